import type { Sentence } from "../document/sentence.js";

/** Forms of bli and verte/verta that make a passive with a participle. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "bli blir ble blei blitt bliv vert verte verta vart vorte vorten".split(" "),
);

const MODALS: ReadonlySet<string> = new Set("kan må skal bør vil kunne måtte skulle burde ville".split(" "));

/** Verbs in -s and -st that are active, and words in -es that are no verbs. */
const ACTIVE = /^(synes|finnes|trives|lykkes|mislykkes|minnes|møtes|sees|ses|høres|kjennes|føles|skyldes|trengs|behøves|undres|enes|spørs|slåss|ferdes|omgås|oppholdes|ellers|samles|deles|dels|dets|dens|deres|felles|gratis|alles|annens|ens|hans|hennes|sånns)$/;

const PARTICIPLE = /(et|t|dd|a|d)$/;

/**
 * Whether a sentence holds a passive by the look of its words: a modal and an s-form, «det» and an s-form, or
 * bli/verte and a participle at most three words later. It asks no tagger, so it is for the share of a text, not for
 * pointing at a word.
 */
export function isPassiveSentence(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === "word").map((token) => token.lower);
  return words.some((word, i) => {
    if (AUXILIARIES.has(word)) {
      return words.slice(i + 1, i + 5).some((next) => next.length > 3 && PARTICIPLE.test(next) && !/^(ikkje|ikke|godt|rett|fort|lett|ofte)$/.test(next));
    }
    const before = words[i - 1] ?? "";
    const isForm = /[^s]es$|ast$/.test(word) && word.length > 4 && !ACTIVE.test(word);
    return isForm && (MODALS.has(before) || MODALS.has(words[i - 2] ?? "") || before === "det");
  });
}
