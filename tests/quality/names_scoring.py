"""Finding annotated names by forms made from their lemmas: what is missed, what is wrong."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from monitor.text.match import Matcher
from monitor.text.types import Decision, Entity, Role, Span


@dataclass(slots=True)
class Score:
    """Counts over documents; `missed` and `wrong` hold (lemma, form) for a look by eye, never printed in CI."""

    mentions: int = 0
    recalled: int = 0
    hits: int = 0
    right: int = 0
    sure_hits: int = 0
    sure_right: int = 0
    missed: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def recall(self) -> float:
        """Share of annotated mentions that a hit of their own entity touches."""
        return self.recalled / max(1, self.mentions)

    @property
    def precision(self) -> float:
        """Share of hits that touch a mention of their own entity."""
        return self.right / max(1, self.hits)


def documents(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of an annotated set."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def score(
    rows: Iterable[Mapping[str, Any]],
    names_of: Mapping[str, str] | None = None,
    types: tuple[str, ...] = ("ORG", "PRO"),
) -> Score:
    """How well the entities of each document are found in it.

    The names of an entity are the lemmas of its mentions in that document, or what `names_of` gives for a form.
    """
    total = Score()
    for row in rows:
        _score_document(row, names_of, types, total)
    return total


def _score_document(
    row: Mapping[str, Any], names_of: Mapping[str, str] | None, types: tuple[str, ...], total: Score
) -> None:
    gold: dict[str, list[tuple[Span, str, str]]] = {}
    for mention in row["mentions"]:
        if mention["type"] not in types:
            continue
        span = (mention["start"], mention["end"])
        if names_of is None:
            if mention["lemma"]:
                gold.setdefault(mention["entity"], []).append((span, mention["form"], mention["lemma"]))
        elif mention["form"] in names_of:
            lemma = names_of[mention["form"]]
            gold.setdefault(lemma, []).append((span, mention["form"], lemma))
    keys = sorted(gold)
    matcher = Matcher(
        [
            Entity(
                number,
                Role.OWN,
                tuple(sorted({lemma for _, _, lemma in gold[key]})),
                langs=(row["lang"],),
            )
            for number, key in enumerate(keys)
        ]
    )
    text = row["text"]
    found = {keys[match.entity_id]: match for match in matcher.find(text)}
    for key in keys:
        match = found.get(key)
        spans = match.spans if match else ()
        for span, form, lemma in gold[key]:
            total.mentions += 1
            if any(_touch(span, hit) for hit in spans):
                total.recalled += 1
            else:
                total.missed[lemma, form] += 1
        sure = match is not None and match.decision is Decision.MATCH
        for hit in spans:
            right = any(_touch(span, hit) for span, _, _ in gold[key])
            total.hits += 1
            total.right += right
            total.sure_hits += sure
            total.sure_right += sure and right
            if not right:
                total.wrong[key, text[slice(*hit)]] += 1


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
