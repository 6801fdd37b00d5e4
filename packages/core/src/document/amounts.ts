const AMOUNT =
  /^(?:kr\.?\s*)?(-?\d{1,3}(?:[ \u00a0.]\d{3})+|-?\d+)(?:,(\d{1,2}|-))?(?:\s*(?:kr\.?|kroner|,-))?$/iu;

/** The amount that a whole cell holds, in øre; undefined where it holds anything else. «38 000 kr» is 3 800 000. */
export function amountOf(text: string): number | undefined {
  const match = AMOUNT.exec(text.trim());
  if (match === null) return undefined;
  const whole = Number(match[1]!.replace(/[ \u00a0.]/g, ""));
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
