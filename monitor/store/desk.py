"""What people do, written through the operation log: marks, entities, places, cases, occasions."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from textwrap import shorten
from typing import Any, Final

from monitor.clock import Clock
from monitor.desk import cases as rules
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.store.codec import dumps, from_db, loads, to_db
from monitor.store.connection import transaction
from monitor.store.ledger import Act, Ledger
from monitor.text.types import Entity, Kind, Role, Tone
from monitor.types import (
    CaseState,
    Changes,
    NewSource,
    OccasionState,
    ResponseKind,
    State,
    Tier,
)

TITLE_LENGTH: Final = 120
"""Code points of a case's title that is made of its post; people can rename it."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did: what it touched, the id of what it made, and how many things it was about."""

    changes: Changes
    id: int | None = None
    count: int = 0


class Desk:
    """The acts of one person, over the one writable connection. Each call is one act and one transaction."""

    def __init__(self, connection: sqlite3.Connection, ledger: Ledger, clock: Clock) -> None:
        self._connection = connection
        self._ledger = ledger
        self._clock = clock

    # --- mentions ---

    def see(self, mention_ids: Sequence[int]) -> Written:
        """New ones are seen now. Reading is no act: it is neither logged nor undone."""
        with transaction(self._connection):
            marks = dumps(list(mention_ids))
            rows = self._connection.execute(
                "UPDATE mention SET state = 'seen', edited = 0 WHERE state = 'new'"
                " AND id IN (SELECT value FROM json_each(?)) RETURNING id",
                (marks,),
            ).fetchall()
        return Written(Changes(mentions=frozenset(row[0] for row in rows)), count=len(rows))

    def mark(
        self, person: str, mention_ids: Sequence[int], state: State, *, answered_url: str | None = None
    ) -> Written:
        """Puts mentions, and the copies that their stories fold away, into a state.

        Raises: `IllegalMoveError` for a mention that stands in a case and is not answered there.
        """
        with self._ledger.act(person, str(state)) as act:
            chosen = self._with_copies(mention_ids)
            for mention_id in chosen:
                changes: dict[str, Any] = {"state": str(state), "edited": 0}
                if answered_url is not None:
                    changes["answered_url"] = answered_url
                if state in (State.NEW, State.SEEN) or self._case_of(mention_id) is None:
                    act.update("mention", mention_id, changes)
                elif state is State.NOT_US:
                    raise IllegalMoveError(
                        "This mention belongs to a case", "Dismiss the case, giving the reason; or undo opening it."
                    )
            return Written(act.changes, count=len(mention_ids))

    def set_kind(self, person: str, mention_ids: Sequence[int], kind: Kind | None) -> Written:
        """The person's word on what a mention is; None gives it back to the machine."""
        with self._ledger.act(person, "set_kind") as act:
            for mention_id in self._with_copies(mention_ids):
                effective = kind or self._machine(mention_id, "kind") or Kind.OTHER
                act.update("mention", mention_id, {"kind_mark": kind, "kind": str(effective)})
            return Written(act.changes, count=len(mention_ids))

    def set_tone(self, person: str, mention_ids: Sequence[int], tone: Tone | None) -> Written:
        """The person's word on the tone; None gives it back to the machine."""
        with self._ledger.act(person, "set_tone") as act:
            for mention_id in self._with_copies(mention_ids):
                effective = tone or self._machine(mention_id, "tone")
                act.update("mention", mention_id, {"tone_mark": tone, "tone": effective})
            return Written(act.changes, count=len(mention_ids))

    def note(self, person: str, mention_id: int, text: str) -> Written:
        """A remark on a mention."""
        with self._ledger.act(person, "note") as act:
            act.update("mention", mention_id, {"note": text})
            return Written(act.changes, mention_id, 1)

    # --- entities ---

    def add_entity(self, person: str, entity: Entity) -> Written:
        """Id of the entity; one of role client gets its client card."""
        _check_entity(entity)
        with self._ledger.act(person, "add_entity") as act:
            self._refuse_double(entity, None)
            entity_id = act.insert("entity", {**_entity_row(entity), "added_at": to_db(self._clock())})
            self._write_choices(act, entity_id, entity)
            self._follow_role(act, entity_id, entity.role)
            return Written(act.changes, entity_id, 1)

    def change_entity(self, person: str, entity_id: int, entity: Entity) -> Written:
        """Names, role, words and pruned forms as given now."""
        _check_entity(entity)
        with self._ledger.act(person, "change_entity") as act:
            self._refuse_double(entity, entity_id)
            act.update("entity", entity_id, _entity_row(entity))
            self._write_choices(act, entity_id, entity)
            self._follow_role(act, entity_id, entity.role)
            return Written(act.changes | Changes(entities=frozenset({entity_id})), entity_id, 1)

    def exclude_word(self, person: str, entity_id: int, word: str) -> Written:
        """From now on a post with this word is not about the entity."""
        word = word.strip()
        if not word:
            raise InputError("The word to exclude is empty", "Name a word or a phrase.")
        with self._ledger.act(person, "exclude_word") as act:
            row = self._connection.execute("SELECT exclude FROM entity WHERE id = ?", (entity_id,)).fetchone()
            if row is None:
                raise NotKnownError(f"There is no entity with the number {entity_id}")
            words = [*loads(row[0]), word] if word not in loads(row[0]) else loads(row[0])
            act.update("entity", entity_id, {"exclude": dumps(words)})
            return Written(act.changes, entity_id, 1)

    def remove_entity(self, person: str, entity_id: int) -> Written:
        """The entity is not looked for any more; its mentions and cases stay."""
        with self._ledger.act(person, "remove_entity") as act:
            act.remove("entity", entity_id)
            for (source_id,) in self._connection.execute(
                "SELECT id FROM source WHERE search_entity_id = ? AND removed_at IS NULL", (entity_id,)
            ).fetchall():
                act.update("source", source_id, {"enabled": 0})
            return Written(act.changes, entity_id, 1)

    def _write_choices(self, act: Act, entity_id: int, entity: Entity) -> None:
        wanted = {
            **dict.fromkeys(entity.forms.kept, "kept"),
            **dict.fromkeys(entity.forms.dropped, "dropped"),
            **dict.fromkeys(entity.forms.added, "added"),
        }
        rows = self._connection.execute(
            "SELECT id, form, choice, removed_at FROM entity_form WHERE entity_id = ?", (entity_id,)
        ).fetchall()
        for row_id, form, choice, removed_at in rows:
            new = wanted.pop(form, None)
            if new is None:
                if removed_at is None:
                    act.remove("entity_form", row_id)
            elif new != choice or removed_at is not None:
                act.update("entity_form", row_id, {"choice": new, "removed_at": None})
        for form, choice in wanted.items():
            act.insert("entity_form", {"entity_id": entity_id, "form": form, "choice": choice})

    def _follow_role(self, act: Act, entity_id: int, role: Role) -> None:
        row = self._connection.execute("SELECT id, removed_at FROM client WHERE entity_id = ?", (entity_id,)).fetchone()
        if role is Role.CLIENT and row is None:
            act.insert("client", {"entity_id": entity_id, "added_at": to_db(self._clock())})
        elif role is Role.CLIENT and row[1] is not None:
            act.update("client", row[0], {"removed_at": None})
        elif role is not Role.CLIENT and row is not None and row[1] is None:
            act.remove("client", row[0])

    def _refuse_double(self, entity: Entity, own_id: int | None) -> None:
        row = self._connection.execute(
            "SELECT id FROM entity WHERE name = ? AND removed_at IS NULL AND id IS NOT ?", (entity.names[0], own_id)
        ).fetchone()
        if row is not None:
            raise InputError(
                f"«{entity.names[0]}» is watched already", "Change that entity, or give this one another name."
            )

    # --- places ---

    def add_source(self, person: str, source: NewSource, default_every_s: int) -> Written:
        """Id of the place. Raises: `InputError` where the same one is watched already."""
        return self.add_sources(person, [(source, default_every_s)], refuse_doubles=True)

    def add_sources(
        self, person: str, sources: Sequence[tuple[NewSource, int]], *, refuse_doubles: bool = False
    ) -> Written:
        """How many were new; those watched already are left as they are. One act."""
        added: list[int] = []
        with self._ledger.act(person, "add_source") as act:
            for source, default_every_s in sources:
                search = source.search
                known = self._connection.execute(
                    "SELECT id FROM source WHERE crawler = ? AND address = ? AND search_entity_id IS ?"
                    " AND search_lang IS ? AND search_country IS ? AND removed_at IS NULL",
                    (source.crawler, source.address, *(_search_columns(search).values())),
                ).fetchone()
                if known is not None:
                    if refuse_doubles:
                        raise InputError(f"{source.address} is watched already, as place number {known[0]}")
                    continue
                now = to_db(self._clock())
                row = {
                    "crawler": source.crawler,
                    "address": source.address,
                    "name": source.name or source.address,
                    "every_s": max(60, source.every_s or default_every_s),
                    "lang": source.lang,
                    "zone": source.zone,
                    **_search_columns(search),
                    "allow_private": int(source.allow_private),
                    "enabled": int(source.enabled),
                    "due_at": now,
                    "added_at": now,
                }
                added.append(act.insert("source", row))
            return Written(act.changes, added[-1] if added else None, len(added))

    def change_source(self, person: str, source_id: int, changes: Mapping[str, Any]) -> Written:
        """Columns of a place as given: name, every_s, lang, zone, allow_private, enabled, address."""
        allowed = {"name", "every_s", "lang", "zone", "allow_private", "enabled", "address"}
        if not changes.keys() <= allowed:
            raise InputError(f"A place has no {', '.join(sorted(changes.keys() - allowed))}")
        with self._ledger.act(person, "change_source") as act:
            act.update("source", source_id, {name: _plain(value) for name, value in changes.items()})
            return Written(act.changes, source_id, 1)

    def enable_source(self, person: str, source_id: int, on: bool) -> Written:
        """Switches a place on (and due at once) or off."""
        with self._ledger.act(person, "enable_source" if on else "disable_source") as act:
            act.update("source", source_id, {"enabled": int(on)})
            if on:
                self._connection.execute(
                    "UPDATE source SET due_at = ?, failures = 0 WHERE id = ?", (to_db(self._clock()), source_id)
                )
            return Written(act.changes, source_id, 1)

    def remove_source(self, person: str, source_id: int) -> Written:
        """The place is not visited any more; its posts and cases stay."""
        with self._ledger.act(person, "remove_source") as act:
            act.remove("source", source_id)
            return Written(act.changes, source_id, 1)

    # --- cases ---

    def open_case(self, person: str, mention_ids: Sequence[int], owner: str | None, hours: int) -> Written:
        """Id of the new case over these mentions; its clock runs from the earliest finding.

        Raises: `IllegalMoveError` where one of them stands in a case already.
        """
        chosen = self._with_copies(mention_ids)
        if not chosen:
            raise InputError("No mention was named")
        with self._ledger.act(person, "open_case") as act:
            for mention_id in chosen:
                case_id = self._case_of(mention_id)
                if case_id is not None:
                    raise IllegalMoveError(f"This mention stands in case {case_id} already")
            rows = self._connection.execute(
                "SELECT m.found_at, m.severity, m.reason, coalesce(v.title, substr(v.text, 1, 400), p.url, '')"
                " FROM mention m JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = p.version_id"
                " WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.found_at, m.id",
                (dumps(chosen),),
            ).fetchall()
            if not rows:
                raise NotKnownError(f"There is no mention with the number {chosen[0]}")
            found_at = from_db(rows[0][0])
            case_id = act.insert(
                "case",
                {
                    "title": shorten(rows[0][3], TITLE_LENGTH, placeholder="…"),
                    "severity": max((row[1] for row in rows if row[1]), default=rules.DEFAULT_SEVERITY),
                    "owner": owner,
                    "opened_at": to_db(self._clock()),
                    "due_at": to_db(rules.due_at(found_at, hours)),
                    "stated_reason": next((row[2] for row in rows if row[2]), None),
                },
            )
            for mention_id in chosen:
                act.insert("case_mention", {"case_id": case_id, "mention_id": mention_id})
                act.update("mention", mention_id, {"state": str(State.CASE), "edited": 0})
            return Written(act.changes, case_id, len(mention_ids))

    def move_case(self, person: str, case_id: int, to: CaseState, reason: str = "") -> Written:
        """Moves a case along the table of moves. Raises: `IllegalMoveError`, `InputError` without a needed reason."""
        with self._ledger.act(person, f"case_{to}") as act:
            state = self._case_state(case_id)
            if to not in rules.MOVES[state] or to is CaseState.MERGED:
                raise IllegalMoveError(
                    f"A case that is {state} cannot become {to}",
                    f"From here it may become: {', '.join(sorted(rules.MOVES[state] - {CaseState.MERGED}))}.",
                )
            if to in rules.REASON_NEEDED and not reason.strip():
                raise InputError("A case ends with a recorded reason", "Say why, or name the author's consent.")
            changes: dict[str, Any] = {"state": str(to)}
            if reason.strip():
                changes["outcome"] = reason.strip()
            act.update("case", case_id, changes)
            return Written(act.changes, case_id, 1)

    def merge_case(self, person: str, case_id: int, into: int) -> Written:
        """Puts a case's mentions into another one; the first stays as a pointer."""
        if case_id == into:
            raise InputError("A case cannot be merged into itself")
        with self._ledger.act(person, "case_merged") as act:
            state = self._case_state(case_id)
            if CaseState.MERGED not in rules.MOVES[state] or self._case_state(into) not in rules.OPEN:
                raise IllegalMoveError(f"Case {case_id} ({state}) cannot be merged into case {into}")
            for row_id, mention_id in self._connection.execute(
                "SELECT id, mention_id FROM case_mention WHERE case_id = ? AND removed_at IS NULL", (case_id,)
            ).fetchall():
                act.remove("case_mention", row_id)
                act.insert("case_mention", {"case_id": into, "mention_id": mention_id})
            act.update("case", case_id, {"state": str(CaseState.MERGED), "merged_into": into})
            return Written(act.changes | Changes(cases=frozenset({into})), into, 1)

    def change_case(self, person: str, case_id: int, changes: Mapping[str, Any]) -> Written:
        """Fields of a case as given. `established_reason` is kept with who established it."""
        allowed = {"owner", "severity", "due_at", "stated_reason", "established_reason", "fault", "title"}
        if not changes.keys() <= allowed:
            raise InputError(f"A case has no {', '.join(sorted(changes.keys() - allowed))}")
        row = {name: _plain(value) for name, value in changes.items()}
        if "established_reason" in row:
            row["established_by"] = person if row["established_reason"] is not None else None
        with self._ledger.act(person, "change_case") as act:
            act.update("case", case_id, row)
            return Written(act.changes, case_id, 1)

    def note_case(self, person: str, case_id: int, text: str) -> Written:
        """A remark in a case."""
        if not text.strip():
            raise InputError("The note is empty")
        with self._ledger.act(person, "note_case") as act:
            self._case_state(case_id)
            row = {"case_id": case_id, "at": to_db(self._clock()), "person": person, "text": text.strip()}
            act.insert("case_note", row)
            return Written(act.changes, case_id, 1)

    def respond_case(
        self,
        person: str,
        case_id: int,
        kind: ResponseKind,
        text: str,
        url: str | None,
        published_at: datetime | None,
    ) -> Written:
        """A public answer. The first one of any kind, a holding reply too, stops the first clock."""
        if not text.strip() and not url:
            raise InputError("The answer has neither words nor a link", "Paste the answer or where it stands.")
        with self._ledger.act(person, f"respond_{kind}") as act:
            state = self._case_state(case_id)
            if state not in rules.OPEN:
                raise IllegalMoveError(f"Case {case_id} is {state}", "Reopen it first.")
            at = self._publish(act, person, case_id, kind, text, url, published_at)
            if self._responded_at(case_id) is None:
                act.update("case", case_id, {"responded_at": at})
            if kind is ResponseKind.ANSWER and CaseState.RESPONDED in rules.MOVES[state]:
                act.update("case", case_id, {"state": str(CaseState.RESPONDED)})
            return Written(act.changes, case_id, 1)

    def answer_and_close(
        self,
        person: str,
        case_id: int,
        text: str,
        url: str | None,
        published_at: datetime | None,
        reason: str,
    ) -> Written:
        """A public answer and the end of the case as one act: a small rant must not cost four steps.

        Raises: `IllegalMoveError` where the table of moves leads neither straight to closed nor there by the answer.
        """
        if not text.strip() and not url:
            raise InputError("The answer has neither words nor a link", "Paste the answer or where it stands.")
        if not reason.strip():
            raise InputError("A case ends with a recorded reason", "Say why, or name the author's consent.")
        with self._ledger.act(person, "answer_and_close") as act:
            state = self._case_state(case_id)
            if not rules.MOVES[state] & {CaseState.CLOSED, CaseState.RESPONDED}:
                raise IllegalMoveError(
                    f"A case that is {state} cannot be answered and closed at once",
                    f"From here it may become: {', '.join(sorted(rules.MOVES[state] - {CaseState.MERGED}))}.",
                )
            at = self._publish(act, person, case_id, ResponseKind.ANSWER, text, url, published_at)
            changes = {"state": str(CaseState.CLOSED), "outcome": reason.strip()}
            if self._responded_at(case_id) is None:
                changes["responded_at"] = at
            act.update("case", case_id, changes)
            return Written(act.changes, case_id, 1)

    def _publish(
        self,
        act: Act,
        person: str,
        case_id: int,
        kind: ResponseKind,
        text: str,
        url: str | None,
        published_at: datetime | None,
    ) -> str:
        """When it was published, as the base keeps it."""
        at = to_db(published_at or self._clock())
        response = {"case_id": case_id, "kind": str(kind), "text": text.strip(), "url": url}
        act.insert("response", {**response, "published_at": at, "person": person})
        return at

    def _responded_at(self, case_id: int) -> str | None:
        (at,) = self._connection.execute('SELECT responded_at FROM "case" WHERE id = ?', (case_id,)).fetchone()
        return None if at is None else str(at)

    # --- clients ---

    def change_client(self, person: str, client_id: int, changes: Mapping[str, Any]) -> Written:
        """Tier or owner of a client, as given."""
        if not changes.keys() <= {"tier", "owner"}:
            raise InputError(f"A client has no {', '.join(sorted(changes.keys() - {'tier', 'owner'}))}")
        if not changes:
            raise InputError("Nothing to change was named", "Name the tier or the owner.")
        if changes.get("tier") is not None and changes["tier"] not in set(Tier):
            raise InputError(f"There is no tier {changes['tier']}", f"Tiers are: {', '.join(Tier)}.")
        with self._ledger.act(person, "change_client") as act:
            act.update("client", client_id, {name: _plain(value) for name, value in changes.items()})
            return Written(act.changes, client_id, 1)

    # --- occasions ---

    def make_occasion(self, person: str, mention_id: int, what: str, owner: str | None, due_on: date) -> Written:
        """Id of the occasion made of a client's mention, which is done with that."""
        with self._ledger.act(person, "make_occasion") as act:
            row = self._connection.execute(
                "SELECT c.id, m.state FROM mention m JOIN client c ON c.entity_id = m.entity_id"
                " WHERE m.id = ? AND c.removed_at IS NULL",
                (mention_id,),
            ).fetchone()
            if row is None:
                raise InputError(
                    "Only news of a key client becomes an occasion", "Give the entity the role client first."
                )
            client_id, state = row
            occasion = {
                "client_id": client_id,
                "mention_id": mention_id,
                "what": what.strip(),
                "owner": owner,
                "due_on": due_on.isoformat(),
                "created_at": to_db(self._clock()),
            }
            occasion_id = act.insert("occasion", occasion)
            if state in (State.NEW, State.SEEN):
                for copy_id in self._with_copies([mention_id]):
                    act.update("mention", copy_id, {"state": str(State.DONE), "edited": 0})
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)

    def move_occasion(
        self, person: str, occasion_id: int, to: OccasionState, outcome: str = "", due_on: date | None = None
    ) -> Written:
        """Contacted (with the outcome, logged as a contact), snoozed to another day, dismissed or open again."""
        if to is OccasionState.SNOOZED and due_on is None:
            raise InputError("A snoozed occasion needs a new day", "Name the day.")
        with self._ledger.act(person, f"occasion_{to}") as act:
            row = self._connection.execute(
                "SELECT client_id, state FROM occasion WHERE id = ? AND removed_at IS NULL", (occasion_id,)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"There is no occasion with the number {occasion_id}")
            client_id, state = row
            if state == OccasionState.CONTACTED and to is not OccasionState.OPEN:
                raise IllegalMoveError("This occasion was used already", "An occasion is offered once.")
            changes: dict[str, Any] = {"state": str(to)}
            if outcome.strip():
                changes["outcome"] = outcome.strip()
            if due_on is not None:
                changes["due_on"] = due_on.isoformat()
            act.update("occasion", occasion_id, changes)
            if to is OccasionState.CONTACTED:
                contact = {
                    "client_id": client_id,
                    "occasion_id": occasion_id,
                    "at": to_db(self._clock()),
                    "person": person,
                    "outcome": outcome.strip(),
                }
                act.insert("contact", contact)
            return Written(act.changes | Changes(clients=frozenset({client_id})), occasion_id, 1)

    # --- undo and erasure ---

    def undo(self, person: str) -> tuple[Written, str]:
        """Takes back this person's newest act; with its verb."""
        changes, verb, count = self._ledger.undo(person)
        return Written(changes, count=count), verb

    # --- look-ups ---

    def _with_copies(self, mention_ids: Sequence[int]) -> list[int]:
        """The mentions and the copies folded under them: one act is for the whole story row."""
        rows = self._connection.execute(
            "SELECT id FROM mention WHERE id IN (SELECT value FROM json_each(?1)) UNION"
            " SELECT c.id FROM mention m JOIN post p ON p.id = m.post_id JOIN post q ON q.story_id = p.story_id"
            " JOIN mention c ON c.post_id = q.id AND c.entity_id = m.entity_id AND c.lead = 0"
            " WHERE m.id IN (SELECT value FROM json_each(?1)) AND m.lead = 1 AND m.story_size > 1",
            (dumps(list(mention_ids)),),
        ).fetchall()
        found = [int(row[0]) for row in rows]
        missing = set(mention_ids) - set(found)
        if missing:
            raise NotKnownError(f"There is no mention with the number {min(missing)}")
        return found

    def _case_of(self, mention_id: int) -> int | None:
        row = self._connection.execute(
            "SELECT case_id FROM case_mention WHERE mention_id = ? AND removed_at IS NULL", (mention_id,)
        ).fetchone()
        return None if row is None else int(row[0])

    def _case_state(self, case_id: int) -> CaseState:
        row = self._connection.execute(
            'SELECT state FROM "case" WHERE id = ? AND removed_at IS NULL', (case_id,)
        ).fetchone()
        if row is None:
            raise NotKnownError(f"There is no case with the number {case_id}")
        return CaseState(row[0])

    def _machine(self, mention_id: int, what: str) -> str | None:
        """What the newest finding says of a mention: "kind" or "tone"."""
        row = self._connection.execute(
            "SELECT f.result, m.entity_id FROM mention m JOIN finding f ON f.version_id = m.version_id"
            " WHERE m.id = ? ORDER BY f.made_at DESC LIMIT 1",
            (mention_id,),
        ).fetchone()
        if row is None:
            return None
        found = loads(row[0])["entities"].get(str(row[1]), {})
        value = found.get(what)
        return None if value is None else str(value)


def _check_entity(entity: Entity) -> None:
    if not entity.names or not all(name.strip() for name in entity.names):
        raise InputError("An entity needs a name", "Name it as it is written in full, in the nominative.")


def _entity_row(entity: Entity) -> dict[str, Any]:
    entity = replace(entity, names=tuple(name.strip() for name in entity.names))
    return {
        "name": entity.names[0],
        "role": str(entity.role),
        "names": dumps(list(entity.names)),
        "aliases": dumps(list(entity.aliases)),
        "context": dumps(list(entity.context)),
        "exclude": dumps(list(entity.exclude)),
        "langs": dumps(list(entity.langs)),
    }


def _search_columns(search: Any) -> dict[str, Any]:
    return {
        "search_entity_id": None if search is None else search.entity_id,
        "search_lang": None if search is None else search.lang,
        "search_country": None if search is None else search.country,
    }


def _plain(value: Any) -> Any:
    """As SQLite keeps it."""
    if isinstance(value, datetime):
        return to_db(value)
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, str) else value


__all__ = ["Desk", "Written"]
