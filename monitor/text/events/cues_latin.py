"""What words tell which business event in Finnish and English: data only, as in `cues`."""

from __future__ import annotations

from typing import Final

from monitor.text.events.cues import Cues
from monitor.text.types import EventKind as K

FI: Final[Cues] = {
    K.GROWTH: (
        r"liikevaihto\w* (?:\w+ ){0,4}(?:kasvoi|nousi|kohosi|parani|yli)|(?:liikevaihdon|myynnin|tuloksen|viennin|liikevoiton) (?:\w+ ){0,2}(?:kasvu|nousu)\w*|(?:tulos|liikevoitto|myynti|vienti|voitto|tilauskanta)\w* (?:\w+ ){0,4}(?:kasvoi|nousi|parani|kaksinkertaistu|yli)\w*|kasvatti\w* (?:\w+ ){0,4}(?:liikevaihto|myynti|tulos|tuotanto|vienti|osuut|markkinaosuut|kapasiteet)\w*|kasvattaa (?:\w+ ){0,4}(?:tuotanto|kapasiteet)\w*|"
        r"rahoitu(?:s|kse)\w*|rahoituskierro\w+|keräsi (?:\w+ ){0,4}(?:\d|miljoon|rahoit)\w*|sai (?:\w+ ){0,4}(?:rahoitu|palkin|tilau|sopimu|tunnustu|avustu|sertifikaat|lainaa)\w*|avasi\w*|avaa\w*|avataan|avattiin|avajais\w*|investoi\w*|rakentaa (?:\w+ ){0,5}(?:tehta|varasto|hall|myymälä|logistiikka|tuotantolaito|toimitil|hotelli|keskus)\w*|rakennuttaa|laajentaa\w*|laajensi\w*|laajennu\w+|voitti (?:\w+ ){0,5}(?:tarjouskilpailu|kilpailutu|urak|sopimu|kilpailu|palkin)\w*|(?:allekirjoitti|solmi|teki)\w* (?:\w+ ){0,5}(?:sopimuk|tilauk|kaupa)\w*|"
        r"palkittiin|palkinnon|palkin\w+|valittiin vuoden|vuoden (?:yritys|yrittäjä|työpaikka|vientiyritys)\w*|ennätys\w*|listautu\w+|pörssiin|palkkaa\w*|rekrytoi\w*|työpaikkaa|uutta työpaikkaa|luottoluokitu\w+|positiivi\w+ tulosvaroitu\w+",
        r"kasvu\w*|laajentumi\w+|tunnustu\w+",
    ),
    K.NEW_LINE: (
        r"lansee\w+|lanseera\w+|julkais\w+ (?:\w+ ){0,4}(?:palvelu|sovelluk|tuote|tuottee|malli|mallisto|sarja|alusta|uutu)\w*|toi (?:\w+ ){0,3}(?:markkinoille|myyntiin|kauppoihin)|tuo (?:\w+ ){0,4}(?:markkinoille|myyntiin|kauppoihin|valikoim)\w*|tuodaan (?:\w+ ){0,3}(?:markkinoille|myyntiin)|uusi (?:\w+ )?(?:palvelu|tuote|tuotesarja|sovellus|mallisto|liiketoiminta|aluevaltaus|konsepti|tuoteperhe|liittymä|laina|kortti)\w*|uude\w+ (?:\w+ )?(?:palvelu|tuott|tuotesarja|sovelluk|malliston|liiketoiminta|konsepti|tuoteperhe)\w*|alka\w+ (?:myydä|valmistaa|tarjota|tuottaa|kuljettaa|vuokrata)|aloitt\w+ (?:\w+ ){0,3}(?:valmistu|tuotanno|myynni|tuotanto|valmistami|toimin|vuokrau|kotiinkuljetu|verkkokau)\w*|esitteli\w* (?:\w+ ){0,4}(?:malli|tuott|palvelu|uutu|sovelluk)\w*|laajentaa (?:\w+ ){0,3}(?:valikoima|liiketoiminta)\w*|ensimmäi\w+ (?:oma|kerta)\w*",
        r"uutuu?\w*|uutuu\w+",
    ),
    K.APPOINTMENT: (
        r"nimit\w+|(?:valitsi|valittiin|valittu|valitaan) (?:\w+ ){0,5}(?:johtaja|toimitusjohtaja|puheenjohtaja|päällikö|hallituk)\w*|(?:johtaja|toimitusjohtaja|talousjohtaja|myyntijohtaja|päällikö|puheenjohtaja|ostopäällikö|ostojohtaja)\w*ksi|uusi (?:\w+ )?(?:toimitusjohtaja|johtaja|talousjohtaja|myyntijohtaja|puheenjohtaja|ostopäällikkö|ostojohtaja|hankintajohtaja|päällikkö)\w*|uude\w+ (?:\w+ )?(?:toimitusjohtaja|johtaja|puheenjohtaja)\w*|johtajana aloittaa|johtoon|aloittaa (?:\w+ ){0,4}(?:johtaja|toimitusjohtaja|tehtävä)\w*|siirtyy (?:\w+ ){0,4}(?:johtaja|toimitusjohtaja|palveluk|johtoon)\w*|nousee (?:\w+ ){0,3}johtoon",
        r"rekrytoi\w+ (?:johtaj|päällik)\w*",
    ),
    K.DEPARTURE: (
        r"jättää (?:\w+ ){0,5}(?:tehtävä|yhtiö|paika|pesti|johtaja|virka|virkan|yrity)\w*|jätti (?:\w+ ){0,4}(?:tehtävä|yhtiö|paika|pesti)\w*|(?:johtaja|toimitusjohtaja|talousjohtaja|puheenjohtaja|päällikkö)\w* (?:\w+ ){0,4}(?:eroaa|erosi|lähtee|lähti|jättää|jätti|irtisanou|väistyy|siirtyy pois)\w*|eroaa|erosi|eroavat|irtisanoutu\w+|erotettiin|erotti (?:\w+ ){0,3}(?:johtaj|toimitusjohtaj)\w*|jää eläkkeelle|eläköity\w+|väistyy|lähtee (?:\w+ ){0,3}(?:yhtiöstä|tehtäväst|johtajan)\w*|ero (?:\w+ )?tehtäväs\w*",
        r"lähtö|lähtee|eläkkeelle",
    ),
    K.MERGER: (
        r"osta(?:a|nut|neet|massa|vat)\w*|osti\w*|ostettiin|yrityskau\w+|yritysosto\w*|fuusio\w*|sulautu\w+|sulautetaan|yhdisty\w+|yhdistämi\w+|hankki\w* (?:\w+ ){0,4}(?:enemmistö|yrityk|yhtiö|osak|osuu|kilpailija)\w*|hankkii|my(?:i|y|ytiin|ydään|yvät|ivät) (?:\w+ ){0,4}(?:liiketoimin|tytäryhtiö|osuut|osakk|tehta|yhtiö|enemmistö)\w*|enemmistöosuu\w+|osake-enemmistö\w*|omistaja vaihtuu|uusi omistaja|omistajanvaihdo\w+|ostotarjou\w+|siirtyy (?:\w+ ){0,4}omistuk\w+|liiketoimintakau\w+",
        r"kaupp\w+ (?:arvo|hinta)\w*|kauppahin\w+",
    ),
    K.REORGANISATION: (
        r"organisaatiomuuto\w*|uudelleenorganisoi\w*|organisoi\w* uudelleen|organisaatiouudistu\w*|yhtiöittä\w+|yhtiöitt\w+|jakautu\w+|jakaa (?:\w+ ){0,3}liiketoimin\w*|eriyttä\w+|yhdistää (?:\w+ ){0,4}(?:tytäryhtiö|yksikö|toimin|liiketoimin|osasto|konttor)\w*|keskittää (?:\w+ ){0,4}toimin\w*|uudistaa (?:\w+ ){0,3}(?:organisaatio|rakente|johtamis)\w*|uusi (?:organisaatio|rakenne|johtoryhmä)\w*|osittaisjakautumi\w+|konsernirakente\w*|muuttaa (?:\w+ ){0,3}(?:osakeyhtiök|yhtiömuo)\w*|siirtää (?:\w+ ){0,3}pääkonttor\w*|rakennejärjestely\w*",
        r"tehosta\w+",
    ),
    K.REBRANDING: (
        r"brändiuudistu\w*|uudistaa (?:\w+ ){0,3}(?:brändi|ilmee|logo|visuaali)\w*|uusi (?:nimi|ilme|logo|brändi)\w*|uude\w+ (?:nime|ilmee|logo|brändi)\w*|nimenvaihdo\w*|vaihtaa (?:\w+ ){0,2}nime\w*|vaihtoi (?:\w+ ){0,2}nime\w*|nimi (?:vaihtuu|muuttuu|vaihtui|muuttui)\w*|nimekseen|nimeksi|jatkossa nimellä|nimellä jatk\w+|on jatkossa|muuttaa nimensä|muutti nimensä|yhdistää (?:\w+ ){0,3}brändi\w*",
        r"ilmeuudistu\w*",
    ),
    K.ANNIVERSARY: (
        r"\d+[- ]?vuot\w+|vuotta (?:täyttä|täytti|toimin)\w*|täyttää (?:\w+ )?\d+|täytti (?:\w+ )?\d+|juhlavuo\w*|juhli\w*|juhlii|vuosijuhl\w*|merkkipäiv\w*|syntymäpäiv\w*|(?:perustamisest|perustettiin) (?:\w+ ){0,4}vuotta|vuosipäiv\w*|vuosikymmen\w* (?:\w+ ){0,2}(?:toimin|juhl)\w*",
        r"juhla\w*",
    ),
    K.EXHIBITION: (
        r"messu\w*|näyttely\w*|konferenssi\w*|seminaari\w*|osasto\w* [a-z]?\d|messuosasto\w*|foorumi\w*|kongressi\w*|tapahtuma\w*|näytteilleasetta\w*|osallistuu|huippukokou\w*|esittäyty\w+|expo\w*",
        r"webinaari\w*|avoimet ovet",
    ),
    K.TENDER: (
        r"kilpailuttaa\w*|kilpailutu\w+|tarjouskilpailu\w*|tarjouspyyn\w+|pyytää tarjou\w*|hankintailmoitu\w*|hakee (?:\w+ ){0,3}(?:urakoitsija|toimittaja|kumppani)\w*|etsii (?:\w+ ){0,3}(?:urakoitsija|toimittaja|kumppani)\w*|hankinta\w* (?:arvo|käynnis)\w*|tarjoukset (?:on )?(?:jätettävä|pyydetään)|tarjousten jättö\w*|julkais\w+ (?:\w+ ){0,3}hankin\w*",
        r"hankin\w+|urak\w+",
    ),
    K.DIFFICULTY: (
        r"tappio\w*|irtisan\w+|yt-neuvottelu\w*|muutosneuvottelu\w*|lomaut\w+|konkurssi\w*|maksukyvyt\w+|yrityssaneerau\w*|saneerau\w*|selvitystila\w*|haast\w+ oikeuteen|kanne\w*|oikeudenkäyn\w*|syyt\w+|sakko\w*|sakot|seuraamusmaksu\w*|pakottei\w*|sulke\w+|suljetaan|sulki|lopettaa\w*|lopetti\w*|lakkaut\w+|tulipalo\w*|palo\b|räjähdy\w*|onnettomuu\w*|takaisinve\w+|vetää (?:\w+ ){0,4}(?:markkinoilta|myynnistä|takaisin)|veti (?:\w+ ){0,4}(?:markkinoilta|myynnistä|takaisin)|tietovuo\w*|tietomur\w*|kyberhyökkäy\w*|palvelunestohyökkäy\w*|lakko\w*|työtaistelu\w*|tulosvaroitu\w*|(?:liikevaihto|tulos|myynti|liikevoitto|tilaukset|kysyntä)\w* (?:\w+ ){0,4}(?:laski|putosi|romahti|heikkeni|supistui|väheni|pieneni|laskee)\w*|velk\w+|ulosot\w+|pidät\w+|epäil\w+ (?:rikok|petok)\w*|esitutkin\w*|häiriö\w*|vika\w*|keskeyt\w+|vaikeuk\w+|menet\w+ (?:\w+ ){0,3}(?:asiakk|sopimu|luva)\w*|vahingo\w*|loukkaan\w+|kuol\w+|vahinko\w*|myrkyty\w*",
        r"lasku\w*|heikko\w*|heikenty\w+|vaikea\w*|ongelm\w+",
    ),
    K.PUBLIC_PRAISE: (
        r"kehu\w+|kiit(?:ti|tää|elee|teli|os|okset|ettiin)\w*|ylist\w+|kehaisi|esimerkiks\w* nost\w+|nosti esimerkiksi|arvostettiin|suositelluim\w+|ihaste\w+|kehut",
        r"suositte\w+|luotetuim\w+",
    ),
    K.PUBLIC_BLAME: (
        r"arvostel(?:i|ee|ivat|evat|tiin)\w*|kritis\w+|moitt\w+|syyttä\w+|syytti|valit(?:us|ti|tavat|ukset|uksia)\w*|boikot\w*|kohu\w*|raivo\w*|tyrmä\w+|paheksu\w+|suuttu\w+|suutu\w+|kritiikki\w*|närkästy\w+|protest\w*|haukku\w+",
        r"tyytymät\w+|pettyny\w+",
    ),
    K.REGULATION: (
        r"lakiesity\w*|laki\w* (?:astuu|tulee|velvoit|kieltää|muuttu|uudistu|hyväks)\w*|uusi laki|asetu\w+|hallitu(?:s|ksen) (?:\w+ ){0,3}(?:esit|päät|ehdott|kiel|korot|laske)\w*|direktiivi\w*|eu-(?:asetus|direktiivi|komissio)\w*|kkv\b|kilpailu- ja kuluttajavirasto\w*|finanssivalvon\w*|fiva\b|valvira\w*|ruokavirasto\w*|tukes\w*|velvoitta\w+|määräy\w+|kieltää|kielto\w*|tulli\w*|verotu\w+|veron (?:korotu|alennu)\w*|arvonlisävero\w*|säänte\w+|lupavaatimu\w*|vaatimu\w+ (?:tulee|tiukken)\w*",
        r"vaatimu\w+|säädö\w+",
    ),
}  # fmt: skip

EN: Final[Cues] = {
    K.GROWTH: (
        r"(?:revenues?|sales|profits?|turnover|earnings|income|exports|orders|bookings) (?:\w+ ){0,5}(?:rose|grew|up|increased|jumped|climbed|doubled|surged|soared|rising|beat|topped|gained)|(?:rise|increase|growth|jump|surge) (?:\w+ )?in (?:\w+ )?(?:revenues?|sales|profits?|turnover|earnings|exports|orders)|record (?:\w+ )?(?:revenues?|sales|profits?|turnover|year|quarter|orders|results|earnings)|(?:raised|raises|secured|secures|closed|lands|landed|attracts?|attracted) (?:\w+ ){0,5}(?:million|funding|investment|round|loan|series|finance|m\b|bn)|"
        r"(?:opens?|opened|opening|to open) (?:\w+ ){0,7}(?:store|shop|office|plant|factory|branch|warehouse|centre|center|hub|restaurant|clinic|facility|hotel|depot|showroom|site|lab|laboratory|headquarters|studio|outlet|terminal|stores|offices|branches)|(?:builds?|building|built|construct\w*|breaks? ground) (?:\w+ ){0,6}(?:plant|factory|warehouse|facility|line|centre|center|depot|site|hub|hotel)|(?:wins?|won|awarded|landed|bags|clinch\w+) (?:\w+ ){0,7}(?:contract|tender|award|deal|prize|order|title)|(?:signs?|signed|inks?|inked) (?:\w+ ){0,6}(?:contract|deal|agreement|partnership)|"
        r"named (?:\w+ ){0,4}(?:best|of the year|top|employer|exporter|among)|(?:hires?|hiring|recruit\w*|create[sd]?|creating|adding) (?:\w+ ){0,4}(?:jobs|staff|people|workers|roles|employees|positions)|expand\w*|expansion|goes public|ipo\b|floated?|flotation|credit rating (?:\w+ ){0,2}(?:raised|upgraded)|upgrade[sd]? (?:\w+ ){0,3}(?:rating|outlook)|market share (?:\w+ ){0,2}(?:rose|grew)|doubles? (?:\w+ ){0,3}(?:capacity|output|production|workforce|headcount)|invest(?:s|ing|ed) (?:\w+ ){0,3}(?:million|£|\$|€|in)",
        r"growth|award|investment|funding|record",
    ),
    K.NEW_LINE: (
        r"(?:launch\w*|unveil\w*|introduc\w+|roll\w* out|debut\w*|release[sd]?|releasing|present(?:s|ed)) (?:\w+ ){0,6}(?:service|product|app|range|line|model|platform|brand|collection|subscription|card|tool|device|plan|snack|drink|menu|delivery|software|version|programme|program|loan|account|insurance|scheme|cereal|bike|van|car)|new (?:\w+ ){0,2}(?:product|service|line|range|app|business|model|brand|platform|division|offering|collection|subscription)|(?:start|begin|began|started|starts|begins)\w* (?:\w+ ){0,2}(?:making|selling|producing|offering|production|manufacturing|brewing|deliveries|renting)|enter(?:s|ed|ing)? (?:the )?(?:\w+ ){0,4}market|diversif\w+|mov(?:es?|ed|ing) into|branch(?:es|ed|ing) out|first (?:ever|own-brand|electric)|goes on sale",
        r"launch\w*|debut\w*",
    ),
    K.APPOINTMENT: (
        r"appoint\w*|(?:named|names|hired|hires|promoted|promotes|elected|recruits?|recruited|taps|tapped) (?:\w+ ){0,6}(?:as |chief|director|head|chair\w*|president|ceo|cfo|coo|cto|boss|manager|buyer|partner|md\b|managing)|joins? (?:\w+ ){0,4}as|joined (?:\w+ ){0,4}as|new (?:\w+ )?(?:ceo|chief|boss|director|head|chair\w*|president|md|cfo|managing director|buyer|manager|leader)|takes? (?:over|the helm|up) as|takes? the helm|(?:to|will) (?:head|lead|run) (?:the )?(?:\w+ ){0,3}(?:company|firm|group|business|division|bank|team)|succeeds?|successor|steps up as|becomes? (?:\w+ ){0,3}(?:ceo|chief|director|head|chair|president|boss|md)",
        r"promot\w+|elevat\w+",
    ),
    K.DEPARTURE: (
        r"steps? down|stepped down|stepping down|resign\w*|quits?|quitting|leaves (?:\w+ ){0,4}(?:company|firm|group|role|post|job|after|as)|leaving (?:\w+ ){0,3}(?:company|firm|group|role|post|job|as|after|the)|to leave|depart\w*|retir(?:es?|ed|ing|ement)|ousted|sacked|fired|dismissed|exit(?:s|ed|ing)?|bows out|moves on|hands over|stands? down|stood down",
        r"left the|gone",
    ),
    K.MERGER: (
        r"acqui(?:res?|red|ring|sition)\w*|buy(?:s|ing)? (?:\w+ ){0,6}(?:rival|firm|company|maker|business|chain|stake|group|startup|start-up|supplier|competitor|division|brand|for £|for \$|for €)|bought (?:\w+ ){0,6}(?:rival|firm|company|maker|business|chain|stake|group|startup|supplier|competitor|brand|by|out)|to buy|takeover|takes? over (?:\w+ ){0,3}(?:rival|firm|company|business|chain|maker)|taken over|merg(?:es?|ed|ing|er)\w*|sold (?:\w+ ){0,4}(?:to|its|stake|business|division|arm)|sells? (?:\w+ ){0,4}(?:its|stake|business|division|arm|unit|to)|sale of (?:\w+ ){0,4}(?:business|division|arm|unit|stake|company)|stake in|majority stake|buyout|new owners?|changes? hands|controlling interest|snaps? up|snapped up",
        r"deal worth|offer for|bid for",
    ),
    K.REORGANISATION: (
        r"reorgani[sz]\w*|restructur\w*|spin(?:s|ning)?[- ]?off|spun off|demerg\w*|hive[sd]? off|split(?:s|ting)? (?:\w+ ){0,3}(?:into|business|company|operations)|(?:merge|combine|fold|consolidate|integrate)[sd]? (?:\w+ ){0,4}(?:divisions|units|subsidiaries|offices|departments|teams|operations|brands into)|new (?:\w+ )?(?:structure|holding company|operating model|divisional)|relocat\w+ (?:\w+ ){0,3}(?:headquarters|head office|hq)|moves? (?:its )?(?:headquarters|head office|hq)|converts? (?:\w+ ){0,3}(?:into|to) (?:a )?(?:plc|holding|public|cooperative)|carve[- ]?out|streamlin\w+|management reshuffle",
        r"overhaul\w*|shake-up|reshuffle",
    ),
    K.REBRANDING: (
        r"rebrand\w*|renam(?:es?|ed|ing)|new (?:name|logo|look|brand|identity|visual)|change[sd]? (?:its |their )?(?:name|logo)|name change|now (?:called|known as|trades? as)|will be (?:known|called)|becomes? known as|drops? (?:\w+ ){0,4}(?:name|from its name)|trading as|refreshed (?:brand|logo|look)|rechristen\w*|under (?:a|the|its) new (?:name|brand)",
        r"identity|makeover",
    ),
    K.ANNIVERSARY: (
        r"anniversar\w*|\d+(?:th|st|nd|rd) (?:birthday|year)|(?:celebrat\w*|mark\w*|toast\w*) (?:\w+ ){0,5}(?:years?|birthday|decades?|centenary|century|jubilee)|centenary|jubilee|years (?:in business|of trading|since (?:it )?(?:was )?(?:founded|opened)|on)|(?:turn|turns|turned) \d+|decades? in business|golden jubilee|quarter of a century|bicentenary",
        r"birthday|celebrat\w*",
    ),
    K.EXHIBITION: (
        r"(?:at|for|to|attend\w*|exhibit\w*|host\w*|join\w*) (?:\w+ ){0,6}(?:trade fair|trade show|expo|exhibition|conference|fair|summit|forum|congress|show)\b|exhibit\w*|trade (?:fair|show)|stand (?:[a-z]?\d|at|in hall)|booth|keynote|hall \d|expo\b|conference|summit",
        r"webinar|open day|roadshow",
    ),
    K.TENDER: (
        r"tender(?:s|ed|ing)?\b|invit\w+ (?:\w+ ){0,3}(?:bids|tenders|proposals|suppliers|quotes)|request for (?:proposals?|quotations?|tenders?)|rfp\b|seeks? (?:\w+ ){0,4}(?:supplier|contractor|bids|partner to)|seeking (?:\w+ ){0,3}(?:supplier|contractor|bids)|looking for (?:\w+ ){0,3}(?:supplier|contractor)s?|call for bids|bids (?:are )?due|procurement|contract notice|expressions? of interest|bidding",
        r"supplier|contractor",
    ),
    K.DIFFICULTY: (
        r"loss(?:es)?\b|lay(?:s|ing)? off|laid off|layoffs?|job cuts?|redundan\w+|cut(?:s|ting)? (?:\w+ ){0,4}(?:jobs|staff|workforce|roles|posts|positions|workers|production|dividend)|axe[sd]?|axing|bankrupt\w*|insolven\w*|administration|administrators|liquidat\w*|receivership|chapter 11|lawsuit|sued?\b|sues|suing|court|fined?\b|fines|penalt\w+|sanction\w*|(?:closes?|closed|closing|closure|shuts?|shutting|shut) (?:\w+ ){0,6}(?:store|shop|plant|factory|office|branch|site|doors|depot|stores|shops|branches|down|line|restaurant|warehouse|mill)\w*|closures?|fire\b(?! (?:safety|station))|blaze|explosion|accident|recall\w*|data (?:breach|leak)|breach\b|hack\w*|cyber[- ]?attack|ransomware|outage|strike[sd]?\b|striking|industrial action|profit warning|(?:revenues?|sales|profits?|shares|earnings|turnover|orders|margins|income) (?:\w+ ){0,5}(?:fell|dropped|down|slumped|plunged|declined|tumbled|slipped|sank|halved|shrank|decreased|missed)|(?:fall|drop|decline|slump|plunge) (?:\w+ )?in (?:\w+ )?(?:revenues?|sales|profits?|shares|earnings|turnover|orders)|debts?\b|default\w*|investigat\w+|raid(?:ed)?|arrest\w*|charged with|fraud|suspend\w*|halt\w*|delay\w*|collapse\w*|lost (?:\w+ ){0,3}(?:contract|client|licence|license)|loses (?:\w+ ){0,3}(?:contract|client|licence|license)|licence (?:revoked|withdrawn)|poisoning|contaminat\w*|injur\w+|killed|died|damage[sd]?|flood\w*|downgrad\w*|writes? down|write-?down|impairment|struggl\w+|crisis",
        r"decline\w*|weak\w*|trouble\w*|problem\w*|warn\w*|probe|shortage\w*",
    ),
    K.PUBLIC_PRAISE: (
        r"prais\w*|applaud\w*|hail\w*|commend\w*|thank(?:s|ed)? (?:\w+ ){0,5}(?:for|staff|team|company|firm)|singled out|(?:voted|rated) (?:\w+ ){0,4}(?:best|top|favourite|friendliest|most)|held up as|tribute|shout-?out|raved|five-star|model employer|role model|compliment\w*|glowing",
        r"recommend\w*|loved",
    ),
    K.PUBLIC_BLAME: (
        r"critici[sz]\w*|slam\w*|blast\w*|accus\w*|condemn\w*|boycott\w*|outrage\w*|backlash|complain\w*|complaints?|furious|anger\w*|angry|under fire|scandal|blam\w+|denounc\w*|protest\w*|shame\w*|ridicul\w*|lambast\w*|hits? out|outcry|uproar|called out",
        r"disappoint\w*|unhappy",
    ),
    K.REGULATION: (
        r"regulat(?:or|ors|ion|ions|ory)|legislation|bill\b (?:\w+ ){0,4}(?:would|passed|to|require)|new (?:law|rules?|requirements?|act|standard|tax|levy|tariffs?)|law (?:\w+ ){0,3}(?:require|ban|come|force)|government (?:\w+ ){0,4}(?:ban|require|raise|cut|introduce|announce|plan)\w*|ministers|parliament|directive|tariffs?\b|quota\w*|ofcom|ofgem|fca\b|cma\b|competition (?:authority|watchdog|commission)|watchdog|mandat(?:e|es|ed|ory)|ban on|banned|bans\b|compliance|licensing|duty on|excise|levy|vat\b|eu (?:rules|commission|regulation)",
        r"rules?|requirement\w*|standards?",
    ),
}  # fmt: skip
