"""Which entities a text names, and where: one pass for all of them over the folded text."""

from __future__ import annotations

import re
import threading
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from monitor.text.fold import Places, fold, fold_aligned, fold_to_bytes, offsets
from monitor.text.types import Entity, Match

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick, BytesAhoCorasick

    from monitor.text.evidence import Hit

_QUOTED_WORDS_MAX: Final = 6
_JOINED_LETTERS: Final = 8
"""Names of several words with more letters are looked for joined as well: in addresses and handles."""
_TAG_LETTERS: Final = 5
_TAG_WORD: Final = re.compile(
    "(?:fail|fails|scam|sale|sales|help|helps|support|care|cares|shop|store|official|online|app|team|uk|us|usa|fi|ru|ua|eu|global|group|news|jobs|sucks|love|rocks|"
    "позор|обман|отзыв|отзывы|помогите|скидки|акция|россия|официальный|украина|ганьба|шахраї|відгуки|знижки|україна|допомога|"
    "suomi|huijaus|fiasko|ale|asiakaspalvelu|palaute|boikotti|aspa|boycott|бойкот)(?![^\\W_])"
)
"""What hashtags and handles hang on a name."""
_TABLE_LETTERS_MAX: Final = 30_000
"""Up to so many letters of all forms the automaton is one table, twice as fast; it then takes 13 MB."""
# Finnish hangs particles on any form: Nokiakin, Nokiallakaan, Nokiako.
_CLITIC: Final = re.compile("(?:kin|kaan|kään|han|hän|ko|kö|pa|pä|kohan|köhän|pas|päs|kos|kös)(?![^\\W_])")


class Words(Protocol):
    """What is looked through of a post."""

    @property
    def text(self) -> str: ...
    @property
    def title(self) -> str | None: ...
    @property
    def quotes(self) -> Sequence[str]: ...


class _Target(NamedTuple):
    """An entity that a pattern stands for; `common` says that the pattern is an ordinary word too."""

    entity: int
    """Its place in `Matcher.entities`."""
    common: bool
    finnish: bool


class _Built(NamedTuple):
    automaton: AhoCorasick | None
    """Over folded forms; None where there is nothing to look for."""
    patterns: tuple[tuple[_Target, ...], ...]
    """For each pattern its targets."""
    forms: tuple[str, ...] = ()
    """The patterns."""


class Matcher:
    """Finds entities. Forms are worked out at the first `find` (about 2 ms an entity); safe to share by threads."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self.entities = tuple(entities)
        self._lock = threading.Lock()
        self._built: _Built | None = None
        self._by_alphabet: dict[str, BytesAhoCorasick] = {}

    def find_all(self, posts: Sequence[Words]) -> list[tuple[Match, ...]]:
        """What each of the posts names.

        Nearly all name nobody: one pass over all of them, through half as many bytes, tells those that may.
        """
        if not posts:
            return []  # without working out any forms
        built = self._built or self._build()
        if built.automaton is None:
            return [()] * len(posts)
        words = ["\n".join((one.title or "", one.text, "\n\n".join(one.quotes))) for one in posts]
        letters = fold_to_bytes("\n".join(words))
        if letters is None:
            half = len(posts) // 2
            return self.find_all(posts[:half]) + self.find_all(posts[half:]) if half else [self._find(posts[0])]
        folded, alphabet = letters
        automaton = self._by_alphabet.get(alphabet.name) or self._build_bytes(built.forms, alphabet.name)
        ends = list(accumulate(len(one) + 1 for one in words))
        named = {
            bisect(ends, start)
            for _, start, _ in automaton.find_matches_as_indexes(folded, overlapping=True)
            if not start or folded[start - 1] not in alphabet.in_words
        }
        return [self._find(post) if place in named else () for place, post in enumerate(posts)]

    def _find(self, post: Words) -> tuple[Match, ...]:
        return self.find(post.text, post.title, post.quotes)

    def find(self, text: str, title: str | None = None, quotes: Sequence[str] = ()) -> tuple[Match, ...]:
        """What the post names, by order of the entities; spans are places in the raw text and title.

        An entity that only a quote of another post names is `passing`, with no spans.
        """
        in_text = self._scan(text)
        in_title = self._scan(title) if title else {}
        quoted = "\n\n".join(quotes)
        in_quotes = self._scan(quoted) if quoted else {}
        if not in_text and not in_title and not in_quotes:
            return ()
        from monitor.text.evidence import conditions, judge

        matches: list[Match] = []
        whole = fold("\n".join((title or "", text)))
        for index in sorted({*in_text, *in_title, *in_quotes}):
            entity = self.entities[index]
            if conditions(entity).ruled_out(whole):
                continue
            matches.append(
                judge(
                    entity,
                    text,
                    in_text.get(index, ()),
                    title,
                    in_title.get(index, ()),
                    quoted,
                    in_quotes.get(index, ()),
                )
            )
        return tuple(matches)

    def _scan(self, raw: str) -> dict[int, tuple[Hit, ...]]:
        """The hits by place of the entity in `entities`, without overlaps, in the order of the text."""
        built = self._built or self._build()
        if built.automaton is None:
            return {}
        folded, aligned = fold_aligned(raw)
        size = len(folded)
        found: dict[int, list[tuple[int, int, bool, bool]]] = {}
        for pattern, start, end in _occurrences(built.automaton, folded):
            targets = built.patterns[pattern]
            if start and folded[start - 1].isalnum():
                continue
            clitic = False
            if end < size and folded[end].isalnum():
                tail = _CLITIC.match(folded, end) if folded[end] in "khp" else None
                if tail is not None:
                    clitic, end = True, tail.end()
                elif not _begins_tag(folded, start, end, raw if aligned else folded):
                    continue
            if _inside_word(folded, start, end):
                continue
            for target in targets:
                if clitic and not target.finnish:
                    continue
                found.setdefault(target.entity, []).append((start, end, target.common, clitic))
        if not found:
            return {}
        places = None if aligned else offsets(raw)
        return {index: tuple(_hits(raw, spans, places)) for index, spans in found.items()}

    def _build(self) -> _Built:
        with self._lock:
            if self._built is None:
                self._built = _compile(self.entities)
            return self._built

    def _build_bytes(self, forms: Sequence[str], alphabet: str) -> BytesAhoCorasick:
        """The automaton of those forms that can be written in the alphabet."""
        from ahocorasick_rs import BytesAhoCorasick

        encoded = []
        for form in forms:
            with suppress(UnicodeEncodeError):
                encoded.append(form.encode(alphabet))
        built = BytesAhoCorasick(encoded, **_options(encoded))
        self._by_alphabet[alphabet] = built
        return built


def _begins_tag(folded: str, start: int, end: int, raw: str) -> bool:
    """Whether a hashtag or handle begins with the hit and goes on with another word: #VelmoraFail, @velmorahelp."""
    if not (start and folded[start - 1] in "#@") and folded[start] not in "#@":
        return False
    if end - start < _TAG_LETTERS:
        return False
    return (raw[end].isupper() and raw[end - 1].islower()) or _TAG_WORD.match(folded, end) is not None


def _compile(entities: Sequence[Entity]) -> _Built:
    """The automaton of all forms of all entities."""
    # Only now: a crawl that finds nothing new matches nothing, and grammar takes 30 ms to load.
    from ahocorasick_rs import AhoCorasick

    from monitor.text.names import common_words, entity_forms

    targets: dict[str, list[_Target]] = {}
    for index, entity in enumerate(entities):
        by_text = {text: form for form in entity_forms(entity) for text in _patterns(fold(form.text).strip())}
        common = common_words(tuple(by_text), entity.langs) if _named_in_capitals(entity) else frozenset()
        for text, form in by_text.items():
            if not text:
                continue
            finnish = "fi" in entity.langs and form.lang in (None, "fi")
            targets.setdefault(text, []).append(_Target(index, text in common, finnish))
    if not targets:
        return _Built(None, ())
    forms = tuple(targets)
    return _Built(AhoCorasick(forms, **_options(forms)), tuple(map(tuple, targets.values())), forms)


def _options(forms: Sequence[str] | Sequence[bytes]) -> dict[str, Any]:
    """How an automaton of these forms is made."""
    from ahocorasick_rs import Implementation, MatchKind

    table = sum(map(len, forms)) <= _TABLE_LETTERS_MAX
    return {"matchkind": MatchKind.Standard, "implementation": Implementation.DFA if table else None}


def _occurrences(automaton: AhoCorasick, folded: str) -> list[tuple[int, int, int]]:
    """Number, start and end of all patterns in a text, also where they overlap."""
    try:
        return automaton.find_matches_as_indexes(folded, overlapping=True)
    except UnicodeEncodeError:  # half characters, which JSON can bring: one letter each, in no name
        return automaton.find_matches_as_indexes(folded.encode("utf-8", "replace").decode(), overlapping=True)


def _patterns(folded: str) -> Iterator[str]:
    """A form and, for several words, the form with an opening quote before one of them: «РИА "Новости"»."""
    yield folded
    if folded.startswith("#"):
        yield "@" + folded[1:]
        if len(folded) > _JOINED_LETTERS and folded[1:].replace("_", "").isalnum():
            yield folded[1:]  # sininenhylje.fi: nothing else is written so
    words = folded.split(" ")
    if 1 < len(words) <= _QUOTED_WORDS_MAX and '"' not in folded:
        for place in range(1, len(words)):
            yield f'{" ".join(words[:place])} "{" ".join(words[place:])}'


def _named_in_capitals(entity: Entity) -> bool:
    """Whether the entity's own names begin with a capital, so that small letters say something."""
    return all(name[:1].upper() == name[:1] for name in entity.names)


def _inside_word(folded: str, start: int, end: int) -> bool:
    """Whether an apostrophe ties the hit to Cyrillic letters beside it: «прем» in «прем'єр» is no word."""
    if end + 1 < len(folded) and folded[end] == "'" and folded[end - 1] >= "\u0400" and folded[end + 1] >= "\u0400":
        return folded[end + 1].isalpha()
    return start > 1 and folded[start - 1] == "'" and folded[start] >= "\u0400" and folded[start - 2].isalpha()


def _hits(raw: str, spans: Iterable[tuple[int, int, bool, bool]], places: Places | None) -> Iterable[Hit]:
    """The longest of overlapping spans, in the order of the text, as places in the raw text."""
    from monitor.text.evidence import Hit

    for cluster in _clusters(spans):
        chosen: list[tuple[int, int, bool, bool]] = []
        for span in sorted(cluster, key=lambda span: (span[0] - span[1], span[0])):
            if all(span[1] <= other[0] or other[1] <= span[0] for other in chosen):
                chosen.append(span)
        for start, end, common, clitic in sorted(chosen):
            begin, finish = (start, end) if places is None else places.raw(start, end)
            yield Hit(begin, finish, common, clitic)


def _clusters(spans: Iterable[tuple[int, int, bool, bool]]) -> Iterator[list[tuple[int, int, bool, bool]]]:
    """Spans that overlap, in chains, from left to right: a name repeated a million times is no million squared."""
    cluster: list[tuple[int, int, bool, bool]] = []
    reach = 0
    for span in sorted(spans):
        if cluster and span[0] >= reach:
            yield cluster
            cluster = []
        cluster.append(span)
        reach = max(reach, span[1]) if len(cluster) > 1 else span[1]
    if cluster:
        yield cluster
