"""Small additions to the encoder's upper layers that learn while the layers stay; what reads events from their states.

An addition of low rank to each matrix (LoRA, arXiv:2106.09685) is a tenth of a copy and learns as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from monitor.text.encoder import LAYERS, LOWER
from monitor.text.encoder.graph import EPSILON, MATRICES
from monitor.text.encoder.layers import HEADS, unpacked

WIDTH: Final = 384
NORMS: Final = ("aln_w", "aln_b", "oln_w", "oln_b")
RANK: Final = 16
_SCALE: Final = 2.0
_DROPPED: Final = 0.1
_MARK: Final = 0.15
MARKS: Final = 4


@dataclass(frozen=True, slots=True)
class Marked:
    """A text after the lower layers, and its cues.

    `marked` are the pieces of who is asked about; `marks` [4, pieces]: those, the pieces of others named, the sentences
    that name who is asked about, the sentences that name only others.
    """

    x: torch.Tensor
    marks: torch.Tensor
    cues: torch.Tensor

    @property
    def marked(self) -> torch.Tensor:
        """The pieces of who is asked about."""
        return self.marks[0]


class Additions(nn.Module):
    """The upper layers up to one of them, with what is added to each."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], end: int = LAYERS) -> None:
        super().__init__()
        self.numbers = range(LOWER, end)
        self.small = nn.ParameterDict()
        for number in self.numbers:
            for name in MATRICES:
                matrix = unpacked(weights[f"{number}.{name}.w"], weights[f"{number}.{name}.s"])
                self.register_buffer(f"w_{number}_{name}", torch.from_numpy(matrix.copy()), persistent=False)
                rows, columns = matrix.shape
                self.small[f"{number}_{name}_a"] = nn.Parameter(torch.randn(RANK, columns) / columns**0.5)
                self.small[f"{number}_{name}_z"] = nn.Parameter(torch.zeros(rows, RANK))
                self.small[f"{number}_{name}_b"] = nn.Parameter(torch.from_numpy(weights[f"{number}.{name}.b"].copy()))
            for name in NORMS:
                self.small[f"{number}_{name}"] = nn.Parameter(
                    torch.from_numpy(weights[f"{number}.{name.replace('_', '.')}"].copy())
                )

    def upper(self, x: torch.Tensor, empty: torch.Tensor) -> torch.Tensor:
        """States after the upper layers."""
        texts, pieces, _ = x.shape
        hidden = torch.zeros(texts, 1, 1, pieces).masked_fill(empty[:, None, None, :], -1e9)
        for number in self.numbers:
            query, key, value = (
                self._times(x, number, one).view(texts, pieces, HEADS, -1).transpose(1, 2) for one in "qkv"
            )
            seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=hidden.to(query.dtype))
            seen = seen.transpose(1, 2).reshape(texts, pieces, WIDTH)
            x = self._normalised(x + self._thinned(self._times(seen, number, "ao")), number, "aln")
            wide = functional.gelu(self._times(x, number, "fi"))
            x = self._normalised(x + self._thinned(self._times(wide, number, "fo")), number, "oln")
        return x.float()

    def _times(self, x: torch.Tensor, number: int, name: str) -> torch.Tensor:
        fixed = functional.linear(x, getattr(self, f"w_{number}_{name}"), self.small[f"{number}_{name}_b"])
        low = functional.linear(x, self.small[f"{number}_{name}_a"])
        return fixed + functional.linear(low, self.small[f"{number}_{name}_z"]) * _SCALE

    def _thinned(self, x: torch.Tensor) -> torch.Tensor:
        return functional.dropout(x, _DROPPED, self.training)

    def _normalised(self, x: torch.Tensor, number: int, name: str) -> torch.Tensor:
        return functional.layer_norm(
            x, (WIDTH,), self.small[f"{number}_{name}_w"], self.small[f"{number}_{name}_b"], EPSILON
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The additions, as the program reads them."""
        found: dict[str, NDArray[Any]] = {}
        for number in self.numbers:
            for name in MATRICES:
                add = self.small[f"{number}_{name}_z"] * _SCALE
                found[f"{number}.{name}.up"] = add.detach().numpy().astype(np.float16)
                found[f"{number}.{name}.down"] = self.small[f"{number}_{name}_a"].detach().numpy().astype(np.float16)
                found[f"{number}.{name}.b"] = self.small[f"{number}_{name}_b"].detach().numpy().astype(np.float16)
            for name in NORMS:
                kept = self.small[f"{number}_{name}"].detach().numpy()
                found[f"{number}.{name.replace('_', '.')}"] = kept.astype(np.float16)
        return found


class Adapted(Additions):
    """The layers with their additions, and heads: kinds of events for a firm, types of others' sets."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], sizes: Mapping[str, int], common: int) -> None:
        super().__init__(weights)
        self.marks = nn.Parameter(torch.randn(MARKS, WIDTH) * _MARK)
        self.sizes = dict(sizes)
        self.looks = nn.ParameterDict(
            {name: nn.Parameter(torch.randn(size, WIDTH) * 0.02) for name, size in sizes.items()}
        )
        self.reads = nn.ParameterDict(
            {name: nn.Parameter(torch.randn(size, 3 * WIDTH) * 0.02) for name, size in sizes.items()}
        )
        self.biases = nn.ParameterDict({name: nn.Parameter(torch.full((size,), -2.0)) for name, size in sizes.items()})
        kinds = sizes["kind"]
        self.cue = nn.Parameter(torch.full((2, kinds), 0.3))
        self.common = nn.Parameter(torch.zeros(common, kinds))
        self.polarity = nn.Linear(3 * WIDTH, 3)
        self.leaning = nn.Parameter(torch.zeros(kinds, 3))
        self.main = nn.Linear(2 * WIDTH + common, 1)

    def forward(self, texts: Sequence[Marked]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """States, which of them are there, their mean and the mean of the marked ones."""
        x, empty, marks = together(texts)
        x = x + torch.einsum("tmp,mw->tpw", marks, self.marks)
        marked = marks[:, 0]
        states = self.upper(x, empty)
        there = (~empty).float()
        near = torch.where(marked.any(1, keepdim=True), marked, there)
        return states, there, mean(states, there), mean(states, near)

    def asked(
        self, name: str, states: torch.Tensor, there: torch.Tensor, whole: torch.Tensor, near: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """What a set of questions gets, [texts, questions], and the mean state each of them looked at."""
        looks = states @ self.looks[name].T
        looks = looks.masked_fill(there[:, :, None] == 0, -1e9).softmax(1)
        seen = torch.einsum("tpq,tpw->tqw", looks, states)
        whole_part, near_part, seen_part = self.reads[name].split(WIDTH, 1)
        if self.training:
            whole, near, seen = (functional.dropout(one, _DROPPED) for one in (whole, near, seen))
        found = whole @ whole_part.T + near @ near_part.T + (seen * seen_part).sum(2) + self.biases[name]
        return found, seen

    def events(self, found: torch.Tensor, cues: torch.Tensor) -> torch.Tensor:
        """The kinds' logits with the cues added."""
        kinds = self.sizes["kind"]
        weight, strong, common = cues[:, :kinds], cues[:, kinds : 2 * kinds], cues[:, 2 * kinds :]
        if self.training:  # a cue must not be trusted so much that free wording is not learnt
            keep = (torch.rand(len(cues), 1) > 0.3).float()
            weight, strong = weight * keep, strong * keep
        return found + weight * self.cue[0] + strong * self.cue[1] + common @ self.common

    def leans(
        self, read: Sequence[torch.Tensor], seen: torch.Tensor, at: torch.Tensor, kind: torch.Tensor
    ) -> torch.Tensor:
        """The polarity's logits of these kinds of these texts."""
        _, _, whole, near = read
        found: torch.Tensor = self.polarity(torch.cat([whole[at], near[at], seen[at, kind]], 1)) + self.leaning[kind]
        return found

    def is_main(self, read: Sequence[torch.Tensor], cues: torch.Tensor) -> torch.Tensor:
        """Logits of the text being about the entity."""
        _, _, whole, near = read
        common = cues[:, 2 * self.sizes["kind"] :]
        found: torch.Tensor = self.main(torch.cat([whole, near, common], 1))[:, 0]
        return found

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The additions and heads, as the program reads them."""
        found = super().arrays()
        parts = {"marks": self.marks, "cue": self.cue, "common": self.common}
        parts |= {"polarity.w": self.polarity.weight.T, "polarity.b": self.polarity.bias, "leaning": self.leaning}
        parts |= {"main.w": self.main.weight[0], "main.b": self.main.bias}
        for name in self.sizes:
            parts |= {
                f"{name}.look": self.looks[name],
                f"{name}.read": self.reads[name],
                f"{name}.b": self.biases[name],
            }
        found |= {f"head.{name}": one.detach().numpy().astype(np.float16) for name, one in parts.items()}
        return found


def mean(x: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """The mean of the states with these weights."""
    return (x * weights[:, :, None]).sum(1) / weights.sum(1, keepdim=True)


def together(texts: Sequence[Marked]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """States of several texts in one, where nothing is, and the marks."""
    most = max(len(one.x) for one in texts)
    x = torch.zeros(len(texts), most, WIDTH)
    empty = torch.ones(len(texts), most, dtype=torch.bool)
    marks = torch.zeros(len(texts), MARKS, most)
    for row, one in enumerate(texts):
        x[row, : len(one.x)] = one.x.float()
        empty[row, : len(one.x)] = False
        marks[row, :, : len(one.x)] = one.marks
    return x, empty, marks
