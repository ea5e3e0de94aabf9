"""Fits the support vector machine that tells the firm from its namesakes by the text alone (`senses/likeness.py`)."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.svm import SVC
from uses import Use

from monitor.text.senses.depth import read
from monitor.text.senses.likeness import placed
from monitor.text.senses.surroundings import NAMES as SIGNS

Floats = NDArray[Any]
SIGNS_WEIGH: Final = 7.0
STEEPNESS: Final = 0.7
LOOSENESS: Final = 3.0
"""The weights of signs against states, the kernel's steepness, and C: tried on names left out, flat around these."""


def features(uses: Sequence[Use], cache: Path) -> Floats:
    """The mean states on some layers of each use, and its signs; what was read once is kept in a file."""
    path = cache / "likeness.pkl"
    kept: dict[str, Floats] = pickle.loads(path.read_bytes()) if path.exists() else {}
    for one in uses:
        key = _key(one)
        if key not in kept:
            kept[key] = read(one.text, one.spans[0][0]).numbers(one.spans).astype(np.float32)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(kept))
    return np.stack([np.concatenate([kept[_key(one)], one.told[0].signs]) for one in uses])


def _key(one: Use) -> str:
    return hashlib.sha256(f"{one.text}|{one.spans}".encode()).hexdigest()


class Alike:
    """Uses in the space of the kernel."""

    def __init__(self, x: Floats, y: Floats) -> None:
        self.x, self.y = x, y
        scatter = x.std(0)
        self.centre = np.stack([x.mean(0), np.where(scatter < 0.02, 1.0, scatter)]).astype(np.float32)
        states = x.shape[1] - len(SIGNS)
        self.weights = np.full(x.shape[1], states**-0.5, np.float32)
        self.weights[states:] *= SIGNS_WEIGH
        points = np.stack([placed(one, self.centre, self.weights) for one in x])
        self.step = float(np.abs(points).max() / 127)
        self.points = np.round(points / self.step).astype(np.int8)
        self._near = _kernel(self.points.astype(np.float32) * self.step)

    def held_out(self, unseen: NDArray[np.bool_]) -> Floats:
        """What a machine that has not seen these says of them."""
        there, away = np.flatnonzero(~unseen), np.flatnonzero(unseen)
        found: Floats = self._fitted(there).decision_function(self._near[np.ix_(away, there)])
        return found

    def arrays(self) -> dict[str, Any]:
        """The machine that has seen all, as the program reads it."""
        model = self._fitted(np.arange(len(self.y)))
        return {
            "centre": self.centre,
            "weights": self.weights,
            "points": self.points[model.support_],
            "step": self.step,
            "steepness": STEEPNESS,
            "pulls": model.dual_coef_[0].astype(np.float32),
            "b": float(model.intercept_[0]),
        }

    def _fitted(self, rows: NDArray[np.int64]) -> SVC:
        machine = SVC(C=LOOSENESS, kernel="precomputed", class_weight="balanced")
        return machine.fit(self._near[np.ix_(rows, rows)], self.y[rows])


def _kernel(points: Floats) -> Floats:
    """How near each point is to each, from 0 to 1."""
    sizes = (points**2).sum(1)
    found: Floats = np.exp(-STEEPNESS * np.maximum(sizes[:, None] + sizes[None] - 2 * points @ points.T, 0))
    return found
