"""A PR officer's day in the real window by keyboard alone: triage, then cases checked, answered, put right, closed.

Prints, as JSON, the seconds from a key to what it did being committed, by kind of act. Keys are pressed by xdotool in a
window under Xvfb, as places on the keyboard, so that a Russian layout is another day of the same hands. See README.md.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from crawlers.types import Post, PostKind, Precision, WrittenTime
from monitor import intake
from monitor.service import Monitor
from monitor.types import Entity, NewSource, Role

KEYS: Final = {
    **dict(zip("1234567890", range(10, 20), strict=True)),
    **dict(zip("qwertyuiop", range(24, 34), strict=True)),
    **dict(zip("asdfghjkl", range(38, 47), strict=True)),
    **dict(zip("zxcvbnm", range(52, 59), strict=True)),
}
"""Key codes of X11 (evdev): the same key whatever stands on it."""
WAIT_S: Final = 60.0
AGAIN_S: Final = 8.0
PRESSES: Final = 4
SHARED: Final = Path(os.environ.get("MENTION_MONITOR_SHARED", Path(__file__).parents[2] / "shared"))
SCREEN: Final = "1280x800x24"


@dataclass(frozen=True, slots=True)
class Posted:
    """A text to be found, with who wrote it."""

    text: str
    author: str


def tweets(count: int) -> list[Posted]:
    """So many Russian posts that name a bank, half of them negative. Raises: `SystemExit` without ../shared."""
    path = SHARED / "data" / "texts" / "sentirueval_banks_ru.jsonl"
    if not path.exists():
        sys.exit(f"pr_day.py: {path.name} is not there; say where with MENTION_MONITOR_SHARED")
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row["target"] == "Сбербанк" and len(row["text"]) > 60]
    bad = [row["text"] for row in rows if row["label"] == "negative"][: count // 2]
    rest = [row["text"] for row in rows if row["label"] != "negative"][: count - len(bad)]
    mixed = [text for pair in zip(bad, rest, strict=False) for text in pair]
    return [Posted(text, f"reader {chr(97 + number % 26)}{number}") for number, text in enumerate(mixed)]


def prepare(data: Path, name: str, texts: Sequence[Posted]) -> int:
    """How many stories wait in the inbox of a new folder in which these texts were found and understood."""
    now = datetime.now(UTC).replace(microsecond=0)
    with Monitor.open(data) as monitor:
        monitor.settings.set("crawl_with_window", False)
        monitor.settings.set("person", "Anna")
        monitor.add_entity(Entity(0, Role.OWN, (name,), langs=("ru", "en"))).result()
        place = monitor.add_source(NewSource("https://talk.example/feed", "feed", name="talk.example")).result().id
        posts = []
        for number, one in enumerate(texts):
            at = now - timedelta(minutes=3 * number + 1)
            url = f"https://talk.example/t/{number}"
            published = WrittenTime(at, Precision.MINUTE, at.isoformat(), "UTC")
            posts.append(
                Post("feed", url, url, one.text, author=one.author, published=published, kind=PostKind.FORUM_POST)
            )
        matched = intake.match(posts, monitor._names.current().matcher)
        monitor._writer.do(lambda: monitor._recorder.record_one(place or 0, matched)).result()
        if not monitor.settle(900):
            sys.exit("pr_day.py: the texts were not understood in 15 minutes")
        return monitor.read.counts().inbox


@dataclass
class Desk:
    """The window, the hands on its keyboard, and the base that tells what came of it."""

    data: Path
    screen: dict[str, str]
    window: subprocess.Popen[str]
    took: dict[str, list[float]] = field(default_factory=dict)
    again: int = 0

    def press(self, *keys: str, pause_s: float = 0.12) -> None:
        """Presses keys one after the other; a letter or digit is a place on the keyboard."""
        for key in keys:
            *modifiers, last = key.split("+")
            code = "+".join([*modifiers, str(KEYS.get(last, last))])
            subprocess.run(["xdotool", "key", code], env=self.screen, check=True)
            time.sleep(pause_s)

    def ask(self, question: str, *values: object) -> Any:
        """The one value that a query has."""
        with closing(sqlite3.connect(f"file:{self.data / 'mentions.sqlite3'}?mode=ro", uri=True)) as base:
            row = base.execute(question, values).fetchone()
            return None if row is None else row[0]

    def wait(self, came: Callable[[], bool], within_s: float = WAIT_S) -> bool:
        """Whether it came in time. Raises: `RuntimeError` where the window ended."""
        end = time.monotonic() + within_s
        while not came():
            if self.window.poll() is not None:
                raise RuntimeError(self.window.communicate()[1])
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True

    def until(self, question: str, *values: object, is_: object = 1) -> None:
        """Waits until the query has that value. Raises: `TimeoutError`, `RuntimeError` where the window ended."""
        if not self.wait(lambda: bool(self.ask(question, *values) == is_)):
            raise TimeoutError(f"{question} {values} did not become {is_!r}")

    def does(self, *keys: str, came: Callable[[], bool], pause_s: float = 0.0) -> None:
        """Presses keys until what they are for came; pressed again, and counted, where nothing came of them."""
        for _ in range(PRESSES):
            self.press(*keys, pause_s=pause_s)
            if self.wait(came, AGAIN_S):
                return
            self.again += 1
        raise TimeoutError(f"nothing came of {' '.join(keys)}")

    def sets(
        self, *keys: str, question: str, values: Sequence[object] = (), is_: object = 1, pause_s: float = 0.0
    ) -> None:
        """Presses keys until the query has that value."""
        self.does(*keys, came=lambda: bool(self.ask(question, *values) == is_), pause_s=pause_s)

    def opens(self, *keys: str, pause_s: float = 0.0) -> None:
        """Presses the keys of a dialog until it stands."""
        self.does(*keys, came=lambda: len(self.shown()) == 2, pause_s=pause_s)
        self.listens()

    @contextmanager
    def timed(self, act: str) -> Iterator[None]:
        """Notes how long an act took, from the first key to the commit."""
        start = time.monotonic()
        yield
        self.took.setdefault(act, []).append(time.monotonic() - start)

    def shown(self) -> list[str]:
        """Ids of the windows of the program on the screen: two while a dialog is open."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.window.pid), "--name", "."]
        return subprocess.run(command, env=self.screen, capture_output=True, check=False, text=True).stdout.split()

    def listens(self) -> None:
        """Waits until the window that came last has the keyboard: it follows a moment later. Raises: `TimeoutError`."""
        ask = ["xdotool", "getactivewindow"]

        def active() -> bool:
            found = subprocess.run(ask, env=self.screen, capture_output=True, check=False, text=True).stdout.split()
            return bool(found) and found == self.shown()[-1:]

        if not self.wait(active):
            raise TimeoutError("the window has not got the keyboard")
        time.sleep(0.15)

    def stands_alone(self) -> None:
        """Waits until the window stands, and no dialog over it. Raises: `TimeoutError`."""
        if not self.wait(lambda: len(self.shown()) == 1):
            raise TimeoutError("the window does not stand alone")
        self.listens()


WAITING: Final = (
    "SELECT count(*) FROM mention WHERE state IN ('new', 'seen') AND lead = 1 AND named = 1 AND removed_at IS NULL"
    " AND kind NOT IN ('noise', 'own_voice')"
)
"""What the inbox lists: noise and our own voice are kept out."""
OPENED: Final = 'SELECT count(*) FROM "case" WHERE removed_at IS NULL'
OPEN: Final = f"{OPENED} AND state NOT IN ('closed', 'dismissed', 'merged')"


def triage(desk: Desk, cases: int) -> None:
    """Judges all that waits, the first complaints as cases: C, X for what is not about us, D for the rest."""
    desk.press("ctrl+2")
    time.sleep(1.0)
    opened = number = 0
    while (left := desk.ask(WAITING)) > 0:
        number += 1
        complaint = opened < cases and (number % 2 == 1 or left <= cases - opened)
        key, act = ("c", "open a case") if complaint else ("x", "not us") if number % 9 == 0 else ("d", "done")
        with desk.timed(act):
            desk.sets(key, question=WAITING, is_=left - 1)
        time.sleep(0.5)  # as long as a reader takes at least to see that the next one stands there
        opened += complaint


def work_off(desk: Desk, words: Sequence[str]) -> None:
    """Takes every open case from the check to its end. `words`: keys to type where words are due."""
    state = 'SELECT state FROM "case" WHERE id = ?'
    desk.press("ctrl+3")
    time.sleep(1.2)
    left = desk.ask(OPEN)
    while left:
        with desk.timed("take and start the check"):
            taken = 'SELECT count(*) FROM "case" WHERE owner IS NOT NULL'
            before = desk.ask(taken)
            desk.sets("t", question=taken, is_=before + 1)
            desk.sets("r", question=f"{OPEN} AND state = 'checking'")
            case = desk.ask("SELECT id FROM \"case\" WHERE state = 'checking'")
        with desk.timed("whose fault"):
            found = 'SELECT fault <> ? FROM "case" WHERE id = ?'
            desk.sets("1", "Tab", "space", "Down", "Return", question=found, values=("unknown", case), pause_s=0.2)
        with desk.timed("found reason"):
            found = 'SELECT established_reason IS NOT NULL FROM "case" WHERE id = ?'
            keys = ("1", "Tab", "Tab", "Tab", "space", "Down", "Return")
            desk.sets(*keys, question=found, values=(case,), pause_s=0.2)
        with desk.timed("checked"):
            desk.sets("r", question=state, values=(case,), is_="responding")
        time.sleep(0.6)
        blanks = 3
        with desk.timed("answer with ready words"):
            desk.opens("a")
            desk.press("ctrl+Return", pause_s=0.6)
            while desk.ask(state, case) == "responding" and blanks > 0:
                blanks -= 1  # refused while a blank is marked: that is filled in, and published again
                desk.press(*words, "ctrl+Return", pause_s=0.1)
                time.sleep(0.6)
            desk.until(state, case, is_="responded")
        desk.stands_alone()
        with desk.timed("start putting right"):
            time.sleep(0.3)
            desk.sets("r", question=state, values=(case,), is_="correcting")
        measures = "SELECT count(*) FROM measure WHERE case_id = ? AND removed_at IS NULL"
        with desk.timed("measure"):
            time.sleep(0.3)
            desk.opens("3", "Tab", "Tab", "space", pause_s=0.2)
            desk.press(*words, "Tab", *words, "ctrl+Return", pause_s=0.05)
            desk.until(measures, case)
        desk.stands_alone()
        with desk.timed("measure done, with its proof"):
            time.sleep(0.4)
            desk.opens("3", "Tab", "space", pause_s=0.2)
            desk.press(*words, "ctrl+Return", pause_s=0.05)
            desk.until(measures + " AND state = 'done'", case)
        desk.stands_alone()
        with desk.timed("close with the reason"):
            time.sleep(0.4)
            desk.opens("l")
            desk.press("Tab", "Tab", *words, "ctrl+Return", pause_s=0.1)
            desk.until(state, case, is_="closed")
        desk.stands_alone()
        left -= 1
        time.sleep(0.5)


@contextmanager
def window(
    data: Path, screen: dict[str, str], *, layout: str, lang: str, theme: str = "light", stumbled: Path | None = None
) -> Iterator[Desk]:
    """The real window over a folder, with that layout; `stumbled`: where the picture of a key that did nothing goes."""
    subprocess.run(["setxkbmap", "-layout", layout], env=screen, check=True)
    program = [sys.executable, "-m", "monitor", "--data", str(data), "--theme", theme, "--ui-lang", lang]
    process = subprocess.Popen(program, env=screen, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    desk = Desk(data, screen, process)
    try:
        desk.stands_alone()
        time.sleep(1.5)
        yield desk
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    except TimeoutError:
        if stumbled is not None and shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(stumbled)], env=screen, check=False)
        raise
    finally:
        if process.poll() is None:
            process.kill()
        subprocess.run(["setxkbmap", "-layout", "us"], env=screen, check=False)


@contextmanager
def screen_of_its_own(folder: Path) -> Iterator[dict[str, str]]:
    """Xvfb with a window manager, ended afterwards."""
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "XDG_CONFIG_HOME": str(folder / "config")}
    environment.pop("QT_QPA_PLATFORM", None)
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(1.0)
        yield environment
    finally:
        for process in (manager, xvfb):
            process.terminate()
            process.wait(10)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--mentions", type=int, default=200, help="stories to judge")
    parser.add_argument("--cases", type=int, default=15)
    parser.add_argument("--layout", choices=["us", "ru"], default="us")
    parser.add_argument("--stumbled", type=Path, help="PNG of the screen when a key did nothing (needs ImageMagick)")
    options = parser.parse_args()
    missing = [one for one in ("Xvfb", "openbox", "xdotool", "setxkbmap") if shutil.which(one) is None]
    if missing:
        sys.exit(f"pr_day.py: {', '.join(missing)} must be installed")
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "data"
        waiting = prepare(data, "Сбербанк", tweets(options.mentions * 3 // 2))
        print(f"{waiting} stories wait", file=sys.stderr)  # noqa: T201
        lang = "ru" if options.layout == "ru" else "en"
        with (
            screen_of_its_own(Path(place)) as screen,
            window(data, screen, layout=options.layout, lang=lang, stumbled=options.stumbled) as desk,
        ):
            start = time.monotonic()
            triage(desk, options.cases)
            work_off(desk, ("o", "k", "a", "y"))
            whole = time.monotonic() - start
            closed = desk.ask(f"{OPENED} AND state = 'closed'")
        acts = {
            name: {"times": len(took), "median_s": round(statistics.median(took), 2), "longest_s": round(max(took), 2)}
            for name, took in desk.took.items()
        }
        report = {
            "stories": waiting,
            "cases_closed": closed,
            "whole_s": round(whole),
            "layout": options.layout,
            "again": desk.again,
        }
        print(json.dumps({**report, "acts": acts, "load": os.getloadavg()}, ensure_ascii=False, indent=1))  # noqa: T201


if __name__ == "__main__":
    main()
