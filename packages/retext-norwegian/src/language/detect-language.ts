import { tokenize } from "../segment/tokenize.js";
import { type LanguageEvidence, languageEvidence } from "./language-evidence.js";

/** The language of a text: bokmål, nynorsk or English. */
export type TextLanguage = "nb" | "nn" | "en";

/** Which language a text is in, and how sure that is. */
export interface LanguageDecision {
  readonly language: TextLanguage;
  /** Natural log-odds of bokmål against nynorsk: above 0 for bokmål. */
  readonly score: number;
  /**
   * How clear the decision is, 0 for a guess: the size of `score`, or for English by how many function words it
   * wins. Below 2, take the language of the text around instead.
   */
  readonly margin: number;
  /** How many words the decision rests on. */
  readonly words: number;
}

// English function words make up about half of English prose, so a tenth is far below any English sentence.
const LEAST_ENGLISH_SHARE = 0.1;

/** Decides from evidence that may be added up over the blocks of a document. Without any evidence: `nb`, margin 0. */
export function decideLanguage(evidence: LanguageEvidence): LanguageDecision {
  const { standard: score, english, norwegian, words } = evidence;
  if (english > norwegian && english >= words * LEAST_ENGLISH_SHARE) {
    return { language: "en", score, margin: english - norwegian, words };
  }
  return { language: score < 0 ? "nn" : "nb", score, margin: Math.abs(score), words };
}

function wordsOf(text: string): readonly string[] {
  const { tokens } = tokenize(text);
  return tokens.filter(({ kind }) => kind === "word").map(({ start, end }) => text.slice(start, end));
}

/** The language of a text, or of the words of one, in any case. Takes time linear in the text. */
export function detectLanguage(text: string | readonly string[]): LanguageDecision {
  return decideLanguage(languageEvidence(typeof text === "string" ? wordsOf(text) : text));
}
