"""Types of company news in a sentence, as SENTiVENT names them: three readings weighed into one. For measuring only.

What the model for events reads knows the sentence; the encoder's plain vector and the beginnings of words were learnt from
two sets and do not err where it errs. The file is read when somebody asks: the program itself never does.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
MODEL: Final = "types.npz"
BEGINNING: Final = 5
_WORD: Final = re.compile(r"[a-z]+|[%$]")


@dataclass(frozen=True, slots=True)
class Readings:
    """What reads a plain vector and words, and how much each of the three readings and nothing at all weigh."""

    plain: Floats
    plain_bias: Floats
    places: Mapping[int, int]
    """By the CRC-32 of a beginning: the words of others' texts are not kept."""
    rarity: Floats
    words: Floats
    words_bias: Floats
    weights: Floats
    least: float

    def likelihoods(self, tuned: Floats, vector: Floats, text: str) -> Floats:
        """Of each type in [0, 1]; `tuned` are the logits of the model for events, `vector` is the encoder's."""
        read = np.stack([tuned, self.plain @ vector + self.plain_bias, self.of_words(text), np.ones_like(tuned)])
        likely = 1 / (1 + np.exp(-self.weights @ read))
        return likely.astype(np.float32)

    def of_words(self, text: str) -> Floats:
        """Logits by the words alone."""
        marks = (zlib.crc32(one.encode()) for one in beginnings(text))
        seen = [self.places[one] for one in marks if one in self.places]
        if not seen:
            return self.words_bias
        rare = self.rarity[seen]
        found: Floats = rare @ self.words[seen] / np.linalg.norm(rare) + self.words_bias
        return found


def beginnings(text: str) -> list[str]:
    """The beginnings of the words and of each two in a row, each once, in their order."""
    single = [word[:BEGINNING] for word in _WORD.findall(text.lower())]
    return list(dict.fromkeys([*single, *(f"{one} {other}" for one, other in pairwise(single))]))


def stored(arrays: Mapping[str, NDArray[Any]]) -> Readings:
    """The readings of a file."""
    plain, plain_bias, rarity, words, words_bias, weights = (
        arrays[name].astype(np.float32) for name in ("plain", "plain.b", "rarity", "words", "words.b", "weights")
    )
    places = {int(mark): place for place, mark in enumerate(arrays["marks"])}
    return Readings(plain, plain_bias, places, rarity, words, words_bias, weights, float(arrays["least"]))


@cache
def readings() -> Readings:
    """The readings that are shipped, read with the first call."""
    with resources.files("monitor.text.encoder").joinpath(MODEL).open("rb") as file, np.load(file) as arrays:
        return stored(dict(arrays))
