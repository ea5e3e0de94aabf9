"""`bring` and `mention add` as scripts see them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_contract import RANT, Program
from tests.unit.crawlers.mails import google_alert


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program over a folder that watches one name."""
    made = Program(tmp_path / "data")
    code, _, err = made("entity", "add", "Тепломакс", "--role", "own", "--lang", "ru")
    assert code == 0, err
    return made


def test_mails_and_tables_come_in_once(program: Program, tmp_path: Path) -> None:
    alert = tmp_path / "alert.eml"
    alert.write_bytes(google_alert(("https://news.example/1", "Тепломакс сорвал сроки", "Газета", "Сроки сорваны")))
    table = tmp_path / "reviews.csv"
    table.write_bytes(f"Ссылка;Отзыв\nhttps://a.example/1;{RANT}\nне адрес;да\n".encode("cp1251"))

    code, out, err = program("bring", str(alert), str(table), "--dry-run")
    assert code == 3
    assert "nothing stored" in out
    assert "* Тепломакс сорвал сроки" in out
    assert "reviews.csv line 3: 'не адрес' is no address" in err
    assert program.json("mentions", "--format", "json") == []

    code, out, _ = program("bring", str(alert), str(table), "--format", "json")
    assert code == 3
    first, second = json.loads(out)["files"]
    assert (first["kind"], first["new_posts"], first["new_mentions"]) == ("mails", 1, 1)
    assert (second["kind"], second["new_mentions"]) == ("table", 1)
    assert second["columns"] == {"url": "Ссылка", "text": "Отзыв"}
    assert second["problems"] == [{"line": 3, "detail": "'не адрес' is no address on the web"}]
    assert {row["url"] for row in program.json("mentions", "--format", "json")} == {
        "https://news.example/1",
        "https://a.example/1",
    }
    assert program("bring", str(alert))[1].rstrip().endswith("0 new posts, 0 new mentions")


def test_a_mapping_says_which_column_is_which(program: Program, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(f'alpha,beta\n"{RANT}",https://a.example/1\n', "utf-8")
    mapping = tmp_path / "m.json"
    mapping.write_text('{"text": "alpha", "url": "beta"}', "utf-8")
    code, out, err = program("bring", str(table), "--mapping", str(mapping))
    assert code == 0, err
    assert "1 new mentions" in out
    mapping.write_text('{"text": "gamma"}', "utf-8")
    code, _, err = program("bring", str(table), "--mapping", str(mapping))
    assert (code, "no column 'gamma'" in err) == (3, True)


def test_a_mention_by_hand(program: Program, tmp_path: Path) -> None:
    shot = tmp_path / "shot.png"
    shot.write_bytes(b"\x89PNG picture")
    arguments = ("mention", "add", "--text", "Эти мастера не приехали", "--url", "https://closed.example/5")
    code, out, _ = program(*arguments)
    assert (code, "names nobody" in out) == (0, True)
    more = ("--entity", "тепломакс", "--file", str(shot), "--at", "20.11.2026 14:05", "--tz", "Europe/Kyiv")
    code, out, err = program(*arguments, *more)
    assert (code, out.strip()) == (0, "added"), err
    (row,) = program.json("mentions", "--format", "json")
    assert (row["url"], row["text"]) == ("https://closed.example/5", "Эти мастера не приехали")
    assert program(*arguments, *more)[1].strip() == "known already"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("bring", "missing.eml"), 3, "cannot be read"),
        (("bring", "a", "b", "--url", "https://a.example/"), 2, "--url is for one file"),
        (("mention", "add"), 2, "needs a text or an address"),
        (("mention", "add", "--text", "x", "--entity", "Никто"), 2, "No watched name"),
        (("mention", "add", "--text", "x", "--at", "когда-то"), 2, "no time that can be read"),
        (("mention", "add", "--text", "x", "--file", "missing.png"), 2, "cannot be read"),
    ],
)
def test_wrong_use_is_told_in_one_line(program: Program, arguments: tuple[str, ...], code: int, words: str) -> None:
    got, out, err = program(*arguments)
    assert (got, out, err.count("\n")) == (code, "", 1), err
    assert words in err
