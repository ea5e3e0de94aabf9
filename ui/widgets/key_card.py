"""The customer's own keys by service: what is needed or set stands open, all others wait behind one button."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor.service.keys import KeyRow
from monitor.service.monitor import Monitor
from ui.bridge import Bridge
from ui.errors import words
from ui.files import file_words
from ui.widgets.controls import button, column, frame, label
from ui.widgets.key_service import KeyLine, KeyService

translate = QCoreApplication.translate
NEEDS_KEY = "needs_key"


class KeyCard(QWidget):
    """All services that some crawler reads with a key."""

    def __init__(self, monitor: Monitor, bridge: Bridge) -> None:
        super().__init__()
        self._monitor, self._bridge = monitor, bridge
        self._card = frame("card")
        self._title = label(role="heading")
        self._told = label(role="small", wraps=True)
        self._first, self._rest = QVBoxLayout(), QVBoxLayout()
        for lines, gap in ((self._first, 14), (self._rest, 6)):
            lines.setSpacing(gap)
            lines.setContentsMargins(0, 0, 0, 0)
        self._rest_box = QWidget()
        self._rest_box.setLayout(self._rest)
        self._rest_box.hide()
        self.others = button(kind="link", act=self._toggle)
        box = QVBoxLayout(self._card)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(12)
        box.addLayout(column(self._title, self._told, gap=1))
        box.addLayout(self._first)
        box.addWidget(self.others)
        box.addWidget(self._rest_box)
        self.setLayout(column(self._card, gap=0))
        self.services: dict[str, KeyService] = {}
        """By the first part of the keys' slugs."""
        self._in_keyring = True
        self.retranslate()

    def load(self) -> None:
        """Asks which keys there are: that imports every crawler, so not on this thread."""
        self._bridge.aside(lambda: (*self._read_keys(), self._read_needed()), self._show, owner=self)

    def load_needed(self) -> None:
        """Asks which places want a key now; what is being entered stays."""
        self._bridge.aside(self._read_needed, self._show_needed, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        self._title.setText(translate("Keys", "Keys"))
        self._told.setText(
            translate("Keys", "Some services are read with a key of your own. The system's keyring keeps them.")
            if self._in_keyring
            else translate(
                "Keys", "Some services are read with a key of your own. A file that only you can read keeps them."
            )
        )
        for service in self.services.values():
            service.retranslate()
        self._write_others()

    def _read_keys(self) -> tuple[Sequence[KeyRow], bool]:
        return self._monitor.keys.all(), self._monitor.keys.in_keyring

    def _read_needed(self) -> Counter[str]:
        """How many places want a key that is not set, by crawler."""
        places = self._monitor.read.sources()
        return Counter(place.crawler for place in places if place.error_code == NEEDS_KEY and place.enabled)

    def _show(self, found: tuple[Sequence[KeyRow], bool, Mapping[str, int]]) -> None:
        rows, self._in_keyring, needed = found
        for service in self.services.values():
            service.setParent(None)
            service.deleteLater()
        groups: dict[str, list[KeyRow]] = {}
        for one in rows:
            groups.setdefault(one.key.slug.partition(".")[0], []).append(one)
        self.services = {slug: KeyService(group, self._keep, self._card) for slug, group in groups.items()}
        self.setVisible(bool(rows))
        self._show_needed(needed)
        self.retranslate()

    def _show_needed(self, needed: Mapping[str, int]) -> None:
        """Puts each service where it belongs: one that is open now stays."""
        ordered = sorted(self.services.values(), key=lambda one: one.title().casefold())
        for service in ordered:
            service.show_wanting(sum(needed[crawler] for crawler in service.crawlers if crawler in needed))
        for service in sorted(ordered, key=lambda one: not one.wanting):
            first = service.wanting or service.is_set
            if first and not service.opened:
                service.toggle()
            (self._first if first else self._rest).addWidget(service)
        self._write_others()

    @Slot()
    def _toggle(self) -> None:
        self._rest_box.setVisible(self._rest_box.isHidden())
        self._write_others()

    def _write_others(self) -> None:
        count = self._rest.count()
        self.others.setVisible(bool(count))
        shut = self._rest_box.isHidden()
        words_ = (
            translate("Keys", "Other services (%Ln)", None, count)
            if self._first.count()
            else translate("Keys", "Services (%Ln)", None, count)
        )
        self.others.setText(f"{'▸' if shut else '▾'}  {words_}")
        self.others.setAccessibleName(words_)

    def _keep(self, line: KeyLine, secret: str | Path | None) -> None:
        keys, slug = self._monitor.keys, line.slug

        def work() -> None:
            if secret is None:
                keys.remove(slug)
            else:
                keys.set(slug, secret.read_text("utf-8") if isinstance(secret, Path) else secret)

        def refused(error: BaseException) -> None:
            if isinstance(secret, Path) and isinstance(error, OSError | UnicodeDecodeError):
                line.show_error(file_words(error))
            else:
                line.show_error(" ".join((words(error).what, words(error).remedy)).strip())

        self._bridge.aside(work, lambda _nothing: line.show_set(secret is not None), refused, owner=self)
