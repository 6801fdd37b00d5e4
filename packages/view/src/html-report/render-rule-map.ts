import { formatNumber, rules } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { htmlReportWords } from "./html-report-words.js";
import type { RunTables } from "./render-tables.js";

/** A wider or longer map is no picture any more. */
const MOST_RULES = 14;
const MOST_FILES = 25;
const SHADES = 4;

/** Which rules are broken where: texts down, rules across, darker where there are more. */
export function renderRuleMap({ language, files, rules: counts, partOf }: RunTables): Html {
  const own = htmlReportWords[language];
  const columns = counts.slice(0, MOST_RULES);
  const common = new Set(columns.map(({ ruleId }) => ruleId));
  const rows = files
    .filter(({ findings }) => findings.some(({ ruleId }) => common.has(ruleId)))
    .slice(0, MOST_FILES);
  if (rows.length < 2 || columns.length < 2) return html``;
  const table = rows.map(({ findings }) =>
    columns.map(({ ruleId }) => findings.filter((one) => one.ruleId === ruleId).length),
  );
  const most = Math.max(...table.flat());
  const titleOf = (ruleId: string): string =>
    rules.find(({ id }) => id === ruleId)?.docs.title[language] ?? ruleId;
  return html`<section class="map" aria-labelledby="title-map">
<h2 id="title-map">${own.map}</h2>
<p class="quiet">${own.mapIntro(rows.length, columns.length)}</p>
<div class="table-frame" tabindex="0" role="group" aria-labelledby="title-map"><table>
<thead><tr><td></td>${columns.map(({ ruleId }) => html`<th scope="col"><span>${titleOf(ruleId)}</span></th>`)}</tr></thead>
<tbody>
${rows.map((file, i) => {
  const part = partOf(file.path);
  const name = nameOf(file.path);
  return html`<tr><th scope="row" title="${file.path}">${part === undefined ? name : html`<a href="#${part}">${name}</a>`}</th>${table[i]!.map((count) => html`<td class="shade-${shadeOf(count, most)}">${count === 0 ? html`<span class="unseen">0</span>` : formatNumber(count)}</td>`)}</tr>
`;
})}</tbody></table></div>
</section>
`;
}

/** From 0 for none to the darkest; by the root, since one rule in one text is often far ahead of all others. */
function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(SHADES * Math.sqrt(count / most)));
}

/** A file by the end of its path; the whole of it stands in the table above. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
