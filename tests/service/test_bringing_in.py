"""What people bring in: stored once, matched and analysed as all else, taken back by one undo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crawlers.types import Post
from monitor.errors import InputError, NothingToUndoError, NotKnownError
from monitor.service import Monitor
from monitor.types import Entity, MentionQuery, Role
from tests.servers import Server
from tests.service.parts import crawl, inbox, look_for, serve, watch
from tests.unit.crawlers.mails import google_alert, mail
from tests.unit.exchange.test_tables import workbook

RANT = "Тепломакс опять опоздал на три дня, деньги не вернули, на звонки не отвечают. Больше никогда!"
ALERT = google_alert(
    ("https://news.example/1", "Тепломакс сорвал сроки", "Газета", "Компания <b>Тепломакс</b> сорвала сроки"),
    ("https://news.example/2", "Погода", "Газета", "Снег идёт"),
)
CSV = f"Ссылка;Отзыв;Автор\nhttps://a.example/1;{RANT};Анна\nhttps://a.example/2;Снег;Пётр\nне адрес;{RANT};Ира\n"


def bring(monitor: Monitor, data: bytes, name: str, **more: object) -> tuple[int, int]:
    """New posts and new mentions after everything is analysed."""
    look = monitor.bringing.look(data, name).result(20)
    posts = [one.post for one in look.offers]
    done = monitor.bringing.bring(posts, page=look.opened.page, **more).result(20)  # type: ignore[arg-type]
    assert monitor.settle(30)
    return done.new_posts, done.count


def test_a_digest_brought_twice_brings_nothing_twice(monitor: Monitor) -> None:
    look_for(monitor, "Тепломакс")
    look = monitor.bringing.look(ALERT, "alert.eml").result(20)
    assert [one.ours for one in look.offers] == [True, False]
    assert inbox(monitor) == []
    assert bring(monitor, ALERT, "alert.eml") == (2, 1)
    assert bring(monitor, ALERT, "alert.eml") == (0, 0)
    (row,) = inbox(monitor)
    assert (row.title, row.url) == ("Тепломакс сорвал сроки", "https://news.example/1")


def test_the_place_for_what_is_brought_is_never_due_and_cannot_be_switched_on(monitor: Monitor) -> None:
    look_for(monitor, "Тепломакс")
    bring(monitor, ALERT, "alert.eml")
    (place,) = monitor.read.sources()
    assert (place.crawler, place.enabled) == ("by_hand", False)
    assert monitor.crawl().result(20).sources == 0
    assert monitor.read.coverage().places == 0
    with pytest.raises(InputError, match="nothing to visit"):
        monitor.enable_source(place.id, True).result(5)
    assert b"by-hand" not in monitor.export_opml()


def test_one_undo_takes_back_one_import_and_bringing_it_again_brings_it_back(monitor: Monitor) -> None:
    look_for(monitor, "Тепломакс")
    bring(monitor, ALERT, "alert.eml")
    table = CSV.encode("cp1251")
    look = monitor.bringing.look(table, "r.csv").result(20)
    assert [(one.line, one.detail) for one in look.opened.problems] == [(4, "'не адрес' is no address on the web")]
    assert bring(monitor, table, "r.csv") == (2, 1)
    assert {row.url for row in inbox(monitor)} == {"https://news.example/1", "https://a.example/1"}
    summary = monitor.last_act()
    assert summary is not None
    assert (summary.verb, summary.count) == ("bring_in", 1)
    monitor.undo().result(5)
    assert {row.url for row in inbox(monitor)} == {"https://news.example/1"}
    assert bring(monitor, table, "r.csv") == (0, 0)
    assert {row.url for row in inbox(monitor)} == {"https://news.example/1", "https://a.example/1"}
    for left in (1, 0):
        monitor.undo().result(5)
        assert len(inbox(monitor)) == left
    assert monitor.read.history()[0].verb == "undo_bring_in"


def test_what_a_crawl_brought_is_not_new_by_mail(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    text = f"Тепломакс молчит\n\n{server.url('/viewtopic.php?p=77#p77')}\n"
    assert bring(monitor, mail("f@forum.example", "Re: Котлы", text=text), "m.eml") == (1, 1)
    host = server.url("").split("//")[1].strip("/")
    again = Post("phpbb", f"{host}:77", None, "Тепломакс молчит уже третий день, и трубку не берёт никто")
    assert monitor.bringing.bring([again]).result(5).new_posts == 0


def test_a_mention_of_whom_the_person_says_stays_when_names_change(monitor: Monitor) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    done = monitor.bringing.add(
        text="Эти горе-мастера опять не приехали, деньги не вернули",
        url="closed.example/group/5",
        author="Анна",
        entity_id=entity_id,
        file=Path("экран.png"),
        file_body=b"\x89PNG picture",
    ).result(20)
    assert (done.new_posts, done.count) == (1, 1)
    assert monitor.settle(30)
    (row,) = inbox(monitor)
    assert (row.url, row.author, row.entity_id) == ("https://closed.example/group/5", "Анна", entity_id)
    kept = monitor.read.mention(row.id).evidence
    assert [(one.media_type, monitor.evidence_body(one.sha256)) for one in kept] == [("image/png", b"\x89PNG picture")]
    monitor.change_entity(entity_id, Entity(0, Role.OWN, ("Тепломаркет",))).result(5)
    assert monitor.settle(30)
    assert [one.id for one in inbox(monitor)] == [row.id]
    found = monitor.read.mention_ids(MentionQuery(search="мастера"))
    assert found == [row.id]
    monitor.undo().result(5)
    monitor.undo().result(5)
    assert inbox(monitor) == []


def test_a_known_post_that_names_nobody_becomes_a_mention(monitor: Monitor, server: Server) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "Погода", "Снег идёт, котлы греют")))
    crawl(monitor)
    assert inbox(monitor) == []
    post_id, *_ = monitor.read.posts_at("127.0.0.1", server.url("/posts/1"))[0]
    platform, key, url = monitor.read.post_identity(post_id)
    done = monitor.bringing.bring([Post(platform, key, url, "Снег идёт")], entity_id=entity_id).result(5)
    assert (done.new_posts, done.count) == (0, 1)
    assert monitor.settle(30)
    assert [row.post_id for row in inbox(monitor)] == [post_id]


def test_columns_that_were_chosen_are_remembered_for_such_tables(monitor: Monitor) -> None:
    look_for(monitor, "Тепломакс")
    table = workbook(["alpha", "beta"], [RANT, "https://a.example/9"])
    guessed = monitor.bringing.look(table, "t.xlsx").result(20)
    assert guessed.opened.columns is not None
    chosen = monitor.bringing.look(table, "t.xlsx", mapping={"title": "alpha", "url": "beta"}).result(20)
    assert chosen.offers[0].post.title == RANT
    later = monitor.bringing.look(table, "other.xlsx").result(20)
    assert later.offers[0].post.title == RANT
    assert json.loads((monitor.folder.path / "columns.json").read_text("utf-8"))


def test_a_saved_page_is_read_and_kept_as_evidence(monitor: Monitor) -> None:
    look_for(monitor, "Тепломакс")
    page = (
        "<!doctype html><!-- saved from url=(0031)https://shop.example/firm/5 --><html><head><title>Отзывы</title>"
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Тепломакс",'
        '"review":[{"@type":"Review","@id":"https://shop.example/firm/5#r1","author":{"@type":"Person","name":"Анна"},'
        f'"datePublished":"2026-11-20","reviewBody":"{RANT}","reviewRating":{{"@type":"Rating","ratingValue":"1"}}}}]}}'
        "</script></head><body><h1>Отзывы о «Тепломакс»</h1></body></html>"
    ).encode()
    look = monitor.bringing.look(page, "page.html").result(20)
    assert [(one.post.text, one.ours) for one in look.offers] == [(RANT, True)]
    assert bring(monitor, page, "page.html") == (1, 1)
    (row,) = inbox(monitor)
    (kept,) = monitor.read.mention(row.id).evidence
    assert monitor.evidence_body(kept.sha256) == page


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<html><body>x</body></html>", "where it is from"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "no table"),
        (b"", "empty"),
    ],
)
def test_what_cannot_be_brought_is_refused_in_words(monitor: Monitor, data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        monitor.bringing.look(data, "file").result(10)


def test_wrong_input_by_hand(monitor: Monitor) -> None:
    with pytest.raises(InputError, match="needs a text or an address"):
        monitor.bringing.add(text=" ")
    with pytest.raises(InputError, match="no address"):
        monitor.bringing.add(text="x", url="ftp://a.example/")
    with pytest.raises(NotKnownError):
        monitor.bringing.add(text="x", entity_id=99).result(5)
    with pytest.raises(NothingToUndoError):
        monitor.undo().result(5)
