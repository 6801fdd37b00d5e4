import { byValue, type LookedText, lettersIn, shareOf } from "./looked-text.js";

/** Programs round sizes: half a point is no matter. */
const NO_MATTER = 0.5;

/** A stretch of text whose size is known, in points. */
export type SizedText = LookedText & { readonly size: number };

/** Part of a text that has another size than it should. */
export interface SizeShare {
  readonly first: SizedText;
  /** How much of the text it is, in percent. */
  readonly percent: number;
  /** The size that most of it has, in points. */
  readonly size: number;
}

/** The stretches whose size is known. */
export function sizedTexts(texts: readonly LookedText[]): readonly SizedText[] {
  return texts.filter((text): text is SizedText => text.size !== undefined);
}

/** How much of a text is smaller than so many points; undefined where it is nothing. */
export function smallerThan(texts: readonly SizedText[], least: number): SizeShare | undefined {
  return sizeShare(texts, ({ size }) => size < least);
}

/** How much of a text has another size than so many points; undefined where it is nothing. */
export function otherThan(texts: readonly SizedText[], wanted: number): SizeShare | undefined {
  return sizeShare(texts, ({ size }) => isOther(size, wanted));
}

/** The first heading of each level that has another size than is wanted there; `wanted` goes from level 1 down. */
export function headingsOtherThan(
  texts: readonly SizedText[],
  wanted: readonly number[],
): readonly { readonly text: SizedText; readonly level: number; readonly wanted: number }[] {
  const headings = texts.filter(({ role }) => role === "heading");
  return [...byValue(headings, ({ block }) => block.level)].flatMap(([level, ofLevel]) => {
    const size = wanted[level - 1];
    const text = size === undefined ? undefined : ofLevel.find((one) => isOther(one.size, size));
    return text === undefined || size === undefined ? [] : [{ text, level, wanted: size }];
  });
}

function isOther(size: number, wanted: number): boolean {
  return Math.abs(size - wanted) >= NO_MATTER;
}

function sizeShare(whole: readonly SizedText[], holds: (text: SizedText) => boolean): SizeShare | undefined {
  const { texts, percent } = shareOf(whole, holds);
  const [first] = texts;
  return first === undefined ? undefined : { first, percent, size: usualSize(texts) ?? first.size };
}

/** The size that most of some text has, in points; undefined where none is known. */
export function usualSize(texts: readonly LookedText[]): number | undefined {
  const bySize = [...byValue(texts, ({ size }) => size)];
  return bySize.sort(([, a], [, b]) => lettersIn(b) - lettersIn(a))[0]?.[0];
}
