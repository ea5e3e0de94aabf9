"""The list of own accounts, as every crawl asks for it."""

from __future__ import annotations

from monitor.place_types import OwnAccount

ACCOUNTS = "SELECT id, author, platform, site FROM own_account WHERE removed_at IS NULL ORDER BY author, id"


def own_accounts(rows: list[tuple[int, str, str | None, str | None]]) -> list[OwnAccount]:
    """Rows of ACCOUNTS."""
    return [OwnAccount(row[0], row[1], row[2], row[3]) for row in rows]
