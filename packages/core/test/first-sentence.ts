import type { SentenceGrammar } from "../src/document/sentence-grammar.js";
import { sentencesOf } from "../src/language/annotate.js";
import { GrammarSource } from "../src/language/grammar-source.js";
import { LazyGrammar } from "../src/language/lazy-grammar.js";
import { grammarFor } from "./grammar-for.js";

const sources = { nb: new GrammarSource(grammarFor("nb")), nn: new GrammarSource(grammarFor("nn")) };

/** The grammar of the first sentence of a text, for tests of questions about grammar. */
export function grammarOfFirst(
  text: string,
  standard: "nb" | "nn",
  done?: (work: "tagged" | "parsed") => void,
): SentenceGrammar {
  return new LazyGrammar(sentencesOf(text)[0]!, sources[standard], done);
}
