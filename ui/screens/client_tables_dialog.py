"""Tables about key clients: a look before one is brought in, what was brought in, folders read by themselves."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from monitor.checking_types import WatchedFolder
from ui import client_table_words, client_words
from ui.client_table_words import KINDS
from ui.screens.records_dialog import PATTERN, BringRecordsDialog, RecordsDialog

if TYPE_CHECKING:
    from monitor.service.client_tables import ClientsLook

translate = QCoreApplication.translate
SHOWN_DOUBTS: Final = 4
TRADE_KINDS: Final = frozenset(
    {"client_orders", "client_requests", "client_invoices", "client_usage", "client_contracts"}
)


class BringClientsDialog(BringRecordsDialog):
    """One table about clients: also which clients would be new, and which may be there under another spelling."""

    kinds = KINDS

    def look(self, data: bytes) -> Future[Any]:
        """The table as it would be brought in."""
        return self._monitor.clients.tables.look(data, self._file.name, **self.chosen())

    def bring(self, data: bytes) -> Future[Any]:
        """Brings it in."""
        return self._monitor.clients.tables.bring(data, self._file.name, **self.chosen())

    def fields_of(self, kind: str) -> list[str]:
        """The fields of a kind, in their order."""
        from monitor.service.client_tables import table_kind

        return [one.name for one in table_kind(kind).fields]

    def kind_words(self, slug: str) -> str:
        """What a table lists."""
        return client_table_words.table(slug)

    def field_words(self, slug: str) -> str:
        """The name of a column."""
        return client_table_words.field(slug)

    def cell_words(self, field: str, cell: object) -> str:
        """A value."""
        return client_table_words.cell(field, cell)

    def fault_words(self, slug: str, field: str | None) -> str:
        """Why a row cannot be used."""
        return _fault(slug, field)

    def _show(self, look: ClientsLook) -> None:  # type: ignore[override]
        super()._show(look)  # type: ignore[arg-type]
        told = []
        if not look.preview.missing:
            if look.kind == "clients":
                parts = [translate("ClientTables", "%Ln new client(s)", None, len(look.new))]
                parts.append(translate("ClientTables", "%Ln known one(s) brought up to date", None, look.known))
            else:
                parts = [translate("ClientTables", "%Ln row(s) can be brought in", None, look.rows)]
            if look.aside:
                parts.append(
                    translate("ClientTables", "%Ln bad row(s) are kept aside, to be corrected", None, look.aside)
                )
            told.append("  ·  ".join(parts))
        told += [_doubt(look, number) for number in range(min(len(look.suspicions), SHOWN_DOUBTS))]
        more = len(look.suspicions) - SHOWN_DOUBTS
        if more > 0:
            told.append(translate("ClientTables", "and %Ln more that may be there already", None, more))
        self.beside.setText("\n".join(told))
        self.beside.setVisible(bool(told))


class ClientTablesDialog(RecordsDialog):
    """All tables about clients that were brought in; trade can be taken back."""

    kinds = KINDS

    def words(self) -> tuple[str, str]:
        """Title, and what these tables are for."""
        return translate("ClientTables", "Tables about clients"), translate(
            "ClientTables", "Clients, people, orders, requests, invoices, usage, contracts, contacts and answers, from "
                            "CSV, Excel or an address book. A folder that your CRM exports into is read when a file "
                            "in it changes.")  # fmt: skip

    def nothing(self) -> str:
        """What is told where there is nothing."""
        return translate("ClientTables", "No client yet.")

    def pattern(self) -> str:
        """Files that can be brought in."""
        return f"{PATTERN} *.vcf"

    def tables(self) -> Any:
        """What brings such tables in."""
        return self._monitor.clients.tables

    def counts(self) -> dict[str, int]:
        """How many clients there are."""
        count = len(self._monitor.read.clients())
        return {"clients": count} if count else {}

    def folders(self) -> list[WatchedFolder]:
        """Folders that are read by themselves."""
        return self._monitor.read.watched_client_tables()

    def bringing(self, file: Path) -> BringRecordsDialog:
        """The look at a table."""
        return BringClientsDialog(self, self._context, file)

    def may_take_back(self, kind: str) -> bool:
        """What a table told of cards and talks is mixed with what people wrote: undo takes it back, nothing else."""
        return kind in TRADE_KINDS

    def kind_words(self, slug: str) -> str:
        """What a table lists."""
        return client_table_words.table(slug)

    def field_words(self, slug: str) -> str:
        """The name of a column."""
        return client_table_words.field(slug)

    def fault_words(self, slug: str, field: str | None) -> str:
        """Why a row cannot be used."""
        return _fault(slug, field)


def brought_words(outcome: Any) -> str:
    """What bringing in a table did, in one sentence."""
    parts = [
        translate("ClientTables", "%Ln new row(s)", None, outcome.new),
        translate("ClientTables", "%Ln changed", None, outcome.changed),
    ]
    if outcome.same:
        parts.append(translate("ClientTables", "%Ln as before", None, outcome.same))
    if outcome.bad:
        parts.append(translate("ClientTables", "%Ln kept aside", None, outcome.bad))
    return translate("ClientTables", "Brought in: %1.").replace("%1", ", ".join(parts))


def _doubt(look: ClientsLook, number: int) -> str:
    doubt, names = look.suspicions[number], look.names or {}
    first, second = names.get(doubt.first_id, ""), names.get(doubt.second_id, "")
    words = translate("ClientTables", "One firm? %1 – %2: %3")
    grounds = ", ".join(client_words.likeness(one) for one in doubt.grounds)
    return words.replace("%1", first, 1).replace("%2", second, 1).replace("%3", grounds, 1)


def _fault(slug: str, field: str | None) -> str:
    told = client_table_words.row_fault(slug)
    return f"{client_table_words.field(field)} – {told}" if field else told
