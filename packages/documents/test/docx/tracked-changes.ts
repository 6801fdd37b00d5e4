import { strToU8 } from "fflate";
import { rewriteZip } from "../../src/archive/write-zip.js";
import { ZipArchive } from "../../src/archive/zip-archive.js";
import { parseXml } from "../../src/xml/parse-xml.js";
import { childOf, descend, type XmlElement, type XmlNode } from "../../src/xml/xml-tree.js";
import { partsOf } from "./comments-in-docx.js";

/** A Word file as Word makes it when all changes of klarsprak are accepted, or rejected. */
export function decided(bytes: Uint8Array, isAccepted: boolean): Uint8Array {
  const changed = new Map<string, Uint8Array>();
  for (const [name, text] of Object.entries(partsOf(bytes)))
    if (/^word\/\w+\.xml$/.test(name)) {
      const node = parseXml(text, name);
      changed.set(name, strToU8(written(decide(copyOf(node), isAccepted))));
    }
  return rewriteZip(new ZipArchive(bytes), changed);
}

interface Copy {
  readonly kind: "element";
  name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: (Copy | { readonly kind: "text"; readonly text: string })[];
}

function copyOf({ name, attributes, children }: XmlElement): Copy {
  return {
    kind: "element",
    name,
    attributes,
    children: children.map((child: XmlNode) => (child.kind === "text" ? child : copyOf(child))),
  };
}

const isOwn = ({ attributes }: Copy): boolean => attributes["w:author"] === "klarsprak";

function decide(element: Copy, isAccepted: boolean): Copy {
  const children: Copy["children"] = [];
  /** What stands in paragraphs whose mark is gone, and goes on in the next. */
  let merged: Copy["children"] = [];
  for (const child of element.children) {
    if (child.kind === "text") {
      children.push(child);
      continue;
    }
    const isChange = isOwn(child) && (child.name === "w:ins" || child.name === "w:del");
    if (isChange && isAccepted !== (child.name === "w:ins")) continue;
    const hasNewMark = markOf(child) !== undefined;
    decide(child, isAccepted);
    if (isChange && child.children.length > 0) children.push(...child.children.map(asText));
    else if (isChange) continue;
    else if (child.name === "w:p" && hasNewMark && !isAccepted) merged = [...merged, ...contentOf(child)];
    else {
      if (child.name === "w:p" && merged.length > 0) {
        child.children.splice(child.children.length - contentOf(child).length, 0, ...merged);
        merged = [];
      }
      children.push(child);
    }
  }
  if (merged.length > 0) throw new Error("a mark that is rejected has no paragraph behind it");
  element.children = children;
  return element;
}

function markOf(paragraph: Copy): XmlElement | undefined {
  const mark = descend(paragraph as unknown as XmlElement, "w:pPr", "w:rPr", "w:ins");
  return mark === undefined || !isOwn(mark as unknown as Copy) ? undefined : mark;
}

function contentOf(paragraph: Copy): Copy["children"] {
  const properties = childOf(paragraph as unknown as XmlElement, "w:pPr") as unknown;
  return paragraph.children.filter((child) => child !== properties);
}

/** What was deleted is text again. */
function asText(node: Copy["children"][number]): Copy["children"][number] {
  if (node.kind === "element" && node.name === "w:r")
    for (const child of node.children)
      if (child.kind === "element" && child.name === "w:delText") child.name = "w:t";
  return node;
}

function written(node: Copy["children"][number]): string {
  const escaped = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  if (node.kind === "text") return escaped(node.text);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.name}${attributes.join("")}>${node.children.map(written).join("")}</${node.name}>`;
}
