"""The demo's forums, in the shape of phpBB 3's prosilver pages. Pure.

Two ages of the engine: `phpbb33` gives `time[datetime]`, `phpbb30` writes the time as text, has a session
id in every link and, on the old board, speaks KOI8-R without saying so. Shape: sources.md 2.3.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from monitor.demo.answer import Answer, attribute, words
from monitor.demo.content import Forum, Topic
from monitor.demo.edition import Edition, Shown
from monitor.demo.markup import board_html

_MONTHS: Final = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
_SESSION: Final = "9d1f0c52e7ab4c6688b1f2a3c4d5e6f7"
_STYLE: Final = """body { background: #f5f7fa; font: 14px/1.5 Verdana, sans-serif; margin: 0 auto; max-width: 60rem }
.post, .forumbg { background: #fff; border: 1px solid #d3dce5; margin: .6rem; padding: .8rem }
.postprofile { float: right; width: 11rem } blockquote { background: #eef; margin: .5rem; padding: .5rem }
.signature, .notice { border-top: 1px solid #ddd; color: #777; font-size: 12px; margin-top: 1rem }
dl, dd, ul { list-style: none; margin: 0; padding: 0 } .inner::after { clear: both; content: ""; display: block }
.pagination li, .topiclist dd { display: inline-block; margin-right: .6rem }"""


def respond(edition: Edition, path: str, query: Mapping[str, str], origin: str) -> Answer:
    """The page of the board at `path` and `query`."""
    if path in ("/", "/index.php"):
        return _page(edition, "index", edition.place.name, _index(edition))
    if path == "/viewforum.php":
        forum = next((each for each in edition.place.forums if str(each.id) == query.get("f")), None)
        if forum is None:
            return _message(edition, "Запрошенного форума не существует.", 404)
        if forum.closed:
            return _page(edition, "ucp", "Вход", _login(edition))
        return _page(edition, "viewforum", forum.name, _forum(edition, forum, _start(query)))
    if path == "/viewtopic.php":
        return _topic_page(edition, query)
    if path == "/app.php/feed" and edition.place.kind == "phpbb33":
        return Answer(_feed(edition, origin).encode(), "application/atom+xml; charset=UTF-8")
    return _message(edition, "Страница не найдена.", 404)


def link(edition: Edition, shown: Shown, origin: str) -> str:
    """The permalink of a post, without the session id."""
    return f"{origin}/viewtopic.php?p={shown.id}#p{shown.id}"


def _topic_page(edition: Edition, query: Mapping[str, str]) -> Answer:
    size = edition.place.posts_a_page
    if "p" in query:
        for topic in edition.place.topics:
            posts = edition.of(topic)
            for n, post in enumerate(posts):
                if str(post.id) == query["p"]:
                    return _page(edition, "viewtopic", topic.title, _topic(edition, topic, posts, n // size * size))
    else:
        for topic in edition.place.topics:
            if str(edition.topic_id(topic)) == query.get("t"):
                posts = edition.of(topic)
                start = min(_start(query), (len(posts) - 1) // size * size)
                return _page(edition, "viewtopic", topic.title, _topic(edition, topic, posts, start))
    return _message(edition, "Запрошенной темы не существует.", 404)


def _start(query: Mapping[str, str]) -> int:
    return int(query["start"]) if query.get("start", "").isdigit() else 0


def _href(edition: Edition, address: str) -> str:
    """The address as a link writes it: the old board adds its session id."""
    if edition.place.kind == "phpbb30":
        page, _, fragment = address.partition("#")
        address = f"{page}{'&' if '?' in page else '?'}sid={_SESSION}" + (f"#{fragment}" if fragment else "")
    return attribute(address)


def _written(at: datetime) -> str:
    return f"{at.day:02d} {_MONTHS[at.month - 1]} {at:%Y, %H:%M}"


def _time(edition: Edition, at: datetime) -> str:
    if edition.place.kind == "phpbb30":
        return _written(at)
    instant = at.astimezone(UTC).isoformat()
    return f'<time datetime="{instant}">{_written(at)}</time>'


def _member(edition: Edition, name: str) -> str:
    number = 40 + sum(map(ord, name)) % 900
    return (
        f'<a href="{_href(edition, f"./memberlist.php?mode=viewprofile&u={number}")}"'
        f' class="username">{words(name)}</a>'
    )


def _page(edition: Edition, section: str, title: str, body: str) -> Answer:
    place = edition.place
    if place.kind == "phpbb30":
        head = f"<title>{words(place.name)} &bull; {words(title)}</title>"
        opening = (
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"'
            ' "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
            '<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="ru" xml:lang="ru">'
        )
    else:
        head = (
            '<meta charset="utf-8">\n'
            f"<title>{words(title)} - {words(place.name)}</title>\n"
            f'<link rel="alternate" type="application/atom+xml" title="{attribute(place.name)}"'
            ' href="/app.php/feed">'
        )
        opening = '<!DOCTYPE html>\n<html dir="ltr" lang="ru">'
    page = f"""{opening}
<head>
{head}
<style>{_STYLE}</style>
</head>
<body id="phpbb" class="nojs notouch section-{section} ltr">
<div id="wrap" class="wrap">
<div id="page-header"><div class="headerbar"><h1>{words(place.name)}</h1><p>{words(place.about)}</p></div>
<ul id="nav-breadcrumbs" class="linklist navlinks"><li class="breadcrumbs">\
<span class="crumb"><a href="{_href(edition, "./index.php")}"><span>Список форумов</span></a></span></li></ul>
</div>
<div id="page-body" class="page-body">
{body}
</div>
<div id="page-footer" class="page-footer"><div class="copyright">Создано на основе phpBB&reg;\
 Forum Software &copy; phpBB Limited</div></div>
</div>
</body>
</html>
"""
    media_type = "text/html" if place.encoding != "utf-8" else "text/html; charset=UTF-8"
    return Answer(page.encode(place.encoding), media_type)


def _message(edition: Edition, text: str, status: int) -> Answer:
    page = _page(
        edition,
        "message",
        "Информация",
        '<div class="panel" id="message"><div class="inner"><h2 class="message-title">Информация</h2>'
        f"<p>{words(text)}</p></div></div>",
    )
    return Answer(page.body, page.media_type, status)


def _index(edition: Edition) -> str:
    rows = []
    for forum in edition.place.forums:
        topics = [topic for topic in edition.place.topics if topic.forum == forum.id]
        posts = sum(len(edition.of(topic)) for topic in topics)
        address = _href(edition, f"./viewforum.php?f={forum.id}")
        rows.append(
            f'<li class="row"><dl class="row-item forum_read"><dt><div class="list-inner">'
            f'<a href="{address}" class="forumtitle">{words(forum.name)}</a><br>{words(forum.about)}</div></dt>'
            f'<dd class="topics">{len(topics)} <dfn>Темы</dfn></dd>'
            f'<dd class="posts">{posts} <dfn>Сообщения</dfn></dd></dl></li>'
        )
    return f"""<div class="forabg"><div class="inner">
<ul class="topiclist"><li class="header"><dl class="row-item"><dt><div class="list-inner">Форум</div></dt>\
<dd class="topics">Темы</dd><dd class="posts">Сообщения</dd></dl></li></ul>
<ul class="topiclist forums">
{chr(10).join(rows)}
</ul>
</div></div>"""


def _forum(edition: Edition, forum: Forum, start: int) -> str:
    topics = sorted(
        (topic for topic in edition.place.topics if topic.forum == forum.id),
        key=lambda topic: edition.of(topic)[-1].id,
        reverse=True,
    )
    rows = "\n".join(
        _topic_row(edition, topic, "bg1" if n % 2 == 0 else "bg2") for n, topic in enumerate(topics[start : start + 25])
    )
    here = f"./viewforum.php?f={forum.id}"
    return f"""<h2 class="forum-title"><a href="{_href(edition, here)}">{words(forum.name)}</a></h2>
<div class="action-bar bar-top"><div class="pagination">Тем: {len(topics)} &bull; \
Страница <strong>1</strong> из <strong>1</strong></div></div>
<div class="forumbg"><div class="inner">
<ul class="topiclist"><li class="header"><dl class="row-item"><dt><div class="list-inner">Темы</div></dt>\
<dd class="posts">Ответы</dd><dd class="views">Просмотры</dd>\
<dd class="lastpost"><span>Последнее сообщение</span></dd></dl></li></ul>
<ul class="topiclist topics">
{rows}
</ul>
</div></div>"""


def _topic_row(edition: Edition, topic: Topic, colour: str) -> str:
    posts = edition.of(topic)
    number, size = edition.topic_id(topic), edition.place.posts_a_page
    address = _href(edition, f"./viewtopic.php?t={number}")
    pages = "".join(
        f'<li><a class="button" href="{_href(edition, f"./viewtopic.php?t={number}&start={start}")}">'
        f"{start // size + 1}</a></li>"
        for start in range(0, len(posts), size)
        if len(posts) > size
    )
    paged = f'<div class="pagination"><ul>{pages}</ul></div>' if pages else ""
    last = posts[-1]
    jump = _href(edition, f"./viewtopic.php?p={last.id}#p{last.id}")
    return f"""<li class="row {colour}"><dl class="row-item topic_read">
<dt title="Нет непрочитанных сообщений"><div class="list-inner">
<a href="{address}" class="topictitle">{words(topic.title)}</a><br>
{paged}<div class="topic-poster responsive-hide">{_member(edition, posts[0].piece.author or "")} &raquo; \
{_time(edition, posts[0].published_at)}</div>
</div></dt>
<dd class="posts">{len(posts) - 1} <dfn>Ответы</dfn></dd>
<dd class="views">{topic.views} <dfn>Просмотры</dfn></dd>
<dd class="lastpost"><span><dfn>Последнее сообщение </dfn>{_member(edition, last.piece.author or "")}
<a href="{jump}" title="Перейти к последнему сообщению"></a><br>{_time(edition, last.published_at)}</span></dd>
</dl></li>"""


def _topic(edition: Edition, topic: Topic, posts: tuple[Shown, ...], start: int) -> str:
    number, size = edition.topic_id(topic), edition.place.posts_a_page
    here = _href(edition, f"./viewtopic.php?t={number}")
    paging = _paging(edition, number, len(posts), start)
    shown = '\n<hr class="divider">\n'.join(
        _post(edition, topic, post, first=post is posts[0]) for post in posts[start : start + size]
    )
    return f"""<h2 class="topic-title"><a href="{here}">{words(topic.title)}</a></h2>
<div class="action-bar bar-top">{paging}</div>
{shown}
<div class="action-bar bar-bottom">{paging}</div>"""


def _paging(edition: Edition, topic_id: int, count: int, start: int) -> str:
    size = edition.place.posts_a_page
    if count <= size:
        return (
            f'<div class="pagination">Сообщений: {count} &bull; Страница <strong>1</strong> из <strong>1</strong></div>'
        )

    def address(at: int) -> str:
        return _href(edition, f"./viewtopic.php?t={topic_id}" + (f"&start={at}" if at else ""))

    links = []
    if start >= size:
        links.append(
            f'<li class="arrow previous"><a class="button button-icon-only" href="{address(start - size)}"'
            ' rel="prev" role="button"><span class="sr-only">Пред.</span></a></li>'
        )
    for at in range(0, count, size):
        page = at // size + 1
        links.append(
            f'<li class="active"><span>{page}</span></li>'
            if at == start
            else f'<li><a class="button" href="{address(at)}" role="button">{page}</a></li>'
        )
    if start + size < count:
        links.append(
            f'<li class="arrow next"><a class="button button-icon-only" href="{address(start + size)}"'
            ' rel="next" role="button"><span class="sr-only">След.</span></a></li>'
        )
    return f'<div class="pagination">Сообщений: {count}<ul>{"".join(links)}</ul></div>'


def _post(edition: Edition, topic: Topic, post: Shown, *, first: bool) -> str:
    piece = post.piece
    author = _member(edition, piece.author or "")
    subject = words(topic.title if first else f"Re: {topic.title}")
    rank = f'<dd class="profile-rank">{words(piece.rank)}</dd>' if piece.rank else ""
    old = edition.place.kind == "phpbb30"
    cite = "{author} писал(а):" if old else '<a href="./memberlist.php?mode=viewprofile">{author}</a> писал(а):'
    body = board_html(post.text, f"<blockquote><div><cite>{cite}</cite>{{words}}</div></blockquote>")
    notice = ""
    if post.edited_at is not None:
        notice = (
            f'<div class="notice">Последний раз редактировалось {author} {_written(post.edited_at)},'
            " всего редактировалось 1 раз.</div>"
        )
    signature = f'<div id="sig{post.id}" class="signature">{words(piece.signature)}</div>' if piece.signature else ""
    permalink = _href(edition, f"./viewtopic.php?p={post.id}#p{post.id}")
    inside = f"""<h3{' class="first"' if first else ""}><a href="#p{post.id}">{subject}</a></h3>
{_byline(edition, post, author, permalink)}
<div class="content">{body}</div>
{notice}{signature}"""
    if not old:
        inside = f'<div id="post_content{post.id}">\n{inside}\n</div>'
    return f"""<div id="p{post.id}" class="post has-profile {"bg1" if post.id % 2 else "bg2"}">
<div class="inner">
<dl class="postprofile" id="profile{post.id}"><dt class="no-profile-rank no-avatar">{author}</dt>{rank}
<dd class="profile-joined"><strong>Зарегистрирован:</strong> 14 мар 2019, 12:00</dd></dl>
<div class="postbody">
{inside}
</div>
</div>
</div>"""


def _byline(edition: Edition, post: Shown, author: str, permalink: str) -> str:
    time = _time(edition, post.published_at)
    if edition.place.kind == "phpbb30":
        return (
            f'<p class="author"><a href="{permalink}"><img src="./icon.gif" alt="Сообщение"></a>'
            f"Автор: <strong>{author}</strong> &raquo; {time} </p>"
        )
    return (
        f'<p class="author"><a class="unread" href="{permalink}" title="Сообщение">'
        '<span class="sr-only">Сообщение</span></a>'
        f'<span class="responsive-hide"> <strong>{author}</strong> &raquo; </span>{time}</p>'
    )


def _login(edition: Edition) -> str:
    action = _href(edition, "./ucp.php?mode=login")
    return f"""<form action="{action}" method="post" id="login">
<div class="panel"><div class="inner"><div class="content">
<h2 class="login-title">Для просмотра этого форума вы должны быть авторизованы.</h2>
<fieldset class="fields1">
<dl><dt><label for="username">Имя пользователя:</label></dt>\
<dd><input type="text" name="username" id="username" class="inputbox autowidth"></dd></dl>
<dl><dt><label for="password">Пароль:</label></dt>\
<dd><input type="password" name="password" id="password" class="inputbox autowidth"></dd></dl>
<dl><dd><input type="submit" name="login" value="Вход" class="button1"></dd></dl>
</fieldset></div></div></div>
</form>"""


def _feed(edition: Edition, origin: str) -> str:
    """Atom of the board's last fifteen posts; id and link are the post's address, as phpBB does."""
    entries = "\n".join(
        f"""<entry>
<author><name>{words(post.piece.author or "")}</name></author>
<updated>{post.published_at.isoformat()}</updated>
<published>{post.published_at.isoformat()}</published>
<id>{words(link(edition, post, origin))}</id>
<link href="{attribute(link(edition, post, origin))}"/>
<title type="html">{words(words("" if post.topic is None else post.topic.title))}</title>
<content type="html">{words(board_html(post.text, "<blockquote>{words}</blockquote>"))}</content>
</entry>"""
        for post in reversed(edition.posts[-15:])
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
<link rel="self" type="application/atom+xml" href="{origin}/app.php/feed"/>
<title>{words(edition.place.name)}</title>
<updated>{edition.posts[-1].published_at.isoformat()}</updated>
<id>{origin}/app.php/feed</id>
{entries}
</feed>
"""
