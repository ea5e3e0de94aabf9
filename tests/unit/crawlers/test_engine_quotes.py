# ruff: noqa: E501 - markup is easier to compare with the engines' own in whole lines
"""Quotes within quotes, spoilers of add-ons, empty posts: what is the author's own in each engine's markup."""

from __future__ import annotations

import pytest

from crawlers import registry
from crawlers.types import Response, Source
from tests.unit.crawlers.engine_pages import NOW, SAYS, smf20, smf21, vb3_legacy, vb4
from tests.unit.crawlers.engine_pages_other import invision4, ipb2, ipb3, mybb18, phorum_emerald, phpbb2

VB3_BOX = '<div style="margin:20px; margin-top:5px; "><div class="smallfont" style="margin-bottom:2px">Цитата:</div><table cellpadding="6"><tr><td class="alt2">{}</td></tr></table></div>'
VB3_SAID = '<div>Сообщение от <strong>{}</strong></div><div style="font-style:italic">{}</div>'

# Engine, page, a quote that holds a quote: "outer" by Ира around "inner" by Олег, then "own".
NESTED = {
    "vbulletin3": ("vbulletin", vb3_legacy, VB3_BOX.format(VB3_SAID.format("Ира", VB3_BOX.format(VB3_SAID.format("Олег", "inner")) + "outer")) + "own"),
    "vbulletin3 unnamed": ("vbulletin", vb3_legacy, VB3_BOX.format(VB3_BOX.format("inner") + "outer") + "own"),
    "vbulletin4": ("vbulletin", vb4, '<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container"></div><div class="bbcode_postedby">Сообщение от <strong>Ира</strong></div><div class="message"><div class="bbcode_quote"><div class="bbcode_postedby">Сообщение от <strong>Олег</strong></div><div class="message">inner</div></div>outer</div></div></div></div>own'),
    "smf2.0": ("smf", smf20, '<div class="quoteheader"><div class="topslice_quote">Цитата: Ира</div></div><blockquote class="bbc_standard_quote"><div class="quoteheader"><div class="topslice_quote">Цитата: Олег</div></div><blockquote class="bbc_alternate_quote">inner</blockquote><div class="quotefooter"></div>outer</blockquote><div class="quotefooter"></div>own'),
    "smf2.1": ("smf", smf21, '<blockquote class="bbc_standard_quote"><cite>Цитата: Ира</cite><blockquote class="bbc_alternate_quote"><cite>Цитата: Олег</cite>inner</blockquote>outer</blockquote>own'),
    "mybb": ("mybb", mybb18, '<blockquote class="mycode_quote"><cite><span> (1)</span>Ира писал(а):</cite><blockquote class="mycode_quote"><cite>Олег писал(а):</cite>inner</blockquote>outer</blockquote>own'),
    "invision4": ("invision", invision4, '<blockquote class="ipsQuote"><div class="ipsQuote_citation">Ира сказала:</div><div class="ipsQuote_contents"><blockquote class="ipsQuote"><div class="ipsQuote_citation">Олег сказал:</div><div class="ipsQuote_contents"><p>inner</p></div></blockquote><p>outer</p></div></blockquote><p>own</p>'),
    "ipb3": ("invision", ipb3, "<p class='citation'>Ира сказала:</p><blockquote class='ipsBlockquote'><p class='citation'>Олег сказал:</p><blockquote class='ipsBlockquote'><p>inner</p></blockquote><p>outer</p></blockquote><p>own</p>"),
    "ipb2": ("invision", ipb2, "<div class='quotetop'>Цитата(Ира)</div><div class='quotemain'><!--quotec--><div class='quotetop'>Цитата(Олег)</div><div class='quotemain'>inner</div>outer</div>own"),
    "phorum5": ("phorum", phorum_emerald, '<blockquote class="bbcode"><div><small>Quote<br /></small><strong>Ира</strong><br /><blockquote class="bbcode"><div><small>Quote<br /></small><strong>Олег</strong><br />inner</div></blockquote>outer</div></blockquote>own'),
    "phpbb2": ("phpbb", phpbb2, '</span><table><tr><td><span class="genmed"><b>Ира писал(а):</b></span></td></tr><tr><td class="quote"><table><tr><td><span class="genmed"><b>Олег писал(а):</b></span></td></tr><tr><td class="quote">inner</td></tr></table>outer</td></tr></table><span class="postbody">own'),
}  # fmt: skip
ADDRESSES = {
    "vbulletin": "http://board.example/showthread.php?t=77",
    "smf": "http://board.example/index.php?topic=77.0",
    "mybb": "http://board.example/showthread.php?tid=77",
    "invision": "https://board.example/topic/77-tema/",
    "phorum": "http://board.example/read.php?3,501",
    "phpbb": "http://board.example/viewtopic.php?t=77",
}


def last_post(crawler: str, html: str) -> tuple[str, tuple[str, ...]]:
    url = ADDRESSES[crawler]
    page = Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)
    post = registry.crawler(crawler).read(page, Source(url, crawler)).posts[-1]
    return post.text, post.quotes


@pytest.mark.parametrize("name", NESTED)
def test_a_quote_in_a_quote_is_nobodys_but_its_authors(name: str) -> None:
    crawler, render, markup = NESTED[name]
    html = render("ru").replace(SAYS["ru"][3][0], markup)
    assert last_post(crawler, html) == ("own", ("outer", "inner"))


@pytest.mark.parametrize("name", ["vbulletin3", "vbulletin4", "smf2.0", "mybb", "ipb3", "phpbb2"])
def test_the_button_of_a_spoiler_is_no_word_of_the_author_but_what_it_hides_is(name: str) -> None:
    crawler, render, _ = NESTED[name]
    spoiler = '<div class="spoiler-wrap"><div class="spoiler-head folded clickable">Спойлер</div><div class="spoiler-body" style="display:none">тайна</div></div>после'
    html = render("ru").replace(SAYS["ru"][3][0], spoiler)
    assert last_post(crawler, html) == ("тайна\nпосле", ())


@pytest.mark.parametrize("name", NESTED)
def test_a_post_of_a_picture_alone_is_a_post(name: str) -> None:
    crawler, render, _ = NESTED[name]
    html = render("ru").replace(SAYS["ru"][3][0], '<img src="http://board.example/akt.jpg" alt="" border="0" />')
    assert last_post(crawler, html) == ("", ())
