"""Values of feed elements: what is HTML and what is not, addresses, names. The rules are feedparser's."""

from __future__ import annotations

import re
from html import unescape
from html.entities import entitydefs
from typing import Final
from urllib.parse import urljoin

from crawlers.html import folded_lines, plain_text

PLAIN: Final = "text/plain"
HTML: Final = "text/html"
XHTML: Final = "application/xhtml+xml"
_TYPES: Final = {"text": PLAIN, "plain": PLAIN, "html": HTML, "xhtml": XHTML}

_CLOSED_OR_ENTITY: Final = re.compile(r"</(\w+)>|&#?\w+;")
_ANY_TAG: Final = re.compile(r"</?(\w+)")
_NAMED_ENTITY: Final = re.compile(r"&(\w+);")
_HTML_NAMES: Final = frozenset(
    re.split(
        r"\s+",
        """a abbr acronym address area article aside audio b big blockquote br button canvas caption center
        cite code col colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em
        event-source fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input
        ins kbd keygen label legend li m map menu meter multicol nav nextid noscript ol optgroup option
        output p pre progress q s samp section select small sound source spacer span strike strong sub
        sup table tbody td textarea tfoot th thead time tr tt u ul var video""",
    )
)


def content_type(declared: str | None, default: str) -> str:
    """The media type of a text construct; Atom's short names are written out."""
    if declared is None:
        return default
    declared = declared.lower()
    return _TYPES.get(declared, declared)


def looks_like_html(text: str) -> bool:
    """True if a text said to be plain is HTML: a closed tag or an entity, and nothing that HTML has not."""
    if _CLOSED_OR_ENTITY.search(text) is None:
        return False
    if any(name.lower() not in _HTML_NAMES for name in _ANY_TAG.findall(text)):
        return False
    return all(name in entitydefs for name in _NAMED_ENTITY.findall(text))


def readable(value: str, kind: str) -> str:
    """The value of a text construct of media type `kind` as lines of plain text."""
    return plain_text(value) if kind in (HTML, XHTML) else folded_lines(value)


# WordPress, feed-rss2-comments.php: "In reply to <a …>name</a>." in the site's language, as the first paragraph.
_ANSWERS: Final = re.compile(r'\s*<p>[^<]{0,40}<a href="([^"]+#comment-\d+)"[^>]*>[^<]*</a>[^<]{0,40}</p>')


def without_address(html: str) -> tuple[str, str | None]:
    """The HTML of a comment without the line that WordPress puts before an answer, and the comment that is
    answered; the HTML as it is and None where there is no such line.
    """
    match = _ANSWERS.match(html)
    return (html, None) if match is None else (html[match.end() :], unescape(match[1]))


def one_line(text: str) -> str | None:
    """The text as one line, None if nothing is in it."""
    if "\n" in text:
        text = text.replace("\n", " ")
    return text or None


def mended(value: str) -> str:
    """The value, read again where it is UTF-8 that somebody took for Latin-1 and encoded once more."""
    if value.isascii():
        return value
    try:
        return value.encode("iso-8859-1").decode("utf-8")
    except UnicodeError:
        return value


_TOO_MANY_SLASHES: Final = re.compile(r"^([A-Za-z][A-Za-z0-9+\-.]*://)(/*)(.*?)")
_PLAIN_ADDRESS: Final = re.compile(r"https?://[^\s/?#;\[\]]+/[^\s?#;]*(?:\?[^\s?#;]+)?(?:#[^\s#;]+)?")


def resolved(base: str, address: str) -> str:
    """The address made absolute against the base, "" if it cannot be."""
    if _PLAIN_ADDRESS.fullmatch(address):
        return address
    try:
        return urljoin(base, _TOO_MANY_SLASHES.sub(r"\1\3", address))
    except ValueError:
        return ""


_SAFE_SCHEMES: Final = ("http:", "https:")


def rebased(base: str, declared: str | None) -> str:
    """The base address inside an element that declares another one; unsafe ones do not count."""
    if not declared:
        return base
    joined = resolved(base, declared)
    return joined if joined.startswith(_SAFE_SCHEMES) else base


_EMAIL: Final = re.compile(
    r"[\w\-.+]+@(?:\[(?:\d{1,3}\.){3}|(?:[a-zA-Z0-9\-]+\.)+)(?:[a-zA-Z]{2,}|\d{1,3})\]?(?:\?subject=\S+)?"
)
_LONGEST_AUTHOR: Final = 500  # the search for an address takes quadratic time
_BRACKETS: Final = re.compile(r"\(\s*\)|<\s*>|&lt;\s*&gt;|^\s*\(|\)\s*$")


def author_name(written: str) -> str | None:
    """The name in an author's line such as "ann@example.com (Ann)"; the address where there is no name."""
    if "@" not in written:
        return written or None
    if len(written) > _LONGEST_AUTHOR:
        return written[:_LONGEST_AUTHOR]
    match = _EMAIL.search(written)
    if match is None:
        return written
    rest = written.replace(match[0], "")
    rest = _BRACKETS.sub("", _BRACKETS.sub("", rest)).strip()
    return rest or match[0]
