"""How likely the firm is meant, by reading the firm's words and the text together.

Layers above the encoder's shared ones, with small additions of their own, see the pieces of the firm's name and context
words before those of the text; each piece carries a sign for where it stands to the name, the name those around it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.encoder import LOWER, Encoder, EncoderMissingError, Reading, encoder
from monitor.text.encoder.additions import merged
from monitor.text.encoder.layers import Floats, layers
from monitor.text.encoder.zones import Zone, zones
from monitor.text.types import Entity, Span

MODEL: Final = "reading.npz"
LAYERS: Final = 5
"""So many layers above the shared ones are enough."""
FIRM: Final = len(Zone)
FIRM_NAME: Final = FIRM + 1
"""Rows of the table of signs behind the zones: the firm's words, and its name among them."""
_FIRMS_KEPT: Final = 256
WIDTH: Final = 4 * 384
"""Numbers that a use is known by."""


def described(entity: Entity) -> str:
    """The firm as it is told to what reads the text: its name and the words that a person gave."""
    return f"{entity.names[0]}: {', '.join(entity.context)}" if entity.context else entity.names[0]


class Reader:
    """The model. Nothing of it changes after it was loaded."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], base: Encoder, *, runtime: str | None = None) -> None:
        self._base = base
        numbers = range(LOWER, LOWER + LAYERS)
        self._layers = layers(merged(weights, numbers), numbers, runtime=runtime)
        self._head = {
            name.removeprefix("head."): array.astype(np.float32)
            for name, array in weights.items()
            if name.startswith("head.")
        }
        self._firm = lru_cache(maxsize=_FIRMS_KEPT)(self._firm_of)

    def features(self, text: str, reading: Reading, spans: Sequence[Span], signs: Floats, entity: Entity) -> Floats:
        """What is known of a use, in `WIDTH` numbers: mean states at the name, of the text, the firm, what matters."""
        firm, of_firm = self._firm(described(entity), len(entity.names[0]))
        of_text = np.full(len(reading.states), Zone.NOBODY, np.int64)
        of_text[reading.lead : reading.lead + len(reading.spans)] = zones(text, reading.spans, spans)
        if not (of_text == Zone.NAMED).any():
            of_text[:] = Zone.NAMED  # no piece at the name: all of the text is asked
        where = np.concatenate([of_firm, of_text])
        named, there = where == Zone.NAMED, where < FIRM
        states = np.concatenate([firm, reading.states]) + self._head["places"][where]
        states[named] += signs @ self._head["around"]
        states = self._layers(states.astype(np.float32))
        looks = states[there] @ self._head["look"]
        looks = np.exp(looks - looks.max())
        seen = looks @ states[there] / looks.sum()
        found: Floats = np.concatenate([states[named].mean(0), states[there].mean(0), states[~there].mean(0), seen])
        return found

    def log_odds(self, features: Floats, signs: Floats) -> float:
        """The log-odds that the firm is meant, from the features of a use and the signs around the name."""
        return float(features @ self._head["read"] + signs @ self._head["told"] + self._head["bias"])

    def _firm_of(self, words: str, name: int) -> tuple[Floats, NDArray[np.int64]]:
        """The firm's words after the shared layers, and their rows in the table of signs."""
        reading = self._base.read(words)
        where = np.full(len(reading.states), FIRM, np.int64)
        for number, (start, _) in enumerate(reading.spans, reading.lead):
            if start < name:
                where[number] = FIRM_NAME
        return reading.states, where


@cache
def reader() -> Reader:
    """The model, loaded with the first call.

    Raises:
        EncoderMissingError: a file of it is not part of this installation.
    """
    try:
        with resources.files(__package__).joinpath(MODEL).open("rb") as file, np.load(file) as stored:
            return Reader(dict(stored), encoder())
    except OSError as error:
        raise EncoderMissingError(MODEL) from error
