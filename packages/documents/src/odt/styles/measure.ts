const MILLIMETRES_OF_INCH = 25.4;
const POINTS_OF_INCH = 72;

/** Inches in one of each unit. */
const UNITS: Readonly<Record<string, number>> = {
  pt: 1 / POINTS_OF_INCH,
  pc: 1 / 6,
  px: 1 / 96,
  in: 1,
  inch: 1,
  cm: 10 / MILLIMETRES_OF_INCH,
  mm: 1 / MILLIMETRES_OF_INCH,
};

/** A length such as `0.5in` or `12pt` in points; undefined where it is none. */
export function pointsOf(value: string | undefined): number | undefined {
  const inches = inchesOf(value);
  return inches === undefined ? undefined : Math.round(inches * POINTS_OF_INCH * 100) / 100;
}

/** A length in millimetres; undefined where it is none. */
export function millimetresOf(value: string | undefined): number | undefined {
  const inches = inchesOf(value);
  // Files give inches with four places and are a little off: what is finer than this nobody has set.
  return inches === undefined ? undefined : Math.round(inches * MILLIMETRES_OF_INCH * 10) / 10;
}

/** A share such as `80%` as a factor: 0.8. Undefined where it is none. */
export function factorOf(value: string | undefined): number | undefined {
  const match = /^\s*(\d+(?:\.\d*)?|\.\d+)%\s*$/.exec(value ?? "");
  return match === null ? undefined : Number(match[1]) / 100;
}

/** A whole number of at least one; undefined where it is none. */
export function countOf(value: string | undefined): number | undefined {
  const number = /^\s*\d{1,15}\s*$/.test(value ?? "") ? Number(value) : 0;
  return number >= 1 ? number : undefined;
}

function inchesOf(value: string | undefined): number | undefined {
  const match = /^\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+))([a-z]+)\s*$/i.exec(value ?? "");
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ""];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
