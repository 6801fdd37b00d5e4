import type { XmlElement } from "../xml/xml-tree.js";

/** Extensions of Word whose elements are read here, or do no harm where they are not, by their usual prefix. */
const UNDERSTOOD = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|a14|pic14)$/;

/**
 * What is read of an element `mc:AlternateContent`, which holds the same in several forms: the first choice whose extensions
 * are all known, or what stands for those who know none (ISO 29500-3). Undefined where there is neither.
 */
export function understoodChoice(element: XmlElement): XmlElement | undefined {
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    if (child.name === "mc:Fallback") return child;
    if (child.name === "mc:Choice" && isUnderstood(child.attributes.Requires ?? "")) return child;
  }
  return undefined;
}

function isUnderstood(requires: string): boolean {
  return requires
    .trim()
    .split(/\s+/)
    .every((prefix) => UNDERSTOOD.test(prefix));
}
