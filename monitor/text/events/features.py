"""The cues of a text as numbers, for the model that reads events: the same in training and in the program."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.events.rules import Heard
from monitor.text.types import EventKind

KINDS: Final = tuple(EventKind)
COMMON: Final = 7
MOST_KINDS: Final = 3
"""So many kinds of events are told of one entity in one text."""
_MOST: Final = 8.0


def numbers(heard: Heard) -> NDArray[np.float32]:
    """Weight of each kind in [0, 1], 1 for a kind with a strong cue, then what is common to all kinds."""
    weights = [min(heard.weights.get(kind, 0.0), _MOST) / _MOST for kind in KINDS]
    strong = [float(kind in heard.strong) for kind in KINDS]
    common = [heard.in_title, heard.alone, heard.share, heard.first, heard.denied, heard.old, heard.title_denied]
    return np.array([*weights, *strong, *map(float, common)], np.float32)
