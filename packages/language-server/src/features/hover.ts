import {
  type Analysis,
  type BadExample,
  explainRule,
  explanationWords,
  type Finding,
  type Rule,
  rules,
  severityRank,
  spanLength,
} from "@klarsprak/core";
import { type Hover, MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../checking/diagnostics.js";
import { yamlHover } from "./configuration-hover.js";
import { configurationServices } from "./configuration-service.js";
import type { Feature } from "./feature.js";
import { escapeMarkdown, markedMarkdown, unmarked } from "./markdown-text.js";

/** What is told where the pointer rests. */
export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: ({ connection, texts, client }) => {
    const serviceFor = configurationServices(client);
    connection.onHover(async ({ textDocument, position }) => {
      const configuration = texts.configuration(textDocument.uri);
      if (configuration !== undefined) {
        const { document, kind } = configuration;
        const service = serviceFor(kind);
        return kind === "configuration"
          ? service.explain(document, position)
          : yamlHover(document, document.offsetAt(position), service);
      }
      const checked = await texts.checked(textDocument.uri);
      if (checked === undefined) return null;
      const { document } = checked.text;
      const formats = client().capabilities.textDocument?.hover?.contentFormat;
      const markdown = formats?.includes(MarkupKind.Markdown) ?? false;
      return hoverAt(document, checked.analysis, document.offsetAt(position), markdown);
    });
  },
};

/** More findings than this at one place are more than a person reads. */
const MOST_SHOWN = 3;
/** Longer examples do not fit a hover. In UTF-16 units. */
const LONGEST_EXAMPLE = 240;

/** Why the findings at an offset are there: title, reason, an example and who recommends it; null where nothing is. */
export function hoverAt(
  document: TextDocument,
  analysis: Analysis,
  offset: number,
  markdown: boolean,
): Hover | null {
  // What is about the words under the pointer comes before what is about the whole line.
  const found = analysis.findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort(
      (a, b) =>
        spanLength(a.span) - spanLength(b.span) || severityRank[b.severity] - severityRank[a.severity],
    );
  const [first] = found;
  if (first === undefined) return null;
  const ids = [...new Set(found.map(({ ruleId }) => ruleId))].slice(0, MOST_SHOWN);
  const texts = ids.flatMap((id) => {
    const rule = rules.find((one) => one.id === id);
    return rule === undefined ? [] : [explain(rule, found.find(({ ruleId }) => ruleId === id)!, markdown)];
  });
  if (texts.length === 0) return null;
  return {
    range: toRange(document, first.span),
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: texts.join(markdown ? "\n\n---\n\n" : "\n\n"),
    },
  };
}

function explain(rule: Rule, { language }: Finding, markdown: boolean): string {
  const words = explanationWords[language];
  const say = (text: string): string => (markdown ? escapeMarkdown(text) : text);
  const { title, rationale, bad, sources } = explainRule(rule, language);
  const parts = [markdown ? `**${say(title)}**` : title, say(rationale)];
  const example = bad.find((one) => one.language === language && fits(one));
  if (example !== undefined) {
    const before = markdown ? markedMarkdown(example.text).join(" ") : unmarked(example.text);
    const after = say(example.better ?? example.rewrite ?? "");
    parts.push(`${words.before}: ${before}${markdown ? "  \n" : "\n"}${words.after}: ${after}`);
  }
  if (sources.length > 0) parts.push(`${words.sources}: ${say(sources.join(", "))}`);
  return parts.join("\n\n");
}

/** Whether an example fits on a line and says how to write instead. */
function fits(example: BadExample): boolean {
  const after = example.better ?? example.rewrite;
  if (after === undefined || after.trim() === "") return false;
  return ![example.text, after].some((text) => text.includes("\n") || text.length > LONGEST_EXAMPLE);
}
