import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { isMissingPart, partRules, refusalRule } from "../packages/view/src/report/decision-findings.js";
import { unjudgedIn } from "../packages/view/src/report/unjudged.js";
import { reportOf, reportOfExample } from "./support/report-of.js";

const rulesFolder = join(
  resolve(dirname(fileURLToPath(import.meta.url)), ".."),
  "packages/core/src/rules/use",
);

describe("the data of a report", () => {
  const { analysis, report, source } = reportOfExample("vedtak-avslag-darlig.txt", "vedtak");

  test("holds every finding in order of place, with its words, its line and what is better", () => {
    expect(report.findings.map(({ ruleId, span }) => ({ ruleId, span }))).toEqual(
      analysis.findings.map(({ ruleId, span }) => ({ ruleId, span })),
    );
    const finding = report.findings.find(
      ({ ruleId, actual }) => ruleId === "preposisjonsuttrykk" && actual === "I henhold til",
    )!;
    expect(finding).toMatchObject({
      category: "understand",
      location: expect.stringMatching(/^avsnitt \d+$/),
    });
    expect(source.split("\n")[finding.line - 1]).toContain(finding.actual);
    expect(finding.suggestions[0]).toMatch(/^etter$/i);
    expect(finding.rationale).not.toBe("");
  });

  test("counts sentences as the rule about long ones does", () => {
    const long = analysis.findings.filter(({ ruleId }) => ruleId === "lang-setning");
    expect(long.length).toBeGreaterThan(0);
    for (const { span, message } of long) {
      const sentence = report.sentences.find((one) => one.span.start === span.start)!;
      expect(message).toContain(` ${sentence.words} ord`);
      expect(sentence.words).toBeGreaterThan(report.longSentence);
    }
    expect(report.sentences.map(({ text }) => text)).not.toContain("EKSEMPEL KOMMUNE Oppvekst og utdanning");
  });

  test("says what a decision lacks, and nothing of it where nothing lacks", () => {
    expect(report.decision).toBe(true);
    expect(report.missing.map(({ ruleId }) => ruleId)).toContain("innsyn");
    expect(report.missing.every(({ title, message }) => title !== "" && message !== "")).toBe(true);
    const good = reportOfExample("vedtak-avslag-god.md").report;
    expect(good).toMatchObject({ decision: true, missing: [] });
    expect(good.maybeDecision).toBeUndefined();
  });

  test("asks whether a text is a decision where nobody said so", () => {
    const { report: undeclared } = reportOfExample("vedtak-avslag-darlig.txt");
    expect(undeclared.maybeDecision).toMatch(/^Er dette et enkeltvedtak\?/);
  });

  test("says in nynorsk why a nynorsk text counts as what it is", () => {
    const { report: nynorsk } = reportOfExample("vedtak-avslag-darleg-nn.txt");
    expect(nynorsk.textType.reason).toBe("Teksten fortel om ei avgjerd og om retten til å klage.");
  });

  test("goes by the settings of the text", () => {
    const sms = reportOf("Du må levere skjemaet i dag.", "x.sms.txt", [
      { origin: "test", rules: { "lang-setning": { options: { infoOver: 12, maxWords: 20 } } } },
    ]);
    expect(sms.report.longSentence).toBe(12);
    expect(reportOfExample("sms-god.txt").report.longSentence).toBe(15);
    expect(reportOfExample("brev-god.md").report.longSentence).toBe(25);
  });

  test("repeats nothing that is private", () => {
    const text =
      "Vi har fått søknaden fra deg, Kari. Fødselsnummeret ditt er 13097248022, sier du. Skriv 13097248022 i skjemaet.";
    const { report: secret } = reportOf(text, "brev.txt");
    expect(secret.findings.some(({ category }) => category === "privacy")).toBe(true);
    expect(JSON.stringify(secret)).not.toContain("13097248022");
    expect(secret.sentences[1]?.text).toBe("Fødselsnummeret ditt er •••••••••••, sier du.");
  });

  test("is the same after a way through JSON, as it goes from server to view", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

test("every rule that asks for a part of a decision is known as one", () => {
  const asking = readdirSync(rulesFolder).filter((name) =>
    readFileSync(join(rulesFolder, name), "utf8").includes('"../../decision/'),
  );
  expect(asking.length).toBeGreaterThan(15);
  expect(asking.map((name) => name.slice(0, -".ts".length)).sort()).toEqual(
    [...partRules, refusalRule].sort(),
  );
});

test("a part that lacks is told from what else a rule about it says", () => {
  expect(isMissingPart({ ruleId: "klagefrist", messageId: "missing" })).toBe(true);
  expect(isMissingPart({ ruleId: "klagefrist", messageId: "fromLetterDate" })).toBe(false);
  expect(isMissingPart({ ruleId: "innsynsavslag", messageId: "deadline" })).toBe(true);
  expect(isMissingPart({ ruleId: "kontakt", messageId: "missing" })).toBe(false);
});

test.each(textTypes.map(({ id }) => id))("few and concrete questions are left to the writer of %s", (id) => {
  const [nb, nn] = [unjudgedIn(id, "nb"), unjudgedIn(id, "nn")];
  expect(nb.length).toBe(nn.length);
  expect(nb.length).toBeGreaterThan(1);
  expect(nb.length).toBeLessThan(6);
  expect([...nb, ...nn].every((question) => question.endsWith("?"))).toBe(true);
});
