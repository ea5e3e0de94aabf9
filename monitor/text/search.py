"""The search language: what a person types, as a tree, and the tree as an FTS5 expression over folded text.

delivery late           both words, in any of their forms
"late delivery"         the words in this order, as written
-refund                 not this word; also -"…"
refund OR return        one of them
deliv*                  words that begin so
site:example.org  author:name  from:2026-10  before:2026-11-15
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from monitor.text.fold import fold

Widen = Callable[[str], frozenset[str]]
"""The folded forms that a folded word stands for, itself among them."""

MOST_TERMS: Final = 40
"""What is typed beyond so many words is left out: nobody searches so, and a pasted page must not stall."""
_TOKEN: Final = re.compile(
    r"""(?P<minus>-)?(?:(?P<field>site|author|from|before):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))""",
    re.IGNORECASE,
)
_DATE: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DATE_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_HALF: Final = re.compile("[\ud800-\udfff]")
"""Half a surrogate pair, left by a careless paste: no database takes it."""
_YEARS: Final = range(1000, 9999)
"""Others are slips of the pen, and local midnight of the calendar's ends has no UTC."""
_SPECIAL_QUOTES: Final = str.maketrans(dict.fromkeys("«»“”„‟", '"'))


@dataclass(frozen=True, slots=True)
class Term:
    """A word (in all its forms), a phrase (as written) or the beginning of a word."""

    text: str
    phrase: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every group of `wanted` must be met by one of its terms, no term of `unwanted`.

    `sites` and `authors` are alternatives; `since` is the first day, `before` the day after the last.
    `problems` holds what could not be understood and was left out, as typed.
    """

    wanted: tuple[tuple[Term, ...], ...] = ()
    unwanted: tuple[Term, ...] = ()
    sites: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    since: date | None = None
    before: date | None = None
    problems: tuple[str, ...] = ()


@dataclass(slots=True)
class _Draft:
    wanted: list[list[Term]] = field(default_factory=list)
    unwanted: list[Term] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    dates: dict[str, date] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def parse(text: str) -> Query:
    """The query that a person typed; never fails."""
    draft = _Draft()
    alternative = False
    text = _HALF.sub(" ", text).translate(_SPECIAL_QUOTES)
    for token in list(_TOKEN.finditer(text))[:MOST_TERMS]:
        name = (token["field"] or "").lower()
        value = token["phrase"] if token["phrase"] is not None else token["word"]
        if name:
            _take_field(draft, name, value, token[0])
            continue
        if token["word"] in ("OR", "|") and not token["minus"]:
            alternative = True
            continue
        term = _term(token["word"], token["phrase"])
        if term is None:
            continue
        if token["minus"]:
            draft.unwanted.append(term)
        elif alternative and draft.wanted:
            draft.wanted[-1].append(term)
        else:
            draft.wanted.append([term])
        alternative = False
    return Query(
        wanted=tuple(map(tuple, draft.wanted)),
        unwanted=tuple(draft.unwanted),
        sites=tuple(draft.sites),
        authors=tuple(draft.authors),
        since=draft.dates.get("from"),
        before=draft.dates.get("before"),
        problems=tuple(draft.problems),
    )


def expression(query: Query, widen: Widen | None = None) -> str | None:
    """The FTS5 expression of what is wanted; None where the query wants no word."""
    groups = []
    for group in query.wanted:
        terms = dict.fromkeys(part for term in group for part in _fts(term, widen))
        groups.append("(" + " OR ".join(terms) + ")")
    return " AND ".join(groups) or None


def unwanted_expression(query: Query, widen: Widen | None = None) -> str | None:
    """The FTS5 expression of what must not be there, None for nothing; FTS5 itself has no lone NOT."""
    return " OR ".join(dict.fromkeys(part for term in query.unwanted for part in _fts(term, widen))) or None


def _take_field(draft: _Draft, name: str, value: str, typed: str) -> None:
    value = value.strip().rstrip(",;")
    if name == "site" and value:
        draft.sites.append(_host(value))
    elif name == "author" and value:
        draft.authors.append(fold(value))
    elif name in ("from", "before") and (day := _day(value)):
        draft.dates[name] = day
    else:
        draft.problems.append(typed)


def _host(value: str) -> str:
    """The host of an address or part of one, as it is compared."""
    host = value.lower().partition("://")[2] or value.lower()
    return re.split("[/?#]", host)[0].removeprefix("www.")


def _day(value: str) -> date | None:
    """The day that a year, month or day begins with."""
    if found := _DATE.fullmatch(value):
        year, month, day = (int(part) if part else 1 for part in found.groups())
    elif found := _DATE_DAY_FIRST.fullmatch(value):
        day, month, year = map(int, found.groups())
    else:
        return None
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _term(word: str | None, phrase: str | None) -> Term | None:
    """The term, folded; None for what holds no letter or digit."""
    text = fold(phrase if phrase is not None else word or "").replace("\0", " ").strip()
    if not any(letter.isalnum() for letter in text):
        return None
    if phrase is not None:
        return Term(text, phrase=True)
    prefix = text.endswith("*")
    return Term(text.strip("*"), prefix=prefix)


def _fts(term: Term, widen: Widen | None) -> Iterator[str]:
    """FTS5 strings of a term; quoted, so that nothing typed is syntax."""
    if term.prefix:
        yield _quoted(term.text) + "*"
    elif term.phrase or widen is None:
        yield _quoted(term.text)
    else:
        # A word with a hyphen or dot in it is a phrase of tokens to FTS5; its forms are not asked for.
        yield from sorted(map(_quoted, widen(term.text) | {term.text}))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
