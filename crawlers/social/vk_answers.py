"""Answers of VK that are errors, and what each means. Source: VKCOM/vk-api-schema errors.json."""

from __future__ import annotations

from typing import Final

from crawlers.errors import (
    BlockedError,
    CrawlError,
    LoginRequiredError,
    NeedsKeyError,
    NotFoundError,
    ParseError,
    RateLimitedError,
    SpendingCapError,
    StatusError,
)
from crawlers.json_values import text_at, whole_at
from crawlers.types import (
    Json,
    Key,
    Response,
)

TOKEN: Final = Key(
    "vk.token", "VK access token (of a user or a service)", "https://dev.vk.com/ru/api/access-token/getting-started"
)

_FLOOD_S: Final = 3_600.0
_DAY_S: Final = 86_400.0


def checked(answer: Json, page: Response) -> Json:
    """The answer, if it is none of an error. Raises: what the error means."""
    code = whole_at(answer, "error", "error_code")
    if code is not None:
        raise _error(code, text_at(answer, "error", "error_msg") or "", page.final_url)
    if not isinstance(answer, dict) or "response" not in answer:
        raise ParseError(page.final_url, "this is no answer of VK's API")
    return answer


def _error(code: int, said: str, url: str) -> CrawlError:
    """What an error of the API means. Source: VKCOM/vk-api-schema errors.json."""
    detail = f"VK says: {said} (error {code})"
    if code in (4, 5, 16, 17, 27, 28, 1114, 1116, 1117, 3609, 3610):
        return NeedsKeyError(url, f"{detail}; the token {TOKEN.slug} is wrong, has ended, or may not ask for this")
    if code in (7, 15, 30, 200, 201, 203, 210, 211, 212, 213):
        return LoginRequiredError(url, f"{detail}; this is not open to all")
    if code == 6:
        return RateLimitedError(url, 429, 60.0)
    if code == 9:
        return RateLimitedError(url, 429, _FLOOD_S)
    if code == 29:
        return SpendingCapError(url, f"{detail}; the method may be asked again tomorrow", _DAY_S)
    if code in (14, 3300):
        return BlockedError(url, f"{detail}; captchas are not solved here")
    if code in (18, 37, 39, 40, 100, 104, 113, 125, 140, 1260):
        return NotFoundError(url, 404, detail)
    if code == 19:
        return LoginRequiredError(url, f"{detail}; VK itself keeps it back")
    if code in (1, 10, 13, 36, 43):
        return StatusError(url, 503, detail)
    return StatusError(url, 400, detail)
