import type { ParagraphProperties } from "./look/properties.js";
import type { Style } from "./look/styles.js";
import type { Numbering } from "./numbering.js";

/** What a paragraph is to its reader. */
export type ParagraphKind =
  | { readonly kind: "paragraph" }
  | { readonly kind: "title" }
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "item"; readonly key: string; readonly depth: number; readonly ordered: boolean };

/** Word keeps the English name of its own styles in the file; other programs write the name they show. */
const HEADING_NAME = /^(?:heading|overskrift|rubrik|überschrift|titre) ?([1-9])$/i;
const TITLE_NAME = /^(?:title|tittel)$/i;
/** The level of body text in an outline. */
const BODY_LEVEL = 9;

/** What a paragraph is, by its style and by what it says itself. */
export function paragraphKind(style: Style, own: ParagraphProperties, numbering: Numbering): ParagraphKind {
  const heading = headingOf(style, own);
  if (heading !== undefined) return heading;
  const numbered = { ...style.paragraph.numbering, ...own.numbering };
  if (numbered.id === undefined || numbered.id === "0") return { kind: "paragraph" };
  const level = numbered.level ?? numbering.levelOfStyle(numbered.id, style.id) ?? 0;
  const mark = numbering.mark(numbered.id, level);
  if (mark === "none") return { kind: "paragraph" };
  return { kind: "item", key: numbered.id, depth: level + 1, ordered: mark === "number" };
}

/** The nearest word counts: that of the paragraph itself, else of its style, else of the styles that one is based on. */
function headingOf(style: Style, own: ParagraphProperties): ParagraphKind | undefined {
  if (own.outlineLevel !== undefined && own.outlineLevel >= BODY_LEVEL) return undefined;
  for (const { name, outlineLevel } of style.chain) {
    if (TITLE_NAME.test(name)) return { kind: "title" };
    const level = HEADING_NAME.exec(name)?.[1];
    if (level !== undefined) return headingAt(own.outlineLevel ?? Number(level) - 1);
    // Such as the heading of a table of contents, which looks like a heading and is no part of the outline.
    if (outlineLevel !== undefined) return headingAt(own.outlineLevel ?? outlineLevel);
  }
  return headingAt(own.outlineLevel);
}

function headingAt(outlineLevel: number | undefined): ParagraphKind | undefined {
  return outlineLevel === undefined || outlineLevel >= BODY_LEVEL
    ? undefined
    : { kind: "heading", level: outlineLevel + 1 };
}
