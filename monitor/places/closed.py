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
    """A place that is not crawled. `hosts` end its addresses; `reason` is one English sentence."""

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
    Closed("Яндекс Карты", ("yandex.ru", "yandex.com", "yandex.kz", "yandex.by"), f"{_PRIVATE}, guarded by captchas.",
           (Way.MAIL, Way.HAND)),
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
        host = (urlsplit(address if "://" in address else f"https://{address}").hostname or "").lower()
    except ValueError:
        return None
    return next((one for one in CLOSED if any(host == end or host.endswith(f".{end}") for end in one.hosts)), None)
