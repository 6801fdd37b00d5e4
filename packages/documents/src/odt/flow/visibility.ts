import type { XmlElement, XmlNode } from "../../xml/xml-tree.js";

/** Whether a section is not shown: always, or because of a condition that held when the document was saved. */
export function isHiddenSection({ attributes }: XmlElement): boolean {
  const display = attributes["text:display"];
  return display === "none" || (display === "condition" && attributes["text:is-hidden"] === "true");
}

/** What is shown without any text in the file; some programs write the number of a page only when they show it. */
const SHOWN: ReadonlySet<string> = new Set(["draw:image", "text:page-number"]);

/** Whether an element holds anything that a reader would see. */
export function hasText(element: XmlElement): boolean {
  const stack: XmlNode[] = [element];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.kind === "text") {
      if (at.text.trim() !== "") return true;
    } else if (SHOWN.has(at.name)) return true;
    else for (const child of at.children) stack.push(child);
  }
  return false;
}
