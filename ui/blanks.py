"""Open blanks of ready answers: `{contact}` as the program keeps them, «[telephone or address]» as people read them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_KEPT: Final = re.compile(r"\{\w+\}")


def words() -> dict[str, str]:
    """Each blank as it is kept, and how it is read."""
    return {
        "{contact}": translate("Blank", "telephone or address to turn to"),
        "{finding}": translate("Blank", "what we found"),
        "{remedy}": translate("Blank", "what we do about it"),
        "{compensation}": translate("Blank", "what is given"),
        "{measure}": translate("Blank", "what was changed"),
        "{manager}": translate("Blank", "who takes care"),
        "{order}": translate("Blank", "number of the order"),
        "{date}": translate("Blank", "the day"),
        "{done_on}": translate("Blank", "since when"),
        "{deadline}": translate("Blank", "until when"),
        "{firm}": translate("Blank", "our name"),
        "{author}": translate("Blank", "the author's name"),
    }


def read(text: str) -> str:
    """A text with its blanks in words, in brackets; one of people's own templates that we have no words for stays."""
    known = words()
    return _KEPT.sub(lambda found: _bracketed(known, found[0]), text)


def kept(text: str) -> str:
    """The text as the program keeps it: what `read` gave, back in braces."""
    for blank, told in words().items():
        text = text.replace(f"[{told}]", blank)
    return text


def pattern() -> re.Pattern[str]:
    """Finds an open blank, in words or in braces."""
    told = "|".join(re.escape(f"[{one}]") for one in words().values())
    return re.compile(rf"\{{\w+\}}|{told}")


def told(blank: str) -> str:
    """What a blank asks for, without its brackets."""
    return words().get(blank, blank).strip("[]")


def _bracketed(known: dict[str, str], blank: str) -> str:
    return f"[{known[blank]}]" if blank in known else blank
