"""Places that people ask for and that are not crawled: why, and how their mentions come in all the same.

Facts: `sources.md` 3.2, 3.3, 4 and 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit


class Way(StrEnum):
    """How mentions of such a place come in."""

    MAIL = "mail"
    """Its notifications by mail, from a folder or an IMAP mailbox."""
    FILE = "file"
    """An export of its own, or a list of one's own: CSV or XLSX."""
    HAND = "hand"
    """One by one, by hand."""
    API = "api"
    """Its official interface, with a key or a contract of one's own."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A place that is not crawled, and why in one English sentence.

    `hosts` end the hosts of its addresses, with a folder where only that is meant.
    """

    name: str
    hosts: tuple[str, ...]
    reason: str
    ways: tuple[Way, ...]


_TERMS: Final = "Its terms forbid collecting by programs"
_CAPTCHA: Final = "It shows captchas to programs, and its rules for programs are not known"
_PRIVATE: Final = "What its pages ask is a private interface"

CLOSED: Final = (
    Closed("Trustpilot", ("trustpilot.com",), f"{_TERMS}.", (Way.API, Way.MAIL, Way.FILE, Way.HAND)),
    Closed("Glassdoor", ("glassdoor.com", "glassdoor.co.uk"), f"{_TERMS}.", (Way.MAIL, Way.HAND)),
    Closed("Yelp", ("yelp.com", "yelp.fi", "yelp.co.uk"), f"{_TERMS}.", (Way.MAIL, Way.HAND)),
    Closed("Tripadvisor", ("tripadvisor.com", "tripadvisor.ru", "tripadvisor.fi"), f"{_TERMS}.", (Way.MAIL, Way.HAND)),
    Closed("Booking.com", ("booking.com",), f"{_TERMS}.", (Way.MAIL, Way.FILE, Way.HAND)),
    Closed("Indeed", ("indeed.com",), f"{_TERMS}.", (Way.MAIL, Way.HAND)),
    Closed("LinkedIn", ("linkedin.com",), f"{_TERMS}.", (Way.MAIL, Way.HAND)),
    Closed("Facebook", ("facebook.com", "fb.com"), "It has no public search, and pages want a login.",
           (Way.MAIL, Way.HAND)),
    Closed("TikTok", ("tiktok.com",), "Its interface is for approved researchers only.", (Way.HAND,)),
    Closed("Отзовик", ("otzovik.com",), f"{_CAPTCHA}.", (Way.MAIL, Way.HAND)),
    Closed("iRecommend", ("irecommend.ru",), f"{_CAPTCHA}.", (Way.MAIL, Way.HAND)),
    Closed("Яндекс Карты", ("yandex.ru/maps", "yandex.com/maps", "yandex.kz/maps", "yandex.by/maps"),
           f"{_PRIVATE}, guarded by captchas.", (Way.MAIL, Way.HAND)),
    Closed("2GIS", ("2gis.ru", "2gis.kz", "2gis.com"), f"{_PRIVATE}; ratings come with a key.", (Way.MAIL, Way.HAND)),
    Closed("Rozetka", ("rozetka.com.ua",), f"{_PRIVATE}.", (Way.MAIL, Way.HAND)),
    Closed("ЕГРЮЛ", ("egrul.nalog.ru",), f"{_PRIVATE}, guarded by captchas; the official one is paid.",
           (Way.FILE, Way.HAND)),
    Closed("Федресурс", ("fedresurs.ru",), f"{_PRIVATE} that answers browsers only; the official one is by contract.",
           (Way.MAIL, Way.FILE, Way.HAND)),
    Closed("YouControl", ("youcontrol.com.ua",), "Its interface is by contract.", (Way.MAIL, Way.FILE, Way.HAND)),
    Closed("Opendatabot", ("opendatabot.ua",), "Its interface is by contract.", (Way.MAIL, Way.FILE, Way.HAND)),
)  # fmt: skip
"""The order is that of the user guide."""


def closed_at(address: str) -> Closed | None:
    """The place that an address belongs to and that is not crawled; None for all others."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    return next((one for one in CLOSED if any(_stands_in(host, parts.path, end) for end in one.hosts)), None)


def _stands_in(host: str, path: str, place: str) -> bool:
    end, slash, folder = place.partition("/")
    return (host == end or host.endswith(f".{end}")) and (not slash or path.lower().startswith(f"/{folder}"))


_WAYS: Final = {
    Way.MAIL: "its notification mails",
    Way.FILE: "a table (CSV, XLSX)",
    Way.HAND: "by hand ('mention-monitor mention add')",
    Way.API: "its interface with a key of your own",
}


def words(closed: Closed) -> tuple[str, str]:
    """Why a place is not crawled, and how its mentions come in all the same: two English sentences."""
    ways = [_WAYS[way] for way in closed.ways]
    listed = " or ".join((", ".join(ways[:-1]), ways[-1])) if len(ways) > 1 else ways[0]
    return f"{closed.name} is not crawled: {closed.reason.rstrip('.')}", f"What is said there comes in by {listed}."
