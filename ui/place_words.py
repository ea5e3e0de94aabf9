"""Words about places: their state with reason and remedy, their rhythm, what was missed, what was skipped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate

from crawlers.gaps import Gap, GapKind
from monitor.types import Health, SourceRow
from ui import errors, text
from ui.crawler_words import crawler_word

translate = QCoreApplication.translate
LANGS: Final = ("ru", "uk", "fi", "en")
OTHER_LANGS: Final = ("be", "kk", "sv", "et", "lv", "lt", "pl", "de")
"""Languages offered after the four that names are inflected in."""
COUNTRIES: Final = ("RU", "UA", "FI", "GB", "US", "BY", "KZ", "SE", "EE", "LV", "LT", "PL", "DE")
RHYTHMS_S: Final = (900, 1_800, 3_600, 7_200, 14_400, 28_800, 43_200, 86_400, 604_800)


@dataclass(frozen=True, slots=True)
class State:
    """How a place stands: picture and its colour, a word, the reason and the remedy ("" for none)."""

    icon: str
    colour: str
    word: str
    reason: str = ""
    remedy: str = ""


def name(row: SourceRow) -> str:
    """What a place is called; the built-in one in the language of the window."""
    return crawler_word(row.crawler) if row.crawler == "by_hand" else row.name


def state(row: SourceRow) -> State:
    """The state of a place in words."""
    told = reason(row.error_code)
    if row.crawler == "by_hand":
        return State("person", "muted", translate("Place", "By hand"))
    if not row.enabled:
        return State("pause", "muted", translate("Place", "Switched off"), told.what, told.remedy)
    if row.health is Health.NEEDS_YOU:
        return State("warning", "late", text.health(row.health), told.what, told.remedy)
    if row.health is Health.CANNOT:
        return State("close", "negative", text.health(row.health), told.what, told.remedy)
    if row.health is Health.NEW and row.error_code is None:
        return State("clock", "muted", text.health(row.health))
    if row.error_code is not None and row.failures:
        # A passing fault: it is not the user's matter yet, but no secret either.
        return State("clock", "muted", text.health(row.health), told.what, told.remedy)
    return State("done", "positive", text.health(row.health))


def soon(at: datetime) -> str:
    """When a place is visited next: the time where it is today, else day and time."""
    if at <= datetime.now(UTC):
        return translate("Place", "now")
    today = text.local(at).date() == QDate.currentDate()
    return text.clock_time(at) if today else text.moment(at)


def reason(code: str | None) -> errors.Words:
    """Why a place can't be read, and what to do; both "" where nothing is wrong."""
    if code is None:
        return errors.Words("", "")
    if code == "bug":
        return errors.Words(
            translate("Place", "The program stumbled over this place."),
            translate("Place", "The details are in the log file; an update of the program should mend it."),
        )
    return errors.place(code)


def gap(found: Gap) -> str:
    """What could not be seen, in words. "{service}" and "{count}" stand for the values of the gap."""
    words = {
        GapKind.NEWEST: translate("Place", "{service} shows no more than the newest {count} here: older ones were not "
                                           "seen."),
        GapKind.FIRST: translate("Place", "{service} shows no more than the first {count} here: later ones were not "
                                          "seen."),
        GapKind.FIRST_PAGES: translate("Place", "Only the first {count} pages of results are read at {service}: there "
                                                "may be more."),
        GapKind.NEWEST_COMMENTS: translate("Place", "The newest {count} comments are read here: older ones were not "
                                                    "seen."),
        GapKind.LAST_DAYS: translate("Place", "{service} shows only a time of %n day(s): what is older was not seen. "
                                              "A shorter interval helps.", None, found.count or 1),
        GapKind.CHOSEN: translate("Place", "{service} shows {count} of its own choice: the others can't be seen."),
        GapKind.MOVED_ON: translate("Place", "So much was new that nothing of the visit before is shown any more: "
                                             "posts in between may be missing. A shorter interval helps."),
        GapKind.TOO_MUCH: translate("Place", "More was waiting to be read than can be kept: the oldest of it was given "
                                             "up."),
        GapKind.LOST_PLACE: translate("Place", "The service no longer knows where the visit before stopped: older ones "
                                               "may be missing. A shorter interval helps."),
        GapKind.SCRIPT_COMMENTS: translate("Place", "The comments of this article are loaded by a script of {service}: "
                                                    "they are not seen. Bring one in by hand where it matters."),
        GapKind.MANY_NAMED: translate("Place", "“{query}” names many companies at {service}: the first {count} are "
                                               "read. Business IDs name one each."),
    }[found.kind]  # fmt: skip
    parts = [words]
    if found.missing is not None:
        parts.append(translate("Place", "About {missing} are missing."))
    if found.query and "{query}" not in words:
        parts.append(translate("Place", "The search was: {query}"))
    values = {
        "{service}": found.service or "",
        "{count}": text.number(found.count or 0),
        "{missing}": text.number(found.missing or 0),
        "{query}": found.query or "",  # the last: it is somebody's text
    }
    told = " ".join(parts)
    for sign, value in values.items():
        told = told.replace(sign, value)
    return told


def skip(slug: str) -> str:
    """Why something on a page was passed over. Source: `Skip.reason` of the crawlers, or the code of a CrawlError."""
    known = {
        "no_id": translate("Place", "A post without an identity of its own."),
        "not_an_entry": translate("Place", "Something that is no post."),
        "unreadable": translate("Place", "A post that the site itself does not show."),
        "comments_off": translate("Place", "Comments are switched off there."),
        "nothing_in_mail": translate("Place", "A mail that tells of no post."),
        "unreadable_mail": translate("Place", "A mail that can't be read."),
        "too_large_mail": translate("Place", "A mail that is too large to be read."),
    }
    return known.get(slug) or errors.place(slug).what


def country(code: str) -> str:
    """A country by its code, in the language in force."""
    return {
        "RU": translate("Country", "Russia"),
        "UA": translate("Country", "Ukraine"),
        "FI": translate("Country", "Finland"),
        "GB": translate("Country", "United Kingdom"),
        "US": translate("Country", "United States"),
        "BY": translate("Country", "Belarus"),
        "KZ": translate("Country", "Kazakhstan"),
        "SE": translate("Country", "Sweden"),
        "EE": translate("Country", "Estonia"),
        "LV": translate("Country", "Latvia"),
        "LT": translate("Country", "Lithuania"),
        "PL": translate("Country", "Poland"),
        "DE": translate("Country", "Germany"),
    }.get(code, code)


def language(code: str) -> str:
    """A language by its code; those that `ui.text` has no word for, too."""
    return {
        "be": translate("Language", "Belarusian"),
        "kk": translate("Language", "Kazakh"),
        "sv": translate("Language", "Swedish"),
        "et": translate("Language", "Estonian"),
        "lv": translate("Language", "Latvian"),
        "lt": translate("Language", "Lithuanian"),
        "pl": translate("Language", "Polish"),
        "de": translate("Language", "German"),
    }.get(code) or text.language(code)
