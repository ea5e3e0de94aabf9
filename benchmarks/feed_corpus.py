"""The same 200 feeds for everybody: seeded, well-formed, with the truth about every entry.

Half of the feeds are RSS 2.0, half Atom; a quarter each Russian, Ukrainian, Finnish, English. Every tenth
entry names one of 100 invented entities in one of its cases; the others name firms that nobody watches.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from html import escape as html_escape
from typing import Final
from xml.sax.saxutils import escape as xml_escape

from feed_vocabulary import PATTERNS, SLOT_WORDS
from feed_words import ABOUT, ENDINGS, FIRMS, LANGS, PLAIN, SLOTS

NEWEST: Final = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
"""When the newest entry was published: fixed, so that two runs serve the same bytes."""

SENTENCES: Final = {"ru": 18, "uk": 18, "fi": 28, "en": 30}
"""Sentences in an entry, plus or minus a third: 163 KB a feed in the mean, as in `dependencies.md` E."""

ZONES_H: Final = {"ru": 3, "uk": 2, "fi": 2, "en": 0}
INITIALS: Final = {"ru": "АВГДЗИМНОПРС", "uk": "АВГДЗІМНОПРС", "fi": "AEHIKLMOPRST", "en": "ABCDEFGHJMPR"}
ROLES: Final = ("own", "client", "competitor", "market")


@dataclass(frozen=True, slots=True)
class Firm:
    """An invented firm that is looked for; `id` counts from 1, `forms` is case → written form."""

    id: int
    role: str
    name: str
    lang: str
    forms: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a reader of this entry must find. `firm_id` is None where nobody watched is named.

    `sentences` is the plain text, in order; `html` the same as served; `forms` are the names as written.
    """

    feed: int
    url: str
    title: str
    author: str
    published: datetime
    tags: tuple[str, ...]
    sentences: tuple[str, ...]
    html: str
    firm_id: int | None
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed: `number` from 0, `path` on its host, `body` the bytes to serve."""

    number: int
    host: str
    path: str
    content_type: str
    body: bytes
    entries: tuple[Entry, ...]


def firms() -> tuple[Firm, ...]:
    """The 100 entities, 25 a language; the first of a language is our own firm."""
    found: list[Firm] = []
    for lang in LANGS:
        place = 0
        for declension, names in FIRMS[lang].items():
            cut, endings = ENDINGS[declension]
            for name in names:
                stem = name.removesuffix(cut)
                forms = {case: stem + ending for case, ending in endings.items()}
                if lang == "en" and name.endswith("s"):
                    forms = {case: form.removesuffix("s") if case != "nom" else form for case, form in forms.items()}
                role = "own" if place == 0 else ROLES[1 + place % 3]
                found.append(Firm(len(found) + 1, role, name, lang, forms))
                place += 1
    return tuple(found)


def entity_file(watched: Sequence[Firm]) -> list[dict[str, object]]:
    """The entities as `mention-monitor entity import` reads them."""
    return [
        {
            "id": firm.id,
            "role": firm.role,
            "names": [firm.name],
            "aliases": [],
            "context": [],
            "exclude": [],
            "langs": [firm.lang],
        }
        for firm in watched
    ]


def host_of(number: int) -> str:
    """The loopback address of a feed: 127.0.1.1 for the first, at most 254 a block."""
    return f"127.0.{1 + number // 254}.{1 + number % 254}"


def corpus(*, feeds: int, entries: int, port: int, seed: int = 1) -> Iterator[Feed]:
    """The feeds in order; a feed depends only on its number, the seed, the port and `entries`."""
    watched = firms()
    for number in range(feeds):
        yield _feed(number, entries, port, random.Random(f"{seed}/{number}"), watched)


def truth_row(entry: Entry) -> dict[str, object]:
    """An entry as a line of the truth file: all but its HTML."""
    row = asdict(entry)
    del row["html"]
    row["published"] = entry.published.isoformat()
    return row


def _feed(number: int, count: int, port: int, rng: random.Random, watched: Sequence[Firm]) -> Feed:
    lang = LANGS[number % len(LANGS)]
    # Every language gets both formats: the format changes after each round of languages.
    atom = number // len(LANGS) % 2 == 1
    host = host_of(number)
    own = [firm for firm in watched if firm.lang == lang]
    zone = timezone(timedelta(hours=ZONES_H[lang]))
    newest = NEWEST - timedelta(minutes=rng.randrange(600))
    entries: list[Entry] = []
    for place in range(count):
        published = (newest - timedelta(minutes=97 * place + rng.randrange(60))).astimezone(zone)
        # Exactly one of each ten names a firm; which one of the ten is left to chance.
        if place % 10 == 0:
            named = place + rng.randrange(10)
        firm = rng.choice(own) if place == named else None
        entries.append(_entry(number, place, f"http://{host}:{port}", published, lang, firm, rng))
    write = _atom if atom else _rss
    path = "/feed.atom" if atom else "/feed/"
    kind = "application/atom+xml" if atom else "application/rss+xml"
    body = write(entries, f"http://{host}:{port}", path, lang, f"{SLOTS[lang]['firm'][number % 5]} {number}")
    return Feed(number, host, path, f"{kind}; charset=UTF-8", body.encode(), tuple(entries))


def _fill(template: str, lang: str, rng: random.Random, firm: Firm | None = None) -> tuple[str, str | None]:
    """The sentence and the firm's name as written in it, None where it names none."""
    form: str | None = None
    slots = SLOTS[lang]
    words = {key: rng.choice(slots[key]) for key in ("city", "thing", "goods", "firm", "month")}
    case = re.search(r"\{E:(\w+)\}", template)
    if case is not None and firm is not None:
        form = firm.forms[case[1]]
        template = template.replace(case[0], form)
    return template.format(**words, n=rng.randrange(2, 400), day=rng.randrange(1, 29)), form


def _plain(lang: str, rng: random.Random) -> str:
    """A sentence about nothing that is watched."""
    words = SLOT_WORDS[lang]

    def word(match: re.Match[str]) -> str:
        slot = match[1]
        if slot == "n":
            return str(rng.randrange(2, 9000))
        if slot == "place":
            return rng.choice(words["head"]) + rng.choice(words["tail"])
        if slot == "person":
            return f"{rng.choice(INITIALS[lang])}. {rng.choice(words['person'])}{rng.choice(words['ending'])}"
        return rng.choice(words[slot])

    text = re.sub(r"\{(\w+)\}", word, rng.choice(PATTERNS[lang]))
    start = 1 if text[0] in "«”“" else 0
    return text[:start] + text[start].upper() + text[start + 1 :] + "."


def _entry(
    number: int, place: int, site: str, published: datetime, lang: str, firm: Firm | None, rng: random.Random
) -> Entry:
    size = SENTENCES[lang]
    filled: list[tuple[str, str | None]] = []
    for _ in range(rng.randint(size - size // 3, size + size // 3)):
        # Set phrases are rare: two texts that share them are no copies of each other.
        filled.append(_fill(rng.choice(PLAIN[lang]), lang, rng) if rng.random() < 0.05 else (_plain(lang, rng), None))
    if firm is not None:
        for _ in range(rng.randint(1, 3)):
            filled.insert(rng.randrange(len(filled)), _fill(rng.choice(ABOUT[lang]), lang, rng, firm))
    heads = SLOTS[lang]["head_about"] if firm is not None and rng.random() < 0.3 else SLOTS[lang]["head"]
    title, title_form = _fill(rng.choice(heads), lang, rng, firm)
    forms = tuple(form for form in (title_form, *(form for _, form in filled)) if form is not None)
    sentences = tuple(text for text, _ in filled)
    return Entry(
        feed=number,
        url=f"{site}/{published:%Y/%m}/{place + 1}-{rng.randrange(10**6)}/",
        title=title,
        author=rng.choice(SLOTS[lang]["author"]),
        published=published,
        tags=tuple(rng.sample(SLOTS[lang]["tag"], rng.randint(1, 3))),
        sentences=sentences,
        html=_html(filled, site, lang, rng),
        firm_id=None if firm is None else firm.id,
        forms=forms,
    )


def _html(filled: Sequence[tuple[str, str | None]], site: str, lang: str, rng: random.Random) -> str:
    """The sentences as a blog's HTML: paragraphs, a list, links, a picture, emphasis."""
    marked: list[str] = []
    for text, form in filled:
        html = html_escape(text, quote=False).replace("«", "&laquo;").replace(" – ", "&nbsp;&#8211; ")
        if form is not None and rng.random() < 0.5:
            html = html.replace(html_escape(form, quote=False), f"<strong>{html_escape(form, quote=False)}</strong>")
        marked.append(html)
    parts: list[str] = []
    while marked:
        take = rng.randint(2, 5)
        piece, marked = marked[:take], marked[take:]
        shape = rng.random()
        if shape < 0.1 and len(piece) > 1:
            parts.append("<ul>\n" + "\n".join(f"<li>{item}</li>" for item in piece) + "\n</ul>")
        elif shape < 0.25:
            more = rng.choice(SLOTS[lang]["more"])
            parts.append(f'<p>{" ".join(piece)} <a href="{site}/go/{rng.randrange(9999)}?a=1&amp;b=2">{more}</a></p>')
        elif shape < 0.35:
            picture = f'<img src="{site}/i/{rng.randrange(9999)}.jpg" alt="" width="640" height="360" />'
            parts.append(f'<figure class="wp-block-image">{picture}</figure>\n<p>{" ".join(piece)}</p>')
        else:
            parts.append(f"<p>{' '.join(piece)}</p>")
    return "\n".join(parts)


def _rss(entries: Sequence[Entry], site: str, path: str, lang: str, title: str) -> str:
    items = []
    for entry in entries:
        tags = "".join(f"\t\t<category><![CDATA[{tag}]]></category>\n" for tag in entry.tags)
        summary = xml_escape(entry.sentences[0])
        items.append(
            f"\t<item>\n\t\t<title>{xml_escape(entry.title)}</title>\n\t\t<link>{entry.url}</link>\n"
            f"\t\t<dc:creator><![CDATA[{entry.author}]]></dc:creator>\n"
            f"\t\t<pubDate>{format_datetime(entry.published)}</pubDate>\n{tags}"
            f'\t\t<guid isPermaLink="false">{site}/?p={entry.url.rstrip("/").rpartition("/")[2]}</guid>\n'
            f"\t\t<description><![CDATA[<p>{summary}</p>]]></description>\n"
            f"\t\t<content:encoded><![CDATA[{entry.html}]]></content:encoded>\n"
            f"\t\t<comments>{entry.url}#comments</comments>\n\t\t<slash:comments>0</slash:comments>\n\t</item>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"\n'
        '\txmlns:content="http://purl.org/rss/1.0/modules/content/"\n'
        '\txmlns:dc="http://purl.org/dc/elements/1.1/"\n\txmlns:atom="http://www.w3.org/2005/Atom"\n'
        '\txmlns:slash="http://purl.org/rss/1.0/modules/slash/">\n<channel>\n'
        f"\t<title>{xml_escape(title)}</title>\n\t<link>{site}/</link>\n\t<description>{xml_escape(title)}</description>\n"
        f'\t<atom:link href="{site}{path}" rel="self" type="application/rss+xml" />\n'
        f"\t<lastBuildDate>{format_datetime(entries[0].published)}</lastBuildDate>\n\t<language>{lang}</language>\n"
        + "".join(items)
        + "</channel>\n</rss>\n"
    )


def _atom(entries: Sequence[Entry], site: str, path: str, lang: str, title: str) -> str:
    items = []
    for entry in entries:
        tags = "".join(f'    <category term="{xml_escape(tag)}"/>\n' for tag in entry.tags)
        at = entry.published.isoformat()
        items.append(
            f"  <entry>\n    <id>{entry.url}</id>\n    <title>{xml_escape(entry.title)}</title>\n"
            f'    <link rel="alternate" type="text/html" href="{entry.url}"/>\n'
            f"    <published>{at}</published>\n    <updated>{at}</updated>\n"
            f"    <author><name>{xml_escape(entry.author)}</name></author>\n{tags}"
            f'    <content type="html" xml:lang="{lang}">{xml_escape(entry.html)}</content>\n  </entry>\n'
        )
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{lang}">\n'
        f"  <title>{xml_escape(title)}</title>\n  <id>{site}/</id>\n"
        f'  <link rel="self" href="{site}{path}"/>\n  <link rel="alternate" type="text/html" href="{site}/"/>\n'
        f"  <updated>{entries[0].published.isoformat()}</updated>\n" + "".join(items) + "</feed>\n"
    )
