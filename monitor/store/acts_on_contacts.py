"""Conversations with key clients as they are logged, and what clients answer when they are asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any, Final

from monitor.client_types import Channel, ScoreKind
from monitor.desk.voice import SCALES
from monitor.errors import InputError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.acts_on_client_cards import kept
from monitor.store.ledger import Act
from monitor.text.types import Tone

CONTACT_FIELDS: Final = frozenset(
    {"at", "channel", "with_person_id", "with_name", "answered", "tone", "topics", "outcome", "next_step", "next_on"}
    | {"next_done", "occasion_id"}
)
_AHEAD: Final = timedelta(days=1)
"""Clocks of two machines differ; a conversation of next week has not been."""


class ContactActs(Acts):
    """What people log of conversations and answers."""

    def log_contact(self, person: str, client_id: int, contact: Mapping[str, Any]) -> Written:
        """Id of a conversation of this person with a client. A promise needs words or a day."""
        with self._ledger.act(person, "log_contact") as act:
            new_id = self.new_contact(act, client_id, {"at": self._clock(), **contact}, person)
            if contact.get("occasion_id") is not None and contact.get("answered") is not False:
                self._use_occasion(act, int(contact["occasion_id"]), str(contact.get("outcome") or "").strip())
            return Written(act.changes, new_id, 1)

    def new_contact(self, act: Act, client_id: int, contact: Mapping[str, Any], ours: str) -> int:
        """The same inside an act; `ours` is who of us spoke."""
        known = self._connection.execute(
            "SELECT 1 FROM client WHERE id = ? AND removed_at IS NULL", (client_id,)
        ).fetchone()
        if known is None:
            raise NotKnownError(f"There is no client with the number {client_id}")
        row = self._contact_row(contact)
        if contact["at"] > self._clock() + _AHEAD:
            raise InputError("A conversation that has not been yet", "Write it as the next step of the last one.")
        return act.insert("contact", {"client_id": client_id, "person": ours, **row})

    def _use_occasion(self, act: Act, occasion_id: int, outcome: str) -> None:
        """An occasion that a talk was about is used, and not offered again."""
        waits = self._connection.execute(
            "SELECT 1 FROM occasion WHERE id = ? AND state IN ('open', 'snoozed') AND removed_at IS NULL",
            (occasion_id,),
        ).fetchone()
        if waits is not None:
            act.update("occasion", occasion_id, {"state": "contacted", **({"outcome": outcome} if outcome else {})})

    def change_contact(self, person: str, contact_id: int, changes: Mapping[str, Any]) -> Written:
        """What was logged of a conversation, as given; `next_done` True says that the promise was kept."""
        row = self._contact_row(changes)
        with self._ledger.act(person, "change_contact") as act:
            act.update("contact", contact_id, row)
            return Written(act.changes, contact_id, 1)

    def remove_contact(self, person: str, contact_id: int) -> Written:
        """The conversation was not, or was logged twice."""
        with self._ledger.act(person, "remove_contact") as act:
            act.remove("contact", contact_id)
            return Written(act.changes, contact_id, 1)

    def _contact_row(self, contact: Mapping[str, Any]) -> dict[str, Any]:
        odd = contact.keys() - CONTACT_FIELDS - {"import_key"}
        if odd:
            known = ", ".join(sorted(CONTACT_FIELDS))
            raise InputError(f"A contact has no {', '.join(sorted(odd))}", f"It has: {known}.")
        if contact.get("channel") is not None and contact["channel"] not in set(Channel):
            raise InputError(f"There is no channel {contact['channel']}", f"There are: {', '.join(Channel)}.")
        if contact.get("tone") is not None and contact["tone"] not in set(Tone):
            raise InputError(f"There is no tone {contact['tone']}", f"There are: {', '.join(Tone)}.")
        row = {name: kept(value) for name, value in contact.items() if name != "topics"}
        if row.get("channel", "") is None:
            row["channel"] = str(Channel.UNKNOWN)
        if "topics" in contact:
            topics = [str(topic).strip().lower().replace(" ", "_") for topic in contact["topics"]]
            row["topic"] = " ".join(dict.fromkeys(topic for topic in topics if topic))
        for name in ("with_name", "outcome", "next_step"):
            if name in row:
                row[name] = (row[name] or "").strip()
        if row.get("with_person_id") is not None:
            found = self._connection.execute(
                "SELECT name FROM person WHERE id = ?", (row["with_person_id"],)
            ).fetchone()
            if found is None:
                raise NotKnownError(f"There is no person with the number {row['with_person_id']}")
            row["with_name"] = row.get("with_name") or found[0]
        return row

    # --- what clients answer ---

    def add_score(self, person: str, score: Mapping[str, Any]) -> Written:
        """Id of one answer of a client; without a scale, on the usual one of its kind."""
        with self._ledger.act(person, "add_score") as act:
            new_id = self.new_score(act, score)
            return Written(act.changes, new_id, 1)

    def new_score(self, act: Act, score: Mapping[str, Any]) -> int:
        """The same inside an act. Raises: `InputError` for an answer off its scale."""
        kind = ScoreKind(score["kind"])
        usual_least, usual_best = SCALES[kind]
        best = usual_best if score.get("best") is None else Decimal(score["best"])
        least = score.get("least")
        if least is None:
            least = usual_least if best == usual_best else Decimal(0)
        least, value = Decimal(least), Decimal(score["score"])
        if kind is ScoreKind.NPS and (least, best) != SCALES[kind]:
            raise InputError("NPS is asked on a scale of 0 to 10", "Bring other scales in as csi.")
        if least >= best or not least <= value <= best:
            raise InputError(f"The answer {value} does not lie between {least} and {best}")
        row = {**score, "kind": str(kind), "score": value, "least": least, "best": best}
        return act.insert("score", {name: kept(value) for name, value in row.items()})

    def remove_score(self, person: str, score_id: int) -> Written:
        """The answer was none, or stands twice."""
        with self._ledger.act(person, "remove_score") as act:
            act.remove("score", score_id)
            return Written(act.changes, score_id, 1)
