"""HTML to readable plain text: one implementation for fragments and for nodes of a parsed page.

Clean markup, nearly all that feeds and forum engines send, is read in one pass over its tags. What is not
clean (broken tags, scripts, stray quotes, comments) is first written anew by lexbor's HTML5 parser, the
way a browser understands it, and then read by the same pass.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.errors import ParseError

# While tags are taken out, a line break is a RECORD SEPARATOR: newlines of the source are only spaces.
_BREAK: Final = "\x1e"
# … and a list item stands between START OF TEXT and END OF TEXT, as a dash may be the item's own.
_ITEM, _ITEM_END = "\x02", "\x03"

# Elements that begin and end on a line of their own.
_LINES: Final = (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol"
    " optgroup option p section select summary table tbody tfoot thead tr ul"
)
_WORDS: Final = "a abbr b big cite code del em font i ins s small span strong sub sup u"
# Their content is not text for a reader; `title` names a page or a drawing, it does not stand in it.
_UNREAD: Final = ["script", "style", "template", "title", "svg"]
# To a browser all markup after these is letters until they are closed, and feeds often leave them open.
_SWALLOWING: Final = ("iframe", "noframes", "noembed", "xmp", "plaintext")
# Inside these, line breaks and markup follow other rules than in the rest of the page.
_REWRITTEN: Final = frozenset((*_UNREAD, *_SWALLOWING, "pre"))

# What a tag, as written between < and >, leaves in the text: here the usual ones without attributes.
_MARKS: Final[dict[str, str]] = {
    **{tag: _BREAK for name in _LINES.split() for tag in (name, f"/{name}", f"{name}/", f"{name} /")},
    **{tag: "" for name in _WORDS.split() for tag in (name, f"/{name}")},
    "li": f"{_BREAK}{_ITEM}",
    "/li": f"{_ITEM_END}{_BREAK}",
    "td": "",
    "/td": " ",
    "th": "",
    "/th": " ",
}

_TAG: Final = re.compile(r"<([^<>]*+)>")
_CLEAN_ATTRIBUTES: Final = re.compile(
    r"""[^\s"'<>=]+(?:\s+[^\s"'<>=]+(?:\s*=\s*(?:"[^"]*+"|'[^']*+'|[^\s"'<>=`]++))?+)*+\s*+/?"""
)
_COMMENT: Final = re.compile(r"<!--(?!-?>).*?--!?>", re.DOTALL)
_PREFORMATTED: Final = re.compile(r"(<pre\b[^>]*+>)(.*?)(?=</pre>)", re.DOTALL)
_OPEN_OR_CLOSE: Final = re.compile(r"<(/?)(?!(?:br|hr|img|input|meta|link|wbr|col|source|area)\b)[a-z]", re.I)
_SCRIPT: Final = re.compile(r"<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
# An HTML5 parser looks through all open elements at many a tag: 20 000 nested lists take 2 s, ten times as
# many 3 minutes. Browsers themselves stop at 512.
_MAX_DEPTH: Final = 2_000
_SWALLOWING_TAG: Final = re.compile(rf"</?(?:{'|'.join(_SWALLOWING)})\b[^>]*+>", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
_decoded: Final = lru_cache(2048)(unescape)


def plain_text(fragment: str) -> str:
    """The text of an HTML fragment as a reader sees it, "" for none.

    Block elements and <br> begin a new line, list items begin with "- ", table cells are parted by a
    space; runs of white space (no-break spaces too) become one space, empty lines and spaces at either
    end of a line go. Entities are decoded once. Pictures leave nothing. Line breaks inside <pre> stay.
    """
    text = fragment
    for mark in (_BREAK, _ITEM, _ITEM_END):
        if mark in text:
            text = text.replace(mark, " ")
    if "<" in text:
        clean = _without_tags(text)
        text = _without_rewritten_tags(_rewritten(text)) if clean is None else clean
    if "\n" in text:
        text = text.replace("\n", " ")
    if _BREAK in text:
        text = text.replace(_BREAK, "\n")
    if "&" in text:
        text = _ENTITY.sub(lambda entity: _decoded(entity[0]), text)
    if _ITEM in text or _ITEM_END in text:
        text = _with_dashes(text)
    return folded_lines(text)


def node_text(node: LexborNode, without: str | None = None) -> str:
    """The text of a node of a parsed page, by the rules of `plain_text`.

    `without`: CSS selector of elements inside it to leave out (signatures, quotes); `node` itself is
    not changed.
    """
    if without is not None and node.css_first(without) is not None:
        node = node.clone()
        # Innermost last in document order: none is taken out of an element that is already gone.
        for unwanted in reversed(node.css(without)):
            unwanted.decompose()
    return plain_text(node.html or "")


def page_tree(html: str, url: str) -> LexborHTMLParser:
    """A page parsed for CSS selectors.

    Raises: `ParseError` when elements are nested so deeply that parsing would not end in sensible time.
    """
    if _too_deep(html):
        raise ParseError(url, f"the page nests more than {_MAX_DEPTH} elements into each other")
    return LexborHTMLParser(_encodable(html))


def folded_lines(text: str) -> str:
    """Plain text with its line breaks kept: white space folded, empty lines dropped."""
    for blank in ("\t", "\r", "\f", "\xa0"):
        if blank in text:
            text = text.replace(blank, " ")
    text = "\n".join([line for line in map(str.strip, text.split("\n")) if line])
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _with_dashes(text: str) -> str:
    """List items begin with "- " on the line of their first words; those without words go."""
    before, *items = text.split(_ITEM)
    read = [before]
    for item in items:
        own, _, after = item.partition(_ITEM_END)
        words = own.lstrip()
        read.append(f"- {words}\n{after}" if words else after)
    return "".join(read).replace(_ITEM_END, "")


def _without_tags(html: str) -> str | None:
    """The markup with every tag replaced by its mark; None if it is not clean."""
    parts = _TAG.split(html)
    marks = list(map(_MARKS.get, parts[1::2]))
    if None in marks:
        for place, mark in enumerate(marks):
            if mark is None:
                mark = marks[place] = _mark(parts[2 * place + 1])
                if mark is None:
                    return None
    parts[1::2] = marks
    text = "".join(parts)
    return None if "<" in text else text


def _mark(tag: str) -> str | None:
    """What a tag that is not in the table leaves; None if it is no clean tag."""
    # An odd number of quotes: the > that ended the tag was part of an attribute.
    if tag.count('"') & 1 or ("'" in tag and _CLEAN_ATTRIBUTES.fullmatch(tag) is None):
        return None
    return _mark_of(_BEFORE_SPACE.match(tag)[0])  # type: ignore[index]  # it matches everything


_BEFORE_SPACE: Final = re.compile(r"\S*")


@lru_cache(512)
def _mark_of(start: str) -> str | None:
    """The same by what a tag begins with, up to its first space."""
    first = start[1:2] if start[:1] == "/" else start[:1]
    if not ("a" <= first <= "z" or "A" <= first <= "Z"):
        return None
    name = _name_of(start)
    return None if name.lstrip("/") in _REWRITTEN else _MARKS.get(name, "")


def _name_of(tag: str) -> str:
    return (tag.split(None, 1) or [""])[0].rstrip("/").lower()


def _too_deep(html: str) -> bool:
    if html.count("<") < 5 * _MAX_DEPTH:
        return False
    depth = 0
    for tag in _OPEN_OR_CLOSE.finditer(html):
        depth += -1 if tag[1] else 1
        if depth > _MAX_DEPTH:
            return True
    return False


def _encodable(text: str) -> str:
    """The text with lone surrogates, which no UTF-8 can carry, as question marks."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def _rewritten(html: str) -> str:
    """The fragment as an HTML5 parser understands it, without what is not read."""
    if "<![CDATA[" in html:
        # Wrapped twice by its author; HTML itself would take the first half for a comment.
        html = html.replace("<![CDATA[", "").replace("]]>", "")
    html = _SWALLOWING_TAG.sub("", html)
    if _too_deep(html):
        return _COMMENT.sub("", _SCRIPT.sub("", html))
    # Inside <template> a lone <tr> or <td> stays what it is.
    tree = LexborHTMLParser(_encodable(html), is_fragment=True, fragment_tag="template")
    tree.strip_tags(_UNREAD)
    return _PREFORMATTED.sub(_lines_kept, _COMMENT.sub("", tree.html or ""))


def _lines_kept(preformatted: re.Match[str]) -> str:
    return preformatted[1] + preformatted[2].replace("\n", "<br>")


def _without_rewritten_tags(html: str) -> str:
    parts = _TAG.split(html)
    parts[1::2] = [_MARKS.get(name, _BREAK if name in ("pre", "/pre") else "") for name in map(_name_of, parts[1::2])]
    return "".join(parts)


def unique(nodes: list[LexborNode]) -> list[LexborNode]:
    """The nodes in document order, each once: one that fits two parts of a selector is found twice."""
    return list({node.mem_id: node for node in nodes}.values())
