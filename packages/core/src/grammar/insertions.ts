import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordsIn } from "./front-field.js";
import { isFiniteVerb } from "./main-clause.js";

/** What is put in between a subject and its finite verb, marked off on both sides. Numbers are indexes of tokens. */
export interface Insertion {
  /** The word before the mark that opens it. */
  readonly before: number;
  /** First and last word of it, without the marks around. */
  readonly first: number;
  readonly last: number;
  readonly subject: number;
  readonly verb: number;
  /** Words a reader meets in it. */
  readonly words: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ",": ",", "–": "–", "—": "—", "-": "-", "(": ")" }),
);
/** A verb so far from its subject is a mistake of the tree. */
const REACH = 80;

const CLOSES: ReadonlySet<string> = new Set(CLOSERS.values());

/**
 * The insertions of a sentence between subject and finite verb with at least `fewest` tokens. A row of things («Kari, Ola og
 * Per») is none.
 */
export function insertions(grammar: SentenceGrammar, fewest = 1): readonly Insertion[] {
  if (!canHaveInsertion(grammar, fewest)) return [];
  const { heads, relations } = grammar;
  const found: Insertion[] = [];
  for (let subject = 0; subject < heads.length; subject++) {
    if (relations[subject] !== "SUBJ") continue;
    const verb = heads[subject]!;
    if (verb <= subject || verb - subject > REACH || !isFiniteVerb(grammar, verb) || !grammar.isSure(verb))
      continue;
    const insertion = insertionBetween(grammar, subject, verb);
    if (insertion !== undefined) found.push(insertion);
  }
  return found;
}

/** Whether a finite verb stands right behind a mark, with enough words and a mark before: no need of the tree. */
function canHaveInsertion(grammar: SentenceGrammar, fewest: number): boolean {
  const { tokens } = grammar.sentence;
  let opening = -1;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (CLOSES.has(tokens[i]!.text) && opening !== -1 && i - opening > fewest && isFiniteVerb(grammar, i + 1))
      return true;
    if (opening === -1 && CLOSERS.has(tokens[i]!.text)) opening = i;
  }
  return false;
}

function insertionBetween(grammar: SentenceGrammar, subject: number, verb: number): Insertion | undefined {
  const { tokens } = grammar.sentence;
  const closing = verb - 1;
  for (let opening = subject + 1; opening < closing - 1; opening++) {
    const closer = CLOSERS.get(tokens[opening]!.text);
    if (closer === undefined) continue;
    // The mark that closes it stands right before the verb.
    if (tokens[closing]!.text !== closer) return undefined;
    const first = opening + 1;
    const last = closing - 1;
    if (!hangsTogether(grammar, subject, verb, first, last)) return undefined;
    return { before: opening - 1, first, last, subject, verb, words: wordsIn(grammar, first, last) };
  }
  return undefined;
}

/**
 * Whether what stands there is one piece that hangs under the subject or the verb. What goes on with the subject («Kari, Ola
 * og Per») is a row; what hangs on a word inside the subject belongs to a longer phrase.
 */
function hangsTogether(
  { sentence, heads, relations }: SentenceGrammar,
  subject: number,
  verb: number,
  first: number,
  last: number,
): boolean {
  for (let i = first; i <= last; i++) {
    if (/^[:;.?!]$/.test(sentence.tokens[i]!.text)) return false;
    const head = heads[i]!;
    if (head >= first && head <= last) continue;
    if (relations[i] === "IK") continue;
    const isUnderSubject = head === subject || (heads[head] === subject && relations[head] === "FLAT");
    if (!isUnderSubject && head !== verb) return false;
    if (relations[i] === "KOORD") return false;
  }
  return true;
}
