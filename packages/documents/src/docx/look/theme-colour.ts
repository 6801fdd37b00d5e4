import type { Colour } from "@klarsprak/core";

/**
 * A colour made lighter (tint) or darker (shade), as ISO 29500-1 (17.3.2.6) has it: the lightness of the colour, in the
 * model of hue, saturation and lightness, goes towards white or black. Both are hexadecimal bytes; `FF` changes nothing.
 */
export function shifted(colour: Colour, tint: string | undefined, shade: string | undefined): Colour {
  const share = (text: string): number => Number.parseInt(text, 16) / 255;
  if (tint !== undefined && /^[0-9a-f]{2}$/i.test(tint))
    return withLightness(colour, (l) => l * share(tint) + (1 - share(tint)));
  if (shade !== undefined && /^[0-9a-f]{2}$/i.test(shade))
    return withLightness(colour, (l) => l * share(shade));
  return colour;
}

/** A colour with its lightness times a factor and so much more, as drawings have it (ISO 29500-1, 20.1.2.3). */
export function relit(colour: Colour, factor: number, added: number): Colour {
  if (factor === 1 && added === 0) return colour;
  return withLightness(colour, (l) => Math.min(1, Math.max(0, l * factor + added)));
}

/** A colour with so much of another in it, from 0 to 1. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const part = (at: number): string => {
    const [one, two] = [colour, other].map((c) => Number.parseInt(c.slice(at, at + 2), 16) / 255);
    return byte(one! * (1 - share) + two! * share);
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** Whether a colour is so dark that Word writes on it in white where a text has no colour of its own. */
export function isDark(colour: Colour): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 <= DARKEST_UNDER_BLACK;
}

/** As bright as a background is, from 0 to 255, on which Word still writes in white. */
const DARKEST_UNDER_BLACK = 62;

function withLightness(colour: Colour, change: (lightness: number) => number): Colour {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (high + low) / 2;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    range === 0
      ? 0
      : high === r
        ? ((((g - b) / range) % 6) + 6) % 6
        : high === g
          ? (b - r) / range + 2
          : (r - g) / range + 4;
  const wanted = change(lightness);
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = wanted - chroma / 2;
  const [x, y, z] = (
    [
      [chroma, second, 0],
      [second, chroma, 0],
      [0, chroma, second],
      [0, second, chroma],
      [second, 0, chroma],
      [chroma, 0, second],
    ] as const
  )[Math.min(5, Math.floor(hue))]!;
  return `#${[x, y, z].map((part) => byte(part + base)).join("")}`;
}

function byte(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, "0");
}
