"""The crawl lease: of all programs on one data folder only one crawls. Decision 0003.

A lease has a holder, an expiry and a token that grows with each new holder. Every crawl commit checks the
token inside its own transaction, so a process that slept through its lease writes nothing.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sqlite3
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from monitor.errors import LeaseHeldError, LeaseLostError
from monitor.store.codec import from_db, to_db
from monitor.store.connection import transaction

NAME: Final = "crawl"

LEASE_S: Final = 120
"""How long a lease lasts unless renewed; every commit and a heartbeat renew it."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to crawl, until `expires_at`."""

    holder: str
    token: int


def take(connection: sqlite3.Connection, now: datetime) -> Lease:
    """The lease. A holder whose process is gone from this computer is not waited for.

    Raises: `LeaseHeldError` while another one holds it.
    """
    with transaction(connection):
        row = connection.execute("SELECT holder, expires_at, token FROM lease WHERE name = ?", (NAME,)).fetchone()
        token = 1
        if row is not None:
            holder, expires_at, last = row
            if holder and from_db(expires_at) > now and _alive(holder):
                raise LeaseHeldError(
                    "Another Mention Monitor is crawling this data folder now",
                    "Wait until it has finished, or stop it.",
                )
            token = last + 1
        holder = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
        connection.execute(
            "INSERT INTO lease (name, holder, expires_at, token) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at,"
            " token = excluded.token",
            (NAME, holder, to_db(now + timedelta(seconds=LEASE_S)), token),
        )
        # A run that was under way when its program died will never be ended by it.
        connection.execute(
            "UPDATE run SET outcome = 'broken_off', ended_at = ? WHERE outcome = 'running'", (to_db(now),)
        )
    return Lease(holder, token)


def renew(connection: sqlite3.Connection, lease: Lease, now: datetime) -> None:
    """Keeps the lease for another while. Inside a transaction. Raises: `LeaseLostError`."""
    changed = connection.execute(
        "UPDATE lease SET expires_at = ? WHERE name = ? AND token = ? AND holder = ?",
        (to_db(now + timedelta(seconds=LEASE_S)), NAME, lease.token, lease.holder),
    ).rowcount
    if changed != 1:
        raise LeaseLostError("This crawl lost its turn to another one", "Nothing more is written; start it again.")


def give_back(connection: sqlite3.Connection, lease: Lease) -> None:
    """Frees the lease, if it is still ours; the token stays for the next holder to grow."""
    with transaction(connection):
        connection.execute(
            "UPDATE lease SET holder = '' WHERE name = ? AND token = ? AND holder = ?",
            (NAME, lease.token, lease.holder),
        )


def _alive(holder: str) -> bool:
    """False only where the holder surely ended: a process of this computer that is no more."""
    host, _, rest = holder.partition(":")
    pid = rest.partition(":")[0]
    if host != socket.gethostname() or not pid.isdigit() or os.name == "nt":
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    # a process that was killed and not yet fetched by its parent still has its number
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[0] != "Z"
    return True
