"""Tables of mentions: which column holds what, and each row as a post."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from itertools import islice
from typing import Final, Literal, get_args

from crawlers.dates import DEFAULT_ZONES, Order, known_zone, written_order, written_time
from crawlers.permalinks import identity_of_link, telling_identity
from crawlers.types import Post, PostKind, Precision, Rating, WrittenTime
from crawlers.urls import absolute, canonical
from monitor.errors import InputError
from monitor.exchange.tables import BadRow, Cell, Row, Table, number_of, text_of

Field = Literal["url", "text", "title", "author", "published", "rating", "source"]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)

PLATFORM: Final = "brought"
_TELLING: Final[tuple[Field, ...]] = ("text", "author")
_LONG: Final = 1500  # letters: what is longer and has a title is an article, the rest are people's words
_SAMPLE_ROWS: Final = 100
_BLANK: Final = frozenset({"-", "–", "—", "n/a", "na", "нет", "немає", "ei", "none", "null", "?"})

_HEADINGS: Final[Mapping[Field, str]] = {
    "url": r"url|link|address|permalink|web ?page|ссылка|адрес|урл|посилання|адреса|лінк|linkki|osoite|verkko-?osoite",
    "text": r"text|message|content|body|review|comment|post|mention|quote|snippet|текст|сообщение|отзыв"
    r"|комментарий|упоминание"
    r"|цитата|повідомлення|відгук|коментар|згадка|зміст|teksti|viesti|arvostelu|kommentti|maininta|sisältö",
    "title": r"title|subject|headline|topic|thread|заголовок|тема|название|назва|otsikko|aihe",
    "author": r"author|user(?: ?name)?|name|from|by|reviewer|nick(?:name)?|автор|пользователь|имя|ник"
    r"|логин|користувач|ім.?я|нік"
    r"|kirjoittaja|käyttäjä|nimi|nimimerkki|tekijä",
    "published": r"date|time|published|posted|created|when|дата|время|опубликовано|создано|час|опубліковано"
    r"|створено|päivä(?:ys|määrä)?"
    r"|aika|julkaistu|pvm",
    "rating": r"rating|stars?|score|grade|оценка|рейтинг|зв[её]зд\w*|балл?ы?|оцінка|зірки|бали|arvosana"
    r"|tähdet|arvio|pisteet",
    "source": r"source|site|website|platform|place|forum|источник|сайт|площадка|ресурс|форум|джерело"
    r"|майданчик|lähde|sivusto|foorumi",
}
_EXACT: Final = {one: re.compile(rf"(?:{words})", re.IGNORECASE) for one, words in _HEADINGS.items()}
_WITHIN: Final = {one: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for one, words in _HEADINGS.items()}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which field, by the column's place from 0; a field without a column is absent."""

    of: Mapping[Field, int]

    def named(self, table: Table) -> dict[str, str]:
        """The same by the names of the columns, as it is kept and written into a mapping file."""
        return {one: table.columns[place] for one, place in self.of.items()}


def guess(table: Table) -> Columns:
    """Which column seems to hold what: by the headings in four languages, else by what stands in them."""
    found: dict[Field, int] = {}
    for patterns, whole in ((_EXACT, True), (_WITHIN, False)):
        for one in FIELDS:
            for place, heading in enumerate(table.columns):
                match = patterns[one].fullmatch(heading.strip()) if whole else patterns[one].search(heading)
                if one not in found and place not in found.values() and match is not None:
                    found[one] = place
    rows = [row for row in islice(table.rows(), _SAMPLE_ROWS) if isinstance(row, Row)]
    free = [place for place in range(len(table.columns)) if place not in found.values()]
    for place in free:
        cells = [row.cells[place] for row in rows if row.cells[place] is not None]
        if not cells:
            continue
        if "url" not in found and _most(cells, lambda cell: re.match(r"https?://", text_of(cell)) is not None):
            found["url"] = place
        elif "published" not in found and _most(cells, lambda cell: isinstance(cell, date) or _day(text_of(cell))):
            found["published"] = place
    words = {
        place: sum(len(text_of(row.cells[place])) for row in rows) for place in free if place not in found.values()
    }
    if "text" not in found and words and max(words.values()) > 20 * len(rows):
        found["text"] = max(words, key=words.__getitem__)
    return Columns(found)


def chosen(table: Table, mapping: Mapping[str, str]) -> Columns:
    """The columns that a mapping {field: heading} names. Raises: `InputError` for a field or heading there is not."""
    found: dict[Field, int] = {}
    for name, heading in mapping.items():
        field = next((one for one in FIELDS if one == name), None)
        if field is None:
            raise InputError(f"A mention has no {name!r}", f"There are: {', '.join(FIELDS)}.")
        if heading not in table.columns:
            raise InputError(f"The table has no column {heading!r}", f"There are: {', '.join(table.columns)}.")
        found[field] = table.columns.index(heading)
    return Columns(found)


@dataclass(frozen=True, slots=True)
class Mentions:
    """The posts of a table and the rows that give none."""

    posts: tuple[Post, ...]
    bad: tuple[BadRow, ...]


def posts_of(
    table: Table, columns: Columns, *, now: datetime, lang: str | None = None, zone: str | None = None
) -> Mentions:
    """Each row as a post, known by its address; rows that share one are told apart by author and words.

    Dates are read in the order that the column itself betrays, else that of `lang`; without a zone they are of `zone`,
    else the language's, else this computer's. Raises: `InputError` where no column holds a text, title or address.
    """
    if not columns.of.keys() & {"url", "text", "title"}:
        raise InputError("No column holds the mentions", "Say which one holds the text or the address.")
    rows = list(table.rows())
    dates = columns.of.get("published")
    order = None if dates is None else _order(row.cells[dates] for row in rows if isinstance(row, Row))
    shared = _shared(rows, columns)
    reader = _RowReader(columns, now, lang, zone, order, shared)
    posts: dict[tuple[str, str], Post] = {}
    bad: list[BadRow] = []
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(row)
            continue
        try:
            post = reader.post(row)
        except InputError as error:
            bad.append(BadRow(row.number, error.what))
            continue
        posts.setdefault((post.platform, post.key), post)
    return Mentions(tuple(posts.values()), tuple(bad))


@dataclass(frozen=True, slots=True)
class _RowReader:
    columns: Columns
    now: datetime
    lang: str | None
    zone: str | None
    order: Order | None
    shared: frozenset[str]

    def post(self, row: Row) -> Post:
        """The post of a row. Raises: `InputError` in words for a row that gives none."""
        text, title, author = self._words(row, "text"), self._words(row, "title"), self._words(row, "author")
        url = self._url(row)
        if not (text or title or url):
            raise InputError("it holds neither a text nor an address")
        return make_post(
            text=text,
            title=title or None,
            author=author or None,
            url=url,
            published=self._published(row),
            rating=self._rating(row),
            source=self._words(row, "source"),
            lang=self.lang,
            alone=url is None or not self.shared or canonical(url) not in self.shared,
        )

    def _cell(self, row: Row, field: Field) -> Cell:
        place = self.columns.of.get(field)
        cell = None if place is None else row.cells[place]
        return None if isinstance(cell, str) and cell.lower() in _BLANK else cell

    def _words(self, row: Row, field: Field) -> str:
        return text_of(self._cell(row, field))

    def _url(self, row: Row) -> str | None:
        written = self._words(row, "url")
        if not written:
            return None
        url = absolute("", written)
        if url is None and re.match(r"[\w-]+\.\w", written):
            url = absolute("", f"https://{written}")
        if url is None:
            raise InputError(f"{written[:80]!r} is no address on the web")
        return url

    def _published(self, row: Row) -> WrittenTime | None:
        cell = self._cell(row, "published")
        if cell is None:
            return None
        if isinstance(cell, date):
            return instant(cell, self.zone or DEFAULT_ZONES.get(self.lang or ""))
        raw = text_of(cell)
        found = written_instant(raw, now=self.now, lang=self.lang, zone=self.zone, order=self.order)
        if found is None:
            raise InputError(f"{raw[:80]!r} is no date that can be read")
        return found

    def _rating(self, row: Row) -> Rating | None:
        cell = self._cell(row, "rating")
        if cell is None:
            return None
        value, _, best = text_of(cell).replace("из", "/").replace("із", "/").partition("/")
        stars = text_of(cell).count("★") + text_of(cell).count("⭐")
        number = float(stars) if stars else number_of(cell) if not best else number_of(value)
        if number is None:
            raise InputError(f"{text_of(cell)[:80]!r} is no rating")
        return Rating(number, number_of(best) if best else 5.0 if 0 < number <= 5 else None)


def make_post(
    *,
    text: str,
    title: str | None,
    author: str | None,
    url: str | None,
    published: WrittenTime | None,
    rating: Rating | None = None,
    source: str = "",
    lang: str | None = None,
    alone: bool = True,
) -> Post:
    """What a person says that was posted somewhere. `alone` says that nothing else given stands at its address."""
    telling = telling_identity(url) if url is not None else None
    if telling is not None:
        platform, key, kind = telling.platform, telling.key, telling.kind
    else:
        kind = PostKind.ARTICLE if title and len(text) > _LONG else PostKind.COMMENT
        if url is not None and alone:
            identity = identity_of_link(url)
            platform, key = identity.platform, identity.key
        else:
            place = canonical(url) if url is not None else source.lower()
            words = [place, author or "", *(" ".join((one or "").lower().split()) for one in (title, text))]
            digest = hashlib.sha1("\n".join(words).encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
            platform, key = PLATFORM, f"{place} {digest}".strip()
    return Post(
        platform=platform,
        key=key,
        url=url,
        text=text,
        title=title,
        author=author,
        published=published,
        kind=PostKind.REVIEW if rating is not None else kind,
        lang=lang,
        rating=rating,
    )


@lru_cache(4096)  # the rows of a table share few days
def written_instant(
    raw: str, *, now: datetime, lang: str | None, zone: str | None, order: Order | None = None
) -> WrittenTime | None:
    """The instant that a person wrote, None for none; without zone and language it is of this computer's zone."""
    return written_time(raw, now=now, lang=lang, zone=zone or (None if lang else _here(now)), order=order)


def instant(at: date, zone: str | None) -> WrittenTime:
    """A day or a local time of a table as an instant; without a zone it is of this computer's."""
    whole = at if isinstance(at, datetime) else datetime.combine(at, time())
    place: tzinfo | None = known_zone(zone) if zone else None
    local = whole if whole.tzinfo is not None else whole.replace(tzinfo=place) if place else whole.astimezone()
    precision = Precision.MINUTE if isinstance(at, datetime) else Precision.DAY
    return WrittenTime(local.astimezone(UTC), precision, at.isoformat(), zone or local.strftime("%z"))


def _order(cells: Iterable[Cell]) -> Order | None:
    return written_order(cell for cell in cells if isinstance(cell, str))


def _shared(rows: Iterable[Row | BadRow], columns: Columns) -> frozenset[str]:
    """The addresses under which the table holds different words."""
    place = columns.of.get("url")
    if place is None:
        return frozenset()
    telling = [columns.of[one] for one in _TELLING if one in columns.of]
    said: dict[str, set[str]] = {}
    for row in rows:
        if isinstance(row, Row) and row.cells[place] is not None:
            words = "\n".join(text_of(row.cells[one]) for one in telling)
            said.setdefault(canonical(text_of(row.cells[place])), set()).add(words)
    return frozenset(url for url, words in said.items() if len(words) > 1)


def _most(cells: list[Cell], is_so: Callable[[Cell], bool]) -> bool:
    return sum(bool(is_so(cell)) for cell in cells) * 5 >= len(cells) * 4


def _day(text: str) -> bool:
    return re.match(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D|$)", text) is not None


def _here(now: datetime) -> str:
    """This computer's zone as an offset."""
    offset = now.astimezone().strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"
