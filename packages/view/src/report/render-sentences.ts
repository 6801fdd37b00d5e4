import { formatNumber } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { jumpTo } from "./jump.js";
import type { ReportData, SentenceLength } from "./report-data.js";
import { reportWords } from "./words.js";

/** A bar of fewer pixels cannot be seen: in a longer text a bar stands for several sentences. */
const MOST_BARS = 200;
/** With fewer sentences the bars keep the width they would have in a text of this many. */
const FEWEST_PLACES = 24;
/** Numbers over the bars do not fit beside each other where there are more bars. */
const MOST_NUMBERED = 60;
const HEIGHT = 150;
const HEADROOM = 22;
/** So many of the longest are listed; the rest stand behind a click. */
const LISTED = 5;

/** What the bars of long sentences are filled with; a page needs it once. */
export const stripes: Html = html`<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="6" height="6"/><rect class="stripe" width="2.5" height="6"/></pattern></defs>`;

interface Numbered extends SentenceLength {
  /** Place in the text from 1. */
  readonly number: number;
}

/** How long the sentences are, as a picture in reading order, and the long ones as a list. */
export function renderSentences(data: ReportData): Html {
  const words = reportWords[data.language];
  if (data.sentences.length === 0)
    return html`<h3>${words.sentences}</h3>
<p>${words.noSentences}</p>
`;
  const sentences = data.sentences.map((sentence, i): Numbered => ({ ...sentence, number: i + 1 }));
  const long = sentences.filter((sentence) => sentence.words > data.longSentence);
  const longest = Math.max(...sentences.map((sentence) => sentence.words));
  const perBar = Math.ceil(sentences.length / MOST_BARS);
  const sum = words.sentenceSum(sentences.length, long.length, data.longSentence, longest);
  return html`<h3 id="title-sentences">${words.sentences}</h3>
<p id="about-sentences" class="lead">${sum}${perBar > 1 && ` ${words.eachBar(perBar)}`}</p>
${picture(longestOfEach(sentences, perBar), longest, data)}
${longList(long, data)}`;
}

/** The longest of each run of so many sentences. */
function longestOfEach(sentences: readonly Numbered[], perBar: number): readonly Numbered[] {
  if (perBar === 1) return sentences;
  return Array.from({ length: Math.ceil(sentences.length / perBar) }, (_, i) =>
    sentences
      .slice(i * perBar, (i + 1) * perBar)
      .reduce((best, one) => (one.words > best.words ? one : best)),
  );
}

function picture(bars: readonly Numbered[], longest: number, data: ReportData): Html {
  const words = reportWords[data.language];
  const limit = data.longSentence;
  // One sentence that never ends must not make the others flat.
  const top = Math.min(Math.max(longest, Math.ceil(limit * 1.3)), limit * 3);
  const room = HEIGHT - HEADROOM;
  const heightOf = (count: number): number => Math.max(2, (room * Math.min(count, top)) / top);
  const step = 100 / Math.max(bars.length, FEWEST_PLACES);
  const line = HEIGHT - heightOf(limit);
  return html`<svg class="sentences" width="100%" height="${HEIGHT}" role="group" aria-labelledby="title-sentences" aria-describedby="about-sentences">
${stripes}
${bars.map((sentence, i) => {
  const height = heightOf(sentence.words);
  const box = html`x="${fixed(i * step + step * 0.12)}%" y="${fixed(HEIGHT - height)}" width="${fixed(step * 0.76)}%" height="${fixed(height)}"`;
  if (sentence.words <= limit)
    return html`<rect class="bar" ${box} aria-hidden="true"/>
`;
  const label = words.sentence(sentence.number, sentence.words);
  const key = `bar-${sentence.number}`;
  const number =
    bars.length <= MOST_NUMBERED &&
    html`<text x="${fixed(i * step + step / 2)}%" y="${fixed(HEIGHT - height - 6)}" text-anchor="middle" aria-hidden="true">${sentence.words}</text>`;
  return html`<a class="jump" ${jumpTo({ anchor: `sentence-${sentence.number}`, span: sentence.span, key })} aria-label="${label}"><title>${label}</title><rect class="bar long" ${box}/></a>${number}
`;
})}<line class="limit" x1="0" x2="100%" y1="${fixed(line)}" y2="${fixed(line)}" aria-hidden="true"/>
<text class="limit-name" x="100%" y="${fixed(line - 4)}" text-anchor="end" aria-hidden="true">${words.limit(limit)}</text>
</svg>`;
}

function longList(long: readonly Numbered[], { language }: ReportData): Html {
  if (long.length === 0) return html``;
  const words = reportWords[language];
  const sorted = long.toSorted((a, b) => b.words - a.words || a.number - b.number);
  const item = ({
    number,
    words: count,
    span,
    text,
  }: Numbered): Html => html`<li><a class="jump" ${jumpTo({ anchor: `sentence-${number}`, span, key: `sentence-${number}` })} title="${words.goTo}" aria-describedby="about-sentence-${number}">${words.sentence(number, count)}</a>
<p id="about-sentence-${number}" class="quiet">${text}</p></li>
`;
  const rest = sorted.slice(LISTED, LISTED + 95);
  return html`<ul class="long-sentences">
${sorted.slice(0, LISTED).map(item)}</ul>
${
  rest.length > 0 &&
  html`<details data-key="more-sentences"><summary data-key="more-long">${words.moreLong(rest.length)}</summary>
<ul class="long-sentences">
${rest.map(item)}</ul>
</details>`
}
`;
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** How many sentences have a passive, in words. */
export function renderPassives({ passiveShare, sentences, language }: ReportData): Html {
  const words = reportWords[language];
  if (sentences.length === 0) return html``;
  const percent = passiveShare > 0 ? Math.max(1, Math.round(passiveShare * 100)) : 0;
  return html`<h3>${words.passive}</h3>
<p>${words.passives(formatNumber(percent))}</p>
`;
}
