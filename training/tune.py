"""Tunes copies of the encoder's upper layers, with heads for tone, kind, reason, severity, to all examples at once."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import torch
from data import KINDS, REASONS, TONES, Example
from numpy.typing import NDArray
from states import State
from torch import nn
from torch.nn import functional

from monitor.text.encoder import LAYERS, LOWER
from monitor.text.encoder.graph import BLOCK, EPSILON, MATRICES
from monitor.text.encoder.layers import HEADS, unpacked
from monitor.text.encoder.zones import Zone

WIDTH: Final = 384
FEATURES: Final = 3 * WIDTH
NORMS: Final = ("aln.w", "aln.b", "oln.w", "oln.b")
_DROPPED: Final = 0.1
_MARK: Final = 0.15
_ZONE: Final = 0.05
_RARE: Final = 0.02
"""Classes rarer than this weigh no more than one that is as rare."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast."""

    epochs: int = 1
    rate: float = 1e-4
    head_rate: float = 3e-3
    batch: int = 24
    seed: int = 1
    settling: float = 0.0
    """The weights that come out are the mean of those in this last share of the steps: steadier than the last ones."""


class Upper(nn.Module):
    """The layers, as in the program, but in floats that learn."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        super().__init__()
        self.layers = nn.ModuleList()
        for number in range(LOWER, LAYERS):
            layer = nn.ParameterDict()
            for name in MATRICES:
                matrix = unpacked(weights[f"{number}.{name}.w"], weights[f"{number}.{name}.s"])
                layer[f"{name}_w"] = nn.Parameter(torch.from_numpy(matrix.copy()))
                layer[f"{name}_b"] = nn.Parameter(torch.from_numpy(weights[f"{number}.{name}.b"].copy()))
            for name in NORMS:
                layer[name.replace(".", "_")] = nn.Parameter(torch.from_numpy(weights[f"{number}.{name}"].copy()))
            self.layers.append(layer)
        # seen from the start: from nothing they grow too slowly to matter
        self.zones = nn.Parameter(torch.randn(len(Zone), WIDTH) * _ZONE)
        with torch.no_grad():
            self.zones[Zone.NAMED] *= _MARK / _ZONE
            self.zones[Zone.NOBODY] = 0
        sizes = {"tone": len(TONES), "kind": len(KINDS), "reason": len(REASONS), "severity": 1}
        self.heads = nn.ModuleDict({name: nn.Linear(FEATURES, size) for name, size in sizes.items()})
        for head in self.heads.values():
            nn.init.normal_(head.weight, 0, 0.02)
            nn.init.zeros_(head.bias)
        nn.init.constant_(self.heads["severity"].bias, 2.0)

    def forward(self, x: torch.Tensor, empty: torch.Tensor, zones: torch.Tensor) -> torch.Tensor:
        """Features [texts, 3 * width] from states [texts, pieces, width]."""
        x = x + self.zones[zones]
        texts, pieces, _ = x.shape
        hidden = torch.zeros(texts, 1, 1, pieces).masked_fill(empty[:, None, None, :], -1e9)
        for layer in self.layers:
            query, key, value = (
                functional.linear(x, layer[f"{one}_w"], layer[f"{one}_b"])
                .view(texts, pieces, HEADS, -1)
                .transpose(1, 2)
                for one in "qkv"
            )
            seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=hidden.to(query.dtype))
            seen = seen.transpose(1, 2).reshape(texts, pieces, WIDTH)
            mixed = functional.linear(seen, layer["ao_w"], layer["ao_b"])
            x = self._normalised(x + self._thinned(mixed), layer, "aln")
            wide = functional.gelu(functional.linear(x, layer["fi_w"], layer["fi_b"]))
            x = self._normalised(x + self._thinned(functional.linear(wide, layer["fo_w"], layer["fo_b"])), layer, "oln")
        x = x.float()
        there = (~empty).float()
        named, near = (zones == Zone.NAMED).float(), (zones <= Zone.CLAUSE_AFTER).float()
        asked = named.any(1, keepdim=True)
        return torch.cat([_mean(x, there), *(_mean(x, torch.where(asked, one, there)) for one in (named, near))], 1)

    def _thinned(self, x: torch.Tensor) -> torch.Tensor:
        return functional.dropout(x, _DROPPED, self.training)

    @staticmethod
    def _normalised(x: torch.Tensor, layer: Any, name: str) -> torch.Tensor:
        return functional.layer_norm(x, (WIDTH,), layer[f"{name}_w"], layer[f"{name}_b"], EPSILON)


def _mean(x: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    return (x * weights[:, :, None]).sum(1) / weights.sum(1, keepdim=True)


def together(states: Sequence[State]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """States of several texts in one, where nothing is, and the pieces' zones."""
    most = max(len(one.x) for one in states)
    x = torch.zeros(len(states), most, WIDTH)
    empty = torch.ones(len(states), most, dtype=torch.bool)
    zones = torch.full((len(states), most), int(Zone.NOBODY))
    for row, one in enumerate(states):
        x[row, : len(one.x)] = one.x.float()
        empty[row, : len(one.x)] = False
        zones[row, : len(one.x)] = one.zones
    return x, empty, zones


def features(upper: Upper, states: Sequence[State], size: int = 32) -> NDArray[np.float32]:
    """The features of each text."""
    upper.eval()
    found = np.zeros((len(states), FEATURES), np.float32)
    order = sorted(range(len(states)), key=lambda number: len(states[number].x))
    with torch.no_grad():
        for start in range(0, len(order), size):
            chosen = order[start : start + size]
            found[chosen] = upper(*together([states[number] for number in chosen])).numpy()
    return found


def tuned(
    weights: Mapping[str, NDArray[Any]],
    examples: Sequence[Example],
    states: Sequence[State],
    shares: Mapping[str, float],
    plan: Plan,
    after_epoch: Any = None,
    start: Mapping[str, torch.Tensor] | None = None,
) -> Upper:
    """The layers after training, from those of the encoder or from `start`.

    `shares` says how much an example of a source weighs (1 where it is not named).

    What counts as neutral differs between sources: each has a tone of its own on top, which is thrown away at the end;
    our corpus has none, so that the heads speak as it does.
    """
    torch.manual_seed(plan.seed)
    chance = np.random.default_rng(plan.seed)
    upper = Upper(weights)
    if start is not None:
        upper.load_state_dict(start)
    sources = sorted({one.source for one in examples})
    own = torch.tensor([[0.0 if one.startswith(("corpus", "clause", "joined")) else 1.0] for one in sources])
    lean = nn.Parameter(torch.zeros(len(sources), len(TONES)))
    heads = [*upper.heads.parameters(), upper.zones, lean]
    known = {id(one) for one in heads}
    body = [one for one in upper.parameters() if id(one) not in known]
    learner = torch.optim.AdamW(
        [{"params": body, "lr": plan.rate}, {"params": heads, "lr": plan.head_rate}], weight_decay=0.01
    )
    steps = plan.epochs * (len(examples) // plan.batch + 1)
    rate = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
    )
    aims = _Aims(examples, sources, shares)
    started, seen, mean = time.monotonic(), 0, 0.0
    total = {name: torch.zeros_like(one) for name, one in upper.state_dict().items()}
    added = 0
    for epoch in range(plan.epochs):
        order = np.argsort(np.array([len(one.x) for one in states]) + chance.uniform(0, 12, len(states)))
        batches = [order[at : at + plan.batch] for at in range(0, len(order), plan.batch)]
        for number in chance.permutation(len(batches)):
            chosen = batches[number]
            upper.train()
            with torch.autocast("cpu", torch.bfloat16):
                found = upper(*together([states[one] for one in chosen]))
            found = functional.dropout(found.float(), _DROPPED, True)
            with torch.autocast("cpu", enabled=False):
                loss = aims.loss(upper, found, lean * own, torch.from_numpy(chosen))
            learner.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(upper.parameters(), 1.0)
            learner.step()
            rate.step()
            seen += 1
            if seen > (1 - plan.settling) * steps and seen % 5 == 0:
                added += 1
                for name, one in upper.state_dict().items():
                    total[name] += one
            mean += (loss.item() - mean) / min(seen, 50)
            if seen % 100 == 0:
                print(f"step {seen}/{steps} loss {mean:.3f} {time.monotonic() - started:.0f} s", flush=True)  # noqa: T201
        if after_epoch is not None:
            after_epoch(epoch, upper)
    if added:
        upper.load_state_dict({name: one / added for name, one in total.items()})
    return upper


class _Aims:
    """What each example is to come out as, and how much it weighs."""

    def __init__(self, examples: Sequence[Example], sources: list[str], shares: Mapping[str, float]) -> None:
        self.source = torch.tensor([sources.index(one.source) for one in examples])
        self.tone = torch.tensor([one.tone or (0.0, 0.0, 0.0) for one in examples])
        self.kind = torch.tensor([KINDS.index(one.kind) if one.kind else -1 for one in examples])
        self.reason = torch.tensor([REASONS.index(one.reason) if one.reason else -1 for one in examples])
        self.severity = torch.tensor([float(one.severity or 0) for one in examples])
        share = torch.tensor([one.weight * shares.get(one.source, 1.0) for one in examples])
        self.tone_weight = share.clone()
        for number in range(len(sources)):
            rows = (self.source == number) & (self.tone.sum(1) > 0)
            if rows.any():
                common = self.tone[rows].mean(0).clamp(min=_RARE)
                rare = common.rsqrt() / (common * common.rsqrt()).sum()
                self.tone_weight[rows] *= (self.tone[rows] * rare).sum(1)
        self.kind_weight = share * _balanced(self.kind)
        self.reason_weight = share * _balanced(self.reason)

    def loss(self, upper: Upper, found: torch.Tensor, lean: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
        tone = functional.log_softmax(upper.heads["tone"](found) + lean[self.source[rows]], 1)
        weight = self.tone_weight[rows] * self.tone[rows].sum(1)
        total = -((tone * self.tone[rows]).sum(1) * weight).sum()
        count = weight.sum()
        for name, aim, weights, importance in (
            ("kind", self.kind, self.kind_weight, 1.0),
            ("reason", self.reason, self.reason_weight, 0.7),
        ):
            there = aim[rows] >= 0
            if there.any():
                chosen = rows[there]
                each = functional.cross_entropy(upper.heads[name](found[there]), aim[chosen], reduction="none")
                total = total + importance * (each * weights[chosen]).sum()
                count = count + importance * weights[chosen].sum()
        there = self.severity[rows] > 0
        if there.any():
            off = upper.heads["severity"](found[there])[:, 0] - self.severity[rows[there]]
            total = total + 0.5 * (off**2).sum()
            count = count + 0.5 * there.sum()
        return total / count


def _balanced(aim: torch.Tensor) -> torch.Tensor:
    """Weights that let rare classes count more, by the root of how rare they are; 1 in the mean."""
    weights = torch.zeros(len(aim))
    there = aim >= 0
    if there.any():
        counts = torch.bincount(aim[there]).float()
        weights[there] = (counts.clamp(min=1) / there.sum()).clamp(min=_RARE).rsqrt()[aim[there]]
        weights[there] /= weights[there].mean()
    return weights


def arrays(upper: Upper) -> dict[str, NDArray[Any]]:
    """The layers with 8 bits a weight, and the heads, as the program reads them."""
    found: dict[str, NDArray[Any]] = {"head.zones": upper.zones.detach().numpy().astype(np.float32)}
    for number, layer in enumerate(upper.layers, LOWER):
        for name in MATRICES:
            matrix = layer[f"{name}_w"].detach().numpy()
            found[f"{number}.{name}.w"], found[f"{number}.{name}.s"] = eight_bits(matrix)
            found[f"{number}.{name}.b"] = layer[f"{name}_b"].detach().numpy()
        for name in NORMS:
            found[f"{number}.{name}"] = layer[name.replace(".", "_")].detach().numpy()
    for name, head in upper.heads.items():
        found[f"head.{name}.w"] = head.weight.detach().numpy().T.copy()
        found[f"head.{name}.b"] = head.bias.detach().numpy().copy()
    return found


def eight_bits(matrix: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Blocks of a matrix in steps of their largest weight's 127th, and those steps."""
    blocks = matrix.reshape(matrix.shape[0], -1, BLOCK)
    steps = np.maximum(np.abs(blocks).max(-1) / 127, 1e-6).astype(np.float16)
    values = np.clip(np.rint(blocks / steps.astype(np.float32)[:, :, None]), -127, 127) + 128
    return values.astype(np.uint8), steps.reshape(-1)
