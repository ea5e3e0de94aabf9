"""Mails that tell of one post: a review, a reply in a forum, a comment, a mention; and any other mail with a link."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from crawlers.date_shapes import span_start
from crawlers.html import page_tree, plain_text
from crawlers.identity import Identity
from crawlers.mail.links import Link, is_opaque, links_in_html, links_in_text
from crawlers.mail.message import Mail
from crawlers.mail.services import (
    AUTHORS,
    BOILERPLATE_LINE,
    BOILERPLATE_LINK,
    FORUM_WORDS,
    RATING_LABEL,
    REVIEW_WORDS,
    STARS_WORDS,
    TEXT_BEGINS,
    TITLES,
    Service,
)
from crawlers.permalinks import identity_of_link, telling_identity
from crawlers.types import Post, PostKind, Precision, Rating, WrittenTime
from crawlers.urls import host_of

PLATFORM: Final = "mail"
_RULER: Final = re.compile(r"^\s*[-*_=~#—]{5,}\s*$")
_QUOTED: Final = re.compile(r"^[\"“„«](.{12,}?)[\"”“»]$", re.DOTALL)
_SIGNATURE: Final = re.compile(r"^-- ?$")
_MARKED_TEXT: Final = (
    "[itemprop=reviewBody]", "blockquote", ".review-text, .review_text, .reviewText, .review-body, .review",
    "div.message, .post-text, .f-post-body, .ipsEmail_content, .comment-text, .comment, .bbWrapper",
)  # fmt: skip
_FILLED, _EMPTY = "★⭐", "☆✩"
_RE: Final = re.compile(r"^(?:(?:re|fwd?|fw|vs|vl|на|ответ|пересл\w*)\s*:\s*|\[[^\]]{1,40}\]\s*)+", re.IGNORECASE)
_NO_NAMES: Final = re.compile(
    r"^(?:you|someone|somebody|customer|user|клиент|пользователь|вы|кто-то|хтось|ви|asiakas|joku|käyttäjä)$"
    r"|^(?:an?|the|your|new|hi|hello|новый|новая|новий|нова|uusi|здравствуйте|вітаємо|hei)\b",
    re.IGNORECASE,
)
_LEAST_LETTERS: Final = 12
_SHORT: Final = 150


@dataclass(frozen=True, slots=True)
class _Body:
    text: str
    marked: str | None
    """What the markup itself sets apart as somebody's words."""
    links: tuple[Link, ...]
    stars: str


def post_of(mail: Mail, service: Service | None) -> Post | None:
    """The post that a notification tells of; None for a mail that holds neither a link nor words of anybody.

    Its identity is that of the post it links to. Where the link leads to a page of many posts, or does not say where
    it leads, the post is known by who wrote what there; a mail sent again tells of the same post.
    """
    body = _body(mail)
    kind = _kind(mail, service, body)
    link = _link(body.links, service)
    author = _author(mail.subject, body.text)
    rating = _rating(mail.subject, body) if kind is PostKind.REVIEW else None
    text = _words(body, mail.subject)
    title = _title(mail.subject) if kind in (PostKind.FORUM_POST, PostKind.ARTICLE) else None
    if link is None and (not text or service is None):
        return None
    if not text and title is None:
        title = _RE.sub("", mail.subject).strip() or None
    identity = _identity(link, kind, service, author, text)
    return Post(
        platform=identity.platform,
        key=identity.key,
        url=None if link is None else link.target,
        text=text,
        title=title,
        author=author,
        published=None if kind is PostKind.ARTICLE else _day(mail.sent),
        kind=kind if identity.kind is PostKind.ARTICLE else identity.kind,
        rating=rating,
        thread_url=_thread(link) if kind is PostKind.FORUM_POST else None,
    )


def _body(mail: Mail) -> _Body:
    if mail.html:
        tree = page_tree(mail.html, "")
        marked = None
        for selector in _MARKED_TEXT:
            found = [plain_text(node.html or "") for node in tree.css(selector)]
            marked = max((one for one in found if len(one) >= _LEAST_LETTERS), key=len, default=None)
            if marked is not None:
                break
        alts = [node.attributes.get("alt") or "" for node in tree.css("img[alt]")]
        shown = plain_text(mail.html)
        # the plain body keeps paragraphs apart, where it is more than "see the HTML"
        plain = mail.text if mail.text and len(mail.text) > len(shown) // 2 else None
        return _Body(plain or shown, marked, links_in_html(mail.html), "\n".join([*alts, shown]))
    text = mail.text or ""
    return _Body(text, None, links_in_text(text), text)


def _kind(mail: Mail, service: Service | None, body: _Body) -> PostKind:
    if service is not None:
        return service.kind
    for link in body.links:
        found = telling_identity(link.target)
        if found is not None:
            return found.kind
    if FORUM_WORDS.search(mail.subject):
        return PostKind.FORUM_POST
    if REVIEW_WORDS.search(mail.subject):
        return PostKind.REVIEW
    return PostKind.ARTICLE


def _link(links: tuple[Link, ...], service: Service | None) -> Link | None:
    """The link to the post: one that names a single post, else one to where such posts stand, else the first."""
    good = [
        link for link in links if not BOILERPLATE_LINK.search(link.shown) and not BOILERPLATE_LINK.search(link.target)
    ]
    telling = [link for link in good if telling_identity(link.target) is not None]
    fitting = [link for link in good if service and service.links and service.links.search(link.target)]
    own = [link for link in good if not _is_home(link.target)]
    clear = [link for link in own if not is_opaque(link.target)]
    if service is not None and service.links is not None:
        told = [link for link in fitting if telling_identity(link.target) is not None]
        return next(iter(told or fitting or clear or own), None)
    return next(iter(telling or clear or own or good), None)


def _is_home(url: str) -> bool:
    return re.fullmatch(r"https?://[^/?#]+/?(?:index\.\w+)?", url) is not None


def _identity(link: Link | None, kind: PostKind, service: Service | None, author: str | None, text: str) -> Identity:
    if link is not None:
        telling = telling_identity(link.target)
        if telling is not None:
            return telling
        # a page of one article; elsewhere many posts share an address
        if (kind is PostKind.ARTICLE or not text) and not is_opaque(link.target):
            return identity_of_link(link.target)
    place = service.slug if service is not None else host_of(link.target) if link is not None else ""
    words = " ".join(text.lower().split())[:300]
    digest = hashlib.sha1("\n".join([place, author or "", words]).encode(), usedforsecurity=False).hexdigest()
    return Identity(PLATFORM, f"{place}:{digest}", kind)


def _author(subject: str, text: str) -> str | None:
    lines = [" ".join(line.split()).strip("*• ") for line in text.splitlines()]
    for line in (_RE.sub("", subject), *lines[:40]):
        for pattern in AUTHORS:
            match = pattern.search(line)
            if match is None:
                continue
            name = match["name"].strip(" .!-–—'")
            if name and len(name.split()) <= 4 and not _NO_NAMES.match(name):
                return name
    return None


def _rating(subject: str, body: _Body) -> Rating | None:
    for text in (subject, body.text, body.stars):
        runs = re.findall(f"[{_FILLED}{_EMPTY}\ufe0f]+", text)
        for run in runs:
            filled = sum(run.count(star) for star in _FILLED)
            total = filled + sum(run.count(star) for star in _EMPTY)
            if total == 5 or (1 <= filled <= 5 and total == filled):
                return Rating(float(filled), 5.0)
        match = RATING_LABEL.search(text) or STARS_WORDS.search(text)
        if match is not None:
            return Rating(float(match["value"].replace(",", ".")), float(match["best"] or 5))
    return None


def _words(body: _Body, subject: str) -> str:
    """The words of the post itself, as far as the mail sets them apart."""
    if body.marked is not None:
        return _tidied(body.marked)
    lines = body.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for block in (_between_rulers(lines), _after_label(lines), _in_quotes(lines)):
        if block:
            return block
    return _longest(lines, subject)


def _between_rulers(lines: list[str]) -> str:
    """What stands between two lines of dashes or stars."""
    rulers = [n for n, line in enumerate(lines) if _RULER.match(line)]
    blocks = [_own(lines[start + 1 : end]) for start, end in pairwise(rulers)]
    return max(blocks, key=len, default="")


def _after_label(lines: list[str]) -> str:
    for n, line in enumerate(lines):
        if not TEXT_BEGINS.match(line.strip()):
            continue
        block: list[str] = []
        for one in lines[n + 1 :]:
            if _RULER.match(one) and not any(block):
                continue
            if _RULER.match(one) or _SIGNATURE.match(one) or _is_frame(one):
                break
            block.append(one)
        if found := _own(block):
            return found
    return ""


def _in_quotes(lines: list[str]) -> str:
    found = []
    for paragraph in re.split(r"\n\s*\n", "\n".join(lines)):
        match = _QUOTED.match(paragraph.strip())
        if match is not None:
            found.append(_tidied(match[1]))
    found += [_tidied(match[1]) for line in lines if (match := _QUOTED.match(line.strip())) is not None]
    return max(found, key=len, default="")


def _longest(lines: list[str], subject: str) -> str:
    """The paragraph with most words that is no part of the notification's frame."""
    best = ""
    plain = _RE.sub("", subject).strip().lower()
    for named in (False, True):  # a line that seems to name the author may be all that was said
        for run in _runs(lines, named=named):
            own = _tidied("\n".join(run))
            if len(own) >= _LEAST_LETTERS and own.lower() != plain and len(own) > len(best):
                best = own
        if best:
            break
    return best


def _runs(lines: list[str], *, named: bool) -> Iterator[list[str]]:
    """Lines that stand together: between empty ones, the frame and, unless `named`, a line that tells who wrote."""
    run: list[str] = []
    for line in [*lines, ""]:
        tells = not named and not run and len(line) < _SHORT and any(one.search(line.strip()) for one in AUTHORS)
        if line.strip() and not tells and not _is_frame(line):
            run.append(line)
        elif run:
            yield run
            run = []


def _own(lines: list[str]) -> str:
    return _tidied("\n".join(line for line in lines if not _is_frame(line)))


def _is_frame(line: str) -> bool:
    line = line.strip()
    if re.fullmatch(r"<?https?://\S+>?", line) or _SIGNATURE.match(line):
        return True
    if STARS_WORDS.fullmatch(line) or RATING_LABEL.match(line) or re.fullmatch(f"[{_FILLED}{_EMPTY}\ufe0f ]+", line):
        return True
    # somebody's long paragraph may well say "do not reply"
    return len(line) < 200 and BOILERPLATE_LINE.search(line) is not None


def _tidied(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.strip().split("\n")]
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip().strip('“”„«»"').strip()


def _title(subject: str) -> str | None:
    plain = _RE.sub("", subject).strip()
    for pattern in TITLES:
        match = pattern.match(plain)
        if match is not None and match["title"].strip():
            return match["title"].strip()
    return plain or None


def _thread(link: Link | None) -> str | None:
    """The address of the discussion itself where the link names it apart from the post."""
    if link is None:
        return None
    url = link.target.partition("#")[0]
    match = re.match(r"(.*/threads/[^/?#]+/)", url) or re.match(r"(.*[?&;]t=\d+)", url)
    return match[1] if match is not None else None


def _day(sent: WrittenTime | None) -> WrittenTime | None:
    """The day of the mail, which follows the post within hours."""
    if sent is None:
        return None
    return WrittenTime(span_start(sent.at, Precision.DAY), Precision.DAY, sent.raw, sent.zone)
