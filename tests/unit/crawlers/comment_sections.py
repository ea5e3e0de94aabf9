# ruff: noqa: E501 - markup is easier to read in whole lines
"""Comments below articles as content systems and add-ons write them, in Russian, Ukrainian and Finnish.

Around the comments stand teasers with their own authors and days, forms, buttons, votes, notices of removed comments.
People, firms and sites are invented; written after the habits of the systems, not after the readers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.unit.crawlers.awkward import Told

_ARTICLE: Final = {
    "ru": (
        "Завод «Ромашка» сорвал сроки",
        "<p>Покупатели кухонь «Ромашка» второй месяц ждут заказов, которые им обещали привезти ещё в начале октября этого года.</p><p>На фабрике объясняют задержку переездом склада и обещают выплатить неустойку всем, кто напишет заявление до конца месяца.</p><p>Один из покупателей рассказал, что деньги ему так и не вернули, хотя договор был расторгнут по соглашению сторон ещё летом.</p>",
    ),
    "uk": (
        "Фабрика «Ромашка» зірвала терміни",
        "<p>Покупці кухонь «Ромашка» другий місяць чекають на замовлення, які їм обіцяли привезти ще на початку жовтня цього року.</p><p>На фабриці пояснюють затримку переїздом складу та обіцяють виплатити неустойку всім, хто напише заяву до кінця місяця.</p><p>Один із покупців розповів, що гроші йому так і не повернули, хоча договір було розірвано за згодою сторін ще влітку.</p>",
    ),
    "fi": (
        "Ruusun keittiöt myöhästyvät",
        "<p>Ruusun keittiöitä tilanneet ovat odottaneet toista kuukautta toimituksia, jotka luvattiin tuoda jo lokakuun alussa.</p><p>Tehdas selittää viivettä varaston muutolla ja lupaa korvauksen kaikille, jotka tekevät hakemuksen kuun loppuun mennessä.</p><p>Yksi asiakkaista kertoo, ettei rahoja ole palautettu, vaikka sopimus purettiin yhteisellä päätöksellä jo viime kesänä.</p>",
    ),
}
_RU = (
    Told("Ольга П.", "2026-11-20 15:40", "Заказала кухню в сентябре, до сих пор ничего не привезли."),
    Told("Гость", "2026-11-20 18:05", "У нас та же история, на звонки никто не отвечает."),
    Told("Иван Грозный", "2026-11-21 06:30", "Пишите претензию, мне вернули деньги за десять дней."),
)
_UK = (
    Told("Оксана К.", "2026-11-20 16:40", "Замовила кухню у вересні, досі нічого не привезли."),
    Told("Гість", "2026-11-20 19:05", "У нас та сама історія, на дзвінки ніхто не відповідає."),
    Told("Їжак-77", "2026-11-21 07:30", "Пишіть претензію, мені повернули гроші за десять днів."),
)
_FI = (
    Told("Päivi", "2026-11-20 16:40", "Tilasin keittiön syyskuussa, eikä mitään ole tuotu."),
    Told("Nimetön", "2026-11-20 19:05", "Meillä sama tarina, kukaan ei vastaa puhelimeen."),
    Told("Jyrki H.", "2026-11-21 07:30", "Tehkää reklamaatio, sain rahat kymmenessä päivässä."),
)


@dataclass(frozen=True)
class Section:
    """`html` is what stands below the article, `told` the comments in it."""

    name: str
    lang: str
    html: str
    told: tuple[Told, ...]
    zone: str | None = None

    @property
    def page(self) -> str:
        title, text = _ARTICLE[self.lang]
        return f"""<!DOCTYPE html><html lang="{self.lang}"><head><meta charset="utf-8"><title>{title}</title><meta property="og:type" content="article"></head><body><main><article><h1>{title}</h1><time datetime="2026-11-20T10:00:00+02:00">20.11.2026</time>{text}</article>{self.html}</main>
<aside><div class="teaser"><h3><a href="/2">Окна подорожали</a></h3><span class="author">П. Лыков</span> <span class="date">19.11.2026 10:00</span></div><div class="teaser"><h3><a href="/3">Зима</a></h3><span class="author">П. Лыков</span> <span class="date">18.11.2026 10:00</span></div></aside></body></html>"""


def _dle() -> str:
    """DataLife: every comment in a table-like box, votes and links between."""

    def one(n: int, told: Told, date: str) -> str:
        return f"""<div id='comment-id-{n}'><div class="comment" id="comm-{n}"><div class="com_info"><b class="name"><a onclick="ShowProfile('{told.author}')" href="/user/{n}/">{told.author}</a></b> <span class="date">{date}</span> <div class="rate"><a href="#">+</a> <span>3</span> <a href="#">-</a></div></div><div class="com_content"><div class="com_text"><div id='comm-id-{n}'>{told.text}</div></div></div><div class="com_tools"><a href="#">Ответить</a> <a href="#">Жалоба</a></div></div></div>"""

    dates = ("20 ноября 2026 18:40", "20 ноября 2026 21:05", "21 ноября 2026 09:30")
    return f'<div class="comments"><h4>Комментарии (3)</h4><div id="dle-comments-list">{"".join(one(n, told, date) for n, told, date in zip((801, 802, 803), _RU, dates, strict=True))}</div><form id="dle-comments-form"><input name="name" placeholder="Ваше имя"><textarea></textarea></form></div>'


def _jcomments() -> str:
    """JComments of Joomla: numbers, a website, votes."""

    def one(n: int, i: int, told: Told, date: str) -> str:
        return f"""<div class="{"even" if i % 2 else "odd"}" id="comment-item-{n}"><div class="rbox"><div class="rbox_tr"></div><div class="rbox_m"><div class="comment-box usertype-guest"><span class="comments-vote"><span id="comment-vote-holder-{n}"><a href="#" class="vote-good">+2</a></span></span><a class="comment-anchor" href="/news/77#comment-{n}" id="comment-{n}">#{i}</a> <span class="comment-author">{told.author}</span> <span class="comment-date">{date}</span><div class="comment-body" id="comment-body-{n}">{told.text}</div><span class="comments-buttons"><a href="#">Цитировать</a></span></div></div></div></div>"""

    dates = ("20.11.2026 18:40", "20.11.2026 21:05", "21.11.2026 09:30")
    return f'<div id="jc"><div id="comments"><h4>Комментарии</h4><div id="comments-list" class="comments-list">{"".join(one(41 + i, i, told, date) for i, (told, date) in enumerate(zip(_RU, dates, strict=True), 1))}</div></div></div>'


def _bitrix() -> str:
    """1C-Bitrix: comments of its blog component, "avatar, name, date, text, links"."""

    def one(n: int, told: Told, date: str) -> str:
        return f"""<a name="{n}"></a><div class="blog-comment" id="blg-comment-{n}"><div class="blog-comment-cont"><div class="blog-comment-cont-white"><div class="blog-comment-info"><div class="blog-author"><a class="blog-author-icon" href="/people/user/{n}/"></a><a href="/people/user/{n}/">{told.author}</a></div><div class="blog-comment-date">{date}</div></div><div class="blog-clear-float"></div><div class="blog-comment-content"><span class="blog-comment-text">{told.text}</span><div class="blog-comment-meta"><span class="blog-comment-answer"><a href="javascript:void(0)">Ответить</a></span><span class="blog-vert-separator"></span><span class="blog-comment-link"><a href="#{n}">Ссылка</a></span></div></div></div></div></div>"""

    dates = ("20.11.2026 18:40:11", "20.11.2026 21:05:00", "21.11.2026 09:30:59")
    return f'<div class="blog-comments"><a name="comments"></a>{"".join(one(n, told, date) for n, told, date in zip((91, 92, 93), _RU, dates, strict=True))}</div>'


def _own_uk() -> str:
    """A newspaper's own comments: answers in answers, a removed comment, days told from today, votes."""

    def one(n: int, told: Told, iso: str, shown: str, inner: str = "") -> str:
        return f"""<li class="comments__item" data-id="{n}"><div class="comment"><div class="comment__head"><img class="comment__avatar" src="/a.png" alt=""><span class="comment__author">{told.author}</span><time class="comment__time" datetime="{iso}">{shown}</time></div><div class="comment__text"><p>{told.text}</p></div><div class="comment__foot"><button>Відповісти</button><span class="comment__rating">+4</span><button>Поскаржитися</button></div></div>{inner}</li>"""

    removed = '<li class="comments__item" data-id="3"><div class="comment comment--removed">Коментар видалено модератором</div></li>'
    answer = f'<ul class="comments__list">{one(2, _UK[1], "2026-11-20T21:05:00+02:00", "вчора")}</ul>'
    return f'<section class="comments" id="comments"><h2>Коментарі 4</h2><ul class="comments__list">{one(1, _UK[0], "2026-11-20T18:40:00+02:00", "вчора", answer)}{removed}{one(4, _UK[2], "2026-11-21T09:30:00+02:00", "4 години тому")}</ul></section>'


def _drupal_uk() -> str:
    """Drupal 8 and later: comments with a permalink and "Submitted by … on …" in Ukrainian."""

    def one(n: int, told: Told, date: str) -> str:
        return f"""<article data-comment-user-id="0" id="comment-{n}" class="comment js-comment by-anonymous"><mark class="hidden" data-comment-timestamp="1"></mark><footer class="comment__meta"><p class="comment__submitted">Опубліковано користувачем <span>{told.author} (не перевірено)</span> в <span>{date}</span></p><a href="/comment/{n}#comment-{n}" hreflang="uk">Постійне посилання</a></footer><div class="content"><h3><a href="/comment/{n}#comment-{n}" class="permalink" rel="bookmark" hreflang="uk">{told.text[:20]}</a></h3><div class="clearfix text-formatted field field--name-comment-body field--type-text-long field--label-hidden field__item"><p>{told.text}</p></div><ul class="links inline"><li class="comment-reply"><a href="/comment/reply/node/77/comment/{n}">Відповісти</a></li></ul></div></article>"""

    dates = ("пт, 20/11/2026 - 18:40", "пт, 20/11/2026 - 21:05", "сб, 21/11/2026 - 09:30")
    return f'<section class="field field--name-comment comment-wrapper"><h2 class="title">Коментарі</h2>{"".join(one(n, told, date) for n, told, date in zip((311, 312, 313), _UK, dates, strict=True))}</section>'


def _paper_fi() -> str:
    """A Finnish newspaper's comments: name, "20.11.2026 klo 18.40", thumbs, "report"."""

    def one(told: Told, date: str) -> str:
        return f"""<div class="kommentti"><div class="kommentti-otsikko"><strong class="nimimerkki">{told.author}</strong> <span class="pvm">{date}</span></div><div class="kommentti-teksti">{told.text}</div><div class="kommentti-toiminnot"><a href="#">Vastaa</a> <a href="#">Ilmoita asiaton</a> <span>👍 12</span> <span>👎 3</span></div></div>"""

    dates = ("20.11.2026 klo 18.40", "20.11.2026 klo 21.05", "21.11.2026 klo 9.30")
    return f'<div id="kommentit" class="kommentit"><h2>Kommentit (3)</h2>{"".join(one(told, date) for told, date in zip(_FI, dates, strict=True))}</div>'


def _table_fi() -> str:
    """A village paper's guest comments in a table without classes."""
    rows = "".join(
        f"<tr><td bgcolor='#eeeeee'><b>{told.author}</b> - {date}</td></tr><tr><td>{told.text}</td></tr>"
        for told, date in zip(_FI, ("20.11.2026 18:40", "20.11.2026 21:05", "21.11.2026 09:30"), strict=True)
    )
    return f"<h3>Kommentit</h3><table width='100%'>{rows}</table>"


def _first_uk() -> str:
    """A single comment, the first one."""
    told = _UK[0]
    return f'<div id="comments" class="comments-area"><h3>Коментарі</h3><div class="comment-item"><span class="comment-author">{told.author}</span><span class="comment-date">20.11.2026 18:40</span><p class="comment-text">{told.text}</p></div><form><textarea></textarea></form></div>'


SECTIONS: Final = (
    Section("DataLife", "ru", _dle(), _RU, "Europe/Moscow"),
    Section("JComments", "ru", _jcomments(), _RU, "Europe/Moscow"),
    Section("1C-Bitrix", "ru", _bitrix(), _RU, "Europe/Moscow"),
    Section("a newspaper's own, nested, removed", "uk", _own_uk(), _UK),
    Section("Drupal", "uk", _drupal_uk(), _UK),
    Section("a newspaper's own", "fi", _paper_fi(), _FI),
    Section("a table without classes", "fi", _table_fi(), _FI),
    Section("a first comment", "uk", _first_uk(), _UK[:1]),
)
"""On the first look (2026-11-22) six of eight were read whole: votes and buttons stood in the text of DataLife's, and the
authors of Drupal's were not found in "submitted by".
"""
