<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Ei koske meitä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Muut toiminnot</translation>
    </message>
</context>
<context>
    <name>AddClientDialog</name>
    <message>
        <source>Add a key client</source>
        <translation>Lisää avainasiakas</translation>
    </message>
    <message>
        <source>Write it in full, in the nominative: its word forms are found as well.</source>
        <translation>Kirjoita koko nimi perusmuodossa: taivutusmuodot löytyvät itsestään.</translation>
    </message>
    <message>
        <source>Watch this client</source>
        <translation>Seuraa tätä asiakasta</translation>
    </message>
    <message>
        <source>brands, short names; commas between them</source>
        <translation>brändit, lyhyet nimet; pilkulla erotettuina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Kirjoitetaan myös</translation>
    </message>
    <message>
        <source>Write the name of the client.</source>
        <translation>Kirjoita asiakkaan nimi.</translation>
    </message>
</context>
<context>
    <name>AddMention</name>
    <message>
        <source>Add a mention by hand</source>
        <translation>Lisää maininta käsin</translation>
    </message>
    <message>
        <source>A text or an address is needed. Whom you choose here counts as named, whether the text says the name or not.</source>
        <translation>Teksti tai osoite tarvitaan. Tässä valittu luetaan mainituksi, oli nimi tekstissä tai ei.</translation>
    </message>
    <message>
        <source>whoever the text names</source>
        <translation>kenet teksti mainitsee</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>for example 20.11.2026 14:05, or yesterday</source>
        <translation>esimerkiksi 20.11.2026 14:05 tai eilen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>File as evidence</source>
        <translation>Tiedosto todisteeksi</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Ketä koskee</translation>
    </message>
    <message>
        <source>Give the text, or the address.</source>
        <translation>Anna teksti tai osoite.</translation>
    </message>
    <message>
        <source>This is no time that can be read. Write it like 20.11.2026.</source>
        <translation>Tätä aikaa ei voi lukea. Kirjoita esimerkiksi 20.11.2026.</translation>
    </message>
    <message>
        <source>This is no address on the web. It starts with https://.</source>
        <translation>Tämä ei ole verkko-osoite. Se alkaa https://.</translation>
    </message>
</context>
<context>
    <name>AddOccasion</name>
    <message>
        <source>A reason to call</source>
        <translation>Syy soittaa</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mitä varten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Kuka soittaa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Valitse asiakas.</translation>
    </message>
    <message>
        <source>Say in a few words what for.</source>
        <translation>Kerro lyhyesti mitä varten.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Tämä ei ole päivä: kirjoita näin: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>AddPlace</name>
    <message>
        <source>Add a place</source>
        <translation>Lisää paikka</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Paste any address: a forum, a thread, a news site, a blog, a feed, or the name of a Telegram channel (@name).</source>
        <translation>Liitä mikä tahansa osoite: foorumi, keskustelu, uutissivusto, blogi, syöte tai Telegram-kanavan nimi (@nimi).</translation>
    </message>
    <message>
        <source>The first posts it would take</source>
        <translation>Ensimmäiset viestit, jotka täältä tulisivat</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Lisää paikka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Tai valitse valmiista paikoista…</translation>
    </message>
    <message>
        <source>Looking what is there… A polite visit can take some seconds.</source>
        <translation>Katsotaan, mitä siellä on… Kohtelias käynti kestää muutaman sekunnin.</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Löytyi</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to read it were found; the first fits best</source>
        <translation>
            <numerusform>Löytyi %n lukutapa; ensimmäinen sopii parhaiten</numerusform>
            <numerusform>Löytyi %n lukutapaa; ensimmäinen sopii parhaiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Advanced: search in a name, private network</source>
        <translation>Lisäasetukset: haku nimellä, yksityinen verkko</translation>
    </message>
    <message>
        <source>This is a search: whom is it for?</source>
        <translation>Tämä on haku: ketä haetaan?</translation>
    </message>
    <message>
        <source>Choose one of your names below; the search then follows it.</source>
        <translation>Valitse nimi alta; haku seuraa sitä.</translation>
    </message>
    <message>
        <source>No posts were found there.</source>
        <translation>Sieltä ei löytynyt viestejä.</translation>
    </message>
    <message>
        <source>Try the page that lists the threads or articles, or a feed (RSS) of the site.</source>
        <translation>Kokeile sivua, jolla keskustelut tai artikkelit luetellaan, tai sivuston syötettä (RSS).</translation>
    </message>
    <message>
        <source>Fetching the first posts…</source>
        <translation>Haetaan ensimmäisiä viestejä…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on this page</source>
        <translation>
            <numerusform>ja vielä %Ln tällä sivulla</numerusform>
            <numerusform>ja vielä %Ln tällä sivulla</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones behind them</source>
        <translation>niiden takana on vanhempia</translation>
    </message>
    <message>
        <source>No posts stand there now; new ones will be taken.</source>
        <translation>Siellä ei nyt ole viestejä; uudet luetaan.</translation>
    </message>
    <message>
        <source>This place is watched already.</source>
        <translation>Tätä paikkaa seurataan jo.</translation>
    </message>
    <message>
        <source>Wants a key of your own, which is not set yet (Settings, Keys).</source>
        <translation>Vaatii oman avaimen, jota ei ole vielä asetettu (Asetukset, Avaimet).</translation>
    </message>
    <message>
        <source>An address with {query} in it is a search: a name of yours is put there, and followed when it changes. {lang} and {country} are filled in too, where the address has them.</source>
        <translation>Osoite, jossa on {query}, on haku: siihen pannaan jokin nimistäsi, ja haku muuttuu sen mukana. Myös {lang} ja {country} täytetään, jos ne ovat osoitteessa.</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Valitse nimi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Haetaan</translation>
    </message>
    <message>
        <source>Language {lang}</source>
        <translation>Kieli {lang}</translation>
    </message>
    <message>
        <source>Country {country}</source>
        <translation>Maa {country}</translation>
    </message>
</context>
<context>
    <name>AddressFinder</name>
    <message>
        <source>Addresses to watch, one a line</source>
        <translation>Seurattavat osoitteet, yksi riviä kohti</translation>
    </message>
    <message>
        <source>Allow addresses in a private network</source>
        <translation>Salli yksityisen verkon osoitteet</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Katsotaan, mitä siellä on…</translation>
    </message>
    <message>
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>Sieltä ei löytynyt viestejä. Sivuston syöte voi toimia.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n pv</numerusform>
            <numerusform>%n pv</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n t</numerusform>
            <numerusform>%n t</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Linkki vastaukseen</translation>
    </message>
    <message>
        <source>May stay empty. The link proves later when and what you answered.</source>
        <translation>Voi jäädä tyhjäksi. Linkki osoittaa myöhemmin, milloin ja mitä vastasitte.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Linkin alussa on https:// tai http://.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Another folder…</source>
        <translation>Toinen kansio…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Kansio: %1</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Take in another mention</source>
        <translation>Liitä toinen maininta</translation>
    </message>
    <message>
        <source>They become part of “%1”; those of the same author stand first.</source>
        <translation>Ne liitetään tapaukseen ”%1”; saman kirjoittajan maininnat ovat ensin.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Complaints that wait</source>
        <translation>Odottavat valitukset</translation>
    </message>
    <message>
        <source>Choose a mention.</source>
        <translation>Valitse maininta.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>telephone or address to turn to</source>
        <translation>yhteystieto</translation>
    </message>
    <message>
        <source>what we found</source>
        <translation>mitä selvisi</translation>
    </message>
    <message>
        <source>what we do about it</source>
        <translation>mitä teemme asialle</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>mitä hyvitetään</translation>
    </message>
    <message>
        <source>what was changed</source>
        <translation>mitä muutettiin</translation>
    </message>
    <message>
        <source>who takes care</source>
        <translation>kuka hoitaa</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>tilausnumero</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>mistä alkaen</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>mihin mennessä</translation>
    </message>
    <message>
        <source>our name</source>
        <translation>nimemme</translation>
    </message>
    <message>
        <source>the author's name</source>
        <translation>kirjoittajan nimi</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>mistä on kyse</translation>
    </message>
    <message>
        <source>what was raised</source>
        <translation>mitä tuotiin esiin</translation>
    </message>
    <message>
        <source>how it is put right</source>
        <translation>miten korjataan</translation>
    </message>
    <message>
        <source>what is different now</source>
        <translation>mikä on nyt toisin</translation>
    </message>
</context>
<context>
    <name>BringFile</name>
    <message numerus="yes">
        <source>A saved page with %n post(s). Those that name somebody are ticked.</source>
        <translation>
            <numerusform>Tallennettu sivu, %n kirjoitus. Ne, joissa joku mainitaan, on merkitty.</numerusform>
            <numerusform>Tallennettu sivu, %n kirjoitusta. Ne, joissa joku mainitaan, on merkitty.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address on the web</source>
        <translation>”%1” ei ole verkko-osoite</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read</source>
        <translation>päivää ”%1” ei voi lukea</translation>
    </message>
    <message>
        <source>“%1” is no rating</source>
        <translation>”%1” ei ole arvosana</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Tuo tiedosto</translation>
    </message>
    <message>
        <source>Posts in the file</source>
        <translation>Tiedoston kirjoitukset</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Sivun osoite</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Ketä koskee</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Merkitse kaikki</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Poista merkinnät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Arvosana</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message numerus="yes">
        <source>Notification mails that tell of %n post(s).</source>
        <translation>
            <numerusform>Ilmoitusviestit, joissa on %n kirjoitus.</numerusform>
            <numerusform>Ilmoitusviestit, joissa on %n kirjoitusta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table with %n post(s). Check which column holds what.</source>
        <translation>
            <numerusform>Taulukko, %n kirjoitus. Tarkista, missä sarakkeessa on mitäkin.</numerusform>
            <numerusform>Taulukko, %n kirjoitusta. Tarkista, missä sarakkeessa on mitäkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n post(s)</source>
        <translation>
            <numerusform>Tuo %n kirjoitus</numerusform>
            <numerusform>Tuo %n kirjoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja vielä %n</numerusform>
            <numerusform>… ja vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The page does not say where it is from. Paste its address.</source>
        <translation>Sivu ei kerro, mistä se on. Liitä sen osoite.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>neither a text nor an address</source>
        <translation>ei tekstiä eikä osoitetta</translation>
    </message>
    <message>
        <source>Say which column holds the text or the address.</source>
        <translation>Kerro, missä sarakkeessa on teksti tai osoite.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln merkitty</numerusform>
            <numerusform>%Ln merkitty</numerusform>
        </translation>
    </message>
    <message>
        <source>Press digest…</source>
        <translation>Lehdistökatsaus…</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Poista merkinnät</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Anna</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Save the card</source>
        <translation>Tallenna kortti</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>suosittelee meitä</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>why</source>
        <translation>miksi</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Kortti: %1</translation>
    </message>
    <message>
        <source>The founding day is no day: write it like 31.12.1995.</source>
        <translation>Perustamispäivä ei ole päivä: kirjoita se näin: 31.12.1995.</translation>
    </message>
    <message>
        <source>The profit is no amount.</source>
        <translation>Tuotto ei ole summa.</translation>
    </message>
</context>
<context>
    <name>CaseChange</name>
    <message>
        <source>owner: %1</source>
        <translation>vastuuhenkilö: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>vakavuus: %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>syy: %1</translation>
    </message>
    <message>
        <source>reason found: %1</source>
        <translation>havaittu syy: %1</translation>
    </message>
    <message>
        <source>first answer due: %1</source>
        <translation>ensimmäinen vastaus viimeistään: %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>nimi: ”%1”</translation>
    </message>
    <message>
        <source>reason given: %1</source>
        <translation>annettu syy: %1</translation>
    </message>
</context>
<context>
    <name>CaseCheck</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Kenen syy</translation>
    </message>
    <message>
        <source>Reason the author gives</source>
        <translation>Kirjoittajan antama syy</translation>
    </message>
    <message>
        <source>Reason we found</source>
        <translation>Havaitsemamme syy</translation>
    </message>
    <message>
        <source>Are the stated facts true? Hold each against a record or a person.</source>
        <translation>Pitävätkö väitteet paikkansa? Vertaa jokaista kirjaukseen tai kysy ihmiseltä.</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Mitä väitetään</translation>
    </message>
    <message>
        <source>No checkable statement was found. Add one that you see in the text.</source>
        <translation>Tarkistettavia väitteitä ei löytynyt. Lisää tekstissä näkemäsi.</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>Lisää väite…</translation>
    </message>
    <message>
        <source>Own records…</source>
        <translation>Omat tiedot…</translation>
    </message>
    <message>
        <source>Correct the statement…</source>
        <translation>Korjaa väite…</translation>
    </message>
    <message>
        <source>This is no statement: remove it</source>
        <translation>Tämä ei ole väite: poista</translation>
    </message>
    <message>
        <source>Take this as the verdict, with the row as its ground</source>
        <translation>Hyväksy päätelmäksi, perusteena tämä rivi</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>selvitti %1</translation>
    </message>
    <message>
        <source>Verdict on “%1”</source>
        <translation>Päätelmä väitteestä ”%1”</translation>
    </message>
    <message>
        <source>Altogether: %1</source>
        <translation>Kaikkiaan: %1</translation>
    </message>
    <message>
        <source>Accept for “%1”: %2</source>
        <translation>Hyväksy väitteelle ”%1”: %2</translation>
    </message>
</context>
<context>
    <name>CaseClock</name>
    <message>
        <source>answered in time</source>
        <translation>vastattu ajoissa</translation>
    </message>
    <message>
        <source>waits for the author</source>
        <translation>odottaa kirjoittajaa</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>ei vastattu</translation>
    </message>
    <message>
        <source>a question was answered too late</source>
        <translation>kysymykseen vastattiin myöhässä</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>pysäytetty</translation>
    </message>
    <message>
        <source>answered %1 too late</source>
        <translation>vastattu %1 myöhässä</translation>
    </message>
    <message>
        <source>a new question: %1</source>
        <translation>uusi kysymys: %1</translation>
    </message>
</context>
<context>
    <name>CaseClose</name>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>Tapaus päättyy kirjoittajan suostumukseen tai kirjattuun syyhyn.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sulje…</translation>
    </message>
    <message>
        <source>Answer and close…</source>
        <translation>Vastaa ja sulje…</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Missä kirjoittaja suostui</translation>
    </message>
    <message>
        <source>How content was the author? 1 not at all, 5 fully</source>
        <translation>Kuinka tyytyväinen kirjoittaja oli? 1 ei lainkaan, 5 täysin</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Nopeus</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>the author agrees</source>
        <translation>kirjoittaja hyväksyy</translation>
    </message>
    <message>
        <source>This author has no name, so only a reason will do.</source>
        <translation>Kirjoittaja on nimetön, joten tarvitaan syy.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Hylätty: %1</translation>
    </message>
    <message>
        <source>Goes on in “%1”</source>
        <translation>Jatkuu tapauksessa ”%1”</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2/5</translation>
    </message>
</context>
<context>
    <name>CaseMove</name>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Takaisin tarkistukseen</translation>
    </message>
    <message>
        <source>Start checking</source>
        <translation>Aloita tarkistus</translation>
    </message>
    <message>
        <source>Checked: on to the answer</source>
        <translation>Tarkistettu: vastaamaan</translation>
    </message>
    <message>
        <source>Answered already</source>
        <translation>Vastattu jo</translation>
    </message>
    <message>
        <source>Start putting right</source>
        <translation>Aloita korjaus</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sulje…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Hylkää…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Yhdistä…</translation>
    </message>
    <message>
        <source>“%1” is being checked.</source>
        <translation>”%1” on tarkistettavana.</translation>
    </message>
    <message>
        <source>“%1” is checked; now answer.</source>
        <translation>”%1” on tarkistettu; nyt vastaus.</translation>
    </message>
    <message>
        <source>“%1” counts as answered.</source>
        <translation>”%1” on merkitty vastatuksi.</translation>
    </message>
    <message>
        <source>“%1” is being put right.</source>
        <translation>”%1” on korjattavana.</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>”%1” on suljettu.</translation>
    </message>
    <message>
        <source>“%1” is dismissed.</source>
        <translation>”%1” on hylätty.</translation>
    </message>
    <message>
        <source>“%1” is merged.</source>
        <translation>”%1” on yhdistetty.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Answer and close…</source>
        <translation>Vastaa ja sulje…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>Mitä muutimme…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Vastaus…</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Väliaikainen vastaus…</translation>
    </message>
    <message>
        <source>Save the case as PDF…</source>
        <translation>Tallenna tapaus PDF:nä…</translation>
    </message>
    <message>
        <source>Take in another mention…</source>
        <translation>Liitä toinen maininta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Tallenna sivu sellaisena kuin se on nyt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>What you found out, whom you asked (Ctrl+Enter keeps it)</source>
        <translation>Mitä selvisi, keneltä kysyit (Ctrl+Enter tallentaa)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Tallennetut sivut</translation>
    </message>
    <message>
        <source>Check the kept pages</source>
        <translation>Tarkista tallennetut sivut</translation>
    </message>
    <message>
        <source>No page is kept yet. A kept page proves what stood there, also after it is deleted.</source>
        <translation>Yhtään sivua ei ole vielä tallennettu. Tallennettu sivu todistaa, mitä siinä luki, vaikka se poistettaisiin.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more mention(s)</source>
        <translation>
            <numerusform>… ja vielä %n maininta</numerusform>
            <numerusform>… ja vielä %n mainintaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to work on it here.</source>
        <translation>Valitse tapaus, niin voit käsitellä sitä tässä.</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>avattu %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <source>First answer: %1</source>
        <translation>Ensimmäinen vastaus: %1</translation>
    </message>
    <message>
        <source>Its mentions stand in another case now:</source>
        <translation>Sen maininnat ovat nyt toisessa tapauksessa:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>syy: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Suljettu: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Hylätty: %1</translation>
    </message>
</context>
<context>
    <name>CasePart</name>
    <message>
        <source>In Mentions</source>
        <translation>Maininnoissa</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Avaa alkuperäinen</translation>
    </message>
    <message>
        <source>Keep the page</source>
        <translation>Tallenna sivu</translation>
    </message>
    <message>
        <source>The page is fetched and kept as it is now, beside what was kept before.</source>
        <translation>Sivu haetaan ja tallennetaan sellaisena kuin se on nyt, aiempien rinnalle.</translation>
    </message>
    <message>
        <source>Give back to the inbox</source>
        <translation>Palauta saapuneisiin</translation>
    </message>
    <message>
        <source>The post has no words of its own.</source>
        <translation>Viestissä ei ole omia sanoja.</translation>
    </message>
    <message numerus="yes">
        <source>The author changed it: %n time(s)</source>
        <translation>
            <numerusform>Kirjoittaja muutti sitä: %n kerran</numerusform>
            <numerusform>Kirjoittaja muutti sitä: %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Koko teksti</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>muokattu</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>poistettu sieltä</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Kuvana</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Kopioi SHA-256</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Avaa vastaus</translation>
    </message>
    <message>
        <source>Link %1 of the chain: %2</source>
        <translation>Ketjun lenkki %1: %2</translation>
    </message>
    <message>
        <source>the site answered %1</source>
        <translation>sivusto vastasi %1</translation>
    </message>
</context>
<context>
    <name>CaseRespond</name>
    <message>
        <source>This is no answer of ours</source>
        <translation>Tämä ei ole vastauksemme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln merkki</numerusform>
            <numerusform>%Ln merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer where the complaint stands, then record the answer with its link.</source>
        <translation>Vastaa siellä, missä valitus on, ja kirjaa vastaus linkkeineen.</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Väliaikainen vastaus…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Vastaus…</translation>
    </message>
    <message>
        <source>Wait for the author: pause the clocks…</source>
        <translation>Odota kirjoittajaa: pysäytä kellot…</translation>
    </message>
    <message>
        <source>Let the clocks go on</source>
        <translation>Anna kellojen jatkaa</translation>
    </message>
    <message>
        <source>Paused since %1 by %2: %3</source>
        <translation>Pysäytetty %1, %2: %3</translation>
    </message>
    <message>
        <source>Tactic card</source>
        <translation>Toimintaohje</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Ensivastaus</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Ei vaadi vastausta</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Don't</source>
        <translation>Älä</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Later question, %1</source>
        <translation>Myöhempi kysymys, %1</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Avaa kysymys</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>It is published…</source>
        <translation>Julkaistu…</translation>
    </message>
    <message>
        <source>found %1 ago</source>
        <translation>löytyi %1 sitten</translation>
    </message>
    <message>
        <source>published %1 ago</source>
        <translation>julkaistu %1 sitten</translation>
    </message>
</context>
<context>
    <name>CaseRight</name>
    <message>
        <source>Told at %1 of %2 places where it was raised</source>
        <translation>Kerrottu %1 paikassa %2:sta, joissa asia nostettiin esiin</translation>
    </message>
    <message>
        <source>Compensation…</source>
        <translation>Hyvitys…</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Toimenpide…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>Mitä muutimme…</translation>
    </message>
    <message numerus="yes">
        <source>The reason came back: %n complaint(s) since.</source>
        <translation>
            <numerusform>Syy on palannut: %n valitus sen jälkeen.</numerusform>
            <numerusform>Syy on palannut: %n valitusta sen jälkeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of ours to put right: the case may be closed without a measure.</source>
        <translation>Meillä ei ole korjattavaa: tapauksen voi sulkea ilman toimenpidettä.</translation>
    </message>
    <message>
        <source>Mend the cause. Then tell at every open place where it was raised what we changed.</source>
        <translation>Korjaa syy. Kerro sitten jokaisessa paikassa, jossa asia nostettiin esiin, mitä muutimme.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ei vielä kerrottu</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>tilaus %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>Tehty…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Luovu…</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>kerrottu %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>It is told there…</source>
        <translation>Siellä on kerrottu…</translation>
    </message>
    <message>
        <source>Pass over…</source>
        <translation>Ohita…</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>määräpäivä: %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>tehty %1</translation>
    </message>
    <message>
        <source>effect looked at: %1</source>
        <translation>vaikutus tarkistetaan: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>It is given…</source>
        <translation>Annettu…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Se toimii</translation>
    </message>
    <message>
        <source>It does not work…</source>
        <translation>Se ei toimi…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Avaa uudelleen…</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>ohitettu: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Syy: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Todiste: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Vaikutus: %1</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>nobody's yet</source>
        <translation>ei vielä kenenkään</translation>
    </message>
</context>
<context>
    <name>CaseSide</name>
    <message numerus="yes">
        <source>The author complained before: %n time(s)</source>
        <translation>
            <numerusform>Kirjoittaja on valittanut ennenkin: %n kerran</numerusform>
            <numerusform>Kirjoittaja on valittanut ennenkin: %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>First answer due</source>
        <translation>Ensimmäinen vastaus viimeistään</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Key client %1</source>
        <translation>Avainasiakas %1</translation>
    </message>
    <message>
        <source>Probably client %1</source>
        <translation>Luultavasti asiakas %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Kiireellisyys: %1</translation>
    </message>
    <message>
        <source>No longer follow it</source>
        <translation>Lopeta seuraaminen</translation>
    </message>
    <message>
        <source>Follow this case</source>
        <translation>Seuraa tapausta</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Näytä asiakas</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Seuraajat: %1</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Ei heidän</translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Kyllä, heidän</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Minä (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Joku muu…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Muu aika…</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Asetusten mukaan</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Tarkistettavana</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Vastaus valmisteilla</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>Korjattavana</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Yhdistetty</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Save the case as PDF</source>
        <translation>Tallenna tapaus PDF:nä</translation>
    </message>
    <message>
        <source>How content the author was is noted.</source>
        <translation>Kirjoittajan tyytyväisyys on kirjattu.</translation>
    </message>
    <message>
        <source>“%1” is answered and closed.</source>
        <translation>”%1”: vastattu ja suljettu.</translation>
    </message>
    <message>
        <source>The verdict is kept.</source>
        <translation>Päätelmä on kirjattu.</translation>
    </message>
    <message>
        <source>The measure is done: now tell where it was raised.</source>
        <translation>Toimenpide on tehty: kerro nyt siellä, missä asia nostettiin esiin.</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>Tapauksen vastuuhenkilö</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Kuka hoitaa</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Aseta vastuuhenkilö</translation>
    </message>
    <message>
        <source>The owner is changed.</source>
        <translation>Vastuuhenkilö on vaihdettu.</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>Määräaika on muutettu.</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Tapauksen nimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>The case is renamed.</source>
        <translation>Tapaus on nimetty uudelleen.</translation>
    </message>
    <message>
        <source>You follow the case.</source>
        <translation>Seuraat tapausta.</translation>
    </message>
    <message>
        <source>You no longer follow it.</source>
        <translation>Et enää seuraa tapausta.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>Luonnos on muutettu.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Vastaus on kirjattu.</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>Pysäytä kellot</translation>
    </message>
    <message>
        <source>What we wait for</source>
        <translation>Mitä odotetaan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>The clocks stand still.</source>
        <translation>Kellot on pysäytetty.</translation>
    </message>
    <message>
        <source>The statement is kept.</source>
        <translation>Väite on kirjattu.</translation>
    </message>
    <message>
        <source>The compensation is proposed.</source>
        <translation>Hyvitystä on ehdotettu.</translation>
    </message>
    <message>
        <source>The author has it</source>
        <translation>Kirjoittaja on saanut sen</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Mikä sen todistaa</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>The compensation is given.</source>
        <translation>Hyvitys on annettu.</translation>
    </message>
    <message>
        <source>The measure is kept.</source>
        <translation>Toimenpide on kirjattu.</translation>
    </message>
    <message>
        <source>The measure is carried out</source>
        <translation>Toimenpide on tehty</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>The measure is changed.</source>
        <translation>Toimenpide on muutettu.</translation>
    </message>
    <message>
        <source>What we changed is told there</source>
        <translation>Muutoksesta on kerrottu siellä</translation>
    </message>
    <message>
        <source>This place is told.</source>
        <translation>Paikassa on kerrottu.</translation>
    </message>
    <message>
        <source>Pass over this place</source>
        <translation>Ohita tämä paikka</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>This place is passed over.</source>
        <translation>Paikka on ohitettu.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Teksti on kopioitu.</translation>
    </message>
    <message>
        <source>The weight is changed.</source>
        <translation>Vakavuus on muutettu.</translation>
    </message>
    <message>
        <source>Whose fault it was is recorded.</source>
        <translation>On kirjattu, kenen syy se oli.</translation>
    </message>
    <message>
        <source>The reason given is changed.</source>
        <translation>Kirjoittajan syy on muutettu.</translation>
    </message>
    <message>
        <source>The reason found is recorded.</source>
        <translation>Havaittu syy on kirjattu.</translation>
    </message>
    <message>
        <source>The mention is taken into the case.</source>
        <translation>Maininta on liitetty tapaukseen.</translation>
    </message>
    <message>
        <source>The mention is back in the inbox.</source>
        <translation>Maininta on palautettu saapuneisiin.</translation>
    </message>
    <message>
        <source>The holding reply is recorded.</source>
        <translation>Väliaikainen vastaus on kirjattu.</translation>
    </message>
    <message>
        <source>It is recorded that we told what changed.</source>
        <translation>On kirjattu, että kerroimme muutoksista.</translation>
    </message>
    <message>
        <source>Finish checking first: then the case can be answered and closed.</source>
        <translation>Päätä ensin tarkistus: sitten tapaukseen voi vastata ja sen voi sulkea.</translation>
    </message>
    <message>
        <source>Answers are approved by a second person here: write a draft first.</source>
        <translation>Vastaukset hyväksyy toinen henkilö: kirjoita ensin luonnos.</translation>
    </message>
    <message>
        <source>The measure does not work</source>
        <translation>Toimenpide ei toimi</translation>
    </message>
    <message>
        <source>Open the measure again</source>
        <translation>Avaa toimenpide uudelleen</translation>
    </message>
    <message>
        <source>Drop the measure</source>
        <translation>Luovu toimenpiteestä</translation>
    </message>
    <message>
        <source>The clocks go on.</source>
        <translation>Kellot käyvät taas.</translation>
    </message>
    <message>
        <source>That question needs no answer.</source>
        <translation>Kysymys ei vaadi vastausta.</translation>
    </message>
    <message>
        <source>It is taken out; its clocks run again.</source>
        <translation>Se on poistettu; kellot käyvät taas.</translation>
    </message>
    <message>
        <source>The draft is approved.</source>
        <translation>Luonnos on hyväksytty.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Luonnos on hylätty.</translation>
    </message>
    <message>
        <source>It is the client's complaint.</source>
        <translation>Valitus on asiakkaan.</translation>
    </message>
    <message>
        <source>It is not the client's; it is not asked again.</source>
        <translation>Valitus ei ole asiakkaan; sitä ei kysytä uudelleen.</translation>
    </message>
    <message>
        <source>The statement is removed.</source>
        <translation>Väite on poistettu.</translation>
    </message>
    <message>
        <source>The compensation is approved.</source>
        <translation>Hyvitys on hyväksytty.</translation>
    </message>
    <message>
        <source>The compensation is refused.</source>
        <translation>Hyvitys on hylätty.</translation>
    </message>
    <message>
        <source>The compensation is removed.</source>
        <translation>Hyvitys on poistettu.</translation>
    </message>
    <message>
        <source>The measure works.</source>
        <translation>Toimenpide toimii.</translation>
    </message>
    <message>
        <source>There is no other open case to merge into.</source>
        <translation>Ei ole toista avointa tapausta, johon yhdistää.</translation>
    </message>
    <message>
        <source>No other complaint waits.</source>
        <translation>Muita valituksia ei odota.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln avoin tapaus</numerusform>
            <numerusform>%Ln avointa tapausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in all.</source>
        <translation>
            <numerusform>Yhteensä %Ln tapaus.</numerusform>
            <numerusform>Yhteensä %Ln tapausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Luettelo tapauksista</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Hae tapauksista</translation>
    </message>
    <message>
        <source>Title, site, author, note…</source>
        <translation>Otsikko, sivusto, kirjoittaja, muistiinpano…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Näytä kaikki tapaukset</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ei vielä tapauksia</translation>
    </message>
    <message>
        <source>A complaint among the mentions becomes a case with the key C. Here it gets an owner, a deadline and a checklist, until it is answered and put right.</source>
        <translation>Mainintojen valituksesta tulee tapaus näppäimellä C. Täällä se saa vastuuhenkilön, määräajan ja vaiheet, kunnes siihen on vastattu ja asia korjattu.</translation>
    </message>
    <message>
        <source>Look at the mentions</source>
        <translation>Katso mainintoja</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seuratut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>%Ln vastaus myöhässä</numerusform>
            <numerusform>%Ln vastausta myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case: every complaint is dealt with</source>
        <translation>Ei avoimia tapauksia: kaikki valitukset on käsitelty</translation>
    </message>
    <message>
        <source>No open case is yours</source>
        <translation>Yksikään avoin tapaus ei ole sinun</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>Yksikään vastaus ei ole myöhässä</translation>
    </message>
    <message>
        <source>You follow no case</source>
        <translation>Et seuraa yhtään tapausta</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Seuraava tapaus</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Edellinen tapaus</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Muistiinpano on tallennettu.</translation>
    </message>
    <message>
        <source>Next step of the case</source>
        <translation>Tapauksen seuraava vaihe</translation>
    </message>
    <message>
        <source>Take the case: I am its owner</source>
        <translation>Ota tapaus itsellesi</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Väliaikainen vastaus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Vastaa ja sulje</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Mitä muutimme</translation>
    </message>
    <message>
        <source>Close, with the reason</source>
        <translation>Sulje ja kerro syy</translation>
    </message>
    <message>
        <source>Dismiss, with the reason</source>
        <translation>Hylkää ja kerro syy</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Yhdistä toiseen tapaukseen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Tallenna sivu sellaisena kuin se on nyt</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Avaa alkuperäinen selaimessa</translation>
    </message>
    <message>
        <source>Open the step “%1”</source>
        <translation>Avaa vaihe ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n page(s)…</source>
        <translation>
            <numerusform>Haetaan %n sivu…</numerusform>
            <numerusform>Haetaan %n sivua…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the kept page</source>
        <translation>Tallenna sivun kopio</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Sivua piirretään…</translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation>SHA-256 on kopioitu.</translation>
    </message>
    <message>
        <source>The page can't be saved there: %1</source>
        <translation>Sivua ei voi tallentaa sinne: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as now.</source>
        <translation>
            <numerusform>%n sivu on tallennettu nykyisellään.</numerusform>
            <numerusform>%n sivua on tallennettu nykyisellään.</numerusform>
        </translation>
    </message>
    <message>
        <source>These pages hold, but others do not: see Settings, Storage.</source>
        <translation>Nämä sivut ovat eheitä, mutta muut eivät: katso Asetukset, Tallennus.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of this case are as they were found.</source>
        <translation>
            <numerusform>Tapauksen %n sivu on sellainen kuin se löydettiin.</numerusform>
            <numerusform>Tapauksen %n sivua ovat sellaisia kuin ne löydettiin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteydenotto</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>ordered</source>
        <translation>tilattu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>toimitettu</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>laskutettu</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>maksettu</translation>
    </message>
    <message>
        <source>asked how it went</source>
        <translation>kysytty miten meni</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>due</source>
        <translation>määräpäivä</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>ChoosePlaces</name>
    <message>
        <source>Ready-made places</source>
        <translation>Valmiit paikat</translation>
    </message>
    <message>
        <source>Public feeds, forums and searches. None of them was tried on the live network when this list was made: the state of each place will tell whether it can be read.</source>
        <translation>Julkisia syötteitä, keskustelupalstoja ja hakuja. Mitään niistä ei kokeiltu verkossa luetteloa tehtäessä: kunkin paikan tila kertoo, voiko sitä lukea.</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Haettava</translation>
    </message>
    <message>
        <source>Add the places</source>
        <translation>Lisää paikat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>ordered</source>
        <translation>tilaus</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>maksu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>toimitettu</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>ei toimitettu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>soitto</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>käynti</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>yhteydenotto</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lupaus</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>kieltäytyminen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruutus</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>palautus</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>rahat palautettu</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>rahoja ei palautettu</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>rikkoutuminen</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>korjaus</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>veloitus</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>allekirjoitus</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>vamma</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vaihto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>A day as 2026-11-03, an amount as 12500 EUR; empty: as it stands.</source>
        <translation>Päivä muodossa 2026-11-03, summa muodossa 12500 EUR; tyhjä: sellaisenaan.</translation>
    </message>
    <message>
        <source>What the complaint states</source>
        <translation>Mitä valitus väittää</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>Korjaa väite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Tekstin sanat</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Mitä se tarkoittaa</translation>
    </message>
    <message>
        <source>Copy the words from the text.</source>
        <translation>Kopioi sanat tekstistä.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Muut nimet</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Perustettu</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Seuraaja</translation>
    </message>
    <message>
        <source>Profit of a year</source>
        <translation>Vuoden tuotto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Suosittelee meitä</translation>
    </message>
    <message>
        <source>First asked for</source>
        <translation>Ensimmäinen kysely</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Shared goals</source>
        <translation>Yhteiset tavoitteet</translation>
    </message>
    <message>
        <source>Does not count as a loss</source>
        <translation>Ei ole menetys</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Syntymäpäivä</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Lähti</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Number of the client</source>
        <translation>Asiakkaan numero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Maksettu summa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Sen tilaus</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Tapa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tavoitettu</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Seuraavan askeleen päivä</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Mitä kysyttiin</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Arvosana</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Paras arvosana</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Kuka vastasi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
</context>
<context>
    <name>ClientKey</name>
    <message>
        <source>Site or mail domain</source>
        <translation>Sivusto tai sähköpostin verkkotunnus</translation>
    </message>
    <message>
        <source>Order or contract number</source>
        <translation>Tilauksen tai sopimuksen numero</translation>
    </message>
    <message>
        <source>Name they write under</source>
        <translation>Nimi, jolla kirjoittavat</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>What key clients are known by</source>
        <translation>Mistä avainasiakkaat tunnistetaan</translation>
    </message>
    <message>
        <source>A complaint that shows one of these is offered as probably that client's; people at the client, its own site and numbers of its card count without being named here.</source>
        <translation>Valitus, jossa on jokin näistä, ehdotetaan asiakkaan omaksi; asiakkaan ihmiset, sivusto ja kortin numerot huomioidaan ilman mainintaa tässä.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>Site, number or name</source>
        <translation>Sivusto, numero tai nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>There is no key client yet.</source>
        <translation>Avainasiakkaita ei vielä ole.</translation>
    </message>
    <message>
        <source>Nothing of its own is named yet.</source>
        <translation>Omia tunnisteita ei vielä ole.</translation>
    </message>
</context>
<context>
    <name>ClientNews</name>
    <message>
        <source>To look at</source>
        <translation>Katsottavat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Asiakkaiden uutiset</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln uutinen</numerusform>
            <numerusform>%Ln uutista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Not this client</source>
        <translation>Ei tämä asiakas</translation>
    </message>
    <message>
        <source>No client is watched yet</source>
        <translation>Yhtään asiakasta ei vielä seurata</translation>
    </message>
    <message>
        <source>Name your key clients: what happens to them becomes a reason to call.</source>
        <translation>Nimeä avainasiakkaasi: siitä, mitä heille tapahtuu, tulee syy soittaa.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched; what names them appears here by itself.</source>
        <translation>
            <numerusform>%Ln asiakas seurannassa; sitä koskevat kirjoitukset tulevat tähän itsestään.</numerusform>
            <numerusform>%Ln asiakasta seurannassa; niitä koskevat kirjoitukset tulevat tähän itsestään.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>An occasion is made: it stands under Occasions.</source>
        <translation>Aihe on luotu: se on Aiheet-välilehdellä.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Muistiinpano on tallennettu.</translation>
    </message>
    <message>
        <source>Nobody wrote about your clients yet</source>
        <translation>Asiakkaistasi ei ole vielä kirjoitettu</translation>
    </message>
    <message>
        <source>No news waits</source>
        <translation>Ei katsottavia uutisia</translation>
    </message>
    <message>
        <source>All that was found about your clients is looked at.</source>
        <translation>Kaikki asiakkaista löytynyt on katsottu.</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Näytä kaikki uutiset</translation>
    </message>
    <message>
        <source>The kind is corrected.</source>
        <translation>Laji on korjattu.</translation>
    </message>
    <message>
        <source>The tone is corrected.</source>
        <translation>Sävy on korjattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s): not this client.</source>
        <translation>
            <numerusform>%n maininta: ei tämä asiakas.</numerusform>
            <numerusform>%n mainintaa: ei tämä asiakas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n maininta valmis.</numerusform>
            <numerusform>%n mainintaa valmiina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back among the news.</source>
        <translation>
            <numerusform>%n maininta palasi uutisiin.</numerusform>
            <numerusform>%n mainintaa palasi uutisiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Osoite on kopioitu.</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Sivu on tallennettu todisteeksi.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Viesti on katsottu uudelleen.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>language: %1</source>
        <translation>kieli: %1</translation>
    </message>
    <message>
        <source>What happened with the client</source>
        <translation>Mitä asiakkaalle on tapahtunut</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Vielä ei ole tapahtunut mitään</translation>
    </message>
    <message>
        <source>News that name the client, complaints, contacts, occasions and answers stand here in one line of time. Press C to log the first contact.</source>
        <translation>Asiakkaan uutiset, valitukset, yhteydenotot, aiheet ja vastaukset ovat tässä yhdellä aikajanalla. Paina C ja kirjaa ensimmäinen yhteydenotto.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Uutiset</translation>
    </message>
    <message>
        <source>Complaints and cases</source>
        <translation>Valitukset ja tapaukset</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Occasions and signs</source>
        <translation>Aiheet ja merkit</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ei kenenkään</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>suosittelee meitä</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Voita takaisin</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kirjaa yhteydenotto…</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Luonnostele viesti…</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Muokkaa korttia…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Lisää henkilö…</translation>
    </message>
    <message>
        <source>Note a wish…</source>
        <translation>Kirjaa toive…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Siirrä…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Sen uutiset</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Kirjaa vastaus…</translation>
    </message>
    <message>
        <source>Add a legal entity…</source>
        <translation>Lisää yhtiö…</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Lisää numero…</translation>
    </message>
    <message>
        <source>Keep or win back…</source>
        <translation>Pidä tai voita takaisin…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Asiakas on menetetty…</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Nimet ja taivutusmuodot</translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>perustettu %1</translation>
    </message>
</context>
<context>
    <name>ClientSide</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>No contact is recorded yet.</source>
        <translation>Yhteydenottoja ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>Handed over to %1, who has not spoken with them yet</source>
        <translation>Siirretty: %1, joka ei ole vielä puhunut heidän kanssaan</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>heidän</translation>
    </message>
    <message>
        <source>perhaps theirs</source>
        <translation>ehkä heidän</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Lähdön merkit</translation>
    </message>
    <message>
        <source>What was tried and is planned</source>
        <translation>Mitä on yritetty ja suunniteltu</translation>
    </message>
    <message>
        <source>Occasions that wait</source>
        <translation>Odottavat aiheet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Tulevat päivät</translation>
    </message>
    <message>
        <source>What they wished for</source>
        <translation>Mitä he ovat toivoneet</translation>
    </message>
    <message>
        <source>Trade, the last 12 months and the 12 before</source>
        <translation>Kauppa: viimeiset 12 kuukautta ja 12 sitä ennen</translation>
    </message>
    <message>
        <source>Complaints that may be theirs</source>
        <translation>Valitukset, ehkä heidän</translation>
    </message>
    <message>
        <source>Legal entities and numbers</source>
        <translation>Yhtiöt ja numerot</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Mitä he vastasivat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message numerus="yes">
        <source>Last spoken with %n day(s) ago.</source>
        <translation>
            <numerusform>Viimeksi puhuttu %n päivä sitten.</numerusform>
            <numerusform>Viimeksi puhuttu %n päivää sitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoken with today.</source>
        <translation>Puhuttu tänään.</translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>suunnitelma: %n päivän välein</numerusform>
            <numerusform>suunnitelma: %n päivän välein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries without an answer since</source>
        <translation>
            <numerusform>%n yritys ilman vastausta sen jälkeen</numerusform>
            <numerusform>%n yritystä ilman vastausta sen jälkeen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Kyllä, heidän</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Ei heidän</translation>
    </message>
    <message>
        <source>Shared goals: %1</source>
        <translation>Yhteiset tavoitteet: %1</translation>
    </message>
    <message>
        <source>Profit of a year: %1</source>
        <translation>Vuoden tuotto: %1</translation>
    </message>
    <message>
        <source>Does not count as a loss: %1</source>
        <translation>Ei ole menetys: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Luvattu: %1</translation>
    </message>
    <message>
        <source>First asked for: %1</source>
        <translation>Ensimmäinen kysely: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>viimeisin %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Erääntynyt: %1</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>Kirjoitetaan myös: %1</translation>
    </message>
    <message>
        <source>Next due %1</source>
        <translation>Seuraava: %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>tehty %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>lähti %1</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>jatkaa nimellä %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>saatavilla %1 alkaen</translation>
    </message>
</context>
<context>
    <name>ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>People at clients</source>
        <translation>Asiakkaiden henkilöt</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Yhtiöt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Tarjouspyynnöt</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Laskut</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Answers of clients</source>
        <translation>Asiakkaiden vastaukset</translation>
    </message>
</context>
<context>
    <name>ClientTables</name>
    <message>
        <source>One firm? %1 – %2: %3</source>
        <translation>Sama yritys? %1 – %2: %3</translation>
    </message>
    <message>
        <source>No client yet.</source>
        <translation>Ei vielä asiakkaita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s)</source>
        <translation>
            <numerusform>%Ln uusi rivi</numerusform>
            <numerusform>%Ln uutta riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln muuttui</numerusform>
            <numerusform>%Ln muuttui</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables about clients</source>
        <translation>Taulukot asiakkaista</translation>
    </message>
    <message>
        <source>Clients, people, orders, requests, invoices, usage, contracts, contacts and answers, from CSV, Excel or an address book. A folder that your CRM exports into is read when a file in it changes.</source>
        <translation>Asiakkaat, henkilöt, tilaukset, tarjouspyynnöt, laskut, käyttö, sopimukset, yhteydenotot ja vastaukset CSV:stä, Excelistä tai osoitekirjasta. Kansio, johon CRM vie tietonsa, luetaan, kun sen tiedosto muuttuu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln ennallaan</numerusform>
            <numerusform>%Ln ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln pantiin syrjään</numerusform>
            <numerusform>%Ln pantiin syrjään</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Tuotu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that may be there already</source>
        <translation>
            <numerusform>ja %Ln muu, joka ehkä on jo luettelossa</numerusform>
            <numerusform>ja %Ln muuta, jotka ehkä ovat jo luettelossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new client(s)</source>
        <translation>
            <numerusform>%Ln uusi asiakas</numerusform>
            <numerusform>%Ln uutta asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known one(s) brought up to date</source>
        <translation>
            <numerusform>%Ln tuttu päivitetään</numerusform>
            <numerusform>%Ln tuttua päivitetään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be brought in</source>
        <translation>
            <numerusform>%Ln rivi voidaan tuoda</numerusform>
            <numerusform>%Ln riviä voidaan tuoda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s) are kept aside, to be corrected</source>
        <translation>
            <numerusform>%Ln virheellinen rivi pannaan syrjään korjattavaksi</numerusform>
            <numerusform>%Ln virheellistä riviä pannaan syrjään korjattavaksi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%Ln to be called today</source>
        <translation>
            <numerusform>%Ln soitettava tänään</numerusform>
            <numerusform>%Ln soitettavaa tänään</numerusform>
        </translation>
    </message>
    <message>
        <source>sour</source>
        <translation>tyytymätön</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>ystävällinen</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>vaihteleva</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>%Ln päivä myöhässä</numerusform>
            <numerusform>%Ln päivää myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what they wrote about us and said to us in the last %n day(s)</source>
        <translation>
            <numerusform>Siitä, mitä he kirjoittivat meistä ja sanoivat meille viimeisen %n päivän aikana</numerusform>
            <numerusform>Siitä, mitä he kirjoittivat meistä ja sanoivat meille viimeisten %n päivän aikana</numerusform>
        </translation>
    </message>
    <message>
        <source>posts</source>
        <translation>kirjoitukset</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>yhteydenotot</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln päivä sitten</numerusform>
            <numerusform>%Ln päivää sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>suosittelee</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>määräpäivä %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeisin yhteys</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Lähdön merkit</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Uutiset</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kriittinen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Import clients, people, orders, invoices…</source>
        <translation>Tuo asiakkaita, henkilöitä, tilauksia, laskuja…</translation>
    </message>
    <message>
        <source>“%1” is watched; what was crawled already is searched too.</source>
        <translation>”%1” on seurannassa; myös aiemmin luettu käydään läpi.</translation>
    </message>
    <message>
        <source>Calendar of contacts and days</source>
        <translation>Yhteydenottojen ja päivien kalenteri</translation>
    </message>
    <message>
        <source>Export the clients</source>
        <translation>Vie asiakkaat</translation>
    </message>
    <message>
        <source>The thresholds are changed; all clients were looked at anew.</source>
        <translation>Raja-arvot on muutettu; kaikki asiakkaat katsottiin uudelleen.</translation>
    </message>
    <message>
        <source>The occasion waits in the queue.</source>
        <translation>Aihe odottaa jonossa.</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>Yhteydenotto on muutettu.</translation>
    </message>
    <message>
        <source>See its word forms</source>
        <translation>Näytä taivutusmuodot</translation>
    </message>
    <message>
        <source>It became an occasion for everybody chosen.</source>
        <translation>Siitä tuli aihe kaikille valituille.</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>Aamulista</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>Yhteydenotto kirjattu: %1.</translation>
    </message>
    <message>
        <source>The card of %1 is changed.</source>
        <translation>Kortti muutettu: %1.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>Asiakas siirretty: %1.</translation>
    </message>
    <message>
        <source>The draft is saved: %1</source>
        <translation>Luonnos tallennettu: %1</translation>
    </message>
    <message>
        <source>See the bad rows</source>
        <translation>Näytä virheelliset rivit</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>The number %1 is taken off the card.</source>
        <translation>Numero %1 on poistettu kortilta.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Takaisinvoitto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s)</source>
        <translation>
            <numerusform>%Ln avainasiakas</numerusform>
            <numerusform>%Ln avainasiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to contact</source>
        <translation>
            <numerusform>%Ln odottaa yhteydenottoa</numerusform>
            <numerusform>%Ln odottaa yhteydenottoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may leave</source>
        <translation>
            <numerusform>%Ln voi lähteä</numerusform>
            <numerusform>%Ln voi lähteä</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Client: back to the list</source>
        <translation>Asiakas: takaisin luetteloon</translation>
    </message>
    <message>
        <source>News: make an occasion; list: add a client; queue: add an occasion</source>
        <translation>Uutiset: tee aiheeksi; luettelo: lisää asiakas; jono: lisää aihe</translation>
    </message>
    <message>
        <source>News, promise: done</source>
        <translation>Uutiset, lupaus: tehty</translation>
    </message>
    <message>
        <source>News: not this client; occasion: dismiss</source>
        <translation>Uutiset: ei tämä asiakas; aihe: hylkää</translation>
    </message>
    <message>
        <source>Client: log a contact; occasion: contacted</source>
        <translation>Asiakas: kirjaa yhteydenotto; aihe: otettu yhteyttä</translation>
    </message>
    <message>
        <source>Occasion: snooze</source>
        <translation>Aihe: lykkää</translation>
    </message>
    <message>
        <source>Occasion: open again</source>
        <translation>Aihe: avaa uudelleen</translation>
    </message>
    <message>
        <source>Open the post in the browser</source>
        <translation>Avaa viesti selaimessa</translation>
    </message>
    <message>
        <source>List: set the tier</source>
        <translation>Luettelo: aseta luokka</translation>
    </message>
    <message>
        <source>List: set the owner</source>
        <translation>Luettelo: aseta vastuuhenkilö</translation>
    </message>
    <message>
        <source>Client: edit the card</source>
        <translation>Asiakas: muokkaa korttia</translation>
    </message>
    <message>
        <source>Client, occasion: hand over</source>
        <translation>Asiakas, aihe: siirrä</translation>
    </message>
    <message>
        <source>Client, occasion: draft a mail</source>
        <translation>Asiakas, aihe: luonnostele viesti</translation>
    </message>
    <message>
        <source>Client: add a person; win-back: propose steps</source>
        <translation>Asiakas: lisää henkilö; takaisinvoitto: ehdota askelia</translation>
    </message>
    <message>
        <source>Win-back: is lost</source>
        <translation>Takaisinvoitto: menetetty</translation>
    </message>
    <message>
        <source>Win-back: it stays</source>
        <translation>Takaisinvoitto: jää</translation>
    </message>
    <message>
        <source>Win-back: came back</source>
        <translation>Takaisinvoitto: palasi</translation>
    </message>
    <message>
        <source>Win-back: let go</source>
        <translation>Takaisinvoitto: anna mennä</translation>
    </message>
    <message>
        <source>Client: note a wish</source>
        <translation>Asiakas: kirjaa toive</translation>
    </message>
    <message>
        <source>List: import a table</source>
        <translation>Luettelo: tuo taulukko</translation>
    </message>
    <message>
        <source>List: find a client</source>
        <translation>Luettelo: etsi asiakas</translation>
    </message>
    <message>
        <source>Gold clients whom the head asks this month how they are; others next month</source>
        <translation>Kulta-asiakkaat, joilta esimies kysyy tässä kuussa kuulumiset; ensi kuussa muilta</translation>
    </message>
    <message>
        <source>The tier of %1 is set.</source>
        <translation>Luokka on asetettu: %1.</translation>
    </message>
    <message>
        <source>The owner of %1 is set.</source>
        <translation>Vastuuhenkilö on asetettu: %1.</translation>
    </message>
    <message>
        <source>Find by name, owner, business</source>
        <translation>Hae nimellä, vastuuhenkilöllä, alalla</translation>
    </message>
    <message>
        <source>List of key clients</source>
        <translation>Luettelo avainasiakkaista</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>No key client yet</source>
        <translation>Ei vielä avainasiakkaita</translation>
    </message>
    <message>
        <source>One does not watch thousands of clients; one watches the key ones. Name the first, or import a table: their growth, appointments and troubles become reasons to call.</source>
        <translation>Ei seurata tuhansia asiakkaita vaan avainasiakkaita. Nimeä ensimmäinen tai tuo taulukko: heidän kasvunsa, nimityksensä ja vaikeutensa ovat syitä soittaa.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>Yhteyttä odottavat</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Voivat lähteä</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Kysyttävä</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s):</source>
        <translation>
            <numerusform>%Ln asiakas:</numerusform>
            <numerusform>%Ln asiakasta:</numerusform>
        </translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation>Kuka pitää yhteyttä</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Aseta vastuuhenkilö</translation>
    </message>
    <message numerus="yes">
        <source>The tier of %Ln client(s) is set.</source>
        <translation>
            <numerusform>%Ln asiakkaan luokka on asetettu.</numerusform>
            <numerusform>%Ln asiakkaan luokka on asetettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owner of %Ln client(s) is set.</source>
        <translation>
            <numerusform>%Ln asiakkaan vastuuhenkilö on asetettu.</numerusform>
            <numerusform>%Ln asiakkaan vastuuhenkilö on asetettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients, people, orders, invoices from a table</source>
        <translation>Asiakkaat, henkilöt, tilaukset, laskut taulukosta</translation>
    </message>
    <message>
        <source>For this choose one client. Tier and owner can be set for several.</source>
        <translation>Valitse tähän yksi asiakas. Luokan ja vastuuhenkilön voi asettaa usealle kerralla.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kirjaa yhteydenotto…</translation>
    </message>
    <message>
        <source>Tier ▾</source>
        <translation>Luokka ▾</translation>
    </message>
    <message>
        <source>Owner ▾</source>
        <translation>Vastuuhenkilö ▾</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Muokkaa korttia…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Sen uutiset</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Siirrä…</translation>
    </message>
    <message>
        <source>Imported tables and watched folders…</source>
        <translation>Tuodut taulukot ja seuratut kansiot…</translation>
    </message>
    <message>
        <source>The same firm twice?…</source>
        <translation>Sama yritys kahdesti?…</translation>
    </message>
    <message>
        <source>Tiers by profit…</source>
        <translation>Luokat tuoton mukaan…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients…</source>
        <translation>Siirrä jonkun asiakkaat…</translation>
    </message>
    <message>
        <source>Exhibitions…</source>
        <translation>Messut…</translation>
    </message>
    <message>
        <source>How often to speak with whom…</source>
        <translation>Kuinka usein kenenkin kanssa puhutaan…</translation>
    </message>
    <message>
        <source>Watch a competitor or a line of business…</source>
        <translation>Seuraa kilpailijaa tai toimialaa…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving…</source>
        <translation>Mikä on merkki lähdöstä…</translation>
    </message>
    <message>
        <source>False alarms that were taught…</source>
        <translation>Opetetut väärät hälytykset…</translation>
    </message>
    <message>
        <source>Voice of the customer…</source>
        <translation>Asiakkaan ääni…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Vie taulukkona…</translation>
    </message>
    <message>
        <source>Calendar of contacts and days (.ics)…</source>
        <translation>Yhteydenottojen ja päivien kalenteri (.ics)…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Owner of the client</source>
        <translation>Asiakkaan vastuuhenkilö</translation>
    </message>
    <message numerus="yes">
        <source>Owner of %n client(s)</source>
        <translation>
            <numerusform>%n asiakkaan vastuuhenkilö</numerusform>
            <numerusform>%n asiakkaan vastuuhenkilö</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is called so.</source>
        <translation>Sen nimistä asiakasta ei ole.</translation>
    </message>
    <message>
        <source>No client is yours yet: press W on one to take it.</source>
        <translation>Sinulla ei ole vielä asiakkaita: paina asiakkaan kohdalla W.</translation>
    </message>
    <message>
        <source>Nobody waits for a contact: the plan and all promises are kept.</source>
        <translation>Kukaan ei odota yhteydenottoa: suunnitelma ja kaikki lupaukset on pidetty.</translation>
    </message>
    <message>
        <source>Nothing speaks of a client leaving. Watched are requests, orders, invoices, usage, contacts, complaints and tone.</source>
        <translation>Mikään ei viittaa asiakkaan lähtöön. Seurataan tarjouspyyntöjä, tilauksia, laskuja, käyttöä, yhteydenottoja, valituksia ja sävyä.</translation>
    </message>
    <message>
        <source>No gold client yet: three of them are asked each month how they are.</source>
        <translation>Kulta-asiakkaita ei vielä ole: joka kuukausi kolmelta heistä kysytään kuulumiset.</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Nimet ja taivutusmuodot</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Minä (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Joku muu…</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>The author agrees</source>
        <translation>Kirjoittaja hyväksyy</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>Answered; the author is silent</source>
        <translation>Vastattu; kirjoittaja ei reagoi</translation>
    </message>
    <message>
        <source>Anonymous author, all was told</source>
        <translation>Nimetön kirjoittaja, kaikki on kerrottu</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>its interface, with a key of your own</source>
        <translation>sen rajapinnasta omalla avaimella</translation>
    </message>
    <message>
        <source>its notification mails</source>
        <translation>sen ilmoitusviesteistä sähköpostissa</translation>
    </message>
    <message>
        <source>a table (CSV, XLSX)</source>
        <translation>taulukosta (CSV, XLSX)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>käsin</translation>
    </message>
    <message>
        <source>Its terms forbid collecting by programs.</source>
        <translation>Sivuston ehdot kieltävät keräämisen ohjelmilla.</translation>
    </message>
    <message>
        <source>It shows captchas to programs, and its rules for them are not known.</source>
        <translation>Se näyttää ohjelmille captchan, eikä sen säännöistä ohjelmille tiedetä.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface.</source>
        <translation>Sen sivut hakevat tietonsa yksityisestä rajapinnasta.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface, guarded by captchas.</source>
        <translation>Sen sivut hakevat tietonsa yksityisestä, captchalla suojatusta rajapinnasta.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface; with a key only ratings come.</source>
        <translation>Sen sivut hakevat tietonsa yksityisestä rajapinnasta; avaimella saa vain arvosanat.</translation>
    </message>
    <message>
        <source>Its interface is guarded by captchas; the official one is paid for.</source>
        <translation>Sen rajapinta on suojattu captchalla; virallinen on maksullinen.</translation>
    </message>
    <message>
        <source>Its interface is for browsers only; the official one is by contract.</source>
        <translation>Sen rajapinta on vain selaimille; virallisesta tehdään sopimus.</translation>
    </message>
    <message>
        <source>It has no public search, and its pages want a login.</source>
        <translation>Julkista hakua ei ole, ja sivut vaativat kirjautumisen.</translation>
    </message>
    <message>
        <source>Its interface is for approved researchers only.</source>
        <translation>Sen rajapinta on vain hyväksytyille tutkijoille.</translation>
    </message>
    <message>
        <source>Its interface is by contract.</source>
        <translation>Sen rajapinnasta tehdään sopimus.</translation>
    </message>
    <message>
        <source>Only those who were invited may read there.</source>
        <translation>Siellä saavat lukea vain kutsutut.</translation>
    </message>
    <message>
        <source>What is said there comes in all the same: %1.</source>
        <translation>Se, mitä siellä kirjoitetaan, tulee silti tänne: %1.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Avaimet…</translation>
    </message>
    <message>
        <source>Watch a mailbox…</source>
        <translation>Seuraa postilaatikkoa…</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Tuo tiedosto…</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Lisää maininta käsin…</translation>
    </message>
    <message>
        <source>%1 is not crawled.</source>
        <translation>Paikkaa %1 ei lueta ohjelmalla.</translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Sähköpostit, taulukot, tallennetut sivut</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Tuo tiedosto</translation>
    </message>
    <message>
        <source>The mention is kept. It stands among the others.</source>
        <translation>Maininta on tallennettu. Se on muiden joukossa.</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Keltainen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turkoosi</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Harmaa</translation>
    </message>
</context>
<context>
    <name>Compensation</name>
    <message>
        <source>proposed</source>
        <translation>ehdotettu</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>given</source>
        <translation>annettu</translation>
    </message>
</context>
<context>
    <name>CompensationDialog</name>
    <message>
        <source>Compensation</source>
        <translation>Hyvitys</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ehdota</translation>
    </message>
    <message>
        <source>Instead of money: free delivery next time</source>
        <translation>Rahan sijaan: seuraava toimitus maksutta</translation>
    </message>
    <message>
        <source>10 % of the order for each day late</source>
        <translation>10 % tilauksesta jokaiselta myöhästymispäivältä</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Or a favour</source>
        <translation>Tai muu hyvitys</translation>
    </message>
    <message>
        <source>Order that went wrong</source>
        <translation>Epäonnistunut tilaus</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Miten se on laskettu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <source>Name an amount or a favour, one of the two.</source>
        <translation>Anna summa tai muu hyvitys, vain toinen.</translation>
    </message>
    <message>
        <source>Say how it is computed: the head reads that first.</source>
        <translation>Kerro, miten se on laskettu: esihenkilö lukee sen ensin.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation>Summa ei ole luku.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>not reached</source>
        <translation>ei tavoitettu</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log the contact</source>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>tavoitettu</translation>
    </message>
    <message>
        <source>Their tone</source>
        <translation>Heidän sävynsä</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten meni</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Mitä lupasimme</translation>
    </message>
    <message>
        <source>what we promised</source>
        <translation>mitä lupasimme</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n päivän päästä</numerusform>
            <numerusform>%n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Yhteydenotto: %1</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Sitä ei ollut</translation>
    </message>
    <message>
        <source>Say in a few words how it went, or what it was about.</source>
        <translation>Kerro lyhyesti, miten meni tai mistä puhuttiin.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Tämä ei ole päivä: kirjoita näin: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>ContactedDialog</name>
    <message>
        <source>Contacted</source>
        <translation>Yhteys otettu</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Logged with each of them; one undo takes all back.</source>
        <translation>Kirjataan jokaiselle; yksi kumoaminen peruu kaikki.</translation>
    </message>
    <message>
        <source>The day of the contact is kept with the client. An occasion is used once.</source>
        <translation>Yhteydenoton päivä tallentuu asiakkaalle. Aihetta käytetään kerran.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) contacted</source>
        <translation>
            <numerusform>Otettu yhteyttä %Ln asiakkaaseen</numerusform>
            <numerusform>Otettu yhteyttä %Ln asiakkaaseen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Russia</source>
        <translation>Venäjä</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Valko-Venäjä</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakstan</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Liettua</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Puola</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Yhdistynyt kuningaskunta</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Yhdysvallat</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>%Ln viesti luettu</numerusform>
            <numerusform>%Ln viestiä luettu</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is being watched yet.</source>
        <translation>Mitään paikkaa ei vielä seurata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln paikka seurannassa</numerusform>
            <numerusform>%Ln paikkaa seurannassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named you</source>
        <translation>
            <numerusform>%Ln mainitsi teidät</numerusform>
            <numerusform>%Ln mainitsi teidät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln paikkaa ei voitu lukea</numerusform>
            <numerusform>%Ln paikkaa ei voitu lukea</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2 alkaen)</translation>
    </message>
</context>
<context>
    <name>Crawler</name>
    <message>
        <source>%1 forum</source>
        <translation>%1-foorumi</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Syöte</translation>
    </message>
    <message>
        <source>Page with posts</source>
        <translation>Viestisivu</translation>
    </message>
    <message>
        <source>Guest book</source>
        <translation>Vieraskirja</translation>
    </message>
    <message>
        <source>Article with comments</source>
        <translation>Artikkeli kommentteineen</translation>
    </message>
    <message>
        <source>Comments below an article</source>
        <translation>Artikkelin kommentit</translation>
    </message>
    <message>
        <source>Comments kept by isso</source>
        <translation>isso-kommentit</translation>
    </message>
    <message>
        <source>Brought in by hand</source>
        <translation>Käsin tuotu</translation>
    </message>
    <message>
        <source>News search</source>
        <translation>Uutishaku</translation>
    </message>
    <message>
        <source>List of a site's news</source>
        <translation>Sivuston uutisluettelo</translation>
    </message>
    <message>
        <source>Finnish Trade Register</source>
        <translation>Kaupparekisteri</translation>
    </message>
    <message>
        <source>Folder of a mailbox</source>
        <translation>Sähköpostikansio</translation>
    </message>
    <message>
        <source>Page of reviews</source>
        <translation>Arvostelusivu</translation>
    </message>
    <message>
        <source>WordPress site</source>
        <translation>WordPress-sivusto</translation>
    </message>
    <message>
        <source>Reviews in the App Store</source>
        <translation>Arvostelut App Storessa</translation>
    </message>
    <message>
        <source>Reviews in App Store Connect</source>
        <translation>Arvostelut App Store Connectissa</translation>
    </message>
    <message>
        <source>Reviews in Google Play</source>
        <translation>Arvostelut Google Playssa</translation>
    </message>
    <message>
        <source>Reviews in Google Maps</source>
        <translation>Arvostelut Google Mapsissa</translation>
    </message>
    <message>
        <source>Reviews of your business at Google</source>
        <translation>Yrityksesi arvostelut Googlessa</translation>
    </message>
    <message>
        <source>Reviews at Trustpilot</source>
        <translation>Arvostelut Trustpilotissa</translation>
    </message>
    <message>
        <source>Search of Yandex</source>
        <translation>Yandexin haku</translation>
    </message>
    <message>
        <source>Suomi24 forum</source>
        <translation>Suomi24-foorumi</translation>
    </message>
    <message>
        <source>Vauva.fi forum</source>
        <translation>Vauva.fi-foorumi</translation>
    </message>
    <message>
        <source>Comments at Yle</source>
        <translation>Kommentit Ylellä</translation>
    </message>
    <message>
        <source>Telegram channel</source>
        <translation>Telegram-kanava</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>VK</translation>
    </message>
</context>
<context>
    <name>DateKind</name>
    <message>
        <source>Birthday</source>
        <translation>Syntymäpäivä</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Ammattikunnan juhlapäivä</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Juhlapyhä</translation>
    </message>
    <message>
        <source>Anniversary of the firm</source>
        <translation>Yrityksen vuosipäivä</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Sopimus päättyy</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Messut</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n vuosi</numerusform>
            <numerusform>%n vuotta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>pp.kk.vvvv</translation>
    </message>
    <message>
        <source>dd.mm. or dd.mm.yyyy</source>
        <translation>pp.kk. tai pp.kk.vvvv</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>eilisestä</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 myöhässä</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>First answer due</source>
        <translation>Ensimmäisen vastauksen määräaika</translation>
    </message>
    <message>
        <source>Set the deadline</source>
        <translation>Aseta määräaika</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Viimeistään</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Certainly meant</source>
        <translation>Varmasti tarkoitettu</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Tarkistettava</translation>
    </message>
    <message>
        <source>Named in passing</source>
        <translation>Mainittu ohimennen</translation>
    </message>
</context>
<context>
    <name>Detection</name>
    <message>
        <source>The site first checks that a person sits at the browser.</source>
        <translation>Sivusto tarkistaa ensin, että selainta käyttää ihminen.</translation>
    </message>
    <message>
        <source>The site asks for a captcha.</source>
        <translation>Sivusto vaatii captchan.</translation>
    </message>
    <message>
        <source>A login form stands where the posts should be.</source>
        <translation>Viestien paikalla on kirjautumislomake.</translation>
    </message>
    <message>
        <source>The page says that only members may read it.</source>
        <translation>Sivulla sanotaan, että vain jäsenet voivat lukea sen.</translation>
    </message>
    <message>
        <source>The server asks for a name and a password.</source>
        <translation>Palvelin kysyy tunnusta ja salasanaa.</translation>
    </message>
    <message>
        <source>The server refuses this address to us (403).</source>
        <translation>Palvelin ei anna meille tätä osoitetta (403).</translation>
    </message>
    <message>
        <source>The site refuses this address to us.</source>
        <translation>Sivusto ei anna meille tätä osoitetta.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>Palvelu ei hyväksynyt avainta.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>Verkkosi välityspalvelin kysyy tunnusta ja salasanaa.</translation>
    </message>
    <message>
        <source>The page is withheld for legal reasons.</source>
        <translation>Sivu on suljettu oikeudellisista syistä.</translation>
    </message>
    <message>
        <source>The address leads to the front page of another site.</source>
        <translation>Osoite johtaa toisen sivuston etusivulle.</translation>
    </message>
    <message>
        <source>The site shows this page for whatever is not there.</source>
        <translation>Sivusto näyttää tämän sivun kaiken sellaisen tilalla, mitä siellä ei ole.</translation>
    </message>
    <message>
        <source>The site is gone: its name is for sale or parked.</source>
        <translation>Sivustoa ei enää ole: sen nimi on myynnissä tai pysäköity.</translation>
    </message>
    <message>
        <source>The page itself says that nothing is there.</source>
        <translation>Sivu itse sanoo, ettei siellä ole mitään.</translation>
    </message>
    <message>
        <source>The site answers slowly: not all that may be there was tried.</source>
        <translation>Sivusto vastaa hitaasti: kaikkea mahdollista ei ehditty kokeilla.</translation>
    </message>
    <message>
        <source>%1 stands before the site and refuses programs.</source>
        <translation>Sivuston edessä on %1, joka ei päästä ohjelmia sisään.</translation>
    </message>
    <message>
        <source>%1 stands before the site and lets only a person's browser in.</source>
        <translation>Sivuston edessä on %1, joka päästää sisään vain ihmisen selaimen.</translation>
    </message>
    <message>
        <source>%1 asks for a captcha.</source>
        <translation>%1 vaatii captchan.</translation>
    </message>
    <message>
        <source>A forum, made with %1.</source>
        <translation>Foorumi, alustana %1.</translation>
    </message>
    <message>
        <source>A blog, made with %1.</source>
        <translation>Blogi, alustana %1.</translation>
    </message>
    <message>
        <source>A site, made with %1.</source>
        <translation>Sivusto, alustana %1.</translation>
    </message>
    <message>
        <source>A shop, made with %1.</source>
        <translation>Verkkokauppa, alustana %1.</translation>
    </message>
    <message>
        <source>A page with comments by %1.</source>
        <translation>Sivu, jonka kommentit tarjoaa %1.</translation>
    </message>
    <message>
        <source>A social network, made with %1.</source>
        <translation>Sosiaalinen verkosto, alustana %1.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>DigestMail</name>
    <message>
        <source>Morning list by mail</source>
        <translation>Aamulista sähköpostina</translation>
    </message>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Täältä ei lähetetä mitään: avaa tiedosto sähköpostiohjelmassasi.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Tallenna luonnos…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Kenen lista</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Write an address.</source>
        <translation>Kirjoita osoite.</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>ei vielä kenenkään</translation>
    </message>
</context>
<context>
    <name>DismissReason</name>
    <message>
        <source>Another firm is meant</source>
        <translation>Tarkoitetaan toista yritystä</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Ei ole valitus</translation>
    </message>
    <message>
        <source>The author took it back</source>
        <translation>Kirjoittaja perui sen</translation>
    </message>
    <message>
        <source>An abusive post without facts</source>
        <translation>Asiaton viesti vailla tosiasioita</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>published</source>
        <translation>julkaistu</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop mails, tables or saved pages here to look at what they say</source>
        <translation>Pudota tähän viestit, taulukot tai tallennetut sivut, niin katsotaan, mitä niissä on</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>The same firm twice?</source>
        <translation>Sama yritys kahdesti?</translation>
    </message>
    <message>
        <source>Joined cards become one: names, people, contacts, news and trade. Ctrl+Z takes them apart again.</source>
        <translation>Yhdistetyt kortit ovat yksi: nimet, henkilöt, yhteydenotot, uutiset ja kauppa. Ctrl+Z erottaa ne jälleen.</translation>
    </message>
    <message>
        <source>No two cards look like one firm.</source>
        <translation>Mitkään kaksi korttia eivät näytä samalta yritykseltä.</translation>
    </message>
    <message>
        <source>One firm: join</source>
        <translation>Sama yritys: yhdistä</translation>
    </message>
    <message>
        <source>Two firms</source>
        <translation>Kaksi yritystä</translation>
    </message>
</context>
<context>
    <name>EditPlace</name>
    <message>
        <source>Edit the place</source>
        <translation>Muokkaa paikkaa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>An address starts with https:// or http://.</source>
        <translation>Osoite alkaa https:// tai http://.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>To be kept</source>
        <translation>Pidettävä</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Menetetty</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Voitetaan takaisin</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Palasi</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Annettu mennä</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Luovuttu</translation>
    </message>
</context>
<context>
    <name>EndFields</name>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>The author agrees</source>
        <translation>Kirjoittaja hyväksyy</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Missä kirjoittaja suostui</translation>
    </message>
    <message>
        <source>The author has no name and so cannot agree: record the reason.</source>
        <translation>Kirjoittaja on nimetön eikä voi hyväksyä: kirjaa syy.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Put right</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Selitetty</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Ratkaisematta</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Ohjelmassa tapahtui virhe.</translation>
    </message>
    <message>
        <source>This can't be used as given.</source>
        <translation>Tätä ei voi käyttää näin.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Tarkista, mitä syötit.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Tätä ei enää ole.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; look at the list again.</source>
        <translation>Se on ehkä poistettu sillä välin; katso luetteloa uudelleen.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>Tämä vaihe ei ole mahdollinen nykyisestä tilasta.</translation>
    </message>
    <message>
        <source>Look at the present state; somebody may have changed it.</source>
        <translation>Katso nykyistä tilaa; joku on ehkä muuttanut sitä.</translation>
    </message>
    <message>
        <source>This is not for you to do.</source>
        <translation>Tämä ei kuulu oikeuksiisi.</translation>
    </message>
    <message>
        <source>Ask the head for another role, or let a colleague do it.</source>
        <translation>Pyydä esihenkilöltä toinen rooli tai anna kollegan tehdä se.</translation>
    </message>
    <message>
        <source>No Chromium is installed, so there is no picture of the page.</source>
        <translation>Chromiumia ei ole asennettu, joten sivusta ei ole kuvaa.</translation>
    </message>
    <message>
        <source>Open the kept page itself; what is proved is its bytes.</source>
        <translation>Avaa itse tallennettu sivu: todiste on sen sisältö.</translation>
    </message>
    <message>
        <source>The service gave no time stamp on what it was asked to stamp.</source>
        <translation>Palvelu ei antanut aikaleimaa sille, mitä pyydettiin.</translation>
    </message>
    <message>
        <source>Check its address, or choose another service.</source>
        <translation>Tarkista osoite tai valitse toinen palvelu.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>This can't be undone: it was changed again since.</source>
        <translation>Tätä ei voi kumota: sitä on muutettu sen jälkeen.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Muuta se käsin.</translation>
    </message>
    <message>
        <source>The data folder can't be used.</source>
        <translation>Datakansiota ei voi käyttää.</translation>
    </message>
    <message>
        <source>Choose another folder, or look into the log file.</source>
        <translation>Valitse toinen kansio tai katso lokitiedostoa.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Tiedot on kirjoittanut ohjelman uudempi versio.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Asenna uudempi versio.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive.</source>
        <translation>Datakansio on verkkolevyllä.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Valitse kansio tämän tietokoneen levyltä.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Levy on täynnä.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was kept is lost.</source>
        <translation>Vapauta tilaa; mitään tallennettua ei ole kadonnut.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>Datakansioon ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder.</source>
        <translation>Salli kirjoittaminen tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database.</source>
        <translation>Tietokanta on vaurioitunut, tai tämä ei ole tietokanta.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder “backups” beside it.</source>
        <translation>Palauta kopio sen vieressä olevasta kansiosta ”backups”.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <translation>Toinen ohjelma piti tietokantaa lukittuna liian kauan.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Sulje toinen ohjelma ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another crawl is under way.</source>
        <translation>Toinen lukukierros on käynnissä.</translation>
    </message>
    <message>
        <source>Its results appear here by themselves.</source>
        <translation>Sen tulokset ilmestyvät tähän itsestään.</translation>
    </message>
    <message>
        <source>This crawl slept too long and another one took over.</source>
        <translation>Tämä kierros nukkui liian kauan, ja toinen jatkoi sen sijasta.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next crawl goes on.</source>
        <translation>Mitään ei kadonnut; seuraava kierros jatkaa.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>Tiedot ovat datakansion lokitiedostossa: %1</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>the text is about it</source>
        <translation>teksti käsittelee tätä</translation>
    </message>
    <message>
        <source>in passing</source>
        <translation>ohimennen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Kasvu</translation>
    </message>
    <message>
        <source>New product or business</source>
        <translation>Uusi tuote tai liiketoiminta</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nimitys</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Lähtö</translation>
    </message>
    <message>
        <source>Merger or acquisition</source>
        <translation>Yrityskauppa</translation>
    </message>
    <message>
        <source>Reorganisation</source>
        <translation>Uudelleenjärjestely</translation>
    </message>
    <message>
        <source>Rebranding</source>
        <translation>Brändiuudistus</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Merkkivuosi</translation>
    </message>
    <message>
        <source>Exhibition or conference</source>
        <translation>Messut tai konferenssi</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Tarjouskilpailu</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Vaikeudet</translation>
    </message>
    <message>
        <source>Public praise</source>
        <translation>Julkinen kiitos</translation>
    </message>
    <message>
        <source>Public blame</source>
        <translation>Julkinen arvostelu</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Sääntely</translation>
    </message>
</context>
<context>
    <name>Every</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>joka päivä</numerusform>
            <numerusform>%n päivän välein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>joka minuutti</numerusform>
            <numerusform>%n minuutin välein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>joka tunti</numerusform>
            <numerusform>%n tunnin välein</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>joka minuutti</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>joka tunti</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>joka päivä</translation>
    </message>
</context>
<context>
    <name>Fairs</name>
    <message>
        <source>Exhibitions</source>
        <translation>Messut</translation>
    </message>
    <message>
        <source>A month ahead they become a reason to call every client of that line of business.</source>
        <translation>Kuukautta ennen niistä tulee syy soittaa jokaiselle alan asiakkaalle.</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Messut</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Yhtään ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Saakka</translation>
    </message>
    <message>
        <source>Write what it is called and from which day, like 31.12.2026.</source>
        <translation>Kirjoita nimi ja alkamispäivä, esimerkiksi 31.12.2026.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ours</source>
        <translation>Meidän</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Yhteinen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Heidän</translation>
    </message>
    <message>
        <source>A third party's</source>
        <translation>Kolmannen osapuolen</translation>
    </message>
    <message>
        <source>Wrong firm</source>
        <translation>Väärä yritys</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ei vielä tiedossa</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This file is no text. Nothing was changed.</source>
        <translation>Tämä tiedosto ei ole tekstiä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file is broken at line %1. Nothing was added; export it again.</source>
        <translation>Tiedosto on rikki riviltä %1. Mitään ei lisätty; vie se uudelleen.</translation>
    </message>
    <message>
        <source>This is no list of feeds (OPML). Nothing was added.</source>
        <translation>Tämä ei ole syöteluettelo (OPML). Mitään ei lisätty.</translation>
    </message>
    <message>
        <source>This is no list of names. Nothing was added.</source>
        <translation>Tämä ei ole nimiluettelo. Mitään ei lisätty.</translation>
    </message>
    <message>
        <source>The file can't be used: %1</source>
        <translation>Tiedostoa ei voi käyttää: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Nobody</source>
        <translation>Ei kenellekään</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Search in the mentions</source>
        <translation>Hae maininnoista</translation>
    </message>
    <message>
        <source>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</source>
        <translation>Sanat kaikissa muodoissa, ”lause”, -ilman, OR, site:, author:, from:, before: (näppäin /)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Lisää suodattimia</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Kaikki nimet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Kenelle annettu</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Poista tämä suodatin</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tyhjennä kaikki</translation>
    </message>
    <message>
        <source>Others: type site:name in the search field</source>
        <translation>Muut: kirjoita hakukenttään site:nimi</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Tallenna tämä näkymä…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Näkymän nimi</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Poista näkymä ”%1”</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Näkymä ”%1” on tallennettu.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Näkymä ”%1” on poistettu.</translation>
    </message>
</context>
<context>
    <name>FirmDialog</name>
    <message>
        <source>Its name is looked for too. A firm that ended often goes on as another one.</source>
        <translation>Myös sen nimeä etsitään. Lopetettu yritys jatkaa usein toisena.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Legal entity of %1</source>
        <translation>Yhtiö: %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Poista kortilta</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Kirjoita nimi.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1995.</source>
        <translation>Tämä ei ole päivä: kirjoita näin: 31.12.1995.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Three questions, then it watches</source>
        <translation>Kolme kysymystä, sitten seuranta alkaa</translation>
    </message>
    <message>
        <source>Everything can be changed later. What you enter stays on this computer.</source>
        <translation>Kaiken voi muuttaa myöhemmin. Syöttämäsi pysyy tällä tietokoneella.</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>Mikä on yrityksenne nimi?</translation>
    </message>
    <message>
        <source>As people write it. The program finds the name in every grammatical form.</source>
        <translation>Niin kuin ihmiset sen kirjoittavat. Ohjelma löytää nimen kaikissa taivutusmuodoissa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>for example: Northwind Windows</source>
        <translation>esimerkiksi: Pohjoistuuli</translation>
    </message>
    <message>
        <source>Also written (brands, abbreviations), with commas between</source>
        <translation>Kirjoitetaan myös (tuotemerkit, lyhenteet), pilkuilla erotettuna</translation>
    </message>
    <message>
        <source>People write in</source>
        <translation>Kirjoituskielet</translation>
    </message>
    <message>
        <source>These forms count. Click away what means something else.</source>
        <translation>Nämä muodot lasketaan. Napsauta pois ne, jotka tarkoittavat muuta.</translation>
    </message>
    <message>
        <source>Who are your key clients?</source>
        <translation>Ketkä ovat avainasiakkaanne?</translation>
    </message>
    <message>
        <source>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</source>
        <translation>Yksi riviä kohti, liitettynä mistä tahansa. Heidän uutisistaan tulee yhteydenoton aiheita. Voi jäädä tyhjäksi.</translation>
    </message>
    <message>
        <source>Key clients, one a line</source>
        <translation>Avainasiakkaat, yksi riviä kohti</translation>
    </message>
    <message>
        <source>Where do people write?</source>
        <translation>Missä teistä kirjoitetaan?</translation>
    </message>
    <message>
        <source>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</source>
        <translation>Liitä foorumien, uutissivustojen, blogien tai Telegram-kanavien osoitteita: ohjelma selvittää, miten kutakin luetaan.</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Tai valitse valmiista paikoista…</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Aloita seuranta</translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>Alkuun riittää nimi.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Osoitteita katsotaan vielä…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) can't be watched: see why above, or go on without.</source>
        <translation>
            <numerusform>%n osoitetta ei voi seurata: syy yllä; voit jatkaa ilman sitä.</numerusform>
            <numerusform>%n osoitetta ei voi seurata: syyt yllä; voit jatkaa ilman niitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place yet: you can add places at any time.</source>
        <translation>Ei vielä paikkoja: voit lisätä niitä milloin vain.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be read as far back as each allows.</source>
        <translation>
            <numerusform>%n paikka luetaan niin kauas taaksepäin kuin se sallii.</numerusform>
            <numerusform>%n paikkaa luetaan niin kauas taaksepäin kuin kukin sallii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Another form</source>
        <translation>Toinen muoto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Poista tai palauta muoto napsauttamalla</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Annettu muoto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more form(s)</source>
        <translation>
            <numerusform>ja vielä %n muoto</numerusform>
            <numerusform>ja vielä %n muotoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Itse lisätyt</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>this number is there</source>
        <translation>numero löytyy</translation>
    </message>
    <message>
        <source>something else agrees</source>
        <translation>muukin täsmää</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>the amount is rounded</source>
        <translation>summa on pyöristetty</translation>
    </message>
    <message>
        <source>the sum of the payments</source>
        <translation>maksujen summa</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>toinen valuutta</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>tuote</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>such a place of ours exists</source>
        <translation>meillä on tällainen paikka</translation>
    </message>
    <message>
        <source>no delivery is written down</source>
        <translation>toimitusta ei ole kirjattu</translation>
    </message>
    <message>
        <source>there is such a row</source>
        <translation>tällainen rivi on</translation>
    </message>
    <message>
        <source>a refund is written down</source>
        <translation>palautus on kirjattu</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>toimitettu %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>määräpäivä oli %1</translation>
    </message>
    <message>
        <source>none of our %1 numbers looks so</source>
        <translation>mikään %1 numerostamme ei näytä tältä</translation>
    </message>
    <message>
        <source>ours look like %1</source>
        <translation>omamme ovat muotoa %1</translation>
    </message>
    <message>
        <source>after the post was written</source>
        <translation>kirjoituksen jälkeen</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>suljettu %1</translation>
    </message>
    <message>
        <source>no working day: %1</source>
        <translation>ei työpäivä: %1</translation>
    </message>
    <message>
        <source>never on a %1</source>
        <translation>ei koskaan: %1</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>rivejä: %1</translation>
    </message>
    <message>
        <source>had left on %1</source>
        <translation>lähti %1</translation>
    </message>
    <message>
        <source>came only on %1</source>
        <translation>aloitti vasta %1</translation>
    </message>
    <message>
        <source>was not on shift on %1</source>
        <translation>ei vuorossa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n päivän ero</numerusform>
            <numerusform>%n päivän ero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the purchase</source>
        <translation>
            <numerusform>%n päivä ennen ostoa</numerusform>
            <numerusform>%n päivää ennen ostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>kaksi numeroa vaihtunut</translation>
    </message>
    <message>
        <source>one digit is another</source>
        <translation>yksi numero eroaa</translation>
    </message>
    <message>
        <source>one digit left out</source>
        <translation>yksi numero puuttuu</translation>
    </message>
    <message>
        <source>one digit too many</source>
        <translation>yksi numero liikaa</translation>
    </message>
    <message>
        <source>in another case</source>
        <translation>toisessa sijamuodossa</translation>
    </message>
    <message>
        <source>in another alphabet</source>
        <translation>toisin kirjaimin</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>nimikirjaimin</translation>
    </message>
    <message>
        <source>with a slip</source>
        <translation>kirjoitusvirheellä</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>osittain</translation>
    </message>
    <message>
        <source>the form «%1» stands there</source>
        <translation>tekstissä on muoto ”%1”</translation>
    </message>
    <message>
        <source>all that is written at this place is about it</source>
        <translation>kaikki, mitä tässä paikassa kirjoitetaan, koskee sitä</translation>
    </message>
    <message>
        <source>it wrote this itself</source>
        <translation>yritys kirjoitti tämän itse</translation>
    </message>
    <message>
        <source>the headline names it</source>
        <translation>nimi on otsikossa</translation>
    </message>
    <message>
        <source>the word «%1» stands near it</source>
        <translation>lähellä on sana ”%1”</translation>
    </message>
    <message>
        <source>none of the words that should stand near it is there</source>
        <translation>lähellä ei ole yhtään niistä sanoista, joiden pitäisi olla</translation>
    </message>
    <message>
        <source>it stands only in what the author quotes</source>
        <translation>se on vain lainauksessa</translation>
    </message>
    <message>
        <source>it stands only in a link</source>
        <translation>se on vain linkissä</translation>
    </message>
    <message>
        <source>the name is also a common word</source>
        <translation>nimi on myös tavallinen sana</translation>
    </message>
    <message>
        <source>it is written in lower case</source>
        <translation>se on kirjoitettu pienellä</translation>
    </message>
    <message>
        <source>it stands at the start of a sentence, where any word has a capital</source>
        <translation>se on lauseen alussa, missä jokainen sana on isolla</translation>
    </message>
    <message>
        <source>it stands in quotation marks</source>
        <translation>se on lainausmerkeissä</translation>
    </message>
    <message>
        <source>a legal form stands beside it</source>
        <translation>vieressä on yhtiömuoto</translation>
    </message>
    <message>
        <source>it stands there as a tag</source>
        <translation>se on siinä tunnisteena</translation>
    </message>
    <message>
        <source>the firm is meant, by how the name is used here (%1 %)</source>
        <translation>yritystä tarkoitetaan, nimen käytöstä päätellen (%1 %)</translation>
    </message>
    <message>
        <source>the name may mean another thing here (the firm: %1 %)</source>
        <translation>nimi voi tässä tarkoittaa muutakin (yritys: %1 %)</translation>
    </message>
    <message>
        <source>another thing of this name seems to be meant (%1 %)</source>
        <translation>ilmeisesti tarkoitetaan muuta samannimistä (%1 %)</translation>
    </message>
    <message>
        <source>like mention %1, of which a person said whether it is about it</source>
        <translation>kuten maininta %1, josta ihminen kertoi, koskeeko se tätä</translation>
    </message>
    <message>
        <source>it stands only in a list</source>
        <translation>esiintyy vain luettelossa</translation>
    </message>
    <message>
        <source>it stands only in a row of tags</source>
        <translation>esiintyy vain tunnisterivissä</translation>
    </message>
    <message>
        <source>it stands only in a quoted line</source>
        <translation>esiintyy vain lainatulla rivillä</translation>
    </message>
    <message>
        <source>it stands only in a signature</source>
        <translation>esiintyy vain allekirjoituksessa</translation>
    </message>
    <message>
        <source>the text model takes it for a complaint (%1 %)</source>
        <translation>tekstimalli pitää tätä valituksena (%1 %)</translation>
    </message>
    <message>
        <source>the text model takes it for this kind (%1 %)</source>
        <translation>tekstimalli pitää tätä tämän lajisena (%1 %)</translation>
    </message>
    <message>
        <source>the text model hears this tone (%1 %)</source>
        <translation>tekstimalli kuulee tämän sävyn (%1 %)</translation>
    </message>
    <message>
        <source>the text model names this reason (%1 %)</source>
        <translation>tekstimalli nimeää tämän syyn (%1 %)</translation>
    </message>
    <message>
        <source>words of blame: %1</source>
        <translation>moitteen sanat: %1</translation>
    </message>
    <message>
        <source>single words decided, the text model did not read it</source>
        <translation>yksittäiset sanat ratkaisivat, tekstimalli ei lukenut tätä</translation>
    </message>
    <message>
        <source>like mention %1, whose kind a person set</source>
        <translation>kuten maininta %1, jonka lajin ihminen asetti</translation>
    </message>
    <message>
        <source>like mention %1, whose tone a person set</source>
        <translation>kuten maininta %1, jonka sävyn ihminen asetti</translation>
    </message>
    <message>
        <source>like mention %1, whose reason a person set</source>
        <translation>kuten maininta %1, jonka syyn ihminen asetti</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Go to the case</source>
        <translation>Siirry tapaukseen</translation>
    </message>
    <message>
        <source>Go to the complaint</source>
        <translation>Siirry valitukseen</translation>
    </message>
    <message>
        <source>Go to the news</source>
        <translation>Siirry uutiseen</translation>
    </message>
    <message>
        <source>No offer and no congratulation now: %1.</source>
        <translation>Ei nyt tarjousta eikä onnittelua: %1.</translation>
    </message>
    <message>
        <source>%1 is overdue</source>
        <translation>erääntynyt %1</translation>
    </message>
    <message>
        <source>their complaint is open</source>
        <translation>heidän valituksensa on auki</translation>
    </message>
    <message>
        <source>a complaint that may be theirs waits in Mentions</source>
        <translation>Maininnoissa odottaa valitus, joka voi olla heidän</translation>
    </message>
    <message>
        <source>there are grave news about them</source>
        <translation>heistä on vakavia uutisia</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over…</source>
        <translation>Siirrä…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients</source>
        <translation>Siirrä jonkun asiakkaat</translation>
    </message>
    <message>
        <source>When one of us leaves, his clients are at risk. They are handed over one by one: each with its risks, the riskiest first.</source>
        <translation>Kun joku meistä lähtee, hänen asiakkaansa ovat vaarassa. Ne siirretään yksitellen: kukin riskeineen, riskialttein ensin.</translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation>Kenen asiakkaat</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ei kenenkään</translation>
    </message>
    <message>
        <source>No client left here.</source>
        <translation>Asiakkaita ei ole enää jäljellä.</translation>
    </message>
    <message>
        <source>Open occasions and promises go along. Until the new owner has spoken with the client, the handover stays a risk.</source>
        <translation>Avoimet aiheet ja lupaukset siirtyvät mukana. Siirto on riski, kunnes uusi vastuuhenkilö on puhunut asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>What the new owner must know</source>
        <translation>Mitä uuden vastuuhenkilön on tiedettävä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Siirrä: %1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Kerro kenelle.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not visited yet</source>
        <translation>Ei vielä käyty</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Toimii</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Tarvitsee sinua</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Ei voi seurata</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>INN</source>
        <translation>INN</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>OGRN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>ALV-numero</translation>
    </message>
    <message>
        <source>Number in our books</source>
        <translation>Numero kirjoissamme</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sivusto</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Muu numero</translation>
    </message>
</context>
<context>
    <name>Industry</name>
    <message>
        <source>Accounting</source>
        <translation>Taloushallinto</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Mainonta</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Maatalous</translation>
    </message>
    <message>
        <source>Car trade</source>
        <translation>Autokauppa</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Ilmailu</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Pankit</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Kemia</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Rakentaminen</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kulttuuri</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Konepajateollisuus</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Kalastus</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Elintarvikkeet</translation>
    </message>
    <message>
        <source>Forestry</source>
        <translation>Metsätalous</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Terveys</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotellit ja ravintolat</translation>
    </message>
    <message>
        <source>Housing and utilities</source>
        <translation>Kiinteistöala</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Vakuutus</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Tietotekniikka</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lakiala</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Valmistus</translation>
    </message>
    <message>
        <source>Media and printing</source>
        <translation>Media ja painoala</translation>
    </message>
    <message>
        <source>Metallurgy</source>
        <translation>Metallurgia</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Kaivostoiminta</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>Öljy ja kaasu</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Vähittäiskauppa</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Tiet</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Merenkulku</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Televiestintä</translation>
    </message>
    <message>
        <source>Textiles</source>
        <translation>Tekstiilit</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Kuljetus</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Matkailu</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>reading</source>
        <translation>luetaan</translation>
    </message>
    <message>
        <source>looking through kept posts</source>
        <translation>käydään läpi tallennettuja viestejä</translation>
    </message>
    <message>
        <source>understanding new posts</source>
        <translation>tulkitaan uusia viestejä</translation>
    </message>
    <message>
        <source>working</source>
        <translation>työn alla</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>What the verdict rests on</source>
        <translation>Mihin päätelmä perustuu</translation>
    </message>
    <message>
        <source>Keep the verdict</source>
        <translation>Kirjaa päätelmä</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Päätelmä</translation>
    </message>
    <message>
        <source>Delivery note 118; the driver asked on 3 November</source>
        <translation>Lähete 118; kuljettajalta kysytty 3.11.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Say which record, paper or person shows it.</source>
        <translation>Kerro, mikä kirjaus, paperi tai henkilö sen osoittaa.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Kirjaimet ovat näppäimistön paikkoja: ne toimivat myös kyrillisellä asettelulla.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Kumoa viimeisin toimi</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Siirry sivulle</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Seuraava kenttä tai luettelo</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Tämä luettelo</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Tällä sivulla</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Issuer ID</source>
        <translation>Myöntäjän tunnus (Issuer ID)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Avaimen tunnus (Key ID)</translation>
    </message>
    <message>
        <source>Private key (.p8 file)</source>
        <translation>Yksityinen avain (.p8-tiedosto)</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Käyttäjätunnuksesi</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Sovellussalasana</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Tilin palvelin</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-avain</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Asiakastunnus (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Asiakassalaisuus (Client secret)</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Päivitystunnus (Refresh token)</translation>
    </message>
    <message>
        <source>Key file of a service account (JSON)</source>
        <translation>Palvelutilin avaintiedosto (JSON)</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Postilaatikon salasana</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Käyttöoikeustunnus</translation>
    </message>
    <message>
        <source>Number of the business account</source>
        <translation>Yritystilin numero</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-tunnus</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Sovelluksen tunnus (app_id)</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Sovelluksen avain (app_key)</translation>
    </message>
    <message>
        <source>Number of the folder</source>
        <translation>Kansion numero</translation>
    </message>
    <message>
        <source>App Store Connect gives the file out once.</source>
        <translation>App Store Connect antaa tiedoston kerran, kun se luodaan.</translation>
    </message>
    <message>
        <source>As in name.bsky.social.</source>
        <translation>Muotoa name.bsky.social.</translation>
    </message>
    <message>
        <source>Made in the settings of Bluesky; not the password of the account.</source>
        <translation>Luodaan Blueskyn asetuksissa; ei tilin salasana.</translation>
    </message>
    <message>
        <source>Only where the account is not at bsky.social.</source>
        <translation>Vain jos tili ei ole palvelimella bsky.social.</translation>
    </message>
    <message>
        <source>Free, of an application of type REST.</source>
        <translation>Ilmainen, REST-tyyppisen sovelluksen.</translation>
    </message>
    <message>
        <source>Stands in your account at NewsAPI.ai.</source>
        <translation>Näkyy tililläsi NewsAPI.ai-palvelussa.</translation>
    </message>
    <message>
        <source>Of an OAuth client in your Google Cloud project.</source>
        <translation>Google Cloud -projektisi OAuth-asiakkaan.</translation>
    </message>
    <message>
        <source>Issued for the scope business.manage.</source>
        <translation>Myönnetään business.manage-oikeudelle.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with Places API (New).</source>
        <translation>Google Cloud -projektista, jossa on Places API (New).</translation>
    </message>
    <message>
        <source>The account must be allowed to see reviews.</source>
        <translation>Tilillä pitää olla oikeus nähdä arvostelut Play Consolessa.</translation>
    </message>
    <message>
        <source>Many providers issue one of its own for programs (app password).</source>
        <translation>Monet palvelut antavat ohjelmille oman salasanan (sovellussalasana).</translation>
    </message>
    <message>
        <source>Of your Meta application, with the rights for your business account.</source>
        <translation>Meta-sovelluksesi tunnus, jolla on oikeudet yritystiliisi.</translation>
    </message>
    <message>
        <source>Written with its server: mastodon.example:TOKEN</source>
        <translation>Kirjoitetaan palvelimen kanssa: mastodon.example:TUNNUS</translation>
    </message>
    <message>
        <source>Stands under the name of your application at Reddit.</source>
        <translation>Näkyy sovelluksesi nimen alla Redditissä.</translation>
    </message>
    <message>
        <source>Free; it lifts the limit of requests a day.</source>
        <translation>Ilmainen; nostaa päivittäistä pyyntörajaa.</translation>
    </message>
    <message>
        <source>Needs a business account with API access.</source>
        <translation>Vaatii yritystilin, jolla on API-käyttöoikeus.</translation>
    </message>
    <message>
        <source>Of a user or a service application.</source>
        <translation>Käyttäjän tai palvelusovelluksen.</translation>
    </message>
    <message>
        <source>Of your X developer application; searching is paid there.</source>
        <translation>X-kehittäjäsovelluksesi; haku on siellä maksullinen.</translation>
    </message>
    <message>
        <source>Free, by request.</source>
        <translation>Ilmainen, pyynnöstä.</translation>
    </message>
    <message>
        <source>Of the folder in Yandex Cloud that the key belongs to.</source>
        <translation>Sen Yandex Cloudin kansion, johon avain kuuluu.</translation>
    </message>
    <message>
        <source>Of a service account in Yandex Cloud; each question is paid for.</source>
        <translation>Yandex Cloudin palvelutilin; jokainen kysely maksaa.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with YouTube Data API.</source>
        <translation>Google Cloud -projektista, jossa on YouTube Data API.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Avaimet</translation>
    </message>
    <message numerus="yes">
        <source>Other services (%Ln)</source>
        <translation>
            <numerusform>Muut palvelut (%Ln)</numerusform>
            <numerusform>Muut palvelut (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services (%Ln)</source>
        <translation>
            <numerusform>Palvelut (%Ln)</numerusform>
            <numerusform>Palvelut (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. The system's keyring keeps them.</source>
        <translation>Joitakin palveluja luetaan omalla avaimellasi. Avaimet säilyttää järjestelmän avainnippu.</translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. A file that only you can read keeps them.</source>
        <translation>Joitakin palveluja luetaan omalla avaimellasi. Avaimet ovat tiedostossa, jonka vain sinä voit lukea.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ei asetettu</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Asetettu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unohda</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Tiedostosta…</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Mistä sen saa</translation>
    </message>
    <message numerus="yes">
        <source>Not set; %Ln place(s) wait for it</source>
        <translation>
            <numerusform>Ei asetettu; %Ln paikka odottaa</numerusform>
            <numerusform>Ei asetettu; %Ln paikkaa odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all are set</source>
        <translation>Kaikkia ei ole asetettu</translation>
    </message>
    <message>
        <source>Not set; works without one too</source>
        <translation>Ei asetettu; toimii ilmankin</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Uusi avain korvaa entisen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Liitä avain</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Complaint</source>
        <translation>Valitus</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Uutinen</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Oma ääni</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Kohina</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Belarusian</source>
        <translation>valkovenäjä</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakki</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>viro</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latvia</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>liettua</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>puola</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englanti</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Venäjä</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>False alarms that were taught</source>
        <translation>Opetetut väärät hälytykset</translation>
    </message>
    <message>
        <source>Such a sign is told of that client only where it weighs half as much again.</source>
        <translation>Sellainen merkki kerrotaan siitä asiakkaasta vain, jos se painaa puolitoistakertaisesti.</translation>
    </message>
    <message>
        <source>Nothing was taught yet.</source>
        <translation>Mitään ei ole vielä opetettu.</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Costs more than it brings</source>
        <translation>Maksaa enemmän kuin tuo</translation>
    </message>
    <message>
        <source>Abuses our people</source>
        <translation>Kohtelee väkeämme huonosti</translation>
    </message>
    <message>
        <source>Its need is gone</source>
        <translation>Tarve on poistunut</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Purettu</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Osti kerran</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Läpikulkuyhtiö</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu syy</translation>
    </message>
</context>
<context>
    <name>LetGoDialog</name>
    <message>
        <source>Let go</source>
        <translation>Anna mennä</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Anna mennä: %1</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Tämä ei voi olla tyhjä.</translation>
    </message>
</context>
<context>
    <name>LinkGround</name>
    <message>
        <source>mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>person</source>
        <translation>henkilö</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sivusto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>LossLevel</name>
    <message>
        <source>fewer than usual (under 5 %)</source>
        <translation>tavallista vähemmän (alle 5 %)</translation>
    </message>
    <message>
        <source>normal (5-10 %)</source>
        <translation>tavallinen (5-10 %)</translation>
    </message>
    <message>
        <source>more than normal</source>
        <translation>tavallista enemmän</translation>
    </message>
    <message>
        <source>alarm (20 % and more)</source>
        <translation>hälytys (20 % ja enemmän)</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>The price is often only what is polite to say: what you find out yourself is kept apart from what they say.</source>
        <translation>Hinta on usein vain kohtelias selitys: se, mitä itse selvität, pidetään erillään siitä, mitä he sanovat.</translation>
    </message>
    <message>
        <source>Write it down as lost</source>
        <translation>Kirjaa menetetyksi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mistä alkaen</translation>
    </message>
    <message>
        <source>What they say why</source>
        <translation>Miksi he sanovat lähteneensä</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>kysytty tänään</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>Menetetty: %1</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Tämä ei ole päivä: kirjoita näin: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Täältä ei lähetetä mitään: avaa tiedosto sähköpostiohjelmassasi.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Tallenna luonnos…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Nobody at this client has an address yet: write one on the card.</source>
        <translation>Kenelläkään tällä asiakkaalla ei ole vielä osoitetta: kirjoita se kortille.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Draft of a mail to %1</source>
        <translation>Viestin luonnos: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Kaikki näppäimet (?)</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Kumottu.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n maininta katsottavana</numerusform>
            <numerusform>%n mainintaa katsottavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s): something stands out of the usual</source>
        <translation>
            <numerusform>%n signaali: jokin poikkeaa tavallisesta</numerusform>
            <numerusform>%n signaalia: jokin poikkeaa tavallisesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n paikka tarvitsee apuasi</numerusform>
            <numerusform>%n paikkaa tarvitsee apuasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n avoin tapaus</numerusform>
            <numerusform>%n avointa tapausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>to be done</source>
        <translation>tekemättä</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>works</source>
        <translation>toimii</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>taas avoin</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>luovuttu</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Corrective measure</source>
        <translation>Korjaava toimenpide</translation>
    </message>
    <message>
        <source>Keep the measure</source>
        <translation>Kirjaa toimenpide</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mennessä</translation>
    </message>
    <message>
        <source>Days until its effect is looked at</source>
        <translation>Päiviä vaikutuksen tarkistukseen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Mitä muutetaan</translation>
    </message>
    <message>
        <source>Reason it ends</source>
        <translation>Valituksen aihe, jonka se poistaa</translation>
    </message>
    <message>
        <source>Only this product</source>
        <translation>Vain tämä tuote</translation>
    </message>
    <message>
        <source>Only this branch</source>
        <translation>Vain tämä toimipiste</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Say what the cause is and what is changed.</source>
        <translation>Kerro syy ja mitä muutetaan.</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>muokattu</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>poistettu sivulta</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>Tapaus avattu %n maininnasta.</numerusform>
            <numerusform>Tapaus avattu %n maininnasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>väärä sana</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n maininta valmis.</numerusform>
            <numerusform>%n mainintaa valmiina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back in the inbox.</source>
        <translation>
            <numerusform>%n maininta takaisin saapuneissa.</numerusform>
            <numerusform>%n mainintaa takaisin saapuneissa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n maininta merkitty: ei koske meitä.</numerusform>
            <numerusform>%n mainintaa merkitty: ei koske meitä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out of the inbox.</source>
        <translation>
            <numerusform>Sääntö poisti saapuneista %n maininnan.</numerusform>
            <numerusform>Sääntö poisti saapuneista %n mainintaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Uusi tunniste…</translation>
    </message>
    <message>
        <source>Tags and colours…</source>
        <translation>Tunnisteet ja värit…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Muulle…</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Anna henkilölle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Osoite on kopioitu.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Siirry tapaukseen</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Sulje sana pois</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” put on %n mention(s).</source>
        <translation>
            <numerusform>Tunniste ”%1” lisätty %n mainintaan.</numerusform>
            <numerusform>Tunniste ”%1” lisätty %n mainintaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n mention(s).</source>
        <translation>
            <numerusform>Tunniste ”%1” poistettu %n maininnasta.</numerusform>
            <numerusform>Tunniste ”%1” poistettu %n maininnasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to nobody.</source>
        <translation>
            <numerusform>%n maininta ei ole annettu kenellekään.</numerusform>
            <numerusform>%n mainintaa ei ole annettu kenellekään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to %1.</source>
        <translation>
            <numerusform>%n maininta annettu: %1.</numerusform>
            <numerusform>%n mainintaa annettu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n mainintaan vastattu.</numerusform>
            <numerusform>%n mainintaan vastattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>Aihe on luotu.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Muistiinpano on tallennettu.</translation>
    </message>
    <message>
        <source>The author %1</source>
        <translation>Kirjoittaja %1</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>Sivusto %1</translation>
    </message>
    <message numerus="yes">
        <source>Kind corrected for %n mention(s).</source>
        <translation>
            <numerusform>Laji korjattu: %n maininta.</numerusform>
            <numerusform>Laji korjattu: %n mainintaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tone corrected for %n mention(s).</source>
        <translation>
            <numerusform>Sävy korjattu: %n maininta.</numerusform>
            <numerusform>Sävy korjattu: %n mainintaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Kaikki säännöt</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Sivu on tallennettu todisteeksi.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Viesti on katsottu uudelleen.</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Sulje pois…</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Se on…</translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Aiheet tehdään asiakkaiden uutisista; tässä mainitaan ”%1”.</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Mitään paikkaa ei vielä seurata</translation>
    </message>
    <message>
        <source>Add the forums, blogs and news sites where people write about you.</source>
        <translation>Lisää foorumit, blogit ja uutissivustot, joilla teistä kirjoitetaan.</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Lisää paikkoja</translation>
    </message>
    <message>
        <source>Nothing here under these filters</source>
        <translation>Näillä suodattimilla ei ole mitään</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Näytä saapuneet</translation>
    </message>
    <message>
        <source>Reading your places…</source>
        <translation>Luetaan paikkojasi…</translation>
    </message>
    <message>
        <source>What names you appears here by itself.</source>
        <translation>Kaikki, missä teidät mainitaan, ilmestyy tähän itsestään.</translation>
    </message>
    <message>
        <source>The inbox is empty: all is looked at</source>
        <translation>Saapuneet on tyhjä: kaikki on katsottu</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Näytä kaikki tilat</translation>
    </message>
    <message>
        <source>Nobody named you yet</source>
        <translation>Kukaan ei ole vielä maininnut teitä</translation>
    </message>
    <message>
        <source>We look for: %1.</source>
        <translation>Etsitään: %1.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Tuo tiedosto</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) brought in.</source>
        <translation>
            <numerusform>%n maininta tuotu.</numerusform>
            <numerusform>%n mainintaa tuotu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Viestit, taulukot, tallennetut sivut</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Kept; it names nobody who is watched.</source>
        <translation>Tallennettu; ketään seurattua ei mainita.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <translation>Kaikki oli jo tiedossa.</translation>
    </message>
    <message numerus="yes">
        <source>Press digest of %n ticked mention(s)</source>
        <translation>
            <numerusform>Lehdistökatsaus: %n merkitty maininta</numerusform>
            <numerusform>Lehdistökatsaus: %n merkittyä mainintaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest is saved as %1</source>
        <translation>Katsaus on tallennettu: %1</translation>
    </message>
    <message>
        <source>List of mentions</source>
        <translation>Luettelo maininnoista</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Tuo tiedosto…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln tarina</numerusform>
            <numerusform>%Ln tarinaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln maininta</numerusform>
            <numerusform>%Ln mainintaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of a story as one row</source>
        <translation>Saman tarinan kopiot yhtenä rivinä</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Säännöt…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Lisää maininta käsin…</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Seuraava maininta</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Edellinen maininta</translation>
    </message>
    <message>
        <source>Page through the text, then next</source>
        <translation>Selaa tekstiä, sitten seuraava</translation>
    </message>
    <message>
        <source>Tick for the press digest</source>
        <translation>Merkitse lehdistökatsaukseen</translation>
    </message>
    <message>
        <source>Rules: what is kept out</source>
        <translation>Säännöt: mitä ei oteta saapuneisiin</translation>
    </message>
    <message>
        <source>Add a mention by hand</source>
        <translation>Lisää maininta käsin</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Avaa tapaus</translation>
    </message>
    <message>
        <source>Answered: where</source>
        <translation>Vastattu: missä</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Ei koske meitä</translation>
    </message>
    <message>
        <source>Make an occasion of it</source>
        <translation>Tee siitä aihe</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>Valmis, ei tehtävää</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Avaa alkuperäinen selaimessa</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Takaisin saapuneisiin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Anna jollekulle</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge into another case</source>
        <translation>Yhdistä toiseen tapaukseen</translation>
    </message>
    <message>
        <source>The mentions of “%1” go over to the case chosen; this one stays as a pointer to it.</source>
        <translation>Tapauksen ”%1” maininnat siirtyvät valittuun tapaukseen; tämä jää viittaukseksi siihen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Avoimet tapaukset</translation>
    </message>
    <message>
        <source>Choose a case.</source>
        <translation>Valitse tapaus.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>a word, or several with commas between</source>
        <translation>sana tai useita pilkuilla erotettuna</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Anna nimi.</translation>
    </message>
    <message>
        <source>Choose at least one language that people write in.</source>
        <translation>Valitse vähintään yksi kirjoituskieli.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>as people write it</source>
        <translation>niin kuin ihmiset sen kirjoittavat</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>Mikä se meille on</translation>
    </message>
    <message>
        <source>The forms stand here when the name is given.</source>
        <translation>Muodot ilmestyvät tähän, kun nimi on annettu.</translation>
    </message>
    <message>
        <source>Languages that people write in</source>
        <translation>Kirjoituskielet</translation>
    </message>
    <message>
        <source>The name is put into the grammatical forms of these.</source>
        <translation>Nimi taivutetaan näiden kielten mukaan.</translation>
    </message>
    <message>
        <source>Written forms</source>
        <translation>Kirjoitusmuodot</translation>
    </message>
    <message>
        <source>Each form that is ticked counts. Click away what means something else.</source>
        <translation>Jokainen valittu muoto lasketaan. Napsauta pois ne, jotka tarkoittavat muuta.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Kirjoitetaan myös</translation>
    </message>
    <message>
        <source>Brands, abbreviations, other spellings, in their forms; domains and handles as written.</source>
        <translation>Tuotemerkit, lyhenteet ja muut kirjoitusasut taivutettuina; verkko-osoitteet ja nimimerkit sellaisinaan.</translation>
    </message>
    <message>
        <source>Further full names</source>
        <translation>Muut täydet nimet</translation>
    </message>
    <message>
        <source>Former names and legal entities; they get their grammatical forms too.</source>
        <translation>Entiset nimet ja yhtiöt; nekin taivutetaan.</translation>
    </message>
    <message>
        <source>Words that should stand near</source>
        <translation>Sanat, joiden pitäisi olla lähellä</translation>
    </message>
    <message>
        <source>For a name that means other things too: one of these makes it certain.</source>
        <translation>Nimelle, jolla on muitakin merkityksiä: yksikin näistä tekee maininnasta varman.</translation>
    </message>
    <message>
        <source>Words that rule a post out</source>
        <translation>Sanat, jotka sulkevat viestin pois</translation>
    </message>
    <message>
        <source>A post with one of these is not about this name.</source>
        <translation>Viesti, jossa on jokin näistä, ei koske tätä nimeä.</translation>
    </message>
    <message>
        <source>%1 is an ordinary word too. Written small it is only a mention to be checked; words that should stand near make it certain.</source>
        <translation>%1 on myös tavallinen sana. Pienellä kirjoitettuna se on vain tarkistettava maininta; lähellä olevat sanat tekevät siitä varman.</translation>
    </message>
    <message>
        <source>Some forms are forms of other words too: %1. Click such forms away if they bring what is not meant.</source>
        <translation>Jotkin muodot ovat myös muiden sanojen muotoja: %1. Napsauta ne pois, jos ne tuovat vääriä osumia.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln muoto</numerusform>
            <numerusform>%Ln muotoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln maininta</numerusform>
            <numerusform>%Ln mainintaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own names</source>
        <translation>Omat nimet</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Kilpailijat</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markkina</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Seuratut nimet</translation>
    </message>
    <message>
        <source>A change is looked up in everything that was read and is still kept, too.</source>
        <translation>Muutosta haetaan myös kaikesta luetusta, joka on vielä tallessa.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Lisää nimi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Tuonti, vienti</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Nimiluettelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>Mitään nimeä ei vielä seurata</translation>
    </message>
    <message>
        <source>Add your company's name, then those of your key clients: all of their grammatical forms are found.</source>
        <translation>Lisää yrityksesi nimi ja sitten avainasiakkaiden nimet: kaikki niiden taivutusmuodot löydetään.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Tuo tiedostosta…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Tallentamattomia muutoksia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Älä tallenna</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>“%1” is no longer looked for; its mentions leave the lists, cases stay.</source>
        <translation>Nimeä ”%1” ei enää haeta; maininnat poistuvat luetteloista, tapaukset säilyvät.</translation>
    </message>
    <message>
        <source>Export to a file (JSON)…</source>
        <translation>Vie tiedostoon (JSON)…</translation>
    </message>
    <message>
        <source>Names (*.json);;All files (*)</source>
        <translation>Nimet (*.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>%n nimi lisätty</numerusform>
            <numerusform>%n nimeä lisätty</numerusform>
        </translation>
    </message>
    <message>
        <source>Names (*.json)</source>
        <translation>Nimet (*.json)</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Seuraava nimi</translation>
    </message>
    <message>
        <source>Previous name</source>
        <translation>Edellinen nimi</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Muokkaa nimeä</translation>
    </message>
    <message>
        <source>Remove; cases stay</source>
        <translation>Poista; tapaukset säilyvät</translation>
    </message>
    <message>
        <source>Its mentions leave the lists, cases stay. Can be undone.</source>
        <translation>Maininnat poistuvat luetteloista, tapaukset säilyvät. Voidaan kumota.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Add the name</source>
        <translation>Lisää nimi</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ei vielä tallennettu.</translation>
    </message>
    <message>
        <source>“%1” is saved; what was read is looked through again.</source>
        <translation>”%1” tallennettiin; luettu käydään läpi uudelleen.</translation>
    </message>
    <message>
        <source>“%1” is watched now; what was read is looked through, too.</source>
        <translation>Nimeä ”%1” seurataan nyt; myös luettu käydään läpi.</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Tuo nimiä</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Vie nimet</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Tallennetaanko nimen ”%1” muutokset?</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n päivitetty</numerusform>
            <numerusform>%n päivitetty</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file (JSON)…</source>
        <translation>Tuo tiedostosta (JSON)…</translation>
    </message>
    <message>
        <source>The names stand in the file “%1”.</source>
        <translation>Nimet ovat tiedostossa ”%1”.</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>What is filled in must fit all together; one of them is enough.</source>
        <translation>Täytettyjen on täsmättävä kaikkien yhdessä; yksikin riittää.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Uusi sääntö</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Luo sääntö</translation>
    </message>
    <message>
        <source>in any of its forms; or a phrase</source>
        <translation>missä muodossa tahansa; tai sanonta</translation>
    </message>
    <message>
        <source>What fits is</source>
        <translation>Täsmäävä on</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sivusto</translation>
    </message>
    <message>
        <source>Fill in a word, an author or a site.</source>
        <translation>Täytä sana, kirjoittaja tai sivusto.</translation>
    </message>
</context>
<context>
    <name>NotALoss</name>
    <message>
        <source>One-off buyer</source>
        <translation>Kertaostaja</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Läpikulkuyhtiö</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu syy</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Tallenna muistiinpano</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Its check digits are tested where it has some.</source>
        <translation>Tarkistusnumerot tarkistetaan, jos niitä on.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Mikä numero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Of which firm</source>
        <translation>Minkä yhtiön</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Numero: %1</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Kirjoita numero.</translation>
    </message>
    <message>
        <source>This is the number of another client. Are they one firm? Then join them.</source>
        <translation>Tämä on toisen asiakkaan numero. Ovatko ne yksi yritys? Yhdistä ne silloin.</translation>
    </message>
    <message>
        <source>Its check digits do not fit: look for a slip of the pen.</source>
        <translation>Tarkistusnumerot eivät täsmää: etsi kirjoitusvirhettä.</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>No client yet</source>
        <translation>Ei vielä asiakasta</translation>
    </message>
    <message>
        <source>wished for: %1</source>
        <translation>toivottu: %1</translation>
    </message>
    <message>
        <source>competitor: %1</source>
        <translation>kilpailija: %1</translation>
    </message>
    <message>
        <source>complains: %1</source>
        <translation>valittaa: %1</translation>
    </message>
    <message>
        <source>promised to %1</source>
        <translation>luvattu: %1</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Onnittele</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tarjoa</translation>
    </message>
    <message>
        <source>Carefully: ask and support</source>
        <translation>Varovasti: kysy ja tue</translation>
    </message>
    <message>
        <source>Explain in advance</source>
        <translation>Selitä ennalta</translation>
    </message>
    <message>
        <source>Make contact</source>
        <translation>Ota yhteyttä</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>happened %1</source>
        <translation>tapahtui %1</translation>
    </message>
    <message>
        <source>the day is %1</source>
        <translation>päivä on %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>toinenkin syy</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>myös: %1</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Syntymäpäivä</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Ammattikunnan juhlapäivä</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Juhlapyhä</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Vuosipäivä</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Sopimus päättyy</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Messut</translation>
    </message>
    <message>
        <source>Our new item</source>
        <translation>Uusi tuotteemme</translation>
    </message>
    <message>
        <source>Our new service</source>
        <translation>Uusi palvelumme</translation>
    </message>
    <message>
        <source>Our rules change</source>
        <translation>Sääntömme muuttuvat</translation>
    </message>
    <message>
        <source>Complaint about a competitor</source>
        <translation>Valitus kilpailijasta</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Luvattu</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>Säännöllinen yhteydenotto</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Suunnitelman askel</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell it</source>
        <translation>
            <numerusform>%n artikkeli kertoo</numerusform>
            <numerusform>%n artikkelia kertoo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n vuosi</numerusform>
            <numerusform>%n vuotta</numerusform>
        </translation>
    </message>
    <message>
        <source>a round one</source>
        <translation>pyöreä</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n päivä jäljellä</numerusform>
            <numerusform>%n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not spoken with for %n day(s)</source>
        <translation>
            <numerusform>ei puhuttu %n päivään</numerusform>
            <numerusform>ei puhuttu %n päivään</numerusform>
        </translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation>ei ole koskaan puhuttu</translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>kysyi kilpailijoista</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Occasion to make contact</source>
        <translation>Aihe yhteydenottoon</translation>
    </message>
    <message>
        <source>Make the occasion</source>
        <translation>Luo aihe</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Who makes contact</source>
        <translation>Kuka ottaa yhteyttä</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Kerro muutamalla sanalla, mitä tapahtui.</translation>
    </message>
</context>
<context>
    <name>OccasionState</name>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Yhteys otettu</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Lykätty</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Hylätty</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the calendar</source>
        <translation>Kalenteriin</translation>
    </message>
    <message>
        <source>Hand over the occasion</source>
        <translation>Siirrä aihe</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Kuka soittaa</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>The occasion is handed over; the client stays whose it is.</source>
        <translation>Aihe on siirretty; asiakas pysyy vastuuhenkilöllään.</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>Lupaus on pidetty.</translation>
    </message>
    <message>
        <source>Logged: nobody was reached, the occasion goes on waiting.</source>
        <translation>Kirjattu: ketään ei tavoitettu, aihe odottaa edelleen.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Huomiseen</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n päivän päähän</numerusform>
            <numerusform>%n päivän päähän</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until then.</source>
        <translation>Aihe on lykätty siihen asti.</translation>
    </message>
    <message>
        <source>The occasion is dismissed for all.</source>
        <translation>Aihe on hylätty kaikilta.</translation>
    </message>
    <message numerus="yes">
        <source>Contacts with %Ln client(s) are logged.</source>
        <translation>
            <numerusform>Yhteydenotto %Ln asiakkaaseen on kirjattu.</numerusform>
            <numerusform>Yhteydenotot %Ln asiakkaaseen on kirjattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until %1.</source>
        <translation>Aihe on lykätty: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed for %Ln client(s).</source>
        <translation>
            <numerusform>Hylätty %Ln asiakkaan osalta.</numerusform>
            <numerusform>Hylätty %Ln asiakkaan osalta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Muu päivä…</translation>
    </message>
    <message>
        <source>The occasion is dismissed.</source>
        <translation>Aihe on hylätty.</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>Yhteydenotto on kirjattu: %1.</translation>
    </message>
    <message>
        <source>The occasion waits again.</source>
        <translation>Aihe odottaa taas.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Yksitellen</translation>
    </message>
    <message>
        <source>Why now:</source>
        <translation>Miksi nyt:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kirjaa yhteydenotto…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Tehty…</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Luonnostele viesti…</translation>
    </message>
    <message>
        <source>All contacted…</source>
        <translation>Kaikkiin otettu yhteyttä…</translation>
    </message>
    <message>
        <source>Dismiss for all</source>
        <translation>Hylkää kaikilta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Avaa viesti</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Yhteys otettu…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Siirrä…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Into the calendar (.ics)…</source>
        <translation>Kalenteriin (.ics)…</translation>
    </message>
    <message>
        <source>In Mentions</source>
        <translation>Maininnoissa</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>ei vielä kukaan</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>rests until %1</source>
        <translation>lykätty: %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kriittinen</translation>
    </message>
    <message>
        <source>Whom to call:</source>
        <translation>Kenelle soittaa:</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Siirtäjä: %1</translation>
    </message>
    <message>
        <source>Best before %1</source>
        <translation>Viimeistään %1</translation>
    </message>
    <message>
        <source>Opening line, %1</source>
        <translation>Avauslause, kieli: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Tulos: %1</translation>
    </message>
    <message>
        <source>Mind: %1.</source>
        <translation>Muista: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched: their news, days, contracts and signs of leaving become cards here by themselves.</source>
        <translation>
            <numerusform>%Ln asiakas seurannassa: sen uutiset, päivät, sopimukset ja lähdön merkit tulevat tänne kortteina itsestään.</numerusform>
            <numerusform>%Ln asiakasta seurannassa: heidän uutisensa, päivänsä, sopimuksensa ja lähdön merkit tulevat tänne kortteina itsestään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Kaikkien</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <translation>Ei vielä kenenkään</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>%Ln lisää tällä viikolla</numerusform>
            <numerusform>%Ln lisää tällä viikolla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more for today</source>
        <translation>
            <numerusform>%Ln lisää tälle päivälle</numerusform>
            <numerusform>%Ln lisää tälle päivälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln pidätetty</numerusform>
            <numerusform>%Ln pidätettyä</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Pidätetyt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Käytetyt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Hylätyt</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Omat (%1)</translation>
    </message>
    <message>
        <source>Nobody is to be called today</source>
        <translation>Tänään ei tarvitse soittaa kenellekään</translation>
    </message>
    <message>
        <source>No occasion waits</source>
        <translation>Ei odottavia aiheita</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Mitään ei ole pidätetty</translation>
    </message>
    <message>
        <source>While a client has an open complaint, an overdue debt or grave news, congratulations and offers wait here.</source>
        <translation>Kun asiakkaalla on avoin valitus, erääntynyt velka tai vakavia uutisia, onnittelut ja tarjoukset odottavat täällä.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Occasions that were used are kept here with their outcome.</source>
        <translation>Käytetyt aiheet säilyvät täällä tuloksineen.</translation>
    </message>
    <message>
        <source>Occasions that were dismissed are kept here; none is offered twice.</source>
        <translation>Hylätyt aiheet säilyvät täällä; mitään ei tarjota kahdesti.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lisää…</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that wait(s)</source>
        <translation>
            <numerusform>Näytä %Ln odottava</numerusform>
            <numerusform>Näytä %Ln odottavaa</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason to call of your own</source>
        <translation>Oma syy soittaa</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Näytä %Ln lisää</numerusform>
            <numerusform>Näytä %Ln lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>We have something new…</source>
        <translation>Meillä on jotain uutta…</translation>
    </message>
    <message>
        <source>Morning list as a page…</source>
        <translation>Aamulista sivuna…</translation>
    </message>
    <message>
        <source>Morning list as a draft of a mail…</source>
        <translation>Aamulista viestin luonnoksena…</translation>
    </message>
    <message>
        <source>The opening line is copied.</source>
        <translation>Avauslause on kopioitu.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tällä viikolla</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Post</source>
        <translation>Kirjoitus</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Mainitsee</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Newest first</source>
        <translation>Uusimmat ensin</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Vanhimmat ensin</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Kiireisimmät ensin</translation>
    </message>
    <message>
        <source>Twenty drawn by lot, the same all week</source>
        <translation>Kaksikymmentä arvottua, samat koko viikon</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>A new item</source>
        <translation>Uusi tuote</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Uusi palvelu</translation>
    </message>
    <message>
        <source>A changed rule</source>
        <translation>Muuttunut sääntö</translation>
    </message>
    <message>
        <source>We have something new</source>
        <translation>Meillä on jotain uutta</translation>
    </message>
    <message>
        <source>Make it an occasion</source>
        <translation>Tee aiheeksi</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Mitä uutta</translation>
    </message>
    <message>
        <source>Worth telling until</source>
        <translation>Kerrottava viimeistään</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) for this; those ticked are told first.</source>
        <translation>
            <numerusform>%Ln toive tästä; merkityille kerrotaan ensin.</numerusform>
            <numerusform>%Ln toivetta tästä; merkityille kerrotaan ensin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is explained to every client in advance: its benefit, not its terms.</source>
        <translation>Sääntö selitetään jokaiselle asiakkaalle ennalta: sen hyöty, ei ehtoja.</translation>
    </message>
    <message>
        <source>Say what is new.</source>
        <translation>Kerro mitä uutta.</translation>
    </message>
    <message>
        <source>Nobody is chosen: tick whoever is to be told.</source>
        <translation>Ketään ei ole valittu: merkitse, kenelle kerrotaan.</translation>
    </message>
    <message>
        <source>Nobody wished for this.</source>
        <translation>Kukaan ei ole toivonut tätä.</translation>
    </message>
    <message>
        <source>Name it in a few words; whoever wished for it is found.</source>
        <translation>Nimeä se lyhyesti; sitä toivoneet löytyvät.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Tämä ei ole päivä: kirjoita näin: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Maininnat</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Seuratut nimet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>Viestissä ei ole omia sanoja (vain kuva tai linkki).</translation>
    </message>
    <message>
        <source>A rule keeps this out of the inbox: %1 – %2. B brings it back.</source>
        <translation>Sääntö pitää tämän poissa saapuneista: %1 – %2. B tuo takaisin.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n lainaus</numerusform>
            <numerusform>%n lainausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts it states</source>
        <translation>Mainitut seikat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Miksi tämä on täällä</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) tell the same</source>
        <translation>
            <numerusform>%n muu viesti kertoo samasta</numerusform>
            <numerusform>%n muuta viestiä kertoo samasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n versio tekstistä</numerusform>
            <numerusform>%n versiota tekstistä</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>Koko ketju</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>Mihin se vastaa</translation>
    </message>
    <message>
        <source>Address and times</source>
        <translation>Osoite ja ajat</translation>
    </message>
    <message>
        <source>The post was changed after it was found; this is its present text.</source>
        <translation>Viestiä on muutettu löytämisen jälkeen; tämä on sen nykyinen teksti.</translation>
    </message>
    <message>
        <source>The post is no longer at its address. What was kept stays here.</source>
        <translation>Viestiä ei enää ole osoitteessaan. Tallennettu jää tänne.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>löydetty %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln katselu</numerusform>
            <numerusform>%Ln katselua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln vastaus</numerusform>
            <numerusform>%Ln vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln seuraaja</numerusform>
            <numerusform>%Ln seuraajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Nähty %n paikassa</numerusform>
            <numerusform>Nähty %n paikassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as evidence</source>
        <translation>
            <numerusform>%n sivu tallennettu todisteeksi</numerusform>
            <numerusform>%n sivua tallennettu todisteeksi</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löydetty</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Vielä paikallaan</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Päiväys kirjoitettuna</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Näytä koko teksti</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>annettu: %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>ensin %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>viimeksi %1</translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>luetaan valitukseksi%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>sävy: %1 (varmuus %2)</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected mention(s)</source>
        <translation>
            <numerusform>%n valitulle maininnalle</numerusform>
            <numerusform>%n valitulle maininnalle</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Muut toimet</translation>
    </message>
    <message>
        <source>Choose a mention to read it here.</source>
        <translation>Valitse maininta, niin voit lukea sen tässä.</translation>
    </message>
    <message>
        <source>The mention in full</source>
        <translation>Maininta kokonaan</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Tämä on…</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Sävy on…</translation>
    </message>
    <message>
        <source>Keep the page as evidence</source>
        <translation>Tallenna sivu todisteeksi</translation>
    </message>
    <message>
        <source>Look whether it is still there</source>
        <translation>Katso, onko se vielä paikallaan</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Avaa alkuperäinen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Anna henkilölle</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopioi osoite</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>Kuten ohjelma arvioi</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Kirjoita muistiinpano…</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Takaisin saapuneisiin</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Viimeinen %n päivä</numerusform>
            <numerusform>Viimeiset %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Viimeiset 24 tuntia</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viimeinen vuosi</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Person at %1</source>
        <translation>Henkilö: %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Poista kortilta</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Kirjoita nimi.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1985, a birthday also 31.12.</source>
        <translation>Tämä ei ole päivä: kirjoita näin: 31.12.1985, syntymäpäivä myös 31.12.</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Decides</source>
        <translation>Päättää</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Ostaa</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Käyttää</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Maksaa</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Avustaa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>A post without an identity of its own.</source>
        <translation>Viesti ilman omaa tunnusta.</translation>
    </message>
    <message>
        <source>Something that is no post.</source>
        <translation>Jotain, mikä ei ole viesti.</translation>
    </message>
    <message>
        <source>A post that the site itself does not show.</source>
        <translation>Viesti, jota sivusto itse ei näytä.</translation>
    </message>
    <message>
        <source>Comments are switched off there.</source>
        <translation>Kommentit on siellä poistettu käytöstä.</translation>
    </message>
    <message>
        <source>A mail that tells of no post.</source>
        <translation>Viesti, joka ei kerro mistään kirjoituksesta.</translation>
    </message>
    <message>
        <source>A mail that can't be read.</source>
        <translation>Viesti, jota ei voi lukea.</translation>
    </message>
    <message>
        <source>A mail that is too large to be read.</source>
        <translation>Liian suuri sähköposti luettavaksi.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Käsin</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Pois päältä</translation>
    </message>
    <message>
        <source>The program stumbled over this place.</source>
        <translation>Ohjelma kompastui tähän paikkaan.</translation>
    </message>
    <message>
        <source>The details are in the log file; an update of the program should mend it.</source>
        <translation>Tiedot ovat lokitiedostossa; ohjelman päivityksen pitäisi korjata asia.</translation>
    </message>
    <message>
        <source>{service} shows no more than the newest {count} here: older ones were not seen.</source>
        <translation>{service} näyttää tässä enintään {count} uusinta: vanhempia ei nähty.</translation>
    </message>
    <message>
        <source>{service} shows no more than the first {count} here: later ones were not seen.</source>
        <translation>{service} näyttää tässä enintään {count} ensimmäistä: myöhempiä ei nähty.</translation>
    </message>
    <message>
        <source>Only the first {count} pages of results are read at {service}: there may be more.</source>
        <translation>Tuloksista luetaan vain ensimmäiset sivut ({service}, enintään {count}): niitä voi olla enemmän.</translation>
    </message>
    <message>
        <source>The newest {count} comments are read here: older ones were not seen.</source>
        <translation>Kommenteista luetaan tässä uusimmat {count}: vanhempia ei nähty.</translation>
    </message>
    <message numerus="yes">
        <source>{service} shows only a time of %n day(s): what is older was not seen. A shorter interval helps.</source>
        <translation>
            <numerusform>{service} näyttää vain viimeisen vuorokauden: vanhempaa ei nähty. Lyhyempi väli auttaa.</numerusform>
            <numerusform>{service} näyttää vain viimeiset %n vuorokautta: vanhempaa ei nähty. Lyhyempi väli auttaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} shows {count} of its own choice: the others can't be seen.</source>
        <translation>{service} näyttää {count} oman valintansa mukaan: muita ei voi nähdä.</translation>
    </message>
    <message>
        <source>So much was new that nothing of the visit before is shown any more: posts in between may be missing. A shorter interval helps.</source>
        <translation>Uutta oli niin paljon, ettei edellisen käynnin viestejä enää näy: välistä voi puuttua viestejä. Lyhyempi väli auttaa.</translation>
    </message>
    <message>
        <source>More was waiting to be read than can be kept: the oldest of it was given up.</source>
        <translation>Lukematonta kertyi enemmän kuin voidaan muistaa: vanhimmasta luovuttiin.</translation>
    </message>
    <message>
        <source>The service no longer knows where the visit before stopped: older ones may be missing. A shorter interval helps.</source>
        <translation>Palvelu ei enää tiedä, mihin edellinen käynti päättyi: vanhempia voi puuttua. Lyhyempi väli auttaa.</translation>
    </message>
    <message>
        <source>The comments of this article are loaded by a script of {service}: they are not seen. Bring one in by hand where it matters.</source>
        <translation>Tämän artikkelin kommentit lataa palvelun {service} skripti: niitä ei nähdä. Tuo tärkeä kommentti käsin.</translation>
    </message>
    <message>
        <source>“{query}” names many companies at {service}: the first {count} are read. Business IDs name one each.</source>
        <translation>”{query}” tarkoittaa monta yritystä rekisterissä {service}: ensimmäiset {count} luetaan. Y-tunnus tarkoittaa yhtä.</translation>
    </message>
    <message>
        <source>About {missing} are missing.</source>
        <translation>Puuttuu noin {missing}.</translation>
    </message>
    <message>
        <source>The search was: {query}</source>
        <translation>Haku: {query}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>as the page says</source>
        <translation>sivun mukaan</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, %n attempt(s) in a row.</source>
        <translation>
            <numerusform>%1 alkaen, %n yritys peräkkäin.</numerusform>
            <numerusform>%1 alkaen, %n yritystä peräkkäin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last seven days</source>
        <translation>
            <numerusform>%Ln seitsemässä päivässä</numerusform>
            <numerusform>%Ln seitsemässä päivässä</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever looks after the program</source>
        <translation>Ohjelman ylläpitäjälle</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln viesti</numerusform>
            <numerusform>%Ln viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Luettu viimeksi</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Seuraava käynti</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Käydään</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Tuonut</translation>
    </message>
    <message>
        <source>Looked back to</source>
        <translation>Katsottu taaksepäin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Watched since</source>
        <translation>Seurattu alkaen</translation>
    </message>
    <message>
        <source>None yet. The first one looks back as far as the place allows.</source>
        <translation>Ei vielä. Ensimmäinen katsoo taaksepäin niin kauas kuin paikka sallii.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln luettu</numerusform>
            <numerusform>%Ln luettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln uusi</numerusform>
            <numerusform>%Ln uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over</source>
        <translation>
            <numerusform>%Ln ohitettu</numerusform>
            <numerusform>%Ln ohitettu</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts are there, but the place does not show them</source>
        <translation>vanhempiakin on, mutta paikka ei näytä niitä</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Yksityinen verkko</translation>
    </message>
    <message>
        <source>allowed for this place</source>
        <translation>sallittu tälle paikalle</translation>
    </message>
    <message>
        <source>a name that is no longer watched</source>
        <translation>nimi, jota ei enää seurata</translation>
    </message>
    <message>
        <source>Searches for</source>
        <translation>Hakee</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln maininta</numerusform>
            <numerusform>%Ln mainintaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja vielä %Ln</numerusform>
            <numerusform>ja vielä %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Every post is about</source>
        <translation>Kaikki viestit koskevat</translation>
    </message>
</context>
<context>
    <name>PlaceError</name>
    <message>
        <source>The site did not answer.</source>
        <translation>Sivusto ei vastannut.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if this stays.</source>
        <translation>Yritetään uudelleen itsestään; tarkista osoite, jos tämä jatkuu.</translation>
    </message>
    <message>
        <source>The site answered too slowly.</source>
        <translation>Sivusto vastasi liian hitaasti.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Yritetään uudelleen itsestään.</translation>
    </message>
    <message>
        <source>The site's certificate is not right.</source>
        <translation>Sivuston varmenne ei ole kunnossa.</translation>
    </message>
    <message>
        <source>Open it in a browser; if it warns too, the site must mend it.</source>
        <translation>Avaa se selaimessa; jos sekin varoittaa, sivuston on korjattava se.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Sivusto vastasi virheellä.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Tässä osoitteessa ei ole mitään.</translation>
    </message>
    <message>
        <source>Look for the page's new address and enter it.</source>
        <translation>Etsi sivun uusi osoite ja syötä se.</translation>
    </message>
    <message>
        <source>The site removed this page for good.</source>
        <translation>Sivusto on poistanut tämän sivun pysyvästi.</translation>
    </message>
    <message>
        <source>Remove the place, or give it a new address.</source>
        <translation>Poista paikka tai anna sille uusi osoite.</translation>
    </message>
    <message>
        <source>The site is gone: its name leads elsewhere or is for sale.</source>
        <translation>Sivustoa ei enää ole: sen nimi johtaa muualle tai on myytävänä.</translation>
    </message>
    <message>
        <source>It is looked for once a day; remove the place, or give it the site's new address.</source>
        <translation>Sitä etsitään kerran päivässä; poista paikka tai anna sivuston uusi osoite.</translation>
    </message>
    <message>
        <source>The site asks us to come less often.</source>
        <translation>Sivusto pyytää käymään harvemmin.</translation>
    </message>
    <message>
        <source>We wait as long as it asks; a longer interval helps.</source>
        <translation>Odotamme niin kauan kuin se pyytää; harvempi väli auttaa.</translation>
    </message>
    <message>
        <source>The site turns programs away.</source>
        <translation>Sivusto torjuu ohjelmat.</translation>
    </message>
    <message>
        <source>Look whether it offers a feed, and add that instead.</source>
        <translation>Katso, tarjoaako se syötteen, ja lisää se.</translation>
    </message>
    <message>
        <source>Only members may read this.</source>
        <translation>Vain jäsenet voivat lukea tätä.</translation>
    </message>
    <message>
        <source>Look for a public part of the site.</source>
        <translation>Etsi sivuston julkinen osa.</translation>
    </message>
    <message>
        <source>This service wants a key of your own.</source>
        <translation>Tämä palvelu vaatii oman avaimesi.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Keys.</source>
        <translation>Syötä se kohdassa Asetukset, Avaimet.</translation>
    </message>
    <message>
        <source>The limit of what may be asked in this period is used up.</source>
        <translation>Tämän jakson kyselyraja on käytetty.</translation>
    </message>
    <message>
        <source>It goes on by itself when the service allows it again.</source>
        <translation>Luku jatkuu itsestään, kun palvelu taas sallii.</translation>
    </message>
    <message>
        <source>The site forbids programs to read this address (robots.txt).</source>
        <translation>Sivusto kieltää ohjelmia lukemasta tätä osoitetta (robots.txt).</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>Osoite johtaa yksityiseen verkkoon.</translation>
    </message>
    <message>
        <source>Allow private addresses for this place if that is meant.</source>
        <translation>Salli tälle paikalle yksityiset osoitteet, jos niin on tarkoitus.</translation>
    </message>
    <message>
        <source>This is no address of the web.</source>
        <translation>Tämä ei ole verkko-osoite.</translation>
    </message>
    <message>
        <source>Copy the address from the browser: it begins with https://</source>
        <translation>Kopioi osoite selaimesta: se alkaa https://</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Sivu on liian suuri.</translation>
    </message>
    <message>
        <source>Look for a smaller page or a feed of the same site.</source>
        <translation>Etsi saman sivuston pienempi sivu tai syöte.</translation>
    </message>
    <message>
        <source>The address leads in circles.</source>
        <translation>Osoite johtaa kehää.</translation>
    </message>
    <message>
        <source>Open it in a browser and enter the address where you arrive.</source>
        <translation>Avaa se selaimessa ja syötä osoite, johon päädyt.</translation>
    </message>
    <message>
        <source>What stands there can't be read as posts.</source>
        <translation>Siellä olevaa ei voi lukea viesteinä.</translation>
    </message>
    <message>
        <source>Check the address; a feed of the same site may work.</source>
        <translation>Tarkista osoite; saman sivuston syöte voi toimia.</translation>
    </message>
    <message>
        <source>The site changed its pages.</source>
        <translation>Sivusto on muuttanut sivujaan.</translation>
    </message>
    <message>
        <source>Add the address again; an update of the program may be needed.</source>
        <translation>Lisää osoite uudelleen; ohjelma on ehkä päivitettävä.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>Käynti peruttiin.</translation>
    </message>
    <message>
        <source>The part of the program that reads this place is missing.</source>
        <translation>Tätä paikkaa lukeva ohjelman osa puuttuu.</translation>
    </message>
    <message>
        <source>Install it again, or remove the place.</source>
        <translation>Asenna se uudelleen tai poista paikka.</translation>
    </message>
    <message>
        <source>The place can't be read.</source>
        <translation>Paikkaa ei voi lukea.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>As the page says</source>
        <translation>Sivun mukaan</translation>
    </message>
    <message>
        <source>Allow an address in a private network</source>
        <translation>Salli osoite yksityisessä verkossa</translation>
    </message>
    <message>
        <source>This place may then reach devices inside your own network (router, printer, internal servers), also by a link or a redirect of a stranger. Allow it only for an address that you know.</source>
        <translation>Paikka voi silloin päästä oman verkkonne laitteisiin (reititin, tulostin, sisäiset palvelimet), myös vieraan linkin tai uudelleenohjauksen kautta. Salli vain osoitteelle, jonka tunnet.</translation>
    </message>
    <message>
        <source>Whom a post names</source>
        <translation>siitä, kenet viesti nimeää</translation>
    </message>
    <message>
        <source>For a page of reviews, an app, one's own wall: every post there is then a mention, whether it gives the name or not. Your own answers and accounts do not count.</source>
        <translation>Arvostelusivulle, sovellukselle tai omalle seinälle: silloin jokainen viesti siellä on maininta, mainittiinpa nimi tai ei. Omia vastauksia ja tilejä ei lasketa.</translation>
    </message>
    <message>
        <source>Used where the page gives times without a zone</source>
        <translation>Käytetään, kun sivu ei kerro aikavyöhykettä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käydään</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Posts are about</source>
        <translation>Kenestä viestit ovat</translation>
    </message>
    <message>
        <source>There is no such time zone; choose one from the list.</source>
        <translation>Sellaista aikavyöhykettä ei ole; valitse luettelosta.</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>aina: ”%1”</translation>
    </message>
</context>
<context>
    <name>PlacePane</name>
    <message>
        <source>Choose a place to see its visits here.</source>
        <translation>Valitse paikka, niin näet sen käynnit tässä.</translation>
    </message>
    <message>
        <source>The place in full</source>
        <translation>Paikka kokonaan</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lue nyt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Allow private address</source>
        <translation>Salli yksityinen osoite</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ota pois päältä</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Posts, mentions and cases stay. Can be undone.</source>
        <translation>Viestit, maininnat ja tapaukset säilyvät. Voidaan kumota.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%Ln a week</source>
        <translation>
            <numerusform>%Ln viikossa</numerusform>
            <numerusform>%Ln viikossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) visited</source>
        <translation>
            <numerusform>%Ln paikassa käyty</numerusform>
            <numerusform>%Ln paikassa käyty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln uusi viesti</numerusform>
            <numerusform>%Ln uutta viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are visited again when they are due.</source>
        <translation>Paikoissa käydään taas vuorollaan.</translation>
    </message>
    <message>
        <source>Paused: no place is visited until you go on.</source>
        <translation>Tauolla: missään ei käydä ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Syöteluettelot (*.opml *.xml);;Kaikki tiedostot (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added from the file.</source>
        <translation>
            <numerusform>Tiedostosta lisättiin %n paikka.</numerusform>
            <numerusform>Tiedostosta lisättiin %n paikkaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new mention(s)</source>
        <translation>
            <numerusform>%Ln uusi maininta</numerusform>
            <numerusform>%Ln uutta mainintaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln jäi lukematta</numerusform>
            <numerusform>%Ln jäi lukematta</numerusform>
        </translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Tuo paikkoja</translation>
    </message>
    <message>
        <source>The file holds no place that is not watched already.</source>
        <translation>Tiedostossa ei ole paikkoja, joita ei jo seurattaisi.</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>Vie paikat</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Syöteluettelot (*.opml)</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Pysäytetty: %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>”%1” on muutettu.</translation>
    </message>
    <message>
        <source>“%1” is watched now; it is being read.</source>
        <translation>Paikkaa ”%1” seurataan nyt; sitä luetaan.</translation>
    </message>
    <message>
        <source>The places stand in the file “%1”.</source>
        <translation>Paikat ovat tiedostossa ”%1”.</translation>
    </message>
    <message>
        <source>“%1” may lead into a private network now.</source>
        <translation>”%1” saa nyt johtaa yksityiseen verkkoon.</translation>
    </message>
    <message>
        <source>“%1” is switched off.</source>
        <translation>”%1” on pois päältä.</translation>
    </message>
    <message>
        <source>“%1” is switched on.</source>
        <translation>”%1” on käytössä.</translation>
    </message>
    <message>
        <source>“%1” is no longer watched; its posts stay.</source>
        <translation>Paikkaa ”%1” ei enää seurata; viestit säilyvät.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lisää paikka</translation>
    </message>
    <message>
        <source>Missing something?</source>
        <translation>Puuttuuko jotain?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Import, export, pause</source>
        <translation>Tuonti, vienti, tauko</translation>
    </message>
    <message>
        <source>Find by name or address</source>
        <translation>Hae nimellä tai osoitteella</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>Paikkaluettelo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>No place like this</source>
        <translation>Tällaista paikkaa ei ole</translation>
    </message>
    <message>
        <source>Other places are watched; they are hidden by what you chose above.</source>
        <translation>Muita paikkoja on; yllä valittu piilottaa ne.</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Näytä kaikki paikat</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Mitään paikkaa ei vielä seurata</translation>
    </message>
    <message>
        <source>Add the forums, news sites, blogs and channels where people write about you. Paste any address: the program finds out how to read it.</source>
        <translation>Lisää foorumit, uutissivustot, blogit ja kanavat, joissa teistä kirjoitetaan. Liitä mikä tahansa osoite: ohjelma selvittää, miten se luetaan.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Tuo tiedostosta…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Keskeytä seuranta</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Jatka seurantaa</translation>
    </message>
    <message>
        <source>Export to a file (OPML)…</source>
        <translation>Vie tiedostoon (OPML)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Toimivat</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Tarvitsevat sinua</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Ei voi seurata</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Pois päältä</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lopeta lukeminen</translation>
    </message>
    <message>
        <source>Read all now</source>
        <translation>Lue kaikki nyt</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Seuraava paikka</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Edellinen paikka</translation>
    </message>
    <message>
        <source>Read this place now</source>
        <translation>Lue tämä paikka nyt</translation>
    </message>
    <message>
        <source>Read all places now, or stop</source>
        <translation>Lue kaikki paikat tai lopeta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Ota pois päältä tai käyttöön</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Avaa osoite</translation>
    </message>
    <message>
        <source>Remove; posts stay</source>
        <translation>Poista; viestit säilyvät</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Hae paikkaa</translation>
    </message>
    <message>
        <source>Import from a file (OPML)…</source>
        <translation>Tuo tiedostosta (OPML)…</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>How often to speak with whom</source>
        <translation>Kuinka usein kenenkin kanssa puhutaan</translation>
    </message>
    <message>
        <source>Whoever was not spoken with for so long stands under “To contact” and, where there is room, on the morning list.</source>
        <translation>Jonka kanssa ei ole puhuttu niin pitkään, on kohdassa ”Yhteyttä odottavat” ja, jos mahtuu, aamulistalla.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ei suunnitelmaa</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
</context>
<context>
    <name>PostKind</name>
    <message>
        <source>article</source>
        <translation>artikkeli</translation>
    </message>
    <message>
        <source>forum post</source>
        <translation>viesti foorumilla</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentti</translation>
    </message>
    <message>
        <source>review</source>
        <translation>arvostelu</translation>
    </message>
    <message>
        <source>the owner's answer</source>
        <translation>omistajan vastaus</translation>
    </message>
    <message>
        <source>message</source>
        <translation>viesti</translation>
    </message>
    <message>
        <source>about the company “%1”</source>
        <translation>yrityksestä ”%1”</translation>
    </message>
    <message>
        <source>about the product “%1”</source>
        <translation>tuotteesta ”%1”</translation>
    </message>
    <message>
        <source>about the branch “%1”</source>
        <translation>toimipaikasta ”%1”</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>aiheesta ”%1”</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Pieni</translation>
    </message>
    <message>
        <source>its weight</source>
        <translation>vakavuus</translation>
    </message>
    <message>
        <source>many see it</source>
        <translation>moni näkee sen</translation>
    </message>
    <message>
        <source>the author complained before</source>
        <translation>kirjoittaja on valittanut ennenkin</translation>
    </message>
    <message>
        <source>a key client's</source>
        <translation>avainasiakas</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>It is published</source>
        <translation>Julkaistu</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>ReadyName</name>
    <message>
        <source>Russia, in Russian</source>
        <translation>Venäjä, venäjäksi</translation>
    </message>
    <message>
        <source>Ukraine, in Ukrainian</source>
        <translation>Ukraina, ukrainaksi</translation>
    </message>
    <message>
        <source>Ukraine, in Russian</source>
        <translation>Ukraina, venäjäksi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Kazakhstan, in Russian</source>
        <translation>Kazakstan, venäjäksi</translation>
    </message>
    <message>
        <source>Belarus, in Russian</source>
        <translation>Valko-Venäjä, venäjäksi</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Britannia</translation>
    </message>
    <message>
        <source>United States and the world</source>
        <translation>Yhdysvallat ja maailma</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>venäjäksi</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>ukrainaksi</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>englanniksi</translation>
    </message>
    <message>
        <source>news in Russian</source>
        <translation>uutiset venäjäksi</translation>
    </message>
    <message>
        <source>news in Ukrainian</source>
        <translation>uutiset ukrainaksi</translation>
    </message>
    <message>
        <source>news in Finnish</source>
        <translation>uutiset suomeksi</translation>
    </message>
    <message>
        <source>news in English</source>
        <translation>uutiset englanniksi</translation>
    </message>
    <message>
        <source>the Russian-speaking web</source>
        <translation>venäjänkielinen verkko</translation>
    </message>
    <message>
        <source>all public posts</source>
        <translation>kaikki julkiset julkaisut</translation>
    </message>
    <message>
        <source>films and their comments</source>
        <translation>videot ja niiden kommentit</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>kaikki julkaisut</translation>
    </message>
    <message>
        <source>stories and comments</source>
        <translation>jutut ja kommentit</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>julkaisut</translation>
    </message>
    <message>
        <source>posts of the last seven days</source>
        <translation>seitsemän viime päivän julkaisut</translation>
    </message>
    <message>
        <source>search of the forum</source>
        <translation>keskustelujen haku</translation>
    </message>
    <message>
        <source>forum of investors</source>
        <translation>sijoittajien keskustelut</translation>
    </message>
    <message>
        <source>business</source>
        <translation>talous</translation>
    </message>
    <message>
        <source>releases from Finland</source>
        <translation>tiedotteet Suomesta</translation>
    </message>
    <message>
        <source>releases from the United Kingdom</source>
        <translation>tiedotteet Britanniasta</translation>
    </message>
    <message>
        <source>all releases</source>
        <translation>kaikki tiedotteet</translation>
    </message>
    <message>
        <source>the newest filings</source>
        <translation>uusimmat ilmoitukset</translation>
    </message>
    <message>
        <source>Finnish Trade Register: notices about this company</source>
        <translation>kaupparekisteri: tämän yrityksen kuulutukset</translation>
    </message>
    <message>
        <source>purchases with this name</source>
        <translation>hankinnat, joissa on tämä nimi</translation>
    </message>
</context>
<context>
    <name>ReadyPlaces</name>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Searches for your name</source>
        <translation>Haut nimelläsi</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Syötteet</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Keskustelupalstat</translation>
    </message>
    <message>
        <source>Registers and tenders</source>
        <translation>Rekisterit ja hankinnat</translation>
    </message>
    <message>
        <source>if its robots.txt allows it</source>
        <translation>jos robots.txt sallii</translation>
    </message>
    <message>
        <source>stays off until you have read its terms</source>
        <translation>pois päältä, kunnes olet lukenut ehdot</translation>
    </message>
    <message>
        <source>with a key of your own</source>
        <translation>omalla avaimellasi</translation>
    </message>
    <message>
        <source>General news</source>
        <translation>Yleisuutiset</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Pankit</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>Tietoliikenne</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Vähittäiskauppa</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Matkailu</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Autot</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Rakentaminen</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Elintarvikkeet</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Terveys</translation>
    </message>
    <message>
        <source>Business to business</source>
        <translation>Yritysten välinen kauppa</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Kaikki maat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason given</source>
        <translation>Syytä ei kerrottu</translation>
    </message>
    <message>
        <source>Rude or slow service</source>
        <translation>Töykeä tai hidas palvelu</translation>
    </message>
    <message>
        <source>Late or failed delivery</source>
        <translation>Myöhästynyt tai epäonnistunut toimitus</translation>
    </message>
    <message>
        <source>Quality of product or work</source>
        <translation>Tuotteen tai työn laatu</translation>
    </message>
    <message>
        <source>Billing, refunds, hidden fees</source>
        <translation>Laskutus, hyvitykset, piilokulut</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Item or service missing</source>
        <translation>Tuote tai palvelu puuttuu</translation>
    </message>
    <message>
        <source>Changed rules not explained</source>
        <translation>Muuttuneita sääntöjä ei selitetty</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>Ei yhteydenpitoa pitkään aikaan</translation>
    </message>
    <message>
        <source>Safety, fraud, law, personal data</source>
        <translation>Turvallisuus, petos, laki, henkilötiedot</translation>
    </message>
    <message>
        <source>Better offer of a competitor</source>
        <translation>Kilpailijan parempi tarjous</translation>
    </message>
    <message>
        <source>Nobody's fault</source>
        <translation>Ei kenenkään syy</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <source>Dismiss the case</source>
        <translation>Hylkää tapaus</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Yhdellä rivillä</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>Tapaus päättyy kirjoittajan suostumukseen tai kirjattuun syyhyn.</translation>
    </message>
    <message>
        <source>Dismissed means that there is nothing to answer. The reason stays on record.</source>
        <translation>Hylätty tarkoittaa, ettei ole mihin vastata. Syy jää talteen.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Kerro muutamalla sanalla, miksi.</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Luvattu</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Toimipiste</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Paikkakunta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>It has too many columns: save those that matter.</source>
        <translation>Sarakkeita on liikaa: tallenna tarvittavat.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>This is no table: save it as CSV or XLSX.</source>
        <translation>Tämä ei ole taulukko: tallenna se CSV- tai XLSX-muotoon.</translation>
    </message>
    <message>
        <source>It is too large: save a part of it, or save it as CSV.</source>
        <translation>Taulukko on liian suuri: tallenna osa siitä tai tallenna se CSV-muotoon.</translation>
    </message>
    <message>
        <source>It is too large: bring it in parts.</source>
        <translation>Tiedosto on liian suuri: tuo se osissa.</translation>
    </message>
    <message>
        <source>It is damaged, or locked with a password: open it and save it anew as XLSX or CSV.</source>
        <translation>Tiedosto on vioittunut tai salasanalla suojattu: avaa se ja tallenna uudelleen XLSX- tai CSV-muotoon.</translation>
    </message>
    <message>
        <source>Its headings do not tell what it lists.</source>
        <translation>Otsikoista ei selviä, mitä taulukossa on.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Toimitukset</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Maksut</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Työvuorot</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Suljetut päivät</translation>
    </message>
    <message>
        <source>No column is named for: %1</source>
        <translation>Saraketta ei ole nimetty: %1</translation>
    </message>
    <message>
        <source>It can't be read: %1</source>
        <translation>Lukeminen ei onnistunut: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message numerus="yes">
        <source>and %Ln more bad row(s)</source>
        <translation>
            <numerusform>ja %Ln huono rivi lisää</numerusform>
            <numerusform>ja %Ln huonoa riviä lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>Ei vielä tietoja.</translation>
    </message>
    <message>
        <source>Bring in a table…</source>
        <translation>Tuo taulukko…</translation>
    </message>
    <message>
        <source>Read a folder by itself…</source>
        <translation>Lue kansio itsestään…</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>Tallenna kelvottomat rivit…</translation>
    </message>
    <message>
        <source>Correct them in the table and bring it in again.</source>
        <translation>Korjaa ne taulukkoon ja tuo se uudelleen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ei vielä luettu</translation>
    </message>
    <message>
        <source>No longer read it</source>
        <translation>Lopeta lukeminen</translation>
    </message>
    <message>
        <source>Say what it lists…</source>
        <translation>Kerro, mitä siinä on…</translation>
    </message>
    <message>
        <source>Read a folder by itself</source>
        <translation>Lue kansio itsestään</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Tallenna kelvottomat rivit</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>Orders, deliveries, payments, contracts, staff, shifts, visits, calls and closed days. What a complaint states is held against them.</source>
        <translation>Tilaukset, toimitukset, maksut, sopimukset, henkilöstö, työvuorot, käynnit, puhelut ja suljetut päivät. Valituksen väitteitä verrataan niihin.</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Mitä taulukko sisältää</translation>
    </message>
    <message>
        <source>As the headings tell</source>
        <translation>Otsikoiden mukaan</translation>
    </message>
    <message>
        <source>Dates are month first: 11/03 is 3 November</source>
        <translation>Päivissä kuukausi ensin: 11/03 on 3. marraskuuta</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Ensimmäiset rivit</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Tuo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rivi</numerusform>
            <numerusform>%Ln riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru tuonti</translation>
    </message>
    <message>
        <source>%1. Check which column holds what.</source>
        <translation>%1. Tarkista, mitä kukin sarake sisältää.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <translation>
            <numerusform>%Ln kelvoton</numerusform>
            <numerusform>%Ln kelvotonta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rivi %2</translation>
    </message>
    <message>
        <source>%1, read as last time.</source>
        <translation>%1, luettu kuten viimeksi.</translation>
    </message>
    <message>
        <source>No column is named yet for: %1</source>
        <translation>Saraketta ei ole vielä valittu: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>luettu %1</translation>
    </message>
    <message>
        <source>Choose it here:</source>
        <translation>Valitse tästä:</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Signals</source>
        <translation>Signaalit</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tämä kuukausi</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viime kuukausi</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Tämä neljännes</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Viime neljännes</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Alkaen … asti …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Parts of the reports</source>
        <translation>Raporttien osat</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>Yhtään nimeä ei vielä seurata</translation>
    </message>
    <message>
        <source>Reports tell what is written about your names. Add the first one.</source>
        <translation>Raportit kertovat, mitä nimistänne kirjoitetaan. Lisää ensimmäinen.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Lisää nimi</translation>
    </message>
    <message>
        <source>What stands out of the usual, told once each</source>
        <translation>Mikä poikkeaa tavallisesta; kustakin kerrotaan kerran</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>All our names</source>
        <translation>Kaikki omat nimemme</translation>
    </message>
    <message>
        <source>PDF, to hand out</source>
        <translation>PDF, jaettavaksi</translation>
    </message>
    <message>
        <source>DOCX, to write on in</source>
        <translation>DOCX, muokattavaksi</translation>
    </message>
    <message>
        <source>XLSX, to go on counting</source>
        <translation>XLSX, laskettavaksi edelleen</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, muille ohjelmille</translation>
    </message>
    <message>
        <source>HTML, for the browser</source>
        <translation>HTML, selaimelle</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Tiedoston kieli</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Raporttia tehdään…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Seuraava signaali</translation>
    </message>
    <message>
        <source>Previous signal</source>
        <translation>Edellinen signaali</translation>
    </message>
    <message>
        <source>Signal looked at</source>
        <translation>Signaali katsottu</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Hylkää signaali</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Tallenna raportti tiedostoon</translation>
    </message>
    <message>
        <source>Figures or signals</source>
        <translation>Luvut tai signaalit</translation>
    </message>
    <message>
        <source>The signal is looked at.</source>
        <translation>Signaali on katsottu.</translation>
    </message>
    <message>
        <source>The signal is dismissed.</source>
        <translation>Signaali on hylätty.</translation>
    </message>
    <message>
        <source>The signal is open again.</source>
        <translation>Signaali on taas avoin.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Piilota luvut</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Näytä luvut</translation>
    </message>
</context>
<context>
    <name>RespondDialog</name>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Linkin alussa on https:// tai http://.</translation>
    </message>
    <message>
        <source>Answered: close the case</source>
        <translation>Vastattu: sulje tapaus</translation>
    </message>
    <message>
        <source>For the small ones: the answer and the end of the case in one step.</source>
        <translation>Pienille asioille: vastaus ja tapauksen päätös yhdellä kertaa.</translation>
    </message>
    <message>
        <source>Tell at the same place what is different now. It wins more than the first apology.</source>
        <translation>Kerro samassa paikassa, mikä on nyt toisin. Se auttaa enemmän kuin ensimmäinen anteeksipyyntö.</translation>
    </message>
    <message>
        <source>“We are checking”: no verdict, no apology for what is not checked yet.</source>
        <translation>”Tarkistamme asiaa”: ei kannanottoa eikä anteeksipyyntöä siitä, mitä ei ole tarkistettu.</translation>
    </message>
    <message>
        <source>Publish the answer where the complaint stands, then record it here.</source>
        <translation>Julkaise vastaus siellä, missä valitus on, ja kirjaa se tähän.</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Vastaa ja sulje</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Language of the ready words</source>
        <translation>Valmiin tekstin kieli</translation>
    </message>
    <message>
        <source>As the place</source>
        <translation>Paikan mukaan</translation>
    </message>
    <message>
        <source>Next blank (F6)</source>
        <translation>Seuraava tyhjä kohta (F6)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation>Valmis teksti</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Miksi se päättyy</translation>
    </message>
    <message>
        <source>The holding reply is published</source>
        <translation>Väliaikainen vastaus on julkaistu</translation>
    </message>
    <message>
        <source>The answer is published</source>
        <translation>Vastaus on julkaistu</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Se on julkaistu</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Vielä täytettävä: %1</translation>
    </message>
    <message>
        <source>Write the words of the answer.</source>
        <translation>Kirjoita vastauksen teksti.</translation>
    </message>
    <message>
        <source>Paste the words of the answer, or the link to it.</source>
        <translation>Liitä vastauksen sanat tai linkki siihen.</translation>
    </message>
    <message>
        <source>Fill in first what is marked.</source>
        <translation>Täytä ensin merkityt kohdat.</translation>
    </message>
    <message>
        <source>Say why the case ends: a case never ends without a reason.</source>
        <translation>Kerro, miksi tapaus päättyy: tapaus ei pääty ilman syytä.</translation>
    </message>
    <message>
        <source>It stops the clock of the first answer.</source>
        <translation>Se pysäyttää ensimmäisen vastauksen kellon.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Tallenna luonnokseksi</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Holding reply</source>
        <translation>Väliaikainen vastaus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Mitä muutimme</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>overdue debt %1</source>
        <translation>erääntynyt velka %1</translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <translation>sopimus päättyy %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>luvattu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln avoin valitus</numerusform>
            <numerusform>%Ln avointa valitusta</numerusform>
        </translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>kysyi kilpailijoista</translation>
    </message>
    <message>
        <source>sour in the last contact</source>
        <translation>tyytymätön viime yhteydenotossa</translation>
    </message>
    <message>
        <source>never spoken to</source>
        <translation>ei ole koskaan puhuttu</translation>
    </message>
    <message numerus="yes">
        <source>silent for %Ln day(s)</source>
        <translation>
            <numerusform>hiljaa %Ln päivän</numerusform>
            <numerusform>hiljaa %Ln päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try/tries without an answer</source>
        <translation>
            <numerusform>%Ln yritys ilman vastausta</numerusform>
            <numerusform>%Ln yritystä ilman vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) wait</source>
        <translation>
            <numerusform>%Ln aihe odottaa</numerusform>
            <numerusform>%Ln aihetta odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there is known</source>
        <translation>siellä ei tunneta ketään</translation>
    </message>
    <message>
        <source>only one person there is known</source>
        <translation>siellä tunnetaan vain yksi henkilö</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Our own name</source>
        <translation>Oma nimi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Kilpailija</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markkina</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ei päivä</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ei kellonaika</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>ei summa</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ei luku</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>ei puhelinnumero</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>ei sähköpostiosoite</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ei kyllä eikä ei</translation>
    </message>
    <message>
        <source>none of the known values</source>
        <translation>ei mikään tunnetuista arvoista</translation>
    </message>
    <message>
        <source>the last digits are lost</source>
        <translation>viimeiset numerot puuttuvat</translation>
    </message>
    <message>
        <source>more cells than headings</source>
        <translation>enemmän soluja kuin otsikoita</translation>
    </message>
    <message>
        <source>a formula failed</source>
        <translation>kaava epäonnistui</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>lukukelvoton</translation>
    </message>
    <message>
        <source>no client is known by it</source>
        <translation>asiakasta ei tunneta sillä</translation>
    </message>
    <message>
        <source>its check digits do not fit</source>
        <translation>tarkistusnumerot eivät täsmää</translation>
    </message>
    <message>
        <source>the number is another client's</source>
        <translation>numero on toisen asiakkaan</translation>
    </message>
    <message>
        <source>not on the scale</source>
        <translation>asteikon ulkopuolella</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <translation>päivä on vasta tulossa</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Not about us</source>
        <translation>Ei meistä</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Työpaikkailmoitus</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Hakemisto</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Jälleenmyyjä</translation>
    </message>
    <message>
        <source>Our own voice</source>
        <translation>Oma äänemme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not about us</source>
        <translation>
            <numerusform>ei meistä: %Ln</numerusform>
            <numerusform>ei meistä: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by rules</source>
        <translation>
            <numerusform>sääntöjen mukaan: %Ln</numerusform>
            <numerusform>sääntöjen mukaan: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln noise</source>
        <translation>
            <numerusform>hälyä: %Ln</numerusform>
            <numerusform>hälyä: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in our own voice</source>
        <translation>
            <numerusform>omaa ääntä: %Ln</numerusform>
            <numerusform>omaa ääntä: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>sana ”%1”</translation>
    </message>
    <message>
        <source>author %1</source>
        <translation>kirjoittaja %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>sivusto %1</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Thrown out in all: %1</source>
        <translation>Hylätty yhteensä: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>What a rule fits stays out of the inbox, now and later; nothing is deleted. A rule that is dropped gives all of it back.</source>
        <translation>Sääntöön sopivat pysyvät poissa saapuneista nyt ja jatkossa; mitään ei poisteta. Pois otettu sääntö antaa kaiken takaisin.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Se on</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Kenestä</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Pitää poissa</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Drop the rule</source>
        <translation>Poista sääntö</translation>
    </message>
    <message>
        <source>Show what it keeps out</source>
        <translation>Näytä poissa pidetyt</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out.</source>
        <translation>
            <numerusform>Sääntö poisti %n maininnan.</numerusform>
            <numerusform>Sääntö poisti %n mainintaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Uusi sääntö…</translation>
    </message>
    <message>
        <source>Nothing is thrown out yet.</source>
        <translation>Mitään ei ole vielä hylätty.</translation>
    </message>
    <message numerus="yes">
        <source>The rule is dropped; %n mention(s) are back.</source>
        <translation>
            <numerusform>Sääntö on poistettu; %n maininta palasi.</numerusform>
            <numerusform>Sääntö on poistettu; %n mainintaa palasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>all names</source>
        <translation>kaikki nimet</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Running</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ei uutta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Keskeytyi</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Line from the foot of a report</source>
        <translation>Rivi raportin alareunasta</translation>
    </message>
    <message>
        <source>Address of a time-stamping service (RFC 3161)</source>
        <translation>Aikaleimapalvelun osoite (RFC 3161)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Avaa omaan ikkunaan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them erased with their author, as was asked.</source>
        <translation>
            <numerusform>%Ln niistä on poistettu kirjoittajan mukana pyynnöstä.</numerusform>
            <numerusform>%Ln niistä on poistettu kirjoittajan mukana pyynnöstä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions, cases, kept pages and settings.</source>
        <translation>Maininnat, tapaukset, tallennetut sivut ja asetukset.</translation>
    </message>
    <message>
        <source>A whole copy, checked after it is made; work goes on meanwhile. A backup is brought back into a new folder: nothing here is overwritten.</source>
        <translation>Täysi kopio, joka tarkistetaan heti; työ jatkuu sillä aikaa. Kopio palautetaan uuteen kansioon: täällä mitään ei korvata.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tarkista kaikki</translation>
    </message>
    <message>
        <source>Hand out for checking…</source>
        <translation>Luovuta tarkistettavaksi…</translation>
    </message>
    <message>
        <source>Pages, their checksums and the chain, which anybody can check with sha256sum.</source>
        <translation>Sivut, niiden tarkistussummat ja ketju, jotka kuka tahansa voi tarkistaa sha256sum-ohjelmalla.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Whether what was printed then still stands in the chain unchanged.</source>
        <translation>Onko silloin painettu yhä ketjussa muuttumattomana.</translation>
    </message>
    <message>
        <source>Have it stamped</source>
        <translation>Hae aikaleima</translation>
    </message>
    <message>
        <source>The newest link of the chain gets an outside proof of its time; only its hash goes there.</source>
        <translation>Ketjun uusin lenkki saa ulkopuolisen todisteen ajasta; vain sen tiiviste lähetetään.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Varmuuskopioi…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>No page is kept yet; each complaint that becomes a case keeps its own.</source>
        <translation>Sivuja ei ole vielä tallennettu; tapaukseksi muuttuva valitus tallentaa omansa.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Stamped; the stamp lies beside the line it covers: %1</source>
        <translation>Leima saatu; se on rivin vieressä, jonka se vahvistaa: %1</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Kysytään palvelulta…</translation>
    </message>
    <message>
        <source>Where to put the pages</source>
        <translation>Minne sivut tallennetaan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written into %1, with sums that sha256sum checks.</source>
        <translation>
            <numerusform>%Ln sivu kirjoitettu kansioon %1, mukana sha256sum-summat.</numerusform>
            <numerusform>%Ln sivua kirjoitettu kansioon %1, mukana sha256sum-summat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjoitetaan…</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Minne varmuuskopio tallennetaan</translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1: %Ln file(s), each checked.</source>
        <translation>
            <numerusform>Kopioitu nimellä %1: %Ln tiedosto, tarkistettu.</numerusform>
            <numerusform>Kopioitu nimellä %1: %Ln tiedostoa, kukin tarkistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Kopioidaan ja tarkistetaan…</translation>
    </message>
    <message>
        <source>Which backup: its folder</source>
        <translation>Mikä varmuuskopio: sen kansio</translation>
    </message>
    <message>
        <source>Where to put the folder brought back</source>
        <translation>Minne palautettu kansio tallennetaan</translation>
    </message>
    <message numerus="yes">
        <source>Brought back as %1: %Ln file(s).</source>
        <translation>
            <numerusform>Palautettu nimellä %1: %Ln tiedosto.</numerusform>
            <numerusform>Palautettu nimellä %1: %Ln tiedostoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is no backup: choose the one that “Back up” made.</source>
        <translation>Tämä kansio ei ole varmuuskopio: valitse se, jonka ”Varmuuskopioi” teki.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were kept:</source>
        <translation>
            <numerusform>%Ln kohta ei ole niin kuin se tallennettiin:</numerusform>
            <numerusform>%Ln kohtaa ei ole niin kuin ne tallennettiin:</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of who did what is whole.</source>
        <translation>Historia siitä, kuka teki mitä, on eheä.</translation>
    </message>
    <message>
        <source>The history of who did what was changed from outside the program.</source>
        <translation>Historiaa siitä, kuka teki mitä, on muutettu ohjelman ulkopuolelta.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datakansio</translation>
    </message>
    <message>
        <source>Kept pages as evidence</source>
        <translation>Tallennetut sivut todisteina</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln kept page(s) are as they were found.</source>
        <translation>
            <numerusform>%Ln tallennettu sivu on sellainen kuin se löydettiin.</numerusform>
            <numerusform>Kaikki %Ln tallennettua sivua ovat sellaisia kuin ne löydettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is kept, so there is nothing to check.</source>
        <translation>Sivuja ei ole tallennettu, joten tarkistettavaa ei ole.</translation>
    </message>
    <message>
        <source>page %1: the kept file is gone or was changed (%2)</source>
        <translation>sivu %1: tallennettu tiedosto puuttuu tai on muuttunut (%2)</translation>
    </message>
    <message>
        <source>page %1: the words read from it were changed (%2)</source>
        <translation>sivu %1: siitä luettu teksti on muuttunut (%2)</translation>
    </message>
    <message>
        <source>page %1: its address, time or checksum was changed (%2)</source>
        <translation>sivu %1: sen osoite, aika tai tarkistussumma on muuttunut (%2)</translation>
    </message>
    <message>
        <source>page %1: the chain is broken there (%2)</source>
        <translation>sivu %1: ketju on siinä poikki (%2)</translation>
    </message>
    <message>
        <source>page %1: it was taken out (%2)</source>
        <translation>sivu %1: se on otettu pois (%2)</translation>
    </message>
    <message>
        <source>page %1: it was slipped in later (%2)</source>
        <translation>sivu %1: se on lisätty jälkikäteen (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) kept, each bound to the one before it; the newest: %1</source>
        <translation>
            <numerusform>%Ln sivu tallennettu; ketjun lenkki: %1</numerusform>
            <numerusform>%Ln sivua tallennettu, kukin sidottu edelliseen; viimeisin lenkki: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It still stands in the chain: what it covers was not changed.</source>
        <translation>Se on yhä ketjussa: sen kattama ei ole muuttunut.</translation>
    </message>
    <message>
        <source>It is not in the chain: copied wrongly, or what it covered was cut off.</source>
        <translation>Sitä ei ole ketjussa: se on kopioitu väärin tai sen kattama on katkaistu pois.</translation>
    </message>
    <message>
        <source>The folder can't be used: %1</source>
        <translation>Kansiota ei voi käyttää: %1</translation>
    </message>
</context>
<context>
    <name>SameFirm</name>
    <message>
        <source>the same number</source>
        <translation>sama numero</translation>
    </message>
    <message>
        <source>the same name under another legal form</source>
        <translation>sama nimi toisella yhtiömuodolla</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>sama nimi toisilla kirjaimilla</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>samat sanat</translation>
    </message>
    <message>
        <source>almost the same spelling</source>
        <translation>lähes sama kirjoitusasu</translation>
    </message>
    <message>
        <source>the same site</source>
        <translation>sama sivusto</translation>
    </message>
    <message>
        <source>but their numbers differ</source>
        <translation>mutta numerot eroavat</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Would recommend us (NPS)</source>
        <translation>Suosittelisi meitä (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSI)</source>
        <translation>Tyytyväisyys (CSI)</translation>
    </message>
    <message>
        <source>Satisfaction after a case</source>
        <translation>Tyytyväisyys tapauksen jälkeen</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Mitä kysyttiin</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Arvosana</translation>
    </message>
    <message>
        <source>Of at most</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Kuka vastasi</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Heidän sanoillaan</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>The score is higher than the best one.</source>
        <translation>Arvosana on parasta korkeampi.</translation>
    </message>
    <message>
        <source>Score and best score are numbers, the day like 31.12.2026.</source>
        <translation>Arvosana ja paras arvosana ovat lukuja, päivä muotoa 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>How sites can reach you</source>
        <translation>Miten sivustot tavoittavat teidät</translation>
    </message>
    <message>
        <source>Pause between two requests to one site</source>
        <translation>Tauko saman sivuston pyyntöjen välillä</translation>
    </message>
    <message>
        <source>Places read at the same time</source>
        <translation>Samaan aikaan luettavat paikat</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Aika ensimmäiseen vastaukseen</translation>
    </message>
    <message>
        <source>Warn before an answer is due</source>
        <translation>Varoita ennen vastauksen määräaikaa</translation>
    </message>
    <message>
        <source>Tell the head after</source>
        <translation>Kerro esihenkilölle, kun on kulunut</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Kenelle kerrotaan</translation>
    </message>
    <message>
        <source>Count working hours only</source>
        <translation>Laske vain työaika</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Työviikko</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Minkä maan pyhäpäivät</translation>
    </message>
    <message>
        <source>A second person approves answers</source>
        <translation>Toinen henkilö hyväksyy vastaukset</translation>
    </message>
    <message>
        <source>Keep posts that name nobody</source>
        <translation>Säilytä viestit, joissa ei mainita ketään</translation>
    </message>
    <message>
        <source>Notify of a new complaint</source>
        <translation>Ilmoita uudesta valituksesta</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Hiljaista alkaen</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Hiljaista saakka</translation>
    </message>
    <message>
        <source>Read places while the window is open</source>
        <translation>Lue paikkoja, kun ikkuna on auki</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Jatka ilmoitusalueella, kun ikkuna suljetaan</translation>
    </message>
    <message>
        <source>Stands in the history of every act. Empty: the name of the system user.</source>
        <translation>Näkyy jokaisen toimen historiassa. Tyhjä: järjestelmän käyttäjänimi.</translation>
    </message>
    <message>
        <source>Of the window; what is read keeps its own.</source>
        <translation>Ikkunan kieli; luettu säilyttää omansa.</translation>
    </message>
    <message>
        <source>The system's, or always the same.</source>
        <translation>Järjestelmän mukaan tai aina samat.</translation>
    </message>
    <message>
        <source>E-mail or page of your company, sent with every request: a site that minds can write instead of blocking you.</source>
        <translation>Yrityksenne sähköposti tai sivu, joka lähetetään jokaisen pyynnön mukana: sivusto voi kirjoittaa teille eston sijasta.</translation>
    </message>
    <message>
        <source>Politeness; a site that asks for a longer pause gets it.</source>
        <translation>Kohteliaisuutta; pidempää taukoa pyytävä sivusto saa sen.</translation>
    </message>
    <message>
        <source>Each on its own site, so more is no burden to any of them.</source>
        <translation>Kukin omalla sivustollaan, joten mikään niistä ei kuormitu enempää.</translation>
    </message>
    <message>
        <source>Counted from when the post was found; what is left stands beside each.</source>
        <translation>Lasketaan viestin löytymisestä; jäljellä oleva aika näkyy kunkin vieressä.</translation>
    </message>
    <message>
        <source>One reminder for each clock.</source>
        <translation>Yksi muistutus kustakin määräajasta.</translation>
    </message>
    <message>
        <source>When an answer stays overdue for so long.</source>
        <translation>Kun vastaus on ollut myöhässä näin kauan.</translation>
    </message>
    <message>
        <source>Of answers that stay overdue. Empty: whoever is head.</source>
        <translation>Myöhässä olevista vastauksista. Tyhjä: esihenkilölle.</translation>
    </message>
    <message>
        <source>Nights, free days and holidays do not count. Off: around the clock.</source>
        <translation>Öitä, vapaapäiviä ja pyhiä ei lasketa. Pois: vuorokauden ympäri.</translation>
    </message>
    <message>
        <source>The days ticked, and their hours. An end at 00:00 is midnight.</source>
        <translation>Merkityt päivät ja niiden tunnit. Loppu 00:00 on keskiyö.</translation>
    </message>
    <message>
        <source>Of the working hours. Empty: the system's.</source>
        <translation>Työajan vyöhyke. Tyhjä: järjestelmän.</translation>
    </message>
    <message>
        <source>Two letters of a country, like FI, UA or RU. Empty: no holidays.</source>
        <translation>Maan kaksi kirjainta, kuten FI, UA tai RU. Tyhjä: ei pyhäpäiviä.</translation>
    </message>
    <message>
        <source>Nobody approves their own words.</source>
        <translation>Kukaan ei hyväksy omia sanojaan.</translation>
    </message>
    <message>
        <source>A new name or form is looked up in them too; then they are let go.</source>
        <translation>Uutta nimeä tai muotoa haetaan niistäkin; sitten niistä luovutaan.</translation>
    </message>
    <message>
        <source>On the desktop, one for each story, however many copies there are.</source>
        <translation>Työpöydällä, yksi tarinaa kohti, olipa kopioita kuinka monta.</translation>
    </message>
    <message>
        <source>No notification from this hour on.</source>
        <translation>Tästä tunnista alkaen ei ilmoituksia.</translation>
    </message>
    <message>
        <source>What came meanwhile is told then. Equal hours: never quiet.</source>
        <translation>Sillä välin tulleista kerrotaan silloin. Samat tunnit: ei koskaan hiljaista.</translation>
    </message>
    <message>
        <source>Whatever is due is visited by itself.</source>
        <translation>Vuorossa olevissa paikoissa käydään itsestään.</translation>
    </message>
    <message>
        <source>Places are read on and complaints told; quit from the tray's menu.</source>
        <translation>Paikkoja luetaan ja valituksista kerrotaan; lopeta ilmoitusalueen valikosta.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaaleat</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tummat</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>sekunti</numerusform>
            <numerusform>sekuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>tunti</numerusform>
            <numerusform>tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>päivä</numerusform>
            <numerusform>päivää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Everything is in force as soon as it is changed.</source>
        <translation>Kaikki on voimassa heti muutoksen jälkeen.</translation>
    </message>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Taktiikat ja valmiit vastaukset</translation>
    </message>
    <message>
        <source>What is advised beside a case, and the words that answers are made of.</source>
        <translation>Mitä tapauksen vieressä neuvotaan ja mistä sanoista vastaukset koostuvat.</translation>
    </message>
    <message>
        <source>What key clients are known by</source>
        <translation>Mistä avainasiakkaat tunnistetaan</translation>
    </message>
    <message>
        <source>So that a complaint of theirs is seen as theirs.</source>
        <translation>Jotta heidän valituksensa tunnistetaan.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>This value can't be used.</source>
        <translation>Tätä arvoa ei voi käyttää.</translation>
    </message>
    <message>
        <source>Tick at least one day; work ends after it begins.</source>
        <translation>Merkitse ainakin yksi päivä; työ päättyy alkamisensa jälkeen.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ikkuna</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Reading places</source>
        <translation>Paikkojen lukeminen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Tallennus</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Minor</source>
        <translation>Vähäinen</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Kohtalainen</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Vakava</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Erittäin vakava</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Lukemattomat</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>Tapauksessa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastatut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmiit</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Ei koske meitä</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Hylätyt</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Kaikki tilat</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>is going to a competitor</source>
        <translation>on siirtymässä kilpailijalle</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>omia vaikeuksia</translation>
    </message>
    <message>
        <source>its whole sector falls</source>
        <translation>koko ala laskee</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rauhallinen</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>Seurattava</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kriittinen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>taken care of</source>
        <translation>hoidossa</translation>
    </message>
    <message>
        <source>a false alarm</source>
        <translation>väärä hälytys</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ohi</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Hiljaa</translation>
    </message>
    <message>
        <source>Requests without orders</source>
        <translation>Pyyntöjä ilman tilauksia</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ei vastaa</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>Ostaa vähemmän</translation>
    </message>
    <message>
        <source>Pays less of its invoices</source>
        <translation>Maksaa laskuja huonommin</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Tyytymätön</translation>
    </message>
    <message>
        <source>Asks about competitors</source>
        <translation>Kyselee kilpailijoista</translation>
    </message>
    <message>
        <source>Pays, does not use</source>
        <translation>Maksaa muttei käytä</translation>
    </message>
    <message>
        <source>Says that it leaves</source>
        <translation>Sanoo lähtevänsä</translation>
    </message>
    <message>
        <source>A slip after its return</source>
        <translation>Lipsahdus paluun jälkeen</translation>
    </message>
    <message>
        <source>In trouble itself</source>
        <translation>Itse vaikeuksissa</translation>
    </message>
    <message>
        <source>grave news about it</source>
        <translation>vakavia uutisia siitä</translation>
    </message>
    <message>
        <source>bad news about it</source>
        <translation>huonoja uutisia siitä</translation>
    </message>
    <message>
        <source>bad news of its sector</source>
        <translation>huonoja uutisia alalta</translation>
    </message>
    <message>
        <source>its peers fall too</source>
        <translation>vertaisetkin laskevat</translation>
    </message>
    <message>
        <source>no order for a quarter</source>
        <translation>ei tilausta neljännekseen</translation>
    </message>
    <message>
        <source>it told of trouble</source>
        <translation>kertoi vaikeuksista</translation>
    </message>
    <message>
        <source>%1 (%2 sure)</source>
        <translation>%1 (varmuus %2)</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>At this client it takes half as much more from now on; it can be taken back.</source>
        <translation>Tällä asiakkaalla vaaditaan tästä lähtien puolitoistakertaisesti; sen voi perua.</translation>
    </message>
    <message>
        <source>It is a false alarm</source>
        <translation>Se on väärä hälytys</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Hoidossa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>It stays a sign, but asks for nothing until it grows.</source>
        <translation>Se on yhä merkki, muttei vaadi mitään ennen kuin kasvaa.</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>A sign after all</source>
        <translation>Sittenkin merkki</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>alkaen %1</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Väärä hälytys</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Hoidossa</translation>
    </message>
</context>
<context>
    <name>SignNumber</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n day(s)</source>
        <translation>
            <numerusform>tavallisesti %n päivä</numerusform>
            <numerusform>tavallisesti %n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as rare as once in %n year(s)</source>
        <translation>
            <numerusform>näin kerran %n vuodessa</numerusform>
            <numerusform>näin kerran %n vuodessa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n tilaus</numerusform>
            <numerusform>%n tilausta</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>tavallisesti %1</translation>
    </message>
    <message>
        <source>%1 % of the usual</source>
        <translation>%1 % tavallisesta</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an order</source>
        <translation>
            <numerusform>%n pyyntö ilman tilausta</numerusform>
            <numerusform>%n pyyntöä ilman tilausta</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % without an order</source>
        <translation>tavallisesti %1 % ilman tilausta</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries</source>
        <translation>
            <numerusform>%n yritys</numerusform>
            <numerusform>%n yritystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n vastaamatta</numerusform>
            <numerusform>%n vastaamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unanswered</source>
        <translation>tavallisesti %1 % vastaamatta</translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n maksamatta</numerusform>
            <numerusform>%n maksamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n due</source>
        <translation>
            <numerusform>%n erääntyneestä</numerusform>
            <numerusform>%n erääntyneestä</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unpaid</source>
        <translation>tavallisesti %1 % maksamatta</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n valitus</numerusform>
            <numerusform>%n valitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave</source>
        <translation>
            <numerusform>%n vakava</numerusform>
            <numerusform>%n vakavaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sour contact(s)</source>
        <translation>
            <numerusform>%n kielteinen yhteydenotto</numerusform>
            <numerusform>%n kielteistä yhteydenottoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>yhteensä %n</numerusform>
            <numerusform>yhteensä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % sour</source>
        <translation>tavallisesti %1 % kielteisiä</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kerran</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>aiemmin %n kerran</numerusform>
            <numerusform>aiemmin %n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n kuukaudessa</numerusform>
            <numerusform>%n kuukaudessa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave news about it</source>
        <translation>
            <numerusform>%n vakava uutinen</numerusform>
            <numerusform>%n vakavaa uutista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad news of its sector</source>
        <translation>
            <numerusform>%n huono uutinen alalta</numerusform>
            <numerusform>%n huonoa uutista alalta</numerusform>
        </translation>
    </message>
    <message>
        <source>its peers buy %1 % of the usual</source>
        <translation>vertaiset ostavat %1 % tavallisesta</translation>
    </message>
    <message numerus="yes">
        <source>told of own trouble %n time(s)</source>
        <translation>
            <numerusform>kertoi vaikeuksista %n kerran</numerusform>
            <numerusform>kertoi vaikeuksista %n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n lipsahdus</numerusform>
            <numerusform>%n lipsahdusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n päivässä</numerusform>
            <numerusform>%n päivässä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignTuning</name>
    <message>
        <source>What counts as a sign of leaving</source>
        <translation>Mikä on merkki lähdöstä</translation>
    </message>
    <message>
        <source>Each sign is measured against the client's own habits and weighs points, which add up. What you change here holds for all clients; where a sign means nothing at one client, call it a false alarm there.</source>
        <translation>Jokaista merkkiä verrataan asiakkaan omiin tapoihin, ja se painaa pisteitä, jotka lasketaan yhteen. Tässä tehdyt muutokset koskevat kaikkia asiakkaita; jos merkki ei tarkoita yhdellä asiakkaalla mitään, merkitse se siellä vääräksi hälytykseksi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Back to the program's</source>
        <translation>Palauta ohjelman arvot</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Merkki</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Miten lasketaan</translation>
    </message>
    <message>
        <source>How heavily</source>
        <translation>Paino</translation>
    </message>
    <message>
        <source>critical alone</source>
        <translation>kriittinen yksin</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>lasketaan yhteen</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>ei huomioida</translation>
    </message>
    <message>
        <source>A client is on watch before it is critical: fewer points for that.</source>
        <translation>Asiakas on ensin tarkkailussa ja vasta sitten kriittinen: tarkkailuun vähemmän pisteitä.</translation>
    </message>
    <message>
        <source>On watch from, points</source>
        <translation>Tarkkailuun, pistettä</translation>
    </message>
    <message>
        <source>Critical from, points</source>
        <translation>Kriittinen, pistettä</translation>
    </message>
    <message>
        <source>Silent, while its rhythm is unknown</source>
        <translation>Hiljaa, kun rytmiä ei vielä tunneta</translation>
    </message>
    <message>
        <source>Requests in a row without an order</source>
        <translation>Tarjouspyyntöjä peräkkäin ilman tilausta</translation>
    </message>
    <message>
        <source>Calls and letters unanswered, at least</source>
        <translation>Soittoja ja viestejä vastaamatta, vähintään</translation>
    </message>
    <message>
        <source>the program: %1</source>
        <translation>ohjelmassa: %1</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>%1, usual %2</source>
        <translation>%1, tavallisesti %2</translation>
    </message>
    <message>
        <source>%1: much more than usual – %2</source>
        <translation>%1: paljon tavallista enemmän – %2</translation>
    </message>
    <message>
        <source>%1: growing – %2</source>
        <translation>%1: kasvaa – %2</translation>
    </message>
    <message>
        <source>%1: the voice turns sour</source>
        <translation>%1: sävy muuttuu kielteiseksi</translation>
    </message>
    <message>
        <source>%1 since %2, usual would be %3</source>
        <translation>%1 alkaen %2, tavallisesti %3</translation>
    </message>
    <message>
        <source>chance alone gives this less than once in %1 times</source>
        <translation>sattumalta näin käy harvemmin kuin kerran %1:sta</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ei vielä katsottu</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Katsottu</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>maininnat</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>kysymykset</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>toiveet</translation>
    </message>
    <message>
        <source>tone of what they say</source>
        <translation>puheen sävy</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Nothing stands out of the usual</source>
        <translation>Mikään ei poikkea tavallisesta</translation>
    </message>
    <message>
        <source>Sudden floods, growing reasons, questions and wishes, and key clients whose voice turns sour are listed here, with the mentions behind them. What is usual is known after three weeks.</source>
        <translation>Tässä luetellaan äkilliset ryöpyt, yleistyvät valitusten syyt, kysymykset ja toiveet sekä avainasiakkaat, joiden sävy muuttuu kielteiseksi, maininnat mukaan lukien. Tavallinen taso tunnetaan kolmen viikon kuluttua.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Katsottu</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Muistuta myöhemmin</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Mihin asti</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>Tapauksessa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Ei koske meitä</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stop visiting places until you go on; what was read is kept</source>
        <translation>Ei käydä paikoissa ennen kuin jatkat; luettu säilyy</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
    <message>
        <source>next visit now</source>
        <translation>seuraava käynti nyt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Pysäytä tämä lukukierros; luettu säilyy</translation>
    </message>
    <message>
        <source>Visit the places that are due, and keep watching</source>
        <translation>Käy vuorossa olevissa paikoissa ja jatka seurantaa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln paikka</numerusform>
            <numerusform>%Ln paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln maininta katsottavana</numerusform>
            <numerusform>%Ln mainintaa katsottavana</numerusform>
        </translation>
    </message>
    <message>
        <source>next visit at %1</source>
        <translation>seuraava käynti klo %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln paikka tarvitsee sinua</numerusform>
            <numerusform>%Ln paikkaa tarvitsee sinua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>It is done</source>
        <translation>Se on tehty</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kustannus</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten meni</translation>
    </message>
    <message>
        <source>it was a talk: log it as a contact too</source>
        <translation>se oli keskustelu: kirjaa myös yhteydenottona</translation>
    </message>
    <message>
        <source>Step for %1</source>
        <translation>Askel: %1</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Kerro mitä tehdään.</translation>
    </message>
    <message>
        <source>The day is like 31.12.2026, the cost a number.</source>
        <translation>Päivä muotoa 31.12.2026, kustannus lukuna.</translation>
    </message>
    <message>
        <source>Say in a few words how it went.</source>
        <translation>Kerro lyhyesti miten meni.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>said %1, written %2</source>
        <translation>sanottu %1, kirjattu %2</translation>
    </message>
    <message>
        <source>Our records say the same</source>
        <translation>Tietomme sanovat samaa</translation>
    </message>
    <message>
        <source>Nearly so in our records</source>
        <translation>Tiedoissamme melkein näin</translation>
    </message>
    <message>
        <source>Our records speak against it</source>
        <translation>Tietomme puhuvat tätä vastaan</translation>
    </message>
</context>
<context>
    <name>Tactic</name>
    <message>
        <source>Our fault, and it holds</source>
        <translation>Meidän syymme, pitää paikkansa</translation>
    </message>
    <message>
        <source>Partly ours</source>
        <translation>Osittain meidän</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ei vielä tarkistettu</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Ei voi osoittaa</translation>
    </message>
    <message>
        <source>It holds, the fault is not known yet</source>
        <translation>Pitää paikkansa, syyllinen ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>The author's own mistake</source>
        <translation>Kirjoittajan oma virhe</translation>
    </message>
    <message>
        <source>A partner's fault</source>
        <translation>Kumppanin syy</translation>
    </message>
    <message>
        <source>Another firm is meant</source>
        <translation>Tarkoitetaan toista yritystä</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>mitä tehdä</translation>
    </message>
    <message>
        <source>what not to do</source>
        <translation>mitä ei tehdä</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>sävy</translation>
    </message>
    <message>
        <source>“people wrote about …”</source>
        <translation>”ihmiset kirjoittivat aiheesta …”</translation>
    </message>
    <message>
        <source>“what you wrote about …”</source>
        <translation>”mitä kirjoititte aiheesta …”</translation>
    </message>
    <message>
        <source>how it is put right, in an answer</source>
        <translation>miten korjataan, vastauksessa</translation>
    </message>
    <message>
        <source>“since then …”</source>
        <translation>”sen jälkeen …”</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>kuka vastaa</translation>
    </message>
    <message>
        <source>where it is answered</source>
        <translation>missä vastataan</translation>
    </message>
    <message>
        <source>advice where it is our fault</source>
        <translation>neuvot, kun syy on meidän</translation>
    </message>
    <message>
        <source>advice while it is checked</source>
        <translation>neuvot tarkistuksen aikana</translation>
    </message>
    <message>
        <source>advice where it is not our fault</source>
        <translation>neuvot, kun syy ei ole meidän</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>%1, short</source>
        <translation>%1, lyhyt</translation>
    </message>
    <message>
        <source>Telephone or address to turn to</source>
        <translation>Puhelin tai osoite yhteydenottoon</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Tervehdys</translation>
    </message>
    <message>
        <source>Greeting without a name</source>
        <translation>Tervehdys ilman nimeä</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Väliaikainen vastaus</translation>
    </message>
    <message>
        <source>Holding reply about harm</source>
        <translation>Väliaikainen vastaus vahingosta</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Mitä muutimme</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Valmiit vastaukset</translation>
    </message>
    <message>
        <source>What to do, by fault and finding</source>
        <translation>Mitä tehdä: syyn ja tarkistuksen mukaan</translation>
    </message>
    <message>
        <source>What to do, by reason</source>
        <translation>Mitä tehdä: aiheen mukaan</translation>
    </message>
    <message>
        <source>not our fault</source>
        <translation>syy ei ole meidän</translation>
    </message>
</context>
<context>
    <name>Tactics</name>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Taktiikat ja valmiit vastaukset</translation>
    </message>
    <message>
        <source>What stands beside a case, and what answers are made of. Your own words win over the program's.</source>
        <translation>Mitä tapauksen vieressä näkyy ja mistä vastaukset koostuvat. Omat sananne voittavat ohjelman sanat.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sanojen kieli</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Mitkä sanat</translation>
    </message>
    <message>
        <source>What the words are for</source>
        <translation>Mihin sanat ovat</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>The program's again</source>
        <translation>Ohjelman sanat takaisin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Omat sananne</translation>
    </message>
    <message>
        <source>The program's words</source>
        <translation>Ohjelman sanat</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Mitään ei ole vielä kirjoitettu</translation>
    </message>
    <message>
        <source>One piece of advice a line.</source>
        <translation>Yksi neuvo riviä kohden.</translation>
    </message>
    <message>
        <source>In braces: %1. What stands in [[ ]] is left out where a blank in it is not known, what stands in (( )) where it is.</source>
        <translation>Aaltosulkeissa: %1. Merkkien [[ ]] välissä oleva jää pois, jos jokin kohta ei ole tiedossa, merkkien (( )) välissä oleva, jos se on.</translation>
    </message>
    <message>
        <source>Write the words, or take the program's again.</source>
        <translation>Kirjoita sanat tai ota ohjelman sanat takaisin.</translation>
    </message>
    <message>
        <source>A blank in braces is none of those listed.</source>
        <translation>Aaltosulkeissa on jotakin, jota luettelossa ei ole.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Uusi tunniste</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Luo tunniste</translation>
    </message>
    <message>
        <source>Change the tag</source>
        <translation>Muuta tunnistetta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln maininta</numerusform>
            <numerusform>%Ln mainintaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %n mention(s).</source>
        <translation>
            <numerusform>Tunniste ”%1” poistettu %n maininnasta.</numerusform>
            <numerusform>Tunniste ”%1” poistettu %n maininnasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the tag a name.</source>
        <translation>Anna tunnisteelle nimi.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Uusi tunniste…</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Nobody keeps a list of people yet: everybody may do everything.</source>
        <translation>Henkilöluetteloa ei vielä ole: kaikki saavat tehdä kaikkea.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>Omat tilit</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>What they write is no mention; their answers stop the clocks.</source>
        <translation>Niiden kirjoittama ei ole maininta; niiden vastaukset pysäyttävät kellot.</translation>
    </message>
    <message>
        <source>Tables that complaints are held against, and folders read by themselves.</source>
        <translation>Taulukot, joihin valituksia verrataan, ja itsestään luettavat kansiot.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Tilin nimi</translation>
    </message>
    <message>
        <source>Site (empty: everywhere)</source>
        <translation>Sivusto (tyhjä: kaikkialla)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>kaikkialla</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>No tier</source>
        <translation>Ei luokkaa</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Kulta</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Hopea</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupari</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Tiers by profit</source>
        <translation>Luokat tuoton mukaan</translation>
    </message>
    <message>
        <source>Gold are the clients that bring three quarters of the profit, then silver, then copper; who recommends us stands one higher. Tiers set by hand stay.</source>
        <translation>Kultaa ovat asiakkaat, jotka tuovat kolme neljännestä tuotosta, sitten hopea ja kupari; meitä suositteleva on luokkaa ylempänä. Käsin asetetut säilyvät.</translation>
    </message>
    <message>
        <source>Set these tiers</source>
        <translation>Aseta nämä luokat</translation>
    </message>
    <message>
        <source>No profit is written on any card yet: import it with the clients.</source>
        <translation>Millään kortilla ei ole vielä tuottoa: tuo se asiakkaiden mukana.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n tier(s)</source>
        <translation>
            <numerusform>Aseta %n luokka</numerusform>
            <numerusform>Aseta %n luokkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>asetettu käsin</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>avoin tapaus</numerusform>
            <numerusform>avointa tapausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Case to check</source>
        <translation>Tarkistettava tapaus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>Tähän tulevat uudet valitukset, odottavat vastaukset, aiheet ja apua tarvitsevat paikat.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably a key client's complaint</source>
        <translation>Luultavasti avainasiakkaan valitus</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Poikkeaa tavallisesta</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kenelle soittaa</translation>
    </message>
    <message>
        <source>News of the market</source>
        <translation>Markkinauutinen</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Voi lähteä</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Paikka tarvitsee sinua</translation>
    </message>
    <message>
        <source>Nothing is urgent</source>
        <translation>Mikään ei ole kiireellistä</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message>
        <source>Look at the effect</source>
        <translation>Tarkista vaikutus</translation>
    </message>
    <message>
        <source>Measure due</source>
        <translation>Toimenpide erääntyy</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Vastaus myöhässä</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Vastaus odottaa</translation>
    </message>
    <message>
        <source>Question overdue</source>
        <translation>Kysymys myöhässä</translation>
    </message>
    <message>
        <source>Question to answer</source>
        <translation>Vastattava kysymys</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>maininta katsottavana</numerusform>
            <numerusform>mainintaa katsottavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to be called today</source>
        <translation>
            <numerusform>soitettava tänään</numerusform>
            <numerusform>soitettavaa tänään</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Tone unknown</source>
        <translation>Sävy tuntematon</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Kielteinen</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraali</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Myönteinen</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>How are they</source>
        <translation>Mitä kuuluu</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Onnittelu</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tarjous</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Valitus</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Velka</translation>
    </message>
    <message>
        <source>Asked about competitors</source>
        <translation>Kysyi kilpailijoista</translation>
    </message>
    <message>
        <source>Wants to leave</source>
        <translation>Haluaa lähteä</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Miksi lähti</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Siirto</translation>
    </message>
    <message>
        <source>Own difficulty</source>
        <translation>Omat vaikeudet</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Tarjouspyynnöt</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Laskut</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>tilattu</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>hävitty</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>erääntynyt: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>päättyy %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>määräpäivä %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>maksettu %1</translation>
    </message>
</context>
<context>
    <name>TradeDialog</name>
    <message>
        <source>As it was brought in; a newer table brings it up to date.</source>
        <translation>Niin kuin se tuotiin; uudempi taulukko päivittää sen.</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>Mitään ei ole vielä tuotu.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>News</source>
        <translation>Uutiset</translation>
    </message>
    <message>
        <source>Complaint, probably theirs</source>
        <translation>Valitus, luultavasti heidän</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteydenotto</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Sign of loss</source>
        <translation>Lähdön merkki</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Siirretty: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Places are read on and complaints told. Quit from the menu of this icon.</source>
        <translation>Paikkoja luetaan ja valituksista kerrotaan. Lopeta tämän kuvakkeen valikosta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>%Ln vastauksen määräaika lähestyy</numerusform>
            <numerusform>%Ln vastauksen määräaika lähestyy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>%Ln vastaus myöhässä</numerusform>
            <numerusform>%Ln vastausta myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer stays overdue: for the head</source>
        <translation>Vastaus on yhä myöhässä: esihenkilölle</translation>
    </message>
    <message>
        <source>A complaint that is probably a key client's</source>
        <translation>Valitus on luultavasti avainasiakkaalta</translation>
    </message>
    <message>
        <source>Something stands out from the usual</source>
        <translation>Jokin poikkeaa tavallisesta</translation>
    </message>
    <message>
        <source>A client shows signs of leaving</source>
        <translation>Asiakkaalla on lähtemisen merkkejä</translation>
    </message>
    <message>
        <source>The reason of a measure is back: it is open again</source>
        <translation>Syy on palannut: toimenpide on taas avoin</translation>
    </message>
    <message>
        <source>Mention Monitor goes on here</source>
        <translation>Mention Monitor jatkaa täällä</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln avoin tapaus</numerusform>
            <numerusform>%Ln avointa tapausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Avaa ikkuna</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand out from the usual</source>
        <translation>
            <numerusform>%Ln asia poikkeaa tavallisesta</numerusform>
            <numerusform>%Ln asiaa poikkeaa tavallisesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new complaint(s) came in the quiet hours</source>
        <translation>
            <numerusform>%Ln uusi valitus hiljaisina tunteina</numerusform>
            <numerusform>%Ln uutta valitusta hiljaisina tunteina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wait since the quiet hours</source>
        <translation>
            <numerusform>%Ln asia odottaa hiljaisten tuntien jäljiltä</numerusform>
            <numerusform>%Ln asiaa odottaa hiljaisten tuntien jäljiltä</numerusform>
        </translation>
    </message>
    <message>
        <source>New complaint: %1</source>
        <translation>Uusi valitus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln maininta katsottavana</numerusform>
            <numerusform>%Ln mainintaa katsottavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln paikka tarvitsee sinua</numerusform>
            <numerusform>%Ln paikkaa tarvitsee sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lopeta lukeminen</translation>
    </message>
    <message>
        <source>Read all places now</source>
        <translation>Lue kaikki paikat nyt</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Keskeytä seuranta</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Jatka seurantaa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln myöhässä</numerusform>
            <numerusform>%Ln myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>kumottu: %1</translation>
    </message>
    <message>
        <source>put back as new</source>
        <translation>palautettu uudeksi</translation>
    </message>
    <message>
        <source>read</source>
        <translation>luettu</translation>
    </message>
    <message>
        <source>put into a case</source>
        <translation>viety tapaukseen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>ei koske meitä</translation>
    </message>
    <message>
        <source>kind corrected</source>
        <translation>laji korjattu</translation>
    </message>
    <message>
        <source>tone corrected</source>
        <translation>sävy korjattu</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>muistiinpano kirjoitettu</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>nimi lisätty</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>nimi muutettu</translation>
    </message>
    <message>
        <source>word excluded</source>
        <translation>sana suljettu pois</translation>
    </message>
    <message>
        <source>rule made</source>
        <translation>sääntö tehty</translation>
    </message>
    <message>
        <source>rule dropped</source>
        <translation>sääntö poistettu</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>annettu jollekulle</translation>
    </message>
    <message>
        <source>tag put on</source>
        <translation>tunniste lisätty</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>tunniste otettu pois</translation>
    </message>
    <message>
        <source>tag made</source>
        <translation>tunniste luotu</translation>
    </message>
    <message>
        <source>tag changed</source>
        <translation>tunnistetta muutettu</translation>
    </message>
    <message>
        <source>tag removed</source>
        <translation>tunniste poistettu</translation>
    </message>
    <message>
        <source>view kept</source>
        <translation>näkymä tallennettu</translation>
    </message>
    <message>
        <source>view removed</source>
        <translation>näkymä poistettu</translation>
    </message>
    <message>
        <source>name removed</source>
        <translation>nimi poistettu</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>paikka lisätty</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>paikka muutettu</translation>
    </message>
    <message>
        <source>place switched on</source>
        <translation>paikka kytketty päälle</translation>
    </message>
    <message>
        <source>place switched off</source>
        <translation>paikka kytketty pois</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>paikka poistettu</translation>
    </message>
    <message>
        <source>brought in by hand</source>
        <translation>tuotu käsin</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>tapaus avattu</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>tapaus muutettu</translation>
    </message>
    <message>
        <source>note in the case</source>
        <translation>muistiinpano tapauksessa</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>väliaikainen vastaus julkaistu</translation>
    </message>
    <message>
        <source>answer published</source>
        <translation>vastaus julkaistu</translation>
    </message>
    <message>
        <source>told what we changed</source>
        <translation>kerrottu, mitä muutimme</translation>
    </message>
    <message>
        <source>answered and closed</source>
        <translation>vastattu ja suljettu</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>vastuuhenkilö vaihdettu</translation>
    </message>
    <message>
        <source>follows the case</source>
        <translation>seuraa tapausta</translation>
    </message>
    <message>
        <source>no longer follows the case</source>
        <translation>ei enää seuraa tapausta</translation>
    </message>
    <message>
        <source>mention taken into the case</source>
        <translation>maininta liitetty tapaukseen</translation>
    </message>
    <message>
        <source>mention given back to the inbox</source>
        <translation>maininta palautettu saapuneisiin</translation>
    </message>
    <message>
        <source>answer drafted</source>
        <translation>vastaus luonnosteltu</translation>
    </message>
    <message>
        <source>draft changed</source>
        <translation>luonnosta muutettu</translation>
    </message>
    <message>
        <source>draft thrown away</source>
        <translation>luonnos hylätty</translation>
    </message>
    <message>
        <source>draft approved</source>
        <translation>luonnos hyväksytty</translation>
    </message>
    <message>
        <source>draft published</source>
        <translation>luonnos julkaistu</translation>
    </message>
    <message>
        <source>answer taken out</source>
        <translation>vastaus poistettu tapauksesta</translation>
    </message>
    <message>
        <source>question needs no answer</source>
        <translation>kysymys ei vaadi vastausta</translation>
    </message>
    <message>
        <source>clocks paused</source>
        <translation>laskenta keskeytetty</translation>
    </message>
    <message>
        <source>clocks going on</source>
        <translation>laskenta jatkuu</translation>
    </message>
    <message>
        <source>satisfaction noted</source>
        <translation>tyytyväisyys kirjattu</translation>
    </message>
    <message>
        <source>found in the thread</source>
        <translation>löytyi keskustelusta</translation>
    </message>
    <message>
        <source>probably a key client's</source>
        <translation>luultavasti avainasiakkaalta</translation>
    </message>
    <message>
        <source>key client confirmed</source>
        <translation>avainasiakas vahvistettu</translation>
    </message>
    <message>
        <source>not the key client's</source>
        <translation>ei ole avainasiakkaalta</translation>
    </message>
    <message>
        <source>key client left open again</source>
        <translation>avainasiakas jätetty taas avoimeksi</translation>
    </message>
    <message>
        <source>known by one thing more</source>
        <translation>asiakkaan tunniste lisätty</translation>
    </message>
    <message>
        <source>known by one thing less</source>
        <translation>asiakkaan tunniste poistettu</translation>
    </message>
    <message>
        <source>own account added</source>
        <translation>oma tili lisätty</translation>
    </message>
    <message>
        <source>own account removed</source>
        <translation>oma tili poistettu</translation>
    </message>
    <message>
        <source>role of a colleague set</source>
        <translation>kollegan rooli asetettu</translation>
    </message>
    <message>
        <source>colleague removed</source>
        <translation>kollega poistettu</translation>
    </message>
    <message>
        <source>statement added</source>
        <translation>väite lisätty</translation>
    </message>
    <message>
        <source>statement corrected</source>
        <translation>väite korjattu</translation>
    </message>
    <message>
        <source>statement removed</source>
        <translation>väite poistettu</translation>
    </message>
    <message>
        <source>statement checked</source>
        <translation>väite tarkistettu</translation>
    </message>
    <message>
        <source>statements found</source>
        <translation>väitteitä löytyi</translation>
    </message>
    <message>
        <source>compensation proposed</source>
        <translation>hyvitystä ehdotettu</translation>
    </message>
    <message>
        <source>compensation approved</source>
        <translation>hyvitys hyväksytty</translation>
    </message>
    <message>
        <source>compensation refused</source>
        <translation>hyvitys hylätty</translation>
    </message>
    <message>
        <source>compensation given</source>
        <translation>hyvitys annettu</translation>
    </message>
    <message>
        <source>compensation removed</source>
        <translation>hyvitys poistettu</translation>
    </message>
    <message>
        <source>measure begun</source>
        <translation>toimenpide aloitettu</translation>
    </message>
    <message>
        <source>measure changed</source>
        <translation>toimenpide muutettu</translation>
    </message>
    <message>
        <source>measure done</source>
        <translation>toimenpide tehty</translation>
    </message>
    <message>
        <source>measure works</source>
        <translation>toimenpide toimii</translation>
    </message>
    <message>
        <source>measure open again</source>
        <translation>toimenpide taas avoin</translation>
    </message>
    <message>
        <source>measure dropped</source>
        <translation>toimenpiteestä luovuttu</translation>
    </message>
    <message>
        <source>told what we changed there</source>
        <translation>kerrottu muutoksesta</translation>
    </message>
    <message>
        <source>place passed over</source>
        <translation>paikka ohitettu</translation>
    </message>
    <message>
        <source>records brought in</source>
        <translation>tietoja tuotu</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>tietojen tuonti peruttu</translation>
    </message>
    <message>
        <source>columns of a table kept</source>
        <translation>taulukon sarakkeet tallennettu</translation>
    </message>
    <message>
        <source>columns of a table forgotten</source>
        <translation>taulukon sarakkeet unohdettu</translation>
    </message>
    <message>
        <source>folder of records read by itself</source>
        <translation>tietokansio luetaan itsestään</translation>
    </message>
    <message>
        <source>folder of records no longer read</source>
        <translation>tietokansiota ei enää lueta</translation>
    </message>
    <message>
        <source>own words for a tactic</source>
        <translation>omat sanat toimintaohjeeseen</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>asiakasta muutettu</translation>
    </message>
    <message>
        <source>clients changed</source>
        <translation>asiakkaita muutettu</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>asiakas lisätty</translation>
    </message>
    <message>
        <source>tiers of clients set</source>
        <translation>asiakkaiden tasot määritetty</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>yhteyshenkilö lisätty</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>yhteyshenkilö muutettu</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>yhteyshenkilö poistettu</translation>
    </message>
    <message>
        <source>number of the firm added</source>
        <translation>yrityksen tunnus lisätty</translation>
    </message>
    <message>
        <source>number of the firm removed</source>
        <translation>yrityksen tunnus poistettu</translation>
    </message>
    <message>
        <source>legal entity added</source>
        <translation>oikeushenkilö lisätty</translation>
    </message>
    <message>
        <source>legal entity changed</source>
        <translation>oikeushenkilö muutettu</translation>
    </message>
    <message>
        <source>legal entity removed</source>
        <translation>oikeushenkilö poistettu</translation>
    </message>
    <message>
        <source>wish noted</source>
        <translation>toive kirjattu</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>toive muutettu</translation>
    </message>
    <message>
        <source>wish removed</source>
        <translation>toive poistettu</translation>
    </message>
    <message>
        <source>two clients kept apart</source>
        <translation>kaksi asiakasta pidetty erillään</translation>
    </message>
    <message>
        <source>clients joined</source>
        <translation>asiakkaat yhdistetty</translation>
    </message>
    <message>
        <source>client handed over</source>
        <translation>asiakas siirretty</translation>
    </message>
    <message>
        <source>day added to the calendar</source>
        <translation>päivä lisätty kalenteriin</translation>
    </message>
    <message>
        <source>day removed from the calendar</source>
        <translation>päivä poistettu kalenterista</translation>
    </message>
    <message>
        <source>plan of contacts changed</source>
        <translation>yhteydenpidon suunnitelma muutettu</translation>
    </message>
    <message>
        <source>contact logged</source>
        <translation>yhteydenotto kirjattu</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>yhteydenotto muutettu</translation>
    </message>
    <message>
        <source>contact removed</source>
        <translation>yhteydenotto poistettu</translation>
    </message>
    <message>
        <source>score added</source>
        <translation>arvosana lisätty</translation>
    </message>
    <message>
        <source>score removed</source>
        <translation>arvosana poistettu</translation>
    </message>
    <message>
        <source>clients imported</source>
        <translation>asiakkaat tuotu</translation>
    </message>
    <message>
        <source>people imported</source>
        <translation>yhteyshenkilöt tuotu</translation>
    </message>
    <message>
        <source>legal entities imported</source>
        <translation>oikeushenkilöt tuotu</translation>
    </message>
    <message>
        <source>orders and invoices imported</source>
        <translation>tilaukset ja laskut tuotu</translation>
    </message>
    <message>
        <source>contacts imported</source>
        <translation>yhteydenotot tuotu</translation>
    </message>
    <message>
        <source>scores imported</source>
        <translation>arvosanat tuotu</translation>
    </message>
    <message>
        <source>client tables watched</source>
        <translation>asiakastaulukoita seurataan</translation>
    </message>
    <message>
        <source>client tables no longer watched</source>
        <translation>asiakastaulukoita ei enää seurata</translation>
    </message>
    <message>
        <source>what was learnt switched on or off</source>
        <translation>opittu kytketty päälle tai pois</translation>
    </message>
    <message>
        <source>signal seen</source>
        <translation>hälytys katsottu</translation>
    </message>
    <message>
        <source>signal set aside</source>
        <translation>hälytys sivuutettu</translation>
    </message>
    <message>
        <source>signal open again</source>
        <translation>signaali taas avoin</translation>
    </message>
    <message>
        <source>occasion made</source>
        <translation>aihe luotu</translation>
    </message>
    <message>
        <source>sign of loss open again</source>
        <translation>lähtemisen merkki taas avoin</translation>
    </message>
    <message>
        <source>sign of loss acknowledged</source>
        <translation>lähtemisen merkki kuitattu</translation>
    </message>
    <message>
        <source>sign of loss called false</source>
        <translation>lähtemisen merkki todettu vääräksi</translation>
    </message>
    <message>
        <source>threshold of signs changed</source>
        <translation>merkkien raja muutettu</translation>
    </message>
    <message>
        <source>plan to keep a client</source>
        <translation>suunnitelma asiakkaan pitämiseksi</translation>
    </message>
    <message>
        <source>client kept</source>
        <translation>asiakas pidetty</translation>
    </message>
    <message>
        <source>client lost</source>
        <translation>asiakas menetetty</translation>
    </message>
    <message>
        <source>win-back begun</source>
        <translation>takaisinvoitto aloitettu</translation>
    </message>
    <message>
        <source>client returned</source>
        <translation>asiakas palasi</translation>
    </message>
    <message>
        <source>client let go</source>
        <translation>asiakkaasta luovuttu</translation>
    </message>
    <message>
        <source>win-back given up</source>
        <translation>takaisinvoitto lopetettu</translation>
    </message>
    <message>
        <source>loss described</source>
        <translation>menetys kuvattu</translation>
    </message>
    <message>
        <source>steps planned</source>
        <translation>askeleet suunniteltu</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>askel muutettu</translation>
    </message>
    <message>
        <source>step dropped</source>
        <translation>askel poistettu</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>kirjoittaja poistettu</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>tapaus: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>aihe: %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not checked yet</source>
        <translation>Ei vielä tarkistettu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>True in part</source>
        <translation>Osittain totta</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Can't be checked</source>
        <translation>Ei voi tarkistaa</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Vastattavat valitukset</translation>
    </message>
    <message>
        <source>Questions and thanks</source>
        <translation>Kysymykset ja kiitokset</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Minulle annetut</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Asiakkaiden uutiset</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Tarkistettavat</translation>
    </message>
    <message>
        <source>Second look: what was thrown out</source>
        <translation>Tarkista uudelleen: hylätyt</translation>
    </message>
    <message>
        <source>Second look: twenty of last week</source>
        <translation>Tarkista uudelleen: kaksikymmentä viime viikolta</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice of the customer</source>
        <translation>Asiakkaan ääni</translation>
    </message>
    <message>
        <source>What clients answered when they were asked, beside the tone of what they write and say.</source>
        <translation>Mitä asiakkaat vastasivat kysyttäessä, ja sen rinnalla heidän kirjoitustensa ja puheidensa sävy.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Neljännes</translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation>Julkaistava teksti</translation>
    </message>
    <message>
        <source>Bring in answers…</source>
        <translation>Tuo vastauksia…</translation>
    </message>
    <message>
        <source>Answers by client</source>
        <translation>Vastaukset asiakkaittain</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSI, %</source>
        <translation>CSI, %</translation>
    </message>
    <message>
        <source>After a case, %</source>
        <translation>Tapauksen jälkeen, %</translation>
    </message>
    <message>
        <source>Tone of posts</source>
        <translation>Kirjoitusten sävy</translation>
    </message>
    <message>
        <source>Tone of contacts</source>
        <translation>Yhteydenottojen sävy</translation>
    </message>
    <message>
        <source>No answer of this quarter yet: bring in a table, or note one on the page of a client.</source>
        <translation>Tältä neljännekseltä ei ole vielä vastauksia: tuo taulukko tai kirjaa vastaus asiakkaan sivulla.</translation>
    </message>
    <message>
        <source>The text is copied; paste it where it is published.</source>
        <translation>Teksti on kopioitu; liitä se julkaisupaikkaan.</translation>
    </message>
    <message>
        <source>Nobody answered in this quarter.</source>
        <translation>Kukaan ei vastannut tällä neljänneksellä.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Kaikki yhteensä</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%1. neljännes %2</translation>
    </message>
</context>
<context>
    <name>Warned</name>
    <message numerus="yes">
        <source>%n character(s) too long for this site.</source>
        <translation>
            <numerusform>%n merkin liian pitkä tälle sivustolle.</numerusform>
            <numerusform>%n merkkiä liian pitkä tälle sivustolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This apologises for what nobody has confirmed.</source>
        <translation>Tässä pahoitellaan asiaa, jota kukaan ei ole vahvistanut.</translation>
    </message>
    <message>
        <source>This denies what is confirmed.</source>
        <translation>Tässä kiistetään vahvistettu asia.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch a competitor or a line of business</source>
        <translation>Seuraa kilpailijaa tai toimialaa</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Seuraa</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>Its news become cards for the clients who asked about competitors; a firm that complains of it under its own name is shown to the head as a lead.</source>
        <translation>Sen uutisista tulee kortteja asiakkaille, jotka ovat kysyneet kilpailijoista; yritys, joka valittaa siitä omalla nimellään, näytetään päällikölle mahdollisena asiakkaana.</translation>
    </message>
    <message>
        <source>A sector as the news call it, such as “building materials”: an event told of it lists all clients of that line of business and region at once, gold first.</source>
        <translation>Toimiala uutisten sanoin, esimerkiksi ”rakennustarvikkeet”: sen tapahtuma kokoaa kerralla kaikki sen alan ja alueen asiakkaat, kultaiset ensin.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Kirjoita nimi.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>from</source>
        <translation>alkaen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>asti</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why did I not get this?</source>
        <translation>Miksi en saanut tätä?</translation>
    </message>
    <message>
        <source>Paste the address of a post that you miss: here stands what became of it.</source>
        <translation>Liitä kaipaamasi viestin osoite, niin näet, mitä sille tapahtui.</translation>
    </message>
    <message>
        <source>Address of the post</source>
        <translation>Viestin osoite</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Selvitä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>“%1” is switched on and is being read.</source>
        <translation>”%1” on otettu käyttöön, ja sitä luetaan.</translation>
    </message>
    <message>
        <source>This is no address on the web. Write it like https://forum.example/.</source>
        <translation>Tämä ei ole verkko-osoite. Kirjoita se näin: https://forum.example/.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s) on this site</source>
        <translation>
            <numerusform>ja vielä %Ln paikka tällä sivustolla</numerusform>
            <numerusform>ja vielä %Ln paikkaa tällä sivustolla</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>Paikkaa ”%1” luetaan.</translation>
    </message>
    <message>
        <source>It was found, and somebody marked it as not about you.</source>
        <translation>Se löydettiin, ja joku merkitsi, ettei se koske teitä.</translation>
    </message>
    <message>
        <source>If it is, bring it back: it then stands among the new ones.</source>
        <translation>Jos se koskee teitä, palauta se: silloin se on uusien joukossa.</translation>
    </message>
    <message>
        <source>Show the mention</source>
        <translation>Näytä maininta</translation>
    </message>
    <message>
        <source>See the names we watch</source>
        <translation>Katso seuratut nimet</translation>
    </message>
    <message>
        <source>Switch it on and read it</source>
        <translation>Ota käyttöön ja lue</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Lue nyt</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Katso paikkaa</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Syötä avain</translation>
    </message>
    <message>
        <source>Add the page of the post…</source>
        <translation>Lisää viestin sivu…</translation>
    </message>
    <message>
        <source>Watch it again…</source>
        <translation>Seuraa taas…</translation>
    </message>
    <message>
        <source>See how it comes in…</source>
        <translation>Katso, miten se tulee…</translation>
    </message>
    <message>
        <source>It was found and taken for noise: a vacancy, a directory, a reseller’s listing.</source>
        <translation>Se löydettiin ja luokiteltiin kohinaksi: työpaikkailmoitus, hakemisto tai jälleenmyyjän ilmoitus.</translation>
    </message>
    <message>
        <source>If it is none, bring it back: it then stands among the new ones.</source>
        <translation>Jos se ei ole kohinaa, palauta se: silloin se on uusien joukossa.</translation>
    </message>
    <message>
        <source>It was found and taken for your own voice: a post of your company itself.</source>
        <translation>Se löydettiin ja luokiteltiin omaksi ääneksenne: yrityksenne oma viesti.</translation>
    </message>
    <message>
        <source>If somebody else wrote it, bring it back: it then stands among the new ones.</source>
        <translation>Jos joku muu kirjoitti sen, palauta se: silloin se on uusien joukossa.</translation>
    </message>
    <message>
        <source>It was found, and a rule of yours throws it out.</source>
        <translation>Se löydettiin, mutta oma sääntönne jättää sen pois.</translation>
    </message>
    <message>
        <source>Show it: there the rule can be seen and dropped.</source>
        <translation>Näytä se: siellä näkee säännön ja voi poistaa sen.</translation>
    </message>
    <message>
        <source>Its posts and cases stay; new ones come once it is watched again.</source>
        <translation>Sen viestit ja tapaukset säilyvät; uusia tulee, kun sitä taas seurataan.</translation>
    </message>
    <message>
        <source>What was passed over stands with the visits of the place.</source>
        <translation>Ohitetut viestit näkyvät paikan käyntien kohdalla.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but is switched off.</source>
        <translation>Paikka ”%1” on tällä sivustolla, mutta se ei ole käytössä.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was not read yet.</source>
        <translation>Paikka ”%1” on tällä sivustolla, mutta sitä ei ole vielä luettu.</translation>
    </message>
    <message>
        <source>This is “%1” itself: it is watched and was read.</source>
        <translation>Tämä on itse paikka ”%1”: sitä seurataan, ja se on luettu.</translation>
    </message>
    <message>
        <source>Paste the address of one of its posts to learn what became of that.</source>
        <translation>Liitä jonkin sen viestin osoite, niin näet, mitä sille tapahtui.</translation>
    </message>
    <message>
        <source>“%1” brings posts of any site, and did not show all.</source>
        <translation>Paikka ”%1” tuo viestejä kaikilta sivustoilta, mutta se ei näyttänyt kaikkia.</translation>
    </message>
    <message>
        <source>“%1” is on this site and has older pages that are still to be read.</source>
        <translation>Paikalla ”%1” on tällä sivustolla vanhempia sivuja, joita ei ole vielä luettu.</translation>
    </message>
    <message>
        <source>Each visit goes further back.</source>
        <translation>Jokainen käynti yltää kauemmas taaksepäin.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read, but this post was never shown there.</source>
        <translation>Paikka ”%1” on tällä sivustolla ja se on luettu, mutta tätä viestiä siellä ei näkynyt.</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>Se on luettelossa.</translation>
    </message>
    <message>
        <source>A filter may hide it, or it was marked as done.</source>
        <translation>Suodatin voi piilottaa sen, tai se on merkitty valmiiksi.</translation>
    </message>
    <message>
        <source>It was read, and names nobody whom we watch.</source>
        <translation>Se on luettu, mutta siinä ei mainita ketään, jota seuraamme.</translation>
    </message>
    <message>
        <source>If it does mean you, add the written form it uses; posts read before are searched anew.</source>
        <translation>Jos siinä tarkoitetaan teitä, lisää siinä käytetty kirjoitusmuoto; luetut viestit käydään läpi uudelleen.</translation>
    </message>
    <message>
        <source>It was read, named nobody whom we watched then, and its text was let go.</source>
        <translation>Se luettiin, siinä ei mainittu ketään silloin seuratuista, eikä tekstiä säilytetty.</translation>
    </message>
    <message>
        <source>How long such texts are kept stands in the settings.</source>
        <translation>Asetuksissa määrätään, kuinka kauan tällaisia tekstejä säilytetään.</translation>
    </message>
    <message>
        <source>The site’s rules for programs (robots.txt) keep us away from this page.</source>
        <translation>Sivuston ohjelmille antamat säännöt (robots.txt) eivät päästä meitä tälle sivulle.</translation>
    </message>
    <message>
        <source>What is said there comes in by hand: add the mention with its address and text.</source>
        <translation>Siellä sanottu tuodaan käsin: lisää maininta osoitteineen ja teksteineen.</translation>
    </message>
    <message>
        <source>This site is not crawled.</source>
        <translation>Tätä sivustoa ei lueta ohjelmalla.</translation>
    </message>
    <message>
        <source>No place on this site is watched.</source>
        <translation>Tällä sivustolla ei seurata yhtään paikkaa.</translation>
    </message>
    <message>
        <source>Add it: the program finds out how to read it.</source>
        <translation>Lisää se: ohjelma selvittää itse, miten sitä luetaan.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was removed on %2.</source>
        <translation>Paikka ”%1” oli tällä sivustolla, mutta se poistettiin %2.</translation>
    </message>
    <message>
        <source>If it is newer, it stands where this place does not look: add its page as a place.</source>
        <translation>Jos se on uudempi, se on siellä, minne tämä paikka ei katso: lisää sen sivu paikaksi.</translation>
    </message>
    <message>
        <source>It may stand on another page of the site: add that page as a place.</source>
        <translation>Se voi olla sivuston toisella sivulla: lisää se sivu paikaksi.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read back to %2, but did not show this post.</source>
        <translation>Paikka ”%1” on tällä sivustolla ja se on luettu taaksepäin päivään %2, mutta tätä viestiä siellä ei näkynyt.</translation>
    </message>
    <message>
        <source>“%1” can't be read.</source>
        <translation>Paikkaa ”%1” ei voi lukea.</translation>
    </message>
    <message>
        <source>“%1” showed it, but it could not be read.</source>
        <translation>”%1” näytti sen, mutta sitä ei voitu lukea.</translation>
    </message>
</context>
<context>
    <name>Winback</name>
    <message numerus="yes">
        <source>%n of the first three orders went through</source>
        <translation>
            <numerusform>%n kolmesta ensimmäisestä tilauksesta meni läpi</numerusform>
            <numerusform>%n kolmesta ensimmäisestä tilauksesta meni läpi</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost already</source>
        <translation>luultavasti jo menetetty</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>ordered again %1</source>
        <translation>tilasi taas %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>alkaen %1</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ei kenenkään</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>Suunnitelma on muuttunut.</translation>
    </message>
    <message>
        <source>Learnt: a false alarm there.</source>
        <translation>Opittu: siellä väärä hälytys.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Kirjattu.</translation>
    </message>
    <message>
        <source>It is a sign again.</source>
        <translation>Se on taas merkki.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Näytä suunnitelma</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) proposed.</source>
        <translation>
            <numerusform>%n askel ehdotettu.</numerusform>
            <numerusform>%n askelta ehdotettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be kept: steps are proposed.</source>
        <translation>Pidettävä: %1; askeleet on ehdotettu.</translation>
    </message>
    <message>
        <source>Everything that fits is in the plan already.</source>
        <translation>Kaikki sopiva on jo suunnitelmassa.</translation>
    </message>
    <message>
        <source>%1 is written down as lost.</source>
        <translation>Kirjattu menetetyksi: %1.</translation>
    </message>
    <message>
        <source>%1 came back; its first three orders are watched at every step.</source>
        <translation>Palasi: %1; kolmea ensimmäistä tilausta seurataan joka vaiheessa.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>Jää: %1.</translation>
    </message>
    <message>
        <source>Given up for now.</source>
        <translation>Toistaiseksi luovuttu.</translation>
    </message>
    <message>
        <source>%1 is let go.</source>
        <translation>Annettu mennä: %1.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>Syy on kirjattu.</translation>
    </message>
    <message>
        <source>The step is not tried.</source>
        <translation>Askelta ei yritetä.</translation>
    </message>
    <message numerus="yes">
        <source>Watched are requests, orders, invoices, usage, contacts, complaints and tone of %Ln client(s), each against its own rhythm.</source>
        <translation>
            <numerusform>Seurataan %Ln asiakkaan pyyntöjä, tilauksia, laskuja, käyttöä, yhteydenottoja, valituksia ja sävyä sen omaan rytmiin nähden.</numerusform>
            <numerusform>Seurataan %Ln asiakkaan pyyntöjä, tilauksia, laskuja, käyttöä, yhteydenottoja, valituksia ja sävyä, kunkin omaan rytmiin nähden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Menetetyt</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Otettu yhteyttä</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palanneet</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Annettu mennä</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Neljännes</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Raja-arvot…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving, and how heavily</source>
        <translation>Mikä on merkki lähdöstä ja kuinka paljon se painaa</translation>
    </message>
    <message>
        <source>Clients that may leave or left</source>
        <translation>Asiakkaat, jotka voivat lähteä tai lähtivät</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Voivat lähteä</translation>
    </message>
    <message>
        <source>Being kept or won back</source>
        <translation>Pidetään tai voitetaan takaisin</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Palanneet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättyneet</translation>
    </message>
    <message>
        <source>No table of orders, requests, invoices or usage was brought in yet: only contacts, complaints and tone can tell.</source>
        <translation>Tilaus-, pyyntö-, lasku- tai käyttötaulukoita ei ole vielä tuotu: merkkejä näkyy vain yhteydenotoista, valituksista ja sävystä.</translation>
    </message>
    <message>
        <source>The tables that were brought in tell of trade up to %1.</source>
        <translation>Tuodut taulukot kertovat kaupasta %1 asti.</translation>
    </message>
    <message>
        <source>No key client was there a year ago: no loss rate can be told yet.</source>
        <translation>Vuosi sitten ei ollut avainasiakkaita: menetysten osuutta ei voi vielä kertoa.</translation>
    </message>
    <message>
        <source>Loss rate: %1, that is %2 of %3 key clients in the twelve months up to %4</source>
        <translation>Menetysten osuus: %1 eli %2/%3 avainasiakasta kahdentoista kuukauden aikana %4 mennessä</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Neljännes</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Mikään ei ole vielä päättynyt</translation>
    </message>
    <message>
        <source>Clients who stayed, were let go or given up are listed here.</source>
        <translation>Tässä ovat asiakkaat, jotka jäivät, joiden annettiin mennä tai joista luovuttiin.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Syyn mukaan</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Luokan mukaan</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Vastuuhenkilön mukaan</translation>
    </message>
    <message>
        <source>By channel of what was tried</source>
        <translation>Yritystavan mukaan</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Kaikki yhteensä</translation>
    </message>
    <message>
        <source>Nobody seems to be leaving</source>
        <translation>Kukaan ei näytä lähtevän</translation>
    </message>
    <message>
        <source>No plan is under way</source>
        <translation>Suunnitelmia ei ole käynnissä</translation>
    </message>
    <message>
        <source>Press P on a client that may leave, or choose “Keep or win back” on the page of any client: fitting steps are proposed as a plan.</source>
        <translation>Paina P asiakkaan kohdalla, joka saattaa lähteä, tai valitse minkä tahansa asiakkaan sivulla ”Pidä tai voita takaisin”: sopivat askeleet ehdotetaan suunnitelmaksi.</translation>
    </message>
    <message>
        <source>Nobody came back yet</source>
        <translation>Kukaan ei ole vielä palannut</translation>
    </message>
    <message>
        <source>The first three orders of a client who comes back are watched at every step.</source>
        <translation>Palanneen asiakkaan kolmea ensimmäistä tilausta seurataan joka vaiheessa.</translation>
    </message>
</context>
<context>
    <name>WinbackPane</name>
    <message>
        <source>Log a contact…</source>
        <translation>Kirjaa yhteydenotto…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Is lost…</source>
        <translation>Menetetty…</translation>
    </message>
    <message>
        <source>Propose steps</source>
        <translation>Ehdota askelia</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Anna mennä…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Palasi</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Lähdön merkit</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>Työ sen parissa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lisää askel</translation>
    </message>
    <message>
        <source>First orders since it came back</source>
        <translation>Ensimmäiset tilaukset paluun jälkeen</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Mitä he sanovat</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Mitä me selvitimme</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since</source>
        <translation>
            <numerusform>%n valitus sen jälkeen</numerusform>
            <numerusform>%n valitusta sen jälkeen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it: make a plan</source>
        <translation>Pidä: tee suunnitelma</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ei kenenkään</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Order %1 of %2</source>
        <translation>Tilaus %1, %2</translation>
    </message>
    <message>
        <source>The fall reads: %1</source>
        <translation>Lasku luetaan näin: %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>menetetty %1</translation>
    </message>
    <message>
        <source>asked why %1</source>
        <translation>kysytty syy %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>palasi %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>tehty %1</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Tehty…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ei yritetä</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Se jää</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>aloitettu %1</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>Yritetty turhaan</translation>
    </message>
    <message>
        <source>On the grounds of: %1</source>
        <translation>Perusteet: %1</translation>
    </message>
    <message>
        <source>No order since %1 yet. Delivery, invoice, payment and a call are watched at each of the first three; any slip is critical.</source>
        <translation>%1 jälkeen ei ole vielä tilattu. Kolmesta ensimmäisestä tilauksesta seurataan toimitusta, laskua, maksua ja soittoa; jokainen lipsahdus on kriittinen.</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>käytetty %1</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>When we have it, everybody who wanted it is told first.</source>
        <translation>Kun se on saatavilla, siitä kerrotaan ensin sitä toivoneille.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>What they wanted</source>
        <translation>Mitä he halusivat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Kuka sanoi</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Saatavilla alkaen</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Toive: %1</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>Poista toive</translation>
    </message>
    <message>
        <source>Say in a few words what they wanted.</source>
        <translation>Kerro lyhyesti, mitä he halusivat.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Tämä ei ole päivä: kirjoita näin: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>WordChips</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Poista ”%1”</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>Changed, seen %1</source>
        <translation>Muutettu, huomattu %1</translation>
    </message>
</context>
<context>
    <name>WorkRole</name>
    <message>
        <source>PR officer</source>
        <translation>Viestijä</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lukija</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Worth the effort: %1</source>
        <translation>Vaivan arvoinen: %1</translation>
    </message>
    <message>
        <source>Rather let it go: %1</source>
        <translation>Mieluummin annetaan mennä: %1</translation>
    </message>
    <message>
        <source>Ask now why: at leaving people still tell.</source>
        <translation>Kysy syytä nyt: lähtiessä sen vielä kertoo.</translation>
    </message>
    <message>
        <source>Lost for long: ask why when there is an offer.</source>
        <translation>Kauan sitten menetetty: kysy syytä, kun on tarjous.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>kulta</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>hopea</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>kupari</translation>
    </message>
    <message>
        <source>no tier yet</source>
        <translation>ei vielä luokkaa</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>suosittelee meitä</translation>
    </message>
    <message>
        <source>was only forgotten</source>
        <translation>oli vain unohdettu</translation>
    </message>
    <message>
        <source>may recover</source>
        <translation>voi toipua</translation>
    </message>
    <message>
        <source>its need is gone</source>
        <translation>tarve on poistunut</translation>
    </message>
    <message>
        <source>bought once</source>
        <translation>osti kerran</translation>
    </message>
    <message>
        <source>a pass-through firm</source>
        <translation>läpikulkuyhtiö</translation>
    </message>
    <message>
        <source>does not count as a loss</source>
        <translation>ei ole menetys</translation>
    </message>
    <message>
        <source>abuses our people</source>
        <translation>kohtelee väkeämme huonosti</translation>
    </message>
</context>
</TS>
