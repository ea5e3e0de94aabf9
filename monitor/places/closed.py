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


class Bar(StrEnum):
    """Why a place is not crawled."""

    TERMS = "terms"
    CAPTCHA = "captcha"
    PRIVATE = "private"
    PRIVATE_CAPTCHA = "private_captcha"
    PRIVATE_KEY = "private_key"
    PRIVATE_PAID = "private_paid"
    PRIVATE_CONTRACT = "private_contract"
    LOGIN = "login"
    RESEARCHERS = "researchers"
    CONTRACT = "contract"
    INVITED = "invited"


_BARS: Final = {
    Bar.TERMS: "Its terms forbid collecting by programs",
    Bar.CAPTCHA: "It shows captchas to programs, and its rules for programs are not known",
    Bar.PRIVATE: "What its pages ask is a private interface",
    Bar.PRIVATE_CAPTCHA: "What its pages ask is a private interface, guarded by captchas",
    Bar.PRIVATE_KEY: "What its pages ask is a private interface; ratings come with a key",
    Bar.PRIVATE_PAID: "What its pages ask is a private interface, guarded by captchas; the official one is paid",
    Bar.PRIVATE_CONTRACT: "What its pages ask is an interface for browsers only; the official one is by contract",
    Bar.LOGIN: "It has no public search, and pages want a login",
    Bar.RESEARCHERS: "Its interface is for approved researchers only",
    Bar.CONTRACT: "Its interface is by contract",
    Bar.INVITED: "Only those who were invited may read there",
}


@dataclass(frozen=True, slots=True)
class Closed:
    """A place that is not crawled, and why.

    `hosts` end the hosts of its addresses, with a folder where only that is meant.
    """

    name: str
    hosts: tuple[str, ...]
    bar: Bar
    ways: tuple[Way, ...]


CLOSED: Final = (
    Closed("Trustpilot", ("trustpilot.com",), Bar.TERMS, (Way.API, Way.MAIL, Way.FILE, Way.HAND)),
    Closed("Glassdoor", ("glassdoor.com", "glassdoor.co.uk"), Bar.TERMS, (Way.MAIL, Way.HAND)),
    Closed("Yelp", ("yelp.com", "yelp.fi", "yelp.co.uk"), Bar.TERMS, (Way.MAIL, Way.HAND)),
    Closed("Tripadvisor", ("tripadvisor.com", "tripadvisor.ru", "tripadvisor.fi"), Bar.TERMS, (Way.MAIL, Way.HAND)),
    Closed("Booking.com", ("booking.com",), Bar.TERMS, (Way.MAIL, Way.FILE, Way.HAND)),
    Closed("Indeed", ("indeed.com",), Bar.TERMS, (Way.MAIL, Way.HAND)),
    Closed("LinkedIn", ("linkedin.com",), Bar.TERMS, (Way.MAIL, Way.HAND)),
    Closed("Facebook", ("facebook.com", "fb.com"), Bar.LOGIN,
           (Way.MAIL, Way.HAND)),
    Closed("Instagram", ("instagram.com",), Bar.LOGIN, (Way.API, Way.HAND)),
    Closed("Threads", ("threads.net", "threads.com"), Bar.LOGIN, (Way.HAND,)),
    Closed("X", ("x.com", "twitter.com"), Bar.TERMS, (Way.API, Way.HAND)),
    Closed("Telegram", ("t.me/+", "t.me/joinchat/", "telegram.me/joinchat/"), Bar.INVITED, (Way.HAND,)),
    Closed("Discord", ("discord.com", "discord.gg"), Bar.INVITED, (Way.HAND,)),
    Closed("WhatsApp", ("whatsapp.com", "wa.me"), Bar.INVITED, (Way.HAND,)),
    Closed("Viber", ("viber.com",), Bar.INVITED, (Way.HAND,)),
    Closed("TikTok", ("tiktok.com",), Bar.RESEARCHERS, (Way.HAND,)),
    Closed("Отзовик", ("otzovik.com",), Bar.CAPTCHA, (Way.MAIL, Way.HAND)),
    Closed("iRecommend", ("irecommend.ru",), Bar.CAPTCHA, (Way.MAIL, Way.HAND)),
    Closed("Google Maps", ("google.com/maps", "google.fi/maps", "google.ru/maps", "google.com.ua/maps",
                           "maps.google.com", "maps.app.goo.gl", "goo.gl/maps"),
           Bar.TERMS, (Way.API, Way.MAIL, Way.HAND)),
    Closed("Яндекс Карты", ("yandex.ru/maps", "yandex.com/maps", "yandex.kz/maps", "yandex.by/maps"),
           Bar.PRIVATE_CAPTCHA, (Way.MAIL, Way.HAND)),
    Closed("2GIS", ("2gis.ru", "2gis.kz", "2gis.com"), Bar.PRIVATE_KEY, (Way.MAIL, Way.HAND)),
    Closed("Rozetka", ("rozetka.com.ua",), Bar.PRIVATE, (Way.MAIL, Way.HAND)),
    Closed("ЕГРЮЛ", ("egrul.nalog.ru",), Bar.PRIVATE_PAID,
           (Way.FILE, Way.HAND)),
    Closed("Федресурс", ("fedresurs.ru",), Bar.PRIVATE_CONTRACT,
           (Way.MAIL, Way.FILE, Way.HAND)),
    Closed("YouControl", ("youcontrol.com.ua",), Bar.CONTRACT, (Way.MAIL, Way.FILE, Way.HAND)),
    Closed("Opendatabot", ("opendatabot.ua",), Bar.CONTRACT, (Way.MAIL, Way.FILE, Way.HAND)),
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
    Way.MAIL: "by its notification mails",
    Way.FILE: "by a table (CSV, XLSX)",
    Way.HAND: "by hand ('mention-monitor mention add')",
    Way.API: "by its interface with a key of your own",
}


def words(closed: Closed) -> tuple[str, str]:
    """Why a place is not crawled, and how its mentions come in all the same: two English sentences."""
    ways = [_WAYS[way] for way in closed.ways]
    listed = " or ".join((", ".join(ways[:-1]), ways[-1])) if len(ways) > 1 else ways[0]
    return f"{closed.name} is not crawled: {_BARS[closed.bar]}", f"What is said there comes in {listed}."
