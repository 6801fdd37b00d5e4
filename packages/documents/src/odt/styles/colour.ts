import type { Colour } from "@klarsprak/core";
import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import { factorOf } from "./measure.js";
import type { StyleScope } from "./style-scope.js";

/** A colour of a file; undefined for `transparent` and what is no colour. */
export function colourOf(value: string | undefined): Colour | undefined {
  const colour = value?.trim().toLowerCase() ?? "";
  return /^#[0-9a-f]{6}$/.test(colour) ? colour : undefined;
}

/** What is behind text: a colour, or a picture, gradient or pattern, which have no colour that could be told. */
export type Ground = Colour | "unknown";

type Attributes = Readonly<Record<string, string>>;

/** The ground that the properties of an area give; undefined where they give none, or say that what is behind shows. */
export function groundIn(properties: XmlElement | undefined): Ground | undefined {
  return shown(fillIn(attributesOf(properties)));
}

/** The ground of a paragraph, by the properties of its styles from the outermost to its own. */
export function groundOfAll(properties: readonly (XmlElement | undefined)[]): Ground | undefined {
  return shown(fillIn(Object.assign({}, ...properties.map(attributesOf)) as Attributes));
}

/** The ground of a table, row, cell, section or frame by its style. */
export function groundOf(scope: StyleScope, family: string, style: string | undefined): Ground | undefined {
  return shown(fillIn(cascaded(scope, family, style)));
}

/** The ground of a drawn shape, which is filled unless its style says otherwise. */
export function shapeGround(scope: StyleScope, style: string | undefined): Ground | undefined {
  const defaults = attributesOf(childOf(scope.defaults("graphic"), "style:graphic-properties"));
  return shown(fillIn({ "draw:fill": "solid", ...defaults, ...cascaded(scope, "graphic", style) }));
}

/** The properties of an area, those of a style over those of what it is based on. */
export function cascaded(scope: StyleScope, family: string, style: string | undefined): Attributes {
  const properties = scope
    .chain(family, style)
    .map(({ element }) => attributesOf(childOf(element, `style:${family}-properties`)));
  return Object.assign({}, ...properties) as Attributes;
}

/** The attributes of properties. A picture behind the area, which older programs write as an element, is a fill. */
function attributesOf(properties: XmlElement | undefined): Attributes {
  const picture = childOf(properties, "style:background-image")?.attributes["xlink:href"] ?? "";
  return picture === ""
    ? (properties?.attributes ?? {})
    : { ...properties?.attributes, "draw:fill": "bitmap" };
}

function fillIn(attributes: Attributes): Ground | "transparent" | undefined {
  // A fill says more than a background, which is kept beside it for older programs.
  const fill = attributes["draw:fill"];
  if (fill === "solid") return solid(attributes["draw:fill-color"], factorOf(attributes["draw:opacity"]));
  if (fill !== undefined) return fill === "none" ? "transparent" : "unknown";
  const background = attributes["fo:background-color"];
  if (background === undefined) return undefined;
  const transparency = factorOf(attributes["style:background-transparency"]);
  return solid(background, transparency === undefined ? undefined : 1 - transparency);
}

function solid(colour: string | undefined, opacity: number | undefined): Ground | "transparent" {
  return opacity === 0 ? "transparent" : (colourOf(colour) ?? "transparent");
}

function shown(fill: Ground | "transparent" | undefined): Ground | undefined {
  return fill === "transparent" ? undefined : fill;
}
