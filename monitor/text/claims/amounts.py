"""Sums of money in a text: a number with its currency word or sign, as a decimal and an ISO currency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final

from monitor.text.types import Span

Found = tuple[Span, str]

_CURRENCIES: Final = {
    "RUB": r"руб(?:л(?:ь|я|ю|ей|ями|ях|и)|\.)?|рубас(?:ов|а)?|деревянных|₽|rub(?:les?)?|р(?:\.(?!\w)|(?![\w.]))",
    "UAH": r"грн|грив(?:н[яіюи]|ень|ні|нями|ен|ня)|гривня|₴|uah|hryvnias?|гр\.",
    "EUR": r"евро|євро|€|eur(?:os?|oa|on|olla|osta|oja|oina|oihin|ot|o)?|eukkoa|e(?!\w|\.\w)",
    "USD": r"доллар(?:а|ов|ам|ы|ами)?|долар(?:а|ів|и|ами)?|бакс(?:ов|а|ів|и)?|\$|usd|us\$|dollars?|bucks?|dollaria?",
    "GBP": r"£|gbp|pounds?|quid|фунт(?:а|ов|ів|и)?|puntaa",
    "KZT": r"тенге|тг\.?|₸|kzt",
    "BYN": r"бел(?:орусских|\.)?\s*руб(?:л(?:я|ей)|\.)?|byn",
    "SEK": r"sek|kruunua|крон(?:ы)?",
    "PLN": r"zł|pln|злот(?:ых|их|ый|і)",
    "INR": r"₹|inr|rupees?|rs\.?",
}  # fmt: skip
_SCALES: Final = {
    r"тыс(?:\.|яч(?:а|и|у|ам|ами)?)?|тис(?:\.|яч(?:а|і|у|ам)?)?|т\.?(?=\s?р)|к(?![\w])|k(?![\w])|tuhatta|thousand|grand": 3,
    r"млн\.?|миллион(?:а|ов)?|мільйон(?:а|ів|и)?|лям(?:а|ов)?|миллион(?:ами|ам|ах)|мільйон(?:ами|ам|ах)|miljoona(?:lla|n|sta|an|a)?(?!\w)|m(?:iljoonaa|illion|ln)?(?![\w])|milj\.?|mn": 6,
    r"млрд\.?|миллиард(?:а|ов)?|мільярд(?:а|ів|и)?|миллиард(?:ами|ам|ах)|мільярд(?:ами|ам|ах)|bn|billion|miljardi(?:lla|n|sta|a)?(?!\w)|mrd\.?": 9,
}  # fmt: skip
_SPELT: Final = {
    r"полторы|полтора|півтори|півтора": "1.5", r"две|два|дві": "2", r"три|kolme|three": "3", r"четыре|чотири|neljä|four": "4",
    r"пять|п[’'ʼ]ять|viisi|five": "5", r"шесть|шість|kuusi|six": "6", r"семь|сім|seitsemän|seven": "7",
    r"восемь|вісім|kahdeksan|eight": "8", r"девять|дев[’'ʼ]ять|yhdeksän|nine": "9", r"десять|kymmenen|ten": "10",
    r"двадцать|двадцять|kaksikymmentä|twenty": "20", r"тридцать|тридцять|kolmekymmentä|thirty": "30",
    r"сорок|neljäkymmentä|forty": "40", r"пятьдесят|п[’'ʼ]ятдесят|viisikymmentä|fifty": "50",
    r"сто|сотн[юя]|sata|satanen|a\s+hundred|one\s+hundred": "100", r"двести|двісті|kaksisataa|two\s+hundred": "200",
    r"триста|kolmesataa|three\s+hundred": "300", r"четыреста|чотириста|neljäsataa|four\s+hundred": "400",
    r"пятьсот|п[’'ʼ]ятсот|viisisataa|five\s+hundred": "500", r"шестьсот|шістсот|kuusisataa": "600",
    r"семьсот|сімсот": "700", r"восемьсот|вісімсот": "800", r"девятьсот|дев[’'ʼ]ятсот": "900",
    r"тысяч[уа]|тисяч[уа]|tuhat|a\s+thousand|one\s+thousand": "1000", r"двадцать\s+пять|двадцять\s+п[’'ʼ]ять": "25",
    r"kaksi|two|пару": "2", r"yksi|one": "1",
}  # fmt: skip
_NUMBER: Final = r"\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?"


def find(text: str) -> Iterator[Found]:
    """Spans with values such as `12500 RUB`, in the order of the text."""
    for hit in _pattern().finditer(text):
        number = _decimal(hit["before"] or hit["number"]) if hit["before"] or hit["number"] else None
        if number is None and hit["spelt"]:
            number = next(Decimal(value) for one, value in _spelt() if one.fullmatch(hit["spelt"]))
        if number is None:
            continue
        scale = hit["scale"] if not hit["before"] else hit["scale2"]
        if scale:
            number *= Decimal(10) ** next(value for one, value in _scales() if one.fullmatch(scale))
        written = hit["sign"] or hit["word"]
        currency = next(code for code, one in _currencies() if one.fullmatch(written))
        yield (hit.start("all"), hit.end("all")), f"{_plain(number)} {currency}"


def _decimal(written: str) -> Decimal | None:
    """A number as people write it: "12 500", "1.200,50", "1,200.50", "49,90"."""
    compact = re.sub(r"[ \u00a0\u202f'’]", "", written)
    last = max(compact.rfind("."), compact.rfind(","))
    if last >= 0 and len(compact) - last - 1 != 3:
        whole, part = re.sub(r"[.,]", "", compact[:last]), compact[last + 1 :]
    else:
        whole, part = re.sub(r"[.,]", "", compact), ""
    return Decimal(f"{whole}.{part}" if part else whole) if whole.isdigit() else None


def _plain(number: Decimal) -> str:
    written = f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = "|".join(f"(?:{one})" for one in _CURRENCIES.values())
    scales = "|".join(_SCALES)
    spelt = "|".join(sorted(_SPELT, key=len, reverse=True))
    gap = r"[ \u00a0\u202f]?"
    return re.compile(
        rf"(?P<all>(?<![\w.,])(?P<sign>[€$£₴₽₹₸])\s?(?P<before>{_NUMBER})(?:{gap}(?P<scale2>{scales}))?(?!\w)"
        rf"|(?<![\w.,-])(?:(?P<number>{_NUMBER})|(?P<spelt>{spelt}))(?:{gap}(?P<scale>{scales}))?\s?[-‑]?\s?"
        rf"(?P<word>{words})(?!\w))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _currencies() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((code, re.compile(one, re.IGNORECASE)) for code, one in _CURRENCIES.items())


@lru_cache(maxsize=1)
def _scales() -> tuple[tuple[re.Pattern[str], int], ...]:
    # what stands behind a shortened word was looked at already
    return tuple(
        (re.compile(re.sub(r"\(\?[=!][^)]*\)", "", one), re.IGNORECASE), value) for one, value in _SCALES.items()
    )


@lru_cache(maxsize=1)
def _spelt() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(one, re.IGNORECASE), value) for one, value in _SPELT.items())
