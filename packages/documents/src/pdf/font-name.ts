import type { PdfFont } from "./pdf-content.js";

/** Marks a font of which only the letters in use are in the file: «ABCDEF+». */
const SUBSET = /^[A-Z]{6}\+/;
/** No typeface has a longer name, in characters. */
const LONGEST = 100;
const BOLD = /bold|black|heavy|demi/i;
/** What a name says of weight and slope, which are no part of the family. */
const STYLE =
  /^(?:(?:regular|regu|roman|normal|book|(?:semi|demi|extra|ultra)?bold|black|heavy|italic|oblique|it|ital|mt|ps)[\s-]*)+$/i;
/** What foundries put behind the names of their fonts. */
const FOUNDRY = /(?:PS)?MT$|PS$/;
/** Families whose names hold a capital inside a word. */
const WHOLE = new Map([["Deja Vu", "DejaVu"]]);

/** The typeface behind the name of a font in a PDF: «BAAAAA+TimesNewRomanPS-BoldMT» is «Times New Roman», in bold. */
export function fontOf(name: string): PdfFont {
  const whole = name.replace(SUBSET, "").slice(0, LONGEST);
  const [first = "", ...parts] = whole.split(/[-,]/);
  const others = parts.filter((part) => part !== "" && !STYLE.test(part.replace(FOUNDRY, "")));
  const words = [first.replace(FOUNDRY, ""), ...others.map((part) => part.replace(FOUNDRY, ""))].map(spaced);
  const family = words.join(" ").replace(/\s+/g, " ").trim();
  for (const [wrong, right] of WHOLE)
    if (family.startsWith(wrong))
      return { family: right + family.slice(wrong.length), bold: BOLD.test(whole) };
  return { family: family === "" ? whole : family, bold: BOLD.test(whole) };
}

/** «OpenSans» as it is shown to people: «Open Sans». A name with blanks is shown as it is. */
function spaced(name: string): string {
  return /[\s_]/.test(name)
    ? name.replace(/_/g, " ")
    : name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
}
