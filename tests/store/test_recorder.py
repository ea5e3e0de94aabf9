"""Recording crawls: identity, sightings, versions, marks that stay, the lease, and letting go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from crawlers.types import Batch, Checkpoint, Reach
from monitor.errors import LeaseHeldError, LeaseLostError
from monitor.store import lease as leases
from monitor.types import State
from tests.store.parts import Base, match, post


def test_one_post_seen_by_three_sources_is_one_post_with_three_sightings(base: Base) -> None:
    entity_id = base.entity()
    places = [base.source(f"https://forum.example/{n}") for n in range(3)]
    for place in places:
        base.record(place, (post("1"), (match(entity_id),)))
    assert base.all("SELECT count(*) FROM post") == [(1,)]
    assert base.all("SELECT source_id FROM sighting ORDER BY 1") == [(place,) for place in places]
    assert base.all("SELECT count(*) FROM mention") == [(1,)]
    assert base.all("SELECT count(*) FROM post_version") == [(1,)]


def test_the_same_crawl_fifty_times_adds_nothing(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    for _ in range(50):
        base.record(place, (post("1"), (match(entity_id),)), (post("2", "без имён"), ()))
        base.clock.move(minutes=30)
    assert base.all("SELECT count(*) FROM post") == [(2,)]
    assert base.all("SELECT count(*) FROM post_version") == [(2,)]
    assert base.all("SELECT count(*) FROM analysis_queue") == [(1,)]


def test_an_edit_is_a_version_and_marks_stay(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    (mention_id,) = base.record(place, (post("1"), (match(entity_id),))).changes.mentions
    base.desk.mark("Anna", [mention_id], State.ANSWERED)
    base.desk.note("Anna", mention_id, "ответили по телефону")
    recorded = base.record(place, (post("1", "Ромашка опоздала на три дня"), (match(entity_id),)))
    assert recorded.new_mentions == 0
    assert base.all("SELECT count(*) FROM post_version") == [(2,)]
    assert base.all("SELECT state, note, edited FROM mention") == [("answered", "ответили по телефону", 0)]
    assert len(recorded.versions) == 1


def test_an_edit_that_newly_names_an_entity_comes_to_the_queue_as_edited(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    base.record(place, (post("1", "не назову фирму"), ()))
    recorded = base.record(place, (post("1", "Ромашка, вот кто это"), (match(entity_id),)))
    assert recorded.new_mentions == 1
    assert base.all("SELECT state, edited FROM mention") == [("new", 1)]
    assert base.all("SELECT rowid FROM post_search WHERE post_search MATCH 'ромашка'") == [(1,)]


def test_an_edit_that_no_longer_names_hides_the_mention_but_keeps_it(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    base.record(place, (post("1"), (match(entity_id),)))
    base.record(place, (post("1", "удалено автором"), ()))
    assert base.all("SELECT named, state FROM mention") == [(0, "new")]
    assert base.all("SELECT rowid FROM post_search WHERE post_search MATCH 'ромашка'") == []
    assert base.all("SELECT rowid FROM post_search WHERE post_search MATCH 'удалено'") == [(1,)]


def test_an_author_who_is_called_otherwise_leaves_no_words_behind_in_the_index(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    for words, author in (("Ромашка опоздала", "stepan"), ("Ромашка приехала", "pavel"), ("Ромашка уехала", "ivan")):
        base.record(place, (replace(post("1", words), author=author), (match(entity_id),)))
    base.connection.execute("INSERT INTO post_search (post_search) VALUES ('integrity-check')")
    for gone in ("опоздала", "приехала", "pavel", "ivan"):
        assert base.all(f"SELECT rowid FROM post_search WHERE post_search MATCH '{gone}'") == []
    assert base.all("SELECT rowid FROM post_search WHERE post_search MATCH 'stepan'") == [(1,)]


def test_an_extract_elsewhere_is_no_edit_but_a_fuller_text_is_taken(base: Base) -> None:
    entity_id = base.entity()
    feed, thread = base.source("https://forum.example/feed"), base.source("https://forum.example/thread")
    short, long = post("1", "Ромашка опоздала…"), post("1", "Ромашка опоздала на три дня, верните деньги")
    base.record(feed, (short, (match(entity_id),)))
    base.record(thread, (long, (match(entity_id),)))
    for _ in range(3):
        base.record(feed, (short, (match(entity_id),)))
        base.record(thread, (long, (match(entity_id),)))
    assert base.all("SELECT text FROM post_version ORDER BY id") == [(short.text,), (long.text,)]
    assert base.all("SELECT edited FROM mention") == [(0,)]
    base.record(feed, (post("1", "Ромашка опоздала… (изм.)"), (match(entity_id),)))
    assert base.all("SELECT count(*) FROM post_version") == [(2,)]


def test_reach_is_brought_up_to_date_and_never_forgotten(base: Base) -> None:
    place = base.source()
    base.record(place, (post("1", reach=Reach(views=10)), ()))
    base.record(place, (post("1", reach=Reach(views=25, replies=3)), ()))
    base.record(place, (post("1", reach=Reach(replies=4)), ()))
    assert base.all("SELECT views, replies FROM post") == [(25, 4)]


def test_a_batch_is_stored_with_its_checkpoint_or_not_at_all(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    with pytest.raises(Exception, match="FOREIGN KEY"):
        base.record(place, (post("1"), (match(entity_id),)), (post("2"), (match(entity_id + 999),)))
    assert base.all("SELECT count(*) FROM post") == [(0,)]
    assert base.all("SELECT checkpoint FROM source") == [("{}",)]
    base.clock.move(seconds=leases.LEASE_S + 1)
    base.record(place, (post("1"), (match(entity_id),)))
    assert base.all("SELECT checkpoint FROM source") == [('{"seen":1}',)]


def test_only_one_crawls_and_a_sleeper_writes_nothing(base: Base) -> None:
    place = base.source()
    sleeper = base.lease()
    with pytest.raises(LeaseHeldError):
        base.lease()
    run_id = base.recorder.start_run(place, sleeper)
    base.clock.move(seconds=leases.LEASE_S + 1)
    other = base.lease()
    assert other.token > sleeper.token
    batch = Batch((post("1"),), Checkpoint())
    with pytest.raises(LeaseLostError):
        base.recorder.record(place, run_id, sleeper, batch, [(post("1"), ())])
    assert base.all("SELECT count(*) FROM post") == [(0,)]
    assert base.all("SELECT outcome FROM run") == [("broken_off",)]
    leases.give_back(base.connection, sleeper)
    with pytest.raises(LeaseHeldError):
        base.lease()
    leases.give_back(base.connection, other)
    assert base.lease().token == other.token + 1


def test_a_holder_that_died_is_not_waited_for(base: Base) -> None:
    import socket

    base.lease()
    base.connection.execute("UPDATE lease SET holder = ?", (f"{socket.gethostname()}:4194305:x",))
    assert base.lease().token == 2


def test_a_holder_that_was_killed_and_not_yet_reaped_is_not_waited_for(base: Base) -> None:
    import socket
    import subprocess
    import time

    with subprocess.Popen(["sleep", "60"]) as process:
        base.lease()
        base.connection.execute("UPDATE lease SET holder = ?", (f"{socket.gethostname()}:{process.pid}:x",))
        with pytest.raises(LeaseHeldError):
            base.lease()
        process.kill()
        time.sleep(0.3)  # dead, but its parent, this test, has not asked for its end
        assert base.lease().token == 2


def test_posts_that_named_nobody_are_let_go_but_stay_known(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    base.record(place, (post("1"), (match(entity_id),)), (post("2", "без имён"), ()))
    base.clock.move(days=31)
    assert base.recorder.let_go(timedelta(days=30)) == 1
    assert base.all("SELECT text FROM post_version") == [("Ромашка опять опоздала",)]
    recorded = base.record(place, (post("2", "без имён"), ()))
    assert recorded.new_posts == 0
    assert base.all("SELECT count(*) FROM post_version") == [(1,)]
