"""What counts as a sign that a client leaves, for the whole firm: thresholds, and what each sign weighs."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from monitor.desk.sign_tuning import USUAL, limits_of, usual_of
from monitor.sign_types import SignKind, Weight
from ui import sign_words
from ui.context import Context
from ui.widgets.controls import DecimalField, button, column, label, row
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate
NUMBERS: Final = ("watch_points", "critical_points", "silent_days", "requests", "tries")
SHOWN_ROWS: Final = 7


class SignTuningDialog(FormDialog):
    """The firm's thresholds; what differs from the program's says what that was. Saved as one act."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        title = translate("SignTuning", "What counts as a sign of leaving")
        super().__init__(parent, context.bridge, title, translate("SignTuning", "Save"), self._save)
        self.setMinimumWidth(680)
        self._monitor = context.monitor
        own = context.monitor.read.sign_tuned()
        self._before = dict(own)
        self.numbers: dict[str, DecimalField] = {}
        self.weights: dict[SignKind, QComboBox] = {}
        self._usual: dict[str, QLabel] = {}
        told = translate(
            "SignTuning",
            "Each sign is measured against the client's own habits and weighs points, which add up. What you change "
            "here holds for all clients; where a sign means nothing at one client, call it a false alarm there.",
        )
        self.form.addRow(label(told, "muted", wraps=True))
        for name in NUMBERS:
            field = self._number(name, own)
            line = row(field, self._hint(name), 1, gap=12)
            self.form.addRow(_words(name), line)
        self.form.addRow(self._kinds(own))
        self._reset = button(translate("SignTuning", "Back to the program's"), "", self._give_back)
        self._buttons.insertWidget(0, self._reset)
        self._compare()

    def _kinds(self, own: dict[str, str]) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heads = (
            translate("SignTuning", "Sign"),
            translate("SignTuning", "How it counts"),
            translate("SignTuning", "How heavily"),
        )
        for at, words in enumerate(heads):
            grid.addWidget(label(words, "section"), 0, at)
        for number, kind in enumerate(SignKind, 1):
            words = sign_words.kind(kind)
            name = f"{kind}.weight"
            chosen = QComboBox()
            chosen.setAccessibleName(f"{words}: {heads[1]}")
            for weight in Weight:
                chosen.addItem(_weight(weight), weight)
            chosen.setCurrentIndex(chosen.findData(Weight(own.get(name, usual_of(name)))))
            chosen.currentIndexChanged.connect(self._compare)
            self.weights[kind] = chosen
            factor = self._number(f"{kind}.factor", own)
            factor.setAccessibleName(f"{words}: {heads[2]}")
            grid.addWidget(label(words), number, 0)
            grid.addWidget(chosen, number, 1)
            grid.addWidget(factor, number, 2)
            grid.addWidget(self._hint(name), number, 3)
            grid.setColumnMinimumWidth(3, 150)
        inside = QFrame()
        inside.setProperty("ground", "clear")
        inside.setLayout(column(grid, 1))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFixedHeight(SHOWN_ROWS * 38)
        return scroll

    def _number(self, name: str, own: dict[str, str]) -> DecimalField:
        field = DecimalField()
        low, high = limits_of(name)
        whole = name in ("silent_days", "requests", "tries")
        field.setDecimals(0 if whole else 1)
        field.setSingleStep(1 if whole else 0.1)
        field.setRange(low, high)
        field.setValue(float(own.get(name, usual_of(name))))
        if name.endswith(".factor"):
            field.setPrefix("× ")
        elif name == "silent_days":
            field.setSuffix(" " + translate("PlanDialog", "days"))
        field.setFixedWidth(136)
        field.setAccessibleName(_words(name))
        field.valueChanged.connect(self._compare)
        self.numbers[name] = field
        return field

    def _hint(self, name: str) -> QLabel:
        made = label(role="small")
        self._usual[name] = made
        return made

    def _values(self) -> dict[str, str]:
        values = {name: f"{field.value():g}" for name, field in self.numbers.items()}
        values |= {f"{kind}.weight": str(chosen.currentData()) for kind, chosen in self.weights.items()}
        return values

    def _compare(self) -> None:
        """Beside what differs stands what the program would take."""
        if len(self.weights) < len(SignKind):
            return
        values = self._values()
        for name, hint in self._usual.items():
            usual = []
            if values[name] != usual_of(name):
                kind = name.removesuffix(".weight")
                usual.append(_weight(USUAL.weight(SignKind(kind))) if name != kind else self._figure(name))
            factor = name.replace(".weight", ".factor")
            if factor != name and values[factor] != usual_of(factor):
                usual.append("× 1")
            told = translate("SignTuning", "the program: %1").replace("%1", ", ".join(usual)) if usual else ""
            hint.setText(told)
        self._reset.setEnabled(any(value != usual_of(name) for name, value in values.items()))

    def _figure(self, name: str) -> str:
        field = self.numbers[name]
        return f"{field.prefix()}{field.textFromValue(float(usual_of(name)))}{field.suffix()}"

    def _give_back(self) -> None:
        for name, field in self.numbers.items():
            field.setValue(float(usual_of(name)))
        for kind, chosen in self.weights.items():
            chosen.setCurrentIndex(chosen.findData(USUAL.weight(kind)))

    def _save(self) -> Future[Any] | None:
        values = self._values()
        if float(values["critical_points"]) < float(values["watch_points"]):
            self.show_error(
                translate("SignTuning", "A client is on watch before it is critical: fewer points for that.")
            )
            return None
        changed: dict[str, str | None] = {
            name: None if value == usual_of(name) else value
            for name, value in values.items()
            if value != self._before.get(name, usual_of(name))
        }
        if not changed:
            self.reject()
            return None
        return self._monitor.signs.tune_all(changed)


def _words(name: str) -> str:
    return {
        "watch_points": translate("SignTuning", "On watch from, points"),
        "critical_points": translate("SignTuning", "Critical from, points"),
        "silent_days": translate("SignTuning", "Silent, while its rhythm is unknown"),
        "requests": translate("SignTuning", "Requests in a row without an order"),
        "tries": translate("SignTuning", "Calls and letters unanswered, at least"),
    }.get(name, name)


def _weight(weight: Weight) -> str:
    return {
        Weight.CRITICAL: translate("SignTuning", "critical alone"),
        Weight.ACCUMULATING: translate("SignTuning", "adds up"),
        Weight.OFF: translate("SignTuning", "not looked for"),
    }[weight]
