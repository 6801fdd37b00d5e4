import type { AnnotatedBlock, AnnotatedReading } from "../document/block.js";
import type { Document } from "../document/document.js";
import { isPieceOfTemplate } from "../document/template-shape.js";
import { readsAsHeading, titleBlock } from "../document/title-block.js";
import { statesComplaintRight } from "./complaint.js";
import type { DecisionParts } from "./decision-parts.js";
import { isOtherLetterByTitle } from "./letter-kind.js";
import { readSignature } from "./signature.js";

/** A text with fewer words that nobody called a decision is an excerpt: no part is asked of it. */
export const LEAST_WORDS = 60;

/** The parts that one reading of a block was found to hold. */
export interface PlacedParts {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly value: DecisionParts;
}

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
  /** The first block that gives reasons, and the first paragraph that tells an outcome. */
  readonly reasonsBlock: AnnotatedBlock | undefined;
  readonly outcomeBlock: AnnotatedBlock | undefined;
  /** The first block that states the right to complain. */
  readonly rightBlock: AnnotatedBlock | undefined;
}

/** Puts together what was found in the readings of a document. */
export function readDecision(document: Document, found: readonly PlacedParts[]): DecisionLetter {
  const section = complaintSection(document.blocks);
  const inComplaint = ({ block, value }: PlacedParts): boolean => value.complaint || section.has(block);
  const about = found.filter(inComplaint);
  const rest = found.filter((parts) => !section.has(parts.block));
  const early = inFirstThird(document.blocks, rest);
  const has = (list: readonly PlacedParts[], part: keyof DecisionParts): boolean =>
    list.some(({ value }) => value[part] === true);
  return {
    exempt:
      isPieceOfTemplate(document) ||
      has(found, "final") ||
      has(rest, "otherLetter") ||
      isOtherTitle(document),
    refusal: has(rest, "refusal"),
    fullGrant: has(rest, "grant") && !has(rest, "refusal"),
    right: has(found, "right"),
    deadline: has(about, "deadline"),
    receipt: has(about, "receipt"),
    body: has(found, "body") || has(about, "bodyInSection"),
    procedure: has(about, "procedure"),
    access: has(found, "access"),
    // The law of the decision itself often comes last, under the heading about complaint.
    legalBasis: has(
      found.filter(({ block, value }) => !(section.has(block) && value.complaint)),
      "legalBasis",
    ),
    reasons: has(rest, "reasons"),
    decision: has(found, "decision"),
    letterDates: about.flatMap(({ block, reading, value }) =>
      value.letterDate === undefined ? [] : [{ block, reading, ...value.letterDate }],
    ),
    tellsOutcome: has(early, "outcome") || has(rest, "told"),
    burden: has(early, "burden"),
    stated: {
      facts:
        has(rest, "facts") || rest.some(({ block, value }) => block.kind === "list-item" && value.measure),
      assessment: has(rest, "assessment"),
      suspension: has(found, "suspension"),
      lawsuit: has(found, "lawsuit"),
      contact: has(found, "contact"),
      notice: has(rest, "notice"),
      guardian: has(found, "guardian"),
      guardianInformed: has(found, "guardianInformed"),
      personalData: has(found, "personalData"),
      person: has(found, "person"),
      automatic: has(found, "automatic"),
      responsible: has(found, "responsible"),
    },
    signature: readSignature(document.blocks),
    reasonsBlock: rest.find(({ block, value }) => block.kind !== "heading" && value.reasons)?.block,
    outcomeBlock: rest.find(({ block, value }) => block.kind === "paragraph" && value.outcome)?.block,
    rightBlock: found.find(({ value }) => value.right)?.block,
  };
}

/** What begins in the first third of the text. The title counts however long it is. */
function inFirstThird(
  blocks: readonly AnnotatedBlock[],
  found: readonly PlacedParts[],
): readonly PlacedParts[] {
  const total = blocks.reduce((sum, block) => sum + block.readings[0].text.length, 0);
  const early = new Set<AnnotatedBlock>();
  let before = 0;
  for (const block of blocks) {
    if (before * 3 > total) break;
    early.add(block);
    before += block.readings[0].text.length;
  }
  return found.filter(({ block }) => early.has(block));
}

function isOtherTitle(document: Document): boolean {
  const block = titleBlock(document.blocks);
  const titles = [document.title ?? "", ...(block?.readings.map((reading) => reading.text) ?? [])];
  if (titles.some((title) => /vedtak|avslag|avslått|avslege|innvilg/iu.test(title))) return false;
  // A first block that is a paragraph of prose is no title.
  return titles.some((title) => title.length <= 120 && isOtherLetterByTitle(title));
}

/** The blocks under a heading about complaining, the heading included. */
function complaintSection(blocks: readonly AnnotatedBlock[]): ReadonlySet<AnnotatedBlock> {
  const section = new Set<AnnotatedBlock>();
  let isInside = false;
  blocks.forEach((block, index) => {
    if (readsAsHeading(block)) isInside = index > 0 && opensComplaint(block);
    if (isInside) section.add(block);
  });
  return section;
}

function opensComplaint(block: AnnotatedBlock): boolean {
  return block.readings.some(
    ({ text }) =>
      statesComplaintRight(text) ||
      /^(?:om )?(?:klage|klaging|klagerettleiing|klageveiledning)(?![a-zà-ž])/iu.test(text.trim()),
  );
}
