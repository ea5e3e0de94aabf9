# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Awkward threads of vBulletin."""

from __future__ import annotations

from tests.unit.crawlers.awkward import Awkward, Told


def vb38_fi() -> Awkward:
    """vBulletin 3.8 in Finnish: a guest, a deleted post's stub, an advertisement behind the first post."""

    def post(n: int, i: int, who: str, date: str, body: str) -> str:
        return f"""<!-- post #{n} --><div align="center"><div class="page" style="width:100%; text-align:left"><div style="padding:0px 25px 0px 25px"><div id="edit{n}" style="padding:0px 0px 6px 0px"><table class="tborder" id="post{n}" cellpadding="6" cellspacing="0" border="0" width="100%" align="center"><tr><td class="thead"><div class="normal" style="float:right">&nbsp;#<a href="showpost.php?p={n}&amp;postcount={i}" target="new" id="postcount{n}" name="{i}"><strong>{i}</strong></a> &nbsp;</div><div class="normal"><!-- status icon and date --><a name="post{n}"><img class="inlineimg" src="images/statusicon/post_old.gif" alt="Vanha" border="0" /></a>{date}<!-- / status icon and date --></div></td></tr>
<tr><td class="alt2" style="padding:0px"><table cellpadding="0" cellspacing="6" border="0" width="100%"><tr><td nowrap="nowrap"><div id="postmenu_{n}">{who}</div><div class="smallfont">Jäsen</div></td><td width="100%">&nbsp;</td><td valign="top" nowrap="nowrap"><div class="smallfont"><div>Liittynyt: Maaliskuu 2019</div><div>Viestejä: 40</div></div></td></tr></table></td></tr>
<tr><td class="alt1" id="td_post_{n}"><!-- icon and title --><div class="smallfont"><strong>Vs: Ruusun keittiö</strong></div><hr size="1" style="color:#D1D1E1" /><!-- / icon and title --><div id="post_message_{n}">{body}</div></td></tr></table></div></div></div></div><!-- / close content container --><!-- / post #{n} -->"""

    deleted = """<div id="edit812" style="padding:0px 0px 6px 0px"><table class="tborder" id="post812" cellpadding="6" cellspacing="0" border="0" width="100%"><tr><td class="thead">Eilen, 20:00</td></tr><tr><td class="alt1"><div class="smallfont">Tämän viestin on poistanut <a href="member.php?u=1">Valvoja</a>. Syy: asiaton</div></td></tr></table></div>"""
    advert = """<div style="padding:0px 25px 0px 25px"><table class="tborder" width="100%"><tr><td class="thead">Mainos</td></tr><tr><td class="alt1"><div id="ad_728">Ikkunat tarjouksessa</div></td></tr></table></div>"""
    posts = (
        post(811, 1, '<a class="bigusername" href="member.php?u=5">Päivi</a>', "12.11.2026, 18:40", "Keittiö on myöhässä toista kuukautta.")
        + advert
        + deleted
        + post(813, 2, "Vierailija", "Eilen, 21:14", '<div style="margin:20px; margin-top:5px; "><div class="smallfont" style="margin-bottom:2px">Lainaus:</div><table cellpadding="6" cellspacing="0" border="0" width="100%"><tr><td class="alt2" style="border:1px inset"><div>Alkuperäinen kirjoittaja <strong>Päivi</strong></div><div style="font-style:italic">toista kuukautta</div></td></tr></table></div>Sama täällä.')
        + post(814, 3, '<a class="bigusername" href="member.php?u=9"><font color="red"><b>Jyrki H.</b></font></a>', "Tänään, 13:25", "Ottakaa yhteyttä kuluttajaneuvontaan.")
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="fi"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="vBulletin 3.8.4" /><title>Ruusun keittiö - Remonttifoorumi</title></head><body><table class="tborder"><tr><td class="tcat"><div class="smallfont">Ketjun työkalut</div></td></tr></table><div id="posts">{posts}<div id="lastpost"></div></div><div class="smallfont" align="center">Kaikki ajat ovat GMT +2. Kello on nyt <span class="time">14:00</span>.</div><div class="smallfont" align="center">Powered by vBulletin&reg; Version 3.8.4<br />Copyright &copy;2000 - 2026, Jelsoft Enterprises Ltd.</div></body></html>"""
    return Awkward(
        "vBulletin 3.8, Finnish: guest, deleted stub, advertisement", "vbulletin", "https://foorumi.example/showthread.php?t=81", html, "fi",
        (
            Told("Päivi", "2026-11-12 16:40", "Keittiö on myöhässä toista kuukautta."),
            Told("Vierailija", "2026-11-21 19:14", "Sama täällä.", ("toista kuukautta",)),
            Told("Jyrki H.", "2026-11-22 11:25", "Ottakaa yhteyttä kuluttajaneuvontaan."),
        ),
    )  # fmt: skip


def vb42_ru() -> Awkward:
    """vBulletin 4.2 in Russian: month first and twelve hours, a deleted and an ignored post, nested quotes, thanks."""

    def post(n: int, i: int, who: str, day: str, clock: str, body: str, after: str = "") -> str:
        return f"""<li class="postbit postbitim postcontainer old" id="post_{n}"><div class="posthead"><span class="postdate old"><span class="date">{day},&nbsp;<span class="time">{clock}</span></span></span><span class="nodecontrols"><a name="post{n}" href="showthread.php?31-Romashka&amp;p={n}&amp;viewfull=1#post{n}" class="postcounter">#{i}</a><a id="postcount{n}" name="{i}"></a></span></div><div class="postdetails"><div class="userinfo"><div class="contact"><div class="username_container">{who}</div></div><div class="userinfo_extra"><dl class="userstats"><dt>Регистрация</dt> <dd>03-05-2019</dd><dt>Сообщений</dt> <dd>12</dd></dl></div></div>
<div class="postbody"><div class="postrow"><h2 class="title icon">Re: Ромашка</h2><div class="content"><div id="post_message_{n}"><blockquote class="postcontent restore ">{body}</blockquote></div></div></div></div></div><div class="postfoot"><div class="textcontrols floatcontainer"><span class="postcontrols"><a id="qrwidget_{n}" class="newreply" href="newreply.php?do=newreply&amp;p={n}" rel="nofollow">Ответить с цитированием</a></span></div></div></li>{after}"""

    def quote(who: str, said: str) -> str:
        return f"""<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container"></div><div class="bbcode_postedby"><img src="images/misc/quote_icon.png" alt="Цитата" /> Сообщение от <strong>{who}</strong></div><div class="message">{said}</div></div></div></div>"""

    member = '<div class="popupmenu memberaction"><a class="username offline popupctrl" href="member.php?{0}" title="{1} вне форума"><strong>{1}</strong></a></div>'
    thanks = """<li class="postbit postbitim" id="post_thanks_box_911"><div class="postbody"><div class="postrow"><h2 class="title">2 пользователя(ей) сказали cпасибо Ольга_П за это полезное сообщение:</h2><div class="content"><div id="post_thanks_box_msg_911"><blockquote class="postcontent restore"><a href="member.php?5">Зина</a> (11-20-2026), <a href="member.php?6">Пётр</a> (11-20-2026)</blockquote></div></div></div></div></li>"""
    deleted = """<li class="postbitdeleted postbit postcontainer deleted" id="post_912"><div class="posthead"><span class="postdate deleted"><span class="date">11-20-2026,&nbsp;<span class="time">08:00 AM</span></span></span></div><div class="userinfo"><div class="username_container"><a class="username" href="member.php?8">Зина</a></div></div><div class="deletedby">Это сообщение удалено пользователем <a href="member.php?1">Админ</a>. <span class="reason">Причина: реклама</span></div></li>"""
    ignored = """<li class="postbitignored postbit postcontainer ignored" id="post_913"><div class="posthead"><span class="postdate old"><span class="date">11-20-2026,&nbsp;<span class="time">08:10 AM</span></span></span></div><div class="userinfo"><a class="username" href="member.php?9">Пётр</a></div><div class="ignored">Это сообщение скрыто, так как <strong>Пётр</strong> находится в вашем списке игнорирования.</div></li>"""
    posts = (
        post(911, 1, member.format(3, "Ольга_П"), "11-12-2026", "06:40 PM", "Заказали кухню, везут второй месяц.", thanks)
        + deleted
        + ignored
        + post(914, 2, '<span class="username guest"><b>Гость</b></span>', "11-21-2026", "10:14 PM", quote("Иван Грозный", quote("Ольга_П", "везут второй месяц") + "ого") + "И у меня так.")
        + post(915, 3, member.format(4, "Иван Грозный"), "Сегодня", "02:25 PM", 'Номер договора?<br /><div class="attachments"></div><img src="images/smilies/smile.gif" border="0" alt="" title="Улыбка" class="inlineimg" />')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="ru" id="vbulletin_html"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="generator" content="vBulletin 4.2.2" /><title>Ромашка</title></head><body><div id="pagetitle" class="pagetitle"><h1>Тема: <span class="threadtitle"><a href="showthread.php?31-Romashka">Ромашка</a></span></h1></div><div id="postlist" class="postlist restrain"><ol id="posts" class="posts" start="1">{posts}</ol></div><div id="footer_time" class="shade footer_time">Часовой пояс GMT +3, время: <span class="time">03:00 PM</span>.</div><div id="footer_copyright">Powered by vBulletin&reg; Version 4.2.2</div></body></html>"""
    return Awkward(
        "vBulletin 4.2, Russian: month first, twelve hours, deleted, ignored, thanks", "vbulletin", "https://forum.example/showthread.php?31-Romashka", html, "ru",
        (
            Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню, везут второй месяц."),
            Told("Гость", "2026-11-21 19:14", "И у меня так.", ("ого", "везут второй месяц")),
            Told("Иван Грозный", "2026-11-22 11:25", "Номер договора?"),
        ),
    )  # fmt: skip


def vb5_uk() -> Awkward:
    """vBulletin 5 in Ukrainian: a guest, a comment to a post, likes, an edit, a deleted post's stub, poll."""

    def post(n: int, i: int, who: str, iso: str, shown: str, body: str, extra: str = "", inside: str = "") -> str:
        return f"""<li data-node-id="{n}" data-node-publishdate="1" class="b-post b-post--responsive-own js-post js-comment-parent h-restore-bullets {extra}" itemscope itemtype="http://schema.org/Comment" itemprop="comment"><a id="post{n}" class="b-post__anchor h-clear"></a><div class="b-post__body h-hide-on-preview"><div class="l-row__fixed-col-right b-post__grid-container"><div class="l-col__fixed--left b-post__grid-userinfo"><div class="b-userinfo b-userinfo--horizontal" itemscope itemtype="http://schema.org/Person" itemprop="author"><div class="b-userinfo__details"><div class="author h-text-size--14"><strong>{who}</strong></div><div class="usertitle">Учасник</div></div></div></div>
<div class="l-col__flexible-container b-post__grid-content"><div class="l-col__flexible b-post__content js-post__content"><div class="b-post__arrow"></div><hr class="b-divider--section" /><div class="h-clearfix"><div class="b-post__timestamp"><time itemprop="dateCreated" datetime='{iso}'>{shown}</time></div><a href="#post{n}" class="b-post__count js-show-post-link">#{i}</a></div><div class="js-post__content-wrapper"><div class="js-post__content-text restore h-wordwrap" itemprop="text">{body}</div>{inside}</div></div><div class="b-post__footer h-hide-on-preview"><ul class="b-post-control__list"><li class="js-post-control__vote" data-vote-count="3"><a class="b-post-control__button js-post-control__vote" href="#"><span class="js-post-control__vote-count votecount">3</span></a><div class="js-post-control__vote-users">Зіна, Петро вподобали це</div></li></ul></div></div></div></div></li>"""

    poll = """<div class="b-content-poll js-poll"><h3 class="b-content-poll__question">Ви б замовили тут?</h3><ul><li class="b-content-poll__answer">Так <span>20%</span></li><li class="b-content-poll__answer">Ні <span>80%</span></li></ul></div>"""
    quote = '<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container b-icon b-icon__ldquo-l--gray"></div><div class="bbcode_postedby">Допис від <strong>Оксана К.</strong> <a href="/node/51" rel="nofollow"><span class="b-icon b-icon__double-arrow-right--dark" title="Перегляд допису"></span></a></div><div class="message">другий місяць</div></div></div></div>'
    deleted = '<li data-node-id="54" class="b-post b-post--deleted js-post"><div class="b-post__body"><div class="b-post__deleted-notice">Цей допис видалено. <span>Причина: спам</span></div></div></li>'
    posts = (
        post(51, 1, '<a href="/member/5-oksana" data-vbnamecard="5">Оксана К.</a>', "2026-11-12T18:40:00", "12-11-2026, 18:40", poll + "Везуть кухню другий місяць.")
        + post(52, 2, "Гість", "2026-11-21T21:14:00", "Вчора, 21:14", quote + "А гроші повернули?")
        + deleted
        + post(55, 3, '<a href="/member/5-oksana">Оксана К.</a>', "2026-11-22T13:25:00", "Сьогодні, 13:25", "Ні, досі чекаю.", inside='<div class="b-post__edit-note"><span class="edited-by">Востаннє редагував Оксана К.; <span class="time">Сьогодні, 13:40</span>.</span></div>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="uk" dir="ltr" id="htmlTop"><head><meta charset="utf-8" /><meta name="generator" content="vBulletin 5.7.5" /><title>Ромашка не везе кухню - Форум покупців</title><base href="https://forum.example/" /></head><body id="vb-page-body" class="l-desktop page60 vb-page" itemscope itemtype="http://schema.org/WebPage"><h1 class="main-title js-main-title">Ромашка не везе кухню</h1><div class="conversation-content-widget"><ul class="conversation-list list-container h-clearfix thread-view">{posts}</ul></div><div class="b-footer__timezone"><ul id="footer-tabbar"></ul><div id="footer-copyright">Powered by <a href="https://www.vbulletin.com" id="vbulletinlink">vBulletin&reg;</a> Version 5.7.5</div><div id="footer-current-datetime">Часовий пояс GMT+2. Цю сторінку створено о 14:00.</div></div></body></html>"""
    return Awkward(
        "vBulletin 5, Ukrainian: guest, poll, likes, deleted stub", "vbulletin", "https://forum.example/forum/mebli/51-romashka", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Везуть кухню другий місяць."),
            Told("Гість", "2026-11-21 19:14", "А гроші повернули?", ("другий місяць",)),
            Told("Оксана К.", "2026-11-22 11:25", "Ні, досі чекаю."),
        ),
    )  # fmt: skip
