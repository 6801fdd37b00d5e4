import { html } from "../html.js";
import { letterBlocks } from "./letter-blocks.js";
import type { LetterData } from "./letter-data.js";
import { letterFindings, listedFindings } from "./letter-findings.js";
import { LetterMarks } from "./letter-marks.js";
import { letterWords } from "./letter-words.js";

/** Something a person can do with the letter: a button that tells its id to whoever shows the page. */
export interface LetterAction {
  readonly id: string;
  readonly title: string;
}

/** A letter with its findings, as the body of a page: the letter, and the list beside it. */
export function renderLetter(data: LetterData, actions: readonly LetterAction[] = []): string {
  const { report, blocks, isCut, warnings } = data;
  const words = letterWords[report.language];
  const listed = listedFindings(report);
  const marks = new LetterMarks(report.findings, listed, words.here);
  // The letter first: the list leads to what was written there.
  const letter = letterBlocks(blocks, words, (block) => marks.textOf(block));
  const facts = [report.textType.title, words.words(report.words), words.found(report.findings.length)].join(
    " · ",
  );
  return html`<div class="letter-view">
<header class="letter-bar">
<div><h1>${report.name}</h1><p>${facts}</p></div>
${actionBar(actions, words.actions)}
${warnings.length === 0 ? undefined : html`<ul class="letter-warnings">${warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`}
</header>
<div class="letter-columns">
<main class="letter-desk"><article id="letter" class="letter-page" lang="${report.language}" tabindex="-1">
${letter}${isCut ? html`<p class="letter-cut">${words.isCut}</p>` : undefined}
</article></main>
<aside class="letter-findings" aria-labelledby="letter-findings-title">
<h2 id="letter-findings-title">${words.findings}</h2>
${letterFindings(report, listed, words, (finding) => marks.placeOf(finding))}
</aside>
</div>
</div>`.html;
}

/** Why a letter cannot be shown, and what can be done, as the body of a page. */
export function renderLetterProblem(
  name: string,
  message: string,
  actions: readonly LetterAction[] = [],
): string {
  return html`<main class="letter-problem">
<h1>${name}</h1>
<p role="alert">${message}</p>
${actionBar(actions, undefined)}
</main>`.html;
}

function actionBar(actions: readonly LetterAction[], name: string | undefined) {
  if (actions.length === 0) return undefined;
  const label = name === undefined ? undefined : html` role="group" aria-label="${name}"`;
  return html`<div class="letter-actions"${label}>${actions.map(({ id, title }) => html`<button type="button" data-action="${id}">${title}</button>`)}</div>`;
}
