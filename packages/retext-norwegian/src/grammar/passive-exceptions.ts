/* Words that look like a passive and are none. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Deponent and reciprocal verbs of both standards, in all their forms: «finnes», «møttes», «synest». */
export const DEPONENTS: ReadonlySet<string> = words(`
synes syntes syns synest syntest synast
finnes fantes fins finst fanst finnast
trives trivdes trivst treivst trivast
lykkes lyktes lukkast lukkest lukkast lykkast lykkest
mislykkes mislyktes mislukkast mislukkest mislykkast
minnes mintes minnest mintest minnast
møtes møttes møtest møttest møtast
høres hørtes høyrest høyrdest høyrast
føles føltes kjennes kjentes kjennest kjendest kjennast
skyldes skyldtes
trengs trenges trengtes trengst trengdest trengast
behøves behøvdes
undres undredes undrast undrest
enes entes einast einest samast
spørs spørst slåss slåst slåast
ferdes ferdedes ferdast ferdest
vemmes harmes gremmes blues tykkes tykkest tykkast
kappes kives kivast krangles
omgås omgåast eldes eldest eldast
krevst
skiljast skiljest
ottast ottest
spørres ses sees aldres lenges skammes grøsses mistrives mistrivdes
dages dagast kveldes kveldast
`);

/** Adverbs, nouns and foreign words that a tagger may take for verbs. */
export const NO_VERBS: ReadonlySet<string> = words(`
således likeledes særdeles fremdeles framdeles aldeles alldeles annerledes innbyrdes utvortes innvortes
ellers felles foreldres annensteds allesteds pommes frites
`);

/** Participles that tell what somebody becomes, not what is done to him: «bli kjent med», «bli overrasket». */
export const STATES: ReadonlySet<string> = words(`
kjent kjend kjente kjende kvitt nødt nøydd nøydde vant van vane gravid skilt opptatt oppteken opptekne
fornøyd fornøyde nøgd enig redd sliten utslitt overrasket overraska overraskede skuffet skuffa sjokkert sjokkerte
sjokka imponert imponerte bekymret bekymra begeistret begeistra forelsket forelska provosert provoserte
irritert irriterte stresset stressa forbauset forbausa forundret forundra interessert interesserte
`);
