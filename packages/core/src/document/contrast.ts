import type { Colour } from "./appearance.js";

/** Red, green and blue of a colour, from 0 to 255; undefined for what is no `#rrggbb`. */
export function channels(colour: Colour): readonly [number, number, number] | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return undefined;
  const [, red, green, blue] = match;
  return [Number.parseInt(red!, 16), Number.parseInt(green!, 16), Number.parseInt(blue!, 16)];
}

/** Relative luminance by WCAG 2.2, from 0 for black to 1 for white; undefined for what is no colour. */
export function luminance(colour: Colour): number | undefined {
  const parts = channels(colour);
  if (parts === undefined) return undefined;
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21; undefined where either is no colour. */
export function contrast(one: Colour, other: Colour): number | undefined {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === undefined || b === undefined) return undefined;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How far two colours are from each other: the largest difference of a channel, from 0 to 255. */
export function colourDistance(one: Colour, other: Colour): number {
  const [a, b] = [channels(one), channels(other)];
  if (a === undefined || b === undefined) return 255;
  return Math.max(...a.map((part, i) => Math.abs(part - b[i]!)));
}
