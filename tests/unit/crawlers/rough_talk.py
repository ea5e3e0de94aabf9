# ruff: noqa: E501 - markup is easier to compare with a script's own in whole lines
"""Rough forums, guest books and comments."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.crawlers.rough import FI, RU, UK, Rough, Said


def punbb_ru() -> Rough:
    """PunBB on a free host (mybb.ru makes): a title in words, an edit, a signature, a quote."""

    def post(n: int, who: str, date: str, body: str, more: str = "") -> str:
        return f"""<div id="p{n}" class="post{" altstyle" if n % 2 else ""} topicpost" data-posted="1"><h3><span><strong>{n}</strong><a class="sharelink" href="#">Поделиться</a><a class="permalink" rel="nofollow" href="https://site.example/viewtopic.php?id=77#p{n}">{date}</a></span></h3>
<div class="container"><div class="post-author no-avatar"><ul><li class="pa-author"><span class="acchide">Автор:&nbsp;</span><a href="javascript:to('{who}')" rel="nofollow">{who}</a></li><li class="pa-title">Участник</li><li class="pa-reg"><span class="fld-name">Зарегистрирован</span>: 2019-03-02</li><li class="pa-posts"><span class="fld-name">Сообщений:</span> 34</li></ul></div>
<div class="post-body"><div class="post-box"><div class="post-content">{body}</div>{more}<div class="post-rating"><p class="container"><a>0</a></p></div></div></div></div></div>"""

    quote = '<div class="quote-box answer-box"><cite>Ольга П. написал(а):</cite><blockquote><p>до сих пор ничего не привезли</p></blockquote></div>'
    sign = (
        '<dl class="post-sig"><dt><span>Подпись автора</span></dt><dd><p>Кто не рискует, тот ждёт кухню</p></dd></dl>'
    )
    edit = '<p class="lastedit">Отредактировано Иван Грозный (2026-11-21 10:02:11)</p>'
    body = (
        post(1, "Ольга П.", "2026-11-19 18:40:11", f"<p>{RU[0].text}</p>", sign)
        + post(2, "Дмитрий-74", "Пятница, 20 ноября, 2026г. 21:05:30", f"{quote}<p>{RU[1].text}</p>")
        + post(3, "Иван Грозный", "Вчера 09:30:00", f"<p>{RU[2].text}</p>{edit}")
    )
    return Rough("PunBB of a free host", "ru", f'<div class="linkst"><a href="/">Форум</a></div><h1><span>Кухни «Ромашка»</span></h1><div class="topic">{body}</div>', (RU[0], replace(RU[1], quotes=("до сих пор ничего не привезли",)), RU[2]))  # fmt: skip


def kunena_fi() -> Rough:
    """Kunena of Joomla: "3 päivää sitten" with the day in the title, thanks, a signature."""

    def post(n: int, who: str, title: str, shown: str, body: str) -> str:
        return f"""<div class="row-fluid message"><div class="span2 hidden-phone"><ul class="unstyled center profilebox"><li><strong><a class="kwho-user hasTooltip" href="/user/{n}" title="Näytä profiili">{who}</a></strong></li><li><span class="label">Poissa</span></li><li>Tulokas</li><li>Viestejä: 12</li></ul></div>
<div class="span10 message-published"><small class="text-muted pull-right"><span class="icon icon-clock"></span> <span class="kdate" title="{title}">{shown}</span> <a href="#{n}" id="{n}">#{n}</a></small>
<div class="badger-left badger-info khistory" data-badger="{who} vastasi aiheeseen Ruusun keittiöt"><div class="kmessage"><p class="kmsg">{body}</p></div><div class="ksig"><hr><span>Hyvää päivänjatkoa</span></div></div><div class="kmessage-thankyou">Seuraavat käyttäjät kiittivät: Mikko</div></div></div>"""

    body = (
        post(501, "Päivi", "19.11.2026 18:40", "2 päivää 19 tuntia sitten", FI[0].text)
        + post(502, "Nimetön", "20.11.2026 21:05", "1 päivä 16 tuntia sitten", FI[1].text)
        + post(503, "Jyrki H.", "21.11.2026 09:30", "1 päivä 4 tuntia sitten", FI[2].text)
    )
    return Rough("Kunena", "fi", f"<h2>Ruusun keittiöt</h2>{body}", FI)


def simple_machines_like_uk() -> Rough:
    """A board of a city's own making: a table a post, name and city left, "Додано:" over the words, "Цитата:"."""

    def post(n: int, who: str, date: str, body: str) -> str:
        return f"""<table class="tbl" width="100%"><tr><td class="l" width="150" valign="top" rowspan="2"><b>{who}</b><br><small>Київ<br>Повідомлень: 18<br>З нами з 02.03.2019</small></td><td class="r"><a name="m{n}"></a><small>Додано: {date} &nbsp; <a href="/complain/{n}">Поскаржитись</a></small></td></tr><tr><td class="txt">{body}</td></tr></table>"""

    quote = "<blockquote><b>Оксана К. писала:</b><br>досі нічого не привезли</blockquote>"
    body = (
        post(11, "Оксана К.", "19 лис 2026, 18:40", UK[0].text)
        + post(12, "Їжак-77", "20 лис 2026, 21:05", quote + UK[1].text)
        + post(
            13, "Марічка", "вчора о 09:30", UK[2].text + "<br><br><i>Востаннє редаговано: Марічка, вчора о 10:02</i>"
        )
    )
    return Rough(
        "city board of tables",
        "uk",
        f"<h2>Кухні «Ромашка»</h2>{body}",
        (UK[0], replace(UK[1], quotes=("досі нічого не привезли",)), UK[2]),
    )


def guestbook_labels_ru() -> Rough:
    """A guest book of labels in a table: name, town, date, words, the owner's answer in the same cell."""

    def entry(who: str, town: str, date: str, text: str, answer: str = "") -> str:
        return f"""<table border="1" width="100%" cellpadding="4"><tr bgcolor="#eeeeee"><td><b>Имя:</b> {who}</td><td><b>Город:</b> {town}</td><td align="right"><b>Дата:</b> {date}</td></tr><tr><td colspan="3">{text}{answer}</td></tr></table><br>"""

    body = (
        entry("Иван Грозный", "Тверь", "21.11.2026 09:30", RU[2].text)
        + entry("Дмитрий-74", "Пермь", "20.11.2026 21:05", RU[1].text)
        + entry("Ольга П.", "Казань", "19.11.2026 18:40", RU[0].text)
    )
    return Rough(
        "guest book of labels",
        "ru",
        f"<h1>Гостевая книга</h1><p>Всего записей: 3</p>{body}",
        RU[::-1],
        "Гостевая книга",
        "https://site.example/guestbook.php",
    )


def guestbook_wrote_fi() -> Rough:
    """A guest book whose lines say "19.11.2026 klo 18.40 Päivi kirjoitti:", the words below."""
    shown = (("19.11.2026 klo 18.40", FI[0]), ("20.11.2026 klo 21.05", FI[1]), ("21.11.2026 klo 9.30", FI[2]))
    body = "".join(
        f'<div class="vk"><p class="vk_otsikko">{date} <b>{one.author}</b> kirjoitti:</p><p>{one.text}</p></div>'
        for date, one in shown
    )
    return Rough(
        "guest book of sentences",
        "fi",
        f"<h1>Vieraskirja</h1>{body}",
        FI,
        "Vieraskirja",
        "https://site.example/vieraskirja",
    )


def guestbook_rules_uk() -> Rough:
    """A guest book without any block: names in bold, dates in italics, horizontal rules between."""
    shown = (("19.11.2026 18:40", UK[0]), ("20.11.2026 21:05", UK[1]), ("21.11.2026 09:30", UK[2]))
    body = "".join(f"<b>{one.author}</b> (<i>{date}</i>)<br>{one.text}<hr>" for date, one in shown)
    return Rough(
        "guest book of rules",
        "uk",
        f"<h1>Гостьова книга</h1><hr>{body}",
        UK,
        "Гостьова книга",
        "https://site.example/guest",
    )


def tree_comments_ru() -> Rough:
    """Comments in a tree by indents, "ответить", "N часов назад" with the instant in a title, votes."""

    def one(n: int, level: int, who: str, title: str, shown: str, text: str, parent: int | None = None) -> str:
        up = f'<a href="#cmt{parent}" class="up">↑</a>' if parent else ""
        return f"""<div class="cmt" id="cmt{n}" style="margin-left:{level * 20}px"><div class="cmt-h"><a class="nick" href="/u/{n}">{who}</a> <span class="when" title="{title}">{shown}</span> <a href="#cmt{n}">#</a> {up} <span class="vote">+3</span></div><div class="cmt-b">{text}</div><a class="reply">ответить</a></div>"""

    body = (
        one(901, 0, "Ольга П.", "19.11.2026 18:40", "3 дня назад", RU[0].text)
        + one(902, 1, "Дмитрий-74", "20.11.2026 21:05", "2 дня назад", RU[1].text, 901)
        + one(903, 2, "Иван Грозный", "21.11.2026 09:30", "вчера", RU[2].text, 902)
    )
    return Rough(
        "tree of comments",
        "ru",
        f'<h1>Обсуждение: кухни «Ромашка»</h1><div class="cmts"><h3>Комментарии (3)</h3>{body}</div>',
        (RU[0], replace(RU[1], parent=0), replace(RU[2], parent=1)),
    )


def cackle_like_uk() -> Rough:
    """A widget's static copy: nested lists, data attributes, an epoch in seconds; no comment has an address."""

    def one(n: int, who: str, epoch: int, text: str, inner: str = "") -> str:
        return f"""<li class="mc-comment" data-comment-id="{n}"><div class="mc-comment-wrapper"><div class="mc-comment-head"><span class="mc-comment-username">{who}</span> <span class="mc-comment-created" data-timestamp="{epoch}">нещодавно</span></div><div class="mc-comment-body"><div class="mc-comment-msg">{text}</div></div><div class="mc-comment-footer"><a>Відповісти</a> <a>Подобається</a> 2</div></div>{f'<ul class="mc-comment-child">{inner}</ul>' if inner else ""}</li>"""

    inner = one(72, "Їжак-77", 1795201500, UK[1].text)
    body = one(71, "Оксана К.", 1795106400, UK[0].text, inner) + one(73, "Марічка", 1795246200, UK[2].text)
    return Rough("widget's copy", "uk", f'<h1>Кухні «Ромашка»</h1><ul class="mc-comments">{body}</ul>', UK)


def paper_fi() -> Rough:
    """A local paper's comments: number, name, day in words, answers told by "Vastaus viestiin 1"."""

    def one(n: int, who: str, date: str, text: str, answer: str = "") -> str:
        return f"""<article class="kommentti" id="kommentti-{n}"><header><span class="nro">{n}.</span> <h4 class="nimi">{who}</h4> <span class="pvm">{date}</span></header>{answer}<div class="teksti"><p>{text}</p></div><footer><button>Vastaa</button> <button>Ilmianna</button> Tykkäykset: 4</footer></article>"""

    body = (
        one(1, "Päivi", "torstai 19. marraskuuta 2026 klo 18.40", FI[0].text)
        + one(
            2,
            "Nimetön",
            "perjantai 20. marraskuuta 2026 klo 21.05",
            FI[1].text,
            '<p class="vastaus">Vastaus viestiin <a href="#kommentti-1">1</a></p>',
        )
        + one(3, "Jyrki H.", "eilen klo 9.30", FI[2].text)
    )
    return Rough(
        "local paper's comments",
        "fi",
        f"<h1>Ruusun keittiöt myöhästyvät</h1><section class='kommentit'><h3>Kommentit (3)</h3>{body}</section>",
        (FI[0], replace(FI[1], parent=0), FI[2]),
    )


def question_ru() -> Rough:
    """A lawyer's site: a question with a date, answers of experts with their place of work."""

    def one(cls: str, n: int, who: str, role: str, date: str, text: str) -> str:
        return f"""<div class="{cls}" id="{cls}_{n}"><div class="{cls}__author"><img src="/a/{n}.jpg" alt=""><a href="/user/{n}" class="{cls}__name">{who}</a><span class="{cls}__role">{role}</span></div><div class="{cls}__text"><p>{text}</p></div><div class="{cls}__date">{date}</div></div>"""

    body = (
        one("question", 1, "Ольга П.", "г. Казань", "19 ноября 2026, 18:40", RU[0].text)
        + "<h2>Ответы (2)</h2>"
        + one("answer", 2, "Дмитрий-74", "юрист, г. Пермь", "20 ноября 2026, 21:05", RU[1].text)
        + one("answer", 3, "Иван Грозный", "адвокат, г. Тверь", "21 ноября 2026, 9:30", RU[2].text)
    )
    return Rough(
        "question to lawyers", "ru", f"<h1>Не везут кухню, что делать?</h1>{body}", RU, "Не везут кухню, что делать?"
    )


def spoiler_uk() -> Rough:
    """A board in list items: a spoiler, a picture, a quote by "Їжак-77 сказав(ла):", a badge, likes."""

    def post(n: int, who: str, iso: str, shown: str, body: str) -> str:
        return f"""<li class="message" id="post-{n}" data-author="{who}"><div class="u"><a class="username" href="/m/{n}">{who}</a><em class="ttl">Активний учасник</em></div><div class="m"><time datetime="{iso}">{shown}</time><div class="c">{body}</div><div class="likes">Подобається: <a>Лесь</a></div></div></li>"""

    quote = '<blockquote class="q"><div class="attribution">Оксана К. сказав(ла): ↑</div><div>досі нічого не привезли</div></blockquote>'
    spoil = '<div class="sp"><div class="sp-h">Спойлер</div><div class="sp-b"><img src="/1.jpg" alt=""></div></div>'
    body = (
        post(31, "Оксана К.", "2026-11-19T18:40:00+0200", "19 лист 2026", UK[0].text + spoil)
        + post(32, "Їжак-77", "2026-11-20T21:05:00+0200", "20 лист 2026", quote + UK[1].text)
        + post(33, "Марічка", "2026-11-21T09:30:00+0200", "учора", UK[2].text)
    )
    return Rough(
        "list of messages with spoilers",
        "uk",
        f"<h1>Кухні «Ромашка»</h1><ol class='messages'>{body}</ol>",
        (UK[0], replace(UK[1], quotes=("досі нічого не привезли",)), UK[2]),
    )


def email_archive_fi() -> Rough:
    """A village's mailing list as a page: headers of mails, "> " before what is quoted, "-- " before signatures."""
    dates = ("Thu, 19 Nov 2026 18:40:00 +0200", "Fri, 20 Nov 2026 21:05:00 +0200", "Sat, 21 Nov 2026 09:30:00 +0200")
    bodies = (FI[0].text, f"&gt; eikä mitään ole tuotu\n\n{FI[1].text}", f"{FI[2].text}\n\n-- \nJyrki H.\nRannikkokylä")
    body = "".join(
        f'<div class="mail"><a name="{n}"></a><b>Lähettäjä:</b> {one.author}<br><b>Päiväys:</b> {date}<br><b>Aihe:</b> Re: Ruusun keittiöt<pre>{text}</pre></div>'
        for n, (one, date, text) in enumerate(zip(FI, dates, bodies, strict=True), 1)
    )  # fmt: skip
    return Rough(
        "mailing list's page",
        "fi",
        f"<h1>Ruusun keittiöt</h1>{body}",
        (FI[0], replace(FI[1], quotes=("eikä mitään ole tuotu",)), FI[2]),
    )


TALK: tuple[Rough, ...] = (
    punbb_ru(), kunena_fi(), simple_machines_like_uk(), guestbook_labels_ru(), guestbook_wrote_fi(), guestbook_rules_uk(),
    tree_comments_ru(), cackle_like_uk(), paper_fi(), question_ru(), spoiler_uk(), email_archive_fi(),
)  # fmt: skip
__all__ = ["TALK", "Said"]
