# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Threads of vBulletin and XenForo in themes and languages that were not looked at before their readers were written."""

from __future__ import annotations

from tests.unit.crawlers.unseen import FI, RU, UK, WHO, Unseen


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
