"""What a page of the demo's site is before it is sent: status, type and bytes. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape


@dataclass(frozen=True, slots=True)
class Answer:
    """One page. `media_type` is the whole Content-Type, with or without a charset."""

    body: bytes
    media_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


NOT_FOUND = Answer(b"<h1>404</h1>", status=404)


def attribute(text: str) -> str:
    """The text, safe inside a double-quoted attribute."""
    return escape(text, quote=True)


def words(text: str) -> str:
    """The text, safe between tags."""
    return escape(text, quote=False)
