import { type Html, html } from "../html.js";
import { countSeverities } from "./finding-groups.js";
import { renderLeft, renderMissing, renderUnjudged } from "./render-decision.js";
import { renderFilter } from "./render-filter.js";
import { renderFindings, renderOverview } from "./render-findings.js";
import { renderReadability } from "./render-readability.js";
import { renderPassives, renderSentences } from "./render-sentences.js";
import type { ReportData } from "./report-data.js";
import { type ReportWords, reportWords } from "./words.js";

/** `report` tells what the text is like; `before-sending` what is left to do, and what only a person can judge. */
export type ReportMode = "report" | "before-sending";

/** A report as the body of a page. Everything that stands in it as text is escaped. */
export function renderReport(data: ReportData, { mode }: { readonly mode: ReportMode }): string {
  const words = reportWords[data.language];
  const counts = countSeverities(data.findings);
  return html`<main class="report" data-sum="${words.sum(counts)}" data-shown="${words.shown}">
${head(data, mode, words)}${content(data, mode, words)}</main>
`.html;
}

function head(data: ReportData, mode: ReportMode, words: ReportWords): Html {
  const { textType, name } = data;
  const facts = [
    words.standard,
    textType.title,
    ...(data.words === 0 ? [] : [words.wordCount(data.words), words.readingTime(data.readingMinutes)]),
  ];
  return html`<header>
<h1 tabindex="-1">${mode === "report" ? words.report : words.beforeSending} <span class="name">${name}</span></h1>
<p class="quiet">${facts.join(" · ")}${textType.reason !== "" && html`<br>${words.readAs(textType.title, textType.reason)}`}</p>
</header>
`;
}

function content(data: ReportData, mode: ReportMode, words: ReportWords): readonly Html[] {
  if (data.words === 0 && data.findings.length === 0)
    return [
      html`<p class="praise">${words.empty}</p>
`,
    ];
  const findings = [renderFilter(data), ...renderFindings(data)];
  if (mode === "before-sending")
    return [
      renderLeft(data),
      renderMissing(data),
      renderUnjudged(data),
      ...(data.findings.length === 0 ? [] : findings),
    ];
  return [
    data.findings.length === 0
      ? html`<p class="praise">${words.nothing}</p>
`
      : html``,
    renderOverview(data),
    renderMissing(data),
    figures(data, words),
    ...(data.findings.length === 0 ? [] : findings),
  ];
}

function figures(data: ReportData, words: ReportWords): Html {
  return html`<section class="figures" aria-labelledby="title-figures">
<h2 id="title-figures">${words.readability}</h2>
${renderReadability(data)}${renderSentences(data)}${renderPassives(data)}</section>
`;
}
