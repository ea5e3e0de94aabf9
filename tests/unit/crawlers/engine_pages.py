# ruff: noqa: E501 - markup is easier to compare with the engines' own in whole lines
"""Thread pages of our own in the markup of many engines, themes and languages.

One thread, told in four languages, is rendered as each engine's templates do; all people and firms are
invented. The dates are written as the engines' language packs write them: absolute, "yesterday" and "today".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from zoneinfo import ZoneInfo

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LANGS = ("ru", "uk", "fi", "en")
ZONES = {"ru": "Europe/Moscow", "uk": "Europe/Kyiv", "fi": "Europe/Helsinki", "en": "UTC"}
OFFSETS_H = {"ru": 3, "uk": 2, "fi": 2, "en": 0}  # in winter

TITLES = {
    "ru": "Окна «Светлица»: полгода ждём замену",
    "uk": "Вікна «Світлиця»: пів року чекаємо заміну",
    "fi": "Ikkunat Valopuu Oy: puoli vuotta odotusta",
    "en": "Windows by Lightwood Ltd: half a year of waiting",
}
NAMES = {
    "ru": ("Марина К.", "Пётр-строитель", "Гость Илья", "Светлица_официально"),
    "uk": ("Олена Ї.", "Майстер Ґнат", "Гість Юрко", "Світлиця_офіційно"),
    "fi": ("Äiti-75", "Rakentaja Väinö", "Vieras Yrjö", "Valopuu_virallinen"),
    "en": ("Mary O'Hara", "Builder & Son", "Guest Ian", "Lightwood_official"),
}
SAYS = {
    "ru": (
        ("Заказали окна в марте.", "Привезли не те.", "Менеджер обещал замену"),
        ("Цитируем чужие слова", "У меня та же история, жду второй месяц."),
        ("Номер договора 45/12", "скрытый текст про деньги", "Верните предоплату!"),
        ("Здравствуйте! Проверим и ответим сегодня.",),
    ),
    "uk": (
        ("Замовили вікна в березні.", "Привезли не ті.", "Менеджер обіцяв заміну"),
        ("Цитуємо чужі слова", "У мене та сама історія, чекаю другий місяць."),
        ("Номер договору 45/12", "прихований текст про гроші", "Поверніть передоплату!"),
        ("Вітаємо! Перевіримо й відповімо сьогодні.",),
    ),
    "fi": (
        ("Tilasimme ikkunat maaliskuussa.", "Tulivat väärät.", "Myyjä lupasi uudet"),
        ("Lainaamme toisen sanoja", "Minulla sama juttu, odotan toista kuukautta."),
        ("Sopimus nro 45/12", "piilotettu teksti rahasta", "Palauttakaa ennakkomaksu!"),
        ("Hei! Tarkistamme ja vastaamme tänään.",),
    ),
    "en": (
        ("We ordered windows in March.", "The wrong ones came.", "The manager promised new ones"),
        ("Quoting words of others", "The same with me, second month of waiting."),
        ("Contract no 45/12", "hidden text about money", "Give the prepayment back!"),
        ("Hello! We will check and answer today.",),
    ),
}
WORDS = {
    "ru": {"quote": "Цитата", "said": "Сообщение от", "code": "Код", "spoiler": "Спойлер", "edited": "Последний раз редактировалось", "joined": "Регистрация", "posts": "Сообщений", "reply": "Ответ", "zone": "Часовой пояс GMT", "now": "Текущее время", "page": "Страница", "today": "Сегодня", "yesterday": "Вчера", "at": "в", "wrote": "писал(а)", "posted": "Отправлено", "signature": "ООО «Подпись», звоните", "date": "Дата", "author": "Автор", "ago": "2 часа назад"},
    "uk": {"quote": "Цитата", "said": "Повідомлення від", "code": "Код", "spoiler": "Спойлер", "edited": "Востаннє редагувалося", "joined": "Реєстрація", "posts": "Повідомлень", "reply": "Відповідь", "zone": "Часовий пояс GMT", "now": "Поточний час", "page": "Сторінка", "today": "Сьогодні", "yesterday": "Вчора", "at": "о", "wrote": "написав", "posted": "Надіслано", "signature": "ТОВ «Підпис», телефонуйте", "date": "Дата", "author": "Автор", "ago": "2 години тому"},
    "fi": {"quote": "Lainaus", "said": "Alunperin kirjoittanut", "code": "Koodi", "spoiler": "Spoileri", "edited": "Viimeksi muokannut", "joined": "Liittynyt", "posts": "Viestejä", "reply": "Vastaus", "zone": "Kaikki ajat ovat GMT", "now": "Kello on nyt", "page": "Sivu", "today": "Tänään", "yesterday": "Eilen", "at": "klo", "wrote": "kirjoitti", "posted": "Lähetetty", "signature": "Tmi Allekirjoitus, soita", "date": "Päivämäärä", "author": "Lähettäjä", "ago": "2 tuntia sitten"},
    "en": {"quote": "Quote", "said": "Originally Posted by", "code": "Code", "spoiler": "Spoiler", "edited": "Last edited by", "joined": "Join Date", "posts": "Posts", "reply": "Reply", "zone": "All times are GMT", "now": "The time now is", "page": "Page", "today": "Today", "yesterday": "Yesterday", "at": "at", "wrote": "wrote", "posted": "Posted", "signature": "Signature Inc, call us", "date": "Date", "author": "Author", "ago": "2 hours ago"},
}  # fmt: skip
MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),  # noqa: SIM905
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),  # noqa: SIM905
    "fi": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu".split(),  # noqa: SIM905
    "en": "January February March April May June July August September October November December".split(),  # noqa: SIM905
}


@dataclass(frozen=True)
class Told:
    """A post of the thread as it must be read; `quote` is (author, words) or None, `at` UTC."""

    number: int
    author: str
    at: datetime
    text: str
    quotes: tuple[str, ...] = ()
    edited: datetime | None = None
    guest: bool = False


def thread(lang: str, *, fixed_offset: bool = False) -> list[Told]:
    """The four posts, with their instants as a board in this language's zone means them.

    `fixed_offset`: the board adds the same hours to all dates, summer or winter.
    """
    hours = timedelta(hours=OFFSETS_H[lang])

    def local(*parts: int) -> datetime:
        wall = datetime(*parts)  # noqa: DTZ001 - the zone is added below
        if fixed_offset:
            return (wall - hours).replace(tzinfo=UTC)
        return wall.replace(tzinfo=ZoneInfo(ZONES[lang])).astimezone(UTC)

    first, second, third, fourth = SAYS[lang]
    names = NAMES[lang]
    return [
        Told(
            501,
            names[0],
            local(2026, 3, 5, 14, 5),
            f"{first[0]}\n{first[1]}\n- {first[2]}",
            edited=local(2026, 3, 5, 16, 40),
        ),
        Told(502, names[1], local(2026, 7, 19, 23, 59), second[1], quotes=(second[0],)),
        Told(507, names[2], local(2026, 11, 20, 10, 12), "\n".join(third), guest=True),
        Told(519, names[3], local(2026, 11, 21, 9, 40), fourth[0]),
    ]


def _wall(at: datetime, lang: str, fixed_offset: bool) -> datetime:
    if fixed_offset:
        return at + timedelta(hours=OFFSETS_H[lang])
    return at.astimezone(ZoneInfo(ZONES[lang]))


def _day(at: datetime, lang: str, fixed: bool) -> str | None:
    """ "Yesterday" or "today" in the language, None for other days."""
    days = (_wall(NOW, lang, fixed).date() - _wall(at, lang, fixed).date()).days
    return {0: WORDS[lang]["today"], 1: WORDS[lang]["yesterday"]}.get(days)


# --- vBulletin ---------------------------------------------------------------------------------------


def _vb_date(at: datetime, lang: str, tag: bool = False) -> str:
    wall = _wall(at, lang, True)
    clock = f"{wall:%I:%M %p}" if lang == "en" else f"{wall:%H:%M}"
    clock = f'<span class="time">{clock}</span>' if tag else clock
    day = _day(at, lang, True) or (f"{wall:%m-%d-%Y}" if lang == "en" else f"{wall:%d.%m.%Y}")
    return f"{day}, {clock}" if not tag else f"{day},&nbsp;{clock}"


def _vb_zone(lang: str) -> str:
    words, offset = WORDS[lang], OFFSETS_H[lang]
    clock = f"{NOW + timedelta(hours=offset):%H:%M}"
    sign = f" +{offset}" if offset else ""
    return f"{words['zone']}{sign}. {words['now']} <strong>{clock}</strong>."


def _vb3_body(told: Told, lang: str) -> str:
    words, says = WORDS[lang], SAYS[lang]
    if told.number == 501:
        one, two, three = says[0]
        return f"{escape(one)}<br />\r\n<br />\r\n{escape(two)}<ul><li>{escape(three)}</li></ul>"
    if told.number == 502:
        return f"""<div style="margin:20px; margin-top:5px; ">
	<div class="smallfont" style="margin-bottom:2px">{words["quote"]}:</div>
	<table cellpadding="6" cellspacing="0" border="0" width="100%">
	<tr>
		<td class="alt2" style="border:1px inset">
				<div>
					{words["said"]} <strong>{escape(NAMES[lang][0])}</strong>
					<a href="showthread.php?p=501#post501" rel="nofollow"><img class="inlineimg" src="images/buttons/viewpost.gif" border="0" alt="" /></a>
				</div>
				<div style="font-style:italic">{escape(says[1][0])}</div>
		</td>
	</tr>
	</table>
</div>{escape(says[1][1])}"""
    if told.number == 507:
        one, two, three = says[2]
        return f"""<div style="margin:20px; margin-top:5px">
	<div class="smallfont" style="margin-bottom:2px">{words["code"]}:</div>
	<pre class="alt2" dir="ltr" style="margin: 0px; overflow: auto">{escape(one)}</pre>
</div><div style="margin:20px; margin-top:5px"><div class="smallfont" style="margin-bottom:2px"><b>{words["spoiler"]}</b>: <input type="button" value="+" style="width:45px" onclick="toggle()" /></div><div class="alt2"><div style="display: none;">{escape(two)}</div></div></div>{escape(three)}"""
    return f"<!-- google_ad_section_start -->{escape(says[3][0])}<!-- google_ad_section_end -->"


def _vb3_head(lang: str) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html dir="ltr" lang="{lang}"><head>
<meta http-equiv="Content-Type" content="text/html; charset=CHARSET" />
<meta name="generator" content="vBulletin 3.8.7" />
<link rel="stylesheet" type="text/css" href="clientscript/vbulletin_css/style-1.css" id="vbulletin_css" />
<script type="text/javascript" src="clientscript/vbulletin_global.js?v=387"></script>
<link rel="alternate" type="application/rss+xml" title="RSS2" href="external.php?type=RSS2" />
<title>{escape(TITLES[lang])} - Форум</title></head><body>
<table class="tborder"><tr><td class="alt1" width="100%"><table><tr valign="bottom"><td><a href="#" onclick="history.back(1)"><img src="images/misc/navbits_start.gif" alt="" /></a></td><td>&nbsp;</td><td width="100%"><span class="navbar"><a href="index.php" accesskey="1">Форум</a></span> <span class="navbar">&gt; <a href="forumdisplay.php?f=7">Окна</a></span></td></tr>
<tr><td class="navbar" style="font-size:10pt; padding-top:1px" colspan="3"><a href="showthread.php?t=77"><img class="inlineimg" src="images/misc/navbits_finallink.gif" alt="" border="0" /></a> <strong>{escape(TITLES[lang])}</strong></td></tr></table></td></tr></table>
<div class="pagenav" align="right"><table class="tborder"><tr><td class="vbmenu_control" style="font-weight:normal">{WORDS[lang]["page"]} 1 / 2</td><td class="alt2"><span class="smallfont" title="1"><strong>1</strong></span></td><td class="alt1"><a class="smallfont" href="showthread.php?t=77&amp;page=2" title="2">2</a></td><td class="alt1"><a rel="next" class="smallfont" href="showthread.php?t=77&amp;page=2" title="next">&gt;</a></td></tr></table></div>"""


def vb3_legacy(lang: str) -> str:
    """vBulletin 3.8 with `postbit_legacy`: the user beside the post."""
    posts = []
    for told in thread(lang, fixed_offset=True):
        n, words = told.number, WORDS[lang]
        name = (
            f'<a class="bigusername" href="member.php?u={n}">{escape(told.author)}</a>'
            if not told.guest
            else f"{escape(told.author)}"
        )
        edited = (
            f'<!-- edit note --><div class="smallfont"><hr size="1" /><em>{words["edited"]} {escape(told.author)}; {_vb_date(told.edited, lang, True)}.</em></div>'
            if told.edited
            else ""
        )
        posts.append(f"""<!-- post #{n} --><div id="edit{n}" style="padding:0px 0px 6px 0px"><table id="post{n}" class="tborder" cellpadding="6" cellspacing="0" border="0" width="100%" align="center">
<tr><td class="thead" style="font-weight:normal; border-right: 0px"><!-- status icon and date --><a name="post{n}"><img class="inlineimg" src="images/statusicon/post_old.gif" alt="" border="0" /></a>
				{_vb_date(told.at, lang)}
	<!-- / status icon and date --></td><td class="thead" style="font-weight:normal" align="right">&nbsp; #<a href="showthread.php?s=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c&amp;p={n}&amp;postcount=1" target="new" rel="nofollow" id="postcount{n}" name="1"><strong>1</strong></a> &nbsp;</td></tr>
<tr valign="top"><td class="alt2" width="175" style="border-top: 0px"><div id="postmenu_{n}">{name} <script type="text/javascript"> vbmenu_register("postmenu_{n}", true); </script></div><div class="smallfont">Новичок 10:10</div>
<div class="smallfont">&nbsp;<br /><div>{words["joined"]}: 05.04.2008</div><div>{words["posts"]}: 1,204</div></div></td>
<td class="alt1" id="td_post_{n}" style="border-right: 0px"><!-- icon and title --><div class="smallfont"><img class="inlineimg" src="images/icons/icon1.gif" alt="" border="0" /> <strong>Re: 12.12.2011, 12:12</strong></div><hr size="1" style="background-color:#FFF" /><!-- message --><div id="post_message_{n}">{_vb3_body(told, lang)}</div><!-- / message -->
<!-- sig --><div>__________________<br />{words["signature"]}</div><!-- / sig -->{edited}</td></tr></table></div><!-- / post #{n} -->""")
    deleted = '<div id="edit505"><table id="post505" class="tborder"><tr><td class="thead"><a name="post505"></a>DELETED</td></tr><tr><td class="alt1"><em>del</em> <a href="member.php?u=3">X</a></td></tr></table></div>'.replace(
        "DELETED", _vb_date(datetime(2026, 11, 19, 8, tzinfo=UTC), lang)
    )
    ad = '<div align="center"><div class="page" style="width:100%"><ins class="adsbygoogle"></ins>Купите окна! 11:11</div></div>'
    foot = f'<div class="smallfont" align="center">{_vb_zone(lang)}</div><div align="center"><div class="smallfont" align="center">Powered by vBulletin&reg; Version 3.8.7</div></div></body></html>'
    return _vb3_head(lang) + "\n".join([*posts[:2], deleted, ad, *posts[2:]]) + foot


def vb3_wide(lang: str) -> str:
    """vBulletin 3.6 with `postbit`: the user above the post, guests named by plain text, an address of vBSEO."""
    posts = []
    for told in thread(lang, fixed_offset=True):
        n = told.number
        name = (
            f'<a class="bigusername" href="http://board.example/members/{n}.html">{escape(told.author)}</a>'
            if not told.guest
            else escape(told.author)
        )
        edited = (
            f'<div class="smallfont"><hr size="1" /><em>{WORDS[lang]["edited"]} {escape(told.author)}; {_vb_date(told.edited, lang, True)}. :: 1</em></div>'
            if told.edited
            else ""
        )
        posts.append(f"""<div align="center"><div class="page" style="width:100%; text-align:left"><div style="padding:0px 25px 0px 25px"><div id="edit{n}" style="padding:0px 0px 6px 0px">
<table class="tborder" id="post{n}" cellpadding="6" cellspacing="1" border="0" width="100%" align="center"><tr><td class="thead" id="currentPost">
<div class="normal" style="float:right">&nbsp; #<a href="http://board.example/okna/77-tema-post{n}.html" target="new" rel="nofollow" id="postcount{n}" name="3"><strong>3</strong></a> (<b>permalink</b>) &nbsp;</div>
<div class="normal"><!-- status icon and date --><a name="post{n}" id="post{n}a"><img class="inlineimg" src="images/statusicon/post_old.gif" border="0" /></a> {_vb_date(told.at, lang)} <!-- / status icon and date --></div></td></tr>
<tr><td class="alt2" style="padding:0px"><table cellpadding="0" cellspacing="6" border="0" width="100%"><tr><td nowrap="nowrap"><div id="postmenu_{n}">{name}</div><div class="smallfont">мастер</div></td><td width="100%">&nbsp;</td><td valign="top" nowrap="nowrap"><div class="smallfont"><div>{WORDS[lang]["joined"]}: Apr 2008</div><div>{WORDS[lang]["posts"]}: 17</div></div></td></tr></table></td></tr>
<tr><td class="alt1" id="td_post_{n}"><div id="post_message_{n}">{_vb3_body(told, lang)}</div>{edited}</td></tr></table></div></div></div></div>""")
    foot = f'<div class="smallfont" align="center">{_vb_zone(lang)}</div></body></html>'
    return _vb3_head(lang) + "\n".join(posts) + foot


def _vb4_body(told: Told, lang: str) -> str:
    words, says = WORDS[lang], SAYS[lang]
    if told.number == 502:
        return f"""<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container"></div><div class="bbcode_postedby"><img src="images/misc/quote_icon.png" alt="" /> {words["said"]} <strong>{escape(NAMES[lang][0])}</strong> <a href="showthread.php?77-tema&amp;p=501#post501" rel="nofollow"><img class="inlineimg" src="images/buttons/viewpost-right.png" alt="" /></a></div><div class="message">{escape(says[1][0])}</div></div></div></div>{escape(says[1][1])}"""
    if told.number == 507:
        one, two, three = says[2]
        return f"""<div class="bbcode_container"><div class="bbcode_description">{words["code"]}:</div><pre class="bbcode_code" style="height:36px;">{escape(one)}</pre></div><div style="margin:5px 20px 20px"><div class="smallfont" style="margin-bottom:2px"><b>{words["spoiler"]}</b>: <input type="button" value="+" /></div><div class="alt2"><div style="display: none;">{escape(two)}</div></div></div>{escape(three)}"""
    return _vb3_body(told, lang)


def vb4(lang: str, *, renamed: bool = False, dated: bool = True) -> str:
    """vBulletin 4.2, `postbit_legacy`; `renamed`: a theme that has its own classes around the engine's ids."""
    posts = []
    for told in thread(lang, fixed_offset=True):
        n, words = told.number, WORDS[lang]
        title = f'title="{escape(told.author)} вне форума"'
        name = (
            f'<span class="username guest"><b>{escape(told.author)}</b></span>'
            if told.guest
            else f'<div class="popupmenu memberaction"><a class="username offline popupctrl" href="member.php?{n}-x&amp;s=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c" {title}><strong>{escape(told.author)}</strong></a><ul class="popupbody popuphover memberaction_body"><li class="left"><a href="member.php?{n}" class="siteicon_profile">Просмотр профиля</a></li></ul></div>'
        )
        date = f'<span class="date">{_vb_date(told.at, lang, True)}</span>'
        head = (
            f'<div class="posthead"><span class="postdate old">{date}</span><span class="nodecontrols"><a name="post{n}" href="showthread.php?77-tema&amp;s=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c&amp;p={n}&amp;viewfull=1#post{n}" class="postcounter">#1</a><a id="postcount{n}" name="1"></a></span></div>'
            if not renamed
            else f'<header class="xhead"><i class="when">{_vb_date(told.at, lang)}</i> <a href="showthread.php?77-tema&amp;p={n}&amp;viewfull=1#post{n}">#1</a></header>'
        )
        edited = (
            f'<div class="after_content"><blockquote class="postcontent lastedited">{words["edited"]} {escape(told.author)}; {_vb_date(told.edited, lang, True)}.</blockquote></div>'
            if told.edited
            else ""
        )
        posts.append(f"""<li class="postbitlegacy postbitim postcontainer old" id="post_{n}">{head}<div class="postdetails"><div class="userinfo"><div class="username_container">{name}</div><span class="usertitle">Модератор 12:30</span><dl class="userinfo_extra"><dt>{words["joined"]}</dt> <dd>01.02.2009</dd><dt>{words["posts"]}</dt> <dd>2,345</dd></dl></div>
<div class="postbody"><div class="postrow has_after_content"><h2 class="title icon">Re: {escape(TITLES[lang])}</h2><div class="content"><div id="post_message_{n}"><blockquote class="postcontent restore ">{_vb4_body(told, lang)}</blockquote></div></div></div>{edited}<blockquote class="signature restore"><div class="signaturecontainer">{words["signature"]}</div></blockquote></div></div><div class="postfoot"><div class="textcontrols floatcontainer"><span class="postcontrols"><a class="report" href="report.php?p={n}">!</a></span></div></div></li>
<li class="postbitlegacy postbitim" id="post_thanks_box_{n}" style="display:none"></li>""")
    posts.insert(
        2,
        '<li class="postbitdeleted" id="post_505"><div class="posthead"><span class="postdate old"><span class="date">DELETED</span></span></div><div class="userinfo"><span class="username">Модератор</span></div></li>'.replace(
            "DELETED", _vb_date(datetime(2026, 11, 19, 8, tzinfo=UTC), lang)
        ),
    )
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="{lang}" id="vbulletin_html"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET" /><base href="http://board.example/" /><meta name="generator" content="vBulletin 4.2.2" /><link rel="canonical" href="showthread.php?77-tema" /><title>{escape(TITLES[lang])}</title></head><body>
<div id="above_postlist" class="above_postlist"><div id="pagination_top" class="pagination_top"><form action="showthread.php?t=77&amp;page=2" method="get" class="pagination popupmenu nohovermenu"><input type="hidden" name="t" value="77" /><span><a href="javascript://" class="popupctrl">1 / 2</a></span><span class="selected"><a href="javascript://" title="1">1</a></span><span><a href="showthread.php?77-tema/page2&amp;s=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c" title="2">2</a></span><span class="prev_next"><a rel="next" href="showthread.php?77-tema/page2&amp;s=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c" title="next"><img src="x.png" alt="" /></a></span></form></div></div>
<div id="pagetitle" class="pagetitle"><h1>Тема: <span class="threadtitle"><a href="showthread.php?77-tema" title="">{escape(TITLES[lang])}</a></span></h1></div>
<div id="postlist" class="postlist restrain"><ol id="posts" class="posts" start="1">{"".join(posts)}</ol></div>
<div class="below_body"><div id="footer_time" class="shade footer_time">{_vb_zone(lang) if dated else ""}</div><div id="footer_copyright" class="shade footer_copyright">Powered by <a href="https://www.vbulletin.com" id="vbulletinlink">vBulletin&reg;</a></div></div></body></html>"""


def vb4_renamed(lang: str) -> str:
    """vBulletin 4.1 in a theme of its own."""
    return vb4(lang, renamed=True)


# --- SMF ---------------------------------------------------------------------------------------------


def _smf_date(at: datetime, lang: str) -> str:
    wall = _wall(at, lang, False)
    clock = f"{wall:%I:%M}:07 {wall:%p}".lower() if lang == "en" else f"{wall:%H:%M}:07"
    day = _day(at, lang, False)
    if day:
        return f"<strong>{day}</strong> {WORDS[lang]['at']} {clock}"
    month = MONTHS[lang][wall.month - 1]
    if lang == "en":
        return f"{month} {wall:%d}, {wall.year}, {clock}"
    if lang == "fi":
        return f"{wall.day}. {month}ta {wall.year}, {clock}"
    return f"{wall:%d} {month.capitalize()} {wall.year}, {clock}"


def _smf_body(told: Told, lang: str, quoted: str, code: str, spoiler: str) -> str:
    words, says = WORDS[lang], SAYS[lang]
    if told.number == 501:
        one, two, three = says[0]
        return f'{escape(one)}<br><br>{escape(two)}<ul class="bbc_list"><li>{escape(three)}</li></ul>'
    if told.number == 502:
        return quoted.format(words=words["quote"], who=escape(NAMES[lang][0]), text=escape(says[1][0])) + escape(
            says[1][1]
        )
    if told.number == 507:
        one, two, three = says[2]
        return code.format(word=words["code"], text=escape(one)) + spoiler.format(text=escape(two)) + escape(three)
    return escape(says[3][0])


def _smf_head(lang: str, version: str) -> str:
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>{escape(TITLES[lang])}</title>
<script>var smf_theme_url = "http://board.example/Themes/default"; var smf_scripturl = "http://board.example/index.php?PHPSESSID=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c&amp;";</script>
<link rel="canonical" href="http://board.example/index.php?topic=77.0"></head><body><!-- SMF {version} -->"""


def smf21(lang: str) -> str:
    """SMF 2.1, default theme: its own clock stands in the head of the page in both forms."""
    quoted = '<blockquote class="bbc_standard_quote"><cite><a href="http://board.example/index.php?topic=77.msg501#msg501">{words}: {who} 05.03.2026</a></cite> {text}</blockquote>'
    code = '<div class="codeheader"><span class="code floatleft">{word}</span> <a class="codeoperation smf_select_text">[+]</a></div><code class="bbc_code">{text}</code><br>'
    spoiler = '<details class="bbc_spoiler"><summary></summary>{text}</details>'
    posts = []
    for told in thread(lang):
        n = told.number
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="http://board.example/index.php?action=profile;u={n}" title="View">{escape(told.author)}</a>'
        )
        edited = (
            f'<span class="lastedit">{WORDS[lang]["edited"]}</span>: {_smf_date(told.edited, lang)} · {escape(told.author)}'
            if told.edited
            else ""
        )
        posts.append(f"""<div class="windowbg" id="msg{n}"><div class="post_wrapper"><div class="poster"><h4>{"" if told.guest else '<span class="off" title="off"></span>'} {name}</h4><ul class="user_info"><li class="membergroup">Newbie</li><li class="postcount">{WORDS[lang]["posts"]}: 3</li><li class="blurb">с 01.02.2010 12:00 с вами</li></ul></div>
<div class="postarea"><div class="keyinfo"><div id="subject_{n}" class="subject_title subject_hidden"><a href="http://board.example/index.php?msg={n}" rel="nofollow">Re: {escape(TITLES[lang])}</a></div><span class="page_number floatright">#{n - 500}</span><div class="postinfo"><span class="messageicon" style="position: absolute; z-index: -1;"><img src="x.png" alt=""></span><a href="http://board.example/index.php?topic=77.msg{n}#msg{n}" rel="nofollow" title="{WORDS[lang]["reply"]} #{n - 500} - {escape(TITLES[lang])}" class="smalltext">{_smf_date(told.at, lang)}</a><span class="spacer"></span><span class="smalltext modified floatright mvisible" id="modified_{n}">{edited}</span></div><div id="msg_{n}_quick_mod"></div></div><div class="post"><div class="inner" data-msgid="{n}" id="msg_{n}">{_smf_body(told, lang, quoted, code, spoiler)}</div></div><div class="under_message"><ul class="floatleft"><li class="like_count smalltext">3 &#128077;</li></ul></div></div><div class="moderatorbar"><div class="signature" id="msg_{n}_signature">{WORDS[lang]["signature"]}</div></div></div></div><hr class="post_separator">""")
    clock = _wall(NOW, lang, False)
    return f"""{_smf_head(lang, "2.1.4")}<div id="top_section"><div class="inner_wrap"><ul class="floatleft" id="top_info"><li class="welcome">Привет</li></ul><time datetime="{NOW:%Y-%m-%dT%H:%M:%SZ}">{clock:%d} {MONTHS[lang][10]} {clock.year}, {clock:%H:%M:%S}</time></div></div>
<div class="navigate_section"><ul><li><a href="http://board.example/index.php"><span>Форум</span></a></li><li class="last"><a href="http://board.example/index.php?topic=77.0"><span>{escape(TITLES[lang])}</span></a></li></ul></div>
<div id="display_head" class="information"><h2 class="display_title"><span id="top_subject">{escape(TITLES[lang])}</span></h2></div>
<div class="pagesection top"><div class="pagelinks floatleft"><a href="#bot" class="button">v</a><span class="pages">{WORDS[lang]["page"]}</span><span class="current_page">1</span> <a class="nav_page" href="http://board.example/index.php?topic=77.20">2</a> <a class="nav_page" href="http://board.example/index.php?topic=77.20"><span class="main_icons next_page"></span></a></div></div>
<div id="forumposts"><form action="x" method="post" name="quickModForm" id="quickModForm">{"".join(posts)}</form></div><div id="footer"><a href="https://www.simplemachines.org" title="Simple Machines" target="_blank">Simple Machines</a></div></body></html>"""


def smf20(lang: str) -> str:
    """SMF 2.0, Curve theme."""
    quoted = '<div class="quoteheader"><div class="topslice_quote"><a href="http://board.example/index.php?topic=77.msg501#msg501">{words}: {who} 05.03.2026</a></div></div><blockquote class="bbc_standard_quote">{text}</blockquote><div class="quotefooter"><div class="botslice_quote"></div></div>'
    code = '<div class="codeheader">{word}: <a href="javascript:void(0);" onclick="return smfSelectText(this);" class="codeoperation">[+]</a></div><code class="bbc_code">{text}</code>'
    spoiler = '<div class="sp-wrap"><div class="sp-body">{text}</div></div>'
    posts = []
    for told in thread(lang):
        n = told.number
        name = (
            escape(told.author)
            if told.guest
            else f'<a href="http://board.example/index.php?action=profile;u={n}">{escape(told.author)}</a>'
        )
        edited = (
            f"&#171; <em>{WORDS[lang]['edited']}: {_smf_date(told.edited, lang)} · {escape(told.author)}</em> &#187;"
            if told.edited
            else ""
        )
        posts.append(f"""<div class="windowbg"><span class="topslice"><span></span></span><div class="post_wrapper"><div class="poster"><h4>{"" if told.guest else '<img src="useroff.gif" alt="Offline" />'} {name}</h4><ul class="reset smalltext" id="msg_{n}_extra_info"><li class="postgroup">Newbie</li></ul></div>
<div class="postarea"><div class="flow_hidden"><div class="keyinfo"><div class="messageicon"><img src="xx.gif" alt="" /></div><h5 id="subject_{n}"><a href="http://board.example/index.php?PHPSESSID=0f3c5e7a9b1d2f4e6a8c0b2d4f6e8a1c&amp;topic=77.msg{n}#msg{n}" rel="nofollow">Re: {escape(TITLES[lang])}</a></h5><div class="smalltext">&#171; <strong>{WORDS[lang]["reply"]} #{n - 500} :</strong> {_smf_date(told.at, lang)} &#187;</div><div id="msg_{n}_quick_mod"></div></div></div><div class="post"><div class="inner" id="msg_{n}">{_smf_body(told, lang, quoted, code, spoiler)}</div></div></div><div class="moderatorbar"><div class="smalltext modified" id="modified_{n}">{edited}</div><div class="smalltext reportlinks"><img src="ip.gif" alt="" /> ***</div><div class="signature" id="msg_{n}_signature">{WORDS[lang]["signature"]}</div></div></div><span class="botslice"><span></span></span></div><hr class="post_separator" />""")
    return f"""{_smf_head(lang, "2.0.15")}<div class="navigate_section"><ul><li class="last"><a href="http://board.example/index.php?topic=77.0"><span>{escape(TITLES[lang])}</span></a></li></ul></div><a id="top"></a><div class="pagesection"><div class="nextlinks"><a href="http://board.example/index.php?topic=77.0;prev_next=prev#new">« </a> <a href="http://board.example/index.php?topic=77.0;prev_next=next#new"> »</a></div><div class="pagelinks floatleft">{WORDS[lang]["page"]}: [<strong>1</strong>] <a class="navPages" href="http://board.example/index.php?topic=77.20">2</a> &nbsp;&nbsp;<a href="#lastPost"><strong>v</strong></a></div></div>
<div id="forumposts"><div class="cat_bar"><h3 class="catbg"><span id="author">{WORDS[lang]["author"]}</span> {escape(TITLES[lang])} &nbsp;(1234)</h3></div>{"".join(posts)}</div><div id="footer_section"><a href="http://www.simplemachines.org/" title="Simple Machines Forum">SMF 2.0.15</a></div></body></html>"""


def smf11(lang: str) -> str:
    """SMF 1.1, default theme: tables, and no id at the text of a guest's view."""
    quoted = '<div class="quoteheader">{words}: {who} 05.03.2026</div><div class="quote">{text}</div>'
    code = '<div class="codeheader">{word}:</div><div class="code">{text}</div>'
    spoiler = '<div class="spoiler">{text}</div>'
    posts = []
    for told in thread(lang):
        n = told.number
        name = (
            f"<b>{escape(told.author)}</b>"
            if told.guest
            else f'<b><a href="http://board.example/index.php?action=profile;u={n}" title="x">{escape(told.author)}</a></b>'
        )
        edited = (
            f"&#171; <i>{WORDS[lang]['edited']}: {_smf_date(told.edited, lang)} · {escape(told.author)}</i> &#187;"
            if told.edited
            else ""
        )
        posts.append(f"""<tr><td style="padding: 1px 1px 0 1px;"><a name="msg{n}"></a><table width="100%" cellpadding="3" cellspacing="0" border="0"><tr><td class="windowbg"><table width="100%" cellpadding="5" cellspacing="0" style="table-layout: fixed;"><tr>
<td valign="top" width="16%" rowspan="2" style="overflow: hidden;">{name}<div class="smalltext">Newbie<br /><img src="star.gif" alt="*" border="0" /><br />{WORDS[lang]["posts"]}: 3<br /></div></td>
<td valign="top" width="85%" height="100%"><table width="100%" border="0"><tr><td align="left" valign="middle"><a href="http://board.example/index.php?topic=77.msg{n}#msg{n}"><img src="xx.gif" alt="" border="0" /></a></td><td align="left" valign="middle"><div style="font-weight: bold;" id="subject_{n}"><a href="http://board.example/index.php?topic=77.msg{n}#msg{n}">Re: {escape(TITLES[lang])}</a></div><div class="smalltext">&#171; <b>{WORDS[lang]["reply"]} #{n - 500} :</b> {_smf_date(told.at, lang)} &#187;</div></td><td align="right" valign="bottom" height="20" style="font-size: smaller;"></td></tr></table><hr width="100%" size="1" class="hrcolor" /><div class="post">{_smf_body(told, lang, quoted, code, spoiler)}</div></td></tr>
<tr><td valign="bottom" class="smalltext" width="85%"><table width="100%" border="0" style="table-layout: fixed;"><tr><td colspan="2" class="smalltext" width="100%"></td></tr><tr><td valign="bottom" class="smalltext" id="modified_{n}">{edited}</td><td align="right" valign="bottom" class="smalltext"><img src="ip.gif" alt="" border="0" /> ***</td></tr></table><hr width="100%" size="1" class="hrcolor" /><div class="signature">{WORDS[lang]["signature"]}</div></td></tr></table></td></tr></table></td></tr>""")
    return f"""{_smf_head(lang, "1.1.21")}<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="middletext" valign="bottom" style="padding-bottom: 4px;">{WORDS[lang]["page"]}: [<b>1</b>] <a class="navPages" href="http://board.example/index.php?topic=77.15">2</a> &nbsp;&nbsp;<a href="#lastPost"><b>v</b></a></td></tr></table><table width="100%" cellpadding="3" cellspacing="0" border="0" class="tborder"><tr class="catbg3"><td valign="middle" width="2%"></td><td width="13%"> {WORDS[lang]["author"]}</td><td valign="middle" width="85%" id="top_subject">{escape(TITLES[lang])} &nbsp;(1234)</td></tr></table><form action="x" method="post" name="quickModForm" id="quickModForm"><table cellpadding="0" cellspacing="0" border="0" width="100%" class="bordercolor">{"".join(posts)}</table></form><a href="http://www.simplemachines.org/" title="Simple Machines Forum" target="_blank">Powered by SMF 1.1.21</a></body></html>"""


PAGES: dict[str, tuple[str, Callable[[str], str]]] = {
    "vb3_legacy": ("vbulletin3", vb3_legacy),
    "vb3_wide": ("vbulletin3", vb3_wide),
    "vb4": ("vbulletin4", vb4),
    "vb4_renamed": ("vbulletin4", vb4_renamed),
    "smf21": ("smf2", smf21),
    "smf20": ("smf2", smf20),
    "smf11": ("smf1", smf11),
}
