import type { AnnotatedBlock, WrittenStandard } from "../document/block.js";
import type { BlockSide } from "../document/block-side.js";
import type { Document } from "../document/document.js";
import { holdsGreeting, letterClosing } from "../document/letter-closing.js";
import { isInBranch } from "../document/template-shape.js";
import { textEnd } from "../document/text-end.js";
import { readsAsHeading, titleBlock } from "../document/title-block.js";
import type { DecisionLetter } from "./decision-letter.js";
import { addressed, type PartId, textBlocks } from "./text-blocks.js";

/** Parts that stand with the right to complain. */
const WITH_COMPLAINT: ReadonlySet<PartId> = new Set([
  "klagefrist",
  "klageinstans",
  "klage-fremgangsmaate",
  "utsettelse",
  "soksmaal",
  "innsynsavslag-deadline",
]);
/** Parts that stand with the reasons. */
const WITH_REASONS: ReadonlySet<PartId> = new Set([
  "vedtak-begrunnelse",
  "vedtak-fakta",
  "vedtak-vurdering",
  "forhaandsvarsel",
  "innsynsavslag-provision",
  "innsynsavslag-openness",
]);

/** The text block for a part, spoken to the readers of this letter, and where it belongs. */
export function partInsertion(
  part: PartId,
  document: Document,
  letter: Pick<DecisionLetter, "rightBlock" | "reasonsBlock" | "outcomeBlock">,
  standard: WrittenStandard,
): { readonly text: string; readonly beside: BlockSide } | undefined {
  const block = textBlocks[part];
  const text = addressed(block[standard], document, standard);
  const place = placeOf(part, document, letter);
  if (place === undefined) return undefined;
  const level = headingLevel(document);
  const isOwnSection = block.heading !== undefined && level !== undefined && place.ownSection;
  return {
    text,
    beside: {
      side: place.side,
      block: place.block,
      ...(isOwnSection
        ? { heading: { text: addressed(block.heading[standard], document, standard), level } }
        : {}),
    },
  };
}

interface Place {
  readonly side: "before" | "after";
  readonly block: AnnotatedBlock;
  /** A heading of its own fits here. */
  readonly ownSection: boolean;
}

function placeOf(
  part: PartId,
  { blocks, source }: Document,
  {
    rightBlock,
    reasonsBlock,
    outcomeBlock,
  }: Pick<DecisionLetter, "rightBlock" | "reasonsBlock" | "outcomeBlock">,
): Place | undefined {
  if (part === "sak-behandler") return underGreeting(blocks);
  if (part === "vedtak-skriftlig") return afterTitle(blocks);
  if (WITH_COMPLAINT.has(part) && rightBlock !== undefined)
    return afterSection(blocks, rightBlock, source) ?? endOfBody(blocks);
  if (WITH_REASONS.has(part)) {
    const near = part === "vedtak-begrunnelse" ? outcomeBlock : (reasonsBlock ?? outcomeBlock);
    const place = near === undefined ? undefined : afterSection(blocks, near, source);
    if (place !== undefined) return place;
  }
  return endOfBody(blocks);
}

/** Before contact, greeting and attachments, or else last of all. */
function endOfBody(blocks: readonly AnnotatedBlock[]): Place | undefined {
  const { start } = letterClosing(blocks);
  const end = textEnd(blocks);
  const closing = start < end ? blocks[start] : undefined;
  if (closing !== undefined && start > 0) return { side: "before", block: closing, ownSection: true };
  const last = blocks[end - 1];
  return last === undefined || holdsGreeting(last)
    ? undefined
    : { side: "after", block: last, ownSection: true };
}

/**
 * After the last block of the section that a block stands in, as far as no branch of a template chooses that block.
 * Undefined where one chooses them all.
 */
function afterSection(
  blocks: readonly AnnotatedBlock[],
  block: AnnotatedBlock,
  source: string,
): Place | undefined {
  const { start } = letterClosing(blocks);
  const from = blocks.indexOf(block);
  if (from >= start) return undefined;
  let last = from;
  while (last + 1 < start && !readsAsHeading(blocks[last + 1]!)) last++;
  // Only under a heading of the letter is it clear where a section ends: else right after the block itself.
  const isBounded = last + 1 < start || blocks.slice(0, from + 1).some(({ kind }) => kind === "heading");
  let at = isBounded || blocks[from]!.kind !== "paragraph" ? last : from;
  const isSectionEnd = at === last;
  while (at > from && isInBranch(source, blocks[at]!.span.end)) at--;
  if (isInBranch(source, blocks[at]!.span.end)) return undefined;
  return { side: "after", block: blocks[at]!, ownSection: isSectionEnd };
}

const SALUTATION = /^(?:hei|kjære|god dag)(?![a-zà-ž])/iu;

/** After the words of welcome, or else after the title. */
function afterTitle(blocks: readonly AnnotatedBlock[]): Place | undefined {
  const title = titleBlock(blocks);
  const salutation = blocks
    .slice(0, 15)
    .find(({ readings }) => readings[0].text.length < 60 && SALUTATION.test(readings[0].text));
  const block = salutation ?? title;
  return block === undefined ? undefined : { side: "after", block, ownSection: false };
}

function underGreeting(blocks: readonly AnnotatedBlock[]): Place | undefined {
  const { greeting } = letterClosing(blocks);
  const block = blocks[greeting ?? textEnd(blocks) - 1];
  return block === undefined ? undefined : { side: "after", block, ownSection: false };
}

/** The level of the headings inside the letter; undefined where it has none. */
function headingLevel({ blocks }: Document): number | undefined {
  const title = titleBlock(blocks);
  return blocks.find((block) => block.kind === "heading" && block !== title)?.level;
}
