import type { PageMargins } from "@klarsprak/core";
import { childOf, descendants, elementsOf, type XmlElement } from "../xml/xml-tree.js";
import type { DocxPackage, DocxPart } from "./docx-package.js";
import { isOn } from "./look/properties.js";

/** A header or footer that the reader gets to see. */
export interface HeaderPart {
  readonly kind: "header" | "footer";
  readonly part: DocxPart;
}

/** What the sections of a document say of their pages. */
export interface Sections {
  /** Of each section, in millimetres. */
  readonly margins: readonly PageMargins[];
  /** Headers first, each once. */
  readonly headers: readonly HeaderPart[];
}

/** Twentieths of a point in a millimetre. */
const TWIPS_IN_MILLIMETRE = 1440 / 25.4;

/** The sections of a document, given its body. */
export function sectionsOf(body: XmlElement, file: DocxPackage): Sections {
  const relationships = file.relationships(file.mainName);
  const isEvenOdd = isSet(file.related("settings")?.root, "w:evenAndOddHeaders");
  const margins: PageMargins[] = [];
  const shown = new Map<DocxPart, HeaderPart["kind"]>();
  // A section without a header of its own takes over that of the section before.
  const current = new Map<string, { readonly kind: HeaderPart["kind"]; readonly target: string }>();
  for (const section of descendants(body, "w:sectPr")) {
    if (section.parent?.name === "w:sectPrChange") continue;
    const sizes = childOf(section, "w:pgMar")?.attributes;
    if (sizes !== undefined) margins.push(marginsOf(sizes));
    for (const reference of elementsOf(section)) {
      const kind = /^w:(header|footer)Reference$/.exec(reference.name)?.[1] as HeaderPart["kind"] | undefined;
      const target = relationships.get(reference.attributes["r:id"] ?? "")?.target;
      if (kind === undefined || target === undefined) continue;
      current.set(`${kind} ${reference.attributes["w:type"] ?? "default"}`, { kind, target });
    }
    const isFirstOther = isSet(section, "w:titlePg");
    for (const [name, { kind, target }] of current) {
      if ((name.endsWith("first") && !isFirstOther) || (name.endsWith("even") && !isEvenOdd)) continue;
      const part = file.part(target);
      if (part !== undefined && !shown.has(part)) shown.set(part, kind);
    }
  }
  const headers = [...shown].map(([part, kind]): HeaderPart => ({ kind, part }));
  return {
    margins,
    headers: [
      ...headers.filter(({ kind }) => kind === "header"),
      ...headers.filter(({ kind }) => kind === "footer"),
    ],
  };
}

function isSet(element: XmlElement | undefined, name: string): boolean {
  const mark = childOf(element, name);
  return mark !== undefined && isOn(mark.attributes["w:val"]);
}

function marginsOf(attributes: Readonly<Record<string, string>>): PageMargins {
  // A negative margin only says that a header may not push the text down.
  const side = (name: string): number => Math.abs(Number(attributes[name] ?? 0) || 0) / TWIPS_IN_MILLIMETRE;
  return {
    top: side("w:top"),
    right: side("w:right"),
    bottom: side("w:bottom"),
    left: side("w:left"),
  };
}
