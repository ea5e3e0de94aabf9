"""Stories: copies, cut and retitled reprints join; alike headlines and threads do not."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import numpy as np
import pytest

from monitor.text.retelling import Vector
from monitor.text.stories import StoryIndex, Telling, bands, likeness, same

ARTICLE = (
    "Компания «Северная ромашка» открыла в Твери второй завод по выпуску керамической плитки. Как рассказал директор "
    "предприятия Олег Зимин, на новой площадке будут работать триста человек, а мощность линии составит два миллиона "
    "квадратных метров в год. Сырьё для завода станут возить из Новгородской области, первую партию плитки покупатели "
    "увидят уже в декабре. Раньше фирма выпускала продукцию только в Вологде и закупала глазурь за границей. "
    "Губернатор области поблагодарил строителей за скорость и пообещал помочь с подъездной дорогой."
)
TITLE = "«Северная ромашка» открыла в Твери второй завод плитки"
OTHER = (
    "Лютик-банк снизил ставки по вкладам для пенсионеров и одновременно поднял плату за обслуживание карт. Новые "
    "условия действуют с первого декабря, о них клиентам обещают сообщить в приложении. Аналитики ждут оттока "
    "вкладчиков, потому что соседние банки пока держат прежние проценты и не спешат менять тарифы до конца года."
)


def joins(first: tuple[str | None, str], second: tuple[str | None, str], *, news: bool = True) -> bool:
    index = StoryIndex()
    index.add("first", *first, news=news)
    return index.add("second", *second, news=news) == "first"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (TITLE, ARTICLE),
        ("В Твери заработало новое производство", ARTICLE),
        (None, ARTICLE.upper().replace("«", '"').replace("»", '"')),
        (TITLE, ARTICLE[:330]),
        (TITLE, "ТВЕРЬ, 21 ноября. " + ARTICLE + " Читайте нас в социальных сетях."),
        ("Плитка из Твери", ARTICLE.split(". ", 1)[1]),
        (TITLE, ARTICLE.replace("рассказал", "сообщил").replace("триста", "300").replace("станут", "будут")),
    ],
    ids=["copy", "retitled", "shouted", "cut", "framed", "beheaded", "touched"],
)
def test_reprints_join(title: str | None, text: str) -> None:
    assert joins((TITLE, ARTICLE), (title, text))
    assert joins((title, text), (TITLE, ARTICLE))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((TITLE, ARTICLE), (TITLE, OTHER)),
        (
            (
                None,
                "Курс евро на 20 ноября: курс составил 98 рублей 40 копеек, доллар стоит 89 рублей 10 копеек.",
            ),
            (
                None,
                "Курс евро на 21 ноября: курс составил 97 рублей 55 копеек, доллар стоит 88 рублей 72 копейки.",
            ),
        ),
        (
            (
                "Кто заказывал окна в Пластобуде, отзовитесь",
                "Мы заказывали прошлой весной, ставили два дня, всё ровно и тепло.",
            ),
            (
                "Кто заказывал окна в Пластобуде, отзовитесь",
                "А нам монтажники разбили подоконник и уехали, второй месяц звоним.",
            ),
        ),
    ],
    ids=["same title", "daily numbers", "one thread"],
)
def test_different_things_stay_apart(first: tuple[str | None, str], second: tuple[str | None, str]) -> None:
    assert not joins(first, second)
    assert not joins(second, first)


def test_short_posts_join_only_as_identical_news() -> None:
    assert not joins((None, "Ужасный сервис"), (None, "Ужасный сервис!"), news=False)
    assert joins((None, "Завод закрыли сегодня"), (None, "Завод закрыли сегодня."), news=True)
    assert not joins((None, "Завод закрыли сегодня"), (None, "Завод открыли сегодня"), news=True)


def test_headline_alone_is_compared_as_text() -> None:
    assert joins((TITLE, ""), (TITLE, ""))
    assert not joins((TITLE, ""), ("Лютик-банк снизил ставки по вкладам пенсионеров", ""))


def test_late_copy_joins_and_the_earliest_is_known() -> None:
    index = StoryIndex()
    assert index.add("b", TITLE, ARTICLE, datetime(2026, 11, 20, 12, tzinfo=UTC)) == "b"
    assert index.add("x", None, OTHER) == "x"
    assert index.add("a", "Иначе", ARTICLE, datetime(2026, 11, 20, 9, tzinfo=UTC)) == "b"
    assert index.add("c", None, ARTICLE) == "b"
    assert index.earliest() == {"b": "a", "x": "x"}


def test_bands_fit_sqlite_and_are_stable() -> None:
    keys = bands(TITLE, ARTICLE)
    assert len(keys) == len(set(keys)) <= 17
    assert all(-(1 << 63) <= key < 1 << 63 for key in keys)
    # The value is stored: it may change only together with `VERSION`.
    assert bands(None, "один два три четыре пять шесть семь восемь")[0] == 1333808929060789512


def test_unrelated_posts_share_no_story_among_many() -> None:
    words = sorted(set(ARTICLE.split()) | set(OTHER.split()))
    chance = random.Random(7)
    index = StoryIndex()
    texts = [" ".join(chance.choices(words, k=60)) for _ in range(300)]
    stories = {index.add(str(number), None, text) for number, text in enumerate(texts)}
    assert len(stories) == 300


def test_same_is_symmetric() -> None:
    assert same(TITLE, ARTICLE, None, ARTICLE[:300])
    assert same(None, ARTICLE[:300], TITLE, ARTICLE)
    assert not same(TITLE, ARTICLE, TITLE, OTHER)


def test_chapters_that_share_their_background_and_not_their_titles_stay_apart() -> None:
    background = "Напомним, завод в Лютикове остановили весной после проверки, рабочих отправили в отпуск. "
    first = (
        "Сегодня суд начал слушать дело о долгах завода перед поставщиками глины, глазури и упаковки за прошлый год. "
        + background
    )
    second = (
        "Вечером второй цех выпустил пробную партию плитки после долгого перерыва, сообщил газете сменный мастер. "
        + background
    )
    meaning, title = np.eye(384, dtype=np.float32)[:2]

    def near(other_title: Vector) -> float:
        one = Telling("Завод судится", first, news=True, vector=lambda: meaning, title_vector=lambda: title)
        two = Telling("Цех ожил", second, news=True, vector=lambda: meaning, title_vector=lambda: other_title)
        return likeness(one, two)

    assert near(title) >= 1.0
    assert near((0.6 * title + 0.8 * meaning).astype(np.float32)) < 1.0
