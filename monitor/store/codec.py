"""How values lie in the database: times as fixed-width UTC text, lists as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any, Final

from crawlers.gaps import Gap, GapKind

_encode: Final[Callable[[Any], str]] = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True
).encode
"""Made once: `json.dumps` makes an encoder for each value."""


def to_db(moment: datetime) -> str:
    """ "2026-11-21T23:08:18.123Z": sorts as text, is read by SQLite's own date functions."""
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC)
    return moment.isoformat(timespec="milliseconds")[:23] + "Z"


def maybe_to_db(moment: datetime | None) -> str | None:
    """The same, None for None."""
    return None if moment is None else to_db(moment)


def from_db(text: str) -> datetime:
    """The instant, aware UTC."""
    return datetime.fromisoformat(text)


def maybe_from_db(text: str | None) -> datetime | None:
    """The same, None for None."""
    return None if text is None else datetime.fromisoformat(text)


def gap_to_db(gap: Gap | None) -> str | None:
    """A gap as JSON of what is known of it; None for none."""
    return None if gap is None else dumps({name: value for name, value in asdict(gap).items() if value is not None})


def gap_from_db(text: str | None) -> Gap | None:
    """The same back; None for none."""
    if text is None:
        return None
    known = loads(text)
    return Gap(GapKind(known.pop("kind")), **known)


def dumps(value: Any) -> str:
    """Compact JSON with sorted keys, letters as they are: equal values give equal text."""
    return _encode(value)


def loads(text: str) -> Any:
    """The value."""
    return json.loads(text)
