"""Words for what stands out of the usual: spikes, growing reasons, a client's voice turning sour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from monitor.desk.signals import SignalKind
from monitor.store.signal_reader import SignalRow
from monitor.text.types import Reason
from ui import text

translate = QCoreApplication.translate


def told(row: SignalRow) -> str:
    """What stands out, about whom, and by how much."""
    pattern = {
        SignalKind.SPIKE: translate("Signal", "%1: much more than usual – %2"),
        SignalKind.GROWTH: translate("Signal", "%1: growing – %2"),
        SignalKind.SOUR: translate("Signal", "%1: the voice turns sour – %2"),
    }[row.kind]
    what = topic(row.topic) + (f" ({row.value})" if row.value else "")
    count = translate("Signal", "%1, usual %2").replace("%1", text.number(row.count), 1)
    usual = text.number(round(row.expected))
    told_ = pattern.replace("%1", row.entity, 1).replace("%2", what, 1)
    return f"{told_} ({count.replace('%2', usual, 1)})"


def topic(slug: str) -> str:
    """What a signal is about; an unknown one as it is."""
    if slug in set(Reason):
        return text.reason(Reason(slug))
    return {
        "mentions": translate("Signal", "mentions"),
        "question": translate("Signal", "questions"),
        "wish": translate("Signal", "wishes"),
    }.get(slug, slug)
