import type { Colour, TextLook } from "@klarsprak/core";
import type { XmlElement } from "../../xml/xml-tree.js";
import { colourOf, type Ground } from "./colour.js";
import { factorOf, pointsOf } from "./measure.js";
import { firstFamily, type StyleScope } from "./style-scope.js";

/** How text is formatted; undefined is what nothing says. */
export interface TextFormat {
  readonly font: string | undefined;
  /** In points. */
  readonly size: number | undefined;
  readonly colour: Colour | undefined;
  /** Of the letters themselves, not of what they stand on. */
  readonly background: Colour | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly hidden: boolean;
  /** As a language tag: nb-NO. */
  readonly language: string | undefined;
}

export const unformatted: TextFormat = {
  font: undefined,
  size: undefined,
  colour: undefined,
  background: undefined,
  bold: false,
  italic: false,
  underlined: false,
  hidden: false,
  language: undefined,
};

/** From this weight on letters are bold; 400 is normal. */
const BOLD = 600;

/** A format with what a `style:text-properties` changes in it. Sizes may be a share of the size around. */
export function withTextProperties(
  around: TextFormat,
  properties: XmlElement | undefined,
  scope: StyleScope,
): TextFormat {
  if (properties === undefined) return around;
  const { attributes } = properties;
  return {
    font: fontIn(attributes, scope) ?? around.font,
    size: sizeIn(attributes, around.size),
    colour: "fo:color" in attributes || isAutomatic(attributes) ? colourIn(attributes) : around.colour,
    background: changed(attributes["fo:background-color"], colourOf, around.background),
    bold: changed(attributes["fo:font-weight"], isBold, around.bold),
    italic: changed(attributes["fo:font-style"], (value) => value !== "normal", around.italic),
    underlined: changed(attributes["style:text-underline-style"], isLine, around.underlined),
    hidden: changed(attributes["text:display"], (value) => isHidden(value, attributes), around.hidden),
    language: changed(attributes["fo:language"], (value) => tagOf(value, attributes), around.language),
  };
}

/** How formatted text looks on a ground. Its colour says nothing where nobody can tell what is behind it. */
export function lookOf(format: TextFormat, ground: Ground | undefined): Omit<TextLook, "start" | "end"> {
  const { font, size, bold } = format;
  const background = format.background ?? ground;
  const colour = background === "unknown" ? undefined : format.colour;
  return {
    ...(font === undefined ? {} : { font }),
    ...(size === undefined ? {} : { size }),
    ...(colour === undefined ? {} : { colour }),
    ...(background === undefined || background === "unknown" ? {} : { background }),
    ...(bold ? { bold } : {}),
  };
}

type Attributes = Readonly<Record<string, string>>;

function changed<T>(value: string | undefined, read: (value: string) => T, around: T): T {
  return value === undefined ? around : read(value);
}

function fontIn(attributes: Attributes, scope: StyleScope): string | undefined {
  const name = attributes["style:font-name"];
  return name === undefined ? firstFamily(attributes["fo:font-family"]) : scope.fontFamily(name);
}

function sizeIn(attributes: Attributes, around: number | undefined): number | undefined {
  const size = attributes["fo:font-size"];
  const factor = factorOf(size);
  if (factor !== undefined) return around === undefined ? undefined : Math.round(around * factor * 100) / 100;
  const more = pointsOf(attributes["style:font-size-rel"]);
  return pointsOf(size) ?? (more === undefined || around === undefined ? around : around + more);
}

function isAutomatic(attributes: Attributes): boolean {
  return attributes["style:use-window-font-color"] === "true";
}

/** Of both, that the colour is the reader's own wins, for that is what programs show. */
function colourIn(attributes: Attributes): Colour | undefined {
  return isAutomatic(attributes) ? undefined : colourOf(attributes["fo:color"]);
}

function isBold(weight: string): boolean {
  return weight === "bold" || Number(weight) >= BOLD;
}

function isLine(style: string): boolean {
  return style !== "none";
}

function isHidden(display: string, attributes: Attributes): boolean {
  return display === "none" || (display === "condition" && attributes["text:condition"] === "none");
}

/** `zxx` and `none` say that the text is in no language that could be checked. */
function tagOf(language: string, attributes: Attributes): string | undefined {
  if (!/^[a-z]{2,3}$/i.test(language) || language === "zxx") return undefined;
  const country = attributes["fo:country"] ?? "none";
  return /^[a-z]{2}$|^\d{3}$/i.test(country) ? `${language}-${country}` : language;
}
