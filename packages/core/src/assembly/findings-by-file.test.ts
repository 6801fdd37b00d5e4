import { describe, expect, it } from "vitest";
import type { Finding } from "../finding/finding.js";
import { assembleTemplate } from "./assemble-template.js";
import { findingsByFile } from "./findings-by-file.js";
import { mergeFindings } from "./merge-findings.js";

const files: Readonly<Record<string, string>> = { a: "takk for brevet", b: "Vi {{> a}}" };
const assembled = assembleTemplate({ file: "brev", source: "Hei. {{> b}} ditt." }, "text", (name) => ({
  file: name,
  source: files[name]!,
}))!;

/** A finding about words of the whole. */
function finding(words: string, more: Partial<Finding> = {}): Finding {
  const start = assembled.text.indexOf(words);
  return {
    ruleId: "passiv",
    messageId: "passive",
    category: "understand",
    severity: "warning",
    scope: "word",
    message: "",
    language: "nb",
    span: { start, end: start + words.length },
    actual: words,
    location: "avsnitt 1",
    fingerprint: "",
    fix: null,
    suggestions: [],
    url: null,
    ...more,
  };
}

const change = (words: string, text: string): Finding["suggestions"][number] => {
  const start = assembled.text.indexOf(words);
  return { text, edits: [{ span: { start, end: start + words.length }, text }] };
};

describe("findings by file", () => {
  it("stand where their words do, and what is about the whole at the tag in the template", () => {
    const found = findingsByFile(
      [finding("Hei"), finding("takk"), finding("Vi takk"), finding("for", { scope: "document" })],
      assembled,
    );
    expect(assembled.text).toBe("Hei. Vi takk for brevet ditt.");
    expect(found.get("brev")!.map(({ span }) => span)).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 12 },
    ]);
    expect(found.get("a")!.map(({ span }) => span)).toEqual([{ start: 0, end: 4 }]);
    // It begins in one file and ends in another: shown as far as the first goes.
    expect(found.get("b")!.map(({ span }) => span)).toEqual([{ start: 0, end: 3 }]);
  });

  it("offer changes in their own file alone", () => {
    const fix = change("takk", "Takk");
    const over = change("Vi takk", "Takk");
    const [own] = findingsByFile([finding("takk", { fix, suggestions: [over] })], assembled).get("a")!;
    expect(own!.fix!.edits).toEqual([{ span: { start: 0, end: 4 }, text: "Takk" }]);
    expect(own!.suggestions).toEqual([{ text: "Takk", edits: [] }]);
    const [other] = findingsByFile([finding("Vi", { fix: over, suggestions: [fix] })], assembled).get("b")!;
    expect(other!.fix).toBeNull();
    const both = {
      text: "Hei, takk",
      edits: [...change("Hei.", "Hei,").edits, ...change("takk", "Takk").edits],
    };
    const [split] = findingsByFile([finding("Hei", { fix: both })], assembled).get("brev")!;
    expect(split!.fix).toBeNull();
    expect(other!.suggestions).toEqual([{ text: "Takk", edits: [] }]);
  });

  it("name other places in their own file alone", () => {
    const { span } = finding("brevet");
    const places = [{ span, message: "her" }];
    expect(findingsByFile([finding("takk", { related: places })], assembled).get("a")![0]!.related).toEqual([
      { span: { start: 9, end: 15 }, message: "her" },
    ]);
    const [other] = findingsByFile([finding("Hei", { related: places })], assembled).get("brev")!;
    expect(other).not.toHaveProperty("related");
  });
});

describe("findings of several letters", () => {
  it("are told once, as severe as in the worst, in order", () => {
    const merged = mergeFindings([
      { findings: [finding("takk", { severity: "info" })], times: 1 },
      { findings: [finding("takk", { severity: "error" }), finding("Hei")], times: 1 },
    ]);
    expect(merged.map(({ actual, severity }) => `${actual} ${severity}`)).toEqual([
      "Hei warning",
      "takk error",
    ]);
  });

  it("keep apart what one letter says in two messages, and not what two letters say in two written standards", () => {
    const [a, b] = [
      finding("Hei", { message: "Datoen mangler." }),
      finding("Hei", { message: "Stedet mangler." }),
    ];
    const nynorsk = finding("Hei", { message: "Datoen manglar.", language: "nn" });
    const merged = mergeFindings([
      { findings: [a, b, a], times: 2 },
      { findings: [nynorsk], times: 1 },
    ]);
    expect(merged.map(({ message }) => message)).toEqual(["Datoen mangler.", "Stedet mangler."]);
  });

  it("say that a directive is of no use only where all say so", () => {
    const unused = finding("Hei", { ruleId: "direktiv", messageId: "unused" });
    const by = (count: number, times: number) => ({ findings: Array(count).fill(unused), times });
    expect(mergeFindings([by(1, 1), by(2, 2)])).toHaveLength(1);
    expect(mergeFindings([by(1, 1), by(1, 2)])).toHaveLength(0);
    expect(mergeFindings([by(1, 1), by(0, 1)])).toHaveLength(0);
  });
});
