"""A calm veil over the window while a file is dragged across it, and where it is dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

translate = QCoreApplication.translate


class DropVeil(QWidget):
    """Lies over a widget while files are dragged over it; `dropped` tells which ones were let go."""

    dropped = Signal(list)

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._over, self._theme = over, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follows what is dragged over the widget."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            if not files_in(event.mimeData()):
                return False
            event.acceptProposedAction()
            if isinstance(event, QDragEnterEvent):
                self.setGeometry(self._over.rect())
                self.raise_()
                self.show()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hide()
            files = files_in(event.mimeData())
            if files:
                event.acceptProposedAction()
                self.dropped.emit(files)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A light ground, a frame, and what a drop will do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.colour("window")
        ground.setAlpha(243)
        painter.fillRect(self.rect(), ground)
        painter.setPen(self._theme.colour("accent"))
        painter.drawRoundedRect(self.rect().adjusted(12, 12, -13, -13), 10, 10)
        painter.setPen(self._theme.colour("text"))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        words = translate("DropVeil", "Drop mails, tables or saved pages here to look at what they say")
        painter.drawText(self.rect().adjusted(40, 40, -40, -40), flags, words)


def files_in(mime: QMimeData) -> list[Path]:
    """The files of this computer that are dragged; [] for anything else."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
