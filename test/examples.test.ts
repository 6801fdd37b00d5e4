import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Analysis,
  createAnalyzer,
  emptyConfig,
  type Finding,
  formatOf,
  LineIndex,
  rules,
  textTypes,
} from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../examples");
const names = readdirSync(folder).filter((name) => name.includes(".") && name !== "README.md");
const analyzer = createAnalyzer({
  rules,
  textTypes,
  ...loadBuiltDictionaries(),
  grammarFor,
  config: emptyConfig,
  today: "2027-01-10",
});

function analyze(name: string): { readonly source: string; readonly analysis: Analysis } {
  const source = readFileSync(join(folder, name), "utf8");
  const format = formatOf(name, source);
  if (format === undefined) throw new Error(`${name} has no format`);
  return { source, analysis: analyzer.analyze({ source, format, path: name }) };
}

/** How much of a line stands on each side of a mark. */
const CONTEXT = 120;

/** The mark in the line it stands in; what is private stays hidden. */
function inItsLine(source: string, { span, actual }: Finding): string {
  const from = Math.max(source.lastIndexOf("\n", span.start - 1) + 1, span.start - CONTEXT);
  const lineEnd = source.indexOf("\n", span.end);
  const to = Math.min(lineEnd < 0 ? source.length : lineEnd, span.end + CONTEXT);
  const marked = actual === null ? "•••" : source.slice(span.start, span.end);
  const hidden = actual === null ? ["", ""] : [source.slice(from, span.start), source.slice(span.end, to)];
  return `${hidden[0]}⟦${marked}⟧${hidden[1]}`.replace(/\s+/g, " ").trim();
}

/** What was found in a text, as a person reads it in a diff. */
function readable(source: string, { document, textType, metrics, findings }: Analysis): string {
  const lines = new LineIndex(source);
  const head = `${document.language}, ${textType.type} (${textType.origin}), LIX ${metrics.lix.toFixed(0)}, ${metrics.words} words`;
  const rows = findings.map((finding) => {
    const { line, column } = lines.position(finding.span.start);
    const changes = [finding.fix, ...finding.suggestions].flatMap((change) =>
      change === null ? [] : [change.text],
    );
    const what = finding.scope === "document" ? "" : `\n    ${inItsLine(source, finding)}`;
    return `${line}:${column} ${finding.severity} ${finding.ruleId}${what}\n    ${finding.message}${changes.length === 0 ? "" : `\n    -> ${changes.join(" | ")}`}`;
  });
  return `${[head, ...rows].join("\n")}\n`;
}

describe.each(names)("examples/%s", (name) => {
  const { source, analysis } = analyze(name);

  test("what is found is as it was", async () => {
    await expect(readable(source, analysis)).toMatchFileSnapshot(`./snapshots/${name}.txt`);
  });

  test("no rule fails, and every finding lies in the text", () => {
    expect(analysis.failures).toEqual([]);
    for (const { span, actual, scope } of analysis.findings) {
      expect(span.end).toBeLessThanOrEqual(source.length);
      if (actual !== null && scope === "word" && !actual.includes("\uFFFC")) {
        expect(source.slice(span.start, span.end).length).toBeGreaterThan(0);
      }
    }
  });

  test("every token's span gives its text", () => {
    for (const block of analysis.document.blocks) {
      for (const reading of block.readings) {
        for (const token of reading.sentences.flatMap((sentence) => sentence.tokens)) {
          const segments = reading.map.segments.filter(
            (s) => s.text < token.end && token.start < s.text + s.textLength,
          );
          const isVerbatim = segments.length === 1 && segments[0]!.kind === "verbatim";
          const span = reading.map.toSourceSpan(token);
          if (isVerbatim) expect(source.slice(span.start, span.end)).toBe(token.text);
          expect(block.span.start <= span.start && span.end <= block.span.end).toBe(true);
        }
      }
    }
  });

  test.runIf(name.includes("-god"))("a good text has no finding at warning or above", () => {
    const loud = analysis.findings.filter((finding) => finding.severity !== "info");
    expect(loud.map((finding) => `${finding.ruleId}: ${finding.actual}`)).toEqual([]);
  });

  test.runIf(/-darl|-darleg/.test(name))("a bad text has many", () => {
    expect(analysis.findings.filter((finding) => finding.severity !== "info").length).toBeGreaterThanOrEqual(
      3,
    );
  });
});

test("the examples span formats, written standards and rules", () => {
  const all = names.map((name) => analyze(name).analysis);
  expect(new Set(all.map(({ document }) => document.format)).size).toBe(3);
  expect(new Set(all.map(({ document }) => document.language))).toEqual(new Set(["nb", "nn"]));
  expect(new Set(all.flatMap(({ findings }) => findings.map((f) => f.ruleId))).size).toBeGreaterThanOrEqual(
    30,
  );
});
