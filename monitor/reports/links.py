"""Which addresses from the web may become links in what we hand out."""

from __future__ import annotations


def openable(url: str | None) -> bool:
    """Whether it is an address of the web: no script, no file of the reader's own."""
    return url is not None and url.startswith(("http://", "https://")) and not any(one.isspace() for one in url)
