import { applyEdits, type Change } from "@klarsprak/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocx, suggestDocx } from "../../src/index.js";
import { buildDocx } from "../build-docx.js";
import { wordFiles } from "./arbitrary-docx.js";
import { partsOf } from "./comments-in-docx.js";
import { decided } from "./tracked-changes.js";

const newText = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "ø", " ", "&", "<", "\t", "\n", "🙂"), maxLength: 6 }),
  fc.constantFrom("", "\n\nNytt avsnitt.", "\n\nEn.\n\nTo <&>.", "Foran.\n\n"),
);

/** A Word file and changes anywhere in what is read of it, many of them at the edges of its paragraphs. */
const changed = wordFiles.chain((snippets) => {
  const { source, blocks } = readDocx(buildDocx(snippets)).document;
  const isCut = (at: number): boolean =>
    /^[\ud800-\udbff][\udc00-\udfff]/.test(source.slice(Math.max(0, at - 1), at + 1));
  const edges = blocks.flatMap(({ span }) => [span.start, span.end]);
  const place = fc
    .oneof(fc.nat(source.length), fc.constantFrom(0, ...edges))
    .map((at) => (isCut(at) ? at - 1 : at));
  const edit = fc.tuple(place, fc.nat(6), newText).map(([start, length, text]) => {
    const end = Math.min(source.length, start + length);
    return { span: { start, end: isCut(end) ? end + 1 : end }, text };
  });
  const change = fc.array(edit, { minLength: 1, maxLength: 2 }).map((edits) => ({ text: "endret", edits }));
  return fc.tuple(fc.constant(snippets), fc.array(change, { maxLength: 6 }));
});

/** The paragraphs that say something, as the reader sees them. */
const said = (source: string): readonly string[] =>
  source
    .split("\n\n")
    .map((text) => text.trim())
    .filter((text) => text !== "");

const sourceOf = (bytes: Uint8Array): string => readDocx(bytes).document.source;

/** Which of the changes are made, told by adding them one by one. */
function makeable(bytes: Uint8Array, changes: readonly Change[]): readonly Change[] {
  const made: Change[] = [];
  for (const change of changes)
    if (suggestDocx(bytes, [...made, change]).applied > made.length) made.push(change);
  return made;
}

describe("a copy with tracked changes", () => {
  test("is the text as it was where all are rejected, and the new text where all are accepted", () => {
    let applied = 0;
    fc.assert(
      fc.property(changed, ([snippets, changes]) => {
        const bytes = buildDocx(snippets);
        const source = sourceOf(bytes);
        const copy = suggestDocx(bytes, changes);
        const made = makeable(bytes, changes);
        expect({ applied: copy.applied, skipped: copy.skipped }).toEqual({
          applied: made.length,
          skipped: changes.length - made.length,
        });
        applied += made.length;
        expect(sourceOf(decided(copy.bytes, false))).toBe(source);
        const edits = made.flatMap((change) => change.edits);
        expect(said(sourceOf(decided(copy.bytes, true)))).toEqual(said(applyEdits(source, edits)));
      }),
      { numRuns: 300 },
    );
    expect(applied).toBeGreaterThan(100);
  });

  test("leaves all parts as they are in which nothing is changed", () => {
    fc.assert(
      fc.property(changed, ([snippets, changes]) => {
        const bytes = buildDocx(snippets);
        const after = partsOf(suggestDocx(bytes, changes).bytes);
        for (const [name, text] of Object.entries(partsOf(bytes)))
          if (!/<w:(?:ins|del) [^>]*w:author="klarsprak"/.test(after[name]!)) expect(after[name]).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});
