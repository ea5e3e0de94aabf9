"""Channels of Telegram: pages in the shape of the public preview, written by us about invented firms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape

import pytest

from crawlers.errors import BlockedError, LayoutChangedError, LoginRequiredError
from crawlers.http import Fetcher
from crawlers.social.telegram import TelegramCrawler, page_address, short_count
from crawlers.social.telegram_progress import PAGES_A_CRAWL
from crawlers.types import Batch, Checkpoint, Http, Post, PostKind, Precision, Reach, Response, Source
from tests.servers import Exchange, Page, Server

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CRAWLER = TelegramCrawler()
SOURCE = Source("https://t.me/s/VyshnogradNews", "telegram", lang="uk")


def message(number: int, inside: str, *, meta: str = "", at: str = "2026-11-21T09:30:05+00:00", extra: str = "") -> str:
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap">'
        f'<div class="tgme_widget_message text_not_supported_wrap js-widget_message {extra}"'
        f' data-post="VyshnogradNews/{number}">'
        '<div class="tgme_widget_message_user"><a href="https://t.me/VyshnogradNews"><i><img src="x.jpg"></i></a></div>'
        '<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color">'
        '<a class="tgme_widget_message_owner_name" href="https://t.me/VyshnogradNews">'
        '<span dir="auto">Вишноград &amp; область</span></a></div>'
        f'{inside}<div class="tgme_widget_message_footer compact js-message_footer">'
        '<div class="tgme_widget_message_info short js-message_info">'
        '<span class="tgme_widget_message_views">4.4K</span><span class="copyonly"> views</span>'
        f'<span class="tgme_widget_message_meta">{meta}<a class="tgme_widget_message_date"'
        f' href="https://t.me/VyshnogradNews/{number}"><time datetime="{at}" class="time">09:30</time></a></span>'
        "</div></div></div></div></div>"
    )  # fmt: skip


def text(words: str) -> str:
    return f'<div class="tgme_widget_message_text js-message_text" dir="auto">{words}</div>'


def preview(*messages: str, before: int | None = None, name: str = "VyshnogradNews") -> str:
    more = ""
    if before is not None:
        more = f'<a href="/s/{name}?before={before}" class="tme_messages_more" data-before="{before}"></a>'
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Вишноград – Telegram</title></head>'
        '<body class="widget_frame_base tgme_webpreview"><header class="tgme_header"><div class="tgme_channel_info">'
        '<div class="tgme_channel_info_header_title"><span dir="auto">Вишноград &amp; область</span></div>'
        '<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">'
        '12.3K</span> <span class="counter_type">subscribers</span></div><div class="tgme_channel_info_counter">'
        '<span class="counter_value">7</span> <span class="counter_type">photos</span></div></div></div></header>'
        f'<main class="tgme_main"><section class="tgme_channel_history js-message_history">{more}{"".join(messages)}'
        "</section></main></body></html>"
    )  # fmt: skip


CARD = (
    "<html><head><title>Telegram: View @VyshnogradNews</title></head><body><div class='tgme_page_wrap'>"
    "<div class='tgme_page'><div class='tgme_page_title'><span>Вишноград</span></div>"
    "<div class='tgme_page_extra'>{extra}</div></div></div></body></html>"
)


def response(body: str, url: str = "https://t.me/s/VyshnogradNews", final_url: str | None = None) -> Response:
    headers = {"content-type": "text/html; charset=utf-8"}
    return Response(url, final_url or url, 200, headers, body.encode(), NOW)


def read_one(inside: str, **changes: str) -> Post:
    (post,) = CRAWLER.read(response(preview(message(7, inside, **changes))), SOURCE).posts
    return post


def test_a_message_is_read_with_all_it_says() -> None:
    post = read_one(text('Магазин <b>«Ромашка»</b> <i class="emoji"><b>🔥</b></i> закрито.<br><br>Ключі не повернули.'))
    assert (post.platform, post.key) == ("telegram", "vyshnogradnews/7")
    assert post.url == "https://t.me/VyshnogradNews/7"
    assert post.text == "Магазин «Ромашка» 🔥 закрито.\nКлючі не повернули."
    assert (post.author, post.lang, post.kind) == ("Вишноград & область", "uk", PostKind.MESSAGE)
    assert post.reach == Reach(views=4400, followers=12_300)
    assert post.published is not None
    assert (post.published.at, post.published.precision) == (
        datetime(2026, 11, 21, 9, 30, 5, tzinfo=UTC),
        Precision.SECOND,
    )
    assert (post.edited, post.title, post.quotes, post.parent_url) == (None, None, (), None)


def test_an_answer_keeps_what_it_answers_as_a_quote() -> None:
    reply = (
        '<a class="tgme_widget_message_reply user-color-default" href="https://t.me/VyshnogradNews/3">'
        '<div class="tgme_widget_message_author"><span class="tgme_widget_message_author_name">Вишноград</span></div>'
        '<div class="tgme_widget_message_text js-message_reply_text" dir="auto">Ромашка зачиняється?</div></a>'
    )
    post = read_one(reply + text("Так, з понеділка."))
    assert (post.text, post.quotes) == ("Так, з понеділка.", ("Ромашка зачиняється?",))
    assert post.parent_url == "https://t.me/VyshnogradNews/3"
    older = read_one(
        reply.replace("tgme_widget_message_text js-message_reply_text", "tgme_widget_message_metatext") + text("Так.")
    )
    assert (older.text, older.quotes) == ("Так.", ("Ромашка зачиняється?",))


def test_a_forwarded_message_names_where_it_came_from() -> None:
    forwarded = (
        '<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from <a class='
        '"tgme_widget_message_forwarded_from_name" href="https://t.me/romashka_official/55"><span>Ромашка</span></a></div>'
    )
    post = read_one(forwarded + text("Ми переїхали."))
    assert (post.text, post.parent_url) == ("Ми переїхали.", "https://t.me/romashka_official/55")
    assert post.author == "Вишноград & область"


def test_a_text_nested_under_a_picture_is_read_once() -> None:
    assert read_one(text(text("Один раз."))).text == "Один раз."


def test_polls_and_previews_of_links_are_read_apart() -> None:
    poll = (
        '<div class="tgme_widget_message_poll">'
        '<div class="tgme_widget_message_poll_question">Чи задоволені ви Ромашкою?</div>'
        '<div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_percent">70%</div>'
        '<div class="tgme_widget_message_poll_option_text">Ні</div></div></div>'
    )
    assert read_one(poll).text == "Чи задоволені ви Ромашкою?\n- Ні"
    link = (
        '<a class="tgme_widget_message_link_preview" href="https://news.example/1">'
        '<div class="link_preview_site_name">Новини</div><div class="link_preview_title">Ромашка банкрут</div>'
        '<div class="link_preview_description">Суд вирішив.</div></a>'
    )
    post = read_one(text("Читайте") + link)
    assert (post.text, post.quotes) == ("Читайте", ("Ромашка банкрут\nСуд вирішив.",))


def test_what_is_marked_as_a_quote_is_apart_and_hidden_words_are_the_authors_own() -> None:
    inside = (
        "<blockquote expandable>Ромашка: усе буде добре</blockquote>Не <tg-spoiler><span>буде</span></tg-spoiler>,<br>"
        '<a href="https://t.me/x" onclick="x">ось договір</a>'
    )
    post = read_one(text(inside))
    assert (post.text, post.quotes) == ("Не буде,\nось договір", ("Ромашка: усе буде добре",))


def test_an_album_is_one_message_with_its_words_and_a_long_text_is_whole() -> None:
    album = (
        '<div class="tgme_widget_message_grouped_wrap"><div class="tgme_widget_message_grouped">'
        '<a class="tgme_widget_message_photo_wrap grouped_media_wrap" href="https://t.me/VyshnogradNews/7?single"></a>'
        '<a class="tgme_widget_message_photo_wrap grouped_media_wrap" href="https://t.me/VyshnogradNews/8?single"></a>'
        "</div></div>"
    )
    words = " ".join(f"слово{number}" for number in range(700))
    post = read_one(album + text(words))
    assert (post.key, post.text) == ("vyshnogradnews/7", words)


def test_a_film_without_words_is_a_post_and_its_length_no_date() -> None:
    film = '<a class="tgme_widget_message_video_player"><time class="message_video_duration">0:42</time></a>'
    post = read_one(film)
    assert post.text == ""
    assert post.published is not None
    assert post.published.at.hour == 9


@pytest.mark.parametrize(
    ("at", "precision"),
    [
        ("2026-11-21T11:30:00+00:00", Precision.HOUR),
        ("2026-11-20T13:00:00+00:00", Precision.DAY),
        ("2026-11-01T13:00:00+00:00", Precision.MONTH),
        ("2025-01-01T13:00:00+00:00", Precision.YEAR),
    ],
)
def test_an_edited_message_was_edited_between_then_and_now(at: str, precision: Precision) -> None:
    post = read_one(text("Виправлено."), meta="edited ", at=at)
    assert post.edited is not None
    assert post.published is not None
    assert (post.edited.at, post.edited.precision, post.edited.raw) == (post.published.at, precision, "edited")


def test_what_telegram_itself_says_is_no_post() -> None:
    page = preview(message(1, text("Channel created"), extra="service_message"), message(2, text("Привіт")))
    reading = CRAWLER.read(response(page), SOURCE)
    assert [post.key for post in reading.posts] == ["vyshnogradnews/2"]
    assert reading.skipped == ()


def test_a_page_tells_where_older_messages_are() -> None:
    reading = CRAWLER.read(response(preview(message(40, text("а")), before=40)), SOURCE)
    assert (reading.previous_url, reading.next_url) == ("https://t.me/s/VyshnogradNews?before=40", None)
    assert reading.title == "Вишноград & область"


def test_an_empty_channel_is_no_fault_but_a_page_without_preview_is() -> None:
    assert CRAWLER.read(response(preview()), SOURCE).posts == ()
    for extra in ("120 members, 5 online", "@somebody", ""):
        with pytest.raises(LoginRequiredError, match="no public preview"):
            CRAWLER.read(response(CARD.format(extra=extra), final_url="https://t.me/VyshnogradNews"), SOURCE)
    with pytest.raises(LoginRequiredError):
        CRAWLER.read(response("<html></html>", final_url="https://t.me/VyshnogradNews"), SOURCE)


def test_a_page_of_something_else_says_so() -> None:
    with pytest.raises(LayoutChangedError):
        CRAWLER.read(response("<html><body><p>Hello</p></body></html>"), SOURCE)
    with pytest.raises(BlockedError):
        CRAWLER.read(response("<html><head><title>Just a moment...</title></head></html>"), SOURCE)


def test_the_text_of_a_message_cannot_play_markup() -> None:
    words = '<div class="tgme_widget_message" data-post="other/9">& "quoted"'
    assert read_one(text(escape(words))).text == words


# Addresses and recognition


@pytest.mark.parametrize(
    "address",
    [
        "@VyshnogradNews",
        "t.me/VyshnogradNews",
        "https://t.me/s/VyshnogradNews",
        "http://telegram.me/VyshnogradNews/",
        "https://t.me/VyshnogradNews/123",
        "https://t.me/s/VyshnogradNews/123?before=3",
        "https://VyshnogradNews.t.me",
        "tg://resolve?domain=VyshnogradNews",
    ],
)
def test_all_ways_to_write_a_channel_lead_to_its_preview(address: str) -> None:
    assert page_address(address).lower() == "https://t.me/s/vyshnogradnews"


@pytest.mark.parametrize(
    "address", ["https://t.me/+AbCdEf", "https://t.me/joinchat", "http://127.0.0.5:8000/s/x?before=1"]
)
def test_other_addresses_stay(address: str) -> None:
    assert page_address(address) == address


def test_pages_are_recognised() -> None:
    (found,) = CRAWLER.recognise(response(preview(message(7, text("а")))))
    assert (found.crawler, found.address, found.name) == (
        "telegram",
        "https://t.me/s/VyshnogradNews",
        "Вишноград & область",
    )
    assert (found.engine, found.fit > 0.9) == ("telegram", True)
    (card,) = CRAWLER.recognise(response(CARD.format(extra="60K subscribers"), "https://t.me/VyshnogradNews"))
    assert (card.address, card.fit > 0.5) == ("https://t.me/s/VyshnogradNews", True)
    (local,) = CRAWLER.recognise(response(preview(message(7, text("а"))), "http://127.0.0.5:8000/VyshnogradNews/7"))
    assert local.address == "http://127.0.0.5:8000/s/VyshnogradNews"
    assert CRAWLER.recognise(response(CARD.format(extra="120 members, 5 online"), "https://t.me/VyshnogradNews")) == ()
    assert CRAWLER.recognise(response("<html><body>news</body></html>", "https://news.example/")) == ()


@pytest.mark.parametrize(
    ("written", "count"),
    [("940", 940), ("4.4K", 4400), ("12.5M", 12_500_000), ("24M views", 24_000_000), ("1 234", 1234), ("1,234", 1234),
     ("12\u202f345 subscribers", 12_345), ("1,5K", 1500), ("", None), ("views", None)],
)  # fmt: skip
def test_rounded_numbers(written: str, count: int | None) -> None:
    assert short_count(written) == count


# Crawling


class Channel:
    """A channel of a test: messages by number, served 20 a page like the real ones."""

    def __init__(self, server: Server, newest: int) -> None:
        self.server = server
        self.numbers = list(range(1, newest + 1))
        self.asked: list[str] = []
        server.script("/s/VyshnogradNews", self.answer)

    @property
    def source(self) -> Source:
        return Source(self.server.url("/s/VyshnogradNews"), "telegram")

    def answer(self, exchange: Exchange) -> None:
        _, _, query = exchange.path.partition("?before=")
        self.asked.append(query)
        shown = [number for number in self.numbers if not query or number < int(query)][-20:]
        more = shown[0] if shown and shown[0] > self.numbers[0] else None
        body = preview(*(message(number, text(f"№ {number}")) for number in shown), before=more)
        exchange.send(Page(body.encode()))


@pytest.fixture
def http() -> Http:
    return Fetcher(user_agent="MentionMonitor/0.1", contact="https://c.example", delay_s=0.0).session(
        allow_private=True
    )


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def crawl(channel: Channel, http: Http, checkpoint: Checkpoint | None = None) -> tuple[list[int], Batch]:
    batches = list(CRAWLER.crawl(channel.source, checkpoint or Checkpoint(), http))
    return [int(post.key.split("/")[1]) for batch in batches for post in batch.posts], batches[-1]


def test_the_first_crawl_looks_back_page_by_page(server: Server, http: Http) -> None:
    channel = Channel(server, 50)
    numbers, last = crawl(channel, http)
    assert sorted(numbers) == list(range(1, 51))
    assert (last.more, last.gap, last.title) == (False, None, "Вишноград & область")
    assert last.looked_back_to == datetime(2026, 11, 21, 9, 30, 5, tzinfo=UTC)
    assert channel.asked == ["", "31", "11"]


def test_the_look_back_is_bounded_and_says_that_there_is_more(server: Server, http: Http) -> None:
    channel = Channel(server, 1000)
    numbers, last = crawl(channel, http)
    assert len(channel.asked) == PAGES_A_CRAWL
    assert sorted(numbers) == list(range(801, 1001))
    assert last.more
    again, then = crawl(channel, http, last.checkpoint)
    assert (len(again), len(channel.asked), then.more) == (20, PAGES_A_CRAWL + 1, True)


def test_the_next_crawl_ends_where_the_last_began(server: Server, http: Http) -> None:
    channel = Channel(server, 100)
    _, last = crawl(channel, http)
    channel.asked.clear()
    channel.numbers += range(101, 146)
    numbers, last = crawl(channel, http, last.checkpoint)
    assert set(range(101, 146)) <= set(numbers)
    assert channel.asked == ["", "126", "106"]
    channel.asked.clear()
    crawl(channel, http, last.checkpoint)
    assert channel.asked == [""]


def test_a_long_silence_is_caught_up_over_several_crawls(server: Server, http: Http) -> None:
    channel = Channel(server, 30)
    seen, last = crawl(channel, http)
    channel.numbers += range(31, 531)
    for _ in range(4):
        numbers, last = crawl(channel, http, last.checkpoint)
        seen += numbers
        channel.numbers += [channel.numbers[-1] + 1]
    assert set(range(1, 531)) <= set(seen)
    assert last.gap is None


def test_a_crawl_that_breaks_off_is_taken_up_where_it_was_stored(server: Server, http: Http) -> None:
    channel = Channel(server, 150)
    seen: list[int] = []
    checkpoint = Checkpoint()
    for _ in range(4):
        for step, batch in enumerate(CRAWLER.crawl(channel.source, checkpoint, http)):
            seen += [int(post.key.split("/")[1]) for post in batch.posts]
            checkpoint = batch.checkpoint
            if step == 2:
                break
    assert set(seen) == set(range(1, 151))


def test_deleted_messages_leave_no_endless_search(server: Server, http: Http) -> None:
    channel = Channel(server, 100)
    _, last = crawl(channel, http)
    channel.numbers = [*range(1, 60), *range(140, 165)]
    channel.asked.clear()
    numbers, last = crawl(channel, http, last.checkpoint)
    assert set(range(140, 165)) <= set(numbers)
    assert channel.asked == ["", "145"]
    assert last.checkpoint.state["gaps"] == []


def test_a_channel_without_preview_is_told_by_its_redirect(server: Server, http: Http) -> None:
    server.redirect("/s/closed", "/closed")
    server.page("/closed", CARD.format(extra="120 members"))
    with pytest.raises(LoginRequiredError, match="group"):
        list(CRAWLER.crawl(Source(server.url("/s/closed"), "telegram"), Checkpoint(), http))


def test_a_checkpoint_of_something_else_begins_anew(server: Server, http: Http) -> None:
    channel = Channel(server, 5)
    numbers, _ = crawl(channel, http, Checkpoint({"newest": "many", "gaps": 3}))
    assert sorted(numbers) == [1, 2, 3, 4, 5]


def test_a_message_is_asked_for_again_where_the_preview_shows_it() -> None:
    fetcher = Fetcher(user_agent="MentionMonitor/0.1", contact="test", clock=lambda: NOW, delay_s=0)
    with Server() as server:
        http = fetcher.session(allow_private=True)
        url, key = server.url("/VyshnogradNews/7"), "vyshnogradnews/7"
        server.page("/s/VyshnogradNews", preview(message(6, text("Старе")), message(7, text("Нове слово"))))
        found = CRAWLER.ask_again(url, key, SOURCE, http)
        assert found is not None
        assert found.text == "Нове слово"
        assert server.paths()[-1] == "/s/VyshnogradNews?before=8"
        server.page("/s/VyshnogradNews", preview(message(6, text("Старе"))))
        assert CRAWLER.ask_again(url, key, SOURCE, http) is None
        server.page("/s/VyshnogradNews", preview())
        with pytest.raises(LayoutChangedError):
            CRAWLER.ask_again(url, key, SOURCE, http)
        with pytest.raises(LayoutChangedError):
            CRAWLER.ask_again(server.url("/joinchat"), key, SOURCE, http)
    fetcher.close()
