"""One crawl's requests to a place: how many are left, and what was asked already."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from crawlers.types import Http, Reading, Response, Skip, Source, Validators
from crawlers.urls import canonical


class Reader(Protocol):
    """The part of a crawler that a walk needs."""

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one page."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a walk as it was read, or what could not be read in its place."""

    page: Response | None = None
    reading: Reading | None = None
    skipped: tuple[Skip, ...] = ()


class Visit:
    """The requests of one crawl. `pages_left` is what the walk may still ask for."""

    def __init__(self, reader: Reader, source: Source, http: Http) -> None:
        self.pages_left = 0
        self._reader = reader
        self._source = source
        self._http = http
        self._asked: set[str] = set()

    def get(self, url: str, validators: Validators | None = None) -> Response:
        """The answer, unread."""
        self.pages_left -= 1
        self._asked.add(canonical(url))
        return self._http.get(url, validators=validators)

    def read(self, page: Response) -> Step:
        """An answer, read."""
        self._asked.add(canonical(page.final_url))
        return Step(page, self._reader.read(page, self._source))

    def open(self, url: str) -> Step:
        """A page, asked for and read."""
        return self.read(self.get(url))

    def unasked(self, url: str | None) -> str | None:
        """`url`, None where it was asked in this crawl: links may lead in circles."""
        return None if url is None or canonical(url) in self._asked else url

    @contextmanager
    def share(self, pages: int) -> Iterator[None]:
        """At most so many of the pages left, for one thread of many."""
        before = self.pages_left
        kept = max(before - pages, 0)
        self.pages_left = before - kept
        try:
            yield
        finally:
            self.pages_left += kept
