import { afterEach, expect, test, vi } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { emptyConfig } from "../config/effective-config.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { defineDocumentRule, defineSentenceRule, type Rule } from "../rule/rule.js";
import { textTypes } from "../text-types/all.js";
import { createAnalyzer } from "./analyzer.js";
import type { AnalyzerSetup } from "./setup.js";

const about = {
  category: "understand",
  severity: "warning",
  languages: ["nb", "nn", "en"],
  options: {},
  messages: { found: { nb: "Funnet.", nn: "Funne." } },
  docs: { title: { nb: "", nn: "" }, rationale: { nb: "", nn: "" }, sources: [] },
  examples: { bad: [], good: [] },
} as const;

const asked: (SentenceGrammar | undefined)[] = [];
afterEach(() => {
  asked.length = 0;
  vi.restoreAllMocks();
});

/** Asks for the tags of every sentence, and tells how many there are. */
const asking = (id: string): Rule =>
  defineSentenceRule({
    ...about,
    id,
    check({ sentence, grammarOf, report }) {
      const grammar = grammarOf(sentence);
      asked.push(grammar);
      if (grammar?.tags.length === sentence.tokens.length) report({ ...sentence, messageId: "found" });
    },
  });

/** Asks for the same from the document. */
const askingAll = defineDocumentRule({
  ...about,
  id: "alle",
  check({ document, grammarOf }) {
    for (const { readings } of document.blocks)
      for (const sentence of readings[0].sentences) asked.push(grammarOf(sentence));
  },
});

/** Asks for nothing. */
const silent = defineSentenceRule({
  ...about,
  id: "stille",
  check: ({ sentence, report }) => report({ ...sentence, messageId: "found" }),
});

function analyzerWith(rules: readonly Rule[], setup: Partial<AnalyzerSetup> = {}) {
  return createAnalyzer({
    rules,
    textTypes,
    phrases: { match: () => [] },
    lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
    grammarFor,
    config: emptyConfig,
    today: "2026-03-02",
    ...setup,
  });
}

const letter = "Saken blir behandlet i mai. Du får svar.\n\nKommunen vurderer søknaden.\n";

test("a sentence is tagged once, however many rules ask", () => {
  const tag = vi.spyOn(grammarFor("nb").tagger, "tag");
  const { annotated } = analyzerWith([asking("en"), asking("to"), askingAll]).analyze({
    source: letter,
    format: "text",
  });
  expect(tag).toHaveBeenCalledTimes(3);
  expect(new Set(asked).size).toBe(3);
  expect(annotated).toEqual({ sentences: 3, tagged: 3, parsed: 0 });
});

test("nothing is read where nobody asks and no word can be passive", () => {
  const tagger = vi.fn(() => grammarFor("nb").tagger);
  const model = {
    ...{ standard: "nb" as const, parser: undefined as never },
    get tagger() {
      return tagger();
    },
  };
  const analyzer = analyzerWith([silent], { grammarFor: () => model });
  analyzer.analyze({ source: "Du kan klage. Vi hjelper deg gjerne.", format: "text" });
  expect(tagger).not.toHaveBeenCalled();
  analyzer.analyze({ source: letter, format: "text" });
  expect(tagger).toHaveBeenCalledTimes(1);
});

test("after an edit only the block that changed is tagged again", () => {
  const session = analyzerWith([asking("en")]).open({ source: letter, format: "text" });
  session.analysis();
  const tag = vi.spyOn(grammarFor("nb").tagger, "tag");
  session.update({
    span: { start: letter.length - 2, end: letter.length - 1 },
    text: " din.",
  });
  session.analysis();
  expect(tag.mock.calls).toEqual([[["Kommunen", "vurderer", "søknaden", "din", "."]]]);
});

test("a block is tagged in its own written standard, and English is not", () => {
  const source = `Eg veit ikkje kva dei seier, og me har ikkje fått noko svar frå kommunen enno.

The municipality has received your application and will answer you before the end of the month.`;
  analyzerWith([asking("en")]).analyze({ source, format: "text" });
  expect(asked.map((grammar) => grammar?.standard)).toEqual(["nn", undefined]);
});

test("without a model the words alone tell, and no rule fails", () => {
  const { failures, metrics } = analyzerWith([asking("en")], { grammarFor: () => undefined }).analyze({
    source: letter,
    format: "text",
  });
  expect(asked).toEqual([undefined, undefined, undefined]);
  expect(failures).toEqual([]);
  expect(metrics.passiveShare).toBeCloseTo(1 / 3);
});

test("a model that cannot be read is told of once, and the other rules go on", () => {
  const read = vi.fn((): never => {
    throw new Error("/models/nb.tagger.gz: cannot be read");
  });
  const broken = {
    ...{ standard: "nb" as const, parser: undefined as never },
    get tagger() {
      return read();
    },
  };
  const { failures, findings, metrics } = analyzerWith([asking("en"), asking("to"), silent], {
    grammarFor: () => broken,
  }).analyze({ source: letter, format: "text" });
  expect(failures).toEqual([{ ruleId: null, message: "/models/nb.tagger.gz: cannot be read" }]);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["stille", "stille", "stille"]);
  expect(metrics.passiveShare).toBeCloseTo(1 / 3);
  expect(read).toHaveBeenCalledTimes(1);
});
