"""What the keys and buttons of the mentions do: acts handed to the monitor, dialogs asked, what is told afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer, QUrl, Slot
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu

from monitor.service import Written
from monitor.triage_types import NewRule, RuleKind, TagRow
from monitor.types import Kind, MentionDetail, MentionRow, Role, State, Tone
from ui.context import Context, Offer
from ui.triage_words import rule_kind
from ui.waiting_keys import WaitingKeys
from ui.widgets.filter_bar import owner_word
from ui.widgets.tag_marks import tag_icon

if TYPE_CHECKING:
    from ui.screens.mentions import MentionsPage

translate = QCoreApplication.translate
PAGES_FOR_CASES: Final = "cases"
LEAVING: Final = frozenset({"case", "not_us", "done"})
"""Acts that take a mention out of the inbox: the next one stands there in a moment."""
MOST_WAITING: Final = 20
FORGET_MS: Final = 3000
NOISE: Final = (RuleKind.VACANCY, RuleKind.DIRECTORY, RuleKind.RESELLER, RuleKind.OWN_VOICE)


class MentionActs(QObject):
    """Acts on all selected mentions; `do(slug)` does one."""

    def __init__(self, page: MentionsPage, context: Context) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self._monitor, self._bridge, self._host = context.monitor, context.bridge, context.host
        self._many: Mapping[str, Callable[[list[int]], None]] = {
            "case": lambda chosen: self._run(self._monitor.cases.open(chosen), self._case_opened),
            "not_us": lambda chosen: self._run(self._monitor.not_us(chosen), self._not_us_done(chosen)),
            "done": lambda chosen: self._run(self._monitor.mark(chosen, State.DONE), self._done),
            "new": lambda chosen: self._run(self._monitor.triage.bring_back(chosen), self._brought_back),
            "answered": self._ask_answer,
            "tags": lambda _chosen: self._pop_up(self.fill_tags),
            "assign": lambda _chosen: self._pop_up(self.fill_owners),
        }
        self._one: Mapping[str, Callable[[MentionDetail], None]] = {
            "open": self._open,
            "copy": self._copy,
            "occasion": self._ask_occasion,
            "note": self._ask_note,
            "evidence": self._keep_evidence,
            "recheck": self._recheck,
        }

        self.asked = WaitingKeys(self._is_shown)
        """Acts on the one mention that the pane shows, asked before it was read."""
        self._leaving: set[int] = set()
        self._waiting: list[str] = []
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(FORGET_MS)
        self._forget.timeout.connect(self._forgotten)

    def do(self, slug: str) -> None:
        """Does an act of the pane, the bulk bar or the keyboard.

        A key pressed before the list has moved on is meant for the next mention, and waits for it.
        """
        chosen = self._page.chosen()
        if not chosen:
            return
        if slug in self._one:
            self.asked.press(lambda: self._do_one(slug))
            return
        if slug in LEAVING:
            if not self._leaving.isdisjoint(chosen):
                if len(self._waiting) < MOST_WAITING:
                    self._waiting.append(slug)
                return
            self._leaving.update(chosen)
            self._forget.start()
        if slug in self._many:
            self._many[slug](chosen)

    def _is_shown(self) -> bool:
        detail = self._page.detail()
        return detail is not None and detail.row.id == self._page.current_id()

    def _do_one(self, slug: str) -> None:
        detail = self._page.detail()
        if detail is not None:
            self._one[slug](detail)

    @Slot()
    def list_moved(self) -> None:
        """The list was read anew: what waits for the next mention is done."""
        if not self._leaving or not self._leaving.isdisjoint(self._page.chosen()):
            return
        self._leaving.clear()
        if self._waiting:
            self.do(self._waiting.pop(0))

    @Slot()
    def _forgotten(self) -> None:
        self._leaving.clear()
        self._waiting.clear()

    # --- marks -------------------------------------------------------------------------------------

    def _done(self, written: Written) -> None:
        self._tell(translate("Mentions", "%n mention(s) done.", None, written.count))

    def _brought_back(self, written: Written) -> None:
        self._tell(translate("Mentions", "%n mention(s) back in the inbox.", None, written.count))

    def set_kind(self, kind: Kind | None) -> None:
        """The person's word on what the selected ones are."""
        self._run(self._monitor.set_kind(self._page.chosen(), kind), lambda written: self._tell(
            translate("Mentions", "Kind corrected for %n mention(s).", None, written.count)))  # fmt: skip

    def set_tone(self, tone: Tone | None) -> None:
        """The person's word on their tone."""
        self._run(self._monitor.set_tone(self._page.chosen(), tone), lambda written: self._tell(
            translate("Mentions", "Tone corrected for %n mention(s).", None, written.count)))  # fmt: skip

    def _case_opened(self, written: Written) -> None:
        words = translate("Mentions", "A case is opened over %n mention(s).", None, written.count)
        case = written.id
        if case is None or not self._host.has(PAGES_FOR_CASES):
            self._tell(words)
            return
        self._tell(words, Offer(translate("Mentions", "Go to the case"), lambda _t: self._host.go("cases", case)))

    # --- not about us, and what follows of it ------------------------------------------------------

    def _not_us_done(self, chosen: list[int]) -> Callable[[Written], None]:
        rows = self._monitor.read.rows(chosen[:1])

        def told(written: Written) -> None:
            words = translate("Mentions", "%n mention(s) marked as not about us.", None, written.count)
            if not rows:
                self._tell(words)
                return
            self._tell(words, *self._rule_offers(rows[0]))

        return told

    def _rule_offers(self, row: MentionRow) -> list[Offer]:
        """What may be kept out from now on: a word, the site, the author; or what it is instead."""
        ask = translate("Mentions", "word that means others")
        of_word = NewRule(RuleKind.NOT_US, row.entity_id, mention_id=row.id)
        offers = [
            Offer(
                translate("Mentions", "Exclude the word"),
                lambda word: self.make_rule(NewRule(of_word.kind, of_word.entity_id, word, mention_id=row.id)),
                asks=ask,
            )
        ]
        if _places(row):
            offers.append(Offer(translate("Mentions", "Exclude…") + " ▾", lambda _t: self._ask_exclude(row)))
            offers.append(Offer(translate("Mentions", "It is…") + " ▾", lambda _t: self._ask_noise(row)))
        return offers

    def _ask_exclude(self, row: MentionRow) -> None:
        self._pop_up(lambda menu: _add_rules(menu, RuleKind.NOT_US, row, row.entity_id, self.make_rule), QCursor.pos())

    def _ask_noise(self, row: MentionRow) -> None:
        def fill(menu: QMenu) -> None:
            for kind in NOISE:
                below = menu.addMenu(rule_kind(kind))
                _add_rules(below, kind, row, None, self.make_rule)

        self._pop_up(fill, QCursor.pos())

    def make_rule(self, rule: NewRule) -> None:
        """Makes a rule and tells how many mentions it took out."""

        def told(written: Written) -> None:
            words = translate("Mentions", "The rule took %n mention(s) out of the inbox.", None, written.count)
            self._tell(words, Offer(translate("Mentions", "All rules"), lambda _t: self.show_rules()))

        self._run(self._monitor.triage.make_rule(rule), told)

    @Slot()
    def show_rules(self) -> None:
        """The list of rules; what one took out may be looked at."""
        from ui.screens.rules_dialog import RulesDialog

        dialog = RulesDialog(self._page, self._context)
        if dialog.exec() and dialog.shown is not None:
            self._page.show_filters(dialog.shown)

    # --- tags and owners ---------------------------------------------------------------------------

    def fill_tags(self, menu: QMenu) -> None:
        """A menu with all tags, those on the mention shown ticked."""
        detail = self._page.detail()
        held = () if detail is None else detail.row.tag_ids
        for tag in self._page.known().tags:
            made = menu.addAction(tag_icon(tag.colour), tag.name.replace("&", "&&"))
            made.setCheckable(True)
            made.setChecked(tag.id in held)
            made.triggered.connect(self._tagger(tag))
        menu.addSeparator()
        menu.addAction(translate("Mentions", "New tag…"), self._new_tag)
        menu.addAction(translate("Mentions", "Tags and colours…"), self.show_tags)

    def _tagger(self, tag: TagRow) -> Callable[[bool], None]:
        # PySide calls a `partial` without the state of the action
        return lambda on: self._put_tag(tag.id, tag.name, on)

    def _put_tag(self, tag_id: int, name: str, on: bool) -> None:
        def told(written: Written) -> None:
            if on:
                words = translate("Mentions", "Tag “%1” put on %n mention(s).", None, written.count)
            else:
                words = translate("Mentions", "Tag “%1” taken off %n mention(s).", None, written.count)
            self._tell(words.replace("%1", name))

        self._run(self._monitor.triage.tag(self._page.chosen(), tag_id, on), told)

    def _new_tag(self) -> None:
        from ui.screens.tags_dialog import NewTagDialog

        dialog = NewTagDialog(self._page, self._context)
        if dialog.exec() and dialog.outcome.id is not None:
            self._put_tag(dialog.outcome.id, dialog.name, True)

    @Slot()
    def show_tags(self) -> None:
        """The list of tags: names, colours, removal."""
        from ui.screens.tags_dialog import TagsDialog

        TagsDialog(self._page, self._context).exec()

    def fill_owners(self, menu: QMenu) -> None:
        """A menu with everybody to whom the selected mentions may be given."""
        detail = self._page.detail()
        now = None if detail is None else detail.row.owner
        for name in (*self._page.known().owners, None):
            if name is None:
                menu.addSeparator()
            made = menu.addAction(owner_word(name or "").replace("&", "&&"))
            made.setCheckable(True)
            made.setChecked(name == now)
            made.triggered.connect(partial(self._assign, name))
        menu.addAction(translate("Mentions", "Somebody else…"), self._ask_owner)

    def _ask_owner(self) -> None:
        title, ask = translate("Mentions", "Give to"), translate("Mentions", "Name")
        name, given = QInputDialog.getText(self._page, title, ask)
        if given and name.strip():
            self._assign(name.strip())

    def _assign(self, owner: str | None, _on: bool = True) -> None:
        def told(written: Written) -> None:
            if owner is None:
                words = translate("Mentions", "%n mention(s) given to nobody.", None, written.count)
            else:
                words = translate("Mentions", "%n mention(s) given to %1.", None, written.count)
            self._tell(words.replace("%1", owner or ""))

        self._run(self._monitor.triage.assign(self._page.chosen(), owner), told)

    # --- one mention -------------------------------------------------------------------------------

    def _open(self, detail: MentionDetail) -> None:
        if detail.row.url is not None:
            QDesktopServices.openUrl(QUrl(detail.row.url))

    def _copy(self, detail: MentionDetail) -> None:
        QGuiApplication.clipboard().setText(detail.row.url or "")
        self._host.say(translate("Mentions", "The address is copied."))

    def _keep_evidence(self, detail: MentionDetail) -> None:
        self._run(self._monitor.keep_evidence(detail.row.id), lambda _w: self._host.say(
            translate("Mentions", "The page is kept as evidence.")))  # fmt: skip

    def _recheck(self, detail: MentionDetail) -> None:
        self._run(self._monitor.recheck(detail.row.post_id), lambda _w: self._host.say(
            translate("Mentions", "Looked at the post again.")))  # fmt: skip

    def _ask_answer(self, chosen: list[int]) -> None:
        from ui.screens.mention_dialogs import AnswerDialog

        dialog = AnswerDialog(self._page, self._context, chosen)
        if dialog.exec():
            self._tell(translate("Mentions", "%n mention(s) answered.", None, dialog.outcome.count))

    def _ask_occasion(self, detail: MentionDetail) -> None:
        from ui.screens.mention_dialogs import OccasionDialog

        if detail.row.role is not Role.CLIENT:
            self._host.say(translate("Mentions", "Occasions are made of the news of clients; this names “%1”.")
                           .replace("%1", detail.row.entity_name))  # fmt: skip
            return
        dialog = OccasionDialog(self._page, self._context, detail.row)
        if dialog.exec():
            self._tell(translate("Mentions", "An occasion is made."))

    def _ask_note(self, detail: MentionDetail) -> None:
        from ui.screens.mention_dialogs import NoteDialog

        if NoteDialog(self._page, self._context, detail).exec():
            self._tell(translate("Mentions", "The note is kept."))

    # --- plumbing ----------------------------------------------------------------------------------

    def _pop_up(self, fill: Callable[[QMenu], None], place: QPoint | None = None) -> None:
        menu = QMenu(self._page)
        menu.setProperty("checks", True)
        fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._page.menu_place() if place is None else place)

    def _run(self, future: Future[Written], done: Callable[[Written], object]) -> None:
        self._bridge.when_done(future, done, self._failed, owner=self)

    def _failed(self, error: BaseException) -> None:
        self._forgotten()
        self._host.complain(error)

    def _tell(self, words: str, *offers: Offer) -> None:
        self._host.say(words, *offers, undo=True)


def _places(row: MentionRow) -> Sequence[str]:
    """What a rule could go by, besides a word."""
    return [one for one in (row.author, row.host) if one]


def _add_rules(
    menu: QMenu, kind: RuleKind, row: MentionRow, entity_id: int | None, make: Callable[[NewRule], None]
) -> None:
    site = row.host or None
    if row.author:
        words = translate("Mentions", "The author %1").replace("%1", row.author)
        rule = NewRule(kind, entity_id, site=site, author=row.author, mention_id=row.id)
        menu.addAction(words.replace("&", "&&"), partial(make, rule))
    if site is not None:
        words = translate("Mentions", "The site %1").replace("%1", site)
        menu.addAction(words, partial(make, NewRule(kind, entity_id, site=site, mention_id=row.id)))
