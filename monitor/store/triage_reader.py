"""Reading of rules, tags, saved views and what was thrown out."""

from __future__ import annotations

from monitor.store import facets, listing
from monitor.store.codec import from_db, loads
from monitor.store.connection import usable
from monitor.store.reading import Reading
from monitor.triage_types import RuleKind, RuleRow, SavedView, TagColour, TagRow
from monitor.types import INBOX, MentionQuery, Out


class TriageReading(Reading):
    """What triage asks."""

    def rules(self) -> list[RuleRow]:
        """All rules, the newest first."""
        rows = self._all(
            "SELECT r.*, e.name AS entity_name, (SELECT count(*) FROM mention m WHERE m.rule_id = r.id"
            "   AND m.removed_at IS NULL) AS held"
            " FROM rule r LEFT JOIN entity e ON e.id = r.entity_id WHERE r.removed_at IS NULL ORDER BY r.id DESC"
        )
        return [
            RuleRow(
                id=row["id"],
                kind=RuleKind(row["kind"]),
                entity_id=row["entity_id"],
                entity_name=row["entity_name"],
                word=row["word"],
                site=row["site"],
                author=row["author"],
                mention_id=row["mention_id"],
                made_by=row["made_by"],
                made_at=from_db(row["made_at"]),
                count=row["held"],
            )
            for row in rows
        ]

    def tags(self) -> list[TagRow]:
        """All tags by name."""
        rows = self._all(
            "SELECT t.id, t.name, t.colour, (SELECT count(*) FROM mention_tag b WHERE b.tag_id = t.id"
            " AND b.removed_at IS NULL) FROM tag t WHERE t.removed_at IS NULL ORDER BY t.name COLLATE NOCASE, t.id"
        )
        return [TagRow(row[0], row[1], TagColour(row[2]), row[3]) for row in rows]

    def saved_views(self, page: str = "mentions") -> list[SavedView]:
        """The saved views of a page, in the order in which they were made."""
        rows = self._all(
            "SELECT id, page, name, filters FROM saved_view WHERE page = ? AND removed_at IS NULL ORDER BY id", (page,)
        )
        return [SavedView(row[0], row[1], row[2], loads(row[3])) for row in rows]

    def mention_owners(self) -> list[str]:
        """Everybody to whom a mention is assigned."""
        rows = self._all(
            # from one name to the next one, not through all mentions
            "WITH RECURSIVE found (owner) AS (SELECT min(owner) FROM mention WHERE owner IS NOT NULL UNION ALL"
            " SELECT (SELECT min(m.owner) FROM mention m WHERE m.owner > found.owner) FROM found"
            " WHERE found.owner IS NOT NULL) SELECT owner FROM found WHERE owner IS NOT NULL"
        )
        return [str(row[0]) for row in rows]

    def inbox_by_role(self) -> dict[str, int]:
        """How many stories stand in the inbox, by the role of whom they name."""
        query = MentionQuery(states=INBOX, out=Out.WITHOUT, stories=True)
        with usable(self._database):
            connection = self._readers.get()
            test = facets.among(facets.existing(connection), listing.wanted(query), "mention")
            if test.endswith("()"):
                return {}
            rows = connection.execute(
                "SELECT e.role, sum(found) FROM (SELECT entity_id, count(*) AS found FROM mention"
                f" INDEXED BY mention_facet WHERE {test} GROUP BY entity_id) JOIN entity e ON e.id = entity_id"
                " WHERE e.removed_at IS NULL GROUP BY e.role"
            )
            return {str(row[0]): int(row[1]) for row in rows}

    def thrown_out(self) -> dict[str, int]:
        """How many mentions stand outside of the default view: by `rule`, as `not_us`, by kind of noise."""
        with usable(self._database):
            connection = self._readers.get()
            fits = listing.wanted(MentionQuery(out=Out.ONLY))
            numbers = facets.existing(connection)
            test = facets.among(numbers, fits)
            if test.endswith("()"):
                return {}
            rows = connection.execute(
                f"SELECT m.facet, count(*) FROM mention m INDEXED BY mention_facet WHERE {test} GROUP BY m.facet"
            )
            found: dict[str, int] = {}
            kinds = {code: kind for kind, code in facets.KINDS.items()}
            for number, count in rows:
                one = facets.facet_of(number)
                why = "rule" if one.ruled else "not_us" if one.state == facets.STATES["not_us"] else kinds[one.kind]
                found[str(why)] = found.get(str(why), 0) + int(count)
            return found
