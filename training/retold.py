"""Posts of our corpus told again for the meaning of names: with another firm's name, and asked for words as if names.

Where a post names its firm, an ordinary word, a surname or a town takes that name's place, in the same case: the firm
is meant. Where such a word stands in a post as what it is, a firm of that name is asked for: something else is meant.
So complaints, praise and news stand on both sides, and what tells is how the name is used. Nothing of it is stored.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from monitor.text.encoder import encoder
from monitor.text.fold import fold
from monitor.text.match import Matcher
from monitor.text.names import forms
from monitor.text.types import Entity, Role, Span

LANGS: Final = ("ru", "uk", "fi", "en")
MOST_OF_A_WORD: Final = 25
"""Posts in which one word is asked for as if it were a name."""
TIMES_ENGLISH: Final = 3
"""There are few English posts: each is told with three names."""
WRONG_BRANCH: Final = 0.12
"""Share of posts about a firm that are shown as another firm's of the same name, in another branch."""
_CAPITAL_INSIDE: Final = re.compile(r"[\w,]\s[«\"“]?$")
_ALIKE: Final = 7
_AGREEING: Final = 3


@dataclass(frozen=True, slots=True)
class Retold:
    """A post, the firm asked for, and whether it is meant."""

    lang: str
    text: str
    entity: Entity
    ours: bool


@dataclass(frozen=True, slots=True)
class _Post:
    lang: str
    text: str
    names: tuple[str, ...]
    """Of the firm it is about, aliases too; none where it is about nobody."""
    branch: str | None


def retold(corpus: Path, seed: int = 7) -> list[Retold]:
    """All of them, in an order that depends on the seed alone."""
    chance = random.Random(seed)
    branches, slugs = _branches(corpus / "branches.txt")
    things, people = _words(corpus / "words_for_names.txt")
    posts = _with_branches(list(_posts(corpus, slugs)))
    found: list[Retold] = []
    for lang in LANGS:
        here = [post for post in posts if post.lang == lang]
        words = [*things[lang], *people[lang]]
        asked = list(_as_words(here, lang, words, len(things[lang]), branches, people, chance))
        found += asked
        often = Counter(one.entity.names[0] for one in asked)
        weights = [1 + often[word] for word in words]
        for post in here * (TIMES_ENGLISH if lang == "en" else 1):
            text = _renamed(post, chance.choices(words, weights)[0], chance)
            if text is None:
                continue
            name, told = text
            found.append(Retold(lang, told, _firm(name, _context(lang, post.branch, branches, people, chance)), True))
            if chance.random() < WRONG_BRANCH:
                other = chance.choice([one for one in branches if one != post.branch])
                context = _context(lang, other, branches, people, chance)
                if context and found[-1].entity.context:
                    found.append(Retold(lang, told, _firm(name, context), False))
    return found


def _firm(name: str, context: tuple[str, ...]) -> Entity:
    return Entity(1, Role.OWN, (name,), (), context)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def _branches(path: Path) -> tuple[dict[str, dict[str, list[str]]], dict[str, str]]:
    """Words of each branch by language, and the branch of each slug that the corpus uses."""
    words, slugs = {}, {}
    for line in path.read_text("utf-8").splitlines():
        name, _, rest = line.partition(":")
        listed, *by_lang = [part.split() for part in rest.split("|")]
        words[name] = dict(zip(LANGS, by_lang, strict=True))
        slugs.update(dict.fromkeys(listed, name))
    return words, slugs


def _words(path: Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    things: dict[str, list[str]] = {}
    people: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            head, _, words = line.partition(":")
            lang, kind = head.split()
            (things if kind == "things" else people)[lang] = [word[:1].upper() + word[1:] for word in words.split()]
    return things, people


def _posts(corpus: Path, slugs: Mapping[str, str]) -> Iterator[_Post]:
    for lang in LANGS:
        for row in _rows(corpus / f"posts_{lang}.jsonl"):
            entity = row.get("entity") or {"names": []}
            names = (*entity["names"], *(entity.get("aliases") or ()))
            yield _Post(lang, _whole(row), tuple(names), slugs.get(row.get("branch") or ""))
        for row in _rows(corpus / f"targets_{lang}.jsonl"):
            for target in row["targets"]:
                yield _Post(lang, row["text"], (target["entity"],), None)
        for row in _rows(corpus / f"events_{lang}.jsonl"):
            for entity in row["entities"][:2]:
                yield _Post(lang, _whole(row), tuple(entity["names"]), None)


def _whole(row: Mapping[str, Any]) -> str:
    return f"{row['title']}\n{row['text']}" if row.get("title") else str(row["text"])


def _with_branches(posts: Sequence[_Post]) -> list[_Post]:
    """The posts, those of no known branch with that of the most alike, where these agree."""
    model = encoder()
    vectors = {text: model.vectors([text[:600]])[0] for text in dict.fromkeys(post.text for post in posts)}
    known = [post for post in posts if post.branch]
    points = np.stack([vectors[post.text] for post in known])

    def branch(post: _Post) -> str | None:
        near = np.argsort(-(points @ vectors[post.text]))[:_ALIKE]
        (name, count), *_ = Counter(known[place].branch for place in near).most_common(1)
        return name if count >= _AGREEING else None

    return [_Post(one.lang, one.text, one.names, one.branch or branch(one)) for one in posts]


def _context(
    lang: str,
    branch: str | None,
    branches: Mapping[str, Mapping[str, list[str]]],
    people: Mapping[str, list[str]],
    chance: random.Random,
) -> tuple[str, ...]:
    """Context words as a user would type them: a few of the branch, at times a person or town; none now and then."""
    if branch is None or chance.random() < 0.1:
        return ()
    words = branches[branch][lang]
    chosen = chance.sample(words, chance.randint(2, min(5, len(words))))
    if chance.random() < 0.3:
        chosen.append(chance.choice(people[lang]))
    return tuple(chosen)


def _styled(text: str, chance: random.Random) -> str:
    """The text, in small letters or in capitals now and then."""
    draw = chance.random()
    return text.lower() if draw < 0.1 else text.upper() if draw < 0.13 else text


def _as_words(
    posts: Sequence[_Post],
    lang: str,
    words: Sequence[str],
    things: int,
    branches: Mapping[str, Mapping[str, list[str]]],
    people: Mapping[str, list[str]],
    chance: random.Random,
) -> Iterator[Retold]:
    """Posts in which a word is what it is; the first `things` words are no names of people or towns."""
    matcher = Matcher([Entity(place, Role.OWN, (word,), langs=(lang,)) for place, word in enumerate(words)])
    often: Counter[str] = Counter()
    for text, post in {post.text: post for post in posts}.items():
        firms = {name for other in posts if other.text == text for name in other.names}
        taken = [span for name in firms for span in _places(text, name, lang)]
        for match in matcher.find(text):
            word = words[match.entity_id]
            beside = any(a < d and c < b for a, b in match.spans for c, d in taken)
            named = match.entity_id < things and any(_as_name(text, span) for span in match.spans)
            if beside or named or any(fold(word) in fold(name) for name in firms) or often[word] >= MOST_OF_A_WORD:
                continue
            often[word] += 1
            branch = post.branch if post.branch and chance.random() < 0.4 else chance.choice(list(branches))
            firm = _firm(word, _context(lang, branch, branches, people, chance))
            yield Retold(lang, _styled(text, chance), firm, False)


def _as_name(text: str, span: Span) -> bool:
    """Whether a word has a capital inside a sentence: somebody's name then."""
    return (
        text[span[0]].isupper() and not text[slice(*span)].isupper() and bool(_CAPITAL_INSIDE.search(text[: span[0]]))
    )


def _places(text: str, name: str, lang: str) -> list[Span]:
    found = Matcher([Entity(1, Role.OWN, (name,), langs=(lang,))]).find(text)
    return [span for match in found for span in match.spans]


def _renamed(post: _Post, name: str, chance: random.Random) -> tuple[str, str] | None:
    """The name and the post told with it in the place of its firm's, in the same case; None where it names none."""
    if not post.names:
        return None
    rules = {
        fold(form.text): str(getattr(form.rule, "value", form.rule))
        for one in reversed(post.names)
        for form in forms(one, (post.lang,))
    }
    bent: dict[str, str] = {}
    for form in forms(name, (post.lang,)):
        bent.setdefault(str(getattr(form.rule, "value", form.rule)), form.text)
    places = sorted({span for one in post.names for span in _places(post.text, one, post.lang)}, reverse=True)
    if not places or any(low < end for (_, end), (low, _) in zip(places[1:], places, strict=False)):
        return None
    text = post.text
    for start, end in places:
        said = text[start:end]
        word = bent.get(rules.get(fold(said), "as_given"), name)
        word = word.lower() if said.islower() else word.upper() if said.isupper() and len(said) > 3 else word
        before, after = text[:start], text[end:]
        if before[-1:] in '«"“' and after[:1] in '»"”' and before and after and chance.random() < 0.5:
            before, after = before[:-1], after[1:]
        text = (before[:-1] if before[-1:] in ("@", "#") else before) + word + after
    return name, _styled(text, chance)
