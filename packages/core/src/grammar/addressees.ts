import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { imperative } from "./imperative.js";

/** Who a sentence speaks to, and whether the sender speaks of itself. */
export interface Addressees {
  /** du, deg, din, or a request. */
  readonly one: boolean;
  /** dere, deres; nynorsk de, dykk, dykkar. */
  readonly several: boolean;
  /** The formal De, Dem, Deres; nynorsk De, Dykk, Dykkar. */
  readonly formal: boolean;
  /** vi, oss, vår. */
  readonly sender: boolean;
}

const ONE = wordSet("du deg din di ditt dine");
const SENDER = wordSet("vi me oss vår vårt våre");
const SEVERAL = { nb: wordSet("dere deres"), nn: wordSet("de dykk dykkar dokker dokkar") };
const FORMAL = { nb: wordSet("De Dem Deres"), nn: wordSet("De Dykk Dykkar") };

/**
 * Who is addressed in a sentence. A capital tells the formal De from «de», so it counts only inside a sentence, and only as
 * a pronoun: «De sakene» has a determiner.
 */
export function addressees(grammar: SentenceGrammar): Addressees {
  const { sentence, standard, tags } = grammar;
  let [one, several, formal, sender] = [false, false, false, false];
  sentence.tokens.forEach(({ text, lower }, i) => {
    if (ONE.has(lower)) one = true;
    if (SENDER.has(lower)) sender = true;
    const isFormal = FORMAL[standard].has(text) && i > 0;
    const isSeveral = SEVERAL[standard].has(lower);
    if (!isFormal && !isSeveral) return;
    if (tags[i]!.upos !== "PRON" || !grammar.isSure(i)) return;
    if (isFormal) formal = true;
    else several = true;
  });
  return { one: one || imperative(grammar) !== undefined, several, formal, sender };
}
