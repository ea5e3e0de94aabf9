"""Grounds of verdicts: slugs with an optional value after a colon, which the screens put into words.

Matching gives its own ("form:…", "context:…"); those below come from analysis and are made anew by it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

OF_ANALYSIS: Final = frozenset(
    {
        *("other_meaning", "firm_meant", "meaning_unsure", "like_marked"),
        *("in_list", "in_tags", "in_quote", "in_signature"),
        *("complaint_likely", "kind_likely", "tone_likely", "reason_likely", "blame_words"),
        *("words_alone", "taught_kind", "taught_tone", "taught_reason"),
    }
)
"""Values: a likelihood in hundredths; for "like_marked" and "taught_…" the number of the mention that was marked."""


PLACE: Final = "place"
"""The place is about the entity: all that stands there is, whether it is named or not."""
AUTHOR: Final = "author"
"""The entity itself wrote it: its own account, or at its own place under its name."""
WHOLE: Final = frozenset({PLACE, AUTHOR})
"""With one of these the post as a whole is about the entity; what its name means is no question."""


def of_matching(grounds: Iterable[str]) -> tuple[str, ...]:
    """The grounds without those of analysis."""
    return tuple(ground for ground in grounds if ground.partition(":")[0] not in OF_ANALYSIS)
