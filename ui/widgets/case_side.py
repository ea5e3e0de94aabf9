"""What stands beside the checklist of a case: its values, whose complaint it probably is, who follows, its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from monitor.case_types import ClientLinkRow, LinkState
from monitor.types import HistoryEntry
from ui import case_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.history import entry_words
from ui.widgets.case_parts import ValueButton, choices
from ui.widgets.controls import button, column, label
from ui.widgets.flow import FlowLayout, clear

translate = QCoreApplication.translate
MOST_HISTORY: Final = 60


class CaseSide(QWidget):
    """Weight, owner, deadline, priority, followers, key client, what the author wrote before, history.

    `changed(field, value)` of the case; `asked(slug, thing)`: "owner", "deadline", "follow" (whether), "client_yes",
    "client_no" (link), "show_case" (id), "show_client" (id).
    """

    changed = Signal(str, object)
    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme, self._person = context.theme, context.monitor.person
        self._view: CaseView | None = None
        self._shown: dict[str, object] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self.client = QVBoxLayout()
        self.client.setSpacing(6)
        box.addLayout(self.client)
        self.severity = ValueButton(self._fill_severity)
        self.severity.setIconSize(QSize(16, 16))
        self.owner = ValueButton(self._fill_owner)
        self.deadline = ValueButton(self._fill_deadline)
        self._names: dict[str, QLabel] = {}
        for slug, value in (("severity", self.severity), ("owner", self.owner), ("deadline", self.deadline)):
            self._names[slug] = label(role="small")
            self._names[slug].setContentsMargins(8, 4, 0, 0)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.addWidget(self._names[slug])
            box.addWidget(value)
        self.priority = label(role="small", wraps=True)
        self.watchers = label(role="small", wraps=True)
        self.follow = button(kind="inline", act=self._follow)
        inset = column(self.priority, self.watchers, self.follow, gap=3)
        inset.setContentsMargins(8, 6, 0, 0)
        box.addLayout(inset)
        self.earlier = QVBoxLayout()
        self.earlier.setSpacing(1)
        self.earlier.setContentsMargins(8, 6, 0, 0)
        box.addLayout(self.earlier)
        box.addSpacing(12)
        self._history_title = label(role="heading")
        self._history_title.setContentsMargins(8, 0, 0, 4)
        self.history = QVBoxLayout()
        self.history.setSpacing(7)
        self.history.setContentsMargins(8, 0, 0, 0)
        box.addWidget(self._history_title)
        box.addLayout(self.history)
        box.addStretch(1)

    def retranslate(self) -> None:
        """Sets every word anew."""
        names = {
            "severity": translate("CaseSide", "Weight"),
            "owner": translate("CaseSide", "Owner"),
            "deadline": translate("CaseSide", "First answer due"),
        }
        for slug, words in names.items():
            self._names[slug].setText(words)
        self._history_title.setText(translate("CaseSide", "History"))
        self._shown = {}

    def show_view(self, view: CaseView) -> None:
        """Writes a case."""
        self._view = view
        found = view.detail.row
        icon, colour = case_words.severity_icon(found.severity)
        self.severity.setIcon(self._theme.icon(icon, colour))
        self.severity.set_value(self._names["severity"].text(), text.severity(found.severity))
        self.owner.set_value(self._names["owner"].text(), found.owner or translate("CaseSide", "Nobody yet"))
        self.deadline.set_value(self._names["deadline"].text(), text.moment(found.due_at))
        self.deadline.setToolTip(text.exact(found.due_at))
        for value in (self.severity, self.owner, self.deadline):
            value.setEnabled(view.may_act)
        grounds = ", ".join(filter(None, map(case_words.priority_ground, found.priority.grounds)))
        level = case_words.priority(found.priority.level)
        told = translate("CaseSide", "Priority: %1").replace("%1", level.lower())
        self.priority.setText(f"{told} ({grounds})" if grounds else told)
        self.watchers.setText(translate("CaseSide", "Followed by %1").replace("%1", ", ".join(found.watchers)))
        self.watchers.setVisible(bool(found.watchers))
        mine = view.person in found.watchers
        self.follow.setText(
            translate("CaseSide", "No longer follow it") if mine else translate("CaseSide", "Follow this case")
        )
        self.follow.setVisible(view.may_act)
        self._rebuild("client", self.client, _links(view.detail.links), self._link)
        self._rebuild("earlier", self.earlier, self._earlier_of(view), self._earlier_line)
        self._rebuild("history", self.history, told_history(view.detail.history), history_line)

    def _rebuild(self, slug: str, layout: QVBoxLayout, things: Sequence[object], make: Callable[..., QWidget]) -> None:
        if self._view is None or self._shown.get(slug) == (tuple(things), self._view.may_act):
            return
        self._shown[slug] = (tuple(things), self._view.may_act)
        clear(layout)
        for thing in things:
            layout.addWidget(make(thing))

    def _link(self, link: ClientLinkRow) -> QWidget:
        made = QFrame()
        made.setProperty("ground", "inset")
        sure = link.state is LinkState.CONFIRMED
        pattern = translate("CaseSide", "Key client %1") if sure else translate("CaseSide", "Probably client %1")
        ground = f"{case_words.link_ground(link.ground)}: {link.detail}"
        box = column(
            label(pattern.replace("%1", link.client_name), "strong", wraps=True),
            label(ground, "small", wraps=True),
            gap=3,
        )
        acts = FlowLayout(gap=12)
        offered = [(translate("CaseSide", "Show the client"), "show_client", link.client_id)]
        if self._view is not None and self._view.may_act:
            if not sure:
                offered.append((translate("CaseSide", "Yes, theirs"), "client_yes", link.id))
            offered.append((translate("CaseSide", "Not theirs"), "client_no", link.id))
        for words, slug, thing in offered:
            act = button(words, "inline", self._sender_of(slug, thing))
            act.setAccessibleDescription(link.client_name)
            acts.addWidget(act)
        box.addLayout(acts)
        box.setContentsMargins(10, 8, 10, 6)
        made.setLayout(box)
        return made

    def _earlier_of(self, view: CaseView) -> list[tuple[str, int | None]]:
        earlier = view.detail.earlier
        if not earlier.complaints:
            return []
        words = translate("CaseSide", "The author complained before: %n time(s)", None, earlier.complaints)
        lines: list[tuple[str, int | None]] = [(words, None)]
        for case_id in earlier.case_ids:
            lines.append((translate("CaseSide", "Case %1").replace("%1", text.number(case_id)), case_id))
        return lines

    def _earlier_line(self, line: tuple[str, int | None]) -> QWidget:
        words, case_id = line
        if case_id is None:
            return label(words, "small", wraps=True)
        return button(words, "inline", self._sender_of("show_case", case_id))

    def _sender_of(self, slug: str, thing: object) -> Callable[[], None]:
        return lambda: self.asked.emit(slug, thing)

    def _follow(self) -> None:
        if self._view is not None:
            self.asked.emit("follow", self._view.person not in self._view.detail.row.watchers)

    # --- menus -------------------------------------------------------------------------------------

    def _fill_severity(self, menu: QMenu) -> None:
        if self._view is not None:
            offered = [(value, text.severity(value)) for value in (4, 3, 2, 1)]
            choices(menu, [*offered], self._view.detail.row.severity, self._changer("severity"))

    def _fill_owner(self, menu: QMenu) -> None:
        if self._view is None:
            return
        me = self._view.person
        offered: list[tuple[object, str]] = [(me, translate("CaseSide", "Me (%1)").replace("%1", me))]
        offered += [(one, one) for one in self._view.owners if one != me]
        offered.append((None, translate("CaseSide", "Nobody yet")))
        choices(menu, offered, self._view.detail.row.owner, self._changer("owner"))
        menu.addSeparator()
        menu.addAction(translate("CaseSide", "Somebody else…")).triggered.connect(
            lambda: self.asked.emit("owner", None)
        )

    def _fill_deadline(self, menu: QMenu) -> None:
        menu.addAction(translate("CaseSide", "Another time…")).triggered.connect(
            lambda: self.asked.emit("deadline", None)
        )
        menu.addAction(translate("CaseSide", "As the settings say")).triggered.connect(
            lambda: self.changed.emit("due_at", None)
        )

    def _changer(self, field: str) -> Callable[[object], None]:
        return lambda value: self.changed.emit(field, value)


def _links(links: Sequence[ClientLinkRow]) -> list[ClientLinkRow]:
    """One line for each client that was not refused, a certain one before a probable one."""
    shown: dict[int, ClientLinkRow] = {}
    for link in sorted(links, key=lambda one: one.state is not LinkState.CONFIRMED):
        if link.state is not LinkState.REFUSED:
            shown.setdefault(link.client_id, link)
    return list(shown.values())


def told_history(history: Sequence[HistoryEntry]) -> list[tuple[str, str, str]]:
    """Words, who and when, of each act; several of one kind within a minute are one line."""
    lines: list[tuple[str, str, str, str]] = []
    times: list[int] = []
    for entry in history:
        line = (_act_words(entry), f"{entry.person} · {text.moment(entry.at)}", text.exact(entry.at), str(entry.at))
        if not lines or lines[-1][:2] != line[:2]:
            lines.append(line)
            times.append(1)
        elif lines[-1] != line:
            # ten statements checked in a row are ten acts of one kind
            lines[-1] = line
            times[-1] += 1
    return [
        (words if count == 1 else f"{words} ×{text.number(count)}", who, when)
        for (words, who, when, _), count in zip(lines[:MOST_HISTORY], times, strict=False)
    ]


def _act_words(entry: HistoryEntry) -> str:
    """What was done, with what it is now where that can be told in a word."""
    told = ", ".join(filter(None, (case_words.now_is(name, value) for name, value in entry.after.items())))
    words = entry_words(entry)
    if entry.verb != "change_case" or entry.undoes is not None or not told:
        return words
    return told


def history_line(line: tuple[str, str, str]) -> QWidget:
    """One act: what, and under it who and when."""
    words, who, when = line
    holder = QWidget()
    below = label(who, "small")
    below.setToolTip(when)
    above = label(words[:1].upper() + words[1:], wraps=True)
    holder.setLayout(column(above, below, gap=0))
    return holder
