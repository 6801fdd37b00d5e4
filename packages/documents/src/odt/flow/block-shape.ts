import type { Block, ListPlace } from "@klarsprak/core";
import type { BlockShape } from "../../document-builder.js";
import type { XmlElement } from "../../xml/xml-tree.js";
import { countOf } from "../styles/measure.js";
import type { ParagraphFormat } from "../styles/paragraph-format.js";
import type { Surroundings } from "./surroundings.js";

/** Where a heading is no heading of the text. */
const WITHOUT_HEADINGS: ReadonlySet<string> = new Set(["header", "footer", "footnote", "endnote"]);

/** What the shape of a block follows from. */
export interface BlockFacts {
  readonly around: Surroundings;
  readonly format: ParagraphFormat;
  /** Of a heading. */
  readonly level: number | undefined;
  /** Of an item of a list. */
  readonly list: ListPlace | undefined;
  /** Language of most of its text. */
  readonly language: string | undefined;
}

/** The block that a paragraph makes, but for its text. */
export function blockShape({ around, format, level, list, language }: BlockFacts): BlockShape {
  const { style, alignment, lineSpacing, isQuotation } = format;
  return {
    kind: level !== undefined ? "heading" : list !== undefined ? "list-item" : around.kind,
    ...(level === undefined ? {} : { level }),
    ...placeOf(around),
    ...(list === undefined ? {} : { list }),
    ...(isQuotation ? { quoted: true } : {}),
    ...(language === undefined ? {} : { declaredLanguage: language }),
    look: { alignment, lineSpacing, ...(style === undefined ? {} : { style }) },
  };
}

/** Where a block stands. */
export function placeOf({ place, table }: Surroundings): Pick<Block, "place" | "table"> {
  return { place, ...(table === undefined ? {} : { table }) };
}

/** The level of a heading: the title of a document is its first heading. Undefined for other paragraphs. */
export function headingLevelOf(
  element: XmlElement,
  format: ParagraphFormat,
  around: Surroundings,
): number | undefined {
  if (around.isIndex === true || WITHOUT_HEADINGS.has(around.place.part)) return undefined;
  if (element.name === "text:h") return countOf(element.attributes["text:outline-level"]) ?? 1;
  return format.isTitle ? 1 : format.outlineLevel;
}
