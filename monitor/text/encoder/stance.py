"""How a text stands to one that it names: tone, kind, reason and severity, each with how likely it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.encoder import LAYERS, LOWER, Encoder, EncoderMissingError, Reading, encoder
from monitor.text.encoder.layers import Floats, layers
from monitor.text.encoder.zones import Zone, zones
from monitor.text.types import Kind, Reason, Span, Tone

MODEL: Final = "stance.npz"
KINDS_MODEL: Final = "kind.npz"
"""Learnt before the texts with several tones came in: it tells kinds, reasons and severity better (decision 0022)."""
TONES: Final = tuple(Tone)
KINDS: Final = tuple(Kind)
REASONS: Final = tuple(Reason)


@dataclass(frozen=True, slots=True)
class Stance:
    """Likelihoods in [0, 1] that add up to 1 within each mapping; `reasons` holds where the kind is a complaint.

    `severity` in [1, 4] is what a complaint's would be.
    """

    tones: Mapping[Tone, float]
    kinds: Mapping[Kind, float]
    reasons: Mapping[Reason, float]
    severity: float
    features: Floats | None = field(default=None, compare=False, repr=False)
    """What the heads read, for those who learn from it."""


class Stances:
    """Layers above the shared ones, tuned to what is said about whom, and what reads their states."""

    def __init__(
        self,
        weights: Mapping[str, NDArray[Any]],
        base: Encoder,
        *,
        kinds: Mapping[str, NDArray[Any]] | None = None,
        runtime: str | None = None,
    ) -> None:
        self._base = base
        self._layers = layers(weights, range(LOWER, LAYERS), runtime=runtime)
        self._weights = _heads(weights)
        self._kinds = None if kinds is None else _Kinds(kinds, runtime=runtime)

    def each(self, text: str, places: Sequence[Sequence[Span]]) -> list[Stance]:
        """How the text stands to what stands at each of these places; to whomever it speaks of where one is empty.

        The lower layers run once for all, but for a long text whose parts are far from each other.
        """
        found = []
        reading: Reading | None = None
        for spans in places:
            if reading is None or (spans and not at_spans(reading, spans).any()):
                reading = self._base.read(text, around=spans[0][0] if spans else 0)
            found.append(self.towards(text, reading, spans))
        return found

    def towards(self, text: str, reading: Reading, spans: Sequence[Span]) -> Stance:
        """How a text that was read stands to what stands at the spans."""
        found = self.features(text, reading, spans)
        tones = _shares(_head(self._weights, "tone", found))
        if self._kinds is None:
            kinds, reasons, severity = _of_complaints(self._weights, found)
        else:
            kinds, reasons, severity = self._kinds(reading, spans)
        return Stance(
            dict(zip(TONES, tones, strict=True)),
            dict(zip(KINDS, kinds, strict=True)),
            dict(zip(REASONS, reasons, strict=True)),
            min(4.0, max(1.0, severity)),
            found,
        )

    def features(self, text: str, reading: Reading, spans: Sequence[Span]) -> Floats:
        """The mean state of all pieces, of those at the spans, and of those in the same clause as one of them."""
        where = np.full(len(reading.states), Zone.NOBODY, np.int64)
        where[reading.lead : reading.lead + len(reading.spans)] = zones(text, reading.spans, spans)
        states = self._layers(reading.states + self._weights["head.zones"][where])
        there = states.mean(0)
        if not (where == Zone.NAMED).any():
            return np.concatenate([there, there, there])
        return np.concatenate([there, states[where == Zone.NAMED].mean(0), states[where <= Zone.CLAUSE_AFTER].mean(0)])


class _Kinds:
    """Kind, reason and severity, by layers of their own that know of the name only where it stands."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], *, runtime: str | None) -> None:
        self._layers = layers(weights, range(LOWER, LAYERS), runtime=runtime)
        self._weights = _heads(weights)

    def __call__(self, reading: Reading, spans: Sequence[Span]) -> tuple[list[float], list[float], float]:
        """Shares of kinds and of reasons, and the severity."""
        marked = at_spans(reading, spans)
        states = self._layers(reading.states + marked[:, None] * self._weights["head.mark"])
        near = states[marked > 0] if marked.any() else states
        return _of_complaints(self._weights, np.concatenate([states.mean(0), near.mean(0)]))


def _heads(weights: Mapping[str, NDArray[Any]]) -> dict[str, Floats]:
    return {name: weights[name].astype(np.float32) for name in weights if name.startswith("head.")}


def _head(weights: Mapping[str, Floats], name: str, found: Floats) -> Floats:
    result: Floats = found @ weights[f"head.{name}.w"] + weights[f"head.{name}.b"]
    return result


def _of_complaints(weights: Mapping[str, Floats], found: Floats) -> tuple[list[float], list[float], float]:
    kinds, reasons = (_shares(_head(weights, name, found)) for name in ("kind", "reason"))
    return kinds, reasons, float(_head(weights, "severity", found)[0])


def at_spans(reading: Reading, spans: Sequence[Span]) -> Floats:
    """1 for each piece that a span touches, 0 for the others."""
    marked = np.zeros(len(reading.states), np.float32)
    for number, (start, end) in enumerate(reading.spans, reading.lead):
        if any(start < high and end > low for low, high in spans):
            marked[number] = 1
    return marked


def _shares(values: Floats) -> list[float]:
    powers = np.exp(values - values.max())
    return [float(one) for one in powers / powers.sum()]


@cache
def stances() -> Stances:
    """The model, loaded with the first call.

    Raises:
        EncoderMissingError: a file of it is not part of this installation.
    """
    return Stances(_stored(MODEL), encoder(), kinds=_stored(KINDS_MODEL))


def _stored(name: str) -> dict[str, NDArray[Any]]:
    try:
        with resources.files("monitor.text.encoder").joinpath(name).open("rb") as file, np.load(file) as stored:
            return dict(stored)
    except OSError as error:
        raise EncoderMissingError(name) from error
