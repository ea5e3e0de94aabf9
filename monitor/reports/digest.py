"""The press digest: chosen mentions, one entry each, into a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from monitor.reports.charts import MUTED
from monitor.reports.document import Block, Document, Item
from monitor.reports.period_report import TONE_COLOUR, Heads, foot
from monitor.reports.words import Words
from monitor.types import MentionRow, Role, Tone

_HEADLINE_MAX: Final = 90
_TONE_INK: Final[Mapping[Tone | None, str]] = {tone: TONE_COLOUR[tone] for tone in (Tone.NEGATIVE, Tone.POSITIVE)}
"""Colours that a word can be read in; those of bars for the other tones are too pale for that."""


def digest_document(
    rows: Sequence[MentionRow], title: str | None, words: Words, heads: Heads, made_at: datetime
) -> Document:
    """Headline, source, date, tone, excerpt and link of each, in the order given. `title` None: ours."""
    rows = _once(rows)
    dates = sorted(words.local(row.published_at or row.found_at).date() for row in rows)
    period = "" if not dates else " – ".join(dict.fromkeys(words.day(day) for day in (dates[0], dates[-1])))
    blocks: tuple[Block, ...] = tuple(_item(row, words) for row in rows)
    return Document(
        lang=words.lang,
        kind=words.word("digest"),
        title=title or words.word("digest"),
        subtitle=" · ".join(part for part in (period, words.word("items", count=words.number(len(rows)))) if part),
        made=words.word("made", at=words.moment(made_at)),
        foot=foot(words, heads),
        page_words=words.word("page"),
        blocks=blocks,
    )


def _once(rows: Sequence[MentionRow]) -> list[MentionRow]:
    """Each post once, however many of the names it speaks of; ours before the others'."""
    chosen: dict[int, MentionRow] = {}
    for row in rows:
        known = chosen.get(row.post_id)
        if known is None or (row.role is Role.OWN and known.role is not Role.OWN):
            chosen[row.post_id] = row
    return list(chosen.values())


def _headline(row: MentionRow) -> str:
    """The title; of a post without one its first words."""
    if row.title:
        return row.title
    words = " ".join(row.excerpt.split())
    if len(words) <= _HEADLINE_MAX:
        return words
    return words[:_HEADLINE_MAX].rsplit(" ", 1)[0].rstrip(" .,;:–-…") + "…"


def _item(row: MentionRow, words: Words) -> Item:
    meta = [row.site or "—"]
    if row.author:
        meta.append(row.author)
    meta.append(words.word("undated") if row.published_at is None else words.moment(row.published_at))
    meta.append(words.slug("kind", row.kind))
    if row.story_size > 1:
        meta.append(words.word("copies", count=row.story_size - 1))
    return Item(
        headline=_headline(row) or words.word("no_title"),
        meta=tuple(meta),
        tone=words.slug("tone", row.tone),
        tone_colour=_TONE_INK.get(row.tone, MUTED),
        excerpt=row.excerpt,
        url=row.url,
        link_words=words.word("open_original"),
    )
