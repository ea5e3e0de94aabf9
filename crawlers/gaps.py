"""What a place did not show us: a cap reached, a week that is over, comments behind a script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class GapKind(StrEnum):
    """Why something could not be seen; which values go with it stands behind each."""

    NEWEST = "newest"  # service, count; query and missing where known
    FIRST = "first"  # service, count
    FIRST_PAGES = "first_pages"  # service, count
    NEWEST_COMMENTS = "newest_comments"  # count
    LAST_DAYS = "last_days"  # service, count (days)
    CHOSEN = "chosen"  # service, count
    MOVED_ON = "moved_on"
    TOO_MUCH = "too_much"
    LOST_PLACE = "lost_place"  # service
    SCRIPT_COMMENTS = "script_comments"  # service
    MANY_NAMED = "many_named"  # service, count, query


@dataclass(frozen=True, slots=True)
class Gap:
    """What could not be seen. `service` is a name as its owner writes it, `query` the words that were searched for.

    `count` is the cap that was reached, `missing` how many lie beyond it, None if unknown. As text it is one English
    sentence, for logs and the command line; the window has its own words for each kind.
    """

    kind: GapKind
    service: str | None = None
    count: int | None = None
    query: str | None = None
    missing: int | None = None

    def __str__(self) -> str:
        count = "some" if self.count is None else f"{self.count:,}"
        told = _SENTENCES[self.kind].format(service=self.service or "the place", count=count, query=self.query or "")
        if self.query and "{query}" not in _SENTENCES[self.kind]:
            told += f" (search: {self.query})"
        return told if self.missing is None else f"{told}; about {self.missing:,} are missing"


_SENTENCES: Final = {
    GapKind.NEWEST: "{service} shows no more than the newest {count} here: older ones were not seen",
    GapKind.FIRST: "{service} shows no more than the first {count} here: later ones were not seen",
    GapKind.FIRST_PAGES: "only the first {count} pages of results are read at {service}: there may be more",
    GapKind.NEWEST_COMMENTS: "the newest {count} comments are read here: older ones were not seen",
    GapKind.LAST_DAYS: "{service} shows the last {count} days only: what is older was not seen",
    GapKind.CHOSEN: "{service} shows {count} of its own choice: the others cannot be seen",
    GapKind.MOVED_ON: "nothing of the last visit is shown any more: posts in between may have been missed",
    GapKind.TOO_MUCH: "more was waiting to be read than can be kept: the oldest of it was given up",
    GapKind.LOST_PLACE: "{service} no longer knows where the last visit stopped",
    GapKind.SCRIPT_COMMENTS: "comments are loaded by a script of {service} and are not seen",
    GapKind.MANY_NAMED: "“{query}” names many at {service}: the first {count} are read",
}
