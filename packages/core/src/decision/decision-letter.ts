import type { AnnotatedBlock, AnnotatedReading } from "../document/block.js";
import type { Document } from "../document/document.js";
import { remembered } from "../document/remembered.js";
import { isPieceOfTemplate } from "../document/template-shape.js";
import { titleBlock } from "../document/title-block.js";
import { complaintSection } from "./complaint-section.js";
import type { DecisionParts, PlacedParts } from "./decision-parts.js";
import { isOtherLetterByTitle } from "./letter-kind.js";
import { type Passages, passagesOf } from "./passages.js";
import { readSignature } from "./signature.js";

/** A text with fewer words that nobody called a decision is an excerpt: no part is asked of it. */
export const LEAST_WORDS = 60;

/** Parts that count wherever in the letter they stand. */
export interface StatedParts {
  readonly facts: boolean;
  readonly assessment: boolean;
  readonly suspension: boolean;
  readonly lawsuit: boolean;
  readonly contact: boolean;
  readonly notice: boolean;
  readonly guardian: boolean;
  readonly guardianInformed: boolean;
  readonly personalData: boolean;
  readonly person: boolean;
  readonly automatic: boolean;
  readonly responsible: boolean;
}

/** What a whole letter says as a decision. A part counts when any reading of any block holds it. */
export interface DecisionLetter {
  /** Nothing is to be asked of it: final, no decision at all, or parts of it stand in other files. */
  readonly exempt: boolean;
  readonly fullGrant: boolean;
  /** It refuses, limits or demands something, in whole or in part. */
  readonly refusal: boolean;
  readonly right: boolean;
  readonly deadline: boolean;
  readonly receipt: boolean;
  readonly body: boolean;
  readonly procedure: boolean;
  readonly access: boolean;
  readonly legalBasis: boolean;
  readonly reasons: boolean;
  /** It tells the outcome of the reader's own case. */
  readonly decision: boolean;
  /** An outcome of any kind is told in the first third of the letter, or the reader's own one anywhere. */
  readonly tellsOutcome: boolean;
  /** It demands, stops or takes something back. */
  readonly burden: boolean;
  readonly stated: StatedParts;
  /** What stands under the greeting: a person's name, and any sender at all. */
  readonly signature: { readonly person: boolean; readonly sender: boolean };
  /** Where a deadline for complaint is counted from the date of the letter. */
  readonly letterDates: readonly {
    readonly block: AnnotatedBlock;
    readonly reading: AnnotatedReading;
    readonly start: number;
    readonly end: number;
  }[];
  /** What is said where. */
  readonly passages: Passages;
  /** The first block that states the right to complain. */
  readonly rightBlock: AnnotatedBlock | undefined;
}

/** The letters that were put together, by what was found: a rule for each part of a decision asks. */
const lettersOf = remembered((_: Document) => new WeakMap<readonly PlacedParts[], DecisionLetter>());

/** Puts together what was found in the readings of a document. */
export function readDecision(document: Document, found: readonly PlacedParts[]): DecisionLetter {
  const known = lettersOf(document);
  const letter = known.get(found) ?? putTogether(document, found);
  known.set(found, letter);
  return letter;
}

function putTogether(document: Document, found: readonly PlacedParts[]): DecisionLetter {
  const section = complaintSection(document.blocks);
  const early = firstThird(document.blocks);
  // The parts that were found anywhere, in or about complaint, outside of its section, at the beginning.
  const anywhere = new FoundParts();
  const about = new FoundParts();
  const rest = new FoundParts();
  const first = new FoundParts();
  let [legalBasis, measure] = [false, false];
  const letterDates: DecisionLetter["letterDates"][number][] = [];
  let rightBlock: AnnotatedBlock | undefined;
  for (const { block, reading, value } of found) {
    const isInSection = section.has(block);
    anywhere.add(value);
    if (value.right) rightBlock ??= block;
    // The law of the decision itself often comes last, under the heading about complaint.
    if (value.legalBasis && !(isInSection && value.complaint)) legalBasis = true;
    if (value.complaint || isInSection) {
      about.add(value);
      if (value.letterDate !== undefined) letterDates.push({ block, reading, ...value.letterDate });
    }
    if (isInSection) continue;
    rest.add(value);
    if (early.has(block)) first.add(value);
    if (block.kind === "list-item" && value.measure) measure = true;
  }
  const { contact: isReachable, ...signature } = readSignature(document.blocks);
  let passages: Passages | undefined;
  return {
    exempt:
      isPieceOfTemplate(document) ||
      anywhere.has("final") ||
      rest.has("otherLetter") ||
      isOtherTitle(document),
    refusal: rest.has("refusal"),
    fullGrant: rest.has("grant") && !rest.has("refusal"),
    right: anywhere.has("right"),
    deadline: about.has("deadline"),
    receipt: about.has("receipt"),
    body: anywhere.has("body") || about.has("bodyInSection"),
    procedure: about.has("procedure"),
    access: anywhere.has("access"),
    legalBasis,
    reasons: rest.has("reasons"),
    decision: anywhere.has("decision"),
    letterDates,
    tellsOutcome: first.has("outcome") || rest.has("told"),
    burden: first.has("burden"),
    stated: {
      facts: rest.has("facts") || measure,
      assessment: rest.has("assessment"),
      suspension: anywhere.has("suspension"),
      lawsuit: anywhere.has("lawsuit"),
      contact: isReachable || anywhere.has("contact"),
      notice: rest.has("notice"),
      guardian: anywhere.has("guardian"),
      guardianInformed: anywhere.has("guardianInformed"),
      personalData: anywhere.has("personalData"),
      person: anywhere.has("person"),
      automatic: anywhere.has("automatic"),
      responsible: anywhere.has("responsible"),
    },
    signature,
    get passages() {
      // Asked for where something is missing, which in most letters nothing is.
      passages ??= passagesOf(document.blocks, found, section);
      return passages;
    },
    rightBlock,
  };
}

/** Tells which parts of a decision any of some readings hold. */
class FoundParts {
  readonly #values: DecisionParts[] = [];

  add(value: DecisionParts): void {
    this.#values.push(value);
  }

  has(part: keyof DecisionParts): boolean {
    return this.#values.some((value) => value[part] === true);
  }
}

/** The blocks that begin in the first third of the text. The title counts however long it is. */
function firstThird(blocks: readonly AnnotatedBlock[]): ReadonlySet<AnnotatedBlock> {
  const total = blocks.reduce((sum, block) => sum + block.readings[0].text.length, 0);
  const early = new Set<AnnotatedBlock>();
  let before = 0;
  for (const block of blocks) {
    if (before * 3 > total) break;
    early.add(block);
    before += block.readings[0].text.length;
  }
  return early;
}

function isOtherTitle(document: Document): boolean {
  const block = titleBlock(document.blocks);
  const titles = [document.title ?? "", ...(block?.readings.map((reading) => reading.text) ?? [])];
  if (titles.some((title) => /vedtak|avslag|avslått|avslege|innvilg/iu.test(title))) return false;
  // A first block that is a paragraph of prose is no title.
  return titles.some((title) => title.length <= 120 && isOtherLetterByTitle(title));
}
