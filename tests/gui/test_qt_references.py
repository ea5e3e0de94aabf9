"""A call into Qt takes no reference away from None, True or False (decision 0017)."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QPushButton

CALLS = 300
SLACK = 30
"""References that come and go on their own meanwhile."""


class Sender(QObject):
    sent = Signal(object)

    @Slot(object)
    def take(self, _thing: object) -> None:
        """Nothing."""


def calls() -> dict[str, Callable[[], object]]:
    sender, button, timer = Sender(), QPushButton(), QTimer()
    sender.sent.connect(sender.take)
    return {
        "emit": lambda: sender.sent.emit(1),
        "a method that gives None": button.menu,
        "a method without a value": lambda: timer.setInterval(5),
        "a click": button.click,
    }


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
@pytest.mark.parametrize("name", ["emit", "a method that gives None", "a method without a value", "a click"])
def test_a_call_into_qt_takes_no_reference_away(qapp: QApplication, name: str) -> None:
    call = calls()[name]
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(one) for one in (None, True, False)]
    assert all(new > old - SLACK for old, new in zip(before, after, strict=True)), (before, after)
