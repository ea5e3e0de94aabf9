"""What crawls bring into the threads of open cases: our own answers, and later questions of the author.

The program's own acts: they stand in the log under its name, and a crawl that runs twice finds nothing left to do.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from crawlers.types import PostKind
from crawlers.urls import canonical
from monitor.case_types import ResponseKind
from monitor.desk import cases as rules
from monitor.desk.clocks import Terms
from monitor.desk.own_voice import is_ours
from monitor.desk.wording import is_holding
from monitor.place_types import OwnAccount
from monitor.store.case_work import PROGRAM, CaseWork
from monitor.store.codec import dumps, from_db, to_db
from monitor.store.ledger import Act
from monitor.store.own_accounts import ACCOUNTS, own_accounts
from monitor.store.place_reader import OPEN_CASES
from monitor.types import Changes

_AUTHORS: Final = (
    "SELECT p.id, p.platform, p.author, p.url, p.thread_url, coalesce(p.published_at, p.found_at) AS at"
    " FROM case_mention cm JOIN mention m ON m.id = cm.mention_id JOIN post p ON p.id = m.post_id"
    " WHERE cm.case_id = ? AND cm.removed_at IS NULL AND p.erased_at IS NULL"
)
_NONE: Final = timedelta()
_OPEN_SPAN: Final = {"hour": timedelta(hours=1), "day": timedelta(days=1), "month": timedelta(days=31)}
"""What a coarsely written time leaves open."""
_THREAD: Final = (
    "SELECT q.id, q.platform, q.site, q.author, q.kind, q.url, q.parent_url, q.published_at, q.found_at,"
    " q.published_precision, coalesce(v.text, '') AS text FROM post q LEFT JOIN post_version v ON v.id = q.version_id"
    " WHERE q.thread_url IN (SELECT value FROM json_each(?)) AND q.erased_at IS NULL"
    " ORDER BY coalesce(q.published_at, q.found_at), q.id"
)


@dataclass(frozen=True, slots=True)
class _Later:
    """A post in the thread of a case."""

    id: int
    platform: str
    site: str
    author: str | None
    kind: str
    url: str | None
    parent_url: str | None
    at: datetime
    found_at: datetime
    text: str


class ThreadActs(CaseWork):
    """Threads of open cases, looked through by the program."""

    def follow_threads(self, terms: Terms, case_ids: Sequence[int] | None = None) -> Changes:
        """What changed: answers of ours that were linked, and questions of authors that started a clock.

        Of all open cases, or of those named. Cheap where nothing is new: one look-up by index a thread.
        """
        ids = [row[0] for row in self._connection.execute(OPEN_CASES)] if case_ids is None else list(case_ids)
        accounts = own_accounts(self._connection.execute(ACCOUNTS).fetchall())
        changes = Changes()
        for case_id in ids:
            answers, questions, members = self._thread_news(case_id, accounts)
            if answers or questions or members:
                with self._ledger.act(PROGRAM, "thread_followed") as act:
                    for post in questions:
                        self._ask(act, case_id, post.id, post.found_at, terms)
                    for mention_id in members:
                        self._take_in(act, case_id, mention_id)
                    # after the questions: an answer stops the clocks of those asked before it
                    for post in answers:
                        self._link_answer(act, case_id, post)
                    changes |= act.changes
        return changes

    def _thread_news(
        self, case_id: int, accounts: Sequence[OwnAccount]
    ) -> tuple[list[_Later], list[_Later], list[int]]:
        """Answers of ours and questions of authors that the case does not know; mentions that the questions are."""
        complaints = self._by_name(_AUTHORS, case_id)
        if not complaints:
            return [], [], []
        threads = {url for one in complaints for url in (one["thread_url"], one["url"]) if url}
        first = min(from_db(one["at"]) for one in complaints)
        known = self._seen_in_case(case_id)
        authors = {
            (one["platform"], one["author"]): from_db(one["at"])
            for one in sorted(complaints, key=lambda one: one["at"], reverse=True)
            if not rules.is_anonymous(one["author"])
        }
        answers, questions = [], []
        for post in self._thread(threads):
            if post.id in known or post.at < first:
                continue
            if is_ours(accounts, post.platform, post.site, post.author) or (
                post.kind == PostKind.ANSWER and post.parent_url in {one["url"] for one in complaints}
            ):
                answers.append(post)
            elif (since := authors.get((post.platform, post.author or ""))) is not None and post.at > since:
                questions.append(post)
        members = self._mentions_of([post.id for post in questions])
        return answers, questions, members

    def _link_answer(self, act: Act, case_id: int, post: _Later) -> None:
        """Ties an answer of ours to the case: to what a person recorded of it already, or as a new one."""
        recorded = self._recorded(case_id, post)
        if recorded is not None:
            act.update("response", recorded, {"post_id": post.id, "published_at": to_db(post.at), "url": post.url})
            self._stop_clocks(act, case_id, to_db(post.at))
            return
        kind = ResponseKind.HOLDING if is_holding(post.text) else ResponseKind.ANSWER
        person = post.author or PROGRAM
        response_id = self._publish(act, person, case_id, kind, post.text, post.url, post.at, post_id=post.id)
        self._publish_drafts(act, case_id, response_id, post)
        self._after_answer(act, case_id, kind)

    def _publish_drafts(self, act: Act, case_id: int, response_id: int, post: _Later) -> None:
        """A draft of the same words went out with it."""
        for draft_id, kind, text, approved_by in self._connection.execute(
            "SELECT id, kind, text, approved_by FROM draft WHERE case_id = ? AND state <> 'published'"
            " AND removed_at IS NULL",
            (case_id,),
        ).fetchall():
            if _words(text) == _words(post.text):
                act.update("draft", draft_id, {"state": "published", "response_id": response_id})
                act.update("response", response_id, {"kind": kind, "approved_by": approved_by})
                return

    def _recorded(self, case_id: int, post: _Later) -> int | None:
        """The answer that a person recorded and a crawl has found now: the same address, or the same words."""
        for response_id, url, text in self._connection.execute(
            "SELECT id, url, text FROM response WHERE case_id = ? AND post_id IS NULL AND removed_at IS NULL",
            (case_id,),
        ).fetchall():
            same_place = (
                url and post.url and canonical(url, keep_fragment=True) == canonical(post.url, keep_fragment=True)
            )
            if same_place or (text and _words(text) == _words(post.text)):
                return int(response_id)
        return None

    def _seen_in_case(self, case_id: int) -> set[int]:
        """Posts that the case has seen, taken back ones too: what a person threw out does not come again."""
        rows = self._connection.execute(
            "SELECT post_id FROM response WHERE case_id = ?1 AND post_id IS NOT NULL"
            " UNION SELECT post_id FROM case_question WHERE case_id = ?1 AND post_id IS NOT NULL"
            " UNION SELECT m.post_id FROM case_mention cm JOIN mention m ON m.id = cm.mention_id WHERE cm.case_id = ?1",
            (case_id,),
        )
        return {int(row[0]) for row in rows}

    def _mentions_of(self, post_ids: Sequence[int]) -> list[int]:
        """Mentions of us that later posts of the author are, if they wait and stand in no case."""
        rows = self._connection.execute(
            "SELECT m.id FROM mention m JOIN entity e ON e.id = m.entity_id"
            " WHERE m.post_id IN (SELECT value FROM json_each(?)) AND e.role = 'own' AND m.removed_at IS NULL"
            " AND m.named = 1 AND m.state IN ('new', 'seen')"
            " AND NOT EXISTS (SELECT 1 FROM case_mention cm WHERE cm.mention_id = m.id AND cm.removed_at IS NULL)",
            (dumps(list(post_ids)),),
        )
        return [int(row[0]) for row in rows]

    def _thread(self, urls: set[str]) -> list[_Later]:
        return [
            _Later(
                id=row["id"],
                platform=row["platform"],
                site=row["site"],
                author=row["author"],
                kind=row["kind"],
                url=row["url"],
                parent_url=row["parent_url"],
                at=_latest(row),
                found_at=from_db(row["found_at"]),
                text=row["text"],
            )
            for row in self._by_name(_THREAD, dumps(sorted(urls)))
        ]

    def _by_name(self, sql: str, value: object) -> list[sqlite3.Row]:
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        rows: list[sqlite3.Row] = cursor.execute(sql, (value,)).fetchall()
        return rows


def _latest(row: sqlite3.Row) -> datetime:
    """When a post was published; of a time that is written coarsely its last moment, but not after it was found."""
    found_at = from_db(row["found_at"])
    if row["published_at"] is None:
        return found_at
    published_at = from_db(row["published_at"])
    return min(max(found_at, published_at), published_at + _OPEN_SPAN.get(row["published_precision"], _NONE))


def _words(text: str) -> str:
    """Words alone: line ends and blanks differ between what was written and what a page shows."""
    return " ".join(text.split()).casefold()
