import type { Colour } from "@klarsprak/core";
import { childOf, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import type { Behind } from "./run-look.js";
import type { Theme } from "./theme.js";
import { relit } from "./theme-colour.js";

/** Ways to fill a shape that are no single colour. */
const OTHER_FILLS: ReadonlySet<string> = new Set(["a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"]);
/** The first of the fills of a theme is one colour; the others shade off. */
const PLAIN_FILL = "1";
/** Thousandths of a percent in a whole. */
const WHOLE = 100_000;

/** What is behind the text of a shape `wps:wsp`, which is as its properties say, or its style. */
export function shapeFill(shape: XmlElement, theme: Theme, around: Behind): Behind {
  for (const property of elementsOf(childOf(shape, "wps:spPr") ?? shape)) {
    if (property.name === "a:noFill") return around;
    if (property.name === "a:solidFill") return colourIn(property, theme) ?? "unknown";
    if (OTHER_FILLS.has(property.name)) return "unknown";
  }
  const fill = childOf(childOf(shape, "wps:style"), "a:fillRef");
  const number = fill?.attributes.idx ?? "0";
  if (fill === undefined || number === "0") return around;
  return number === PLAIN_FILL ? (colourIn(fill, theme) ?? "unknown") : "unknown";
}

/** What is behind the text of a shape of VML, which is white unless it says otherwise. */
export function vmlFill(shape: XmlElement, around: Behind): Behind {
  if (!SHAPES.has(shape.name)) return around;
  const { filled, fillcolor } = shape.attributes;
  if (filled !== undefined && /^(?:f|false|0)$/.test(filled)) return around;
  const type = childOf(shape, "v:fill")?.attributes.type ?? "solid";
  if (type !== "solid") return "unknown";
  if (fillcolor === undefined) return "#ffffff";
  const [, hex, name] = /^\s*(?:#([0-9a-f]{6}|[0-9a-f]{3})|([a-z]+))\b/i.exec(fillcolor) ?? [];
  if (hex !== undefined) return `#${hex.length === 3 ? hex.replace(/./g, "$&$&") : hex}`.toLowerCase();
  return NAMED[name?.toLowerCase() ?? ""] ?? "unknown";
}

const SHAPES: ReadonlySet<string> = new Set(["v:shape", "v:rect", "v:roundrect", "v:oval"]);
const NAMED: Readonly<Record<string, Colour>> = { white: "#ffffff", window: "#ffffff", black: "#000000" };

/** The colour in an element of a fill; undefined where it cannot be told, or lets through what is behind it. */
function colourIn(fill: XmlElement, theme: Theme): Colour | undefined {
  const [element] = elementsOf(fill);
  const value = element?.attributes.val ?? "";
  const base =
    element?.name === "a:srgbClr" && /^[0-9a-f]{6}$/i.test(value)
      ? `#${value.toLowerCase()}`
      : element?.name === "a:schemeClr"
        ? theme.colour(value, undefined, undefined)
        : undefined;
  if (base === undefined || element === undefined) return undefined;
  let factor = 1;
  let added = 0;
  for (const { name, attributes } of elementsOf(element)) {
    const share = Number(attributes.val) / WHOLE;
    if (name === "a:lumMod") factor *= share;
    else if (name === "a:lumOff") added += share;
    else return undefined;
  }
  return relit(base, factor, added);
}
