import type { Alignment, Colour } from "@klarsprak/core";
import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import { highlightColour } from "./highlight-colour.js";
import { type Shading, shadingOf } from "./shading.js";
import { colourIn, type Theme } from "./theme.js";

/** What an element `w:rPr` says; what it does not say is left out. */
export interface RunProperties {
  readonly style?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  /** `auto`: whatever can be read on what is behind it. */
  readonly colour?: Colour | "auto";
  readonly shading?: Shading;
  readonly highlight?: Colour | "none";
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly hidden?: boolean;
  readonly language?: string;
}

/** What an element `w:pPr` says; what it does not say is left out. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly alignment?: Alignment;
  /** `multiple`: a factor of single spacing; `points`: that many of them, `least`: or more where the letters need it. */
  readonly spacing?: { readonly kind: "multiple" | "points" | "least"; readonly value: number };
  readonly shading?: Shading;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number;
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  center: "centre",
  both: "justified",
  distribute: "justified",
};

/** The properties in an element `w:rPr`. */
export function runProperties(element: XmlElement | undefined, theme: Theme): RunProperties {
  if (element === undefined) return NOTHING;
  const found: { -readonly [K in keyof RunProperties]: RunProperties[K] } = {};
  for (const property of element.children) {
    if (property.kind !== "element") continue;
    const { attributes } = property;
    const value = attributes["w:val"];
    switch (property.name) {
      case "w:rStyle":
        if (value !== undefined) found.style = value;
        break;
      case "w:rFonts": {
        const role = attributes["w:asciiTheme"] ?? attributes["w:hAnsiTheme"];
        const font =
          (role === undefined ? undefined : theme.font(role)) ??
          attributes["w:ascii"] ??
          attributes["w:hAnsi"];
        if (font !== undefined && font !== "") found.font = font;
        break;
      }
      case "w:sz": {
        const size = Number(value);
        if (size > 0) found.size = size / 2;
        break;
      }
      case "w:color": {
        const colour = colourIn(attributes, "w:val", "w:theme", theme);
        if (colour !== undefined) found.colour = colour;
        break;
      }
      case "w:shd":
        found.shading = shadingOf(property, theme);
        break;
      case "w:highlight":
        found.highlight = highlightColour(value ?? "none");
        break;
      case "w:b":
        found.bold = isOn(value);
        break;
      case "w:i":
        found.italic = isOn(value);
        break;
      case "w:u":
        found.underlined = value !== "none";
        break;
      case "w:vanish":
        found.hidden = isOn(value);
        break;
      case "w:lang":
        if (value !== undefined) found.language = value;
        break;
    }
  }
  return found;
}

const NOTHING: RunProperties = {};
const NO_PARAGRAPH: ParagraphProperties = {};

/** The properties in an element `w:pPr`. */
export function paragraphProperties(element: XmlElement | undefined, theme: Theme): ParagraphProperties {
  if (element === undefined) return NO_PARAGRAPH;
  const found: { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] } = {};
  for (const property of element.children) {
    if (property.kind !== "element") continue;
    const { attributes } = property;
    const value = attributes["w:val"];
    switch (property.name) {
      case "w:pStyle":
        if (value !== undefined) found.style = value;
        break;
      case "w:jc": {
        const alignment = ALIGNMENTS[value ?? ""];
        if (alignment !== undefined) found.alignment = alignment;
        break;
      }
      case "w:spacing": {
        const line = Number(attributes["w:line"]);
        if (!(line > 0)) break;
        const rule = attributes["w:lineRule"] ?? "auto";
        found.spacing =
          rule === "auto"
            ? { kind: "multiple", value: line / 240 }
            : { kind: rule === "atLeast" ? "least" : "points", value: line / 20 };
        break;
      }
      case "w:shd":
        found.shading = shadingOf(property, theme);
        break;
      case "w:numPr": {
        const id = childOf(property, "w:numId")?.attributes["w:val"];
        const level = childOf(property, "w:ilvl")?.attributes["w:val"];
        found.numbering = {
          ...(id === undefined ? {} : { id }),
          ...(level === undefined ? {} : { level: listLevel(level) }),
        };
        break;
      }
      case "w:outlineLvl": {
        const level = Number(value);
        if (Number.isInteger(level) && level >= 0) found.outlineLevel = level;
        break;
      }
    }
  }
  return found;
}

/** The deepest level of a list that Word has, from 0. */
const DEEPEST_LIST = 8;

/** The level of a list from 0 that is written so; what is no level that Word has is the nearest. */
export function listLevel(written: string): number {
  const level = Math.floor(Number(written));
  return level >= 0 ? Math.min(DEEPEST_LIST, level) : 0;
}

/** A property that is on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}
