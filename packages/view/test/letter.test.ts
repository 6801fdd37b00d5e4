import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Severity } from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader, Linter, nodeMachine } from "@klarsprak/engine";
import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { letterScriptModule } from "../../../scripts/generate-view-script.js";
import { wordLetter } from "../../../test/e2e/word-letter.js";
import {
  type LetterBlock,
  type LetterData,
  letterData,
  letterScript,
  type ReportFinding,
  renderLetter,
  renderLetterProblem,
  reportData,
} from "../src/index.js";
import { byId, type Element, elements, textOf } from "./html-tree.js";

const root = resolve(fileURLToPath(import.meta.url), "../../../..");

/** Checks a letter of Word as the server does. */
async function lettered(bytes: Uint8Array, name = "brev.docx") {
  const linter = new Linter({
    machine: nodeMachine(),
    dictionaries: new DictionaryLoader(resolve(root, "dictionaries/dist")),
    grammars: new GrammarLoader(),
    cwd: root,
    configuration: false,
    today: "2026-03-02",
  });
  const { analysis, warnings } = await linter.lintBytes(name, bytes);
  const report = reportData(analysis!, linter.analyzerFor(name).describe(analysis!), { name });
  return { analysis: analysis!, data: letterData(analysis!, report, warnings) };
}

const word = await lettered(await wordLetter(true));

/** A letter made by hand, with a finding of each of these severities. */
function letter(blocks: readonly Partial<LetterBlock>[], severities: readonly Severity[] = []): LetterData {
  const [example] = word.data.report.findings;
  return {
    ...word.data,
    report: {
      ...word.data.report,
      findings: severities.map(
        (severity, i): ReportFinding => ({
          ...example!,
          severity,
          message: `Merknad ${i}.`,
          suggestions: [],
        }),
      ),
    },
    blocks: blocks.map((block) => ({ kind: "paragraph", text: "", styles: [], marks: [], ...block })),
  };
}

/** The page, which must hold no mistake that a browser would mend. */
function page(data: LetterData): Element {
  const errors: string[] = [];
  const tree = parse(`<!DOCTYPE html><title>x</title>${renderLetter(data)}`, {
    onParseError: ({ code }) => errors.push(code),
  });
  expect(errors).toEqual([]);
  return tree as unknown as Element;
}

/** The page of the letter alone. */
const sheet = (tree: Element): Element => byId(tree, "letter")!;

describe("the data of a letter", () => {
  test("names the words of every finding but those about the letter as a whole", () => {
    const { analysis, data } = word;
    const marked = new Set(data.blocks.flatMap(({ marks }) => marks.map(({ finding }) => finding)));
    expect(analysis.findings.length).toBeGreaterThan(20);
    analysis.findings.forEach((finding, i) => {
      expect(marked.has(i), finding.message).toBe(finding.scope !== "document");
    });
    for (const { text, marks } of data.blocks)
      for (const { start, end, finding } of marks) {
        const { actual } = data.report.findings[finding]!;
        expect(text.slice(start, end)).toBe(actual);
      }
  });

  test("tells what is set off, and where a block stands", () => {
    const bold = word.data.blocks.find(({ text }) => text.startsWith("Det vises til"))!;
    expect(bold.styles.map(({ kind, start, end }) => [kind, bold.text.slice(start, end)])).toEqual([
      ["strong", "Deres søk"],
      ["emphasis", "nad"],
    ]);
    expect(word.data.blocks.map(({ place }) => place).filter(Boolean)).toEqual([
      "text-box",
      "footnote",
      "header",
      "footer",
    ]);
  });
});

describe("a letter as HTML", () => {
  test("is a page with headings, tables and what stands apart, named", () => {
    const tree = page(word.data);
    const text = textOf(sheet(tree)).replace(/\s+/g, " ");
    expect(text.indexOf("Topptekst")).toBeLessThan(text.indexOf("Vedrørende Deres"));
    expect(text.indexOf("Ola Nordmann")).toBeLessThan(text.indexOf("Fotnote 1"));
    expect(text.indexOf("Fotnote 1")).toBeLessThan(text.indexOf("Bunntekst"));
    expect(elements(sheet(tree), "h2").map(textOf)).toEqual([
      "Vedrørende Deres søknad om redusert foreldrebetaling",
    ]);
    expect(elements(sheet(tree), "th").map(textOf)).toEqual(["Hva det gjelder", "Beløp"]);
    expect(elements(sheet(tree), "tr")).toHaveLength(2);
  });

  test("leads from the words of a finding to the list and back", () => {
    const tree = page(word.data);
    const cards = elements(byId(tree, "letter-findings-title")!.parentNode!, "li");
    expect(cards).toHaveLength(word.data.report.findings.length);
    for (const link of elements(tree, "a")) {
      const { href } = link.attributes;
      expect(byId(tree, href!.slice(1)), href).toBeDefined();
    }
    for (const mark of elements(sheet(tree), "mark")) {
      const [link] = elements(mark, "a");
      const finding = word.data.report.findings[Number(link!.attributes["data-findings"]!.split(" ")[0])]!;
      expect(mark.attributes.class!.split(" ")[0]).toBe(finding.severity);
      expect(textOf(byId(tree, link!.attributes["aria-describedby"]!)!)).toBe(finding.message);
    }
  });

  test("cuts marks that lie in and across each other, and keeps every character", () => {
    const text = "Vi <b>&amp; «du» er enige\u00ad om\nalt \u{1f642}.";
    // No finding begins inside a character.
    const offset = fc.constantFrom(...Array.from(text).map((_, i, all) => all.slice(0, i).join("").length));
    const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(span, fc.constantFrom<Severity>("error", "warning", "info")), { maxLength: 8 }),
        fc.array(
          fc.tuple(span, fc.constantFrom("strong" as const, "emphasis" as const, "underline" as const)),
          {
            maxLength: 4,
          },
        ),
        (found, looks) => {
          const tree = page(
            letter(
              [
                {
                  text,
                  marks: found.map(([at], finding) => ({ ...at, finding })),
                  styles: looks.map(([at, kind]) => ({ ...at, kind })),
                },
              ],
              found.map(([, severity]) => severity),
            ),
          );
          const shown = textOf(sheet(tree)).replaceAll("merknad her", "").trim();
          expect(shown).toBe(text);
          const links = elements(sheet(tree), "a");
          found.forEach((_, finding) => {
            const own = links.filter((link) =>
              link.attributes["data-findings"]!.split(" ").includes(String(finding)),
            );
            const [{ start, end }] = found[finding]!;
            const words = own.map(textOf).join("");
            if (start < end) expect(words).toBe(text.slice(start, end));
            else expect(words).toBe("merknad her");
          });
          // Each finding is one stop of the Tab key at most.
          const stops = links.filter((link) => link.attributes.tabindex === undefined);
          expect(new Set(stops.map((link) => link.attributes.href)).size).toBe(stops.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("nests lists by depth, goes on with the outer one, and keeps what is no item inside", () => {
    const item = (list: number, depth: number, ordered: boolean, index: number, text: string) =>
      ({ kind: "list-item", list: { list, depth, ordered, index }, text }) as const;
    const tree = page(
      letter([
        item(0, 1, true, 2, "tre"),
        { kind: "paragraph", list: { list: 0, depth: 1, ordered: true, index: 2 }, text: "mer om tre" },
        item(1, 2, false, 0, "inne"),
        item(2, 3, false, 0, "innerst"),
        item(0, 1, true, 3, "fire"),
        item(3, 1, false, 0, "ny liste"),
      ]),
    );
    const outline = (element: Element): string =>
      element.childNodes
        .map((child) => {
          if (child.nodeName === "#text") return (child.value ?? "").trim();
          const inner = outline(child);
          return ["ol", "ul", "li"].includes(child.nodeName) ? `${child.nodeName}(${inner})` : inner;
        })
        .join("");
    expect(outline(sheet(tree))).toBe(
      "ol(li(tremer om treul(li(inneul(li(innerst)))))li(fire))ul(li(ny liste))",
    );
    expect(elements(tree, "ol")[0]!.attributes.start).toBe("3");
  });

  test("fills what is missing of a table, and no more than a table has", () => {
    const cell = (row: number, column: number, text: string) =>
      ({ kind: "table-cell", table: { table: 0, row, column, header: false }, text }) as const;
    const tree = page(
      letter([cell(0, 1, "b"), cell(0, 1, "mer b"), cell(1, 0, "c"), cell(2, 1_000_000, "langt ute")]),
    );
    const rows = elements(tree, "tr").map((row) => elements(row, "td").map(textOf));
    expect(rows[0]).toEqual(["", "bmer b"]);
    expect(rows[1]).toEqual(["c"]);
    expect(rows[2]!.length).toBeLessThan(100);
    expect(rows[2]!.at(-1)).toBe("langt ute");
  });

  test("shows what the file calls itself as text", () => {
    const data = letter([{ text: "<script>alert(1)</script>" }]);
    const name = '"><script>x</script>.docx';
    const tree = page({ ...data, warnings: ["<i>x</i>"], report: { ...data.report, name } });
    expect(elements(tree, "script")).toEqual([]);
    expect(elements(tree, "i")).toEqual([]);
    expect(elements(tree, "h1").map(textOf)).toEqual([name]);
    expect(renderLetterProblem(name, "<b>", [])).not.toMatch(/<script|<b>/);
  });

  test("says so kindly where nothing was found, in the language of the letter", () => {
    const data = letter([{ text: "Hei." }]);
    expect(textOf(page(data))).toContain("klarspråk fant ingenting å rette i brevet.");
    const nynorsk = textOf(page({ ...data, report: { ...data.report, language: "nn" } }));
    expect(nynorsk).toContain("klarspråk fann ingenting å rette i brevet.");
  });

  test("lists the most severe of very many, and marks those alone", () => {
    const severities = Array.from({ length: 1500 }, (_, i): Severity => (i % 3 === 0 ? "error" : "info"));
    const text = "ord ".repeat(1500);
    const marks = severities.map((_, i) => ({ start: i * 4, end: i * 4 + 3, finding: i }));
    const tree = page(letter([{ text, marks }], severities));
    expect(elements(tree, "li")).toHaveLength(1000);
    expect(elements(sheet(tree), "mark")).toHaveLength(1000);
    expect(
      elements(sheet(tree), "mark").filter(({ attributes }) => attributes.class === "error"),
    ).toHaveLength(500);
    expect(textOf(tree)).toContain("de 1000 viktigste av 1500 merknader");
  });

  test("says that it goes on where it is very long", () => {
    expect(textOf(page({ ...letter([{ text: "Hei." }]), isCut: true }))).toContain("resten ikke vises her");
  });
});

test("the script is what the generator makes", () => {
  expect(letterScriptModule()).toContain(JSON.stringify(letterScript));
});
