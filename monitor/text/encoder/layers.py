"""What runs the layers: ONNX Runtime where it is installed, numpy elsewhere; the same numbers at half the speed."""

from __future__ import annotations

import ctypes
import logging
import math
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.text.encoder.graph import BLOCK, EPSILON, MATRICES, model_bytes

Floats = NDArray[np.float32]

HEADS: Final = 12
log = logging.getLogger(__name__)


class Layers(Protocol):
    """Some layers of the encoder in a row."""

    def __call__(self, x: Floats) -> Floats:
        """The states after the layers, [pieces, width], from those before."""
        ...


def layers(weights: Mapping[str, NDArray[Any]], numbers: Sequence[int], *, runtime: str | None = None) -> Layers:
    """What applies the layers with these numbers. `runtime` is "onnx" or "numpy", None for the fastest there is."""
    if runtime != "numpy":
        try:
            return _OnnxLayers(weights, numbers)
        except ImportError:
            if runtime == "onnx":
                raise
            log.info("onnxruntime is not installed: the encoder runs on numpy")
    return _NumpyLayers(weights, numbers)


class _OnnxLayers:
    def __init__(self, weights: Mapping[str, NDArray[Any]], numbers: Sequence[int]) -> None:
        import onnxruntime

        onnxruntime.disable_telemetry_events()  # on Windows it reports to its maker unless told otherwise
        options = onnxruntime.SessionOptions()
        # One core: the program does other work beside it, and a crawl reads with several processes.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # texts differ in length: the arena would keep the longest of each size
        options.log_severity_level = 3
        content = model_bytes(weights, numbers, HEADS)
        self._session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        del content
        _give_back()

    def __call__(self, x: Floats) -> Floats:
        found: Floats = self._session.run(None, {"x": x[None]})[0][0]
        return found


def _give_back() -> None:
    """Hands memory that loading took back to the system: glibc keeps it else, 60 MB over all models."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library has no such function
            ctypes.CDLL("libc.so.6").malloc_trim(0)


class _NumpyLayers:
    def __init__(self, weights: Mapping[str, NDArray[Any]], numbers: Sequence[int]) -> None:
        self._layers = []
        for number in numbers:
            prefix = f"{number}."
            layer: dict[str, Floats] = {
                name.removeprefix(prefix): array.astype(np.float32)
                for name, array in weights.items()
                if name.startswith(prefix) and not name.endswith((".s",)) and array.dtype != np.uint8
            }
            for matrix in MATRICES:
                layer[f"{matrix}.w"] = unpacked(weights[f"{number}.{matrix}.w"], weights[f"{number}.{matrix}.s"]).T
            self._layers.append(layer)

    def __call__(self, x: Floats) -> Floats:
        for layer in self._layers:
            x = _applied(layer, x)
        return x


def unpacked(packed: NDArray[np.uint8], scales: NDArray[Any]) -> Floats:
    """The matrix [outputs, inputs] of packed weights: blocks of 4 bits (low nibble first) or 8 bits, a scale each."""
    rows, blocks, held = packed.shape
    if held == BLOCK:
        values = packed.astype(np.float32) - 128
    else:
        values = np.stack([packed & 15, packed >> 4], -1).reshape(rows, blocks, BLOCK).astype(np.float32) - 8
    values *= scales.astype(np.float32).reshape(rows, blocks, 1)
    return values.reshape(rows, -1)


def normalised(x: Floats, weight: Floats, bias: Floats) -> Floats:
    """Each row with mean 0 and variance 1, then scaled and moved."""
    x = x - x.mean(-1, keepdims=True)
    scaled: Floats = x / np.sqrt((x * x).mean(-1, keepdims=True) + np.float32(EPSILON)) * weight + bias
    return scaled


def _applied(layer: Mapping[str, Floats], x: Floats) -> Floats:
    pieces, width = x.shape
    size = width // HEADS
    query, key, value = (
        (x @ layer[f"{one}.w"] + layer[f"{one}.b"]).reshape(pieces, HEADS, size).transpose(1, 0, 2) for one in "qkv"
    )
    looks = query @ key.transpose(0, 2, 1) / np.float32(math.sqrt(size))
    looks = np.exp(looks - looks.max(-1, keepdims=True))
    looks /= looks.sum(-1, keepdims=True)
    seen = (looks @ value).transpose(1, 0, 2).reshape(pieces, width)
    x = normalised(x + seen @ layer["ao.w"] + layer["ao.b"], layer["aln.w"], layer["aln.b"])
    wide = _gelu(x @ layer["fi.w"] + layer["fi.b"])
    return normalised(x + wide @ layer["fo.w"] + layer["fo.b"], layer["oln.w"], layer["oln.b"])


def _gelu(x: Floats) -> Floats:
    """x times the normal distribution's share below it; the error function to 1.5e-7.

    Source: Abramowitz and Stegun 7.1.26.
    """
    z = np.abs(x) * np.float32(1 / math.sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * np.float32(1.061405429)))))
    erf = np.sign(x) * (1 - poly * np.exp(-z * z))
    result: Floats = (0.5 * x * (1 + erf)).astype(np.float32)
    return result
