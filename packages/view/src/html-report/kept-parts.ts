import { byNeed, type FileSummary } from "./file-summary.js";

/** A page with more texts, or more than so many characters of them, is slow to open, and nobody reads it to the end. */
const MOST_PARTS = 200;
const MOST_CHARACTERS = 12_000_000;

/** The part of a file on a page. */
export interface KeptPart {
  readonly summary: FileSummary;
  readonly id: string;
  readonly html: string;
}

/** The parts of the files that need work most, as many as a page can hold. At least one is kept, however long. */
export class KeptParts {
  #parts: KeptPart[] = [];
  #characters = 0;
  #left = 0;

  /** How many parts there are. */
  get length(): number {
    return this.#parts.length;
  }

  /** How many parts were left out. */
  get left(): number {
    return this.#left;
  }

  add(part: KeptPart): void {
    this.#parts.push(part);
    this.#characters += part.html.length;
    while (
      this.#parts.length > 1 &&
      (this.#parts.length > MOST_PARTS || this.#characters > MOST_CHARACTERS)
    ) {
      this.#parts.sort((a, b) => byNeed(a.summary, b.summary));
      this.#characters -= this.#parts.pop()!.html.length;
      this.#left++;
    }
  }

  /** The id of the part of a file; undefined where there is none. */
  idOf(path: string): string | undefined {
    return this.#parts.find(({ summary }) => summary.path === path)?.id;
  }

  /** The parts, of the files that need work most first. */
  inOrder(): readonly KeptPart[] {
    return [...this.#parts].sort((a, b) => byNeed(a.summary, b.summary));
  }
}
