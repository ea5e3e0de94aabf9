"""The examples that train: sets of others that may be learnt from, and our own corpus. One shape for all."""

from __future__ import annotations

import json
import math
import random
import re
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from monitor.text.encoder.zones import clause_of  # noqa: E402
from monitor.text.match import Matcher  # noqa: E402
from monitor.text.types import Entity, Kind, Reason, Role, Span, Tone  # noqa: E402

CORPUS: Final = ROOT / "training" / "corpus"
TONES: Final = tuple(Tone)
KINDS: Final = tuple(Kind)
REASONS: Final = tuple(Reason)
LANGS: Final = ("ru", "uk", "fi", "en")
_MARKED: Final = 0.9
"""A mean rating on VADER's scale of -4 to 4 is as likely marked as neutral here."""
_STEEP: Final = 3.0
_APART: Final = 1.5
_SHORTEST: Final = 15
"""Characters of a clause that is learnt from alone."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, where it names what it is judged towards, and what is known of it; None where that is not known.

    `tone` holds a share for each of `TONES`. `severity` is 1 to 4.
    """

    source: str
    lang: str
    text: str
    spans: tuple[Span, ...]
    tone: tuple[float, float, float] | None = None
    kind: Kind | None = None
    reason: Reason | None = None
    severity: int | None = None
    row: dict[str, Any] | None = None
    weight: float = 1.0


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def fifth(text: str) -> int:
    """One of five parts, by the text alone: the same on every machine. Part 0 is held out."""
    return zlib.crc32(text.encode()) % 5


def one_tone(label: str) -> tuple[float, float, float]:
    """All of the share to one tone."""
    return tuple(float(tone.value == label) for tone in TONES)  # type: ignore[return-value]


def rated_tone(rating: float) -> tuple[float, float, float]:
    """Shares from a mean rating of many people."""
    negative = 1 / (1 + math.exp(_STEEP * (rating + _MARKED)))
    positive = 1 / (1 + math.exp(-_STEEP * (rating - _MARKED)))
    return negative, max(0.0, 1 - negative - positive), positive


def shared_examples(shared: Path, name: str) -> Iterator[Example]:
    """The examples of a set about tone in the shared folder."""
    for row in rows(shared / "data" / "texts" / f"{name}.jsonl"):
        label = row["label"]
        if isinstance(label, str) and label not in {tone.value for tone in TONES}:
            continue
        tone = one_tone(label) if isinstance(label, str) else rated_tone(label)
        yield Example(name, row["lang"], row["text"], _spans(row), tone, row=row)


def _spans(row: dict[str, Any]) -> tuple[Span, ...]:
    if row.get("target_span"):
        start, end = row["target_span"]
        return ((start, end),)
    if row.get("target"):
        # "iPad or iPhone App", "Other Apple product or service": its first name
        word = row["target"].split(" or ")[0].removeprefix("Other ").split(" ")[0]
        return tuple(match.span() for match in re.finditer(re.escape(word), row["text"], re.IGNORECASE))
    return ()


def corpus_examples(folder: Path = CORPUS) -> Iterator[Example]:
    """Our own corpus: posts about a company of ours, and texts with targets (`training/corpus/README.md`)."""
    for path in sorted(folder.glob("*.jsonl")):
        lang = next((part for part in re.split(r"[_.-]", path.stem) if part in LANGS), None)
        for row in rows(path):
            if lang is not None and "targets" in row:
                yield from _towards_targets(row, lang)
            elif lang is not None and row.get("kind") in KINDS:
                yield _post(row, lang)


def _post(row: dict[str, Any], lang: str) -> Example:
    title = row.get("title")
    text = f"{title}\n{row['text']}" if title else row["text"]
    reason = Reason(row["reason"]) if row.get("reason") else None
    spans = named(text, row["entity"]) if row.get("entity") else ()
    kind = Kind(row["kind"])
    # A complaint is bad for who is complained of and praise good: what the kind alone tells of the tone.
    told = row.get("tone") or {Kind.COMPLAINT: "negative", Kind.PRAISE: "positive"}.get(kind)
    tone = one_tone(told) if told else None
    return Example(f"corpus_{lang}", lang, text, spans, tone, kind, reason, row.get("severity"), row)


def _towards_targets(row: dict[str, Any], lang: str) -> Iterator[Example]:
    # a text that says different things of several teaches where to read
    weight = 1.0 if len({target["tone"] for target in row["targets"]}) == 1 else _APART
    for target in row["targets"]:
        places = [match.start() for match in re.finditer(re.escape(target["quote"]), row["text"])]
        if not places:
            continue
        start = places[min(target.get("occurrence") or 0, len(places) - 1)]
        span = (start, start + len(target["quote"]))
        tone = one_tone(target["tone"])
        yield Example(f"corpus_{lang}", lang, row["text"], (span,), tone, weight=weight, row=row)
        if weight == 1:
            continue
        low, high = clause_of(row["text"], span)
        clause = row["text"][low:high].rstrip()
        others = [other["quote"] for other in row["targets"] if other is not target]
        if _SHORTEST <= len(clause) < len(row["text"]) and not any(other in clause for other in others):
            yield Example(f"clause_{lang}", lang, clause, ((start - low, span[1] - low),), tone, row=row)


_JOINTS: Final = {
    "ru": (" ", "\n", ". ", " А вот ", ", зато ", ". При этом ", " — а "),
    "uk": (" ", "\n", ". ", " А ось ", ", зате ", ". Натомість ", " — а "),
    "fi": (" ", "\n", ". ", " Mutta ", ", kun taas ", ". Toisaalta ", " - ja "),
    "en": (" ", "\n", ". ", " But ", ", while ", ". Then again, ", " - and "),
}
_LONGEST_HALF: Final = 220
"""Characters of a text that is joined with another."""


def joined(examples: Sequence[Example], pairs: int, seed: int = 1) -> Iterator[Example]:
    """Two texts with different tones towards different targets in one, asked about each: so many pairs a language.

    One is praised where another is blamed: the tone must be read where the name is.
    """
    chance = random.Random(seed)
    for lang in LANGS:
        short = [
            one
            for one in examples
            if one.lang == lang and one.spans and one.tone and max(one.tone) == 1 and len(one.text) <= _LONGEST_HALF
        ]
        by_tone = [[one for one in short if one.tone and one.tone[number] == 1] for number in range(len(TONES))]
        for _ in range(pairs if all(by_tone) else 0):
            first, second = (chance.choice(one) for one in chance.sample(by_tone, 2))
            joint = chance.choice(_JOINTS[lang])
            text = first.text.rstrip(" .") + joint + second.text
            shift = len(first.text.rstrip(" .")) + len(joint)
            behind = tuple((start + shift, end + shift) for start, end in second.spans)
            source = f"joined_{lang}"
            ahead = tuple(one for one in first.spans if one[1] <= shift)
            for one, spans in ((first, ahead), (second, behind)):
                yield Example(source, lang, text, spans, one.tone, one.kind, one.reason, one.severity)


_POSTED_SHARE: Final = 0.4
_TWEET: Final = 130
"""Characters of a text short enough for one."""
_TAGS: Final = ("новости", "банк", "банки", "россия", "деньги", "финансы", "связь")


def as_posted(examples: Sequence[Example], seed: int = 1) -> Iterator[Example]:
    """Two in five short Russian texts with targets, with what stands around a tweet: a link, a retweet's head, a tag.

    Such pieces say nothing of anybody; ours are mostly written without them.
    """
    chance = random.Random(seed)
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"

    def made_up(length: int) -> str:
        return "".join(chance.choice(letters) for _ in range(length))

    for one in examples:
        ours = one.source == "corpus_ru" and one.row is not None and "targets" in one.row
        if not ours or len(one.text) >= _TWEET or chance.random() >= _POSTED_SHARE:
            continue
        before = chance.choice(("", "", f"RT @{made_up(8)}: ", f"@{made_up(7)} ", f"RT @{made_up(4)}_{made_up(3)}: "))
        link, tag = f" http://t.co/{made_up(10)}", f" #{chance.choice(_TAGS)}"
        after = chance.choice((link, link, tag, "" if before else link))
        shift = len(before)
        spans = tuple((start + shift, end + shift) for start, end in one.spans)
        yield replace(one, text=before + one.text + after, spans=spans)


def written_for_border(one: Example) -> bool:
    """Whether a post was written to show where the border of complaints stands (`border.py`): no model learns it."""
    return one.row is not None and str(one.row.get("id", "")).startswith("bd-")


def named(text: str, entity: dict[str, Any]) -> tuple[Span, ...]:
    """Where the text names the entity, found as the program finds it."""
    wanted = Entity(1, Role.OWN, tuple(entity["names"]), tuple(entity.get("aliases") or ()))
    return tuple(span for match in Matcher([wanted]).find(text) for span in match.spans)
