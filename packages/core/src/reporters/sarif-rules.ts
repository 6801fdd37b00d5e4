import type { WrittenStandard } from "../document/block.js";
import type { RuleExample, RuleHelp, RuleInfo } from "../finding/analysis.js";
import type { FindingReport } from "./file-report.js";
import { helpAddress } from "./help-address.js";

const WORDS = {
  nb: { why: "Hvorfor", before: "Før", after: "Etter" },
  nn: { why: "Kvifor", before: "Før", after: "Etter" },
} as const;

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;
const PROBLEMS = { error: "error", warning: "warning", info: "recommendation" } as const;

/** The rules of the results, in order of their first one. */
export class SarifRules {
  readonly #known: ReadonlyMap<string, RuleInfo>;
  readonly #used = new Map<string, { readonly index: number; readonly finding: FindingReport }>();

  constructor(rules: readonly RuleInfo[]) {
    this.#known = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** The place of the rule of a finding among those described. */
  indexOf(finding: FindingReport): number {
    const used = this.#used.get(finding.ruleId);
    if (used !== undefined) return used.index;
    const index = this.#used.size;
    this.#used.set(finding.ruleId, { index, finding });
    return index;
  }

  /** What SARIF calls reporting descriptors. */
  *described(standard: WrittenStandard): Generator<unknown> {
    for (const [id, { finding }] of this.#used) {
      const rule = this.#known.get(id);
      const helpUri = helpAddress(finding.url);
      yield {
        id,
        ...(rule === undefined ? {} : descriptor(rule, standard)),
        ...(helpUri === undefined ? {} : { helpUri }),
        properties: {
          category: finding.category,
          tags: ["klarspråk", finding.category],
          ...problemOf(rule?.help),
        },
      };
    }
  }
}

function descriptor({ title, help }: RuleInfo, standard: WrittenStandard): object {
  const text = title[standard];
  return {
    name: text,
    shortDescription: { text },
    ...(help === undefined
      ? {}
      : {
          fullDescription: { text: help.rationale[standard] },
          help: helpText(help, standard),
          defaultConfiguration:
            help.severity === "off" ? { enabled: false } : { level: LEVELS[help.severity] },
        }),
  };
}

/** What GitHub goes by when it tells how grave an alert is. */
function problemOf(help: RuleHelp | undefined): object {
  return help === undefined || help.severity === "off" ? {} : { "problem.severity": PROBLEMS[help.severity] };
}

function helpText({ rationale, example }: RuleHelp, standard: WrittenStandard): object {
  const words = WORDS[standard];
  const shown = example[standard];
  return {
    text: [
      `${words.why}: ${rationale[standard]}`,
      ...examples(shown, words).map(([label, text]) => `${label}:\n${text}`),
    ].join("\n\n"),
    markdown: [
      `**${words.why}:** ${rationale[standard]}`,
      ...examples(shown, words).map(([label, text]) => `**${label}:**\n\n${codeBlock(text)}`),
    ].join("\n\n"),
  };
}

function examples(
  shown: RuleExample | null,
  words: { readonly before: string; readonly after: string },
): readonly (readonly [label: string, text: string])[] {
  if (shown === null) return [];
  return [
    [words.before, shown.before],
    ...(shown.after === null ? [] : [[words.after, shown.after] as const]),
  ];
}

/** A fence longer than any in the text, so that an example in Markdown stays an example. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
