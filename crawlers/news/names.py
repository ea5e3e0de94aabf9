"""Names of people in bylines: what stands before and behind them in six languages, and what is no name."""

from __future__ import annotations

import re
from typing import Final

from crawlers.news.titles import plain

_MOST_NAME: Final = 80  # letters
_MOST_WORDS: Final = 9
_NO_NAME: Final = re.compile(
    r"://|@|^\S+\.[a-z]{2,4}$"
    r"|^(?:admin\w*|name|authors?|editor\w*|autor(?:in|en)?|автор\w*|редак\w+|toimitus|kirjoittaja\w*|follow|share|guest"
    r"|read more|читать|відгук\w*|отзыв\w*|comments?|kommentit|комментари\w*|коментар\w*)$"
    r"|^(?:фото|photos?|kuvat?|foto|image|bilder?|illustration|video|відео|видео)\b",
    re.IGNORECASE,
)
_ROLE: Final = (
    r"(?:view |see )?all (?:posts|articles)(?: written)? by|(?:more )?(?:posts|articles)(?: written)? by"
    r"|posted by|written by|published by|reported by|words by|story by|text by|by"
    r"|(?:alle )?(?:beiträge|artikel|texte?)(?: von)?|(?:veröffentlicht|geschrieben|verfasst) von|von"
    r"|publié par|écrit par|par"
    r"|autor(?:in|en)?|verfasser(?:in)?|authors?"
    r"|все (?:записи|статьи|публикации|материалы)(?: автора)?"
    r"|автор(?:ы|и|ка)?(?: (?:стат[ьт][иі]|текст[ау]|материала|матеріалу|публикации|публікації))?"
    r"|(?:усі|всі) (?:записи|статті|публікації|матеріали)(?: автора)?"
    r"|(?:опубликова|опублік[оу]ва|написа|подготови|підготува|записа|беседова|спілкува|добави|дода|размести|розмісти)"
    r"(?:л|в|но)(?:а|и)?(?:ся|сь)?"
    r"|текст[аи]?|журнал[иі]ст(?:ка)?|корреспондент|кореспондент(?:ка)?"
    r"|teksti(?:t)?|kirjoittaja(?:t)?|kirjoittanut|toimittaja(?:t)?|julkaissut"
    r"|näytä kaikki artikkelit kirjoittajalta|text"
)
_BY: Final = re.compile(rf"^[\W_]*(?:{_ROLE})(?:\s*[:：]\s*(?:(?:by|von|par)\s+)?|\s+)(?=\S)", re.IGNORECASE)
# What may follow a name on its line: other people's parts, a date, what the name does.
_THEN: Final = re.compile(
    r"\s*(?:[|•·–—;/\n\t]|\s-\s|\s{2,}|\s(?=[^\W\d_]{3,20}:\s)"
    r"|,?\s+(?:staff|special|(?:senior |chief )?(?:reporter|correspondent|editor))\b"
    r"|(?-i:,\s+[a-zа-яёіїєґäöå])"
    r"|,?\s+(?:корреспондент|кореспондент|журналіст|журналист|toimittaja)\b"
    r"|,?\s+(?:on|am|at|um|le|published|updated|для)\s"
    r"|,?\s*\(?\d{1,2}[.:/]\d|,?\s*(?:19|20)\d\d"
    r"|\b(?:illustrations?|fotos?|photos?|bild(?:er)?|kuvat?|kuvitus|фото|ілюстрац\w+|иллюстрац\w+|відео|видео|video)\b)",
    re.IGNORECASE,
)
_WORK: Final = 4  # words that tell where somebody works
_BETWEEN: Final = " :—–-|·•"  # what may stand between a label and a name
_NO_PERSON: Final = re.compile(
    r"\b(?:beiträge|artikel|posts|articles|news|links|tags|read|more|comments?|новост\w+|новин\w*|стат[ьт]\w+|читайте|также"
    r"|також|комментари\w+|коментар\w+|фото|uutiset|juttuja|lue|myös|kommentit|kuvat?)\b",
    re.IGNORECASE,
)
_WORD: Final = r"[^\W\d_a-zà-öø-ÿа-яёіїєґ][\w'’ʼ.\-]*"
_SMALL: Final = r"(?:von|van|vom|zu|zur|de|den|der|del|della|di|da|la|le|af|av|al|el|ibn|bin|фон|ван|де|та)"
_NAME: Final = rf"{_WORD}(?:\s+(?:{_SMALL}\s+)*{_WORD}){{1,3}}"
_NAMES: Final = re.compile(
    rf"{_NAME}(?:\s*(?:,|&|\+|/|\s(?:and|und|et|ja|sekä|и|й|та|і)\s)\s*{_NAME}){{0,4}}(?:,\s*[A-ZА-ЯЁІЇЄ]{{2,6}})?"
)
_JOINS: Final = re.compile(r"\s*(?:,|;|&|\+|/|\s(?:and|und|et|ja|sekä|и|й|та|і)\s)\s*")
_BYLINE: Final = re.compile(
    rf"^[\W_]*(?:(?!foto|photo|фото|kuva|bild|illus)\w+\s+){{0,2}}?(?:{_ROLE})\b", re.IGNORECASE
)


def person(raw: str, site: str | None) -> str | None:
    """A name without the words before it; None for an address, a sentence, or the site itself."""
    name = " ".join(raw.split())
    while (shorter := _BY.sub("", name, count=1)) != name:
        name = shorter
    name = name.strip(" ,;:|·•-–—")
    if not 1 < len(name) <= _MOST_NAME or _NO_NAME.search(name) or not re.search(r"[^\W\d_]", name):
        return None
    if len(name.split()) > _MOST_WORDS or (site is not None and plain(site) == plain(name)):
        return None
    return name


def people(line: str, site: str | None) -> tuple[str, ...]:
    """The names of a byline without what stands behind them: "By A and B | 12 May" → A, B; () for none."""
    name = " ".join(line.split())
    if is_byline(name) and (found := _BYLINE.match(name)) is not None:
        name = name[found.end() :].lstrip(_BETWEEN)
    while (shorter := _BY.sub("", name, count=1)) != name:
        name = shorter
    name = _THEN.split(name.lstrip(_BETWEEN), maxsplit=1)[0]
    first, comma, rest = name.partition(",")
    if comma and is_name(first) and not _NAMES.fullmatch(name.strip(" ,;:")) and len(rest.split()) <= _WORK:
        name = first  # "Jane Roe, Harbour Gazette"
    parts = _JOINS.split(name) if _NAMES.fullmatch(name.strip(" ,;:")) else [name]
    return tuple(dict.fromkeys(one for part in parts if (one := person(part, site)) is not None))


def is_name(words: str) -> bool:
    """True for two words and more that are written as the names of people are, and nothing else."""
    return not _NO_PERSON.search(words) and _NAMES.fullmatch(words.strip(" ,.;:–—-")) is not None


def is_byline(words: str) -> bool:
    """True for a line that says by its first words who wrote: "By Jane Roe", "Текст: Олена Коваль"."""
    found = _BYLINE.match(words)
    if found is None:
        return False
    rest = _THEN.split(" ".join(words[found.end() :].split()).lstrip(_BETWEEN), maxsplit=1)[0]
    return is_name(rest)
