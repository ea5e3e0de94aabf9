"""Pages that stand where a post should: bot walls, captchas, logins, parked names, soft 404s."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

_CHALLENGE_PATHS: Final = re.compile(
    r"/(showcaptcha|checkcaptcha|cdn-cgi/challenge-platform|_incapsula_resource|captcha)\b", re.IGNORECASE
)
_CLOUDFLARE: Final = "Cloudflare asks for a check that only a person's browser can pass"
_CHALLENGE_MARKUP: Final = (
    (b"cdn-cgi/challenge-platform", _CLOUDFLARE),
    (b"<title>Just a moment...</title>", _CLOUDFLARE),
    (b"/_Incapsula_Resource", "Imperva refuses programs"),
    (b"ddos-guard", "DDoS-Guard refuses programs"),
    (b"CheckboxCaptcha", "Yandex asks for a captcha"),
    (b"g-recaptcha", "the site asks for a captcha"),
    (b"h-captcha", "the site asks for a captcha"),
)


def challenge_address(url: str) -> str | None:
    """Why a redirect's target is a bot wall; None if it is not."""
    match = _CHALLENGE_PATHS.match(urlsplit(url).path)
    return f"the site asks for a captcha ({match[0]})" if match else None


def refusal(status: int, headers: Mapping[str, str], body: bytes) -> str | None:
    """Why an answer is a bot wall or another refusal; None if it is an ordinary error."""
    if headers.get("cf-mitigated", "").lower() == "challenge":
        return _CLOUDFLARE
    if status in (403, 429, 503):
        for sign, words in _CHALLENGE_MARKUP:
            if sign in body:
                return words
        if headers.get("server", "").lower() == "ddos-guard":
            return "DDoS-Guard refuses programs"
    if status == 403:
        return "the server refuses this address to us (403)"
    if status == 407:
        return "the proxy asks for a name and password (407)"
    if status == 451:
        return "withheld for legal reasons (451)"
    return None
