# ruff: noqa: E501 - markup stands as the engines print it
"""Thirty pages of engines that the recorded pagination pages lack, written after the engines' own templates.

Each pager has the markup that its engine prints, with words in Russian, Ukrainian, Finnish or another language,
and stands in a page with the links that mislead: next topic, next month, slides, replies, page numbers of other
threads. Boards and people are invented.
Source: pagination templates of phpBB 2 to 4 (overall `pagination.html`), vBulletin 3 and 5, XenForo 2
(`page_nav.html`), SMF 2.0 and 2.1 (`constructPageIndex`), Invision 4 (`pagination.phtml`) and IP.Board 3, MyBB
(`multipage`), FluxBB (`paginate`), Drupal 7 and 10 (`theme_pager`, `pager.html.twig`), WordPress (`paginate_links`,
comment links), Kunena, DataLife Engine (`navigation.tpl`), 1C-Bitrix (`system.pagenavigation`), uCoz, WoltLab,
NodeBB (`paginator.tpl`), Question2Answer, Discourse's and Flarum's pages for readers without scripts, Phorum 5,
Misago, Laravel and Django Bootstrap pagers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

BOARD: Final = "https://board.example"


@dataclass(frozen=True)
class PagerPage:
    """A page: where it stands, its source, and where its own links lead; None where there is no such link."""

    name: str
    path: str
    pager: str
    next_path: str | None
    previous_path: str | None

    @property
    def url(self) -> str:
        return BOARD + self.path

    @property
    def html(self) -> str:
        posts = "".join(
            f'<div class="post" id="p{n}"><a href="/u/{n}">Мастер{n}</a><p>Кухню привезли, фасад с царапиной.</p>'
            f'<a href="/reply?p={n}">Ответить</a></div>'
            for n in range(1, 4)
        )
        return (
            "<!DOCTYPE html><html><head><title>Ромашка</title></head><body>"
            '<ul class="menu"><li><a href="/">Главная</a></li><li><a href="/faq">Помощь</a></li></ul>'
            '<div class="carousel"><a class="carousel-control-next" href="/slides/2">›</a></div>'
            '<div class="calendar"><a href="/calendar?month=12">»</a> <a href="/calendar/2026-11-01">1</a> <b>2</b>'
            ' <a href="/calendar/2026-11-03">3</a></div>'
            f"{self.pager}{posts}{self.pager}"
            '<div class="jump"><a href="/topic/777-next">Следующая тема</a> | <a href="/topic/775-prev">Edellinen aihe</a>'
            ' | <a href="/go?view=next" rel="nofollow">Next topic »</a></div>'
            '<table class="similar"><tr><td><a href="/t/50-another">Другая тема</a> [ <a href="/t/50-another?page=1">1</a>,'
            ' <a href="/t/50-another?page=2">2</a>, <a href="/t/50-another?page=3">3</a> ]</td></tr></table>'
            "</body></html>"
        )


PAGES: Final = (
    PagerPage(
        "phpBB 3.3, ru", "/viewtopic.php?f=5&t=120&start=15",
        '<div class="pagination">41 сообщение <ul><li class="arrow previous"><a class="button button-icon-only" '
        'href="./viewtopic.php?f=5&amp;t=120" rel="prev" role="button"><i class="icon fa-chevron-left fa-fw"></i>'
        '<span class="sr-only">Пред.</span></a></li><li><a class="button" href="./viewtopic.php?f=5&amp;t=120">1</a></li>'
        '<li class="active"><span>2</span></li><li><a class="button" href="./viewtopic.php?f=5&amp;t=120&amp;start=30">3</a></li>'
        '<li class="arrow next"><a class="button button-icon-only" href="./viewtopic.php?f=5&amp;t=120&amp;start=30" rel="next">'
        '<i class="icon fa-chevron-right fa-fw"></i><span class="sr-only">След.</span></a></li></ul></div>',
        "/viewtopic.php?f=5&t=120&start=30", "/viewtopic.php?f=5&t=120",
    ),
    PagerPage(
        "phpBB 3.0 subsilver2, uk", "/viewtopic.php?f=2&t=8",
        '<table class="tablebg"><tr><td class="gensmall"><a href="#" onclick="jumpto(); return false;">На сторінку</a> '
        '<strong>1</strong><span class="page-sep">, </span><a href="./viewtopic.php?f=2&amp;t=8&amp;start=10">2</a>'
        '<span class="page-sep">, </span><a href="./viewtopic.php?f=2&amp;t=8&amp;start=20">3</a>&nbsp;&nbsp;'
        '<a href="./viewtopic.php?f=2&amp;t=8&amp;start=10">Далі</a></td></tr></table>',
        "/viewtopic.php?f=2&t=8&start=10", None,
    ),
    PagerPage(
        "phpBB 2, ru", "/viewtopic.php?t=77&postdays=0&postorder=asc&start=15",
        '<span class="gensmall"><b>На страницу <a href="viewtopic.php?t=77&amp;postdays=0&amp;postorder=asc&amp;start=0">'
        'Пред.</a>&nbsp;&nbsp;<a href="viewtopic.php?t=77&amp;postdays=0&amp;postorder=asc&amp;start=0">1</a>, <b>2</b>, '
        '<a href="viewtopic.php?t=77&amp;postdays=0&amp;postorder=asc&amp;start=30">3</a>&nbsp;&nbsp;'
        '<a href="viewtopic.php?t=77&amp;postdays=0&amp;postorder=asc&amp;start=30">След.</a></b></span>',
        "/viewtopic.php?t=77&postdays=0&postorder=asc&start=30", "/viewtopic.php?t=77&postdays=0&postorder=asc&start=0",
    ),
    PagerPage(
        "vBulletin 3.8, ru", "/showthread.php?t=51&page=2",
        '<div class="pagenav"><table class="tborder"><tr><td class="vbmenu_control">Страница 2 из 9</td>'
        '<td class="alt1"><a rel="prev" class="smallfont" href="showthread.php?t=51&amp;page=1" title="Предыдущая страница">&lt;</a></td>'
        '<td class="alt1"><a class="smallfont" href="showthread.php?t=51&amp;page=1">1</a></td>'
        '<td class="alt2"><span class="smallfont"><strong>2</strong></span></td>'
        '<td class="alt1"><a class="smallfont" href="showthread.php?t=51&amp;page=3">3</a></td>'
        '<td class="alt1"><a rel="next" class="smallfont" href="showthread.php?t=51&amp;page=3">&gt;</a></td>'
        '<td class="alt1"><a class="smallfont" href="showthread.php?t=51&amp;page=9" title="Последняя страница">Последняя '
        "<strong>&raquo;</strong></a></td></tr></table></div>",
        "/showthread.php?t=51&page=3", "/showthread.php?t=51&page=1",
    ),
    PagerPage(
        "vBulletin 5, fi", "/forum/keittiot/90-romashka",
        '<div class="pagenav-container"><div class="pagenav"><span class="pagenav-text">sivu <input value="1"> / 4</span>'
        '<a class="arrow left-arrow h-disabled" rel="prev"><span class="b-icon b-icon__arrow-left"></span></a>'
        '<a class="arrow right-arrow" href="/forum/keittiot/90-romashka/page2" rel="next"><span class="b-icon"></span></a></div></div>',
        "/forum/keittiot/90-romashka/page2", None,
    ),
    PagerPage(
        "XenForo 2, fi", "/threads/romashka-keittiot.901/page-3",
        '<nav class="pageNavWrapper"><div class="pageNav"><a href="/threads/romashka-keittiot.901/page-2" class="pageNav-jump '
        'pageNav-jump--prev">Edell.</a><ul class="pageNav-main"><li class="pageNav-page"><a href="/threads/romashka-keittiot.901/">1</a></li>'
        '<li class="pageNav-page"><a href="/threads/romashka-keittiot.901/page-2">2</a></li><li class="pageNav-page pageNav-page--current">'
        '<a href="/threads/romashka-keittiot.901/page-3">3</a></li><li class="pageNav-page"><a href="/threads/romashka-keittiot.901/page-4">4</a></li>'
        '</ul><a href="/threads/romashka-keittiot.901/page-4" class="pageNav-jump pageNav-jump--next">Seur.</a></div></nav>',
        "/threads/romashka-keittiot.901/page-4", "/threads/romashka-keittiot.901/page-2",
    ),
    PagerPage(
        "SMF 2.0, ru", "/index.php?topic=12.15",
        '<div class="pagelinks floatleft">Страницы: <a class="navPages" href="/index.php?topic=12.0">1</a> [<strong>2</strong>] '
        '<a class="navPages" href="/index.php?topic=12.30">3</a> <a class="navPages" href="/index.php?topic=12.45">4</a> '
        '&nbsp;&nbsp;<a href="#bot"><b>Вниз</b></a></div><div class="nextlinks"><a href="/index.php?topic=12.0;prev_next=prev#new">'
        '&laquo; предыдущая тема</a> <a href="/index.php?topic=12.0;prev_next=next#new">следующая тема &raquo;</a></div>',
        "/index.php?topic=12.30", "/index.php?topic=12.0",
    ),
    PagerPage(
        "SMF 2.1, uk", "/index.php?topic=40.0",
        '<div class="pagesection"><div class="pagelinks floatleft"><span class="pages">Сторінки</span><span class="current_page">1</span> '
        '<a class="nav_page" href="https://board.example/index.php?topic=40.20">2</a> '
        '<a class="nav_page" href="https://board.example/index.php?topic=40.40">3</a> '
        '<a class="nav_page" href="https://board.example/index.php?topic=40.20"><span class="main_icons next_page"></span></a></div></div>',
        "/index.php?topic=40.20", None,
    ),
    PagerPage(
        "Invision 4, ru", "/topic/310-romashka/page/2/",
        "<ul class='ipsPagination' data-pages='6'><li class='ipsPagination_first'><a href='/topic/310-romashka/' rel=\"first\"><i "
        "class='fa fa-angle-double-left'></i></a></li><li class='ipsPagination_prev'><a href='/topic/310-romashka/' rel=\"prev\">Назад</a></li>"
        "<li class='ipsPagination_page'><a href='/topic/310-romashka/'>1</a></li><li class='ipsPagination_page ipsPagination_active'>"
        "<a href='/topic/310-romashka/page/2/'>2</a></li><li class='ipsPagination_page'><a href='/topic/310-romashka/page/3/'>3</a></li>"
        "<li class='ipsPagination_next'><a href='/topic/310-romashka/page/3/' rel=\"next\">Вперёд</a></li>"
        "<li class='ipsPagination_last'><a href='/topic/310-romashka/page/6/' rel=\"last\"><i class='fa fa-angle-double-right'></i></a></li></ul>",
        "/topic/310-romashka/page/3/", "/topic/310-romashka/",
    ),
    PagerPage(
        "IP.Board 3, ru", "/index.php?/topic/99-otzyvy/",
        "<div class='pagination left'><ul class='ipsList_inline forward left'><li class='next'><a href='/index.php?/topic/99-otzyvy/page__st__20' "
        "title='Следующая страница' rel='next'>Вперёд</a></li><li class='last'><a href='/index.php?/topic/99-otzyvy/page__st__60' "
        "title='Перейти к последней странице' rel='last'>&raquo;</a></li></ul><ul class='ipsList_inline pages'><li class='page active'>1</li>"
        "<li class='page'><a href='/index.php?/topic/99-otzyvy/page__st__20'>2</a></li></ul></div>",
        "/index.php?/topic/99-otzyvy/page__st__20", None,
    ),
    PagerPage(
        "MyBB 1.8, uk", "/showthread.php?tid=15&page=2",
        '<div class="pagination"><span class="pages">Сторінок (5):</span> <a href="showthread.php?tid=15" class="pagination_previous">'
        '&laquo; Попередня</a><a href="showthread.php?tid=15" class="pagination_page">1</a> <span class="pagination_current">2</span>'
        '<a href="showthread.php?tid=15&amp;page=3" class="pagination_page">3</a> ... <a href="showthread.php?tid=15&amp;page=5" '
        'class="pagination_last">5</a> <a href="showthread.php?tid=15&amp;page=3" class="pagination_next">Наступна &raquo;</a></div>',
        "/showthread.php?tid=15&page=3", "/showthread.php?tid=15",
    ),
    PagerPage(
        "FluxBB, ru", "/viewtopic.php?id=64&p=2",
        '<p class="pagelink conl"><span class="pages-label">Страницы </span><a rel="prev" class="item1" href="viewtopic.php?id=64&amp;p=1">'
        'Назад</a> <a href="viewtopic.php?id=64&amp;p=1">1</a> <strong>2</strong> <a href="viewtopic.php?id=64&amp;p=3">3</a> '
        '<a rel="next" href="viewtopic.php?id=64&amp;p=3">Далее</a></p>',
        "/viewtopic.php?id=64&p=3", "/viewtopic.php?id=64&p=1",
    ),
    PagerPage(
        "Drupal 7, uk", "/forum/node/30",
        '<div class="item-list"><ul class="pager"><li class="pager-current first">1</li><li class="pager-item"><a title="До сторінки 2" '
        'href="/forum/node/30?page=1">2</a></li><li class="pager-item"><a title="До сторінки 3" href="/forum/node/30?page=2">3</a></li>'
        '<li class="pager-next"><a title="До наступної сторінки" href="/forum/node/30?page=1">наступна ›</a></li><li class="pager-last last">'
        '<a title="До останньої сторінки" href="/forum/node/30?page=8">остання »</a></li></ul></div>',
        "/forum/node/30?page=1", None,
    ),
    PagerPage(
        "Drupal 10, fi", "/keskustelu/keittiot?page=1",
        '<nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 class="visually-hidden">Sivutus</h4>'
        '<ul class="pager__items js-pager__items"><li class="pager__item pager__item--previous"><a href="?page=0" title="Siirry edelliselle '
        'sivulle" rel="prev"><span class="visually-hidden">Edellinen sivu</span><span aria-hidden="true">‹‹</span></a></li>'
        '<li class="pager__item">Sivu 2</li><li class="pager__item pager__item--next"><a href="?page=2" title="Siirry seuraavalle sivulle" '
        'rel="next"><span class="visually-hidden">Seuraava sivu</span><span aria-hidden="true">››</span></a></li></ul></nav>',
        "/keskustelu/keittiot?page=2", "/keskustelu/keittiot?page=0",
    ),
    PagerPage(
        "WordPress list, fi", "/uutiset/page/2/",
        '<nav class="navigation pagination"><div class="nav-links"><a class="prev page-numbers" href="https://board.example/uutiset/">Edelliset</a>'
        '<a class="page-numbers" href="https://board.example/uutiset/"><span class="meta-nav screen-reader-text">Sivu </span>1</a>'
        '<span aria-current="page" class="page-numbers current"><span class="meta-nav screen-reader-text">Sivu </span>2</span>'
        '<a class="page-numbers" href="https://board.example/uutiset/page/3/"><span class="meta-nav screen-reader-text">Sivu </span>3</a>'
        '<a class="next page-numbers" href="https://board.example/uutiset/page/3/">Seuraavat</a></div></nav>',
        "/uutiset/page/3/", "/uutiset/",
    ),
    PagerPage(
        "WordPress article with its neighbours, ru", "/2026/romashka-otvechaet/",
        '<nav class="post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/2026/kak-vybrat-kuhnyu/" rel="prev">'
        '← Как выбрать кухню</a></div><div class="nav-next"><a href="/2026/novyj-ceh/" rel="next">Новый цех →</a></div></div></nav>',
        None, None,
    ),
    PagerPage(
        "Kunena, ru", "/forum/5-kuhni/18-romashka?start=6",
        '<div class="pagination"><ul><li><a class="hasTooltip" title="Начало" href="/forum/5-kuhni/18-romashka"><span class="icon-first"></span>'
        '</a></li><li><a class="hasTooltip" title="Предыдущая" href="/forum/5-kuhni/18-romashka"><span class="icon-previous"></span></a></li>'
        '<li><a href="/forum/5-kuhni/18-romashka">1</a></li><li class="active"><a>2</a></li><li><a href="/forum/5-kuhni/18-romashka?start=12">3</a></li>'
        '<li><a class="hasTooltip" title="Вперед" href="/forum/5-kuhni/18-romashka?start=12"><span class="icon-next"></span></a></li>'
        '<li><a class="hasTooltip" title="Конец" href="/forum/5-kuhni/18-romashka?start=48"><span class="icon-last"></span></a></li></ul></div>',
        "/forum/5-kuhni/18-romashka?start=12", "/forum/5-kuhni/18-romashka",
    ),
    PagerPage(
        "DataLife Engine, ru", "/novosti/page/4/",
        '<div class="navigation"><span class="page_prev"><a href="/novosti/page/3/">Назад</a></span><div class="pages"><a href="/novosti/">1</a> '
        '<span class="nav_ext">...</span> <a href="/novosti/page/3/">3</a> <span>4</span> <a href="/novosti/page/5/">5</a></div>'
        '<span class="page_next"><a href="/novosti/page/5/">Вперед</a></span></div>',
        "/novosti/page/5/", "/novosti/page/3/",
    ),
    PagerPage(
        "1C-Bitrix, ru", "/forum/forum3/topic21/?PAGEN_1=2",
        '<div class="forum-page-navigation"><span class="modern-page-title">Страницы:</span><a class="modern-page-previous" '
        'href="/forum/forum3/topic21/?PAGEN_1=1">Пред.</a><a class="modern-page-first" href="/forum/forum3/topic21/?PAGEN_1=1">1</a>'
        '<span class="modern-page-current">2</span><a href="/forum/forum3/topic21/?PAGEN_1=3">3</a><a class="modern-page-next" '
        'href="/forum/forum3/topic21/?PAGEN_1=3">След.</a></div>',
        "/forum/forum3/topic21/?PAGEN_1=3", "/forum/forum3/topic21/?PAGEN_1=1",
    ),
    PagerPage(
        "uCoz forum, ru", "/forum/4-11-2",
        '<div class="gDivLeft"><ul class="switches switchesTbl"><li class="switch switchBack"><a class="switchDigit" href="/forum/4-11-1" '
        'rel="nofollow">«</a></li><li class="switch"><a class="switchDigit" href="/forum/4-11-1">1</a></li><li class="switchActive">2</li>'
        '<li class="switch"><a class="switchDigit" href="/forum/4-11-3">3</a></li><li class="switch switchNext"><a class="switchDigit" '
        'href="/forum/4-11-3" rel="nofollow"><span>»</span></a></li></ul></div>',
        "/forum/4-11-3", "/forum/4-11-1",
    ),
    PagerPage(
        "uCoz guest book, uk", "/gb/2",
        '<div class="catPages1" id="pagesBlock1"><a class="swchItem" href="/gb/"><span>1</span></a> <b class="swchItemA"><span>2</span></b> '
        '<a class="swchItem" href="/gb/3"><span>3</span></a> <a class="swchItem swchItem-next" href="/gb/3"><span>&raquo;</span></a></div>',
        "/gb/3", "/gb/",
    ),
    PagerPage(
        "WoltLab, de", "/forum/thread/88-romaschka/?pageNo=2",
        '<nav class="pagination"><ul><li class="skip"><a href="https://board.example/forum/thread/88-romaschka/" title="Vorherige Seite" '
        'class="icon icon24 fa-chevron-left" rel="prev"></a></li><li><a href="https://board.example/forum/thread/88-romaschka/">1</a></li>'
        '<li class="active"><span>2</span></li><li><a href="https://board.example/forum/thread/88-romaschka/?pageNo=3">3</a></li><li class="skip">'
        '<a href="https://board.example/forum/thread/88-romaschka/?pageNo=3" title="Nächste Seite" class="icon icon24 fa-chevron-right" rel="next">'
        "</a></li></ul></nav>",
        "/forum/thread/88-romaschka/?pageNo=3", "/forum/thread/88-romaschka/",
    ),
    PagerPage(
        "NodeBB without scripts, uk", "/topic/14/romashka?page=2",
        '<div component="pagination" class="text-center pagination-container"><ul class="pagination"><li class="previous pull-left"><a href="?page=1" '
        'data-page="1"><i class="fa fa-chevron-left"></i></a></li><li class="page"><a href="?page=1" data-page="1">1</a></li><li class="page active">'
        '<a href="?page=2" data-page="2">2</a></li><li class="page"><a href="?page=3" data-page="3">3</a></li><li class="next pull-right">'
        '<a href="?page=3" data-page="3"><i class="fa fa-chevron-right"></i></a></li></ul></div>',
        "/topic/14/romashka?page=3", "/topic/14/romashka?page=1",
    ),
    PagerPage(
        "Discourse without scripts, ru", "/t/romashka/33",
        '<div role="navigation" itemscope class="topic-body crawler-post"><div itemprop="headline"></div></div>'
        '<div role="navigation"><span itemprop="name"><b><a rel="next" itemprop="url" href="/t/romashka/33?page=2">следующая страница →</a></b></span></div>',
        "/t/romashka/33?page=2", None,
    ),
    PagerPage(
        "Flarum without scripts, en", "/d/71-romashka?page=2",
        '<div id="flarum-content"><a href="https://board.example/d/71-romashka?page=1">&laquo; Previous Page</a> '
        '<a href="https://board.example/d/71-romashka?page=3">Next Page &raquo;</a></div>',
        "/d/71-romashka?page=3", "/d/71-romashka?page=1",
    ),
    PagerPage(
        "Question2Answer, ru", "/questions?start=20",
        '<div class="qa-page-links"><span class="qa-page-links-label">Страница:</span><ul class="qa-page-links-list"><li><a href="./questions" '
        'class="qa-page-prev">&laquo; назад</a></li><li><a href="./questions" class="qa-page-link">1</a></li><li><span class="qa-page-selected">2</span>'
        '</li><li><a href="./questions?start=40" class="qa-page-link">3</a></li><li><a href="./questions?start=40" class="qa-page-next">вперед &raquo;'
        "</a></li></ul></div>",
        "/questions?start=40", "/questions",
    ),
    PagerPage(
        "Phorum 5, fi", "/list.php?7,page=2",
        '<div class="PhorumNavBlock"><span class="PhorumNavHeading">Sivu 2 / 30&nbsp;&nbsp;&nbsp;Sivut:</span> <a class="PhorumNavLink" '
        'href="/list.php?7,page=1">Edellinen</a> <a class="PhorumNavLink" href="/list.php?7,page=1">1</a> <strong class="current">2</strong> '
        '<a class="PhorumNavLink" href="/list.php?7,page=3">3</a> <a class="PhorumNavLink" href="/list.php?7,page=3">Seuraava</a></div>',
        "/list.php?7,page=3", "/list.php?7,page=1",
    ),
    PagerPage(
        "Misago, en, last page", "/t/romashka/21/3/",
        '<div class="row row-paginator"><nav class="misago-pagination"><a class="btn btn-default btn-block btn-outline btn-icon" '
        'href="/t/romashka/21/" title="Go to first page"><span class="material-icon">first_page</span></a><a class="btn btn-default" '
        'href="/t/romashka/21/2/" title="Go to previous page" rel="prev"><span class="material-icon">chevron_left</span></a>'
        '<button class="btn" disabled>chevron_right</button></nav></div>',
        None, "/t/romashka/21/2/",
    ),
    PagerPage(
        "Laravel Bootstrap pager, fi", "/keskustelut?sivu=2",
        '<nav><ul class="pagination"><li class="page-item"><a class="page-link" href="https://board.example/keskustelut?sivu=1" rel="prev" '
        'aria-label="&laquo; Edellinen">&lsaquo;</a></li><li class="page-item"><a class="page-link" href="https://board.example/keskustelut?sivu=1">1</a>'
        '</li><li class="page-item active" aria-current="page"><span class="page-link">2</span></li><li class="page-item"><a class="page-link" '
        'href="https://board.example/keskustelut?sivu=3">3</a></li><li class="page-item"><a class="page-link" '
        'href="https://board.example/keskustelut?sivu=3" rel="next" aria-label="Seuraava &raquo;">&rsaquo;</a></li></ul></nav>',
        "/keskustelut?sivu=3", "/keskustelut?sivu=1",
    ),
    PagerPage(
        "home-made guest book with ranges, ru", "/guest.php?from=20",
        '<p align="center">Записи: <a href="guest.php?from=0">1-20</a> | <b>21-40</b> | <a href="guest.php?from=40">41-60</a> | '
        '<a href="guest.php?from=60">61-80</a></p>',
        "/guest.php?from=40", "/guest.php?from=0",
    ),
)  # fmt: skip
