import type { Category } from "../finding/finding.js";
import type { LixDriver, Question, TextProfile } from "../finding/text-profile.js";

/** Adults read plain prose in Norwegian or Swedish silently at some 200 words a minute (Trauzettel-Klosinski and Dietz 2012). */
export const WORDS_PER_MINUTE = 200;

/** Ordinary prose has sentences of about this many words, and this share of words over six letters. */
const ORDINARY_SENTENCE = 17;
const ORDINARY_LONG_WORDS = 0.25;

const QUESTIONS: ReadonlySet<string> = new Set<Question>(["find", "understand", "use"]);

/** What makes LIX what it is: longer sentences than usual, more long words than usual. */
export function lixDriver(wordsPerSentence: number, longWordShare: number): LixDriver {
  const sentences = wordsPerSentence > ORDINARY_SENTENCE;
  const words = longWordShare > ORDINARY_LONG_WORDS;
  if (sentences && words) return "both";
  return sentences ? "sentences" : words ? "words" : "neither";
}

/** Counts findings by question. */
export function countQuestions(
  findings: readonly { readonly category: Category }[],
): Pick<TextProfile, "questions" | "otherFindings"> {
  const questions = { find: 0, understand: 0, use: 0 };
  let otherFindings = 0;
  for (const { category } of findings) {
    if (QUESTIONS.has(category)) questions[category as Question]++;
    else otherFindings++;
  }
  return { questions, otherFindings };
}
