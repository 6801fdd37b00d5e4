import { childOf, descendants, textOf, type XmlElement } from "../xml/xml-tree.js";
import { paragraphProperties } from "./look/properties.js";
import type { Styles } from "./look/styles.js";
import type { Numbering } from "./numbering.js";
import { paragraphKind } from "./paragraph-kind.js";

/**
 * What is added to the level of each heading. A title is the first heading of a letter: where it holds headings of the first
 * level as well, they stand one level below it, and so does all that follows them.
 */
export function headingShift(body: XmlElement, styles: Styles, numbering: Numbering): number {
  let hasTitle = false;
  let hasFirst = false;
  for (const paragraph of descendants(body, "w:p")) {
    const properties = childOf(paragraph, "w:pPr");
    if (properties === undefined) continue;
    const own = paragraphProperties(properties, styles.theme);
    if (own.style === undefined && own.outlineLevel === undefined) continue;
    const kind = paragraphKind(styles.of(own.style, "paragraph"), own, numbering);
    const isFirst = kind.kind === "heading" && kind.level === 1;
    if ((kind.kind !== "title" && !isFirst) || textOf(paragraph).trim() === "") continue;
    hasTitle ||= !isFirst;
    hasFirst ||= isFirst;
    if (hasTitle && hasFirst) return 1;
  }
  return 0;
}
