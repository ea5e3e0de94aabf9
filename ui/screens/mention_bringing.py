"""Mentions that no crawler finds: asked by hand, or taken from files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context

if TYPE_CHECKING:
    from monitor.service.bringing_in import BroughtIn

translate = QCoreApplication.translate


class MentionBringing(QObject):
    """Dialogs over a page, and what is told afterwards."""

    def __init__(self, page: QWidget, context: Context) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self._monitor, self._host = context.monitor, context.host

    def by_hand(self) -> None:
        """Asks for a mention that was seen where nothing may be crawled."""
        from ui.screens.add_mention import AddMentionDialog

        dialog = AddMentionDialog(self._page, self._context, self._monitor.read.entities())
        if dialog.exec():
            self._tell(dialog.outcome)

    def choose(self) -> list[Path]:
        """The files that a person chose."""
        patterns = "(*.eml *.mbox *.csv *.tsv *.xlsx *.xls *.html *.htm *.mht *.mhtml)"
        kinds = [translate("Mentions", "Mails, tables, saved pages") + f" {patterns}"]
        kinds.append(translate("Mentions", "All files") + " (*)")
        title = translate("Mentions", "Bring in a file")
        names, _ = QFileDialog.getOpenFileNames(self._page, title, "", ";;".join(kinds))
        return [Path(name) for name in names]

    def files(self, files: Sequence[Path]) -> None:
        """Shows what is in files, one after the other, and brings in what is chosen of it."""
        from ui.screens.bring_file import BringFileDialog

        entities = self._monitor.read.entities()
        for file in files:
            dialog = BringFileDialog(self._page, self._context, file, entities)
            if not dialog.exec():
                return
            if dialog.outcome is not None:
                self._tell(dialog.outcome)

    def _tell(self, brought: BroughtIn) -> None:
        if brought.count:
            words = translate("Mentions", "%n mention(s) brought in.", None, brought.count)
            self._host.say(words, undo=True)
        elif brought.new_posts:
            self._host.say(translate("Mentions", "Kept; it names nobody who is watched."))
        else:
            self._host.say(translate("Mentions", "All of it was known already."))
