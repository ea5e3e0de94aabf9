"""Posts in the markup of vBulletin 3 and 4: postbit, postbit_legacy and what themes make of them.

Both keep, in every theme, the ids that their own scripts need: `post_message_123` around the text,
`post123` or `post_123` around the post, `postcount123` on the permalink. What surrounds them changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, attribute, text_of, time_outside, time_somewhere
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import WrittenTime

_MESSAGE: Final = re.compile(r"post_message_(\d+)")
_POST: Final = re.compile(r"(?:post_?|td_post_|edit)(\d+)")
_QUOTES: Final = ".bbcode_quote, .vb-quote, blockquote.quote, .quote_container, div.quote"
_DROPPED: Final = (
    f"{SPOILER_HEADS},"
    " .bbcode_postedby, .bbcode_description, .vb-label, .attachments, .signature, .signaturecontainer,"
    ' [class*="ignatur"], .lastedited, .editnote, .adsbygoogle, [id^="ad_"], script, style, noscript, iframe,'
    " input, button"
)
_NAMES: Final = (
    "a.bigusername",
    ".bigusername",
    ".username_container .username",
    ".userinfo .username",
    "a.username",
    "span.username",
    ".userinfo .guest",
    '[itemprop="author"] [itemprop="name"]',
    '[id^="postmenu_"] a[href*="member"]',
    '[id^="postmenu_"]',
    'a[href*="member.php"]',
    'a[href*="/members/"]',
)
_DATES: Final = (
    ".postdate .date",
    ".postdate",
    ".post-date",
    ".post_date",
    "time[datetime]",
    '[itemprop="datePublished"]',
)
_ASIDE: Final = re.compile(r"&(?:viewfull|postcount)=\d+")
_LONGEST_HEAD: Final = 300
_QUOTED_IN_ITALICS: Final = "font-style:italic"


def posts_of(page: ForumPage) -> list[PostParts]:
    """All posts of a thread page in page order; [] where there are none."""
    return list(_posts(page))


def messages(page: ForumPage) -> list[tuple[str, LexborNode]]:
    """Id and text element of each post; deleted and ignored posts have no text."""
    pairs = [(_MESSAGE.fullmatch(node.id or ""), node) for node in page.tree.css('[id^="post_message_"]')]
    return [(match[1], node) for match, node in pairs if match is not None]


def _posts(page: ForumPage) -> Iterator[PostParts]:
    for post_id, message in messages(page):
        post = _around(message, post_id)
        if post is None or _is_hidden(post):
            continue
        body = message.css_first("blockquote.postcontent") or message
        url = _permalink(page, post, post_id)
        author, published = _author(post, message), _published(page, post, message, post_id)
        edited = _edited(page, post, message)
        mark_boxes(body)
        text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
        yield PostParts(post_id, url, author, published, edited, text, quotes)


def _around(message: LexborNode, post_id: str) -> LexborNode | None:
    """The element that holds all of one post: the outermost that names its id and no other post."""
    found: LexborNode | None = None
    node = message.parent
    while node is not None and node.tag not in ("body", "html"):
        match = _POST.fullmatch(node.id or "")
        if match is not None and match[1] == post_id:
            found = node
        elif len(node.css('[id^="post_message_"]')) > 1:
            break
        elif found is None or (node.id or "").startswith("edit"):
            pass
        node = node.parent
    if found is not None and found.tag == "td":  # only the text's own cell is named: take the table
        around = found.parent
        while around is not None and around.tag != "table":
            around = around.parent
        found = around if around is not None and len(around.css('[id^="post_message_"]')) == 1 else found
    return found or _largest_alone(message)


def _largest_alone(message: LexborNode) -> LexborNode | None:
    node, alone = message.parent, None
    while node is not None and node.tag not in ("body", "html") and len(node.css('[id^="post_message_"]')) == 1:
        node, alone = node.parent, node
    return alone


def _is_hidden(post: LexborNode) -> bool:
    """A post that was deleted or is by someone the reader ignores."""
    names = (attribute(post, "class") or "").split()
    return any(name in ("postbitdeleted", "postbitignored", "deleted") for name in names)


def _author(post: LexborNode, message: LexborNode) -> str | None:
    inside = {node.mem_id for node in message.css("*")}
    for selector in _NAMES:
        for node in post.css(selector):
            if node.mem_id in inside:
                continue
            # Menus and scripts stand in the same box; the name is its first line.
            name = (
                text_of(node.css_first("a, strong") or node)
                if (node.id or "").startswith("postmenu")
                else text_of(node)
            )
            if name:
                return name
    return None


def _published(page: ForumPage, post: LexborNode, message: LexborNode, post_id: str) -> WrittenTime | None:
    for selector in _DATES:
        for node in post.css(selector):
            machine = attribute(node, "datetime") or attribute(node, "content")
            written = page.time(machine) if machine else None
            if (written := written or page.time(text_of(node))) is not None:
                return written
    # vBulletin 3: a cell that starts with the post's anchor, which may be empty.
    for cell in post.css("td, div"):
        if cell.css_first(f'a[name="post{post_id}"]') is not None and len(cell.text() or "") < _LONGEST_HEAD:
            text = " ".join(cell.text(separator=" ").split()).partition("#")[0]
            if (written := page.time(text) or time_somewhere(page, text)) is not None:
                return written
    return time_outside(page, post, message)


def _edited(page: ForumPage, post: LexborNode, message: LexborNode) -> WrittenTime | None:
    """When a post was last edited: "Last edited by X; 12.05.2026 at 14:08. Reason: …"."""
    inside = {node.mem_id for node in message.css("*")}
    for node in unique(post.css(".lastedited, .editnote, .smallfont em")):
        if (
            node.mem_id not in inside
            and (written := time_somewhere(page, text_of(node).rpartition(";")[2])) is not None
        ):
            return written
    return None


def _permalink(page: ForumPage, post: LexborNode, post_id: str) -> str | None:
    """The post's own address: the link at its number, else any link to it, else its anchor."""
    own = re.compile(rf"(?:[?&]p={post_id}(?!\d)|#post{post_id}(?!\d)|post{post_id}(?!\d))")
    found: str | None = None
    for a in unique(post.css(f'#postcount{post_id}, a.postcounter, a[name="post{post_id}"], a[href]')):
        href = attribute(a, "href") or ""
        if not own.search(href) or re.search(
            r"report\.php|newreply|private\.php|editpost|reputation|post_thanks", href
        ):
            continue
        url = page.link(_ASIDE.sub("", href.replace("&amp;", "&")))
        if url is None:
            continue
        if "#" in url:
            return url
        found = found or f"{url}#post{post_id}"
    return found or page.link(f"{page.url.partition('#')[0]}#post{post_id}")


def mark_boxes(body: LexborNode) -> None:
    """Names the quotes and labels of vBulletin 3, which wear nothing but inline styles.

    A quote: a `smallfont` label, then a table of one cell; who said it stands in the first line of the
    cell, his words in italics below. Code and spoilers have the label too, and no table.
    """
    for label in body.css("div.smallfont"):
        after = label.next
        while after is not None and after.tag == "-text" and not (after.text() or "").strip():
            after = after.next
        if after is None or after.tag not in ("table", "pre", "div"):
            continue
        if after.tag == "table":
            after.attrs["class"] = "vb-quote"
            said = next((div for div in after.css("td div") if _QUOTED_IN_ITALICS in _style(div)), None)
            first = said.prev if said is not None else None
            while first is not None and first.tag == "-text":
                first = first.prev
            if first is not None and first.tag == "div":
                first.attrs["class"] = "vb-label"
        if after.tag == "table" or "margin-bottom" in _style(label):
            label.attrs["class"] = "vb-label"


def _style(node: LexborNode) -> str:
    return (attribute(node, "style") or "").replace(" ", "").lower()
