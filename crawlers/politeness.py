"""Whose turn it is at a host: one request at a time, a pause between, rest when the server asks for it."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from crawlers.errors import CrawlCancelledError, RateLimitedError

LONGEST_REST_S: Final = 86_400.0
"""A server may ask for a day at most; more is taken as a day (`sources.md` 0)."""
FIRST_REST_S: Final = 60.0
"""Rest after a 429 or 503 that names none; doubled each time in a row."""
_STEP_S: Final = 0.1  # how often a waiting thread looks whether it was cancelled


def retry_after_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """The rest a server asks for, in seconds from now and never negative; None if it names none.

    Source: RFC 9110 section 10.2.3 (seconds or an HTTP date).
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if re.fullmatch(r"\d+(\.\d+)?", value):
        return min(float(value), LONGEST_REST_S)
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return min(max((at - now).total_seconds(), 0.0), LONGEST_REST_S)


@dataclass(slots=True)
class _Host:
    free: threading.Condition = field(default_factory=threading.Condition)
    busy: bool = False
    next_at: float = 0.0
    rest_until: float = 0.0
    rest_status: int = 429
    refusals: int = 0


class Turns:
    """Takes turns per host for any number of threads.

    `monotonic` and `sleep` count in seconds. A wait longer than `patience_s` is not sat out in a
    thread but raised as `RateLimitedError`, so that the caller comes back later.
    """

    def __init__(
        self,
        *,
        monotonic: Callable[[], float],
        sleep: Callable[[float], None],
        patience_s: float,
    ) -> None:
        self._monotonic = monotonic
        self._sleep = sleep
        self._patience_s = patience_s
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, host: str, url: str, cancelled: threading.Event | None) -> Iterator[Turn]:
        """The host to oneself, from the moment it is free and its pause is over.

        Raises: `CrawlCancelledError` while waiting, `RateLimitedError` if the host rests longer than
        the patience.
        """
        state = self._host(host)
        self._take(state, url, cancelled)
        turn = Turn()
        try:
            yield turn
        finally:
            with state.free:
                state.busy = False
                state.next_at = self._monotonic() + turn.pause_s
                state.free.notify()

    def rest(self, host: str, status: int, seconds: float | None) -> None:
        """Leaves a host alone: as long as it asks, or twice as long as the last time."""
        state = self._host(host)
        with state.free:
            state.refusals += 1
            if seconds is None:
                seconds = min(FIRST_REST_S * 2 ** (state.refusals - 1), LONGEST_REST_S)
            state.rest_status = status
            state.rest_until = max(state.rest_until, self._monotonic() + seconds)

    def answered(self, host: str) -> None:
        """Notes that a host serves again."""
        self._host(host).refusals = 0

    def wait_s(self, host: str) -> float:
        """How long until a host may be asked, as known now; 0 for at once."""
        state = self._host(host)
        return max(0.0, max(state.next_at, state.rest_until) - self._monotonic())

    def _host(self, host: str) -> _Host:
        state = self._hosts.get(host)
        if state is None:
            with self._lock:
                state = self._hosts.setdefault(host, _Host())
        return state

    def _take(self, state: _Host, url: str, cancelled: threading.Event | None) -> None:
        while True:
            if cancelled is not None and cancelled.is_set():
                raise CrawlCancelledError(url, "stopped while waiting for the host's turn")
            with state.free:
                if state.busy:
                    state.free.wait(_STEP_S)
                    continue
                now = self._monotonic()
                rest_s = state.rest_until - now
                if rest_s > self._patience_s:
                    raise RateLimitedError(url, state.rest_status, rest_s)
                wait_s = max(state.next_at - now, rest_s)
                if wait_s > self._patience_s:
                    raise _later(url, wait_s)
                if wait_s <= 0:
                    state.busy = True
                    return
            self._sleep(min(wait_s, _STEP_S))


@dataclass(slots=True)
class Turn:
    """One visit to a host; `pause_s` is what the host is left in peace for afterwards."""

    pause_s: float = 0.0


def _later(url: str, wait_s: float) -> RateLimitedError:
    """The error for a site whose robots.txt wants pauses too long to sit out."""
    error = RateLimitedError(url, 429, wait_s)
    error.detail = f"the site wants pauses so long that the next request is due in {wait_s:.0f} s"
    error.args = (f"{url}: {error.detail}",)
    return error
