"""What stands out of the usual: each signal a card with its numbers, the mentions behind it, and what to make of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from monitor.store.signal_reader import SignalRow, SignalState
from monitor.types import MentionRow
from ui import signal_words, text
from ui.theme import Theme
from ui.widgets.controls import EmptyState, Scroller, button, column, label, row
from ui.widgets.elided_button import ElidedButton
from ui.widgets.flow import clear

translate = QCoreApplication.translate
FOLDED: Final = 4
"""Mentions shown of a signal before it is unfolded."""


@dataclass(frozen=True, slots=True)
class ShownSignal:
    """A signal with those of the mentions behind it that are still there, the newest first."""

    row: SignalRow
    mentions: tuple[MentionRow, ...]


class SignalList(QWidget):
    """All signals; `marked(id, state)` and `mention_asked(id)` follow clicks."""

    marked = Signal(int, object)
    mention_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[ShownSignal, ...] | None = None
        self.cards: dict[int, SignalCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._empty = EmptyState(theme, "done")
        content = Scroller(960)
        content.body.addLayout(self._list)
        content.body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self.setLayout(column(self._scroll, self._empty, gap=0))
        theme.changed.connect(self._anew)
        self.show_signals(())

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._empty.set_words(
            translate("Signals", "Nothing stands out of the usual"),
            translate("Signals", "Sudden floods, growing reasons, questions and wishes, and key clients whose voice "
                                 "turns sour are listed here, with the mentions behind them. What is usual is known "
                                 "after three weeks."),
        )  # fmt: skip
        self._anew()

    def show_signals(self, signals: Sequence[ShownSignal]) -> None:
        """Shows these, in their order; what has the focus keeps it."""
        if tuple(signals) == self._shown:
            return
        focused = self.current()
        before = list(self.cards)
        unfolded = {number for number, card in self.cards.items() if card.unfolded}
        self._shown = tuple(signals)
        clear(self._list)
        self.cards = {}
        for one in signals:
            card = SignalCard(self._theme, one, unfolded=one.row.id in unfolded)
            card.marked.connect(self.marked)
            card.mention_asked.connect(self.mention_asked)
            self.cards[one.row.id] = card
            self._list.addWidget(card)
            card.show()  # at once: what is not shown takes no focus
        self._empty.setVisible(not signals)
        self._scroll.setVisible(bool(signals))
        if focused is not None:
            # What was marked may be gone: the next one takes its place.
            after = [focused, *before[before.index(focused) + 1 :], *reversed(before[: before.index(focused)])]
            wanted = next((one for one in after if one in self.cards), None)
            if wanted is not None:
                self.cards[wanted].setFocus()

    def current(self) -> int | None:
        """The signal that has the focus, or something of which has."""
        focused = self.window().focusWidget()
        return next(
            (n for n, card in self.cards.items() if card is focused or card.isAncestorOf(focused or self)), None
        )

    def focus_on(self, signal_id: int | None = None) -> bool:
        """True when that card (None: the first) is there and has the focus now."""
        found = self.cards.get(signal_id) if signal_id is not None else next(iter(self.cards.values()), None)
        if found is None:
            return False
        found.setFocus()
        self._scroll.ensureWidgetVisible(found)
        return True

    def step(self, by: int) -> None:
        """To the next card or the one before."""
        numbers = list(self.cards)
        current = self.current()
        if not numbers:
            return
        at = 0 if current is None else numbers.index(current) + by
        self.focus_on(numbers[min(max(at, 0), len(numbers) - 1)])

    def _anew(self) -> None:
        shown, self._shown = self._shown, None
        self.show_signals(shown or ())


class SignalCard(QFrame):
    """One signal."""

    marked = Signal(int, object)
    mention_asked = Signal(int)

    def __init__(self, theme: Theme, shown: ShownSignal, *, unfolded: bool) -> None:
        super().__init__()
        found = shown.row
        self._shown = shown
        self.unfolded = unfolded
        self.setProperty("ground", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        headline, told = signal_words.headline(found), signal_words.figures(found)
        self.setAccessibleName(f"{headline}. {told}")
        open_ = found.state is SignalState.OPEN
        picture = QLabel()
        icon = theme.icon("bell", "late" if open_ else "muted")
        picture.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))
        when = label(text.age(found.at), "muted")
        when.setToolTip(text.exact(found.at))
        head = row(picture, label(headline, "strong", wraps=True), when, gap=12)
        head.setStretch(1, 1)
        parts = [told, signal_words.chance(found)]
        if not open_:
            parts.append(signal_words.state(found.state))
        figures = label(" · ".join(filter(None, parts)), "small", wraps=True)
        self._mentions = QVBoxLayout()
        self._mentions.setSpacing(2)
        inner = column(figures, self._mentions, gap=8)
        acts = row(gap=8)
        for words, state in (
            (translate("Signals", "Looked at"), SignalState.SEEN),
            (translate("Signals", "Dismiss"), SignalState.DISMISSED),
            (translate("Signals", "Open again"), SignalState.OPEN),
        ):
            if (state is SignalState.OPEN) == open_ or state is found.state:
                continue
            act = button(words, "", partial(self.marked.emit, found.id, state))
            act.setAccessibleDescription(headline)
            acts.addWidget(act)
        acts.addStretch(1)
        inner.addLayout(acts)
        inner.setContentsMargins(32, 0, 0, 0)
        box = column(head, inner, gap=6)
        box.setContentsMargins(16, 12, 16, 12)
        self.setLayout(box)
        self._fill()

    def _fill(self) -> None:
        clear(self._mentions)
        mentions = self._shown.mentions
        shown = mentions if self.unfolded else mentions[:FOLDED]
        for mention in shown:
            when = mention.published_at or mention.found_at
            words = f"{mention.site} · {text.day(when)} · {mention.title or mention.excerpt}"
            self._mentions.addWidget(ElidedButton(words, partial(self.mention_asked.emit, mention.id)))
        if len(shown) < len(mentions):
            rest = len(mentions) - len(shown)
            more = button(translate("Signals", "and %Ln more", None, rest), "inline", self._unfold)
            self._mentions.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self) -> None:
        self.unfolded = True
        self._fill()
        self.setFocus()
