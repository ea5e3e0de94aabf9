"""Lessons at work: what the desk's marks make of a stance and of the meaning of a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final, TypeVar

from monitor.text.learning import Example, Lesson, Pull, Question
from monitor.text.types import Decision, Entity, Kind, Match, Reason, Tone

if TYPE_CHECKING:
    from monitor.text.encoder.stance import Stance

_Label = TypeVar("_Label", Kind, Tone, Reason)
US: Final = "us"
NOT_US: Final = "not_us"
_MEANINGS: Final = (NOT_US, US)
USUAL: Final = "usual_posts.txt"
"""Sixteen posts of our own corpus in each language."""
_LEAST_SCATTER: Final = 0.05


@dataclass(frozen=True, slots=True)
class Taught:
    """All that was taught. The meaning of a name is taught for each entity apart, the rest for all together."""

    pulls: Mapping[tuple[Question, int | None], Pull]

    def meaning(
        self, entity_id: int, features: Any, words: Mapping[str, float], log_odds: float
    ) -> tuple[float, int | None]:
        """The log-odds that the firm is meant, and the marked mention that is nearest, None where none is near."""
        pull = self.pulls.get((Question.MEANING, entity_id))
        if pull is None:
            return log_odds, None
        shift = pull.at(features, words)
        return log_odds + float(shift.logits[1] - shift.logits[0]), shift.nearest

    def stance(self, stance: Stance) -> tuple[Stance, tuple[str, ...]]:
        """The stance after the lessons, and the grounds ("taught_kind:17") of what they changed or confirmed."""
        grounds: list[str] = []
        kinds = self._shares(Question.KIND, stance.kinds, stance.features, grounds)
        tones = self._shares(Question.TONE, stance.tones, stance.features, grounds)
        reasons = self._shares(Question.REASON, stance.reasons, stance.features, grounds)
        return replace(stance, kinds=kinds, tones=tones, reasons=reasons), tuple(grounds)

    def _shares(
        self, question: Question, shares: Mapping[_Label, float], features: Any, grounds: list[str]
    ) -> Mapping[_Label, float]:
        pull = self.pulls.get((question, None))
        if pull is None or features is None:
            return shares
        import numpy as np

        shift = pull.at(features)
        if shift.nearest is not None:
            grounds.append(f"taught_{question}:{shift.nearest}")
        logits = _logits(list(shares.values())) + shift.logits
        powers = np.exp(logits - logits.max())
        return {label: float(one) for label, one in zip(shares, powers / powers.sum(), strict=True)}


def taught(lessons: Iterable[Lesson], entities: Sequence[Entity]) -> Taught | None:
    """What the lessons teach, None for nothing. Reads each text that it has not read yet: some 40 ms each."""
    by_id = {entity.id: entity for entity in entities}
    found: dict[tuple[Question, int | None], list[Example]] = {}
    for lesson in lessons:
        entity = by_id.get(lesson.entity_id)
        example = _example(lesson, entity) if entity is not None else None
        if example is not None:
            key = lesson.question, lesson.entity_id if lesson.question is Question.MEANING else None
            found.setdefault(key, []).append(example)
    if not found:
        return None
    return Taught({key: Pull.of(examples, _centre(key[0])) for key, examples in found.items()})


@lru_cache(maxsize=4096)
def _example(lesson: Lesson, entity: Entity) -> Example | None:
    """The lesson as the model sees it; None where the model is missing or the name stands nowhere."""
    if lesson.question is Question.MEANING:
        from monitor.text import senses

        match = Match(entity.id, lesson.spans, lesson.title_spans, Decision.CHECK, 0.5, (), lesson.grounds)
        features = senses.features(lesson.title, lesson.text, match, entity)
        if features is None:
            return None
        log_odds = senses.log_odds(features, ambiguous=senses.is_ambiguous(entity, lesson.grounds))
        telling = senses.telling_words(lesson.title, lesson.text, match)
        return Example(lesson.id, _MEANINGS.index(lesson.label), features, _array([0.0, log_odds]), telling)
    from monitor.text.judging import judge

    words, shift = (
        (lesson.text, 0) if lesson.title is None else (f"{lesson.title}\n{lesson.text}", len(lesson.title) + 1)
    )
    spans = (*lesson.title_spans, *((start + shift, end + shift) for start, end in lesson.spans))
    judged = judge(words, None, {lesson.entity_id: spans})
    stance = None if judged is None else judged.towards.get(lesson.entity_id, judged.whole)
    if stance is None or stance.features is None:
        return None
    if lesson.question is Question.KIND:
        return Example(lesson.id, list(Kind).index(Kind(lesson.label)), stance.features, _of(stance.kinds))
    if lesson.question is Question.TONE:
        return Example(lesson.id, list(Tone).index(Tone(lesson.label)), stance.features, _of(stance.tones))
    return Example(lesson.id, list(Reason).index(Reason(lesson.label)), stance.features, _of(stance.reasons))


def _of(shares: Mapping[Any, float]) -> Any:
    return _logits(list(shares.values()))


def _logits(shares: Sequence[float]) -> Any:
    import numpy as np

    return np.log(np.maximum(np.asarray(shares, np.float64), 1e-4))


def _array(values: Sequence[float]) -> Any:
    import numpy as np

    return np.asarray(values, np.float64)


@cache
def _centre(question: Question) -> Any:
    if question is Question.MEANING:
        from monitor.text import senses

        return senses.centre()
    return _centre_of_stances()


@cache
def _centre_of_stances() -> Any:
    """Where usual posts lie in the space of this stance model and how far they scatter; 2 s once."""
    import numpy as np

    from monitor.text.judging import available

    model = available()
    texts = resources.files("monitor.text").joinpath(USUAL).read_text("utf-8").splitlines()
    found = [] if model is None else [model.each(text, [()])[0].features for text in texts]
    points = np.stack([one for one in found if one is not None]).astype(np.float64)
    return np.stack([points.mean(0), np.maximum(points.std(0), _LEAST_SCATTER)])
