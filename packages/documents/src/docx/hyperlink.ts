import type { XmlElement } from "../xml/xml-tree.js";
import type { Relationship } from "./docx-package.js";

/** Where an element `w:hyperlink` leads: out of the document, to a place in it, or to a place in another. */
export function hrefOf(
  { attributes }: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
): string | undefined {
  const target = relationships.get(attributes["r:id"] ?? "")?.target;
  const anchor = attributes["w:anchor"];
  if (target === undefined && anchor === undefined) return undefined;
  return `${target ?? ""}${anchor === undefined ? "" : `#${anchor}`}`;
}
