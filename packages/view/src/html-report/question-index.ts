import { rules } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { cardId } from "../letter/letter-marks.js";
import { findingsOf, type Group, groups, type NumberedFinding } from "../report/finding-groups.js";
import type { ReportData } from "../report/report-data.js";
import { reportWords } from "../report/words.js";
import { htmlReportWords } from "./html-report-words.js";

/** More numbers of one rule than this say no more. */
const MOST_NUMBERS = 12;

/** The reader's three questions, each with the rules that were broken and the numbers of what was found. */
export function renderQuestionIndex(data: ReportData): Html {
  const words = reportWords[data.language];
  const shown = groups.filter((group) => group !== "other" || data.otherFindings > 0);
  const block = (group: Group): Html => {
    const found = findingsOf(data.findings, group);
    return html`<li class="card"><h2 class="question">${words.questions[group]}</h2> <strong>${found.length === 0 ? words.noFindings : words.count(found.length)}</strong>
${found.length > 0 && html`<ul class="rule-numbers">${byRule(found).map((one) => ruleNumbers(one, data))}</ul>`}</li>
`;
  };
  return html`<ul class="cards questions">
${shown.map(block)}</ul>
`;
}

function ruleNumbers(found: readonly NumberedFinding[], { language }: ReportData): Html {
  const own = htmlReportWords[language];
  const { ruleId, title } = found[0]!.finding;
  const rule = rules.find(({ id }) => id === ruleId);
  const sorted = [...found].sort((a, b) => a.index - b.index);
  const shown = sorted.slice(0, MOST_NUMBERS);
  return html`<li><span>${rule?.docs.title[language] ?? title}</span> <span class="numbers">${shown.map(
    ({ index }) =>
      html`<a href="#${cardId(index)}" aria-label="${own.noteNumber(index + 1)}">${index + 1}</a> `,
  )}${shown.length < found.length && html`<span class="quiet">${own.andMore(found.length - shown.length)}</span>`}</span></li>
`;
}

/** The findings of each rule, in the order in which the worst of each stands. */
function byRule(found: readonly NumberedFinding[]): readonly (readonly NumberedFinding[])[] {
  const groupsByRule = new Map<string, NumberedFinding[]>();
  for (const one of found)
    groupsByRule.set(one.finding.ruleId, [...(groupsByRule.get(one.finding.ruleId) ?? []), one]);
  return [...groupsByRule.values()];
}
