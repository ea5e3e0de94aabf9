"""What people wrote, out of the markup in which networks keep it."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from crawlers.errors import ParseError
from crawlers.html import folded_lines, page_tree, plain_text
from crawlers.markdown import markdown_words

_NOBODYS: Final = "script, style, .quote-inline"
_SPOILER: Final = re.compile(r">!(.+?)!<", re.DOTALL)
_ESCAPED_QUOTE: Final = re.compile(r"^[ \t]*(?:&gt;)+", re.MULTILINE)
_LONE_MARK: Final = re.compile(r"^>+\s?")


def words_of_html(html: str, url: str) -> tuple[str, tuple[str, ...]]:
    """The author's own words in a fragment of HTML, and the quotes among them."""
    if "<blockquote" not in html and "quote-inline" not in html:
        return plain_text(html), ()
    try:
        tree = page_tree(f"<div>{html}</div>", url)
    except ParseError:
        return plain_text(html), ()
    body = tree.body
    if body is None:
        return "", ()
    for unwanted in reversed(body.css(_NOBODYS)):
        unwanted.replace_with(tree.create_node("br"))
    quotes = []
    for quote in reversed(body.css("blockquote")):  # inner ones first: each has its own words only
        quotes.append(plain_text(quote.html or ""))
        quote.replace_with(tree.create_node("br"))
    return plain_text(body.html or ""), tuple(text for text in reversed(quotes) if text)


def words_of_lines(text: str) -> tuple[str, tuple[str, ...]]:
    """Own words and quotes of plain text in which people mark what they quote with ">"."""
    own: list[str] = []
    quotes: list[list[str]] = []
    quoting = False
    for line in text.split("\n"):
        if line.lstrip().startswith(">"):
            if not quoting:
                quotes.append([])
            quotes[-1].append(_LONE_MARK.sub("", line.lstrip()))
            quoting = True
        else:
            own.append(line)
            quoting = False
    return folded_lines("\n".join(own)), tuple(quote for lines in quotes if (quote := folded_lines("\n".join(lines))))


def words_of_reddit_html(html: str, url: str) -> tuple[str, tuple[str, ...]]:
    """Own words and quotes of what Reddit itself made of a text, which some answers escape once more."""
    return words_of_html(unescape(html) if html.lstrip().startswith("&lt;") else html, url)


def words_of_reddit(source: str) -> tuple[str, tuple[str, ...]]:
    """Own words and quotes of Markdown as Reddit gives it; what a spoiler hides is the author's own."""
    text = _ESCAPED_QUOTE.sub(lambda mark: unescape(mark[0]), source)
    text = text.replace("&gt;!", ">!").replace("!&lt;", "!<")
    return markdown_words(_SPOILER.sub(r"\1", text))
