"""What stands around a name, as numbers: a person's initials, a preposition of place, quotation marks, small letters.

Order and meaning are `NAMES`; what is learnt of them lies beside the encoder's part in one head (`training/senses.py`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from monitor.text.fold import fold
from monitor.text.types import Span

NAMES: Final = (
    "context_near",
    "context_far",
    "quoted",
    "hashtag",
    "legal_form",
    "initials",
    "named_person",
    "patronymic",
    "titled_person",
    "small_among_capitals",
    "all_small",
    "all_capitals",
    "sentence_start",
    "capital_inside",
    "place_before",
    "possessor",
)
_INITIAL_BEFORE: Final = re.compile(r"(?<!\w)[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?$")
_INITIAL_AFTER: Final = re.compile(r"^\s[^\W\d_]\.\s?(?:[^\W\d_]\.)?")
_CAPITAL_BEFORE: Final = re.compile(
    r"(?<=[^\W\d_.!?…:\n] )([A-ZА-ЯЁІЇЄҐÄÖÅ][^\W\d_]+)\s$|^([A-ZА-ЯЁІЇЄҐÄÖÅ][^\W\d_]+)\s$"
)
_CAPITAL_AFTER: Final = re.compile(r"^\s([A-ZА-ЯЁІЇЄҐÄÖÅ][^\W\d_]+)")
_PATRONYMIC: Final = re.compile(
    r"^\s\w+(?:вич|вна|чна|івна|ович|инич)(?:а|у|ем|ем|і|ы|е|ой|ою)?(?!\w)|^\s(?:\w+\s)?\w+(?:ович|евич|овна|евна|івна|йович)"
)
_TITLE: Final = re.compile(
    r"(?<!\w)(?:доктор|врач|лікар\w*|адвокат\w*|тренер\w*|судья|суддя|сосед\w*|сусід\w*|капитан|лейтенант|майор|депутат\w*|"
    r"губернатор|мэр|прораб|виконроб|писатель|письменни\w+|певец|певица|співа\w+|актёр|актриса|актор\w*|преподаватель|викладач\w*|"
    r"учитель\w*|вчитель\w*|нотариус|нотаріус|подруг\w|друг|тётя|дядя|тітка|дядько|баб\w+|дед\w*|дід\w*|кум|мистер|"
    r"mr|mrs|ms|dr|sgt|sir|aunt|uncle|coach|officer|sergeant|pianist|judge|neighbour|friend|nan|niece|professor|captain|"
    r"tohtori|lääkäri|valmentaja|opettaja|presidentti|naapuri\w*|tuomari|eno|setä|täti|mummo|ystäväni|herra|rouva|ministeri)"
    r"\.?\s$",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(
    r"(?<!\w)(?:в|во|из|до|под|у|із|з|біля|возле|около|через|город\w*|місто|міст[іу]|сел[оеа]|"
    r"in|from|near|to|at|city of|around)\s$",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"(?:^|[.!?…\n:]\s*[«\"“(]?)$")
_HAS_CAPITAL: Final = re.compile(r"[A-ZА-ЯЁІЇЄҐÄÖÅ]")
_POSSESSED: Final = re.compile(r"^(?:['’]s|s['’])?\s[a-zа-яёіїєґäö]")


_QUOTES: Final = '«"“„‟'


def behind_its_branch(text: str, span: Span, branch: Collection[str]) -> bool:
    """Whether the name stands in quotation marks right behind a word of its branch, folded: отель «Берег»."""
    start = span[0]
    if not start or text[start - 1] not in _QUOTES:
        return False
    before = fold(text[max(0, start - 60) : start - 1]).rstrip()
    return any(before.endswith(word) and not before[: -len(word)][-1:].isalnum() for word in branch)


def around(text: str, span: Span, grounds: Sequence[str], *, context_far: bool) -> tuple[float, ...]:
    """A number for each of `NAMES`, of one place of a name; `grounds` are those of matching."""
    start, end = span
    before, after, form = text[max(0, start - 40) : start], text[end : end + 40], text[start:end]
    small = form[:1].islower()
    capitals = _HAS_CAPITAL.search(text) is not None
    opening = _SENTENCE.search(before) is not None
    named = _CAPITAL_BEFORE.search(before) or _CAPITAL_AFTER.match(after)
    loud = form.isupper() and len(form) > 1
    told = (
        any(one.startswith("context:") for one in grounds),
        context_far,
        "quoted" in grounds,
        "hashtag" in grounds,
        "legal_form" in grounds,
        _INITIAL_BEFORE.search(before) or _INITIAL_AFTER.match(after),
        named and not small,
        _PATRONYMIC.match(after),
        _TITLE.search(before),
        small and capitals,
        small and not capitals,
        loud,
        not small and opening,
        not small and not opening and not loud,
        _PLACE.search(before),
        _POSSESSED.match(after),
    )
    return tuple(float(bool(one)) for one in told)
