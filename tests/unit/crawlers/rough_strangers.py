# ruff: noqa: E501 - markup is easier to compare with a script's own in whole lines
"""Twenty pages of makes never seen, written before the reader was asked: who wrote stands below, beside or nowhere near.

Longer words than in the other rough pages, with what stands around them in the wild: signatures, quotes, advertisements
between posts, avatars, rows of likes and answers, forms. People and firms are invented.
"""

from __future__ import annotations

from dataclasses import replace

from tests.unit.crawlers.rough import Rough, Said

RU = (
    Said("Ольга П.", "2026-11-19 15:40", "Заказала кухню в «Ромашке» 3 сентября, договор № 118.\nДо сих пор ничего не привезли."),
    Said("Дмитрий-74", "2026-11-20 18:05", "У нас та же история, на звонки никто не отвечает."),
    Said("Ольга П.", "2026-11-20 19:12", "Спасибо, значит, я не одна такая."),
    Said("Иван Грозный", "2026-11-21 06:30", "Пишите претензию, мне вернули деньги через десять дней."),
)  # fmt: skip
UK = (
    Said("Оксана К.", "2026-11-19 16:40", "Замовила кухню в «Ромашці» 3 вересня, договір № 118.\nДосі нічого не привезли."),
    Said("Їжак-77", "2026-11-20 19:05", "У нас та сама історія, на дзвінки ніхто не відповідає."),
    Said("Оксана К.", "2026-11-20 20:12", "Дякую, отже, я не одна така."),
    Said("Марічка", "2026-11-21 07:30", "Пишіть претензію, мені повернули гроші за десять днів."),
)  # fmt: skip
FI = (
    Said("Päivi", "2026-11-19 16:40", "Tilasin keittiön Ruususta 3.9., sopimus nro 118.\nMitään ei ole tuotu."),
    Said("Nimetön", "2026-11-20 19:05", "Meillä sama tarina, kukaan ei vastaa puhelimeen."),
    Said("Päivi", "2026-11-20 20:12", "Kiitos, en siis ole ainoa."),
    Said("Jyrki H.", "2026-11-21 07:30", "Tehkää reklamaatio, sain rahat kymmenessä päivässä."),
)


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{line}</p>" for line in text.split("\n"))


def _breaks(text: str) -> str:
    return text.replace("\n", "<br>")


def signed_below_ru() -> Rough:
    """A guest book of tables: the words first, who and when in a row below, an advertisement between two entries."""
    dates = (
        "19 ноября 2026 г., 18:40",
        "20 ноября 2026 г., 21:05",
        "20 ноября 2026 г., 22:12",
        "21 ноября 2026 г., 9:30",
    )
    towns = ("Тула", "Челябинск", "Тула", "Москва")
    rows = [
        f'<table class="gb" width="90%"><tr><td class="gbt" colspan="2">{_breaks(one.text)}</td></tr><tr><td align="left">{town}</td><td align="right"><i>{one.author}</i>, {date}</td></tr></table>'
        for one, date, town in zip(RU, dates, towns, strict=True)
    ]
    rows.insert(2, '<table class="ad" width="90%"><tr><td><a href="https://ads.example/1">Кредит за пять минут, без справок и поручителей!</a></td></tr></table>')  # fmt: skip
    return Rough("guest book signed below", "ru", f"<h2>Гостевая книга</h2>{''.join(rows)}", RU, "Гостевая книга")


def definition_list_fi() -> Rough:
    """A club's board in one definition list, paragraphs in it, a signature behind two dashes."""
    dates = ("19. marraskuuta 2026 klo 18.40", "20. marraskuuta 2026 klo 21.05", "20. marraskuuta 2026 klo 22.12", "21. marraskuuta 2026 klo 9.30")  # fmt: skip
    body = "".join(
        f'<dt id="v{n}">#{n} Kirjoittanut: {one.author} | {date}</dt><dd>{_paragraphs(one.text)}<p>--<br>Terveisin {one.author}, jäsen nro {n * 17}</p></dd>'
        for n, (one, date) in enumerate(zip(FI, dates, strict=True), 1)
    )
    return Rough("definition list", "fi", f"<h1>Keittiöremontit</h1><dl>{body}</dl>", FI, "Keittiöremontit")


def hashed_classes_uk() -> Rough:
    """A script of the newer kind: class names are hashes, initials for an avatar, a row of likes, "2 дні тому" with the date in a title."""
    dates = ("19.11.2026 18:40", "20.11.2026 21:05", "20.11.2026 22:12", "21.11.2026 09:30")
    shown = ("3 дні тому", "2 дні тому", "2 дні тому", "учора")
    body = "".join(
        f'<div class="_3kQz1" id="c-{900 + n}"><div class="_1aXw"><span class="_9pLm">{(one.author or "?")[0]}</span></div><div class="_7Tgh"><div class="_2Jkl"><span class="_8Mnb">{one.author}</span><span class="_4Vcx" title="{date}">{ago}</span></div><div class="_5Rty">{_paragraphs(one.text)}</div><div class="_6Yui"><span>👍 {n * 3}</span><span>👎 {n}</span><span role="button">Відповісти</span><span role="button">Поскаржитися</span></div></div></div>'
        for n, (one, date, ago) in enumerate(zip(UK, dates, shown, strict=True))
    )
    return Rough("classes that are hashes", "uk", f"<h1>«Ромашка»: відгуки</h1><div class='_0Root'>{body}</div>", UK)


def two_columns_ru() -> Rough:
    """A home-made forum: rank, town and number of posts at the left; time, quote, signature and buttons at the right."""
    dates = ("Чт Ноя 19, 2026 18:40", "Пт Ноя 20, 2026 21:05", "Пт Ноя 20, 2026 22:12", "Сб Ноя 21, 2026 09:30")
    said = (RU[0], replace(RU[1], quotes=("До сих пор ничего не привезли.",)), RU[2], RU[3])
    body = "".join(
        f'<tr><td class="lc" valign="top"><b>{one.author}</b><br>Местный житель<br><img src="/av/{n}.gif" alt=""><br>Сообщений: {n * 40}<br>Откуда: Тула<br>На форуме с 12.03.2015</td><td class="rc" valign="top"><a name="{n}"></a><div class="dt">Добавлено: {date}</div>{"".join(f"<table class=q><tr><td>Ольга П. писала:</td></tr><tr><td class=qt>{quote}</td></tr></table>" for quote in one.quotes)}{_breaks(one.text)}<br><br>_______________<br><font size="1">Никогда не сдавайся ({n})</font><div class="bt"><a href="reply.php?p={n}">Ответить</a> <a href="reply.php?p={n}&q=1">Цитировать</a></div></td></tr>'
        for n, (one, date) in enumerate(zip(said, dates, strict=True), 11)
    )
    return Rough("two columns", "ru", f"<h1>Ромашка: кто заказывал?</h1><table width='100%'>{body}</table>", said, url="https://site.example/forum/read.php?t=77")  # fmt: skip


def under_an_article_fi() -> Rough:
    """Comments of a local paper: avatar, clock as "2 päivää sitten" with the time in the element, an answer in a list, buttons."""
    times = ("2026-11-19T18:40:00+02:00", "2026-11-20T21:05:00+02:00", "2026-11-20T22:12:00+02:00", "2026-11-21T09:30:00+02:00")  # fmt: skip

    def one(n: int, inner: str = "") -> str:
        said = FI[n]
        answers = f'<ul class="vastaukset">{inner}</ul>' if inner else ""
        return f'<li class="kommentti" id="kommentti-{70 + n}"><img class="kuva" src="/k.png" alt="{said.author}"><div class="otsake"><span class="kirjoittaja">{said.author}</span> <time datetime="{times[n]}">{3 - n} päivää sitten</time></div><div class="sisalto">{_paragraphs(said.text)}</div><div class="toiminnot"><a href="#vastaa">Vastaa</a> <a href="#ilmoita">Ilmoita asiaton viesti</a> <span>Tykkää {n}</span></div>{answers}</li>'

    body = one(0, one(1) + one(2)) + one(3)
    article = '<article><h1>Keittiöliike Ruusu laajentaa</h1><p class="tiedot">Teksti: Aila Salo, julkaistu 18.11.2026 klo 8.00</p><p>Ruusu Oy avaa uuden myymälän Lahteen. Yhtiö työllistää kaksikymmentä ihmistä ja hakee lisää asentajia.</p><p>Toimitusjohtaja kertoo kasvusta.</p></article>'
    said = (FI[0], replace(FI[1], parent=0), replace(FI[2], parent=0), FI[3])
    return Rough("comments of a local paper", "fi", f"{article}<h2>Kommentit (4)</h2><ul class='kommentit'>{body}</ul>", said, "Keittiöliike Ruusu laajentaa")  # fmt: skip


def ruled_lines_uk() -> Rough:
    """A guest book without any boxes: name, date, words and a rule, one behind the other."""
    dates = ("19.11.2026, 18:40", "20.11.2026, 21:05", "20.11.2026, 22:12", "21.11.2026, 09:30")
    body = "".join(
        f"<b>{one.author}</b> <i>({date})</i><br>{_breaks(one.text)}<hr>" for one, date in zip(UK, dates, strict=True)
    )
    return Rough("nothing but rules between", "uk", f"<h1>Гостьова книга</h1><div id='gb'>{body}</div>", UK, "Гостьова книга")  # fmt: skip


def questions_ru() -> Rough:
    """A question with answers: votes, a mark for the best answer, "спросил" and "ответил" with names behind the date."""
    said = (RU[0], RU[1], RU[2], RU[3])
    dates = ("19 нояб. 2026 в 18:40", "20 нояб. 2026 в 21:05", "20 нояб. 2026 в 22:12", "21 нояб. 2026 в 9:30")

    def post(n: int, role: str, verb: str, mark: str = "") -> str:
        one = said[n]
        return f'<div class="{role}" id="{role}-{n}"><div class="vote"><a href="#up">▲</a><span>{5 - n}</span><a href="#down">▼</a>{mark}</div><div class="cell"><div class="words">{_paragraphs(one.text)}</div><div class="menu"><a href="#share">Поделиться</a></div><div class="who">{verb} {dates[n]}<br><a href="/users/{n}">{one.author}</a> <span class="points">{n * 101}</span></div></div></div>'

    body = post(0, "question", "задан") + "".join(
        post(n, "answer", "ответ дан", '<span class="ok">✔</span>' if n == 3 else "") for n in (1, 2, 3)
    )
    return Rough("question with answers", "ru", f"<h1>«Ромашка» не везёт кухню, что делать?</h1>{body}", said, "«Ромашка» не везёт кухню, что делать?", url="https://site.example/questions/77")  # fmt: skip


def signed_sections_fi() -> Rough:
    """A board of sections: the words, then a footer with name and day of the week; an advertisement with a date between."""
    dates = ("to 19. marras 2026 klo 18:40", "pe 20. marras 2026 klo 21:05", "pe 20. marras 2026 klo 22:12", "la 21. marras 2026 klo 9:30")  # fmt: skip
    rows = [
        f'<section class="kirjoitus"><div>{_paragraphs(one.text)}</div><footer><strong>{one.author}</strong> &middot; {date} &middot; <a href="/viesti/{n}">#{n}</a></footer></section>'
        for n, (one, date) in enumerate(zip(FI, dates, strict=True), 501)
    ]
    rows.insert(1, '<aside class="mainos"><p>Marraskuun tarjous: rengassarjat asennettuna, varaa aika 30.11.2026 mennessä.</p></aside>')  # fmt: skip
    return Rough("sections signed in a footer", "fi", f"<h1>Keittiöliike Ruusu</h1>{''.join(rows)}", FI, "Keittiöliike Ruusu", url="https://site.example/keskustelu/77")  # fmt: skip


def quoted_and_edited_uk() -> Rough:
    """A town's forum: avatar in a figure, a quote with its head, notice of a change, everybody's own signature in small."""
    dates = ("19 листопада 2026 року, 18:40", "20 листопада 2026 року, 21:05", "20 листопада 2026 року, 22:12", "21 листопада 2026 року, 09:30")  # fmt: skip
    signs = ("Люблю котів", "Ремонт під ключ, 067", "Люблю котів", "Хай щастить")
    said = (UK[0], replace(UK[1], quotes=("Досі нічого не привезли.",)), UK[2], UK[3])
    body = "".join(
        f'<article class="dopys" id="d{n}"><figure><img src="/a/{n}.jpg" alt=""><figcaption><a href="/osoba/{n}">{one.author}</a></figcaption></figure><p class="chas">{date}</p><div class="tekst">{"".join(f"<div><b>Оксана К. писала:</b><blockquote>{quote}</blockquote></div>" for quote in one.quotes)}{_paragraphs(one.text)}{"<p><em>Змінено 20.11.2026 о 22:00</em></p>" if n == 32 else ""}</div><small class="pidpys">{sign}</small></article>'
        for n, (one, date, sign) in enumerate(zip(said, dates, signs, strict=True), 31)
    )
    return Rough("a town's forum", "uk", f"<h1>Кухні «Ромашка»</h1>{body}", said, url="https://misto.example/forum/tema/77")  # fmt: skip


def widget_ru() -> Rough:
    """A widget of comments: photograph, name as a link, "вчера в 21:05", a row of acts with dots between, an advertisement."""
    shown = ("19 ноя в 18:40", "20 ноя в 21:05", "20 ноя в 22:12", "вчера в 9:30")
    rows = [
        f'<div class="wc_item"><a class="wc_photo" href="/id{n}"><img src="/p/{n}.jpg" alt=""></a><div class="wc_info"><a class="wc_from" href="/id{n}">{one.author}</a><div class="wc_words">{_breaks(one.text)}</div><div class="wc_acts"><span class="wc_when">{when}</span> · <a href="#" onclick="return reply({n})">Ответить</a> · <a href="#">Поделиться</a> · <a href="#">Мне нравится</a> {n}</div></div></div>'
        for n, (one, when) in enumerate(zip(RU, shown, strict=True), 1)
    ]
    rows.insert(3, '<div class="wc_ad"><a href="https://ads.example/2">Скидки на диваны до конца недели</a></div>')
    return Rough("widget of comments", "ru", f"<h1>Магазин «Ромашка»</h1><div id='wc'>{''.join(rows)}</div>", RU, "Магазин «Ромашка»")  # fmt: skip


def mail_archive_ru() -> Rough:
    """A mailing list on the web: heads as lines of a letter, words set in fixed width, quotes behind ">", a signature behind "-- "."""
    dates = ("Thu, 19 Nov 2026 18:40:00 +0300", "Fri, 20 Nov 2026 21:05:00 +0300", "Fri, 20 Nov 2026 22:12:00 +0300", "Sat, 21 Nov 2026 09:30:00 +0300")  # fmt: skip
    said = (RU[0], replace(RU[1], quotes=("До сих пор ничего не привезли.",)), RU[2], RU[3])
    body = "".join(
        f'<div class="letter"><a name="msg{n:05}"></a><ul class="head"><li><em>От</em>: {one.author}</li><li><em>Дата</em>: {date}</li><li><em>Тема</em>: Re: «Ромашка» и сроки</li></ul><pre>{"".join(f"&gt; {quote}{chr(10)}" for quote in one.quotes)}{one.text}\n\n-- \n{one.author}, рассылка «Ремонт»</pre></div>'
        for n, (one, date) in enumerate(zip(said, dates, strict=True), 41)
    )
    return Rough("letters of a mailing list", "ru", f"<h1>«Ромашка» и сроки</h1>{body}", said, "«Ромашка» и сроки")


def columns_fi() -> Rough:
    """A guest book as one table with a head: name, time, words; a row with the numbers of pages at the end."""
    dates = ("19.11.2026 18:40", "20.11.2026 21:05", "20.11.2026 22:12", "21.11.2026 9:30")
    rows = "".join(
        f"<tr><td>{one.author}</td><td>{date}</td><td>{_breaks(one.text)}</td></tr>"
        for one, date in zip(FI, dates, strict=True)
    )
    table = f'<table border="1"><tr><th>Nimi</th><th>Aika</th><th>Viesti</th></tr>{rows}<tr><td colspan="3" align="center">1 <a href="?sivu=2">2</a> <a href="?sivu=3">3</a></td></tr></table>'
    return Rough("guest book in columns", "fi", f"<h1>Vieraskirja</h1>{table}", FI, "Vieraskirja")


STRANGERS: tuple[Rough, ...] = (
    signed_below_ru(), definition_list_fi(), hashed_classes_uk(), two_columns_ru(), under_an_article_fi(), ruled_lines_uk(),
    questions_ru(), signed_sections_fi(), quoted_and_edited_uk(), widget_ru(), mail_archive_ru(), columns_fi(),
)  # fmt: skip
"""On the first look (2026-11-22) 5 of 12 were read whole, 32 of 48 posts; what was missing was mended for all pages."""


def letters_ru() -> Rough:
    """An ombudsman's page: letters with a number, the date in words before the name, an official's answer of another day below."""
    dates = ("от 19 ноября 2026 года (18:40)", "от 20 ноября 2026 года (21:05)", "от 20 ноября 2026 года (22:12)", "от 21 ноября 2026 года (09:30)")  # fmt: skip
    body = "".join(
        f'<div class="obr"><p class="obr-head">Обращение № {n} {date}. Автор: {one.author}</p><div class="obr-body">{_paragraphs(one.text)}</div></div>'
        for n, (one, date) in enumerate(zip(RU, dates, strict=True), 771)
    )
    return Rough("letters to an ombudsman", "ru", f"<h1>Обращения граждан</h1>{body}", RU, "Обращения граждан")


def bubbles_uk() -> Rough:
    """A chat of a shop on the web: bubbles with the clock in a corner and the day written out, names above, reactions below."""
    dates = ("19 лист. 2026, 18:40", "20 лист. 2026, 21:05", "20 лист. 2026, 22:12", "21 лист. 2026, 09:30")
    body = "".join(
        f'<div class="bubble {"left" if n % 2 else "right"}"><div class="bubble-from">{one.author}</div><div class="bubble-body">{_breaks(one.text)}</div><div class="bubble-foot"><span class="emoji">❤ {n}</span><span class="bubble-time">{date}</span></div></div>'
        for n, (one, date) in enumerate(zip(UK, dates, strict=True), 1)
    )
    return Rough("bubbles of a chat", "uk", f"<h1>Чат покупців «Ромашки»</h1><div class='chat'>{body}</div>", UK, "Чат покупців «Ромашки»")  # fmt: skip


def cards_fi() -> Rough:
    """Cards of a framework: avatar left, name and membership in a header, time in a tooltip, dropdown of acts, a share row."""
    dates = ("19.11.2026 18.40", "20.11.2026 21.05", "20.11.2026 22.12", "21.11.2026 9.30")
    body = "".join(
        f'<div class="card mb-3" id="msg-{n}"><div class="card-header d-flex"><img class="rounded-circle" src="/a.png" alt=""><div><a class="fw-bold" href="/jasenet/{n}">{one.author}</a><div class="text-muted small">Jäsen vuodesta 2014</div></div><span class="ms-auto" title="{date}">pari päivää sitten</span></div><div class="card-body"><div class="card-text">{_paragraphs(one.text)}</div></div><div class="card-footer"><a class="btn btn-sm" href="#r{n}">Vastaa</a> <a class="btn btn-sm" href="#l{n}">Lainaa</a> <span class="badge">{n} tykkäystä</span></div></div>'
        for n, (one, date) in enumerate(zip(FI, dates, strict=True), 21)
    )
    return Rough("cards of a framework", "fi", f"<h1>Ruusun keittiöt</h1>{body}", FI, url="https://site.example/foorumi/aihe/77")  # fmt: skip


def feed_of_complaints_ru() -> Rough:
    """A black list of firms: what it is about in a heading of each, the words, then "Добавил: … Дата: …" and marks."""
    dates = ("19.11.2026 18:40", "20.11.2026 21:05", "20.11.2026 22:12", "21.11.2026 09:30")
    body = "".join(
        f'<div class="item"><div class="item-text">{_breaks(one.text)}</div><div class="item-info">Добавил: <span>{one.author}</span> Дата: <span>{date}</span> Просмотров: {n * 31} <a href="/zhaloba/{n}/share">Поделиться</a></div></div>'
        for n, (one, date) in enumerate(zip(RU, dates, strict=True), 61)
    )
    return Rough("black list of firms", "ru", f"<h1>«Ромашка»: жалобы</h1><div class='items'>{body}</div>", RU, "«Ромашка»: жалобы")  # fmt: skip


def threads_by_tables_uk() -> Rough:
    """A board of nested tables without a class: a row of name and date in a coloured head, a row with the words, a rule."""
    dates = ("19-11-2026 18:40", "20-11-2026 21:05", "20-11-2026 22:12", "21-11-2026 09:30")
    body = "".join(
        f'<tr><td><table width="100%"><tr bgcolor="#ccddee"><td><font size="2"><b>{one.author}</b></font></td><td align="right"><font size="1">{date}</font></td></tr><tr><td colspan="2"><font size="2">{_breaks(one.text)}</font></td></tr></table></td></tr>'
        for one, date in zip(UK, dates, strict=True)
    )
    return Rough("nested tables without a class", "uk", f"<h1>Дошка</h1><table>{body}</table>", UK, "Дошка", url="https://site.example/board.php?topic=77")  # fmt: skip


def reviews_with_answers_fi() -> Rough:
    """Talk on a shop's page: the question, the shop's answer in it with its own name and date, as two kinds of boxes."""
    dates = ("19.11.2026 klo 18.40", "20.11.2026 klo 21.05", "20.11.2026 klo 22.12", "21.11.2026 klo 9.30")

    def box(kind: str, n: int) -> str:
        one = FI[n]
        return f'<div class="{kind}"><span class="{kind}-nimi">{one.author}</span> <span class="{kind}-aika">{dates[n]}</span><div class="{kind}-teksti">{_paragraphs(one.text)}</div></div>'

    body = box("kysymys", 0) + box("vastaus", 1) + box("vastaus", 2) + box("vastaus", 3)
    return Rough("questions to a shop", "fi", f"<h1>Kysy Ruusulta</h1>{body}", FI, "Kysy Ruusulta", url="https://site.example/keskustelu/77")  # fmt: skip


def plain_list_ru() -> Rough:
    """A numbered list: bold name and clock in brackets before the words in the same line, answers no further in."""
    dates = ("19.11.26 18:40", "20.11.26 21:05", "20.11.26 22:12", "21.11.26 09:30")
    body = "".join(
        f'<li><p><strong>{one.author}</strong> <small>[{date}]</small></p><p>{_breaks(one.text)}</p><p class="a"><a href="?answer={n}">ответить</a> | <a href="?abuse={n}">пожаловаться модератору</a></p></li>'
        for n, (one, date) in enumerate(zip(RU, dates, strict=True), 5)
    )
    return Rough("numbered list", "ru", f"<h1>«Ромашка»: обсуждение</h1><ol class='obs'>{body}</ol>", RU, "«Ромашка»: обсуждение")  # fmt: skip


def mirrored_uk() -> Rough:
    """A forum for small screens: the time first, big; the words; the name at the right end with a picture; rows of signs."""
    dates = ("чт, 19 листопада 2026 18:40", "пт, 20 листопада 2026 21:05", "пт, 20 листопада 2026 22:12", "сб, 21 листопада 2026 09:30")  # fmt: skip
    body = "".join(
        f'<section id="post{n}"><h6>{date}</h6><div class="say">{_paragraphs(one.text)}</div><p class="who"><a href="/profile/{n}">{one.author}</a> <img src="/i/{n}.png" alt=""></p><p class="signs"><a href="/like/{n}">+1</a> <a href="/warn/{n}">!</a> <a href="#post{n}">#</a></p></section>'
        for n, (one, date) in enumerate(zip(UK, dates, strict=True), 81)
    )
    return Rough("forum for small screens", "uk", f"<h1>Кухні «Ромашка»</h1>{body}", UK, url="https://site.example/forum/t/77")  # fmt: skip


STRANGERS_AGAIN: tuple[Rough, ...] = (
    letters_ru(), bubbles_uk(), cards_fi(), feed_of_complaints_ru(), threads_by_tables_uk(), reviews_with_answers_fi(), plain_list_ru(),
    mirrored_uk(),
)  # fmt: skip
"""Written when all before were mended: on the first look 5 of 8 were read whole, 23 of 32 posts. Mended for all pages too."""
