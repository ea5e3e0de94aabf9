"""Which engine made a page and what is on it, on all recorded pages; no engine where there is none."""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from crawlers.detect import detect, engine_behind, looked_at
from crawlers.engines import EngineKind
from crawlers.types import Response
from tests.quality.page_truth import FETCHED_AT

FLOOR = 0.98
NO_FORUM = ("article", "Review markup", "schema.org markup", "", "own", "own (JSON)")
BY_EYE = {
    # Looked at: Vanilla's categories without its id on <body>; a Phorum whose name the index calls "own".
    "autopager/29.html": "vanilla", "autopager/30.html": "vanilla", "autopager/31.html": "vanilla",
    "finnish_forums/hevostalli_mock_thread.html": "phorum",
    "finnish_forums/hevostalli_multiple_threads.html": "phorum",
}  # fmt: skip
SAMPLES = {
    # Folder of `samples` → engine of its pages, as INDEX.md tells; None for pages of no forum.
    "bbpress": "bbpress", "mybb": "mybb", "phpbb": "phpbb", "smf": "smf", "vanilla": "vanilla",
    "vbulletin": "vbulletin", "xenforo": "xenforo", "news": None, "schema_org": None, "bitrix_blog": None,
    "reviews": None,
}  # fmt: skip


def response(path: Path, url: str) -> Response:
    kind = "application/json" if path.suffix == ".json" else "text/html"
    return Response(url, url, 200, {"content-type": kind}, path.read_bytes(), FETCHED_AT)


def told(page: Response) -> str | None:
    """The forum engine that detection tells for a page, without its version; None for no forum's."""
    ways = [way.engine for way in detect(page) if way.engine is not None and way.crawler != "feed"]
    engine = engine_behind(page)
    slug = ways[0] if ways else engine.slug if engine is not None and engine.kind is EngineKind.FORUM else None
    return family(slug) if slug is not None else None


def family(slug: str) -> str:
    return re.split(r"[\d_-]", slug)[0]


def indexed(shared: Path) -> list[tuple[Path, str, str | None]]:
    """Page, address and the engine that should be told for it."""
    folder = shared / "data" / "pages"
    with (folder / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    found: list[tuple[Path, str, str | None]] = []
    for row in rows:
        engine = BY_EYE.get(row["path"], row["engine"])
        url = row["url"] or "https://site.example/page"
        found.append((folder / row["path"], url, None if engine in NO_FORUM else family(engine)))
    return found


def samples(shared: Path) -> list[tuple[Path, str, str | None]]:
    folder = shared / "samples"
    return [
        (path, f"https://site.example/{path.name}", engine)
        for name, engine in SAMPLES.items()
        for path in sorted((folder / name).glob("*.html"))
    ]


def test_engines_of_all_indexed_pages_are_told(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    wrong: list[str] = []
    for path, url, engine in [*indexed(shared), *samples(shared)]:
        found = told(response(path, url))
        name = engine or "no forum"
        of[name] += 1
        # A Drupal page without a forum's markup may be told as the site that it is.
        right[name] += found == engine
        if found != engine:
            wrong.append(f"{path.parent.name}/{path.name}: {engine}, told {found}")
    lines = [
        f"{'engine':<14}{'pages':>6}{'told':>6}",
        *(f"{name:<14}{of[name]:>6}{right[name]:>6}" for name in sorted(of)),
    ]
    total = f"{'all':<14}{of.total():>6}{right.total():>6}  {right.total() / of.total():.4f}"
    with capsys.disabled():
        sys.stdout.write("\n".join(["", *lines, total, *wrong, ""]))
    assert of.total() > 350
    assert right.total() >= FLOOR * of.total()
    assert right["no forum"] == of["no forum"]


def test_no_article_or_shop_is_offered_as_a_forum(shared: Path) -> None:
    """The generic reader may offer the comments below an article, as comments; no crawler of an engine offers one."""
    wrong = []
    for path, url, engine in indexed(shared):
        if engine is None and path.parent.name in ("trafilatura", "review_markup", "extruct"):
            ways = [way for way in detect(response(path, url)) if way.crawler not in ("feed", "thread")]
            wrong += [f"{path.name}: {way.crawler}" for way in ways if way.engine is not None]
    assert wrong == []


def test_every_recorded_page_has_words(shared: Path) -> None:
    for path, url, _ in samples(shared):
        assert len(looked_at(response(path, url)).words) > 10, path.name
