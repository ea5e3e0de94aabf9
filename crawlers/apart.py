"""Where the pages of a crawl are read: in the thread that fetched them, or where the program has it done.

Reading a page is pure and is most of the work of a crawl. A crawler hands it over with `posts_read`; the program that
runs the crawl may take it over, for its own thread, with `reading_by`, and do it in another process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, Protocol, TypeVar

from crawlers.types import Post


class HasPosts(Protocol):
    """What reading a page gives; it can be pickled."""

    @property
    def posts(self) -> tuple[Post, ...]:
        """The page's posts."""
        ...


Read = TypeVar("Read", bound=HasPosts)


class PageReader(Protocol):
    """Does the reading, here or elsewhere."""

    def __call__(self, read: Callable[..., Read], *arguments: Any) -> Read:
        """What `read`, a function of a module, gives for the arguments. Raises: what `read` raises."""
        ...


_reader: Final[ContextVar[PageReader | None]] = ContextVar("reader", default=None)


def posts_read(read: Callable[..., Read], *arguments: Any) -> Read:
    """What `read` makes of a page. It must be a pure function of a module, its arguments and result plain data."""
    reader = _reader.get()
    return read(*arguments) if reader is None else reader(read, *arguments)


@contextmanager
def reading_by(reader: PageReader) -> Iterator[None]:
    """Lets `reader` do the reading of this thread meanwhile."""
    token = _reader.set(reader)
    try:
        yield
    finally:
        _reader.reset(token)
