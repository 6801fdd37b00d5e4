import { adjectiveForms } from "./adjective-paradigm.js";
import { candidateLemmas } from "./candidate-lemmas.js";
import { derive, verbPrefixesOf } from "./derivation.js";
import {
  adjectiveSlots,
  type Features,
  type InflectedForm,
  nounSlots,
  type Slot,
  type Standard,
  slotOf,
  type Upos,
  verbSlots,
} from "./features.js";
import { lemmasSpelling } from "./lexicon.js";
import { nounForms } from "./noun-paradigm.js";
import { verbForms } from "./verb-paradigm.js";

/** Inflection in one written standard. */
export interface Inflector {
  inflect(lemma: string, upos: Upos, feats: Features): string | undefined;
  paradigm(lemma: string, upos: Upos): readonly InflectedForm[];
  isKnown(lemma: string, upos: Upos): boolean;
  lemmasOf(form: string, upos: Upos): readonly string[];
}

interface Row extends InflectedForm {
  readonly slot: Slot;
}

/** The four functions of inflection bound to one standard. Nothing is decoded or kept, so it costs nothing to make. */
export function createInflector(standard: Standard): Inflector {
  return {
    inflect: (lemma, upos, feats) => inflect(lemma, upos, feats, standard),
    paradigm: (lemma, upos) => paradigm(lemma, upos, standard),
    isKnown: (lemma, upos) => isKnown(lemma, upos, standard),
    lemmasOf: (form, upos) => lemmasOf(form, upos, standard),
  };
}

/**
 * One form of a lemma: the preferred one (moderate bokmål, e-infinitive in nynorsk), or undefined where the form does
 * not exist or is not known for certain. The Gender of a noun is a wish that only decides where the noun has several.
 * In a lemma of several words the first is inflected: «vise til» -> «viste til».
 */
export function inflect(lemma: string, upos: Upos, feats: Features, standard: Standard): string | undefined {
  const [word, rest] = firstWord(lemma);
  const slot = slotOf(upos, feats, standard);
  const rows = rowsOf(word, upos, standard).filter((row) => row.slot === slot && row.certain);
  const row = rows.find((r) => upos === "NOUN" && r.feats.Gender === feats.Gender) ?? rows[0];
  return row === undefined ? undefined : row.form + rest;
}

/** All forms of a lemma with their features, in a fixed order; where several are allowed, the preferred stands first. */
export function paradigm(lemma: string, upos: Upos, standard: Standard): readonly InflectedForm[] {
  const [word, rest] = firstWord(lemma);
  return rowsOf(word, upos, standard).map(({ form, feats, certain }) => ({
    form: form + rest,
    feats,
    certain,
  }));
}

/** Whether the lexicon has the lemma (or, for a verb, the verb it is prefixed to); false where it is inflected by rule. */
export function isKnown(lemma: string, upos: Upos, standard: Standard): boolean {
  const [word] = firstWord(lemma);
  return derive(citationForm(word, upos, standard), upos, standard)?.known ?? false;
}

/** The lemmas a form may belong to: known ones, else those that a safe rule gives; in alphabetical order. */
export function lemmasOf(form: string, upos: Upos, standard: Standard): readonly string[] {
  const [word, rest] = firstWord(form);
  const near = new Set([
    ...candidateLemmas(word, upos, standard),
    ...spellings(word, upos).flatMap((spelling) => lemmasSpelling(spelling, upos, standard)),
  ]);
  const found = lemmasWith(word, near, upos, standard);
  // Irregular last parts («fagbøker», «foretok») are looked for only where nothing nearer is found.
  const lemmas =
    found.known.length > 0
      ? found
      : lemmasWith(word, new Set([...near, ...composed(word, upos, standard)]), upos, standard);
  return (lemmas.known.length > 0 ? lemmas.known : lemmas.all).toSorted().map((lemma) => lemma + rest);
}

function lemmasWith(word: string, candidates: ReadonlySet<string>, upos: Upos, standard: Standard) {
  const all = [...candidates].filter((lemma) =>
    rowsOf(lemma, upos, standard).some((row) => row.certain && row.form === word),
  );
  return { all, known: all.filter((lemma) => isKnown(lemma, upos, standard)) };
}

/** What the code of an irregular word may spell out for a form: «skrevne» stands there as «skrevet», «beste» as «best». */
function spellings(word: string, upos: Upos): readonly string[] {
  if (upos === "NOUN") return [word];
  if (upos === "ADJ") return word.endsWith("e") ? [word, word.slice(0, -1)] : [word];
  const strong = /^(.*?)(ne|en|e)$/.exec(word);
  if (strong === null) return [word];
  const stem = strong[1] ?? "";
  const full = strong[2] === "ne" ? [stem, stem + stem.slice(-1), `${stem}n`, `${stem}nn`] : [stem];
  return [word, word.slice(0, -1), ...full.flatMap((s) => [`${s}et`, `${s}e`])];
}

function composed(word: string, upos: Upos, standard: Standard): readonly string[] {
  if (upos === "VERB") return prefixedSpellings(word, standard);
  if (upos === "NOUN") return compoundSpellings(word, standard);
  if (!word.startsWith("u")) return [];
  return spellings(word.slice(1), upos).flatMap((s) =>
    lemmasSpelling(s, upos, standard).map((lemma) => `u${lemma}`),
  );
}

function prefixedSpellings(word: string, standard: Standard): readonly string[] {
  return verbPrefixesOf(word, standard).flatMap((prefix) =>
    spellings(word.slice(prefix.length), "VERB")
      .flatMap((spelling) => lemmasSpelling(spelling, "VERB", standard))
      .map((base) => prefix + base),
  );
}

function compoundSpellings(word: string, standard: Standard): readonly string[] {
  const found: string[] = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    found.push(...lemmasSpelling(word.slice(at), "NOUN", standard).map((base) => word.slice(0, at) + base));
  }
  return found;
}

function rowsOf(word: string, upos: Upos, standard: Standard): readonly Row[] {
  const lemma = citationForm(word, upos, standard);
  const derivation = derive(lemma, upos, standard);
  if (derivation === undefined) return [];
  const { prefix, base, code, certain } = derivation;
  if (upos === "VERB") return rows(verbSlots, verbForms(base, code, standard), prefix, {}, () => certain);
  if (upos === "ADJ")
    return rows(adjectiveSlots, adjectiveForms(base, code, standard), prefix, {}, () => certain);
  return nounForms(base, code, standard).flatMap(({ gender, forms, pluralCertain }) =>
    rows(
      nounSlots,
      forms,
      prefix,
      { Gender: gender },
      (slot) => certain && (pluralCertain || !/plural/i.test(slot)),
    ),
  );
}

function rows<S extends Slot>(
  slots: Readonly<Record<S, Features>>,
  forms: Readonly<Partial<Record<S, readonly string[]>>>,
  prefix: string,
  shared: Features,
  isCertain: (slot: S) => boolean,
): readonly Row[] {
  return (Object.keys(slots) as S[]).flatMap((slot) =>
    (forms[slot] ?? []).map((form) => ({
      slot,
      form: prefix + form,
      feats: { ...slots[slot], ...shared },
      certain: isCertain(slot),
    })),
  );
}

/** Nynorsk verbs are entered under the e-infinitive: «kasta» as a lemma means «kaste». */
function citationForm(word: string, upos: Upos, standard: Standard): string {
  if (upos !== "VERB" || standard !== "nn" || !word.endsWith("a")) return word;
  const withE = `${word.slice(0, -1)}e`;
  return derive(word, upos, standard) === undefined && derive(withE, upos, standard)?.known ? withE : word;
}

function firstWord(text: string): readonly [word: string, rest: string] {
  const space = text.indexOf(" ");
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space)];
}
