"""Walks through boards that change between crawls: new posts, deletions, edits, restarts, failures.

The boards are served from memory in the shapes of phpBB and XenForo pages; each crawl gets the checkpoint of
the one before as it comes back from the database, through JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from crawlers.errors import (
    BlockedError,
    CrawlError,
    LayoutChangedError,
    LoginRequiredError,
    NotFoundError,
    RateLimitedError,
    RobotsError,
    StatusError,
    TimedOutError,
)
from crawlers.forums.phpbb import PhpbbCrawler
from crawlers.forums.xenforo import XenforoCrawler
from crawlers.types import Batch, Checkpoint, Post, Source
from crawlers.walks.threads import PAGES_OF_A_LIST, PAGES_OF_A_THREAD
from tests.unit.crawlers.boards import NOW, SID, Board, BoardHttp, Entry, Thread, phpbb_page, xenforo_page

STARTED = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
LINES = {
    "ru": ("Задержали заказ", "Гость {}", "Пишу в {}-й раз: заказ не пришёл."),
    "uk": ("Затримали замовлення", "Гість {}", "Пишу {}-й раз: замовлення не прийшло."),
    "fi": ("Tilaus myöhässä", "Vieras {}", "Kirjoitan {}. kerran: tilaus ei tullut."),
}


@dataclass
class Site:
    """A board, how it is served, and the crawl that watches it."""

    board: Board
    http: BoardHttp
    crawler: PhpbbCrawler | XenforoCrawler
    source: Source
    checkpoint: Checkpoint

    def batches(self) -> Iterator[Batch]:
        """A crawl, batch by batch; the checkpoint of each is stored as it comes."""
        self.http.asked.clear()
        for batch in self.crawler.crawl(self.source, self.checkpoint, self.http):
            self.checkpoint = Checkpoint(json.loads(json.dumps(dict(batch.checkpoint.state))))
            yield batch

    def crawl(self) -> list[Batch]:
        return list(self.batches())

    def crawl_out(self, most: int = 60) -> list[Batch]:
        """Crawls until nothing is left to read."""
        batches = self.crawl()
        for _ in range(most):
            if not batches[-1].more:
                return batches
            batches += self.crawl()
        raise AssertionError("never done")

    @property
    def asked(self) -> list[str]:
        return self.http.asked


def entry(number: int, lang: str = "ru") -> Entry:
    _, guest, line = LINES[lang]
    return Entry(number, guest.format(number), STARTED + timedelta(minutes=7 * number), line.format(number))


def thread_site(engine: str, count: int, lang: str = "ru", path: str | None = None, **more: Any) -> Site:
    """A thread with posts 1 to `count`."""
    board = Board(lang, {7: Thread(7, LINES[lang][0], [entry(n, lang) for n in range(1, count + 1)])}, **more)
    serve: Callable[[Board, str], tuple[str, str]] = phpbb_page if engine == "phpbb" else xenforo_page
    address = f"https://forum.example/{path or ('viewtopic.php?t=7' if engine == 'phpbb' else 'threads/aihe.7/')}"
    crawler = PhpbbCrawler() if engine == "phpbb" else XenforoCrawler()
    return Site(board, BoardHttp(board, serve), crawler, Source(address, engine), Checkpoint())


def list_site(engine: str, threads: int, lang: str = "ru", path: str | None = None, **more: Any) -> Site:
    """A forum of threads with two posts each; thread 1 is the most recent."""
    made = {
        n: Thread(n, f"{LINES[lang][0]} {n}", [entry(1000 - 10 * n, lang), entry(1001 - 10 * n, lang)])
        for n in range(1, threads + 1)
    }
    site = thread_site(
        engine, 1, lang, path or ("viewforum.php?f=1" if engine == "phpbb" else "forums/arviot.2/"), **more
    )
    site.board.threads = made
    return site


def numbers(batches: list[Batch]) -> list[int]:
    return [int(post.key.rpartition(":")[2]) for batch in batches for post in batch.posts]


def posts(batches: list[Batch]) -> dict[int, Post]:
    return {int(post.key.rpartition(":")[2]): post for batch in batches for post in batch.posts}


ENGINES = pytest.mark.parametrize("engine", ["phpbb", "xenforo"])
STYLES = pytest.mark.parametrize(
    ("engine", "style", "lang"),
    [
        ("phpbb", "prosilver", "ru"),
        ("phpbb", "prosilver", "uk"),
        ("phpbb", "prosilver", "fi"),
        ("phpbb", "subsilver2", "ru"),
        ("phpbb", "subsilver2", "uk"),
        ("phpbb", "subsilver2", "fi"),
        ("phpbb", "phpbb2", "ru"),
        ("xenforo", "2", "ru"),
        ("xenforo", "2", "uk"),
        ("xenforo", "2", "fi"),
    ],
)


# --- a thread ----------------------------------------------------------------------------------------


@STYLES
def test_first_crawl_reads_a_thread_to_its_beginning(engine: str, style: str, lang: str) -> None:
    site = thread_site(engine, 11, lang, style=style)
    batches = site.crawl()
    assert sorted(numbers(batches)) == list(range(1, 12))
    assert batches[-1].more is False
    assert batches[-1].looked_back_to == entry(1).at
    assert batches[0].title == LINES[lang][0]
    found = posts(batches)
    assert found[11].text == LINES[lang][2].format(11)
    assert found[11].author == LINES[lang][1].format(11)
    assert all(batch.page is not None and batch.page.body for batch in batches)


@ENGINES
def test_newest_posts_come_before_the_way_back(engine: str) -> None:
    site = thread_site(engine, 30)
    first, second, third = [numbers([batch]) for batch in site.crawl()[:3]]
    assert (first, second, third) == ([1, 2, 3], [28, 29, 30], [25, 26, 27])


@ENGINES
def test_how_far_it_looked_back_is_what_is_read_in_one_piece(engine: str) -> None:
    site = thread_site(engine, 12)
    reached = [batch.looked_back_to for batch in site.crawl()]
    assert reached[:3] == [None, entry(10).at, entry(7).at]
    assert reached[-1] == entry(1).at


@STYLES
def test_unchanged_thread_costs_one_request(engine: str, style: str, lang: str) -> None:
    site = thread_site(engine, 11, lang, style=style)
    first = posts(site.crawl_out())
    second = site.crawl()
    assert len(site.asked) == 1
    assert all(first[number] == post for number, post in posts(second).items())
    assert second[-1].more is False


@STYLES
def test_new_posts_are_found_from_the_last_one_seen(engine: str, style: str, lang: str) -> None:
    site = thread_site(engine, 11, lang, style=style)
    site.crawl_out()
    for number in range(12, 18):
        site.board.add(7, entry(number, lang))
    batches = site.crawl()
    assert numbers(batches) == [10, 11, 12, 13, 14, 15, 16, 17]
    assert len(site.asked) == 3


@ENGINES
def test_post_added_to_a_thread_of_one_page(engine: str) -> None:
    site = thread_site(engine, 2)
    assert numbers(site.crawl()) == [1, 2]
    site.board.add(7, entry(3))
    site.board.add(7, entry(4))
    assert numbers(site.crawl()) == [1, 2, 3, 4]


@ENGINES
def test_last_post_seen_was_deleted(engine: str) -> None:
    site = thread_site(engine, 11)
    site.crawl_out()
    site.board.delete(11)
    for number in (12, 13):
        site.board.add(7, entry(number))
    assert set(numbers(site.crawl())) >= {12, 13}
    site.board.add(7, entry(14))
    assert set(numbers(site.crawl())) >= {14}


@ENGINES
def test_last_page_was_deleted_and_the_thread_goes_on(engine: str) -> None:
    site = thread_site(engine, 30)
    site.crawl_out()
    site.board.delete(*range(22, 31))  # all that was remembered
    for number in (31, 32):
        site.board.add(7, entry(number))
    assert set(numbers(site.crawl())) >= {31, 32}
    site.board.add(7, entry(33))
    assert set(numbers(site.crawl())) >= {33}


@ENGINES
def test_place_in_a_long_thread_that_lost_all_posts_remembered_is_found_again_at_its_end(engine: str) -> None:
    site = thread_site(engine, 90)
    site.crawl_out()
    site.board.delete(*range(84, 91))
    for number in (91, 92):
        site.board.add(7, entry(number))
    assert set(numbers(site.crawl())) >= {91, 92}
    assert len(site.asked) < 12


@ENGINES
def test_permalinks_closed_to_programs_are_not_needed(engine: str) -> None:
    site = thread_site(engine, 11)
    site.http.broken["?p=" if engine == "phpbb" else "/post-"] = RobotsError("u", "robots.txt forbids this address")
    site.crawl_out()
    site.board.add(7, entry(12))
    site.board.add(7, entry(13))
    assert set(numbers(site.crawl())) >= {12, 13}


@ENGINES
def test_deletions_further_up_lose_nothing(engine: str) -> None:
    site = thread_site(engine, 14)
    site.crawl_out()
    site.board.delete(2, 3, 4, 5)
    site.board.add(7, entry(15))
    assert set(numbers(site.crawl())) >= {15}


@ENGINES
def test_edited_post_of_the_last_page_is_given_again(engine: str) -> None:
    site = thread_site(engine, 8, "fi")
    site.crawl_out()
    site.board.edit(7, "Tilaus tuli sittenkin.", NOW - timedelta(hours=2))
    found = posts(site.crawl())
    assert found[7].text == "Tilaus tuli sittenkin."
    assert found[7].edited is not None
    assert found[7].edited.at == NOW - timedelta(hours=2)


@ENGINES
def test_deleted_thread_is_not_found(engine: str) -> None:
    site = thread_site(engine, 8)
    site.crawl_out()
    site.board.threads.clear()
    with pytest.raises(NotFoundError):
        site.crawl()


def test_no_session_id_is_ever_asked_for_or_kept() -> None:
    site = thread_site("phpbb", 20)
    batches = site.crawl_out()
    assert not any("sid" in url for url in site.asked)
    assert SID not in json.dumps(dict(site.checkpoint.state))
    assert not any(SID in f"{post.url} {post.thread_url}" for batch in batches for post in batch.posts)


@ENGINES
def test_long_thread_is_read_in_slices_newest_first(engine: str) -> None:
    site = thread_site(engine, 3 * 45)
    first = site.crawl()
    assert len(site.asked) == PAGES_OF_A_THREAD
    assert first[-1].more is True
    assert max(numbers(first)) == 135
    assert first[-1].looked_back_to == entry(135 - 3 * (PAGES_OF_A_THREAD - 1) + 1).at
    rest = site.crawl_out()
    assert sorted(set(numbers(first + rest))) == list(range(1, 136))
    assert rest[-1].looked_back_to == entry(1).at


@ENGINES
def test_new_posts_during_the_way_back_come_first(engine: str) -> None:
    site = thread_site(engine, 3 * 45)
    seen = set(numbers(site.crawl()))
    for number in range(136, 143):
        site.board.add(7, entry(number))
    batches = site.crawl()
    assert set(numbers(batches[:4])) >= set(range(136, 143))
    seen |= set(numbers(batches)) | set(numbers(site.crawl_out()))
    assert seen == set(range(1, 143))


@ENGINES
@pytest.mark.parametrize("kept", range(1, 8))
def test_crawl_broken_off_after_any_batch_loses_nothing(engine: str, kept: int) -> None:
    site = thread_site(engine, 20)
    seen: set[int] = set()
    for count, batch in enumerate(site.batches(), 1):
        seen |= set(numbers([batch]))
        if count == kept:
            break  # killed: what was committed is all there is
    site.board.add(7, entry(21))
    seen |= set(numbers(site.crawl_out()))
    assert seen == set(range(1, 22))


@ENGINES
@pytest.mark.parametrize("page", [2, 4])
def test_address_in_the_middle_of_a_thread_watches_all_of_it(engine: str, page: int) -> None:
    path = f"viewtopic.php?t=7&start={3 * (page - 1)}" if engine == "phpbb" else f"threads/aihe.7/page-{page}"
    site = thread_site(engine, 20, path=path)
    assert sorted(set(numbers(site.crawl_out()))) == list(range(1, 21))


@ENGINES
def test_nothing_is_given_twice_within_a_crawl(engine: str) -> None:
    path = "viewtopic.php?t=7&start=9" if engine == "phpbb" else "threads/aihe.7/page-4"
    given = numbers(thread_site(engine, 20, path=path).crawl_out())
    assert len(given) == len(set(given))


def test_links_that_lead_in_a_circle_end() -> None:
    site = thread_site("phpbb", 9)

    def circle(board: Board, url: str) -> tuple[str, str]:
        final, html = phpbb_page(board, url)
        return final, html.replace("start=6", "start=0")

    site.http.serve = circle
    batches = site.crawl()
    assert len(site.asked) < 8
    assert set(numbers(batches)) <= set(range(1, 10))


def test_time_out_half_way_keeps_what_was_read() -> None:
    site = thread_site("phpbb", 30)
    site.http.broken["start=21"] = TimedOutError("https://forum.example/", "no answer in 20 s")
    stored: list[Batch] = []
    with pytest.raises(TimedOutError):
        stored.extend(site.batches())
    seen = set(numbers(stored))
    assert seen == {1, 2, 3, 25, 26, 27, 28, 29, 30}
    site.http.broken.clear()
    seen |= set(numbers(site.crawl_out()))
    assert seen == set(range(1, 31))


def test_page_on_the_way_back_that_is_gone_is_named() -> None:
    site = thread_site("phpbb", 12)
    site.http.broken["start=6"] = NotFoundError("https://forum.example/viewtopic.php", 404)
    batches = site.crawl()
    skips = [skip for batch in batches for skip in batch.skipped]
    assert [skip.reason for skip in skips] == ["not_found"]
    assert batches[-1].more is False


def test_checkpoint_of_another_kind_starts_anew() -> None:
    site = thread_site("phpbb", 4)
    site.checkpoint = Checkpoint({"version": 99, "thread": {"recent": "?"}})
    assert sorted(numbers(site.crawl())) == [1, 2, 3, 4]
    site.checkpoint = Checkpoint({"version": 1, "thread": {"recent": 5, "page": [], "oldest": "then"}})
    assert sorted(numbers(site.crawl())) == [1, 2, 3, 4]


def test_thread_whose_pages_changed_their_layout() -> None:
    site = thread_site("phpbb", 4)
    site.crawl()
    site.http.serve = lambda board, url: (url, '<html><body id="phpbb" class="section-viewtopic"></body></html>')
    with pytest.raises(LayoutChangedError):
        site.crawl()


def test_koi8_board_is_walked_readable() -> None:
    site = thread_site("phpbb", 5, "ru", style="subsilver2")
    site.http.encoding = "koi8-r"
    assert posts(site.crawl_out())[5].text == LINES["ru"][2].format(5)


# --- a list ------------------------------------------------------------------------------------------


@ENGINES
@pytest.mark.parametrize("lang", ["ru", "uk", "fi"])
def test_first_crawl_of_a_list_reads_all_threads_newest_first(engine: str, lang: str) -> None:
    site = list_site(engine, 7, lang)
    batches = site.crawl()
    assert sorted(numbers(batches)) == sorted(n for t in range(1, 8) for n in (1000 - 10 * t, 1001 - 10 * t))
    assert numbers(batches)[:2] == [990, 991]
    assert batches[-1].more is False
    assert batches[-1].looked_back_to == entry(931).at
    assert batches[0].title in ("Отзывы", "Arviot")
    assert all(batch.title is None for batch in batches[1:])


@ENGINES
def test_unchanged_list_costs_one_request(engine: str) -> None:
    site = list_site(engine, 7)
    site.crawl_out()
    assert numbers(site.crawl()) == []
    assert len(site.asked) == 1


@ENGINES
def test_only_threads_with_a_new_post_are_visited(engine: str) -> None:
    site = list_site(engine, 7)
    site.crawl_out()
    site.board.add(6, entry(2000))
    assert numbers(site.crawl()) == [940, 941, 2000]
    assert len(site.asked) == 2


@ENGINES
def test_new_thread_in_a_list(engine: str) -> None:
    site = list_site(engine, 4)
    site.crawl_out()
    site.board.add(50, entry(3000))
    assert numbers(site.crawl()) == [3000]


@ENGINES
def test_sticky_threads_do_not_hide_what_changed_below_them(engine: str) -> None:
    site = list_site(engine, 9)
    for number in (8, 9):
        site.board.threads[number].sticky = True
    site.crawl_out()
    for number in (5, 6, 7):
        site.board.add(number, entry(2000 + number))
    assert set(numbers(site.crawl())) >= {2005, 2006, 2007}


@ENGINES
def test_long_thread_in_a_list_does_not_starve_the_others(engine: str) -> None:
    site = list_site(engine, 4)
    site.board.threads[1].entries = [entry(5000 + n) for n in range(90)]
    first = site.crawl()
    assert {960, 970, 980} <= set(numbers(first))
    assert first[-1].more is True
    rest = site.crawl_out()
    assert {5000 + n for n in range(90)} <= set(numbers(first + rest))


@ENGINES
def test_long_list_is_looked_through_in_slices(engine: str) -> None:
    site = list_site(engine, 60)
    first = site.crawl()
    assert len(site.asked) == PAGES_OF_A_LIST
    assert first[-1].more is True
    batches = first + site.crawl_out()
    assert sorted(set(numbers(batches))) == sorted(n for t in range(1, 61) for n in (1000 - 10 * t, 1001 - 10 * t))


@ENGINES
def test_changes_on_the_second_page_of_a_list_are_found(engine: str) -> None:
    site = list_site(engine, 9)
    site.crawl_out()
    for number in range(5, 10):
        site.board.add(number, entry(2000 + number))
    assert set(numbers(site.crawl())) >= {2000 + n for n in range(5, 10)}


def test_board_is_walked_from_its_index() -> None:
    site = list_site("phpbb", 5, path="index.php")
    assert sorted(numbers(site.crawl_out())) == sorted(n for t in range(1, 6) for n in (1000 - 10 * t, 1001 - 10 * t))
    assert numbers(site.crawl()) == []
    assert len(site.asked) == 1
    site.board.add(3, entry(2000))
    assert numbers(site.crawl()) == [970, 971, 2000]
    assert [url.rpartition("/")[2] for url in site.asked[:2]] == ["index.php", "viewforum.php?f=1"]


@pytest.mark.parametrize(
    "error",
    [
        NotFoundError("u", 404),
        LoginRequiredError("u", "members only"),
        StatusError("u", 500),
        BlockedError("u", "the server refuses this address to us (403)"),
        LayoutChangedError("u", "odd"),
    ],
    ids=lambda error: error.code,
)
def test_one_failing_thread_is_named_and_the_others_are_read(error: CrawlError) -> None:
    site = list_site("phpbb", 4)
    site.http.broken["t=2"] = error
    batches = site.crawl()
    assert sorted(numbers(batches)) == [960, 961, 970, 971, 990, 991]
    skips = [skip for batch in batches for skip in batch.skipped]
    assert [(skip.reason, skip.url) for skip in skips] == [(error.code, "https://forum.example/viewtopic.php?t=2")]


def test_closed_thread_is_asked_again_only_when_it_changes() -> None:
    site = list_site("phpbb", 3)
    site.http.broken["t=2"] = LoginRequiredError("u", "members only")
    site.crawl()
    site.crawl()
    assert not any("t=2" in url for url in site.asked)
    site.board.add(2, entry(2000))
    site.crawl()
    assert any("t=2" in url for url in site.asked)


def test_failed_thread_is_asked_again_next_time() -> None:
    site = list_site("phpbb", 3)
    site.http.broken["t=2"] = StatusError("u", 502)
    site.crawl()
    site.http.broken.clear()
    assert set(numbers(site.crawl())) >= {980, 981}


def test_wall_ends_the_crawl_after_a_second_refusal() -> None:
    site = list_site("phpbb", 9)
    site.http.broken["viewtopic"] = BlockedError("u", "captcha")
    with pytest.raises(BlockedError):
        site.crawl()
    assert len(site.asked) == 3


def test_rate_limit_ends_the_crawl_at_once_and_the_rest_follows_later() -> None:
    site = list_site("phpbb", 4)
    site.http.broken["t=3"] = RateLimitedError("u", 429, 30.0)
    stored: list[Batch] = []
    with pytest.raises(RateLimitedError):
        stored.extend(site.batches())
    assert numbers(stored) == [990, 991, 980, 981]
    site.http.broken.clear()
    assert sorted(numbers(site.crawl_out())) == [960, 961, 970, 971]


def test_layout_that_changed_everywhere_is_an_error_of_the_place() -> None:
    site = list_site("phpbb", 4)

    def changed(board: Board, url: str) -> tuple[str, str]:
        final, html = phpbb_page(board, url)
        return final, html.replace('id="p', 'data-post="p') if "viewtopic" in url else html

    site.http.serve = changed
    with pytest.raises(LayoutChangedError):
        site.crawl()


def test_not_modified_list_is_nothing_new() -> None:
    site = list_site("phpbb", 3)
    site.http.etag = '"a1"'
    site.crawl_out()
    batches = site.crawl()
    assert [batch.page.status for batch in batches if batch.page] == [304]
    site.http.etag = '"a2"'
    site.board.add(2, entry(2000))
    assert set(numbers(site.crawl())) >= {2000}


def test_thread_that_moved_up_and_down_is_read_once_per_change() -> None:
    site = list_site("phpbb", 9)
    site.crawl_out()
    for step, number in enumerate((9, 8, 9)):
        site.board.add(number, entry(2000 + step))
        assert 2000 + step in numbers(site.crawl())
    assert numbers(site.crawl()) == []


def test_crawl_of_a_list_broken_off_after_any_batch_loses_nothing() -> None:
    expected = {n for t in range(1, 10) for n in (1000 - 10 * t, 1001 - 10 * t)}
    for kept in range(1, 12):
        site = list_site("phpbb", 9)
        seen: set[int] = set()
        for count, batch in enumerate(site.batches(), 1):
            seen |= set(numbers([batch]))
            if count == kept:
                break
        seen |= set(numbers(site.crawl_out()))
        assert seen == expected, kept


def test_moved_board_tells_its_new_address() -> None:
    site = thread_site("phpbb", 2)
    get = site.http.get

    class Moved(BoardHttp):
        def get(self, url: str, **more: Any) -> Any:
            return replace(get(url), moved_to="https://new.example/viewtopic.php?t=7")

    site.http = Moved(site.board, phpbb_page)
    assert site.crawl()[0].moved_to == "https://new.example/viewtopic.php?t=7"


@ENGINES
def test_pages_are_only_asked_by_links_that_were_read(engine: str) -> None:
    """No address is made from page numbers: on a board with odd ones the walk is the same."""
    site = thread_site(engine, 12, per_page=5)
    assert sorted(numbers(site.crawl_out())) == list(range(1, 13))
    starts = [url for url in site.asked if "start=" in url or "page-" in url]
    assert all(not url.endswith(("start=3", "start=6", "start=20")) for url in starts)


def test_order_of_batches_is_the_order_of_requests() -> None:
    site = thread_site("phpbb", 20)
    pages = [batch.page.url for batch in site.crawl() if batch.page is not None]
    assert pages == site.asked
    assert all(a != b for a, b in pairwise(pages))
