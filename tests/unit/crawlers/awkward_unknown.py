# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Awkward threads of uCoz, guest books, and of engines without a reader of their own."""

from __future__ import annotations

from tests.unit.crawlers.awkward import Awkward, Told

_RU = (
    Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню в «Ромашке», везут второй месяц."),
    Told("Гость", "2026-11-21 19:14", "У меня та же история, деньги не вернули.", ("везут второй месяц",)),
    Told("Иван Грозный", "2026-11-22 11:25", "Пишите претензию, мне вернули за десять дней."),
)
_UK = (
    Told("Оксана К.", "2026-11-12 16:40", "Замовили кухню в «Ромашці», везуть другий місяць."),
    Told("Гість", "2026-11-21 19:14", "У мене та сама історія, гроші не повернули.", ("везуть другий місяць",)),
    Told("Їжак-77", "2026-11-22 11:25", "Пишіть претензію, мені повернули за десять днів."),
)
_FI = (
    Told("Päivi", "2026-11-12 16:40", "Ruusun keittiötä on odotettu jo toista kuukautta."),
    Told("Vierailija", "2026-11-21 19:14", "Minulla sama juttu, rahoja ei ole palautettu.", ("toista kuukautta",)),
    Told("Jyrki H.", "2026-11-22 11:25", "Tee reklamaatio, sain rahat kymmenessä päivässä."),
)


def ucoz_ru() -> Awkward:
    """uCoz in Russian, classic tables: an edit, a reward, a quote, a guest, an advertisement."""

    def post(n: int, i: int, who: str, date: str, body: str, edited: str = "") -> str:
        return f"""<tr id="post{n}"><td class="postFirst"><table border="0" width="100%" cellspacing="1" cellpadding="2" class="postTable"><tr><td width="23%" class="postTdTop" align="center"><a class="postUser" href="javascript://" rel="nofollow" onclick="emoticon('[b]{who}[/b],','message');return false;">{who}</a></td><td class="postTdTop">Дата: {date} | Сообщение # <a class="postNumberLink" href="javascript://" rel="nofollow">{i}</a></td></tr><tr><td class="postTdInfo" valign="top"><div class="postRankName">Рядовой</div><div class="statusBlock">Группа: Пользователи</div><div class="numPosts">Сообщений: <span=unp>4</span></div><div class="reputation">Репутация: <a href="#" title="Смотреть историю репутации"><span>0</span></a></div></td><td class="posttdMessage" valign="top"><span class="ucoz-forum-post" id="ucoz-forum-post-{n}" edit-url="">{body}</span>{edited}<hr size="1" width="150" align="left" class="signatureHr"><span class="signatureView">Тише едешь</span></td></tr><tr><td class="postBottom" align="center">&nbsp;</td><td class="postBottom"><table border="0" width="100%"><tr><td><a href="/index/8-{n}"><img alt="" src="/.s/img/fr/bt/1/p_profile.gif"></a></td></tr></table></td></tr></table></td></tr>"""

    quote = '<div class="bbQuoteBlock"><div class="bbQuoteName" style="padding-left:5px;font-size:7pt"><b>Цитата</b> <span class="qName">Ольга_П</span> (<span class="qAnchor"><a class="link" href="/forum/3-8-41-16-1531"></a></span>)</div><div class="quoteMessage"><!--uzq-->везут второй месяц<!--/uzq--></div></div>'
    edited = '<div class="edited">Сообщение отредактировал <span class="edBy"><a href="/index/8-3">Иван_Грозный</a></span> - <span class="edDate">Воскресенье, 22.11.2026, 14:40</span></div>'
    advert = '<tr><td class="postFirst"><div class="adsense">Окна со скидкой</div></td></tr>'
    posts = (
        post(41, 1, _RU[0].author or "", "Четверг, 12.11.2026, 18:40", _RU[0].text)
        + advert
        + post(42, 2, "Гость", "Суббота, 21.11.2026, 22:14", quote + _RU[1].text)
        + post(43, 3, _RU[2].author or "", "Воскресенье, 22.11.2026, 14:25", _RU[2].text, edited)
    )  # fmt: skip
    html = f"""<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"><title>Ромашка - Форум</title><link type="text/css" rel="StyleSheet" href="/.s/src/css/1.css" /></head><body><table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td width="80%"><a class="forumBar" href="/forum/">Форум</a> » <a class="forumBarA" href="/forum/3-8-1">Ромашка</a></td></tr></table><div class="gDivLeft"><div class="gDivRight"><table class="gTable" border="0" width="100%" cellspacing="1" cellpadding="0"><tr><td class="gTableTop" colspan="2"><div style="float:right" class="gTopCornerRight"></div>Ромашка</td></tr>{posts}</table></div></div><span class="pbQHtA">Используются технологии <a href="https://www.ucoz.ru/">uCoz</a></span></body></html>"""
    return Awkward(
        "uCoz, Russian: classic tables, edit, advertisement",
        "ucoz",
        "https://site.example/forum/3-8-1",
        html,
        "ru",
        _RU,
    )


def fluxbb_ru() -> Awkward:
    """FluxBB in Russian: a guest, an edit, a signature, days told from today."""

    def post(n: int, i: int, who: str, date: str, body: str, foot: str = "") -> str:
        return f"""<div id="p{n}" class="blockpost row{"odd" if i % 2 else "even"} blockpost1"><h2><span><span class="conr">#{i}</span> <a href="viewtopic.php?pid={n}#p{n}">{date}</a></span></h2><div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl><dt><strong>{who}</strong></dt><dd class="usertitle"><strong>Участник</strong></dd><dd><span>Зарегистрирован: 2019-03-05</span></dd><dd><span>Сообщений: 40</span></dd></dl></div><div class="postright"><h3>Re: Ромашка</h3><div class="postmsg">{body}{foot}</div><div class="postsignature postmsg"><hr /><p>Тише едешь</p></div></div></div></div><div class="inbox"><div class="postfoot clearb"><div class="postfootleft"><p><span>Неактивен</span></p></div><div class="postfootright"><ul><li class="postreport"><span><a href="misc.php?report={n}">Пожаловаться</a></span></li><li class="postquote"><span><a href="post.php?tid=7&amp;qid={n}">Цитировать</a></span></li></ul></div></div></div></div></div>"""

    quote = '<div class="quotebox"><cite>Ольга_П пишет:</cite><blockquote><div><p>везут второй месяц</p></div></blockquote></div>'
    posts = (
        post(71, 1, '<a href="profile.php?id=3">Ольга_П</a>', "2026-11-12 18:40:11", f"<p>{_RU[0].text}</p>")
        + post(72, 2, "Гость", "Вчера 22:14:09", f"{quote}<p>{_RU[1].text}</p>")
        + post(73, 3, '<a href="profile.php?id=4">Иван Грозный</a>', "Сегодня 14:25:40", f"<p>{_RU[2].text}</p>", '<p class="postedit"><em>Отредактировано Иван Грозный (Сегодня 14:40:12)</em></p>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Ромашка / Форум покупателей</title></head><body><div id="punviewtopic" class="pun"><div class="punwrap"><div id="brdheader" class="block"><div class="box"><div id="brdtitle" class="inbox"><h1><a href="index.php">Форум покупателей</a></h1></div></div></div><div id="brdmain"><div class="linkst"><div class="inbox crumbsplus"><ul class="crumbs"><li><a href="index.php">Форум покупателей</a></li><li><span>»&#160;</span><a href="viewforum.php?id=3">Мебель</a></li><li><span>»&#160;</span><strong><a href="viewtopic.php?id=7">Ромашка</a></strong></li></ul></div></div>{posts}</div><div id="brdfooter" class="block"><p id="poweredby">Под управлением <a href="http://fluxbb.org/">FluxBB</a></p></div></div></div></body></html>"""
    return Awkward(
        "FluxBB, Russian: no reader of its own", "thread", "https://forum.example/viewtopic.php?id=7", html, "ru", _RU
    )


def woltlab_fi() -> Awkward:
    """WoltLab Suite 5 in Finnish: reactions, a guest, a signature, an edit."""

    def post(n: int, i: int, who: str, iso: str, shown: str, body: str, note: str = "") -> str:
        return f"""<li id="post{n}" class="anchorFixedHeader "><article class="wbbPost message messageSidebarOrientationLeft jsClipboardObject jsMessage userOnlineGroupMarking3" data-post-id="{n}" data-can-edit="0" data-object-id="{n}"><meta itemprop="dateCreated" content="{iso}"><aside role="presentation" class="messageSidebar member"><div class="messageAuthor"><div class="messageAuthorContainer"><a href="/user/{n}/" class="username userLink" data-object-id="{n}"><span>{who}</span></a></div><div class="userTitle"><span class="badge userTitleBadge">Aloittelija</span></div></div><div class="userCredits"><dl class="plain dataList"><dt>Viestejä</dt><dd>12</dd></dl></div></aside><div class="messageContent"><header class="messageHeader"><div class="messageHeaderBox"><ul class="messageHeaderMetaData"><li><a href="/thread/9-ruusu/?postID={n}#post{n}" class="permalink messagePublicationTime"><time datetime="{iso}" class="datetime" data-timestamp="1" data-date="x" data-time="x" data-offset="7200">{shown}</time></a></li></ul></div><ul class="messageQuickOptions"><li><a href="/thread/9-ruusu/?postID={n}#post{n}" class="jsTooltip jsButtonShare" title="Jaa">#{i}</a></li></ul></header><div class="messageBody"><div class="messageText">{body}</div></div><footer class="messageFooter">{note}<div class="messageSignature"><div>Ei oppi ojaan kaada</div></div><div class="messageFooterGroup"><div class="reactionSummaryList"><span class="reactCountButton"><span class="reactionCount">3</span></span></div></div></footer></div></article></li>"""

    quote = '<blockquote class="quoteBox collapsibleBbcode jsCollapsibleBbcode" cite="/thread/9"><div class="quoteBoxIcon"><span class="icon icon24 fa-quote-left"></span></div><div class="quoteBoxTitle"><a href="/thread/9">Lainaus käyttäjältä Päivi</a></div><div class="quoteBoxContent"><p>toista kuukautta</p></div></blockquote>'
    posts = (
        post(81, 1, "Päivi", "2026-11-12T16:40:11+00:00", "12. marraskuuta 2026", f"<p>{_FI[0].text}</p>")
        + post(82, 2, "Vierailija", "2026-11-21T19:14:02+00:00", "Eilen, 21:14", f"{quote}<p>{_FI[1].text}</p>")
        + post(83, 3, "Jyrki H.", "2026-11-22T11:25:40+00:00", "35 minuuttia sitten", f"<p>{_FI[2].text}</p>", '<div class="messageFooterNotes"><p class="messageFooterNote wbbPostEditNote">Muokattu kerran, viimeksi Jyrki H.: <time datetime="2026-11-22T11:40:00+00:00">20 minuuttia sitten</time></p></div>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html dir="ltr" lang="fi"><head><meta charset="utf-8"><title>Ruusun keittiö - Keittiöt - Remonttifoorumi</title></head><body id="tpl_wbb_thread" data-template="thread" data-application="wbb" class="wbbThread"><div id="pageContainer"><main id="main"><header class="contentHeader messageGroupContentHeader wbbThread"><h1 class="contentTitle">Ruusun keittiö</h1></header><div class="section"><ul class="wbbThreadPostList messageList jsClipboardContainer">{posts}</ul></div></main><footer class="copyright"><a href="https://www.woltlab.com/">Forum Software: <strong>Burning Board&reg;</strong></a></footer></div></body></html>"""
    return Awkward(
        "WoltLab 5, Finnish: no reader of its own", "thread", "https://foorumi.example/thread/9-ruusu/", html, "fi", _FI
    )


def cards_uk() -> Awkward:
    """A board of a firm's own making in Ukrainian: cards, votes, a best answer, an advertisement, "N minutes ago"."""

    def post(n: int, who: str, iso: str, shown: str, body: str, badge: str = "") -> str:
        return f"""<div class="topic-answer card mb-3" id="answer-{n}"><div class="card-header d-flex"><img src="/a/{n}.webp" class="rounded-circle" width="40" alt=""><div><a class="fw-bold" href="/profile/{n}">{who}</a>{badge}<div class="small text-muted"><time datetime="{iso}">{shown}</time></div></div><div class="ms-auto votes"><button>▲</button> <b>5</b> <button>▼</button></div></div><div class="card-body">{body}</div><div class="card-footer"><a href="#reply">Відповісти</a> · <a href="/report/{n}">Поскаржитися</a> · <a href="/forum/mebli/romashka#answer-{n}">Посилання</a></div></div>"""

    quote = '<blockquote class="blockquote"><footer class="blockquote-footer">Оксана К.</footer><p>везуть другий місяць</p></blockquote>'
    posts = (
        post(911, "Оксана К.", "2026-11-12T18:40:00+02:00", "12 листопада", f"<p>{_UK[0].text}</p>")
        + '<div class="card mb-3 promo"><div class="card-body"><p>Вікна зі знижкою до сорока відсотків лише цього тижня.</p></div></div>'
        + post(912, "Гість", "2026-11-21T21:14:00+02:00", "вчора", f"{quote}<p>{_UK[1].text}</p>")
        + post(915, "Їжак-77", "2026-11-22T13:25:00+02:00", "35 хвилин тому", f"<p>{_UK[2].text}</p>", '<span class="badge bg-success">Найкраща відповідь</span>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Ромашка не везе кухню — форум «Дім і сад»</title></head><body><nav class="breadcrumb"><a href="/">Дім і сад</a> <a href="/forum">Форум</a></nav><div class="container"><h1>Ромашка не везе кухню</h1>{posts}<div class="related"><h3>Схожі теми</h3><a href="/forum/mebli/shafa">Шафа-купе</a> <time datetime="2026-01-05T10:00:00+02:00">5 січня</time></div></div></body></html>"""
    return Awkward(
        "cards of a firm's own making, Ukrainian", "thread", "https://dim.example/forum/mebli/romashka", html, "uk", _UK
    )


def family_fi() -> Awkward:
    """A family magazine's talk in Finnish: all are "Vierailija", thumbs, "quote" by words, a removed message."""

    def post(n: int, i: int, who: str, date: str, body: str) -> str:
        return f"""<article id="viesti-{n}" class="keskustelu-viesti"><header><span class="nimimerkki">{who}</span> <span class="aika">{date}</span> <span class="numero">{i}/4</span></header><div class="viesti-teksti">{body}</div><footer><a href="#">Lainaa</a> <a href="#">Ilmoita asiaton viesti</a> <span class="peukut">↑ 12 ↓ 3</span></footer></article>"""

    posts = (
        post(2001, 1, "Päivi", "12.11.2026 klo 18:40", f"<p>{_FI[0].text}</p>")
        + post(2002, 2, "Vierailija", "21.11.2026 klo 21:14", f'<blockquote><p>Päivi kirjoitti:</p><p>toista kuukautta</p></blockquote><p>{_FI[1].text}</p>')
        + post(2004, 4, "Jyrki H.", "22.11.2026 klo 13:25", f"<p>{_FI[2].text}</p>")
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Ruusun keittiö? | Perhe-lehti</title></head><body><header><a href="/">Perhe-lehti</a></header><main><h1>Ruusun keittiö?</h1><div class="keskustelu">{posts}</div><ul class="uusimmat"><li><a href="/keskustelu/55">Mitä ruoaksi?</a> <span class="aika">22.11.2026 klo 13:50</span></li><li><a href="/keskustelu/56">Lomaviikko</a> <span class="aika">22.11.2026 klo 13:55</span></li></ul></main></body></html>"""
    return Awkward(
        "family magazine's talk, Finnish",
        "thread",
        "https://perhe.example/keskustelu/54/ruusun-keittio",
        html,
        "fi",
        _FI,
    )


def instantcms_ru() -> Awkward:
    """InstantCMS's forum in Russian: tables, a person deleted, thanks, an edit."""

    def post(n: int, i: int, who: str, date: str, body: str, edited: str = "") -> str:
        return f"""<table class="posts_table" width="100%" cellpadding="0" cellspacing="0"><tr class="posts_table_tr"><td class="post_usercell" width="140" align="center" valign="top"><div>{who}</div><div class="post_userrank">Новичок</div><div class="post_userimg"><img src="/images/users/avatars/small/nopic.jpg" alt=""></div><div class="post_usermsgcnt">Сообщений: 4</div></td><td width="" class="post_msgcell" align="left" valign="top"><div class="post_date"><strong><a name="{n}" href="/forum/thread7-1.html#{n}">#{i}</a></strong> — {date}</div><div class="msg_links"><a href="javascript:">Ответить</a> <a href="javascript:">Цитировать</a></div><div class="post_content">{body}</div>{edited}<div class="post_signature">Тише едешь</div></td></tr></table>"""

    quote = '<div class="bb_quote"><strong>Ольга_П:</strong> везут второй месяц</div>'
    posts = (
        post(611, 1, '<a class="post_userlink" href="/users/olga">Ольга_П</a>', "12 ноября 2026 в 18:40", f"<p>{_RU[0].text}</p>")
        + post(612, 2, '<span class="post_userlink">Гость</span>', "21 ноября 2026 в 22:14", f"{quote}<p>{_RU[1].text}</p>")
        + post(613, 3, '<a class="post_userlink" href="/users/ivan">Иван Грозный</a>', "22 ноября 2026 в 14:25", f"<p>{_RU[2].text}</p>", '<div class="post_editdate">Редактировалось: 2 раза (Последний: 22 ноября 2026 в 14:40)</div>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Ромашка — Форум</title><meta name="generator" content="InstantCMS - www.instantcms.ru"/></head><body><div class="component"><h1 class="con_heading">Ромашка</h1>{posts}</div></body></html>"""
    return Awkward(
        "InstantCMS, Russian: no reader of its own",
        "thread",
        "https://site.example/forum/thread7.html",
        html,
        "ru",
        _RU,
    )
