import { type Html, html } from "../html.js";
import { countSeverities } from "./finding-groups.js";
import { jumpTo } from "./jump.js";
import type { ReportData } from "./report-data.js";
import { severityIcon } from "./severity-icon.js";
import { reportWords } from "./words.js";

/** What a decision lacks; nothing where the text is none. */
export function renderMissing({ decision, missing, maybeDecision, language }: ReportData): Html {
  const words = reportWords[language];
  if (!decision && maybeDecision === undefined) return html``;
  return html`<section class="missing" aria-labelledby="title-missing">
<h2 id="title-missing">${words.decision}</h2>
${
  maybeDecision !== undefined &&
  html`<p class="note">${maybeDecision}</p>
`
}${
  missing.length > 0
    ? html`<p>${words.decisionLacks}</p>
<ul class="parts">
${missing.map(
  (
    { ruleId, title, message, span, finding },
    i,
  ) => html`<li><a class="jump" ${jumpTo({ anchor: `finding-${finding}`, span, key: `missing ${ruleId} ${i}` })} title="${words.goTo}" aria-describedby="about-missing-${i}">${title}</a>
<p id="about-missing-${i}">${message}</p></li>
`,
)}</ul>`
    : maybeDecision === undefined && html`<p>${words.decisionWhole}</p>`
}
</section>
`;
}

/** How many findings are left, worst first. */
export function renderLeft({ findings, language }: ReportData): Html {
  const words = reportWords[language];
  const counts = countSeverities(findings);
  const severities = (["error", "warning", "info"] as const).filter((severity) => counts[severity] > 0);
  return html`<section class="left" aria-labelledby="title-left">
<h2 id="title-left">${words.left}</h2>
${
  severities.length === 0
    ? html`<p class="praise">${words.nothing}</p>`
    : html`<ul class="counts">
${severities.map(
  (
    severity,
  ) => html`<li>${severityIcon(severity)} <strong>${counts[severity]}</strong> ${words.severities[severity].toLowerCase()}</li>
`,
)}</ul>`
}
</section>
`;
}

/** What no program can judge, as questions. */
export function renderUnjudged({ unjudged, language }: ReportData): Html {
  const words = reportWords[language];
  if (unjudged.length === 0) return html``;
  return html`<section class="unjudged" aria-labelledby="title-unjudged">
<h2 id="title-unjudged">${words.unjudged}</h2>
<p>${words.unjudgedIntro}</p>
<ul>
${unjudged.map(
  (question) => html`<li>${question}</li>
`,
)}</ul>
</section>
`;
}
