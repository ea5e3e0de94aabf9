"""Whether words tell what is to come: a date without a year beside them is the next one, not the latest."""

from __future__ import annotations

import re
from typing import Final

MOST_DAYS: Final = 240
"""So far ahead a day without a year is announced; further away the latest one is meant after all."""
_FEW_WORDS: Final = 5
_CLAUSE_ENDS: Final = re.compile(r"[!?;()\n]|(?<!\d)[.,:](?!\d)|[.,:](?=\s)|\s[-–—]\s")
_SENTENCE_ENDS: Final = re.compile(r"[!?\n]|(?<=[^\W\d]{3})\.(?=\s)|\.(?=\s+[A-ZА-ЯЁІЇЄҐÅÄÖ«\"„])")

_CUES: Final = {
    "ru": re.compile(
        r"(?<!\w)(?:состо[ия]тся|пройд[её]т|пройдут|откро[ею]т(?:ся)?|начн[её]т(?:ся)?|начнут(?:ся)?|стартует|стартуют|запуст[ия]т|зараб[оа]та[ею]т|"
        r"приступ[ия]т|вый?д[еу]т|буд[еу]т|планиру[ею]т(?:ся)?|намерен[аы]?|ожидается|жд[её]м|приглаша(?:ем|ет|ют)|заверш[ия]т(?:ся)?|закро[ею]т(?:ся)?|переед[еу]т|"
        r"пример?т|примут|представ[ия]т|вступ[ия]т|вступает|возглав[ия]т|покин[её]т|провед[её]т|проведут|поднимет|повыс[ия]т(?:ся)?|вырастут|вырастет|подорожа[ею]т|сниз[ия]т(?:ся)?|"
        r"отключ[ия]т|начн[её]м|откроем(?:ся)?|закроем(?:ся)?|проведем|провед[её]м|приходите|встречаемся|перейд[её]т|перейдут|введ[её]т|введут|появ[ия]тся|поступ[ия]т|завершается|"
        r"начинается|открывается|вводится|меняется|меняются|действу[ею]т\sс|приезжа[ею]т|привез[её]т|доставят|верн[её]тся|уйд[её]т|отметит|отпразднует|исполнится)(?!\w)"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:відбуд[еу]ть?ся|відбудеться|пройд[еу]т?ь?|відкри[єю]т?ь?(?:ся)?|відкриється|розпочн[еу]ть?ся|розпочне|почн[еу]ть?ся|почне|стартує|стартують|запрацю[єю]т?ь?|запуст[ия]ть|"
        r"вийд[еу]т?ь?|буд[еу]т?ь?|план[уи]є(?:ться)?|планують|очіку[єю]ть?ся|чекаємо|запрошу(?:ємо|є|ють)|заверш[иа]ть?ся|завершить|закри[єю]т?ь?(?:ся)?|переїд[еу]т?ь?|"
        r"представ[иля]+ть|набуде|набувають?|очолить|залишить|провед[еу]т?ь?|підвищ[иа]ть(?:ся)?|зросте|зростуть|подорожча[єю]т?ь?|знизять|знизиться|вимкн[еу]т?ь?|приходьте|"
        r"зустрічаємося|перейд[еу]т?ь?|запровадить|запровадять|з['’ʼ]явиться|з['’ʼ]являться|надійд[еу]т?ь?|починається|відкривається|змінюється|змінюються|привез[еу]т?ь?|доставлять|повернеться|"
        r"піде|відзначить|відсвяткує|виповниться|візьме|візьмуть)(?!\w)"
    ),
    "fi": re.compile(
        r"(?<!\w)(?:avataan|avautuu|avautuvat|avaa|avaamme|aukeaa|järjestetään|järjestää|järjestämme|pidetään|alkaa|alkavat|aloittaa|aloittavat|aloitamme|tulee|tulevat|astuu|julkaistaan|julkaisee|"
        r"julkistetaan|julkistaa|siirtyy|siirtyvät|siirrymme|muuttaa|muutamme|muuttuu|muuttuvat|tulossa|tervetuloa|käynnistyy|käynnistää|päättyy|sulkeutuu|suljetaan|sulkee|suljemme|lopettaa|lopetetaan|"
        r"lopetamme|nousee|nousevat|laskee|lanseeraa|lanseerataan|esitellään|esittelee|juhlii|täyttää|ottaa|jättää|palaa|valmistuu|otetaan|toimitetaan|laajenee|kokoontuu|osallistuu|nähdään|aikoo|"
        r"on\smäärä|olemme\smukana|on\smukana|voimaan)(?!\w)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:will|won['’]t|(?:he|she|it|we|they|you|i|there)['’]ll|(?:is|are|am)\s(?:to|set|due|scheduled|expected|going|planning|opening|moving|closing|launching|holding|hosting|joining|leaving|"
        r"coming|rising|starting|changing)|opens|reopens|starts|begins|launches|closes|ends|takes\s(?:place|over|effect)|comes\sinto|joins|moves\s(?:to|into)|goes\slive|kicks\soff|"
        r"join\sus|scheduled\sfor|planned\sfor|due\son|upcoming|plans\sto|intends\sto|rise|rises|from\snext|steps\sdown|celebrates|turns\s\d+)(?!\w)"
    ),
}  # fmt: skip
"""What announcements say; a promise told in the past ("обещали 5 декабря") is none of them."""
_PAST: Final = {
    "ru": re.compile(r"(?<!\w)(?:обещал\w*|сказал\w*|должн[аоы]?\sбыл\w?|было|был[аи]?|прошл\w+|назад)(?!\w)"),
    "uk": re.compile(r"(?<!\w)(?:обіця\w+|казал\w*|сказал\w*|ма(?:ла|ли|в|ло)|бул[аио]|минул\w+|тому)(?!\w)"),
    "fi": re.compile(r"(?<!\w)(?:piti|lupasi\w*|luvattiin|lupas|sanoi\w*|sanottiin|viime|sitten|oli|olivat|ei\stullut)(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:promised|said|told|was|were|had|ago|last|supposed|would)(?!\w)"),
}  # fmt: skip
"""In the same clause these say that it is behind."""
_ALSO_NOW: Final = {
    "fi": re.compile(
        r"(?<!\w)(?:avaa|alkaa|alkavat|aloittaa|aloittavat|tulee|tulevat|astuu|siirtyy|siirtyvät|muuttaa|muuttuu|muuttuvat|päättyy|sulkeutuu|sulkee|lopettaa|nousee|nousevat|laskee|täyttää|ottaa|jättää|"
        r"palaa|laajenee|aikoo|käynnistyy|voimaan)(?!\w)"
    ),
}
"""Cues in the present, which tell what goes on as often: "odottelu alkaa kyllästyttää"."""
_TOLD_BY_ONE: Final = {
    "fi": re.compile(
        r"(?<!\w)(?:(?:tilas|ost|maks|soit|käv|sa|varas|peru|lu|ve|ot|lait|lähet|pyys|kysy|per|palaut|te|men|odot|huomas|ol|jonot|jät|kirjoit|reklamo|valit|anno|jä|kuul|luul|us|tul|hain|ha|irtisano|vaihdo|sov|"
        r"allekirjoit|kok|näi|luot|ilmoit|sano|kerro|yrit|pety|tarvits|asio|vaad|sopi|unohd|luk|löys|tilail|noud)(?:oi|i)(?:n|mme)|"
        r"(?:emme|en)\s(?:ole\s)?(?:\w+\s)?\w+(?:nut|nyt|neet)|(?:ei|eivät)\s(?:ole\s|oo\s)?(?:vieläkään\s|koskaan\s)?(?:tullut|tullu|vastannut|vastattu|toimitettu|saatu|korjattu|palautettu|soittanut)|"
        r"(?:tilattiin|ostettiin|maksettiin|varattiin|saatiin|soitettiin|meille\s\w+ttiin|minulle\s\w+ttiin|mulle\s\w+ttiin))(?!\w)"
    ),
}
"""What one did or waited for: a complaint is told, nothing is announced."""
_NEAR_CHARS: Final = 160


def is_ahead(text: str, low: str, start: int, end: int, lang: str) -> bool:
    """Whether the clause around a place tells of what will be; of a clause of few words, its sentence.

    `low` is the text in small letters, place for place.
    """
    first, last = _around(_CLAUSE_ENDS, text, start, end)
    if len(text[first:last].split()) <= _FEW_WORDS and not _CUES[lang].search(low, first, last):
        first, last = _around(_SENTENCE_ENDS, text, start, end)
    part = low[first:start] + " " * (end - start) + low[end:last]
    if _CUES[lang].search(part) is None or _PAST[lang].search(part) is not None:
        return False
    return not _is_told_by_one(low, part, start, end, lang)


def _is_told_by_one(low: str, part: str, start: int, end: int, lang: str) -> bool:
    """Whether the writer tells what they went through in the clause, or nearby where the cue is one of the present."""
    told, now = _TOLD_BY_ONE.get(lang), _ALSO_NOW.get(lang)
    if told is None or now is None:
        return False
    beside = rf"(?:{now.pattern})\s$", rf"\.?\s(?:{now.pattern})"
    if re.search(beside[0], low[:start]) or re.match(beside[1], low[end:]):
        return False  # "hinta nousee 5.12."
    if told.search(part) is not None:
        return True
    only_now = all(now.fullmatch(hit[0]) for hit in _CUES[lang].finditer(part))
    return only_now and told.search(low, max(0, start - _NEAR_CHARS), end + _NEAR_CHARS) is not None


def _around(ends: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int]:
    begin = max(0, start - 200)
    first = max((hit.end() for hit in ends.finditer(text, begin, start)), default=begin)
    hit = ends.search(text, end, min(len(text), end + 200))
    return first, hit.start() if hit else min(len(text), end + 200)
