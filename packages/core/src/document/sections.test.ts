import { expect, test } from "vitest";
import { read } from "../readers/read.js";
import { type Section, sectionsOf } from "./sections.js";

const source = [
  "Før alt.",
  "",
  "# Vedtak",
  "",
  "Innledning.[^1]",
  "",
  "### Frist",
  "",
  "Tre uker.",
  "",
  "[^1]: En note.",
  "",
  "## Klage",
  "",
  "- Skriv.",
  "",
  "# Vedlegg",
  "",
].join("\n");
const { blocks } = read(source, { format: "markdown" });

interface Outline {
  readonly title: string;
  readonly last: string;
  readonly blocks: number;
  readonly under: readonly Outline[];
}

const outline = ({ heading, span, blocks, sections }: Section): Outline => ({
  title: heading.readings[0].text,
  last: source.slice(span.start, span.end).split("\n").at(-1)!,
  blocks: blocks.length,
  under: sections.map(outline),
});

test("sections nest by level, also where a level is left out, and end with their last block", () => {
  expect(sectionsOf(blocks).map(outline)).toEqual([
    {
      title: "Vedtak",
      last: "- Skriv.",
      blocks: 6,
      under: [
        { title: "Frist", last: "[^1]: En note.", blocks: 2, under: [] },
        { title: "Klage", last: "- Skriv.", blocks: 1, under: [] },
      ],
    },
    { title: "Vedlegg", last: "# Vedlegg", blocks: 0, under: [] },
  ]);
});

test("a text without headings has no sections", () => {
  expect(sectionsOf(read("Bare tekst.\n", { format: "text" }).blocks)).toEqual([]);
});
