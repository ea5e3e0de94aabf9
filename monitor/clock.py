"""The one clock. Everything that needs the time takes a `Clock` and never asks the system itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present instant, aware UTC."""


def utc_now() -> datetime:
    """The present instant, aware UTC."""
    return datetime.now(UTC)
