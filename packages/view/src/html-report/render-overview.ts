import { formatNumber, type Severity } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { severityIcon } from "../report/severity-icon.js";
import { reportWords } from "../report/words.js";
import type { Changes } from "./changes.js";
import type { EarlierReport } from "./earlier-report.js";
import type { FileSummary } from "./file-summary.js";
import { htmlReportWords } from "./html-report-words.js";
import { renderRuleMap } from "./render-rule-map.js";
import { type RunTables, renderFileTable, renderRuleTable } from "./render-tables.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A run over many files: sums, what changed, which files need work most, and which rules are broken where. */
export function renderOverview(tables: RunTables): Html {
  const map = renderRuleMap(tables);
  return html`${sums(tables)}${contents(tables, map.html !== "")}${troubles(tables)}${renderFileTable(tables)}${renderRuleTable(tables)}${map}`;
}

/** Links to what stands below, for a page that may be long. */
function contents({ files, rules, language, partOf }: RunTables, hasMap: boolean): Html {
  const own = htmlReportWords[language];
  const places: readonly (readonly [string, string])[] = [
    ["title-work", own.work],
    ...(rules.length > 0 ? ([["title-rules", own.rules]] as const) : []),
    ...(hasMap ? ([["title-map", own.map]] as const) : []),
    ...(files.some(({ path }) => partOf(path) !== undefined) ? ([["title-texts", own.parts]] as const) : []),
  ];
  return html`<nav class="contents" aria-label="${own.contents}"><ul>${places.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
`;
}

function sums({ files, language }: RunTables): Html {
  const words = reportWords[language];
  const own = htmlReportWords[language];
  const sumOf = (severity: Severity): number =>
    files.reduce((sum, { counts }) => sum + (counts?.[severity] ?? 0), 0);
  const clean = files.filter(({ counts, findings }) => counts !== undefined && findings.length === 0).length;
  const allWords = files.reduce((sum, file) => sum + file.words, 0);
  return html`<section class="sums" aria-labelledby="title-sums">
<h2 id="title-sums">${own.sums}</h2>
<ul class="cards sum-cards">
<li class="card"><strong>${formatNumber(files.length)}</strong> ${own.texts(files.length).replace(/^\S+ /, "")}<span class="quiet">${words.wordCount(allWords)}</span></li>
${SEVERITIES.map(
  (severity) =>
    html`<li class="card"><strong>${severityIcon(severity)} ${formatNumber(sumOf(severity))}</strong> ${words.severities[severity].toLowerCase()}</li>
`,
)}</ul>
${
  clean > 0 &&
  html`<p>${own.withoutFindings(clean)}</p>
`
}</section>
`;
}

/** What is new and gone since an earlier report, or why that is not told. */
export function renderChanges(
  changes: Changes | undefined,
  earlier: EarlierReport | undefined,
  {
    language,
    version,
    isOne,
  }: { readonly language: "nb" | "nn"; readonly version: string; readonly isOne: boolean },
): Html {
  const own = htmlReportWords[language];
  if (changes === undefined || earlier === undefined) return html``;
  const { added, gone, kept } = changes;
  const files = isOne ? "" : own.sinceFiles(changes.newFiles, changes.goneFiles);
  return html`<section class="since" aria-labelledby="title-since">
<h2 id="title-since">${own.since}</h2>
<p>${own.sinceSum(added, gone, kept)}${files !== "" && ` ${files}`}</p>
${
  earlier.version !== version &&
  html`<p class="quiet">${own.sinceOther(earlier.version)}</p>
`
}</section>
`;
}

function troubles({ files, language }: RunTables): Html {
  const own = htmlReportWords[language];
  const troubled = files.filter((file) => file.troubles.length > 0);
  if (troubled.length === 0) return html``;
  return html`<section class="troubles" aria-labelledby="title-troubles">
<h2 id="title-troubles">${own.troubles}</h2>
<ul>
${troubled.map((file) => troubleItem(file))}</ul>
</section>
`;
}

/** A file and what went wrong with it. */
export function troubleItem({ path, troubles }: FileSummary): Html {
  return html`<li><strong>${path}</strong> ${troubles.join(" ")}</li>
`;
}
