/** What stands for a character of a font of signs, whose codes mean nothing by themselves. */
const SIGN = "•";

/** The signs of Wingdings that letters use, by their code: boxes to tick, ticks, arrows, and what stands before an address. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x28, "☎"],
  [0x2a, "✉"],
  [0x6f, "☐"],
  [0x71, "☐"],
  [0xa8, "☐"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

/** The character of an element `w:sym`, given by its code in hexadecimal and its font. */
export function symbolText(code: string | undefined, font: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  if (!(value > 0x1f) || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return SIGN;
  const isSign = value >= 0xe000 && value <= 0xf8ff;
  if (font === "Wingdings") return WINGDINGS.get(value & 0xff) ?? SIGN;
  return isSign ? SIGN : String.fromCodePoint(value);
}
