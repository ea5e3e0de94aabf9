"""Asking an API: what is secret goes in headers and bodies, and is in nothing that is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlencode

from crawlers.dates import from_epoch, written_time
from crawlers.errors import NeedsKeyError
from crawlers.json_values import value_at
from crawlers.types import Http, Json, Key, Response, Source, WrittenTime

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"

Asked = Mapping[str, "str | int | None"]


@dataclass(slots=True)
class Api:
    """An API's address, how often it may be asked, and what is secret about asking it."""

    http: Http
    address: str
    pause_s: float
    headers: dict[str, str] = field(default_factory=dict)
    secrets: Sequence[str] = ()

    def get(self, path: str, asked: Asked | None = None) -> Response:
        """The answer to a GET; parameters that are None are left out. Raises: `CrawlError` of a kind."""
        page = self.http.get(
            addressed(f"{self.address}{path}", asked or {}),
            accept=JSON,
            rules="api",
            headers=self.headers or None,
            pause_s=self.pause_s,
        )
        return self._clean(page)

    def post(self, path: str, asked: Asked, secret: Mapping[str, str]) -> Response:
        """The answer to a POST of a form; the page is addressed by what is not secret in it.

        Raises: `CrawlError` of a kind.
        """
        given = {name: str(value) for name, value in asked.items() if value is not None}
        url = f"{self.address}{path}"
        page = self.http.post(
            url,
            urlencode({**given, **secret}).encode(),
            content_type=FORM,
            accept=JSON,
            headers=self.headers or None,
            pause_s=self.pause_s,
        )
        return self._clean(replace(page, url=addressed(url, given), final_url=addressed(url, given)))

    def _clean(self, page: Response) -> Response:
        """The answer without secrets: some repeat the key in their links to the next page."""
        body = page.body
        for secret in self.secrets:
            if secret and secret.encode() in body:
                body = body.replace(secret.encode(), b"")
        return page if body is page.body else replace(page, body=body)


def addressed(url: str, asked: Asked) -> str:
    """The URL with parameters; those that are None are left out."""
    query = urlencode({name: value for name, value in asked.items() if value is not None})
    return f"{url}?{query}" if query else url


def needed(source: Source, key: Key) -> str:
    """The customer's key. Raises: `NeedsKeyError` where it is not set."""
    found = source.keys.get(key.slug)
    if not found:
        raise NeedsKeyError(source.address, f"wants a key of your own: {key.name} ({key.slug}), see {key.issued_at}")
    return found


def epoch(value: Json, *path: str) -> WrittenTime | None:
    """The instant of the Unix time (seconds) at a path, None for none."""
    found = value_at(value, *path)
    if isinstance(found, bool) or not isinstance(found, int | float) or not 0 < found < 32_503_680_000:
        return None
    return from_epoch(found, str(found))


def instant(value: Json, page: Response, *path: str) -> WrittenTime | None:
    """The instant written at a path in ISO 8601, None for none; one without a zone is UTC."""
    found = value_at(value, *path)
    return written_time(found, now=page.fetched_at, lang="en", zone="UTC") if isinstance(found, str) else None


def iso(at_s: int) -> str:
    """A Unix time as APIs want it, RFC 3339 in UTC."""
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def at_s(written: WrittenTime | None) -> int | None:
    """The Unix time of an instant."""
    return None if written is None else int(written.at.timestamp())
