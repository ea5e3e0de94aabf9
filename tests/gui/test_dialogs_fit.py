"""Every dialog in every language: no word is cut, and it fits a screen of 1280x800."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from monitor.types import MentionQuery, Role
from tests.gui.desks import Desk
from tests.gui.test_accessibility import dialogs
from ui.page import Page
from ui.screens import client_card_dialogs, client_dialogs, client_lists, contact_dialogs, occasion_dialogs
from ui.screens.choose_places import ChoosePlaces
from ui.screens.client_tables_dialog import ClientTablesDialog
from ui.screens.mention_dialogs import OccasionDialog
from ui.screens.sign_tuning_dialog import SignTuningDialog
from ui.screens.winback_dialogs import LetGoDialog, LostDialog, StepDialog
from ui.widgets.controls import ElidedLabel

ROOM = (1276, 764)
"""What a window manager leaves of 1280x800."""
ARROW = 30


def cut(dialog: QDialog) -> list[str]:
    """What is shown with less room than its words want."""
    found = []
    for one in dialog.findChildren(QWidget):
        if not one.isVisible() or one.window() is not dialog:
            continue
        if isinstance(one, QLabel) and not isinstance(one, ElidedLabel) and one.text():
            high = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            wide = 0 if one.wordWrap() else one.sizeHint().width()
            if wide > one.width() + 1 or high > one.height() + 1:
                found.append(f"{one.text()!r}: {wide}x{high} in {one.width()}x{one.height()}")
        elif isinstance(one, QAbstractButton) and not isinstance(one, QToolButton) and one.text():
            if one.sizeHint().width() > one.width() + 1:
                found.append(f"{one.text()!r}: {one.sizeHint().width()} in {one.width()}")
        elif isinstance(one, QComboBox) and not one.isEditable():
            words = [one.itemText(n) for n in range(one.count())]
            # headlines of posts may be longer than any field
            longest = max((told for told in words if "forum.example" not in told), key=len, default="")
            wide = one.fontMetrics().horizontalAdvance(longest) + ARROW
            if wide > one.width() + 1:
                found.append(f"{one.accessibleName()}, {longest!r}: {wide} in {one.width()}")
    if dialog.width() > ROOM[0] or dialog.height() > ROOM[1]:
        found.append(f"{dialog.width()}x{dialog.height()} on the screen")
    return found


def more(desk: Desk, page: Page) -> dict[str, Callable[[], QDialog]]:
    """Dialogs of the sales desk and of places, beside those of `dialogs`."""
    read, context, monitor = desk.monitor.read, page.context, desk.monitor
    client = read.clients()[0]
    card = monitor.clients.card(client.id)
    effort = next(iter(monitor.winback.efforts(client_id=client.id)))
    mention = read.rows(read.mention_ids(MentionQuery(roles=(Role.CLIENT,))))[0]
    return {
        "person": lambda: client_card_dialogs.PersonDialog(page, context, client.id, client.name),
        "wish": lambda: client_card_dialogs.WishDialog(page, context, card),
        "number": lambda: client_card_dialogs.NumberDialog(page, context, card),
        "firm": lambda: client_card_dialogs.FirmDialog(page, context, card),
        "hand over": lambda: contact_dialogs.HandOverDialog(
            page, context, (client.id, client.name, "bert"), ("unspoken",), ("anna",)
        ),
        "mail": lambda: contact_dialogs.MailDialog(page, context, card),
        "score": lambda: contact_dialogs.ScoreDialog(page, context, client.id, client.name),
        "watch": lambda: client_dialogs.WatchDialog(page, context),
        "own news": lambda: occasion_dialogs.OwnNewsDialog(page, context),
        "add occasion": lambda: occasion_dialogs.AddOccasionDialog(page, context, ["anna"]),
        "digest": lambda: occasion_dialogs.DigestMailDialog(page, context, "anna"),
        "occasion": lambda: OccasionDialog(page, context, mention),
        "thresholds": lambda: SignTuningDialog(page, context),
        "lost": lambda: LostDialog(page, context, client.id, client.name, effort),
        "let go": lambda: LetGoDialog(page, context, effort, None),
        "step": lambda: StepDialog(page, context, effort),
        "step done": lambda: StepDialog(page, context, effort, effort.steps[0], done=True),
        "tables": lambda: ClientTablesDialog(page, context),
        "plan": lambda: client_lists.PlanDialog(page, context),
        **{
            slug: (lambda kept=slug: client_lists.made(kept, page, context))  # type: ignore[misc]
            for slug in ("duplicates", "tiers", "hand_over_all", "fairs", "lessons", "voice")
        },
        "choose places": lambda: ChoosePlaces(page, context, read.sources()),
    }


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "fi"])
def test_no_word_of_a_dialog_is_cut(qtbot: QtBot, make_desk: Callable[..., Desk], lang: str) -> None:
    desk = make_desk(12)
    desk.monitor._keep_pages_of = lambda _mentions: None  # type: ignore[method-assign] # no test reaches the web
    desk.monitor.cases.open(desk.ids(roles=(Role.OWN,))[:1]).result()
    client = desk.monitor.read.clients()[0]
    effort = desk.monitor.winback.keep(client.id).result().id or 0
    desk.monitor.winback.plan(effort, lang).result()
    desk.languages.choose(lang)
    page: Any = desk.page("cases")
    qtbot.waitUntil(lambda: page.pane.view is not None, timeout=15_000)
    poor: dict[str, list[str]] = {}
    for name, make in {**dialogs(desk, page), **more(desk, page)}.items():
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.wait(30)
        if found := cut(dialog):
            poor[name] = found
        dialog.close()

    assert not poor
