import type { Sentence } from "../document/sentence.js";
import { canBePassive, formsOfBli } from "./may-hold-passive.js";
import { modals } from "./modal-verbs.js";

/** How far behind its auxiliary a participle is looked for, in tokens. */
const REACH = 4;

/** Whether a sentence looks like a passive by the letters of its words, for figures where there is no grammar. */
export function looksPassive({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, i) => {
    if (formsOfBli.has(lower))
      return tokens
        .slice(i + 1, i + 1 + REACH)
        .some((token) => /..(?:et|[dt]t|[rlnv]t|[rlnvy]d|a)$/.test(token.lower));
    const before = tokens[i - 1]?.lower ?? "";
    return (
      canBePassive(lower) &&
      (modals.has(before) || before === "det" || before === "ikke" || before === "ikkje")
    );
  });
}
