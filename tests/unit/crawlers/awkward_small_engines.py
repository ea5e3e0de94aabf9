# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Awkward threads of Vanilla, Discourse, bbPress, Phorum, Drupal and FlaskBB."""

from __future__ import annotations

from tests.unit.crawlers.awkward import Awkward, Told


def vanilla3_ru() -> Awkward:
    """Vanilla 3 in Russian: accepted answers repeated on top, reactions, signature, a banned person, an advertisement."""

    def comment(n: int, who: str, iso: str, shown: str, body: str, extra: str = "", badge: str = "") -> str:
        return f"""<li class="Item Alt ItemComment Role_Member {extra}" id="Comment_{n}"><div class="Comment"><span id="latest"></span><div class="Options"></div><div class="Item-Header CommentHeader"><div class="AuthorWrap"><span class="Author"><a title="{who}" href="/profile/{who}" class="PhotoWrap"><img src="a.png" alt="{who}" class="ProfilePhoto ProfilePhotoMedium" /></a><a href="/profile/{who}" class="Username js-userCard">{who}</a></span><span class="AuthorInfo"><span class="MItem RoleTitle">Участник</span></span></div><div class="Meta CommentMeta CommentInfo"><span class="MItem DateCreated"><a href="/discussion/comment/{n}/#Comment_{n}" class="Permalink" name="Item_{n}" rel="nofollow"><time title="{shown}" datetime="{iso}">{shown}</time></a></span>{badge}</div></div><div class="Item-BodyWrap"><div class="Item-Body"><div class="Message userContent">{body}</div><div class="Signature UserSignature userContent">Тише едешь</div><div class="Reactions"><span class="ReactMenu"><a class="Hijack ReactButton" title="Согласен"><span class="Count">2</span> Согласен</a></span></div></div></div></div></li>"""

    answers = """<div class="DataBox DataBox-AcceptedAnswers"><span id="accepted"></span><h2 class="CommentHeading">Лучшие ответы</h2><ul class="MessageList DataList AcceptedAnswers">""" + comment(62, "Иван Грозный", "2026-11-21T19:14:00+00:00", "21 ноября", "Пишите претензию.", "AcceptedAnswer", '<span class="MItem Tag QnA-Tag-Accepted">Принято</span>') + "</ul></div>"  # fmt: skip
    advert = '<li class="Item ItemComment Advertisement"><div class="Comment"><div class="Message">Окна со скидкой</div></div></li>'
    first = """<div id="Discussion_6" class="Item ItemDiscussion Role_Member"><div class="Discussion"><div class="Item-Header DiscussionHeader"><div class="AuthorWrap"><span class="Author"><a title="Ольга_П" href="/profile/3" class="PhotoWrap"><img src="a.png" alt="Ольга_П" /></a><a href="/profile/3" class="Username">Ольга_П</a></span></div><div class="Meta DiscussionMeta"><span class="MItem DateCreated"><a href="/discussion/6/romashka" class="Permalink"><time title="12 ноября 2026" datetime="2026-11-12T15:40:00+00:00">12 ноября</time></a></span><span class="MItem DateUpdated">изменено <time datetime="2026-11-12T16:00:00+00:00">12 ноября</time></span><span class="MItem Category">в <a href="/categories/mebel">Мебель</a></span></div></div><div class="Item-BodyWrap"><div class="Item-Body"><div class="Message userContent">Заказали кухню, везут второй месяц.</div></div></div></div></div>"""
    quote = '<blockquote class="Quote UserQuote"><div class="blockquote-content QuoteAuthor"><a href="/profile/3" rel="nofollow">Ольга_П</a> написал(а):</div><div class="QuoteText">везут второй месяц</div></blockquote>'
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Ромашка — Форум покупателей</title><link rel="canonical" href="https://forum.example/discussion/6/romashka"></head><body id="vanilla_discussion_index" class="Vanilla Discussion isDesktop index"><div id="Content"><div class="MessageList Discussion"><div class="PageTitle"><h1>Ромашка</h1></div>{first}</div>{answers}<div class="CommentsWrap"><ul class="MessageList DataList Comments">{comment(61, "[Удалённый пользователь]", "2026-11-20T06:05:00+00:00", "20 ноября", quote + "И у меня.")}{advert}{comment(62, "Иван Грозный", "2026-11-21T19:14:00+00:00", "21 ноября", "Пишите претензию.", "AcceptedAnswer")}</ul></div></div><a href="https://vanillaforums.com">Vanilla</a></body></html>"""
    return Awkward(
        "Vanilla 3, Russian: accepted answer shown twice, person deleted, advertisement", "vanilla", "https://forum.example/discussion/6/romashka", html, "ru",
        (
            Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню, везут второй месяц."),
            Told("[Удалённый пользователь]", "2026-11-20 06:05", "И у меня.", ("везут второй месяц",)),
            Told("Иван Грозный", "2026-11-21 19:14", "Пишите претензию."),
        ),
    )  # fmt: skip


def discourse_uk() -> Awkward:
    """Discourse's page for search engines in Ukrainian: a hidden post, an accepted answer, a quote, likes, a closed topic."""

    def post(n: int, who: str, iso: str, shown: str, body: str, extra: str = "") -> str:
        return f"""<div id='post_{n}' itemprop='comment' itemscope itemtype='http://schema.org/Comment' class='topic-body crawler-post'><div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel='nofollow' href='https://forum.example/u/{n}'><span itemprop='name'>{who}</span></a></span><link itemprop="mainEntityOfPage" href="https://forum.example/t/romashka/8"><span class="crawler-post-infos"><time itemprop='datePublished' datetime='{iso}' class='post-time'>{shown}</time><meta itemprop='dateModified' content='{iso}'><span itemprop='position'>{n}</span></span></div><div class='post' itemprop='text'>{body}</div><div itemprop="interactionStatistic" itemscope itemtype="http://schema.org/InteractionCounter"><meta itemprop="interactionType" content="http://schema.org/LikeAction"/><meta itemprop="userInteractionCount" content="3" /><span class='post-likes'>3 вподобання</span></div>{extra}</div>"""

    quote = '<aside class="quote no-group" data-username="Oksana" data-post="1" data-topic="8"><div class="title"><div class="quote-controls"></div><img alt="" width="20" height="20" src="a.png" class="avatar"> Оксана К.:</div><blockquote><p>другий місяць</p></blockquote></aside>'
    links = (
        '<div class="crawler-linkback-list"><div><a href="https://forum.example/t/inshe/9">Інша тема</a></div></div>'
    )
    posts = (
        post(1, "Оксана К.", "2026-11-12T16:40:00Z", "12 листопада 2026, 16:40", "<p>Везуть кухню другий місяць.</p>")
        + post(2, "Петро", "2026-11-20T06:05:00Z", "20 листопада 2026, 06:05", "<p>Цей допис позначила спільнота, його тимчасово приховано.</p>")
        + post(4, "Їжак-77", "2026-11-21T19:14:00Z", "21 листопада 2026, 19:14", quote + "<p>А гроші повернули?</p>", links)
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Ромашка - Меблі - Форум покупців</title><meta name="generator" content="Discourse 3.3.0 - https://github.com/discourse/discourse version x"><link rel="canonical" href="https://forum.example/t/romashka/8" /></head><body class="crawler"><header><a href="/">Форум покупців</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/romashka/8">Ромашка</a></h1><div class="topic-category" itemscope itemtype="http://schema.org/BreadcrumbList"><span itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem"><a href="/c/mebli/5" class="badge-wrapper bullet" itemprop="item"><span class='category-name' itemprop='name'>Меблі</span></a></span></div></div><div itemscope itemtype='http://schema.org/DiscussionForumPosting'><meta itemprop='headline' content='Ромашка'><link itemprop='url' href='https://forum.example/t/romashka/8'><meta itemprop='datePublished' content='2026-11-12T16:40:00Z'>{posts}</div></div><footer class="container wrap"><nav class='crawler-nav'><ul><li><a href='/'>Головна</a></li><li><a href='/categories'>Категорії</a></li></ul></nav><p class='powered-by-link'>Працює на <a href="https://www.discourse.org">Discourse</a></p></footer></body></html>"""
    return Awkward(
        "Discourse for search engines, Ukrainian: hidden post, likes, linkback", "discourse", "https://forum.example/t/romashka/8", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Везуть кухню другий місяць."),
            Told("Петро", "2026-11-20 06:05", "Цей допис позначила спільнота, його тимчасово приховано."),
            Told("Їжак-77", "2026-11-21 19:14", "А гроші повернули?", ("другий місяць",)),
        ),
    )  # fmt: skip


def bbpress_fi() -> Awkward:
    """bbPress in Finnish: an anonymous reply, replies in replies, a log of changes, likes of an add-on."""

    def reply(n: int, who: str, date: str, body: str, extra: str = "", log: str = "") -> str:
        return f"""<div id="post-{n}" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">{date}</span><a href="https://sivusto.example/foorumi/aihe/ruusu/#post-{n}" class="bbp-reply-permalink">#{n}</a><span class="bbp-admin-links"></span></div></div><div class="odd bbp-parent-forum-3 bbp-parent-topic-301 bbp-reply-position-2 {extra} post-{n} reply type-reply status-publish hentry"><div class="bbp-reply-author">{who}<div class="bbp-author-role">Osallistuja</div></div><div class="bbp-reply-content"><p>{body}</p>{log}<div class="wpulike wpulike-default"><span class="count-box">+3</span></div></div></div>"""

    member = '<a href="https://sivusto.example/foorumi/kayttajat/{0}/" title="Näytä käyttäjän {1} profiili" class="bbp-author-link"><span class="bbp-author-avatar"><img alt="" src="a.png" class="avatar" height="80" width="80" /></span><span class="bbp-author-name">{1}</span></a>'
    log = '<ul id="bbp-reply-revision-log-303" class="bbp-reply-revision-log"><li id="bbp-reply-revision-log-303-item-304" class="bbp-reply-revision-log-item">Tätä vastausta on muokattu 20 minuuttia sitten käyttäjän <a href="#" class="bbp-author-link"><span class="bbp-author-name">Jyrki H.</span></a> toimesta.</li></ul>'
    html = f"""<!DOCTYPE html><html lang="fi"><head><meta charset="UTF-8" /><title>Ruusun keittiö &#8211; Sivusto</title><meta name="generator" content="WordPress 6.6" /><link rel="stylesheet" href="https://sivusto.example/wp-content/plugins/bbpress/templates/default/css/bbpress.min.css" /></head><body class="topic bbpress bbp-no-js single single-topic"><article><h1 class="entry-title">Ruusun keittiö</h1><div id="bbpress-forums" class="bbpress-wrapper"><div class="bbp-template-notice info"><ul><li class="bbp-topic-description">Tässä aiheessa on 2 vastausta, 3 kirjoittajaa ja sitä on viimeksi päivittänyt <a class="bbp-author-link" href="#"><span class="bbp-author-name">Jyrki H.</span></a> <a href="#">35 minuuttia sitten</a>.</li></ul></div><ul id="topic-301-replies" class="forums bbp-replies"><li class="bbp-header"><div class="bbp-reply-author">Kirjoittaja</div><div class="bbp-reply-content">Viestit</div></li><li class="bbp-body"><ul class="bbp-threaded-replies">{reply(301, member.format("paivi", "Päivi"), "12.11.2026 klo 18.40", "Keittiö on myöhässä toista kuukautta.", "topic-author")}{reply(302, '<span class="bbp-author-avatar"><img alt="" src="m.png" class="avatar" /></span><span class="bbp-author-name">Nimetön Maija</span>', "21.11.2026 klo 21.14", "Sama täällä.")}<li><ul class="bbp-threaded-replies">{reply(303, member.format("jyrki", "Jyrki H."), "35 minuuttia sitten", "Ottakaa yhteyttä kuluttajaneuvontaan.", "", log)}</ul></li></ul></li></ul></div></article></body></html>"""
    return Awkward(
        "bbPress, Finnish: anonymous, nested replies, log of changes", "bbpress", "https://sivusto.example/foorumi/aihe/ruusu/", html, "fi",
        (
            Told("Päivi", "2026-11-12 16:40", "Keittiö on myöhässä toista kuukautta."),
            Told("Nimetön Maija", "2026-11-21 19:14", "Sama täällä."),
            Told("Jyrki H.", "2026-11-22 11:25", "Ottakaa yhteyttä kuluttajaneuvontaan."),
        ),
    )  # fmt: skip


def phorum5_fi() -> Awkward:
    """Phorum 5.2 in Finnish, the emerald template: an anonymous writer with an address, a quote, an attachment."""

    def message(n: int, who: str, date: str, body: str) -> str:
        return f"""<a name="msg-{n}"></a><div class="message"><div class="generic"><table border="0" cellspacing="0"><tr><td width="100%"><div class="message-author icon-user">{who}</div><small>{"<strong>Re: Ruusun keittiö</strong><br />" if n > 401 else ""}{date}</small></td><td class="message-user-info" nowrap="nowrap">Rekisteröitynyt: 7 vuotta sitten <br />Viestejä: 12</td></tr></table></div><div class="message-body">{body}<div class="message-options"><a class="icon icon-comment-add" href="https://foorumi.example/read.php?3,401,{n}#REPLY">Vastaa</a><a class="icon icon-comment-add" href="https://foorumi.example/read.php?3,401,{n},quote=1#REPLY">Lainaa</a></div></div></div>"""

    posts = (
        message(401, '<a href="https://foorumi.example/profile.php?3,5">Päivi</a>', "12.11.2026 18:40", "Keittiö on myöhässä toista kuukautta.")
        + message(402, "Maija (IP-osoite kirjattu)", "21.11.2026 21:14", '<blockquote class="bbcode"><div><small>Lainaus<br/></small><strong>Päivi</strong><br/>toista kuukautta</div></blockquote>Sama täällä.')
        + message(403, '<a href="https://foorumi.example/profile.php?3,6">Jyrki H.</a>', "22.11.2026 13:25", "Ottakaa yhteyttä kuluttajaneuvontaan.")
    )  # fmt: skip
    html = f"""<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="fi"><head><title>Ruusun keittiö</title><link rel="stylesheet" type="text/css" href="https://foorumi.example/css.php?3,css" media="screen" /></head><body onload=""><div id="phorum"><div class="nav"><a class="icon icon-folder" href="https://foorumi.example/list.php?3">Viestilista</a></div><div id="page-info"><h1 class="heading">Ruusun keittiö</h1></div>{posts}<div id="footer-plug">Tämän foorumin tarjoaa <a href="http://www.phorum.org/">Phorum</a>.</div></div></body></html>"""
    return Awkward(
        "Phorum 5.2, Finnish: anonymous with a note behind the name", "phorum", "https://foorumi.example/read.php?3,401", html, "fi",
        (
            Told("Päivi", "2026-11-12 16:40", "Keittiö on myöhässä toista kuukautta."),
            Told("Maija", "2026-11-21 19:14", "Sama täällä.", ("toista kuukautta",)),
            Told("Jyrki H.", "2026-11-22 11:25", "Ottakaa yhteyttä kuluttajaneuvontaan."),
        ),
    )  # fmt: skip


def drupal7_uk_advanced() -> Awkward:
    """Drupal 7 with Advanced Forum in Ukrainian: anonymous, "not verified", signature, an edit, an advertisement block."""

    def post(n: int, kind: str, i: int, who: str, date: str, body: str) -> str:
        head = f'<a id="comment-{n}"></a>' if kind == "comment" else ""
        own = f'id="post-{n}" class="forum-post clearfix {"node node-forum" if kind == "node" else "comment"}"'
        return f"""{head}<div {own}><div class="forum-post-info clearfix"><div class="forum-posted-on">{date}</div><span class="forum-post-number"><a href="/node/21{f"?page=0#comment-{n}" if kind == "comment" else ""}" class="permalink">#{i}</a></span></div><div class="forum-post-wrapper"><div class="forum-post-panel-sub"><div class="author-pane"><div class="author-pane-inner"><div class="author-pane-section author-pane-general"><div class="author-pane-line author-name">{who}</div><div class="author-pane-line author-offline"> Офлайн</div><div class="author-pane-line author-joined"><span class="author-pane-label">Зареєстрований:</span> 05.03.2019</div></div></div></div></div><div class="forum-post-panel-main clearfix"><div class="forum-post-content"><div class="field field-name-{"comment-body" if kind == "comment" else "body"} field-type-text-long field-label-hidden"><div class="field-items"><div class="field-item even">{body}</div></div></div></div><div class="author-signature"><p>Хто рано встає</p></div></div></div><div class="forum-post-footer clearfix"><div class="forum-jump-links"><a href="#forum-topic-top" title="Перейти вгору" class="af-button-small"><span>Вгору</span></a></div><div class="forum-post-links"><ul class="links inline"><li class="comment-reply first last"><a href="/comment/reply/21/{n}" class="af-button-small"><span>відповісти</span></a></li></ul></div></div></div>"""

    quote = '<blockquote class="bb-quote-body"><p>другий місяць</p></blockquote>'
    posts = (
        post(21, "node", 1, '<a href="/user/5" title="Переглянути профіль користувача." class="username">Оксана К.</a>', "чт, 11/12/2026 - 18:40", "<p>Везуть кухню другий місяць.</p>")
        + '<div class="block block-adsense"><div class="content">Вікна зі знижкою</div></div>'
        + post(211, "comment", 2, '<span class="username">Петро (не перевірено)</span>', "сб, 11/21/2026 - 21:14", '<div class="bb-quote">Оксана К. wrote:' + quote + "</div><p>А гроші повернули?</p>")
        + post(212, "comment", 3, '<a href="/user/5" class="username">Оксана К.</a>', "нд, 11/22/2026 - 13:25", "<p>Ні, досі чекаю.</p>")
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="uk" dir="ltr"><head><meta charset="utf-8" /><title>Ромашка | Форум покупців</title><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><link rel="canonical" href="/node/21" /></head><body class="html not-front not-logged-in page-node page-node-21 node-type-forum"><h1 class="title" id="page-title">Ромашка</h1><div class="breadcrumb"><a href="/">Головна</a> » <a href="/forum">Форуми</a></div><div id="forum-topic-top"></div>{posts}</body></html>"""
    return Awkward(
        "Drupal 7 with Advanced Forum, Ukrainian: not verified, month first", "drupal", "https://forum.example/node/21", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Везуть кухню другий місяць."),
            Told("Петро", "2026-11-21 19:14", "А гроші повернули?", ("другий місяць",)),
            Told("Оксана К.", "2026-11-22 11:25", "Ні, досі чекаю."),
        ),
    )  # fmt: skip


def flaskbb_uk() -> Awkward:
    """FlaskBB in Ukrainian: a guest whose account is gone, an edit, a quote in Markdown, a signature."""

    def post(n: int, i: int, who: str, date: str, body: str, small: str = "") -> str:
        return f"""<div class="row post-row clearfix"><div class="author col-md-3 col-sm-3 col-xs-12"><div class="author-name h4">{who}</div><div class="author-title"><h5>Учасник</h5></div><div class="author-registered">Приєднався: 05.03.2019</div></div><div class="post-box col-md-9 col-sm-9 col-xs-12"><div class="post-meta clearfix" id="{n}"><div class="pull-left"><a href="/post/{n}">{date}</a>{small}</div><div class="pull-right"><a href="/topic/9-romashka#pid{n}"><strong>#{i}</strong></a></div></div><div class="post-content clearfix" id="pid{n}">{body}</div><div class="post-footer clearfix"><div class="post-signature hidden-xs"><hr><p>Хто рано встає</p></div></div></div></div>"""

    posts = (
        post(901, 1, '<a href="/user/oksana">Оксана К.</a>', "12.11.2026, 18:40:00", "<p>Везуть кухню другий місяць.</p>")
        + post(902, 2, "Їжак-77", "21.11.2026, 21:14:00", '<blockquote><p><a href="/user/oksana">@Оксана</a> другий місяць</p></blockquote><p>А гроші повернули?</p>')
        + post(903, 3, '<a href="/user/oksana">Оксана К.</a>', "22.11.2026, 13:25:00", "<p>Ні, досі чекаю.</p>", ' <small class="text-muted">(Востаннє змінено: 22.11.2026, 13:40:00 користувачем <a href="/user/oksana">oksana</a>.)</small>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Ромашка - Topic - FlaskBB</title><link rel="stylesheet" href="/static/css/flaskbb.css"></head><body><div class="flaskbb-layout"><div class="container main-content"><ol class="breadcrumb flaskbb-breadcrumb"><li><a href="/">Форум</a></li><li class="active">Ромашка</li></ol><div class="panel page-panel"><div class="panel-heading page-head topic-head">Ромашка</div><div class="panel-body page-body topic-view">{posts}</div></div></div><footer>powered by <a href="https://flaskbb.org">FlaskBB</a></footer></div></body></html>"""
    return Awkward(
        "FlaskBB, Ukrainian: account gone, edit, quote", "flaskbb", "https://forum.example/topic/9-romashka", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Везуть кухню другий місяць."),
            Told("Їжак-77", "2026-11-21 19:14", "А гроші повернули?", ("@Оксана другий місяць",)),
            Told("Оксана К.", "2026-11-22 11:25", "Ні, досі чекаю."),
        ),
    )  # fmt: skip
