"""The chain of kept pages: each link covers the one before it, so that no page can change, vanish or slip in unseen.

record = SHA-256 of salt, line feed, the page's record as JSON, line feed; hash = SHA-256 of the previous hash, line
feed, record, line feed. Both can be made again with `sha256sum` (user guide). The salt goes when an author is erased:
the link stays, and says nothing of what it covered (as decision 0004 does for the log of acts).
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from monitor.errors import DamagedBaseError
from monitor.store.codec import dumps
from monitor.store.evidence import EvidenceFiles

FIRST: Final = "0" * 64
TABLE: Final = (
    "CREATE TABLE evidence_link (id INTEGER PRIMARY KEY, evidence_id INTEGER NOT NULL UNIQUE, salt TEXT,"
    " text_sha256 TEXT, record TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT"
)
_ROW: Final = (
    "SELECT e.id, e.url, e.status, e.headers, e.media_type, e.sha256, e.size, e.found_at, v.title, v.text"
    " FROM evidence e LEFT JOIN post_version v ON v.id = e.version_id"
)


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link, which covers all before it; `hash` None for an empty chain."""

    count: int
    hash: str | None


@dataclass(frozen=True, slots=True)
class EvidenceFault:
    """Where the evidence does not hold. `what` is one of `page text record link missing unlinked`.

    page: the kept file is gone or changed; text: the words read from it changed; record: its address, headers, time or
    checksum changed; link: the chain itself; missing: the page was taken out of the base; unlinked: slipped in.
    """

    evidence_id: int
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking gave: so many links, of which so many erased with their author, and the faults."""

    head: Head
    erased: int
    faults: tuple[EvidenceFault, ...]


def link(connection: sqlite3.Connection, evidence_id: int) -> None:
    """Adds a page that was just kept to the chain. Inside a transaction."""
    row = connection.execute(f"{_ROW} WHERE e.id = ?", (evidence_id,)).fetchone()
    newest = connection.execute("SELECT hash FROM evidence_link ORDER BY id DESC LIMIT 1").fetchone()
    previous = FIRST if newest is None else str(newest[0])
    salt, text = secrets.token_hex(16), _text_sum(row[8], row[9])
    record = _sum(salt, _record(row, text))
    connection.execute(
        "INSERT INTO evidence_link (evidence_id, salt, text_sha256, record, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (evidence_id, salt, text, record, previous, _sum(previous, record)),
    )


def link_all(connection: sqlite3.Connection) -> None:
    """Adds pages that were kept before there was a chain, the oldest first."""
    for (evidence_id,) in connection.execute("SELECT id FROM evidence ORDER BY id").fetchall():
        link(connection, evidence_id)


def forget(connection: sqlite3.Connection, post_ids: str) -> None:
    """Takes the salt from the links of these posts' pages, before the pages go; `post_ids` as JSON."""
    connection.execute(
        "UPDATE evidence_link SET salt = NULL, text_sha256 = NULL WHERE evidence_id IN"
        " (SELECT id FROM evidence WHERE post_id IN (SELECT value FROM json_each(?)))",
        (post_ids,),
    )


def head(connection: sqlite3.Connection) -> Head:
    """The newest link."""
    row = connection.execute(
        "SELECT (SELECT count(*) FROM evidence_link), (SELECT hash FROM evidence_link ORDER BY id DESC LIMIT 1)"
    ).fetchone()
    return Head(int(row[0]), row[1])


@dataclass(frozen=True, slots=True)
class Link:
    """Where a kept page stands in the chain."""

    number: int
    hash: str


def links_of(connection: sqlite3.Connection, evidence_ids: Collection[int]) -> dict[int, Link]:
    """The links of these pages by their ids."""
    rows = connection.execute(
        "SELECT evidence_id, id, hash FROM evidence_link WHERE evidence_id IN (SELECT value FROM json_each(?))",
        (dumps(sorted(evidence_ids)),),
    )
    return {int(row[0]): Link(int(row[1]), str(row[2])) for row in rows}


def has(connection: sqlite3.Connection, made: str) -> bool:
    """Whether a hash, as it stood on a paper, is still one of the chain."""
    return connection.execute("SELECT 1 FROM evidence_link WHERE hash = ?", (made.lower(),)).fetchone() is not None


def check(connection: sqlite3.Connection, files: EvidenceFiles) -> Checked:
    """Goes through all of it: the chain, each record, each text, each file."""
    rows = {int(row[0]): row for row in connection.execute(_ROW)}
    faults: list[EvidenceFault] = []
    previous, erased = FIRST, 0
    for number, evidence_id, salt, text, record, before, made in connection.execute(
        "SELECT id, evidence_id, salt, text_sha256, record, previous, hash FROM evidence_link ORDER BY id"
    ):
        if before != previous or made != _sum(previous, record):
            faults.append(EvidenceFault(evidence_id, "link", f"link {number}"))
        previous = made
        row = rows.pop(evidence_id, None)
        if row is None:
            erased += salt is None
            if salt is not None:
                faults.append(EvidenceFault(evidence_id, "missing", f"link {number}"))
            continue
        url, digest = str(row[1]), str(row[5])
        if salt is None or record != _sum(salt, _record(row, text)):
            faults.append(EvidenceFault(evidence_id, "record", url))
        if row[9] is not None and _text_sum(row[8], row[9]) != text:
            faults.append(EvidenceFault(evidence_id, "text", url))
        try:
            files.read(digest)
        except DamagedBaseError:
            faults.append(EvidenceFault(evidence_id, "page", f"{digest} {url}"))
    faults += [EvidenceFault(evidence_id, "unlinked", str(row[1])) for evidence_id, row in rows.items()]
    return Checked(head(connection), erased, tuple(faults))


def export(connection: sqlite3.Connection, files: EvidenceFiles, folder: Path) -> int:
    """How many pages were written into a folder: `pages/`, `records/`, `SHA256SUMS` over both, and `CHAIN`.

    `CHAIN` has a line a link: number, hash, previous, record, salt, file of the record ("-" for both once erased).
    """
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    (folder / "records").mkdir(exist_ok=True)
    sums: dict[str, str] = {}
    lines = []
    for number, salt, made, previous, record, row, text in _links(connection):
        name = "-"
        if row is not None and salt is not None:
            name = f"records/{number:06}.json"
            body = (_record(row, text) + "\n").encode()
            (folder / name).write_bytes(body)
            sums[name] = hashlib.sha256(body).hexdigest()
            page = f"pages/{row[5]}"
            (folder / page).write_bytes(files.read(str(row[5])))
            sums[page] = str(row[5])
        lines.append(f"{number} {made} {previous} {record} {salt or '-'} {name}\n")
    (folder / "CHAIN").write_text("".join(lines), encoding="ascii", newline="\n")
    (folder / "SHA256SUMS").write_text(
        "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())), encoding="ascii", newline="\n"
    )
    return sum(name.startswith("pages/") for name in sums)


def _links(
    connection: sqlite3.Connection,
) -> Iterator[tuple[int, str | None, str, str, str, tuple[object, ...] | None, str | None]]:
    rows = {int(row[0]): row for row in connection.execute(_ROW)}
    for number, evidence_id, salt, text, record, previous, made in connection.execute(
        "SELECT id, evidence_id, salt, text_sha256, record, previous, hash FROM evidence_link ORDER BY id"
    ):
        yield number, salt, made, previous, record, rows.get(evidence_id), text


def _record(row: tuple[object, ...] | sqlite3.Row, text: str | None) -> str:
    names = ("url", "status", "headers", "media_type", "sha256", "size", "found_at")
    return dumps(dict(zip(names, tuple(row)[1:8], strict=True)) | {"text_sha256": text})


def _text_sum(title: str | None, text: str | None) -> str | None:
    if text is None:
        return None
    return hashlib.sha256(f"{title or ''}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


def _sum(first: str, second: str) -> str:
    return hashlib.sha256(f"{first}\n{second}\n".encode("utf-8", "surrogatepass")).hexdigest()
