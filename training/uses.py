"""Uses of names: texts in which a name means the firm or another thing, and how the firm is told to what reads them.

What is learnt from first: `corpus/ambiguous_*` and `namesakes*_*`; these texts joined to others, and told the words of
firms of other branches, for which they are about a namesake. Beside it posts of our corpus about firms whose branch is
known: told the words of the branch the firm is meant, told those of another branch a namesake is; a word of the post
asked for as if it were a firm's name is another thing.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from branches import words
from data import CORPUS, LANGS
from numpy.typing import NDArray

from monitor.text import senses
from monitor.text.match import Matcher
from monitor.text.senses.reading import described
from monitor.text.senses.surroundings import NAMES
from monitor.text.types import Entity, Role, Span

PARTS: Final = 5
WRITTEN: Final = ("ambiguous", "namesakes", "namesakes2", "namesakes3", "namesakes4")
TOLD_AGAIN: Final = 3
"""In so many further ways an entity is told: its words in another order, some left out, now and then all."""
_LEFT_OUT: Final = 0.2
_BARE: Final = 0.25
_OTHERS: Final = 4
"""Of so many firms of other branches the words are told for a text in which the firm's own branch shows."""
_WORD: Final = re.compile(r"[^\W\d_]{5,}")
_LONGEST: Final = 300
"""Characters of a text that is joined to another."""
_NEAR = NAMES.index("context_near"), NAMES.index("context_far")
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Told:
    """How the firm was told, and the signs around the name that follow from it."""

    firm: str
    signs: Floats


@dataclass(frozen=True, slots=True)
class Use:
    """A text with a name in it. `part` is the fold of its name; the first of `told` is as written."""

    source: str
    lang: str
    part: int
    text: str
    spans: tuple[Span, ...]
    told: tuple[Told, ...]
    ours: bool
    weight: float = 1.0
    entity: Entity | None = None


class _Finder:
    """Finds names as the program does; what was found once is kept in a file."""

    def __init__(self, cache: Path) -> None:
        self._path = cache / "uses.pkl"
        self._kept: dict[str, tuple[tuple[Span, ...], Floats] | None] = (
            pickle.loads(self._path.read_bytes()) if self._path.exists() else {}
        )
        self._matchers: dict[Entity, Matcher] = {}

    def find(self, text: str, entity: Entity) -> tuple[tuple[Span, ...], Floats] | None:
        """The places of the name and the signs around them; None where it is not there."""
        key = hashlib.sha256(f"{entity}|{text}".encode()).hexdigest()
        if key not in self._kept:
            if entity not in self._matchers:
                self._matchers[entity] = Matcher([entity])
            found = self._matchers[entity].find(text)
            self._kept[key] = (
                (found[0].spans, senses.signs(text, found[0].spans, found[0], entity).astype(np.float32))
                if found and found[0].spans
                else None
            )
        return self._kept[key]

    def keep(self) -> None:
        """Writes what was found."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_bytes(pickle.dumps(self._kept))


def uses(cache: Path, seed: int = 1) -> list[Use]:
    """All of them."""
    finder = _Finder(cache)
    found = [*_written(finder, seed), *_posts(finder, seed)]
    found += _joined(found, finder, seed)
    finder.keep()
    return found


def rows() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Language, group of names and row of each text written for this; texts of a group are told apart together."""
    for lang in LANGS:
        for kind in WRITTEN:
            path = CORPUS / f"{kind}_{lang}.jsonl"
            for row in map(json.loads, path.read_text("utf-8").splitlines() if path.exists() else ()):
                entity = row["entity"]
                yield (
                    kind,
                    lang,
                    row | {"group": entity["id"] if kind == "ambiguous" else f"{lang} {entity['names'][0]}"},
                )


def _written(finder: _Finder, seed: int) -> Iterator[Use]:
    every = [(kind, lang, row) for kind, lang, row in rows() if row["label"] != "passing"]
    contexts = {
        lang: list(dict.fromkeys(tuple(row["entity"]["context"]) for _, one, row in every if one == lang))
        for lang in LANGS
    }
    ways: dict[Entity, list[Entity]] = {}
    for kind, lang, row in every:
        given = row["entity"]
        entity = Entity(1, Role(given["role"]), tuple(given["names"]), (), tuple(given["context"]))
        if entity not in ways:
            chance = random.Random(f"{seed} {entity}")
            ways[entity] = [entity, *(_again(entity, chance) for _ in range(TOLD_AGAIN))]
        told = [(way, finder.find(row["text"], way)) for way in ways[entity]]
        first = told[0][1]
        if first is None:
            continue
        part = zlib.crc32(row["group"].encode()) % PARTS
        ours = row["label"] == "ours"
        every_way = tuple(Told(described(way), at[1]) for way, at in told if at is not None)
        yield Use(kind, lang, part, row["text"], first[0], every_way, ours, entity=entity)
        if ours and first[1][_NEAR[1]]:  # the firm's branch shows: for a firm of another branch this is a namesake
            chance = random.Random(f"{seed} {row['text']}")
            away = [words_of for words_of in contexts[lang] if words_of and not set(words_of) & set(entity.context)]
            namesakes = [
                Entity(1, entity.role, entity.names, (), words_of) for words_of in chance.sample(away, _OTHERS)
            ]
            asked = [(one, finder.find(row["text"], one)) for one in namesakes]
            apart = [(one, at) for one, at in asked if at is not None and not any(at[1][near] for near in _NEAR)]
            if apart:
                every_way = tuple(Told(described(one), at[1]) for one, at in apart)
                yield Use("swapped", lang, part, row["text"], apart[0][1][0], every_way, False, 0.7)


def _again(entity: Entity, chance: random.Random) -> Entity:
    """The entity told in another way."""
    kept = [word for word in entity.context if chance.random() > _LEFT_OUT]
    chance.shuffle(kept)
    return Entity(1, entity.role, entity.names, (), () if chance.random() < _BARE else tuple(kept))


def _posts(finder: _Finder, seed: int) -> Iterator[Use]:
    branches = words()
    for lang in LANGS:
        for kind in ("posts", "quiet"):
            path = CORPUS / f"{kind}_{lang}.jsonl"
            for row in map(json.loads, path.read_text("utf-8").splitlines() if path.exists() else ()):
                branch = branches.get(str(row.get("branch")).replace(" ", "_"))
                if branch is None or not row.get("entity"):
                    continue
                chance = random.Random(f"{seed} {row['text']}")
                names = tuple(row["entity"]["names"])
                aliases = tuple(row["entity"].get("aliases") or ())
                part = zlib.crc32(names[0].encode()) % PARTS
                away = chance.choice([one for group, one in branches.values() if group != branch[0]])
                of_firm, of_other = (
                    tuple(chance.sample(one[lang], min(len(one[lang]), chance.randint(3, 5))))
                    for one in (branch[1], away)
                )
                for source, context in (("post", of_firm), ("namesake", of_other)):
                    entity = Entity(1, Role.OWN, names, aliases, context)
                    at = finder.find(row["text"], entity)
                    if at is None or (source == "namesake" and any(at[1][one] for one in _NEAR)):
                        continue
                    told = (Told(described(entity), at[1]),)
                    yield Use(source, lang, part, row["text"], at[0], told, source == "post", 0.4)
                yield from _as_if_a_firm(finder, chance, lang, part, row, chance.choice((of_firm, of_other)))


def _as_if_a_firm(
    finder: _Finder, chance: random.Random, lang: str, part: int, row: dict[str, Any], context: Sequence[str]
) -> Iterator[Use]:
    own = " ".join((*row["entity"]["names"], *(row["entity"].get("aliases") or ()))).casefold()
    found = [one for one in _WORD.findall(row["text"]) if one.casefold()[:4] not in own]
    capitals = [one for one in found if one[0].isupper()]
    if not found:
        return
    word = chance.choice(capitals if capitals and chance.random() < 0.5 else found)
    entity = Entity(1, Role.OWN, (word.capitalize(),), (), tuple(one for one in context if one != word.casefold()))
    at = finder.find(row["text"], entity)
    if at is not None:
        yield Use("word", lang, part, row["text"], at[0], (Told(described(entity), at[1]),), False, 0.25)


def _joined(found: Sequence[Use], finder: _Finder, seed: int) -> Iterator[Use]:
    """Each text written for this with another before or behind it: the rest of a long text says little."""
    for lang in LANGS:
        some = [one for one in found if one.lang == lang]
        written, posts = ([one for one in some if one.source in kinds] for kinds in (WRITTEN, ("post",)))
        for one in written:
            assert one.entity is not None
            chance = random.Random(f"{seed} {one.text}")
            other = chance.choice(posts if chance.random() < 0.5 else written)
            if len(other.text) > _LONGEST or other.text == one.text or finder.find(other.text, one.entity):
                continue
            between = chance.choice((" ", "\n", ". "))
            first, second = (one.text, other.text) if chance.random() < 0.5 else (other.text, one.text)
            at = finder.find(text := first.rstrip(" .") + between + second, one.entity)
            if at is not None:
                told = (Told(one.told[0].firm, at[1]),)
                yield Use("joined", lang, one.part, text, at[0], told, one.ours, 0.6)
