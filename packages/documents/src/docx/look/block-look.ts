import type { BlockLook } from "@klarsprak/core";
import type { ParagraphProperties } from "./properties.js";
import type { Style, Styles } from "./styles.js";
import type { CellStyle } from "./table-style.js";

/** Height of a line in single spacing, as a factor of the size of the letters, in the fonts of letters. */
const SINGLE_SPACING = 1.2;

/** How a paragraph looks but for its letters; `size` is that of the first of them, in points. */
export function blockLook(
  styles: Styles,
  cell: CellStyle | undefined,
  style: Style,
  own: ParagraphProperties,
  size: number | undefined,
): Omit<BlockLook, "texts"> {
  const all = { ...styles.defaultParagraph, ...cell?.paragraph, ...style.paragraph, ...own };
  const spacing = lineSpacing(all.spacing, size);
  return {
    alignment: all.alignment ?? "left",
    ...(spacing === undefined ? {} : { lineSpacing: spacing }),
    ...(style.name === "" ? {} : { style: style.name }),
  };
}

/** The distance of lines as a factor of single spacing; undefined where the size of the letters is not known. */
function lineSpacing(said: ParagraphProperties["spacing"], size: number | undefined): number | undefined {
  if (said === undefined) return 1;
  if (said.kind === "multiple") return said.value;
  if (size === undefined) return undefined;
  const factor = said.value / (size * SINGLE_SPACING);
  return said.kind === "least" ? Math.max(1, factor) : factor;
}
