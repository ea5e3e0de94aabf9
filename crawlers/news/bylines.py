"""Who wrote an article, as its page shows it to readers: by markup, by class, by words, by a signature.

Looked for from the heading on, since lists of other articles and their authors stand further away; what stands with
comments, teasers and in margins is none of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from crawlers.lxml_page import LxmlPage, elements, words_of
from crawlers.news.names import is_byline, is_name, people, person
from crawlers.news.near import LONGEST, Near, pieces, shown_lines

_MARKED: Final = etree.XPath(
    "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author'][not(.//*[@itemprop='name'])]"
    " | //a[contains(concat(' ', @rel, ' '), ' author ')]"
    " | //*[contains(concat(' ', @class, ' '), ' vcard ')][contains(@class, 'author')]"
    " | //a[contains(concat(' ', @class, ' '), ' url ')][contains(concat(' ', @class, ' '), ' fn ')]"
)
_CLASSED: Final = re.compile(
    r"(?:^|[-_])(?:authors?|author[-_]?(?:name|info|link|line)|by[-_]?line|autor(?:en|in)?(?:zeile|name)?|verfasser"
    r"|kirjoittaja\w*|toimittaja\w*|tekij\w*|avtor\w*|writers?|by|posted[-_]?by|journalists?|credit[-_]?name"
    r"|(?:blogger|columnist|kolumnisti)(?:[-_]*name)?|aut|avt|allekirjoitus|user[-_]+nick)$"
    r"|^(?:post|entry|article|meta|node|news)[-_]+(?:author|byline|autor|writer)",
    re.IGNORECASE,
)
_NOT_HIS_NAME: Final = re.compile(
    r"[-_](?:job|post|role|position|bio|about|avatar|photo|image|img|pic|desc\w*|text|count|social|follow\w*)$",
    re.IGNORECASE,
)
_NAME_IN: Final = etree.XPath(
    "descendant::*[@itemprop='name' or contains(concat(' ', @class, ' '), ' fn ')]"
    " | descendant::a[contains(@href, 'author') or contains(@href, 'autor') or contains(@href, 'profil')"
    " or contains(@href, 'user') or contains(@href, '/people/') or contains(@href, '/in/')]"
    " | descendant::*[contains(@class, 'name')]"
)
_LABEL: Final = re.compile(
    r"^(?:autor(?:in|en|:innen)?|verfasser(?:in)?|authors?|written by|by|von|artikel von|автор\w*|текст|kirjoittaja\w*"
    r"|toimittaja\w*|teksti)\s*:?$",
    re.IGNORECASE,
)
_NO_WRITER: Final = re.compile(
    r"\W*(?:фото|photos?|kuvat?|kuvitus|foto|bild(?:er)?|illustrations?|ілюстрац|иллюстрац|video|відео|видео|переклад|перевод)",
    re.IGNORECASE,
)
_PROFILE: Final = re.compile(
    r"/(?:@|authors?/|autor(?:en)?/|avtor\w*/|profiles?/|users?/|people/|journalists?/|toimittaja\w*/|kirjoittaja\w*/|team/"
    r"|editors?/|redakto?r\w*/|id/(?=[a-z]))",
    re.IGNORECASE,
)
_PARTS: Final = 4  # of a line that is a date, a name and a note
_PARAGRAPH: Final = 80  # letters
_TOWN: Final = 30  # letters behind a signature
_LAST: Final = 4  # paragraphs at the end of the text


def author_shown(page: LxmlPage, near: Near) -> tuple[str, ...]:
    """The names of those who wrote the article; () where the page names nobody.

    A site's own name counts here, since a byline shows it.
    """
    written = next((people(line, None) for _, line in near.lines() if is_byline(line)), ())
    marked = next((one for one in elements(_MARKED, page.root) if not near.is_elsewhere(one)), None)
    if marked is not None and not (written and marked not in near.nodes) and (names := _marked_names(marked)):
        # The account that put it on the site has one word, the people who wrote it have two.
        return written if written and all(" " not in name for name in names) else names
    return (
        next(_by_class(near.nodes), ())
        or written
        or _labelled(near.nodes)
        or _profiled(page, near.nodes)
        or _beside_a_date(page, near.nodes)
        or next(_by_class([one for one in page.root.iter() if not near.is_elsewhere(one)]), ())
        or _own_comment(page)
        or _signed(page, near)
    )


def _marked_names(node: HtmlElement) -> tuple[str, ...]:
    """The names in the first marked element alone: those below are of other articles."""
    if node.tag in ("h1", "h2"):
        return ()
    inner = next((one for one in node.find_class("fn") if one is not node), node)
    return people(str(node.get("content") or words_of(inner)), None)


def _by_class(nodes: Iterable[HtmlElement]) -> Iterator[tuple[str, ...]]:
    """The names in elements whose class says author, several where such stand side by side."""
    classed = [one for one in nodes if _says_author(one)]
    around = {above for one in classed for above in one.iterancestors()}
    for node in sorted(classed, key=lambda one: one in around):  # what holds others of them comes last
        above = node.getparent()
        beside = [one for one in classed if above is not None and one.getparent() is above]
        items = [item for one in beside for item in (one.findall("li") or [one])]
        names = tuple(dict.fromkeys(name for item in items for name in _named(item)))
        if names:
            yield names


def _says_author(node: HtmlElement) -> bool:
    if not isinstance(node.tag, str) or node.tag in ("h1", "h2"):
        return False
    return any(_CLASSED.search(name) and not _NOT_HIS_NAME.search(name) for name in (node.get("class") or "").split())


def _named(node: HtmlElement) -> tuple[str, ...]:
    """The names in one element: of its line, else of what is named in it."""
    words = words_of(node)
    if _LABEL.match(words) or _NO_WRITER.match(words):
        return ()
    if len(words) <= LONGEST and is_byline(words) and (found := people(words, None)):
        return found
    first = shown_lines(node)[0] if node.find(".//br") is not None else ""
    if is_name(first):
        return people(first, None)
    for inner in elements(_NAME_IN, node):
        if not _LABEL.match(text := words_of(inner)) and (name := person(text, None)) is not None:
            return (name,)
    return people(words, None) if len(words) <= LONGEST else ()


def _labelled(near: list[HtmlElement]) -> tuple[str, ...]:
    """The words right behind "Author:" where that stands in an element of its own."""
    for node in near:
        if not _LABEL.match(words_of(node)) or len(node):
            continue
        beside = node.getnext()
        if beside is None and not (node.tail or "").strip():
            beside = node.getprevious()  # "Jane Roe, author"
            if beside is None or not is_name(words_of(beside)):
                continue
        words = (node.tail or "").strip() or (words_of(beside) if beside is not None else "")
        if words and len(words) <= LONGEST and (names := people(words, None)):
            return names
    return ()


def _beside_a_date(page: LxmlPage, near: list[HtmlElement]) -> tuple[str, ...]:
    """The name on a line that holds a date and a name alone: "11.12.2019 - Jane Roe", in elements or between signs."""
    for node in near:
        words = words_of(node)
        if not 8 < len(words) <= LONGEST or not re.search(r"\d", words):
            continue
        inner = [text for one in node.iter() if one is not node and not len(one) and (text := words_of(one))]
        apart = [text for raw in node.itertext() if (text := " ".join(raw.split()))]
        for parts in (pieces(words), inner, shown_lines(node), apart):
            named = list(dict.fromkeys(part for part in parts if is_name(part) and page.time(part) is None))
            if len(named) == 1 and len(parts) <= _PARTS and any(page.time(part) for part in parts if part not in named):
                return people(named[0], None)
    return ()


def _profiled(page: LxmlPage, near: list[HtmlElement]) -> tuple[str, ...]:
    """The name that leads to the page of a person."""
    for node in near:
        if node.tag == "a" and _PROFILE.search(node.get("href") or "") and is_name(words := words_of(node)):
            return people(words, None)
    return ()


def _signed(page: LxmlPage, near: Near) -> tuple[str, ...]:
    """The name that stands alone, set off, below the last paragraph of the text."""
    every = [node for node in page.root.iter("p") if not near.is_elsewhere(node)]
    long = [at for at, node in enumerate(every) if len(words_of(node)) >= _PARAGRAPH]
    for node in reversed(every[long[-1] + 1 : long[-1] + 1 + _LAST] if long else []):
        words = words_of(node)
        whole = next((words_of(one) for one in node.iter("b", "strong", "i", "em")), "")
        if is_byline(words) and len(words) <= LONGEST:
            return people(words, None)
        rest = words.removeprefix(whole).strip(" .")
        if whole and is_name(whole) and (not rest or (rest.startswith(",") and len(rest) <= _TOWN)):
            return people(whole, None)
    return ()


def _own_comment(page: LxmlPage) -> tuple[str, ...]:
    """The name under which the author comments: WordPress marks those."""
    for node in page.root.find_class("bypostauthor"):
        for one in node.find_class("fn"):
            if (name := person(words_of(one), None)) is not None:
                return (name,)
    return ()
