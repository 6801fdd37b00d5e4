import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { expect, test } from "vitest";
import { fileProblem } from "../packages/language-server/src/checking/file-problem.js";
import {
  configurationWarning,
  readerWarning,
} from "../packages/language-server/src/checking/reader-warnings.js";
import { letterWords } from "../packages/view/src/letter/letter-words.js";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const codes = [
  ...["empty", "damaged", "encrypted", "not-a-document", "old-format", "unsafe", "too-large", "too-deep"],
  ...["no-text", "not-found", "not-readable", "is-directory", "not-a-file", "binary", "unknown-format"],
  "reader-failed",
];
const paths = ["brev.docx", "brev.odt", "brev.pdf", "brev.md"];
const warnings = [
  "holds macros, which are never run.",
  "holds scripts, which are never run.",
  "holds another document inside it, which is not read.",
  "holds a chart or diagram, whose words are not read.",
  "holds a formula, which is not read.",
  "has no text on page 2. If pictures",
  "has no text on page 2, 4 and more. If pictures",
];

test.each(["nb", "nn"] as const)("what is said of letters follows our own rules (%s)", (language) => {
  const analyzer = createAnalyzer({
    rules,
    textTypes,
    ...loadBuiltDictionaries(),
    grammarFor,
    today: "2027-01-12",
    config: { ...emptyConfig, textType: { type: "nettside", origin: "option", reason: "" } },
  });
  const { keys, nothing, isCut, most } = letterWords[language];
  const problem = { file: "/brev/klarsprak.config.json", line: 2, column: 1, message: "" };
  const said = [
    ...[keys, nothing, isCut, most(1000, 1500)],
    ...codes.flatMap((code) =>
      paths.map((path) => fileProblem({ code, message: "" }, path, language).message),
    ),
    ...warnings.map((warning) => readerWarning(warning, language)),
    configurationWarning(problem, language),
  ];
  // What nobody put into Norwegian would be said in English.
  for (const warning of warnings) expect(said).not.toContain(warning);
  // Each stands alone where it is read.
  const loud = [...new Set(said)].flatMap((text) => {
    const source = `---\nlanguage: ${language}\n---\n\n${text}\n`;
    const { findings } = analyzer.analyze({ source, format: "markdown", path: "ord.md" });
    return findings.filter(({ severity, scope }) => severity !== "info" && scope !== "document");
  });
  expect(loud.map(({ ruleId, actual, message }) => `${ruleId} «${actual}»: ${message}`)).toEqual([]);
});
