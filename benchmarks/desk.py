"""The list of mentions with a million of them: first pages, counts and keys, against the same questions by LIKE.

    python benchmarks/desk.py [--mentions 1000000] [--rounds 2] [--combinations 400] [--folder DIR] [--no-window]

Prints JSON. `pages`: the first hundred ids and their rows, and the count up to a thousand, of every filter that the
page offers alone, in pairs and in random combinations, each with the caches as the question before left them.
`like`: a sample of the same questions as a plain WHERE over joined tables with LIKE for words, as the peers ask, in the
same run. `keys`: J held down in the real window. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import platform
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

HERE: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]

from monitor.folder import open_folder  # noqa: E402
from monitor.service import Monitor  # noqa: E402
from monitor.store.connection import open_readonly  # noqa: E402
from monitor.text.types import Decision, Kind, Role, Tone  # noqa: E402
from monitor.types import INBOX, MentionQuery, Order, Out, State  # noqa: E402

T = TypeVar("T")
PAGE: Final = 100
SHOWN: Final = 40
COUNTED: Final = 1000
MOST_PAGE_MS: Final = 200.0
MOST_MB: Final = 500.0
LIKE_SAMPLE: Final = 24
LIKE_PATIENCE_S: Final = 20
KEYS: Final = 300
CHILD_TIMEOUT_S: Final = 300


def choices(now: datetime) -> dict[str, tuple[dict[str, Any], ...]]:
    """What the page offers, by filter: each the values it may take."""
    return {
        "shelf": (
            {"states": INBOX, "out": Out.WITHOUT, "stories": True},
            {"states": (State.CASE,), "stories": True},
            {"states": (State.ANSWERED,), "stories": True},
            {"states": (State.DONE,), "stories": True},
            {"states": (State.NOT_US,)},
            {"out": Out.ONLY},
        ),
        "kind": tuple({"kinds": (kind,)} for kind in Kind),
        "entity": (
            *({"entity_ids": ids} for ids in ((1,), (4,), (10,), (46,), (1, 2, 7))),
            *({"roles": (role,)} for role in (Role.OWN, Role.CLIENT)),
        ),
        "source": tuple({"source_ids": ids} for ids in ((1,), (5,), (40,), (120,), (1, 2, 3))),
        "language": tuple({"langs": (lang,)} for lang in ("ru", "uk", "fi", "en", "de")),
        "tone": tuple({"tones": (tone,)} for tone in Tone),
        "certainty": ({"decisions": (Decision.CHECK,)}, {"decisions": (Decision.PASSING,)}),
        "owner": ({"owners": ("Anna",)}, {"owners": ("",)}),
        "tag": tuple({"tag_ids": (one,)} for one in (1, 2, 3, 4)),
        "period": tuple({"since": now - timedelta(days=days)} for days in (1, 7, 30, 90, 365)),
        "order": ({"order": Order.OLDEST}, {"order": Order.URGENT}),
        "search": tuple(
            {"search": words}
            for words in (
                *("окна", "гарантия", "warranty", "ikkunat", "takaisin", "бригада", "зламалася", "никогда"),
                *('"трубку не берут"', "окна -аванс", "-окна", "аванс OR takaisin", "123456", "вет*"),
                *("site:forum1.example", "site:otzyvy399.example", "author:user_3", "author:user_9999"),
                *("from:2025-01 before:2025-02", "окна from:2025-06", "окна author:user_3", "site:forum1.example окна"),
            )
        ),
    }


def questions(now: datetime, combinations: int) -> list[MentionQuery]:
    """Each value alone, each pair of filters once, and random combinations of three to five."""
    offered = choices(now)
    chance = random.Random(20261122)
    made = [MentionQuery(**value) for values in offered.values() for value in values]
    for first, second in itertools.combinations(offered, 2):
        made.append(MentionQuery(**chance.choice(offered[first]), **chance.choice(offered[second])))
    for _ in range(combinations):
        some = chance.sample(list(offered), chance.choice((3, 4, 5)))
        together: dict[str, Any] = {}
        for name in some:
            together |= chance.choice(offered[name])
        made.append(MentionQuery(**together))
    return made


def measure_pages(folder: Path, rounds: int, combinations: int) -> dict[str, Any]:
    """Milliseconds of first pages and counts, and the slowest questions."""
    now = datetime.now(UTC)
    asked = questions(now, combinations)
    with Monitor.open(folder, person="bench") as monitor:
        monitor.load_dictionaries(("uk",)).result()  # as the command line does; the window bends words as typed
        for words in ("окна", "warranty", "ikkunat", "зламалася"):
            monitor.read.count(MentionQuery(search=words), COUNTED)  # word forms are looked up once
        pages: list[Took] = []
        counts: list[Took] = []
        worst = []
        empty = 0
        for number in range(rounds):
            for query in asked:
                took, rows = clocked(first_page, monitor, query)
                pages.append(took)
                worst.append((took.wall_ms, plainly(query)))
                counts.append(clocked(monitor.read.count, query, COUNTED)[0])
                empty += not rows and not number
        whole, ids = clocked(monitor.read.mention_ids, MentionQuery())
        figures, _ = clocked(monitor.read.counts)
    slowest = sorted(worst, key=lambda one: -one[0])[:5]
    return {
        "questions": len(asked),
        "without_any_row": empty,
        "first_page": spread([one.wall_ms for one in pages]),
        "first_page_cpu": spread([one.cpu_ms for one in pages]),
        "count_to_1000": spread([one.wall_ms for one in counts]),
        "count_to_1000_cpu": spread([one.cpu_ms for one in counts]),
        "slowest": [{"ms": round(took, 1), **what} for took, what in slowest],
        "all_ids": {"ms": round(whole.wall_ms), "ids": len(ids)},
        "figures_of_the_rail_ms": round(figures.wall_ms, 1),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def measure_like(folder: Path, combinations: int) -> dict[str, Any]:
    """The same questions, a sample of them, as peers ask: tables joined, words by LIKE, all indexes there."""
    connection = open_readonly(open_folder(folder))
    now = datetime.now(UTC)
    asked = [one for one in questions(now, combinations) if likeable(one)]
    sample = random.Random(3).sample(asked, min(LIKE_SAMPLE, len(asked)))
    like_ms: list[float] = []
    patience = 0
    for query in sample:
        sql, values = like_sql(query)
        stop_at = time.monotonic() + LIKE_PATIENCE_S
        connection.set_progress_handler(partial(_is_past, stop_at), 100_000)
        try:
            like_ms.append(clocked(rows_of, connection, sql, values)[0].wall_ms)
        except sqlite3.OperationalError:
            like_ms.append(LIKE_PATIENCE_S * 1000.0)
            patience += 1
    connection.close()
    with Monitor.open(folder, person="bench") as monitor:
        ours_ms = [clocked(monitor.read.mention_ids, query, PAGE)[0].wall_ms for query in sample]
    return {
        "questions": len(sample),
        "like": spread(like_ms),
        "given_up_after_20_s": patience,
        "ours": spread(ours_ms),
    }


def likeable(query: MentionQuery) -> bool:
    """Questions that LIKE can put: one word, no fields."""
    return query.search.isalpha() or (not query.search and query.order is Order.NEWEST)


def like_sql(query: MentionQuery) -> tuple[str, list[Any]]:
    """A page of a plain filter with LIKE."""
    where, values = ["m.removed_at IS NULL"], []
    for column, wanted in (
        ("m.state", query.states), ("m.kind", query.kinds), ("m.tone", query.tones), ("m.lang", query.langs),
        ("m.decision", query.decisions), ("m.entity_id", query.entity_ids), ("e.role", query.roles),
        ("coalesce(m.owner, '')", query.owners),
    ):  # fmt: skip
        if wanted:
            where.append(f"{column} IN ({', '.join('?' * len(wanted))})")
            values += [str(one) if isinstance(one, str) else one for one in wanted]
    if query.out is Out.WITHOUT:
        where.append("m.kind NOT IN ('noise', 'own_voice') AND m.rule_id IS NULL")
    if query.out is Out.ONLY:
        where.append("(m.kind IN ('noise', 'own_voice') OR m.rule_id IS NOT NULL OR m.state = 'not_us')")
    if query.stories:
        where.append("m.lead = 1")
    for table, ids in (("mention_tag t WHERE t.mention_id = m.id AND t.tag_id", query.tag_ids),
                       ("sighting g WHERE g.post_id = m.post_id AND g.source_id", query.source_ids)):  # fmt: skip
        if ids:
            where.append(f"EXISTS (SELECT 1 FROM {table} IN ({', '.join(map(str, ids))}))")
    if query.since is not None:
        where.append("m.found_at >= ?")
        values.append(query.since.isoformat(timespec="milliseconds")[:23] + "Z")
    if query.search:
        where.append("(v.text LIKE ? OR v.title LIKE ?)")
        values += [f"%{query.search}%"] * 2
    order = "m.order_at" if query.order is Order.OLDEST else "m.order_at DESC"
    return (
        "SELECT m.id FROM mention m JOIN entity e ON e.id = m.entity_id JOIN post p ON p.id = m.post_id"
        f" JOIN post_version v ON v.id = m.version_id WHERE {' AND '.join(where)} ORDER BY {order} LIMIT {PAGE}",
        values,
    )


# --- the window ------------------------------------------------------------------------------------


def hold_key(data: Path) -> None:
    """Prints how long the real window takes for each J of a key held down, until the row is painted."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    import ui.app
    from ui.widgets.mention_list import MentionList

    app = QApplication([])
    real_open = Monitor.open

    def keep(*given: Any, **named: Any) -> Monitor:
        opened = real_open(*given, **named)
        opened.settings.set("crawl_with_window", False)
        return opened

    Monitor.open = keep  # type: ignore[method-assign]
    began = time.perf_counter()

    def press() -> None:
        found = [widget for widget in app.allWidgets() if isinstance(widget, MentionList) and widget.isVisible()]
        if not found or found[0].model().rowCount() < KEYS:
            QTimer.singleShot(100, press)
            return
        listed_s = time.perf_counter() - began
        view = found[0]
        view.setFocus()
        took_ms = []
        for _ in range(KEYS):
            start = time.perf_counter()
            QTest.keyClick(view, Qt.Key.Key_J)
            view.viewport().repaint()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            took_ms.append((time.perf_counter() - start) * 1000)
        page = view.window()._pages["mentions"]  # type: ignore[attr-defined]

        def done() -> None:
            if not page._model.complete:
                QTimer.singleShot(100, done)
                return
            whole_s = time.perf_counter() - began
            bar = view.verticalScrollBar()
            jumps_ms = []
            for step in range(50):
                start = time.perf_counter()
                bar.setValue(bar.maximum() * (step * 37 % 50) // 50)
                view.viewport().repaint()
                jumps_ms.append((time.perf_counter() - start) * 1000)
            told = {
                "rows": page._model.rowCount(),
                "first_rows_s": round(listed_s, 2),
                "whole_list_s": round(whole_s, 2),
                "key": spread(took_ms),
                "jump_of_the_scroll_bar": spread(jumps_ms),
                "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
            }
            print(json.dumps(told), flush=True)  # noqa: T201
            app.quit()

        done()

    QTimer.singleShot(500, press)
    ui.app.run(data, "bench", "light", "en")


def measure_window(folder: Path) -> dict[str, Any]:
    """What the window's process printed."""
    from importlib.util import module_from_spec, spec_from_file_location

    # beside this file, under a name that the package `ui` has too
    spec = spec_from_file_location("ui_benchmark", HERE / "ui.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    display = module.display
    (folder / "window.ini").unlink(missing_ok=True)
    (folder / "window.ini").write_text('[mentions]\nfilters="{\\"shelf\\": \\"all\\", \\"stories\\": false}"\n')
    with display() as (_, environment):
        command = [sys.executable, "-P", str(Path(__file__)), "--child", str(folder)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=CHILD_TIMEOUT_S)
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            found: dict[str, Any] = json.loads(line)
            return found
    raise RuntimeError(f"the window ended with {done.returncode}:\n{done.stderr[-2000:]}")


# --- plumbing --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds of the wall clock, and of this process on a core."""

    wall_ms: float
    cpu_ms: float


def clocked(work: Callable[..., T], *given: Any) -> tuple[Took, T]:
    """How long the work took, and what it gave."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work(*given)
    return Took((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000), result


def first_page(monitor: Monitor, query: MentionQuery) -> list[Any]:
    """What the list shows first."""
    return list(monitor.read.rows(monitor.read.mention_ids(query, PAGE)[:SHOWN]))


def rows_of(connection: sqlite3.Connection, sql: str, values: Sequence[Any]) -> list[Any]:
    """All rows of a query."""
    return connection.execute(sql, values).fetchall()


def _is_past(moment: float) -> int:
    return int(time.monotonic() > moment)


def spread(took_ms: Sequence[float]) -> dict[str, float]:
    """Milliseconds: median, p95, the most."""
    ordered = sorted(took_ms)

    def at(share: float) -> float:
        return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 1)

    return {"p50_ms": at(0.5), "p95_ms": at(0.95), "p99_ms": at(0.99), "most_ms": round(ordered[-1], 1)}


def plainly(query: MentionQuery) -> dict[str, Any]:
    """What is asked, without what is not."""
    usual = MentionQuery()
    names = [name for name in usual.__slots__ if getattr(query, name) != getattr(usual, name)]
    return {name: str(getattr(query, name)) for name in names}


def main(arguments: list[str]) -> int:
    """Prints the figures; 1 where `--strict` and a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--combinations", type=int, default=400)
    parser.add_argument("--folder", type=Path, help="Keeps the base here, and uses the one that is there.")
    parser.add_argument("--no-window", action="store_true")
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch) / "data"
        result: dict[str, Any] = {"machine": platform.platform(), "sqlite": sqlite3.sqlite_version}
        if not (folder / "mentions.sqlite3").exists():
            took, _ = clocked(make, folder, options.mentions)
            result["made_in_s"] = round(took.wall_ms / 1000)
        result["base_mb"] = round((folder / "mentions.sqlite3").stat().st_size / 1e6)
        result["pages"] = measure_pages(folder, options.rounds, options.combinations)
        result["against_like"] = measure_like(folder, options.combinations)
        if not options.no_window:
            result["window"] = measure_window(folder)
    pages = result["pages"]
    peaks = [part["peak_mb"] for part in (pages, result.get("window", pages))]
    result["met"] = {
        "first_page": pages["first_page"]["p95_ms"] <= MOST_PAGE_MS,
        "first_page_cpu": pages["first_page_cpu"]["p95_ms"] <= MOST_PAGE_MS,
        "count": pages["count_to_1000"]["p95_ms"] <= MOST_PAGE_MS,
        "count_cpu": pages["count_to_1000_cpu"]["p95_ms"] <= MOST_PAGE_MS,
        "memory": max(peaks) <= MOST_MB,
    }
    print(json.dumps(result, indent=1, ensure_ascii=False))  # noqa: T201
    return 1 if options.strict and not all(result["met"].values()) else 0


def make(folder: Path, count: int) -> None:
    """Fills a new folder, in a process of its own: its memory is not what is measured."""
    command = [sys.executable, str(HERE / "desk_mentions.py"), str(folder), str(count)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(HERE.parent)})


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        hold_key(Path(sys.argv[2]))
        sys.exit(0)
    sys.exit(main(sys.argv[1:]))
