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

  it("gives what read gives for plain text, whatever stands between the paragraphs", () => {
    const lines = fc.constantFrom(
      "Kommunen har vurdert saken, og den er nå ferdig behandlet av oss.",
      "Vi skriver til deg\nfordi du har søkt om plass.",
      "Svar på søknaden",
      "# Overskrift",
      "#",
      "- punkt",
      "-",
      "  - under",
      "  innrykk",
      "1. en",
      "Postboks 1, 2850 LENA",
      "Vennlig hilsen\nOla",
      "<br>",
      "*- hus",
      "-*",
      "---",
      "---\ntitle: a\n---",
      "\ufeff",
      " ",
      "{{a}}",
      "Hei {{navn}}, vi har vurdert saken din på nytt i dag.",
      "{{",
      "}} og så videre, slik at setningen blir lang nok.",
    );
    const separator = fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n", "\n \n", "");
    const part = fc.tuple(lines, separator).map((both) => both.join(""));
    // Marks that make all be read as a whole are left out oftenest.
    const plain = fc.array(part, { maxLength: 16 }).map((parts) => parts.join(""));
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(plain, fc.constantFrom("", "a", "\n"))), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(plain, fc.boolean(), edits, (start, isTame, changes) => {
        const tame = (text: string): string => (isTame ? text.replace(/[*]-|-[*]/g, "") : text);
        const format = "text";
        let document = read(tame(start), { format });
        for (const [at, length, inserted] of changes) {
          const from = at % (document.source.length + 1);
          const to = Math.min(document.source.length, from + length);
          const text = tame(inserted);
          const changed = document.source.slice(0, from) + text + document.source.slice(to);
          document = reread(document, changed, { span: { start: from, end: to }, text }, { format });
          expect(document).toEqual(read(changed, { format }));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads no more of a plain text than the paragraphs around the edit", () => {
    const paragraphs = Array.from(
      { length: 20 },
      (_, i) => `Dette er avsnitt ${i}, som handler om saken din.`,
    );
    const source = paragraphs.join("\n\n");
    const before = read(source, { format: "text" });
    const at = source.indexOf("avsnitt 10");
    const changed = `${source.slice(0, at)}hele ${source.slice(at)}`;
    const edit = { span: { start: at, end: at }, text: "hele " };
    const after = reread(before, changed, edit, { format: "text" });
    expect(after.blocks.filter((block) => before.blocks.includes(block))).toHaveLength(10);
    const texts = new Set(before.blocks.map(({ readings }) => readings[0].map.segments));
    expect(after.blocks.filter(({ readings }) => texts.has(readings[0].map.segments))).toHaveLength(19);
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
