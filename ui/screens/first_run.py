"""The first start: three questions, then the first crawl."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from monitor.errors import LeaseHeldError
from monitor.places import QUERY, Place, new_source
from monitor.types import Entity, Form, Role
from ui import text
from ui.context import Context
from ui.errors import words
from ui.languages import LANGUAGES
from ui.theme import HERE
from ui.widgets.address_finder import AddressFinder
from ui.widgets.controls import button, column, frame, label, row
from ui.widgets.form_picker import FormPicker
from ui.widgets.ready_places import ReadyPlaces

translate = QCoreApplication.translate
TYPED_MS: Final = 350
WIDTH: Final = 680


class FirstRun(QWidget):
    """`finished` follows when the answers are kept and the first crawl was asked for."""

    finished = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._monitor, self._bridge = context.monitor, context.bridge
        self._asked = 0
        mark = QLabel()
        mark.setPixmap(QIcon(str(HERE / "icons" / "mark.svg")).pixmap(QSize(44, 44), self.devicePixelRatioF()))
        self._title = label(role="title")
        self._line = label(role="muted", wraps=True)
        self._langs = self._language_buttons()
        head = row(mark, column(self._title, self._line, gap=2), gap=14)
        head.setStretch(1, 1)
        head.addLayout(self._langs)

        self._name = QLineEdit()
        self._aliases = QLineEdit()
        self._written = QWidget()
        self._lang_boxes = {code: QCheckBox() for code in ("ru", "uk", "fi", "en")}
        for code, box in self._lang_boxes.items():
            box.setChecked(True)
            box.toggled.connect(self._typed_name)
            box.setAccessibleName(LANGUAGES[code])
        self._forms_title = label(role="muted", wraps=True)
        self._picker = FormPicker()
        self._forms_part = QWidget()
        self._forms_part.setLayout(column(self._forms_title, self._picker))
        self._forms_part.hide()
        self._name_label, self._alias_label, self._lang_label = label(), label(), label()
        self._name_label.setBuddy(self._name)
        self._alias_label.setBuddy(self._aliases)
        langs = row(self._lang_label, *self._lang_boxes.values(), 1, gap=12)
        self._one = _Step(
            context, "1", self._name_label, self._name, self._alias_label, self._aliases, langs, self._forms_part
        )

        self._clients = QPlainTextEdit()
        self._clients.setTabChangesFocus(True)
        self._clients.setFixedHeight(88)
        self._clients_count = label(role="small")
        self._two = _Step(context, "2", self._clients, self._clients_count)

        self._finder = AddressFinder(context)
        self._ready = ReadyPlaces()
        self._ready.hide()
        self._show_ready = button(kind="link", act=self._open_ready)
        self._three = _Step(context, "3", self._finder, row(self._show_ready, 1), self._ready)

        self._error = label(role="error", wraps=True)
        self._error.hide()
        self._start = button(kind="primary", act=self._finish)
        self._start.setMinimumHeight(36)
        self._hint = label(role="muted", wraps=True)
        foot = row(self._hint, self._start, gap=16)
        foot.setStretch(0, 1)
        foot_inner = QWidget()
        foot_inner.setMaximumWidth(WIDTH)
        foot_inner.setLayout(column(self._error, foot, gap=6))
        foot_line = row(1, foot_inner, 1)
        foot_line.setStretch(1, 100)
        foot_line.setContentsMargins(24, 10, 24, 10)
        foot_bar = frame("bar")
        foot_bar.setLayout(foot_line)

        inner = QWidget()
        inner.setProperty("ground", "clear")
        inner.setMaximumWidth(WIDTH)
        inner.setLayout(column(head, self._one, self._two, self._three, gap=16))
        outer = QWidget()
        outer.setProperty("ground", "clear")
        centre = row(1, inner, 1)
        centre.setStretch(1, 100)
        centre.setContentsMargins(24, 24, 24, 24)
        whole = QVBoxLayout(outer)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(centre)
        whole.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(outer)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._scroll, 1)
        page.addWidget(foot_bar)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._typing.timeout.connect(self._propose)
        self._name.textChanged.connect(self._typed_name)
        self._clients.textChanged.connect(self._count)
        self._finder.changed.connect(self._count)
        self._finder.changed.connect(self._bring_into_sight)
        self._ready.changed.connect(self._count)
        self.retranslate()

    def enter(self) -> None:
        """The name is the first question."""
        self._name.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows a switch of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._title.setText(translate("FirstRun", "Three questions, then it watches"))
        self._line.setText(
            translate("FirstRun", "Everything can be changed later. What you enter stays on this computer.")
        )
        self._one.set_words(
            translate("FirstRun", "What is your company called?"),
            translate("FirstRun", "As people write it. The program finds the name in every grammatical form."),
        )
        self._name_label.setText(translate("FirstRun", "Name"))
        self._name.setPlaceholderText(translate("FirstRun", "for example: Northwind Windows"))
        self._alias_label.setText(translate("FirstRun", "Also written (brands, abbreviations), with commas between"))
        self._lang_label.setText(translate("FirstRun", "People write in"))
        for code, box in self._lang_boxes.items():
            box.setText(text.language(code))
        self._forms_title.setText(translate("FirstRun", "These forms count. Click away what means something else."))
        self._picker.retranslate()
        self._two.set_words(
            translate("FirstRun", "Who are your key clients?"),
            translate(
                "FirstRun", "One a line, pasted from anywhere. Their news become occasions to call. May stay empty."
            ),
        )
        self._clients.setAccessibleName(translate("FirstRun", "Key clients, one a line"))
        self._clients.setPlaceholderText("Lumikko Foods\nООО «Ромашка»")
        self._three.set_words(
            translate("FirstRun", "Where do people write?"),
            translate("FirstRun", "Paste addresses of forums, news sites, blogs or Telegram channels: "
                                  "the program finds out how to read each."),
        )  # fmt: skip
        self._finder.retranslate()
        self._show_ready.setText(translate("FirstRun", "Or choose from ready-made places…"))
        self._ready.retranslate()
        self._start.setText(translate("FirstRun", "Start watching"))
        self._count()

    # --- answers -----------------------------------------------------------------------------------

    def _language_buttons(self) -> Any:
        group = QButtonGroup(self)
        group.setExclusive(True)
        box = row(gap=2)
        for code, own_name in LANGUAGES.items():
            made = button(code.upper(), "flat")
            made.setCheckable(True)
            made.setChecked(code == self._context.languages.lang)
            made.setToolTip(own_name)
            made.setAccessibleName(own_name)
            made.clicked.connect(self._language_chooser(code))
            group.addButton(made)
            box.addWidget(made)
        return box

    def _language_chooser(self, code: str) -> Any:
        def choose() -> None:
            self._monitor.settings.set("language", code)
            self._context.languages.choose(code)

        return choose

    def _chosen_langs(self) -> tuple[str, ...]:
        return tuple(code for code, box in self._lang_boxes.items() if box.isChecked())

    def _client_names(self) -> list[str]:
        lines = (" ".join(line.split()) for line in self._clients.toPlainText().replace(";", "\n").splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    @Slot()
    def _open_ready(self) -> None:
        self._ready.setVisible(self._ready.isHidden())

    @Slot()
    def _typed_name(self) -> None:
        self._typing.start()
        self._count()

    @Slot()
    def _propose(self) -> None:
        name, langs = self._name.text().strip(), self._chosen_langs()
        self._asked += 1
        ticket = self._asked
        if len(name) < 2 or not langs:
            self._forms_part.hide()
            return

        def show(forms: tuple[Form, ...]) -> None:
            if ticket == self._asked:
                self._picker.set_forms(forms)
                self._forms_part.show()

        self._bridge.aside(lambda: self._monitor.propose_forms([name], langs), show, owner=self)

    @Slot()
    def _count(self) -> None:
        clients = len(self._client_names())
        places = len(self._finder.sources()) + len(self._ready.chosen())
        self._clients_count.setText(translate("FirstRun", "%n client(s)", None, clients) if clients else "")
        self._clients_count.setVisible(bool(clients))
        ready = bool(self._name.text().strip()) and bool(self._chosen_langs())
        self._start.setEnabled(ready and not self._finder.busy())
        if not ready:
            hint = translate("FirstRun", "The name is all that is needed to begin.")
        elif self._finder.busy():
            hint = translate("FirstRun", "Still looking at the addresses…")
        elif refused := self._finder.refused():
            hint = translate(
                "FirstRun", "%n address(es) can't be watched: see why above, or go on without.", None, refused
            )
        elif not places:
            hint = translate("FirstRun", "No place yet: you can add places at any time.")
        else:
            hint = translate("FirstRun", "%n place(s) will be read as far back as each allows.", None, places)
        self._hint.setText(hint)

    @Slot()
    def _bring_into_sight(self) -> None:
        """What was found behind an address stands below the field, beyond the edge of a small window."""
        if self._finder.isAncestorOf(self.focusWidget() or self):
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._three, 0, 12))

    @Slot()
    def _finish(self) -> None:
        self._error.hide()
        self._start.setEnabled(False)
        langs = self._chosen_langs()
        aliases = [one.strip() for one in self._aliases.text().split(",") if one.strip()]
        own = Entity(
            0,
            Role.OWN,
            (" ".join(self._name.text().split()),),
            tuple(aliases),
            langs=langs,
            forms=self._picker.choices(),
        )
        entities = [own, *(Entity(0, Role.CLIENT, (name,), langs=langs) for name in self._client_names())]
        writes: list[Future[Any]] = [self._monitor.add_entity(entity) for entity in entities]
        chosen = self._ready.chosen()
        sources = [*self._finder.sources(), *(new_source(one) for one in chosen if QUERY not in one.address)]
        if sources:
            writes.append(self._monitor.add_sources(sources))
        self._wait(writes, [one for one in chosen if QUERY in one.address], own.names[0])

    def _wait(self, writes: Sequence[Future[Any]], searches: Sequence[Place], name: str) -> None:
        """Waits for one write after the other; the searches follow the name that the first one writes."""

        def work() -> list[BaseException]:
            errors = [error for write in writes if (error := write.exception()) is not None]
            own_id = None if writes[0].exception() is not None else writes[0].result().id
            if searches and own_id is not None:
                found = [new_source(one, entity_id=own_id, entity_name=name) for one in searches]
                error = self._monitor.add_sources(found).exception()
                errors += [error] if error is not None else []
            return errors

        self._bridge.aside(work, self._kept, owner=self)

    def _kept(self, errors: list[BaseException]) -> None:
        if errors and not self._monitor.read.entities():
            told = words(errors[0])
            self._error.setText(f"{told.what} {told.remedy}".strip())
            self._error.show()
            self._count()
            return
        for error in errors:
            self._context.host.complain(error)
        self._bridge.when_done(self._monitor.crawl(), None, self._crawl_failed)
        self.finished.emit()

    def _crawl_failed(self, error: BaseException) -> None:
        # The watching that runs anyway was quicker: that is the crawl wished for.
        if not isinstance(error, LeaseHeldError):
            self._context.host.complain(error)


class _Step(QFrame):
    """One question: a number, its words, and the fields."""

    def __init__(self, context: Context, number: str, *parts: Any) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        sign = label(number, "step")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setFixedSize(26, 26)
        self._title = label(role="heading")
        self._line = label(role="muted", wraps=True)
        words_column = column(self._title, self._line, gap=2)
        head = row(sign, words_column, gap=12)
        head.setStretch(1, 1)
        head.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        box = column(head, *parts, gap=8)
        box.setContentsMargins(18, 14, 18, 16)
        self.setLayout(box)

    def set_words(self, title: str, line: str) -> None:
        """The question and what is meant."""
        self._title.setText(title)
        self._line.setText(line)
