"""A node and its comments in the markup of Drupal 6 to 10.

Source: Drupal's own `node.tpl.php`, `comment.tpl.php`, `comment.html.twig` and `node.html.twig`. Themes rewrite all of
it; what they keep is the class "comment" with the comment's number somewhere near, and the class of its body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from selectolax.lexbor import LexborNode

from crawlers.date_words import words_for
from crawlers.dates import from_epoch
from crawlers.forums.page import SPOILER_HEADS, ForumPage, PostParts, attribute, text_of, time_outside
from crawlers.own_words import own_words
from crawlers.types import Precision, WrittenTime

_COMMENTS: Final = 'div.comment, article.comment, li.comment, section.comment, .js-comment, [id^="post-"].forum-post'
_NODES: Final = (
    "[data-history-node-id]", '[id^="node-"].node', 'article[class*="node--"]', "div.node",
    "article.node", ".forum-post",
)  # fmt: skip
_COMMENT_BODIES: Final = (
    ".field--name-comment-body", ".field-name-comment-body", ".comment__text-content", ".comment-body",
    ".comment__content .text-formatted", ".forum-post-content", ".comment__content", ".post-content",
    ".content", ".text",
)  # fmt: skip
_NODE_BODIES: Final = (
    ".field--name-body", ".field-name-body", ".node__content .text-formatted", ".forum-post-content", ".node__content",
    ".node-content", ".content",
)  # fmt: skip
_NAMES: Final = (
    '[rel~="sioc:has_creator"] .username', ".submitted .username", ".comment__author .username", ".comment__author",
    ".author .username", ".username", '[property="foaf:name"]', '[property="schema:name"]', ".node__meta .username",
    ".author-name", '.submitted a[href*="user"]', ".user a", ".user span", ".author",
)  # fmt: skip
_LINES: Final = (
    ".forum-posted-on, .submitted, .comment__submitted, .node__submitted, .comment__meta, .node__meta, .post-info,"
    " .posted-on"
)
_INSTANTS: Final = (
    '[property*="dc:created"][content]', '[property*="dateCreated"][content]', "time[datetime]",
    '[property*="dc:date"][content]',
)  # fmt: skip
_QUOTES: Final = "blockquote, .quote-msg, .bb-quote, .quote-nest-1"
_QUOTED: Final = ".bb-quote > .bb-quote-body"
_DROPPED: Final = (
    ".quote-author, .bb-quote-author, .forum-topic-navigation, .book-navigation, .links, ul.links, .user-signature,"
    " .signature, .author-signature, .field-type-file, .field--type-file, .field-name-upload, #attachments,"
    " table.attachments, table[id^=attachments], .fivestar-form, .rate-widget, .flag, .a2a_kit, .addtoany_share,"
    " .submitted, .picture, .user-picture, .comment__links, .terms, .taxonomy, .terms-inline,"
    " .comment-wrapper, #comments, .visually-hidden, .element-invisible, nav, form, script, style, noscript"
    f", {SPOILER_HEADS}"
)
_NUMBERED: Final = re.compile(r"comment-(\d+)")
_IN_LINK: Final = re.compile(r"#comment-(\d+)|/comment/(\d+)(?:[/?#]|$)|/comment/reply/\S*?/(\d+)(?:[?#]|$)")
_NODE_NUMBER: Final = re.compile(r"(?:page-)?node-(\d+)")
_NODE_PATH: Final = re.compile(r"/node/(\d+)")
# "Submitted by Name on Mon, …" and its translations, where a guest's name is neither link nor element.
_LABEL: Final = re.compile(
    r"^(?:submitted|posted|published|written|опубликовано|отправлено|написано|добавлено|подано|опубліковано|надіслано|"
    r"додано|створено|lähettänyt|lähetti|kirjoittanut|kirjoittaja|käyttäjä)\b(?:\s+(?:by|пользователем|користувачем|"
    r"автор(?:ом)?|гостем))?\s*:?\s+",
    re.IGNORECASE,
)
_LEADING: Final = frozenset("on at в во о об у kirjoitti lähetti klo kello".split())  # noqa: SIM905
_WEEKDAYS: Final = frozenset(words_for("").weekdays)
_UNVERIFIED: Final = re.compile(
    r"\s*\((?:not verified|не проверено|непроверенный|не перевірено|ei vahvistettu|ei varmistettu)\)", re.IGNORECASE
)


def comments_of(page: ForumPage) -> list[tuple[str, LexborNode]]:
    """Number and element of each comment; elements that only look like one have no number."""
    found: dict[str, LexborNode] = {}
    for node in page.tree.css(_COMMENTS):
        number = _number_of(node)
        if number is not None and number not in found and _body_of(node, _COMMENT_BODIES) is not None:
            found[number] = node
    return list(found.items())


def node_of(page: ForumPage) -> tuple[str | None, LexborNode] | None:
    """Number and element of the page's own node; None where there is none with a text, or several (a list)."""
    comments = [comment for _, comment in comments_of(page)]
    theirs = {comment.mem_id for comment in comments}
    for selector in _NODES:
        nodes = [node for node in page.tree.css(selector) if _body_of(node, _NODE_BODIES, but=comments) is not None]
        outer = [node for node in nodes if not _is_inside(node, [*nodes, *comments]) and node.mem_id not in theirs]
        if len(outer) == 1:
            return _node_number(page, outer[0]), outer[0]
        if outer:
            return None
    return None


def posts_of(page: ForumPage, thread_url: str | None, *, with_node: bool) -> list[PostParts]:
    """The node, if wanted, and the comments below it, in page order."""
    parts: list[PostParts] = []
    comments = comments_of(page)
    own = node_of(page)
    if own is not None and with_node and (part := _node(page, own[0], own[1], thread_url)) is not None:
        parts.append(part)
    for number, node in comments:
        if (part := _comment(page, number, node, thread_url)) is not None:
            parts.append(part)
    return parts


def _comment(page: ForumPage, number: str, node: LexborNode, thread_url: str | None) -> PostParts | None:
    body = _body_of(node, _COMMENT_BODIES)
    if body is None:
        return None
    published = _time_of(page, node, [body])
    author = _author_of(page, node, [body])
    url = _permalink(page, node, number, thread_url)
    parent = page.link(attribute(node.css_first(".parent a[href*='comment']"), "href"))
    _without_attributions(body)
    text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
    return PostParts(number, url, author, published, None, text, quotes, parent)


def _node(page: ForumPage, number: str | None, node: LexborNode, thread_url: str | None) -> PostParts | None:
    comments = [comment for _, comment in comments_of(page) if _is_inside(comment, [node])]
    body = _body_of(node, _NODE_BODIES, but=comments)
    if body is None:
        return None
    published, author = _time_of(page, node, [body, *comments]), _author_of(page, node, [body, *comments])
    _without_attributions(body)
    text, quotes = own_words(page.tree, body, quote=_QUOTES, dropped=_DROPPED)
    post_id = f"node:{number}" if number is not None else f"node:{(thread_url or page.url).partition('//')[2]}"
    return PostParts(post_id, thread_url, author, published, None, text, quotes)


def _without_attributions(body: LexborNode) -> None:
    """Leaves of a quote in BBCode what was said; who said it stands beside that in the same box."""
    for quoted in reversed(body.css(_QUOTED)):
        box = quoted.parent
        if box is not None:
            box.replace_with(quoted)


def _body_of(node: LexborNode, selectors: tuple[str, ...], but: Sequence[LexborNode] = ()) -> LexborNode | None:
    """The element of a post's text; modern themes have the comments inside the node, theirs is not the node's."""
    for selector in selectors:
        for body in node.css(selector):
            if body.mem_id != node.mem_id and not _is_inside(body, but):
                return body
    return None


def _is_inside(node: LexborNode, others: Sequence[LexborNode]) -> bool:
    around = {other.mem_id for other in others}
    parent = node.parent
    while parent is not None:
        if parent.mem_id in around:
            return True
        parent = parent.parent
    return False


def _number_of(node: LexborNode) -> str | None:
    """A comment's number: of its class or id, of the anchor before or in it, of its links to itself."""
    for name in (*(attribute(node, "class") or "").split(), node.id or ""):
        if (match := _NUMBERED.fullmatch(name)) is not None:
            return match[1]
    for inner in node.css('a[id^="comment-"], a[name^="comment-"], [id^="comment-"]'):
        if (match := _NUMBERED.fullmatch(inner.id or attribute(inner, "name") or "")) is not None:
            return match[1]
    for sibling in (_before(node), node.parent):
        names = (sibling.id or attribute(sibling, "name") or "") if sibling is not None else ""
        if (match := _NUMBERED.fullmatch(names)) is not None:
            return match[1]
    for a in node.css('a[href*="comment"]'):
        if (match := _IN_LINK.search(attribute(a, "href") or "")) is not None:
            return match[1] or match[2] or match[3]
    return None


def _before(node: LexborNode) -> LexborNode | None:
    """The element before a node, whitespace and comments left out."""
    previous = node.prev
    while previous is not None and (previous.tag or "-").startswith(("-", "_")):
        previous = previous.prev
    return previous


def _node_number(page: ForumPage, node: LexborNode) -> str | None:
    if (told := attribute(node, "data-history-node-id")) is not None:
        return told
    body = page.tree.body
    names = [*(attribute(node, "class") or "").split(), node.id or ""]
    names += (attribute(body, "class") or "").split() if body is not None else []
    for name in names:
        if (match := _NODE_NUMBER.fullmatch(name)) is not None:
            return match[1]
    short = attribute(page.tree.css_first('link[rel="shortlink"]'), "href") or ""
    return next((match[1] for url in (short, page.url) if (match := _NODE_PATH.search(url)) is not None), None)


def _permalink(page: ForumPage, node: LexborNode, number: str, thread_url: str | None) -> str | None:
    """The comment's own address: a link in it that names it, else the thread's with its anchor."""
    for a in node.css('a[href*="comment"]'):
        href = attribute(a, "href") or ""
        if f"#comment-{number}" in href and "/reply/" not in href and not href.startswith("#"):
            return page.link(href)
    anchor = f"comment-{number}" if node.css_first(f'[id="{number}"]') is None else number
    base = page.url.partition("#")[0] or thread_url
    return f"{base}#{anchor}" if base else None


def _author_of(page: ForumPage, node: LexborNode, but: Sequence[LexborNode]) -> str | None:
    inside = {inner.mem_id for other in but for inner in other.css("*")}
    for selector in _NAMES:
        for place in node.css(selector):
            if place.mem_id not in inside and (name := _UNVERIFIED.sub("", text_of(place)).strip(" :,")):
                return name
    for line in node.css(_LINES):
        said = _name_in(page, text_of(line)) if line.mem_id not in inside else None
        if said is not None:
            return said
    return None


def _name_in(page: ForumPage, line: str) -> str | None:
    """The name in "Submitted by Name (not verified) on Mon, 3/2/2014 - 18:56"."""
    before = _UNVERIFIED.sub("", _parted(page, line)[0])
    named = _LABEL.sub("", before)
    return None if named == before else named or None


def _parted(page: ForumPage, line: str) -> tuple[str, WrittenTime | None]:
    """What stands before the date of a line, without the words that lead over to it, and the date."""
    words = line.split()
    at, written = len(words), None
    for n in range(len(words)):
        if not any(letter.isdigit() for letter in "".join(words[n : n + 2])):
            continue  # a date begins with a figure, or with a name before one
        found = page.time_within(" ".join(words[n:]))
        if found is None or found.precision not in (Precision.MINUTE, Precision.SECOND):
            if written is not None:
                break
        elif written is None or found.at == written.at:  # the words before a date are read over
            at, written = n, found
        else:
            break
    before = words[:at]
    if before and (before[-1].endswith((",", ".,")) or before[-1].lower().strip(".,") in _WEEKDAYS):
        before.pop()
    if before and before[-1].lower() in _LEADING:
        before.pop()
    return " ".join(before).strip(" ,|–-"), written


def _time_of(page: ForumPage, node: LexborNode, but: Sequence[LexborNode]) -> WrittenTime | None:
    """When a post was written; `but` are elements in it whose dates are not its own, the text first."""
    inside = {inner.mem_id for other in but for inner in other.css("*")}
    for marked in node.css("[data-comment-timestamp]"):
        stamp = (attribute(marked, "data-comment-timestamp") or "") if marked.mem_id not in inside else ""
        shown = text_of(node.css_first(".comment__time, .comment__submitted, .submitted"))
        if stamp.isdigit() and len(stamp) == 10:
            return from_epoch(int(stamp), shown or stamp)
    for selector in _INSTANTS:
        for place in node.css(selector):
            machine = attribute(place, "datetime") or attribute(place, "content") or ""
            if place.mem_id not in inside and (written := page.time(machine)) is not None:
                return written
    for line in node.css(_LINES):
        if line.mem_id not in inside and (written := _parted(page, text_of(line))[1]) is not None:
            return written
    return time_outside(page, node, but[0]) if len(but) == 1 else None
