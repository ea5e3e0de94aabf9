"""A place as it stands at one moment: dates filled in, ids given, edits and deletions applied. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from monitor.demo.content import Piece, Place, Topic
from monitor.demo.markup import html, plain, quotes

_MONTHS: Final = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "fi": (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
        "syyskuuta lokakuuta marraskuuta joulukuuta"
    ),
    "en": "January February March April May June July August September October November December",
}
_DAY_IN_TEXT: Final = re.compile(r"\{([+-]\d+)(\|dmy)?\}")
_AGO: Final = re.compile(r"(\d+)([hm])")
_DAYS_AGO: Final = re.compile(r"(\d+) (\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class Clock:
    """The two moments that a site's dates hang on: when it opened, and when its second day began.

    `advanced_at` is None on the first day.
    """

    opened_at: datetime
    advanced_at: datetime | None = None

    @property
    def day(self) -> int:
        """1 or 2."""
        return 1 if self.advanced_at is None else 2


@dataclass(frozen=True, slots=True)
class Shown:
    """A post as the site shows it. `published_at` and `edited_at` are aware, in the place's zone.

    `id` grows with time over the whole place and is the same on both days. `text` still carries its
    light mark-up; `html`, `plain` and `quotes` read it.
    """

    piece: Piece
    id: int
    published_at: datetime
    edited_at: datetime | None
    text: str
    lang: str
    topic: Topic | None = None

    @property
    def html(self) -> str:
        """The text as HTML paragraphs, without quotations."""
        return html(self.text)

    @property
    def plain(self) -> str:
        """The author's own words."""
        return plain(self.text)

    @property
    def quotes(self) -> tuple[str, ...]:
        """The words of others that the post repeats."""
        return quotes(self.text)


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything a place shows now, oldest first within each part."""

    place: Place
    clock: Clock
    items: tuple[Shown, ...]
    comments: tuple[Shown, ...]
    messages: tuple[Shown, ...]
    posts: tuple[Shown, ...]

    def of(self, topic: Topic) -> tuple[Shown, ...]:
        """The posts of one topic, oldest first."""
        return tuple(post for post in self.posts if post.topic is topic)

    def topic_id(self, topic: Topic) -> int:
        """The number of a topic in addresses."""
        return self.place.first_topic_id + 4 * self.place.topics.index(topic)

    def every(self) -> Iterator[Shown]:
        """All posts of all parts."""
        yield from self.items
        yield from self.comments
        yield from self.messages
        yield from self.posts


def edition(place: Place, clock: Clock) -> Edition:
    """The place as it stands on the clock's day."""
    board = [(piece, topic) for topic in place.topics for piece in topic.posts]
    return Edition(
        place,
        clock,
        items=_shown(place, clock, [(piece, None) for piece in place.items]),
        comments=_shown(place, clock, [(piece, None) for piece in place.comments]),
        messages=_shown(place, clock, [(piece, None) for piece in place.messages]),
        posts=_shown(place, clock, list(board)),
    )


def moment(written: str, now: datetime, zone: ZoneInfo) -> datetime:
    """The aware time meant by `5h`, `25m` (before now) or `3 14:20` (days ago at that hour)."""
    if ago := _AGO.fullmatch(written):
        amount = int(ago[1])
        span = timedelta(hours=amount) if ago[2] == "h" else timedelta(minutes=amount)
        return (now - span).astimezone(zone).replace(second=0, microsecond=0)
    days_ago = _DAYS_AGO.fullmatch(written)
    if days_ago is None:
        raise ValueError(f"not a moment: {written!r}")
    day = now.astimezone(zone).date() - timedelta(days=int(days_ago[1]))
    return datetime.combine(day, time(int(days_ago[2]), int(days_ago[3])), zone)


def with_dates(text: str, today: date, lang: str) -> str:
    """The text with `{-14}` as "7 ноября" and `{-14|dmy}` as "07.11.2026", counted from today."""

    def written(found: re.Match[str]) -> str:
        day = today + timedelta(days=int(found[1]))
        return day.strftime("%d.%m.%Y") if found[2] else _in_words(day, lang)

    return _DAY_IN_TEXT.sub(written, text)


def _in_words(day: date, lang: str) -> str:
    month = _MONTHS[lang].split()[day.month - 1]
    return f"{day.day}. {month}" if lang == "fi" else f"{day.day} {month}"


def _shown(place: Place, clock: Clock, pieces: list[tuple[Piece, Topic | None]]) -> tuple[Shown, ...]:
    zone = ZoneInfo(place.zone)
    # Posts of the second day are numbered on the first as well, as the newest, so that ids never move.
    second_day_at = clock.advanced_at or clock.opened_at
    dated = sorted(
        (
            (piece.day, moment(piece.at, clock.opened_at if piece.day == 1 else second_day_at, zone), n)
            for n, (piece, _) in enumerate(pieces)
        ),
    )
    shown = []
    for n, (_, published_at, position) in enumerate(dated):
        piece, topic = pieces[position]
        if piece.day > clock.day or (piece.gone_on_day_two and clock.day == 2):
            continue
        revised = piece.day_two if clock.day == 2 else None
        text = piece.text if revised is None else revised.text
        edited = piece.edited if revised is None else revised.edited
        edited_from = clock.opened_at if revised is None else second_day_at
        lang = (topic and topic.lang) or place.lang
        shown.append(
            Shown(
                piece,
                id=place.first_post_id + n,
                published_at=published_at,
                edited_at=None if edited is None else moment(edited, edited_from, zone),
                text=with_dates(text, clock.opened_at.astimezone(zone).date(), lang),
                lang=lang,
                topic=topic,
            )
        )
    return tuple(shown)
