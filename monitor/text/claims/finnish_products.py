"""Finnish goods by what stands beside their name: a purchase, a kind that is told of them, or how they broke."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.claims import finnish_goods
from monitor.text.claims.product_words import FI_IN_COMPOUNDS, FI_KINDS
from monitor.text.rarity import STEM_CHARS, is_rare
from monitor.text.types import Span

_WORD: Final = r"[A-ZÅÄÖ][\wåäöÅÄÖ+]*(?:-[\wåäöÅÄÖ]+)*"
_RUN: Final = (
    rf"{_WORD}(?:\s(?:{_WORD}|&|\d{{1,4}}x\d{{1,4}}(?!\w)|\d{{1,4}}(?:[.,/]\d+)?[A-Za-z\"”]{{0,2}}(?!\w))){{1,3}}"
)
_SMALL: Final = (
    r"(?:teiltä|heiltä|sieltä|meille|mulle|minulle|sulle|itselleni|itselle|äidille|isälle|lapselle|pojalle|tytölle|lahjaksi|"
    r"uuden|uudet|uutta|uusi|kaksi|kaks|kolme|yhden|sen|tän|tämän|tuon|ton|vihdoin|siis|sitten|sit|myös|vain|vaan|taas|"
    r"näitä|vielä|jo|kai|ihan|kuulemma|vahingossa|verkosta|netistä|tarjouksesta)"
)
_BOUGHT: Final = re.compile(
    # "tilattiin Siivous Perus", "vaihtoivat tilalle Vakaa 12"
    r"(?<![\w-])(?i:osti(?:n|mme|t)|ostettiin|ostettu|tilasi(?:n|mme)|tilatt(?:iin|u)|varasi(?:n|mme)|varatt(?:iin|u)|oti(?:n|mme)|otettiin|"
    r"sai(?:n|mme)|saatiin|myivät|myytiin|vaihdettiin|vaihdoi(?:n|mme)|asennettiin|asensivat|hanki(?:n|mme)|hankittiin|valitsi(?:n|mme)|"
    r"tarjottiin|tarjosivat|lähettivät|lähetettiin|tuli|toivat|toimitettiin|määräsi|määräs|käytä(?:n|mme)|käytin|kokeilin|palauti(?:n|mme)|"
    rf"merkki|nimellä|merkiltään|malli|mallia|mallina|tilalle)(?:\s{_SMALL}){{0,2}}\s[\"”“]?(?P<all>{_RUN})(?![\w-])"
)
_KIND_IS: Final = re.compile(
    # "laatta oli Pukki Natura", "matto on Kaarna"
    rf"(?<![\w-])(?i:{FI_KINDS}|{FI_IN_COMPOUNDS})\s(?:on|oli|oliki|onki|piti\solla)\s[\"”“]?(?P<all>{_WORD}(?:\s(?:{_WORD}|\d{{1,4}}))*)(?=[\"”“]?(?:[,.;!?)]|$))"
)
_BROKE: Final = (
    r"(?:vuota|vuosi\s|maks(?:oi|aa)\s(?:vain\s|jo\s|mulle\s|meille\s)?\d|lopetettiin|peruttiin|uusiutui|irtisanottiin|ei\stoiminut|hajos|hajoi|irtos|katkes|katkei|pätki|jääty|sulaa|sulas|haise|hais[ui]|homeh|homeessa|ruostu|piippa|kuumen|sammu|kuprui|"
    r"hilseil|repes|repei|laukoo|nyki|sihise|halkes|halkei|särky|vääntyi|murtui|kärähti|savusi|savuaa|jumittaa|jumitti|kutisti|kutistu|nukkaan|"
    r"(?:tuli|oli|meni|on)\s(?:\w+\s)?(?:rikki|rikkinäinen|rikkinäisenä|homeessa|viallinen|paskana|jumissa|sökö)|"
    r"ei\s(?:enää\s|edes\s|vaan\s|ees\s)?(?:lataa|lataudu|käynnisty|lämpene|kuumene|jäähdytä|jäähdy|pakasta|imuroi|kestä|pese|pidä\svettä|mene\späälle))"
)
_BROKEN: Final = re.compile(
    # "kun Tehotiski 45 vuotaa", "Kotinetti pätkii"
    rf"(?<![\w\"”-])(?P<all>{_WORD}(?:\s(?:{_WORD}|\d{{1,4}}[a-z]?)){{0,3}})\s(?:taas\s|jo\s|myös\s|heti\s|edelleen\s)?{_BROKE}"
)
_BEFORE_KIND: Final = re.compile(
    # "Hiljainen Hetki hieronta"; in the genitive it is whose
    rf"(?<![\w\"”-])(?P<all>{_WORD}(?:\s{_WORD}){{1,2}})\s(?:{FI_KINDS}|(?:{FI_IN_COMPOUNDS})[a-zåäö]{{0,5}}|(?:kurssi|paketi|liittymä|jäsenyyde|vakuutukse|korti)[a-zåäö]{{1,5}})(?!\w)"
)
_BEFORE_GOODS: Final = re.compile(
    # "kaks paria Polku Trail kenkiä"
    rf"(?<![\w\"”-])(?P<all>{_RUN})\s(?P<goods>[a-zåäö]{{3,}})(?![\w-])"
)
_JOINED: Final = re.compile(
    # "Tapio-ruokapöydän", "Tellervo-tuoleista"
    r"(?<![\w-])[\"”]?(?P<all>[A-ZÅÄÖ][\w+]*(?:-[A-ZÅÄÖ\d][\w+]*)?(?:\s(?:[A-ZÅÄÖ\d][\w+]*|&)){0,3})[\"”]?-(?P<goods>[a-zåäö]{3,})(?![\w-])"
)
_FIRST_KIND: Final = re.compile(
    # "Kissanhiekka Puhdas Tassu pölyää": the noun begins the sentence, the name follows
    rf"(?:^|[.!?\n]\s|\s[-–]\s)(?P<goods>[A-ZÅÄÖ][a-zåäö-]{{3,}})(?<!n)\s[\"”“(]?(?P<all>{_WORD}(?:\s(?:{_WORD}|\d{{1,4}}[A-Za-z]{{0,2}}(?![.,:]\d|\s?(?:e|€|eur\w*|kpl)(?!\w))))*)(?![\w-])"
)
_WHOLE: Final = re.compile(
    # "Pankin Säästäjän tili": for whom it is, in the genitive, and the noun itself
    r"(?<=[a-zåäö,] )(?P<all>(?P<whose>[A-ZÅÄÖ][a-zåäö]{3,})(?<=n)\s(?:tili|paketti|liittymä|vakuutus|kortti|passi|menu|lippu|kurssi|laina|jäsenyys|etu|setti|luotto))(?=[,.;:!?]|\s[a-zåäö]|$)"
)
_CARELESS: Final = re.compile(
    # "kännykkä solaris x2": small letters, a number in the model, its noun before it
    r"(?<!\w)(?P<goods>[A-ZÅÄÖa-zåäö]{4,})\s(?P<all>(?P<name>[a-zåäö]{4,})\s(?:[a-z]{1,2}\d{1,4}[a-z]?|\d{2,4}[a-z]{1,2}))(?![\w.,:/-]*\d)(?!\w)"
)
_COMPOUND: Final = re.compile(
    # "perui Viikon Säästökassin": the noun of goods is a part of the name
    rf"(?<=[a-zåäö,0-9]\s)(?P<all>(?:{_WORD}\s){{0,2}}(?P<goods>[A-ZÅÄÖ][a-zåäö]{{5,}}))(?![\w&-])(?!\s[A-ZÅÄÖ&])"
)
_MINE: Final = re.compile(
    # "mulla on Koti Täysturva"
    rf"(?<![\w-])(?i:mul|mulla|minulla|meil|meillä|hänellä|heillä|[a-zåäö]+ll[aä](?:ni|mme)|äidillä|isällä|vaimolla|miehellä|pojalla|tytöllä|tyttärellä|mummolla|käytössä|voimassa)(?:kin|ki)?"
    rf"\s(?:on|oli|onki|onkin)\s(?:(?:siis|ollut|ollu|tää|tämä|se|teidän|teiltä|ihan|juuri|nyt|vielä|edelleen|myös)\s){{0,2}}[\"”“]?(?P<all>{_RUN})(?![\w-])"
)
_MID: Final = re.compile(rf"(?<=[a-zåäö,:0-9]\s)[\"”“]?(?P<all>{_RUN})(?![\w-])")
_SAID: Final = re.compile(
    r"(?:sanoi|lupasi|väitti|ilmoitti|vastasi|mukaan|kiittää|nimeltä|yritys|firma|liike|kauppa|paikka|että)\s[\"”“]?$"
)
_NUMBERED_FIRST: Final = re.compile(
    # "Volkswagen Golf 1.4, jakopää levis": at a sentence's beginning with a number of a model's kind
    rf"(?:^|[.!?\n]\s)(?P<all>{_WORD}(?:\s{_WORD}){{0,2}}\s\d{{1,4}}[./]\d{{1,3}})(?![\w.-])"
)
_ENDS_SOMEWHERE: Final = re.compile(r"(?:.*\s)?[^\s]{3,}(?:ss[aä]|st[aä]|ll[aäe]|lt[aä])$")
_GENITIVE: Final = re.compile(r".*[a-zåäö]n$")
_OF_IT: Final = re.compile(
    r"\s(?!(?:ja|tai|mutta|mut|koska|kun|ku|joka|jonka|jota|jossa|vaikka|että|et|niin|eikä|sekä|vaan|eilen|tänään|viime|netistä)\s)[a-zåäö]"
)
"""A noun whose a genitive may be."""
_FIRM_NOUN: Final = (
    r"paja|pajat|liike|talo|hoitola|sali|asema|palvelu|palvelut|huolto|tarha|kahvila|kuppila|rakennus|rakentajat|optiikka|ruoka|tukku|verhoomo|parturi|kampaamo|kauppa|puoti|toimisto|"
    r"firma|posti|market|pankki|yhtiö|rahti|linja|linjat|tarvike|tekniikka|jaloste|pesula|ravintola|pizzeria|koulu|kuljetus|matkat|lentoyhtiö|netti|energia|sähkö|lämpö|hotelli|keskus|"
    r"apteekki|taksi|liikenne|myymälä|studio|klinikka|lääkärit|hammas|eläinlääkäri|apu|muutto|siivous|remontti|putki|kone|piste|"
    r"panimo|leipomo|konditoria|tila|kiinteistöt?|isännöinti|autot|auto|vaunut|veljekset|pojat|kumppanit|koti|korjaamo|maalaamo|varasto|nouto|kioski|grilli|baari|kylpylä|risteilyt|"
    r"lehti|laiva|laivat|bussi|bussit|hautaus|halli|terminaali|rengas|katsastus|vakuutusyhtiö|vuokraus|hissit?|rakentaja|puuseppä|kennel|leirintä|asianajo|kauppahuone|yhtymä|tehdas|kaivos|sauna|laiturit?|suoratoisto|kassa|ketju|yhdistys|liitto|virasto|kaupunki|hoito|nosto\w*|"
    r"matkatoimisto|citymarket|prisma|kunta|seura"
)
_FIRM_WORD: Final = r"center|group|air|line|shop|store|oy|oyj|ab|ky|tmi|ry|pub|gym|fit|sale|shipping|travel|services?|motors|foods|camping|bistro|radio|media"
"""Too short, or too foreign, to be told at the end of a word."""
_FIRM: Final = re.compile(
    rf"(?:.*\s)?(?i:{_FIRM_WORD})(?:n|lle|lta|lla|sta|ssa)?(?:\s.*)?|"
    rf"(?:.*\s)?(?:[A-ZÅÄÖ][a-zåäö-]*)?(?i:{_FIRM_NOUN})(?:n|lle|lta|lla|sta|ssa)?(?:\s.*)?|(?:Rouva|Herra|Neiti|Tohtori|Hyvä)\s.*|[A-ZÅÄÖ\s&]+"
)
"""A firm by the noun in it, somebody's address, or capitals throughout."""
_IS_A_THING: Final = re.compile(
    r"[\"”]?(?:[,.;:)!?]|$|\n|\s(?:ja|tai|mutta|vaikka|koska|kun|ku|että|niin|eikä|joka|jonka|jota|jossa|kohtaan|vuodelta|maksoi|maksaa|maksanu|sisäls|sisält|nous|jatkuu|jatkui|piti\ssis|tuli|kest|"
    r"lakkas|toimi|alkoi|uusiutu|on\s|oli\s|ei\s(?:toimi|ole|kuulu|sisäl|ollut|ole|oo|tullut|tullu|sovi|mahdu|näy)|muuttui|päättyi|peruttiin|lopetettiin|venyi|veloitettiin|laskutettiin|saapui|löytyi|"
    r"[a-zåäö]+t(?:tiin)(?!\w)|puuttui|kuuluu|kuului|loppui|poistui|vaihtui|nykyään|kotiin|meille|teiltä|ilman|eikä|jolla|josta))"
)
"""What follows goods: the end of the clause, or how they fared; firms and persons do something instead."""


def beside(text: str) -> Iterator[Span]:
    """Spans of goods in the order of the patterns; persons and places among them the caller knows."""
    for hit in _BOUGHT.finditer(text):
        written = hit["all"]
        somebodys = _GENITIVE.fullmatch(written) and _OF_IT.match(text, hit.end("all")) is not None
        if not (_ENDS_SOMEWHERE.fullmatch(written) or somebodys or _FIRM.fullmatch(written)):
            yield hit.span("all")
    for hit in _KIND_IS.finditer(text):
        shouted = hit["all"].isupper() and hit["all"].isalpha()
        if not (shouted or _ENDS_SOMEWHERE.fullmatch(hit["all"]) or hit["all"].endswith(("nen", "Oy"))):
            yield hit.span("all")
    for hit in _BEFORE_KIND.finditer(text):
        if not (
            _ENDS_SOMEWHERE.fullmatch(hit["all"]) or _GENITIVE.fullmatch(hit["all"]) or _FIRM.fullmatch(hit["all"])
        ):
            yield hit.span("all")
    for hit in _MID.finditer(text):
        written = hit["all"]
        numbered = written[-1].isdigit()
        firm = _FIRM.fullmatch(written) is not None and not numbered
        if not (_ENDS_SOMEWHERE.fullmatch(written) or _GENITIVE.fullmatch(written) or firm) and (
            _IS_A_THING.match(text, hit.end("all"))
            and " & " not in written
            and not _SAID.search(text[max(0, hit.start() - 20) : hit.start("all")])
            and not _follows_a_firms_noun(text, hit.start("all"))
        ):
            yield hit.span("all")
    for hit in _MINE.finditer(text):
        if not (_ENDS_SOMEWHERE.fullmatch(hit["all"]) or _GENITIVE.fullmatch(hit["all"])):
            yield hit.span("all")
    yield from _by_noun(text)
    for hit in _NUMBERED_FIRST.finditer(text):
        if _IS_A_THING.match(text, hit.end("all")) and not _FIRM.fullmatch(hit["all"]):
            yield hit.span("all")
    for hit in _BROKEN.finditer(text):
        written = hit["all"]
        inside = re.search(r"[\wåäö,;:]\s$", text[: hit.start()]) is not None
        strange = " " in written or (inside and is_rare(written.lower()[:STEM_CHARS]))
        if strange and not (_ENDS_SOMEWHERE.fullmatch(written) or _GENITIVE.fullmatch(written)):
            yield hit.span("all")


SMALL_GRADES: Final = (
    r"(?:premium|gold|silver|platinum|plus|pro|basic|vip|deluxe|perus|light|bronze|family|standard|max)"
)
"""Grades that stand for goods in small letters too."""
_GRADE_JOINED: Final = re.compile(
    # "premium-tilauksesta", as careless writers put it
    rf"(?<![\w-])(?P<all>(?i:{SMALL_GRADES}))-(?P<goods>[a-zåäö]{{4,}})(?![\w-])"
)


def _begins(text: str, start: int) -> bool:
    return start == 0 or text[:start].rstrip()[-1:] in ".!?\n"


def _follows_a_firms_noun(text: str, start: int) -> bool:
    """Whether the word before is a kind of firm: "Pizzeria Napoli Nurkka"."""
    before = re.search(r"([\wåäöÅÄÖ-]+)\s$", text[max(0, start - 30) : start])
    return before is not None and _FIRM.fullmatch(before[1].capitalize()) is not None


def _by_noun(text: str) -> Iterator[Span]:
    """Names that a noun of goods in any case follows, is joined to or ends."""
    for hit in _JOINED.finditer(text):
        everyday = not is_rare(hit["all"].lower()[:STEM_CHARS]) and not finnish_goods.is_compound(hit["all"])
        if " " not in hit["all"] and _begins(text, hit.start()) and everyday:
            continue  # "Kirjanpito-ohjelma": a noun of two parts begins the sentence
        if finnish_goods.is_goods(hit["goods"]) and not finnish_goods.is_kind_only(hit["all"]):
            yield hit.span("all")
    for hit in _FIRST_KIND.finditer(text):
        written = hit["all"]
        bent = _ENDS_SOMEWHERE.fullmatch(written) or _GENITIVE.fullmatch(written)
        sized = len(written) <= finnish_goods.SIZE
        if finnish_goods.is_goods(hit["goods"], alone=True) and not (bent or sized or _FIRM.fullmatch(written)):
            yield hit.span("all")
    for hit in _CARELESS.finditer(text):
        if finnish_goods.is_goods(hit["goods"]) and is_rare(hit["name"][:STEM_CHARS]):
            yield hit.span("all")
    for hit in _WHOLE.finditer(text):
        if not is_rare(hit["whose"].lower()[:STEM_CHARS]):
            yield hit.span("all")
    for hit in _GRADE_JOINED.finditer(text):
        if finnish_goods.is_goods(hit["goods"]):
            yield hit.span("all")
    for hit in _BEFORE_GOODS.finditer(text):
        written = hit["all"]
        bent = _ENDS_SOMEWHERE.fullmatch(written) or _GENITIVE.fullmatch(written)
        firm = _FIRM.fullmatch(written) is not None and not written[-1].isdigit()
        if not bent and not firm and finnish_goods.is_goods(hit["goods"], alone=True):
            yield hit.span("all")
    for hit in _COMPOUND.finditer(text):
        if not finnish_goods.is_compound(hit["goods"]) or _FIRM.fullmatch(hit["goods"]):
            continue
        start, bought = hit.start("all"), _PURCHASE.search(text[max(0, hit.start() - 60) : hit.start()])
        for lead in re.finditer(r"[A-ZÅÄÖ][\wåäö-]+n\s", hit["all"]):
            if is_rare(lead[0].lower()[:STEM_CHARS]):
                start = hit.start("all") + lead.end()  # whose it is: "Velmoran Plussakortti"
        if (bought or _IS_A_THING.match(text, hit.end())) and not _follows_a_firms_noun(text, start):
            yield start, hit.end("all")


_PURCHASE: Final = re.compile(
    r"(?<!\w)(?i:osti|oste|tila|varas|vara[tn]|hanki|hommas|myi|myytiin|peru|irtisano|vaihdo|vaihde|vaihto|toimit|maks|veloit|lasku|valits|palaut|kokeil|käyt)[a-zåäö]*(?:\s[a-zåäö]+){0,4}\s$"
)
_KIND_BEHIND: Final = re.compile(rf"(?<=\w)-(?:{FI_KINDS}|(?:{FI_IN_COMPOUNDS})[a-zåäö]{{0,5}})$")
_LOCAL: Final = re.compile(r"[A-ZÅÄÖ][\wåäö-]{2,}(?:st[aä]|lt[aä]|ll[aäe]|ss[aä])(?=\s)")
_PLURAL_OF: Final = re.compile(r"[A-ZÅÄÖ][a-zåäö]{3,}(?:ien|jen)(?=\s)")


def without_whence(text: str, start: int, written: str) -> tuple[int, str]:
    """A name without where it was bought, its kind behind a hyphen and, at a sentence's beginning, what it is of."""
    kind = _KIND_BEHIND.search(written)
    if kind:
        written = written[: kind.start()]
    lead = max((hit.end() for hit in _LOCAL.finditer(written)), default=0)
    if not lead and (start == 0 or text[:start].rstrip()[-1:] in ".!?"):
        first = _PLURAL_OF.match(written)
        lead = first.end() if first else 0
    if not lead:
        return start, written
    return start + lead + 1, written[lead + 1 :]


def alike(text: str, told: list[Span]) -> Iterator[Span]:
    """Names that share the first word with one that was found, and its make: "Kaiku Mini" beside "Kaiku Maxi"."""
    firsts = {text[start:end].split(" ")[0] for start, end in told if " " in text[start:end]}
    for first in sorted(one for one in firsts if len(one) > 2 and one[0].isupper()):
        rest = rf"(?:{_WORD.replace('A-ZÅÄÖ', 'A-ZÅÄÖА-ЯЁІЇЄҐ')}|\d{{1,4}})"
        for hit in re.finditer(rf"(?<![\w-])(?P<all>{re.escape(first)}\s{rest})(?![\w-])", text):
            if all(hit.end() <= start or end <= hit.start() for start, end in told):
                yield hit.span("all")
        # "upgraded from Essential to Essential Plus"
        for hit in re.finditer(rf"(?<!\w)from\s(?P<all>{re.escape(first)})\sto\s(?={re.escape(first)}\s)", text):
            yield hit.span("all")
