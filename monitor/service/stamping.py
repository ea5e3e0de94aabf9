"""A time stamp on the head of the evidence chain, from an RFC 3161 service that the user chose."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from crawlers.types import Http
from monitor.errors import InputError, StampError
from monitor.store.evidence_chain import Head

QUERY: Final = "application/timestamp-query"
REPLY: Final = "application/timestamp-reply"
"""Source: RFC 3161 section 3.4."""
_CERTIFICATES: Final = 0xA0
"""[0] of SignedData."""


def stamp(head: Head, url: str, http: Http, folder: Path) -> Path:
    """Where the answer lies: `<head>.tsr`, beside `<head>.txt`, the one line that it stamps.

    Only that the answer is granted and is one to our question is checked here; who signed it is for `openssl ts
    -verify` with the certificate of the service (user guide). Raises: `InputError` for an empty chain,
    `StampError` for an answer that stamps nothing or something else, `CrawlError` kinds.
    """
    if head.hash is None:
        raise InputError("There is no evidence to stamp yet", "It is kept with the first mentions.")
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder, decode_timestamp_response

    line = f"{head.hash}\n".encode("ascii")
    request = (
        TimestampRequestBuilder()
        .data(line)
        .hash_algorithm(HashAlgorithm.SHA256)
        .nonce(nonce=True)
        .cert_request(cert_request=True)
        .build()
    )
    answer = http.post(url, request.as_bytes(), content_type=QUERY, accept=REPLY)
    try:
        reply = decode_timestamp_response(in_order(answer.body))
        granted = reply.status in (0, 1)
        same = granted and (
            reply.tst_info.message_imprint.message == request.message_imprint.message
            and reply.tst_info.nonce == request.nonce
        )
    except ValueError as error:
        raise StampError(f"What {url} answered is no time stamp", "Check the address of the service.") from error
    if not granted:
        words = " ".join(reply.status_string) or f"status {reply.status}"
        raise StampError(f"{url} refused to stamp: {words}", "Ask the service what it wants.")
    if not same:
        raise StampError(f"{url} stamped something else than was asked", "Do not trust this service.")
    folder.mkdir(exist_ok=True, mode=0o700)
    (folder / f"{head.hash}.txt").write_bytes(line)
    target = folder / f"{head.hash}.tsr"
    target.write_bytes(answer.body)
    return target


def in_order(reply: bytes) -> bytes:
    """The same answer with its certificates in the order that DER asks for, to be read; what cannot be told is left.

    Services built on `openssl ts` send the certificates of a chain as they are configured (a SET OF, X.690 section
    11.6), which a strict reader refuses. What is kept is what was sent.
    """
    try:
        start, end = _signed_data(reply)
        for tag, _, inner, after in _parts(reply, start, end):
            if tag == _CERTIFICATES:
                ordered = sorted(reply[first:last] for _, first, _, last in _parts(reply, inner, after))
                return reply[:inner] + b"".join(ordered) + reply[after:]
    except (IndexError, ValueError):
        pass
    return reply


def _signed_data(reply: bytes) -> tuple[int, int]:
    """Where the content of SignedData begins and ends. Source: RFC 3161 section 2.4.2, RFC 5652 sections 3 and 5.1."""
    _, token = _parts(reply, *_inside(reply, 0))[:2]
    content = _parts(reply, token[2], token[3])[1]
    return _inside(reply, content[2])


def _inside(der: bytes, at: int) -> tuple[int, int]:
    (_, _, inner, after), *_ = _parts(der, at, len(der), most=1)
    return inner, after


def _parts(der: bytes, at: int, end: int, most: int = 64) -> list[tuple[int, int, int, int]]:
    """Of each value from `at` to `end`: its tag, where it begins, where its content does, where it ends."""
    found: list[tuple[int, int, int, int]] = []
    while at < end and len(found) < most:
        tag, length, inner = der[at], der[at + 1], at + 2
        if length >= 0x80:
            wide = length - 0x80
            length, inner = int.from_bytes(der[inner : inner + wide], "big"), inner + wide
        after = inner + length
        if after > len(der):
            raise ValueError("a value goes on past the end")
        found.append((tag, at, inner, after))
        at = after
    return found
