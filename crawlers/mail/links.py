"""The addresses in a mail, led through the counters of clicks that say where they lead."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from crawlers.html import page_tree, plain_text
from crawlers.urls import absolute, canonical

_IN_TEXT: Final = re.compile(r"https?://[^\s<>\"'«»]+")
_END: Final = ".,;:!?)]}…"
_MOST_STEPS: Final = 5

_TOLD_BY: Final = (
    (re.compile(r"(^|\.)google\.[a-z.]+$"), ("/url",), ("url", "q")),
    (re.compile(r"(^|\.)facebook\.com$|(^|\.)instagram\.com$"), ("/l.php", "/"), ("u",)),
    (re.compile(r"(^|\.)(vk\.com|vk\.ru|vk\.cc)$"), ("/away.php",), ("to",)),
    (re.compile(r"(^|\.)youtube\.com$"), ("/redirect", "/attribution_link"), ("q", "u")),
    (re.compile(r"\.safelinks\.protection\.outlook\.com$"), ("/",), ("url",)),
    (re.compile(r"(^|\.)ok\.ru$"), ("/dk",), ("st.link",)),
)
"""Hosts, beginnings of paths, and the parameters in which they name the target."""
_TARGET_NAMES: Final = ("url", "u", "to", "target", "redirect", "redirect_url", "redirect_uri", "link", "goto", "dest")
_COUNTER: Final = re.compile(
    r"^(?:click|clicks|link|links|track|trk|tracking|go|r|email|e|url\d+|l|t|mail|mandrillapp|sender)\d*[.-]", re.I
)
_AWSTRACK: Final = re.compile(r"\.awstrack\.me$")
_OPAQUE: Final = re.compile(r"/(?:ls/click|wf/click|e3t/|ss/c/|CL0/|track/click|c/eJ|f/a/|L0/)|/click\b", re.I)
_URLDEFENSE: Final = re.compile(r"^https?://urldefense\.(?:com|us)/v3/__(.+?)__;")
_FACEBOOK_NOTE: Final = re.compile(r"^https?://(?:www\.|m\.)?facebook\.com/n/\?(.+)$")
_FACEBOOK_NOISE: Final = re.compile(r"^(?:aref|medium|mid|bcode|n_m|rms|irms|lloc|notif_t|notif_id|ref|__tn__|__cft__)")


@dataclass(frozen=True, slots=True)
class Link:
    """An address as it stands in the mail, where it leads as far as it tells, and the words it stands under."""

    shown: str
    target: str
    words: str


def links_in_html(html: str) -> tuple[Link, ...]:
    """The links of a body in HTML, in their order; http and https only."""
    found = []
    for node in page_tree(html, "").css("a[href]"):
        href = absolute("", node.attributes.get("href"))
        if href is not None:
            found.append(Link(href, target_of(href), plain_text(node.html or "")))
    return tuple(found)


def links_in_text(text: str) -> tuple[Link, ...]:
    """The addresses in plain text, in their order."""
    found = []
    for match in _IN_TEXT.finditer(text):
        href = absolute("", _without_end(match[0]))
        if href is not None:
            found.append(Link(href, target_of(href), ""))
    return tuple(found)


def target_of(url: str) -> str:
    """Where an address leads, as far as it says so itself; nobody is asked. Without what identifies no page."""
    for _ in range(_MOST_STEPS):
        further = _one_step(url)
        if further is None or further == url:
            break
        url = further
    return canonical(url, keep_fragment=True)


def is_opaque(url: str) -> bool:
    """True for a counter of clicks that keeps for itself where it leads: no identity of a page."""
    parts = urlsplit(url)
    return _OPAQUE.search(parts.path) is not None or (
        _COUNTER.match(parts.hostname or "") is not None and len(parts.path + parts.query) > 60
    )


def _one_step(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        given = parse_qs(parts.query.replace("&amp;", "&"))
    except ValueError:
        return None
    if (defended := _URLDEFENSE.match(url)) is not None:
        return absolute("", re.sub(r"^(https?):/(?=[^/])", r"\1://", defended[1]))
    if _AWSTRACK.search(host) and parts.path.startswith("/L0/"):
        return absolute("", unquote(parts.path[4:].partition("/")[0]))
    if (note := _FACEBOOK_NOTE.match(url)) is not None:
        path, *rest = unquote(note[1]).split("&")
        kept = [one for one in rest if not _FACEBOOK_NOISE.match(one)]
        query = ("?" if "?" not in path else "&") + "&".join(kept) if kept else ""
        return absolute("https://www.facebook.com/", f"/{path.lstrip('/')}{query}")
    for hosts, paths, names in _TOLD_BY:
        if hosts.search(host) and parts.path.startswith(paths):
            return _named(given, names, url)
    if _COUNTER.match(host) or _OPAQUE.search(parts.path):
        return _named(given, _TARGET_NAMES, url)
    return None


def _named(given: dict[str, list[str]], names: tuple[str, ...], base: str) -> str | None:
    for name in names:
        for value in given.get(name, ()):
            if value.startswith(("http://", "https://", "/")) and not value.startswith("//"):
                return absolute(base, value)
            if re.fullmatch(r"[\w-]{16,}={0,2}", value):
                try:
                    plain = urlsafe_b64decode(value + "=" * (-len(value) % 4)).decode("utf-8")
                except ValueError:
                    continue
                if plain.startswith(("http://", "https://")):
                    return absolute("", plain)
    return None


def _without_end(address: str) -> str:
    while address and address[-1] in _END:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address
