"""A data folder with as many mentions as wished: invented posts, matched and recorded as a crawl would.

    python benchmarks/many_mentions.py FOLDER 100000

What the analysis would take minutes for (kind, tone, state) is then set by SQL, in fixed shares.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from crawlers.types import Post, PostKind, Precision, Rating, WrittenTime
from monitor import intake
from monitor.service import Monitor
from monitor.types import Entity, NewSource, Role

CHUNK: Final = 2000
SITES: Final = ("forum-dom.example", "otzyvy.example", "remont.example", "talo-foorumi.example", "tradenews.example")
AUTHORS: Final = ("marina_k", "Сергей В.", "tuulikki", "Jo Farrow", "Оксана", "stroy_dom77", None)
TEXTS: Final = (
    ("Окна не поставили в срок, трубку не берут", "Заказывал в «Северный ветер» остекление балкона 12 октября, договор "
     "№ {n}. Обещали сделать за десять дней, прошло пять недель. Менеджер сначала просила подождать, потом перестала "
     "отвечать на звонки. Аванс 48 000 рублей не возвращают. Никому не советую связываться с «Северным ветром», пока "
     "не вернут деньги.", "ru"),
    ("Кто работал с Северным ветром?", "Подскажите, кто-нибудь ставил окна у «Северного ветра»? Какие сроки, как с "
     "гарантией? Думаем между ними и ещё двумя фирмами, хочется услышать живые отзывы. Дом {n}.", "ru"),
    ("Спасибо бригаде Алексея", "Поставили {n} окна за день, убрали за собой, всё объяснили. «Северный ветер» — "
     "молодцы, будем рекомендовать соседям.", "ru"),
    ("Pohjoistuuli avasi uuden toimipisteen Ouluun", "Ikkunavalmistaja Pohjoistuuli Oy avasi maanantaina uuden "
     "toimipisteen Ouluun. Yhtiö palkkaa vuoden loppuun mennessä {n} asentajaa, kertoo toimitusjohtaja.", "fi"),
    ("Lumikko Foods names new purchasing director", "Lumikko Foods has appointed a new purchasing director from "
     "1 December. He comes from a regional dairy cooperative and is responsible for {n} packaging contracts.", "en"),
    (None, "Вже третій тиждень чекаю на заміну склопакета від «Північного вітру», заявка {n}. Щоразу нова відмовка: то "
     "машина зламалася, то майстер захворів. Гарантія є тільки на папері.", "uk"),
    ("Ikkunat jäivät vetämään", "Pohjoistuuli asensi meille ikkunat lokakuussa ja nyt vetää joka nurkasta. "
     "Asiakaspalvelu lupasi soittaa takaisin, mutta soittoa ei ole kuulunut {n} viikkoon.", "fi"),
    ("Northwind Windows: great fitting, slow paperwork", "Fitting itself was done in a morning and looks great. The "
     "warranty paper took Northwind Windows {n} weeks and two reminders though.", "en"),
)  # fmt: skip
ENTITIES: Final = (
    Entity(0, Role.OWN, ("Северный ветер",), ("Northwind Windows",)),
    Entity(0, Role.OWN, ("Північний вітер",)),
    Entity(0, Role.OWN, ("Pohjoistuuli",)),
    Entity(0, Role.CLIENT, ("Lumikko Foods",)),
)


def posts(count: int, now: datetime) -> Iterator[Post]:
    """That many posts, the newest first."""
    chance = random.Random(20261121)
    for number in range(count):
        title, words, lang = TEXTS[chance.randrange(len(TEXTS))]
        site = chance.choice(SITES)
        at = now - timedelta(minutes=number * 4 + chance.randrange(4))
        yield Post(
            platform="feed", key=f"{site}/{number}", url=f"https://{site}/t/{number}",
            text=words.format(n=1000 + number), title=title, author=chance.choice(AUTHORS),
            published=WrittenTime(at, Precision.MINUTE, at.isoformat(), "UTC"), kind=PostKind.FORUM_POST, lang=lang,
            rating=Rating(1, 5) if number % 11 == 0 else None,
        )  # fmt: skip


def fill(folder: Path, count: int) -> int:
    """How many mentions the folder holds after; it is made where it is missing."""
    now = datetime.now(UTC).replace(microsecond=0)
    with Monitor.open(folder, person="bench") as monitor:
        for entity in ENTITIES:
            monitor.add_entity(entity).result()
        sources = [
            monitor.add_source(NewSource(f"https://{site}/feed", "feed", site, enabled=False)).result().id
            for site in SITES
        ]
        monitor.settle()
        names = monitor._names.current()
        batch: list[Post] = []
        for number, post in enumerate(posts(count, now), start=1):
            batch.append(post)
            if len(batch) == CHUNK or number == count:
                matched = intake.match(batch, names.matcher)
                source = sources[number // CHUNK % len(sources)] or 1
                monitor._writer.do(
                    lambda: monitor._recorder.record_one(source, matched)  # noqa: B023
                ).result()
                batch = []
        monitor._writer.do(lambda: _understand(monitor, now)).result()
        return monitor.read.coverage().mentions


def _understand(monitor: Monitor, now: datetime) -> None:
    write = monitor._connection
    write.execute("BEGIN")
    write.execute("DELETE FROM analysis_queue")
    write.execute(
        "UPDATE mention SET found_at = (SELECT p.published_at FROM post p WHERE p.id = post_id),"
        " kind = CASE id % 8 WHEN 0 THEN 'question' WHEN 1 THEN 'praise' WHEN 2 THEN 'news' WHEN 3 THEN 'other'"
        "   WHEN 4 THEN 'noise' ELSE 'complaint' END,"
        " state = CASE WHEN id % 10 < 3 THEN 'new' WHEN id % 10 < 6 THEN 'seen' WHEN id % 10 < 8 THEN 'done'"
        "   WHEN id % 10 = 8 THEN 'answered' ELSE 'not_us' END,"
        " lang = (SELECT p.lang FROM post p WHERE p.id = post_id)"
    )
    write.execute(
        "UPDATE mention SET tone = CASE kind WHEN 'complaint' THEN 'negative' WHEN 'praise' THEN 'positive' END,"
        " severity = CASE kind WHEN 'complaint' THEN 1 + id % 4 END,"
        " reason = CASE kind WHEN 'complaint' THEN 'delivery' END,"
        " due_at = CASE WHEN kind IN ('complaint', 'question') AND id <= 400"
        "   THEN strftime('%Y-%m-%dT%H:%M:%fZ', found_at, '+24 hours') END"
    )
    write.execute("COMMIT")


if __name__ == "__main__":
    print(fill(Path(sys.argv[1]), int(sys.argv[2])))  # noqa: T201
