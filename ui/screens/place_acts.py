"""What a person does with places: reads, changes, adds, removes them, and brings lists of them in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from monitor.errors import LeaseHeldError
from monitor.service import Written
from monitor.types import CrawlReport, SourceRow
from ui.context import Context

if TYPE_CHECKING:
    from ui.screens.places import PlacesPage

translate = QCoreApplication.translate


class PlaceActs(QObject):
    """The acts of the page; each says in the quiet bar what it did."""

    def __init__(self, page: PlacesPage, context: Context) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self._monitor, self._bridge, self._host = context.monitor, context.bridge, context.host

    @Slot(str)
    def do(self, slug: str) -> None:
        """Does something with the place chosen."""
        place = self._page.current()
        if place is None:
            return
        if slug == "read":
            self._crawl([place.id])
        elif slug == "edit":
            self._edit(place)
        elif slug == "open" and place.search is None:
            QDesktopServices.openUrl(QUrl(place.address))
        elif slug == "private":
            self._change(place, translate("Places", "“%1” may lead into a private network now."), allow_private=True)
        elif slug == "switch":
            words = (
                translate("Places", "“%1” is switched off.")
                if place.enabled
                else translate("Places", "“%1” is switched on.")
            )
            self._run(self._monitor.enable_source(place.id, not place.enabled), self._teller(words, place.name))
        elif slug == "remove":
            words = translate("Places", "“%1” is no longer watched; its posts stay.")
            self._run(self._monitor.remove_source(place.id), self._teller(words, place.name))

    @Slot()
    def add_place(self) -> None:
        """Asks for an address and adds what is behind it."""
        from ui.screens.add_place import AddPlace

        dialog = AddPlace(self._page, self._context, self._page.model.rows)
        if dialog.exec() and dialog.outcome is not None:
            self._host.say(
                translate("Places", "“%1” is watched now; it is being read.").replace("%1", dialog.added_name),
                undo=True,
            )
            self._page.show_added(dialog.outcome.id)
            if not self._monitor.watching and not self._monitor.crawling and dialog.outcome.id is not None:
                self._crawl([dialog.outcome.id], quiet=True)
        dialog.deleteLater()

    @Slot()
    def ask_why(self) -> None:
        """Tells what became of a post that somebody misses."""
        from ui.screens.why import ask_why

        ask_why(self._page)

    def _edit(self, place: SourceRow) -> None:
        from ui.screens.edit_place import EditPlace

        dialog = EditPlace(self._page, self._context, place)
        if dialog.exec() and dialog.outcome is not None:
            self._teller(translate("Places", "“%1” is changed."), place.name)(dialog.outcome)
        dialog.deleteLater()

    def _change(self, place: SourceRow, words: str, **changes: Any) -> None:
        def changed(written: Written) -> None:
            self._teller(words, place.name)(written)
            self._crawl([place.id], quiet=True)

        self._run(self._monitor.change_source(place.id, **changes), changed)

    @Slot()
    def read_all(self) -> None:
        """Reads all places that are switched on; while that goes on, stops it."""
        if self._monitor.crawling:
            self.cancel()
            return
        self._crawl(None)

    def _crawl(self, source_ids: Sequence[int] | None, *, quiet: bool = False) -> None:
        def read(report: CrawlReport) -> None:
            if not quiet or report.failed:
                self._host.say(_report(report))

        def failed(error: BaseException) -> None:
            # The crawl under way, or the watching, comes to the place anyway.
            if not (quiet and isinstance(error, LeaseHeldError)):
                self._host.complain(error)

        self._bridge.when_done(self._monitor.crawl(source_ids, due_only=False), read, failed, owner=self)

    @Slot()
    def cancel(self) -> None:
        """Stops the crawl under way."""
        self._monitor.cancel_crawl()

    @Slot()
    def toggle_watch(self) -> None:
        """Pauses the watching, or goes on with it."""
        on = not self._monitor.watching
        words = (
            translate("Places", "Places are visited again when they are due.")
            if on
            else translate("Places", "Paused: no place is visited until you go on.")
        )
        # Stopping waits for the answers that are under way.
        self._bridge.aside(lambda: self._monitor.watch(on), lambda _n: self._host.say(words), owner=self)

    def _run(self, future: Future[Written], done: Callable[[Written], object]) -> None:
        self._bridge.when_done(future, done, self._host.complain, owner=self)

    def _teller(self, words: str, name: str) -> Callable[[Written], None]:
        return lambda _written: self._host.say(words.replace("%1", name), undo=True)

    # --- files -------------------------------------------------------------------------------------

    @Slot()
    def import_opml(self, file: str = "") -> None:
        """Adds the places of an OPML file; those watched already are left alone."""
        if not file:
            kinds = translate("Places", "Lists of feeds (*.opml *.xml);;All files (*)")
            file, _ = QFileDialog.getOpenFileName(self._page, translate("Places", "Import places"), "", kinds)
        if not file:
            return

        def work() -> Written:
            return self._monitor.import_opml(Path(file).read_bytes()).result()

        def imported(written: Written) -> None:
            words = translate("Places", "%n place(s) added from the file.", None, written.count)
            if not written.count:
                words = translate("Places", "The file holds no place that is not watched already.")
            self._host.say(words, undo=written.count > 0)

        self._bridge.aside(work, imported, self._file_failed, owner=self)

    @Slot()
    def export_opml(self, file: str = "") -> None:
        """Writes all places into an OPML file."""
        if not file:
            file, _ = QFileDialog.getSaveFileName(
                self._page,
                translate("Places", "Export places"),
                "places.opml",
                translate("Places", "Lists of feeds (*.opml)"),
            )
        if not file:
            return
        target = Path(file)

        def work() -> None:
            target.write_bytes(self._monitor.export_opml())

        def exported(_nothing: None) -> None:
            self._host.say(translate("Places", "The places stand in the file “%1”.").replace("%1", target.name))

        self._bridge.aside(work, exported, self._file_failed, owner=self)

    def _file_failed(self, error: BaseException) -> None:
        from ui.files import file_words

        self._host.say(file_words(error))


def _report(report: CrawlReport) -> str:
    """What a crawl did, in one line."""
    parts = [translate("Places", "%Ln place(s) visited", None, report.sources)]
    parts.append(translate("Places", "%Ln new post(s)", None, report.new_posts))
    if report.new_mentions:
        parts.append(translate("Places", "%Ln new mention(s)", None, report.new_mentions))
    if report.failed:
        parts.append(translate("Places", "%Ln could not be read", None, len(report.failed)))
    words = ", ".join(parts) + "."
    return translate("Places", "Stopped: %1").replace("%1", words) if report.cancelled else words
