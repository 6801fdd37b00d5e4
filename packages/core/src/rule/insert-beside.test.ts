import { describe, expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { createAnalyzer } from "../analyzer/analyzer.js";
import { emptyConfig } from "../config/effective-config.js";
import type { AnnotatedBlock } from "../document/block.js";
import type { BlockSide } from "../document/block-side.js";
import type { TextFormat } from "../document/document.js";
import { applyEdits } from "../text/text-edit.js";
import { textTypes } from "../text-types/all.js";
import { defineDocumentRule } from "./rule.js";

const TEXT = "Du kan klage & <spørje>.";

/** The source with a paragraph put in beside the block that begins with these words; undefined where none is offered. */
function inserted(
  source: string,
  words: string,
  side: BlockSide["side"],
  format: TextFormat = "markdown",
  heading?: BlockSide["heading"],
): string | undefined {
  const rule = defineDocumentRule<Record<string, never>, never>({
    id: "prove",
    category: "use",
    severity: "info",
    languages: ["nb", "nn"],
    docs: { title: { nb: "", nn: "" }, rationale: { nb: "", nn: "" }, sources: [] },
    options: {},
    messages: { here: { nb: "her", nn: "her" } },
    examples: { bad: [], good: [] },
    check({ document, report }) {
      const block = document.blocks.find(({ readings }: AnnotatedBlock) =>
        readings.some(({ text }) => text.startsWith(words)),
      )!;
      const beside = { side, block, ...(heading === undefined ? {} : { heading }) };
      report({ block, messageId: "here", suggestions: [{ text: TEXT, beside }] });
    },
  });
  const analyzer = createAnalyzer({
    rules: [rule],
    textTypes,
    phrases: { match: () => [] },
    grammarFor,
    lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
    today: "2026-03-02",
    config: { ...emptyConfig, language: "nb" },
  });
  const analysis = analyzer.analyze({ source, format, path: format === "html" ? "a.html" : "a.md" });
  expect(analysis.failures).toEqual([]);
  const [change] = analysis.findings[0]!.suggestions;
  expect(change!.text).toBe(TEXT);
  return change!.edits.length === 0 ? undefined : applyEdits(source, change!.edits);
}

describe("Markdown", () => {
  test("gets a paragraph between blank lines, before a block or after it", () => {
    const source = "# Tittel\n\nHei du.\n\nVennlig hilsen\n";
    expect(inserted(source, "Vennlig", "before")).toBe(`# Tittel\n\nHei du.\n\n${TEXT}\n\nVennlig hilsen\n`);
    expect(inserted(source, "Hei", "after")).toBe(`# Tittel\n\nHei du.\n\n${TEXT}\n\nVennlig hilsen\n`);
  });

  test("gets a heading where one is wanted", () => {
    expect(
      inserted("Hei du.\n\n## Slutt\n", "Slutt", "before", "markdown", { text: "Klage", level: 2 }),
    ).toBe(`Hei du.\n\n## Klage\n\n${TEXT}\n\n## Slutt\n`);
  });

  test("keeps a greeting in bold and a list whole", () => {
    expect(inserted("- a\n- b\n\n**Hilsen** oss\n", "Hilsen", "before")).toBe(
      `- a\n- b\n\n${TEXT}\n\n**Hilsen** oss\n`,
    );
    expect(inserted("- a\n- b", "b", "after")).toBe(`- a\n- b\n\n${TEXT}`);
  });

  test("is not put inside a table, a code block or a quotation", () => {
    expect(inserted("| a | b |\n|---|---|\n| c | d |\n", "d", "after")).toBeUndefined();
    expect(inserted("```\nkode\n```\n", "kode", "after")).toBeUndefined();
    expect(inserted("> Hei du.\n", "Hei", "before")).toBeUndefined();
  });
});

test("plain text gets its lines parted, with the line ends it has", () => {
  expect(inserted("Tittel\r\n\r\n- a\r\nMed hilsen\r\n", "Med", "before", "text")).toBe(
    `Tittel\r\n\r\n- a\r\n\r\n${TEXT}\r\n\r\nMed hilsen\r\n`,
  );
  expect(inserted("Tittel\n\n- a\nMed hilsen\n", "a", "after", "text")).toBe(
    `Tittel\n\n- a\n\n${TEXT}\n\nMed hilsen\n`,
  );
});

describe("HTML", () => {
  const escaped = "<p>Du kan klage &amp; &lt;spørje&gt;.</p>";

  test("gets an element of its own, with what is markup written out", () => {
    const source = '<h1>Tittel</h1>\n<p>Hei <b>du</b></p>\n<p class="a"><b>Hilsen</b><br>Ola</p>\n';
    expect(inserted(source, "Hilsen", "before", "html")).toBe(
      `<h1>Tittel</h1>\n<p>Hei <b>du</b></p>\n${escaped}\n<p class="a"><b>Hilsen</b><br>Ola</p>\n`,
    );
    expect(inserted(source, "Hei", "after", "html")).toBe(
      `<h1>Tittel</h1>\n<p>Hei <b>du</b></p>\n${escaped}\n<p class="a"><b>Hilsen</b><br>Ola</p>\n`,
    );
    expect(inserted(source, "Hilsen", "before", "html", { text: "A & B", level: 2 })).toContain(
      `<h2>A &amp; B</h2>\n${escaped}\n<p class="a">`,
    );
  });

  test("is not put inside a list or an element that holds more", () => {
    expect(inserted("<ul><li>punkt</li></ul>", "punkt", "after", "html")).toBeUndefined();
    expect(inserted("<div>Hei <i>du</i></div>", "Hei", "before", "html")).toBeUndefined();
  });
});

describe("a template", () => {
  const source = "Hei {{navn}}.\n\n{{#if a}}\nInne.\n{{else}}\nEllers.\n{{/if}}\n\nUte.\n";

  test.each(["Inne", "Ellers"])("gets nothing put into a branch, beside «%s»", (words) => {
    expect(inserted(source, words, "after")).toBeUndefined();
    expect(inserted(source, words, "before")).toBeUndefined();
  });

  test("gets it outside the branches", () => {
    expect(inserted(source, "Ute", "before")).toBe(source.replace("Ute.", () => `${TEXT}\n\nUte.`));
    expect(inserted(source, "Hei", "after")).toBe(source.replace(".\n\n", () => `.\n\n${TEXT}\n\n`));
  });

  test("of another kind has branches too", () => {
    const jinja = "{% for x in y %}\nInne.\n{% endfor %}\n\nUte.\n";
    expect(inserted(jinja, "Inne", "after")).toBeUndefined();
    expect(inserted(jinja, "Ute", "after")).toBe(`${jinja.trimEnd()}\n\n${TEXT}\n`);
    expect(inserted('<p th:if="a">Hei</p>', "Hei", "after", "html")).toBeUndefined();
  });
});
