"""The firm's hours as its settings have them."""

from __future__ import annotations

from datetime import timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from monitor.desk import working_week
from monitor.desk.clocks import Hours, Terms
from monitor.settings import Settings

KEYS: Final = frozenset(
    {"answer_hours", "warn_before_hours", "escalate_after_hours", "working_hours", "working_week", "zone", "holidays"}
)
"""Settings that deadlines are made of."""


def terms_of(settings: Settings) -> Terms:
    """What all clocks go by now."""
    hours = None
    if settings.get("working_hours"):
        hours = Hours(
            zone=str(settings.get("zone")) or _zone_here(),
            days=working_week.read(str(settings.get("working_week"))),
            country=str(settings.get("holidays")) or None,
        )
    return Terms(
        allowed=timedelta(hours=int(settings.get("answer_hours"))),
        warn_before=timedelta(hours=int(settings.get("warn_before_hours"))),
        escalate_after=timedelta(hours=int(settings.get("escalate_after_hours"))),
        hours=hours,
    )


def zone_of(settings: Settings) -> tzinfo:
    """The zone that days are counted in: the one of the working hours, else the system's."""
    return ZoneInfo(str(settings.get("zone")) or _zone_here())


def written(settings: Settings) -> str:
    """The same as one line: two equal lines are equal terms."""
    return "|".join(f"{key}={settings.get(key)}" for key in sorted(KEYS))


def _zone_here() -> str:
    """The system's zone, UTC where it has none that is known by name."""
    from tzlocal import get_localzone_name

    return get_localzone_name() or "UTC"
