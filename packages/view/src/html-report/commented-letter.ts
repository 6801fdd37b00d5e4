import { type Html, html } from "../html.js";
import { letterUnits } from "../letter/letter-blocks.js";
import type { LetterData } from "../letter/letter-data.js";
import { listedFindings } from "../letter/letter-findings.js";
import { cardId, LetterMarks, messageId } from "../letter/letter-marks.js";
import { letterWords } from "../letter/letter-words.js";
import { longProposal, nameOf, shortProposals } from "../report/render-findings.js";
import { severityIcon } from "../report/severity-icon.js";
import { reportWords } from "../report/words.js";
import { htmlReportWords } from "./html-report-words.js";
import { ruleAnchor } from "./rule-explanations.js";

/** A letter that is shown, and which of its findings were not there before; undefined where nothing is known of before. */
export interface CommentedLetter extends LetterData {
  readonly added?: readonly boolean[];
}

/**
 * The text of a letter piece by piece, with what was found in each beside it, so that text and notes belong together on
 * paper, on a phone and for those who hear them. What is about the letter as a whole comes first.
 */
export function renderCommentedLetter(data: CommentedLetter): Html {
  const { report, blocks, isCut } = data;
  const { language } = report;
  const words = letterWords[language];
  const own = htmlReportWords[language];
  const { severities } = reportWords[language];
  const listed = listedFindings(report);
  const marks = new LetterMarks(report.findings, listed, words.here, (finding) => String(finding + 1));
  const units = letterUnits(blocks, words, (block) => marks.textOf(block));
  const told = new Set<number>();
  const rows = units.map(({ blocks: inside, inner }) => {
    const here = new Set(
      inside.flatMap((block) =>
        block.marks.map(({ finding }) => finding).filter((one) => listed.has(one) && !told.has(one)),
      ),
    );
    for (const finding of here) told.add(finding);
    const notes = [...here]
      .sort((a, b) => a - b)
      .map((finding) => note(data, finding, marks.placeOf(finding)));
    return row(inner, notes, own.notesHere);
  });
  const whole = [...listed].filter((finding) => !told.has(finding)).sort((a, b) => a - b);
  const most = words.most(listed.size, report.findings.length);
  return html`<section class="commented" aria-labelledby="title-letter">
<h2 id="title-letter">${own.letter}</h2>
${
  report.findings.length > 0 &&
  html`<p class="quiet">${own.howToRead}</p>
<ul class="legend">${(["error", "warning", "info"] as const).map((severity) => html`<li>${severityIcon(severity)} ${severities[severity]}</li>`)}</ul>`
}
${listed.size < report.findings.length && html`<p class="note-box">${most}</p>`}
${
  whole.length > 0 &&
  html`<h3>${own.wholeLetter}</h3>
<ol class="notes whole">${whole.map((finding) => note(data, finding, undefined))}</ol>`
}
<div class="letter-page" lang="${language}">
${rows}${isCut && row(html`<p class="letter-cut">${words.isCut}</p>`, [], own.notesHere)}</div>
</section>
`;
}

function row(inner: Html, notes: readonly Html[], label: string): Html {
  const list = notes.length > 0 && html`<ol class="notes" aria-label="${label}">${notes}</ol>`;
  return html`<div class="row"><div class="words">${inner}</div>${list}</div>
`;
}

function note({ report, added }: CommentedLetter, index: number, place: string | undefined): Html {
  const words = reportWords[report.language];
  const own = htmlReportWords[report.language];
  const finding = report.findings[index]!;
  const { severity, category, ruleId, title, message, rationale } = finding;
  const name = nameOf(finding);
  return html`<li id="${cardId(index)}" class="note ${severity}" data-severity="${severity}" data-category="${category}" tabindex="-1">
<p class="what">${severityIcon(severity)}<span class="unseen">${words.severities[severity]}:</span> <span class="note-number">${index + 1}</span> ${place === undefined ? name : html`<a href="#${place}" title="${words.goTo}">${name}</a>`}${shortProposals(finding, words)}${added?.[index] === true && html` <span class="added">${own.added}</span>`}</p>
<p id="${messageId(index)}">${message}${rationale !== "" && html` <a class="why" aria-label="${own.why} ${title}" href="#${ruleAnchor(ruleId, report.language)}">${own.why}</a>`}</p>
${longProposal(finding, words)}</li>
`;
}
