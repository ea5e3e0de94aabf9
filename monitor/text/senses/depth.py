"""The states of a text on the layers where the meaning of a name shows: the shared ones and a few above them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from monitor.text.encoder import LOWER, Reading, encoder, upper_weights
from monitor.text.encoder.layers import Layers, layers
from monitor.text.encoder.stance import at_spans
from monitor.text.types import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FURTHER: Final = (2, 1)
"""So many layers above the shared ones, and so many above those: further up namesakes grow alike again."""
_BESIDE: Final = 3
"""Pieces before the name, and behind it: a word or two."""


@dataclass(frozen=True, slots=True)
class Depth:
    """A text that was read, and its states on each of the layers looked at, the shared ones first."""

    reading: Reading
    states: tuple[NDArray[Any], ...]

    def numbers(self, spans: Sequence[Span]) -> NDArray[Any]:
        """Mean states: at the spans and of the whole text on each layer; before the first of the spans, behind it, and
        of all but the spans on those layers where it told most on names left out."""
        import numpy as np

        marked = at_spans(self.reading, spans) > 0
        if not marked.any():
            marked[:] = True
        first = int(marked.argmax())
        behind = first + int(np.argmin([*marked[first:], False]))
        low, _, high = self.states
        before, after = slice(max(0, first - _BESIDE), first), slice(behind, behind + _BESIDE)
        found = [
            *(_mean(states, marked) for states in self.states),
            *(states.mean(0) for states in self.states),
            *(_mean(states, before) for states in (low, high)),
            _mean(low, after),
            *(_mean(states, ~marked) for states in (low, high)),
        ]
        return np.concatenate(found)

    def holds(self, spans: Sequence[Span]) -> bool:
        """Whether the part of the text that was read has a piece at one of the spans."""
        return bool(at_spans(self.reading, spans).any())


def _mean(states: NDArray[Any], where: Any) -> NDArray[Any]:
    """The mean of the states there, of all where none is."""
    chosen = states[where]
    found: NDArray[Any] = (chosen if len(chosen) else states).mean(0)
    return found


def read(text: str, around: int) -> Depth:
    """The text after each group of layers; of a long one the part around a code point.

    Raises:
        EncoderMissingError: the model is not part of this installation.
    """
    reading = encoder().read(text, around=around)
    states = [reading.states]
    for step in _steps():
        states.append(step(states[-1]))
    return Depth(reading, tuple(states))


@cache
def _steps() -> tuple[Layers, ...]:
    weights = upper_weights()
    found, low = [], LOWER
    for count in _FURTHER:
        found.append(layers(weights, range(low, low + count)))
        low += count
    return tuple(found)
