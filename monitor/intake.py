"""Match and analyse: posts × entities → mentions and findings. Calls the rules of `monitor.text` in order; no I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from crawlers.types import Post, PostKind
from monitor.text import claims, complaints, events, grounding, kinds, language, senses, sentiment
from monitor.text.events import Named, own_words
from monitor.text.grounds import AUTHOR, PLACE
from monitor.text.judging import Judged, judge
from monitor.text.match import Matcher
from monitor.text.types import (
    Claim,
    Complaint,
    Decision,
    Entity,
    Event,
    EventKind,
    Findings,
    Kind,
    Language,
    Match,
    Role,
    Sentiment,
    Span,
)

if TYPE_CHECKING:
    from monitor.text.encoder.stance import Stance
    from monitor.text.teaching import Taught

ANALYSER: Final = "encoder"
ANALYSER_VERSION: Final[int] = 7
"""Raised when findings change for the same text: what was found before is then made again."""
_HINT_CONFIDENCE: Final = 0.5


def match(posts: Sequence[Post], matcher: Matcher) -> tuple[tuple[Post, tuple[Match, ...]], ...]:
    """Each post with the entities it names, in the order of the posts; () for a post that names nobody."""
    return tuple(zip(posts, matcher.find_all(posts), strict=True))


def analyse(
    title: str | None,
    text: str,
    quotes: Sequence[str],
    lang_hint: str | None,
    matches: Sequence[Match],
    entities: Sequence[Entity],
    *,
    kind: PostKind | None = None,
    published_at: datetime | None = None,
    taught: Taught | None = None,
) -> Findings:
    """What a post says and how it stands to the entities matched in it.

    `lang_hint` is the language of the source, used where the text alone does not tell. `quotes` are others' words and
    decide nothing. `kind` is what the post is at its source: articles are read as news, comments as people's words.
    `published_at` resolves "yesterday" in claims. Events are looked for in what may be news, not in people's words.
    `taught` is what the desk's marks teach.
    """
    del quotes  # in the signature because later analysers read them as context
    matches = senses.decided(title, text, matches, entities, None if taught is None else taught.meaning)
    whole = f"{title}\n{text}" if title else text
    lang = _language(whole, lang_hint)
    roles = {entity.id: entity.role for entity in entities}
    own = [
        one.entity_id
        for one in matches
        if roles.get(one.entity_id) is Role.OWN and one.decision is not Decision.PASSING
    ]
    # A forum's title belongs to the thread, not to the author of each answer.
    titled = title is not None and kind in (None, PostKind.ARTICLE, PostKind.REVIEW)
    words = whole if titled else text
    shift = len(words) - len(text)
    article, broadcast = kind is PostKind.ARTICLE, kind is PostKind.MESSAGE
    places = {
        one.entity_id: _places(one, shift, titled=titled) for one in matches if one.decision is not Decision.PASSING
    }
    judged = judge(words, lang.lang, places)
    lessons: Lessons = {}
    if judged is not None and taught is not None:
        judged, lessons = _after_lessons(judged, taught)
    if judged is None:
        what, found = _by_cues(words, lang.lang, own, article=article, broadcast=broadcast)
        every: Mapping[int, Kind] = {one.entity_id: what for one in matches}
        tones = {
            one.entity_id: sentiment.towards(text, one.spans, lang.lang)
            for one in matches
            if one.decision is not Decision.PASSING
        }
    else:
        every, found = _by_stance(words, lang.lang, judged, matches, own, article=article, broadcast=broadcast)
        tones = {
            entity_id: sentiment.by_stance(stance, every.get(entity_id)) for entity_id, stance in judged.towards.items()
        }
    stated = claims.find(text, lang.lang, published_at, [span for one in matches for span in one.spans])
    happened = (
        _events(title, text, lang.lang, matches, entities, published_at, stated)
        if kind in (None, PostKind.ARTICLE, PostKind.MESSAGE)
        else ()
    )
    newsworthy = {event.entity_id for event in happened}
    tendering = {event.entity_id for event in happened if event.kind is EventKind.TENDER and event.main}
    told = {
        one.entity_id: _towards(
            every[one.entity_id],
            one,
            own,
            roles,
            news=one.entity_id in newsworthy,
            tenders=one.entity_id in tendering and kind is PostKind.ARTICLE,
        )
        for one in matches
    }
    grounded = _grounded(words, judged, tones, found, lessons)
    return Findings(
        lang=lang,
        kinds=told,
        sentiments=grounded.sentiments,
        complaint=_shifted(grounded.complaint, shift) if grounded.complaint is not None else None,
        matches=tuple(_explained(one, told[one.entity_id], judged, grounded, lessons) for one in matches),
        claims=stated,
        events=happened,
    )


def _events(
    title: str | None,
    text: str,
    lang: str | None,
    matches: Sequence[Match],
    entities: Sequence[Entity],
    published_at: datetime | None,
    stated: Sequence[Claim],
) -> tuple[Event, ...]:
    """The events of all that are named, and of who tells of itself, or of whose place it is, without a name."""
    itself = {
        one.entity_id: one
        for one in matches
        if AUTHOR in one.grounds or (PLACE in one.grounds and not (one.spans or one.title_spans))
    }
    others = [Named(*_named(one)) for one in matches]
    titled = (
        claims.find(title, lang, published_at, [span for one in matches for span in one.title_spans]) if title else ()
    )
    found = (
        events.find(title, text, lang, others, published_at, stated, title_claims=titled)
        if len(itself) < len(matches)
        else ()
    )
    names = {entity.id: entity.names[0] for entity in entities if entity.id in itself and entity.role is not Role.OWN}
    told = [
        event
        for entity_id, name in names.items()
        for event in own_words.find(
            *(title, text, lang, entity_id, name, itself[entity_id].spans, published_at, stated, titled)
        )
    ]
    told += [event for event in found if event.entity_id not in itself]
    return tuple(sorted(told, key=lambda event: -event.score))


Lessons = Mapping[int | None, tuple[str, ...]]
"""For each entity, None for the text as a whole, the grounds that marks of people gave."""


def _after_lessons(judged: Judged, taught: Taught) -> tuple[Judged, Lessons]:
    """The stances as the desk's marks shift them."""
    whole, grounds = taught.stance(judged.whole)
    lessons: dict[int | None, tuple[str, ...]] = {None: grounds}
    towards = {}
    for entity_id, stance in judged.towards.items():
        towards[entity_id], lessons[entity_id] = taught.stance(stance)
    return Judged(whole, towards), lessons


class _Grounded(NamedTuple):
    sentiments: Mapping[int, Sentiment]
    complaint: Complaint | None


def _grounded(
    words: str,
    judged: Judged | None,
    tones: Mapping[int, Sentiment | None],
    complaint: Complaint | None,
    lessons: Lessons,
) -> _Grounded:
    """Tones and complaint with what they rest on."""
    sentiments = {
        entity_id: grounding.of_tone(tone, _stance(judged, entity_id), lessons.get(entity_id, ()))
        for entity_id, tone in tones.items()
        if tone is not None
    }
    if complaint is None:
        return _Grounded(sentiments, None)
    about = complaint.entity_ids[0] if complaint.entity_ids else None
    return _Grounded(
        sentiments,
        grounding.of_complaint(complaint, words, _stance(judged, about), lessons.get(about, lessons.get(None, ()))),
    )


def _stance(judged: Judged | None, entity_id: int | None) -> Stance | None:
    if judged is None:
        return None
    return judged.whole if entity_id is None else judged.towards.get(entity_id, judged.whole)


def _explained(one: Match, kind: Kind, judged: Judged | None, grounded: _Grounded, lessons: Lessons) -> Match:
    """The match whose grounds are those of all verdicts on the mention."""
    if one.decision is Decision.PASSING:
        return one
    entity_id = one.entity_id
    complaint = grounded.complaint
    if kind is Kind.COMPLAINT and complaint is not None and entity_id in complaint.entity_ids:
        grounds = complaint.grounds
    elif AUTHOR in one.grounds:
        grounds = ()  # what it tells of itself is news where something happened: no model took it for that
    else:
        grounds = grounding.of_kind(kind, _stance(judged, entity_id), lessons.get(entity_id, ()))
    tone = grounded.sentiments.get(entity_id)
    every = (*one.grounds, *grounds, *(tone.grounds if tone is not None else ()))
    return replace(one, grounds=tuple(dict.fromkeys(every)))


def _named(one: Match) -> tuple[int, tuple[Span, ...], tuple[Span, ...]]:
    return one.entity_id, one.spans, one.title_spans


def tone_towards(text: str, spans: Sequence[Span], lang: str | None) -> Sentiment | None:
    """The tone towards what stands at the spans, towards whomever the text speaks of without spans; None if unknown."""
    judged = judge(text, lang, {0: spans})
    if judged is None:
        return sentiment.towards(text, spans, lang)
    return sentiment.by_stance(judged.towards.get(0, judged.whole))


def _places(one: Match, shift: int, *, titled: bool) -> tuple[Span, ...]:
    """Where the words to be read name the entity: its places in the title too where that is part of them."""
    in_text = tuple((start + shift, end + shift) for start, end in one.spans)
    return (*one.title_spans, *in_text) if titled else in_text


def _by_cues(
    words: str, lang: str | None, own: Sequence[int], *, article: bool, broadcast: bool
) -> tuple[Kind, Complaint | None]:
    """Kind and complaint by cues alone: for texts that the encoder does not read, or where it is missing."""
    what = kinds.kind_of(None, words, lang, article=article, broadcast=broadcast)
    found = complaints.complaint(words, lang, own)
    if found is not None and what is not Kind.COMPLAINT:
        found = _no_complaint(found)
    return what, found


def _by_stance(
    words: str,
    lang: str | None,
    judged: Judged,
    matches: Sequence[Match],
    own: Sequence[int],
    *,
    article: bool,
    broadcast: bool,
) -> tuple[Mapping[int, Kind], Complaint]:
    """The kind towards each entity, and the complaint about ours: the likeliest of them, if ours are several."""
    reading = complaints.strongest(words, lang)

    def kind_and_value(entity_id: int | None) -> tuple[Kind, float]:
        stance = judged.whole if entity_id is None else judged.towards.get(entity_id, judged.whole)
        value = complaints.likelihood(stance, reading, named=entity_id in judged.towards)
        ours = entity_id is None or entity_id in own
        told = kinds.by_stance(stance, value, ours=ours, article=article, broadcast=broadcast, reading=reading)
        return told, value

    found = {one.entity_id: kind_and_value(one.entity_id) for one in matches}
    asked: dict[int | None, tuple[Kind, float]] = {entity_id: found[entity_id] for entity_id in own}
    asked = asked or {None: kind_and_value(None)}
    blamed = [entity_id for entity_id, (what, _) in asked.items() if what is Kind.COMPLAINT]
    first = max(blamed or asked, key=lambda entity_id: asked[entity_id][1])
    stance = judged.whole if first is None else judged.towards.get(first, judged.whole)
    about = tuple(entity_id for entity_id in blamed if entity_id is not None)
    complaint = complaints.by_stance(words, stance, reading, asked[first][1], complains=bool(blamed), entity_ids=about)
    return {entity_id: what for entity_id, (what, _) in found.items()}, complaint


def _language(text: str, hint: str | None) -> Language:
    """The language of the text; the hint where it is undecided and its script fits."""
    found = language.detect(text)
    if found.lang is None and hint is not None and hint in complaints.candidate_langs(text, None):
        return Language(hint, _HINT_CONFIDENCE)
    return found


def _towards(what: Kind, one: Match, own: Sequence[int], roles: dict[int, Role], *, news: bool, tenders: bool) -> Kind:
    """The kind of one mention: who is only passed by, or named in a complaint about us, is not complained of; what
    others than we say of themselves is news where something happened, their tender also where it reads as a list of
    goods and sums."""
    if one.decision is Decision.PASSING and what in (Kind.COMPLAINT, Kind.PRAISE, Kind.QUESTION):
        return Kind.OTHER
    if roles.get(one.entity_id) is not Role.OWN:
        if tenders and what is Kind.NOISE:
            return Kind.NEWS
        if AUTHOR in one.grounds and what is not Kind.NOISE:
            return Kind.NEWS if news else Kind.OTHER
        if what in (Kind.COMPLAINT, Kind.OWN_VOICE) and own:
            return Kind.OTHER
    return what


def _no_complaint(found: Complaint) -> Complaint:
    """The finding of a text that has a complaint's words but is another thing: news, a vacancy."""
    return Complaint(False, round(min(found.score, 0.49), 3), (), None, None)


def _shifted(found: Complaint, by: int) -> Complaint:
    """The finding with its cues as places in the text without the title that went before it."""
    if by == 0:
        return found
    cues = tuple((start - by, end - by) for start, end in found.cues if start >= by)
    return replace(found, cues=cues)
