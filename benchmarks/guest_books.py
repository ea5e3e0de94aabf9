"""Guest books as people made them: uCoz's module, tables, labelled paragraphs and bare lines, 40 entries on each.

No recorded guest book with entries exists here; these are of our own writing, the same bytes every time.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

ENTRIES: Final = 40
_NAMES: Final = ("Пётр Иванов", "Мария", "Ольга К.", "Anna", "Ässä", "Оксана", "Bob", "Liisa V.")
_SENTENCES: Final = (
    "Купил шкаф, пришёл кривой.", "Деньги не вернули, хотя обещали!", "Спасибо за помощь с заказом, приду ещё.",
    "Замовляла у жовтні, досі немає.", "Tilaus ei tullut, eikä kukaan vastaa puhelimeen.", "Hyvä palvelu, kiitos.",
    "Broken order and no refund so far.", "Всё хорошо, доставили за день, собрали за час.",
)  # fmt: skip

Write = Callable[[str, str, list[str]], str]


def _table(name: str, at: str, lines: list[str]) -> str:
    return f"<tr><td><b>{name}</b></td><td>{at}</td></tr><tr><td colspan=2>{'<br>'.join(lines)}</td></tr>\n"


def _ucoz(name: str, at: str, lines: list[str]) -> str:
    return (
        f'<div class="entryBlock"><table class="cBlock1"><tr><td><div class="cTop"><b>{name}</b> ({at})</div>'
        f'<div class="cMessage">{"<br />".join(lines)}</div><div class="cAnswer"><b>Ответ</b>: спасибо</div>'
        "</td></tr></table></div>\n"
    )


def _labelled(name: str, at: str, lines: list[str]) -> str:
    return f"<p>Nimi: {name}<br>Päivä: {at}<br>Kaupunki: Oulu<br>Viesti: {'<br>'.join(lines)}</p><hr>\n"


def _bare(name: str, at: str, lines: list[str]) -> str:
    return f"<b>{name}</b> ({at})<br>{'<br>'.join(lines)}<hr>\n"


_SHAPES: Final[tuple[tuple[str, Write, str, str], ...]] = (
    ("ru", _table, "<table border=1>", "</table>"),
    ("ru", _ucoz, '<div id="allEntries">', "</div>"),
    ("fi", _labelled, "<div id=book>", "</div>"),
    ("ru", _bare, "<hr>", "<font size=1>2.0</font>"),
)


def guest_books() -> list[tuple[str, bytes]]:
    """Address and bytes of each page."""
    chance = random.Random(20261122)
    found = []
    for number, (lang, write, before, after) in enumerate(_SHAPES):
        entries = []
        for place in range(ENTRIES):
            at = f"{1 + place % 28:02}.{1 + place % 12:02}.202{4 + place % 2} {place % 24:02}:{place % 60:02}"
            entries.append(write(chance.choice(_NAMES), at, chance.sample(_SENTENCES, k=chance.randint(1, 6))))
        title = "Гостевая книга" if lang == "ru" else "Vieraskirja"
        head = f'<html lang="{lang}"><head><title>{title}</title></head><body><h1>{title}</h1>'
        pages = '<p>1 <a href="/gb?page=2">2</a> <a href="/gb?page=3">3</a></p></body></html>'
        html = f"{head}<form><textarea></textarea></form>{before}{''.join(entries)}{after}{pages}"
        found.append((f"https://book{number}.example/gb", html.encode()))
    return found
