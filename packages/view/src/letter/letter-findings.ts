import { type Severity, severityRank } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import type { ReportData, ReportFinding } from "../report/report-data.js";
import { cardId, messageId } from "./letter-marks.js";
import type { LetterWords } from "./letter-words.js";

/** A longer list is more than a person reads. */
const MOST_LISTED = 1000;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The findings that stand in the list: all, or the most severe where they are very many. */
export function listedFindings({ findings }: ReportData): ReadonlySet<number> {
  const order = findings.map((_, i) => i);
  const rank = (i: number): number => severityRank[findings[i]!.severity];
  return new Set(order.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, MOST_LISTED));
}

/** The list beside the letter. `placeOf` gives the id of the words of a finding, where it has any. */
export function letterFindings(
  { findings }: ReportData,
  listed: ReadonlySet<number>,
  words: LetterWords,
  placeOf: (finding: number) => string | undefined,
): Html {
  if (findings.length === 0) return html`<p class="letter-nothing">${words.nothing}</p>`;
  const groups = SEVERITIES.map((severity) => {
    const cards = findings.flatMap((finding, i) =>
      finding.severity === severity && listed.has(i) ? [card(finding, i, words, placeOf(i))] : [],
    );
    if (cards.length === 0) return undefined;
    return html`<h3 class="${severity}"><span>${words.severities[severity]}</span> <span class="letter-count">${cards.length}</span></h3><ol class="letter-cards">${cards}</ol>`;
  });
  const more =
    listed.size < findings.length
      ? html`<p class="letter-note">${words.most(listed.size, findings.length)}</p>`
      : undefined;
  const steps = html`<div class="letter-steps"><button type="button" data-step="-1" aria-keyshortcuts="Shift+F8">${words.previous}</button><button type="button" data-step="1" aria-keyshortcuts="F8">${words.next}</button></div>`;
  return html`${steps}${more}${groups}<p class="letter-note">${words.keys}</p>`;
}

function card(finding: ReportFinding, i: number, words: LetterWords, place: string | undefined): Html {
  const { severity, message, location, rationale } = finding;
  const better = alternativesOf(finding);
  const where = place === undefined ? words.whole : location;
  const href = `#${place ?? "letter"}`;
  return html`<li id="${cardId(i)}" class="letter-card ${severity}"><a href="${href}" data-finding="${i}" title="${words.goTo}"><span class="letter-where">${capital(where)}</span> <span id="${messageId(i)}" class="letter-message">${message}</span></a>${
    better.length === 0
      ? undefined
      : html`<p class="letter-better">${words.better} ${better.map((text, n) => html`${n === 0 ? "" : ` ${words.or} `}<q>${text}</q>`)}</p>`
  }${
    rationale === "" ? undefined : html`<details><summary>${words.why}</summary><p>${rationale}</p></details>`
  }</li>`;
}

/** What could stand there instead, without what the message names. */
function alternativesOf({ message, suggestions }: ReportFinding): readonly string[] {
  const texts = suggestions.map((text) => text.trim());
  return [...new Set(texts)].filter((text) => text !== "" && !message.includes(text));
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("nb") + text.slice(1);
