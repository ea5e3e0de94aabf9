"""The rules that keep mentions out of the inbox: what each took out, dropping one, making one by hand."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from monitor.desk.views import Filters, Shelf
from monitor.service import Written
from monitor.triage_types import NewRule, RuleKind, RuleRow
from monitor.types import Changes
from ui import text
from ui.bridge import concerns
from ui.context import Context
from ui.errors import words
from ui.triage_words import rule_kind, rule_words, thrown_out
from ui.widgets.controls import MARGIN, Table, button, column, label, row
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate
EXAMPLE_SITE: Final = "example.org"
"""The same in every language (RFC 2606)."""
SORTED_BY: Final = Qt.ItemDataRole.UserRole
RULE: Final = Qt.ItemDataRole.UserRole + 1
WIDTHS: Final = (130, 250, 130, 100, 100)


class RulesDialog(QDialog):
    """`shown` holds the filters of what a person wants to look at, when the dialog was ended so."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self.shown: Filters | None = None
        title = translate("RulesDialog", "Rules")
        self.setWindowTitle(title)
        self.resize(920, 520)
        told = translate(
            "RulesDialog",
            "What a rule fits stays out of the inbox, now and later; nothing is deleted. A rule that is dropped gives "
            "all of it back.",
        )
        self.table = Table()
        self.table.setAccessibleName(title)
        self._model = QStandardItemModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORTED_BY)
        self.table.setModel(self._sorted)
        self.table.opened.connect(self._look)
        self._out = label(role="muted", wraps=True)
        self._said = label(wraps=True)
        self._said.hide()
        self._drop = button(translate("RulesDialog", "Drop the rule"), "danger", self._dropped)
        self._look_at = button(translate("RulesDialog", "Show what it keeps out"), "", self._look)
        self._second = button(translate("RulesDialog", "Second look"), "", self._second_look)
        close = button(translate("RulesDialog", "Close"), "", self.reject)
        close.setDefault(True)
        acts = row(button(translate("RulesDialog", "New rule…"), "", self._make), self._look_at, self._drop, 1, close)
        line = row(self._out, self._second)
        line.setStretch(0, 1)
        self.setLayout(
            column(
                *(label(title, "heading"), label(told, "muted", wraps=True), self.table, line),
                *(self._said, acts),
                gap=12,
                margins=MARGIN + 4,
            )
        )
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        context.bridge.changed.connect(self._changed)
        self._read()

    def rules(self) -> list[RuleRow]:
        """The rules listed."""
        return [self._model.item(line).data(RULE) for line in range(self._model.rowCount())]

    def chosen(self) -> RuleRow | None:
        """The rule that is selected."""
        index = self.table.currentIndex()
        found = self._model.item(self._sorted.mapToSource(index).row()) if index.isValid() else None
        rule: RuleRow | None = None if found is None else found.data(RULE)
        return rule

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.everything or concerns(changes, "rules", "mentions"):
            self._read()

    def _read(self) -> None:
        triage = self._context.monitor.triage

        def read() -> tuple[list[RuleRow], dict[str, int]]:
            return triage.rules(), triage.thrown_out()

        self._context.bridge.aside(read, self._show, owner=self)

    def _show(self, found: tuple[list[RuleRow], dict[str, int]]) -> None:
        rules, counts = found
        kept = self.chosen()
        self._model.clear()
        self._model.setHorizontalHeaderLabels(_heads())
        for rule in rules:
            self._model.appendRow(_line(rule))
        for place, width in enumerate(WIDTHS):
            self.table.setColumnWidth(place, width)
        self._out.setText(
            translate("RulesDialog", "Thrown out in all: %1").replace("%1", thrown_out(counts))
            if counts
            else translate("RulesDialog", "Nothing is thrown out yet.")
        )
        self._second.setVisible(bool(counts))
        lines = [self._sorted.index(number, 0) for number in range(self._sorted.rowCount())]
        same = [index for index in lines if kept is not None and index.data(RULE).id == kept.id]
        if lines:
            self.table.selectRow((same or lines)[0].row())
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        for made in (self._drop, self._look_at):
            made.setEnabled(self.chosen() is not None)

    @Slot()
    def _dropped(self) -> None:
        rule = self.chosen()
        if rule is None:
            return

        def told(written: Written) -> None:
            self._say(translate("RulesDialog", "The rule is dropped; %n mention(s) are back.", None, written.count))

        future = self._context.monitor.triage.drop_rule(rule.id)
        self._context.bridge.when_done(future, told, self._complain, owner=self)

    @Slot()
    def _make(self) -> None:
        dialog = NewRuleDialog(self, self._context)
        if dialog.exec():
            taken = translate("RulesDialog", "The rule took %n mention(s) out.", None, dialog.outcome.count)
            self._say(taken)

    @Slot(QModelIndex)
    def _look(self, _index: QModelIndex | None = None) -> None:
        rule = self.chosen()
        if rule is not None:
            self.shown = Filters(shelf=Shelf.THROWN_OUT, rule_ids=(rule.id,), stories=False)
            self.accept()

    @Slot()
    def _second_look(self) -> None:
        self.shown = Filters(shelf=Shelf.THROWN_OUT, stories=False)
        self.accept()

    def _say(self, told: str) -> None:
        self._said.setText(told)
        self._said.show()

    def _complain(self, error: BaseException) -> None:
        told = words(error)
        self._say(f"{told.what} {told.remedy}".strip())


class NewRuleDialog(FormDialog):
    """Asks what a rule says and what it goes by."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context.bridge, translate("NewRuleDialog", "New rule"), translate("NewRuleDialog", "Make the rule"),
            self._make,
        )  # fmt: skip
        self._monitor = context.monitor
        self._kind = QComboBox()
        for kind in RuleKind:
            self._kind.addItem(rule_kind(kind), kind)
        self._word, self._author, self._site = QLineEdit(), QLineEdit(), QLineEdit()
        self._word.setPlaceholderText(translate("NewRuleDialog", "in any of its forms; or a phrase"))
        self._site.setPlaceholderText(EXAMPLE_SITE)
        self.form.addRow(translate("NewRuleDialog", "What fits is"), self._kind)
        self.form.addRow(translate("NewRuleDialog", "Word"), self._word)
        self.form.addRow(translate("NewRuleDialog", "Author"), self._author)
        self.form.addRow(translate("NewRuleDialog", "Site"), self._site)
        told = translate("NewRuleDialog", "What is filled in must fit all together; one of them is enough.")
        self.form.addRow(label(told, "small", wraps=True))

    def _make(self) -> Future[Written] | None:
        word, author, site = (field.text().strip() or None for field in (self._word, self._author, self._site))
        if word is None and author is None and site is None:
            self.show_error(translate("NewRuleDialog", "Fill in a word, an author or a site."))
            return None
        return self._monitor.triage.make_rule(NewRule(self._kind.currentData(), None, word, site, author))


def _heads() -> Sequence[str]:
    return (
        translate("RulesDialog", "It is"),
        translate("RulesDialog", "By"),
        translate("RulesDialog", "Name"),
        translate("RulesDialog", "Keeps out"),
        translate("RulesDialog", "Made by"),
        translate("RulesDialog", "Made"),
    )


def _line(rule: RuleRow) -> list[QStandardItem]:
    cells = (
        (rule_kind(rule.kind), rule_kind(rule.kind)),
        (rule_words(rule), rule_words(rule)),
        (rule.entity_name or translate("RulesDialog", "all names"), rule.entity_name or ""),
        (text.number(rule.count), rule.count),
        (rule.made_by, rule.made_by),
        (text.moment(rule.made_at), rule.made_at.isoformat()),
    )
    made = []
    for shown, sorted_by in cells:
        item = QStandardItem(shown)
        item.setData(sorted_by, SORTED_BY)
        item.setData(rule, RULE)
        item.setToolTip(shown)
        made.append(item)
    return made
