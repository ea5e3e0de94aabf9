"""Kept pages of a case: fetching one anew, opening it, saving it, copying its hash."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from monitor.service import Written
from monitor.store.evidence_chain import Checked
from monitor.types import EvidenceRow
from ui.context import Context
from ui.widgets.safety_card import fault_words

translate = QCoreApplication.translate
MOST_FAULTS: Final = 3
SUFFIXES: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/json": ".json",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
}
"""What a kept page is saved as; anything else gets no name that a system would run."""


class KeptPages(QObject):
    """Acts on kept pages; `reload` is called when one more is there."""

    def __init__(self, page: QWidget, context: Context, reload: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._monitor, self._bridge, self._host = page, context.monitor, context.bridge, context.host
        self._reload = reload
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def keep(self, mention_ids: list[int]) -> None:
        """Fetches the pages of these mentions as they are now."""
        if not mention_ids:
            return
        self._host.say(translate("Cases", "Fetching %n page(s)…", None, len(mention_ids)))
        left = len(mention_ids)

        def kept(_written: Written) -> None:
            nonlocal left
            left -= 1
            if not left:
                self._host.say(translate("Cases", "%n page(s) kept as now.", None, len(mention_ids)))
            self._reload()

        for mention_id in mention_ids:
            self._bridge.when_done(self._monitor.keep_evidence(mention_id), kept, self._host.complain, owner=self)

    def ask(self, slug: str, thing: EvidenceRow | Sequence[EvidenceRow]) -> None:
        """ "show", "picture", "save" or "copy" (of the hash) of one kept page; "check" of all of a case."""
        if not isinstance(thing, EvidenceRow):
            self._check(thing)
            return
        evidence = thing
        if slug == "picture":
            self._draw(evidence)
            return
        if slug == "copy":
            QGuiApplication.clipboard().setText(evidence.sha256)
            self._host.say(translate("Cases", "The SHA-256 is copied."))
            return
        name = f"{text_name(evidence)}{SUFFIXES.get(evidence.media_type.split(';')[0].strip().lower(), '.bin')}"
        if slug == "show":
            self._write(evidence, self._shown() / name, shows=True)
            return
        chosen, _ = QFileDialog.getSaveFileName(self._page, translate("Cases", "Save the kept page"), name)
        if chosen:
            self._write(evidence, Path(chosen), shows=False)

    def _shown(self) -> Path:
        """The folder of what was opened; it goes with the window."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="mention-monitor-")
        return Path(self._folder.name)

    def _check(self, pages: Sequence[EvidenceRow]) -> None:
        """Whether the kept pages of a case, and the chain that binds them, are as they were."""
        ids = {one.id for one in pages}

        def told(checked: Checked) -> None:
            faults = [one for one in checked.faults if one.evidence_id in ids]
            if faults:
                self._host.say(" ".join(map(fault_words, faults[:MOST_FAULTS])))
            elif checked.faults:
                self._host.say(translate("Cases", "These pages hold, but others do not: see Settings, Storage."))
            else:
                self._host.say(translate("Cases", "%n page(s) of this case are as they were found.", None, len(ids)))

        self._bridge.when_done(self._monitor.evidence.check(), told, self._host.complain, owner=self)

    def _draw(self, evidence: EvidenceRow) -> None:
        """Opens a picture of a kept page, where a Chromium can draw it."""
        path = self._shown() / f"{text_name(evidence)}.png"

        def drawn(picture: bytes) -> None:
            self._bridge.aside(lambda: path.write_bytes(picture), shown, self._host.complain, owner=self)

        def shown(_count: int) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._host.say(translate("Cases", "The page is being drawn…"))
        future = self._monitor.evidence.picture(evidence.sha256, evidence.media_type)
        self._bridge.when_done(future, drawn, self._host.complain, owner=self)

    def _write(self, evidence: EvidenceRow, path: Path, *, shows: bool) -> None:
        def write() -> Path:
            path.write_bytes(self._monitor.evidence_body(evidence.sha256))
            return path

        def written(path: Path) -> None:
            if shows:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            else:
                self._host.say(translate("Cases", "Saved as %1").replace("%1", path.name))

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                told = translate("Cases", "The page can't be saved there: %1")
                self._host.say(told.replace("%1", error.strerror or str(error)))
            else:
                self._host.complain(error)

        self._bridge.aside(write, written, failed, owner=self)


def text_name(evidence: EvidenceRow) -> str:
    """Name of the file of a kept page: its moment in UTC and the start of its hash."""
    return f"page-{evidence.found_at.astimezone(UTC):%Y%m%d-%H%M%S}-{evidence.sha256[:8]}"
