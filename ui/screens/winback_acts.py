"""What can be done with clients that may leave or left: the dialogs and acts behind the board."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from monitor.client_types import ClientCard
from monitor.errors import InputError
from monitor.sign_types import SignRow
from monitor.winback_types import Effort, EffortState
from ui.context import Context, Offer
from ui.widgets.winback_pane import OPEN, LeavingView

translate = QCoreApplication.translate


class WinbackActs:
    """Acts on one client; each tells in the quiet bar what it did and can be undone."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        self._parent, self._context = parent, context
        self._monitor, self._bridge, self._host = context.monitor, context.bridge, context.host

    def sign(self, slug: str, sign: SignRow) -> None:
        """ "sign_false", "sign_seen", "sign_open"."""
        from ui.screens.winback_dialogs import SignDialog

        if slug == "sign_open":
            self._run(self._monitor.signs.reopen([sign.id]), translate("Winback", "It is a sign again."))
            return
        false = slug == "sign_false"
        told = translate("Winback", "Learnt: a false alarm there.") if false else translate("Winback", "Noted.")
        self._ask(SignDialog(self._parent, self._context, sign, false=false), told)

    def effort(self, slug: str, view: LeavingView, thing: Any) -> None:
        """The other acts of the pane."""
        from ui.screens import winback_dialogs as dialogs

        service, row = self._monitor.winback, view.row
        parent, context, name = self._parent, self._context, row.name
        if slug == "keep":
            self._keep(row.client_id, name)
        elif slug == "lost":
            told = translate("Winback", "%1 is written down as lost.").replace("%1", name)
            self._ask(dialogs.LostDialog(parent, context, row.client_id, name, row.effort), told)
        elif row.effort is None:
            return
        elif slug == "plan":
            self._plan(row.effort)
        elif slug == "kept":
            told = translate("Winback", "%1 stays.").replace("%1", name)
            self._run(service.kept(row.effort.id), told)
        elif slug == "returned":
            told = translate("Winback", "%1 came back; its first three orders are watched at every step.")
            self._run(service.returned(row.effort.id, row.returned_on), told.replace("%1", name))
        elif slug == "give_up":
            self._run(service.give_up(row.effort.id), translate("Winback", "Given up for now."))
        elif slug == "let_go":
            told = translate("Winback", "%1 is let go.").replace("%1", name)
            self._ask(dialogs.LetGoDialog(parent, context, row.effort, view.worth.let_go), told)
        elif slug in ("stated", "established"):
            self._run(service.change(row.effort.id, **{f"{slug}_reason": thing}),
                      translate("Winback", "The reason is kept."))  # fmt: skip
        elif slug == "step_remove":
            self._run(service.remove_step(thing.id), translate("Winback", "The step is not tried."))
        elif slug in ("step_add", "step_edit", "step_done"):
            dialog = dialogs.StepDialog(parent, context, row.effort, thing, done=slug == "step_done")
            self._ask(dialog, translate("Winback", "The plan is changed."))

    def begin(self, slug: str, client_id: int, begun: Callable[[int], object]) -> None:
        """ "keep" or "lost" of any client, whether it shows signs or not; `begun` shows where the work on it stands."""
        read = self._monitor.read

        def known(found: tuple[ClientCard, list[Effort]]) -> None:
            from ui.screens.winback_dialogs import LostDialog

            card, efforts = found
            effort = next((one for one in efforts if one.state in OPEN), None)
            if slug == "lost" and (effort is None or effort.state is EffortState.KEEPING):
                told = translate("Winback", "%1 is written down as lost.").replace("%1", card.name)
                dialog = LostDialog(self._parent, self._context, card.id, card.name, effort)
                if not self._ask(dialog, told):
                    return
            elif slug == "keep" and effort is None:
                self._keep(card.id, card.name, begun)
                return
            begun(card.id)

        self._bridge.aside(
            lambda: (read.client(client_id), self._monitor.winback.efforts(client_id=client_id)),
            known,
            self._host.complain,
            owner=self._parent,
        )

    def _keep(self, client_id: int, name: str, then: Callable[[int], object] | None = None) -> None:
        lang = self._context.languages.lang

        def begun(written: Any) -> None:
            told = translate("Winback", "%1 is to be kept: steps are proposed.").replace("%1", name)
            see = Offer(translate("Winback", "See the plan"), lambda _t: self._host.go("clients/leaving", client_id))
            self._run(self._monitor.winback.plan(written.id, lang), told, *(() if then else (see,)))
            if then is not None:
                then(client_id)

        self._bridge.when_done(self._monitor.winback.keep(client_id), begun, self._host.complain, owner=self._parent)

    def _plan(self, effort: Effort) -> None:
        def failed(error: BaseException) -> None:
            if isinstance(error, InputError):
                self._host.say(translate("Winback", "Everything that fits is in the plan already."))
            else:
                self._host.complain(error)

        def planned(written: Any) -> None:
            self._host.say(translate("Winback", "%n step(s) proposed.", None, written.count), undo=True)

        future = self._monitor.winback.plan(effort.id, self._context.languages.lang)
        self._bridge.when_done(future, planned, failed, owner=self._parent)

    def _run(self, future: Future[Any], told: str, *offers: Offer) -> None:
        self._bridge.when_done(
            future, lambda _w: self._host.say(told, *offers, undo=True), self._host.complain, owner=self._parent
        )

    def _ask(self, dialog: QDialog, told: str) -> bool:
        done = bool(dialog.exec())
        if done:
            self._host.say(told, undo=True)
        dialog.deleteLater()
        return done
