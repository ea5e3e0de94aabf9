"""Scores with what they may be by chance: macro-F1 and shares over texts drawn again and again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

DRAWS = 1000
Labels = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Interval:
    """A score and where 95 of 100 such scores lie when the texts are drawn again."""

    score: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.score:.3f} [{self.low:.3f}, {self.high:.3f}]"


def macro_f1(truth: Labels, found: Labels) -> float:
    """The mean over the labels in `truth` of the harmonic mean of precision and recall."""
    scores = []
    for label in np.unique(truth):
        right = int(np.sum((truth == label) & (found == label)))
        scores.append(2 * right / max(1, int(np.sum(truth == label)) + int(np.sum(found == label))))
    return float(np.mean(scores))


def recall(truth: Labels, found: Labels) -> float:
    """The share of what is true that was found."""
    return float(np.mean(found[truth])) if truth.any() else 1.0


def interval(measure: Callable[..., float], *columns: Sequence[Any] | Labels, draws: int = DRAWS) -> Interval:
    """The measure over the rows of these columns, with its 95 % bootstrap interval."""
    arrays = [np.asarray(column) for column in columns]
    chance = np.random.default_rng(20261122)
    size = len(arrays[0])
    drawn = []
    for _ in range(draws):
        rows = chance.integers(0, size, size)
        drawn.append(measure(*(array[rows] for array in arrays)))
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Interval(measure(*arrays), float(low), float(high))
