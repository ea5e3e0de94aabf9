# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Awkward threads of phpBB."""

from __future__ import annotations

from tests.unit.crawlers.awkward import Awkward, Told


def _post33(n: int, who: str, date: str, body: str, after: str = "", extra: str = "") -> str:
    return f"""<div id="p{n}" class="post has-profile bg{n % 2 + 1}{extra}"><div class="inner"><dl class="postprofile" id="profile{n}"><dt class="no-profile-rank no-avatar"><div class="avatar-container"></div>{who}</dt></dl>
<div class="postbody"><div id="post_content{n}"><h3 class="first"><a href="./viewtopic.php?p={n}#p{n}">Re: Ромашка</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p={n}#p{n}" title="Сообщение"><i class="icon fa-file fa-fw" aria-hidden="true"></i><span class="sr-only">Сообщение</span></a><span class="responsive-hide"> <strong>{who}</strong> &raquo; </span><time datetime="{date}">{date}</time></p>
<div class="content">{body}</div>{after}</div></div></div></div><hr class="divider" />"""


def phpbb33_ru_extensions() -> Awkward:
    """phpBB 3.3 in Russian with a poll, an advertisement as a post, thanks, best answer, attachment, nested quotes."""
    ivan = '<a href="./memberlist.php?mode=viewprofile&amp;u=4" class="username">Иван Грозный</a>'
    olga = '<a href="./memberlist.php?mode=viewprofile&amp;u=3" style="color: #AA0000;" class="username-coloured">Ольга_П</a>'
    poll = """<form method="post" action="./viewtopic.php?t=5"><div class="panel"><div class="inner"><div class="content"><h2 class="poll-title">Вы бы заказали здесь?</h2><p class="author">Опрос закончился 20 ноя 2026, 10:00<br />Вы можете выбрать 1 вариант ответа</p><fieldset class="polls"><dl><dt>Да</dt><dd class="resultbar"><div class="pollbar1" style="width:20%;">1</div></dd><dd>20%</dd></dl><dl><dt>Нет</dt><dd class="resultbar"><div class="pollbar5">4</div></dd><dd>80%</dd></dl></fieldset></div></div></div></form>"""
    best = f"""<div class="panel bestanswer bg3"><div class="inner"><div class="postbody"><h3>Лучший ответ</h3><p class="author"><a href="./viewtopic.php?p=13#p13">Перейти к сообщению</a> {ivan} &raquo; 21 ноя 2026, 22:14</p><div class="content">Пишите претензию, мне деньги вернули за десять дней.</div></div></div></div>"""
    advert = """<div class="post bg1 phpbb-ads"><div class="inner"><div class="postbody"><div class="content"><ins class="adsbygoogle" data-ad-slot="1"></ins>Окна со скидкой до 40 %, звоните сегодня</div></div></div></div>"""
    posts = (
        _post33(
            11, olga, "12 ноя 2026, 18:40",
            'Заказали кухню, везут второй месяц.<div class="inline-attachment"><dl class="file"><dt class="attach-image"><img src="./download/file.php?id=7" class="postimage" alt="dogovor.jpg" /></dt><dd>dogovor.jpg (120.5 КБ) 31 просмотр</dd></dl></div>',
            '<div id="list_thanks11" class="notice"><dl><dt>За это сообщение автора поблагодарили (всего 2): </dt><dd><a href="./memberlist.php?u=4">Иван Грозный</a>, Зина</dd></dl></div><div id="sig11" class="signature">Тише едешь</div>',
        )
        + advert
        + _post33(
            12, '<span class="username">Гость</span>', "20 ноя 2026, 09:05",
            '<blockquote><div><cite>Иван Грозный писал(а): <a href="./viewtopic.php?p=10#p10">↑</a></cite><blockquote class="uncited"><div>а договор был?</div></blockquote>должен быть</div></blockquote>Договора не дали.<div class="codebox"><p>Код: <a href="#" onclick="selectCode(this); return false;">Выделить всё</a></p><pre><code>№ 118/26</code></pre></div>',
        )
        + _post33(
            13, ivan, "21 ноя 2026, 22:14", "Пишите претензию, мне деньги вернули за десять дней.",
            '<div class="notice">Последний раз редактировалось <a href="./memberlist.php?u=4" class="username">Иван Грозный</a> 22 ноя 2026, 09:02, всего редактировалось 2 раза.<br /><strong>Причина:</strong> <em>опечатка</em></div>',
            " answer",
        )
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html dir="ltr" lang="ru"><head><meta charset="utf-8"><title>Ромашка - Форум покупателей</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=5">Ромашка</a></h2>{poll}{best}{posts}</div><div id="page-footer"><li class="rightside">Часовой пояс: <span title="Europe/Moscow">UTC+03:00</span></li><div class="copyright">Создано на основе <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</div></div></div></body></html>"""
    return Awkward(
        "phpBB 3.3, Russian: poll, advertisement, thanks, best answer, guest", "phpbb", "https://forum.example/viewtopic.php?t=5", html, "ru",
        (
            Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню, везут второй месяц."),
            Told("Гость", "2026-11-20 06:05", "Договора не дали.\n№ 118/26", ("должен быть", "а договор был?")),
            Told("Иван Грозный", "2026-11-21 19:14", "Пишите претензию, мне деньги вернули за десять дней."),
        ),
    )  # fmt: skip


def phpbb2_fi() -> Awkward:
    """phpBB 2 with subSilver in Finnish, twelve-hour clock, a guest, a quote, a signature and an edit."""

    def post(n: int, who: str, date: str, body: str, poster: str) -> str:
        return f"""<tr><td width="150" align="left" valign="top" class="row1"><span class="name"><a name="{n}"></a><b>{who}</b></span><br /><span class="postdetails">{poster}</span><br /></td><td class="row1" width="100%" height="28" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="100%"><a href="viewtopic.php?p={n}#{n}"><img src="templates/subSilver/images/icon_minipost.gif" width="12" height="9" alt="Viesti" title="Viesti" border="0" /></a><span class="postdetails">Lähetetty: {date}<span class="gen">&nbsp;</span>&nbsp; &nbsp;Viestin aihe: Ruusun keittiö</span></td><td valign="top" nowrap="nowrap"><a href="posting.php?mode=quote&amp;p={n}"><img src="templates/subSilver/images/lang_finnish/icon_quote.gif" alt="Vastaa lainaten" border="0" /></a> </td></tr><tr><td colspan="2"><hr /></td></tr><tr><td colspan="2">{body}</td></tr></table></td></tr>
<tr><td class="row1" width="150" align="left" valign="middle"><span class="nav"><a href="#top" class="nav">Takaisin alkuun</a></span></td><td class="row1" width="100%" height="28" valign="bottom" nowrap="nowrap"></td></tr><tr><td class="spaceRow" colspan="2" height="1"><img src="templates/subSilver/images/spacer.gif" alt="" width="1" height="1" /></td></tr>"""

    posts = (
        post(501, "Päivi", "To Mar 12, 2026 6:40 pm", '<span class="postbody">Keittiö on myöhässä toista kuukautta.</span><span class="postbody"><br />_________________<br />Ei oppi ojaan kaada</span><span class="gensmall"></span>', "Liittynyt: 05 Maa 2019<br />Viestejä: 40")
        + post(502, "Vieras", "La Marras 21, 2026 9:14 pm", '<span class="postbody"></span><table width="90%" cellspacing="1" cellpadding="3" border="0" align="center"><tr><td><span class="genmed"><b>Päivi kirjoitti:</b></span></td></tr><tr><td class="quote">toista kuukautta</td></tr></table><span class="postbody"> <br />Sama täällä, kukaan ei vastaa.</span><span class="gensmall"></span>', "")
        + post(503, "Jyrki H.", "Su Marras 22, 2026 1:25 pm", '<span class="postbody">Kannattaa ottaa yhteyttä kuluttajaneuvontaan.</span><span class="gensmall"><br /><br />Muokannut Jyrki H. Su Marras 22, 2026 1:30 pm, muokattu 1 kertaa</span>', "Liittynyt: 01 Tam 2020<br />Viestejä: 7")
    )  # fmt: skip
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Remonttifoorumi :: Katso aihetta - Ruusun keittiö</title><link rel="stylesheet" href="templates/subSilver/subSilver.css" type="text/css"></head><body bgcolor="#E5E5E5"><a name="top"></a><table width="100%"><tr><td class="bodyline"><a class="maintitle" href="viewtopic.php?t=9&amp;start=0">Ruusun keittiö</a><br /><table class="forumline" width="100%" cellspacing="1" cellpadding="3" border="0"><tr><th class="thLeft" width="150" height="26" nowrap="nowrap">Kirjoittaja</th><th class="thRight" nowrap="nowrap">Viesti</th></tr>{posts}<tr align="center"><td class="catBottom" colspan="2" height="28"><form method="post" action="viewtopic.php?t=9"><span class="gensmall">Näytä edelliset viestit: </span></form></td></tr></table><span class="gensmall">Kaikki ajat ovat GMT + 2 tuntia</span><div align="center"><span class="copyright">Powered by <a href="http://www.phpbb.com/" class="copyright">phpBB</a> &copy; 2001, 2005 phpBB Group</span></div></td></tr></table></body></html>"""
    return Awkward(
        "phpBB 2, Finnish: twelve-hour clock, guest", "phpbb", "https://foorumi.example/viewtopic.php?t=9", html, "fi",
        (
            Told("Päivi", "2026-03-12 16:40", "Keittiö on myöhässä toista kuukautta."),
            Told("Vieras", "2026-11-21 19:14", "Sama täällä, kukaan ei vastaa.", ("toista kuukautta",)),
            Told("Jyrki H.", "2026-11-22 11:25", "Kannattaa ottaa yhteyttä kuluttajaneuvontaan."),
        ),
    )  # fmt: skip


def phpbb32_uk_mobile() -> Awkward:
    """phpBB 3.2 in Ukrainian, a mobile theme: cards, avatars before names, days told from today, a person deleted."""

    def card(n: int, who: str, date: str, body: str) -> str:
        return f"""<article id="p{n}" class="post card mobile-post"><header class="post-head"><img class="avatar" src="./download/file.php?avatar={n}.jpg" alt="Аватар користувача" width="40" height="40"><div class="post-head-text"><span class="post-author">{who}</span><a class="post-time" href="./viewtopic.php?p={n}#p{n}">{date}</a></div></header><div id="post_content{n}"><div class="content">{body}</div></div><footer class="post-foot"><a href="./posting.php?mode=quote&amp;p={n}">Цитувати</a><a href="./report.php?p={n}">Поскаржитись</a></footer></article>"""

    posts = (
        card(71, '<a href="./memberlist.php?mode=viewprofile&amp;u=2" class="username">Оксана К.</a>', "12 листопада 2026, 18:40", "Везуть кухню другий місяць.")
        + card(72, '<span class="username">Їжак-77</span>', "Вчора, 21:14", '<blockquote><div><cite>Оксана К. писав:</cite>другий місяць</div></blockquote>А гроші повернули?')
        + card(73, '<a href="./memberlist.php?mode=viewprofile&amp;u=2" class="username">Оксана К.</a>', "35 хвилин тому", '<div class="spoilwrapper"><div class="spoiltitle"><input class="btnspoil button2" type="button" value="Показати" /> Спойлер</div><div class="spoilcontent"><div style="display: none;">Ні, досі чекаю.</div></div></div>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html dir="ltr" lang="uk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ромашка не везе кухню - Форум покупців</title><link href="./styles/pocket/theme/stylesheet.css" rel="stylesheet"></head><body id="phpbb" class="section-viewtopic mobile"><main><h1><a href="./viewtopic.php?t=8">Ромашка не везе кухню</a></h1>{posts}</main><footer>Часовий пояс <span title="Europe/Kiev">UTC+02:00</span> · <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software</footer></body></html>"""
    return Awkward(
        "phpBB 3.2, Ukrainian: mobile theme, person deleted, spoiler", "phpbb", "https://forum.example/viewtopic.php?t=8", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Везуть кухню другий місяць."),
            Told("Їжак-77", "2026-11-21 19:14", "А гроші повернули?", ("другий місяць",)),
            Told("Оксана К.", "2026-11-22 11:25", "Ні, досі чекаю."),
        ),
    )  # fmt: skip
