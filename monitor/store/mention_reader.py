"""Reading mentions: lists by filter and search, one with all about it, its post, kept pages and history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from crawlers.urls import canonical
from monitor.errors import NotKnownError
from monitor.store import facets, ledger, shapes
from monitor.store.codec import dumps, from_db, loads, to_db
from monitor.store.connection import usable
from monitor.store.listing import Listing
from monitor.store.reading import Reading
from monitor.text.search import Widen
from monitor.types import EvidenceRow, HistoryEntry, MentionDetail, MentionQuery, MentionRow


class MentionReading(Reading):
    """What may be asked about mentions and their posts."""

    widen: Widen | None = None
    """The forms of a word that is searched for."""

    def mention_ids(self, query: MentionQuery, limit: int | None = None) -> list[int]:
        """Ids in the order asked for."""
        with usable(self._database):
            return self._listing().ids(query, limit)

    def count(self, query: MentionQuery, cap: int = 1000) -> int:
        """How many; exact up to `cap`, `cap` + 1 for more."""
        with usable(self._database):
            return self._listing().count(query, cap)

    def _listing(self) -> Listing:
        return Listing(self._readers.get(), self.widen, self._clock())

    def rows(self, mention_ids: Sequence[int]) -> list[MentionRow]:
        """Lines of the list, in the order of the ids; those that are gone are left out."""
        found = {
            int(row["id"]): shapes.mention_row(row)
            for row in self._all(shapes.MENTION_SQL, (dumps(list(mention_ids)),))
        }
        return [found[mention_id] for mention_id in mention_ids if mention_id in found]

    def mention(self, mention_id: int) -> MentionDetail:
        """All about one mention. Raises: `NotKnownError`."""
        row = self._one(shapes.MENTION_SQL, (dumps([mention_id]),))
        if row is None:
            raise NotKnownError(f"There is no mention with the number {mention_id}")
        post_id, version_id = row["post_id"], row["version_id"]
        finding = self._one(
            "SELECT result FROM finding WHERE version_id = ? ORDER BY made_at DESC LIMIT 1", (version_id,)
        )
        case = self._one("SELECT case_id FROM case_mention WHERE mention_id = ? AND removed_at IS NULL", (mention_id,))
        copies = [
            int(copy[0])
            for copy in self._all(
                "SELECT c.id FROM post q CROSS JOIN mention c ON c.post_id = q.id"
                " WHERE q.story_id = ? AND +c.entity_id = ? AND c.id <> ? AND c.removed_at IS NULL"
                " ORDER BY coalesce(q.published_at, q.found_at), c.id LIMIT 200",
                (row["story_id"], row["entity_id"], mention_id),
            )
        ]
        return shapes.mention_detail(
            row,
            result=None if finding is None else loads(finding[0]),
            post=self._all("SELECT * FROM post WHERE id = ?", (post_id,))[0],
            sightings=self._all(shapes.SIGHTING_SQL, (post_id,)),
            versions=self._all("SELECT * FROM post_version WHERE post_id = ? ORDER BY id", (post_id,)),
            copies=self.rows(copies),
            evidence=self._evidence([post_id]),
            history=self.history(subject="mention", subject_id=mention_id),
            case_id=None if case is None else int(case[0]),
            occasion_ids=[
                int(found[0])
                for found in self._all(
                    "SELECT id FROM occasion WHERE mention_id = ? AND removed_at IS NULL", (mention_id,)
                )
            ],
        )

    def texts(self, mention_ids: Sequence[int]) -> dict[int, str]:
        """The full texts by mention id."""
        rows = self._all(
            "SELECT m.id, v.text FROM json_each(?) AS wanted JOIN mention m ON m.id = wanted.value"
            " JOIN post_version v ON v.id = m.version_id",
            (dumps(list(mention_ids)),),
        )
        return {row[0]: row[1] for row in rows}

    def languages(self) -> list[str]:
        """Languages that occur among mentions, for the filter."""
        with usable(self._database):
            connection = self._readers.get()
            numbers = facets.existing(connection)
            codes = {facets.facet_of(number).lang for number in numbers}
            found = [lang for lang, code in facets.LANGS.items() if code in codes and lang is not None]
            if facets.OTHER_LANG in codes:
                others = facets.among(numbers, lambda one: one.lang == facets.OTHER_LANG)
                found += [row[0] for row in connection.execute(f"SELECT DISTINCT m.lang FROM mention m WHERE {others}")]
            return sorted(found)

    def history(
        self, *, subject: str | None = None, subject_id: int | None = None, limit: int = 200
    ) -> list[HistoryEntry]:
        """Entries of the operation log, newest first."""
        with usable(self._database):
            return ledger.history(self._readers.get(), subject, subject_id, limit)

    def post_identity(self, post_id: int) -> tuple[str, str, str | None]:
        """Platform, key and permalink of a post. Raises: `NotKnownError`."""
        row = self._one("SELECT platform, key, url FROM post WHERE id = ?", (post_id,))
        if row is None:
            raise NotKnownError(f"There is no post with the number {post_id}")
        return row[0], row[1], row[2]

    def post_words(self, post_id: int) -> str:
        """The newest wording of a post; "" where it was let go."""
        row = self._one(
            "SELECT v.text FROM post p JOIN post_version v ON v.id = p.version_id WHERE p.id = ?", (post_id,)
        )
        return "" if row is None else str(row[0])

    def post_sources(self, post_id: int) -> list[int]:
        """Places at which a post was seen, the latest sighting first."""
        rows = self._all("SELECT source_id FROM sighting WHERE post_id = ? ORDER BY last_seen_at DESC", (post_id,))
        return [int(row[0]) for row in rows]

    def posts_at(self, site: str, address: str) -> list[tuple[int, bool, bool]]:
        """Posts at an address: number, whether it names anybody, whether its text is kept.

        Addresses are compared canonical; one with a fragment finds that post alone, if it is there.
        """
        rows = self._all(
            "SELECT id, url, named, version_id FROM post WHERE site = ? AND url IS NOT NULL AND erased_at IS NULL",
            (site,),
        )
        whole = canonical(address, keep_fragment=True)
        exact = [row for row in rows if canonical(row["url"], keep_fragment=True) == whole]
        found = exact or [row for row in rows if canonical(row["url"]) == canonical(address)]
        return [(int(row["id"]), bool(row["named"]), row["version_id"] is not None) for row in found]

    def address_of_post(self, post_id: int) -> str | None:
        """Where a post stands; None where it has no address."""
        row = self._one("SELECT url FROM post WHERE id = ?", (post_id,))
        return None if row is None or row[0] is None else str(row[0])

    def mentions_of_post(self, post_id: int) -> list[int]:
        """The mentions of a post that stand in lists."""
        rows = self._all(
            "SELECT id FROM mention WHERE post_id = ? AND named = 1 AND removed_at IS NULL ORDER BY id", (post_id,)
        )
        return [int(row[0]) for row in rows]

    def posts_to_look_for(self, not_seen_since: datetime, limit: int) -> list[int]:
        """Posts with open complaints about us that no visit has shown since a moment, the longest unseen first."""
        rows = self._all(
            "SELECT p.id, max(g.last_seen_at) AS seen FROM mention m INDEXED BY mention_entity"
            " JOIN entity e ON e.id = m.entity_id"
            " JOIN post p ON p.id = m.post_id JOIN sighting g ON g.post_id = p.id"
            f" WHERE e.role = 'own' AND {facets.OPEN_COMPLAINT}"
            " AND p.gone_at IS NULL AND p.url IS NOT NULL"
            " GROUP BY p.id HAVING seen < ? ORDER BY seen LIMIT ?",
            (to_db(not_seen_since), limit),
        )
        return [int(row[0]) for row in rows]

    def all_evidence(self) -> list[EvidenceRow]:
        """All kept pages, the oldest first."""
        return self._evidence([int(row[0]) for row in self._all("SELECT DISTINCT post_id FROM evidence")])

    def _evidence(self, post_ids: Sequence[int]) -> list[EvidenceRow]:
        rows = self._all(
            "SELECT * FROM evidence WHERE post_id IN (SELECT value FROM json_each(?)) AND erased_at IS NULL"
            " ORDER BY found_at, id",
            (dumps(list(post_ids)),),
        )
        return [
            EvidenceRow(
                *(row["id"], row["post_id"], row["url"], row["status"], from_db(row["found_at"])),
                *(row["sha256"], row["size"], row["media_type"]),
            )
            for row in rows
        ]
