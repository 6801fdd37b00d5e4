import type { Category } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { countSeverities } from "./finding-groups.js";
import type { ReportData } from "./report-data.js";
import { reportWords } from "./words.js";

const CATEGORIES: readonly Category[] = [
  "find",
  "understand",
  "use",
  "tone",
  "correctness",
  "privacy",
  "layout",
];

/** The buttons that choose which findings are shown. Hidden until the script is there to answer them. */
export function renderFilter({ findings, language }: ReportData): Html {
  const words = reportWords[language];
  if (findings.length < 2) return html``;
  const severities = countSeverities(findings);
  const ofSeverity = (["error", "warning", "info"] as const)
    .filter((severity) => severities[severity] > 0)
    .map((severity) => ({ id: severity, name: words.severities[severity], count: severities[severity] }));
  const ofCategory = CATEGORIES.map((id) => ({
    id,
    name: words.categories[id],
    count: findings.filter(({ category }) => category === id).length,
  })).filter(({ count }) => count > 0);
  return html`<section class="filter" aria-labelledby="title-filter" hidden>
<h2 id="title-filter" class="unseen">${words.filter}</h2>
${choice("severity", words.filterSeverity, ofSeverity, words.all)}${choice("category", words.filterCategory, ofCategory, words.all)}</section>
`;
}

function choice(
  kind: "severity" | "category",
  name: string,
  options: readonly { readonly id: string; readonly name: string; readonly count: number }[],
  all: string,
): Html {
  if (options.length < 2) return html``;
  const button = (id: string, text: string, pressed: boolean, count?: number): Html =>
    html`<button type="button" data-filter="${kind}" data-value="${id}" data-key="filter-${kind}-${id}" aria-pressed="${String(pressed)}">${text}${count !== undefined && html` <span class="number">(${count})</span>`}</button>
`;
  return html`<div class="choice" role="group" aria-label="${name}"><span class="quiet" aria-hidden="true">${name}</span>
<div>${button("", all, true)}${options.map(({ id, name: text, count }) => button(id, text, false, count))}</div></div>
`;
}
