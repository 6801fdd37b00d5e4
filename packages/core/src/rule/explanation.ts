import type { WrittenStandard } from "../document/block.js";
import type { Severity } from "../finding/finding.js";
import type { OptionSchema } from "./options.js";
import type { BadExample, GoodExample, Rule } from "./rule.js";

/** What there is to tell of a rule in one written standard, for whoever shows it. */
export interface RuleExplanation {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly severity: Severity | "off";
  /** Where the rule is silent about the standard that was asked for, examples in the language it is about. */
  readonly bad: readonly BadExample[];
  readonly good: readonly GoodExample[];
  readonly options: readonly (readonly [name: string, option: OptionSchema])[];
  readonly sources: readonly string[];
}

/** Gathers what explains a rule. */
export function explainRule(
  { id, severity, docs, options, examples }: Rule,
  language: WrittenStandard,
): RuleExplanation {
  // A rule about one written standard, or about English, has examples in no other.
  const told = examples.bad.some((example) => example.language === language)
    ? language
    : examples.bad[0]?.language;
  const own = (example: { readonly language: string }): boolean => example.language === told;
  return {
    id,
    title: docs.title[language],
    rationale: docs.rationale[language],
    severity,
    bad: examples.bad.filter(own),
    good: examples.good.filter(own),
    options: Object.entries(options),
    sources: docs.sources,
  };
}

/** The words between the parts of an explanation. */
export const explanationWords = {
  nb: {
    why: "Hvorfor",
    before: "Før",
    after: "Etter",
    right: "Dette er i orden",
    options: "Valg",
    sources: "Kilder",
  },
  nn: {
    why: "Kvifor",
    before: "Før",
    after: "Etter",
    right: "Dette er i orden",
    options: "Val",
    sources: "Kjelder",
  },
} as const satisfies Readonly<Record<WrittenStandard, Readonly<Record<string, string>>>>;
