"""The example crawler is a package of its own: it installs beside the program and is found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers import Server

REPOSITORY = Path(__file__).parents[2]
BOOK = {
    "shop": "Ромашка",
    "entries": [
        {"id": 2, "name": "Ольга", "at": "2026-11-20T10:00:00+03:00", "text": "Не вернули!", "answer": "Вернём."},
        {"id": 1, "name": "Пётр", "at": "2026-11-19T10:00:00+03:00", "text": "Спасибо за диван."},
        {"id": 3, "name": "без времени"},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package installed, nothing fetched."""
    folder = tmp_path_factory.mktemp("plugins")
    source = tmp_path_factory.mktemp("source") / "crawler-plugin"
    shutil.copytree(REPOSITORY / "examples" / "crawler-plugin", source)
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "--no-index",
            "--target",
            folder,
            source,
        ],
        check=True,
        timeout=100,
        capture_output=True,
    )
    return folder


def program(plugins: Path, data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": f"{plugins}{os.pathsep}{REPOSITORY}", "MENTION_MONITOR_DATA": str(data)}
    return subprocess.run(
        [sys.executable, "-m", "monitor", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_is_found_offered_and_crawls(plugins: Path, tmp_path: Path) -> None:
    with Server() as server:
        server.page("/complaint-book.json", json.dumps(BOOK), content_type="application/json")
        address = server.url("/complaint-book.json")
        saved = tmp_path / "book.json"
        saved.write_text(json.dumps(BOOK), "utf-8")
        detected = program(plugins, tmp_path / "data", "detect", str(saved), "--url", address, "--format", "json")
        assert detected.returncode == 0, detected.stderr
        assert "complaint_book" in detected.stdout
        parsed = program(plugins, tmp_path / "data", "parse", str(saved), "--url", address)
        assert [json.loads(line)["author"] for line in parsed.stdout.splitlines()] == ["Ольга", "Ромашка", "Пётр"]
        data = tmp_path / "data"
        assert program(plugins, data, "entity", "add", "Ромашка", "--role", "own", "--lang", "ru").returncode == 0
        added = program(plugins, data, "source", "add", address, "--crawler", "complaint_book", "--allow-private")
        assert added.returncode == 0, added.stderr
        crawled = program(plugins, data, "crawl", "--all", "--format", "json")
        assert crawled.returncode == 0, crawled.stderr
        assert json.loads(crawled.stdout)["new_posts"] == 3
        assert json.loads(crawled.stdout)["skipped"] == 1
        again = program(plugins, data, "crawl", "--all", "--format", "json")
        assert json.loads(again.stdout)["new_posts"] == 0
