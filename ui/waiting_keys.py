"""Keys that were pressed before what they are meant for stood there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QApplication

MOST_WAITING: Final = 20


class WaitingKeys:
    """Acts of keys, done in the order in which they were pressed: at once, or as soon as `ready()`.

    Between an act and what it made of the thing on the screen some reading is done; whoever works by keyboard does not
    wait for that, and presses the next key for what will stand there.
    """

    def __init__(self, ready: Callable[[], bool]) -> None:
        self._ready = ready
        self._acts: deque[Callable[[], object]] = deque(maxlen=MOST_WAITING)
        self._doing = False

    def __bool__(self) -> bool:
        return bool(self._acts)

    def press(self, act: Callable[[], object]) -> None:
        """Does an act of a key, now or later."""
        self._acts.append(act)
        self.go_on()

    def go_on(self) -> None:
        """Does what waits, as far as it can be done now; to be called whenever that may have become more."""
        if QApplication.activeModalWidget() is not None:
            self.forget()  # they were typed before a dialog that nobody had seen yet
            return
        if self._doing:
            return
        self._doing = True
        try:
            while self._acts and self._ready():
                self._acts.popleft()()
        finally:
            self._doing = False

    def forget(self) -> None:
        """What waits is not done: what it was meant for will not come."""
        self._acts.clear()
