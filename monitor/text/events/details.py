"""Whom, when and how much an event names, in which words it is told, and which sector and region it touches."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from monitor.text.events.people import Near, is_of_the_telling, whom
from monitor.text.events.rules import Sentence
from monitor.text.events.sectors import REGIONS, SECTORS
from monitor.text.types import Claim, ClaimKind, Event, EventKind

LONG_AGO_DAYS: Final = 300
"""An event whose own date lies further back than this is history retold, not news."""
_DAY: Final = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|[./]\d\d(?!\d)$")
_BARE_YEAR: Final = re.compile(r"^\d{4}$")
_HALF_A_YEAR: Final = 183
_WEEK: Final = timedelta(days=7)
_AFTER: Final = 2
_MOST_WORDS: Final = 300


def details(
    event: Event,
    told_in: Sentence | None,
    parts: Sequence[Sentence],
    lang: str,
    claims: Sequence[Claim],
    title_claims: Sequence[Claim],
    published_at: datetime | None,
) -> Event:
    """The event with what the sentence that tells it, or else its neighbours, names; `parts` are all sentences."""
    if told_in is None:
        return event
    around = _around(claims, title_claims, told_in, parts)
    near = [one for part in around for one in part.claims]
    first = parts[0].text if parts[0].is_title else ""
    sectors, regions = touched(f"{first} {told_in.text}", lang)
    if not sectors and event.kind is EventKind.REGULATION:
        sectors, _ = touched(" ".join(one.text for one in parts), lang)
    towns = (one.value for one in near if one.kind is ClaimKind.PLACE and one.value and not _has_digit(one.value))
    return replace(
        event,
        who=whom(event.kind, around, lang),
        what=" ".join(told_in.text.split())[:_MOST_WORDS],
        when=_when_it_is(around, published_at),
        amount=_first(near, ClaimKind.AMOUNT),
        sectors=sectors,
        regions=tuple(dict.fromkeys((*regions, *towns))),
    )


def is_long_ago(
    kind: EventKind, told_in: Sentence | None, claims: Sequence[Claim], published_at: datetime | None
) -> bool:
    """Whether the sentence that tells an event dates it long before the publication: old news retold.

    An anniversary may well name the day that it counts from.
    """
    if told_in is None or told_in.is_title or published_at is None or kind is EventKind.ANNIVERSARY:
        return False
    days = [day for one in claims if _inside(one, told_in) for day in _days(_when(one, published_at))]
    return bool(days) and (published_at.date() - max(days)).days > LONG_AGO_DAYS


def touched(words: str, lang: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Slugs of the sectors, and the regions as they are called, that words speak of."""
    low = words.lower()
    sectors = tuple(slug for slug, pattern in _sectors(lang) if pattern.search(low))
    regions = tuple(dict.fromkeys(name for name, pattern in _regions(lang) if pattern.search(low)))
    return sectors, (*regions, *_provinces(words, lang))


def _around(
    claims: Sequence[Claim], title_claims: Sequence[Claim], told_in: Sentence, parts: Sequence[Sentence]
) -> list[Near]:
    """The sentence, then the two after it, then the one before it, each with its claims."""
    place = parts.index(told_in)
    chosen = (told_in, *parts[place + 1 : place + 1 + _AFTER], *parts[max(0, place - 1) : place])
    return [Near(one, [c for c in (title_claims if one.is_title else claims) if _inside(c, one)]) for one in chosen]


def _when_it_is(around: Sequence[Near], published_at: datetime | None) -> str | None:
    """The first day that is neither the one on which the press was told nor one of long ago."""
    for part in around:
        for one in part.claims:
            when = _when(one, published_at)
            if when is None or is_of_the_telling(part.sentence, one):
                continue
            days = list(_days(when)) or [date(int(year), 12, 31) for year in _BARE_YEAR.findall(when)]
            if published_at is None or not days or (published_at.date() - max(days)).days <= LONG_AGO_DAYS:
                return when
    return None


def _inside(claim: Claim, sentence: Sentence) -> bool:
    return sentence.start <= claim.span[0] < sentence.end


def _first(claims: Sequence[Claim], kind: ClaimKind) -> str | None:
    return next((one.value for one in claims if one.kind is kind and one.value is not None), None)


def _when(claim: Claim, published_at: datetime | None) -> str | None:
    """The day of a claim as news mean it: one without a year is the nearest, where complaints mean the latest."""
    if claim.kind is not ClaimKind.DATE or claim.value is None or published_at is None:
        return claim.value if claim.kind is ClaimKind.DATE else None
    days = list(_days(claim.value))
    if days == [published_at.date() - _WEEK] and not _has_digit(claim.quote):
        return published_at.date().isoformat()  # "on Monday", said on a Monday: a complaint means the last one
    if not days or _YEAR.search(claim.quote) or (published_at.date() - max(days)).days <= _HALF_A_YEAR:
        return claim.value
    return re.sub(r"(?<!\d)\d{4}(?=-)", lambda year: str(int(year[0]) + 1), claim.value)


def _has_digit(words: str) -> bool:
    """A place with a number in it is an address, not a town."""
    return any(sign.isdigit() for sign in words)


def _days(value: str | None) -> Iterator[date]:
    """The days of an ISO value: a month counts from its first."""
    for written in _DAY.findall(value or ""):
        try:
            yield date.fromisoformat(written if len(written) == 10 else f"{written}-01")
        except ValueError:  # the thirtieth of February, as somebody wrote
            continue


@lru_cache(maxsize=4)
def _sectors(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((slug, re.compile(rf"(?<!\w)(?:{words[lang]})")) for slug, words in SECTORS.items())


@lru_cache(maxsize=4)
def _regions(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"(?<!\w)(?:{stem})\w*")) for name, stem in REGIONS[lang].items())


_OBLAST: Final = {
    "ru": re.compile(r"\b([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(ск|цк)(?:ая|ой|ую)\s+област"),
    "uk": re.compile(r"\b([А-ЯІЇЄҐ][а-яіїєґ’']+)(ськ|цьк)(?:а|ої|ій|у|ою)\s+област"),
}
_KRAI: Final = re.compile(r"\b([А-ЯЁ][а-яё]+)(?:ск)(?:ий|ого|ому|им|ом)\s+кра[йяюе]")
_COUNTY: Final = re.compile(r"\b(?:County ([A-Z][a-z]+)|([A-Z][a-z]+) county\b)")


def _provinces(words: str, lang: str) -> Iterator[str]:
    """Provinces by their full name, in the nominative."""
    pattern = _OBLAST.get(lang)
    if pattern is not None:
        ending = "ая область" if lang == "ru" else "а область"
        yield from (f"{stem}{suffix}{ending}" for stem, suffix in pattern.findall(words))
    if lang == "ru":
        yield from (f"{stem}ский край" for stem in _KRAI.findall(words))
    if lang == "en":
        yield from (f"County {one or other}" for one, other in _COUNTY.findall(words))
