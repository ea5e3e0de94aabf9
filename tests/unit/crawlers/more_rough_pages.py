# ruff: noqa: E501 - markup is easier to read in the lines in which a site serves it
"""Whole pages of sites of unknown make, and what people say there.

Forums, guest books, lists of reviews and comments below articles, as sites of many makes and ages serve them in Russian,
Ukrainian, Finnish and English; firms and people are invented. Nothing here was written after a reader.

What is told of a page: its posts as they stand from its top to its foot; of each the author as printed, the time and the
author's own words by their beginning and end. Own words are without markup, with one space for each run of white space
and each break of line or block. Not own: quotations of others, signatures, notes of edits, captions of the fields of a
form ("Достоинства"), adverts, buttons. A beginning is shorter than 60 letters, and an end than 40, where the words are,
or where a quotation or a caption breaks them; both are empty where a post is a picture alone. A title of a review may
be counted with its words or not. Stubs of deleted posts and the article itself are no posts. A day stands alone where the
page names no time of day, or only how long ago it was ("3 tuntia sitten").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Told:
    """One post: the author as printed, the time as ISO with its offset or a day alone, how its own words begin and end.

    An answer is what the owner of a guest book or the firm in a list of reviews wrote below another's post.
    """

    author: str | None
    at: str | None
    begins: str
    ends: str
    answer: bool = False


@dataclass(frozen=True)
class Page:
    """A page as served in UTF-8, when it was fetched, the zone of its clocks; `foreign` is in no post's own words."""

    name: str
    kind: str
    lang: str
    url: str
    now: str
    zone: str
    html: str
    told: tuple[Told, ...]
    foreign: tuple[str, ...] = ()


RU_FORUM_01: Final = Page(
    name="a forum of nested tables, names in the left cell, one line of date over the words",
    kind="forum",
    lang="ru",
    url="http://avtoforum-ural.example/viewtopic.php?t=4471&start=0",
    now="2026-11-12T16:20:00+05:00",
    zone="Asia/Yekaterinburg",
    html="""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Автофорум Урал :: Просмотр темы - "Колесо-Сервис" на Малышева, кто был?</title>
<link rel="stylesheet" href="templates/subGrey/subGrey.css" type="text/css">
<script language="Javascript" type="text/javascript">
<!--
var quoteText = ''; function quoteSelection() { quoteText = document.selection ? document.selection.createRange().text : ''; }
//-->
</script>
</head>
<body bgcolor="#E5E5E5" text="#000000" link="#006699">
<a name="top"></a>
<table width="100%" cellspacing="0" cellpadding="10" border="0" align="center"><tr><td class="bodyline">
<table width="100%" cellspacing="0" cellpadding="0" border="0"><tr>
<td><a href="index.php"><img src="/img/logo.gif" border="0" alt="Автофорум Урал" vspace="1"></a></td>
<td align="center" width="100%" valign="middle"><span class="maintitle">Автофорум Урал</span><br><span class="gen">Говорим о машинах с 2003 года<br>&nbsp;</span>
<table cellspacing="0" cellpadding="2" border="0"><tr><td align="center" nowrap><span class="mainmenu">&nbsp;<a href="faq.php" class="mainmenu">FAQ</a>&nbsp; &nbsp;<a href="search.php" class="mainmenu">Поиск</a>&nbsp; &nbsp;<a href="memberlist.php" class="mainmenu">Пользователи</a>&nbsp; &nbsp;<a href="login.php" class="mainmenu">Вход</a></span></td></tr></table>
</td></tr></table>
<table width="100%" cellspacing="2" cellpadding="2" border="0"><tr><td align="left" valign="bottom" colspan="2">
<a class="maintitle" href="viewtopic.php?t=4471">"Колесо-Сервис" на Малышева, кто был?</a><br>
<span class="gensmall"><b>На страницу <b>1</b>, <a href="viewtopic.php?t=4471&amp;start=5">2</a> &nbsp;<a href="viewtopic.php?t=4471&amp;start=5">След.</a></b></span></td></tr></table>
<table width="100%" cellspacing="2" cellpadding="2" border="0"><tr>
<td align="left"><span class="nav"><a href="index.php" class="nav">Список форумов</a> -> <a href="viewforum.php?f=9" class="nav">Сервисы и шиномонтажи</a></span></td>
<td align="right"><span class="gensmall">Сейчас: Чт Ноя 12, 2026 4:20 pm</span></td></tr></table>
<table class="forumline" width="100%" cellspacing="1" cellpadding="3" border="0">
<tr><th class="thLeft" width="150" height="26" nowrap>Автор</th><th class="thRight" nowrap>Сообщение</th></tr>
<tr><td width="150" align="left" valign="top" class="row1" rowspan="2"><span class="name"><a name="88120"></a><b>Serega_66</b></span><br><span class="postdetails">Водитель со стажем<br><img src="images/rank3.gif" alt="Водитель со стажем"><br><br>Зарегистрирован: 14.02.2011<br>Сообщения: 318<br>Откуда: Верхняя Пышма</span><br></td>
<td class="row1" width="100%" height="28" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>
<td width="100%"><a href="viewtopic.php?p=88120#88120"><img src="images/icon_minipost.gif" width="12" height="9" alt="Сообщение"></a><span class="postdetails">Добавлено: Вт Ноя 10, 2026 9:47 pm<span class="gen">&nbsp;</span>&nbsp; &nbsp;Заголовок сообщения: "Колесо-Сервис" на Малышева, кто был?</span></td>
<td valign="top" nowrap><a href="posting.php?mode=quote&amp;p=88120"><img src="images/lang_russian/icon_quote.gif" alt="Ответить с цитатой"></a></td></tr>
<tr><td colspan="2"><hr></td></tr>
<tr><td colspan="2"><span class="postbody">Мужики, кто-нибудь переобувался в этом сезоне в «Колесо-Сервисе»? Записали на 9 утра, приехал, а там очередь в шесть машин и мастер один.
<br><br>В итоге три часа на морозе, а на балансировке насчитали 4 800 вместо 3 200 по телефону. Чек лежит.</span><span class="gensmall"></span></td></tr></table></td></tr>
<tr><td class="row1" valign="bottom"><table><tr><td nowrap><a href="profile.php?u=66"><img src="images/icon_profile.gif" alt="Посмотреть профиль"></a> <a href="privmsg.php?u=66"><img src="images/icon_pm.gif" alt="Отправить личное сообщение"></a></td></tr></table></td></tr>
<tr><td class="spaceRow" colspan="2" height="1"><img src="images/spacer.gif" alt="" width="1" height="1"></td></tr>
<tr><td width="150" align="left" valign="top" class="row2" rowspan="2"><span class="name"><a name="88124"></a><b>Палыч</b></span><br><span class="postdetails">Модератор<br><br>Зарегистрирован: 01.09.2003<br>Сообщения: 12044<br>Откуда: Ёбург, ВИЗ</span><br></td>
<td class="row2" width="100%" height="28" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>
<td width="100%"><a href="viewtopic.php?p=88124#88124"><img src="images/icon_minipost.gif" alt="Сообщение"></a><span class="postdetails">Добавлено: Ср Ноя 11, 2026 8:03 am<span class="gen">&nbsp;</span>&nbsp; &nbsp;Заголовок сообщения: </span></td>
<td valign="top" nowrap><a href="posting.php?mode=quote&amp;p=88124"><img src="images/lang_russian/icon_quote.gif" alt="Ответить с цитатой"></a></td></tr>
<tr><td colspan="2"><hr></td></tr>
<tr><td colspan="2"><span class="postbody"></span><table width="90%" cellspacing="1" cellpadding="3" border="0" align="center"><tr><td><span class="genmed"><b>Serega_66 писал(а):</b></span></td></tr><tr><td class="quote">Записали на 9 утра, приехал, а там очередь в шесть машин</td></tr></table><span class="postbody"> Так они всех на 9 пишут, а потом «живая очередь». Ещё с позапрошлой осени такая песня, я туда больше ни ногой.<br>_________________<br>Тише едешь - дальше будешь от того места, куда едешь</span><span class="gensmall"><br><br>Последний раз редактировалось: Палыч (Ср Ноя 11, 2026 8:10 am), всего редактировалось 1 раз</span></td></tr></table></td></tr>
<tr><td class="row2" valign="bottom"><table><tr><td nowrap><a href="profile.php?u=2"><img src="images/icon_profile.gif" alt="Посмотреть профиль"></a></td></tr></table></td></tr>
<tr><td colspan="2" class="row3" align="center"><a href="http://ads.example/c/77"><b>Зимние шины от 2 990 рублей</b></a><br><span class="gensmall">Реклама. Доставка по городу сегодня</span></td></tr>
<tr><td width="150" align="left" valign="top" class="row1" rowspan="2"><span class="name"><a name="88131"></a><b>Гость</b></span><br><span class="postdetails"><br></span></td>
<td class="row1" width="100%" height="28" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>
<td width="100%"><a href="viewtopic.php?p=88131#88131"><img src="images/icon_minipost.gif" alt="Сообщение"></a><span class="postdetails">Добавлено: Ср Ноя 11, 2026 11:59 pm<span class="gen">&nbsp;</span>&nbsp; &nbsp;Заголовок сообщения: </span></td><td></td></tr>
<tr><td colspan="2"><hr></td></tr>
<tr><td colspan="2"><span class="postbody">+1</span></td></tr></table></td></tr>
<tr><td class="row1" valign="bottom">&nbsp;</td></tr>
<tr><td width="150" align="left" valign="top" class="row2" rowspan="2"><span class="name"><a name="88140"></a><b>ВераНик</b></span><br><span class="postdetails">Новичок<br><br>Зарегистрирован: 12.11.2026<br>Сообщения: 1</span><br></td>
<td class="row2" width="100%" height="28" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>
<td width="100%"><a href="viewtopic.php?p=88140#88140"><img src="images/icon_minipost_new.gif" alt="Новое"></a><span class="postdetails">Добавлено: Сегодня в 2:05 pm<span class="gen">&nbsp;</span>&nbsp; &nbsp;Заголовок сообщения: не соглашусь</span></td><td></td></tr>
<tr><td colspan="2"><hr></td></tr>
<tr><td colspan="2"><span class="postbody">А мне понравилось! Девочка на ресепшене кофе налила, колёса помыли, в пакеты убрали и подписали. Заплатила ровно столько, сколько назвали по телефону.</span></td></tr></table></td></tr>
<tr><td class="row2" valign="bottom">&nbsp;</td></tr>
<tr><td width="150" align="left" valign="top" class="row1" rowspan="2"><span class="name"><a name="88143"></a><b>Палыч</b></span><br><span class="postdetails">Модератор<br><br>Зарегистрирован: 01.09.2003<br>Сообщения: 12044<br>Откуда: Ёбург, ВИЗ</span><br></td>
<td class="row1" width="100%" height="28" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>
<td width="100%"><a href="viewtopic.php?p=88143#88143"><img src="images/icon_minipost_new.gif" alt="Новое"></a><span class="postdetails">Добавлено: Сегодня в 3:30 pm<span class="gen">&nbsp;</span>&nbsp; &nbsp;Заголовок сообщения: </span></td><td></td></tr>
<tr><td colspan="2"><hr></td></tr>
<tr><td colspan="2"><span class="postbody"></span><table width="90%" align="center"><tr><td><span class="genmed"><b>ВераНик писал(а):</b></span></td></tr><tr><td class="quote">колёса помыли, в пакеты убрали и подписали<table width="90%" align="center"><tr><td><span class="genmed"><b>Serega_66 писал(а):</b></span></td></tr><tr><td class="quote">В итоге три часа на морозе</td></tr></table></td></tr></table><span class="postbody">Одно сообщение и сразу хвалебное. Вера, вы на ресепшене случайно не работаете? <img src="images/smiles/icon_lol.gif" alt="Laughing" border="0"><br>_________________<br>Тише едешь - дальше будешь от того места, куда едешь</span></td></tr></table></td></tr>
<tr><td class="row1" valign="bottom">&nbsp;</td></tr>
<tr align="center"><td class="catBottom" colspan="2" height="28"><form method="post" action="viewtopic.php?t=4471"><span class="gensmall">Показать сообщения: <select name="postdays"><option value="0">все сообщения</option><option value="1">за последний день</option></select> <input type="submit" value="Перейти" class="liteoption"></span></form></td></tr>
</table>
<div align="center"><span class="copyright">Powered by phpBB &copy; 2001, 2005 phpBB Group<br></span></div>
</td></tr></table>
</body>
</html>
""",
    told=(
        Told(
            "Serega_66",
            "2026-11-10T21:47:00+05:00",
            "Мужики, кто-нибудь переобувался в этом сезоне в «Колесо-Серв",
            "800 вместо 3 200 по телефону. Чек лежит.",
        ),
        Told(
            "Палыч",
            "2026-11-11T08:03:00+05:00",
            "Так они всех на 9 пишут, а потом «живая очередь». Ещё с поза",
            "ени такая песня, я туда больше ни ногой.",
        ),
        Told("Гость", "2026-11-11T23:59:00+05:00", "+1", "+1"),
        Told(
            "ВераНик",
            "2026-11-12T14:05:00+05:00",
            "А мне понравилось! Девочка на ресепшене кофе налила, колёса",
            "но столько, сколько назвали по телефону.",
        ),
        Told(
            "Палыч",
            "2026-11-12T15:30:00+05:00",
            "Одно сообщение и сразу хвалебное. Вера, вы на ресепшене случ",
            ", вы на ресепшене случайно не работаете?",
        ),
    ),
    foreign=(
        "Тише едешь - дальше будешь от того места, куда едешь",
        "Зимние шины от 2 990 рублей",
    ),
)

RU_FORUM_02: Final = Page(
    name="a young forum built by a script framework: hashed classes, ISO in time, likes, a poll",
    kind="forum",
    lang="ru",
    url="https://soseditalk.example/c/remont/t/okna-feniks-91823",
    now="2026-11-22T15:00:00+03:00",
    zone="Europe/Moscow",
    html="""<!doctype html>
<html lang="ru" data-theme="light">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<title>Окна «Феникс-Пласт»: продувает — Ремонт — СоседиTalk</title>
<meta property="og:title" content="Окна «Феникс-Пласт»: продувает"/>
<meta property="og:type" content="website"/>
<link rel="preload" href="/_a/chunk-7f2c.css" as="style"/>
<style>.x1a9{display:flex}.k_2Qz{color:#555}</style>
</head>
<body>
<div id="app">
<header class="h_9dK x1a9">
<a class="l_3xX" href="/">СоседиTalk</a>
<nav class="n_0pR"><a href="/feed">Лента</a><a href="/c/remont">Ремонт</a><a href="/c/dom">Дом и УК</a><a href="/market">Барахолка</a></nav>
<button class="b_77a" type="button">Войти</button>
</header>
<ol class="bc_1Zq"><li><a href="/">Главная</a></li><li><a href="/c/remont">Ремонт</a></li><li>Окна «Феникс-Пласт»: продувает</li></ol>
<main class="m_4Lw x1a9">
<section class="s_8Tn">
<h1 class="t_5Vb">Окна «Феникс-Пласт»: продувает</h1>
<div class="v_6Ye"><span>1 204 просмотра</span><span>4 ответа</span><button>Подписаться</button></div>
<div class="c_2Mp" id="p-500121">
<div class="x1a9 a_3Rt"><div class="av_0"><img src="/u/711.webp" alt="" width="40" height="40"/></div>
<div><a class="nm_8Uj" href="/u/mdubova">Марина Дубова</a><span class="k_2Qz">Химки · 43 поста</span></div>
<time class="k_2Qz" datetime="2026-11-02T07:30:00Z">2 нояб.</time></div>
<div class="tx_1Gh"><p>Поставили три окна в сентябре, мастера приехали вовремя, всё убрали за собой. А как только ударил первый мороз — в детской из-под подоконника свистит так, что шевелится занавеска.</p><p>Звоню в офис — «оставьте заявку на сайте». Оставила четыре. Договор № 2207/26 от 14 сентября.</p></div>
<div class="pl_9Xc"><h4>Опрос: как часто вас продувало после установки?</h4><ul><li><span>Сразу же, в первую зиму</span><b>61%</b></li><li><span>Ни разу</span><b>22%</b></li><li><span>Жду мороза</span><b>17%</b></li></ul><small>Проголосовало 118 человек</small></div>
<div class="x1a9 rx_4Kd"><button aria-label="Нравится">♥ <span>17</span></button><button>Ответить</button><button>Поделиться</button></div>
</div>
<div class="c_2Mp" id="p-500125">
<div class="x1a9 a_3Rt"><div class="av_0"><img src="/u/12.webp" alt=""/></div>
<div><a class="nm_8Uj" href="/u/kotofey">kotofey</a><span class="k_2Qz">Старожил · 2 910 постов</span></div>
<time class="k_2Qz" datetime="2026-11-02T08:12:44Z">2 нояб.</time></div>
<div class="tx_1Gh"><p>Пену под подоконником проверьте, пальцем достанете — значит, запенили не до конца.</p></div>
<div class="x1a9 rx_4Kd"><button aria-label="Нравится">♥ <span>4</span></button><button>Ответить</button><button>Поделиться</button></div>
</div>
<aside class="ad_5Qe"><span>Реклама</span><a href="https://click.example/z?1"><strong>Балкон под ключ за 5 дней</strong><p>Замер бесплатно. Рассрочка 0%. Имеются противопоказания.</p></a></aside>
<div class="c_2Mp" id="p-500871">
<div class="x1a9 a_3Rt"><div class="av_0 av_l">А</div>
<div><a class="nm_8Uj" href="/u/id88123">Артём Л.</a></div>
<time class="k_2Qz" datetime="2026-11-20T19:01:09Z">позавчера</time></div>
<div class="tx_1Gh"><div class="qt_7Ws"><a href="#p-500121">Марина Дубова</a><p>Звоню в офис — «оставьте заявку на сайте».</p></div><p>У меня так же тянулось полтора месяца, пока не написал претензию на бумаге и не отвёз её лично под роспись. </p><p>На третий день приехал бригадир, снял отливы и перепенил всё заново.</p></div>
<div class="x1a9 rx_4Kd"><button aria-label="Нравится">♥ <span>9</span></button><button>Ответить</button><button>Поделиться</button></div>
</div>
<div class="c_2Mp" id="p-500902">
<div class="x1a9 a_3Rt"><div class="av_0"><img src="/u/711.webp" alt=""/></div>
<div><a class="nm_8Uj" href="/u/mdubova">Марина Дубова</a><span class="au_1">автор</span><span class="k_2Qz">Химки · 43 поста</span></div>
<time class="k_2Qz" datetime="2026-11-21T05:15:30Z">вчера</time><span class="k_2Qz">изменено</span></div>
<div class="tx_1Gh"><p>спасибо, так и сделаю</p><figure class="im_3"><img src="/i/9a8f.webp" alt=""/></figure></div>
<div class="x1a9 rx_4Kd"><button aria-label="Нравится">♥</button><button>Ответить</button><button>Поделиться</button></div>
</div>
<div class="c_2Mp" id="p-500955">
<div class="x1a9 a_3Rt"><div class="av_0"><img src="/u/12.webp" alt=""/></div>
<div><a class="nm_8Uj" href="/u/kotofey">kotofey</a><span class="k_2Qz">Старожил · 2 910 постов</span></div>
<time class="k_2Qz" datetime="2026-11-22T11:40:00Z">20 мин</time></div>
<div class="tx_1Gh"><p>.</p></div>
<div class="x1a9 rx_4Kd"><button aria-label="Нравится">♥</button><button>Ответить</button><button>Поделиться</button></div>
</div>
<div class="rp_0Zb"><textarea placeholder="Войдите, чтобы ответить" disabled></textarea></div>
</section>
<section class="sd_2Hy"><h3>Сейчас обсуждают</h3>
<a class="x1a9 sd_i" href="/c/dom/t/lift-91944"><span>Лифт стоит вторую неделю</span><time datetime="2026-11-22T09:58:00Z">2 ч</time></a>
<a class="x1a9 sd_i" href="/c/remont/t/plitka-91930"><span>Плитка на пол в коридор</span><time datetime="2026-11-22T07:21:00Z">5 ч</time></a>
</section>
</main>
<footer class="f_1Nn">© 2026 ООО «Соседи Медиа» · <a href="/rules">Правила</a> · 18+</footer>
</div>
<script>window.__S={"u":null,"t":91823}</script>
</body>
</html>
""",
    told=(
        Told(
            "Марина Дубова",
            "2026-11-02T10:30:00+03:00",
            "Поставили три окна в сентябре, мастера приехали вовремя, всё",
            "етыре. Договор № 2207/26 от 14 сентября.",
        ),
        Told(
            "kotofey",
            "2026-11-02T11:12:44+03:00",
            "Пену под подоконником проверьте, пальцем достанете — значит,",
            "останете — значит, запенили не до конца.",
        ),
        Told(
            "Артём Л.",
            "2026-11-20T22:01:09+03:00",
            "У меня так же тянулось полтора месяца, пока не написал прете",
            "дир, снял отливы и перепенил всё заново.",
        ),
        Told("Марина Дубова", "2026-11-21T08:15:30+03:00", "спасибо, так и сделаю", "спасибо, так и сделаю"),
        Told("kotofey", "2026-11-22T14:40:00+03:00", ".", "."),
    ),
    foreign=(
        "Сразу же, в первую зиму",
        "Балкон под ключ за 5 дней",
        "Лифт стоит вторую неделю",
    ),
)

UK_FORUM_03: Final = Page(
    name="a thread as a list, the date split over two elements, name after the words of the date",
    kind="forum",
    lang="uk",
    url="https://mamy-kyiv.example/forum/topic/18873/",
    now="2026-11-19T11:40:00+02:00",
    zone="Europe/Kyiv",
    html="""<!DOCTYPE html>
<html lang="uk">
<head>
<meta charset="UTF-8">
<title>Дитячий центр «Веселка» на Позняках – Форум – Мами Києва</title>
<meta name="description" content="Обговорення: дитячий центр «Веселка» на Позняках">
<link rel="stylesheet" href="/css/main.css?v=41">
<script async src="https://stat.example/s.js"></script>
</head>
<body class="forum inner">
<div class="wrap">
<ul class="menu"><li><a href="/">Головна</a></li><li><a href="/articles/">Статті</a></li><li class="act"><a href="/forum/">Форум</a></li><li><a href="/calendar/">Календар вагітності</a></li><li><a href="/dobirka/">Добірки</a></li></ul>
<div class="path"><a href="/forum/">Форум</a> / <a href="/forum/sadky/">Садочки і центри</a> / Дитячий центр «Веселка» на Позняках</div>
<h1>Дитячий центр «Веселка» на Позняках</h1>
<div class="pager"><b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">далі</a></div>
<ul class="messages">
<li id="m301877" class="odd">
  <div class="when"><span class="d">14 листопада</span> <span class="t">20:18</span></div>
  <div class="who"><a href="/user/tetyana_sh/"><img src="/ava/4411.jpg" alt="Тетяна_Ш"></a> <a href="/user/tetyana_sh/" class="u">Тетяна_Ш</a> <em>Активна мама</em> <i>Дописів: 512</i></div>
  <div class="txt">
    Дівчата, хто водить діток у «Веселку»? Нас записали на логопеда з жовтня, оплатили абонемент 4200 грн, а логопед пішла у відпустку і заміни нема.<br>
    Адміністратор каже: «чекайте грудня». А гроші?
  </div>
  <ul class="acts"><li><a href="#">Цитувати</a></li><li><a href="#">Поскаржитися</a></li><li><a href="#">Дякую</a> <b>3</b></li></ul>
</li>
<li id="m301902" class="even">
  <div class="when"><span class="d">16 листопада</span> <span class="t">07:55</span></div>
  <div class="who"><a href="/user/mamusya2/"><img src="/ava/0.png" alt="мамуся двох"></a> <a href="/user/mamusya2/" class="u">мамуся двох</a> <em>Новенька</em> <i>Дописів: 7</i></div>
  <div class="txt">
    <blockquote><cite>Тетяна_Ш:</cite> логопед пішла у відпустку і заміни нема</blockquote>
    У нас те саме було з англійською. Пишіть заяву на повернення, повертають за 10 днів, але треба нагадувати.
    <p class="sign">Мирослав 02.03.2021, Соломія 17.08.2024</p>
  </div>
  <ul class="acts"><li><a href="#">Цитувати</a></li><li><a href="#">Поскаржитися</a></li><li><a href="#">Дякую</a></li></ul>
</li>
<li class="promo"><a href="https://shop.example/kombinezon"><img src="/b/240.gif" alt="Комбінезони"></a><span>Зимові комбінезони зі знижкою до 40%</span></li>
<li id="m301955" class="odd">
  <div class="when"><span class="d">вчора</span> <span class="t">о 9:12</span></div>
  <div class="who"><img src="/ava/anon.png" alt=""> <b class="u">Анонім</b></div>
  <div class="txt">
    а нам подобається, вихователька Оля просто золото
  </div>
  <ul class="acts"><li><a href="#">Цитувати</a></li><li><a href="#">Поскаржитися</a></li></ul>
</li>
<li id="m301960" class="even">
  <div class="when"><span class="d">вчора</span> <span class="t">о 13:01</span></div>
  <div class="who"><a href="/user/juliag/"><img src="/ava/19.jpg" alt="Юлія Гнатюк"></a> <a href="/user/juliag/" class="u">Юлія Гнатюк</a> <em>Представник «Веселки»</em> <i>Дописів: 21</i></div>
  <div class="txt">
    <blockquote><cite>мамуся двох:</cite> <blockquote><cite>Тетяна_Ш:</cite> логопед пішла у відпустку</blockquote> У нас те саме було з англійською.</blockquote>
    Доброго дня! Мене звати Юлія, я керую центром. Новий логопед виходить 23 листопада, а хто не хоче чекати — повернемо кошти на картку до п'ятниці. Телефон: <a href="tel:+380440000117">044 000-01-17</a>.
  </div>
  <ul class="acts"><li><a href="#">Цитувати</a></li><li><a href="#">Поскаржитися</a></li><li><a href="#">Дякую</a> <b>11</b></li></ul>
</li>
<li id="m301988" class="odd">
  <div class="when"><span class="d">сьогодні</span> <span class="t">о 10:06</span></div>
  <div class="who"><a href="/user/tetyana_sh/"><img src="/ava/4411.jpg" alt="Тетяна_Ш"></a> <a href="/user/tetyana_sh/" class="u">Тетяна_Ш</a> <em>Активна мама</em> <i>Дописів: 512</i></div>
  <div class="txt">
    Юліє, дякую, написала вам у приват. Якщо до п'ятниці прийде — видалю тему )
    <span class="edited">Відредаговано 19.11.2026 10:09</span>
  </div>
  <ul class="acts"><li><a href="#">Цитувати</a></li><li><a href="#">Поскаржитися</a></li></ul>
</li>
</ul>
<div class="side"><h3>Останні теми</h3><ul class="last"><li><span class="t">11:38</span> <a href="/forum/topic/18990/">Який візочок на зиму?</a> <span>Оленка</span></li><li><span class="t">11:21</span> <a href="/forum/topic/18971/">Педіатр на лівому березі</a> <span>kvitka</span></li></ul></div>
<form class="answer" action="/forum/reply/" method="post"><textarea name="t" rows="6"></textarea><label>Ваше ім'я <input name="n"></label><button>Відповісти</button></form>
<div class="bottom">© Мами Києва, 2009–2026. Передрук лише з посиланням. <a href="/kontakty/">Контакти</a></div>
</div>
</body>
</html>
""",
    told=(
        Told(
            "Тетяна_Ш",
            "2026-11-14T20:18:00+02:00",
            "Дівчата, хто водить діток у «Веселку»? Нас записали на логоп",
            "стратор каже: «чекайте грудня». А гроші?",
        ),
        Told(
            "мамуся двох",
            "2026-11-16T07:55:00+02:00",
            "У нас те саме було з англійською. Пишіть заяву на повернення",
            "ртають за 10 днів, але треба нагадувати.",
        ),
        Told(
            "Анонім",
            "2026-11-18T09:12:00+02:00",
            "а нам подобається, вихователька Оля просто золото",
            "обається, вихователька Оля просто золото",
        ),
        Told(
            "Юлія Гнатюк",
            "2026-11-18T13:01:00+02:00",
            "Доброго дня! Мене звати Юлія, я керую центром. Новий логопед",
            "тку до п'ятниці. Телефон: 044 000-01-17.",
        ),
        Told(
            "Тетяна_Ш",
            "2026-11-19T10:06:00+02:00",
            "Юліє, дякую, написала вам у приват. Якщо до п'ятниці прийде",
            "Якщо до п'ятниці прийде — видалю тему )",
        ),
    ),
    foreign=(
        "Мирослав 02.03.2021, Соломія 17.08.2024",
        "Зимові комбінезони зі знижкою до 40%",
        "Який візочок на зиму?",
    ),
)

FI_FORUM_04: Final = Page(
    name="a thread of sections, Finnish dates with klo, moderator's note, deleted post",
    kind="forum",
    lang="fi",
    url="https://keskustelu.remonttinurkka.example/aihe/putkiremontti-vesitek-8821",
    now="2026-11-12T10:00:00+02:00",
    zone="Europe/Helsinki",
    html="""<!DOCTYPE html>
<html lang="fi-FI">
<head>
  <meta charset="utf-8">
  <title>Putkiremontti: kokemuksia Vesitek Oy:stä? | Remonttinurkka</title>
  <meta name="viewport" content="width=device-width">
  <link rel="canonical" href="https://keskustelu.remonttinurkka.example/aihe/putkiremontti-vesitek-8821">
  <link rel="stylesheet" href="/static/app.css">
</head>
<body>
  <a class="skip" href="#sisalto">Siirry sisältöön</a>
  <div class="ylapalkki">
    <a href="/" class="logo">Remonttinurkka</a>
    <form action="/haku"><input type="search" name="q" placeholder="Hae keskusteluista"></form>
    <a href="/kirjaudu">Kirjaudu</a> <a href="/rekisteroidy">Rekisteröidy</a>
  </div>
  <nav class="murupolku"><a href="/">Etusivu</a> › <a href="/alue/lvi">LVI</a> › <span>Putkiremontti</span></nav>
  <div id="sisalto">
    <h2>Putkiremontti: kokemuksia Vesitek Oy:stä?</h2>
    <p class="tilasto">Aloittanut rivarin_omistaja, 9.11.2026 · Vastauksia 4 · Luettu 377 kertaa</p>
    <section class="viesti" data-id="60011">
      <div class="vasen">
        <p class="nimim">rivarin_omistaja</p>
        <p class="taso">Jäsen</p>
        <p class="luku">28 viestiä</p>
      </div>
      <div class="oikea">
        <p class="pvm">9.11.2026 klo 18.42</p>
        <div class="sisus">
          <p>Taloyhtiössämme (12 asuntoa, Kerava) alkoi putkiremontti elokuussa ja urakoitsijana on Vesitek. Luvattiin valmista lokakuun loppuun mennessä, mutta kylpyhuoneista puolet on yhä ilman laattoja.</p>
          <p>Onko muilla kokemusta, maksavatko he viivästyssakkoa ilman käräjiä?</p>
        </div>
        <div class="napit"><a href="#">Vastaa</a> <a href="#">Lainaa</a> <a href="#">Ilmoita asiaton viesti</a></div>
      </div>
    </section>
    <section class="viesti" data-id="60013">
      <div class="vasen">
        <p class="nimim">Putkimies67</p>
        <p class="taso">Konkari</p>
        <p class="luku">4 120 viestiä</p>
      </div>
      <div class="oikea">
        <p class="pvm">9.11.2026 klo 21.05</p>
        <div class="sisus">
          <div class="lainaus"><p class="kuka">rivarin_omistaja kirjoitti:</p><p>Luvattiin valmista lokakuun loppuun mennessä</p></div>
          <p>YSE:n mukaan sakko on 0,05 % päivältä, ellei toisin ole sovittu.</p>
          <p>Kannattaa katsoa sopimuksesta kohta viivästyminen ja reklamoida kirjallisesti heti, ei vasta luovutuksessa.</p>
          <p class="allekirj">-- Vesi löytää aina tiensä --</p>
        </div>
        <div class="napit"><a href="#">Vastaa</a> <a href="#">Lainaa</a> <a href="#">Ilmoita asiaton viesti</a> <span class="peukut">👍 6</span></div>
      </div>
    </section>
    <section class="viesti poistettu" data-id="60020">
      <p>Ylläpito on poistanut tämän viestin sääntöjen vastaisena. 10.11.2026 klo 12.00</p>
    </section>
    <div class="mainospaikka"><small>MAINOS</small><a href="https://mainos.example/k"><img src="/m/300.png" alt="Laatat edullisesti"></a></div>
    <section class="viesti" data-id="60044">
      <div class="vasen">
        <p class="nimim">Hallituksen pj</p>
        <p class="taso">Vierailija</p>
      </div>
      <div class="oikea">
        <p class="pvm">eilen klo 7.20</p>
        <div class="sisus">
          <p>Meillä Vesitek teki hommat ajallaan 2024, mutta vastaava mestari olikin eri mies.</p>
        </div>
        <div class="napit"><a href="#">Vastaa</a> <a href="#">Lainaa</a> <a href="#">Ilmoita asiaton viesti</a></div>
      </div>
    </section>
    <section class="viesti" data-id="60051">
      <div class="vasen">
        <p class="nimim">rivarin_omistaja</p>
        <p class="taso">Jäsen</p>
        <p class="luku">28 viestiä</p>
      </div>
      <div class="oikea">
        <p class="pvm">12.11.2026 klo 8.15</p>
        <div class="sisus">
          <p>Kiitos! Reklamaatio lähti aamulla kirjattuna kirjeenä.</p>
          <p class="muokattu">Viestiä muokattu 12.11.2026 klo 8.31</p>
        </div>
        <div class="napit"><a href="#">Vastaa</a> <a href="#">Lainaa</a> <a href="#">Ilmoita asiaton viesti</a></div>
      </div>
    </section>
    <form class="vastauslomake" method="post" action="/vastaa"><h3>Vastaa aiheeseen</h3><label>Nimimerkki <input name="nimi"></label><textarea name="viesti"></textarea><button>Lähetä vastaus</button></form>
  </div>
  <div class="oikeapalsta"><h3>Uusimmat aiheet</h3><ul><li><a href="/aihe/8830">Ilmalämpöpumpun huolto itse?</a> <span>12.11. klo 9.51</span></li><li><a href="/aihe/8829">Kattoremontti ja valtuutus</a> <span>12.11. klo 9.07</span></li></ul></div>
  <footer><p>Remonttinurkka on Kotilehdet Oy:n palvelu. <a href="/tietosuoja">Tietosuoja</a></p></footer>
</body>
</html>
""",
    told=(
        Told(
            "rivarin_omistaja",
            "2026-11-09T18:42:00+02:00",
            "Taloyhtiössämme (12 asuntoa, Kerava) alkoi putkiremontti elo",
            "avatko he viivästyssakkoa ilman käräjiä?",
        ),
        Told(
            "Putkimies67",
            "2026-11-09T21:05:00+02:00",
            "YSE:n mukaan sakko on 0,05 % päivältä, ellei toisin ole sovi",
            "jallisesti heti, ei vasta luovutuksessa.",
        ),
        Told(
            "Hallituksen pj",
            "2026-11-11T07:20:00+02:00",
            "Meillä Vesitek teki hommat ajallaan 2024, mutta vastaava mes",
            "mutta vastaava mestari olikin eri mies.",
        ),
        Told(
            "rivarin_omistaja",
            "2026-11-12T08:15:00+02:00",
            "Kiitos! Reklamaatio lähti aamulla kirjattuna kirjeenä.",
            "aatio lähti aamulla kirjattuna kirjeenä.",
        ),
    ),
    foreign=(
        "-- Vesi löytää aina tiensä --",
        "Ylläpito on poistanut tämän viestin sääntöjen vastaisena.",
        "Ilmalämpöpumpun huolto itse?",
    ),
)

RU_GUESTBOOK_05: Final = Page(
    name="a numbered guest book of a sanatorium, mail hidden, answers of the house below",
    kind="guestbook",
    lang="ru",
    url="http://sosnovy-bor-san.example/gb/?page=1",
    now="2026-11-15T09:30:00+03:00",
    zone="Europe/Moscow",
    html="""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ru">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>Санаторий «Сосновый бор» - Гостевая книга</title>
<link href="/style.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/antispam.js"></script>
</head>
<body>
<div id="container">
<div id="header"><img src="/img/shapka.jpg" alt="Санаторий Сосновый бор" /><div class="tel">Бронирование: 8 (800) 000-12-12</div></div>
<div id="leftmenu">
<ul>
<li><a href="/">О санатории</a></li>
<li><a href="/ceny/">Цены на 2026 год</a></li>
<li><a href="/lechenie/">Лечение</a></li>
<li><a href="/foto/">Фотогалерея</a></li>
<li class="sel"><a href="/gb/">Гостевая книга</a></li>
<li><a href="/kontakty/">Как проехать</a></li>
</ul>
<div class="newsblock"><b>Новости</b><p><span>12.11.2026</span><br />Открыта продажа новогодних путёвок!</p>
<p><span>01.11.2026</span><br />Новый бассейн принимает гостей</p></div>
</div>
<div id="main">
<h1>Гостевая книга</h1>
<p class="intro">Уважаемые гости! Здесь вы можете оставить отзыв или задать вопрос. Записи публикуются после проверки.</p>
<p><a href="#form">Добавить запись</a> | Всего записей: 1204 | Страницы: <b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a> ... <a href="?page=121">121</a></p>
<div class="gbitem">
<div class="gbhead"><span class="num">1204.</span> <b>Людмила Аркадьевна</b> (г. Кострома) <span class="mail">[e-mail скрыт]</span> <span class="gbdate">14.11.2026 19:22</span></div>
<div class="gbbody">Отдыхали с мужем с 1 по 13 ноября, корпус 2, номер 314. Лечение отличное, особенно доктор Самохина, низкий ей поклон. А вот в столовой порции как для воробьёв, и чай всё время холодный! За 96 тысяч на двоих хотелось бы горячего.</div>
<div class="gbanswer"><b>Администрация:</b> <i>15.11.2026 08:40</i><br />Людмила Аркадьевна, спасибо за тёплые слова! С поставщиком питания разбираемся, титаны в зале заменены вчера вечером.</div>
</div>
<div class="gbitem">
<div class="gbhead"><span class="num">1203.</span> <b>Николай</b> <span class="gbdate">09.11.2026 11:05</span></div>
<div class="gbbody">Есть ли стоянка для автобуса?</div>
</div>
<div class="gbitem">
<div class="gbhead"><span class="num">1202.</span> <b>семья Ветровых</b> (Ярославль) <span class="mail">[e-mail скрыт]</span> <span class="gbdate">30.10.2026 22:51</span></div>
<div class="gbbody">Ужас, а не отдых. Приехали в 10, заселили в 16:30, ребёнок спал на чемоданах.<br />
Номер не тот, что бронировали: обещали «стандарт плюс» с балконом, дали первый этаж с видом на котельную.<br />
Деньги за разницу вернуть отказались, управляющая Рябова разговаривала сквозь зубы. Пишем в Роспотребнадзор.</div>
<div class="gbanswer"><b>Администрация:</b> <i>01.11.2026 10:00</i><br />Здравствуйте! Приносим извинения, разница в стоимости 7 400 руб. будет перечислена вам до 10 ноября.</div>
</div>
<div class="gbitem">
<div class="gbhead"><span class="num">1201.</span> <b>Инга</b> <span class="mail">[e-mail скрыт]</span> <span class="gbdate">28.10.2026 13:37</span></div>
<div class="gbbody">Всё супер!!! <img src="/img/sm/12.gif" alt=":)" /></div>
</div>
<p>Страницы: <b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a></p>
<a name="form"></a>
<form method="post" action="/gb/add/"><table><tr><td>Имя *</td>
<td><input name="n" /></td></tr>
<tr><td>E-mail</td>
<td><input name="e" /></td></tr>
<tr><td>Город</td>
<td><input name="c" /></td></tr>
<tr><td>Сообщение *</td>
<td><textarea name="m" cols="50" rows="7"></textarea></td></tr>
<tr><td>Код</td>
<td><img src="/captcha.php" alt="" /> <input name="k" /></td></tr>
<tr><td></td>
<td><input type="submit" value="Добавить" /></td></tr></table></form>
</div>
<div id="footer">&copy; ЗАО «Санаторий Сосновый бор», 2004-2026. Создание сайта - студия «Вектор»</div>
</div>
</body>
</html>
""",
    told=(
        Told(
            "Людмила Аркадьевна",
            "2026-11-14T19:22:00+03:00",
            "Отдыхали с мужем с 1 по 13 ноября, корпус 2, номер 314. Лече",
            "96 тысяч на двоих хотелось бы горячего.",
        ),
        Told(
            "Администрация",
            "2026-11-15T08:40:00+03:00",
            "Людмила Аркадьевна, спасибо за тёплые слова! С поставщиком п",
            "я, титаны в зале заменены вчера вечером.",
            answer=True,
        ),
        Told("Николай", "2026-11-09T11:05:00+03:00", "Есть ли стоянка для автобуса?", "Есть ли стоянка для автобуса?"),
        Told(
            "семья Ветровых",
            "2026-10-30T22:51:00+03:00",
            "Ужас, а не отдых. Приехали в 10, заселили в 16:30, ребёнок с",
            "ла сквозь зубы. Пишем в Роспотребнадзор.",
        ),
        Told(
            "Администрация",
            "2026-11-01T10:00:00+03:00",
            "Здравствуйте! Приносим извинения, разница в стоимости 7 400",
            "руб. будет перечислена вам до 10 ноября.",
            answer=True,
        ),
        Told("Инга", "2026-10-28T13:37:00+03:00", "Всё супер!!!", "Всё супер!!!"),
    ),
    foreign=(
        "Открыта продажа новогодних путёвок!",
        "Уважаемые гости! Здесь вы можете оставить отзыв или задать вопрос.",
    ),
)

RU_REVIEWS_06: Final = Page(
    name="reviews in a shop with good and bad sides, a variant bought, the shop's answer",
    kind="reviews",
    lang="ru",
    url="https://shop-tehnograd.example/catalog/pylesosy/vihr-x200/otzyvy/",
    now="2026-11-22T18:10:00+03:00",
    zone="Europe/Moscow",
    html="""<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>Отзывы о пылесосе Вихрь X200 — интернет-магазин Техноград</title>
<meta name="description" content="4 отзыва покупателей о Вихрь X200">
<link rel="icon" href="/favicon.ico">
<link rel="stylesheet" href="/build/product.8812.css">
</head>
<body class="page page--product">
<div class="topline"><span class="city">Ваш город: Тула</span><a href="/dostavka">Доставка</a>
<a href="/vozvrat">Возврат</a>
<a href="tel:88000001919">8 800 000-19-19</a></div>
<div class="header"><a class="header__logo" href="/">Техноград</a><button class="header__catalog">Каталог</button><input class="header__search" placeholder="Искать"><a class="header__cart" href="/cart">Корзина <i>0</i></a></div>
<div class="crumbs"><a href="/catalog">Каталог</a> <a href="/catalog/pylesosy">Пылесосы</a> <a href="/catalog/pylesosy/vihr-x200">Вихрь X200</a> <span>Отзывы</span></div>
<div class="pr-head"><h1>Отзывы о Вихрь X200</h1><div class="pr-head__score">3,5<small> / 5</small></div>
<div>4 отзыва</div>
<div class="hist"><div>5 звёзд <b>2</b></div>
<div>4 звезды <b>0</b></div>
<div>3 звезды <b>1</b></div>
<div>2 звезды <b>0</b></div>
<div>1 звезда <b>1</b></div></div>
<div class="pr-head__buy"><span>12 990 ₽</span><button>В корзину</button></div></div>
<div class="sorting"><span>Сортировать:</span><a href="?s=date">по дате</a>
<a href="?s=use">по полезности</a></div>
<div class="feedbacks">
<div class="fb" data-fb="700812">
<div class="fb__top"><div class="fb__ava">АК</div>
<div class="fb__usr">Алексей К.</div>
<div class="fb__stars"><i class="s on"></i><i class="s"></i><i class="s"></i><i class="s"></i><i class="s"></i></div>
<div class="fb__day">19 ноября 2026</div></div>
<div class="fb__var">Цвет: графит, Комплект: с турбощёткой</div>
<div class="fb__ok">Товар куплен в Технограде</div>
<div class="fb__row"><div class="fb__cap">Достоинства</div>
<div class="fb__val">Лёгкий, шнур длинный</div></div>
<div class="fb__row"><div class="fb__cap">Недостатки</div>
<div class="fb__val">Сгорел через девять дней, запах палёной проводки на всю квартиру</div></div>
<div class="fb__row"><div class="fb__cap">Комментарий</div>
<div class="fb__val">Отвёз в пункт на Октябрьской, приняли «на диагностику 45 дней». Позвонил на горячую линию, полчаса музыки и сброс. Деньги возвращать не хотят, хотя закон на моей стороне.</div></div>
<div class="fb__use">Отзыв полезен? <button>Да <b>31</b></button><button>Нет <b>2</b></button></div>
<div class="fb__reply"><div class="fb__rtop"><b>Техноград</b><span>официальный ответ</span><span>20 ноября 2026</span></div>
<div class="fb__rtext">Алексей, добрый день! Просим прощения за ожидание. Мы нашли вашу заявку, возврат оформлен сегодня, деньги поступят в течение трёх дней.</div></div>
</div>
<div class="fb" data-fb="689940">
<div class="fb__top"><div class="fb__ava"></div>
<div class="fb__usr">Покупатель скрыл имя</div>
<div class="fb__stars"><i class="s on"></i><i class="s on"></i><i class="s on"></i><i class="s on"></i><i class="s on"></i></div>
<div class="fb__day">7 октября 2026</div></div>
<div class="fb__var">Цвет: белый</div>
<div class="fb__row"><div class="fb__cap">Достоинства</div>
<div class="fb__val">Всё</div></div>
<div class="fb__row"><div class="fb__cap">Недостатки</div>
<div class="fb__val">Не обнаружено</div></div>
<div class="fb__use">Отзыв полезен? <button>Да <b>0</b></button><button>Нет <b>4</b></button></div>
</div>
<div class="banner"><a href="/promo/black"><img src="/promo/bf.png" alt="Чёрная пятница"></a>
<p>Только до 29 ноября скидки на всю технику для уборки</p></div>
<div class="fb" data-fb="701077">
<div class="fb__top"><div class="fb__ava">ГФ</div>
<div class="fb__usr">Гульнара Ф.</div>
<div class="fb__stars"><i class="s on"></i><i class="s on"></i><i class="s on"></i><i class="s"></i><i class="s"></i></div>
<div class="fb__day">сегодня</div></div>
<div class="fb__var">Цвет: графит, Комплект: базовый</div>
<div class="fb__ok">Товар куплен в Технограде</div>
<div class="fb__row"><div class="fb__cap">Комментарий</div>
<div class="fb__val">Пылесос неплохой, тянет хорошо, но коробка пришла вскрытая и без второй насадки. Курьер пожал плечами. <button class="fb__more">Читать полностью</button></div></div>
<div class="fb__pics"><img src="/fb/1.jpg" alt=""><img src="/fb/2.jpg" alt=""></div>
<div class="fb__use">Отзыв полезен? <button>Да <b>1</b></button><button>Нет <b>0</b></button></div>
</div>
<div class="fb" data-fb="540115">
<div class="fb__top"><div class="fb__ava">С</div>
<div class="fb__usr">Стас</div>
<div class="fb__stars"><i class="s on"></i><i class="s on"></i><i class="s on"></i><i class="s on"></i><i class="s on"></i></div>
<div class="fb__day">31 декабря 2025</div></div>
<div class="fb__var">Цвет: белый</div>
<div class="fb__ok">Товар куплен в Технограде</div>
<div class="fb__row"><div class="fb__cap">Достоинства</div>
<div class="fb__val">Мощность, цена, доставили 31 декабря к обеду, как и обещали</div></div>
<div class="fb__row"><div class="fb__cap">Недостатки</div>
<div class="fb__val">шумноват</div></div>
<div class="fb__use">Отзыв полезен? <button>Да <b>12</b></button><button>Нет <b>1</b></button></div>
</div>
</div>
<div class="also"><h3>С этим товаром покупают</h3><div class="also__i"><a href="/catalog/meshki/m5">Мешки-пылесборники, 5 шт.</a><span>4,8 · 210 отзывов</span><b>490 ₽</b></div></div>
<div class="footer"><p>© 2011–2026 ООО «Техноград-Онлайн»</p>
<a href="/oferta">Оферта</a></div>
</body>
</html>
""",
    told=(
        Told("Алексей К.", "2026-11-19", "Лёгкий, шнур длинный", "ть не хотят, хотя закон на моей стороне."),
        Told(
            "Техноград",
            "2026-11-20",
            "Алексей, добрый день! Просим прощения за ожидание. Мы нашли",
            "ня, деньги поступят в течение трёх дней.",
            answer=True,
        ),
        Told("Покупатель скрыл имя", "2026-10-07", "Всё", "Не обнаружено"),
        Told(
            "Гульнара Ф.",
            "2026-11-22",
            "Пылесос неплохой, тянет хорошо, но коробка пришла вскрытая и",
            "ез второй насадки. Курьер пожал плечами.",
        ),
        Told("Стас", "2025-12-31", "Мощность, цена, доставили 31 декабря к обеду, как и обещали", "шумноват"),
    ),
    foreign=(
        "Только до 29 ноября скидки на всю технику для уборки",
        "Мешки-пылесборники, 5 шт.",
    ),
)

RU_COMMENTS_07: Final = Page(
    name="comments below a regional news article, answers nested, deleted stubs, related news with dates",
    kind="comments",
    lang="ru",
    url="https://volga-vestnik.example/news/2026/11/21/avtobusy-maryrut/",
    now="2026-11-22T13:00:00+04:00",
    zone="Europe/Samara",
    html="""<!DOCTYPE html>
<html lang="ru" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>«ТрансЛайн» сократит рейсы на маршруте № 41 — Волжский вестник</title>
<meta property="article:published_time" content="2026-11-21T16:20:00+04:00">
<meta name="author" content="Елена Суркова">
<meta name="viewport" content="width=device-width">
<link rel="amphtml" href="https://volga-vestnik.example/amp/2026/11/21/avtobusy-maryrut/">
<script>var adSlots = ["top", "mid"];</script>
<link rel="stylesheet" href="/s/vv.css">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"«ТрансЛайн» сократит рейсы на маршруте № 41","datePublished":"2026-11-21T16:20:00+04:00","author":{"@type":"Person","name":"Елена Суркова"}}</script>
</head>
<body>
<div class="head"><a href="/"><img src="/s/logo.svg" alt="Волжский вестник"></a><span class="wx">Сейчас +1°, 22 ноября, воскресенье</span>
<ul class="rub"><li><a href="/politika">Политика</a></li>
<li><a href="/dorogi">Дороги</a></li>
<li><a href="/afisha">Афиша</a></li></ul></div>
<div class="cols">
<div class="art" itemscope itemtype="http://schema.org/NewsArticle">
<div class="meta"><span class="dt">21 ноября 2026, 16:20</span> <a class="rb" href="/dorogi">Дороги</a> <span class="vw">8 411</span></div>
<h1 itemprop="headline">«ТрансЛайн» сократит рейсы на маршруте № 41</h1>
<div class="lead">С 1 декабря автобусы будут ходить раз в 40 минут вместо 20</div>
<div class="body" itemprop="articleBody"><p>Перевозчик «ТрансЛайн» объяснил решение нехваткой водителей. По словам директора компании Игоря Лапшина, на линии не хватает двенадцати человек.</p>
<p>В мэрии сообщили, что письмо от перевозчика получили только в пятницу и согласия на новое расписание пока не дали.</p></div>
<div class="writer"><img src="/s/surkova.jpg" alt=""><div><b>Елена Суркова</b><p>Корреспондент, пишет о дорогах и транспорте с 2014 года</p></div></div>
<div class="share"><a href="#">ВКонтакте</a>
<a href="#">Телеграм</a>
<a href="#">Копировать ссылку</a></div>
</div>
<div class="rel"><h3>Читайте также</h3>
<div class="rel_i"><span>20.11.2026 11:30</span><a href="/news/2026/11/20/most/">Мост через Сок закроют на ремонт до мая</a></div>
<div class="rel_i"><span>18.11.2026 09:05</span><a href="/news/2026/11/18/proezd/">Проезд подорожает на три рубля</a></div>
</div>
<div class="discuss" id="comments">
<h3>Комментарии <span>7</span></h3>
<div class="lvl0" id="c9001"><span class="nick">Григорий</span> <span class="ctime">21.11 в 17:44</span><div class="ctext">На 41-м и так не влезть утром, люди висят на подножке от «Пятилетки» до самого вокзала. Куда ещё сокращать?! Лапшин сам хоть раз на нём ездил?</div>
<div class="cbtn"><a href="#">ответить</a> <span class="plus">+48</span> <span class="minus">−1</span></div>
<div class="lvl1" id="c9004"><span class="nick">Volzhanka</span> <span class="ctime">21.11 в 18:02</span><div class="ctext">У Лапшина водитель и «Тойота», зачем ему сорок первый</div>
<div class="cbtn"><a href="#">ответить</a> <span class="plus">+33</span></div>
<div class="lvl2" id="c9005"><span class="nick">Григорий</span> <span class="ctime">21.11 в 18:10</span><div class="ctext">вот и я о том</div>
<div class="cbtn"><a href="#">ответить</a> <span class="plus">+2</span></div></div>
<div class="lvl2 del" id="c9006"><div class="ctext">Комментарий удалён модератором</div></div>
</div></div>
<div class="lvl0 del" id="c9010"><div class="ctext">Комментарий удалён автором</div></div>
<div class="lvl0" id="c9022"><span class="nick">Аноним</span> <span class="ctime">сегодня в 9:26</span><div class="ctext">Работал у них водителем два года. Машины без печек, зарплату за сентябрь отдали 9 ноября, половину в конверте. Поэтому и не хватает людей, а не потому что «рынок».</div>
<div class="cbtn"><a href="#">ответить</a> <span class="plus">+71</span></div>
<div class="lvl1" id="c9031"><span class="nick">ТрансЛайн Пресс-служба</span> <span class="ctime">сегодня в 11:58</span><div class="ctext">Здравствуйте. Заработная плата в компании выплачивается официально. Просим написать нам номер табельного на почту, проверим.</div>
<div class="cbtn"><a href="#">ответить</a> <span class="minus">−25</span></div></div></div>
<button class="showmore">Показать ещё 2 комментария</button>
<form class="cform"><input placeholder="Имя"><textarea placeholder="Ваш комментарий"></textarea><button>Отправить</button><p>Нажимая кнопку, вы принимаете правила сайта.</p></form>
</div>
</div>
<div class="partners">
<span>Партнёры:</span>
<a href="https://radio-volga.example/">Радио Волга</a>
<a href="https://afisha63.example/">Афиша 63</a>
</div>
<div class="foot">Сетевое издание «Волжский вестник», 16+. Редакция: <a href="mailto:red@volga-vestnik.example">red@volga-vestnik.example</a></div>
</body>
</html>
""",
    told=(
        Told(
            "Григорий",
            "2026-11-21T17:44:00+04:00",
            "На 41-м и так не влезть утром, люди висят на подножке от «Пя",
            "щать?! Лапшин сам хоть раз на нём ездил?",
        ),
        Told(
            "Volzhanka",
            "2026-11-21T18:02:00+04:00",
            "У Лапшина водитель и «Тойота», зачем ему сорок первый",
            "итель и «Тойота», зачем ему сорок первый",
        ),
        Told("Григорий", "2026-11-21T18:10:00+04:00", "вот и я о том", "вот и я о том"),
        Told(
            "Аноним",
            "2026-11-22T09:26:00+04:00",
            "Работал у них водителем два года. Машины без печек, зарплату",
            "хватает людей, а не потому что «рынок».",
        ),
        Told(
            "ТрансЛайн Пресс-служба",
            "2026-11-22T11:58:00+04:00",
            "Здравствуйте. Заработная плата в компании выплачивается офиц",
            "нам номер табельного на почту, проверим.",
        ),
    ),
    foreign=(
        "С 1 декабря автобусы будут ходить раз в 40 минут вместо 20",
        "Корреспондент, пишет о дорогах и транспорте с 2014 года",
        "Мост через Сок закроют на ремонт до мая",
        "Комментарий удалён модератором",
    ),
)

EN_FORUM_08: Final = Page(
    name="a board with code, spoilers, long dates in words, unix stamps beside",
    kind="forum",
    lang="en",
    url="https://boards.hobbycnc.example/threads/millwright-spindle.20914/",
    now="2026-11-05T21:00:00-05:00",
    zone="America/New_York",
    html="""<!DOCTYPE html>
<html lang="en-US" class="no-js">
<head>
<meta charset="utf-8">
<title>Millwright spindle dies under load | Hobby CNC Boards</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/css.php?css=core,node,thread&amp;d=1793">
<link rel="alternate" type="application/rss+xml" href="/threads/index.rss" title="RSS">
</head>
<body data-template="thread">
<div class="site-head"><a href="/">Hobby CNC Boards</a>
<div class="site-nav"><a href="/whats-new/">What's new</a>
<a href="/members/">Members</a>
<a href="/classifieds/">Classifieds</a></div></div>
<div class="trail"><span><a href="/">Home</a></span> <span><a href="/forums/spindles/">Spindles &amp; VFDs</a></span></div>
<h1>Millwright spindle dies under load</h1>
<div class="thread-tags">Tags: <a href="/tags/spindle/">spindle</a> <a href="/tags/vfd/">vfd</a></div>
<div class="posts">
<div class="pst" id="pst-1" data-ts="1793743620">
<div class="pst-who"><div class="pst-name"><a href="/members/dustcollector.331/">dustcollector</a></div>
<div class="pst-rank">Well-Known Member</div><dl><dt>Joined</dt><dd>Mar 9, 2019</dd>
<dt>Messages</dt><dd>1,140</dd>
<dt>Reaction score</dt><dd>87</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>Nov 3rd 2026, 5:07 pm</span><a href="/threads/20914/#pst-1">#1</a></div>
<div class="pst-body">Bought the 2.2 kW water cooled spindle from Millwright Supply in June. It ran fine on foam, but as soon as I touch aluminum the VFD trips with E-07 and the shaft stops dead. Settings below:
<div class="code-head">Code:</div>
<pre class="code"><code>PD003 = 400
PD005 = 400
PD142 = 7.0</code></pre>
Support asked me for the same video three times now and then closed the ticket as "resolved by customer".
<div class="sig">Measure twice, cut thrice, order more stock</div></div>
<div class="pst-foot"><a href="#">Like</a>
<a href="#">Reply</a>
<a href="#">Report</a><span>GrumpyOldMachinist and 2 others like this</span></div></div></div>
<div class="pst" id="pst-2" data-ts="1793752860">
<div class="pst-who"><div class="pst-name"><a href="/members/grumpy.12/">GrumpyOldMachinist</a></div>
<div class="pst-rank">Staff</div><dl><dt>Joined</dt><dd>Jan 2, 2008</dd>
<dt>Messages</dt><dd>22,871</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>Nov 3rd 2026, 7:41 pm</span><a href="/threads/20914/#pst-2">#2</a></div>
<div class="pst-body">E-07 is overcurrent on accel. What's your ramp time?
<div class="spoiler"><button class="spoiler-btn">Spoiler: manual page</button><div class="spoiler-in">PD014 sets the acceleration, factory default is 1.5 s which is way too short for this rotor.</div></div>
Set it to 8 and try again before you blame the spindle.</div>
<div class="pst-foot"><a href="#">Like</a>
<a href="#">Reply</a>
<a href="#">Report</a></div></div></div>
<div class="ad-slot" data-slot="mid-2"><p>Sponsored: End mills that last. Free shipping over $49.</p></div>
<div class="pst" id="pst-3" data-ts="1793797320">
<div class="pst-who"><div class="pst-name"><a href="/members/tinaw.4120/">tina.w</a></div>
<div class="pst-rank">New Member</div><dl><dt>Joined</dt><dd>Nov 4, 2026</dd>
<dt>Messages</dt><dd>1</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>Nov 4th 2026, 8:02 am</span><a href="/threads/20914/#pst-3">#3</a></div>
<div class="pst-body">Same here. Mine went back to Millwright in August, order MW-55120, and I have neither spindle nor refund.</div>
<div class="pst-foot"><a href="#">Like</a>
<a href="#">Reply</a>
<a href="#">Report</a></div></div></div>
<div class="pst" id="pst-4" data-ts="1793899800">
<div class="pst-who"><div class="pst-name"><a href="/members/grumpy.12/">GrumpyOldMachinist</a></div>
<div class="pst-rank">Staff</div><dl><dt>Joined</dt><dd>Jan 2, 2008</dd>
<dt>Messages</dt><dd>22,871</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>Today, 12:30 pm</span><a href="/threads/20914/#pst-4">#4</a></div>
<div class="pst-body"><blockquote class="q" data-author="tina.w"><div class="q-head">tina.w said:</div>
<div class="q-in"><blockquote class="q" data-author="dustcollector"><div class="q-head">dustcollector said:</div>
<div class="q-in">then closed the ticket as "resolved by customer"</div></blockquote>Mine went back to Millwright in August</div></blockquote>That is three months. File a chargeback with your card today, the window is 120 days.</div>
<div class="pst-foot"><a href="#">Like</a>
<a href="#">Reply</a>
<a href="#">Report</a></div></div></div>
<div class="pst" id="pst-5" data-ts="1793927700">
<div class="pst-who"><div class="pst-name"><a href="/members/dustcollector.331/">dustcollector</a></div>
<div class="pst-rank">Well-Known Member</div><dl><dt>Joined</dt><dd>Mar 9, 2019</dd>
<dt>Messages</dt><dd>1,140</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>45 minutes ago</span><a href="/threads/20914/#pst-5">#5</a></div>
<div class="pst-body">PD014 = 8 and it cuts. I'll be darned. Still no excuse for that support desk.<div class="edit-note">Last edited: 10 minutes ago</div>
<div class="sig">Measure twice, cut thrice, order more stock</div></div>
<div class="pst-foot"><a href="#">Like</a>
<a href="#">Reply</a>
<a href="#">Report</a></div></div></div>
</div>
<div class="similar"><h3>Similar threads</h3><div><a href="/threads/19001/">Which coolant for a closed loop?</a> <span>ralph_k · Aug 14, 2026</span></div>
<div><a href="/threads/18277/">VFD grounding</a> <span>mdf_lover · Feb 2, 2026</span></div></div>
<div class="quick"><a href="/login/">You must log in or register to reply here.</a></div>
<div class="site-foot"><a href="/help/terms/">Terms and rules</a>
<a href="/help/privacy/">Privacy policy</a><span>© 2008-2026</span></div>
</body>
</html>
""",
    told=(
        Told(
            "dustcollector",
            "2026-11-03T17:07:00-05:00",
            "Bought the 2.2 kW water cooled spindle from Millwright Suppl",
            'ed the ticket as "resolved by customer".',
        ),
        Told(
            "GrumpyOldMachinist",
            "2026-11-03T19:41:00-05:00",
            "E-07 is overcurrent on accel. What's your ramp time?",
            "try again before you blame the spindle.",
        ),
        Told(
            "tina.w",
            "2026-11-04T08:02:00-05:00",
            "Same here. Mine went back to Millwright in August, order MW-",
            ", and I have neither spindle nor refund.",
        ),
        Told(
            "GrumpyOldMachinist",
            "2026-11-05T12:30:00-05:00",
            "That is three months. File a chargeback with your card today",
            "your card today, the window is 120 days.",
        ),
        Told(
            "dustcollector",
            "2026-11-05T20:15:00-05:00",
            "PD014 = 8 and it cuts. I'll be darned. Still no excuse for t",
            ". Still no excuse for that support desk.",
        ),
    ),
    foreign=(
        "Measure twice, cut thrice, order more stock",
        "Sponsored: End mills that last. Free shipping over $49.",
        "Which coolant for a closed loop?",
    ),
)

RU_FORUM_09: Final = Page(
    name="cards where the author stands below his words, unix stamps in milliseconds, weekday names",
    kind="forum",
    lang="ru",
    url="https://gruzoboard.example/t/55120-oplata-stroy-logistik",
    now="2026-11-18T19:00:00+03:00",
    zone="Europe/Moscow",
    html="""<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>«Строй-Логистик» не платит 60 дней | ГрузоБорд</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/dist/board.min.css">
<script src="/dist/moment-ru.js" defer></script>
</head>
<body>
<header>
<div class="brand"><a href="/">ГрузоБорд</a> <small>доска перевозчиков</small></div>
<nav><a href="/gruzy">Грузы</a> <a href="/mashiny">Машины</a> <a href="/t">Форум</a> <a href="/black">Чёрный список</a></nav>
<div class="usd">Дизель 74,20 · 18 ноября, среда</div>
</header>
<div class="hero">
<p class="hero__path"><a href="/t">Форум</a> → <a href="/t/black">Кто не платит</a></p>
<h1>«Строй-Логистик» не платит 60 дней</h1>
<p class="hero__info">Тема открыта · 5 сообщений · 912 чел. прочли</p>
</div>
<div class="stream">
<div class="card" data-mid="901">
  <div class="card__say">
    Возил им арматуру Череповец — Тверь 11 сентября, ставка 68 тыс. с НДС, отсрочка 15 банковских. Сегодня 13 ноября, на счёте ноль.<br>
    Документы отправлял СДЭКом, трек есть, получили 21 сентября. Трубку берёт некая Виктория: «бухгалтер на больничном». Два месяца болеет!
  </div>
  <div class="card__by">
    <img src="/p/41.jpg" alt="">
    <span class="card__name">Иваныч на КамАЗе</span>
    <span class="card__role">перевозчик, 4 машины</span>
    <span class="card__at" data-ms="1794539460000">в пятницу, 6:11</span>
    <span class="card__no">№ 1</span>
  </div>
</div>
<div class="card" data-mid="902">
  <div class="card__say">
    Добавлю. Мне должны 141 500 за три рейса. Подал в арбитраж, дело А66-00000/2026.
  </div>
  <div class="card__by">
    <img src="/p/none.svg" alt="">
    <span class="card__name">ИП Хасанов</span>
    <span class="card__role">перевозчик</span>
    <span class="card__at" data-ms="1794570600000">в пятницу, 14:50</span>
    <span class="card__no">№ 2</span>
  </div>
</div>
<div class="card card--ad">
  <div class="card__say">Топливные карты без залога. Скидка до 4 руб. с литра.</div>
  <div class="card__by"><span>Партнёр</span></div>
</div>
<div class="card" data-mid="907">
  <div class="card__say">
    <details><summary>Ответ на сообщение № 1</summary>Трубку берёт некая Виктория</details>
    Виктория Маслова у них уже третья «бухгалтер на больничном» за год. Груз у них брать только по предоплате, я всех своих предупредила.
    <div class="card__files"><a href="/f/akt.pdf">akt-sverki.pdf</a> <i>214 КБ</i></div>
  </div>
  <div class="card__by">
    <img src="/p/77.jpg" alt="">
    <span class="card__name">Лена_диспетчер</span>
    <span class="card__role">экспедитор, Тверь</span>
    <span class="card__at" data-ms="1794808830000">в понедельник, 9:00</span>
    <span class="card__no">№ 3</span>
  </div>
</div>
<div class="card" data-mid="911">
  <div class="card__say">
    врёте вы всё, нормальная контора, платят день в день
  </div>
  <div class="card__by">
    <span class="card__at" data-ms="1794977100000">сегодня, 7:45</span>
    <span class="card__no">№ 4</span>
  </div>
</div>
<div class="card" data-mid="914">
  <div class="card__say">
    Ага, с чужого аккаунта без имени :)
  </div>
  <div class="card__by">
    <img src="/p/41.jpg" alt="">
    <span class="card__name">Иваныч на КамАЗе</span>
    <span class="card__role">перевозчик, 4 машины</span>
    <span class="card__at" data-ms="1795015860000">полчаса назад</span>
    <span class="card__no">№ 5</span>
  </div>
</div>
</div>
<div class="write"><a href="/login">Войдите</a>, чтобы написать</div>
<footer>ГрузоБорд, с 2016 г. Мнение участников не есть мнение редакции.</footer>
</body>
</html>
""",
    told=(
        Told(
            "Иваныч на КамАЗе",
            "2026-11-13T06:11:00+03:00",
            "Возил им арматуру Череповец — Тверь 11 сентября, ставка 68 т",
            "алтер на больничном». Два месяца болеет!",
        ),
        Told(
            "ИП Хасанов",
            "2026-11-13T14:50:00+03:00",
            "Добавлю. Мне должны 141 500 за три рейса. Подал в арбитраж,",
            ". Подал в арбитраж, дело А66-00000/2026.",
        ),
        Told(
            "Лена_диспетчер",
            "2026-11-16T09:00:30+03:00",
            "Виктория Маслова у них уже третья «бухгалтер на больничном»",
            "о предоплате, я всех своих предупредила.",
        ),
        Told(
            None,
            "2026-11-18T07:45:00+03:00",
            "врёте вы всё, нормальная контора, платят день в день",
            ", нормальная контора, платят день в день",
        ),
        Told(
            "Иваныч на КамАЗе",
            "2026-11-18T18:31:00+03:00",
            "Ага, с чужого аккаунта без имени :)",
            "Ага, с чужого аккаунта без имени :)",
        ),
    ),
    foreign=(
        "Топливные карты без залога. Скидка до 4 руб. с литра.",
        "akt-sverki.pdf",
    ),
)

RU_GUESTBOOK_10: Final = Page(
    name="a home-made guest book parted by rules, names bold, dates in brackets, years of two digits",
    kind="guestbook",
    lang="ru",
    url="http://kuznya-ignata.example/guest.html",
    now="2026-11-22T10:05:00+07:00",
    zone="Asia/Novosibirsk",
    html="""<html>
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8">
<title>КУЗНЯ ИГНАТА - гостевая</title>
<style>
body { background: #221100 url(fon.jpg); color: #ffeecc; font-family: Georgia }
a { color: orange }
.m { margin: 6px 0 6px 20px }
</style>
</head>
<body>
<center>
<img src="kuznya.gif" width="468" height="60" alt="Кузня Игната"><br>
<a href="index.html">Главная</a> * <a href="vorota.html">Ворота</a> * <a href="mangaly.html">Мангалы</a> * <a href="lestnicy.html">Лестницы</a> * <a href="guest.html">Гостевая</a> * <a href="adres.html">Адрес</a>
<h2>Гостевая книга</h2>
<font size="2">Пишите, что думаете. Мат удаляю. Реклама окон - тоже.</font>
</center>
<hr width="80%">
<b>Пётр Ильич</b> [21.11.26 20:14]
<div class="m">
Игнат, ворота стоят второй год, ни пятнышка ржавчины! А вот калитку пришлось подваривать: петля отошла после первой же зимы.
<p>Приедешь глянуть? Ты говорил, гарантия три года.
</div>
<font color="#ff9900"><i>Кузнец Игнат [22.11.26 9:50]: Пётр Ильич, буду в среду после обеда, сварку возьму с собой. Денег не надо.</i></font>
<hr width="80%">
<b>Наташа</b> [8.11.26]
<div class="m">
красота какая!!!! сколько стоит роза кованая?
</div>
<hr width="80%">
<b>аноним</b> [3.09.26 1:17]
<div class="m">
Мангал заказал в мае, аванс 15000 отдал, сделали в конце августа. Шашлычный сезон кончился.
<br>
Спасибо, конечно, что хоть сделали.
<br>
Больше к вам не обращусь и людям расскажу.
</div>
<font color="#ff9900"><i>Кузнец Игнат: виноват, руку сломал, всем звонил, до вас не дозвонился. 3000 верну, напишите карту</i></font>
<hr width="80%">
<a href="mailto:zakaz@usadba.example"><b>ООО "Усадьба"</b></a> [27.12.25 12:00]
<div class="m">
С наступающим! Благодарим за лестницу, заказчик доволен. Ждём счёт за перила.
</div>
<hr width="80%">
<center>
<a href="guest2.html">старые записи (2019-2025)</a>
<form action="cgi-bin/guest.cgi" method="post">
Имя: <input name="name" size="20"> Почта: <input name="mail" size="20"><br>
<textarea name="text" cols="60" rows="6"></textarea><br>
<input type="submit" value="Записать">
</form>
<!-- счётчик -->
<script src="http://counter.example/c.js"></script>
<noscript>
<img src="http://counter.example/c.gif?id=5512" width="88" height="31" alt="Счётчик"></noscript><br>
<font size="1">Кузня Игната, Бердск, 2006-2026. Последнее обновление: 22 ноября 2026 г.</font>
</center>
</body>
</html>
""",
    told=(
        Told(
            "Пётр Ильич",
            "2026-11-21T20:14:00+07:00",
            "Игнат, ворота стоят второй год, ни пятнышка ржавчины! А вот",
            "глянуть? Ты говорил, гарантия три года.",
        ),
        Told(
            "Кузнец Игнат",
            "2026-11-22T09:50:00+07:00",
            "Пётр Ильич, буду в среду после обеда, сварку возьму с собой.",
            "а, сварку возьму с собой. Денег не надо.",
            answer=True,
        ),
        Told(
            "Наташа",
            "2026-11-08",
            "красота какая!!!! сколько стоит роза кованая?",
            "та какая!!!! сколько стоит роза кованая?",
        ),
        Told(
            "аноним",
            "2026-09-03T01:17:00+07:00",
            "Мангал заказал в мае, аванс 15000 отдал, сделали в конце авг",
            "льше к вам не обращусь и людям расскажу.",
        ),
        Told(
            "Кузнец Игнат",
            None,
            "виноват, руку сломал, всем звонил, до вас не дозвонился. 300",
            "е дозвонился. 3000 верну, напишите карту",
            answer=True,
        ),
        Told(
            'ООО "Усадьба"',
            "2025-12-27T12:00:00+07:00",
            "С наступающим! Благодарим за лестницу, заказчик доволен. Ждё",
            ", заказчик доволен. Ждём счёт за перила.",
        ),
    ),
    foreign=("Пишите, что думаете. Мат удаляю. Реклама окон - тоже.",),
)

UK_FORUM_11: Final = Page(
    name="articles with a header of their own, month names long, the firm answers as a member, images only",
    kind="forum",
    lang="uk",
    url="https://velospilka.example/d/7741-maisternia-spytsia",
    now="2026-11-22T21:00:00+02:00",
    zone="Europe/Kyiv",
    html="""<!DOCTYPE html>
<html lang="uk-UA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Майстерня «Спиця»: забрав велосипед гіршим, ніж віддав — Велоспілка</title>
<link rel="stylesheet" href="/assets/forum-5b1.css">
<link rel="canonical" href="https://velospilka.example/d/7741-maisternia-spytsia">
<noscript><style>.js{display:none}</style></noscript>
</head>
<body>
<div class="App">
<header class="App-header"><h1 class="Title"><a href="/">Велоспілка</a></h1>
<ul class="Links"><li><a href="/all">Усі розмови</a></li><li><a href="/tags">Мітки</a></li><li><a href="/maps">Маршрути</a></li></ul></header>
<div class="Hero"><span class="Tag">Майстерні</span><h2>Майстерня «Спиця»: забрав велосипед гіршим, ніж віддав</h2></div>
<div class="Stream">
<article class="Post" data-number="1">
<header><ul>
<li class="who"><h3><a href="/u/kryvenko">Богдан Кривенко</a></h3></li>
<li class="meta"><a href="/d/7741/1">24 жовтня 2026, 23:40</a></li>
</ul></header>
<div class="Body">
<p>Віддав на повне ТО за 2100 гривень. Повернули з прокрученою шпилькою на виносі та без одного болта на дисковому гальмі!</p>
<p>Механік Остап сказав, що «так і було». Маю фото до і після.</p>
<p><img src="/f/do.jpg" alt="do.jpg"> <img src="/f/pislia.jpg" alt="pislia.jpg"></p>
</div>
<footer><ul><li>Сподобалось: <a href="/u/lanka">lanka_v</a>, <a href="/u/mtb">oldschool_mtb</a> та ще 6</li><li><button class="js">Відповісти</button></li></ul></footer>
</article>
<article class="Post" data-number="2">
<header><ul>
<li class="who"><h3><a href="/u/lanka">lanka_v</a></h3><span class="badge">Львів</span></li>
<li class="meta"><a href="/d/7741/2">25 жовтня 2026, 12:03</a></li>
</ul></header>
<div class="Body">
<blockquote><p><a href="/d/7741/1">Богдан Кривенко</a> Механік Остап сказав, що «так і було»</p></blockquote>
<p>класика жанру</p>
</div>
<footer><ul><li><button class="js">Відповісти</button></li></ul></footer>
</article>
<div class="Event"><span>lanka_v</span> змінила мітку на <em>Майстерні</em> <time>26 жовтня 2026</time></div>
<article class="Post" data-number="4">
<header><ul>
<li class="who"><h3><a href="/u/spytsia">Майстерня «Спиця»</a></h3><span class="badge">Партнер форуму</span></li>
<li class="meta"><a href="/d/7741/4">3 дні тому</a></li>
</ul></header>
<div class="Body">
<p>Богдане, вітаємо. Вибачте за мовчання, про тему дізналися тільки сьогодні. Остап у нас більше не працює.</p>
<p>Приїжджайте в будь-який день, перевіримо все безкоштовно, а різницю за ТО (1050 грн) повернемо готівкою.</p>
<p>— Роман, старший механік</p>
</div>
<footer><ul><li>Сподобалось: <a href="/u/x">vik_tor</a></li><li><button class="js">Відповісти</button></li></ul></footer>
</article>
<article class="Post" data-number="5">
<header><ul>
<li class="who"><h3><a href="/u/kryvenko">Богдан Кривенко</a></h3></li>
<li class="meta"><a href="/d/7741/5">вчора о 18:20</a> <span>Відредаговано</span></li>
</ul></header>
<div class="Body">
<p>Був. Все переробили, гроші віддали, ще й каву зварили. Питання закрите, повага Роману.</p>
</div>
<footer><ul><li><button class="js">Відповісти</button></li></ul></footer>
</article>
<article class="Post Post--hidden" data-number="6"><header><span>Допис приховано</span> <time>22 листопада 2026, 08:00</time></header></article>
<article class="Post" data-number="7">
<header><ul>
<li class="who"><h3><a href="/u/mtb">oldschool_mtb</a></h3></li>
<li class="meta"><a href="/d/7741/7">45 хвилин тому</a></li>
</ul></header>
<div class="Body">
<p><img src="/f/applause.gif" alt=""></p>
</div>
<footer><ul><li><button class="js">Відповісти</button></li></ul></footer>
</article>
</div>
<aside class="Side"><h4>Схожі розмови</h4><ul><li><a href="/d/7012">Де перебрати втулку на Подолі?</a> <span>12 серпня 2026</span></li><li><a href="/d/6990">Порадьте замок</a> <span>2 серпня 2026</span></li></ul></aside>
<footer class="App-footer">Велоспілка — спільнота з 2012 року</footer>
</div>
</body>
</html>
""",
    told=(
        Told(
            "Богдан Кривенко",
            "2026-10-24T23:40:00+03:00",
            "Віддав на повне ТО за 2100 гривень. Повернули з прокрученою",
            "в, що «так і було». Маю фото до і після.",
        ),
        Told("lanka_v", "2026-10-25T12:03:00+02:00", "класика жанру", "класика жанру"),
        Told(
            "Майстерня «Спиця»",
            "2026-11-19",
            "Богдане, вітаємо. Вибачте за мовчання, про тему дізналися ті",
            "рнемо готівкою. — Роман, старший механік",
        ),
        Told(
            "Богдан Кривенко",
            "2026-11-21T18:20:00+02:00",
            "Був. Все переробили, гроші віддали, ще й каву зварили. Питан",
            "зварили. Питання закрите, повага Роману.",
        ),
        Told("oldschool_mtb", "2026-11-22T20:15:00+02:00", "", ""),
    ),
    foreign=(
        "Допис приховано",
        "Де перебрати втулку на Подолі?",
    ),
)

UK_GUESTBOOK_12: Final = Page(
    name="a guest book of a hotel in a table, number and town beside the name, answer in a row below",
    kind="guestbook",
    lang="uk",
    url="http://hotel-smereka.example/ua/vidguky.php",
    now="2026-11-20T17:00:00+02:00",
    zone="Europe/Kyiv",
    html="""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Відгуки гостей | Готель «Смерека», Яремче</title>
<meta name="keywords" content="готель яремче, відпочинок карпати, смерека відгуки">
<link rel="stylesheet" href="../css/smereka.css">
<script src="../js/jquery-1.8.min.js"></script>
</head>
<body>
<table class="page" width="980" align="center">
<tr><td colspan="2"><a href="/ua/"><img src="../img/top.jpg" alt="Смерека"></a></td></tr>
<tr><td colspan="2" class="nav"><a href="/ua/">Головна</a> <a href="nomery.php">Номери</a> <a href="ciny.php">Ціни</a> <a href="vidguky.php">Відгуки</a> <a href="mapa.php">Мапа</a> | <a href="/en/">EN</a></td></tr>
<tr>
<td class="left" width="200" valign="top">
<h4>Погода</h4><p>20.11.2026<br>-3 °C, сніг</p>
<h4>Акції</h4><p>Третя ніч у листопаді за пів ціни</p>
</td>
<td class="content" valign="top">
<h1>Відгуки гостей</h1>
<table class="gb" width="100%" cellspacing="0">
<tr class="hd"><th>№</th><th>Хто</th><th>Коли</th></tr>
<tr class="r1">
<td rowspan="3">412</td>
<td><b>Родина Савчуків</b>, м. Тернопіль</td>
<td align="right">19.11.2026, 21:36</td>
</tr>
<tr class="r2"><td colspan="2">Відпочивали 14–18 листопада, номер 27. Природа казкова, але в номері було 15 градусів, обігрівача не дали, бо «вибиває автомат». Син захворів. За 2800 грн за ніч хотілося б хоча б тепла.</td></tr>
<tr class="r3"><td colspan="2"><div class="vidp"><u>Відповідь:</u> <b>Готель «Смерека»</b>, 20.11.2026, 09:12<br>Шановна родино, нам дуже прикро. Котел полагодили 18 листопада ввечері. Просимо написати на пошту номер картки, повернемо за дві ночі.</div></td></tr>
<tr><td colspan="3" class="line"></td></tr>
<tr class="r1">
<td rowspan="2">411</td>
<td><b>Сергій</b>, м. Київ</td>
<td align="right">вівторок</td>
</tr>
<tr class="r2"><td colspan="2">Баня топ, персонал топ, борщ топ.</td></tr>
<tr><td colspan="3" class="line"></td></tr>
<tr class="r1">
<td rowspan="2">410</td>
<td><b>Гість</b></td>
<td align="right">02.11.2026, 08:08</td>
</tr>
<tr class="r2"><td colspan="2">А чи можна з собакою?</td></tr>
<tr><td colspan="3" class="line"></td></tr>
<tr class="r1">
<td rowspan="3">409</td>
<td><b>Людмила (Вінниця)</b> <img src="../img/mail.gif" alt="пошта прихована"></td>
<td align="right">30.08.2026, 14:45</td>
</tr>
<tr class="r2"><td colspan="2">Дякую Оксані з рецепції: знайшла мою каблучку в пральні й надіслала поштою за свій рахунок.<br><br>Такі люди — найкраща реклама. Приїдемо ще на Різдво, якщо буде вільний «люкс».</td></tr>
<tr class="r3"><td colspan="2"><div class="vidp"><u>Відповідь:</u> <b>Готель «Смерека»</b>, 31.08.2026, 10:00<br>Люкс на Різдво за вами, Людмило!</div></td></tr>
</table>
<p class="pages">Сторінки: [1] <a href="?s=2">[2]</a> <a href="?s=3">[3]</a> ... <a href="?s=52">[52]</a></p>
<form method="post"><fieldset><legend>Залишити відгук</legend>Ім'я: <input name="imya"> Місто: <input name="misto"><br>
<textarea name="vidguk" rows="5" cols="60"></textarea><br>
<input type="submit" value="Надіслати"></fieldset></form>
</td>
</tr>
<tr><td colspan="2" class="foot">© Готель «Смерека», 2008–2026. Тел. (03434) 0-00-12</td></tr>
</table>
</body>
</html>
""",
    told=(
        Told(
            "Родина Савчуків",
            "2026-11-19T21:36:00+02:00",
            "Відпочивали 14–18 листопада, номер 27. Природа казкова, але",
            "2800 грн за ніч хотілося б хоча б тепла.",
        ),
        Told(
            "Готель «Смерека»",
            "2026-11-20T09:12:00+02:00",
            "Шановна родино, нам дуже прикро. Котел полагодили 18 листопа",
            "шту номер картки, повернемо за дві ночі.",
            answer=True,
        ),
        Told("Сергій", "2026-11-17", "Баня топ, персонал топ, борщ топ.", "Баня топ, персонал топ, борщ топ."),
        Told("Гість", "2026-11-02T08:08:00+02:00", "А чи можна з собакою?", "А чи можна з собакою?"),
        Told(
            "Людмила (Вінниця)",
            "2026-08-30T14:45:00+03:00",
            "Дякую Оксані з рецепції: знайшла мою каблучку в пральні й на",
            "ще на Різдво, якщо буде вільний «люкс».",
        ),
        Told(
            "Готель «Смерека»",
            "2026-08-31T10:00:00+03:00",
            "Люкс на Різдво за вами, Людмило!",
            "Люкс на Різдво за вами, Людмило!",
            answer=True,
        ),
    ),
    foreign=("Третя ніч у листопаді за пів ціни",),
)

UK_REVIEWS_13: Final = Page(
    name="reviews of a delivery firm, stars as words, pros and cons in lists, dates before names",
    kind="reviews",
    lang="uk",
    url="https://vidguk-ua.example/company/shvydka-posylka",
    now="2026-11-22T09:00:00+02:00",
    zone="Europe/Kyiv",
    html="""<!DOCTYPE html>
<html lang="uk">
<head>
<meta charset="utf-8">
<title>Швидка Посилка — відгуки клієнтів і співробітників</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/c/all.css">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Швидка Посилка","aggregateRating":{"@type":"AggregateRating","ratingValue":"2.3","reviewCount":"188"}}</script>
</head>
<body>
<div id="hd"><a href="/">ВідгукUA</a><form action="/s"><input name="q" placeholder="Знайти компанію"></form><a href="/add">Додати компанію</a></div>
<div id="co">
<img src="/logo/8841.png" alt="Швидка Посилка">
<h1>Швидка Посилка</h1>
<p class="sum"><b>2,3</b> з 5 · 188 відгуків · Доставка, Київ</p>
<ul class="tabs"><li>Про компанію</li>
<li class="on">Відгуки</li>
<li>Вакансії</li>
<li>Питання</li></ul>
</div>
<div id="list">
<div itemprop="review" itemscope itemtype="https://schema.org/Review" class="rv">
<div class="ln1"><time itemprop="datePublished" datetime="2026-11-21T19:03:11+02:00">21 лист. 2026</time> · <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ірина Олегівна</span></span> · клієнт</div>
<div class="ln2" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"><span>Жахливо</span></div>
<div class="pc">
<div class="plus"><h5>Плюси</h5><ul><li>немає</li></ul></div>
<div class="minus"><h5>Мінуси</h5><ul><li>посилка загублена</li>
<li>гаряча лінія платна</li></ul></div>
</div>
<div itemprop="reviewBody" class="tx">Накладна 5900-0211-77 «їде» з 3 листопада. У відділенні № 14 кажуть, що її ніколи не було, у додатку — що я її вже забрала. Оголошена вартість 8600 грн.</div>
<div class="us"><a href="#">Корисно (44)</a> <a href="#">Поскаржитись</a> <a href="#">Поділитись</a></div>
<div class="an"><time datetime="2026-11-22T08:30:00+02:00">сьогодні, 08:30</time> · <b>Представник компанії</b><p>Пані Ірино, розшук відкрито, відповідь дамо до 24 листопада. Якщо не знайдемо, виплатимо всю оголошену вартість.</p></div>
</div>
<div itemprop="review" itemscope itemtype="https://schema.org/Review" class="rv">
<div class="ln1"><time itemprop="datePublished" datetime="2026-11-15T10:20:00+02:00">15 лист. 2026</time> · <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Vasyl1988</span></span> · працівник, колишній</div>
<div class="ln2" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="2"><meta itemprop="bestRating" content="5"><span>Погано</span></div>
<div class="pc">
<div class="plus"><h5>Плюси</h5><ul><li>офіційне оформлення</li>
<li>колектив</li></ul></div>
<div class="minus"><h5>Мінуси</h5><ul><li>сортування по 14 годин, штраф 500 за кожну подряпину, начальник зміни Прокопчук кричить на людей</li></ul></div>
</div>
<div class="us"><a href="#">Корисно (19)</a> <a href="#">Поскаржитись</a> <a href="#">Поділитись</a></div>
</div>
<div class="br"><a href="/go/1">Відкрийте рахунок ФОП за 10 хвилин</a></div>
<div itemprop="review" itemscope itemtype="https://schema.org/Review" class="rv">
<div class="ln1"><time itemprop="datePublished" datetime="2026-10-03T16:45:59+03:00">3 жовт. 2026</time> · <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Анонімний відгук</span></span> · клієнт</div>
<div class="ln2" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="5"><meta itemprop="bestRating" content="5"><span>Чудово</span></div>
<div itemprop="reviewBody" class="tx">норм</div>
<div class="us"><a href="#">Корисно (0)</a> <a href="#">Поскаржитись</a> <a href="#">Поділитись</a></div>
</div>
<div itemprop="review" itemscope itemtype="https://schema.org/Review" class="rv">
<div class="ln1"><time itemprop="datePublished" datetime="2026-07-01T07:00:00+03:00">1 лип. 2026</time> · <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">ФОП Дяченко</span></span> · клієнт</div>
<div class="ln2" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="3"><meta itemprop="bestRating" content="5"><span>Так собі</span></div>
<div itemprop="reviewBody" class="tx">Возимо щотижня по 30 коробок. Терміни тримають, ціна добра, але кур'єри змінюються щомісяця, і кожному треба все пояснювати з нуля. Хотілося б одного менеджера на телефоні.</div>
<div class="us"><a href="#">Корисно (7)</a> <a href="#">Поскаржитись</a> <a href="#">Поділитись</a></div>
<div class="an"><time datetime="2026-07-02T11:11:00+03:00">2 лип. 2026</time> · <b>Представник компанії</b><p>Вітаємо! Ваш менеджер тепер Аліна, вона зателефонує сьогодні.</p></div>
</div>
</div>
<div id="near"><h3>Схожі компанії</h3><div><a href="/company/meteor">Метеор Експрес</a> <span>3,1</span> <q>Привезли на день раніше</q> <time datetime="2026-11-20">20 лист.</time></div></div>
<div id="ft">ВідгукUA © 2015–2026 · <a href="/rules">Правила розміщення</a></div>
</body>
</html>
""",
    told=(
        Told("Ірина Олегівна", "2026-11-21T19:03:11+02:00", "немає", "же забрала. Оголошена вартість 8600 грн."),
        Told(
            "Представник компанії",
            "2026-11-22T08:30:00+02:00",
            "Пані Ірино, розшук відкрито, відповідь дамо до 24 листопада.",
            "йдемо, виплатимо всю оголошену вартість.",
            answer=True,
        ),
        Told(
            "Vasyl1988", "2026-11-15T10:20:00+02:00", "офіційне оформлення", "чальник зміни Прокопчук кричить на людей"
        ),
        Told("Анонімний відгук", "2026-10-03T16:45:59+03:00", "норм", "норм"),
        Told(
            "ФОП Дяченко",
            "2026-07-01T07:00:00+03:00",
            "Возимо щотижня по 30 коробок. Терміни тримають, ціна добра,",
            "Хотілося б одного менеджера на телефоні.",
        ),
        Told(
            "Представник компанії",
            "2026-07-02T11:11:00+03:00",
            "Вітаємо! Ваш менеджер тепер Аліна, вона зателефонує сьогодні",
            "тепер Аліна, вона зателефонує сьогодні.",
            answer=True,
        ),
    ),
    foreign=(
        "Відкрийте рахунок ФОП за 10 хвилин",
        "Привезли на день раніше",
    ),
)

FI_GUESTBOOK_14: Final = Page(
    name="a Finnish guest book of a holiday village, paragraphs only, name and date on one line after the words",
    kind="guestbook",
    lang="fi",
    url="http://www.kuikkalanlomakyla.example/vieraskirja.html",
    now="2026-11-22T14:00:00+02:00",
    zone="Europe/Helsinki",
    html="""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">
<html lang="fi">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="generator" content="Kotisivukone 4">
<title>Kuikkalan lomakylä - Vieraskirja</title>
<style type="text/css">
#palkki { background: #336633; }
.kirja p { margin: 0 0 8px 0; }
.alla { font-style: italic; color: #666; }
.vast { margin-left: 30px; color: #003300; }
</style>
</head>
<body>
<div id="palkki">
<h1>Kuikkalan lomakylä</h1>
<p>Mökkejä Saimaan rannalla vuodesta 1978</p>
</div>
<div id="linkit">
<a href="index.html">Etusivu</a><br>
<a href="mokit.html">Mökit</a><br>
<a href="hinnasto.html">Hinnasto 2026-2027</a><br>
<a href="kalastus.html">Kalastus</a><br>
<a href="venevuokraus.html">Venevuokraus</a><br>
<a href="vieraskirja.html">Vieraskirja</a><br>
<a href="yhteys.html">Yhteystiedot</a>
</div>
<div class="kirja">
<h2>Vieraskirja</h2>
<p>Kiva kun kävit! Jätä terveisesi alla olevalla lomakkeella.</p>
<p>Tänään on sunnuntai 22.11.2026. Viestejä yhteensä 317.</p>
<hr>
<p>Kiitos ihanasta viikonlopusta mökissä numero 7! Sauna lämpeni, järvi oli tyyni ja isäntä toi vielä puita lisää iltamyöhällä.</p>
<p class="alla">Mökkeilijät Mäntsälästä, su 15.11.2026</p>
<hr>
<p>Oltiin pyhäinpäivän aikaan, mökki 3. Lattiat oli pesemättä ja jääkaapissa edellisten makkarat.</p>
<p>Soitimme numeroon joka ovessa lukee, mutta kukaan ei vastannut koko iltana. Siivousmaksu 85 euroa veloitettiin silti.</p>
<p class="alla">Raija ja Esko, su 1.11.2026</p>
<hr>
<p>Saako mökille tuoda kissan?</p>
<p class="alla">T. Lahtinen, su 25.10.2026</p>
<p class="vast">Saa tuoda, lemmikkimaksu on 20 euroa viikolta. Terveisin Anneli<br>
<span class="alla">Isäntäväki, ma 26.10.2026</span></p>
<hr>
<p>:) :) :)</p>
<p class="alla">nimetön, su 19.7.2026</p>
<hr>
<p><a href="vieraskirja2.html">Vanhemmat viestit &gt;&gt;</a></p>
<form action="/cgi-bin/vk.pl" method="post">
<p>Nimi: <input type="text" name="nimi"></p>
<p>Viesti:<br>
<textarea name="viesti" cols="40" rows="5"></textarea></p>
<p>Paljonko on 3 + 4? <input type="text" name="tarkistus" size="3"></p>
<p><input type="submit" value="Lähetä"></p>
</form>
</div>
<div id="alapalkki">
<p>Kuikkalan lomakylä Ky, Kuikkalantie 12, Puumala. Puh. 015 000 112</p>
</div>
</body>
</html>
""",
    told=(
        Told(
            "Mökkeilijät Mäntsälästä",
            "2026-11-15",
            "Kiitos ihanasta viikonlopusta mökissä numero 7! Sauna lämpen",
            "äntä toi vielä puita lisää iltamyöhällä.",
        ),
        Told(
            "Raija ja Esko",
            "2026-11-01",
            "Oltiin pyhäinpäivän aikaan, mökki 3. Lattiat oli pesemättä j",
            "iivousmaksu 85 euroa veloitettiin silti.",
        ),
        Told("T. Lahtinen", "2026-10-25", "Saako mökille tuoda kissan?", "Saako mökille tuoda kissan?"),
        Told(
            "Isäntäväki",
            "2026-10-26",
            "Saa tuoda, lemmikkimaksu on 20 euroa viikolta. Terveisin Ann",
            "u on 20 euroa viikolta. Terveisin Anneli",
            answer=True,
        ),
        Told("nimetön", "2026-07-19", ":) :) :)", ":) :) :)"),
    ),
    foreign=("Kiva kun kävit! Jätä terveisesi alla olevalla lomakkeella.",),
)

FI_REVIEWS_15: Final = Page(
    name="Finnish reviews of a shop with stars as signs, verified buyer, firm's answer, relative dates",
    kind="reviews",
    lang="fi",
    url="https://arviohaku.example/yritys/pohjolan-polkupyora-oy",
    now="2026-11-22T16:00:00+02:00",
    zone="Europe/Helsinki",
    html="""<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pohjolan Polkupyörä Oy – arvostelut ja kokemuksia | Arviohaku</title>
<link rel="stylesheet" href="/_next/static/css/1f0.css">
<link rel="canonical" href="https://arviohaku.example/yritys/pohjolan-polkupyora-oy">
</head>
<body>
<div id="__next">
<div class="topnav">
<a href="/">Arviohaku</a>
<a href="/luokat">Luokat</a>
<a href="/kirjoita">Kirjoita arvio</a>
<a href="/yrityksille">Yrityksille</a>
</div>
<div class="company">
<h1>Pohjolan Polkupyörä Oy</h1>
<p><span class="big">3,4</span> / 5 &nbsp; 96 arviota</p>
<p>Verkkokauppa ja myymälät Oulussa ja Kemissä</p>
<a class="btn" href="/kirjoita?y=771">Arvioi yritys</a>
</div>
<div class="filters"><label><input type="checkbox"> 5 tähteä</label><label><input type="checkbox"> 4 tähteä</label><label><input type="checkbox"> 1 tähti</label></div>
<div class="wall">
<div class="tile">
<p class="stars" title="2/5">★★☆☆☆</p>
<h3 class="ttl">Hyvä pyörä, huono huolto</h3>
<p class="msg">Sähköpyörä itsessään on ollut mahtava, mutta ensihuoltoon sai odottaa viisi viikkoa ja takajarru vinkui yhä kun hain sen pois. Takuuhuollosta laskutettiin 129 €, vaikka kuitissa lukee toisin.</p>
<p class="buy">Ostettu: Kaarna 500 Wh, koko M, musta</p>
<div class="low"><span class="ini">JK</span><b>Jaana K.</b><span>Oulu</span><span class="ok">✔ Vahvistettu ostaja</span><span class="age">3 tuntia sitten</span></div>
<div class="acts"><button>Hyödyllinen (5)</button><button>Ilmianna</button></div>
<div class="co-re">
<p class="co-h"><b>Pohjolan Polkupyörä Oy</b> vastasi <span class="age">tunti sitten</span></p>
<p class="co-m">Hei Jaana, lasku on meidän virheemme ja se hyvitetään tänään. Soitamme sinulle jarrusta huomenna aamupäivällä. T. Ville, huollon esimies</p>
</div>
</div>
<div class="tile">
<p class="stars" title="5/5">★★★★★</p>
<h3 class="ttl">Suosittelen</h3>
<p class="msg">Nopea toimitus ja asiallinen myyjä Kemissä.</p>
<div class="low"><span class="ini">M</span><b>Marko</b><span>Tornio</span><span class="age">2 päivää sitten</span></div>
<div class="acts"><button>Hyödyllinen (1)</button><button>Ilmianna</button></div>
</div>
<div class="tile tile-ad"><p>Mainos</p><p>Vertaile kotivakuutukset kahdessa minuutissa</p></div>
<div class="tile">
<p class="stars" title="1/5">★☆☆☆☆</p>
<h3 class="ttl">Ei enää</h3>
<p class="msg">Tilasin 12. elokuuta lastenpyörän synttäreiksi, luvattu 3–5 arkipäivää. Tuli 4. syyskuuta, väärä väri.</p>
<p class="msg">Palautus omaan piikkiin 39,90. Kiitos ja näkemiin!</p>
<div class="low"><span class="ini">?</span><b>Anonyymi</b><span class="age">5. syyskuuta 2026</span></div>
<div class="acts"><button>Hyödyllinen (23)</button><button>Ilmianna</button></div>
</div>
<div class="tile">
<p class="stars" title="4/5">★★★★☆</p>
<p class="msg">Mieheni sai täältä kolmipyörän leikkauksen jälkeen. Neuvottiin rauhassa eikä tyrkytetty kalleinta. Yksi tähti pois pysäköinnistä.</p>
<p class="buy">Ostettu: Kolmikko 3, punainen</p>
<div class="low"><span class="ini">SV</span><b>Sirkka-Liisa V.</b><span>Kempele</span><span class="ok">✔ Vahvistettu ostaja</span><span class="age">14. maaliskuuta 2026</span></div>
<div class="acts"><button>Hyödyllinen (8)</button><button>Ilmianna</button></div>
</div>
</div>
<button class="more">Näytä lisää arvioita</button>
<div class="latest"><h2>Viimeksi arvioitu</h2><div><a href="/yritys/rengasrinki">Rengasrinki</a><span>★★★☆☆</span><p>Ihan jees, jonoa oli</p><span>4 minuuttia sitten</span></div></div>
<div class="foot"><p>Arviohaku Finland Oy</p><a href="/ehdot">Käyttöehdot</a></div>
</div>
</body>
</html>
""",
    told=(
        Told(
            "Jaana K.",
            "2026-11-22",
            "Sähköpyörä itsessään on ollut mahtava, mutta ensihuoltoon sa",
            "iin 129 €, vaikka kuitissa lukee toisin.",
        ),
        Told(
            "Pohjolan Polkupyörä Oy",
            "2026-11-22",
            "Hei Jaana, lasku on meidän virheemme ja se hyvitetään tänään",
            "aamupäivällä. T. Ville, huollon esimies",
            answer=True,
        ),
        Told(
            "Marko",
            "2026-11-20",
            "Nopea toimitus ja asiallinen myyjä Kemissä.",
            "ea toimitus ja asiallinen myyjä Kemissä.",
        ),
        Told(
            "Anonyymi",
            "2026-09-05",
            "Tilasin 12. elokuuta lastenpyörän synttäreiksi, luvattu 3–5",
            "maan piikkiin 39,90. Kiitos ja näkemiin!",
        ),
        Told(
            "Sirkka-Liisa V.",
            "2026-03-14",
            "Mieheni sai täältä kolmipyörän leikkauksen jälkeen. Neuvotti",
            "alleinta. Yksi tähti pois pysäköinnistä.",
        ),
    ),
    foreign=(
        "Vertaile kotivakuutukset kahdessa minuutissa",
        "Ihan jees, jonoa oli",
    ),
)

EN_GUESTBOOK_16: Final = Page(
    name="an English guest book of a canal-boat hire, definition of who in a small line above, answers in italics",
    kind="guestbook",
    lang="en",
    url="https://www.willowlocknarrowboats.example/guestbook/",
    now="2026-11-22T19:30:00+00:00",
    zone="Europe/London",
    html="""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<title>Guestbook &#8211; Willow Lock Narrowboats</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/wp-content/themes/towpath/style.css?ver=2.1">
<link rel="shortlink" href="https://www.willowlocknarrowboats.example/?p=31">
</head>
<body class="page-id-31">
<div class="site">
<header class="masthead">
<p class="site-title"><a href="/">Willow Lock Narrowboats</a></p>
<p class="site-description">Boats for two to ten, since 1991</p>
<nav><ul>
<li><a href="/boats/">Our boats</a></li>
<li><a href="/prices/">Prices 2027</a></li>
<li><a href="/guestbook/">Guestbook</a></li>
<li><a href="/find-us/">Find us</a></li>
</ul></nav>
</header>
<main>
<h1>Guestbook</h1>
<p>We love hearing from our crews. Please sign below!</p>
<p class="count">Showing 1&#8211;4 of 268 entries. <a href="/guestbook/page/2/">Older entries</a></p>
<div class="entries">
<section>
<small>The Hendersons, Leeds wrote on Friday, 20 November 2026:</small>
<div>
<p>Three nights on <em>Kingfisher</em>. Lovely boat, but the heating packed in on the first evening and the emergency number went to voicemail four times.</p>
<p>A chap from the marina fixed it the next morning in ten minutes &#8211; why was he not called?</p>
</div>
<div class="reply"><em>Willow Lock team, 21 November 2026: We are so sorry. The duty phone had been left on silent; there are two of them now. A refund for one night is on its way to you.</em></div>
</section>
<section>
<small>A. Nonymous wrote on Saturday, 31 October 2026:</small>
<div><p>Nice.</p></div>
</section>
<section>
<small>Priya wrote on Sunday, 9 August 2026:</small>
<div>
<p>My dad turned 70 on board and Sue had put up bunting without being asked. We will never forget it &#10084;&#65039;</p>
<p><img src="/wp-content/uploads/bunting-300x200.jpg" alt="bunting" width="300" height="200"></p>
</div>
</section>
<section>
<small>Keith &amp; Moira wrote on Sunday, 3 May 2026:</small>
<div>
<p>The website says "from £640 a week". We paid £1,015 with damage waiver, diesel deposit, a parking charge and a fee for the dog. Would it kill you to print the real price?</p>
</div>
<div class="reply"><em>Willow Lock team, 5 May 2026: Fair point. The price page now has a calculator with everything in it.</em></div>
</section>
</div>
<form class="sign" method="post">
<h2>Sign the guestbook</h2>
<p><label>Name <input name="gb_name"></label></p>
<p><label>Email (hidden) <input name="gb_mail"></label></p>
<p><label>Message <textarea name="gb_msg"></textarea></label></p>
<p><button>Sign</button></p>
</form>
</main>
<aside>
<h2>From our blog</h2>
<ul>
<li><a href="/blog/winter-cruising/">Winter cruising: what to pack</a> <span>November 12, 2026</span></li>
<li><a href="/blog/stoppages/">Stoppages on the Leeds &amp; Liverpool</a> <span>November 2, 2026</span></li>
</ul>
</aside>
<footer><p>&copy; 2026 Willow Lock Narrowboats Ltd. Registered in England.</p></footer>
</div>
</body>
</html>
""",
    told=(
        Told(
            "The Hendersons, Leeds",
            "2026-11-20",
            "Three nights on Kingfisher. Lovely boat, but the heating pac",
            "in ten minutes – why was he not called?",
        ),
        Told(
            "Willow Lock team",
            "2026-11-21",
            "We are so sorry. The duty phone had been left on silent; the",
            "fund for one night is on its way to you.",
            answer=True,
        ),
        Told("A. Nonymous", "2026-10-31", "Nice.", "Nice."),
        Told(
            "Priya",
            "2026-08-09",
            "My dad turned 70 on board and Sue had put up bunting without",
            "being asked. We will never forget it ❤️",
        ),
        Told(
            "Keith & Moira",
            "2026-05-03",
            'The website says "from £640 a week". We paid £1,015 with dam',
            "uld it kill you to print the real price?",
        ),
        Told(
            "Willow Lock team",
            "2026-05-05",
            "Fair point. The price page now has a calculator with everyth",
            "has a calculator with everything in it.",
            answer=True,
        ),
    ),
    foreign=(
        "We love hearing from our crews. Please sign below!",
        "Winter cruising: what to pack",
    ),
)

RU_FORUM_17: Final = Page(
    name="a board of a town portal: time before the name, answers in one table row each, nested quotes as lines, pictures only",
    kind="forum",
    lang="ru",
    url="http://portal-kineshma.example/forum/?action=read&id=30127",
    now="2026-11-22T23:20:00+03:00",
    zone="Europe/Moscow",
    html="""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>Форум Кинешмы: Управляйка "Уют-37" и наша крыша</title>
<meta http-equiv="content-type" content="text/html; charset=utf-8">
<link rel="stylesheet" href="/style2007.css">
<script src="/js/smile.js"></script>
</head>
<body>
<table class="all" width="1000" align="center" cellpadding="0" cellspacing="0">
<tr><td colspan="3" class="top"><a href="/"><img src="/i/logo_kin.gif" alt="Портал Кинешмы"></a> <span>Воскресенье, 22 ноября 2026, 23:20</span></td></tr>
<tr><td colspan="3" class="mn"><a href="/news/">Новости</a> :: <a href="/afisha/">Афиша</a> :: <a href="/forum/">Форум</a> :: <a href="/ob/">Объявления</a> :: <a href="/bus/">Автобусы</a></td></tr>
<tr>
<td width="170" valign="top" class="lc">
<div class="hd">Новое на форуме</div>
<div class="it">23:11 <a href="?action=read&amp;id=30201">Отдам котят</a> (Маруся)</div>
<div class="it">22:47 <a href="?action=read&amp;id=30188">Пробка на мосту</a> (Taxi-2)</div>
<div class="hd">Курс</div>
<div class="it">USD 81,02<br>EUR 94,40</div>
</td>
<td valign="top" class="cc">
<div class="way"><a href="/forum/">Форум</a> &raquo; <a href="/forum/?r=4">ЖКХ</a> &raquo; Управляйка "Уют-37" и наша крыша</div>
<h2>Управляйка "Уют-37" и наша крыша</h2>
<div>Просмотров: 640 | Ответов: 4 | <a href="#add">Ответить</a> | <a href="?action=print&amp;id=30127">Версия для печати</a></div>
<table class="msgs" width="100%" cellspacing="0" cellpadding="4">
<tr bgcolor="#eef2f7"><td>
<small>18 ноября 2026 12:40</small> &nbsp; <b>vitalya37</b> &nbsp; <small>(37.112.*.*)</small> &nbsp; <a href="#add" onclick="q(1)">цитировать</a>
<p>Третью неделю льёт с потолка на пятом этаже, Вичугская 104. «Уют-37» прислал плотника, он посмотрел и ушёл. В диспетчерской фамилию не называют, номер заявки не дают. Платим 24,60 с метра!</p>
</td></tr>
<tr bgcolor="#ffffff"><td>
<small>18 ноября 2026 13:02</small> &nbsp; <b>Соседка с Вичугской</b> &nbsp; <small>(5.8.*.*)</small> &nbsp; <a href="#add" onclick="q(2)">цитировать</a>
<div class="cit">vitalya37 писал: <i>В диспетчерской фамилию не называют</i></div>
<p>В диспетчерской сидит Зоя Павловна, она всегда так. Звоните сразу главному инженеру, 5-00-17, он хоть трубку берёт.</p>
</td></tr>
<tr bgcolor="#eef2f7"><td>
<small>21 ноября 2026 0:15</small> &nbsp; <b>Гость</b> &nbsp; <small>(188.16.*.*)</small> &nbsp; <a href="#add" onclick="q(3)">цитировать</a>
<p>ап</p>
</td></tr>
<tr><td align="center" class="bann"><a href="http://potolki.example/"><img src="/b/potolki.gif" width="468" height="60" alt="Натяжные потолки"></a><br><small>Натяжные потолки за 1 день, скидка пенсионерам</small></td></tr>
<tr bgcolor="#ffffff"><td>
<small>Сегодня 14:05</small> &nbsp; <b>vitalya37</b> &nbsp; <small>(37.112.*.*)</small> &nbsp; <a href="#add" onclick="q(4)">цитировать</a>
<p><a href="/up/30127_1.jpg"><img src="/up/30127_1s.jpg" alt=""></a> <a href="/up/30127_2.jpg"><img src="/up/30127_2s.jpg" alt=""></a></p>
</td></tr>
<tr bgcolor="#eef2f7"><td>
<small>Сегодня 22:58</small> &nbsp; <b>SAN-SANYCH</b> <img src="/i/mod.gif" alt="модератор"> &nbsp; <a href="#add" onclick="q(5)">цитировать</a>
<div class="cit">Соседка с Вичугской писал: <i><div class="cit">vitalya37 писал: <i>номер заявки не дают</i></div>он хоть трубку берёт</i></div>
<p>Фото отправил в жилинспекцию от имени портала, ответ обещают до 3 декабря. Виталий, акт о заливе составили? Без акта ничего не докажете.</p>
<small class="ed">[сообщение отредактировано SAN-SANYCH 22.11.2026 23:04]</small>
</td></tr>
</table>
<div class="pg">Страницы: 1</div>
<a name="add"></a>
<form method="post" action="/forum/?action=add"><b>Ваш ответ</b><br>Имя: <input name="n" value="Гость"><br>
<textarea name="t" cols="70" rows="8"></textarea><br>
<input type="submit" value="Добавить"></form>
</td>
<td width="150" valign="top" class="rc"><div class="hd">Опрос</div>Довольны ли вы УК?<br><label><input type="radio" name="o">Нет, и не был никогда</label><br><label><input type="radio" name="o">Да</label></td>
</tr>
<tr><td colspan="3" class="bt">© Портал Кинешмы 2002-2026. Администрация за слова посетителей не отвечает.</td></tr>
</table>
</body>
</html>
""",
    told=(
        Told(
            "vitalya37",
            "2026-11-18T12:40:00+03:00",
            "Третью неделю льёт с потолка на пятом этаже, Вичугская 104.",
            "ер заявки не дают. Платим 24,60 с метра!",
        ),
        Told(
            "Соседка с Вичугской",
            "2026-11-18T13:02:00+03:00",
            "В диспетчерской сидит Зоя Павловна, она всегда так. Звоните",
            "инженеру, 5-00-17, он хоть трубку берёт.",
        ),
        Told("Гость", "2026-11-21T00:15:00+03:00", "ап", "ап"),
        Told("vitalya37", "2026-11-22T14:05:00+03:00", "", ""),
        Told(
            "SAN-SANYCH",
            "2026-11-22T22:58:00+03:00",
            "Фото отправил в жилинспекцию от имени портала, ответ обещают",
            "составили? Без акта ничего не докажете.",
        ),
    ),
    foreign=(
        "Отдам котят",
        "Натяжные потолки за 1 день, скидка пенсионерам",
        "Нет, и не был никогда",
    ),
)

UK_COMMENTS_18: Final = Page(
    name="comments of a Ukrainian blog, ordered lists in lists, author box, awaiting and deleted ones",
    kind="comments",
    lang="uk",
    url="https://smachnyi-lviv.example/2026/11/kavarnia-zerno/",
    now="2026-11-22T12:30:00+02:00",
    zone="Europe/Kyiv",
    html="""<!DOCTYPE html>
<html lang="uk">
<head>
<meta charset="UTF-8">
<title>Кав'ярня «Зерно»: чи варта черги? | Смачний Львів</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="2026-11-16T18:00:00+02:00">
<link rel="stylesheet" href="/wp-content/themes/smak/style.css">
<link rel="pingback" href="/xmlrpc.php">
</head>
<body class="single single-post postid-8120">
<div id="page">
<div id="masthead"><a href="/">Смачний Львів</a><p>Блог про їжу, каву і людей</p>
<ul id="menu-top"><li><a href="/kava/">Кава</a></li><li><a href="/snidanky/">Сніданки</a></li><li><a href="/pro-mene/">Про мене</a></li></ul></div>
<div id="content">
<article id="post-8120">
<h1>Кав'ярня «Зерно»: чи варта черги?</h1>
<div class="entry-meta">Опубліковано <time datetime="2026-11-16T18:00:00+02:00">16 Листопада, 2026</time> автором <a href="/author/orest/">Орест Паляниця</a></div>
<div class="entry"><p>Стояв двадцять хвилин за фільтром і сирником. Фільтр був теплий, сирник холодний, хоча мало бути навпаки.</p><p>Інтер'єр чудовий, музика тиха, а туалет — через двір.</p></div>
<div class="abox"><img src="/ava/orest.jpg" alt=""><b>Орест Паляниця</b><p>Пишу про каву з 2013 року. Не беру грошей за відгуки.</p></div>
</article>
<div class="yarpp"><h3>Схожі записи</h3><ol><li><a href="/2026/10/pyrohy/">П'ять місць з пирогами</a> <span>28 Жовтня, 2026</span></li><li><a href="/2026/09/rynok/">Що їсти на ринку</a> <span>9 Вересня, 2026</span></li></ol></div>
<div id="comments">
<h2>5 відповідей на “Кав'ярня «Зерно»: чи варта черги?”</h2>
<ol class="commentlist">
<li class="comment even thread-even depth-1" id="comment-4410">
<div class="cbody">
<div class="vcard"><img src="/ava/m.png" alt=""> <cite class="fn">Марта</cite> <span class="says">каже:</span></div>
<div class="cmeta"><a href="#comment-4410">16 Листопада, 2026 о 22:07</a></div>
<p>А мені там двічі дали каву на вівсяному молоці замість звичайного і не перепросили. Алергія, між іншим.</p>
<p>Управителька сказала: «треба було уважніше дивитися на стаканчик».</p>
<div class="reply"><a href="?replytocom=4410">Відповісти</a></div>
</div>
<ol class="children">
<li class="comment byuser bypostauthor odd depth-2" id="comment-4411">
<div class="cbody">
<div class="vcard"><img src="/ava/orest.jpg" alt=""> <cite class="fn"><a href="/author/orest/">Орест Паляниця</a></cite> <span class="says">каже:</span></div>
<div class="cmeta"><a href="#comment-4411">16 Листопада, 2026 о 22:31</a></div>
<p>Ого. А чек лишився? Я б написав власникам, вони з Дрогобича, люди адекватні.</p>
<div class="reply"><a href="?replytocom=4411">Відповісти</a></div>
</div>
<ol class="children">
<li class="comment even depth-3" id="comment-4413">
<div class="cbody">
<div class="vcard"><img src="/ava/m.png" alt=""> <cite class="fn">Марта</cite> <span class="says">каже:</span></div>
<div class="cmeta"><a href="#comment-4413">17 Листопада, 2026 о 08:00</a></div>
<p>лишився, напишу</p>
<div class="reply"><a href="?replytocom=4413">Відповісти</a></div>
</div>
</li>
</ol>
</li>
</ol>
</li>
<li class="comment odd thread-odd depth-1" id="comment-4420">
<div class="cbody">
<div class="vcard"><img src="/ava/d.png" alt=""> <cite class="fn"><a href="https://zerno.example" rel="nofollow">Дмитро, бариста</a></cite> <span class="says">каже:</span></div>
<div class="cmeta"><a href="#comment-4420">19 Листопада, 2026 о 14:12</a></div>
<p>Працюю в «Зерні» з відкриття. Молоко тепер підписуємо маркером на кришці, дякуємо за науку. Туалет буде всередині з лютого.</p>
<div class="reply"><a href="?replytocom=4420">Відповісти</a></div>
</div>
</li>
<li class="comment even depth-1 trashed" id="comment-4421"><div class="cbody"><p><em>Коментар видалено на прохання автора.</em></p></div></li>
<li class="pingback" id="comment-4425"><p>Зворотній зв'язок: <a href="https://inshyi.example/">Львівські кав'ярні: дайджест тижня</a></p></li>
<li class="comment odd depth-1" id="comment-4430">
<div class="cbody">
<div class="vcard"><img src="/ava/0.png" alt=""> <cite class="fn">Пан Степан</cite> <span class="says">каже:</span></div>
<div class="cmeta"><a href="#comment-4430">22 Листопада, 2026 о 09:01</a></div>
<p>85 гривень за фільтр?! За мого часу за ці гроші жили тиждень</p>
<div class="reply"><a href="?replytocom=4430">Відповісти</a></div>
</div>
</li>
</ol>
<div id="respond"><h3>Залишити відповідь</h3><form><p>Ваша e-mail адреса не оприлюднюватиметься.</p><textarea name="comment"></textarea><input name="author" placeholder="Ім'я"><input type="submit" value="Опублікувати коментар"></form></div>
</div>
</div>
<div id="colophon">Сайт працює на WordPress. Тема Smak.</div>
</div>
</body>
</html>
""",
    told=(
        Told(
            "Марта",
            "2026-11-16T22:07:00+02:00",
            "А мені там двічі дали каву на вівсяному молоці замість звича",
            "ба було уважніше дивитися на стаканчик».",
        ),
        Told(
            "Орест Паляниця",
            "2026-11-16T22:31:00+02:00",
            "Ого. А чек лишився? Я б написав власникам, вони з Дрогобича,",
            "никам, вони з Дрогобича, люди адекватні.",
        ),
        Told("Марта", "2026-11-17T08:00:00+02:00", "лишився, напишу", "лишився, напишу"),
        Told(
            "Дмитро, бариста",
            "2026-11-19T14:12:00+02:00",
            "Працюю в «Зерні» з відкриття. Молоко тепер підписуємо маркер",
            "а науку. Туалет буде всередині з лютого.",
        ),
        Told(
            "Пан Степан",
            "2026-11-22T09:01:00+02:00",
            "85 гривень за фільтр?! За мого часу за ці гроші жили тиждень",
            "?! За мого часу за ці гроші жили тиждень",
        ),
    ),
    foreign=(
        "Стояв двадцять хвилин за фільтром і сирником.",
        "Пишу про каву з 2013 року. Не беру грошей за відгуки.",
        "П'ять місць з пирогами",
        "Коментар видалено на прохання автора.",
        "Зворотній зв'язок:",
    ),
)

UK_FORUM_19: Final = Page(
    name="a question in a box of its own and answers in another, best answer first, comments below answers",
    kind="forum",
    lang="uk",
    url="https://zapytai-yurysta.example/q/118402",
    now="2026-11-21T08:00:00+02:00",
    zone="Europe/Kyiv",
    html="""<!DOCTYPE html>
<html lang="uk">
<head>
<meta charset="utf-8"/>
<title>Меблева фабрика «Дубок» не віддає передоплату, що робити? — Запитай юриста</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<link rel="stylesheet" href="/assets/qa.css?20261101"/>
<script>window.dataLayer=[]</script>
</head>
<body>
<div class="bar">
<a class="bar-logo" href="/">Запитай юриста</a>
<a href="/ask">Поставити запитання</a>
<a href="/lawyers">Юристи</a>
<a href="/prices">Ціни</a>
</div>
<div class="bc"><a href="/cat">Категорії</a> / <a href="/cat/spozhyvachi">Захист прав споживачів</a></div>
<div class="q-box">
<div class="q-status">Є рішення</div>
<h1>Меблева фабрика «Дубок» не віддає передоплату, що робити?</h1>
<div class="q-text">
<p>Добрий день. 2 вересня уклала договір з ФОП (вивіска «Дубок») на шафу-купе, внесла 18 000 грн передоплати. Термін — 30 робочих днів, минуло 55.</p>
<p>Телефонують, що «фарба не висохла». Чи можу я розірвати договір і чи обов'язково йти до суду?</p>
</div>
<dl class="q-facts"><dt>Запитує</dt><dd>Наталія, Бровари</dd>
<dt>Коли</dt><dd><time data-unix="1794991440">18.11.2026, 10:44</time></dd>
<dt>Переглядів</dt><dd>219</dd>
<dt>№</dt><dd>118402</dd></dl>
</div>
<div class="cta"><b>Потрібна термінова консультація?</b><a href="/call">Подзвонити юристу, 1 хв — 15 грн</a></div>
<h2 class="ans-h">Відповіді (2)</h2>
<div class="ans-list">
<div class="ans ans-best" id="a2201">
<div class="ans-vote"><span>▲</span><b>14</b><span>▼</span></div>
<div class="ans-in">
<div class="ans-best-l">Найкраща відповідь</div>
<div class="ans-by"><a href="/lawyers/mshevchuk">Максим Шевчук</a><span>юрист, Київ, рейтинг 4,9</span><time data-unix="1794996540">3 дні тому</time></div>
<div class="ans-t"><p>Наталіє, так, можете. Стаття 10 Закону про захист прав споживачів дає право відмовитися від договору, якщо роботу прострочено, та вимагати пеню 3 % за кожен день.</p><ol><li>Надішліть претензію цінним листом з описом.</li>
<li>Чекайте 14 днів.</li>
<li>Лише потім позов, судовий збір не сплачуєте.</li></ol></div>
<div class="cm-list">
<div class="cm"><span class="cm-t">А адресу брати з договору чи з реєстру?</span> — <span class="cm-by">Наталія, Бровари</span>, <time data-unix="1794997800">3 дні тому</time></div>
</div>
<a class="cm-add" href="#">Додати коментар</a>
</div>
</div>
<div class="ans" id="a2207">
<div class="ans-vote"><span>▲</span><b>3</b><span>▼</span></div>
<div class="ans-in">
<div class="ans-by"><a href="/lawyers/rudyk">Адвокатка Рудик О. П.</a><span>адвокат, Бориспіль, рейтинг 4,7</span><time data-unix="1795010100">3 дні тому</time></div>
<div class="ans-t"><p>Беріть обидві адреси і шліть на обидві.</p></div>
<div class="cm-list">
<div class="cm"><span class="cm-t">У мене з «Дубком» така ж біда, 26 000 ще з липня. Можемо подати разом?</span> — <span class="cm-by">Гість 7714</span>, <time data-unix="1795209600">вчора</time></div>
</div>
<a class="cm-add" href="#">Додати коментар</a>
</div>
</div>
</div>
<div class="similar"><h3>Схожі запитання</h3>
<div class="sim"><a href="/q/118011">Як повернути завдаток за кухню?</a><time>15.11.2026</time><span>4 відповіді</span></div>
<div class="sim"><a href="/q/117560">Продавець не дає чек</a><time>02.11.2026</time><span>1 відповідь</span></div>
</div>
<div class="btm">© ТОВ «Запитай», 2018–2026. Відповіді юристів не є офіційною консультацією.</div>
</body>
</html>
""",
    told=(
        Told(
            "Наталія, Бровари",
            "2026-11-18T10:44:00+02:00",
            "Добрий день. 2 вересня уклала договір з ФОП (вивіска «Дубок»",
            "ти договір і чи обов'язково йти до суду?",
        ),
        Told(
            "Максим Шевчук",
            "2026-11-18T12:09:00+02:00",
            "Наталіє, так, можете. Стаття 10 Закону про захист прав спожи",
            "потім позов, судовий збір не сплачуєте.",
        ),
        Told(
            "Наталія, Бровари",
            "2026-11-18T12:30:00+02:00",
            "А адресу брати з договору чи з реєстру?",
            "А адресу брати з договору чи з реєстру?",
        ),
        Told(
            "Адвокатка Рудик О. П.",
            "2026-11-18T15:55:00+02:00",
            "Беріть обидві адреси і шліть на обидві.",
            "Беріть обидві адреси і шліть на обидві.",
        ),
        Told(
            "Гість 7714",
            "2026-11-20T23:20:00+02:00",
            "У мене з «Дубком» така ж біда, 26 000 ще з липня. Можемо под",
            "26 000 ще з липня. Можемо подати разом?",
        ),
    ),
    foreign=(
        "Потрібна термінова консультація?",
        "Як повернути завдаток за кухню?",
    ),
)

FI_COMMENTS_20: Final = Page(
    name="comments below a Finnish local paper's article, the newest first, nested answers, removed stub",
    kind="comments",
    lang="fi",
    url="https://www.jarviseudunuutiset.example/paikalliset/6120044",
    now="2026-11-22T11:15:00+02:00",
    zone="Europe/Helsinki",
    html="""<!DOCTYPE html>
<html lang="fi">
<head>
<meta charset="utf-8">
<title>Hoiva-Auran Onnela sai huomautuksen – ”Yövuorossa yksi hoitaja” | Järviseudun Uutiset</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-11-21T09:00:00+02:00">
<meta name="author" content="Tuomas Kallio">
<link rel="stylesheet" href="/assets/lehti.css">
</head>
<body>
<header class="lehti">
<a href="/" class="lehti-logo">Järviseudun Uutiset</a>
<span class="lehti-pvm">Sunnuntai 22.11.2026 – Silja, Selja</span>
<nav><a href="/paikalliset">Paikalliset</a><a href="/urheilu">Urheilu</a><a href="/mielipide">Mielipide</a><a href="/tilaa">Tilaa</a></nav>
</header>
<main>
<article class="juttu">
<p class="osasto">Paikalliset</p>
<h1>Hoiva-Auran Onnela sai huomautuksen – ”Yövuorossa yksi hoitaja”</h1>
<p class="ingressi">Aluehallintovirasto teki yksikköön ennalta ilmoittamattoman käynnin lokakuussa.</p>
<p class="tekija"><b>Tuomas Kallio</b> <time datetime="2026-11-21T09:00:00+02:00">21.11. klo 9.00</time> <span>päivitetty 21.11. klo 11.20</span></p>
<p>Asukkaita on 34, ja yöllä heistä vastasi käynnin aikaan yksi lähihoitaja.</p>
<p>Yhtiön aluejohtaja Merja Hakola kertoo, että vuoroon palkataan toinen hoitaja joulukuun alusta.</p>
<div class="jaa"><a href="#">Jaa</a><a href="#">Tulosta</a></div>
</article>
<div class="luetuimmat">
<h3>Luetuimmat</h3>
<ol>
<li><a href="/p/6120001">Kirkonkylän silta avattiin</a> <span>20.11. klo 14.10</span></li>
<li><a href="/p/6119987">Hirvi kävi torilla</a> <span>19.11. klo 8.00</span></li>
</ol>
</div>
<section id="kommentit">
<h2>Kommentit (6)</h2>
<p class="ohje">Kommentit tarkistetaan ennen julkaisua. Pysy aiheessa.</p>
<div class="jarj"><b>Uusimmat ensin</b> <a href="?j=v">Vanhimmat ensin</a></div>
<div class="kom">
<p class="kom-yla"><span class="kom-aika" title="22.11.2026 10:58:00">17 min sitten</span> <span class="kom-nimi">Kylänmies</span></p>
<p class="kom-txt">Kunta kilpailutti halvimman ja sai mitä tilasi.</p>
<p class="kom-ala"><button>Vastaa</button> <button>Samaa mieltä 12</button> <button>Eri mieltä 3</button></p>
</div>
<div class="kom">
<p class="kom-yla"><span class="kom-aika" title="21.11.2026 20:41:00">14 t sitten</span> <span class="kom-nimi">Hoitaja 20 v.</span></p>
<p class="kom-txt">Tein Onnelassa keikkaa kesällä. Yöllä yksin kahdessa kerroksessa, hälytyskello soi koko ajan ja muistisairas lähti kahdesti ulos. Ilmoitin esihenkilölle kirjallisesti 3.7. ja 19.7., vastausta ei tullut.</p>
<p class="kom-ala"><button>Vastaa</button> <button>Samaa mieltä 88</button> <button>Eri mieltä 1</button></p>
<div class="kom-vast">
<div class="kom">
<p class="kom-yla"><span class="kom-aika" title="21.11.2026 21:15:00">14 t sitten</span> <span class="kom-nimi">Omainen</span></p>
<p class="kom-txt">Kiitos että kerroit. Äitini on siellä.</p>
<p class="kom-ala"><button>Vastaa</button> <button>Samaa mieltä 40</button></p>
</div>
<div class="kom">
<p class="kom-yla"><span class="kom-aika" title="22.11.2026 08:30:00">2 t sitten</span> <span class="kom-nimi">Hoiva-Aura Oy / viestintä</span> <span class="kom-merkki">Jutussa mainittu</span></p>
<p class="kom-txt">Hei, otamme asian vakavasti. Pyydämme ottamaan yhteyttä aluejohtaja Merja Hakolaan, niin selvitämme kesän ilmoitukset.</p>
<p class="kom-ala"><button>Vastaa</button> <button>Eri mieltä 31</button></p>
</div>
</div>
</div>
<div class="kom kom-pois"><p class="kom-txt">Kommentti poistettu.</p></div>
<div class="kom">
<p class="kom-yla"><span class="kom-aika" title="21.11.2026 13:05:00">22 t sitten</span> <span class="kom-nimi">Nimim. Hiljaa hyvä</span></p>
<p class="kom-txt">No höh.</p>
<p class="kom-ala"><button>Vastaa</button></p>
</div>
<button class="lisaa">Näytä lisää kommentteja</button>
<form><h3>Kirjoita kommentti</h3><input placeholder="Nimimerkki"><textarea></textarea><button>Lähetä</button></form>
</section>
</main>
<footer><p>Vastaava päätoimittaja Anne Ojala. Järviseudun Kustannus Oy.</p></footer>
</body>
</html>
""",
    told=(
        Told(
            "Kylänmies",
            "2026-11-22T10:58:00+02:00",
            "Kunta kilpailutti halvimman ja sai mitä tilasi.",
            "ilpailutti halvimman ja sai mitä tilasi.",
        ),
        Told(
            "Hoitaja 20 v.",
            "2026-11-21T20:41:00+02:00",
            "Tein Onnelassa keikkaa kesällä. Yöllä yksin kahdessa kerroks",
            "esti 3.7. ja 19.7., vastausta ei tullut.",
        ),
        Told(
            "Omainen",
            "2026-11-21T21:15:00+02:00",
            "Kiitos että kerroit. Äitini on siellä.",
            "Kiitos että kerroit. Äitini on siellä.",
        ),
        Told(
            "Hoiva-Aura Oy / viestintä",
            "2026-11-22T08:30:00+02:00",
            "Hei, otamme asian vakavasti. Pyydämme ottamaan yhteyttä alue",
            "laan, niin selvitämme kesän ilmoitukset.",
        ),
        Told("Nimim. Hiljaa hyvä", "2026-11-21T13:05:00+02:00", "No höh.", "No höh."),
    ),
    foreign=(
        "Aluehallintovirasto teki yksikköön ennalta ilmoittamattoman käynnin lokakuussa.",
        "Kirkonkylän silta avattiin",
        "Kommentit tarkistetaan ennen julkaisua. Pysy aiheessa.",
        "Kommentti poistettu.",
    ),
)

FI_FORUM_21: Final = Page(
    name="a Finnish board as a list of definitions, head in dt, words in dd, weekday and klo",
    kind="forum",
    lang="fi",
    url="http://karavaanarit-keskustelu.example/luku.cgi?ketju=4418",
    now="2026-10-27T20:00:00+02:00",
    zone="Europe/Helsinki",
    html="""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<html lang="fi">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>Karavaanarien keskustelu: Vaunu-Mäkelän kosteusmittaus</title>
<style>
dt { background: #dde; padding: 3px }
dd { margin: 0 0 12px 12px }
.harmaa { color: gray }
</style>
</head>
<body bgcolor="white">
<h3><a href="/">Karavaanarien keskustelu</a></h3>
<p>
[<a href="luku.cgi">Ketjut</a>]
[<a href="haku.cgi">Haku</a>]
[<a href="ohje.html">Ohjeet</a>]
[<a href="uusi.cgi">Uusi ketju</a>]
</p>
<p class="harmaa">Kello on nyt ti 27.10.2026 klo 20.00. Paikalla 3 jäsentä ja 41 vierasta.</p>
<h2>Vaunu-Mäkelän kosteusmittaus</h2>
<dl>
<dt><a name="1"></a>1. <strong>Pate P</strong>, pe 23.10.2026 klo 17.30 <span class="harmaa">[jäsen 5512, viestejä 61]</span></dt>
<dd>
Ostin kesäkuussa Vaunu-Mäkelästä Hobin vm. 2017, papereissa "kosteusmitattu, kuiva". Eilen toinen liike mittasi: takakulma 38 %, lattia pehmeä.
<br><br>
Mäkelä sanoo että kosteus on tullut omistusaikanani. Neljässä kuukaudessa?
<pre>
takakulma vas.  38
takakulma oik.  22
etuseinä        11
</pre>
Mitä tekisitte?
</dd>
<dt><a name="2"></a>2. <strong>Vaunuveteraani</strong>, la 24.10.2026 klo 9.04 <span class="harmaa">[jäsen 17, viestejä 9803]</span></dt>
<dd>
<font color="navy">&gt; Mäkelä sanoo että kosteus on tullut omistusaikanani.</font><br>
Älä usko. Kuluttajansuojalain mukaan virhe oletetaan olleen jo kaupan hetkellä, kun se ilmenee vuoden sisällä. Reklamoi kirjallisesti ja pyydä alkuperäinen mittauspöytäkirja.
<br><br>
<font size="1">Hobby 560, -98 ja vaimo -61</font>
</dd>
<dt class="mainos">Mainos</dt>
<dd class="mainos"><a href="http://teltta.example/">Etuteltat syystarjouksessa, toimitus kotiin</a></dd>
<dt><a name="3"></a>3. <strong>Pate P</strong>, eilen klo 16.48 <span class="harmaa">[jäsen 5512, viestejä 62]</span></dt>
<dd>
<font color="navy">&gt; &gt; kosteus on tullut omistusaikanani<br>
&gt; Älä usko.</font><br>
Pyysin pöytäkirjan. "Ei löydy arkistosta."
<br>
<i class="harmaa">(muokattu 26.10.2026 klo 17.02)</i>
</dd>
<dt><a name="4"></a>4. <strong>nimetön matkaaja</strong>, tänään klo 6.55 <span class="harmaa">[vieras]</span></dt>
<dd>
mäkelä on aina ollut tommonen
</dd>
</dl>
<p>[<a href="luku.cgi?ketju=4417">Edellinen ketju</a>] [<a href="luku.cgi?ketju=4419">Seuraava ketju</a>]</p>
<form method="post" action="vastaa.cgi">
<p>Nimi: <input name="nimi"> Salasana: <input type="password" name="sala"></p>
<p><textarea name="viesti" rows="8" cols="60"></textarea></p>
<p><input type="submit" value="Lähetä vastaus"> <input type="reset" value="Tyhjennä"></p>
</form>
<hr>
<h4>Tuoreimmat ketjut</h4>
<ul>
<li>Talvisäilytys Pirkanmaalla (ti 27.10. klo 19.44, Sepi)</li>
<li>Kaasutestin hinta (ti 27.10. klo 18.12, Riitta-Liisa)</li>
</ul>
<address>Ylläpito: webmaster@karavaanarit-keskustelu.example. Palvelin toiminut vuodesta 1999.</address>
</body>
</html>
""",
    told=(
        Told(
            "Pate P",
            "2026-10-23T17:30:00+03:00",
            "Ostin kesäkuussa Vaunu-Mäkelästä Hobin vm. 2017, papereissa",
            "ulma oik. 22 etuseinä 11 Mitä tekisitte?",
        ),
        Told(
            "Vaunuveteraani",
            "2026-10-24T09:04:00+03:00",
            "Älä usko. Kuluttajansuojalain mukaan virhe oletetaan olleen",
            "ja pyydä alkuperäinen mittauspöytäkirja.",
        ),
        Told(
            "Pate P",
            "2026-10-26T16:48:00+02:00",
            'Pyysin pöytäkirjan. "Ei löydy arkistosta."',
            'ysin pöytäkirjan. "Ei löydy arkistosta."',
        ),
        Told(
            "nimetön matkaaja",
            "2026-10-27T06:55:00+02:00",
            "mäkelä on aina ollut tommonen",
            "mäkelä on aina ollut tommonen",
        ),
    ),
    foreign=(
        "Hobby 560, -98 ja vaimo -61",
        "Etuteltat syystarjouksessa, toimitus kotiin",
        "Talvisäilytys Pirkanmaalla",
    ),
)

EN_COMMENTS_22: Final = Page(
    name='comments below an English business story, "3 hours ago" with title, editor\'s pick, removed by moderator',
    kind="comments",
    lang="en",
    url="https://www.harbourledger.example/business/2026/nov/21/brightwater-bills",
    now="2026-11-22T12:00:00+00:00",
    zone="Europe/London",
    html="""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Brightwater to refund 12,000 households after meter blunder | Harbour Ledger</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="2026-11-21T15:30:00.000Z">
<meta property="article:author" content="Imogen Salt">
<link rel="stylesheet" href="/static/hl-9f.css">
</head>
<body>
<div class="skip"><a href="#maincontent">Skip to main content</a></div>
<div class="mast"><a href="/">Harbour Ledger</a><div class="mast__nav"><a href="/news">News</a><a href="/business">Business</a><a href="/sport">Sport</a><a href="/subscribe">Subscribe</a></div></div>
<div id="maincontent">
<div class="story">
<div class="story__kicker">Utilities</div>
<h1>Brightwater to refund 12,000 households after meter blunder</h1>
<div class="story__stand">Company admits readings were entered against the wrong addresses</div>
<div class="story__by"><img src="/img/salt.png" alt="Imogen Salt"><a href="/profile/imogen-salt">Imogen Salt</a> Sat 21 Nov 2026 15.30 GMT</div>
<p>Brightwater said on Saturday that refunds averaging £86 would be paid before Christmas.</p>
<p>Its chief executive, Dominic Frayne, called the error "deeply regrettable".</p>
</div>
<div class="most"><h2>More on this story</h2>
<div class="most__card"><a href="/b/2026/nov/19/hosepipe">Hosepipe ban lifted at last</a><time datetime="2026-11-19T08:00:00Z">19 Nov 2026</time><span>204 comments</span></div>
<div class="most__card"><a href="/b/2026/nov/12/rates">Rates to rise again, council warns</a><time datetime="2026-11-12T10:15:00Z">12 Nov 2026</time><span>51 comments</span></div>
</div>
<div class="talk" id="comments">
<div class="talk__top"><h2>Comments <span>(8)</span></h2><span>This discussion is now open for premoderated comments</span><select><option>Newest threads</option><option>Recommendations</option></select></div>
<div class="thr">
<div class="one" data-comment-id="150001">
<div class="one__hd"><img src="/av/1.png" alt=""><span class="one__nm">saltyseadog</span><a class="one__tm" href="#comment-150001" title="22 November 2026 09:00:12 GMT">3 hours ago</a></div>
<div class="one__bd"><p>Refund? I was billed £412 for a flat that has been empty since May. Rang eleven times, got cut off nine. The letter says I owe a late fee on top.</p><p>Frayne's bonus was £1.1m, in case anyone forgot.</p></div>
<div class="one__ft"><span>↑ 64</span><button>Reply</button><button>Share</button><button>Report</button></div>
</div>
<div class="rep">
<div class="one" data-comment-id="150007">
<div class="one__hd"><img src="/av/2.png" alt=""><span class="one__nm">Ros Tremayne</span><span class="one__to">saltyseadog</span><a class="one__tm" href="#comment-150007" title="22 November 2026 09:24:40 GMT">3 hours ago</a></div>
<div class="one__bd"><p>Ask for a deadlock letter and take it to the ombudsman. Worked for me in six weeks.</p></div>
<div class="one__ft"><span>↑ 21</span><button>Reply</button><button>Share</button><button>Report</button></div>
</div>
<div class="one" data-comment-id="150009">
<div class="one__hd"><img src="/av/1.png" alt=""><span class="one__nm">saltyseadog</span><span class="one__to">Ros Tremayne</span><a class="one__tm" href="#comment-150009" title="22 November 2026 09:31:05 GMT">2 hours ago</a></div>
<div class="one__bd"><p>ta!</p></div>
<div class="one__ft"><button>Reply</button><button>Share</button><button>Report</button></div>
</div>
<button class="morerep">View 2 more replies</button>
</div>
</div>
<div class="thr">
<div class="one one--gone" data-comment-id="149990"><div class="one__bd"><p><em>This comment was removed by a moderator because it didn't abide by our community standards.</em></p></div></div>
</div>
<div class="thr">
<div class="one one--pick" data-comment-id="149981">
<div class="one__hd"><img src="/av/3.png" alt=""><span class="one__nm">PipeLayer_Phil</span><span class="pick">Ledger pick</span><a class="one__tm" href="#comment-149981" title="21 November 2026 18:47:59 GMT">17 hours ago</a></div>
<div class="one__bd"><blockquote><p>readings were entered against the wrong addresses</p></blockquote><p>I was a contractor on that job. We flagged the address file in February and were told to "just get the numbers in".</p></div>
<div class="one__ft"><span>↑ 310</span><button>Reply</button><button>Share</button><button>Report</button></div>
</div>
</div>
<div class="thr">
<div class="one" data-comment-id="149970">
<div class="one__hd"><img src="/av/4.png" alt=""><span class="one__nm">LedgerReader4471</span><a class="one__tm" href="#comment-149970" title="21 November 2026 17:02:00 GMT">19 hours ago</a></div>
<div class="one__bd"><p>Got mine. £86.12, no fuss.</p></div>
<div class="one__ft"><button>Reply</button><button>Share</button><button>Report</button></div>
</div>
<div class="rep">
<div class="one" data-comment-id="150044">
<div class="one__hd"><img src="/av/5.png" alt=""><span class="one__nm">Brightwater Customer Care</span><span class="one__to">LedgerReader4471</span><a class="one__tm" href="#comment-150044" title="22 November 2026 11:40:33 GMT">20 minutes ago</a></div>
<div class="one__bd"><p>Glad it arrived. Anyone still waiting can reach the refund team on 0800 000 0117, weekends too.</p></div>
<div class="one__ft"><button>Reply</button><button>Share</button><button>Report</button></div>
</div>
</div>
</div>
<button class="loadmore">Show more comments</button>
<p><a href="/signin">Sign in</a> or create an account to join the discussion</p>
</div>
</div>
<div class="base"><p>© 2026 Harbour Ledger Group Limited</p><a href="/complaints">Complaints &amp; corrections</a></div>
</body>
</html>
""",
    told=(
        Told(
            "saltyseadog",
            "2026-11-22T09:00:12+00:00",
            "Refund? I was billed £412 for a flat that has been empty sin",
            "bonus was £1.1m, in case anyone forgot.",
        ),
        Told(
            "Ros Tremayne",
            "2026-11-22T09:24:40+00:00",
            "Ask for a deadlock letter and take it to the ombudsman. Work",
            "e ombudsman. Worked for me in six weeks.",
        ),
        Told("saltyseadog", "2026-11-22T09:31:05+00:00", "ta!", "ta!"),
        Told(
            "PipeLayer_Phil",
            "2026-11-21T18:47:59+00:00",
            "I was a contractor on that job. We flagged the address file",
            'were told to "just get the numbers in".',
        ),
        Told(
            "LedgerReader4471", "2026-11-21T17:02:00+00:00", "Got mine. £86.12, no fuss.", "Got mine. £86.12, no fuss."
        ),
        Told(
            "Brightwater Customer Care",
            "2026-11-22T11:40:33+00:00",
            "Glad it arrived. Anyone still waiting can reach the refund t",
            "und team on 0800 000 0117, weekends too.",
        ),
    ),
    foreign=(
        "Company admits readings were entered against the wrong addresses",
        "Hosepipe ban lifted at last",
        "This discussion is now open for premoderated comments",
        "This comment was removed by a moderator because it didn't abide by our community standards.",
        "readings were entered against the wrong addresses",
    ),
)

EN_COMMENTS_23: Final = Page(
    name="comments below a blog of a maker, flat table-less list, date split in three elements, author's badge",
    kind="comments",
    lang="en",
    url="https://blog.tinytoolworks.example/why-we-raised-prices",
    now="2026-11-08T16:00:00-08:00",
    zone="America/Los_Angeles",
    html="""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Why we raised prices · Tiny Tool Works</title>
<meta name="viewport" content="width=device-width">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
<style>
:root{--ink:#222}
.cal{float:left;width:3em;text-align:center}
.cal b{display:block;font-size:1.6em}
</style>
</head>
<body>
<nav><a href="/">Tiny Tool Works</a> <a href="https://shop.tinytoolworks.example">Shop</a> <a href="/archive">Archive</a> <a href="/about">About</a></nav>
<main>
<h1>Why we raised prices</h1>
<p class="byline">Nov 5th 2026 by <a rel="author" href="/about#sam">Sam Okafor</a> · 4 min read</p>
<p>Steel is up 31 percent since spring. We ate it for as long as we could.</p>
<p>From Monday the block plane is $148. Orders placed before then ship at the old price.</p>
<div class="about-author"><img src="/sam.jpg" alt=""><p><b>Sam Okafor</b> runs the shop floor and answers most of the mail.</p></div>
<p class="share"><a href="#">Mastodon</a> <a href="#">Email</a> <a href="#">Copy link</a></p>
<h2 id="comments">5 comments</h2>
<div class="cmts">
<div id="c-81">
<div class="cal"><span>Nov</span><b>6</b><small>9:15 am</small></div>
<div class="in">
<p>I ordered on October 28, <strong>before</strong> any of this, and my invoice came yesterday with $148 on it. That is not "the old price". Order 20931.</p>
<p>I've bought nine planes from you over the years. Please fix it.</p>
<p class="from"><a href="https://oyelaran.example" rel="ugc nofollow">Marcus Oyelaran</a> <a href="#reply-81">Reply</a></p>
</div>
</div>
<div id="c-82">
<div class="cal"><span>Nov</span><b>6</b><small>10:02 am</small></div>
<div class="in">
<p>Thanks for being open about it. Worth every cent, my No. 4 has outlived two marriages.</p>
<p class="from">Jo Bell <a href="#reply-82">Reply</a></p>
</div>
</div>
<div id="c-85">
<div class="cal"><span>Nov</span><b>7</b><small>11:59 pm</small></div>
<div class="in">
<p>meh</p>
<p class="from">anonymous <a href="#reply-85">Reply</a></p>
</div>
</div>
<div id="c-86" class="gone">
<div class="in"><p><i>[deleted]</i></p></div>
</div>
<div id="c-88" class="staff">
<div class="cal"><span>Nov</span><b>8</b><small>8:30 am</small></div>
<div class="in">
<blockquote>That is not "the old price".</blockquote>
<p>Marcus, you are right and the invoice run was wrong: 41 orders got the new price. All are corrected this morning, and there is a sharpening jig in your box with our apologies.</p>
<p class="from"><a href="/about#sam">Sam from Tiny Tool Works</a> <mark>Author</mark> <a href="#reply-88">Reply</a></p>
</div>
</div>
<div id="c-89">
<div class="cal"><span>Nov</span><b>8</b><small>12:00 pm</small></div>
<div class="in">
<p>That's why it was nine and will be ten.</p>
<p class="from"><a href="https://oyelaran.example" rel="ugc nofollow">Marcus Oyelaran</a> <a href="#reply-89">Reply</a></p>
</div>
</div>
</div>
<form action="/comment" method="post"><label>Name <input name="who"></label><label>Comment <textarea name="what"></textarea></label><button>Post</button><small>Markdown works. Be kind.</small></form>
<h2>Elsewhere on the blog</h2>
<div class="else"><div class="cal"><span>Oct</span><b>19</b></div><p><a href="/lapping">Lapping a sole in an hour</a></p></div>
<div class="else"><div class="cal"><span>Sep</span><b>30</b></div><p><a href="/visit">Open shop day</a></p></div>
</main>
<footer><p>Tiny Tool Works, Port Townsend. Times are Pacific.</p></footer>
</body>
</html>
""",
    told=(
        Told(
            "Marcus Oyelaran",
            "2026-11-06T09:15:00-08:00",
            "I ordered on October 28, before any of this, and my invoice",
            "from you over the years. Please fix it.",
        ),
        Told(
            "Jo Bell",
            "2026-11-06T10:02:00-08:00",
            "Thanks for being open about it. Worth every cent, my No. 4 h",
            "nt, my No. 4 has outlived two marriages.",
        ),
        Told("anonymous", "2026-11-07T23:59:00-08:00", "meh", "meh"),
        Told(
            "Sam from Tiny Tool Works",
            "2026-11-08T08:30:00-08:00",
            "Marcus, you are right and the invoice run was wrong: 41 orde",
            "ning jig in your box with our apologies.",
        ),
        Told(
            "Marcus Oyelaran",
            "2026-11-08T12:00:00-08:00",
            "That's why it was nine and will be ten.",
            "That's why it was nine and will be ten.",
        ),
    ),
    foreign=(
        "Steel is up 31 percent since spring.",
        "runs the shop floor and answers most of the mail.",
        "[deleted]",
        "Lapping a sole in an hour",
    ),
)

EN_REVIEWS_24: Final = Page(
    name="reviews of a clinic, a definition list a review, scores by field, verified visit, owner's answer folded",
    kind="reviews",
    lang="en",
    url="https://www.carecompass.example/clinics/parkside-dental-studio/reviews",
    now="2026-11-22T14:00:00-05:00",
    zone="America/New_York",
    html="""<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>Parkside Dental Studio: 57 patient reviews | CareCompass</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/cc/app.4471.css">
<script defer src="/cc/app.4471.js"></script>
</head>
<body>
<div role="banner"><a href="/">CareCompass</a><form role="search"><input placeholder="Dentist, clinic, ZIP"></form><a href="/for-practices">For practices</a></div>
<div role="navigation"><a href="/clinics">Clinics</a> &gt; <a href="/clinics/oh">Ohio</a> &gt; <a href="/clinics/oh/dayton">Dayton</a></div>
<div role="main">
<h1>Parkside Dental Studio</h1>
<p>410 Parkside Ave, Dayton. Open today until 5:00 PM</p>
<div class="overall"><span class="num">3.9</span><span>57 reviews</span>
<ul><li>Wait time 3.1</li><li>Staff 4.4</li><li>Billing 2.8</li></ul></div>
<h2>Most recent reviews</h2>
<dl class="rvw">
<dt>Score</dt>
<dd><span aria-label="1 out of 5">●○○○○</span></dd>
<dt>Visit</dt>
<dd>Crown, Dr. Pell</dd>
<dt>Review</dt>
<dd class="words">I was quoted $940 for a crown and billed $1,610. The front desk said insurance "changed its mind"; my insurer says they were never asked. Three calls, three promises to call back, zero calls. <a href="#" class="tog">Read less</a></dd>
<dt>By</dt>
<dd>Denise R. <i>Verified visit</i></dd>
<dt>Posted</dt>
<dd>2 days ago</dd>
<dt class="own">Response from the practice</dt>
<dd class="own"><details open><summary>Parkside Dental Studio, yesterday</summary>Denise, this is Karen, the office manager. You were right, the claim was never filed. Your balance is now zero and I left my cell number in your voicemail.</details></dd>
</dl>
<p class="help">Was this helpful? <button>Yes (18)</button> <button>No (0)</button> <a href="#">Flag</a></p>
<dl class="rvw">
<dt>Score</dt>
<dd><span aria-label="5 out of 5">●●●●●</span></dd>
<dt>Visit</dt>
<dd>Cleaning</dd>
<dt>Review</dt>
<dd class="words">In and out in 35 minutes.</dd>
<dt>By</dt>
<dd>Verified patient</dd>
<dt>Posted</dt>
<dd>Nov 1, 2026</dd>
</dl>
<p class="help">Was this helpful? <button>Yes (2)</button> <button>No (1)</button> <a href="#">Flag</a></p>
<div class="spons"><span>Sponsored</span><a href="https://aligners.example/">Straight teeth from $79 a month, see if you qualify</a></div>
<dl class="rvw">
<dt>Score</dt>
<dd><span aria-label="4 out of 5">●●●●○</span></dd>
<dt>Visit</dt>
<dd>Root canal, Dr. Osei</dd>
<dt>What went well</dt>
<dd>Dr. Osei explains everything on the screen and waits until you are really numb.</dd>
<dt>What could be better</dt>
<dd>Parking, and the waiting room TV is stuck on a shopping channel.</dd>
<dt>By</dt>
<dd>T. J. Nakamura <i>Verified visit</i></dd>
<dt>Posted</dt>
<dd>June 11th, 2026</dd>
</dl>
<p class="help">Was this helpful? <button>Yes (6)</button> <button>No (0)</button> <a href="#">Flag</a></p>
<dl class="rvw">
<dt>Score</dt>
<dd><span aria-label="2 out of 5">●●○○○</span></dd>
<dt>Review</dt>
<dd class="words">Waited 50 min past my appointment, nobody said a word. Hygienist was nice.</dd>
<dt>By</dt>
<dd>Bill</dd>
<dt>Posted</dt>
<dd>11/30/2025</dd>
</dl>
<p class="help">Was this helpful? <button>Yes (9)</button> <button>No (2)</button> <a href="#">Flag</a></p>
<p class="pg"><b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next</a></p>
<h2>Nearby clinics</h2>
<ul class="near"><li><a href="/clinics/oakwood-smiles">Oakwood Smiles</a> 4.6 <q>Best dentist in town</q> Nov 19, 2026</li><li><a href="/clinics/river-dental">River Dental</a> 4.1</li></ul>
</div>
<div role="contentinfo"><a href="/terms">Terms</a> <a href="/review-policy">Review policy</a> © 2026 CareCompass Inc.</div>
</body>
</html>
""",
    told=(
        Told(
            "Denise R.",
            "2026-11-20",
            "I was quoted $940 for a crown and billed $1,610. The front d",
            "three promises to call back, zero calls.",
        ),
        Told(
            "Parkside Dental Studio",
            "2026-11-21",
            "Denise, this is Karen, the office manager. You were right, t",
            "I left my cell number in your voicemail.",
            answer=True,
        ),
        Told("Verified patient", "2026-11-01", "In and out in 35 minutes.", "In and out in 35 minutes."),
        Told(
            "T. J. Nakamura",
            "2026-06-11",
            "Dr. Osei explains everything on the screen and waits until y",
            "room TV is stuck on a shopping channel.",
        ),
        Told(
            "Bill",
            "2025-11-30",
            "Waited 50 min past my appointment, nobody said a word. Hygie",
            "nobody said a word. Hygienist was nice.",
        ),
    ),
    foreign=(
        "Straight teeth from $79 a month, see if you qualify",
        "Best dentist in town",
    ),
)

PAGES: Final = (
    RU_FORUM_01,
    RU_FORUM_02,
    UK_FORUM_03,
    FI_FORUM_04,
    RU_GUESTBOOK_05,
    RU_REVIEWS_06,
    RU_COMMENTS_07,
    EN_FORUM_08,
    RU_FORUM_09,
    RU_GUESTBOOK_10,
    UK_FORUM_11,
    UK_GUESTBOOK_12,
    UK_REVIEWS_13,
    FI_GUESTBOOK_14,
    FI_REVIEWS_15,
    EN_GUESTBOOK_16,
    RU_FORUM_17,
    UK_COMMENTS_18,
    UK_FORUM_19,
    FI_COMMENTS_20,
    FI_FORUM_21,
    EN_COMMENTS_22,
    EN_COMMENTS_23,
    EN_REVIEWS_24,
)
