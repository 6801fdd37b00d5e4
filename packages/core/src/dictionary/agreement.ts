import type { WrittenStandard } from "../document/block.js";
import type { Gender } from "./inflection.js";

/** Determiners that change with the gender of their noun: common, feminine, neuter. */
const determiners: Readonly<Record<WrittenStandard, readonly (readonly [string, string, string])[]>> = {
  nb: [
    ["en", "ei", "et"],
    ["den", "den", "det"],
    ["denne", "denne", "dette"],
    ["min", "mi", "mitt"],
    ["din", "di", "ditt"],
    ["sin", "si", "sitt"],
    ["vår", "vår", "vårt"],
    ["hver", "hver", "hvert"],
    ["noen", "noen", "noe"],
    ["ingen", "ingen", "intet"],
    ["annen", "anna", "annet"],
    ["hvilken", "hvilken", "hvilket"],
    ["enhver", "enhver", "ethvert"],
  ],
  nn: [
    ["ein", "ei", "eit"],
    ["den", "den", "det"],
    ["denne", "denne", "dette"],
    ["min", "mi", "mitt"],
    ["din", "di", "ditt"],
    ["sin", "si", "sitt"],
    ["vår", "vår", "vårt"],
    ["kvar", "kvar", "kvart"],
    ["nokon", "noka", "noko"],
    ["ingen", "inga", "inkje"],
    ["annan", "anna", "anna"],
    ["kvar", "kvar", "kvart"],
  ],
};

/** Determiners that stay whatever the gender of their noun is. */
const constant = new Set("deres dykkar deira hennes hennar hans dens dets".split(" "));

const column: Readonly<Record<Gender, 0 | 1 | 2>> = { common: 0, feminine: 1, neuter: 2 };

/**
 * The determiner for a noun of another gender: `same` where it stays, undefined where the word is no determiner
 * that is known here.
 */
export function determinerFor(word: string, gender: Gender, standard: WrittenStandard): string | undefined {
  if (constant.has(word)) return word;
  const row = determiners[standard].find((forms) => forms.includes(word));
  if (row === undefined) return undefined;
  // Bokmål lets every feminine noun go with «en», and that is what goes with the rest of the text.
  return standard === "nb" && gender === "feminine" ? row[0] : row[column[gender]];
}

/** Whether a determiner of one can stand before the other. */
export function agrees(a: Gender | undefined, b: Gender | undefined, standard: WrittenStandard): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  return standard === "nb" && a !== "neuter" && b !== "neuter";
}
