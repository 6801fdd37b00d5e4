import type { AnnotatedBlock, WrittenStandard } from "../document/block.js";
import type { BlockSide } from "../document/block-side.js";
import type { Document } from "../document/document.js";
import { holdsGreeting, letterClosing } from "../document/letter-closing.js";
import { isInBranch } from "../document/template-shape.js";
import { textEnd } from "../document/text-end.js";
import { readsAsHeading, titleBlock } from "../document/title-block.js";
import type { DecisionLetter } from "./decision-letter.js";
import type { Passages } from "./passages.js";
import { addressed, type PartId, textBlocks } from "./text-blocks.js";

/** Parts that stand with the right to complain. */
const WITH_COMPLAINT: ReadonlySet<PartId> = new Set([
  "klageadgang",
  "klagefrist",
  "klageinstans",
  "klage-fremgangsmaate",
  "innsyn",
  "utsettelse",
  "soksmaal",
  "klagerett-vergeinfo",
  "innsynsavslag-complaint",
  "innsynsavslag-deadline",
]);
/** What says that the reader can complain at all. */
const STATES_RIGHT: ReadonlySet<PartId> = new Set(["klageadgang", "innsynsavslag-complaint"]);
/** Parts that stand with the reasons. */
const WITH_REASONS: ReadonlySet<PartId> = new Set([
  "vedtak-begrunnelse",
  "vedtak-hjemmel",
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
  { passages }: Pick<DecisionLetter, "passages">,
  standard: WrittenStandard,
): { readonly text: string; readonly beside: BlockSide } | undefined {
  const block = textBlocks[part];
  const text = addressed(block[standard], document, standard);
  const place = placeOf(part, document, passages);
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

function placeOf(part: PartId, document: Document, passages: Passages): Place | undefined {
  const { blocks } = document;
  if (part === "sak-behandler") return underGreeting(blocks);
  if (part === "vedtak-skriftlig") return afterTitle(blocks);
  return besideMatter(part, document, passages) ?? endOfBody(blocks);
}

/** Beside what the letter says of the same matter; undefined where it says nothing, or all of it is in branches. */
function besideMatter(part: PartId, document: Document, passages: Passages): Place | undefined {
  const { complaint, reasons, outcome, access, automatic } = passages;
  if (WITH_COMPLAINT.has(part)) {
    const place = afterLast(complaint, document);
    // The section has the heading already.
    return place !== undefined && STATES_RIGHT.has(part) ? { ...place, ownSection: false } : place;
  }
  if (part === "personvern-rett") return afterLast(access, document);
  if (part === "signatur-automatisert") return afterLast(automatic, document);
  if (!WITH_REASONS.has(part)) return undefined;
  // In a letter with headings the rules it rests on are a section of their own, and come last.
  if (part === "vedtak-hjemmel" && headingLevel(document) !== undefined) return undefined;
  const passage = part === "vedtak-begrunnelse" || reasons.length === 0 ? outcome : reasons;
  return afterPassage(passage, passages, document) ?? beforeFirst(complaint, document);
}

/** So many blocks at most are a greeting and what stands below it. */
const SIGNATURE = 5;

/** Before contact, greeting and attachments, or else last of all. */
function endOfBody(blocks: readonly AnnotatedBlock[]): Place | undefined {
  const { start } = letterClosing(blocks);
  const end = textEnd(blocks);
  const closing = start < end ? blocks[start] : undefined;
  if (closing !== undefined && start > 0) return { side: "before", block: closing, ownSection: true };
  const last = blocks[end - 1];
  // The name may be a block of its own behind one that holds the greeting.
  if (last === undefined || blocks.slice(Math.max(0, end - SIGNATURE), end).some(holdsGreeting))
    return undefined;
  return { side: "after", block: last, ownSection: true };
}

/** After the last of some blocks that lies outside the branches of a template. */
function afterLast(matter: readonly AnnotatedBlock[], document: Document): Place | undefined {
  for (const block of [...matter].reverse()) {
    const place = afterBlock(document.blocks.indexOf(block), document);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Before the first of some blocks, where that is in the body of the letter. */
function beforeFirst([block]: readonly AnnotatedBlock[], { blocks, source }: Document): Place | undefined {
  if (block === undefined || isInBranch(source, block.span.start)) return undefined;
  const at = blocks.indexOf(block);
  if (at === 0 || at >= letterClosing(blocks).start) return undefined;
  return { side: "before", block, ownSection: readsAsHeading(block) };
}

/**
 * After a passage: at the end of the section it begins in, as far as that tells nothing of what comes next, and where no
 * heading bounds the section after the blocks of the passage that follow each other.
 */
function afterPassage(
  passage: readonly AnnotatedBlock[],
  { next }: Passages,
  document: Document,
): Place | undefined {
  const { blocks } = document;
  const [first] = passage;
  const { start } = letterClosing(blocks);
  const from = first === undefined ? -1 : blocks.indexOf(first);
  if (from === -1 || from >= start) return undefined;
  let end = from;
  while (end + 1 < start && !readsAsHeading(blocks[end + 1]!) && !next.has(blocks[end + 1]!)) end++;
  const title = titleBlock(blocks);
  const isBounded =
    (end + 1 < start && readsAsHeading(blocks[end + 1]!)) ||
    blocks.slice(0, from + 1).some((block) => block.kind === "heading" && block !== title);
  let at = end;
  if (!isBounded) {
    at = from;
    while (at < end && (passage.includes(blocks[at + 1]!) || blocks[at + 1]!.kind === "list-item")) at++;
  }
  for (; at >= from; at--) {
    const place = afterBlock(at, document);
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * After a block and what it announces. Where that ends in a list, in a table or in a branch of a template the place is the
 * same, but told by the block behind it. Undefined where that is in a branch too.
 */
function afterBlock(index: number, { blocks, source }: Document): Place | undefined {
  const end = textEnd(blocks);
  let at = index;
  if (announces(blocks[at]!) && at + 1 < end) at++;
  while (isItem(blocks[at]!) && at + 1 < end && blocks[at + 1]!.kind === blocks[at]!.kind) at++;
  const block = blocks[at]!;
  if (holdsGreeting(block)) return undefined;
  const isOutside = !isInBranch(source, block.span.end);
  let behind = at + 1;
  if (!isOutside) while (behind < end && isPassedOver(blocks[behind]!, source)) behind++;
  const following = behind < end ? blocks[behind] : undefined;
  const ownSection =
    following === undefined || behind === letterClosing(blocks).start || readsAsHeading(following);
  if (isOutside && !isItem(block)) return { side: "after", block, ownSection };
  const isText = following !== undefined && (following.kind === "paragraph" || following.kind === "heading");
  if (isText && !isInBranch(source, following.span.start))
    return { side: "before", block: following, ownSection };
  return isOutside ? { side: "after", block, ownSection } : undefined;
}

/** What stands in the same branches, or in others beside them. */
function isPassedOver(block: AnnotatedBlock, source: string): boolean {
  return isInBranch(source, block.span.start) && !readsAsHeading(block);
}

function announces({ readings }: AnnotatedBlock): boolean {
  return readings[0].text.trimEnd().endsWith(":");
}

function isItem({ kind }: AnnotatedBlock): boolean {
  return kind !== "paragraph" && kind !== "heading" && kind !== "footnote";
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
