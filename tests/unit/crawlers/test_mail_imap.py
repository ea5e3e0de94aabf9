"""A folder of a mailbox as a place, against a real IMAP server."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator

import pytest

from crawlers.detect import known_by_address
from crawlers.errors import (
    ForbiddenAddressError,
    NeedsKeyError,
    NetworkError,
    NotFoundError,
    ParseError,
    TimedOutError,
    TlsError,
)
from crawlers.http import Fetcher, Limits
from crawlers.mail import imap, mailbox
from crawlers.mail.imap import PASSWORD as KEY
from crawlers.mail.imap import ImapCrawler
from crawlers.mail.mailbox import address_of, encoded_folder
from crawlers.types import Batch, Checkpoint, Source
from tests.servers import Authority, Server
from tests.unit.crawlers.mail_server import PASSWORD, MailServer
from tests.unit.crawlers.mails import google_alert, mail


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(authority: Authority) -> Iterator[MailServer]:
    with MailServer(authority.certificate("127.0.0.1")) as running:
        yield running


@pytest.fixture
def fetcher(authority: Authority) -> Iterator[Fetcher]:
    opened = Fetcher(
        user_agent="MentionMonitor/0.1",
        contact="https://contact.example",
        delay_s=0.0,
        limits=Limits(read_s=2.0),
        tls_context=lambda: ssl.create_default_context(cafile=authority.root),
    )
    yield opened
    opened.close()


def visit(
    address: str, fetcher: Fetcher, before: Checkpoint | None = None, *, password: str = PASSWORD, private: bool = True
) -> list[Batch]:
    source = Source(address, "imap", keys={KEY.slug: password})
    http = fetcher.session(allow_private=private)
    return list(ImapCrawler().crawl(source, before or Checkpoint(), http))


def alert(number: int) -> bytes:
    return google_alert((f"https://news.example/{number}", f"Новость номер {number}", "Газета", "Тепломакс и дело"))


def urls(batches: list[Batch]) -> list[str | None]:
    return [post.url for batch in batches for post in batch.posts]


def test_new_mails_are_read_once_and_nothing_is_marked(server: MailServer, fetcher: Fetcher) -> None:
    server.put(alert(1), alert(2), mail("Ivan <i@x.example>", "Обед?", text="Пойдём?"))
    first = visit(server.address(), fetcher)
    assert urls(first) == ["https://news.example/1", "https://news.example/2"]
    assert [skip.detail for batch in first for skip in batch.skipped] == ["№ 103"]
    assert urls(visit(server.address(), fetcher, first[-1].checkpoint)) == []
    server.put(alert(3))
    later = visit(server.address(), fetcher, first[-1].checkpoint)
    assert urls(later) == ["https://news.example/3"]
    assert not any(b"Seen" in flags for flags in server.flags())
    said = b"".join(server.sent).upper()
    assert b"EXAMINE" in said
    assert re.search(rb" (?:SELECT|STORE|EXPUNGE|COPY|MOVE|CLOSE|DELETE) ", said) is None


def test_a_break_in_the_middle_loses_nothing_and_reads_a_slice_again(
    server: MailServer, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "SLICE", 3)
    server.put(*(alert(number) for number in range(1, 8)))
    crawl = ImapCrawler().crawl(
        Source(server.address(), "imap", keys={KEY.slug: PASSWORD}), Checkpoint(), fetcher.session(allow_private=True)
    )
    stored = next(crawl)
    del crawl
    rest = visit(server.address(), fetcher, stored.checkpoint)
    assert urls([stored, *rest]) == [f"https://news.example/{number}" for number in range(1, 8)]
    assert len(rest) == 2


def test_numbers_that_are_not_valid_any_more_begin_anew(server: MailServer, fetcher: Fetcher) -> None:
    server.renumber("Alerts", alert(1), alert(2), alert(3))
    first = visit(server.address("Alerts"), fetcher)
    server.renumber("Alerts", alert(3), alert(4))
    second = visit(server.address("Alerts"), fetcher, first[-1].checkpoint)
    assert urls(second) == ["https://news.example/3", "https://news.example/4"]
    keys = [(post.platform, post.key) for batch in (*first, *second) for post in batch.posts]
    assert len(set(keys)) == 4


def test_of_a_big_mail_the_beginning_is_read(
    server: MailServer, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbox, "MOST_BYTES", 20_000)
    monkeypatch.setattr(imap, "MOST_BYTES", 20_000)
    text = "Тепломакс молчит\n\nhttps://forum.example/viewtopic.php?p=7#p7\n\n"
    server.put(mail("f@forum.example", "Re: Котлы", text=text + "x" * 100_000), alert(1))
    server.put(b"From: a@b.example\r\nSubject: big\r\nMIME-Version: 1.0\r\n\r\n" + b"y " * 30_000)
    batches = visit(server.address(), fetcher)
    assert urls(batches) == ["https://forum.example/viewtopic.php?p=7#p7", "https://news.example/1"]
    assert [skip.reason for batch in batches for skip in batch.skipped] == ["too_large_mail"]


def test_a_wrong_password_asks_for_the_right_one(server: MailServer, fetcher: Fetcher) -> None:
    with pytest.raises(NeedsKeyError, match="refuses user and password") as raised:
        visit(server.address(), fetcher, password="wrong")
    assert "wrong" not in str(raised.value).partition("(")[0]
    assert PASSWORD not in str(raised.value)


def test_a_folder_that_is_not_there(server: MailServer, fetcher: Fetcher) -> None:
    with pytest.raises(NotFoundError, match="Archive"):
        visit(server.address("Archive"), fetcher)


def test_a_server_that_is_down_or_says_nothing(server: MailServer, fetcher: Fetcher) -> None:
    server.stop()
    with pytest.raises(NetworkError):
        visit(server.address(), fetcher)
    with pytest.raises(NetworkError, match="nothing listens there"):
        visit("imaps://post@127.0.0.1:9/INBOX", fetcher)


def test_a_web_server_is_no_mail_server(authority: Authority, fetcher: Fetcher) -> None:
    with Server(certificate=authority.certificate("127.0.0.1")) as web:
        address = f"imaps://post@127.0.0.1:{web.port}/INBOX"
        with pytest.raises((TimedOutError, NetworkError, ParseError)):
            visit(address, fetcher)


def test_a_private_network_is_only_reached_where_the_owner_says_so(server: MailServer, fetcher: Fetcher) -> None:
    with pytest.raises(ForbiddenAddressError, match="private network"):
        visit(server.address(), fetcher, private=False)
    assert server.connections == 0


def test_a_certificate_of_nobody_known_is_refused(server: MailServer) -> None:
    strict = Fetcher(user_agent="MentionMonitor/0.1", contact="https://contact.example", delay_s=0.0)
    with pytest.raises(TlsError):
        visit(server.address(), strict)
    strict.close()


@pytest.mark.parametrize(
    ("name", "encoded"),
    [
        ("INBOX", '"INBOX"'),
        ("Оповещения", '"&BB4EPwQ+BDIENQRJBDUEPQQ4BE8-"'),
        ("a&b", '"a&-b"'),
        ('q"\\', '"q\\"\\\\"'),
    ],
)
def test_names_of_folders_in_the_letters_of_imap(name: str, encoded: str) -> None:
    assert encoded_folder(name) == encoded


def test_a_folder_with_a_russian_name(server: MailServer, fetcher: Fetcher) -> None:
    server.renumber(encoded_folder("Оповещения"), alert(1))
    assert urls(visit(server.address("%D0%9E%D0%BF%D0%BE%D0%B2%D0%B5%D1%89%D0%B5%D0%BD%D0%B8%D1%8F"), fetcher)) == [
        "https://news.example/1"
    ]


def test_addresses_of_mailboxes() -> None:
    complete = ImapCrawler().complete
    assert complete("imaps://a@b.example@Imap.Example.org") == "imaps://a%40b.example@imap.example.org/INBOX"
    assert complete("imaps://a@imap.example.org:1993/Work/Alerts") == "imaps://a@imap.example.org:1993/Work/Alerts"
    assert complete("https://example.org/") is None
    (found,) = known_by_address("imaps://a@imap.example.org/Alerts")
    assert (found.crawler, found.address) == ("imap", "imaps://a@imap.example.org/Alerts")
    for wrong in ("imaps://imap.example.org/", "imaps://a:secret@h.example/", "imap://a@h.example/", "imaps://a%0d@h/"):
        with pytest.raises(ForbiddenAddressError):
            address_of(wrong)
