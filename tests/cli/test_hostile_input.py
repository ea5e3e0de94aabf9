"""What a script, a web page or a slip of the pen may hand to the command line: a word on stderr, never a traceback."""

from __future__ import annotations

import io
import json
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from monitor.cli import output, streams
from monitor.errors import InputError
from monitor.exchange import entities, opml
from monitor.schedule import MOST_EVERY_S, after_success
from monitor.settings import Settings
from monitor.text import sentiment
from monitor.text.match import Matcher
from monitor.text.types import Entity, Role


def run(folder: Path, *arguments: str | bytes, data: bytes = b"") -> tuple[int, str, str]:
    """Exit code, standard output and standard error of the program over `folder`."""
    command = [sys.executable, "-m", "monitor", "--data", str(folder), *arguments]
    done = subprocess.run(command, input=data, capture_output=True, timeout=100, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def lines(*records: Any) -> bytes:
    """JSON lines; bytes go in as they are."""
    return b"\n".join(one if isinstance(one, bytes) else json.dumps(one).encode() for one in records)


def test_a_stream_goes_on_behind_every_bad_line(tmp_path: Path) -> None:
    text = "Northwind is great."
    bad: list[Any] = [
        b"[" * 100_000,
        b'{"id":NaN,"text":"x"}',
        b'{"id":1e999,"text":"x"}',
        b'{"id":1,"text":"\xff"}',
        *({"id": "span", "text": text, "target_span": span} for span in ([9, 0], [-5, 3], [5, 99], [0, 0], [True, 2])),
        {"id": "time", "text": "x", "published_at": "garbage"},
        {"id": "time", "text": "x", "published_at": "0001-01-01T00:00:00+14:00"},
        {"id": "long", "text": "x", "published_at": "9" * 100_000},
    ]
    code, out, err = run(tmp_path, "analyse", data=lines(*bad, {"id": "last", "text": text, "target_span": [0, 9]}))
    assert code == 3
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["last"]
    assert [f"line {number}:" in line for number, line in enumerate(err.splitlines(), 1)] == [True] * len(bad)
    assert max(map(len, err.splitlines())) < 1100
    assert not any(tmp_path.iterdir()), "no database is read"


def test_an_id_comes_back_as_it_came_and_a_language_is_a_tag(tmp_path: Path) -> None:
    given = [
        {"id": "\ud83d", "text": "ok"},
        *({"id": 1, "text": "ok", "lang": one} for one in ("", "en-US", "русский")),
    ]
    code, out, _ = run(tmp_path, "analyse", data=lines(*given))
    assert code == 0
    found = [json.loads(line) for line in out.splitlines()]
    assert found[0]["id"] == "\ud83d"
    assert [one["lang"] for one in found[1:]] == [None, "en", None]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\xff\xfe[", "not UTF-8"), (b"[" * 100_000, "not JSON"), (b'[{"names":["\\ud83d"]}]', "half a character")],
)
def test_a_broken_entities_file_is_said(content: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        entities.read(content)


def test_an_entities_file_may_begin_with_a_byte_order_mark() -> None:
    ((_, entity),) = entities.read('\ufeff[{"id": 7, "names": ["Ромашка"]}]'.encode())
    assert entity.names == ("Ромашка",)


@pytest.mark.parametrize(
    "arguments",
    [
        ("entity", "export", "{missing}/x.json"),
        ("source", "export", "{missing}/x.opml"),
        ("entity", "add", b"\xff\xfe", "--role", "own"),
        ("source", "add", "http://example.org/f", "--crawler", "feed", "--every", "99999999999999d"),
        ("source", "add", "http://example.org/f", "--crawler", "feed", "--tz", "America"),
        ("mentions", "--since", "0001-01-01T00:00:00+14:00"),
        ("mentions", "--limit", "9" * 30),
        ("log", "--limit", "9" * 30),
        ("crawl", "--source", "9" * 30),
        ("--data", "", "entity", "list"),
    ],
    ids=lambda arguments: " ".join(map(repr, arguments))[:60],
)
def test_wrong_use_is_one_line_and_2(tmp_path: Path, arguments: tuple[str | bytes, ...]) -> None:
    missing = str(tmp_path / "missing")
    given = (one.replace("{missing}", missing) if isinstance(one, str) else one for one in arguments)
    code, _, err = run(tmp_path / "data", *given)
    assert (code, len(err.splitlines())) == (2, 1), err


def test_since_ages_ago_means_from_the_beginning(tmp_path: Path) -> None:
    assert run(tmp_path, "mentions", "--since", "99999999999d", "--format", "json")[:2] == (0, "[]\n")


def test_a_rhythm_of_ages_in_a_file_cannot_stop_the_crawl() -> None:
    document = '<opml version="2.0"><body><outline xmlUrl="http://example.org/f" everySeconds="{}"/></body></opml>'
    for written in ("9" * 17, "9" * 5000, "²", "59", str(MOST_EVERY_S + 1)):
        assert opml.read(document.format(written).encode())[0].every_s is None
    assert opml.read(document.format(7200).encode())[0].every_s == 7200


def test_a_rhythm_of_ages_in_a_base_stays_in_the_calendar() -> None:
    from datetime import UTC, datetime

    now = datetime(2026, 11, 21, tzinfo=UTC)
    assert (after_success(now, 8_639_999_999_999_913_600, None) - now).total_seconds() == MOST_EVERY_S


def test_settings_nested_too_deep_are_said(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[" * 100_000, "ascii")
    with pytest.raises(InputError, match="cannot be read"):
        Settings(tmp_path / "settings.json")


def test_a_table_shows_every_column_and_no_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    output.echo_table(("id", "name", "mentions"), [(1, "Ы" * 300, 5), (2, "a\nb\x1b[2Jc", 0)])
    shown = capsys.readouterr().out
    assert shown.splitlines()[0].split() == ["id", "name", "mentions"]
    assert len(shown.splitlines()) == 3
    assert "\x1b" not in shown


def test_a_name_repeated_a_hundred_thousand_times_is_read_in_seconds() -> None:
    matcher = Matcher((Entity(1, Role.OWN, ("Northwind Traders",), ("Northwind",), langs=("en",)),))
    text = "Northwind Traders, Northwind is bad. " * 50_000
    started = time.monotonic()
    (match,) = matcher.find(text)
    tone = sentiment.towards(text[:400_000], match.spans[:20_000], "en")
    assert time.monotonic() - started < 20
    assert len(match.spans) == 100_000
    assert match.spans[:2] == ((0, 17), (19, 28))
    assert tone is not None
    assert tone.score < 0


def test_names_that_are_not_ascii_may_stand_in_the_way_to_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "данные с пробелом"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    assert run(tmp_path / "link", "entity", "add", 'x"; DROP TABLE entity; -- [b]', "--role", "own")[0] == 0
    assert len(json.loads(run(folder, "entity", "list", "--format", "json")[1])) == 1


def test_a_name_that_xml_cannot_say_is_exported_without_it(tmp_path: Path) -> None:
    assert run(tmp_path, "source", "add", "http://example.org/f", "--crawler", "feed", "--name", "A")[0] == 0
    # a base of an older program holds such names
    base = sqlite3.connect(tmp_path / "mentions.sqlite3")
    base.execute("UPDATE source SET name = ?", ("A\x1b\0\ufffeB",))
    base.commit()
    base.close()
    assert run(tmp_path, "source", "export", str(tmp_path / "x.opml"))[0] == 0
    assert opml.read((tmp_path / "x.opml").read_bytes())[0].name == "A   B"


def test_who_stops_reading_is_no_bug(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "monitor", "--data", str(tmp_path), "analyse"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(lines(*({"id": number, "text": "x"} for number in range(3000))), timeout=100)
    assert (process.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    "arguments", [("analyse",), ("entity", "forms", "Nokia"), ("entity", "list", "--format", "json")]
)
def test_output_to_a_full_disk_is_said(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "monitor", "--data", str(tmp_path), *arguments]
    given = lines(*({"id": number, "text": "x"} for number in range(200)))
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, input=given, stdout=full, stderr=subprocess.PIPE, timeout=100, check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (3, 1), done.stderr.decode()


def test_an_endless_line_is_named_and_the_next_one_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "_LINE_MAX_BYTES", 10)
    found = list(streams._lines(io.BytesIO(b"a\n" + b"b" * 95 + b"\nc\n" + b"d" * 11)))
    assert [len(line) > 10 for line in found] == [False, True, False, True]
    assert (found[0], found[2]) == (b"a\n", b"c\n")
