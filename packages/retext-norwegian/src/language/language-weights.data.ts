// Made by scripts/train-language.ts from the Norwegian Dependency Treebank (National Library of Norway; annotation CC0 1.0).
// A line is a weight in tenths of a log-odds, above 0 for bokmål, and the forms that carry it.

/** Words that tell bokmål from nynorsk. */
export const WORD_WEIGHTS = `82 jeg
73 ikke
71 hun
67 mer selv
66 noen
65 hva
64 vært
63 flere
62 dem hvor kommer sier
61 ble en fra mener
60 fikk gjøre hvis
59 disse gjør ham hvordan se uten
58 annet sammen verden
57 noe tror
56 kirke ligger
55 tidligere vet
54 allerede gjelder ifølge mennesker være
53 bedre finnes mulig
52 deres et forteller hvert leder vanskelig
51 foran frem hjemme hver hvorfor man særlig
50 eneste ett regjeringen skriver trenger verdens
49 dere hjem hvem kommet offentlige siden stedet utvalget
48 egentlig egne hele holde hverandre penger tiden utenfor vei
47 ansatte hennes offentlig selvsagt senere sitter tro
46 alene dager dårlig eget kirken samme snakker spille sted tross vinner
45 bilder dessuten holder holdt husker innen jobber moren navn problemer skrev skrevet spiller trolig tros- valget valgmannstemmer virkelig én
44 alvorlig hvilke områder snakket valg ventet årene ønsket
43 endringer ene enig høyt knyttet politikere spill viktigste øke ønsker
42 anbefaler avgjørende biler brukes ellers finner folkekirke foreldrene formuesskatten fortsatt hvilken høre hører høyere innenfor lille lå medier milliarder minutter setter steder uker velger virker
41 begrenset betydelig dro flertall forbindelse fornøyd ganger historien høy jobbet kirkens krever mente nemlig partiene regler rødgrønne saken samlet startet statskirkeordningen synes tidlig timer trodde uke vanlig ytterligere
40 egen fremdeles grunnleggende høst klokken lav legger muslimer måneder omfattende sammenheng satt skiller spilte såkalte verdier videre
39 annerledes antall avfall boken de endelig enhver faller finanskrisen flertallet flyttet fremme frykter gammel gikk henger hevder hodet innflytelse kaller kirker landene ledelsen mye myndigheter ressurser selge selvstendig slipper spillet statene statlige tilgjengelig tydelig utfordringer utrolig utviklingen veien velge virksomhet åpen åpne åpnet øker
38 bidrar driver følgende gjøres greit heter innebærer kirkelige livssynssamfunn mistet morgen mulighet muligheter måter nylig nærmere partier personlig selskaper sikkerhet skyldes spillere spilt tall utsatt utvalgets valgt valgte varslet venter
37 aktører bekrefter bekymret dagene datteren drept forståelse frihet fulgte handlinger homofile huske hverken investeringer kamper kastet kirkeordning kjører klubber koster løsninger menneskene mulige opplevelse oppmerksomhet ordninger organisasjoner perioder plutselig representanter riktignok seinere selvfølgelig sittende sliter sluttet smittefarlig spillerne starter stater stående sykehus sysselmannen søsteren taler tilsvarende tør utviklet vanlige vestlige vippestaten vitner åpner økte
36 befinner befolkningen bred bærer cannabis daglig fortsetter forurensende fremover følelser gutten innholdet kjærlighet kjørte kreve kunstnere lovgivning lykkes markedet merket myndighet myndighetene nærmest oppgave opprørerne ordningen pengene problemene rettigheter sang selger selve sikret statlig sykdom sykehuset sønnen sørge tanker tas testet trener uken uttalelser venn virkeligheten virksomheten voksen økende økt øynene
35 anledning datter eier elsker foreløpig fotballen helt hull ledelse ledet midler millioner navnet nærheten opsjoner prognoser rammet salg sent settes syke syv sønn tilbud tv-kanalen ukene umulig utgjør vesentlig vold ytringsfrihet
34 alvorlige amerikanerne annen arter bedriften begrepet begynner bodde dataspill dubbing dypt dårlige endret engang fantes forpliktende forrige forsøkte funnet homofil høsten høye kirkelig kjedelig krisen legges leser makten mangler mediene mening menneskerettigheter muligheten måned nærmeste områdene passer peker personer personlige preget påpeker republikanerne sies sommer spennende sterkere støtter taper tilstrekkelig traff trekker trossamfunn truet uka utenriksminister valgkampen vanskeligere verdenskrig viktigere ytringsfriheten øverste
33 avtaler bor budskap drevet etiske flyktninger fremstår fremtiden frivillige frykten garderoben gis gutt handler hjertet hovedstaden hvilket høres hørt innbyggere lettere lider liker lørdag løs løsningen mamma menneskelig naturlige naturligvis nåværende organer pågrepet ringer scoret seieren sikrer slippe stede stillinger tallet trene utslipp vokste åpent
32 begynnelsen behandles beholde bidratt bo dårligere eiendom eksperter ennå familiemedlemmer flyr foregår forholdene fortsette gjeldende glemme gravferdsforvaltningen grensen gulvet hvite klær kvinnen lagene latinen ledere lidelser lignende manglende mindretall nektet oppgaver ordene overrasket prinsipper prosjekter regnet resultater rettssaken rolig skikkelig skutt solid sommeren spørre stråling svenskene syk søke takker tilsynelatende tirsdag tjene vedkommende velgerne videreføres virksomheter voksne øyeblikk øyne
31 ambassaden ansiktet asylsøkere avgjørelse avisen begynte beruset beskatning beslutning betydelige bildene bilene blasfemi borgerlige deltakerne delte domfelte elsket farlige fjernet fløy forbedring forskjell forsvinner fortelle fortjener forventer fredede fremtid fremtidig følelsen gruppen handlet havnet helgen hensikt hockey hold holdning holdninger homofili hovedsak hovedspørsmål hverdagen hyggelig hånd hørte høyeste imponerende inneholder innse interessen keeper kilder kjempet kommentarer kostet kostymene kreves kronikk kulturminner kåret lave lede lederen leiligheten levende loven lovet lovforankret løper løsning mandag marked medalje medisiner merker miljøer minuttene morens nærmer omverdenen oppdaget oppfølgingsspørsmål overbevist overraskende politiker prinsesse prisene påvirket reaksjonene reaksjoner regne rekker religionsfrihet ren rent resultatene rettslig riktige rimelig sammenlignet samtlige situasjoner sjøl skudd slutter snarere soldater solgt spilleren spørsmålene statskirkeordning stikker stoppet stua studenter svekket takket tegn tilfredsstillende tilhører tilnærmet tingene tjenester trente trukket turister undersøkelse utfordringene utgave utsatte valglokalene valgmenn valgvake vanskelige vekker velgere verneverdige vesker virkemidler ytringer årsaken ærlig økningen øst øygruppen
30 ambassade arktiske avsluttet barnets beskatningen beskriver bestemmelser bevilgninger budskapet dokumenter drøm drømmen dukket dør døren enklere etableres etterforskning farger fattet feirer forfatter forholde formuesskatt forskere forsvant forurensning forøvrig fotballspiller fremfor følelse følge gasskraftverkene grønn gutta gutter helikoptrene henter hentet hilsen imidlertid innbyggerne innspill institusjoner intet isen journalister kalles kandidater kartdata kirkeordningen kirkes kode kongelige krevende kundene lavere legge medarbeidere motsatte muligens naboen nevner noensinne nr næringsdrivende oftere oppfattet oppheves opphold opplysninger opsjonsbeskatningen pasienter pressen pst regner riksalarm rollen romantisk rød selges selskapene selvfølelse signaler sjøfolk skjule skjønte skoler solgte stenger stilles strøm svensker sørget tankene tegnet terapi tildelingen troverdighet trygd trygghet tydelige utdannelse utenlandske utfordringen utslippene veier vellykket virkelighet virket vokser voldelige åpning økning
29 fant følger naturlig stemmene
28 falt forskning kun meget rekke talt understreker
27 farlig lar
26 bedt betydning da svarer tilfeller
25 frivillig kjøre ramme ringte
24 bare bilde din fulgt født gangen hensyn piller planer vant øya
23 angrepet begynt danse engelske enige erklærer fastlandet forskjellen forskjellige gi håpet kalt paven røde sjelden sto
22 føle kjørt kone leilighet passet presidenten ringe satte styrker tar vedtatt
21 enten mens nå pappa talsmann virke
20 bildet bygge dronning følte linje lot skyld tv venner
19 fortalte ga legen tenker trekke vinne
18 bruker galt gasskraftverk ligge medlemmer opptatt
17 barnevernet fotball kjente lest
16 barn barna eksempel familie gitt kunst
15 deg døde finansministeren gang håper leve president spurte
14 forhold mine riktig styrke sånn
13 min samtidig tatt
12 gir igjen informasjon musikk svarte teknologi
11 aller deler vise
10 blitt død enkelte jo komme laget nesten publikum sikre spør stemmer
9 akkurat derfor kamp kjent
8 du fordi meg
7 blant første hos mitt
6 aldri hans tilbake
5 ingen rundt sin
4 bli norske
3 vi
2 også
1 han
-1 i og til
-2 om skal
-3 må
-4 mellom slik
-5 dersom folk landet norsk
-6 bruk kroner vel
-7 altså arbeidet lov tiltak ulike
-8 filmen lag
-9 rette samfunnet slikt torsdag
-11 status tyske
-12 bøker vis
-13 fram klokka nett tida
-14 menneske professor tilfelle
-16 framover kommunen kulturen styret
-17 departementet olje seint språkbruk
-18 mi roman
-19 brevet framfor helga mafiaen oppdaga per relevante
-20 boka fullverdig nasjonal senter språk verd
-21 framtida språket stod åra
-22 bad elva kristendom kultur- lufta teorien
-23 element euroen nedlegging perspektivet slepp
-24 avslutta fylkeskommunen område plassen prega
-25 arrangement etc oljeprisen straks styresmakter
-26 brann di nytte
-27 annleis stad
-28 gav sjukehus sjukehuset
-29 administrerande allment amerikanarane arbeidsgruppa avgjerd barnevern bebuarane behandlinga borgarlege botnen byggjast dimed dreiv dyrka dåverande einskap endringane fabrikken fagorgan finanskrisa finnast forfattarane forkasta forlaget forskarar framme fryktar grunngjevinga grunnlovfesting hev hovudsak høgresida høyring illustrasjonsfoto innstillinga institusjonar investeringar jau jordras kjensle kjensler køyrer laga lovar lukkast læraren meine mellombels menneskeleg menneskelege merksemda ml-rørsla månad nektar nemnt offentleglova omgrepet omsett operasjonsleiar oppvekstsenter prinsippa relativitetsteorien representantane rettssaka samanhengar seinast seinaste sia sjømannskyrkja skadde skulane sleppe språkspørsmål stadfestar stansa steinbrotet sterkast strategiplan styrkje ståande søkjer tilrettelegging tilstrekkeleg trekkje tydelege umogleg underleg underskot undersøkinga utanlandske utforma utspelet uttalar valde varslar vegbana verke vesentleg vesten vona vurderinga vêr åtvara
-30 borna båe domenetap dykk dårlegare døydde endar fanga fjerna frammøtte fylkestinget fysikk førarkort føresetnad heimen helsetenester kommunesamanslåing konklusjonen kostar kulturpolitisk kyrkjas laus legane lesaren liks lita liva lovfesta lovforankring lukka marknad mellomalderen minuttar nm noka omfatta oppgåvene opphavlege oppretta overspenningsvern personlege plutseleg politikar profeten ras reformene rydda ryk råka sektorovergripande sikta skaffa skildrar sluttar språkopplæring stadfesta statsstøtte strålande styra sundag talarstolen teiknspråk tilhøvet tilseier tiåra trugsmål typar ungar utanom utgreiing utgåve utsett utval varaordførar verka visa æra
-31 aktivitetar berekraftig bombinga borgarleg braut byane byte danna dukka dømd fell finn forklarar fylkespolitikarane føremiddag gamal gammal gradert grunna haldning handlinga handsama helseføretaka henda hovudstaden høyra ifrå kjempa kvalitetsreforma kvardagen køyrt leiande lesa liggje liknar løysingar mangfaldet midlar naturlegvis nemner nyttast oljeskifer områda omskjering oppgåve oppleving ordninga personane planar ramma regjeringspartia reine ressursane rådmannen røysta samanhengen samrøystes satsar siger sjukefråværet sjukmelding sjølvstendig skapa skolar slutta spurde spørje synt særs takka talar tankane tene tener tenleg tilgjengeleg trekte trivst trudd tydelegare underskotet une ungdomsskulen uventa vanskelegare vedlikehald veks verande vestfylket von vurderast øvste
-32 ansvarleg arbeidde barnehagar bed brei fanst filmar folkevalde gjerast haldningar høvet høyrde inneheld kandidatane kjelder leiing lokalmedisinske lokalsjukehusa låge modellar motsett naudsynt nestleiar noverande nyare nærast omsynet oppgjer opptekne pasientane personrøyster rammevilkår raude skilje skilnaden skissert soldatane song spreidde språksituasjonen spørsmåla statsorgan streka takast tekne trekt uttala verdskrigen
-33 bustader dagane djupt fortelja følgjande handla hovudet høgre høyrt journalistar jødar kyrkje las let lækjarane merkeleg metodar mogeleg måla nemna overraskande peika reforma retta rolla skolane skriva skuld soldatar spele statskyrkja stoppa studentar tilpassa truga tvinga universiteta vatnet vedkommande verdiar vitja våpenkvile
-34 arbeidd aust betala breiare bryt bur drifta driva fagleg forma forståing forsvinn fortalde fortelje fylket gjelda hm kjærleik korkje krevje lagar leiarar leiaren leva levande lèt mangfald marknaden muslimar nærleiken orda organisasjonar pasientar planane pressa prosjektleiar påstandar redaktør reformkritikarane ressursar rådmann røynda røyster samde samfunnsberande seiast seier selskapa sitje sjeldan skilnad skjøna skular skulda sommaren spel språklov språkråd stades statleg stogga studentane taka teneste tenkja tenkje tilskot trenar tykkjer understreka uroa vaksne valkampen vanskelege vedtektene verdas verkemiddel verkeområdet verna vêret
-35 arbeida aukande behandla byrjinga dreg ei evangeliet faglege forfattar freistar fødd følgde følgja førebels grunnar hand heilskapleg hindra hjelpa inga innhald interimsstyret kasta kjend klårt koma komande krava likar lågare læra menneska mista motsetnad mottaket målbruk månader nøgd ope oppfatta overskot rettar spela spelar stengd svarar tilbodet trong tyskarar utgjer utruleg valt verksemd viktigare årleg åt
-36 avgjerande avgrensa bilar bygda gjeldande greitt heim helseministeren kallar nemnde overraska personleg problema rekna reknar samd satsa skriv slit språkpolitisk startar stillinga talet tinga tyskarane ungane utfordringar
-37 arbeidsplassar asylsøkjarane aukar byggjer byrjar drøfta foreldra freista føra gjeld innhaldet krisa køyre lokalsjukehus merksemd opnar opne oppgåver representantar sjukehusa styringsgruppa tankar tenester trengst utfordringane varsla vegane
-38 asylmottaket avsluttar berga brukast bu byggja dårlege endringar fleirtal fleirtalet forsking følgjer hamna hausten heitte henta hevda inneber internatet jobba kommunestyret konsekvensar leggjast leiinga liknande lærarar manglande manglar namnet nasjonalspråk ordførarane ordføraren ovanfor reglane samanheng samanlikna samisk sat selje sommar språkleg statlege styreleiar støttar tilsett tilsvarande utvalet utvida vedteke veg veka verksemder årsaka
-39 distrikta endeleg endra forfattaren greie høyrer innbyggjarane institusjonen lærar måndag nynorsk omfattande open opna oppteken peikar reint rimeleg setja spennande språklege styresmaktene støtta tenkjer tilbod trua trudde understrekar vald vegen veke ventar verkar verksemda
-40 allereie biletet born eiga finna følgje førre haust heldt høge høgt jobbar jødane kjende knytt krafta kyrkjedepartementet køyrde lærarane løysing namn nyleg nyttar skikkeleg snakkar somme såkalla timar val vanleg vanlege vatn vegar vestlege vidaregåande éin
-41 anten auke byrja driv flytta gale grunnleggjande halda hjå høgare lettare meining mållova partia snakka språkpolitiske styrkja svara tal veker vurdera åleine
-42 bilete bokmål brukar døme enno fremja funne innan jamvel morgon politikarar reglar samband sida såleis tri valet venta verte
-43 alvorleg bjørnen bruka byggje dagleg deira eine gongen heime håpar høg kalla laurdag legg milliardar måtar naturleg nytta omsyn pengane politikarane rekkje saka sentralsjukehus setje sit stader sterkare tala tidleg tydeleg
-44 eigentleg einaste framlegget gjeve historia ifølgje kommunar kor krev kunna kvarandre kyrkja leggje set utvikla utviklinga
-45 attende delar fann framlegg fyrst heiter hennar hevdar låg mogleg ordførar personar skreiv syner trass utanfor viktigaste ynskjer
-46 eigne elevar gonger handlar kven landa meinte offentlege seia sikra språkpolitikk språkpolitikken starta tysdag verkeleg ønskjer
-47 dårleg kring leggja lova nemleg nærare overordna seinare skule skulen verta vorte
-48 dagar eitt elevane endå held høve kvifor samla synest teke tru truleg
-49 annan auka dessutan eige eigen innanfor offentleg pengar samstundes vanskeleg
-50 kvart sjølve staden såg tilsette
-51 dømes elles fyrste halde kommunane meldinga sjølvsagt veit
-52 att finst framleis kome seie treng
-53 fekk gje gjera gjev leiar ligg særleg
-54 gong kvar medan verda
-55 betre difor gjere nokon nokre saman
-56 blei fortel millionar tek tidlegare trur vidare
-57 gjekk regjeringa sidan vart
-58 sjå utan
-59 desse korleis same òg
-60 anna gjer heilt
-61 heile
-62 vert
-63 kjem mykje sjølv vere
-64 fleire kva meiner vera
-65 berre
-66 eg
-67 me noko vore
-68 då no
-69 ho
-70 meir
-78 frå
-80 eit
-83 ikkje
-85 dei
-86 ein`;

/** Endings of 2 to 4 letters that tell bokmål from nynorsk. */
export const SUFFIX_WEIGHTS = `51 enes
50 eres
45 eder
44 res
42 elig
40 tede
39 rnes
38 het pill
37 dret lg lget løs mhet ses tlig
36 alg kler nger nlig ves åder øres
35 kede sted tall ted valg
34 ghet nede
33 bud kkes pes rhet vnet
32 avn eer nket téen
31 edet ften kudd lser oldt
30 edt gjør ihet iver lige lsen rede thet tner åter
29 bber fene fra mmes navn nset rret tier
28 ede ende gede imer ives ldes lig løse mede nges oer olig redt stol tol
27 edes eger eves gave gges jøer kart kes kner oner rger rlig rmet shet smer øer
26 else es gene ger gler jøre kere satt
25 aler ares bbet bånd data dede dler dles glet ises kser lges lse mpet nhet oter oven pets rkes sko ters vede vei vnte
24 aper ddet gere nes nnes
23 erne ges les løst sker
22 ill lene oder orer rier urer
21 blet ier lgte njen tes ttes vn
20 drer ers iene ilet jør somt tret yde ånd
19 aner iler inen lge olde oser rene rne sset
18 aver bler des dier dres eter ever gger gnet iker ngen slig
17 ager ater dere iden ler lere mes mmer nser nter rter sene
16 dte ffet gte mper nker pere ser stet øse
15 emer ets kker lipp nere rker sens tter øs
14 aken ene kens ker lens lles pene rets stre uer
13 ener gste kket kter ller nens ner per rens som tens ærer
12 eier er ere este mer sser ts
11 atte eren fer gen kene lder mene nene pper rs sket tene ter udd øst
10 att ens eten ig iser kten nner old omme rere rmen ver
9 arer gge hold ider ige rket ttet ører
8 dene der llet ns ppen tere
7 mme mmet se
6 all ket sen ster
5 re rer set
4 net pet ten
3 et ll
2 en
-2 ng
-3 ing ring
-7 an dde isme sme
-8 rde st uren ådet
-10 apen ida it je jer lla møte plan
-11 are idd king lan mma rka sett sida ust ving
-12 ik
-13 alet dra odet pråk råk sle åk
-14 gde lete use
-15 akta ia ista nta
-16 ekka end enta gd itar kule ma nna ulen val var
-17 aden agde fag ffa iken inna jere mpa veg øra
-18 ause da eit ekar essa even lade lja na ppa ra ta tta uppa
-19 akka arta aus etar fa fisk ika kka kla klar last ular
-20 aust kkja llar ntar nær rta sa
-21 amt aren aste ka kare la ogar ska tera
-22 ad enda erka kast kta lka lta nda nka pa rot rå stad tad yra
-23 anda gga laus otet
-24 alde assa inar knad rma rtar ssa sta
-25 dla omen orar ria
-26 amna anes ars aska atar aum avar egar egna eisa emnd empa epa etje ggar grar held ipa ita ja kjer lema ljar mnd nad nera nfrå ngd nkta nsle onær ote par past repa riar rrar rsar tja tval uga ukar umen unar ysa êret øgde
-27 era fta ga mane rda
-28 afta amn diar eida eitt ella gleg gåva gåve iast idla isa kala lagd lda mlar ngje rare rga rtia segn tar tata teke unna åva åve åver øner
-29 aga bla føra husa ikta imar inka issa ivne kapa kje knar kot mn nare osar risa råda sam sjar skot tia uge ukka va ykka yrar åda ørde
-30 anar asta brot elda emda eva fien ikar lgja mda måla nga odar rera same sast tje trar usa vast åla
-31 gast igar ikna kja lgje mna ndla omar rast rdar rkar samt slar tare
-32 akar apa apar ara ast eidd enar hald iing inga isar kkje oria semd tala
-33 adar agar ar dast dlar emd erda evar ggja ggje iane ilar jera kleg leik mpar nkar od olar rkja rsla sleg spel taka åra
-34 lar ttar
-35 ege eita frå gna lova mde saka skar tleg åtar
-36 esta kna laga md
-37 ald ekta glar ifta lbod mmar nast ndar nleg pane ppar urar
-38 eik elar erar gjer heit jast lane nnar nsar orma ova
-39 gare kane sla tane
-40 ala alar bod eg etta gja jar kar ktar ssar tast
-41 dane rleg sera
-42 ande ane gje jing
-43 kkar lege
-44 aka rar
-45 ørar
-46 eiar sane
-47 mar
-48 nar
-49 star
-50 iar
-51 dar nane
-52 eleg onar
-54 gar sar
-59 gane
-60 rane
-61 arar leg
-64 ngar`;
