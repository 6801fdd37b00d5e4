import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import { notPassives, states } from "./passive-exceptions.js";
import { participles } from "./passive-verbs.js";

/** How a word is passive: by its ending («sendes», «sendast»), or as a participle after bli or verte («blir sendt»). */
export type PassiveMark = "s" | "bli";

const BLI: ReadonlySet<string> = new Set(
  "bli blir ble blei blitt vert verta verte vart vorte vorten".split(" "),
);

/** How far from its auxiliary a participle is looked for by the words alone, in tokens. */
const REACH = 12;

/** Marks that no participle is looked for behind. */
const STOPS: ReadonlySet<string> = new Set([".", ";", ":", "!", "?"]);

/** For each token of a sentence whether it is passive, and how. Parses only where words alone do not tell. */
export function markPassives(grammar: SentenceGrammar): readonly (PassiveMark | undefined)[] {
  const { tokens } = grammar.sentence;
  const marks: (PassiveMark | undefined)[] = tokens.map((_, i) => (isSForm(grammar, i) ? "s" : undefined));
  let hanging: ReadonlyMap<number, number> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (!BLI.has(tokens[i]!.lower)) continue;
    let participle = participleAfter(grammar, i);
    if (participle === undefined) {
      hanging ??= participlesByHead(grammar);
      participle = hanging.get(i);
    }
    if (participle !== undefined && !states.has(tokens[participle]!.lower)) marks[participle] = "bli";
  }
  return marks;
}

/** Whether a token can be passive or the auxiliary of a passive, by its letters alone: a cheap look before tagging. */
export function canBePassive(lower: string): boolean {
  return BLI.has(lower) || (/(?:[aeiyåø]s|st)$/.test(lower) && !notPassives.has(lower));
}

/** A verb in the s-form; the tagger leaves out the voice of some that it has seen as active more often. */
function isSForm({ sentence, standard, tags }: SentenceGrammar, i: number): boolean {
  const { upos, feats } = tags[i]!;
  const { lower } = sentence.tokens[i]!;
  if (notPassives.has(lower)) return false;
  if (feats.Voice === "Pass") return true;
  return (
    standard === "nb" &&
    upos === "VERB" &&
    (feats.VerbForm === "Inf" || (feats.Tense === "Pres" && feats.VerbForm === "Fin")) &&
    /..[aeiyåø]s$/.test(lower)
  );
}

/** The participle of an auxiliary, before the next verb, clause or mark that ends a sentence. */
function participleAfter(grammar: SentenceGrammar, auxiliary: number): number | undefined {
  const { sentence, standard, tags } = grammar;
  const { tokens } = sentence;
  const end = Math.min(tokens.length, auxiliary + 1 + REACH);
  for (let i = auxiliary + 1; i < end; i++) {
    const { upos, feats } = tags[i]!;
    const isVerb = upos === "VERB" || upos === "AUX";
    if (isParticiple(grammar, i) && (isVerb || (standard === "nn" && !isAttribute(tags, i)))) return i;
    if (standard === "nn" && isLikeParticiple(grammar, i)) return i;
    // What is done in every other letter is known, also where the tagger takes it for a quality.
    if (upos === "ADJ" && participles.has(tokens[i]!.lower) && !isAttribute(tags, i)) return i;
    if (feats.VerbForm === "Fin" || feats.VerbForm === "Inf") return undefined;
    if (upos === "SCONJ" || STOPS.has(tokens[i]!.text)) return undefined;
  }
  return undefined;
}

/** A participle of what is done. Those of doing («blir sittende») are active. */
function isParticiple({ sentence, tags }: SentenceGrammar, i: number): boolean {
  return tags[i]!.feats.VerbForm === "Part" && !/[ae]nde$/.test(sentence.tokens[i]!.lower);
}

/** «ein integrert del»: between article and noun a participle is an adjective. */
function isAttribute(tags: readonly Tag[], i: number): boolean {
  const next = tags[i + 1]?.upos;
  return tags[i]!.upos === "ADJ" && tags[i - 1]?.upos === "DET" && (next === "NOUN" || next === "ADJ");
}

/** In nynorsk «kasta» is participle, past and infinitive. After vart and without å or a modal verb it is the participle. */
function isLikeParticiple({ sentence, tags }: SentenceGrammar, i: number): boolean {
  const { upos, feats } = tags[i]!;
  if (upos !== "VERB" || !sentence.tokens[i]!.lower.endsWith("a")) return false;
  if (feats.VerbForm !== "Inf" && (feats.VerbForm !== "Fin" || feats.Tense === "Pres")) return false;
  const before = tags[i - 1]!.upos;
  return (
    before !== "AUX" && before !== "PUNCT" && before !== "CCONJ" && sentence.tokens[i - 1]!.lower !== "å"
  );
}

/** Participles by the auxiliary they hang under, however much stands between. */
function participlesByHead(grammar: SentenceGrammar): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { tokens } = grammar.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (isParticiple(grammar, i) && grammar.relations[i] === "INFV") found.set(grammar.heads[i]!, i);
  }
  return found;
}
