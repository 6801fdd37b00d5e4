import type { AnnotatedBlock, WrittenStandard } from "../document/block.js";
import type { BlockSide } from "../document/block-side.js";
import type { Document } from "../document/document.js";
import { titleBlock } from "../document/title-block.js";
import { isVerified, rowsFor } from "../law/law-rows.js";
import { type LawPart, type LawTable, lawParts } from "../law/law-table.js";
import { type DecisionLetter, LEAST_WORDS, type PlacedParts, readDecision } from "./decision-letter.js";
import { partInsertion } from "./insertion-place.js";
import { lawReference } from "./law-reference.js";
import type { PartId } from "./text-blocks.js";

/** What is known of a text when it is asked for a part, and where the answer goes. */
export interface AskedText {
  readonly document: Document;
  readonly facts: readonly PlacedParts[];
  readonly fragment: boolean;
  readonly textType: string;
  readonly type: { readonly declared: boolean };
  readonly metrics: { readonly words: number };
  readonly standard: WrittenStandard;
  readonly law: LawTable;
  readonly today: string;
  report(report: {
    readonly block: AnnotatedBlock;
    readonly about: "document";
    readonly messageId: "missing";
    readonly data: { readonly law: string };
    readonly severity?: "info" | "warning";
    readonly suggestions: readonly { readonly text: string; readonly beside: BlockSide }[];
  }): void;
}

/**
 * Tells at the title of a decision that a part was not found, and offers a text block for it. Where nobody said that the
 * text is a decision it is only information, and a short text is not asked.
 */
export function askForPart(
  part: PartId,
  text: AskedText,
  isMissing: (letter: DecisionLetter) => boolean,
): void {
  const { document, facts, fragment, textType, type, metrics } = text;
  if (fragment || textType !== "vedtak") return;
  if (!type.declared && metrics.words < LEAST_WORDS) return;
  const letter = readDecision(document, facts);
  if (letter.exempt || !isMissing(letter)) return;
  reportMissing(part, text, letter, type.declared ? {} : { severity: "info" });
}

/**
 * Asks for a part that few letters are without reason to have: of a decision that nobody declared only where it is told
 * beyond doubt that it is one, since else it is asked whether it is.
 */
export function askForLesserPart(
  part: PartId,
  text: AskedText,
  isMissing: (letter: DecisionLetter) => boolean,
): void {
  askForPart(
    part,
    text,
    (letter) => (text.type.declared || (letter.right && letter.access)) && isMissing(letter),
  );
}

/**
 * How loud a rule about a part of a decision may be: what the law asks for is at most information until somebody has read a
 * provision in force in the act itself.
 */
export function isReadInAct(part: LawPart, { law, today }: Pick<AskedText, "law" | "today">): boolean {
  return rowsFor(law, part, today).some(isVerified);
}

/** Reports a part that was not found, at the title of the letter. */
export function reportMissing(
  part: PartId,
  text: AskedText,
  letter: DecisionLetter,
  severity: { readonly severity?: "info" | "warning" } = {},
): void {
  const { document, standard, law, today, report } = text;
  const block = titleBlock(document.blocks);
  if (block === undefined) return;
  const written = block.language === "nn" ? "nn" : block.language === "nb" ? "nb" : standard;
  const insertion = partInsertion(part, document, letter, standard);
  report({
    block,
    about: "document",
    messageId: "missing",
    data: { law: isLawPart(part) ? lawReference(law, part, today, written) : "" },
    ...(isLawPart(part) && !isReadInAct(part, text) ? { severity: "info" } : severity),
    suggestions: insertion === undefined ? [] : [insertion],
  });
}

function isLawPart(part: string): part is LawPart {
  return (lawParts as readonly string[]).includes(part);
}
