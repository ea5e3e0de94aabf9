"""Events that a firm tells of itself: "we have opened a second shop", where the author is named and the text names nobody.

The text is read as what it is to its readers, a line of the firm's: its name and a colon go before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from monitor.text import events
from monitor.text.events.rules import Named
from monitor.text.types import Claim, Event, EventKind, Polarity, Span

WHOLE_CHARS: Final = 160
"""So short a post is told as a whole: one sentence of it alone often says too little."""
_MOVED: Final = re.compile(
    r"\b(?:мы (?:уже )?(?:переехали|переезжаем)|ми (?:вже )?(?:переїхали|переїжджаємо|переїздимо)|"
    r"muutimme|muutamme|olemme muutta(?:neet|massa)|we(?:'ve| have)? moved|we(?:'re| are) moving)\b",
    re.IGNORECASE,
)
_PREMISES: Final = re.compile(
    r"\b(?:офис|офіс|склад|магазин|помещени|приміщенн|адрес|цех|крамниц|tiloi|tilat|toimisto|toimitilo|varasto|myymälä|"
    r"osoit|office|warehouse|shop|store\b|premises|address|workshop|unit\b)",
    re.IGNORECASE,
)
"""A firm that moves says so in its own posts only, and the model learnt from news."""
SAID_PLAINLY: Final = 0.5


def find(
    title: str | None,
    text: str,
    lang: str | None,
    entity_id: int,
    name: str,
    spans: Sequence[Span] = (),
    published_at: datetime | None = None,
    claims: Sequence[Claim] = (),
    title_claims: Sequence[Claim] = (),
) -> tuple[Event, ...]:
    """The events of the firm of this name that the text, its own, tells; `spans` are where it is named all the same."""
    lead = f"{name}: "
    by = len(lead)
    named = Named(entity_id, ((0, len(name)), *((start + by, end + by) for start, end in spans)), ())
    moved = [replace(one, span=(one.span[0] + by, one.span[1] + by)) for one in claims]
    found = events.find(
        *(title, lead + text, lang, [named], published_at, moved), title_claims=title_claims, of_itself=True
    )
    if not found and _MOVED.search(text) and _PREMISES.search(text):
        found = (Event(EventKind.GROWTH, SAID_PLAINLY, entity_id, Polarity.NEUTRAL, main=True),)
    return tuple(replace(one, what=text if len(text) <= WHOLE_CHARS else _without(one.what, lead)) for one in found)


def _without(what: str | None, lead: str) -> str | None:
    return None if what is None else what.removeprefix(lead)
