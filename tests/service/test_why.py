"""What the program says of a post that somebody misses."""

from __future__ import annotations

from monitor.service import Monitor
from monitor.service.why import WhySlug
from monitor.types import NewSource
from tests.servers import Page, Server
from tests.service.parts import crawl, look_for, serve, watch

MENTION = ("1", "Отзыв", "Заказал в «Ромашке» диван, везут второй месяц.")
OTHER = ("2", "Погода", "Сегодня дождь, завтра снег.")


def slugs(monitor: Monitor, address: str) -> list[WhySlug]:
    return [one.slug for one in monitor.why(address)]


def test_each_answer_fits_what_happened(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Ромашка")
    mention, other, unseen = (server.url(f"/posts/{name}") for name in ("1", "2", "9"))
    assert slugs(monitor, mention) == [WhySlug.NO_PLACE]
    feed = watch(monitor, serve(server, MENTION, OTHER))
    assert slugs(monitor, mention) == [WhySlug.NEVER_READ]
    crawl(monitor)
    (listed,) = monitor.why(mention + "?utm_source=mail")
    assert listed.slug is WhySlug.IN_LIST
    assert len(listed.mention_ids) == 1
    assert slugs(monitor, other) == [WhySlug.NAMES_NOBODY]
    assert slugs(monitor, unseen) in ([WhySlug.NOT_SEEN], [WhySlug.OLDER])
    monitor.enable_source(feed, False).result()
    assert slugs(monitor, unseen) == [WhySlug.PLACE_OFF]


def test_a_place_that_fails_says_how(monitor: Monitor, server: Server) -> None:
    server.pages("/feed", [Page(b"<html>no feed</html>")])
    monitor.add_source(NewSource(server.url("/feed"), "feed", allow_private=True)).result()
    crawl(monitor)
    (reason,) = monitor.why(server.url("/posts/1"))
    assert reason.slug is WhySlug.PLACE_FAILS
    assert reason.detail
