"""Finnish nouns whose stem their nominative does not show: they are names of firms, surnames and ordinary words.

Source: VISK §§ 55-80 (inflectional types of nouns).
"""

from __future__ import annotations

from typing import Final

from monitor.text.lexicon import words

E_STEMS: Final = tuple(
    words(
        "joki järvi saari niemi mäki lahti vuori koski lampi talvi tuuli lumi suomi kivi meri vesi uusi lehti salmi "
        "ääni kieli nimi henki hetki tähti polvi suuri pieni käsi toimi tuki ilmi onni hanki sormi kaari pilvi "
        "kärki hauki susi kuusi lohi hirvi sarvi torvi korpi kurki helmi tammi jousi kausi hiiri hirsi kansi länsi "
        "varsi virsi kynsi vuosi reisi köysi täysi mesi kuori juuri suoni tuomi riihi ovi suvi mieli hiili huuli "
        "puoli tuli uni väki liemi luomi tuohi vuohi tyvi nummi sänki onki jälki olki järki särki arki veitsi suksi "
        "sääksi lapsi liesi hiisi korsi reki parvi niini povi lovi hiki hanhi siipi lempi taimi "
        "nuoli käki ruuhi nurmi närhi kiiski saarni sieni suoli sääri sääski tiili tyyni kanki kaski kylki koipi "
        "leski loimi nuori noki pursi putki sampi sappi seimi pieli pälvi poski ääri huoli vyyhti"
    )
)
"""Words that names end in, whose -i is -e- in the other cases: Vuosaari, Vuosaaren."""
T_STEMS: Final = tuple(
    words("vesi käsi uusi susi kuusi viisi vuosi kausi köysi täysi mesi tosi reisi hiisi liesi länsi kansi kynsi")
) + tuple(words("hirsi varsi virsi korsi orsi pursi"))
"""Of these, the ones whose -si is -te-, weak -de-: susi, suden; länsi, lännen. Kuusi is both: the spruce, the six."""
KEEPS_S: Final = tuple(words("kuusi jousi lapsi veitsi suksi sääksi"))
"""Of these, the ones that keep their s: jousi, jousen."""
SOFT_K: Final = tuple(words("kärki kurki jälki olki järki särki arki"))
"""Of these, the ones whose k turns to j: kärki, kärjen."""
IN_CONSONANT: Final = {
    "kevät": "kevää", "kannel": "kantele", "manner": "mantere", "taival": "taipale", "askel": "askele",
    "kyynel": "kyynele", "sammal": "sammale", "nivel": "nivele", "sävel": "sävele", "kimmel": "kimmele",
    "olut": "olue", "neitsyt": "neitsye", "sisar": "sisare", "tytär": "tyttäre", "udar": "utare", "ien": "ikene",
    "sydän": "sydäme", "lämmin": "lämpimä", "kirves": "kirvee", "ruis": "rukii", "äes": "äkee", "kallis": "kallii",
    "kaunis": "kaunii", "ruumis": "ruumii", "tiine": "tiinee", "mies": "miehe", "ohut": "ohue",
}  # fmt: skip
"""Words in a consonant with the stem of their other cases."""


def stem_in_consonant(word: str) -> str | None:
    """The stem of the other cases of a word in a consonant, if it is such a word: joutsen, joutsene-; avain, avaime-.

    Also at the end of a compound.
    """
    for known, stem in IN_CONSONANT.items():
        if word.endswith(known):
            return word[: -len(known)] + stem
    if len(word) > 4 and word.endswith("en"):
        return word + "e"
    if len(word) > 4 and word.endswith("in"):
        return word[:-1] + "me"
    return None
