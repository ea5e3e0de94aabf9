from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin

import feedparser
import pytest

from monitor.demo.content import ENTITY_IDS, Piece, entities_json, places
from monitor.demo.edition import Clock, edition, with_dates
from monitor.demo.markup import board_html, html, plain, quotes
from monitor.demo.site import DemoSite
from monitor.text.types import Kind, Reason, Role

NOW: Final = datetime(2026, 11, 21, 15, 7, tzinfo=UTC)

# Beginnings of words that give each entity away, written down apart from the truth in the content files.
STEMS: Final = {
    "own": r"ромашк|ромашц|ромашко|romashka|kamomilla",
    "kedr": r"агрокедр",
    "bereg": r"«берег»|отел\w+ «?берег|берег[уа]?\b",
    "dvir": r"житн\w+ двор|житн\w+ двір",
    "saarivuo": r"saarivuo",
    "brightmoor": r"brightmoor",
    "kovsh": r"серебрян\w+ ковш|срібн\w+ ківш|hopeakauha|«ковш»",
}
NICKNAMES: Final = {"c-compare-1"}
"""«Ковш» alone: a reader of the whole page knows who is meant, one post alone does not say it."""


@pytest.fixture(scope="module")
def site() -> Iterator[DemoSite]:
    with DemoSite(NOW) as running:
        yield running


@pytest.fixture
def own_site() -> Iterator[DemoSite]:
    """A site that a test may change."""
    with DemoSite(NOW) as running:
        yield running


def fetch(url: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    request = urllib.request.Request(url, headers={k.replace("_", "-"): v for k, v in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, {k.lower(): v for k, v in error.headers.items()}, error.read()


class Elements(HTMLParser):
    """All start tags of a page: (tag, attributes)."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def of_class(self, name: str) -> list[dict[str, str]]:
        return [attrs for _, attrs in self.found if name in attrs.get("class", "").split()]


def pieces() -> Iterator[Piece]:
    for place in places():
        yield from place.items
        yield from place.comments
        yield from place.messages
        for topic in place.topics:
            yield from topic.posts


# --- the content -----------------------------------------------------------------------------------


def test_there_is_as_much_as_the_demo_promises() -> None:
    by_slug = {place.slug: place for place in places()}
    news = [item for place in places() if place.kind == "rss" for item in place.items]
    assert len(news) >= 25
    assert {place.lang for place in places() if place.kind == "rss"} == {"ru", "uk", "fi", "en"}
    board = by_slug["sosedi"]
    assert len([forum for forum in board.forums if not forum.closed]) >= 3
    assert len(board.topics) >= 8
    assert max(len(topic.posts) for topic in board.topics) > 2 * board.posts_a_page
    assert len(by_slug["vyshnohrad_live"].messages) > 2 * by_slug["vyshnohrad_live"].posts_a_page
    assert {piece.reason for piece in pieces()} - {None} >= {
        "service", "delivery", "quality", "billing", "price", "missing_item", "rules_changed", "harm"
    }  # fmt: skip


def test_each_reference_is_used_once_and_every_slug_is_known() -> None:
    refs = [piece.ref for piece in pieces()]
    assert len(refs) == len(set(refs))
    for piece in pieces():
        kinds = {**piece.named, **piece.about}
        assert set(kinds) | set(piece.quoted) | set(piece.trap) <= set(ENTITY_IDS), piece.ref
        assert set(kinds.values()) <= set(Kind), piece.ref
        complains = "complaint" in kinds.values()
        assert (piece.reason is not None) == complains, piece.ref
        assert piece.reason is None or piece.reason in set(Reason), piece.ref
        for other in (piece.on, piece.reply_to, piece.copy_of):
            assert other is None or other in refs, piece.ref


@pytest.mark.parametrize("entity", ENTITY_IDS)
def test_truth_names_an_entity_exactly_where_its_name_stands(entity: str) -> None:
    stem = re.compile(STEMS[entity], re.IGNORECASE)
    wrong = []
    for piece in pieces():
        if piece.ref in NICKNAMES:
            continue
        words = f"{piece.title or ''}\n{plain(piece.text)}"
        written = bool(stem.search(words))
        if written != (entity in piece.named or entity in piece.trap):
            wrong.append(piece.ref)
        repeated = [*quotes(piece.text), *(each.text for each in pieces() if each.ref == piece.reply_to)]
        if (entity in piece.quoted) != any(stem.search(quote) for quote in repeated):
            wrong.append(f"{piece.ref} (quote)")
    wrong += [
        topic.ref
        for place in places()
        for topic in place.topics
        if bool(stem.search(topic.title)) != (entity in topic.title_names)
    ]
    assert wrong == []


def test_entities_file_is_in_the_exchange_format() -> None:
    entities = json.loads(entities_json())
    assert {entity["id"] for entity in entities} == set(ENTITY_IDS.values())
    for entity in entities:
        assert set(entity) == {"id", "role", "names", "aliases", "context", "exclude", "langs"}
        assert entity["role"] in set(Role)
        assert entity["names"]
        assert set(entity["langs"]) <= {"ru", "uk", "fi", "en"}
    roles = [entity["role"] for entity in entities]
    assert (roles.count("own"), roles.count("competitor")) == (1, 1)
    assert 4 <= roles.count("client") <= 5


@pytest.mark.parametrize("name", ["koi8r_thread"])
def test_old_board_can_be_written_in_koi8r(name: str) -> None:
    place = next(place for place in places() if place.encoding == "koi8-r")
    for topic in place.topics:
        for piece in topic.posts:
            both = piece.text + (piece.day_two.text if piece.day_two else "")
            both.encode("koi8-r")


# --- dates -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "now",
    [
        NOW,
        datetime(2026, 11, 21, 21, 3, tzinfo=UTC),  # midnight in Moscow
        datetime(2026, 11, 21, 0, 1, tzinfo=UTC),
        datetime(2027, 1, 1, 11, 30, tzinfo=UTC),
        datetime(2027, 3, 28, 2, 30, tzinfo=UTC),  # clocks go forward in Helsinki and Kyiv
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),  # and back
    ],
)
def test_posts_follow_each_other_as_written_at_any_hour(now: datetime) -> None:
    for place in places():
        for clock in (Clock(now), Clock(now, now + timedelta(seconds=20))):
            shown = edition(place, clock)
            for each in shown.every():
                assert each.published_at <= (clock.advanced_at or now), each.piece.ref
                assert each.published_at > now - timedelta(days=45), each.piece.ref
                assert each.edited_at is None or each.published_at < each.edited_at <= now + timedelta(seconds=20), (
                    each.piece.ref
                )
            for topic in place.topics:
                times = [post.published_at for post in shown.of(topic)]
                assert times == sorted(times), topic.ref
                refs = [post.piece.ref for post in shown.of(topic)]
                assert refs == [piece.ref for piece in topic.posts if piece.ref in refs], topic.ref
            for part in (shown.items, shown.comments, shown.messages, shown.posts):
                assert [each.id for each in part] == sorted({each.id for each in part})
            for comment in shown.comments:
                parent = next(item for item in shown.items if item.piece.ref == comment.piece.on)
                assert parent.published_at < comment.published_at


def test_same_moment_gives_the_same_bytes() -> None:
    with DemoSite(NOW) as one, DemoSite(NOW) as other:
        first = [fetch(spot.address)[2].replace(one.origin(spot.slug).encode(), b"") for spot in one.spots()]
        second = [fetch(spot.address)[2].replace(other.origin(spot.slug).encode(), b"") for spot in other.spots()]
    assert first == second


def test_dates_inside_texts_are_written_in_the_language() -> None:
    today = NOW.date()
    assert with_dates("от {-14}", today, "ru") == "от 7 ноября"
    assert with_dates("з {+18}", today, "uk") == "з 9 грудня"
    assert with_dates("{-22}", today, "fi") == "30. lokakuuta"
    assert with_dates("on {+40}", today, "en") == "on 31 December"
    assert with_dates("акт {-9|dmy}", today, "ru") == "акт 12.11.2026"


def test_markup_parts_quotations_from_own_words() -> None:
    text = "[quote=A & B]<x>[/quote]\nпервая\n\nвторая"
    assert plain(text) == "первая\n\nвторая"
    assert quotes(text) == ("<x>",)
    assert html(text) == "<p>первая</p>\n<p>вторая</p>"
    assert board_html(text, "[{author}|{words}]") == "[A &amp; B|&lt;x&gt;]первая<br>\n<br>\nвторая"


# --- over HTTP -------------------------------------------------------------------------------------


def test_every_address_to_watch_answers_and_says_so_again_when_unchanged(site: DemoSite) -> None:
    spots = site.spots()
    assert len({spot.address for spot in spots}) == len(spots) == 13
    for spot in spots:
        status, headers, _ = fetch(spot.address)
        assert status == 200
        again, _, body = fetch(spot.address, If_None_Match=headers["etag"])
        assert (again, body) == (304, b"")
        assert fetch(f"{site.origin(spot.slug)}/robots.txt")[0] == 200


@pytest.mark.parametrize("slug", ["meridian", "vyshnohrad", "talouskaiku", "ledger", "kuler"])
def test_feeds_are_well_formed_and_say_what_was_written(site: DemoSite, slug: str) -> None:
    spot = next(spot for spot in site.spots() if spot.slug == slug)
    read = feedparser.parse(fetch(spot.address)[2])
    assert read.bozo is False
    truth = [each for each in site.truth() if each.spot == spot.address]
    assert [entry.title for entry in read.entries] == [each.title for each in reversed(truth)]
    assert [entry.link for entry in read.entries] == [each.url for each in reversed(truth)]
    for entry in read.entries:
        status, _, page = fetch(entry.link)
        assert status == 200
        assert entry.title in page.decode().replace("&amp;", "&")


def test_comments_point_at_their_entries(site: DemoSite) -> None:
    spot = next(spot for spot in site.spots() if spot.address.endswith("/comments.xml"))
    read = feedparser.parse(fetch(spot.address)[2])
    assert read.bozo is False
    assert len(read.entries) == len([each for each in site.truth() if each.spot == spot.address])
    assert all(entry.link.split("#")[0] == entry["thr_in-reply-to"]["href"] for entry in read.entries)


def test_front_page_leads_to_the_feed(site: DemoSite) -> None:
    page = Elements(fetch(site.origin("kuler") + "/")[2].decode())
    alternates = [attrs["href"] for tag, attrs in page.found if attrs.get("rel") == "alternate"]
    assert alternates == [spot.address for spot in site.spots() if spot.slug == "kuler"]


def test_long_topic_is_read_page_by_page(site: DemoSite) -> None:
    board = site.edition("sosedi")
    topic = next(topic for topic in board.place.topics if topic.ref == "late-water")
    address, seen, visited = f"{site.origin('sosedi')}/viewtopic.php?t={board.topic_id(topic)}", [], 0
    while address:
        page = Elements(fetch(address)[2].decode())
        seen += [attrs["id"] for attrs in page.of_class("post")]
        following = [attrs["href"] for _, attrs in page.found if attrs.get("rel") == "next"]
        address = urljoin(address, following[0]) if following else ""
        visited += 1
    assert visited == 3
    assert seen == [f"p{post.id}" for post in board.of(topic)]


def test_address_of_a_post_opens_its_page(site: DemoSite) -> None:
    for truth in site.truth():
        if truth.slug in ("sosedi", "doska"):
            number = truth.url.partition("#p")[2]
            status, _, body = fetch(truth.url)
            assert status == 200
            assert f'id="p{number}"'.encode() in body


def test_topic_list_has_the_last_active_first(site: DemoSite) -> None:
    page = Elements(fetch(f"{site.origin('sosedi')}/viewforum.php?f=2")[2].decode())
    listed = [attrs["href"] for attrs in page.of_class("topictitle")]
    board = site.edition("sosedi")
    topics = [topic for topic in board.place.topics if topic.forum == 2]
    topics.sort(key=lambda topic: board.of(topic)[-1].published_at, reverse=True)
    assert listed == [f"./viewtopic.php?t={board.topic_id(topic)}" for topic in topics]


def test_closed_part_shows_a_login_form_only(site: DemoSite) -> None:
    spot = next(spot for spot in site.spots() if not spot.readable)
    status, _, body = fetch(spot.address)
    page = Elements(body.decode())
    assert status == 200
    assert [attrs for tag, attrs in page.found if attrs.get("type") == "password"]
    assert page.of_class("topictitle") == []


def test_feed_of_the_board_gives_posts_under_their_own_addresses(site: DemoSite) -> None:
    read = feedparser.parse(fetch(site.origin("sosedi") + "/app.php/feed")[2])
    assert read.bozo is False
    newest = sorted((each for each in site.truth() if each.slug == "sosedi"), key=lambda e: e.published_at)
    assert [entry.id for entry in read.entries] == [each.url for each in reversed(newest[-15:])]


def test_old_board_speaks_koi8r_and_does_not_say_so(site: DemoSite) -> None:
    spot = next(spot for spot in site.spots() if spot.slug == "doska")
    _, headers, body = fetch(spot.address)
    assert headers["content-type"] == "text/html"
    assert b"charset" not in body.lower()
    assert b"koi8" not in body.lower()
    with pytest.raises(UnicodeDecodeError):
        body.decode("utf-8")
    page = body.decode("koi8-r")
    assert "Верните деньги, это не подачка" in page
    assert "Ёжик в тумане" in page
    assert len(Elements(page).of_class("post")) == 9


def test_channel_is_read_backwards_to_its_first_message(site: DemoSite) -> None:
    spot = next(spot for spot in site.spots() if spot.crawler == "telegram")
    address, seen = spot.address, []
    while address:
        page = Elements(fetch(address)[2].decode())
        seen[:0] = [attrs["data-post"] for attrs in page.of_class("tgme_widget_message")]
        more = page.of_class("tme_messages_more")
        address = urljoin(address, more[0]["href"]) if more else ""
    assert seen == [f"vyshnohrad_live/{message.id}" for message in site.edition(spot.slug).messages]
    assert len(seen) == 25
    whole = fetch(spot.address + "?before=3114")[2].decode()
    assert "tgme_widget_message_forwarded_from" in whole
    assert "js-message_reply_text" in whole
    assert ">2.3K</span>" in whole


def test_what_is_not_there_is_404(site: DemoSite) -> None:
    for slug, path in (
        ("meridian", "/2020/01/nothing.html"),
        ("kuler", "/nothing"),
        ("sosedi", "/viewtopic.php?t=1"),
        ("sosedi", "/viewtopic.php?p=1"),
        ("sosedi", "/viewforum.php?f=77"),
        ("doska", "/nothing.php"),
        ("vyshnohrad_live", "/vyshnohrad_live/1"),
    ):
        assert fetch(site.origin(slug) + path)[0] == 404, (slug, path)


def test_second_day_adds_edits_and_deletes(own_site: DemoSite) -> None:
    before = {each.ref: each for each in own_site.truth()}
    etags = {spot.address: fetch(spot.address)[1]["etag"] for spot in own_site.spots()}
    own_site.advance(NOW + timedelta(hours=1))
    after = {each.ref: each for each in own_site.truth()}

    assert set(after) - set(before) == {piece.ref for piece in pieces() if piece.day == 2}
    assert len(set(after) - set(before)) == 6
    assert set(before) - set(after) == {"lw-22"}
    changed = {ref for ref in set(before) & set(after) if before[ref].text != after[ref].text}
    assert changed == {"lw-20"}
    assert before["lw-20"].text in after["lw-20"].text
    assert after["lw-20"].edited
    same = set(before) & set(after) - changed
    assert {ref: before[ref].url for ref in same} == {ref: after[ref].url for ref in same}
    assert {ref: before[ref].published_at for ref in same} == {ref: after[ref].published_at for ref in same}

    assert fetch(before["lw-22"].url)[0] == 404
    assert "протокол № 612" in fetch(after["lw-20"].url)[2].decode()
    answers = {spot.slug: fetch(spot.address, If_None_Match=etags[spot.address])[0] for spot in own_site.spots()}
    assert answers["meridian"] == answers["vyshnohrad_live"] == 200
    assert answers["ledger"] == answers["doska"] == 304


def test_site_keeps_what_it_was_asked_and_stops() -> None:
    with DemoSite(NOW) as site:
        address = site.spots()[0].address
        fetch(address, User_Agent="Someone/1")
        assert [(r.slug, r.path, r.status, r.user_agent) for r in site.requests] == [
            ("meridian", "/rss.xml", 200, "Someone/1")
        ]
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(address, timeout=2)
