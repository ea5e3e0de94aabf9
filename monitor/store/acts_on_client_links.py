"""Complaints that are probably a key client's: suggested by the program, confirmed or refused by people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from monitor.case_types import ClientKeyKind, LinkState
from monitor.desk.client_links import KnownBy, Told, numbers_in, probable
from monitor.desk.likeness import number_term
from monitor.errors import InputError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.case_work import PROGRAM
from monitor.store.codec import dumps, loads, to_db
from monitor.types import Changes

_RELINK_MOST: Final = 500
"""Open complaints looked at again when something new is known of a client."""
_TOLD: Final = (
    "SELECT m.id, m.post_id, p.author, v.title, v.text, v.quotes,"
    " (SELECT f.result FROM finding f WHERE f.version_id = m.version_id ORDER BY f.made_at DESC LIMIT 1) AS result"
    " FROM mention m JOIN entity e ON e.id = m.entity_id JOIN post p ON p.id = m.post_id"
    " JOIN post_version v ON v.id = p.version_id"
    " WHERE m.id IN (SELECT value FROM json_each(?)) AND e.role = 'own' AND m.removed_at IS NULL"
    " AND (m.kind = 'complaint' OR m.state = 'case')"
)


class ClientLinkActs(Acts):
    """Links between complaints and key clients, and what clients are known by."""

    def suggest_clients(self, mention_ids: Sequence[int]) -> Changes:
        """What changed after these complaints were compared with all that key clients are known by.

        A link that is there already, refused ones too, is left alone.
        """
        rows = self._connection.execute(_TOLD, (dumps(list(mention_ids)),)).fetchall()
        if not rows:
            return Changes()
        clients = self._known_clients()
        if not clients:
            return Changes()
        found = []
        for mention_id, post_id, author, title, text, _quotes, result in rows:
            named = frozenset(
                row[0]
                for row in self._connection.execute(
                    "SELECT entity_id FROM mention WHERE post_id = ? AND named = 1 AND removed_at IS NULL", (post_id,)
                )
            )
            claims = loads(result).get("claims", ()) if result else ()
            told = Told(
                text=f"{title or ''}\n{text}",
                author=author,
                named=named,
                numbers=tuple(value for kind, _span, value in claims if kind == "number" and value),
                customers=tuple(self._customers(text)),
            )
            found += [(mention_id, one) for one in probable(told, clients) if self._is_new(mention_id, one.client_id)]
        if not found:
            return Changes()
        with self._ledger.act(PROGRAM, "suggest_client") as act:
            for mention_id, one in found:
                act.insert(
                    "client_link",
                    {
                        "mention_id": mention_id,
                        "client_id": one.client_id,
                        "ground": str(one.ground),
                        "detail": one.detail,
                        "found_at": to_db(self._clock()),
                    },
                )
            return act.changes | self._seen_at([mention_id for mention_id, _ in found])

    def suggest_clients_anew(self) -> Changes:
        """The same for complaints that are worked on or wait, the newest first: a client became better known."""
        rows = self._connection.execute(
            "SELECT m.id FROM mention m JOIN entity e ON e.id = m.entity_id WHERE e.role = 'own'"
            " AND m.kind = 'complaint' AND m.state IN ('new', 'seen', 'case') AND m.removed_at IS NULL"
            " ORDER BY m.order_at DESC, m.id DESC LIMIT ?",
            (_RELINK_MOST,),
        ).fetchall()
        return self.suggest_clients([row[0] for row in rows])

    def decide_link(self, person: str, link_id: int, state: LinkState) -> Written:
        """A person says whether the complaint is the client's."""
        with self._ledger.act(person, f"link_{state}") as act:
            row = self._connection.execute(
                "SELECT mention_id FROM client_link WHERE id = ? AND removed_at IS NULL", (link_id,)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"There is no link with the number {link_id}")
            decided = state is not LinkState.SUGGESTED
            changes = {"state": str(state), "decided_by": person if decided else None}
            act.update("client_link", link_id, {**changes, "decided_at": to_db(self._clock()) if decided else None})
            return Written(act.changes | self._seen_at([row[0]]), link_id, 1)

    def add_client_key(self, person: str, client_id: int, kind: ClientKeyKind, value: str) -> Written:
        """Id of one more thing that a client is known by."""
        if not value.strip():
            raise InputError("Nothing was named")
        with self._ledger.act(person, "add_client_key") as act:
            known = self._connection.execute(
                "SELECT 1 FROM client WHERE id = ? AND removed_at IS NULL", (client_id,)
            ).fetchone()
            if known is None:
                raise NotKnownError(f"There is no client with the number {client_id}")
            row = {"client_id": client_id, "kind": str(kind), "value": value.strip()}
            key_id = act.insert("client_key", row)
            return Written(act.changes, key_id, 1)

    def remove_client_key(self, person: str, key_id: int) -> Written:
        """The client is not known by that any more; links that it gave stay."""
        with self._ledger.act(person, "remove_client_key") as act:
            act.remove("client_key", key_id)
            return Written(act.changes, key_id, 1)

    def _is_new(self, mention_id: int, client_id: int) -> bool:
        row = self._connection.execute(
            "SELECT 1 FROM client_link WHERE mention_id = ? AND client_id = ?", (mention_id, client_id)
        ).fetchone()
        return row is None

    def _seen_at(self, mention_ids: Sequence[int]) -> Changes:
        """The mentions, and the cases they stand in."""
        rows = self._connection.execute(
            "SELECT case_id FROM case_mention WHERE removed_at IS NULL"
            " AND mention_id IN (SELECT value FROM json_each(?))",
            (dumps(list(mention_ids)),),
        )
        return Changes(mentions=frozenset(mention_ids), cases=frozenset(row[0] for row in rows))

    def _customers(self, text: str) -> Iterator[tuple[str, str]]:
        """Numbers in a text that the firm's own records know, each with the customer that stands there."""
        for written in numbers_in(text):
            for (content,) in self._connection.execute(
                "SELECT r.content FROM record_term t JOIN record r ON r.id = t.record_id"
                " JOIN record_import i ON i.id = r.import_id LEFT JOIN record_import n ON n.id = r.replaced_by"
                " WHERE t.what = 'number' AND t.term = ? AND i.removed_at IS NULL"
                " AND (n.id IS NULL OR n.removed_at IS NOT NULL) LIMIT 20",
                (number_term(written),),
            ).fetchall():
                customer = loads(content).get("client")
                if customer:
                    yield written, str(customer)

    def _known_clients(self) -> list[KnownBy]:
        people: dict[int, list[str]] = {}
        mails: dict[int, list[str]] = {}
        for client_id, name, email in self._connection.execute(
            "SELECT client_id, name, email FROM person WHERE removed_at IS NULL"
        ):
            people.setdefault(client_id, []).append(name)
            if email:
                mails.setdefault(client_id, []).append(email)
        keys: dict[tuple[int, str], list[str]] = {}
        for client_id, kind, value in self._connection.execute(
            "SELECT client_id, kind, value FROM client_key WHERE removed_at IS NULL"
            " UNION ALL SELECT client_id, CASE kind WHEN 'domain' THEN 'site' ELSE 'number' END, value"
            " FROM client_identifier WHERE kind IN ('domain', 'crm') AND removed_at IS NULL"
        ):
            keys.setdefault((client_id, kind), []).append(value)
        legal: dict[int, list[str]] = {}
        for client_id, name in self._connection.execute(
            "SELECT client_id, name FROM legal_entity WHERE removed_at IS NULL"
        ):
            legal.setdefault(client_id, []).append(name)
        for client_id, kind, value in self._connection.execute(
            "SELECT client_id, kind, value FROM client_identifier WHERE removed_at IS NULL"
        ):
            known_as = ClientKeyKind.SITE if kind == "domain" else ClientKeyKind.NUMBER
            keys.setdefault((client_id, known_as), []).append(value)
        return [
            KnownBy(
                client_id=client_id,
                names=(*loads(names), *loads(aliases), *legal.get(client_id, ())),
                people=tuple(people.get(client_id, ())),
                mails=tuple(mails.get(client_id, ())),
                sites=tuple(keys.get((client_id, ClientKeyKind.SITE), ())),
                numbers=tuple(keys.get((client_id, ClientKeyKind.NUMBER), ())),
                handles=tuple(keys.get((client_id, ClientKeyKind.HANDLE), ())),
                entity_id=entity_id,
            )
            for client_id, entity_id, names, aliases in self._connection.execute(
                "SELECT c.id, e.id, e.names, e.aliases FROM client c JOIN entity e ON e.id = c.entity_id"
                " WHERE c.removed_at IS NULL AND e.removed_at IS NULL"
            )
        ]
