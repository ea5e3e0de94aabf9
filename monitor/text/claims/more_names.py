"""More given names and Finnish surnames, most from the lists of Faker (MIT): data. Nominatives, lower-case."""

from __future__ import annotations

from typing import Final

EN_MORE: Final = frozenset(
    """
    aaliyah abi albie amelie anaya carys jaswinder lexi linzi mhairi trent ionut dragos brayden jaxon
    aaaqil aaban aabid aachal aadam aadhya aadi aadil aafiya aahana aahil aalam aalee aalim aamil aamir aamirah aanuoluwapo aaqil
    aarav aarif aarini aariz aarna aarnav aarush aaryan aashi aashif aashir aasif aasim aatif aatiq aaus aayan aayush aazim aba
    abaan abayomi abbi abbie abby abdalla abdallah abdihakim abdullahi abebi abednego abeer abeiku abel abena abeni abha
    abhimanyu abhiram abigael abilio abina abiodun abiona abosede abraham abril abubakar achieng achille achim ada adalberto
    adamo adan adaora addy adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adela adelaida adelardo adelasia
    adeleke adelia adelin adelina adeline adelmo aden adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji
    adesua adetayo adetoke adetoun adeyi adi adigun adil adina adolfo adonis adora adriana adrianna adrianne adriano adrien
    adrienne adunni advaith advay advik advika adweta adwoa adya aedan aedin aengus afia afolarin afonso aftin afua agapito
    agastya agata agatha agathe aggrey aglaia agnolo agnos agostino agripina agustina ahmad aida aideen ailbhe ailis ailish ailsa
    aimee ainara aine ainoa aishani aishling aislinn aitana aitor ajala ajani ajit ajoke akanmu akin akinkunmi akinlabi akinwale
    akinyi akos akosua akoth akshay akua akumaa akwasi akwesi alade alain alamu alana alanis alanna alannah alasdair alastair
    alba albano alberico alberta albertina alberto albina albino alcides alderano aldo alec alejandra alejo aleks aleksander
    aleodor alessandra alessandro alessia alessio alexandre alexandria alexandrie alexandrina alexandru alexe alexis alfio
    alfonso alfredo alicia alida alin alis alistar alister alix aliyu alka allan allegra allen allison alma almudena alondra
    alonso alphonce alphons alphonse alphonsus althea alun alva alvin alwyn alys ama amada amadeo amado amador amahle amaira
    amalia amancio amandeep amando amani amarachi amari amarilis amaro amaya ambrose ambrosio amedeo amedeu ami amico amie amin
    aminatu amleto amoke amol amon amope amor amos amparo amruta amza ana anabel anabela anacleto anaida anamaria anamika
    anastacia anastasie anastasio anastatia anastazja anatolie anay anca anda anders anderson andile andra andrada andreas andrei
    andreia andrena andres andrian andrzej anemona aneta angelica angelika angelina angeline angelino angelita angelo angharad
    anghel anghelina ani anica aniela anika anirudh anisa anish anja anjolaoluwa anmol ann annah annalisa annalise annamaria
    annastacia annet annetta annibale annunziata anouk ansaldo anselm anselma anselmo ansh anthea antim antoaneta antoin antoine
    antoinette antonela antonella antonello antoni antonia antonie antonietta antonina antonino antoniu antony anusha anvi anwen
    anyango aodhan aoibheann aoibhin aoibhinn aoife aongus apolinar apolonia arabella araceli aradhana arcelia aretha arham aria
    ariadna arian ariana arianne ariel arike arin arina arinola aristide aristides arkadiusz arlo armando armida arnaldo arnaude
    arnulfo aroa aron arran arron arsenie arsenio artemio artemisa arthur arturo arunima arya aryan asake asdrubal ash asher
    ashlee ashleigh ashlene ashling ashraf ashton assumpta astrid atena atenulf atfat atharv atheel athman athuman ati atieno
    atilio atinuke attaf attracta aubrey auguste augustin augustina augustine augusto augustus auraq aurel aurelia aurelian
    aureliana aureliano aurelio aurica aurore austine autumn averil avery avi avni avram awadil awamil awamiri awan awani awero
    awesi awj awlya awmar awrad axenia axinte ayaan ayamin ayinde ayinke ayodeji ayodele ayoka aysar ayub ayush ayushman ayyubi
    azaan azad azahar azahara azban azeeb azeglio azeneth aziz azucena baaba baahir baaizeed baaqee baaqir baaree baashir baasim
    baasit babar babasola babatunji babawale baber baccio bachittar badawi badr baghyawati baha bahaa bahadurjit bahati bailey
    bailie bairbel bairbre bakari bakhshi baldassare baldomero balduino baleegh balendra balhaar baljiwan baltasar balvan balveer
    bambad bandile banjeet baqar baqir baraka barasa barbu barkha barnaby barney barr barraq bartek bartholomew bartley
    bartolomeo bartolomeu basaam basarab baseer basel basem bashaar bashaarat bashar basharat basheer basheerah basil basilio
    basim basir bassam batal batool baudelio bautista baz bazam bea beatrix beatriz bebe becca bela belen bella bello benard
    benedetto benedict benedita beniamin benigna benigno benita benito benjamim benn benone benson benta benvenuto beppe berenice
    berezat bernadine bernarda bernardino bernardita bernardo bernice berta bertie berto bertrand beryl bess bethan betina bett
    bettina bex bhanumati bhavani bhavika bhavini bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibiana
    biddy bienvenida bilaal bilha bilkisu billy bimala bina birousk bishakha bizhan bjorn blaine blanaid blanca blanche blanduzia
    blanka blas blathnaid blessing blythe boaz bobbie bodhi bogdana bolatito boluwatife bonface boniface bonifacio boris borja
    borys bosibori brady bram bramwel brandi brandy branwen bravin breandan breanna breda breeda breege breffni brendah brent
    brett briana brianna brid bridgit brien briget brighid brigid brigitte brijesh brinda brittany brittney brogan brona bronach
    bronwyn bronya brooke bruna brunilda bruno bryce bryn bucur buddy buenaventura bunmi buraid busisiwe caden cadi caetana cahal
    cahir cai cailin cailum cait caitlyn caitriona caius calcedonio caleb calista calisto calixta calixto callan calogero calum
    calvin calvince camelia camil camila camille camillo camillus camilo candace candela candelaria candelario candelas candice
    canice cantemir caoilfhionn caoimhe caoimhin caolain caolan caomhan capucine cara caradoc caragh caren carey caridad carina
    carlito carlo carlota carlotta carmela carmelita carmelo carmina carminho carolina carolyn carolyne carren carter carwyn
    casandra casemiro casey casian casiana caspar cassandra cassidy catarina caterina cathal catherina catheriona cathleen
    cathrina cathrine cathriona catinca catrina catrinel catriona cayetana cayetano cazimir ceara cecelia cecil cecilio cedrin
    ceferino celene celeste celestina celestine celestino celina celine celso centrine cerasela cerys cesar cesare cezar cezara
    cezary chaaya chad chaitaly chaitanya chakradev chakradhar chakrika chamali chaman chameli champak chanakya chanchal chandani
    chandran chandresh changaz chantal chantel charan charis charita charity charlesh charmaine charo charvi chas chase chashida
    chasmum chatresh chatura chavvi chawish che chebet chege chelangat chelo chelsea chelsey chema chepkemoi chepkoech chepkorir
    cheragh cherie cherith cherotich cherry cheruiyot cheyenne chiamaka chiara chibuzo chidimma chigozie chijioke chinelo
    chinyere chita chizoba chrissie christa christabel christelle christiane christie christina christophe christos christy
    chucho chuck chukwuemeka chus chuy cian cianan ciarrai cillian cindy cintia ciprian cipriana cipriano ciriaco cirillo cirino
    ciro clair clancy clara clarence clarisa clark claude claudette claudine claudio claudiu clayton clelia clemente clementina
    clementine cleo cleopatra cleophas cleto cliodhna cliona clodagh cloe clotilde clover clyde codie codin codrin codrina cody
    cole coleen coleman colette colins collette collin collince collins colm colman colton coluccio colum columba comfort conal
    conall conan concepta concetta concha conchur conleth conn connell connie conrad conrado consolata constantin constantina
    constanza consuela consuelo cora coral coralia cordelia corina corinna corinne coriolano cormac cormack cornel cornelia
    cornelio corneliu cornelius corona corrado corrie cortney corvin cory cosmas cosme cosmin cosmina cosmo costache costantino
    costanzo costel costin courteney crescencia cressida crin crina crispin cristea cristian cristiano cristobal cristofor curro
    custodia custodio cyprian cyril cyrus daamin daanish daanyaal daawood dabbah dabir dacian daciana dafina dafne daghfal
    dagmara dai daiana daire dairine daiyaan dakhil dakota daksh daksha dakshesh dalaja dalbir dalia dalila dalmas dalton damaris
    dameer damiano damife damini damon damurah damyanti dana dancan dancun daniele danilo danish danjuma danson dante dara daragh
    darain darcy daren daria dariana darika darin darina dario dariusz darlene darpan darran darrell darrin darryl darsh
    dastageer daud daudi davida davin davis davnet dawid dawud dayamai dayita dayna dayyaan deaglan deane deanna dearbhail
    dearbhaile dearbhla debora deborrah decebal deepa deidre deirbhile delfina delfino delia delilah delyth demetra demetrio
    demilade denis denisa dereck derick dermot dermott derval dervilla dervla des desiderio desiree despina destiny devansh
    devika devin dexter dhriti dhruv dianah diann dianne diarmaid diarmuid dickie dickson dida didina diego dillon dilwyn dimas
    dimitrina dinah dinesh dinis dino dinu diogo dionigi dionisia dionisio dionne dipta dirk dismas diya dochia doina dolphine
    dom domenico domhnall dominga domingo dominick dominik dominique domitila domnica don dona donagh donatella donatello donato
    donnacha donncha donough dora dorcas dorcus doreen dorel dorian doriana dorin dorina dorine dorinel dorita dorli dorotea doru
    doyinsola draga drew drusilla duarte ducu duilio dulce dumisani dumisile dumitra dumitrana dumitru dunstan durab durante
    durodola dustin dymphna dympna eadaoin eamon eamonn eanna eavan ebony ebuka ecaterina eddah edel edelmira edelmiro eden edgar
    edgardo edhitha edie edinah edmond edmund edmundo edna edoardo eduard eduarda eduardo edwina eesaa eesha effie eftimia
    eftimie egbert ehan ehsaas ehsan eifion eijaz eilis eilish eimer eimhear eiravati eirlys eirwen eithne ejaz ejlaal ekaja
    ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekavir ekbal ekene ekiya ekow ekta ekundayo eladio elaf elan elba
    eleanora eleonora eleri eleuterio elfed eli eliabeth eliana eligia eligio elijah elin elinor elis elisa elisabet elisabeta
    elisaveta eliseo elisha eliud elkana elladio ellery elly elmo elodia elosy eloy elphas elpidio elroy elva elvira elvis elwyn
    ema emanoil emanuel emanuela emanuil emelina emer emigdio emil emilian emiliana emiliano emilie emilio emilly emlyn
    emmaculate emmah emmanuelle emmet emmett emmy emperatriz emran emrys emyr ena encarna encarnacion encarnita enda eniola ennio
    enoch enock enrico enrique enya enzio enzo eoghan eoin ephantus ephraim epifanio eraldo erasmo erastus eremia erick erika
    ermanno ermenegildo ermes ernestina ernesto errol eryk eryn esfandyar eshan eshana esi esmeralda esperanza esteban estela
    estelle ester estera estrella esupofo eta etelvina ethel ethna ethne etizaaz etta ettore eufemia eufrosina eugen eugenia
    eugenio eugine eulalia eunan eunice eusebia eusebio eusebiu eustaquio eutimio eutropio evaline evalyne evance evangelina
    evangeline evangelista evanghelina evans evaristo eve evelia evelina eveline evelyne everline everlyne evie evita ewa ewart
    ewatomi ewelina ezekiel ezequiel ezio ezra fabia fabian fabiana fabio fabiola fabricio fabrizia fabrizio fadekemi faderera
    fahmi fainche faith faizan falak falan falguni fanny faqid faraj faras farida fariq faris fatou fatuma faustino fausto fazli
    feargal fearghal febe fedele federica federico federigo fehintola feisal felicia feliciana feliciano felicidad felicity
    felipa felipe felisa felista felister felistus fenella ferdinando fernanda fernando festus ffion fiachra fiamma fibikemi
    fidel fidela fidelis fidelma fidvi fiifi fikayomi filip filipa filipe filippa filippo filofteia filomena finbar finbarr
    finian finlay finola fintan fiodor fionan fionn fionna fionntan fionnuala fionnula fiorenzo fiorino fitan fito fitz fiyaz
    flannan flavia flavio flaviu flo floare floarea flor flora florea florencia florencio florentin florentina florentino florian
    floriana florica florin florina florinda flynn folashade folu fortunata fortunato frado fran francesco francine francisc
    francisca franciszek franck franco frankie franklin frankline fraser frazer freda freddy frederic frederick frederico fredo
    fredrick frida fridah frusina fryderyk fulgencio fulvio fyfe gabby gabi gabino gabriele gabriella gabrielle gaetano gagan
    gaja galasso galo gambo ganga garech garima garret garreth garrett garvan gaspar gaspare gastone gathoni gaurang gaurangi
    gaurav gauri gaurika gautam gautami gavan gayathri gaynor gbadebo gbolahan gbowoade geanina gearoid gedion geeta geetika
    gelsomina gelu gema gene genevieve genoveva geofrey georgel georges georgeta georgian georgiana georgie georgina geraldine
    geraldo gerardine gerardo gerda germana geronimo gerrard gertrude gertrudis gervasio gerwyn gesare geta getrude ghaalib
    ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer
    ghazawan ghazi ghazzal ghenadie gheorghe gherghina ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf
    giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianina gianluca gianluigi
    gianmarco gianna gianni gianpaolo gianpietro gibson gicu gideon gifty gil gilbert gilberto giles gilles gino gioacchino
    gioachino gioele gioffre gionata giorgia giorgian giorgiana giovanna giovanni girik girindra girish girolamo gisela gita
    gitau githinji gitonga giuliana giuliano giulietta giulio giuseppina giustino gladys glauco glen glenys godfrey godofredo
    godwin goffredo gohar goldie gonzalo gopal goran gordan goyo gracia graciana graciano graciela grady graeme grainne grania
    grant graziano graziella greca greco gregg gregor gregorian gregorio gregory gretta griff grigore griselda guadalupe guarino
    gudrun guglielmo gugu gugulethu guido guilherme guillaume guillermo guinevere guiomar gulab gulfaam gulfam gulshan gulzar
    gunbir guneet guney gus gustav gustavo gustaw guto gwendolen gwendoline gwendolyn gwenllian gwilym gwion gwyn habiba habibu
    hadija hadiza hadley hafsa hafsat hailey haley halima hamisi hamsini hamza hana hank hannabel hanora hans haralamb haralambie
    hardik harinakshi harini harita harnail haroldo haron haroon harris harrison harshil harun haruna haruto hattie hauwa hawa
    hayden hayleigh hazeem hector helan helga heliodoro hellen hema hemal hemang hemangini hemani henrieta henrietta henriette
    henrique heracleea heraclio herberto heriberto hermenegildo herminia herminio hermione hernando hesbon hetty hezron hilario
    hildah hillary hiral hiroko hiroshi hiten hitesh hollie hollis honora hope horace horacio horatio horea horia hortense
    hortensia hosea howell hredhaan hritik hubert huda hugues humberto humphrey hunter hussein huw huzaifa hywel iacob iain iancu
    ianis ianto iara iasmina ibaad ibidapo ibironke ibn ibraaheem ibraheem ica ide idika idrees idris ieremia iesa ieuan ifan
    ifeanyi ifechukwu ifor iftikhaar iftikhar ifunanya ige ignacia ignacio ignacy ignazio ihab ihsaan ihsan ihtesham ihtiram
    ihtishaam ihtsham ijaya ijli ikbal ike ikenna ikeoluwa iker ikhlaas ikraam ikramah ikrimah ikshita ilan ilaria ilarie ilarion
    ildefonso ileana ilie ilinca imaran imelda immaculate ina inaya indali indira indra indrajit inez inga inigo inioluwa
    inmaculada innocent inocencio ioan ioana ioanina iolanda ionel ionela ionelia iosefina iosif ippazio ira irena iretioluwa
    iridenta irine irinel irungu irving irwin irya isa isaack isabela isabelle isack isaiah isaura iseoluwa isha ishaan ishani
    ishanvi ishita ishola ishwar isidora isidore isidoro isidro ismael isobel issa issack ita itzhak itziar iulia iulian iuliana
    iuliu iurie iustin iustina iustinian ivana ivo ivona ivone ivor iwo iyabode iyadunni izaak izaaz izabela jaabir jaafar jaan
    jabbaar jabir jabr jabulani jacinta jacintha jacinto jackline jaclyn jacobo jacopo jacques jad jade jael jafar jafet jaffer
    jagat jagdish jagjit jagrati jagvi jahangir jahanzeb jahdami jahdari jahiz jahm jai jaime jairaj jairus jakub jalaal jalal
    jalees jalil jalsa jamaal jameel jameela jan jana janaki janani janeta janeth janette janey janina januja janya japhet
    japheth jarlath jarleth jarvis jasbir jasmina jasmit jasvinder jatin javan javi javiera jayde jayden jaydon jayne jean-paul
    jeana jeanette jeanne jeannette jeannine jebet jecinta jed jedidah jeet jeevika jeffery jelagat jem jemimah jemma jemutai jen
    jena jenaro jenel jenifer jeniffer jenipher jennie jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeremi
    jeremiah jermiah jerono jerop jerotich jeruto jerzy jesca jess jesus jesusa jethro jhalak jillian jimbo jimena jo joana
    joanie joann joanne joaquim joaquin joaquina joash jocelyn jock jodi jody joely johanne johnnie johnson johnstone jojo
    jolanda jonah jonas jonatan jonathon joojo jools joram jordana jordi jordon josef josefa josefina josep josephat josephine
    josette josiah josphat josphine jovita joy joyline juana juanito judy jules julian juliana julien juliet julieta juliette
    julio julita juliusz juma juno jurgen justine justus juwon jyoti kaamil kaashif kaazim kabeer kabir kabiru kachela kacper
    kafeel kai kaiser kaitlin kaja kajetan kajji kala kalbi kaleb kaleem kaleema kalina kalpit kamala kamau kamila kamran kamya
    kane kanini kara karaamat karam karan karani karanja kareem karimi karin karina kariuki karla karley karol kasam kashan
    kashif kashish kashvi kasim kassim kat katana katelyn katharina katharine katherina kathryn katriona katy kauthar kavya
    kawkab kawthar kaylee kaysan kazi kazim kazimierz kealan keelan keely keeva kehinde keir keira keji kelechi kelli kellie
    kelsey kemboi kemuma kemunto kendall kendra kenedy keneth kenji kennedy kerenza keri kerri kerrie kerrin kerubo kev keya
    keyaan keziah khaalid khaan khadija khanyisile kiaan kiara kiaran kiarie kibet kiera kiernan kieron kike kikelomo kiki kilian
    killian kilonzo kimani kimanzi kimathi kimberly kimeu kimutai kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi
    kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kiprono kiprop
    kiprotich kipruto kipsang kiptoo kipyegon kira kirby kirk kirsten kirstin kirui kitty klara kodwo koech kojo kolawole konrad
    konstanty korede kori korir kornel kornelia kosgei kosisochukwu krish krisha kristi kristie kristin kristine kristopher
    kristy kritika krystal krystian krystyna ksawery kujoe kuria kurt kurtis kwabena kwadwo kwaku kwamboka kwamena kwasi kweku
    kwesi kyalo kyara kyran laban labeeb labib lacey lachlan ladislau ladli laeeq laetitia lahiah laila laiq laith lajita lajlaj
    laksh lakshit lalo lamberto lameck lana lando langalibalele langat laoise laqeet larisa larissa laszlo latasha lateef latif
    latifa latoya laure laureano laureen laurel laurent lauretta laurian laurie lavanya lavender lavinia lawrencia layla layth
    lazzaro leana leander leandra leandro lech leela leire leke lekha lelia lenah lenny leocadia leocadio leon leonardo leoncio
    leone leonel leonie leonor leonora leontin leontina leopold leopoldina leopoldo leordean lere les leticia letizia lettice lev
    levi levis leyla leyre lia liana liban libby liberto libni licia lidia liesl ligia lila lili lilia lilian liliana lilla lily-
    mae limazah linah lindah linden linet linh lino linus lioara lionel lipika lisandro liv livia livingstone livio liviu liwia
    liyaaqat liyaqat liza llew llewellyn llinos llio lodovico lohit loice loida lois loise lolita londisizwe londiwe lonnie loot
    lopa lope loraine lorcan loredana lorelei lorena lorenza loreto loretta loretto lori lorin lorine lottie lou louella lourdes
    lowri loyola loz luana luay luc lucas luce luchino lucho lucia lucian luciana luciano lucie lucila lucille lucinda lucio
    lucky lucrezia ludmila ludovic ludovica ludovico luigi luigina luisa luisina luiza luka lulu luna lungile lupe lupita luqmaan
    luqman lut lutf lutfi luther luyanda luz lwandile lydiah lyn lyndon lyndsay lyndsey lynette lyra maahir maajid maalik maanas
    maanav maawiya maaz maazin mabad mabli mac macarena macaria macario macauley macharia maciej mackenzie macy madalena madani
    maddie madeleine madeline madhav madhavi madison madiyan madyan mae maeve mafalda magdalena magdalene magdaline maha mahad
    mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahfooz mahfuj mahfuz mahika mahja mahmood mahmoud mahmud maia
    maighread maimuna maina maingi mair maire mairead mairin mairtin maite majd majdi majdy majeed majella makau makayla makeen
    makena makokha makori maks maksymilian malachy malak malena malik mallory malvina malwina mamen mamun manan manbir mandeep
    mandla mandlakhe manisha manny manola manole manolo manon manthan manuel manuela manuelita manus manya mar mara marcantonio
    marcel marcela marcelina marcelino marcella marcelle marcello marcelo marcheta marcial marciano marcin marcio marcos marcu
    mared marese marga margareta margarida margarita margaud margaux margery margherita margot margret marguerite mariah mariam
    marian mariana marianela marianna mariano maribel maricela maricica maricruz marilena marilyn marin marinela marino marioara
    marisa marisela marisol marissa maristela marius mariusz marjory marla marlon marnie maroof martha marthe martim martina
    martine martino martirio marty maryam maryann maryanne maryse masika masinde massimiliano massimo matei mateo mateus mathias
    mathilde matilde matteo matthias matthieu mattia mattie maud maude mauricio maurilio maurine maurizio mauro maurycy mavis
    maxi maxim maximiano maximilian maximiliano maximino maxwel maxwell maya mayte mbithi mboya mbugua mburu mcebisi mckenzie
    meabh meagan meaghan meg megha meghan meghana mehdi mei meibh mekhala melania melchor melisa melvin melvine mena merche
    mercyline meredith merfyn mervin mervyn meryl meshack metrine micael micaela micah miceal micheal micheala michel michela
    michelangelo michele micheletto michell michelotto mickey mieszko miguela mihaela mihail mihir mihnea mikayla mikey mila
    milagros milcah mildred milena milka milkah millicent milly milo milton mimi mina mindy minenhle minnie minodora mioara
    mirabela miranda mircea mirco mireia mirela mirko miron mirona miroslav mirriam mirta miruna misty mitali mitch mitchel
    mitchell mitchelle mitesh mizhir mlungisi mnqobi modesta modesto modupe moe mofifoluwa mohammad mohamud mohini mojisola
    mojisoluwa momanyi monalisa monicah monika montague montserrat monty moraa moradeke morayo mordecai moreen morena morenike
    moreno morine morolake morris mortimer morwenna mosinmileoluwa mosunmola motunrayo moureen mourib mourine moya moyosore
    mthokozisi muchiri muema mueni mugambi mugdha mugendi mugo mugur mugurel muhallil muhazzim muia muireann muiruri mukhwana
    muli mulwa mumbi mumo munene mungai munyao munyoki muriel muriithi murimi murithi muriuki musa musau musee musembi musyoka
    musyoki mutai muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutua mutuku mutunga muturi muzdahir
    muzhir mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti myrna myrtle mzamo naadir
    naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nachiket nacho nacio nadeem nadhir nadim
    nadir nadr nae naeem nafasat nafees nafesa nafis nafula nahashon naiara naib naim naimh nair najair najam najeeb naksh nakul
    naliaka nandini nando nanette nanjala nanni nansi naoimh naoise naom naomh naomy napoleone narcis narcisa narciso nasir
    nasiru nat natalio natan natanael nataniel natasza nate nath nathalie nathaniel natividad nayara nazaret nazario ndegwa
    nderitu ndirangu nduku ndumiso ndunge ndungu nduta neal neasa nechifor ned nedda neel neela neelam neelima neema nehemiah
    neill nekesa nela nelima nell nella nellie nelly nelson nelu nerea nereida nessa netra nettie nev neville newton ngaio nganga
    ngari ngigi ngugi nguyen nhlanhla nia nial nicanor nichifor nichola nichole nicholus nickson nicodemo nicodemus nicodim
    nicolae nicolaie nicolas nicolasa nicoleta nicoletta nicu niculina nidhi nidia nidra nieves nihal niharika nikodem nikos
    nilda nile nilima nilo nimakoah nimrat ninetta ninioluwa nino nirja nisha nitara nitesh nixon niyilolawa njabulo njagi njenga
    njeri njeru njiru njogu njoki njoroge njue njuguna nkazimulo nkiruka nneka noa noah nobantu nobuhle noeleen noelia noeline
    noelle noemi noirin nokulunga noleen nollaig nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa
    nomvula nonhlanhla nonie nonjabulo nonso noor norah norbert norberto norica norma norris nothando noxolo nozibusiso nozizwe
    nqobizitha nuno nuria nuru nyaboke nyaga nyakundi nyamai nyambura nyanchama nyawira nydia nye nyongesa nzioka nzomo oana oba
    obadiah obaid obanijesu obdulia obed obianuju obinna ochieng octav octavia octavian octaviana octavio octaviu odalis odalys
    odette odhiambo odhran odika odongo oduor oeshi ofelia ogechi ogooluwa ojas ojasvi oke okechukwu okello okoth okumu oladare
    oladimeji olaf olajumoke olakunle olalla olanrewaju olansile olasunmbo oleg olegario olgierd olimpia olimpian olimpiu olive
    olivie oliviu oliwier ollie ololade oloo oluchi olufunke olufunmilayo olumorotimi oluoch oluwafemi oluwagbemiga oluwakemi
    oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olwen olwethu omair omaja omari omeir omisha omkaar omobobola
    omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omya ondieki onesmus oni
    onkar onofre onveer onyango onyinye oonagh ophelia opiyo oran orazio oreofe oreste orfhlaith oriana orinder orlagh orlaigh
    orlaith orlando orna ornella orson ortansa osama osha osian oskar osman ossama osunleke osvaldo oswald otieno otilia otis
    ottavio ottone ouma ovidio ovidiu oviya owain owais owethu owino owuor oyenike oyindasola ozana ozioma ozzy pablo paca paco
    paddy padraic padraigh padraigin pahal paige pallavi palmira paloma pamfil panagachie panait pancho pandora panfilo panini
    paola paoletta paolo paraschiva paride parker parminder parsa parth parveen parvez paschal pascual pascuala pasqual pasquale
    pastora patience patrice patricio patrizia patrizio patryk paulette paulica paulino paulo pauric pavani pavel paz peace
    peadar peader pearce pearse peg pelayo pellegrino pema penelope penina peninah pepe pepita pepito perdita peregrine peris
    perla perlita perpetua perry pervaiz pete peterson petre petrina petrona petronela petronella petru petrus phanice phelim
    phelix philemon philippe philippine philis philomena phineas phylis piaras piedad pierangelo pierce piergiorgio piergiuseppe
    pierina pierluigi piermaria piero pierpaolo piers piersanti pietro pilar pili pina pip pippa piran pius plinio polly pompeo
    pompilia pompiliu pomponio poncio porfirio portia praneel pranit pratyush primitiva primitivo prisca priscah priscila
    priscilla priscillah prisha profira prudence prudencia prudencio prunella puccio purity pushti qaadir qaasim qabeel qabil
    qadar qadeer qadi qadim qahtan qaim qais qamar qani qanit qareeb qarin qaseem qasid qasif qasim qatadah qawee qays quadir
    qudamah quddoos qudoos quincy quinter quique quirino qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin
    raamis raamiz raashid raatib rab rabah rabar rabb rabbaanee rabbani rabecca rabee rabi rabia rabiah rabit rachael rachana
    racheal rachelle rachit rachita rada radeke radha radhee radhika radi radu rae raed raees rael rafa rafaela rafan rafay rafee
    rafeek rafeeq raffaele raffaella raffaellino raffaello rafi rafila rafiq raghav ragheb raghib rahab rahat raheel rahma
    raimondo raimundo rajab rajan rajata rajeshri rajinder raksha raluca rama ramadhan ramiro ramon ramsay rana ranbir randall
    randolph randy ranieri ranjit ranveer raoul raphael rashida raul rayaan rayan razia rea reagan rebeca redmond regan reginald
    rehaan rehema reina reinaldo reiss relu rembrandt remedios remigio remus rena renata renato rene renzo reshma reva rex
    reyansh reyes reyna reynaldo reynold rhea rhianna rhianne rhoda rhonda rhydian ria rian rica ricarda riccardo ricciotti rick
    rickey rico ridhi rikki riley rishi risper riya riziki robertina robinson robyn rocco rodah roderick rodger rodgers rodica
    rodolfo rodrigo rogelio rogers rohaan rohini roise roksana rolando rolf rollo romana romeo romina romolo romulus romy rona
    ronaldo ronan ronith ronke ronny rono roque rosaleen rosalia rosalie rosalina rosalind rosalinda rosalva rosamund rosanna
    rosanne rosaria rosarie rosario rosaura roscoe roseanna roseline roselyn roselyne rosemarie rosenda rosendo rosina roslyn
    rossa rossana rotich rowena roxana roxelana royston roza rozalia ruairi ruari ruben rudra rudy rufina rufino rufus ruggero
    ruggiero rui rukia ruperta ruperto ruqayya rushil russ rusul ruwaihim ruxanda ruxandra ruy ryszard saabir saad saadat saadiq
    saafir saahir saaiq saajid saal saalih saalim saaqib saariyah sabah sabahat sabas sabatino sabbir sabeeh sabil sabin sabine
    sabiq sabir saboor sabur saburah sacha sachi sadan sadaqat sadeed saffron safiya safta sahil sai saida saidi saim sair sairah
    saksham sakura sal salina salman salome salomea salomey salud salvador salvatore salvi samaksh samama samanta samar samarth
    samesh samina samir sammy samson samwel sanaya sancho sanda sandalio sandeep sandi sandile sandro sandu sandy sani sante
    santiago santino sanya saood sapphire sarita sarthak saskia sathvik satinder satnam saturnina saturnino saumu saumya saundra
    sava saverio saveta savina savita sayed scarlett scot seana seanan seaneen seanna seb sebastiano segilola segismundo selena
    selwyn semenica senan seona seosamh serafina serah serena sergiu sergius seve sever severiano severin severina severino
    severo seye shaban shabana shabnam shadrack shaheen shahid shakira shamsuddeen shania shanna shannan shannen shari shaun
    shauneen shaurya shawna shay shaz shea sheamus sheela sheelagh sheena shehu sheilah sheilla sheillah shekoni shelagh shelby
    sheldon shelia shelly shem sheree shereen sheri sheridan sherri sherry shiela shinead shiv shivani shivansh shobha sholto
    shravya sibonelo sibongile sibusisiwe sibusiso siddharth sidonia sidra sienna sifuna sigfrido sigrid sihawukele sijuade sila
    silas sile silondile silvana silvester silvestre silvestro silvian silviana silvie silvio silviu simeon simi similoluwa
    simina simion simisola simiyu simona simonetta simphiwe simphiweyinkosi simran sinclair siobain sioban siobhain siofra sioned
    siphesihle sissy sithembiso siwan siya siyabonga siân smaranda sneha socorro soledad somadina somchai somtochukwu sonali
    sonny sophia sophy soraia sorana soraya sorcha sorin sorina sosimo souma soumya sowande sphiwe stacie stacy stana stanca
    stancu stefani stefania stefanie stela stelian steliana stellah stephan stephene sterling stu subomi sudiksha suhani sukhjit
    suleiman suleman sumayya susana susanita susie suzana suzanna suzi swaleh sybil sylivia sylvester sylvie taahaa taahir taaj
    taalib taamir taanish taariq taban tabassum tabby tabish tade tadeen tadeo tadeusz tadhg tafazal taha tahawwur taheem
    tahmaseb tahmeed tahmid tahoor tahseen taial taimur taisir taj tajammal tajammul tajudinn talal talat talha talhah tali talia
    talib taliesin tamam tamanna tamara tami tammie tammy tamsyn tanay tanimu tanish tanmayi tanner tansy tanveer tanvi tarak
    tarek tarfaan tarquin tate tavish tawkeel taz teagan tecla teddy teea teerth tegan tegwen tejas telemaco teleri telmo
    temidayo temistocle teo teobaldo teodor teodora teodoro teodosia teodosio teofil teohari teona tere teresia teresiah teresita
    terrance terrence terri tess thabani thabisa thabisile thaddeus thalente thandazile thandeka thandi thando thanh thembeka
    thembekile thembile thembisile theodor theodore therese thibault thibaut thierry thomasina thuo thurstan thuthukile thuy
    tiago tiarna tiarnan tiberia tiberiu tiburcio tiegan tiernan tilda timea timotei timoteo timothy tinca tirdad tirion tishk
    titilayo tito titus tiziana tiziano tobiasz tod todor toki tokunbo tola tolulope toluwanimi toma tomasa tomori tomos tonia
    tonicha tonino tonny tonya topher tori toribio torquato torquil tory traci traian travis treacy treasa trev trina trini
    triona tripti tristan triveni trixie triya troy trudie tsuma tudor tudora tudosia tullio tunde turlough turvi tybalt tymon
    tymoteusz tyrell tyson ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah uberto ubika ucchal uche udant udarsh udyati
    ugo ugolino uhban ujunwa ulfat ulises ulrich ultan umaarah umair umang umberto unnati unni upadhriti upasna upkaar upma
    urbano urishilla urmi urrab urszula urvashi urvi usman utkarsh vahar vaishnavi valary valentim valentin valentine valeria
    valerio valeriu valero vallary valter vamakshi vanda vanesa vansha vanya varenya varsha varvara vasana vasatika vasco vasile
    vasilica vasudha vaughan veda vedant vedhika vedika veer velma venancio venera venetia veniamin verity veronicah vesna veta
    vicenta vicente vickie victoire victoriano victorino vida vidal vidhi vihaan vijaya vinaya vincentio vincenza vincenzo
    vinicio violet violetta viorel viorela viorica viraj virgil virgilio virginie viridiana visarion vishnu vitalis vito vittoria
    vittorio viv vivaan vivek viviana vivienne vlad vladimir vlaicu voicu vrinda vrishti vritti vusumuzi vyanjana waahid waail
    waajid wachira wadee wadi wadood wafa wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj waida wainaina
    wairimu wakeeta wallace wally walt wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi
    wanyama wanyonyi warda warhi warinder warjas watika waweru wazir weddy wekesa weldon wes wesonga whitney widisha wiktor
    wilbur wilfredo wilfrid wilhelmina willa willie willis willy wilson winfred winnie winny wishi witold wriddhish wridesh
    wuraola wyatt wycliff wycliffe wyn wynne xalak xander xanthe xenia xiao ximena xiomara xiti xobeen yaa yaaseen yachana yadavi
    yadid yafi yafir yaghnam yagnesh yago yahvi yahya yahyaa yaiza yaman yamar yameen yamini yann yaqeen yaqoot yaqub yar yara
    yasaar yaseen yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasir yasmina yasmine yasti yatan
    yathrib yatin yauvani yaw yawar yawer yazan yazeed yejide yeraz yergha yesenia yesoob yewande yiannis yochana yolande yorath
    yoshita yug yunis yureed yuri yussuf yutika yuvraj yves zaafir zaahid zaahir zaakir zabir zablon zach zacharia zacharie
    zachary zackariya zadie zaeem zafar zafeer zafir zafrul zahaar zaharia zaheer zahi zahir zahri zahrun zahur zaib zaid zaida
    zain zainabu zaira zaitra zakaria zakayo zakhele zamfir zamfira zander zane zansi zarar zaraza zarna zashil zauqi zaweel
    zayan zayyan zayyir zeb zehaan zeke zelda zena zeno zenobia zenovia zenzele zenzile zerdad zewad zia zibuyile zilmil zimran
    zina zinal zinhle zipporah zita zoey zola zoraida zuleika zuri zuwayhir
    """.split()  # noqa: SIM905 - a table of words
)
EN_MORE_WORDS_TOO: Final = frozenset(
    """
    aubrey autumn avery avi bea beatrix bella bex blessing brady brooklyn charity cherry chuck clancy clover comfort coral cosmo
    destiny dev dexter dom don effie fitz flo fran freddy gus hank hans harris hunter innocent irwin jed jock jon juno kat
    kendall laurel lavender lucky luther lyn mac macy mae maggie mags margarita marty maude meg moe monty nat nate nell nick otis
    paddy pandora patience peace peg pip pippa portia prem rae rama randolph randy rex reynold rudy saffron sal sapphire scarlett
    seb sheldon sherry sinclair sissy sonny sterling tansy tate teddy tod tommy tori trixie una verity virgil wallace wally
    wilbur willa wynne zander zia
    """.split()  # noqa: SIM905 - a table of words
)
FI_MORE: Final = frozenset(
    """
    heljä hertta isla janita justus karri kasperi kyösti maiju matleena milka minea netta oili orvo otso perttu raine raisa sasu senja toini touko waltteri aku heini
    aapo aarne aaron aatos abbas abdirahman abdul abdullah abdullahi adam adele adnan adrian agne agnes agnieszka ahmad ahti aila
    aili aimo aina airi aisha aivar alan alba albert alberto albin alejandro aleksander aleksandr aleksandra aleksanteri aleksei
    alex alexander alexis alfons alfred algot alice alicia alina allan alma alva alvar alve alvin amadeus amalia amanda amelia
    amelie amin amir amira anas anders andrea andreas andrei andres andrew andrus andrzej andré andréas angela angelica angelika
    angelina anita anja annelie annette annica annie anniina annikki annukka anthony antonia antonio ants armas arne arnold aron
    arthur artturi artur arvid assar aston astrid atte aukusti aulikki aune aurora axel barbara barbro beata beatrice bella bengt
    benny berit berndt bernhard bernt bert bertil betty bianca bill billy birger birgit bjarne bodil boel boris brita britt
    britta bror bruno börje cajsa carin carina carl carlos carmen carola carolin carolina caroline casper cassandra catarina
    catharina cathrine catrin cecilia celine charles charlie charlott charlotta charlotte christel christer christin christina
    christine christofer christoffer christopher claes clara clas claudia colin conny cornelia cristina curt dagmar dagny daniela
    daniella dante david denise dennis desirée diana dick doris douglas ebba ebbe eddie edgar edit edith edvard edvin edward
    edwin egon einar einari eino eira eivor elena eleonor eleonora eliisa elin elinor elis elisa elisabet elisabeth elise
    elizabeth ellie ellinor elliot elly elma elmer elna elof else elsie elsy elton elvin elvira elvis elvy emanuel emelie emil
    emilie emilio emily emmy enar engla ensio eric erica erika erland erling erna ernst eskil estelle ester esteri esther ethel
    eugen evald evelina evelyn evert fabian fanny felicia felix ferdinand filip filippa florence folke frank frans fred fredric
    fredrika freja frida fritz gabriel gabriella galina georg george gerd gerda gerhard gert gertrud gillis gisela glenn gottfrid
    greger greta gudrun gunborg gunhild gunnel gunvor gustaf gustav gösta göte hamid hampus hamza hannah hannes hans harald
    harriet harry hasan hedda hedvig helen helene helga helge helinä helmer helmi helvi helén heléne henning henric henrietta
    henrikki henry herbert herman hilda hilding hillevi hilma hjalmar hjördis holger hussein håkan ibrahim idun iiris iisakki
    ilse indrek ines inez inga ingalill inge ingeborg ingegerd ingegärd ingela ingemar inger ingmar ingvar iris irja irmeli iréne
    isaac isabel isabell isabella isabelle isac ismail ismo ivan ivar jaan jaanus jack jacob jakob jamal james jane janet jarl
    jarno jasmine jean jeanette jekaterina jelena jennie jennifer jenny jens jerker jerry jesper jessica jevgeni jill jimmie
    jimmy joachim joacim joakim joanna johan johannes john johnny joline jonas jonatan jonathan jonny jose josef josefiina
    josefin josefina josefine joseph josephine josé juan judith julian julie juni junior juri juulia jörgen jüri kadri kajsa
    kalevi karim karin karina karl karolina katarina katarzyna katharina katrin kennet kenneth kenny kent kenth kerstin kevin
    khaled khalid kian kjell klara klas knut konrad kristi kristin kristina kristine kristjan kristofer kristoffer krzysztof
    kullervo kumar kurt kustaa kyllikki lage laila lara leah leia leila lena lennart leon leona leonard leonardo leopold liam
    lilian lillemor lilly lily lina linda linn linnéa linus lisa lisbet lisbeth liselott liselotte livia ljubov ljudmila loke
    loui louie louis louise lova lovis lovisa lowe lucas lucia ludvig ludwig luis lukas luna lydia lykke maaria madeleine
    madelene magdalena mahdi mahmoud maie maire maja majken majvor maksim malgorzata malin malle malte malva manfred manuel
    marcin marco marcus mare marek margaret margareta margaretha margit margot margret margus mariam mariana mariann marie marina
    mario marit marjaana mark marlene marta martin martina mary maryam matheo mathias mathilda mati matteo mattias matts maud
    mauritz maximilian maya meelis mehmet meja melissa melker melvin melwin merike micael michael michaela michal michel michelle
    miguel mihhail mihkel mila milan milo milton mimmi mina miranda miriam mirjam mirjami miro mohamad mohammad mohammed molly
    mona monica monika morgan muhammad mustafa märta märtha måns mårten nadia nadja nancy nanna natalie natalja natanael nathalie
    nellie nelly nicholas nicklas niclas nicolas nicole nikola nikolai nils noah noel nora nour olav olavi oleg olivia oliwer
    olle olof olov oscar oskar osman ossi ossian ottilia patric patricia patrick paul paulina pauline pavel pawel peder peeter
    pelle pernilla petter philip pierre piotr piret pontus priit päivikki rafael ragnar ragnhild raili rainer raivo ralf ralph
    raymond rebecca rebecka reet regina rein reine reinhold renée reza richard rickard rigmor riina rikard rita roberto roger
    roland rolf roman ronald ronnie ronny rose rosita ruben rudolf rune ruth sabina saga saleh sally samir samira sander sandra
    sarah sergey seth sigfrid sigge signe sigrid sigurd sigvard siim simon simone sinikka sirje sivert sixten sofi sofie solveig
    sonia sonny sophia sophie staffan stella stellan stephanie stig stina sture sune susan susann suzanne svante svea sylvia
    sören tage taisto tamara tarmo tatiana tauno tellervo teodor teresa terese teresia terttu teuvo thea theo theodor theres
    therese theresia therése thomas thor thore thure tiit tiiu tilda tilde tina tindra tobias tomasz tommy tony toomas tora
    torbjörn tord tore torgny torsten tova tove triin tristan ture tuukka tuuli tuva tyra ulrica ulrik uolevi urban urmas valborg
    valdemar valentin valentina valeri valter vanessa vanja veeti vega vello vendela vera verner verneri veronica veronika victor
    victoria vidar vide viggo viking viktor viktoria vilgot vilhelm vilhelmiina vilhelmina viljo vilmer vincent vivianne vladimir
    vuokko waldemar walter werner wilhelmina wille william willy wilmer yasmin ylva yngve yousef yusuf yvonne zahra örjan östen
    """.split()  # noqa: SIM905 - a table of words
)
FI_MORE_SURNAMES: Final = frozenset(
    """
    aaltonen ahokas ahonen alanen alanko andersson antikainen anttonen aro asikainen auvinen backman berg blomqvist elo eloranta
    eriksson erkkilä eronen eskelinen grönroos gustafsson haapanen haapaniemi haataja haavisto hakkarainen halme halonen hannula
    hartikainen hautamäki haverinen heikkinen heinonen heiskanen helenius helminen henriksson hietanen hiltunen hirvonen hokkanen
    holappa holmberg holmström holopainen honkanen huotari huovinen huttunen huuskonen hyttinen hytönen hyvönen häkkinen
    hämäläinen hänninen härkönen ihalainen immonen jaatinen jalonen jansson jauhiainen johansson jokinen jussila juvonen jäntti
    järvelä järvenpää järvi järvinen jääskeläinen kaikkonen kainulainen kanerva kankaanpää kantola karhunen karjalainen karlsson
    karppinen karttunen karvinen karvonen kauppila kauppinen keinänen kemppainen keränen keskinen keskitalo ketola kilpeläinen
    kinnunen kiuru kivimäki kivinen kiviniemi koistinen koivunen kokkonen kolehmainen komulainen konttinen koponen korhonen
    kortelainen koskinen kosonen kovanen kukkonen kulmala kumpulainen kuosmanen kuronen kuusisto kyllönen kähkönen kämäräinen
    kärki kärkkäinen lahtinen laiho laitinen lammi lampinen lankinen lappalainen latvala laukkanen laurila lehikoinen lehtinen
    lehtonen leinonen leppänen leskinen liimatainen lilja lindberg lindgren lindström lipponen liukkonen luukkonen lähteenmäki
    makkonen malinen manninen markkanen martikainen marttinen matikainen matilainen mattsson meriläinen miettinen mikkonen moisio
    mononen muhonen mäenpää mäkinen männistö määttä nevala nevalainen nieminen niiranen nikula niskanen nissinen nousiainen
    nuutinen nyberg nykänen nylund oikarinen oinonen ojanen oksanen ollikainen paavilainen pakarinen palomäki parkkinen partanen
    parviainen pasanen pehkonen pekkala pekkarinen peltonen peltoniemi pennanen penttilä penttinen pesonen pietilä piirainen
    pirinen pitkänen puhakka pulkkinen puranen pääkkönen pöllänen raatikainen rautiainen rautio reinikainen repo riikonen
    rissanen ronkainen rossi ruotsalainen ruuskanen rytkönen ryynänen räisänen räsänen räty rönkkö saarinen saastamoinen sainio
    sallinen salmela salminen salomaa savolainen seppänen sihvonen sillanpää silvennoinen simola simonen sirviö sirén sjöblom
    soini soininen suhonen suomalainen sutinen syrjälä taipale tanskanen tarvainen taskinen tervo tiainen tiihonen tikka tikkanen
    timonen tirkkonen toivonen tolonen tuovinen turpeinen turunen tähtinen valkama valkonen vartiainen venäläinen vesterinen
    viitanen viljanen virtanen voutilainen vuorinen väisänen välimäki väänänen
    """.split()  # noqa: SIM905 - a table of words
)
FI_USUAL: Final = frozenset(
    """
    heljä hertta isla janita justus karri kasperi kyösti maiju matleena milka minea netta oili orvo otso perttu raine raisa sasu senja toini touko waltteri aku heini
    aapo aarne aaron aatos ahti aila aili aimo airi aleksandra aleksanteri alexander alina allan amanda anders anita anja anniina
    annikki annukka armas artturi atte aukusti aulikki aune aurora christina edvard einari eino eliisa elisa elisabet elisabeth
    emil ensio erika esteri helinä helmi helvi henrikki henry hillevi iiris iisakki irja irmeli ismo jarno johan johannes
    josefiina juulia kalevi karl kristina kullervo kustaa kyllikki leila linda maaria maire margareta margit marjaana mirjam
    mirjami miro olavi olivia oskar ossi päivikki raili rainer sinikka taisto tauno tellervo terttu teuvo tuukka tuuli uolevi
    valdemar veeti verneri vilhelm vilhelmiina viljo vuokko
    """.split()  # noqa: SIM905 - a table of words
)
"""Of FI_MORE, those that are common in Finland."""
