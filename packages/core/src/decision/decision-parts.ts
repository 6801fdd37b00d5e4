import type { AnnotatedReading } from "../document/block.js";
import {
  countedFromLetterDate,
  countsFromReceipt,
  isAboutComplaint,
  namesComplaintBody,
  statesComplaintRight,
  statesDeadline,
  statesProcedure,
} from "./complaint.js";
import { givesReasons, namesLegalBasis, statesAccess } from "./grounds.js";
import { isFinalDecision, isOtherLetter } from "./letter-kind.js";
import { isGrant, isRefusal, looksLikeDecision } from "./outcome.js";

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
}

/** Looks for the parts of a decision in one reading of a block. */
export function decisionParts(reading: Pick<AnnotatedReading, "text" | "sentences">): DecisionParts {
  const { text } = reading;
  const complaint = isAboutComplaint(text);
  const legalText = complaint ? withoutComplaint(reading) : text;
  return {
    complaint,
    right: complaint && statesComplaintRight(text),
    deadline: statesDeadline(text),
    receipt: countsFromReceipt(text),
    letterDate: countedFromLetterDate(text),
    body: namesComplaintBody(text, false),
    bodyInSection: namesComplaintBody(text, true),
    procedure: statesProcedure(text),
    access: statesAccess(text),
    legalBasis: namesLegalBasis(legalText),
    reasons: reading.sentences.some(
      (sentence) => givesReasons(sentence.text) && !isAboutComplaint(sentence.text),
    ),
    final: isFinalDecision(text),
    otherLetter: isOtherLetter(legalText),
    grant: isGrant(legalText),
    refusal: isRefusal(legalText),
    decision: looksLikeDecision(text),
  };
}

/** The sentences that are not about complaining. */
function withoutComplaint(reading: Pick<AnnotatedReading, "sentences">): string {
  return reading.sentences
    .filter((sentence) => !statesComplaintRight(sentence.text))
    .map((sentence) => sentence.text)
    .join(" ");
}
