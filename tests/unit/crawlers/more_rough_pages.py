# ruff: noqa: E501 - markup is easier to read in the lines in which a site serves it
"""Whole pages of sites of unknown make, and what people say there.

Forums, guest books, lists of reviews and comments below articles, as sites of many makes and ages serve them in Russian,
Ukrainian, Finnish and English; firms and people are invented. Nothing here was written after a reader.

What is told of a page: its posts as they stand from its top to its foot; of each the author as printed, the time and the
author's own words by their beginning and end. Own words are without markup, with one space for each run of white space
and each break of line or block. Not own: quotations of others, signatures, notes of edits, captions of the fields of a
form ("Достоинства"), adverts, buttons. A beginning is shorter than 60 letters, and an end than 40, where the words are,
or where a quotation or a caption breaks them. Stubs of deleted posts and the article itself are no posts.
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
<div class="newsblock"><b>Новости</b><p><span>12.11.2026</span><br />Открыта продажа новогодних путёвок!</p><p><span>01.11.2026</span><br />Новый бассейн принимает гостей</p></div>
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
<form method="post" action="/gb/add/"><table><tr><td>Имя *</td><td><input name="n" /></td></tr><tr><td>E-mail</td><td><input name="e" /></td></tr><tr><td>Город</td><td><input name="c" /></td></tr><tr><td>Сообщение *</td><td><textarea name="m" cols="50" rows="7"></textarea></td></tr><tr><td>Код</td><td><img src="/captcha.php" alt="" /> <input name="k" /></td></tr><tr><td></td><td><input type="submit" value="Добавить" /></td></tr></table></form>
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
<div class="topline"><span class="city">Ваш город: Тула</span><a href="/dostavka">Доставка</a><a href="/vozvrat">Возврат</a><a href="tel:88000001919">8 800 000-19-19</a></div>
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
<div class="sorting"><span>Сортировать:</span><a href="?s=date">по дате</a><a href="?s=use">по полезности</a></div>
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
<div class="banner"><a href="/promo/black"><img src="/promo/bf.png" alt="Чёрная пятница"></a><p>Только до 29 ноября скидки на всю технику для уборки</p></div>
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
<div class="footer"><p>© 2011–2026 ООО «Техноград-Онлайн»</p><a href="/oferta">Оферта</a></div>
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
<div class="body" itemprop="articleBody"><p>Перевозчик «ТрансЛайн» объяснил решение нехваткой водителей. По словам директора компании Игоря Лапшина, на линии не хватает двенадцати человек.</p><p>В мэрии сообщили, что письмо от перевозчика получили только в пятницу и согласия на новое расписание пока не дали.</p></div>
<div class="writer"><img src="/s/surkova.jpg" alt=""><div><b>Елена Суркова</b><p>Корреспондент, пишет о дорогах и транспорте с 2014 года</p></div></div>
<div class="share"><a href="#">ВКонтакте</a><a href="#">Телеграм</a><a href="#">Копировать ссылку</a></div>
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
<div class="site-head"><a href="/">Hobby CNC Boards</a><div class="site-nav"><a href="/whats-new/">What's new</a><a href="/members/">Members</a><a href="/classifieds/">Classifieds</a></div></div>
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
<div class="code-head">Code:</div><pre class="code"><code>PD003 = 400
PD005 = 400
PD142 = 7.0</code></pre>
Support asked me for the same video three times now and then closed the ticket as "resolved by customer".
<div class="sig">Measure twice, cut thrice, order more stock</div></div>
<div class="pst-foot"><a href="#">Like</a><a href="#">Reply</a><a href="#">Report</a><span>GrumpyOldMachinist and 2 others like this</span></div></div></div>
<div class="pst" id="pst-2" data-ts="1793752860">
<div class="pst-who"><div class="pst-name"><a href="/members/grumpy.12/">GrumpyOldMachinist</a></div>
<div class="pst-rank">Staff</div><dl><dt>Joined</dt><dd>Jan 2, 2008</dd>
<dt>Messages</dt><dd>22,871</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>Nov 3rd 2026, 7:41 pm</span><a href="/threads/20914/#pst-2">#2</a></div>
<div class="pst-body">E-07 is overcurrent on accel. What's your ramp time?
<div class="spoiler"><button class="spoiler-btn">Spoiler: manual page</button><div class="spoiler-in">PD014 sets the acceleration, factory default is 1.5 s which is way too short for this rotor.</div></div>
Set it to 8 and try again before you blame the spindle.</div>
<div class="pst-foot"><a href="#">Like</a><a href="#">Reply</a><a href="#">Report</a></div></div></div>
<div class="ad-slot" data-slot="mid-2"><p>Sponsored: End mills that last. Free shipping over $49.</p></div>
<div class="pst" id="pst-3" data-ts="1793797320">
<div class="pst-who"><div class="pst-name"><a href="/members/tinaw.4120/">tina.w</a></div>
<div class="pst-rank">New Member</div><dl><dt>Joined</dt><dd>Nov 4, 2026</dd>
<dt>Messages</dt><dd>1</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>Nov 4th 2026, 8:02 am</span><a href="/threads/20914/#pst-3">#3</a></div>
<div class="pst-body">Same here. Mine went back to Millwright in August, order MW-55120, and I have neither spindle nor refund.</div>
<div class="pst-foot"><a href="#">Like</a><a href="#">Reply</a><a href="#">Report</a></div></div></div>
<div class="pst" id="pst-4" data-ts="1793899800">
<div class="pst-who"><div class="pst-name"><a href="/members/grumpy.12/">GrumpyOldMachinist</a></div>
<div class="pst-rank">Staff</div><dl><dt>Joined</dt><dd>Jan 2, 2008</dd>
<dt>Messages</dt><dd>22,871</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>Today, 12:30 pm</span><a href="/threads/20914/#pst-4">#4</a></div>
<div class="pst-body"><blockquote class="q" data-author="tina.w"><div class="q-head">tina.w said:</div>
<div class="q-in"><blockquote class="q" data-author="dustcollector"><div class="q-head">dustcollector said:</div>
<div class="q-in">then closed the ticket as "resolved by customer"</div></blockquote>Mine went back to Millwright in August</div></blockquote>That is three months. File a chargeback with your card today, the window is 120 days.</div>
<div class="pst-foot"><a href="#">Like</a><a href="#">Reply</a><a href="#">Report</a></div></div></div>
<div class="pst" id="pst-5" data-ts="1793927700">
<div class="pst-who"><div class="pst-name"><a href="/members/dustcollector.331/">dustcollector</a></div>
<div class="pst-rank">Well-Known Member</div><dl><dt>Joined</dt><dd>Mar 9, 2019</dd>
<dt>Messages</dt><dd>1,140</dd></dl></div>
<div class="pst-main"><div class="pst-bar"><span>45 minutes ago</span><a href="/threads/20914/#pst-5">#5</a></div>
<div class="pst-body">PD014 = 8 and it cuts. I'll be darned. Still no excuse for that support desk.<div class="edit-note">Last edited: 10 minutes ago</div>
<div class="sig">Measure twice, cut thrice, order more stock</div></div>
<div class="pst-foot"><a href="#">Like</a><a href="#">Reply</a><a href="#">Report</a></div></div></div>
</div>
<div class="similar"><h3>Similar threads</h3><div><a href="/threads/19001/">Which coolant for a closed loop?</a> <span>ralph_k · Aug 14, 2026</span></div>
<div><a href="/threads/18277/">VFD grounding</a> <span>mdf_lover · Feb 2, 2026</span></div></div>
<div class="quick"><a href="/login/">You must log in or register to reply here.</a></div>
<div class="site-foot"><a href="/help/terms/">Terms and rules</a><a href="/help/privacy/">Privacy policy</a><span>© 2008-2026</span></div>
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
            "E-07 is overcurrent on accel. What's your ramp time? Spoiler",
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

PAGES: Final = (
    RU_FORUM_01,
    RU_FORUM_02,
    UK_FORUM_03,
    FI_FORUM_04,
    RU_GUESTBOOK_05,
    RU_REVIEWS_06,
    RU_COMMENTS_07,
    EN_FORUM_08,
)
