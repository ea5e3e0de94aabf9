# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Threads of Discourse, bbPress, Drupal and uCoz in themes and languages that were not looked at before their readers were written."""

from __future__ import annotations

from tests.unit.crawlers.unseen import FI, RU, UK, WHO, Unseen


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
