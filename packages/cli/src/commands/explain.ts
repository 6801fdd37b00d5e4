import {
  type BadExample,
  explainRule,
  explanationWords,
  type GoodExample,
  nearest,
  type PhraseEntry,
  type Rule,
  rules,
} from "@klarsprak/core";
import { DictionaryLoader } from "@klarsprak/engine";
import type { ExitStatus } from "../exit-status.js";
import { dictionaryFolder } from "../setup.js";
import { UsageError } from "../usage-error.js";

const LABELS = {
  nb: {
    ...explanationWords.nb,
    by: "Regel",
    instead: "Skriv heller",
    form: "er en form av",
    source: "Kilde",
  },
  nn: {
    ...explanationWords.nn,
    by: "Regel",
    instead: "Skriv heller",
    form: "er ei form av",
    source: "Kjelde",
  },
} as const;

/** Explains a rule, or what the word lists say of a word. Throws a UsageError when it is neither. */
export function explainCommand(query: string, language: "nb" | "nn"): ExitStatus {
  const rule = rules.find((r) => r.id === query.toLowerCase());
  if (rule !== undefined) {
    process.stdout.write(`${ruleText(rule, language)}\n`);
    return 0;
  }
  const words = query.toLowerCase().trim().replace(/\s+/g, " ");
  const entries = new DictionaryLoader(dictionaryFolder).entriesOf(words);
  if (entries.length === 0) {
    throw new UsageError(
      `"${query}" is neither a rule nor a term of the word lists.${nearest(
        query,
        rules.map((r) => r.id),
      )}`,
    );
  }
  process.stdout.write(`${entries.map((entry) => entryText(entry, words, language)).join("\n\n")}\n`);
  return 0;
}

function ruleText(rule: Rule, language: "nb" | "nn"): string {
  const label = LABELS[language];
  const { id, title, rationale, severity, bad, good, options, sources } = explainRule(rule, language);
  const lines = [`${title}  (${id}, ${rule.category}, ${severity})`, "", `${label.why}: ${rationale}`];
  for (const example of bad) lines.push("", ...exampleLines(example, label));
  if (good.length > 0) lines.push("", `${label.right}:`, ...good.flatMap(shown));
  if (options.length > 0) {
    lines.push(
      "",
      `${label.options}:`,
      ...options.map(
        ([name, option]) => `  ${name} (${JSON.stringify(option.default)}): ${option.description[language]}`,
      ),
    );
  }
  lines.push("", `${label.sources}: ${sources.join("; ")}`);
  return lines.join("\n");
}

function exampleLines(example: BadExample, label: (typeof LABELS)["nb" | "nn"]): readonly string[] {
  const after = example.better ?? example.rewrite;
  return [
    `${label.before}:`,
    ...shown(example),
    ...(after === undefined ? [] : [`${label.after}:`, indented(after)]),
  ];
}

/** The text of an example, and what one would see where the text alone does not show it. */
function shown({ text, looks }: GoodExample): readonly string[] {
  return [indented(text), ...(looks === undefined ? [] : [indented(`(${looks.description})`)])];
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

function entryText(entry: PhraseEntry, words: string, language: "nb" | "nn"): string {
  const label = LABELS[language];
  const instead = entry.alternatives.length > 0 ? `${label.instead}: ${entry.alternatives.join(", ")}` : "";
  const isForm = entry.term.toLowerCase() !== words;
  return [
    `${isForm ? `«${words}» ${label.form} ` : ""}«${entry.term}» (${entry.language})`,
    instead,
    entry.advice ?? "",
    `${label.by}: ${entry.ruleId}`,
    `${label.source}: ${entry.source}`,
  ]
    .filter((line) => line !== "")
    .join("\n  ");
}
