import type { Alignment } from "@klarsprak/core";
import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import { type Ground, groundOfAll } from "./colour.js";
import { countOf, factorOf, pointsOf } from "./measure.js";
import type { Style, StyleScope } from "./style-scope.js";
import { type TextFormat, unformatted, withTextProperties } from "./text-format.js";

/** How a paragraph is formatted, by its style and all that is based on. */
export interface ParagraphFormat {
  readonly text: TextFormat;
  /** The same by its named style alone, without what the writer formatted by hand. */
  readonly named: TextFormat;
  readonly alignment: Alignment;
  /** Distance of lines as a factor of single line spacing. */
  readonly lineSpacing: number;
  readonly ground: Ground | undefined;
  /** Name of the named style, as the writer sees it. */
  readonly style: string | undefined;
  /** Level of a heading that the style gives. */
  readonly outlineLevel: number | undefined;
  readonly isTitle: boolean;
  readonly isQuotation: boolean;
  readonly listStyle: string | undefined;
  /** Page style that begins before it. */
  readonly masterPage: string | undefined;
}

type LineRule = (size: number) => number;

type Purpose = "title" | "quotation" | "other";

/** What a style of this name is for, whatever it is based on. */
const PURPOSES: ReadonlyMap<string, Purpose> = new Map([
  ["title", "title"],
  ["tittel", "title"],
  ["subtitle", "other"],
  ["undertittel", "other"],
  ["quotations", "quotation"],
  ["quote", "quotation"],
  ["sitat", "quotation"],
]);

/** What a paragraph is where no style says more; LibreOffice takes this size, as does the standard of the web. */
const USUAL_SIZE = 12;
/** Single line spacing is about this much of the size of the letters. */
const SINGLE = 1.2;

/** Puts together the format of the paragraphs of a style. `around` is what holds where the style says nothing. */
export function paragraphFormat(
  scope: StyleScope,
  name: string | undefined,
  around?: TextFormat,
): ParagraphFormat {
  const found = scope.chain("paragraph", name);
  const isInShape = around !== undefined;
  const chain = found.length > 0 || isInShape ? found : scope.chain("paragraph", "Standard");
  const defaults = scope.defaults("paragraph");
  let text = around ?? withTextProperties(unformatted, childOf(defaults, "style:text-properties"), scope);
  let named = text;
  let alignment: Alignment = alignmentIn(defaults) ?? "left";
  let line: LineRule = lineRuleIn(defaults) ?? (() => 1);
  for (const style of chain) {
    const { element, isAutomatic } = style;
    text = withTextProperties(text, childOf(element, "style:text-properties"), scope);
    if (!isAutomatic) named = text;
    alignment = alignmentIn(element) ?? alignment;
    line = lineRuleIn(element) ?? line;
  }
  return {
    text,
    named,
    alignment,
    lineSpacing: Math.round(line(text.size ?? USUAL_SIZE) * 1000) / 1000,
    ground: groundOfAll(chain.map(({ element }) => childOf(element, "style:paragraph-properties"))),
    style: visibleName(chain),
    outlineLevel: outlineLevel(chain),
    isTitle: purposeOf(chain) === "title",
    isQuotation: purposeOf(chain) === "quotation",
    listStyle: nearest(chain, "style:list-style-name"),
    masterPage: nearest(chain, "style:master-page-name"),
  };
}

function alignmentIn(style: XmlElement | undefined): Alignment | undefined {
  switch (childOf(style, "style:paragraph-properties")?.attributes["fo:text-align"]) {
    case "start":
    case "left":
      return "left";
    case "end":
    case "right":
      return "right";
    case "center":
      return "centre";
    case "justify":
      return "justified";
    default:
      return undefined;
  }
}

function lineRuleIn(style: XmlElement | undefined): LineRule | undefined {
  const attributes = childOf(style, "style:paragraph-properties")?.attributes ?? {};
  const height = attributes["fo:line-height"];
  if (height === "normal") return () => 1;
  const factor = factorOf(height);
  if (factor !== undefined) return () => factor;
  const fixed = pointsOf(height);
  if (fixed !== undefined) return (size) => fixed / (SINGLE * size);
  const least = pointsOf(attributes["style:line-height-at-least"]);
  if (least !== undefined) return (size) => Math.max(1, least / (SINGLE * size));
  const between = pointsOf(attributes["style:line-spacing"]);
  return between === undefined ? undefined : (size) => 1 + between / (SINGLE * size);
}

/** What the style, or the nearest that it is based on, says; an empty value says that there is none. */
function nearest(chain: readonly Style[], attribute: string): string | undefined {
  const value = chain.findLast(({ element }) => attribute in element.attributes)?.element.attributes[
    attribute
  ];
  return value === "" ? undefined : value;
}

/** The level the style gives, or else the one in its name: letters of Word keep the name where the level is lost. */
function outlineLevel(chain: readonly Style[]): number | undefined {
  if (chain.some(({ element }) => "style:default-outline-level" in element.attributes))
    return countOf(nearest(chain, "style:default-outline-level"));
  const name = visibleName(chain) ?? "";
  return countOf(/^(?:heading|overskrift) ([1-9])$/i.exec(name)?.[1]);
}

function purposeOf(chain: readonly Style[]): Purpose {
  const names = chain.filter(({ isAutomatic }) => !isAutomatic).map((style) => nameOf(style).toLowerCase());
  return PURPOSES.get(names.findLast((name) => PURPOSES.has(name)) ?? "") ?? "other";
}

function visibleName(chain: readonly Style[]): string | undefined {
  const style = chain.findLast(({ isAutomatic }) => !isAutomatic);
  return style === undefined ? undefined : nameOf(style);
}

/** The name as it is shown; in names for programs `_20_` stands for a space. */
function nameOf({ element }: Style): string {
  return (
    element.attributes["style:display-name"] ??
    (element.attributes["style:name"] ?? "").replace(/_([0-9a-f]{2,4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  );
}
