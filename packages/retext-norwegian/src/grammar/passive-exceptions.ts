/* Words that look like a passive and are none, in both written standards. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that end as a passive and are none: verbs that have this form alone and are active (finnes, trives), verbs about
 * what two do to each other (møtes), and adverbs and nouns. A tagger does not tell them from passives.
 */
export const NO_PASSIVES: ReadonlySet<string> = words(`
finnes fantes fins finst fanst finnast synes syntes syns synest syntest synast skyldes skyldtes
lykkes lyktes lykkast lykkest lukkast lukkest mislykkes mislyktes mislykkast mislykkest mislukkast mislukkest
møtes møttes møtest møttest møtast trives trivdes trivs trivst treivst trivast mistrives mistrivdes
trengs trenges trengtes trengst trengdest trengast behøves behøvdes behøvs krevst
minnes mintes minnest mintest minnast enes entes einast einest samast undres undredes undrast undrest
spørs spørres spørst slåss slåst slåast ferdes ferdedes ferdast ferdest tykkes tykkest tykkast
kjennes kjentes kjennest kjendest kjennast føles føltes høres hørtes høyrest høyrdest høyrast
ses sees sjåast såast kappes kappast kives kivast krangles omgås omgåast aldres aldrast eldes eldest eldast
skiljast skiljest ottast ottest nøgjast lenges skammes skjemmes vemmes harmes gremmes grøsses blues dages dagast
kveldes kveldast våres haustast skortast leikast ervast arvast
således likeledes særdeles fremdeles framdeles aldeles alldeles annerledes innbyrdes utvortes innvortes annensteds
allesteds ellers elles felles foreldres pommes frites alles begges manges enkeltes
`);

/** What follows a verb of {@link NO_PASSIVES} where it is passive after all: «det sees bort fra». */
export const PASSIVE_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["ses", words("bort hen")],
  ["sees", words("bort hen")],
  ["sjåast", words("bort")],
]);

/** Verbs about those who come together, that are passive only with a particle: «samles inn». */
export const PASSIVE_WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["samles", words("inn opp sammen")],
  ["samlast", words("inn opp saman")],
]);

/** Participles that tell what somebody becomes, not what is done to him: «bli kjent med», «bli overrasket». */
export const STATES: ReadonlySet<string> = words(`
kjent kjend kjente kjende kvitt nødt nøydd nøydde vant van vane gravid skilt ferdig opptatt oppteken opptekne
fornøyd fornøyde nøgd nøgde enig redd sliten utslitt overrasket overraska overraskede skuffet skuffa sjokkert sjokkerte
sjokka imponert imponerte bekymret bekymra begeistret begeistra forelsket forelska provosert provoserte
irritert irriterte stresset stressa forbauset forbausa forundret forundra interessert interesserte
`);
