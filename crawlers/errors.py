"""What can go wrong between us and a source. Each kind has a stable code; bugs are not among them."""

from __future__ import annotations

from typing import ClassVar


class CrawlError(Exception):
    """A source could not be read. `code` is stable and stored; `detail` is one English sentence."""

    code: ClassVar[str] = "crawl"

    def __init__(self, url: str, detail: str = "") -> None:
        super().__init__(f"{url}: {detail}" if detail else url)
        self.url = url
        self.detail = detail


class NetworkError(CrawlError):
    """No answer: DNS, refused, reset, or broken off half-way."""

    code = "network"


class TimedOutError(NetworkError):
    """The server did not answer, or not finish, in time."""

    code = "timeout"


class TlsError(NetworkError):
    """The certificate or the secure connection is not right."""

    code = "tls"


class StatusError(CrawlError):
    """An answer that is neither success nor one of the kinds below."""

    code = "status"

    def __init__(self, url: str, status: int, detail: str = "", *, body: bytes = b"") -> None:
        super().__init__(url, detail or f"the server answered {status}")
        self.status = status
        self.body = body
        """The beginning of what the server said with it; APIs explain themselves there."""


class NotFoundError(StatusError):
    """404: nothing is at this address (any more)."""

    code = "not_found"


class GoneError(StatusError):
    """410: removed for good; the source is not asked again."""

    code = "gone"


class ParkedError(CrawlError):
    """The site is not there any more: its name is for sale, parked, or leads all its pages to another site."""

    code = "parked"


class RateLimitedError(StatusError):
    """429 or 503: asked too often. `retry_after_s` is the server's wish, None if it named none."""

    code = "rate_limited"

    def __init__(self, url: str, status: int, retry_after_s: float | None, *, body: bytes = b"") -> None:
        wish = "" if retry_after_s is None else f", wants {retry_after_s:.0f} s of rest"
        super().__init__(url, status, f"the server answered {status}{wish}", body=body)
        self.retry_after_s = retry_after_s


class BlockedError(CrawlError):
    """A bot wall (403, challenge, captcha). Never worked around."""

    code = "blocked"


class LoginRequiredError(CrawlError):
    """Only members may read this."""

    code = "login_required"


class NeedsKeyError(CrawlError):
    """An API wants a key of the customer's own, or refuses the one it was given."""

    code = "needs_key"


class SpendingCapError(CrawlError):
    """The limit on what may be asked (or spent) in a period is reached; `retry_after_s` says when it opens again."""

    code = "spending_cap"

    def __init__(self, url: str, detail: str, retry_after_s: float | None = None) -> None:
        super().__init__(url, detail)
        self.retry_after_s = retry_after_s


class RobotsError(CrawlError):
    """robots.txt forbids this address to us."""

    code = "robots"


class ForbiddenAddressError(CrawlError):
    """The address leads to a private, loopback or link-local network."""

    code = "forbidden_address"


class NotAnAddressError(ForbiddenAddressError):
    """What was given is no address that can be asked at all."""

    code = "not_an_address"


class TooLargeError(CrawlError):
    """The answer is larger than we accept, as sent or after decompression."""

    code = "too_large"


class TooManyRedirectsError(CrawlError):
    """Redirects without end."""

    code = "redirects"


class ParseError(CrawlError):
    """The bytes are not what this crawler reads."""

    code = "parse"


class LayoutChangedError(ParseError):
    """Posts stood here before and are not found now: the site changed its pages."""

    code = "layout_changed"


class CrawlCancelledError(CrawlError):
    """The user or the program's end stopped the crawl; not a failure of the source."""

    code = "cancelled"


class UnknownCrawlerError(CrawlError):
    """No crawler of that name is installed, or it was written for another API version."""

    code = "unknown_crawler"
