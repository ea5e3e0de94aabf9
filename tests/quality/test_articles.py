"""Articles of 120 sites: text, title, author, day, comments, beside trafilatura alone in the same run.

The published truth was looked at by eye where it and our reading differ: `article_truth_looked_at.tsv` holds what does
not stand on the page. Comments that stand nowhere in the page (a script loads them) are not counted either. The table
shows both: all of the truth, and what is right of it, which the floors hold.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import sys
import unicodedata
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from crawlers.charset import decode
from crawlers.news.article_text import read_article
from crawlers.types import Response, Source, WrittenTime
from tests.quality.intervals import interval

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
# Share of snippets of the text that are there, of foreign ones that are not, of comments found, and of values right.
FLOORS = {"with": 0.95, "without": 0.94, "comments": 0.97, "title": 0.98, "author": 0.98, "date": 0.98}
LOOKED_AT = Path(__file__).with_name("article_truth_looked_at.tsv")
RELATIVE = ("with", "title", "author", "without")
SLACK = 0.01


def one(value: Any) -> str:
    return " ".join((value if isinstance(value, str) else " ".join(value)).split())


def letters(value: str) -> str:
    return re.sub(r"\W+", " ", unicodedata.normalize("NFC", one(value)).casefold()).strip()


def looked_at() -> dict[tuple[str, str], str]:
    """Page and value → what is right: a day, a hash, "-" for nothing."""
    rows = [line.split("\t") for line in LOOKED_AT.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {(file, name): right for file, name, right, _ in rows}


def local_day(written: WrittenTime | None) -> str:
    """The day in the zone that it was written in."""
    if written is None:
        return ""
    zone = ZoneInfo(written.zone) if "/" in written.zone else None
    try:
        at = written.at.astimezone(zone) if zone is not None else datetime.fromisoformat(written.raw)
    except ValueError:
        at = written.at
    return at.date().isoformat()


Scores = dict[str, list[bool]]


def score(
    scores: Scores, truth: dict[str, Any], values: dict[str, str], right: dict[tuple[str, str], str], shown: str
) -> None:
    """Adds how one page was read; `right` is what the truth ought to say, `shown` all text of the page, "" for any."""
    file = truth["file"]
    text, comments = one(values["text"]), one(values["comments"])
    scores["with"] += [one(snippet) in text for snippet in truth["with"]]
    scores["without"] += [one(snippet) not in text for snippet in truth["without"]]
    if (file, "comments") not in right:
        told = [one(snippet) for snippet in truth.get("comments", [])]
        scores["comments"] += [snippet in comments for snippet in told if not shown or snippet in shown]
    for name in ("title", "author", "date"):
        looked = right.get((file, name))
        if not truth.get(name) or looked == "-":
            continue
        if looked is None:
            scores[name].append(letters(values[name]) == letters(one(truth[name])))
        else:
            scores[name].append(looked in (values[name], hashed(letters(values[name]))))


def test_articles_are_read_better_than_by_trafilatura_alone(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from trafilatura import bare_extraction

    folder = shared / "data" / "pages" / "trafilatura"
    ours: Scores = defaultdict(list)
    theirs: Scores = defaultdict(list)
    ours_of_all: Scores = defaultdict(list)
    right = looked_at()
    pages = json.loads((folder / "truth.json").read_text("utf-8"))
    for url, truth in pages.items():
        body = (folder / truth["file"]).read_bytes()
        article = read_article(Response(url, url, 200, {}, body, NOW), Source(url, "article"))
        post = article.post
        values = {
            "text": post.text if post is not None else "",
            "comments": " ".join(comment.text for comment in article.comments),
            "title": (post.title if post is not None else None) or "",
            "author": (post.author if post is not None else None) or "",
            "date": local_day(post.published) if post is not None else "",
        }
        shown = one(html.unescape(re.sub(r"<[^>]*>", " ", decode(body, None, markup="html").text)))
        score(ours, truth, values, right, shown)
        score(ours_of_all, truth, values, {}, "")
        plain = bare_extraction(body, url=url, with_metadata=True)
        score(theirs, truth, {name: getattr(plain, name, None) or "" for name in values}, right, shown)
    lines = [f"{'':<10}{'n':>5}  {'ours':<24}{'trafilatura alone':<24}{'n':>5}  ours, all of the truth"]
    for name in FLOORS:
        own, plain_one, whole = (interval(np.mean, np.array(f[name], dtype=float)) for f in (ours, theirs, ours_of_all))
        lines.append(
            f"{name:<10}{len(ours[name]):>5}  {own!s:<24}{plain_one!s:<24}{len(ours_of_all[name]):>5}  {whole!s}"
        )
    with capsys.disabled():
        sys.stdout.write("\n".join(["", *lines, ""]))
    assert len(pages) == 120
    assert {file for file, _ in right} <= {truth["file"] for truth in pages.values()}
    share = {name: float(np.mean(found)) for name, found in ours.items()}
    assert {name: share[name] for name in FLOORS if share[name] < FLOORS[name]} == {}
    assert {name for name in RELATIVE if share[name] < float(np.mean(theirs[name])) - SLACK} == set()


# Looked at: hash of the heading, of the author's name, and the instant that the page shows or states.
NEWS = (
    (
        "1716561772.html",
        "https://news.example.ua/1",
        "cebb2f1d8988",
        "95de9b71196f",
        datetime(2020, 9, 20, 20, 32, tzinfo=UTC),
    ),
    (
        "1716869064.html",
        "https://news.example.ua/2",
        "f3a1db723804",
        "d08807fc1121",
        datetime(2020, 9, 21, 8, 0, tzinfo=UTC),
    ),
    (
        "1786902045.html",
        "https://news.example.ua/3",
        "536ca8fe3ec8",
        "44c7ef8ef86e",
        datetime(2020, 12, 3, 16, 47, tzinfo=UTC),
    ),
)


@pytest.mark.parametrize(("file", "url", "title", "author", "at"), NEWS)
def test_recorded_news_of_ukrainian_sites(
    shared: Path, file: str, url: str, title: str, author: str, at: datetime
) -> None:
    page = Response(url, url, 200, {}, (shared / "samples" / "news" / file).read_bytes(), NOW)
    post = read_article(page, Source(url, "article")).post
    assert post is not None
    assert post.published is not None
    found = (hashed(post.title), hashed(post.author), post.published.at)
    assert found == (title, author, at)
    assert len(post.text) > 900


def hashed(words: str | None) -> str:
    return hashlib.sha1((words or "").encode()).hexdigest()[:12]
