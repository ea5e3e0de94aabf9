"""Cases: opened over mentions, changed, watched, noted; mentions taken in and given back; two made one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any, Final

from monitor.case_types import CaseState
from monitor.desk import cases as rules
from monitor.desk.clocks import Terms
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.store.acts import Written, plain
from monitor.store.case_work import CaseWork, instants
from monitor.store.codec import dumps, from_db, to_db
from monitor.store.ledger import LOGGED, Act
from monitor.types import Changes, State

TITLE_LENGTH: Final = 120
"""Code points of a case's title that is made of its post; people can rename it."""

_STAYS: Final = frozenset({"case_mention", "case_pause", "case_watcher"})
"""Parts of a case that a merge treats in their own way; all other parts change their case."""


class CaseActs(CaseWork):
    """Work on complaints."""

    def open_case(self, person: str, mention_ids: Sequence[int], owner: str | None, terms: Terms) -> Written:
        """Id of the new case over these mentions; its clock runs from the earliest finding.

        Raises: `IllegalMoveError` where one of them stands in a case already.
        """
        chosen = self._with_copies(mention_ids)
        if not chosen:
            raise InputError("No mention was named")
        with self._ledger.act(person, "open_case") as act:
            rows = self._connection.execute(
                "SELECT m.severity, m.reason, coalesce(v.title, substr(v.text, 1, 400), p.url, '')"
                " FROM mention m JOIN post p ON p.id = m.post_id LEFT JOIN post_version v ON v.id = p.version_id"
                " WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.found_at, m.id",
                (dumps(chosen),),
            ).fetchall()
            clock_at = self._first_found(chosen)
            case_id = act.insert(
                "case",
                {
                    "title": shorten(rows[0][2], TITLE_LENGTH, placeholder="…"),
                    "severity": rules.merged_severity([row[0] for row in rows if row[0]]),
                    "owner": owner,
                    "opened_at": to_db(self._clock()),
                    "clock_at": to_db(clock_at),
                    **instants(terms.deadlines(clock_at)),
                    "stated_reason": next((row[1] for row in rows if row[1]), None),
                },
            )
            for mention_id in chosen:
                self._take_in(act, case_id, mention_id)
            return Written(act.changes, case_id, len(mention_ids))

    def change_case(self, person: str, case_id: int, changes: Mapping[str, Any], terms: Terms) -> Written:
        """Fields of a case as given. `established_reason` is kept with who established it; a `due_at` that a person
        set is not made anew by the program, None gives it back to the program."""
        allowed = {"owner", "severity", "due_at", "stated_reason", "established_reason", "fault", "title"}
        if not changes.keys() <= allowed:
            raise InputError(f"A case has no {', '.join(sorted(changes.keys() - allowed))}")
        row = {name: plain(value) for name, value in changes.items()}
        if "established_reason" in row:
            row["established_by"] = person if row["established_reason"] is not None else None
        with self._ledger.act(person, "change_case") as act:
            self._case_state(case_id)
            (clock_at,) = self._connection.execute('SELECT clock_at FROM "case" WHERE id = ?', (case_id,)).fetchone()
            start = from_db(clock_at)
            if row.get("due_at") is not None:
                row |= {**instants(terms.around(changes["due_at"], start)), "due_by_hand": 1}
            elif "due_at" in row:
                row |= {**instants(terms.deadlines(start, self._pauses(case_id))), "due_by_hand": 0}
            act.update("case", case_id, row)
            return Written(act.changes, case_id, 1)

    def assign_case(self, person: str, case_ids: Sequence[int], owner: str | None) -> Written:
        """Gives cases to an owner, None to nobody."""
        with self._ledger.act(person, "assign_case") as act:
            for case_id in case_ids:
                self._case_state(case_id)
                act.update("case", case_id, {"owner": owner})
            return Written(act.changes, count=len(case_ids))

    def watch_case(self, person: str, case_id: int, watcher: str, on: bool) -> Written:
        """Somebody follows a case, or no longer does."""
        if not watcher.strip():
            raise InputError("Nobody was named")
        with self._ledger.act(person, "watch_case" if on else "unwatch_case") as act:
            self._case_state(case_id)
            found = self._connection.execute(
                "SELECT id FROM case_watcher WHERE case_id = ? AND person = ? AND removed_at IS NULL",
                (case_id, watcher.strip()),
            ).fetchone()
            if on and found is None:
                act.insert("case_watcher", {"case_id": case_id, "person": watcher.strip()})
            elif not on and found is not None:
                act.remove("case_watcher", found[0])
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

    # --- mentions ---

    def attach_mentions(self, person: str, case_id: int, mention_ids: Sequence[int], terms: Terms) -> Written:
        """Takes more mentions into a case. Where it is answered already, each starts a clock of its own.

        Raises: `IllegalMoveError` where one of them stands in a case already, or the case has ended.
        """
        chosen = self._with_copies(mention_ids)
        if not chosen:
            raise InputError("No mention was named")
        with self._ledger.act(person, "attach_mention") as act:
            self._open_state(case_id)
            for mention_id in chosen:
                self._take_in(act, case_id, mention_id)
            self._join_clocks(act, case_id, chosen, terms)
            return Written(act.changes, case_id, len(mention_ids))

    def _join_clocks(self, act: Act, case_id: int, mention_ids: Sequence[int], terms: Terms) -> None:
        """The clocks and the severity of a case that was given more mentions."""
        clock_at, responded_at, severity = self._connection.execute(
            'SELECT clock_at, responded_at, severity FROM "case" WHERE id = ?', (case_id,)
        ).fetchone()
        graver = []
        for mention_id in mention_ids:
            post_id, found_at, weight = self._connection.execute(
                "SELECT post_id, found_at, severity FROM mention WHERE id = ?", (mention_id,)
            ).fetchone()
            graver.append(weight or 0)
            asked = self._connection.execute(
                "SELECT 1 FROM case_question WHERE case_id = ? AND post_id = ? AND removed_at IS NULL",
                (case_id, post_id),
            ).fetchone()
            if responded_at is not None and asked is None:
                self._ask(act, case_id, post_id, from_db(found_at), terms)
            clock_at = min(clock_at, found_at)
        changes: dict[str, Any] = {"severity": max(severity, *graver)}
        if responded_at is None:
            changes["clock_at"] = clock_at
        act.update("case", case_id, changes)
        self._set_clocks(act, case_id, terms)

    def detach_mentions(self, person: str, case_id: int, mention_ids: Sequence[int], terms: Terms) -> Written:
        """Gives mentions of a case back to the inbox, as seen.

        Raises: `InputError` where that would leave the case without any, or one does not stand in it.
        """
        with self._ledger.act(person, "detach_mention") as act:
            self._open_state(case_id)
            members = self._members(case_id)
            leaving = [one for one in self._with_copies(mention_ids) if one in members]
            if not leaving or not set(mention_ids) <= set(members):
                raise NotKnownError(f"This mention does not stand in case {case_id}")
            staying = [one for one in members if one not in leaving]
            if not staying:
                raise InputError("A case needs a mention", "Dismiss the case, giving the reason; or undo opening it.")
            for mention_id in leaving:
                self._give_back(act, case_id, mention_id)
            act.update("case", case_id, {"clock_at": to_db(self._first_found(staying))})
            self._set_clocks(act, case_id, terms)
            return Written(act.changes, case_id, len(mention_ids))

    def _give_back(self, act: Act, case_id: int, mention_id: int) -> None:
        (row_id,) = self._connection.execute(
            "SELECT id FROM case_mention WHERE case_id = ? AND mention_id = ? AND removed_at IS NULL",
            (case_id, mention_id),
        ).fetchone()
        act.remove("case_mention", row_id)
        act.update("mention", mention_id, {"state": str(State.SEEN)})
        for (question_id,) in self._connection.execute(
            "SELECT q.id FROM case_question q JOIN mention m ON m.post_id = q.post_id"
            " WHERE q.case_id = ? AND m.id = ? AND q.removed_at IS NULL",
            (case_id, mention_id),
        ).fetchall():
            act.remove("case_question", question_id)

    # --- two made one ---

    def merge_case(self, person: str, case_id: int, into: int, terms: Terms) -> Written:
        """Puts all of a case into another one: mentions, clocks, notes, answers, claims. The first stays as a pointer.

        A complaint of the first that nobody answered goes on waiting in the other: on the first clock of both, or,
        where the other is answered already, on one of its own.
        """
        if case_id == into:
            raise InputError("A case cannot be merged into itself")
        with self._ledger.act(person, "case_merged") as act:
            state, target = self._case_state(case_id), self._case_state(into)
            if CaseState.MERGED not in rules.MOVES[state] or target not in rules.OPEN:
                raise IllegalMoveError(f"Case {case_id} ({state}) cannot be merged into case {into} ({target})")
            self._end_pause(act, case_id)
            for row_id, mention_id in self._connection.execute(
                "SELECT id, mention_id FROM case_mention WHERE case_id = ? AND removed_at IS NULL", (case_id,)
            ).fetchall():
                act.remove("case_mention", row_id)
                act.insert("case_mention", {"case_id": into, "mention_id": mention_id})
            for (watcher,) in self._connection.execute(
                "SELECT person FROM case_watcher WHERE case_id = ? AND removed_at IS NULL AND person NOT IN"
                " (SELECT person FROM case_watcher WHERE case_id = ? AND removed_at IS NULL)",
                (case_id, into),
            ).fetchall():
                act.insert("case_watcher", {"case_id": into, "person": watcher})
            for table in self._parts():
                for (row_id,) in self._connection.execute(
                    f"SELECT id FROM {table} WHERE case_id = ? AND removed_at IS NULL", (case_id,)
                ).fetchall():
                    act.update(table, row_id, {"case_id": into})
            self._merge_clocks(act, case_id, into, terms)
            now = to_db(self._clock())
            act.update("case", case_id, {"state": str(CaseState.MERGED), "merged_into": into, "closed_at": now})
            return Written(act.changes | Changes(cases=frozenset({into})), into, 1)

    def _parts(self) -> list[str]:
        """The tables whose rows belong to a case and change hands with it; those that later steps add too."""
        rows = self._connection.execute(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
            " AND c.name = 'case_id' ORDER BY m.name"
        )
        return [row[0] for row in rows if row[0] in LOGGED - _STAYS]

    def _merge_clocks(self, act: Act, case_id: int, into: int, terms: Terms) -> None:
        asked = 'SELECT clock_at, responded_at, severity FROM "case" WHERE id = ?'
        from_clock, from_answered, from_severity = self._connection.execute(asked, (case_id,)).fetchone()
        into_clock, into_answered, into_severity = self._connection.execute(asked, (into,)).fetchone()
        changes: dict[str, Any] = {"severity": max(from_severity, into_severity)}
        if into_answered is None and from_answered is None:
            changes["clock_at"] = min(from_clock, into_clock)
        elif from_answered is None:
            self._ask(act, into, None, from_db(from_clock), terms)
        act.update("case", into, changes)
        self._set_clocks(act, into, terms)
