"""Numbers that firms are known by: their usual form, and what their check digits say."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from monitor.client_types import IdentifierKind

_HOST: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:[^@/\s]*@)?([^/?#:\s]+)", re.IGNORECASE)
_LABEL: Final = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_ZEROS_LOST: Final = {
    IdentifierKind.Y_TUNNUS: (8,),
    IdentifierKind.EDRPOU: (8,),
    IdentifierKind.INN: (10, 12),
    IdentifierKind.OGRN: (13, 15),
}
"""Lengths in digits: a spreadsheet that took the number for a quantity has dropped the zeros in front."""
_MOST_LOST: Final = 3
_EXCLUSIVE: Final = frozenset(
    {IdentifierKind.Y_TUNNUS, IdentifierKind.EDRPOU, IdentifierKind.INN, IdentifierKind.OGRN, IdentifierKind.LEI}
)


def is_exclusive(kind: IdentifierKind) -> bool:
    """Whether a legal entity has one only, so that two different ones are two legal entities."""
    return kind in _EXCLUSIVE


def usual(kind: IdentifierKind, written: str) -> str:
    """The number as it is usually written, lost zeros put back; what is none stays as it is."""
    text = " ".join(written.split())
    if kind is IdentifierKind.DOMAIN:
        found = _HOST.match(text)
        return (found[1] if found else text).casefold().removeprefix("www.").rstrip(".")
    if kind in (IdentifierKind.CRM, IdentifierKind.OTHER):
        return text
    plain = re.sub(r"[\s\u00a0.\-–/]", "", text).upper()
    if kind is IdentifierKind.Y_TUNNUS and plain.startswith("FI") and plain[2:].isdigit():
        plain = plain[2:]
    if plain.isdigit():
        plain = _with_zeros(kind, plain)
    if kind is IdentifierKind.Y_TUNNUS and len(plain) == 8 and plain.isdigit():
        return f"{plain[:7]}-{plain[7]}"
    return plain


def valid(kind: IdentifierKind, value: str) -> bool | None:
    """What the check digits of a number say; None where its kind has none."""
    if kind is IdentifierKind.DOMAIN:
        labels = value.split(".")
        return len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels)
    check = _check_of(kind)
    if check is None:
        return None
    if kind is IdentifierKind.VAT and not _is_european(value):
        return None
    return check(value)


def _with_zeros(kind: IdentifierKind, digits: str) -> str:
    lengths = _ZEROS_LOST.get(kind, ())
    if len(digits) in lengths:
        return digits
    for length in lengths:
        longer = digits.zfill(length)
        if 0 < length - len(digits) <= _MOST_LOST and valid(kind, longer):
            return longer
    return digits


def _check_of(kind: IdentifierKind) -> Callable[[str], bool] | None:
    # imported when asked for: the tables of the library are of no use to a start
    if kind is IdentifierKind.Y_TUNNUS:
        from stdnum.fi import ytunnus

        return ytunnus.is_valid
    if kind is IdentifierKind.EDRPOU:
        from stdnum.ua import edrpou

        return edrpou.is_valid
    if kind is IdentifierKind.INN:
        from stdnum.ru import inn

        return inn.is_valid
    if kind is IdentifierKind.OGRN:
        from stdnum.ru import ogrn

        return ogrn.is_valid
    if kind is IdentifierKind.VAT:
        from stdnum.eu import vat

        return vat.is_valid
    if kind is IdentifierKind.LEI:
        from stdnum import lei

        return lei.is_valid
    return None


def _is_european(value: str) -> bool:
    from stdnum.eu.vat import MEMBER_STATES

    return value[:2].casefold() in {*MEMBER_STATES, "el", "xi"}
