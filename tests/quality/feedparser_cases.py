"""feedparser's own cases, and what feedparser reads in them, made comparable with our posts."""

from __future__ import annotations

import io
import re
import warnings
from calendar import timegm
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final
from urllib.parse import urljoin

import feedparser

from crawlers.types import Response

NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
_HEADER: Final = re.compile(r"^Header:\s+([^:]+):(.*)$", re.MULTILINE)
_HTML_TYPES: Final = ("text/html", "application/xhtml+xml")
_TEXT_TYPES: Final = ("text/plain", *_HTML_TYPES)


@dataclass(frozen=True, slots=True)
class Case:
    """One file as feedparser's own tests serve it: those with "http" in their path with headers."""

    name: str
    body: bytes
    headers: Mapping[str, str]

    @property
    def response(self) -> Response:
        """The file as an answer from a server."""
        url = f"http://feeds.example/{self.name}"
        return Response(url, url, 200, self.headers, self.body, NOW)


@dataclass(frozen=True, slots=True)
class Reading:
    """An entry as feedparser has it; white space folded, "" and None for nothing.

    `author` is the author as one string, `author_name` its name alone. `markup` is the HTML or text that
    `title` and `text` were made of.
    """

    id: str | None
    link: str | None
    title: str
    text: str
    author: str
    author_name: str
    published: int | None
    markup: str


def cases(folder: Path, pattern: str = "*.xml") -> Iterator[Case]:
    """All cases under a folder, in order of their names."""
    for path in sorted(folder.rglob(pattern)):
        name = path.relative_to(folder).as_posix()
        body = path.read_bytes()
        headers: dict[str, str] = {}
        if "http" in name:
            written = _HEADER.findall(body.decode("utf-8", "ignore"))
            headers = {"content-type": "text/xml"} | {key.strip().lower(): value.strip() for key, value in written}
        yield Case(name, body, headers)


def parsed(case: Case) -> Any:
    """What `feedparser.parse` makes of a case, with nothing set but what the server says.

    The address goes where feedparser looks for it when it has not fetched the feed itself. A file without
    headers stands for one whose server says nothing of its type.
    """
    url = case.response.url
    location = case.headers.get("content-location", "")
    joined = urljoin(url, location)
    headers = {**case.headers, "content-location": joined if joined.startswith("http") else url}
    headers.setdefault("content-type", "")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return feedparser.parse(io.BytesIO(case.body), response_headers=headers)


def readings(feed: Any) -> tuple[Reading, ...]:
    """The entries of a feed that feedparser parsed."""
    return tuple(_reading(entry) for entry in feed.entries)


def folded(text: str | None) -> str:
    """The text with runs of white space as single spaces."""
    return " ".join((text or "").split())


def _reading(entry: Any) -> Reading:
    detail = entry.get("author_detail") or {}
    title, kind = dict.get(entry, "title") or "", entry.get("title_detail", {}).get("type", "text/plain")
    markup, text = _text(entry)
    return Reading(
        id=dict.get(entry, "id") or None,
        link=dict.get(entry, "link") or None,
        title=_shown(title, kind),
        text=text,
        author=entry.get("author") or "",
        author_name=detail.get("name") or detail.get("email") or entry.get("author") or "",
        published=next(
            (
                timegm(entry[name])
                for name in ("published_parsed", "created_parsed", "updated_parsed")
                if _has(entry, name)
            ),
            None,
        ),
        markup=f"{title} {markup}",
    )


def _has(entry: Any, name: str) -> bool:
    return dict.get(entry, name) is not None


def _text(entry: Any) -> tuple[str, str]:
    """The first content that is text, else the summary."""
    for construct in (*entry.get("content", ()), entry.get("summary_detail")):
        if construct and construct.get("value") and construct.get("type") in _TEXT_TYPES:
            return construct["value"], _shown(construct["value"], construct["type"])
    summary = dict.get(entry, "summary")
    return (summary, _shown(summary, "text/html")) if isinstance(summary, str) else ("", "")


def _shown(value: str, kind: str) -> str:
    if kind not in _HTML_TYPES:
        return folded(value)
    shown = _Shown()
    shown.feed(value)
    shown.close()
    return folded("".join(shown.pieces))


class _Shown(HTMLParser):
    """HTML to text by the standard library alone: no line of it is shared with `crawlers.html`."""

    HIDDEN: Final = frozenset(("script", "style", "template", "title", "svg"))
    BLOCKS: Final = frozenset(
        """address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption
        figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section
        select summary table tbody tfoot thead tr ul""".split()  # noqa: SIM905
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hidden = 0
        self.dash = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in self.HIDDEN
        if tag in self.BLOCKS:
            self.pieces.append("\n")
        self.dash = tag == "li" or self.dash

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden = max(0, self.hidden - (tag in self.HIDDEN))
        if tag in self.BLOCKS or tag in ("td", "th"):
            self.pieces.append("\n")
        self.dash = self.dash and tag != "li"

    def handle_data(self, data: str) -> None:
        if self.hidden:
            return
        if self.dash and data.strip():
            self.pieces.append("- ")
            self.dash = False
        self.pieces.append(data)
