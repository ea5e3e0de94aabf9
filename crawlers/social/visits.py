"""A visit to a service with an API: one question after another, and what is left for the next visit.

A service says what a visit begins with and what each answer leads to; all that is left unasked stands in the
checkpoint, so a visit that breaks off is gone on with and nothing is lost. Decides only; services ask.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, Protocol

from crawlers.errors import CrawlError, LoginRequiredError, ParseError, RateLimitedError, StatusError
from crawlers.gaps import Gap, GapKind
from crawlers.types import Batch, Checkpoint, Json, Post, Response, Skip

QUESTIONS: Final = 30
"""Questions that one visit asks at most; what is left is asked in the next ones."""

_VERSION: Final = 1
_JOBS_KEPT: Final = 1_500
_COUNTS_KEPT: Final = 1_000

Job = dict[str, Json]
"""One question to be asked, as its service understands it."""


@dataclass(slots=True)
class Memory:
    """What a place remembers between visits.

    `newest` is, for each list that is read newest first, the Unix time of its newest post; `oldest` that of the
    oldest one reached. `counts` are of threads: how many comments were there when they were read. `notes` are
    the service's own (ids looked up once, units spent).
    """

    newest: dict[str, int] = field(default_factory=dict)
    oldest: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    notes: dict[str, Json] = field(default_factory=dict)

    def saw(self, name: str, posts: Sequence[Post], now: datetime) -> None:
        """Takes in what a list showed. A post dated in the future does not hide those until then."""
        times = [int(min(post.published.at, now).timestamp()) for post in posts if post.published is not None]
        if times:
            self.newest[name] = max([*times, self.newest.get(name, 0)])
            self.reached(name, min(times))

    def reached(self, name: str, at_s: int) -> None:
        """Takes in how far back a list was read."""
        self.oldest[name] = min(at_s, self.oldest.get(name, at_s))

    def since(self, name: str, *, overlap_s: int, first: datetime | None = None) -> int | None:
        """From when a list is to be read: a little before its newest known post, as searches know posts late.

        `first` for a list never read, None for all that the service still has.
        """
        newest = self.newest.get(name)
        if newest is not None:
            return newest - overlap_s
        return int(first.timestamp()) if first is not None else None

    def counted(self, thread: str, count: int) -> bool:
        """Takes in how many comments a thread has; True if they are to be read: others than the last time."""
        known = self.counts.pop(thread, 0)
        self.counts[thread] = count
        while len(self.counts) > _COUNTS_KEPT:
            del self.counts[next(iter(self.counts))]
        return count != known

    def to_json(self) -> dict[str, Json]:
        """A copy as it is stored."""
        whole = {"newest": self.newest, "oldest": self.oldest, "counts": self.counts, "notes": self.notes}
        copy: dict[str, Json] = json.loads(json.dumps(whole))
        return copy

    @classmethod
    def from_json(cls, state: Json) -> Memory:
        """The memory; a fresh one for what is none."""
        if not isinstance(state, dict):
            return cls()
        notes = state.get("notes")
        return cls(
            _numbers(state.get("newest")),
            _numbers(state.get("oldest")),
            _numbers(state.get("counts")),
            dict(notes) if isinstance(notes, dict) else {},
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question brought.

    `onward` are the questions that go on with the same thing, asked next; `later` those that come after all
    others (comments). `rest_s` ends the visit: the service wants to be left alone that long.
    """

    posts: tuple[Post, ...] = ()
    page: Response | None = None
    onward: tuple[Job, ...] = ()
    later: tuple[Job, ...] = ()
    skipped: tuple[Skip, ...] = ()
    gap: Gap | None = None
    title: str | None = None
    rest_s: float | None = None


class Service(Protocol):
    """An API as one place uses it."""

    def begin(self, memory: Memory) -> Sequence[Job]:
        """What every visit asks first: the newest of each list. Raises: `NeedsKeyError` …"""
        ...

    def ask(self, job: Job, memory: Memory) -> Answer:
        """Asks, and takes into the memory what the answer says. Raises: `CrawlError` of a kind."""
        ...


def visit(service: Service, checkpoint: Checkpoint, *, questions: int = QUESTIONS) -> Iterator[Batch]:
    """A batch for every answer; each one's checkpoint goes on behind it.

    What could not be asked of an old list or thread (gone, refused) is skipped; of the newest it is raised.
    Raises: `CrawlError` of a kind.
    """
    memory, waiting = _load(checkpoint)
    first = list(service.begin(memory))
    jobs = [*first, *(job for job in waiting if job not in first)]
    given: dict[tuple[str, str], Post] = {}
    while jobs and questions > 0:
        questions -= 1
        job = jobs.pop(0)
        try:
            answer = service.ask(job, memory)
        except (StatusError, LoginRequiredError, ParseError) as error:
            if job in first or isinstance(error, RateLimitedError):
                raise
            answer = Answer(skipped=(Skip(error.code, error.detail, error.url),))
        jobs = [*answer.onward, *jobs, *(later for later in answer.later if later not in jobs)]
        gap = answer.gap
        if len(jobs) > _JOBS_KEPT:
            gap = gap or Gap(GapKind.TOO_MUCH)
            del jobs[_JOBS_KEPT:]
        fresh = tuple(post for post in answer.posts if given.get((post.platform, post.key)) != post)
        given.update(((post.platform, post.key), post) for post in fresh)
        yield Batch(
            posts=fresh,
            checkpoint=_checkpoint(memory, jobs),
            skipped=answer.skipped,
            page=answer.page,
            looked_back_to=_looked_back_to(memory),
            more=bool(jobs),
            poll_after_s=None if answer.rest_s is None else int(answer.rest_s) + 1,
            gap=gap,
            title=answer.title,
        )
        if answer.rest_s is not None:
            return


def first_answer(batches: Iterator[Batch], key: str) -> Post | None:
    """The post of that key in the first answer of a visit that began at its own address; None if it is not there."""
    for batch in batches:
        return next((post for post in batch.posts if post.key == key), None)
    return None


def no_question(url: str) -> CrawlError:
    """The error of a service that cannot be asked for one post: whether that is there is not known."""
    return CrawlError(url, "the service has no question for this post alone: whether it is still there is not known")


def seen_before(posts: Sequence[Post], since: int | None) -> bool:
    """Whether a list, newest first, has come to posts from before `since`: all of these are known."""
    times = [post.published.at.timestamp() for post in posts if post.published is not None]
    return since is not None and bool(times) and min(times) < since


def _looked_back_to(memory: Memory) -> datetime | None:
    """The oldest publication that was reached in every list."""
    return datetime.fromtimestamp(max(memory.oldest.values()), UTC) if memory.oldest else None


def _load(checkpoint: Checkpoint) -> tuple[Memory, list[Job]]:
    state: Mapping[str, Json] = checkpoint.state
    if state.get("version") != _VERSION:
        return Memory(), []
    jobs = state.get("jobs")
    return Memory.from_json(state.get("memory")), [
        dict(job) for job in (jobs if isinstance(jobs, list) else []) if isinstance(job, dict)
    ]


def _checkpoint(memory: Memory, jobs: Sequence[Job]) -> Checkpoint:
    return Checkpoint({"version": _VERSION, "memory": memory.to_json(), "jobs": [dict(job) for job in jobs]})


def _numbers(value: Json) -> dict[str, int]:
    pairs = value.items() if isinstance(value, dict) else ()
    return {name: number for name, number in pairs if isinstance(number, int) and not isinstance(number, bool)}
