# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Threads as engines and themes render them that were not looked at before their readers were written.

Each page is a frame around posts that all tell the same: two customers and the firm, in Russian, Ukrainian or Finnish, with a
quote, a signature and an edit where the theme has them. Written after the engines' own templates, phrases and habits of
their translations; people and firms are invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

NOW: Final = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
RU = (
    "Заказали кухню в «Ромашке», обещали за две недели, везут второй месяц.",
    "У меня та же история. Деньги так и не вернули.",
    "Добрый день! Напишите номер договора, разберёмся.",
)
UK = (
    "Замовили кухню в «Ромашці», обіцяли за два тижні, везуть другий місяць.",
    "У мене та сама історія. Гроші так і не повернули.",
    "Добрий день! Напишіть номер договору, розберемося.",
)
FI = (
    "Tilattiin keittiö Ruususta, luvattiin kahdessa viikossa, nyt menee jo toinen kuukausi.",
    "Minulla sama juttu. Rahoja ei ole palautettu.",
    "Hei! Kertokaa sopimuksen numero, niin selvitetään asia.",
)
WHO = {
    "ru": ("Ольга_П", "Иван Грозный", "Ромашка"),
    "uk": ("Оксана К.", "Їжак-77", "Ромашка"),
    "fi": ("Päivi", "Jyrki H.", "Ruusu Oy"),
}


@dataclass(frozen=True)
class Unseen:
    """A page and what stands on it: author, UTC time "YYYY-MM-DD HH:MM", and the text of each post."""

    name: str
    engine: str
    url: str
    html: str
    times: tuple[str, ...]
    lang: str
    quotes: tuple[int, ...] = (0, 1, 0)

    @property
    def texts(self) -> tuple[str, ...]:
        return {"ru": RU, "uk": UK, "fi": FI}[self.lang][: len(self.times)]

    @property
    def authors(self) -> tuple[str, ...]:
        return WHO[self.lang][: len(self.times)]


def phpbb33_uk() -> Unseen:
    """phpBB 3.3, a flat theme that moved the author's line below the head, relative dates of the Ukrainian pack."""
    dates = ("12 листопада 2026, 18:40", "Вчора, 21:14", "35 хвилин тому")
    posts = "".join(
        f"""<div id="p{n}" class="post has-profile bg{n % 2 + 1}"><div class="inner">
<dl class="postprofile" id="profile{n}"><dt class="no-profile-rank no-avatar"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u={n}&amp;sid=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c" style="color: #AA0000;" class="username-coloured">{who}</a></dt><dd class="profile-posts"><strong>Повідомлення:</strong> <a href="./search.php?author_id={n}">{n}</a></dd><dd class="profile-joined"><strong>З нами з:</strong> 05 березня 2019, 10:22</dd></dl>
<div class="postbody"><div id="post_content{n}"><h3 {'class="first"' if n == 101 else ''}><a href="./viewtopic.php?p={n}&amp;sid=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c#p{n}">{'' if n == 101 else 'Re: '}Ромашка не везе кухню</a></h3>
<ul class="post-buttons"><li><a href="./posting.php?mode=quote&amp;p={n}" title="Відповісти з цитатою" class="button button-icon-only"><i class="icon fa-quote-left fa-fw" aria-hidden="true"></i><span class="sr-only">Цитата</span></a></li></ul>
<p class="author"><a class="unread" href="./viewtopic.php?p={n}#p{n}" title="Повідомлення"><i class="icon fa-file fa-fw icon-lightgray icon-md" aria-hidden="true"></i><span class="sr-only">Повідомлення</span></a><span class="responsive-hide">Від <strong><a href="./memberlist.php?mode=viewprofile&amp;u={n}" class="username-coloured">{who}</a></strong> &raquo; </span>{date}</p>
<div class="content">{quote}{text}</div>{notice}<div id="sig{n}" class="signature">Хто рано встає, тому Бог дає</div></div></div>
<div class="back2top"><a href="#top" class="top" title="Догори"><i class="icon fa-chevron-circle-up fa-fw icon-gray" aria-hidden="true"></i></a></div></div></div><hr class="divider" />"""
        for n, who, date, text, quote, notice in zip(
            (101, 102, 103), WHO["uk"], dates, UK,
            ("", '<blockquote><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=101">Оксана К.</a> писав:<a href="./viewtopic.php?p=101#p101" data-post-id="101" onclick="if(document.getElementById(hash.substr(1)))href=hash"> ↑</a><span class="responsive-hide">12 листопада 2026, 18:40</span></cite>везуть другий місяць</div></blockquote>', ""),
            ("", '<div class="notice">Востаннє редагувалось <a href="./memberlist.php?mode=viewprofile&amp;u=102" class="username">Їжак-77</a> 22 листопада 2026, 08:02, всього редагувалось 1 раз.</div>', ""),
            strict=True,
        )
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html dir="ltr" lang="uk"><head><meta charset="utf-8"><title>Ромашка не везе кухню - Форум покупців</title><link href="./assets/css/font-awesome.min.css?assets_version=12" rel="stylesheet"><link href="./styles/flatline/theme/stylesheet.css" rel="stylesheet"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=5">Ромашка не везе кухню</a></h2><div class="action-bar bar-top"><div class="pagination">3 повідомлень &bull; Сторінка <strong>1</strong> з <strong>1</strong></div></div>{posts}</div>
<div id="page-footer" class="page-footer"><div class="navbar"><ul><li class="rightside">Часовий пояс <span title="Europe/Kiev">UTC+02:00</span></li></ul></div><div class="copyright"><p class="footer-row"><span class="footer-copyright">Працює на <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</span></p></div></div></div></body></html>"""
    return Unseen(
        "phpBB 3.3, flat theme, relative dates",
        "phpbb",
        "https://forum.example/viewtopic.php?t=5",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "uk",
    )


def phpbb31_fi() -> Unseen:
    """phpBB 3.1 in Finnish, twelve-hour clock as the board's owner set it."""
    dates = ("To Marras 12, 2026 6:40 pm", "La Marras 21, 2026 9:14 pm", "Su Marras 22, 2026 1:25 pm")
    posts = "".join(
        f"""<div id="p{n}" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile{n}"><dt class="no-profile-rank no-avatar"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u={n}" class="username">{who}</a></dt><dd class="profile-posts"><strong>Viestit:</strong> 12</dd><dd class="profile-joined"><strong>Liittynyt:</strong> Ti Maalis 05, 2019 10:22 am</dd></dl>
<div class="postbody"><div id="post_content{n}"><h3><a href="#p{n}">Vs: Ruusun keittiö myöhässä</a></h3><p class="author"><a href="./viewtopic.php?p={n}#p{n}"><img src="./styles/prosilver/imageset/icon_post_target.gif" width="11" height="9" alt="Viesti" title="Viesti" /></a>Kirjoittaja <strong><a href="./memberlist.php?mode=viewprofile&amp;u={n}" class="username">{who}</a></strong> &raquo; {date} </p><div class="content">{quote}{text}</div><div id="sig{n}" class="signature">Ei oppi ojaan kaada</div></div></div></div></div>"""
        for n, who, date, text, quote in zip(
            (201, 202, 203),
            WHO["fi"],
            dates,
            FI,
            ("", "<blockquote><div><cite>Päivi kirjoitti:</cite>nyt menee jo toinen kuukausi</div></blockquote>", ""),
            strict=True,
        )
    )
    html = f"""<!DOCTYPE html><html dir="ltr" lang="fi"><head><meta charset="utf-8"><title>Ruusun keittiö myöhässä - Remonttifoorumi</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr "><div id="wrap"><h2 class="topic-title"><a href="./viewtopic.php?f=2&amp;t=9">Ruusun keittiö myöhässä</a></h2>{posts}<ul><li class="rightside">Kaikki ajat ovat <abbr title="UTC+2">UTC+02:00</abbr></li></ul><div class="copyright">Keskustelufoorumin ohjelmisto <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited<br />Käännös: phpBB Suomi</div></div></body></html>"""
    return Unseen(
        "phpBB 3.1, Finnish, twelve-hour clock",
        "phpbb",
        "https://foorumi.example/viewtopic.php?f=2&t=9",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "fi",
    )


def phpbb30_ru() -> Unseen:
    """phpBB 3.0 with subsilver2 in Russian: tables, "Добавлено:", addresses made readable by an add-on."""
    dates = ("Чт ноя 12, 2026 6:40 pm", "Сб ноя 21, 2026 10:14 pm", "Вс ноя 22, 2026 2:25 pm")
    posts = "".join(
        f"""<table class="tablebg" width="100%" cellspacing="1"><tr class="row1"><td align="center" valign="middle"><a name="p{n}"></a><b class="postauthor">{who}</b></td><td width="100%" height="25"><table width="100%" cellspacing="0"><tr><td class="gensmall" width="100%"><div style="float: left;">&nbsp;<b>Заголовок сообщения:</b> {'Re: ' if n > 301 else ''}Ромашка не везёт кухню</div><div style="float: right;"><a href="romashka-t7.html#p{n}"><img src="./styles/subsilver2/imageset/icon_post_target.gif" alt="Сообщение" title="Сообщение" /></a><b>Добавлено:</b> {date}&nbsp;</div></td></tr></table></td></tr>
<tr class="row1"><td valign="top" class="profile"><table cellspacing="4" align="center" width="150"><tr><td class="postdetails">Участник</td></tr></table><span class="postdetails"><br /><b>Зарегистрирован:</b> Вт мар 05, 2019 10:22 am<br /><b>Сообщения:</b> 40</span></td><td valign="top"><table width="100%" cellspacing="5"><tr><td><div class="postbody">{quote}{text}</div><br clear="all" /><br /><span class="postbody">_________________<br />Тише едешь — дальше будешь</span>{edited}</td></tr></table></td></tr>
<tr class="row1"><td class="profile"><strong><a href="#wrapheader">Вернуться к началу</a></strong></td><td><div class="gensmall" style="float: left;">&nbsp;<a href="./memberlist.php?mode=viewprofile&amp;u={n}"><img src="./styles/subsilver2/imageset/ru/icon_user_profile.gif" alt="Профиль" title="Профиль" /></a>&nbsp;</div></td></tr><tr><td class="spacer" colspan="2" height="1"><img src="images/spacer.gif" alt="" width="1" height="1" /></td></tr></table>"""
        for n, who, date, text, quote, edited in zip(
            (301, 302, 303), WHO["ru"], dates, RU,
            ("", '<div class="quotetitle">Ольга_П писал(а):</div><div class="quotecontent">везут второй месяц</div><br />', ""),
            ("", '<br /><br /><span class="gensmall">Последний раз редактировалось Иван Грозный Вс ноя 22, 2026 9:02 am, всего редактировалось 1 раз.</span>', ""),
            strict=True,
        )
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="ru-ru" xml:lang="ru-ru"><head><meta http-equiv="content-type" content="text/html; charset=UTF-8" /><title>Городской форум &bull; Просмотр темы - Ромашка не везёт кухню</title></head><body class="ltr"><a name="top"></a><div id="wrapheader"></div><div id="wrapcentre"><div id="pageheader"><h2><a class="titles" href="./romashka-t7.html">Ромашка не везёт кухню</a></h2></div><div id="pagecontent">{posts}<table width="100%" cellspacing="1"><tr><td class="nav" valign="middle" nowrap="nowrap">&nbsp;Страница <strong>1</strong> из <strong>1</strong></td></tr></table></div><div id="pagefooter"></div><p class="datetime">Часовой пояс: UTC + 3 часа </p></div><div id="wrapfooter"><span class="copyright">Powered by <a href="http://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Group<br />Русская поддержка phpBB</span></div></body></html>"""
    return Unseen(
        "phpBB 3.0, subsilver2, Russian, readable addresses",
        "phpbb",
        "https://gorod.example/forum/romashka-t7.html",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def vb38_ru() -> Unseen:
    """vBulletin 3.8 in Russian, postbit_legacy of a theme that put the date beside the number and a thanks box below."""
    dates = ("12.11.2026, 18:40", "Вчера, 22:14", "Сегодня, 14:25")
    posts = "".join(
        f"""<!-- post #{n} --><div id="edit{n}" style="padding:0px 0px 6px 0px"><table id="post{n}" class="tborder" cellpadding="6" cellspacing="0" border="0" width="100%" align="center"><tr><td class="thead" style="font-weight:normal; border: 1px solid #D1D1E1; border-right: 0px"><!-- status icon and date --><a name="post{n}"><img class="inlineimg" src="images/statusicon/post_old.gif" alt="Старый" border="0" /></a>{date}<!-- / status icon and date --></td><td class="thead" style="font-weight:normal" align="right">&nbsp;#<a href="showpost.php?s=3f6c0d5e8b7a9c1d2e4f6a8b0c2d4e6f&amp;p={n}&amp;postcount={i}" target="new" rel="nofollow" id="postcount{n}" name="{i}"><strong>{i}</strong></a>&nbsp;</td></tr>
<tr valign="top"><td class="alt2" width="175" style="border: 1px solid #D1D1E1; border-top: 0px; border-bottom: 0px"><div id="postmenu_{n}"><a class="bigusername" href="member.php?s=3f6c0d5e8b7a9c1d2e4f6a8b0c2d4e6f&amp;u={n}">{who}</a></div><div class="smallfont">Местный</div><div class="smallfont">&nbsp;<br /><div>Регистрация: 05.03.2019</div><div>Сообщений: 112</div></div></td>
<td class="alt1" id="td_post_{n}" style="border-right: 1px solid #D1D1E1"><!-- message --><div id="post_message_{n}">{quote}{text}</div><!-- / message --><!-- sig --><div>__________________<br />Тише едешь — дальше будешь</div><!-- / sig -->{edited}</td></tr><tr><td class="alt2"><img class="inlineimg" src="images/statusicon/user_offline.gif" alt="{who} вне форума" border="0" /></td><td class="alt1" align="right"><a href="newreply.php?do=newreply&amp;p={n}" rel="nofollow"><img src="images/buttons/quote.gif" alt="Ответить с цитированием" border="0" /></a></td></tr></table></div><div id="post_thanks_box_{n}"><table class="tborder"><tr><td class="alt2" style="padding:0px">2 пользователя(ей) сказали cпасибо:</td><td class="alt1"><a href="member.php?u=5" rel="nofollow">Пётр</a> (20.11.2026), <a href="member.php?u=6">Зина</a></td></tr></table></div><!-- / post #{n} -->"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (401, 402, 403), WHO["ru"], dates, RU,
                ("", '<div style="margin:20px; margin-top:5px; "><div class="smallfont" style="margin-bottom:2px">Цитата:</div><table cellpadding="6" cellspacing="0" border="0" width="100%"><tr><td class="alt2" style="border:1px inset"><div>Сообщение от <strong>Ольга_П</strong> <a href="showthread.php?p=401#post401" rel="nofollow"><img class="inlineimg" src="images/buttons/viewpost.gif" border="0" alt="Посмотреть сообщение" /></a></div><div style="font-style:italic">везут второй месяц</div></td></tr></table></div>', ""),
                ("", '<div class="smallfont"><hr size="1" style="color:#D1D1E1; background-color:#D1D1E1" /><em>Последний раз редактировалось Иван Грозный; Сегодня в <span class="time">09:02</span>.</em></div>', ""),
                strict=True,
            ), 1)
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="vBulletin 3.8.7" /><title>Ромашка не везёт кухню - Форум покупателей</title></head><body><table class="tborder" width="100%"><tr><td class="alt1" width="100%"><span class="navbar"><a href="index.php">Форум покупателей</a> &gt; <a href="forumdisplay.php?f=3">Мебель</a></span><div class="navbar"><strong>Ромашка не везёт кухню</strong></div></td></tr></table><div id="posts">{posts}</div><div class="smallfont" align="center">Часовой пояс GMT +3, время: <span class="time">15:00</span>.</div><div class="smallfont" align="center">Powered by vBulletin&reg; Version 3.8.7<br />Copyright &copy;2000 - 2026, vBulletin Solutions, Inc. Перевод: zCarot</div></body></html>"""
    return Unseen(
        "vBulletin 3.8, Russian, thanks box",
        "vbulletin",
        "https://forum.example/showthread.php?t=11",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def vb42_uk() -> Unseen:
    """vBulletin 4.2 in Ukrainian, posts beside their authors, dates with the month in words."""
    dates = (("12 листопада 2026,", "18:40"), ("Вчора,", "21:14"), ("Сьогодні,", "13:25"))
    posts = "".join(
        f"""<li class="postbitlegacy postbitim postcontainer old" id="post_{n}"><div class="posthead"><span class="postdate old"><span class="date">{day}&nbsp;<span class="time">{clock}</span></span></span><span class="nodecontrols"><a name="post{n}" href="showthread.php?12-Romashka&amp;p={n}&amp;viewfull=1#post{n}" class="postcounter">#{i}</a></span></div>
<div class="postdetails"><div class="userinfo"><div class="username_container"><div class="popupmenu memberaction"><a class="username offline popupctrl" href="member.php?{n}" title="{who} поза форумом"><strong>{who}</strong></a></div><span class="usertitle">Завсідник</span></div><dl class="userinfo_extra"><dt>Реєстрація</dt><dd>05.03.2019</dd><dt>Дописи</dt><dd>40</dd></dl></div>
<div class="postbody"><div class="postrow has_after_content"><div class="content"><div id="post_message_{n}"><blockquote class="postcontent restore">{quote}{text}</blockquote></div></div></div><div class="after_content">{edited}<blockquote class="signature restore"><div class="signaturecontainer">Хто рано встає</div></blockquote></div></div></div></li>"""
        for i, (n, who, (day, clock), text, quote, edited) in enumerate(
            zip(
                (501, 502, 503), WHO["uk"], dates, UK,
                ("", '<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container"></div><div class="bbcode_postedby"><img src="images/misc/quote_icon.png" alt="Цитата" /> Допис від <strong>Оксана К.</strong> <a href="showthread.php?p=501#post501" rel="nofollow"><img class="inlineimg" src="images/buttons/viewpost-right.png" alt="Переглянути допис" /></a></div><div class="message">везуть другий місяць</div></div></div></div>', ""),
                ("", '<blockquote class="postcontent lastedited">Востаннє редагував Їжак-77; Сьогодні о <span class="time">08:02</span>.</blockquote>', ""),
                strict=True,
            ), 1)
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="uk" id="vbulletin_html"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="generator" content="vBulletin 4.2.5" /><title>Ромашка не везе кухню</title></head><body><div class="above_body"></div><div id="pagetitle" class="pagetitle"><h1>Тема: <span class="threadtitle"><a href="showthread.php?12-Romashka">Ромашка не везе кухню</a></span></h1></div><div id="postlist" class="postlist restrain"><ol id="posts" class="posts" start="1">{posts}</ol></div><div id="footer_time" class="footer_time">Часовий пояс GMT +2. Поточний час: <span class="time">14:00</span>.</div><div id="footer_copyright">Powered by <a href="https://www.vbulletin.com" id="vbulletinlink">vBulletin&reg;</a> Version 4.2.5</div></body></html>"""
    return Unseen(
        "vBulletin 4.2, Ukrainian, months in words",
        "vbulletin",
        "https://forum.example/showthread.php?12-Romashka",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "uk",
    )


def xenforo22_fi() -> Unseen:
    """XenForo 2.2 in Finnish with a theme of UI.X: attribution above the head, user cell at the right."""
    times = (
        ("2026-11-12T18:40:00+0200", "1794501600"),
        ("2026-11-21T21:14:00+0200", "1795288440"),
        ("2026-11-22T13:25:00+0200", "1795346700"),
    )
    posts = "".join(
        f"""<article class="message message--post js-post js-inlineModContainer" data-author="{who}" data-content="post-{n}" id="js-post-{n}" itemscope itemtype="https://schema.org/Comment" itemid="https://foorumi.example/posts/{n}/"><meta itemprop="parentItem" itemscope itemid="https://foorumi.example/threads/ruusu.9/"><span class="u-anchorTarget" id="post-{n}"></span><div class="message-inner"><div class="message-cell message-cell--main"><div class="uix_messageContent"><div class="message-content js-messageContent"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline "><li class="u-concealed"><a href="/threads/ruusu.9/post-{n}" rel="nofollow" itemprop="url"><time class="u-dt" dir="auto" datetime="{iso}" data-time="{unix}" data-date-string="12.11.2026" data-time-string="18:40" title="12.11.2026 klo 18:40" itemprop="datePublished">12.11.2026</time></a></li></ul><ul class="message-attribution-opposite message-attribution-opposite--list "><li><a href="/threads/ruusu.9/post-{n}" class="message-attribution-gadget" data-xf-init="share-tooltip" aria-label="Jaa" rel="nofollow"><i class="fa--xf far fa-share-alt" aria-hidden="true"></i></a></li><li><a href="/threads/ruusu.9/post-{n}" rel="nofollow">#{i}</a></li></ul></header>
<div class="message-userContent lbContainer js-lbContainer" data-lb-id="post-{n}" data-lb-caption-desc="{who} &middot; 12.11.2026 klo 18:40"><article class="message-body js-selectToQuote"><div itemprop="text"><div class="bbWrapper">{quote}{text}</div></div><div class="js-selectToQuoteEnd">&nbsp;</div></article>{edited}</div></div><aside class="message-signature"><div class="bbWrapper">Ei oppi ojaan kaada</div></aside><footer class="message-footer"><div class="reactionsBar js-reactionsList is-active"><ul class="reactionSummary"></ul><span class="u-srOnly">Reaktiot:</span><a class="reactionsBar-link" href="/posts/{n}/reactions"><bdi>Zina</bdi></a></div></footer></div></div><div class="message-cell message-cell--user"><section class="message-user" itemprop="author" itemscope itemtype="https://schema.org/Person" itemid="https://foorumi.example/members/{n}/"><div class="message-userDetails"><h4 class="message-name"><a href="/members/{n}/" class="username " dir="auto" data-user-id="{n}" itemprop="name">{who}</a></h4><h5 class="userTitle message-userTitle" dir="auto">Tunnettu jäsen</h5></div><div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Liittynyt</dt><dd>5.3.2019</dd></dl></div></section></div></div></article>"""
        for i, (n, who, (iso, unix), text, quote, edited) in enumerate(
            zip(
                (601, 602, 603), WHO["fi"], times, FI,
                ("", '<blockquote data-attributes="member: 601" data-quote="Päivi" data-source="post: 601" class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title"><a href="/goto/post?id=601" class="bbCodeBlock-sourceJump" rel="nofollow" data-xf-click="attribution" data-content-selector="#post-601">Päivi sanoi:</a></div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent js-expandContent ">nyt menee jo toinen kuukausi</div><div class="bbCodeBlock-expandLink js-expandLink"><a role="button" tabindex="0">Näytä lisää...</a></div></div></blockquote>', ""),
                ("", '<div class="message-lastEdit">Muokattu viimeksi: <time class="u-dt" datetime="2026-11-22T08:02:00+0200" data-time="1795327320">Tänään klo 08:02</time></div>', ""),
                strict=True,
            ), 1)
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html id="XF" lang="fi-FI" dir="LTR" data-app="public" data-template="thread_view" data-container-key="node-4" data-content-key="thread-9" data-logged-in="false" class="has-no-js template-thread_view uix_javascriptNeedsInit"><head><meta charset="utf-8" /><title>Ruusun keittiö myöhässä | Remonttifoorumi</title></head><body data-template="thread_view"><div class="p-body-main"><div class="p-title "><h1 class="p-title-value">Ruusun keittiö myöhässä</h1></div><div class="block block--messages" data-xf-init="" data-type="post"><div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">{posts}</div></div></div></div><footer class="p-footer"><div class="p-footer-copyright"><a href="https://xenforo.com" class="u-concealed" dir="ltr">Community platform by XenForo<sup>&reg;</sup></a></div></footer></body></html>"""
    return Unseen(
        "XenForo 2.2, Finnish, user cell at the right",
        "xenforo",
        "https://foorumi.example/threads/ruusu.9/",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "fi",
    )


def xenforo23_uk() -> Unseen:
    """XenForo 2.3 in Ukrainian: icons as svg, times with data-timestamp, no data-time."""
    times = (
        ("2026-11-12T18:40:00+0200", "12.11.2026"),
        ("2026-11-21T21:14:00+0200", "Вчора о 21:14"),
        ("2026-11-22T13:25:00+0200", "35 хвилин тому"),
    )
    posts = "".join(
        f"""<article class="message message--post js-post js-inlineModContainer" data-author="{who}" data-content="post-{n}" id="js-post-{n}"><span class="u-anchorTarget" id="post-{n}"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name"><a href="/members/{n}/" class="username" dir="auto" data-user-id="{n}"><span class="username--style2">{who}</span></a></h4></div></section></div><div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="/threads/romashka.5/post-{n}" rel="nofollow"><time class="u-dt" dir="auto" datetime="{iso}" data-timestamp="1794501600" data-date="12.11.2026" data-time="18:40" data-short="лис. '26" title="12.11.2026 о 18:40">{shown}</time></a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent lbContainer js-lbContainer"><article class="message-body js-selectToQuote"><div><div class="bbWrapper">{quote}{text}</div></div><div class="js-selectToQuoteEnd">&nbsp;</div></article></div></div></div></div></div></article>"""
        for n, who, (iso, shown), text, quote in zip(
            (701, 702, 703),
            WHO["uk"],
            times,
            UK,
            (
                "",
                '<blockquote data-attributes="" data-quote="Оксана К." data-source="" class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title">Оксана К. сказав(ла):</div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent js-expandContent">везуть другий місяць</div><div class="bbCodeBlock-expandLink js-expandLink"><a role="button" tabindex="0">Натисніть, щоб розгорнути...</a></div></div></blockquote>',
                "",
            ),
            strict=True,
        )
    )
    html = f"""<!DOCTYPE html><html id="XF" lang="uk-UA" dir="LTR" data-xf="2.3" data-app="public" data-variation="default" data-color-scheme="light" data-template="thread_view" class="has-no-js template-thread_view"><head><meta charset="utf-8"><title>Ромашка не везе кухню | Форум покупців</title></head><body data-template="thread_view"><div class="p-title"><h1 class="p-title-value"><span class="label label--red" dir="auto">Скарга</span><span class="label-append">&nbsp;</span>Ромашка не везе кухню</h1></div><div class="block block--messages" data-type="post"><div class="block-body js-replyNewMessageContainer">{posts}</div></div></body></html>"""
    return Unseen(
        "XenForo 2.3, Ukrainian",
        "xenforo",
        "https://forum.example/threads/romashka.5/",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "uk",
    )


def ipb34_ru() -> Unseen:
    """IP.Board 3.4 in Russian, its own skin."""
    dates = (
        ("2026-11-12T15:40:00+00:00", "12 Ноябрь 2026 - 18:40"),
        ("2026-11-21T19:14:00+00:00", "Вчера, 22:14"),
        ("2026-11-22T11:25:00+00:00", "Сегодня, 14:25"),
    )
    posts = "".join(
        f"""<div class='post_block hentry clear clearfix ' id='post_id_{n}'><a id='entry{n}'></a><div class='post_wrap'><h3 class='row2'><span class='post_id right ipsType_small desc blend_links'><a itemprop="replyToUrl" data-entry-pid='{n}' href='https://forum.example/topic/5-romashka/#entry{n}' rel='bookmark' title='Ромашка: ссылка на сообщение #{i}'>#{i} </a></span><span itemprop="creator name" class="author vcard"><a class="url fn name  ___hover___member _hoversetup" hovercard-ref="member" hovercard-id="{n}" data-ipb="noparseusername" href='https://forum.example/user/{n}-x/' title='Просмотр профиля'><span itemprop="name">{who}</span></a></span></h3><div class='author_info'><div itemscope itemtype="http://schema.org/Person" class='user_details'><ul class='basic_info'><p class='desc member_title'>Новичок</p><li class='post_count desc lighter'>12 сообщений</li></ul></div></div>
<div class='post_body'><p class='posted_info desc lighter ipsType_small'>Опубликовано <abbr class="published" itemprop="commentTime" title="{iso}">{shown}</abbr></p><div itemprop="commentText" class='post entry-content '><!--cached-Sun, 22 Nov 2026 11:00:00 +0000-->{quote}<p>{text}</p><br />{edited}</div><div class='signature' data-memberid="{n}"><a href='#' title='Скрыть' class='hide_signature sigicon_{n} right ajaxHideSig' data-signature="{n}">×</a>Тише едешь</div></div><ul id='postControlsNormal_{n}' class='post_controls clear clearfix'><li class='top hide'><a href='#ipboard_body' class='top' title='Наверх'>Наверх</a></li></ul></div></div>"""
        for i, (n, who, (iso, shown), text, quote, edited) in enumerate(
            zip(
                (801, 802, 803), WHO["ru"], dates, RU,
                ("", '<p class="citation">Ольга_П (12 Ноябрь 2026 - 18:40) писал:</p><blockquote class="ipsBlockquote" data-author="Ольга_П" data-cid="801" data-time="1794501600"><p>везут второй месяц</p></blockquote>', ""),
                ("", "<p class='edit'>Сообщение отредактировал Иван Грозный: Сегодня, 09:02</p>", ""),
                strict=True,
            ), 1)
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8" /><title>Ромашка не везёт кухню - Мебель - Форум покупателей</title></head><body id='ipboard_body'><div id='content' class='clearfix'><div class='topic_title_wrap'><h1 itemprop="name" class='ipsType_pagetitle'>Ромашка не везёт кухню</h1></div><div class='topic hfeed clear clearfix'><div class='ipsBox'><div class='ipsBox_container' id='ips_Posts'>{posts}</div></div></div></div><div id='footer_utilities'><p id='copyright'><a href='http://www.invisionpower.com/apps/board/' title='Community Forum Software by Invision Power Services'>Community Forum Software by IP.Board 3.4.6</a></p></div></body></html>"""
    return Unseen(
        "IP.Board 3.4, Russian",
        "invision",
        "https://forum.example/topic/5-romashka/",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def smf21_uk() -> Unseen:
    """SMF 2.1 in Ukrainian, months in words, "Сьогодні о"."""
    dates = ("12 Листопад 2026, 18:40:00", "<strong>Вчора</strong> о 21:14:00", "<strong>Сьогодні</strong> о 13:25:00")
    posts = "".join(
        f"""<div class="windowbg" id="msg{n}"><div class="post_wrapper"><div class="poster"><h4><span class="off" title="Поза мережею"></span><a href="https://forum.example/index.php?action=profile;u={n}" title="Перегляд профілю {who}">{who}</a></h4><ul class="user_info"><li class="postgroup">Новачок</li><li class="postcount">Дописів: 12</li></ul></div><div class="postarea"><div class="keyinfo"><div id="subject_{n}" class="subject_title subject_hidden"><a href="https://forum.example/index.php?msg={n}" rel="nofollow">Re: Ромашка не везе кухню</a></div><span class="page_number floatright">#{i}</span><div class="postinfo"><span class="messageicon" style="position: absolute; z-index: -1;"><img src="https://forum.example/Themes/default/images/post/xx.png" alt=""></span><a href="https://forum.example/index.php?msg={n}" rel="nofollow" title="{'Відповідь #' + str(i) + ' - ' if i else ''}Re: Ромашка не везе кухню" class="smalltext">{date}</a><span class="spacer"></span>{edited}</div><div id="msg_{n}_quick_mod"></div></div><div class="post"><div class="inner" data-msgid="{n}" id="msg_{n}">{quote}{text}</div></div><div class="under_message"><ul class="floatleft"></ul><ul class="quickbuttons quickbuttons_post"></ul></div></div><div class="moderatorbar"><div class="signature" id="msg_{n}_signature">Хто рано встає</div></div></div><hr class="post_separator"></div>"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (901, 902, 903), WHO["uk"], dates, UK,
                ("", '<blockquote class="bbc_standard_quote"><cite><a href="https://forum.example/index.php?msg=901">Цитата: Оксана К. від 12 Листопад 2026, 18:40:00</a></cite>везуть другий місяць</blockquote>', ""),
                ('<span class="smalltext modified floatright" id="modified_901"></span>', '<span class="smalltext modified floatright mvisible" id="modified_902"><span class="lastedit">Остання редакція</span>: Сьогодні о 08:02:00 від Їжак-77</span>', '<span class="smalltext modified floatright" id="modified_903"></span>'),
                strict=True,
            ))
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="uk-UA"><head><meta charset="UTF-8"><title>Ромашка не везе кухню</title><meta property="og:site_name" content="Форум покупців"><script>var smf_theme_url = "https://forum.example/Themes/default";var smf_scripturl = "https://forum.example/index.php";</script></head><body id="chrome" class="action_messageindex board_3"><div id="content_section"><div id="display_head" class="information"><h2 class="display_title"><span id="top_subject">Ромашка не везе кухню</span></h2></div><div id="forumposts"><form action="https://forum.example/index.php?action=quickmod2;topic=5.0" method="post" accept-charset="UTF-8" name="quickModForm" id="quickModForm">{posts}</form></div></div><div id="footer"><div class="inner_wrap"><ul><li class="copyright"><a href="https://forum.example/index.php?action=credits" title="Ліцензія" target="_blank" rel="noopener">SMF 2.1.4 &copy; 2023</a>, <a href="https://www.simplemachines.org" title="Simple Machines" target="_blank" rel="noopener">Simple Machines</a></li></ul></div></div></body></html>"""
    return Unseen(
        "SMF 2.1, Ukrainian",
        "smf",
        "https://forum.example/index.php?topic=5.0",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "uk",
    )


def mybb18_ru() -> Unseen:
    """MyBB 1.8 in Russian with a theme of round avatars above the posts, relative dates with titles."""
    dates = (
        "12-11-2026, 18:40",
        '<span title="21-11-2026">Вчера</span>, 22:14',
        '<span title="22-11-2026, 14:25">35 минут(ы) назад</span>',
    )
    posts = "".join(
        f"""<a name="pid{n}" id="pid{n}"></a><div class="post " style="" id="post_{n}"><div class="post_author"><div class="author_avatar"><a href="member.php?action=profile&amp;uid={n}"><img src="images/default_avatar.png" alt="" width="55" height="55" /></a></div><div class="author_information"><strong><span class="largetext"><a href="https://forum.example/member.php?action=profile&amp;uid={n}"><span style="color: green;"><strong><em>{who}</em></strong></span></a></span></strong> <img src="images/buddy_offline.png" title="Не в сети" alt="Не в сети" class="buddy_status" /><br /><span class="smalltext">Новичок</span></div><div class="author_statistics">Сообщений: 4<br />Регистрация: Mar 2019</div></div><div class="post_content"><div class="post_head"><div class="float_right" style="vertical-align: top"><strong><a href="showthread.php?tid=5&amp;pid={n}#pid{n}" title="Re: Ромашка не везёт кухню">#{i}</a></strong></div><span class="post_date">{date} <span class="post_edit" id="edited_by_{n}">{edited}</span></span></div><div class="post_body scaleimages" id="pid_{n}">{quote}{text}</div><div class="signature scaleimages">Тише едешь</div><div class="post_meta" id="post_meta_{n}"></div></div></div>"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (1001, 1002, 1003), WHO["ru"], dates, RU,
                ("", '<blockquote class="mycode_quote"><cite><span> (12-11-2026, 18:40)</span>Ольга_П писал(а):  <a href="https://forum.example/showthread.php?pid=1001#pid1001" class="quick_jump"></a></cite>везут второй месяц</blockquote>', ""),
                ("", '(Последний раз сообщение было отредактировано: <span title="22-11-2026, 09:02">6 час(а/ов) назад</span> <a href="member.php?action=profile&amp;uid=1002">Иван Грозный</a>.)', ""),
                strict=True,
            ), 1)
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><!-- start: showthread --><html xml:lang="ru" lang="ru" xmlns="http://www.w3.org/1999/xhtml"><head><title>Ромашка не везёт кухню</title><link rel="alternate" type="application/rss+xml" title="Последние темы (RSS 2.0)" href="https://forum.example/syndication.php" /></head><body><div id="container"><div id="content"><div class="wrapper"><table border="0" cellspacing="0" cellpadding="5" class="tborder tfixed clear"><tr><td class="thead"><div><strong>Ромашка не везёт кухню</strong></div></td></tr><tr><td id="posts_container"><div id="posts">{posts}</div></td></tr></table></div></div><div id="footer"><div id="copyright">Работает на русском языке под <a href="https://mybb.com" target="_blank" rel="noopener">MyBB</a>, &copy; 2002-2026 <a href="https://mybb.com">MyBB Group</a>.</div><div id="debug"></div><div id="current_time"><strong>Текущее время:</strong> 22-11-2026, 15:00</div></div></div></body></html>"""
    return Unseen(
        "MyBB 1.8, Russian, avatars above",
        "mybb",
        "https://forum.example/showthread.php?tid=5",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def discourse_fi() -> Unseen:
    """Discourse as it shows itself to programs, in Finnish."""
    times = ("2026-11-12T16:40:00Z", "2026-11-21T19:14:00Z", "2026-11-22T11:25:00Z")
    posts = "".join(
        f"""<div id='post_{i}' {'itemprop="comment" itemscope itemtype="http://schema.org/Comment"' if i > 1 else ""} class='topic-body crawler-post'><div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel='nofollow' href='https://foorumi.example/u/{n}'><span itemprop='name'>{who}</span></a></span>{'<link itemprop="mainEntityOfPage" href="https://foorumi.example/t/ruusun-keittio/9">' if i == 1 else ""}<span class="crawler-post-infos"><time {'itemprop="datePublished" ' if True else ""}datetime='{iso}' class='post-time'>12. marraskuuta 2026 klo 16.40</time><meta itemprop="dateModified" content="{iso}"><span itemprop='position'>{i}</span></span></div><div class='post' itemprop='text'>{quote}<p>{text}</p></div><div itemprop="interactionStatistic" itemscope itemtype="http://schema.org/InteractionCounter"><meta itemprop="interactionType" content="http://schema.org/LikeAction"/><meta itemprop="userInteractionCount" content="2" /><span class='post-likes'>2 tykkäystä</span></div></div>"""
        for i, (n, who, iso, text, quote) in enumerate(
            zip(
                ("paivi", "jyrki", "ruusu"),
                WHO["fi"],
                times,
                FI,
                (
                    "",
                    '<aside class="quote no-group" data-username="paivi" data-post="1" data-topic="9"><div class="title"><div class="quote-controls"></div> Päivi:</div><blockquote><p>nyt menee jo toinen kuukausi</p></blockquote></aside>',
                    "",
                ),
                strict=True,
            ),
            1,
        )
    )
    html = f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Ruusun keittiö myöhässä - Remontti - Foorumi</title><meta name="generator" content="Discourse 3.4.0 - https://github.com/discourse/discourse version 1a2b3c"><link rel="canonical" href="https://foorumi.example/t/ruusun-keittio/9" /></head><body class="crawler "><header><a href="/">Foorumi</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/ruusun-keittio/9">Ruusun keittiö myöhässä</a></h1><div class="topic-category" itemscope itemtype="http://schema.org/BreadcrumbList"><span itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem"><a href="/c/remontti/4" class="badge-wrapper bullet" itemprop="item"><span class='badge-category clear-badge'><span class='category-name' itemprop='name'>Remontti</span></span></a><meta itemprop="position" content="1" /></span></div></div><div itemscope itemtype='http://schema.org/DiscussionForumPosting'><meta itemprop='headline' content='Ruusun keittiö myöhässä'><meta itemprop='datePublished' content='2026-11-12T16:40:00Z'>{posts}</div></div><footer class="container wrap"><p class='powered-by-link'>Alustana toimii <a href="https://www.discourse.org">Discourse</a></p></footer></body></html>"""
    return Unseen(
        "Discourse 3.4 for programs, Finnish",
        "discourse",
        "https://foorumi.example/t/ruusun-keittio/9",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "fi",
    )


def bbpress_uk() -> Unseen:
    """bbPress 2.6 in Ukrainian in a theme of blocks."""
    dates = ("12.11.2026 о 18:40", "21.11.2026 о 21:14", "22.11.2026 о 13:25")
    posts = "".join(
        f"""<li class="bbp-body-item"><div id="post-{n}" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">{date}</span><a href="https://blog.example/forums/topic/romashka/#post-{n}" class="bbp-reply-permalink">#{n}</a><span class="bbp-admin-links"></span></div></div><div class="loop-item-{i} user-id-{n} bbp-parent-forum-3 bbp-parent-topic-1101 even post-{n} {"topic" if i == 0 else "reply"} type-{"topic" if i == 0 else "reply"} status-publish hentry"><div class="bbp-reply-author"><a href="https://blog.example/forums/users/u{n}/" title="Профіль {who}" class="bbp-author-link"><span class="bbp-author-avatar"><img alt="" src="https://secure.gravatar.com/avatar/0" class="avatar avatar-80 photo" height="80" width="80"></span><span class="bbp-author-name">{who}</span></a><div class="bbp-author-role">Учасник</div></div><div class="bbp-reply-content">{quote}<p>{text}</p>{edited}</div></div></li>"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (1101, 1102, 1103),
                WHO["uk"],
                dates,
                UK,
                ("", "<blockquote><p>везуть другий місяць</p></blockquote>", ""),
                (
                    "",
                    '<ul id="bbp-reply-revision-log-1102" class="bbp-reply-revision-log"><li id="bbp-reply-revision-log-1102-item-1" class="bbp-reply-revision-log-item">Цю відповідь було змінено 6 годин тому: <a href="#">Їжак-77</a>.</li></ul>',
                    "",
                ),
                strict=True,
            )
        )
    )
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="UTF-8"><title>Ромашка не везе кухню &#8211; Спільнота</title><meta name="generator" content="WordPress 6.6.1" /><link rel='stylesheet' id='bbp-default-css' href='https://blog.example/wp-content/plugins/bbpress/templates/default/css/bbpress.min.css?ver=2.6.11' media='all' /></head><body class="topic bbpress bbp-no-js wp-embed-responsive single single-topic postid-1101"><main class="wp-block-group"><h1 class="wp-block-post-title">Ромашка не везе кухню</h1><div class="entry-content wp-block-post-content"><div id="bbpress-forums" class="bbpress-wrapper"><div class="bbp-breadcrumb"><p><a href="https://blog.example" class="bbp-breadcrumb-home">Головна</a> <span class="bbp-breadcrumb-sep">&rsaquo;</span> <span class="bbp-breadcrumb-current">Ромашка не везе кухню</span></p></div><ul id="topic-1101-replies" class="forums bbp-replies"><li class="bbp-header"><div class="bbp-reply-author">Автор</div><div class="bbp-reply-content">Дописи</div></li><li class="bbp-body"><ul>{posts}</ul></li></ul></div></div></main></body></html>"""
    return Unseen(
        "bbPress 2.6, Ukrainian, a theme of blocks",
        "bbpress",
        "https://blog.example/forums/topic/romashka/",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "uk",
    )


def drupal7_ru() -> Unseen:
    """Drupal 7 with Advanced Forum in Russian: posts as tables of panels."""
    dates = ("чт, 12/11/2026 - 18:40", "сб, 21/11/2026 - 22:14", "вс, 22/11/2026 - 14:25")
    posts = "".join(
        f"""<a id="{"comment-" + str(n) if i else "forum-topic-top"}"></a><div id="{"post-" + str(n)}" class="forum-post clearfix {"node node-forum" if i == 0 else "comment"}" ><div class="forum-post-info clearfix"><div class="forum-posted-on">{date}</div><span class="forum-post-number"><a href="/comment/{n}#comment-{n}" class="permalink">#{i}</a></span></div><div class="forum-post-wrapper"><div class="forum-post-panel-sub"><div class="author-pane"><div class="author-pane-inner"><div class="author-pane-name-status author-pane-section"><div class="author-pane-line author-name"><a href="/user/{n}" title="Информация о пользователе." class="username">{who}</a></div><div class="author-pane-line author-offline">Не на сайте</div></div><div class="author-pane-section author-pane-general"><div class="author-pane-line author-joined"><span class="author-pane-label">Регистрация:</span> 05.03.2019</div></div></div></div></div><div class="forum-post-panel-main clearfix"><div class="forum-post-title">{"" if i == 0 else "Re"}</div><div class="forum-post-content"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even">{quote}<p>{text}</p></div></div></div></div><div class="author-signature"><p>Тише едешь</p></div></div></div><div class="forum-post-footer clearfix"><div class="forum-jump-links"><a href="#forum-topic-top" class="af-button-small"><span>Вверх</span></a></div></div></div>"""
        for i, (n, who, date, text, quote) in enumerate(
            zip(
                (1201, 1202, 1203),
                WHO["ru"],
                dates,
                RU,
                (
                    "",
                    '<blockquote class="quote-msg quote-nest-1 odd"><div class="quote-author"><em class="placeholder">Ольга_П</em> написал(а):</div><p>везут второй месяц</p></blockquote>',
                    "",
                ),
                strict=True,
            )
        )
    )
    html = f"""<!DOCTYPE html><html lang="ru" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>Ромашка не везёт кухню | Форум покупателей</title><link rel="canonical" href="/node/1201" /></head><body class="html not-front not-logged-in page-node page-node- page-node-1201 node-type-forum"><h1 class="title" id="page-title">Ромашка не везёт кухню</h1><div class="content">{posts}</div></body></html>"""
    return Unseen(
        "Drupal 7, Advanced Forum, Russian",
        "drupal",
        "https://forum.example/node/1201",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def ucoz_ru() -> Unseen:
    """uCoz's forum in Russian, the design that most of its sites have."""
    dates = ("Четверг, 12.11.2026, 18:40", "Суббота, 21.11.2026, 22:14", "Воскресенье, 22.11.2026, 14:25")
    posts = "".join(
        f"""<tr id="post{n}"><td class="postFirst"><table border="0" width="100%" cellspacing="1" cellpadding="2" class="postTable"><tr><td width="23%" class="postTdTop" align="center"><a class="postUser" href="javascript:;" rel="nofollow" onclick="window.open('/index/8-{n}','up{n}','scrollbars=1');return false;">{who}</a></td><td class="postTdTop">Дата: {date} | Сообщение # <a class="postNumberLink" href="javascript:;" rel="nofollow" onclick="prompt('Прямая ссылка к этому сообщению', 'https://site.example/forum/3-5-{n}-16-1{n}');return false;">{i}</a></td></tr><tr><td class="postTdInfo" valign="top"><div class="postRankName">Рядовой</div><div class="statusBlock"><div class="numPosts">Сообщений: <span="=">4</span></div></div></td><td class="posttdMessage" valign="top"><span class="ucoz-forum-post" id="ucoz-forum-post-{n}" edit-url="">{quote}{text}</span><hr size="1" width="150" class="signatureHr"><span class="signatureView">Тише едешь</span>{edited}</td></tr><tr><td class="postBottom" align="center">&nbsp;</td><td class="postBottom"><a href="/index/8-{n}"><img alt="" src="/.s/img/icon/profile.png" /></a></td></tr></table></td></tr>"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (1301, 1302, 1303),
                WHO["ru"],
                dates,
                RU,
                (
                    "",
                    '<div class="bbQuoteBlock"><div class="bbQuoteName" style="padding-left:5px;font-size:7pt"><b>Quote</b> (<span class="qName"><!--qn-->Ольга_П<!--/qn--></span>)</div><div class="quoteMessage" style="border:1px inset;max-height:200px;overflow:auto;height:expression(this.scrollHeight<5?this.style.height:scrollHeight>200?\'200px\':\'\'+(this.scrollHeight+5)+\'px\');"><!--uzq-->везут второй месяц<!--/uzq--></div></div>',
                    "",
                ),
                (
                    "",
                    '<div class="edited">Сообщение отредактировал <span class="edited-by">Иван Грозный</span> - <span class="edited-date">Воскресенье, 22.11.2026, 09:02</span></div>',
                    "",
                ),
                strict=True,
            ),
            1,
        )
    )
    html = f"""<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"><title>Ромашка не везёт кухню - Форум</title><link type="text/css" rel="StyleSheet" href="/.s/src/base.min.css" /><script src="/.s/src/jquery-1.12.4.min.js"></script></head><body><div class="forumContent"><table class="ThrTopButtonsTbl" border="0"></table><div class="gDivLeft"><div class="gDivRight"><table class="gTable" border="0" width="100%" cellspacing="1" cellpadding="0"><tr><td class="gTableTop" colspan="2"><div style="float:right"></div><b>Ромашка не везёт кухню</b></td></tr>{posts}</table></div></div></div><div class="footer"><span class="pbAa">Хостинг от <a href="https://www.ucoz.ru/">uCoz</a></span></div></body></html>"""
    return Unseen(
        "uCoz, Russian",
        "ucoz",
        "https://site.example/forum/3-5-1",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def phpbb32_ru_metro() -> Unseen:
    """phpBB 3.2 in Russian, a theme with the date in a box of its own and guests without a profile."""
    dates = ("12 ноя 2026, 18:40", "Вчера, 22:14", "35 минут назад")
    posts = "".join(
        f"""<article class="post bg1 {"guest" if n == 2101 else "has-profile"}" id="p{n}"><div class="inner"><aside class="postprofile postprofile_left" id="profile{n}"><div class="username_box"><strong>{f'<span class="username">{who}</span>' if n == 2101 else f'<a href="./memberlist.php?mode=viewprofile&amp;u={n}" style="color:#0a0" class="username-coloured">{who}</a>'}</strong></div><div class="profile_details"><span><strong>Сообщения:</strong> 4</span><span><strong>Зарегистрирован:</strong> 05 мар 2019, 10:22</span></div></aside><div class="postbody"><div class="post-head"><h3 class="post-subject"><a href="./viewtopic.php?f=3&amp;t=8&amp;p={n}#p{n}">{"Re: " if i else ""}Ромашка не везёт кухню</a></h3><div class="post-date"><i class="icon fa-clock-o"></i> <a href="./viewtopic.php?p={n}#p{n}">{date}</a></div></div><div id="post_content{n}"><div class="content">{quote}{text}</div>{edited}<div id="sig{n}" class="signature">Тише едешь</div></div></div></div></article>"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (2101, 2102, 2103),
                WHO["ru"],
                dates,
                RU,
                (
                    "",
                    '<blockquote><div><cite>Ольга_П писал(а): <a href="./viewtopic.php?p=2101#p2101" data-post-id="2101">↑</a><div class="responsive-hide">12 ноя 2026, 18:40</div></cite>везут второй месяц</div></blockquote>',
                    "",
                ),
                (
                    "",
                    '<div class="notice">Последний раз редактировалось Иван Грозный 22 ноя 2026, 09:02, всего редактировалось 2 раза.</div>',
                    "",
                ),
                strict=True,
            )
        )
    )
    html = f"""<!DOCTYPE html><html dir="ltr" lang="ru"><head><meta charset="utf-8" /><title>Ромашка не везёт кухню - Форум</title></head><body id="phpbb" class="section-viewtopic"><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?f=3&amp;t=8">Ромашка не везёт кухню</a></h2>{posts}<div class="copyright">Создано на основе <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</div></div></body></html>"""
    return Unseen(
        "phpBB 3.2, Russian, date in a box of its own",
        "phpbb",
        "https://forum.example/viewtopic.php?f=3&t=8",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def smf20_ru() -> Unseen:
    """SMF 2.0 in Russian, Curve, twelve-hour clock."""
    dates = (
        "Ноябрь 12, 2026, 06:40:00 pm",
        "<strong>Вчера</strong> в 10:14:00 pm",
        "<strong>Сегодня</strong> в 02:25:00 pm",
    )
    posts = "".join(
        f"""<div class="windowbg{2 if i % 2 else ""}"><span class="topslice"><span></span></span><div class="post_wrapper"><div class="poster"><h4><img src="https://forum.example/Themes/default/images/useroff.gif" alt="Оффлайн" /><a href="https://forum.example/index.php?action=profile;u={n}" title="Просмотр профиля {who}">{who}</a></h4><ul class="reset smalltext" id="msg_{n}_extra_info"><li class="postgroup">Новичок</li><li class="postcount">Сообщений: 4</li></ul></div><div class="postarea"><div class="flow_hidden"><div class="keyinfo"><div class="messageicon"><img src="xx.gif" alt="" /></div><h5 id="subject_{n}"><a href="https://forum.example/index.php?topic=8.msg{n}#msg{n}" rel="nofollow">{"Re: " if i else ""}Ромашка не везёт кухню</a></h5><div class="smalltext">&#171; <strong>{f"Ответ #{i} :" if i else ":"}</strong> {date} &#187;</div><div id="msg_{n}_quick_mod"></div></div></div><div class="post"><div class="inner" id="msg_{n}">{quote}{text}</div></div></div><div class="moderatorbar"><div class="smalltext modified" id="modified_{n}">{edited}</div><div class="smalltext reportlinks"><img src="https://forum.example/Themes/default/images/ip.gif" alt="" /> Записан</div><div class="signature" id="msg_{n}_signature">Тише едешь</div></div></div><span class="botslice"><span></span></span></div><hr class="post_separator" />"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (2201, 2202, 2203),
                WHO["ru"],
                dates,
                RU,
                (
                    "",
                    '<div class="quoteheader"><div class="topslice_quote"><a href="https://forum.example/index.php?topic=8.msg2201#msg2201">Цитата: Ольга_П от Ноябрь 12, 2026, 06:40:00 pm</a></div></div><blockquote class="bbc_standard_quote">везут второй месяц</blockquote><div class="quotefooter"><div class="botslice_quote"></div></div>',
                    "",
                ),
                ("", "&#171; <em>Последнее редактирование: Сегодня в 09:02:00 am от Иван Грозный</em> &#187;", ""),
                strict=True,
            )
        )
    )
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><link rel="stylesheet" type="text/css" href="https://forum.example/Themes/default/css/index.css?fin20" /><script type="text/javascript">var smf_theme_url = "https://forum.example/Themes/default";</script><title>Ромашка не везёт кухню</title></head><body><div id="wrapper"><div id="header"><div id="upper_section"><div class="user"><ul class="reset" id="guest_form"><li>Ноябрь 22, 2026, 03:00:00 pm</li></ul></div></div></div><div id="content_section"><div id="main_content_section"><div id="forumposts"><div class="cat_bar"><h3 class="catbg"><span id="author">Автор</span>Тема: Ромашка не везёт кухню &nbsp;(Прочитано 312 раз)</h3></div><form action="x" method="post" name="quickModForm" id="quickModForm">{posts}</form></div></div></div><div id="footer_section"><ul class="reset"><li class="copyright"><span class="smalltext"><a href="https://forum.example/index.php?action=credits">SMF 2.0.19</a> | <a href="http://www.simplemachines.org/">Simple Machines</a></span></li></ul></div></div></body></html>"""
    return Unseen(
        "SMF 2.0, Russian, twelve-hour clock",
        "smf",
        "https://forum.example/index.php?topic=8.0",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def mybb18_fi() -> Unseen:
    """MyBB 1.8 in Finnish, classic posts, dates with full stops and a twelve-hour clock."""
    dates = (
        "12.11.2026, 06:40 PM",
        '<span title="21.11.2026">Eilen</span>, 09:14 PM',
        '<span title="22.11.2026, 01:25 PM">35 minuuttia sitten</span>',
    )
    posts = "".join(
        f"""<a name="pid{n}" id="pid{n}"></a><div class="post classic " style="" id="post_{n}"><div class="post_author scaleimages"><div class="author_information"><strong><span class="largetext"><a href="member.php?action=profile&amp;uid={n}">{who}</a></span></strong><br /><span class="smalltext">Jäsen</span></div><div class="author_statistics">Viestejä: 4</div></div><div class="post_content"><div class="post_head"><div class="float_right" style="vertical-align: top"><strong><a href="showthread.php?tid=9&amp;pid={n}#pid{n}">#{i}</a></strong></div><span class="post_date">{date} <span class="post_edit" id="edited_by_{n}">{edited}</span></span></div><div class="post_body scaleimages" id="pid_{n}">{quote}{text}</div><div class="signature scaleimages">Ei oppi ojaan kaada</div></div></div>"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (2301, 2302, 2303),
                WHO["fi"],
                dates,
                FI,
                (
                    "",
                    '<blockquote class="mycode_quote"><cite><span> (12.11.2026, 06:40 PM)</span>Päivi kirjoitti:  <a href="showthread.php?pid=2301#pid2301" class="quick_jump"></a></cite>nyt menee jo toinen kuukausi</blockquote>',
                    "",
                ),
                (
                    "",
                    "(Viestiä muokattiin viimeksi: 22.11.2026, 08:02 AM {ed}.)".replace(
                        "{ed}", '<a href="member.php?action=profile&amp;uid=2302">Jyrki H.</a>'
                    ),
                    "",
                ),
                strict=True,
            ),
            1,
        )
    )
    html = f"""<!DOCTYPE html><html xml:lang="fi" lang="fi" xmlns="http://www.w3.org/1999/xhtml"><head><title>Ruusun keittiö myöhässä</title></head><body><div id="container"><div id="content"><table class="tborder tfixed clear"><tr><td class="thead"><div><strong>Ruusun keittiö myöhässä</strong></div></td></tr><tr><td id="posts_container"><div id="posts">{posts}</div></td></tr></table></div><div id="footer"><div id="copyright">Moottorina <a href="https://mybb.com" target="_blank" rel="noopener">MyBB</a>, &copy; 2002-2026 <a href="https://mybb.com">MyBB Group</a>.</div><div id="current_time"><strong>Aika nyt:</strong> 22.11.2026, 02:00 PM</div></div></div></body></html>"""
    return Unseen(
        "MyBB 1.8, Finnish, twelve-hour clock",
        "mybb",
        "https://foorumi.example/showthread.php?tid=9",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "fi",
    )


def drupal10_fi() -> Unseen:
    """Drupal 10 with Olivero in Finnish."""
    dates = ("to, 12.11.2026 - 18:40", "la, 21.11.2026 - 21:14", "su, 22.11.2026 - 13:25")
    first = f"""<article role="article" data-history-node-id="24" class="node node--type-forum node--view-mode-full"><header class="node__header"><div class="node__meta"><div class="node__author-image"></div><span>Lähettänyt <span><span>{WHO["fi"][0]}</span></span>, {dates[0]}</span></div></header><div class="node__content"><div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>{FI[0]}</p></div></div></article>"""
    rest = "".join(
        f"""<article data-comment-user-id="{n}" id="comment-{n}" class="comment js-comment" role="article"><div class="comment__picture-wrapper"></div><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><span>{who}</span></p><p class="comment__time">{date} <mark class="hidden" data-comment-timestamp="0"></mark></p></footer><div class="comment__content"><h3><a href="/comment/{n}#comment-{n}" class="permalink" rel="bookmark" hreflang="fi">{text.split(".")[0]}</a></h3><div class="text-content clearfix field field--name-comment-body field--type-text-long field--label-hidden field__item">{quote}<p>{text}</p></div><ul class="links comment__links"><li><a href="/user/login">Kirjaudu sisään</a> lähettääksesi kommentteja</li></ul></div></div></article>"""
        for n, who, date, text, quote in zip(
            (2402, 2403),
            WHO["fi"][1:],
            dates[1:],
            FI[1:],
            ("<blockquote><p>nyt menee jo toinen kuukausi</p></blockquote>", ""),
            strict=True,
        )
    )
    html = f"""<!DOCTYPE html><html lang="fi" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>Ruusun keittiö myöhässä | Remonttifoorumi</title></head><body class="path-node page-node-type-forum"><main role="main"><h1 class="title page-title"><span class="field field--name-title">Ruusun keittiö myöhässä</span></h1>{first}<section class="comments"><h2 class="comments__title">Kommentit<span class="comments__count">2</span></h2>{rest}</section></main></body></html>"""
    return Unseen(
        "Drupal 10, Olivero, Finnish",
        "drupal",
        "https://foorumi.example/node/24",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "fi",
    )


def bbpress_ru_relative() -> Unseen:
    """bbPress 2.6 in Russian, times told as distances."""
    dates = ("1 неделя, 3 дня назад", "17 часов, 46 минут назад", "35 минут назад")
    posts = "".join(
        f"""<div id="post-{n}" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">{date}</span><a href="https://blog.example/topic/romashka/#post-{n}" class="bbp-reply-permalink">#{n}</a></div></div><div class="odd post-{n} reply type-reply status-publish hentry"><div class="bbp-reply-author"><a href="https://blog.example/users/u{n}/" class="bbp-author-link"><span class="bbp-author-avatar"></span><span class="bbp-author-name">{who}</span></a></div><div class="bbp-reply-content"><p>{text}</p></div></div>"""
        for n, who, date, text in zip((2501, 2502, 2503), WHO["ru"], dates, RU, strict=True)
    )
    html = f"""<!DOCTYPE html><html lang="ru-RU"><head><meta charset="UTF-8"><title>Ромашка не везёт кухню &#8212; Сообщество</title></head><body class="topic bbpress single single-topic"><h1 class="entry-title">Ромашка не везёт кухню</h1><div id="bbpress-forums" class="bbpress-wrapper"><ul id="topic-2501-replies" class="forums bbp-replies"><li class="bbp-header"><div class="bbp-reply-author">Автор</div></li><li class="bbp-body">{posts}</li></ul></div></body></html>"""
    return Unseen(
        "bbPress 2.6, Russian, distances in time",
        "bbpress",
        "https://blog.example/topic/romashka/",
        html,
        ("2026-11-11 21:00", "2026-11-21 18:14", "2026-11-22 11:25"),
        "ru",
        quotes=(0, 0, 0),
    )


def ips47_uk() -> Unseen:
    """Invision 4.7 in Ukrainian, posts with the author above on small screens."""
    dates = (
        ("2026-11-12T16:40:00Z", "12 листопада"),
        ("2026-11-21T19:14:00Z", "Вчора о 21:14"),
        ("2026-11-22T11:25:00Z", "35 хвилин тому"),
    )
    posts = "".join(
        f"""<a id='findComment-{n}'></a><a id='comment-{n}'></a><article id='elComment_{n}' class='cPost ipsBox ipsResponsive_pull ipsComment ipsComment_parent ipsClearfix ipsClear ipsColumns ipsColumns_noSpacing ipsColumns_collapsePhone '><div class='cPost_mobileBg ipsResponsive_hideDesktop'></div><div class='cAuthorPane cAuthorPane_mobile ipsResponsive_showPhone'><div class='cAuthorPane_content'><h3 class='ipsType_sectionHead cAuthorPane_author ipsType_break ipsType_blendLinks ipsFlex ipsFlex-ai:center'><a href='https://forum.example/profile/{n}-x/' class="ipsType_break">{who}</a></h3><div class='ipsType_light ipsType_reset'><a href='https://forum.example/topic/8-romashka/#comment-{n}' class='ipsType_blendLinks'>Опубліковано: <time datetime='{iso}' title='12.11.26 18:40 ' data-short='1 тиж.'>{shown}</time></a></div></div></div><aside class='ipsComment_author cAuthorPane ipsColumn ipsColumn_medium ipsResponsive_hidePhone'><h3 class='ipsType_sectionHead cAuthorPane_author ipsType_blendLinks ipsType_break'><strong><a href='https://forum.example/profile/{n}-x/' class="ipsType_break">{who}</a></strong></h3><ul class='cAuthorPane_info ipsList_reset'><li>Новачки</li></ul></aside><div class='ipsColumn ipsColumn_fluid ipsMargin:none'><div id='comment-{n}_wrap' data-commentid="{n}" class='ipsComment_content ipsType_medium'><div class='ipsComment_meta ipsType_light ipsFlex'><div class='ipsType_reset ipsResponsive_hidePhone'><a href='https://forum.example/topic/8-romashka/#comment-{n}' class='ipsType_blendLinks'>Опубліковано: <time datetime='{iso}' title='12.11.26 18:40 ' data-short='1 тиж.'>{shown}</time></a><span class='ipsResponsive_hidePhone'>{edited}</span></div></div><div class='cPost_contentWrap'><div data-role='commentContent' class='ipsType_normal ipsType_richText ipsPadding_bottom ipsContained'>{quote}<p>{text}</p></div><div class='ipsItemControls'><ul class='ipsComment_controls'><li>Цитата</li></ul></div><div data-role="memberSignature" class='ipsBorder_top ipsPadding_vertical'><div class='ipsType_light ipsType_richText'><p>Хто рано встає</p></div></div></div></div></div></article>"""
        for n, who, (iso, shown), text, quote, edited in zip(
            (2601, 2602, 2603),
            WHO["uk"],
            dates,
            UK,
            (
                "",
                '<blockquote class="ipsQuote" data-ipsquote="" data-ipsquote-contentapp="forums" data-ipsquote-username="Оксана К."><div class="ipsQuote_citation">В 12.11.2026 в 18:40, Оксана К. сказав:</div><div class="ipsQuote_contents"><p>везуть другий місяць</p></div></blockquote>',
                "",
            ),
            ("", "(змінено)", ""),
            strict=True,
        )
    )
    html = f"""<!DOCTYPE html><html lang="uk-UA" dir="ltr"><head><meta charset="utf-8"><title>Ромашка не везе кухню - Меблі - Форум</title></head><body class='ipsApp ipsApp_front' data-controller='core.front.core.app' data-pageapp='forums' data-pagemodule="forums" data-pagecontroller='topic'><main id='ipsLayout_body'><h1 class='ipsType_pageTitle ipsContained_container'><span class='ipsType_break ipsContained'><span>Ромашка не везе кухню</span></span></h1><div id='elPostFeed' data-role='commentFeed'><form action="x" method="post">{posts}</form></div></main><footer><p id='elCopyright'><a rel='nofollow' title='Invision Community' href='https://www.invisioncommunity.com/'>Powered by Invision Community</a></p></footer></body></html>"""
    return Unseen(
        "Invision 4.7, Ukrainian, author above on small screens",
        "invision",
        "https://forum.example/topic/8-romashka/",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "uk",
    )


def xenforo15_ru() -> Unseen:
    """XenForo 1.5 in Russian."""
    dates = (
        '<span class="DateTime" title="12 ноя 2026 в 18:40">12 ноя 2026</span>',
        '<abbr class="DateTime" data-time="1795288440" data-diff="60360" data-datestring="21 ноя 2026" data-timestring="22:14" title="21 ноя 2026 в 22:14">21 ноя 2026 в 22:14</abbr>',
        '<abbr class="DateTime" data-time="1795346700" data-diff="2100" data-datestring="22 ноя 2026" data-timestring="14:25" title="22 ноя 2026 в 14:25">22 ноя 2026 в 14:25</abbr>',
    )
    posts = "".join(
        f"""<li id="post-{n}" class="message   " data-author="{who}"><div class="messageUserInfo" itemscope="itemscope" itemtype="http://data-vocabulary.org/Person"><div class="messageUserBlock "><h3 class="userText"><a href="members/x.{n}/" class="username" dir="auto" itemprop="name">{who}</a><em class="userTitle" itemprop="title">Новый участник</em></h3></div></div><div class="messageInfo primaryContent"><div class="messageContent"><article><blockquote class="messageText SelectQuoteContainer ugc baseHtml">{quote}{text}<div class="messageTextEndMarker">&nbsp;</div></blockquote></article>{edited}</div><div class="baseHtml signature messageText ugc"><aside>Тише едешь</aside></div><div class="messageMeta ToggleTriggerAnchor"><div class="privateControls"><span class="item muted"><span class="authorEnd"><a href="members/x.{n}/" class="username author" dir="auto">{who}</a>,</span> <a href="threads/romashka.8/#post-{n}" title="Постоянная ссылка" class="datePermalink">{date}</a></span></div><div class="publicControls"><a href="threads/romashka.8/#post-{n}" title="Постоянная ссылка" class="item muted postNumber hashPermalink OverlayTrigger" data-href="posts/{n}/permalink">#{i}</a></div></div></div></li>"""
        for i, (n, who, date, text, quote, edited) in enumerate(
            zip(
                (2701, 2702, 2703),
                WHO["ru"],
                dates,
                RU,
                (
                    "",
                    '<div class="bbCodeBlock bbCodeQuote" data-author="Ольга_П"><aside><div class="attribution type">Ольга_П сказал(а): <a href="goto/post?id=2701#post-2701" class="AttributionLink">&uarr;</a></div><blockquote class="quoteContainer"><div class="quote">везут второй месяц</div><div class="quoteExpand">Нажмите, чтобы раскрыть...</div></blockquote></aside></div>',
                    "",
                ),
                (
                    "",
                    '<div class="editDate">Последнее редактирование: <span class="DateTime" title="22 ноя 2026 в 09:02">22 ноя 2026</span></div>',
                    "",
                ),
                strict=True,
            ),
            1,
        )
    )
    html = f"""<!DOCTYPE html><html id="XenForo" lang="ru-RU" dir="LTR" class="Public NoJs LoggedOut" xmlns:fb="http://www.facebook.com/2008/fbml"><head><meta charset="utf-8" /><base href="https://forum.example/" /><title>Ромашка не везёт кухню | Форум</title></head><body class="node3 thread_view"><div class="titleBar"><h1>Ромашка не везёт кухню</h1><p id="pageDescription" class="muted ">Тема в разделе "<a href="forums/mebel.3/">Мебель</a>", создана пользователем <a href="members/x.2701/" class="username">Ольга_П</a>, <a href="threads/romashka.8/"><span class="DateTime" title="12 ноя 2026 в 18:40">12 ноя 2026</span></a>.</p></div><form action="inline-mod/post/switch" method="post" class="InlineModForm section"><ol class="messageList" id="messageList">{posts}</ol></form><div id="copyright"><a href="https://xenforo.com" class="concealed">Forum software by XenForo&trade; <span>&copy;2010-2016 XenForo Ltd.</span></a></div></body></html>"""
    return Unseen(
        "XenForo 1.5, Russian",
        "xenforo",
        "https://forum.example/threads/romashka.8/",
        html,
        ("2026-11-12 15:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "ru",
    )


def ucoz_uk() -> Unseen:
    """uCoz's forum in Ukrainian, the responsive design of 2018 and later."""
    dates = ("Четвер, 12.11.2026, 18:40", "Субота, 21.11.2026, 21:14", "Неділя, 22.11.2026, 13:25")
    posts = "".join(
        f"""<div id="post{n}" class="postFirst"><div class="forum-post-top"><a class="postUser" href="javascript:;" rel="nofollow">{who}</a><span class="postTdTop">Дата: {date} | Повідомлення # <a class="postNumberLink" href="javascript:;" rel="nofollow">{i}</a></span></div><div class="forum-post-body"><div class="postTdInfo"><div class="postRankName">Рядовий</div><div class="numPosts">Повідомлень: 4</div></div><div class="posttdMessage"><span class="ucoz-forum-post" id="ucoz-forum-post-{n}" edit-url="">{quote}{text}</span><hr size="1" width="150" class="signatureHr"><span class="signatureView">Хто рано встає</span></div></div></div>"""
        for i, (n, who, date, text, quote) in enumerate(
            zip(
                (2801, 2802, 2803),
                WHO["uk"],
                dates,
                UK,
                (
                    "",
                    '<div class="bbQuoteBlock"><div class="bbQuoteName"><b>Цитата</b> (<span class="qName"><!--qn-->Оксана К.<!--/qn--></span>)</div><div class="quoteMessage"><!--uzq-->везуть другий місяць<!--/uzq--></div></div>',
                    "",
                ),
                strict=True,
            ),
            1,
        )
    )
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ромашка не везе кухню - Форум</title><link type="text/css" rel="stylesheet" href="/_st/my.css" /><link type="text/css" rel="StyleSheet" href="/.s/src/base.min.css" /></head><body class="page-body"><div class="forumContent"><div class="gTableTop"><h1>Ромашка не везе кухню</h1></div><div class="gTable">{posts}</div></div><footer><span class="pbQHtA"><a href="https://www.ucoz.ua/">Хостинг від uCoz</a></span></footer></body></html>"""
    return Unseen(
        "uCoz, Ukrainian, blocks in place of tables",
        "ucoz",
        "https://site.example/forum/3-8-1",
        html,
        ("2026-11-12 16:40", "2026-11-21 19:14", "2026-11-22 11:25"),
        "uk",
    )


UNSEEN: Final = (
    phpbb33_uk(), phpbb31_fi(), phpbb30_ru(), vb38_ru(), vb42_uk(), xenforo22_fi(), xenforo23_uk(), ipb34_ru(), smf21_uk(),
    mybb18_ru(), discourse_fi(), bbpress_uk(), drupal7_ru(), ucoz_ru(),
    phpbb32_ru_metro(), smf20_ru(), mybb18_fi(), drupal10_fi(), bbpress_ru_relative(), ips47_uk(), xenforo15_ru(), ucoz_uk(),
)  # fmt: skip
