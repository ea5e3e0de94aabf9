"""What an answer means: a response, the next address of the way, or an error of a kind. No network."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urlsplit
from urllib.request import Request

from urllib3 import HTTPHeaderDict

from crawlers.errors import (
    BlockedError,
    CrawlError,
    GoneError,
    LoginRequiredError,
    NeedsKeyError,
    NotAnAddressError,
    NotFoundError,
    RateLimitedError,
    StatusError,
    TooManyRedirectsError,
)
from crawlers.politeness import retry_after_s
from crawlers.types import Response, Rules
from crawlers.urls import absolute, host_of

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from one request, whatever its status; `fields` are the headers one by one."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    fields: HTTPHeaderDict


@dataclass(frozen=True, slots=True)
class _Cookies:
    """An answer as the standard library's cookie jar wants it."""

    fields: HTTPHeaderDict

    def info(self) -> HTTPHeaderDict:
        """The headers."""
        return self.fields


class Way:
    """From the address asked to the one that answers, redirect by redirect.

    Cookies live as long as one way: old forums set one and send back to the same page.
    """

    def __init__(self, start: str, max_redirects: int) -> None:
        self.here = start
        self.cookies: CookieJar | None = None
        self._start = start
        self._left = max_redirects
        self._permanent = True
        self._seen = {(start, "[]")}

    @property
    def moved_to(self) -> str | None:
        """Where all redirects lead for good; None for temporary ones and any from https to http."""
        if self.here == self._start or not self._permanent:
            return None
        return urldefrag(self.here).url

    def follow(self, answer: Answer) -> bool:
        """Goes on to where an answer points; False if it points nowhere.

        Raises: `TooManyRedirectsError`, `NotAnAddressError`, `BlockedError` (on to a captcha).
        """
        location = answer.headers.get("location")
        if answer.status not in _REDIRECTS or not location:
            return False
        with contextlib.suppress(UnicodeError):  # http.client reads headers as Latin-1
            location = location.encode("latin-1").decode("utf-8")
        target = absolute(self.here, location)
        if target is None:
            raise NotAnAddressError(self.here, f"redirects to what is not a web address: {location[:200]}")
        from crawlers import walls  # 10 ms that answers as they should be need not spend

        wall = walls.challenge_address(target)
        if wall is not None:
            raise BlockedError(self.here, wall)
        if "set-cookie" in answer.headers:
            from http.cookiejar import CookieJar

            self.cookies = self.cookies if self.cookies is not None else CookieJar()
            self.cookies.extract_cookies(_Cookies(answer.fields), Request(self.here))  # type: ignore[arg-type]
        downgraded = self.here.startswith("https:") and not target.startswith("https:")
        if answer.status not in _PERMANENT or downgraded:
            self._permanent = False
        state = (
            target,
            repr(sorted((cookie.name, cookie.value or "") for cookie in self.cookies)) if self.cookies else "",
        )
        if state in self._seen:
            raise TooManyRedirectsError(self._start, f"redirects lead round in a circle at {target}")
        if self._left <= 0:
            raise TooManyRedirectsError(self._start, f"redirects go on and on, at last to {target}")
        self._seen.add(state)
        self._left -= 1
        self.here = target
        return True


def response(
    url: str, way: Way, answer: Answer, *, conditional: bool, now: datetime, rules: Rules = "page"
) -> Response:
    """The response at the end of a way. Raises: the kind of error that the answer is."""
    status = answer.status
    if answer.headers.get("cf-mitigated", "").lower() != "challenge" and (
        200 <= status < 300 or (status == 304 and conditional)
    ):
        return Response(
            url=url,
            final_url=way.here,
            status=status,
            headers=answer.headers,
            body=b"" if status == 304 else answer.body,
            fetched_at=now,
            moved_to=way.moved_to,
        )
    raise _error(way.here, answer, now, rules)


def _error(url: str, answer: Answer, now: datetime, rules: Rules) -> CrawlError:
    from crawlers import walls

    status = answer.status
    if status == 404:
        return NotFoundError(url, status, body=answer.body)
    if status == 410:
        return GoneError(url, status, body=answer.body)
    if status in (429, 503):
        wall = walls.refusal(status, answer.headers, answer.body)
        if wall:
            return BlockedError(url, wall)
        return RateLimitedError(url, status, retry_after_s(answer.headers, now), body=answer.body)
    if rules == "api" and "json" in answer.headers.get("content-type", ""):
        if status == 401:
            return NeedsKeyError(url, "the key was refused (401)")
        return StatusError(url, status, body=answer.body)  # an API's 403 says why in its body: no bot wall
    wall = walls.refusal(status, answer.headers, answer.body)
    if wall is not None:
        return BlockedError(url, wall)
    if status == 401:
        return LoginRequiredError(url, "the server asks for a name and password (401)")
    return StatusError(url, status, body=answer.body)


def origin(url: str) -> str:
    """Scheme, host and port: what one robots.txt speaks for (RFC 9309 2.3)."""
    return f"{urlsplit(url).scheme}://{host_of(url)}"
