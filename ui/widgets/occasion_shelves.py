"""What stands where in the queue of occasions: its saved views, and whose list is shown. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from monitor.occasion_types import LineKind, Morning, MorningLine, OccasionRow, OccasionState, SharedOccasion
from monitor.types import ClientRow, MentionRow
from ui.widgets.occasion_cards import Shown

translate = QCoreApplication.translate
UNDECIDED: Final = "?"
"""Nobody chose whose list to show: one's own where there is anything on it, else everybody's."""
EVERYBODY: Final = "*"
"""Stands for all owners in what is remembered; "" is nobody's."""


class Shelf(StrEnum):
    """The saved views."""

    TODAY = "today"
    """The morning list."""
    WAITING = "waiting"
    HELD = "held"
    CONTACTED = "contacted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the queue shows. Of the cards that are shown it asks the rest: the post that tells it, and how to go
    about it."""

    occasions: tuple[OccasionRow, ...]
    mornings: tuple[Morning, ...]
    shared: tuple[SharedOccasion, ...]
    clients: Mapping[int, ClientRow]
    mention: Callable[[int], MentionRow | None] = field(compare=False)
    advice: Callable[[OccasionRow], str] = field(compare=False)

    def owner_of(self, person: str) -> str:
        """Whose list a person sees who never chose: one's own where there is anything on it, else everybody's."""
        mine = any(one.owner == person and one.waits for one in self.occasions) or any(
            one.owner == person for one in self.clients.values()
        )
        return person if mine else EVERYBODY

    def owners(self) -> set[str | None]:
        """Whoever has occasions or clients; None where some are nobody's."""
        return {one.owner for one in self.occasions} | {one.owner for one in self.clients.values()}

    def mornings_of(self, owner: str | None) -> list[Morning]:
        """The morning lists of one of us, or of everybody."""
        return [one for one in self.mornings if is_of(one.owner, owner)]

    def on(self, shelf: Shelf, owner: str | None) -> list[OccasionRow]:
        """The occasions of a shelf other than today's."""
        mine = [one for one in self.occasions if is_of(one.owner, owner)]
        if shelf is Shelf.WAITING:
            return [one for one in mine if one.waits and not one.blocked]
        if shelf is Shelf.HELD:
            return [one for one in mine if one.waits and one.blocked]
        ended = {Shelf.CONTACTED: OccasionState.CONTACTED, Shelf.DISMISSED: OccasionState.DISMISSED}.get(shelf)
        return [one for one in reversed(mine) if one.state is ended]

    def members(self, line: MorningLine) -> list[OccasionRow]:
        """The occasions that a line for several clients stands for."""
        rows = {one.id: one for one in self.occasions}
        return [rows[one] for one in line.occasion_ids if one in rows]

    def shown(self, occasion: OccasionRow) -> Shown:
        """What the card of an occasion shows."""
        advice = self.advice(occasion) if occasion.waits else ""
        return Shown(occasion, None, self._told_in(occasion), advice)

    def _told_in(self, occasion: OccasionRow) -> MentionRow | None:
        return None if occasion.mention_id is None else self.mention(occasion.mention_id)

    def of_line(self, line: MorningLine) -> Shown:
        """The occasion that a line stands for, where it is one; else the line."""
        first = next((one for one in self.occasions if line.occasion_ids and one.id == line.occasion_ids[0]), None)
        if line.kind is LineKind.OCCASION and first is not None:
            return self.shown(first)
        shared = line.id if not line.occasion_ids and line.kind is LineKind.SHARED else None
        if first is not None:
            shared = first.shared_id
        if first is None:
            return Shown(None, line, None, "", shared)
        members = tuple(self.members(line))
        return Shown(None, line, self._told_in(first), self.advice(first), shared, members)


def is_of(whose: str | None, owner: str | None) -> bool:
    """Whether something of one of us is shown in the list of `owner`, which may be everybody's."""
    return owner in (EVERYBODY, whose)


def owner_words(owner: str | None, me: str) -> str:
    """Whose list it is."""
    if owner == EVERYBODY:
        return translate("Occasions", "Everybody's")
    if owner is None:
        return translate("Occasions", "Nobody's yet")
    return translate("Occasions", "Mine (%1)").replace("%1", owner) if owner == me else owner


def left_out(morning: Morning) -> str:
    """What a morning list counts and does not list for today."""
    parts = []
    if morning.more_today:
        parts.append(translate("Occasions", "%Ln more for today", None, morning.more_today))
    if morning.blocked:
        parts.append(translate("Occasions", "%Ln held back", None, morning.blocked))
    return "  ·  ".join(parts)


def left_of_week(morning: Morning) -> str:
    """The same for the week."""
    return translate("Occasions", "%Ln more this week", None, morning.more_week) if morning.more_week else ""


def shelf_words(shelf: Shelf) -> str:
    """The name of a view."""
    return {
        Shelf.TODAY: translate("Occasions", "Today"),
        Shelf.WAITING: translate("Occasions", "Waiting"),
        Shelf.HELD: translate("Occasions", "Held back"),
        Shelf.CONTACTED: translate("Occasions", "Used"),
        Shelf.DISMISSED: translate("Occasions", "Dismissed"),
    }[shelf]


def nothing_on(shelf: Shelf, watched: int) -> tuple[str, str]:
    """What an empty shelf says, and what comes there."""
    told = translate("Occasions", "%Ln client(s) watched: their news, days, contracts and signs of leaving "
                                  "become cards here by themselves.", None, watched)  # fmt: skip
    return {
        Shelf.TODAY: (translate("Occasions", "Nobody is to be called today"), told),
        Shelf.WAITING: (translate("Occasions", "No occasion waits"), told),
        Shelf.HELD: (
            translate("Occasions", "Nothing is held back"),
            translate("Occasions", "While a client has an open complaint, an overdue debt or grave news, "
                                   "congratulations and offers wait here."),
        ),
        Shelf.CONTACTED: (
            translate("Occasions", "Nothing here yet"),
            translate("Occasions", "Occasions that were used are kept here with their outcome."),
        ),
        Shelf.DISMISSED: (
            translate("Occasions", "Nothing here yet"),
            translate("Occasions", "Occasions that were dismissed are kept here; none is offered twice."),
        ),
    }[shelf]  # fmt: skip
