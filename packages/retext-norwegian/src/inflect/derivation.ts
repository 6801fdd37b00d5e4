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
    "forbe bibe tilgode oppe gjennom videre tilbake sammen etter under unna inne over fore fram frem forut gjen bort hjem fast igjen imøte mot " +
    "nær opp inn ned med mis ut av an på til ved om for sam bi be er fra hen unn utover gjenopp forhånds realitets feil med opp bak full lov ute opprett grunn ende god selv sær iverk hit nødvendig ting kart plan frem stad vare hensyn"
  ).split(" "),
  nn: (
    "gjennom vidare tilbake attende saman inne etter under unna inne over føre fore fram førehands gjen bort heim fast igjen imøte " +
    "mot opp inn ned med mis ut av an på til ved om for sam be at åt frå unn godt god grunn lov full feil opprett stad vare sjølv bi kunn kart plan iverk ting"
  ).split(" "),
};

const nounEndings: Readonly<Record<Standard, readonly (readonly [RegExp, string])[]>> = {
  nb: [
    [/..(ing|ning)$/, "f"],
    [/...(else|sjon|het|ist|isme|itet|asje|graf|tør|urgi)$/, "m"],
    [/...dom$/, "m*"],
    [/..ment$/, "ne"],
    [/...eri$/, "ne"],
  ],
  nn: [
    [/..(ing|ning)$/, "fr"],
    [/...(leik|sjon|ist|isme|itet|asje|graf|tør)$/, "m"],
    [/...dom$/, "m*"],
    [/...(heit|semd|sle)$/, "f"],
    [/...nad$/, "mb"],
    [/...(ment|eri)$/, "n"],
    [/..(?<!ing|ar|on|ist|an|in)[^aeiouyæøå]ar$/, "m"],
  ],
};

const adjectiveEndings: readonly (readonly [RegExp, string])[] = [
  [/..(ende|ande)$/, "x"],
  [/..(isk|landsk)$/, "i0"],
  [/..(ig|leg)$/, "i0"],
  [/..(løs|laus|bar|full)$/, "r0"],
  [/..som$/, "r*0"],
  [/..sam$/, "r0"],
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
  // The plural of an agent noun («innbyggere») only looks like a verb in -ere.
  const agent = codeOf(lemma.slice(0, -1), "NOUN", standard)?.startsWith("mr") ?? false;
  if (/[aeiouyæøå].*[^j]ere$/.test(lemma)) return { ...rule, code: "t", certain: !agent };
  if (!lemma.endsWith("e") || !isPolysyllabic(lemma)) return undefined;
  return { ...rule, code: "a", certain: false };
}

function deriveNoun(lemma: string, standard: Standard): Derivation | undefined {
  const compounds = compoundsOf(lemma, standard);
  const rule = { prefix: "", base: lemma, known: false, certain: true };
  const ending = nounEndings[standard].find(([pattern]) => pattern.test(lemma));
  const latin = /^(.{2,}i)um$/.exec(lemma)?.[1];
  // The longest last part wins; a short one only where no rule for the ending speaks against it.
  const safe = compounds.find((compound) => compound.certain);
  if (safe !== undefined) return safe;
  if (ending !== undefined) return { ...rule, code: ending[1] };
  if (latin === undefined) return compounds[0];
  const code = standard === "nb" ? `n:${latin}et,${latin}er,${latin}ene` : `n:${latin}et,${lemma},${latin}a`;
  return { ...rule, code };
}

/** The ways to read a noun as a compound of a known last part, the longest part first. */
function compoundsOf(lemma: string, standard: Standard): readonly Derivation[] {
  return Array.from({ length: Math.max(lemma.length - 4, 0) }, (_, at) => at + 2).flatMap((at) => {
    const [prefix, base] = [lemma.slice(0, at), lemma.slice(at)];
    const code = codeOf(base, "NOUN", standard);
    if (code === undefined) return [];
    return [{ prefix, base, code, known: false, certain: isCompoundSafe(prefix, base, standard) }];
  });
}

/** Short parts that end many compounds of official texts. */
const safeParts =
  /^(mann|lov|lova|rett|plan|sak|krav|tid|dato|råd|folk|plikt|språk|hund|stokk|tolk|mål|dag|time|del|brev|kort|frist)$/;

/** Short last parts also end words that are no compounds («transport», «person»), so more evidence is asked for. */
function isCompoundSafe(prefix: string, base: string, standard: Standard): boolean {
  if (prefix.endsWith("-")) return true;
  // forflytting is no ting.
  if (base === "ting" && !prefix.endsWith("s")) return false;
  if (prefix.length < 3 || !/[aeiouyæøåé]/.test(prefix)) return false;
  if (base.length >= 6 || (base.length === 5 && prefix.length >= 4)) return true;
  if (prefix.length >= 4 && safeParts.test(base)) return true;
  const firsts = /[se]$/.test(prefix) ? [prefix, prefix.slice(0, -1)] : [prefix];
  if (firsts.some((first) => codeOf(first, "NOUN", standard) ?? codeOf(first, "ADJ", standard))) return true;
  return base.length >= 4 && /(ings|heits|hets|sjons|skaps|doms|tets)$/.test(prefix);
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
