"""What people write on the links to the pages before and after, per language; data only.

Source: the pagination templates and language packs of phpBB, vBulletin, XenForo, SMF, MyBB, Invision, Drupal,
WordPress, Bitrix, uCoz and DataLife as their repositories and saved pages show them.
"""

from __future__ import annotations

from typing import Final


def _lines(table: str) -> frozenset[str]:
    return frozenset(line.strip() for line in table.strip().splitlines())


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


NEXT: Final = _lines(
    """
    next
    next page
    next >
    older
    older posts
    older entries
    older comments
    more results
    forward
    следующая
    следующие
    следующий
    следующая страница
    след
    след страница
    след стр
    вперед
    вперёд
    далее
    дальше
    на следующую страницу
    к следующей странице
    наступна
    наступні
    наступна сторінка
    наст
    далі
    вперед
    уперед
    на наступну сторінку
    seuraava
    seuraava sivu
    seuraavat
    seuraavalle sivulle
    seur
    eteenpäin
    vanhemmat
    nästa
    nästa sida
    nächste
    nächste seite
    weiter
    vorwärts
    vor
    suivant
    suivante
    page suivante
    suiv
    siguiente
    página siguiente
    próxima
    próximo
    próxima página
    seguinte
    avanti
    successiva
    successivo
    prossima
    pagina successiva
    volgende
    volgende pagina
    następna
    następna strona
    dalej
    další
    další stránka
    následující
    järgmine
    järgmine leht
    nākamā
    toliau
    kitas
    næste
    neste
    sonraki
    sonraki sayfa
    selanjutnya
    berikutnya
    التالي
    التالية
    بعدی
    下一页
    下一頁
    次へ
    次のページ
    다음
    """
)
PREVIOUS: Final = _lines(
    """
    prev
    previous
    previous page
    prev page
    newer
    newer posts
    newer entries
    newer comments
    предыдущая
    предыдущие
    предыдущий
    предыдущая страница
    пред
    пред страница
    пред стр
    назад
    на предыдущую страницу
    к предыдущей странице
    попередня
    попередні
    попередня сторінка
    попер
    на попередню сторінку
    edellinen
    edellinen sivu
    edelliset
    edelliselle sivulle
    edell
    taaksepäin
    uudemmat
    föregående
    föregående sida
    vorherige
    vorherige seite
    vorige
    zurück
    précédent
    précédente
    page précédente
    préc
    anterior
    página anterior
    precedente
    pagina precedente
    indietro
    vorige pagina
    poprzednia
    poprzednia strona
    wstecz
    předchozí
    předchozí stránka
    eelmine
    eelmine leht
    iepriekšējā
    ankstesnis
    forrige
    önceki
    önceki sayfa
    sebelumnya
    السابق
    السابقة
    قبلی
    上一页
    上一頁
    前へ
    前のページ
    이전
    """
)
LAST: Final = _lines(
    """
    last
    last page
    go to last page
    последняя
    последняя страница
    в конец
    конец
    остання
    остання сторінка
    в кінець
    кінець
    viimeinen
    viimeinen sivu
    viimeiselle sivulle
    sista
    sista sidan
    letzte
    letzte seite
    dernière
    dernier
    dernière page
    última
    último
    última página
    ultima
    ultima pagina
    laatste
    ostatnia
    poslední
    viimane
    son
    son sayfa
    """
)
FIRST: Final = _lines(
    """
    first
    first page
    первая
    первая страница
    в начало
    начало
    перша
    перша сторінка
    на початок
    початок
    ensimmäinen
    ensimmäinen sivu
    ensimmäiselle sivulle
    första
    erste
    erste seite
    première
    premier
    première page
    primera
    primeira
    prima
    eerste
    pierwsza
    první
    esimene
    ilk
    ilk sayfa
    """
)
ELSEWHERE: Final = (
    "topic", "thread", "post", "article", "story", "photo", "image", "picture", "product", "item", "unread", "month",
    "week", "day", "year", "slide", "video", "album", "step",
    "тем", "стать", "запис", "новост", "новин", "фото", "товар", "месяц", "місяц", "недел", "тижд", "тижн", "день",
    "видео", "відео", "непрочит", "сообщени", "повідомлен",
    "aihe", "ketju", "viesti", "juttu", "artikkeli", "kuva", "tuote", "kuukausi", "viikko", "päivä",
    "thema", "beitrag", "bild", "monat", "woche", "tag", "sujet", "article", "mois", "jour", "semaine",
)  # fmt: skip
"""Beginnings of words that say that a link leads to the next of something else, not to the next page."""
PAGE_WORDS: Final = _words(
    "page pages paged pg pgn start offset from limit st per perpage seite sivu sivua sida side stranica storinka"
    " strana pagina página pagen html htm php asp aspx jsp index cgi default sort order desc asc by lastpost"
    " newer older comments comment cpage latest pagenumber pid tid showtopic viewtopic showthread action"
    " страница стр сторінка"
)
"""Words that an address of a further page may have more than that of the first."""
NEXT_ARROWS: Final = _words("› » > >> → ▶ ► ⇒ ❯ ⟩ ❭ >>> ⏵ ▸ »» 〉 ->")
PREVIOUS_ARROWS: Final = _words("‹ « < << ← ◀ ◄ ⇐ ❮ ⟨ ❬ <<< ⏴ ◂ «« 〈 <-")
