"""The table of key clients: whose they are, how long they are silent, what speaks of leaving; acts on one or more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from monitor.types import ClientRow, Tier
from ui import text
from ui.context import Context
from ui.models.clients import NAME, ClientLine, ClientModel, Shelf
from ui.widgets.act_bar import ActBar, Deed
from ui.widgets.case_parts import choices
from ui.widgets.controls import EmptyState, Table, button, label, row
from ui.widgets.two_lines import ITEM, TwoLines

translate = QCoreApplication.translate
OF_SEVERAL: Final = frozenset({"tier", "owner"})
"""Acts that fall on all clients chosen; the others want one."""
MIXED: Final = object()
"""What several clients have where they differ: none of the values offered."""
AFTER_A_LINE: Final = frozenset({"tiers", "watch", "voice", "export"})
"""Entries of the menu that begin a group: tables; who and when; what is watched; what was said; what goes out."""


class ClientTable(QWidget):
    """`asked(slug, ClientRow | None)`: what the page does, of one client or of all.

    "open", "contact", "edit", "hand_over", "news", "occasions", "names"; "add", "import", and those of the menu.
    """

    asked = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._monitor = context, context.monitor
        self._loaded = False
        self._wanted: int | None = None
        self._current: int | None = None
        self._several: list[int] = []
        self.model = ClientModel(self, context.monitor.person)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(180)
        self._search.setMaximumWidth(280)
        self._search.textChanged.connect(self._typed)
        self._shelves: dict[Shelf, QPushButton] = {}
        group = QButtonGroup(self)
        head = row(self._search, gap=6)
        for shelf in Shelf:
            made = button(kind="flat", act=self._choose)
            made.setCheckable(True)
            self._shelves[shelf] = made
            group.addButton(made)
            head.addWidget(made)
        remembered = context.memory.get("clients/shelf")
        chosen = Shelf(remembered) if remembered in set(Shelf) else Shelf.ALL
        self._shelves[chosen].setChecked(True)
        self.model.shelf = chosen
        head.addStretch(1)
        self._import = button(act=lambda: self.asked.emit("import", None))
        self._add = button(act=lambda: self.asked.emit("add", None))
        self._more = button(kind="flat")
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill_more)
        for one in (self._import, self._add, self._more):
            head.addWidget(one)
        head.setContentsMargins(16, 8, 16, 8)
        self.table = Table()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        lines = TwoLines(context.theme, self.table)
        self.table.setItemDelegate(lines)
        self.table.verticalHeader().setDefaultSectionSize(lines.height())
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        self.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        context.memory.header("clients/table", header, [220, 124, 110, 180, 170, 130, 72, 80])
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.opened.connect(lambda _index: self.act("open"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.model.modelAboutToBeReset.connect(self._keep_current)
        self.model.modelReset.connect(self._find_current)
        self.bar = ActBar(context.theme)
        self.bar.acted.connect(self.act)
        self._none = label(role="muted", wraps=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setContentsMargins(24, 40, 24, 40)
        self._shown = QFrame()
        self._shown.setProperty("ground", "surface")
        box = QVBoxLayout(self._shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addWidget(self._none, 1)
        box.addWidget(self.bar)
        self._none.hide()
        self._empty = EmptyState(context.theme, "clients")
        self._empty_add = button(kind="primary", act=lambda: self.asked.emit("add", None))
        self._empty_import = button(act=lambda: self.asked.emit("import", None))
        self._empty.acts.addWidget(self._empty_add)
        self._empty.acts.addWidget(self._empty_import)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        whole.addWidget(self._empty)
        self._empty.hide()

    # --- asked by the page -------------------------------------------------------------------------

    def set_lines(self, lines: Sequence[ClientLine]) -> None:
        """What the base holds now."""
        self._loaded = True
        self.model.set_lines(lines)
        self._shown.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            entity = next((line.row.id for line in lines if line.row.entity_id == wanted), None)
            if entity is not None and not self.select(entity):
                self._shelves[Shelf.ALL].click()
                self._search.clear()
                self.select(entity)
        if self.current() is None and self.model.rows:
            self.table.selectRow(0)
        self._write()

    def want(self, entity_id: int | None) -> None:
        """Selects a client, by the name we look for, as soon as it is listed."""
        self._wanted = entity_id

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._search.setPlaceholderText(translate("Clients", "Find by name, owner, business"))
        self._search.setAccessibleName(self._search.placeholderText())
        self.table.setAccessibleName(translate("Clients", "List of key clients"))
        theme = self._context.theme
        self._add.setText(translate("Clients", "Add a client"))
        self._add.setIcon(theme.icon("plus"))
        self._add.setToolTip(translate("Clients", "Add a client") + " (N)")
        self._import.setText(translate("Clients", "Import…"))
        self._import.setIcon(theme.icon("upload"))
        self._import.setToolTip(translate("Clients", "Clients, people, orders, invoices from a table") + " (I)")
        self._more.setIcon(theme.icon("more"))
        self._more.setToolTip(translate("ActBar", "More"))
        self._more.setAccessibleName(translate("ActBar", "More acts"))
        self._empty.set_words(
            translate("Clients", "No key client yet"),
            translate("Clients", "One does not watch thousands of clients; one watches the key ones. Name the first, "
                                 "or import a table: their growth, appointments and troubles become reasons to call."),
        )  # fmt: skip
        self._empty_add.setText(translate("Clients", "Add a client"))
        self._empty_import.setText(translate("Clients", "Import…"))
        self.model.touch()
        self._write()

    def work(self) -> QWidget:
        """Where work starts."""
        return self.table if self.model.lines or not self._loaded else self._empty_add

    def search(self) -> None:
        """Goes to the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def step(self, by: int) -> None:
        """The next or previous one."""
        if self.model.rows:
            self.table.selectRow(max(0, min(self.table.currentIndex().row() + by, len(self.model.rows) - 1)))

    def current(self) -> ClientRow | None:
        """The client that is chosen."""
        found = self.table.currentIndex().data(ITEM)
        return found if isinstance(found, ClientRow) else None

    def chosen(self) -> list[ClientRow]:
        """The clients selected, in the order of the list; the current one at least."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        current = self.current()
        return [self.model.rows[at].row for at in rows] or ([] if current is None else [current])

    def select(self, client_id: int) -> bool:
        """Chooses a client; False where it is not listed now."""
        at = self.model.row_of(client_id)
        if at is None:
            return False
        index = self.model.index(at, 0)
        chosen = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, chosen.ClearAndSelect | chosen.Rows)
        self.table.scrollTo(index)
        return True

    @Slot(str)
    def act(self, slug: str) -> None:
        """Does something with the client chosen, or with several."""
        clients = self.chosen()
        if not clients:
            return
        if slug in OF_SEVERAL:
            menu = QMenu(self)
            menu.setProperty("checks", True)
            (self._fill_tier if slug == "tier" else self._fill_owner)(menu, clients)
            self._popup(menu, slug)
        elif len(clients) > 1:
            told = translate("Clients", "For this choose one client. Tier and owner can be set for several.")
            self._context.host.say(told)
        else:
            self.asked.emit(slug, clients[0])

    # --- inside ------------------------------------------------------------------------------------

    @Slot()
    def _keep_current(self) -> None:
        current = self.current()
        self._current = None if current is None else current.id
        self._several = [one.id for one in self.chosen()]

    @Slot()
    def _find_current(self) -> None:
        if (self._current is None or not self.select(self._current)) and self.model.rows:
            self.table.selectRow(0)
        elif len(self._several) > 1:
            kept = set(self._several)
            chosen = QItemSelectionModel.SelectionFlag
            for at, line in enumerate(self.model.rows):
                if line.row.id in kept:
                    self.table.selectionModel().select(self.model.index(at, 0), chosen.Select | chosen.Rows)
        self._write()

    @Slot(str)
    def _typed(self, words: str) -> None:
        self.model.show_words(words)
        self._write()

    @Slot()
    def _choose(self) -> None:
        shelf = next(shelf for shelf, made in self._shelves.items() if made.isChecked())
        self._context.memory.set("clients/shelf", shelf)
        self.model.show_shelf(shelf)
        self._write()

    @Slot()
    def _chosen(self) -> None:
        self._write_bar()

    def _write(self) -> None:
        words = {
            Shelf.ALL: translate("Clients", "All"),
            Shelf.MINE: translate("Clients", "Mine"),
            Shelf.DUE: translate("Clients", "To contact"),
            Shelf.RISK: translate("Clients", "May leave"),
            Shelf.CHECK: translate("Clients", "To ask"),
        }
        hint = translate("Clients", "Gold clients whom the head asks this month how they are; others next month")
        self._shelves[Shelf.CHECK].setToolTip(hint)
        for shelf, made in self._shelves.items():
            count = f"  {text.number(self.model.count(shelf))}" if self._loaded else ""
            made.setText(words[shelf] + count)
        empty = self._loaded and bool(self.model.lines) and not self.model.rows
        self._none.setVisible(empty)
        self.table.setVisible(not empty)
        if empty:
            told = {
                Shelf.ALL: translate("Clients", "No client is called so."),
                Shelf.MINE: translate("Clients", "No client is yours yet: press W on one to take it."),
                Shelf.DUE: translate("Clients", "Nobody waits for a contact: the plan and all promises are kept."),
                Shelf.RISK: translate("Clients", "Nothing speaks of a client leaving. Watched are requests, orders, "
                                                 "invoices, usage, contacts, complaints and tone."),
                Shelf.CHECK: translate("Clients", "No gold client yet: three of them are asked each month how they "
                                                  "are."),
            }[self.model.shelf]  # fmt: skip
            self._none.setText(translate("Clients", "No client is called so.") if self._search.text() else told)
        self._write_bar()

    def _write_bar(self) -> None:
        several = len(self.chosen())
        if several > 1:
            words = translate("Clients", "%Ln client(s):", None, several)
            self.bar.set_deeds([
                Deed("tier", f"{words} {translate('Clients', 'Tier ▾')}", "T", "star"),
                Deed("owner", translate("Clients", "Owner ▾"), "W", "person"),
            ])  # fmt: skip
            return
        on = self.current() is not None
        made = [
            Deed("open", translate("Clients", "Open"), "Enter", "arrow_right", primary=True, enabled=on),
            Deed("contact", translate("Clients", "Log a contact…"), "C", "answered", enabled=on),
            Deed("tier", translate("Clients", "Tier ▾"), "T", "star", enabled=on),
            Deed("owner", translate("Clients", "Owner ▾"), "W", "person", enabled=on),
            Deed("edit", translate("Clients", "Edit the card…"), "E", "edit", enabled=on),
            Deed("news", translate("Clients", "Its news"), "", "news", enabled=on),
            Deed("hand_over", translate("Clients", "Hand over…"), "H", "arrow_right", deep=True, enabled=on),
            Deed("occasions", translate("Clients", "Occasions"), "", "occasion", deep=True, enabled=on),
            Deed("keep", translate("ClientPage", "Keep or win back…"), "", "undo", deep=True, enabled=on),
            Deed("lost", translate("ClientPage", "It is lost…"), "", "warning", deep=True, enabled=on),
        ]
        if self._context.host.has("names"):
            made.append(Deed("names", translate("Clients", "Names and word forms"), "", "names", deep=True, enabled=on))
        self.bar.set_deeds(made)

    @Slot()
    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for slug, words in (
            ("tables", translate("Clients", "Imported tables and watched folders…")),
            ("duplicates", translate("Clients", "The same firm twice?…")),
            ("tiers", translate("Clients", "Tiers by profit…")),
            ("hand_over_all", translate("Clients", "Hand over somebody's clients…")),
            ("fairs", translate("Clients", "Exhibitions…")),
            ("plan", translate("Clients", "How often to speak with whom…")),
            ("watch", translate("Clients", "Watch a competitor or a line of business…")),
            ("thresholds", translate("Clients", "What counts as a sign of leaving…")),
            ("lessons", translate("Clients", "False alarms that were taught…")),
            ("voice", translate("Clients", "Voice of the customer…")),
            ("export", translate("Clients", "Export as a table…")),
            ("calendar", translate("Clients", "Calendar of contacts and days (.ics)…")),
        ):
            if slug in AFTER_A_LINE:
                menu.addSeparator()
            menu.addAction(words).triggered.connect(self._asker(slug))

    def _asker(self, slug: str) -> Callable[[], None]:
        return lambda: self.asked.emit(slug, None)

    def _popup(self, menu: QMenu, slug: str) -> None:
        anchor = self.bar.buttons.get(slug)
        menu.aboutToHide.connect(menu.deleteLater)
        if anchor is not None and anchor.isVisible():
            menu.popup(anchor.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        else:
            rect = self.table.visualRect(self.table.currentIndex())
            menu.popup(self.table.viewport().mapToGlobal(rect.bottomLeft()))

    @Slot(QPoint)
    def _context_menu(self, at: QPoint) -> None:
        clients = self.chosen()
        if not clients or not self.table.indexAt(at).isValid():
            return
        menu = QMenu(self)
        of_one = (
            ("open", translate("Clients", "Open")),
            ("contact", translate("Clients", "Log a contact…")),
            ("edit", translate("Clients", "Edit the card…")),
            ("news", translate("Clients", "Its news")),
            ("keep", translate("ClientPage", "Keep or win back…")),
            ("lost", translate("ClientPage", "It is lost…")),
        )
        for slug, words in of_one if len(clients) == 1 else ():
            menu.addAction(words).triggered.connect(lambda _on=False, slug=slug: self.act(slug))
        for words, fill in (
            (translate("Clients", "Tier"), self._fill_tier),
            (translate("Clients", "Owner"), self._fill_owner),
        ):
            sub = menu.addMenu(words)
            sub.setProperty("checks", True)
            fill(sub, clients)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _fill_tier(self, menu: QMenu, clients: Sequence[ClientRow]) -> None:
        offered: list[tuple[object, str]] = [*((one, text.tier(one)) for one in Tier), (None, text.tier(None))]
        choices(menu, offered, _common(clients, "tier"), self._changer(clients, "tier"))

    def _fill_owner(self, menu: QMenu, clients: Sequence[ClientRow]) -> None:
        me = self._monitor.person
        known = sorted({line.row.owner for line in self.model.lines if line.row.owner} - {me})
        offered: list[tuple[object, str]] = [(me, translate("Clients", "Me (%1)").replace("%1", me))]
        offered += [(one, one) for one in known]
        offered.append((None, translate("Clients", "Nobody")))
        choices(menu, offered, _common(clients, "owner"), self._changer(clients, "owner"))
        menu.addSeparator()
        menu.addAction(translate("Clients", "Somebody else…")).triggered.connect(lambda: self._ask_owner(clients))

    def _changer(self, clients: Sequence[ClientRow], field: str) -> Callable[[object], None]:
        return lambda value: self.change(clients, **{field: value})

    def change(self, clients: Sequence[ClientRow], **changes: Any) -> None:
        """Sets tier or owner of clients, in one act."""
        other = [one.id for one in clients if any(getattr(one, field) != value for field, value in changes.items())]
        if not other:
            return
        host = self._context.host
        words = _told(clients, "tier" in changes)
        future = self._monitor.clients.change_all(other, **changes)
        self._context.bridge.when_done(future, lambda _w: host.say(words, undo=True), host.complain, owner=self)

    def _ask_owner(self, clients: Sequence[ClientRow]) -> None:
        from ui.screens.case_dialogs import LineDialog

        known = sorted({line.row.owner for line in self.model.lines if line.row.owner})
        common = _common(clients, "owner")
        words = (
            translate("Clients", "Owner of the client") if len(clients) == 1
            else translate("Clients", "Owner of %n client(s)", None, len(clients)),
            translate("Clients", "Who keeps the contact"),
            translate("Clients", "Set the owner"),
        )  # fmt: skip
        dialog = LineDialog(
            self, self._context, words, common if isinstance(common, str) else "",
            lambda name: self._monitor.clients.change_all([one.id for one in clients], owner=name), known,
        )  # fmt: skip
        if dialog.exec():
            self._context.host.say(_told(clients, tier=False), undo=True)


def _common(clients: Sequence[ClientRow], field: str) -> object:
    """The value that all of them have; `MIXED` where they differ."""
    values = {getattr(one, field) for one in clients}
    return values.pop() if len(values) == 1 else MIXED


def _told(clients: Sequence[ClientRow], tier: bool) -> str:
    """What was done, for the quiet bar."""
    if len(clients) > 1:
        return (
            translate("Clients", "The tier of %Ln client(s) is set.", None, len(clients))
            if tier
            else translate("Clients", "The owner of %Ln client(s) is set.", None, len(clients))
        )
    words = translate("Clients", "The tier of %1 is set.") if tier else translate("Clients", "The owner of %1 is set.")
    return words.replace("%1", clients[0].name)
