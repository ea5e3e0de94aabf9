"""The claims that the analysis found in a mention, as rows of a case."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from monitor.store.codec import loads
from monitor.store.ledger import Act


def found_claims(connection: sqlite3.Connection, mention_id: int) -> list[dict[str, Any]]:
    """What the newest finding about the mention's version claims, each quote of a kind once."""
    row = connection.execute(
        "SELECT f.result, v.text, m.version_id FROM mention m JOIN post_version v ON v.id = m.version_id"
        " JOIN finding f ON f.version_id = m.version_id WHERE m.id = ?"
        " ORDER BY f.analyser_version DESC, f.made_at DESC LIMIT 1",
        (mention_id,),
    ).fetchone()
    if row is None:
        return []
    result, text, version_id = row
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for kind, (start, end), value in loads(result).get("claims") or ():
        claim = {"kind": kind, "quote": text[start:end], "value": value, "span_start": start, "span_end": end}
        found.setdefault((kind, text[start:end]), {**claim, "version_id": version_id})
    return sorted(found.values(), key=lambda one: int(one["span_start"]))


def take_claims(connection: sqlite3.Connection, act: Act, case_id: int, mention_ids: Sequence[int]) -> int:
    """How many claims of these mentions became rows of their case; those it had, or that were removed, do not again."""
    count = 0
    for mention_id in mention_ids:
        known = {
            (row[0], row[1])
            for row in connection.execute(
                "SELECT kind, quote FROM claim WHERE mention_id = ? AND case_id = ?", (mention_id, case_id)
            )
        }
        for claim in found_claims(connection, mention_id):
            if (claim["kind"], claim["quote"]) not in known:
                act.insert("claim", {"case_id": case_id, "mention_id": mention_id, "origin": "found", **claim})
                count += 1
    return count
