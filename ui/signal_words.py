"""Words for what stands out of the usual: spikes, growing reasons, a client's voice turning sour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from monitor.desk.signals import SignalKind
from monitor.store.signal_reader import SignalRow, SignalState
from monitor.text.types import Reason
from ui import text

translate = QCoreApplication.translate
RAREST = 1_000_000
"""What is rarer than once in so many times is told as that."""


def told(row: SignalRow) -> str:
    """What stands out, about whom, and by how much."""
    usual = translate("Signal", "%1, usual %2").replace("%1", text.number(row.count), 1)
    return f"{headline(row)} ({usual.replace('%2', text.number(round(row.expected)), 1)})"


def headline(row: SignalRow) -> str:
    """What stands out, and about whom."""
    pattern = {
        SignalKind.SPIKE: translate("Signal", "%1: much more than usual – %2"),
        SignalKind.GROWTH: translate("Signal", "%1: growing – %2"),
        SignalKind.SOUR: translate("Signal", "%1: the voice turns sour"),
    }[row.kind]
    what = topic(row.topic) + (f" ({row.value})" if row.value else "")
    return pattern.replace("%1", row.entity, 1).replace("%2", what, 1)


def figures(row: SignalRow) -> str:
    """The numbers that it rests on."""
    line = translate("Signal", "%1 since %2, usual would be %3").replace("%1", text.number(row.count), 1)
    line = line.replace("%2", text.day(row.since), 1)
    usual = round(row.expected, 1) if row.expected < 10 else round(row.expected)
    return line.replace("%3", text.decimal(usual), 1)


def chance(row: SignalRow) -> str:
    """How seldom chance alone would give this; "" where that is not known."""
    if row.chance <= 0:
        return ""
    once_in = min(RAREST, max(2, round(1 / row.chance)))
    digits = len(str(once_in)) - 1
    rounded = once_in if digits < 1 else round(once_in, -digits)
    return translate("Signal", "chance alone gives this less than once in %1 times").replace("%1", text.number(rounded))


def state(slug: SignalState) -> str:
    """What people made of it."""
    return {
        SignalState.OPEN: translate("Signal", "Not looked at yet"),
        SignalState.SEEN: translate("Signal", "Looked at"),
        SignalState.DISMISSED: translate("Signal", "Dismissed"),
    }[slug]


def topic(slug: str) -> str:
    """What a signal is about; an unknown one as it is."""
    if slug in set(Reason):
        return text.reason(Reason(slug))
    return {
        "mentions": translate("Signal", "mentions"),
        "question": translate("Signal", "questions"),
        "wish": translate("Signal", "wishes"),
        "voice": translate("Signal", "tone of what they say"),
    }.get(slug, slug)
