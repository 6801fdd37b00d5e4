import type { Colour } from "@klarsprak/core";
import type { XmlElement } from "../../xml/xml-tree.js";
import { colourIn, type Theme } from "./theme.js";
import { mixed } from "./theme-colour.js";

/** `none`: nothing, whatever a style says; `unknown`: a pattern that is no single colour. */
export type Shading = Colour | "none" | "unknown";

/** Shares of the second colour that are written as whole numbers, though they are not. */
const HALVES: ReadonlySet<number> = new Set([12, 37, 62, 87]);

/** What an element `w:shd` puts behind a text (ISO 29500-1, 17.18.78): one colour, or grains of one on another. */
export function shadingOf({ attributes }: XmlElement, theme: Theme): Shading {
  const pattern = attributes["w:val"] ?? "clear";
  const fill = colourIn(attributes, "w:fill", "w:themeFill", theme) ?? "auto";
  const grain = colourIn(attributes, "w:color", "w:theme", theme);
  if (pattern === "nil") return "none";
  if (pattern === "clear") return fill === "auto" ? "none" : fill;
  const above = grain === undefined || grain === "auto" ? "#000000" : grain;
  if (pattern === "solid") return above;
  const percent = Number(/^pct(\d+)$/.exec(pattern)?.[1] ?? Number.NaN);
  if (Number.isNaN(percent)) return "unknown";
  return mixed(fill === "auto" ? "#ffffff" : fill, above, (percent + (HALVES.has(percent) ? 0.5 : 0)) / 100);
}
