import type { InflectedClass, InflectedForm, SentenceGrammar } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";

/** A word with a nynorsk ending in a bokmål sentence. */
export interface NynorskForm {
  /** Index of the token. */
  readonly index: number;
  /** The same form in bokmål, where it is known. */
  readonly alternative: string | undefined;
}

type Counterpart = string | undefined;

const SHORTEST = 5;

/** Whether a word can have an ending that only nynorsk has: a cheap look at its letters. */
export function mayBeNynorskForm({ kind, text, lower }: Token): boolean {
  if (kind !== "word" || lower.length < SHORTEST) return false;
  return (
    /(?:leg|lege|legare|legast|legaste|heit|heita|heiter|heitene|ane|ar|ast|ande)$/.test(lower) &&
    /^\p{L}\p{Ll}+$/u.test(text)
  );
}

/** The words of a bokmål sentence that are inflected or formed as only nynorsk words are: «avtalane», «sendast», «vanleg». */
export function nynorskForms(grammar: SentenceGrammar): readonly NynorskForm[] {
  return grammar.sentence.tokens.flatMap((token, index) => {
    if (!mayBeNynorskForm(token) || (index > 0 && token.text !== token.lower)) return [];
    const found =
      formWithLeg(grammar, index) ??
      formWithHeit(token.lower) ??
      nounForm(grammar, token.lower) ??
      verbForm(grammar, token.lower);
    return found === undefined ? [] : [{ index, alternative: found.alternative }];
  });
}

interface Found {
  readonly alternative: Counterpart;
}

/** «rettsleg»: bokmål has -lig. «overlege» ends like the plural, so that the tag has to tell. */
function formWithLeg(grammar: SentenceGrammar, index: number): Found | undefined {
  const { lower } = grammar.sentence.tokens[index]!;
  const match = /^(.{2,})leg(e|are|ast|aste)?$/.exec(lower);
  if (match === null) return undefined;
  const { upos } = grammar.tags[index]!;
  if (upos === "PROPN" || lower.startsWith("kolleg")) return undefined;
  if (match[2] !== undefined && upos !== "ADJ" && upos !== "ADV") return undefined;
  const ending = { "": "", e: "e", are: "ere", ast: "st", aste: "ste" }[match[2] ?? ""] ?? "";
  const base = `${match[1]}lig`;
  return { alternative: grammar.isKnown(base, "ADJ") ? base + ending : undefined };
}

/** «nyheit»: bokmål has -het. */
function formWithHeit(lower: string): Found | undefined {
  const match = /^(.{2,})heit(a|er|ene)?$/.exec(lower);
  if (match === null) return undefined;
  const ending = match[2] === "a" ? "en" : (match[2] ?? "");
  return { alternative: `${match[1]!.replace(/leg$/, "lig")}het${ending}` };
}

/** «avtalane», «brukarar»: plurals of masculines. */
function nounForm(grammar: SentenceGrammar, lower: string): Found | undefined {
  const ending = /(?:ane|ar)$/.exec(lower)?.[0];
  if (ending === undefined) return undefined;
  const stem = lower.slice(0, -ending.length);
  const lemmas = [stem, `${stem}e`, `${stem.slice(0, -1)}e${stem.slice(-1)}`];
  const lemma = lemmas.find((one) => grammar.isKnown(one, "NOUN", "nn") && has(grammar, one, "NOUN", lower));
  if (lemma === undefined || isBokmaal(grammar, lower, [...lemmas, lower])) return undefined;
  const definite = ending === "ane" ? "Def" : "Ind";
  const known = [lemma, lemma.replace(/ar$/, "er")].find((one) => grammar.isKnown(one, "NOUN"));
  const alternative =
    known === undefined ? undefined : grammar.inflect(known, "NOUN", { Number: "Plur", Definite: definite });
  return { alternative };
}

/** «behandlar», «sendast», «gjeldande». */
function verbForm(grammar: SentenceGrammar, lower: string): Found | undefined {
  const ending = /(?:ande|ast|ar)$/.exec(lower)?.[0];
  if (ending === undefined) return undefined;
  const stem = lower.slice(0, -ending.length);
  const lemmas = [`${stem}e`, `${stem}je`, stem];
  const lemma = lemmas.find((one) => grammar.isKnown(one, "VERB", "nn") && has(grammar, one, "VERB", lower));
  if (lemma === undefined || isBokmaal(grammar, lower, [...lemmas, lower])) return undefined;
  const row = grammar.paradigm(lemma, "VERB", "nn").find(({ form }) => form === lower);
  const alternative =
    row !== undefined && grammar.isKnown(lemma, "VERB")
      ? grammar.inflect(lemma, "VERB", row.feats)
      : undefined;
  return { alternative };
}

function has(grammar: SentenceGrammar, lemma: string, upos: InflectedClass, lower: string): boolean {
  return grammar.paradigm(lemma, upos, "nn").some(({ form }) => form === lower);
}

/** Whether bokmål has the letters too, as a form of one of the lemmas: «kommentar», «blande». */
function isBokmaal(grammar: SentenceGrammar, lower: string, lemmas: readonly string[]): boolean {
  const isForm = ({ form }: InflectedForm): boolean => form === lower;
  return lemmas.some((lemma) =>
    (["NOUN", "VERB", "ADJ"] as const).some(
      (upos) => grammar.isKnown(lemma, upos) && grammar.paradigm(lemma, upos).some(isForm),
    ),
  );
}
