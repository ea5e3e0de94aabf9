"""Whom a place is about, from the command line: bound when added or later, listed, exported by name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from monitor.cli.app import root
from monitor.errors import NotKnownError
from tests.servers import Server
from tests.service.parts import serve


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def test_bound_listed_unbound_and_exported(tmp_path: Path, server: Server) -> None:
    address = serve(server, ("1", "Отзыв", "Хамят, деньги не вернули, на звонки не отвечают."))
    runner = CliRunner()

    def run(data: str, *arguments: str) -> str:
        result = runner.invoke(
            root, ["--data", str(tmp_path / data), "--as", "Anna", *arguments], catch_exceptions=False
        )
        assert result.exit_code == 0, result.output
        return result.stdout

    def grounds_of(data: str) -> list[str]:
        return [row["decision"] for row in json.loads(run(data, "mentions", "--format", "json"))]

    run("one", "entity", "add", "Тепломакс", "--role", "own")
    run("one", "source", "add", address, "--crawler", "feed", "--allow-private", "--about", "Тепломакс")
    run("one", "crawl", "--all")
    assert grounds_of("one") == ["match"]
    (row,) = json.loads(run("one", "source", "list", "--format", "json"))
    assert row["about_entity_id"] == 1
    assert "Тепломакс" in run("one", "source", "list")
    assert "nobody in particular" in run("one", "source", "about", "1", "--nobody")
    assert grounds_of("one") == []
    run("one", "source", "about", "1", "--entity", "1")
    assert grounds_of("one") == ["match"]

    file = tmp_path / "places.opml"
    run("one", "source", "export", str(file))
    run("two", "entity", "add", "Лепта", "--role", "own")
    run("two", "entity", "add", "тепломакс", "--role", "own")
    run("two", "source", "import", str(file))
    (row,) = json.loads(run("two", "source", "list", "--format", "json"))
    assert row["about_entity_id"] == 2
    run("three", "source", "import", str(file))
    (row,) = json.loads(run("three", "source", "list", "--format", "json"))
    assert row["about_entity_id"] is None


def test_whom_nobody_knows_and_half_said_things_are_refused(tmp_path: Path) -> None:
    runner = CliRunner()
    start = ["--data", str(tmp_path / "data"), "source"]
    added = runner.invoke(root, [*start[:2], "entity", "add", "Лепта", "--role", "own"], catch_exceptions=False)
    assert added.exit_code == 0
    with pytest.raises(NotKnownError):
        runner.invoke(
            root, [*start, "add", "https://a.example/", "--crawler", "feed", "--about", "Х"], catch_exceptions=False
        )
    assert runner.invoke(root, [*start, "about", "1"]).exit_code == 2
    assert (
        runner.invoke(root, [*start, "add", "https://a.example/{query}", "--search-for", "Х", "--about", "Х"]).exit_code
        == 2
    )
