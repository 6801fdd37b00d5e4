import {
  type Analysis,
  type BadExample,
  type Finding,
  type Rule,
  rules,
  severityRank,
  spanLength,
  type WrittenStandard,
} from "@klarsprak/core";
import { type Hover, MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../checking/diagnostics.js";
import type { Feature } from "./feature.js";

/** What is told where the pointer rests. */
export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: ({ connection, texts, client }) => {
    connection.onHover(async ({ textDocument, position }) => {
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

const WORDS: Readonly<Record<WrittenStandard, Readonly<Record<"before" | "after" | "sources", string>>>> = {
  nb: { before: "Før", after: "Etter", sources: "Kilder" },
  nn: { before: "Før", after: "Etter", sources: "Kjelder" },
};

/** Why the findings at an offset are there: title, reason, an example and who recommends it; null where nothing is. */
export function hoverAt(
  document: TextDocument,
  analysis: Analysis,
  offset: number,
  markdown: boolean,
): Hover | null {
  const found = analysis.findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort(
      (a, b) =>
        severityRank[b.severity] - severityRank[a.severity] || spanLength(a.span) - spanLength(b.span),
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
  const words = WORDS[language];
  const say = (text: string): string => (markdown ? escapeMarkdown(text) : text);
  const { title, rationale, sources } = rule.docs;
  const parts = [markdown ? `**${say(title[language])}**` : title[language], say(rationale[language])];
  const example = exampleOf(rule, language);
  if (example !== undefined) {
    const before = say(example.text);
    const marked = markdown
      ? before.replaceAll("⟦", "**").replaceAll("⟧", "**")
      : before.replace(/[⟦⟧]/g, "");
    const after = say(example.better ?? example.rewrite ?? "");
    parts.push(`${words.before}: ${marked}${markdown ? "  \n" : "\n"}${words.after}: ${after}`);
  }
  if (sources.length > 0) parts.push(`${words.sources}: ${say(sources.join(", "))}`);
  return parts.join("\n\n");
}

/** The first example in the standard of the text that fits on a line and says how to write instead. */
function exampleOf({ examples }: Rule, language: WrittenStandard): BadExample | undefined {
  return examples.bad.find((example) => {
    const after = example.better ?? example.rewrite;
    if (after === undefined || after.trim() === "" || example.language !== language) return false;
    return ![example.text, after].some((text) => text.includes("\n") || text.length > LONGEST_EXAMPLE);
  });
}

/** The text so that Markdown shows every character as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+|~!&$-]/g, "\\$&").replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
