"""Every recorded phpBB and XenForo page against a second, independent reading of it."""

from __future__ import annotations

import csv
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawlers.charset import decode
from crawlers.forums.phpbb import PhpbbCrawler
from crawlers.forums.xenforo import XenforoCrawler
from crawlers.types import Reading, Response, Source
from tests.quality.forum_truth import (
    TruePost,
    prosilver_posts,
    subsilver_posts,
    token_f1,
    xenforo1_posts,
    xenforo2_posts,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
TEXT_FLOOR = 0.97  # per page; the pages are what they are, so a lower figure is a fault of ours

Truth = Callable[[str], list[TruePost]]


@dataclass(frozen=True)
class Recorded:
    """A recorded page, where it stood, and who reads it."""

    path: Path
    url: str
    engine: str
    crawler: PhpbbCrawler | XenforoCrawler
    truth: Truth | None = None
    counted: int | None = None

    @property
    def response(self) -> Response:
        return Response(self.url, self.url, 200, {"content-type": "text/html"}, self.path.read_bytes(), NOW)

    def read(self) -> Reading:
        return self.crawler.read(self.response, Source(self.url, self.crawler.name))

    @property
    def html(self) -> str:
        return decode(self.path.read_bytes(), "text/html", markup="html").text


@dataclass
class Row:
    """One line of the table."""

    pages: int = 0
    expected: int = 0
    found: int = 0
    missing: int = 0
    wrong_author: int = 0
    wrong_time: int = 0
    f1: list[float] = field(default_factory=list)
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)


# Engine, folder, pattern of file names, second reader; thread pages first, lists have no posts.
SETS: list[tuple[str, str, str, Truth | None]] = [
    ("phpbb3", "data/pages/phpbb3_dostips", r".*\.html", prosilver_posts),
    ("phpbb3", "data/pages/autopager", r"64\.html", prosilver_posts),
    ("phpbb3-subsilver2", "samples/phpbb", r".*subsilver2.*", subsilver_posts),
    ("phpbb3", "samples/phpbb", r"phpbb_thread_fr.*", prosilver_posts),
    ("xenforo2", "data/pages/xenforo_ragezone", r".*\.html", xenforo2_posts),
    ("xenforo2", "data/pages/finnish_forums", r"kaksplus_mock_thread\.html", xenforo2_posts),
    ("xenforo2", "samples/xenforo", r"xf2_thread.*", xenforo2_posts),
    ("xenforo1", "data/pages/autopager", r"[13]\.html", xenforo1_posts),
    ("xenforo1", "samples/xenforo", r"xf1.*", xenforo1_posts),
]
# Lists: engine, file, number of discussions and forums (counted by eye in the page's source), all dated?
LISTS = [
    ("phpbb3", "data/pages/autopager/63.html", "http://www.zone-concours.com/forum/temoignages-f26.html", 25, 25),
    ("phpbb3", "samples/phpbb/phpbb30_viewforum.html", "http://www.bikeradar.com/forums/viewforum.php?f=40058", 15, 15),
    ("phpbb2", "samples/phpbb/phpbb2_viewforum.html", "http://yalbert.free.fr/phpBB/viewforum.php?f=1", 9, 9),
    ("phpbb3", "samples/phpbb/phpbb_ru_index.html", "http://www.spinkat.ru/forum/index.php", 23, 20),
    ("phpbb3", "samples/phpbb/phpbb_ru_index2.html", "http://www.bsuir.by/forum/index.php", 21, 21),
    ("phpbb3", "samples/encodings/derived_phpbb_ru_index.cp1251.html", "http://www.spinkat.ru/forum/", 23, 20),
    (
        "phpbb3",
        "samples/encodings/derived_phpbb_ru_index.koi8r_undeclared.html",
        "http://www.spinkat.ru/forum/",
        23,
        20,
    ),
    (
        "xenforo2",
        "data/pages/finnish_forums/kaksplus_mock_threads.html",
        "https://keskustelu.kaksplus.fi/keskustelu/haku/1598345/?q=Engineer&o=relevance",
        20,
        20,
    ),
]


def crawler_of(engine: str) -> PhpbbCrawler | XenforoCrawler:
    return PhpbbCrawler() if engine.startswith("phpbb") else XenforoCrawler()


def thread_pages(shared: Path) -> Iterator[Recorded]:
    index = shared / "data" / "pages" / "index.tsv"
    with index.open(encoding="utf-8", newline="") as lines:
        known = {row["path"]: row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}
    for engine, folder, pattern, truth in SETS:
        for path in sorted((shared / folder).iterdir()):
            if not re.fullmatch(pattern, path.name):
                continue
            row = known.get(f"{path.parent.name}/{path.name}", {})
            url = row.get("url") or (
                "https://board.example/forum/viewtopic.php?t=1"
                if engine.startswith("phpbb")
                else "https://board.example/threads/x.1/"
            )
            counted = int(row["posts"]) if row.get("posts") else None
            yield Recorded(path, url, engine, crawler_of(engine), truth, counted)


def judged(page: Recorded, row: Row) -> None:
    """Adds what our reading of a page got right and wrong."""
    assert page.truth is not None
    started = time.perf_counter()
    posts = page.read().posts
    row.seconds += time.perf_counter() - started
    true = page.truth(page.html)
    row.pages += 1
    row.expected += len(true)
    row.found += len(posts)
    if page.counted is not None and len(true) != page.counted:
        row.faults.append(f"{page.path.name}: the second reader found {len(true)}, the index says {page.counted}")
    ours = {post.key.rpartition(":")[2]: post for post in posts}
    texts: list[tuple[str, str]] = []
    for post in true:
        mine = ours.get(post.post_id)
        if mine is None:
            row.missing += 1
            row.faults.append(f"{page.path.name}: post {post.post_id} is missing")
            continue
        if mine.author != post.author:
            row.wrong_author += 1
            row.faults.append(f"{page.path.name}: author of post {post.post_id}")
        at = mine.published.at if mine.published is not None else None
        if at is None or (at if post.seconds else at.replace(second=0)) != post.at:
            row.wrong_time += 1
            row.faults.append(f"{page.path.name}: time of post {post.post_id}: {at} is not {post.at}")
        texts.append((mine.text, post.text))
    f1 = token_f1(" ".join(a for a, _ in texts), " ".join(b for _, b in texts))
    row.f1.append(f1)
    worst = min((token_f1(a, b) for a, b in texts), default=1.0)
    if f1 < TEXT_FLOOR or worst < 0.9:
        row.faults.append(f"{page.path.name}: text agrees to {f1:.3f}, its worst post to {worst:.3f}")


def table(rows: dict[str, Row]) -> str:
    head = f"{'engine':<18}{'pages':>6}{'expected':>10}{'found':>7}{'missing':>9}{'author':>8}{'time':>6}"
    lines = [f"{head}{'F1 mean':>9}{'F1 min':>8}{'pages/s':>9}"]
    for engine, row in rows.items():
        mean = sum(row.f1) / len(row.f1)
        lines.append(
            f"{engine:<18}{row.pages:>6}{row.expected:>10}{row.found:>7}{row.missing:>9}{row.wrong_author:>8}"
            f"{row.wrong_time:>6}{mean:>9.4f}{min(row.f1):>8.4f}{row.pages / row.seconds:>9.0f}"
        )
    return "\n".join(lines)


def test_recorded_threads_are_read_as_an_independent_reader_reads_them(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: dict[str, Row] = {}
    for page in thread_pages(shared):
        judged(page, rows.setdefault(page.engine, Row()))
    faults = [fault for row in rows.values() for fault in row.faults]
    with capsys.disabled():
        sys.stdout.write("\n".join(["", table(rows), *faults, ""]))
    assert sum(row.pages for row in rows.values()) >= 80
    for engine, row in rows.items():
        assert (row.missing, row.found) == (0, row.expected), engine
        assert row.wrong_author <= 0.01 * row.expected, engine
        assert row.wrong_time <= 0.02 * row.expected, engine
        assert min(row.f1) >= TEXT_FLOOR, engine
    assert not [fault for fault in faults if "index says" in fault]


@pytest.mark.parametrize(("engine", "file", "url", "expected", "dated"), LISTS)
def test_recorded_lists_name_their_discussions(
    shared: Path, engine: str, file: str, url: str, expected: int, dated: int
) -> None:
    reading = Recorded(shared / file, url, engine, crawler_of(engine)).read()
    assert len(reading.threads) == expected
    assert sum(link.last_at is not None for link in reading.threads) == dated
    assert all(link.last_post_key for link in reading.threads if link.last_at is not None)
    assert not reading.posts


def test_engines_are_told_and_nothing_else_is_taken_for_one(shared: Path) -> None:
    wrong: list[str] = []
    with (shared / "data" / "pages" / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        url = row["url"] or "https://site.example/"
        body = (shared / "data" / "pages" / row["path"]).read_bytes()
        page = Response(url, url, 200, {}, body, NOW)
        found = [found for crawler in (PhpbbCrawler(), XenforoCrawler()) for found in crawler.recognise(page)]
        family = next((name for name in ("phpbb", "xenforo") if name in row["engine"]), None)
        told = [(f.crawler, f.engine) for f in found]
        engines = [engine for _, engine in told]
        right = told == [] if family is None else [name for name, _ in told] == [family]
        versioned = row["engine"] in ("phpbb3", "xenforo1", "xenforo2")
        if not right or (versioned and engines != [row["engine"]]):
            wrong.append(f"{row['path']} is {row['engine']}, told {told}")
    assert len(rows) > 300
    assert wrong == []
