import { capitalized } from "../document/letter-case.js";
import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { canBeGenitive } from "./genitive-chains.js";

/** «kommunens plan»: the owner in the genitive, and what is owned right behind. Numbers are indexes of tokens. */
export interface NynorskGenitive {
  readonly owner: number;
  readonly owned: number;
  /** Other ways to say it, preferred first: «planen til kommunen», «kommunen sin plan». */
  readonly alternatives: readonly string[];
}

/** Genitives that nynorsk keeps too: set phrases and names of bodies. */
const KEPT: ReadonlySet<string> = wordSet(`
  statens rikets rikes landets landsens verdas verdens livets folkets guds herrens krigens daudens dødens dagens tidas tidens
  tidenes samtidas notidas framtidas barnets barnas menneskets
`);

/** What is owned in phrases of measure and kind: «ein månads frist», «lovens forstand». */
const KEPT_OWNED: ReadonlySet<string> = wordSet(
  "skyld skuld vegne side forstand gong gang vis slag slags namn tid fall utløp",
);

const POSSESSIVES: Readonly<Record<string, string>> = { Masc: "sin", Fem: "si", Neut: "sitt" };

/** Whether a sentence can hold one, before it is tagged. */
export function mayHoldNynorskGenitive({ tokens }: Sentence): boolean {
  return tokens.some(
    (token, i) => i < tokens.length - 1 && isDefiniteGenitive(token.lower) && token.kind === "word",
  );
}

/** The ending of a definite noun and -s. */
function isDefiniteGenitive(lower: string): boolean {
  return /.{3}(?:en|et|a|ane|ene)s$/.test(lower) && canBeGenitive(lower) && !KEPT.has(lower);
}

/** Every genitive of a definite common noun right before what it owns. */
export function nynorskGenitives(grammar: SentenceGrammar): readonly NynorskGenitive[] {
  const { tokens } = grammar.sentence;
  const found: NynorskGenitive[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    const alternatives = isDefiniteGenitive(tokens[i]!.lower) ? rewrites(grammar, i) : undefined;
    if (alternatives !== undefined) found.push({ owner: i, owned: i + 1, alternatives });
  }
  return found;
}

function rewrites(grammar: SentenceGrammar, i: number): readonly string[] | undefined {
  const { sentence, tags } = grammar;
  const [owner, owned] = [sentence.tokens[i]!, sentence.tokens[i + 1]!];
  if (owner.kind !== "word" || owned.kind !== "word" || owned.text !== owned.lower) return undefined;
  // A capital inside a sentence makes a name; so do a name and an adjective before it («Den norske kyrkjas»).
  if (i > 0 && owner.text !== owner.lower) return undefined;
  const before = tags[i - 1]?.upos;
  if (before === "PROPN" || before === "ADJ" || before === "DET" || before === "NUM") return undefined;
  if (tags[i + 1]!.upos !== "NOUN" || KEPT_OWNED.has(owned.lower) || owned.lower.endsWith("s"))
    return undefined;
  const possessor = owner.text.slice(0, -1);
  if (!isDefiniteNoun(grammar, possessor.toLowerCase())) return undefined;
  const lemma = grammar.lemma(i + 1);
  const rows = grammar.paradigm(lemma, "NOUN").filter(({ certain }) => certain);
  const number = tags[i + 1]!.feats.Number === "Plur" ? "Plur" : "Sing";
  if (!rows.some(({ form }) => form === owned.lower)) return [];
  const genders = [...new Set(rows.map(({ feats }) => feats.Gender))];
  const definite = grammar.inflect(lemma, "NOUN", { Definite: "Def", Number: number });
  const possessive =
    number === "Plur" ? "sine" : genders.length === 1 ? POSSESSIVES[genders[0] ?? ""] : undefined;
  const isFollowedByTil = sentence.tokens[i + 2]?.lower === "til";
  const isCapital = owner.text !== owner.lower;
  const [small, first] = [possessor.toLowerCase(), (text: string) => (isCapital ? capitalized(text) : text)];
  return [
    // «retten til elevane til skyss» would say «til» twice.
    ...(definite === undefined || isFollowedByTil ? [] : [first(`${definite} til ${small}`)]),
    ...(possessive === undefined ? [] : [first(`${small} ${possessive} ${owned.lower}`)]),
  ];
}

/** Whether the word without its -s is a noun in the definite, so that it is no name. */
function isDefiniteNoun(grammar: SentenceGrammar, word: string): boolean {
  const stem = word.replace(/(?:en|et|a|ane|ene)$/, "");
  const plural = word.replace(/(?:ane|ene)$/, "");
  const double = stem.slice(-1) === stem.slice(-2, -1) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, `${stem}ar`, ...double, plural, `${plural}e`].some((lemma) =>
    grammar
      .paradigm(lemma, "NOUN")
      .some(({ form, feats, certain }) => certain && form === word && feats.Definite === "Def"),
  );
}
