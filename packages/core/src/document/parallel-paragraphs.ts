/** A paragraph with fewer words to know it by than this is not looked for. */
const FEWEST_WORDS = 6;
/** The other version says the same with so large a share of the words; what is said only here has less than the smaller share. */
const SHARED = 0.5;
const UNSHARED = 0.35;

/** Of two texts of which only the names are alike so many paragraphs must be found, and so large a share. */
const LEAST_FOUND = 2;
const LEAST_SHARE = 0.75;

/** How sure it is that a paragraph stands in the other version; one that is too short to know again is passed over. */
export type ParallelMatch = "found" | "missing" | "unsure" | "too-short";

/**
 * The paragraphs of a text, to be asked by its version in the other written standard. Bokmål and nynorsk share the beginnings
 * of most long words, so that a paragraph and its translation have far more in common than two paragraphs about one matter.
 */
export class ParallelParagraphs {
  /** The paragraphs that hold a word. */
  readonly #holders = new Map<string, number[]>();

  /** @param paragraphs the texts of each paragraph, more than one where a template branches in it */
  constructor(paragraphs: readonly (readonly string[])[]) {
    const words = paragraphs.map((texts) => new Set(texts.flatMap((text) => [...wordBeginnings(text)])));
    words.forEach((own, i) => {
      // What is one paragraph here may be two there.
      for (const word of new Set([...own, ...(words[i + 1] ?? [])])) {
        const holders = this.#holders.get(word);
        if (holders === undefined) this.#holders.set(word, [i]);
        else holders.push(i);
      }
    });
  }

  /** Whether a paragraph stands among these. */
  match(text: string): ParallelMatch {
    const words = wordBeginnings(text);
    if (words.size < FEWEST_WORDS) return "too-short";
    const shared = new Map<number, number>();
    let most = 0;
    for (const word of words) {
      for (const holder of this.#holders.get(word) ?? []) {
        const count = (shared.get(holder) ?? 0) + 1;
        shared.set(holder, count);
        most = Math.max(most, count);
      }
    }
    const share = most / words.size;
    return share >= SHARED ? "found" : share < UNSHARED ? "missing" : "unsure";
  }
}

/** Whether two texts are versions of one, by what was found of the paragraphs of one in the other. */
export function areVersions(matches: readonly ParallelMatch[]): boolean {
  const found = matches.filter((match) => match === "found").length;
  const known = matches.filter((match) => match !== "too-short").length;
  return found >= LEAST_FOUND && found / known >= LEAST_SHARE;
}

/** The beginnings of the long words of a text, with the letters alike that the written standards swap. */
function wordBeginnings(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/å/g, "a").replace(/[øö]/g, "o").replace(/[æä]/g, "e");
  return new Set(Array.from(plain.matchAll(/\p{L}{5,}/gu), ([word]) => word.slice(0, 4)));
}
