"""HTML to plain text: what a reader sees, whatever the markup."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from crawlers.errors import ParseError
from crawlers.html import folded_lines, node_text, page_tree, plain_text

UNCLEAN = "<script></script>"
"""Adds nothing to a text but makes the fragment go through the HTML5 parser."""


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("", ""),
        ("Ромашка", "Ромашка"),
        ("a < b and b > c", "a < b and b > c"),
        ("I <3 you", "I <3 you"),
        ("AT&amp;T &lt;b&gt; &amp;lt; R&D &copy 2020 &nonsense;", "AT&T <b> &lt; R&D © 2020 &nonsense;"),
        ("&#1056;&#x43E;&laquo;&nbsp;&mdash;&nbsp;&raquo;&#146;", "Ро« — »’"),
        ("one\n  two\tthree\r\nfour&nbsp;&nbsp;five", "one two three four five"),
        ("<p>one</p><p>two</p>three", "one\ntwo\nthree"),
        ("one<br>two<BR/>three<br class='x' />four", "one\ntwo\nthree\nfour"),
        ("<div><div><div>deep</div></div>\n</div>\n\n<div> </div>end", "deep\nend"),
        ("<h2>Head</h2>text <b>bold</b>er<hr>more", "Head\ntext bolder\nmore"),
        ("<ul>\n<li>one</li>\n<li><p>two</p></li></ul>", "- one\n- two"),
        ("<ul><li>one</li><li><img src=x></li><li>two</li></ul>", "- one\n- two"),
        ("<ul><li>one</li><li><img src=x></li></ul>", "- one"),
        ("<ul><li><img src=x></li></ul>", ""),
        ("<ul><li>one </li><li> <p></p> </li></ul>after</li>", "- one\nafter"),
        ("<ol><li>one<ul><li>inner</li></ul></li></ol>-", "- one\n- inner\n-"),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<table><tr><th>a</th><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a b\nc d"),
        ("<tr><td>a</td><td>b</td></tr>" + UNCLEAN, "a b"),
        ('<img src="x" alt="a picture">text', "text"),
        ('<a href="/?a=1&amp;b=2" title="x > y">link</a>!', "link!"),
        ("<a title='its > y'>link</a>", "link"),
        ("<p it's>foo</p><p isn't>bar</p>", "foo\nbar"),
        ("<script>alert('<p>no</p>')</script>yes<style>p{}</style>", "yes"),
        ("<template><p>no</p></template>yes<svg><title>no</title><text>no</text></svg>", "yes"),
        ("<noscript>yes</noscript> <textarea>and yes</textarea>", "yes and yes"),
        ("<!-- a <b>comment</b> -->text<!---->!", "text!"),
        ("<![CDATA[wrapped <b>twice</b>]]>", "wrapped twice"),
        ('safe<iframe src="http://video.example/"/> description', "safe description"),
        ("<pre>def f():\n    return 1\n\nend</pre>after", "def f():\nreturn 1\nend\nafter"),
        ("<PRE>a\nb</PRE>", "a\nb"),
        ('cut off <a href="http://x', "cut off"),
        ("cut <b", "cut"),
        ("</div>stray</p> <b>open", "stray\nopen"),
        ("<o:p>word</o:p><custom-tag x=y>own</custom-tag>", "wordown"),
        ("\x1e<p>a\x1eb</p>", "a b"),
    ],
)
def test_fragments_become_what_a_reader_sees(fragment: str, text: str) -> None:
    assert plain_text(fragment) == text


TEXTS = st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "Zs", "S"]), max_size=40)


@given(TEXTS)
def test_escaped_text_comes_back(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert plain_text(escaped) == folded_lines(text.replace("\n", " "))
    assert plain_text(f"<p>{escaped}</p>") == folded_lines(text.replace("\n", " "))


WORDS = st.sampled_from(["слово", "Nordea", "a &lt; b", "&laquo;да&raquo;", "два  пробела", "ä\nö"])
# No headings: one inside another ends it, and its own end tag is then no line break to a browser.
MARKUP = st.recursive(
    WORDS,
    lambda inner: st.tuples(
        st.sampled_from(["p", "div", "b", "span", 'a href="/?a=1&amp;b=2"', "blockquote", "em", 'p class="x" id=y']),
        st.lists(inner, max_size=4),
    ).map(lambda pair: f"<{pair[0]}>{' '.join(pair[1])}</{pair[0].split()[0]}>"),
    max_leaves=12,
)


@given(MARKUP)
def test_clean_markup_reads_as_the_html5_parser_understands_it(markup: str) -> None:
    assert plain_text(markup) == plain_text(markup + UNCLEAN)


@given(st.text(alphabet="<>/!-'\"= \npabri&;#x1[]scrt", max_size=60))
def test_no_markup_is_too_broken(markup: str) -> None:
    text = plain_text(markup)
    assert text == folded_lines(text)


def test_a_node_reads_like_its_markup_and_leaves_out_what_is_named() -> None:
    tree = LexborHTMLParser(
        "<div class=post><p>My <b>order</b> is late</p>"
        "<blockquote class=quote>before <blockquote class=quote>inner</blockquote></blockquote>"
        "<ul><li>one</ul><div class=signature>Best wishes</div></div>"
    )
    node = tree.css_first(".post")
    assert node is not None
    whole = node.html
    assert node_text(node) == "My order is late\nbefore\ninner\n- one\nBest wishes"
    assert node_text(node, without=".quote, .signature") == "My order is late\n- one"
    assert node_text(node, without=".absent") == node_text(node)
    assert node.html == whole


def test_a_page_nested_beyond_measure_is_refused_at_once() -> None:
    started = time.process_time()
    with pytest.raises(ParseError, match="nests more than"):
        page_tree("<ul><li>" * 100_000, "http://forum.example/")
    assert plain_text("<ul><li>" * 100_000 + UNCLEAN + "end").endswith("end")
    assert time.process_time() - started < 2
    assert page_tree("<p>fine", "http://forum.example/").css_first("p") is not None


def test_lone_surrogates_do_not_stop_a_page() -> None:
    assert plain_text("\ud800<script></script>end").endswith("end")
    assert page_tree("<p>\ud800</p>", "http://forum.example/").css_first("p") is not None


def test_plain_text_is_quick() -> None:
    paragraph = (
        '<p>Заказ привезли на три дня позже, чем обещали, <a href="https://shop.example/?a=1&amp;b=2">вот здесь</a>'
        " &mdash; и никто не позвонил. <strong>Ромашка</strong> молчит.</p>\n"
    )
    fragment = paragraph * 13  # 3 KB in UTF-8
    assert 2_900 < len(fragment.encode()) < 3_400
    started = time.process_time()
    for _ in range(2_000):
        plain_text(fragment)
    # Measured: 0.04 ms each; five times that passes on a busy machine.
    assert time.process_time() - started < 0.4
