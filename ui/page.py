"""The contract of a page of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from monitor.types import Changes
from ui.context import Context
from ui.shortcuts import Shortcuts


class Page(QWidget):
    """One page: built when first opened, kept for the life of the window.

    A subclass builds its widgets in `__init__` (after `super().__init__(context)`), puts every visible word in
    `retranslate()` and calls it once itself, and reads its data in `refresh()`; the window calls `refresh(everything)`
    when the page is first shown. Afterwards `refresh(changes)` comes for each commit while the page is visible; what
    was committed while it was hidden comes as one when it is shown again. Reads above 20 ms go through
    `self.bridge.aside`; writes return a Future for `self.act`.
    """

    slug: ClassVar[str]
    """Name in `ui.pages` and in `host.go`."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.monitor = context.monitor
        self.bridge = context.bridge
        self.theme = context.theme
        self.memory = context.memory
        self.host = context.host
        self.languages = context.languages
        self.keys = Shortcuts(self)
        self.setObjectName(self.slug)

    def refresh(self, changes: Changes) -> None:
        """Reads again what `changes` concern (`ui.bridge.concerns`)."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Sets every visible word anew; called after each switch of the language."""
        raise NotImplementedError

    def show_item(self, item: int) -> None:
        """Shows one thing by id, after `host.go(slug, item)`; pages without single things ignore it."""

    def show_part(self, part: str, item: int) -> None:
        """Shows one thing of a page with several kinds of things, after `host.go(f"{slug}/{part}", item)`."""

    def bring_files(self, files: Sequence[Path]) -> None:
        """Takes files that were dropped on the window; pages that know none ignore them."""

    def enter(self) -> None:
        """The page came to the front: put the focus where work starts."""
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows a switch of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
