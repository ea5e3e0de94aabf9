"""The words of reports in four languages, and how each writes numbers, days and spans of time."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from importlib.resources import files
from typing import Final

from monitor.errors import InputError

LANGS: Final = ("en", "ru", "uk", "fi")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HARD_BLANK: Final = "\N{NO-BREAK SPACE}"


@lru_cache(len(LANGS))
def _table(lang: str) -> Mapping[str, Mapping[str, str]]:
    with files(__package__).joinpath(f"words/{lang}.toml").open("rb") as opened:
        return tomllib.load(opened)


@dataclass(frozen=True, slots=True)
class Words:
    """One language, in the time zone of whoever reads."""

    lang: str
    zone: tzinfo

    def __post_init__(self) -> None:
        if self.lang not in LANGS:
            raise InputError(f"Reports are not written in {self.lang!r}", f"Choose one of {', '.join(LANGS)}.")

    def word(self, name: str, /, **blanks: object) -> str:
        """Words of the layout, with their blanks filled."""
        found = _table(self.lang)["word"][name]
        return found.format(**blanks) if blanks else found

    def slug(self, section: str, slug: object) -> str:
        """The word for a slug of the product ("unknown" for None); one that has none as it is, made readable."""
        name = "unknown" if slug is None else str(slug)
        return _table(self.lang)[section].get(name, name.replace("_", " "))

    def ground(self, slug: str) -> str:
        """Why a record was held to say something of a claim; "" for what says nothing on paper."""
        name, _, value = slug.partition(":")
        return _table(self.lang)["ground"].get(name, "").format(value=self.written(value))

    def written(self, value: str) -> str:
        """A cell of the firm's own records: days as days are written here, all else as it is."""
        try:
            return self.day(date.fromisoformat(value))
        except ValueError:
            return value

    def act(self, verb: str) -> str:
        """What was done, by the verb of the log of acts."""
        acts = _table(self.lang)["act"]
        if verb.startswith("undo_"):
            return acts["undo"].format(what=self.act(verb.removeprefix("undo_")))
        state = verb.removeprefix("case_")
        if state != verb and state in _table(self.lang)["case_state"]:
            return acts["case"].format(what=self.slug("case_state", state).lower())
        return acts.get(verb, verb.replace("_", " "))

    def number(self, value: float, digits: int = 0) -> str:
        """ "12 345,6", in English "12,345.6"."""
        text = f"{value:,.{digits}f}"
        return text if self.lang == "en" else text.replace(",", _HARD_BLANK).replace(".", ",")

    def percent(self, share: float | None) -> str:
        """ "45 %"; a dash where unknown."""
        if share is None:
            return "—"
        blank = "" if self.lang == "en" else _HARD_BLANK
        return f"{round(share * 100)}{blank}%"

    def signed(self, share: float | None) -> str:
        """ "+12" or "−8" for a balance in [-1, 1]; a dash where unknown."""
        if share is None:
            return "—"
        points = round(share * 100)
        return f"+{points}" if points > 0 else str(points).replace("-", "−")

    def day(self, day: date, *, year: bool = True) -> str:
        """ "20 Nov 2026" in English, "20.11.2026" elsewhere."""
        if self.lang == "en":
            return f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")
        return (
            f"{day.day}.{day.month}." + (str(day.year) if year else "")
            if self.lang == "fi"
            else (f"{day:%d.%m.%Y}" if year else f"{day:%d.%m}")
        )

    def days(self, since: datetime, until: datetime) -> str:
        """The first and the last day of [since, until)."""
        first, last = self.local(since).date(), self.local(until - timedelta(microseconds=1)).date()
        return self.day(first) if first == last else f"{self.day(first)} – {self.day(last)}"

    def month(self, day: date) -> str:
        """ "11.2026", "Nov 2026"."""
        return f"{_MONTHS[day.month - 1]} {day.year}" if self.lang == "en" else f"{day:%m.%Y}"

    def moment(self, at: datetime | None) -> str:
        """Day and minute where the reader is; a dash where unknown."""
        if at is None:
            return "—"
        local = self.local(at)
        clock = f"{local.hour}.{local:%M}" if self.lang == "fi" else f"{local:%H:%M}"
        return f"{self.day(local.date())}, {clock}"

    def span(self, span: timedelta | None) -> str:
        """ "5 h", "2 d 4 h"; a dash where unknown."""
        if span is None:
            return "—"
        unit = _table(self.lang)["unit"]
        minutes = round(span.total_seconds() / 60)
        if minutes < 60:
            return unit["minute"].format(n=minutes)
        hours, left = divmod(minutes, 60)
        if hours < 24:
            return unit["hour"].format(n=hours) + (" " + unit["minute"].format(n=left) if left else "")
        days, rest = divmod(round(minutes / 60), 24)
        return unit["day"].format(n=days) + (" " + unit["hour"].format(n=rest) if rest else "")

    @property
    def hours(self) -> str:
        """How hours are written beside a number."""
        return _table(self.lang)["unit"]["hour"].format(n="").strip()

    def local(self, at: datetime) -> datetime:
        """The moment on the reader's clock."""
        return at.astimezone(self.zone)
