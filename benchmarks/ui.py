"""How soon the window stands with 100,000 mentions, and how long it ever holds still while 1,000 feeds are read.

    python benchmarks/ui.py [--mentions 100000] [--feeds 1000] [--rounds 5] [--folder DIR] [--strict]

`first_paint`: from the start of the process to the first painted row of the list (for the empty window: to its first
paint), taking turns, medians. `stalls`: a timer of 5 ms in the real window, while a key is pressed twice a second; a
stall is how much later than due it came. Prints JSON. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final

HERE: Final = Path(__file__).parent
CHILD_TIMEOUT_S: Final = 240
BEAT_MS: Final = 5
KEY_MS: Final = 500
ENTRIES: Final = 12
"""Entries a feed: 1,000 feeds of them are 12,000 posts, 1,200 of which name somebody."""
MOST_MORE_S: Final = 0.8
MOST_STALL_MS: Final = 100.0


# --- the measured processes ------------------------------------------------------------------------


def paint_empty(started_at: float) -> None:
    """Prints when an empty Qt window painted first."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Empty(QMainWindow):
        def paintEvent(self, event: Any) -> None:  # noqa: N802
            super().paintEvent(event)
            print(json.dumps({"paint_s": time.time() - started_at}), flush=True)  # noqa: T201
            QTimer.singleShot(0, QApplication.quit)

    app = QApplication([])
    window = Empty()
    window.resize(1280, 800)
    window.show()
    app.exec()


def paint_ours(started_at: float, data: Path) -> None:
    """Prints when our window painted its first mention."""
    import ui.app
    from ui.widgets.mention_row import MentionDelegate

    painted = MentionDelegate._paint_row

    def first(self: MentionDelegate, *parts: Any) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        painted(self, *parts)
        MentionDelegate._paint_row = painted  # type: ignore[method-assign]
        print(json.dumps({"paint_s": time.time() - started_at}), flush=True)  # noqa: T201
        QTimer.singleShot(0, QApplication.quit)

    MentionDelegate._paint_row = first  # type: ignore[method-assign]
    ui.app.run(data, "bench", "light", "en")


def beat(data: Path, crawl: bool, least_s: float) -> None:
    """Prints the stalls of the event loop of our window, during a crawl of all places or at rest."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    import ui.app
    from monitor.service import Monitor
    from ui.widgets.mention_list import MentionList

    app = QApplication([])
    opened: list[Monitor] = []
    real_open = Monitor.open

    def keep(*given: Any, **named: Any) -> Monitor:
        opened.append(real_open(*given, **named))
        opened[0].settings.set("crawl_with_window", False)  # only the crawl that is measured
        return opened[0]

    Monitor.open = keep  # type: ignore[method-assign, assignment]
    late_ms: list[float] = []
    last = 0.0
    report: dict[str, Any] = {}
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(BEAT_MS)

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late_ms.append(max(0.0, (now - last) * 1000 - BEAT_MS))
        last = now

    timer.timeout.connect(tick)
    keys = QTimer()
    keys.setInterval(KEY_MS)

    def key() -> None:
        for widget in app.allWidgets():
            if isinstance(widget, MentionList):
                QTest.keyClick(widget, Qt.Key.Key_J)
                return

    keys.timeout.connect(key)
    begun = 0.0
    future: Any = None

    def start() -> None:
        nonlocal last, begun, future
        begun = last = time.perf_counter()
        timer.start()
        keys.start()
        look.start()
        if crawl:
            future = opened[0].crawl(due_only=False)

    look = QTimer()
    look.setInterval(100)

    def watch() -> None:
        spent = time.perf_counter() - begun
        if (future is None or future.done()) and spent >= least_s:
            timer.stop()
            if future is not None:
                result = future.result()
                report.update(sources=result.sources, new_posts=result.new_posts, failed=len(result.failed))
            report.update(_stalls(late_ms), seconds=round(spent, 1))
            print(json.dumps(report), flush=True)  # noqa: T201
            app.quit()

    look.timeout.connect(watch)
    QTimer.singleShot(2500, start)
    ui.app.run(data, "bench", "light", "en")


def _stalls(late_ms: list[float]) -> dict[str, Any]:
    ordered = sorted(late_ms)

    def at(share: float) -> float:
        return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 1)

    return {
        "beats": len(ordered),
        "p50_ms": at(0.5),
        "p99_ms": at(0.99),
        "p99_9_ms": at(0.999),
        "most_ms": round(ordered[-1], 1),
    }


# --- the measuring process -------------------------------------------------------------------------


@contextlib.contextmanager
def display() -> Iterator[tuple[str, dict[str, str]]]:
    """Name of the platform and the environment of a child: a virtual X display where there is one."""
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent)}
    if shutil.which("Xvfb") is None:
        yield "offscreen", {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, pass_fds=(write_end,), **quiet)  # type: ignore[call-overload]
    try:
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        yield "xcb", {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait(timeout=10)


def child(environment: dict[str, str], *words: str, timeout_s: float = CHILD_TIMEOUT_S) -> dict[str, Any]:
    """What a measured process printed."""
    # -P: this very file must not stand in the way of the package of its name.
    command = [sys.executable, "-P", str(Path(__file__)), "--child", *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=timeout_s)
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            found: dict[str, Any] = json.loads(line)
            return found
    raise RuntimeError(f"{' '.join(words)} ended with {done.returncode}:\n{done.stderr[-2000:]}")


def measure_paint(environment: dict[str, str], data: Path, rounds: int) -> dict[str, Any]:
    """Medians of both, in turns; the first round of each only warms the disk cache."""
    empty, ours = [], []
    for number in range(rounds + 1):
        for words, times in ((("empty",), empty), (("ours", str(data)), ours)):
            paint_s = child(environment, words[0], repr(time.time()), *words[1:], timeout_s=30)["paint_s"]
            if number:
                times.append(round(paint_s, 3))
    more_s = round(median(ours) - median(empty), 3)
    return {"empty_s": median(empty), "ours_s": median(ours), "more_s": more_s, "every": {"empty": empty, "ours": ours}}


@contextlib.contextmanager
def feeds(folder: Path, count: int) -> Iterator[None]:
    """The feed server of the crawling benchmark, in a process of its own."""
    command = [sys.executable, str(HERE / "feed_server.py"), "--folder", str(folder)]
    command += ["--feeds", str(count), "--entries", str(ENTRIES)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        if not server.stdout.readline():
            raise RuntimeError("the feed server did not start")
        yield
    finally:
        server.stdin.close()
        server.wait(timeout=10)


def fill(environment: dict[str, str], data: Path, mentions: int) -> None:
    """Makes the base, or adds the mentions to the one that is there."""
    command = [sys.executable, str(HERE / "many_mentions.py"), str(data), str(mentions)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, timeout=CHILD_TIMEOUT_S)


def measure_stalls(environment: dict[str, str], folder: Path, mentions: int, count: int) -> dict[str, Any]:
    """Stalls at rest and during a crawl of `count` feeds into a base of so many mentions."""
    data = folder / "data"
    with feeds(folder / "feeds", count):
        command = [str(Path(sys.executable).parent / "mention-monitor"), "--data", str(data)]
        # Names and places first: names added to a full base would have every kept post matched again.
        for step in (
            ["entity", "import", str(folder / "feeds" / "entities.json")],
            ["source", "import", str(folder / "feeds" / "sources.opml"), "--allow-private"],
        ):
            subprocess.run([*command, *step], check=True, stdout=subprocess.DEVNULL, timeout=CHILD_TIMEOUT_S)
        fill(environment, data, mentions)
        idle = child(environment, "beat", str(data), "idle", "20")
        crawl = child(environment, "beat", str(data), "crawl", "5")
    return {"idle": idle, "crawl": crawl}


def main(words: Sequence[str]) -> int:
    """0, or 1 with `--strict` where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mentions", type=int, default=100_000)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="where the base is made, or kept from before")
    parser.add_argument("--only", choices=("paint", "stalls"))
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args(words)
    with contextlib.ExitStack() as stack:
        folder = options.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-ui-")))
        name, environment = stack.enter_context(display())
        data = folder / f"data-{options.mentions}"
        result: dict[str, Any] = {
            "setup": {
                "mentions": options.mentions,
                "feeds": options.feeds,
                "platform": name,
                "python": platform.python_version(),
                "cores": os.cpu_count(),
            }
        }
        if options.only != "stalls":
            if not data.exists():
                fill(environment, data, options.mentions)
            result["first_paint"] = measure_paint(environment, data, options.rounds)
        if options.only != "paint":
            work = folder / "stalls"
            shutil.rmtree(work, ignore_errors=True)
            result["stalls"] = measure_stalls(environment, work, options.mentions, options.feeds)
    checks = {}
    if "first_paint" in result:
        checks["first_paint"] = result["first_paint"]["more_s"] <= MOST_MORE_S
    if "stalls" in result:
        checks["stalls"] = result["stalls"]["crawl"]["p99_9_ms"] <= MOST_STALL_MS
    result["met"] = checks
    print(json.dumps(result, indent=1))  # noqa: T201
    return 1 if options.strict and not all(checks.values()) else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        mode, *rest = sys.argv[2:]
        if mode == "empty":
            paint_empty(float(rest[0]))
        elif mode == "ours":
            paint_ours(float(rest[0]), Path(rest[1]))
        else:
            beat(Path(rest[0]), rest[1] == "crawl", float(rest[2]))
        sys.exit(0)
    sys.exit(main(sys.argv[1:]))
