"""All that is kept about a name, to be changed: role, spellings, languages, forms, context, exclusions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from monitor.types import Entity, Form, FormChoices, Role
from ui import text
from ui.context import Context
from ui.widgets.controls import Scroller, column, frame, label, row
from ui.widgets.form_picker import FormPicker
from ui.widgets.word_chips import WordChips

translate = QCoreApplication.translate
TYPED_MS: Final = 350
LANGS: Final = ("ru", "uk", "fi", "en")


@dataclass(frozen=True, slots=True)
class Proposal:
    """The forms proposed for the names, the words that look like them, and names that are ordinary words."""

    forms: tuple[Form, ...]
    traps: tuple[str, ...]
    ordinary: tuple[str, ...]


class NameEditor(QScrollArea):
    """`changed` follows every change of what `entity()` answers."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._entity_id = 0
        self._ticket = 0
        self._filling = False
        self._touched = False
        self._untouched: Entity | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.name = QLineEdit()
        self.role = QComboBox()
        for role in Role:
            self.role.addItem("", role)
        self.more_names = WordChips(context.theme)
        self.aliases = WordChips(context.theme)
        self.context = WordChips(context.theme)
        self.exclude = WordChips(context.theme)
        self.langs = {code: QCheckBox() for code in LANGS}
        self.picker = FormPicker()
        self._parts: list[tuple[QLabel, QLabel]] = []

        self._trap = frame("warning")
        self._trap_words = label(wraps=True)
        picture = QLabel()
        picture.setPixmap(context.theme.icon("warning", "late").pixmap(QSize(18, 18), self.devicePixelRatioF()))
        inside = row(picture, self._trap_words, gap=10)
        inside.setStretch(1, 1)
        inside.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        inside.setContentsMargins(12, 8, 12, 8)
        self._trap.setLayout(inside)
        self._trap.hide()
        self._forms_wait = label(role="muted", wraps=True)

        content = Scroller(720)
        self._name_label, self._role_label = label(role="strong"), label(role="strong")
        self._name_label.setBuddy(self.name)
        self._role_label.setBuddy(self.role)
        top = row(column(self._name_label, self.name, gap=4), column(self._role_label, self.role, gap=4), gap=12)
        top.setStretch(0, 3)
        top.setStretch(1, 2)
        content.body.addLayout(top)
        langs = row(*self.langs.values(), 1, gap=14)
        content.body.addLayout(self._part(langs))
        forms = QVBoxLayout()
        forms.setSpacing(8)
        forms.addWidget(self._trap)
        forms.addWidget(self._forms_wait)
        forms.addWidget(self.picker)
        content.body.addLayout(self._part(forms))
        for chips in (self.aliases, self.more_names, self.context, self.exclude):
            content.body.addLayout(self._part(chips))
        content.body.addStretch(1)
        self.setWidget(content)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._typing.timeout.connect(self._propose)
        self.name.textChanged.connect(self._bent)
        for chips in (self.more_names, self.aliases):
            chips.changed.connect(self._bent)
        for box in self.langs.values():
            box.toggled.connect(self._bent)
        self.role.activated.connect(self._edited)
        self.picker.changed.connect(self._edited)
        for chips in (self.context, self.exclude):
            chips.changed.connect(self._edited)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_entity(self, entity: Entity) -> None:
        """Shows a name as it is kept; one with the id 0 is new."""
        self._filling = True
        self._entity_id = entity.id
        self.name.setText(entity.names[0] if entity.names else "")
        self.more_names.set_list(entity.names[1:])
        self.role.setCurrentIndex(self.role.findData(entity.role))
        self.aliases.set_list(entity.aliases)
        self.context.set_list(entity.context)
        self.exclude.set_list(entity.exclude)
        for code, box in self.langs.items():
            box.setChecked(code in entity.langs)
        self.picker.set_forms(())
        self.picker.set_choices(entity.forms)
        self._trap.hide()
        self._filling = False
        self._touched = False
        self._untouched = self.entity()
        self._propose()

    def dirty(self) -> bool:
        """Whether the user changed something that is not as it was shown first."""
        return self._touched and self._untouched is not None and _plain(self.entity()) != _plain(self._untouched)

    def entity(self) -> Entity:
        """The name as it stands there now."""
        names = tuple(
            dict.fromkeys(one for one in (" ".join(self.name.text().split()), *self.more_names.words()) if one)
        )
        chosen = self.picker.choices()
        return Entity(
            id=self._entity_id,
            role=Role(self.role.currentData()),
            names=names,
            aliases=self.aliases.words(),
            context=self.context.words(),
            exclude=self.exclude.words(),
            langs=tuple(code for code, box in self.langs.items() if box.isChecked()),
            forms=FormChoices(chosen.kept, chosen.dropped, chosen.added),
        )

    def fault(self) -> str:
        """What is missing, in words; "" where it can be kept."""
        entity = self.entity()
        if not entity.names or not entity.names[0].strip():
            return translate("NameEditor", "Give the name.")
        if not entity.langs:
            return translate("NameEditor", "Choose at least one language that people write in.")
        return ""

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        self._name_label.setText(translate("NameEditor", "Name"))
        self.name.setPlaceholderText(translate("NameEditor", "as people write it"))
        self._role_label.setText(translate("NameEditor", "What it is to us"))
        for number, role in enumerate(Role):
            self.role.setItemText(number, text.role(role))
        for code, box in self.langs.items():
            box.setText(text.language(code))
        words = (
            (
                translate("NameEditor", "Languages that people write in"),
                translate("NameEditor", "The name is put into the grammatical forms of these."),
            ),
            (
                translate("NameEditor", "Written forms"),
                translate("NameEditor", "Each form that is ticked counts. Click away what means something else."),
            ),
            (
                translate("NameEditor", "Also written"),
                translate(
                    "NameEditor",
                    "Brands, abbreviations, other spellings, in their forms; domains and handles as written.",
                ),
            ),
            (
                translate("NameEditor", "Further full names"),
                translate("NameEditor", "Former names and legal entities; they get their grammatical forms too."),
            ),
            (
                translate("NameEditor", "Words that should stand near"),
                translate("NameEditor", "For a name that means other things too: one of these makes it certain."),
            ),
            (
                translate("NameEditor", "Words that rule a post out"),
                translate("NameEditor", "A post with one of these is not about this name."),
            ),
        )
        for (title, told), (first, second) in zip(self._parts, words, strict=True):
            title.setText(first)
            told.setText(second)
        add = translate("NameEditor", "a word, or several with commas between")
        for chips, (name, _told) in zip(
            (self.aliases, self.more_names, self.context, self.exclude), words[2:], strict=True
        ):
            chips.set_words(name, add)
        self._forms_wait.setText(translate("NameEditor", "The forms stand here when the name is given."))
        self.picker.retranslate()

    def _part(self, content: QWidget | QLayout) -> QVBoxLayout:
        title, told = label(role="strong"), label(role="small", wraps=True)
        self._parts.append((title, told))
        return column(title, told, content, gap=4)

    @Slot()
    def _bent(self) -> None:
        if not self._filling:
            self._typing.start()
            self._edited()

    @Slot()
    def _edited(self) -> None:
        if not self._filling:
            self._touched = True
            self.changed.emit()

    @Slot()
    def _propose(self) -> None:
        self._ticket += 1
        ticket = self._ticket
        entity = self.entity()
        names = tuple(name for name in entity.names if len(name) > 1)
        monitor = self._context.monitor
        if not names or not entity.langs:
            self.picker.hide()
            self._forms_wait.show()
            self._trap.hide()
            return

        def work() -> Proposal:
            from monitor.text.fold import fold
            from monitor.text.names import common_words, trap_words

            folded = {fold(name): name for name in names}
            ordinary = common_words(tuple(folded), entity.langs)
            return Proposal(
                monitor.propose_forms(names, entity.langs, entity.aliases),
                tuple(dict.fromkeys(trap for name in names for trap in trap_words(name, entity.langs))),
                tuple(folded[one] for one in folded if one in ordinary),
            )

        def show(proposal: Proposal) -> None:
            if ticket == self._ticket:
                self._show_proposal(proposal)

        self._context.bridge.aside(work, show, owner=self)

    def _show_proposal(self, proposal: Proposal) -> None:
        self.picker.set_forms(proposal.forms)
        self.picker.show()
        self._forms_wait.hide()
        if not self._touched:
            # Choices about forms that are no longer proposed fall away; that is no change of the user's.
            self._untouched = self.entity()
        told = []
        if proposal.ordinary:
            words = ", ".join(f"«{one}»" for one in proposal.ordinary)
            told.append(
                translate("NameEditor", "%1 is an ordinary word too. Written small it is only a mention to be checked; "
                                        "words that should stand near make it certain.").replace("%1", words)
            )  # fmt: skip
        if proposal.traps:
            words = ", ".join(f"«{one}»" for one in proposal.traps)
            told.append(
                translate("NameEditor", "Some forms are forms of other words too: %1. Click such forms away if they "
                                        "bring what is not meant.").replace("%1", words)
            )  # fmt: skip
        self._trap_words.setText("\n".join(told))
        self._trap.setVisible(bool(told))


def _plain(entity: Entity) -> tuple[object, ...]:
    """What of a name the editor shows, whatever the order in which it was ticked."""
    forms = entity.forms
    return (
        entity.role, entity.names, entity.aliases, entity.context, entity.exclude, frozenset(entity.langs),
        frozenset(forms.dropped), frozenset(forms.added),
    )  # fmt: skip
