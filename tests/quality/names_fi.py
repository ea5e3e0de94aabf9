"""Nominatives of names in the Finnish set, listed by hand: which written beginnings belong to which name.

The set has no lemmas. A mention belongs to a name when it begins with one of the beginnings given here and goes on
with letters, a colon or a hyphen only. Written without looking at what our rules make of a name.
"""

from __future__ import annotations

import re
from typing import Final

from monitor.text.lexicon import words

_LISTED: Final = """
Aamulehti: Aamuleh
Accenture: Accenture
Aboa Vetus: Aboa Vetu
Akateeminen Kirjakauppa: Akateemi
Alko: Alko
Alexela: Alexela
Android: Android
Apple: Apple
Arduino: Arduino
Arduino Uno: Arduino Uno
Areva: Areva
Arsenal: Arsenal
Asteriski: Asterisk
Atlantis: Atlanti
Atria: Atria
Audi: Audi, Audej
Autobild: Autobild
Asia Exchange: Asia Exchange
Barcelona: Barcelona
BBC: BBC
Bikbok: Bikbok
Billboard: Billboard
Bloomberg: Bloomberg
Blackburn: Blackburn
British Airways: British Airways
Canalys: Canalys
Canon: Canon
CERN: CERN
Cevian Capital: Cevian Capital
Commerzbank: Commerzbank
Credit Suisse: Credit Suisse
Dagens Nyheter: Dagens Nyheter
DaimlerChrysler: DaimlerChrysler
Deutsche Bank: Deutsche Bank
Der Spiegel: Der Spiegel
Destia: Destia
Digit: Digit
Dodge Magnum: Dodge Magnum
Duodecim: Duodecim
Eckerö Line: Eckerö Line
EKP: EKP
EMN: EMN
Elämäntapaliitto: Elämäntapali
Enso-Gutzeit: Enso-Gutzeit
Espoon Kaupunginteatteri: Espoon Kaupunginteatt
ETA: ETA
EU: EU
Euroopan keskuspankki: Euroopan keskuspank
Euroopan komissio: Euroopan komissio
Euroopan neuvosto: Euroopan neuvosto
Euroopan parlamentti: Euroopan parlamen
Euroopan unioni: Euroopan unioni
Euroopan valuuttarahasto: Euroopan valuuttarahasto
Euroopan yhteisö: Euroopan yhteisön
Eurooppa-neuvosto: Eurooppa-neuvosto
Eurostat: Eurostat
Everton: Everton
Evira: Evira
Exxon Mobil: Exxon Mobil
Facebook: Facebook
Fiat: Fiat
Finavia: Finavia
Finnair: Finnair
Finnjet: Finnjet
Fitch: Fitch
Fortum: Fortum
General Motors: General Motors
GitHub: GitHub
Globate: Globate
Google: Google
Greenpeace: Greenpeac
Gummerus: Gummeru
H&M: H&M
Handelsbanken: Handelsbank
Helsingin hovioikeus: Helsingin hovioikeu
Helsingin kaupunki: Helsingin kaupunki, Helsingin kaupungi
Helsingin käräjäoikeus: Helsingin käräjäoikeu
Helsingin pörssi: Helsingin pörss
Helsingin Sanomat: Helsingin Sanom
Helsingin yliopisto: Helsingin yliopisto
HIFK: HIFK
Honda: Honda
HP: HP
Icesave: Icesave
Ikea: Ikea
IMF: IMF
Index: Index
Iltasanomat: Iltasanom
Intel: Intel
Internet: Internet
JHL: JHL
Jokerit: Joker
Johnson & Johnson: Johnson & Johnson
Jyväskylän yliopisto: Jyväskylän yliopisto
KalPa: KalPa
Kaleva: Kaleva
Kansainvälinen valuuttarahasto: Kansainväli
Kansallinen Kokoomus: Kansallinen Kokoom, Kansallisen Kokoom, Kansallista Kokoom
Kaupthing: Kaupthing
Kauppaliitto: Kauppalii
Kela: Kela
Kemianliitto: Kemianlii
Keskisuomalainen: Keskisuomalai
Kesko: Kesko
Keskusta: Keskusta
Kokoomus: Kokoomu
Koneen Säätiö: Koneen Säätiö
KTM: KTM
Kärpät: Kärp
Landsbanki: Landsbank
Lasten yliopisto: Lasten yliopisto
Lindex: Lindex
Lingsoft: Lingsoft
Linux: Linux
Liverpool: Liverpool
Lufthansa: Lufthansa
Lukko: Lukko, Lukon
Luonto-Liitto: Luonto-Lii
Lääkekeskus: Lääkekesku
Maailman terveysjärjestö: Maailman terveysjärjestö
Mac: Mac
McAfee: McAfee
McLaren: McLaren
Metallica: Metallica
Metso: Metso
Metsähallitus: Metsähallitu
Microsoft: Microsoft
Motorola: Motorola
MTV3: MTV3
Museovirasto: Museovirasto
MySQL: MySQL
Napster: Napster
Nato: Nato, NATO
Neste Oil: Neste Oil
Nelonen: Nelosella
Neurosis: Neurosi
Nissan: Nissan
Nissan Leaf: Nissan Leaf
Nokia: Nokia
Nordea: Nordea
Novartis: Novarti
OECD: OECD
Olvi: Olvi
OP-Pohjola: OP-Pohjola
Opetusministeriö: Opetusministeriö
Orion: Orion
Oulun yliopisto: Oulun yliopisto
Outotec: Outotec
Panasonic: Panasonic
Paperiliitto: Paperilii
Perussuomalaiset: Perussuomalai
Pfizer: Pfizer
Philips: Philips
Playstation: Playstation
Popeda: Popeda
Posti: Suomen Posti
Pouttu: Poutt, Poutu
Prisma: Prisma
Punainen Risti: Punaisen Risti
Puolustusvoimat: Puolustusvoim
PK-35: PK-35
Päivälehti: Päiväleh
Radiohead: Radiohead
Rautakirja: Rautakirja
Realsoft: Realsoft
Renault: Renault
Reuters: Reuters
Risperidon: Risperidon
RKP: RKP
Rovio: Rovio
Ruotsidemokraatit: Ruotsidemokraat
SAK: SAK
Samsung: Samsung
Sanoma: Sanoma
Savon Sanomat: Savon Sanom
SDP: SDP
Sibelius-Akatemia: Sibelius-Akatemia
Siemens: Siemens
Siwa: Siwa
Skype: Skype
Soprano: Soprano
Spotify: Spotify
Stockmann: Stockmann
Stora Enso: Stora Enso
Suomalainen Kirjakauppa: Suomalainen Kirjakau
Suomalainen Tiedeakatemia: Suomalaisen Tiedeakatemia, Suomalainen Tiedeakatemia
Suomen Akatemia: Suomen Akatemia
Suomen Rahatieto: Suomen Rahati
Suomen Urheilutelevisio: Suomen Urheilutelevisio
Säpo: Säpo
Taideteollinen korkeakoulu: Taideteolli
Taleban: Taleban
Tallink: Tallink
Taloussanomat: Taloussanom
Taloustutkimus: Taloustutkimu
Tapiola: Tapiola
Tavastia: Tavastia
Tehy: Tehy
Tekes: TEKES
Teleste: Teleste
Tilastokeskus: Tilastokesku
Toyota: Toyota
Tradeka: Tradeka
Turku Science Park: Turku Science Park
Turun ammattikorkeakoulu: Turun ammattikorkeakoulu
Turun biotekniikan keskus: Turun biotekniikan kesku
Turun kauppakamari: Turun kauppakamari
Turun kauppakorkeakoulu: Turun kauppakorkeakoulu
Turun Palloseura: Turun Palloseura
Turun Sanomat: Turun Sanom
Turun yliopisto: Turun yliopisto
Twitter: Twitter
TYY: TYY
UPM: UPM
Urheilukanava: Urheilukanava
Uuden Teknologian Säätiö: Uuden Teknologian Säätiö
Valio: Valio
Valtioneuvosto: Valtioneuvosto
Varsinais-Suomen Kulttuurirahasto: Varsinais-Suomen Kulttuurirahasto
Vasemmistoliitto: Vasemmistolii
Veikkausliiga: Veikkausliiga
Vihreät: Vihre
Vim: Vim
Volvo: Volvo
VR: VR
Wikimedia: Wikimedia
Wikipedia: Wikipedi
Windows: Windows
WTO: WTO
Yahoo: Yahoo
Yandex: Yandex
YK: YK
Yle: YLE, Yle
Yleisradio: Yleisradio
Ykkönen: Ykkö
Youtube: Youtube, YouTube
Zagat: Zagat
Ålandsbanken: Ålandsbank
Åbo Akademi: Åbo Akademi
"""


# Mentions that begin like a listed name and are another one.
_OTHERS: Final = words(
    "EKPJ:n Eurooppa-sopimuksella Eurooppa-sopimuksiin EUROMED Eurosportilla Eurovisionin Euroopan YleX:n Macciavellin "
    "HPK Kalparitaristo Saksan Yliopistosäätiön"
)
_OTHER_WORDS: Final = ("kaupunginvaltuus", "kaupunginteatter", "keskuspankkijärjestelm", "Yliopistosäätiö")


def beginnings() -> dict[str, re.Pattern[str]]:
    """Nominative → pattern of the mentions that belong to it."""
    found = {}
    for line in _LISTED.strip().splitlines():
        name, _, written = line.partition(": ")
        starts = "|".join(re.escape(start.strip()) for start in written.split(","))
        found[name] = re.compile(rf"(?:{starts})[^\W\d_]*(?:[:-] ?[^\W\d_]+)*", re.IGNORECASE)
    return found


def nominatives(forms: set[str]) -> dict[str, str]:
    """For each mention that belongs to a listed name its nominative; the longest beginning wins."""
    listed = sorted(beginnings().items(), key=lambda item: -len(item[1].pattern))
    found = {}
    for form in forms:
        if form in _OTHERS or any(part in form for part in _OTHER_WORDS):
            continue
        for name, pattern in listed:
            if pattern.fullmatch(form):
                found[form] = name
                break
    return found
