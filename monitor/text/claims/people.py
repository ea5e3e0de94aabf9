"""Given names, patronymics and surnames of four languages: data for finding persons. Nominatives, lower-case."""

from __future__ import annotations

from typing import Final

RU_MALE: Final = frozenset(
    """
    родион тихон арсений айрат ильшат алихан бекзод бехзод фархад фархат ильяс ислам магомед шахзод рафаэль рауль эмиль эрик генрих вилен рем
    адам алан алишер амир анзор бахтияр булат вартан вениамин вугар гарик гарри гурам елисей заур ибрагим ильгар ислам
    казбек камиль кузьма лаврентий леван мартин мераб мирон мстислав мурат наиль нодар отар платон радик радмир раиль рамиль
    ренат ринас ростислав рудольф савва саид самвел самир святослав сослан султан тагир тенгиз фанис филипп шамиль эльнур
    эмин юсуф
    азамат азат айдар александр алексей альберт анатолий андрей антон аркадий арман армен арсен артем артур
    артём аслан ахмед ашот бахтиёр богдан борис вадим валентин валерий вальтер василий вахтанг виктор виссарион
    виталий владимир владислав всеволод вячеслав гагик гамлет геннадий георгий герман гиви глеб григорий давид
    давыд даниил данил демьян денис дмитрий добрыня евгений егор емельян ерлан ермек ефим захар зураб иван игнат
    игнатий игорь ильдар ильнур илья иннокентий карен кирилл клим константин лев леонид лука магомед макар
    максим марат марк марсель матвей михаил назар никита николай нурлан олег оскар павел петр прохор пётр равиль
    рафаэль рашид ринат роберт роман руслан рустам руфат савелий санжар семен семён сергей станислав степан
    тарас тигран тимерлан тимофей тимур тофик улугбек фарид федор феликс фома фуад фёдор шавкат эдуард эльдар
    эмиль эрик юлиан юрий яков ян ярослав
    """.split()  # noqa: SIM905 - a table of words
)
UK_MALE: Final = frozenset(
    """
    яромир родіон панас омелян ігнат едвард євстахій в’ячеслав тадей лаврін юстин северин
    арсен арсеній вардан вахтанг герман давид дем’ян деніс ельдар еміль лесь лука маркіян мартин мирослав нестор олесь пилип
    прокіп рустам самвел самійло теодор юліан юхим яким
    альберт анатолій андрій антон армен артем артур ашот богдан борис вадим валентин валерій василь владислав
    володимир всеволод вячеслав віктор віталій геннадій георгій гліб гнат григорій данило денис дмитро едуард
    захар зеновій зорян йосип кирило корній костянтин лев левко леонід лук’ян любомир максим марко мар’ян матвій
    микита микола мирон михайло назар олег олександр олексій онисим орест остап павло петро прохор роман
    ростислав руслан сава святослав северин семен сергій станіслав степан тадей тарас тимофій тимур трохим устим
    федір юрій яків ярема ярослав євген євгеній єгор іван ігор ілля
    """.split()  # noqa: SIM905 - a table of words
)
RU_FEMALE: Final = frozenset(
    """
    анжела анжелика анфиса ася глафира ираида камилла лия магдалена марианна милена нонна розалия сабина элина аида патимат аминат хадижа фатима зарема зарина
    агния айгерим айжан айна альбина аревик армине василиса виолетта виталина гулшат гульшат дилноза динора ева жанара
    зульфира зухра изабелла инесса карине лиана лилиана мадлена малика манана марта медея нана нигора офелия самира серафима
    стелла сусанна фарида фатима эмилия эрика
    агата айгуль алевтина александра алена алина алиса алия алла алсу алёна амина анастасия ангелина анна
    антонина асель белла богдана валентина валерия варвара вера вероника виктория владислава галина гаянэ гузель
    гульнара дарья диана динара евгения екатерина елена елизавета жанна зарина зинаида злата зоя зульфия инга
    инна ирина камила карина кира клавдия кристина ксения лариса лейла лейсан лидия лилия луиза любовь людмила
    мадина майя маргарита марина мария милана мирослава надежда нарине наталия наталья нелли ника нина оксана
    олеся ольга пелагея полина раиса регина рената римма роза светлана снежана софия софья станислава стефания
    таисия тамара татьяна ульяна фаина эвелина эльвира эльза эльмира эмма юлия яна ярослава
    """.split()  # noqa: SIM905 - a table of words
)
UK_FEMALE: Final = frozenset(
    """
    альона анжела анжеліка анфіса василина глафіра іраїда камілла крістіна магдалена регіна дар’я ліна сніжана євдокія параска текля одарка
    аделіна альбіна віолетта віталіна дзвінка евеліна ельвіра ельза емма зореслава каміла кіра лада ліана майя міла мілана
    мілена неоніла орислава павлина рената роксана русалина сабіна святослава сніжана сусанна устина фаїна феодосія ядвіга
    яніна єлізавета ілона інга інеса
    агата алла аліна аліса анастасія ангеліна анна антоніна богдана валентина валерія варвара вероніка
    владислава вікторина вікторія віра галина ганна дарина діана емілія жанна злата зоряна зоя зінаїда каріна
    катерина квітослава клавдія ксенія лариса леся любов людмила лідія лілія маргарита марина маріанна марія
    мар’яна меланія мирослава надія наталя наталія неля ніна оксана олександра олена олеся ольга орися оріся
    поліна раїса роксолана світлана соломія софія станіслава стефанія тамара таїсія тетяна уляна христина юлія
    яна ярина ярослава єва євгенія єлизавета іванна інна ірина
    """.split()  # noqa: SIM905 - a table of words
)
PET_NAMES: Final = frozenset(
    """
    аллочка аліна андрійко аня ася валера валік ваня ванёк василько вася вика виталик витя влад вова віка вітя
    галя ганнуся гена гриша дарка даша дима діана діма діночка женя зина зоя ира катруся катя коля костя кристи
    ксюша лена лера леша лиза льова льоша люба люда людочка лёня лёша макс марійка маша миросько миша міша надя
    настя наталка наташа ника оленка олесь оля паша петрик петя рита рома саша сашко света свєта сева сергійко
    сережа серёжа слава славик славко соня стас стефко таня тарасик тема толик толя толік тёма федя юля юра юрко
    іванка івась ірка ліза юрчик даринка софійка маринка оленка славця стефа зоська богданчик максимко ярик славік тарасик
    рая зеник віта віточка едик эдик эдя костик ростик ростік толян дашуля анюта светик іринка
    алик алёна антоха валера валєра вадик вадік василёк виталя вован володя володька гарик геша гоша даник данила даня денчик димон димас дашка
    женька жека ігорьок игорёк ігорёк илюша инка иришка ксюха ленка леха лёха лёня льоня льоха льошка маринка митя михась михалыч мишаня никитос нина
    олежка павлик паха петруха поля ритка ромка руся рустик санёк санек сань саня сашка сашко світланка серега серёга серёжка сергійко славко соня
    стасик степа стёпа тимоха тимка толік толян тоня тося улька филя шурик юлька юлечка юрик юрась юрко яшка колян коляша костян кирюха маня нюра
    вітька вітася галинка дімон дмитрик женя жора зіна іринка катька леся люся люська маруся миколка мишко надійка наталочка оксанка олежик орися
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
    esko eetu oskari onni leevi björn kristian krister göran stefan mikaela camilla johanna susanna susanne
    annika carita christian henrik fredrik gunnar lars lasse leif magnus mats niklas patrik peter rasmus
    robert sebastian sten sven tom tomas ulf wilhelm agneta birgitta gunilla ingrid marianne mats nina pia
    ulrika viveka aaro aatu aada aava akseli alisa armi arvo asta aulis eemeli eemil eevert elias ellen elli
    elsa erik erja erno essi hanne hellevi hilkka hilla iina iiro ilari ilmari ilona isto jere jasmin jasmiina
    jaakob joel joona joonas jonna jouko juhana julius juuso jyri kaarina kaarlo kaija kaj kalervo karo katriina
    kauko keijo kerttu kiia kirsti kosti lassi lauha lea lenni leo liina linnea lyyli maaret maarit manu marita
    maritta marjatta marjut marjukka mauno mauri meeri merja mikaela miika miina minttu mirva muusa nelli nette
    niilo nuutti oiva onerva orvokki osmo pauliina peetu pertti pirita pirjo pirkka raila raimo rami rauha rauno
    reino riku roni roosa saija saila saimi salla sanni santtu sirja sirkku sirkka soila soile tatu tea teija
    teppo tiina titta toivo tommi topias tuija tuire tuulikki tytti tyyne ulla unto urho urpo vappu veijo
    veli venla viivi vilho viljami vilma virpi yrjö mohamed ali ahmed hassan fatima amina abdi omar igor sergei
    kimi akseli alexandra anette anton arttu arvi benjamin daniel eelis eerik eetu elmeri emmi enni essi hermanni hugo ida iivari inkeri
    irene isak jalmari jasper jeremias jimi joonatan julianna juuli juuso kaapo kasper kassu kiira kreeta krista lilja lotte lumi luukas
    marketta martta matilda melina minja nelli nico nikolas nina oliver onerva peppi pinja pyry raakel rauni rebekka riia roni ronja
    rosa saaga saimi samuel sanelma sara selma senni siiri silja sisko sylvi taimi taneli tessa tomi tuomo ursula valtteri venni
    vertti viola werneri wilma
    natalia olga tatjana irina svetlana anastasia dmitri
    mirkka nana jannika kaisu rauli sampsa ilpo tuure vilhelmi yrjänä aini anu auli dani eemi eetla eevi eini enna ernesti
    fanni fanny hannamari henriikka hilja iikka ilja ilmo inari jami janette janika janina janna janni jasmina jonne jonni
    jutta kaapro kaisla karita kasimir kirsikka klaus konsta kristo lari leeni lilli loviisa maarika maisa marianna marica
    mariella marleena meiju mette micaela milja mirella mirka mirkku moona natasa neea nella nikke niki nuppu
    paavali peetra pekko piritta pipsa ramona remu rene samppa saska seela siina silva sissi stiina susa taavi tekla terho
    timi timppa tino tonja turkka veikka veini viena vivian jonas sergei andrei aleksandr viktor oleg pavel ivan mihail
    """.split()  # noqa: SIM905 - a table of words
)
FI_SURNAMES: Final = frozenset(
    """
    mäki salo aho koski laine lahti laakso harju heino rinne saari salmi suomi lindholm lehto kallio kivi niemi
    ranta vuori kangas jokela mattila anttila heikkilä mäkelä koskela peltola kettunen lampi toivola rantala
    niemelä harjula lehtola uusitalo isotalo ylitalo mannila eskola hakala kurki hirvi kokko kukko karhu sipilä
    seppälä ojala laitila aalto virta halla haapala hietala marttila paavola perälä pakkala luoma vainio leino
    autio nurmi lindqvist nyman holm lundström lukkari toivanen pelkonen kiviranta väyrynen hautala alatalo
    kivelä korpela kuusela linna mustonen niittymäki palo pitkälä pohjola rajala rauhala saarela sarkka siltala
    suominen takala tolvanen vainio väisälä yli-hukka ylinen aalto airaksinen ahola aarnio brandt eklund ek
    forsman granlund grönlund hellman helin helle hirsimäki honkala huhta huhtala hyvärinen ikonen jaakkola
    juntunen kaartinen kaila kallas kari kaukonen kauppi kivistö koivisto koivu koivula korpi kuisma kujala kumpula
    laaksonen laakkonen lassila lehtimäki lepistö leppä leppälä lindfors lindroos loikkanen louhi luoto lähde
    malmi manner mansikka marjamäki metsälä mikkola moilanen mustajärvi myllymäki mäntylä norri nurminen ollila
    paananen paasonen pajunen palmu pihlaja pihlajamäki puro puustinen pöysti raita rantanen raunio rekola
    riihimäki rintala ruohonen ruuska saari salonen savola seppä siira sirola sjöberg sundberg suokas syrjä
    tammi tammela tamminen teräs tuomi tuominen tuomela törmä unkuri uotila valli valtonen varis vatanen
    viita viitala vilén vuorela wallin westerlund wikström ylönen åkerlund öhman
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
    aditya aditi agnes aileen aisling ajay akash alan albert alfie alfred alistair alok amir amber amina amrita anand aneesh
    angus ania ankit anil anjali annabel annie anoop antonio anwar archie arun asif audrey ava ayesha bernadette bernard bethany
    betty blake bobby bradley brendan bridget bruce bryan callum cameron carl carly caroline cathy cecilia chandra charlie
    chloe clare clive colleen connor courtney cynthia daisy damian darren davina dawn dean debbie declan deirdre dennis
    desmond divya dmitri dominic donald douglas doug dylan eddie edith edwin eileen elaine ellen ellie elsie emeka ernest
    esther eugene evelyn faisal farah farhan fatima felix ferdinand finn fiona florence frances francesca freddie freya gavin
    gemma georgia gerald gerard gethin gillian gloria gordon greta gurpreet guy hamish harjit harold harpreet harriet harvey
    hassan hayley hazel heidi hilary howard hugh hugo hussain ibrahim imran ines iqbal iris irene ivan ivy jackie jackson
    jacqueline jagdeep jasper javed jay jayesh jerome jerry jimmy joel johanna johnny jolene jude kamal karim karl karthik
    kathy katrina kavita kay kayleigh keeley kelvin kenny keiran kerry khalid kimberley kirsty kunal kwame kylie lance larry
    laurence lawrence leah leanne leila len leonard leslie lewis lillian lily lloyd logan lola lorna lorraine louis louise
    lydia mabel mandy manish manoj marcia marco marie marion marjorie marlene marvin mason maureen maurice max maxine meena
    meera mehmet melanie mia miles miriam mohan mohit mollie mona monica morgan muhammad murray mustafa myra nadia naveen
    neha nerys nikhil nikita nitin noel nora norman olga omar oscar oluwaseun padraig pamela pankaj parvati pauline pearl
    penny percy philippa phoebe phyllis prakash pranav prem quentin rajesh rakesh ralph ramesh rashid ray raymond reena reg
    regina renee rhiannon rhys ricky robbie roberto rodney rohan rohit roisin roland roman ronald rory rosemary rosie roy
    ruby russell sabrina sadia sagar saira salim sanjeev santosh saoirse sasha saul sean selina seamus shane shannon sharad
    sheila shreya sid sidney silvia sinead siobhan sonia spencer stacey stan stanley stella stewart sue sunil susannah
    suzanne swati sylvia tamsin tanya tariq ted terence tessa theo tiffany tobias tracie umar una usha vera vernon vicky
    vijay vinay vishal wahid walter wanda warren wesley winston xavier yasmin yusuf yuki zac zahra zara zoltan
    hettie priyanka amira gaz isadora morag dazza aleksandra addie araminta axel baljit caron chidi deana debs dilys dipak
    duke dwight eliot elton floyd fritz gaby glynn gretchen hanif heledd hester janelle jessie jonny kemal kezia leanna letitia
    lewie lillie marsha merle nicky nigella nikolai oli patti raya rees rina rocky rupal rupinder ruthie syd tarun tasneem
    theodora uma vince kelechi wojtek tomek gosia magda kasia jola beata
    abdul abdullah abigail abu adaeze addison adele adrian agnieszka aidan aiden aled alejandro alina alisha alyssa amara anastasia
    andre andreea andy angie anneliese annette anya april arlene arnold artur asha ashok aurora avril ayo barry bartosz beatrice becky
    belinda bernie bev beverley beverly bhavna bilal bogdan bonnie brad brandon bridie bronagh bronwen bryony caitlin carla carlos
    carmel carmen carol-ann carole carrie cassie cath catalina cedric celia ceri charlene chandni chantelle cheryl chinedu chioma
    chukwudi ciara ciaran claudia clarissa clement cliff clifford clinton conor constance corey cristina curtis dafydd dale damien
    dani daniela danielle danny daphne darius darnell darragh daryl davey deb debra dee deirdre delroy demi derrick dev devon-lee
    dewi diane dilip dina dion dolores donal donovan dorota dougie duane dwayne earl eddy efe eilidh eimear elaina elise eliza ella-mae
    elliot elliott eloise elspeth emilia emmanuel enid erica erin ernie esme euan ewan fay faye fergal fergus femi francesca francis
    francisco gabriel gabriela gail garry gemma-louise geoff geoffrey geraint gerry gina ginny giorgio giulia giuseppe glenda glenn
    glyn grzegorz gwen gwyneth hari harish heike henrik herbert hilda ian ifeoma imogen ingrid iona isaac isabella isla ismail iwona
    izzy jackson-lee jacek jacqui jada jaden jamal jamila janice janine janusz jared jarek javier jaz jeffrey jemima jenna jermaine jez
    jodie johan johnathan jorge jose josie juan juanita justin justyna kaitlyn kamil karolina kasia katarzyna katya kayla keisha kirstie
    kieran kofi kris krishna kristen kristina krzysztof kyle kyra lakshmi lara lawson leigh lena leona leroy lesley lewys lindsay
    lindsey lina lisa-marie liz lizzie lorenzo louisa luca luis lukasz lynda lynne lynsey mags maggie magda maisie malcolm malgorzata
    marc marek marina mario marta martyn marianne mathew mateusz maura mel melinda mercy michaela michal miguel mihai milan millie
    minesh mohamed moira monique myfanwy myles nadine naila nasreen natalia nerissa ngozi niamh nico nicole-marie nikki nnamdi noreen
    nuala oisin olivier olu orla oona padma pascal patsy patty paula paulina pawel pedro peggy petra phillip pierre piotr poppy precious
    preeti priti quinn radek rafael rafal raheem ramona rasheed raquel rebekah reece reggie reuben rhian rhodri rhona ricardo rich
    richie rob roddy rochelle roberta ronnie roshni rowan roxanne rudi saanvi sabina sadie sajid salma sanjana sarika sasha-lee
    sebastian sergio seth shamim shanice shauna shawn shelley sheryl shirin shona shreya sian simone sinead-marie sofie sohail
    solomon sonya stefan stefano stef steph stevie sukhdeep sukhi suki surinder suzie sven sylwia szymon tabitha tahir tam tania
    tanisha tasha tatiana taylor ted tendai thandiwe thea thelma tia tilly tomas tomasz tommy toni trish tricia trisha trudy tyler tyrone
    uchenna uzma val valentina veronica vic vicki victor violeta viktor virginia vivian vivien vikki wahida wendell wilf wilfred
    winifred wiktoria wojciech wojtek yasmeen yetunde yolanda yusra yvette zainab zak zeeshan zofia zuzanna
    steve steven stuart sunita susan suresh tara teresa terry theresa thomas tim tina toby todd tom tony tracey
    tracy trevor valerie vanessa victoria vikram vincent wayne wendy will william yvonne zoe jukka mika anita
    """.split()  # noqa: SIM905 - a table of words
)
EN_WORDS_TOO: Final = frozenset(
    """
    amber april art asha ashley aurora austin bath bill blake bonnie boston bradley bruce carmel carol charlotte chase chester cliff
    constance dale daisy dawn dee devon dolores drew earl eddy eve faith fay felix florence frank georgia gill grace grant guy hazel
    heather holly hope iris ivy jack jackson jade jasmine jasper jean jordan joy jude ken lance lara lee leigh lily lincoln logan
    london luna mario mark mason max may mercy mia miles milan minnie misty morgan nevada noel norman ollie olive oscar pam paris
    pat pearl penny poppy precious preston quinn ray reg rich rob robin rod roman rose rosemary rowan ruby rusty sally sandy saul sage
    savannah scott sid sidney skip sky spencer stan sterling summer sue sydney taylor terry tiffany trinity troy val vic victor
    victoria violet virginia wade will
    """.split()  # noqa: SIM905 - a table of words
)
"""Given names that are words, towns or makes too: alone they need somebody who says or is spoken to."""
RU_POSTS: Final = (
    r"серв[іи]сник\w{0,3}|майстрин\w{1,2}|визажист\w{0,3}|візажист\w{0,3}|лешмейкер\w{0,2}|бровист\w{0,2}|кондуктор\w{0,3}|провизор\w{0,2}|провізор\w{0,3}|фармацевт\w{0,3}|аптекар\w{0,3}|стюардес\w{1,3}|"
    r"бортпроводни\w{1,3}|бортпровідни\w{1,3}|капитан\w{0,2}|капітан\w{0,3}|председател\w{1,2}|завуч\w{0,2}|директрис\w{1,2}|нянечк\w{1,2}|сиделк\w{1,2}|доглядальниц\w{1,2}|лаборант\w{0,3}|санитар\w{0,3}|"
    r"санітар\w{0,3}|товаровед\w{0,2}|аниматор\w{0,2}|аніматор\w{0,3}|фотограф\w{0,3}|видеограф\w{0,2}|відеограф\w{0,3}|кондитер\w{0,3}|флорист\w{0,3}|грумер\w{0,3}|маляр\w{0,3}|плиточник\w{0,3}|"
    r"плитк?очник\w{0,2}|столяр\w{0,3}|плотник\w{0,2}|кровельщик\w{0,2}|покрівельник\w{0,3}|газовик\w{0,2}|газівник\w{0,3}|консьерж\w{0,2}|консьєрж\w{0,3}|дворник\w{0,2}|двірник\w{0,3}|вахт[её]р\w{0,3}|"
    r"автомеханик\w{0,2}|автослесар\w{1,2}|автослюсар\w{0,3}|моторист\w{0,3}|приёмщи\w{1,3}|водійк\w{1,2}|майстерк\w{1,2}|маникюрш\w{1,2}|стоматологин\w{1,2}|ветврач\w{0,2}|медбрат\w{0,3}|"
    r"некто|дяд[яюеі]\w?|т[её]т[яюеи]|"
    r"сантехник\w{0,2}|сантехнік\w{0,3}|таксист\w{0,3}|электрик\w{0,2}|администраторш\w{1,2}|менеджерш\w{1,2}|мен(?:еджер)?к\w{1,2}|установник\w{0,3}|евакуаторник\w{0,3}|эвакуаторщик\w{0,2}|"
    r"охорон(?:ець|ц\w{1,2})|кассирш\w{1,2}|воспитател\w{1,3}|преподавател\w{1,3}|викладач\w{0,4}|педагог\w{0,3}|ветеринар\w{0,3}|ветеринарк\w{1,2}|лектор\w{0,3}|мастер-при[её]мщик\w{0,2}|майстр\w{0,3}|"
    r"заместител\w{1,2}|коллег\w{1,2}|колег\w{1,2}|участков\w{2,3}|дільничн\w{2,3}|вожат\w{2,3}|стилист\w{0,2}|стиліст\w{0,3}|барбер\w{0,3}|ш[еє]ф\w{0,3}|опер\w{0,2}|коллектор\w{0,2}|колектор\w{0,3}|"
    r"куратор\w{0,3}|девочк\w{1,2}|парен(?:ь|ёк|ька)|парн\w{1,3}|мальчик\w{0,2}|хлопець|хлопц\w{1,3}|дівчинк\w{1,2}|нотаріус\w{0,3}|завскладом|завгосп\w{0,2}|стажер\w{0,2}|стажёр\w{0,2}|"
    r"менеджер\w{0,2}|директор\w{0,2}|администратор\w{0,2}|продав(?:ец|ца|цу|щица|щицы)|консультант\w{0,2}|мастер\w{0,2}|курьер\w{0,2}|"
    r"оператор\w{0,2}|врач\w{0,2}|доктор\w{0,2}|специалист\w{0,2}|кассир\w{0,2}|водител\w{1,2}|инженер\w{0,2}|начальник\w{0,2}|"
    r"заведующ\w{2,3}|управляющ\w{2,3}|сотрудни(?:к|ца|цы|ка|ку|ком|цей)|юрист\w{0,2}|бухгалтер\w{0,2}|прораб\w{0,2}|тренер\w{0,2}|"
    r"хирург\w{0,2}|стоматолог\w{0,2}|терапевт\w{0,2}|риелтор\w{0,2}|бригадир\w{0,2}|техник\w{0,2}|технік\w{0,2}|монтажник\w{0,2}|замерщик\w{0,2}|проводни\w{1,3}|провідни\w{1,3}|охранник\w{0,2}|охоронець|официант\w{0,2}|офіціант\w{0,2}|механик\w{0,2}|механік\w{0,2}|преподавател\w{1,2}|викладач\w{0,2}|воспитател\w{1,4}|медсестр\w{1,2}|диспетчер\w{0,2}|агент\w{0,2}|кладовщик\w{0,2}|слесар\w{1,2}|слюсар\w{0,2}|электрик\w{0,2}|электромонтер\w{0,2}|сантехник\w{0,2}|менеджерка|директорк\w{1,2}|лікар\w{0,3}|"
    r"продав(?:ець|ця|чиня)|фахів(?:ець|ця)|майстер|майстр\w{1,2}|кур[’'ʼ]єр\w{0,2}|адміністратор\w{0,3}|касир\w{0,2}|керівник\w{0,2}|"
    r"водій|водія|працівни(?:к|ця|ці)|господин\w{0,2}|пан(?:а|у|ом|і|и|ові)?|пані|панов[іе]|г-н\w?|г-жа|госпож\w{1,2}|гражданин\w{0,2}|"
    r"[а-яёіїє]+(?:олог|патолог|едіатр|едиатр)(?:а|у|ом|ові|е|иня|ині)?|экспедитор\w{0,2}|експедитор\w{0,3}|приемщи(?:к|ца|ка|ку)|приёмщи(?:к|ца|ка|ку)|"
    r"приймальни(?:к|ця)|уборщи(?:к|ца|цы)|грузчик\w{0,2}|вантажник\w{0,2}|сборщик\w{0,2}|складальник\w{0,2}|установщик\w{0,2}|логист\w{0,2}|логіст\w{0,2}|"
    r"эксперт\w{0,2}|експерт\w{0,3}|оценщик\w{0,2}|оцінювач\w{0,2}|инструктор\w{0,2}|інструктор\w{0,3}|репетитор\w{0,3}|учител\w{1,2}|вчител\w{1,3}|"
    r"вихователь\w{0,2}|виховательк\w{1,2}|няня|нян[іюея]|медсестра|фельдшер\w{0,2}|акушер\w{0,3}|регистратор\w{0,2}|реєстратор\w{0,3}|парикмахер\w{0,2}|"
    r"перукар\w{0,3}|косметолог\w{0,2}|массажист\w{0,3}|масажист\w{0,3}|повар\w{0,2}|кухар\w{0,2}|бармен\w{0,2}|бариста|хостес|портье|горничн\w{1,3}|"
    r"покоївк\w{1,2}|гид\w{0,2}|гід\w{0,2}|турагент\w{0,2}|ріелтор\w{0,3}|рієлтор\w{0,3}|брокер\w{0,3}|нотариус\w{0,2}|нотаріус\w{0,3}|адвокат\w{0,3}|"
    r"следовател\w{1,2}|слідч\w{2,3}|инспектор\w{0,2}|інспектор\w{0,3}|контрол[её]р\w{0,2}|контролер\w{0,3}|руководител\w{1,2}|зам(?:еститель|естителя)?|заступник\w{0,2}|"
    r"адміністраторк\w{1,2}|операторк\w{1,2}|лікарк\w{1,2}|консультантк\w{1,2}|касирк\w{1,2}|тренерк\w{1,2}|бухгалтерк\w{1,2}|керівниц\w{1,2}|юристк\w{1,2}|"
    r"завідувач\w{0,3}|виконроб\w{0,2}|секретар\w{0,3}|программист\w{0,2}|програміст\w{0,3}|дизайнер\w{0,3}|архитектор\w{0,2}|архітектор\w{0,3}|"
    r"замірник\w{0,2}|сварщик\w{0,2}|зварник\w{0,2}|электромонт[её]р\w{0,2}|електрик\w{0,2}|кредитн\w{2,3} менеджер\w{0,2}|девушк\w{1,2}|дівчин\w{1,2}"
)
FI_POSTS: Final = (
    r"myyjä\w{0,4}|asiakaspalvelija\w{0,4}|lääkäri\w{0,4}|johtaja\w{0,4}|toimitusjohtaja\w{0,3}|päällikkö|myymäläpäällikkö|asentaja\w{0,3}|"
    r"kuljettaja\w{0,3}|työnjohtaja\w{0,3}|hoitaja\w{0,3}|isännöitsijä\w{0,3}|herra|rouva|neuvoja\w{0,3}|mekaanikko|mekaanikon|esimies|esimiehe\w{0,4}|vastaava\w{0,3}|"
    r"[a-zåäö]*(?:päällikkö|päällikön|päällikölle|lääkäri|lääkärin|lääkärille|hoitaja|hoitajan|hoitajalle|kuljettaja|kuljettajan|"
    r"työntekijä|työntekijän|virkailija|virkailijan|virkailijalle|edustaja|edustajan|asiamies|insinööri|neuvoja|opettaja|opettajan|valmentaja|"
    r"asentaja|asentajan|hieroja|hierojan|terapeutti|terapeutin|teknikko|teknikon|optikko|optikon|farmaseutti|farmaseutin|proviisori|purseri|kosmetologi|kosmetologin|trimmaaja|kätilö|rehtori|lentoemäntä|stuertti|"
    r"sihteeri|sihteerin|koordinaattori|vuokranantaja|vuokraisäntä|suuhygienisti|audionomi|optometristi|työnjohtaja|työnjohtajan|mestari|mestarin|nuohooja|puutarhuri|valokuvaaja|valokuvaajan|leipuri|verhoilija|"
    r"sisustaja|suunnittelija|suunnittelijan|stylisti|siivooja|siivoojan|maalari|maalarin|timpuri|timpurin|muurari|putkari|putkarin|sähkäri|sähkärin|meklari|isäntä|emäntä|vetäjä|vetäjän|koutsi|manageri|"
    r"ohjaaja|ohjaajan|välittäjä|välittäjän|välittäjälle|tarkastaja|tarkastajan|käsittelijä|käsittelijän|mies|esihenkilö|esihenkilön|"
    r"asiantuntija|asiantuntijan|tarjoilija|tarjoilijan|parturi|kampaaja|putkimies|sähkömies|yrittäjä|yrittäjän|omistaja|omistajan|"
    r"vartija|vartijan|kuski|kuskin|kokki|konsultti|konsultin|juristi|asianajaja|kassa|neiti|täti|setä|tyyppi|kaveri)|nimeltä|nimeltään"
)
FI_CASELESS: Final = ("n", "a", "ä", "lle", "lla", "llä", "lta", "ltä", "sta", "stä", "ssa", "ssä")
EN_POSTS: Final = (
    r"audiologist|hygienist|anaesthetist|paramedic|gp|warden|gardener|locksmith|cabbie|childminder|keyworker|photographer|videographer|florist|baker|butcher|cook|dealer|celebrant|undertaker|organi[sz]er|"
    r"co-?ordinator|administrator|secretary|specialist|analyst|accountant|bookkeeper|lawyer|barrister|paralegal|conveyancer|valuer|bailiff|landlady|attendant|pilot|purser|lifeguard|caretaker|janitor|"
    r"housekeeper|concierge|matron|salesgirl|sales\sguy|carpenter|tiler|glazier|radiographer|counsellor|head\sof\s[a-z]+|phlebotomist|dog\swalker|"
    r"manager|director|supervisor|driver|engineer|mechanic|technician|plumber|electrician|receptionist|waiter|waitress|nurse|doctor|dentist|"
    r"surgeon|agent|adviser|advisor|clerk|assistant|rep|representative|operator|courier|builder|foreman|fitter|installer|inspector|surveyor|"
    r"teacher|trainer|instructor|coach|cashier|owner|guy|lady|woman|man|lad|girl|named|called|colleague|boss|teller|handler|consultant|solicitor|landlord|"
    r"carer|tutor|tutor's name|chap|bloke|lass|gentleman|nanny|cleaner|guide|steward|stewardess|conductor|porter|officer|optician|vet|groomer|joiner|roofer|"
    r"plasterer|decorator|estimator|salesman|saleswoman|salesperson|partner|surveyor|broker|underwriter|adjuster|captain|chef|barista|barman|barber|hairdresser|"
    r"stylist|beautician|therapist|physio|osteopath|midwife|consultant|registrar|pharmacist|headteacher|professor|lecturer|guard|bouncer|doorman|rider|postman|"
    r"postie|designer|crew\smember|staff\smember|member\sof\sstaff|hostess|host|dispatcher|planner|team leader|number (?:one|two|three|four)"
)
SLAVIC_KIN: Final = (
    r"доч(?:ь|ка|ку|ке|ери|ерью)|сын\w{0,2}|син\w{0,2}|донь?к\w{1,2}|доньц\w|мам[аеуыоію]\w?|пап[аеуыоію]\w?|тато|тата|татові|муж\w{0,2}|жен[аеуы]|чоловік\w{0,2}|дружин\w{1,2}|"
    r"бабушк\w{1,2}|бабус\w{1,2}|дедушк\w{1,2}|дідус\w{1,3}|брат\w{0,3}|сестр\w{1,2}|подруг\w{1,2}|друг\w{0,2}|внук\w{0,2}|внучк\w{1,2}|онук\w{0,2}|онучк\w{1,2}"
)
EN_KIN: Final = (
    r"nan|nana|gran|grandma|granny|grandmother|grandad|grandfather|mum|mom|mother|dad|father|son|daughter|wife|husband|partner|sister|brother|aunt|auntie|uncle|"
    r"niece|nephew|friend|neighbour|neighbor|mate|boy|girl|baby|little one|toddler|flatmate|colleague|fianc[eé]e?|boyfriend|girlfriend|mother-in-law|father-in-law"
)
