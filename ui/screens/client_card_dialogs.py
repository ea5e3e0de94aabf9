"""What is written on the card of a client: the card itself, a person, a wish, a number, a firm of the group."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from monitor.client_types import (
    ClientCard,
    ClientPerson,
    ClientWish,
    LegalEntity,
    NotALoss,
    PersonRole,
)
from monitor.desk.industries import INDUSTRIES
from monitor.types import Tier
from ui import client_words, text
from ui.client_table_words import field
from ui.context import Context
from ui.widgets.controls import label, row
from ui.widgets.day_field import BirthdayField, DayField
from ui.widgets.dialog import FormDialog

translate = QCoreApplication.translate
COUNTRIES = ("RU", "UA", "FI", "BY", "KZ", "EE", "LV", "LT", "SE", "DE", "PL", "GB", "US")
LANGS = ("ru", "uk", "fi", "en")
WIDE = 720


def chooser(name: str, offered: Sequence[tuple[object, str]], now: object) -> QComboBox:
    """A list to choose one of; the empty first line is unknown."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.addItem("–", None)
    for value, words in offered:
        made.addItem(words, value)
    made.setCurrentIndex(max(0, made.findData(now)))
    return made


def line(name: str, value: str | None = "", hint: str = "") -> QLineEdit:
    """A line of text."""
    made = QLineEdit(value or "")
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def lines(name: str, value: str, height: int = 52) -> QPlainTextEdit:
    """Some lines of text; Tab leaves them."""
    made = QPlainTextEdit(value)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(height)
    return made


class CardDialog(FormDialog):
    """The card of a client."""

    def __init__(self, parent: QWidget, context: Context, card: ClientCard, owners: Sequence[str]) -> None:
        title = translate("CardDialog", "Card of %1").replace("%1", card.name)
        super().__init__(parent, context.bridge, title, translate("CardDialog", "Save the card"), self._save)
        self.setMinimumWidth(WIDE)
        self._monitor, self._card = context.monitor, card
        self.tier = chooser(field("tier"), [(one, text.tier(one)) for one in Tier], card.tier)
        self.recommends = QCheckBox(translate("CardDialog", "recommends us"))
        self.recommends.setChecked(card.recommends)
        self.owner = QComboBox()
        self.owner.setEditable(True)
        self.owner.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.owner.addItems(sorted({context.monitor.person, *owners}))
        self.owner.setCurrentText(card.owner or "")
        self.owner.setAccessibleName(field("owner"))
        known = sorted(((one, client_words.industry(one)) for one in INDUSTRIES), key=lambda pair: pair[1].casefold())
        if card.industry and card.industry not in INDUSTRIES:
            known.append((card.industry, card.industry))
        self.industry = chooser(field("industry"), known, card.industry)
        self.region = line(field("region"), card.region)
        places = [(one, client_words.country(one)) for one in COUNTRIES]
        if card.country and card.country not in COUNTRIES:
            places.append((card.country, client_words.country(card.country)))
        self.country = chooser(field("country"), places, card.country)
        self.lang = chooser(field("lang"), [(one, text.language(one)) for one in LANGS], card.lang)
        self.founded = DayField(card.founded_on, field("founded_on"))
        self.profit = line(field("profit"), "" if card.profit is None else f"{card.profit:f}")
        self.currency = line(field("currency"), card.profit_currency, "EUR")
        self.currency.setMaximumWidth(70)
        self.not_a_loss = chooser(
            field("not_a_loss"), [(one, client_words.not_a_loss(one)) for one in NotALoss], card.not_a_loss
        )
        self.why = line(translate("CardDialog", "Why"), card.not_a_loss_why, translate("CardDialog", "why"))
        self.first_asked = line(field("first_asked"), card.first_asked)
        self.goals = line(field("shared_goals"), card.shared_goals)
        self.note = lines(field("note"), card.note)
        pairs = (
            ("tier", self.tier, None, self.recommends),
            ("owner", self.owner, None, None),
            ("industry", self.industry, "region", self.region),
            ("country", self.country, "lang", self.lang),
            ("founded_on", self.founded, None, None),
            ("profit", self.profit, "currency", self.currency),
            ("first_asked", self.first_asked, None, None),
            ("shared_goals", self.goals, None, None),
            ("not_a_loss", self.not_a_loss, None, self.why),
            ("note", self.note, None, None),
        )
        for name, first, second_name, second in pairs:
            if second is None:
                self.form.addRow(field(name), first)
                continue
            beside = row(first, *([label(field(second_name))] if second_name else []), second)
            beside.setStretch(0, 1)
            beside.setStretch(beside.count() - 1, 1)
            self.form.addRow(field(name), beside)

    def _save(self) -> Future[Any] | None:
        try:
            founded = self.founded.day()
        except ValueError:
            self.show_error(translate("CardDialog", "The founding day is no day: write it like 31.12.1995."))
            return None
        try:
            written = self.profit.text().replace("\u00a0", "").replace(" ", "").replace(",", ".")
            profit = Decimal(written) if written else None
        except InvalidOperation:
            self.show_error(translate("CardDialog", "The profit is no amount."))
            return None
        new: dict[str, Any] = {
            "tier": self.tier.currentData(),
            "recommends": self.recommends.isChecked(),
            "owner": self.owner.currentText().strip() or None,
            "industry": self.industry.currentData(),
            "region": self.region.text().strip() or None,
            "country": self.country.currentData(),
            "lang": self.lang.currentData(),
            "founded_on": founded,
            "profit": profit,
            "profit_currency": self.currency.text().strip().upper() or None,
            "first_asked": self.first_asked.text().strip(),
            "shared_goals": self.goals.text().strip(),
            "not_a_loss": self.not_a_loss.currentData(),
            "not_a_loss_why": self.why.text().strip(),
            "note": self.note.toPlainText().strip(),
        }
        changes = {name: value for name, value in new.items() if getattr(self._card, name) != value}
        if not changes:
            self.reject()
            return None
        return self._monitor.clients.change(self._card.id, **changes)


class PersonDialog(FormDialog):
    """Somebody at a client, new or known."""

    def __init__(
        self, parent: QWidget, context: Context, client_id: int, client_name: str, person: ClientPerson | None = None
    ) -> None:
        title = translate("PersonDialog", "Person at %1").replace("%1", client_name)
        super().__init__(parent, context.bridge, title, translate("PersonDialog", "Save"), self._save)
        self._monitor, self._client_id, self._person = context.monitor, client_id, person
        self.name = line(field("name"), None if person is None else person.name)
        self.position = line(field("position"), None if person is None else person.position)
        self.role = chooser(
            field("role"),
            [(one, client_words.person_role(one)) for one in PersonRole],
            None if person is None else person.role,
        )
        self.email = line(field("email"), None if person is None else person.email)
        self.phone = line(field("phone"), None if person is None else person.phone)
        self.lang = chooser(
            field("lang"), [(one, text.language(one)) for one in LANGS], None if person is None else person.lang
        )
        self.birthday = BirthdayField(None if person is None else person.birthday, field("birthday"))
        self.left = DayField(None if person is None else person.left_on, field("left_on"))
        for name, widget in (
            ("name", self.name), ("position", self.position), ("role", self.role), ("email", self.email),
            ("phone", self.phone), ("lang", self.lang), ("birthday", self.birthday), ("left_on", self.left),
        ):  # fmt: skip
            self.form.addRow(field(name), widget)
        if person is not None:
            self.add_way(translate("PersonDialog", "Take off the card"), self._remove)

    def _save(self) -> Future[Any] | None:
        name = self.name.text().strip()
        if not name:
            self.show_error(translate("PersonDialog", "Write the name."))
            return None
        try:
            days = {"birthday": self.birthday.birthday(), "left_on": self.left.day()}
        except ValueError:
            self.show_error(
                translate("PersonDialog", "This is no day: write it like 31.12.1985, a birthday also 31.12.")
            )
            return None
        details: dict[str, Any] = {
            "post": self.position.text().strip(),
            "role": self.role.currentData(),
            "email": self.email.text().strip() or None,
            "phone": self.phone.text().strip() or None,
            "lang": self.lang.currentData(),
            **days,
        }
        if self._person is None:
            return self._monitor.clients.add_person(self._client_id, name, **details)
        return self._monitor.clients.change_person(self._person.id, name=name, **details)

    def _remove(self) -> Future[Any] | None:
        assert self._person is not None
        return self._monitor.clients.remove_person(self._person.id)


class WishDialog(FormDialog):
    """Something that a client wanted and we did not have."""

    def __init__(self, parent: QWidget, context: Context, card: ClientCard, wish: ClientWish | None = None) -> None:
        title = translate("WishDialog", "Wish of %1").replace("%1", card.name)
        super().__init__(parent, context.bridge, title, translate("WishDialog", "Save"), self._save)
        self._monitor, self._card, self._wish = context.monitor, card, wish
        today = context.monitor.clients.today()
        self.what = line(translate("WishDialog", "What they wanted"), None if wish is None else wish.what)
        self.on = DayField(today if wish is None else wish.wished_on, translate("WishDialog", "When"))
        self.person = chooser(
            translate("WishDialog", "Who said so"), [(one.id, one.name) for one in card.people],
            None if wish is None else wish.person_id,
        )  # fmt: skip
        self.met = DayField(None if wish is None else wish.met_on, translate("WishDialog", "There since"))
        self.form.addRow(translate("WishDialog", "What they wanted"), self.what)
        self.form.addRow(translate("WishDialog", "When"), self.on)
        self.form.addRow(translate("WishDialog", "Who said so"), self.person)
        if wish is not None:
            self.form.addRow(translate("WishDialog", "There since"), self.met)
            self.add_way(translate("WishDialog", "Remove the wish"), self._remove)
        told = translate("WishDialog", "When we have it, everybody who wanted it is told first.")
        self.form.addRow(label(told, "small", wraps=True))

    def _save(self) -> Future[Any] | None:
        what = self.what.text().strip()
        if not what:
            self.show_error(translate("WishDialog", "Say in a few words what they wanted."))
            return None
        try:
            on, met = self.on.day(), self.met.day()
        except ValueError:
            self.show_error(translate("WishDialog", "This is no day: write it like 31.12.2026."))
            return None
        details: dict[str, Any] = {"person_id": self.person.currentData()}
        if on is not None:
            details["wished_on"] = on
        if self._wish is None:
            return self._monitor.clients.add_wish(self._card.id, what, **details)
        return self._monitor.clients.change_wish(self._wish.id, what=what, met_on=met, **details)

    def _remove(self) -> Future[Any] | None:
        assert self._wish is not None
        return self._monitor.clients.remove_wish(self._wish.id)


class NumberDialog(FormDialog):
    """A number or a site that a client is known by."""

    def __init__(self, parent: QWidget, context: Context, card: ClientCard) -> None:
        title = translate("NumberDialog", "Number of %1").replace("%1", card.name)
        super().__init__(parent, context.bridge, title, translate("NumberDialog", "Save"), self._save)
        self._monitor, self._card = context.monitor, card
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("NumberDialog", "Which number"))
        for slug, words in client_words.identifier_kinds():
            self.kind.addItem(words, slug)
        self.value = line(translate("NumberDialog", "Number"))
        self.firm = chooser(
            translate("NumberDialog", "Of which firm"), [(one.id, one.name) for one in card.legal_entities], None
        )
        self.form.addRow(translate("NumberDialog", "Which number"), self.kind)
        self.form.addRow(translate("NumberDialog", "Number"), self.value)
        if card.legal_entities:
            self.form.addRow(translate("NumberDialog", "Of which firm"), self.firm)
        told = translate("NumberDialog", "Its check digits are tested where it has some.")
        self.form.addRow(label(told, "small", wraps=True))

    def _save(self) -> Future[Any] | None:
        value = self.value.text().strip()
        if not value:
            self.show_error(translate("NumberDialog", "Write the number."))
            return None
        return self._monitor.clients.add_identifier(
            self._card.id, self.kind.currentData(), value, self.firm.currentData()
        )

    def _failed(self, error: BaseException) -> None:
        from monitor.errors import InputError

        super()._failed(error)
        if isinstance(error, InputError):
            taken = "number of client" in error.what
            self.show_error(
                translate("NumberDialog", "This is the number of another client. Are they one firm? Then join them.")
                if taken
                else translate("NumberDialog", "Its check digits do not fit: look for a slip of the pen.")
            )


class FirmDialog(FormDialog):
    """One firm of a client's group."""

    def __init__(self, parent: QWidget, context: Context, card: ClientCard, firm: LegalEntity | None = None) -> None:
        title = translate("FirmDialog", "Legal entity of %1").replace("%1", card.name)
        super().__init__(parent, context.bridge, title, translate("FirmDialog", "Save"), self._save)
        self._monitor, self._card, self._firm = context.monitor, card, firm
        self.name = line(field("name"), None if firm is None else firm.name)
        self.country = chooser(
            field("country"),
            [(one, client_words.country(one)) for one in COUNTRIES],
            None if firm is None else firm.country,
        )
        self.founded = DayField(None if firm is None else firm.founded_on, field("founded_on"))
        self.ended = DayField(None if firm is None else firm.ended_on, field("ended_on"))
        others = [(one.id, one.name) for one in card.legal_entities if firm is None or one.id != firm.id]
        self.successor = chooser(field("successor"), others, None if firm is None else firm.successor_id)
        for name, widget in (
            ("name", self.name), ("country", self.country), ("founded_on", self.founded), ("ended_on", self.ended),
            ("successor", self.successor),
        ):  # fmt: skip
            self.form.addRow(field(name), widget)
        told = translate("FirmDialog", "Its name is looked for too. A firm that ended often goes on as another one.")
        self.form.addRow(label(told, "small", wraps=True))
        if firm is not None:
            self.add_way(translate("FirmDialog", "Take off the card"), self._remove)

    def _save(self) -> Future[Any] | None:
        name = self.name.text().strip()
        if not name:
            self.show_error(translate("FirmDialog", "Write the name."))
            return None
        try:
            days: dict[str, date | None] = {"founded_on": self.founded.day(), "ended_on": self.ended.day()}
        except ValueError:
            self.show_error(translate("FirmDialog", "This is no day: write it like 31.12.1995."))
            return None
        details = {"country": self.country.currentData(), "successor_id": self.successor.currentData(), **days}
        if self._firm is None:
            return self._monitor.clients.add_legal_entity(self._card.id, name, **details)
        return self._monitor.clients.change_legal_entity(self._firm.id, name=name, **details)

    def _remove(self) -> Future[Any] | None:
        assert self._firm is not None
        return self._monitor.clients.remove_legal_entity(self._firm.id)
