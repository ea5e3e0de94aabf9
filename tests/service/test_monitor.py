"""The service as the window and the command line use it: crawl, names that change, triage, undo, two processes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crawlers.errors import StatusError
from monitor.errors import InputError, LeaseHeldError
from monitor.service import Monitor
from monitor.types import (
    INBOX,
    Alert,
    CaseState,
    Changes,
    Health,
    Kind,
    MentionQuery,
    NewSource,
    OccasionState,
    Order,
    Role,
    SearchQuery,
    State,
)
from tests.servers import Page, Server
from tests.service.conftest import quick_fetcher
from tests.service.parts import crawl, inbox, look_for, serve, watch
from tests.store.parts import MovingClock

RANT = "Тепломакс опять опоздал на три дня, деньги не вернули, на звонки не отвечают. Больше никогда!"


def test_a_complaint_goes_from_the_feed_to_a_case_with_its_page_kept(monitor: Monitor, server: Server) -> None:
    alerts: list[Alert] = []
    monitor.subscribe_alerts(alerts.append)
    look_for(monitor, "Тепломакс")
    place = watch(monitor, serve(server, ("1", "Опоздали", RANT), ("2", "Погода", "Снег идёт")))
    server.page("/posts/1", f"<html><body><p id='p1'>{RANT}</p></body></html>")
    report = crawl(monitor)
    assert (report.new_posts, report.new_mentions) == (2, 1)
    (row,) = inbox(monitor, kinds=(Kind.COMPLAINT,))
    assert row.author == "Сергій"
    assert row.due_at == row.found_at + timedelta(hours=24)
    assert [alert.mention_id for alert in alerts] == [row.id]
    detail = monitor.read.mention(row.id)
    assert detail.text[slice(*detail.spans[0])] == "Тепломакс"
    (page,) = detail.evidence
    assert b"rss" in monitor.evidence_body(page.sha256)

    case_id = monitor.cases.open([row.id], "Boris").result().id
    assert case_id is not None
    case = monitor.read.case(case_id)
    assert (case.row.owner, case.row.state, case.row.due_at) == ("Boris", CaseState.NEW, row.due_at)
    assert CaseState.CHECKING in case.moves
    monitor.keep_evidence(row.id).result(30)
    assert len(monitor.read.case(case_id).evidence) == 2
    assert monitor.read.counts().open_cases == 1
    assert monitor.read.source(place).health is Health.WORKS


def test_a_new_name_finds_what_was_crawled_before_it(monitor: Monitor, server: Server) -> None:
    watch(monitor, serve(server, ("1", "Опоздали", RANT), ("2", "Погода", "Снег идёт")))
    assert crawl(monitor).new_mentions == 0
    look_for(monitor, "Тепломакс")
    assert [row.kind for row in inbox(monitor)] == [Kind.COMPLAINT]
    assert [row.id for row in inbox(monitor, search="тепломаксом")] == [1]


def test_a_changed_role_is_understood_anew_and_other_posts_keep_their_findings(
    monitor: Monitor, server: Server
) -> None:
    entity_id = look_for(monitor, "Тепломакс", Role.CLIENT)
    look_for(monitor, "Nordhelm", Role.CLIENT)
    watch(monitor, serve(server, ("1", "Опоздали", RANT), ("2", "Plant", "Nordhelm opened a plant in Oulu.")))
    crawl(monitor)
    assert [row.due_at for row in inbox(monitor)] == [None, None]
    made = findings(monitor)
    monitor.change_entity(entity_id, replace(monitor.entity(entity_id).entity, role=Role.OWN)).result()
    assert monitor.settle(30)
    assert {row.title: row.due_at is not None for row in inbox(monitor)} == {"Опоздали": True, "Plant": False}
    later = findings(monitor)
    assert later[1] > made[1]
    assert later[2] == made[2]
    monitor.undo().result()
    assert monitor.settle(30)
    assert [row.due_at for row in inbox(monitor)] == [None, None]


def findings(monitor: Monitor) -> dict[int, str]:
    """When each version of a post was understood last."""
    with closing(sqlite3.connect(monitor.folder.database)) as connection:
        return dict(connection.execute("SELECT version_id, max(made_at) FROM finding GROUP BY version_id"))


def test_an_excluded_word_hides_and_undo_brings_back(monitor: Monitor, server: Server) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "Опоздали", RANT), ("2", "Склад", "Тепломакс: вакансия кладовщика в Твери")))
    crawl(monitor)
    assert len(inbox(monitor, states=INBOX)) == 2
    monitor.exclude_word(entity_id, "кладовщик").result()
    assert monitor.settle(30)
    assert [row.title for row in inbox(monitor, states=INBOX)] == ["Опоздали"]
    monitor.undo().result()
    assert monitor.settle(30)
    assert len(inbox(monitor, states=INBOX)) == 2


def test_marks_win_over_the_machine_until_they_are_taken_back(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "Опоздали", RANT)))
    crawl(monitor)
    monitor.set_kind([1], Kind.QUESTION).result()
    entity_id = look_for(monitor, "Другая фирма", Role.CLIENT)  # everything is matched and analysed again
    assert [row.kind for row in inbox(monitor)] == [Kind.QUESTION]
    monitor.set_kind([1], None).result()
    assert [row.kind for row in inbox(monitor)] == [Kind.COMPLAINT]
    monitor.remove_entity(entity_id).result()


def test_an_edit_that_reads_worse_comes_back_and_one_that_does_not_stays(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    calm = "Заказали котёл у Тепломакса, привезли во вторник."
    watch(monitor, serve(server, ("1", "Котёл", calm), ("2", "Котёл", calm + " Синий.")))
    crawl(monitor)
    monitor.mark([1, 2], State.DONE).result()
    serve(server, ("1", "Котёл", RANT), ("2", "Котёл", calm + " Зелёный."))
    crawl(monitor)
    rows = {row.id: row for row in inbox(monitor)}
    assert (rows[1].state, rows[1].edited, rows[1].kind) == (State.NEW, True, Kind.COMPLAINT)
    assert (rows[2].state, rows[2].edited) == (State.DONE, False)
    assert [version.text for version in monitor.read.mention(1).versions] == [calm, RANT]


def test_copies_are_one_row_one_alert_and_one_act(monitor: Monitor, server: Server) -> None:
    alerts: list[Alert] = []
    monitor.subscribe_alerts(alerts.append)
    look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, *[(str(n), "Опоздали", RANT) for n in range(5)]))
    crawl(monitor)
    (row,) = inbox(monitor, stories=True)
    assert row.story_size == 5
    assert len(alerts) == 1
    assert monitor.mark([row.id], State.NOT_US).result().count == 1
    assert {found.state for found in inbox(monitor)} == {State.NOT_US}
    assert inbox(monitor, stories=True, states=INBOX) == []
    monitor.undo().result()
    assert {found.state for found in inbox(monitor)} == {State.NEW}


def test_clients_news_becomes_an_occasion_once(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Nordhelm", Role.CLIENT)
    watch(monitor, serve(server, ("1", "Nordhelm opens a plant", "Nordhelm opened a new plant in Oulu on Monday.")))
    crawl(monitor)
    (client,) = monitor.read.clients()
    assert client.news == 1
    due_on = monitor.clock().date()
    made = monitor.make_occasion(1, "new plant", "Anna", due_on).result()
    assert made.id is not None
    assert monitor.occasions.to_call(monitor.person) == 1
    monitor.move_occasion(made.id, OccasionState.CONTACTED, "meeting on Friday").result()
    (client,) = monitor.read.clients()
    assert (client.news, client.open_occasions) == (0, 0)
    assert client.last_contact_at is not None
    monitor.undo().result()
    monitor.undo().result()
    assert monitor.read.clients()[0].news == 1


def test_failures_are_told_on_the_place_and_mend_themselves(monitor: Monitor, server: Server) -> None:
    place = watch(monitor, server.url("/feed"))
    server.pages("/feed", [Page(status=500), Page(status=404)])
    assert crawl(monitor).failed == {place: "status"}
    row = monitor.read.source(place)
    assert (row.health, row.failures, row.error_code) == (Health.NEW, 1, "status")
    assert row.due_at > monitor.clock()
    assert crawl(monitor).failed == {place: "not_found"}
    assert monitor.read.source(place).health is Health.NEEDS_YOU
    serve(server, ("1", "Снова здесь", "Снег идёт"))
    assert crawl(monitor).failed == {}
    row = monitor.read.source(place)
    assert (row.health, row.failures, row.error_code) == (Health.WORKS, 0, None)
    assert [run.outcome for run in monitor.read.runs(place)] == ["done", "failed", "failed"]


def test_a_place_in_the_own_network_must_be_allowed(monitor: Monitor, server: Server) -> None:
    address = serve(server, ("1", "Опоздали", RANT))
    place = monitor.add_source(NewSource(address, "feed")).result().id
    assert place is not None
    assert crawl(monitor).failed == {place: "forbidden_address"}
    assert server.log == []
    monitor.change_source(place, allow_private=True).result()
    assert crawl(monitor).failed == {}


def test_a_changed_pause_and_contact_are_in_force_at_once(tmp_path: Path, server: Server) -> None:
    with Monitor.open(tmp_path / "data", person="Anna") as monitor:
        monitor.settings.set("host_delay", 0)
        place = watch(monitor, serve(server, ("1", "Снег", "идёт")))
        monitor.crawl([place]).result(60)
        monitor.settings.set("contact", "https://pr.example/contact")
        monitor.crawl([place]).result(60)
    agents = [seen.headers["user-agent"] for seen in server.log if seen.path == "/feed"]
    assert "pr.example" not in agents[0]
    assert "https://pr.example/contact" in agents[1]


def test_a_search_follows_the_names_of_its_entity(monitor: Monitor, server: Server) -> None:
    entity_id = look_for(monitor, "Тепломакс", aliases=("Teplomax",))
    serve(server, ("1", "Опоздали", RANT), path="/search")
    template = server.url("/search") + "?q={query}&hl={lang}&gl={country}"
    monitor.add_source(
        NewSource(template, "feed", search=SearchQuery(entity_id, "ru", "ua"), allow_private=True)
    ).result()
    crawl(monitor)
    asked = [path for path in server.paths() if path.startswith("/search")]
    assert asked == [
        "/search?q=%22%D0%A2%D0%B5%D0%BF%D0%BB%D0%BE%D0%BC%D0%B0%D0%BA%D1%81%22+OR+%22Teplomax%22&hl=ru&gl=UA"
    ]


def test_removing_a_place_keeps_its_posts_and_undo_brings_it_back(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    place = watch(monitor, serve(server, ("1", "Опоздали", RANT)))
    crawl(monitor)
    monitor.remove_source(place).result()
    assert monitor.read.sources() == []
    assert len(inbox(monitor)) == 1
    monitor.undo().result()
    assert [row.id for row in monitor.read.sources()] == [place]


def test_the_same_place_twice_is_refused_in_words(monitor: Monitor, server: Server) -> None:
    address = serve(server, ("1", "Опоздали", RANT))
    watch(monitor, address)
    with pytest.raises(InputError, match="watched already"):
        monitor.add_source(NewSource(address, "feed")).result()


def test_opml_comes_in_whole_or_not_at_all_and_goes_out_again(monitor: Monitor, server: Server, tmp_path: Path) -> None:
    watch(monitor, serve(server, ("1", "Опоздали", RANT)))
    written = monitor.export_opml()
    with pytest.raises(InputError, match="line"):
        monitor.import_opml(written[: len(written) // 2])
    with pytest.raises(InputError, match="no OPML"):
        monitor.import_opml(b"<html><body/></html>")
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE o [<!ENTITY a0 "ha">{laughs}]><opml><body><outline xmlUrl="&a11;"/></body></opml>'
    with pytest.raises(InputError):
        monitor.import_opml(bomb.encode())
    with pytest.raises(InputError, match="no address"):
        monitor.import_opml(b'<opml><body><outline xmlUrl="javascript:alert(1)"/></body></opml>')
    assert monitor.import_opml(written).result().count == 0
    with Monitor.open(tmp_path / "other", person="Anna") as other:
        assert other.import_opml(written).result().count == 1
        (row,) = other.read.sources()
    assert (row.address, row.allow_private, row.every_s) == (
        monitor.read.source(1).address,
        True,
        monitor.read.source(1).every_s,
    )


def test_a_post_is_looked_for_at_its_permalink(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "Опоздали", RANT)))
    crawl(monitor)
    server.pages("/posts/1", [Page(body=b"<p>here</p>"), Page(status=503), Page(status=404)])
    monitor.recheck(1).result(30)
    assert not monitor.read.mention(1).row.gone
    with pytest.raises(StatusError):
        monitor.recheck(1).result(30)
    assert not monitor.read.mention(1).row.gone, "a place that fails never counts as gone"
    monitor.close()


def test_gone_is_gone_until_it_is_seen_again(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "Опоздали", RANT)))
    crawl(monitor)
    server.page("/posts/1", "nothing here", status=404)
    monitor.recheck(1).result(30)
    assert monitor.read.mention(1).row.gone
    serve(server, ("1", "Опоздали", RANT), ("2", "Снег", "идёт"))
    crawl(monitor)
    assert not monitor.read.mention(1).row.gone


def test_open_complaints_unseen_for_a_day_are_looked_for(tmp_path: Path, server: Server) -> None:
    clock = MovingClock()
    with Monitor.open(tmp_path / "data", person="Anna", clock=clock, make_fetcher=quick_fetcher) as monitor:
        look_for(monitor, "Тепломакс")
        watch(monitor, serve(server, ("1", "Опоздали", RANT), ("2", "Спасибо", "Тепломакс, спасибо за котёл!")))
        crawl(monitor)
        serve(server, ("2", "Спасибо", "Тепломакс, спасибо за котёл!"))
        server.page("/posts/1", "nothing here", status=404)
        day = timedelta(days=1)
        assert monitor.read.posts_to_look_for(clock() - day, 20) == []
        clock.move(hours=25)
        assert monitor.read.posts_to_look_for(clock() - day, 20) == [1]
        gone = threading.Event()
        monitor.subscribe(lambda changes: gone.set() if 1 in changes.posts else None)
        monitor.watch(True)
        assert gone.wait(30)
        monitor.watch(False)
        assert monitor.read.mention(1).row.gone
        assert monitor.read.posts_to_look_for(clock(), 20) == []


def test_only_one_process_crawls_and_the_other_sees_what_it_wrote(
    monitor: Monitor, server: Server, tmp_path: Path
) -> None:
    look_for(monitor, "Тепломакс")
    address = serve(server, ("1", "Опоздали", RANT))
    watch(monitor, address)
    seen: list[Changes] = []
    monitor.subscribe(seen.append)
    monitor.poll_foreign()
    slow, go = threading.Event(), threading.Event()

    def wait(exchange: object) -> None:
        slow.set()
        go.wait(20)
        exchange.send(Page(status=304))  # type: ignore[attr-defined]

    with Monitor.open(monitor.folder.path, person="Boris", make_fetcher=quick_fetcher) as other:
        server.script("/feed", wait)
        crawling = other.crawl(due_only=False)
        assert slow.wait(20)
        with pytest.raises(LeaseHeldError):
            monitor.crawl(due_only=False).result(20)
        go.set()
        crawling.result(20)
        serve(server, ("1", "Опоздали", RANT))
        crawl(other)
    monitor.poll_foreign()
    monitor.mark([1], State.SEEN).result()
    assert any(changes.everything for changes in seen)
    assert len(inbox(monitor)) == 1


def test_a_crawl_can_be_stopped_and_goes_on_where_it_was(monitor: Monitor, server: Server) -> None:
    place = watch(monitor, server.url("/feed"))
    waiting = threading.Event()

    def hang(exchange: object) -> None:
        waiting.set()
        exchange.pause(20)  # type: ignore[attr-defined]

    server.script("/feed", hang)
    future = monitor.crawl(due_only=False)
    assert waiting.wait(20)
    monitor.cancel_crawl()
    report = future.result(5)
    assert report.cancelled
    assert [run.outcome for run in monitor.read.runs(place)] == ["cancelled"]
    assert monitor.read.due_source_ids(monitor.clock()) == [place]
    serve(server, ("1", "Снег", "идёт"))
    assert crawl(monitor).new_posts == 1


def test_watching_crawls_what_is_due_by_itself(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "Опоздали", RANT)))
    found = threading.Event()
    monitor.subscribe_alerts(lambda alert: found.set())
    monitor.watch(True)
    assert monitor.watching
    assert found.wait(30)
    monitor.watch(False)
    assert not monitor.watching


def test_a_log_that_is_whole_and_a_base_that_is_sound_after_all_this(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "Опоздали", RANT)))
    crawl(monitor)
    monitor.mark([1], State.DONE).result()
    monitor.undo().result()
    assert monitor.read.verify_log() is None
    assert monitor.erase_author("feed", "Сергій").result().count == 1
    assert monitor.read.verify_log() is None
    (row,) = inbox(monitor)
    assert (row.author, row.excerpt, row.url) == (None, "", None)
    assert inbox(monitor, search="деньги") == []
    # the same post in the next crawl does not bring the words back
    assert crawl(monitor).new_posts == 0
    assert inbox(monitor, search="деньги") == []


def test_search_and_filters_say_the_same_in_list_and_count(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Їжак", langs=("uk",))
    watch(monitor, serve(server, *[(str(n), f"Тема {n}", f"Бачили ЇЖАКА номер {n} біля «Їжака»") for n in range(30)]))
    crawl(monitor)
    for search in (
        "їжак",
        '"номер 7"',
        "їжак -номер",
        "site:127.0.0.1",
        "author:сергій",
        "нема*",
        '"',
        "OR -",
        "from:2026-11-20",
    ):
        query = MentionQuery(search=search, order=Order.OLDEST)
        assert monitor.read.count(query) == len(monitor.read.mention_ids(query)), search
    assert monitor.read.count(MentionQuery(search="їжак")) == 30
    assert monitor.read.count(MentionQuery(search='"номер 7"')) == 1
    assert monitor.read.count(MentionQuery(search="їжак"), cap=10) == 11


def test_importing_the_service_loads_no_screen_and_no_network() -> None:
    heavy = "{'PySide6', 'requests', 'sqlite_utils', 'numpy'}"
    script = f"import monitor.service, sys; print(sorted({heavy} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
