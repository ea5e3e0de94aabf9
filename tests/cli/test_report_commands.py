"""`report`, `digest` and `case export` as scripts see them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_cases_cli import Here, done, refused

RANT = "Тепломакс опять опоздал на три дня, деньги не вернули, на звонки не отвечают. Больше никогда!"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Here:
    """The program over a folder with a complaint in a case."""
    made = Here(tmp_path_factory.mktemp("reports") / "data")
    done(made, "entity", "add", "Тепломакс", "--role", "own", "--lang", "ru")
    done(made, "mention", "add", "--text", RANT, "--author", "Марина К.", "--entity", "тепломакс")
    (mention,) = json.loads(done(made, "mentions", "--format", "json"))
    done(made, "case", "open", str(mention["id"]))
    return made


def test_figures_of_a_period(program: Here) -> None:
    figures = json.loads(done(program, "report", "--since", "7d"))
    assert figures["now"]["mentions"] == 1
    assert figures["now"]["share_of_voice"] is None
    assert figures["cases"]["opened"] == 1
    assert sum(sum(bucket["tones"].values()) for bucket in figures["buckets"]) == 1


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        (("report", "--lang", "fi", "-o", "a.pdf"), b"%PDF-"),
        (("report", "-o", "a.xlsx"), b"PK"),
        (("digest", "-o", "a.docx"), b"PK"),
        (("digest", "1", "--lang", "uk", "-o", "a.html"), b"<!doctype html>"),
        (("case", "export", "1", "-o", "b.pdf", "--lang", "ru"), b"%PDF-"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_the_files_name_says_what_is_made(
    program: Here, tmp_path: Path, arguments: tuple[str, ...], start: bytes
) -> None:
    file = tmp_path / next(one for one in arguments if "." in one)
    done(program, *(str(file) if one == file.name else one for one in arguments))
    assert file.read_bytes().startswith(start)


def test_a_case_as_json_has_all_of_it(program: Here) -> None:
    case = json.loads(done(program, "case", "export", "1"))
    assert case["posts"][0]["text"] == RANT
    assert case["heads"]["log"]
    assert {"claims", "compensations", "measures", "evidence", "history", "responses"} <= set(case)


def test_what_cannot_be_made_is_refused(program: Here, tmp_path: Path) -> None:
    assert "--format" in refused(program, "report", "-o", str(tmp_path / "a.txt"))
    assert "begins" in refused(program, "report", "--since", "2026-11-02", "--until", "2026-11-01", "--format", "html")
    refused(program, "case", "export", "99")
    refused(program, "digest", "--search", "ничегоподобного")


def test_evidence_backup_and_restore(program: Here, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html>Тепломакс снова опоздал</html>", encoding="utf-8")
    done(program, "mention", "add", "--text", "Тепломакс снова опоздал", "--entity", "тепломакс", "--file", str(page))
    checked = json.loads(done(program, "evidence", "verify", "--format", "json"))
    assert (checked["head"]["count"], checked["faults"]) == (1, [])
    (kept,) = json.loads(done(program, "evidence", "list", "--format", "json"))
    assert done(program, "evidence", "export", str(tmp_path / "out")) == "1"
    assert (tmp_path / "out" / "pages" / kept["sha256"]).read_text("utf-8") == page.read_text("utf-8")
    done(program, "backup", str(tmp_path / "backup"))
    other = Here(tmp_path / "restored")
    assert "0 faults" in done(other, "restore", str(tmp_path / "backup"))
    assert done(other, "evidence", "verify", "--head", checked["head"]["hash"]).startswith("1 pages")
    code, _, err = other("evidence", "verify", "--head", "0" * 64)
    assert (code, "not in the chain" in err) == (3, True)
