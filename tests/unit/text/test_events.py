"""Business events: what the model and the cues tell, for whom, with which details; news of long ago are none."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import resources

import numpy as np
import pytest

from monitor.text import claims, events
from monitor.text import encoder as package
from monitor.text.encoder import Encoder, encoder
from monitor.text.events import head as heads
from monitor.text.events.details import touched
from monitor.text.events.features import COMMON, KINDS, numbers
from monitor.text.events.rules import Named, hear, relations
from monitor.text.events.weighing import FEATURES, circumstances
from monitor.text.match import Matcher
from monitor.text.types import Entity, Event, EventKind, Polarity, Role

AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


def found(lang: str, title: str | None, text: str, *names: str) -> tuple[Event, ...]:
    entities = tuple(Entity(number, Role.CLIENT, (name,), langs=(lang,)) for number, name in enumerate(names))
    matches = Matcher(entities).find(text, title)
    stated = claims.find(text, lang, AT, [span for one in matches for span in one.spans])
    named = [Named(one.entity_id, one.spans, one.title_spans) for one in matches]
    return events.find(title, text, lang, named, AT, stated)


TOLD = [
    (
        "ru",
        "«Вектор-Банк» сменил главу",
        "Совет директоров «Вектор-Банка» назначил председателем правления Ирину Соколову. Она приступит 1 декабря.",
        "Вектор-Банк",
        EventKind.APPOINTMENT,
    ),
    (
        "uk",
        None,
        "Фабрику «Зоряна Нитка» визнано банкрутом: суд відкрив ліквідаційну процедуру, борги сягнули 60 млн грн.",
        "Зоряна Нитка",
        EventKind.DIFFICULTY,
    ),
    (
        "fi",
        "Nordlog ostaa kilpailijansa",
        "Nordlog Oy ostaa tamperelaisen kuljetusliikkeen koko osakekannan 12,5 miljoonalla eurolla.",
        "Nordlog Oy",
        EventKind.MERGER,
    ),
    (
        "en",
        None,
        "Harlow Mills will trade as Meadow from spring. The new name and logo go up over its 40 shops in March.",
        "Harlow Mills",
        EventKind.REBRANDING,
    ),
]


@pytest.mark.parametrize(("lang", "title", "text", "name", "kind"), TOLD, ids=[one[0] for one in TOLD])
def test_an_event_of_each_language(lang: str, title: str | None, text: str, name: str, kind: EventKind) -> None:
    told = found(lang, title, text, name)
    assert told[0].kind is kind
    assert told[0].main
    assert told[0].what is not None


def test_whom_when_and_how_much() -> None:
    (appointed, *_) = found(*TOLD[0][:4])
    assert appointed.who == "Ирина Соколова"
    assert appointed.when == "2026-12-01", "news without a year mean the nearest day"
    assert found(*TOLD[2][:4])[0].amount == "12500000 EUR"


def test_bad_for_who_is_bankrupt() -> None:
    (told, *_) = found(*TOLD[1][:4])
    assert told.polarity is Polarity.BAD
    assert told.amount == "60000000 UAH"


def test_each_entity_has_its_own_events() -> None:
    text = (
        "«Кедр-Опт» открыл два новых магазина и увеличил выручку на треть. "
        "У соседей дела хуже: «Стройдвор» подал на банкротство и увольняет всех."
    )
    told = {(one.entity_id, one.kind) for one in found("ru", None, text, "Кедр-Опт", "Стройдвор")}
    assert (0, EventKind.GROWTH) in told
    assert (1, EventKind.DIFFICULTY) in told
    assert (0, EventKind.DIFFICULTY) not in told


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ru", "Погода в выходные: минус пять. У поворота на «Кедр-Опт» гололёд, водители, не спешите.", "Кедр-Опт"),
        ("en", "Table plan. 1: Harlow Mills, the Dean. 2: press. 3: St John. Carriages at one.", "Harlow Mills"),
        ("fi", "Haemme kuljettajia. Nordlog Oy, vuorotyö, palkka sopimuksen mukaan. Soita Tiinalle.", "Nordlog Oy"),
    ],
    ids=["weather", "list", "vacancy"],
)  # fmt: skip
def test_nothing_happens(lang: str, text: str, name: str) -> None:
    assert found(lang, None, text, name) == ()


def test_what_a_text_dates_long_ago_is_no_news() -> None:
    text = "12 мая 2019 года «Вектор-Банк» назначил председателем правления Ирину Соколову."
    assert found("ru", None, text, "Вектор-Банк") == ()


def test_no_language_no_events() -> None:
    assert events.find(None, "Nordlog", None, [Named(1, ((0, 7),), ())]) == ()


@pytest.mark.parametrize(
    ("lang", "words", "sector", "region"),
    [
        ("ru", "Пчеловодство Рязанской области получит субсидии", "agriculture", "Рязанская область"),
        ("ru", "Такси в Краснодарском крае подорожает", "transport", "Краснодарский край"),
        ("uk", "Молочні ферми Львівської області дістануть дотації", "agriculture", "Львівська область"),
        ("fi", "Taksien hinnoille katto Lapissa", "transport", "Lappi"),
        ("en", "Hotels in Scotland face a levy", "tourism", "Scotland"),
    ],
)
def test_sector_and_region(lang: str, words: str, sector: str, region: str) -> None:
    sectors, regions = touched(words, lang)
    assert sector in sectors
    assert region in regions


def test_the_cues_as_numbers() -> None:
    (heard,) = hear("Кедр-Опт открыл завод", "Погода хорошая.", "ru", [Named(1, (), ((0, 8),))], AT)
    values = numbers(heard)
    assert values.shape == (2 * len(KINDS) + COMMON,)
    assert values[KINDS.index(EventKind.GROWTH)] > 0
    assert values[2 * len(KINDS)] == 1, "named in the title"


def test_what_speaks_for_and_against_an_event() -> None:
    logits = np.full((3, len(KINDS)), -4, np.float32)
    logits[:, 2] = 1
    logits[0, 5] = 2
    seen = circumstances(logits, np.zeros((3, 2 * len(KINDS) + COMMON), np.float32), [40, 0, 200])
    assert seen.shape == (3, len(KINDS), len(FEATURES))

    def of(name: str, firm: int, kind: int) -> float:
        return float(seen[firm, kind, FEATURES.index(name)])

    assert [of("firms named before", firm, 2) for firm in range(3)] == [1, 0, 2]
    assert [of("named first", firm, 2) for firm in range(3)] == [0, 1, 0]
    assert of("likeliest other kind", 0, 2) == 2
    assert of("likeliest other kind", 0, 5) == 1
    assert (of("likeliest", 0, 5), of("likeliest", 0, 2), of("third or later", 0, 2), of("third or later", 0, 3)) == (
        1,
        0,
        0,
        1,
    )
    assert of("logit below none", 0, 2) == 0


def test_who_is_named_behind_others_needs_more() -> None:
    model = heads.head()
    assert model is not None
    logits = np.full((3, len(KINDS)), -4, np.float32)
    logits[:, KINDS.index(EventKind.GROWTH)] = 1
    sure = model.weighing(logits, np.zeros((3, 2 * len(KINDS) + COMMON), np.float32), [0, 50, 100])
    first, second, third = sure[:, KINDS.index(EventKind.GROWTH)]
    assert first > second > third


def test_sentences_of_one_and_of_others() -> None:
    title, text = "Alfa grows", "Alfa opened a mill. Beta closed one. It rained."
    alfa, beta = relations(title, text, [Named(0, ((0, 4),), ((0, 4),)), Named(1, ((20, 24),), ())])
    whole = f"{title}\n{text}"
    assert [whole[a:b] for a, b in alfa[0]] == [title, "Alfa opened a mill."]
    assert [whole[a:b] for a, b in alfa[1]] == ["Beta closed one."]
    assert [whole[a:b] for a, b in beta[1]] == [title, "Alfa opened a mill."]


def test_without_the_model_the_cues_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads, "head", lambda: None)
    assert found(*TOLD[0][:4])[0].kind is EventKind.APPOINTMENT


def test_numpy_reads_as_onnxruntime_does() -> None:
    with resources.files(package).joinpath(heads.MODEL).open("rb") as file, np.load(file) as stored:
        weights = dict(stored)
    with resources.files(package).joinpath(package.MODEL).open("rb") as file, np.load(file) as stored:
        plain = heads.Head(weights, Encoder(dict(stored), runtime="numpy"), runtime="numpy")
    fast = heads.head()
    assert fast is not None
    text = TOLD[0][2]
    assert np.abs(plain.likelihoods_of_types(text) - fast.likelihoods_of_types(text)).max() < 0.02


def test_a_text_read_twice_in_a_row_is_read_once() -> None:
    text = "Кедр-Опт открыл завод."
    assert encoder().read(text) is encoder().read(text, around=5)
    assert encoder().read(text) is not encoder().read(text + " И магазин.")
