"""Lines in an article's text that lead elsewhere: "Read also: …", "Follow us on …". Names in them are not its own."""

from __future__ import annotations

import re
from typing import Final

_MOST: Final = 240  # letters of such a line
# A sign or the line's end must follow: "Читайте также книгу Петрова" is a sentence.
_ELSEWHERE: Final = re.compile(
    r"\W*(?:"
    r"(?:читайте|смотрите|слушайте)\s+(?:также|ещё|еще|по теме|подробнее)|(?:(?:материалы? |ещё )?по теме)"
    r"|(?:читайте|дивіться|слухайте)\s+(?:також|ще|по темі|детальніше)|по темі|за темою|матеріали? (?:по|за) тем\w+"
    r"|(?:lue|katso|kuuntele)\s+(?:myös|lisää)|aiheesta (?:lisää|muualla)"
    r"|(?:read|see|watch)\s+(?:also|more|next|here)|also read|more on this"
    r"|related(?: (?:articles?|stor(?:y|ies)|news))?"
    r"|lesen sie (?:auch|mehr)|lies auch|mehr zum thema|mehr dazu"
    r"|(?:lea|lee)(?:\s+(?:también|más))?|à lire aussi|lire aussi"
    r")\s*(?::|»|→|–|—|$)",
    re.IGNORECASE,
)
_FOLLOW: Final = re.compile(
    r"\W*(?:"
    r"подпис(?:ывайтесь|ывайся|аться) на (?:наш|канал|нас|рассылку)|следите за нами|мы в (?:telegram|вк|дзен)"
    r"|підпис(?:уйтесь|уйся|атися) на (?:наш|канал|нас|розсилку)|стежте за нами|ми в (?:telegram|facebook)"
    r"|seuraa meitä|tilaa uutiskirje"
    r"|follow (?:us|[\w ]{2,30}) on (?:twitter|x|facebook|instagram|telegram)|subscribe to our"
    r")\b",
    re.IGNORECASE,
)


def without_asides(text: str) -> str:
    """A text without lines that lead to other texts or to the site's channels."""
    lines = text.split("\n")
    kept = [line for line in lines if len(line) > _MOST or not (_ELSEWHERE.match(line) or _FOLLOW.match(line))]
    return text if len(kept) == len(lines) else "\n".join(kept)
