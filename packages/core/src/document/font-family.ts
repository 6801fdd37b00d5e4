/** Names of style sheets for «whatever the reader has». */
const GENERIC: ReadonlySet<string> = new Set([
  "serif",
  "sans-serif",
  "monospace",
  "cursive",
  "fantasy",
  "system-ui",
  "ui-serif",
  "ui-sans-serif",
  "ui-monospace",
  "ui-rounded",
  "-apple-system",
  "blinkmacsystemfont",
  "inherit",
  "initial",
]);

/** Names that programs make up for fonts inside a PDF. */
const MADE_UP = /^(?:cidfont\+)?(?:[a-z]{1,2}|g_d\d+_f)\d+$/;

/** What is a cut of a font and no font of its own, and what PDF puts after its name. «Narrow» and «black» are another face. */
const CUT =
  /(?:thin|extralight|ultralight|light|semilight|book|regular|medium|semibold|demibold|bold|extrabold|italic|oblique|roman|mt|ps)$/;

/**
 * The family of a font, to compare names by: «Arial-BoldMT», «Arial Bold» and «arial» are one. Undefined for a name that
 * does not tell what the reader sees.
 */
export function fontFamily(name: string): string | undefined {
  const lower = name
    .trim()
    .replace(/^["']|["']$/g, "")
    .toLowerCase();
  if (lower === "" || GENERIC.has(lower) || MADE_UP.test(lower)) return undefined;
  let family = lower.replace(/[\s_,-]/g, "");
  for (let cut = CUT.exec(family); cut !== null && cut.index > 0; cut = CUT.exec(family))
    family = family.slice(0, cut.index);
  return family;
}
