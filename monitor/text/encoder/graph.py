"""Layers of the encoder written as an ONNX graph, without the onnx package: the few message types that it takes.

Source: onnx.proto3 (field numbers) and the operators of ONNX Runtime's `com.microsoft` domain.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Buffers = list[bytes | memoryview]

EPSILON: Final = 1e-12
_TYPES: Final = {"float32": 1, "uint8": 2}
_MICROSOFT: Final = "com.microsoft"
MATRICES: Final = ("q", "k", "v", "ao", "fi", "fo")


def model_bytes(weights: Mapping[str, Array], layers: Iterable[int], heads: int) -> bytes:
    """A model with input `x` and output `y`, both float [1, pieces, width], that applies these layers in order.

    `weights` holds for layer 3 `3.q.w` (packed), `3.q.s` (scale of each block of weights), `3.q.b` (bias) and so on for
    the six matrices, and `3.aln.w`, `3.aln.b`, `3.oln.w`, `3.oln.b` of the two normalisations.
    """
    nodes: list[bytes] = []
    tensors: list[Buffers] = []

    def tensor(name: str) -> str:
        array = weights[name]
        if array.dtype == np.float16:
            array = array.astype(np.float32)
        tensors.append(_tensor(name, array))
        return name

    def node(operator: str, inputs: list[str], output: str, **attributes: int | float) -> str:
        domain = "" if operator == "Add" else _MICROSOFT
        nodes.append(_node(operator, inputs, output, domain, attributes))
        return output

    def times(x: str, name: str) -> str:
        packed = weights[f"{name}.w"]
        rows, blocks, held = packed.shape
        size = rows * blocks
        block = BLOCK
        bits = 8 * held // block
        product = node(
            "MatMulNBits",
            [x, tensor(f"{name}.w"), tensor(f"{name}.s")],
            f"{name}.product",
            K=blocks * block,
            N=rows,
            bits=bits,
            block_size=block,
            accuracy_level=4,
        )
        assert weights[f"{name}.s"].size == size
        return node("Add", [product, tensor(f"{name}.b")], f"{name}.sum")

    x = "x"
    for layer in layers:
        name = str(layer)
        query, key, value = (times(x, f"{name}.{one}") for one in ("q", "k", "v"))
        seen = node("MultiHeadAttention", [query, key, value], f"{name}.seen", num_heads=heads)
        mixed = times(seen, f"{name}.ao")
        x = _normalised(node, tensor, x, mixed, f"{name}.aln")
        wide = node("Gelu", [times(x, f"{name}.fi")], f"{name}.wide")
        x = _normalised(node, tensor, x, times(wide, f"{name}.fo"), f"{name}.oln")
    nodes.append(_node("Identity", [x], "y", "", {}))
    width = int(weights[next(key for key in weights if key.endswith("aln.b"))].size)
    graph: Buffers = [
        *(_message(1, one) for one in nodes),
        _text(2, "layers"),
        *(buffer for one in tensors for buffer in _held(5, one)),
        _message(11, _value("x", width)),
        _message(12, _value("y", width)),
    ]
    return b"".join(
        [
            _number(1, 8),
            *_held(7, graph),
            _message(8, _text(1, "") + _number(2, 17)),
            _message(8, _text(1, _MICROSOFT) + _number(2, 1)),
        ]
    )


BLOCK: Final = 32
"""Weights that share one scale."""


def _normalised(node: Any, tensor: Any, x: str, added: str, name: str) -> str:
    inputs = [x, added, tensor(f"{name}.w"), tensor(f"{name}.b")]
    return str(node("SkipLayerNormalization", inputs, f"{name}.y", epsilon=EPSILON))


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _message(field: int, content: bytes) -> bytes:
    return b"".join(_held(field, [content]))


def _held(field: int, content: Buffers) -> Buffers:
    """A message in pieces that are joined once, at the end: weights are copied no oftener than that."""
    return [_varint(field << 3 | 2) + _varint(sum(map(len, content))), *content]


def _text(field: int, value: str) -> bytes:
    return _message(field, value.encode())


def _tensor(name: str, array: Array) -> Buffers:
    dims = b"".join(_number(1, size) for size in array.shape)
    raw = np.ascontiguousarray(array).data.cast("B")
    return [dims + _number(2, _TYPES[array.dtype.name]) + _text(8, name), *_held(9, [raw])]


def _node(operator: str, inputs: list[str], output: str, domain: str, attributes: Mapping[str, int | float]) -> bytes:
    parts = [_text(1, one) for one in inputs] + [_text(2, output), _text(4, operator)]
    for name, value in attributes.items():
        if isinstance(value, float):
            content = _varint(2 << 3 | 5) + np.float32(value).tobytes() + _number(20, 1)
        else:
            content = _number(3, value) + _number(20, 2)
        parts.append(_message(5, _text(1, name) + content))
    return b"".join([*parts, _text(7, domain)])


def _value(name: str, width: int) -> bytes:
    shape = b"".join(_message(1, dim) for dim in (_number(1, 1), _text(2, "pieces"), _number(1, width)))
    return _text(1, name) + _message(2, _message(1, _number(1, 1) + _message(2, shape)))
