"""Contacts and days as a calendar file (.ics, RFC 5545) that any calendar opens; the same entry keeps its id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from monitor.client_types import ClientDate, ContactRow, DateKind, Standing
from monitor.occasion_types import OccasionRow

_WORDS = {
    DateKind.BIRTHDAY: "birthday",
    DateKind.PROFESSIONAL: "professional day",
    DateKind.PUBLIC_HOLIDAY: "holiday",
    DateKind.ANNIVERSARY: "anniversary",
    DateKind.CONTRACT_END: "contract ends",
    DateKind.EXHIBITION: "exhibition",
}


def write(
    promised: Sequence[ContactRow],
    planned: Sequence[Standing],
    days: Sequence[ClientDate],
    names: Mapping[int, str],
    *,
    now: datetime,
    today: date,
) -> bytes:
    """The file: promises and planned contacts as whole days (overdue ones today), days with a reminder ahead."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Mention Monitor//Contacts//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")

    def add(uid: str, on: date, summary: str, description: str, until: date | None = None, lead_days: int = 0) -> None:
        event = Event()
        event.add("uid", f"{uid}@mention-monitor")
        event.add("dtstamp", now)
        event.add("dtstart", on)
        event.add("dtend", (until or on) + timedelta(days=1))
        event.add("summary", summary)
        event.add("transp", "TRANSPARENT")
        if description:
            event.add("description", description)
        if lead_days:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", summary)
            alarm.add("trigger", timedelta(days=-lead_days))
            event.add_component(alarm)
        calendar.add_component(event)

    for one in promised:
        on = max(one.next_on or today, today)
        talk = "\n".join(part for part in (one.with_name, one.outcome) if part)
        add(f"promise-{one.id}", on, f"{one.client_name}: {one.next_step or 'next step'}", talk)
    for plan in planned:
        assert plan.due_on is not None
        silent = "" if plan.silent_days is None else f"silent for {plan.silent_days} days"
        add(f"plan-{plan.client_id}", max(plan.due_on, today), f"{plan.name}: contact", silent)
    for day in days:
        years = "" if day.years is None else f", {day.years}"
        what = day.name if day.name == names[day.client_id] else f"{names[day.client_id]}, {day.name}"
        add(day.key, day.on, f"{what}: {_WORDS[day.kind]}{years}", "", day.until, day.lead_days)
    return bytes(calendar.to_ical())


def occasion_file(one: OccasionRow, *, now: datetime) -> bytes:
    """The file of one occasion: a whole day, with whom to call and what to say while nothing holds it back."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Mention Monitor//Occasions//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    event = Event()
    event.add("uid", f"occasion-{one.id}@mention-monitor")
    event.add("dtstamp", now)
    event.add("dtstart", one.due_on)
    event.add("dtend", one.due_on + timedelta(days=1))
    event.add("summary", f"{one.client_name}: {one.what}")
    event.add("transp", "TRANSPARENT")
    whom = "" if one.person is None else ", ".join(part for part in (one.person.name, one.person.phone) if part)
    told = "\n".join(part for part in (whom, one.opening, one.url) if part)
    if told:
        event.add("description", told)
    calendar.add_component(event)
    return bytes(calendar.to_ical())
