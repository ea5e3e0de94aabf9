"""The way through a place that shows its newest posts first: guest books, "latest posts" of a whole board.

Each crawl begins at the newest page and goes back to the first post it knows. What a crawl could not reach is
kept as an open stretch, the page where it goes on and the posts where it ends, and is read in the next ones;
the first crawl's stretch ends where the place does. It knows no engine and follows links that were read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from crawlers.errors import GoneError, NotFoundError
from crawlers.types import Batch, Checkpoint, Http, Json, Post, Reading, Response, Skip, Source, Validators
from crawlers.urls import canonical
from crawlers.walks.memory import older, oldest_of
from crawlers.walks.visit import Reader, Step, Visit

PAGES_OF_A_STREAM: Final = 20
"""Pages per crawl; at 5 s a page under two minutes."""

_VERSION: Final = 1
_KEPT_KEYS: Final = 120  # of the newest posts; enough that some survive whatever is deleted
_STRETCHES: Final = 6  # interrupted one by one; beyond, the oldest are given up


@dataclass(slots=True)
class Stretch:
    """Pages not read yet: from `url` back to a post of `until`, to the very beginning where that is empty.

    `passed` are the pages read of it in this crawl: links may lead in circles.
    """

    url: str
    until: list[str] = field(default_factory=list)
    passed: set[str] = field(default_factory=set)

    def goes_on_at(self, url: str | None) -> str | None:
        """`url`, None where this stretch passed it."""
        return None if url is None or canonical(url) in self.passed else url


@dataclass(slots=True)
class StreamState:
    """`newest` are keys of the newest posts seen, newest first; `open` what is left, newest first."""

    newest: list[str] = field(default_factory=list)
    open: list[Stretch] = field(default_factory=list)
    oldest: datetime | None = None
    validators: Validators | None = None

    def to_json(self) -> dict[str, Json]:
        """As it is stored."""
        state: dict[str, Json] = {
            "newest": list(self.newest),
            "open": [[stretch.url, list(stretch.until)] for stretch in self.open],
        }
        if self.oldest is not None:
            state["oldest"] = self.oldest.astimezone(UTC).isoformat()
        if self.validators is not None:
            state["validators"] = [self.validators.etag, self.validators.last_modified]
        return state

    @classmethod
    def from_json(cls, state: Json) -> StreamState:
        """The state; a fresh one for what is none."""
        if not isinstance(state, dict):
            return cls()
        given, oldest = state.get("validators"), state.get("oldest")
        stretches = state.get("open")
        return cls(
            newest=_texts(state.get("newest")),
            open=[
                Stretch(str(pair[0]), _texts(pair[1]))
                for pair in (stretches if isinstance(stretches, list) else [])
                if isinstance(pair, list) and len(pair) == 2
            ],
            oldest=datetime.fromisoformat(oldest) if isinstance(oldest, str) else None,
            validators=Validators(_text(given[0]), _text(given[1])) if isinstance(given, list) else None,
        )


def stream(reader: Reader, source: Source, checkpoint: Checkpoint, http: Http, *addresses: str) -> Iterator[Batch]:
    """What is new at a place of newest posts, a batch for each page read.

    `addresses` where the place is read at several, each a stream of its own; the source's for none.
    Raises: `CrawlError` of a kind; batches yielded before stay good.
    """
    addresses = addresses or (source.address,)
    states = _load(checkpoint, addresses)
    moved_to: str | None = None
    given: dict[str, Post] = {}
    for address in addresses:
        visit = Visit(reader, source, http)
        visit.pages_left = max(PAGES_OF_A_STREAM // len(addresses), 2)
        for step in _steps(visit, states[address], address):
            posts = step.reading.posts if step.reading is not None else ()
            fresh = tuple(post for post in posts if given.get(post.key) != post)
            given.update((post.key, post) for post in fresh)
            if step.page is not None and step.page.url == source.address:
                moved_to = step.page.moved_to
            yield Batch(
                posts=fresh,
                checkpoint=_checkpoint(states),
                skipped=(*(step.reading.skipped if step.reading is not None else ()), *step.skipped),
                page=step.page,
                looked_back_to=_reached(states),
                more=any(state.open for state in states.values()),
                moved_to=moved_to,
                title=step.reading.title if step.reading is not None else None,
            )


def _steps(visit: Visit, state: StreamState, address: str) -> Iterator[Step]:
    page = visit.get(address, None if state.open else state.validators)
    if page.not_modified:
        yield Step(page)
        return
    first = visit.read(page)
    reading = first.reading or Reading(())
    state.validators = _given(page)
    keys = [post.key for post in reading.posts]
    following = visit.unasked(reading.next_url)
    if following is not None and set(keys).isdisjoint(state.newest):
        state.open.insert(0, Stretch(following, state.newest))
        del state.open[_STRETCHES:]
    for stretch in state.open:
        stretch.passed |= {canonical(address), canonical(page.final_url)}
    state.newest = list(dict.fromkeys([*keys, *state.newest]))[:_KEPT_KEYS]
    state.oldest = older(state.oldest, oldest_of(reading))
    yield first
    while state.open and visit.pages_left > 0:
        yield _back(visit, state)


def _back(visit: Visit, state: StreamState) -> Step:
    """One page of the newest stretch that is open."""
    stretch = state.open[0]
    stretch.passed.add(canonical(stretch.url))
    try:
        step = visit.open(stretch.url)
    except (NotFoundError, GoneError) as error:
        state.open.pop(0)  # the place became shorter than that
        return Step(skipped=(Skip(error.code, error.detail, stretch.url),))
    reading = step.reading or Reading(())
    keys = [post.key for post in reading.posts]
    following = stretch.goes_on_at(reading.next_url)
    # Deeper pages than the first one are remembered too: what stands on that may be deleted.
    state.newest = list(dict.fromkeys([*state.newest, *keys]))[:_KEPT_KEYS]
    if following is None or not set(keys).isdisjoint(stretch.until):
        state.open.pop(0)
    else:
        stretch.url = following
    state.oldest = older(state.oldest, oldest_of(reading))
    return step


def _given(page: Response) -> Validators | None:
    given = page.validators
    return None if given == Validators() else given


def _load(checkpoint: Checkpoint, addresses: tuple[str, ...]) -> dict[str, StreamState]:
    state: Mapping[str, Json] = checkpoint.state
    stored = state.get("streams") if state.get("version") == _VERSION else None
    known = stored if isinstance(stored, dict) else {}
    return {address: StreamState.from_json(known.get(address)) for address in addresses}


def _checkpoint(states: Mapping[str, StreamState]) -> Checkpoint:
    return Checkpoint({"version": _VERSION, "streams": {address: state.to_json() for address, state in states.items()}})


def _reached(states: Mapping[str, StreamState]) -> datetime | None:
    """The oldest publication that was reached in every stream."""
    reached = [state.oldest for state in states.values() if state.oldest is not None]
    return max(reached) if reached else None


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: Json) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
