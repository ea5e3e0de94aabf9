"""Mails as they really come: encodings, attachments, mailboxes, digests, saved pages."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.mail.links import target_of
from crawlers.mail.message import is_mail, is_mailbox, read, saved_page
from crawlers.mail.reading import read_mail, read_mails
from crawlers.permalinks import identity_of_link
from tests.unit.crawlers.mails import DATE, google_alert, mail

NEWS = (
    "https://news.example/teplomaks-opens?id=5&utm_source=alert",
    "Тепломакс открывает завод",
    "Новости края",
    "Компания <b>Тепломакс</b> открывает завод в&nbsp;Твери.",
)
FORUM = (
    "https://forum.example/viewtopic.php?p=77#p77",
    "Кто брал котёл?",
    "Форум",
    "Брал у <b>Тепломакс</b>, не понравилось &#39;сервисное&#39; отношение.",
)


@pytest.mark.parametrize("marked", [True, False])
def test_a_digest_of_google_alerts_gives_each_result_once(marked: bool) -> None:
    reading = read_mail(google_alert(NEWS, FORUM, NEWS, marked=marked))
    assert [(post.platform, post.key) for post in reading.posts] == [
        ("article", "https://news.example/teplomaks-opens?id=5"),
        ("phpbb", "forum.example:77"),
    ]
    first = reading.posts[0]
    assert first.url == "https://news.example/teplomaks-opens?id=5"
    assert first.title == "Тепломакс открывает завод"
    assert "Компания Тепломакс открывает завод в Твери." in first.text
    assert "Flag" not in first.text
    assert first.published is None


def test_a_digest_in_plain_text() -> None:
    text = (
        "=== News - 2 new results for [Тепломакс] ===\n\nТепломакс открывает завод\nНовости края\n"
        "Компания Тепломакс открывает завод.\n"
        "<https://www.google.com/url?rct=j&sa=t&url=https://news.example/a%3Fid%3D5&ct=ga>\n\n"
        "Второе\nГазета\n<https://www.google.com/url?rct=j&url=https://news.example/b&ct=ga>\n\n"
        "- - - - - - - -\nUnsubscribe from this Google Alert:\n<https://www.google.com/alerts/remove?source=alertsmail>\n"
    )
    reading = read_mail(mail("Google Alerts <googlealerts-noreply@google.com>", "Google Alert", text=text))
    assert [(post.url, post.title) for post in reading.posts] == [
        ("https://news.example/a?id=5", "Тепломакс открывает завод"),
        ("https://news.example/b", "Второе"),
    ]
    assert reading.posts[0].text == "Новости края\nКомпания Тепломакс открывает завод."


@pytest.mark.parametrize("charset", ["utf-8", "koi8-r", "windows-1251"])
@pytest.mark.parametrize("cte", ["base64", "quoted-printable", "8bit"])
def test_bodies_in_every_encoding(charset: str, cte: str) -> None:
    data = mail("Форум <f@forum.example>", "Котлы", text=f"Тепломакс молчит\n\n{FORUM[0]}\n", charset=charset, cte=cte)
    (post,) = read_mail(data).posts
    assert post.text == "Тепломакс молчит"


@pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "utf-8"])
def test_headers_and_bodies_that_do_not_say_their_encoding(charset: str) -> None:
    head = "From: Форум о котлах <f@forum.example>\n"
    head += 'Subject: Уведомление об ответе в теме "Тепломакс и сроки"\nMIME-Version: 1.0\n'
    data = f"{head}\nТепломакс опять сорвал срок поставки, никто не отвечает\n\n{FORUM[0]}\n".encode(charset)
    found = read(data)
    assert found.subject == 'Уведомление об ответе в теме "Тепломакс и сроки"'
    (post,) = read_mail(data).posts
    assert (post.title, post.text) == (
        "Тепломакс и сроки",
        "Тепломакс опять сорвал срок поставки, никто не отвечает",
    )


def test_a_header_cut_in_the_middle_of_a_letter() -> None:
    whole = "Тепломакс не отвечает".encode()
    words = " ".join(f"=?utf-8?B?{base64.b64encode(part).decode()}?=" for part in (whole[:15], whole[15:]))
    assert read(f"From: a@b.example\nSubject: {words}\n\nx".encode()).subject == "Тепломакс не отвечает"


def test_a_mail_forwarded_as_attachment_speaks_for_itself() -> None:
    outer = EmailMessage(policy=SMTP)
    outer["From"], outer["Subject"], outer["Date"] = "ivan@teplomaks.example", "Fwd: alert", DATE
    outer.set_content("см. вложение, и вот ещё https://teplomaks.example/else/page")
    outer.add_attachment(google_alert(NEWS), maintype="application", subtype="octet-stream", filename="alert.eml")
    assert [post.title for post in read_mail(outer.as_bytes()).posts] == ["Тепломакс открывает завод"]


def test_a_mail_forwarded_inline_is_known_by_its_first_sender() -> None:
    html = google_alert(NEWS)
    body = read(html).html or ""
    wrapped = (
        f"<p>FYI</p><div>От: Google Alerts &lt;googlealerts-noreply@google.com&gt;<br>Тема: Google Alert</div>{body}"
    )
    reading = read_mail(mail("ivan@teplomaks.example", "Fwd: Google Alert", html=wrapped))
    assert [post.title for post in reading.posts] == ["Тепломакс открывает завод"]


def test_a_mailbox_gives_each_post_once() -> None:
    escaped = mail("Ivan <i@x.example>", "see", text=f"said\n\n{FORUM[0]}\n").replace(b"said", b">From him it was said")
    box = b"".join(
        b"From MAILER-DAEMON Fri Nov 20 10:05:00 2026\n" + one.replace(b"\r\n", b"\n") + b"\n"
        for one in (google_alert(NEWS), escaped, google_alert(NEWS, date="Sat, 21 Nov 2026 10:05:00 +0200"))
    )
    assert is_mailbox(box)
    posts = read_mails(box).posts
    assert [post.title for post in posts if post.platform == "article"] == ["Тепломакс открывает завод"]
    assert [post.text for post in posts if post.platform == "phpbb"] == ["From him it was said"]


def test_a_saved_page_is_taken_out_of_its_mht() -> None:
    html = "<html><body><h1>Отзывы о «Тепломакс»</h1></body></html>"
    data = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://forum.example/t/5\nSubject: =?utf-8?Q?x?=\n"
        "Date: Fri, 20 Nov 2026 08:05:00 -0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="--b"\n\n----b\nContent-Type: text/html\n'
        "Content-Transfer-Encoding: base64\nContent-Location: https://forum.example/t/5\n\n"
        f"{base64.b64encode(html.encode()).decode()}\n----b--\n"
    ).encode()
    page = saved_page(data)
    assert page is not None
    assert (page.body.decode(), page.address) == (html, "https://forum.example/t/5")
    assert page.saved is not None
    assert page.saved.at.isoformat() == "2026-11-20T08:05:00+00:00"
    assert saved_page(google_alert(NEWS)) is None


@pytest.mark.parametrize(
    ("shown", "target"),
    [
        ("https://www.google.com/url?q=https://a.example/x%3Fb%3D1&sa=D", "https://a.example/x?b=1"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT1", "https://a.example/"),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=05",
            "https://a.example/x",
        ),
        ("https://urldefense.com/v3/__https://a.example/x__;!!abc$", "https://a.example/x"),
        ("https://x1.r.eu-west-1.awstrack.me/L0/https:%2F%2Fa.example%2Fx/1/010201/abc=1", "https://a.example/x"),
        (
            "https://www.youtube.com/attribution_link?a=1&u=/watch%3Fv%3Dabcdefghijk",
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        ("https://click.example/ls/click?upn=u001.opaque", "https://click.example/ls/click?upn=u001.opaque"),
        ("https://a.example/go?url=https://b.example/", "https://a.example/go?url=https://b.example/"),
    ],
)
def test_links_are_led_through_where_they_say_where_they_lead(shown: str, target: str) -> None:
    assert target_of(shown) == target


@pytest.mark.parametrize(
    ("url", "identity"),
    [
        ("https://f.example/threads/x.12/page-3#post-77", ("xenforo", "f.example:77")),
        ("https://f.example/showthread.php?tid=1&pid=77#pid77", ("mybb", "f.example:77")),
        ("https://f.example/showthread.php?123-title&p=77#post77", ("vbulletin", "f.example:77")),
        ("https://m.vk.com/wall-12_34", ("vk", "-12_34")),
        ("https://vk.com/feed?w=wall-12_34", ("vk", "-12_34")),
        ("https://youtu.be/abcdefghijk?t=5", ("youtube", "abcdefghijk")),
        ("https://www.reddit.com/r/x/comments/1abcde/title/kk12345/", ("reddit", "t1_kk12345")),
        ("https://t.me/Some_Channel/15", ("telegram", "some_channel/15")),
        ("https://f.example/index.php?topic=5.msg7#new", ("article", "https://f.example/index.php?topic=5.msg7")),
    ],
)
def test_identities_told_by_addresses(url: str, identity: tuple[str, str]) -> None:
    found = identity_of_link(url)
    assert (found.platform, found.key) == identity


def test_a_deeply_nested_body_is_skipped_in_words() -> None:
    reading = read_mail(mail("a@b.example", "x", html="<div>" * 20_000))
    assert reading.posts == ()
    assert reading.skipped


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    read_mails(data)
    saved_page(data)
    read_mails(b"From: a@b\nSubject: " + data + b"\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + data)


@given(st.integers(0, 2500), st.binary(min_size=1, max_size=8))
def test_a_broken_digest_is_read_as_far_as_it_goes(at: int, junk: bytes) -> None:
    whole = google_alert(NEWS, FORUM)
    read_mails(whole[:at] + junk + whole[at + len(junk) :])
    assert is_mail(whole)
