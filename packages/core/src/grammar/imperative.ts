import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { mainClause } from "./main-clause.js";

/** The verb of a request: «Send skjemaet til oss». */
export interface Imperative {
  readonly verb: number;
  /** There is a negation with it: «Ikke send oss originalen». */
  readonly isNegated: boolean;
}

/** The main verb, where it is an imperative and the tagger is sure of it; the reader is the one addressed. */
export function imperative(grammar: SentenceGrammar): Imperative | undefined {
  const clause = mainClause(grammar);
  if (clause === undefined || clause.subject !== undefined) return undefined;
  const { verb } = clause;
  if (grammar.tags[verb]!.feats.Mood !== "Imp") return undefined;
  const isNegated = grammar.sentence.tokens.some(
    ({ lower }, i) =>
      grammar.heads[i] === verb && (lower === "ikke" || lower === "ikkje" || lower === "aldri"),
  );
  return { verb, isNegated };
}
