"""Finnish cues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.text.cues.patterns import Sign

CUES: Final[Mapping[Sign, str]] = {
    Sign.SERVICE: """
        kukaan ei ole käynyt, ei ole käynyt, ei ole soitettu, vastaaja, eikä kukaan vastaa, eikä vastat*,
        eikä ketään kiinnosta, kukaan vastaa, kukaan ei vastaa, kukaan vastannut, ihmistä ei saa kiinni,
        töykeä*, töykei*, epäystävälli*, tyly*, ylimieli*, haistat*, huusi, huudettiin, huono* palvelu*,
        palvelu huono*, palvelu oli huono*, palvelu on huono*, kamala* palvelu*, surkea* palvelu*,
        kehno* palvelu*, palvelu surkea*, palvelu on ala-arvoista, ala-arvoi* palvelu*, kelvoton* palvelu*,
        asiakaspalvelu ei, asiakaspalvelu on, asiakaspalvelusta ei, asiakaspalveluun ei, ei vastaa*,
        eivät vastaa*, ei vastata, ei vastattu, ei vastausta, ei saa yhteyttä, ei saanut yhteyttä,
        ei pääse läpi, jono*, jonotin, jonottanut, jonottaa, jonotus*, ei soitettu takaisin, ei soiteta,
        ei soittanut, luuri korvaan, löi luurin, välinpitämät*, ei kiinnosta, ei välitetä, ei auta*,
        ei auttanut, ei autettu, epäpätevä*, ammattitaidot*, pompotel*, pompott*, kieltäyty*, ei tiedä mistään,
        osaamat*, vähättel*, chat ei, botti""",
    Sign.DELIVERY: """
        laukku katosi, matkalaukku*, laukku kado*, ei tullut, ei ole tullut, ei ole saapunut, ei saapunut,
        ei toimitettu, ei ole toimitettu, ei toimiteta, toimitus* myöhäs*, toimitus viiväs*, toimitus kest*,
        myöhäs*, myöhässä, viiväst*, viivästy*, kadonnut paketti, paketti kado*, paketti katosi, paketti hävi*,
        paketti ei, tilaus ei, tilausta ei, tilaukseni ei, lähetys ei, väärä tuote, väärän tuotteen,
        väärän kokoi*, väärä koko, tilaus peru*, peruttiin, peruutettiin, perui tilaukse*, peruuttivat, hävitti,
        hävittivät, hukkasi*, hukattiin, jäi tulematta, jäi saapumatta, kuljettaja ei, kuski ei,
        lähetetty väärä*, puuttui osa, puuttui paketista""",
    Sign.QUALITY: """
        hajos*, hajoa*, rikkoont*, rikki, hajosi, hajonnut, hajoaa, rikkinäi*, rikkoutu*, viallinen, viallise*,
        vika, vikoja, vikaa, viottunut, vioittu*, huono* laatu*, huonolaatui*, laatu huono*, laatu on huono*,
        laatu on heikko*, heikko* laatu*, surkea* laatu*, laadutonta, laadut*, kuvausta vastaa*,
        ei vastaa kuvausta, väärennö*, homeessa, homee*, pilaantu*, vanhentunu*, haisee, haisi, ei toimi,
        ei toiminut, ei toimineet, eivät toimi, ei toimi kunnolla, lakkasi toimimasta, jumittaa, jumissa, jumi*,
        kaatuu, kaatuil*, kaatui, pätkii, pätki*, tökkii, hidas, hitaasti, kaatunut, sivut alhaalla,
        sivusto alhaalla, alhaalla, ei lataudu, ei aukea, ei avaudu, ei käynnisty, ei lataa, käyttökelvo*,
        turha, turhake, hyödyt*, likai*, likaa, likainen, tahra*, hius ruuassa, torakka*, kylmää ruokaa,
        ruoka oli kylmää, ylisuolai*, vuotaa, vuoti, naarmu*, halkesi, repesi, revennyt, irtosi, kulahti, susi,
        sutta, sekunda*""",
    Sign.BILLING: """
        palauttakaa rahat, maksoin turhasta, kaksi kertaa veloitet*, palautusta, palautus*, palautukse*,
        rahat takaisin, rahoja takaisin, hyvitys*, hyvitystä ei, palautus ei, palautusta ei, palauta rahat,
        ei palauta rahoja, ei palautettu, veloitettiin, veloitti, veloitettu, veloitta*, tuplalasku*, laskutti*,
        laskutettiin, laskutus*, lasku väärin, väärä lasku, väärän laskun, piilokulu*, lisämaksu*, ylimääräi*,
        liikaa maksu*, rahat katosi*, rahat hävi*, rahaa katosi, rahani, kortti kuoletettiin, tili jäädytet*,
        tili lukit*, tili suljet*, lukitsi tilin, maksu ei mennyt, maksuhäiriö*, perintä*, perintään,
        karhulasku*, karhuaa, muistutuslasku*, bonuksia ei, edut katosi*, etu ei toiminut, rahastus*, rahastaa,
        rahastetaan""",
    Sign.PRICE: """
        kallis, kallista, kalliimpi, liian kallis, ylihinta*, ylihinnoitel*, hintaa nostet*, nosti hint*,
        nostivat hint*, hinnat nousi*, hinnankorotu*, hinta nousi, kiskuri*, kiskonta*, ryöstö*, ryöstöhinta*,
        ei ole hintansa arvoinen, tähän hintaan, sillä hinnalla, siihen hintaan""",
    Sign.MISSING_ITEM: """
        loppu varastosta, ei ole varastossa, aina loppu, ei koskaan hyllyssä, poistettu valikoim*,
        poistui valikoim*, poistivat valikoim*, milloin tulee, milloin saatte, saisiko takaisin, toivoisin,
        lisätkää, puuttuu ominaisuus, kaipaisin""",
    Sign.RULES_CHANGED: """
        muuttivat ehto*, ehtoja muutet*, ehdot muuttui*, uudet ehdot, säännöt muuttui*, sääntöjä muutet*,
        ilman ilmoitusta, ilmoittamatta, ilman varoitusta, varoittamatta, etu lopetet*, edut poistet*,
        heikensivät, leikkasivat, konttori suljet*, sulkivat konttorin, lakkauttivat, ei enää käy, yksipuoli*""",
    Sign.FORGOTTEN: """
        unohdettiin, unohdettu, unohtivat, ei ole kuulunut, ei kuulu mitään, ei kuulunut mitään, hiljaista,
        radiohiljaisuus, ei mitään kuulu""",
    Sign.HARM: """
        huijau*, huijar*, huijat*, huijasi*, huijattiin, petos*, petkut*, kusetus*, kusett*, kusetet*,
        kusetti*, varasti, varasta*, varastet*, varkaus, varka*, ruokamyrkyt*, myrkyt*, loukkaan*, vammautu*,
        palovamma*, syttyi, tulipalo*, räjähti, sähköisku*, vaaralli*, hengenvaara*, tietovuoto*, tietomurto*,
        tietoni vuoti*, henkilötie*, hakkeroit*, identiteettivark*, laiton*, laittom*, oikeuteen, oikeusjut*,
        haastan, poliisi*, rikosilmoit*, kuluttajariita*, kuluttajansuoja*, kuluttaja-asiamies*, lakimies*,
        juristi*, allergi*, sairaalaan, päivystyks*, pahoinpit*, uhkail*, uhkasi, syrjin*, murtu*, aivotäräh*,
        tikki*, tikattiin, oksen*, lasinsiru*, lasinpal*, verta, veressä, vuoti verta, kuoli, kuollut,
        tajuton*, tajun*, salmonella*, infektio*, tulehdu*, myrkytystietokes*, teho-osasto*, ensiapu*,
        ambulanss*, rikosepäily*, esitutkin*, aluehallintovirasto*, tietosuojavaltuut*, terveystark*,
        kiristy*, ahdistel*, häirin*, savua, paloi, leimahti, jarrut pettivät, pyörä irtosi, häkä*, kaasu
        haisi, naula, rotta*, homet*, muiden tiedot, toisen tiedot, väärän ihmisen, tilini tyhjen*, tiliä
        tyhjen*, alaikäi*, kylkiluu*, solisluu*, nyrjäh*, katkesi _ käsi, katkesi _ jalka, leikataan, leikattiin,
        haava*, ihottuma*, ripuli*, vatsataut*, vatsatau*, vatsatautiin, kolibakteer*, bakteer*, sirpale*,
        sirpalei*, metallinsir*, lohkesi, sokeutu*, hengitysvaike*, hengenahdist*, turposi*, turvoksi*,
        umpeen muurautu*, muurautu*, pelastuslaitos*, palolaitos*, palotarkast*, paloi*, savuun, tukes*,
        johdot paljaana, paljaat johdot, paljas johto, salakuva*, kuvasi salaa, luvatta, ilman lupaa*,
        omalla avaimella, henkilötunnu*, hetu*, sotu, potilastie*, terveystie*, diagnoosi*, toisen potilaan,
        naapurin labra*, naapurin tulok*, naapurin tiedot, vieraan _ tiedot, vieraan _ laskui*, nimissäni, nimiini,
        minun nimissä*, mun nimissä*, väärennet*, väärenn*, kelattu, kelannu*, mittaria, palkka jäi maksamatta,
        palkat maksamatta, verottaja*, ihonväri*, rasis*, rasisti*, meidän porukka, teidän porukka, kähmi*,
        koskettel*, lähenteli*, yksin pihalla, portti auki, ilman kypärää, turvavaljai*, kaide, kaiteet,
        antoi periksi, lähti irti, pultteja, kynnet irto*, rengas irtosi, tukehtu*, kurkkuun, putosi, putos,
        putosin, pudonnut, kaatui päälle, tuli päälle, hissi putos*, murskaantu*, puristui, jäi väliin, myrkky*,
        liikenneonnettom*, ajoi _ puhelin kädessä, ylinopeu*, annostus, kymmenkertai*, väärää lääkettä,
        väärä lääke, perintäkir*, pelikielto, pelikiellon, tulitö*, korttitie*, sotut, tilinumerot avoime*, katosi,
        hävis*, anastet*, reiteen, epipen*, amputoi*, sormea, trukki, pultit, turvakytki*, laukais*, menehty*,
        tuupert*, painekammio*, teholla, tipassa, tippaan, raahasi, raahas, samasta asunnosta _ näyt*, kryptoon,
        säästöt, säästöjä, lääkemäär*, verenohennet*, kaatoi _ päälle, petti, ripulil*,
        poltti, palovamm*, palanut iho, iho lähti, lähti iho, kärähti, kärähtä*, kipinöi*, oikosulku*, sai
        sähköisk*, tärsky*, rakoille, rakkul*, aukesi _ pohje, tikkiä, mustelma*, sijoiltaan, repeämä*,
        puutunut, puutui*, nukahti rattiin, nukahti _ rat*, humalassa, näpräsi puhelin*, räpläsi puhelin*,
        melkein kuol*, oli kuolla, oli tukehtu*, lasin pala*, toukk*, matoja, väärät lääkkeet, lääkkeet
        vaihtui*, väärän potilaan, naapurihuoneen lääk*, sepsis, verenmyrkyt*, hepatiitti*, listeria*,
        botulism*, asbesti*, häkävaroitin, häkähälyt*, hiilimonoksid*, kaasuvuo*, kaasuletku*, en ole ottanut
        lainaa, jota en ole ottanut, perintätoimist*, velkatie*, velkatietoni, toisen asiakkaan, toisten
        asiakkaiden, vieraan ihmisen, tyhjensi* tili*, väänsi _ maahan, löivät, kourii, kourin*, piilokamera*,
        ei jarruttanut, jarrut eivät, jarru petti, kaatui _ päälle, anafyla*, allergiasta, kuristu*, ei
        steriloi*, steriloi*, kuski oli kännissä, kuski oli humalassa""",
    Sign.COMPETITOR: """
        vaihdan toiseen, vaihdoin toiseen, vaihdan operaattor*, vaihdan pankki*, vaihdoin pankki*,
        siirryn kilpailija*, kilpailijalle, kilpailijalta, siirrän asiointini, muualla halvem*, vaihtoon menee,
        vaihtoon meni""",
    Sign.NOBODY: "lopetti toimintansa, konkurssi*, ei enää tarvetta, muutan ulkomaille",
    Sign.FAILURE: """
        ongelma*, ongelmi*, ongelmia, virhe*, virhei*, ei onnistu*, ei onnistunut, en saa, en saanut, en pysty*,
        en pääse, ei pysty*, ei saa, ei voi, mahdoton*, ei hoidet*, ei hoitunut, hoitamatta, ei korjat*,
        ei korjaantunu*, ei ole korjattu, ei ratkais*, epäonnistu*, pieleen, meni vikaan, mokas*, moka, sekoil*,
        säätö*, säätämi*, pilasi*, pilalla, katosi, kadonnut, kateissa, puuttu*, vieläkään, edelleenkään,
        taaskaan, taas ei, taas kerran, hukassa, turhaan, jäi saamatta""",
    Sign.ANGER: """
        valehtel*, valheita, harhaanjoht*, johti harhaan, kamala*, kamalaa, hirveä*, hirveää, kauhea*, karmea*,
        karsea*, surkea*, surkeaa, surkein, paska*, paskaa, perseestä, perse*, syvältä, häpeä*, häpeäl*,
        hävetkää, törkeä*, törkeää, törkey*, pettyny*, pettymys*, pettynyt, ärsyt*, ärsyttää, vihainen,
        vituttaa, vitut*, vittu*, helvet*, saatan*, vihaan, ketuttaa, harmit*, harmittaa, suututtaa, raivo*,
        kyllästy*, saanut tarpeeksi, sai riittää, riittää jo, ala-arvoi*, kelvot*, kehno*, huono*, huonoin,
        huonompi, huonosti, pahin, onneton, naurettava*, vitsi, pelleil*, pelle*, sirkus, farssi, painajai*,
        roska*, sonta, skeida, susihuono, anteeksiantam*, käsittämät*, uskomaton*, uskomattoman, sietämät*,
        valitus*, valitan, valittaa, reklamaatio*, reklamoi*, tyytymät*, ei tyytyväinen, nolla tähteä,
        yksi tähti, 1 tähti, miinus*, hermot, hermo meni""",
    Sign.NEVER: """
        ei enää koskaan, en enää koskaan, en koskaan enää, ei koskaan enää, ikinä enää, en enää ikinä, ei ikinä,
        en suosittele, ei voi suositella, en voi suositella, en osta enää, en tilaa enää, en asioi enää,
        en käytä enää, en mene enää, en tule enää, vältä, välttäkää, kiertäkää kaukaa, kierrä kaukaa, kaukaa,
        pysykää kaukana, varokaa, varo, varoitus, älkää ostako, älä osta, älkää tilatko, älä tilaa,
        älkää käyttäkö, älä käytä, älkää luottako, menetitte asiakkaan, menettivät asiakkaan, viimeinen kerta,
        viimeisen kerran, irtisanon, irtisanoin, lopetan tilauksen, boikot*, ei toista kertaa""",
    Sign.DEMAND: """
        vaadin, vaadimme, haluan rahat*, haluan rahani, palauttakaa, korjatkaa, korjatkaa asia, selittäkää,
        selvittäkää, hoitakaa, hyvittäkää, korvaus*, korvatkaa, milloin saan, milloin saisin, koska saan,
        missä viipyy, missä tilaukseni, missä paketti*, miksi ette, miksi ei, miten on mahdollista, vastatkaa,
        ottakaa yhteyttä, odotan vastaus*, odotan yhteydenott*""",
    Sign.WAITING: """
        luvattiin, lupasi, lupasivat, luvattu, odottanut, odotin, odottelin, odotan, odotell*, odotettu,
        odotusaika, viikko sitten, kuukausi sitten, toista viikkoa, toista kuukautta, kolmatta viikkoa,
        kaksi viikkoa, kolme viikkoa, kuukauden, kuukausia, viikkoja, viikkokausi*, kuukausitolk*, tuntikausi*,
        tunnin, kaksi tuntia, tuntia, kolme tuntia, jo viikon, jo kuukauden, vieläkään, edelleen, yhä,
        toista kertaa, kolmannen kerran, koko päivän, joka kerta""",
    Sign.ADDRESSED: """
        te, teidän, teille, teiltä, teitä, teillä, teihin, teistä, ette, olette, voisitteko, voitteko,
        teidänkin, hei, moi, terve""",
    Sign.OWN_STORY: """
        minä, mä, mää, minun, mun, minulle, mulle, minua, mua, minulta, multa, minulla, mulla, olen, olin, en,
        me, meidän, meille, meiltä, ostin, tilasin, maksoin, soitin, lähetin, kävin, palautin, ostettiin,
        tilattiin, varasin, sain, sanoin, asioin, vaimo*, mies*, lapsi*, äiti*""",
    Sign.LOSS: """
        €*, euro*, euroa, eur, rahat, rahaa, rahani, satasta, tonni, tonnin, oikeuteen, poliisi*, korvaus*,
        vahingonkorv*, kuluttajariita*, lakimies*, perintä*, tappio*""",
    Sign.CONTRAST: "mutta, vaan, silti, kuitenkin, tosin, vaikka, paitsi",
    Sign.NEGATION: """
        ei, en, eivät, emme, ette, ilman, mitään, ei mitään, ei yhtään, ei ollut, ei ole, eikä, ei ollut mitään,
        en ole, ei ole ollut, ei mikään""",
    Sign.ASKING: """
        osaako kukaan, tietääkö kukaan, tietääkö joku, onko kukaan, onko kellään, onko kokemuksia, kokemuksia,
        kannattaako, mikä olisi, mistä saa, mistä voi, missä voi, voiko, saako, saisiko, onko, kuinka paljon,
        paljonko, mihin asti, milloin, suositelkaa, neuvoja, vinkkejä, kysymys, kiinnostaisi""",
    Sign.PRAISE: """
        hyvä, hyvää, hyvin, hyvät, erinomai*, loistava*, loistavaa, mahtava*, mahtavaa, upea*, upeaa, ihana*,
        ihanaa, paras, parasta, parhai*, parhaat, suosittelen, voin suositella, tyytyväi*, nopea*, nopeasti,
        ajallaan, ajoissa, ystävälli*, kohtelia*, ammattitaitoi*, avulia*, toimi hyvin, toimii hyvin, mukava*,
        mukavaa, hieno*, hienoa, kiva*, kivaa, huippu*, täydelli*, rakastan, tykkään, pidän, kehuja, kehut,
        ilahdut*, positiivi*, yllättyi positiivisesti, viisi tähteä, 5 tähteä, plussaa, helppo*, sujuvasti,
        sujui*, laadukas*, jees""",
    Sign.THANKS: "kiitos, kiitokset, kiitän, kiitti, kiitoksia, suurkiitos, hatunnosto*",
    Sign.NEWS: """
        kertoo, kertoi, kertovat, ilmoitti, ilmoittaa, tiedottaa, tiedotteen mukaan, tiedotteessa, mukaan,
        toimitusjohtaja*, liikevaihto*, liikevoit*, tulos, tuloksen, osake*, osakkeen, pörssi*, miljoona*, milj,
        miljardi*, avaa, avasi, avaavat, julkisti, julkaisi, lanseera*, investoi*, nimitet*, nimitti,
        yrityskaup*, fuusio*, yhdistyvät, analyytik*, käräjäoikeu*, hovioikeu*, stt, kauppaleh*, uutistoimisto*,
        osavuosikatsau*, yhtiö aikoo, suunnittelee, tiedottaja*""",
    Sign.VACANCY: """
        avoin työpaikka, avoimet työpaikat, haemme, etsimme, rekrytoi*, hae paikkaa, hae nyt, työpaikka*,
        palkka, palkkaus, vakituinen, määräaikainen, kokoaikainen, osa-aikainen, työtehtäv*, hakemus*, cv,
        edellytämme, tarjoamme sinulle, kesätyö*""",
    Sign.LISTING: """
        myydään, myyn, nouto, hyvässä kunnossa, osta nyt, tilaa nyt, ilmainen toimitus, ilmaiset toimituskulut,
        alennuskoodi*, alekoodi*, tarjous*, ale, alennusmyyn*, verkkokaupasta, lisää ostoskoriin, hinta alkaen,
        alk, tukku*, aukioloajat, avoinna, osoite, yhteystiedot, puh, katalogi, jälleenmyyjä*, kampanja*""",
    Sign.OWN_VOICE: """
        nimeni on, pahoittelemme, pahoittelut, olemme pahoillamme, asiakaspalvelusta hei, laita yksityisviesti*,
        laittakaa yksityisviesti*, otamme yhteyttä, löysimme tilauksesi, ilo ilmoittaa, meillä on ilo,
        olemme iloisia, olemme ylpeitä, tervetuloa, hyvät asiakkaat, arvoisa asiakas, arvoisat asiakkaat,
        asiakkaillemme, yrityksemme, liikkeemme, myymälämme, verkkokauppamme, avasimme, tiimimme, valikoimamme,
        palvelemme, seuraa meitä""",
}
