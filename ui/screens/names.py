"""Names we watch: whom we look for, in which written forms, and what rules a post in or out."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QListView,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.service import Written
from monitor.types import Changes, Entity, EntityRow, Role
from ui.bridge import concerns
from ui.context import Context
from ui.files import file_words
from ui.models.names import NameModel
from ui.page import Page
from ui.widgets.controls import EmptyState, Header, button, label, row
from ui.widgets.job_strip import JobStrip
from ui.widgets.name_editor import NameEditor
from ui.widgets.two_lines import ITEM, TwoLines

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    added: int
    changed: int


class NamesPage(Page):
    """Whom we look for."""

    slug = "names"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = False
        self._marking = False
        """True while the list is changed by the page itself: that is no choice of the user's."""
        self._wanted: int | None = None
        self._shown: Entity | None = None
        """The name in the editor as it is kept; one with the id 0 is being added."""
        self._header = Header()
        self._add = button(kind="primary", act=self.add_name)
        self._more = button(kind="flat")
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill_more)
        self._header.acts.addWidget(self._more)
        self._header.acts.addWidget(self._add)
        self._strip = JobStrip(context, "rematch", "analyse")

        self.model = NameModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLines(self.theme, self.list, first_left=16))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumWidth(240)
        self.list.selectionModel().currentChanged.connect(self._chosen)

        self.editor = NameEditor(context)
        self.editor.changed.connect(self._write_foot)
        self._hint = label(role="muted", wraps=True)
        self.save_button = button(kind="primary", act=self.save)
        self.revert_button = button(act=self.revert)
        self.remove_button = button(kind="danger", act=self.remove)
        foot = row(self.remove_button, self._hint, self.revert_button, self.save_button, gap=10)
        foot.setStretch(1, 1)
        foot.setContentsMargins(20, 8, 20, 8)
        bar = QFrame()
        bar.setProperty("ground", "bar")
        bar.setLayout(foot)
        right = QWidget()
        right_box = QVBoxLayout(right)
        right_box.setContentsMargins(0, 0, 0, 0)
        right_box.setSpacing(0)
        right_box.addWidget(self.editor, 1)
        right_box.addWidget(bar)
        right.setMinimumWidth(480)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.list)
        self._split.addWidget(right)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 3)
        self.memory.splitter("names/splitter", self._split, [300, 800])
        self._empty = EmptyState(self.theme, "names")
        self._empty_add = button(kind="primary", act=self.add_name)
        self._empty_import = button(act=self.import_names)
        self._empty.acts.addWidget(self._empty_add)
        self._empty.acts.addWidget(self._empty_import)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._header)
        box.addWidget(self._strip)
        box.addWidget(self._stack, 1)
        self.theme.changed.connect(self.retranslate)
        self.keys.add("N", self.add_name, lambda: translate("Names", "Add a name"))
        self.keys.add("J", lambda: self._step(1), lambda: translate("Names", "Next name"))
        self.keys.add("K", lambda: self._step(-1), lambda: translate("Names", "Previous name"))
        self.keys.add("E", self.editor.name.setFocus, lambda: translate("Names", "Edit the name"))
        self.keys.add("Ctrl+S", self.save, lambda: translate("Names", "Save"))
        self.keys.add("Del", self.remove, lambda: translate("Names", "Remove; cases stay"), on=self.list)
        self.retranslate()

    # --- the contract of a page --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Reads the names."""
        if concerns(changes, "entities", "mentions"):
            self.bridge.aside(self.monitor.entities, self._show, owner=self)

    @Slot()
    def retranslate(self) -> None:
        """Sets every word anew."""
        self._header.set_words(
            translate("Names", "Names we watch"),
            translate("Names", "A change is looked up in everything that was read and is still kept, too."),
        )
        self._add.setText(translate("Names", "Add a name"))
        self._add.setIcon(self.theme.icon("plus", "on_accent"))
        self._add.setToolTip(translate("Names", "Add a name") + " (N)")
        self._more.setIcon(self.theme.icon("more"))
        self._more.setToolTip(translate("Names", "More"))
        self._more.setAccessibleName(translate("Names", "Import, export"))
        self.list.setAccessibleName(translate("Names", "List of names"))
        self.remove_button.setText(translate("Names", "Remove"))
        self.remove_button.setToolTip(
            translate("Names", "Its mentions leave the lists, cases stay. Can be undone.") + " (Del)"
        )
        self.save_button.setToolTip(f"{translate('Names', 'Save')} (Ctrl+S)")
        self._empty.set_words(
            translate("Names", "No name is watched yet"),
            translate("Names", "Add your company's name, then those of your key clients: "
                               "all of their grammatical forms are found."),
        )  # fmt: skip
        self._empty_add.setText(translate("Names", "Add a name"))
        self._empty_import.setText(translate("Names", "Import from a file…"))
        self._strip.set_words()
        self.editor.retranslate()
        self.list.viewport().update()
        self._write_foot()

    def show_item(self, item: int) -> None:
        """Shows a name."""
        if not self._loaded:
            self._wanted = item
        elif self._may_leave():
            self._select(item)

    def enter(self) -> None:
        """The list is where work starts."""
        if self._stack.currentWidget() is self._empty:
            self._empty_add.setFocus()
        else:
            self.list.setFocus()

    # --- reading -----------------------------------------------------------------------------------

    def _show(self, rows: list[EntityRow]) -> None:
        self._loaded = True
        kept = self._shown
        dirty = self.dirty()
        self._marking = True
        self.model.set_rows(rows)
        self._marking = False
        adding = kept is not None and kept.id == 0
        self._stack.setCurrentWidget(self._split if rows or adding else self._empty)
        wanted, self._wanted = self._wanted, None
        if adding and wanted is None and dirty:
            return
        fresh = next((row.entity for row in rows if kept is not None and row.entity.id == kept.id), None)
        if wanted is None and kept is not None and fresh is not None:
            self._mark(fresh.id)
            if fresh != kept and not dirty:
                self._edit(fresh)
            # What is being typed is not overwritten by what somebody else committed.
            return
        first = self.model.first()
        if wanted is not None and self.model.position(wanted) is not None:
            self._select(wanted)
        elif adding and wanted is None:
            return
        elif first is not None:
            row_shown = self.model.lines[first].row
            assert row_shown is not None
            self._select(row_shown.entity.id)
        else:
            self._shown = None

    def _mark(self, entity_id: int) -> None:
        """Marks a name in the list without loading it."""
        number = self.model.position(entity_id)
        if number is not None:
            self._marking = True
            self.list.setCurrentIndex(self.model.index(number))
            self._marking = False

    def _select(self, entity_id: int) -> None:
        number = self.model.position(entity_id)
        if number is None:
            return
        self._mark(entity_id)
        line = self.model.lines[number].row
        assert line is not None
        self._edit(line.entity)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._marking:
            return
        chosen = current.data(ITEM)
        if not isinstance(chosen, EntityRow) or (self._shown is not None and chosen.entity.id == self._shown.id):
            return
        if self._may_leave():
            self._edit(chosen.entity)
        elif self._shown is not None:
            self._mark(self._shown.id)

    def _edit(self, entity: Entity) -> None:
        self._shown = entity
        self.editor.show_entity(entity)
        self._write_foot()

    # --- changed or not ----------------------------------------------------------------------------

    def dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self._shown is not None and self.editor.dirty()

    def _may_leave(self) -> bool:
        """True when nothing is lost by showing another name; asks where something would be."""
        if not self.dirty():
            return True
        box = QMessageBox(self)
        box.setWindowTitle(translate("Names", "Unsaved changes"))
        box.setText(translate("Names", "Save the changes to “%1”?").replace("%1", self.editor.name.text().strip()))
        box.setIcon(QMessageBox.Icon.Question)
        save = box.addButton(translate("Names", "Save"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(translate("Names", "Don't save"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(translate("Names", "Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return self.save(stay=False) if clicked is save else clicked is drop

    @Slot()
    def _write_foot(self) -> None:
        new = self._shown is not None and self._shown.id == 0
        dirty = self.dirty()
        fault = self.editor.fault()
        self.remove_button.setVisible(not new)
        self.revert_button.setVisible(dirty or new)
        self.revert_button.setText(translate("Names", "Cancel") if new else translate("Names", "Revert"))
        self.save_button.setText(translate("Names", "Add the name") if new else translate("Names", "Save"))
        self.save_button.setEnabled((dirty or new) and not fault)
        hint = ""
        if dirty and fault:
            hint = fault
        elif dirty:
            hint = translate("Names", "Not saved yet.")
        self._hint.setText(hint)

    # --- acts --------------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        number = self.list.currentIndex().row() + by
        while 0 <= number < self.model.rowCount():
            if self.model.lines[number].row is not None:
                self.list.setCurrentIndex(self.model.index(number))
                return
            number += by

    @Slot()
    def add_name(self) -> None:
        """Opens the editor for a new name."""
        if not self._may_leave():
            return
        known = self.model.first() is not None
        self._stack.setCurrentWidget(self._split)
        self._marking = True
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self._marking = False
        self._edit(Entity(0, Role.CLIENT if known else Role.OWN, ()))
        self.editor.verticalScrollBar().setValue(0)
        self.editor.name.setFocus()

    @Slot()
    def save(self, *, stay: bool = True) -> bool:
        """True when the name as it stands in the editor was sent to be kept; `stay` shows it afterwards."""
        shown = self._shown
        if shown is None or (not self.dirty() and shown.id):
            return False
        if fault := self.editor.fault():
            self._hint.setText(fault)
            return False
        entity = self.editor.entity()
        name = entity.names[0]

        def saved(written: Written) -> None:
            if stay:
                self._shown = None
                self._wanted = written.id
                self.bridge.aside(self.monitor.entities, self._show, owner=self)
            words = (
                translate("Names", "“%1” is saved; what was read is looked through again.")
                if shown.id
                else translate("Names", "“%1” is watched now; what was read is looked through, too.")
            )
            self.host.say(words.replace("%1", name), undo=True)

        def failed(error: BaseException) -> None:
            self.save_button.setEnabled(True)
            self.host.complain(error)

        self.save_button.setEnabled(False)
        future: Future[Written] = (
            self.monitor.change_entity(shown.id, entity) if shown.id else self.monitor.add_entity(entity)
        )
        self.bridge.when_done(future, saved, failed, owner=self)
        return True

    @Slot()
    def revert(self) -> None:
        """Shows the name as it is kept; a new one is given up."""
        shown = self._shown
        if shown is None:
            return
        if shown.id:
            self._edit(shown)
            return
        self._shown = None
        self.bridge.aside(self.monitor.entities, self._show, owner=self)

    @Slot()
    def remove(self) -> None:
        """Stops looking for the name; its mentions are hidden until it is looked for again."""
        shown = self._shown
        if shown is None or not shown.id:
            return
        told = self._teller(
            translate("Names", "“%1” is no longer looked for; its mentions leave the lists, cases stay."),
            shown.names[0],
        )

        def removed(written: Written) -> None:
            self._shown = None
            self.bridge.aside(self.monitor.entities, self._show, owner=self)
            told(written)

        self.bridge.when_done(self.monitor.remove_entity(shown.id), removed, self.host.complain, owner=self)

    def _teller(self, words: str, name: str) -> Callable[[Written], None]:
        return lambda _written: self.host.say(words.replace("%1", name), undo=True)

    # --- files -------------------------------------------------------------------------------------

    @Slot()
    def _fill_more(self) -> None:
        menu, theme = self._more.menu(), self.theme
        menu.clear()
        menu.addAction(theme.icon("upload"), translate("Names", "Import from a file (JSON)…")).triggered.connect(
            lambda: self.import_names()
        )
        export = menu.addAction(theme.icon("download"), translate("Names", "Export to a file (JSON)…"))
        export.triggered.connect(lambda: self.export_names())
        export.setEnabled(self.model.first() is not None)

    @Slot()
    def import_names(self, file: str = "") -> None:
        """Adds the names of a file; one that is there already is brought up to date. A broken file adds nothing."""
        if not file:
            kinds = translate("Names", "Names (*.json);;All files (*)")
            file, _ = QFileDialog.getOpenFileName(self, translate("Names", "Import names"), "", kinds)
        if not file:
            return
        monitor = self.monitor

        def work() -> Imported:
            from monitor.exchange import entities as files

            found = files.read(Path(file).read_text("utf-8-sig"))
            known = {entity.names[0]: entity.id for entity in monitor.read.entities()}
            new = [one for _, one in found if one.names[0] not in known]
            old = [one for _, one in found if one.names[0] in known]
            futures = [monitor.add_entity(one) for one in new]
            futures += [monitor.change_entity(known[one.names[0]], one) for one in old]
            for future in futures:
                future.result()
            return Imported(len(new), len(old))

        def imported(done: Imported) -> None:
            words = translate("Names", "%n name(s) added", None, done.added)
            words += ", " + translate("Names", "%n brought up to date", None, done.changed) + "."
            self.host.say(words)

        self.bridge.aside(work, imported, self._file_failed, owner=self)

    @Slot()
    def export_names(self, file: str = "") -> None:
        """Writes all names into a file; what was ticked off goes along."""
        if not file:
            kinds = translate("Names", "Names (*.json)")
            file, _ = QFileDialog.getSaveFileName(self, translate("Names", "Export names"), "names.json", kinds)
        if not file:
            return
        target = Path(file)

        def work() -> None:
            from monitor.exchange import entities as files

            target.write_text(files.write(self.monitor.read.entities()), "utf-8")

        def exported(_nothing: None) -> None:
            self.host.say(translate("Names", "The names stand in the file “%1”.").replace("%1", target.name))

        self.bridge.aside(work, exported, self._file_failed, owner=self)

    def _file_failed(self, error: BaseException) -> None:
        self.host.say(file_words(error))
