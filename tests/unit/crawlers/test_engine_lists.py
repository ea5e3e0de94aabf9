# ruff: noqa: E501 - markup is easier to compare with the engines' own in whole lines
"""Lists of threads and forums and pages of found posts, in the markup of seven engines; all names invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from crawlers import registry
from crawlers.errors import CrawlError, LoginRequiredError, NotFoundError
from crawlers.types import Checkpoint, Reading, Response, Rules, Source, Validators
from tests.unit.crawlers.engine_pages import NOW, SAYS, smf21, thread, vb3_legacy
from tests.unit.crawlers.engine_pages_other import mybb18

SID = "0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c"


@dataclass(frozen=True)
class Listed:
    """A list page and what it must name: address, title, newest post's id, its time (UTC), answers."""

    crawler: str
    url: str
    html: str
    links: tuple[tuple[str, str, str | None, datetime | None, int | None], ...]
    next_url: str | None = None


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


VB3_FORUM = f"""<html dir="ltr" lang="ru"><head><title>Окна - Форум</title><meta name="generator" content="vBulletin 3.8.7" /></head><body>
<table class="tborder"><tr><td class="navbar"><strong>Окна</strong></td></tr></table>
<table class="tborder" id="threadslist"><tbody><tr><td class="thead" colspan="2"><a href="forumdisplay.php?f=7&amp;sort=title">Тема</a> / <a href="forumdisplay.php?f=7&amp;sort=postusername">Автор</a></td></tr></tbody><tbody id="threadbits_forum_7">
<tr><td class="alt1" id="td_threadstatusicon_77"><img src="images/statusicon/thread.gif" id="thread_statusicon_77" alt="" /></td><td class="alt2"><img src="images/icons/icon1.gif" alt="" /></td>
<td class="alt1" id="td_threadtitle_77" title="Заказали окна…"><div><a href="showthread.php?s={SID}&amp;goto=newpost&amp;t=77" id="thread_gotonew_77"><img src="images/buttons/firstnew.gif" alt="" /></a> <a href="showthread.php?s={SID}&amp;t=77" id="thread_title_77">Полгода ждём замену</a> <span class="smallfont" style="white-space:nowrap">(<img src="images/misc/multipage.gif" alt="" /> <a href="showthread.php?t=77">1</a> <a href="showthread.php?t=77&amp;page=2">2</a>)</span></div><div class="smallfont"><span style="cursor:pointer" onclick="window.open('member.php?u=5', '_self')">Марина К.</span></div></td>
<td class="alt2" title="Ответов: 17, Просмотров: 1,204"><div class="smallfont" style="text-align:right; white-space:nowrap">Вчера <span class="time">10:12</span><br />от <a href="member.php?find=lastposter&amp;t=77" rel="nofollow">Пётр</a>  <a href="showthread.php?p=519#post519"><img class="inlineimg" src="images/buttons/lastpost.gif" alt="" border="0" /></a></div></td>
<td class="alt1" align="center"><a href="misc.php?do=whoposted&amp;t=77" onclick="who(77); return false;">17</a></td><td class="alt2" align="center">1,204</td></tr>
<tr><td class="alt1" id="td_threadstatusicon_61"></td><td class="alt2">&nbsp;</td><td class="alt1" id="td_threadtitle_61"><div>Важно: <a href="showthread.php?t=61" id="thread_title_61"><b>Правила</b></a></div></td><td class="alt2"><div class="smallfont">05.03.2026 <span class="time">14:05</span><br />от <a href="member.php?find=lastposter&amp;t=61">Админ</a> <a href="showthread.php?p=301#post301"><img src="lastpost.gif" alt="" /></a></div></td><td class="alt1"><a href="misc.php?do=whoposted&amp;t=61">0</a></td><td class="alt2">88</td></tr></tbody></table>
<div class="pagenav"><table><tr><td class="vbmenu_control">Страница 1 из 3</td><td class="alt2"><span><strong>1</strong></span></td><td class="alt1"><a href="forumdisplay.php?f=7&amp;order=desc&amp;page=2">2</a></td><td class="alt1"><a rel="next" href="forumdisplay.php?f=7&amp;order=desc&amp;page=2">&gt;</a></td></tr></table></div>
<div class="smallfont" align="center">Часовой пояс GMT +3, время: <span class="time">15:00</span>.</div></body></html>"""

VB3_INDEX = """<html dir="ltr" lang="ru"><head><title>Форум</title><meta name="generator" content="vBulletin 3.6.8" /></head><body><table class="tborder"><tbody><tr><td class="tcat" colspan="5"><a href="forumdisplay.php?f=1">Раздел-рубрика</a></td></tr></tbody><tbody id="collapseobj_forumbit_1">
<tr align="center"><td class="alt2"><img src="images/statusicon/forum_old.gif" id="forum_statusicon_7" alt="" /></td><td class="alt1Active" align="left" id="f7"><div><a href="forumdisplay.php?f=7"><strong>Окна</strong></a> <span class="smallfont">(3 читают)</span></div><div class="smallfont">О производителях</div><div class="smallfont"><strong>Подразделы</strong>: <a href="forumdisplay.php?f=8">Двери</a></div></td>
<td class="alt2"><div class="smallfont" align="left"><div><span style="white-space:nowrap"><img src="i.gif" alt="" /> <a href="showthread.php?goto=newpost&amp;t=77"><strong>Полгода ждём...</strong></a></span></div><div style="white-space:nowrap">от <a href="member.php?find=lastposter&amp;f=7">Пётр</a></div><div align="right" style="white-space:nowrap">Сегодня <span class="time">09:40</span> <a href="showthread.php?p=519#post519"><img src="lastpost.gif" alt="" /></a></div></div></td><td class="alt1">120</td><td class="alt2">4,501</td></tr></tbody></table><div class="smallfont">Часовой пояс GMT +3, время: 15:00.</div></body></html>"""

SMF21_BOARD = """<!DOCTYPE html><html><head><title>Вікна</title><script>var smf_theme_url = "x";</script></head><body><div id="top_section"><time datetime="2026-11-21T12:00:00Z">21 листопада 2026, 14:00:00</time></div>
<div class="boardindex_table"><div id="board_9_childboards"><div id="board_19" class="up_contain "><div class="board_icon"><a href="http://board.example/index.php?board=19.0" class="board_off"></a></div><div class="info"><a class="subject mobile_subject" href="http://board.example/index.php?board=19.0" id="b19">Двері</a><div class="board_description">Про двері</div></div><div class="board_stats"><p>Повідомлень: 20<br>Тем: 4</p></div><div class="lastpost"><p><strong>Останнє: </strong><a href="http://board.example/index.php?topic=12.msg400#new" title="x">20 листопада 2026, 10:12:07</a> від Ґнат</p></div></div></div></div>
<div id="main_content_section"><div class="pagesection"><div class="pagelinks floatleft"><span class="current_page">1</span> <a class="nav_page" href="http://board.example/index.php?board=9.20">2</a> <a class="nav_page" href="http://board.example/index.php?board=9.20"><span class="main_icons next_page"></span></a></div></div><div id="messageindex"><div class="title_bar" id="topic_header"></div><div id="topic_container">
<div class="windowbg sticky"><div class="board_icon"><img src="x.png" alt=""></div><div class="info info_block"><div><div class="icons floatright"></div><div class="message_index_title"><span class="preview bold_text" title=""><span id="msg_501"><a href="http://board.example/index.php?topic=77.0">Пів року чекаємо</a></span></span></div><p class="floatleft">Автор <a href="http://board.example/index.php?action=profile;u=5">Олена</a></p><span id="pages501" class="topic_pages"><span class="pages"></span><a class="nav_page" href="http://board.example/index.php?topic=77.0">1</a> <a class="nav_page" href="http://board.example/index.php?topic=77.20">2</a></span></div></div><div class="board_stats centertext"><p>Відповідей: 17<br>Переглядів: 1204</p></div><div class="lastpost"><p><a href="http://board.example/index.php?topic=77.20#msg519">Сьогодні о 09:40:07</a><br>від <a href="http://board.example/index.php?action=profile;u=9">Ґнат</a></p></div></div></div></div></div><a href="https://www.simplemachines.org">SMF</a></body></html>"""

SMF_SEARCH = """<html><head><title>Результаты</title><script>var smf_scripturl = "x";</script></head><body><div class="search_results_posts"><div class="windowbg core_posts"><div class="content"><div class="counter">1</div><div class="topic_details floatleft"><h5><a href="http://board.example/index.php?board=9.0">Окна</a> / <a href="http://board.example/index.php?topic=77.msg519;topicseen#msg519">Re: <strong class="highlight">Светлица</strong></a></h5><span class="smalltext">&#171;&nbsp;от <strong>Пётр</strong> 05 Марта 2026, 14:05:33&nbsp;&#187;</span></div><div class="list_posts double_height">…текст…</div></div></div></div><a href="http://www.simplemachines.org">SMF</a></body></html>"""

MYBB_FORUM = """<html xml:lang="fi" lang="fi"><head><title>Foorumi - Ikkunat</title><link rel="alternate" href="http://board.example/syndication.php?fid=3" /><script> var my_post_key = "x"; </script></head><body><div class="navigation"><a href="http://board.example/index.php">Foorumi</a>&rsaquo;<span class="active">Ikkunat</span></div><div class="pagination"><span class="pagination_current">1</span><a href="forumdisplay.php?fid=3&amp;page=2" class="pagination_page">2</a><a href="forumdisplay.php?fid=3&amp;page=2" class="pagination_next">&raquo;</a></div><table class="tborder"><tr><td class="thead" colspan="7"><strong>Ikkunat</strong></td></tr>
<tr class="inline_row"><td align="center" class="trow1 forumdisplay_regular" width="2%"><span class="thread_status newfolder">&nbsp;</span></td><td></td><td class="trow1 forumdisplay_regular"><div><span> <span class=" subject_new" id="tid_77"><a href="showthread.php?tid=77">Puoli vuotta odotusta</a></span> <span class="smalltext">(<a href="showthread.php?tid=77">1</a> <a href="showthread.php?tid=77&amp;page=2">2</a>)</span></span><div class="author smalltext"><a href="member.php?action=profile&amp;uid=5">Äiti-75</a></div></div></td><td align="center" class="trow1"><a href="javascript:void(0)" onclick="MyBB.whoPosted(77); return false;">17</a></td><td align="center">1204</td><td class="trow1" style="white-space: nowrap; text-align: right;"><span class="lastpost smalltext"><span title="20.11.2026">Eilen</span>, 10:12<br /><a href="showthread.php?tid=77&amp;action=lastpost">Uusin viesti</a>: <a href="member.php?action=profile&amp;uid=9">Väinö</a></span></td></tr></table><div id="footer"><span id="current_time"><strong>Aika on nyt:</strong> 21.11.2026, 14:00</span> <a href="https://mybb.com">MyBB</a></div></body></html>"""

MYBB_SEARCH = """<html lang="ru"><head><title>Поиск</title><link rel="alternate" href="http://board.example/syndication.php" /><script> var my_post_key = "x"; </script></head><body><table class="tborder"><tr class="inline_row"><td class="trow1"><span class="smalltext">Тема: <a href="showthread.php?tid=77&amp;highlight=x">Полгода ждём</a><br />Сообщение: <a href="showthread.php?tid=77&amp;pid=519&amp;highlight=x#pid519">RE: Полгода ждём</a></span></td></tr></table></body></html>"""

IPS4_FORUM = """<!DOCTYPE html><html lang="ru-RU"><head><title>Окна - Форум</title><link rel="next" href="https://board.example/forum/7-okna/page/2/" /><script>ips.setSetting('x', 1);</script></head><body class='ipsApp ipsApp_front' data-pageLocation='front'><h1 class="ipsType_pageTitle">Окна</h1>
<ol class="ipsDataList cForumTopicTable"><li class="ipsDataItem ipsDataItem_responsivePhoto" data-rowID='77'><div class='ipsDataItem_main'><h4 class='ipsDataItem_title ipsContained_container'><span><a href="https://board.example/forum/7-okna/?prefix=x" class="ipsTag_prefix">жалоба</a></span><span class='ipsType_break ipsContained'><a href='https://board.example/topic/77-polgoda/' class='' data-ipsHover><span> Полгода ждём замену </span></a></span><span class='ipsPagination ipsPagination_mini'><span class='ipsPagination_page'><a href='https://board.example/topic/77-polgoda/page/2/#comments'>2</a></span></span></h4><div class='ipsDataItem_meta'>Автор <a href='https://board.example/profile/5-m/'>Марина</a>, <time datetime='2026-03-05T11:05:00Z' title='05.03.26 14:05'>5 марта</time></div></div><ul class='ipsDataItem_stats'><li data-statType='forums_comments'><span class='ipsDataItem_stats_number'>17</span> <span class='ipsDataItem_stats_type'>ответов</span></li><li data-statType='num_views'><span class='ipsDataItem_stats_number'>1 204</span></li></ul><ul class='ipsDataItem_lastPoster ipsDataItem_withPhoto'><li><a href='https://board.example/profile/9-p/'>Пётр</a></li><li class='ipsType_light'><a href='https://board.example/topic/77-polgoda/?do=getLastComment'><time datetime='2026-11-21T06:40:00Z' title='x'>4 часа назад</time></a></li></ul></li></ol></body></html>"""

IPS4_INDEX = """<!DOCTYPE html><html lang="uk"><head><title>Форум</title><script>ips.setSetting('x', 1);</script></head><body class='ipsApp ipsApp_front'><ol class='ipsList_reset cForumList'><li class='cForumRow ipsDataItem' data-forumID="7"><div class="ipsDataItem_main"><h4 class="ipsDataItem_title ipsType_large"><a href="https://board.example/forum/7-vikna/">Вікна</a></h4></div><ul class="ipsDataItem_lastPoster ipsDataItem_withPhoto"><li class='ipsType_break'><a href="https://board.example/topic/77-pivroku/?do=getNewComment">Пів року чекаємо</a></li><li>Від Ґнат, <a href='https://board.example/topic/77-pivroku/?do=getLastComment'><time datetime='2026-11-20T08:12:00Z'>вчора</time></a></li></ul></li></ol></body></html>"""

IPS4_SEARCH = """<!DOCTYPE html><html lang="en"><head><title>Search</title></head><body class='ipsApp ipsApp_front'><ol class="ipsStream" data-controller='core.front.search.results'><li class='ipsStreamItem' data-role="activityItem"><div class='ipsStreamItem_header'><h2 class='ipsType_reset ipsStreamItem_title'><a href='https://board.example/topic/77-waiting/?do=findComment&amp;comment=519' data-linkType="link">Half a year of waiting</a></h2><p>X replied to <a href='https://board.example/topic/77-waiting/'>Y's</a> topic</p></div></li></ol></body></html>"""

IPB3_FORUM = """<html lang="en"><head><title>Окна</title><script>ipb.vars['x']=1;</script></head><body id='ipboard_body'><h1 class='ipsType_pagetitle'>Окна</h1><table class='ipb_table topic_list' id='forum_table'><tr class='__topic expandable' id='trow_77' data-tid="77"><td class='col_f_icon'></td><td class='col_f_content'><h4><a itemprop="url" id="tid-link-77" href="http://board.example/index.php?showtopic=77" title='x' class='topic_title'><span itemprop="name">Полгода ждём</span></a></h4><br /><span class='desc lighter blend_links'>Автор X, 05 Мар 2026</span><ul class='mini_pagination'><li><a href="http://board.example/index.php?showtopic=77&amp;page=2">2</a></li></ul></td><td class='col_f_views'><ul><li>17 ответов</li><li class='views desc'>1 204 просмотров</li></ul></td><td class='col_f_post'><ul class='last_post ipsType_small'><li><a href='http://board.example/index.php?showuser=9'>Пётр</a></li><li><a href='http://board.example/index.php?showtopic=77&amp;view=getlastpost' class='desc lighter'>20 Ноя 2026 - 10:12</a></li></ul></td></tr></table></body></html>"""

PHORUM5_LIST = """<html lang="en"><head><title>Windows</title></head><body><div id="phorum"><h1>Windows</h1><div class="nav"><div class="paging">Page 1 of 2 <strong>Pages:</strong> <strong class="current-page">1</strong><a href="http://board.example/list.php?3,page=2">2</a></div></div><table cellspacing="0" class="list"><tr><th align="left" colspan="2">Subject</th></tr><tr><td width="1%" class="alt"><a href="http://board.example/read.php?3,501"><img src="comment.png" alt="" /></a></td><td width="59%" class="alt"><h4><a href="http://board.example/read.php?3,501" class="">Half a year of waiting</a> <small>(Pages: <a href="http://board.example/read.php?3,501,page=2">2</a>)</small></h4>by <a href="http://board.example/profile.php?3,5">Mary</a></td><td align="center" width="10%" class="alt">18</td><td width="20%" class="alt">November 20, 2026 10:12AM<br /><a href="http://board.example/read.php?3,501,519#msg-519">Last Post</a> by Ian</td></tr></table></div></body></html>"""

VB5_TOPICS = """<html id="htmlTag" lang="en"><head><title>Windows - Board</title><meta name="generator" content="vBulletin 5.6.4" /></head><body id="vb-page-body" class="vb-page"><h1 class="main-title">Windows</h1><a class="arrow right-arrow" rel="next" href="http://board.example/forum/windows/page2"></a><table class="topic-list-container"><tbody class="topic-list"><tr class="topic-item js-topic-item" data-lastcontent="1795200120" data-node-id="77"><td class="cell-topic"><div class="topic-wrapper"><span class="js-topic-prefix">Sticky: </span><a href="http://board.example/forum/windows/77-waiting" class="topic-title js-topic-title">Half a year of waiting</a></div><div class="topic-info">Started by <a href="http://board.example/member/5">Mary</a>, <span class="date">03-05-2026, 02:05 PM</span></div></td><td class="cell-count"><div class="posts-count">17 responses</div></td><td class="cell-lastpost"><div class="lastpost-info"><div class="lastpost-by">by <a href="http://board.example/member/9">Ian</a></div><span class="post-date">11-20-2026, 10:12 AM</span> <a href="http://board.example/forum/windows/77-waiting?p=519#post519" class="go-to-last-post"></a></div></td></tr></tbody></table></body></html>"""

VB4_SEARCH = f"""<!DOCTYPE html><html lang="ru" id="vbulletin_html"><head><title>Поиск</title><base href="http://board.example/" /></head><body><ol id="searchbits" class="searchbits"><li id="post_519" class="imodselector postbit blockbody"><div class="posthead"><span class="postdate">Вчера, 10:12</span></div><div class="postbody"><h3 class="posttitle"><a href="showthread.php?77-tema&amp;s={SID}&amp;p=519#post519">Re: Полгода ждём</a></h3><blockquote class="postcontent">Цитата…</blockquote></div></li></ol></body></html>"""

PAGES_OF_LISTS = {
    "vb3_forum": Listed("vbulletin", "http://board.example/forumdisplay.php?f=7", VB3_FORUM, (
        ("http://board.example/showthread.php?t=77", "Полгода ждём замену", "519", at(2026, 11, 20, 7, 12), 17),
        ("http://board.example/showthread.php?t=61", "Правила", "301", at(2026, 3, 5, 11, 5), 0),
    ), "http://board.example/forumdisplay.php?f=7&order=desc&page=2"),
    "vb3_index": Listed("vbulletin", "http://board.example/index.php", VB3_INDEX, (
        ("http://board.example/forumdisplay.php?f=7", "Окна", "519", at(2026, 11, 21, 6, 40), None),
    )),
    "vb4_search": Listed("vbulletin", "http://board.example/search.php?searchid=5", VB4_SEARCH, (
        ("http://board.example/showthread.php?77-tema&p=519#post519", "Re: Полгода ждём", "519", None, None),
    )),
    "vb5_topics": Listed("vbulletin", "http://board.example/forum/windows", VB5_TOPICS, (
        ("http://board.example/forum/windows/77-waiting", "Half a year of waiting", "519", at(2026, 11, 20, 18, 42), 17),
    ), "http://board.example/forum/windows/page2"),
    "smf21_board": Listed("smf", "http://board.example/index.php?board=9.0", SMF21_BOARD, (
        ("http://board.example/index.php?board=19.0", "Двері", None, at(2026, 11, 20, 8, 12, 7), None),
        ("http://board.example/index.php?topic=77.0", "Пів року чекаємо", "519", at(2026, 11, 21, 7, 40, 7), 17),
    ), "http://board.example/index.php?board=9.20"),
    "smf_search": Listed("smf", "http://board.example/index.php?action=search2;params=x", SMF_SEARCH, (
        ("http://board.example/index.php?topic=77.msg519#msg519", "Re: Светлица", "519", None, None),
    )),
    "mybb_forum": Listed("mybb", "http://board.example/forumdisplay.php?fid=3", MYBB_FORUM, (
        ("http://board.example/showthread.php?tid=77", "Puoli vuotta odotusta", None, at(2026, 11, 20, 8, 12), 17),
    ), "http://board.example/forumdisplay.php?fid=3&page=2"),
    "mybb_search": Listed("mybb", "http://board.example/search.php?action=results&sid=1", MYBB_SEARCH, (
        ("http://board.example/showthread.php?tid=77&pid=519&highlight=x#pid519", "RE: Полгода ждём", "519", None, None),
    )),
    "ips4_forum": Listed("invision", "https://board.example/forum/7-okna/", IPS4_FORUM, (
        ("https://board.example/topic/77-polgoda/", "Полгода ждём замену", None, at(2026, 11, 21, 6, 40), 17),
    ), "https://board.example/forum/7-okna/page/2/"),
    "ips4_index": Listed("invision", "https://board.example/", IPS4_INDEX, (
        ("https://board.example/forum/7-vikna/", "Вікна", None, at(2026, 11, 20, 8, 12), None),
    )),
    "ips4_search": Listed("invision", "https://board.example/search/?q=x", IPS4_SEARCH, (
        ("https://board.example/topic/77-waiting/?do=findComment&comment=519", "Half a year of waiting", "519", None, None),
    )),
    "ipb3_forum": Listed("invision", "http://board.example/index.php?showforum=7", IPB3_FORUM, (
        ("http://board.example/index.php?showtopic=77", "Полгода ждём", None, at(2026, 11, 20, 7, 12), 17),
    )),
    "phorum5_list": Listed("phorum", "http://board.example/list.php?3", PHORUM5_LIST, (
        ("http://board.example/read.php?3,501", "Half a year of waiting", "519", at(2026, 11, 20, 10, 12), 18),
    ), "http://board.example/list.php?3,page=2"),
}  # fmt: skip


def answer(url: str, html: str) -> Response:
    return Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)


def read(listed: Listed) -> Reading:
    return registry.crawler(listed.crawler).read(answer(listed.url, listed.html), Source(listed.url, listed.crawler))


@pytest.mark.parametrize("name", PAGES_OF_LISTS)
def test_lists_name_their_discussions_and_what_is_newest_there(name: str) -> None:
    listed = PAGES_OF_LISTS[name]
    reading = read(listed)
    found = tuple(
        (
            link.url,
            link.title,
            link.last_post_key.rpartition(":")[2] if link.last_post_key else None,
            link.last_at.at if link.last_at else None,
            link.replies,
        )
        for link in reading.threads
    )
    assert found == listed.links
    assert reading.next_url == listed.next_url
    assert not reading.posts


@pytest.mark.parametrize("name", PAGES_OF_LISTS)
def test_lists_are_recognised_as_places_to_watch(name: str) -> None:
    listed = PAGES_OF_LISTS[name]
    found = registry.crawler(listed.crawler).recognise(answer(listed.url, listed.html))
    assert [one.crawler for one in found] == [listed.crawler]
    assert found[0].fit >= (0.7 if "search" in name else 0.9)


class Pages:
    """Pages by address; what is asked is noted."""

    def __init__(self, pages: dict[str, str]) -> None:
        self.pages = pages
        self.asked: list[str] = []

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        **_: object,
    ) -> Response:
        self.asked.append(url)
        page = url.partition("#")[0]
        if page not in self.pages:
            raise NotFoundError(url, 404)
        return answer(url, self.pages[page])


def test_a_board_of_vbulletin_is_walked_and_its_new_posts_found_later() -> None:
    crawler = registry.crawler("vbulletin")
    forum, thread, second = (
        f"http://board.example/{path}"
        for path in ("forumdisplay.php?f=7", "showthread.php?t=77", "showthread.php?t=77&page=2")
    )
    first_page = vb3_legacy("ru")
    later = first_page.replace('href="showthread.php?t=77&amp;page=2"', 'href="showthread.php?t=77"').replace(
        'rel="next"', 'rel="prev"'
    )
    for old, new in ((501, 601), (502, 602), (507, 607), (519, 619)):
        later = later.replace(str(old), str(new))
    before, _, bar = VB3_FORUM.partition('<div class="pagenav">')
    list_page = before.replace("t=61", "t=77") + bar.partition("</div>")[2]
    http = Pages({forum: list_page, thread: first_page, second: later})
    source = Source(forum, "vbulletin")
    batches = list(crawler.crawl(source, Checkpoint(), http))
    keys = [post.guid for batch in batches for post in batch.posts]
    assert sorted(keys) == ["501", "502", "507", "519", "601", "602", "607", "619"]

    again = list(crawler.crawl(source, batches[-1].checkpoint, http))
    assert [post for batch in again for post in batch.posts] == []

    http.pages[forum] = list_page.replace("p=519#post519", "p=620#post620").replace("10:12", "11:30")
    http.pages[second] = later.replace("619", "620")
    http.pages["http://board.example/showthread.php?p=619"] = http.pages[second]
    third = list(crawler.crawl(source, again[-1].checkpoint, http))
    assert "620" in [post.guid for batch in third for post in batch.posts]


@pytest.mark.parametrize(
    ("crawler", "url", "html"),
    [
        (
            "vbulletin",
            "http://board.example/showthread.php?t=77",
            '<html lang="ru"><head><meta name="generator" content="vBulletin 3.8.7" /><title>Форум</title></head><body><td class="panelsurround"><form action="login.php?do=login" method="post"><input type="hidden" name="do" value="login" />Вы не вошли в систему. <input type="text" name="vb_login_username" /><input type="password" name="vb_login_password" /></form></td></body></html>',
        ),
        (
            "smf",
            "http://board.example/index.php?topic=77.0",
            '<html><head><title>Вхід</title><script>var smf_theme_url = "x";</script></head><body><h3>Увага!</h3><p>Ви повинні увійти</p><form action="http://board.example/index.php?action=login2"><input type="text" name="user"><input type="password" name="passwrd"></form></body></html>',
        ),
    ],
)
def test_members_pages_are_told_from_changed_layouts(crawler: str, url: str, html: str) -> None:
    with pytest.raises(LoginRequiredError):
        registry.crawler(crawler).read(answer(url, html), Source(url, crawler))


@pytest.mark.parametrize(
    ("crawler", "url", "html", "error"),
    [
        (
            "vbulletin",
            "http://board.example/showthread.php?t=9",
            '<html lang="fi"><head><meta name="generator" content="vBulletin 3.8.7" /><title>Foorumi</title></head><body><table class="tborder"><tr><td class="tcat">vBulletin-viesti</td></tr><tr><td class="panelsurround" align="center"><div class="panel"><div style="margin: 10px">Aihetta ei määritelty. Jos seurasit linkkiä, kerro ylläpitäjälle.</div></div></td></tr></table></body></html>',
            NotFoundError,
        ),
        (
            "vbulletin",
            "http://board.example/showthread.php?9-x",
            '<html lang="uk" id="vbulletin_html"><head><title>Форум</title></head><body><div class="standard_error"><form class="block vbform" action="login.php?do=login" method="post"><h2 class="blockhead">Повідомлення</h2><div class="restore">У вас недостатньо прав.</div><input type="text" name="vb_login_username" /><input type="password" name="vb_login_password" /></form></div></body></html>',
            LoginRequiredError,
        ),
        (
            "smf",
            "http://board.example/index.php?topic=9.0",
            '<html><head><title>Произошла ошибка!</title><script>var smf_theme_url = "x";</script></head><body><div id="fatal_error"><h3 class="catbg">Произошла ошибка!</h3><div class="windowbg"><div class="padding">Тема или раздел удалены, или закрыты от вас.</div></div></div></body></html>',
            NotFoundError,
        ),
        (
            "invision",
            "https://board.example/topic/9-x/",
            "<html lang='ru'><head><title>Ошибка</title></head><body class='ipsApp ipsApp_front'><section id='elError'><div id='elErrorMessage'>К сожалению, мы не нашли то, что вы искали.</div></section></body></html>",
            NotFoundError,
        ),
    ],
)
def test_a_message_of_the_board_is_no_changed_layout(
    crawler: str, url: str, html: str, error: type[CrawlError]
) -> None:
    with pytest.raises(error):
        registry.crawler(crawler).read(answer(url, html), Source(url, crawler))


@pytest.mark.parametrize(
    ("crawler", "lang", "fixed"), [("mybb", "ru", True), ("smf", "uk", False), ("smf", "fi", False)]
)
def test_yesterday_on_a_page_saved_long_ago_counts_from_the_boards_own_clock(
    crawler: str, lang: str, fixed: bool
) -> None:
    html = (mybb18 if crawler == "mybb" else smf21)(lang)
    url = (
        "http://board.example/showthread.php?tid=77"
        if crawler == "mybb"
        else "http://board.example/index.php?topic=77.0"
    )
    years_later = at(2031, 2, 3, 4, 5)
    page = Response(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), years_later)
    posts = registry.crawler(crawler).read(page, Source(url, crawler)).posts
    told = thread(lang, fixed_offset=fixed)
    assert [post.text for post in posts][1] == SAYS[lang][1][1]
    assert [post.published.at.replace(second=0) for post in posts if post.published] == [one.at for one in told]
