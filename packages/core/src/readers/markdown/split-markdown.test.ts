import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read.js";
import { splitMarkdown } from "./split-markdown.js";

const line = fc.constantFrom(
  "Du får brev fra oss.",
  "og det går bra",
  "# Tittel",
  "## Under *tittel*",
  "- punkt",
  "  - underpunkt",
  "1. først",
  "   tekst",
  "    kode",
  "> sitat",
  "```",
  "~~~ js",
  "<div>",
  "<!-- kommentar -->",
  "<!-- åpen",
  "-->",
  "| a | b |",
  "|---|---|",
  "---",
  "===",
  "*lut* [a](b)",
  "linje med slutt  ",
  "2019 var et år.",
  "",
  "",
  "",
);

describe("splitMarkdown", () => {
  it("reads plain paragraphs and headings without the parser", () => {
    const parts = splitMarkdown("# Tittel\nDu får brev.\n\nVi *skriver*.\n\n- a\n\n- b\n\nSlutt.");
    expect(parts.map((part) => part.kind)).toEqual(["heading", "prose", "markup", "prose"]);
  });

  it("does not cut inside a fence or a comment", () => {
    expect(splitMarkdown("```\na\n\nb\n```\n\nc").length).toBe(2);
    expect(splitMarkdown("<!-- a\n\nb\n-->\n\nc").length).toBe(1);
  });

  it("bounds what the parser gets at once", () => {
    const items = "- *a*\n\n".repeat(40_000);
    expect(splitMarkdown(items).map((part) => part.kind)).toEqual(["long"]);
    expect(splitMarkdown(`${"Et *ord*.\n\n".repeat(30_000)}[a]: b\n`).length).toBe(30_000);
    expect(read(items, { format: "markdown" }).blocks[39_999]).toMatchObject({ kind: "list-item" });
  });

  it("gives the blocks that a whole parse gives", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const source = lines.join(end);
        const cut = read(source, { format: "markdown" });
        // A definition keeps the source whole.
        const whole = read(`${source}${end}${end}[zz]: b`, { format: "markdown" });
        const closed = splitMarkdown(source).length > 1 || lines.length === 0;
        if (!closed) return;
        const shown = (document: typeof cut) =>
          document.blocks.map(({ kind, level, list, readings, span }) => ({
            kind,
            level,
            list,
            text: readings[0].text,
            start: span.start,
          }));
        const last = whole.blocks.filter(({ span }) => span.start <= source.length);
        expect(shown(cut).slice(0, -1)).toEqual(
          shown({ ...whole, blocks: last }).slice(0, shown(cut).length - 1),
        );
      }),
      { numRuns: 1500 },
    );
  });
});
