"""A folder of a mailbox as a place: crawled, matched, and one with what is brought by hand."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawlers.http import Fetcher
from monitor.errors import InputError
from monitor.service import Monitor
from monitor.settings import Settings
from monitor.types import Health, NewSource
from tests.servers import Authority
from tests.service.parts import crawl, inbox, look_for
from tests.unit.crawlers.mail_server import PASSWORD, MailServer
from tests.unit.crawlers.mails import google_alert

ALERT = google_alert(("https://news.example/1", "Тепломакс сорвал сроки", "Газета", "Компания Тепломакс сорвала сроки"))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def monitor(tmp_path: Path, authority: Authority) -> Iterator[Monitor]:
    def fetcher(_settings: Settings) -> Fetcher:
        return Fetcher(
            user_agent="MentionMonitor/test",
            contact="test",
            delay_s=0.0,
            tls_context=lambda: ssl.create_default_context(cafile=authority.root),
        )

    with Monitor.open(tmp_path / "data", person="Anna", make_fetcher=fetcher) as opened:
        yield opened


def test_a_mailbox_is_watched_and_each_mention_comes_once(monitor: Monitor, authority: Authority) -> None:
    look_for(monitor, "Тепломакс")
    with MailServer(authority.certificate("127.0.0.1")) as server:
        server.put(ALERT)
        written = monitor.add_source(NewSource(server.address(), "imap", "Mails", allow_private=True)).result()
        assert written.id is not None
        assert set(crawl(monitor).failed.values()) == {"needs_key"}
        assert monitor.read.source(written.id).health is Health.NEEDS_YOU
        monitor.keys.set("imap.password", PASSWORD)
        report = crawl(monitor)
        assert (report.failed, report.new_mentions) == ({}, 1)
        assert monitor.read.source(written.id).health is Health.WORKS
        server.put(ALERT)
        assert crawl(monitor).new_posts == 0
        look = monitor.bringing.look(ALERT, "alert.eml").result(10)
        brought = monitor.bringing.bring([one.post for one in look.offers]).result(10)
        assert (brought.new_posts, brought.count) == (0, 0)
        assert monitor.read.checkpoint(written.id).state.keys() == {"uid", "uidvalidity"}
    assert [row.url for row in inbox(monitor)] == ["https://news.example/1"]


def test_an_address_of_a_mailbox_that_is_none_is_refused(monitor: Monitor) -> None:
    with pytest.raises(InputError):
        monitor.add_source(NewSource("imaps://imap.example/INBOX", "imap"))
