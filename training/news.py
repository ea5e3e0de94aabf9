"""Our own news after the encoder's lower layers: each firm of each text, and what happens to it.

Most news of our corpus tell one story in two sentences. In the press a story stands among others: longer texts are put
together from several, so that what happens to one firm is learnt not to be told of its neighbour.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from adapters import Marked
from data import CORPUS, LANGS, ROOT, Example, rows
from numpy.typing import NDArray
from states import states

from monitor.text.encoder import PREFIX, Reading
from monitor.text.encoder.pieces import Pieces
from monitor.text.encoder.stance import at_spans
from monitor.text.events.features import KINDS, numbers
from monitor.text.events.rules import Named, hear, relations
from monitor.text.match import Matcher
from monitor.text.types import Entity, EventKind, Polarity, Role, Span

ENCODER: Final = ROOT / "monitor" / "text" / "encoder" / "e5-small.npz"
FIFTHS: Final = 5
POLARITIES: Final = tuple(Polarity)
QUIET: Final = ("question", "noise", "other")
"""Kinds of posts of our other corpus in which nothing happens to the firm: half of them teach what is no event."""
PAGES: Final = 80
"""Texts of a language that are put together from several."""
MOST_PIECES: Final = 256
"""As in the program: of our harder news two in three are longer than the posts that other models learn from."""
_PARTS: Final = (2, 2, 3)
_ASKED: Final = 2
"""Of so many firms of a text that was put together is asked: more cost time and tell the same."""
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Told:
    """An entity of a text of our corpus: what happens to it."""

    lang: str
    fold: int
    text: Marked
    kinds: Floats
    polarity: NDArray[np.int64]
    """By kind; -1 where it does not happen."""
    main: float
    """1, 0, or -1 where nothing happens or nobody could tell."""
    page: bool
    """Whether the text was put together from several."""


def part_of(name: str, parts: int = FIFTHS) -> int:
    """One of the parts by the name of a document or branch: the same on every machine. Part 0 is left out."""
    return zlib.crc32(name.encode()) % parts


@cache
def pieces() -> Pieces:
    """What cuts texts as the encoder does."""
    weights = np.load(ENCODER)
    return Pieces(bytes(weights["pieces"]).decode().split("\n"), weights["scores"].tolist())


def marks_of(example: Example, size: int, places: Sequence[Sequence[Span]]) -> torch.Tensor:
    """Which of the pieces lie at each of these places, [places, pieces], as `states` cut the text."""
    lead = pieces().cut(PREFIX, MOST_PIECES)
    around = example.spans[0][0] if example.spans and len(example.text) > 350 else 0
    cut = pieces().cut(example.text, MOST_PIECES - len(lead.spans), around=around)
    reading = Reading(np.zeros((size, 1), np.float32), cut.spans, len(lead.spans) + 1)
    return torch.from_numpy(np.stack([at_spans(reading, spans) for spans in places]))


def corpus(cache: Path, folder: Path = CORPUS, count: int = PAGES) -> list[Told]:
    """Each entity of each text of our corpus that the program finds in it, and so many texts put together."""
    found = []
    for lang in LANGS:
        single = list(rows(folder / f"events_{lang}.jsonl"))
        found += _told(lang, single, cache, f"events_{lang}", page=False)
        hard = list(rows(folder / f"events2_{lang}.jsonl"))
        found += _told(lang, hard, cache, f"events2_{lang}", page=False)
        found += _told(lang, list(pages(single, count)), cache, f"pages_{lang}", page=True)
    return found


def pages(single: Sequence[dict[str, Any]], count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Texts put together from two or three of the same fold that name different firms."""
    chance = random.Random(seed)
    by_fold = [[row for row in single if part_of(row["branch"]) == fold] for fold in range(FIFTHS)]
    for number in range(count):
        chosen = chance.sample(by_fold[number % FIFTHS], chance.choice(_PARTS))
        names = [name.casefold() for row in chosen for one in row["entities"] for name in one["names"]]
        if len(set(names)) < len(names):
            continue
        first = chosen[0]
        parts = [first["text"]]
        for row in chosen[1:]:
            title = f"{row['title'].rstrip('.')}. " if row.get("title") else ""
            parts.append(title + row["text"])
        yield {
            "branch": first["branch"],
            "title": first.get("title"),
            "text": chance.choice(("\n", " ", "\n\n")).join(parts),
            "published_at": first["published_at"],
            "entities": [one | {"id": f"{n}{one['id']}"} for n, row in enumerate(chosen) for one in row["entities"]],
            "events": [
                event | {"entity": f"{n}{event['entity']}"} for n, row in enumerate(chosen) for event in row["events"]
            ],
        }


def _told(lang: str, single: Sequence[dict[str, Any]], cache: Path, name: str, *, page: bool) -> Iterator[Told]:
    kept: list[tuple[dict[str, Any], str, list[Sequence[Span]], Floats]] = []
    examples = []
    for row in single:
        entities = tuple(
            Entity(number, Role(one["role"]), tuple(one["names"]), langs=(lang,))
            for number, one in enumerate(row["entities"])
        )
        title = row.get("title")
        whole, shift = (f"{title}\n{row['text']}", len(title) + 1) if title else (row["text"], 0)
        named = [Named(one.entity_id, one.spans, one.title_spans) for one in Matcher(entities).find(row["text"], title)]
        places = [(*one.title_spans, *((start + shift, end + shift) for start, end in one.spans)) for one in named]
        heard = hear(title, row["text"], lang, named, datetime.fromisoformat(row["published_at"]))
        sides = relations(title, row["text"], named)
        asked = list(range(len(named)))
        if page:
            asked = random.Random(whole).sample(asked, min(_ASKED, len(asked)))
        for number in asked:
            others = [span for n, away in enumerate(places) if n != number for span in away]
            examples.append(Example("events", lang, whole, places[number]))
            entity = row["entities"][named[number].id]["id"]
            kept.append((row, entity, [places[number], others, *sides[number]], numbers(heard[number])))
    read = states(examples, cache, name, MOST_PIECES)
    for state, example, (row, entity, around, cues) in zip(read, examples, kept, strict=True):
        kinds = np.zeros(len(KINDS), np.float32)
        polarity = np.full(len(KINDS), -1, np.int64)
        mine = [event for event in row["events"] if event["entity"] == entity]
        for event in mine:
            kind = KINDS.index(EventKind(event["kind"]))
            kinds[kind] = 1
            polarity[kind] = POLARITIES.index(Polarity(event["polarity"]))
        # which of two stories side by side is the main one nobody could tell
        main = -1.0 if page or not mine else float(any(event["main"] for event in mine))
        text = Marked(state.x, marks_of(example, len(state.x), around), torch.from_numpy(cues))
        yield Told(lang, part_of(row["branch"]), text, kinds, polarity, main, page)


def quiet_posts(cache: Path, folder: Path = CORPUS) -> list[Told]:
    """Posts that ask, advertise or chat: no events of the firm they name."""
    found = []
    for lang in LANGS:
        examples, cues, folds, sides = [], [], [], []
        for row in rows(folder / f"posts_{lang}.jsonl"):
            if row["kind"] not in QUIET or zlib.crc32(row["text"].encode()) % 2:
                continue
            wanted = Entity(0, Role.OWN, tuple(row["entity"]["names"]), tuple(row["entity"].get("aliases") or ()))
            for one in Matcher((wanted,)).find(row["text"]):
                examples.append(Example("quiet", lang, row["text"], one.spans))
                at = datetime.fromisoformat(row["published_at"]) if row.get("published_at") else None
                cues.append(numbers(hear(None, row["text"], lang, [Named(0, one.spans, ())], at)[0]))
                sides.append(relations(None, row["text"], [Named(0, one.spans, ())])[0])
                folds.append(part_of(row.get("branch") or row["text"]))
        read = states(examples, cache, f"quiet_{lang}", MOST_PIECES)
        for state, example, values, fold, side in zip(read, examples, cues, folds, sides, strict=True):
            marks = marks_of(example, len(state.x), [example.spans, [], *side])
            text = Marked(state.x, marks, torch.from_numpy(values))
            nothing = np.zeros(len(KINDS), np.float32)
            found.append(Told(lang, fold, text, nothing, np.full(len(KINDS), -1, np.int64), -1.0, page=False))
    return found
