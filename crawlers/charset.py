"""Bytes of a page or feed → readable text, whatever it says about itself."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final, Literal

import cchardet

from crawlers import cyrillic

Markup = Literal["html", "xml", "text"]

DECLARATION_BYTES: Final = 65_536
"""How far a meta is searched; HTML asks for 1,024 bytes, real heads are longer."""
SAMPLE_BYTES: Final = 4_096
"""How many bytes of non-ASCII words are judged; more changes no verdict and costs time."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and how it was reached.

    `encoding` is the codec used. `how` is "bom", "valid_utf8", "http", "markup", "detected" or
    "fallback", with "+mended" where double-encoded UTF-8 was read back once.
    """

    text: str
    encoding: str
    how: str


def decode(body: bytes, content_type: str | None, *, markup: Markup, expect_lang: str | None = None) -> Decoded:
    """The text of a body, never failing: what cannot be read is U+FFFD.

    Order: byte order mark; valid UTF-8 with multi-byte runs; the HTTP header, then the XML prolog or
    meta, each only if the bytes look like it; detection on the non-ASCII words alone; UTF-8.
    `content_type` is the header's value. `expect_lang` (ISO 639-1) decides between scripts where the
    bytes are too few to tell.
    Source: `sources.md` 6.1, HTML Living Standard 13.2.3.
    """
    marked = _by_mark(body)
    if marked is not None:
        return marked
    valid = _valid_utf8(body)
    if valid is not None and (len(body) - len(valid) > _FEW or _no_other_reading(body, valid)):
        return _mended(Decoded(valid, "utf-8", "valid_utf8"), len(body) - len(valid))
    declared = [
        (how, codec)
        for how, label in (("http", _http_label(content_type)), ("markup", _markup_label(body, markup)))
        if label and (codec := codec_of(label))
    ]
    if valid is not None and not _shorter_reading(body, valid, declared):
        return Decoded(valid, "utf-8", "valid_utf8")
    words = _words(body, markup)
    for how, codec in declared:
        decoded = _as_declared(body, how, codec, words, expect_lang)
        if decoded is not None:
            return _mended(decoded, len(body))
    return _mended(_detected(body, words, expect_lang), len(body))


def codec_of(label: str) -> str | None:
    """The codec meant by a charset label, as browsers take it; None for an unknown or unsafe one."""
    name = re.sub(r"[^a-z0-9]+", "-", label.strip().lower()).strip("-")
    if name in _MEANT:
        return _MEANT[name]
    match = re.fullmatch(r"(?:x-)?(?:cp|win|windows|ansi|microsoft-cp|x-cp)-?(125\d|874)", name)
    if match:
        return f"windows-{match[1]}" if match[1] != "874" else "cp874"
    try:
        found = codecs.lookup(name)
    except LookupError:
        return None
    is_text = getattr(found, "_is_text_encoding", True)
    if not is_text or found.name.replace("-", "_") in _UNSAFE:
        return None
    return re.sub(r"^iso8859", "iso-8859", found.name)


_MEANT: Final = {
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "l1": "windows-1252",
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "ansi": "windows-1252",
    "utf8": "utf-8",
    "utf-8": "utf-8",
    "unicode": "utf-8",
    "koi8": "koi8-r",
    "koi": "koi8-r",
    "koi8r": "koi8-r",
    "koi8-r": "koi8-r",
    "cskoi8r": "koi8-r",
    "koi8u": "koi8-u",
    "koi8-u": "koi8-u",
    "koi8-ru": "koi8-u",
    "dos-866": "cp866",
    "866": "cp866",
    "x-mac-cyrillic": "mac_cyrillic",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
    "iso-8859-9": "windows-1254",
    "tis-620": "cp874",
    "utf-16": "utf-16",
}
_UNSAFE: Final = frozenset(
    {"utf_7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)
_WESTERN: Final = frozenset({"windows-1252", "iso-8859-15"})
_CYRILLIC: Final = frozenset({*cyrillic.CODECS, "koi8-r", "mac_cyrillic"})
_CYRILLIC_LANGS: Final = frozenset({"ru", "uk", "be", "bg"})
_FEW: Final = 6
"""So many bytes above one each may be UTF-8 by chance ("Ні" in windows-1251 is valid UTF-8)."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED: Final = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)  # XML 1.0 appendix F: the first character of markup is "<"
_EBCDIC: Final = b"\x4c\x6f\xa7\x94"  # "<?xm"


def _by_mark(body: bytes) -> Decoded | None:
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return Decoded(body[len(mark) :].decode(codec, "replace"), codec, "bom")
    for start, codec in _UNMARKED:
        if body.startswith(start):
            return Decoded(body.decode(codec, "replace"), codec, "detected")
    if body.startswith(_EBCDIC):
        prolog = body[:200].decode("cp037", "replace")
        match = re.search(r"encoding\s*=\s*[\"']([^\"']+)", prolog)
        codec_name = (codec_of(match[1]) if match else None) or "cp037"
        return Decoded(body.decode(codec_name, "replace"), codec_name, "markup")
    return None


def _valid_utf8(body: bytes) -> str | None:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _no_other_reading(body: bytes, text: str) -> bool:
    """True for plain ASCII that hides no seven-bit encoding (ISO-2022-JP and HZ shift by escapes)."""
    return len(body) == len(text) and b"\x1b" not in body and b"~{" not in body


def _shorter_reading(body: bytes, text: str, declared: list[tuple[str, str]]) -> bool:
    """True if a body with next to no UTF-8 in it is better taken at its contrary word."""
    if not declared or declared[0][1] == "utf-8":
        return False
    codec = declared[0][1]
    try:
        other = body.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return False
    if len(other) < len(text):  # a seven-bit encoding of two bytes a letter
        return codec.startswith(("iso2022", "hz"))
    return not _USUAL.issuperset(c for c in text if not c.isascii()) and all(
        c.isalpha() or c in _USUAL for c in other if not c.isascii()
    )


_USUAL: Final = frozenset(
    [chr(n) for n in range(0xA0, 0x250)]
    + [chr(n) for n in (*range(0x400, 0x460), 0x490, 0x491)]
    + [chr(n) for n in range(0x2010, 0x2050)]
    + list("€№™−→←≈≤≥•■★☆✓\ufeff")
)
"""Letters and signs that texts in our languages really use; U+0460 and up are Church Slavonic."""


def _http_label(content_type: str | None) -> str | None:
    if not content_type:
        return None
    match = re.search(r"charset\s*=\s*[\"']?\s*([^\s;\"',]+)", content_type, re.IGNORECASE)
    return match[1] if match else None


_COMMENT: Final = re.compile(rb"<!--.*?-->", re.DOTALL)
_META: Final = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_PROLOG: Final = re.compile(rb"\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']\s*([A-Za-z0-9_.:-]+)")


def _markup_label(body: bytes, markup: Markup) -> str | None:
    if markup == "text":
        return None
    match = _PROLOG.match(body[:1024])
    if match is None and markup == "html":
        match = _META.search(_COMMENT.sub(b"", body[:DECLARATION_BYTES]))
    return match[1].decode("ascii") if match else None


_SCRIPT: Final = re.compile(rb"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG: Final = re.compile(rb"<[!/?A-Za-z][^<>]*>")
_WORD: Final = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_LETTER_RUN: Final = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class _Words:
    """The non-ASCII words of a body, and how many high bytes stand as each script has them.

    Western words have single high letters among ASCII ones («päivä»), Cyrillic ones hold nothing else.
    """

    joined: bytes
    western: int
    other: int


def _words(body: bytes, markup: Markup) -> _Words:
    text = body if markup == "text" else _TAG.sub(b" ", _SCRIPT.sub(b" ", body))
    found = _WORD.findall(text)
    if not found and markup != "text":  # nothing but attributes (titles, alternative texts)
        found = _WORD.findall(body)
    kept: list[bytes] = []
    western = other = size = 0
    for word in found:
        kept.append(word)
        for run in _LETTER_RUN.findall(word):
            letters = sum(byte >= 0xC0 for byte in run)
            if len(run) < len(word) and len(run) <= 2:
                western += letters
            elif len(run) > 1:
                other += len(run)
        size += len(word)
        if size > SAMPLE_BYTES:
            break
    return _Words(b" ".join(kept), western, other)


def _as_declared(body: bytes, how: str, codec: str, words: _Words, expect_lang: str | None) -> Decoded | None:
    """The body as its declaration has it, or None where the bytes contradict."""
    if codec == "utf-8":
        text = body.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        return Decoded(text, codec, how) if len(body) - len(text) >= 3 * broken else None
    if codec in _WESTERN and words.other > 2 * words.western:
        _, value = cyrillic.best(words.joined)
        enough = len(words.joined) >= 8 or expect_lang in _CYRILLIC_LANGS
        if value > cyrillic.READABLE and enough:
            return None
    if codec in _CYRILLIC:
        if words.western >= 4 and words.western > 4 * words.other:
            return None
        if not _case_is_right(body, codec):
            _, value = cyrillic.best(words.joined)
            if value > cyrillic.score(words.joined.decode(codec, "replace")) + _CLEARLY:
                return None
        if codec == "koi8-r":
            codec = cyrillic.koi8(words.joined)
    try:
        text = body.decode(codec, "replace")
    except (LookupError, UnicodeError):
        return None
    readable = text.count("\ufffd") * 20 <= max(len(words.joined), 20)
    return Decoded(text, codec, how) if readable else None


_CLEARLY: Final = 1.5
_SMALL: Final = {"windows-1251": range(0xE0, 0x100), "koi8-r": range(0xC0, 0xE0), "koi8-u": range(0xC0, 0xE0)}


def _case_is_right(body: bytes, codec: str) -> bool:
    """True if small letters prevail clearly; cheap, and enough for nearly every honest page."""
    small = _SMALL.get(codec)
    if small is None:
        return False
    letters = bytes(range(0xC0, 0x100))
    total = len(body) - len(body.translate(None, letters))
    return len(body) - len(body.translate(None, bytes(small))) > 0.7 * total > 20


def _detected(body: bytes, words: _Words, expect_lang: str | None) -> Decoded:
    tail = body.decode("utf-8", "replace")
    broken = tail.count("\ufffd")
    if len(body) - len(tail) >= 3 * broken and len(tail) < len(body):
        return Decoded(tail, "utf-8", "detected")
    cyrillic_wins = words.other > words.western
    if not words.western and words.other < 2:
        cyrillic_wins = expect_lang in _CYRILLIC_LANGS
    if not cyrillic_wins:
        return Decoded(body.decode("windows-1252", "replace"), "windows-1252", "detected")
    codec, value = cyrillic.best(words.joined)
    if value <= cyrillic.READABLE and expect_lang not in _CYRILLIC_LANGS:
        other = _by_detector(body, words.joined)
        if other is not None:
            return other
    return Decoded(body.decode(codec, "replace"), codec, "detected")


def _by_detector(body: bytes, sample: bytes) -> Decoded | None:
    """A reading by faust-cchardet: for scripts that are none of ours (Japanese, Greek …)."""
    label = cchardet.detect(sample).get("encoding")
    codec = codec_of(label) if label else None
    if codec is None:
        return None
    try:
        return Decoded(body.decode(codec), codec, "detected")
    except UnicodeError:
        return None


# Double-encoded UTF-8: «Как» stands as «РљР°Рє» (through windows-1251) or «ÐšÐ°Ðº» (windows-1252).

_LEADS: Final = {"windows-1251": "РСГВ", "windows-1252": "ÐÑÃÂ"}
_PAIR_SHARE: Final = 0.2


def _mended(decoded: Decoded, about: int) -> Decoded:
    """The text read back once where more than a fifth of its non-ASCII letters are such pairs."""
    if about <= 0:
        return decoded
    text = decoded.text
    for codec, leads in _LEADS.items():
        found = sum(text.count(lead) for lead in leads)
        if found < 3 or found <= _PAIR_SHARE * about / 2:
            continue
        high = sum(not char.isascii() for char in text)
        if found <= _PAIR_SHARE * high:
            continue
        mended, changed = _read_back(text, codec)
        if changed > _PAIR_SHARE * high:
            return Decoded(mended, decoded.encoding, f"{decoded.how}+mended")
    return decoded


def _read_back(text: str, codec: str) -> tuple[str, int]:
    """The text with every run that is UTF-8 seen through `codec` read back; how many letters that took."""
    byte_of = {ord(bytes([n]).decode(codec, "replace")): n for n in range(0x80, 0x100)}
    byte_of.pop(0xFFFD, None)
    for n in range(0x80, 0xA0):  # undefined places come through as controls
        byte_of.setdefault(n, n)
    changed = 0

    def back(match: re.Match[str]) -> str:
        nonlocal changed
        run = match[0]
        try:
            result = bytes(byte_of[ord(char)] for char in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            return run
        if not _USUAL.issuperset(result):
            return run
        changed += len(run)
        return result

    return re.sub("[" + re.escape("".join(map(chr, byte_of))) + "]+", back, text), changed
