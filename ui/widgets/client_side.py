"""What stands beside a client's line of time: contacts, people, days, wishes, trade, complaints, firms, card."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor.case_types import ClientLinkRow, LinkState
from ui import case_words, client_words, occasion_words, sign_words, text
from ui.client_view import ClientView, trade_figures
from ui.context import Context
from ui.widgets.controls import button, column, label
from ui.widgets.flow import FlowLayout
from ui.widgets.side_parts import Section, SideLine
from ui.widgets.sign_lines import sign_line

translate = QCoreApplication.translate
SHOWN_DAYS: Final = 5
SHOWN_LINKS: Final = 4
SECTIONS: Final = (
    *("contact", "signs", "plan", "occasions", "people", "days", "wishes", "trade", "links", "firms", "voice", "card"),
)  # fmt: skip


class ClientSide(QWidget):
    """`asked(slug, thing)`: "contact", "promise" (contact), "person" (or None), "wish" (or None), "firm" (or None),
    "number" (or None), "score", "edit", "occasion" (id), "case" (id), "mention" (id), "link_yes", "link_no" (link),
    "trade" (kind), "names"."""

    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        acts: dict[str, str | None] = {
            "contact": "contact", "signs": None, "plan": None, "occasions": None, "people": "person", "days": None,
            "wishes": "wish", "trade": None, "links": None, "firms": "number", "voice": "score", "card": "edit",
        }  # fmt: skip
        self.sections = {
            name: Section(None if acts[name] is None else self._sender_of(str(acts[name]), None)) for name in SECTIONS
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 12, 10)
        box.setSpacing(4)
        for name in SECTIONS:
            box.addWidget(self.sections[name])
        box.addStretch(1)

    def retranslate(self) -> None:
        """Sets every word anew."""
        add = translate("ClientSide", "Add")
        for name, title, act in (
            ("contact", translate("ClientSide", "Contacts"), translate("ClientSide", "Log a contact")),
            ("signs", translate("ClientSide", "Signs of loss"), ""),
            ("plan", translate("ClientSide", "What was tried and is planned"), ""),
            ("occasions", translate("ClientSide", "Occasions that wait"), ""),
            ("people", translate("ClientSide", "People"), add),
            ("days", translate("ClientSide", "Days ahead"), ""),
            ("wishes", translate("ClientSide", "What they wished for"), add),
            ("trade", translate("ClientSide", "Trade, the last 12 months and the 12 before"), ""),
            ("links", translate("ClientSide", "Complaints that may be theirs"), ""),
            ("firms", translate("ClientSide", "Legal entities and numbers"), add),
            ("voice", translate("ClientSide", "What they answered"), add),
            ("card", translate("ClientSide", "Card"), translate("ClientSide", "Edit")),
        ):
            self.sections[name].set_words(title, act)

    def show_view(self, view: ClientView) -> None:
        """Writes a client."""
        parts: dict[str, list[QWidget]] = {
            "contact": self._contact(view),
            "signs": []
            if view.danger is None
            else [sign_line(self._theme, sign, self.asked.emit) for sign in view.danger.signs],
            "plan": self._plan(view),
            "occasions": [
                self._line(occasion_words.title(one), f"{one.owner or '—'}  ·  {text.due_day(one.due_on)}", "occasion",
                           one.id, ("occasion", "accent_text"))
                for one in view.occasions.values() if one.waits
            ],
            "people": self._people(view),
            "days": [
                self._line(client_words.client_date(one), text.due_day(one.on), None, None,
                           ("star", "late") if one.round_ else None)
                for one in view.days[:SHOWN_DAYS]
            ],
            "wishes": self._wishes(view),
            "trade": self._trade(view),
            "links": [self._link(one) for one in _links(view)],
            "firms": self._firms(view),
            "voice": [
                self._line(f"{client_words.score_kind(one.kind)}: {one.score:f}/{one.best:f}",
                           "  ·  ".join(filter(None, (client_words.full_day(one.day), one.respondent, one.comment))),
                           None, None)
                for one in reversed(view.scores[-4:])
            ],
            "card": self._card(view),
        }  # fmt: skip
        for name, made in parts.items():
            self.sections[name].set_parts(made)

    # --- sections ----------------------------------------------------------------------------------

    def _contact(self, view: ClientView) -> list[QWidget]:
        made: list[QWidget] = []
        standing = view.standing
        if standing is not None:
            days = standing.silent_days
            spoke = translate("ClientSide", "No contact is recorded yet.")
            if days is not None:
                spoke = translate("ClientSide", "Last spoken with %n day(s) ago.", None, days)
            if days == 0:
                spoke = translate("ClientSide", "Spoken with today.")
            plan = ""
            if standing.due_on is not None:
                plan = translate("ClientSide", "Next due %1").replace("%1", text.due_day(standing.due_on))
            if standing.plan_days is not None:
                every = translate("ClientSide", "planned every %n day(s)", None, standing.plan_days)
                plan = f"{plan} ({every})" if plan else every
            if standing.unanswered:
                tries = translate("ClientSide", "%n try/tries without an answer since", None, standing.unanswered)
                plan = f"{plan}  ·  {tries}" if plan else tries
            late = ("clock", "late") if standing.overdue_days else None
            made.append(self._line(spoke, plan, None, None, late))
        for one in view.promises[:3]:
            when = "" if one.next_on is None else text.due_day(one.next_on, view.today)
            words = translate("ClientSide", "Promised: %1").replace("%1", one.next_step or "…")
            made.append(self._line(words, "  ·  ".join(filter(None, (when, one.person))), "promise", one,
                                   ("clock", "accent_text")))  # fmt: skip
        if view.handover is not None:
            told = translate("ClientSide", "Handed over to %1, who has not spoken with them yet")
            risks = ", ".join(client_words.risk(one) for one in view.handover.risks)
            made.append(self._line(told.replace("%1", view.handover.to_owner), risks, None, None, ("warning", "late")))
        return made

    def _plan(self, view: ClientView) -> list[QWidget]:
        effort = view.effort
        if effort is None:
            return []
        state = sign_words.effort_state(effort.state)
        reason = effort.established_reason or effort.stated_reason
        why = "" if reason is None else text.reason(reason)
        made: list[QWidget] = [self._line(state, why, "winback", view.card.id, ("case", "accent_text"))]
        for step in effort.steps:
            when = ""
            if step.done_on is not None:
                when = translate("ClientSide", "done %1").replace("%1", text.day(step.done_on))
            elif step.due_on is not None:
                when = text.due_day(step.due_on, view.today)
            second = "  ·  ".join(filter(None, (when, step.owner, step.outcome)))
            icon = ("done", "positive") if step.done_on is not None else ("clock", "muted")
            made.append(self._line(step.what, second, "winback", view.card.id, icon))
        return made

    def _people(self, view: ClientView) -> list[QWidget]:
        made = []
        for one in view.card.people:
            left = one.left_on is not None
            role = "" if one.role is None else client_words.person_role(one.role).lower()
            birthday = "" if one.birthday is None else client_words.birthday(one.birthday)
            gone = ""
            if one.left_on is not None:
                gone = translate("ClientSide", "left %1").replace("%1", client_words.full_day(one.left_on))
            lang = "" if one.lang is None else text.language(one.lang)
            second = "  ·  ".join(filter(None, (gone, one.position, role, one.phone, one.email, birthday, lang)))
            line = self._line(one.name, second, "person", one, ("person", "muted" if left else "accent_text"))
            line.setToolTip(second)
            made.append(line)
        return [*made]

    def _wishes(self, view: ClientView) -> list[QWidget]:
        made: list[QWidget] = []
        if view.card.first_asked:
            first = translate("ClientSide", "First asked for: %1").replace("%1", view.card.first_asked)
            made.append(self._line(first, "", None, None))
        for one in view.card.wishes:
            second = client_words.full_day(one.wished_on)
            if one.met_on is not None:
                second += "  ·  " + translate("ClientSide", "there since %1").replace(
                    "%1", client_words.full_day(one.met_on)
                )
            icon = ("done", "positive") if one.met_on is not None else ("star", "late")
            made.append(self._line(one.what, second, "wish", one, icon))
        return made

    def _trade(self, view: ClientView) -> list[QWidget]:
        made: list[QWidget] = []
        for one in trade_figures(view.trade, view.today):
            first = f"{client_words.trade(one.kind)}: {text.number(one.now)} / {text.number(one.before)}"
            sums = [client_words.money(sum_, one.currency) for sum_ in (one.amount, one.amount_before)]
            last = translate("ClientSide", "last %1").replace("%1", client_words.full_day(one.last_on))
            second = [" / ".join(sums) if one.amount or one.amount_before else "", last]
            made.append(self._line(first, "  ·  ".join(filter(None, second)), "trade", one.kind))
        for currency, debt in view.debts.items():
            words = translate("ClientSide", "Overdue: %1").replace("%1", client_words.money(debt, currency))
            made.append(self._line(words, "", "trade", None, ("warning", "negative")))
        return made

    def _link(self, link: ClientLinkRow) -> QWidget:
        sure = link.state is LinkState.CONFIRMED
        theirs = translate("ClientSide", "theirs") if sure else translate("ClientSide", "perhaps theirs")
        ground = case_words.link_ground(link.ground)
        slug, thing = ("mention", link.mention_id) if link.case_id is None else ("case", link.case_id)
        second = "  ·  ".join(filter(None, (theirs, link.site, text.day(link.found_at), ground)))
        line = self._line(" ".join(link.title.split()), second, slug, thing, ("complaint", "negative"))
        if sure:
            return line
        acts = FlowLayout(gap=12)
        for words, act in (
            (translate("ClientSide", "Yes, theirs"), "link_yes"),
            (translate("ClientSide", "Not theirs"), "link_no"),
        ):
            made = button(words, "inline", self._sender_of(act, link))
            made.setAccessibleDescription(link.title)
            acts.addWidget(made)
        holder = QWidget()
        below = column(gap=0)
        below.addWidget(line)
        inset = column(gap=0)
        inset.addLayout(acts)
        inset.setContentsMargins(30, 0, 0, 4)
        below.addLayout(inset)
        holder.setLayout(below)
        return holder

    def _firms(self, view: ClientView) -> list[QWidget]:
        made: list[QWidget] = []
        names = {one.id: one.name for one in view.card.legal_entities}
        for one in view.card.legal_entities:
            years = " – ".join(
                "" if day is None else str(day.year) for day in (one.founded_on, one.ended_on) if day is not None
            )
            goes_on = ""
            if one.successor_id is not None:
                goes_on = translate("ClientSide", "goes on as %1").replace("%1", names.get(one.successor_id, ""))
            second = "  ·  ".join(filter(None, (client_words.country(one.country), years, goes_on)))
            made.append(self._line(one.name, second, "firm", one))
        for number in view.card.identifiers:
            whose = names.get(number.legal_entity_id or 0, "")
            made.append(self._line(f"{client_words.identifier(number.kind)}: {number.value}", whose, "number", number))
        return made

    def _card(self, view: ClientView) -> list[QWidget]:
        card = view.card
        made: list[QWidget] = []
        others = [one for one in (*card.names[1:], *card.aliases) if one != card.name]
        if others:
            words = translate("ClientSide", "Also written: %1").replace("%1", ", ".join(others))
            made.append(self._line(words, "", "names", None))
        for words, value in (
            (translate("ClientSide", "Shared goals: %1"), card.shared_goals),
            (translate("ClientSide", "Profit of a year: %1"), client_words.money(card.profit, card.profit_currency)),
            (
                translate("ClientSide", "Does not count as a loss: %1"),
                "" if card.not_a_loss is None else
                ", ".join(filter(None, (client_words.not_a_loss(card.not_a_loss), card.not_a_loss_why))),
            ),
            ("%1", card.note),
        ):  # fmt: skip
            if value:
                told = label(words.replace("%1", value, 1), wraps=True)
                told.setContentsMargins(6, 2, 6, 2)
                made.append(told)
        return made

    # --- inside ------------------------------------------------------------------------------------

    def _line(
        self, first: str, second: str, slug: str | None, thing: object, icon: tuple[str, str] | None = None
    ) -> SideLine:
        act = None if slug is None else self._sender_of(slug, thing)
        return SideLine(self._theme, first, second, act, icon)

    def _sender_of(self, slug: str, thing: object) -> Callable[[], None]:
        return lambda: self.asked.emit(slug, thing)


def _links(view: ClientView) -> list[ClientLinkRow]:
    """What people are asked about first, then what is sure; the newest of each."""
    return sorted(view.links, key=lambda one: one.state is LinkState.CONFIRMED)[:SHOWN_LINKS]
