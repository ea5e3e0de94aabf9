"""Lists, indexes and news pages that were once read as posts: they hold none, with and without their address."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawlers.detect import best_reader
from crawlers.errors import LoginRequiredError
from crawlers.types import Response, Source

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LISTS = (
    "samples/mybb/mybb_index.html",
    "samples/phpbb/phpbb30_viewforum.html",
    "samples/phpbb/phpbb_ru_index2.html",
    "samples/news/naviny_by_declares_cp1251.html",
    "samples/bitrix_blog/bitrix_blog_ru_p5.html",
)


@pytest.mark.parametrize("url", ["", "https://site.example/"])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_holds_no_posts(name: str, url: str, shared: Path) -> None:
    page = Response(url, url, 200, {}, (shared / name).read_bytes(), NOW)
    try:
        found = best_reader(page, Source(url, ""))
    except LoginRequiredError:
        return
    assert found is None or found[1].posts == ()


def test_the_pages_read_by_eye_are_there(shared: Path) -> None:
    lines = (Path(__file__).parent / "read_by_eye.tsv").read_text("utf-8").splitlines()
    pages = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert len(pages) >= 20
    assert [page for page in pages if not (shared / page).is_file()] == []
