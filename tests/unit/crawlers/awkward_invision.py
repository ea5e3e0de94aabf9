# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Awkward threads of Invision."""

from __future__ import annotations

from datetime import datetime

from tests.unit.crawlers.awkward import Awkward, Told


def ips46_ru() -> Awkward:
    """Invision 4.6 in Russian: recommended and solved posts shown twice, hidden and guests' posts, advertisement, reactions, poll."""

    def post(n: int, who: str, name: str, iso: str, shown: str, body: str, extra: str = "", after: str = "") -> str:
        return f"""<a id="comment-{n}"></a><article id="elComment_{n}" class="cPost ipsBox ipsResponsive_pull  ipsComment  ipsComment_parent ipsClearfix ipsClear ipsColumns ipsColumns_noSpacing ipsColumns_collapsePhone {extra}"><div class="cAuthorPane_mobile ipsResponsive_showPhone"><div class="cAuthorPane_content"><h3 class="ipsType_sectionHead cAuthorPane_author ipsType_break ipsType_blendLinks ipsFlex ipsFlex-ai:center">{name}</h3><div class="ipsType_light ipsType_reset"><a href="https://forum.example/topic/7-romashka/?do=findComment&amp;comment={n}" rel="nofollow" class="ipsType_blendLinks">Опубликовано: <time datetime="{iso}" title="{shown}" data-short="1 дн">{shown}</time></a></div></div></div>
<aside class="ipsComment_author cAuthorPane ipsColumn ipsColumn_medium ipsResponsive_hidePhone"><h3 class="ipsType_sectionHead cAuthorPane_author ipsType_blendLinks ipsType_break"><strong>{name}</strong></h3><ul class="cAuthorPane_info ipsList_reset"><li data-role="group">Пользователи</li><li data-role="stats" class="ipsMargin_top">12</li></ul></aside>
<div class="ipsColumn ipsColumn_fluid ipsMargin:none"><div id="comment-{n}_wrap" data-controller="core.front.core.comment" data-commentApp="forums" data-commentType="forums" data-commentID="{n}" data-quoteData="{{&quot;userid&quot;:3,&quot;username&quot;:&quot;{who}&quot;,&quot;timestamp&quot;:{int(datetime.fromisoformat(iso).timestamp())},&quot;contentapp&quot;:&quot;forums&quot;,&quot;contenttype&quot;:&quot;forums&quot;,&quot;contentid&quot;:7,&quot;contentclass&quot;:&quot;forums_Topic&quot;,&quot;contentcommentid&quot;:{n}}}" class="ipsComment_content ipsType_medium"><div class="ipsComment_meta ipsType_light ipsFlex"><div class="ipsType_reset ipsResponsive_hidePhone"><a href="https://forum.example/topic/7-romashka/?do=findComment&amp;comment={n}" rel="nofollow" class="ipsType_blendLinks">Опубликовано: <time datetime="{iso}" title="{shown}" data-short="1 дн">{shown}</time></a></div></div>
<div class="cPost_contentWrap"><div data-role="commentContent" class="ipsType_normal ipsType_richText ipsPadding_bottom ipsContained" data-controller="core.front.core.lightboxedImages">{body}</div>{after}<div class="ipsItemControls"><div data-controller="core.front.core.reaction" class="ipsItemControls_right ipsClearfix"><div class="ipsReact ipsPos_right"><div class="ipsReact_blurb" data-role="reactionBlurb"><ul class="ipsReact_reactions"><li class="ipsReact_reactCount"><span><img src="like.png" alt="Лайк"></span><span>3</span></li></ul><div class="ipsReact_overview ipsType_blendLinks"><a href="#">Зина</a> и Пётр отреагировали на это</div></div></div></div></div></div></div></div></article>"""

    member = '<a href="https://forum.example/profile/{0}-x/" rel="nofollow" data-ipsHover title="Перейти в профиль {1}" class="ipsType_break">{1}</a>'
    featured = """<div class="ipsBox cTopicOverview"><div class="ipsComment ipsComment_recommended"><h3>Рекомендуемые сообщения</h3><div class="ipsTopicMeta_text"><a href="https://forum.example/profile/4-x/">Иван Грозный</a> <time datetime="2026-11-21T19:14:00Z">21 ноября</time></div><div class="ipsType_richText">Пишите претензию, мне вернули за десять дней.</div></div></div>"""
    poll = '<section data-controller="core.front.core.poll"><h2 class="ipsType_sectionHead">Вы бы заказали здесь?</h2><ol class="ipsPollList"><li>Нет <span>4</span></li></ol></section>'
    advert = '<li class="ipsBox cAdvert"><div data-role="adContent">Окна со скидкой</div></li>'
    hidden = """<article id="elComment_44" class="cPost ipsBox ipsModerated ipsComment ipsComment_parent"><div class="ipsColumn ipsColumn_fluid"><div id="comment-44_wrap"><div class="cPost_contentWrap"><p class="ipsType_reset ipsType_light">Это сообщение скрыто модератором.</p></div></div></div></article>"""
    quote = """<blockquote class="ipsQuote" data-ipsquote="" data-ipsquote-contentapp="forums" data-ipsquote-contentcommentid="41" data-ipsquote-username="Ольга_П"><div class="ipsQuote_citation">12.11.2026 в 18:40, Ольга_П сказал:</div><div class="ipsQuote_contents"><p>везут второй месяц</p></div></blockquote>"""
    spoiler = '<div class="ipsSpoiler" data-ipsspoiler=""><div class="ipsSpoiler_header"><span>Скрытый текст</span></div><div class="ipsSpoiler_contents"><p>номер 118/26</p></div></div>'
    posts = (
        post(41, "Ольга_П", member.format(3, "Ольга_П"), "2026-11-12T15:40:00Z", "12 ноября 2026", "<p>Заказали кухню, везут второй месяц.</p>" + spoiler)
        + advert
        + post(42, "Гость Анна", '<span class="ipsType_break">Гость Анна</span>', "2026-11-20T06:05:00Z", "20 ноября", quote + "<p>И у меня.</p>")
        + post(43, "Иван Грозный", member.format(4, "Иван Грозный"), "2026-11-21T19:14:00Z", "Вчера в 22:14", "<p>Пишите претензию, мне вернули за десять дней.</p>", "ipsComment_solved", '<span class="ipsType_reset ipsType_medium ipsType_light" data-excludequote><strong>Изменено <time datetime="2026-11-22T06:02:00Z">22 ноября</time> пользователем Иван Грозный</strong><br>опечатка</span><div data-role="memberSignature" class="ipsResponsive_hidePhone ipsBorder_top"><div class="ipsType_light ipsType_richText"><p>Тише едешь</p></div></div>')
        + hidden
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="ru-RU" dir="ltr"><head><meta charset="utf-8"><title>Ромашка - Мебель - Форум покупателей</title></head><body class="ipsApp ipsApp_front ipsJS_none ipsClearfix" data-controller="core.front.core.app" data-pageApp="forums" data-pageController="topic"><div class="ipsPageHeader"><h1 class="ipsType_pageTitle ipsContained_container"><span class="ipsType_break ipsContained"><span>Ромашка</span></span></h1></div>{poll}{featured}<div id="elPostFeed" data-controller="core.front.core.commentFeed" data-feedID="topic-7"><form action="https://forum.example/topic/7-romashka/" method="post">{posts}</form></div><p id="elCopyright"><a rel="nofollow" title="Invision Community" href="https://www.invisioncommunity.com/">Powered by Invision Community</a></p></body></html>"""
    return Awkward(
        "Invision 4.6, Russian: recommended and solved, hidden, guest, poll, spoiler", "invision", "https://forum.example/topic/7-romashka/", html, "ru",
        (
            Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню, везут второй месяц.\nномер 118/26"),
            Told("Гость Анна", "2026-11-20 06:05", "И у меня.", ("везут второй месяц",)),
            Told("Иван Грозный", "2026-11-21 19:14", "Пишите претензию, мне вернули за десять дней."),
        ),
    )  # fmt: skip


def ipb23_uk() -> Awkward:
    """IP.Board 2.3 in Ukrainian: tables, a guest, a quote, an edit, a signature."""

    def post(n: int, i: int, who: str, date: str, body: str, after: str = "") -> str:
        return f"""<!--Begin Msg Number {n}--><div class="borderwrap"><table class="ipbtable" cellspacing="1"><tr><td valign="middle" class="row2" width="1%"><a name="entry{n}"></a><div id="post-member-{n}" class='popmenubutton-new-out'><span class="normalname">{who}</span></div></td><td class="row2" valign="middle" width="99%"><div style="float: left;"><span class="postdetails"> <img src='style_images/1/to_post_off.gif' alt='допис' border='0' style='padding-bottom:2px' /> {date}</span></div><div align="right"><span class="postdetails">Допис <a title="Показати посилання на цей допис" href="#" onclick="link_to_post({n}); return false;">#{i}</a></span></div></td></tr>
<tr><td valign="top" class="post2"><span class="postdetails">Новачок<br />Група: Учасники<br />Дописів: 4<br />З: 5.03.2019</span><br /></td><td width="100%" valign="top" class="post2" id='post-main-{n}'><div class="postcolor" id='post-{n}'>{body}<!--IBF.ATTACHMENT_{n}--></div>{after}</td></tr><tr><td class="formsubtitle"><div style='float:left'>&nbsp;</div></td><td class="formsubtitle"></td></tr></table></div>"""

    posts = (
        post(61, 1, "<a href='index.php?showuser=3'>Оксана К.</a>", "12.11.2026, 18:40", "Везуть кухню другий місяць.", '<br /><br />--------------------<br /><div class="signature">Хто рано встає</div>')
        + post(62, 2, "Гість_Петро_*", "Вчора, 21:14", "<div class='quotetop'>Цитата(Оксана К. @ 12.11.2026, 18:40) <a href=\"index.php?act=findpost&pid=61\"><img src='style_images/1/post_snapback.gif' alt='*' border='0' /></a></div><div class='quotemain'><!--quotec-->другий місяць<!--QuoteEnd--></div><!--QuoteEEnd-->А гроші повернули?")
        + post(63, 3, "<a href='index.php?showuser=3'>Оксана К.</a>", "Сьогодні, 13:25", "Ні, досі чекаю.<br /><br /><span class='edit'>Допис відредагував(ла) <b>Оксана К.</b>: Сьогодні, 13:40</span>")
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xml:lang="uk" lang="uk" xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>Ромашка - Форум покупців</title></head><body><div id="ipbwrapper"><div class="maintitle"><b>Ромашка</b></div>{posts}<table><tr><td>Поточний час: 22.11.2026 - 14:00</td></tr></table></div><div class="copyright" align='center'>Powered By <a href='http://www.invisionboard.com' style='text-decoration:none' target='_blank'>IP.Board</a> 2.3.6 &copy; 2026 &nbsp;<a href='http://www.invisionpower.com' target='_blank'>IPS, Inc</a>.</div></body></html>"""
    return Awkward(
        "IP.Board 2.3, Ukrainian: guest, edit, signature", "invision", "https://forum.example/index.php?showtopic=9", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Везуть кухню другий місяць."),
            Told("Гість_Петро_*", "2026-11-21 19:14", "А гроші повернули?", ("другий місяць",)),
            Told("Оксана К.", "2026-11-22 11:25", "Ні, досі чекаю."),
        ),
    )  # fmt: skip
