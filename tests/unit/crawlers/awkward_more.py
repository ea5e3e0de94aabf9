# ruff: noqa: E501 - markup is easier to compare with the engine's own in whole lines
"""More awkward pages: AMP, guest books with the owner's answers, times told only from today, a thread of questions."""

from __future__ import annotations

from tests.unit.crawlers.awkward import Awkward, Told


def amp_ru() -> Awkward:
    """A thread's AMP page in Russian: no ids but anchors, pictures as amp-img, an advertisement between posts."""

    def post(n: int, who: str, date: str, body: str) -> str:
        return f"""<section class="amp-post" id="p{n}"><header><amp-img src="/a/{n}.png" width="32" height="32" layout="fixed" alt=""></amp-img><span class="amp-author">{who}</span> <time>{date}</time></header><div class="amp-content">{body}</div></section>"""

    posts = (
        post(7001, "Ольга_П", "12.11.2026 18:40", "<p>Заказали кухню в «Ромашке», везут второй месяц.</p>")
        + '<amp-ad width="300" height="250" type="yandex"><div fallback></div></amp-ad>'
        + post(7004, "Гость", "21.11.2026 22:14", '<blockquote><b>Ольга_П</b> писал(а):<br>везут второй месяц</blockquote><p>У меня та же история, деньги не вернули.</p>')
        + post(7009, "Иван Грозный", "22.11.2026 14:25", '<p>Пишите претензию.</p><amp-img src="/f/1.jpg" width="300" height="200"></amp-img>')
    )  # fmt: skip
    html = f"""<!doctype html><html ⚡ lang="ru"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>Ромашка - форум «Ремонт»</title><link rel="canonical" href="https://remont.example/forum/t77-romashka/"><style amp-custom>.amp-post{{margin:8px}}</style></head><body><header><a href="https://remont.example/forum/">Форум «Ремонт»</a></header><h1>Ромашка</h1>{posts}<footer><a href="https://remont.example/forum/t77-romashka/">Полная версия</a></footer></body></html>"""
    return Awkward(
        "AMP page of a thread, Russian", "thread", "https://remont.example/forum/t77-romashka/?amp=1", html, "ru",
        (
            Told("Ольга_П", "2026-11-12 15:40", "Заказали кухню в «Ромашке», везут второй месяц."),
            Told("Гость", "2026-11-21 19:14", "У меня та же история, деньги не вернули.", ("везут второй месяц",)),
            Told("Иван Грозный", "2026-11-22 11:25", "Пишите претензию."),
        ),
    )  # fmt: skip


def guestbook_uk() -> Awkward:
    """uCoz's guest book in Ukrainian with the owner's answers, cities and addresses."""

    def entry(n: int, i: int, who: str, date: str, body: str, answer: str = "") -> str:
        said = f'<div class="cAnswer"><b>Відповідь</b>: {answer}</div>' if answer else ""
        return f"""<div id="entryID{n}"><table border="0" cellpadding="0" cellspacing="0" width="100%" class="cBlock{i % 2 + 1}"><tr><td style="padding:3px;"><div class="cTop" style="padding-bottom:2px;"><div style="float:right;">{date}<a class="spamlink" href="javascript://">Спам</a></div>{i}. <b>{who}</b> &nbsp; (Черкаси) </div><div class="cMessage">{body}</div>{said}</td></tr></table></div><br />"""

    posts = (
        entry(33, 3, "Їжак-77", "22.11.2026 13:25", "Пишіть претензію, мені повернули гроші.")
        + entry(32, 2, "Гість", "21.11.2026 21:14", "У мене та сама історія.", "Напишіть номер договору, розберемося.")
        + entry(31, 1, "Оксана К.", "12.11.2026 18:40", "Замовили кухню, везуть другий місяць.")
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Гостьова книга - Ромашка</title><link type="text/css" rel="StyleSheet" href="/.s/src/base.min.css" /></head><body><h1>Гостьова книга</h1><div id="allEntries">{posts}</div><form name="addform"><input name="name"><textarea name="message"></textarea></form><a href="https://www.ucoz.ua/">uCoz</a></body></html>"""
    return Awkward(
        "guest book with the owner's answers, Ukrainian", "guestbook", "https://romashka.example/gb", html, "uk",
        (
            Told("Їжак-77", "2026-11-22 11:25", "Пишіть претензію, мені повернули гроші."),
            Told("Гість", "2026-11-21 19:14", "У мене та сама історія."),
            Told("Оксана К.", "2026-11-12 16:40", "Замовили кухню, везуть другий місяць."),
        ),
    )  # fmt: skip


def relative_fi() -> Awkward:
    """A board in Finnish that tells all times from today, with "6.40 ip." and badges of roles."""

    def post(n: int, who: str, role: str, date: str, body: str) -> str:
        return f"""<div class="viesti" id="v{n}"><div class="kayttaja"><a class="nimi" href="/jasen/{n}">{who}</a><span class="rooli">{role}</span></div><div class="sisalto"><div class="aika">{date}</div><div class="teksti">{body}</div><ul class="toiminnot"><li>Vastaa</li><li>Lainaa</li><li>Tykkää (3)</li></ul></div></div>"""

    posts = (
        post(5101, "Päivi", "Jäsen", "la 21.11.2026 6.40 ip.", "Keittiötä on odotettu jo toista kuukautta, eikä kukaan vastaa puhelimeen.")
        + post(5102, "Poistettu käyttäjä", "", "eilen klo 21.14", "Minulla sama juttu, rahoja ei ole palautettu vieläkään.")
        + post(5105, "Jyrki H.", "Ylläpito", "35 minuuttia sitten", "Tee reklamaatio, sain rahat takaisin kymmenessä päivässä.")
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Ruusun keittiö - Rakentajan foorumi</title></head><body><div class="murupolku"><a href="/">Rakentaja</a> › <a href="/foorumi">Foorumi</a></div><h1>Ruusun keittiö</h1>{posts}<div class="sivut">Sivu 1 / 1</div></body></html>"""
    return Awkward(
        "times from today, twelve hours, Finnish", "thread", "https://rakentaja.example/foorumi/keittio/ruusu-88", html, "fi",
        (
            Told("Päivi", "2026-11-21 16:40", "Keittiötä on odotettu jo toista kuukautta, eikä kukaan vastaa puhelimeen."),
            Told("Poistettu käyttäjä", "2026-11-21 19:14", "Minulla sama juttu, rahoja ei ole palautettu vieläkään."),
            Told("Jyrki H.", "2026-11-22 11:25", "Tee reklamaatio, sain rahat takaisin kymmenessä päivässä."),
        ),
    )  # fmt: skip


def questions_uk() -> Awkward:
    """Questions and answers in Ukrainian, schema.org QAPage: votes, a best answer on top, comments below answers."""

    def part(kind: str, n: int, who: str, iso: str, shown: str, body: str) -> str:
        return f"""<div class="{kind}" id="{kind}-{n}" itemprop="{"suggestedAnswer" if kind == "answer" else "mainEntity"}" itemscope itemtype="https://schema.org/{"Answer" if kind == "answer" else "Question"}"><div class="votes"><span itemprop="upvoteCount">5</span></div><div class="body" itemprop="text"><p>{body}</p></div><div class="who"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/u/{n}">{who}</a></span> <time itemprop="dateCreated" datetime="{iso}">{shown}</time></div>"""

    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Ромашка не везе кухню: що робити? — Питання</title></head><body itemscope itemtype="https://schema.org/QAPage"><h1>Ромашка не везе кухню: що робити?</h1>{part("question", 1, "Оксана К.", "2026-11-12T18:40:00+02:00", "12 листопада", "Замовили кухню в «Ромашці», везуть другий місяць. Що робити?")}{part("answer", 3, "Їжак-77", "2026-11-22T13:25:00+02:00", "35 хвилин тому", "Пишіть претензію, мені повернули гроші за десять днів.")}</div>{part("answer", 2, "Гість", "2026-11-21T21:14:00+02:00", "вчора", "У мене та сама історія, гроші не повернули.")}</div></div></body></html>"""
    return Awkward(
        "questions and answers marked for machines, Ukrainian", "thread", "https://pytannia.example/q/1/romashka", html, "uk",
        (
            Told("Оксана К.", "2026-11-12 16:40", "Замовили кухню в «Ромашці», везуть другий місяць. Що робити?"),
            Told("Їжак-77", "2026-11-22 11:25", "Пишіть претензію, мені повернули гроші за десять днів."),
            Told("Гість", "2026-11-21 19:14", "У мене та сама історія, гроші не повернули."),
        ),
    )  # fmt: skip
