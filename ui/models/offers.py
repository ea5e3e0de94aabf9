"""The posts of a file, each to be ticked: what is brought in and what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from crawlers.types import Post
from monitor.service.bringing_in import Offer
from ui import text

translate = QCoreApplication.translate
POST, AUTHOR, WHEN, NAMES = range(4)
_EXCERPT: Final = 160
_Index = QModelIndex | QPersistentModelIndex


class OfferModel(QAbstractTableModel):
    """Rows of offers with a tick each; `ticked_changed` follows every click."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.offers: Sequence[Offer] = ()
        self._ticked: list[bool] = []
        self._names: dict[int, str] = {}

    def show(self, offers: Sequence[Offer], names: dict[int, str], *, all_ticked: bool) -> None:
        """Shows offers; those that name somebody are ticked, or all of them."""
        self.beginResetModel()
        self.offers = offers
        self._names = names
        self._ticked = [all_ticked or bool(offer.entity_ids) for offer in offers]
        self.endResetModel()
        self.ticked_changed.emit()

    def ticked(self) -> list[Post]:
        """The posts to bring in."""
        return [offer.post for offer, on in zip(self.offers, self._ticked, strict=True) if on]

    def tick_all(self, on: bool) -> None:
        """Ticks all of them, or none."""
        self._ticked = [on] * len(self.offers)
        if self.offers:
            self.dataChanged.emit(self.index(0, POST), self.index(len(self.offers) - 1, POST))
        self.ticked_changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        return 0 if parent.isValid() else len(self.offers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        return 0 if parent.isValid() else 4

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            POST: translate("Offers", "Post"),
            AUTHOR: translate("Offers", "Author"),
            WHEN: translate("Offers", "Published"),
            NAMES: translate("Offers", "Names"),
        }[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return own | Qt.ItemFlag.ItemIsUserCheckable if index.column() == POST else own

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == POST:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == POST:
            return offer.post.text[:1000] or offer.post.title
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        post = offer.post
        if index.column() == POST:
            said = " ".join((post.text or post.title or post.url or "").split())
            return f"{said[:_EXCERPT]}…" if len(said) > _EXCERPT else said
        if index.column() == AUTHOR:
            return post.author or ""
        if index.column() == WHEN:
            return "" if post.published is None else text.day(post.published.at)
        return ", ".join(self._names.get(one, "") for one in offer.entity_ids)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != POST:
            return False
        self._ticked[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True
