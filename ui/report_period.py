"""The period and the names that the Reports page shows, remembered as plain values. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any


class Span(StrEnum):
    """Periods by their names; OWN has days of its own."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    OWN = "own"


BACK_DAYS = {Span.WEEK: 7, Span.MONTH: 30, Span.QUARTER: 90, Span.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the report is about. `first` and `last` are days, both included, of a period of one's own."""

    span: Span = Span.MONTH
    first: date | None = None
    last: date | None = None
    entity_ids: tuple[int, ...] = ()

    def days(self, today: date) -> tuple[date, date]:
        """The first and the last day, both included."""
        if self.span is Span.OWN and self.first is not None and self.last is not None:
            return min(self.first, self.last), max(self.first, self.last)
        if self.span in (Span.THIS_MONTH, Span.LAST_MONTH):
            start = today.replace(day=1)
            if self.span is Span.THIS_MONTH:
                return start, today
            last = start - timedelta(days=1)
            return last.replace(day=1), last
        if self.span in (Span.THIS_QUARTER, Span.LAST_QUARTER):
            start = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
            if self.span is Span.THIS_QUARTER:
                return start, today
            last = start - timedelta(days=1)
            return last.replace(month=last.month - 2, day=1), last
        return today - timedelta(days=BACK_DAYS.get(self.span, BACK_DAYS[Span.MONTH]) - 1), today

    def bounds(self, now: datetime, zone: tzinfo) -> tuple[datetime, datetime]:
        """[since, until) in `zone`; until is now where the last day is today."""
        today = now.astimezone(zone).date()
        first, last = self.days(today)
        until = now if last >= today else datetime.combine(last + timedelta(days=1), time(), zone)
        return datetime.combine(first, time(), zone), until

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        made: dict[str, Any] = {"span": str(self.span)}
        if self.span is Span.OWN and self.first is not None and self.last is not None:
            made |= {"first": self.first.isoformat(), "last": self.last.isoformat()}
        if self.entity_ids:
            made["entity_ids"] = list(self.entity_ids)
        return made


def from_json(values: Mapping[str, Any]) -> Asked:
    """What `Asked.to_json` gave; what is not understood is left out."""
    span = values.get("span")
    first, last = _day(values.get("first")), _day(values.get("last"))
    found = Span(span) if isinstance(span, str) and span in set(Span) else Span.MONTH
    if found is Span.OWN and (first is None or last is None):
        found = Span.MONTH
    ids = values.get("entity_ids")
    kept = tuple(one for one in ids if isinstance(one, int)) if isinstance(ids, list) else ()
    return Asked(found, first, last, kept)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
