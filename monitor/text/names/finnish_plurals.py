"""Finnish names in the plural: Karhut, Kotipizzat, Leijonat, Ilvekset, Remonttipojat.

The i of the plural meets the vowel of the stem: a and ä drop or are rounded, e drops, long vowels are shortened; what
gradation made weak before -t is strong again before -ien, -ia and -iin. Source: VISK §§ 41, 46-50, 84, 94.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.lexicon import words
from monitor.text.names.finnish_stems import E_STEMS

_VOWELS: Final = "aeiouyäö"
_FEWEST: Final = 5
"""Of shorter words nearly all are no plurals: Fiat, Seat, Volt."""
_SURE: Final = (
    "iset",
    "erit",
    "ärit",
    "orit",
    "aatit",
    "istit",
    "mat",
    "vat",
    "jat",
    "jät",
    "ät",
    "öt",
    "yt",
    "kset",
    "aat",
    "ijat",
)
"""No foreign name ends so: it is a plural and nothing else."""
_FOREIGN: Final = re.compile(r"[bcfgqwxzšžå]|(?:stat|market|internet|tablet|bot|lot|not|sot|vot|pot|rot|out|nut|put)$")
_LOANS: Final = ("pizzat", "burgerit", "baarit", "grillit")
_NATIVE: Final = tuple(
    words(
        """
        karhut lukot autot sudet pojat kissat leijonat veljet siskot sisaret tytöt miehet naiset äidit isät lapset
        perheet tähdet hirvet ketut peurat pyörät renkaat ovet ikkunat lattiat katot seinät talot kodit mökit pihat
        puut kukat vihannekset herkut leivät kakut kengät vaatteet kankaat langat napit neulat kirjat lelut pelit
        kalusteet huonekalut koneet työkalut putket sähköt lämmöt vedet koirat hevoset linnut kalat lohet hauet
        ahvenet kuusamat marjat omenat perunat kuhat villat silmät hampaat hiukset kynnet jalat kädet sydämet sielut
        mielet unet päivät yöt kuut vuodet aamut illat ajat hetket matkat retket polut tiet kadut sillat laivat
        veneet junat bussit taksit kuljetukset muutot palvelut ratkaisut rakentajat korjaajat huoltajat hoitajat
        opettajat valmentajat taitajat tekijät osaajat kumppanit kaverit ystävät naapurit vartijat asentajat
        siivoojat sanomat uutiset viestit sanat äänet laulut soittimet pelikaanit pingviinit kotkat haukat pöllöt
        korpit varikset joutsenet kurjet metsot teeret ankat kanat kukot lampaat lehmät siat possut porsaat vuohet
        porot tiikerit pantterit kojootit kuninkaat ritarit jokerit ässät kärpät tapparat ilvekset kivet kalliot
        vuoret mäet laaksot saaret rannat lahdet niemet järvet lammet joet purot metsät puistot puutarhat pellot
        niityt herneet pavut jyvät oluet juomat kahvit teet
        """
    )
)
"""Nouns that Finnish firms and teams are called by, also at the end of longer names."""
_WEAK: Final = (
    ("ll", "lt"),
    ("nn", "nt"),
    ("rr", "rt"),
    ("mm", "mp"),
    ("ng", "nk"),
    ("hd", "ht"),
    ("lv", "lp"),
    ("rv", "rp"),
)
_IRREGULAR: Final = {
    bent: (strong, weak)
    for bent, strong, weak in (
        one.split(":")
        for one in words(
            """
            pojat:poik:poj mäet:mäk:mä joet:jok:jo tiet:te:te yöt:ö:ö miehet:mieh:mieh kurjet:kurk:kurj
            jäljet:jälk:jälj järjet:järk:järj kädet:käs:käs sudet:sus:sus vedet:ves:ves vuodet:vuos:vuos
            uudet:uus:uus kynnet:kyns:kyns kannet:kans:kans tavat:tap:tav tuvat:tup:tuv leivät:leip:leiv
            siivet:siip:siiv selät:selk:sel jalat:jalko:jalo polut:polku:polu puvut:puku:puvu luvut:luku:luvu
            suvut:suku:suvu
            """
        )
    )
}
"""Stems before the i of the plural, strong and weak, that the nominative does not show."""


def may_be(word: str) -> bool:
    """Whether the name may be a Finnish plural; Market looks like one and is none, Eurostat may be either."""
    if len(word) < _FEWEST or word[-1] != "t" or word[-2] not in _VOWELS:
        return False
    if word.endswith((*_NATIVE, *_LOANS)):
        return True
    if word.endswith(_SURE):
        return len(word) > _FEWEST
    if word.endswith("at"):
        return len(word) > _FEWEST
    if word.endswith(("aset", "oset", "uset", "yset", "öset", "äset")):
        return len(word) > _FEWEST  # Virtaset
    if word.endswith("et"):
        return _FOREIGN.search(word) is None and any(f"{stem}i".endswith(E_STEMS) for stem in _strengthened(word[:-2]))
    return word.endswith(("ot", "ut")) and len(word) >= _FEWEST and _FOREIGN.search(word) is None


def is_sure(word: str) -> bool:
    """Whether a name that may be a plural is one and nothing else."""
    return word.endswith((*_SURE, *_NATIVE, *_LOANS))


def cases(word: str, a: str) -> dict[str, tuple[str, ...]]:
    """Forms of a name in the plural by case; where it cannot be seen how a stem was, all ways. `a` is a or ä."""
    genitives: list[str] = []
    partitives: list[str] = []
    illatives: list[str] = []
    stems: list[str] = []
    for one in _ways(word, a):
        genitives += one[0]
        partitives += one[1]
        illatives += one[2]
        stems += one[3]
    unique = tuple(dict.fromkeys(stems))
    return {
        "genitive": tuple(dict.fromkeys(genitives)),
        "partitive": tuple(dict.fromkeys(partitives)),
        "inessive": tuple(f"{stem}ss{a}" for stem in unique),
        "elative": tuple(f"{stem}st{a}" for stem in unique),
        "illative": tuple(dict.fromkeys(illatives)),
        "adessive": tuple(f"{stem}ll{a}" for stem in unique),
        "ablative": tuple(f"{stem}lt{a}" for stem in unique),
        "allative": tuple(f"{stem}lle" for stem in unique),
        "essive": tuple(f"{stem}n{a}" for stem in unique),
        "translative": tuple(f"{stem}ksi" for stem in unique),
    }


_Way = tuple[list[str], list[str], list[str], list[str]]
"""Genitives, partitives, illatives, and the stems of the other cases."""


def _ways(word: str, a: str) -> Iterator[_Way]:
    weak, vowel = word[:-2], word[-2]
    for ending, (strong_end, weak_end) in _IRREGULAR.items():
        if word.endswith(ending):
            base = word[: -len(ending)]
            way = _joined if strong_end[-1] in "ou" else _dropped
            yield way(base + strong_end, base + weak_end, a)
            return
    if word == "ajat":
        yield _dropped("aik", "aj", a)
        return
    if word.endswith("iset"):
        yield [f"{weak}ten", f"{weak}ien"], [f"{weak}i{a}"], [f"{weak}iin"], [f"{weak}i"]
        return
    if word.endswith(("eat", "eät")) or (weak[-1:] == vowel):
        # Vihreät; Perheet, Kuninkaat: a long vowel is shortened
        yield [f"{weak}iden", f"{weak}itten"], [f"{weak}it{a}"], [f"{weak}isiin"], [f"{weak}i"]
        return
    if weak[-1:] in _VOWELS:  # Huonekalut has no such end, Valiot and Koneet have
        rounded = "o" if vowel == "a" and weak[-1] == "i" else {"a": "o", "ä": "ö"}.get(vowel, vowel)
        yield _joined(weak + rounded, weak + rounded, a)
        return
    strengthened = list(_strengthened(weak))
    if vowel == "e":
        known = [strong for strong in strengthened if f"{strong}i".endswith(E_STEMS)]
        for strong in known or strengthened:
            yield _dropped(strong, weak, a)
        if weak.endswith("s"):  # Ilvekset, ilvesten; Lapset, lasten; Virtaset, Virtasten
            yield [f"{re.sub('[kp]?s$', 's', weak)}ten"], [], [], []
        return
    for strong in strengthened:
        if vowel == "i":
            yield (
                [f"{strong}ien", f"{strong}eiden"],
                [f"{strong}ej{a}", f"{strong}eit{a}"],
                [f"{strong}eihin"],
                [f"{weak}ei"],
            )
        elif vowel in "aä":
            if _drops(word):
                yield _dropped(strong, weak, a)
            if _rounds(word):
                o = "o" if vowel == "a" else "ö"
                yield _joined(strong + o, weak + o, a)
        else:
            yield _joined(strong + vowel, weak + vowel, a)


def _dropped(strong: str, weak: str, a: str) -> _Way:
    """Hirvet, hirvien: the vowel gives way to the i."""
    return [f"{strong}ien"], [f"{strong}i{a}"], [f"{strong}iin"], [f"{weak}i"]


def _joined(strong: str, weak: str, a: str) -> _Way:
    """Karhut, karhujen: the vowel stays beside the i."""
    return [f"{strong}jen", f"{strong}iden"], [f"{strong}j{a}", f"{strong}it{a}"], [f"{strong}ihin"], [f"{weak}i"]


def _vowel_before(word: str) -> str:
    """The vowel of the last syllable but one, its last letter; "" if there is none."""
    found = re.findall(rf"[{_VOWELS}]+", word[:-2])
    return found[-1][0] if found else ""


def _drops(word: str) -> bool:
    """Whether a or ä drops: koirat, koiria; asemat, asemia; ässät, ässiä."""
    several = len(re.findall(rf"[{_VOWELS}]+", word)) > 2
    if word[-2] == "ä" or (several and word[-3] in "mvj" and word[-4:-3] in tuple(_VOWELS)):
        return True
    return _vowel_before(word) in tuple("ouyäö")


def _rounds(word: str) -> bool:
    """Whether a becomes o, ä becomes ö: kissat, kissoja; kynttilät, kynttilöitä."""
    if word[-2] == "ä":
        return len(re.findall(rf"[{_VOWELS}]+", word)) > 2 and word[-3] not in "mvj"
    return not _drops(word)


def _strengthened(weak: str) -> Iterator[str]:
    """The stem as it was before -t made it weak; two where that cannot be seen (rannat: ranta, kannut: kannu)."""
    for short, full in _WEAK:
        if weak.endswith(short):
            yield weak[: -len(short)] + full
            if short not in ("ng", "hd"):
                yield weak
            return
    if weak[-1:] in "kpt" and weak[-2:-1] in (*_VOWELS, "l", "r", "n"):
        yield weak + weak[-1]
        if weak.endswith("t"):
            yield weak  # autot, a loan
        return
    if weak[-2:-1] in tuple(_VOWELS) and weak.endswith("d"):
        yield weak[:-1] + "t"
        return
    yield weak
