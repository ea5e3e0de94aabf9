"""Engines told by their signs; a page that only speaks of one has none."""

from __future__ import annotations

import pytest

from crawlers import registry
from crawlers.engine_signs import TABLE
from crawlers.engines import EngineKind, engine_of, engines_of


def page(head: str = "", body: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("html", "slug"),
    [
        (page("<meta name='generator' content='Discourse 3.2.0 - https://github.com/discourse'>"), "discourse"),
        (page('<meta content="vBulletin 4.2.3" name="generator">'), "vbulletin"),
        (page(body='<div id="flarum-loading">Завантаження</div>'), "flarum"),
        (page(body='<ul id="kunena"><li class="kmsg">Ромашка</li></ul>'), "kunena"),
        (page('<script>var smf_theme_url = "/forum/Themes/default";</script>'), "smf"),
        (page(body='<div id="punviewtopic"><p class="pagelink">Страницы: 1</p></div>'), "fluxbb"),
        (page(body='<div class="qa-q-view hentry" id="q12">Kuka korjaa?</div>'), "q2a"),
        (page('<link href="/wp-content/themes/x.css"><div class="bbp-body">', ""), "bbpress"),
        (page('<script>window.wsc_api_url = "https://x"</script>'), "woltlab"),
    ],
)  # fmt: skip
def test_an_engine_is_told(html: str, slug: str) -> None:
    engine = engine_of(html)
    assert engine is not None
    assert (engine.slug, engine.kind) == (slug, EngineKind.FORUM)


def test_headers_tell_too() -> None:
    engine = engine_of(page(), {"X-Powered-By": "NodeBB"})
    assert engine is not None
    assert engine.slug == "nodebb"


def test_a_forum_stands_before_the_site_it_is_part_of() -> None:
    html = page('<link href="/wp-content/x.css">', '<ul class="bbp-replies"><li class="bbp-body"></li></ul>')
    assert [engine.slug for engine in engines_of(html)] == ["bbpress", "wordpress"]


@pytest.mark.parametrize(
    "text",
    [
        "Форум переехал с phpBB на Discourse, раньше был vBulletin, а до него SMF и Invision Community.",
        'Перейдите на <a href="https://forums.example/showthread.php?t=5">форум</a>, powered by MyBB не про нас.',
        "Яндекс intelligent, embarrisso, proboards.com и yuku — это просто слова.",
        'Vertailussa <a href="https://flarum.org">Flarum</a>, <a href="https://nodebb.org">NodeBB</a> ja XenForo.',
    ],
)
def test_an_article_about_engines_has_none(text: str) -> None:
    assert engines_of(page(body=f"<article><p>{text}</p></article>")) == ()


def test_slugs_are_one_each_and_name_crawlers_that_may_be() -> None:
    slugs = [signs.engine.slug for signs in TABLE]
    assert len(slugs) == len(set(slugs)) > 50
    forums = {signs.engine.crawler for signs in TABLE if signs.engine.kind is EngineKind.FORUM} - {None}
    missing = forums - set(registry.names())
    assert missing <= {"stackexchange"}, missing
