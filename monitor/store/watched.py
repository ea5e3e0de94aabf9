"""Folders that are read by themselves, with what became of the files in them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence

from monitor.checking_types import WatchedFolder
from monitor.store.codec import from_db


def watched_folder(row: sqlite3.Row, files: Sequence[sqlite3.Row]) -> WatchedFolder:
    """A row of a table of watches; `files` are all that were read, by time, of which only those in it count."""
    path: str = row["path"]
    inside = [one for one in files if one["path"] == path or one["path"].startswith(path.rstrip(os.sep) + os.sep)]
    problems = tuple((str(one["path"]), str(one["problem"])) for one in inside if one["problem"])
    return WatchedFolder(
        id=row["id"],
        path=path,
        kind=row["kind"],
        read_at=from_db(inside[-1]["read_at"]) if inside else None,
        problem=next((f"{name}: {told}" for name, told in problems), None),
        problems=problems,
    )
