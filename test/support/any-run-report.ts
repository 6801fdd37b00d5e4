import type { FileReport, FindingReport, RangeReport, RunReport } from "@klarsprak/core";
import { ruleInfo, rules } from "@klarsprak/core";
import fc from "fast-check";

/** A few, so that what a property fails on can be read. */
const infos = rules
  .filter(({ id }) => id === "passiv" || id === "dato" || id === "nn-s-passiv")
  .map(ruleInfo);

/** Any characters, those that mean something in a format more often than others. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ..."%\r\n\t:,;=`*_~|<>&\"'[](){}#@!$\\/. a1",
        "::error::",
        "]]>",
        "-->",
        "\0",
        "\u001b",
        "\u2028",
        "\ud800",
        "\udc00",
        "\ufffe",
        "😀",
        "å",
        "</details>",
        "https://",
        "\n\n# ",
        "\n- ",
        "@meg",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

const anyPath = anyText.map((text) => `brev/${text}`);

const anyRange = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(3), fc.nat(99)).map(
  ([line, column, lines, columns]): RangeReport => ({
    start: { line: line + 1, column: column + 1, offset: line * 100 + column },
    end: {
      line: line + lines + 1,
      column: (lines === 0 ? column : 0) + columns + 1,
      offset: (line + lines) * 100 + column + columns,
    },
  }),
);

const anyChange = fc.record({
  text: anyText,
  edits: fc.array(fc.record({ range: anyRange, text: anyText }), { maxLength: 2 }),
});

const anyFinding: fc.Arbitrary<FindingReport> = fc.record({
  ruleId: fc.oneof(
    fc.constantFrom("passiv", "dato", "nn-s-passiv"),
    anyText.map((text) => `x${text}`),
  ),
  severity: fc.constantFrom("error", "warning", "info"),
  category: fc.constantFrom("find", "understand", "tone", "privacy"),
  scope: fc.constantFrom("word", "document"),
  message: anyText.map((text) => `Funn ${text}`),
  actual: fc.option(anyText),
  location: fc.oneof(fc.constant("avsnitt 3"), anyText),
  range: anyRange,
  fix: fc.option(anyChange),
  suggestions: fc.array(anyChange, { maxLength: 2 }),
  url: fc.option(
    fc.oneof(
      fc.constant("https://example.org/regler/passiv"),
      anyText.map((text) => `https://x${text}`),
    ),
  ),
  fingerprint: fc.constantFrom("5d54610509836fd4", "57743f3add5f4af1"),
});

const anyFile: fc.Arbitrary<FileReport> = fc.record({
  path: anyPath,
  format: fc.constantFrom("text", "markdown", "docx"),
  language: fc.constantFrom("nb", "nn", "en", null),
  textType: fc.constant("brev"),
  metrics: fc.constant(null),
  findings: fc.array(anyFinding, { maxLength: 6 }),
  failures: fc.array(
    fc.record({ ruleId: fc.constantFrom("passiv", null), message: anyText.map((text) => `failed ${text}`) }),
    { maxLength: 2 },
  ),
  error: fc.option(fc.record({ code: fc.constant("damaged"), message: anyText.map((text) => `is ${text}`) })),
});

/** A run as no files give it: any paths, messages and changes, twice the same ones too. */
export const anyRunReport: fc.Arbitrary<RunReport> = fc
  .uniqueArray(anyFile, { maxLength: 5, selector: ({ path }) => path })
  .map((files) => runOf(files));

/** A run over these files. */
export function runOf(files: readonly FileReport[]): RunReport {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: string): number => findings.filter((f) => f.severity === severity).length;
  return {
    version: "1.2.3",
    rules: infos,
    files,
    summary: {
      files: files.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      failed: files.filter((file) => file.error !== null || file.failures.length > 0).length,
    },
  };
}

/** A finding in words of no meaning. */
export function findingOf(finding: Partial<FindingReport> = {}): FindingReport {
  return {
    ruleId: "passiv",
    severity: "warning",
    category: "understand",
    scope: "word",
    message: "Skriv hvem som gjør det.",
    actual: "foretas",
    location: "avsnitt 3",
    range: { start: { line: 7, column: 3, offset: 90 }, end: { line: 7, column: 10, offset: 97 } },
    fix: null,
    suggestions: [],
    url: null,
    fingerprint: "5d54610509836fd4",
    ...finding,
  };
}

/** A file in which these findings are. */
export function fileOf(findings: readonly FindingReport[], file: Partial<FileReport> = {}): FileReport {
  return {
    path: "brev.md",
    format: "markdown",
    language: "nb",
    textType: "brev",
    metrics: null,
    failures: [],
    error: null,
    ...file,
    findings,
  };
}
