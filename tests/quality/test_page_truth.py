"""Every page with a truth file, read by its crawler and scored; the table is the project's figure of quality."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from crawlers import registry
from crawlers.types import Post, Precision, Response, Source, WrittenTime
from tests.quality.page_truth import (
    Score,
    TruePage,
    Truth,
    load_truth,
    score_page,
    true_post,
    truth_files,
)
from tests.quality.recorded import recorded


def read(truth: Truth, page: TruePage, shared: Path) -> tuple[Score, float]:
    """The score of one page, and the seconds that reading took."""
    body = recorded(shared, page.file)
    response = Response(page.url, page.url, 200, {"content-type": "text/html"}, body, page.fetched_at)
    started = time.perf_counter()
    reading = registry.crawler(truth.crawler).read(
        response, Source(page.url, truth.crawler, lang=page.lang, zone=page.zone)
    )
    return score_page(page, reading.posts), time.perf_counter() - started


def line(name: str, score: Score, seconds: float) -> str:
    mean = sum(score.f1) / len(score.f1)
    return (
        f"{name:<28}{score.pages:>6}{score.expected:>7}{score.found:>7}{score.matched:>7}{score.authors:>8}"
        f"{score.times:>7}{mean:>9.4f}{min(score.f1):>8.4f}{score.pages / max(seconds, 1e-9):>9.0f}"
    )


@pytest.mark.parametrize("path", truth_files(), ids=lambda path: path.stem)
def test_recorded_pages_are_read_as_they_really_are(
    shared: Path, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    truth = load_truth(path)
    total, seconds = Score(), 0.0
    for page in truth.pages:
        score, took = read(truth, page, shared)
        total.add(score)
        seconds += took
    head = f"{'truth':<28}{'pages':>6}{'there':>7}{'found':>7}{'right':>7}{'author':>8}{'time':>7}"
    with capsys.disabled():
        rows = [f"{head}{'F1 mean':>9}{'F1 min':>8}{'pages/s':>9}", line(truth.name, total, seconds)]
        sys.stdout.write("\n".join(["", *rows, *total.faults, ""]))
    assert total.pages > 0
    assert total.below == []


# --- the judge is judged -----------------------------------------------------------------------------

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def post(key: str, author: str | None, text: str, at: datetime | None, precision: Precision = Precision.MINUTE) -> Post:
    published = None if at is None else WrittenTime(at, precision, "", "UTC")
    return Post("forum", f"host:{key}", None, text, author=author, published=published, guid=key)


def test_a_right_reading_scores_full_and_each_fault_is_counted() -> None:
    page = TruePage(
        "x.html",
        "https://board.example/",
        (
            true_post("1", "Анна", NOON, Precision.MINUTE, "Заказ опоздал на две недели"),
            true_post("2", "Pekka", NOON + timedelta(hours=1), Precision.SECOND, "Meillä sama juttu"),
        ),
    )
    first = post("1", "Анна", "Заказ опоздал на две недели.", NOON.replace(second=9), Precision.SECOND)
    second = post("2", "Pekka", "Meillä sama juttu", NOON + timedelta(hours=1), Precision.SECOND)
    assert score_page(page, (first, second)).below == []
    assert score_page(page, (second, first)).f1 == [1.0]

    coarse = post("2", "Pekka", "Meillä sama juttu", NOON + timedelta(hours=1))
    wrong = score_page(page, (post("1", "Анна К.", "Заказ", NOON), coarse))
    assert (wrong.authors, wrong.times, wrong.matched) == (1, 1, 2)
    assert len(wrong.below) == 3
    assert score_page(page, (first,)).below[0].startswith("posts: 2 there, 1 found")
    assert score_page(page, (first, second, post("3", None, "x", None))).below[0].startswith("posts: 2 there, 3 found")


def test_posts_without_ids_are_paired_by_their_words() -> None:
    east = timezone(timedelta(hours=3))
    page = TruePage(
        "gb.html",
        "https://book.example/",
        (
            true_post(None, "Ира", datetime(2026, 5, 1, tzinfo=east), Precision.DAY, "Спасибо за работу"),
            true_post(None, None, None, None, "Очень долго ждали мастера"),
        ),
    )
    day = datetime(2026, 4, 30, 21, tzinfo=UTC)
    found = (
        post("a", None, "Очень долго ждали мастера", None),
        post("b", "Ира", "Спасибо за работу", day, Precision.DAY),
    )
    score = score_page(page, found)
    assert (score.matched, score.authors, score.times, score.f1) == (2, 2, 2, [1.0])
    assert score_page(page, (found[1], post("c", None, "Совсем другое", None))).matched == 1
