import {
  type Analysis,
  applyEdits,
  type BadExample,
  createAnalyzer,
  emptyConfig,
  emptyOrganisation,
  type Finding,
  type Rule,
  type RuleSetting,
  textTypes,
  withoutConflicts,
} from "@klarsprak/core";
import { SpellingLoader } from "@klarsprak/engine";
import { loadBuiltDictionaries, withWordsOf } from "./dictionaries.js";
import { withExampleLooks } from "./example-looks.js";
import { grammarFor } from "./grammars.js";

const dictionaries = loadBuiltDictionaries();
const { spelling } = new SpellingLoader();

/** Runs one rule alone over the text of an example, switched on. */
export function runExample(
  rule: Rule,
  example: Omit<BadExample, "better" | "rewrite">,
  text: string,
): Analysis {
  const setting: RuleSetting = {
    ...(rule.severity === "off" ? { severity: "warning" as const } : {}),
    options: (example.options ?? {}) as NonNullable<RuleSetting["options"]>,
  };
  const declared = example.declared ?? example.textType !== undefined;
  const type = example.textType ?? "brev";
  const house =
    example.organisation === undefined ? undefined : { ...emptyOrganisation, ...example.organisation };
  const analyzer = createAnalyzer({
    rules: [rule],
    textTypes,
    ...(house === undefined ? dictionaries : withWordsOf(house)),
    grammarFor,
    spelling,
    today: example.today ?? "2026-03-02",
    withLooks: (document) =>
      example.looks === undefined ? document : withExampleLooks(document, example.looks),
    counterpartOf: () =>
      example.counterpart === undefined
        ? undefined
        : { source: example.counterpart, format: example.format ?? "text", path: "brev-nb.txt" },
    config: {
      ...emptyConfig,
      language: example.language === "en" ? "auto" : example.language,
      textType: { type, origin: declared ? "option" : "detected", reason: "example" },
      layers: [{ origin: "example", rules: { [rule.id]: setting } }],
      ...(house === undefined ? {} : { organisation: house }),
      ...(example.template === undefined ? {} : { template: example.template }),
    },
  });
  return analyzer.analyze({ source: text, format: example.format ?? "text", path: "" });
}

/** The text after the fix, or else the first suggestion that can be applied, of every finding. */
export function afterFirstChanges(text: string, findings: readonly Finding[]): string {
  const changes = findings.flatMap((finding) => {
    const change = finding.fix ?? finding.suggestions.find((s) => s.edits.length > 0);
    return change === undefined ? [] : [change];
  });
  return applyEdits(
    text,
    withoutConflicts(changes).flatMap((change) => change.edits),
  );
}
