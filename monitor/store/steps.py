"""Names of the migrations, apart from their code: looking whether any is due must not cost an import."""

from __future__ import annotations

from typing import Final

SET_NAME: Final = "mention_monitor"

STEPS: Final = (
    *("first", "no_matched_by", "story_vector", "mention_by_hand", "places_about", "case_desk", "checking"),
    *(
        "client_cards",
        "lessons",
        "signals",
        "evidence_chain",
        "triage",
        "occasions",
        "signs_of_loss",
        "gaps_by_kind",
    ),
)
"""In the order in which `migrations` applies them; a test holds the two together."""
