/** Ids of the rules that have a phrase list, with their default severity. A list may name no other rule. */
export const phraseRules = {
  kansellistil: "warning",
  substantivsyke: "warning",
  preposisjonsuttrykk: "warning",
  foreldet: "warning",
  jargong: "info",
  anglisisme: "info",
  "smor-paa-flesk": "info",
  "vag-tid": "info",
  floskel: "info",
  "forkortelse-i-tekst": "warning",
  "nb-i-nn": "warning",
  "nn-i-nb": "warning",
  "tone-streng": "warning",
  kjonnsnoytral: "warning",
  respekt: "warning",
  "person-first": "info",
  skrivefeil: "error",
} as const;

export type PhraseRuleId = keyof typeof phraseRules;

export const phraseRuleIds: ReadonlySet<string> = new Set(Object.keys(phraseRules));
