"""The way through threads and topic lists that all page-by-page forums share.

It knows no engine: a reader turns a page into posts, links to threads and links to neighbouring pages, and
the walk follows links that were read, never addresses that were computed.

A thread: the first crawl reads the page given, then the newest page, then back to the beginning, in slices;
later crawls go to the newest post seen, by its permalink, and on from there. A list: threads and forums
whose newest post is not the one remembered are walked, newest activity first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crawlers.errors import (
    BlockedError,
    CrawlError,
    GoneError,
    LayoutChangedError,
    LoginRequiredError,
    NotFoundError,
    ParseError,
    RateLimitedError,
    RobotsError,
    StatusError,
    TooLargeError,
    TooManyRedirectsError,
)
from crawlers.types import Batch, Checkpoint, Http, Post, Reading, Skip, Source, ThreadLink
from crawlers.urls import canonical
from crawlers.walks.memory import ListState, ThreadState, WalkState, older, oldest_of
from crawlers.walks.visit import Reader, Step, Visit

PAGES_OF_A_THREAD: Final = 20
"""Pages of one watched thread per crawl; at 5 s a page a slice takes under two minutes."""
PAGES_OF_A_LIST: Final = 40
"""Pages per crawl of a list or board, its threads' pages included."""
_PAGES_OF_A_LISTED_THREAD: Final = 8  # so that one long thread does not starve the others
_PAGES_TO_FIND_THE_PLACE: Final = 5  # back from a page that shows nothing known
_REFUSALS_IN_A_ROW: Final = 2  # one closed thread is skipped, two are a wall

# What one thread of a list can fail with and take nothing from the others. What is settled is not asked
# for again until the list shows something new there, what may pass is tried in the next crawl.
_SETTLED: Final = (NotFoundError, GoneError, LoginRequiredError, ParseError, RobotsError, TooLargeError)
_PASSING: Final = (StatusError, TooManyRedirectsError, BlockedError)


def walk(reader: Reader, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
    """What is new at a thread or list, a batch for each page that was read.

    `more` of the last batch says whether pages are left for the next crawl.
    Raises: `CrawlError` of a kind; batches yielded before stay good.
    """
    state = WalkState.load(checkpoint)
    given: dict[str, Post] = {}
    moved_to: str | None = None
    for step in _steps(Visit(reader, source, http), state, source.address):
        posts = step.reading.posts if step.reading is not None else ()
        fresh = tuple(post for post in posts if given.get(post.key) != post)
        given.update((post.key, post) for post in fresh)
        is_source = step.page is not None and step.page.url == source.address
        if step.page is not None and is_source:
            moved_to = step.page.moved_to
        yield Batch(
            posts=fresh,
            checkpoint=state.checkpoint(),
            skipped=step.skipped,
            page=step.page,
            looked_back_to=state.oldest,
            more=state.is_unfinished,
            moved_to=moved_to,
            title=step.reading.title if step.reading is not None and (is_source or state.list is None) else None,
        )


def _steps(visit: Visit, state: WalkState, address: str) -> Iterator[Step]:
    if state.thread is not None and not state.thread.is_new:
        visit.pages_left = PAGES_OF_A_THREAD
        yield from _on_through(visit, state.thread, address)
        return
    page = visit.get(address, state.validators_for(address))
    if page.not_modified:
        yield Step(page)
        return
    first = visit.read(page)
    state.answered(page)
    reading = _reading(first)
    if reading.posts and state.list is None:
        state.thread = ThreadState()
        visit.pages_left = PAGES_OF_A_THREAD - 1
        yield from _through(visit, state.thread, first)
    else:
        state.list = state.list or ListState()
        visit.pages_left = PAGES_OF_A_LIST - 1
        yield from _along(visit, state.list, first)


def _reading(step: Step) -> Reading:
    return step.reading if step.reading is not None else Reading(())


# --- a thread ----------------------------------------------------------------------------------------


def _through(visit: Visit, thread: ThreadState, first: Step) -> Iterator[Step]:
    """The pages of a thread never read before, from its first or any other page."""
    reading, url = _reading(first), first.page.final_url if first.page is not None else ""
    ahead = visit.unasked(reading.last_url) or visit.unasked(reading.next_url)
    if reading.next_url is not None and ahead is not None:
        thread.ahead = ahead
        if reading.previous_url is None:
            thread.first, thread.first_oldest = canonical(url), oldest_of(reading)
    else:
        thread.reached(reading, url)
        thread.oldest = oldest_of(reading)
        thread.back = reading.previous_url
    yield first
    yield from _forward(visit, thread)
    yield from _backward(visit, thread)


def _on_through(visit: Visit, thread: ThreadState, address: str) -> Iterator[Step]:
    """What is new in a thread since the last crawl, then further back where that one stopped."""
    if thread.recent or thread.ahead is None:
        yield from _place(visit, thread, address)
    yield from _forward(visit, thread)
    yield from _backward(visit, thread)


def _place(visit: Visit, thread: ThreadState, address: str) -> Iterator[Step]:
    """The page with the newest post seen, or, where that is gone, the nearest that is still there."""
    known = {key for key, _ in thread.recent}
    steps = [_newest_known(visit, thread, address)]
    while len(steps) <= _PAGES_TO_FIND_THE_PLACE and visit.pages_left > 0:
        reading = _reading(steps[-1])
        previous = visit.unasked(reading.previous_url)
        if previous is None or not known.isdisjoint(post.key for post in reading.posts):
            break
        # Posts were deleted, and what is new may have moved up to an earlier page.
        steps.append(visit.open(previous))
    for step in reversed(steps):
        _arrived(visit, thread, step)
        yield step


def _newest_known(visit: Visit, thread: ThreadState, address: str) -> Step:
    places = [*(url for _, url in reversed(thread.recent)), thread.ahead, thread.page]
    for url in dict.fromkeys(place.partition("#")[0] for place in places if place):
        try:
            return visit.open(url)
        except LayoutChangedError:
            raise
        except (NotFoundError, GoneError, ParseError, RobotsError):
            continue  # deleted, or permalinks are closed to programs: the next best place
    first = visit.open(address)
    last = visit.unasked(_reading(first).last_url)
    return first if last is None else visit.open(last)


def _arrived(visit: Visit, thread: ThreadState, step: Step) -> None:
    """The newest page so far was read."""
    reading = _reading(step)
    thread.reached(reading, step.page.final_url if step.page is not None else "")
    thread.ahead = visit.unasked(reading.next_url)


def _forward(visit: Visit, thread: ThreadState) -> Iterator[Step]:
    starts_here = thread.page is None
    while thread.ahead is not None and visit.pages_left > 0:
        step = visit.open(thread.ahead)
        _arrived(visit, thread, step)
        if starts_here:
            thread.back, starts_here = _before(thread, _reading(step)), False
        yield step


def _backward(visit: Visit, thread: ThreadState) -> Iterator[Step]:
    passed: set[str] = set()  # the page given may be passed again, but no page twice
    while thread.back is not None and visit.pages_left > 0:
        asked = thread.back
        passed.add(canonical(asked))
        try:
            step = visit.open(asked)
        except (NotFoundError, GoneError) as error:
            thread.back = None
            yield Step(skipped=(Skip(error.code, error.detail, asked),))
            return
        thread.back = _before(thread, _reading(step))
        if thread.back is not None and canonical(thread.back) in passed:
            thread.back = None
        yield step


def _before(thread: ThreadState, reading: Reading) -> str | None:
    """The page before one that joins those read, None where everything before was read."""
    thread.oldest = older(thread.oldest, oldest_of(reading))
    back = reading.previous_url
    if back is not None and canonical(back) == thread.first:
        thread.oldest = older(thread.oldest, thread.first_oldest)
        return None
    return back


# --- a list ------------------------------------------------------------------------------------------


def _along(visit: Visit, known: ListState, first: Step) -> Iterator[Step]:
    """The threads of a list, or of a board's lists, that changed; with pages left over, older ones."""
    _note(visit, known, _reading(first))
    yield first
    walked: set[str] = set()
    failures: list[CrawlError] = []
    refusals = 0
    while visit.pages_left > 0:
        url = next((url for url in known.queue if url not in walked), None)
        if url is None and known.pages:
            step = visit.open(known.pages[0])
            known.pages.pop(0)
            _note(visit, known, _reading(step))
            yield step
            continue
        url = url or next((url for url, thread in known.threads.items() if thread.back and url not in walked), None)
        if url is None:
            break
        walked.add(url)
        try:
            yield from _listed(visit, known, url)
            refusals = 0
        except RateLimitedError:
            raise
        except (*_SETTLED, *_PASSING) as error:
            refusals = refusals + 1 if isinstance(error, BlockedError) else 0
            if refusals >= _REFUSALS_IN_A_ROW:
                raise
            failures.append(error)
            stamp = known.queue.pop(url, None)
            if stamp is not None and isinstance(error, _SETTLED):
                known.remember(url, stamp)
            yield Step(skipped=(Skip(error.code, error.detail, url),))
    if len(walked) > 1 and len(failures) == len(walked) and all(isinstance(e, LayoutChangedError) for e in failures):
        raise failures[-1]
    yield Step()


def _listed(visit: Visit, known: ListState, url: str) -> Iterator[Step]:
    """One link of a list, as far as its share of pages goes: a thread, or another list."""
    thread = known.threads.get(url, ThreadState())
    with visit.share(_PAGES_OF_A_LISTED_THREAD):
        if thread.is_new:
            first = visit.open(url)
            reading = _reading(first)
            if not reading.posts:
                _read_up(known, url)
                _note(visit, known, reading)
                yield first
                return
            known.threads[url] = thread
            steps = _through(visit, thread, first)
        else:
            steps = _on_through(visit, thread, url)
        for step in steps:
            if thread.ahead is None:  # said with the page that makes it true, as the two are stored together
                _read_up(known, url)
            yield step


def _read_up(known: ListState, url: str) -> None:
    stamp = known.queue.pop(url, None)
    if stamp is not None:
        known.remember(url, stamp)


def _note(visit: Visit, known: ListState, reading: Reading) -> None:
    """Puts what changed into the queue, and the list's next page where changes may go on there."""
    changed: dict[str, str] = {}
    for link in reading.threads:
        stamp = _stamp(link)
        if stamp and known.stamps.get(link.url) == stamp:
            known.remember(link.url, stamp)
        else:
            changed[link.url] = stamp
        if link.last_at is not None:
            known.oldest = older(known.oldest, link.last_at.at)
    waiting = {url: stamp for url, stamp in known.queue.items() if url not in changed}
    known.queue = changed | waiting
    following = visit.unasked(reading.next_url)
    # Sorted by activity: if nothing changed in the last one, nothing did on the pages after it.
    goes_on = bool(reading.threads) and reading.threads[-1].url in changed
    if goes_on and following is not None and following not in known.pages:
        known.pages.append(following)


def _stamp(link: ThreadLink) -> str:
    """What tells that a thread changed: its newest post, else its time, else its number of answers."""
    if link.last_post_key is not None:
        return link.last_post_key
    if link.last_at is not None:
        return link.last_at.at.isoformat()
    return "" if link.replies is None else f"{link.replies} replies"
