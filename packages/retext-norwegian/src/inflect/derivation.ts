import type { Standard, Upos } from "./features.js";
import { codeOf } from "./lexicon.js";
import { isPolysyllabic } from "./stem.js";

/** How a lemma is inflected: `prefix` goes before every form that `code` gives for `base`. */
export interface Derivation {
  readonly prefix: string;
  readonly base: string;
  readonly code: string;
  /** The lexicon has the lemma, or the verb it is prefixed to. */
  readonly known: boolean;
  readonly certain: boolean;
}

const verbPrefixes: Readonly<Record<Standard, readonly string[]>> = {
  nb: (
    "gjennom videre tilbake sammen etter under unna inne over fore fram frem forut gjen bort hjem fast igjen imøte mot " +
    "nær opp inn ned med mis ut av an på til ved om for sam bi be er fra hen unn utover gjenopp forhånds realitets feil med opp bak full lov ute opprett grunn ende god selv sær iverk frem stad vare hensyn"
  ).split(" "),
  nn: (
    "gjennom vidare tilbake attende saman etter under unna inne over føre fore fram førehands gjen bort heim fast igjen imøte " +
    "mot opp inn ned med mis ut av an på til ved om for sam be at åt frå unn godt god grunn lov full feil opprett stad vare sjølv"
  ).split(" "),
};

const nounEndings: Readonly<Record<Standard, readonly (readonly [RegExp, string])[]>> = {
  nb: [
    [/..(ing|ning)$/, "f"],
    [/...(else|sjon|het|ist|isme|itet|asje|dom|graf|tør|itør|urgi)$/, "m"],
    [/..ment$/, "ne"],
    [/...eri$/, "ne"],
  ],
  nn: [
    [/..(ing|ning)$/, "fr"],
    [/...(leik|sjon|ist|isme|itet|asje|dom|graf|tør)$/, "m"],
    [/...(heit|semd|sle)$/, "f"],
    [/...(ment|eri)$/, "n"],
    [/..[^aeiouyæøå]ar$/, "m"],
  ],
};

const adjectiveEndings: readonly (readonly [RegExp, string])[] = [
  [/..(ende|ande)$/, "x"],
  [/..isk$/, "i0"],
  [/..(ig|leg)$/, "i"],
  [/..(løs|laus|bar|full)$/, "r"],
  [/..som$/, "r*"],
  [/...ell$/, "r0"],
  [/...iv$/, "r0"],
];

/** Finds how a lemma is inflected, from the lexicon or else by rule; undefined where no rule fits. */
export function derive(lemma: string, upos: Upos, standard: Standard): Derivation | undefined {
  if (!/^[a-zæøåéèêóòôäöü-]{2,}$/i.test(lemma)) return undefined;
  const code = codeOf(lemma, upos, standard);
  if (code !== undefined) return { prefix: "", base: lemma, code, known: true, certain: true };
  if (upos === "VERB") return deriveVerb(lemma, standard);
  return upos === "NOUN" ? deriveNoun(lemma, standard) : deriveAdjective(lemma, standard);
}

function deriveVerb(lemma: string, standard: Standard): Derivation | undefined {
  const prefixed = verbPrefixes[standard]
    .filter((prefix) => lemma.startsWith(prefix) && lemma.length >= prefix.length + 2)
    .toSorted((a, b) => b.length - a.length);
  for (const prefix of prefixed) {
    const base = lemma.slice(prefix.length);
    const code = codeOf(base, "VERB", standard);
    if (code !== undefined) return { prefix, base, code, known: true, certain: true };
  }
  const rule = { prefix: "", base: lemma, known: false };
  if (/..[^g]ere$/.test(lemma) || /igere$/.test(lemma)) return { ...rule, code: "t", certain: true };
  if (!lemma.endsWith("e") || !isPolysyllabic(lemma)) return undefined;
  return { ...rule, code: "a", certain: false };
}

function deriveNoun(lemma: string, standard: Standard): Derivation | undefined {
  // A compound is inflected as its last part; the longest known last part wins.
  for (let at = 2; at <= lemma.length - 3; at += 1) {
    const base = lemma.slice(at);
    const code = codeOf(base, "NOUN", standard);
    if (code === undefined) continue;
    const prefix = lemma.slice(0, at);
    return { prefix, base, code, known: false, certain: isCompoundSafe(prefix, base, standard) };
  }
  for (const [ending, code] of nounEndings[standard]) {
    if (ending.test(lemma)) return { prefix: "", base: lemma, code, known: false, certain: true };
  }
  const latin = /^(...*i)um$/.exec(lemma);
  if (latin !== null) {
    const stem = latin[1] ?? "";
    const code = standard === "nb" ? `n:${stem}et,${stem}er,${stem}ene` : `n:${stem}et,${lemma},${stem}a`;
    return { prefix: "", base: lemma, code, known: false, certain: true };
  }
  return undefined;
}

/** Short last parts also end words that are no compounds («transport», «person»), so more evidence is asked for. */
function isCompoundSafe(prefix: string, base: string, standard: Standard): boolean {
  if (prefix.length < 3) return false;
  if (base.length >= 6 || prefix.endsWith("-")) return true;
  const first = prefix.endsWith("s") || prefix.endsWith("e") ? [prefix, prefix.slice(0, -1)] : [prefix];
  return (
    first.some(
      (part) => codeOf(part, "NOUN", standard) !== undefined || codeOf(part, "ADJ", standard) !== undefined,
    ) ||
    (base.length >= 4 && /(ings|heits|hets|sjons|skaps|doms|tets)$/.test(prefix))
  );
}

function deriveAdjective(lemma: string, standard: Standard): Derivation | undefined {
  const negated = lemma.startsWith("u") ? codeOf(lemma.slice(1), "ADJ", standard) : undefined;
  if (negated !== undefined)
    return { prefix: "u", base: lemma.slice(1), code: negated, known: false, certain: true };
  for (const [ending, code] of adjectiveEndings) {
    if (ending.test(lemma)) return { prefix: "", base: lemma, code, known: false, certain: true };
  }
  return undefined;
}

/** The verb prefixes of a standard that a word starts with. */
export function verbPrefixesOf(word: string, standard: Standard): readonly string[] {
  return verbPrefixes[standard].filter((prefix) => word.startsWith(prefix));
}
