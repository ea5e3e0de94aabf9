"""Verbs of what happens between a customer and a firm, as patterns per slug and language: data.

The patterns match whole lower-case words. What a verb means with a word of negation before it stands in `DENIED`.
"""

from __future__ import annotations

from typing import Final

RU: Final = {
    "ordered": r"заказ(?:ал|ала|али|ывал|ывала|ывали)|оформи(?:л|ла|ли)|заброниров(?:ал|ала|али)|бронировал[аи]?|купи(?:л|ла|ли)|покупал[аи]?|приобр(?:ёл|ел|ела|ели)|записал(?:ся|ась|ись)|взял[аи]?(?=\s+(?:тур|билет|путёвк|путевк))",
    "paid": r"оплати(?:л|ла|ли)|заплати(?:л|ла|ли)|оплачивал[аи]?|платил[аи]?|внёс|внес(?:ла|ли)?|перев(?:ёл|ел|ела|ели)|предоплатил[аи]?|перечислил[аи]?",
    "delivered": r"привез(?:ли|ла|лось)|привёз|привез|достави(?:л|ла|ли)|доставлен[аоы]?|пришло(?!\s+(?:смс|sms|сообщен|письм|уведомлен|push|в\s+голову))|получи(?:л|ла|ли)(?!\s+(?:смс|ответ|отказ|сообщен|письм|уведомлен))|прибыл[аио]?|установил[аи]?|вручил[аи]?",
    "called": r"звони(?:л|ла|ли)|позвони(?:л|ла|ли)|перезвони(?:л|ла|ли)|дозвони(?:лся|лась|лись)|названивал[аи]?|набрал[аи]?|обзвонил[аи]?",
    "visited": r"приходи(?:л|ла|ли)|приехал[аи]?|приш[её]л|пришл[аи]|приезжал[аи]?|ходил[аи]?|ездил[аи]?|посетил[аи]?|зашёл|зашел|зашл[аи]|заехал[аи]?|съездил[аи]?|сходил[аи]?|обратил(?:ся|ась|ись)|побывал[аи]?|заходил[аи]?|(?:поехал[аи]?|пош[её]л|пошл[аи])(?=\s+(?:в|на|к|за)\s)|явил(?:ся|ась|ись)",
    "wrote": r"пис(?:ал|ала|али)|напис(?:ал|ала|али)|отправи(?:л|ла|ли)|отослал[аи]?|подал[аи]?|оставил[аи]?(?=\s+(?:заявк|жалоб|отзыв|обращен|претенз))|направи(?:л|ла|ли)|послал[аи]?",
    "no_answer": r"молчат|молчит|молчали|игнориру(?:ют|ет)|игнорировал[аи]?|проигнорировал[аи]?|сбрасыва(?:ют|ет)|трубку\s+не\s+бер(?:ут|ёт|ет)|тишина",
    "promised": r"обеща(?:л|ла|ли|ют|ет)|пообещал[аи]?|обязал(?:ся|ись|ась)|заверил[аи]?|уверял[аи]?|клял(?:ся|ись|ась)|гарантировал[аи]?|обещано",
    "refused": r"отказ(?:ал|ала|али|ываются|ывается|алась|ались|ался|ывают|ывает)|отклонил[аи]?|отказано",
    "cancelled": r"отмени(?:л|ла|ли)|отменен[аоы]?|отменён|аннулировал[аи]?|расторг(?:ли|ла|нул[аи]?)?|сняли\s+с\s+рейса|отменяют",
    "returned": r"верну(?:л|ла)|возвраща(?:л|ла|ли)|отвёз|отвез(?:ла|ли)?|отн[её]с(?:ла|ли)?",
    "refunded": r"вернули|возместил[аи]?|компенсировал[аи]?|возвратил[аи]?|выплатил[аи]?",
    "broke": r"слома(?:лся|лась|лось|лись|л|ла|ли)|поломал(?:ся|ась|ось|ись)|треснул[аои]?|сгорел[аои]?|потёк(?:ла|ло|ли)?|потек(?:ла|ло|ли)?|протек(?:ла|ает|ло)?|лопнул[аои]?|развалил(?:ся|ась|ось|ись)|порвал(?:ся|ась|ось|ись)|перестал[аои]?\s+работать|разбил[аи]?|повредил[аи]?|отвалил(?:ся|ась|ось|ись)|заглох(?:ла|ло)?|отклеил(?:ся|ась|ось|ись)|оторвал(?:ся|ась|ось|ись)|вышел\s+из\s+строя|вышла\s+из\s+строя|испортил(?:ся|ась|и|а)?",
    "repaired": r"почини(?:л|ла|ли)|чинил[аи]?|отремонтировал[аи]?|исправил[аи]?|починен[аоы]?|переделал[аи]?|наладил[аи]?|ремонтировал[аи]?",
    "charged": r"спис(?:ал|ала|али|ывают|ывает|алось|ано)|сня(?:л|ла|ли|то)|взя(?:л|ла|ли)|начисли(?:л|ла|ли)|выставил[аи]?|содрал[аи]?|удержал[аи]?|насчитал[аи]?|доначислил[аи]?",
    "signed": r"подпис(?:ал|ала|али|ывал|ывала|ывали)|заключи(?:л|ла|ли)|подписан[аоы]?",
    "injured": r"травмировал(?:ся|ась|и|а)?|обжёг(?:ся)?|обожг(?:ла|ли|ло|лась)|обожгл[аои]с?ь?|отравил(?:ся|ась|ись)|упал[аи]?|сломал[аи]?(?=\s+(?:ногу|руку|палец|зуб|нос|ребро))|порезал(?:ся|ась)|ударил(?:о|ся|ась|а|и)?|поранил(?:ся|ась|и)?|избил[аи]?|ушиб(?:ся|лась|ла)?|поскользнул(?:ся|ась)|прищемил[аои]?|рассекл?[аои]?|обварил(?:ся|ась|и)?",
    "replaced": r"замени(?:л|ла|ли)|поменя(?:л|ла|ли)|обменя(?:л|ла|ли)|заменен[аоы]?",
}  # fmt: skip
UK: Final = {
    "ordered": r"замови(?:в|ла|ли)|замовля(?:в|ла|ли)|оформи(?:в|ла|ли)|заброн(?:ював|ювала|ювали)|купи(?:в|ла|ли)|купува(?:в|ла|ли)|придба(?:в|ла|ли)|записа(?:вся|лася|лась|лися|лись)",
    "paid": r"оплати(?:в|ла|ли)|заплати(?:в|ла|ли)|сплати(?:в|ла|ли)|платив|платила|платили|вніс|внесла|внесли|перерахува(?:в|ла|ли)|переказа(?:в|ла|ли)|оплачува(?:в|ла|ли)",
    "delivered": r"привез(?:ли|ла)|привіз|достав(?:ив|ила|или|лено)|прийшло(?!\s+(?:смс|sms|повідомлен|лист))|приїхало|отрима(?:в|ла|ли)(?!\s+(?:смс|відповід|відмов|повідомлен|лист))|прибу(?:в|ла|ло|ли)|надійш(?:ов|ла|ло|ли)|встанови(?:в|ла|ли)|вручи(?:в|ла|ли)",
    "called": r"дзвони(?:в|ла|ли)|телефонува(?:в|ла|ли)|подзвони(?:в|ла|ли)|зателефонува(?:в|ла|ли)|передзвони(?:в|ла|ли)|додзвони(?:вся|лася|лась|лися|лись)|перетелефонува(?:в|ла|ли)|набра(?:в|ла|ли)|набира(?:в|ла|ли)",
    "visited": r"приходи(?:в|ла|ли)|приїха(?:в|ла|ли)|прийш(?:ов|ла|ли)|приїжджа(?:в|ла|ли)|приїздила?|ходи(?:в|ла|ли)|їзди(?:в|ла|ли)|відвіда(?:в|ла|ли)|зайш(?:ов|ла|ли)|заїха(?:в|ла|ли)|з[’'ʼ]їзди(?:в|ла|ли)|сходи(?:в|ла|ли)|зверну(?:вся|лася|лась|лися|лись)|(?:поїха(?:в|ла|ли)|піш(?:ов|ла|ли))(?=\s+(?:в|у|до|за)\s)",
    "wrote": r"писа(?:в|ла|ли)|написа(?:в|ла|ли)|надісла(?:в|ла|ли)|надсила(?:в|ла|ли)|відправи(?:в|ла|ли)|пода(?:в|ла|ли)|залиши(?:в|ла|ли)(?=\s+(?:заявк|скарг|відгук|звернен|претенз))|скинула?",
    "no_answer": r"мовчать|мовчить|мовчали|ігнорують|ігнорує|ігнорували|проігнорува(?:в|ла|ли)|тиша|кида(?:ють|є|ли|ла|в)\s+слухавку|скида(?:ють|є)",
    "promised": r"обіця(?:в|ла|ли|ють|є|но)|пообіця(?:в|ла|ли)|зобов[’'ʼ]яза(?:вся|лися|лись)|запевни(?:в|ла|ли)|запевня(?:в|ла|ли)|гарантува(?:в|ла|ли)|божи(?:вся|лися)",
    "refused": r"відмови(?:в|ла|ли|лись|лися|вся|лася)|відмовля(?:ють|ються|ється|є|лись|лися)|відхили(?:в|ла|ли)|відмовлено",
    "cancelled": r"скасува(?:в|ла|ли)|скасовано|відміни(?:в|ла|ли)|анулюва(?:в|ла|ли)|розірва(?:в|ла|ли)|відмінено",
    "returned": r"поверну(?:в|ла)|поверта(?:в|ла|ли)|відніс|віднесла|відвіз|відвезла",
    "refunded": r"повернули|відшкодува(?:в|ла|ли)|компенсува(?:в|ла|ли)|виплати(?:в|ла|ли)",
    "broke": r"злама(?:вся|лася|лась|лося|лись|лися|ла|ли|в)|полама(?:вся|лася|лась|лося|лись|лися|ла|ли|в)|тріснув|тріснул[аио]|згорі(?:в|ла|ло|ли)|потік|потекл[аио]|протік|протікає|протекл[аи]|лопну(?:в|ла|ло|ли)|розвали(?:вся|лася|лась|лося|лись)|порва(?:вся|лася|лась|лося|лись)|розби(?:в|ла|ли|лася|вся|то)|пошкоди(?:в|ла|ли)|перестав\s+працювати|перестала\s+працювати|перестало\s+працювати|відвали(?:вся|лася|лась|лося)|відклеї(?:вся|лася|лась|лося)|зіпсува(?:вся|лася|в|ла|ли)|вийшов\s+з\s+ладу|вийшла\s+з\s+ладу|заглух|заглухла",
    "repaired": r"полагоди(?:в|ла|ли)|відремонтува(?:в|ла|ли)|поремонтува(?:в|ла|ли)|виправи(?:в|ла|ли)|переробили|переробив|ремонтува(?:в|ла|ли)",
    "charged": r"списа(?:в|ла|ли|но|лося)|зня(?:в|ла|ли|то)|взя(?:в|ла|ли)|нарахува(?:в|ла|ли)|нараховано|виставил[аи]|виставив|здер(?:ли|ла)?|утрима(?:в|ла|ли)",
    "signed": r"підписа(?:в|ла|ли|но)|підписува(?:в|ла|ли)|укла(?:в|ла|ли)|уклали",
    "injured": r"травмува(?:вся|лася|лась|в|ла|ли)|обпік(?:ся)?|обпекл(?:а|ась|ася|и)|отруї(?:вся|лася|лась|лись|лися)|впа(?:в|ла|ли)|упа(?:в|ла|ли)|порізал(?:а|ась|ася)|порізавс?я?|вдари(?:в|ла|ло|вся|лася)|поранил(?:а|ась|ася)|побил[аи]|послизну(?:вся|лася|лась)|прищеми(?:в|ла|ло)|забил(?:а|ась|ася)|розсікл?[аио]?",
    "replaced": r"заміни(?:в|ла|ли)|поміня(?:в|ла|ли)|обміня(?:в|ла|ли)|замінено",
}  # fmt: skip
FI: Final = {
    "ordered": r"tila(?:sin|si|simme|sivat|ttiin|ttu)|osti(?:n|mme|vat)?|ostettiin|vara(?:sin|si|simme|sivat|ttiin)|hanki(?:n|mme)|hankittiin|ilmoittaudui(?:n|mme)",
    "paid": r"makso(?:in|i|imme|ivat)|maksettiin|siirsin|suoritin\s+maksun",
    "delivered": r"toimite(?:ttiin|ttu)|toimitti(?:vat)?|saapui(?:vat)?|tuli(?:vat)?(?=\s+(?:perille|paketti|vasta))|toivat|tuotiin|sai(?:n|mme)|vastaanotin|noudin|asennettiin|asensi(?:vat)?|luovutettiin",
    "called": r"soit(?:in|ti|imme|tivat|ettiin|telin|telimme|eltiin)|soittelin",
    "visited": r"kävi(?:n|mme|vät)?|käytiin|vierail(?:in|imme|i|ivat)|menin|menimme|mentiin|poikke(?:sin|simme)|ajo(?:in|imme)",
    "wrote": r"kirjoit(?:in|imme|ti|ettiin)|lähet(?:in|imme|ti|tivät|ettiin)|laito(?:in|imme)|laitettiin|viestittelin|meilas(?:in|imme)|jätin(?=\s+(?:valituksen|palautetta|reklamaation|viestin))|reklamo(?:in|imme)",
    "no_answer": r"vaikeni(?:vat)?|hiljaisuus",
    "promised": r"lupa(?:si|sivat|ttiin|ttu|sitte)|vakuutt(?:i|ivat)|lupailtiin|lupailivat|lupaili|sovittiin",
    "refused": r"kieltäyty(?:i|ivät)?|kieltäydyttiin|hylkä(?:si|sivät)|hylättiin|evättiin|eväsi(?:vät)?",
    "cancelled": r"peru(?:ttiin|i|ivat|utui|in|imme|utuivat)|peruttu|peruuttivat|peruutti|peruutettiin|peruutin|irtisanoi(?:n|vat|mme)?|irtisanottiin|purin|purimme",
    "returned": r"palaut(?:in|imme|ti|ettiin)|vein\s+takaisin|lähetin\s+takaisin",
    "refunded": r"hyvit(?:ti|tivät|ettiin)|korva(?:si|sivat|ttiin)|palautettiin(?=\s+rahat)|palauttivat",
    "broke": r"hajo(?:si|sivat|tti)|rikkoutu(?:i|ivat)|rikko(?:i|ivat)|meni\s+rikki|rikottiin|lakkasi|särky(?:i|ivät)|särkivät|halke(?:si|sivat)|vuoti|petti|sammui|irtosi(?:vat)?|paloi|repes(?:i|ivät)|simahti",
    "repaired": r"korja(?:si|sivat|ttiin|ttu)|huollettiin|huolsi(?:vat)?|kunnostettiin",
    "charged": r"velo(?:itti|ittivat|itettiin|itettu)|lasku(?:tti|ttivat|tettiin|tettu)|peri(?:vät|ttiin)|otettiin(?=\s+\d)|otti(?:vat)?(?=\s+\d)|nosti(?:vat)?(?=\s+tililt)",
    "signed": r"allekirjoit(?:in|imme|ettiin|ti|tivat)|solmi(?:n|mme|ttiin)",
    "injured": r"loukkaan(?:nuin|tui|tuivat)|loukkasi(?:n|mme)?|kaaduin|kaatui|kaatuivat|liukastu(?:in|i)|sairastu(?:in|i|imme|ivat)|myrkytty(?:i|ivät)|pal(?:oin|oi)\s+käteni|mursi(?:n)?|satutti|satutin|venäytin|törmäsi|puri",
    "replaced": r"vaih(?:toi|toivat|dettiin|din|dettu)|vaihtivat|korvattiin\s+uudella",
}  # fmt: skip
EN: Final = {
    "ordered": r"ordered|bought|purchased|booked|placed\s+an\s+order|signed\s+up|pre-ordered|reserved|subscribed",
    "paid": r"paid|transferred|prepaid|handed\s+over(?=\s+(?:£|\$|€|\d))",
    "delivered": r"delivered|arrived|received|turned\s+up|showed\s+up|came(?=\s+(?:late|on|at|with|two|three|a\s+week|damaged))|installed|got\s+delivered",
    "called": r"called|phoned|rang|telephoned|rung",
    "visited": r"visited|went(?=\s+(?:to|in|into|back|there|down))|dropped\s+in|popped\s+in|walked\s+in|came\s+in|stopped\s+by|drove(?=\s+(?:to|there|back))|stayed|attended",
    "wrote": r"emailed|e-mailed|wrote|messaged|texted|sent|submitted|filed|contacted|raised\s+a\s+ticket|posted",
    "no_answer": r"ignored|ignoring|silence|ghosted|hung\s+up|no\s+(?:reply|response|answer)|unanswered",
    "promised": r"promised|guaranteed|assured|swore|agreed|quoted|said\s+they\s+would",
    "refused": r"refused|declined|rejected|denied|turned\s+down|refusing",
    "cancelled": r"cancelled|canceled|called\s+off|terminated|voided",
    "returned": r"returned|sent\s+(?:it\s+|them\s+)?back|took\s+(?:it\s+|them\s+)?back|handed\s+back|brought\s+(?:it\s+)?back",
    "refunded": r"refunded|reimbursed|compensated|credited|paid\s+back",
    "broke": r"broke|broke\s+down|broken|cracked|snapped|failed|stopped\s+working|leaked|burst|died|fell\s+apart|smashed|damaged|packed\s+up|tore|ripped|shattered|scratched",
    "repaired": r"repaired|fixed|mended|serviced|patched\s+up",
    "charged": r"charged|billed|debited|took(?=\s+(?:£|\$|€|\d|money|another|two|the\s+money|payment))|deducted|invoiced|overcharged|withdrew|double-charged",
    "signed": r"signed|countersigned",
    "injured": r"injured|hurt|burned|burnt|scalded|slipped|fell(?!\s+apart)|cut(?=\s+(?:my|his|her|his|our))|poisoned|bruised|fractured|hit(?=\s+(?:my|me|his|her))|got\s+ill|fell\s+ill|bit|bitten|hospitalised|hospitalized",
    "replaced": r"replaced|swapped|exchanged|swapped\s+out",
}  # fmt: skip
WORDS: Final = {"ru": RU, "uk": UK, "fi": FI, "en": EN}

NOT: Final = {
    "ru": r"не|ни\s+разу\s+не|так\s+и\s+не|ещё\s+не|до\s+сих\s+пор\s+не",
    "uk": r"не|так\s+і\s+не|ні\s+разу\s+не|ще\s+не",
    "fi": r"ei|en|eivät|emme|ette|et|eikä|enkä|eivätkä",
    "en": r"not|never|didn[’']?t|hasn[’']?t|haven[’']?t|wasn[’']?t|weren[’']?t|won[’']?t|wouldn[’']?t|couldn[’']?t|don[’']?t|doesn[’']?t|no\s+one|nobody|hadn[’']?t",
}  # fmt: skip
"""Words of negation; the last one that stands right before the verb belongs to the claim."""

DENIED: Final = {
    "ru": {"refused": r"приня(?:л|ла|ли)|принимают|пустил[аи]?|впустил[аи]?|разрешил[аи]?|захотел[аи]?", "no_answer": r"отвеча(?:ют|ет|ли|ла|л)|ответи(?:л|ла|ли)|бер(?:ут|ёт|ет)(?=\s+трубк)|бра(?:л|ли|ла)(?=\s+трубк)|отреагировал[аи]?|реагиру(?:ют|ет)|перезвони(?:л|ла|ли)|выходят\s+на\s+связь",
           "not_delivered": r"привез(?:ли|ла)|привёз|доставил[аи]?|доставлен[аоы]?|приехал[аи]?|пришл[аио]|пришёл|пришел|получил[аи]?|явил(?:ся|ась|ись)|отдал[аи]?|везут|едет|едут|поступил[аио]?",
           "not_refunded": r"вернул[аи]?|возвраща(?:ют|ет|ли)|возместил[аи]?|компенсировал[аи]?|верн(?:ут|ёт|ет)|выплатил[аи]?"},
    "uk": {"refused": r"прийня(?:в|ла|ли)|приймають|пустил[аи]|впустил[аи]|дозволил[аи]|захотіл[аи]", "no_answer": r"відповіда(?:ють|є|ли|ла|в)|відпові(?:в|ла|ли)|бер(?:уть|е)|брал[аи]|передзвони(?:в|ла|ли)|зателефонува(?:в|ла|ли)|реагу(?:ють|є)|відреагува(?:в|ла|ли)|відписал[аи]|виходить\s+на\s+зв[’'ʼ]язок",
           "not_delivered": r"привез(?:ли|ла)|привіз|достави(?:в|ла|ли)|приїха(?:в|ла|ли|ло)|прийш(?:ов|ла|ло|ли)|отрима(?:в|ла|ли)|надійш(?:ов|ла|ло|ли)|з[’'ʼ]яви(?:вся|лася|лись)",
           "not_refunded": r"повернул[аи]|повернув|поверта(?:ють|є|ли)|відшкодува(?:в|ла|ли)|компенсува(?:в|ла|ли)|виплатил[аи]"},
    "fi": {"refused": r"suostu(?:nut|neet|ttu)?|otettu\s+vastaan|hyväksy(?:tty|nyt|neet)?|päästetty", "no_answer": r"vasta(?:a|ta|nnut|nneet|ttu|si)|soita|soittanut|soittaneet|soitettu|reagoi(?:da|nut|tu|neet)?|kuulu(?:nut)?|palanneet|palannut|palattu",
           "not_delivered": r"tul(?:e|lut|lu|leet|tu)|saapu(?:nut|neet|u)|toimit(?:ettu|eta|tanut|taneet)|tuo(?:tu|neet|nut)|saa(?:nut|tu|neet)|ilmesty(?:nyt|neet)",
           "not_refunded": r"palaut(?:ettu|tanut|taneet|eta)|hyvit(?:etty|tänyt|täneet|etä)|korva(?:ttu|nnut|nneet|ta)|maksettu\s+takaisin"},
    "en": {"refused": r"accept(?:ed)?|allow(?:ed)?|let(?=\s+(?:me|us|him|her)\s)", "no_answer": r"answer(?:ed|ing|s)?|repl(?:y|ied|ies|ying)|respond(?:ed|s|ing)?|call(?:ed)?\s+back|called|phoned|rang|got\s+back|get\s+back|pick(?:ed)?\s+up|heard|hear(?=\s+back)|return(?:ed)?(?=\s+(?:my|our)\s+calls?)",
           "not_delivered": r"arrive[ds]?|deliver(?:ed)?|turn(?:ed)?\s+up|show(?:ed)?\s+up|came|come|receive[d]?|got|been\s+delivered|appeared",
           "not_refunded": r"refund(?:ed)?|reimburse[d]?|been\s+refunded|credited|compensate[d]?|paid\s+back|been\s+reimbursed"},
}  # fmt: skip
"""What, denied, is an event of its own: verbs in the forms that stand after a word of negation."""

GOODS: Final = {
    "ru": r"заказ|посылк|товар|шкаф|диван|холодильник|телевизор|мебел|коробк|пицц|еда|букет|цвет[ыо]|письм|ответ|деталь|запчаст|бандероль|деньги|платье|кухн[яи]|стол|матрас|набор|книг|машинк|техник[аи]|кровать|курьер",
    "uk": r"замовленн|посилк|товар|шаф|диван|холодильник|телевізор|мебл|коробк|піц|їжа|букет|квіт|лист(?!оп)|відповід|детал|запчаст|бандероль|гроші|сукн|кухн|стіл|матрац|набір|книг|техніка|ліжко|кур[’'ʼ]єр",
    "fi": r"(?!)",
    "en": r"(?!)",
}  # fmt: skip
"""What is delivered when it "comes"; anybody else who comes is a visit."""
