"""The firm, or another thing of the same name: a surname, a plant, a town. Decided where matching could not.

Asked about are names that are ambiguous: those the user gave context words for, and those that are ordinary words. Any
other name of one word is the firm unless nearly everything speaks against it: it may be a surname or a town that no
list holds. What is another thing by all signs becomes `passing` and says so; what is undecided is `check`; nothing is
dropped.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from monitor.text.evidence import conditions
from monitor.text.fold import fold
from monitor.text.grounds import WHOLE, of_matching
from monitor.text.rarity import STEM_CHARS, rarity
from monitor.text.senses.passing import passed_by
from monitor.text.senses.surroundings import around, behind_its_branch
from monitor.text.types import Decision, Entity, Match, Span

if TYPE_CHECKING:
    from monitor.text.senses.depth import Depth

OTHER: Final = "other_meaning"
OURS: Final = "firm_meant"
UNSURE: Final = "meaning_unsure"
TAUGHT: Final = "like_marked"
OURS_FROM: Final = 0.9
OURS_FROM_ALONE: Final = 0.97
"""So likely the firm is meant without anybody looking, the second where none of the user's context words is near;
between this and the head's lower bound a person looks."""
OTHER_BELOW_UNASKED: Final = 0.008
"""For a name of one word without context words that is no ordinary word (on names held out, decision 0035)."""
WORDS_TO_TELL: Final = 5
"""So many words beside the name are needed for that: "X rocks" looks like a surname with a verb, and is praise. Of 800
posts of two to six words about firms of invented names 28 were passed by otherwise (decision 0035)."""
WORDS_TO_TELL_ASKED: Final = 3
"""The same where the user's words or an ordinary word say that the name may be another thing: a person looks."""
TEXT_TELLS: Final = 0.8
"""The log-odds by the text alone of such a name, times this, say how often it is right."""
_SURE_SIGNS: Final = frozenset({"legal_form", "place"})
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_ANY_WORD: Final = re.compile(r"[^\W\d_]+")
_COMMON: Final = 0.5
"""Words whose rarity, from 0 to 1, is below this tell nothing of a meaning."""
_RAREST: Final = 8.5
Taught = Callable[[int, Any, Mapping[str, float], float], tuple[float, int | None]]
"""Entity, features, words and log-odds → the log-odds after what a person marked, and the mention that weighed most."""


def decided(
    title: str | None,
    text: str,
    matches: Sequence[Match],
    entities: Sequence[Entity],
    taught: Taught | None = None,
) -> tuple[Match, ...]:
    """The matches, decided again by how the names are used here."""
    by_id = {entity.id: entity for entity in entities}
    readings: dict[str, Depth] = {}
    return tuple(
        _decided(title, text, _as_matched(one), by_id[one.entity_id], readings, taught)
        if one.entity_id in by_id
        else one
        for one in matches
    )


def _as_matched(one: Match) -> Match:
    """The match as matching alone decided it: analysis may see its own decision again."""
    grounds = of_matching(one.grounds)
    if len(grounds) == len(one.grounds):
        return one
    decision = Decision.MATCH
    if any(ground in ("only_in_quote", "only_in_address") for ground in grounds):
        decision = Decision.PASSING
    elif any(ground in ("no_context", "common_word") for ground in grounds):
        decision = Decision.CHECK
    # a name passed by lost its relevance; half of all is what a name in the text has at least
    relevance = _AGAIN if one.relevance <= _PASSING and decision is not Decision.PASSING else one.relevance
    return replace(one, decision=decision, relevance=relevance, grounds=grounds)


def _decided(
    title: str | None,
    text: str,
    one: Match,
    entity: Entity,
    readings: dict[str, Depth],
    taught: Taught | None,
) -> Match:
    if one.decision is Decision.PASSING or not WHOLE.isdisjoint(one.grounds):
        return one
    why = None if one.title_spans else passed_by(text, one.spans)
    if why is not None:
        return _with(one, Decision.PASSING, why)
    ambiguous = is_ambiguous(entity, one.grounds)
    if not ambiguous and taught is None:
        return _unless_all_speaks_against_it(text, one, entity, readings)
    found = features(title, text, one, entity, readings)
    if found is None:
        return one
    odds = log_odds(found, ambiguous=ambiguous)
    by: int | None = None
    if taught is not None:
        odds, by = taught(one.entity_id, found, telling_words(title, text, one), odds)
    if not ambiguous and by is None:
        return _unless_all_speaks_against_it(text, one, entity, readings)
    likely = 1 / (1 + math.exp(-odds))
    marked = (f"{TAUGHT}:{by}",) if by is not None else ()
    sure = not marked and (
        any(ground in _SURE_SIGNS for ground in one.grounds) or _behind_its_branch(title, text, one, entity)
    )
    if likely < _other_below() and not sure and (marked or _words_beside(text, one) >= WORDS_TO_TELL_ASKED):
        return _with(one, Decision.PASSING, f"{OTHER}:{round(100 * (1 - likely))}", *marked)
    enough = OURS_FROM_ALONE if "no_context" in one.grounds else OURS_FROM
    if likely >= enough or sure:  # a sign that settles it is as good as a likelihood that does
        return _with(one, Decision.MATCH, f"{OURS}:{round(100 * max(likely, enough))}", *marked)
    return _with(one, Decision.CHECK, f"{UNSURE}:{round(100 * likely)}", *marked)


def _words_beside(text: str, one: Match) -> int:
    return len(_ANY_WORD.findall(text)) - len(one.spans)


def _may_be_a_word(one: Match) -> bool:
    """Whether the name stands in the text as a single word each time, and nothing settles that it is a firm's."""
    words = bool(one.spans) and all(form.isalpha() for form in one.forms)
    return words and not any(ground in _SURE_SIGNS for ground in one.grounds)


def _unless_all_speaks_against_it(text: str, one: Match, entity: Entity, readings: dict[str, Depth]) -> Match:
    """The match; passed by where the text alone speaks of another thing.

    To read the text with nothing of the firm but its name tells no more and takes as long again.
    """
    from monitor.text.encoder import EncoderMissingError
    from monitor.text.senses import alone

    if not _may_be_a_word(one) or _words_beside(text, one) < WORDS_TO_TELL:
        return one
    try:
        found = _alone(text, one.spans, signs(text, one.spans, one, entity), readings)
    except EncoderMissingError:
        return one
    likely = 1 / (1 + math.exp(-TEXT_TELLS * alone.log_odds(found)))
    if likely < OTHER_BELOW_UNASKED:
        return _with(one, Decision.PASSING, f"{OTHER}:{round(100 * (1 - likely))}")
    return one


def _other_below() -> float:
    from monitor.text.senses import weighing

    return float(weighing.learnt()["other_below"])


def _behind_its_branch(title: str | None, text: str, one: Match, entity: Entity) -> bool:
    branch = {form for _, forms in conditions(entity).context for form in forms}
    return any(behind_its_branch(text, span, branch) for span in one.spans) or any(
        behind_its_branch(title or "", span, branch) for span in one.title_spans
    )


_PASSING: Final = 0.1
_AGAIN: Final = 0.4
_AS_MATCHED: Final = 3.0
"""Log-odds of a name that is not ambiguous, before what a person marked: it is the firm."""


def _with(one: Match, decision: Decision, *grounds: str) -> Match:
    relevance = _PASSING if decision is Decision.PASSING else one.relevance
    return replace(one, decision=decision, relevance=relevance, grounds=(*one.grounds, *grounds))


def features(title: str | None, text: str, one: Match, entity: Entity, readings: dict[str, Depth] | None = None) -> Any:
    """What is known of how the name is used: of the text alone, of the firm's words and the text together, the signs.

    None where there is no place in the text, or no encoder.
    """
    import numpy as np

    from monitor.text.encoder import EncoderMissingError
    from monitor.text.senses.reading import reader

    words, spans = (text, one.spans) if one.spans else (title or "", one.title_spans)
    if not spans:
        return None
    kept = readings if readings is not None else {}
    around_it = signs(words, spans, one, entity).astype(np.float32)
    try:
        alone = _alone(words, spans, around_it, kept)
        together = reader().features(words, kept[words].reading, spans, around_it, entity)
    except EncoderMissingError:
        return None
    return np.concatenate([alone[: -len(around_it)], together, around_it]).astype(np.float32)


def _alone(words: str, spans: Sequence[Span], around_it: Any, readings: dict[str, Depth]) -> Any:
    """What the text alone tells of how the name is used, and the signs; the text is read once for all names."""
    import numpy as np

    from monitor.text.senses.alone import reduced
    from monitor.text.senses.depth import read

    depth = readings.get(words)
    if depth is None or not depth.holds(spans):
        depth = readings[words] = read(words, spans[0][0])
    return np.concatenate([reduced(depth.numbers(spans)), around_it]).astype(np.float32)


def signs(words: str, spans: Sequence[Span], one: Match, entity: Entity) -> Any:
    """The mean of what stands around the first places of the name."""
    import numpy as np

    folded = fold(words)
    far = conditions(entity).near(folded, ((0, len(folded)),)) is not None
    return np.mean([around(words, span, one.grounds, context_far=far) for span in spans[:4]], axis=0)


def telling_words(title: str | None, text: str, one: Match) -> dict[str, float]:
    """Beginnings of the words that are not of everyday, but for the name itself, and how rare each is, to 1."""
    found = {}
    for words, spans in ((title or "", one.title_spans), (text, one.spans)):
        for word in _WORD.finditer(words):
            if not any(start < word.end() and word.start() < end for start, end in spans):
                stem = fold(word.group())[:STEM_CHARS]
                found[stem] = min(1.0, rarity(stem) / _RAREST)
    return {stem: weight for stem, weight in found.items() if weight >= _COMMON}


def is_ambiguous(entity: Entity, grounds: Sequence[str]) -> bool:
    """Whether the name may mean another thing: the user gave context words, or it is an ordinary word here."""
    return bool(entity.context) or "common_word" in grounds


def log_odds(found: Any, *, ambiguous: bool) -> float:
    """How likely the firm is meant, before what a person marked."""
    from monitor.text.senses import weighing

    return weighing.log_odds(found) if ambiguous else _AS_MATCHED


def centre() -> Any:
    """Where the features of uses lie in the middle and how far they scatter: two rows."""
    from monitor.text.senses import weighing

    return weighing.learnt()["centre"]
