"""Match and analyse: posts × entities → mentions. Pure: calls text/ and desk/ in order, touches nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from crawlers.types import Post
from monitor.text import language
from monitor.text.match import Matcher
from monitor.text.types import Entity, Findings, Kind, Match

ANALYSER: Final = "first"
ANALYSER_VERSION: Final = 0


def match(posts: Sequence[Post], matcher: Matcher) -> tuple[tuple[Post, tuple[Match, ...]], ...]:
    """Each post with what was found in it, in order."""
    return tuple((post, matcher.find(post.text, post.title, post.quotes)) for post in posts)


def analyse(
    title: str | None,
    text: str,
    quotes: Sequence[str],
    lang_hint: str | None,
    matches: Sequence[Match],
    entities: Sequence[Entity],
) -> Findings:
    """All that is understood of one version of a post."""
    found = language.detect(f"{title or ''}\n{text}")
    return Findings(found, {match.entity_id: Kind.OTHER for match in matches}, {}, None)
