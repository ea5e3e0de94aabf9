"""Blogs as people name them in short, and where their feeds lie.

Source: `sources.md` 1.5 (LiveJournal and Tumblr seen; Blogger, Medium and Substack from memory). What is behind the
address is asked before it is believed.
"""

from __future__ import annotations

import re
from typing import Final

_FORMS: Final = (
    (re.compile(r"(?:lj|livejournal):@?([\w-]{2,40})", re.IGNORECASE), "https://{}.livejournal.com/data/rss"),
    (re.compile(r"https?://([\w-]+)\.livejournal\.com/?", re.IGNORECASE), "https://{}.livejournal.com/data/rss"),
    (re.compile(r"https?://users\.livejournal\.com/([\w-]+)/?", re.IGNORECASE), "https://users.livejournal.com/{}/data/rss"),
    (re.compile(r"(?:tumblr:@?([\w-]{2,60})|https?://(?!www\.)([\w-]+)\.tumblr\.com/?)", re.IGNORECASE), "https://{}.tumblr.com/rss"),
    (
        re.compile(r"(?:blogger:([\w-]{2,60})|https?://(?!www\.)([\w-]+)\.blogspot\.com/?)", re.IGNORECASE),
        "https://{}.blogspot.com/feeds/posts/default",
    ),
    (re.compile(r"(?:medium:|https?://medium\.com/)(@[\w.-]{2,60}|[\w-]{3,60})/?", re.IGNORECASE), "https://medium.com/feed/{}"),
    (re.compile(r"(?:substack:@?([\w-]{2,60})|https?://(?!www\.)([\w-]+)\.substack\.com/?)", re.IGNORECASE), "https://{}.substack.com/feed"),
)  # fmt: skip
_OTHER: Final = frozenset(("www", "users", "community", "m", "about", "tag", "search", "feed"))


def feed_of(address: str) -> str | None:
    """The feed of a blog given as "lj:name", "medium:@name" … or by its front page; None for all else."""
    text = address.strip()
    for form, where in _FORMS:
        found = form.fullmatch(text)
        if found is not None:
            name = next(one for one in found.groups() if one)
            if name.lower() in _OTHER:
                return None
            # Host names have no underscore: LiveJournal writes a hyphen there.
            return where.format(name.lower().replace("_", "-") if ".{}" not in where and "//{}" in where else name)
    return None
