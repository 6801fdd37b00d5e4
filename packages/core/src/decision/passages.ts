import type { AnnotatedBlock } from "../document/block.js";
import { letterClosing } from "../document/letter-closing.js";
import { readsAsHeading, titleBlock } from "../document/title-block.js";
import type { DecisionParts, PlacedParts } from "./decision-parts.js";

/** What is said where in a decision: the blocks of each matter, in the order of the text. */
export interface Passages {
  /**
   * About complaining: the blocks of the section about it, its heading first, and where there is no such section the
   * paragraphs that give the right to complain with those about complaint behind them.
   */
  readonly complaint: readonly AnnotatedBlock[];
  /** Paragraphs that tell an outcome. */
  readonly outcome: readonly AnnotatedBlock[];
  /** From the first that gives reasons: reasons, facts and what weighed. */
  readonly reasons: readonly AnnotatedBlock[];
  /** About seeing the documents. */
  readonly access: readonly AnnotatedBlock[];
  /** That no person decided. */
  readonly automatic: readonly AnnotatedBlock[];
  /** What tells the reader what to do next and nothing of the decision: a passage of reasons ends before these. */
  readonly next: ReadonlySet<AnnotatedBlock>;
}

/** Tells where a decision says what. `section`: the blocks under headings about complaining. */
export function passagesOf(
  blocks: readonly AnnotatedBlock[],
  found: readonly PlacedParts[],
  section: ReadonlySet<AnnotatedBlock>,
): Passages {
  const parts = new Map<AnnotatedBlock, DecisionParts[]>();
  for (const { block, value } of found) parts.set(block, [...(parts.get(block) ?? []), value]);
  const having = (is: (value: DecisionParts) => boolean): readonly AnnotatedBlock[] =>
    blocks.filter((block) => parts.get(block)?.some(is) === true);
  const complaint = complaintBlocks(blocks, parts, section);
  const text = (block: AnnotatedBlock): boolean => !section.has(block) && !readsAsHeading(block);
  const outcome = having((value) => value.outcome).filter(
    (block) => block.kind === "paragraph" && text(block) && block !== titleBlock(blocks),
  );
  const grounds = having(isGrounds).filter(text);
  const first = grounds.findIndex((block) => parts.get(block)!.some((value) => value.reasons));
  const told = new Set([...outcome, ...grounds]);
  const next = [...complaint, ...having(isNext)].filter((block) => !told.has(block));
  return {
    complaint,
    outcome,
    reasons: first === -1 ? [] : grounds.slice(first),
    access: having((value) => value.access && !value.complaint).filter(text),
    automatic: having((value) => value.automatic),
    next: new Set(next),
  };
}

/** «Skriv hvorfor du vil klage» gives no reasons for the decision. */
function isGrounds(value: DecisionParts): boolean {
  return value.facts || value.assessment || (value.reasons && (!value.right || value.outcome));
}

function isNext({ access, contact, guardian, personalData }: DecisionParts): boolean {
  return access || contact || guardian || personalData;
}

type PartsOfBlocks = ReadonlyMap<AnnotatedBlock, readonly DecisionParts[]>;

function complaintBlocks(
  blocks: readonly AnnotatedBlock[],
  parts: PartsOfBlocks,
  section: ReadonlySet<AnnotatedBlock>,
): readonly AnnotatedBlock[] {
  const { start, greeting } = letterClosing(blocks);
  const under = sectionBlocks(blocks, parts, section, greeting);
  if (under.length > 0) return under;
  const hasRight = (block: AnnotatedBlock): boolean => parts.get(block)?.some(({ right }) => right) === true;
  const stating = blocks.flatMap((block, i) =>
    !readsAsHeading(block) && block !== titleBlock(blocks) && hasRight(block) ? [i] : [],
  );
  // Where the reader is told whom to ask, complaint is only one of the things to ask about.
  const inBody = stating.filter((i) => i < start);
  const chosen = inBody.length > 0 ? inBody : stating;
  const last = chosen.at(-1);
  if (last === undefined) return [];
  let end = last + 1;
  while (end < blocks.length && end !== greeting && goesOn(blocks[end]!, parts)) end++;
  return [...chosen.map((i) => blocks[i]!), ...blocks.slice(last + 1, end)];
}

/** The blocks that speak of complaint in the sections about it, with the headings of these. */
function sectionBlocks(
  blocks: readonly AnnotatedBlock[],
  parts: PartsOfBlocks,
  section: ReadonlySet<AnnotatedBlock>,
  greeting: number | undefined,
): readonly AnnotatedBlock[] {
  const title = titleBlock(blocks);
  const chosen: AnnotatedBlock[] = [];
  let isInside = false;
  blocks.forEach((block, i) => {
    // What the case is about may be a complaint: the title opens no section about the next one.
    if (readsAsHeading(block)) isInside = section.has(block) && block !== title;
    if (i === greeting) isInside = false;
    if (!isInside) return;
    const isListed = block.kind === "list-item" && chosen.at(-1) === blocks[i - 1];
    const speaks = isBid(block) ? isNoOtherMatter : isAboutComplaint;
    if (readsAsHeading(block) || isListed || parts.get(block)?.some(speaks) === true) chosen.push(block);
  });
  return chosen;
}

/** «Skriv hva du er uenig i.» */
function isBid({ readings }: AnnotatedBlock): boolean {
  return /^(?:send|skriv|lever|bruk|fyll|logg|legg ved|fortell?|forklar)(?!\p{L})/iu.test(readings[0].text);
}

function isNoOtherMatter({ complaint, contact, access }: DecisionParts): boolean {
  return complaint || !(contact || access);
}

/** Under a heading about complaint a deadline or a body needs no word of it. */
function isAboutComplaint(value: DecisionParts): boolean {
  const { complaint, deadline, receipt, bodyInSection, suspension, lawsuit } = value;
  if (complaint) return true;
  return isNoOtherMatter(value) && (deadline || receipt || bodyInSection || suspension || lawsuit);
}

/** Without a heading only what speaks of complaint itself goes on with it. */
function goesOn(block: AnnotatedBlock, parts: PartsOfBlocks): boolean {
  return (
    block.kind === "paragraph" &&
    !readsAsHeading(block) &&
    parts.get(block)?.some(({ complaint, deadline, receipt }) => complaint || (deadline && receipt)) === true
  );
}
