import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { mainClause, mainVerbByTags } from "./main-clause.js";

/** The finite verb of a main clause and the subject right behind it. Numbers are indexes of tokens. */
export interface InvertedSubject {
  readonly verb: number;
  /** First and last word of the subject. */
  readonly first: number;
  readonly last: number;
}

/** Longer subjects are hardly without phrases of their own. */
const LONGEST_SUBJECT = 4;

/**
 * The subject behind the finite verb, where there is no doubt of where it ends: a pronoun, or a noun with nothing behind it
 * that may be a part of it («kan kommunen gi», but not «kan eieren av huset klage»).
 */
export function invertedSubject(grammar: SentenceGrammar): InvertedSubject | undefined {
  const verbByTags = mainVerbByTags(grammar);
  if (verbByTags === undefined || grammar.tags[verbByTags]!.feats.Mood === "Imp") return undefined;
  const clause = mainClause(grammar);
  if (clause?.subject === undefined || clause.subject <= clause.verb) return undefined;
  const { verb, subject } = clause;
  if (subject - verb > LONGEST_SUBJECT || !grammar.isSure(subject)) return undefined;
  const { heads, tags } = grammar;
  for (let i = verb + 1; i < subject; i++)
    if (heads[i] !== subject || !BEFORE_NOUN.has(tags[i]!.upos)) return undefined;
  const last = lastOfSubject(grammar, subject);
  return last === undefined ? undefined : { verb, first: verb + 1, last };
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM"]);

const POSSESSIVES: ReadonlySet<string> = new Set(
  "min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre deres dykkar".split(" "),
);

/** The last word of the subject; undefined where what follows may belong to it. */
function lastOfSubject({ sentence, tags }: SentenceGrammar, subject: number): number | undefined {
  const { upos, feats } = tags[subject]!;
  if (upos === "PRON" && PRONOUNS.has(sentence.tokens[subject]!.lower))
    return AFTER_PRONOUN.has(tags[subject + 1]?.upos ?? "") ? undefined : subject;
  if (upos !== "NOUN" || feats.Definite !== "Def" || feats.Case === "Gen") return undefined;
  const last = POSSESSIVES.has(sentence.tokens[subject + 1]?.lower ?? "") ? subject + 1 : subject;
  const next = tags[last + 1];
  if (next === undefined || ENDS_NOT.has(next.upos) || sentence.tokens[last + 1]!.kind === "punctuation")
    return undefined;
  // «har barnet rett»: an indefinite noun is the next part of the clause.
  if (next.upos === "NOUN" && next.feats.Definite !== "Ind") return undefined;
  return last;
}

/** «det som står her», «du og de andre» go on. */
const AFTER_PRONOUN: ReadonlySet<string> = new Set(["SCONJ", "CCONJ"]);

const PRONOUNS: ReadonlySet<string> = new Set("du vi me dere de dei det han hun ho man".split(" "));

/** What may go on with a subject: «kommunen og staten», «eieren av huset», «den som», «kommunen Lillehammer». */
const ENDS_NOT: ReadonlySet<string> = new Set(["ADP", "CCONJ", "SCONJ", "PROPN", "PUNCT"]);
