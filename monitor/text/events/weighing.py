"""How sure an event is: its likelihood, weighed with where the firm stands in the text and with what else is told of it.

The model reads a text for one firm at a time and sees little of the page: that a firm is the fourth to be named, behind
three to which something may have happened, or that another kind is as likely. A few weights, learnt on texts that the model
had not seen (`training/weighing.py`), put that right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.events.features import COMMON, KINDS

Floats = NDArray[np.float32]
FEATURES: Final = (
    *("logit", "logit below none", "likeliest other kind", "cues", "strong cue", "likeliest", "third or later"),
    *("in title", "alone", "share", "first", "denied", "old", "title denied"),
    *("firms", "any cue", "firms named before", "named first"),
)
_FIRMS: Final = 4
_BEFORE: Final = 3


@dataclass(frozen=True, slots=True)
class Weighing:
    """A weight for each of `FEATURES`, and one for each kind."""

    weights: Floats
    kinds: Floats

    def __call__(self, logits: Floats, cues: Floats, starts: Sequence[int]) -> Floats:
        """Logits [firms, kinds] of the firms of one text; `cues` as `features.numbers`, `starts` where each is named."""
        found: Floats = circumstances(logits, cues, starts) @ self.weights + self.kinds
        return found


def stored(arrays: Mapping[str, NDArray[Any]]) -> Weighing:
    """The weighing of a model's file."""
    return Weighing(arrays["weigh.features"].astype(np.float32), arrays["weigh.kinds"].astype(np.float32))


def circumstances(logits: Floats, cues: Floats, starts: Sequence[int]) -> Floats:
    """What speaks for and against each kind of each firm of one text, [firms, kinds, features]."""
    kinds = len(KINDS)
    others = np.where(np.eye(kinds, dtype=bool), -np.inf, logits[:, None, :]).max(2)
    ranks = (-logits).argsort(1).argsort(1)
    weight, strong, common = cues[:, :kinds], cues[:, kinds : 2 * kinds], cues[:, 2 * kinds : 2 * kinds + COMMON]
    before = np.array([sum(other < start for other in starts) for start in starts])
    firms = np.full(len(starts), (min(len(starts), _FIRMS) - 1) / (_FIRMS - 1))
    each = [*common.T, firms, weight.any(1), np.minimum(before, _BEFORE), before == 0]
    seen = [logits, np.minimum(logits, 0), others, weight, strong, ranks == 0, ranks > 1]
    columns = [*seen, *(np.repeat(one[:, None], kinds, 1) for one in each)]
    return np.stack([one.astype(np.float32) for one in columns], -1)
