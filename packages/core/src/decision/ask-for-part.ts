import type { AnnotatedBlock, WrittenStandard } from "../document/block.js";
import type { BlockSide } from "../document/block-side.js";
import type { Document } from "../document/document.js";
import { titleBlock } from "../document/title-block.js";
import { isVerified, rowsFor } from "../law/law-rows.js";
import { type LawPart, type LawTable, lawParts } from "../law/law-table.js";
import { type DecisionLetter, LEAST_WORDS, readDecision } from "./decision-letter.js";
import type { PlacedParts } from "./decision-parts.js";
import { partInsertion } from "./insertion-place.js";
import { lawReference } from "./law-reference.js";
import type { PartId } from "./text-blocks.js";

/** What belongs to a finding about a part that was not found. */
export interface MissingPartAnswer {
  /** A sentence that names the provision, with a space before it; empty where nobody has read it. */
  readonly data: { readonly law: string };
  readonly suggestions: readonly { readonly text: string; readonly beside: BlockSide }[];
}

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
  report(
    report: MissingPartAnswer & {
      readonly block: AnnotatedBlock;
      readonly about: "document";
      readonly messageId: "missing";
      readonly severity?: "info" | "warning";
    },
  ): void;
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
  const block = titleBlock(text.document.blocks);
  if (block === undefined) return;
  const lawPart = isLawPart(part) ? part : undefined;
  text.report({
    block,
    about: "document",
    messageId: "missing",
    ...(lawPart !== undefined && !isReadInAct(lawPart, text) ? { severity: "info" } : severity),
    ...answerTo(part, lawPart, block, text, letter),
  });
}

/**
 * What a finding at the title about a missing part says of the law and offers, both in the written standard of the title,
 * which is that of the message.
 */
export function answerTo(
  part: PartId | undefined,
  lawPart: LawPart | undefined,
  { language }: Pick<AnnotatedBlock, "language">,
  { document, standard, law, today }: Pick<AskedText, "document" | "standard" | "law" | "today">,
  letter: DecisionLetter,
): MissingPartAnswer {
  const written = language === "nn" || language === "nb" ? language : standard;
  const insertion = part === undefined ? undefined : partInsertion(part, document, letter, written);
  return {
    data: { law: lawPart === undefined ? "" : lawReference(law, lawPart, today, written) },
    suggestions: insertion === undefined ? [] : [insertion],
  };
}

function isLawPart(part: string): part is LawPart {
  return (lawParts as readonly string[]).includes(part);
}
