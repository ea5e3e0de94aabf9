"""Posts in the markup of XenForo 1 and 2.

Source: `sources.md` 2.3 and recorded pages of 1.5, 2.1, 2.2 and 2.3. Add-ons and themes put more around a
post (badges, reactions, advertisements, copies of the text for search engines); what is read here is tied
to the engine's own post id and message body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.dates import DEFAULT_ZONES, from_epoch, known_zone
from crawlers.forums.page import ForumPage, PostParts, ancestor, attribute, text_of
from crawlers.html import plain_text, unique
from crawlers.own_words import own_words
from crawlers.types import WrittenTime

_POST: Final = re.compile(r"(?:js-)?post-(\d+)")
_ADS: Final = (
    ".samItem, .samBannerUnit, .samCodeUnit, .samLinkUnit, .JamSpannerUnit, .adsbygoogle, .ad, .ads,"
    " .funbox, .uix_adSlot, script, style, noscript"
)
_QUOTES_2: Final = ".bbCodeBlock--quote, .bbCodeQuote"
_DROPPED_2: Final = (
    ".bbCodeBlock-title, .bbCodeBlock-sourceJump, .bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink,"
    " .bbCodeSpoiler-button, .js-selectToQuoteEnd, .message-lastEdit, .message-signature,"
    f" .message-attachments, .bbCodeBlock--unfurl, .bbMediaWrapper, .js-attachmentInfo, .quoteExpand, {_ADS}"
)
_QUOTES_1: Final = ".bbCodeQuote"
_DROPPED_1: Final = (
    ".bbCodeQuote .attribution, .quoteExpand, .messageTextEndMarker, .bbCodeSpoilerButton, .signature,"
    f" .editDate, .attachedFiles, .bbCodeBlock > .type, .likesSummary, .messageNotices, {_ADS}"
)


def posts_of(page: ForumPage) -> list[PostParts]:
    """All posts of a thread page in page order; [] where there are none of either shape."""
    found: dict[str, PostParts] = {}
    for parts in [*_of_articles(page)] or [*_of_items(page)]:
        # An answer marked as the solution stands on top in a short form and again in its place.
        if parts.post_id not in found or len(parts.text) > len(found[parts.post_id].text):
            found[parts.post_id] = parts
    return list(found.values())


def post_articles(page: ForumPage) -> list[tuple[str, LexborNode]]:
    """Id and element of each post of a XenForo 2 page."""
    nodes = unique(page.tree.css('[data-content^="post-"], [id^="js-post-"]'))
    pairs = [(_POST.fullmatch(n.attributes.get("data-content") or n.id or ""), n) for n in nodes]
    return [(match[1], n) for match, n in pairs if match is not None]


def post_items(page: ForumPage) -> list[tuple[str, LexborNode]]:
    """Id and element of each post of a XenForo 1 page."""
    pairs = [(_POST.fullmatch(n.id or ""), n) for n in page.tree.css('[id^="post-"]')]
    return [(match[1], n) for match, n in pairs if match is not None and n.css_first(".messageText") is not None]


# --- XenForo 2: <article data-content="post-123"> ----------------------------------------------------


def _of_articles(page: ForumPage) -> Iterator[PostParts]:
    for post_id, article in post_articles(page):
        body = article.css_first(".message-body .bbWrapper") or article.css_first(".message-content .bbWrapper")
        body = body or article.css_first(".message-body")
        if body is None:  # a deleted post keeps its place without its text
            continue
        time = _time_node(article)
        url = _permalink(page, article, post_id, time)
        author = attribute(article, "data-author") or _name(
            article, ".message-name .username, .message-name, a.username"
        )
        edited = article.css_first(".message-lastEdit time, .message-lastEdit .DateTime")
        published, changed = instant_of(page, time), instant_of(page, edited)
        _unfurl(page, body)
        text, quotes = own_words(page.tree, body, quote=_QUOTES_2, dropped=_DROPPED_2)
        yield PostParts(post_id, url, author, published, changed, text, quotes)


def _time_node(article: LexborNode) -> LexborNode | None:
    for selector in (".message-attribution-main time", ".message-attribution time", ".message-date time"):
        if (node := article.css_first(selector)) is not None:
            return node
    inside = {n.mem_id for n in article.css(".message-body time, .message-lastEdit time, .message-userExtras time")}
    return next((n for n in unique(article.css("time[datetime], time.u-dt")) if n.mem_id not in inside), None)


def _unfurl(page: ForumPage, body: LexborNode) -> None:
    """Puts the address back that the author wrote in place of the card that the board made of it."""
    for card in body.css(".bbCodeBlock--unfurl"):
        url = attribute(card, "data-url")
        if url:
            link = page.tree.create_node("p")
            link.insert_child(url)
            card.insert_before(link)


# --- XenForo 1: <li id="post-123" class="message"> ---------------------------------------------------


def _of_items(page: ForumPage) -> Iterator[PostParts]:
    page = page if page.zone is not None else page.with_zone(_zone_of(page))
    for post_id, item in post_items(page):
        body = item.css_first(".messageText")
        if body is None:
            continue
        time = next(
            (n for s in (".datePermalink .DateTime", ".messageMeta .DateTime", ".DateTime") for n in item.css(s)), None
        )
        url = _permalink(page, item, post_id, time)
        author = attribute(item, "data-author") or _name(item, ".userText .username, a.username")
        published = instant_of(page, time)
        changed = instant_of(page, item.css_first(".editDate .DateTime"))
        text, quotes = own_words(page.tree, body, quote=_QUOTES_1, dropped=_DROPPED_1)
        yield PostParts(post_id, url, author, published, changed, text, quotes)


def _zone_of(page: ForumPage) -> str | None:
    """The zone of a XenForo 1 page: its recent dates carry both the instant and the wall clock.

    Older ones carry only the wall clock, so what the recent ones tell holds for them.
    """
    for node in page.tree.css("abbr[data-time][data-datestring][data-timestring]"):
        epoch = attribute(node, "data-time") or ""
        wall = page.with_zone("UTC").time(f"{attribute(node, 'data-datestring')} {attribute(node, 'data-timestring')}")
        if wall is None or not epoch.isdigit():
            continue
        ahead = round((wall.at - datetime.fromtimestamp(int(epoch), UTC)).total_seconds() / 900) * 15
        if abs(ahead) > 14 * 60:
            continue
        zone = timezone(timedelta(minutes=ahead))
        habit = known_zone(DEFAULT_ZONES.get(page.post_lang or "", ""))
        if habit is not None and wall.at.astimezone(habit).utcoffset() == zone.utcoffset(None):
            return DEFAULT_ZONES[page.post_lang or ""]
        return f"{'-' if ahead < 0 else '+'}{abs(ahead) // 60:02}:{abs(ahead) % 60:02}"
    return None


# --- both --------------------------------------------------------------------------------------------


def instant_of(page: ForumPage, node: LexborNode | None) -> WrittenTime | None:
    """The time of a <time>, <abbr> or <span class="DateTime">, None if it carries none.

    XenForo 2 up to 2.2 has seconds in data-time, 2.3 in data-timestamp and a wall clock in data-time.
    """
    if node is None:
        return None
    shown = attribute(node, "title") or text_of(node)
    if (machine := attribute(node, "datetime")) is not None and (written := page.time(machine)) is not None:
        return written
    for name in ("data-timestamp", "data-time"):
        value = attribute(node, name) or ""
        if value.isdigit() and len(value) >= 9:
            return from_epoch(int(value), shown)
    return page.time(attribute(node, "title") or "") or page.time(plain_text(node.html or ""))


def _name(post: LexborNode, selector: str) -> str | None:
    return next((text for node in unique(post.css(selector)) if (text := text_of(node))), None)


def _permalink(page: ForumPage, post: LexborNode, post_id: str, time: LexborNode | None) -> str | None:
    """The post's own address: a link in it that names its id, else the board's short form."""
    around = ancestor(time, "a") if time is not None else None
    for a in [*([around] if around is not None else []), *post.css("a.hashPermalink, .message-attribution a[href]")]:
        url = page.link(attribute(a, "href"))
        if url is not None and re.search(rf"post-{post_id}(?!\d)|posts/{post_id}(?!\d)", url):
            return re.sub(r"/(?:permalink|share)$", "/", url)
    root = re.match(r"(.*?[/?])threads/", page.url)
    return page.link(f"{root[1]}posts/{post_id}/" if root else f"posts/{post_id}/")
