"""Places that are about somebody: what stands there is about that entity, until the place is about it no more."""

from __future__ import annotations

import pytest

from crawlers.types import About, AboutKind, PostKind
from monitor.errors import NotKnownError
from monitor.store.connection import Readers
from monitor.store.place_reader import PlaceReader
from monitor.types import Entity, NewSource, Role
from tests.store.parts import Base, match, post

GRATEFUL = "Привезли вовремя, спасибо!"


def bound(base: Base, entity_id: int | None, address: str = "https://reviews.example/romashka") -> int:
    """Id of a place that is about an entity."""
    source = NewSource(address, "feed", "Отзывы о Ромашке", about_entity_id=entity_id)
    written = base.desk.add_source("Anna", source, 1800)
    assert written.id is not None
    return written.id


def test_a_post_that_names_nobody_is_about_whom_its_place_is_about(base: Base) -> None:
    entity_id = base.entity()
    recorded = base.record(bound(base, entity_id), (post("1", GRATEFUL), ()))
    assert (recorded.new_mentions, len(recorded.versions)) == (1, 1)
    assert base.all("SELECT entity_id, decision, grounds, spans FROM mention") == [
        (entity_id, "match", '["place"]', "[]")
    ]
    assert base.all("SELECT rowid FROM post_search WHERE post_search MATCH 'спасибо'") == [(1,)]


def test_a_name_in_the_text_stays_the_ground_beside_the_place(base: Base) -> None:
    entity_id = base.entity()
    base.record(bound(base, entity_id), (post("1"), (match(entity_id),)))
    assert base.all("SELECT grounds, spans FROM mention") == [('["form:Ромашка","place"]', "[[0,7]]")]


@pytest.mark.parametrize(
    "own",
    [
        post("1", GRATEFUL, kind=PostKind.ANSWER),
        post("1", GRATEFUL, author="ООО «Ромашка»"),
        post("1", GRATEFUL, author="Ромашка | официальное сообщество"),
        post("1", GRATEFUL, author="Отзывы о Ромашке"),
    ],
    ids=["owner's answer", "legal name", "official account", "the place itself"],
)
def test_the_firms_own_voice_does_not_count(base: Base, own: object) -> None:
    base.record(bound(base, base.entity()), (own, ()))  # type: ignore[arg-type]
    assert base.all("SELECT * FROM mention") == []


def test_an_author_who_bears_a_like_name_is_a_customer(base: Base) -> None:
    base.record(bound(base, base.entity()), (post("1", GRATEFUL, author="Юлия Ромашка"), ()))
    assert base.all("SELECT grounds FROM mention") == [('["place"]',)]


def test_a_post_known_from_elsewhere_becomes_a_mention_where_it_is_seen_at_such_a_place(base: Base) -> None:
    entity_id, elsewhere = base.entity(), base.source()
    base.record(elsewhere, (post("1", GRATEFUL), ()))
    recorded = base.record(bound(base, entity_id), (post("1", GRATEFUL), ()))
    assert (recorded.new_posts, recorded.new_mentions) == (0, 1)
    assert base.all("SELECT named FROM post") == [(1,)]
    # a wording read elsewhere does not take it away again, nor does another visit bring it twice
    base.record(elsewhere, (post("1", GRATEFUL + " Всем советую."), ()))
    base.record(elsewhere, (post("1", GRATEFUL + " Всем советую."), ()))
    assert base.all("SELECT named, grounds FROM mention") == [(1, '["place"]')]
    assert base.all("SELECT count(*) FROM post_version") == [(2,)]


def test_a_text_that_was_let_go_comes_back_at_such_a_place(base: Base) -> None:
    from datetime import timedelta

    entity_id = base.entity()
    base.record(base.source(), (post("1", GRATEFUL), ()))
    base.clock.move(days=100)
    assert base.recorder.let_go(timedelta(days=90)) == 1
    assert base.record(bound(base, entity_id), (post("1", GRATEFUL), ())).new_mentions == 1
    assert base.all("SELECT v.text FROM post p JOIN post_version v ON v.id = p.version_id") == [(GRATEFUL,)]


def test_matching_again_follows_the_binding_and_leaves_what_people_said(base: Base) -> None:
    entity_id = base.entity()
    place = bound(base, entity_id)
    base.record(place, (post("1", GRATEFUL), ()), (post("2", "Хамят"), ()), (post("3"), (match(entity_id),)))
    (kept, *_) = (row[0] for row in base.all("SELECT id FROM mention WHERE post_id = 2"))
    base.desk.note("Anna", int(str(kept)), "позвонили")
    base.desk.change_source("Anna", place, {"about_entity_id": None})
    readers = Readers(base.folder)
    reader = PlaceReader(base.folder, base.clock, readers)
    try:
        assert reader.places_to_match() == [(place, None)]
        found = [(one, (match(entity_id),) if one.id == 3 else ()) for one in reader.stored_posts(0, 10, place)]
        base.recorder.rematch(found)
        base.recorder.place_matched(place, None)
        assert reader.places_to_match() == []
    finally:
        readers.close()
    assert base.all("SELECT post_id, named, grounds FROM mention ORDER BY post_id") == [
        (1, 0, '["place"]'),
        (2, 1, "[]"),
        (3, 1, '["form:Ромашка"]'),
    ]


def test_a_removed_place_keeps_what_it_brought_and_a_removed_name_binds_nothing(base: Base) -> None:
    entity_id = base.entity()
    place = bound(base, entity_id)
    base.record(place, (post("1", GRATEFUL), ()))
    base.desk.remove_source("Anna", place)
    base.record(base.source(), (post("1", GRATEFUL + " Всем советую."), ()))
    assert base.all("SELECT named FROM mention") == [(1,)]
    base.desk.remove_entity("Anna", entity_id)
    assert base.record(place, (post("2", GRATEFUL), ())).new_mentions == 0
    with pytest.raises(NotKnownError, match="no entity with the number"):
        bound(base, entity_id, "https://other.example/")


def test_what_a_post_is_about_is_kept_and_filled_in_when_a_page_says_it(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    named = (match(entity_id),)
    base.record(place, (post("1"), named), (post("2", about=About(AboutKind.PRODUCT, "Чайник")), named))
    base.record(place, (post("1", about=About(AboutKind.COMPANY, "Ромашка")), named))
    assert base.all("SELECT about_kind, about_name FROM post ORDER BY id") == [
        ("company", "Ромашка"),
        ("product", "Чайник"),
    ]


NEWS = "Мы открыли второй магазин!"


@pytest.mark.parametrize("kind", [PostKind.MESSAGE, PostKind.ARTICLE])
def test_what_a_client_publishes_at_its_own_place_is_news_of_it(base: Base, kind: PostKind) -> None:
    client = base.entity(role=Role.CLIENT)
    base.record(bound(base, client), (post("1", NEWS, author="ООО «Ромашка»", kind=kind), ()))
    assert base.all("SELECT entity_id, decision, grounds, spans FROM mention") == [
        (client, "match", '["author"]', "[]")
    ]


def test_what_a_client_answers_or_comments_at_its_own_place_is_none(base: Base) -> None:
    place = bound(base, base.entity(role=Role.CLIENT))
    for number, kind in enumerate((PostKind.COMMENT, PostKind.ANSWER, PostKind.FORUM_POST)):
        base.record(place, (post(str(number), "Спасибо!", author="Ромашка", kind=kind), ()))
    assert base.all("SELECT * FROM mention") == []


def test_an_account_in_a_network_that_bears_a_clients_name_speaks_for_it_at_any_place(base: Base) -> None:
    client, rival, place = base.entity(role=Role.CLIENT), base.entity("Василёк", Role.COMPETITOR), base.source()
    base.entity("Лютик")
    base.record(
        place,
        (post("1", NEWS, author="Ромашка | официальный магазин", kind=PostKind.MESSAGE), ()),
        (post("2", NEWS, author="ООО Василёк", kind=PostKind.MESSAGE), ()),
        (post("3", NEWS, author="Лютик", kind=PostKind.MESSAGE), ()),
        (post("4", NEWS, author="Юлия Ромашка", kind=PostKind.MESSAGE), ()),
        (post("5", NEWS, author="Ромашка", kind=PostKind.FORUM_POST), ()),
        (post("6", "Ромашка: " + NEWS, author="Ромашка", kind=PostKind.MESSAGE), (match(client),)),
    )
    assert base.all("SELECT post_id, entity_id, grounds FROM mention ORDER BY post_id") == [
        (1, client, '["author"]'),
        (2, rival, '["author"]'),
        (6, client, '["form:Ромашка","author"]'),
    ]


def test_a_client_that_is_watched_later_is_found_by_its_account_too(base: Base) -> None:
    base.record(base.source(), (post("1", NEWS, author="Ромашка", kind=PostKind.MESSAGE), ()))
    client = base.entity(role=Role.CLIENT)
    readers = Readers(base.folder)
    try:
        stored = PlaceReader(base.folder, base.clock, readers).stored_posts(0, 10)
        base.recorder.rematch([(one, ()) for one in stored])
    finally:
        readers.close()
    assert base.all("SELECT entity_id, grounds FROM mention") == [(client, '["author"]')]


def test_a_name_that_needs_context_words_is_not_told_by_an_account(base: Base) -> None:
    base.desk.add_entity("Anna", Entity(0, Role.CLIENT, ("Лента",), context=("магазин",)))
    base.record(base.source(), (post("1", NEWS, author="Лента", kind=PostKind.MESSAGE), ()))
    assert base.all("SELECT * FROM mention") == []
