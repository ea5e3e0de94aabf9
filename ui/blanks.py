"""Open blanks of ready answers: `{contact}` as the program keeps them, «[telephone or address]» as people read them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_KEPT: Final = re.compile(r"\{[a-z_]+\}")
_WHILE_OPEN: Final = re.compile(r"\(\(([^():]+):")
"""What stands in a template only while a blank is open."""
_BRACED: Final = re.compile(r"\{([^{}]*)\}")


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


def template(text: str) -> str:
    """A template with its blanks in words, still in braces: they are filled where an answer is made of it."""
    known = _of_templates()
    text = _WHILE_OPEN.sub(lambda found: f"(({known.get(f'{{{found[1]}}}', found[1])}:", text)
    return _KEPT.sub(lambda found: f"{{{known[found[0]]}}}" if found[0] in known else found[0], text)


def kept_template(text: str) -> str:
    """A template as the program keeps it. Raises: `KeyError` with a blank that is none."""
    known = {told.casefold(): blank for blank, told in _of_templates().items()}

    def back(found: re.Match[str]) -> str:
        told = " ".join(found[1].split()).casefold()
        if told not in known and _KEPT.fullmatch(found[0]):
            return found[0]  # one of people's own
        return known[told]

    def back_open(found: re.Match[str]) -> str:
        told = " ".join(found[1].split()).casefold()
        return f"(({known[told].strip('{}')}:" if told in known else found[0]

    return _BRACED.sub(back, _WHILE_OPEN.sub(back_open, text))


def _of_templates() -> dict[str, str]:
    return words() | {
        "{topic}": translate("Blank", "what it is about"),
        "{raised}": translate("Blank", "what was raised"),
        "{repair}": translate("Blank", "how it is put right"),
        "{changed}": translate("Blank", "what is different now"),
    }


def listed() -> list[str]:
    """All blanks that a template may have, in words."""
    return sorted(_of_templates().values(), key=str.casefold)


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
