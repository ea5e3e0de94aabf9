"""The firm's own records: what is there, folders read by themselves, bad rows, and a table before it is brought in."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from monitor.checking_types import BadRecord, ImportRow, WatchedFolder
from monitor.errors import InputError, MonitorError
from ui import checking_words, text
from ui.context import Context
from ui.errors import words
from ui.files import file_words
from ui.widgets.controls import MARGIN, ElidedLabel, button, column, label, row
from ui.widgets.flow import FlowLayout, clear

if TYPE_CHECKING:
    from monitor.service.own_records import Look

translate = QCoreApplication.translate
PATTERN: Final = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls"
SHOWN_IMPORTS: Final = 12
SHOWN_BAD: Final = 5
FIELDS_ABREAST: Final = 4
MOST_MAPPING: Final = 212
"""Height that the choice of columns takes at most; the rest is scrolled to."""
WIDEST: Final = 260
"""Widest column of the first rows."""
KINDS: Final = (
    *("orders", "deliveries", "payments", "contracts", "staff", "shifts", "visits", "calls", "closed_days"),
)


class RecordsDialog(QDialog):
    """All about own records; every act is committed at once and can be undone.

    What tables of other things do otherwise stands in the methods under "what they are".
    """

    kinds: tuple[str, ...] = KINDS

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        heading, told = self.words()
        self.setWindowTitle(heading)
        self.resize(720, 560)
        self._counts = label(wraps=True)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.list = QVBoxLayout()
        self.list.setSpacing(6)
        inside = QFrame()
        inside.setProperty("ground", "clear")
        inside.setLayout(column(self.list, 1))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(inside)
        bring = button(translate("RecordsDialog", "Bring in a table…"), "primary", self._choose)
        watch = button(translate("RecordsDialog", "Read a folder by itself…"), "", self._watch)
        self.export = button(translate("RecordsDialog", "Save the bad rows…"), "", self._export)
        self.export.setToolTip(translate("RecordsDialog", "Correct them in the table and bring it in again."))
        acts = FlowLayout(gap=8)
        for one in (bring, watch, self.export):
            acts.addWidget(one)
        done = button(translate("RecordsDialog", "Close"), "", self.accept)
        title = label(heading, "heading")
        above = column(title, label(told, "muted", wraps=True), self._counts, gap=6)
        above.addLayout(acts)
        self.setLayout(column(above, self._error, scroll, row(1, done), gap=12, margins=MARGIN + 4))
        self._bridge.changed.connect(self._changed)
        self._load()

    @Slot(object)
    def _changed(self, changes: Any) -> None:
        if changes.records or changes.everything:
            self._load()

    def _load(self) -> None:
        read = self._monitor.read

        def work() -> tuple[dict[str, int], list[ImportRow], list[WatchedFolder], list[BadRecord]]:
            imports = [one for one in read.imports() if one.kind in self.kinds][:SHOWN_IMPORTS]
            bad = [one for one in read.bad_records() if one.kind in self.kinds]
            return self.counts(), imports, [_still_there(one) for one in self.folders()], bad

        self._bridge.aside(work, lambda found: self._show(*found), owner=self)

    def _show(
        self, counts: dict[str, int], imports: list[ImportRow], folders: list[WatchedFolder], bad: list[BadRecord]
    ) -> None:
        told = [f"{self.kind_words(kind)}: {text.number(count)}" for kind, count in counts.items()]
        self._counts.setText("  ·  ".join(told) or self.nothing())
        self.export.setVisible(bool(bad))
        clear(self.list)
        for folder in folders:
            kind = self.kind_words(folder.kind) if folder.kind else ""
            when = translate("RecordsDialog", "not read yet")
            if folder.read_at is not None:
                when = translate("RecordsDialog", "read %1").replace("%1", text.moment(folder.read_at))
            words_ = "  ·  ".join(part for part in (kind, when) if part)
            away = translate("RecordsDialog", "No longer read it")
            number = folder.id
            self.list.addWidget(_Line(folder.path, words_, away, lambda n=number: self._unwatch(n)))
            for name, told_ in folder.problems:
                self._add_problem(Path(name), told_)
        for one in imports:
            parts = [
                self.kind_words(one.kind),
                translate("RecordsDialog", "%Ln row(s)", None, one.rows),
                translate("RecordsDialog", "%Ln bad", None, one.bad_waiting) if one.bad_waiting else "",
                one.person,
                text.moment(one.at),
            ]
            away = translate("RecordsDialog", "Take back") if self.may_take_back(one.kind) else ""
            number = one.id
            words_ = "  ·  ".join(filter(None, parts))
            self.list.addWidget(_Line(one.file, words_, away, lambda n=number: self._remove(n)))
        for row_ in bad[:SHOWN_BAD]:
            place = translate("RecordsDialog", "%1, row %2").replace("%1", row_.file, 1)
            cells = "  ·  ".join(f"{name}: {cell}" for name, cell in row_.cells.items() if cell)
            self.list.addWidget(
                _Line(f"{place.replace('%2', str(row_.number), 1)}: {self._faults(row_)}", cells, "", lambda: None)
            )
        if len(bad) > SHOWN_BAD:
            self.list.addWidget(label(_more(len(bad) - SHOWN_BAD), "small"))

    def _add_problem(self, file: Path, told: str) -> None:
        """A file of a watched folder that could not be read; what its columns hold may be said here."""
        say = translate("RecordsDialog", "Say what it lists…") if unclear(told) else ""
        words_ = checking_words.file_problem(told, self.field_words)
        self.list.addWidget(_Line(file.name, words_, say, lambda: self._explain(file), late=True))

    # --- acts --------------------------------------------------------------------------------------

    def _explain(self, file: Path) -> None:
        if self.bring(file):
            # What was said is kept for these headings: the file is read by it from now on.
            self._bridge.aside(lambda: self.tables().read_again(file), lambda _: self._load(), self._failed, owner=self)

    def _run(self, future: Future[Any]) -> None:
        self._error.hide()
        self._bridge.when_done(future, lambda _: self._load(), self._failed, owner=self)

    def _failed(self, error: BaseException) -> None:
        told = words(error)
        self._error.setText(file_words(error) if isinstance(error, MonitorError) else f"{told.what} {told.remedy}")
        self._error.show()

    def _unwatch(self, number: int) -> None:
        self._run(self.tables().unwatch(number))

    def _remove(self, number: int) -> None:
        self._run(self._monitor.records.remove(number))

    def _choose(self) -> None:
        title = translate("RecordsDialog", "Bring in a table")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", f"{title} ({self.pattern()})")
        if chosen:
            self.bring(Path(chosen))

    def bring(self, file: Path) -> bool:
        """Shows a table before it is brought in; whether it was."""
        dialog = self.bringing(file)
        brought = bool(dialog.exec())
        if brought:
            self._load()
        dialog.deleteLater()
        return brought

    def _watch(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("RecordsDialog", "Read a folder by itself"))
        if chosen:
            try:
                self._run(self.tables().watch(Path(chosen)))
            except MonitorError as error:
                self._failed(error)

    def _export(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, translate("RecordsDialog", "Save the bad rows"), "bad-rows.csv")
        if chosen:
            path = Path(chosen)
            self._bridge.aside(lambda: path.write_bytes(self.tables().export_bad()), None, self._failed, owner=self)

    def _faults(self, bad: BadRecord) -> str:
        return ", ".join(self.fault_words(str(one["slug"]), one["field"]) for one in bad.faults)

    # --- what they are -----------------------------------------------------------------------------

    def words(self) -> tuple[str, str]:
        """Title, and what these tables are for."""
        return translate("RecordsDialog", "Own records"), translate(
            "RecordsDialog", "Orders, deliveries, payments, contracts, staff, shifts, visits, calls and "
                             "closed days. What a complaint states is held against them.")  # fmt: skip

    def nothing(self) -> str:
        """What is told where there is nothing."""
        return translate("RecordsDialog", "No records yet.")

    def pattern(self) -> str:
        """Files that can be brought in."""
        return PATTERN

    def tables(self) -> Any:
        """What brings such tables in."""
        return self._monitor.records

    def counts(self) -> dict[str, int]:
        """How many there are of each kind."""
        return self._monitor.read.record_counts()

    def folders(self) -> list[WatchedFolder]:
        """Folders that are read by themselves."""
        return self._monitor.read.watched_folders()

    def bringing(self, file: Path) -> BringRecordsDialog:
        """The look at a table."""
        return BringRecordsDialog(self, self._context, file)

    def may_take_back(self, kind: str) -> bool:
        """Whether a table of that kind can be taken back alone, whatever came after it."""
        return True

    def kind_words(self, slug: str) -> str:
        """What a table lists."""
        return checking_words.records(slug)

    def field_words(self, slug: str) -> str:
        """The name of a column."""
        return checking_words.field(slug)

    def fault_words(self, slug: str, field: str | None) -> str:
        """Why a row cannot be used."""
        return _fault(slug, field)


class BringRecordsDialog(QDialog):
    """One table: what it lists, which column holds what, its first rows, and those that cannot be used.

    What tables of other things do otherwise stands in the methods under "what it lists".
    """

    kinds: tuple[str, ...] = KINDS

    def __init__(self, parent: QWidget, context: Context, file: Path) -> None:
        super().__init__(parent)
        self._monitor, self._bridge, self._file = context.monitor, context.bridge, file
        self.outcome: Any = None
        self._data: bytes | None = None
        self._ticket = 0
        self._ready = False
        self.setWindowTitle(translate("RecordsDialog", "Bring in a table"))
        self.resize(820, 640)
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("RecordsDialog", "What it lists"))
        self.kind.addItem(translate("RecordsDialog", "As the headings tell"), None)
        for slug in self.kinds:
            self.kind.addItem(self.kind_words(slug), slug)
        self.kind.activated.connect(self._other_kind)
        self.month_first = QCheckBox(translate("RecordsDialog", "Dates are month first: 11/03 is 3 November"))
        self.month_first.toggled.connect(self._mapped)
        self._said = label(translate("RecordsDialog", "Reading the file…"), "muted", wraps=True)
        self._form = QGridLayout()
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setHorizontalSpacing(10)
        self._form.setVerticalSpacing(2)
        for column_ in range(FIELDS_ABREAST):
            self._form.setColumnStretch(column_, 1)
        self.fields: dict[str, QComboBox] = {}
        mapping = QFrame()
        mapping.setProperty("ground", "clear")
        mapping.setLayout(column(self._form, 1))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(mapping)
        self._mapping_area, self._mapping_inside = scroll, mapping
        self.table = QTableWidget()
        self.table.setAccessibleName(translate("RecordsDialog", "First rows"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self._bad = label(role="late", wraps=True)
        self.beside = label(wraps=True)
        self.beside.hide()
        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.primary = button(translate("RecordsDialog", "Bring in"), "primary", self._bring)
        self.primary.setDefault(True)
        self.primary.setEnabled(False)
        cancel = button(translate("Dialog", "Cancel"), "", self.reject)
        lists = row(label(translate("RecordsDialog", "What it lists")), self.kind, self.month_first, 1)
        self.setLayout(
            column(
                label(file.name, "heading"), self._said, lists, scroll, self.table, self.beside, self._bad, self._error,
                row(1, cancel, self.primary), gap=10, margins=MARGIN,
            )
        )  # fmt: skip
        self._mapping: dict[str, str] | None = None
        self._bridge.aside(file.read_bytes, self._read, self._failed, owner=self)

    def _read(self, data: bytes) -> None:
        self._data = data
        self._look()

    @Slot()
    def _other_kind(self) -> None:
        self._mapping = None
        self._ready = False
        self._look()

    @Slot()
    def _mapped(self) -> None:
        if self._ready:
            self._mapping = {
                slug: str(box.currentData()) for slug, box in self.fields.items() if box.currentData() is not None
            }
            self._look()

    def _look(self) -> None:
        if self._data is None:
            return
        self._ticket += 1
        ticket = self._ticket
        self._error.hide()
        self.primary.setEnabled(False)
        future = self.look(self._data)
        self._bridge.when_done(
            future, lambda look: self._show(look) if ticket == self._ticket else None, self._failed, owner=self
        )

    def _show(self, look: Look) -> None:
        preview = look.preview
        self.kind.setCurrentIndex(self.kind.findData(look.kind))
        missing = ", ".join(self.field_words(one) for one in preview.missing)
        told = translate("RecordsDialog", "%1. Check which column holds what.").replace(
            "%1", self.kind_words(look.kind)
        )
        if look.kept:
            told = translate("RecordsDialog", "%1, read as last time.").replace("%1", self.kind_words(look.kind))
        if missing:
            told = translate("RecordsDialog", "No column is named yet for: %1").replace("%1", missing)
        self._said.setText(told)
        self._write_fields(look)
        shown = list(preview.mapping)
        self.table.setColumnCount(len(shown))
        self.table.setHorizontalHeaderLabels([self.field_words(one) for one in shown])
        self.table.setRowCount(len(preview.good))
        for at, good in enumerate(preview.good):
            for column_, name in enumerate(shown):
                cell = good.values.get(name)
                item = QTableWidgetItem("" if cell is None else self.cell_words(name, cell))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                if name == "amount":
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(at, column_, item)
        self.table.resizeColumnsToContents()
        for at in range(len(shown) - 1):
            self.table.setColumnWidth(at, min(self.table.columnWidth(at), WIDEST))
        for stretched in (False, True):  # measured anew: the widths above took it away
            self.table.horizontalHeader().setStretchLastSection(stretched)
        faults = [
            translate("RecordsDialog", "Row %1: %2")
            .replace("%1", str(one.number), 1)
            .replace("%2", ", ".join(self.fault_words(str(fault.slug), fault.field) for fault in one.faults), 1)
            for one in preview.bad[:SHOWN_BAD]
        ]
        if len(preview.bad) > SHOWN_BAD:
            faults.append(_more(len(preview.bad) - SHOWN_BAD))
        self._bad.setText("\n".join(faults))
        self._bad.setVisible(bool(faults))
        self.primary.setEnabled(not preview.missing)

    def _write_fields(self, look: Look) -> None:
        self._ready = False
        offered = self.fields_of(look.kind)
        if list(self.fields) != offered:
            clear(self._form)
            self.fields = {}
            for number, name in enumerate(offered):
                box = QComboBox()
                box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                box.setAccessibleName(self.field_words(name))
                box.activated.connect(self._mapped)
                self.fields[name] = box
                line, place = divmod(number, FIELDS_ABREAST)
                self._form.addWidget(label(self.field_words(name), "small"), 2 * line, place)
                self._form.addWidget(box, 2 * line + 1, place)
        for name, box in self.fields.items():
            box.clear()
            box.addItem("–", None)
            for heading in look.preview.columns:
                box.addItem(heading, heading)
            box.setCurrentIndex(max(0, box.findData(look.preview.mapping.get(name))))
        QTimer.singleShot(0, self, self._fit_mapping)  # once what is new in it was laid out
        self._ready = True

    def _fit_mapping(self) -> None:
        """No higher than the columns want, and no higher than leaves room for the rows."""
        self._mapping_area.setFixedHeight(min(MOST_MAPPING, self._mapping_inside.sizeHint().height() + 4))

    def _failed(self, error: BaseException) -> None:
        self._said.setText("")
        if isinstance(error, InputError) and unclear(str(error)):
            # Not yet an error: whoever sees it chooses, in the line below.
            self._said.setText(f"{file_words(error)} {translate('RecordsDialog', 'Choose it here:')}")
            return
        self._error.setText(file_words(error))
        self._error.show()

    @Slot()
    def _bring(self) -> None:
        if self._data is None:
            return
        self.primary.setEnabled(False)
        self._bridge.when_done(self.bring(self._data), self._brought, self._failed, owner=self)

    def _brought(self, outcome: Any) -> None:
        self.outcome = outcome
        self.accept()

    # --- what it lists -----------------------------------------------------------------------------

    def look(self, data: bytes) -> Future[Any]:
        """The table as it would be brought in, by what is chosen now."""
        return self._monitor.records.look(data, self._file.name, **self.chosen())

    def bring(self, data: bytes) -> Future[Any]:
        """Brings it in."""
        return self._monitor.records.bring(data, self._file.name, **self.chosen())

    def chosen(self) -> dict[str, Any]:
        """What is chosen now."""
        first = True if self.month_first.isChecked() else None
        return {"kind": self.kind.currentData(), "mapping": self._mapping, "month_first": first}

    def fields_of(self, kind: str) -> list[str]:
        """The fields of a kind, in their order."""
        from monitor.service.own_records import record_kind

        return [one.name for one in record_kind(kind).fields]

    def kind_words(self, slug: str) -> str:
        """What a table lists."""
        return checking_words.records(slug)

    def field_words(self, slug: str) -> str:
        """The name of a column."""
        return checking_words.field(slug)

    def cell_words(self, field: str, cell: object) -> str:
        """A value."""
        return checking_words.cell(field, str(cell))

    def fault_words(self, slug: str, field: str | None) -> str:
        """Why a row cannot be used."""
        return _fault(slug, field)


def _more(count: int) -> str:
    """How many bad rows are not listed."""
    return translate("RecordsDialog", "and %Ln more bad row(s)", None, count)


class _Line(QFrame):
    """One thing with a line under it and, where there is one, an act."""

    def __init__(self, title: str, under: str, away: str, act: Any, *, late: bool = False) -> None:
        super().__init__()
        self.setProperty("ground", "inset")
        first = ElidedLabel(title)
        second = label(under, "late", wraps=True) if late else ElidedLabel(under)
        if not late:
            second.setProperty("role", "small")
        line = row(gap=10)
        line.addLayout(column(first, second, gap=1), 1)
        if away:
            made = button(away, "inline", act)
            made.setAccessibleDescription(title)
            line.addWidget(made)
        line.setContentsMargins(12, 7, 12, 7)
        self.setLayout(line)


def unclear(told: str) -> bool:
    """Whether a person can help a table that could not be read, by saying what its columns hold."""
    return "does not tell what it lists" in told or "No column holds" in told


def _still_there(folder: WatchedFolder) -> WatchedFolder:
    """Without the faults of files that were taken away since."""
    return replace(folder, problems=tuple(one for one in folder.problems if Path(one[0]).exists()))


def _fault(slug: str, field: str | None) -> str:
    told = checking_words.row_fault(slug)
    return f"{checking_words.field(field)} – {told}" if field else told
