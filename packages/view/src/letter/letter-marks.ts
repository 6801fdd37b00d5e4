import { severityRank, spanLength } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import type { ReportFinding } from "../report/report-data.js";
import type { LetterBlock, LetterMark, LetterSentence, LetterStyle } from "./letter-data.js";

/** More findings than this at the same words are not told apart there; the list has them all. */
const MOST_AT_ONCE = 12;

/** The name of the place of a finding in the list, and of what it says there. */
export const cardId = (finding: number): string => `finding-${finding}`;
export const messageId = (finding: number): string => `message-${finding}`;

/**
 * Writes the words of blocks with the findings at them. Marks that lie inside or across each other are cut where one begins
 * or ends, so that each stretch of words is one link to the most severe of its findings.
 */
export class LetterMarks {
  /** The id of the first words of each finding that has been met. */
  readonly #places = new Map<number, string>();
  readonly #reached = new Set<number>();
  #count = 0;

  /**
   * `listed` are the findings that stand in the list; `here` is said where there are no words. `numberOf` gives the number
   * a finding goes by, which then stands behind its first words; left out, there are none.
   */
  constructor(
    readonly findings: readonly ReportFinding[],
    readonly listed: ReadonlySet<number>,
    readonly here: string,
    readonly numberOf?: (finding: number) => string,
  ) {}

  /** The id of the words of a finding; undefined where it stands at none of those that were written. */
  placeOf(finding: number): string | undefined {
    return this.#places.get(finding);
  }

  /** The text of a block with its marks. */
  textOf({ text, marks, styles, sentences = [] }: LetterBlock): Html {
    const listed = marks.filter(({ finding }) => this.listed.has(finding));
    const stretches = cut(text.length, [...listed, ...styles, ...sentences]);
    const edges = sentenceEdges(sentences);
    const pieces: Html[] = [];
    const found = new Within(listed);
    const looks = new Within(styles);
    for (const [i, start] of stretches.entries()) {
      const end = stretches[i + 1];
      const edge = edges.get(start);
      if (edge !== undefined) pieces.push(edge);
      const empty = found.emptyAt(start);
      if (empty.length > 0) pieces.push(this.#mark(empty, undefined));
      if (end === undefined) break;
      const words = text.slice(start, end);
      const here = found.at(start);
      const look = looks.at(start);
      pieces.push(here.length === 0 ? styled(words, look) : this.#mark(here, plainly(words, look)));
    }
    return html`${pieces}`;
  }

  /** Words with findings at them; undefined words are a place between two. */
  #mark(marks: readonly LetterMark[], words: Html | undefined): Html {
    const ranked = this.#ranked(marks).slice(0, MOST_AT_ONCE);
    const [first] = ranked;
    if (first === undefined) return html`${words}`;
    const place = `place-${this.#count++}`;
    const met = ranked.filter((finding) => !this.#places.has(finding));
    for (const finding of met) this.#places.set(finding, place);
    const goesOn = this.#reached.has(first);
    this.#reached.add(first);
    const { severity, message }: ReportFinding = this.findings[first]!;
    const order = goesOn ? html` tabindex="-1"` : undefined;
    const inner = words ?? html`<span class="unseen">${this.here}</span>`;
    return html`<mark class="${severity}${words === undefined ? " between" : ""}"><a id="${place}" href="#${cardId(first)}" data-findings="${ranked.join(" ")}" title="${message}" aria-describedby="${messageId(first)}"${order}>${inner}</a></mark>${this.#numbers(met, first)}`;
  }

  /** The numbers of findings that are met for the first time, each a link to what is said of it. */
  #numbers(met: readonly number[], first: number): Html | undefined {
    const { numberOf } = this;
    if (numberOf === undefined || met.length === 0) return undefined;
    const sorted = [...met].sort((a, b) => a - b);
    return html`<sup class="note-numbers">${sorted.map((finding, i) => html`${i > 0 && " "}<a href="#${cardId(finding)}"${finding === first && html` tabindex="-1"`}>${numberOf(finding)}</a>`)}</sup>`;
  }

  /** The findings of marks, the most severe first, then the one that says most precisely where. */
  #ranked(marks: readonly LetterMark[]): readonly number[] {
    const rank = ({ finding }: LetterMark): number => severityRank[this.findings[finding]!.severity];
    return [...marks]
      .sort((a, b) => rank(b) - rank(a) || spanLength(a) - spanLength(b) || a.finding - b.finding)
      .map(({ finding }) => finding);
  }
}

/** What begins and ends an element of its own for each sentence, by offset. */
function sentenceEdges(sentences: readonly LetterSentence[]): ReadonlyMap<number, Html> {
  const edges = new Map<number, string>();
  let last = 0;
  for (const { start, end, number } of sentences) {
    if (start < last || start >= end) continue;
    last = end;
    edges.set(start, `${edges.get(start) ?? ""}<span class="sentence" id="sentence-${number}">`);
    edges.set(end, "</span>");
  }
  return new Map([...edges].map(([offset, tags]) => [offset, { html: tags }]));
}

/** Where stretches begin, and the end of the text. */
function cut(
  length: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly number[] {
  const edges = new Set([0, length]);
  for (const { start, end } of spans) edges.add(start).add(end);
  return [...edges].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
}

/** The spans at offsets that only grow. */
class Within<T extends { readonly start: number; readonly end: number }> {
  readonly #spans: readonly T[];
  readonly #empty: ReadonlyMap<number, readonly T[]>;
  #next = 0;
  #open: T[] = [];

  constructor(spans: readonly T[]) {
    this.#spans = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
    const empty = new Map<number, T[]>();
    for (const span of spans.filter(({ start, end }) => start === end))
      empty.set(span.start, [...(empty.get(span.start) ?? []), span]);
    this.#empty = empty;
  }

  at(offset: number): readonly T[] {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.start <= offset)
      this.#open.push(this.#spans[this.#next++]!);
    this.#open = this.#open.filter(({ end }) => end > offset);
    return this.#open;
  }

  emptyAt(offset: number): readonly T[] {
    return this.#empty.get(offset) ?? [];
  }
}

/** Words as they are set off, but for a line under them, which would be taken for a mark. */
function plainly(words: string, looks: readonly LetterStyle[]): Html {
  return styled(
    words,
    looks.filter(({ kind }) => kind !== "underline"),
  );
}

function styled(words: string, looks: readonly LetterStyle[]): Html {
  const has = (kind: LetterStyle["kind"]): boolean => looks.some((look) => look.kind === kind);
  let result = html`${words}`;
  if (has("underline")) result = html`<u>${result}</u>`;
  if (has("emphasis")) result = html`<em>${result}</em>`;
  if (has("strong")) result = html`<strong>${result}</strong>`;
  return result;
}
