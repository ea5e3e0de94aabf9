"""The sales head's morning by keyboard in the real window, on a Latin and on a Russian layout: whom to call, contacted,
undone, put off, a client opened and a contact logged. Keys are places on the keyboard, as fingers know them."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from monitor.occasion_types import Approach
from monitor.service import Monitor
from monitor.types import Entity, Role

KEYS = {"1": "10", "3": "12", "4": "13", "c": "54", "s": "39", "z": "52", "o": "32", "k": "45"}
"""Key codes of X11 (evdev): the same key whatever stands on it."""
WAIT_S = 40.0
AGAIN_S = 6.0


@pytest.mark.parametrize("layout", ["us", "ru"])
def test_the_morning_is_done_by_keyboard(tmp_path: Path, xvfb: dict[str, str], layout: str) -> None:
    for program in ("xdotool", "setxkbmap"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    data = tmp_path / "data"
    prepare(data)
    subprocess.run(["setxkbmap", "-layout", layout], env=xvfb, check=True)
    program = [sys.executable, "-m", "monitor", "--data", str(data), "--theme", "light", "--ui-lang", "ru"]
    window = subprocess.Popen(program, env=xvfb, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        until(window, lambda: shown(xvfb, "Mention Monitor"))

        def by_keys(*keys: str, until_: Callable[[], bool]) -> None:
            """Presses keys, again where nothing came of them: the window may not have been there yet."""
            until(window, until_, lambda: press(xvfb, *keys))

        # the first card: contacted, in words, and undone
        by_keys("ctrl+" + KEYS["4"], KEYS["3"], KEYS["c"], until_=lambda: shown(xvfb, "Связались"))
        by_keys(KEYS["o"], KEYS["k"], "Tab", "Return", until_=lambda: states(data) == ["contacted", "open"])
        by_keys("ctrl+" + KEYS["z"], until_=lambda: states(data) == ["open", "open"])

        # a card is put off until tomorrow, by its menu
        by_keys(KEYS["1"], KEYS["3"], KEYS["s"], "Down", "Return", until_=lambda: "snoozed" in states(data))

        # the list of clients: the one chosen is opened, a talk with it is logged
        by_keys("Escape", KEYS["1"], "Return", KEYS["c"], until_=lambda: shown(xvfb, "Контакт"))
        talks = "SELECT count(*) FROM contact WHERE removed_at IS NULL"
        by_keys(KEYS["o"], KEYS["k"], "Tab", "Return", until_=lambda: count(data, talks) == 1)
        window.send_signal(signal.SIGTERM)
        assert window.wait(20) == 0
        assert "Traceback" not in window.communicate()[1]
    finally:
        if window.poll() is None:
            window.kill()
        subprocess.run(["setxkbmap", "-layout", "us"], env=xvfb, check=False)


def prepare(data: Path) -> None:
    """Two key clients of this person, with a reason to call each today."""
    with Monitor.open(data) as monitor:
        monitor.settings.set("crawl_with_window", False)
        monitor.settings.set("person", "Anna")
        monitor.add_entity(Entity(0, Role.OWN, ("Северный ветер",))).result()
        for number, name in enumerate(("Aalto Windows", "Brook Doors")):
            client = monitor.clients.add(name, owner="Anna", country="FI").result().id or 0
            monitor.clients.add_person(client, f"Person {number}", email=f"{number}@example.org").result()
            due = date.today() - timedelta(days=1 - number)  # noqa: DTZ011 - the user's own day
            monitor.occasions.add(
                client, f"plant {number}", due_on=due, owner="Anna", approach=Approach.CONGRATULATE
            ).result()


def press(environment: dict[str, str], *keys: str) -> None:
    """Presses keys one after the other in the window that has the keyboard."""
    for key in keys:
        subprocess.run(["xdotool", "key", key], env=environment, check=True)
        time.sleep(0.3)  # a menu or a page opens in between


def shown(environment: dict[str, str], name: str) -> bool:
    """Whether a window of that title is on the screen."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", name], env=environment, capture_output=True, check=False
    )
    return bool(found.stdout.strip())


def until(window: subprocess.Popen[str], true: Callable[[], bool], act: Callable[[], object] | None = None) -> None:
    """Waits for it, with the act done now and then; fails with what the program said where it ended or nothing came."""
    deadline = time.monotonic() + WAIT_S
    next_act = 0.0
    while time.monotonic() < deadline:
        assert window.poll() is None, window.communicate()[1]
        if true():
            return
        if act is not None and time.monotonic() >= next_act:
            act()
            next_act = time.monotonic() + AGAIN_S
        time.sleep(0.2)
    pytest.fail("it did not come to pass in time")


def states(data: Path) -> list[str]:
    """The states of the occasions, the first made first."""
    with sqlite3.connect(f"file:{data / 'mentions.sqlite3'}?mode=ro", uri=True) as base:
        return [row[0] for row in base.execute("SELECT state FROM occasion WHERE removed_at IS NULL ORDER BY id")]


def count(data: Path, question: str) -> int:
    """A number out of the base."""
    with sqlite3.connect(f"file:{data / 'mentions.sqlite3'}?mode=ro", uri=True) as base:
        return int(base.execute(question).fetchone()[0])
