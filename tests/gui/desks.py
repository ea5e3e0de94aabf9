"""Invented posts for the window's tests, recorded as a crawl would, and the window over them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from crawlers.types import Post, PostKind, Precision, WrittenTime
from monitor import intake
from monitor.service import Monitor
from monitor.types import MentionQuery
from ui.bridge import Bridge
from ui.languages import Languages
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.theme import Theme

TEXTS = (
    (
        "Окна не поставили в срок",
        "Заказывал в «Северный ветер» остекление балкона. Прошло пять недель, не отвечают, аванс не возвращают.",
        "ru",
    ),
    ("Кто работал с ними?", "Подскажите, кто ставил окна у «Северного ветра»? Какие сроки, как с гарантией?", "ru"),
    ("Спасибо бригаде", "Поставили три окна за день. «Северный ветер» молодцы, рекомендую соседям.", "ru"),
    (None, "Доехал до конторы Северного ветра, закрыто на обед.", "ru"),
    ("Lumikko names a director", "Lumikko Foods has appointed a new purchasing director from 1 December.", "en"),
    (
        "Lumikko opens a plant",
        "Lumikko Foods opens a second dairy plant next spring, the company said on Monday.",
        "en",
    ),
)


def make_posts(count: int, texts: Sequence[tuple[str | None, str, str]] = TEXTS) -> list[Post]:
    """That many posts, the newest first; no two tell the same story."""
    now = datetime.now(UTC).replace(microsecond=0)
    posts = []
    for number in range(count):
        title, words, lang = texts[number % len(texts)]
        at = now - timedelta(minutes=7 * number + 1)
        chance = random.Random(number)
        # So many own words that no two posts are taken for copies of one story.
        tail = " ".join("".join(chance.choices("abdegiklmnoprstu", k=7)) for _ in range(40))
        posts.append(
            Post(
                platform="feed",
                key=f"forum.example/{number}",
                url=f"https://forum.example/t/{number}",
                text=f"{words}\n{tail}",
                title=None if title is None else f"{title} {number}",
                author=f"author{number % 5}",
                published=WrittenTime(at, Precision.MINUTE, at.isoformat(), "UTC"),
                kind=PostKind.FORUM_POST,
                lang=lang,
            )
        )
    return posts


def record(monitor: Monitor, posts: list[Post], source_id: int) -> None:
    """Stores posts as a crawl would: matched, recorded, analysed."""
    names = monitor._names.current()
    matched = intake.match(posts, names.matcher)

    recorded = monitor._writer.do(lambda: monitor._recorder.record_one(source_id, matched)).result()
    monitor._changed.publish(recorded.changes)
    assert monitor.settle(30)


@dataclass
class Desk:
    """A window with its monitor."""

    monitor: Monitor
    window: MainWindow
    bridge: Bridge
    memory: Memory
    languages: Languages
    theme: Theme
    source_id: int

    def page(self, slug: str) -> Any:
        """The page of that slug, opened."""
        self.window.go(slug)
        return self.window._pages[slug]

    def ids(self, **query: Any) -> list[int]:
        """What the base holds for a query."""
        return self.monitor.read.mention_ids(MentionQuery(**query))
