"""Examples after the encoder's lower layers, kept on disk: those layers are never trained, so they run once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from data import Example

import monitor.text.encoder as program
from monitor.text.encoder.zones import Zone, zones

MOST_PIECES: Final = 160
"""Shorter than in the program, where texts are longer than what there is to learn from: memory and time."""


@dataclass(frozen=True, slots=True)
class State:
    """What the tuned layers get: states [pieces, width] in half precision, and the zone of each piece."""

    x: torch.Tensor
    zones: torch.Tensor

    @property
    def marked(self) -> torch.Tensor:
        """1 for each piece at a span, 0 for the others."""
        return (self.zones == Zone.NAMED).float()


def states(examples: Sequence[Example], cache: Path, name: str, most: int = MOST_PIECES) -> list[State]:
    """One for each example, in their order, of at most so many pieces; from the cache where the same texts are."""
    program.MOST_PIECES = most
    keys = [(one.text, one.spans[0][0] if one.spans and len(one.text) > 350 else 0) for one in examples]
    order = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    digest = hashlib.sha256(repr(list(order)).encode()).hexdigest()[:12]
    cut = "" if most == MOST_PIECES else f"-{most}"
    path = cache / f"{name}-{program.LOWER}{cut}-{digest}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        read = [program.encoder().read(text, around=around) for text, around in order]
        np.savez(
            path,
            states=np.concatenate([one.states.astype(np.float16) for one in read]),
            sizes=np.array([len(one.states) for one in read]),
            spans=np.array([span for one in read for span in one.spans], np.int32).reshape(-1, 2),
            leads=np.array([one.lead for one in read]),
        )
    stored = np.load(path)
    every = torch.from_numpy(stored["states"])
    ends = np.cumsum(stored["sizes"])
    spans = stored["spans"]
    span_ends = np.cumsum(stored["sizes"] - stored["leads"] - 1)
    found = []
    for example, key in zip(examples, keys, strict=True):
        number = order[key]
        size, lead = int(stored["sizes"][number]), int(stored["leads"][number])
        x = every[ends[number] - size : ends[number]]
        places = spans[span_ends[number] - (size - lead - 1) : span_ends[number]]
        where = torch.full((size,), int(Zone.NOBODY))
        where[lead : lead + len(places)] = torch.from_numpy(zones(example.text, places.tolist(), example.spans))
        found.append(State(x, where))
    return found
