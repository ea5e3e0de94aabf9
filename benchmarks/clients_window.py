# ruff: noqa: T201 - a script: a report on stdout
"""The sales desk's pages over 3,000 clients in the real window: how long until the first rows are painted.

    python benchmarks/clients_window.py [--clients 3000] [--occasions 9000] [--rounds 3] [--folder DIR]

Prints JSON: for each page milliseconds of CPU (user and system, all threads of the process) and of the wall clock from
the act to the paint of its first rows. `first`: the page was never shown in this process before, so that its code is
loaded, its widgets are built and its words are bent; each round is a process of its own. `again`: another page was in
front meanwhile. The target is 200 ms of CPU. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]

MOST_MS: Final = 200.0
PATIENCE_S: Final = 30.0
LOOK_EVERY_MS: Final = 5
TABS: Final = ("clients", "news", "occasions", "winback")


def prepare(folder: Path, clients: int, occasions: int) -> None:
    """A folder with so many clients and occasions of the user's colleagues and the user."""
    from benchmarks.sales_year import many

    many(folder, clients, occasions)
    # what is installed is compiled at its first start, unless the environment forbids to write the result
    subprocess.run([sys.executable, "-m", "compileall", "-q", "crawlers", "monitor", "ui"], cwd=HERE.parent, check=True)


def measure(folder: Path, tab: str) -> dict[str, dict[str, float]]:
    """CPU and wall milliseconds of the page whose tab is in front, first and again."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from monitor.service import Monitor
    from ui.bridge import Bridge
    from ui.languages import Languages
    from ui.main_window import MainWindow
    from ui.memory import Memory
    from ui.theme import Choice, Theme

    app = QApplication([])
    (folder / "window.ini").unlink(missing_ok=True)
    monitor = Monitor.open(folder, person="Anna")
    languages = Languages(app)
    languages.choose("en")
    bridge = Bridge(monitor, app)
    memory = Memory(monitor.folder.path, app)
    memory.set("clients/tab", tab)
    window = MainWindow(monitor, bridge, Theme(app, Choice.LIGHT), memory, languages)
    window.resize(1280, 800)
    window.start()
    window.show()

    def settled(there: Callable[[], bool]) -> None:
        """Runs the event loop, asleep in between, until it is so."""
        loop, timer, deadline = QEventLoop(), QTimer(), time.monotonic() + PATIENCE_S
        timer.timeout.connect(lambda: loop.quit() if there() or time.monotonic() > deadline else None)
        timer.start(LOOK_EVERY_MS)
        loop.exec()
        if not there():
            raise TimeoutError("the page did not show its rows")

    def rest(seconds: float) -> None:
        until = time.monotonic() + seconds
        settled(lambda: time.monotonic() > until)

    def took(act: Callable[[], object], there: Callable[[], bool]) -> tuple[float, float]:
        rest(1.0)  # what was begun before is over
        wall, cpu = time.perf_counter(), time.process_time()
        act()
        settled(there)
        window.repaint()
        return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000

    found: dict[str, dict[str, float]] = {}

    def tell(name: str, which: str, times: tuple[float, float]) -> None:
        found.setdefault(name, {})[f"{which}_cpu_ms"] = round(times[0], 1)
        found[name][f"{which}_wall_ms"] = round(times[1], 1)

    def page() -> Any:
        return window._pages["clients"]

    shown: dict[str, Callable[[], bool]] = {
        "clients": lambda: page().clients.model.rowCount() > 0,
        "news": lambda: page().news.model.complete,
        "occasions": lambda: bool(page().occasions.cards),
        "winback": lambda: page().winback._reading is not None,
    }
    rest(3.0)
    tell(tab, "first", took(lambda: window.go("clients"), shown[tab]))
    settled(lambda: not page()._under_way)
    settled(lambda: not monitor.occasions.look_due)
    rest(3.0)  # the day's look for days goes on
    if tab == "clients":
        lines = page().clients.model.lines
        for which, line in zip(("first", "again"), lines[:2], strict=True):

            def is_there(client_id: int = line.row.id) -> bool:
                view = page().client.view
                return view is not None and view.card.id == client_id

            tell("client", which, took(partial(page().open_client, line.row.id), is_there))
            page().close_client()
    window.go("today")
    tell(tab, "again", took(lambda: window.go("clients"), lambda: page().isVisible()))
    window.close()
    bridge.close()
    monitor.close()
    return found


def main() -> int:
    """0 where every page is within the target, else 1."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--clients", type=int, default=3000)
    arguments.add_argument("--occasions", type=int, default=9000)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--folder", type=Path, help="Keeps the base there and uses it again.")
    arguments.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    arguments.add_argument("--tab", choices=TABS, default="clients", help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.child is not None:
        print(json.dumps(measure(given.child, given.tab)), flush=True)
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary) / "data"
        if not folder.exists():
            prepare(folder, given.clients, given.occasions)
        rounds = []
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        for _ in range(given.rounds):
            told: dict[str, dict[str, float]] = {}
            for tab in TABS:
                command = [sys.executable, "-P", str(Path(__file__)), "--child", str(folder), "--tab", tab]
                done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
                if done.returncode:
                    raise RuntimeError(done.stderr[-2000:])
                told |= json.loads(done.stdout.splitlines()[-1])
            rounds.append(told)
    pages = {
        name: {figure: median(one[name][figure] for one in rounds) for figure in rounds[0][name]} for name in rounds[0]
    }
    slow = [name for name, took in pages.items() if max(took["first_cpu_ms"], took["again_cpu_ms"]) > MOST_MS]
    print(json.dumps({"clients": given.clients, "rounds": given.rounds, "pages": pages, "over_200_ms": slow}, indent=1))
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
