# ruff: noqa: E501 - markup is easier to read in whole lines
"""What rough pages tell: forums, guest books, reviews and comments of makes that no reader was written for.

Written after what such scripts, shop systems and home-made sites print in Russia, Ukraine and Finland, not after the
readers; people and firms are invented. A page stands in the frame of a small site: a menu, the day's date, others'
news, a form for one's own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

NOW: Final = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Said:
    """One post: who, when in UTC, the author's own words, what is quoted; rating (value, best), number of its parent."""

    author: str | None
    at: str | None
    text: str
    quotes: tuple[str, ...] = ()
    rating: tuple[float, float | None] | None = None
    parent: int | None = None


RU: Final = (
    Said("Ольга П.", "2026-11-19 15:40", "Заказала кухню в «Ромашке» в сентябре, до сих пор ничего не привезли."),
    Said("Дмитрий-74", "2026-11-20 18:05", "У нас та же история, на звонки никто не отвечает."),
    Said("Иван Грозный", "2026-11-21 06:30", "Пишите претензию, мне вернули деньги через десять дней."),
)
UK: Final = (
    Said("Оксана К.", "2026-11-19 16:40", "Замовила кухню в «Ромашці» у вересні, досі нічого не привезли."),
    Said("Їжак-77", "2026-11-20 19:05", "У нас та сама історія, на дзвінки ніхто не відповідає."),
    Said("Марічка", "2026-11-21 07:30", "Пишіть претензію, мені повернули гроші за десять днів."),
)
FI: Final = (
    Said("Päivi", "2026-11-19 16:40", "Tilasin keittiön Ruususta syyskuussa, eikä mitään ole tuotu."),
    Said("Nimetön", "2026-11-20 19:05", "Meillä sama tarina, kukaan ei vastaa puhelimeen."),
    Said("Jyrki H.", "2026-11-21 07:30", "Tehkää reklamaatio, sain rahat kymmenessä päivässä."),
)
_FRAME: Final = {
    "ru": ("Главная", "Новости", "Окна подорожали на треть", "Сегодня 22 ноября 2026", "Оставить сообщение", "Ваше имя", "Отправить"),
    "uk": ("Головна", "Новини", "Вікна подорожчали на третину", "Сьогодні 22 листопада 2026", "Залишити повідомлення", "Ваше ім'я", "Надіслати"),
    "fi": ("Etusivu", "Uutiset", "Ikkunat kallistuivat kolmanneksen", "Tänään 22.11.2026", "Jätä viesti", "Nimesi", "Lähetä"),
}  # fmt: skip


@dataclass(frozen=True)
class Rough:
    """A page by what stands in its frame, and what must be read there."""

    name: str
    lang: str
    body: str
    said: tuple[Said, ...]
    title: str = "Ромашка"
    url: str = "https://site.example/page/77"
    head: str = ""

    @property
    def html(self) -> str:
        home, news, other, today, leave, name, send = _FRAME[self.lang]
        return f"""<!DOCTYPE html><html lang="{self.lang}"><head><meta charset="utf-8"><title>{self.title}</title>{self.head}</head><body>
<div id="top"><a href="/">{home}</a> | <a href="/news">{news}</a> <span class="today">{today}</span></div>
<div id="side"><h4>{news}</h4><div class="n"><span>20.11.2026</span> <a href="/news/5">{other}</a></div><div class="n"><span>18.11.2026</span> <a href="/news/4">{other} 2</a></div></div>
<div id="content">{self.body}
<form action="/add" method="post"><h4>{leave}</h4>{name}: <input name="name"> <textarea name="text"></textarea> <input type="submit" value="{send}"></form></div>
<div id="bottom">© 2003–2026</div></body></html>"""
