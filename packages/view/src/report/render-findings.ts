import { type Html, html } from "../html.js";
import { findingsOf, type Group, groups, type NumberedFinding } from "./finding-groups.js";
import { jumpTo } from "./jump.js";
import type { ReportData, ReportFinding } from "./report-data.js";
import { severityIcon } from "./severity-icon.js";
import { type ReportWords, reportWords } from "./words.js";

/** More rows than this under one question are more than a person reads, and slow to draw. */
const MOST_ROWS = 100;
/** A longer alternative is a paragraph of its own. */
const INLINE_LENGTH = 60;
const MOST_CHARACTERS = 70;

/** The findings under the question they belong to, worst first. */
export function renderFindings(data: ReportData): readonly Html[] {
  const words = reportWords[data.language];
  const keys = keysOf(data.findings);
  return groups.map((group) => {
    const found = findingsOf(data.findings, group);
    if (group === "other" && found.length === 0) return html``;
    return html`<section id="group-${group}" class="group" tabindex="-1" aria-labelledby="title-${group}">
<h2 id="title-${group}">${words.questions[group]} ${countOf(found.length, words)}</h2>
${found.length === 0 ? html`<p>${words.noneHere}</p>` : rows(found, data, keys, words)}
</section>
`;
  });
}

function countOf(count: number, words: ReportWords): Html {
  return count === 0 ? html`` : html`<span class="count">${words.count(count)}</span>`;
}

function rows(
  found: readonly NumberedFinding[],
  data: ReportData,
  keys: readonly string[],
  words: ReportWords,
): Html {
  const shown = found.slice(0, MOST_ROWS);
  return html`<ul class="findings">
${shown.map(({ finding, index }) => row(finding, index, keys[index]!, data, words))}</ul>
<p class="filtered" hidden>${words.filteredOut}</p>
${found.length > shown.length && html`<p>${words.capped(shown.length, found.length)}</p>`}`;
}

function row(finding: ReportFinding, index: number, key: string, data: ReportData, words: ReportWords): Html {
  const { severity, category, span, message } = finding;
  const id = `about-${index}`;
  return html`<li class="finding" data-severity="${severity}" data-category="${category}">
${severityIcon(severity)}
<div>
<p class="what"><a class="jump" ${jumpTo({ anchor: `finding-${index}`, span, key })} title="${words.goTo}" aria-describedby="${id}">${nameOf(finding)}</a>${shortProposals(finding, words)}</p>
<p id="${id}">${message}</p>
${longProposal(finding, words)}<p class="quiet">${words.severities[severity]} · ${placeOf(finding, data, words)}</p>
</div>
</li>
`;
}

/** The words it is about; where it is about more, where that begins, and where it is about the whole text, its title. */
export function nameOf({ actual, scope, title }: ReportFinding): string {
  const text = actual?.replaceAll("\uFFFC", "…").replace(/\s+/g, " ").trim() ?? "";
  if (text === "" || scope === "document") return title;
  const cut = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, "") : text;
  return `«${cut}${cut.length < text.length || scope !== "word" ? " …" : ""}»`;
}

/** Where it stands: «avsnitt 3, linje 12». */
export function placeOf(
  { location, line }: Pick<ReportFinding, "location" | "line">,
  { hasLines }: Pick<ReportData, "hasLines">,
  words: ReportWords,
): string {
  return hasLines ? `${location}, ${words.line} ${line}` : location;
}

/** What could stand there instead, behind the words it is about, where all of it is short. */
export function shortProposals({ suggestions }: ReportFinding, words: ReportWords): Html {
  const short = suggestions.filter((text) => text.length <= INLINE_LENGTH && !text.includes("\n"));
  if (short.length === 0 || short.length < suggestions.length) return html``;
  const listed = short.map((text, i) => html`${i > 0 && ` ${words.or} `}<ins>${text}</ins>`);
  return html` <span class="better"><span aria-hidden="true">→ </span><span class="unseen">${words.better}: </span>${listed}</span>`;
}

/** The same as a paragraph of its own, where it is longer. */
export function longProposal({ suggestions }: ReportFinding, words: ReportWords): Html {
  const [first] = suggestions;
  const isLong = suggestions.some((text) => text.length > INLINE_LENGTH || text.includes("\n"));
  if (first === undefined || !isLong) return html``;
  return html`<p class="proposal">${words.suggestion} <ins>${first}</ins></p>
`;
}

/** A name for each finding that stays when the text moves; the same finding again is counted. */
function keysOf(findings: readonly ReportFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, actual }) => {
    const name = `${ruleId} ${actual ?? ""}`.slice(0, 80);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}

/** The groups with how many findings each has, as links where there is something to go to. */
export function renderOverview({ questions, otherFindings, findings, language }: ReportData): Html {
  const words = reportWords[language];
  const countIn = (group: Group): number => (group === "other" ? otherFindings : questions[group]);
  const shown = groups.filter((group) => group !== "other" || otherFindings > 0);
  const card = (group: Group): Html => {
    const count = countIn(group) === 0 ? words.noFindings : words.count(countIn(group));
    const inner = html`<span class="question">${words.questions[group]}</span> <strong>${count}</strong>`;
    return findings.length === 0
      ? html`<li><div class="card">${inner}</div></li>
`
      : html`<li><a class="card" href="#group-${group}" data-key="card-${group}">${inner}</a></li>
`;
  };
  return html`<ul class="cards">
${shown.map(card)}</ul>
`;
}
