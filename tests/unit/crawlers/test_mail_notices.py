"""Mails that tell of one post: whose it is, what it says, where it stands; in four languages."""

from __future__ import annotations

import pytest

from crawlers.mail.reading import read_mail
from crawlers.types import Post, PostKind, Precision, Rating
from tests.unit.crawlers.mails import mail


def only(data: bytes) -> Post:
    reading = read_mail(data)
    assert len(reading.posts) == 1, reading
    return reading.posts[0]


def test_a_google_review() -> None:
    html = """<html><body><p>Hi Тепломакс,</p><h1>Олена К. left a review for Тепломакс, Київ</h1>
      <img alt="2 stars" src="https://ssl.example/2.png"><p>★★☆☆☆</p>
      <p>“Котел привезли на тиждень пізніше, ніхто не вибачився. Гроші за доставку не повернули.”</p>
      <a href="https://business.google.com/n/1234/reviews?utm_source=gmb">Read review</a>
      <a href="https://support.google.com/business">Help</a>
      <p>Google LLC. You received this email because you manage this profile.</p></body>"""
    sender = "Google Business Profile <businessprofile-noreply@google.com>"
    post = only(mail(sender, "Олена К. left a review for Тепломакс", html=html))
    assert post.kind is PostKind.REVIEW
    assert post.author == "Олена К"
    assert post.rating == Rating(2.0, 5.0)
    assert post.text == "Котел привезли на тиждень пізніше, ніхто не вибачився. Гроші за доставку не повернули."
    assert post.url == "https://business.google.com/n/1234/reviews"
    assert post.published is not None
    assert (post.published.precision, post.published.at.isoformat()) == (Precision.DAY, "2026-11-20T00:00:00+00:00")
    again = mail(
        sender, "Reminder: Олена К. left a review for Тепломакс", html=html, date="Sat, 21 Nov 2026 09:00:00 +0200"
    )
    assert only(again).key == post.key


def test_a_trustpilot_review_is_known_by_its_number() -> None:
    text = (
        "Hi there,\n\nMatti Virtanen has left a 1-star review of Lämpömaailma Oy.\n\n"
        "“Tilasin pumpun syyskuussa, eikä sitä ole vieläkään toimitettu.”\n\n"
        "Read the review: https://www.trustpilot.com/reviews/65f0a1b2c3d4e5f6a7b8c9d0?utm_medium=email\n\n"
        "The Trustpilot team\nUnsubscribe: https://www.trustpilot.com/unsubscribe?x=1\n"
    )
    post = only(mail("Trustpilot <noreply@trustpilot.com>", "New 1-star review from Matti Virtanen", text=text))
    assert (post.platform, post.key) == ("trustpilot", "65f0a1b2c3d4e5f6a7b8c9d0")
    assert post.author == "Matti Virtanen"
    assert post.rating == Rating(1.0, 5.0)
    assert post.text == "Tilasin pumpun syyskuussa, eikä sitä ole vieläkään toimitettu."


@pytest.mark.parametrize(
    ("sender", "subject", "text", "author", "rating"),
    [
        (
            "2ГИС <no-reply@2gis.ru>",
            "Новый отзыв о вашей компании",
            "Здравствуйте!\n\nПользователь Игорь Седов оставил отзыв о филиале «Тепломакс».\n\nОценка: 1 из 5\n\n"
            "Отзыв:\nМастер не приехал, на звонки не отвечают.\n\nПосмотреть отзыв:\n"
            "https://2gis.ru/moscow/firm/70000001000000001/tab/reviews\n\nС уважением, команда 2ГИС\n",
            "Игорь Седов",
            Rating(1.0, 5.0),
        ),
        (
            "Яндекс Бизнес <no-reply@business.yandex.ru>",
            "Новый отзыв от Ирины",
            "Добрый день!\n\n★★★★★\n\n«Мастер не приехал, на звонки не отвечают.»\n\n"
            "https://yandex.ru/sprav/12345/p/edit/reviews\n\nВы получили это письмо, потому что подписаны.\n",
            "Ирины",
            Rating(5.0, 5.0),
        ),
        (
            "Google Play <googleplay-noreply@google.com>",
            "Uusi arvostelu sovelluksesta",
            "Hei,\n\nkäyttäjä Aino L kirjoitti arvostelun.\n\nArvosana: 3/5\n\nArvostelu:\n"
            "Мастер не приехал, на звонки не отвечают.\n\nhttps://play.google.com/console/u/0/developers/1/app/2/user-feedback\n",
            "Aino L",
            Rating(3.0, 5.0),
        ),
    ],
)
def test_reviews_in_other_languages(sender: str, subject: str, text: str, author: str, rating: Rating) -> None:
    post = only(mail(sender, subject, text=text))
    assert post.kind is PostKind.REVIEW
    assert post.text == "Мастер не приехал, на звонки не отвечают."
    assert post.author == author
    assert post.rating == rating


def test_a_review_that_nothing_sets_apart() -> None:
    html = """<body><table><tr><td><h1>Олена К. left a review for Тепломакс</h1></td></tr><tr><td>★★☆☆☆</td></tr>
      <tr><td>Котел привезли пізніше.<br>Гроші не повернули.</td></tr>
      <tr><td><a href="https://business.google.com/n/1234/reviews">Read review</a></td></tr>
      <tr><td>You received this email because you manage this profile.</td></tr></table></body>"""
    post = only(mail("Google <businessprofile-noreply@google.com>", "New review", html=html))
    assert post.text == "Котел привезли пізніше.\nГроші не повернули."
    assert (post.author, post.rating) == ("Олена К", Rating(2.0, 5.0))


def test_a_reply_in_xenforo() -> None:
    html = """<p>vasya_77 replied to a thread you are watching at <a href="https://forum.example/">Дом</a>.</p>
      <h2><a href="https://forum.example/posts/90210/">Котлы Тепломакс</a></h2>
      <div class="message">Брал у них, <b>второй раз</b> не возьму.<br>Сервис никакой.</div>
      <a href="https://forum.example/threads/kotly.12/unread">View this thread</a>
      <a href="https://forum.example/email-stop/1?c=2">Unsubscribe</a>"""
    post = only(mail("Дом <noreply@forum.example>", "Котлы Тепломакс - New reply to watched thread", html=html))
    assert (post.platform, post.key) == ("xenforo", "forum.example:90210")
    assert (post.author, post.title) == ("vasya_77", "Котлы Тепломакс")
    assert post.text == "Брал у них, второй раз не возьму.\nСервис никакой."


@pytest.mark.parametrize(
    ("subject", "text", "identity", "said", "author", "title"),
    [
        (
            'Topic reply notification - "Котлы"',
            'Hello admin,\n\nYou are receiving this notification because you are watching the topic "Котлы" at "Дом".\n'
            "You can use the following link to view the replies made.\n\n"
            "http://forum.example/viewtopic.php?f=2&t=5&p=77&e=77#p77\n\nIf you no longer wish to watch this topic:\n\n"
            "http://forum.example/viewtopic.php?uid=2&f=2&t=5&unwatch=topic\n",
            ("phpbb", "forum.example:77"),
            "",
            None,
            "Котлы",
        ),
        (
            "Reply to thread 'Печи и котлы'",
            "Привет, Анна!\n\nПользователь Пётр ответил в теме 'Печи и котлы'.\n\n"
            "https://forum.example/showthread.php?t=9&p=123&goto=newpost#post123\n\n"
            "Вот текст ответа:\n***************\n"
            "Тепломакс сорвал срок.\nДеньги вернули через месяц.\n***************\n\nЧтобы отписаться: "
            "https://forum.example/subscription.php?do=removesubscription&id=9\n",
            ("vbulletin", "forum.example:123"),
            "Тепломакс сорвал срок.\nДеньги вернули через месяц.",
            "Пётр",
            "Печи и котлы",
        ),
        (
            "Topic reply: Lämpöpumput",
            "A reply has been posted to a topic you are watching by kalle.\n\nView the reply at: "
            "https://foorumi.example/index.php?topic=31.msg512#msg512\n\nThe text of the reply is shown below:\n\n"
            "Lämpömaailma ei vastaa puhelimeen.\n\nUnsubscribe to this topic: "
            "https://foorumi.example/index.php?action=notify;topic=31.0\n\nRegards,\nThe Foorumi Team.\n",
            ("smf", "foorumi.example:512"),
            "Lämpömaailma ei vastaa puhelimeen.",
            "kalle",
            "Lämpöpumput",
        ),
        (
            "Нова відповідь у темі «Котли»",
            "Вітаємо!\n\nОксана написала:\n\nТепломакс привіз не той котел.\n\n"
            "https://forum.example/index.php?/topic/44-kotli/&do=findComment&comment=815\n",
            ("invision", "forum.example:815"),
            "Тепломакс привіз не той котел.",
            "Оксана",
            "Котли",
        ),
    ],
)
def test_replies_in_forums(
    subject: str, text: str, identity: tuple[str, str], said: str, author: str | None, title: str
) -> None:
    post = only(mail("Forum <forum@forum.example>", subject, text=text))
    assert post.kind is PostKind.FORUM_POST
    assert (post.platform, post.key) == identity
    assert (post.text, post.author, post.title) == (said, author, title)


def test_a_mention_at_facebook_leads_to_the_post_itself() -> None:
    html = """<table><tr><td>Anna Berg mentioned Lämpömaailma in a comment.</td></tr>
      <tr><td>“Lämpömaailma never called me back about the refund.”</td></tr>
      <tr><td><a href="https://www.facebook.com/n/?lampomaailma%2Fposts%2F777%2F&comment_id=31&aref=16&medium=email&mid=5a">
      View comment</a></td></tr><tr><td><a href="https://www.facebook.com/o.php?k=AS">unsubscribe</a></td></tr></table>"""
    post = only(mail("Facebook <notification@facebookmail.com>", "Anna Berg mentioned Lämpömaailma", html=html))
    assert post.url == "https://www.facebook.com/lampomaailma/posts/777/?comment_id=31"
    assert (post.kind, post.author) == (PostKind.COMMENT, "Anna Berg")
    assert post.text == "Lämpömaailma never called me back about the refund."


def test_a_mention_at_vk_is_the_post_that_the_crawler_would_bring() -> None:
    html = """<p>Павел Н. упомянул Тепломакс в комментарии:</p>
      <blockquote>Тепломакс обещал перезвонить и пропал</blockquote>
      <a href="https://vk.com/away.php?to=https%3A%2F%2Fvk.com%2Fwall-1200_55%3Freply%3D60">Посмотреть</a>"""
    post = only(mail("ВКонтакте <admin@notify.vk.com>", "Павел Н. упомянул Вас", html=html))
    assert (post.platform, post.key) == ("vk", "-1200_55_60")
    assert post.text == "Тепломакс обещал перезвонить и пропал"


def test_an_unknown_sender_gives_the_first_link_and_the_longest_words() -> None:
    text = (
        "Hi Anna,\n\nlook what they write about us again, we must answer today before the shop opens.\n\n"
        "https://blog.example/2026/teplomaks?utm_source=x&fbclid=abc\n\n-- \nIvan\nhttps://teplomaks.example/\n"
    )
    post = only(mail("Ivan <ivan@teplomaks.example>", "Fwd: look", text=text))
    assert (post.platform, post.key) == ("article", "https://blog.example/2026/teplomaks")
    assert "write about us again" in post.text


def test_a_mail_without_a_link_or_a_known_sender_is_skipped_with_its_subject() -> None:
    reading = read_mail(mail("Ivan <ivan@teplomaks.example>", "Обед?", text="Пойдём в час?"))
    assert reading.posts == ()
    assert "Обед?" in reading.skipped[0].detail
