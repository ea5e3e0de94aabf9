"""What clients say when asked: NPS, CSI, satisfaction after a case, by quarter, beside the tone of their posts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from monitor.client_types import ScoreKind, VoiceFigures
from monitor.text.types import Tone

LEAST_ANSWERS: Final = 5
"""Figures of fewer answers are not published: one voice would move them, and could be told from them."""
SCALES: Final[Mapping[ScoreKind, tuple[Decimal, Decimal]]] = {
    ScoreKind.NPS: (Decimal(0), Decimal(10)),
    ScoreKind.CSI: (Decimal(1), Decimal(5)),
    ScoreKind.CASE: (Decimal(1), Decimal(5)),
}
"""The worst and the best answer where no other scale is told. Source: NPS, F. Reichheld 2003; `mission.md`, 1-5."""
_PROMOTER, _DETRACTOR = Decimal(9), Decimal(6)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer on its scale."""

    kind: ScoreKind
    day: date
    score: Decimal
    least: Decimal
    best: Decimal
    client_id: int | None = None


def quarter_of(day: date) -> str:
    """ "2026Q3"."""
    return f"{day.year}Q{(day.month + 2) // 3}"


def days_of(quarter: str) -> tuple[date, date]:
    """The first day of a quarter and the first after it. Raises: `ValueError` for what is none."""
    year, sign, number = quarter.strip().upper().partition("Q")
    if not sign or len(year) != 4 or not year.isdigit() or number not in ("1", "2", "3", "4"):
        raise ValueError(f"{quarter!r} is no quarter; write it like 2026Q3")
    first = date(int(year), int(number) * 3 - 2, 1)
    return first, date(int(year) + (number == "4"), 1 if number == "4" else int(number) * 3 + 1, 1)


def nps(answers: Sequence[Answer]) -> float | None:
    """Percent of promoters (9, 10) less percent of detractors (0 to 6); None without answers."""
    told = [one.score for one in answers if one.kind is ScoreKind.NPS]
    if not told:
        return None
    promoters = sum(score >= _PROMOTER for score in told)
    detractors = sum(score <= _DETRACTOR for score in told)
    return round(100 * (promoters - detractors) / len(told), 1)


def index(answers: Sequence[Answer], kind: ScoreKind) -> float | None:
    """The mean answer in percent of the way from the worst to the best; None without answers."""
    told = [(one.score - one.least) / (one.best - one.least) for one in answers if one.kind is kind]
    return round(100 * float(sum(told, Decimal(0))) / len(told), 1) if told else None


def net_tone(tones: Mapping[str, int]) -> float | None:
    """(positive - negative) / all of known tone; None where none is known. Source: `mission.md`, net sentiment."""
    known = sum(tones.get(tone, 0) for tone in Tone)
    return round((tones.get(Tone.POSITIVE, 0) - tones.get(Tone.NEGATIVE, 0)) / known, 3) if known else None


def figures(
    quarter: str,
    answers: Sequence[Answer],
    posts: Mapping[str, int],
    contacts: Mapping[str, int],
    *,
    client_id: int | None = None,
    client_name: str | None = None,
) -> VoiceFigures:
    """The figures of a quarter for a client, or (None) for all. Answers of other days are passed over."""
    first, after = days_of(quarter)
    told = [one for one in answers if first <= one.day < after]
    count = {kind: sum(one.kind is kind for one in told) for kind in ScoreKind}
    return VoiceFigures(
        quarter=quarter,
        client_id=client_id,
        client_name=client_name,
        nps=nps(told),
        nps_answers=count[ScoreKind.NPS],
        csi=index(told, ScoreKind.CSI),
        csi_answers=count[ScoreKind.CSI],
        case=index(told, ScoreKind.CASE),
        case_answers=count[ScoreKind.CASE],
        posts=dict(posts),
        posts_tone=net_tone(posts),
        contacts=dict(contacts),
        contacts_tone=net_tone(contacts),
    )


_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "title": "What our clients said in quarter {q} of {year}",
        "nps": "Recommendation (NPS): {value}, from {count} answers.",
        "csi": "Satisfaction (CSI): {value} of 100, from {count} answers.",
        "case": "Satisfaction after a complaint: {value} of 100, from {count} answers.",
        "change": "In the quarter before: {value}.",
        "few": "Too few answers ({count}) for a figure; {least} are needed.",
        "method": "NPS is the share of those who would recommend us (9 and 10 of 10) less those who would not "
        "(0 to 6). The other figures are mean answers, 100 the best possible. "
        "Published as collected, without selection.",
    },
    "ru": {
        "title": "Что говорили наши клиенты в {q} квартале {year} года",
        "nps": "Готовность рекомендовать (NPS): {value}, ответов: {count}.",
        "csi": "Удовлетворённость (CSI): {value} из 100, ответов: {count}.",
        "case": "Удовлетворённость решением жалобы: {value} из 100, ответов: {count}.",
        "change": "Кварталом ранее: {value}.",
        "few": "Ответов слишком мало для показателя: {count}, нужно не менее {least}.",
        "method": "NPS — доля тех, кто готов нас рекомендовать (9 и 10 из 10), минус доля тех, кто не готов "
        "(от 0 до 6). Остальные показатели — средние оценки, 100 — наилучшая возможная. "
        "Публикуем так, как собрали, без отбора.",
    },
    "uk": {
        "title": "Що казали наші клієнти у {q} кварталі {year} року",
        "nps": "Готовність рекомендувати (NPS): {value}, відповідей: {count}.",
        "csi": "Задоволеність (CSI): {value} зі 100, відповідей: {count}.",
        "case": "Задоволеність розв'язанням скарги: {value} зі 100, відповідей: {count}.",
        "change": "Кварталом раніше: {value}.",
        "few": "Відповідей замало для показника: {count}, потрібно щонайменше {least}.",
        "method": "NPS — частка тих, хто готовий нас рекомендувати (9 і 10 з 10), мінус частка тих, хто не "
        "готовий (від 0 до 6). Решта показників — середні оцінки, 100 — найкраща можлива. "
        "Публікуємо так, як зібрали, без відбору.",
    },
    "fi": {
        "title": "Mitä asiakkaamme sanoivat vuoden {year} {q}. neljänneksellä",
        "nps": "Suositteluhalukkuus (NPS): {value}, vastauksia {count}.",
        "csi": "Asiakastyytyväisyys (CSI): {value}/100, vastauksia {count}.",
        "case": "Tyytyväisyys reklamaation hoitoon: {value}/100, vastauksia {count}.",
        "change": "Edellisellä neljänneksellä: {value}.",
        "few": "Vastauksia on liian vähän tunnuslukuun: {count}, tarvitaan vähintään {least}.",
        "method": "NPS on suosittelijoiden (9 ja 10 asteikolla 0–10) osuus, josta on vähennetty arvostelijoiden (0–6) "
        "osuus. Muut luvut ovat vastausten keskiarvoja, 100 on paras mahdollinen. Julkaisemme kaikki vastaukset "
        "valikoimatta.",
    },
}


def published(now: VoiceFigures, before: VoiceFigures | None, lang: str) -> str:
    """A text ready to publish: title, a line for each figure with its number of answers, how it is counted.

    Figures of fewer than LEAST_ANSWERS are not told. Raises: `KeyError` for a language there are no words in.
    """
    words = _WORDS[lang]
    year, _, number = now.quarter.partition("Q")
    lines = [words["title"].format(q=number, year=year), ""]
    for name in ("nps", "csi", "case"):
        value, count = getattr(now, name), getattr(now, f"{name}_answers")
        if not count:
            continue
        if count < LEAST_ANSWERS or value is None:
            label = words[name].partition(":")[0]
            lines.append(f"{label}: {words['few'].format(count=count, least=LEAST_ANSWERS)}")
            continue
        line = words[name].format(value=_shown(name, value), count=count)
        earlier = None if before is None else getattr(before, name)
        if before is not None and earlier is not None and getattr(before, f"{name}_answers") >= LEAST_ANSWERS:
            line += " " + words["change"].format(value=_shown(name, earlier))
        lines.append(line)
    return "\n".join([*lines, "", words["method"], ""])


def _shown(name: str, value: float) -> str:
    return (f"{value:+.0f}" if name == "nps" else f"{value:.0f}").replace("-", "\u2212")
