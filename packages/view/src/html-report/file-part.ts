import { type Html, html } from "../html.js";
import { renderMissing, renderUnjudged } from "../report/render-decision.js";
import { renderReadability } from "../report/render-readability.js";
import { renderPassives, renderSentences } from "../report/render-sentences.js";
import { reportWords } from "../report/words.js";
import { type CommentedLetter, renderCommentedLetter } from "./commented-letter.js";
import { renderQuestionIndex } from "./question-index.js";

/** All that is told of one letter: its figures, and its text with what was found. */
export function renderFilePart(data: CommentedLetter): Html {
  const { report, warnings } = data;
  const words = reportWords[report.language];
  const isEmpty = report.words === 0 && report.findings.length === 0;
  const notices =
    warnings.length > 0 &&
    html`<ul class="note-box">${warnings.map((warning) => html`<li>${warning}</li>`)}</ul>
`;
  if (isEmpty)
    return html`${notices}<p class="praise">${words.empty}</p>
`;
  return html`${notices}${
    report.findings.length === 0 &&
    html`<p class="praise">${words.nothing}</p>
`
  }${report.findings.length > 0 && renderQuestionIndex(report)}${renderMissing(report)}<section class="figures" aria-labelledby="title-figures">
<h2 id="title-figures">${words.readability}</h2>
${renderReadability(report)}${renderSentences(report)}${renderPassives(report)}</section>
${renderCommentedLetter(data)}${renderUnjudged(report)}`;
}

/** What kind of text it is, in a line. */
export function fileFacts({ report }: CommentedLetter): string {
  const words = reportWords[report.language];
  return [
    words.standard,
    report.textType.title,
    ...(report.words === 0 ? [] : [words.wordCount(report.words), words.readingTime(report.readingMinutes)]),
  ].join(" · ");
}
