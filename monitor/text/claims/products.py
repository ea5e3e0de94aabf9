"""Named products, models and tariffs: what stands in quotes after a word for one, or reads like a model's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.names.russian import is_common
from monitor.text.types import Span

_KINDS: Final = (
    r"тариф\w{0,3}|пакет\w{0,3}|модел\w{1,3}|телефон\w{0,3}|смартфон\w{0,3}|холодильник\w{0,3}|телевизор\w{0,3}|ноутбук\w{0,3}|"
    r"стиральн\w{2,3}\s(?:машин\w{1,2}|машинк\w{1,2})|стиралк\w{1,2}|пылесос\w{0,2}|диван\w{0,2}|кровать|кроват\w{1,2}|матрас\w{0,2}|шкаф\w{0,2}|кухн\w{1,2}|"
    r"крем\w{0,2}|шампунь|шампун\w{1,2}|сыр\w{0,2}|йогурт\w{0,2}|колбас\w{1,2}|торт\w{0,2}|пицц\w{1,2}|набор\w{0,2}|курс\w{0,2}|тур\w{0,2}|абонемент\w{0,2}|"
    r"подписк\w{1,2}|карт\w{1,2}|вклад\w{0,2}|кредит\w{0,2}|страховк\w{1,2}|полис\w{0,2}|коляск\w{1,2}|велосипед\w{0,2}|самокат\w{0,2}|утюг\w{0,2}|чайник\w{0,2}|"
    r"кофемашин\w{1,2}|микроволновк\w{1,2}|плит\w{1,2}|духовк\w{1,2}|кондиционер\w{0,2}|бойлер\w{0,2}|кот[её]л\w{0,2}|насос\w{0,2}|дрель|шуруповерт\w{0,2}|"
    r"шин\w{1,2}|аккумулятор\w{0,2}|масл\w{1,2}|краск\w{1,2}|ламинат\w{0,2}|плитк\w{1,2}|окн\w{1,2}|двер\w{1,3}|наушник\w{1,2}|планшет\w{0,2}|роутер\w{0,2}|"
    r"приставк\w{1,2}|принтер\w{0,2}|часы|кроссовк\w{1,2}|куртк\w{1,2}|сапог\w{1,2}|корм\w{0,2}|программ\w{1,2}|приложени\w{1,2}|услуг\w{1,2}|опци\w{1,2}|"
    r"пральн\w{1,3}\sмашин\w{1,2}|пралк\w{1,2}|телевізор\w{0,3}|пилосос\w{0,2}|ліжк\w{1,2}|шаф\w{1,2}|сир\w{0,2}|ковбас\w{1,2}|передплат\w{1,2}|підписк\w{1,2}|картк\w{1,2}|"
    r"праск\w{1,2}|котел|котл\w{1,2}|вікн\w{1,2}|фарб\w{1,2}|навушник\w{1,2}|послуг\w{1,2}|велосипед\w{0,2}|візок|візк\w{1,2}|холодильник\w{0,2}|кондиціонер\w{0,2}"
)
_QUOTED: Final = re.compile(
    rf"(?<!\w)(?:{_KINDS})\s(?:[\w-]+\s)?[«\"„“](?P<all>[^»\"“”\n]{{2,40}})[»\"“”]", re.IGNORECASE
)
_AFTER_KIND: Final = re.compile(rf"(?<!\w)(?i:{_KINDS})\s(?P<all>[A-Z][\w+.-]*(?:\s(?:[A-Z\d][\w+./-]*)){{0,4}})")
_MODEL: Final = re.compile(
    r"(?<![\w@/.-])(?P<all>[A-Z][A-Za-z]{1,14}(?:\s[A-Z][A-Za-z]{1,14})?(?:\s(?=[A-Z\d-]*\d)[A-Z]{0,4}-?\d{1,4}[A-Za-z]{0,3}(?:\s(?:Pro|Max|Plus|Mini|Ultra|Lite|Air|Prime|XL|SE)){0,2}))(?![\w%])"
)
_CYRILLIC_MODEL: Final = re.compile(
    r"(?<![\w.-])(?P<all>[А-ЯІЇЄҐ][а-яёіїєґ’'-]+(?:-[А-ЯІЇЄҐ][а-яёіїєґ’']+)?(?:\s[А-ЯІЇЄҐ][а-яёіїєґ’']+)?\s(?:[А-ЯІЇЄҐA-Z]{1,3}-?)?\d{1,4}[А-ЯA-Zа-я]?)(?![\w%.,:/-]*\d)(?!\w)"
)
_QUOTED_MODEL: Final = re.compile(r"[«\"„“](?P<all>[^»\"“”\n]{2,30}\s\d{1,4}[^»\"“”\n]{0,10})[»\"“”]")
_EN_KINDS: Final = (
    r"model|plan|package|tariff|phone|laptop|fridge|washing machine|vacuum|sofa|mattress|oven|boiler|kettle|toaster|headphones|"
    r"subscription|policy|course|bike|scooter|tyres?|camera|printer|router|dishwasher|tv|television|bed|pushchair|blender"
)
_FI_KINDS: Final = (
    r"[a-zåäö]*(?:malli|liittymä|paketti|paketi|tuote|tuottee|puhelin|puhelime|kaappi|kaapi|kone|imuri|sohva|patja|uuni|pyörä|kurssi|vakuutus|"
    r"vakuutukse|sänky|sängy|televisio|kattila|pumppu|pumpu|keitin|keittime|kortti|korti|sarja|setti|seti|jäsenyys|jäsenyyde|tilaus|pesuri|robotti|"
    r"roboti|leikkuri|kello|kellot|rattaat|renkaat|voide|voitee|kahvi|juusto|ruoka|lelu|peli|ohjelma|palvelu|laina|matto|tuoli|pöytä|kiuas|kiukaa|"
    r"grilli|sauna|mökki|veneen|mönkijä|skootteri|auto|kuulokkeet|läppäri|tabletti|reititin|reitittime|tulostin|kamera|näyttö|näytö|lamppu|valaisin)"
    r"(?:n|a|ä|t|ta|tä|na|nä|ni|ssa|ssä|en|in|sta|stä|lla|llä|lle)?|(?:mallin\s)?nimi\son|nimeltä|pakettina|mallina"
)
_LATIN_QUOTED: Final = re.compile(
    rf"(?<!\w)(?:{_EN_KINDS}|{_FI_KINDS})\s(?:called\s|nimeltä\s)?[\"“”»«'](?P<all>[^\"“”»«'\n]{{2,40}})[\"“”»«']",
    re.IGNORECASE,
)
_FI_ATTACHED: Final = re.compile(r"(?<![\w-])(?P<all>[A-ZÅÄÖ][\w+.]*(?:\s[A-ZÅÄÖ\d][\w+]*){0,3})(?=\s-[a-zåäö]{4,})")
_LATIN_KIND: Final = re.compile(
    rf"(?<!\w)(?i:{_FI_KINDS})\s(?P<all>[A-ZÅÄÖ][\w+.-]*(?:\s(?:[A-ZÅÄÖ\d][\w+./-]*)){{0,3}})"
    rf"|(?<![\w-])(?P<all2>(?:[A-Z][\w+.-]*\s){{1,4}})(?i:{_EN_KINDS})(?!\w)"
)


def find(text: str, lang: str) -> Iterator[Span]:
    """Spans of product names; an organisation's own name is not told apart here, the caller knows the entities."""
    patterns = (
        (_QUOTED, _AFTER_KIND, _MODEL, _CYRILLIC_MODEL, _QUOTED_MODEL)
        if lang in ("ru", "uk")
        else (_LATIN_QUOTED, _FI_ATTACHED, _LATIN_KIND, _MODEL, _QUOTED_MODEL)
    )
    for pattern in patterns:
        for hit in pattern.finditer(text):
            name = "all2" if "all2" in hit.groupdict() and hit["all2"] else "all"
            start = hit.start(name)
            written = hit[name].rstrip(" .,-")
            if pattern in (_LATIN_KIND,) and name == "all2" and _begins_sentence(text, start, written):
                continue
            if (
                pattern is _CYRILLIC_MODEL
                and " " in written.rsplit(" ", 1)[0]
                and is_common(written.split(" ")[0].lower())
            ):
                cut = written.index(" ") + 1  # "Мотоблок Кама МБ-900": the kind begins the sentence
                start, written = start + cut, written[cut:]
            yield start, start + len(written)


def _begins_sentence(text: str, start: int, written: str) -> bool:
    """Whether a single capital word may owe its capital to its place."""
    return " " not in written and (start == 0 or text[:start].rstrip().endswith((".", "!", "?", "\n")))
