"""Pages that stand where a post should: bot walls, captchas, logins, parked names, soft 404s."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.errors import BlockedError, LoginRequiredError, NotFoundError, ParkedError
from crawlers.html import page_tree
from crawlers.types import Response

_CHALLENGE_PATHS: Final = re.compile(
    r"/(showcaptcha|checkcaptcha|cdn-cgi/challenge-platform|_incapsula_resource|captcha)\b", re.IGNORECASE
)
_CLOUDFLARE: Final = "Cloudflare asks for a check that only a person's browser can pass"
_YANDEX: Final = "Yandex asks for a captcha (SmartCaptcha)"
_MAKERS: Final = (
    ("cdn-cgi/challenge-platform", _CLOUDFLARE),
    ("cf-browser-verification", _CLOUDFLARE),
    ("cf_chl_opt", _CLOUDFLARE),
    ("<title>just a moment...</title>", _CLOUDFLARE),
    ("/_incapsula_resource", "Imperva refuses programs"),
    ("incapsula incident id", "Imperva refuses programs"),
    ("ddos-guard", "DDoS-Guard refuses programs"),
    ("__qrator", "Qrator asks for a check that only a person's browser can pass"),
    ("qrator.net", "Qrator asks for a check that only a person's browser can pass"),
    ("checkboxcaptcha", _YANDEX),
    ("smartcaptcha.yandexcloud", _YANDEX),
    ("smartcaptcha.cloud.yandex", _YANDEX),
    ("captcha-delivery.com", "DataDome refuses programs"),
    ("sucuri website firewall", "Sucuri refuses programs"),
    ("sucuri_cloudproxy_js", "Sucuri refuses programs"),
    ("_pxcaptcha", "HUMAN (PerimeterX) refuses programs"),
    ("px-captcha", "HUMAN (PerimeterX) refuses programs"),
    ("awswaf", "Amazon's firewall refuses programs"),
    ("errors.edgesuite.net", "Akamai refuses programs"),
    ("stormwall", "StormWall refuses programs"),
    ("variti", "Variti refuses programs"),
    ("<title>bothunter", "BotHunter refuses programs"),
    ("servicepipe.ru", "Servicepipe refuses programs"),
    ("anubis_challenge", "Anubis asks for a check that only a person's browser can pass"),
    ("g-recaptcha", "the site asks for a captcha"),
    ("h-captcha", "the site asks for a captcha"),
    ("cf-turnstile", "the site asks for a captcha"),
)
"""What stands in the page of a bot wall, lower-cased, and whose it is. Such words stand in the scripts of ordinary
pages too: they tell only where there is nothing else to read.
Source: `sources.md` 6.3; the makers' own documentation, from memory for those not named there."""
_REFUSING_SERVERS: Final = {
    "ddos-guard": "DDoS-Guard refuses programs",
    "qrator": "Qrator refuses programs",
    "akamaighost": "Akamai refuses programs",
    "sucuri": "Sucuri refuses programs",
    "stormwall": "StormWall refuses programs",
}
"""Beginnings of the header `server` of those who stand before a site."""


def challenge_address(url: str) -> str | None:
    """Why a redirect's target is a bot wall; None if it is not."""
    match = _CHALLENGE_PATHS.match(urlsplit(url).path)
    return f"the site asks for a captcha ({match[0]})" if match else None


def refusal(status: int, headers: Mapping[str, str], body: bytes) -> str | None:
    """Why an answer is a bot wall or another refusal; None if it is an ordinary error."""
    if headers.get("cf-mitigated", "").lower() == "challenge":
        return _CLOUDFLARE
    if status in (401, 403, 405, 429, 503):
        if "x-iinfo" in headers or headers.get("x-cdn", "").lower() in ("incapsula", "imperva"):
            return "Imperva refuses programs"
        if headers.get("x-datadome") or "x-dd-b" in headers:
            return "DataDome refuses programs"
        if (maker := _maker(body[:_LOOKED_AT].decode("utf-8", "replace").lower())) is not None:
            return maker
        server = headers.get("server", "").lower()
        for name, words in _REFUSING_SERVERS.items():
            if server.startswith(name) and status != 401:
                return words
    if status == 403:
        return "the server refuses this address to us (403)"
    if status == 407:
        return "the proxy asks for a name and password (407)"
    if status == 451:
        return "withheld for legal reasons (451)"
    return None


def _maker(lowered: str) -> str | None:
    """Whose bot wall a page is, by its lower-cased text; None for none that is known."""
    return next((words for sign, words in _MAKERS if sign in lowered), None)


def check(page: Response, text: str) -> None:
    """Returns if a page answered with success is what it seems; `text` is its decoded HTML.

    A login box beside real content is no wall: what counts is the page's title, its main heading, and
    how much there is to read besides.
    Raises: `BlockedError` (bot check, captcha), `LoginRequiredError`, `NotFoundError` (soft 404), `ParkedError`,
    `ParseError` for a page nested beyond sense.
    Source: `sources.md` 6.3.
    """
    url = page.final_url
    wall = challenge_address(url)
    if wall is not None:
        raise BlockedError(url, wall)
    if (elsewhere := _other_front(page)) is not None:
        raise ParkedError(url, f"the address leads to the front page of another site ({elsewhere})")
    title = _title(text)
    for sign, words in _CHECK_TITLES:
        if sign.search(title):
            raise BlockedError(url, words)
    lowered = text.lower()
    if not any(sign in lowered for sign in _SIGNS) and not _MISSING_TITLE.search(title):
        return
    tree = page_tree(text, url)
    at_login = _LOGIN_ADDRESS.search(url) is not None
    login = _main_login(tree)
    headings = [title, *(_words(node) for node in tree.css("h1"))]
    if login and (at_login or any(_LOGIN_TITLE.search(heading) for heading in headings)):
        raise LoginRequiredError(url, "a login form stands where the content should be")
    reading = readable_words(tree)
    if len(reading) > _LITTLE:
        return
    if _for_members_only(reading):
        raise LoginRequiredError(url, "the page says that only members may read this")
    if _PARKED.search(text):
        raise ParkedError(url, "this name is for sale or parked: the site that was here is gone")
    if _MISSING_TITLE.search(title) or _MISSING.search(reading):
        raise NotFoundError(url, page.status, "the page says that nothing is here, though the server says otherwise")
    if len(reading) <= _NEXT_TO_NOTHING and (maker := _maker(lowered)) is not None:
        raise BlockedError(url, maker)
    if len(reading) <= _NEXT_TO_NOTHING and _BROWSER_CHECK.search(reading):
        raise BlockedError(url, "the site asks for a check that only a person's browser can pass")


_LITTLE: Final = 1_500
"""A page with more readable text than this (letters, links left out) has content, whatever else it says."""
_NEXT_TO_NOTHING: Final = 400

_CHECK_TITLES: Final = (
    (re.compile(r"^(Just a moment|Attention Required!|Один момент|Зачекайте|Hetkinen)", re.I), _CLOUDFLARE),
    (re.compile(r"^DDOS-GUARD", re.I), "DDoS-Guard refuses programs"),
    (re.compile(r"^(Вы не робот|Ви не робот|Ой!|Are you not a robot|SmartCaptcha)", re.I), _YANDEX),
    (re.compile(r"^(Qrator|Проверка браузера|Checking your browser|Security check|DDoS protection)", re.I),
     "the site asks for a check that only a person's browser can pass"),
    (re.compile(r"^(Access denied|Доступ ограничен|Доступ запрещ[её]н|Доступ заборонено)$", re.I),
     "the site refuses this address to us"),
)  # fmt: skip
_LOGIN_ADDRESS: Final = re.compile(
    r"/(log-?in|sign-?in|auth|wp-login\.php|login\.php|signin\.php|register\.php|account/login)(?:[/?]|$)"
    r"|[?&;](mode|action|do|act)=(login|register)\b",
    re.IGNORECASE,
)
_LOGIN_TITLE: Final = re.compile(
    r"^\W*(вход|войти|войдите|авторизация|авторизуйтесь|регистрация|вхід|увійти|увійдіть|авторизація|реєстрація"
    r"|kirjaudu|kirjautuminen|rekisteröidy|rekisteröityminen|log ?in|login|sign ?in|sign ?up|register|registration"
    r"|user control panel|личный раздел|особистий розділ)\b",
    re.IGNORECASE,
)
_MEMBERS_ONLY: Final = re.compile(
    r"you must be (logged.?in|registered)|you are not logged in|you are not authori[sz]ed to read"
    r"|(is|are) only (visible|available) (to|for) (registered )?(members|users)"
    r"|вы не авторизованы|вы не вошли|необходимо (войти|авторизоваться|зарегистрироваться)"
    r"|(должны|нужно) (быть зарегистрированы|войти|авторизоваться)"
    r"|только (для )?(зарегистрированн|участник)|ви (не авторизовані|не увійшли|повинні (бути зареєстровані|увійти))"
    r"|(необхідно|потрібно) (увійти|авторизуватися|зареєструватися)|лише (для )?зареєстрован"
    r"|sinun (täytyy|pitää|on) (olla kirjautunut|kirjautua)|vaatii kirjautumisen|vain (rekisteröityneille|jäsenille)"
    r"|sinulla ei ole oikeu",
    re.IGNORECASE,
)
_ANSWERING: Final = re.compile(
    r"repl(y|ies)|\bpost(ing)?\b|comment|respond|\bvot(e|ing)|\brate\b|download|attach|ответ|коммент|сообщени|писать|скач|оцен"
    r"|голос|вложени|відпов|комент|повідомлен|писати|заванта|вкладен|vasta|komment|kirjoit|lada|liit",
    re.IGNORECASE,
)
_PARKED: Final = re.compile(
    r"(this |the )?domain (name )?(is|may be) (for sale|parked)|buy this domain|domain has expired|sedoparking"
    r"|parkingcrew|hugedomains\.com|bodis\.com|dan\.com/buy-domain|window\.location\.href\s*=\s*[\"']/lander"
    r"|домен (продаётся|продается|припаркован|не продл)|срок регистрации домена|домен продається|домен припарковано"
    r"|verkkotunnus on (myynnissä|myytävänä|vapaana|vanhentunut)",
    re.IGNORECASE,
)
_MISSING_TITLE: Final = re.compile(
    r"\b404\b|not found|не найден[аоы]?\b|не существует|не знайден[аоий]?\b|не існує|ei löyty?n?y|ei löydy",
    re.IGNORECASE,
)
_MISSING: Final = re.compile(
    r"requested (topic|forum|page|thread) (does not exist|could not be found|was not found)"
    r"|(запрошенн\w+|эта|такая|такой) (тем\w+|форум\w*|страниц\w+) (не существует|не найден\w*)"
    r"|(страница|тема) не (найдена|существует)|(сторінк\w+|тем\w+) не (знайдено|існує)|(sivua|aihetta|ketjua) ei löy"
    r"|\bCould not load forum data$",  # FlaskBB of a post or topic that is not there, with status 200
    re.IGNORECASE,
)
_BROWSER_CHECK: Final = re.compile(
    r"checking (?:your|if the site connection|that you are)|verif(?:y|ying) (?:that )?you are (?:a )?human"
    r"|are you (?:a )?(?:robot|human)|enable javascript and cookies to continue"
    r"|prove (?:that )?you are (?:not a robot|human)|unusual traffic"
    r"|проверя(?:ем|ется) (?:ваш )?браузер|проверка (?:вашего )?браузера|подтвердите,? что вы (?:не робот|человек)"
    r"|вы (?:не )?робот\?|запросы,? поступившие с вашего|подозрительн\w+ активност"
    r"|перевірка (?:вашого )?браузера|підтвердьте,? що ви (?:не робот|людина)|ви не робот"
    r"|tarkistetaan selai|vahvista,? että (?:et ole robotti|olet ihminen)|en ole robotti|epätavallista liikennettä",
    re.IGNORECASE,
)
_SIGNS: Final = (
    "password", "captcha", "turnstile", "incapsula", "qrator", "ddos-guard", "cf_chl", "challenge", "sucuri", "awswaf",
    "edgesuite", "stormwall", "variti", "bothunter", "servicepipe", "a robot", "робот", "human?", "are human", "людина",
    "checking your", "checking if", "checking that", "браузер", "tarkistetaan selai", "robotti",
    "enable javascript", "unusual traffic", "epätavallista",
    "you must be", "not logged in", "not authori", "only visible", "only available", "visible only", "available only",
    "авториз", "не вошли", "необходимо войти", "нужно войти", "должны войти", "зарегистр", "не увійшли", "увійти",
    "зареєстр", "kirjau", "vain jäsen", "rekisteröity", "ei ole oikeu",
    "for sale", "parked", "buy this domain", "domain has expired", "sedoparking", "parkingcrew", "hugedomains",
    "bodis.com", "dan.com/buy", "/lander", "домен прод", "домен припарк", "домен не прод", "срок регистрации домена",
    "verkkotunnus on",
    "does not exist", "not be found", "was not found", "не существует", "не найден", "не знайден", "не існує", "ei löy",
    "could not load forum",
)  # fmt: skip
"""Without one of these, and with an ordinary title, a page needs no parsing: nearly all pages end here."""

_LOOKED_AT: Final = 200_000  # bytes of a refusal
_TITLE: Final = re.compile(r"<title[^>]*>([^<]{0,500})", re.IGNORECASE)
_ASIDE: Final = re.compile(
    r"nav|head|menu|side|top|quick|popup|modal|dialog|overlay|dropdown|drop|hidden|widget|foot|panel|userbar|fancybox",
    re.IGNORECASE,
)
_UNREAD: Final = "script,style,noscript,template,header,footer,nav,select,textarea,button,label,a,title"


def _other_front(page: Response) -> str | None:
    """The host whose front page answered for another site's page; None where it is the same site, or no front page.

    A site that moved leads each of its pages to the same one elsewhere; a name that ran out leads all to one.
    """
    asked, answered = urlsplit(page.url), urlsplit(page.final_url)
    if answered.path not in ("", "/") or asked.path in ("", "/"):
        return None
    hosts = [(parts.hostname or "").removeprefix("www.") for parts in (asked, answered)]
    ends = [host.rsplit(".", 2)[-2:] for host in hosts]
    return None if ends[0] == ends[1] or not all(hosts) else hosts[1]


def _for_members_only(reading: str) -> bool:
    """True if reading is for members; that only they may answer is said on many an open page."""
    for match in _MEMBERS_ONLY.finditer(reading):
        around = reading[max(0, match.start() - 80) : match.end() + 80]
        if not _ANSWERING.search(around):
            return True
    return False


def _title(text: str) -> str:
    match = _TITLE.search(text)
    return " ".join(unescape(match[1]).split()) if match else ""


def _main_login(tree: LexborHTMLParser) -> bool:
    """True if a password is asked for in the middle of the page, not in a box at its edge."""
    for field in tree.css("input[type=password i]"):
        node: LexborNode | None = field.parent
        while node is not None and node.tag not in ("body", "html"):
            name = f"{node.attributes.get('id') or ''} {node.attributes.get('class') or ''}"
            hidden = "display:none" in (node.attributes.get("style") or "").replace(" ", "").lower()
            if node.tag in ("header", "nav", "footer", "aside") or hidden or _ASIDE.search(name):
                break
            node = node.parent
        else:
            return True
    return False


def readable_words(tree: LexborHTMLParser) -> str:
    """What there is to read besides links, forms and edges; the tree is spent afterwards."""
    for node in tree.css(_UNREAD):
        node.decompose()
    return " ".join(tree.body.text(separator=" ").split()) if tree.body is not None else ""


def _words(node: LexborNode | None) -> str:
    return " ".join(node.text().split()) if node is not None else ""
