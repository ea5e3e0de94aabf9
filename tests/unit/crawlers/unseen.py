"""What pages of engines tell that were not looked at before their readers were written: the posts, and who wrote them.

Each page is a frame around posts that all tell the same: two customers and the firm, in Russian, Ukrainian or Finnish,
with a quote, a signature and an edit where the theme has them. Written after the engines' own templates, phrases and
habits of their translations; people and firms are invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

NOW: Final = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
RU = (
    "Заказали кухню в «Ромашке», обещали за две недели, везут второй месяц.",
    "У меня та же история. Деньги так и не вернули.",
    "Добрый день! Напишите номер договора, разберёмся.",
)
UK = (
    "Замовили кухню в «Ромашці», обіцяли за два тижні, везуть другий місяць.",
    "У мене та сама історія. Гроші так і не повернули.",
    "Добрий день! Напишіть номер договору, розберемося.",
)
FI = (
    "Tilattiin keittiö Ruususta, luvattiin kahdessa viikossa, nyt menee jo toinen kuukausi.",
    "Minulla sama juttu. Rahoja ei ole palautettu.",
    "Hei! Kertokaa sopimuksen numero, niin selvitetään asia.",
)
WHO = {
    "ru": ("Ольга_П", "Иван Грозный", "Ромашка"),
    "uk": ("Оксана К.", "Їжак-77", "Ромашка"),
    "fi": ("Päivi", "Jyrki H.", "Ruusu Oy"),
}


@dataclass(frozen=True)
class Unseen:
    """A page and what stands on it: author, UTC time "YYYY-MM-DD HH:MM", and the text of each post."""

    name: str
    engine: str
    url: str
    html: str
    times: tuple[str, ...]
    lang: str
    quotes: tuple[int, ...] = (0, 1, 0)

    @property
    def texts(self) -> tuple[str, ...]:
        return {"ru": RU, "uk": UK, "fi": FI}[self.lang][: len(self.times)]

    @property
    def authors(self) -> tuple[str, ...]:
        return WHO[self.lang][: len(self.times)]
