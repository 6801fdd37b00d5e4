import type { PhraseMatcher } from "../dictionary/phrase-matcher.js";
import type { AnnotatedBlock, AnnotatedReading } from "../document/block.js";
import { isExplained } from "../document/explanation.js";
import { isMentioned } from "../document/quotation.js";
import type { Analysis } from "../finding/analysis.js";
import type { TextProfile } from "../finding/text-profile.js";
import { LIX_WORDS } from "../metrics/lix.js";
import { countQuestions, lixDriver, WORDS_PER_MINUTE } from "./figures.js";

// «de» is left out: it is the reader in nynorsk, but as often somebody else.
const READER: ReadonlySet<string> = words("du deg din ditt dine di dere deres dykk dykkar");
const SENDER: ReadonlySet<string> = words("vi oss vår vårt våre");

/** Titles of those who work for a public sender, as the last part of a word, before its ending. */
const ROLE =
  /^([a-zæøå-]*(?:leder|leiar|direktør|rådgiver|rådgivar|rådgjevar|saksbehandler|saksbehandlar|sjef|ordfører|ordførar|rektor|konsulent|koordinator|inspektør|statsforvalter|statsforvaltar|sekretær|ombud))(?:en|et|ens|ets|s|e|ne|nes|ar|ane)?$/;

/** Kinds of block whose words are read as running text. */
const READ: ReadonlySet<string> = new Set(["paragraph", "list-item", "footnote", "heading", "table-cell"]);

/** Describes a text that was checked, in steps of a block. English blocks count in the reading time alone. */
export function* describingText(
  analysis: Analysis,
  phrases: PhraseMatcher,
  longSentence: number,
): Generator<void, TextProfile> {
  const { metrics, document, textType, findings } = analysis;
  const tally = new Tally(phrases, textType.type);
  for (const block of document.blocks) {
    if (READ.has(block.kind)) tally.add(block);
    yield;
  }
  const isLongEnough = metrics.words >= LIX_WORDS && analysis.language !== "en";
  return {
    readingMinutes: tally.words / WORDS_PER_MINUTE,
    ...(isLongEnough
      ? { lix: { value: metrics.lix, driver: lixDriver(metrics.wordsPerSentence, metrics.longWordShare) } }
      : {}),
    passiveShare: metrics.passiveShare,
    longSentence,
    address: { reader: tally.reader, sender: tally.sender },
    terms: tally.terms(),
    roles: [...tally.roles],
    ...countQuestions(findings),
  };
}

/** What is counted while the blocks are gone through. */
class Tally {
  words = 0;
  reader = 0;
  sender = 0;
  readonly roles = new Set<string>();
  readonly #terms = new Map<string, { readonly shown: string; readonly explained: boolean }>();

  constructor(
    readonly phrases: PhraseMatcher,
    readonly textType: string,
  ) {}

  add(block: AnnotatedBlock): void {
    // Of several ways through a template the longest is read, so that no word counts twice.
    const reading = block.readings.reduce((best, one) => (one.text.length > best.text.length ? one : best));
    this.#count(reading, block.language === "en");
    if (block.language !== "en") this.#findTerms(reading, block.language);
  }

  #count(reading: AnnotatedReading, isForeign: boolean): void {
    for (const sentence of reading.sentences) {
      for (const token of sentence.tokens) {
        if (token.kind !== "word") continue;
        this.words++;
        if (isForeign) continue;
        if (READER.has(token.lower)) this.reader++;
        else if (SENDER.has(token.lower)) this.sender++;
        const role = ROLE.exec(token.lower)?.[1];
        if (role !== undefined) this.roles.add(role);
      }
    }
  }

  #findTerms(reading: AnnotatedReading, standard: "nb" | "nn"): void {
    for (const sentence of reading.sentences) {
      for (const match of this.phrases.match("jargong", sentence, standard, this.textType)) {
        const name = `${standard} ${match.entry.term}`;
        if (this.#terms.has(name) || isMentioned(reading.text, match.start, match.end)) continue;
        const shown = reading.text.slice(match.start, match.end).replace(/\s+/g, " ");
        this.#terms.set(name, { shown, explained: isExplained(match, sentence) });
      }
    }
  }

  terms(): TextProfile["terms"] {
    const all = [...this.#terms.values()];
    const shown = (explained: boolean): readonly string[] =>
      all.filter((term) => term.explained === explained).map((term) => term.shown);
    return { explained: shown(true), unexplained: shown(false) };
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
