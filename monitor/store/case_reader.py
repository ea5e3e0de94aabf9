"""Reading cases: the list, one with all about it, links to key clients, people and accounts, rows for figures."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

from monitor.case_types import (
    CaseClock,
    CaseState,
    ClientKey,
    ClientKeyKind,
    ClientLinkRow,
    Colleague,
    Earlier,
    Fault,
    LinkState,
    WorkRole,
)
from monitor.desk import cases as rules
from monitor.desk import clocks
from monitor.desk.clocks import Pause, Terms
from monitor.desk.figures import CaseFigures
from monitor.desk.wording import Known
from monitor.errors import NotKnownError
from monitor.place_types import OwnAccount
from monitor.store import case_shapes as shapes
from monitor.store import ledger
from monitor.store.acts_on_people import COLLEAGUES
from monitor.store.case_shapes import CASE_SQL, LINK_SQL, Beside
from monitor.store.codec import dumps, from_db, maybe_from_db, to_db
from monitor.store.connection import usable
from monitor.store.mention_reader import MentionReading
from monitor.store.own_accounts import ACCOUNTS
from monitor.text.fold import fold
from monitor.types import CaseDetail, CaseRow, HistoryEntry


class CaseReading(MentionReading):
    """What may be asked about cases."""

    terms: Callable[[], Terms] = Terms
    """The firm's hours as they are now."""

    def cases(
        self,
        states: Iterable[CaseState] = (),
        *,
        owner: str | None = None,
        watcher: str | None = None,
        client_id: int | None = None,
        search: str = "",
    ) -> list[CaseRow]:
        """Cases by the deadline of their most pressing clock; those that owe nothing after them.

        `search`: all its words stand in title, site, author, notes or outcome, in any case.
        """
        wanted = {str(state) for state in states}
        where, values = "", []
        if wanted:
            where += " AND c.state IN (SELECT value FROM json_each(?))"
            values.append(dumps(sorted(wanted)))
        if owner is not None:
            where += " AND c.owner = ?"
            values.append(owner)
        rows = self._all(CASE_SQL + where, values)
        if search.strip():
            rows = self._holding(rows, search)
        found = self._case_rows(rows)
        if watcher is not None:
            found = [row for row in found if watcher in row.watchers]
        if client_id is not None:
            found = [row for row in found if row.client_id == client_id]
        return sorted(found, key=lambda row: (row.next_due_at is None, row.next_due_at or row.due_at, row.id))

    def _case_rows(self, rows: Sequence[sqlite3.Row]) -> list[CaseRow]:
        now = self._clock()
        ids = dumps([row["id"] for row in rows])
        questions: dict[int, list[sqlite3.Row]] = {}
        for row in self._all(
            "SELECT * FROM case_question WHERE removed_at IS NULL AND case_id IN (SELECT value FROM json_each(?))",
            (ids,),
        ):
            questions.setdefault(row["case_id"], []).append(row)
        watchers: dict[int, list[str]] = {}
        for row in self._all(
            "SELECT case_id, person FROM case_watcher WHERE removed_at IS NULL"
            " AND case_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (ids,),
        ):
            watchers.setdefault(row[0], []).append(row[1])
        links: dict[int, list[sqlite3.Row]] = {}
        for row in self._all(
            "SELECT cm.case_id, l.client_id, l.state, k.tier, e.name AS client_name FROM client_link l"
            " JOIN case_mention cm ON cm.mention_id = l.mention_id AND cm.removed_at IS NULL"
            " JOIN client k ON k.id = l.client_id AND k.removed_at IS NULL JOIN entity e ON e.id = k.entity_id"
            " WHERE l.removed_at IS NULL AND l.state <> 'refused'"
            " AND cm.case_id IN (SELECT value FROM json_each(?)) ORDER BY l.id",
            (ids,),
        ):
            links.setdefault(row["case_id"], []).append(row)
        return [
            shapes.case_row(
                row,
                Beside(questions.get(row["id"], ()), tuple(watchers.get(row["id"], ())), links.get(row["id"], ())),
                now,
            )
            for row in rows
        ]

    def _holding(self, rows: Sequence[sqlite3.Row], search: str) -> list[sqlite3.Row]:
        """Those of the rows in which all words of the search stand."""
        notes: dict[int, str] = {}
        for case_id, text in self._all("SELECT case_id, text FROM case_note WHERE removed_at IS NULL"):
            notes[case_id] = f"{notes.get(case_id, '')} {text}"
        words = fold(search).split()
        found = []
        for row in rows:
            fields = (row["title"], row["site"], row["author"], row["outcome"], notes.get(row["id"]))
            whole = fold(" ".join(field for field in fields if field))
            if all(word in whole for word in words):
                found.append(row)
        return found

    def case(self, case_id: int) -> CaseDetail:
        """All about one case. Raises: `NotKnownError`."""
        row = self._one(CASE_SQL + " AND c.id = ?", (case_id,))
        if row is None:
            raise NotKnownError(f"There is no case with the number {case_id}")
        (line,) = self._case_rows([row])
        members = self._all(
            "SELECT m.id, m.post_id, p.author, p.platform, p.site FROM case_mention cm"
            " JOIN mention m ON m.id = cm.mention_id JOIN post p ON p.id = m.post_id"
            " WHERE cm.case_id = ? AND cm.removed_at IS NULL ORDER BY m.found_at, m.id",
            (case_id,),
        )
        responses = self._parts("response", case_id, "published_at, id")
        known = self._known(case_id, line.fault)
        anonymous = all(rules.is_anonymous(member["author"]) for member in members)
        needs = rules.open_moves(rules.Facts(line.state, line.fault, anonymous, bool(responses)))
        pauses = self._parts("case_pause", case_id, "started_at, id")
        first = members[0] if members else None
        return CaseDetail(
            row=line,
            mentions=tuple(self.rows([member["id"] for member in members])),
            notes=shapes.notes(self._parts("case_note", case_id, "at, id")),
            responses=shapes.responses(responses),
            evidence=tuple(self._evidence([member["post_id"] for member in members])),
            history=tuple(self._case_history(case_id)),
            moves=tuple(needs),
            outcome=row["outcome"],
            merged_into=row["merged_into"],
            needs=needs,
            clocks=self._clocks(row, line, pauses),
            pauses=shapes.pauses(pauses),
            drafts=shapes.drafts(
                self._parts("draft", case_id, "id"),
                known,
                None if first is None else first["platform"],
                None if first is None else first["site"],
            ),
            links=tuple(self.client_links(case_id=case_id)),
            earlier=self._earlier(members),
            consent=bool(row["consent"]),
            consent_url=row["consent_url"],
            anonymous=anonymous,
            established_by=row["established_by"],
            satisfaction_speed=row["satisfaction_speed"],
            satisfaction_quality=row["satisfaction_quality"],
            merged_from=tuple(
                int(found[0])
                for found in self._all(
                    "SELECT id FROM \"case\" WHERE merged_into = ? AND state = 'merged' AND removed_at IS NULL",
                    (case_id,),
                )
            ),
        )

    def _parts(self, table: str, case_id: int, order: str) -> list[sqlite3.Row]:
        return self._all(f"SELECT * FROM {table} WHERE case_id = ? AND removed_at IS NULL ORDER BY {order}", (case_id,))

    def known_of_case(self, case_id: int) -> Known:
        """What is established in a case: whose fault, and how its claims stand."""
        row = self._one('SELECT fault FROM "case" WHERE id = ? AND removed_at IS NULL', (case_id,))
        if row is None:
            raise NotKnownError(f"There is no case with the number {case_id}")
        return self._known(case_id, Fault(row[0]))

    def _known(self, case_id: int, fault: Fault) -> Known:
        verdicts: dict[str, int] = dict(
            tuple(row)
            for row in self._all(
                "SELECT verdict, count(*) FROM claim WHERE case_id = ? AND removed_at IS NULL GROUP BY verdict",
                (case_id,),
            )
        )
        confirmed = verdicts.get("confirmed", 0) + verdicts.get("partly", 0)
        return Known(fault, confirmed, verdicts.get("refuted", 0), verdicts.get("open", 0))

    def place_of_case(self, case_id: int, mention_id: int | None = None) -> tuple[str, str] | None:
        """Platform and site where a mention of a case (None: its first) stands; None where it has none such."""
        row = self._one(
            "SELECT p.platform, p.site FROM case_mention cm JOIN mention m ON m.id = cm.mention_id"
            " JOIN post p ON p.id = m.post_id WHERE cm.case_id = ?1 AND cm.removed_at IS NULL"
            " AND (?2 IS NULL OR m.id = ?2) ORDER BY m.found_at, m.id LIMIT 1",
            (case_id, mention_id),
        )
        return None if row is None else (row[0], row[1])

    def _clocks(self, row: sqlite3.Row, line: CaseRow, pauses: Sequence[sqlite3.Row]) -> tuple[CaseClock, ...]:
        """The first clock, then those of later questions in the order they were asked."""
        now, terms = self._clock(), self.terms()
        spans = [Pause(from_db(pause["started_at"]), maybe_from_db(pause["ended_at"])) for pause in pauses]
        ended = line.state not in rules.OPEN

        def clock(one: sqlite3.Row, answered: str, question_id: int | None) -> CaseClock:
            started_at, deadlines = from_db(one["clock_at"]), shapes.deadlines_of(one)
            answered_at = maybe_from_db(one[answered])
            end = answered_at or (line.closed_at if ended and line.closed_at is not None else now)
            left = clocks.used(end, deadlines.due_at, terms.hours, spans)
            over = clocks.used(deadlines.due_at, end, terms.hours, spans)
            return CaseClock(
                question_id=question_id,
                post_id=None if question_id is None else one["post_id"],
                started_at=started_at,
                due_at=deadlines.due_at,
                answered_at=answered_at,
                state=clocks.stands(now, deadlines, answered_at, paused=line.paused, ended=ended),
                used_s=clocks.used(started_at, end, terms.hours, spans).total_seconds(),
                left_s=(left - over).total_seconds(),
                url=None if question_id is None else one["url"],
                text=None if question_id is None else one["text"],
            )

        questions = self._all(
            "SELECT q.*, p.url, v.text FROM case_question q LEFT JOIN post p ON p.id = q.post_id"
            " LEFT JOIN post_version v ON v.id = p.version_id"
            " WHERE q.case_id = ? AND q.removed_at IS NULL ORDER BY q.clock_at, q.id",
            (line.id,),
        )
        return (clock(row, "responded_at", None), *(clock(one, "answered_at", one["id"]) for one in questions))

    def earlier_by_author(self, mention_id: int) -> Earlier:
        """What the author of a mention wrote about us before, at the same platform; nothing for a nameless one."""
        return self._earlier(
            self._all(
                "SELECT m.id, p.author, p.platform FROM mention m JOIN post p ON p.id = m.post_id WHERE m.id = ?",
                (mention_id,),
            )
        )

    def _earlier(self, members: Sequence[sqlite3.Row]) -> Earlier:
        authors = {(one["platform"], one["author"]) for one in members if not rules.is_anonymous(one["author"])}
        if not authors:
            return Earlier()
        rows = self._all(
            "SELECT DISTINCT m.id, m.kind, cm.case_id, m.order_at FROM json_each(?) AS author"
            " CROSS JOIN post p ON p.platform = json_extract(author.value, '$[0]')"
            "   AND p.author = json_extract(author.value, '$[1]') AND p.named = 1"
            " JOIN mention m ON m.post_id = p.id JOIN entity e ON e.id = m.entity_id"
            " LEFT JOIN case_mention cm ON cm.mention_id = m.id AND cm.removed_at IS NULL"
            " WHERE e.role = 'own' AND m.removed_at IS NULL AND m.state <> 'not_us' AND m.rule_id IS NULL"
            " AND m.id NOT IN (SELECT value FROM json_each(?)) ORDER BY m.order_at DESC, m.id DESC LIMIT 100",
            (dumps(sorted(authors)), dumps([one["id"] for one in members])),
        )
        return Earlier(
            mention_ids=tuple(row["id"] for row in rows),
            complaints=sum(row["kind"] == "complaint" for row in rows),
            case_ids=tuple(dict.fromkeys(row["case_id"] for row in rows if row["case_id"] is not None)),
        )

    def _case_history(self, case_id: int) -> list[HistoryEntry]:
        """What was done to the case and to all that belongs to it; removed parts too."""
        things = [("case", case_id)]
        parts = ("case_note", "response", "case_mention", "case_watcher", "case_pause", "case_question", "draft")
        for table in (*parts, "claim", "compensation", "measure"):
            rows = self._all(f"SELECT id FROM {table} WHERE case_id = ?", (case_id,))
            things += [(table, int(row[0])) for row in rows]
        with usable(self._database):
            return ledger.history_of(self._readers.get(), things)

    # --- key clients ---

    def client_links(
        self,
        *,
        client_id: int | None = None,
        owner: str | None = None,
        case_id: int | None = None,
        mention_id: int | None = None,
        states: Iterable[LinkState] = (),
    ) -> list[ClientLinkRow]:
        """Complaints that are probably, or certainly, a key client's, the newest first; `owner` is the client's."""
        where, values = "", []
        for column, value in (("l.client_id", client_id), ("k.owner", owner), ("l.mention_id", mention_id)):
            if value is not None:
                where += f" AND {column} = ?"
                values.append(value)
        if case_id is not None:
            where += (
                " AND l.mention_id IN (SELECT mention_id FROM case_mention WHERE case_id = ? AND removed_at IS NULL)"
            )
            values.append(case_id)
        wanted = sorted(str(state) for state in states)
        if wanted:
            where += " AND l.state IN (SELECT value FROM json_each(?))"
            values.append(dumps(wanted))
        return [
            shapes.link_row(row) for row in self._all(f"{LINK_SQL}{where} ORDER BY l.found_at DESC, l.id DESC", values)
        ]

    def client_keys(self, client_id: int | None = None) -> list[ClientKey]:
        """What people named that a client, or any, is known by."""
        rows = self._all(
            "SELECT id, client_id, kind, value FROM client_key WHERE removed_at IS NULL"
            " AND (?1 IS NULL OR client_id = ?1) ORDER BY client_id, id",
            (client_id,),
        )
        return [ClientKey(row[0], row[1], ClientKeyKind(row[2]), row[3]) for row in rows]

    # --- people and accounts ---

    def colleagues(self) -> list[Colleague]:
        """Who works here, by name; empty where nobody keeps the list."""
        return [Colleague(row[0], row[1], WorkRole(row[2])) for row in self._all(COLLEAGUES)]

    def work_role(self, name: str) -> WorkRole | None:
        """What somebody does here, None for one who is not listed."""
        row = self._one("SELECT role FROM colleague WHERE name = ? AND removed_at IS NULL", (name,))
        return None if row is None else WorkRole(row[0])

    def own_accounts(self) -> list[OwnAccount]:
        """The accounts that are ours, by name."""
        return [OwnAccount(*row) for row in self._all(ACCOUNTS)]

    # --- figures ---

    def case_figures(self, since: datetime, until: datetime, entity_ids: Collection[int] = ()) -> list[CaseFigures]:
        """Cases opened in a period, as `monitor.desk.figures` needs them; with `entity_ids` only those about them."""
        now = to_db(self._clock())
        rows = self._all(
            CASE_SQL.replace(
                "SELECT c.*,",
                "SELECT (SELECT count(*) FROM case_question q WHERE q.case_id = c.id AND q.removed_at IS NULL"
                " AND coalesce(q.answered_at, ?) > q.due_at) AS late_questions, c.*,",
                1,
            )
            + " AND c.opened_at >= ? AND c.opened_at < ? AND (? = '[]' OR c.id IN (SELECT w.case_id FROM case_mention w"
            " JOIN mention x ON x.id = w.mention_id WHERE w.removed_at IS NULL"
            " AND x.entity_id IN (SELECT value FROM json_each(?))))",
            (now, to_db(since), to_db(until), dumps(sorted(entity_ids)), dumps(sorted(entity_ids))),
        )
        return [
            CaseFigures(
                state=CaseState(row["state"]),
                found_at=from_db(row["found_at"] or row["clock_at"]),
                due_at=from_db(row["due_at"]),
                published_at=maybe_from_db(row["published_at"]),
                responded_at=maybe_from_db(row["responded_at"]),
                closed_at=maybe_from_db(row["closed_at"]),
                consent=bool(row["consent"]),
                satisfaction_speed=row["satisfaction_speed"],
                satisfaction_quality=row["satisfaction_quality"],
                reason=row["established_reason"] or row["stated_reason"],
                late_questions=row["late_questions"],
            )
            for row in rows
        ]

    def case_counts(self) -> tuple[int, int]:
        """How many cases are open, and in how many an answer is overdue (not those that stand still)."""
        (row,) = self._all(
            "SELECT count(*), coalesce(sum(NOT EXISTS (SELECT 1 FROM case_pause z WHERE z.case_id = c.id"
            "   AND z.ended_at IS NULL AND z.removed_at IS NULL) AND ((c.responded_at IS NULL AND c.due_at < ?1)"
            "   OR EXISTS (SELECT 1 FROM case_question q WHERE q.case_id = c.id AND q.answered_at IS NULL"
            "     AND q.removed_at IS NULL AND q.due_at < ?1))), 0)"
            " FROM \"case\" c WHERE c.removed_at IS NULL AND c.state NOT IN ('closed', 'dismissed', 'merged')",
            (to_db(self._clock()),),
        )
        return int(row[0]), int(row[1])

    # --- what the rest of the reader gives ---
