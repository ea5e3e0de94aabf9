"""What urllib3, ssl and the system call a failure → our kinds of it, in words."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import Final

import urllib3.exceptions

from crawlers.errors import CrawlError, NetworkError, TimedOutError, TlsError

_VERIFY: Final = {
    9: "the certificate is not valid yet (is the clock of this computer right?)",
    10: "the certificate has expired",
    18: "the certificate is self-signed, nobody vouches for it",
    19: "the certificate is self-signed, nobody vouches for it",
    20: "the certificate's issuer is unknown to this computer",
    21: "the certificate's chain is incomplete",
    23: "the certificate has been revoked",
    62: "the certificate is for another name",
    64: "the certificate is for another address",
}
"""OpenSSL's X509_V_ERR codes."""
_SAID: Final = (
    ("expired", _VERIFY[10]),
    ("not yet valid", _VERIFY[9]),
    ("self-signed", _VERIFY[18]),
    ("self signed", _VERIFY[18]),
    ("hostname", _VERIFY[62]),
    ("name mismatch", _VERIFY[62]),
    ("doesn't match", _VERIFY[62]),
    ("cn name", _VERIFY[62]),
    ("revoked", _VERIFY[23]),
    ("local issuer", _VERIFY[20]),
    ("not trusted", _VERIFY[20]),
)
"""The same in the words of Windows, macOS and urllib3, which give no such codes."""
_HANDSHAKE: Final = {
    "WRONG_VERSION_NUMBER": "there is no secure connection at this port",
    "HTTP_REQUEST": "there is no secure connection at this port",
    "UNSUPPORTED_PROTOCOL": "the server speaks only outdated TLS",
    "TLSV1_ALERT_PROTOCOL_VERSION": "the server speaks only outdated TLS",
    "DH_KEY_TOO_SMALL": "the server's key is too weak",
    "EE_KEY_TOO_SMALL": "the certificate's key is too weak",
    "CA_MD_TOO_WEAK": "the certificate's signature is too weak",
}
_SYSTEM: Final = {
    errno.ECONNREFUSED: "nothing listens there (connection refused)",
    errno.ECONNRESET: "the server broke the connection off",
    errno.EPIPE: "the server broke the connection off",
    errno.EHOSTUNREACH: "there is no way to this host",
    errno.ENETUNREACH: "there is no network",
    errno.ENETDOWN: "there is no network",
}


def named(error: BaseException, url: str) -> CrawlError:
    """Our error for whatever went wrong on the way to a URL; the caller raises it `from` the original."""
    chain = list(_chain(error))
    for link in chain:
        if isinstance(link, CrawlError):
            return link
    for kind in (ssl.SSLError, urllib3.exceptions.SSLError):  # the first knows why, the second wraps it
        for link in chain:
            if isinstance(link, kind):
                return TlsError(url, tls_words(link))
    for link in chain:
        if isinstance(link, urllib3.exceptions.ProxyError):
            return NetworkError(url, f"the proxy did not let us through ({_last_words(chain)})")
    for link in chain:
        if isinstance(link, TimeoutError | urllib3.exceptions.TimeoutError):
            return TimedOutError(url, "the server did not answer in time")
        if isinstance(link, urllib3.exceptions.DecodeError):
            return NetworkError(url, "the compressed answer is broken")
        if isinstance(link, socket.gaierror):
            return NetworkError(url, name_words(link))
        if isinstance(link, OSError) and link.errno in _SYSTEM:
            return NetworkError(url, _SYSTEM[link.errno])
    for link in chain:
        if isinstance(link, urllib3.exceptions.IncompleteRead | urllib3.exceptions.InvalidChunkLength):
            return NetworkError(url, "the answer broke off half-way")
    return NetworkError(url, f"no answer ({_last_words(chain)})")


def tls_words(error: BaseException) -> str:
    """What is wrong with a certificate or secure connection, one English sentence."""
    code = getattr(error, "verify_code", None)
    if code in _VERIFY:
        return _VERIFY[code]
    text = str(error)
    for sign, words in _HANDSHAKE.items():
        if f"[SSL: {sign}]" in text:
            return words
    lowered = text.lower()
    for sign, words in _SAID:
        if sign in lowered:
            return words
    return f"the secure connection failed ({text})"


def name_words(error: socket.gaierror) -> str:
    """Why a host's name led to no address."""
    if error.errno in (getattr(socket, "EAI_AGAIN", None), getattr(socket, "EAI_FAIL", None)):
        return "the name server does not answer (is this computer online?)"
    return "no host of this name is known"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that stand behind it: causes, contexts, and those put in as arguments."""
    seen: set[int] = set()
    queue: list[object] = [error]
    while queue:
        link = queue.pop(0)
        if not isinstance(link, BaseException) or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        queue += [getattr(link, "reason", None), *link.args, link.__cause__, link.__context__]


def _last_words(chain: list[BaseException]) -> str:
    last = chain[-1]
    return str(last) or type(last).__name__
