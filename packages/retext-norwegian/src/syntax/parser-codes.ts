import { hashText } from "../perceptron/hash.js";
import { normalForm } from "../tagger/sentence-codes.js";
import type { TaggedSentence } from "../tagger/tagger.js";

/** The words of a sentence as the numbers that the parser's features are made of. The last place is the root. */
export class ParserCodes {
  words = new Int32Array(0);
  tags = new Int32Array(0);
  /** Parts of speech alone, as hashes. */
  upos = new Int32Array(0);
  /** How many marks, finite verbs and conjunctions stand before each word. */
  marksBefore = new Int32Array(0);
  verbsBefore = new Int32Array(0);
  conjunctionsBefore = new Int32Array(0);

  fill({ forms, indexes, tags }: Pick<TaggedSentence, "forms" | "indexes" | "tags">): void {
    const { length } = forms;
    this.#grow(length + 2);
    let marks = 0;
    let verbs = 0;
    let conjunctions = 0;
    for (let i = 0; i < length; i++) {
      const { upos, feats } = tags[i]!;
      this.words[i] = hashText(normalForm(forms[i]!));
      this.tags[i] = indexes[i]! + 1;
      this.upos[i] = hashText(upos);
      this.marksBefore[i] = marks;
      this.verbsBefore[i] = verbs;
      this.conjunctionsBefore[i] = conjunctions;
      if (upos === "PUNCT") marks++;
      else if (feats.VerbForm === "Fin") verbs++;
      else if (upos === "CCONJ" || upos === "SCONJ") conjunctions++;
    }
    this.words[length] = 0x1f83d9ab;
    this.tags[length] = 250;
    this.upos[length] = 0x1f83d9ab;
    this.marksBefore[length] = marks;
    this.verbsBefore[length] = verbs;
    this.conjunctionsBefore[length] = conjunctions;
  }

  #grow(size: number): void {
    if (this.words.length >= size) return;
    const room = Math.max(256, size * 2);
    this.words = new Int32Array(room);
    this.tags = new Int32Array(room);
    this.upos = new Int32Array(room);
    this.marksBefore = new Int32Array(room);
    this.verbsBefore = new Int32Array(room);
    this.conjunctionsBefore = new Int32Array(room);
  }
}
