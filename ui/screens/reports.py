"""Reports: a period and its names in figures, charts and files; and what stands out of the usual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QSize, QTimer, QUrl, Slot
from PySide6.QtGui import QActionGroup, QDesktopServices
from PySide6.QtWidgets import QDateEdit, QFileDialog, QFrame, QMenu, QPushButton, QScrollArea, QTabWidget, QWidget

from monitor.service.reports import REPORT_FORMATS
from monitor.service.terms import zone_of
from monitor.store.signal_reader import SignalState
from monitor.types import Changes, Entity, Role
from ui import text
from ui.bridge import concerns
from ui.context import Context, Offer
from ui.files import file_words
from ui.languages import LANGUAGES
from ui.page import Page
from ui.report_period import Asked, Span, from_json
from ui.widgets.controls import EmptyState, Header, Scroller, button, column, label, restyle, row
from ui.widgets.document_view import DocumentView
from ui.widgets.filter_bar import CheckMenu, period_word
from ui.widgets.signal_list import ShownSignal, SignalList

if TYPE_CHECKING:
    from monitor.reports.document import Document

translate = QCoreApplication.translate
SETTLE_MS: Final = 1500
"""While places are read the figures are made anew no oftener."""
MOST_BEHIND: Final = 50
FIGURES, SIGNALS = 0, 1


def span_word(span: Span) -> str:
    """A period by its name."""
    return {
        Span.WEEK: period_word(7),
        Span.MONTH: period_word(30),
        Span.QUARTER: period_word(90),
        Span.YEAR: period_word(365),
        Span.THIS_MONTH: translate("Reports", "This month"),
        Span.LAST_MONTH: translate("Reports", "Last month"),
        Span.THIS_QUARTER: translate("Reports", "This quarter"),
        Span.LAST_QUARTER: translate("Reports", "Last quarter"),
        Span.OWN: translate("Reports", "From … to …"),
    }[span]


class ReportsPage(Page):
    """Figures of a period, and signals."""

    slug = "reports"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.asked = from_json(self.memory.get_json("reports/asked"))
        self._lang = self.memory.get("reports/lang")
        self._names: Sequence[Entity] = ()
        self._read_number = 0
        self._wanted: int | None = None
        self._every_signal = False

        self._header = Header()
        self._entities = self._menu_button(self._fill_names)
        self._period = self._menu_button(self._fill_periods)
        self._first, self._last = QDateEdit(), QDateEdit()
        for day in (self._first, self._last):
            day.setCalendarPopup(True)
            day.dateChanged.connect(self._days_chosen)
        self._export = button()
        self._export.setMenu(QMenu(self._export))
        self._export.menu().aboutToShow.connect(self._fill_export)
        for widget in (self._entities, self._period, self._first, self._last, self._export):
            self._header.acts.addWidget(widget)

        self.view = DocumentView(self.theme)
        self._waits = label(role="muted")
        content = Scroller(960)
        content.body.addWidget(self._waits)
        content.body.addWidget(self.view)
        content.body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(content)

        self.signals = SignalList(self.theme)
        self._every = button(kind="flat", act=self._narrow)
        self._every.setCheckable(True)
        self._open = button(kind="flat", act=self._narrow)
        self._open.setCheckable(True)
        self._open.setChecked(True)
        self._open.setAutoExclusive(True)
        self._every.setAutoExclusive(True)
        shelves = row(self._open, self._every, 1)
        shelves.setContentsMargins(20, 8, 20, 0)
        holder = QWidget()
        holder.setLayout(column(shelves, self.signals, gap=0))

        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._scroll, "")
        self.tabs.addTab(holder, "")
        self.tabs.currentChanged.connect(self._turned)
        self._none = EmptyState(self.theme, "reports")
        self._none_act = button(kind="primary", act=lambda: self.host.go("names"))
        self._none.acts.addWidget(self._none_act)
        self._none.hide()
        self.setLayout(column(self._header, self.tabs, self._none, gap=0))

        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._read_figures)
        self.signals.marked.connect(self._mark)
        self.signals.mention_asked.connect(lambda mention: self.host.go("mentions", mention))
        self.theme.changed.connect(self._paint_icons)
        self._bind()
        self._show_days()
        self.retranslate()

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Makes the figures anew, soon, and lists signals."""
        if changes.everything or concerns(changes, "entities", "cases", "measures"):
            self._read_figures()
        elif concerns(changes, "mentions", "posts", "sources", "runs") and not self._settle.isActive():
            self._settle.start()
        if concerns(changes, "signals", "mentions", "entities"):
            self._read_signals()

    def retranslate(self) -> None:
        """Sets every word anew."""
        self.tabs.setTabText(FIGURES, translate("Reports", "Figures"))
        self._write_signals_title()
        self.tabs.tabBar().setAccessibleName(translate("Reports", "Parts of the reports"))
        self._scroll.setAccessibleName(translate("Reports", "The report"))
        self._first.setAccessibleName(translate("Reports", "First day"))
        self._last.setAccessibleName(translate("Reports", "Last day"))
        for day in (self._first, self._last):
            day.setDisplayFormat("d.M.yyyy" if self.languages.lang == "fi" else "dd.MM.yyyy")
        if self.languages.lang == "en":
            for day in (self._first, self._last):
                day.setDisplayFormat("d MMM yyyy")
        self._export.setText(translate("Reports", "Save as") + "  ▾")
        self._waits.setText(translate("Reports", "Counting…"))
        self._open.setText(translate("Reports", "Open"))
        self._every.setText(translate("Reports", "All"))
        self._none.set_words(
            translate("Reports", "No name is watched yet"),
            translate("Reports", "Reports tell what is written about your names. Add the first one."),
        )
        self._none_act.setText(translate("Reports", "Add a name"))
        self.signals.retranslate()
        self._paint_icons()
        self._write_head()
        if self._read_number:
            self._read_figures()

    def show_item(self, item: int) -> None:
        """Shows one signal, whatever was made of it."""
        self.tabs.setCurrentIndex(SIGNALS)
        if not self.signals.focus_on(item):
            self._wanted = item
            self._every.setChecked(True)
            self._narrow()

    def enter(self) -> None:
        """What is shown takes the focus."""
        if self.tabs.currentIndex() == FIGURES:
            self._scroll.setFocus()
        elif not self.signals.focus_on(self._wanted):
            self._open.setFocus()

    # --- reading -----------------------------------------------------------------------------------

    @Slot()
    def _read_figures(self) -> None:
        self._settle.stop()
        self._read_number += 1
        number, asked, lang, monitor = self._read_number, self.asked, self.languages.lang, self.monitor

        def made() -> tuple[Sequence[Entity], Document | None]:
            names = monitor.read.entities()
            if not names:
                return names, None
            known = {one.id for one in names}
            ids = [one for one in asked.entity_ids if one in known]
            since, until = self._bounds(asked)
            return names, monitor.reports.report_document(since, until, lang, ids)

        def show(found: tuple[Sequence[Entity], Document | None]) -> None:
            if number == self._read_number:
                self._show(*found)

        self.bridge.aside(made, show, owner=self)

    def _show(self, names: Sequence[Entity], document: Document | None) -> None:
        self._names = names
        self._none.setVisible(document is None)
        self.tabs.setVisible(document is not None)
        self._export.setEnabled(document is not None)
        self._waits.hide()
        if document is not None:
            self.view.show_document(document)
        self._write_head()

    def _read_signals(self) -> None:
        monitor = self.monitor
        states = () if self._every_signal else (SignalState.OPEN,)

        def read() -> tuple[list[ShownSignal], int]:
            rows = monitor.read.signals(states)
            every = sum(one.state is SignalState.OPEN for one in rows)
            return [
                ShownSignal(one, tuple(monitor.read.rows(list(reversed(one.mention_ids))[:MOST_BEHIND])))
                for one in rows
            ], every

        self.bridge.aside(read, self._show_signals, owner=self)

    def _show_signals(self, found: tuple[list[ShownSignal], int]) -> None:
        shown, self._open_signals = found
        self.signals.show_signals(shown)
        self._write_signals_title()
        on = self._wanted is not None and self.tabs.currentIndex() == SIGNALS
        # A reading that was under way when it was asked for may not hold it yet.
        if on and self.signals.focus_on(self._wanted):
            self._wanted = None

    _open_signals = 0

    def _bounds(self, asked: Asked) -> tuple[datetime, datetime]:
        return asked.bounds(self.monitor.clock(), zone_of(self.monitor.settings))

    # --- words -------------------------------------------------------------------------------------

    def _write_head(self) -> None:
        since, _until = self._bounds(self.asked)
        first, last = self.asked.days(self.monitor.clock().astimezone(since.tzinfo).date())
        days = text.day(first) if first == last else f"{text.day(first)} – {text.day(last)}"
        if self.tabs.currentIndex() == SIGNALS:
            days = translate("Reports", "What stands out of the usual, told once each")
        self._header.set_words(translate("Reports", "Reports"), days)
        chosen = [one.names[0] for one in self._names if one.id in self.asked.entity_ids]
        self._label(self._entities, ", ".join(chosen) or translate("Reports", "All our names"), bool(chosen))
        self._label(self._period, span_word(self.asked.span), False)

    def _label(self, made: QPushButton, words: str, active: bool) -> None:
        shown = words if len(words) <= 28 else words[:27] + "…"
        made.setText(f"{shown}  ▾")
        made.setToolTip(words if shown != words else "")
        if made.property("active") != active:
            restyle(made, "active", active)

    def _write_signals_title(self) -> None:
        count = self._open_signals
        words = translate("Reports", "Signals")
        self.tabs.setTabText(SIGNALS, f"{words}  {text.number(count)}" if count else words)

    @Slot()
    def _paint_icons(self) -> None:
        self._export.setIcon(self.theme.icon("download"))
        self._export.setIconSize(QSize(16, 16))

    # --- choosing ----------------------------------------------------------------------------------

    def _menu_button(self, fill: Callable[[QMenu], None]) -> QPushButton:
        made = button(kind="filter")
        menu = CheckMenu("", made)
        menu.aboutToShow.connect(partial(self._refill, menu, fill))
        made.setMenu(menu)
        return made

    def _refill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)

    def _fill_periods(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for span in Span:
            made = menu.addAction(span_word(span))
            made.setCheckable(True)
            made.setChecked(span is self.asked.span)
            group.addAction(made)
            made.triggered.connect(partial(self._choose_span, menu, span))
            if span in (Span.YEAR, Span.LAST_QUARTER):
                menu.addSeparator()

    def _choose_span(self, menu: QMenu, span: Span) -> None:
        menu.close()
        first, last = self.asked.days(QDate.currentDate().toPython())  # type: ignore[arg-type]
        self.ask(Asked(span, first, last, self.asked.entity_ids))
        if span is Span.OWN:
            self._first.setFocus()

    def _fill_names(self, menu: QMenu) -> None:
        everything = menu.addAction(translate("Reports", "All our names"))
        everything.setCheckable(True)
        everything.setChecked(not self.asked.entity_ids)
        everything.triggered.connect(partial(self._choose_all, menu))
        role = None
        for one in sorted(self._names, key=lambda one: list(Role).index(one.role)):
            if one.role is not role:
                role = one.role
                menu.addSection(text.role(role))
            made = menu.addAction(one.names[0].replace("&", "&&"))
            made.setCheckable(True)
            made.setChecked(one.id in self.asked.entity_ids)
            made.triggered.connect(partial(self._toggle, one.id))

    def _choose_all(self, menu: QMenu) -> None:
        menu.close()
        self.ask(Asked(self.asked.span, self.asked.first, self.asked.last))

    def _toggle(self, entity_id: int, on: bool) -> None:
        left = tuple(one for one in self.asked.entity_ids if one != entity_id)
        ids = (*left, entity_id) if on else left
        self.ask(Asked(self.asked.span, self.asked.first, self.asked.last, ids))

    @Slot()
    def _days_chosen(self) -> None:
        first, last = self._first.date().toPython(), self._last.date().toPython()
        self.ask(Asked(Span.OWN, first, last, self.asked.entity_ids))  # type: ignore[arg-type]

    def ask(self, asked: Asked) -> None:
        """Shows another period or other names, and remembers them."""
        if asked == self.asked:
            return
        self.asked = asked
        self.memory.set_json("reports/asked", asked.to_json())
        self._show_days()
        self._write_head()
        self._read_figures()

    def _show_days(self) -> None:
        own = self.asked.span is Span.OWN
        for field, day in ((self._first, self.asked.first), (self._last, self.asked.last)):
            field.setVisible(own)
            field.setMaximumDate(QDate.currentDate())
            if day is not None:
                field.blockSignals(True)
                field.setDate(QDate(day.year, day.month, day.day))
                field.blockSignals(False)

    @Slot(int)
    def _turned(self, index: int) -> None:
        figures = index == FIGURES
        for widget in (self._entities, self._period, self._export):
            widget.setVisible(figures)
        for day in (self._first, self._last):
            day.setVisible(figures and self.asked.span is Span.OWN)
        self._write_head()

    def _narrow(self) -> None:
        self._every_signal = self._every.isChecked()
        self._read_signals()

    # --- acts --------------------------------------------------------------------------------------

    def _bind(self) -> None:
        keys = self.keys
        keys.add("J", lambda: self._step(1), lambda: translate("Reports", "Next signal"))
        keys.add("K", lambda: self._step(-1), lambda: translate("Reports", "Previous signal"))
        keys.add("D", lambda: self._mark_current(SignalState.SEEN), lambda: translate("Reports", "Signal looked at"))
        keys.add("X", lambda: self._mark_current(SignalState.DISMISSED), lambda: translate("Reports", "Dismiss"))
        keys.add("S", self._export.showMenu, lambda: translate("Reports", "Save the report as a file"))
        keys.add("T", self._turn, lambda: translate("Reports", "Figures or signals"))

    def _turn(self) -> None:
        self.tabs.setCurrentIndex(SIGNALS if self.tabs.currentIndex() == FIGURES else FIGURES)
        self.enter()

    def _step(self, by: int) -> None:
        if self.tabs.currentIndex() != SIGNALS:
            self.tabs.setCurrentIndex(SIGNALS)
        self.signals.step(by)

    def _mark_current(self, state: SignalState) -> None:
        current = self.signals.current()
        if current is not None and self.tabs.currentIndex() == SIGNALS:
            self._mark(current, state)

    @Slot(int, object)
    def _mark(self, signal_id: int, state: SignalState) -> None:
        words = {
            SignalState.SEEN: translate("Reports", "The signal is looked at."),
            SignalState.DISMISSED: translate("Reports", "The signal is dismissed."),
            SignalState.OPEN: translate("Reports", "The signal is open again."),
        }[state]
        act = {
            SignalState.SEEN: self.monitor.signals.seen,
            SignalState.DISMISSED: self.monitor.signals.dismiss,
            SignalState.OPEN: self.monitor.signals.reopen,
        }[state]
        self.bridge.when_done(
            act([signal_id]), lambda _written: self.host.say(words, undo=True), self.host.complain, owner=self
        )

    def _fill_export(self) -> None:
        menu = self._export.menu()
        menu.clear()
        words = {
            "pdf": translate("Reports", "PDF, to hand out"),
            "docx": translate("Reports", "DOCX, to write on in"),
            "xlsx": translate("Reports", "XLSX, to go on counting"),
            "csv": translate("Reports", "CSV, for other programs"),
            "html": translate("Reports", "HTML, for the browser"),
        }
        for form in sorted(REPORT_FORMATS, key=list(words).index):
            menu.addAction(words[form]).triggered.connect(partial(self._save, form))
        menu.addSeparator()
        langs = menu.addMenu(translate("Reports", "Language of the file"))
        langs.setProperty("checks", True)
        group = QActionGroup(langs)
        for lang, name in LANGUAGES.items():
            made = langs.addAction(name)
            made.setCheckable(True)
            made.setChecked(lang == self._file_lang())
            group.addAction(made)
            made.triggered.connect(partial(self._choose_lang, lang))

    def _file_lang(self) -> str:
        return self._lang if self._lang in LANGUAGES else self.languages.lang

    def _choose_lang(self, lang: str) -> None:
        self._lang = lang
        self.memory.set("reports/lang", lang)

    def _save(self, form: str) -> None:
        since, until = self._bounds(self.asked)
        first, last = self.asked.days(self.monitor.clock().astimezone(since.tzinfo).date())
        name = f"report-{first.isoformat()}-{last.isoformat()}.{form}"
        title = translate("Reports", "Save the report")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"{form.upper()} (*.{form})")
        if not chosen:
            return
        path = Path(chosen)
        future = self.monitor.reports.report(since, until, form, self._file_lang(), self.asked.entity_ids)
        self.host.say(translate("Reports", "The report is being made…"))

        def made(data: bytes) -> None:
            self.bridge.aside(lambda: path.write_bytes(data), kept, failed, owner=self)

        def kept(_count: int) -> None:
            show = Offer(
                translate("Reports", "Open it"), lambda _t: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            )
            self.host.say(translate("Reports", "Saved as %1").replace("%1", path.name), show)

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                self.host.say(file_words(error))
            else:
                self.host.complain(error)

        self.bridge.when_done(future, made, failed, owner=self)
