"""What stands where the list of mentions is empty: what was watched, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from monitor.desk.views import Filters, Shelf
from monitor.types import Coverage, Entity, Progress
from ui import text
from ui.theme import Theme
from ui.triage_words import thrown_out
from ui.widgets.controls import EmptyState, button
from ui.widgets.filter_bar import shelf_word
from ui.widgets.status import job

translate = QCoreApplication.translate


class MentionBlank(EmptyState):
    """`led(where)` follows its button: "places", "inbox" or "all"; `why_asked` the question why nothing came."""

    led = Signal(str)
    why_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "radar")
        self._icons = theme
        self._where = "inbox"
        self.act = button(kind="primary", act=lambda: self.led.emit(self._where))
        self.why = button(act=self.why_asked.emit)
        self.acts.addWidget(self.act)
        self.acts.addWidget(self.why)

    def retranslate(self) -> None:
        """Sets the words that never change anew."""
        self.why.setText(translate("Why", "Why did I not get this?"))
        self.why.setIcon(self._icons.icon("question"))

    def tell(
        self,
        filters: Filters,
        coverage: Coverage | None,
        progress: Progress | None,
        entities: Sequence[Entity],
        out: dict[str, int],
    ) -> None:
        """Says why there is nothing under these filters. `out` counts what was thrown out."""
        covered = "" if coverage is None else text.coverage(coverage)
        act, icon, self._where = "", "radar", "inbox"
        if coverage is not None and not coverage.places and not coverage.mentions:
            self._where = "places"
            title = translate("Mentions", "No place is being watched yet")
            line = translate("Mentions", "Add the forums, blogs and news sites where people write about you.")
            act = translate("Mentions", "Add places")
        elif filters.narrowed or filters.shelf not in (Shelf.INBOX, Shelf.ALL):
            icon = "filter"
            title = translate("Mentions", "Nothing here under these filters")
            shelf = "" if filters.shelf is Shelf.INBOX else shelf_word(filters.shelf)
            line = " · ".join(part for part in (shelf, covered) if part)
            act = translate("Mentions", "Show the inbox")
        elif progress is not None:
            title = translate("Mentions", "Reading your places…")
            line = f"{job(progress)}. " + translate("Mentions", "What names you appears here by itself.")
        elif coverage is not None and coverage.mentions:
            icon, self._where = "done", "all"
            title = translate("Mentions", "The inbox is empty: all is looked at")
            line = covered
            if words := thrown_out(out):
                line += "\n" + translate("RulesDialog", "Thrown out in all: %1").replace("%1", words)
            act = translate("Mentions", "Show all states")
        else:
            title = translate("Mentions", "Nobody named you yet")
            names = ", ".join(one.names[0] for one in entities[:4])
            told = translate("Mentions", "We look for: %1.").replace("%1", names) if names else ""
            line = " ".join(part for part in (told, covered) if part)
        self.set_icon(icon)
        self.set_words(title, line)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.why.setVisible(coverage is not None and bool(coverage.places))
