"""Settings of the people who work here, the firm's own accounts, and its own records."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from monitor.case_types import Colleague, WorkRole
from monitor.place_types import OwnAccount
from ui import case_words
from ui.context import Context
from ui.errors import words
from ui.widgets.controls import ElidedLabel, button, column, label, row
from ui.widgets.flow import clear

translate = QCoreApplication.translate


class TeamCard(QFrame):
    """Who works here in which role, which accounts are ours, and the way to the firm's own records."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self._known: tuple[list[Colleague], list[OwnAccount]] = ([], [])
        self._titles = [label(role="heading") for _ in range(3)]
        self._told = [label(role="small", wraps=True) for _ in range(3)]
        self.people, self.accounts = QVBoxLayout(), QVBoxLayout()
        for one in (self.people, self.accounts):
            one.setSpacing(4)
        self.name, self.role = QLineEdit(), QComboBox()
        for slug in WorkRole:
            self.role.addItem("", slug)
        self.add_person = button(act=self._add_person)
        self.name.returnPressed.connect(self._add_person)
        self.account, self.site = QLineEdit(), QLineEdit()
        self.add_account = button(act=self._add_account)
        self.account.returnPressed.connect(self._add_account)
        self.site.returnPressed.connect(self._add_account)
        self.records = button(act=self._open_records)
        self._error = label(role="error", wraps=True)
        self._error.hide()
        box = column(gap=6)
        parts: tuple[tuple[QVBoxLayout | None, tuple[QWidget, ...]], ...] = (
            (self.people, (self.name, self.role, self.add_person)),
            (self.accounts, (self.account, self.site, self.add_account)),
            (None, (self.records,)),
        )
        for number, (listed, fields) in enumerate(parts):
            if number:
                box.addSpacing(10)
            box.addWidget(self._titles[number])
            box.addWidget(self._told[number])
            if listed is not None:
                box.addLayout(listed)
            line = row(*fields)
            if listed is None:
                line.addStretch(1)
            else:
                line.setStretch(0, 3)
                line.setStretch(1, 2 if isinstance(fields[1], QLineEdit) else 0)
            box.addLayout(line)
        box.addWidget(self._error)
        box.setContentsMargins(18, 14, 18, 14)
        self.setLayout(box)

    def load(self) -> None:
        """Reads who and what is listed."""
        read = self._monitor.read
        self._bridge.aside(lambda: (read.colleagues(), read.own_accounts()), self._show, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        titles = (
            translate("TeamCard", "People"),
            translate("TeamCard", "Own accounts"),
            translate("TeamCard", "Own records"),
        )
        for made, told in zip(self._titles, titles, strict=True):
            made.setText(told)
        self._told[1].setText(translate("TeamCard", "What they write is no mention; their answers stop the clocks."))
        self._told[2].setText(
            translate("TeamCard", "Tables that complaints are held against, and folders read by themselves.")
        )
        for number in range(self.role.count()):
            self.role.setItemText(number, case_words.work_role(WorkRole(self.role.itemData(number))))
        for field, told in (
            (self.name, translate("TeamCard", "Name")),
            (self.account, translate("TeamCard", "Account name")),
            (self.site, translate("TeamCard", "Site (empty: everywhere)")),
        ):
            field.setPlaceholderText(told)
            field.setAccessibleName(told)
        self.role.setAccessibleName(translate("TeamCard", "Role"))
        for made_button, title in ((self.add_person, titles[0]), (self.add_account, titles[1])):
            made_button.setText(translate("TeamCard", "Add"))
            made_button.setAccessibleDescription(title)
        self.records.setText(translate("CaseCheck", "Own records…"))
        self._show(self._known)

    def _show(self, known: tuple[list[Colleague], list[OwnAccount]]) -> None:
        self._known = known
        people, accounts = known
        nobody = translate("TeamCard", "Nobody keeps a list of people yet: everybody may do everything.")
        self._told[0].setText("" if people else nobody)
        self._told[0].setVisible(not people)
        clear(self.people)
        for one in people:
            self.people.addWidget(_line(one.name, case_words.work_role(one.role), self._remover(one)))
        clear(self.accounts)
        for account in accounts:
            where = account.site or account.platform or translate("TeamCard", "everywhere")
            self.accounts.addWidget(_line(account.author, where, self._remover(account)))

    def _remover(self, one: Colleague | OwnAccount) -> Callable[[], None]:
        cases = self._monitor.cases
        if isinstance(one, Colleague):
            return lambda: self._run(cases.remove_colleague(one.name))
        return lambda: self._run(cases.remove_own_account(one.id))

    @Slot()
    def _add_person(self) -> None:
        name = self.name.text().strip()
        if name:
            self._run(self._monitor.cases.set_colleague(name, WorkRole(self.role.currentData())), self.name.clear)
        else:
            self.name.setFocus()

    @Slot()
    def _add_account(self) -> None:
        name = self.account.text().strip()
        if not name:
            self.account.setFocus()
            return

        def done() -> None:
            self.account.clear()
            self.site.clear()

        self._run(self._monitor.cases.add_own_account(name, None, self.site.text().strip() or None), done)

    def _run(self, future: Future[Any], done: Callable[[], object] | None = None) -> None:
        self._error.hide()

        def kept(_written: object) -> None:
            if done is not None:
                done()
            self.load()

        def refused(error: BaseException) -> None:
            told = words(error)
            self._error.setText(f"{told.what} {told.remedy}".strip())
            self._error.show()

        self._bridge.when_done(future, kept, refused, owner=self)

    def _open_records(self) -> None:
        from ui.screens.records_dialog import RecordsDialog

        dialog = RecordsDialog(self, self._context)
        dialog.exec()
        dialog.deleteLater()


def _line(name: str, under: str, remove: Callable[[], object]) -> QWidget:
    """A name, what it is, and the way to take it off the list."""
    holder = QFrame()
    holder.setProperty("ground", "inset")
    first: QLabel = ElidedLabel(name)
    second = label(under, "small")
    away = button(translate("TeamCard", "Remove"), "inline", remove)
    away.setAccessibleDescription(name)
    line = row(first, second, away, gap=12)
    line.setStretch(0, 1)
    line.setContentsMargins(12, 5, 12, 5)
    holder.setLayout(line)
    return holder
