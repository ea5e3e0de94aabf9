"""Marks on mentions: state, kind, tone, note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from monitor.errors import IllegalMoveError
from monitor.store.acts import Acts, Written
from monitor.store.codec import dumps, loads, to_db
from monitor.store.connection import transaction
from monitor.text.types import Kind, Tone
from monitor.types import Changes, State


class MentionActs(Acts):
    """What people say of mentions."""

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
        self,
        person: str,
        mention_ids: Sequence[int],
        state: State,
        *,
        answered_url: str | None = None,
        answered_at: datetime | None = None,
    ) -> Written:
        """Puts mentions, and the copies that their stories fold away, into a state; answered ones with the time of the
        answer, `answered_at` or now.

        Raises: `IllegalMoveError` for a mention that stands in a case and is not answered there.
        """
        with self._ledger.act(person, str(state)) as act:
            chosen = self._with_copies(mention_ids)
            for mention_id in chosen:
                changes: dict[str, Any] = {"state": str(state), "edited": 0, **self._from_under_rule(mention_id)}
                if answered_url is not None:
                    changes["answered_url"] = answered_url
                if state is State.ANSWERED:
                    changes["answered_at"] = to_db(answered_at or self._clock())
                if state in (State.NEW, State.SEEN) or self._case_of(mention_id) is None:
                    act.update("mention", mention_id, changes)
                elif state is State.NOT_US:
                    raise IllegalMoveError(
                        "This mention belongs to a case", "Dismiss the case, giving the reason; or undo opening it."
                    )
            return Written(act.changes, count=len(mention_ids))

    def _from_under_rule(self, mention_id: int) -> dict[str, Any]:
        """What a person's own word on a mention changes in it where a rule took it out: that rule lets it be."""
        (rule_id,) = self._connection.execute("SELECT rule_id FROM mention WHERE id = ?", (mention_id,)).fetchone()
        return {} if rule_id is None else {"rule_id": None, "rule_off": 1}

    def bring_back(self, person: str, mention_ids: Sequence[int]) -> Written:
        """What was thrown out, by a person, a rule or as noise, stands in the inbox again."""
        with self._ledger.act(person, "new") as act:
            for mention_id in self._with_copies(mention_ids):
                changes: dict[str, Any] = {"state": str(State.NEW), "edited": 0, **self._from_under_rule(mention_id)}
                (kind,) = self._connection.execute("SELECT kind FROM mention WHERE id = ?", (mention_id,)).fetchone()
                if kind in (Kind.NOISE, Kind.OWN_VOICE):
                    changes |= {"kind": str(Kind.OTHER), "kind_mark": str(Kind.OTHER)}
                act.update("mention", mention_id, changes)
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
