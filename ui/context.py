"""What every page is given: the monitor, the bridge, the looks, the memory, and three things to ask of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ui.bridge import Bridge
from ui.languages import Languages
from ui.memory import Memory
from ui.theme import Theme

if TYPE_CHECKING:
    from monitor.service import Monitor


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of the quiet bar: its words and what it does. `asks` puts an input field before it."""

    text: str
    act: Callable[[str], object]
    asks: str | None = None
    suggestion: str = ""


class Host(Protocol):
    """What a page may ask of the window around it."""

    def go(self, page: str, item: int | None = None) -> None:
        """Shows a page by its slug and, where given, one thing on it by id; "slug/part" where it has several kinds."""

    def has(self, page: str) -> bool:
        """Whether there is a page of that slug."""

    def say(self, text: str, *offers: Offer, undo: bool = False) -> None:
        """Tells in the quiet bar what was done; `undo` puts the Undo button beside it."""

    def complain(self, error: BaseException) -> None:
        """Shows an error in the user's words, with what to do."""


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each page when it is built."""

    monitor: Monitor
    bridge: Bridge
    theme: Theme
    memory: Memory
    host: Host
    languages: Languages
