import { amountsIn } from "./amounts.js";
import { datesIn } from "./dates.js";
import { numberOfWord } from "./number-words.js";

/** What a text states in figures, the same in both written standards. Offsets in the text, end exclusive. */
export interface StatedFact {
  readonly start: number;
  readonly end: number;
  /** What it says, in a form that both versions share. */
  readonly key: string;
  /** Of a date: the day alone, for versions of which one leaves out the year. */
  readonly day?: string;
  readonly hasYear?: boolean;
}

const DURATION =
  /(?<![\p{L}\p{N}.,])(?<count>\d{1,3}|én|éi|éin|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|fjorten)[ \u00a0](?<unit>dag(?:er|ar|ene|ane)?|uke(?:r|s|ne)?|veke(?:r|s|ne)?|måned(?:er|s|ene)?|månad(?:er|ar|s|ane|ene)?)(?!\p{L})/giu;
const SECTIONS =
  /§{1,2}[ \u00a0]?(?<list>\d{1,3}(?:-\d{1,3})?[a-z]?(?:(?:, | og | til |–)\d{1,3}(?:-\d{1,3})?[a-z]?(?![\p{L}\p{N}]))*)/gu;
/** The dates, amounts, provisions and lengths of time that a text states, in order of kind. */
export function statedFacts(text: string): readonly StatedFact[] {
  if (!/[\d§]|uke|veke|dag|måne|måna/iu.test(text)) return [];
  return [...dates(text), ...amounts(text), ...sections(text), ...durations(text)];
}

/** What a text states, to be asked by its other version. */
export class Statements {
  readonly #keys = new Set<string>();
  /** Days with any year, and days that stand without one. */
  readonly #days = new Set<string>();
  readonly #daysWithoutYear = new Set<string>();

  constructor(facts: Iterable<StatedFact>) {
    for (const { key, day, hasYear } of facts) {
      this.#keys.add(key);
      if (day === undefined) continue;
      this.#days.add(day);
      if (hasYear === false) this.#daysWithoutYear.add(day);
    }
  }

  /** Whether it states the same; a date without its year fits the same day of any. */
  has({ key, day, hasYear }: StatedFact): boolean {
    if (this.#keys.has(key)) return true;
    return day !== undefined && (hasYear === true ? this.#daysWithoutYear : this.#days).has(day);
  }
}

/** What a template field shows, without the space in it; undefined where a field holds words or another template. */
export function fieldKey(field: string): string | undefined {
  if (/["'«>/]/.test(field)) return undefined;
  const inside = field.replace(/[\s{}[\]<>%$]+/g, " ").trim();
  return inside === "" || inside === "else" ? undefined : `field ${inside}`;
}

function dates(text: string): readonly StatedFact[] {
  return datesIn(text).map(({ start, end, day, month, year }) => {
    const written = `date ${day}.${month}`;
    return { start, end, key: `${written}.${year ?? ""}`, day: written, hasYear: year !== undefined };
  });
}

function amounts(text: string): readonly StatedFact[] {
  return amountsIn(text).map(({ start, end, ore }) => ({ start, end, key: `amount ${ore}` }));
}

function sections(text: string): readonly StatedFact[] {
  return Array.from(text.matchAll(SECTIONS)).flatMap((match) => {
    const end = match.index + match[0].length;
    const numbers = match.groups!.list!.split(/, | og | til |–/);
    return numbers.map((number) => ({ start: match.index, end, key: `§ ${number}` }));
  });
}

function durations(text: string): readonly StatedFact[] {
  return Array.from(text.matchAll(DURATION), (match) => {
    const { count = "", unit = "" } = match.groups ?? {};
    // The one word of the pattern that is no number from two up is «én».
    const number = /^\d/.test(count) ? Number(count) : (numberOfWord(count.toLowerCase()) ?? 1);
    const end = match.index + match[0].length;
    // Two weeks are fourteen days.
    const days = /^[uv]/iu.test(unit) ? number * 7 : number;
    const key = /^m/iu.test(unit) ? `months ${number}` : `days ${days}`;
    return { start: match.index, end, key };
  });
}
