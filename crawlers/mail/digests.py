"""Mails that list several finds, such as Google Alerts: one post for each result.

Google marks each result as schema.org/Article and leads links through google.com/url; the plain body stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.html import page_tree, plain_text
from crawlers.mail.links import links_in_text, target_of
from crawlers.mail.message import Mail
from crawlers.mail.services import BOILERPLATE_LINK
from crawlers.permalinks import identity_of_link
from crawlers.types import Post
from crawlers.urls import absolute, canonical

_ARTICLE: Final = "[itemtype*='schema.org/Article'], [itemtype*='schema.org/NewsArticle']"
_MOST_LETTERS: Final = 1_000  # of a snippet: a container larger than that holds other results too
_LEAST_TITLE: Final = 6
_RULE: Final = re.compile(r"^\W{3,}")
_LABEL: Final = re.compile(
    r"^(?:flag as irrelevant|full coverage|отметить как нерелевантн\w+|позначити як нерелевантн\w+"
    r"|merkitse epäolennaiseksi"
    r"|see more results|больше результатов|інші результати|katso lisää tuloksia|edit this alert).*$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Find:
    url: str
    title: str
    text: str


def posts_of(mail: Mail) -> tuple[Post, ...]:
    """The results of a digest, in its order; what stands there twice comes once. The mail's own time is not theirs."""
    finds = list(_marked(mail.html)) if mail.html else []
    if not finds and mail.html:
        finds = list(_linked(mail.html))
    if not finds and mail.text:
        finds = list(_plain(mail.text))
    posts: dict[tuple[str, str], Post] = {}
    for find in finds:
        identity = identity_of_link(find.url)
        posts.setdefault(
            (identity.platform, identity.key),
            Post(
                platform=identity.platform,
                key=identity.key,
                url=find.url,
                text=find.text,
                title=find.title or None,
                kind=identity.kind,
            ),
        )
    return tuple(posts.values())


def _marked(html: str) -> Iterator[_Find]:
    for item in page_tree(html, "").css(_ARTICLE):
        link = item.css_first("a[itemprop=url][href]") or item.css_first("a[href]")
        href = _target(link)
        if href is None:
            continue
        name = item.css_first("[itemprop=name]")
        about = item.css_first("[itemprop=description]")
        title = _line(name if name is not None else link)
        yield _Find(href, title, plain_text(about.html or "") if about is not None else "")


def _linked(html: str) -> Iterator[_Find]:
    """Results without marks: links with words of their own, each with what stands around it."""
    seen: dict[str, _Find] = {}
    for link in page_tree(html, "").css("a[href]"):
        href, words = _target(link), _line(link)
        if href is None or len(words) < _LEAST_TITLE or _LABEL.match(words):
            continue
        if href not in seen:
            seen[href] = find = _Find(href, words, _around(link, words))
            yield find


def _around(link: LexborNode, words: str) -> str:
    """The words beside a link in the smallest block that holds more than the link."""
    node = link.parent
    while node is not None and node.tag not in ("body", "html"):
        text = plain_text(node.html or "")
        if len(text) > _MOST_LETTERS:
            return ""
        lines = [line for line in text.split("\n") if line.strip() != words and not _LABEL.match(line.strip())]
        rest = "\n".join(lines).strip()
        if len(rest) > len(words) // 2:
            others = {t for a in node.css("a[href]") if (t := _target(a)) is not None}
            return rest if len(others) <= 1 else ""
        node = node.parent
    return ""


def _plain(text: str) -> Iterator[_Find]:
    """Results of a plain body: title, publisher, snippet, address."""
    lines: list[str] = []
    for raw in [*text.splitlines(), ""]:
        line = raw.strip()
        if not line or _RULE.match(line):
            lines = []
            continue
        links = [link for link in links_in_text(line) if not BOILERPLATE_LINK.search(link.shown)]
        if links and not BOILERPLATE_LINK.search(links[0].target) and lines:
            yield _Find(links[0].target, lines[0], "\n".join(lines[1:]))
            lines = []
        elif not _LABEL.match(line) and "://" not in line:
            lines.append(line)


def _target(link: LexborNode | None) -> str | None:
    href = absolute("", link.attributes.get("href")) if link is not None else None
    if href is None or BOILERPLATE_LINK.search(href):
        return None
    target = target_of(href)
    own = re.match(r"https?://(?:[\w-]+\.)*google\.[a-z.]+/(?:alerts|url|search|support|$)", target)
    return None if own or BOILERPLATE_LINK.search(target) else canonical(target, keep_fragment=True)


def _line(node: LexborNode | None) -> str:
    return " ".join(plain_text(node.html or "").split()) if node is not None else ""
