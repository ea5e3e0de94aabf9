"""The article of a page as a post, and the comments below it.

The text, and what the page does not state itself, is found by trafilatura; title, names and instants that the page
states come first (`stated`). Comments are read as the readers of comments and of threads read them, so that all give
one identity.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Final

from crawlers.blogs.comments import comments_of
from crawlers.engines import engines_of
from crawlers.generic.thread import ThreadCrawler
from crawlers.html import folded_lines
from crawlers.identity import identity_of
from crawlers.lxml_page import LxmlPage, open_page, words_of
from crawlers.news.asides import without_asides
from crawlers.news.first_comments import first_comments
from crawlers.news.names import person
from crawlers.news.near import Near
from crawlers.news.stated import Stated, stated
from crawlers.types import Post, PostKind, Precision, Response, Source, WrittenTime
from crawlers.urls import canonical, host_of

PLATFORM: Final = "article"
LEAST_LETTERS: Final = 120
"""What is shorter is a teaser, a caption or a notice of consent."""

_BEGIN: Final = 60  # letters
_LONGEST_DAY: Final = 40  # letters
_FIGURES: Final = re.compile(r"\d\D{1,12}\d")
_IN_ADDRESS: Final = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/(?:(0[1-9]|[12]\d|3[01])/)?")
_ZONES: Final = {"ua": "Europe/Kyiv", "by": "Europe/Minsk", "kz": "Asia/Almaty", "fi": "Europe/Helsinki"}
"""Clocks of national domains: Russian is written in many zones, and few sites of news say in which one theirs is."""


@dataclass(frozen=True, slots=True)
class Article:
    """`post` is the article, None where the page holds none; `comments` those below it, in the page's order."""

    post: Post | None
    comments: tuple[Post, ...] = ()


def read_article(page: Response, source: Source, *, comments: bool = True) -> Article:
    """The article of a page.

    Raises: `ParseError` for a page that is no HTML.
    """
    if source.zone is None:
        source = replace(source, zone=_ZONES.get(host_of(page.final_url).rpartition(".")[2]))
    opened = open_page(page, source)
    facts = stated(opened)
    found = _extracted(opened)
    text = without_asides(folded_lines(found.text or "")) if found is not None else ""
    if facts.body is not None and len(text) < LEAST_LETTERS <= len(facts.body):
        text = facts.body
    below = _comments(page, opened, source, text) if comments else ()
    if len(text) < LEAST_LETTERS:
        return Article(None, below)
    title = facts.title or (found.title if found is not None else None)
    url = facts.address or canonical(opened.url) or None
    identity = _identity(opened, facts, url)
    post = Post(
        platform=identity[0],
        key=identity[1],
        url=url,
        text=_without_title(text, title),
        title=title,
        author=", ".join(facts.authors) or _author(opened, found, facts, below),
        published=facts.published or _date(opened, found, facts),
        edited=facts.edited if facts.published is not None else None,
        kind=PostKind.ARTICLE,
        lang=opened.post_lang,
    )
    return Article(post, tuple(_under(one, post) for one in below))


def _extracted(opened: LxmlPage) -> Any:
    """What trafilatura finds; None for nothing."""
    from trafilatura import bare_extraction  # 0.2 s: only where an article is read

    return bare_extraction(
        opened.html,
        url=opened.url or None,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        # Its extensive search takes the versions of scripts and other figures of the page for days.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _identity(opened: LxmlPage, facts: Stated, url: str | None) -> tuple[str, str]:
    """The identity that the site's feeds give the article too, where it is WordPress; else its address."""
    if facts.shortlink is not None and any(one.slug == "wordpress" for one in engines_of(opened.html)):
        found = identity_of(facts.shortlink, url, "wordpress")
        if found is not None and found.kind is PostKind.ARTICLE:
            return found.platform, found.key
    return PLATFORM, url or ""


def _author(opened: LxmlPage, found: Any, facts: Stated, comments: tuple[Post, ...]) -> str | None:
    """The names that trafilatura finds and the page shows, without the site's and those of people who comment."""
    named = (found.author or "") if found is not None else ""
    if not named:
        return None
    near = Near(opened, facts.title)
    shown = {
        words_of(node).casefold()
        for node in opened.root.iter()
        if isinstance(node.tag, str) and not len(node) and node.text and not near.is_elsewhere(node)
    }
    beside = tuple(one.author for one in comments if one.author)
    names = dict.fromkeys(
        name
        for one in named.split(";")
        if (name := person(one, facts.site)) is not None
        and any(name.casefold() in words for words in shown)
        and not (beside and name.startswith(beside))
    )
    return ", ".join(names) or None


def _date(opened: LxmlPage, found: Any, facts: Stated) -> WrittenTime | None:
    """The day that htmldate finds, or that of the address, its month where it tells no more.

    A day that the page shows with other articles alone is none of this one: better unknown than wrong.
    """
    told = _IN_ADDRESS.search(opened.url)
    if found is not None and found.date and not (told and told[3] is None and found.date == f"{told[1]}-{told[2]}-01"):
        day = opened.time(found.date)
        if day is None or told or not _is_of_others(opened, day, Near(opened, facts.title)):
            return day
    if told is None:
        return None
    day = opened.time(f"{told[1]}-{told[2]}-{told[3] or '01'}")
    return day if day is None or told[3] else replace(day, precision=Precision.MONTH)


def _is_of_others(opened: LxmlPage, day: WrittenTime, near: Near) -> bool:
    """True for a day that is shown in margins and lists, and nowhere else."""
    places = {
        near.is_elsewhere(node)
        for node in opened.root.iter()
        if isinstance(node.tag, str)
        and not len(node)
        and 5 < len(words := words_of(node)) <= _LONGEST_DAY
        and _FIGURES.search(words)
        and (told := opened.time(words)) is not None
        and told.at.date() == day.at.date()
    }
    return places == {True}


def _without_title(text: str, title: str | None) -> str:
    first, _, rest = text.partition("\n")
    return rest if title is not None and rest and _folded(first) == _folded(title) else text


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def _comments(page: Response, opened: LxmlPage, source: Source, text: str) -> tuple[Post, ...]:
    """Comments that people wrote below: those that the page numbers, else what repeats; () where it is a forum's."""
    posts = (
        comments_of(opened)
        or ThreadCrawler().read(page, replace(source, crawler=ThreadCrawler.name)).posts
        or first_comments(opened)
    )
    whole = _folded(text)
    authors: dict[str, set[str | None]] = {}
    for one in posts:
        authors.setdefault(_folded(one.text), set()).add(one.author)
    return tuple(
        one
        for one in posts
        if one.kind is PostKind.COMMENT
        and (one.text or one.quotes)
        and not _is_of(_folded(one.text), whole)
        # The same words under several names are the page's own.
        and (len(one.text) < _BEGIN or len(authors[_folded(one.text)]) == 1)
    )


def _is_of(comment: str, whole: str) -> bool:
    """True for a piece of the article itself; a comment that begins with words of it goes on with its own."""
    return bool(comment) and comment[:_BEGIN] in whole and comment[-_BEGIN:] in whole


def _under(comment: Post, article: Post) -> Post:
    return replace(comment, title=article.title, thread_url=article.url, parent_url=comment.parent_url or article.url)
