"""The morning list of one of us as a document, for the eyes or for a mail."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from monitor.occasion_types import Approach, LineKind, Morning, MorningLine
from monitor.reports.document import Block, Document, Heading, Item, Text
from monitor.reports.words import Words
from monitor.sign_types import SignKind

COLOURS: Final = {
    Approach.CONGRATULATE: "#2E7D4F",
    Approach.OFFER: "#2B6CB0",
    Approach.CAREFUL: "#B3541E",
    Approach.INFORM: "#6B5CA5",
    None: "#6B7280",
}
_DECIMAL: Final = re.compile(r"\d+\.\d+")
_DAYS: Final = frozenset({"happened", "on"})
_OF_SIGNS: Final = frozenset({"sign", "cause"})
"""Reasons whose value is a slug with words of its own."""


def morning_document(morning: Morning, words: Words, made_at: datetime) -> Document:
    """Overdue, today and this week, each line with why now, whom to call and what to say."""
    blocks: list[Block] = []
    for name, lines in (("overdue", morning.overdue), ("today", morning.today), ("week", morning.week)):
        if lines:
            blocks.append(Heading(_word(words, name)))
            blocks += [_item(line, words) for line in lines]
        if name == "today":
            if not morning.lines:
                blocks.append(Text(_word(words, "none")))
            for more, count in (("more_today", morning.more_today), ("blocked", morning.blocked)):
                if count:
                    blocks.append(Text(_word(words, more, count=count), quiet=True))
    if morning.more_week:
        blocks.append(Text(_word(words, "more_week", count=morning.more_week), quiet=True))
    return Document(
        lang=words.lang,
        kind=_word(words, "list"),
        title=_word(words, "of", who=morning.owner or _word(words, "nobody")),
        subtitle=words.day(morning.day),
        made=words.word("made", at=words.moment(made_at)),
        foot=(),
        page_words=words.word("page"),
        blocks=tuple(blocks),
    )


def as_text(morning: Morning, words: Words) -> str:
    """The same in plain words, for a mail that shows no HTML."""
    lines = [f"{_word(words, 'of', who=morning.owner or _word(words, 'nobody'))}, {words.day(morning.day)}", ""]
    for name, found in (("overdue", morning.overdue), ("today", morning.today), ("week", morning.week)):
        if found:
            lines += [_word(words, name).upper(), ""]
            for line in found:
                lines += [
                    f"* {headline(line, words)}",
                    f"  {excerpt(line, words)}",
                    *([f"  {line.url}"] if line.url else []),
                ]
            lines.append("")
        elif name == "today" and not morning.lines:
            lines += [_word(words, "none"), ""]
    counted = (("more_today", morning.more_today), ("blocked", morning.blocked), ("more_week", morning.more_week))
    lines += [_word(words, name, count=count) for name, count in counted if count]
    return "\n".join(lines).strip() + "\n"


def headline(line: MorningLine, words: Words) -> str:
    """Whom it is about, and what it is."""
    kind = kind_word(line.slug, words)
    if not line.clients:
        return kind
    whom = line.clients[0]
    if len(line.clients) > 1:
        whom = _word(words, "several", name=whom, count=len(line.clients) - 1)
    return f"{whom}: {kind}"


def kind_word(slug: str | None, words: Words) -> str:
    """The word for a kind of occasion: an event, a day, a sign of loss, our own news."""
    return words.slug("sign" if slug in set(SignKind) else "occasion", slug)


def excerpt(line: MorningLine, words: Words) -> str:
    """What, why now, whom to call, what to say."""
    parts = [line.what] if line.what else []
    why = reasons(line.why, words)
    if why:
        parts.append(_word(words, "why", what=why))
    if len(line.clients) > 1:
        # Whom to call and what to say is another at each of them: the program has them one by one.
        parts.append(", ".join(line.clients))
        return _sentences(parts)
    if line.person is not None:
        person = line.person
        whom = ", ".join(part for part in (person.name, person.position, person.phone or person.email) if part)
        parts.append(_word(words, "call", who=whom))
    if line.opening:
        parts.append(_word(words, "say", what=line.opening))
    return _sentences(parts)


def _sentences(parts: list[str]) -> str:
    return " ".join(part if part.endswith((".", "!", "?", "…")) else f"{part}." for part in parts)


def reasons(why: tuple[str, ...], words: Words) -> str:
    """Slugs of why now in words, commas between."""
    return ", ".join(_reason(one, words) for one in why)


def _reason(one: str, words: Words) -> str:
    name, _, value = one.partition(":")
    if name in _DAYS:
        value = words.day(date.fromisoformat(value))
    elif _DECIMAL.fullmatch(value):
        value = words.number(float(value), 1)
    if name == "also":
        return words.slug("why", name).format(value=kind_word(value, words))
    if name in _OF_SIGNS:
        return words.slug(name, value)
    return words.slug("why", name).format(value=value)


def _item(line: MorningLine, words: Words) -> Item:
    meta = [words.slug("tier", line.tier)] if line.tier is not None else []
    if line.overdue_days:
        meta.append(_word(words, "late", count=line.overdue_days))
    elif line.kind is not LineKind.PLAN:
        meta.append(_word(words, "due", day=words.day(line.due_on, year=False)))
    return Item(
        headline=headline(line, words),
        meta=tuple(meta),
        tone=words.slug("approach", line.approach),
        tone_colour=COLOURS[line.approach],
        excerpt=excerpt(line, words),
        url=line.url,
        link_words=_word(words, "open"),
    )


def _word(words: Words, name: str, /, **blanks: object) -> str:
    found = words.slug("morning", name)
    return found.format(**blanks) if blanks else found
