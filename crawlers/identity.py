"""Who is who: the identity of posts whose platform can be told from their address or id.

One post seen by a feed, in its thread and by search must carry the same (platform, key), so every crawler
takes the key from here. Source: `sources.md` 7.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from crawlers.types import PostKind
from crawlers.urls import host_of


@dataclass(frozen=True, slots=True)
class Identity:
    """A platform's slug, the key on it, and what kind of post stands there."""

    platform: str
    key: str
    kind: PostKind


def phpbb_key(host: str, post_id: str | int) -> str:
    """The key of a phpBB post; `host` as `crawlers.urls.host_of` gives it."""
    return f"{host}:{post_id}"


def wordpress_comment_key(host: str, comment_id: str | int) -> str:
    """The key of a comment under a WordPress post; `host` as `crawlers.urls.host_of` gives it."""
    return f"{host}:comment:{comment_id}"


def wordpress_post_key(site: str, post_id: str | int) -> str:
    """The key of a WordPress post; `site` is the host and, of a blog in a folder of it, the folder ("host/blog")."""
    return f"{site}:post:{post_id}"


def telegram_key(channel: str, message_id: str | int) -> str:
    """The key of a message of a public channel: names of channels differ in no more than case."""
    return f"{channel.lower()}/{message_id}"


_PHPBB: Final = re.compile(r"/viewtopic\.php\?(?:[^#]*[?&;])?p=(\d+)(?:[&;][^#]*)?(?:#p?\1)?$")
_WORDPRESS_COMMENT: Final = re.compile(r"#comment-(\d+)$")
_BBPRESS: Final = re.compile(r"^https?://[^/?#]+.*?/?\?post_type=(?:topic|reply)&(?:amp;|#0?38;)?p=(\d+)$")
_WORDPRESS_POST: Final = re.compile(r"^https?://[^/?#]+(.*?)/?\?(?:post_type=[\w-]+&(?:amp;)?)?p=(\d+)$")
_YOUTUBE_ID: Final = re.compile(r"yt:video:([\w-]{6,20})")
_REDDIT_ID: Final = re.compile(r"t[13]_[0-9a-z]{2,12}")
_TELEGRAM: Final = re.compile(r"https?://(?:t|telegram)\.me/(?:s/)?([A-Za-z]\w{3,31})/(\d+)(?:\?single)?/?$")

# No identity below can hold without one of these; most entries of most feeds are done after this look.
# Two patterns, as a search goes fast only where all that is looked for begins with one of a few letters.
_TELLING_START: Final = re.compile(r"yt:video:|t[13]_|https?://[a-z]+\.me/")
_TELLING: Final = re.compile(r"[?&;#](?:p=\d|comment-)")


def identity_of(entry_id: str | None, url: str | None, generator: str | None) -> Identity | None:
    """The identity of a feed's entry on the platform it was posted on; None if that cannot be told.

    `entry_id` and `url` as the feed gives them, the URL absolute; `generator` names the feed's software.
    """
    for address in (url, entry_id):
        if address is None or not (_TELLING.search(address) or _TELLING_START.match(address)):
            continue
        found = _identity(address, generator)
        if found is not None:
            return found
    if entry_id is not None and is_wordpress(generator):
        return _wordpress_post(entry_id, url)
    return None


def _wordpress_post(guid: str, link: str | None) -> Identity | None:
    """The identity of a post by the guid that all feeds of a blog give it: posts, tags, authors, searches.

    The host is that of the link: a blog that was built on "http://localhost" keeps that in its guids.
    Topics and replies of bbPress are posts of WordPress to its feeds.
    """
    if (forum := _BBPRESS.match(guid)) is not None:
        return Identity("bbpress", f"{host_of(link or guid)}:{forum[1]}", PostKind.FORUM_POST)
    match = _WORDPRESS_POST.match(guid)
    if match is None:
        return None
    return Identity("wordpress", wordpress_post_key(host_of(link or guid) + match[1], match[2]), PostKind.ARTICLE)


def _identity(address: str, generator: str | None) -> Identity | None:
    if (match := _PHPBB.search(address)) is not None:
        return Identity("phpbb", phpbb_key(host_of(address), match[1]), PostKind.FORUM_POST)
    if (match := _WORDPRESS_COMMENT.search(address)) is not None and is_wordpress(generator):
        return Identity("wordpress", wordpress_comment_key(host_of(address), match[1]), PostKind.COMMENT)
    if (match := _YOUTUBE_ID.fullmatch(address)) is not None:
        return Identity("youtube", match[1], PostKind.ARTICLE)
    if _REDDIT_ID.fullmatch(address):
        kind = PostKind.COMMENT if address.startswith("t1_") else PostKind.ARTICLE
        return Identity("reddit", address, kind)
    if (match := _TELEGRAM.match(address)) is not None:
        return Identity("telegram", telegram_key(match[1], match[2]), PostKind.MESSAGE)
    return None


def is_wordpress(generator: str | None) -> bool:
    """True if a feed's generator names WordPress."""
    return generator is not None and "wordpress" in generator.lower()
