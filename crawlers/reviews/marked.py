"""From the things that a page marks to posts: reviews, what they are about, and the answers to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawlers.generic.anchors import hashed_key
from crawlers.identity import wordpress_comment_key
from crawlers.lxml_page import LxmlPage, words_of
from crawlers.page_language import language_of_text
from crawlers.reviews.alike import with_unmarked
from crawlers.reviews.items import Item, Value, Words, marked_items, microformat_items, stated_items
from crawlers.reviews.parts import (
    Answer,
    answers_in,
    not_words,
    praise_and_blame,
    shown_author,
    shown_beside,
    shown_date,
)
from crawlers.reviews.ratings import stated_rating
from crawlers.reviews.unmarked import unmarked_items
from crawlers.shown_ratings import shown_rating
from crawlers.types import About, AboutKind, Post, PostKind, Precision, WrittenTime
from crawlers.urls import canonical, host_of

PLATFORM: Final = "reviews"

_PRODUCTS: Final = re.compile(
    r"\w*Product\w*|\w*Application|\w*Service|Offer|Vehicle|Car|Motorcycle|VideoGame|Game|Book|BankAccount|LoanOrCredit"
    r"|CreditCard|PaymentCard|Course|Brand|TouristTrip|Trip|Menu\w*",
)
_FIRMS: Final = re.compile(
    r"\w*Organization|Corporation|OnlineStore|OnlineBusiness|Airline|Consortium|NGO|EmployerAggregateRating|Project"
    r"|\w*School|CollegeOrUniversity|Cooperative|FundingScheme|SportsTeam|GovernmentOffice|Library\w*|WholesaleStore"
)
_EITHER: Final = frozenset(
    ("LocalBusiness", "FinancialService", "BankOrCreditUnion", "InsuranceAgency", "Store", "ProfessionalService",
     "EmploymentAgency", "RealEstateAgent", "TravelAgency", "LegalService", "InternetCafe", "AccountingService")
)  # fmt: skip
_PLACES: Final = re.compile(
    r"Place|\w*(?:Business|Store|Shop|Restaurant|Hotel|Hostel|Motel|Resort|Clinic|Hospital|Dentist|Pharmacy|Physician"
    r"|Salon|Spa|Gym|Club|Cafe\w*|Bakery|Bar\w*|Pub|Brewery|Winery|Garage|Repair|Dealer|Rental|Wash|Station|Museum"
    r"|Theater|Cinema|Attraction\w*|Landmark\w*|Park|Campground|Apartment|House|Accommodation|Residence|Airport|Office"
    r"|Laundry|Center|Facility|Establishment|Location|Studio|Casino|Branch|Lodging\w*|BedAndBreakfast|Electrician"
    r"|Plumber|Contractor|Locksmith|Notary|Attorney|Library|Optician)"
)
_BY: Final = re.compile(r"^(?:by|von|от|від|автор:|author:|kirjoittaja:|reviewer:)\s+", re.IGNORECASE)
_ID_NAMES: Final = re.compile(
    r"^(?:[a-z]*[-_]?(?:review|comment|otzyv|otziv|opinion|feedback|response|testimonial|bewertung|rev|item|post|vidhuk))"
    r"[-_]?(?:item|id|no|num)?[-_]?((?=[\w-]*\d)[\w-]{1,64})$",
    re.IGNORECASE,
)
_ID_DATA: Final = ("data-review-id", "data-reviewid", "data-review", "data-comment-id", "data-feedback-id", "data-id")
_ID_IN_URL: Final = re.compile(
    r"(?:review|comment|otzyv|opinion|feedback|response)s?[-_]?(?:id)?[=/_#-]+(\d{2,})", re.IGNORECASE
)
_HAS_ID: Final = re.compile(r"\d")
_BODIES: Final = ("reviewbody", "description", "text", "articlebody", "commenttext")
_SITE_PARTS: Final = re.compile(r"\s+[|•»«–—·]\s+|\s+-\s+")
_A_TEXT: Final = 4  # words; less is a placeholder where all reviews have the same
_WORD: Final = re.compile(r"\w+")
_BEGIN: Final = 6  # words by which two statements are of one review
_COMMENT_ID: Final = re.compile(r"^(?:li-|div-)?comment-(\d+)$")
_WORDPRESS: Final = re.compile(r"/wp-(?:content|includes|json)/|https://api\.w\.org/")
_FILLED: Final = 60  # each is looked for on the whole page
_COUNTED: Final = 1_000
_ROOTS: Final = frozenset(("html", "body", "main"))


@dataclass(frozen=True, slots=True)
class _Told:
    """A review before it has a key, with the answers to it."""

    post: Post
    review_id: str | None
    answers: tuple[Answer, ...]
    node: HtmlElement | None


@dataclass(frozen=True, slots=True)
class Reviews:
    """The reviews of a page in its order, each followed by the answers to it; `marked` where the page marks them."""

    posts: tuple[Post, ...]
    marked: bool


def reviews_of(page: LxmlPage) -> Reviews:
    """The reviews that a page marks, else those that it only shows."""
    told: list[_Told] = []
    marked = with_unmarked(marked_items(page.root)) or microformat_items(page.root)
    nodes = [item.node for item in marked]
    for at, item in enumerate(marked):
        until = nodes[at + 1] if at + 1 < len(nodes) else None
        if (one := _told(page, item, until)) is not None:
            told.append(one)
    for item in stated_items(page.root):
        if (one := _told(page, item, None)) is not None:
            _join(told, one)
    is_marked = bool(told)
    if not told:
        told = [one for item in unmarked_items(page.root) if (one := _told(page, item, None)) is not None]
    return Reviews(tuple(_posts(page, _filled(page, told))), is_marked)


def _filled(page: LxmlPage, told: list[_Told]) -> list[_Told]:
    """Reviews whose markup has no words, or one and the same for all, with those that the page shows."""
    texts = [one.post.text for one in told]
    same = len(told) > 1 and len(set(texts)) == 1 and len(texts[0].split()) < _A_TEXT
    names = {one.post.author for one in told if one.post.author}
    marked = tuple(one.node for one in told if one.node is not None)
    filled = []
    for at, one in enumerate(told):
        author = one.post.author
        if at < _FILLED and author is not None and len(author) > 2 and (same or not one.post.text):
            shown = shown_beside(page.root, author, names - {author}, marked)
            filled.append(replace(one, post=replace(one.post, text=shown or ("" if same else one.post.text))))
        else:
            filled.append(one)
    return filled


def title_of(page: LxmlPage) -> str | None:
    """What a page is about: its heading, else its title without the site's name."""
    headings = [text for one in page.root.iter("h1") if 2 < len(text := words_of(one)) <= 250]
    if len(headings) == 1:
        return headings[0]
    shared = next((one.get("content") for one in page.root.iter("meta") if one.get("property") == "og:title"), None)
    if shared and shared.strip():
        return " ".join(shared.split())
    node = next(page.root.iter("title"), None)
    parts = [part for part in _SITE_PARTS.split(words_of(node)) if part] if node is not None else []
    return max(parts, key=len) if parts else None


# --- one review --------------------------------------------------------------------------------------


def _told(page: LxmlPage, item: Item, until: HtmlElement | None) -> _Told | None:
    node = item.node
    answers = [*_stated_answers(page, item), *(answers_in(page, node, until) if node is not None else ())]
    text = _text(item)
    rating, author = stated_rating(item), _author(item)
    published = _time(page, item, "datepublished", "datecreated", "dtreviewed", "commenttime", "uploaddate")
    if not text and rating is None and author is None and published is None:
        return None  # a page or an article that a template marks so
    if node is not None and node.tag not in _ROOTS:
        rating = rating or shown_rating(node)
        author = author or shown_author(node)
        published = published or shown_date(page, node)
    edited = _time(page, item, "datemodified")
    about = _about(item)
    headline = _line(item.first("headline")) or _line(item.first("name", "summary"))
    url = _url(page, item)
    review_id = _review_id(page, item, url)
    post = Post(
        platform=PLATFORM,
        key="",
        url=url,
        text=text,
        title=headline or (about.name if about is not None else title_of(page)),
        author=author,
        published=published,
        edited=edited if edited is not None and published is not None and edited.at > published.at else None,
        kind=PostKind.REVIEW,
        lang=_lang(page, item, text),
        rating=rating,
        thread_url=canonical(page.url) if page.url else None,
        about=about,
    )
    return _Told(post, review_id, _once(answers), node)


def _text(item: Item) -> str:
    bodies = _bodies(item)
    texts: list[str] = []
    nodes: list[HtmlElement] = []
    for value in bodies:
        if isinstance(value, Item):
            value = value.first("text", "name", "@value") or Words("")
        if isinstance(value, Words):
            text = value.shown(not_words(value.node) if value.node is not None else ())
            if value.node is not None:
                nodes.append(value.node)
            if text and not any(text in one for one in texts):
                texts = [one for one in texts if one not in text]
                texts.append(text)
    for name, sign in (("positivenotes", "+"), ("negativenotes", "−"), ("pros", "+"), ("cons", "−")):
        for value in item.all(name):
            texts += [f"{sign} {note}" for note in _notes(value) if not any(note in one for one in texts)]
            if value.node is not None:
                nodes.append(value.node)
    if item.node is not None and item.node.tag not in _ROOTS:
        texts += [one for one in praise_and_blame(item.node, tuple(nodes)) if not any(one in text for text in texts)]
    return "\n".join(texts)


def _bodies(item: Item) -> list[Value]:
    for name in _BODIES:
        values = [one for one in item.all(name) if isinstance(one, Item) or one.said or one.node is not None]
        if any(isinstance(one, Item) or one.shown() for one in values):
            return values
    return []


def _notes(value: Value) -> Iterator[str]:
    if isinstance(value, Words):
        if line := value.line:
            yield line
        return
    elements = value.all("itemlistelement")
    for one in elements:
        if isinstance(one, Words):
            if one.line:
                yield one.line
            continue
        inner = one.first("item")
        line = _line(one.first("name")) or (_line(inner.first("name")) if isinstance(inner, Item) else _line(inner))
        if line:
            yield line
    if not elements and (line := _line(value.first("name", "text"))):
        yield line


def _author(item: Item) -> str | None:
    for value in item.all("author", "creator", "reviewer", "accountableperson"):
        if isinstance(value, Item):
            name = _line(value.first("name", "fn", "alternatename", "givenname"))
            family = _line(value.first("familyname")) if not value.first("name", "fn", "alternatename") else ""
            name = f"{name} {family}".strip()
            if not name and value.node is not None:
                name = words_of(value.node)
        elif value.said:
            name = value.line if "://" not in value.said or value.node is None else words_of(value.node)
        else:
            name = next(iter(value.shown().split("\n")), "")  # a town or rank may stand below
        name = _BY.sub("", " ".join(name.split()))
        if name and len(name) <= 100 and "://" not in name:
            return name
    return None


def _time(page: LxmlPage, item: Item, *names: str) -> WrittenTime | None:
    for name in names:
        for value in item.all(name):
            if isinstance(value, Words):
                raws = [value.said, words_of(value.node) if value.node is not None else None]
                for raw in raws:
                    if raw and (found := page.time(raw)) is not None:
                        return found
    return None


def _line(value: Value | None) -> str:
    return value.line if isinstance(value, Words) else ""


def _lang(page: LxmlPage, item: Item, text: str) -> str | None:
    stated = _line(item.first("inlanguage"))
    if re.fullmatch(r"[a-zA-Z]{2,3}(?:[-_]\w+)?", stated):
        return re.split("[-_]", stated.lower())[0]
    lang = language_of_text(text, page.lang)
    return re.split("[-_]", lang.lower())[0] if lang else None


# --- what it is about --------------------------------------------------------------------------------


def _about(item: Item) -> About | None:
    reviewed = item.first("itemreviewed", "about")
    around = item.of
    name, things = "", []
    if isinstance(reviewed, Item):
        things.append(reviewed)
        name = _name(reviewed)
    elif isinstance(reviewed, Words):
        line = reviewed.line
        name = "" if "://" in line else line
    if around is not None:
        things.append(around)
        name = name or _name(around)
    if not name:
        return None
    return About(next((kind for one in things if (kind := _kind(one)) is not None), AboutKind.OTHER), name[:300])


def _name(thing: Item) -> str:
    line = _line(thing.first("name", "headline", "legalname", "fn"))
    return line if "://" not in line else ""


def _kind(thing: Item) -> AboutKind | None:
    """Company, product or place by the thing's types; None for "Thing" and no type."""
    for one in thing.types:
        if one in _EITHER:
            has_place = thing.first("address", "geo", "haslocation", "location") is not None
            return AboutKind.PLACE if has_place else AboutKind.COMPANY
        if _FIRMS.fullmatch(one):
            return AboutKind.COMPANY
        if _PLACES.fullmatch(one):
            return AboutKind.PLACE
        if _PRODUCTS.fullmatch(one):
            return AboutKind.PRODUCT
    return None if not thing.types or thing.types[0] == "Thing" else AboutKind.OTHER


# --- identity ----------------------------------------------------------------------------------------


def _url(page: LxmlPage, item: Item) -> str | None:
    for raw in (_line(item.first("url")), item.item_id or "", _line(item.first("mainentityofpage"))):
        if (
            raw
            and (found := page.link(raw)) is not None
            and canonical(found, keep_fragment=True) != canonical(page.url)
        ):
            return found
    return None


def _review_id(page: LxmlPage, item: Item, url: str | None) -> str | None:
    """The id that the site itself gives a review, None for none."""
    identifier = item.first("identifier", "reviewid", "commentid")
    if isinstance(identifier, Item):
        identifier = identifier.first("value")
    if (stated := _line(identifier)) and len(stated) <= 100:
        return stated
    node = item.node
    if node is not None:
        holder = node.getparent()
        for one in (node, *([holder] if holder is not None and len(holder) == 1 else [])):
            for name in _ID_DATA:
                if (given := one.get(name)) and _HAS_ID.search(given) and len(given) <= 64:
                    return str(given)
            if (named := _ID_NAMES.match(one.get("id") or "")) is not None:
                return named[1]
        links = {found[1] for one in node.iter("a") if (found := _ID_IN_URL.search(one.get("href") or "")) is not None}
        if len(links) == 1:
            return links.pop()
        inner = {named[1] for one in node.iter() if (named := _ID_NAMES.match(one.get("id") or "")) is not None}
        if len(inner) == 1:
            return inner.pop()
    if url is not None and (_ID_IN_URL.search(url) or "#" in url):
        found = _ID_IN_URL.search(url)
        return (
            found[1]
            if found is not None
            else (urlsplit(url).fragment if _HAS_ID.search(urlsplit(url).fragment) else None)
        )
    return None


def _posts(page: LxmlPage, told: list[_Told]) -> Iterator[Post]:
    host = host_of(page.url)
    ids = [one.review_id for one in told if one.review_id is not None]
    stable = len(set(ids)) == len(ids) and not _only_count(ids)
    anchor = page.url.partition("#")[0]
    is_wordpress = _WORDPRESS.search(page.html) is not None
    for one in told:
        post = one.post
        review_id = one.review_id if stable else None
        # A bare rating is told from that of another product by what it rates.
        words = post.text or f"{post.title} {post.rating.value if post.rating is not None else ''}"
        key = f"{host}:{review_id}" if review_id else hashed_key(host, post.author, post.published, words)
        own = one.node.get("id") if one.node is not None else None
        comment = _COMMENT_ID.match(own or "") if is_wordpress else None
        if comment is not None:  # a review of WooCommerce is a comment to the blog's feeds and API
            post, review_id, key = (
                replace(post, platform="wordpress"),
                comment[1],
                wordpress_comment_key(host, comment[1]),
            )
        url = post.url or (f"{anchor}#{own}" if own and review_id and anchor else page.url or None)
        yield replace(post, key=key, guid=review_id, url=url)
        for n, answer in enumerate(one.answers, 1):
            yield Post(
                platform=post.platform,
                key=f"{key}:answer:{n}",
                url=url,
                text=answer.text,
                title=post.title,
                author=answer.author,
                published=answer.published,
                kind=PostKind.ANSWER if answer.of_firm else PostKind.COMMENT,
                lang=post.lang,
                thread_url=post.thread_url,
                parent_url=url,
                about=post.about,
            )


def _only_count(ids: list[str]) -> bool:
    """True if the ids count the reviews of a page, and so mean another one after the next review."""
    numbers = [int(one) for one in ids if one.isdecimal()]
    if not numbers or len(numbers) < len(ids) or max(numbers) >= _COUNTED:
        return False
    return {abs(b - a) for a, b in pairwise(numbers)} <= {1}


def _join(told: list[_Told], new: _Told) -> None:
    """Adds a review told in another syntax, or what it tells more of one that is known."""
    for at, old in enumerate(told):
        if old.node is None or not _same(old.post, new.post):
            continue  # two statements of one block are two reviews
        a, b = old.post, new.post
        longer = b.text if len(b.text) > len(a.text) and not a.text else a.text
        merged = replace(
            a,
            text=longer,
            author=a.author or b.author,
            published=_finer(a.published, b.published),
            rating=a.rating or b.rating,
            about=_telling(a.about, b.about),
            url=a.url or b.url,
            title=a.title if a.title != (a.about.name if a.about else None) else b.title or a.title,
        )
        told[at] = replace(
            old, post=merged, review_id=old.review_id or new.review_id, answers=old.answers or new.answers
        )
        return
    told.append(new)


def _same(a: Post, b: Post) -> bool:
    if a.author and b.author and a.author.casefold() != b.author.casefold():
        return False
    begin, other = _WORD.findall(a.text.lower())[:_BEGIN], _WORD.findall(b.text.lower())[:_BEGIN]
    if begin and other:
        return begin[: len(other)] == other[: len(begin)]
    return bool(a.author and b.author) and _day(a) == _day(b) and a.rating == b.rating


def _day(post: Post) -> str:
    return post.published.at.date().isoformat() if post.published is not None else ""


def _finer(a: WrittenTime | None, b: WrittenTime | None) -> WrittenTime | None:
    if a is None or b is None:
        return a or b
    order = list(Precision)
    return b if order.index(b.precision) < order.index(a.precision) else a


def _telling(a: About | None, b: About | None) -> About | None:
    if a is None or b is None:
        return a or b
    return b if a.kind is AboutKind.OTHER and b.kind is not AboutKind.OTHER else a


# --- answers -----------------------------------------------------------------------------------------


def _stated_answers(page: LxmlPage, item: Item) -> Iterator[Answer]:
    reviewed = item.first("itemreviewed", "about")
    names = {_name(one).casefold() for one in (reviewed, item.of) if isinstance(one, Item) and _name(one)}
    publisher = item.first("publisher")
    if isinstance(publisher, Item):
        names.add(_name(publisher).casefold())
    for name in ("comment", "comments", "reply", "replies", "response", "ownerresponse", "answer", "acceptedanswer"):
        for value in item.all(name):
            if not isinstance(value, Item):
                continue
            text = _text(value)
            if not text:
                continue
            author_value = value.first("author", "creator")
            author = _author(value)
            is_firm = isinstance(author_value, Item) and any(
                _FIRMS.fullmatch(one) or one in _EITHER or _PLACES.fullmatch(one) for one in author_value.types
            )
            is_firm = is_firm or author is None or author.casefold() in names or "comment" not in name
            yield Answer(
                value.node, text, author, _time(page, value, "datepublished", "datecreated", "commenttime"), is_firm
            )


def _once(answers: list[Answer]) -> tuple[Answer, ...]:
    """Each answer once: markup and class name may tell of the same."""
    found: list[Answer] = []
    for one in answers:
        begin = " ".join(one.text.split())[:60]
        if not any(
            begin in " ".join(other.text.split()) or " ".join(other.text.split())[:60] in " ".join(one.text.split())
            for other in found
        ):
            found.append(one)
    return tuple(found)
