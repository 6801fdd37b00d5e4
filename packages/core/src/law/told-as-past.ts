/** Words that tell of what was, or of how a name has changed. */
const PAST_WORDS =
  /(?<!\p{L})(?:tidligere|tidlegare|daværende|dåverande|den gang(?:en)?|den gongen|forhenværende|opphevet|oppheva|opphevde|erstattet|erstatta|avløst|avløyst|avløser|avløyser|gamle|het|heitte|heter nå|heiter no|byttet navn|bytta namn|skiftet navn|skifta namn|endret navn|endra namn|nå kalt|no kalla|historisk|overgangsregel\p{L}*|overgangsregl\p{L}*)(?!\p{L})/iu;

/** A year by itself or at the end of a date; not the end of a sum or of a section. */
const YEAR = /(?:(?<=\d\. ?\d{1,2}\. ?)|(?<![\d§.,-]|§ ))(?:19|20)\d{2}(?![.,]?\d)/g;

/**
 * Whether a stretch of text tells of a time when something that held until `lastDay` (YYYY-MM-DD) still did, or of the
 * change itself. A year before the end of it says so, or a word such as «tidligere»; years that belong to the reference
 * are not to be in the text.
 */
export function tellsOfPast(text: string, lastDay: string): boolean {
  if (PAST_WORDS.test(text)) return true;
  const lastYear = Number(lastDay.slice(0, 4));
  return [...text.matchAll(YEAR)].some(([year]) => Number(year) <= lastYear);
}
