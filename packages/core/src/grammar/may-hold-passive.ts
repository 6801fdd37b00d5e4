import type { Sentence } from "../document/sentence.js";

/** Forms of the auxiliary of a passive, in both written standards. */
export const formsOfBli: ReadonlySet<string> = new Set(
  "bli blir ble blei blitt vert verta verte vart vorte vorten".split(" "),
);

/** What ends like a passive in every other letter and is none. */
const COMMON_OTHERS: ReadonlySet<string> = new Set(
  "hvis pris deres gratis fast ellers elles felles finnes skyldes synes trengs les is as".split(" "),
);

/** Whether a sentence can hold a passive, by the letters of its words: a cheap look before tagging. */
export function mayHoldPassive({ tokens }: Sentence): boolean {
  return tokens.some(({ kind, lower }) => kind === "word" && canBePassive(lower));
}

/** Whether a word can be passive or the auxiliary of a passive, by its letters alone. */
export function canBePassive(lower: string): boolean {
  return formsOfBli.has(lower) || (/(?:[aeiyåø]s|ast)$/.test(lower) && !COMMON_OTHERS.has(lower));
}
