import type { TextLook } from "./appearance.js";
import type { AnnotatedBlock, AnnotatedReading } from "./block.js";
import type { Document } from "./document.js";
import { remembered } from "./remembered.js";

/** What a stretch of text is to the reader: running text, a heading, or what stands beside the text, such as a footer. */
export type TextRole = "body" | "heading" | "aside";

/** A stretch of text that looks the same throughout. Offsets are in the text of the reading. */
export interface LookedText extends TextLook {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly role: TextRole;
  /** Letters and digits in it: what has to be read. Bullets, rules and open fields count for nothing. */
  readonly letters: number;
  /** Whether it is all that is read of its block. */
  readonly isWhole: boolean;
  /** Whether all of it is a link, which looks as the program has it. */
  readonly isLink: boolean;
}

/** The stretches of a document whose looks are known and that hold anything to read, in order. Many rules ask. */
export const lookedTexts = remembered(({ blocks }: Pick<Document, "blocks">): readonly LookedText[] =>
  // The blocks of a plain text have none, and nothing need be remembered of each.
  blocks.flatMap((block) => (block.look === undefined ? [] : lookedTextsOf(block))),
);

/** Those of one block: found by the way, block by block, since all of a long letter take long. */
export const lookedTextsOf = remembered((block: AnnotatedBlock): readonly LookedText[] => {
  if (block.look === undefined) return [];
  const role = roleOf(block);
  if (role === undefined) return [];
  const [reading] = block.readings;
  const links = reading.marks.filter(({ kind }) => kind === "link").sort((a, b) => a.start - b.start);
  const read = block.look.texts
    .map((look) => ({ look, letters: letterCount(reading.text.slice(look.start, look.end)) }))
    .filter(({ letters }) => letters > 0);
  let at = 0;
  return read.map(({ look, letters }): LookedText => {
    // Both are in order, so that a paragraph of a thousand links is walked once.
    while (at < links.length && links[at]!.end < look.end) at++;
    const isLink = (links[at]?.start ?? Number.POSITIVE_INFINITY) <= look.start;
    const isWhole = read.length === 1;
    // Spread out, each would have a layout in memory of its own, and a long letter has thousands.
    return Object.assign({ block, reading, role, letters, isLink, isWhole }, look);
  });
});

/** What a block is to the reader; undefined for what nobody reads as text. */
export function roleOf({ kind, place }: Pick<AnnotatedBlock, "kind" | "place">): TextRole | undefined {
  if (kind === "image" || kind === "code") return undefined;
  if (kind === "footnote" || (place !== undefined && place.part !== "body")) return "aside";
  return kind === "heading" ? "heading" : "body";
}

/** Whether a stretch is all that is read of a heading. */
export function isWholeHeading({ role, isWhole }: LookedText): boolean {
  return role === "heading" && isWhole;
}

/** Where a stretch stands, as a report says it. */
export function placeOf({ block, reading, start, end }: LookedText) {
  return { block, reading, start, end } as const;
}

/** How many letters and digits some stretches hold. */
export function lettersIn(texts: readonly Pick<LookedText, "letters">[]): number {
  return texts.reduce((sum, { letters }) => sum + letters, 0);
}

/** A part of some stretches. */
export interface TextShare<T> {
  readonly texts: readonly T[];
  /** How much of the letters of the whole it holds, in whole percent; never 0 for a part that is there. */
  readonly percent: number;
}

/** The stretches of which something holds, and how much of them all they are. */
export function shareOf<T extends Pick<LookedText, "letters">>(
  whole: readonly T[],
  holds: (text: T) => boolean,
): TextShare<T> {
  const texts = whole.filter(holds);
  return { texts, percent: percentOf(lettersIn(texts), lettersIn(whole)) };
}

/** How many whole percent some letters are of all; never 0 for what is there. */
export function percentOf(part: number, whole: number): number {
  return part === 0 ? 0 : Math.max(1, Math.round((100 * part) / whole));
}

/** Things by a value they have, in the order the values are first met; those without one are left out. */
export function byValue<T, V extends string | number>(
  things: readonly T[],
  valueFor: (thing: T) => V | undefined,
): ReadonlyMap<V, readonly T[]> {
  const groups = new Map<V, T[]>();
  for (const thing of things) {
    const value = valueFor(thing);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** Letters and digits in a text. */
export function letterCount(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    if (isLetterOrDigit(code)) letters++;
  }
  return letters;
}

/** Nearly all that is asked for is ASCII, or æ, ø and å: a regular expression takes ten times as long. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0xd8 && code <= 0xf6) return true;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}
