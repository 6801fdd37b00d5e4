import fc from "fast-check";
import { expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { emptyConfig } from "../config/effective-config.js";
import type { PhraseMatcher } from "../dictionary/phrase-matcher.js";
import type { Analysis } from "../finding/analysis.js";
import { rules } from "../rules/index.js";
import { textTypes } from "../text-types/all.js";
import { createAnalyzer } from "./analyzer.js";

const noPhrases: PhraseMatcher = { match: () => [] };

const analyzer = createAnalyzer({
  rules,
  textTypes,
  phrases: noPhrases,
  grammarFor,
  lists: {
    knownAbbreviations: new Set(["NAV"]),
    lawNames: [],
    institutions: new Map(),
    commonNouns: new Set(),
  },
  config: emptyConfig,
  today: "2026-03-02",
});

const visible = ({ findings, metrics, textType, failures, document }: Analysis) => ({
  findings,
  metrics,
  textType,
  failures,
  language: document.language,
  blocks: document.blocks.map((block) => ({ kind: block.kind, span: block.span, language: block.language })),
});

const snippets = [
  "Vi har avslått søknaden din.",
  "Det vises til søknad av 03.02.26!!",
  "Søker må sende inn skjemaet innen 1. mars.",
  "Du kan klage på vedtaket.",
  "Gebyret er 500 kroner.",
  "Gebyret er 700 kroner. ",
  "Vi har fått søknaden di, og vi har ikkje gjort vedtak enno.",
  "\n\n",
  "\n",
  " ",
  "# Klageadgang\n\n",
  "- ett punkt\n",
  "* to\n",
  "> sitat\n\n",
  "| a | b |\n|---|---|\n| c | d |\n\n",
  "```\nkode\n```\n\n",
  "<!-- klarsprak-disable utropstegn -->\n\n",
  "<div>\n",
  "</div>\n\n",
  "{{#if a}}",
  "{{else}}",
  "{{/if}}",
  "{{navn}}",
  "[a]: http://b.no\n\n",
  "[a]",
  "---\n",
  "**fet**",
  "«",
  "Fødselsnummer 01017012345 ",
  "e\u030a",
  "\r\n\r\n",
  "*-",
];

const anything = fc.array(fc.constantFrom(...snippets), { maxLength: 25 }).map((parts) => parts.join(""));
/** Paragraphs that end, of which an edit leaves most as they are. */
const paragraphs = fc
  .array(fc.constantFrom(...snippets.slice(0, 5)), { minLength: 4, maxLength: 10 })
  .map((parts) => parts.join("\n\n"));
const text = fc.oneof(anything, paragraphs);
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat(40),
  text: fc.oneof(fc.constantFrom(...snippets, ""), fc.string({ maxLength: 3 })),
});

test.each([
  "text",
  "markdown",
  "html",
] as const)("%s: a session after any edits equals an analysis from scratch", (format) => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      const session = analyzer.open({ source: start, format });
      session.analysis();
      for (const { at, length, text: added } of edits) {
        const from = at % (session.source.length + 1);
        session.update({
          span: { start: from, end: Math.min(session.source.length, from + length) },
          text: added,
        });
        expect(visible(session.analysis())).toEqual(
          visible(analyzer.analyze({ source: session.source, format })),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test("an edit outside the text is refused", () => {
  const session = analyzer.open({ source: "abc", format: "text" });
  expect(() => session.update({ span: { start: 2, end: 9 }, text: "" })).toThrow(
    /outside the text of 3 characters/,
  );
});

test("no text makes a rule fail", () => {
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: "binary", maxLength: 80 })),
      fc.constantFrom("text", "markdown", "html" as const),
      (source, format) => {
        const analysis = analyzer.analyze({ source, format: format as "text" });
        expect(analysis.failures).toEqual([]);
        for (const { span } of analysis.findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      },
    ),
    { numRuns: 300 },
  );
});
