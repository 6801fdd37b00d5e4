import { childOf, type XmlElement } from "../xml/xml-tree.js";
import { isOn } from "./look/properties.js";

/** Whether a content control (`w:sdt`) shows what is to be written in it, and nothing was. */
export function isOpenControl(control: XmlElement): boolean {
  const mark = childOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr");
  return mark !== undefined && isOn(mark.attributes["w:val"]);
}
