"""The identity of a post told by its address alone, for posts that are heard of and not read.

The pairs are those that the crawlers of these platforms give: one post, whichever way it came, is one post.
Source: `sources.md` 7; the patterns are those of `crawlers.forums.*`, `crawlers.social.*` and `crawlers.news`.
"""

from __future__ import annotations

import re
from typing import Final

from crawlers.identity import Identity, identity_of
from crawlers.types import PostKind
from crawlers.urls import canonical, host_of

_FORUM, _COMMENT, _MESSAGE = PostKind.FORUM_POST, PostKind.COMMENT, PostKind.MESSAGE

_FORUMS: Final = tuple(
    (platform, re.compile(pattern))
    for platform, pattern in (
        ("phpbb", r"/viewtopic\.php\?[^#]*#p(\d+)$"),
        ("phpbb", r"/viewtopic\.php\?(?:[^#]*[?&;])?p=(\d+)"),
        ("xenforo", r"/posts/(\d+)/?(?:[?#]|$)"),
        ("xenforo", r"/threads/[^/#?]+/(?:page-\d+)?(?:\?[^#]*)?#post-(\d+)$"),
        ("xenforo", r"/threads/[^/#?]+/post-(\d+)$"),
        ("vbulletin", r"/showthread\.php[^#]*#post(\d+)$"),
        ("vbulletin", r"/showthread\.php\?(?:[^#]*[&;])?p=(\d+)"),
        ("vbulletin", r"/showpost\.php\?(?:[^#]*[&;])?p=(\d+)"),
        ("mybb", r"/showthread\.php\?(?:[^#]*[&;])?pid=(\d+)"),
        ("mybb", r"/(?:thread|showthread)[^#]*#pid(\d+)$"),
        ("smf", r"topic[=,]\d+[^#]*#msg(\d+)$"),
        ("smf", r"topic[=,]\d+\.msg(\d+)(?![^#]*#new)"),
        ("invision", r"[?&;]do=findComment&comment=(\d+)"),
        ("invision", r"/topic/\d+[^#]*#(?:find)?[cC]omment-(\d+)$"),
        ("invision", r"[?&;]showtopic=\d+[^#]*#entry(\d+)$"),
    )
)
_NO_FORUM: Final = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:facebook|instagram|linkedin|threads|pinterest|tiktok|ok|twitter|x)\.(?:com|net|ru)/"
)
"""Their addresses look like those of forum engines ("/posts/123")."""
_VK: Final = re.compile(
    r"^https?://(?:m\.|www\.)?(?:vk\.com|vk\.ru|vkontakte\.ru)/(?:[^#]*[?&]w=)?wall(-?\d+)_(\d+)(?:[^#]*?[?&_]r(?:eply)?=?(\d+))?"
)
_YOUTUBE: Final = re.compile(
    r"^https?://(?:(?:www\.|m\.)?youtube\.com/(?:watch\?(?:[^#]*&)?v=|shorts/|live/)|youtu\.be/)([\w-]{11})"
)
_YOUTUBE_COMMENT: Final = re.compile(r"[?&]lc=([\w.-]{10,})")
_REDDIT: Final = re.compile(r"^https?://(?:\w+\.)?reddit\.com/r/\w+/comments/(\w+)(?:/[^/?#]*/(\w+))?")
_REVIEWS: Final = (
    ("trustpilot", re.compile(r"trustpilot\.[a-z.]+/reviews/([0-9a-f]{24})")),
    ("2gis", re.compile(r"2gis\.[a-z]+/.*[/=]reviews?/(\d{6,})")),
)


def identity_of_link(url: str) -> Identity:
    """The identity of whatever stands at an address; that of an article by its canonical address for any other page."""
    return telling_identity(url) or Identity("article", canonical(url), PostKind.ARTICLE)


def telling_identity(url: str) -> Identity | None:
    """The identity of the one post that an address leads to; None where it names a page and no post on it."""
    for platform, pattern in () if _NO_FORUM.match(url) else _FORUMS:
        if (match := pattern.search(url)) is not None:
            return Identity(platform, f"{host_of(url)}:{match[1]}", _FORUM)
    if (match := _VK.match(url)) is not None:
        owner, number, reply = match.groups()
        if reply:
            return Identity("vk", f"{owner}_{number}_{reply}", _COMMENT)
        return Identity("vk", f"{owner}_{number}", _MESSAGE)
    if (match := _YOUTUBE.match(url)) is not None:
        comment = _YOUTUBE_COMMENT.search(url)
        return Identity("youtube", comment[1], _COMMENT) if comment else Identity("youtube", match[1], PostKind.ARTICLE)
    if (match := _REDDIT.match(url)) is not None:
        return (
            Identity("reddit", f"t1_{match[2]}", _COMMENT)
            if match[2]
            else Identity("reddit", f"t3_{match[1]}", PostKind.ARTICLE)
        )
    for platform, pattern in _REVIEWS:
        if (match := pattern.search(url)) is not None:
            return Identity(platform, match[1], PostKind.REVIEW)
    return identity_of(None, url, None)
