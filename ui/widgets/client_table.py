"""The table of key clients, with the tier and the owner of each to be set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHeaderView, QLineEdit, QMenu, QVBoxLayout, QWidget

from monitor.types import ClientRow, Tier
from ui import text
from ui.context import Context
from ui.models.clients import NAME, ClientFilter, ClientModel
from ui.widgets.act_bar import ActBar, Deed
from ui.widgets.case_parts import choices
from ui.widgets.controls import EmptyState, Table, button, row
from ui.widgets.two_lines import ITEM, TwoLines

translate = QCoreApplication.translate


class ClientTable(QWidget):
    """`news_asked(ClientRow)`, `occasions_asked`, `add_asked`, `names_asked(entity id)`: where the page leads on to."""

    news_asked = Signal(object)
    occasions_asked = Signal()
    add_asked = Signal()
    names_asked = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._monitor = context, context.monitor
        self._loaded = False
        self._wanted: int | None = None
        self.model = ClientModel(self)
        self.listed = ClientFilter(self)
        self.listed.setSourceModel(self.model)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(300)
        self._search.textChanged.connect(self.listed.show)
        self._add = button(act=self.add_asked.emit)
        head = row(self._search, 1, self._add)
        head.setContentsMargins(16, 8, 16, 8)
        self.table = Table()
        lines = TwoLines(context.theme, self.table)
        self.table.setItemDelegate(lines)
        self.table.verticalHeader().setDefaultSectionSize(lines.height())
        self.table.setModel(self.listed)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        self.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        context.memory.header("clients/columns", header, [260, 130, 170, 160, 90, 120])
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.opened.connect(lambda _index: self.act("news"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.bar = ActBar(context.theme)
        self.bar.acted.connect(self.act)
        self._shown = QFrame()
        self._shown.setProperty("ground", "surface")
        box = QVBoxLayout(self._shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addWidget(self.bar)
        self._empty = EmptyState(context.theme, "clients")
        self._empty_add = button(kind="primary", act=self.add_asked.emit)
        self._empty.acts.addWidget(self._empty_add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        whole.addWidget(self._empty)
        self._empty.hide()

    # --- asked by the page -------------------------------------------------------------------------

    def set_clients(self, clients: tuple[ClientRow, ...]) -> None:
        """What the base holds now."""
        self._loaded = True
        current = self.current()
        self.model.set_rows(clients)
        self._shown.setVisible(bool(clients))
        self._empty.setVisible(not clients)
        wanted, self._wanted = self._wanted, None
        entity = wanted if wanted is not None else None if current is None else current.entity_id
        if (entity is None or not self._select(entity)) and self.listed.rowCount():
            self.table.selectRow(0)
        self._write_bar()

    def want(self, entity_id: int | None) -> None:
        """Selects a client as soon as it is listed."""
        self._wanted = entity_id

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._search.setPlaceholderText(translate("Clients", "Find by name or owner"))
        self._search.setAccessibleName(translate("Clients", "Find by name or owner"))
        self.table.setAccessibleName(translate("Clients", "List of key clients"))
        self._add.setText(translate("Clients", "Add a client"))
        self._add.setIcon(self._context.theme.icon("plus"))
        self._add.setToolTip(translate("Clients", "Add a client") + " (N)")
        self._empty.set_words(
            translate("Clients", "No key client yet"),
            translate("Clients", "One does not watch thousands of clients; one watches the key ones. Name the first: "
                                 "its growth, appointments and troubles become reasons to call."),
        )  # fmt: skip
        self._empty_add.setText(translate("Clients", "Add a client"))
        self.model.touch()
        self._write_bar()

    def work(self) -> QWidget:
        """Where work starts."""
        return self.table if self.model.rows or not self._loaded else self._empty_add

    def search(self) -> None:
        """Goes to the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def step(self, by: int) -> None:
        """The next or previous one."""
        if self.listed.rowCount():
            self.table.selectRow(max(0, min(self.table.currentIndex().row() + by, self.listed.rowCount() - 1)))

    def current(self) -> ClientRow | None:
        """The client that is chosen."""
        found = self.table.currentIndex().data(ITEM)
        return found if isinstance(found, ClientRow) else None

    @Slot(str)
    def act(self, slug: str) -> None:
        """Does something with the client chosen."""
        client = self.current()
        if client is None:
            return
        if slug == "news":
            self.news_asked.emit(client)
        elif slug == "occasions":
            self.occasions_asked.emit()
        elif slug == "names":
            self.names_asked.emit(client.entity_id)
        elif slug in ("tier", "owner"):
            menu = QMenu(self)
            menu.setProperty("checks", True)
            (self._fill_tier if slug == "tier" else self._fill_owner)(menu, client)
            self._popup(menu, slug)

    # --- inside ------------------------------------------------------------------------------------

    def _select(self, entity_id: int) -> bool:
        for number in range(self.listed.rowCount()):
            index = self.listed.index(number, 0)
            if index.data(ITEM).entity_id == entity_id:
                chosen = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(index, chosen.ClearAndSelect | chosen.Rows)
                self.table.scrollTo(index)
                return True
        return False

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._write_bar()

    def _write_bar(self) -> None:
        client = self.current()
        on = client is not None
        made = [
            Deed("news", translate("Clients", "Its news"), "Enter", "news", primary=True, enabled=on),
            Deed("tier", translate("Clients", "Tier ▾"), "T", "star", enabled=on),
            Deed("owner", translate("Clients", "Owner ▾"), "W", "person", enabled=on),
            Deed("occasions", translate("Clients", "Occasions"), "", "occasion", enabled=on),
        ]
        if self._context.host.has("names"):
            made.append(Deed("names", translate("Clients", "Names and word forms"), "", "names", enabled=on))
        self.bar.set_deeds(made)

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
        client = self.current()
        if client is None or not self.table.indexAt(at).isValid():
            return
        menu = QMenu(self)
        menu.addAction(translate("Clients", "Its news")).triggered.connect(lambda: self.act("news"))
        for words, fill in (
            (translate("Clients", "Tier"), self._fill_tier),
            (translate("Clients", "Owner"), self._fill_owner),
        ):
            sub = menu.addMenu(words)
            sub.setProperty("checks", True)
            fill(sub, client)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _fill_tier(self, menu: QMenu, client: ClientRow) -> None:
        offered: list[tuple[object, str]] = [*((one, text.tier(one)) for one in Tier), (None, text.tier(None))]
        choices(menu, offered, client.tier, self._changer(client, "tier"))

    def _fill_owner(self, menu: QMenu, client: ClientRow) -> None:
        me = self._monitor.person
        known = sorted({one.owner for one in self.model.rows if one.owner} - {me})
        offered: list[tuple[object, str]] = [(me, translate("Clients", "Me (%1)").replace("%1", me))]
        offered += [(one, one) for one in known]
        offered.append((None, translate("Clients", "Nobody")))
        choices(menu, offered, client.owner, self._changer(client, "owner"))
        menu.addSeparator()
        menu.addAction(translate("Clients", "Somebody else…")).triggered.connect(lambda: self._ask_owner(client))

    def _changer(self, client: ClientRow, field: str) -> Callable[[object], None]:
        return lambda value: self.change(client, **{field: value})

    def change(self, client: ClientRow, **changes: Any) -> None:
        """Sets tier or owner of a client."""
        if all(getattr(client, field) == value for field, value in changes.items()):
            return
        host = self._context.host
        words = (
            translate("Clients", "The tier of %1 is set.")
            if "tier" in changes
            else translate("Clients", "The owner of %1 is set.")
        ).replace("%1", client.name)
        future = self._monitor.change_client(client.id, **changes)
        self._context.bridge.when_done(future, lambda _w: host.say(words, undo=True), host.complain, owner=self)

    def _ask_owner(self, client: ClientRow) -> None:
        from ui.screens.case_dialogs import LineDialog

        known = sorted({one.owner for one in self.model.rows if one.owner})
        words = (
            translate("Clients", "Owner of the client"),
            translate("Clients", "Who keeps the contact"),
            translate("Clients", "Set the owner"),
        )
        dialog = LineDialog(
            self, self._context, words, client.owner or "",
            lambda name: self._monitor.change_client(client.id, owner=name), known,
        )  # fmt: skip
        if dialog.exec():
            told = translate("Clients", "The owner of %1 is set.").replace("%1", client.name)
            self._context.host.say(told, undo=True)
