"""`client key …` as scripts see it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.test_cases_cli import Here, done, refused


def test_what_a_client_is_known_by_is_listed_added_and_removed(tmp_path: Path) -> None:
    program = Here(tmp_path / "data")
    done(program, "entity", "add", "Рось Лён", "--role", "client", "--lang", "ru")
    number = done(program, "client", "key", "add", "рось лён", "handle", "ros_buyer").strip()
    done(program, "client", "key", "add", "рось лён", "site", "ros.example")
    rows = json.loads(done(program, "client", "key", "list", "рось лён", "--format", "json"))
    assert [(row["kind"], row["value"]) for row in rows] == [("handle", "ros_buyer"), ("site", "ros.example")]
    done(program, "client", "key", "remove", number)
    assert "ros_buyer" not in done(program, "client", "key", "list")
    refused(program, "client", "key", "add", "рось лён", "handle", " ")
    refused(program, "client", "key", "remove", "99")
