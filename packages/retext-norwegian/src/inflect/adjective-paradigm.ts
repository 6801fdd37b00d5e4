import type { AdjectiveSlot, Forms, Standard } from "./features.js";
import { contracted, isPolysyllabic, undouble, withoutFinalE } from "./stem.js";

/**
 * The forms of an adjective from its code in the lexicon.
 *
 * `r` regular (stort, store, storere), `i` the same in the neuter (viktig, politisk), `c` the last vowel is dropped
 * before an ending (sikkert, sikre), `v` vowel stem with -tt (nytt), `p` participle (kastet, kastede; kasta),
 * `x` never changes (bra, felles, pågående), or `neuter,plural,comparative,superlative` in full (`plural;definite` where they differ). `0` after a code:
 * compared with mer/meir and mest only. `*` the last consonant is doubled before -e (tom, tomme).
 */
export function adjectiveForms(lemma: string, code: string, standard: Standard): Forms<AdjectiveSlot> {
  if (code.includes(",")) return irregular(lemma, code);
  const positive = positiveForms(lemma, code, standard);
  if (code.includes("0") || code.startsWith("x") || code.startsWith("p")) return positive;
  return { ...positive, ...compared(lemma, code, standard) };
}

function positiveForms(lemma: string, code: string, standard: Standard): Forms<AdjectiveSlot> {
  const stem = inflectedStem(lemma, code);
  const positive = (neuter: readonly string[], plural: readonly string[]) => ({
    common: [lemma],
    neuter,
    plural,
    definite: plural,
  });
  if (code.startsWith("x")) return positive([lemma], [lemma]);
  if (code.startsWith("p")) return positive([lemma], participlePlural(lemma));
  if (code.startsWith("i")) return positive([lemma], [`${stem}e`]);
  if (code.startsWith("v")) return positive([`${lemma}tt`], [`${lemma}e`]);
  if (code.startsWith("c") && lemma.endsWith("en") && standard === "nn")
    return positive([lemma.slice(0, -1)], [`${stem}e`]);
  return positive([neuter(lemma)], [`${stem}e`]);
}

function neuter(lemma: string): string {
  // hvit -> hvitt, but konkret, svart and lett stay.
  if (lemma.endsWith("t")) return isPolysyllabic(lemma) || !/[aeiouyæøå]t$/.test(lemma) ? lemma : `${lemma}t`;
  return /(full|ss)$/.test(lemma) ? `${lemma}t` : `${undouble(lemma)}t`;
}

function inflectedStem(lemma: string, code: string): string {
  if (code.startsWith("c")) return contracted(lemma);
  return code.includes("*") ? lemma + lemma.slice(-1) : withoutFinalE(lemma);
}

function participlePlural(lemma: string): readonly string[] {
  if (lemma.endsWith("et")) return [`${lemma.slice(0, -1)}de`, `${lemma}e`];
  return lemma.endsWith("a") ? [lemma] : [`${lemma}e`];
}

function compared(lemma: string, code: string, standard: Standard): Forms<AdjectiveSlot> {
  const stem = inflectedStem(lemma, code);
  if (standard === "nn") {
    return { comparative: [`${stem}are`], superlative: [`${stem}ast`], definiteSuperlative: [`${stem}aste`] };
  }
  // viktig and lønnsom take -st; all others -est.
  const superlative = /(ig|som)$/.test(lemma) ? `${lemma}st` : `${stem}est`;
  return {
    comparative: [`${stem}ere`],
    superlative: [superlative],
    definiteSuperlative: [`${superlative}e`],
  };
}

function irregular(lemma: string, code: string): Forms<AdjectiveSlot> {
  const [neuter = "", plural = "", comparative = "", superlative = ""] = code.split(",").map((f) => f.trim());
  const [plurals = [], definite = plurals] = plural.split(";").map(split);
  return {
    common: [lemma],
    neuter: split(neuter),
    plural: plurals,
    definite,
    comparative: split(comparative),
    superlative: split(superlative),
    definiteSuperlative: split(superlative).map((form) => `${form}e`),
  };
}

function split(forms: string): readonly string[] {
  return forms === "" || forms === "-" ? [] : forms.split("/");
}
