import {
  type BadExample,
  explainRule,
  explanationWords,
  type GoodExample,
  type OptionSchema,
  type Rule,
  rules,
  type Severity,
  type WrittenStandard,
} from "@klarsprak/core";
import { explainRequest } from "../protocol.js";
import type { Feature } from "./feature.js";
import { escapeMarkdown, markedMarkdown } from "./markdown-text.js";

/** The whole explanation of a rule, for a client that shows it on a page of its own. */
export const explainFeature: Feature = {
  capabilities: () => ({}),
  listen: ({ connection }) => {
    connection.onRequest(explainRequest, ({ ruleId, language }) => {
      const rule = rules.find(({ id }) => id === ruleId);
      if (rule === undefined) return null;
      const standard = language === "nn" ? "nn" : "nb";
      return { title: rule.docs.title[standard], markdown: explanationMarkdown(rule, standard) };
    });
  },
};

const WORDS = {
  nb: {
    examples: "Eksempler",
    level: {
      error: "Vises som feil.",
      warning: "Vises som advarsel.",
      info: "Vises som råd.",
      off: "Er slått av til noen slår den på.",
    },
    usual: "Vanlig verdi",
    range: (min: number, max: number) => `fra ${min} til ${max}`,
    choices: "kan være",
    yes: "ja",
    no: "nei",
    none: "ingen ord",
    change: "Slik kan du endre det i klarsprak.config.json:",
  },
  nn: {
    examples: "Døme",
    level: {
      error: "Blir vist som feil.",
      warning: "Blir vist som åtvaring.",
      info: "Blir vist som råd.",
      off: "Er slått av til nokon slår han på.",
    },
    usual: "Vanleg verdi",
    range: (min: number, max: number) => `frå ${min} til ${max}`,
    choices: "kan vere",
    yes: "ja",
    no: "nei",
    none: "ingen ord",
    change: "Slik kan du endre det i klarsprak.config.json:",
  },
} as const;

/** Why a rule is there, how to write instead, what can be set, and who recommends it. */
export function explanationMarkdown(rule: Rule, language: WrittenStandard): string {
  const { id, title, rationale, severity, bad, good, options, sources } = explainRule(rule, language);
  const [label, words] = [explanationWords[language], WORDS[language]];
  const parts = [`# ${escapeMarkdown(title)}`, escapeMarkdown(rationale)];
  if (bad.length > 0) parts.push(`## ${words.examples}`, ...bad.map((one) => exampleMarkdown(one, language)));
  if (good.length > 0) parts.push(`## ${label.right}`, ...good.map(quotation));
  if (options.length > 0) {
    const list = options.map(([name, option]) => `* \`${name}\`: ${optionText(option, language)}`);
    parts.push(`## ${label.options}`, list.join("\n"), words.change, configuration(id, severity, options));
  }
  parts.push(`## ${label.sources}`, sources.map((source) => `* ${escapeMarkdown(source)}`).join("\n"));
  parts.push(`\`${id}\` · ${words.level[severity]}`);
  return `${parts.join("\n\n")}\n`;
}

function exampleMarkdown(example: BadExample, language: WrittenStandard): string {
  const { before, after } = explanationWords[language];
  const better = example.better ?? example.rewrite;
  const parts = [`**${before}**`, quotation(example)];
  if (better !== undefined && better.trim() !== "") parts.push(`**${after}**`, quotation({ text: better }));
  return parts.join("\n\n");
}

/** The text of an example, and what one would see where the text alone does not show it. */
function quotation({ text, looks }: Pick<GoodExample, "text" | "looks">): string {
  const lines = markedMarkdown(text.replace(/\s+$/, ""));
  const quoted = lines.map((line, i) => {
    const isLast = lines[i + 1] === undefined || lines[i + 1] === "";
    return line === "" ? ">" : `> ${line}${isLast ? "" : "\\"}`;
  });
  return [...quoted, ...(looks === undefined ? [] : [">", `> (${escapeMarkdown(looks.description)})`])].join(
    "\n",
  );
}

function optionText(option: OptionSchema, language: WrittenStandard): string {
  const words = WORDS[language];
  const about = escapeMarkdown(option.description[language].replace(/\.$/, ""));
  return `${about}. ${words.usual}: ${defaultText(option, language)}.`;
}

function defaultText(option: OptionSchema, language: WrittenStandard): string {
  const words = WORDS[language];
  switch (option.kind) {
    case "integer":
    case "number":
      return `${option.default} (${words.range(option.min, option.max)})`;
    case "boolean":
      return `${option.default ? words.yes : words.no} (\`${option.default}\`)`;
    case "choice":
      return `\`${option.default}\` (${words.choices} ${option.choices.map((one) => `\`${one}\``).join(", ")})`;
    case "words":
      return option.default.length === 0
        ? words.none
        : option.default.map((one) => `«${escapeMarkdown(one)}»`).join(", ");
  }
}

/** How the configuration says what holds anyhow, for the writer to change. */
function configuration(
  id: string,
  severity: Severity | "off",
  options: readonly (readonly [string, OptionSchema])[],
): string {
  const values = options.map(([name, option]) => `"${name}": ${JSON.stringify(option.default)}`);
  // A rule that is off is looked up by somebody who thinks of turning it on.
  const level = severity === "off" ? "warning" : severity;
  return ["```json", `{ "rules": { "${id}": ["${level}", { ${values.join(", ")} }] } }`, "```"].join("\n");
}
