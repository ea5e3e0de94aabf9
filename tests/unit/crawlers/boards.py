# ruff: noqa: E501 - markup is easier to compare with the engines own in whole lines
"""Small boards of our own, served from memory in the shapes of phpBB's and XenForo's pages.

All people and firms are invented. A board behaves as the engines do: pages of a few posts, permalinks that
lead to the right page, session ids in every link, 404 for what was deleted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from html import escape
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from crawlers.errors import CrawlError, NotFoundError
from crawlers.types import Response, Rules, Validators

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SID = "0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c"

MONTHS = {
    "ru": ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
    "uk": ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"],
    "fi": ["Tammi", "Helmi", "Maalis", "Huhti", "Touko", "Kesä", "Heinä", "Elo", "Syys", "Loka", "Marras", "Joulu"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}
WORDS = {
    "ru": {
        "by": "", "wrote": "писал(а):", "edited": "Последний раз редактировалось", "times": "всего редактировалось 1 раз.",
        "posts": "Сообщений: {}", "page": "Страница <strong>{}</strong> из <strong>{}</strong>", "posted": "Добавлено",
        "subject": "Заголовок сообщения", "times_are": "Часовой пояс: {}", "title": "Просмотр темы",
    },
    "uk": {
        "by": "", "wrote": "написав:", "edited": "Востаннє редагувалось", "times": "всього редагувалось 1 раз.",
        "posts": "{} повідомлень", "page": "Сторінка <strong>{}</strong> з <strong>{}</strong>", "posted": "Додано",
        "subject": "Тема повідомлення", "times_are": "Часовий пояс {}", "title": "Перегляд теми",
    },
    "fi": {
        "by": "Kirjoittaja", "wrote": "kirjoitti:", "edited": "Viimeksi muokannut", "times": "Yhteensä muokattu 1 kertaa.",
        "posts": "{} viestiä", "page": "Sivu <strong>{}</strong>/<strong>{}</strong>", "posted": "Lähetetty",
        "subject": "Viestin otsikko", "times_are": "Kaikki ajat ovat {}", "title": "Näytä viestiketju",
    },
    "en": {
        "by": "by", "wrote": "wrote:", "edited": "Last edited by", "times": "edited 1 time in total.",
        "posts": "{} posts", "page": "Page <strong>{}</strong> of <strong>{}</strong>", "posted": "Posted",
        "subject": "Post subject", "times_are": "All times are {}", "title": "View topic",
    },
}  # fmt: skip
ZONES = {"ru": "Europe/Moscow", "uk": "Europe/Kyiv", "fi": "Europe/Helsinki", "en": "UTC"}


@dataclass(frozen=True)
class Entry:
    """A post on a board; `body` is HTML as the engine renders BBCode, `quote` (author, text) stands before it."""

    number: int
    author: str
    at: datetime
    body: str
    quote: tuple[str, str] | None = None
    signature: str | None = None
    edited: datetime | None = None


@dataclass
class Thread:
    number: int
    title: str
    entries: list[Entry]
    sticky: bool = False


@dataclass
class Board:
    """Threads of one forum (number 1) and the address they are served at."""

    lang: str
    threads: dict[int, Thread]
    root: str = "https://forum.example"
    per_page: int = 3
    threads_per_page: int = 3
    zone_line: str | None = None
    machine_times: bool = False
    style: str = "prosilver"

    @property
    def zone(self) -> tzinfo:
        return ZoneInfo(ZONES[self.lang])

    def written(self, at: datetime) -> str:
        """A date as the board writes it, relative as phpBB does it."""
        local, now = at.astimezone(self.zone), NOW.astimezone(self.zone)
        if self.lang == "fi":
            return f"{local.day:02}.{local.month:02}.{local.year} {local:%H:%M}"
        today = {"ru": ("Сегодня", "Вчера"), "uk": ("Сьогодні", "Вчора"), "en": ("Today", "Yesterday")}[self.lang]
        for days, word in enumerate(today):
            if local.date() == (now - timedelta(days=days)).date():
                return f"{word}, {local:%H:%M}"
        return f"{local.day:02} {MONTHS[self.lang][local.month - 1]} {local.year}, {local:%H:%M}"

    def add(self, thread: int, entry: Entry) -> None:
        self.threads.setdefault(thread, Thread(thread, f"Тема {thread}", [])).entries.append(entry)

    def delete(self, *numbers: int) -> None:
        for thread in self.threads.values():
            thread.entries = [entry for entry in thread.entries if entry.number not in numbers]

    def edit(self, number: int, body: str, at: datetime) -> None:
        for thread in self.threads.values():
            thread.entries = [
                replace(entry, body=body, edited=at) if entry.number == number else entry for entry in thread.entries
            ]

    def place(self, post: int) -> tuple[Thread, int]:
        """The thread that holds a post, and its page (from 0)."""
        for thread in self.threads.values():
            for index, entry in enumerate(thread.entries):
                if entry.number == post:
                    return thread, index // self.per_page
        raise KeyError(post)

    def pages(self, thread: Thread) -> int:
        return max(1, -(-len(thread.entries) // self.per_page))

    def sorted_threads(self) -> list[Thread]:
        return sorted(self.threads.values(), key=lambda t: (t.sticky, t.entries[-1].at), reverse=True)


# --- phpBB -------------------------------------------------------------------------------------------


def phpbb_page(board: Board, url: str) -> tuple[str, str]:
    """The final address and the page; KeyError for what is not there."""
    parts = urlsplit(url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    script = parts.path.rpartition("/")[2]
    if script == "viewtopic.php":
        if "p" in query:
            thread, page = board.place(int(query["p"]))
        else:
            thread = board.threads[int(query["t"])]
            page = min(int(query.get("start", 0)) // board.per_page, board.pages(thread) - 1)
        draw = {"prosilver": _prosilver, "subsilver2": _subsilver2, "phpbb2": _phpbb2}[board.style]
        return url, draw(board, thread, page)
    if script == "viewforum.php":
        return url, _viewforum(board, int(query.get("start", 0)) // board.threads_per_page)
    if script in ("", "index.php"):
        return url, _index(board)
    raise KeyError(url)


def _phpbb_frame(board: Board, section: str, title: str, content: str) -> str:
    zone = WORDS[board.lang]["times_are"].format(board.zone_line) if board.zone_line else ""
    return (
        f'<!DOCTYPE html><html dir="ltr" lang="{board.lang}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title></head>"
        f'<body id="phpbb" class="nojs notouch section-{section} ltr"><div id="wrap">'
        f'<div id="page-body">{content}</div><div id="page-footer"><ul class="linklist">'
        f'<li class="rightside">{zone}</li></ul>'
        '<div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a></div></div></div></body></html>'
    )


def _link(script: str, **query: object) -> str:
    text = "&amp;".join(f"{name}={value}" for name, value in query.items())
    return f"./{script}?{text}&amp;sid={SID}"


def _bar(board: Board, page: int, pages: int, count: int, link: Callable[[int], str]) -> str:
    """The page bar of phpBB 3.1 and later."""
    items = []
    if page:
        items.append(f'<li class="arrow previous"><a href="{link(page - 1)}" rel="prev" role="button">←</a></li>')
    for n in range(pages):
        here = f'<li class="active"><span>{n + 1}</span></li>'
        items.append(here if n == page else f'<li><a class="button" href="{link(n)}">{n + 1}</a></li>')
    if page + 1 < pages:
        items.append(f'<li class="arrow next"><a href="{link(page + 1)}" rel="next" role="button">→</a></li>')
    counted = WORDS[board.lang]["posts"].format(count)
    return f'<div class="action-bar"><div class="pagination">{counted} &bull; <ul>{"".join(items)}</ul></div></div>'


def _prosilver(board: Board, thread: Thread, page: int) -> str:
    words = WORDS[board.lang]
    posts = []
    for entry in thread.entries[page * board.per_page : (page + 1) * board.per_page]:
        quote = ""
        if entry.quote:
            quote = (
                f"<blockquote><div><cite>{entry.quote[0]} {words['wrote']}</cite>{entry.quote[1]}</div></blockquote>"
            )
        shown = board.written(entry.at)
        time = f'<time datetime="{entry.at:%Y-%m-%dT%H:%M:%S}+00:00">{shown}</time>' if board.machine_times else shown
        name = f'<a href="./memberlist.php?mode=viewprofile&amp;u=7&amp;sid={SID}" class="username">{entry.author}</a>'
        notice = ""
        if entry.edited:
            when = board.written(entry.edited)
            separator = "," if board.lang == "fi" else ""
            end = ". " if board.lang == "fi" else ", "
            notice = f'<div class="notice">{words["edited"]} {name}{separator} {when}{end}{words["times"]}</div>'
        signature = f'<div id="sig{entry.number}" class="signature">{entry.signature}</div>' if entry.signature else ""
        posts.append(
            f'<div id="p{entry.number}" class="post has-profile bg2"><div class="inner">'
            f'<dl class="postprofile" id="profile{entry.number}"><dt class="has-avatar"><div class="avatar-container">'
            f'<a href="./memberlist.php?u=7" class="avatar"><img src="a.png" alt="Avatar"></a></div>{name}</dt>'
            '<dd class="profile-posts"><strong>Posts:</strong> 12</dd>'
            '<dd class="profile-joined"><strong>Joined:</strong> 01 Jan 2010, 10:00</dd></dl>'
            f'<div class="postbody"><div id="post_content{entry.number}">'
            f'<h3><a href="#p{entry.number}">Re: {thread.title}</a></h3>'
            f'<p class="author"><a class="unread" href="{_link("viewtopic.php", p=entry.number)}#p{entry.number}" title="">'
            f'</a><span class="responsive-hide">{words["by"]} <strong>{name}</strong> &raquo; </span>{time}</p>'
            f'<div class="content">{quote}{entry.body}</div>{notice}{signature}</div></div></div></div>'
            '<hr class="divider" />'
        )
    bar = _bar(
        board, page, board.pages(thread), len(thread.entries),
        lambda n: _link("viewtopic.php", f=1, t=thread.number, start=n * board.per_page),
    )  # fmt: skip
    title = f'<h2 class="topic-title"><a href="{_link("viewtopic.php", f=1, t=thread.number)}">{thread.title}</a></h2>'
    return _phpbb_frame(board, "viewtopic", f"{thread.title} - Board", title + bar + "".join(posts) + bar)


def _numbered(board: Board, thread: Thread, page: int) -> str:
    """The page links of phpBB 2 and subsilver2: figures, the current one in bold."""
    links = []
    for n in range(board.pages(thread)):
        address = _link("viewtopic.php", t=thread.number, start=n * board.per_page)
        here = f"<b>{n + 1}</b>" if board.style == "phpbb2" else f"<strong>{n + 1}</strong>"
        links.append(here if n == page else f'<a href="{address}">{n + 1}</a>')
    return ", ".join(links)


def _subsilver2(board: Board, thread: Thread, page: int) -> str:
    words = WORDS[board.lang]
    count = words["page"].format(page + 1, board.pages(thread))
    nav = (
        f'<table width="100%"><tr><td class="nav" nowrap="nowrap">&nbsp;{count}<br /></td>'
        f'<td class="gensmall">&nbsp;[ {words["posts"].format(len(thread.entries))} ]&nbsp;</td>'
        f'<td class="gensmall" align="right"><b>{_numbered(board, thread, page)}</b></td></tr></table>'
    )
    posts = []
    for entry in thread.entries[page * board.per_page : (page + 1) * board.per_page]:
        quote = ""
        if entry.quote:
            quote = f'<div class="quotetitle">{entry.quote[0]} {words["wrote"]}</div>'
            quote += f'<div class="quotecontent">{entry.quote[1]}</div>'
        signature = (
            f'<div class="postbody"><br />_________________<br />{entry.signature}</div>' if entry.signature else ""
        )
        notice = ""
        if entry.edited:
            when = board.written(entry.edited)
            notice = f'<span class="gensmall">{words["edited"]} <a href="./m">{entry.author}</a> {when}, {words["times"]}</span>'
        posts.append(
            '<table class="tablebg" width="100%" cellspacing="1"><tr class="row1"><td align="center" valign="middle">'
            f'<a name="p{entry.number}"></a><b class="postauthor">{entry.author}</b></td><td width="100%" height="25">'
            f'<table width="100%"><tr><td class="gensmall" width="100%"><div style="float: left;">&nbsp;'
            f'<b>{words["subject"]}:</b> <a href="#p{entry.number}">{thread.title}</a></div><div style="float: right;">'
            f'<a href="{_link("viewtopic.php", p=entry.number)}#p{entry.number}"><img src="x.gif" alt=""></a>'
            f"<b>{words['posted']}:</b> {board.written(entry.at)}&nbsp;</div></td></tr></table></td></tr>"
            '<tr class="row1"><td valign="top" class="profile"><table><tr><td class="postdetails">Novice</td></tr></table>'
            '<span class="postdetails"><br /><b>Joined:</b> 05 Feb 2009, 11:00</span></td><td valign="top">'
            f'<table width="100%"><tr><td><div class="postbody">{quote}{entry.body}</div>{signature}{notice}'
            '<br clear="all" /><br /></td></tr></table></td></tr></table>'
        )
    head = f'<div id="pageheader"><h2><a class="titles" href="{_link("viewtopic.php", t=thread.number)}">{thread.title}</a></h2></div>'
    zone = f'<p class="datetime">{words["times_are"].format(board.zone_line)}</p>' if board.zone_line else ""
    return (
        f'<!DOCTYPE html><html dir="ltr" lang="{board.lang}" xml:lang="{board.lang}"><head>'
        f"<title>Board &bull; {words['title']} - {thread.title}</title>"
        '<meta name="copyright" content="2000, 2002, 2005, 2007 phpBB Group" /></head><body class="ltr">'
        f'<div id="wrapheader">{zone}</div><div id="wrapcentre">{head}<div id="pagecontent">{nav}{"".join(posts)}{nav}</div></div>'
        '<div id="wrapfooter">Powered by <a href="http://www.phpbb.com/">phpBB</a></div></body></html>'
    )


def _american(board: Board, at: datetime) -> str:
    """phpBB 2's own format, D M d, Y g:i a, in the board's language."""
    local = at.astimezone(board.zone)
    month, half = MONTHS[board.lang][local.month - 1], "am" if local.hour < 12 else "pm"
    return f"{month} {local.day:02}, {local.year} {local.hour % 12 or 12}:{local.minute:02} {half}"


def _phpbb2(board: Board, thread: Thread, page: int) -> str:
    words = WORDS[board.lang]
    rows = []
    for entry in thread.entries[page * board.per_page : (page + 1) * board.per_page]:
        quote = ""
        if entry.quote:
            quote = (
                '</span><table width="90%" align="center"><tr><td><span class="genmed"><b>'
                f'{entry.quote[0]} {words["wrote"]}</b></span></td></tr><tr><td class="quote">{entry.quote[1]}</td>'
                '</tr></table><span class="postbody">'
            )
        signature = f"<br />_________________<br />{entry.signature}" if entry.signature else ""
        when, notice = _american(board, entry.at), ""
        if entry.edited:
            notice = f"{words['edited']} {entry.author} {_american(board, entry.edited)}; {words['times']}"
        rows.append(
            f'<tr><td width="150" valign="top" class="row1"><span class="name"><a name="{entry.number}"></a>'
            f'<b>{entry.author}</b></span><br /><span class="postdetails">Joined: 05 Feb 2009<br />Posts: 3</span><br /></td>'
            '<td class="row1" width="100%" height="28" valign="top"><table width="100%" border="0"><tr><td width="100%">'
            f'<a href="{_link("viewtopic.php", p=entry.number)}#{entry.number}"><img src="m.gif" alt="" /></a>'
            f'<span class="postdetails">{words["posted"]}: {when}<span class="gen">&nbsp;</span>&nbsp; &nbsp;'
            f'{words["subject"]}: {thread.title}</span></td><td valign="top"></td></tr><tr><td colspan="2"><hr /></td></tr>'
            f'<tr><td colspan="2"><span class="postbody">{quote}{entry.body}{signature}</span><span class="gensmall"><br /><br />{notice}</span>'
            '</td></tr></table></td></tr><tr><td class="row1"><span class="nav"><a href="#top" class="nav">Top</a></span>'
            '</td><td class="row1"></td></tr><tr><td class="spaceRow" colspan="2" height="1"></td></tr>'
        )
    title = f'<a class="maintitle" href="{_link("viewtopic.php", t=thread.number)}">{thread.title}</a>'
    pages = f'<span class="gensmall"><b>{_numbered(board, thread, page)}</b></span>'
    zone = f'<span class="gensmall">{words["times_are"].format(board.zone_line)}</span>' if board.zone_line else ""
    return (
        f'<html dir="ltr"><head><title>Board :: {words["title"]} - {thread.title}</title></head><body><table><tr><td>'
        f'<table><tr><td>{title}<br />{pages}</td></tr></table><table class="forumline" width="100%">{"".join(rows)}</table>'
        f'<table><tr><td>{zone}</td></tr></table><div class="copyright">Powered by '
        '<a href="http://www.phpbb.com/">phpBB</a> 2.0.22</div></td></tr></table></body></html>'
    )


def _viewforum(board: Board, page: int) -> str:
    threads = board.sorted_threads()
    rows = []
    for thread in threads[page * board.threads_per_page : (page + 1) * board.threads_per_page]:
        last = thread.entries[-1]
        small = "".join(
            f'<li><a class="button" href="{_link("viewtopic.php", f=1, t=thread.number, start=n * board.per_page)}">{n + 1}</a></li>'
            for n in range(board.pages(thread))
        )
        rows.append(
            f'<li class="row bg1{" sticky" if thread.sticky else ""}"><dl class="row-item"><dt><div class="list-inner">'
            f'<a href="{_link("viewtopic.php", f=1, t=thread.number)}" class="topictitle">{thread.title}</a><br />'
            f'<div class="pagination"><ul>{small}</ul></div><a class="username" href="./m">{thread.entries[0].author}</a>'
            f" &raquo; {board.written(thread.entries[0].at)}</div></dt>"
            f'<dd class="posts">{len(thread.entries) - 1} <dfn>Replies</dfn></dd><dd class="views">54 <dfn>Views</dfn></dd>'
            f'<dd class="lastpost"><span><dfn>Last post </dfn><a class="username" href="./m">{last.author}</a> '
            f'<a href="{_link("viewtopic.php", f=1, p=last.number)}#p{last.number}" title="Go"></a><br />'
            f"{board.written(last.at)}</span></dd></dl></li>"
        )
    pages = -(-len(threads) // board.threads_per_page)
    bar = _bar(
        board, page, pages, len(threads), lambda n: _link("viewforum.php", f=1, start=n * board.threads_per_page)
    )
    title = f'<h2 class="forum-title"><a href="{_link("viewforum.php", f=1)}">Отзывы</a></h2>'
    listed = f'<div class="forumbg"><ul class="topiclist topics">{"".join(rows)}</ul></div>'
    return _phpbb_frame(board, "viewforum", "Отзывы - Board", title + bar + listed)


def _index(board: Board) -> str:
    last = board.sorted_threads()[0].entries[-1]
    newest = max((thread.entries[-1] for thread in board.threads.values()), key=lambda entry: entry.at, default=last)
    row = (
        '<li class="row"><dl class="row-item"><dt><div class="list-inner">'
        f'<a href="{_link("viewforum.php", f=1)}" class="forumtitle">Отзывы</a></div></dt><dd class="topics">3</dd>'
        f'<dd class="posts">9</dd><dd class="lastpost"><span>{newest.author} '
        f'<a href="{_link("viewtopic.php", f=1, p=newest.number)}#p{newest.number}"></a><br />{board.written(newest.at)}'
        "</span></dd></dl></li>"
        '<li class="row"><dl class="row-item"><dt><a href="https://elsewhere.example/" class="forumtitle">Elsewhere</a>'
        "</dt></dl></li>"
    )
    return _phpbb_frame(board, "index", "Board", f'<ul class="topiclist forums">{row}</ul>')


# --- XenForo 2 ---------------------------------------------------------------------------------------


def xenforo_page(board: Board, url: str) -> tuple[str, str]:
    """The final address and the page; KeyError for what is not there."""
    names = [name for name in urlsplit(url).path.split("/") if name]
    if names[:1] == ["posts"]:
        thread, page = board.place(int(names[1]))
    elif names[:1] == ["threads"]:
        thread, page = board.threads[int(names[1].rpartition(".")[2])], 0
        if len(names) > 2 and names[2].startswith("post-"):
            thread, page = board.place(int(names[2].removeprefix("post-")))
        elif len(names) > 2:
            page = min(int(names[2].removeprefix("page-")) - 1, board.pages(thread) - 1)
    elif names[:1] == ["forums"]:
        return url, _xf_forum(board, int(names[2].removeprefix("page-")) - 1 if len(names) > 2 else 0)
    else:
        raise KeyError(url)
    return f"{board.root}{_xf_link(thread, page)}", _xf_thread(board, thread, page)


def _xf_link(thread: Thread, page: int = 0) -> str:
    return f"/threads/aihe.{thread.number}/" + (f"page-{page + 1}" if page else "")


def _xf_time(board: Board, at: datetime) -> str:
    local = at.astimezone(board.zone)
    return (
        f'<time class="u-dt" dir="auto" datetime="{local:%Y-%m-%dT%H:%M:%S%z}" data-time="{int(at.timestamp())}" '
        f'data-date-string="{local:%d.%m.%Y}" data-time-string="{local:%H:%M}" title="{local:%d.%m.%Y} klo {local:%H:%M}">'
        f"{local:%d.%m.%Y}</time>"
    )


def _xf_frame(board: Board, template: str, title: str, content: str) -> str:
    return (
        f'<!DOCTYPE html><html id="XF" lang="{board.lang}-XX" dir="LTR" data-app="public" data-template="{template}">'
        f'<head><meta charset="utf-8"><title>{title} | Palsta</title></head><body data-template="{template}">'
        f'<div class="p-body"><div class="p-title"><h1 class="p-title-value"><span class="label label--red" dir="auto">'
        f'Varoitus</span><span class="label-append">&nbsp;</span>{title}</h1></div>{content}</div></body></html>'
    )


def _xf_bar(page: int, pages: int, link: Callable[[int], str]) -> str:
    items = "".join(
        f'<li class="pageNav-page {"pageNav-page--current" if n == page else ""}"><a href="{link(n)}">{n + 1}</a></li>'
        for n in range(pages)
    )
    before = f'<a href="{link(page - 1)}" class="pageNav-jump pageNav-jump--prev">Edellinen</a>' if page else ""
    after = (
        f'<a href="{link(page + 1)}" class="pageNav-jump pageNav-jump--next">Seuraava</a>' if page + 1 < pages else ""
    )
    return f'<nav class="pageNavWrapper"><div class="pageNav">{before}<ul class="pageNav-main">{items}</ul>{after}</div></nav>'


def _xf_thread(board: Board, thread: Thread, page: int) -> str:
    posts = []
    for index, entry in enumerate(thread.entries[page * board.per_page : (page + 1) * board.per_page]):
        quote = ""
        if entry.quote:
            quote = (
                f'<blockquote data-attributes="member: 1" data-quote="{entry.quote[0]}" class="bbCodeBlock bbCodeBlock--expandable'
                f' bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title"><a href="/goto/post?id=1" '
                f'class="bbCodeBlock-sourceJump">{entry.quote[0]} sanoi:</a></div><div class="bbCodeBlock-content">'
                f'<div class="bbCodeBlock-expandContent js-expandContent">{entry.quote[1]}</div><div '
                'class="bbCodeBlock-expandLink js-expandLink"><a role="button">Laajenna...</a></div></div></blockquote>'
            )
        edited = ""
        if entry.edited:
            edited = f'<div class="message-lastEdit">Viimeksi muokattu: {_xf_time(board, entry.edited)}</div>'
        signature = ""
        if entry.signature:
            signature = f'<aside class="message-signature"><div class="bbWrapper">{entry.signature}</div></aside>'
        permalink = f"/threads/aihe.{thread.number}/post-{entry.number}"
        posts.append(
            f'<article class="message message--post js-post js-inlineModContainer{" is-first" if index == page == 0 else ""}" '
            f'data-author="{escape(entry.author)}" data-content="post-{entry.number}" id="js-post-{entry.number}">'
            f'<span class="u-anchorTarget" id="post-{entry.number}"></span><div class="message-inner"><div class="message-cell '
            'message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name">'
            f'<a href="/members/a.1/" class="username" data-user-id="1">{entry.author}</a></h4><h5 class="userTitle">Jäsen</h5>'
            f'</div><div class="message-userExtras"><dl class="pairs"><dt>Liittynyt</dt><dd>{_xf_time(board, NOW)}</dd></dl></div>'
            '</section></div><div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget">'
            f'<header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li '
            f'class="u-concealed"><a href="{permalink}" rel="nofollow">{_xf_time(board, entry.at)}</a></li></ul></header>'
            '<div class="message-content js-messageContent"><div class="message-userContent"><article class="message-body '
            f'js-selectToQuote"><div class="bbWrapper">{quote}{entry.body}</div><div class="js-selectToQuoteEnd">&nbsp;</div>'
            f'</article></div>{edited}{signature}</div><div class="reactionsBar">Tykkäykset: Sepe</div></div></div></div></article>'
            '<article class="message message--post"><div class="message-body"><div class="bbWrapper"><div class="samItem">'
            "Osta halvalla!</div></div></div></article>"
        )
    bar = _xf_bar(page, board.pages(thread), lambda n: _xf_link(thread, n))
    return _xf_frame(board, "thread_view", thread.title, bar + "".join(posts) + bar)


def _xf_forum(board: Board, page: int) -> str:
    threads = board.sorted_threads()
    rows = []
    for thread in threads[page * board.threads_per_page : (page + 1) * board.threads_per_page]:
        rows.append(
            f'<div class="structItem structItem--thread js-threadListItem-{thread.number}" data-author="x"><div '
            'class="structItem-cell structItem-cell--main"><div class="structItem-title"><a href="/forums/arviot.2/?prefix_id=1" '
            f'class="labelLink" rel="nofollow"><span class="label">Varoitus</span></a><a href="{_xf_link(thread)}" '
            f'data-tp-primary="on">{thread.title}</a></div></div><div class="structItem-cell structItem-cell--meta"><dl '
            f'class="pairs pairs--justified"><dt>Vastauksia</dt><dd>{len(thread.entries) - 1}</dd></dl></div><div '
            f'class="structItem-cell structItem-cell--latest"><a href="{_xf_link(thread)}latest" rel="nofollow">'
            f"{_xf_time(board, thread.entries[-1].at).replace('u-dt', 'structItem-latestDate u-dt')}</a></div></div>"
        )
    pages = -(-len(threads) // board.threads_per_page)
    bar = _xf_bar(page, pages, lambda n: "/forums/arviot.2/" + (f"page-{n + 1}" if n else ""))
    return _xf_frame(board, "forum_view", "Arviot", bar + "".join(rows))


# --- serving -----------------------------------------------------------------------------------------


@dataclass
class BoardHttp:
    """`Http` over a board in memory; `asked` is every address in order, `broken` what fails and how."""

    board: Board
    serve: Callable[[Board, str], tuple[str, str]]
    encoding: str = "utf-8"
    asked: list[str] = field(default_factory=list)
    broken: dict[str, CrawlError] = field(default_factory=dict)
    etag: str | None = None

    def get(
        self, url: str, *, validators: Validators | None = None, accept: str | None = None, rules: Rules = "page"
    ) -> Response:
        self.asked.append(url)
        for part, error in self.broken.items():
            if part in url:
                raise error
        if self.etag is not None and validators is not None and validators.etag == self.etag:
            return Response(url, url, 304, {"etag": self.etag}, b"", NOW)
        try:
            final_url, html = self.serve(self.board, url)
        except (KeyError, IndexError, ValueError) as error:
            raise NotFoundError(url, 404) from error
        headers = {"content-type": f"text/html; charset={self.encoding}"} | ({"etag": self.etag} if self.etag else {})
        return Response(url, final_url, 200, headers, html.encode(self.encoding, "xmlcharrefreplace"), NOW)


def page_of(http: BoardHttp, url: str) -> Response:
    """One page, as a crawler gets it."""
    response = http.get(url)
    http.asked.clear()
    return response
