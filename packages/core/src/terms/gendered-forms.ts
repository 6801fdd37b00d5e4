import type { Gender } from "../dictionary/inflection.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";

/** The two forms of an adjective or participle in the singular that tell the gender of a noun. */
export interface GenderedForms {
  readonly common: string;
  readonly neuter: string;
}

/** What an ending may be put in place of to get at the dictionary form: «nytt», «lite», «skriven», «send». */
const LEMMAS: readonly ((form: string) => string)[] = [
  (form) => form,
  (form) => form.slice(0, -1),
  (form) => form.slice(0, -2),
  (form) => `${form}e`,
  (form) => `${form}n`,
  (form) => `${form.slice(0, -1)}e`,
  (form) => `${form.slice(0, -1)}en`,
  (form) => `${form.slice(0, -2)}en`,
  (form) => `${form.slice(0, -2)}e`,
];

/** The form of an adjective for a gender. */
export function formFor({ common, neuter }: GenderedForms, gender: Gender): string {
  return gender === "neuter" ? neuter : common;
}

/**
 * The forms of an adjective that is written so in the singular, by its lemma as the grammar tells it or by its letters;
 * undefined where it is not known.
 */
export function adjectiveForms(grammar: SentenceGrammar, at: number): GenderedForms | undefined {
  const { lower } = grammar.sentence.tokens[at]!;
  const lemmas = [grammar.lemma(at), ...LEMMAS.map((lemma) => lemma(lower))];
  for (const lemma of lemmas) {
    if (!grammar.isKnown(lemma, "ADJ")) continue;
    const forms = formsOfAdjective(grammar, lemma);
    if (forms !== undefined && (forms.common === lower || forms.neuter === lower)) return forms;
  }
  return undefined;
}

/** Whether a word may be the form of an adjective or participle that goes with one gender only, and this is the one. */
export function goesOnlyWith(grammar: SentenceGrammar, lower: string, gender: Gender): boolean {
  return LEMMAS.some((lemmaOf) => {
    const lemma = lemmaOf(lower);
    if (lemma.length < 2) return false;
    const known = [
      grammar.isKnown(lemma, "ADJ") ? formsOfAdjective(grammar, lemma) : undefined,
      grammar.isKnown(lemma, "VERB") ? formsOfParticiple(grammar, lemma) : undefined,
    ];
    return known.some(
      (forms) => forms !== undefined && forms.common !== forms.neuter && formFor(forms, gender) === lower,
    );
  });
}

function formsOfAdjective(grammar: SentenceGrammar, lemma: string): GenderedForms | undefined {
  const form = (gender: string): string | undefined =>
    grammar
      .paradigm(lemma, "ADJ")
      .find(({ feats }) => feats.Degree === "Pos" && feats.Definite === "Ind" && feats.Gender === gender)
      ?.form;
  const [common, neuter] = [form("Com"), form("Neut")];
  return common === undefined || neuter === undefined ? undefined : { common, neuter };
}

/** Bokmål has one participle for all genders, and so have most verbs in nynorsk. */
function formsOfParticiple(grammar: SentenceGrammar, lemma: string): GenderedForms | undefined {
  const participles = grammar
    .paradigm(lemma, "VERB")
    .filter(
      ({ feats }) => feats.VerbForm === "Part" && feats.Tense === undefined && feats.Number === undefined,
    );
  const common = participles.find(({ feats }) => feats.Gender === "Com")?.form;
  const neuter = participles.find(
    ({ feats }) => feats.Gender === undefined && feats.Definite === undefined,
  )?.form;
  return common === undefined || neuter === undefined ? undefined : { common, neuter };
}
