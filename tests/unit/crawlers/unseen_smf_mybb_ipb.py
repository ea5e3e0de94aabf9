# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Threads of SMF, MyBB and Invision in themes and languages that were not looked at before their readers were written."""

from __future__ import annotations

from tests.unit.crawlers.unseen import FI, RU, UK, WHO, Unseen


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
