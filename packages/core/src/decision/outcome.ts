const REFUSAL =
  /(?<![\p{L}])(?:avsl(?:ag|å|år|ås|ått|o|ege|ått|ag\p{L}+)|(?:ikke|ikkje) (?:\p{L}+ ){0,2}(?:innvilg|rett|fått|medhold|godkjen|tilbud|tilbod|plass|få|oppfyl|fyller|fyl)\p{L}*|får (?:du |dere |de |dykk )?(?:ikke|ikkje)|avvis(?:t|er|ar|te)|(?:krever|krev) (?:[\p{L}\p{N}]+ ){0,5}tilbake|betale? (?:\p{L}+ ){0,4}tilbake|pålegg\p{L}*|stans(?:er|ar|et|a)|oppheve\p{L}*|opphør\p{L}*|reduser\p{L}*|redusert|delvis|tvangsmulkt|overtredelsesgebyr|inndr\p{L}+|trekk(?:er|es|ast)? tilbake|deler av søknaden|delar av søknaden|enn du (?:har )?søk)/iu;

const GRANT =
  /(?<![\p{L}])(?:innvilg\p{L}*|(?:har|får) (?:du |dere |de )?(?:fått |nå fått |no fått )?(?:innvilget |innvilga )?(?:plass|støtte|stønad|tilskudd|tilskot|tillatelse|løyve|bolig|bustad|skyss|tilbud|tilbod|rett|parkeringsløyve|parkeringstillatelse|medhold)|(?:gir|gjev) (?:deg|dere|dykk) |godkjen(?:t|ner|d|ne)|får (?:fullt )?medhold|tildel(?:t|er))/iu;

const OUTCOME =
  /(?<![\p{L}])(?:innvilg\p{L}*|avsl(?:ag|å|år|ås|ått|o|ege|ag\p{L}+)|avvis(?:t|er|ar|te)|godkjen(?:t|ner|d|te)|vedtatt|vedteke|vedtok|vedtar|vedtek|besluttet|beslutta|bestemt|avgjort|avgjer[dt]|tildel(?:t|er)|(?:har|får) (?:\p{L}+ ){0,3}(?:fått|plass|medhold|støtte|rett|tillatelse|løyve|tilskudd|tilskot|innvilget|avslag|ikke|ikkje)|(?:gir|gjev) (?:deg|dere|dykk)|(?:krever|krev) |må (?:\p{L}+ ){0,3}(?:betale|betal)\p{L}*|(?:stanser|stansar|stanset|opphever|opphevar|reduserer|omgjør|omgjer)(?!\p{L})|avslutt(?:et|er|a|ar)|henlagt|henlegg\p{L}*|skal (?:ikke |ikkje )?betale|(?:gjelder|gjeld) (?:ikke|ikkje))/iu;

/** A strong statement about the reader's own application, which makes a letter look like a decision. */
const DECISION_SENTENCE =
  /(?<![\p{L}])(?:(?:vi|kommunen|fylkeskommunen|nav) (?:har |har derfor |har difor |må dessverre |må diverre |må |vil )?(?:nå |no |derfor |difor )?(?:avslå(?:r|tt)?|avslege|avslo|innvilge(?:r|t)?|innvilgar|innvilga|fattet vedtak|fatta vedtak|gjort vedtak|fatter vedtak)|(?:søknaden|klagen|klaga|søknad) (?:din |dykkar |deres )?(?:om [^.!?]{1,60}? )?(?:er|ble|blir|blei|vart|vert) (?:derfor |difor |dessverre |diverre |ikke |ikkje )?(?:avslått|avslege|innvilget|innvilga)|(?:du|dere|de) (?:har |får )(?:fått )?(?:derfor |difor |dessverre |diverre )?(?:avslag|(?:ikke|ikkje) (?:fått )?(?:plass|innvilg\p{L}*|støtte|medhold|tillatelse|løyve|bolig|bustad|tilskudd|tilskot|redusert)(?!\p{L}))|(?:avslag på|innvilgelse av|innvilging av) (?:søknad|klage))/iu;

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
