"""Answers in JSON: read without trusting their shapes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from crawlers.charset import decode
from crawlers.errors import ParseError
from crawlers.types import Json, Response
from crawlers.walls import check

_NOT_JSON: Final = b"<"
_SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")


def is_json(page: Response) -> bool:
    """True if a page is no HTML but may be JSON."""
    return page.body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[", b'"')


def json_of(page: Response) -> Json:
    """The answer's value.

    Raises: `BlockedError`, `LoginRequiredError`, `NotFoundError` where a page of another kind stands in its
    place, `ParseError` where it is none.
    """
    try:
        value: Json = json.loads(page.body)
    except (ValueError, RecursionError) as error:
        if page.body.lstrip()[:1] == _NOT_JSON:
            check(page, decode(page.body, page.headers.get("content-type"), markup="html").text)
        raise ParseError(page.final_url, "the answer is not JSON") from error
    return _encodable(value) if _SURROGATE.search(page.body) else value


def _encodable(value: Json) -> Json:
    """The value with halves of letters beyond 16 bits, which no UTF-8 can carry, as question marks."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        cleaned: Json = json.loads(text.encode("utf-8", "replace"))
        return cleaned
    return value


def value_at(value: Json, *path: str) -> Json:
    """What stands at a path of names, None where nothing does."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def text_at(value: Json, *path: str) -> str | None:
    """The text at a path, None for none and for an empty one."""
    found = value_at(value, *path)
    return found if isinstance(found, str) and found.strip() else None


def whole_at(value: Json, *path: str) -> int | None:
    """The whole number at a path, written as one or as a text of digits; None for none."""
    found = value_at(value, *path)
    if isinstance(found, str) and found.isascii() and found.isdigit():
        return int(found)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def items_at(value: Json, *path: str) -> Iterator[dict[str, Json]]:
    """The objects of the list at a path."""
    found = value_at(value, *path)
    for item in found if isinstance(found, list) else ():
        if isinstance(item, dict):
            yield item
