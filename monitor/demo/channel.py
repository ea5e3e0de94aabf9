"""The demo's channel, in the shape of Telegram's public preview pages. Pure.

Shape: sources.md 4. The newest messages come first at the bottom of the page; `?before=` goes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import Final

from monitor.demo.answer import NOT_FOUND, Answer, attribute, words
from monitor.demo.edition import Edition, Shown
from monitor.demo.markup import board_html

_STYLE: Final = """body { background: #d5e4c8; font: 15px/1.4 sans-serif; margin: 0 }
main { max-width: 34rem; margin: 0 auto; padding: 1rem }
.tgme_widget_message_bubble { background: #fff; border-radius: 12px; margin: .6rem 0; padding: .7rem 1rem }
.tgme_widget_message_footer { color: #888; font-size: 12px; text-align: right }
.tgme_widget_message_reply { border-left: 3px solid #5a9; display: block; padding-left: .5rem; color: #555 }"""


def respond(edition: Edition, path: str, query: Mapping[str, str], origin: str) -> Answer:
    """The page of the channel at `path`: `/s/NAME` with paging, or one message at `/NAME/ID`."""
    slug = edition.place.slug
    if path == "/":
        return Answer(b"", status=302, headers={"Location": f"/s/{slug}"})
    if path == f"/s/{slug}":
        return Answer(_preview(edition, query, origin).encode())
    for message in edition.messages:
        if path == f"/{slug}/{message.id}":
            return Answer(_page(edition, _message(edition, message, origin), "").encode())
    return NOT_FOUND


def link(edition: Edition, shown: Shown, origin: str) -> str:
    """The permalink of a message."""
    return f"{origin}/{edition.place.slug}/{shown.id}"


def replied_words(edition: Edition, shown: Shown) -> str | None:
    """The beginning of the message that this one replies to, as its page repeats it; None for no reply."""
    if shown.piece.reply_to is None:
        return None
    return next(each for each in edition.messages if each.piece.ref == shown.piece.reply_to).plain[:120]


def _preview(edition: Edition, query: Mapping[str, str], origin: str) -> str:
    slug, size = edition.place.slug, edition.place.posts_a_page
    messages = edition.messages
    if query.get("before", "").isdigit():
        messages = tuple(each for each in messages if each.id < int(query["before"]))
        shown = messages[-size:]
    elif query.get("after", "").isdigit():
        shown = tuple(each for each in messages if each.id > int(query["after"]))[:size]
    else:
        shown = messages[-size:]
    more = ""
    if shown and shown[0].id > edition.messages[0].id:
        more = (
            '<div class="tme_messages_more_wrap js-messages_more_wrap">'
            f'<a href="/s/{slug}?before={shown[0].id}" class="tme_messages_more js-messages_more"'
            f' data-before="{shown[0].id}">…</a></div>'
        )
    listed = "\n".join(
        f'<div class="tgme_widget_message_wrap js-widget_message_wrap">{_message(edition, each, origin)}</div>'
        for each in shown
    )
    return _page(edition, listed, more)


def _page(edition: Edition, messages: str, more: str) -> str:
    place = edition.place
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>{words(place.name)} – Telegram</title>
<meta property="og:title" content="{attribute(place.name)}">
<meta property="og:site_name" content="Telegram">
<meta property="og:description" content="{attribute(place.about)}">
<style>{_STYLE}</style>
</head>
<body class="widget_frame_base tgme_webpreview">
<header class="tgme_header search_collapsed"><div class="tgme_channel_info">
<div class="tgme_channel_info_header_title"><span dir="auto">{words(place.name)}</span></div>
<div class="tgme_channel_info_header_username"><a href="/s/{place.slug}">@{place.slug}</a></div>
<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter">\
<span class="counter_value">{_short(place.subscribers)}</span>\
 <span class="counter_type">subscribers</span></div></div>
<div class="tgme_channel_info_description">{words(place.about)}</div>
</div></header>
<main class="tgme_main" data-url="/{place.slug}">
<section class="tgme_channel_history js-message_history">
{more}
{messages}
</section>
</main>
</body>
</html>
"""


def _message(edition: Edition, shown: Shown, origin: str) -> str:
    place, piece = edition.place, shown.piece
    address = attribute(link(edition, shown, origin))
    parts = [
        '<div class="tgme_widget_message_author accent_color">'
        f'<a class="tgme_widget_message_owner_name" href="/s/{place.slug}">'
        f'<span dir="auto">{words(place.name)}</span></a></div>'
    ]
    if piece.forwarded:
        parts.append(
            '<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from '
            '<span class="tgme_widget_message_forwarded_from_name" dir="auto">'
            f"{words(piece.forwarded)}</span></div>"
        )
    if piece.reply_to:
        parts.append(_reply(edition, shown, origin))
    if piece.photo:
        parts.append(f'<a class="tgme_widget_message_photo_wrap" href="{address}"></a>')
    if shown.text:
        parts.append(
            f'<div class="tgme_widget_message_text js-message_text" dir="auto">{board_html(shown.text, "")}</div>'
        )
    views = ""
    if piece.views is not None:
        views = (
            f'<span class="tgme_widget_message_views">{_short(piece.views)}</span><span class="copyonly"> views</span>'
        )
    at = shown.published_at.astimezone(UTC)
    parts.append(
        '<div class="tgme_widget_message_footer compact js-message_footer">'
        f'<div class="tgme_widget_message_info short js-message_info">{views}'
        f'<span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="{address}">'
        f'<time datetime="{at.isoformat()}" class="time">{at:%H:%M}</time></a></span></div></div>'
    )
    return (
        '<div class="tgme_widget_message text_not_supported_wrap js-widget_message"'
        f' data-post="{place.slug}/{shown.id}">'
        f'<div class="tgme_widget_message_bubble">{"".join(parts)}</div></div>'
    )


def _reply(edition: Edition, shown: Shown, origin: str) -> str:
    to = next(each for each in edition.messages if each.piece.ref == shown.piece.reply_to)
    return (
        f'<a class="tgme_widget_message_reply user-color-default" href="{link(edition, to, origin)}">'
        '<div class="tgme_widget_message_author accent_color">'
        f'<span class="tgme_widget_message_author_name" dir="auto">{words(edition.place.name)}</span></div>'
        f'<div class="tgme_widget_message_text js-message_reply_text" dir="auto">'
        f"{words(replied_words(edition, shown) or '')}</div></a>"
    )


def _short(count: int) -> str:
    """The count as these pages write it: 940, 4.4K."""
    return str(count) if count < 1000 else f"{count / 1000:.1f}".removesuffix(".0") + "K"
