"""The generic reader, which knows no engine, on all recorded pages: against the truth of those that know theirs."""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from crawlers.errors import CrawlError
from crawlers.generic.thread import ThreadCrawler
from crawlers.types import Post, Precision, Reading, Response, Source
from tests.quality.page_truth import FETCHED_AT, Score, TruePage, load_truth, score_page, true_post, truth_files
from tests.unit.crawlers.test_engine_threads import LANGS, PAGES, expected, page_of

EXACT_FLOOR = 0.97  # pages on which all posts and no others were found
AUTHOR_FLOOR = 0.99
TIME_FLOOR = 0.99
TEXT_FLOOR = 0.99  # mean of pages
COMMENTS_FLOOR = 16  # articles below which comments were read; their own readers do the rest
NOT_THREADS = (
    "discourse",
    "nodebb",
    "flarum",
    "lemmy",
    "yle",
    "reviews",
    "comments",
)  # JSON; reviews and comments of blogs are left to their readers
COMMENTED = {"lemire.me.json.html", "threatpost.com.android.html"}
"""Articles with comments, seen by eye, that the truth of others lists without any."""
LISTS = (
    "autopager/29.html", "autopager/30.html", "autopager/31.html", "autopager/45.html", "autopager/59.html",
    "autopager/60.html", "autopager/61.html", "autopager/63.html", "autopager/65.html", "autopager/66.html",
    "autopager/67.html", "autopager/68.html", "autopager/69.html", "autopager/71.html", "autopager/72.html",
    "autopager/89.html", "autopager/90.html", "autopager/91.html", "autopager/92.html", "autopager/189.html",
    "autopager/190.html", "finnish_forums/hevostalli_multiple_threads.html",
    "finnish_forums/kaksplus_mock_threads.html", "finnish_forums/vauva_mock_threads.html",
)  # fmt: skip
"""Pages of topics, forums, members, months and search results: no post stands on them."""


@dataclass
class Row:
    score: Score = field(default_factory=Score)
    exact: int = 0
    seconds: float = 0.0


def response(path: Path, url: str) -> Response:
    return Response(url, url, 200, {"content-type": "text/html"}, path.read_bytes(), FETCHED_AT)


def read(path: Path, page: TruePage) -> tuple[Post, ...]:
    source = Source(page.url, "thread", lang=page.lang, zone=page.zone)
    return ThreadCrawler().read(response(path, page.url), source).posts


def posts_on(path: Path, url: str) -> tuple[Post, ...]:
    try:
        return reading_of(path, url).posts
    except CrawlError:  # a wall or a missing page holds no posts either
        return ()


def reading_of(path: Path, url: str) -> Reading:
    return ThreadCrawler().read(response(path, url), Source(url, "thread"))


def indexed(shared: Path) -> Iterator[tuple[str, Path, str]]:
    folder = shared / "data" / "pages"
    with (folder / "index.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["path"].endswith(".html"):
                yield row["path"], folder / row["path"], row["url"] or "https://site.example/page"


def test_threads_of_all_engines_are_read_without_knowing_the_engine(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: dict[str, Row] = {}
    for file in truth_files():
        truth = load_truth(file)
        if truth.crawler in NOT_THREADS:
            continue
        for page in truth.pages:
            if not page.file.endswith(".html"):
                continue
            row = rows.setdefault(truth.name, Row())
            # Keys are made by each engine's own rules; here posts are found again by author, words and place.
            keyless = replace(page, posts=tuple(replace(post, key=None) for post in page.posts))
            started = time.perf_counter()
            posts = read(shared / page.file, page)
            row.seconds += time.perf_counter() - started
            score = score_page(keyless, posts)
            row.exact += score.matched == score.expected == score.found
            row.score.add(score)
    total = Row()
    lines = [
        f"{'truth':<28}{'pages':>6}{'exact':>6}{'there':>7}{'found':>7}{'right':>7}{'author':>8}{'time':>7}{'F1':>8}"
    ]
    for name, row in rows.items():
        lines.append(line(name, row))
        total.score.add(row.score)
        total.exact += row.exact
        total.seconds += row.seconds
    lines.append(line("all", total))
    with capsys.disabled():
        sys.stdout.write("\n".join(["", *lines, f"{total.score.pages / total.seconds:.0f} pages/s", ""]))
    score = total.score
    assert score.pages >= 100
    assert total.exact >= EXACT_FLOOR * score.pages
    assert score.authors >= AUTHOR_FLOOR * score.expected
    assert score.times >= TIME_FLOOR * score.expected
    assert sum(score.f1) >= TEXT_FLOOR * score.pages


def line(name: str, row: Row) -> str:
    score = row.score
    mean = sum(score.f1) / max(len(score.f1), 1)
    return (
        f"{name:<28}{score.pages:>6}{row.exact:>6}{score.expected:>7}{score.found:>7}{score.matched:>7}"
        f"{score.authors:>8}{score.times:>7}{mean:>8.4f}"
    )


def test_rendered_threads_of_seventeen_themes_in_four_languages(capsys: pytest.CaptureFixture[str]) -> None:
    """Pages that others rendered from engines' templates for the readers of those engines.

    On the first look, before anything was changed for them: exact on 51 of 68, 64 % of the authors right.
    """
    rows: dict[str, Row] = {}
    for name in PAGES:
        row = rows.setdefault(name, Row())
        for lang in LANGS:
            page = page_of(name, lang)
            started = time.perf_counter()
            posts = ThreadCrawler().read(page, Source(page.url, "thread")).posts
            row.seconds += time.perf_counter() - started
            told = [true_post(None, one.author, one.at, Precision.MINUTE, one.text) for one in expected(name, lang)]
            score = score_page(TruePage(f"{name} {lang}", page.url, tuple(told)), posts)
            row.exact += score.matched == score.expected == score.found
            row.score.add(score)
    total = Row()
    for row in rows.values():
        total.score.add(row.score)
        total.exact += row.exact
    lines = [*(line(name, row) for name, row in rows.items()), line("all", total)]
    with capsys.disabled():
        sys.stdout.write("\n".join(["", *lines, ""]))
    score = total.score
    assert total.exact == score.pages
    assert score.authors >= 0.99 * score.expected
    # Nothing on a page says that its board adds the same hours in summer and winter.
    assert score.times >= 0.98 * score.expected
    assert sum(score.f1) >= 0.99 * score.pages


def test_no_post_is_invented_on_articles_without_comments(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shared / "data" / "pages" / "trafilatura"
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    invented, commented, shown = [], 0, 0
    for url, row in truth.items():
        posts = posts_on(folder / row["file"], url)
        if row.get("comments") or row["file"] in COMMENTED:
            commented += 1
            shown += any(told in post.text for told in row.get("comments") or () for post in posts)
        elif posts:
            invented.append(row["file"])
    with capsys.disabled():
        sys.stdout.write(f"\n{len(truth)} articles, {commented} with comments, of {shown} these were read\n")
    assert len(truth) == 120
    assert invented == []
    assert shown >= COMMENTS_FLOOR


def test_no_post_is_invented_on_lists_and_shops(shared: Path) -> None:
    invented = [
        path
        for path, file, url in indexed(shared)
        if (path in LISTS or path.startswith(("review_markup/", "extruct/"))) and posts_on(file, url)
    ]
    assert invented == []


def test_lists_of_threads_are_told(shared: Path) -> None:
    """Not all: what repeats without a date has none to be found by."""
    found = {
        path: len(reading_of(file, url).threads)
        for path, file, url in indexed(shared)
        if path
        in ("autopager/61.html", "autopager/68.html", "autopager/72.html", "finnish_forums/vauva_mock_threads.html")
    }
    assert all(count >= 10 for count in found.values()), found
