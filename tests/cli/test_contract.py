"""The command line as scripts see it: exit codes, one line for an error, JSON that parses."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.servers import Exchange, Server
from tests.service.parts import serve

RANT = "Тепломакс опять опоздал на три дня, деньги не вернули, на звонки не отвечают. Больше никогда!"


class Program:
    """`mention-monitor --data DIR …` as a process of its own."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def start(self, *arguments: str, **more: Any) -> subprocess.Popen[str]:
        """The running process."""
        command = [sys.executable, "-m", "monitor", "--data", str(self.data), "--as", "Anna", *arguments]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "encoding": "utf-8"}
        return subprocess.Popen(command, **{**pipes, **more})

    def __call__(self, *arguments: str, text: str | None = None) -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        process = self.start(*arguments, stdin=subprocess.PIPE)
        out, err = process.communicate(text, timeout=100)
        return process.returncode, out, err

    def json(self, *arguments: str) -> Any:
        """Standard output as JSON, after exit code 0."""
        code, out, err = self(*arguments)
        assert code == 0, err
        return json.loads(out)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program over an empty folder."""
    return Program(tmp_path / "data")


@pytest.fixture
def server() -> Iterator[Server]:
    """A server with no pages yet."""
    with Server() as running:
        yield running


def quick(program: Program) -> None:
    """Leaves out the pause between two requests to one host."""
    program.data.mkdir(exist_ok=True)
    (program.data / "settings.json").write_text('{"host_delay": 0}', "utf-8")


def test_from_a_name_and_a_place_to_mentions_in_every_format(program: Program, server: Server) -> None:
    quick(program)
    code, out, _ = program("entity", "add", "Тепломакс", "--role", "own", "--lang", "ru", "--exclude", "игра")
    assert code == 0
    assert "Тепломаксом" in out
    address = serve(server, ("1", "=cmd|' /C calc'!A0", RANT), ("2", "Погода", "Снег идёт"))
    code, out, err = program("source", "add", address, "--every", "2h", "--allow-private")
    assert code == 0, err
    assert "every 120 min" in out
    report = program.json("crawl", "--format", "json")
    assert (report["new_posts"], report["new_mentions"], report["new_complaints"]) == (2, 1, 1)
    assert program("crawl")[:2] == (0, program("crawl")[1])
    assert "no place is due" in program("crawl")[1]

    (found,) = program.json("mentions", "--format", "json", "--kind", "complaint", "--since", "1h")
    assert found["text"] == RANT
    assert found["entity"] == "Тепломакс"
    assert found["published_at"].endswith("Z")
    lines = program("mentions", "--format", "jsonl", "--search", "тепломакса")[1].splitlines()
    assert [json.loads(line) for line in lines] == [found]
    (row,) = csv.DictReader(io.StringIO(program("mentions", "--format", "csv")[1]))
    assert row["title"] == "'=cmd|' /C calc'!A0"
    assert list(row) == list(found)
    assert "опять опоздал" in program("mentions")[1] or "cmd" in program("mentions")[1]
    assert program.json("mentions", "--format", "json", "--entity", "Тепломакс", "--state", "done") == []
    assert "whole" in program("log", "--verify")[1]


def test_entities_come_in_go_out_and_keep_their_pruning(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "entities.json"
    entity = {
        "id": "x",
        "role": "client",
        "names": ["Кедр"],
        "aliases": ["KEDR"],
        "context": ["завод"],
        "exclude": ["орех"],
        "langs": ["ru"],
        "forms": {"kept": [], "dropped": ["Кедре"], "added": ["Кедрыч"]},
    }
    file.write_text(json.dumps([entity], ensure_ascii=False), "utf-8")
    assert program("entity", "import", str(file))[:2] == (0, "1 added, 0 brought up to date\n")
    assert program("entity", "import", str(file))[:2] == (0, "0 added, 1 brought up to date\n")
    (out,) = program.json("entity", "export")
    assert {**out, "id": "x"} == entity
    (listed,) = program.json("entity", "list", "--format", "json")
    assert "Кедре" not in listed["written_forms"]
    assert {"Кедрыч", "KEDR", "Кедром"} <= set(listed["written_forms"])
    assert program("entity", "remove", "кедр")[0] == 0
    assert program.json("entity", "list", "--format", "json") == []


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("nonsense",), 2, "nonsense"),
        (("entity", "add", "X"), 2, "--role"),
        (("entity", "show", "nobody"), 2, "entity add"),
        (("source", "add", "https://a.example", "--every", "soon"), 2, "30m"),
        (("source", "add", "https://a.example", "--tz", "Mars/One"), 2, "time zone"),
        (("source", "add", "https://a.example/feed", "--crawler", "nothing"), 2, "nothing"),
        (("source", "remove", "99"), 2, "99"),
        (("mentions", "--since", "yesterdayish"), 2, "2026-11-21"),
        (("crawl", "--source", "99"), 2, "99"),
        (("parse", "missing.html", "--url", "https://a.example"), 3, "missing.html"),
    ],
)
def test_an_error_is_one_line_that_says_what_to_do(
    program: Program, arguments: tuple[str, ...], code: int, words: str
) -> None:
    found, out, err = program(*arguments)
    assert found == code, err
    assert out == ""
    assert err.count("\n") == 1, err
    assert err.startswith("mention-monitor: ")
    assert words in err


def test_part_failed_is_3_and_names_the_place(program: Program, server: Server) -> None:
    quick(program)
    good = serve(server, ("1", "Снег", "идёт"))
    program("source", "add", good, "--crawler", "feed", "--allow-private", "--name", "Хорошее")
    program("source", "add", server.url("/none"), "--crawler", "feed", "--allow-private", "--name", "Плохое")
    code, out, err = program("crawl", "--all")
    assert code == 3
    assert "Плохое" in err
    assert "not_found" in err
    assert "1 new posts" in out
    code, out, _ = program("source", "check")
    assert code == 3
    assert "works, 1 posts" in out


def test_an_unusable_base_is_4(program: Program, tmp_path: Path) -> None:
    program.data.mkdir()
    (program.data / "mentions.sqlite3").write_bytes(b"no database at all" * 500)
    code, _, err = program("entity", "list")
    assert code == 4
    assert "mentions.sqlite3" in err
    assert Program(Path("/proc/1/data"))("entity", "list")[0] == 4


def test_a_crawl_beside_a_crawl_is_5_and_ctrl_c_is_130(program: Program, server: Server) -> None:
    quick(program)

    def hang(exchange: Exchange) -> None:
        exchange.pause(60)

    server.script("/feed", hang)
    program("source", "add", server.url("/feed"), "--crawler", "feed", "--allow-private")
    first = program.start("crawl", "--all", "--format", "json")
    deadline = time.monotonic() + 30
    while "/feed" not in server.paths() and time.monotonic() < deadline:
        time.sleep(0.05)
    code, _, err = program("crawl", "--all")
    assert code == 5, err
    assert "Another Mention Monitor" in err
    os.kill(first.pid, signal.SIGINT)
    out, err = first.communicate(timeout=20)
    assert first.returncode == 130, err
    assert json.loads(out)["cancelled"] is True
    serve(server, ("1", "Снег", "идёт"))
    assert program.json("crawl", "--format", "json")["new_posts"] == 1


def test_watch_ends_cleanly_on_a_termination_signal(program: Program, server: Server) -> None:
    quick(program)
    program("entity", "add", "Тепломакс", "--role", "own")
    program("source", "add", serve(server, ("1", "Опоздали", RANT)), "--allow-private")
    watching = program.start("watch")
    assert watching.stdout is not None
    line = watching.stdout.readline()
    assert line.startswith("complaint at ")
    watching.send_signal(signal.SIGTERM)
    assert watching.wait(20) == 0
    watching.communicate()


def test_streams_answer_each_line_and_name_the_bad_ones(program: Program) -> None:
    lines = ['{"id": 1, "text": "Снег идёт"}', "{", '{"id": 2}', '{"id": [3], "text": "Снег идёт"}']
    code, out, err = program("analyse", text="\n".join(lines))
    assert code == 3
    assert [json.loads(line)["id"] for line in out.splitlines()] == [1, [3]]
    assert "line 2" in err
    assert "line 3" in err
    news = "Завод Кедр открыл новый цех в Твери, работать там будут двести человек, сообщает компания"
    code, out, _ = program(
        "stories",
        text="\n".join(
            json.dumps({"id": name, "text": text})
            for name, text in [("a", news), ("b", "Совсем другое"), ("c", news + " сегодня.")]
        ),
    )
    assert code == 0
    assert [json.loads(line)["story"] for line in out.splitlines()] == ["a", "b", "a"]
    assert not program.data.exists(), "streams read no database"


def test_parse_reads_a_saved_feed_with_its_address(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_text(
        "<rss version='2.0'><channel><title>T</title><item><guid isPermaLink='false'>g1</guid><title>Титул</title>"
        "<link>/one</link><pubDate>Fri, 20 Nov 2026 10:00:00 +0200</pubDate>"
        "<description>&lt;p&gt;Слово&lt;/p&gt;</description></item></channel></rss>",
        "utf-8",
    )
    code, out, err = program("parse", str(file), "--url", "https://a.example/feed", "--lang", "ru")
    assert code == 0, err
    assert json.loads(out) == {
        "file": str(file),
        "guid": "g1",
        "url": "https://a.example/one",
        "title": "Титул",
        "text": "Слово",
        "quotes": [],
        "author": None,
        "published_at": "2026-11-20T08:00:00Z",
        "published_precision": "second",
        "lang": "ru",
        "rating": None,
        "reach": {"views": None, "replies": None, "followers": None},
        "parent_url": None,
        "kind": "article",
        "about": None,
    }
    table = tmp_path / "urls.tsv"
    table.write_text(f"feed.xml\thttps://b.example/feed\n{tmp_path}/other.xml\thttps://c.example\n", "utf-8")
    code, out, _ = program("parse", str(file), str(tmp_path / "other.xml"), "--urls", str(table))
    assert code == 3
    assert json.loads(out)["url"] == "https://b.example/one"


def test_without_a_display_the_window_says_so(program: Program) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    process = program.start(env=environment)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "--help" in err


def test_a_full_disk_is_said_and_nothing_is_lost(tmp_path: Path, server: Server) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("a small disk can only be mounted by root")
    try:
        program = Program(disk / "data")
        quick(program)
        program("entity", "add", "Тепломакс", "--role", "own")
        program("source", "add", serve(server, ("1", "Опоздали", RANT)), "--allow-private")
        assert program("crawl", "--all")[0] == 0
        serve(server, *[(str(n), f"Тема {n}", f"{n} слово " * 9000) for n in range(2, 60)])
        code, _, err = program("crawl", "--all")
        assert code == 4, err
        assert "full" in err
        (disk / "data" / "logs" / "mention-monitor.log").unlink(missing_ok=True)
        (found,) = program.json("mentions", "--format", "json")
        assert found["text"] == RANT
        serve(server, ("1", "Опоздали", RANT), ("2", "Снег", "идёт"))
        assert program.json("crawl", "--all", "--format", "json")["new_posts"] == 1
    finally:
        subprocess.run(["umount", str(disk)], check=True)
