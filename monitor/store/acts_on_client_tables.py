"""Tables about key clients as they are brought in: each table is one act, which undo takes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from monitor.client_types import TradeKind
from monitor.desk.which_client import person_key
from monitor.errors import InputError
from monitor.store.acts import Written
from monitor.store.acts_on_client_cards import ClientCardActs
from monitor.store.acts_on_contacts import ContactActs
from monitor.store.acts_on_records import RecordActs, RecordsBrought, RecordTable
from monitor.store.client_reader import TRADE_SHOWN
from monitor.store.codec import dumps, loads, to_db
from monitor.store.connection import insert, transaction
from monitor.store.ledger import Act
from monitor.text.types import Entity
from monitor.types import Changes

if TYPE_CHECKING:
    from monitor.exchange.client_rows import ClientLine, LegalLine, LoggedLine, PersonLine, TradeLine

_TOLD: Final = (
    "SELECT t.key, t.content FROM client_told t JOIN record_import i ON i.id = t.import_id AND i.removed_at IS NULL"
    " WHERE i.kind = ? AND i.signature = ? ORDER BY t.import_id"
)
_TRADE_COLUMNS: Final = (
    *("number", "day", "until", "done_on", "amount", "done_amount", "currency", "what", "outcome", "refers_to"),
)
_NO_NULL: Final = frozenset({"number", "what", "refers_to"})
_BY_UNDO: Final = frozenset({"clients", "people", "legal_entities", "client_contacts", "client_scores"})
"""Kinds whose rows became cards: taking back the import alone would leave these."""


class ClientTableActs(ClientCardActs, ContactActs, RecordActs):
    """Keeps what tables tell of clients. Of a card only that is written which a table tells otherwise than last time,
    so that what people changed on the card stays."""

    def bring_clients(
        self, person: str, table: RecordTable, lines: Sequence[ClientLine], entities: Mapping[int, Entity]
    ) -> RecordsBrought:
        """Cards made and brought up to date. `entities` are those of clients that the table makes new."""
        with self._ledger.act(person, "bring_clients") as act:
            told = self._told_before(table)
            made: dict[int, int] = {}
            new: set[int] = set()
            changed: set[int] = set()
            contents: dict[str, tuple[int, str]] = {}
            for line in lines:
                client_id = line.client_id
                if client_id < 0:
                    if client_id not in made:
                        made[client_id] = self.new_client(act, entities[client_id], {})
                        new.add(made[client_id])
                    client_id = made[client_id]
                before = act.count
                self._write_line(act, client_id, line, told, contents)
                if act.count > before and client_id not in new:
                    changed.add(client_id)
            same = len(lines) - len(new) - len(changed) + table.same
            import_id = self._import(act, person, table, _counts(len(new), len(changed), same))
            self._tell(import_id, contents)
            self._put_aside(import_id, table)
            return _brought(act, import_id, table, len(lines), len(new), len(changed), same)

    def bring_people(self, person: str, table: RecordTable, lines: Sequence[PersonLine]) -> RecordsBrought:
        """People made and brought up to date."""
        with self._ledger.act(person, "bring_people") as act:
            told = self._told_before(table)
            contents: dict[str, tuple[int, str]] = {}
            new = changed = 0
            for line in lines:
                done = self._write_person(act, line.client_id, line.person, told, contents)
                new += done == "new"
                changed += done == "changed"
            same = len(lines) - new - changed + table.same
            import_id = self._import(act, person, table, _counts(new, changed, same))
            self._tell(import_id, contents)
            self._put_aside(import_id, table)
            return _brought(act, import_id, table, len(lines), new, changed, same)

    def bring_legal_entities(self, person: str, table: RecordTable, lines: Sequence[LegalLine]) -> RecordsBrought:
        """Firms of clients' groups, made and brought up to date; their names are looked for."""
        with self._ledger.act(person, "bring_legal_entities") as act:
            new = changed = 0
            for line in lines:
                known = self._legal_id(line.client_id, line.name)
                if known is None:
                    act.insert("legal_entity", {"client_id": line.client_id, "name": line.name, **line.details})
                    self._look_for(act, line.client_id, [line.name])
                    new += 1
                elif line.details:
                    changed += act.update("legal_entity", known, line.details)
            for line in lines:
                after = self._legal_id(line.client_id, line.successor) if line.successor else None
                this = self._legal_id(line.client_id, line.name)
                if this is not None and after is not None:
                    act.update("legal_entity", this, {"successor_id": after})
                    self._refuse_circle(this)
            same = len(lines) - new - changed + table.same
            import_id = self._import(act, person, table, _counts(new, changed, same))
            self._put_aside(import_id, table)
            return _brought(act, import_id, table, len(lines), new, changed, same)

    def _legal_id(self, client_id: int, name: str) -> int | None:
        row = self._connection.execute(
            "SELECT id FROM legal_entity WHERE client_id = ? AND name = ? AND removed_at IS NULL", (client_id, name)
        ).fetchone()
        return None if row is None else int(row[0])

    def bring_trade(
        self, person: str, table: RecordTable, kind: TradeKind, lines: Sequence[TradeLine]
    ) -> RecordsBrought:
        """Rows of trade: those with a known key are told anew, all else is new."""
        with self._ledger.act(person, "bring_trade") as act:
            columns = ", ".join(f"t.{name}" for name in _TRADE_COLUMNS)
            known = {
                row[1]: (row[0], int(row[2]), tuple(row[3:]))
                for row in self._connection.execute(
                    f"SELECT t.id, t.key, coalesce(c.joined_into, c.id), {columns}{TRADE_SHOWN} AND t.kind = ?",
                    (str(kind),),
                )
            }
            fresh: list[tuple[str, int, tuple[object, ...]]] = []
            replaced: list[int] = []
            for line in lines:
                content = tuple(line.columns.get(name, "" if name in _NO_NULL else None) for name in _TRADE_COLUMNS)
                old = known.get(line.key)
                if old is not None and old[1:] == (line.client_id, content):
                    continue
                if old is not None:
                    replaced.append(old[0])
                fresh.append((line.key, line.client_id, content))
            same = len(lines) - len(fresh) + table.same
            import_id = self._import(act, person, table, _counts(len(fresh) - len(replaced), len(replaced), same))
            self._connection.executemany(
                "UPDATE trade SET replaced_by = ? WHERE id = ?", [(import_id, row_id) for row_id in replaced]
            )
            insert(
                self._connection,
                f"trade (import_id, kind, client_id, key, {', '.join(_TRADE_COLUMNS)})",
                [(import_id, str(kind), client_id, key, *content) for key, client_id, content in fresh],
            )
            self._put_aside(import_id, table)
            touched = Changes(clients=frozenset(client_id for _, client_id, _ in fresh))
            return _brought(act, import_id, table, len(lines), len(fresh) - len(replaced), len(replaced), same, touched)

    def bring_contacts(self, person: str, table: RecordTable, lines: Sequence[LoggedLine]) -> RecordsBrought:
        """Conversations, each once; who of us spoke is told by the table, else it is the client's owner."""
        with self._ledger.act(person, "bring_contacts") as act:
            new = changed = 0
            for line in lines:
                assert line.client_id is not None
                values = dict(line.values)
                ours = str(values.pop("person", "")) or self._client(line.client_id)["owner"] or person
                done = self._write_logged(act, "contact", line.key, self._contact_row(values) | {"person": ours})
                if done is None:
                    contact = {**values, "import_key": line.key}
                    self.new_contact(act, line.client_id, contact, ours)
                    new += 1
                changed += bool(done)
            same = len(lines) - new - changed + table.same
            import_id = self._import(act, person, table, _counts(new, changed, same))
            self._put_aside(import_id, table)
            return _brought(act, import_id, table, len(lines), new, changed, same)

    def bring_scores(self, person: str, table: RecordTable, lines: Sequence[LoggedLine]) -> RecordsBrought:
        """Answers of clients, each once; one that is told otherwise is corrected."""
        with self._ledger.act(person, "bring_scores") as act:
            new = changed = 0
            for line in lines:
                values = {name: str(value) for name, value in line.values.items()}
                done = self._write_logged(act, "score", line.key, values)
                if done is None:
                    self.new_score(act, {"client_id": line.client_id, **line.values, "import_key": line.key})
                    new += 1
                changed += bool(done)
            same = len(lines) - new - changed + table.same
            import_id = self._import(act, person, table, _counts(new, changed, same))
            self._put_aside(import_id, table)
            return _brought(act, import_id, table, len(lines), new, changed, same)

    def remove_import(self, person: str, import_id: int) -> Written:
        """As of all tables. Raises: `InputError` for tables that became cards: those are taken back by undo."""
        row = self._connection.execute("SELECT kind FROM record_import WHERE id = ?", (import_id,)).fetchone()
        if row is not None and row[0] in _BY_UNDO:
            raise InputError("This table became cards and entries of the log", "Undo it, or remove what is wrong.")
        return super().remove_import(person, import_id)

    # --- watched folders ---

    def watch_client_tables(self, person: str, path: str, kind: str | None) -> Written:
        """Client tables at a path are read anew when they change. Raises: `InputError` for one watched already."""
        with self._ledger.act(person, "watch_client_tables") as act:
            if self._connection.execute(
                "SELECT 1 FROM client_watch WHERE path = ? AND removed_at IS NULL", (path,)
            ).fetchone():
                raise InputError(f"{path} is watched already")
            new_id = act.insert("client_watch", {"path": path, "kind": kind})
            return Written(act.changes, new_id, 1)

    def unwatch_client_tables(self, person: str, watch_id: int) -> Written:
        """What was brought in from there stays."""
        with self._ledger.act(person, "unwatch_client_tables") as act:
            act.remove("client_watch", watch_id)
            return Written(act.changes, watch_id, 1)

    def client_file_read(self, path: str, stamp: str, problem: str | None) -> Changes:
        """Notes what a watched file was when it was read; not an act."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO client_file (path, stamp, read_at, problem) VALUES (?, ?, ?, ?)",
                (path, stamp, to_db(self._clock()), problem),
            )
        return Changes(records=frozenset({0}))

    # --- inside an act ---

    def _write_line(
        self,
        act: Act,
        client_id: int,
        line: ClientLine,
        told: Mapping[str, Mapping[str, Any]],
        contents: dict[str, tuple[int, str]],
    ) -> None:
        key = f"client\t{client_id}"
        # a second row of the same client in this table adds to the first
        said = loads(contents[key][1]) if key in contents else {}
        last = told.get(key, {})
        fresh = {name: value for name, value in line.card.items() if last.get(name) != value}
        if fresh:
            self.write_card(act, client_id, fresh)
        contents[key] = (client_id, dumps({**said, **line.card}))
        for kind, value in line.numbers:
            self.new_identifier(act, client_id, kind, value)
        for what in line.wishes:
            if not self._had_wish(client_id, what):
                wish = {"client_id": client_id, "what": what, "wished_on": self._clock().date().isoformat()}
                act.insert("client_wish", wish)
        if line.person:
            self._write_person(act, client_id, line.person, told, contents)
        # a name that a number led to is looked for too
        self._look_for(act, client_id, [line.name, *line.other_names])

    def _had_wish(self, client_id: int, what: str) -> bool:
        """Whether the card has it, or had it until a person took it off."""
        rows = self._connection.execute(
            "SELECT id, removed_at FROM client_wish WHERE client_id = ? AND what = ?", (client_id, what)
        ).fetchall()
        return any(removed_at is None or not self._undone("client_wish", row_id) for row_id, removed_at in rows)

    def _write_person(
        self,
        act: Act,
        client_id: int,
        person: Mapping[str, Any],
        told: Mapping[str, Mapping[str, Any]],
        contents: dict[str, tuple[int, str]],
    ) -> str:
        """ "new", "changed" or "same"."""
        key = person_key(client_id, str(person["name"]))
        details = {name: value for name, value in person.items() if name != "name"}
        contents[key] = (client_id, dumps(details))
        for row_id, name in self._connection.execute(
            "SELECT id, name FROM person WHERE client_id = ? AND removed_at IS NULL", (client_id,)
        ).fetchall():
            if person_key(client_id, name) == key:
                last = told.get(key, {})
                fresh = {field: value for field, value in details.items() if last.get(field) != value}
                return "changed" if fresh and act.update("person", row_id, fresh) else "same"
        if key in told:
            return "same"  # a person took them off the card; the table still tells of them
        self.new_person(act, client_id, str(person["name"]), details)
        return "new"

    def _write_logged(self, act: Act, table: str, key: str, row: Mapping[str, Any]) -> bool | None:
        """Whether a row that was brought before changed; None for one that was not. One taken back stays so."""
        found = self._connection.execute(
            f"SELECT id, removed_at FROM {table} WHERE import_key = ? ORDER BY removed_at IS NOT NULL LIMIT 1", (key,)
        ).fetchone()
        if found is None:
            return None
        if found[1] is not None:
            return None if self._undone(table, int(found[0])) else False
        return act.update(table, int(found[0]), row)

    def _undone(self, table: str, row_id: int) -> bool:
        """Whether the row left by undoing its import, not because a person took it off."""
        found = self._connection.execute(
            "SELECT undoes FROM operation WHERE subject = ? AND subject_id = ? ORDER BY id DESC LIMIT 1",
            (table, row_id),
        ).fetchone()
        return found is not None and found[0] is not None

    def _told_before(self, table: RecordTable) -> dict[str, dict[str, Any]]:
        rows = self._connection.execute(_TOLD, (table.kind, table.signature))
        return {key: loads(content) for key, content in rows}

    def _tell(self, import_id: int, contents: Mapping[str, tuple[int, str]]) -> None:
        insert(
            self._connection,
            "client_told (key, import_id, client_id, content)",
            [(key, import_id, client_id, content) for key, (client_id, content) in sorted(contents.items())],
        )


def _counts(new: int, changed: int, same: int) -> dict[str, int]:
    return {"new": new, "changed": changed, "same": same}


def _brought(
    act: Act,
    import_id: int,
    table: RecordTable,
    lines: int,
    new: int,
    changed: int,
    same: int,
    touched: Changes | None = None,
) -> RecordsBrought:
    return RecordsBrought(
        act.changes if touched is None else act.changes | touched,
        import_id,
        new + changed,
        rows=lines + len(table.bad) + table.same,
        new=new,
        changed=changed,
        same=same,
        bad=len(table.bad),
        totals=table.totals,
    )
