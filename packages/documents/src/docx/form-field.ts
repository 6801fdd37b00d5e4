import { childOf, elementsOf, type XmlElement } from "../xml/xml-tree.js";
import { isOn } from "./look/properties.js";

/** A field of an old form, which a person fills in on the screen (ISO 29500-1, 17.16.17). */
export interface FormField {
  readonly name: string | undefined;
  /** What was chosen or ticked; undefined where the field holds a text. */
  readonly shown: string | undefined;
}

const TICKED = "☒";
const NOT_TICKED = "☐";

/** What the element that begins a field says of a form; undefined where it says nothing. */
export function formFieldOf(begin: XmlElement | undefined): FormField | undefined {
  const data = childOf(begin, "w:ffData");
  if (data === undefined) return undefined;
  return { name: childOf(data, "w:name")?.attributes["w:val"], shown: choiceOf(data) ?? tickOf(data) };
}

function choiceOf(data: XmlElement): string | undefined {
  const list = childOf(data, "w:ddList");
  if (list === undefined) return undefined;
  const chosen = (childOf(list, "w:result") ?? childOf(list, "w:default"))?.attributes["w:val"] ?? "0";
  return elementsOf(list, "w:listEntry")[Number(chosen)]?.attributes["w:val"];
}

function tickOf(data: XmlElement): string | undefined {
  const box = childOf(data, "w:checkBox");
  if (box === undefined) return undefined;
  const state = childOf(box, "w:checked") ?? childOf(box, "w:default");
  return state !== undefined && isOn(state.attributes["w:val"]) ? TICKED : NOT_TICKED;
}
