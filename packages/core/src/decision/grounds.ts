/** An act, a regulation or statutes by name. */
const LAW =
  /(?<![a-zà-ž])(?!forvaltning|offentleg|offentlegheit|offentlighet|personopplysning|arkiv|personvern)[a-zà-ž-]{2,}?(?:lov(?:en|a|ens|as)?|forskrift(?:en|a|er|ene)?|vedtekt(?:er|ene|en)?|reglement(?:et)?)(?![a-zà-ž])/iu;
const NAMED_LAW =
  /(?<![a-zà-ž])(?:lov (?:av|om)|forskrift(?:en|a|er|ene)?(?: \d| om| til| av|)(?![a-zà-ž])|vedtekt(?:er|ene|en)(?![a-zà-ž])|reglement(?:et)?(?![a-zà-ž]))/iu;
const PROCEDURAL_LAW =
  /forvaltningslov|fvl|offentleglov|offl|offentlighetslov|personopplysningslov|arkivlov/iu;
const LEGAL_FIELD = /(?:etter|hjemmel i|heimel i|medhold av|jf\.?|§§?) ?\uFFFC/iu;

const ACCESS =
  /innsyn|(?<![a-zà-ž])(?:se|sjå|lese|lesa|kopi av|kopi)(?: [a-zà-ž]+){0,4}? (?:saks)?(?:dokument|sakspapir|papir|saksmapp|sak)[a-zà-ž]*/iu;

const REASONS =
  /(?<![a-zà-ž])(?:begrunn|grunngiv|grunngj|grunngev|fordi(?![a-zà-ž])|derfor(?![a-zà-ž])|difor(?![a-zà-ž])|dermed|ettersom|på grunn av|grunnen(?![a-zà-ž])|grunnlaget for|årsak|(?:lagt|legger|legg|la|lagde) (?:[a-zà-ž]+ ){0,2}(?:vekt på|til grunn)|vektlagt|vektla|vurder|vilkår|oppfyll|oppfyl|siden (?:du|dere|barnet|de|vi)|sidan (?:du|de|barnet|dykk|vi)|slik har vi|hvorfor|kvifor|(?:hensyn|omsyn)(?:et|a|ene)? til|krav(?:et|a|ene)? (?:til|om|i)|i strid med|kommet fram til|kome fram til|kommet frem til|tatt stilling til|teke stilling til|etter reglene|etter reglane|går fram av|viser at|forutsetter|føreset)/iu;

/** Whether a text names the act, regulation or statutes that a decision rests on. Acts about procedure do not count. */
export function namesLegalBasis(text: string): boolean {
  if (LAW.test(text) || LEGAL_FIELD.test(text)) return true;
  if (NAMED_LAW.test(text)) return true;
  return text.includes("§") && !PROCEDURAL_LAW.test(text);
}

/** Whether a text says that the reader may see the documents of the case. */
export function statesAccess(text: string): boolean {
  return ACCESS.test(text);
}

/** Whether a sentence gives reasons: facts, rules or considerations. */
export function givesReasons(text: string): boolean {
  return REASONS.test(text);
}
