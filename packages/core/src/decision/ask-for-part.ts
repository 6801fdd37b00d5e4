import type { AnnotatedBlock } from "../document/block.js";
import type { Document } from "../document/document.js";
import { titleBlock } from "../document/title-block.js";
import { type DecisionLetter, LEAST_WORDS, type PlacedParts, readDecision } from "./decision-letter.js";

/** What is known of a text when it is asked for a part, and where the answer goes. */
export interface AskedText {
  readonly document: Document;
  readonly facts: readonly PlacedParts[];
  readonly fragment: boolean;
  readonly textType: string;
  readonly type: { readonly declared: boolean };
  readonly metrics: { readonly words: number };
  report(report: {
    readonly block: AnnotatedBlock;
    readonly about: "document";
    readonly messageId: "missing";
    readonly severity?: "info";
  }): void;
}

/**
 * Tells at the title of a decision that a part was not found. Where nobody said that the text is a decision it is only
 * information, and a short text is not asked.
 */
export function askForPart(text: AskedText, isMissing: (letter: DecisionLetter) => boolean): void {
  const { document, facts, fragment, textType, type, metrics, report } = text;
  if (fragment || textType !== "vedtak") return;
  if (!type.declared && metrics.words < LEAST_WORDS) return;
  const letter = readDecision(document, facts);
  const block = titleBlock(document.blocks);
  if (letter.exempt || block === undefined || !isMissing(letter)) return;
  report({ block, about: "document", messageId: "missing", ...(type.declared ? {} : { severity: "info" }) });
}
