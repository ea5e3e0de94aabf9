"""Erasing an author: their posts' words, pages and what the log holds of them; the log's chain stays whole."""

from __future__ import annotations

import sqlite3

from monitor.store import evidence_chain, matching
from monitor.store.codec import dumps
from monitor.store.connection import transaction
from monitor.store.evidence import EvidenceFiles
from monitor.store.ledger import Ledger
from monitor.types import Changes


def erase_author(
    connection: sqlite3.Connection, ledger: Ledger, files: EvidenceFiles, person: str, platform: str, author: str
) -> tuple[Changes, int]:
    """What was touched and how many posts lost their words. The fact of each post stays, without content.

    Kept pages go too, as files, unless a post of another author rests on the same page. Backups of the
    database made before are not touched.
    """
    # freed pages are overwritten with zeros: the words must not be readable in the file either
    connection.execute("PRAGMA secure_delete = ON")
    with ledger.act(person, "erase_author") as act:
        post_ids = [
            int(row[0])
            for row in connection.execute(
                "SELECT id FROM post WHERE platform = ? AND author = ? AND erased_at IS NULL", (platform, author)
            )
        ]
        chosen = dumps(post_ids)
        mention_ids = [
            int(row[0])
            for row in connection.execute(
                "SELECT id FROM mention WHERE post_id IN (SELECT value FROM json_each(?))", (chosen,)
            )
        ]
        for post_id in post_ids:
            (named,) = connection.execute("SELECT named FROM post WHERE id = ?", (post_id,)).fetchone()
            if named:
                matching.unindex(connection, post_id)
            act.record("post", post_id)
        among = "(SELECT value FROM json_each(?))"
        connection.execute(
            f"UPDATE post_version SET title = NULL, text = '', quotes = '[]' WHERE post_id IN {among}", (chosen,)
        )
        connection.execute(
            f"DELETE FROM finding WHERE version_id IN (SELECT id FROM post_version WHERE post_id IN {among})",
            (chosen,),
        )
        connection.execute(
            f"UPDATE mention SET spans = '[]', title_spans = '[]', forms = '[]', grounds = '[]', note = ''"
            f" WHERE post_id IN {among}",
            (chosen,),
        )
        connection.execute(
            f"UPDATE post SET author = NULL, url = NULL, erased_at = found_at, named = 0 WHERE id IN {among}",
            (chosen,),
        )
        connection.execute(f"DELETE FROM story_band WHERE post_id IN {among}", (chosen,))
        connection.execute(f"DELETE FROM story_vector WHERE post_id IN {among}", (chosen,))
        digests = [
            row[0] for row in connection.execute(f"SELECT sha256 FROM evidence WHERE post_id IN {among}", (chosen,))
        ]
        evidence_chain.forget(connection, chosen)
        connection.execute(f"DELETE FROM evidence WHERE post_id IN {among}", (chosen,))
        orphans = [
            digest
            for digest in digests
            if connection.execute("SELECT 1 FROM evidence WHERE sha256 = ?", (digest,)).fetchone() is None
        ]
        ledger.forget("mention", mention_ids)
        # what was matched with a key client is a name, a number or an address of the author's
        links = [
            int(row[0])
            for row in connection.execute(
                f"UPDATE client_link SET detail = '' WHERE mention_id IN {among} RETURNING id", (dumps(mention_ids),)
            )
        ]
        ledger.forget("client_link", links)
        # claims quote the author; the verdict and what it rests on are ours
        claims = [
            int(row[0])
            for row in connection.execute(
                f"UPDATE claim SET quote = '', value = NULL WHERE mention_id IN {among} RETURNING id",
                (dumps(mention_ids),),
            )
        ]
        ledger.forget("claim", claims)
        _forget_occasions(connection, ledger, dumps(mention_ids))
        changes = act.changes
    with transaction(connection):
        # the index keeps deleted words until its parts are merged
        connection.execute("INSERT INTO post_search (post_search) VALUES ('optimize')")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA secure_delete = OFF")
    for digest in orphans:
        files.remove(digest)
    return changes | Changes(mentions=frozenset(mention_ids)), len(post_ids)


def _forget_occasions(connection: sqlite3.Connection, ledger: Ledger, mention_ids: str) -> None:
    """Occasions that the program made of an author's texts lose the words; what people wrote themselves stays."""
    among = "(SELECT value FROM json_each(?))"
    shared = [
        int(row[0])
        for row in connection.execute(
            "UPDATE shared_occasion SET what = '', firm = NULL, key = 'erased:' || id"
            f" WHERE mention_id IN {among} RETURNING id",
            (mention_ids,),
        )
    ]
    occasions = [
        int(row[0])
        for row in connection.execute(
            "UPDATE occasion SET what = CASE ground WHEN 'hand' THEN what ELSE '' END, who = NULL, amount = NULL"
            f" WHERE kind IS NOT NULL AND (mention_id IN {among} OR shared_id IN {among}) RETURNING id",
            (mention_ids, dumps(shared)),
        )
    ]
    ledger.forget("occasion", occasions)
    ledger.forget("shared_occasion", shared)
