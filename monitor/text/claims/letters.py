"""Small letters with every letter in its place, so that spans found in them are spans of the text."""

from __future__ import annotations


def lowered(text: str) -> str:
    """The text in small letters; a letter that would become two stays as it is."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
