"""Stories where a phrase stands in everybody's posts: a copy is found all the same, however many came between."""

from __future__ import annotations

from crawlers.types import PostKind
from monitor.desk.clocks import Terms
from monitor.store import analysis
from monitor.store.analysis import Analysed, Analysis, waiting
from monitor.text import stories
from monitor.text.types import Findings, Kind, Language
from tests.store.parts import Base, match, post

COMMON = "Ромашка сообщает новости рынка каждый день, читайте нас в сети и подписывайтесь на канал."
NEWS = "Завод открыл цех окраски и нанял сорок маляров из соседнего города, сказал директор на встрече."


def settle(base: Base) -> None:
    """Understands what waits, as news of the entity."""
    found = [
        Analysed(
            one,
            Findings(Language("ru", 0.9), {1: Kind.NEWS}, {}, None, one.matches),
            stories.bands(one.title, one.text, news=True),
        )
        for one in waiting(base.connection, 1000)
    ]
    Analysis(base.connection, base.clock).settle(found, "test", 1, Terms())


def test_a_copy_is_found_among_posts_that_share_a_phrase(base: Base) -> None:
    entity, source = base.entity(), base.source()
    named = (match(entity),)

    def told(key: str, text: str) -> tuple[object, ...]:
        return post(key, text, title=None, kind=PostKind.ARTICLE), named

    count = analysis.NEWEST_OF_A_BAND + 10
    parts = [f"В городе номер {n} прошла ярмарка {n * 7} мастеров, пришли {n * 13} гостей." for n in range(count)]
    base.record(source, *(told(str(n), f"{COMMON} {part}") for n, part in enumerate(parts)))  # type: ignore[arg-type]
    settle(base)
    base.record(source, told("first", f"{COMMON} {NEWS} {NEWS[::-1]}"))  # type: ignore[arg-type]
    settle(base)
    base.record(source, *(told(f"later {n}", f"{COMMON} {part[::-1]}") for n, part in enumerate(parts)))  # type: ignore[arg-type]
    settle(base)
    base.record(source, told("copy", f"{COMMON} {NEWS} {NEWS[::-1]}"))  # type: ignore[arg-type]
    settle(base)
    ((first, copy),) = base.all(
        "SELECT (SELECT story_id FROM post WHERE key = 'first'), (SELECT story_id FROM post WHERE key = 'copy')"
    )
    assert first == copy
