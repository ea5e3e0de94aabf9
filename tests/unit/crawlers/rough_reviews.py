# ruff: noqa: E501 - markup is easier to compare with a script's own in whole lines
"""Rough pages of reviews: shop systems, catalogues of firms, home-made ones, without statements for search engines."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.crawlers.rough import FI, RU, UK, Rough, Said

_RATES = (2.0, 1.0, 5.0)


def _rated(said: tuple[Said, ...], best: float | None = 5.0, days: bool = False) -> tuple[Said, ...]:
    """The posts with ratings; `days` for pages that show no clock."""
    return tuple(
        replace(one, rating=(rate, best), at=(one.at or "")[:10] if days else one.at)
        for one, rate in zip(said, _RATES, strict=True)
    )


def opencart_uk() -> Rough:
    """OpenCart 2 and 3: a table a review, stars stacked, a day."""

    def one(who: str, day: str, text: str, rate: int) -> str:
        star = '<span class="fa fa-stack"><i class="fa fa-star fa-stack-2x"></i><i class="fa fa-star-o fa-stack-2x"></i></span>'
        empty = '<span class="fa fa-stack"><i class="fa fa-star-o fa-stack-2x"></i></span>'
        return f"""<table class="table table-striped table-bordered"><tr><td style="width: 50%;"><strong>{who}</strong></td><td class="text-right">{day}</td></tr><tr><td colspan="2"><p>{text}</p>{star * rate}{empty * (5 - rate)}</td></tr></table>"""

    body = (
        one("Оксана К.", "19.11.2026", UK[0].text, 2)
        + one("Їжак-77", "20.11.2026", UK[1].text, 1)
        + one("Марічка", "21.11.2026", UK[2].text, 5)
    )
    return Rough(
        "OpenCart",
        "uk",
        f'<h1>Кухня «Ромашка»</h1><ul class="nav nav-tabs"><li>Опис</li><li>Відгуки (3)</li></ul><div id="review">{body}</div>',
        _rated(UK, days=True),
    )


def woocommerce_fi() -> Rough:
    """WooCommerce: stars as a width with words inside, "vahvistettu omistaja"."""

    def one(n: int, who: str, iso: str, day: str, text: str, rate: int) -> str:
        return f"""<li class="review even thread-even depth-1" id="li-comment-{n}"><div id="comment-{n}" class="comment_container"><img alt="" src="/a.png" class="avatar"><div class="comment-text"><div class="star-rating" role="img" aria-label="Arvostelu tuotteesta: {rate} / 5"><span style="width:{rate * 20}%">Arvostelu tuotteesta: <strong class="rating">{rate}</strong> / 5</span></div>
<p class="meta"><strong class="woocommerce-review__author">{who}</strong> <em class="woocommerce-review__verified verified">(vahvistettu omistaja)</em> <span class="woocommerce-review__dash">&ndash;</span> <time class="woocommerce-review__published-date" datetime="{iso}">{day}</time></p><div class="description"><p>{text}</p></div></div></div></li>"""

    body = (
        one(81, "Päivi", "2026-11-19T18:40:00+02:00", "19.11.2026", FI[0].text, 2)
        + one(82, "Nimetön", "2026-11-20T21:05:00+02:00", "20.11.2026", FI[1].text, 1)
        + one(83, "Jyrki H.", "2026-11-21T09:30:00+02:00", "21.11.2026", FI[2].text, 5)
    )
    return Rough(
        "WooCommerce",
        "fi",
        f'<h1>Ruusu-keittiö</h1><div id="reviews" class="woocommerce-Reviews"><div id="comments"><h2>3 arvostelua tuotteelle Ruusu-keittiö</h2><ol class="commentlist">{body}</ol></div></div>',
        _rated(FI),
    )


def pros_cons_ru() -> Rough:
    """A catalogue: "Достоинства", "Недостатки", "Комментарий", "Оценка: 2 из 5", useful votes."""

    def one(n: int, who: str, day: str, text: str, rate: int) -> str:
        return f"""<div class="otz" id="otz{n}"><div class="otz-top"><span class="otz-name">{who}</span><span class="otz-date">{day}</span></div><div class="otz-rate">Оценка: <b>{rate}</b> из 5</div><p><b>Достоинства:</b> цвет</p><p><b>Недостатки:</b> сроки</p><p><b>Комментарий:</b> {text}</p><div class="otz-use">Отзыв полезен? <a>Да</a> 4 <a>Нет</a> 1</div></div>"""

    body = (
        one(1, "Ольга П.", "19 ноября 2026 г., 18:40", RU[0].text, 2)
        + one(2, "Дмитрий-74", "20 ноября 2026 г., 21:05", RU[1].text, 1)
        + one(3, "Иван Грозный", "21 ноября 2026 г., 09:30", RU[2].text, 5)
    )
    said = tuple(
        replace(one, text=f"Достоинства: цвет\nНедостатки: сроки\nКомментарий: {one.text}") for one in _rated(RU)
    )
    return Rough("pros and cons", "ru", f"<h1>Отзывы о кухнях «Ромашка»</h1>{body}", said, "Отзывы о кухнях «Ромашка»")


def firm_answers_ru() -> Rough:
    """A catalogue of firms: marks in a class ("rating-2"), the firm's answer below."""

    def one(n: int, who: str, day: str, text: str, rate: int, answer: str = "") -> str:
        return f"""<div class="review-item" data-id="{n}"><div class="review-item__head"><div class="review-item__user">{who}</div><div class="stars rating-{rate}" title="{rate} из 5"></div><div class="review-item__date">{day}</div></div><div class="review-item__text">{text}</div>{answer}</div>"""

    answer = '<div class="review-item__answer"><div class="review-item__answer-head">Официальный ответ компании <span>20.11.2026 10:15</span></div><div class="review-item__answer-text">Ольга, здравствуйте! Напишите номер договора, разберёмся.</div></div>'
    body = (
        one(1, "Ольга П.", "19.11.2026 18:40", RU[0].text, 2, answer)
        + one(2, "Дмитрий-74", "20.11.2026 21:05", RU[1].text, 1)
        + one(3, "Иван Грозный", "21.11.2026 09:30", RU[2].text, 5)
    )
    first, second, third = _rated(RU)
    owner = Said(None, "2026-11-20 07:15", "Ольга, здравствуйте! Напишите номер договора, разберёмся.")
    return Rough(
        "catalogue with the firm's answer",
        "ru",
        f"<h1>Кухни «Ромашка»: отзывы</h1><div class='reviews'>{body}</div>",
        (first, owner, second, third),
        "Кухни «Ромашка»: отзывы",
    )


def ten_points_fi() -> Rough:
    """A site of trades: marks of ten ("Arvosana 4/10"), a town beside the name."""

    def one(who: str, town: str, day: str, text: str, rate: int) -> str:
        return f"""<div class="arvio"><p class="arvosana">Arvosana {rate}/10</p><blockquote>{text}</blockquote><p class="kuka"><cite>{who}</cite>, {town} <span>{day}</span></p></div>"""

    body = (
        one("Päivi", "Espoo", "19.11.2026", FI[0].text, 4)
        + one("Nimetön", "Turku", "20.11.2026", FI[1].text, 2)
        + one("Jyrki H.", "Oulu", "21.11.2026", FI[2].text, 10)
    )
    said = tuple(
        replace(one, at=(one.at or "")[:10], rating=(rate, 10.0))
        for one, rate in zip(FI, (4.0, 2.0, 10.0), strict=True)
    )
    return Rough("marks of ten", "fi", f"<h1>Ruusun arvostelut</h1>{body}", said, "Ruusun arvostelut")


def signs_uk() -> Rough:
    """A doctor's or shop's page: stars as signs, "2 роки тому" is not here but days, "Перевірена покупка"."""

    def one(who: str, day: str, text: str, rate: int) -> str:
        return f"""<div class="vidguk"><div class="vidguk__avtor">{who} <span class="vidguk__znak">Перевірена покупка</span></div><div class="vidguk__zirky">{"★" * rate}{"☆" * (5 - rate)}</div><div class="vidguk__data">{day}</div><div class="vidguk__tekst">{text}</div></div>"""

    body = (
        one("Оксана К.", "19 листопада 2026, 18:40", UK[0].text, 2)
        + one("Їжак-77", "20 листопада 2026, 21:05", UK[1].text, 1)
        + one("Марічка", "21 листопада 2026, 09:30", UK[2].text, 5)
    )
    return Rough(
        "stars as signs", "uk", f"<h1>Відгуки про кухні «Ромашка»</h1>{body}", _rated(UK), "Відгуки про кухні «Ромашка»"
    )


def prestashop_ru() -> Rough:
    """PrestaShop 1.7: marks as filled divs, a title, "от Ольга П. 19.11.2026"."""

    def one(n: int, who: str, day: str, title: str, text: str, rate: int) -> str:
        stars = '<div class="star star_on"></div>' * rate + '<div class="star"></div>' * (5 - rate)
        return f"""<div class="product-comment-list-item row" data-product-comment-id="{n}"><div class="col-md-3 comment-infos"><div class="grade-stars">{stars}</div><div class="comment-date">{day}</div><div class="comment-author">От {who}</div></div><div class="col-md-9 comment-content"><p class="h4">{title}</p><p>{text}</p><div class="comment-buttons"><a>thumb_up 0</a></div></div></div>"""

    body = (
        one(5, "Ольга П.", "19.11.2026 18:40", "Ждём", RU[0].text, 2)
        + one(6, "Дмитрий-74", "20.11.2026 21:05", "Обман", RU[1].text, 1)
        + one(7, "Иван Грозный", "21.11.2026 09:30", "Вернули", RU[2].text, 5)
    )
    said = tuple(
        replace(one, text=f"{title}\n{one.text}")
        for one, title in zip(_rated(RU), ("Ждём", "Обман", "Вернули"), strict=True)
    )
    return Rough("PrestaShop", "ru", f'<h1>Кухня «Ромашка»</h1><div id="product-comments-list">{body}</div>', said)


def plain_reviews_fi() -> Rough:
    """A firm's own page of praise and blame: heading with the name, small print with the day, "Tähdet: 2"."""

    def one(who: str, day: str, text: str, rate: int) -> str:
        return f"""<section><h3>{who}</h3><small>{day}, tähdet: {rate}/5</small><p>{text}</p></section>"""

    body = (
        one("Päivi", "19.11.2026 18:40", FI[0].text, 2)
        + one("Nimetön", "20.11.2026 21:05", FI[1].text, 1)
        + one("Jyrki H.", "21.11.2026 9:30", FI[2].text, 5)
    )
    return Rough(
        "sections with headings", "fi", f"<h1>Asiakkaiden palautteet</h1>{body}", _rated(FI), "Asiakkaiden palautteet"
    )


REVIEWS: tuple[Rough, ...] = (
    opencart_uk(), woocommerce_fi(), pros_cons_ru(), firm_answers_ru(), ten_points_fi(), signs_uk(), prestashop_ru(), plain_reviews_fi(),
)  # fmt: skip
