"""What people write for a search, and what of it a service understands."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qs, quote_plus, urlsplit

_OR: Final = re.compile(r"\s+(?:OR|\|)\s+|\s*\|\s*")
_ONE_WORD: Final = re.compile(r'^"(\w+)"$')


def parameter(address: str, *names: str) -> str | None:
    """The first of these parameters that an address carries with words in it, None for none."""
    given = parse_qs(urlsplit(address).query)
    for name in names:
        value = " ".join(given.get(name, [""])[0].split())
        if value:
            return value
    return None


def terms(query: str) -> tuple[str, ...]:
    """The alternatives of a query ("A" OR "B"), for services that know no OR.

    One word alone goes without quotes: quoted, some services find it in no other form.
    """
    found: list[str] = []
    left = 0
    for match in _OR.finditer(query):
        if query[: match.start()].count('"') % 2 == 0:
            found.append(query[left : match.start()])
            left = match.end()
    found.append(query[left:])
    bare = (_ONE_WORD.sub(r"\1", one.strip().removeprefix("(").removesuffix(")").strip()) for one in found)
    return tuple(dict.fromkeys(term for term in bare if term))


def quoted(query: str) -> str:
    """A query as it stands in an address; a template's {query} stays as it is."""
    return quote_plus(query, safe="{}")


def short_search(address: str, prefix: str, page: str) -> str | None:
    """The address of a search page for "prefix:words", "prefix:search?q=words"; None for all else.

    A template's {query} stays as it is.
    """
    text = address.strip()
    if not text.lower().startswith(f"{prefix}:"):
        return None
    words = text[len(prefix) + 1 :].lstrip("/")
    if words.startswith(("http:", "https:")):
        return None
    if (match := re.match(r"(?:search)?/?\?(?:q|query)=(.+)", words, re.DOTALL)) is not None:
        return page + match[1]
    return page + re.sub(r"\s+", "+", words) if words.strip() else None
