"""What the desk's marks teach: verdicts are shifted towards what a person said of texts like the one at hand.

For each question (is this us, kind, tone, reason) the marked texts pull the model's own logits, each the more the
nearer it lies in the encoder's space: a regularised regression on what the model got wrong, in its dual form. It has
one answer whatever the order of the marks, so that taking a mark back takes its effect back exactly; far from every
mark it is nothing.

What a name means is told by words as well: those that stand in texts marked "not us" and in no others, or the other way
round, count the more the oftener the model was wrong about the marked texts of this name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from monitor.text.types import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[Any]

REACH: Final = 0.3
"""Cosine distance at which a marked text pulls 1/e as much as at none."""
CALM: Final = 1.0
"""Pulls the shift to nothing: of contradicting marks neither wins, and one mark alone does not decide all."""
FORCE: Final = 5.0
"""From a residual in [-1, 1] to logits. These three: tried on `training/corpus/slices.jsonl`; more force or reach lifts
the slice further and costs elsewhere."""
WORDS_FORCE: Final = 40.0
"""From how one-sided words are to logits, times the third power of how wrong the model is about the marked texts. Tried
on `training/corpus/name_slices.jsonl`, where it is wrong of half, and on names where it is right nine times of ten."""
WORDS_MOST: Final = 8.0
"""Logits that words shift at most."""
SHOWN_FROM: Final = 0.1
"""A marked text that is this near is named as a ground."""
_WORDS_SHOWN_FROM: Final = 0.5
"""Logits that words have to shift for the marked text that shares most of them to be named."""
MOST: Final = 400
"""So many of the newest marks a question count."""


class Question(StrEnum):
    """What a mark answers."""

    MEANING = "meaning"
    KIND = "kind"
    TONE = "tone"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Lesson:
    """One mark of a person: mention `id` shall be `label`; `spans` are places in `title` + newline + `text`.

    Labels of the meaning are "us" and "not_us"; the others are slugs of `Kind`, `Tone`, `Reason`.
    """

    id: int
    question: Question
    label: str
    entity_id: int
    title: str | None
    text: str
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...] = ()
    grounds: tuple[str, ...] = ()
    """Those of matching."""


@dataclass(frozen=True, slots=True)
class Example:
    """A lesson as the model sees it: features, and the logits it has without any lesson."""

    id: int
    label: int
    features: Floats
    logits: Floats
    words: Mapping[str, float] = field(default_factory=dict)
    """Beginnings of the words that may tell the meaning, and how much each weighs."""


@dataclass(frozen=True, slots=True)
class Shift:
    """What lessons change: logits to add, the nearest marked mention where one is near, and how near in [0, 1]."""

    logits: Floats
    nearest: int | None
    nearness: float


@dataclass(frozen=True)
class Pull:
    """The lessons of one question, ready to be asked. Not slotted: the weights are kept once worked out."""

    examples: tuple[Example, ...]
    centre: Floats = field(repr=False)
    """The mean of texts' features, then how far they scatter: two rows."""

    @classmethod
    def of(cls, examples: Sequence[Example], centre: Floats) -> Pull:
        """The newest of the examples, in an order that does not depend on theirs."""
        return cls(tuple(sorted(examples, key=lambda one: one.id)[-MOST:]), centre)

    def at(self, features: Floats, words: Mapping[str, float] | None = None) -> Shift:
        """What the lessons make of a text with these features and words."""
        import numpy as np

        near = self._near(self._unit(features[None, :]))[0]
        nearness = float(near.max())
        told = self._by_words(words or {})
        by: Floats | None = near if nearness >= SHOWN_FROM else None
        if by is None and float(np.ptp(told)) >= _WORDS_SHOWN_FROM:
            by = self._shared(words or {})
        nearest = None if by is None else self.examples[int(by.argmax())].id
        shift: Floats = FORCE * (near @ self._weights) + told
        return Shift(shift, nearest, round(nearness, 3))

    def _by_words(self, words: Mapping[str, float]) -> Floats:
        """Logits to add for words that stand in the marked texts of one label more than in the others'."""
        import numpy as np

        known = [self._leanings[word] * weight for word, weight in words.items() if word in self._leanings]
        if not known:
            return np.zeros(self.examples[0].logits.shape[0])
        trust = WORDS_FORCE * float(np.abs(self._wrong).max(1).mean()) ** 3
        told: Floats = np.clip(trust * np.sum(known, axis=0), -WORDS_MOST / 2, WORDS_MOST / 2)
        return told

    def _shared(self, words: Mapping[str, float]) -> Floats:
        """How much of the words each marked text has."""
        import numpy as np

        return np.asarray([sum(weight for word, weight in words.items() if word in one.words) for one in self.examples])

    @cached_property
    def _leanings(self) -> dict[str, Floats]:
        """For each word of the marked texts how much more often each label has it than chance; one text says half."""
        import numpy as np

        labels = self.examples[0].logits.shape[0]
        found: dict[str, Floats] = {}
        count: dict[str, int] = {}
        for one in self.examples:
            for word in one.words:
                found[word] = found.get(word, np.zeros(labels)) + np.eye(labels)[one.label] - 1 / labels
                count[word] = count.get(word, 0) + 1
        return {word: leaning / (count[word] + 1) for word, leaning in found.items()}

    @cached_property
    def _points(self) -> Floats:
        import numpy as np

        return self._unit(np.stack([one.features for one in self.examples]))

    @cached_property
    def _wrong(self) -> Floats:
        """For each marked text how far the model's likelihood of each label is from what a person said."""
        import numpy as np

        base = np.stack([one.logits for one in self.examples]).astype(np.float64)
        powers = np.exp(base - base.max(1, keepdims=True))
        wanted = np.eye(base.shape[1])[[one.label for one in self.examples]]
        found: Floats = wanted - powers / powers.sum(1, keepdims=True)
        return found

    @cached_property
    def _weights(self) -> Floats:
        import numpy as np

        near = self._near(self._points)
        found: Floats = np.linalg.solve(near + CALM * np.eye(len(near)), self._wrong)
        return found

    def _unit(self, features: Floats) -> Floats:
        import numpy as np

        moved = (features.astype(np.float64) - self.centre[0]) / self.centre[1]
        found: Floats = moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
        return found

    def _near(self, points: Floats) -> Floats:
        import numpy as np

        found: Floats = np.exp((points @ self._points.T - 1) / REACH)
        return found
