"""What happened between an author and a firm and could be checked in records: the verb, with its negation word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from monitor.text.claims.event_words import DENIED, GOODS, NOT, WORDS
from monitor.text.claims.letters import lowered
from monitor.text.types import Span

Found = tuple[Span, str]
_CLAUSE = re.compile(
    r"[.!?;\n,()—–:]|\s-\s|\s(?:и|а|но|что|чтобы|когда|где|пока|потом|і|та|й|але|що|щоб|коли|ja|mutta|että|kun|vaikka|and|but|that|when|then|so|because)\s"
)


def find(text: str, lang: str) -> Iterator[Found]:
    """Spans with slugs, at most one a clause, in the order of the text."""
    low = lowered(text)
    taken: set[int] = set()
    ends = [hit.start() for hit in _CLAUSE.finditer(low)]
    for hit in _pattern(lang).finditer(low):
        clause = sum(1 for end in ends if end <= hit.start())
        if clause in taken:
            continue
        span = hit.span()
        if hit["negated"]:
            slug = next(name[2:] for name in hit.groupdict() if name.startswith("d_") and hit[name])
            words = hit["not"].split()
            span = (hit.end("not") - len(words[-1]), hit.end())
        else:
            slug = next(name[2:] for name in hit.groupdict() if name.startswith("v_") and hit[name])
            if _denied(low, hit.start(), lang):
                continue
            if slug == "visited" and re.match(r"приехал|при[шй]|приїха", hit[0]) and _goods_come(low, ends, hit, lang):
                slug = "delivered"
        taken.add(clause)
        yield span, slug


def _denied(low: str, start: int, lang: str) -> bool:
    """Whether a word of negation right before makes the verb something that did not happen."""
    return re.search(rf"(?<!\w)(?:{NOT[lang]})\s+$", low[max(0, start - 16) : start]) is not None


def _goods_come(low: str, ends: list[int], hit: re.Match[str], lang: str) -> bool:
    """Whether the clause names what is delivered."""
    begin = max((end for end in ends if end <= hit.start()), default=0)
    stop = min((end for end in ends if end >= hit.end()), default=len(low))
    return re.search(rf"(?<!\w)(?:{GOODS[lang]})", low[begin:stop]) is not None


@lru_cache(maxsize=4)
def _pattern(lang: str) -> re.Pattern[str]:
    denied = "|".join(f"(?P<d_{slug}>{words})" for slug, words in DENIED[lang].items())
    verbs = "|".join(f"(?P<v_{slug}>{words})" for slug, words in WORDS[lang].items())
    gap = r"\s+(?:(?:ole|olla|ollut|been|ever|even|yet|vielä|edes|koskaan|minulle|meille|meidän|mulle|мне|нам|мені|have|has)\s+){0,2}"
    return re.compile(rf"(?<![\w-])(?:(?P<negated>(?P<not>{NOT[lang]}){gap}(?:{denied}))|{verbs})(?![\w-])")
