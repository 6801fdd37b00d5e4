import type { TextEdit } from "@klarsprak/core";

/** A word, with what joins its parts, or any other character. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|[\s\S]/gu;

/** The edit without the words at its edges that stay as they are; undefined where all do. */
export function wholeWords({ span, text }: TextEdit, source: string): TextEdit | undefined {
  const before = source.slice(span.start, span.end).match(WORD) ?? [];
  const after = text.match(WORD) ?? [];
  const shortest = Math.min(before.length, after.length);
  let first = 0;
  while (first < shortest && before[first] === after[first]) first++;
  let last = 0;
  while (last < shortest - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  const struck = before.slice(first, before.length - last);
  const put = after.slice(first, after.length - last);
  if (struck.length === 0 && put.length === 0) return undefined;
  const start = span.start + before.slice(0, first).join("").length;
  return { span: { start, end: start + struck.join("").length }, text: put.join("") };
}
