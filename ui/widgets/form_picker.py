"""The written forms of a name, to be ticked off: what we look for, seen before it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from monitor.types import Form, FormChoices
from ui import text
from ui.widgets.controls import button, label, row
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate
SHOWN: Final = 8
"""Forms of a language that stand there at once; the rest is one press away, and not in the way of Tab."""
HARDLY_MORE: Final = 3
"""So few more are shown at once."""


class FormPicker(QWidget):
    """All proposed forms, by language; a click takes one away or back, a field adds one. `changed` follows each."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._forms: tuple[Form, ...] = ()
        self._dropped: dict[str, None] = {}
        self._added: dict[str, None] = {}
        self._kept: tuple[str, ...] = ()
        self._unfolded: set[str] = set()
        self._groups = QVBoxLayout()
        self._groups.setSpacing(6)
        self._field = QLineEdit()
        self._add = button(act=self._add_form)
        self._field.returnPressed.connect(self._add_form)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._groups)
        box.addLayout(row(self._field, self._add))
        self.retranslate()

    def set_choices(self, choices: FormChoices) -> None:
        """What was chosen before."""
        self._dropped = dict.fromkeys(choices.dropped)
        self._added = dict.fromkeys(choices.added)
        self._kept = choices.kept
        self._write()

    def set_forms(self, forms: Iterable[Form]) -> None:
        """What is proposed now; choices made stay."""
        self._forms = tuple(forms)
        self._write()

    def choices(self) -> FormChoices:
        """What was chosen."""
        proposed = {form.text for form in self._forms}
        dropped = tuple(one for one in self._dropped if one in proposed or not proposed)
        return FormChoices(self._kept, dropped, tuple(self._added))

    def retranslate(self) -> None:
        """Sets every word anew."""
        words = translate("FormPicker", "Another form")
        self._field.setPlaceholderText(words)
        self._field.setAccessibleName(words)
        self._add.setText(translate("FormPicker", "Add"))
        self._write()

    def _write(self) -> None:
        clear(self._groups)

        def lang(form: Form) -> str:
            return form.lang or ""

        for code, forms in groupby(sorted(self._forms, key=lang), key=lang):
            title = text.language(code) if code else translate("FormPicker", "As given")
            self._groups.addWidget(self._group(code, title, list(dict.fromkeys(form.text for form in forms))))
        if self._added:
            self._groups.addWidget(self._group("+", translate("FormPicker", "Added by you"), list(self._added)))

    def _group(self, code: str, title: str, forms: Sequence[str]) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(label(title, "small"))
        flow = FlowLayout()
        shown = list(forms)
        if code not in self._unfolded and len(forms) > SHOWN + HARDLY_MORE:
            # What was taken away is shown wherever it stands: it is what somebody decided.
            shown = [one for number, one in enumerate(forms) if number < SHOWN or one in self._dropped]
        for form in shown:
            flow.addWidget(self._chip(form))
        if rest := len(forms) - len(shown):
            more = button(translate("FormPicker", "and %n more form(s)", None, rest), "inline")
            more.clicked.connect(lambda: self._unfold(code, made))
            flow.addWidget(more)
        box.addLayout(flow)
        return made

    def _unfold(self, code: str, group: QWidget) -> None:
        at = self._groups.indexOf(group)
        self._unfolded.add(code)
        self._write()
        item = self._groups.itemAt(at)
        written = None if item is None else item.widget()
        chips = [] if written is None else written.findChildren(QPushButton)
        if len(chips) > SHOWN:
            chips[SHOWN].setFocus()

    def _chip(self, form: str) -> QPushButton:
        made = button(form.replace("&", "&&"), "form")
        made.setCheckable(True)
        made.setChecked(form not in self._dropped)
        made.setToolTip(translate("FormPicker", "Click to take this form away or back"))
        made.setAccessibleName(form)
        made.toggled.connect(lambda on: self._choose(form, on))
        return made

    def _choose(self, form: str, on: bool) -> None:
        if on:
            self._dropped.pop(form, None)
        else:
            self._dropped[form] = None
        self.changed.emit()

    @Slot()
    def _add_form(self) -> None:
        form = " ".join(self._field.text().split())
        if not form:
            return
        self._added[form] = None
        self._dropped.pop(form, None)
        self._field.clear()
        self._write()
        self.changed.emit()
