const REFUSAL =
  /(?<![a-zà-ž])(?:avsl(?:ag|å|år|ås|ått|o|ege|ått|ag[a-zà-ž]+)|(?:ikke|ikkje) (?:[a-zà-ž]+ ){0,2}(?:innvilg|rett|fått|medhold|godkjen|tilbud|tilbod|plass|få|oppfyl|fyller|fyl)[a-zà-ž]*|får (?:du |dere |de |dykk )?(?:ikke|ikkje)|avvis(?:t|er|ar|te)|(?:krever|krev) (?:[a-zà-ž\d]+ ){0,5}tilbake|betale? (?:[a-zà-ž]+ ){0,4}tilbake|pålegg[a-zà-ž]*|stans(?:er|ar|et|a)|oppheve[a-zà-ž]*|opphør[a-zà-ž]*|reduser[a-zà-ž]*|redusert|delvis|tvangsmulkt|overtredelsesgebyr|inndr[a-zà-ž]+|trekk(?:er|es|ast)? tilbake|deler av søknaden|delar av søknaden|enn du (?:har )?søk)/iu;

const GRANT =
  /(?<![a-zà-ž])(?:innvilg[a-zà-ž]*|(?:har|får) (?:du |dere |de )?(?:fått |nå fått |no fått )?(?:innvilget |innvilga )?(?:plass|støtte|stønad|tilskudd|tilskot|tillatelse|løyve|bolig|bustad|skyss|tilbud|tilbod|rett|parkeringsløyve|parkeringstillatelse|medhold)|(?:gir|gjev) (?:deg|dere|dykk) |godkjen(?:t|ner|d|ne)|får (?:fullt )?medhold|tildel(?:t|er))/iu;

const OUTCOME =
  /(?<![a-zà-ž])(?:innvilg[a-zà-ž]*|avsl(?:ag|å|år|ås|ått|o|ege|ag[a-zà-ž]+)|avvis(?:t|er|ar|te)|godkjen(?:t|ner|d|te)|vedtatt|vedteke|vedtok|vedtar|vedtek|besluttet|beslutta|bestemt|avgjort|avgjer[dt]|tildel(?:t|er)|(?:har|får) (?:[a-zà-ž]+ ){0,3}(?:fått|plass|medhold|støtte|rett|tillatelse|løyve|tilskudd|tilskot|innvilget|avslag|ikke|ikkje)|(?:gir|gjev) (?:deg|dere|dykk)|(?:krever|krev) |må (?:[a-zà-ž]+ ){0,3}(?:betale|betal)[a-zà-ž]*|(?:stanser|stansar|stanset|opphever|opphevar|reduserer|omgjør|omgjer)(?![a-zà-ž])|avslutt(?:et|er|a|ar)|henlagt|henlegg[a-zà-ž]*|skal (?:ikke |ikkje )?betal(?:e|es|ast)|(?:gjelder|gjeld) (?:ikke|ikkje))/iu;

/** A strong statement about the reader's own application, which makes a letter look like a decision. */
const DECISION_SENTENCE =
  /(?<![a-zà-ž])(?:(?:vi|kommunen|fylkeskommunen|nav) (?:har |har derfor |har difor |må dessverre |må diverre |må |vil )?(?:nå |no |derfor |difor )?(?:avslå(?:r|tt)?|avslege|avslo|innvilge(?:r|t)?|innvilgar|innvilga|fattet vedtak|fatta vedtak|gjort vedtak|fatter vedtak)|(?:søknaden|klagen|klaga|søknad) (?:din |dykkar |deres )?(?:om [^.!?]{1,60}? )?(?:er|ble|blir|blei|vart|vert) (?:derfor |difor |dessverre |diverre |ikke |ikkje )?(?:avslått|avslege|innvilget|innvilga)|(?:du|dere|de) (?:har |får )(?:fått )?(?:derfor |difor |dessverre |diverre )?(?:avslag|(?:ikke|ikkje) (?:fått )?(?:plass|innvilg[a-zà-ž]*|støtte|medhold|tillatelse|løyve|bolig|bustad|tilskudd|tilskot|redusert)(?![a-zà-ž]))|(?:avslag på|innvilgelse av|innvilging av) (?:søknad|klage))/iu;

/** Whether a text refuses, limits or demands something, in whole or in part. */
export function isRefusal(text: string): boolean {
  return REFUSAL.test(text);
}

/** Whether a text grants something. */
export function isGrant(text: string): boolean {
  return GRANT.test(text);
}

/** Whether a text tells an outcome, whatever it is. */
export function statesOutcome(text: string): boolean {
  return OUTCOME.test(text);
}

/** Whether a text tells the outcome of the reader's own case, as a decision does. */
export function looksLikeDecision(text: string): boolean {
  return DECISION_SENTENCE.test(text);
}
