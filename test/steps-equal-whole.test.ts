import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Analysis,
  type AnalyzeInput,
  createAnalyzer,
  emptyConfig,
  fileFormatOf,
  formatOf,
  type OffsetMap,
  rules,
  textTypes,
} from "@klarsprak/core";
import { readDocx, readOdt } from "@klarsprak/documents";
import { readPdfInThread } from "@klarsprak/engine";
import { expect, test } from "vitest";
import { wordLetter } from "./e2e/word-letter.js";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const examples = readdirSync(join(root, "examples")).filter(
  (name) => name.includes(".") && name !== "README.md",
);
const letters = ["from-libreoffice.docx", "from-page.odt", "from-word.odt", "letter.odt", "letter.pdf"];

const newAnalyzer = () =>
  createAnalyzer({
    rules,
    textTypes,
    ...loadBuiltDictionaries(),
    grammarFor,
    config: emptyConfig,
    today: "2027-01-10",
  });
const analyzer = newAnalyzer();

const example = (name: string): AnalyzeInput => {
  const source = readFileSync(join(root, "examples", name), "utf8");
  return { source, format: formatOf(name, source)!, path: name };
};

async function letter(name: string): Promise<AnalyzeInput> {
  const bytes = new Uint8Array(readFileSync(join(root, "packages/documents/test/fixtures", name)));
  const read = { docx: readDocx, odt: readOdt, pdf: readPdfInThread }[fileFormatOf(name)!];
  const { document } = await read(bytes, { path: name });
  return { document, path: name };
}

/** All of a result but how much work it was, and the texts of blocks without what was kept beside them. */
const visible = ({ annotated: _, document, ...result }: Analysis) => ({
  ...result,
  document: {
    ...document,
    blocks: document.blocks.map(({ readings, ...block }) => ({
      ...block,
      readings: readings.map(({ text, marks, map, sentences }) => ({
        text,
        marks,
        span: (map as OffsetMap).toSourceSpan({ start: 0, end: text.length }),
        sentences: sentences.map(({ start, end, tokens }) => ({ start, end, tokens })),
      })),
    })),
  },
});

/** Takes the steps of several texts by turns, one of each, with an analyzer that has read no model and no word list yet. */
function byTurns(inputs: readonly AnalyzeInput[]): readonly Analysis[] {
  const fresh = newAnalyzer();
  const works = inputs.map((input) => fresh.analyzing(input));
  const results: Analysis[] = [];
  while (results.filter(Boolean).length < works.length)
    works.forEach((work, i) => {
      if (results[i] !== undefined) return;
      const { done, value } = work.next();
      if (done === true) results[i] = value;
    });
  return results;
}

test.each(examples)("%s: what the steps give is what the whole gives", (name) => {
  const [result] = byTurns([example(name)]);
  expect(visible(result!)).toEqual(visible(analyzer.analyze(example(name))));
});

test.each(letters)("%s: what the steps give is what the whole gives", async (name) => {
  const input = await letter(name);
  const [result] = byTurns([input]);
  expect(visible(result!)).toEqual(visible(analyzer.analyze(input)));
});

test("texts that are checked by turns do not mix", async () => {
  const document = readDocx(await wordLetter(true)).document;
  const inputs = [...examples.map(example), { document, path: "brev.docx" }, await letter("letter.odt")];
  const results = byTurns(inputs);
  inputs.forEach((input, i) => {
    expect(visible(results[i]!)).toEqual(visible(analyzer.analyze(input)));
  });
});
