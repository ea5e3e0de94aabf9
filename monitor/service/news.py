"""Who wants to know: subscribers to changes, progress, alerts and failures. Called on any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class News(Generic[T]):
    """A list of listeners."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Callable[[T], None]] = []

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """A function that ends the subscription."""
        with self._lock:
            self._listeners.append(listener)

        def end() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return end

    @property
    def wanted(self) -> bool:
        """Whether anybody listens."""
        with self._lock:
            return bool(self._listeners)

    def publish(self, news: T) -> None:
        """Tells all listeners, in the order they came."""
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(news)
