"""Who sends notifications, what kind of posts they tell of, and the words around the post in four languages: data.

Built from the services' documentation and the mail templates of the forum engines; no mail was recorded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from crawlers.types import PostKind


@dataclass(frozen=True, slots=True)
class Service:
    """A sender: `addresses` matches its mails' From, `links` the addresses of posts (the first wins).

    `digest` says that one mail tells of several finds.
    """

    slug: str
    addresses: re.Pattern[str]
    kind: PostKind
    links: re.Pattern[str] | None = None
    digest: bool = False


def _service(slug: str, addresses: str, kind: PostKind, links: str | None = None, *, digest: bool = False) -> Service:
    return Service(slug, re.compile(addresses), kind, re.compile(links) if links else None, digest)


_REVIEW, _COMMENT, _ARTICLE = PostKind.REVIEW, PostKind.COMMENT, PostKind.ARTICLE

SERVICES: Final = (
    _service("google_alerts", r"^googlealerts-", _ARTICLE, digest=True),
    _service("alerts", r"@(?:[\w.-]*\.)?(?:talkwalker\.com|f5bot\.com|mention\.com|alertmouse\.com)$", _ARTICLE, digest=True),
    _service("google_play", r"(?:play|googleplay|androiddeveloper)[\w-]*@google\.com", _REVIEW, r"play\.google\.com"),
    _service(
        "google_maps",
        r"(?:business|maps|local|mybusiness|noreply-local)[\w-]*@(?:[\w.-]*\.)?google\.com",
        _REVIEW,
        r"(?:google\.[a-z.]+/(?:maps|local|search)|business\.google\.com|maps\.app\.goo\.gl|goo\.gl/maps|g\.page)",
    ),
    _service("app_store", r"@(?:[\w.-]*\.)?(?:email\.)?apple\.com$", _REVIEW, r"apps\.apple\.com|appstoreconnect\.apple\.com"),
    _service("trustpilot", r"@(?:[\w.-]*\.)?trustpilot(?:mail)?\.com$", _REVIEW, r"trustpilot\.[a-z.]+/(?:reviews|review)/"),
    _service("facebook", r"@(?:[\w.-]*\.)?facebookmail\.com$", _COMMENT, r"facebook\.com/(?!settings|help|legal|o\.php|email)"),
    _service("instagram", r"@(?:[\w.-]*\.)?mail\.instagram\.com$", _COMMENT, r"instagram\.com/(?:p|reel)/"),
    _service("vk", r"@(?:[\w.-]*\.)?(?:notify\.vk\.com|vk\.com|vk\.ru)$", _COMMENT, r"(?:vk\.com|vk\.ru)/(?:.*wall|topic|photo|video)"),
    _service("2gis", r"@(?:[\w.-]*\.)?2gis\.(?:ru|com|kz|ua)$", _REVIEW, r"2gis\.[a-z]+/.*(?:review|firm)"),
    _service("yandex_maps", r"(?:business|sprav|maps|reviews?)[\w-]*@(?:[\w.-]*\.)?yandex(?:-team)?\.[a-z]+$|@(?:business|maps)\.yandex\.", _REVIEW,
             r"yandex\.[a-z]+/(?:maps|sprav|profile|business)"),
    _service(
        "reviews",
        r"@(?:[\w.-]*\.)?(?:otzovik\.com|irecommend\.ru|banki\.ru|sravni\.ru|flamp\.ru|zoon\.ru|yell\.ru|tripadvisor\.com"
        r"|hotline\.ua|prom\.ua|rozetka\.com\.ua|yelp\.com|dreamjob\.ru|glassdoor\.com|ozon\.ru|booking\.com)$",
        _REVIEW,
        r"review|otzyv|otziv|vidguk|response|arvostelu",
    ),
    _service("youtube", r"noreply@youtube\.com", _COMMENT, r"youtube\.com/watch|youtu\.be/"),
    _service("reddit", r"@(?:[\w.-]*\.)?redditmail\.com$", _COMMENT, r"reddit\.com/r/\w+/comments/"),
)  # fmt: skip

BOILERPLATE_LINK: Final = re.compile(
    r"unsubscri|unwatch|stop[-_]?watch|email[-_]?(?:settings|preferences)|notification[-_]?settings|/settings\b|/account\b"
    r"|/preferences\b|/help\b|support\.google|/privacy|/terms|/legal|policies\.google|/otpisa|/feedback\?|alerts/(?:remove|feedback|edit)"
    r"|/alerts\?|/alerts$|w3\.org|schema\.org|/login\b|mailto:|usercp\.php|account/(?:alerts|email)|watched/threads"
    r"|\.(?:png|gif|jpe?g|webp|svg|css)(?:\?|$)|action=notify|mode=unsubscribe|unsubscribe\.php|do=follow",
    re.IGNORECASE,
)
"""Addresses of a notification's frame, never of what it tells of."""

BOILERPLATE_LINE: Final = re.compile(
    r"unsubscrib|no longer (?:wish|want)|you (?:are receiv|receiv|were sent|have received this)|this (?:e-?mail|message) (?:was|is)"
    r"|do not reply|don.t reply|watching|notification settings|manage your|all rights reserved|privacy policy|terms of"
    r"|©|\(c\) \d{4}|view (?:this|the|all|in)|read (?:the )?(?:full )?review|reply to (?:this )?review|see (?:the )?review|click (?:here|the)"
    r"|following link|regards|the .{1,40} team$|sincerely|^hello\b|^hi\b|^dear\b|your privacy|download the app|visit the"
    r"|отписа|больше не (?:хотите|желаете)|вы получили (?:это|эт)|это письмо|не отвечайте|настройки уведомлений|с уважением"
    r"|^здравствуйте|^привет|^добрый день|^уважаем|перейти (?:к|по)|посмотреть|ответить на отзыв|прочитать|по следующей ссылке"
    r"|политика конфиденциальности|команда .{1,40}$|подписаны"
    r"|відписа|більше не (?:хочете|бажаєте)|ви отримали (?:цей|це)|цей лист|не відповідайте|налаштування сповіщень|з повагою"
    r"|^вітаємо|^доброго дня|^шановн|переглянути|відповісти на відгук|за посиланням|підписані"
    r"|peru(?:uta|a) tilau|et halua|saat tämän|tämä viesti|älä vastaa|ilmoitusasetu|terveisin|^hei\b|^moi\b|näytä|vastaa arvosteluun"
    r"|lue (?:koko )?arvostelu|seuraavasta linkistä|seuraat",
    re.IGNORECASE,
)
"""Lines of the frame, in four languages."""

TEXT_BEGINS: Final = re.compile(
    r"^(?:.{0,80}\b)?(?:text of (?:the|this) (?:reply|topic|message|post)[^:]*|message (?:that has|which has)[^:]*|here is the message[^:]*"
    r"|(?:review|comment|message|post(?:ed)? text|reply)|(?:he|she|they) wrote|wrote|said|commented|comments?"
    r"|текст (?:ответа|сообщения|отзыва|комментария|темы)[^:]*|сообщение|отзыв|комментарий|само сообщение|(?:написал[аи]?|написал\(а\)|пишет)(?:[^:]{0,60})?"
    r"|текст (?:відповіді|повідомлення|відгуку|коментаря)[^:]*|повідомлення|відгук|коментар|(?:написа(?:в|ла|ли)|пише)(?:[^:]{0,60})?"
    r"|(?:vastauksen|viestin|arvostelun|kommentin) (?:teksti|sisältö)[^:]*|viesti|arvostelu|kommentti|kirjoitti)\s*:\s*$",
    re.IGNORECASE,
)
"""A line after which the post's own words stand."""

_NAME: Final = r"(?P<name>[^\s\"«»“”,:;<>()\[\]][^\"«»“”,:;<>()\[\]\n]{0,50}?)"
AUTHORS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?:author|posted by|reviewer|from user|name|автор|имя|ім'я|kirjoittaja|nimi)\s*:\s*{_NAME}\s*$",
        rf"(?:пользователь|користувач|käyttäjä)\s+{_NAME}\s+(?:остав|напис|ответ|прокоммент|упомян|залиш|відпов|прокомент|згада|jätti|kirjoitti|vastasi|kommentoi)",
        rf"\b(?:review|comment|reply|rating|post)\s+(?:\w+\s+){{0,3}}(?:from|by)\s+{_NAME}\s*(?:[.!:]|$|\bon\b|\bfor\b)",
        rf"\b(?:posted|written|sent|watching)\s+(?:\w+\s+){{0,8}}by\s+{_NAME}\s*(?:[.!:]|$)",
        rf"\b(?:отзыв|комментарий|ответ|сообщение)\s+(?:\S+\s+){{0,2}}от\s+(?:пользователя\s+)?{_NAME}\s*(?:[.!:]|$|\bо\b|\bна\b)",
        rf"\b(?:відгук|коментар|відповідь|повідомлення)\s+(?:\S+\s+){{0,2}}від\s+(?:користувача\s+)?{_NAME}\s*(?:[.!:]|$|\bпро\b|\bна\b)",
        rf"^{_NAME}\s+(?:has\s+)?(?:just\s+)?(?:left|wrote|posted|published|submitted|added)\s+(?:you\s+)?(?:an?|the|their|his|her)\b.{{0,40}}\b(?:review|rating|comment|reply|topic|message)",
        rf"^{_NAME}\s+(?:has\s+)?(?:just\s+)?(?:replied|commented|mentioned|reviewed|responded|wrote|said|posted)\b",
        rf"^{_NAME}\s+(?:оставил|написал|опубликовал|добавил|ответил|прокомментировал|упомянул)(?:\(а\)|а|и)?(?=\s|$|:)",
        rf"^{_NAME}\s+(?:залиши|написа|опублікува|дода|відпові|прокоментува|згада)(?:в|ла|ли)(?=\s|$|:)",
        rf"^{_NAME}\s+(?:jätti|kirjoitti|julkaisi|lisäsi|vastasi|kommentoi|mainitsi)(?=\s|$|:)",
    )
)
"""Where the author is named, in the subject or on a line of its own."""

TITLES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?P<title>.+?)\s+-\s+(?:new (?:reply|replies|post|thread)|новый ответ|нова відповідь|uusi vastaus)\b.*$",
        r"^(?:reply to (?:thread|post|topic)|topic reply notification|post reply notification|topic reply|new topic|new reply to|forum post notification|topic notification"
        r"|ответ в теме|новый ответ в теме|уведомление об ответе(?: в теме| на тему)?|новая тема|ответ на сообщение"
        r"|відповідь у темі|нова відповідь у темі|сповіщення про відповідь|нова тема"
        r"|vastaus aiheeseen|uusi vastaus aiheeseen|uusi aihe|ilmoitus vastauksesta)\s*[:\-–]?\s*[\"'«“„]?(?P<title>.+?)[\"'»”“]?$",
        r"^(?:.{0,60}\b(?:topic|thread|тем[аеуы]|темі|aihe\w*|ketju\w*)\b[^\"«“„]{0,20})[\"«“„](?P<title>.+?)[\"»”“].*$",
    )
)
"""A discussion's title in the subject of a notification."""

STARS_WORDS: Final = re.compile(
    r"(?<![\d.,])(?P<value>[1-5](?:[.,]\d)?)\s*(?:(?:/|из|із|з|out of|of|viidestä|tähteä)\s*(?P<best>5|10)\b"
    r"|[- ]?(?:stars?\b|зв[её]зд\w*|зір(?:ки|ок|ка)\b|tähteä|tähden|tähti\b|★|⭐))",
    re.IGNORECASE,
)
RATING_LABEL: Final = re.compile(
    r"^(?:rating|stars?|score|оценка|рейтинг|оцінка|arvosana|arvio|tähdet)\s*:\s*(?P<value>\d(?:[.,]\d)?)(?:\s*(?:/|из|із|з|of|out of)\s*(?P<best>5|10))?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
FORUM_WORDS: Final = re.compile(
    r"\b(?:topic|thread|forum|тем[аеуы]|темі|форум\w*|ketju\w*|foorumi\w*|aihee\w*|viestiketju\w*)\b", re.IGNORECASE
)
REVIEW_WORDS: Final = re.compile(
    r"\b(?:review|rating|отзыв\w*|оценк\w*|відгук\w*|arvostelu\w*|arvion)\b", re.IGNORECASE
)
FORWARDED_FROM: Final = re.compile(
    r"^[>* ]*(?:from|от(?: кого)?|від|lähettäjä)\s*:\**\s*.{0,120}?([\w.+-]+@[\w.-]+\.\w{2,})",
    re.IGNORECASE | re.MULTILINE,
)
