import { elementsOf, textOf, type XmlElement } from "../../xml/xml-tree.js";

/** A field that is written with marks in runs, from its first mark to its last. */
export interface MarkedField {
  readonly first: XmlElement;
  readonly last: XmlElement;
}

/** What is no text that is there now. */
const SKIPPED: ReadonlySet<string> = new Set(["w:pPr", "w:del", "w:moveFrom"]);

/**
 * The fields that begin and end in a paragraph, by each element of a run that stands in one; of nested ones the outermost.
 * A comment in the result of a field goes when the field is brought up to date, so that it stands around the field. The
 * words of a link are nobody's result.
 */
export function fieldsInParagraph(paragraph: XmlElement): ReadonlyMap<XmlElement, MarkedField> {
  const inside = elementsInRuns(paragraph);
  const found = new Map<XmlElement, MarkedField>();
  const open: { readonly at: number; instruction: string }[] = [];
  inside.forEach((element, at) => {
    const field = open.at(-1);
    if (element.name === "w:instrText" && field !== undefined) field.instruction += textOf(element);
    if (element.name !== "w:fldChar") return;
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") open.push({ at, instruction: "" });
    if (type !== "end") return;
    open.pop();
    if (field === undefined || /^\s*HYPERLINK\b/i.test(field.instruction)) return;
    const marked = { first: inside[field.at]!, last: element };
    for (const within of inside.slice(field.at, at + 1)) found.set(within, marked);
  });
  return found;
}

/** The elements in the runs of a paragraph, in order. */
function elementsInRuns(paragraph: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const stack = [...elementsOf(paragraph)].reverse();
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.name === "w:r") found.push(...elementsOf(at));
    else if (!SKIPPED.has(at.name)) stack.push(...[...elementsOf(at)].reverse());
  }
  return found;
}
