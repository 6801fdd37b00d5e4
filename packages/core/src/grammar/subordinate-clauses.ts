import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { isFiniteVerb, QUESTION_WORDS } from "./main-clause.js";

/** A clause that is a part of another clause. Numbers are indexes of tokens. */
export interface SubordinateClause {
  /** Its finite verb. */
  readonly verb: number;
  /**
   * The word it begins with: «at», «som», «hvis», «hvordan». Undefined where it has none («planen vi sendte», «har du
   * spørsmål, …») or where tags and tree do not agree on it.
   */
  readonly opener: number | undefined;
  /** The openers of the clauses it stands in, from the outermost to its own: as many as it is deep. */
  readonly nesting: readonly number[];
  /** It is joined to the clause before it: «at du søker, og at du klager». */
  readonly isJoined: boolean;
}

/** Words that a subordinate clause can begin with, besides questions. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "at som om da då når hvis fordi dersom mens medan før føre etter siden sidan ettersom viss enn så for hvorvidt idet " +
    "skjønt selv sjølv enda inntil til innan innen der dess desto jo liksom sånn slik"
  ).split(" "),
);

/** How many words of a sentence could begin a subordinate clause, before it is tagged: hardly ever fewer than do. */
export function countPossibleOpeners({ tokens }: Sentence): number {
  return tokens.filter(({ lower }) => OPENERS.has(lower) || QUESTION_WORDS.has(lower)).length;
}

/** How many words can begin a subordinate clause, by tags alone: at least as many as there are clauses with an opener. */
export function countOpeners({ sentence, tags }: SentenceGrammar): number {
  return tags.filter(({ upos }, i) => upos === "SCONJ" || QUESTION_WORDS.has(sentence.tokens[i]!.lower))
    .length;
}

/** The subordinate clauses of a sentence in the order of their verbs. */
export function subordinateClauses(grammar: SentenceGrammar): readonly SubordinateClause[] {
  const openers = openersByVerb(grammar);
  const { heads, relations } = grammar;
  const around = enclosingClauses(grammar, openers);
  const found: SubordinateClause[] = [];
  for (let verb = 0; verb < heads.length; verb++) {
    if (!isFiniteVerb(grammar, verb) || heads[verb] === -1) continue;
    const opener = openers.get(verb);
    // «som bor her og arbeider der» is one clause with two verbs; so are two main clauses no subordinate ones.
    if (opener === undefined && (relations[verb] === "KOORD" || relations[verb] === "PAR")) continue;
    const nesting: number[] = opener === undefined ? [] : [opener];
    for (let outer = around[verb]!; outer !== -1 && nesting.length < DEEPEST; outer = around[outer]!) {
      nesting.unshift(openers.get(outer)!);
    }
    found.push({ verb, opener, nesting, isJoined: isJoined(grammar, verb, openers) });
  }
  return found;
}

/** Deeper than this a clause is counted no further: a text of one endless sentence must not cost its square. */
const DEEPEST = 20;

/** The word each clause begins with, by its verb. */
function openersByVerb(grammar: SentenceGrammar): ReadonlyMap<number, number> {
  const { sentence, tags, heads, relations } = grammar;
  const found = new Map<number, number>();
  for (let i = 0; i < heads.length; i++) {
    const verb = heads[i]!;
    if (verb <= i || heads[verb] === -1 || found.has(verb)) continue;
    if (!isFiniteVerb(grammar, verb) || !grammar.isSure(verb)) continue;
    const { lower } = sentence.tokens[i]!;
    // «større enn hun var» compares, and is no burden.
    if (lower === "enn") continue;
    const isOpener =
      relations[i] === "SBU"
        ? tags[i]!.upos === "SCONJ"
        : QUESTION_WORDS.has(lower) && relations[verb] !== "KOORD";
    if (isOpener) found.set(verb, i);
  }
  return found;
}

/** The verb of the clause with an opener that each word stands in, itself left out; -1 for the main clause. */
function enclosingClauses(grammar: SentenceGrammar, openers: ReadonlyMap<number, number>): Int32Array {
  const { heads } = grammar;
  const UNKNOWN = -2;
  const around = new Int32Array(heads.length).fill(UNKNOWN);
  const path: number[] = [];
  for (let from = 0; from < heads.length; from++) {
    for (let i = from; i >= 0 && around[i] === UNKNOWN; i = heads[i]!) path.push(i);
    for (let at = path.pop(); at !== undefined; at = path.pop()) {
      const head = heads[at]!;
      if (head < 0) around[at] = -1;
      // A clause that is joined to another one stands beside it, not in it.
      else if (openers.has(head) && !isJoined(grammar, at, openers)) around[at] = head;
      else around[at] = around[head]!;
    }
  }
  return around;
}

function isJoined(
  { heads, relations }: SentenceGrammar,
  verb: number,
  openers: ReadonlyMap<number, number>,
): boolean {
  return relations[verb] === "KOORD" && openers.has(verb) && openers.has(heads[verb]!);
}
