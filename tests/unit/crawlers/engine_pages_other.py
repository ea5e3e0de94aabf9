# ruff: noqa: E501 - markup is easier to compare with the engines' own in whole lines
"""The same thread as in `engine_pages`, in the markup of vBulletin 5, MyBB, Invision, Phorum and phpBB 2."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from html import escape

from tests.unit.crawlers.engine_pages import (
    MONTHS,
    NAMES,
    NOW,
    OFFSETS_H,
    SAYS,
    TITLES,
    WORDS,
    Told,
    _day,
    _vb_zone,
    _wall,
    thread,
)

SID = "0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c"


def _body(told: Told, lang: str, quoted: str, code: str, spoiler: str) -> str:
    """The post's HTML; the three patterns are the engine's own for a quote, a code box and a spoiler."""
    words, says = WORDS[lang], SAYS[lang]
    if told.number == 501:
        one, two, three = says[0]
        return f"<p>{escape(one)}</p>\n<p>{escape(two)}</p>\n<ul><li>{escape(three)}</li></ul>"
    if told.number == 502:
        fields = {
            "word": words["quote"],
            "who": escape(NAMES[lang][0]),
            "text": escape(says[1][0]),
            "wrote": words["wrote"],
        }
        return quoted.format(**fields) + escape(says[1][1])
    if told.number == 507:
        one, two, three = says[2]
        return (
            code.format(word=words["code"], text=escape(one))
            + spoiler.format(word=words["spoiler"], text=escape(two))
            + escape(three)
        )
    return escape(says[3][0])


# --- vBulletin 5 -------------------------------------------------------------------------------------


def vb5(lang: str) -> str:
    """vBulletin 5.6: time stamps at posts, a comment on a post with the board's clock only."""
    quoted = '<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container b-icon"></div><div class="bbcode_postedby">{word}: <strong>{who}</strong> <a href="x?p=501#post501" rel="nofollow" class="b-icon">View Post</a></div><div class="message">{text}</div></div></div></div>'
    code = '<div class="bbcode_container"><div class="bbcode_description">{word}:</div><pre class="bbcode_code">{text}</pre></div>'
    spoiler = '<div style="margin: 10px 20px"><div class="smallfont" style="margin-bottom: 2px;"><b>{word}: </b>&nbsp;<input value="Show" type="button"></div><div class="alt2"><div style="display: none;">{text}</div></div></div>'
    items = []
    for told in thread(lang):
        n = told.number
        wall = _wall(told.at, lang, False)
        shown = f"{wall:%m-%d-%Y, %I:%M %p}" if lang == "en" else f"{wall:%d.%m.%Y, %H:%M}"
        body = _body(told, lang, quoted, code, spoiler)
        if n == 519:  # a comment on the post before it
            items[-1] = items[-1].replace(
                "COMMENTS",
                f"""<ul class="b-comments"><li data-node-id="{n}" class="b-post b-comment js-comment js-post"><a id="post{n}" class="anchor"></a><div class="b-media"><div class="b-media__img--rev"><div class="comment-count"><a class="b-post__count js-show-post-link" href="http://board.example/forum/okna/77-tema?p={n}#post{n}">#3.<span>1</span></a></div></div><div class="b-media__body"><div><a href="/member/{n}" class="b-comment__author" data-vbnamecard="{n}">{escape(told.author)}</a> <span>commented</span></div><div class="b-post__timestamp">{shown}</div></div></div><div class="b-post__hide-when-deleted"><div class="OLD__post-content js-post__content" itemprop="commentText">{body}</div></div></li></ul>""",
            )
            continue
        edited = ""
        if told.edited:
            edit = _wall(told.edited, lang, False)
            when = f"{edit:%m-%d-%Y, %I:%M %p}" if lang == "en" else f"{edit:%d.%m.%Y, %H:%M}"
            edited = f'<div class="b-post__edit">{WORDS[lang]["edited"]} <a href="/member/1">{escape(told.author)}</a>; <span class="time">{when}</span>.</div>'
        name = (
            f'<a href="/member/{n}" class="" data-vbnamecard="{n}">{escape(told.author)}</a>'
            if not told.guest
            else f"<span>{escape(told.author)}</span>"
        )
        items.append(f"""<li data-node-id="{n}" data-node-publishdate="{int(told.at.timestamp())}" class="b-post js-post b-post--text js-conversation-reply" itemscope itemtype="http://schema.org/Comment"><a id="post{n}" class="anchor"></a><meta itemprop="url" content="http://board.example/forum/okna/77-tema" />
<div class="l-row"><div class="l-col__fixed-3 l-col--userinfo"><div class="userinfo b-userinfo" itemprop="author" itemscope itemtype="http://schema.org/Person"><div class="b-userinfo__details"><div class="author h-text-size--14"><strong>{name}</strong></div><div class="usertitle">Новичок</div><ul class="b-userinfo__additional-info-block"><li class="b-userinfo__additional-info"><label>{WORDS[lang]["joined"]}:</label> <span>11-2015</span></li></ul></div></div></div>
<div class="js-post__content-wrapper"><div class="b-post__body"><div class="b-post__content js-post__content"><div class="b-media"><div class="b-media__img--rev"><a class="b-post__count js-show-post-link" href="http://board.example/forum/okna/77-tema?p={n}#post{n}">#1</a></div><div class="b-media__body"><h2 class="b-post__title js-post-title">x</h2><div class="b-post__timestamp"><time itemprop="dateCreated" datetime="{wall:%Y-%m-%dT%H:%M:%S}">{shown}</time></div></div></div>
<div class="b-post__hide-when-deleted"><div class="OLD__post-content"><div class="js-post__content-text restore h-wordwrap" itemprop="text">{body}</div></div>{edited}</div></div></div><div class="signature">{WORDS[lang]["signature"]}</div>COMMENTS</div></div></li>""")
    return f"""<!DOCTYPE html><html id="htmlTag" xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}" lang="{lang}" dir="ltr"><head><meta charset="CHARSET" /><meta name="generator" content="vBulletin 5.6.4" /><title>{escape(TITLES[lang])} - Форум</title><link rel="canonical" href="http://board.example/forum/okna/77-tema"></head><body id="vb-page-body" class="l-desktop page4 vb-page view-mode"><h1 class="main-title js-main-title">Объявление</h1><h1 class="main-title js-main-title">{escape(TITLES[lang])}</h1>
<div class="pagenav-controls"><form class="pagenav-form"><div class="horizontal-arrows"><a class="arrow left-arrow h-disabled" rel="prev"></a><a class="arrow right-arrow" title="Next Page" href="http://board.example/forum/okna/77-tema/page2" rel="next"></a></div></form></div>
<ul class="conversation-list list-container thread-view">{"".join(items).replace("COMMENTS", "")}</ul><div id="footer" class="b-footer"><div>{_vb_zone(lang)}</div></div></body></html>"""


# --- MyBB --------------------------------------------------------------------------------------------


def _mybb_date(at: datetime, lang: str, *, relative: bool = True) -> str:
    wall = _wall(at, lang, True)
    date = f"{wall:%m-%d-%Y}" if lang == "en" else f"{wall:%d.%m.%Y}"
    clock = f"{wall:%I:%M %p}" if lang == "en" else f"{wall:%H:%M}"
    day = _day(at, lang, True)
    if not relative or day is None:
        return f"{date}, {clock}"
    if day == WORDS[lang]["today"]:
        return f'<span title="{date}, {clock}">{WORDS[lang]["ago"]}</span>'
    return f'<span title="{date}">{day}</span>, {clock}'


def _mybb_edit(told: Told, lang: str) -> str:
    if told.edited is None:
        return ""
    return f'<span class="edited_post">({WORDS[lang]["edited"]}: {_mybb_date(told.edited, lang, relative=False)} · <a href="member.php?action=profile&amp;uid=3">{escape(told.author)}</a>.)</span>'


_MYBB_QUOTE = '<blockquote class="mycode_quote"><cite><span> (20.11.2026, 11:11)</span>{who} {wrote}: <a href="showthread.php?pid=501#pid501" class="quick_jump">&nbsp;</a></cite>{text}</blockquote>'
_MYBB_CODE = (
    '<div class="codeblock"><div class="title">{word}:</div><div class="body" dir="ltr"><code>{text}</code></div></div>'
)
_MYBB_SPOILER = (
    '<div class="spoiler"><div class="spoiler_header">{word}</div><div class="spoiler_body">{text}</div></div>'
)


def _mybb(lang: str, posts: list[str]) -> str:
    now = _wall(NOW, lang, True)
    return f"""<!DOCTYPE html><html xml:lang="{lang}" lang="{lang}" xmlns="http://www.w3.org/1999/xhtml"><head><title>{escape(TITLES[lang])}</title><meta http-equiv="Content-Type" content="text/html; charset=CHARSET" /><link rel="alternate" type="application/rss+xml" title="RSS" href="http://board.example/syndication.php" /><script type="text/javascript" src="http://board.example/jscripts/general.js?ver=1821"></script><script type="text/javascript"> var my_post_key = "x"; var rootpath = "http://board.example"; </script></head><body>
<div id="container"><div class="navigation"><a href="http://board.example/index.php">Форум</a>&rsaquo;<a href="forumdisplay.php?fid=3">Окна</a><br /><span class="active">{escape(TITLES[lang])}</span></div>
<div class="float_left"><div class="pagination"><span class="pages">{WORDS[lang]["page"]} (2):</span> <span class="pagination_current">1</span> <a href="showthread.php?tid=77&amp;page=2" class="pagination_page">2</a> <a href="showthread.php?tid=77&amp;page=2" class="pagination_next">&raquo;</a></div></div>
<table border="0" class="tborder tfixed clear"><tr><td class="thead"><div><strong>{escape(TITLES[lang])}</strong></div></td></tr><tr><td id="posts_container"><div id="posts">{"".join(posts)}</div></td></tr></table>
<div id="footer"><div class="lower"><div class="wrapper"><span id="current_time"><strong>{WORDS[lang]["now"]}:</strong> {_mybb_date(NOW, lang, relative=False)}</span> <span id="copyright">Powered by <a href="https://mybb.com" target="_blank">MyBB</a>, &copy; 2002-{now.year}</span></div></div></div></div></body></html>"""


def mybb18(lang: str) -> str:
    """MyBB 1.8, classic layout, relative dates on."""
    posts = []
    for told in thread(lang, fixed_offset=True):
        n = told.number
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="http://board.example/member.php?action=profile&amp;uid={n}"><span style="color: green;"><strong><em>{escape(told.author)}</em></strong></span></a>'
        )
        posts.append(f"""<a name="pid{n}" id="pid{n}"></a><div class="post classic " style="" id="post_{n}"><div class="post_author scaleimages"><div class="author_avatar"><a href="member.php?action=profile&amp;uid={n}"><img src="a.png" alt="" /></a></div><div class="author_information"><strong><span class="largetext">{name}</span></strong> <img src="off.png" class="buddy_status" alt="" /><br /><span class="smalltext">Junior Member<br /></span></div><div class="author_statistics">{WORDS[lang]["posts"]}: 3<br />{WORDS[lang]["joined"]}: Apr 2008</div></div>
<div class="post_content"><div class="post_head"><div class="float_right" style="vertical-align: top"><strong><a href="showthread.php?tid=77&amp;pid={n}#pid{n}" title="RE: {escape(TITLES[lang])}">#{n - 500}</a></strong></div><span class="post_date">{_mybb_date(told.at, lang)} <span class="post_edit" id="edited_by_{n}">{_mybb_edit(told, lang)}</span></span></div><div class="post_body scaleimages" id="pid_{n}">{_body(told, lang, _MYBB_QUOTE, _MYBB_CODE, _MYBB_SPOILER)}</div><div class="signature scaleimages">{WORDS[lang]["signature"]}</div><div class="post_meta" id="post_meta_{n}"></div></div><div class="post_controls"><div class="postbit_buttons author_buttons float_left"><a href="search.php?action=finduser&amp;uid={n}" class="postbit_find"><span>Find</span></a></div></div></div>""")
    deleted = '<div class="post classic deleted_post_hidden" id="deleted_post_505"><div class="post_author">X</div><div class="post_content">deleted</div></div>'
    return _mybb(lang, [*posts[:2], deleted, *posts[2:]])


def mybb16(lang: str) -> str:
    """MyBB 1.6, tables, as its master style has them; the date in the bar above."""
    posts = []
    for told in thread(lang, fixed_offset=True):
        n = told.number
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="member.php?action=profile&amp;uid={n}">{escape(told.author)}</a>'
        )
        wall = _wall(told.at, lang, True)
        clock = f"{wall:%I:%M %p}" if lang == "en" else f"{wall:%H:%M}"
        day = _day(told.at, lang, True)
        date = f"{day}, {clock}" if day else _mybb_date(told.at, lang)
        posts.append(f"""<a name="pid{n}" id="pid{n}"></a><table border="0" cellspacing="1" cellpadding="4" class="tborder" id="post_{n}"><tbody><tr><td class="tcat"><div class="float_left smalltext">{date} <span id="edited_by_{n}">{_mybb_edit(told, lang)}</span></div><div style="float: right; width: auto; vertical-align: top"><span class="smalltext"><strong>Post: <a href="showthread.php?tid=77&amp;pid={n}#pid{n}">#{n - 500}</a></strong></span></div></td></tr>
<tr><td class="trow1 "><table cellspacing="0" cellpadding="0" border="0" style="width: 100%;"><tr><td class="post_avatar" width="1"></td><td class="post_author"><strong><span class="largetext">{name}</span></strong><br /><span class="smalltext">Junior Member<br /></span></td><td class="smalltext post_author_info" width="165">{WORDS[lang]["posts"]}: 3<br />{WORDS[lang]["joined"]}: Apr 2008</td></tr></table></td></tr>
<tr><td class="trow2 post_content "><span class="smalltext"><strong>RE: {escape(TITLES[lang])}</strong></span><div class="post_body" id="pid_{n}">{_body(told, lang, _MYBB_QUOTE.replace(' class="mycode_quote"', ""), _MYBB_CODE, _MYBB_SPOILER)}</div><hr size="1" width="25%" align="left" /><div class="signature">{WORDS[lang]["signature"]}</div><div class="post_meta" id="post_meta_{n}"></div></td></tr></tbody></table>""")
    return _mybb(lang, posts)


# --- Invision ----------------------------------------------------------------------------------------

_IPS_QUOTE = '<blockquote class="ipsQuote" data-ipsquote="" data-ipsquote-contentcommentid="501" data-ipsquote-timestamp="1772708700" data-ipsquote-username="{who}"><div class="ipsQuote_citation">{who} {wrote}:</div><div class="ipsQuote_contents"><p>{text}</p></div></blockquote>'
_IPS_CODE = '<pre class="ipsCode">{text}</pre>'
_IPS_SPOILER = '<div class="ipsSpoiler" data-ipsspoiler=""><div class="ipsSpoiler_header"><span>{word}</span></div><div class="ipsSpoiler_contents"><p>{text}</p></div></div>'


def _ips_time(at: datetime, lang: str) -> str:
    wall = _wall(at, lang, False)
    return f"<time datetime='{at:%Y-%m-%dT%H:%M:%SZ}' title='{wall:%d.%m.%y %H:%M} ' data-short='x'>{wall.day} {MONTHS[lang][wall.month - 1]}</time>"


def invision4(lang: str) -> str:
    """Invision Community 4.5 to 4.7."""
    posts = []
    for told in thread(lang):
        n = told.number
        data = escape(
            json.dumps(
                {
                    "userid": None if told.guest else n,
                    "username": told.author,
                    "timestamp": int(told.at.timestamp()),
                    "contentapp": "forums",
                    "contentcommentid": n,
                }
            )
        )
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="https://board.example/profile/{n}-x/" rel="nofollow" class="ipsType_break"><span style="color:red">{escape(told.author)}</span></a>'
        )
        edited = (
            f"<span class='ipsType_reset ipsType_medium ipsType_light' data-excludequote><strong>{WORDS[lang]['edited']} {_ips_time(told.edited, lang)} {escape(told.author)}</strong></span>"
            if told.edited
            else ""
        )
        posts.append(f"""<a id='findComment-{n}'></a><a id='comment-{n}'></a><article id='elComment_{n}' class='cPost ipsBox ipsResponsive_pull ipsComment ipsComment_parent ipsClearfix ipsClear ipsColumns'>
<div class='cAuthorPane_mobile ipsResponsive_showPhone'><div class='cAuthorPane_content'><h3 class='ipsType_sectionHead cAuthorPane_author'>{name} <span class="ipsRepBadge" title="rep"><i></i> 27</span></h3><div class='ipsType_light ipsType_reset'><a href='https://board.example/topic/77-tema/?do=findComment&amp;comment={n}' rel="nofollow" class='ipsType_blendLinks'>{_ips_time(told.at, lang)}</a></div></div></div>
<aside class='ipsComment_author cAuthorPane ipsColumn'><h3 class='ipsType_sectionHead cAuthorPane_author'><strong>{name}</strong></h3><ul class='cAuthorPane_info ipsList_reset'><li data-role='group'>Новичок</li></ul></aside>
<div class='ipsColumn ipsColumn_fluid ipsMargin:none'><div id='comment-{n}_wrap' data-controller='core.front.core.comment' data-commentApp='forums' data-commentType='forums' data-commentID="{n}" data-quoteData='{data}' class='ipsComment_content ipsType_medium'><div class='ipsComment_meta ipsType_light'><a href='https://board.example/topic/77-tema/?do=reportComment&amp;comment={n}'>!</a><div class='ipsType_reset'><a href='https://board.example/topic/77-tema/?do=findComment&amp;comment={n}' class='ipsType_blendLinks'>{WORDS[lang]["posted"]} {_ips_time(told.at, lang)}</a></div></div>
<div class='cPost_contentWrap ipsPadding'><div data-role='commentContent' class='ipsType_normal ipsType_richText ipsContained'>{_body(told, lang, _IPS_QUOTE, _IPS_CODE, _IPS_SPOILER)} {edited}</div><div class='ipsItemControls'><ul class='ipsComment_controls'><li><a href='#'>{WORDS[lang]["quote"]}</a></li></ul></div><div data-role='memberSignature' class='ipsBorder_top'>{WORDS[lang]["signature"]}</div></div></div></div></article>""")
    hidden = "<div class='ipsComment ipsComment_ignored' id='elIgnoreComment_505' data-ignoreCommentID='elComment_505'>X</div><div class='cTopicAdvert'>Купите! <time datetime='2026-11-20T10:00:00Z'>20</time></div>"
    title = escape(TITLES[lang])
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="CHARSET"><title>{title} - Форум - Сайт</title><link rel="canonical" href="https://board.example/topic/77-tema/" /><link rel="next" href="https://board.example/topic/77-tema/page/2/" /><link rel="last" href="https://board.example/topic/77-tema/page/2/" /><meta property="og:title" content="{title}"><script>var ipsSettings = {{}};</script></head>
<body class='ipsApp ipsApp_front ipsJS_none' data-controller='core.front.core.app' data-pageApp='forums' data-pageLocation='front'><main id='ipsLayout_body'><div id='ipsLayout_content'><div class='ipsPageHeader'><h1 class='ipsType_pageTitle ipsContained_container'><span class='ipsBadge ipsBadge_icon' title="x"><i class='fa fa-check'></i></span> <span class='ipsType_break ipsContained'><span>{title}</span></span></h1></div>
<div class='ipsClearfix'><ul class='ipsPagination' data-pages='2'><li class='ipsPagination_prev ipsPagination_inactive'><a href='https://board.example/topic/77-tema/' rel="prev">x</a></li><li class='ipsPagination_page ipsPagination_active'><a href='https://board.example/topic/77-tema/' data-page='1'>1</a></li><li class='ipsPagination_page'><a href='https://board.example/topic/77-tema/page/2/' data-page='2'>2</a></li></ul></div>
<div id='elPostFeed'>{"".join([*posts[:2], hidden, *posts[2:]])}</div></div></main></body></html>"""


def invision5(lang: str) -> str:
    """Invision Community 5."""
    posts = []
    for told in thread(lang):
        n = told.number
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="https://board.example/profile/{n}-x/" rel="nofollow">{escape(told.author)}</a>'
        )
        edited = (
            f'<span class="ipsEdited" data-excludequote data-el="edited"><i></i> <span>{WORDS[lang]["edited"]} {_ips_time(told.edited, lang)}</span></span>'
            if told.edited
            else ""
        )
        posts.append(f"""<a id="findComment-{n}"></a><div id="comment-{n}"></div><article data-ips-hook="postWrapper" id="elComment_{n}" class="ipsEntry js-ipsEntry ipsEntry--post" data-authorid="{n}"><aside class="ipsEntry__author-column"><h3 data-ips-hook="postUsername" class="ipsEntry__username">{name}</h3><ul class="ipsEntry__authorStats"><li>12</li></ul></aside>
<div class="ipsEntry__post"><div class="ipsEntry__meta"><div class="ipsEntry__date"><a href="https://board.example/topic/77-tema/#findComment-{n}" rel="nofollow">{_ips_time(told.at, lang)}</a></div></div><div class="ipsEntry__content js-ipsEntry__content"><div data-ips-hook="postContent" class="ipsRichText ipsRichText--user" data-role="commentContent">{_body(told, lang, _IPS_QUOTE, _IPS_CODE, '<details class="ipsRichTextBox"><summary class="ipsRichTextBox__title"><p>{word}</p></summary><p>{text}</p></details>')} {edited}</div><div data-role="memberSignature">{WORDS[lang]["signature"]}</div></div></div></article>""")
    title = escape(TITLES[lang])
    return f"""<!DOCTYPE html><html lang="{lang}" data-ips-path="" data-ips-hook="x"><head><meta charset="CHARSET"><title>{title} - Форум</title><link rel="canonical" href="https://board.example/topic/77-tema/" /><link rel="next" href="https://board.example/topic/77-tema/page/2/" /><meta property="og:title" content="{title}"></head><body data-ips-hook="body" class="ipsApp ipsApp_front"><main id="ipsLayout_main"><header class="ipsPageHeader"><h1 class="ipsPageHeader__title" data-ips-hook="topicTitle">{title}</h1></header><div data-role="commentFeed" id="elPostFeed">{"".join(posts)}</div></main></body></html>"""


def ipb3(lang: str) -> str:
    """IP.Board 3.4."""
    quoted = '<p class=\'citation\'>{who} (05 Mar 2026 - 14:05) {wrote}:</p><blockquote class="ipsBlockquote"data-author="{who}" data-cid="501"><p>{text}</p></blockquote>'
    spoiler = "<div class='bbc_spoiler'><input type='button' class='bbc_spoiler_show' value='Show' /><span class='spoiler_title'></span><div class='bbc_spoiler_wrapper'><div class='bbc_spoiler_content' style=\"display:none;\">{text}</div></div></div>"
    posts = []
    for told in thread(lang):
        n = told.number
        wall = _wall(told.at, lang, False)
        name = (
            f"<h3 class='guest row2'><span class='post_id right'><a href='http://board.example/index.php?showtopic=77&p={n}' rel='bookmark'>#1</a></span>{escape(told.author)}</h3>"
            if told.guest
            else f'<h3 class="row2"><span class="post_id right ipsType_small desc blend_links"><a itemprop="replyToUrl" href="http://board.example/index.php?showtopic=77&amp;p={n}" rel="bookmark">#1</a></span><span class="author vcard"><a hovercard-ref="member" hovercard-id="{n}" class="_hovertrigger url fn name " href="http://board.example/index.php?showuser={n}"><span itemprop="name">{escape(told.author)}</span></a></span></h3>'
        )
        edited = ""
        if told.edited:
            when = _wall(told.edited, lang, False)
            edited = f"<br /><p class='edit'>{WORDS[lang]['edited']} {escape(told.author)}: {when:%d.%m.%Y - %H:%M}</p>"
        posts.append(f"""<!--post:{n}--><div class='post_block hentry clear clearfix' id='post_id_{n}'><a id='entry{n}'></a><div class='post_wrap'>{name}<div class='author_info'><div class='user_details'><ul class='basic_info'><li class='group_title'>Новичок</li><li class='desc member_title'>12</li></ul></div></div>
<div class='post_body'><p class='posted_info desc lighter ipsType_small'>{WORDS[lang]["posted"]} <abbr class="published" itemprop="commentTime" title="{told.at:%Y-%m-%dT%H:%M:%S}+00:00">{wall:%d} {MONTHS[lang][wall.month - 1]} {wall:%Y - %H:%M}</abbr></p><div itemprop="commentText" class='post entry-content '>{_body(told, lang, quoted, "<pre class='prettyprint'>{text}</pre>", spoiler)}{edited}</div><div class='signature' data-memberid='{n}'>{WORDS[lang]["signature"]}</div></div><ul class='post_controls clear'><li><a href='#' class='ipsButton_secondary'>{WORDS[lang]["quote"]}</a></li></ul></div></div>""")
    title = escape(TITLES[lang])
    return f"""<!DOCTYPE html><html xml:lang="en" lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="CHARSET" /><title>{title} - Форум</title><link rel="canonical" href="http://board.example/index.php?showtopic=77" /><link rel='next' href='http://board.example/index.php?showtopic=77&amp;page=2' /><script>ipb.vars['x'] = 1;</script></head><body id='ipboard_body'><div id='ipbwrapper'><h1 itemprop="name" class='ipsType_pagetitle'>{title}</h1><div class='topic hfeed clear clearfix'>{"".join(posts)}</div></div></body></html>"""


def ipb2(lang: str) -> str:
    """Invision Power Board 2.3: tables, and the board's wall clock."""
    quoted = "<!--quoteo(post=501:date=Mar 5 2026, 14:05:name=x)--><div class='quotetop'>{word}({who} @ 5.3.2026, 14:05) <a href=\"index.php?act=findpost&pid=501\"><img src='style_images/post_snapback.gif' border='0' /></a></div><div class='quotemain'><!--quotec-->{text}<!--QuoteEnd--></div><!--QuoteEEnd-->"
    code = "<!--c1--><div class='codetop'>{word}</div><div class='codemain'><!--ec1-->{text}<!--c2--></div><!--ec2-->"
    posts = []
    for told in thread(lang, fixed_offset=False):
        n = told.number
        wall = _wall(told.at, lang, False)
        day = _day(told.at, lang, False)
        date = f"{day}, {wall:%H:%M}" if day else f"{wall.day}.{wall.month}.{wall.year}, {wall:%H:%M}"
        name = (
            f'<span class="unreg">{escape(told.author)}</span>'
            if told.guest
            else f"<span class=\"normalname\"><a href='http://board.example/index.php?showuser={n}'>{escape(told.author)}</a></span>"
        )
        edited = ""
        if told.edited:
            when = _wall(told.edited, lang, False)
            edited = f"<br /><br /><!--editby--><span class='edit'>{WORDS[lang]['edited']} <b>{escape(told.author)}</b> - {when.day}.{when.month}.{when.year}, {when:%H:%M}</span>"
        posts.append(f"""<!--Begin Msg Number {n}--><table width='100%' border='0' cellspacing='1' cellpadding='3' class='ipbtable'><tr><td valign="middle" class="row2" width="1%"><a name="entry{n}"></a><div id="post-member-{n}" class='popmenubutton-new-out'>{name}</div></td><td class="row2" valign="middle" width="99%"><div style="float: left;"><img src='to_post_off.gif' alt='x' border='0' style='padding-bottom:2px' /> <span class="postdetails"> {date}</span></div><div align="right"><span class="postdetails"> #<a title="x" href="http://board.example/index.php?showtopic=77&amp;pid={n}&amp;st=0&amp;#entry{n}" onclick="link_to_post({n}); return false;">1</a></span></div></td></tr>
<tr><td valign="top" class="post2"><span class="postdetails"><br /><img src="pip.gif" alt="*" /><br /><br />Группа: Пользователи<br />{WORDS[lang]["posts"]}: 12<br />{WORDS[lang]["joined"]}: 5.4.2008<br />№: 17<br /><br /></span></td><td width="100%" valign="top" class="post2" id='post-main-{n}'><!-- THE POST {n} --><div class="postcolor" id='post-{n}'>{_body(told, lang, quoted, code, "<div class='spoiler'>{text}</div>")}{edited}</div><br /><br />--------------------<br /><div class="signature">{WORDS[lang]["signature"]}</div></td></tr></table>""")
    title = escape(TITLES[lang])
    return f"""<!DOCTYPE html><html xml:lang="en" lang="en"><head><meta http-equiv="content-type" content="text/html; charset=CHARSET" /><title>{title} - Форум</title></head><body><div id="ipbwrapper"><div id="navstrip"><a href='http://board.example/index.php'>Форум</a></div><table width="100%"><tr><td><span class="pagelink">2</span>&nbsp;<span class="pagecurrent">1</span>&nbsp;<span class="pagelink"><a href="http://board.example/index.php?showtopic=77&amp;st=20" title="2">2</a></span></td></tr></table>
<div class="borderwrap"><div class="maintitle" style="padding:0px"><table width='100%'><tr><td width="99%" style="word-wrap:break-word;"><div><img src='nav_m.gif' border='0' alt='&gt;' />&nbsp;<b>{title}</b>, x</div></td></tr></table></div>{"".join(posts)}</div><div class="borderwrap"><table><tr><td>Форум IP.Board</td></tr></table></div></div></body></html>"""


# --- Phorum ------------------------------------------------------------------------------------------


def _phorum_date(at: datetime, lang: str) -> str:
    wall = _wall(at, lang, False)
    if lang == "en":
        return f"{MONTHS['en'][wall.month - 1]} {wall:%d, %Y %I:%M%p}"
    return f"{wall:%d.%m.%Y %H.%M}" if lang == "fi" else f"{wall:%d.%m.%Y %H:%M}"


_PHORUM_QUOTE = (
    '<blockquote class="bbcode"><div><small>{word}<br /></small><strong>{who}</strong><br />{text}</div></blockquote>'
)


def _phorum(lang: str, posts: list[str]) -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>{escape(TITLES[lang])}</title></head><body><div id="phorum"><div id="breadcrumb"><a href="http://board.example/index.php">x</a></div><div class="nav"><div class="paging">{WORDS[lang]["page"]} 1 / 2 <strong>{WORDS[lang]["page"]}:</strong>&nbsp;<strong class="current-page">1</strong><a href="http://board.example/read.php?3,501,page=2" title="x">2</a></div></div>{"".join(posts)}<div class="nav"><a class="icon icon-prev" href="http://board.example/read.php?3,501,newer">a</a><a class="icon icon-next" href="http://board.example/read.php?3,501,older">b</a></div></div><!-- Phorum --></body></html>"""


def phorum_emerald(lang: str) -> str:
    """Phorum 5.2, emerald: the first message has no anchor."""
    posts = []
    for told in thread(lang):
        n = told.number
        anchor = "" if n == 501 else f'<a name="msg-{n}"></a>'
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="http://board.example/profile.php?3,{n}">{escape(told.author)}</a>'
        )
        posts.append(f"""{anchor}<div class="message"><div class="generic"><table border="0" cellspacing="0"><tr><td width="100%"><div class="message-author icon-user">{name} <small>[ <a href="http://board.example/pm.php?3,page=send,{n}">PM</a> ]</small></div><small><strong><a href="http://board.example/read.php?3,501,{n}#msg-{n}" rel="nofollow">{escape(TITLES[lang])}</a> </strong><br />{_phorum_date(told.at, lang)}</small></td><td class="message-user-info" nowrap="nowrap">{WORDS[lang]["joined"]}: 5 years<br />{WORDS[lang]["posts"]}: 12</td></tr></table></div>
<div class="message-body">{_body(told, lang, _PHORUM_QUOTE, '<pre class="bbcode">{text}</pre>', "<div>{text}</div>")}<div class="message-options"><a class="icon icon-comment-add" href="http://board.example/read.php?3,501,{n}#REPLY" rel="nofollow">{WORDS[lang]["reply"]}</a></div></div></div>""")
    return _phorum(lang, posts)


def phorum_classic(lang: str) -> str:
    """Phorum 5.2, classic."""
    posts = []
    for told in thread(lang):
        n = told.number
        anchor = "" if n == 501 else f'<a name="msg-{n}"></a>'
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="http://board.example/profile.php?3,{n}">{escape(told.author)}</a>'
        )
        subject = (
            f'<div class="PhorumReadBodySubject">{escape(TITLES[lang])} <span class="PhorumNewFlag"></span></div>'
            if n == 501
            else f'<div class="PhorumReadBodyHead"><strong>Re: {escape(TITLES[lang])}</strong></div>'
        )
        posts.append(
            f"""{anchor}<div class="PhorumReadMessageBlock"><div class="PhorumStdBlock">{subject}<div class="PhorumReadBodyHead">{WORDS[lang]["author"]}: <strong>{name}</strong> (192.168.1.---)</div><div class="PhorumReadBodyHead">{WORDS[lang]["date"]}: {_phorum_date(told.at, lang)}</div><br /><div class="PhorumReadBodyText">{_body(told, lang, _PHORUM_QUOTE, '<pre class="bbcode">{text}</pre>', "<div>{text}</div>")}</div><br /></div><div class="PhorumReadNavBlock" style="text-align: left;"><span class="PhorumNavHeading">x:</span>&nbsp;<a class="PhorumNavLink" href="http://board.example/read.php?3,501,{n}#REPLY" rel="nofollow">{WORDS[lang]["reply"]}</a></div></div>"""
        )
    return _phorum(lang, posts)


# --- phpBB 2 -----------------------------------------------------------------------------------------


def _short(wall: datetime, lang: str) -> str:
    """A month as phpBB's language packs shorten it."""
    month = MONTHS[lang][wall.month - 1]
    return month.removesuffix("kuu").capitalize() if lang == "fi" else month[:3].capitalize()


def phpbb2(lang: str) -> str:
    """phpBB 2.0, subSilver: no class at the date, the signature below a drawn line."""
    quoted = '</span><table width="90%" cellspacing="1" cellpadding="3" border="0" align="center"><tr><td><span class="genmed"><b>{who} {wrote}:</b></span></td></tr><tr><td class="quote">{text}</td></tr></table><span class="postbody">'
    code = '</span><table width="90%" cellspacing="1" cellpadding="3" border="0" align="center"><tr><td><span class="genmed"><b>{word}:</b></span></td></tr><tr><td class="code">{text}</td></tr></table><span class="postbody">'
    posts = []
    for told in thread(lang, fixed_offset=True):
        n = told.number
        wall = _wall(told.at, lang, True)
        month = _short(wall, lang)
        date = (
            f"{wall:%d} {month} {wall:%Y %H:%M}"
            if lang != "en"
            else f"{month} {wall:%d, %Y %I:%M %p}".replace("AM", "am").replace("PM", "pm")
        )
        edited = ""
        if told.edited:
            when = _wall(told.edited, lang, True)
            month = _short(when, lang)
            shown = (
                f"{when:%d} {month} {when:%Y %H:%M}"
                if lang != "en"
                else f"{month} {when:%d, %Y %I:%M %p}".replace("PM", "pm")
            )
            edited = (
                f'<span class="gensmall"><br /><br />{WORDS[lang]["edited"]} {escape(told.author)} {shown}; x 1</span>'
            )
        body = _body(told, lang, quoted, code, "<br />{text}<br />").replace("<p>", "").replace("</p>\n", "<br />")
        posts.append(f"""<tr><td width="150" align="left" valign="top" class="row1"><span class="name"><a name="{n}"></a><b>{escape(told.author)}</b></span><br /><span class="postdetails">Новичок<br /><br /><br />{WORDS[lang]["joined"]}: 05.04.2008<br />{WORDS[lang]["posts"]}: 12</span><br /></td>
<td class="row1" width="100%" height="28" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="100%"><a href="viewtopic.php?p={n}&amp;sid={SID}#{n}"><img src="icon_minipost.gif" width="12" height="9" alt="x" border="0" /></a><span class="postdetails">{WORDS[lang]["posted"]}: {date}<span class="gen">&nbsp;</span>&nbsp; &nbsp;Re: {escape(TITLES[lang])}</span></td><td valign="top" nowrap="nowrap"><a href="posting.php?mode=quote&amp;p={n}"><img src="q.gif" alt="" border="0" /></a></td></tr><tr><td colspan="2"><hr /></td></tr>
<tr><td colspan="2"><span class="postbody">{body}</span><span class="postbody"><br />_________________<br />{WORDS[lang]["signature"]}</span>{edited}</td></tr></table></td></tr>
<tr><td class="row1" width="150" align="left" valign="middle"><span class="nav"><a href="#top" class="nav">^</a></span></td><td class="row1" width="100%" height="28" valign="bottom" nowrap="nowrap"></td></tr><tr><td class="spaceRow" colspan="2" height="1"></td></tr>""")
    offset = OFFSETS_H[lang]
    zone = f"GMT + {offset}" if offset else "GMT"
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>Форум :: View topic - {escape(TITLES[lang])}</title><link rel="stylesheet" href="templates/subSilver/subSilver.css" type="text/css"></head><body bgcolor="#E5E5E5"><table width="100%"><tr><td align="left" valign="bottom" colspan="2"><a class="maintitle" href="viewtopic.php?t=77&amp;start=0&amp;sid={SID}">{escape(TITLES[lang])}</a><br /><span class="gensmall"><b>{WORDS[lang]["page"]} <b>1</b> / <b>2</b> &nbsp;<a href="viewtopic.php?t=77&amp;start=15&amp;sid={SID}">2</a></b></span></td></tr></table>
<table class="forumline" width="100%" cellspacing="1" cellpadding="3" border="0"><tr align="right"><td class="catHead" colspan="2" height="28"><span class="nav"><a href="viewtopic.php?t=77&amp;view=previous" class="nav">a</a> :: <a href="viewtopic.php?t=77&amp;view=next" class="nav">b</a></span></td></tr><tr><th class="thLeft">{WORDS[lang]["author"]}</th><th class="thRight">{WORDS[lang]["posted"]}</th></tr>{"".join(posts)}</table>
<table width="100%"><tr><td align="right"><span class="gensmall">{WORDS[lang]["zone"].removesuffix("GMT")}: {zone}</span><br /><span class="nav">2</span></td></tr></table><div align="center"><span class="copyright">Powered by <a href="http://www.phpbb.com/" target="_phpbb" class="copyright">phpBB</a> &copy; 2001, 2005 phpBB Group</span></div></body></html>"""


OTHER_PAGES: dict[str, tuple[str, Callable[[str], str]]] = {
    "vb5": ("vbulletin5", vb5),
    "mybb18": ("mybb", mybb18),
    "mybb16": ("mybb", mybb16),
    "invision4": ("invision4", invision4),
    "invision5": ("invision5", invision5),
    "ipb3": ("ipb3", ipb3),
    "ipb2": ("ipb2", ipb2),
    "phorum_emerald": ("phorum5", phorum_emerald),
    "phorum_classic": ("phorum5", phorum_classic),
    "phpbb2": ("phpbb2", phpbb2),
}
