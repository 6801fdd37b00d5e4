import { childOf, type XmlElement } from "../../xml/xml-tree.js";

/** What a content control holds where it is filled in as a whole and not written in. */
const FILLED = [
  "w:showingPlcHdr",
  "w:text",
  "w:date",
  "w:dropDownList",
  "w:comboBox",
  "w:dataBinding",
  "w14:checkbox",
];

/** The outermost element around a run in its paragraph that is one whole; undefined where there is none. */
export function wholeAround(run: XmlElement): XmlElement | undefined {
  let whole: XmlElement | undefined;
  for (let at = run.parent; at !== undefined && at.name !== "w:p"; at = at.parent)
    if (isWhole(at)) whole = at;
  return whole;
}

/** Whether an element is made or filled in as a whole, so that nothing is put in the middle of it. */
export function isWhole(element: XmlElement): boolean {
  switch (element.name) {
    case "w:fldSimple":
    case "mc:AlternateContent":
      return true;
    case "w:sdt": {
      const properties = childOf(element, "w:sdtPr");
      return FILLED.some((name) => childOf(properties, name) !== undefined);
    }
    default:
      return false;
  }
}
