"""Places that show their newest posts first: nothing lost and nothing asked twice, however visits are cut short."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from crawlers.errors import NotFoundError
from crawlers.types import Batch, Checkpoint, Post, Precision, Reading, Response, Rules, Source, Validators, WrittenTime
from crawlers.walks import newest_first as module
from crawlers.walks.newest_first import stream

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
BOOK = "https://kirja.example/gb"


@dataclass
class Book:
    """A guest book of numbered entries, `size` a page, and the network to it; the newest has the highest number."""

    numbers: list[int]
    size: int = 3
    asked: list[str] = field(default_factory=list)
    etag: str | None = None

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        self.asked.append(url)
        if self.etag is not None and validators == Validators(self.etag, None):
            return Response(url, url, 304, {}, b"", NOW)
        page = int(url.partition("?page=")[2] or 1)
        shown = sorted(self.numbers, reverse=True)[(page - 1) * self.size : page * self.size]
        if not shown:
            raise NotFoundError(url, 404)
        more = len(self.numbers) > page * self.size
        head = {"etag": self.etag} if self.etag else {}
        return Response(url, url, 200, head, f"{page} {int(more)} {' '.join(map(str, shown))}".encode(), NOW)

    def post(self, url: str, body: bytes, **_: object) -> Response:
        raise AssertionError(url)

    def read(self, page: Response, source: Source) -> Reading:
        number, more, *shown = map(int, page.body.split())
        posts = tuple(
            Post("guestbook", f"k{n}", BOOK, f"teksti {n}",
                 published=WrittenTime(NOW - timedelta(days=100 - n), Precision.MINUTE, "x", "UTC"))
            for n in shown
        )  # fmt: skip
        return Reading(posts, next_url=f"{BOOK}?page={number + 1}" if more else None)


def visit(book: Book, checkpoint: Checkpoint | None = None) -> tuple[list[int], Batch]:
    batches = list(stream(book, Source(BOOK, "guestbook"), checkpoint or Checkpoint(), book))
    return [int(post.key[1:]) for batch in batches for post in batch.posts], batches[-1]


def test_a_short_book_is_read_to_its_end_and_then_only_its_first_page() -> None:
    book = Book(list(range(1, 9)))
    found, last = visit(book)
    assert (found, last.more) == ([8, 7, 6, 5, 4, 3, 2, 1], False)
    assert last.looked_back_to == NOW - timedelta(days=99)
    book.numbers += [9, 10]
    book.asked.clear()
    found, last = visit(book, last.checkpoint)
    assert (found, book.asked, last.more) == ([10, 9, 8], [BOOK], False)


def test_many_new_entries_are_read_back_to_a_known_one() -> None:
    book = Book(list(range(1, 9)))
    _, last = visit(book)
    book.numbers += list(range(9, 30))
    found, last = visit(book, last.checkpoint)
    assert set(range(9, 30)) <= set(found)
    assert last.more is False


def test_what_a_visit_does_not_reach_the_next_ones_read() -> None:
    book = Book(list(range(1, 1 + 3 * 50)))  # 50 pages, 20 a visit
    seen: set[int] = set()
    found, last = visit(book)
    seen |= set(found)
    assert last.more is True
    assert len(book.asked) == module.PAGES_OF_A_STREAM
    book.numbers += list(range(1000, 1000 + 3 * 30))  # and 30 more before it was done
    visits = 0
    while last.more:
        found, last = visit(book, last.checkpoint)
        seen |= set(found)
        visits += 1
    assert seen == set(book.numbers)
    assert visits <= 6


def test_known_entries_that_were_deleted_do_not_open_the_whole_book_again() -> None:
    book = Book(list(range(1, 40)))
    found, last = visit(book)
    while last.more:
        _, last = visit(book, last.checkpoint)
    book.numbers = [n for n in book.numbers if n < 35] + [100]
    book.asked.clear()
    found, last = visit(book, last.checkpoint)
    assert found[0] == 100
    assert (len(book.asked), last.more) == (1, False)


def test_a_book_that_shrank_while_it_was_read() -> None:
    book = Book(list(range(1, 100)))
    _, last = visit(book)
    book.numbers = book.numbers[-6:]
    _, last = visit(book, last.checkpoint)
    assert last.more is False
    assert [skip.reason for skip in last.skipped] == ["not_found"]


def test_an_unchanged_book_costs_one_conditional_request() -> None:
    book = Book([1, 2], etag='"v1"')
    _, last = visit(book)
    found, last = visit(book, last.checkpoint)
    assert (found, last.page is not None and last.page.not_modified) == ([], True)


def test_a_checkpoint_of_somebody_else_is_no_hindrance() -> None:
    found, last = visit(Book([1, 2, 3, 4]), Checkpoint({"version": 99, "streams": 5}))
    assert (found, last.more) == ([4, 3, 2, 1], False)
