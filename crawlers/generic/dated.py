"""The dates on a page: where they stand, what they say, and which of them can be the time of a post."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lxml.html import HtmlElement

from crawlers.date_words import WORDS, words_for
from crawlers.generic.stamps import AGO, by_stamps
from crawlers.generic.tree import Page, classes, kind, said_names, words_of
from crawlers.types import Precision, WrittenTime

_LONGEST: Final = 140  # letters of a text with a date that is not prose
_NEAR: Final = 3  # levels up to what holds a date and its label
_LONGEST_LINE: Final = 80
_LIKE: Final = re.compile(
    r"\d{1,2}[:.]\d\d\b|\b\d{1,2}\b.{1,24}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{1,24}\b\d{1,2}\b"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d\d[./-]\d\d"
    r"|\b(?:today|yesterday|ago|just now|назад|тому|сегодня|вчера|позавчера|сьогодні|вчора|учора|позавчора|только что"
    r"|щойно|sitten|tänään|eilen|toissapäivänä|heute|gestern|hier|aujourd.hui|il y a|vor \d)\b",
    re.IGNORECASE,
)
_CUTS: Final = re.compile(r"[»|•·—\n(]|\s-\s|:\s|\s(?:on|am|le|в)\s")
_WHOLE: Final = re.compile(
    r"\b(?:\d{1,2}\.?\s+[^\W\d_]{3,12}\.?,?\s+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4})\b[^\d\n]{1,12}\d{1,2}[:.]\d\d\b"
)
"""A day with its year and a clock: a date begins there, whatever words stand before it. Prose gives no clock."""
_SIGNS: Final = re.compile(r"[»|•·—]")
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")
_BEFORE_FIGURES: Final = re.compile(r"\D*")
_LONGEST_WEEKDAY: Final = 14  # letters
_SHORTEST_WEEKDAY: Final = 5  # letters
_EDGES: Final = " »|•·—-()"
_LABEL: Final = re.compile(r"^[^\d:]{0,40}:\s*(?=\S)")
_LEAD: Final = re.compile(r"^(?:[^\W\d]+\.?\s+){1,4}(?=\S)")
_FINE: Final = (Precision.MINUTE, Precision.SECOND)
_CLOCK_ALONE: Final = re.compile(r"\W*(?:\w{1,3}\W+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\W*(?:[ap]\.?m\.?)?\W*", re.IGNORECASE)
_COARSE: Final = (Precision.MONTH, Precision.YEAR)
_ZONED: Final = re.compile(r"(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$", re.IGNORECASE)
_MOST_QUARTERS: Final = 14 * 4
_MACHINE: Final = ("datetime", "data-timestamp", "data-time", "data-date", "data-utc", "data-created", "content")
_TELLING: Final = frozenset((*_MACHINE, "title"))

EDITED: Final = re.compile(
    r"\b(?:edited\b|last edit\b|modified|updated|last change|отредактир|редактировал|изменен|изменён|измен\.|правил"
    r"|редагув|редагован|змінен|відредаг|оновлен"
    r"|muokat|muokan|muutett|päivitet|bearbeitet|geändert|aktualisiert|édité|modifié|dernière édition)",
    re.IGNORECASE,
)
_OF_A_PERSON: Final = re.compile(
    r"\b(?:join(?:ed)?|regist|member since|member for|birth|born|last (?:visit|seen|activ|online|login"
    r"|post)|зарегистрир|регистрац"
    r"|на форуме с|с нами|на сайте с|последний визит|был[аи]? на|зареєстр|реєстрац|з нами|останній візит"
    r"|день рожд|liittyn"
    r"|rekisteröi|jäsen alkaen|viimeksi|syntyn|dabei seit|registrier|beigetreten|mitglied seit|zuletzt|inscri"
    r"|membre depuis|dernière visite|current time|текущее время|сейчас|kello on|powered|copyright|©)",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b")
_OF_A_PERSON_NAME: Final = re.compile(
    r"join|regist|birth|last-?(?:seen|visit|activ)|signature|(?:^|[\s_-])sig(?:[\s_-]|$)|copyright|crumb"
    r"|(?:^|[\s_-])(?:quote\w*|blockquote)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_CARD: Final = re.compile(
    r"(?:^|[\s_-])(?:user-?(?:info|card|details|stats)|(?:post)?profile|poster|author-?info|footer)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_EDIT_NAME: Final = re.compile(
    r"(?:^|[\s_-])(?:last-?)?edit(?:ed|date|note|info|by)?(?:[\s_-]|$)|modified|lastedited", re.IGNORECASE
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_BESIDE_IN_A_TITLE: Final = 25  # letters: more than "posted by Anna on" has


@dataclass(frozen=True, slots=True)
class Dated:
    """A date on the page: the element it stands in, and its place among all elements.

    `lead` is what is written before it on its line; `edited` marks the date of a change, `aside` one in the
    card of a person.
    """

    node: HtmlElement
    at: int
    written: WrittenTime
    lead: str
    edited: bool = False
    aside: bool = False


def dates(page: Page) -> list[Dated]:
    """All dates that may be the time of a post, or of its last change, in page order."""
    found = _without_lone_weekdays(page, list(_found(page)))
    posted = [one for one in found if not one.edited]
    put_right = dict(zip(posted, by_stamps(page, [(one.node, one.written) for one in posted]), strict=True))
    return [replace(one, written=put_right.get(one, one.written)) for one in found]


def _without_lone_weekdays(page: Page, found: list[Dated]) -> list[Dated]:
    """The dates without those that name a day of the week alone, where no fuller ones stand as they do."""
    fuller = {date_kinds(one)[0] for one in found if not _is_weekday(page, one.written.raw)}
    return [one for one in found if date_kinds(one)[0] in fuller]


def _is_weekday(page: Page, text: str) -> bool:
    """True for the name of a day of the week and nothing else."""
    return len(text) >= _SHORTEST_WEEKDAY and text.casefold() in words_for(page.post_lang or "").weekdays


def _found(page: Page) -> Iterator[Dated]:
    memory: dict[str, tuple[WrittenTime, str] | None] = {}
    done_until = 0
    said, sayer = "", page.root
    for at, node in enumerate(page.elements):
        if at >= done_until and (written := _of_attributes(page, node)) is not None:
            done_until = page.ends[at]
            before = said if _is_beside(page, sayer, node) else ""
            if written.precision is Precision.DAY:  # the day in the title, the clock beside it
                shown = date_in(page, _line_of(node.getparent(), words_of(node)))
                written = shown[0] if shown is not None and shown[0].precision in _FINE else written
            if not _is_of_a_person(node, before):
                yield Dated(node, at, written, before, _is_edit(node, before), _is_named(node, _CARD))
        for text, holder, place in ((node.text, node, at), (node.tail, node.getparent(), page.ends[at] - 1)):
            if not text or not (text := " ".join(text.split())):
                continue
            if (
                at >= done_until
                and len(text) <= _LONGEST
                and (_LIKE.search(text) or (len(text) <= _LONGEST_WEEKDAY and _is_weekday(page, text)))
            ):
                whole = _line_of(holder, text)
                for line in (whole, text):
                    if line not in memory:
                        memory[line] = date_in(page, line)
                found = _finer(memory[whole], memory[text])
                if found is not None and _in_a_title(holder, whole, found[0].raw):
                    continue
                if found is not None and holder is not None:
                    before = said if _is_beside(page, sayer, holder) else ""
                    lead = found[1] if found[1].strip() else before
                    whole = f"{before} {text}"
                    if not _is_of_a_person(holder, f"{before} {lead}"):
                        yield Dated(holder, place, found[0], lead, _is_edit(holder, whole), _is_named(holder, _CARD))
            if holder is not None:
                said, sayer = text[-60:], holder


def _in_a_title(holder: HtmlElement | None, line: str, raw: str) -> bool:
    """True if a date is a part of what a heading or link says ("Update of 6 February")."""
    node = holder
    for _ in range(2):
        if node is not None and (node.tag in _HEADINGS or node.tag == "a"):
            return len(line) > len(raw) + _BESIDE_IN_A_TITLE
        node = node.getparent() if node is not None else None
    return False


def _line_of(holder: HtmlElement | None, text: str) -> str:
    """The whole line that a piece of text is part of: "Today" and "at 15:30" stand in elements of their own."""
    found = text
    for _ in range(2):
        line = " ".join(" ".join(holder.itertext()).split()) if holder is not None else ""
        if not line or len(line) > _LONGEST_LINE or EDITED.search(line) or _OF_A_PERSON.search(line):
            break
        found = line
        if holder is None or not _CLOCK_ALONE.fullmatch(line):
            break
        holder = holder.getparent()
    return found


def _finer(
    one: tuple[WrittenTime, str] | None, other: tuple[WrittenTime, str] | None
) -> tuple[WrittenTime, str] | None:
    """The reading to the minute of two, else the first that is one."""
    found = [reading for reading in (one, other) if reading is not None]
    fine = [reading for reading in found if reading[0].precision in _FINE]
    return next(iter(fine or found), None)


def _is_beside(page: Page, sayer: HtmlElement, node: HtmlElement) -> bool:
    """True if what `sayer` says may be the label of `node`: both stand in one small element."""
    above: HtmlElement | None = node
    for _ in range(_NEAR):
        if above is None or above.tag in ("body", "html"):
            return False
        if page.inside(sayer, above):
            return len("".join(above.itertext())) <= _LONGEST
        above = above.getparent()
    return False


def _is_of_a_person(node: HtmlElement, lead: str) -> bool:
    said = _OF_A_PERSON.search(lead[-60:])
    # "With us since 02.03.2019. Added:" has told its date: what follows is another one.
    if said is not None and not _TOLD.search(lead[-60:], said.end()):
        return True
    return _is_named(node, _OF_A_PERSON_NAME)


def _is_named(node: HtmlElement, names: re.Pattern[str]) -> bool:
    """True if an element or one close around it is called so."""
    near: HtmlElement | None = node
    for _ in range(3):
        if near is None:
            break
        if names.search(said_names(near)) is not None:
            return True
        near = near.getparent()
    return False


def _is_edit(node: HtmlElement, lead: str) -> bool:
    near: HtmlElement | None = node
    for _ in range(2):
        if near is not None:
            if _EDIT_NAME.search(said_names(near)) is not None:
                return True
            near = near.getparent()
    return EDITED.search(lead[-80:]) is not None


def _of_attributes(page: Page, node: HtmlElement) -> WrittenTime | None:
    """The instant that an element carries for machines."""
    if node.tag not in ("time", "abbr", "span", "a", "meta", "div", "i", "relative-time", "td", "li", "p", "small"):
        return None
    named = node.keys()
    if not named or _TELLING.isdisjoint(named):
        return None
    for name in _MACHINE:
        value = (node.get(name) or "").strip()
        if name == "content" and "date" not in said_names(node).lower() and "created" not in said_names(node).lower():
            continue
        if value and len(value) >= 8 and value[0].isdigit():
            written = page.time(value)
            if written is not None and written.precision not in _COARSE:
                return _by_the_clock_shown(page, node, value, written)
    if node.tag in ("abbr", "time", "span", "a") and (title := node.get("title")) and _LIKE.search(title):
        shown = len("".join(node.itertext()))
        if len(title) <= 60 and shown <= 60:
            found = page.time(title)
            if found is not None and found.precision not in _COARSE:
                return found
    return None


def _by_the_clock_shown(page: Page, node: HtmlElement, value: str, written: WrittenTime) -> WrittenTime:
    """A machine's time without zone, moved by whole quarters of an hour to what is shown beside it.

    What a page says of its zone is said of the clock that it shows.
    """
    shown = " ".join("".join(node.itertext()).split())
    if _ZONED.search(value) or value.isdigit() or not 0 < len(shown) <= 60 or not _LIKE.search(shown):
        return written
    clock = page.time(shown)
    if clock is None or clock.precision not in (Precision.MINUTE, Precision.SECOND):
        return written
    ahead = clock.at.replace(second=0) - written.at.replace(second=0)
    quarters, rest = divmod(ahead.total_seconds(), 900)
    return replace(written, at=written.at + ahead) if not rest and 0 < abs(quarters) <= _MOST_QUARTERS else written


def date_in(page: Page, text: str) -> tuple[WrittenTime, str] | None:
    """The date that a short text holds among few other words, and the words before it; None for none."""
    best: tuple[WrittenTime, str] | None = None
    for lead, piece in _pieces(text):
        if not (_LIKE.search(piece) or _is_weekday(page, piece)):
            continue
        written = page.time_within(piece)
        if written is None and len(piece) <= 60 and (page.post_lang not in WORDS or _ISO.match(piece)):
            written = page.time(piece)  # by all that dateparser knows, which takes its time
        if written is None or (written.precision in _COARSE and not AGO.search(piece)):
            continue
        if written.precision in (Precision.MINUTE, Precision.SECOND):
            return _without_words_before(page, written, lead, piece)
        best = best or (written, lead)
    return best


def _without_words_before(page: Page, written: WrittenTime, lead: str, piece: str) -> tuple[WrittenTime, str]:
    """The date and the words before it, where a sign parts more of them from it ("Name | date")."""
    for cut in reversed(list(_SIGNS.finditer(piece))):
        rest = piece[cut.end() :].strip(_EDGES)
        if _LIKE.search(rest) and (again := page.time_within(rest)) is not None and again.at == written.at:
            return (again, lead + piece[: cut.end()]) if again.precision is written.precision else (written, lead)
    return written, lead


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """The text, then ends and parts of it that a date may begin, each with what stands before it."""
    if len(text) <= 60:
        yield _BEFORE_FIGURES.match(text)[0], text  # type: ignore[index]  # it matches any text
    cuts = sorted({0, *(match.end() for match in _CUTS.finditer(text)), *(m.start() for m in _WHOLE.finditer(text))})
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        lead = text[:start]
        for piece in dict.fromkeys((text[start:].strip(_EDGES), text[start:end].strip(_EDGES))):
            if not piece:
                continue
            yield lead, piece
            if (label := _LABEL.match(piece)) is not None:
                yield lead + label[0], piece[label.end() :]
            elif (words := _LEAD.match(piece)) is not None:
                yield lead + words[0], piece[words.end() :]


def date_kinds(dated: Dated) -> tuple[str, ...]:
    """What dates of the same role on a page have in common, narrow to wide: what their elements are called."""
    node = dated.node
    above = node.getparent()
    narrow = f"{kind(node)}<{kind(above)}"
    wide = ".".join(classes(node)) or ".".join(classes(above) if above is not None else ())
    return (narrow, f".{wide}") if wide else (narrow,)
