import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextFormat } from "../document/document.js";
import { read } from "./read.js";
import { reread } from "./reread.js";

const piece = fc.constantFrom(
  "Du får brev.",
  "og {{navn}}",
  "{{#if a}}",
  "{{/if}}",
  "# Tittel",
  "- punkt",
  "  - under",
  "1. en",
  "    kode",
  "> sitat",
  "```",
  "<!-- k -->",
  "<div>",
  "| a |\n|---|",
  "*lut* [a](b) ![c](d)",
  "[a]: b",
  "---",
  "---\ntitle: a\n---",
  "\n",
  "\n\n",
  "\n\n",
  "\r\n\r\n",
  " ",
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

describe("reread", () => {
  it("gives what read gives, for any edit", () => {
    const format = fc.constantFrom<TextFormat>("markdown", "markdown", "text", "html");
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), text), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, edits, format, (source, changes, format) => {
        let document = read(source, { format });
        for (const [at, length, inserted] of changes) {
          const start = at % (document.source.length + 1);
          const end = Math.min(document.source.length, start + length);
          const changed = document.source.slice(0, start) + inserted + document.source.slice(end);
          document = reread(document, changed, { span: { start, end }, text: inserted }, { format });
          expect(document).toEqual(read(changed, { format }));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps the texts and segments of what the edit does not touch", () => {
    const before = read("Først.\n\nSå *dette*.\n\n- a\n\nSist.", { format: "markdown" });
    const after = reread(
      before,
      "Aller først.\n\nSå *dette*.\n\n- a\n\nSist.",
      { span: { start: 0, end: 1 }, text: "Aller f" },
      { format: "markdown" },
    );
    expect(after.blocks[1]!.span.start).toBe(before.blocks[1]!.span.start + 6);
    for (const index of [1, 2, 3]) {
      const [was, is] = [before.blocks[index]!, after.blocks[index]!];
      expect(is.readings[0].map.segments).toBe(was.readings[0].map.segments);
    }
  });

  it("reads as a whole when the edit does not lead to the source", () => {
    const before = read("En.\n\nTo.", { format: "markdown" });
    const after = reread(
      before,
      "Noe annet.",
      { span: { start: 0, end: 1 }, text: "x" },
      { format: "markdown" },
    );
    expect(after).toEqual(read("Noe annet.", { format: "markdown" }));
  });
});
