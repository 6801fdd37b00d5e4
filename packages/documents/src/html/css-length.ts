/** Pixels of CSS in the units that do not depend on what is around. */
const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
};

/** Size of the letters where a page says nothing, in pixels. */
export const USUAL_SIZE = 16;

const KEYWORDS: Readonly<Record<string, number>> = {
  "xx-small": 9,
  "x-small": 10,
  small: 13,
  medium: USUAL_SIZE,
  large: 18,
  "x-large": 24,
  "xx-large": 32,
  "xxx-large": 48,
};

/** What a length may refer to, in pixels. */
export interface LengthScale {
  /** What `em` and percent are of. */
  readonly em: number;
  /** What `rem` is of. */
  readonly rem: number;
}

/** A length of CSS in pixels; undefined where it cannot be told, such as one in parts of the window. */
export function cssLength(text: string, { em, rem }: LengthScale): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|[a-z]*)$/i.exec(text.trim());
  if (match === null) return undefined;
  const value = Number(match[1]);
  const unit = match[2]!.toLowerCase();
  if (unit === "%") return (value * em) / 100;
  if (unit === "em") return value * em;
  if (unit === "rem") return value * rem;
  if (unit === "ex" || unit === "ch") return (value * em) / 2;
  const pixels = PIXELS[unit];
  if (pixels !== undefined) return value * pixels;
  return unit === "" && value === 0 ? 0 : undefined;
}

/** A size of letters in pixels; `em` is that of the element around. */
export function cssFontSize(text: string, scale: LengthScale): number | undefined {
  const value = text.trim().toLowerCase();
  if (value === "smaller") return scale.em / 1.2;
  if (value === "larger") return scale.em * 1.2;
  return KEYWORDS[value] ?? cssLength(value, scale);
}
