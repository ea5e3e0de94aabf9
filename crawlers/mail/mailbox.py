"""A folder of a mailbox over IMAP, opened for reading alone: nothing is marked, moved or deleted.

Source: RFC 3501 (EXAMINE, BODY.PEEK, UID), RFC 5530 (reasons of a refusal), RFC 3501 5.1.3 (names of folders).
"""

from __future__ import annotations

import imaplib
import re
import socket
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from crawlers.errors import (
    CrawlError,
    NeedsKeyError,
    NetworkError,
    NotAnAddressError,
    NotFoundError,
    ParseError,
    RateLimitedError,
    TooLargeError,
)

PORT: Final = 993
MOST_BYTES: Final = 2 * 2**20
"""So much is read of one mail: the texts stand first, pictures and files behind them."""
_ROOM: Final = 65_536  # for what the server says around it
_MONTHS: Final = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_UID: Final = re.compile(rb"\bUID (\d+)")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a folder is: `imaps://user@host[:port]/Folder`; `folder` as people write it."""

    user: str
    host: str
    port: int
    folder: str


def address_of(url: str) -> Address:
    """The parts of an address. Raises: `NotAnAddressError` for what is no address of a mailbox."""
    try:
        parts = urlsplit(url)
        port = parts.port or PORT
    except ValueError as error:
        raise NotAnAddressError(url, f"not an address of a mailbox ({error})") from error
    user = unquote(parts.username or "")
    if parts.scheme != "imaps" or not parts.hostname or not user or parts.password is not None:
        raise NotAnAddressError(url, "a mailbox is written imaps://user@host/Folder, without the password")
    folder = unquote(parts.path.strip("/")) or "INBOX"
    if re.search(r"[\x00-\x1f\x7f]", user + folder):
        raise NotAnAddressError(url, "the name of a mailbox holds no line breaks")
    return Address(user, parts.hostname, port, folder)


def encoded_folder(name: str) -> str:
    """A folder's name in the modified UTF-7 of IMAP, quoted. Source: RFC 3501 5.1.3."""

    def shifted(match: re.Match[str]) -> str:
        if match[0] == "&":
            return "&-"
        return "&" + b64encode(match[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"

    plain = re.sub(r"&|[^\x20-\x7e]+", shifted, name)
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Folder:
    """An open folder. `validity` is its UIDVALIDITY: numbers of mails mean the same only while that stays."""

    def __init__(self, url: str, client: imaplib.IMAP4, validity: int) -> None:
        self._url = url
        self._client = client
        self.validity = validity

    def since(self, day: date) -> list[int]:
        """The numbers of mails that came on a day or later, ascending."""
        return self._search(f"SINCE {day.day}-{_MONTHS[day.month - 1]}-{day.year}")

    def after(self, uid: int) -> list[int]:
        """The numbers of mails that came after the one of a number, ascending."""
        # "n:*" always names the last mail too, be its number smaller: RFC 3501 6.4.8
        return [one for one in self._search(f"UID {uid + 1}:*") if one > uid]

    def mails(self, uids: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        """Each mail with its number, no more of it than `MOST_BYTES`; one deleted meanwhile is left out."""
        for uid in uids:
            found = _answer(self._url, lambda uid=uid: self._fetch(uid))  # type: ignore[misc]
            for part in found:
                if isinstance(part, tuple) and len(part) == 2 and isinstance(part[1], bytes):
                    yield uid, part[1]
                    break

    def _fetch(self, uid: int) -> tuple[str, list[Any]]:
        return self._client.uid("FETCH", str(uid), f"(UID BODY.PEEK[]<0.{MOST_BYTES}>)")

    def _search(self, what: str) -> list[int]:
        found = _answer(self._url, lambda: self._client.uid("SEARCH", what))
        numbers = b" ".join(part for part in found if isinstance(part, bytes)).split()
        return sorted(int(number) for number in numbers if number.isdigit())


@contextmanager
def open_folder(url: str, at: Address, password: str, connected: socket.socket) -> Iterator[Folder]:
    """The folder over a connection, read-only.

    Raises: `NeedsKeyError` for a refused password, `NotFoundError` for no such folder, `NetworkError` kinds.
    """
    try:
        client = _Client(connected)
    except imaplib.IMAP4.abort as error:
        raise _broken_off(url, error) from error
    except imaplib.IMAP4.error as error:
        raise ParseError(url, f"no mail server answers there ({_words(error)})") from error
    try:
        _log_in(url, at, password, client)
        try:
            state, said = client.select(encoded_folder(at.folder), readonly=True)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            raise NotFoundError(url, 404, f"the folder {at.folder} cannot be opened ({_words(error)})") from error
        if state != "OK":
            raise NotFoundError(url, 404, f"there is no folder {at.folder} ({_words(said)})")
        _, validity = client.response("UIDVALIDITY")
        number = validity[0] if validity and validity[0] else b"0"
        yield Folder(url, client, int(number) if isinstance(number, bytes) and number.isdigit() else 0)
    except imaplib.IMAP4.abort as error:
        raise _broken_off(url, error) from error
    except TooLargeError as error:
        raise TooLargeError(url, error.detail) from error
    except imaplib.IMAP4.error as error:
        raise ParseError(url, f"the mail server says what is not understood ({_words(error)})") from error
    finally:
        with suppress(imaplib.IMAP4.error, OSError, CrawlError):
            client.logout()


class _Client(imaplib.IMAP4):
    """imaplib over a connection that is there, and with a limit to what it takes."""

    def __init__(self, connected: socket.socket) -> None:
        self._connected = connected
        super().__init__("")

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        return self._connected

    def read(self, size: int) -> bytes:
        """So many bytes of an answer. Raises: `TooLargeError` for more than was asked for."""
        if size > MOST_BYTES + _ROOM:
            raise TooLargeError(
                "", f"the mail server sends {size} bytes where no more than {MOST_BYTES} were asked for"
            )
        return super().read(size)


def _log_in(url: str, at: Address, password: str, client: imaplib.IMAP4) -> None:
    try:
        if "AUTH=PLAIN" in client.capabilities:  # takes passwords in any letters, LOGIN does not
            client.authenticate("PLAIN", lambda _: f"\0{at.user}\0{password}".encode())
        else:
            client.login(at.user, password)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, UnicodeEncodeError) as error:
        said = _words(error)
        if "[UNAVAILABLE]" in said or "[SERVERBUG]" in said:
            raise NetworkError(url, f"the mail server cannot look at passwords now ({said})") from error
        if "[LIMIT]" in said or "[INUSE]" in said or "too many" in said.lower():
            raise RateLimitedError(url, 429, None) from error
        raise NeedsKeyError(
            url, f"the mail server refuses user and password; many want a password made for programs alone ({said})"
        ) from error


def _answer(url: str, ask: Callable[[], tuple[str, list[Any]]]) -> list[Any]:
    state, found = ask()
    if state != "OK":
        raise ParseError(url, f"the mail server refuses to read ({_words(found)})")
    return [part for part in found if part is not None]


def _broken_off(url: str, error: imaplib.IMAP4.abort) -> CrawlError:
    return NetworkError(url, f"the mail server broke the connection off ({_words(error)})")


def _words(said: object) -> str:
    """What a server said, short and on one line."""
    parts = said.args if isinstance(said, BaseException) else said if isinstance(said, list) else (said,)
    texts = [part.decode("utf-8", "replace") if isinstance(part, bytes) else str(part) for part in parts if part]
    return " ".join(" ".join(texts).split())[:200]
