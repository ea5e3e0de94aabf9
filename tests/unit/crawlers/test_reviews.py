"""Reviews on any page: what is marked in four syntaxes, ratings that are only shown, answers, identity, the crawl."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from crawlers.detect import detect
from crawlers.errors import BlockedError, LayoutChangedError
from crawlers.reviews.reviews import ReviewsCrawler
from crawlers.types import AboutKind, Checkpoint, Post, PostKind, Precision, Rating, Response, Source, Validators
from tests.unit.crawlers.review_pages import (
    HREVIEW_EN,
    JSON_LD_FI,
    MICRODATA_RU,
    ONLY_AGGREGATE,
    PARTS_RU,
    RDFA_UK,
    STARS,
    UNMARKED,
    WOOCOMMERCE_FI,
    page,
    with_stars,
)

CRAWLER = ReviewsCrawler()


def read(html: str, url: str = "https://reviews.example/romashka") -> tuple[Post, ...]:
    return CRAWLER.read(page(html, url), Source(url, "reviews")).posts


def test_microdata_of_a_company_in_russian() -> None:
    first, answer, second = read(MICRODATA_RU)
    assert (first.author, first.title, first.kind) == ("Ирина К.", "Шкаф ждали два месяца", PostKind.REVIEW)
    assert first.published is not None
    assert (first.published.at.isoformat(), first.published.precision) == (
        "2026-10-03T11:20:00+00:00",
        Precision.SECOND,
    )
    assert first.rating == Rating(2.0, 5.0)
    assert first.about is not None
    assert (first.about.kind, first.about.name) == (AboutKind.COMPANY, "Ромашка Мебель")
    assert first.text == (
        "Заказ № 4471 обещали к 1 августа.\nПривезли 28 сентября, без ручек.\n"
        "Достоинства: вежливый замерщик\nНедостатки: срыв срока, звонить бесполезно"
    )
    assert (first.guid, first.key, first.url) == (
        "48211", "reviews.example:48211", "https://reviews.example/romashka#review-48211",
    )  # fmt: skip
    assert first.lang == "ru"
    assert answer.kind is PostKind.ANSWER
    assert answer.text == "Ирина, приносим извинения. Ручки отправлены сегодня."
    assert (answer.parent_url, answer.author) == (first.url, None)
    assert answer.published is not None
    assert answer.published.at.isoformat() == "2026-10-04T21:00:00+00:00"
    assert second.text == "Кухню собрали за день:\n- ровно\n- чисто"
    assert second.rating == Rating(4.5, 5.0)
    assert second.title == "Ромашка Мебель"


def test_json_ld_of_a_place_and_its_product_in_finnish() -> None:
    posts = read(JSON_LD_FI, "https://arviot.example/kapy")
    first, answer, second, product = posts
    assert (first.author, first.rating, first.url) == (
        "Aino Lahtinen", Rating(80.0, 100.0), "https://arviot.example/kapy#arvio-991",
    )  # fmt: skip
    assert first.text == (
        "Pulla oli tuoretta, mutta jono kesti 25 minuuttia.\nTulen silti uudestaan.\n+ tuore pulla\n− pitkä jono"
    )
    assert first.about is not None
    assert (first.about.kind, first.about.name) == (AboutKind.PLACE, "Kahvila Käpy")
    assert (answer.kind, answer.author, answer.parent_url) == (PostKind.ANSWER, "Kahvila Käpy", first.url)
    assert second.rating == Rating(1.0, 5.0)
    assert product.about is not None
    assert (product.about.kind, product.about.name, product.title) == (
        AboutKind.PRODUCT, "Käpy-paahto 500 g", "Hyvä paahto",
    )  # fmt: skip
    assert len({post.key for post in posts}) == 4


def test_rdfa_in_ukrainian() -> None:
    (post,) = read(RDFA_UK)
    assert (post.author, post.rating, post.text) == (
        "Оксана", Rating(5.0, 5.0), "Кипить швидко. Гарантія два роки.",
    )  # fmt: skip
    assert post.published is not None
    assert post.published.precision is Precision.DAY
    assert post.about is not None
    assert post.about.kind is AboutKind.PRODUCT
    assert post.lang == "uk"


def test_both_microformats() -> None:
    old, new = read(HREVIEW_EN)
    assert (old.author, old.title, old.rating, old.text) == (
        "Tom Ashby", "Leaked again", Rating(1.5, 5.0), "They came twice, the tap leaks.",
    )  # fmt: skip
    assert (new.author, new.rating, new.text) == ("Jane Moss", Rating(9.0, 10.0), "On time and tidy.")
    assert new.about is not None
    assert new.about.name == "Birch Plumbing"


@pytest.mark.parametrize(
    ("how", "rating"),
    [
        ("width", Rating(80.0, 100.0)),
        ("class", Rating(4.5, 5.0)),
        ("words ru", Rating(4.5, 5.0)),
        ("words uk", Rating(4.0, 5.0)),
        ("words fi", Rating(4.0, 5.0)),
        ("drawn", Rating(3.0, 5.0)),
        ("signs", Rating(4.0, 5.0)),
        ("data", Rating(3.5, 5.0)),
        ("picture", Rating(3.0, 5.0)),
    ],
)
def test_a_rating_that_is_only_shown(how: str, rating: Rating) -> None:
    (post,) = read(with_stars(STARS[how]))
    assert post.rating == rating


def test_school_marks_are_turned_round() -> None:
    mark = (
        '<div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">'
        '<meta itemprop="ratingValue" content="2"><meta itemprop="bestRating" content="1">'
        '<meta itemprop="worstRating" content="6"></div>'
    )
    (post,) = read(with_stars(mark))
    assert post.rating == Rating(5.0, 6.0)


def test_an_aggregate_alone_is_no_review() -> None:
    assert read(ONLY_AGGREGATE) == ()
    assert CRAWLER.recognise(page(ONLY_AGGREGATE)) == ()


def test_the_same_review_in_two_syntaxes_is_one() -> None:
    both = MICRODATA_RU.replace(
        "</head>",
        '<script type="application/ld+json">{"@type":"Organization","name":"Ромашка Мебель","review":['
        '{"@type":"Review","author":"Олег","datePublished":"2026-09-28","url":"https://reviews.example/r/48102","reviewBody":'
        '"Кухню собрали за день: ровно, чисто"}]}</script></head>',
    )
    posts = [post for post in read(both) if post.kind is PostKind.REVIEW]
    assert len(posts) == 2
    assert posts[1].url == "https://reviews.example/r/48102"


def test_a_comment_of_another_customer_is_no_answer_of_the_firm() -> None:
    said = JSON_LD_FI.replace('{"@type": "Organization", "name": "Kahvila Käpy"}, "datePublished": "2026-11-03"',
                              '{"@type": "Person", "name": "Ville"}, "datePublished": "2026-11-03"')  # fmt: skip
    assert [post.kind for post in read(said, "https://arviot.example/kapy")][:2] == [PostKind.REVIEW, PostKind.COMMENT]


def test_counting_ids_are_none() -> None:
    counted = MICRODATA_RU.replace("review-48211", "review-1").replace("review-48102", "review-2")
    assert [post.guid for post in read(counted)] == [None, None, None]
    shifted = MICRODATA_RU.replace("review-48211", "review-2").replace("review-48102", "review-3")
    assert [post.key for post in read(counted)] == [post.key for post in read(shifted)]


def test_recognised_with_what_it_is_about_and_not_where_terms_forbid_it() -> None:
    (found,) = CRAWLER.recognise(page(MICRODATA_RU))
    assert (found.crawler, found.name, found.reason) == (
        "reviews", "Ромашка Мебель", "2 reviews of a company, marked for machines",
    )  # fmt: skip
    forbidden = "https://www.trustpilot.com/review/x"
    assert CRAWLER.recognise(page(MICRODATA_RU, forbidden)) == ()
    with pytest.raises(BlockedError, match="terms"):
        list(CRAWLER.crawl(Source(forbidden, "reviews"), Checkpoint(), Site({})))  # type: ignore[arg-type]


class Site:
    """A site that answers from a table and remembers what was asked."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        self.pages = dict(pages)
        self.asked: list[str] = []

    def get(self, url: str, *, validators: Validators | None = None, **_: object) -> Response:
        self.asked.append(url)
        return page(self.pages[url], url)


def listed(numbers: range, following: str | None) -> str:
    link = f'<a rel="next" href="{following}">Seuraava</a>' if following else ""
    reviews = "".join(
        f'<div id="review-{n}" itemprop="review" itemscope itemtype="http://schema.org/Review">'
        f'<span itemprop="author">Asiakas {n}</span>'
        f'<meta itemprop="datePublished" content="2026-0{1 + n // 10 % 9}-1{n % 10}">'
        f'<p itemprop="reviewBody">Arvio numero {n}, kaikki toimi.</p></div>'
        for n in numbers
    )
    return (
        f'<html lang="fi"><body><div itemscope itemtype="http://schema.org/Store">{reviews}</div>{link}</body></html>'
    )


def test_crawl_goes_back_by_links_then_reads_only_what_is_new() -> None:
    address = "https://kauppa.example/arviot"
    site = Site(
        {
            address: listed(range(5030, 5020, -1), "/arviot?sivu=2"),
            f"{address}?sivu=2": listed(range(5020, 5010, -1), "/arviot?sivu=3"),
            f"{address}?sivu=3": listed(range(5010, 5005, -1), None),
        }
    )
    batches = list(CRAWLER.crawl(Source(address, "reviews"), Checkpoint(), site))  # type: ignore[arg-type]
    assert [post.guid for batch in batches for post in batch.posts] == [str(n) for n in range(5030, 5005, -1)]
    assert batches[-1].more is False
    site.asked.clear()
    site.pages[address] = listed(range(5032, 5022, -1), "/arviot?sivu=2")
    again = list(CRAWLER.crawl(Source(address, "reviews"), batches[-1].checkpoint, site))  # type: ignore[arg-type]
    assert site.asked == [address]
    assert {"5032", "5031"} <= {post.guid for batch in again for post in batch.posts}
    site.pages[address] = "<html><body><p>Uusi ulkoasu tulee pian, kiitos kärsivällisyydestä.</p></body></html>"
    with pytest.raises(LayoutChangedError):
        list(CRAWLER.crawl(Source(address, "reviews"), again[-1].checkpoint, site))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "ru",
            [
                ("Марина", "Час в очереди.\nВрач даже не посмотрел снимок.", Rating(40.0, 100.0), "2026-03-11T21:00"),
                (None, "Марина, мы разберёмся с записью.", None, None),
                ("Пётр", "Приняли вовремя, спасибо доктору.", Rating(100.0, 100.0), "2026-03-01T21:00"),
            ],
        ),
        (
            "uk",
            [
                ("Ігор", "Доставка швидка, але коробка була пом'ята.", Rating(2.0, 3.0), "2026-05-05T21:00"),
                ("Леся", "Усе сподобалось, буду замовляти ще.", Rating(3.0, 3.0), "2026-05-01T21:00"),
            ],
        ),
        (
            "fi",
            [
                ("Eero", "Keitto oli kuumaa ja leipä tuoretta.", Rating(4.0, 5.0), "2026-02-03T22:00"),
                ("Tiina", "Musiikki soi liian kovalla koko illan.", Rating(2.0, 5.0), "2026-01-31T22:00"),
            ],
        ),
        (
            "en",
            [
                ("Ruth", "Fixed the brakes the same day.", Rating(5.0, 5.0), "2026-03-03T00:00"),
                ("Dan", "Charged twice what they had quoted.", Rating(1.0, 5.0), "2026-03-01T00:00"),
            ],
        ),
    ],
)
def test_reviews_that_are_only_shown(lang: str, expected: list[tuple[object, ...]]) -> None:
    posts = read(UNMARKED[lang], "https://firms.example/x")
    assert [
        (post.author, post.text, post.rating, post.published.at.isoformat()[:16] if post.published else None)
        for post in posts
    ] == expected
    assert {post.lang for post in posts} == {lang}
    if lang == "ru":
        assert [post.kind for post in posts] == [PostKind.REVIEW, PostKind.ANSWER, PostKind.REVIEW]
        assert posts[0].key == "firms.example:90412"


def test_reviews_of_a_wordpress_shop_are_the_comments_that_its_feeds_give() -> None:
    url = "https://puoti.example/tuote/villasukat/"
    first, second = read(WOOCOMMERCE_FI, url)
    assert (first.platform, first.key, first.kind) == ("wordpress", "puoti.example:comment:812", PostKind.REVIEW)
    assert (first.author, first.text, first.rating) == ("Helmi", "Lämpimät, mutta koko on pieni.", Rating(4.0, 5.0))
    assert first.published is not None
    assert first.published.at.isoformat() == "2026-01-14T16:22:00+00:00"
    assert second.author == "Onni"
    ways = [way.crawler for way in detect(page(WOOCOMMERCE_FI, url))]
    assert ways[0] == "reviews"


def test_praise_and_blame_in_a_list_without_colons() -> None:
    (post,) = read(PARTS_RU)
    assert post.text == "Для дома хватит.\nДостоинства\nЛёгкая\nНедостатки\nГреется"
    assert post.rating == Rating(3.0, 5.0)
    assert post.published is not None
    assert post.published.at.isoformat() == "2026-05-11T21:00:00+00:00"
