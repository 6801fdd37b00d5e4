import type { AnnotatedBlock, WrittenStandard } from "./block.js";

/** A part that a kind of text should have: what it is called in a message, and the words that show it. */
export interface TextPart {
  readonly name: Readonly<Record<WrittenStandard, string>>;
  readonly pattern: RegExp;
}

/** The ids of the parts whose pattern a text matches. */
export function partsIn<N extends string>(
  parts: Readonly<Record<N, Pick<TextPart, "pattern">>>,
  text: string,
): readonly N[] {
  return (Object.keys(parts) as N[]).filter((id) => parts[id].pattern.test(text));
}

/** «a, b og c», the same in both standards. */
export function listing(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} og ${words.at(-1)}`;
}

/** «a, b eller c», the same in both standards. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} eller ${words.at(-1)}`;
}

/** The text of a block with the addresses its links lead to, one after the other; empty for what nobody reads as text. */
export function textWithAddresses({ kind, readings: [reading] }: AnnotatedBlock): string {
  if (kind === "code" || kind === "image") return "";
  const addresses = reading.marks.flatMap((mark) => (mark.kind === "link" ? [mark.href ?? ""] : []));
  return [reading.text, ...addresses].join("\n");
}
