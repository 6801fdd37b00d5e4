import {
  type AnnotatedBlock,
  type AnnotatedReading,
  type Document,
  type Finding,
  type Sentence,
  type Span,
  unitCount,
} from "@klarsprak/core";
import type { SentenceLength } from "./report-data.js";

/** A piece of a paragraph with fewer words and no stop is a line of a letterhead or a greeting. */
const WORDS_WITHOUT_STOP = 7;
/** A report is read at a glance: of a longer sentence its beginning is enough to know it by. */
const MOST_CHARACTERS = 240;

/** The sentences of running text in order, each once, in steps of a block: where a template branches, the longest way counts. */
export function* measuringSentences(
  { blocks, source }: Document,
  findings: readonly Finding[],
): Generator<void, readonly SentenceLength[]> {
  const hidden = findings.filter(({ category }) => category === "privacy").map(({ span }) => span);
  const secrets = hidden.map(({ start, end }) => source.slice(start, end)).filter((text) => text.length > 3);
  const lengths: SentenceLength[] = [];
  for (const block of blocks) {
    if (!isRunningText(block)) continue;
    const reading = block.readings.reduce((best, one) => (one.text.length > best.text.length ? one : best));
    for (const sentence of reading.sentences) {
      if (!isSentence(sentence, block)) continue;
      const words = unitCount(sentence);
      if (words === 0) continue;
      const span = reading.map.toSourceSpan(sentence);
      lengths.push({ words, span, text: shown(withoutPrivate(sentence, reading, hidden), secrets) });
    }
    yield;
  }
  return lengths;
}

function isRunningText({ kind, quoted, place }: AnnotatedBlock): boolean {
  if (quoted === true || place?.part === "header" || place?.part === "footer") return false;
  return kind === "paragraph" || kind === "list-item" || kind === "footnote";
}

function isSentence({ text, wordCount }: Sentence, { kind }: AnnotatedBlock): boolean {
  if (/[.!?:][»”")]?$/.test(text)) return true;
  return kind !== "list-item" && wordCount >= WORDS_WITHOUT_STOP;
}

/** The text of a sentence with a dot for each letter and digit of what must not be repeated. */
function withoutPrivate(sentence: Sentence, reading: AnnotatedReading, hidden: readonly Span[]): string {
  if (hidden.length === 0) return sentence.text;
  const inside = reading.map.toSourceSpan(sentence);
  const near = hidden.filter(({ start, end }) => start < inside.end && end > inside.start);
  if (near.length === 0) return sentence.text;
  return sentence.tokens.reduce((text, { start, end }) => {
    const place = reading.map.toSourceSpan({ start, end });
    if (!near.some((span) => span.start < place.end && span.end > place.start)) return text;
    const [from, to] = [start - sentence.start, end - sentence.start];
    return text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
  }, sentence.text);
}

/** In one line, without the same secrets where they stand again, and no longer than a person looks at. */
function shown(text: string, secrets: readonly string[]): string {
  const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, blank(secret)), text);
  const line = hidden.replaceAll("\uFFFC", "…").replace(/\s+/g, " ").trim();
  if (line.length <= MOST_CHARACTERS) return line;
  return `${line.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, "")} …`;
}

function blank(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, "•");
}
