"""A place that is about us, in the whole service: crawled, bound later, unbound, undone, changed names."""

from __future__ import annotations

from monitor.service import Monitor
from monitor.text.grounds import of_matching
from monitor.types import Entity, MentionRow, NewSource, Role, State
from tests.servers import Server
from tests.service.parts import crawl, feed, inbox, look_for, serve, watch

RUDE = "Хамят, деньги не вернули, на звонки не отвечают. Больше никогда!"
GRATEFUL = "Всё привезли вовремя, спасибо курьеру."


def grounds(monitor: Monitor, rows: list[MentionRow]) -> list[tuple[str, ...]]:
    """Why each is here, apart from what analysis says of it."""
    return [of_matching(monitor.read.mention(row.id).grounds) for row in rows]


def test_all_that_is_said_there_is_a_mention_with_its_page_kept(monitor: Monitor, server: Server) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    address = serve(server, ("1", "Отзыв", RUDE), ("2", "Отзыв", GRATEFUL))
    monitor.add_source(NewSource(address, "feed", allow_private=True, about_entity_id=entity_id)).result()
    assert crawl(monitor).new_mentions == 2
    rows = inbox(monitor)
    assert grounds(monitor, rows) == [("place",), ("place",)]
    assert {row.kind for row in rows} == {"complaint", "praise"}
    (complaint,) = inbox(monitor, kinds=("complaint",))
    assert complaint.due_at is not None
    assert len(monitor.read.mention(complaint.id).evidence) == 1


def test_binding_later_unbinding_and_undo_are_followed(monitor: Monitor, server: Server) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    place = watch(monitor, serve(server, ("1", "Отзыв", RUDE), ("2", "Отзыв", GRATEFUL), ("3", "Тепломакс", "Он.")))
    assert crawl(monitor).new_mentions == 1

    def bind(to: int | None) -> None:
        monitor.change_source(place, about_entity_id=to).result()
        assert monitor.settle(30)

    bind(entity_id)
    assert len(inbox(monitor)) == 3
    assert monitor.read.source(place).about_entity_id == entity_id
    (praise,) = inbox(monitor, search="курьеру")
    monitor.mark([praise.id], State.DONE).result()
    bind(None)
    assert {row.title: row.state for row in inbox(monitor)} == {"Отзыв": State.DONE, "Тепломакс": State.NEW}
    monitor.undo().result()
    assert monitor.settle(30)
    assert len(inbox(monitor)) == 3


def test_changed_names_leave_what_the_place_says(monitor: Monitor, server: Server) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    address = serve(server, ("1", "Отзыв", RUDE))
    monitor.add_source(NewSource(address, "feed", allow_private=True, about_entity_id=entity_id)).result()
    crawl(monitor)
    monitor.change_entity(entity_id, Entity(entity_id, Role.OWN, ("Теплострой",))).result()
    assert monitor.settle(30)
    assert grounds(monitor, inbox(monitor)) == [("place",)]
    # an edit of the post keeps it too
    server.pages("/feed", [feed([("1", "Отзыв", RUDE + " Дополнено.")], server.url("").rstrip("/"))])
    crawl(monitor)
    assert grounds(monitor, inbox(monitor)) == [("place",)]


def test_a_job_that_was_broken_off_is_done_at_the_next_start(monitor: Monitor, server: Server) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    place = watch(monitor, serve(server, ("1", "Отзыв", RUDE)))
    crawl(monitor)
    # as another process would leave it that was killed after the act
    monitor._desk.change_source("Anna", place, {"about_entity_id": entity_id})
    assert inbox(monitor) == []
    with Monitor.open(monitor.folder.path) as later:
        assert later.settle(30)
        assert len(inbox(later)) == 1
