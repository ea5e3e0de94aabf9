"""Today: at most a dozen rows, most urgent first, with three numbers above and the honest coverage line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from monitor.case_types import ClientLinkRow, LinkState
from monitor.checking_types import MeasureRow, MeasureState
from monitor.occasion_types import LineKind, MorningLine
from monitor.sign_types import ClientDanger, Danger
from monitor.store.signal_reader import SignalRow, SignalState
from monitor.types import (
    INBOX,
    CaseRow,
    CaseState,
    Changes,
    Counts,
    Coverage,
    Health,
    Kind,
    MentionQuery,
    MentionRow,
    Order,
    Role,
    SourceRow,
)
from ui import occasion_words, sign_words, signal_words, text
from ui.bridge import concerns
from ui.case_words import OPEN
from ui.context import Context
from ui.errors import place
from ui.page import Page
from ui.widgets.controls import ElidedLabel, EmptyState, Header, Scroller, button, column, label, row

translate = QCoreApplication.translate
MOST_ROWS: Final = 12
MOST_OF_A_KIND: Final = 5
TOLD_BY: Final = (
    *("mentions", "cases", "measures", "signals", "occasions", "sources", "clients", "entities", "people", "records"),
)
ANEW_MS: Final = 60_000
"""Deadlines run: the words are written again once a minute."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what it is, in which colour, and where a click leads."""

    icon: str
    colour: str
    what: str
    title: str
    where: str
    when: str
    late: bool
    page: str
    item: int


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the page shows, read at once."""

    counts: Counts
    coverage: Coverage
    cases: tuple[CaseRow, ...]
    measures: tuple[MeasureRow, ...]
    links: tuple[ClientLinkRow, ...]
    """Complaints that are probably of a key client of whoever works here."""
    signals: tuple[SignalRow, ...]
    complaints: tuple[MentionRow, ...]
    questions: tuple[MentionRow, ...]
    morning: tuple[MorningLine, ...]
    """Whom to call: one's own list, or everybody's of who has none."""
    leaving: tuple[ClientDanger, ...]
    """Clients that may leave and whom nobody works on; of whoever works here, or all."""
    places: tuple[SourceRow, ...]


class TodayPage(Page):
    """What to do first."""

    slug = "today"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._reading: Reading | None = None
        self._rows: list[_Row] = []
        self._rows_of: tuple[tuple[Line, ...], bool] | None = None
        self._header = Header()
        self._numbers = [_Number() for _ in range(3)]
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        card = QFrame()
        card.setProperty("ground", "card")
        card.setLayout(self._list)
        self._list.setContentsMargins(1, 1, 1, 1)
        self._card = card
        self._empty = EmptyState(self.theme, "done")
        self._empty_act = button(kind="primary", act=lambda: self.host.go("mentions"))
        self._empty.acts.addWidget(self._empty_act)
        self._coverage = label(role="muted", wraps=True)
        content = Scroller(960)
        content.body.addLayout(row(*self._numbers, gap=12))
        content.body.addWidget(card)
        content.body.addWidget(self._empty)
        content.body.addWidget(self._coverage)
        content.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        scroll.setWidget(content)
        self.setLayout(column(self._header, scroll, gap=0))
        self._clock = QTimer(self)
        self._clock.setInterval(ANEW_MS)
        self._clock.timeout.connect(self._write)
        self._clock.start()
        self.theme.changed.connect(self._write)
        self.retranslate()

    def refresh(self, changes: Changes) -> None:
        """Reads the day anew."""
        if concerns(changes, *TOLD_BY):
            self.bridge.aside(self._read, self._show, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._header.set_words(translate("Today", "Today"), text.today())
        self._write()

    def enter(self) -> None:
        """The first row is where work starts."""
        self._focus_first()

    def _read(self) -> Reading:
        read = self.monitor.read

        def waiting(kind: Kind) -> tuple[MentionRow, ...]:
            query = MentionQuery(roles=(Role.OWN,), kinds=(kind,), states=INBOX, stories=True, order=Order.URGENT)
            return tuple(read.rows(read.mention_ids(query, limit=MOST_ROWS)))

        return Reading(
            read.counts(),
            read.coverage(),
            tuple(read.cases(OPEN)),
            tuple(self.monitor.checking.due_measures()),
            tuple(
                link
                for link in read.client_links(states=(LinkState.SUGGESTED,))
                if link.client_owner in (None, self.monitor.person)
            ),
            tuple(read.signals((SignalState.OPEN,), MOST_ROWS)),
            waiting(Kind.COMPLAINT),
            waiting(Kind.QUESTION),
            *self._read_clients(),
            tuple(one for one in read.sources() if one.enabled and one.health is Health.NEEDS_YOU),
        )

    def _read_clients(self) -> tuple[tuple[MorningLine, ...], tuple[ClientDanger, ...]]:
        """The morning of whoever works here; somebody without clients of their own sees that of all."""
        me = self.monitor.person
        owner = me if self.monitor.read.has_clients(me) else None
        lines = tuple(line for morning in self.monitor.occasions.mornings_for(me) for line in morning.lines)
        listed = {client for line in lines for client in line.client_ids}
        leaving = [
            one
            for one in self.monitor.read.dangers(owner=owner)
            if one.danger is Danger.CRITICAL and one.effort_id is None and one.client_id not in listed
        ]
        return lines, tuple(leaving)

    def _show(self, reading: Reading) -> None:
        first = self._reading is None
        self._reading = reading
        self._write()
        if first:
            self._focus_first()
        if self.monitor.occasions.look_due:
            # Days that came near become occasions, which are told as changes.
            self.bridge.aside(self.monitor.occasions.look_if_due, on_error=self.host.complain, owner=self)

    @Slot()
    def _write(self) -> None:
        reading = self._reading
        if reading is None:
            self._empty.hide()
            self._card.hide()
            self._set_numbers_visible(False)
            return
        self._set_numbers_visible(True)
        counts = reading.counts
        for number, (value, word, late) in zip(
            self._numbers,
            (
                (counts.inbox, translate("Today", "mention(s) to look at", None, counts.inbox), False),
                (counts.open_cases, _cases(counts), counts.overdue_cases > 0),
                (len(reading.morning), translate("Today", "to be called today", None, len(reading.morning)), False),
            ),
            strict=True,
        ):
            number.set_words(text.number(value), word, late)
        lines = urgent(reading, datetime.now(UTC))
        self._write_rows(lines)
        self._card.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._empty_act.setVisible(counts.inbox > 0)
        self._empty_act.setText(translate("Cases", "Look at the mentions"))
        self._empty.set_words(
            translate("Today", "Nothing is urgent") if counts.inbox else translate("Today", "Nothing waits for you"),
            translate("Today", "New complaints, answers due, occasions and places that need a hand are listed here."),
        )
        self._coverage.setText(text.coverage(reading.coverage))

    def _write_rows(self, lines: list[Line]) -> None:
        """The rows anew, where they are others; the thing that had the focus keeps it, else what took its place."""
        wanted = (tuple(lines), self.theme.dark)
        if wanted == self._rows_of:
            return
        self._rows_of = wanted
        old = self._rows
        self._rows = made = [_Row(self.context, line, last=at == len(lines) - 1) for at, line in enumerate(lines)]
        for row_ in made:
            self._list.addWidget(row_)
            row_.show()  # at once: what is not shown takes no focus
        focused = next((at for at, row_ in enumerate(old) if row_.hasFocus()), None)
        if focused is not None and made:
            same = (row_ for row_ in made if row_.leads_to == old[focused].leads_to)
            next(same, made[min(focused, len(made) - 1)]).setFocus()
        # After the focus has moved: Qt would hand it on from row to row, and scroll along.
        for gone in old:
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _set_numbers_visible(self, visible: bool) -> None:
        for number in self._numbers:
            number.setVisible(visible)

    def _focus_first(self) -> None:
        item = self._list.itemAt(0)
        if item is not None and (first := item.widget()) is not None:
            first.setFocus()


def _cases(counts: Counts) -> str:
    words = translate("Today", "open case(s)", None, counts.open_cases)
    if counts.overdue_cases:
        words += " · " + translate("Today", "%n overdue", None, counts.overdue_cases)
    return words


def urgent(reading: Reading, now: datetime) -> list[Line]:
    """The rows of the page, most urgent first, at most `MOST_ROWS`."""
    ranked: list[tuple[tuple[int, float], Line]] = []
    for case in reading.cases:
        if (found := _case(case, now)) is not None:
            ranked.append(found)
    for measure in reading.measures:
        done = measure.state is MeasureState.DONE
        day = measure.check_on if done else measure.due_on
        if day is not None:
            what = translate("Today", "Look at the effect") if done else translate("Today", "Measure due")
            line = Line(
                "done", "late", what, measure.what, measure.owner or "",
                text.due_day(day), day < now.date(), "cases", measure.case_id,
            )  # fmt: skip
            ranked.append(((2, datetime.combine(day, time(), UTC).timestamp()), line))
    for link in {link.client_id: link for link in reversed(reading.links)}.values():
        page, item = ("mentions", link.mention_id) if link.case_id is None else ("cases", link.case_id)
        line = Line(
            "person", "negative", translate("Today", "Probably a key client's complaint"),
            f"{link.client_name}: {' '.join(link.title.split())}", link.site,
            text.age(link.found_at, now), False, page, item,
        )  # fmt: skip
        ranked.append(((1, link.found_at.timestamp()), line))
    for signal in reading.signals:
        line = Line(
            "bell", "late", translate("Today", "Stands out"), signal_words.told(signal), "",
            text.age(signal.at, now), False, "reports", signal.id,
        )  # fmt: skip
        ranked.append(((3, signal.at.timestamp()), line))
    for mentions, icon, rank in ((reading.complaints, "complaint", 1), (reading.questions, "question", 3)):
        for mention in mentions:
            late = mention.due_at is not None and mention.due_at < now
            when = text.age(mention.found_at, now)
            if mention.due_at is not None:
                when = text.deadline(mention.due_at, now)
            line = Line(
                icon, "negative" if icon == "complaint" else "accent_text", text.kind(mention.kind),
                _headline(mention), mention.site, when, late, "mentions", mention.id,
            )  # fmt: skip
            ranked.append(((0 if late else rank, (mention.due_at or mention.found_at).timestamp()), line))
    for place_, one in enumerate(reading.morning):
        of_client = one.kind in (LineKind.PROMISE, LineKind.STEP, LineKind.PLAN) or not one.occasion_ids
        client = of_client and bool(one.client_ids)
        item = one.client_ids[0] if client else next(iter(one.occasion_ids), 0)
        late = one.overdue_days > 0
        what, title = translate("Today", "Whom to call"), occasion_words.line_title(one)
        if one.clients:
            title = f"{occasion_words.whom(one)}: {title}"
        else:
            what = translate("Today", "News of the market")  # nobody is to be called for it yet
        line = Line(
            "occasion", "late" if one.critical else "accent_text", what, title, one.owner or "",
            text.due_day(one.due_on), late, "clients/client" if client else "clients", item,
        )  # fmt: skip
        # In the order of the list: what is overdue or critical first, then by worth.
        ranked.append(((1 if late or one.critical else 2, now.timestamp() + place_), line))
    for danger in reading.leaving:
        signs = ", ".join(sign_words.kind(sign.kind).lower() for sign in danger.signs)
        line = Line(
            "warning", "negative", translate("Today", "May leave"), f"{danger.name}: {signs}", danger.owner or "",
            "", False, "clients/leaving", danger.client_id,
        )  # fmt: skip
        ranked.append(((1, now.timestamp()), line))
    for source in reading.places:
        line = Line(
            "places", "late", translate("Today", "Place needs you"),
            f"{source.name}: {place(source.error_code or '').what}", "", "", False, "places", source.id,
        )  # fmt: skip
        ranked.append(((4, 0.0), line))
    ranked.sort(key=lambda pair: pair[0])
    return _varied([line for _, line in ranked])


def _case(case: CaseRow, now: datetime) -> tuple[tuple[int, float], Line] | None:
    """The row of an open case: an answer it owes, or that it is still to be checked; None where neither."""
    if case.paused:
        return None
    due = case.next_due_at
    if due is not None:
        late = due < now
        if case.responded_at is None:
            what = translate("Today", "Answer overdue") if late else translate("Today", "Answer due")
        else:
            what = translate("Today", "Question overdue") if late else translate("Today", "Question to answer")
        line = Line(
            "clock", "negative" if late else "late", what, case.title,
            case.site, text.deadline(due, now), late, "cases", case.id,
        )  # fmt: skip
        return (0 if late else 2, due.timestamp()), line
    if case.state not in (CaseState.NEW, CaseState.CHECKING):
        return None
    line = Line(
        "case", "accent_text", translate("Today", "Case to check"), case.title,
        case.site, text.age(case.opened_at, now), False, "cases", case.id,
    )  # fmt: skip
    return (3, case.opened_at.timestamp()), line


def _headline(mention: MentionRow) -> str:
    """The headline with the first words: posts of one thread have the same headline."""
    words = mention.excerpt.replace("\n", " ")
    return f"{mention.title} – {words}" if mention.title else words


def _varied(lines: list[Line]) -> list[Line]:
    """At most `MOST_ROWS`, in order: the first of every kind, so that a flood of one hides no other, then the rest."""
    taken: dict[str, int] = {}
    ranks: list[tuple[int, int]] = []
    for place_, line in enumerate(lines):
        taken[line.icon] = taken.get(line.icon, 0) + 1
        count = taken[line.icon]
        ranks.append((0 if count == 1 else 1 if count <= MOST_OF_A_KIND else 2, place_))
    chosen = sorted(place_ for _, place_ in sorted(ranks)[:MOST_ROWS])
    return [lines[place_] for place_ in chosen]


class _Number(QFrame):
    """A figure with its word."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._value = label(role="number")
        self._word = label(role="muted", wraps=True)
        box = column(self._value, self._word, gap=0)
        box.setContentsMargins(16, 10, 16, 12)
        self.setLayout(box)

    def set_words(self, value: str, word: str, late: bool) -> None:
        """The figure and what it counts."""
        self._value.setText(value)
        self._word.setText(word)
        wanted = "late" if late else "muted"
        if self._word.property("role") != wanted:
            self._word.setProperty("role", wanted)
            self._word.style().unpolish(self._word)
            self._word.style().polish(self._word)


class _Row(QPushButton):
    """One line of the day; opens its thing."""

    def __init__(self, context: Context, line: Line, *, last: bool) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setProperty("last", last)
        self.setAutoDefault(False)
        self._context, self._line = context, line
        self.leads_to = (line.page, line.item)
        self.setAccessibleName(f"{line.what}: {line.title}. {line.where} {line.when}")
        picture = QLabel()
        picture.setPixmap(context.theme.icon(line.icon, line.colour).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        title = ElidedLabel(line.title.replace("\n", " "))
        title.setProperty("role", "strong")
        under = label(" · ".join(part for part in (line.what, line.where) if part), "small")
        when = label(line.when, "error" if line.late else "muted")
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 9, 16, 9)
        box.setSpacing(14)
        box.addWidget(picture)
        box.addLayout(column(title, under, gap=1), 1)
        box.addWidget(when)
        for child in (picture, title, under, when):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(box.sizeHint().height())
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self._context.host.go(self._line.page, self._line.item)
