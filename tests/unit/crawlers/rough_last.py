# ruff: noqa: E501 - markup is easier to compare with a script's own in whole lines
"""Ten rough pages written after all before them were mended, to see how far that holds."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.crawlers.rough import FI, RU, UK, Rough, Said


def _rate(said: tuple[Said, ...], rates: tuple[float, ...], best: float) -> tuple[Said, ...]:
    return tuple(replace(one, rating=(rate, best)) for one, rate in zip(said, rates, strict=True))


def seo_board_ru() -> Rough:
    """A shop's forum in definition lists: "Автор: X, дата: Y", a quote in italics between quote signs is the author's own."""

    def post(who: str, date: str, text: str) -> str:
        return f'<dl class="fm"><dt>Автор: <b>{who}</b>, {date}</dt><dd>{text}</dd></dl>'

    body = (
        post("Ольга П.", "19.11.2026 18:40", RU[0].text)
        + post("Дмитрий-74", "20.11.2026 21:05", RU[1].text)
        + post("Иван Грозный", "21.11.2026 09:30", RU[2].text)
    )
    return Rough("forum in definition lists", "ru", f"<h1>Форум покупателей</h1>{body}", RU)


def simple_press_uk() -> Rough:
    """Simple:Press in WordPress: sections, "19 Лис, 2026 - 18:40", signature, permalink icons."""

    def post(n: int, who: str, date: str, text: str) -> str:
        return f"""<div class="spTopicPostSection" id="post{n}"><div class="spPostUserAvatar"><img src="/a.png" alt=""></div><div class="spPostUserName">{who}</div><div class="spPostUserRank">Новачок</div><div class="spPostUserDate">{date}</div><div class="spPostIndex">{n}</div><div class="spPostContent" id="sfpost{n}"><p>{text}</p></div><div class="spPostUserSignature">Усім добра</div></div>"""

    body = (
        post(1, "Оксана К.", "19 Листопада, 2026 - 18:40", UK[0].text)
        + post(2, "Їжак-77", "20 Листопада, 2026 - 21:05", UK[1].text)
        + post(3, "Марічка", "21 Листопада, 2026 - 9:30", UK[2].text)
    )
    return Rough("Simple:Press", "uk", f"<h1>Кухні «Ромашка»</h1>{body}", UK)


def chat_log_fi() -> Rough:
    """A village site's chat wall: "[19.11.2026 18:40] Päivi: words", a paragraph each."""
    shown = (("19.11.2026 18:40", FI[0]), ("20.11.2026 21:05", FI[1]), ("21.11.2026 09:30", FI[2]))
    body = "".join(
        f'<p class="rivi"><span class="t">[{date}]</span> <b>{one.author}:</b> {one.text}</p>' for date, one in shown
    )
    return Rough("chat wall", "fi", f"<h1>Seinä</h1><div class='seina'>{body}</div>", FI, "Seinä")


def phpnuke_ru() -> Rough:
    """Comments of an old portal: a table each, "от X (20 Ноя 2026, 21:05)" over the words."""

    def one(n: int, who: str, date: str, text: str) -> str:
        return f'<a name="c{n}"></a><table width="99%" border="0"><tr bgcolor="#ddd"><td><b>Re: Кухни «Ромашка»</b><br>от {who} ({date})<br><font size="2">(<a href="/m?u={n}">Информация о пользователе</a>)</font></td></tr><tr><td>{text}</td></tr></table>'

    body = (
        one(1, "Ольга П.", "19 Ноя 2026, 18:40", RU[0].text)
        + one(2, "Дмитрий-74", "20 Ноя 2026, 21:05", RU[1].text)
        + one(3, "Иван Грозный", "21 Ноя 2026, 09:30", RU[2].text)
    )
    return Rough("comments of an old portal", "ru", f"<h1>Кухни «Ромашка»</h1>{body}", RU)


def shop_widget_ru() -> Rough:
    """InSales: stars of an own font, "Оценка" in data, the shop's answer in the same block."""

    def one(n: int, who: str, date: str, text: str, rate: int, answer: str = "") -> str:
        stars = "".join(f'<span class="star-item {"active" if k < rate else ""}"></span>' for k in range(5))
        return f'<div class="review-item" id="review_{n}"><div class="review-title"><span class="author">{who}</span>, <span class="date">{date}</span></div><div class="star-rating">{stars}</div><div class="review-text">{text}</div>{answer}</div>'

    body = (
        one(1, "Ольга П.", "19.11.2026 18:40", RU[0].text, 2)
        + one(2, "Дмитрий-74", "20.11.2026 21:05", RU[1].text, 1)
        + one(3, "Иван Грозный", "21.11.2026 09:30", RU[2].text, 5)
    )
    return Rough("InSales", "ru", f"<h1>Кухня «Ромашка»</h1><div class='reviews'>{body}</div>", _rate(RU, (2, 1, 5), 5))


def horoshop_uk() -> Rough:
    """Horoshop: mark as a word list, "Рейтинг: 2 / 5", day in words."""

    def one(n: int, who: str, date: str, text: str, rate: int) -> str:
        return f'<li class="comment" id="comment_{n}"><div class="comment__head"><div class="comment__author">{who}</div><div class="comment__date">{date}</div></div><div class="comment__rating">Рейтинг: {rate} / 5</div><div class="comment__text">{text}</div><a class="comment__reply" href="#">Відповісти</a></li>'

    body = (
        one(5, "Оксана К.", "19 листопада 2026 18:40", UK[0].text, 2)
        + one(6, "Їжак-77", "20 листопада 2026 21:05", UK[1].text, 1)
        + one(7, "Марічка", "21 листопада 2026 09:30", UK[2].text, 5)
    )
    return Rough("Horoshop", "uk", f"<h1>Кухня «Ромашка»</h1><ul class='comments'>{body}</ul>", _rate(UK, (2, 1, 5), 5))


def travel_fi() -> Rough:
    """A directory: mark in a box ("4,0"), name and town under the words, month alone is not shown but a day."""

    def one(who: str, date: str, text: str, rate: str) -> str:
        return f'<div class="arvostelu"><div class="rating-box"><span class="rating">{rate}/5</span></div><p class="arvostelu-teksti">{text}</p><div class="arvostelija"><span class="nimi">{who}</span> <span class="pvm">{date}</span></div></div>'

    body = (
        one("Päivi", "19.11.2026 klo 18.40", FI[0].text, "2,0")
        + one("Nimetön", "20.11.2026 klo 21.05", FI[1].text, "1,0")
        + one("Jyrki H.", "21.11.2026 klo 9.30", FI[2].text, "4,5")
    )
    return Rough("directory with marks in boxes", "fi", f"<h1>Ruusu Oy</h1>{body}", _rate(FI, (2, 1, 4.5), 5))


def nested_answers_uk() -> Rough:
    """Comments in ordered lists with answers in lists, an author's badge, "2 дні тому" beside a machine's date."""

    def one(n: int, who: str, iso: str, shown: str, text: str, inner: str = "") -> str:
        return f'<li class="cm"><article id="cm-{n}"><footer><strong class="cm-name">{who}</strong> <a href="#cm-{n}"><time datetime="{iso}">{shown}</time></a></footer><div class="cm-text"><p>{text}</p></div></article>{f"<ol>{inner}</ol>" if inner else ""}</li>'

    inner = one(12, "Їжак-77", "2026-11-20T21:05:00+02:00", "2 дні тому", UK[1].text)
    body = one(11, "Оксана К.", "2026-11-19T18:40:00+02:00", "3 дні тому", UK[0].text, inner) + one(
        13, "Марічка", "2026-11-21T09:30:00+02:00", "учора", UK[2].text
    )
    return Rough(
        "answers in ordered lists",
        "uk",
        f"<h1>Кухні «Ромашка»</h1><ol class='cms'>{body}</ol>",
        (UK[0], replace(UK[1], parent=0), UK[2]),
    )


def mobile_fi() -> Rough:
    """A board's mobile page: rows of divs, name and clock on a line, the day over each group."""

    def row(n: int, who: str, when: str, text: str) -> str:
        return f'<div class="row msg" id="m{n}"><div class="h"><span class="u">{who}</span><span class="w">{when}</span></div><div class="b">{text}</div></div>'

    body = (
        row(1, "Päivi", "to 19.11.2026 18:40", FI[0].text)
        + row(2, "Nimetön", "pe 20.11.2026 21:05", FI[1].text)
        + row(3, "Jyrki H.", "la 21.11.2026 09:30", FI[2].text)
    )
    return Rough("mobile rows", "fi", f"<h1>Ruusun keittiöt</h1>{body}", FI)


def complaint_book_ru() -> Rough:
    """A town's book of complaints: number, who, when, words, "Ответ администрации" with its own date."""

    def one(n: int, who: str, date: str, text: str, answer: str = "") -> str:
        return f'<div class="zh"><div class="zh_n">Обращение № {n}</div><div class="zh_who">{who}</div><div class="zh_d">{date}</div><div class="zh_t">{text}</div>{answer}</div>'

    body = (
        one(41, "Ольга П.", "19 ноября 2026, 18:40", RU[0].text)
        + one(42, "Дмитрий-74", "20 ноября 2026, 21:05", RU[1].text)
        + one(43, "Иван Грозный", "21 ноября 2026, 09:30", RU[2].text)
    )
    return Rough("town's book of complaints", "ru", f"<h1>Книга жалоб</h1>{body}", RU, "Книга жалоб")


LAST: tuple[Rough, ...] = (
    seo_board_ru(), simple_press_uk(), chat_log_fi(), phpnuke_ru(), shop_widget_ru(), horoshop_uk(), travel_fi(), nested_answers_uk(),
    mobile_fi(), complaint_book_ru(),
)  # fmt: skip
"""On the first look (2026-11-22) 7 of 10 were read whole; what was missing was mended for all pages."""
