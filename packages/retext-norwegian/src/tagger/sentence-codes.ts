import { hashText } from "../perceptron/hash.js";
import { ClassTrait, type WordClasses } from "./word-classes.js";

/** Places kept free to each side, so that a feature can look past the ends of a sentence. */
export const PAD = 3;
/** Stands for a word that is left out while training, so that the model learns what to do with words it never saw. */
export const UNKNOWN = 0x5bd1e995;
const BEFORE_SENTENCE = 0x2545f491;
const AFTER_SENTENCE = 0x68e31da4;

/** Outlines of words. */
enum Shape {
  lower = 1,
  capital,
  upper,
  mixed,
  hyphened,
  digits,
  digitsAndLetters,
  mark,
}

/**
 * A sentence as the numbers its features are made of. Place `PAD` is the first word. The arrays are kept from one
 * sentence to the next, and are longer than the sentence.
 */
export class SentenceCodes {
  length = 0;
  words = new Int32Array(0);
  suffixes: readonly Int32Array[] = [];
  prefixes: readonly Int32Array[] = [];
  shapes = new Int32Array(0);
  /** The class of a word, or a number for what its ending or its last part tells where it has none. */
  classes = new Int32Array(0);
  /** The class of the next word that can be finite, or can be an infinitive or participle, before a mark. */
  nextFinite = new Int32Array(0);
  nextNonFinite = new Int32Array(0);
  /** The class of the next word that is no adverb or pronoun. */
  nextContent = new Int32Array(0);
  traits = new Uint8Array(0);
  readonly normal: string[] = [];

  /** Fills the codes of a sentence. */
  fill(forms: readonly string[], classes: WordClasses): void {
    this.length = forms.length;
    this.#grow(forms.length + 2 * PAD);
    const shouted = isShouted(forms);
    for (let i = 0; i < PAD; i++) {
      this.#mark(i, BEFORE_SENTENCE + i);
      this.#mark(PAD + forms.length + i, AFTER_SENTENCE + i);
    }
    for (let i = 0; i < forms.length; i++) {
      const word = normalForm(forms[i]!);
      this.normal[i] = word;
      const at = PAD + i;
      this.words[at] = hashText(word);
      for (let size = 1; size <= 5; size++) {
        this.suffixes[size - 1]![at] = hashText(word, Math.max(0, word.length - size)) ^ size;
        this.prefixes[size - 1]![at] = hashText(word, 0, Math.min(size, word.length));
      }
      const shape = shouted && i > 0 ? shapeOf(word) : shapeOf(forms[i]!);
      this.shapes[at] = shape;
      this.setClass(i, classes.of(word), classes, shape === Shape.mark);
    }
  }

  /** Sets the class of a word; a word without one gets a number for its last part and its ending. */
  setClass(i: number, found: number, classes: WordClasses, isMark = false): void {
    const at = PAD + i;
    if (found !== 0) {
      this.classes[at] = found;
      this.traits[at] = classes.traits[found]!;
      return;
    }
    const tail = classes.ofTail(this.normal[i]!);
    this.classes[at] = tail === 0 ? this.suffixes[1]![at]! | 0x40000000 : tail + 0x10000;
    this.traits[at] = isMark
      ? ClassTrait.mark
      : tail === 0
        ? endingTraits(this.normal[i]!)
        : classes.traits[tail]!;
  }

  /** Fills what each word sees further on, from the last word back. */
  lookAhead(): void {
    let finite = 0;
    let nonFinite = 0;
    let content = 0;
    for (let at = PAD + this.length - 1; at >= PAD; at--) {
      this.nextFinite[at] = finite;
      this.nextNonFinite[at] = nonFinite;
      this.nextContent[at] = content;
      const traits = this.traits[at]!;
      if ((traits & ClassTrait.mark) !== 0) {
        finite = 0;
        nonFinite = 0;
        content = 1;
        continue;
      }
      if ((traits & ClassTrait.finite) !== 0) finite = this.classes[at]!;
      if ((traits & ClassTrait.nonFinite) !== 0) nonFinite = this.classes[at]!;
      if ((traits & ClassTrait.passedOver) === 0) content = this.classes[at]!;
    }
  }

  #mark(at: number, code: number): void {
    this.words[at] = code;
    for (const codes of this.suffixes) codes[at] = code;
    for (const codes of this.prefixes) codes[at] = code;
    this.shapes[at] = 0;
    this.classes[at] = code;
    this.traits[at] = ClassTrait.mark;
    this.nextFinite[at] = 0;
    this.nextNonFinite[at] = 0;
    this.nextContent[at] = 0;
  }

  #grow(size: number): void {
    if (this.words.length >= size) return;
    const room = Math.max(256, size * 2);
    const codes = () => new Int32Array(room);
    this.words = codes();
    this.suffixes = [1, 2, 3, 4, 5].map(codes);
    this.prefixes = [1, 2, 3, 4, 5].map(codes);
    this.shapes = codes();
    this.classes = codes();
    this.nextFinite = codes();
    this.nextNonFinite = codes();
    this.nextContent = codes();
    this.traits = new Uint8Array(room);
  }
}

/** A word in lower case with its digits alike: what years and amounts are matters, not which. */
export function normalForm(form: string): string {
  const lower = form.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return lower.replace(/\d/g, "0");
  }
  return lower;
}

/** Whether a sentence of two words or more has capitals alone: then they say nothing of its words. */
function isShouted(forms: readonly string[]): boolean {
  let words = 0;
  for (const form of forms) {
    const lower = form.toLowerCase();
    const upper = form.toUpperCase();
    if (lower === upper) continue;
    if (form !== upper) return false;
    if (form.length > 1) words++;
  }
  return words > 1;
}

function shapeOf(form: string): Shape {
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let hyphens = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits++;
    else if (unit === 45) hyphens++;
    else if (unit < 128) {
      if (unit >= 97 && unit <= 122) lowers++;
      else if (unit >= 65 && unit <= 90) uppers++;
    } else {
      const character = form[i]!;
      const lower = character.toLowerCase();
      if (lower !== character.toUpperCase()) {
        if (lower === character) lowers++;
        else uppers++;
      }
    }
  }
  const letters = uppers + lowers;
  if (letters === 0) return digits > 0 ? Shape.digits : Shape.mark;
  if (digits > 0) return Shape.digitsAndLetters;
  if (uppers === 0) return hyphens > 0 ? Shape.hyphened : Shape.lower;
  if (lowers === 0) return Shape.upper;
  const first = form[0]!;
  if (first !== first.toLowerCase() && uppers === 1) return Shape.capital;
  return Shape.mixed;
}

/** What the ending of a word that was never seen lets it be. */
function endingTraits(word: string): ClassTrait {
  if (/(?:et|t|dd|a|e|es|ast)$/.test(word)) return ClassTrait.nonFinite;
  return /r$/.test(word) ? ClassTrait.finite : ClassTrait.none;
}
