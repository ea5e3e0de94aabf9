"""Which network addresses and host names lead into somebody's own network. Pure, no look-ups."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from typing import Final

_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_CARRIER: Final = ipaddress.IPv4Network("100.64.0.0/10")
_LOCAL_ENDINGS: Final = (".localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa")
_NUMBER: Final = re.compile(r"0x[0-9a-f]+|[0-9]+", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_public(address: str) -> bool:
    """True if an IP address belongs to the open internet.

    False for loopback, private, link-local, carrier-grade NAT, multicast, reserved and documentation
    ranges, and for IPv6 addresses that carry such an IPv4 one (mapped, 6to4, NAT64, Teredo).
    Source: IANA special-purpose address registries, RFC 6598, RFC 6890.
    """
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = _carried(ip)
        if inner is not None:
            return _is_public(inner)
    return _is_public(ip)


def _carried(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    if ip in _NAT64 or ip.packed[:12] == bytes(12):  # the latter: "IPv4-compatible", RFC 4291 2.5.5.1
        return ipaddress.IPv4Address(ip.packed[12:])
    return None


def _is_public(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(ip, ipaddress.IPv4Address) and ip in _CARRIER:
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_loopback)


def is_public_name(host: str) -> bool:
    """True if a host name may be handed to a proxy, which will resolve it out of our sight.

    False for names of the own network (no dot, ".local" …) and for IP addresses that are not public,
    also in the short and hexadecimal forms that resolvers accept ("127.1", "0x7f000001").
    """
    name = host.strip("[]").rstrip(".").lower()
    if ":" in name:
        return is_public(name)
    parts = name.split(".")
    if all(_NUMBER.fullmatch(part) for part in parts):
        address = _as_resolvers_read(parts)
        return address is not None and is_public(address)
    return len(parts) > 1 and not name.endswith(_LOCAL_ENDINGS)


def _as_resolvers_read(parts: list[str]) -> str | None:
    """The dotted form of what inet_aton takes: 1 to 4 numbers, decimal, octal or hexadecimal."""
    if len(parts) > 4:
        return None
    try:
        numbers = [int(p, 16 if p[:2].lower() == "0x" else 8 if len(p) > 1 and p[0] == "0" else 10) for p in parts]
    except ValueError:
        return None
    *heads, tail = numbers
    if any(n > 255 for n in heads) or tail >= 256 ** (4 - len(heads)):
        return None
    value = tail
    for position, number in enumerate(heads):
        value += number << (24 - 8 * position)
    return str(ipaddress.IPv4Address(value))
