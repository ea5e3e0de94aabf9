"""Persons in a text: a name with patronymic or surname, or after a post, and its nominative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.claims import more_names, people, place_names, product_words, slavic_persons
from monitor.text.rarity import STEM_CHARS, is_rare
from monitor.text.types import Span

Found = tuple[Span, str]


def find(text: str, lang: str) -> Iterator[Found]:
    """Spans with the name in the nominative, in the order of the text."""
    if lang in ("ru", "uk"):
        yield from slavic_persons.find(text, lang)
    elif lang == "fi":
        yield from _finnish(text)
    else:
        yield from _english(text)


# --- Finnish ---

_FI_WORD: Final = r"[A-ZÅÄÖ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)?"
_FI_RUN: Final = re.compile(rf"(?<![\w-])(?=({_FI_WORD}|[A-ZÅÄÖ]\.)\s({_FI_WORD})(?![\w]))")
_FI_CASES: Final = ("lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "n", "a", "ä")


def _finnish(text: str) -> Iterator[Found]:
    for hit in _FI_RUN.finditer(text):
        given, last = hit[1], hit[2]
        first = given.split("-")[0].lower()
        if not (given.endswith(".") or first in _FI_GIVEN):
            continue
        nominative = _fi_surname(last)
        if given.endswith(".") and nominative is None:
            continue  # the end of one sentence and the beginning of the next
        elsewhere = last.endswith(("sta", "stä", "ssa", "ssä")) or re.match(
            r"\s[A-ZÅÄÖ]", text[hit.end(2) : hit.end(2) + 2]
        )
        if nominative is None and elsewhere:
            yield hit.span(1), given  # "Jenni-Maria Kynsistudio Helmestä", "Tomi Autonetistä"
            continue
        # a given name stands before it: what follows is a surname
        nominative = nominative or re.sub(r"(?<=\w{4}[aeiouyäö])(?:ll[aeä]|lt[aä]|ss[aä]|st[aä])$", "", last)
        yield (hit.start(1), hit.end(2)), f"{given} {nominative}"
    for hit in _FI_POSTED.finditer(text):
        span, words = hit.span(1), hit[1].split()
        first = _fi_given(words[0])
        if len(words) == 1:
            nominative = first or _fi_surname(words[0])
            if nominative is None and _FI_AT_WORK.fullmatch(hit[0]):
                nominative = words[0]  # "asentaja Kimi": a name that no list knows
            if nominative is not None:
                yield span, nominative
        elif first is not None and words[0].lower() not in _FI_GIVEN:
            continue  # "asentaja Mikan Petteri": two cases, two things
        elif first is not None or _fi_surname(words[-1]) is not None:
            yield span, " ".join([*words[:-1], _fi_surname(words[-1]) or words[-1]])
    for hit in _FI_SMALL.finditer(text):
        if hit[1] in _FI_GIVEN and hit[1] not in _FI_WORDS_TOO:
            yield hit.span(1), hit[1].capitalize()
    for hit in _FI_ALONE.finditer(text):
        low, name = hit[1].lower(), _fi_given(hit[1])
        before = text[max(0, hit.start() - 30) : hit.start()]
        if name is None or _FI_NAMED_SO.search(before[-20:]):
            continue
        bent = low.split("-")[0] not in _FI_GIVEN
        if bent and (
            before.strip()[-1:] in ("", ".", "!", "?", '"', "”") or low.endswith(("ssa", "ssä", "sta", "stä"))
        ):
            continue  # "Ennen", "Alan": the beginning of a sentence; "Kreetassa": a place
        if (
            _FI_GOODS_BEFORE.search(before)
            or _FI_GOODS_AFTER.match(text, hit.end())
            or (low.split("-")[0] not in _FI_USUAL and not bent)
        ):
            continue  # "sohva Aino"
        told = _FI_DID.match(text, hit.end()) is not None or _FI_WHO.search(before) is not None
        if name.lower() not in _FI_MAKES and (name.lower() not in _FI_WORDS_TOO or (told and not bent)):
            yield hit.span(1), name
    for hit in _FI_STRANGER.finditer(text):
        yield hit.span(1), hit[1]


_FI_GIVEN: Final = people.FI_GIVEN | more_names.FI_MORE
_FI_ALONE: Final = re.compile(
    rf"(?<![\w-])({_FI_WORD})(?:(?![\w&-])|(?=-(?:niminen|täti|setä|mummo|pappa|rouva|herra|parka)))(?!\s?[A-ZÅÄÖ\d&])"
)
"""A name with a capital that no other word with a capital follows."""
_FI_NAMED_SO: Final = re.compile(
    r"(?<=[\wåäö,] )[A-ZÅÄÖ\d][\w-]*(?<!ss[aä])(?<!st[aä])(?<!ll[aäe])(?<!lt[aä])(?<!n)\s$|[A-ZÅÄÖ][\w-]*(?<!i)(?<!jä)(?<!ja)(?<!kko)(?<!n)(?<!n[aä])(?<!ss[aä])(?<!ll[aä])\s$|[-&]\s?$|[\"”“«'][^\s]*$"
)
_FI_USUAL: Final = people.FI_GIVEN | more_names.FI_USUAL
_FI_GOODS: Final = rf"(?:{product_words.FI_KINDS}|(?:{product_words.FI_IN_COMPOUNDS})[a-zåäö]{{0,5}})"
_FI_GOODS_BEFORE: Final = re.compile(
    rf"(?<!\w){_FI_GOODS}(?<!palvelussa)(?<!palvelusta)(?<!palvelun)\s[\"”“(]?$", re.IGNORECASE
)
_FI_GOODS_AFTER: Final = re.compile(rf"[\"”“]?\s{_FI_GOODS}(?!\w)(?<!ss[aä])(?<!st[aä])(?<!ll[aäe])(?<!lt[aä])")
_FI_DID: Final = re.compile(
    r",?\s(?:(?:joka|itse|vain|vaan|kyllä|ei|vaa|sitten|sit|taas|kuulemma|ilmeisesti|muistaakseni)\s){0,2}"
    r"(?:(?:asiakaspalvelu|asp|tili|las|kassa|info|puhelime|myynni|huollo|tuote)\w*(?:sta|stä|lta|ltä|lla|llä|ssa|ssä)\s)?"
    r"(?:ei\s)?(?:sano|lupas|lupai|lupa|väitt|väitti|soitt|vasta|kerto|totes|tule|tuli|kävi|käski|pyysi|pyys|teki|teke|neuvo|myi|tyrkyt|"
    r"lähti|lähett|lähet|laittoi|laitto|otti|kirjo|kirjas|allekirjoit|vakuut|kiel|löi|nauro|huusi|haukku|unohti|unoh|jätti|toi|toimit|ajoi|"
    r"asen|kor|palve|hoit|muist|tarjo|ehdot|on\slomalla|on\svaihtanut|oli|kuitta|puhu|selit|ilmoit|hävi|katos|levitt|koht|tunte|tien|mitta|veti|varas|lask)\w*"
)
"""What somebody did, and where at work they sit."""
_FI_WHO: Final = re.compile(
    r"(?:(?:teidän|teiän|teijän|joku|eräs|kuulemma|nimeltä|nimeltään|vastas|vastasi|puhuin|juttelin|asioin|linjalla|puhelimessa|luurissa|"
    r"soitti|tuli|kävi|allekirjoitti|esimiehenne|kollegansa|kaverinsa|isäni|äitini|vaimoni|mieheni|poikani|tyttäreni|mummoni|pappani|"
    r"isä|äiti|poika|tyttö|vaimo|mies|siskoni|veljeni|naapurini|anoppini)|[a-zåäö]+(?:jä|ja|lija|ijä|kko|kkö|mies|nainen|kuski|äri|yyjä))\s[(\"”]?$",
    re.IGNORECASE,
)
_FI_STRANGER: Final = re.compile(
    # "kuljettaja Dmitri", "joku Xavier": whom no list knows, but a word that says who it is
    rf"(?<!\w)(?i:nimeltä|nimeltään|konduktööri|sähkäri|siivooja|kuriiri|lähetti|remppamies|joku)\s({_FI_WORD})(?<!ssa)(?<!ssä)(?<!sta)(?<!stä)(?<!lla)(?<!llä)(?<!an)(?!\w)(?!\s[A-ZÅÄÖ])"
)
_FI_MAKES: Final = frozenset(
    [
        "elisa",
        "aurora",
        "sofia",
        "laura",
        "nova",
        "lumi",
        "tuuli",
        "elo",
        "ilmarinen",
        "veritas",
        "martela",
        "marimekko",
    ]
)
"""Given names that firms and products bear as well."""
_FI_SMALL: Final = re.compile(rf"(?<!\w)(?i:{people.FI_POSTS})\s([a-zåäö]{{3,}})(?!\w)")
_FI_WORDS_TOO: Final = frozenset(
    """
    aava aimo aina ainoa alan ale ali anna antaa armi arvo ella elle elo enne helka helle helmi hilla hilma ilma ilo ilona
    impi into jalo joukko kai kaino kaista kerttu kielo kreeta kukka kulta lahja lilja linna lumi maa maija mainio mari marja
    matto meri minttu muisto oiva omar onne onni orvokki paju pelle pian pilvi pyry päivä rae raivo rauha riita ruusu sade
    sampo satu sini sirkka sisko sulo suvi syksy säde taimi taisto talvi tarmo taru terhi toivo tuija tuuli tyyne tähti
    unelma unto urho usko utu vadelma valo veikko veli vesa vieno vilja viljo voima voitto vuokko
    """.split()  # noqa: SIM905 - a table of words
)
_FI_POSTED: Final = re.compile(
    rf"(?<!\w)(?i:{people.FI_POSTS})\s({_FI_WORD}(?:\s{_FI_WORD}(?=\s{_FI_WORD}))?(?:\s{_FI_WORD})?)(?!\w)"
)


_FI_AT_WORK: Final = re.compile(
    r"(?i:[a-zåäö]*(?:asentaja|myyjä|kuski|kuljettaja|mies|opettaja|lääkäri|hoitaja|päällikkö|esimies|valmentaja|ohjaaja|virkailija|tarjoilija|kokki|mekaanikko|neuvoja))"
    r"\s[A-ZÅÄÖ][a-zåäö]+(?<![sl][aäs][aä])(?<!st[aä])(?<!ll[aäe])(?<!lt[aä])(?<!n)(?<!ss[aä])"
)


_FI_SURNAMES: Final = people.FI_SURNAMES | more_names.FI_MORE_SURNAMES


def _fi_given(word: str) -> str | None:
    """The nominative of a given name, None for another word."""
    low = word.lower()
    if low.split("-")[0] in _FI_GIVEN:
        return word
    for ending in people.FI_CASELESS:
        stem = low.removesuffix(ending)
        if stem != low:
            for base in (stem, *_strong(stem)):
                if base in _FI_GIVEN:
                    return base.capitalize()
    return None


def _fi_surname(word: str) -> str | None:
    """The nominative, None for a word that is no surname as far as can be told."""
    low = word.lower()
    if low.endswith("nen") or low in _FI_SURNAMES:
        return word
    if low.endswith(("lla", "llä")) and len(low) > 6:
        return None  # "myyjä Seinäjoella"
    first, dash, last = word.rpartition("-")
    if dash and last[:1].isupper():
        base = _fi_surname(last)
        return f"{first}-{base}" if base is not None else None
    hit = re.fullmatch(r"(.+)s(?:en|elle|ella|ellä|elta|eltä|essa|essä|esta|estä|ta|tä)", low)
    if hit and len(hit[1]) > 3:
        return hit[1].capitalize() + "nen"
    for ending in _FI_CASES:
        if low.endswith(ending):
            stem = low[: -len(ending)]
            for base in (stem, *_strong(stem)):
                if base in _FI_SURNAMES:
                    return base.capitalize()
    if (
        low.endswith(("la", "lä", "ström", "qvist", "berg", "lund", "man", "sson", "holm", "gren", "nto", "iö"))
        and len(low) > 4
    ):
        return word
    return None


def _strong(stem: str) -> Iterator[str]:
    for weak, strong in (
        ("ll", "lt"),
        ("nn", "nt"),
        ("rr", "rt"),
        ("k", "kk"),
        ("t", "tt"),
        ("p", "pp"),
        ("d", "t"),
        ("mm", "mp"),
        ("v", "p"),
    ):
        at = stem.rfind(weak)
        if at > 0:
            yield stem[:at] + strong + stem[at + len(weak) :]
    if stem.endswith("e"):
        yield stem[:-1] + "i"
        yield stem[:-1]
    for vowel in "aeiou":
        if stem.endswith(vowel):
            yield stem[:-1] + "k" + vowel
            yield stem[:-1] + "ki"
            yield stem[:-1] + "ti"


# --- English ---

_EN_WORD: Final = r"(?:O['’]|Mc|Mac)?[A-Z][a-zéü]+(?:-[A-Z][a-z]+)?"
_EN_POSTED: Final = re.compile(
    rf"(?<!\w)(?i:{people.EN_POSTS}),?\s[(\"“‘']?((?:[A-Z]\.\s?)?{_EN_WORD}(?:\s{_EN_WORD})?)(?!\w)"
)
_EN_GIVEN: Final = people.EN_GIVEN | people.FI_GIVEN | more_names.EN_MORE
_EN_WORDS_TOO: Final = people.EN_WORDS_TOO | more_names.EN_MORE_WORDS_TOO
_EN_SAYS: Final = (
    r"said|says|told|promised|refused|assured|confirmed|signed|replied|answered|claimed|insisted|admitted|apologi[sz]ed|hung|rang|"
    r"called|wrote|emailed|texted|came|turned|arrived|showed|laughed|shouted|swore|never|who|did|took|gave|quoted|offered|insisted|ignored|left"
)
_EN_DOES: Final = (
    rf"{_EN_SAYS}|(?:the|your|their|our)\s(?:[a-z-]+\s){{0,2}}(?:{people.EN_POSTS})|"
    r"shrugged|keeps|kept|put|sent|hadn['’]t|didn['’]t|wouldn['’]t|couldn['’]t|won['’]t|looked|fitted|sold|booked|measured|blamed|fixed|tried|"
    r"was\s(?:rude|lovely|sweet|helpful|nice|useless|polite|great|off|on|in|the|meant|supposed)|"
    r"is\s(?:on|off|the|now|away|useless|lovely|a)|at\s(?:my|your|the)\s(?:door|desk|front|till|counter|depot|other)|"
    r"(?:from|in|at|on)\s(?:your|the|logistics|underwriting|finance|marketing|admin|nights|days|earlies|lates|technical|tech|retentions|collections|bookings|reservations|warehouse|stores|dispatch|hr|head|customer|complaints|billing|lettings|accounts|claims|sales|chat|reception|support|care|aftersales|dispatch|returns)"
    r"(?!\s(?:left|right|way|same|first|next|\d))"
)
_EN_SPOKEN: Final = re.compile(
    # "spoke to Gethin Prosser", "by Rhiannon Cope": a name that no list knows, after who is spoken to
    rf"(?<!\w)(?i:spoke|speak|talked|chatted|dealt|dealing|met|emailed|e-mailed|rang|phoned|texted|wrote|ask|asked|told|met|saw|signed|handled|sold|"
    rf"served|fitted|installed|seen|treated|visited|colleague|employee|named|person|advisor|someone|boss)"
    rf"(?:\s(?i:to|with|for|by|is|was|named|called|me by|over by))?,?\s(?P<all>{_EN_WORD}\s{_EN_WORD})(?!\w)(?=(?P<after>\s(?:{_EN_SAYS}|at|from|in|on|about|twice|again|three|\()(?!\w)|[,.;!?)]|$)?)"
)
_EN_SAYING: Final = re.compile(
    rf"(?<![\w-])(?P<all>{_EN_WORD}\s{_EN_WORD})(?:\s(?:from|in|at)\s(?:[\w']+\s){{1,3}})?,?\s(?:{_EN_SAYS})(?!\w)"
)
_EN_FIRM: Final = re.compile(
    r"(?:energy|motors?|bank|insurance|group|ltd|limited|plc|inc|llc|telecom|mobile|broadband|airlines?|airways|air|hotels?|foods?|homes?|house|barn|furniture|"
    r"kitchens?|windows|garage|autos?|cars?|clinic|dental|surgery|hospital|pharmacy|chemist|school|college|academy|nursery|gym|fitness|spa|salon|studio|"
    r"bakery|cafe|kitchen|grill|pizza|restaurant|inn|arms|market|mart|stores?|shop|outlet|direct|online|express|couriers?|parcels?|logistics|freight|"
    r"removals|storage|builders?|build|roofing|plumbing|heating|electrical|electronics|computers?|software|systems|solutions|services?|support|care|"
    r"team|department|desk|office|centre|center|street|road|lane|avenue|park|station|airport|terminal|court|square|hill|way|place|"
    r"plus|pro|max|mini|premium|gold|silver|basic|standard|deluxe|ultra|plan|cover|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|day|year|eve|"
    r"manager|officer|ombudsman|council|police|court|trading|standards|water|gas|power|rail|trains?|buses|travel|tours|holidays|finance|"
    r"credit|union|card|loans?|legal|solicitors?|law|partners?|associates|properties|estates?|lettings|living|life|health|pets?|vets?|farm|farms|"
    r"extra|flex|flexi|unlimited|saver|lite|light|advance|anytime|annual|suite|starter|classic|select|elite|prime|"
    r"package|membership|bundle|treatment|clean|box|kit|tariff|policy|upgrade|class|pass|ticket|warranty|subscription|contract|broadband|"
    r"clothing|fashion|jewellers|florists?|flowers|interiors|designs?|cakes|photography|opticians|optical|brothers|bros|sons|arcade|mall|plaza|galleria|quay|wharf|gate|bridge|retail|shopping|gardens?|nurseries|sports?|bikes?|cycles|wheels|tyres|glass|doors|floors?|carpets?|beds?|sofas?|lighting|tools|hire|rentals?|leisure|media|tv|net|"
    r"coach|customer|head|north|south|east|west|new|old|great|royal|national|british|city|town|the|st|mr|mrs|ms|dr|terms|conditions|black|bank)",
    re.IGNORECASE,
)
"""Words of which a firm, a place, a date or a product is made, not a person."""
_EN_ONLY_FIRM: Final = re.compile(
    r"(?:Clinic|Dental|Mutual|Insurance|Energy|Motors|Group|Ltd|Limited|Hotels?|Foods|Homes|Furniture|Garage|Salon|Studios?|Bakery|Cafe|Pharmacy|Academy|Nursery|Gym|Kitchens?|"
    r"Windows|Couriers?|Logistics|Telecom|Mobile|Broadband|Airlines?|Surgery|Vets|Opticians|Solicitors|Lettings|Estates|Kings|Row|Corner|Lines)"
)
"""Surnames of nobody, whatever stands before them."""
_EN_ALONE: Final = re.compile(
    rf"(?<![\w&’'.-])(?P<all>[A-Z][a-z]{{1,11}})(?![\w’'-])(?!\s[A-Z&\d])(?=(?P<after>,?\s(?:{_EN_DOES})(?!\w))?)"
)
_EN_STRANGER: Final = re.compile(
    # "The fitter, Baz, left", "engineer number three (Dilwyn, nice chap)": whom no list knows, set off after a post
    rf"(?<!\w)(?i:{people.EN_POSTS})(?:,\s|\s(?:\w+\s){{0,2}}\()(?P<all>{_EN_WORD}(?:\s{_EN_WORD})?)(?=,|\)|\.|;|\s(?:{_EN_SAYS})(?!\w))"
    rf"|(?<!\w)(?i:{people.EN_POSTS})\s(?P<bare>{_EN_WORD}(?:\s{_EN_WORD})?)(?=,|\s(?:{_EN_SAYS}|asked|sent|kept|insists|who|from)(?!\w))"
    rf"|(?<![\w&’'-])(?P<role>{_EN_WORD}(?:\s{_EN_WORD})?)(?<!\sThe),?\s(?:the|your|their|our)\s(?:[a-z-]+\s){{0,2}}(?i:{people.EN_POSTS})(?=,|\)|\.|;|\s(?:{_EN_SAYS})(?!\w))"
    rf"|(?<!\w)(?:my|our|his|her|the|your|their)\s(?i:{people.EN_KIN}),?\s(?P<kin>{_EN_WORD}(?:\s{_EN_WORD})?)(?!\w)"
)
_EN_TOWNS: Final = frozenset(place_names.EN.split())
_EN_POSTED_STRANGER: Final = re.compile(
    # "Account manager Trent Kowalski": two rare words behind a post
    rf"(?<!\w)(?i:{people.EN_POSTS})(?<!agent)(?<!dealer)\s(?P<all>{_EN_WORD}\s{_EN_WORD})(?![\w&’'-])(?!\s[A-Z&])"
)
_EN_LISTED: Final = re.compile(
    rf"(?<!\w){_EN_WORD}(?:,\s{_EN_WORD})+(?:,?\s(?:and|then|or)\s{_EN_WORD})?(?!\w)(?!\s[A-Z])|(?<=\(){_EN_WORD}(?=\))"
)
"""Names side by side, or one in brackets."""
_EN_STREET: Final = re.compile(
    r"\s(?:Station|Street|St|Road|Rd|Avenue|Lane|Square|Airport|Hospital|Park|Hotel|Centre|Mall|House|Terrace|Close|Drive|Insurance|Bank|Ltd|Group)(?!\w)"
)
_EN_NO_HUMAN: Final = re.compile(
    r"(?<!\w)(?:(?:chat)?bot|robot|assistant|dog|puppy|cat|kitten|horse|pony|rabbit|boat|parrot|hamster),?\s(?:is\s|was\s)?(?:called|named|name\sis)\s[\"“'‘]?$",
    re.IGNORECASE,
)
_EN_TALKED: Final = re.compile(
    r"(?:spoke|speak|speaking|spoken|talked|talking|chatted|dealt|dealing)\s(?:to|with)|(?:told|served|fitted|seen|treated|signed|handled|"
    r"assured|advised|quoted|promised|activated|cancelled|done|approved|booked|taken)\s(?:\w+\s)?by|tell|met|emailed|asked|ask(?:ed)?\sfor|rang|phoned|named|called|told|waited\s(?:in\s)?for",
    re.IGNORECASE,
)
_EN_RUNG: Final = re.compile(r"(?<!\w)(?:tell|told|ask|asked|rang|phoned|emailed|by),?\s$", re.IGNORECASE)
"""Firms are asked and told as well: after these a name must be known."""
_EN_GOODS: Final = re.compile(rf"\s(?:{product_words.EN_KINDS})(?!\w)")
_EN_BEFORE_NAME: Final = re.compile(
    r"&\s$|(?<![\w’'])(?!(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|And|But|So|Then|When|Because|Poor|Your|Their|Our|My|If|Only|Even|While|Since)\s)[A-Z][\w’']*\s$|\b(?:St|Saint|the|The|a|an|in|at|near|Lake|Mount|Port)\.?\s$"
)
_EN_AT_DESK: Final = re.compile(
    # "Delphine in support": whom no list knows, and where they sit
    r"(?<![\w&’'.-])(?<![A-Z]\w\s)([A-Z][a-z]{2,11})\s(?:in|on|from|at)\s(?:your\s|the\s)?(?:support|reception|live\schat|chat|billing|complaints|customer\s(?:care|services?|support)|"
    r"(?:front\s|help)?desk|accounts|claims|aftersales|dispatch|returns|retentions|hr|finance|bookings|reservations|technical|tech|the\still|tills)(?!\w)"
)
_EN_INITIALS: Final = re.compile(rf"(?<![\w.-])((?:[A-Z]\.\s?){{1,2}}{_EN_WORD})(?!\w)")
_EN_RUN: Final = re.compile(rf"(?<![\w-])(?=([A-Z][a-z]+|[A-Z]\.)\s({_EN_WORD})(?!\w))")
_EN_INITIAL: Final = re.compile(
    r"(?<![\w-])([A-Z][a-z]+)\s[A-HJ-Z]\.?(?![\w'’.])|(?<![\w-])([A-Z][a-z]+)\s[A-HJ-Z]\.(?=\s[a-z])"
)
_EN_TITLED: Final = re.compile(
    rf"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Constable|Sergeant|PC|DC|Nurse|Sister|Father|Rev|Reverend)\.?\s((?:[A-Z]\.\s)?{_EN_WORD}(?:\s{_EN_WORD})?)(?!\w)"
)
_EN_NOT: Final = frozenset(
    [
        "street",
        "road",
        "lane",
        "avenue",
        "support",
        "team",
        "service",
        "customer",
        "store",
        "bank",
        "of",
        "the",
        "from",
        "at",
        "in",
        "on",
        "and",
        "she",
        "he",
        "told",
        "said",
        "was",
        "they",
        "then",
        "it",
        "this",
        "that",
        "we",
        "i",
        "you",
        "there",
        "my",
        "our",
        "his",
        "her",
        "but",
        "so",
        "if",
        "when",
        "after",
        "no",
        "not",
        "never",
        "what",
        "who",
        "why",
        "how",
    ]
)


def _english(text: str) -> Iterator[Found]:
    seen: list[Span] = []
    for hit in _EN_TITLED.finditer(text):
        seen.append(hit.span(1))
        yield hit.span(1), re.sub(r"['’]s$", "", hit[1])
    for hit in _EN_POSTED.finditer(text):
        words = hit[1].split()
        if _EN_NO_HUMAN.search(text[max(0, hit.start(1) - 30) : hit.start(1)]):
            continue  # "a bot called Basil"
        if words[0].lower() in _EN_GIVEN and not any(word.lower() in _EN_NOT for word in words):
            seen.append(hit.span(1))
            yield hit.span(1), re.sub(r"['’]s$", "", hit[1])
    for hit in _EN_INITIALS.finditer(text):
        before = text[: hit.start()].rstrip()
        begins = not before or before[-1] in ".!?"
        if hit[1].split(".")[-1].strip().lower() in _EN_NOT or (begins and hit[1].count(".") == 1):
            continue
        if not any(hit.start(1) < e and s < hit.end(1) for s, e in seen):
            seen.append(hit.span(1))
            yield hit.span(1), hit[1]
    for pattern in (_EN_SPOKEN, _EN_SAYING):
        for hit in pattern.finditer(text):
            if pattern is _EN_SPOKEN and not hit["after"]:
                continue
            words = re.sub(r"['’]s$", "", hit["all"]).split()
            rare = all(is_rare(word.lower()[:STEM_CHARS]) for word in words)
            if words[0].lower() not in _EN_GIVEN and words[-1] in _EN_TOWNS:
                continue  # "Ironworks Salford says"
            if words[0].lower() not in _EN_GIVEN and not rare:
                continue  # "Rapid Repair took a month", "told Blue Samphire"
            strange = any(_EN_FIRM.fullmatch(word) or word.lower() in _EN_NOT for word in words)
            if not strange and not any(hit.start("all") < e and s < hit.end("all") for s, e in seen):
                seen.append(hit.span("all"))
                yield hit.span("all"), " ".join(words)
    for hit in _EN_STRANGER.finditer(text):
        part = next(one for one in ("all", "bare", "role", "kin") if hit[one])
        words = hit[part].split()
        if part == "role" and words[0].lower() not in _EN_GIVEN and not is_rare(words[0].lower()[:STEM_CHARS]):
            continue  # "Rang the manager"
        strange = any(_EN_FIRM.fullmatch(word) or word.lower() in _EN_NOT for word in words)
        if not strange and not any(hit.start(part) < e and s < hit.end(part) for s, e in seen):
            seen.append(hit.span(part))
            yield hit.span(part), hit[part]
    for hit in _EN_POSTED_STRANGER.finditer(text):
        words = hit["all"].split()
        strange = any(_EN_FIRM.fullmatch(word) or word.lower() in _EN_NOT for word in words)
        rare = all(is_rare(word.lower()[:STEM_CHARS]) for word in words)
        if rare and not strange and not any(hit.start("all") < e and s < hit.end("all") for s, e in seen):
            seen.append(hit.span("all"))
            yield hit.span("all"), hit["all"]
    for hit in _EN_LISTED.finditer(text):
        spans = [(hit.start() + one.start(), hit.start() + one.end(), one[0]) for one in re.finditer(_EN_WORD, hit[0])]
        if sum(one.lower() in _EN_GIVEN and one.lower() not in _EN_WORDS_TOO for _, _, one in spans) * 2 > len(spans):
            for start, end, one in spans:
                if not any(start < e and s < end for s, e in seen):
                    seen.append((start, end))
                    yield (start, end), one
    for hit in _EN_ALONE.finditer(text):
        name = hit["all"].lower()
        ahead = text[max(0, hit.start() - 30) : hit.start()]
        talked = re.search(rf"(?<!\w)(?:{_EN_TALKED.pattern}),?\s$", ahead, re.IGNORECASE) is not None
        begins = not ahead.strip() or ahead.rstrip()[-1] in ".!?"
        spoken_of = talked or hit["after"] is not None
        known = name in _EN_GIVEN
        asked = re.search(_EN_RUNG, ahead) is not None
        if not known and not (
            talked and not asked and len(name) > 2 and name not in _EN_NOT and not _EN_FIRM.fullmatch(name)
        ):
            continue
        if (name in _EN_WORDS_TOO and not spoken_of) or (
            begins
            and not spoken_of
            and name not in people.EN_GIVEN
            and re.match(r"\s[a-z]", text[hit.end() : hit.end() + 2]) is None
        ):
            continue
        if _EN_NO_HUMAN.search(ahead):
            continue
        if name in _EN_NOT or (not talked and _EN_BEFORE_NAME.search(ahead)) or _EN_GOODS.match(text, hit.end()):
            continue
        if not any(hit.start("all") < e and s < hit.end("all") for s, e in seen):
            seen.append(hit.span("all"))
            yield hit.span("all"), hit["all"]
    for hit in _EN_AT_DESK.finditer(text):
        name = hit[1].lower()
        if is_rare(name[:STEM_CHARS]) and not (_EN_FIRM.fullmatch(name) or name in _EN_NOT):
            yield hit.span(1), hit[1]
    for hit in _EN_INITIAL.finditer(text):
        if (hit[1] or hit[2]).lower() in _EN_GIVEN:
            yield hit.span(), hit[0]
    for hit in _EN_RUN.finditer(text):
        if hit[1].lower() not in _EN_GIVEN or hit[2].lower() in _EN_NOT:
            continue
        if re.search(
            r"(?<!\w)(?:the|a|an|my|our|your|two|new)\s$", text[max(0, hit.start(1) - 5) : hit.start(1)], re.IGNORECASE
        ):
            continue  # "the Bella Cucina oven"
        if _EN_STREET.match(text, hit.end(2)):
            continue  # "Victoria Coach Station"
        if hit[1].lower() in more_names.EN_MORE_WORDS_TOO:
            continue  # "Sterling Locums"
        if _EN_FIRM.fullmatch(hit[2]) and hit[1].lower() not in people.EN_GIVEN:
            continue
        if _EN_ONLY_FIRM.fullmatch(hit[2]):
            continue  # "Rowan Clinic"
        if any(hit.start(1) < e and s < hit.end(2) for s, e in seen):
            continue
        yield (hit.start(1), hit.end(2)), f"{hit[1]} {hit[2]}"
