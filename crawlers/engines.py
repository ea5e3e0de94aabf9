"""Which software made a page.

The table of signs knows more engines than there are crawlers: one that is only named can still be told to the
user, and its threads are read by the generic reader.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from crawlers.engine_signs import TABLE, Engine, EngineKind, Signs

__all__ = ["Engine", "EngineKind", "engine_of", "engines_of"]

_GENERATOR: Final = re.compile(
    r"""<meta\s+(?:[^>]*?\s)?name=["']?generator["']?[^>]*?\scontent=["']?([^"'>]+)|"""
    r"""<meta\s+(?:[^>]*?\s)?content=["']([^"'>]+)["'][^>]*?\sname=["']?generator["']?""",
)


def engine_of(html: str, headers: Mapping[str, str] | None = None) -> Engine | None:
    """The engine that made a page; None for one that is not known or leaves no sure sign.

    `html` is the decoded page, `headers` its answer's, names in lower case.
    """
    found = engines_of(html, headers)
    return found[0] if found else None


def engines_of(html: str, headers: Mapping[str, str] | None = None) -> tuple[Engine, ...]:
    """All engines that left signs on a page, the most telling first: a forum inside a site stands before it."""
    lowered = html.lower()
    match = _GENERATOR.search(lowered)
    generator = (match[1] or match[2]).strip() if match is not None else ""
    given = {name.lower(): value.lower() for name, value in (headers or {}).items()}
    return tuple(signs.engine for signs in TABLE if _fits(signs, lowered, generator, given))


def _fits(signs: Signs, html: str, generator: str, headers: Mapping[str, str]) -> bool:
    if generator and any(generator.startswith(beginning) for beginning in signs.generator):
        return True
    if any(headers.get(name, "").startswith(value) for name, value in signs.headers if value) or any(
        name in headers for name, value in signs.headers if not value
    ):
        return True
    return any(all(sign in html for sign in group) for group in signs.markup)
