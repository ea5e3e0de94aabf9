"""Given names, patronymics and surnames of four languages: data for finding persons. Nominatives, lower-case."""

from __future__ import annotations

from typing import Final

RU_UK_MALE: Final = frozenset(
    """
    александр алексей анатолий андрей антон аркадий артём артем артур богдан борис вадим валентин валерий
    василий виктор виталий владимир владислав вячеслав геннадий георгий герман глеб григорий давид данил даниил
    денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид максим марат марк матвей михаил
    никита николай олег павел пётр петр ринат роман руслан рустам савелий семён семен сергей станислав степан
    тарас тимофей тимур фёдор федор эдуард юрий ярослав айдар аслан ермек нурлан арман ерлан олександр олексій
    анатолій андрій антон артем артур богдан борис вадим валентин валерій василь віктор віталій володимир
    владислав вячеслав геннадій георгій гліб григорій данило денис дмитро євген євгеній єгор іван ігор ілля
    кирило костянтин лев леонід максим марко матвій михайло микита микола назар олег остап павло петро роман
    руслан семен сергій станіслав степан тарас тимофій тимур федір юрій ярослав ростислав святослав любомир
    орест
    """.split()  # noqa: SIM905 - a table of words
)
RU_UK_FEMALE: Final = frozenset(
    """
    александра алина алиса алла алёна алена анастасия анна антонина валентина валерия варвара вера вероника
    виктория галина дарья диана евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кира
    кристина ксения лариса лидия лилия любовь людмила маргарита марина мария милана надежда наталия наталья нина
    оксана олеся ольга полина раиса регина римма светлана софия софья тамара татьяна ульяна эльвира эльмира юлия
    яна айгуль гульнара динара алия асель олександра аліна аліса алла олена анастасія ганна анна антоніна
    валентина валерія варвара віра вероніка вікторія галина дарина діана євгенія катерина єлизавета жанна
    зінаїда зоя інна ірина каріна христина ксенія лариса лідія лілія любов людмила маргарита марина марія надія
    наталія наталя ніна оксана олеся ольга поліна раїса світлана софія тамара тетяна уляна юлія яна соломія
    мар’яна мирослава ярослава богдана роксолана
    """.split()  # noqa: SIM905 - a table of words
)
FI_GIVEN: Final = frozenset(
    """
    aino aleksi anna anne anneli anni annika anssi antero antti ari arja arto asko eero eeva eija eila elina
    ella emilia emma erkki esa essi eveliina hannu hanna hannele harri heidi heikki heli helena henna henri
    ilkka iida inka irma jaakko jaana jani janne jari jarkko jarmo jenna jenni jesse joni jorma jouni juha
    juhani juho jukka julia jussi jyrki kaisa kalle kari karoliina katariina kati katja katri kimmo kirsi
    kristiina laura lauri leena liisa lotta maarit maija mari maria marika marja marjo markku marko markus
    martti matias matti mervi mia miia mika mikael mikko milla minna mira mirja nea niina niko noora olli oona
    otto outi paavo panu pasi paula pauli pekka pentti petra petri petteri piia pirjo pirkko päivi raija raimo
    reijo reetta riikka riitta risto ritva roope saara sakari salla sami samu samuli sanna santeri sari satu
    seija seppo simo sini sirkka sirpa sofia sonja suvi taina tanja tapani tapio tarja taru teemu tero terhi
    tiia tiina timo tommi toni topi tuija tuomas tuomo tuula tuulia ulla vesa veera veikko vilja ville väinö
    esko eetu oskari onni leevi
    """.split()  # noqa: SIM905 - a table of words
)
FI_SURNAMES: Final = frozenset(
    """
    mäki salo aho koski laine lahti laakso harju heino rinne saari salmi suomi lindholm lehto kallio kivi niemi
    ranta vuori kangas jokela mattila anttila heikkilä mäkelä koskela peltola kettunen lampi toivola rantala
    niemelä harjula lehtola uusitalo isotalo ylitalo mannila eskola hakala kurki hirvi kokko kukko karhu sipilä
    seppälä ojala laitila aalto virta halla haapala hietala marttila paavola perälä pakkala luoma vainio leino
    autio nurmi lindqvist nyman holm lundström
    """.split()  # noqa: SIM905 - a table of words
)
EN_GIVEN: Final = frozenset(
    """
    aaron adam aisha alan alex alexander alice alison amanda amelia amit amy andrea andrew angela anita anjali
    anna anne anthony arjun ashley barbara ben benjamin beth bill bob brenda brian caroline carol catherine
    charles charlotte chloe chris christine christopher claire colin craig daniel dan dave david deborah deepak
    denise derek diana diane donna doris dorothy duncan edward eleanor elena elizabeth ella emily emma eric
    ethan eva evan fiona frank fred gareth gary george gemma gillian grace graham greg hannah harry heather
    helen henry holly ian isabel jack jacob jake james jamie jane janet jason jasmine jean jeff jennifer jenny
    jeremy jessica jill jim joan joanna joe john jon jonathan jordan joseph josh joshua joyce judith julia julie
    karen kate katherine kathleen katie keith kelly ken kenneth kevin kim kiran laura lauren lee leila leo liam
    linda lisa lisbeth lucy luke lynn maria marcus margaret mark martin mary matt matthew megan melissa michael
    michelle mick mike mohammed molly nancy naomi natalie natasha nathan neil neha niall nicholas nick nicola
    nicole nigel nina oliver olivia oscar owen pam patricia patrick paul peter phil philip pooja priya rachel
    rahul raj ravi rebecca richard rita rob robert robin roger ron rosa rose ross rupert ruth ryan sally sam
    samantha samuel sandra sanjay sara sarah scott sean sharon shirley simon sofia sophie stephanie stephen
    steve steven stuart sunita susan suresh tara teresa terry theresa thomas tim tina toby todd tom tony tracey
    tracy trevor valerie vanessa victoria vikram vincent wayne wendy will william yvonne zoe jukka mika anita
    """.split()  # noqa: SIM905 - a table of words
)
RU_POSTS: Final = (
    r"менеджер\w{0,2}|директор\w{0,2}|администратор\w{0,2}|продав(?:ец|ца|цу|щица|щицы)|консультант\w{0,2}|мастер\w{0,2}|курьер\w{0,2}|"
    r"оператор\w{0,2}|врач\w{0,2}|доктор\w{0,2}|специалист\w{0,2}|кассир\w{0,2}|водител\w{1,2}|инженер\w{0,2}|начальник\w{0,2}|"
    r"заведующ\w{2,3}|управляющ\w{2,3}|сотрудни(?:к|ца|цы|ка|ку|ком|цей)|юрист\w{0,2}|бухгалтер\w{0,2}|прораб\w{0,2}|тренер\w{0,2}|"
    r"хирург\w{0,2}|стоматолог\w{0,2}|терапевт\w{0,2}|риелтор\w{0,2}|бригадир\w{0,2}|техник\w{0,2}|технік\w{0,2}|монтажник\w{0,2}|замерщик\w{0,2}|проводни\w{1,3}|провідни\w{1,3}|охранник\w{0,2}|охоронець|официант\w{0,2}|офіціант\w{0,2}|механик\w{0,2}|механік\w{0,2}|преподавател\w{1,2}|викладач\w{0,2}|воспитател\w{1,4}|медсестр\w{1,2}|диспетчер\w{0,2}|агент\w{0,2}|кладовщик\w{0,2}|слесар\w{1,2}|слюсар\w{0,2}|электрик\w{0,2}|электромонтер\w{0,2}|сантехник\w{0,2}|менеджерка|директорк\w{1,2}|лікар\w{0,3}|"
    r"продав(?:ець|ця|чиня)|фахів(?:ець|ця)|майстер|майстр\w{1,2}|кур[’'ʼ]єр\w{0,2}|адміністратор\w{0,3}|касир\w{0,2}|керівник\w{0,2}|"
    r"водій|водія|працівни(?:к|ця|ці)|господин\w{0,2}|пан(?:а|у|ом|і)?|г-н\w?|г-жа|гражданин\w{0,2}"
)
FI_POSTS: Final = (
    r"myyjä\w{0,4}|asiakaspalvelija\w{0,4}|lääkäri\w{0,4}|johtaja\w{0,4}|toimitusjohtaja\w{0,3}|päällikkö|myymäläpäällikkö|asentaja\w{0,3}|"
    r"kuljettaja\w{0,3}|työnjohtaja\w{0,3}|hoitaja\w{0,3}|isännöitsijä\w{0,3}|herra|rouva|neuvoja\w{0,3}|mekaanikko|esimies|vastaava\w{0,3}"
)
