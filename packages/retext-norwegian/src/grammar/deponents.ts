/* Words that end like a passive and are none. */

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
ottast ottest nøgjast
dages dagast kveldes kveldast
`);

/** Adverbs and adjectives in -es and -s that a tagger may take for verbs. */
export const ADVERBS_IN_ES: ReadonlySet<string> = words(`
således likeledes særdeles fremdeles framdeles aldeles alldeles annerledes innbyrdes utvortes innvortes
ellers felles foreldres
`);
