import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import { modals } from "./modal-verbs.js";
import { nynorskOf } from "./nynorsk-of-passives.js";
import {
  alsoParticiples,
  degrees,
  known,
  notPassives,
  passiveBefore,
  passiveWithParticle,
  states,
} from "./passive-exceptions.js";

/** How a word is passive: by its ending («sendes», «sendast»), or as a participle after bli or verte («blir sendt»). */
export type PassiveMark = "s" | "bli";

/** A verb in the passive, by its place among the tokens; `auxiliary` is the form of bli or verte that makes it one. */
export interface PassiveVerb {
  readonly verb: number;
  readonly auxiliary?: number;
}

const BLI: ReadonlySet<string> = new Set(
  "bli blir ble blei blitt vert verta verte vart vorte vorten".split(" "),
);

/** How far from its auxiliary a participle is looked for by the words alone, in tokens. */
const REACH = 12;

/** The same where the tree says that it belongs to it, past a clause that stands between. */
const REACH_BY_TREE = 40;

/** A tag below this is believed only where the word is a known verb. */
const HALF_SURE = 20;

/** A participle whose tag is below this must hang under its auxiliary. */
const DOUBTFUL = 3;

/** Marks that no participle is looked for behind. */
const STOPS: ReadonlySet<string> = new Set([".", ";", ":", "!", "?"]);

/** Whether a sentence can hold a passive, by the letters of its words: a cheap look before tagging. */
export function mayHoldPassive({ tokens }: Sentence): boolean {
  return tokens.some(({ kind, lower }) => kind === "word" && canBePassive(lower));
}

/** Whether a word can be passive or the auxiliary of a passive, by its letters alone. */
export function canBePassive(lower: string): boolean {
  return BLI.has(lower) || hasEnding(lower);
}

/** Every verb in the passive, in order. Asks for the tree only where tags do not tell. */
export function passiveVerbs(grammar: SentenceGrammar): readonly PassiveVerb[] {
  const { tokens } = grammar.sentence;
  const found = new Map<number, PassiveVerb>();
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word") continue;
    if (BLI.has(lower)) {
      const verb = participleAfter(grammar, i) ?? participleUnder(grammar, i);
      if (verb !== undefined) found.set(verb, { verb, auxiliary: i });
    } else if (hasEnding(lower) && isSForm(grammar, i)) found.set(i, { verb: i });
  }
  return [...found.values()].toSorted((a, b) => a.verb - b.verb);
}

/** For each token of a sentence whether it is passive, and how. */
export function markPassives(grammar: SentenceGrammar): readonly (PassiveMark | undefined)[] {
  const marks: (PassiveMark | undefined)[] = grammar.sentence.tokens.map(() => undefined);
  for (const { verb, auxiliary } of passiveVerbs(grammar))
    marks[verb] = auxiliary === undefined ? "s" : "bli";
  return marks;
}

function hasEnding(lower: string): boolean {
  if (!/(?:[aeiyåø]s|st)$/.test(lower)) return false;
  return !notPassives.has(lower) || Object.hasOwn(passiveBefore, lower);
}

function isSForm(grammar: SentenceGrammar, i: number): boolean {
  const { sentence, standard, tags } = grammar;
  const { lower } = sentence.tokens[i]!;
  if (isBeforeParticle(passiveBefore, sentence, i) === false) return false;
  if (isBeforeParticle(passiveWithParticle, sentence, i) === false) return false;
  const { upos, feats } = tags[i]!;
  if (standard === "nn" && lower.endsWith("s")) return isForeignForm(grammar, i);
  if (upos !== "VERB" && upos !== "AUX") return standard === "nb" && isOverlooked(grammar, i);
  // Foreign words and names that end like a verb: what is neither sure nor a known verb is none.
  if (standard === "nb" && grammar.margins[i]! < HALF_SURE && !isKnownVerb(grammar, i)) return false;
  if (feats.Voice === "Pass") return true;
  // A verb in -s is passive in bokmål where it is no deponent, also where the tagger did not see it.
  return (
    standard === "nb" &&
    /..[aeiyåø]s$/.test(lower) &&
    (feats.VerbForm === "Inf" || (feats.VerbForm === "Fin" && feats.Tense === "Pres"))
  );
}

/** Whether one of its particles follows a verb that is passive with them alone; undefined where the verb is none such. */
function isBeforeParticle(
  list: Readonly<Record<string, ReadonlySet<string>>>,
  { tokens }: Sentence,
  i: number,
): boolean | undefined {
  const { lower } = tokens[i]!;
  if (!Object.hasOwn(list, lower)) return undefined;
  const particles = list[lower]!;
  return [tokens[i + 1], tokens[i + 2]].some((token) => token !== undefined && particles.has(token.lower));
}

/** A bokmål form in nynorsk, which the tagger of nynorsk has never met: «sendes». */
function isForeignForm(grammar: SentenceGrammar, i: number): boolean {
  const { lower } = grammar.sentence.tokens[i]!;
  if (nynorskOf.has(lower)) return grammar.tags[i]!.upos !== "PROPN";
  return grammar.tags[i]!.upos === "VERB" && /..[aeiyåø]s$/.test(lower) && isKnownVerb(grammar, i);
}

/** «skal fratas»: a passive that is rare enough to be taken for a genitive, though a modal verb stands before it. */
function isOverlooked(grammar: SentenceGrammar, i: number): boolean {
  const { sentence, tags } = grammar;
  if (tags[i]!.feats.Case !== "Gen") return false;
  const before = tags[i - 1]?.upos === "ADV" ? i - 2 : i - 1;
  return modals.has(sentence.tokens[before]?.lower ?? "") && isKnownVerb(grammar, i);
}

function isKnownVerb(grammar: SentenceGrammar, i: number): boolean {
  const infinitive = grammar.sentence.tokens[i]!.lower.slice(0, -1);
  return grammar.inflect(infinitive, "VERB", { VerbForm: "Inf" }) !== undefined;
}

/** The participle of an auxiliary, before the next verb, clause or mark that ends a sentence. */
function participleAfter(grammar: SentenceGrammar, auxiliary: number): number | undefined {
  const { sentence, standard, tags } = grammar;
  const { tokens } = sentence;
  const end = Math.min(tokens.length, auxiliary + 1 + REACH);
  for (let i = auxiliary + 1; i < end; i++) {
    const { upos, feats } = tags[i]!;
    const isVerb = upos === "VERB" || upos === "AUX";
    if (isParticiple(grammar, i) && (isVerb || (standard === "nn" && !isAttribute(tags, i)))) {
      if (degrees.has(tokens[i - 1]!.lower)) return undefined;
      if (grammar.margins[i]! >= DOUBTFUL || hangsUnder(grammar, i, auxiliary)) return i;
    } else if (standard === "nn" && isLikeParticiple(grammar, i)) return i;
    else if (feats.VerbForm === "Fin" || feats.VerbForm === "Inf") return undefined;
    if (upos === "SCONJ" || STOPS.has(tokens[i]!.text)) return undefined;
  }
  return undefined;
}

/** The participle that the tree hangs under its auxiliary, past clauses that stand between. */
function participleUnder(grammar: SentenceGrammar, auxiliary: number): number | undefined {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  const end = Math.min(tokens.length, auxiliary + 1 + REACH_BY_TREE);
  for (let i = auxiliary + 1; i < end; i++) {
    // Only what could be a participle by its letters is worth a tree.
    if (!/(?:t|d|a|te|de|en|ne)$/.test(tokens[i]!.lower)) continue;
    const { upos, feats } = tags[i]!;
    if ((upos !== "VERB" && upos !== "ADJ") || feats.VerbForm === "Fin" || feats.VerbForm === "Inf") continue;
    if (degrees.has(tokens[i - 1]!.lower) || isState(sentence, i)) continue;
    if (hangsUnder(grammar, i, auxiliary)) return i;
  }
  return undefined;
}

function hangsUnder({ heads, relations }: SentenceGrammar, i: number, auxiliary: number): boolean {
  return heads[i] === auxiliary && relations[i] === "INFV";
}

/** A participle of what is done. Those of doing («blir sittende») are active. */
function isParticiple({ sentence, tags }: SentenceGrammar, i: number): boolean {
  if (alsoParticiples.has(sentence.tokens[i]!.lower)) return true;
  return (
    tags[i]!.feats.VerbForm === "Part" && !/[ae]nde$/.test(sentence.tokens[i]!.lower) && !isState(sentence, i)
  );
}

function isState({ tokens }: Sentence, i: number): boolean {
  const { lower } = tokens[i]!;
  return states.has(lower) || (known.has(lower) && tokens[i + 1]?.lower !== "ugyldig");
}

/** «ein integrert del»: between article and noun a participle is an adjective. */
function isAttribute(tags: readonly Tag[], i: number): boolean {
  const next = tags[i + 1]?.upos;
  return tags[i]!.upos === "ADJ" && tags[i - 1]?.upos === "DET" && (next === "NOUN" || next === "ADJ");
}

/** In nynorsk «kasta» is participle, past and infinitive. After vart and without å or a modal verb it is the participle. */
function isLikeParticiple({ sentence, tags }: SentenceGrammar, i: number): boolean {
  const { upos, feats } = tags[i]!;
  if (upos !== "VERB" || !sentence.tokens[i]!.lower.endsWith("a") || isState(sentence, i)) return false;
  if (feats.VerbForm !== "Inf" && (feats.VerbForm !== "Fin" || feats.Tense === "Pres")) return false;
  const before = tags[i - 1]!.upos;
  return (
    before !== "AUX" && before !== "PUNCT" && before !== "CCONJ" && sentence.tokens[i - 1]!.lower !== "å"
  );
}
