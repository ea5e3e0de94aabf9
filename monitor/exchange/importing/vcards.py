"""Address books (vCard 2.1, 3.0, 4.0) as a table, so that contacts come in like any other table."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Sequence
from typing import Final

from crawlers.charset import decode
from monitor.errors import InputError
from monitor.exchange.tables import Cell, Table

COLUMNS: Final = (
    *("name", "organisation", "position", "email", "phone", "birthday", "address", "web", "note", "uid"),
    *("further emails", "further phones"),
)
"""Headings of the table."""

_OF: Final = {
    "FN": "name",
    "ORG": "organisation",
    "TITLE": "position",
    "ROLE": "position",
    "EMAIL": "email",
    "TEL": "phone",
    "BDAY": "birthday",
    "ADR": "address",
    "URL": "web",
    "NOTE": "note",
    "UID": "uid",
}
_LINE: Final = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;[^:;\"]*(?:\"[^\"]*\")?[^:;]*)*):(.*)", re.DOTALL)


def is_vcards(data: bytes) -> bool:
    """True for an address book."""
    return re.match(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCARD", data[:200], re.IGNORECASE) is not None


def open_vcards(data: bytes) -> Table:
    """The cards as rows; `number` is the line that a card begins at. Raises: `InputError` for no card."""
    found = decode(data, None, markup="text")
    lines = list(_unfolded(found.text.removeprefix("\ufeff")))
    if not any(line.upper().strip() == "BEGIN:VCARD" for _, line in lines):
        raise InputError("The address book holds no card")

    def numbered() -> Iterator[tuple[int, Sequence[Cell] | str]]:
        card: dict[str, list[str]] = {}
        start = 0
        for number, line in lines:
            mark = line.upper().strip()
            if mark == "BEGIN:VCARD":
                card, start = {}, number
            elif mark == "END:VCARD" and start:
                yield start, [", ".join(card.get(name, ())) or None for name in COLUMNS]
                start = 0
            elif start and (match := _LINE.fullmatch(line)) is not None:
                _take(card, match[1].upper(), match[2].upper(), match[3])
        if start:
            yield start, "the card does not end"

    return Table(COLUMNS, found.encoding, (), numbered, False)


def _take(card: dict[str, list[str]], name: str, parameters: str, written: str) -> None:
    if "QUOTED-PRINTABLE" in parameters:
        charset = re.search(r"CHARSET=\"?([\w-]+)", parameters)
        raw = quopri.decodestring(written.encode("latin-1", "replace"))
        try:
            written = raw.decode(charset[1] if charset else "utf-8", "replace")
        except LookupError:
            written = raw.decode("utf-8", "replace")
    if name in ("N", "ADR", "ORG"):
        parts = [_plain(part) for part in re.split(r"(?<!\\);", written)]
        if name == "N":
            # surname; given; further; title; suffix: only where no full name is given
            if "name" not in card and any(parts):
                card["name"] = [" ".join(part for part in (*parts[1:3], parts[0]) if part)]
            return
        words = ", ".join(part for part in parts if part)
    else:
        words = _plain(written)
    if name == "TEL":
        words = words.removeprefix("tel:")
    column = _OF.get(name)
    if column is None or not words:
        return
    if name == "FN":
        card["name"] = [words]
    elif column in ("email", "phone"):
        if words not in card.setdefault(column, [words]):
            card.setdefault(f"further {column}s", []).append(words)
    else:
        card.setdefault(column, [words])


def _plain(written: str) -> str:
    return " ".join(re.sub(r"\\(.)", lambda one: " " if one[1] in "nN" else one[1], written).split())


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines by their numbers, those that were folded made one (RFC 6350, 3.2; vCard 2.1 also by a trailing =)."""
    held: tuple[int, str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if held is not None and line[:1] in (" ", "\t"):
            held = (held[0], held[1] + line[1:])
        elif held is not None and held[1].endswith("=") and "QUOTED-PRINTABLE" in held[1].upper():
            held = (held[0], held[1][:-1] + line)
        else:
            if held is not None:
                yield held
            held = (number, line)
    if held is not None:
        yield held
