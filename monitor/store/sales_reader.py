"""Reading of the sales desk: occasions, signs of loss, and the work to win clients back."""

from __future__ import annotations

from monitor.store.history_reader import HistoryReading
from monitor.store.occasion_reader import OccasionReading
from monitor.store.sign_reader import SignReading
from monitor.store.winback_reader import WinbackReading


class SalesReading(OccasionReading, SignReading, WinbackReading, HistoryReading):
    """All that may be asked about key clients and what to do about them."""
