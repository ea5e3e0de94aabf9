"""Cards of the queue: an occasion of one client, one event of several, a promise, a contact that the plan wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from monitor.occasion_types import Approach, LineKind, MorningLine, OccasionRow, OccasionState
from monitor.types import MentionRow
from ui import occasion_words, text
from ui.context import Context
from ui.widgets.act_bar import ActBar, Deed
from ui.widgets.case_parts import selectable
from ui.widgets.controls import ElidedLabel, button, column, label, row

translate = QCoreApplication.translate
SHOWN_CLIENTS = 8


@dataclass(frozen=True, slots=True)
class Shown:
    """What a card shows: an occasion, or a line of the morning list; with the post it is told in, and how to go about
    it in words."""

    occasion: OccasionRow | None = None
    line: MorningLine | None = None
    mention: MentionRow | None = None
    advice: str = ""
    shared_id: int | None = None
    """Of a line for several clients: the event that concerns them all; None for a day that they share."""
    members: tuple[OccasionRow, ...] = ()
    """Of such a line: the occasion of each."""

    @property
    def key(self) -> tuple[str, int]:
        """What names the card."""
        if self.occasion is not None:
            return "occasion", self.occasion.id
        assert self.line is not None
        return str(self.line.kind), self.line.id


class OccasionCard(QFrame):
    """One of them; `asked(slug, Shown)`, and "member:ID" for one occasion of several."""

    asked = Signal(str, object)

    def __init__(self, context: Context, shown: Shown) -> None:
        super().__init__()
        self._theme = context.theme
        self.shown = shown
        self.occasion, self.line = shown.occasion, shown.line
        self.setProperty("ground", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        today = date.today()  # noqa: DTZ011 - the user's own day
        box = self._occasion(today) if self.occasion is not None else self._line(today)
        box.setContentsMargins(16, 12, 16, 10)
        self.bar = ActBar(context.theme, ground="clear", margin=0)
        self.bar.acted.connect(self._act)
        self.bar.set_deeds(deeds(shown))
        box.addSpacing(4)
        box.addWidget(self.bar)
        self.setLayout(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens the client."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit("waiting" if "waiting" in self.bar.buttons else "client", self.shown)
            return
        super().keyPressEvent(event)

    def _act(self, slug: str) -> None:
        self.asked.emit(slug, self.shown)

    def _asker(self, slug: str) -> Callable[[], None]:
        return lambda: self.asked.emit(slug, self.shown)

    # --- an occasion -------------------------------------------------------------------------------

    def _occasion(self, today: date) -> QVBoxLayout:
        occasion = self.occasion
        assert occasion is not None
        head = self._head(occasion.approach, occasion.client_name, occasion.owner)
        if occasion.tier is not None:
            head.insertWidget(2, label(text.tier(occasion.tier), "small"))
        if occasion.waits:
            best = occasion.best_before == occasion.due_on and occasion.due_on > today
            self._add_due(head, occasion.due_on, today, critical=occasion.critical, state=occasion.state, best=best)
        else:
            done = occasion.state is OccasionState.CONTACTED
            head.addWidget(self._picture("done" if done else "not_us", "muted"))
            head.addWidget(label(text.occasion_state(occasion.state), "muted"))
        box = column(head, selectable(label(occasion_words.title(occasion), wraps=True)), gap=5)
        self._add_why(box, occasion_words.whys(occasion.why), self.shown.mention, occasion.what)
        if occasion.outcome:
            box.addWidget(label(translate("Occasions", "Outcome: %1").replace("%1", occasion.outcome), wraps=True))
        if occasion.waits:
            self._add_whom(box, occasion_words.callee(occasion))
            if occasion.handed_from:
                told = translate("Occasions", "Handed over by %1").replace("%1", occasion.handed_from)
                box.addWidget(label(told, "small"))
            if occasion.blocked:
                box.addWidget(self._held(occasion.guards))
            else:
                self._add_opening(box, occasion.approach, occasion.opening, occasion.lang, self.shown.advice)
                if occasion.guards:
                    told = ", ".join(dict.fromkeys(occasion_words.guard(one) for one in occasion.guards))
                    box.addWidget(label(translate("Occasions", "Mind: %1.").replace("%1", told), "late", wraps=True))
            if occasion.best_before not in (None, occasion.due_on):
                words = translate("Occasions", "Best before %1").replace(
                    "%1", text.day(occasion.best_before or occasion.due_on)
                )
                box.addWidget(label(words, "small"))
        spoken = [occasion.client_name, occasion_words.title(occasion), text.occasion_state(occasion.state)]
        if occasion.waits:
            spoken += [text.due_day(occasion.due_on, today), occasion_words.approach(occasion.approach)]
            spoken.append(occasion_words.held(occasion.guards) if occasion.blocked else "")
        self.setAccessibleName(". ".join(filter(None, (*spoken, occasion.owner))))
        return box

    def _held(self, guards: tuple[str, ...]) -> QFrame:
        warning = QFrame()
        warning.setProperty("ground", "warning")
        words = label(occasion_words.held(guards), "late", wraps=True)
        inside = row(self._picture("warning", "late"), words, gap=8)
        inside.setStretch(1, 1)
        for number, slug in enumerate(guards):
            way = occasion_words.guard_way(slug)
            if way is not None:
                inside.addWidget(button(way[0], "link", self._asker(f"guard:{number}")))
                break
        inside.setContentsMargins(10, 6, 10, 6)
        warning.setLayout(inside)
        return warning

    # --- a line of the morning list ----------------------------------------------------------------

    def _line(self, today: date) -> QVBoxLayout:
        line = self.line
        assert line is not None
        head = self._head(line.approach, occasion_words.whom(line), line.owner)
        if line.tier is not None and len(line.clients) == 1:
            head.insertWidget(2, label(text.tier(line.tier), "small"))
        if line.kind is not LineKind.PLAN:
            self._add_due(head, line.due_on, today, critical=line.critical)
        title = occasion_words.line_title(line)
        box = column(head, selectable(label(title, wraps=True)), gap=5)
        self._add_why(box, occasion_words.whys(line.why), self.shown.mention, line.what)
        if len(line.occasion_ids) > 1:
            box.addLayout(self._members(line, title))
            self._add_opening(box, line.approach, None, line.lang, self.shown.advice)
        else:
            self._add_whom(box, occasion_words.callee(line))
            self._add_opening(box, line.approach, line.opening, line.lang, self.shown.advice)
        spoken = [occasion_words.whom(line), title, text.due_day(line.due_on, today), line.owner]
        self.setAccessibleName(". ".join(filter(None, spoken)))
        return box

    def _members(self, line: MorningLine, title: str) -> QVBoxLayout:
        """The clients of a line for several, each with whom to call there."""
        several = column(gap=0)
        whom = {one.id: occasion_words.callee(one) for one in self.shown.members}
        for occasion_id, name in list(zip(line.occasion_ids, line.clients, strict=False))[:SHOWN_CLIENTS]:
            made = button(name.replace("&", "&&"), "inline", self._asker(f"member:{occasion_id}"))
            made.setAccessibleDescription(title)
            told = ElidedLabel(whom.get(occasion_id, ""))
            told.setProperty("role", "small")
            each = row(made, told, gap=10)
            each.setStretch(1, 1)
            several.addLayout(each)
        more = len(line.clients) - SHOWN_CLIENTS
        if more > 0:
            several.addWidget(label(translate("Occasions", "and %n more", None, more), "small"))
        return several

    # --- parts -------------------------------------------------------------------------------------

    def _picture(self, name: str, colour: str) -> QLabel:
        made = QLabel()
        made.setPixmap(self._theme.icon(name, colour).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        return made

    def _head(self, approach: Approach | None, name: str, owner: str | None) -> QHBoxLayout:
        icon, colour = occasion_words.APPROACH_LOOKS[approach]
        head = row(self._picture(icon, colour), label(name, "heading"), gap=8)
        head.addStretch(1)
        head.addWidget(self._picture("person", "muted"))
        head.addWidget(label(owner or translate("Occasions", "nobody's yet"), "muted"))
        head.addSpacing(12)
        return head

    def _add_due(
        self,
        head: QHBoxLayout,
        due_on: date,
        today: date,
        *,
        critical: bool,
        state: OccasionState | None = None,
        best: bool = False,
    ) -> None:
        late = due_on < today or critical
        colour = "negative" if late else "late" if due_on <= today else "muted"
        words = text.due_day(due_on, today)
        if best and state is not OccasionState.SNOOZED:
            words = translate("Occasions", "best before %1").replace("%1", words)
        if state is OccasionState.SNOOZED:
            words = translate("Occasions", "rests until %1").replace("%1", words)
        if critical:
            words = f"{translate('Occasions', 'critical')}  ·  {words}"
        head.addWidget(self._picture("warning" if late else "clock", colour))
        due = label(words, {"negative": "error", "late": "late"}.get(colour, "muted"))
        due.setToolTip(text.day(due_on))
        head.addWidget(due)

    def _add_why(self, box: QVBoxLayout, reasons: str, mention: MentionRow | None, what: str) -> None:
        parts = [reasons]
        if mention is not None:
            excerpt = " ".join(mention.excerpt.split())
            # The first words of the post are often what the card is about: not twice.
            parts += [mention.site, "" if excerpt[:30] in what else excerpt[:240]]
        told = "  ·  ".join(filter(None, parts))
        if not told:
            return
        line = row(label(translate("Occasions", "Why now:"), "small"), gap=6)
        words = ElidedLabel(told)
        words.setProperty("role", "small")
        line.addWidget(words, 1)
        box.addLayout(line)

    def _add_whom(self, box: QVBoxLayout, callee: str) -> None:
        if callee:
            words = row(label(translate("Occasions", "Whom to call:"), "small"), selectable(label(callee)), 1, gap=6)
            box.addLayout(words)

    def _add_opening(
        self, box: QVBoxLayout, approach: Approach | None, opening: str | None, lang: str, advice: str
    ) -> None:
        if approach is None:
            return
        _, colour = occasion_words.APPROACH_LOOKS[approach]
        roles = {"positive": "good", "late": "late", "accent_text": "accent", "muted": "muted"}
        how = label(occasion_words.approach(approach), roles[colour])
        how.setToolTip(advice)
        first = row(how, gap=10)
        if advice:
            told = ElidedLabel(advice)
            told.setProperty("role", "small")
            first.addWidget(told, 1)
        else:
            first.addStretch(1)
        box.addLayout(first)
        if opening:
            said = QFrame()
            said.setProperty("ground", "inset")
            words = selectable(label(f"«{opening}»" if lang != "en" else f"“{opening}”", wraps=True))
            copy = button(translate("Occasions", "Copy"), "inline", self._asker("copy"))
            copy.setToolTip(translate("Occasions", "Opening line, %1").replace("%1", text.language(lang)))
            inside = row(words, copy, gap=10)
            inside.setStretch(0, 1)
            inside.setContentsMargins(12, 6, 12, 6)
            said.setLayout(inside)
            box.addWidget(said)


def deeds(shown: Shown) -> list[Deed]:
    """What can be done with a card."""
    occasion, line = shown.occasion, shown.line
    if occasion is not None:
        return _of_occasion(occasion)
    assert line is not None
    client = Deed("client", translate("Occasions", "Open the client"), "Enter", "clients")
    if line.kind is LineKind.PROMISE:
        return [
            Deed("kept", translate("Occasions", "Done"), "D", "done", primary=True),
            Deed("contact", translate("Occasions", "Log a contact…"), "C", "answered"),
            client,
        ]
    if line.kind is LineKind.STEP:
        return [
            Deed("step", translate("Occasions", "Done…"), "D", "done", primary=True),
            Deed("contact", translate("Occasions", "Log a contact…"), "C", "answered"),
            Deed("leaving", translate("Occasions", "The whole plan"), "", "case"),
            client,
        ]
    if line.kind is LineKind.PLAN:
        return [
            Deed("contact", translate("Occasions", "Log a contact…"), "C", "answered", primary=True),
            Deed("mail", translate("Occasions", "Draft a mail…"), "M", "edit"),
            client,
        ]
    found = [Deed("waiting", translate("Occasions", "One by one"), "Enter", "arrow_right")]
    if line.occasion_ids:
        found.insert(0, Deed("contacted", translate("Occasions", "All contacted…"), "C", "done", primary=True))
        found.append(Deed("dismiss", translate("Occasions", "Dismiss for all"), "X", "not_us"))
    else:
        found = [Deed("dismiss", translate("Occasions", "Dismiss"), "X", "not_us", primary=True)]
    if line.url:
        found.append(Deed("open", translate("Occasions", "Open the post"), "O", "open"))
    return found


def _of_occasion(occasion: OccasionRow) -> list[Deed]:
    if occasion.waits:
        made = [
            Deed("contacted", translate("Occasions", "Contacted…"), "C", "done", primary=not occasion.blocked),
            Deed("snooze", translate("Occasions", "Snooze"), "S", "clock"),
            Deed("hand_over", translate("Occasions", "Hand over…"), "H", "arrow_right"),
            Deed("dismiss", translate("Occasions", "Dismiss"), "X", "not_us"),
        ]
        if not occasion.blocked:
            made.insert(3, Deed("mail", translate("Occasions", "Draft a mail…"), "M", "edit"))
    else:
        made = [Deed("reopen", translate("Occasions", "Open again"), "R", "undo")]
    if occasion.url:
        made.append(Deed("open", translate("Occasions", "Open the post"), "O", "open", deep=occasion.waits))
    made.append(Deed("client", translate("Occasions", "Open the client"), "Enter", "clients", deep=True))
    if occasion.waits:
        made.append(Deed("calendar", translate("Occasions", "Into the calendar (.ics)…"), "", "clock", deep=True))
    if occasion.mention_id is not None:
        made.append(Deed("read", translate("Occasions", "In Mentions"), "", "mentions", deep=True))
    return made
