import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import { isFiniteVerb, QUESTION_WORDS } from "./main-clause.js";

/** Two main clauses that a conjunction joins without a comma. Numbers are indexes of tokens. */
export interface JoinedClauses {
  /** «og», «eller», «men». */
  readonly joint: number;
  /** The finite verbs on both sides. */
  readonly verbs: readonly [number, number];
}

/** What joins two main clauses: «men» always asks for a comma, «og» and «eller» only between clauses. */
export type Joint = "og" | "eller" | "men";
/** Pronouns that are only ever a subject, so that a clause begins with them. */
const SUBJECTS: ReadonlySet<string> = new Set("jeg eg du vi me han hun ho man".split(" "));

/** Whether a sentence may hold what {@link clausesWithoutComma} finds, before it is tagged. */
export function mayJoinClauses({ tokens }: Sentence, joints: readonly Joint[]): boolean {
  const subordinate = tokens.findIndex(({ lower }) => SUBORDINATING.has(lower));
  const last = Math.min(tokens.length - 3, subordinate === -1 ? tokens.length : subordinate);
  return tokens.some(
    ({ lower, kind }, i) =>
      isOneOf(joints, lower) &&
      i > 2 &&
      i <= last &&
      kind === "word" &&
      !isMark(tokens[i - 1]!.kind) &&
      mayBeginClause(tokens[i + 1]!),
  );
}

/** Conjunctions that are nothing else: where one stands before it, what is joined may be two subordinate clauses. */
const SUBORDINATING: ReadonlySet<string> = new Set("at hvis dersom viss fordi ettersom".split(" "));

/** What no clause with a subject in front of its verb begins with. */
const NO_BEGINNING: ReadonlySet<string> = new Set(
  "å ikke ikkje har kan må skal vil er til i på om for med så da då".split(" "),
);

function mayBeginClause({ lower, kind }: Token): boolean {
  return kind === "word" && !NO_BEGINNING.has(lower) && !QUESTION_WORDS.has(lower);
}

/**
 * The first conjunction of `joints` that joins two main clauses, each with a subject of its own in front of its verb, where nothing
 * stands between them and tree and words agree.
 */
export function clausesWithoutComma(
  grammar: SentenceGrammar,
  joints: readonly Joint[],
): JoinedClauses | undefined {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  for (let joint = 3; joint < tokens.length - 2; joint++) {
    if (!isOneOf(joints, tokens[joint]!.lower) || isMark(tokens[joint - 1]!.kind)) continue;
    if (!beginsClause(grammar, joint + 1)) continue;
    // A subordinate clause before it may be what goes on: «Hvis du søker og vi avslår».
    if (tags.slice(0, joint).some(({ upos }) => upos === "SCONJ")) return undefined;
    const { heads, relations } = grammar;
    const second = heads[joint]!;
    const first = heads[second] ?? -1;
    if (second <= joint || second > joint + 5 || relations[second] !== "KOORD") continue;
    if (first < 0 || first >= joint || heads[first] !== -1 || relations[first] !== "FINV") continue;
    if (!isFiniteVerb(grammar, first) || !isFiniteVerb(grammar, second)) continue;
    if (!grammar.isSure(first) || !grammar.isSure(second)) continue;
    const [own, next] = [subjectOf(grammar, first), subjectOf(grammar, second)];
    if (own === undefined || next === undefined || own > first || next < joint) continue;
    return { joint, verbs: [first, second] };
  }
  return undefined;
}

function beginsClause({ sentence, tags }: SentenceGrammar, i: number): boolean {
  const { lower } = sentence.tokens[i]!;
  const { upos } = tags[i]!;
  if (QUESTION_WORDS.has(lower)) return false;
  return SUBJECTS.has(lower) || upos === "PRON" || upos === "NOUN" || upos === "PROPN" || upos === "DET";
}

function subjectOf({ heads, relations }: SentenceGrammar, verb: number): number | undefined {
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] === verb && (relations[i] === "SUBJ" || relations[i] === "FSUBJ")) return i;
  }
  return undefined;
}

function isOneOf(joints: readonly Joint[], lower: string): boolean {
  return joints.some((joint) => joint === lower);
}

function isMark(kind: string): boolean {
  return kind === "punctuation" || kind === "symbol";
}
