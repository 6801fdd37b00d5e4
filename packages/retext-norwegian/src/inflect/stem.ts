const doubled = /([bcdfghjklmnpqrstvwxz])\1$/;
const vowel = /[aeiouyæøåéèêóòôü]/;

/** Leaves one of a doubled final consonant, as Norwegian does before another consonant: «kall» -> «kal(te)». */
export function undouble(stem: string): string {
  return doubled.test(stem) ? stem.slice(0, -1) : stem;
}

/** Whether the word has more than one vowel group, so that a final -e is an ending and not the root. */
export function isPolysyllabic(word: string): boolean {
  return (word.match(/[aeiouyæøåéèêóòôü]+/g) ?? []).length > 1;
}

/** The word without its final unstressed -e; unchanged where the -e is its only vowel («kne», «skje»). */
export function withoutFinalE(word: string): string {
  return word.endsWith("e") && vowel.test(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** The contracted stem of a word in -el, -en or -er: «artikkel» -> «artikl», «sikker» -> «sikr», «åpen» -> «åpn». */
export function contracted(word: string): string {
  return undouble(word.slice(0, -2)) + word.slice(-1);
}

/** Whether a stem ends in consonants that cannot end a syllable, such as «endr», «handl» and «åpn». */
export function hasClusterEnd(stem: string): boolean {
  const last = stem.at(-1) ?? "";
  const before = stem.at(-2) ?? "";
  if (before === "" || vowel.test(before) || before === last) return false;
  if (last === "r") return true;
  if (last === "l") return before !== "r";
  return last === "n" && "bdkpst".includes(before);
}
