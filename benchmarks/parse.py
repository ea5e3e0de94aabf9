# ruff: noqa: E402, E501, T201 - a script: the path before the imports, selectors in whole lines, a table on stderr
"""Pages a second and engine on one core: ours complete, against BeautifulSoup with lxml doing only the selection.

    python benchmarks/parse.py [--seconds 2] [--engine NAME]…

The pages are the recorded ones in `shared` that have a truth file (`tests/quality/truth`). `ours` is `Crawler.read`: all posts
with authors, times, text, quotes, keys and links. `soup` parses the same bytes and selects the same posts, their authors,
times and bodies, and reads nothing. Both run in the same process, in turns, by CPU time; the best of three rounds
counts. Two rows have other pages: `thread` (the reader of pages of unknown make) reads all recorded pages of forums, those of
the rows above it; `guestbook` reads pages of our own writing (`guest_books.py`). Prints a table on stderr and JSON on stdout: engine → ours, soup (pages/s), ratio, pages.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bs4 import BeautifulSoup
from guest_books import ENTRIES, guest_books

from crawlers import registry
from crawlers.types import Response, Source

SHARED: Final = Path(os.environ.get("MENTION_MONITOR_SHARED") or ROOT.parent / "shared")
NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
ROUNDS: Final = 3
SELECTORS: Final = {
    "phpbb": ("div.post, table.forumline tr", ".author strong, a.username, .postauthor", "time, p.author", ".content, .postbody"),
    "xenforo": ("li.message, article.message", ".username", "time, .DateTime, abbr", ".messageText, .bbWrapper"),
    "vbulletin": ("li.b-post, li.postcontainer, table[id^=post]", ".author, .username", "time, .date", ".js-post__content-text, .postcontent"),
    "phorum": ("p.PhorumMessage, table.PhorumTable", "strong, a", "td, span", "p.PhorumMessage"),
    "drupal": ("div.comment, div.node, article", ".submitted a, .username", ".submitted, time", ".content"),
    "vauva": ("article, div.comment", ".username, .author", "time, .submitted", ".content, .field-item"),
    "vanilla": ("li.Item, div.ItemDiscussion", ".Author a", "time", ".Message"),
    "reviews": ("[itemprop=review], [itemtype*=Review], .review", "[itemprop=author], .author", "[itemprop=datePublished], time", "[itemprop=reviewBody], .description"),
    "comments": ("[id*=comment], .comment", ".fn, .comment-author, cite", "time, .comment-metadata, .comment-date", ".comment-content, .comment-body"),
    "thread": (".post, .message, .comment, article, li, table", ".author, .username, .name, strong", "time, .date, abbr, span", ".content, .body, .text, .message"),
    "guestbook": ("table tr, #allEntries > div, p, hr", "b, .cTop b", "td, .cTop", ".cMessage, td[colspan]"),
}  # fmt: skip
OF_FORUMS: Final = ("phpbb", "xenforo", "vbulletin", "phorum", "drupal", "vauva", "vanilla")


def cases(truth: Path) -> tuple[str, list[tuple[Response, Source]]]:
    """Name of the crawler and the recorded pages of a truth file, read into memory."""
    told = json.loads(truth.read_text("utf-8"))
    found = []
    for page in told["pages"]:
        file = SHARED / page["file"]
        if file.exists():
            url = page.get("url") or "https://recorded.example/"
            answer = Response(url, url, 200, {"content-type": "text/html"}, file.read_bytes(), NOW)
            found.append((answer, Source(url, told["crawler"])))
    return told["crawler"], found


def measured() -> Iterator[tuple[str, str, list[tuple[Response, Source]]]]:
    """Engine, name of its crawler and its pages, for each row; the generic reader reads the forums of all."""
    forums: list[tuple[Response, Source]] = []
    for truth in sorted((ROOT / "tests" / "quality" / "truth").glob("*.json")):
        name, pages = cases(truth)
        if name in SELECTORS and pages:  # not JSON answers: there is nothing to select
            yield truth.stem, name, pages
        if name in OF_FORUMS:
            forums += [(page, replace(source, crawler="thread")) for page, source in pages]
    yield "thread", "thread", forums
    books = [(Response(url, url, 200, {"content-type": "text/html"}, html, NOW), url) for url, html in guest_books()]
    for page, url in books:
        found = len(registry.crawler("guestbook").read(page, Source(url, "guestbook")).posts)
        if found != ENTRIES:
            sys.exit(f"parse.py: {found} entries of {ENTRIES} read of {url}")
    yield "guestbook", "guestbook", [(page, Source(url, "guestbook")) for page, url in books]


def pages_a_second(work: Callable[[], None], pages: int, seconds: float) -> float:
    """The best of some rounds, by CPU time of this process."""
    best = 0.0
    for _ in range(ROUNDS):
        done, start = 0, time.process_time()
        while time.process_time() - start < seconds / ROUNDS:
            work()
            done += pages
        best = max(best, done / (time.process_time() - start))
    return best


def ours(crawler: Any, pages: Sequence[tuple[Response, Source]]) -> Callable[[], None]:
    """Reads all pages completely."""

    def work() -> None:
        for page, source in pages:
            crawler.read(page, source)

    return work


def soup(selectors: tuple[str, ...], pages: Sequence[tuple[Response, Source]]) -> Callable[[], None]:
    """Parses all pages and selects what a reader would look at."""

    def work() -> None:
        for page, _ in pages:
            tree = BeautifulSoup(page.body, "lxml")
            for selector in selectors:
                tree.select(selector)

    return work


def main() -> None:
    """Measures every engine that has recorded pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=2.0, help="CPU seconds for each measurement")
    parser.add_argument("--engine", action="append", default=[], help="only these truth files, by name")
    chosen = parser.parse_args()
    result: dict[str, dict[str, float]] = {}
    print(f"{'engine':28}{'pages':>7}{'ours/s':>10}{'soup/s':>10}{'ratio':>8}", file=sys.stderr)
    for engine, name, pages in measured():
        if not pages or (chosen.engine and engine not in chosen.engine):
            continue
        crawler = registry.crawler(name)
        for page, source in pages:
            crawler.read(page, source)  # what is compiled at first use is no part of the figure
        mine = pages_a_second(ours(crawler, pages), len(pages), chosen.seconds)
        other = pages_a_second(soup(SELECTORS[name], pages), len(pages), chosen.seconds)
        result[engine] = {
            "ours": round(mine, 1),
            "soup": round(other, 1),
            "ratio": round(mine / other, 2),
            "pages": len(pages),
        }
        print(f"{engine:28}{len(pages):7}{mine:10.1f}{other:10.1f}{mine / other:8.2f}", file=sys.stderr)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
