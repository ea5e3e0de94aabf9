"""How far a channel was read: which numbers of messages are still to be looked for. Decides only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from crawlers.types import Checkpoint, Json

PAGES_A_CRAWL: Final = 10
"""Pages of about 20 messages that one crawl asks for; a longer silence of ours is caught up over several."""
_GAPS_KEPT: Final = 20


@dataclass(slots=True)
class Progress:
    """Memory of a channel.

    `newest` is the highest number seen, 0 before the first crawl. Each gap (low, high) says that messages
    with low < number < high may exist unread; low 0 is the look back of the first crawl.
    `pages_left` is what that look back may still ask for; then `more` says that older messages exist.
    `lost` says that a gap was given up in this crawl: there were too many.
    """

    newest: int = 0
    gaps: list[tuple[int, int]] = field(default_factory=list)
    pages_left: int = PAGES_A_CRAWL
    more: bool = False
    looked_back_to: datetime | None = None
    lost: bool = False

    @classmethod
    def of(cls, checkpoint: Checkpoint) -> Progress:
        """The memory kept in a checkpoint; a fresh one for an empty or foreign checkpoint."""
        state = checkpoint.state
        try:
            oldest = state.get("looked_back_to")
            return cls(
                newest=int(str(state.get("newest", 0))),
                gaps=[(int(low), int(high)) for low, high in _pairs(state.get("gaps"))],
                pages_left=int(str(state.get("pages_left", PAGES_A_CRAWL))),
                more=state.get("more") is True,
                looked_back_to=datetime.fromisoformat(oldest) if isinstance(oldest, str) else None,
            )
        except ValueError:
            return cls()

    def checkpoint(self) -> Checkpoint:
        """What `of` reads."""
        gaps: list[Json] = [[low, high] for low, high in self.gaps]
        return Checkpoint(
            {
                "newest": self.newest,
                "gaps": gaps,
                "pages_left": self.pages_left,
                "more": self.more,
                "looked_back_to": self.looked_back_to.isoformat() if self.looked_back_to is not None else None,
            }
        )

    def newest_page(self, ids: list[int], before: int | None) -> None:
        """Takes in the newest page: `before` is its own way to older messages, None where it has none."""
        if not ids:
            return
        if before is not None and min(ids) > self.newest:
            self.gaps.append((self.newest, before))
            self.lost = self.lost or len(self.gaps) > _GAPS_KEPT
            del self.gaps[:-_GAPS_KEPT]
        if self.newest == 0:
            self.pages_left -= 1
        self.newest = max(self.newest, *ids)

    def next_before(self) -> int | None:
        """The number before which to go on reading: the youngest gap first; None for nothing to do."""
        while self.gaps:
            low, high = self.gaps[-1]
            if low == 0 and self.pages_left <= 0:
                self.gaps.pop()
                self.more = True
                continue
            return high
        return None

    def older_page(self, asked: int, ids: list[int], before: int | None) -> None:
        """Takes in the page that was asked for by `next_before`."""
        low, _ = self.gaps.pop()
        if low == 0:
            self.pages_left -= 1
        reached = min([*ids, asked])
        if before is not None and before < asked and reached > low + 1:
            self.gaps.append((low, before))
        if self.gaps and self.gaps[-1][0] == 0 and self.pages_left <= 0:
            self.gaps.pop()
            self.more = True

    def saw(self, times: list[datetime]) -> None:
        """Takes in when messages were published."""
        self.looked_back_to = min([*times, *([self.looked_back_to] if self.looked_back_to else [])], default=None)


def _pairs(value: Json) -> list[tuple[str, str]]:
    if not isinstance(value, list):
        return []
    return [(str(pair[0]), str(pair[1])) for pair in value if isinstance(pair, list) and len(pair) == 2]
