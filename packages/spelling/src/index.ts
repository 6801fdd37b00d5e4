import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isKnown } from "./known-words.js";
import { suggestions } from "./suggest.js";
import { WordList } from "./word-list.js";

/** One of the two ways to write Norwegian. */
export type WrittenStandard = "nb" | "nn";

/** Knows the words of bokmål and nynorsk. The list of a standard is read when it is first asked. */
export class Spelling {
  readonly #lists = new Map<WrittenStandard, WordList>();

  /** Whether a word without a capital is one of the standard, alone or as a compound. */
  readonly isWord = (word: string, standard: WrittenStandard): boolean => {
    const list = this.#list(standard);
    // «barne- og ungdomsskole», «e-post»: each part by itself.
    return word
      .toLowerCase()
      .split("-")
      .every((part) => part.length <= 1 || isKnown(part, list));
  };

  /** Words that may have been meant, the likeliest first. */
  readonly suggest = (word: string, standard: WrittenStandard): readonly string[] => {
    const list = this.#list(standard);
    return suggestions(
      word,
      (other) => list.has(other),
      (other) => this.isWord(other, standard),
    );
  };

  #list(standard: WrittenStandard): WordList {
    const known = this.#lists.get(standard) ?? readList(standard);
    this.#lists.set(standard, known);
    return known;
  }
}

function readList(standard: WrittenStandard): WordList {
  const file = new URL(`../dist/${standard}.gz`, import.meta.url);
  return new WordList(gunzipSync(readFileSync(file)).toString("latin1"));
}
