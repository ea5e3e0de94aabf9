"""The dialog that adds a place: an address, what is behind it, the first posts, and how to visit it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QFrame,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crawlers.errors import CrawlCancelledError, NeedsKeyError
from crawlers.types import Found
from monitor.service import Written
from monitor.types import NewSource, SourceRow
from ui import detection_words
from ui.context import Context
from ui.errors import place, words
from ui.widgets.closed_ways import MAILBOX, ClosedWays, not_crawled
from ui.widgets.controls import MARGIN, button, column, label, row
from ui.widgets.first_posts import FirstPosts
from ui.widgets.flow import clear
from ui.widgets.found_ways import Problem, Way
from ui.widgets.place_fields import PlaceFields, PrivateBox
from ui.widgets.place_search import SearchPart

if TYPE_CHECKING:
    from crawlers.detect import Detection

translate = QCoreApplication.translate
TYPED_MS: Final = 700
QUERY: Final = "{query}"


class AddPlace(QDialog):
    """`outcome` is what was written, None until then; `added_name` the name of the place."""

    def __init__(self, parent: QWidget, context: Context, known: Sequence[SourceRow], address: str = "") -> None:
        super().__init__(parent)
        self.outcome: Written | None = None
        self.added_name = ""
        self._context, self._monitor, self._bridge = context, context.monitor, context.bridge
        self._all_known = known
        self._known = {(one.crawler, one.address) for one in known if one.search is None}
        self._ticket = 0
        self._looked_at = ""
        self._found: tuple[Found, ...] = ()
        self._keyless: frozenset[Found] = frozenset()
        self._looking = threading.Event()
        title = translate("AddPlace", "Add a place")
        self.setWindowTitle(title)
        self.resize(700, 680)
        self.setMinimumSize(560, 420)

        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(translate("AddPlace", "Address"))
        self.address.setClearButtonEnabled(True)
        self._look_button = button(translate("AddPlace", "Look"), "", self._look_or_stop)
        ask = label(
            translate(
                "AddPlace",
                "Paste any address: a forum, a thread, a news site, a blog, a feed, "
                "or the name of a Telegram channel (@name).",
            ),
            "muted",
            wraps=True,
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._told = label(role="muted", wraps=True)
        self._busy = QWidget()
        self._busy.setLayout(column(self._bar, self._told, gap=4))
        self._busy.hide()
        self._problem = Problem(context)
        self.closed = ClosedWays(context, self._to_mailbox, self._to_keys)
        self.private = PrivateBox(context.theme)
        self.private.toggled.connect(self._private_changed)
        self.private.hide()

        self._seen = label(role="muted", wraps=True)
        self._choices_title = label(role="strong")
        self._choices = QVBoxLayout()
        self._choices.setSpacing(4)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._chose)
        self._preview_title = label(role="strong")
        self._preview_title.setText(translate("AddPlace", "The first posts it would take"))
        self._card = FirstPosts(context)
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields = PlaceFields(form, context, lang=None, zone=None)
        self._form = form
        self._result = QWidget()
        self._result.setLayout(
            column(self._seen, self._choices_title, self._choices, self._preview_title, self._card, form, gap=8)
        )  # fmt: skip
        self._result.hide()

        self.more = button(kind="link", act=self._toggle_more)
        self._search_on = SearchPart(context)
        self._search_on.changed = self._typed
        self._search_on.hide()
        inner = QWidget()
        inner.setProperty("ground", "clear")
        box = column(
            self._busy, self._problem, self.closed, self._result, self.more, self._search_on, self.private,
            self.private.warning, 1, gap=12,
        )  # fmt: skip
        inner.setLayout(box)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)

        self._error = label(role="error", wraps=True)
        self._error.hide()
        self.add_button = button(translate("AddPlace", "Add the place"), "primary", self._submit)
        cancel = button(translate("AddPlace", "Cancel"), "", self.reject)
        line = row(self.address, self._look_button)
        line.setStretch(0, 1)
        self.ready = button(translate("AddPlace", "Or choose from ready-made places…"), "link", self._choose_ready)
        whole = column(label(title, "heading"), ask, line, row(self.ready, 1), gap=8, margins=MARGIN + 4)
        whole.addSpacing(4)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._error)
        whole.addLayout(row(1, cancel, self.add_button))
        self.setLayout(whole)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._typing.timeout.connect(self.look)
        self.address.textChanged.connect(self._typed)
        self.address.returnPressed.connect(self.look)
        self._write_more()
        self._write_ready()
        self.address.setFocus()
        if address:
            self.address.setText(address)
            self.look()

    @Slot()
    def _choose_ready(self) -> None:
        from ui.screens.choose_places import ChoosePlaces

        dialog = ChoosePlaces(self, self._context, self._all_known)
        if dialog.exec() and dialog.outcome is not None:
            self.added_name = ", ".join(one.name for one in dialog.places.chosen())
            self._added(dialog.outcome)
        dialog.deleteLater()

    # --- looking -----------------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        if QUERY in self.address.text() and self._search_on.isHidden():
            self._toggle_more()
        self._forget()
        self._typing.start()

    @Slot(bool)
    def _private_changed(self, _on: bool) -> None:
        self._looked_at = ""
        self.look()

    def _forget(self) -> None:
        """What was found was behind another address."""
        self._stop()
        self._ticket += 1
        self._card.forget()
        self._looked_at = ""
        self._found = ()
        self._show_busy(False)
        self._result.hide()
        self._problem.hide()
        self.closed.hide()
        self._error.hide()
        self._write_ready()

    def _to_mailbox(self) -> None:
        """The address of a mailbox begins like that; the rest only its owner knows."""
        self.address.setText(MAILBOX)
        self.address.setFocus()

    def _to_keys(self) -> None:
        self.reject()
        self._context.host.go("settings")

    @Slot()
    def look(self) -> None:
        """Finds out what is behind the address."""
        self._typing.stop()
        written = self.address.text().strip()
        if not written or written in (self._looked_at, MAILBOX):
            return
        self._forget()
        address = written
        closed = not_crawled(written)
        if closed is not None:
            self._looked_at = written
            self.closed.show_closed(closed, written)
            return
        if QUERY in written:
            search = self._search_on.query()
            if search is None:
                self._problem.show_words(
                    translate("AddPlace", "This is a search: whom is it for?"),
                    translate("AddPlace", "Choose one of your names below; the search then follows it."),
                )
                return
            address = self._search_on.address(written)
        self._looked_at = written
        self._ticket += 1
        ticket = self._ticket
        self._told.setText(translate("AddPlace", "Looking what is there… A polite visit can take some seconds."))
        self._show_busy(True)
        self._looking = threading.Event()
        future = self._monitor.detect(address, allow_private=self.private.isChecked(), cancelled=self._looking)
        self._bridge.when_done(
            future, partial(self._detected, ticket, address), partial(self._failed, ticket), owner=self
        )

    def _detected(self, ticket: int, asked: str, detection: Detection) -> None:
        if ticket != self._ticket:
            return
        found = tuple(sorted(detection.found, key=lambda one: -one.fit))
        if QUERY in self._looked_at:
            found = _straight(found, asked, detection)
        self._bridge.aside(
            lambda: self._without_key(found), partial(self._show_detection, ticket, found, detection), owner=self
        )

    def _without_key(self, found: tuple[Found, ...]) -> frozenset[Found]:
        """The ways that want a key of the customer's own which is not set."""
        wanting = set()
        for one in found:
            try:
                self._monitor.keys.of(one.crawler, one.address)
            except NeedsKeyError:
                wanting.add(one)
        return frozenset(wanting)

    def _show_detection(
        self, ticket: int, found: tuple[Found, ...], detection: Detection, keyless: frozenset[Found]
    ) -> None:
        if ticket != self._ticket:
            return
        self._show_busy(False)
        self._found, self._keyless = found, keyless
        told_seen = detection_words.seen(detection)
        self._seen.setText(told_seen)
        self._seen.setVisible(bool(told_seen))
        problem = detection.problem
        if problem is not None:
            told = place(problem.code)
            wall = detection_words.wall(problem.detail)
            self._problem.show_words(told.what, " ".join(part for part in (wall, told.remedy) if part))
            if problem.code == "forbidden_address":
                self.private.show()
        elif not found:
            self._problem.show_words(
                translate("AddPlace", "No posts were found there."),
                " ".join(
                    part
                    for part in (
                        told_seen,
                        translate(
                            "AddPlace",
                            "Try the page that lists the threads or articles, or a feed (RSS) of the site.",
                        ),
                    )
                    if part
                ),
            )
        if found:
            self._show_found()
        self._write_ready()

    def _failed(self, ticket: int, error: BaseException) -> None:
        if ticket != self._ticket:
            return
        self._show_busy(False)
        if isinstance(error, CrawlCancelledError):
            return
        told = words(error)
        self._problem.show_words(told.what, told.remedy)
        if getattr(error, "code", "") == "forbidden_address":
            self.private.show()

    def _show_found(self) -> None:
        clear(self._choices)
        count = len(self._found)
        self._choices_title.setText(
            translate("AddPlace", "Found there")
            if count == 1
            else translate("AddPlace", "%n ways to read it were found; the first fits best", None, count)
        )
        for number, one in enumerate(self._found):
            line = Way(self._context, one, single=count == 1, doubled=self._watched(one), keyless=one in self._keyless)
            self._group.addButton(line.pick, number)
            self._choices.addWidget(line)
        # The best one that brings something new, and can be read as things are.
        order = sorted(range(count), key=lambda n: (self._watched(self._found[n]), self._found[n] in self._keyless, n))
        first = order[0]
        self._group.button(first).setChecked(True)
        self._result.show()
        self._chose(first)

    def chosen(self) -> Found | None:
        """The way of reading that is chosen."""
        number = self._group.checkedId()
        return self._found[number] if self._found and 0 <= number < len(self._found) else None

    def _watched(self, found: Found) -> bool:
        return QUERY not in self._looked_at and (found.crawler, found.address) in self._known

    @Slot(int)
    def _chose(self, number: int) -> None:
        found = self._found[number]
        name = found.name or found.address
        search = self._search_on.query() if QUERY in self._looked_at else None
        self._form.setRowVisible(self.fields.about, search is None)
        if search is not None:
            name = f"{name} · {self._search_on.entity_name()}"
        self.fields.name.setText(name)
        self.fields.name.setCursorPosition(0)
        from crawlers import registry

        self.fields.rhythm.choose(registry.crawler(found.crawler).default_every_s)
        self._write_ready()
        self._card.ask(
            found,
            lang=self.fields.language.lang(),
            zone=self.fields.zone.zone() or None,
            allow_private=self.private.isChecked(),
        )

    def _show_busy(self, on: bool) -> None:
        self._busy.setVisible(on)
        self._look_button.setText(translate("AddPlace", "Stop") if on else translate("AddPlace", "Look"))

    @Slot()
    def _look_or_stop(self) -> None:
        if self._busy.isVisible():
            self._forget()
        else:
            self.look()

    def _stop(self) -> None:
        """Ends what is under way at the site: nobody waits for it any more."""
        self._looking.set()
        self._card.stop()

    def done(self, result: int) -> None:
        """However the dialog ends, the site is left alone."""
        self._typing.stop()
        self._stop()
        super().done(result)

    # --- the rest ----------------------------------------------------------------------------------

    def _toggle_more(self) -> None:
        opened = self._search_on.isHidden()
        self._search_on.setVisible(opened)
        self.private.setVisible(opened or self.private.isChecked())
        self._write_more()

    def _write_more(self) -> None:
        sign = "▸" if self._search_on.isHidden() else "▾"
        self.more.setText(f"{sign}  " + translate("AddPlace", "Advanced: search in a name, private network"))

    def _write_ready(self) -> None:
        found = self.chosen()
        self.add_button.setEnabled(found is not None and not self._watched(found))
        self.add_button.setDefault(found is not None)

    @Slot()
    def _submit(self) -> None:
        found = self.chosen()
        if found is None:
            return
        if fault := self.fields.fault():
            self._show_error(fault)
            return
        search = self._search_on.query() if QUERY in self._looked_at else None
        self.added_name = " ".join(self.fields.name.text().split()) or found.name or found.address
        source = NewSource(
            address=self._looked_at if search is not None else found.address,
            crawler=found.crawler,
            name=self.added_name,
            every_s=self.fields.rhythm.seconds(),
            lang=self.fields.language.lang(),
            zone=self.fields.zone.zone(),
            search=search,
            allow_private=self.private.isChecked(),
            about_entity_id=self.fields.about.entity_id() if search is None else None,
        )
        self._show_error("")
        self.add_button.setEnabled(False)
        future: Future[Written] = self._monitor.add_source(source)
        self._bridge.when_done(future, self._added, self._refused, owner=self)

    def _added(self, written: Written) -> None:
        self.outcome = written
        self.accept()

    def _refused(self, error: BaseException) -> None:
        told = words(error)
        self._show_error(f"{told.what} {told.remedy}".strip())
        self._write_ready()

    def _show_error(self, told: str) -> None:
        self._error.setText(told)
        self._error.setVisible(bool(told))


def _straight(found: tuple[Found, ...], asked: str, detection: Detection) -> tuple[Found, ...]:
    """The ways that read the very answer to a search: what a page only announces does not follow the query."""
    from crawlers.urls import canonical

    own = {canonical(asked)}
    if detection.page is not None:
        own |= {canonical(detection.page.url), canonical(detection.page.final_url)}
    return tuple(one for one in found if canonical(one.address) in own)
