"""Whom, when and how much an event names: the one it is about, not who told the press, not who went before."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.text import claims
from monitor.text.events import own_words
from monitor.text.events.details import details
from monitor.text.events.rules import sentences
from monitor.text.types import Event, EventKind, Polarity

# fmt: off
NEWS = [
    # language, title, text, day of publication, kind; who, when, how much
    ("en", "Hallbrook names Priya Menon chief executive",
     "Hallbrook, the Leeds-based packaging maker, said on Monday that Priya Menon will take over as "
     "chief executive on 1 February. She succeeds Alan Dyer, who retires after 19 years.",
     "2026-11-16", EventKind.APPOINTMENT, "Priya Menon", "2027-02-01", None),
    ("en", "Hallbrook wins £14m NHS supply contract",
     "The company will deliver sterile trays to 60 hospitals over four years.",
     "2026-11-16", EventKind.GROWTH, None, None, "14000000 GBP"),
    ("en", "Hallbrook buys rival Dartwell for $220m",
     "The deal, subject to approval by the competition authority, would create the third largest "
     "packaging group in the country.",
     "2026-11-16", EventKind.MERGER, None, None, "220000000 USD"),
    ("en", None,
     "Tomasz Wilk has been appointed finance director of Hallbrook. He joins from Dartwell, where he "
     "spent six years.",
     "2026-11-18", EventKind.APPOINTMENT, "Tomasz Wilk", None, None),
    ("en", "Hallbrook boss to step down",
     "Hallbrook chief executive Alan Dyer will step down at the end of March after 19 years. A search "
     "for his successor has begun, chair Ruth Ogden said on Tuesday.",
     "2026-11-18", EventKind.DEPARTURE, "Alan Dyer", "2027-03", None),
    ("en", "Hallbrook to open Bristol depot",
     "The packaging firm told staff on Thursday that its new depot in Bristol will open on 3 March. The "
     "investment is worth £6.5 million.",
     "2026-11-20", EventKind.GROWTH, None, "2027-03-03", "6500000 GBP"),
    ("en", None,
     "Hallbrook has promoted Siobhan O'Leary to head its Dublin office, replacing Mark Finch.",
     "2026-11-20", EventKind.APPOINTMENT, "Siobhan O'Leary", None, None),
    ("fi", "Kivisaari Oy:n toimitusjohtajaksi Aino Rantala",
     "Kivisaari Oy:n hallitus on nimittänyt Aino Rantalan toimitusjohtajaksi 1.1. alkaen. Hän seuraa "
     "Matti Lehtoa, joka siirtyy eläkkeelle.",
     "2026-11-16", EventKind.APPOINTMENT, "Aino Rantala", "2027-01-01", None),
    ("fi", "Kivisaari Oy rakentaa 25 miljoonan euron tehtaan",
     "Rakentaminen alkaa toukokuussa, yhtiö kertoi perjantaina.",
     "2026-11-20", EventKind.GROWTH, None, "2027-05", "25000000 EUR"),
    ("fi", "Kivisaari Oy osti Lahden Levyn",
     "Kauppahinta oli 3,4 miljoonaa euroa. Kauppa toteutuu joulukuun lopussa.",
     "2026-11-16", EventKind.MERGER, None, "2026-12", "3400000 EUR"),
    ("fi", "Kivisaari Oy:n toimitusjohtaja vaihtuu",
     "Kivisaari Oy:n pitkäaikainen toimitusjohtaja Matti Lehto jättää tehtävänsä tammikuun lopussa. "
     "Puheenjohtaja Liisa Aho kiittää häntä.",
     "2026-11-16", EventKind.DEPARTURE, "Matti Lehto", "2027-01", None),
    ("ru", "Агролан запустил линию розлива за 300 млн рублей",
     "Производственная мощность предприятия в Самарской области выросла вдвое.",
     "2026-11-16", EventKind.GROWTH, None, None, "300000000 RUB"),
    ("ru", "Новым директором «Агролана» стала Марина Гущина",
     "Она сменила на этом посту Сергея Ильина, руководившего компанией с 2011 года.",
     "2026-11-16", EventKind.APPOINTMENT, "Марина Гущина", None, None),
    ("ru", "«Агролан» купил конкурента",
     "«Агролан» закрыл сделку по покупке «Вятского молока» за 1,2 млрд рублей. Об этом в понедельник "
     "сообщил коммерческий директор Павел Ершов.",
     "2026-11-17", EventKind.MERGER, None, None, "1200000000 RUB"),
    ("ru", None,
     "Генеральный директор «Агролана» Сергей Ильин покинет пост 15 декабря, его место займёт Марина "
     "Гущина.",
     "2026-11-16", EventKind.DEPARTURE, "Сергей Ильин", "2026-12-15", None),
    ("ru", "«Агролан» откроет цех в Кирове",
     "Как сообщили в пресс-службе во вторник, цех заработает в марте 2027 года, вложения составят 450 "
     "млн рублей.",
     "2026-11-18", EventKind.GROWTH, None, "2027-03", "450000000 RUB"),
    ("uk", "«Будлайн» купує завод за 120 млн гривень",
     "Угоду закриють до кінця року, повідомив у п'ятницю голова правління Андрій Гнатюк.",
     "2026-11-20", EventKind.MERGER, None, None, "120000000 UAH"),
    ("uk", "Будлайн виходить на ринок Польщі",
     "Компанія відкриє представництво у Вроцлаві 10 березня, інвестиції становитимуть 2 млн євро.",
     "2026-11-16", EventKind.GROWTH, None, "2027-03-10", "2000000 EUR"),
    ("uk", None,
     "Директор «Будлайну» Андрій Гнатюк іде з посади. Його замінить Олена Савчук.",
     "2026-11-16", EventKind.DEPARTURE, "Андрій Гнатюк", None, None),
]
# fmt: on


@pytest.mark.parametrize(("lang", "title", "text", "day", "kind", "who", "when", "amount"), NEWS)
def test_details_are_those_of_the_event(
    lang: str, title: str | None, text: str, day: str, kind: EventKind, who: str, when: str, amount: str
) -> None:
    published_at = datetime.fromisoformat(day).replace(hour=9, tzinfo=UTC)
    parts = sentences(title, text)
    stated = claims.find(text, lang, published_at)
    titled = claims.find(title, lang, published_at) if title else ()
    event = Event(kind, 0.9, 1, Polarity.NEUTRAL, main=True)
    found = details(event, parts[0], parts, lang, stated, titled, published_at)
    assert (found.who, found.when, found.amount) == (who, when, amount)


def test_what_a_firm_tells_of_itself_has_the_sum_of_its_headline() -> None:
    title, text = "We invest £6.5 million in Bristol", "Our new depot opens on 3 March and will employ forty people."
    published_at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    stated, titled = claims.find(text, "en", published_at), claims.find(title, "en", published_at)
    (found,) = own_words.find(title, text, "en", 1, "Hallbrook", (), published_at, stated, titled)
    assert (found.kind, found.amount, found.when) == (EventKind.GROWTH, "6500000 GBP", "2027-03-03")
