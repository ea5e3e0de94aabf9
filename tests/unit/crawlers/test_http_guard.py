"""Addresses of private networks are refused at the address really connected to."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from crawlers.addresses import is_public, is_public_name
from crawlers.errors import ForbiddenAddressError, NetworkError
from crawlers.http import Fetcher
from tests.servers import Server


def fetcher(**changes: Any) -> Fetcher:
    return Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0, **changes)


def resolving(names: dict[str, list[str]]) -> Any:
    def resolve(host: str, port: int, family: int, kind: int) -> list[Any]:
        return [(socket.AF_INET, kind, 6, "", (address, port)) for address in names.get(host, [host])]

    return resolve


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "127.1", "0x7f000001", "0.0.0.0"])
def test_loopback_is_refused_in_every_spelling(host: str) -> None:
    with Server() as server:
        server.page("/", "secret")
        with pytest.raises(ForbiddenAddressError, match="private network"):
            fetcher().session().get(server.url(host=host))
        assert server.paths() == []


def test_ipv6_loopback_and_mapped_addresses_are_refused() -> None:
    for host in ("[::1]", "[::ffff:127.0.0.1]", "[fe80::1]", "[fd00::1]"):
        with pytest.raises((ForbiddenAddressError, NetworkError)) as caught:
            fetcher().session().get(f"http://{host}:9/")
        assert isinstance(caught.value, ForbiddenAddressError), host


def test_a_user_may_allow_it_for_a_source() -> None:
    with Server() as server:
        server.page("/", "intranet")
        assert fetcher().session(allow_private=True).get(server.url()).body == b"intranet"


def test_a_redirect_from_an_allowed_host_to_loopback_is_refused() -> None:
    with Server("127.0.0.2") as outside, Server("127.0.0.1") as inside:
        outside.redirect("/feed", inside.url("/admin"), 301)
        inside.page("/admin", "secret")
        fetching = fetcher(is_public=lambda address: address == "127.0.0.2")
        with pytest.raises(ForbiddenAddressError):
            fetching.session().get(outside.url("/feed"))
        assert outside.paths() == ["/robots.txt", "/feed"]
        assert inside.paths() == []


def test_a_robots_txt_that_sends_to_loopback_is_refused_too() -> None:
    with Server("127.0.0.2") as outside, Server("127.0.0.1") as inside:
        outside.redirect("/robots.txt", inside.url("/robots.txt"))
        outside.page("/feed", "x")
        fetching = fetcher(is_public=lambda address: address == "127.0.0.2")
        with pytest.raises(ForbiddenAddressError):
            fetching.session().get(outside.url("/feed"))
        assert inside.paths() == []


def test_a_public_name_with_a_private_address_is_refused() -> None:
    with Server() as server:
        server.page("/", "secret")
        fetching = fetcher(resolve=resolving({"innocent.example": ["127.0.0.1", "10.0.0.1"]}))
        with pytest.raises(ForbiddenAddressError, match=r"127\.0\.0\.1"):
            fetching.session().get(server.url(host="innocent.example"))
        assert server.paths() == []


def test_of_a_names_addresses_only_the_public_ones_are_tried() -> None:
    with Server("127.0.0.2") as outside:
        outside.page("/", "public")
        fetching = fetcher(
            resolve=resolving({"mixed.example": ["127.0.0.1", "127.0.0.2"]}),
            is_public=lambda address: address == "127.0.0.2",
        )
        assert fetching.session().get(outside.url(host="mixed.example")).body == b"public"


def test_a_name_that_changes_its_address_gains_nothing() -> None:
    """The address that was looked at is the one connected to: there is no second look-up in between."""
    asked: list[str] = []
    with Server("127.0.0.2") as outside, Server("127.0.0.1"):
        outside.page("/", "public")

        def resolve(host: str, port: int, family: int, kind: int) -> list[Any]:
            asked.append(host)
            address = "127.0.0.2" if len(asked) == 1 else "127.0.0.1"
            return [(socket.AF_INET, kind, 6, "", (address, port))]

        fetching = fetcher(resolve=resolve, is_public=lambda address: address == "127.0.0.2")
        assert fetching.session().get(outside.url(host="rebinding.example")).body == b"public"
        assert len(asked) == 1  # robots.txt and the page went over one connection


def test_a_connection_kept_by_an_allowed_source_does_not_serve_another() -> None:
    with Server() as server:
        server.page("/", "intranet")
        fetching = fetcher()
        fetching.session(allow_private=True).get(server.url())
        before = len(server.log)
        with pytest.raises(ForbiddenAddressError):
            fetching.session().get(server.url())
        assert len(server.log) == before


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "240.0.0.1", "::", "::1", "fe80::1%eth0", "fc00::1",
        "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::7f00:1",
        "2001:db8::1", "nonsense", "",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8"]
)
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("name", "public"),
    [
        ("news.example.com", True),
        ("xn--80aa3agjl3d.xn--p1ai", True),
        ("8.8.8.8", True),
        ("localhost", False),
        ("intranet", False),
        ("nas.local", False),
        ("db.corp.internal", False),
        ("router.lan.", False),
        ("10.0.0.1", False),
        ("[::1]", False),
        ("127.1", False),
        ("2130706433", False),
        ("0x7f.1", False),
        ("0177.0.0.1", False),
        ("1.2.3.4.5", False),
        ("999.1.1.1", False),
    ],
)
def test_names_as_a_proxy_would_resolve_them(name: str, public: bool) -> None:
    assert is_public_name(name) is public
