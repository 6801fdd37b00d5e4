import type { Document } from "./document.js";
import { letterCount } from "./looked-text.js";

/** The language of a tag, without the country: `nb` of «nb-NO». Empty where there is none. */
export function primaryLanguage(tag: string | undefined): string {
  return tag?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
}

/**
 * What most of the text of a document is marked as, by the markings of its blocks and else that of the whole; undefined where
 * most of it is not marked.
 */
export function markedLanguage({ blocks, declaredLanguage }: Document): string | undefined {
  const letters = new Map<string, number>();
  for (const block of blocks) {
    const tag = block.declaredLanguage ?? declaredLanguage ?? "";
    letters.set(tag, (letters.get(tag) ?? 0) + letterCount(block.readings[0].text));
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most === undefined || most[0] === "" ? undefined : most[0];
}
