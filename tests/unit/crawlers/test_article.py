"""An article: title, author, instant, text and comments, in four languages and the shapes in which sites state them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from crawlers.detect import best_reader, detect
from crawlers.errors import LayoutChangedError, ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.news.article import ArticleCrawler
from crawlers.news.asides import without_asides
from crawlers.types import Checkpoint, Post, PostKind, Precision, Response, Rules, Source, Validators
from tests.unit.crawlers.article_pages import ENGLISH, FINNISH, LIST, RUSSIAN, SHOP, UKRAINIAN, page

CRAWLER = ArticleCrawler()


def read(html: str, url: str) -> tuple[Post, ...]:
    return CRAWLER.read(page(html, url), Source(url, "article")).posts


def test_an_article_stated_in_linked_data() -> None:
    (post,) = read(RUSSIAN, "https://vestnik.example/2026/11/zavod?utm_source=mail")
    assert post.title == '"Северокна" закрывает завод в Костроме'
    assert post.author == "Анна Ладогина"
    assert post.published is not None
    assert (post.published.at, post.published.precision) == (
        datetime(2026, 11, 20, 15, 45, tzinfo=UTC),
        Precision.SECOND,
    )
    assert post.edited is not None
    assert post.edited.at == datetime(2026, 11, 20, 16, 5, 10, tzinfo=UTC)
    assert (post.url, post.key, post.platform) == (*["https://vestnik.example/2026/11/zavod"] * 2, "article")
    assert (post.kind, post.lang) == (PostKind.ARTICLE, "ru")
    lines = post.text.split("\n")
    assert lines[0].startswith("Компания «Северокна» остановит")
    assert lines[-1].endswith("о сорванных сроках.")
    assert len(lines) == 3
    assert "Мост через Волгу" not in post.text
    assert "персональных данных" not in post.text


def test_an_article_stated_in_microdata_with_a_day_only() -> None:
    (post,) = read(UKRAINIAN, "https://gromada.example/news/77")
    assert (post.title, post.author, post.lang) == (
        "Банк «Калинів Міст» оновив застосунок",
        "Остап Верещака",
        "uk",
    )
    assert post.published is not None
    assert post.published.precision is Precision.DAY
    assert post.published.at == datetime(2026, 11, 18, 22, 0, tzinfo=UTC)  # midnight in Kyiv
    assert "не приходять коди" in post.text


def test_comments_are_posts_under_the_article() -> None:
    article, *comments = read(FINNISH, "https://rannikko.example/a/5")
    assert (article.title, article.author) == ("Lumikko Foods nostaa hintoja", "Aino Saarela")
    assert article.published is not None
    assert article.published.precision is Precision.MINUTE
    assert "vetistä" not in article.text
    assert [one.author for one in comments] == ["Pekka R.", "Maija", "Antero V"]
    assert {one.kind for one in comments} == {PostKind.COMMENT}
    assert {one.parent_url for one in comments} == {one.thread_url for one in comments} == {article.url}
    assert {one.title for one in comments} == {article.title}
    assert comments[2].text == "Tein valituksen lokakuussa eikä kukaan ole vastannut mitään."


def test_an_article_of_wordpress_has_the_identity_that_feeds_give_it() -> None:
    (post,) = read(ENGLISH, "https://trade.example/2026/11/hinges/")
    assert (post.platform, post.key) == ("wordpress", "trade.example:post:4711")
    assert post.published is not None
    assert post.published.precision is Precision.MONTH  # the address tells no more


def test_a_forum_a_shop_and_a_list_are_no_articles() -> None:
    for html, url in ((LIST, "https://vestnik.example/"), (SHOP, "https://shop.example/pine")):
        assert CRAWLER.recognise(page(html, url)) == ()
        with pytest.raises(ParseError):
            CRAWLER.read(page(html, url), Source(url, "article"))
    assert CRAWLER.recognise(page(RUSSIAN, "https://site.example/forum/viewtopic.php?t=5")) == ()


def test_detection_offers_the_article_and_reads_it() -> None:
    shown = page(FINNISH, "https://rannikko.example/a/5")
    assert detect(shown)[0].crawler == "article"
    found = best_reader(shown, Source(shown.url, ""))
    assert found is not None
    assert (found[0], len(found[1].posts)) == ("article", 4)


@dataclass
class Site:
    html: str
    validators: Validators | None = None

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        self.validators = validators
        answer = page(self.html, url)
        if validators is not None and validators.etag == str(hash(self.html)):
            return replace(answer, status=304, body=b"")
        return replace(answer, headers={**answer.headers, "etag": str(hash(self.html))})

    def post(self, url: str, body: bytes, **_: object) -> Response:
        raise AssertionError(url)


def test_a_watched_article_brings_new_comments_and_tells_when_it_is_gone() -> None:
    site, source = Site(FINNISH), Source("https://rannikko.example/a/5", "article")
    (first,) = CRAWLER.crawl(source, Checkpoint(), site)
    assert len(first.posts) == 4
    (same,) = CRAWLER.crawl(source, first.checkpoint, site)
    assert (same.posts, same.checkpoint) == ((), first.checkpoint)
    more = (
        '<div class="comment" id="c-14"><span class="author">Liisa</span>'
        ' <time datetime="2026-11-20T12:40:00+02:00">20.11.2026</time>'
        '<div class="text">Vaihdoin jo toiseen merkkiin.</div></div></section>'
    )
    site.html = FINNISH.replace("</section>", more)
    (second,) = CRAWLER.crawl(source, first.checkpoint, site)
    assert [post.author for post in second.posts][-1] == "Liisa"
    site.html = "<html><body><p>Sivusto on uudistunut.</p></body></html>"
    with pytest.raises(LayoutChangedError):
        list(CRAWLER.crawl(source, second.checkpoint, site))


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ('<div id="disqus_thread"></div>', "Disqus"),
        ('<script>VK.Widgets.Comments("vk_comments", {limit: 10});</script>', "VK"),
        ('<div id="mc-container"></div><script src="//cackle.me/widget.js"></script>', "Cackle"),
        ('<div class="social fb-comments" data-href="x"></div>', "Facebook"),
        ("<p>We left Disqus last year.</p>", None),
    ],
)
def test_comments_that_a_script_loads_are_told_as_a_gap(script: str, name: str | None) -> None:
    source = Source("https://trade.example/2026/11/hinges/", "article")
    (batch,) = CRAWLER.crawl(source, Checkpoint(), Site(ENGLISH.replace("</article>", f"{script}</article>")))
    assert len(batch.posts) == 1
    assert batch.gap == (None if name is None else Gap(GapKind.SCRIPT_COMMENTS, name))


@pytest.mark.parametrize(
    "line",
    [
        "Читайте также: «Гвоздика» выиграла суд",
        "Читайте також: Завод «Гвоздика» закрили",
        "Lue myös: Neilikka Oy irtisanoo",
        "Read more: Carnation Ltd sued again",
        "По теме",
        "Підписуйтесь на наш канал у Telegram",
    ],
)
def test_lines_that_lead_elsewhere_are_no_words_of_an_article(line: str) -> None:
    told = "Покупатели ждут второй месяц.\nЧитайте также книгу Петрова, она хороша.\nRelated to this, they wait."
    assert without_asides(f"{told}\n{line}") == told
    assert without_asides(f"{line}\n{told}") == told
