"""`parse` without `--crawler`: the page's own reader, the generic one, and words where there is nothing to read."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from monitor.cli.streams import parse
from tests.unit.crawlers.generic_pages import RU_TABLE, TOPICS, page
from tests.unit.crawlers.test_engine_threads import page_of


def run(folder: Path, body: bytes, *arguments: str) -> Result:
    file = folder / "page.html"
    file.write_bytes(body)
    return CliRunner().invoke(parse, [str(file), "--now", "2026-11-22T12:00:00Z", *arguments])


def test_the_engine_of_a_page_is_found_out(tmp_path: Path) -> None:
    known = page_of("smf20", "fi")
    result = run(tmp_path, known.body, "--url", known.url)
    assert result.exit_code == 0, result.output
    posts = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(posts) == 4
    assert posts[0]["guid"] == "501"


def test_a_page_of_unknown_make_is_read_all_the_same(tmp_path: Path) -> None:
    result = run(tmp_path, RU_TABLE.encode(), "--url", "https://board.example/tema/17-romashka")
    assert result.exit_code == 0, result.output
    posts = [json.loads(line) for line in result.stdout.splitlines()]
    assert [post["author"] for post in posts] == ["Марина_К", "Пётр 78", "мастер", "Марина_К"]
    assert posts[0]["published_at"] == "2026-11-03T06:15:00Z"
    assert posts[0]["title"] == "Ромашка сорвала сроки"


def test_without_an_address_it_is_read_too(tmp_path: Path) -> None:
    result = run(tmp_path, RU_TABLE.encode())
    assert len(result.stdout.splitlines()) == 4


def test_a_list_says_that_it_is_one(tmp_path: Path) -> None:
    result = run(tmp_path, TOPICS.encode(), "--url", "https://site.example/forum/kuhni")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no posts here: a list of 7 discussions (read by thread)" in result.stderr


def test_a_page_without_posts_says_so(tmp_path: Path) -> None:
    shelf = page("<ul><li>Шкаф</li><li>Стол</li></ul>", title="Каталог")
    result = run(tmp_path, shelf.encode(), "--url", "https://site.example/a")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no posts here" in result.stderr


def test_a_wall_and_a_picture_are_failures(tmp_path: Path) -> None:
    wall = page("<h1>Вход</h1><form><input type='password' name='p'></form>", title="Вход")
    result = run(tmp_path, wall.encode(), "--url", "https://board.example/t")
    assert (result.exit_code, result.stdout) == (3, "")
    assert "login_required" in result.stderr
    result = run(tmp_path, b"\x89PNG\r\n\x1a\n\x00\x00", "--url", "https://board.example/p.png")
    assert result.exit_code == 3
    assert "no crawler knows this kind of file" in result.stderr
