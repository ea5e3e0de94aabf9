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
"""Learnt posts last, where `MODEL` learnt texts that speak of several last (decision 0022)."""
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
    """Layers above the shared ones, tuned to what is said about whom, and what reads their states.

    Two copies of them where `kinds` is given: one that knows tones best, one that knows the rest best.
    """

    def __init__(
        self,
        weights: Mapping[str, NDArray[Any]],
        base: Encoder,
        *,
        kinds: Mapping[str, NDArray[Any]] | None = None,
        runtime: str | None = None,
    ) -> None:
        self._base = base
        self._tones = _Tuned(weights, runtime=runtime)
        self._kinds = None if kinds is None else _Tuned(kinds, runtime=runtime)

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
        where = _zones_of(text, reading, spans)
        found = self._tones.features(reading, where)
        rest, read = (
            (self._tones, found) if self._kinds is None else (self._kinds, self._kinds.features(reading, where))
        )
        return Stance(
            dict(zip(TONES, _shares(self._tones.says("tone", found)), strict=True)),
            dict(zip(KINDS, _shares(rest.says("kind", read)), strict=True)),
            dict(zip(REASONS, _shares(rest.says("reason", read)), strict=True)),
            min(4.0, max(1.0, float(rest.says("severity", read)[0]))),
            found,
        )

    def features(self, text: str, reading: Reading, spans: Sequence[Span]) -> Floats:
        """What `Stance.features` holds, where no more is wanted."""
        return self._tones.features(reading, _zones_of(text, reading, spans))


class _Tuned:
    """A copy of the layers with its heads."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], *, runtime: str | None) -> None:
        self._layers = layers(weights, range(LOWER, LAYERS), runtime=runtime)
        self._heads = {
            name.removeprefix("head."): array.astype(np.float32)
            for name, array in weights.items()
            if name.startswith("head.")
        }

    def features(self, reading: Reading, where: NDArray[np.int64]) -> Floats:
        """The mean state of all pieces, of those at the name, and of those in the same clause as one of them."""
        states = self._layers(reading.states + self._heads["zones"][where])
        there = states.mean(0)
        if not (where == Zone.NAMED).any():
            return np.concatenate([there, there, there])
        return np.concatenate([there, states[where == Zone.NAMED].mean(0), states[where <= Zone.CLAUSE_AFTER].mean(0)])

    def says(self, name: str, found: Floats) -> Floats:
        """What a head says of features."""
        result: Floats = found @ self._heads[f"{name}.w"] + self._heads[f"{name}.b"]
        return result


def _zones_of(text: str, reading: Reading, spans: Sequence[Span]) -> NDArray[np.int64]:
    """The zone of each of the states."""
    where = np.full(len(reading.states), Zone.NOBODY, np.int64)
    where[reading.lead : reading.lead + len(reading.spans)] = zones(text, reading.spans, spans)
    return where


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
