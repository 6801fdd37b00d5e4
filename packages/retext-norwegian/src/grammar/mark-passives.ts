import { isKnown, lemmasOf, paradigm } from "../inflect/index.js";
import type { WrittenStandard } from "../segment/index.js";
import type { DependencyTree } from "../syntax/index.js";
import type { TaggedSentence } from "../tagger/index.js";
import { NO_PASSIVES, PASSIVE_BEFORE, PASSIVE_WITH_PARTICLE, STATES } from "./passive-exceptions.js";

/** How a word is passive: by its ending («sendes», «sendast»), or as a participle after bli or verte («blir sendt»). */
export type PassiveMark = "s" | "bli";

const BLI: ReadonlySet<string> = new Set(
  "bli blir ble blei blitt vert verta verte vart vorte vorten".split(" "),
);
/** How far from its auxiliary a participle is looked for, in words. */
const REACH = 12;
/** The same where the tree says that it belongs to it, past a clause that stands between. */
const REACH_BY_TREE = 40;
/** Marks that no participle is looked for behind. */
const STOPS: ReadonlySet<string> = new Set([".", ";", ":", "!", "?"]);
/** Words of degree make an adjective of a participle in bokmål: «ble svært overrasket». */
const DEGREES: ReadonlySet<string> = new Set(
  "svært veldig litt mer mest ganske nokså temmelig meget helt totalt ekstremt bedre".split(" "),
);
const MODALS: ReadonlySet<string> = new Set(
  "skal kan må bør vil kunne skulle måtte burde ville får".split(" "),
);
const VOWEL_AND_S = /[aeiyåø]s$/;
/** A tag below this is believed where the word is known besides. */
const HALF_SURE = 20;
/** A tag below this needs the tree to agree before it counts as a participle. */
const DOUBTFUL = 3;

/** A verb in the passive, by its place; `auxiliary` is the form of bli or verte that makes it one. */
export interface PassiveVerb {
  readonly verb: number;
  readonly auxiliary?: number;
}

/**
 * The verbs of a sentence that are passive, in order. Reads the tags; the tree, where it is given, is asked only for
 * participles far from their auxiliary and for doubtful ones.
 */
export function passiveVerbs(
  standard: WrittenStandard,
  tagged: TaggedSentence,
  tree?: () => DependencyTree,
): readonly PassiveVerb[] {
  const lower = tagged.forms.map((form) => form.toLowerCase());
  const found = new Map<number, PassiveVerb>();
  lower.forEach((form, i) => {
    if (!BLI.has(form)) {
      if (isSPassive(i, lower, standard, tagged)) found.set(i, { verb: i });
      return;
    }
    const verb = participleAfter(i, lower, standard, tagged, tree) ?? participleUnder(i, lower, tagged, tree);
    if (verb !== undefined) found.set(verb, { verb, auxiliary: i });
  });
  return [...found.values()].sort((a, b) => a.verb - b.verb);
}

/** For each word of a sentence whether it is passive, and how; see {@link passiveVerbs}. */
export function markPassives(
  standard: WrittenStandard,
  tagged: TaggedSentence,
  tree?: () => DependencyTree,
): readonly (PassiveMark | undefined)[] {
  const marks: (PassiveMark | undefined)[] = tagged.forms.map(() => undefined);
  for (const { verb, auxiliary } of passiveVerbs(standard, tagged, tree))
    marks[verb] = auxiliary === undefined ? "s" : "bli";
  return marks;
}

function isSPassive(
  i: number,
  lower: readonly string[],
  standard: WrittenStandard,
  tagged: TaggedSentence,
): boolean {
  const form = lower[i]!;
  if (!form.endsWith("s") && !form.endsWith("st")) return false;
  const particles = PASSIVE_BEFORE.get(form) ?? PASSIVE_WITH_PARTICLE.get(form);
  if (particles !== undefined) return particles.has(lower[i + 1] ?? "") || particles.has(lower[i + 2] ?? "");
  if (NO_PASSIVES.has(form)) return false;
  const { upos, feats } = tagged.tags[i]!;
  if (upos !== "VERB" && upos !== "AUX") return standard === "nb" && isOverlooked(form, tagged, i);
  if (standard === "nn") return feats.Voice === "Pass" || isNynorskPassive(form);
  // Foreign words and names that end like a verb: what is neither sure nor a known verb is none.
  if (tagged.margins[i]! < HALF_SURE && !isKnownVerb(form)) return false;
  if (feats.Voice === "Pass") return true;
  // A verb in -s is passive in bokmål where it is no deponent, also where the tagger did not see it.
  return VOWEL_AND_S.test(form) && (feats.VerbForm === "Inf" || feats.Tense === "Pres");
}

/** A bokmål form in a nynorsk text, «sendes», or a passive infinitive that the tagger takes for another form of the verb. */
function isNynorskPassive(form: string): boolean {
  if (form.endsWith("ast")) return isKnown(`${form.slice(0, -3)}e`, "VERB", "nn");
  return form.endsWith("es") && form.length > 4 && isKnownVerb(form);
}

/** «skal fratas»: a passive that is rare enough to be taken for a genitive, though a modal verb stands before it. */
function isOverlooked(form: string, { forms, tags }: TaggedSentence, i: number): boolean {
  const before = tags[i - 1]?.upos === "ADV" ? i - 2 : i - 1;
  return tags[i]!.feats.Case === "Gen" && MODALS.has(forms[before]?.toLowerCase() ?? "") && isKnownVerb(form);
}

function isKnownVerb(form: string): boolean {
  return isKnown(form.slice(0, -1), "VERB", "nb");
}

function participleAfter(
  auxiliary: number,
  lower: readonly string[],
  standard: WrittenStandard,
  tagged: TaggedSentence,
  tree: (() => DependencyTree) | undefined,
): number | undefined {
  const end = Math.min(lower.length, auxiliary + 1 + REACH);
  for (let i = auxiliary + 1; i < end; i++) {
    const { upos, feats } = tagged.tags[i]!;
    if (
      isParticiple(i, lower, tagged) &&
      (upos !== "ADJ" || (standard === "nn" && !isAttribute(tagged, i)))
    ) {
      if (DEGREES.has(lower[i - 1]!)) return undefined;
      if (tagged.margins[i]! >= DOUBTFUL || tree === undefined || hangsUnder(i, auxiliary, tree())) return i;
    } else if (standard === "nn" && isLikeParticiple(i, lower, tagged)) return i;
    else if (upos === "ADJ" && isKnownParticiple(lower[i]!, standard) && !isAttribute(tagged, i))
      return DEGREES.has(lower[i - 1]!) || lower[i - 1] === "for" ? undefined : i;
    else if (feats.VerbForm === "Fin" || feats.VerbForm === "Inf" || upos === "SCONJ" || STOPS.has(lower[i]!))
      return undefined;
  }
  return undefined;
}

/** «ein integrert del»: between article and noun a participle is an adjective. */
function isAttribute({ tags }: TaggedSentence, i: number): boolean {
  const next = tags[i + 1]?.upos;
  return tags[i]!.upos === "ADJ" && tags[i - 1]?.upos === "DET" && (next === "NOUN" || next === "ADJ");
}

/** A participle the tagger takes for a quality: «blir registrert». Short ones may be qualities («blir klart»). */
function isKnownParticiple(form: string, standard: WrittenStandard): boolean {
  if (STATES.has(form) || !/(?:[^aeiouyæøå]et|ert)$/.test(form)) return false;
  return lemmasOf(form, "VERB", standard).some((lemma) =>
    paradigm(lemma, "VERB", standard).some(
      (row) => row.certain && row.form === form && row.feats.VerbForm === "Part",
    ),
  );
}

/** In nynorsk «kasta» is participle, past and infinitive. After vart and without å or a modal verb it is the participle. */
function isLikeParticiple(i: number, lower: readonly string[], { tags }: TaggedSentence): boolean {
  const { upos, feats } = tags[i]!;
  if (upos !== "VERB" || !lower[i]!.endsWith("a")) return false;
  if (feats.VerbForm !== "Inf" && (feats.VerbForm !== "Fin" || feats.Tense === "Pres")) return false;
  const before = tags[i - 1]!.upos;
  return before !== "AUX" && before !== "PUNCT" && before !== "CCONJ" && lower[i - 1] !== "å";
}

/** The participle that the tree hangs under its auxiliary, past clauses that stand between. */
function participleUnder(
  auxiliary: number,
  lower: readonly string[],
  tagged: TaggedSentence,
  tree: (() => DependencyTree) | undefined,
): number | undefined {
  if (tree === undefined) return undefined;
  const { heads, relations } = tree();
  const end = Math.min(lower.length, auxiliary + 1 + REACH_BY_TREE);
  for (let i = auxiliary + 1; i < end; i++) {
    if (heads[i] !== auxiliary || DEGREES.has(lower[i - 1]!)) continue;
    const relation = relations[i];
    if (relation === "INFV" && (isParticiple(i, lower, tagged) || looksLikeOne(i, lower, tagged))) return i;
    if (relation === "KOORD" && isParticiple(i, lower, tagged)) return i;
  }
  return undefined;
}

function hangsUnder(word: number, auxiliary: number, { heads, relations }: DependencyTree): boolean {
  return heads[word] === auxiliary && relations[word] === "INFV";
}

function isParticiple(i: number, lower: readonly string[], { tags }: TaggedSentence): boolean {
  const form = lower[i]!;
  return tags[i]!.feats.VerbForm === "Part" && !/[ae]nde$/.test(form) && !STATES.has(form);
}

function looksLikeOne(i: number, lower: readonly string[], { tags }: TaggedSentence): boolean {
  const { upos, feats } = tags[i]!;
  if (STATES.has(lower[i]!)) return false;
  return (
    (upos === "VERB" || upos === "ADJ") &&
    feats.VerbForm !== "Fin" &&
    /(?:t|d|a|te|de|en|ne)$/.test(lower[i]!)
  );
}
