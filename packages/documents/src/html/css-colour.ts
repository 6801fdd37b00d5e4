import type { Colour } from "@klarsprak/core";
import { converter, parse, type Rgb } from "culori";

const toRgb = converter("rgb");

/** A colour of CSS, in any notation; undefined where it is none that is known here (`currentcolor`, a variable). */
export function cssColour(text: string): Rgb | undefined {
  const value = text.trim();
  if (value.toLowerCase() === "transparent") return { mode: "rgb", r: 0, g: 0, b: 0, alpha: 0 };
  const parsed = parse(value);
  return parsed === undefined ? undefined : toRgb(parsed);
}

/** A colour as it is seen on another that lets nothing through. */
export function over({ r, g, b, alpha = 1 }: Rgb, below: Rgb): Rgb {
  const mixed = (own: number, other: number): number => own * alpha + other * (1 - alpha);
  return { mode: "rgb", r: mixed(r, below.r), g: mixed(g, below.g), b: mixed(b, below.b) };
}

/** A colour in hexadecimal; what a screen cannot show is cut off. */
export function hexOf({ r, g, b }: Rgb): Colour {
  const byte = (part: number): string =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${byte(r)}${byte(g)}${byte(b)}`;
}
