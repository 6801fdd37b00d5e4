import type { SentenceGrammar } from "../document/sentence-grammar.js";
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ONE = words("du deg din di ditt dine");
const SENDER = words("vi me oss vår vårt våre");
const SEVERAL = { nb: words("dere deres"), nn: words("de dykk dykkar dokker dokkar") };
const FORMAL = { nb: words("De Dem Deres"), nn: words("De Dykk Dykkar") };

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
