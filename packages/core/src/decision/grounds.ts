/** An act, a regulation or statutes by name. */
const LAW =
  /(?<![\p{L}])(?!forvaltning|offentleg|offentlegheit|offentlighet|personopplysning|arkiv|personvern)[\p{L}-]{2,}?(?:lov(?:en|a|ens|as)?|forskrift(?:en|a|er|ene)?|vedtekt(?:er|ene|en)?|reglement(?:et)?)(?!\p{L})/iu;
const NAMED_LAW =
  /(?<![\p{L}])(?:lov (?:av|om)|forskrift(?:en|a|er|ene)?(?: \d| om| til| av|)(?!\p{L})|vedtekt(?:er|ene|en)(?!\p{L})|reglement(?:et)?(?!\p{L}))/iu;
const PROCEDURAL_LAW =
  /forvaltningslov|fvl|offentleglov|offl|offentlighetslov|personopplysningslov|arkivlov/iu;
const LEGAL_FIELD = /(?:etter|hjemmel i|heimel i|medhold av|jf\.?|§§?) ?\uFFFC/iu;

const ACCESS =
  /innsyn|(?<![\p{L}])(?:se|sjå|lese|lesa|kopi av|kopi)(?: \p{L}+){0,4}? (?:saks)?(?:dokument|sakspapir|papir|saksmapp|sak)\p{L}*/iu;

const REASONS =
  /(?<![\p{L}])(?:begrunn|grunngiv|grunngj|grunngev|fordi(?!\p{L})|derfor(?!\p{L})|difor(?!\p{L})|dermed|ettersom|på grunn av|grunnen(?!\p{L})|grunnlaget for|årsak|(?:lagt|legger|legg|la|lagde) (?:\p{L}+ ){0,2}(?:vekt på|til grunn)|vektlagt|vektla|vurder|vilkår|oppfyll|oppfyl|siden (?:du|dere|barnet|de|vi)|sidan (?:du|de|barnet|dykk|vi)|slik har vi|hvorfor|kvifor|av omsyn til|av hensyn til|krav(?:et|a|ene)? (?:til|om|i)|i strid med|kommet fram til|kome fram til|kommet frem til|tatt stilling til|teke stilling til|etter reglene|etter reglane|går fram av|viser at|forutsetter|føreset)/iu;

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
