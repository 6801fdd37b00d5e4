import { type SegmentedSentence, segment } from "retext-norwegian";
import type { Sentence } from "../document/sentence.js";
import type { Token } from "../document/token.js";

/**
 * The sentences of a block's text, with tokens whose offsets are in `text`: those that the Norwegian language of unified
 * puts into its tree. They are taken before a tree is made of them, which a long text would make for nobody.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  return segment(text).map((sentence) => toSentence(sentence, text));
}

function toSentence({ start, end, tokens }: SegmentedSentence, text: string): Sentence {
  return {
    text: text.slice(start, end),
    start,
    end,
    tokens: tokens.map(({ kind, start, end }): Token => {
      const form = text.slice(start, end);
      return { kind, text: form, lower: form.toLowerCase(), start, end };
    }),
    wordCount: tokens.filter(isCounted).length,
  };
}

/** What counts as a word of a sentence: words, numbers, and a field that will be filled. */
function isCounted({ kind }: Pick<Token, "kind">): boolean {
  return kind === "word" || kind === "number" || kind === "placeholder";
}
