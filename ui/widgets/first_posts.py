"""The first posts that a place would give, fetched while somebody looks whether it is the right one."""

from __future__ import annotations

import threading
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from crawlers.types import Found, Post
from monitor.service import Preview
from ui import text
from ui.context import Context
from ui.errors import words
from ui.widgets.controls import ElidedLabel, column, label
from ui.widgets.flow import clear

translate = QCoreApplication.translate
SHOWN_POSTS: Final = 4
SHOWN_WORDS: Final = 160


class FirstPosts(QFrame):
    """A card with the first posts of what was asked last, or with why there are none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._monitor, self._bridge = context.monitor, context.bridge
        self._ticket = 0
        self._asking = threading.Event()
        self._lines = QVBoxLayout(self)
        self._lines.setSpacing(0)
        self._lines.setContentsMargins(1, 1, 1, 1)

    def ask(self, found: Found, *, lang: str | None, zone: str | None, allow_private: bool) -> None:
        """Fetches them; what was asked before is of no interest any more."""
        self.forget()
        ticket = self._ticket
        self._asking = threading.Event()
        self._write(translate("AddPlace", "Fetching the first posts…"))
        future = self._monitor.preview(found, lang=lang, zone=zone, allow_private=allow_private, cancelled=self._asking)
        self._bridge.when_done(future, partial(self._show, ticket), partial(self._failed, ticket), owner=self)

    def forget(self) -> None:
        """Nothing is shown of what is under way, and the site is left alone."""
        self._ticket += 1
        self.stop()

    def stop(self) -> None:
        """Ends what is under way at the site: nobody waits for it any more."""
        self._asking.set()

    def _show(self, ticket: int, preview: Preview) -> None:
        if ticket != self._ticket:
            return
        clear(self._lines)
        posts = preview.posts[:SHOWN_POSTS]
        if not posts:
            self._lines.addWidget(_line(translate("AddPlace", "No posts stand there now; new ones will be taken.")))
        for post in posts:
            self._lines.addWidget(_PostLine(post))
        left = len(preview.posts) - len(posts)
        if left or preview.more:
            told = translate("AddPlace", "and %Ln more on this page", None, left) if left else ""
            if preview.more:
                behind = translate("AddPlace", "older ones behind them")
                told = f"{told}, {behind}" if told else behind
            self._lines.addWidget(_line(told))

    def _failed(self, ticket: int, error: BaseException) -> None:
        if ticket == self._ticket:
            told = words(error)
            self._write(f"{told.what} {told.remedy}".strip(), "late")

    def _write(self, told: str, role: str = "muted") -> None:
        clear(self._lines)
        self._lines.addWidget(_line(told, role))


class _PostLine(QFrame):
    """One post of the preview: its first words, its author and time."""

    def __init__(self, post: Post) -> None:
        super().__init__()
        first = ElidedLabel((post.title or post.text[:SHOWN_WORDS]).replace("\n", " "))
        parts = [post.author or ""]
        if post.published is not None:
            parts.append(text.moment(post.published.at, post.published.precision))
        if post.title:
            parts.append(post.text[:SHOWN_WORDS].replace("\n", " "))
        second = ElidedLabel(" · ".join(part for part in parts if part))
        second.setProperty("role", "small")
        box = column(first, second, gap=1)
        box.setContentsMargins(12, 6, 12, 6)
        self.setLayout(box)


def _line(told: str, role: str = "muted") -> QLabel:
    made = label(told, role, wraps=True)
    made.setContentsMargins(12, 8, 12, 8)
    return made
