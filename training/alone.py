"""Trains the small networks that tell the firm from its namesakes by the text alone (`senses/alone.py`)."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional
from uses import Use

from monitor.text.senses.alone import scaled
from monitor.text.senses.depth import read
from monitor.text.senses.surroundings import NAMES as SIGNS

Floats = NDArray[Any]
AXES: Final = 512
NETWORKS: Final = 5
SIZES: Final = 256, 64
EPOCHS: Final = 20
RATE: Final = 2e-3
BATCH: Final = 128
_DROPPED: Final = 0.5
_DROPPED_INPUT: Final = 0.2
"""So many directions and networks, how large these are and how they learn: tried on names left out."""
_LEAST_SCATTER: Final = 0.02


def features(uses: Sequence[Use], cache: Path) -> Floats:
    """The mean states on some layers of each use, and its signs; what was read once is kept in a file."""
    path = cache / "alone.pkl"
    kept: dict[str, Floats] = pickle.loads(path.read_bytes()) if path.exists() else {}
    for one in uses:
        key = _key(one)
        if key not in kept:
            kept[key] = read(one.text, one.spans[0][0]).numbers(one.spans).astype(np.float16)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(kept))
    return np.stack([np.concatenate([kept[_key(one)].astype(np.float32), one.told[0].signs]) for one in uses])


def _key(one: Use) -> str:
    return hashlib.sha256(f"{one.text}|{one.spans}".encode()).hexdigest()


class Alone:
    """Uses along the directions in which their states differ most, with their signs."""

    def __init__(self, x: Floats, y: Floats) -> None:
        self.y = y
        states = x.shape[1] - len(SIGNS)
        self.centre, self.sign_centre = _centre(x[:, :states]), _centre(x[:, states:])
        spread = scaled(x[:, :states], self.centre)
        lengths, turned = np.linalg.eigh(np.cov(spread, rowvar=False))
        axes = turned[:, : -AXES - 1 : -1].T / np.sqrt(lengths[-AXES:].mean())  # their numbers scatter by 1 in the mean
        self.axis_steps = (np.abs(axes).max(1) / 127).astype(np.float32)
        self.axes = np.round(axes / self.axis_steps[:, None]).astype(np.int8)
        self.placed = (spread @ self.axes.T.astype(np.float32)) * self.axis_steps
        """As the program has them."""
        signs = scaled(x[:, states:], self.sign_centre)
        self._x = torch.from_numpy(np.concatenate([self.placed, signs], 1).astype(np.float32))

    def held_out(self, unseen: NDArray[np.bool_]) -> Floats:
        """The log-odds that networks which have not seen these give them."""
        learnt = [self._learnt(np.flatnonzero(~unseen), seed) for seed in range(NETWORKS)]
        with torch.no_grad():
            said = torch.stack([one(self._x[torch.from_numpy(unseen)])[:, 0] for one in learnt])
        found: Floats = said.mean(0).numpy()
        return found

    def arrays(self) -> dict[str, Any]:
        """The networks that have seen all, as the program reads them."""
        learnt = [self._learnt(np.arange(len(self.y)), seed) for seed in range(NETWORKS)]
        layers = [[one for one in network if isinstance(one, nn.Linear)] for network in learnt]
        found = {}
        for number, name in enumerate(("first", "second", "last")):
            found[f"{name}.w"] = np.stack([one[number].weight.detach().numpy() for one in layers]).astype(np.float16)
            found[f"{name}.b"] = np.stack([one[number].bias.detach().numpy() for one in layers]).astype(np.float16)
        return found | {
            "last.w": found["last.w"][:, 0],
            "last.b": found["last.b"][:, 0],
            "centre": self.centre,
            "sign_centre": self.sign_centre,
            "axes": self.axes,
            "axis_steps": self.axis_steps,
        }

    def _learnt(self, rows: NDArray[np.int64], seed: int) -> nn.Sequential:
        torch.manual_seed(seed)
        first, second = SIZES
        network = nn.Sequential(
            *(nn.Dropout(_DROPPED_INPUT), nn.Linear(self._x.shape[1], first), nn.ReLU(), nn.Dropout(_DROPPED)),
            *(nn.Linear(first, second), nn.ReLU(), nn.Dropout(_DROPPED), nn.Linear(second, 1)),
        )
        learner = torch.optim.AdamW(network.parameters(), weight_decay=0.05)
        steps = EPOCHS * -(-len(rows) // BATCH)
        rate = torch.optim.lr_scheduler.OneCycleLR(learner, RATE, total_steps=steps, pct_start=0.1)
        x, aim = self._x[torch.from_numpy(rows)], torch.from_numpy(self.y[rows].astype(np.float32))
        for _ in range(EPOCHS):
            for chosen in torch.randperm(len(rows)).split(BATCH):
                loss = functional.binary_cross_entropy_with_logits(network(x[chosen])[:, 0], aim[chosen])
                learner.zero_grad()
                loss.backward()
                learner.step()
                rate.step()
        return network.eval()


def _centre(x: Floats) -> Floats:
    """The mean and the scatter of each number: two rows."""
    scatter = x.std(0)
    found: Floats = np.stack([x.mean(0), np.where(scatter < _LEAST_SCATTER, 1.0, scatter)]).astype(np.float32)
    return found
