"""People's own words for tactics and ready answers, over the program's."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QListWidgetItem, QPlainTextEdit, QSplitter, QWidget

from ui import blanks, tactic_words
from ui.context import Context
from ui.errors import words
from ui.languages import LANGUAGES
from ui.widgets.controls import MARGIN, button, column, label, row

translate = QCoreApplication.translate
PATH = Qt.ItemDataRole.UserRole


class TacticsDialog(QDialog):
    """All words by what they are for; what is changed is kept at once, can be undone, and given back."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._monitor, self._bridge = context.monitor, context.bridge
        self._own: Mapping[tuple[str, str], str] = {}
        self._path = ""
        heading = translate("Tactics", "Tactics and ready answers")
        self.setWindowTitle(heading)
        self.resize(880, 600)
        self.lang, self.group = QComboBox(), QComboBox()
        for code, name in LANGUAGES.items():
            self.lang.addItem(name, code)
        self.lang.setCurrentIndex(max(0, self.lang.findData(context.languages.lang)))
        for slug in tactic_words.GROUPS:
            self.group.addItem(tactic_words.group(slug), slug)
        self.lang.setAccessibleName(translate("Tactics", "Language of the words"))
        self.group.setAccessibleName(translate("Tactics", "Which words"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Tactics", "What the words are for"))
        self.list.setMinimumWidth(260)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._title = label(role="heading", wraps=True)
        self._whose = label(role="small")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Tactics", "The words"))
        self._hint = label(role="small", wraps=True)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.keep = button(translate("Tactics", "Keep"), "primary", self._keep)
        self.give_back = button(translate("Tactics", "The program's again"), "", self._give_back)
        close = button(translate("Tactics", "Close"), "", self.accept)
        right = QWidget()
        inner = column(self._title, self._whose)
        inner.addWidget(self.text, 1)
        for part in (self._hint, self._error):
            inner.addWidget(part)
        inner.addLayout(row(self.give_back, 1, self.keep))
        inner.setContentsMargins(MARGIN, 0, 0, 0)
        right.setLayout(inner)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([360, 490])
        told = translate(
            "Tactics",
            "What stands beside a case, and what answers are made of. Your own words win over the program's.",
        )
        above = row(self.group, self.lang, 1)
        box = column(label(heading, "heading"), label(told, "muted", wraps=True), above, gap=10, margins=MARGIN + 4)
        box.addWidget(split, 1)
        box.addLayout(row(1, close))
        self.setLayout(box)
        send = QShortcut(QKeySequence("Ctrl+Return"), self)
        send.activated.connect(self._keep)
        self.group.currentIndexChanged.connect(self._list)
        self.lang.currentIndexChanged.connect(self._list)
        self.list.currentItemChanged.connect(self._chosen)
        self._bridge.changed.connect(self._changed)
        self._load()
        self.list.setFocus()

    @Slot(object)
    def _changed(self, changes: Any) -> None:
        if changes.tactics or changes.everything:
            self._load()

    def _load(self) -> None:
        def show(own: Mapping[tuple[str, str], str]) -> None:
            self._own = own
            self._list()

        self._bridge.aside(self._monitor.read.tactic_overrides, show, owner=self)

    @Slot()
    def _list(self) -> None:
        from monitor.desk import tactics

        group, lang, path = str(self.group.currentData()), self._lang(), self._path
        paths = [one for one in tactics.paths() if one.startswith(f"{group}/")]
        if group == "reply":
            paths.insert(0, tactic_words.CONTACT)
        self.list.blockSignals(True)
        self.list.clear()
        for one in paths:
            item = QListWidgetItem(tactic_words.title(one) + ("  •" if (one, lang) in self._own else ""))
            item.setData(PATH, one)
            self.list.addItem(item)
        self.list.setCurrentRow(paths.index(path) if path in paths else 0)
        self.list.blockSignals(False)
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        from monitor.desk import tactics

        item = self.list.currentItem()
        if item is None:
            return
        self._error.hide()
        path, lang = str(item.data(PATH)), self._lang()
        self._path = path
        own = (path, lang) in self._own
        theirs = path in tactics.paths()
        words_ = tactics.text(path, lang, self._own) if theirs or own else ""
        self._title.setText(tactic_words.title(path))
        self._whose.setText(
            translate("Tactics", "Your own words") if own else translate("Tactics", "The program's words")
        )
        if not theirs and not own:
            self._whose.setText(translate("Tactics", "Nothing is written yet"))
        self.give_back.setEnabled(own)
        self.text.setPlainText(blanks.template(words_))
        if path.endswith(("/do", "/dont", "/ours", "/check", "/theirs")) and not path.startswith("reply/"):
            self._hint.setText(translate("Tactics", "One piece of advice a line."))
        elif path == tactic_words.CONTACT:
            self._hint.setText("")
        else:
            hint = translate(
                "Tactics",
                "In braces: %1. What stands in [[ ]] is left out where a blank in it is not known, what stands in "
                "(( )) where it is.",
            )
            self._hint.setText(hint.replace("%1", ", ".join(blanks.listed()), 1))

    def _lang(self) -> str:
        return str(self.lang.currentData())

    def _keep(self) -> None:
        written = self.text.toPlainText().strip()
        if not written:
            self._say(translate("Tactics", "Write the words, or take the program's again."))
            return
        try:
            words_ = blanks.kept_template(written)
        except KeyError:
            self._say(translate("Tactics", "A blank in braces is none of those listed."))
            return
        self._run(self._monitor.checking.keep_words(self._path, self._lang(), words_))

    def _give_back(self) -> None:
        self._run(self._monitor.checking.keep_words(self._path, self._lang(), None))

    def _run(self, future: Future[Any]) -> None:
        self._error.hide()

        def failed(error: BaseException) -> None:
            told = words(error)
            self._say(f"{told.what} {told.remedy}".strip())

        self._bridge.when_done(future, lambda _: self._load(), failed, owner=self)

    def _say(self, told: str) -> None:
        self._error.setText(told)
        self._error.show()
