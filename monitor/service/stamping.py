"""A time stamp on the head of the evidence chain, from an RFC 3161 service that the user chose."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from crawlers.types import Http
from monitor.errors import InputError, MonitorError
from monitor.store.evidence_chain import Head

QUERY: Final = "application/timestamp-query"
REPLY: Final = "application/timestamp-reply"
"""Source: RFC 3161 section 3.4."""


def stamp(head: Head, url: str, http: Http, folder: Path) -> Path:
    """Where the answer lies: `<head>.tsr`, beside `<head>.txt`, the one line that it stamps.

    Only that the answer is granted and is one to our question is checked here; who signed it is for `openssl ts
    -verify` with the certificate of the service (user guide). Raises: `InputError` for an empty chain,
    `MonitorError` for an answer that stamps nothing or something else, `CrawlError` kinds.
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
        reply = decode_timestamp_response(answer.body)
        granted = reply.status in (0, 1)
        same = granted and (
            reply.tst_info.message_imprint.message == request.message_imprint.message
            and reply.tst_info.nonce == request.nonce
        )
    except ValueError as error:
        raise MonitorError(f"What {url} answered is no time stamp", "Check the address of the service.") from error
    if not granted:
        words = " ".join(reply.status_string) or f"status {reply.status}"
        raise MonitorError(f"{url} refused to stamp: {words}", "Ask the service what it wants.")
    if not same:
        raise MonitorError(f"{url} stamped something else than was asked", "Do not trust this service.")
    folder.mkdir(exist_ok=True, mode=0o700)
    (folder / f"{head.hash}.txt").write_bytes(line)
    target = folder / f"{head.hash}.tsr"
    target.write_bytes(answer.body)
    return target
