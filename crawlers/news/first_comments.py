"""The comments below an article that neither carry numbers nor repeat: a first one stands alone.

Read by the classes of the section and of the comment alone, and only where author, time and words are all there. Their
keys are those that the reader of threads gives when more comments have come.
"""

from __future__ import annotations

import re
from typing import Final

from lxml.html import HtmlElement

from crawlers.blogs.comment_parts import CUT_SHORT, author_in, is_head, is_in, text_in, time_in
from crawlers.generic.anchors import hashed_key
from crawlers.generic.thread import NAME
from crawlers.lxml_page import LxmlPage
from crawlers.types import Post, PostKind
from crawlers.urls import canonical, host_of

_SECTION: Final = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentare?|kommentit|kommentteja|komentar\w*|leserpost|responses)(?:$|[\s_-])",
    re.IGNORECASE,
)
_COMMENT: Final = re.compile(
    r"^(?:[a-z]{1,12}[-_]{1,2})?(?:comment|kommentar|kommentti|komentar|response)(?:[-_]*(?:item|entry|card|box|row|post))?$",
    re.IGNORECASE,
)
_TAGS: Final = frozenset(("div", "li", "article", "section", "tr"))


def first_comments(page: LxmlPage) -> tuple[Post, ...]:
    """The comments of a page in its order; () for none."""
    nodes = [node for node in page.root.iter(*_TAGS) if _is_comment(node)]
    posts = []
    for node in nodes:
        inner = [one for one in nodes if one is not node and is_in(one, node)]
        author, author_node = author_in(node, inner)
        published, date_node = time_in(page, node, inner)
        if author is None or author_node is None or published is None or date_node is None:
            continue
        if any(is_in(author_node, one) for one in inner):
            continue
        heads = [one for one in node.iter() if isinstance(one.tag, str) and one is not node and is_head(one)]
        text, quotes = text_in(node, inner, [*heads, author_node, date_node])
        if len(text.split()) < 2 or CUT_SHORT.match(text):
            continue
        posts.append(
            Post(
                platform=NAME,
                key=hashed_key(host_of(page.url), author, published, text),
                url=page.url or None,
                text=text,
                quotes=quotes,
                author=author,
                published=published,
                kind=PostKind.COMMENT,
                lang=page.post_lang,
                thread_url=canonical(page.url) if page.url else None,
            )
        )
    return tuple(posts)


def _is_comment(node: HtmlElement) -> bool:
    return any(_COMMENT.match(name) for name in (node.get("class") or "").split()) and any(
        _SECTION.search(f"{one.get('class') or ''} {one.get('id') or ''}") for one in node.iterancestors()
    )
