"""Themes rename classes: each class of each engine's page is taken away in turn, and the posts must still be read.

What is lost without a class is listed here; the list may get shorter, not longer.
"""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from crawlers import registry
from crawlers.errors import LayoutChangedError
from crawlers.types import Reading, Response, Source
from tests.unit.crawlers.engine_pages import NOW, PAGES, TITLES
from tests.unit.crawlers.engine_pages_other import OTHER_PAGES
from tests.unit.crawlers.test_engine_threads import ADDRESSES, expected, family_of

ALL = PAGES | OTHER_PAGES
_CLASS = re.compile(r"""class=(["'])([^"']*)\1""")

# Page → class → what goes wrong without it. "words": labels of quotes, code and spoilers stay in the text or
# quotes are not told from it; nothing else in the markup says what they are.
LOST = {
    "vb3_legacy": {"smallfont": "words"},
    "vb3_wide": {"smallfont": "words"},
    "vb4": {"bbcode_description": "words", "bbcode_postedby": "words", "smallfont": "words"},
    "vb4_renamed": {"bbcode_description": "words", "bbcode_postedby": "words", "smallfont": "words"},
    "vb5": {"author": "author", "bbcode_description": "words", "bbcode_postedby": "words", "smallfont": "words"},
    "smf21": {"codeheader": "words", "inner_wrap": "time"},
    "smf20": {"codeheader": "words"},
    "smf11": {"codeheader": "words", "post": "all", "quote": "words", "quoteheader": "words"},
    "mybb18": {"codeblock": "words", "spoiler_header": "words", "title": "words"},
    "mybb16": {"codeblock": "words", "spoiler_header": "words", "title": "words"},
    "invision4": {"ipsQuote_citation": "words", "ipsSpoiler_header": "words"},
    "invision5": {"ipsQuote_citation": "words"},
    "ipb3": {"citation": "words", "edit": "words"},
    "ipb2": {
        "codetop": "words",
        "edit": "words",
        "pagecurrent": "next",
        "postcolor": "all",
        "quotemain": "words",
        "quotetop": "words",
    },
    "phorum_emerald": {"message-author": "author", "message-body": "all", "message-options": "words"},
    "phorum_classic": {"PhorumReadBodyHead": "author", "PhorumReadBodyText": "all"},
    "phpbb2": {
        "code": "words",
        "genmed": "words",
        "gensmall": "next",
        "name": "author",
        "postbody": "all",
        "postdetails": "time",
        "quote": "words",
    },
}


def without(html: str, name: str) -> str:
    """The page with one class renamed everywhere."""

    def renamed(match: re.Match[str]) -> str:
        classes = " ".join("theirs" if one == name else one for one in match[2].split())
        return f"class={match[1]}{classes}{match[1]}"

    return _CLASS.sub(renamed, html)


def faults(page: str, reading: Reading) -> set[str]:
    """What a reading of a page in Russian got wrong."""
    told = expected(page, "ru")
    if [post.guid for post in reading.posts] != [str(one.number) for one in told]:
        return {"all"}
    wrong = set() if reading.next_url else {"next"}
    wrong |= set() if reading.title == TITLES["ru"] else {"title"}
    for post, one in zip(reading.posts, told, strict=True):
        wrong |= set() if post.author == one.author else {"author"}
        wrong |= set() if (post.text, post.quotes) == (one.text, one.quotes) else {"words"}
        late = post.published.at - one.at if post.published else timedelta(days=1)
        wrong |= set() if timedelta() <= late < timedelta(minutes=1) else {"time"}
    return wrong


@pytest.mark.parametrize("name", ALL)
def test_a_renamed_class_takes_no_more_than_is_known(name: str) -> None:
    engine, render = ALL[name]
    url, html = ADDRESSES[family_of(engine)], render("ru")
    crawler = registry.crawler(family_of(engine))
    worse: dict[str, set[str]] = {}
    for one in sorted({word for match in _CLASS.finditer(html) for word in match[2].split()}):
        page = Response(url, url, 200, {"content-type": "text/html"}, without(html, one).encode(), NOW)
        try:
            wrong = faults(name, crawler.read(page, Source(url, crawler.name)))
        except LayoutChangedError:  # said, not lost unseen
            wrong = {"all"}
        if extra := wrong - {LOST.get(name, {}).get(one, "")}:
            worse[one] = extra
    assert worse == {}
