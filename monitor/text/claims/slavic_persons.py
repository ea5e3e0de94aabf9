"""Persons in Russian and Ukrainian texts: a name with patronymic or surname, or after a post, and its nominative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

from monitor.text.claims import people, product_words
from monitor.text.names import russian
from monitor.text.names.proposals import forms_of_word
from monitor.text.types import Span

Found = tuple[Span, str]
_CYRILLIC: Final = r"[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+)?"
_INITIAL: Final = r"[А-ЯЁІЇЄҐ]\."
_RUN: Final = re.compile(
    rf"(?<![\w«\"„-])(?:{_CYRILLIC}|{_INITIAL})(?:\s?(?:{_INITIAL})|\s(?:{_CYRILLIC})){{0,3}}(?![\w])"
)
_WORD: Final = re.compile(rf"{_CYRILLIC}|{_INITIAL}")
_PATRONYMIC: Final = re.compile(
    r"(?:ович|евич|ьич|ич(?=$)|овн|евн|ичн|инич(?:н)?|івн|ївн|йович)(?:а|у|ем|ом|ой|ою|е|ы|і|и|ю)?$"
)
_SHORT_PATRONYMIC: Final = re.compile(
    r"(ильич|лукич|кузьмич|фомич|никитич|саввич|ілліч|лукич|хомич)(?:а|у|ем|ом|еві|е|і)?"
)
_SURNAME_RU: Final = re.compile(
    r"(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой|ою)?$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енк|ейк|ушк|ичк)о$|(?:ук|юк|чук|як|ик|ян|дзе|швили|их|ых)(?:а|у|ом|е)?$"
)
_SURNAME_UK: Final = re.compile(
    r"(?:енк|ейк|ойк|чк|шк|ськ|цьк)(?:о|а|у|ом|ові|ий|ого|ому|им|ої|ій)$|(?:ук|юк|чук|щук|як|ик|ак|ян|ич|ець|ів|їв|ин|ін|ун)(?:а|у|ом|і|ові|ої|ою)?$|(?:ов|ев|єв)(?:а|у|им|ої|ій|ою)?$"
)

_UK_BARE: Final = re.compile(
    # surnames that are words too
    r"(?:бойк|бойчк|гайдай|коваль?|мороз|швец|ткач|гончар|сорок|руд|білоус|кушнір|кушнер|вовк|лебед|солов|пастух|сич|головач|бондар|паламар|дробот|шульг|кобзар|"
    r"пономар|рибалк|шаповал|стельмах|лис|гнатів|кузь|кузьм|чорн|біл|гладк|сір|лозов|рудик|береза|береж|хом|скиб|гайд|дячук|тимчишин|андрусів|заяц|заєць|"
    r"кравц|кравець|коломієць|гриц|грицай|гуцул|зубк|клим|кос|кривонос|лобод|майстр|нагорн|остапч|пилип|редьк|собк|сокол|степур|сухоруч|фесь|холод|черн|чума|щерб|яцен)"
    r"(?:ь|о|а|у|ом|ові|я|ю|ем|еві|и|і|ий|ого|ому|им|ою|ої|ій|ей|й|ко|ка)?"
)


def find(text: str, lang: str) -> Iterator[Found]:
    """Spans with the name in the nominative."""
    for run in _RUN.finditer(text):
        parts = [(one.start(), one.end(), one[0]) for one in _WORD.finditer(text, run.start(), run.end())]
        yield from _in_run(text, parts, lang)
    yield from _without_capitals(text, lang)


_SMALL: Final = re.compile(r"(?<![\w-])([а-яёіїєґ’'ʼ]{3,})\s([а-яёіїєґ’'ʼ]{4,})(?![\w-])")
_SMALL_POSTED: Final = re.compile(rf"(?<![\w-])(?:{people.RU_POSTS})\s([а-яёіїєґ’'ʼ]{{3,}})(?![\w-])")
_WORDS_TOO: Final = frozenset(
    [
        "вера",
        "надежда",
        "любовь",
        "роман",
        "лев",
        "слава",
        "роза",
        "марта",
        "майя",
        "злата",
        "белла",
        "віра",
        "надія",
        "любов",
        "клим",
        "ян",
        "лада",
        "ника",
        "алиса",
        "маруся",
        "олеся",
        "рома",
        "тема",
        "кристи",
        "сева",
        "дар",
        "лука",
        "вега",
        "аврора",
        "венера",
        "виктория",
        "вікторія",
        "диана",
    ]
)


def _without_capitals(text: str, lang: str) -> Iterator[Found]:
    """Names as careless writers put them: "ирина сергеевна", "мастер андрей"."""
    for hit in _SMALL.finditer(text):
        if hit[1] in _given(lang) and _role(hit[2], lang) == "P":
            yield hit.span(), " ".join(one.capitalize() for one in _nominative([hit[1], hit[2]], "NP", lang))
    for hit in _SMALL_POSTED.finditer(text):
        name = _given(lang).get(hit[1]) or _pet(hit[1], lang)
        if name is not None and name not in _WORDS_TOO:
            yield hit.span(1), name.capitalize()


def _in_run(text: str, parts: list[tuple[int, int, str]], lang: str) -> Iterator[Found]:
    """Names among words that begin with capitals; the first may be the beginning of the sentence."""
    place = int(len(parts) > 1 and _POST_FIRST.fullmatch(parts[0][2]) is not None)
    while place < len(parts):
        for size in (3, 2, 1):
            words = parts[place : place + size]
            if len(words) < size:
                continue
            roles = "".join(_role(word, lang) for _, _, word in words)
            good = roles in _SHAPES
            posted = _after_post(text, words[0][0])
            if size == 1:
                # a given name alone tells nobody who it was, unless a post, what they said or who spoke to them is told
                word = words[0][2]
                halves = "-" in word and all(_role(part, lang) in ("N", "S") for part in word.split("-"))
                good = posted and (roles in ("S", "N") or halves or _pet(word, lang) is not None)
                if good and lang == "uk" and _OF_FIRM_UK.search(word) and _BARE_POST.search(text[: words[0][0]][-20:]):
                    good = False  # "водій Каяка": the firm's, in the genitive
                if roles == "N" or _pet(word, lang) is not None:
                    good = good or _given_alone(text, *words[0][:2])
                good = good or (roles == "S" and _told_alone(text, *words[0]))
                good = good or (roles == "P" and not _OF_STREET.search(text[max(0, words[0][0] - 30) : words[0][0]]))
                good = good or (posted and roles == "X" and _is_stranger(text, *words[0]))
            elif posted and roles in ("XS", "XX"):
                good = _SURNAME_TOLD.search(words[-1][2]) is not None
            if good:
                span = (words[0][0], words[-1][1])
                named = _nominative([word for _, _, word in words], roles, lang)
                # blanks and their absence as they were written: "С.В. Орлов"
                between = [text[one[1] : other[0]] for one, other in pairwise(words)]
                yield span, "".join(part for pair in zip(named, [*between, ""], strict=True) for part in pair)
                place += size - 1
                break
        place += 1


_OF_FIRM_UK: Final = re.compile(r"(?:ик|як|ак|юк)а$")
_BARE_POST: Final = re.compile(r"(?:[бвгґджзклмнпрстфхцчшщй]|ка)\s$")
"""A post in the nominative."""
_SHAPES: Final = frozenset(
    {"NS", "SN", "NP", "NPS", "SNP", "SII", "IIS", "SI", "IS", "NX", "NPX", "IIX", "XP", "XPS", "PNP", "NI", "NPI"}
)
"""N given name, P patronymic, S surname, I initial, X another word with a capital: a surname of no known ending."""


_POST: Final = re.compile(
    # the post; then "по имени", "на ім'я", a dash or nothing
    rf"(?:^|[^\w])(?:(?:{people.RU_POSTS}),?\s+(?:по имени\s|на імя\s|на ім['’ʼ]я\s|[-–—]\s)?|(?:по имени|в лице|в особі|зовут|звать|звати|звуть|на ім['’ʼ]я)\s)$",
    re.IGNORECASE,
)
_POST_FIRST: Final = re.compile(people.RU_POSTS, re.IGNORECASE)
"""A post that begins the sentence: "Сервісник Олег Дячук"."""
_SURNAME_TOLD: Final = re.compile(
    r"(?:енк[оау]|енком|енкові|(?:ч|щ)ук(?:а|у|ом|ові)?|ян(?:а|у|ом)?|дзе|швили|швілі|ов(?:а|у|ым|ой|ою|им)?|ин(?:а|у|ым|ой)?|ев(?:а|у|ым|ой|им)?|єв(?:а|у|им)?|оглы|ськ(?:ий|ого|ому|им|а|ої|ій|у)|ск(?:ий|ого|ому|им|ая|ой|ую))$"
)
"""Endings that only surnames have, almost."""
_OF_PLACE: Final = re.compile(
    r"(?:ул|вул|пр|просп|пер|пл|б|бул|наб|им|ім)\.?\s*$|(?:улиц|вулиц|проспект|переул|провул|площ|набережн|бульвар|станци|станці|метро|имени|імені|университет|університет)\w*\s*$|(?<!\w)(?:на|по|біля|возле|около|у|в|до|від|от|з|із|с|из|та|и|і|угол|ріг)\s$",
    re.IGNORECASE,
)


def _after_post(text: str, start: int) -> bool:
    return _POST.search(text[max(0, start - 45) : start]) is not None


_OF_GOODS: Final = re.compile(rf"(?<!\w)(?:{product_words.KINDS})\s[«\"„]?$", re.IGNORECASE)
"""A name behind these is theirs: "замість піци Карпатська привезли"."""
_DID: Final = (
    r"(?:сказа|говори|каза|заяв|ответи|відпов|пообеща|обеща|пообіця|обіця|приеха|приїха|приш[её]?л|прийш|отказа|відмов|подпис|підпис|"
    r"прин[яи]ла?|прийня|оформи|звони|позвони|перезвони|дзвони|подзвони|передзвони|уш[её]?л|піш[оло]|нагруби|хами|нахам|увер|запевн|утвержда|"
    r"стверджува|объясн|поясн|посовет|порад|назнач|признач|осмотре|огляну|сдела|зроби|постави|взя|выписа|виписа|прив[её]з|привез|заверя|кле|"
    r"броси|кину|положи|прос|пыта|намага|отправи|відправи|написа|присла|надісла|предложи|запропонува|изви|вибач|меня|мене|лечи|лікува|чини|"
    r"ремонтирова|лагоди|вё?л|вів|вела|стави|бра[лв]|сто[яі])"
)
"""What somebody who is named did, up to the ending."""
_SAYS: Final = re.compile(
    # with a word between
    r"\s(?:(?:мне|нам|сам[аі]?|лично|же|так|нічого|ничего|тоже|теж|даже|навіть|особисто|потом|потім|снова|знову|не|ни разу)\s){0,2}"
    rf"{_DID}[а-яёіїє]*",
)
_SOMEBODY: Final = re.compile(
    r"(?<!\w)(?:неки[йм]|некая|некому|некой|какой-то|какая-то|такой|такая|якийсь|якась|такий|така|фамилия|фамилией|прізвище|на прізвище|по фамилии|"
    r"ваш[аеу]?|ваша|вашим|вашей|наш|наша|этот|эта|этого|цей|ця|сам|сама|тот же|той самий|подпись|підпис|исполнитель|виконавець)\s$",
    re.IGNORECASE,
)


def _told_alone(text: str, start: int, end: int, word: str) -> bool:
    """Whether a surname stands alone for a person: by its ending, by "a certain" before it, or by what it did."""
    before = text[max(0, start - 30) : start]
    if _OF_PLACE.search(before) or _OF_GOODS.search(before) or re.match(r",?\s*[\d«\"-]", text[end : end + 4]):
        return False
    inside = re.search(r"[\w,)]\s$", before) is not None
    return (
        (inside and re.search(r"(?:енк[оау]|енком|енкові|(?:ч|щ)ук(?:а|у|ом|ові)?)$", word) is not None)
        or _SOMEBODY.search(before) is not None
        or (_SURNAME_TOLD.search(word) is not None and _SAYS.match(text, end) is not None)
    )


_SPOKEN_TO: Final = re.compile(
    r"(?:говори|разговарива|общал|беседова|созванива|переписыва|розмовля|спілкува|балака|зв'язува)[а-яёіїє]*\s(?:с|со|з|із|зі)\s$"
    rf"|(?<!\w){_DID}[а-яёіїє]*\s$",
    re.IGNORECASE,
)


def _given_alone(text: str, start: int, end: int) -> bool:
    """Whether a given name alone is somebody the author dealt with."""
    before = text[max(0, start - 40) : start]
    if _OF_STREET.search(before) or before[-1:] in tuple('«"„“-&') or re.match(r"[»\"”“&-]|\s?\d", text[end : end + 2]):
        return False
    if re.search(r"(?<=[\w,] )[А-ЯЁІЇЄҐ][а-яёіїєґ]+\s$", before):
        return False  # "тариф Домашний Макс"
    if _KIN.search(before):
        return False  # the family's own: nobody who could be asked
    if _SPOKEN_TO.search(before) or _SOMEBODY.search(before) or _SAYS.match(text, end):
        return True
    if _OF_PLACE.search(before[-4:]) and before[-3:].strip() in ("на", "по", "в", "до"):
        return False
    return text[start:end].lower() not in _WORDS_TOO or (not _begins(before) and _VERB.match(text, end) is not None)


_OF_STREET: Final = re.compile(
    r"(?:ул|вул|пр|просп|пер|пл|б|бул|наб|им|ім|св)\.?\s*$|(?:улиц|вулиц|проспект|переул|провул|площ|набережн|бульвар|станци|станці|метро|имени|імені|"
    r"святого|святої|святой|отель|готель|кафе|салон|магазин|ТЦ|ТРЦ|ресторан)\w*\s*$",
    re.IGNORECASE,
)
_KIN: Final = re.compile(rf"(?<!\w)(?:{people.SLAVIC_KIN}),?\s$", re.IGNORECASE)
_VERB: Final = re.compile(
    r",?\s(?:(?:котор|як)\w{1,3}\s|(?:мне|нам|мені|нам|же|так|лично|не|ничего|нічого|потом|потім|даже|навіть|только|тільки|из|з|із|на|в|у)\s){0,2}"
    r"[а-яёіїєґ’'ʼ]+(?:[лв]|ла|ли|л[аои]с[ья]|лся|вся|ет|ёт|ит|єш|ить|є|ає|ується|ется|ится|ают|ають|або|офиса|офісу|отдела|відділу|поддержки|підтримки)(?![\w])"
)
"""A verb right behind a name, or where the person sits."""


def _begins(before: str) -> bool:
    return not before.strip() or before.rstrip()[-1] in ".!?…\n"


def _is_stranger(text: str, start: int, end: int, word: str) -> bool:
    """Whether a word that no list knows, behind a post, is whom they met: what they did is told."""
    low = word.lower()
    return (
        len(word) > 2
        and not low.endswith(("а", "я", "у", "ю", "ів", "ов", "ы", "и"))
        and not russian.is_common(low)
        and _VERB.match(text, end) is not None
    )


def _pet(word: str, lang: str) -> str | None:
    """The nominative of a short form that people are called by: "Костя", "Оля"."""
    return _pet_names(lang).get(word.lower())


@lru_cache(maxsize=2)
def _pet_names(lang: str) -> dict[str, str]:
    return {
        form.lower(): name
        for name in sorted(people.PET_NAMES)
        for form in (name, *forms_of_word(name.capitalize(), lang))
    }


def _role(word: str, lang: str) -> str:
    if word.endswith("."):
        return "I"
    low = word.lower().replace("ʼ", "’").replace("'", "’")
    if low in _given(lang) or (lang == "ru" and _is_given(low)) or _pet(word, lang) is not None:
        return "N"
    if (
        _SHORT_PATRONYMIC.fullmatch(low)
        or (_PATRONYMIC.search(low) and len(low) > 6 and not low.endswith(("ичн", "вич")))
        or low.endswith(("вич", "льич"))
    ):
        return "P"
    return "S" if "S" in _role_wide(word, lang) else "X"


@lru_cache(maxsize=4_096)
def _is_given(word: str) -> bool:
    """Whether the Russian dictionary takes the word for a given name first, and for nothing of everyday."""
    parses: list[Any] = russian.dictionary().parse(word)
    return (
        bool(parses)
        and parses[0].is_known
        and "Name" in parses[0].tag
        and not any(
            parse.is_known and not {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"} & parse.tag.grammemes
            for parse in parses[:2]
        )
    )


def _role_wide(word: str, lang: str) -> str:
    low = word.lower()
    pattern = _SURNAME_RU if lang == "ru" else _SURNAME_UK
    if (
        lang == "ru"
        and russian.is_common(low)
        and not any("Surn" in one.tag for one in russian.dictionary().parse(low))
    ):
        return ""
    if (pattern.search(low) and len(low) > 4) or (lang == "uk" and _UK_BARE.fullmatch(low)):
        return "S"
    if lang == "ru" and any("Surn" in one.tag for one in russian.dictionary().parse(low)):
        return "S"
    return ""


@lru_cache(maxsize=2)
def _given(lang: str) -> dict[str, str]:
    """Every form of every given name → its nominative; where two languages share a form, its own name."""
    russian_first = (people.RU_MALE | people.RU_FEMALE, people.UK_MALE | people.UK_FEMALE)
    found: dict[str, str] = {}
    for names in russian_first if lang == "ru" else reversed(russian_first):
        found.update((name, name) for name in names if name not in found)
        for name in sorted(names):
            for form in _uk_given(name) if lang == "uk" else forms_of_word(name.capitalize(), lang):
                found.setdefault(form.lower(), name)
    return found


def _uk_given(name: str) -> Iterator[str]:
    """The cases of a Ukrainian given name; those in -ій and "Ігор" bend unlike adjectives and hard stems."""
    if name.endswith("ій"):
        yield from (name[:-1] + end for end in ("я", "ю", "єві", "єм", "ї"))
    elif name == "ігор":
        yield from (name + end for end in ("я", "ю", "еві", "ем", "і"))
    else:
        yield from forms_of_word(name.capitalize(), "uk")


def _nominative(words: list[str], roles: str, lang: str) -> list[str]:
    names = [_given(lang).get(word.lower()) or _pet(word, lang) for word in words]
    female = any(name in _FEMALE for name in names if name) and not any(name in _MALE for name in names if name)
    if any(role == "P" for role in roles):
        female = any(
            role == "P" and re.search(r"(?:овн|евн|ичн|івн|ївн)", word) for role, word in zip(roles, words, strict=True)
        )
    if not any(names) and "P" not in roles:
        female = bool(re.search(r"(?:ов|ев|ин|ын)а$|ая$", words[0].lower()))
    # The given name tells whether the name bends at all: "Ольга Петрова" stands in the nominative already.
    bent = not any(name == word.lower() for name, word in zip(names, words, strict=True)) if any(names) else True
    if not bent:
        return words
    found = []
    for role, word, name in zip(roles.replace("PNP", "SNP"), words, names, strict=True):
        if role == "I":
            found.append(word)
        elif name is not None:
            found.append(_cased(name, word))
        elif lang == "ru":
            found.append(_ru_nominative(word, role, female))
        else:
            found.append(_uk_nominative(word, role, female))
    return found


_MALE: Final = people.RU_MALE | people.UK_MALE
_FEMALE: Final = people.RU_FEMALE | people.UK_FEMALE


def _cased(name: str, like: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-")) if like[:1].isupper() else name


def _ru_nominative(word: str, role: str, female: bool) -> str:
    short = _SHORT_PATRONYMIC.fullmatch(word.lower())
    if role == "P" and short:
        return _cased(short[1], word)
    grammemes = {"nomn", "sing", "femn" if female else "masc"}
    wanted = {"P": "Patr", "S": "Surn"}.get(role)
    parses: list[Any] = russian.dictionary().parse(word.lower())
    for one in parses:
        if wanted and wanted in one.tag and ("femn" if female else "masc") in one.tag:
            bent = one.inflect(grammemes)
            if bent is not None:
                return _cased(bent.word, word)
    low = word.lower()
    if female:
        for end, new in (
            ("овой", "ова"),
            ("евой", "ева"),
            ("иной", "ина"),
            ("ову", "ова"),
            ("еву", "ева"),
            ("ину", "ина"),
            ("ской", "ская"),
            ("скую", "ская"),
            ("цкой", "цкая"),
        ):
            if low.endswith(end):
                return _cased(low[: -len(end)] + new, word)
        return word
    for end, new in (
        ("овым", "ов"),
        ("евым", "ев"),
        ("иным", "ин"),
        ("ова", "ов"),
        ("ева", "ев"),
        ("ина", "ин"),
        ("ову", "ов"),
        ("еву", "ев"),
        ("ину", "ин"),
        ("ским", "ский"),
        ("ского", "ский"),
        ("скому", "ский"),
        ("вича", "вич"),
        ("вичу", "вич"),
        ("вичем", "вич"),
        ("ком", "к"),
        ("ука", "ук"),
        ("юка", "юк"),
        ("уку", "ук"),
        ("юку", "юк"),
    ):
        if low.endswith(end):
            return _cased(low[: -len(end)] + new, word)
    return word


_UK_MALE: Final = (
    ("ського", "ський"), ("ському", "ський"), ("ським", "ський"), ("цького", "цький"), ("цькому", "цький"), ("цьким", "цький"),
    ("енка", "енко"), ("енку", "енко"), ("енком", "енко"), ("енкові", "енко"), ("ука", "ук"), ("уку", "ук"), ("уком", "ук"),
    ("юка", "юк"), ("юку", "юк"), ("юком", "юк"), ("овича", "ович"), ("овичу", "ович"), ("овичем", "ович"), ("ича", "ич"),
    ("йка", "йко"), ("йку", "йко"), ("йком", "йко"), ("ака", "ак"), ("яка", "як"), ("ика", "ик"), ("ова", "ов"), ("єва", "єв"),
    ("ову", "ов"), ("овим", "ов"), ("іна", "ін"), ("ина", "ин"), ("йовича", "йович"), ("ія", "ій"),
)  # fmt: skip
_UK_FEMALE: Final = (
    ("ської", "ська"), ("ській", "ська"), ("ську", "ська"), ("ською", "ська"), ("цької", "цька"), ("цькій", "цька"),
    ("цьку", "цька"), ("цькою", "цька"), ("ової", "ова"), ("овій", "ова"), ("ову", "ова"), ("овою", "ова"), ("івни", "івна"),
    ("івні", "івна"), ("івну", "івна"), ("івною", "івна"), ("ївни", "ївна"), ("ївні", "ївна"), ("ївну", "ївна"), ("ївною", "ївна"),
    ("иної", "ина"), ("іної", "іна"),
)  # fmt: skip


def _uk_nominative(word: str, role: str, female: bool) -> str:
    low = word.lower()
    for end, new in _UK_FEMALE if female else _UK_MALE:
        if low.endswith(end):
            return _cased(low[: -len(end)] + new, word)
    return word
