"""The main job, end to end: the bundled site over real HTTP, crawled into a data folder, compared with the truth."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from monitor.demo import stage
from monitor.demo.content import ENTITY_IDS, entities_json
from monitor.demo.site import DemoSite, Truth
from monitor.service import Monitor
from monitor.types import Decision, Health, Kind, MentionDetail, MentionQuery, RunOutcome, State

SHORT: Final = {number: name for name, number in ENTITY_IDS.items()}
SETTLE_S: Final = 60.0

# Measured with the first rules: 0.85, 0.82 and 0.71. Own accounts are not known yet, so their voice counts as wrong.
RECALL_FLOOR: Final = 0.8
PRECISION_FLOOR: Final = 0.75
KINDS_FLOOR: Final = 0.65


@dataclass(frozen=True)
class Crawled:
    """A site and what one crawl of it brought; nobody changes either."""

    site: DemoSite
    monitor: Monitor
    truth: tuple[Truth, ...]
    details: dict[tuple[str, str], MentionDetail]
    """By address of the post and short name of the entity."""


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    with DemoSite() as site, Monitor.open(tmp_path_factory.mktemp("demo"), person="Tester") as monitor:
        stage.prepare(monitor, site)
        first_crawl(monitor)
        yield Crawled(site, monitor, site.truth(), details(monitor, site))


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[DemoSite, Monitor]]:
    """A crawled site that a test may change."""
    with DemoSite() as site, Monitor.open(tmp_path, person="Tester") as monitor:
        stage.prepare(monitor, site)
        first_crawl(monitor)
        yield site, monitor


def first_crawl(monitor: Monitor) -> None:
    monitor.crawl(due_only=False).result(SETTLE_S)
    assert monitor.settle(SETTLE_S)


def details(monitor: Monitor, site: DemoSite) -> dict[tuple[str, str], MentionDetail]:
    found = {}
    for mention_id in monitor.read.mention_ids(MentionQuery()):
        detail = monitor.read.mention(mention_id)
        found[here(detail.row.url, site), SHORT[detail.row.entity_id]] = detail
    return found


def here(url: str | None, site: DemoSite) -> str:
    """The address on the site; a channel's posts carry the address that Telegram would give them."""
    return (url or "").replace("https://t.me", site.origin("vyshnohrad_live"))


def words(text: str) -> str:
    return " ".join(text.split())


def listed(entries: list[str]) -> str:
    return "\n" + "\n".join(entries)


# --- what was read -----------------------------------------------------------------------------------


def test_every_place_brought_every_post(crawled: Crawled) -> None:
    expected = Counter(each.spot for each in crawled.truth)
    assert {row.address: row.posts for row in crawled.monitor.read.sources()} == {
        spot.address: expected[spot.address] for spot in crawled.site.spots()
    }
    for row in crawled.monitor.read.sources():
        (run,) = crawled.monitor.read.runs(row.id)
        assert run.skipped == 0, row.name
        assert run.outcome is (RunOutcome.FAILED if row.error_code else RunOutcome.DONE), row.name


def test_closed_part_is_told_as_such_and_counted(crawled: Crawled) -> None:
    rows = {row.address: row for row in crawled.monitor.read.sources()}
    for spot in crawled.site.spots():
        row = rows[spot.address]
        if spot.readable:
            assert (row.health, row.error_code) == (Health.WORKS, None)
        else:
            assert row.health in (Health.NEEDS_YOU, Health.CANNOT)
            assert row.error_code == "login_required"
    line = crawled.monitor.read.coverage()
    assert (line.places, line.posts, line.unreadable) == (13, len(crawled.truth), 1)
    assert line.named_own == len([each for each in crawled.truth if "own" in each.kinds])
    assert stage.coverage(crawled.monitor).startswith(f"13 places, {len(crawled.truth)} posts read since ")


def test_all_texts_are_in_the_store_as_written(crawled: Crawled) -> None:
    stored = Counter(words(post.text) for post in crawled.monitor.read.stored_posts(0, 1000))
    assert stored == Counter(words(each.text) for each in crawled.truth)


def test_koi8r_is_readable_in_the_store(crawled: Crawled) -> None:
    texts = [post.text for post in crawled.monitor.read.stored_posts(0, 1000)]
    assert any("Верните деньги, это не подачка, это мой залог!" in text for text in texts)
    assert any("Ё-моё, и ведь не лень людям" in text for text in texts)


def test_mentions_carry_author_time_text_and_quotes(crawled: Crawled) -> None:
    wrong = []
    by_url = {each.url: each for each in crawled.truth}
    for (url, entity), detail in crawled.details.items():
        truth = by_url[url]
        pairs = {
            "author": (detail.row.author, truth.author),
            "time": (detail.row.published_at, truth.published_at),
            "title": (detail.row.title, truth.title),
            "text": (words(detail.text), words(truth.text)),
            "quotes": ([words(q) for q in detail.quotes], [words(q) for q in truth.quotes]),
        }
        wrong += [f"{truth.ref} {entity} {name}: {a} != {b}" for name, (a, b) in pairs.items() if a != b]
    assert wrong == [], listed(wrong)


# --- what was found ----------------------------------------------------------------------------------


def is_sure(decision: str, grounds: Sequence[str]) -> bool:
    """Whether the name is said to mean the firm."""
    return decision != Decision.CHECK and not any(ground.startswith("other_meaning") for ground in grounds)


def test_mentions_are_exactly_those_that_are_there(crawled: Crawled) -> None:
    by_url = {each.url: each for each in crawled.truth}
    expected = {(each.url, entity) for each in crawled.truth for entity in each.kinds}
    sure = {key for key, detail in crawled.details.items() if is_sure(detail.row.decision, detail.grounds)}
    missed = [f"missed {by_url[url].ref}: {entity}" for url, entity in expected - sure]
    invented = [f"invented {by_url[url].ref}: {entity}" for url, entity in sure - expected]
    assert missed + invented == [], listed(missed + invented)


def test_names_that_mean_something_else_are_at_most_asked_about(crawled: Crawled) -> None:
    by_url = {each.url: each for each in crawled.truth}
    unsure = {key for key, detail in crawled.details.items() if not is_sure(detail.row.decision, detail.grounds)}
    assert unsure <= {(each.url, entity) for each in crawled.truth for entity in each.trap}
    # «Ромашка» has exclusions, which rule a post out; «Берег» has context words, whose absence makes one ask
    assert {(by_url[url].ref, entity) for url, entity in unsure} == {("fireworks", "bereg"), ("hw-03", "bereg")}


def test_marked_places_are_the_names(crawled: Crawled) -> None:
    for (_, entity), detail in crawled.details.items():
        for start, end in detail.spans:
            assert detail.text[start:end] in detail.forms, entity
        title = detail.row.title or ""
        for start, end in detail.title_spans:
            assert title[start:end] in detail.forms, entity


def test_only_a_quotation_names_in_passing(crawled: Crawled) -> None:
    for each in crawled.truth:
        for entity in each.by_quote - each.by_text - each.by_title:
            detail = crawled.details[each.url, entity]
            assert detail.row.decision is Decision.PASSING
            assert (detail.spans, detail.title_spans) == ((), ())


def test_languages_are_told_apart(crawled: Crawled) -> None:
    long_enough = [each for each in crawled.truth if each.kinds and len(each.text) > 80]
    found = {url: detail.row.lang for (url, _), detail in crawled.details.items()}
    wrong = [
        f"{each.ref}: {each.lang} taken for {found[each.url]}"
        for each in long_enough
        if each.url in found and found[each.url] != each.lang
    ]
    assert wrong == [], listed(wrong)


def test_copies_are_one_story_and_replies_in_a_thread_are_not(crawled: Crawled) -> None:
    by_url = {each.url: each for each in crawled.truth}
    of_ref = {each.ref: each for each in crawled.truth}
    stories: dict[tuple[int, str], set[str]] = {}
    for (url, entity), detail in crawled.details.items():
        if detail.row.story_id is not None:
            stories.setdefault((detail.row.story_id, entity), set()).add(by_url[url].ref)
    together = {frozenset(refs) for refs in stories.values() if len(refs) > 1}
    copies = {frozenset((each.ref, each.copy_of)) for each in of_ref.values() if each.copy_of}
    apart = [f"not one story: {sorted(pair)}" for pair in copies if not any(pair <= refs for refs in together)]
    # the channel forwards two sentences of that news: to fold it in is right, to leave it apart is too
    allowed = {*copies, frozenset(("dvir-merger", "dvir-merger-copy", "tg-19"))}
    mixed = [f"not the same: {sorted(refs)}" for refs in together if refs not in allowed]
    assert apart + mixed == [], listed(apart + mixed)


def test_complaints_are_found(crawled: Crawled) -> None:
    own = {each.url: each for each in crawled.truth if "own" in each.kinds}
    flagged = {url for (url, entity), d in crawled.details.items() if entity == "own" and d.row.kind is Kind.COMPLAINT}
    meant = {url for url, each in own.items() if each.kinds["own"] == "complaint"}
    missed = [f"missed {own[url].ref} ({own[url].reason})" for url in meant - flagged]
    false = [f"false {own[url].ref} ({own[url].kinds['own']})" for url in flagged - meant]
    recall, precision = len(meant & flagged) / len(meant), len(meant & flagged) / len(flagged)
    assert recall >= RECALL_FLOOR, listed(missed)
    assert precision >= PRECISION_FLOOR, listed(false)


def test_kinds_of_mentions(crawled: Crawled) -> None:
    pairs = [
        (each.ref, entity, kind, crawled.details[each.url, entity].row.kind)
        for each in crawled.truth
        for entity, kind in each.kinds.items()
        if (each.url, entity) in crawled.details
    ]
    wrong = [f"{ref} {entity}: {kind} taken for {got}" for ref, entity, kind, got in pairs if kind != got]
    assert 1 - len(wrong) / len(pairs) >= KINDS_FLOOR, listed(wrong)


# --- the days after ----------------------------------------------------------------------------------


def test_second_crawl_brings_nothing_new(own: tuple[DemoSite, Monitor]) -> None:
    site, monitor = own
    before = monitor.read.coverage()
    ids = monitor.read.mention_ids(MentionQuery())
    asked = len(site.requests)
    report = monitor.crawl(due_only=False).result(SETTLE_S)
    monitor.settle(SETTLE_S)
    assert (report.new_posts, report.new_mentions) == (0, 0)
    assert monitor.read.coverage() == before
    assert monitor.read.mention_ids(MentionQuery()) == ids
    again = site.requests[asked:]
    feeds = [request for request in again if request.path.endswith(".xml")]
    assert [request.status for request in feeds] == [304] * 6


def test_next_day_brings_news_a_version_and_a_disappearance(own: tuple[DemoSite, Monitor]) -> None:
    site, monitor = own
    before = details(monitor, site)
    first_day = {each.ref: each for each in site.truth()}
    complaint, slander = first_day["lw-20"], first_day["lw-22"]
    case_id = monitor.cases.open([before[complaint.url, "own"].row.id], "Anna").result().id
    monitor.note(before[slander.url, "own"].row.id, "not worth an answer").result()

    site.advance(site.clock.opened_at + timedelta(minutes=1))
    report = monitor.crawl(due_only=False).result(SETTLE_S)
    second_day = {each.ref: each for each in site.truth()}
    new = set(second_day) - set(first_day)
    assert report.new_posts == len(new) == 6
    for post_id in (before[complaint.url, "own"].row.post_id, before[slander.url, "own"].row.post_id):
        monitor.recheck(post_id).result(SETTLE_S)
    monitor.settle(SETTLE_S)
    after = details(monitor, site)

    assert set(after) - set(before) == {(second_day[ref].url, e) for ref in new for e in second_day[ref].kinds}
    edited = after[complaint.url, "own"]
    assert edited.row.id == before[complaint.url, "own"].row.id
    assert [words(version.text) for version in edited.versions] in (
        [words(complaint.text), words(second_day["lw-20"].text)],
        [words(second_day["lw-20"].text), words(complaint.text)],
    )
    assert words(edited.text) == words(second_day["lw-20"].text)
    # marks stay: it is still the case's, and the note on the deleted post is kept with its words
    assert (edited.row.state, edited.case_id) == (State.CASE, case_id)
    gone = after[slander.url, "own"]
    assert gone.row.gone
    assert (gone.note, words(gone.text)) == ("not worth an answer", words(slander.text))
    assert not edited.row.gone
    assert [d.row.id for d in after.values() if d.row.gone] == [gone.row.id]


def test_stage_keeps_the_folder_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    lines: list[str] = []
    stage.run(lines.append, open_window=False, keep=True)
    (folder,) = tmp_path.iterdir()
    assert str(folder) in lines[-1]
    with Monitor.open(folder) as monitor:
        assert monitor.read.coverage().posts == 146


# --- the same from the command line ---------------------------------------------------------------------


def command(data: Path, *arguments: str, code: int = 0) -> str:
    """What `mention-monitor --data DATA …` prints, after it ended with `code`."""
    program = shutil.which("mention-monitor", path=str(Path(sys.executable).parent))
    start = [program] if program else [sys.executable, "-m", "monitor"]
    done = subprocess.run(
        [*start, "--data", str(data), "--as", "Tester", *arguments],
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done.stdout


WATCHED: Final = ("meridian", "doska", "vyshnohrad_live")


def test_the_same_from_the_command_line(tmp_path: Path) -> None:
    data, entities = tmp_path / "data", tmp_path / "entities.json"
    entities.write_text(entities_json(), "utf-8")
    with DemoSite() as site:
        command(data, "entity", "import", str(entities))
        (data / "settings.json").write_text('{"host_delay": 0}', "utf-8")
        for spot in site.spots():
            if spot.slug in WATCHED:
                # the news site is given as a person would: its front page, which names the feed
                address = f"{site.origin(spot.slug)}/" if spot.slug == "meridian" else spot.address
                command(data, "source", "add", address, "--tz", spot.zone, "--lang", str(spot.lang), "--allow-private")
        first = json.loads(command(data, "crawl", "--all", "--format", "json"))
        again = json.loads(command(data, "crawl", "--all", "--format", "json"))
        truth = [each for each in site.truth() if each.slug in WATCHED]
        mentions = [json.loads(line) for line in command(data, "mentions", "--format", "jsonl").splitlines()]
        (found,) = command(data, "mentions", "--search", "подачка", "--format", "jsonl").splitlines()
    assert (first["new_posts"], first["failed"]) == (len(truth), {})
    assert (again["new_posts"], again["new_mentions"]) == (0, 0)
    assert "Верните деньги, это не подачка" in json.loads(found)["text"]
    by_url = {each.url: each for each in truth}
    traps = {(t.url, entity) for t in truth for entity in t.trap}
    named = {(here(m["url"], site), SHORT[m["entity_id"]]): m["decision"] for m in mentions}
    sure = {
        key for key, decision in named.items() if decision == "match" or (decision == "passing" and key not in traps)
    }
    wrong = sorted(
        f"{by_url[url].ref}: {entity}" for url, entity in sure ^ {(t.url, entity) for t in truth for entity in t.kinds}
    )
    assert wrong == []


def test_place_that_cannot_be_read_is_an_exit_code(tmp_path: Path) -> None:
    with DemoSite() as site:
        closed = next(spot for spot in site.spots() if not spot.readable)
        command(tmp_path, "source", "add", closed.address, "--crawler", "phpbb", "--allow-private")
        report = json.loads(command(tmp_path, "crawl", "--all", "--format", "json", code=3))
    assert list(report["failed"].values()) == ["login_required"]


def test_demo_prints_what_was_found_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    told = command(tmp_path / "unused", "demo", "--no-window")
    for place in ("Деловой Меридиан", "Вишноград Live", "Доска потребителя", "Talouskaiku"):
        assert place in told
    assert "13 places, 140 posts read since " in told
    assert "1 could not be read" in told
    assert "The next day: 6 new posts" in told
    assert "edited   Ромашка: " in told
    assert "deleted  Ромашка: Все эти жалобы" in told
    assert list(tmp_path.iterdir()) == []
