"""What a claim states and a record holds, as days and amounts that can be held against each other."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final

from monitor.checking_types import ClaimRow, Likeness, Record
from monitor.text.types import ClaimKind

ROUNDED: Final = Decimal("0.03")
"""Whoever rounds an amount in a complaint is off by no more of it."""
_SAME_SENTENCE: Final = 90
"""Code points between a claim and the event it belongs to."""


def gap_between(one: ClaimRow, other: ClaimRow) -> int | None:
    """Code points between two claims of a text; None where they do not stand near each other."""
    if one.span is None or other.span is None:
        return None
    gap = max(one.span[0] - other.span[1], other.span[0] - one.span[1], 1)
    return gap if gap <= _SAME_SENTENCE else None


def days_of(claim: ClaimRow) -> list[date]:
    """The days that a date names: one, or those of a short period; none for a month or a year."""
    if claim.kind is not ClaimKind.DATE or not claim.value:
        return []
    start, _, end = claim.value.partition("/")
    first, last = day_of(start), day_of(end) if end else None
    if first is None:
        return []
    if last is None or not 0 <= (last - first).days <= 14:
        return [first] if not end else []
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def day_of(text: str | None) -> date | None:
    """The day of an ISO date or instant; None for anything else."""
    if not text or len(text) < 10:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def money(claim: ClaimRow) -> tuple[Decimal, str | None] | None:
    """Amount and currency that a claim states; None where it states none."""
    if claim.kind is not ClaimKind.AMOUNT or not claim.value:
        return None
    number, _, currency = claim.value.partition(" ")
    try:
        return Decimal(number), currency or None
    except InvalidOperation:
        return None


def amount_of(record: Record) -> Decimal | None:
    """The amount that a record holds, below 0 for what was paid back; None where it holds none."""
    try:
        return Decimal(record.values["amount"])
    except (KeyError, InvalidOperation):
        return None


def plain_amount(amount: Decimal) -> str:
    """An amount as records are looked up by: no exponent, no zeros behind."""
    return format(amount.normalize(), "f")


def amount_likeness(said: Decimal, written: Decimal) -> Likeness | None:
    """Exact, or near where the amount said is the written one rounded; None where it is another."""
    written = abs(written)
    if said == written:
        return Likeness.EXACT
    if written == 0 or said == 0:
        return None
    return Likeness.NEAR if abs(said - written) <= max(abs(written) * ROUNDED, Decimal(1)) else None


__all__ = ["amount_likeness", "amount_of", "day_of", "days_of", "gap_between", "money", "plain_amount"]
