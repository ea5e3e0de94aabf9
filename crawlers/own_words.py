"""The words of a post's own author apart from what is quoted in it, in a page's tree or in a fragment of HTML."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.errors import ParseError
from crawlers.html import page_tree, plain_text, unique


def own_words(tree: LexborHTMLParser, body: LexborNode, *, quote: str, dropped: str) -> tuple[str, tuple[str, ...]]:
    """The author's own words, and the quotes among them, each in its own words, outer before inner.

    `quote` selects whole quotes, `dropped` what is nobody's words (attributions, buttons, notices).
    The tree is consumed: both are taken out of it.
    """
    for unwanted in reversed(unique(body.css(dropped))):
        if unwanted.mem_id != body.mem_id:
            unwanted.replace_with(tree.create_node("br"))
    quotes: list[str] = []
    for quoted in reversed(unique(body.css(quote))):  # inner ones first, so that each has its own words only
        if quoted.mem_id != body.mem_id:
            quotes.append(plain_text(quoted.html or ""))
            quoted.replace_with(tree.create_node("br"))
    return plain_text(body.html or ""), tuple(text for text in reversed(quotes) if text)


def html_words(
    html: str, url: str, *, quote: str = "blockquote", dropped: str = "script, style"
) -> tuple[str, tuple[str, ...]]:
    """The author's own words in a fragment of HTML, and the quotes among them.

    What is nested beyond sense is read without telling them apart: one post takes nothing from the others.
    """
    try:
        tree = page_tree(html, url)
    except ParseError:
        return plain_text(html), ()
    body = tree.body
    return own_words(tree, body, quote=quote, dropped=dropped) if body is not None else ("", ())
