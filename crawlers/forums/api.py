"""Forums that answer in JSON: asking them, and reading their values without trusting their shapes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from crawlers.dates import written_time
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.types import Http, Json, Reading, Response, Rules, Validators, WrittenTime

ACCEPTED: Final = "application/json"

__all__ = [
    "ACCEPTED",
    "ApiHttp",
    "in_lang",
    "instant_at",
    "is_json",
    "items_at",
    "json_of",
    "text_at",
    "value_at",
    "whole_at",
]


class ApiHttp:
    """The network as a walk knows it: it names the addresses that people see, the API's are asked.

    `of_api` turns one into the other. `onward` names the address that an answer sends on to in its body,
    None for an answer that is one.
    """

    def __init__(
        self, http: Http, of_api: Callable[[str], str], onward: Callable[[Response], str | None] | None = None
    ) -> None:
        self._http = http
        self._of_api = of_api
        self._onward = onward

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = ACCEPTED,
        rules: Rules = "api",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        """The API's answer for an address, as an answer to that address.

        Raises: `CrawlError` of a kind.
        """
        page = self._ask(url, validators)
        onward = self._onward(page) if self._onward is not None and not page.not_modified else None
        if onward is not None:
            page = self._ask(onward, None)
        # A move of the API is none of the place that people watch.
        return replace(page, url=url, moved_to=None)

    def post(
        self,
        url: str,
        body: bytes,
        *,
        content_type: str,
        accept: str | None = None,
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        """What the network itself answers: nothing is translated."""
        return self._http.post(url, body, content_type=content_type, accept=accept, headers=headers, pause_s=pause_s)

    def _ask(self, url: str, validators: Validators | None) -> Response:
        return self._http.get(self._of_api(url), validators=validators, accept=ACCEPTED, rules="api")


def instant_at(value: Json, page: Response, *path: str) -> WrittenTime | None:
    """The instant at a path (ISO 8601, or a Unix time in milliseconds); one without a zone is UTC."""
    found = value_at(value, *path)
    if isinstance(found, int) and not isinstance(found, bool):
        found = str(found)
    return written_time(found, now=page.fetched_at, lang="en", zone="UTC") if isinstance(found, str) else None


def in_lang(reading: Reading, lang: str | None) -> Reading:
    """The reading, its posts in the language that the user or the page around them names.

    A saved answer that does not say where it stood gives no addresses: half ones go.
    """
    if any(post.url is not None and "://" not in post.url for post in reading.posts):
        bare = tuple(replace(post, url=None, thread_url=None, parent_url=None) for post in reading.posts)
        reading = replace(reading, posts=bare, next_url=None, previous_url=None, last_url=None)
    if lang is None:
        return reading
    code = lang.partition("-")[0].lower()
    return replace(reading, lang=code, posts=tuple(replace(post, lang=post.lang or code) for post in reading.posts))
