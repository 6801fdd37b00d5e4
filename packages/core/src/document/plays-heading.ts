import type { AnnotatedBlock } from "./block.js";
import type { Document } from "./document.js";
import { letterClosing } from "./letter-closing.js";
import { lookedTexts, roleOf } from "./looked-text.js";
import { styleKey } from "./style-name.js";
import { usualSize } from "./text-sizes.js";

/** A heading is no longer than this, and the text under it no shorter. Characters. */
const LONGEST_HEADING = 90;
const SHORTEST_TEXT = 20;
/** So many times larger than running text is as large as a heading. */
const LARGER = 1.2;

/** A paragraph that looks like a heading and is none. */
export interface PlaysHeading {
  readonly block: AnnotatedBlock;
  readonly by: "bold" | "large";
}

/** The paragraphs that play heading by being bold or large, with text under them. */
export function paragraphsThatPlayHeading(document: Pick<Document, "blocks">): readonly PlaysHeading[] {
  const { blocks } = document;
  const body = lookedTexts(document).filter(({ role }) => role === "body");
  const large = LARGER * (usualSize(body) ?? Number.POSITIVE_INFINITY);
  let greeting: number | undefined;
  return blocks.flatMap((block, index): readonly PlaysHeading[] => {
    if (!readsLikeHeading(block, blocks[index + 1]) || index === 0) return [];
    const by = isBold(block) ? "bold" : isLarge(block, large) ? "large" : undefined;
    if (by === undefined) return [];
    // Under the greeting stand names and units.
    greeting ??= letterClosing(blocks).greeting ?? blocks.length;
    return index > greeting && block.place !== undefined ? [] : [{ block, by }];
  });
}

function readsLikeHeading(block: AnnotatedBlock, next: AnnotatedBlock | undefined): boolean {
  const { text } = block.readings[0];
  if (block.kind !== "paragraph" || roleOf(block) !== "body") return false;
  if (block.quoted === true || text.length > LONGEST_HEADING) return false;
  // The heading of a table of contents is none of its lines.
  if (block.look?.style !== undefined && styleKey(block.look.style) === "toc heading") return false;
  if (next === undefined || (next.kind !== "paragraph" && next.kind !== "list-item")) return false;
  if (/[.!:,]$/.test(text.trimEnd()) || !/^\p{Lu}/u.test(text) || /\d{4}|@|\uFFFC/.test(text)) return false;
  return roleOf(next) === "body" && next.readings[0].text.length >= SHORTEST_TEXT;
}

function isBold({ readings: [{ text, marks }], look }: AnnotatedBlock): boolean {
  const strong = marks.find((mark) => mark.kind === "strong");
  if (strong !== undefined && strong.start === 0 && strong.end >= text.trimEnd().length) return true;
  return covers(text, look?.texts.filter(({ bold }) => bold === true) ?? []);
}

function isLarge({ readings: [{ text }], look }: AnnotatedBlock, least: number): boolean {
  return covers(text, look?.texts.filter(({ size = 0 }) => size >= least) ?? []);
}

/** Whether some stretches leave nothing of a text but white space. */
function covers(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): boolean {
  let at = 0;
  for (const { start, end } of stretches) {
    if (text.slice(at, start).trim() !== "") return false;
    at = end;
  }
  return at > 0 && text.slice(at).trim() === "";
}
