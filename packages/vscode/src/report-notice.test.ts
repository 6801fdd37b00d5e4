import { readFileSync } from "node:fs";
import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "../../../test/support/dictionaries.js";
import { grammarFor } from "../../../test/support/grammars.js";
import { type NoReport, renderNotice, reportTitle } from "./report-notice.js";

const reasons: readonly NoReport[] = ["reading", "gone", "unsaved", "unchecked", "unknown"];
const standards = ["nb", "nn"] as const;
const modes = ["report", "before-sending"] as const;

test("names the text and the command that shows its report, as the palette calls it", () => {
  const titles: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(new URL("../package.nls.json", import.meta.url), "utf8"),
  );
  for (const language of standards) {
    const report = renderNotice("gone", { mode: "report", name: "brev.md", language });
    expect(report).toContain('Rapport <span class="name">brev.md</span>');
    expect(report).toContain(`«${titles["command.showReport"]}»`);
    const sending = renderNotice("gone", { mode: "before-sending", name: "brev.md", language });
    expect(sending).toContain(`«${titles["command.beforeSending"]}»`);
  }
});

test("asks for nothing while the text is read", () => {
  expect(renderNotice("reading", { mode: "report", name: "brev.md", language: "nb" })).not.toContain("F1");
});

test("escapes the name of the text", () => {
  const body = renderNotice("gone", { mode: "report", name: "<script>alert(1)</script>", language: "nb" });
  expect(body).not.toContain("<script>");
});

test("leaves out a name that nobody knows", () => {
  expect(renderNotice("unknown", { mode: "report", name: "", language: "nn" })).toContain("<h1>Rapport</h1>");
  expect(reportTitle("report", "")).toBe("Rapport");
  expect(reportTitle("before-sending", "brev.md")).toBe("Før du sender: brev.md");
});

describe.each(standards)("the notices follow our own rules: %s", (language) => {
  const analyzer = createAnalyzer({
    rules: rules.filter(({ scope }) => scope !== "document"),
    textTypes,
    ...loadBuiltDictionaries(),
    grammarFor,
    today: "2027-01-12",
    config: {
      ...emptyConfig,
      language,
      textType: { type: "utdrag", origin: "option", reason: "a notice" },
    },
  });

  test.each(modes.flatMap((mode) => reasons.map((why) => [why, mode] as const)))("%s, %s", (why, mode) => {
    const source = renderNotice(why, { mode, name: "", language });
    const { findings } = analyzer.analyze({ source, format: "html", path: "rapport.html" });
    expect(findings.map(({ ruleId, actual }) => `${ruleId} «${actual}»`)).toEqual([]);
  });
});
