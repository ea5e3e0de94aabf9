"""English forms of a name: the possessive. Plurals of a brand are other words."""

from __future__ import annotations

from collections.abc import Iterator


def decline(name: str) -> Iterator[tuple[str, str]]:
    """The name's English forms with the rule of each."""
    yield f"{name}'s", "possessive"
    if name[-1:].lower() in ("s", "x", "z"):
        yield f"{name}'", "possessive"
