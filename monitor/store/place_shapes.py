"""Rows about places and kept posts as the shapes that a crawl works with."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from monitor.place_types import Health, RunOutcome, RunRow, SearchQuery, SourceRow
from monitor.store.codec import from_db, gap_from_db, maybe_from_db


@dataclass(frozen=True, slots=True)
class StoredPost:
    """The newest wording of a kept post, for matching it again."""

    id: int
    version_id: int
    title: str | None
    text: str
    quotes: tuple[str, ...]
    named: bool


def source_row(row: sqlite3.Row) -> SourceRow:
    """A place with its health."""
    search = None
    if row["search_entity_id"] is not None:
        search = SearchQuery(row["search_entity_id"], row["search_lang"], row["search_country"])
    return SourceRow(
        id=row["id"],
        address=row["address"],
        crawler=row["crawler"],
        name=row["name"],
        every_s=row["every_s"],
        lang=row["lang"],
        zone=row["zone"],
        search=search,
        allow_private=bool(row["allow_private"]),
        enabled=bool(row["enabled"]),
        health=Health(row["health"]),
        error_code=row["error_code"],
        error_detail=row["error_detail"],
        error_at=maybe_from_db(row["error_at"]),
        failures=row["failures"],
        due_at=from_db(row["due_at"]),
        last_success_at=maybe_from_db(row["last_success_at"]),
        looked_back_to=maybe_from_db(row["looked_back_to"]),
        more_back=bool(row["more_back"]),
        gap=gap_from_db(row["gap"]),
        posts=row["posts"],
        week_posts=row["week_posts"],
        added_at=from_db(row["added_at"]),
        about_entity_id=row["about_entity_id"],
    )


def run_row(row: sqlite3.Row) -> RunRow:
    """One visit."""
    return RunRow(
        id=row["id"],
        source_id=row["source_id"],
        started_at=from_db(row["started_at"]),
        ended_at=maybe_from_db(row["ended_at"]),
        outcome=RunOutcome(row["outcome"]),
        posts=row["posts"],
        new_posts=row["new_posts"],
        mentions=row["mentions"],
        skipped=row["skipped"],
        error_code=row["error_code"],
        error_detail=row["error_detail"],
    )
