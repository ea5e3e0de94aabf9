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
        until(lambda: shown(xvfb, "Mention Monitor"), window)
        time.sleep(1.0)
        press(xvfb, "ctrl+" + KEYS["4"])
        time.sleep(0.8)
        press(xvfb, KEYS["3"])
        time.sleep(0.8)

        # the first card: contacted, in words, and undone
        press(xvfb, KEYS["c"])
        until(lambda: shown(xvfb, "Связались"), window)
        press(xvfb, KEYS["o"], KEYS["k"], "Tab", "Return")
        until(lambda: states(data) == ["contacted", "open"], window)
        time.sleep(0.5)
        press(xvfb, "ctrl+" + KEYS["z"])
        until(lambda: states(data) == ["open", "open"], window)
        time.sleep(0.5)

        # the same card again: put off until tomorrow, by its menu
        press(xvfb, KEYS["1"])
        time.sleep(0.4)
        press(xvfb, KEYS["3"])
        time.sleep(0.6)
        press(xvfb, KEYS["s"])
        time.sleep(0.5)
        press(xvfb, "Down", "Return")
        until(lambda: "snoozed" in states(data), window)

        # the list of clients: open the one chosen, log a talk
        press(xvfb, KEYS["1"])
        time.sleep(0.5)
        press(xvfb, "Return")
        time.sleep(0.8)
        press(xvfb, KEYS["c"])
        until(lambda: shown(xvfb, "Контакт"), window)
        press(xvfb, KEYS["o"], KEYS["k"], "Tab", "Return")
        until(lambda: count(data, "SELECT count(*) FROM contact WHERE removed_at IS NULL") == 1, window)
        press(xvfb, "Escape")
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
        time.sleep(0.15)


def shown(environment: dict[str, str], name: str) -> bool:
    """Whether a window of that title is on the screen."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", name], env=environment, capture_output=True, check=False
    )
    return bool(found.stdout.strip())


def until(true: Callable[[], bool], window: subprocess.Popen[str]) -> None:
    """Waits for it; fails with what the program said where it ended or nothing came."""
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        assert window.poll() is None, window.communicate()[1]
        if true():
            return
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
