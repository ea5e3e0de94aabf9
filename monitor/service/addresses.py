"""What people write for an address, made whole; what cannot be one is refused before it is stored."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from crawlers import registry
from monitor.errors import InputError

_FEED_SCHEMES: Final = (("feed:http", "http"), ("feed://", "http://"))
"""Some browsers write feeds so; the rest is the address."""


def whole(address: str, crawler: str) -> str:
    """The address with its scheme; short forms that the crawler knows ("@name") are written out.

    Raises: `InputError` for what is no http(s) address, `UnknownCrawlerError`.
    """
    complete = getattr(registry.crawler(crawler), "complete", None)
    written = complete(address) if complete is not None else None
    return on_the_web(address) if written is None else str(written)


def on_the_web(address: str) -> str:
    """An http(s) address with its scheme. Raises: `InputError` for what is none."""
    found = address.strip()
    for start, instead in _FEED_SCHEMES:
        if found.lower().startswith(start):
            found = instead + found[len(start) :]
    if "://" not in found and "." in found.partition("/")[0] and ":" not in found.partition("/")[0].partition(".")[0]:
        found = f"https://{found}"
    try:
        parts = urlsplit(found)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and not any(map(str.isspace, found))
    except ValueError:
        good = False
    if not good:
        raise InputError(f"{address!r} is no address on the web", "Write it like https://forum.example.org/.")
    return found
