import { GrammarError } from "../document/sentence-grammar.js";
import type { RuleFailure } from "../finding/analysis.js";

/** What is told of an error that a rule threw. A grammar that cannot be read is no fault of the rule that asked first. */
export function failureOf(ruleId: string, error: unknown): RuleFailure {
  if (error instanceof GrammarError) return grammarFailure(error);
  return { ruleId, message: error instanceof Error ? error.message : String(error) };
}

/** What is told of a grammar that cannot be read, once for all that asked. */
export function grammarFailure({ message }: GrammarError): RuleFailure {
  return { ruleId: null, message };
}
