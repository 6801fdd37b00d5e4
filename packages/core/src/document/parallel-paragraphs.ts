/** A paragraph with fewer words to know it by than this is not looked for. */
const FEWEST_WORDS = 6;
/** The other version says the same with so large a share of the words; what is said only here has less than the smaller share. */
const SHARED = 0.5;
const UNSHARED = 0.35;

/** How sure it is that a paragraph stands in the other version. */
export type ParallelMatch = "found" | "missing" | "unsure";

/**
 * The paragraphs of a text, to be asked by its version in the other written standard. Bokmål and nynorsk share the beginnings
 * of most long words, so that a paragraph and its translation have far more in common than two paragraphs about one matter.
 */
export class ParallelParagraphs {
  readonly #paragraphs: readonly ReadonlySet<string>[];

  /** @param paragraphs the texts of each paragraph, more than one where a template branches in it */
  constructor(paragraphs: readonly (readonly string[])[]) {
    const words = paragraphs.map((texts) => new Set(texts.flatMap((text) => [...wordBeginnings(text)])));
    // What is one paragraph here may be two there.
    this.#paragraphs = words.map((own, i) => new Set([...own, ...(words[i + 1] ?? [])]));
  }

  /** Whether a paragraph stands among these. */
  match(text: string): ParallelMatch {
    const words = wordBeginnings(text);
    if (words.size < FEWEST_WORDS) return "unsure";
    let best = 0;
    for (const paragraph of this.#paragraphs) {
      let shared = 0;
      for (const word of words) if (paragraph.has(word)) shared++;
      best = Math.max(best, shared / words.size);
    }
    return best >= SHARED ? "found" : best < UNSHARED ? "missing" : "unsure";
  }
}

/** The beginnings of the long words of a text, with the letters alike that the written standards swap. */
function wordBeginnings(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/å/g, "a").replace(/[øö]/g, "o").replace(/[æä]/g, "e");
  return new Set(Array.from(plain.matchAll(/\p{L}{5,}/gu), ([word]) => word.slice(0, 4)));
}
