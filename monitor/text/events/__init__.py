"""Business events in news: which occasion, for whom, good or bad, main or in passing, with who, when and how much.

A model over the encoder's states decides, with the cues as part of what it sees; where it is missing the cues decide alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from monitor.text.events.details import details, is_long_ago
from monitor.text.events.rules import (
    LANGS,
    Heard,
    Named,
    Sentence,
    hear,
    polarity_by_cues,
    relations,
    sentences,
    told_by_cues,
)
from monitor.text.types import Claim, Event, Span

__all__ = ["Named", "find"]

MAX_CHARS: Final = 12_000
"""So much of an article is looked through; what comes later is not what it is about."""
MAIN_SHARE: Final = 0.5
_EARLY: Final = 0.25
MOST_NAMED: Final = 6
"""Of more entities in one text only so many are asked about one by one: of a list the cues say enough."""

SAID_OF_ITSELF: Final = 0.45
"""Likelihood that an event needs which a firm tells of itself. Source: `tests/unit/text/own_posts.py`: at 0.65, as for
others' news, half of them are missed; nothing else that firms post comes near."""


def find(
    title: str | None,
    text: str,
    lang: str | None,
    named: Sequence[Named],
    published_at: datetime | None = None,
    claims: Sequence[Claim] = (),
    *,
    title_claims: Sequence[Claim] = (),
    of_itself: bool = False,
) -> tuple[Event, ...]:
    """The events of the named entities, the likeliest first; () for a language that is not known.

    `claims` are those of the text, `title_claims` of the title: whom, when and how much an event names is taken from them.
    `of_itself`: the one that is named tells it, so that less is needed to believe it: see `own_words`.
    """
    if lang is None or lang not in LANGS or not named:
        return ()
    text = text[:MAX_CHARS]
    heard = hear(title, text, lang, named, published_at)
    found = _by_head(title, text, named, heard, SAID_OF_ITSELF if of_itself else None)
    if found is None or (of_itself and not found):
        found = [one for each, said in zip(named, heard, strict=True) for one in _by_cues(each, said, text)]
    parts = sentences(title, text)
    told = []
    for event, at in found:
        part = (
            _told_in(parts, at) if at is not None else _naming(parts, next(o for o in named if o.id == event.entity_id))
        )
        if not is_long_ago(event.kind, part, claims, published_at):
            told.append(details(event, part, parts, lang, claims, title_claims, published_at))
    return tuple(sorted(told, key=lambda event: -event.score))


def _by_head(
    title: str | None, text: str, named: Sequence[Named], heard: Sequence[Heard], least: float | None
) -> list[tuple[Event, tuple[int, bool] | None]] | None:
    """Events by the model, with the place that told each: code point, and whether that is of the title."""
    from monitor.text.events.head import head  # numpy and the runtime are loaded when a text is read

    model = head()
    if model is None:
        return None
    shift = len(title) + 1 if title else 0
    whole = f"{title}\n{text}" if title else text
    places: list[list[Span]] = [
        [*one.title_spans, *((start + shift, end + shift) for start, end in one.spans)] for one in named
    ]
    asked = [number for number, spans in enumerate(places) if spans][:MOST_NAMED]
    sides = relations(title, text, named)
    answers = model.each(
        *(whole, [places[one] for one in asked], [sides[one] for one in asked], [heard[one] for one in asked], least)
    )
    found: list[tuple[Event, tuple[int, bool] | None]] = []
    for number, answer in zip(asked, answers, strict=True):
        for one in answer.told:
            at = (one.at, True) if one.at < shift else (one.at - shift, False)
            event = Event(one.kind, round(one.likelihood, 3), named[number].id, one.polarity, answer.main >= 0.5)
            found.append((event, at))
    return found


def _by_cues(one: Named, heard: Heard, text: str) -> list[tuple[Event, tuple[int, bool] | None]]:
    main = heard.in_title or heard.share >= MAIN_SHARE or heard.first < _EARLY
    return [
        (Event(kind, round(min(1.0, weight / 6), 3), one.id, polarity_by_cues(kind, text), main), None)
        for kind, weight in told_by_cues(heard)
    ]


def _told_in(parts: Sequence[Sentence], at: tuple[int, bool]) -> Sentence | None:
    """The sentence that holds a place."""
    place, in_title = at
    held = [one for one in parts if one.is_title == in_title and one.start <= place]
    return held[-1] if held else None


def _naming(parts: Sequence[Sentence], one: Named) -> Sentence | None:
    """The first sentence that names the entity, of the text if one does."""
    return min((part for part in parts if part.names(one)), key=lambda part: part.is_title, default=None)
