"""How long an answer may be where it is to be published."""

from __future__ import annotations

from typing import Final

_BY_PLATFORM: Final = {
    "app_store": 5970,  # App Store Connect API, customerReviewResponses
    "app_store_connect": 5970,
    "bluesky": 300,  # app.bsky.feed.post, graphemes
    "google_business": 4096,  # Business Profile API, ReviewReply.comment, bytes
    "google_places": 4096,
    "google_play": 350,  # Google Play Developer API, reviews.reply
    "instagram": 2200,
    "mastodon": 500,  # what a server sets unless its people raise it
    "reddit": 10_000,
    "stackexchange": 600,  # a comment
    "telegram": 4096,  # Bot API, sendMessage
    "x": 280,
    "youtube": 10_000,
}
_BY_SITE: Final = {
    "apps.apple.com": 5970,
    "bsky.app": 300,
    "instagram.com": 2200,
    "play.google.com": 350,
    "reddit.com": 10_000,
    "t.me": 4096,
    "twitter.com": 280,
    "x.com": 280,
    "youtube.com": 10_000,
}


def most_characters(platform: str | None, site: str | None) -> int | None:
    """The most characters of an answer there; None where no limit is known."""
    if platform in _BY_PLATFORM:
        return _BY_PLATFORM[platform]
    host = (site or "").casefold().removeprefix("www.")
    while host:
        if host in _BY_SITE:
            return _BY_SITE[host]
        host = host.partition(".")[2]
    return None
