"""A visit to a service: what is left unasked is kept, what cannot be asked keeps nothing else back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from crawlers.errors import NotFoundError, RateLimitedError
from crawlers.social.searches import parameter, quoted, short_search, terms
from crawlers.social.visits import Answer, Job, Memory, visit
from crawlers.social.wording import words_of_html, words_of_lines
from crawlers.types import Batch, Checkpoint, Post, Precision, WrittenTime

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def post(key: str, at: datetime = NOW) -> Post:
    return Post("x", key, None, "Ромашка", published=WrittenTime(at, Precision.SECOND, "", "UTC"))


@dataclass
class Scripted:
    """A service that answers as its script says."""

    first: list[Job]
    script: Callable[[Job, Memory], Answer]
    asked: list[str] = field(default_factory=list)

    def begin(self, memory: Memory) -> Sequence[Job]:
        return self.first

    def ask(self, job: Job, memory: Memory) -> Answer:
        self.asked.append(str(job["n"]))
        return self.script(job, memory)


def run(service: Scripted, checkpoint: Checkpoint | None = None, questions: int = 30) -> list[Batch]:
    return list(visit(service, checkpoint or Checkpoint(), questions=questions))


def test_what_is_left_is_asked_in_the_next_visit_after_the_newest() -> None:
    def onward(job: Job, memory: Memory) -> Answer:
        number = int(str(job["n"]))
        return Answer((post(str(number)),), onward=({"n": number + 1},) if number % 10 < 5 else ())

    service = Scripted([{"n": 10}], onward)
    (*_, last) = run(service, questions=3)
    assert (service.asked, last.more) == (["10", "11", "12"], True)
    service.asked.clear()
    service.first = [{"n": 25}]
    (*_, last) = run(service, last.checkpoint)
    assert (service.asked, last.more) == (["25", "13", "14", "15"], False)


def test_what_is_gone_is_skipped_but_not_what_a_visit_begins_with() -> None:
    def gone(job: Job, memory: Memory) -> Answer:
        if job["n"] == "gone":
            raise NotFoundError("https://a.example/", 404)
        return Answer((post(str(job["n"])),), later=({"n": "gone"}, {"n": "there"}) if job["n"] == "first" else ())

    service = Scripted([{"n": "first"}], gone)
    batches = run(service)
    assert [one.key for batch in batches for one in batch.posts] == ["first", "there"]
    assert [skip.reason for batch in batches for skip in batch.skipped] == ["not_found"]
    with pytest.raises(NotFoundError):
        run(Scripted([{"n": "gone"}], gone))


def test_a_refused_question_is_asked_again_in_the_next_visit() -> None:
    refused = [True]

    def busy(job: Job, memory: Memory) -> Answer:
        if job["n"] == "later" and refused.pop():
            raise RateLimitedError("https://a.example/", 429, 5)
        return Answer((post(str(job["n"])),), later=({"n": "later"},) if job["n"] == "first" else ())

    service = Scripted([{"n": "first"}], busy)
    steps = visit(service, Checkpoint())
    kept = next(steps).checkpoint
    with pytest.raises(RateLimitedError):
        next(steps)
    refused.append(False)
    service.first = []
    assert [one.key for batch in run(service, kept) for one in batch.posts] == ["later"]


def test_a_post_that_comes_twice_in_a_visit_is_given_once() -> None:
    def twice(job: Job, memory: Memory) -> Answer:
        return Answer((post("a"), post(str(job["n"]))))

    batches = run(Scripted([{"n": 1}, {"n": 2}], twice))
    assert [one.key for batch in batches for one in batch.posts] == ["a", "1", "2"]


def test_a_rest_that_is_asked_for_ends_the_visit() -> None:
    batches = run(Scripted([{"n": 1}, {"n": 2}], lambda job, memory: Answer(rest_s=9.5)))
    assert [(batch.poll_after_s, batch.more) for batch in batches] == [(10, True)]


def test_too_much_that_waits_is_given_up_and_that_is_said() -> None:
    many: tuple[Job, ...] = tuple({"n": number} for number in range(3000))
    (batch,) = run(Scripted([{"n": 1}], lambda job, memory: Answer(onward=many)), questions=1)
    assert batch.gap is not None


@pytest.mark.parametrize("state", [{}, {"version": 9}, {"version": 1, "jobs": 3, "memory": [1]}, {"newest": "x"}])
def test_a_checkpoint_of_something_else_begins_anew(state: dict[str, object]) -> None:
    service = Scripted([{"n": 1}], lambda job, memory: Answer())
    run(service, Checkpoint(state))  # type: ignore[arg-type]
    assert service.asked == ["1"]


def test_a_post_dated_in_the_future_hides_nothing() -> None:
    memory = Memory()
    memory.saw("list", [post("a", datetime(2031, 1, 1, tzinfo=UTC))], NOW)
    assert memory.since("list", overlap_s=60) == int(NOW.timestamp()) - 60


@pytest.mark.parametrize(
    ("query", "alternatives"),
    [
        ('"Ромашка" OR "ООО Ромашка"', ("Ромашка", '"ООО Ромашка"')),
        ('"Ромашка OR Лютик"', ('"Ромашка OR Лютик"',)),
        ("a|b | c", ("a", "b", "c")),
        ("Орион ORгазм", ("Орион ORгазм",)),
        ('("a" OR "a")', ("a",)),
        ("", ()),
    ],
)
def test_alternatives(query: str, alternatives: tuple[str, ...]) -> None:
    assert terms(query) == alternatives


def test_addresses_of_searches() -> None:
    assert quoted('"a b" {query}') == "%22a+b%22+{query}"
    assert parameter("https://a.example/?c[q]=%D0%B0+b&q=", "q", "c[q]") == "а b"
    assert short_search("vk:search?q=a b", "vk", "https://v/?q=") == "https://v/?q=a b"
    assert short_search("vk:", "vk", "https://v/?q=") is None


def test_words_of_markup_and_of_marked_lines() -> None:
    assert words_of_html("<p>a</p><p>b &amp; c</p>", "") == ("a\nb & c", ())
    assert words_of_html("<blockquote>q<blockquote>in</blockquote></blockquote>own", "") == ("own", ("q", "in"))
    assert words_of_lines("> q\n> r\nown\n> s") == ("own", ("q\nr", "s"))
