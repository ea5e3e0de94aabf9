"""English forms of a name: the possessive, also as many post it, without its apostrophe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from monitor.text.rarity import STEM_CHARS, is_rare

_HISSING: Final = ("s", "x", "z", "sh", "ch")
_SHORT: Final = 4


def decline(name: str) -> Iterator[tuple[str, str]]:
    """The name's English forms with the rule of each.

    Velmoras beside Velmora's only for names that are no words: apples are no Apple.
    """
    yield f"{name}'s", "possessive"
    if name[-1:].lower() in ("s", "x", "z"):
        yield f"{name}'", "possessive"
    last = name.lower()  # of several words a word may be one: blue otters
    if len(last) > _SHORT and last.isalpha() and not last.endswith(_HISSING) and is_rare(last[:STEM_CHARS]):
        yield f"{name}s", "possessive"
