"""Finnish nouns of goods and services in all their cases, and what ends in one: "Tellervo-tuoleista". Data and two rules."""

from __future__ import annotations

from functools import cache
from typing import Final

from monitor.text.names import finnish, finnish_plurals

_NOUNS: Final = """
pöytä,pöydät tuoli,tuolit sohva,sohvat sänky,sängyt patja,patjat kaappi,kaapit hylly,hyllyt lipasto,lipastot lamppu,lamput valaisin,valaisimet matto,matot verho,verhot
peitto,peitot tyyny,tyynyt lakana,lakanat pyyhe,pyyhkeet penkki,penkit jakkara,jakkarat nojatuoli,nojatuolit divaani,divaanit keinu,keinut
kenkä,kengät saapas,saappaat takki,takit housut mekko,mekot hame,hameet paita,paidat neule,neuleet villapaita,villapaidat pipo,pipot hattu,hatut lakki,lakit
hanska,hanskat rukkanen,rukkaset sukka,sukat puku,puvut haalari,haalarit farkut sandaali,sandaalit tossu,tossut lenkkari,lenkkarit nilkkuri,nilkkurit kumisaapas,kumisaappaat
laukku,laukut reppu,reput kassi,kassit lompakko,lompakot salkku,salkut kello,kellot sormus,sormukset koru,korut riipus,riipukset kaulakoru,kaulakorut silmälasit kehys,kehykset
pakastin,pakastimet jääkaappi,jääkaapit pesukone,pesukoneet kuivausrumpu,kuivausrummut tiskikone,tiskikoneet astianpesukone,astianpesukoneet liesi,liedet uuni,uunit mikro,mikrot
keitin,keittimet imuri,imurit robotti-imuri,robotti-imurit silitysrauta,silitysraudat tehosekoitin,tehosekoittimet leivänpaahdin,leivänpaahtimet kattila,kattilat pannu,pannut
tulostin,tulostimet laite,laitteet puhelin,puhelimet kännykkä,kännykät luuri,luurit läppäri,läppärit tietokone,tietokoneet tabletti,tabletit näyttö,näytöt kuuloke,kuulokkeet kaiutin,kaiuttimet televisio,televisiot
telkkari,telkkarit kamera,kamerat reititin,reitittimet modeemi,modeemit laturi,laturit akku,akut ranneke,rannekkeet älykello,älykellot mittari,mittarit anturi,anturit
pora,porat porakone,porakoneet saha,sahat moottorisaha,moottorisahat leikkuri,leikkurit ruohonleikkuri,ruohonleikkurit trimmeri,trimmerit linko,lingot lumilinko,lumilingot pesuri,pesurit painepesuri,painepesurit
kompressori,kompressorit aggregaatti,aggregaatit grilli,grillit kiuas,kiukaat takka,takat kamiina,kamiinat pumppu,pumput lämpöpumppu,lämpöpumput ilmalämpöpumppu,ilmalämpöpumput
hana,hanat allas,altaat amme,ammeet suihku,suihkut pönttö,pöntöt lukko,lukot ovi,ovet ikkuna,ikkunat laatta,laatat parketti,parketit laminaatti,laminaatit lattia,lattiat maali,maalit lakka,lakat
tapetti,tapetit eriste,eristeet kattopelti,kattopellit tiili,tiilet pyörä,pyörät polkupyörä,polkupyörät sähköpyörä,sähköpyörät potkulauta,potkulaudat skootteri,skootterit mopo,mopot
mönkijä,mönkijät vene,veneet perämoottori,perämoottorit kajakki,kajakit kanootti,kanootit teltta,teltat makuupussi,makuupussit suksi,sukset luistin,luistimet lauta,laudat kypärä,kypärät
rengas,renkaat talvirengas,talvirenkaat vanne,vanteet istuin,istuimet turvaistuin,turvaistuimet vaunu,vaunut rattaat kaukalo,kaukalot vaippa,vaipat lelu,lelut peli,pelit palapeli,palapelit nukke,nuket
hiekka,hiekat purkki,purkit varaosa,varaosat patukka,patukat asiakkuus,asiakkuudet taso,tasot väline,välineet levy,levyt pöytälevy,pöytälevyt suoja,suojat kansi,kannet vahvistin,vahvistimet traktori,traktorit kärry,kärryt peräkärry,peräkärryt rehu,rehut lannoite,lannoitteet siemen,siemenet siemenseos,siemenseokset multa,mullat
voide,voiteet rasva,rasvat shampoo,shampoot hoitoaine,hoitoaineet seerumi,seerumit geeli,geelit meikkivoide,meikkivoiteet tuoksu,tuoksut hajuvesi,hajuvedet väri,värit ripsiväri,ripsivärit naamio,naamiot
lääke,lääkkeet kapseli,kapselit tipat vitamiini,vitamiinit lisäravinne,lisäravinteet proteiini,proteiinit rokote,rokotteet puuduke,puudukkeet kuulolaite,kuulolaitteet piilolinssi,piilolinssit linssi,linssit
pizza,pizzat pitsa,pitsat burgeri,burgerit hampurilainen,hampurilaiset ateria,ateriat annos,annokset menu,menut lounas,lounaat buffet,buffetit kakku,kakut leipä,leivät keksi,keksit suklaa,suklaat karkki,karkit
jäätelö,jäätelöt jogurtti,jogurtit juusto,juustot makkara,makkarat nakki,nakit liha,lihat kahvi,kahvit  mehu,mehut olut,oluet siideri,siiderit viini,viinit juoma,juomat limu,limut energiajuoma,energiajuomat
puuro,puurot mysli,myslit muro,murot keitto,keitot kastike,kastikkeet salaatti,salaatit pihvi,pihvit kinkku,kinkut kori,korit kattaus,kattaukset
liittymä,liittymät paketti,paketit sopimus,sopimukset vakuutus,vakuutukset jäsenyys,jäsenyydet kortti,kortit tili,tilit laina,lainat luotto,luotot rahasto,rahastot tilaus,tilaukset kurssi,kurssit
valmennus,valmennukset hoito,hoidot hieronta,hieronnat hemmottelu,hemmottelut kuuri,kuurit kampanja,kampanjat tarjous,tarjoukset lahjakortti,lahjakortit lippu,liput kausikortti,kausikortit passi,passit
risteily,risteilyt matka,matkat leiri,leirit retki,retket tuote,tuotteet malli,mallit sarja,sarjat setti,setit mallisto,mallistot laajakaista,laajakaistat netti,netit yhteys,yhteydet takuu,takuut huoltosopimus,huoltosopimukset
siivous,siivoukset pesu,pesut boksi,boksit laatikko,laatikot ruokakassi,ruokakassit ohjelma,ohjelmat sovellus,sovellukset lisenssi,lisenssit palvelupaketti,palvelupaketit kasko,kaskot turva,turvat
varaus,varaukset huone,huoneet sviitti,sviitit hytti,hytit jenkkisänky,jenkkisängyt vuodesohva,vuodesohvat kaluste,kalusteet keittiö,keittiöt
"""
_TOLD_ELSEWHERE: Final = frozenset(
    [
        "varaus",
        "amme",
        "taso",
        "suoja",
        "kansi",
        "levy",
        "väline",
        "ryhmä",
        "huone",
        "yhteys",
        "väri",
        "lattia",
        "allas",
        "netti",
        "kori",
        "keittiö",
        "kala",
        "lauta",
        "hoito",
        "matka",
        "pesu",
        "turva",
        "peli",
    ]
)
"""What has names of other things as often: only with a hyphen."""
_ACRONYMS: Final = frozenset(
    "LED USB SIM HDMI GPS LVI TV LCD OLED PIN VIP ADHD HIV PDF CD DVD XL XS XXL IT AC DC WC PC SMS MMS RFID NFC UV UHT ABS ESP EU ALV KELA ATK AI DNA RNA CBD MP3 HD UHD WLAN WIFI LAN IP".split()  # noqa: SIM905 - a table of words
)
"""What kind of thing it is, no name."""


@cache
def _forms(alone: bool) -> frozenset[str]:
    found: set[str] = set()
    for pair in _NOUNS.split():
        if alone and pair.split(",")[0] in _TOLD_ELSEWHERE:
            continue
        one, _, many = pair.rpartition(",")
        found.add(many)
        if one:
            found.add(one)
            found.update(form for form, _ in finnish.decline(one))
        back = any(letter in "aou" for letter in many.replace("t", ""))
        found.update(form for forms in finnish_plurals.cases(many, "a" if back else "ä").values() for form in forms)
    return frozenset(one for one in found if len(one) > 2)


def is_goods(word: str, *, alone: bool = False) -> bool:
    """Whether a word in any case is a noun of goods or ends in one; `alone` leaves out what is told of much else."""
    low, forms = word.lower(), _forms(alone)
    return low in forms or any(low[at:] in forms for at in range(3, len(low) - 3))


SIZE: Final = 2
"""Letters of a size, "Kodinturva XL", which is no name of its own."""
_GRADES: Final = frozenset(
    [
        "Plus",
        "Pro",
        "Max",
        "Mini",
        "Ultra",
        "Premium",
        "Basic",
        "Extra",
        "Lite",
        "Light",
        "Deluxe",
        "XXL",
        "Laaja",
        "Perus",
    ]
)


def kind_before(written: str) -> int:
    """How many characters at a name's beginning are the goods' own noun: "Ulkomaalipurkki Talomaali Extra"."""
    first, space, rest = written.partition(" ")
    name = len(rest) > SIZE and rest[:1].isupper() and rest not in _GRADES
    told = space and name and not first.endswith("n") and is_goods(first)
    return len(first) + 1 if told else 0


def is_compound(word: str) -> bool:
    """Whether a noun of goods ends a longer word: "Peruskassin"."""
    low, forms = word.lower(), _forms(alone=True)
    return low not in forms and any(low[at:] in forms for at in range(3, len(low) - _LEAST + 1))


_LEAST: Final = 5
"""Letters of a noun by which a longer name is told; fewer stand at the end of too many words."""


def is_kind_only(word: str) -> bool:
    """Whether letters before a hyphen tell what kind of thing it is, "LED-lamppu"."""
    return word.upper() in _ACRONYMS
