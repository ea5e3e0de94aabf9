"""What may be done to a case now, for the bar under it: only what is legal, the natural next step first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from monitor.types import CaseState
from ui import case_words
from ui.case_view import CaseView
from ui.widgets.act_bar import Deed

translate = QCoreApplication.translate
KEYS: Final = {"holding": "H", "answer": "A", "quick": "Q", "changed": "B"}
ORDER: Final = (
    CaseState.CHECKING,
    CaseState.RESPONDING,
    CaseState.CORRECTING,
    CaseState.CLOSED,
    CaseState.DISMISSED,
    CaseState.MERGED,
    CaseState.RESPONDED,
)
_MOVE_KEYS: Final = {CaseState.CLOSED: "L", CaseState.DISMISSED: "X", CaseState.MERGED: "M"}
_MOVE_ICONS: Final = {CaseState.CLOSED: "done", CaseState.DISMISSED: "not_us"}
_BACK: Final = frozenset({CaseState.RESPONDING, CaseState.RESPONDED, CaseState.CORRECTING})


def deeds(view: CaseView) -> list[Deed]:
    """The acts of the bar; somebody who only reads may take the case along as a file."""
    if not view.may_act:
        return [Deed("export", translate("CasePane", "Save the case as PDF…"), "P", "download")]
    state = view.detail.row.state
    moves = [one for one in ORDER if one in view.detail.moves]
    answers = [
        Deed("answer", translate("CasePane", "Answer…"), KEYS["answer"], "answered"),
        Deed("holding", translate("CasePane", "Holding reply…"), KEYS["holding"]),
    ]
    quick = Deed("quick", translate("CasePane", "Answer and close…"), KEYS["quick"])
    tell = Deed("changed", translate("CasePane", "What we changed…"), KEYS["changed"])
    made: list[Deed] = []
    if state is CaseState.RESPONDING:
        made += [*answers, quick]
    elif state is CaseState.CORRECTING:
        made.append(tell)
    ahead = [one for one in moves if not (one is CaseState.CHECKING and state in _BACK)]
    for to in ahead:
        made.append(_move_deed(state, to))
        if state is CaseState.NEW and to is CaseState.CHECKING:
            made += [quick, *answers[1:]]
        if state is CaseState.CHECKING and to is CaseState.RESPONDING:
            made += answers[1:]
    made += [_move_deed(state, one) for one in moves if one not in ahead]
    if made:
        first = made[0]
        made[0] = Deed(first.slug, first.words, first.key or "R", first.icon, primary=True)
    if view.works:
        made.append(Deed("attach", translate("CasePane", "Take in another mention…"), "", "plus", deep=True))
        made.append(Deed("rename", translate("CasePane", "Rename…"), "", "edit", deep=True))
        made.append(Deed("evidence", translate("CasePane", "Keep the page as it is now"), "E", "evidence", deep=True))
    made.append(Deed("export", translate("CasePane", "Save the case as PDF…"), "P", "download", deep=True))
    return made


def _move_deed(state: CaseState, to: CaseState) -> Deed:
    return Deed(f"go:{to}", case_words.move(state, to), _MOVE_KEYS.get(to, ""), _MOVE_ICONS.get(to, ""))
