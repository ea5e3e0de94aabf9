"""Secure connections: what is wrong with one is told apart, in words."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from pathlib import Path

import pytest

from crawlers.errors import CrawlCancelledError, TlsError
from crawlers.http import Fetcher
from tests.servers import Authority, Certificate, Server


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


def fetcher(root: Path | None = None) -> Fetcher:
    def context() -> ssl.SSLContext:
        return ssl.create_default_context(cafile=root)

    return Fetcher(
        user_agent="MentionMonitor/0.1",
        contact="https://contact.example",
        delay_s=0.0,
        tls_context=None if root is None else context,
    )


def ask(certificate: Certificate, root: Path | None) -> bytes:
    with Server(certificate=certificate) as server:
        server.page("/", "safe")
        fetching = fetcher(root)
        try:
            return fetching.session(allow_private=True).get(server.url()).body
        finally:
            fetching.close()


def test_a_good_certificate_is_accepted(authority: Authority) -> None:
    assert ask(authority.certificate("127.0.0.1"), authority.root) == b"safe"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"expired": True}, "has expired"),
        ({"not_yet": True}, "not valid yet"),
        ({"self_signed": True}, "self-signed"),
    ],
)
def test_faults_of_a_certificate_are_told_apart(authority: Authority, changes: dict[str, bool], words: str) -> None:
    with pytest.raises(TlsError, match=words):
        ask(authority.certificate("127.0.0.1", **changes), authority.root)


def test_a_certificate_for_another_name_is_told(authority: Authority) -> None:
    with pytest.raises(TlsError, match="another"):
        ask(authority.certificate("shop.example"), authority.root)


def test_the_systems_store_does_not_know_our_authority(authority: Authority) -> None:
    with pytest.raises(TlsError, match="unknown to this computer"):
        ask(authority.certificate("127.0.0.1"), None)


def test_a_plain_server_at_a_secure_address_is_told() -> None:
    with Server() as server, pytest.raises(TlsError, match="no secure connection at this port"):
        fetcher().session(allow_private=True).get(server.url().replace("http:", "https:"))


def test_a_permanent_redirect_from_https_to_http_does_not_move_the_address(authority: Authority) -> None:
    with Server(certificate=authority.certificate("127.0.0.1")) as safe, Server("127.0.0.2") as plain:
        safe.redirect("/a", plain.url("/b"), 301)
        plain.page("/b", "b")
        response = fetcher(authority.root).session(allow_private=True).get(safe.url("/a"))
        assert (response.final_url, response.moved_to) == (plain.url("/b"), None)


def test_a_permanent_redirect_from_http_to_https_moves_it(authority: Authority) -> None:
    with Server(certificate=authority.certificate("127.0.0.1")) as safe, Server("127.0.0.2") as plain:
        plain.redirect("/a", safe.url("/b"), 301)
        safe.page("/b", "b")
        response = fetcher(authority.root).session(allow_private=True).get(plain.url("/a"))
        assert response.moved_to == safe.url("/b")


def test_a_host_that_never_shakes_hands_delays_nobody_and_can_be_cancelled(authority: Authority) -> None:
    with (
        socket.create_server(("127.0.0.9", 0)) as silent,
        Server(certificate=authority.certificate("127.0.0.1")) as safe,
    ):
        safe.page("/", "safe")
        fetching = fetcher(authority.root)
        cancelled = threading.Event()
        ended: list[BaseException] = []

        def wait_for_the_silent_one() -> None:
            try:
                session = fetching.session(allow_private=True, cancelled=cancelled)
                session.get(f"https://127.0.0.9:{silent.getsockname()[1]}/")
            except CrawlCancelledError as error:
                ended.append(error)

        thread = threading.Thread(target=wait_for_the_silent_one)
        thread.start()
        time.sleep(0.2)
        started = time.monotonic()
        assert fetching.session(allow_private=True).get(safe.url()).body == b"safe"
        assert time.monotonic() - started < 1
        assert not ended
        cancelled.set()
        thread.join(1)
        assert len(ended) == 1
