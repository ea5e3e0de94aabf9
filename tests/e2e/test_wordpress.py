"""A real WordPress: its posts, comments, tags and search, what is edited there and what is taken away."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote_plus, urlsplit

import pytest

from crawlers.feeds.feed import FULL_EVERY
from crawlers.http import Fetcher
from monitor.service import Monitor
from monitor.text.types import Entity, Role
from monitor.types import CrawlReport, MentionQuery, NewSource, State
from tests.servers_wordpress import Added, WordPress, skip_unless_installed, wordpress

# Times are UTC; the site itself lives in Helsinki time.


@dataclass(frozen=True, slots=True)
class Written:
    """Something as its author wrote it.

    `shown` is the text that readers see, "" where that is what was written; `on` the index of a comment's post,
    `answers` that of the comment that it answers.
    """

    author: str
    at: str
    html: str
    shown: str = ""
    title: str | None = None
    tags: tuple[str, ...] = ()
    on: int = -1
    answers: int | None = None


POSTS: Final = (
    Written(
        "Анна Речкина", "2026-11-02 07:15:00", title="Как выбрать печь для дачи",
        html="<p>Прошлой зимой мы обошли шесть магазинов.</p><p>Сравнивали тягу, вес и цену.</p>",
        shown="Прошлой зимой мы обошли шесть магазинов. Сравнивали тягу, вес и цену.", tags=("Быт",),
    ),
    Written(
        "Остап Гай", "2026-11-03 18:40:00", title="Калинара розширює виробництво",
        html="<p>Компанія «Калинара» відкриває другий цех. Для Калинари це третій рік зростання.</p>",
        shown="Компанія «Калинара» відкриває другий цех. Для Калинари це третій рік зростання.", tags=("Новини",),
    ),
    Written(
        "Liisa Kallio", "2026-11-05 05:05:00", title="Kauppahalli avautui",
        html="<p>Hallissa on <strong>kaksikymmentä</strong> uutta myyjää.</p><ul><li>leipää</li><li>kalaa</li></ul>",
        shown="Hallissa on kaksikymmentä uutta myyjää. - leipää - kalaa", tags=("Uutiset",),
    ),
    Written(
        "Tom Barley", "2026-11-06 12:00:00", title="Pellworth & the late parcels",
        html="<p>Three parcels from Pellworth arrived late &amp; one never came.</p>",
        shown="Three parcels from Pellworth arrived late & one never came.", tags=("Отзывы",),
    ),
    Written(
        "Анна Речкина", "2026-11-08 09:30:00", title="Отзыв о Вельморе",
        html=(
            "<p>Заказала у Вельморы кухню 12 октября. Обещали привезти за две недели, прошёл месяц.</p>"
            "<p>Менеджер на звонки не отвечает. <em>Деньги</em> – 84 500 рублей – не возвращают.</p>"
        ),
        shown=(
            "Заказала у Вельморы кухню 12 октября. Обещали привезти за две недели, прошёл месяц. "
            "Менеджер на звонки не отвечает. Деньги – 84 500 рублей – не возвращают."
        ),
        tags=("Отзывы", "Быт"),
    ),
    Written(
        "Остап Гай", "2026-11-09 20:10:00", title="Ярмарок у суботу",
        html="<p>Приходьте о десятій. Обіцяють мед і кераміку.</p>",
        shown="Приходьте о десятій. Обіцяють мед і кераміку.", tags=("Новини",),
    ),
    Written(
        "Liisa Kallio", "2026-11-11 06:45:00", title="Aurolan uusi tehdas",
        html="<p>Aurola rakentaa tehtaan. Aurolassa työskentelee jo 140 ihmistä.</p>",
        shown="Aurola rakentaa tehtaan. Aurolassa työskentelee jo 140 ihmistä.", tags=("Uutiset",),
    ),
    Written(
        "Tom Barley", "2026-11-12 15:20:00", title="Walking the old railway",
        html='<p>The path is dry. <a href="https://example.org/map">A map</a> helps.</p>',
        shown="The path is dry. A map helps.", tags=("Прогулки",),
    ),
    Written(
        "Анна Речкина", "2026-11-14 10:00:00", title="Вельмора ответила",
        html="<p>После нашей заметки Вельмора вернула деньги. Спасибо Вельморе за скорость.</p>",
        shown="После нашей заметки Вельмора вернула деньги. Спасибо Вельморе за скорость.", tags=("Отзывы",),
    ),
    Written(
        "Остап Гай", "2026-11-16 08:08:00", title="Погода на тиждень",
        html="<p>Мороз до -12, потім відлига.</p>", shown="Мороз до -12, потім відлига.", tags=("Новини",),
    ),
    Written(
        "Liisa Kallio", "2026-11-18 16:30:00", title="Joulumyyjäiset",
        html="<p>Myyjäiset pidetään torilla.</p>", shown="Myyjäiset pidetään torilla.", tags=("Uutiset",),
    ),
    Written(
        "Tom Barley", "2026-11-19 11:11:00", title="What the readers ask",
        html="<p>Which kettle is the best? We do not know yet.</p>",
        shown="Which kettle is the best? We do not know yet.", tags=("Отзывы",),
    ),
)  # fmt: skip

COMMENTS: Final = (
    Written("Сергей", "2026-11-08 11:00:00", "У меня с Вельморой та же история!", on=4),
    Written("Олена", "2026-11-08 12:30:00", "А я задоволена, все привезли вчасно.", on=4),
    Written(
        "Вельмора, отдел заботы", "2026-11-08 15:00:00", "Сергей, напишите нам номер заказа.\nРазберёмся.",
        "Сергей, напишите нам номер заказа. Разберёмся.", on=4, answers=0,
    ),
    Written("Mikko", "2026-11-11 09:00:00", "Aurolalta tuli hyvää palvelua.", on=6),
    Written("Jane", "2026-11-12 18:00:00", "Lovely walk, thank you.", on=7),
    Written("Пётр Ломов", "2026-11-14 12:00:00", "Не верю ни одному слову.", on=8),
    Written("Kaisa", "2026-11-19 07:00:00", "Milloin myyjäiset alkavat?", on=10),
)  # fmt: skip

ENTITIES: Final = (
    Entity(0, Role.OWN, ("Вельмора",)),
    Entity(0, Role.CLIENT, ("Калинара",)),
    Entity(0, Role.CLIENT, ("Aurola",)),
    Entity(0, Role.COMPETITOR, ("Pellworth",)),
)
NAMED: Final = {
    ("post", 1): {"Калинара"}, ("post", 3): {"Pellworth"}, ("post", 4): {"Вельмора"}, ("post", 6): {"Aurola"},
    ("post", 8): {"Вельмора"}, ("comment", 0): {"Вельмора"}, ("comment", 3): {"Aurola"},
}  # fmt: skip
"""Who is named in a text. The comments feed of the site puts the post's title into each comment's title."""


@dataclass(frozen=True, slots=True)
class Blog:
    """The WordPress with what was written in it, in the order of `POSTS` and `COMMENTS`."""

    site: WordPress
    posts: tuple[Added, ...]
    comments: tuple[Added, ...]

    @property
    def feeds(self) -> dict[str, str]:
        """The address of each kind of feed that WordPress gives."""
        url = self.site.url
        return {
            "posts": f"{url}/feed/",
            "comments": f"{url}/comments/feed/",
            "one post's comments": str(self.posts[4].comments_feed),
            "tag": f"{self.site.tag_url('Отзывы')}feed/",
            "search": f"{url}/?s={quote_plus('Вельмор')}&feed=rss2",
        }


@dataclass(frozen=True, slots=True)
class Stored:
    """A post as the base has it."""

    id: int
    title: str | None
    text: str
    author: str | None
    published_at: datetime
    versions: int
    sightings: int
    gone: bool


@pytest.fixture(scope="module")
def site() -> Iterator[WordPress]:
    skip_unless_installed()
    with wordpress() as running:
        yield running


@pytest.fixture
def blog(site: WordPress) -> Blog:
    """The blog as written above, nothing else in it."""
    posts = [
        {"title": post.title, "content": post.html, "author": post.author, "at": post.at, "tags": post.tags}
        for post in POSTS
    ]
    # One call for all; {"result": n} is the id that the n-th act of the call gave.
    comments = [
        {
            "post": {"result": 1 + comment.on},
            "parent": 0 if comment.answers is None else {"result": 1 + len(POSTS) + comment.answers},
            "author": comment.author,
            "text": comment.html,
            "at": comment.at,
        }
        for comment in COMMENTS
    ]
    acts = [("add_post", what) for what in posts] + [("add_comment", what) for what in comments]
    _, *found = site.act(("clear", {}), *acts)
    added = [Added(**{"guid": each["url"], **each}) for each in found]
    return Blog(site, tuple(added[: len(POSTS)]), tuple(added[len(POSTS) :]))


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    """A new data folder that looks for the entities; the pause between two requests is left out."""

    def fetcher(_: object) -> Fetcher:
        return Fetcher(user_agent="MentionMonitor/test", contact="test", delay_s=0.0)

    with Monitor.open(tmp_path / "data", person="test", make_fetcher=fetcher) as opened:
        for entity in ENTITIES:
            opened.add_entity(entity).result()
        yield opened


def watch(monitor: Monitor, *addresses: str) -> None:
    places = [NewSource(address, "feed", allow_private=True) for address in addresses]
    assert monitor.add_sources(places).result().count == len(places)


def crawl(monitor: Monitor) -> CrawlReport:
    """What a crawl of all places did, after everything is analysed."""
    report = monitor.crawl(due_only=False).result(timeout=60)
    assert monitor.settle(30)
    assert not report.failed
    return report


def query(monitor: Monitor, sql: str, *values: object) -> list[Any]:
    with closing(sqlite3.connect(monitor.folder.database)) as connection:
        return connection.execute(sql, values).fetchall()


def stored(monitor: Monitor) -> dict[str, Stored]:
    """Everything in the base, by permalink; a permalink twice is an error."""
    rows = query(
        monitor,
        "SELECT url, p.id, title, text, author, published_at,"
        " (SELECT count(*) FROM post_version AS each WHERE each.post_id = p.id),"
        " (SELECT count(*) FROM sighting WHERE sighting.post_id = p.id), gone_at IS NOT NULL"
        " FROM post AS p JOIN post_version AS v ON v.id = p.version_id",
    )
    found = {
        url: Stored(
            id=post_id,
            title=title,
            text=" ".join(text.split()),
            author=author,
            published_at=datetime.fromisoformat(at),
            versions=versions,
            sightings=sightings,
            gone=bool(gone),
        )
        for url, post_id, title, text, author, at, versions, sightings, gone in rows
    }
    assert len(found) == len(rows), "the same permalink stands in the base twice"
    return found


def mentions(monitor: Monitor) -> set[tuple[str | None, str]]:
    """Pairs of permalink and entity."""
    rows = monitor.read.rows(monitor.read.mention_ids(MentionQuery()))
    pairs = [(row.url, row.entity_name) for row in rows]
    assert len(set(pairs)) == len(pairs), "a mention stands in the list twice"
    return set(pairs)


def assert_read(found: Stored, written: Written) -> None:
    """Author, time and text are as written; the title too where the thing has one."""
    assert found.author == written.author
    assert found.published_at == datetime.fromisoformat(written.at).replace(tzinfo=UTC)
    assert found.text == (written.shown or written.html)
    if written.title is not None:
        assert found.title == written.title


# --- what is there is found ---------------------------------------------------------------------------


def test_every_post_and_comment_is_read(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, blog.feeds["posts"], blog.feeds["comments"])
    crawl(monitor)
    base = stored(monitor)
    # WordPress gives ten posts a page; the first crawl looks back page by page.
    expected = {added.url: written for added, written in zip(blog.posts, POSTS, strict=True)}
    expected |= {added.url: written for added, written in zip(blog.comments, COMMENTS, strict=True)}
    assert base.keys() == expected.keys()
    for url, written in expected.items():
        assert_read(base[url], written)


@pytest.mark.parametrize(
    ("kind", "posts", "comments"),
    [("one post's comments", (), (0, 1, 2)), ("tag", (3, 4, 8, 11), ()), ("search", (4, 8), ())],
)
def test_feeds_of_a_part_bring_that_part(
    blog: Blog, monitor: Monitor, kind: str, posts: Sequence[int], comments: Sequence[int]
) -> None:
    watch(monitor, blog.feeds[kind])
    crawl(monitor)
    base = stored(monitor)
    expected = {blog.posts[index].url: POSTS[index] for index in posts}
    expected |= {blog.comments[index].url: COMMENTS[index] for index in comments}
    assert base.keys() == expected.keys()
    for url, written in expected.items():
        assert_read(base[url], written)


def test_an_answer_knows_what_it_answers(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, blog.feeds["comments"])
    crawl(monitor)
    parents = dict(query(monitor, "SELECT url, parent_url FROM post"))
    assert parents.pop(blog.comments[2].url) == blog.comments[0].url
    assert set(parents.values()) == {None}


def test_who_is_named_is_found(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, *blog.feeds.values())
    crawl(monitor)
    found = mentions(monitor)
    expected = {
        ((blog.posts if kind == "post" else blog.comments)[index].url, name)
        for (kind, index), names in NAMED.items()
        for name in names
    }
    assert expected <= found
    # Beyond them only comments whose title repeats the post's, which names the firm.
    under = {comment.url for comment, written in zip(blog.comments, COMMENTS, strict=True) if written.on in (4, 6, 8)}
    assert {url for url, _ in found - expected} <= under


def test_a_post_seen_in_three_feeds_is_one_post(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, *blog.feeds.values())
    crawl(monitor)
    base = stored(monitor)
    assert len(base) == len(POSTS) + len(COMMENTS)
    assert base[blog.posts[8].url].sightings == 3  # posts, tag, search
    assert base[blog.posts[3].url].sightings == 2  # posts, tag
    assert base[blog.comments[0].url].sightings == 2  # all comments, its post's comments
    assert {post.versions for post in base.values()} == {1}


# --- nothing new --------------------------------------------------------------------------------------


def test_an_unchanged_second_crawl_is_304_everywhere(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, *blog.feeds.values())
    crawl(monitor)
    before, asked = stored(monitor), len(blog.site.requests())
    report = crawl(monitor)
    answers = [line for line in blog.site.requests()[asked:] if line["path"] != "/robots.txt"]
    assert [line["status"] for line in answers] == [304] * len(blog.feeds)
    assert all(line["if_none_match"] for line in answers)
    assert report.unchanged == len(blog.feeds)
    assert (report.new_posts, report.new_mentions) == (0, 0)
    assert stored(monitor) == before


# --- what is edited -------------------------------------------------------------------------------------


def test_an_edited_comment_is_a_version_and_no_new_mention(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, blog.feeds["comments"])
    crawl(monitor)
    comment = blog.comments[0]
    (mention,) = [row for row in rows_of(monitor) if row.url == comment.url]
    monitor.mark([mention.id], State.DONE).result()
    before = mentions(monitor)

    edited = "У меня с Вельморой та же история! Добавлю: деньги вернули."
    blog.site.act(("edit_comment", {"id": comment.id, "text": edited}))
    # WordPress's ETag is made of the newest comment's time, so an edit alone does not change it.
    blog.site.add_comment(post=blog.posts[11].id, author="Ann", text="The blue one.", at="2026-11-20 08:00:00")
    crawl(monitor)

    post = stored(monitor)[comment.url]
    assert post.versions == 2
    assert post.text == edited
    assert mentions(monitor) == before
    (again,) = [row for row in rows_of(monitor) if row.url == comment.url]
    assert (again.id, again.state) == (mention.id, State.DONE)
    texts = [version.text for version in monitor.read.mention(mention.id).versions]
    assert sorted(texts) == sorted([COMMENTS[0].html, edited])


def test_an_edit_behind_an_unchanged_etag_is_found_at_the_next_full_read(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, blog.feeds["comments"])
    crawl(monitor)
    comment = blog.comments[0]
    blog.site.act(("edit_comment", {"id": comment.id, "text": "Вельмора всё уладила."}))
    assert crawl(monitor).unchanged == 1
    for _ in range(FULL_EVERY):
        if crawl(monitor).unchanged == 0:
            break
    post = stored(monitor)[comment.url]
    assert (post.versions, post.text) == (2, "Вельмора всё уладила.")


def test_an_edit_that_newly_names_us_comes_to_the_inbox_as_edited(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, blog.feeds["comments"])
    crawl(monitor)
    comment = blog.comments[4]
    assert comment.url not in {url for url, _ in mentions(monitor)}
    blog.site.act(("edit_comment", {"id": comment.id, "text": "Lovely walk, but Вельмора has closed the path."}))
    blog.site.add_comment(post=blog.posts[11].id, author="Ann", text="The blue one.", at="2026-11-20 08:00:00")
    crawl(monitor)
    (row,) = [row for row in rows_of(monitor) if row.url == comment.url]
    assert (row.entity_name, row.state, row.edited) == ("Вельмора", State.NEW, True)


def test_an_edited_post_is_a_version(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, *blog.feeds.values())
    crawl(monitor)
    post = blog.posts[8]
    content = "<p>После нашей заметки Вельмора вернула деньги. Уточнение: половину.</p>"
    blog.site.act(("edit_post", {"id": post.id, "content": content}))
    crawl(monitor)
    found = stored(monitor)[post.url]
    assert (found.versions, found.sightings) == (2, 3)
    assert found.text == "После нашей заметки Вельмора вернула деньги. Уточнение: половину."


def rows_of(monitor: Monitor) -> list[Any]:
    return monitor.read.rows(monitor.read.mention_ids(MentionQuery()))


# --- what is taken away ---------------------------------------------------------------------------------


def test_a_deleted_comment_is_noticed_at_its_permalink_and_its_return_too(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, blog.feeds["comments"])
    crawl(monitor)
    comment = blog.comments[0]
    post_id = stored(monitor)[comment.url].id
    monitor.recheck(post_id).result(timeout=30)
    assert not stored(monitor)[comment.url].gone

    blog.site.act(("delete_comment", {"id": comment.id, "for_good": False}))
    monitor.recheck(post_id).result(timeout=30)
    assert stored(monitor)[comment.url].gone
    (row,) = [row for row in rows_of(monitor) if row.url == comment.url]
    assert row.gone  # the mention stays, with the mark on it
    # Its neighbour on the same page is untouched.
    neighbour = stored(monitor)[blog.comments[1].url]
    monitor.recheck(neighbour.id).result(timeout=30)
    assert not stored(monitor)[blog.comments[1].url].gone

    blog.site.act(("restore_comment", {"id": comment.id}))
    monitor.recheck(post_id).result(timeout=30)
    assert not stored(monitor)[comment.url].gone


def test_a_deleted_post_is_noticed_at_its_permalink(blog: Blog, monitor: Monitor) -> None:
    watch(monitor, blog.feeds["posts"])
    crawl(monitor)
    post = blog.posts[8]
    post_id = stored(monitor)[post.url].id
    monitor.recheck(post_id).result(timeout=30)
    assert not stored(monitor)[post.url].gone
    blog.site.act(("delete_post", {"id": post.id}))
    monitor.recheck(post_id).result(timeout=30)
    assert stored(monitor)[post.url].gone


def test_a_deleted_post_is_noticed_where_wordpress_leads_on_to_a_similar_one(blog: Blog, monitor: Monitor) -> None:
    first = blog.site.add_post(
        title="Отзыв", content="<p>Вельмора.</p>", author="А", at="2026-11-19 12:00:00", slug="otzyv"
    )
    second = blog.site.add_post(
        title="Отзыв", content="<p>И Вельмора.</p>", author="А", at="2026-11-19 13:00:00", slug="otzyv-2"
    )
    watch(monitor, blog.feeds["posts"])
    crawl(monitor)
    blog.site.act(("delete_post", {"id": first.id}))
    before = len(blog.site.requests())
    for added in (first, second):
        monitor.recheck(stored(monitor)[added.url].id).result(timeout=30)
    asked = [(one["path"], one["status"]) for one in blog.site.requests()[before:]]
    assert asked[1] == (urlsplit(second.url).path, 200), asked  # led on, not missing
    assert stored(monitor)[first.url].gone
    assert not stored(monitor)[second.url].gone
