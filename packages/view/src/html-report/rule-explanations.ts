import { rules, type WrittenStandard } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { htmlReportWords } from "./html-report-words.js";

/** What the ids of the explanations of rules begin with. */
export const RULE_PREFIX = "rule-";

/** The id of the explanation of a rule. */
export const ruleAnchor = (ruleId: string, language: WrittenStandard): string =>
  `${RULE_PREFIX}${language}-${ruleId}`;

/** Why there are the rules that were broken, once for the whole page; each in the standards of the texts it was broken in. */
export function renderExplanations(
  broken: readonly { readonly ruleId: string; readonly language: WrittenStandard }[],
  language: WrittenStandard,
  isFolded: boolean,
): Html {
  const own = htmlReportWords[language];
  const told = rules.flatMap(({ id, docs }) =>
    (["nb", "nn"] as const)
      .filter((standard) => broken.some((one) => one.ruleId === id && one.language === standard))
      .map((standard) => ({
        anchor: ruleAnchor(id, standard),
        title: docs.title[standard],
        why: docs.rationale[standard],
        standard,
      })),
  );
  if (told.length === 0) return html``;
  const sorted = told.sort((a, b) => a.title.localeCompare(b.title, "nb"));
  return html`<section class="explanations" aria-labelledby="title-explanations">
<h2 id="title-explanations">${own.explanations}</h2>
${isFolded && { html: "<details>" }}${isFolded && html`<summary>${own.showExplanations(sorted.length)}</summary>`}<dl>
${sorted.map(
  ({
    anchor,
    title,
    why,
    standard,
  }) => html`<div id="${anchor}" tabindex="-1" lang="${standard}"><dt>${title}</dt><dd>${why}</dd></div>
`,
)}</dl>${isFolded && { html: "</details>" }}
</section>
`;
}
