/** A band of the LIX scale, with the words Björnsson's scale uses for Norwegian. */
export interface LixBand {
  readonly below: number;
  readonly nb: string;
  readonly nn: string;
}

/** In a text of fewer words one sentence more or less moves LIX from one band to another. */
export const LIX_WORDS = 100;

/** Björnsson's bands: under 30 very easy, 30 to 40 easy, 40 to 50 medium, 50 to 60 hard, over 60 very hard. */
export const lixBands: readonly LixBand[] = [
  { below: 30, nb: "svært lett", nn: "svært lett" },
  { below: 40, nb: "lett", nn: "lett" },
  { below: 50, nb: "middels", nn: "middels" },
  { below: 60, nb: "vanskelig", nn: "vanskeleg" },
  { below: Number.POSITIVE_INFINITY, nb: "svært vanskelig", nn: "svært vanskeleg" },
];

/** Readability index: words per sentence + 100 x long words / words. 0 without words (Björnsson 1968). */
export function lix(words: number, longWords: number, sentences: number): number {
  if (words === 0) return 0;
  return words / Math.max(1, sentences) + (100 * longWords) / words;
}

export function lixBand(value: number): LixBand {
  return lixBands.find((band) => value < band.below) ?? lixBands[lixBands.length - 1]!;
}
