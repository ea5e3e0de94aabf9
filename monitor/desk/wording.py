"""Words of an answer that do not fit what is known: an apology for an unchecked fact, a denial of a confirmed one.

"We are sorry that you had trouble" admits nothing and raises no warning; "we apologise", "our fault" do.
Source: `peers.md` D 6, `mission.md` (ours: apologise; not ours: polite and factual).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from monitor.case_types import Fault, Warned, WordWarning

_OURS: Final = frozenset({Fault.OURS, Fault.SHARED})

# An apology, or an admission: what one says for a fact that is known. Four languages, word by word.
_APOLOGY: Final = re.compile(
    r"""
    \b(?:we|i)\s+(?:sincerely\s+|deeply\s+|truly\s+)?apologi[sz]e\b
    | \b(?:our|my)\s+(?:sincere\s+|deepest\s+)?apolog(?:y|ies)\b
    | \bplease\s+accept\s+our\s+apolog | \b(?:our|my)\s+(?:fault|mistake|error)\b
    | \bwe\s+(?:were|are)\s+(?:wrong|at\s+fault|to\s+blame)\b
    | \bforgive\s+us\b | \bsorry\s+for\s+(?:our|the)\s+(?:mistake|error|delay|fault|rudeness)\b
    | \bмы\s+(?:очень\s+|искренне\s+)?извиняемся\b
    | \bприносим\s+(?:вам\s+|свои\s+|наши\s+|искренние\s+|глубокие\s+)*извинени
    | \bприн(?:ос|ош)\w*\s+(?:\w+\s+){0,2}извинени | \bпрос(?:им|имо)\s+(?:нас\s+|вас\s+|у\s+вас\s+)*прощени
    | \bпрошу\s+прощени
    | \bпросим\s+(?:нас\s+)?извинить\b | \bпримите\s+(?:наши\s+|мои\s+)?(?:\w+\s+)?извинени
    | \b(?:это\s+)?наша\s+(?:вина|ошибка)\b
    | \bпо\s+наше[йи]\s+вин[еы]\b | \bмы\s+(?:были\s+)?виноват | \bмы\s+ошиблись\b | \bпростите\s+нас\b
    | \bвибачаємось\b | \bвибачаємося\b | \bперепрошуємо?\b | \bперепрошую\b | \bпросимо\s+(?:\w+\s+)?вибаченн
    | \bприносимо\s+(?:\w+\s+){0,2}вибаченн | \bприйміть\s+(?:\w+\s+)?вибаченн | \bнаша\s+(?:провина|помилка)\b
    | \bз\s+нашої\s+вини\b | \bми\s+(?:були\s+)?винн?і\b | \bми\s+помилилися\b | \bпробачте\s+нам\b
    | \bpyydämme\s+(?:\w+\s+)?anteeksi\b | \bpahoittelemme\s+virhe | \bolemme\s+pahoillamme\s+virhe
    | \bmeidän\s+(?:vika|virhe)
    | \bsyy\s+on\s+meidän\b | \bvirhe\s+oli\s+meidän\b | \banteeksipyyntö | \banteeksi\s+virhe
    | \bolimme\s+väärässä\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DENIAL: Final = re.compile(
    r"""
    \b(?:this|that|it)\s+(?:is|was)\s+(?:simply\s+|completely\s+|just\s+)?(?:not\s+true|untrue|false|a\s+lie)\b
    | \b(?:this|that|it)\s+(?:never|did\s+not|didn['’]t)\s+happen
    | \bwe\s+(?:did\s+not|didn['’]t|never|have\s+never)\s+\w+
    | \bwe\s+(?:firmly\s+)?(?:deny|reject)\b | \bdoes\s+not\s+correspond\s+to\s+(?:the\s+)?(?:reality|facts)\b
    | \bunfounded\b
    | \bне\s+соответству\w+\s+действительности\b | \bэто\s+(?:\w+\s+)?(?:неправда|ложь|клевета|не\s+так)\b
    | \bтакого\s+не\s+было\b
    | \bне\s+мог\w*\s+(?:иметь\s+места|такого\s+быть|произойти)\b | \bмы\s+(?:никогда\s+)?не\s+\w+л[аио]?\b
    | \bопроверга(?:ем|ю)\b
    | \bмы\s+отрицаем\b | \bголословн | \bнашей\s+вины\s+(?:здесь\s+|тут\s+|в\s+этом\s+)?нет\b
    | \bне\s+відповіда\w+\s+дійсності\b | \bце\s+(?:\w+\s+)?(?:неправда|брехня|наклеп|не\s+так)\b
    | \bтакого\s+не\s+було\b
    | \bми\s+(?:ніколи\s+)?не\s+\w+л[аио]\b | \bспростову(?:ємо|ю)\b | \bми\s+заперечуємо\b | \bбезпідставн
    | \bнашої\s+провини\s+(?:тут\s+)?немає\b
    | \b(?:tämä|väite|se)\s+ei\s+(?:pidä\s+paikkaansa|ole\s+totta)\b | \bei\s+pidä\s+paikkaansa\b
    | \bkiistämme\b | \bperätön
    | \bnäin\s+ei\s+(?:ole\s+)?tapahtunut\b | \bemme\s+ole\s+(?:koskaan\s+)?\w+neet\b
    | \bvirhe\s+ei\s+ollut\s+meidän\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A sign that somebody looks into it, and that nothing is said yet of who is right.
_HOLDING: Final = re.compile(
    r"""
    \bwe\s+(?:are|['’]re)\s+(?:now\s+|already\s+|currently\s+)?(?:checking|looking\s+into|investigating|clarifying)\b
    | \bwe\s+(?:will|['’]ll)\s+(?:check|look\s+into|investigate|come\s+back|get\s+back)\b
    | \b(?:мы\s+)?(?:уже\s+|сейчас\s+)?(?:проверяем|разбираемся|выясняем|уточняем)\b
    | \b(?:разберёмся|разберемся|проверим|выясним|уточним)\b
    | \b(?:ми\s+)?(?:вже\s+|зараз\s+)?(?:перевіряємо|розбираємося|з['’ʼ]ясовуємо|уточнюємо)\b
    | \b(?:розберемося|перевіримо|з['’ʼ]ясуємо)\b
    | \bselvitämme\b | \btutkimme\b | \btarkistamme\b | \bpalaamme\s+(?:asiaan|teille|sinulle)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is established: whose fault, and how many claims are confirmed (in part too), refuted and open."""

    fault: Fault = Fault.UNKNOWN
    confirmed: int = 0
    refuted: int = 0
    undecided: int = 0


def warnings(text: str, known: Known, limit: int | None = None) -> tuple[WordWarning, ...]:
    """What is wrong with the words of an answer, () for nothing.

    An apology warns while neither a claim is confirmed nor the fault ours; a denial while a claim is confirmed or the
    fault ours; a text longer than `limit` always.
    """
    found: list[WordWarning] = []
    admitted = known.confirmed > 0 or known.fault in _OURS
    if not admitted and (spans := _spans(_APOLOGY, text)):
        found.append(WordWarning(Warned.APOLOGY_UNCHECKED, spans))
    if admitted and (spans := _spans(_DENIAL, text)):
        found.append(WordWarning(Warned.DENIAL_CONFIRMED, spans))
    if limit is not None and len(text) > limit:
        found.append(WordWarning(Warned.TOO_LONG, ((limit, len(text)),), limit))
    return tuple(found)


def is_holding(text: str) -> bool:
    """Whether an answer only says that somebody looks into it: no apology, no denial, no result."""
    return bool(_HOLDING.search(text)) and not _APOLOGY.search(text) and not _DENIAL.search(text)


def _spans(pattern: re.Pattern[str], text: str) -> tuple[tuple[int, int], ...]:
    return tuple(one.span() for one in pattern.finditer(text))
