/** How a form becomes its lemma: so many letters off the end, and these put in their place. */
export interface LemmaEdit {
  readonly cut: number;
  readonly add: string;
}

/** Longest ending that a lemma is told by; what is longer is a whole word. */
export const LONGEST_ENDING = 7;
/** Stands before the endings that are whole words. */
export const WHOLE_WORD = "^";

/** Finds the lemmas of forms: by the longest ending known for their tag. */
export class Lemmatizer {
  constructor(
    readonly edits: readonly LemmaEdit[],
    /** For each tag, by index, the edit of each ending; the empty ending stands for all others. */
    readonly endings: readonly ReadonlyMap<string, number>[],
  ) {}

  /** The lemma of a form under the tag of an index. Lower case, but for names and for what no letter of is known. */
  lemma(form: string, tag: number, keepsCase: boolean): string {
    const known = this.endings[tag];
    const word = keepsCase ? form : form.toLowerCase();
    if (known === undefined) return word;
    const key = form.toLowerCase();
    let edit = known.get(WHOLE_WORD + key);
    for (let size = Math.min(LONGEST_ENDING, key.length); edit === undefined && size >= 0; size--) {
      edit = known.get(key.slice(key.length - size));
    }
    if (edit === undefined) return word;
    const { cut, add } = this.edits[edit]!;
    return cut > word.length ? word : word.slice(0, word.length - cut) + add;
  }
}
