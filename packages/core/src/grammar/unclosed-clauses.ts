import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { isFiniteVerb } from "./main-clause.js";

/** A clause in front of the main verb that no comma closes. Numbers are indexes of tokens. */
export interface UnclosedClause {
  /** Its first word: «Hvis», «som»; the verb of a condition without one («Har du spørsmål»). */
  readonly opener: number;
  /** Its last word, behind which the comma belongs. */
  readonly last: number;
  /** The finite verb of the main clause. */
  readonly verb: number;
}

/** Conjunctions that begin a clause in front of the main clause. */
const LEADING = wordSet(
  "hvis dersom når da fordi mens medan siden sidan viss om ettersom idet hvorvidt innen innan",
);

/** With one of these behind it the word before it makes a conjunction: «Selv om», «Etter at», «For at», «Uten at». */
const TWO_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    selv: wordSet("om"),
    sjølv: wordSet("om"),
    etter: wordSet("at"),
    for: wordSet("at"),
    før: wordSet("du vi de det han hun den"),
    føre: wordSet("du vi de det han ho den"),
    uten: wordSet("at"),
    utan: wordSet("at"),
  }),
);

const PRONOUNS = wordSet("jeg eg du vi me dere de han hun ho man ein det den dette");
const TAKES_UP = wordSet("så da då");

/** How many words before it the main verb stands at least. */
const CLOSEST_VERB = 3;

/** Longer clauses are left alone: where they end is too uncertain. */
const LONGEST = 40;

/** How far behind its verb a subject is looked for. */
const REACH = 7;
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "DET", "NUM", "ADJ"]);

/** Whether a sentence may begin with a clause that {@link unclosedLeadingClause} finds, before it is tagged. */
export function mayLackLeadingComma(sentence: Sentence): boolean {
  const first = beginning(sentence);
  const { tokens } = sentence;
  if (tokens.length - first < 6) return false;
  // The main verb is the fourth word or a later one, with no mark before it: «Har du spørsmål, kan …» is closed.
  if (tokens.slice(first, first + CLOSEST_VERB).some(isSeparator)) return false;
  if (beginsWithConjunction(sentence, first)) return true;
  return PRONOUNS.has(tokens[first + 1]!.lower) && !sentence.text.trimEnd().endsWith("?");
}

function beginsWithConjunction({ tokens }: Sentence, first: number): boolean {
  const { lower } = tokens[first]!;
  return LEADING.has(lower) || (TWO_WORDS.get(lower)?.has(tokens[first + 1]?.lower ?? "") ?? false);
}

/** The first word that is no mark and does not only join: «Men hvis …». */
function beginning({ tokens }: Sentence): number {
  let first = 0;
  while (first < tokens.length - 1) {
    const { kind, lower } = tokens[first]!;
    if (kind !== "punctuation" && kind !== "symbol" && lower !== "men" && lower !== "og") break;
    first++;
  }
  return first;
}

/**
 * The clause a sentence begins with, where the tree and the order of the words agree on the main verb behind it, and no comma
 * stands between them: «Hvis du klager må du skrive under».
 */
export function unclosedLeadingClause(grammar: SentenceGrammar): UnclosedClause | undefined {
  const { sentence } = grammar;
  if (!mayLackLeadingComma(sentence)) return undefined;
  const opener = beginning(sentence);
  const isCondition = !beginsWithConjunction(sentence, opener);
  if (isCondition && !isCertainVerb(grammar, opener)) return undefined;
  if (!holdsTwoVerbs(grammar, opener) || !mayHoldMainVerb(grammar, opener)) return undefined;
  const verb = rootVerb(grammar);
  if (verb === undefined || verb - opener < CLOSEST_VERB || verb - opener > LONGEST) return undefined;
  const { tokens } = sentence;
  const last = TAKES_UP.has(tokens[verb - 1]!.lower) ? verb - 2 : verb - 1;
  if (!isWord(grammar, last) || hasSeparator(grammar, opener, verb)) return undefined;
  const inner = isCondition ? opener : verbOfOpener(grammar, opener, verb);
  if (inner === undefined || !isInside(grammar, opener, last, inner, verb)) return undefined;
  if (!hasSubjectRightBehind(grammar, verb)) return undefined;
  return { opener, last, verb };
}

/**
 * A relative clause that describes the subject and ends right before the main verb, without a comma: «De som vil klage må
 * skrive under».
 */
export function unclosedRelativeClause(grammar: SentenceGrammar): UnclosedClause | undefined {
  const { sentence } = grammar;
  const { tokens } = sentence;
  if (!tokens.some(({ lower }) => lower === "som")) return undefined;
  // Behind a clause of its own the main verb may be another one: «Når Per, som alle visste var syk, kom, …».
  if (beginsWithConjunction(sentence, beginning(sentence))) return undefined;
  if (!tokens.some(({ lower }, i) => lower === "som" && holdsTwoVerbs(grammar, i))) return undefined;
  const verb = rootVerb(grammar);
  if (verb === undefined || !isWord(grammar, verb - 1)) return undefined;
  const { heads, relations } = grammar;
  let subject = -1;
  for (let i = 0; i < verb; i++) if (heads[i] === verb && relations[i] === "SUBJ") subject = i;
  if (subject === -1) return undefined;
  for (let som = subject + 1; som < verb - 2; som++) {
    if (tokens[som]!.lower !== "som" || grammar.tags[som]!.upos !== "SCONJ") continue;
    if (hasSeparator(grammar, som, verb)) continue;
    const inner = clauseVerb(grammar, som, subject, verb);
    if (inner === undefined) continue;
    if (!isInside(grammar, som, verb - 1, inner, verb)) continue;
    return { opener: som, last: verb - 1, verb };
  }
  return undefined;
}

/**
 * Whether two finite verbs stand from a word on before the next mark: that of the clause and the main one. Without them no
 * tree need be made.
 */
function holdsTwoVerbs(grammar: SentenceGrammar, from: number): boolean {
  const { tokens } = grammar.sentence;
  let verbs = 0;
  for (let i = from; i < tokens.length && !hasSeparator(grammar, i, i + 1); i++) {
    if (isFiniteVerb(grammar, i)) verbs++;
    if (verbs === 2) return true;
  }
  return false;
}

/** Subjects that are nothing else, and conjunctions: the verb right behind one is that of the clause. */
const BEFORE_INNER_VERB = wordSet("jeg eg du vi me de som at hvis dersom");

/**
 * Whether a verb behind an opener can be the main one as far as its neighbours tell: no subject right before it, and one
 * behind it. It needs no tree, so it is asked first.
 */
function mayHoldMainVerb(grammar: SentenceGrammar, opener: number): boolean {
  const { tokens } = grammar.sentence;
  for (let i = opener + 1; i < tokens.length && !hasSeparator(grammar, i, i + 1); i++) {
    if (i - opener < CLOSEST_VERB || !isCertainVerb(grammar, i)) continue;
    if (!BEFORE_INNER_VERB.has(tokens[i - 1]!.lower) && mayHaveSubjectBehind(grammar, i)) return true;
  }
  return false;
}

function mayHaveSubjectBehind({ tags, sentence }: SentenceGrammar, verb: number): boolean {
  if (tags[verb]!.feats.Mood === "Imp") return true;
  const { tokens } = sentence;
  if (PRONOUNS.has(tokens[verb + 1]?.lower ?? "")) return true;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH) && !isSeparator(tokens[i]!); i++) {
    if (NOMINAL.has(tags[i]!.upos)) return true;
  }
  return false;
}

/** The finite verb between «som» and the main verb that hangs under the subject. */
function clauseVerb(
  grammar: SentenceGrammar,
  som: number,
  subject: number,
  verb: number,
): number | undefined {
  for (let i = som + 1; i < verb; i++) {
    if (isFiniteVerb(grammar, i)) return grammar.heads[i] === subject && grammar.isSure(i) ? i : undefined;
  }
  return undefined;
}

/** The finite verb at the root of the tree, if the tagger is sure of it. */
function rootVerb(grammar: SentenceGrammar): number | undefined {
  const { heads, relations } = grammar;
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== -1 || relations[i] !== "FINV") continue;
    return i > 0 && isCertainVerb(grammar, i) ? i : undefined;
  }
  return undefined;
}

function isCertainVerb(grammar: SentenceGrammar, i: number): boolean {
  return isFiniteVerb(grammar, i) && grammar.isSure(i);
}

function isWord({ sentence }: SentenceGrammar, i: number): boolean {
  const kind = sentence.tokens[i]?.kind;
  return kind === "word" || kind === "number";
}

/** A comma, a dash, a bracket or a quotation mark: then where the clause ends is the writer's business. */
function hasSeparator({ sentence }: SentenceGrammar, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(isSeparator);
}

function isSeparator({ kind, text }: Sentence["tokens"][number]): boolean {
  return kind === "punctuation" && text !== ".";
}

/** The finite verb that a conjunction belongs to. */
function verbOfOpener(grammar: SentenceGrammar, opener: number, verb: number): number | undefined {
  const { heads, relations, sentence } = grammar;
  const word = TWO_WORDS.has(sentence.tokens[opener]!.lower) ? opener + 1 : opener;
  for (let i = word + 1; i < verb; i++) {
    if (!isFiniteVerb(grammar, i)) continue;
    const hasConjunction = relations[word] !== "SBU" || heads[word] === i;
    return hasConjunction && grammar.isSure(i) ? i : undefined;
  }
  return undefined;
}

/** Whether all words from `first` to `last` hang under the verb of the clause, or the clause under them, not under the main verb. */
function isInside(
  { heads }: SentenceGrammar,
  first: number,
  last: number,
  inner: number,
  verb: number,
): boolean {
  for (let i = first; i <= last; i++) {
    let at = i;
    for (let steps = 0; at !== inner; steps++) {
      const head = heads[at]!;
      // «Etter at» may itself carry the clause.
      if (head === verb && at < inner && at - first < 2) break;
      if (head < 0 || head === verb || steps > LONGEST) return false;
      at = head;
    }
  }
  return true;
}

/** A subject follows the verb at once, as it does when something else stands in front; a request has none. */
export function hasSubjectRightBehind(grammar: SentenceGrammar, verb: number): boolean {
  const { tags, sentence, heads, relations } = grammar;
  if (tags[verb]!.feats.Mood === "Imp") return true;
  const next = verb + 1;
  const { lower } = sentence.tokens[next] ?? { lower: "" };
  if (PRONOUNS.has(lower)) return true;
  for (let i = next; i < Math.min(heads.length, verb + REACH); i++) {
    if (heads[i] === verb && (relations[i] === "SUBJ" || relations[i] === "FSUBJ")) return true;
  }
  return false;
}
