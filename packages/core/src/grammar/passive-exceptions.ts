const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that end as a passive and are none: verbs that have this form alone and are active (finnes, trives), verbs about
 * what two do to each other (møtes), and adverbs and nouns.
 */
export const notPassives: ReadonlySet<string> = words(`
  finnes fins finst finnast synes syns synest synast skyldes lykkes lykkast lukkast mislykkes mislykkast mislukkast
  møtes møtest trives trivs trivst trivast mistrives trenges trengs trengst trengast behøves behøvs krevst
  minnes minnest minnast enes undres undrast spørs spørres spørst slåss slåst ferdes ferdast tykkes kjennes kjennest
  føles høres hørtes høyrest høyrast ses sees kappes kappast omgås aldres eldes eldast foreldres synas lenges skammes
  vemmes grøsses kives
  således likeledes innbyrdes annensteds allesteds pommes frites`);

/** Participles that tell what somebody becomes, not what is done to him: «bli kjent med», «bli overrasket». */
export const states: ReadonlySet<string> = words(`
  kjent kjend kjente kjende kvitt nødt nøydd vant opptatt oppteken opptekne fornøyd fornøyde nøgd enig redd sliten utslitt
  overrasket overraska overraskede skuffet skuffa sjokkert sjokkerte sjokka imponert imponerte bekymret bekymra
  begeistret begeistra forelsket forelska provosert provoserte irritert irriterte stresset stressa forbauset forbausa
  forundret forundra interessert interesserte`);
