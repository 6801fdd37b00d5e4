import { formatNumber, LIX_WORDS, lixBand, lixBands } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import type { ReadabilityFigures, ReportData } from "./report-data.js";
import { type ReportWords, reportWords } from "./words.js";

/** The scale begins and ends here, so that its five bands are equally wide. */
const SCALE_START = 20;
const SCALE_END = 70;
/** Share of the width the marker keeps away from the ends, in percent, so that its number is never cut. */
const MARGIN = 3;

/** LIX on its scale, and what makes it what it is. */
export function renderReadability({ lix, language }: ReportData): Html {
  const words = reportWords[language];
  return html`<h3>${words.lixScale}</h3>
${lix === undefined ? html`<p>${words.shortText(LIX_WORDS)}</p>` : scaled(lix, language, words)}
`;
}

function scaled(lix: ReadabilityFigures, language: "nb" | "nn", words: ReportWords): Html {
  const value = Math.round(lix.value);
  // By the number that is shown, so that the words fit it.
  const band = lixBand(value);
  return html`<p class="lead">${words.lix(formatNumber(value), band[language])} ${words.drivers[lix.driver]}</p>
${scale(value)}
<ul class="bands">
${lixBands.map((one, i) => html`<li${one === band && html` class="current" aria-current="true"`}>${one[language]} <span class="quiet">${rangeOf(i, words)}</span></li>`)}
</ul>
<p class="quiet">${words.lixParts(formatNumber(lix.wordsPerSentence), formatNumber(Math.round(lix.longWordShare * 100)))}</p>`;
}

/** The words beside it say the same, so that it is hidden from those who hear the page. */
function scale(value: number): Html {
  const width = 100 / lixBands.length;
  const share = (100 * (value - SCALE_START)) / (SCALE_END - SCALE_START);
  const at = `${Math.max(MARGIN, Math.min(100 - MARGIN, share)).toFixed(1)}%`;
  return html`<svg class="scale" width="100%" height="44" aria-hidden="true">
${lixBands.map((one, i) => html`<rect class="${one === lixBand(value) ? "band current" : "band"}" x="${i * width}%" y="30" width="${width}%" height="12"/>`)}
<svg x="${at}" y="0" overflow="visible"><text x="0" y="14" text-anchor="middle">${value}</text><path class="marker" d="M-6 18H6L0 28z"/></svg>
</svg>`;
}

function rangeOf(index: number, words: ReportWords): string {
  const { below } = lixBands[index]!;
  const start = lixBands[index - 1]?.below;
  if (start === undefined) return words.below(below);
  return Number.isFinite(below) ? `${start}–${below - 1}` : words.above(start);
}
