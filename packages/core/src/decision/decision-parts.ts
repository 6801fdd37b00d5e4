import type { AnnotatedBlock, AnnotatedReading } from "../document/block.js";
import { takeAll } from "../text/steps.js";
import {
  countedFromLetterDate,
  countsFromReceipt,
  isAboutComplaint,
  namesComplaintBody,
  statesComplaintRight,
  statesDeadline,
  statesProcedure,
} from "./complaint.js";
import {
  givesMeasure,
  informsGuardian,
  isBurden,
  isConditional,
  mentionsGuardian,
  mentionsNotice,
  mentionsPersonalData,
  offersContact,
  offersHelp,
  statesAssessment,
  statesFacts,
  statesLawsuit,
  statesSuspension,
} from "./content.js";
import { givesReasons, namesLegalBasis, statesAccess } from "./grounds.js";
import { isFinalDecision, isOtherLetter } from "./letter-kind.js";
import { isGrant, isRefusal, looksLikeDecision, statesOutcome } from "./outcome.js";
import { namesPersonInText, namesResponsible, saysAutomatic } from "./signature.js";

/** What one reading of a block says of a decision. What counts in a section about complaint alone is kept apart. */
export interface DecisionParts {
  readonly complaint: boolean;
  readonly right: boolean;
  readonly deadline: boolean;
  readonly receipt: boolean;
  /** Where a deadline is counted from the date of the letter. */
  readonly letterDate: { readonly start: number; readonly end: number } | undefined;
  readonly body: boolean;
  readonly bodyInSection: boolean;
  readonly procedure: boolean;
  readonly access: boolean;
  readonly legalBasis: boolean;
  /** Reasons in a sentence that is not about complaint. */
  readonly reasons: boolean;
  readonly final: boolean;
  readonly otherLetter: boolean;
  readonly grant: boolean;
  readonly refusal: boolean;
  readonly decision: boolean;
  /** The outcome of the reader's own case in plain words: not that a decision was made, but which. */
  readonly told: boolean;
  readonly outcome: boolean;
  readonly facts: boolean;
  /** A size, a sum or a distance. */
  readonly measure: boolean;
  readonly assessment: boolean;
  readonly suspension: boolean;
  readonly lawsuit: boolean;
  readonly contact: boolean;
  readonly notice: boolean;
  readonly guardian: boolean;
  readonly guardianInformed: boolean;
  readonly personalData: boolean;
  readonly burden: boolean;
  readonly person: boolean;
  readonly automatic: boolean;
  readonly responsible: boolean;
}

/** The parts that one reading of a block was found to hold. */
export interface PlacedParts {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly value: DecisionParts;
}

/** What only the writer can fill in, as the text blocks leave it: «[frist]». */
const GAP = /\[[^[\]\n]{1,80}\]/g;

/** A text whose gaps are read as fields: that one is not filled in is another finding. */
export function withGaps(text: string): string {
  return text.replace(GAP, "\uFFFC");
}

/** A sentence about where the rules of complaint stand is none about what the decision rests on. */
const RULES_OF_COMPLAINT = /^(?:regl[a-zà-ž]*|retten) (?:om|til|for) (?:å )?klag/iu;

/** What is asked of a sentence more than once. */
interface SentenceParts {
  readonly text: string;
  readonly complaint: boolean;
  readonly right: boolean;
  readonly access: boolean;
  readonly conditional: boolean;
  readonly outcome: boolean;
  readonly burden: boolean;
}

function readSentence(text: string): SentenceParts {
  return {
    text,
    complaint: isAboutComplaint(text),
    right: statesComplaintRight(text),
    access: statesAccess(text),
    conditional: isConditional(text),
    outcome: statesOutcome(text),
    burden: isBurden(text),
  };
}

function textOf(sentences: readonly SentenceParts[]): string {
  return sentences.map(({ text }) => text).join(" ");
}

/** Looks for the parts of a decision in one reading of a block. */
export function decisionParts(reading: Pick<AnnotatedReading, "text" | "sentences">): DecisionParts {
  return takeAll(readingDecisionParts(reading));
}

/** The same in steps: the first time, each of its many patterns has to be made ready. */
export function* readingDecisionParts({
  text: written,
  sentences: asWritten,
}: Pick<AnnotatedReading, "text" | "sentences">): Generator<void, DecisionParts> {
  const text = withGaps(written);
  const sentences = asWritten.map((sentence) => readSentence(withGaps(sentence.text)));
  yield;
  const complaint = isAboutComplaint(text);
  const others = complaint ? sentences.filter((sentence) => !sentence.complaint) : sentences;
  const legalText = complaint
    ? textOf(sentences.filter((sentence) => !sentence.right && !RULES_OF_COMPLAINT.test(sentence.text)))
    : text;
  const isCertain = ({ conditional, access }: SentenceParts): boolean => !conditional && !access;
  const certain = textOf(sentences.filter((sentence) => !sentence.right && isCertain(sentence)));
  const right = complaint && statesComplaintRight(text);
  const deadline = statesDeadline(text);
  const receipt = countsFromReceipt(text);
  const letterDate = countedFromLetterDate(written);
  const body = namesComplaintBody(text, false);
  const bodyInSection = namesComplaintBody(text, true);
  const procedure = statesProcedure(text);
  const access = statesAccess(text);
  yield;
  const legalBasis = namesLegalBasis(legalText);
  const reasons = others.some((sentence) => givesReasons(sentence.text));
  const final = isFinalDecision(text);
  const otherLetter = isOtherLetter(legalText);
  const grant = isGrant(certain);
  const refusal = isRefusal(certain) || others.some(({ burden }) => burden);
  const decision = looksLikeDecision(text);
  const told = others.some((sentence) => sentence.outcome && looksLikeDecision(sentence.text));
  const outcome = others.some((sentence) => (sentence.outcome && isCertain(sentence)) || sentence.burden);
  const burden = others.some(({ burden }) => burden);
  yield;
  const facts = others.some((sentence) => statesFacts(sentence.text));
  const measure = givesMeasure(text);
  const assessment = others.some((sentence) => statesAssessment(sentence.text));
  yield;
  // One list of all: objects that others are spread into each have a layout in memory of their own.
  return {
    complaint,
    right,
    deadline,
    receipt,
    letterDate,
    body,
    bodyInSection,
    procedure,
    access,
    legalBasis,
    reasons,
    final,
    otherLetter,
    grant,
    refusal,
    decision,
    told,
    outcome,
    burden,
    facts,
    measure,
    assessment,
    suspension: statesSuspension(text),
    lawsuit: statesLawsuit(text),
    contact: sentences.some(
      (sentence) =>
        offersHelp(sentence.text) ||
        (!sentence.complaint && !sentence.access && offersContact(sentence.text)),
    ),
    notice: others.some((sentence) => mentionsNotice(sentence.text)),
    guardian: mentionsGuardian(text),
    guardianInformed: sentences.some((sentence) => informsGuardian(sentence.text)),
    personalData: mentionsPersonalData(text),
    person: namesPersonInText(text),
    automatic: saysAutomatic(text),
    responsible: namesResponsible(text),
  };
}
