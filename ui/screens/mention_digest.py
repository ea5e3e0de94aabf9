"""Mentions ticked for a press digest: kept while filters change and the window is closed, made into a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context
from ui.files import file_words

translate = QCoreApplication.translate
KEY: Final = "mentions/ticked"
FORMS: Final = {".docx": "docx", ".html": "html", ".htm": "html", ".pdf": "pdf"}


class Ticked(QObject):
    """The ticked mentions in the order in which they were ticked; `changed` follows every change."""

    changed = Signal()

    def __init__(self, page: QWidget, context: Context) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        kept = context.memory.get_json(KEY).get("ids", [])
        self.ids: dict[int, None] = {one: None for one in kept if isinstance(one, int)}

    def toggle(self, mention_ids: list[int]) -> None:
        """Ticks those, or takes the ticks away where all of them are ticked."""
        if all(one in self.ids for one in mention_ids):
            for one in mention_ids:
                del self.ids[one]
        else:
            self.ids |= dict.fromkeys(mention_ids)
        self._keep()

    @Slot()
    def clear(self) -> None:
        """Nothing is ticked any more."""
        self.ids.clear()
        self._keep()

    @Slot()
    def ask(self) -> None:
        """Asks for a file and writes the digest of what is ticked into it."""
        title = translate("Mentions", "Press digest of %n ticked mention(s)", None, len(self.ids))
        kinds = "Word (*.docx);;HTML (*.html);;PDF (*.pdf)"
        name, kind = QFileDialog.getSaveFileName(self._page, title, "digest.docx", kinds)
        if name:
            path = Path(name)
            self.write(
                path if path.suffix.lower() in FORMS else path.with_suffix("." + kind.split("*.")[1].rstrip(")"))
            )

    def write(self, path: Path) -> None:
        """Writes the digest; the file's name says which kind."""
        bridge, host = self._context.bridge, self._context.host

        def made(data: bytes) -> None:
            bridge.aside(lambda: path.write_bytes(data), kept, failed, owner=self)

        def kept(_count: int) -> None:
            host.say(translate("Mentions", "The digest is saved as %1").replace("%1", path.name))

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                host.say(file_words(error))
            else:
                host.complain(error)

        form, lang = FORMS[path.suffix.lower()], self._context.languages.lang
        future = self._context.monitor.reports.digest(list(self.ids), form, lang)
        bridge.when_done(future, made, failed, owner=self)

    def _keep(self) -> None:
        self._context.memory.set_json(KEY, {"ids": list(self.ids)})
        self.changed.emit()
