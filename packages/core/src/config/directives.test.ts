import { describe, expect, test } from "vitest";
import type { Finding } from "../finding/finding.js";
import { LineIndex } from "../text/line-index.js";
import { applyDirectives, parseDirectives } from "./directives.js";

const finding = (source: string, words: string, ruleId: string): Finding => {
  const start = source.indexOf(words);
  return { ruleId, span: { start, end: start + words.length } } as Finding;
};

function run(source: string, findings: readonly Finding[]) {
  const comments = [...source.matchAll(/<!--([\s\S]*?)-->/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: match[1] ?? "",
  }));
  return applyDirectives(
    findings,
    parseDirectives(comments),
    new LineIndex(source),
    new Set(["passiv", "dato"]),
  );
}

describe("directives", () => {
  test("disable and enable mark a stretch for the rules they name", () => {
    const source = "A <!-- klarsprak-disable passiv --> B C <!-- klarsprak-enable passiv --> D";
    const all = ["A", "B", "D"].map((word) => finding(source, word, "passiv"));
    const { findings } = run(source, [...all, finding(source, "C", "dato")]);
    expect(findings.map((f) => `${source[f.span.start]} ${f.ruleId}`)).toEqual([
      "A passiv",
      "D passiv",
      "C dato",
    ]);
  });

  test("disable-next-line skips blank lines and takes a reason", () => {
    const source = "<!-- klarsprak-disable-next-line -- sitat fra loven -->\n\nA\nB";
    const { findings, directives } = run(source, [
      finding(source, "A", "passiv"),
      finding(source, "B", "passiv"),
    ]);
    expect(findings.map((f) => source[f.span.start])).toEqual(["B"]);
    expect(directives).toMatchObject([{ used: true, reason: "sitat fra loven", ruleIds: [] }]);
  });

  test("disable-file silences the whole text, and what hides nothing or names no rule is told", () => {
    const source = "A\n<!-- klarsprak-disable-file dato, pasiv -->";
    const { findings, directives } = run(source, [finding(source, "A", "passiv")]);
    expect(findings).toHaveLength(1);
    expect(directives).toMatchObject([{ used: false, unknown: ["pasiv"] }]);
  });

  test("a comment about klarsprak is no directive", () => {
    expect(parseDirectives([{ span: { start: 0, end: 1 }, text: " klarsprak-disabled passiv " }])).toEqual(
      [],
    );
  });
});
