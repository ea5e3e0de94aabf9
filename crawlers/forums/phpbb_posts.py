"""Posts in the markup of phpBB: prosilver and its children, subsilver2, and phpBB 2.

Source: phpBB's own templates, `viewtopic_body.html` of 2.0, 3.0 (both styles), 3.1 to 4.0. Themes keep the
ids and most class names and change what is around them: ids are trusted first, places in the tree last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from selectolax.lexbor import LexborNode

from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, ancestor, attribute, text_of
from crawlers.html import unique
from crawlers.own_words import own_words
from crawlers.types import Precision, WrittenTime

_POST_ID: Final = re.compile(r"p(\d+)")
_ANCHOR: Final = re.compile(r"p?(\d+)")  # phpBB 2 has no p

_QUOTES: Final = "blockquote, .quotecontent, .quote-content"
_DROPPED: Final = (
    f"{SPOILER_HEADS},"
    " cite, .quotetitle, .codebox > p, dl.codebox > dt, .codetitle, .inline-attachment, .attachtitle,"
    " .attachcontent, .attachbox, .signature, .notice, .rules, .adsbygoogle, script, style, noscript"
)
_BODIES: Final = (
    ".content",
    ".post-content",
    ".postcontent",
    '[itemprop="text"]',
    ".message",
    ".post-text",
    ".posttext",
)
_NAMES: Final = ".username, .username-coloured, .postauthor, [itemprop=author], .author-name"
_DATES: Final = ".post-date, .postdate, .post-time, .posttime, .date, .time, .posted"
_WORDS_OF_A_DATE: Final = 9  # "in Friday, 20 November 2026, 3:15 pm"; more is the post's subject
_SIGNATURE_LINE: Final = re.compile(r"^_{10,}\s*$", re.MULTILINE)  # phpBB 2 and subsilver2 draw it


def posts_of(page: ForumPage) -> list[PostParts]:
    """All posts of a thread page in page order; [] where there are none of any known shape."""
    return list(_of_blocks(page)) or list(_of_rows(page))


def post_blocks(page: ForumPage) -> list[LexborNode]:
    """The elements that hold one post each, in prosilver and its children."""
    blocks = [node for node in page.tree.css('[id^="p"]') if _POST_ID.fullmatch(node.id or "")]
    return [node for node in blocks if _body_of(node) is not None]


def post_anchors(page: ForumPage) -> list[LexborNode]:
    """The named anchors that start a post, in subsilver2 and phpBB 2."""
    anchors = [a for a in page.tree.css("a[name], a[id]") if _ANCHOR.fullmatch(_name_of(a))]
    return [a for a in anchors if ancestor(a, "tr") is not None]


def _name_of(anchor: LexborNode) -> str:
    return anchor.attributes.get("name") or anchor.attributes.get("id") or ""


# --- prosilver: <div id="p123"> ----------------------------------------------------------------------


def _body_of(post: LexborNode) -> LexborNode | None:
    content = post.css_first('[id^="post_content"]')
    for place in (content, post):
        if place is None:
            continue
        for selector in _BODIES:
            if (body := place.css_first(selector)) is not None and body.mem_id != post.mem_id:
                return body
    return None


def _of_blocks(page: ForumPage) -> Iterator[PostParts]:
    for post in post_blocks(page):
        post_id = (post.id or "")[1:]
        body = _body_of(post)
        if body is None:
            continue
        url = _permalink(page, post, post_id)
        author, published = _author_of(post, body), _time_of(page, post, body)
        edited = _edited(page, post.css_first(".notice"), author)
        text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
        yield PostParts(post_id, url, author, published, edited, text, quotes)


def _author_of(post: LexborNode, body: LexborNode) -> str | None:
    line = post.css_first("p.author, .author")
    for place, selector in (
        (line, _NAMES),
        (line, "strong"),
        (post.css_first(".postprofile"), _NAMES),
        (post.css_first(".postprofile"), "dt strong"),
        (post.css_first(".postprofile dt"), "a"),
    ):
        if place is None:
            continue
        for name in reversed(unique(place.css(selector))):  # the avatar's link comes first and is empty
            if text := text_of(name):
                return text
    inside = {node.mem_id for node in body.css(_NAMES)}  # a quote names others
    names = (text_of(name) for name in unique(post.css(_NAMES)) if name.mem_id not in inside)
    return next(filter(None, names), None)


def _time_of(page: ForumPage, post: LexborNode, body: LexborNode) -> WrittenTime | None:
    inside = {node.mem_id for node in body.css("time[datetime]")}
    for place in ("p.author time[datetime]", ".author time[datetime]", "time[datetime]"):
        for node in post.css(place):
            if node.mem_id not in inside and (written := page.time(node.attributes.get("datetime") or "")):
                return written
    line = post.css_first("p.author, .author")
    if line is not None:
        text = text_of(line)
        after = text.rpartition("»")[2]
        if written := page.time(after) or page.time_within(after):
            return written
        author = _author_of(post, body)
        if author and (written := page.time_within(text.rpartition(author)[2])):
            return written
    for node in unique(post.css(_DATES)):
        if written := page.time(attribute(node, "title") or "") or page.time(text_of(node)):
            return written
    return None


def _permalink(page: ForumPage, post: LexborNode, post_id: str, anchor: str | None = None) -> str | None:
    """The post's own address: the board's short form where it has one, else the page's own link.

    `anchor` is its name on the page, None for the usual "p123"; phpBB 2 has no p.
    """
    anchor = anchor or f"p{post_id}"
    path = urlsplit(page.url).path
    if path.endswith("/viewtopic.php"):
        return page.link(urljoin(page.url, f"viewtopic.php?p={post_id}#{anchor}"))
    links = [page.link(a.attributes.get("href")) for a in post.css("a[href]")]
    mine = [url for url in links if url is not None and urlsplit(url).fragment in (f"p{post_id}", post_id)]
    for url in mine:
        parts = urlsplit(url)
        if ("p", post_id) in parse_qsl(parts.query):
            return parts._replace(query=f"p={post_id}").geturl()
    elsewhere = [url for url in mine if url.partition("#")[0] != page.url.partition("#")[0]]
    return next(iter(elsewhere or mine), page.link(f"#{anchor}"))


def _edited(page: ForumPage, notice: LexborNode | None, author: str | None) -> WrittenTime | None:
    """When a post was last edited, from "Last edited by X on 17 Jul 2013 14:10, edited 1 time in total"."""
    if notice is None:
        return None
    if (time := attribute(notice.css_first("time[datetime]"), "datetime")) is not None:
        return page.time(time)
    text = text_of(notice)
    editor = text_of(notice.css_first("a, .username, .username-coloured")) or (author or "")
    written = page.time_within(text.partition(editor)[2] if editor and editor in text else text)
    # Notices tell the time of day; a bare date is a piece of something else.
    return written if written is not None and written.precision in (Precision.MINUTE, Precision.SECOND) else None


# --- subsilver2 and phpBB 2: rows of tables ----------------------------------------------------------


def _of_rows(page: ForumPage) -> Iterator[PostParts]:
    anchors = post_anchors(page)
    named = {_name_of(a) for a in anchors}
    seen: set[str] = set()
    for anchor in anchors:
        post_id = _name_of(anchor).removeprefix("p")
        if post_id in seen:
            continue
        rows = _rows_of(anchor, named)
        bodies = [body for row in rows for body in unique(row.css(".postbody"))]
        if not bodies:
            continue
        seen.add(post_id)
        head = rows[0]
        author = text_of(head.css_first(".postauthor, .name b, .name, .username, .username-coloured")) or None
        published = _posted(page, anchor, head)
        edited = _edited_below(page, bodies[0], author)
        url = _permalink(page, head, post_id, _name_of(anchor))
        text, quotes = _message(page, bodies)
        yield PostParts(post_id, url, author, published, edited, text, quotes)


def _rows_of(anchor: LexborNode, named: set[str]) -> list[LexborNode]:
    """The table rows of one post: from the one with its anchor to the next post's."""
    row = ancestor(anchor, "tr")
    rows: list[LexborNode] = []
    while row is not None:
        if row.tag == "tr":
            others = {_name_of(a) for a in row.css("a[name], a[id]")} & named
            if rows and others:
                break
            rows.append(row)
        row = row.next
    return rows


def _posted(page: ForumPage, anchor: LexborNode, head: LexborNode) -> WrittenTime | None:
    """The time behind "Posted:", which stands beside the post's subject in no fixed order.

    Not in the anchor's own cell: that is the author's, with the day they joined.
    """
    own = ancestor(anchor, "td", "th")
    cells = [cell for cell in head.iter() if cell.tag in ("td", "th")]
    for cell in [cell for cell in cells if own is None or cell.mem_id != own.mem_id] or cells:
        for line in unique(cell.css("td.gensmall, .gensmall, .postdetails, .genmed")) or [cell]:
            text = text_of(line)
            for label in reversed(line.css("b, strong")):  # <b>Subject:</b> … <b>Posted:</b> …
                if (written := page.time(text.rpartition(text_of(label))[2])) is not None:
                    return written
            if (written := _behind_label(page, text)) is not None:
                return written
    return None


def _behind_label(page: ForumPage, text: str) -> WrittenTime | None:
    """The time of phpBB 2's "Posted: Fri Nov 20, 2026 3:15 pm   Post subject: …"."""
    label, colon, rest = text.partition(":")
    words = (rest if colon and not any(c.isdigit() for c in label) else text).split()
    for length in range(min(len(words), _WORDS_OF_A_DATE), 1, -1):
        if (written := page.time_within(" ".join(words[:length]))) is not None:
            return written
    return None


def _edited_below(page: ForumPage, body: LexborNode, author: str | None) -> WrittenTime | None:
    cell = ancestor(body, "td")
    for note in unique(cell.css("span.gensmall, td.row3 .gensmall")) if cell is not None else []:
        if (text := text_of(note)) and len(text) > 20 and (written := _edited(page, note, author)) is not None:
            return written
    return None


def _message(page: ForumPage, bodies: list[LexborNode]) -> tuple[str, tuple[str, ...]]:
    """The words of a post; its signature stands in the same kind of element, below a drawn line."""
    first = bodies[0]
    if first.tag == "div":
        return own_words(page.tree, first, quote=_QUOTES, dropped=_DROPPED)
    # phpBB 2 closes <span class="postbody"> for each quote and code box: the cell is the message.
    cell = ancestor(first, "td") or first
    for box in cell.css("td.quote, td.code"):
        table = ancestor(box, "table")
        label = table.css_first(".genmed") if table is not None else None
        if label is not None:
            label.decompose()
    text, quotes = own_words(page.tree, cell, quote="td.quote", dropped=f".gensmall, {_DROPPED}")
    line = _SIGNATURE_LINE.search(text)
    return (text[: line.start()].rstrip() if line else text), quotes
