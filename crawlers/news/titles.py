"""The heading of an article: of those that the page shows the one that it means, without kicker and site.

A page says its title several times, for search engines (`<title>`), for networks (`og:title`) and in a heading for
its readers. Readers see the heading, so that comes first wherever it can be told from the site's name and sections.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawlers.lxml_page import LxmlPage, words_of
from crawlers.urls import absolute, host_of

_LEAST: Final = 4  # letters
_MOST: Final = 300  # letters
_WORDS_OF_ITS_OWN: Final = 5
"""A lone heading of so many words is a title though nothing repeats it."""
_SHARED: Final = 0.34  # of the words of a heading and what the page says of itself
_CUTS: Final = re.compile(r"\s+[|•»«–—·:›-]+\s+|\s*::\s*|\s*\|\s*|\s*»\s*")
_TITLE_CLASS: Final = re.compile(
    r"^(?:entry|post|article|story|news|page|content|material|statja|uutis\w*)?[-_]*(?:title|headline|heading)$",
    re.IGNORECASE,
)
_HEADLINE: Final = re.compile(r"headline|(?:^|[-_])title", re.IGNORECASE)
_KICKER: Final = re.compile(
    r"over(?:line|title)|pre[-_]?title|kicker|dach|topline|sub|eyebrow|rubri|section", re.IGNORECASE
)
_ELSEWHERE: Final = frozenset(("nav", "aside", "footer"))


@dataclass(frozen=True, slots=True)
class _Heading:
    level: str
    words: str
    plain: str
    named: bool


def title_of(page: LxmlPage, said: Sequence[str], window: str, site: str | None) -> str | None:
    """The article's title; None where the page tells none.

    `said` is what the markup calls the article, the surest first, `window` the text of `<title>`.
    """
    names = [name for name in (*said, window) if name]
    shown = [one for one in _headings(page) if not is_site(one.words, site, page.url)]
    told = [plain(name) for name in names]
    first = next(
        (
            way
            for way in (
                [one for one in shown if one.named and _once(one, shown)],
                [one for one in shown if one.plain in {*map(plain, said)}],
                [one for one in shown if any(one.plain in plain(name) for name in said)],
                _of_window(shown, window),
                _alone(shown, told),
            )
            if way
        ),
        [],
    )
    if first:
        level = min(one.level for one in first)
        return max((one.words for one in first if one.level == level), key=len)
    name = next(iter(names), None)
    return without_site(name, site or _home(page, window), page.url) if name else None


def _headings(page: LxmlPage) -> list[_Heading]:
    """The headings of the page but those that lead home, which are the site's name."""
    found = []
    for node in page.root.iter("h1", "h2", "h3"):
        classes = (node.get("class") or "").split()
        named = "headline" in (node.get("itemprop") or "").split() or any(_TITLE_CLASS.match(one) for one in classes)
        words = _without_kicker(node)
        if _LEAST <= len(words) <= _MOST and not _leads_home(page, node):
            found.append(_Heading(node.tag, words, plain(words), named and _is_apart(node)))
    return found


def _is_apart(node: HtmlElement) -> bool:
    return not any(one.tag in _ELSEWHERE for one in node.iterancestors())


def _without_kicker(node: HtmlElement) -> str:
    """The words of a heading, without a line over it that stands in the same element."""
    inner = [one for one in node.iter("span", "div", "strong", "em", "a", "p") if one is not node and one.get("class")]
    main = [
        one for one in inner if _HEADLINE.search(one.get("class") or "") and not _KICKER.search(one.get("class") or "")
    ]
    if len(main) == 1 and any(_KICKER.search(one.get("class") or "") for one in inner):
        return words_of(main[0])
    return words_of(node)


def _leads_home(page: LxmlPage, node: HtmlElement) -> bool:
    links = [one for one in node.iter("a") if one.get("href")]
    above = node.getparent()
    if not links and above is not None and above.tag == "a":
        links = [above]
    if len(links) != 1 or (links[0] is not above and words_of(links[0]) != words_of(node)):
        return False
    url = urlsplit(absolute(page.base, links[0].get("href")) or "")
    here = urlsplit(page.url)
    return url.hostname == here.hostname and url.path in ("", "/") and not url.query and here.path not in ("", "/")


def _home(page: LxmlPage, window: str) -> str | None:
    """The site's name: a heading or link to the front page that the window's title repeats."""
    heading = next((words_of(node) for node in page.root.iter("h1", "h2") if _leads_home(page, node)), None)
    if heading is not None:
        return heading
    parts = {plain(part): part for part in _CUTS.split(window)}
    if len(parts) < 2:
        return None
    here = urlsplit(page.url)
    for link in page.root.iter("a"):
        url = urlsplit(absolute(page.base, link.get("href")) or "")
        if url.hostname == here.hostname and url.path in ("", "/") and (words := plain(words_of(link))) in parts:
            return parts[words]
    return None


def _once(one: _Heading, shown: list[_Heading]) -> bool:
    """True where no other heading is named so: teasers have theirs too."""
    return sum(other.named and other.level == one.level for other in shown) == 1


def _of_window(shown: list[_Heading], window: str) -> list[_Heading]:
    """The headings that the window's title repeats; the finer one where it names a section and what is in it."""
    whole = plain(window)
    found = [one for one in shown if one.plain and one.plain in whole]
    parts = {plain(part) for part in _CUTS.split(window)}
    first = [one for one in found if one.level == "h1"]
    # What stands deeper is the title where it is a whole part of the window's.
    below = [one for one in found if one.level != "h1" and (one.plain in parts or 2 * len(one.plain) >= len(whole))]
    if first and below and all(one.plain in parts and len(one.plain) < len(below[0].plain) for one in first):
        return below
    return first or below


def _alone(shown: list[_Heading], told: list[str]) -> list[_Heading]:
    """The only main heading of a page that calls itself something else: it is what people read."""
    first = [one for one in shown if one.level == "h1"]
    if len(first) != 1:
        return []
    words = set(first[0].plain.split())
    if len(words) >= _WORDS_OF_ITS_OWN or not told:
        return first
    alike = (len(words & (other := set(name.split()))) / max(1, min(len(words), len(other))) for name in told)
    return first if any(share >= _SHARED for share in alike) else []


def plain(text: str) -> str:
    """Letters and digits alone: quotes and dashes differ between a heading and its copies."""
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def is_site(text: str, site: str | None, url: str) -> bool:
    """True for the name of the site that the page stands on."""
    joined = plain(text).replace(" ", "")
    return bool(joined) and (
        (site is not None and plain(site) == plain(text)) or joined in host_of(url).replace("-", "").replace(".", "")
    )


def without_site(title: str, site: str | None, url: str) -> str:
    """A title without the site's name before or behind it."""
    for cut in _CUTS.finditer(title):
        if is_site(title[cut.end() :], site, url):
            return title[: cut.start()].strip()
        if is_site(title[: cut.start()], site, url):
            return title[cut.end() :].strip()
    return title
