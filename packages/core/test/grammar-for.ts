import type { GrammarModel } from "retext-norwegian";
import { loadGrammar } from "retext-norwegian/node";

const models: Readonly<Record<"nb" | "nn", GrammarModel>> = {
  nb: loadGrammar("nb"),
  nn: loadGrammar("nn"),
};

/** The grammar of a written standard, for tests: the files are read when a sentence is first tagged. */
export const grammarFor = (standard: "nb" | "nn"): GrammarModel => models[standard];
