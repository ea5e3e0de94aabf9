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
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>Sieltä ei löytynyt viestejä. Sivuston syöte voi toimia.</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Katsotaan, mitä siellä on…</translation>
    </message>
</context>
<context>
    <name>Age</name>
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
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n pv</numerusform>
            <numerusform>%n pv</numerusform>
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
    <name>Coverage</name>
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
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>%Ln viesti luettu</numerusform>
            <numerusform>%Ln viestiä luettu</numerusform>
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
        <source>Feed</source>
        <translation>Syöte</translation>
    </message>
    <message>
        <source>phpBB forum</source>
        <translation>phpBB-foorumi</translation>
    </message>
    <message>
        <source>XenForo forum</source>
        <translation>XenForo-foorumi</translation>
    </message>
    <message>
        <source>Telegram channel</source>
        <translation>Telegram-kanava</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>late by %1</source>
        <translation>%1 myöhässä</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Ohjelmassa tapahtui virhe.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>Tiedot ovat datakansion lokitiedostossa: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be used as given.</source>
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
        <source>There is nothing to undo.</source>
        <translation>Ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it was changed again since.</source>
        <translation>Tätä ei voi kumota: sitä on muutettu sen jälkeen.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Muuta se käsin.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used.</source>
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
        <source>The data folder can&apos;t be written.</source>
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
</context>
<context>
    <name>Every</name>
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
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>joka päivä</numerusform>
            <numerusform>%n päivän välein</numerusform>
        </translation>
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
        <source>A third party&apos;s</source>
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
    <name>FilterBar</name>
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
        <source>Take this filter away</source>
        <translation>Poista tämä suodatin</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tyhjennä kaikki</translation>
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
        <source>Others: type site:name in the search field</source>
        <translation>Muut: kirjoita hakukenttään site:nimi</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Tallenna tämä näkymä…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Poista näkymä ”%1”</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Näkymän nimi</translation>
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
        <source>Start watching</source>
        <translation>Aloita seuranta</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>Alkuun riittää nimi.</translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Osoitteita katsotaan vielä…</translation>
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
        <source>As given</source>
        <translation>Annettu muoto</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Itse lisätyt</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Poista tai palauta muoto napsauttamalla</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>the form «%1» stands there</source>
        <translation>tekstissä on muoto ”%1”</translation>
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
        <source>Can&apos;t be watched</source>
        <translation>Ei voi seurata</translation>
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
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
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
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Kirjaimet ovat näppäimistön paikkoja: ne toimivat myös kyrillisellä asettelulla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Undone.</source>
        <translation>Kumottu.</translation>
    </message>
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
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n maininta katsottavana</numerusform>
            <numerusform>%n mainintaa katsottavana</numerusform>
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
    <message numerus="yes">
        <source>%n occasion(s) due</source>
        <translation>
            <numerusform>%n aihe odottaa</numerusform>
            <numerusform>%n aihetta odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n paikka tarvitsee apuasi</numerusform>
            <numerusform>%n paikkaa tarvitsee apuasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
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
    <message>
        <source>List of mentions</source>
        <translation>Luettelo maininnoista</translation>
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
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
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
        <source>Copies of a story as one row</source>
        <translation>Saman tarinan kopiot yhtenä rivinä</translation>
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
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
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
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>Tapaus avattu %n maininnasta.</numerusform>
            <numerusform>Tapaus avattu %n maininnasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Siirry tapaukseen</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n maininta merkitty: ei koske meitä.</numerusform>
            <numerusform>%n mainintaa merkitty: ei koske meitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts with “%1” no longer count.</source>
        <translation>Viestejä, joissa on ”%1”, ei enää lasketa.</translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>sana, joka tarkoittaa muita</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Sulje sana pois</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n mainintaan vastattu.</numerusform>
            <numerusform>%n mainintaan vastattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Aiheet tehdään asiakkaiden uutisista; tässä mainitaan ”%1”.</translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>Aihe on luotu.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Muistiinpano on tallennettu.</translation>
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
        <source>Dismissed</source>
        <translation>Hylätty</translation>
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
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>Viestissä ei ole omia sanoja (vain kuva tai linkki).</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n lainaus</numerusform>
            <numerusform>%n lainausta</numerusform>
        </translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>luetaan valitukseksi%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>sävy: %1 (varmuus %2)</translation>
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
    <message>
        <source>first %1</source>
        <translation>ensin %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>viimeksi %1</translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Nähty %n paikassa</numerusform>
            <numerusform>Nähty %n paikassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n versio tekstistä</numerusform>
            <numerusform>%n versiota tekstistä</numerusform>
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
        <source>The whole thread</source>
        <translation>Koko ketju</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>Mihin se vastaa</translation>
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
        <source>Address and times</source>
        <translation>Osoite ja ajat</translation>
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
        <source>Open the original</source>
        <translation>Avaa alkuperäinen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopioi osoite</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Tämä on…</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>Kuten ohjelma arvioi</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Sävy on…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Kirjoita muistiinpano…</translation>
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
        <source>Back to the inbox</source>
        <translation>Takaisin saapuneisiin</translation>
    </message>
</context>
<context>
    <name>Period</name>
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
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Viimeinen %n päivä</numerusform>
            <numerusform>Viimeiset %n päivää</numerusform>
        </translation>
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
        <source>The site&apos;s certificate is not right.</source>
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
        <source>Look for the page&apos;s new address and enter it.</source>
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
        <source>What stands there can&apos;t be read as posts.</source>
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
        <source>The place can&apos;t be read.</source>
        <translation>Paikkaa ei voi lukea.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
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
        <source>Nobody&apos;s fault</source>
        <translation>Ei kenenkään syy</translation>
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
        <source>All states</source>
        <translation>Kaikki tilat</translation>
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
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Stop visiting places until you go on; what was read is kept</source>
        <translation>Ei käydä paikoissa ennen kuin jatkat; luettu säilyy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Pysäytä tämä lukukierros; luettu säilyy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
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
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln paikka tarvitsee sinua</numerusform>
            <numerusform>%Ln paikkaa tarvitsee sinua</numerusform>
        </translation>
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
        <source>next visit at %1</source>
        <translation>seuraava käynti klo %1</translation>
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
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>maininta katsottavana</numerusform>
            <numerusform>mainintaa katsottavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>occasion(s) to make contact</source>
        <translation>
            <numerusform>aihe yhteydenottoon</numerusform>
            <numerusform>aihetta yhteydenottoon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>Tähän tulevat uudet valitukset, odottavat vastaukset, aiheet ja apua tarvitsevat paikat.</translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>avoin tapaus</numerusform>
            <numerusform>avointa tapausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
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
        <source>Occasion</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Paikka tarvitsee sinua</translation>
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
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>kumottu: %1</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>tapaus: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>aihe: %1</translation>
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
        <source>occasion made</source>
        <translation>aihe luotu</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>kirjoittaja poistettu</translation>
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
        <source>News of clients</source>
        <translation>Asiakkaiden uutiset</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Tarkistettavat</translation>
    </message>
</context>
</TS>
