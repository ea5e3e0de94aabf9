"""Addresses: made absolute, made comparable, and the host they stand on. Pure text, no network."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

_PORTS: Final = {"http": 80, "https": 443}
_SAFE_PATH: Final = "/%:@!$&'()*+,;=~-._"
_SAFE_QUERY: Final = _SAFE_PATH + "?[]"
_PLAIN: Final = re.compile(r"[A-Za-z0-9/:@!$&'()*+,;=~._-]*")  # nearly all: nothing to escape, nothing escaped
_TRACKING: Final = re.compile(
    r"utm_\w+|fbclid|yclid|ysclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|igshid|_openstat|mc_[ce]id|_ga|_gl"
    r"|phpsessid|jsessionid|oscsid|aspsessionid\w*",
    re.IGNORECASE,
)
_SESSION: Final = re.compile(r"sid|s|session_?id", re.IGNORECASE)
_SESSION_VALUE: Final = re.compile(r"[0-9a-f]{24,64}|(?=\w*\d)(?=\w*[a-z])\w{24,64}", re.IGNORECASE)
"""`s=` and `sid=` are a search or an article's number on many sites: only a long random value is a session."""
_PATH_SESSION: Final = re.compile(r";(?:jsessionid|phpsessid)=[^/?;]*", re.IGNORECASE)


def absolute(base: str, href: str | None) -> str | None:
    """The http(s) address a link leads to, ready to be asked; None for other schemes and broken links.

    Letters above ASCII become percent-escapes (path, query) or punycode (host); fragments stay.
    """
    if href is None:
        return None
    try:
        url = urljoin(base, re.sub(r"[\t\r\n]", "", href).strip())
        parts = urlsplit(url)
        if parts.scheme not in _PORTS or not _host(parts.scheme, parts.netloc):
            return None
        return _rebuilt(parts, parts.query, parts.fragment)
    except ValueError:
        return None


def canonical(url: str, *, keep_fragment: bool = False) -> str:
    """The URL without what does not identify the page; as given where it is not http(s).

    Drops tracking parameters, session ids and (unless told otherwise) the fragment, lower-cases scheme
    and host, drops the default port; keeps the order of the rest.
    Source: RFC 3986 section 6.2.2; parameters of `sources.md` 2.4 and 7.
    """
    try:
        parts = urlsplit(url.strip())
        if parts.scheme not in _PORTS or not _host(parts.scheme, parts.netloc):
            return url.strip()
        query = "&".join([part for part in parts.query.split("&") if part and not _is_noise(part)])
        if ";" in parts.path:
            parts = parts._replace(path=_PATH_SESSION.sub("", parts.path))
        return _rebuilt(parts, query, parts.fragment if keep_fragment else "")
    except ValueError:
        return url.strip()


def host_of(url: str) -> str:
    """The host in lower case and punycode, with ":port" where that is not the scheme's own; "" for none."""
    try:
        parts = urlsplit(url.strip())
        return _host(parts.scheme, parts.netloc)
    except ValueError:
        return ""


@lru_cache(1024)
def _host(scheme: str, netloc: str) -> str:
    parts = SplitResult(scheme, netloc, "", "", "")
    name = parts.hostname
    if not name:
        return ""
    if ":" in name:
        name = f"[{name}]"
    elif not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise ValueError(f"no host name: {name}") from error
    port = parts.port
    return name if port is None or port == _PORTS.get(parts.scheme) else f"{name}:{port}"


def _is_noise(parameter: str) -> bool:
    name, _, value = parameter.partition("=")
    if _TRACKING.fullmatch(name):
        return True
    return _SESSION.fullmatch(name) is not None and _SESSION_VALUE.fullmatch(value) is not None


def _rebuilt(parts: SplitResult, query: str, fragment: str) -> str:
    host = _host(parts.scheme, parts.netloc)
    path = _escaped(parts.path, _SAFE_PATH) or "/"
    return urlunsplit((parts.scheme, host, path, _escaped(query, _SAFE_QUERY), _escaped(fragment, _SAFE_QUERY)))


def _escaped(text: str, safe: str) -> str:
    """Percent-escapes what may not stand bare; a "%" that starts no escape is escaped itself."""
    if not text or _PLAIN.fullmatch(text) is not None:
        return text
    escaped = quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text), safe=safe)
    return re.sub(r"%[0-9a-f]{2}", lambda match: match[0].upper(), escaped, flags=re.IGNORECASE)
