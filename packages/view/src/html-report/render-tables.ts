import { formatNumber, rules, type Severity, severityRank, type WrittenStandard } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { severityIcon } from "../report/severity-icon.js";
import { reportWords } from "../report/words.js";
import type { ChangeCounts, Changes } from "./changes.js";
import type { FileSummary, RuleCount } from "./file-summary.js";
import { htmlReportWords } from "./html-report-words.js";
import { ruleAnchor } from "./rule-explanations.js";

/** A table with more rows is more than a person reads. */
const MOST_FILES = 1000;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What tables about a run are made of. */
export interface RunTables {
  readonly language: WrittenStandard;
  /** In order of need. */
  readonly files: readonly FileSummary[];
  readonly rules: readonly RuleCount[];
  readonly changes?: Changes;
  /** The id of the part of a file that stands on the page. */
  readonly partOf: (path: string) => string | undefined;
}

/** The files, those that need work most first. */
export function renderFileTable({ language, files, changes, partOf }: RunTables): Html {
  const words = reportWords[language];
  const own = htmlReportWords[language];
  const shown = files.slice(0, MOST_FILES);
  const most = Math.max(1, ...files.map(({ findings }) => findings.length));
  const rows = shown.map((file) => {
    const { path, counts, findings, lix } = file;
    const part = partOf(path);
    const name = part === undefined ? html`${path}` : html`<a href="#${part}">${path}</a>`;
    const perHundred = file.words === 0 ? undefined : (100 * findings.length) / file.words;
    return html`<tr><th scope="row" data-value="${path}">${name} <span class="quiet facts">${factsOf(file)}</span></th>${
      counts === undefined
        ? html`<td colspan="5" class="quiet">${own.unchecked}</td>`
        : html`${SEVERITIES.map((severity) => numberCell(counts[severity]))}${numberCell(perHundred, 1)}${numberCell(lix)}`
    }<td class="bar-cell" data-value="${findings.length}">${counts !== undefined && stackedBar(counts, most, own.findings)}</td>${changes !== undefined && changeCell(changes.ofFile.get(path), language)}</tr>
`;
  });
  return html`<section class="work" aria-labelledby="title-work">
<h2 id="title-work">${own.work}</h2>
<p class="quiet">${own.workIntro}${shown.length < files.length && ` ${own.moreTexts(shown.length, files.length)}`}</p>
<div class="table-frame" tabindex="0" role="group" aria-labelledby="title-work"><table class="sortable" data-sort-by="${own.sort}">
<thead><tr><th scope="col" data-sort="text">${own.text}</th>${SEVERITIES.map((severity) => html`<th scope="col" class="number" data-sort="number">${words.severities[severity]}</th>`)}<th scope="col" class="number" data-sort="number">${own.perHundred}</th><th scope="col" class="number" data-sort="number">LIX</th><th scope="col" class="bar-cell" data-sort="number">${own.findings}</th>${changes !== undefined && html`<th scope="col" data-sort="number">${own.change}</th>`}</tr></thead>
<tbody>
${rows}</tbody></table></div>
</section>
`;
}

function factsOf({ textType, words, language }: FileSummary): string {
  if (textType === "") return "";
  const own = reportWords[language];
  return [textType, own.standard, own.wordCount(words)].join(" · ");
}

function numberCell(value: number | undefined, decimals = 0): Html {
  if (value === undefined) return html`<td class="number quiet" data-value="-1">–</td>`;
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale) / scale;
  const text = decimals === 0 ? formatNumber(rounded) : rounded.toFixed(decimals).replace(".", ",");
  return html`<td class="number${rounded === 0 && " zero"}" data-value="${rounded}">${text}</td>`;
}

/** How many findings of each severity, as lengths; the number stands beside it. */
function stackedBar(counts: Readonly<Record<Severity, number>>, most: number, name: string): Html {
  const sum = SEVERITIES.reduce((all, severity) => all + counts[severity], 0);
  let x = 0;
  const pieces = SEVERITIES.map((severity) => {
    const width = (100 * counts[severity]) / most;
    const piece =
      width > 0 &&
      html`<rect class="${severity}" x="${x.toFixed(2)}%" y="0" width="${width.toFixed(2)}%" height="12"/>`;
    x += width;
    return piece;
  });
  return html`<svg class="stack" width="100%" height="12" aria-hidden="true">${pieces}</svg><span class="unseen">${sum} ${name.toLowerCase()}</span>`;
}

function changeCell(counts: ChangeCounts | undefined, language: WrittenStandard): Html {
  const own = htmlReportWords[language];
  if (counts === undefined) return html`<td class="quiet" data-value="0"></td>`;
  const { added, gone } = counts;
  const text = added + gone === 0 ? own.unchanged : own.changed(added, gone);
  return html`<td class="change${added + gone === 0 && " quiet"}" data-value="${added - gone}">${text}</td>`;
}

/** The rules that were broken, most often first. */
export function renderRuleTable({ language, rules: counts, files, changes }: RunTables): Html {
  const words = reportWords[language];
  const own = htmlReportWords[language];
  if (counts.length === 0) return html``;
  const most = counts[0]!.findings;
  const rows = counts.map(({ ruleId, findings, files: inFiles, severity }) => {
    const rule = rules.find(({ id }) => id === ruleId);
    const title = rule?.docs.title[language] ?? ruleId;
    const about = rule === undefined ? "" : words.categories[rule.category];
    const width = ((100 * findings) / most).toFixed(2);
    return html`<tr><th scope="row" data-value="${title}"><a href="#${ruleAnchor(ruleId, standardOf(ruleId, files, language))}">${title}</a></th><td data-value="${about}">${about}</td><td data-value="${severityRank[severity]}" class="severity">${severityIcon(severity)} ${words.severities[severity]}</td>${numberCell(findings)}${numberCell(inFiles)}<td class="bar-cell" data-value="${findings}"><svg class="stack" width="100%" height="12" aria-hidden="true"><rect class="plain" x="0" y="0" width="${width}%" height="12"/></svg></td>${changes !== undefined && changeCell(changes.ofRule.get(ruleId), language)}</tr>
`;
  });
  return html`<section class="rules" aria-labelledby="title-rules">
<h2 id="title-rules">${own.rules}</h2>
<div class="table-frame" tabindex="0" role="group" aria-labelledby="title-rules"><table class="sortable" data-sort-by="${own.sort}">
<thead><tr><th scope="col" data-sort="text">${own.rule}</th><th scope="col" data-sort="text">${own.about}</th><th scope="col" data-sort="number">${own.severity}</th><th scope="col" class="number" data-sort="number">${own.findings}</th><th scope="col" class="number" data-sort="number">${own.inTexts}</th><td class="bar-cell"></td>${changes !== undefined && html`<th scope="col" data-sort="number">${own.change}</th>`}</tr></thead>
<tbody>
${rows}</tbody></table></div>
</section>
`;
}

/** The standard in which the page explains a rule: its own where a text in it breaks the rule. */
function standardOf(
  ruleId: string,
  files: readonly FileSummary[],
  language: WrittenStandard,
): WrittenStandard {
  const breaks = (standard: WrittenStandard): boolean =>
    files.some((file) => file.language === standard && file.findings.some((one) => one.ruleId === ruleId));
  if (breaks(language)) return language;
  return language === "nb" ? "nn" : "nb";
}
