"""robots.txt files between runs: kept a day, and worth no error when they cannot be read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from crawlers.robots import RobotsFile
from monitor.service.robots_files import RobotsFiles


def test_they_come_back_until_a_day_has_passed(tmp_path: Path) -> None:
    files = RobotsFiles(tmp_path / "robots.json")
    now = time.time()
    files["https://a.example"] = RobotsFile("User-agent: *\nDisallow: /тайное", now)
    files["https://b.example"] = RobotsFile(None, now)
    files["https://old.example"] = RobotsFile(None, now - 90_000)
    files.save()
    again = RobotsFiles(tmp_path / "robots.json")
    assert set(again) == {"https://a.example", "https://b.example"}
    assert again["https://a.example"].text == "User-agent: *\nDisallow: /тайное"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', '{"a": {"text": null}}'])
def test_a_damaged_file_costs_requests_only(tmp_path: Path, text: str) -> None:
    (tmp_path / "robots.json").write_text(text)
    assert len(RobotsFiles(tmp_path / "robots.json")) == 0


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    files = RobotsFiles(tmp_path / "missing" / "robots.json")
    files["https://a.example"] = RobotsFile(None, time.time())
    files.save()
    assert files["https://a.example"].text is None
