"""How rare a word is, by its beginning, in the four languages together."""

from __future__ import annotations

import math
from functools import cache
from importlib import resources
from typing import Final

FILE: Final = "rarity.txt"
STEM_CHARS: Final = 5
"""Words are cut to so many letters: endings of the three inflected languages fall off with them."""
_TEXTS: Final = 100_000
_UNSEEN: Final = 20
"""A beginning that is not in the table stood in fewer texts than this."""


@cache
def _counts() -> dict[str, int]:
    lines = resources.files("monitor.text").joinpath(FILE).read_text("utf-8").splitlines()
    return {stem: int(count) for stem, count in map(str.split, lines)}


def rarity(stem: str) -> float:
    """0 for a word of every text, about 8.5 for one that is hardly ever met (the logarithm of texts per hit)."""
    return math.log(_TEXTS / _counts().get(stem, _UNSEEN))


def is_rare(stem: str) -> bool:
    """Whether the beginning is not in the table: hardly a word of everyday, more likely a name."""
    return stem not in _counts()
