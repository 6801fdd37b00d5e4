/** Short words that may begin a compound; longer ones may if they stand in the list at all. */
const SHORT_PART = 3;

/** The lists as they are kept: the short parts of compounds in the first line, then each word in a line of its own, in order. */
export function writeWordList(words: Iterable<string>, parts: Iterable<string>): string {
  const short = [...parts].filter((part) => part.length === SHORT_PART).sort();
  return `${short.join(" ")}\n${[...new Set(words)].sort().join("\n")}\n`;
}

/** A list of words that is searched where it stands, since a set of a million strings takes long to build. */
export class WordList {
  readonly #text: string;
  readonly #shortParts: ReadonlySet<string>;
  readonly #start: number;

  /** `text` as {@link writeWordList} makes it. */
  constructor(text: string) {
    const end = text.indexOf("\n");
    this.#text = text;
    this.#shortParts = new Set(text.slice(0, end).split(" "));
    this.#start = end + 1;
  }

  has(word: string): boolean {
    if (word === "" || word.includes("\n")) return false;
    let low = this.#start;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = middle === low ? low : Math.max(low, this.#text.lastIndexOf("\n", middle - 1) + 1);
      const end = this.#text.indexOf("\n", start);
      const found = this.#text.slice(start, end);
      if (found === word) return true;
      if (found < word) low = end + 1;
      else high = start;
    }
    return false;
  }

  /** Whether a word may begin a compound. */
  canBegin(word: string): boolean {
    return word.length === SHORT_PART
      ? this.#shortParts.has(word)
      : word.length > SHORT_PART && this.has(word);
  }
}
