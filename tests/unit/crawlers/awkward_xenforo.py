# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""Awkward threads of XenForo."""

from __future__ import annotations

from tests.unit.crawlers.awkward import Awkward, Told


def _post2(
    n: int, i: int, who: str, cell: str, unix: int, iso: str, shown: str, body: str, extra: str = "", after: str = ""
) -> str:
    return f"""<article class="message message--post {extra} js-post js-inlineModContainer" data-author="{who}" data-content="post-{n}" id="js-post-{n}"><span class="u-anchorTarget" id="post-{n}"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-avatar"><div class="message-avatar-wrapper"><span class="avatar avatar--m avatar--default"><span role="img" aria-label="{who}">{who[0]}</span></span></div></div><div class="message-userDetails"><h4 class="message-name">{cell}</h4><h5 class="userTitle message-userTitle" dir="auto">Новичок</h5></div><div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Регистрация</dt><dd>5 Мар 2019</dd></dl></div><span class="message-userArrow"></span></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline "><li class="u-concealed"><a href="/threads/romashka.5/post-{n}" rel="nofollow"><time class="u-dt" dir="auto" datetime="{iso}" data-time="{unix}" data-date-string="x" data-time-string="x" title="{shown}">{shown}</time></a></li></ul><ul class="message-attribution-opposite message-attribution-opposite--list "><li><a href="/threads/romashka.5/post-{n}" class="message-attribution-gadget" rel="nofollow"></a></li><li><a href="/threads/romashka.5/post-{n}" rel="nofollow">#{i}</a></li></ul></header>
<div class="message-content js-messageContent"><div class="message-userContent lbContainer js-lbContainer " data-lb-id="post-{n}" data-lb-caption-desc="{who} &middot; {shown}"><article class="message-body js-selectToQuote"><div class="bbWrapper">{body}</div><div class="js-selectToQuoteEnd">&nbsp;</div></article></div>{after}</div><footer class="message-footer"><div class="message-actionBar actionBar"><div class="actionBar-set actionBar-set--external"><a href="/threads/romashka.5/reply?quote={n}" class="actionBar-action actionBar-action--reply">Ответить</a></div></div><div class="reactionsBar js-reactionsList is-active"><ul class="reactionSummary"><li><span class="reaction reaction--small reaction--1"><i aria-hidden="true"></i><img src="r.png" class="reaction-sprite js-reaction" alt="Мне нравится" title="Мне нравится" /></span></li></ul><span class="u-srOnly">Реакции:</span><a class="reactionsBar-link" href="/posts/{n}/reactions"><bdi>Зина</bdi> и ещё 2</a></div></footer></div></div></div></article>"""


def xenforo22_ru_question() -> Awkward:
    """XenForo 2.2 in Russian: a question with votes and a solution shown twice, poll, advertisement, deleted.

    What an add-on says in place of a hidden passage stays: it tells that there is more.
    """
    member = '<a href="/members/x.{0}/" class="username " dir="auto" data-user-id="{0}">{1}</a>'
    poll = """<div class="block js-poll js-pollContainer-1"><div class="block-container"><h2 class="block-header pollTitle">Вы бы заказали здесь?</h2><div class="block-body"><ul class="pollResults"><li class="pollResult"><h3 class="pollResult-response">Нет</h3><span class="pollResult-votes">Голосов: 4</span></li></ul></div></div></div>"""
    solved = """<div class="block block--messages block--highlightedSolution"><div class="block-container"><h3 class="block-header">Решение</h3><div class="block-body"><div class="message message--solution message--post"><div class="message-inner"><div class="message-cell message-cell--main"><div class="message-content"><article class="message-body"><div class="bbWrapper">Пишите претензию, мне вернули за десять дней.</div></article></div><a href="/threads/romashka.5/post-23">Перейти к решению</a></div></div></div></div></div></div>"""
    advert = """<div class="message message--post samAdvert samCodeUnit"><div class="message-inner"><div class="message-cell message-cell--main"><div class="message-content"><ins class="adsbygoogle"></ins>Окна со скидкой</div></div></div></div>"""
    deleted = """<div class="message message--deleted message--post js-post" data-author="Зина" data-content="post-22" id="js-post-22"><span class="u-anchorTarget" id="post-22"></span><div class="message-inner"><div class="message-cell message-cell--user"><div class="message-avatar"></div></div><div class="message-cell message-cell--main"><div class="message-attribution"><div class="message-attribution-main"><time class="u-dt" datetime="2026-11-20T09:00:00+0300" data-time="1795154400" title="20 Ноя 2026 в 09:00">20 Ноя 2026</time></div></div><div class="message-content"><div class="messageNotice messageNotice--deleted">Сообщение удалено. Причина: реклама</div></div></div></div></div>"""
    quote = """<blockquote data-attributes="member: 3" data-quote="Ольга_П" data-source="post: 21" class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title"><a href="/goto/post?id=21" class="bbCodeBlock-sourceJump" rel="nofollow">Ольга_П сказал(а):</a></div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent js-expandContent ">везут второй месяц</div><div class="bbCodeBlock-expandLink js-expandLink"><a role="button" tabindex="0">Нажмите для раскрытия...</a></div></div></blockquote>"""
    hidden = '<div class="bbCodeBlock bbCodeBlock--hide bbCodeBlock--hidden"><div class="bbCodeBlock-title">Скрытое содержимое</div><div class="bbCodeBlock-content">Вам нужно войти, чтобы увидеть содержимое.</div></div>'
    votes = '<div class="message-column"><div class="contentVote js-contentVote"><a class="contentVote-vote" title="За">За</a><span class="contentVote-score">5</span></div></div>'
    posts = (
        _post2(21, 1, "Ольга_П", member.format(3, "Ольга_П"), 1794498000, "2026-11-12T18:40:00+0300", "12 Ноя 2026", "Заказали кухню, везут второй месяц.", "message--question", '<aside class="message-signature"><div class="bbWrapper">Тише едешь</div></aside>')
        + advert + deleted
        + _post2(23, 3, "Гость Иван", '<span class="username " dir="auto">Гость Иван</span>', 1795288440, "2026-11-21T22:14:00+0300", "Вчера в 22:14", "Пишите претензию, мне вернули за десять дней.", "message--solution", votes)
        + _post2(24, 4, "Ромашка", member.format(9, '<span class="username--staff">Ромашка</span>'), 1795346700, "2026-11-22T14:25:00+0300", "35 минут назад", quote + "Напишите номер договора." + hidden, "", '<div class="message-lastEdit">Последнее редактирование модератором: <time class="u-dt" datetime="2026-11-22T14:30:00+0300" data-time="1795347000">30 минут назад</time></div>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html id="XF" lang="ru-RU" dir="LTR" data-app="public" data-template="thread_view_type_question" data-container-key="node-4" data-content-key="thread-5" data-logged-in="false" class="has-no-js template-thread_view_type_question"><head><meta charset="utf-8" /><title>Вопрос - Ромашка не везёт кухню | Форум покупателей</title></head><body data-template="thread_view_type_question"><div class="p-title "><h1 class="p-title-value">Ромашка не везёт кухню</h1></div>{poll}{solved}<div class="block block--messages" data-xf-init="" data-type="post"><div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">{posts}</div></div></div><div class="block"><h3 class="block-minorHeader">Похожие темы</h3><div class="structItem"><a href="/threads/b.6/">Другая</a><time class="u-dt" datetime="2026-01-01T00:00:00+0300" data-time="1767214800">1 Янв 2026</time></div></div></body></html>"""
    return Awkward(
        "XenForo 2.2, Russian: question, solution shown twice, poll, advertisement, deleted", "xenforo", "https://forum.example/threads/romashka.5/", html, "ru",
        (
            Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню, везут второй месяц."),
            Told("Гость Иван", "2026-11-21 19:14", "Пишите претензию, мне вернули за десять дней."),
            Told("Ромашка", "2026-11-22 11:25", "Напишите номер договора.\nВам нужно войти, чтобы увидеть содержимое.", ("везут второй месяц",)),
        ),
    )  # fmt: skip


def xenforo15_fi() -> Awkward:
    """XenForo 1.5 in Finnish: deleted placeholder, a guest, likes, an edit, quotes of two people."""

    def post(n: int, i: int, who: str, name: str, stamp: str, body: str, after: str = "") -> str:
        return f"""<li id="post-{n}" class="message  " data-author="{who}"><div class="messageUserInfo" itemscope="itemscope" itemtype="http://data-vocabulary.org/Person"><div class="messageUserBlock "><div class="avatarHolder"><span class="helper"></span><a class="avatar Av{n}m"><img src="a.png" width="96" height="96" alt="{who}" /></a></div><h3 class="userText">{name}<em class="userTitle" itemprop="title">Jäsen</em></h3></div></div><div class="messageInfo primaryContent"><div class="messageContent"><article><blockquote class="messageText SelectQuoteContainer ugc baseHtml">{body}<div class="messageTextEndMarker">&nbsp;</div></blockquote></article></div>{after}<div class="messageMeta ToggleTriggerAnchor"><div class="privateControls"><span class="item muted"><span class="authorEnd">{name},</span> <a href="threads/ruusu.8/#post-{n}" title="Suora linkki" class="datePermalink">{stamp}</a></span></div><div class="publicControls"><a href="threads/ruusu.8/#post-{n}" class="item muted postNumber hashPermalink OverlayTrigger">#{i}</a></div></div><div id="likes-post-{n}"><div class="likesSummary secondaryContent"><span class="LikeText"><a href="members/z.7/" class="username">Zina</a> tykkää tästä.</span></div></div></div></li>"""

    def quote(who: str, said: str) -> str:
        return f'<div class="bbCodeBlock bbCodeQuote" data-author="{who}"><aside><div class="attribution type">{who} sanoi: <a href="goto/post?id=1#post-1" class="AttributionLink">&uarr;</a></div><blockquote class="quoteContainer"><div class="quote">{said}</div><div class="quoteExpand">Napsauta laajentaaksesi...</div></blockquote></aside></div>'

    deleted = '<li id="post-33" class="message deleted placeholder " data-author="Pete"><div class="secondaryContent messageContent"><div class="deletionNote">Tämän viestin on poistanut <a href="members/valvoja.1/" class="username">Valvoja</a>. Syy: mainos, <span class="DateTime" title="20.11.2026 klo 08:00">20.11.2026</span></div></div></li>'
    member = '<a href="members/x.{0}/" class="username" dir="auto" itemprop="name">{1}</a>'
    posts = (
        post(31, 1, "Päivi", member.format(5, "Päivi"), '<span class="DateTime" title="12.11.2026 klo 18:40">12.11.2026</span>', "Keittiö on myöhässä toista kuukautta.", '<div class="baseHtml signature messageText ugc"><aside>Ei oppi ojaan kaada</aside></div>')
        + post(32, 2, "Vieras Maija", '<span class="username guest">Vieras Maija</span>', '<abbr class="DateTime" data-time="1795288440" data-diff="1" data-datestring="21.11.2026" data-timestring="21:14" title="21.11.2026 klo 21:14">21.11.2026 klo 21:14</abbr>', quote("Päivi", "toista kuukautta") + "Sama täällä.")
        + deleted
        + post(34, 3, "Jyrki H.", member.format(6, "Jyrki H."), '<abbr class="DateTime" data-time="1795346700" data-datestring="22.11.2026" data-timestring="13:25">35 minuuttia sitten</abbr>', quote("Päivi", "myöhässä") + "Soita heille." + quote("Vieras Maija", "Sama täällä") + "Sinäkin.", '<div class="editDate">Viimeksi muokattu: <abbr class="DateTime" data-time="1795347000">30 minuuttia sitten</abbr></div>')
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html id="XenForo" lang="fi-FI" dir="LTR" class="Public NoJs LoggedOut"><head><meta charset="utf-8" /><base href="https://foorumi.example/" /><title>Ruusun keittiö | Remonttifoorumi</title></head><body class="node3 thread_view"><div class="titleBar"><h1>Ruusun keittiö</h1></div><form action="inline-mod/post/switch" method="post" class="InlineModForm section"><ol class="messageList" id="messageList">{posts}</ol></form><div id="copyright"><a href="https://xenforo.com" class="concealed">Forum software by XenForo&trade;</a></div></body></html>"""
    return Awkward(
        "XenForo 1.5, Finnish: deleted placeholder, guest, quotes of two", "xenforo", "https://foorumi.example/threads/ruusu.8/", html, "fi",
        (
            Told("Päivi", "2026-11-12 16:40", "Keittiö on myöhässä toista kuukautta."),
            Told("Vieras Maija", "2026-11-21 19:14", "Sama täällä.", ("toista kuukautta",)),
            Told("Jyrki H.", "2026-11-22 11:25", "Soita heille.\nSinäkin.", ("myöhässä", "Sama täällä")),
        ),
    )  # fmt: skip
