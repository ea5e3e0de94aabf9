"""Public channels of Telegram, read on their web preview: t.me/s/NAME, no account, no key.

Facts: `sources.md` 4 and public descriptions of the pages; no recorded page exists in this project, so a
change of Telegram's markup shows first in the health of the source. Groups, private channels and channels
without preview have no such page and are never read. Any other host that serves the same markup is read too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlencode, urlsplit, urlunsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers import walls
from crawlers.charset import decode
from crawlers.dates import written_time
from crawlers.errors import LayoutChangedError, LoginRequiredError
from crawlers.gaps import Gap, GapKind
from crawlers.html import node_text, page_tree
from crawlers.identity import telegram_key
from crawlers.social.telegram_progress import PAGES_A_CRAWL, Progress
from crawlers.social.wording import words_of_html
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Post,
    PostKind,
    Precision,
    Reach,
    Reading,
    Response,
    Skip,
    Source,
    WrittenTime,
)
from crawlers.urls import absolute, host_of

_HOSTS: Final = frozenset({"t.me", "telegram.me", "telegram.dog", "www.t.me", "www.telegram.me"})
_NAME: Final = r"[A-Za-z]\w{2,31}"
_POST: Final = re.compile(r"([^/]+)/(\d+)")
_COUNT: Final = re.compile(r"(\d+(?:[.,]\d+)?)([KMB]?)", re.IGNORECASE)
_TIMES: Final = {"": 1, "K": 1_000, "M": 1_000_000, "B": 1_000_000_000}
_NO_PREVIEW: Final = (
    "Telegram shows no public preview here: no channel has this name, or it is private, or it is a group or a person"
)
_SPANS: Final = (
    (timedelta(minutes=1), Precision.MINUTE),
    (timedelta(hours=1), Precision.HOUR),
    (timedelta(days=1), Precision.DAY),
    (timedelta(days=28), Precision.MONTH),
)


class TelegramCrawler:
    """Reads a channel's messages, newest page first, then back to where the last crawl ended."""

    name = "telegram"
    api_version = API_VERSION
    default_every_s = 3600

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The channel whose messages, or whose card, a page shows; () for groups, people and other sites."""
        if b"tgme_" not in page.body:
            return ()
        tree = _tree(page)
        message = tree.css_first(".tgme_widget_message[data-post]")
        if message is not None:
            channel = (message.attributes.get("data-post") or "").partition("/")[0]
            found = _page_of(channel, page.final_url)
            return (self._found(found, _title(tree) or channel, 0.95, "the page shows messages of a channel"),)
        if tree.css_first(".tgme_channel_info, .tgme_channel_history") is not None and _is_preview(page.final_url):
            address = page_address(page.final_url)
            return (self._found(address, _title(tree) or address, 0.8, "a channel without messages yet"),)
        card = tree.css_first(".tgme_page_extra")
        name = _name_in(page.final_url)
        if name and card is not None and "subscriber" in card.text():
            title = _words(tree.css_first(".tgme_page_title")) or name
            return (self._found(_page_of(name, page.final_url), title, 0.7, "the card of a channel"),)
        return ()

    def read(self, page: Response, source: Source) -> Reading:
        """All messages of one page, oldest first as they stand; `previous_url` leads to older ones.

        A message's own words are its text and poll; the message it answers and the preview of a linked
        page are quotes. A picture or film without words is a post with an empty text.
        Raises: `LoginRequiredError` where there is no preview, `LayoutChangedError`, `BlockedError`.
        """
        tree = _tree(page)
        followers = _followers(tree)
        posts: list[Post] = []
        skipped: list[Skip] = []
        for message in tree.css(".tgme_widget_message[data-post]"):
            if "service_message" in (message.attributes.get("class") or "").split():
                continue  # "channel created", "photo changed": said by Telegram, not by the channel
            match = _POST.fullmatch(message.attributes.get("data-post") or "")
            if match is None:
                skipped.append(Skip("no_id", "a message without number", page.final_url))
                continue
            posts.append(_post(message, match[1], match[2], page, source, followers))
        if not posts and tree.css_first(".tgme_channel_info, .tgme_header_title") is None:
            _explain(page, tree)
        return Reading(
            posts=tuple(posts),
            skipped=tuple(skipped),
            title=_title(tree),
            lang=source.lang,
            next_url=_more(tree, page, "after"),
            previous_url=_more(tree, page, "before"),
        )

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The newest page, then older ones until known messages are met; the first time `PAGES_A_CRAWL`
        pages back. What a crawl does not reach, the next one goes on with.

        Raises: `LoginRequiredError` where there is no preview, `CrawlError` of a kind.
        """
        address = page_address(source.address)
        progress = Progress.of(checkpoint)
        page = http.get(address)
        reading = self.read(page, source)
        progress.newest_page(_ids(reading), _before(reading.previous_url))
        yield _batch(progress, reading, page)
        for _ in range(PAGES_A_CRAWL - 1):
            before = progress.next_before()
            if before is None:
                return
            page = http.get(_older(address, before))
            reading = self.read(page, source)
            progress.older_page(before, _ids(reading), _before(reading.previous_url))
            yield _batch(progress, reading, page)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A message as the channel's preview shows it now, None for one that was deleted.

        A message's own address shows a card for apps and nothing of the message: the messages before the next number
        are asked for. Raises: `LayoutChangedError` where none stands there, `CrawlError` of a kind: nothing is known.
        """
        channel, _, number = urlsplit(url).path.strip("/").removeprefix("s/").partition("/")
        if not re.fullmatch(_NAME, channel) or not number.isdigit():
            raise LayoutChangedError(url, "this is no address of a message")
        page = http.get(_older(_page_of(channel, url), int(number) + 1))
        reading = self.read(page, source)
        found = next((post for post in reading.posts if post.key == key), None)
        if found is None and not reading.posts:
            raise LayoutChangedError(page.final_url, "the preview shows no messages: what became of it is not known")
        return found

    def complete(self, address: str) -> str | None:
        """The preview page for "@name" and links of Telegram; None for all else."""
        page = page_address(address)
        return page if host_of(page) in _HOSTS and _is_preview(page) else None

    def _found(self, address: str, name: str, fit: float, reason: str) -> Found:
        return Found(self.name, address, name, fit, reason, engine="telegram")


def page_address(address: str) -> str:
    """The address of a channel's preview page for whatever people write: @NAME, t.me/NAME, a message's
    link, NAME.t.me; an address on another host as it is.
    """
    text = address.strip()
    if match := re.fullmatch(rf"@({_NAME})", text):
        return f"https://t.me/s/{match[1]}"
    if match := re.fullmatch(rf"tg://resolve/?\?domain=({_NAME})(?:&.*)?", text):
        return f"https://t.me/s/{match[1]}"
    url = text if "://" in text else f"https://{text}"
    if match := re.fullmatch(rf"({_NAME})\.t\.me", host_of(url), re.IGNORECASE):
        return f"https://t.me/s/{match[1]}"
    name = _name_in(url) if host_of(url) in _HOSTS else None
    return f"https://t.me/s/{name}" if name else url


def _name_in(url: str) -> str | None:
    match = re.fullmatch(rf"/(?:s/)?({_NAME})(?:/\d+)?/?", urlsplit(url).path)
    return match[1] if match and match[1].lower() not in ("joinchat", "addstickers", "share") else None


def _page_of(channel: str, url: str) -> str:
    """The preview page of a channel on the host of a URL."""
    parts = urlsplit(url)
    if host_of(url) in _HOSTS:
        return f"https://t.me/s/{channel}"
    return urlunsplit((parts.scheme, parts.netloc, f"/s/{channel}", "", ""))


def _is_preview(url: str) -> bool:
    return urlsplit(url).path.startswith("/s/")


def _older(address: str, before: int) -> str:
    return urlunsplit(urlsplit(address)._replace(query=urlencode({"before": before}), fragment=""))


def _tree(page: Response) -> LexborHTMLParser:
    text = decode(page.body, page.headers.get("content-type"), markup="html").text
    return page_tree(text, page.final_url)


def _title(tree: LexborHTMLParser) -> str | None:
    title = _words(tree.css_first(".tgme_channel_info_header_title, .tgme_header_title"))
    if not title:
        meta = tree.css_first('meta[property="og:title"]')
        title = (meta.attributes.get("content") or "").strip() if meta is not None else ""
    return title or None


def _followers(tree: LexborHTMLParser) -> int | None:
    for counter in tree.css(".tgme_channel_info_counter, .tgme_header_counter"):
        text = _words(counter)
        if "subscriber" in text or "member" in text:
            return short_count(text)
    return None


def short_count(text: str) -> int | None:
    """A number as these pages round it: "940", "4.4K", "12M subscribers"; None if there is none."""
    match = _COUNT.match(re.sub(r"(?<=\d)[\s,](?=\d{3}\b)", "", text.strip()))
    if match is None:
        return None
    return round(float(match[1].replace(",", ".")) * _TIMES[match[2].upper()])


def _post(
    message: LexborNode, channel: str, number: str, page: Response, source: Source, followers: int | None
) -> Post:
    link = message.css_first("a.tgme_widget_message_date")
    href = absolute(page.final_url, link.attributes.get("href")) if link is not None else None
    if href is None or host_of(href) in _HOSTS:
        href = f"https://t.me/{channel}/{number}"
    published = _published(message, page, source)
    reply = message.css_first("a.tgme_widget_message_reply[href]")
    origin = message.css_first("a.tgme_widget_message_forwarded_from_name[href]")
    parent = reply if reply is not None else origin
    own, quoted = _own_words(message)
    return Post(
        platform="telegram",
        key=telegram_key(channel, number),
        guid=str(number),
        url=href,
        text=own,
        quotes=(*_quotes(message), *quoted),
        author=_words(message.css_first(".tgme_widget_message_owner_name")) or channel,
        published=published,
        edited=_edited(message, published, page.fetched_at),
        kind=PostKind.MESSAGE,
        lang=source.lang,
        parent_url=absolute(page.final_url, parent.attributes.get("href")) if parent is not None else None,
        reach=Reach(views=short_count(_words(message.css_first(".tgme_widget_message_views"))), followers=followers),
    )


def _own_words(message: LexborNode) -> tuple[str, tuple[str, ...]]:
    """Text and poll, and what the author marked as a quote in it.

    Where a text stands in a text (Telegram nests them under pictures) the outer is taken.
    """
    read = [
        words_of_html(node.html or "", "")
        for node in message.css(".js-message_text, .tgme_widget_message_poll_question")
        if not _within(node, message, "js-message_text", "tgme_widget_message_reply")
    ]
    options = [_words(node) for node in message.css(".tgme_widget_message_poll_option_text")]
    parts = [own for own, _ in read if own] + [f"- {option}" for option in options if option]
    return "\n".join(parts), tuple(quote for _, quotes in read for quote in quotes)


def _within(node: LexborNode, top: LexborNode, *classes: str) -> bool:
    parent = node.parent
    while parent is not None and parent.mem_id != top.mem_id:
        if not {*classes}.isdisjoint((parent.attributes.get("class") or "").split()):
            return True
        parent = parent.parent
    return False


def _quotes(message: LexborNode) -> tuple[str, ...]:
    found = []
    for reply in message.css(".tgme_widget_message_reply"):
        node = reply.css_first(".js-message_reply_text, .tgme_widget_message_text, .tgme_widget_message_metatext")
        found.append(node_text(node) if node is not None else "")
    for preview in message.css(".tgme_widget_message_link_preview"):
        lines = [_words(preview.css_first(f".link_preview_{part}")) for part in ("title", "description")]
        found.append("\n".join(line for line in lines if line))
    return tuple(quote for quote in found if quote)


def _published(message: LexborNode, page: Response, source: Source) -> WrittenTime | None:
    node = message.css_first(".tgme_widget_message_date time[datetime]")  # films have a <time> of their own
    raw = (node.attributes.get("datetime") or "") if node is not None else ""
    return written_time(raw, now=page.fetched_at, lang=source.lang, zone=source.zone or "UTC") if raw else None


def _edited(message: LexborNode, published: WrittenTime | None, fetched_at: datetime) -> WrittenTime | None:
    """When a message marked "edited" was: the page does not say, only that it was after publication.

    So the span from publication to the visit is given by its precision.
    """
    meta = _words(message.css_first(".tgme_widget_message_meta"))
    if published is None or not re.match(r"edited\b", meta, re.IGNORECASE):
        return None
    age = fetched_at - published.at
    precision = next((precision for span, precision in _SPANS if age <= span), Precision.YEAR)
    return WrittenTime(published.at, precision, "edited", published.zone)


def _explain(page: Response, tree: LexborHTMLParser) -> None:
    """Raises: why a page shows neither messages nor a channel."""
    if tree.css_first(".tgme_page, .tgme_body_wrap, .tgme_widget_message_error") is not None:
        raise LoginRequiredError(page.final_url, _NO_PREVIEW)
    if host_of(page.url) in _HOSTS and _is_preview(page.url) and not _is_preview(page.final_url):
        raise LoginRequiredError(page.final_url, _NO_PREVIEW)
    walls.check(page, decode(page.body, page.headers.get("content-type"), markup="html").text)
    raise LayoutChangedError(page.final_url, "this is no page of a channel: Telegram's marks are missing")


def _more(tree: LexborHTMLParser, page: Response, direction: str) -> str | None:
    node = tree.css_first(f"a.tme_messages_more[data-{direction}]")
    return absolute(page.final_url, node.attributes.get("href")) if node is not None else None


def _before(url: str | None) -> int | None:
    match = re.search(r"[?&]before=(\d+)", url or "")
    return int(match[1]) if match else None


def _ids(reading: Reading) -> list[int]:
    return [int(post.key.rpartition("/")[2]) for post in reading.posts]


def _batch(progress: Progress, reading: Reading, page: Response) -> Batch:
    progress.saw([post.published.at for post in reading.posts if post.published is not None])
    return Batch(
        posts=reading.posts,
        checkpoint=progress.checkpoint(),
        skipped=reading.skipped,
        page=page,
        looked_back_to=progress.looked_back_to,
        more=progress.more,
        gap=Gap(GapKind.MOVED_ON) if progress.lost else None,
        title=reading.title,
    )


def _words(node: LexborNode | None) -> str:
    return " ".join(node.text().split()) if node is not None else ""
