# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Awkward threads of SMF and MyBB."""

from __future__ import annotations

from tests.unit.crawlers.awkward import Awkward, Told


def smf20_fi() -> Awkward:
    """SMF 2.0 in Finnish: days told from today, a guest, likes of an add-on, a poll, an advertisement behind the first post."""

    def post(n: int, i: int, who: str, date: str, body: str, modified: str = "") -> str:
        return f"""<div class="windowbg"><span class="topslice"><span></span></span><div class="post_wrapper"><div class="poster"><h4>{who}</h4><ul class="reset smalltext" id="msg_{n}_extra_info"><li class="postgroup">Tulokas</li><li class="stars"><img src="https://foorumi.example/Themes/default/images/star.gif" alt="*" /></li><li class="postcount">Viestejä: 12</li></ul></div><div class="postarea"><div class="flow_hidden"><div class="keyinfo"><div class="messageicon"><img src="https://foorumi.example/Themes/default/images/post/xx.gif" alt="" /></div><h5 id="subject_{n}"><a href="https://foorumi.example/index.php?topic=5.msg{n}#msg{n}" rel="nofollow">Vs: Ruusun keittiö</a></h5><div class="smalltext">&#171; <strong>{f"Vastaus #{i} : " if i else ""}</strong> {date} &#187;</div><div id="msg_{n}_quick_mod"></div></div></div><div class="post"><div class="inner" id="msg_{n}">{body}</div></div></div><div class="moderatorbar"><div class="smalltext modified" id="modified_{n}">{modified}</div><div class="smalltext reportlinks"><img src="https://foorumi.example/Themes/default/images/ip.gif" alt="" /> tallennettu</div><div id="thanked_{n}" class="smalltext">Seuraavat kiittivät: Zina, Pete</div><div class="signature" id="msg_{n}_signature">Ei oppi ojaan kaada</div></div></div><span class="botslice"><span></span></span></div><hr class="post_separator" />"""

    poll = '<div id="poll"><div class="cat_bar"><h3 class="catbg">Äänestys</h3></div><div class="windowbg"><div class="content" id="poll_options"><h4 id="pollquestion">Tilaisitko täältä?</h4><dl class="options"><dt class="middletext voted">Ei</dt><dd class="middletext statsbar voted">4 (80%)</dd></dl><p><strong>Ääniä yhteensä:</strong> 5</p></div></div></div>'
    advert = '<div class="windowbg"><div class="post_wrapper"><div class="postarea"><div class="post"><div class="inner"><ins class="adsbygoogle"></ins>Ikkunat tarjouksessa</div></div></div></div></div>'
    member = '<a href="https://foorumi.example/index.php?action=profile;u={0}" title="Näytä profiili käyttäjälle {1}">{1}</a>'
    posts = (
        post(91, 0, member.format(5, "Päivi"), "12.11.2026, 18:40:11", "Keittiö on myöhässä toista kuukautta.")
        + advert
        + post(92, 1, "Vieras Maija", "<strong>Eilen</strong> kello 21:14:02", '<div class="quoteheader"><div class="topslice_quote"><a href="https://foorumi.example/index.php?topic=5.msg91#msg91">Lainaus käyttäjältä: Päivi - 12.11.2026, 18:40:11</a></div></div><blockquote class="bbc_standard_quote">toista kuukautta</blockquote><div class="quotefooter"><div class="botslice_quote"></div></div>Sama täällä.')
        + post(93, 2, member.format(6, "Jyrki H."), "<strong>Tänään</strong> kello 13:25:40", "Ottakaa yhteyttä kuluttajaneuvontaan.", "&#171; <em>Viimeksi muokattu: <strong>Tänään</strong> kello 13:40:00 kirjoittanut Jyrki H.</em> &#187;")
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Ruusun keittiö</title><script type="text/javascript">var smf_theme_url = "https://foorumi.example/Themes/default"; var smf_scripturl = "https://foorumi.example/index.php";</script></head><body><div id="wrapper"><div id="content_section">{poll}<div id="forumposts"><div class="cat_bar"><h3 class="catbg">Aihe: Ruusun keittiö &nbsp;(Luettu 318 kertaa)</h3></div><form action="https://foorumi.example/index.php?action=quickmod2;topic=5.0" method="post">{posts}</form></div></div><div id="footer_section"><ul class="reset"><li class="copyright"><a href="https://foorumi.example/index.php?action=credits" title="Simple Machines Forum" target="_blank" class="new_win">SMF 2.0.19</a></li></ul></div></div></body></html>"""
    return Awkward(
        "SMF 2.0, Finnish: poll, advertisement, thanks, guest", "smf", "https://foorumi.example/index.php?topic=5.0", html, "fi",
        (
            Told("Päivi", "2026-11-12 16:40", "Keittiö on myöhässä toista kuukautta."),
            Told("Vieras Maija", "2026-11-21 19:14", "Sama täällä.", ("toista kuukautta",)),
            Told("Jyrki H.", "2026-11-22 11:25", "Ottakaa yhteyttä kuluttajaneuvontaan."),
        ),
    )  # fmt: skip


def smf21_ru() -> Awkward:
    """SMF 2.1 in Russian: likes, a post of an ignored user, nested quotes, spoiler of an add-on, attachments."""

    def post(n: int, i: int, who: str, date: str, body: str, after: str = "") -> str:
        return f"""<div class="windowbg" id="msg{n}"><div class="post_wrapper"><div class="poster"><h4>{who}</h4><ul class="user_info"><li class="postgroup">Новичок</li><li class="postcount">Сообщений: 12</li></ul></div><div class="postarea"><div class="keyinfo"><div id="subject_{n}" class="subject_title subject_hidden"><a href="https://forum.example/index.php?msg={n}" rel="nofollow">Re: Ромашка</a></div><span class="page_number floatright">{f"#{i}" if i else ""}</span><div class="postinfo"><a href="https://forum.example/index.php?msg={n}" rel="nofollow" title="Re: Ромашка" class="smalltext">{date}</a><span class="spacer"></span><span class="smalltext modified floatright" id="modified_{n}"></span></div></div><div class="post"><div class="inner" data-msgid="{n}" id="msg_{n}">{body}</div></div><div class="under_message"><ul class="floatleft"><li class="smflikebutton" id="msg_{n}_likes"><span class="like_count smalltext"><a href="https://forum.example/index.php?action=likes">2 пользователя</a> сказали спасибо</span></li></ul></div></div><div class="moderatorbar"><div class="signature" id="msg_{n}_signature">Тише едешь</div></div></div></div>{after}<hr class="post_separator">"""

    member = '<span class="off" title="Не в сети"></span><a href="https://forum.example/index.php?action=profile;u={0}" title="Просмотр профиля {1}">{1}</a>'
    quote = '<blockquote class="bbc_standard_quote"><cite><a href="https://forum.example/index.php?msg=102">Цитата: Иван Грозный от Вчера в 22:14:00</a></cite><blockquote class="bbc_alternate_quote"><cite>Цитата: Ольга_П</cite>везут второй месяц</blockquote>ого</blockquote>'
    files = '<div id="msg_101_footer" class="attachments"><div class="attached"><div class="attachments_bot"><a href="https://forum.example/index.php?action=dlattach;attach=4"><img src="clip.png" alt="*">&nbsp;dogovor.pdf</a><br>120 КБ, просмотров: 4</div></div></div>'
    posts = (
        post(101, 0, member.format(3, "Ольга_П"), "12 ноября 2026, 18:40:00", "Заказали кухню, везут второй месяц." + files)
        + post(102, 1, member.format(4, "Иван Грозный"), "<strong>Вчера</strong> в 22:14:00", '<div class="sp-wrap"><div class="sp-head">Спойлер</div><div class="sp-body">И у меня так.</div></div>')
        + post(103, 2, "Гость", "<strong>Сегодня</strong> в 14:25:00", quote + "Пишите претензию.")
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="ru-RU"><head><meta charset="UTF-8"><title>Ромашка</title><script>var smf_theme_url = "https://forum.example/Themes/redsy";var smf_scripturl = "https://forum.example/index.php";</script></head><body id="chrome" class="action_messageindex board_3"><div id="display_head" class="information"><h2 class="display_title"><span id="top_subject">Ромашка</span></h2></div><div id="forumposts"><form action="https://forum.example/index.php?action=quickmod2;topic=6.0" method="post" id="quickModForm">{posts}</form></div><div id="footer"><li class="copyright"><a href="https://forum.example/index.php?action=credits" title="Лицензия">SMF 2.1.4 &copy; 2023</a>, <a href="https://www.simplemachines.org" title="Simple Machines">Simple Machines</a></li></div></body></html>"""
    return Awkward(
        "SMF 2.1, Russian: likes, nested quotes, spoiler, attachment", "smf", "https://forum.example/index.php?topic=6.0", html, "ru",
        (
            Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню, везут второй месяц."),
            Told("Иван Грозный", "2026-11-21 19:14", "И у меня так."),
            Told("Гость", "2026-11-22 11:25", "Пишите претензию.", ("ого", "везут второй месяц")),
        ),
    )  # fmt: skip


def mybb18_uk() -> Awkward:
    """MyBB 1.8 in Ukrainian, classic posts: deleted, ignored, a guest, a poll, thanks, twelve-hour clock."""

    def post(n: int, i: int, who: str, date: str, body: str, edited: str = "") -> str:
        return f"""<a name="pid{n}" id="pid{n}"></a><div class="post classic " style="" id="post_{n}"><div class="post_author scaleimages"><strong><span class="largetext">{who}</span></strong><br /><span class="smalltext">Новачок<br /><img src="images/star.png" border="0" alt="*" /><br /></span><div class="author_statistics">Дописів: 4<br />Тем: 1<br />Приєднався: Mar 2019</div></div><div class="post_content"><div class="post_head"><div class="float_right" style="vertical-align: top"><strong><a href="showthread.php?tid=5&amp;pid={n}#pid{n}" title="RE: Ромашка">#{i}</a></strong></div><span class="post_date">{date} <span class="post_edit" id="edited_by_{n}">{edited}</span></span></div><div class="post_body scaleimages" id="pid_{n}">{body}</div><div class="signature scaleimages">Хто рано встає</div><div class="post_meta" id="post_meta_{n}"><div id="tyl_{n}"><span class="smalltext">2 користувачі подякували за цей допис: <a href="member.php?action=profile&amp;uid=7">Зіна</a></span></div></div></div><div class="post_controls"><div class="postbit_buttons"></div></div></div>"""

    poll = '<table border="0" class="tborder"><tr><td colspan="4" class="thead" align="center"><strong>Опитування: Ви б замовили тут?</strong></td></tr><tr><td class="trow1" align="right">Так</td><td class="trow1">20%</td></tr></table>'
    deleted = '<a name="pid112" id="pid112"></a><div class="post deleted_post" id="deleted_post_112"><div class="post_author"><strong><a href="member.php?action=profile&amp;uid=8">Петро</a></strong></div><div class="post_content"><div class="post_head"><span class="post_date">11-20-2026, 08:00 AM</span></div>Цей допис видалено модератором.</div></div>'
    ignored = '<div class="ignored_post" id="ignored_post_113"><div class="post_author">Зіна</div><div class="post_content">Вміст цього допису приховано, бо Зіна у вашому списку ігнорування.</div></div>'
    quote = '<blockquote class="mycode_quote"><cite><span> (11-12-2026, 06:40 PM)</span>Оксана К. написав: <a href="https://forum.example/showthread.php?pid=111#pid111" class="quick_jump"></a></cite>другий місяць</blockquote>'
    member = '<a href="https://forum.example/member.php?action=profile&amp;uid={0}">{1}</a>'
    posts = (
        post(111, 1, member.format(3, "Оксана К."), "11-12-2026, 06:40 PM", "Везуть кухню другий місяць.")
        + deleted + ignored
        + post(114, 4, "Гість", '<span title="11-21-2026">Вчора</span>, 09:14 PM', quote + "А гроші повернули?")
        + post(115, 5, member.format(3, "Оксана К."), '<span title="11-22-2026, 01:25 PM">35 хвилин тому</span>', "Ні, досі чекаю.", '(Цей допис було відредаговано: <span title="11-22-2026, 01:40 PM">20 хвилин тому</span> <a href="member.php?action=profile&amp;uid=3">Оксана К.</a>.)')
    )  # fmt: skip
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xml:lang="uk" lang="uk" xmlns="http://www.w3.org/1999/xhtml"><head><title>Ромашка</title><link rel="alternate" type="application/rss+xml" title="Останні теми (RSS 2.0)" href="https://forum.example/syndication.php" /><script type="text/javascript">var my_post_key = "x"; var rootpath = "https://forum.example";</script></head><body><div id="container"><div id="content">{poll}<table border="0" cellspacing="0" cellpadding="5" class="tborder tfixed clear"><tr><td class="thead"><div><strong>Ромашка</strong></div></td></tr><tr><td id="posts_container"><div id="posts">{posts}</div></td></tr></table></div><div id="footer"><div id="copyright">Powered By <a href="https://mybb.com">MyBB</a>, &copy; 2002-2026 <a href="https://mybb.com">MyBB Group</a>.</div><div id="current_time"><strong>Поточний час:</strong> 11-22-2026, 02:00 PM</div></div></div></body></html>"""
    return Awkward(
        "MyBB 1.8, Ukrainian: deleted, ignored, poll, thanks, twelve hours", "mybb", "https://forum.example/showthread.php?tid=5", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Везуть кухню другий місяць."),
            Told("Гість", "2026-11-21 19:14", "А гроші повернули?", ("другий місяць",)),
            Told("Оксана К.", "2026-11-22 11:25", "Ні, досі чекаю."),
        ),
    )  # fmt: skip
