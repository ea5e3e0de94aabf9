"""Texts as vectors: multilingual-e5-small cut to our four languages, run on one core with nothing fetched.

Loaded when first asked for and kept; about 30 ms for a text of 60 words. Never ask for it on the thread of the window.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.encoder.layers import Floats, Layers, layers, normalised
from monitor.text.encoder.pieces import Cut, Pieces
from monitor.text.types import Span

MODEL: Final = "e5-small.npz"
MOST_PIECES: Final = 256
"""Of longer texts a part of this many pieces is read, some 150 words: what decides stands near the name or first."""
LOWER: Final = 5
"""Layers that are shared by all that is asked about a text; those above them exist twice (decision 0020)."""
LAYERS: Final = 12
PREFIX: Final = "query: "
"""e5 was trained with it before every text. Source: its model card."""


class EncoderMissingError(Exception):
    """The model's file is not there, or what reads it is not."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text after the lower layers: `states` [pieces, width], `spans` the pieces' places in the raw text.

    The first `lead` and the last state belong to no piece of the text.
    """

    states: Floats
    spans: tuple[Span, ...]
    lead: int


class Encoder:
    """The model. Calls from several threads hardly wait for each other; each keeps the text it read last."""

    def __init__(self, weights: dict[str, NDArray[Any]], *, runtime: str | None = None) -> None:
        self._pieces = Pieces(bytes(weights["pieces"]).decode().split("\n"), weights["scores"].tolist())
        self._packed: NDArray[np.uint8] = weights["word.w"]
        self._scales: NDArray[np.float16] = weights["word.s"]
        self._places: Floats = weights["place"].astype(np.float32)
        self._norm = weights["ln.w"].astype(np.float32), weights["ln.b"].astype(np.float32)
        self._lower: Layers = layers(weights, range(LOWER), runtime=runtime)
        self._upper: Layers = layers(weights, range(LOWER, LAYERS), runtime=runtime)
        self._cutting = threading.Lock()
        self._last = threading.local()

    def vectors(self, texts: Sequence[str]) -> Floats:
        """One row of 384 numbers for each text, of length 1: near for texts of like meaning, whatever the language."""
        found = [self.vector_of(self.read(text)) for text in texts]
        return np.stack(found) if found else np.zeros((0, self._places.shape[1]), np.float32)

    def vector_of(self, reading: Reading) -> Floats:
        """The vector of a text that was read already."""
        mean = self._upper(reading.states).mean(0)
        vector: Floats = mean / max(float(np.linalg.norm(mean)), 1e-9)
        return vector

    def read(self, text: str, *, around: int = 0) -> Reading:
        """The text after the lower layers; of a long one the part around a code point.

        The last one is kept: what is asked of one text in a row is read once.
        """
        kept: tuple[str, int | None, Reading] | None = getattr(self._last, "kept", None)
        if kept is not None and kept[0] == text and kept[1] in (None, around):
            return kept[2]
        with self._cutting:
            lead = self._pieces.cut(PREFIX, MOST_PIECES)
            most = MOST_PIECES - len(lead.spans)
            cut = self._pieces.cut(text, most, around=around)
        ids = np.concatenate([lead.ids[:-1], cut.ids[1:]])
        reading = Reading(self._lower(self._start(ids)), cut.spans, len(lead.spans) + 1)
        complete = len(cut.spans) < most - len(lead.spans)
        self._last.kept = text, None if complete else around, reading
        return reading

    def _start(self, ids: NDArray[np.int32]) -> Floats:
        packed = self._packed[ids]
        values = np.stack([packed & 15, packed >> 4], -1).reshape(len(ids), -1, 32).astype(np.float32) - 8
        values *= self._scales[ids].astype(np.float32)[:, :, None]
        return normalised(values.reshape(len(ids), -1) + self._places[: len(ids)], *self._norm)


@cache
def encoder() -> Encoder:
    """The encoder, loaded with the first call.

    Raises:
        EncoderMissingError: its file is not part of this installation.
    """
    try:
        with resources.files(__package__).joinpath(MODEL).open("rb") as file, np.load(file) as stored:
            return Encoder(dict(stored))
    except OSError as error:
        raise EncoderMissingError(MODEL) from error


def upper_weights() -> dict[str, NDArray[Any]]:
    """The weights of the layers above the shared ones, packed as they are stored: for what adds to them.

    Raises:
        EncoderMissingError: the model's file is not part of this installation.
    """
    names = tuple(f"{number}." for number in range(LOWER, LAYERS))
    try:
        with resources.files(__package__).joinpath(MODEL).open("rb") as file, np.load(file) as stored:
            return {name: stored[name] for name in stored.files if name.startswith(names)}
    except OSError as error:
        raise EncoderMissingError(MODEL) from error


__all__ = ["Cut", "Encoder", "EncoderMissingError", "Reading", "encoder", "upper_weights"]
