# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Threads of phpBB in themes and languages that were not looked at before their readers were written."""

from __future__ import annotations

from tests.unit.crawlers.unseen import FI, RU, UK, WHO, Unseen


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
