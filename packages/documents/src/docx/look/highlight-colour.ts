import type { Colour } from "@klarsprak/core";

/** The colours of the highlighter, by their names in ISO 29500-1 (17.18.40). */
const COLOURS: ReadonlyMap<string, Colour> = new Map(
  Object.entries({
    black: "#000000",
    blue: "#0000ff",
    cyan: "#00ffff",
    darkBlue: "#000080",
    darkCyan: "#008080",
    darkGray: "#808080",
    darkGreen: "#008000",
    darkMagenta: "#800080",
    darkRed: "#800000",
    darkYellow: "#808000",
    green: "#00ff00",
    lightGray: "#c0c0c0",
    magenta: "#ff00ff",
    red: "#ff0000",
    white: "#ffffff",
    yellow: "#ffff00",
  }),
);

/** The colour of a highlighter; `none` where it marks nothing. */
export function highlightColour(name: string): Colour | "none" {
  return COLOURS.get(name) ?? "none";
}
