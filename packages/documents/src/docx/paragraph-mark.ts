import { childOf, type XmlElement } from "../xml/xml-tree.js";
import type { GatheredText } from "./gathered-text.js";

/** Notes that the end of a paragraph was put in or taken out, which the properties of its mark say. */
export function noteParagraphMark(paragraph: XmlElement, text: GatheredText): void {
  const properties = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
  const added = childOf(properties, "w:ins") ?? childOf(properties, "w:moveTo");
  const removed = childOf(properties, "w:del") ?? childOf(properties, "w:moveFrom");
  if (added !== undefined) text.addLeftover("insertion", added.attributes["w:author"]);
  if (removed !== undefined) text.addLeftover("deletion", removed.attributes["w:author"]);
}
