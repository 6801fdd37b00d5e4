const DIGITS = "\\d{1,3}(?:[. \\u00a0\\u202f]\\d{3})+|\\d+";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<before>kr\\.?|NOK)[ \\u00a0]?(?<first>${DIGITS})(?:,(?<firstOre>\\d{2}))?|(?<second>${DIGITS})(?:,(?<secondOre>\\d{2}))?(?:,-)?[ \\u00a0](?:kroner|kr|NOK)(?!\\p{L}))(?:,-)?(?!\\p{N}|[.,]\\d)`,
  "giu",
);

const CELL =
  /^(?:kr\.?\s*)?(-?\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|-?\d+)(?:,(\d{1,2}|-))?(?:\s*(?:kr\.?|kroner|,-))?$/iu;

/** An amount in Norwegian kroner: where it stands in a text, and its value in øre. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly ore: number;
}

/** Every amount in kroner in a text: «4 500 kroner», «kr 4500», «4.500,- kr». */
export function amountsIn(text: string): readonly Amount[] {
  if (!/kr|NOK/i.test(text)) return [];
  return Array.from(text.matchAll(AMOUNT), (match) => {
    const { first, firstOre, second, secondOre } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      ore: toOre(first ?? second ?? "", firstOre ?? secondOre),
    };
  });
}

/** The amount that a whole cell holds, in øre; undefined where it holds anything else. «38 000 kr» is 3 800 000. */
export function amountOf(text: string): number | undefined {
  // A minus sign or a dash before a number is a minus.
  const match = CELL.exec(text.trim().replace(/^[−–-][ \u00a0]?(?=\d)/u, "-"));
  if (match === null) return undefined;
  const whole = Number(match[1]!.replace(/[ \u00a0\u202f.]/g, ""));
  const cents = match[2] === undefined || match[2] === "-" ? 0 : Number(match[2].padEnd(2, "0"));
  return whole * 100 + (whole < 0 ? -cents : cents);
}

/** An amount in øre as both standards write it: «71 000», «71 000,50». */
export function formatAmount(cents: number): string {
  const sign = cents < 0 ? "-" : "";
  const all = Math.abs(cents);
  const whole = String(Math.floor(all / 100)).replace(/\B(?=(?:\d{3})+$)/g, all >= 1_000_000 ? " " : "");
  return all % 100 === 0 ? `${sign}${whole}` : `${sign}${whole},${String(all % 100).padStart(2, "0")}`;
}

function toOre(digits: string, ore: string | undefined): number {
  return Number(digits.replace(/\D/g, "")) * 100 + Number(ore ?? 0);
}
