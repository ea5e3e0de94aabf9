"""Small additions to the encoder's upper layers, put into them when they are loaded: a tenth of a copy on the disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.text.encoder import upper_weights
from monitor.text.encoder.graph import BLOCK, MATRICES
from monitor.text.encoder.layers import Floats, unpacked


def merged(weights: Mapping[str, NDArray[Any]], numbers: Iterable[int]) -> dict[str, NDArray[Any]]:
    """The encoder's layers with these numbers and the additions in them, 8 bits a weight.

    `weights` holds for layer 7 `7.q.up` and `7.q.down` (their product is added) and `7.q.b`, the same of the other five
    matrices, and the two normalisations.
    """
    upper = upper_weights()  # let go of one by one, so that both are never in memory whole
    found: dict[str, NDArray[Any]] = {}
    for number in numbers:
        for name in MATRICES:
            key = f"{number}.{name}"
            matrix = unpacked(upper.pop(f"{key}.w"), upper.pop(f"{key}.s"))
            added = weights[f"{key}.up"].astype(np.float32) @ weights[f"{key}.down"].astype(np.float32)
            found[f"{key}.w"], found[f"{key}.s"] = _eight_bits(matrix + added)
            found[f"{key}.b"] = weights[f"{key}.b"].astype(np.float32)
        for name in ("aln.w", "aln.b", "oln.w", "oln.b"):
            found[f"{number}.{name}"] = weights[f"{number}.{name}"].astype(np.float32)
    return found


def _eight_bits(matrix: Floats) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Blocks of a matrix in steps of their largest weight's 127th, and those steps."""
    blocks = matrix.reshape(matrix.shape[0], -1, BLOCK)
    steps = np.maximum(np.abs(blocks).max(-1) / 127, 1e-6).astype(np.float16)
    values = np.clip(np.rint(blocks / steps.astype(np.float32)[:, :, None]), -127, 127) + 128
    return values.astype(np.uint8), steps.reshape(-1)
