"""`mentions --view …`, `mention …`, `rule …`, `tag …`, `view …` as scripts see them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_cases_cli import Here, done, refused

TABLE = """url,text,author
https://city.example/1,Тепломакс объявил розыгрыш билетов для всех жителей,admin
https://city.example/2,Ходил в Тепломакс на два розыгрыша подряд,admin
https://forum.example/3,"Тепломакс опять опоздал, деньги не вернули",Марина К.
https://expo.example/4,"Вчера видел Тепломакс на выставке, понравилось",Олег
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Here:
    """The program over four mentions."""
    folder: Path = tmp_path_factory.mktemp("triage")
    made = Here(folder / "data")
    done(made, "entity", "add", "Тепломакс", "--role", "own", "--lang", "ru")
    (folder / "posts.csv").write_text(TABLE, encoding="utf-8")
    done(made, "bring", str(folder / "posts.csv"))
    return made


def listed(program: Here, *arguments: str) -> list[int]:
    """Numbers of the posts listed, as their addresses end."""
    found = json.loads(done(program, "mentions", "--format", "json", *arguments))
    return sorted(int(row["url"].rpartition("/")[2]) for row in found)


def ids(program: Here, *numbers: int) -> list[str]:
    """Numbers of mentions by how their addresses end."""
    found = json.loads(done(program, "mentions", "--format", "json"))
    return [str(row["id"]) for row in found if int(row["url"].rpartition("/")[2]) in numbers]


def test_a_rule_is_made_listed_and_dropped(program: Here) -> None:
    assert listed(program, "--out", "without") == [1, 2, 3, 4]
    told = done(program, "rule", "add", "directory", "--word", "розыгрыш")
    assert told.endswith("took out 2")
    assert listed(program, "--out", "without") == [3, 4]
    assert listed(program, "--view", "thrown_out") == [1, 2]
    found = json.loads(done(program, "rule", "list", "--format", "json"))
    (rule,) = found["rules"]
    assert (rule["kind"], rule["word"], rule["count"], rule["made_by"]) == ("directory", "розыгрыш", 2, "anna")
    assert found["thrown_out"] == {"rule": 2}
    assert "already" in refused(program, "rule", "add", "directory", "--word", "розыгрыш")
    assert done(program, "rule", "drop", str(rule["id"])) == "gave back 2"
    assert listed(program, "--out", "without") == [1, 2, 3, 4]
    assert "There is no rule" in refused(program, "rule", "drop", str(rule["id"]))


def test_tags_owners_and_marks_narrow_the_list(program: Here) -> None:
    number = done(program, "tag", "add", "Суд", "--colour", "violet")
    assert done(program, "tag", "put", "суд", *ids(program, 3, 4)) == "touched 2"
    assert done(program, "tag", "take", number, *ids(program, 4)) == "touched 1"
    assert listed(program, "--tag", "Суд") == [3]
    done(program, "tag", "change", "Суд", "--name", "В суде")
    assert json.loads(done(program, "tag", "list", "--format", "json")) == [
        {"id": int(number), "name": "В суде", "colour": "violet", "count": 1}
    ]
    done(program, "mention", "assign", "--to", "Mikko", *ids(program, 1, 3))
    assert listed(program, "--owner", "Mikko") == [1, 3]
    assert listed(program, "--owner", "") == [2, 4]
    done(program, "mention", "mark", "not_us", *ids(program, 4))
    assert listed(program, "--view", "inbox") == [1, 2, 3]
    done(program, "mention", "mark", "new", *ids(program, 4))
    assert listed(program, "--view", "inbox") == [1, 2, 3, 4]
    done(program, "mention", "correct", "--kind", "noise", *ids(program, 2))
    assert listed(program, "--out", "without") == [1, 3, 4]
    done(program, "mention", "note", ids(program, 3)[0], "звонили")
    assert "There is no tag" in refused(program, "mentions", "--tag", "nothing")


def test_views_are_kept_by_name(program: Here) -> None:
    given = json.loads(done(program, "view", "list", "--format", "json"))
    assert {"inbox", "complaints", "mine", "thrown_out", "sample"} <= {one["name"] for one in given}
    done(program, "view", "save", "Форумы", json.dumps({"shelf": "all", "search": "site:forum.example"}))
    assert listed(program, "--view", "Форумы") == [3]
    assert listed(program, "--view", "Форумы", "--search", "выставка") == []
    assert "not understood: colour" in refused(program, "view", "save", "x", '{"colour": "red"}')
    refused(program, "view", "save", "inbox", "{}")
    done(program, "view", "drop", "Форумы")
    assert "There is no view" in refused(program, "mentions", "--view", "Форумы")


def test_how_many_is_counted(program: Here) -> None:
    assert done(program, "mentions", "--count") == "4"
    assert done(program, "mentions", "--count", "--search", "розыгрыш") == "2"
    assert done(program, "mentions", "--order", "oldest", "--limit", "1", "--count") == "4"
