import type { Alignment } from "@klarsprak/core";
import type { Rgb } from "culori";
import type { Element } from "domhandler";
import type { Declared } from "./cascade.js";
import { cssColour, over } from "./css-colour.js";
import { cssFontSize, cssLength, USUAL_SIZE } from "./css-length.js";

/** How the text of an element looks. Sizes are in pixels of CSS; what cannot be told is left out. */
export interface ComputedStyle {
  readonly size: number;
  readonly font?: string;
  readonly bold: boolean;
  readonly colour?: Rgb;
  /** The colour behind the text; undefined where a picture or something see-through is there. */
  readonly background?: Rgb;
  /** Whether any rule of the page put a colour behind it. */
  readonly hasBackground: boolean;
  /** Distance of lines: a factor of the size, or pixels. */
  readonly lineHeight?: { readonly kind: "factor" | "pixels"; readonly value: number };
  readonly alignment?: Alignment;
  readonly variables: ReadonlyMap<string, string>;
}

const WHITE: Rgb = { mode: "rgb", r: 1, g: 1, b: 1 };
const BLACK: Rgb = { mode: "rgb", r: 0, g: 0, b: 0 };

/** How text looks where a page says nothing. */
export const INITIAL_STYLE: ComputedStyle = {
  size: USUAL_SIZE,
  bold: false,
  colour: BLACK,
  background: WHITE,
  hasBackground: false,
  variables: new Map(),
};

/** Sizes of headings in a browser (HTML Standard, 15.3.6), as factors of the text around. */
const HEADING_SIZES: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
};
const BOLD: ReadonlySet<string> = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  center: "centre",
  justify: "justified",
};
/** Families that leave the choice to the browser. */
const GENERIC =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+|math|emoji|-apple-system|blinkmacsystemfont)$/i;
const NO_DECLARATIONS: Declared = new Map();

/** How an element looks in one that looks like `around`. `rootSize` is that of the root in pixels. */
export function computedStyle(
  element: Element,
  declared: Declared | undefined,
  around: ComputedStyle,
  rootSize: number,
): ComputedStyle {
  const variables = variablesIn(declared, around.variables);
  const own = (property: string): string | undefined => {
    const value = (declared ?? NO_DECLARATIONS).get(property);
    return value === undefined ? undefined : withVariables(value, variables);
  };
  const size = sizeOf(element, own("font-size"), around, rootSize);
  const { lineHeight: aroundHeight, font: aroundFont, alignment: aroundAlignment, ...kept } = around;
  const { colour: _, background: __, ...rest } = kept;
  const behind = behindOf(element, own, around);
  const isSeeThrough = own("opacity") !== undefined && Number(own("opacity")) !== 1;
  const colour = isSeeThrough ? undefined : colourOf(element, own("color"), around);
  const font = fontOf(element, own("font-family"), aroundFont);
  const lineHeight = lineHeightOf(own("line-height"), size, rootSize, aroundHeight);
  const alignment = alignmentOf(element, own("text-align"), aroundAlignment);
  return {
    ...rest,
    size,
    bold: boldOf(element, own("font-weight"), around),
    hasBackground: around.hasBackground || behind !== around.background,
    variables,
    ...(font === undefined ? {} : { font }),
    ...(colour === undefined ? {} : { colour }),
    ...(behind === undefined || isSeeThrough ? {} : { background: behind }),
    ...(lineHeight === undefined ? {} : { lineHeight }),
    ...(alignment === undefined ? {} : { alignment }),
  };
}

function variablesIn(
  declared: Declared | undefined,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  for (const [property, value] of declared ?? []) {
    if (!property.startsWith("--")) continue;
    own ??= new Map(around);
    own.set(property, value);
  }
  return own ?? around;
}

const MOST_REPLACED = 50;

/** A value with what its variables stand for; a variable that leads to itself leaves what no property takes. */
function withVariables(value: string, variables: ReadonlyMap<string, string>): string {
  let text = value;
  for (let i = 0; i < MOST_REPLACED && text.includes("var("); i++)
    text = text.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/, (_, name: string, fallback = "") =>
      (variables.get(name) ?? fallback).trim(),
    );
  return text.trim();
}

/** Whether a value only passes on what is around. */
function isInherited(value: string | undefined): boolean {
  return value === undefined || /^(?:inherit|unset|revert|revert-layer)$/i.test(value);
}

function sizeOf(element: Element, value: string | undefined, around: ComputedStyle, rem: number): number {
  const usual = around.size * (HEADING_SIZES[element.name] ?? (element.name === "small" ? 0.83 : 1));
  if (value === undefined) return fontTagSize(element) ?? usual;
  if (isInherited(value)) return around.size;
  if (/^initial$/i.test(value)) return USUAL_SIZE;
  return cssFontSize(value, { em: around.size, rem }) ?? usual;
}

/** Sizes of the old element `font`, from 1 to 7, in pixels. */
const FONT_TAG_SIZES = [10, 13, 16, 18, 24, 32, 48];

function fontTagSize({ name, attribs }: Element): number | undefined {
  return name === "font" ? FONT_TAG_SIZES[Number(attribs.size) - 1] : undefined;
}

function boldOf(element: Element, value: string | undefined, around: ComputedStyle): boolean {
  if (value === undefined) return BOLD.has(element.name) || around.bold;
  if (isInherited(value)) return around.bold;
  return /^bold(?:er)?$/i.test(value) || Number(value) >= 600;
}

function colourOf(element: Element, value: string | undefined, around: ComputedStyle): Rgb | undefined {
  const written = value ?? (element.name === "font" ? element.attribs.color : undefined);
  // Each browser has its own colour for links.
  if (written === undefined)
    return element.name === "a" && element.attribs.href !== undefined ? undefined : around.colour;
  if (isInherited(written) || /^currentcolor$/i.test(written)) return around.colour;
  if (/^initial$/i.test(written)) return BLACK;
  const colour = cssColour(written);
  if (colour === undefined) return undefined;
  if ((colour.alpha ?? 1) === 1) return colour;
  return around.background === undefined ? undefined : over(colour, around.background);
}

function behindOf(
  element: Element,
  own: (property: string) => string | undefined,
  around: ComputedStyle,
): Rgb | undefined {
  const image = own("background-image");
  if (image !== undefined && !/^(?:none|initial|unset|inherit)$/i.test(image)) return undefined;
  const value = own("background-color") ?? element.attribs.bgcolor;
  if (value === undefined || /^(?:transparent|initial|unset|none|inherit|revert)$/i.test(value))
    return around.background;
  const colour = cssColour(colourAlone(value));
  if (colour === undefined) return undefined;
  if ((colour.alpha ?? 1) === 1) return colour;
  return around.background === undefined ? undefined : over(colour, around.background);
}

/** The colour of a shorthand whose variables were only replaced now. */
function colourAlone(value: string): string {
  return cssColour(value) === undefined
    ? (value.split(/\s+/).find((part) => cssColour(part) !== undefined) ?? value)
    : value;
}

function fontOf(element: Element, value: string | undefined, around: string | undefined): string | undefined {
  const written = value ?? (element.name === "font" ? element.attribs.face : undefined);
  if (written === undefined || isInherited(written)) return around;
  const [first = ""] = written.split(",");
  const name = first.trim().replace(/^(["'])(.*)\1$/, "$2");
  return name === "" || GENERIC.test(name) ? undefined : name;
}

function lineHeightOf(
  value: string | undefined,
  size: number,
  rem: number,
  around: ComputedStyle["lineHeight"],
): ComputedStyle["lineHeight"] {
  if (isInherited(value)) return around;
  const text = value!.trim();
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(text)) return { kind: "factor", value: Number(text) };
  const pixels = cssLength(text, { em: size, rem });
  return pixels === undefined ? undefined : { kind: "pixels", value: pixels };
}

function alignmentOf(
  element: Element,
  value: string | undefined,
  around: Alignment | undefined,
): Alignment | undefined {
  const usual = element.name === "th" || element.name === "center" ? "center" : undefined;
  const written = value ?? element.attribs.align ?? usual;
  return written === undefined || isInherited(written)
    ? around
    : (ALIGNMENTS[written.toLowerCase()] ?? around);
}
