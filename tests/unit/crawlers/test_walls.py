"""Walls are named, and pages with a login box at the edge are left alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawlers.charset import decode
from crawlers.errors import BlockedError, CrawlError, LoginRequiredError, NotFoundError, ParkedError
from crawlers.types import Response
from crawlers.walls import challenge_address, check, refusal

POST = (
    "Заказали у «Ромашки» кухню, обещали за две недели, везут второй месяц. Звоню каждый день, трубку берут через раз, "
    "обещают перезвонить и не перезванивают. Деньги внесены полностью, договор на руках. Кто сталкивался, что делать? "
)
BOX = '<div id="navbar"><form><input name="u"><input type="password" name="p"><button>Вход</button></form></div>'
FORM = '<div class="block"><form method="post"><input name="u"><input type="password" name="p"></form></div>'


def page(text: str, url: str = "https://forum.example/viewtopic.php?t=5", status: int = 200) -> Response:
    return Response(url, url, status, {}, text.encode(), datetime(2026, 11, 21, tzinfo=UTC))


def html(body: str, title: str = "Ромашка обманула - Форум") -> str:
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    "text",
    [
        html(f"{BOX}<h1>Ромашка обманула</h1><p>{POST * 8}</p>"),
        html(f"{BOX}<h1>Ромашка обманула</h1><p>{POST}</p><p>Вы должны войти, чтобы ответить в этой теме.</p>"),
        html(f"{BOX}<p>{POST}</p><p>Для отправки комментария вам необходимо авторизоваться.</p>"),
        html(f"<p>{POST}</p><p>You must be logged in to reply to this topic.</p>"),
        html(f"<p>{POST}</p><div class='g-recaptcha'></div>" * 2),
        html(f"<form id='aspnetForm'><p>{POST * 3}</p><div class='g-recaptcha'></div></form>"),
        html(f"<p>{POST}</p>", title="Ошибка 404 в программе Ромашки: как исправить?") * 1 + POST * 8,
        html(f"<article>{POST}</article><div class='modal'><h2>Вход</h2>{FORM}</div>"),
        html("", title=""),
        "",
    ],
)  # fmt: skip
def test_ordinary_pages_pass(text: str) -> None:
    check(page(text), text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (html(f"<h1>Вход</h1>{FORM}", "Форум"), LoginRequiredError),
        (html(FORM, "Авторизация"), LoginRequiredError),
        (html(FORM, "Увійти на сайт"), LoginRequiredError),
        (html(f"<h1>KIRJAUDU SISÄÄN</h1>{FORM}", "Tervetuloa"), LoginRequiredError),
        (html(FORM, "Log in | Forum"), LoginRequiredError),
        (html("<p>Для просмотра этого форума вы должны быть зарегистрированы и авторизованы.</p>"), LoginRequiredError),
        (html("<p>You are not authorised to read this forum.</p>", "Information"), LoginRequiredError),
        (html("<p>Ви повинні увійти, щоб побачити цей розділ.</p>"), LoginRequiredError),
        (html("<p>Sinun täytyy kirjautua sisään nähdäksesi tämän alueen.</p>"), LoginRequiredError),
        (html("<p>wait</p>", "Just a moment..."), BlockedError),
        (html("<p>x</p>", "DDOS-GUARD"), BlockedError),
        (html("<p>Подтвердите</p>", "Вы не робот?"), BlockedError),
        (html("<div class='h-captcha'></div>", "shop.example"), BlockedError),
        (html("<p>Вернитесь на главную.</p>", "Страница не найдена"), NotFoundError),
        (html("<p>Поверніться на головну.</p>", "Сторінку не знайдено"), NotFoundError),
        (html("<p>Etusivulle</p>", "Sivua ei löytynyt"), NotFoundError),
        (html("<p>Go home</p>", "404"), NotFoundError),
        (html("<p>The requested topic does not exist.</p>", "Information"), NotFoundError),
        (html("<h1>Unknown Error</h1><p>Could not load forum data</p>", "None Unknown Error"), NotFoundError),
        (html("<p>Запрошенной темы не существует.</p>", "Информация"), NotFoundError),
        (html("<p>This domain is for sale!</p>", "romashka.example"), ParkedError),
        (html("<p>Домен припаркован в компании</p>", "romashka.example"), ParkedError),
        ('<html><script>window.location.href="/lander"</script></html>', ParkedError),
    ],
)  # fmt: skip
def test_walls_are_named(text: str, kind: type[CrawlError]) -> None:
    with pytest.raises(kind) as caught:
        check(page(text), text)
    assert type(caught.value) is kind
    assert caught.value.detail


def test_an_address_of_a_login_page_tells_too() -> None:
    text = html(f"{FORM}<p>{POST * 8}</p>")
    with pytest.raises(LoginRequiredError):
        check(page(text, "https://forum.example/ucp.php?mode=login&redirect=viewtopic.php"), text)
    check(page(text, "https://forum.example/viewtopic.php?t=5&title=login-trouble"), text)


def test_the_front_page_of_another_site_is_not_the_one_asked_for() -> None:
    asked, text = "https://forum.example/viewtopic.php?t=5", html(f"<p>{POST * 8}</p>")

    def led_to(final_url: str) -> Response:
        return Response(asked, final_url, 200, {}, text.encode(), datetime(2026, 11, 21, tzinfo=UTC))

    with pytest.raises(ParkedError, match="casino"):
        check(led_to("https://casino.example.org/"), text)
    for same in (
        "https://www.forum.example/",
        "https://new.forum.example/",
        "https://other.example.org/viewtopic.php?t=5",
    ):
        check(led_to(same), text)


def test_a_captcha_address_is_a_wall_whatever_it_shows() -> None:
    with pytest.raises(BlockedError):
        check(page("", "https://shop.example/showcaptcha?retpath=x"), "")
    assert challenge_address("https://shop.example/articles/captcha-and-you") is None


def test_refusals_are_told_from_ordinary_errors() -> None:
    assert refusal(500, {}, b"g-recaptcha") is None
    assert refusal(503, {"server": "nginx"}, b"busy") is None
    assert "Imperva" in (refusal(403, {}, b'<iframe src="/_Incapsula_Resource?x">') or "")
    assert "legal" in (refusal(451, {}, b"") or "")


WALLS = ("samples/login_wall/fi_login.html", "samples/vbulletin/vb4_ru_register_wall.html")


@pytest.mark.parametrize("name", WALLS)
def test_recorded_walls_are_caught(name: str, shared: Path) -> None:
    body = (shared / name).read_bytes()
    text = decode(body, None, markup="html").text
    with pytest.raises(LoginRequiredError):
        check(page(text), text)


def test_no_recorded_thread_or_article_is_taken_for_a_wall(shared: Path) -> None:
    checked = 0
    for path in sorted([*shared.glob("samples/**/*.htm*"), *shared.glob("data/pages/**/*.htm*")]):
        if path.relative_to(shared).as_posix() in WALLS:
            continue
        text = decode(path.read_bytes(), None, markup="html").text
        check(page(text, "https://somewhere.example/page"), text)
        checked += 1
    assert checked > 250
