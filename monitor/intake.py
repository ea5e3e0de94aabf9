"""Match and analyse: posts × entities → mentions and findings. Calls the rules of `monitor.text` in order; no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from crawlers.types import Post, PostKind
from monitor.text import complaints, language, sentiment
from monitor.text.kinds import kind_of
from monitor.text.match import Matcher
from monitor.text.types import Complaint, Decision, Entity, Findings, Kind, Language, Match, Role

ANALYSER: Final = "first"
ANALYSER_VERSION: Final[int] = 1
"""Raised when findings change for the same text: what was found before is then made again."""
_HINT_CONFIDENCE: Final = 0.5


def match(posts: Iterable[Post], matcher: Matcher) -> tuple[tuple[Post, tuple[Match, ...]], ...]:
    """Each post with the entities it names, in the order of the posts; () for a post that names nobody."""
    return tuple((post, matcher.find(post.text, post.title, post.quotes)) for post in posts)


def analyse(
    title: str | None,
    text: str,
    quotes: Sequence[str],
    lang_hint: str | None,
    matches: Sequence[Match],
    entities: Sequence[Entity],
    *,
    kind: PostKind | None = None,
) -> Findings:
    """What a post says and how it stands to the entities matched in it.

    `lang_hint` is the language of the source, used where the text alone does not tell. `quotes` are others' words and
    decide nothing. `kind` is what the post is at its source: articles are read as news, comments as people's words.
    """
    del quotes  # in the signature because later analysers read them as context
    whole = f"{title}\n{text}" if title else text
    lang = _language(whole, lang_hint)
    roles = {entity.id: entity.role for entity in entities}
    own = [
        one.entity_id
        for one in matches
        if roles.get(one.entity_id) is Role.OWN and one.decision is not Decision.PASSING
    ]
    # A forum's title belongs to the thread, not to the author of each answer.
    words = whole if kind in (None, PostKind.ARTICLE, PostKind.REVIEW) else text
    broadcast = kind is PostKind.MESSAGE
    what = kind_of(None, words, lang.lang, article=kind is PostKind.ARTICLE, broadcast=broadcast)
    found = complaints.complaint(words, lang.lang, own)
    if found is not None and what is not Kind.COMPLAINT:
        found = _no_complaint(found)
    return Findings(
        lang=lang,
        kinds={one.entity_id: _towards(what, one, own, roles) for one in matches},
        sentiments={
            one.entity_id: tone
            for one in matches
            if one.decision is not Decision.PASSING
            and (tone := sentiment.towards(text, one.spans, lang.lang)) is not None
        },
        complaint=_shifted(found, len(words) - len(text)) if found is not None else None,
    )


def _language(text: str, hint: str | None) -> Language:
    """The language of the text; the hint where it is undecided and its script fits."""
    found = language.detect(text)
    if found.lang is None and hint is not None and hint in complaints.candidate_langs(text, None):
        return Language(hint, _HINT_CONFIDENCE)
    return found


def _towards(what: Kind, one: Match, own: Sequence[int], roles: dict[int, Role]) -> Kind:
    """The kind of one mention: who is only passed by, or named in a complaint about us, is not complained of."""
    if one.decision is Decision.PASSING and what in (Kind.COMPLAINT, Kind.PRAISE, Kind.QUESTION):
        return Kind.OTHER
    if what is Kind.COMPLAINT and own and roles.get(one.entity_id) is not Role.OWN:
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
    return Complaint(found.is_complaint, found.score, found.entity_ids, found.reason, found.severity, cues)
