import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Analysis,
  type AnalyzeInput,
  createAnalyzer,
  emptyConfig,
  type Finding,
  rules,
  textTypes,
} from "@klarsprak/core";
import { readDocx, readOdt, readPdf } from "@klarsprak/documents";
import { SpellingLoader } from "@klarsprak/engine";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";
import { toDocx, toHtml, toMarkdown, toOdt } from "./support/letter.js";
import { sameLetters } from "./support/same-letters.js";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "fixtures");
const analyzer = createAnalyzer({
  rules,
  textTypes,
  ...loadBuiltDictionaries(),
  grammarFor,
  spelling: new SpellingLoader().spelling,
  config: { ...emptyConfig, textType: { type: "vedtak", origin: "option", reason: "test" } },
  today: "2026-03-02",
});

/** What is found that has to do with the words of the letter and not with how it is made up. */
function languageFindings({ findings }: Analysis): readonly Finding[] {
  return findings.filter(({ category }) => category !== "layout");
}

/** A finding as it is the same in every format. */
const short = ({ ruleId, severity, actual, message }: Finding): string =>
  `${ruleId} ${severity} «${actual}» ${message}`;

/** What may be found in a format and not in Markdown (+), or the other way round (-), and why. */
const allowed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  nb: {},
  nn: {},
};

describe.each(["nb", "nn"] as const)("the same letter, %s,", (language) => {
  const letter = sameLetters[language];
  let expected: readonly string[];
  const found = new Map<string, Analysis>();
  beforeAll(async () => {
    const pdf = new Uint8Array(readFileSync(join(fixtures, `same-letter-${language}.pdf`)));
    const inputs: Readonly<Record<string, AnalyzeInput>> = {
      markdown: { source: toMarkdown(letter), format: "markdown" },
      html: { source: toHtml(letter), format: "html" },
      docx: readDocx(await toDocx(letter)),
      odt: readOdt(toOdt(letter)),
      pdf: await readPdf(pdf, pdfjs),
    };
    for (const [format, input] of Object.entries(inputs)) found.set(format, analyzer.analyze(input));
    expected = languageFindings(found.get("markdown")!).map(short);
  });

  test("has findings of many rules in Markdown", () => {
    expect(
      new Set(languageFindings(found.get("markdown")!).map(({ ruleId }) => ruleId)).size,
    ).toBeGreaterThan(12);
  });

  test.each(["html", "docx", "odt", "pdf"])("has the same findings as %s", (format) => {
    const own = languageFindings(found.get(format)!).map(short);
    const differences = [
      ...own.filter((finding) => !expected.includes(finding)).map((finding) => `+ ${finding}`),
      ...expected.filter((finding) => !own.includes(finding)).map((finding) => `- ${finding}`),
    ];
    expect(differences).toEqual(allowed[language]?.[format] ?? []);
    expect(own.length).toBe(expected.length + (allowed[language]?.[format]?.length ?? 0));
  });

  test.each(["docx", "odt", "pdf"])("has the same blocks in %s", (format) => {
    const texts = (name: string): readonly string[] =>
      found
        .get(name)!
        .document.blocks.map(({ kind, level, readings }) => `${kind}${level ?? ""} ${readings[0].text}`);
    expect(texts(format)).toEqual(texts("markdown"));
  });
});
