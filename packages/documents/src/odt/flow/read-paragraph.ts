import type { XmlElement, XmlNode } from "../../xml/xml-tree.js";
import type { Ground } from "../styles/colour.js";
import type { Formats } from "../styles/formats.js";
import { countOf } from "../styles/measure.js";
import type { ParagraphFormat } from "../styles/paragraph-format.js";
import type { TextFormat } from "../styles/text-format.js";
import { fieldOf } from "./fields.js";
import { type Link, type ParagraphReading, ParagraphText } from "./paragraph-reading.js";
import { signOf } from "./signs.js";

/** What is known of a paragraph before it is read. */
export interface ParagraphSetup {
  readonly format: ParagraphFormat;
  readonly formats: Formats;
  /** What is behind the paragraph. */
  readonly ground: Ground | undefined;
  readonly isHeading: boolean;
  /** Whether the document is a template, in which fields are still open. */
  readonly isTemplate: boolean;
}

/** Elements in a paragraph that hold no text of it: numbers the program makes, marks in a ruby, scripts. */
const NO_TEXT: ReadonlySet<string> = new Set([
  "text:number",
  "text:note-citation",
  "text:ruby-text",
  "text:script",
  "text:tracked-changes",
  "text:soft-page-break",
]);
/** Prefixes of elements that are no text wherever they stand. */
const NO_TEXT_PREFIX = /^(?:office|dc|meta|svg|style|number|script|form|presentation|table|anim|chart|math):/;
const DRAWING = /^(?:draw|dr3d):/;
/** A row of spaces that goes on for ever is a way to fill the memory. */
const MOST_SPACES = 200;
const LINK_STYLE = "Internet_20_link";

interface Step {
  readonly node: XmlNode;
  readonly format: TextFormat;
  readonly link: Link | undefined;
  readonly isInField: boolean;
}

/** Reads the text of a paragraph or heading, and finds what hangs on it. */
export function readParagraph(paragraph: XmlElement, setup: ParagraphSetup): ParagraphReading {
  const { format, formats, ground, isHeading, isTemplate } = setup;
  const text = new ParagraphText(format, ground, isHeading);
  const drawings: XmlElement[] = [];
  const notes: XmlElement[] = [];
  let isHidden = false;
  let showsPageNumber = false;
  const stack: Step[] = [];
  const push = (element: XmlElement, inside: Omit<Step, "node">): void => {
    for (let i = element.children.length - 1; i >= 0; i--)
      stack.push({ node: element.children[i]!, ...inside });
  };
  push(paragraph, { format: format.text, link: undefined, isInField: false });
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, ...around } = step;
    if (node.kind === "text") {
      text.addContent(node.text, around.format, around.link);
      continue;
    }
    const { name, attributes } = node;
    const sign = signOf(node);
    if (sign !== undefined) text.addSign(sign);
    if (NO_TEXT.has(name) || NO_TEXT_PREFIX.test(name)) continue;
    if (DRAWING.test(name)) {
      if (!around.format.hidden) drawings.push(node);
      continue;
    }
    const field = around.isInField ? undefined : fieldOf(node, isTemplate);
    switch (field?.kind) {
      case "placeholder":
        text.addPlaceholder(field.text, around.format, around.link);
        continue;
      case "hidden":
        text.hide(field.text);
        continue;
      case "unseen":
        continue;
      case "shown":
        push(node, { ...around, isInField: true });
        continue;
      case undefined:
    }
    switch (name) {
      case "text:s":
        text.add(
          " ".repeat(Math.min(countOf(attributes["text:c"]) ?? 1, MOST_SPACES)),
          around.format,
          around.link,
        );
        break;
      case "text:tab":
        text.add("\t", around.format, around.link);
        break;
      case "text:line-break":
        text.add("\n", around.format, around.link);
        break;
      case "text:note":
        if (!around.format.hidden) notes.push(node);
        break;
      case "text:hidden-paragraph":
        isHidden ||= attributes["text:is-hidden"] === "true";
        break;
      case "text:page-number":
        showsPageNumber ||= !around.format.hidden;
        push(node, around);
        break;
      case "text:span":
        push(node, { ...around, format: formats.span(around.format, attributes["text:style-name"]) });
        break;
      case "text:a":
        push(node, {
          ...around,
          format: formats.span(around.format, attributes["text:style-name"] ?? LINK_STYLE),
          link: linkOf(node),
        });
        break;
      default:
        push(node, around);
    }
  }
  const language = text.end();
  const { pieces, signs } = text;
  return { pieces, signs, drawings, notes, isHidden, showsPageNumber, language };
}

function linkOf({ attributes }: XmlElement): Link {
  const href = attributes["xlink:href"];
  const title = attributes["office:title"];
  return {
    kind: "link",
    ...(href === undefined ? {} : { href }),
    ...(title === undefined ? {} : { title }),
  };
}
