"""Bytes of mails → what they say: headers and bodies readable, attached mails taken out. Nothing here can fail.

Source: RFC 5322, 2045-2047, 4155 (mbox); old servers send headers in KOI8-R or windows-1251 without saying so.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import Header, decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any, Final

from crawlers.charset import codec_of, decode
from crawlers.types import Precision, WrittenTime

_DEEPEST: Final = 5  # mails forwarded within mails
_MOST_PARTS: Final = 200
_FROM_LINE: Final = re.compile(rb"^From \S+.*\d{4}\s*$", re.MULTILINE)
_QUOTED_FROM: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_HEADER_LINE: Final = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t\r\n]")
_TELLING: Final = re.compile(
    rb"^(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to|x-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Mail:
    """What one mail says; None where it does not say it.

    `sender` is the address in lower case, `sender_name` what stands before it. `html` and `text` are its two
    bodies as they came. `attached` are the mails forwarded in it.
    """

    subject: str
    sender: str
    sender_name: str
    sent: WrittenTime | None
    html: str | None
    text: str | None
    attached: tuple[Mail, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page that a browser saved as one file: `address` is where it came from, None if it does not say."""

    body: bytes
    content_type: str
    address: str | None
    saved: WrittenTime | None


def is_mail(data: bytes) -> bool:
    """True for what begins as a mail does: a header, and one of those that mails have."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf\r\n")
    return _HEADER_LINE.match(head) is not None and len(_TELLING.findall(head)) >= 2


def is_mailbox(data: bytes) -> bool:
    """True for an mbox file: mails one after the other, each behind a line "From …"."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf\r\n")
    first, _, rest = head.partition(b"\n")
    return _FROM_LINE.match(first.strip()) is not None and is_mail(rest)


def mails_of(data: bytes) -> Iterator[bytes]:
    """The single mails of an mbox file, or the one mail that it is."""
    if not is_mailbox(data):
        yield data
        return
    starts = [match.start() for match in _FROM_LINE.finditer(data) if _begins(data, match.start())]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        mail = data[start:end].partition(b"\n")[2]
        yield _QUOTED_FROM.sub(rb"\1", mail)


def _begins(data: bytes, at: int) -> bool:
    before = data[max(0, at - 4) : at]
    return at == 0 or before.endswith((b"\n\n", b"\n\r\n")) or not before.strip(b"\xef\xbb\xbf\r\n")


def read(data: bytes) -> Mail:
    """What a mail says; of a broken or cut one what is there."""
    return _mail(email.message_from_bytes(data), 0)


def saved_page(data: bytes) -> SavedPage | None:
    """The page in a file that a browser saved whole (.mht, .mhtml); None for another kind of mail.

    Source: RFC 2557; Chrome and Edge name the page in Snapshot-Content-Location, Internet Explorer in the part.
    """
    message = email.message_from_bytes(data)
    if message.get_content_type() not in ("multipart/related", "text/html"):
        return None
    snapshot = _header(message, "snapshot-content-location")
    saver = _header(message, "from").lower()
    if not snapshot and "saved by" not in saver and message.get("content-location") is None and message.get("to"):
        return None
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            location = snapshot or _header(part, "content-location") or _header(message, "content-location")
            body = part.get_payload(decode=True)
            if isinstance(body, bytes):
                web = location if location.startswith(("http://", "https://")) else None
                charset = part.get_content_charset()
                kind = f"text/html; charset={charset}" if charset else "text/html"
                return SavedPage(body, kind, web, _sent(message))
    return None


def _mail(message: Message, depth: int) -> Mail:
    html: list[str] = []
    text: list[str] = []
    attached: list[Mail] = []
    _collect(message, depth, html, text, attached)
    name, address = parseaddr(_header(message, "from"))
    return Mail(
        subject=" ".join(_header(message, "subject").split()),
        sender=address.strip().lower(),
        sender_name=" ".join(name.split()),
        sent=_sent(message),
        html="\n".join(html) or None,
        text="\n".join(text) or None,
        attached=tuple(attached),
    )


def _collect(message: Message, depth: int, html: list[str], text: list[str], attached: list[Mail]) -> None:
    queue: list[Message] = [message]
    for _ in range(_MOST_PARTS):
        if not queue:
            return
        part = queue.pop(0)
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inner: Any = part.get_payload()
            if isinstance(inner, list) and inner and depth < _DEEPEST:
                attached.append(_mail(inner[0], depth + 1))
        elif part.is_multipart():
            inner = part.get_payload()
            queue[:0] = [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []
        elif kind in ("text/html", "text/plain"):
            body = part.get_payload(decode=True)
            if not isinstance(body, bytes):
                continue
            is_file = part.get_content_disposition() == "attachment"
            if is_file and is_mail(body) and depth < _DEEPEST:  # a mail attached as .eml of no stated kind
                attached.append(_mail(email.message_from_bytes(body), depth + 1))
            elif not is_file:
                said = f"{kind}; charset={part.get_content_charset() or ''}"
                shown = decode(body, said, markup="html" if kind == "text/html" else "text").text
                (html if kind == "text/html" else text).append(shown)
        elif (part.get_filename() or "").lower().endswith(".eml") and depth < _DEEPEST:
            body = part.get_payload(decode=True)
            if isinstance(body, bytes) and is_mail(body):
                attached.append(_mail(email.message_from_bytes(body), depth + 1))


def _header(message: Message, name: str) -> str:
    """A header, readable; "" where there is none."""
    value = message.get(name)
    if value is None:
        return ""
    if isinstance(value, Header):  # 8-bit bytes of no stated encoding
        raw = b"".join(
            part.encode("ascii", "surrogateescape") if isinstance(part, str) else part for part, _ in value._chunks
        )
        return decode(raw, None, markup="text").text
    text = re.sub(r"\r?\n[ \t]*", " ", str(value))
    try:
        parts = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    found = []
    for part, charset in parts:
        if isinstance(part, str):
            found.append(part)
        elif charset is None:
            found.append(decode(part, None, markup="text").text)
        else:
            codec = codec_of(charset)
            shown = part.decode(codec, "replace") if codec else decode(part, None, markup="text").text
            found.append(shown)
    return "".join(found)


def _sent(message: Message) -> WrittenTime | None:
    raw = _header(message, "date").strip()
    if not raw:
        return None
    try:
        at = parsedate_to_datetime(raw)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    zone = at.strftime("%z")
    try:
        moment: datetime = at.astimezone(UTC)
    except OverflowError:
        return None
    return WrittenTime(moment, Precision.SECOND, raw, f"{zone[:3]}:{zone[3:5]}")
