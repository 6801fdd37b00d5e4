import type { Sentence } from "../document/sentence.js";
import type { Relation, SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { type NounVerb, needsActor, verbOfNoun } from "./verbal-nouns.js";

/**
 * A verb that is hidden in a noun. Numbers are indexes of tokens.
 * `active`: «foreta en vurdering av»; `impersonal`: «det foretas en vurdering av»; `passive`: «en vurdering av saken blir
 * foretatt»; `happening`: «utbetaling skal skje»; `phrase`: «ved beregning av».
 */
export interface HiddenVerb {
  readonly kind: "active" | "impersonal" | "passive" | "happening" | "phrase";
  /** The verb that holds the noun up, or the preposition before it. */
  readonly support: number;
  readonly noun: number;
  /** «av» and the like behind the noun, where what is acted on follows. */
  readonly of: number | undefined;
  /** Of an impersonal one: «det». */
  readonly formalSubject?: number;
  readonly hidden: NounVerb;
}

/** Verbs that say no more than that something is done. */
const ALWAYS_LIGHT: ReadonlySet<string> = wordSet("foreta føreta forestå");
/** Verbs that do so where the noun goes on with «av»; «gjennomføre en undersøkelse» alone may be a task of its own. */
const LIGHT_WITH_OF: ReadonlySet<string> = wordSet(
  "gjennomføre utføre iverksette iverksetje igangsette igangsetje besørge besørgje",
);
const STEMS =
  /^(?:fore(?:ta|to)|føre(?:ta|te|to)|forest[åo]|gjennomfør|utfør|iverkse?a?t|iverkset|igangse?a?t|besørg|skje|finn|fant|fann|funn)/;
const PASSIVE_AUXILIARIES: ReadonlySet<string> = wordSet(
  "bli blir ble blei blitt verte verta vert vart vorte vorten er var være vere vera vært vore",
);
/** Most verbs over each other: «skal kunne bli foretatt». */
const MOST_VERBS = 5;
/** Words between a verb and its noun; the bound keeps one endless sentence fast. */
const REACH = 40;
const PREPOSITIONS: ReadonlySet<string> = wordSet("ved etter");

/** Whether a sentence can hold what {@link hiddenVerbs} finds, before it is tagged: «ved» wants a noun and «av». */
export function mayHideVerb({ tokens }: Sentence): boolean {
  return (
    tokens.some(({ lower }) => STEMS.test(lower)) ||
    (tokens.some(({ lower }) => PREPOSITIONS.has(lower)) && tokens.some(({ lower }) => lower === "av"))
  );
}

function canHideVerb(lower: string): boolean {
  return STEMS.test(lower) || PREPOSITIONS.has(lower);
}

/** Every verb of a sentence that is hidden in a noun, in order of the supporting words. */
export function hiddenVerbs(grammar: SentenceGrammar): readonly HiddenVerb[] {
  const { tokens } = grammar.sentence;
  const found: HiddenVerb[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!canHideVerb(tokens[i]!.lower)) continue;
    const hidden = hiddenAt(grammar, i);
    if (hidden !== undefined) found.push(hidden);
  }
  return found;
}

function hiddenAt(grammar: SentenceGrammar, i: number): HiddenVerb | undefined {
  const { text, lower } = grammar.sentence.tokens[i]!;
  // In capitals the tagger knows too little.
  if (text !== lower && text === text.toUpperCase()) return undefined;
  const { upos, feats } = grammar.tags[i]!;
  if (upos === "ADP") return phraseAt(grammar, i);
  const isParticiple = feats.VerbForm === "Part";
  if (upos !== "VERB" && !isParticiple) return undefined;
  // A participle before its noun is an adjective: «gjennomførte kontroller».
  if (isParticiple && grammar.relations[i] === "ATR") return undefined;
  // Where the tagger does not see the passive, the lemma keeps its ending: «foretas».
  const lemma = grammar.lemma(i).replace(/(?<=[ae])s$/, "");
  if (isHappening(grammar, i, lemma)) return happeningAt(grammar, i);
  const isAlways = ALWAYS_LIGHT.has(lemma);
  if (!isAlways && !LIGHT_WITH_OF.has(lemma)) return undefined;
  const hidden = isPassive(grammar, i) ? passiveAt(grammar, i) : activeAt(grammar, i);
  return hidden !== undefined && (isAlways || hidden.of !== undefined) ? hidden : undefined;
}

function activeAt(grammar: SentenceGrammar, support: number): HiddenVerb | undefined {
  const noun = dependent(grammar, support, "DOBJ");
  return noun === undefined || noun < support ? undefined : withNoun(grammar, "active", support, noun);
}

function passiveAt(grammar: SentenceGrammar, support: number): HiddenVerb | undefined {
  const top = finiteOf(grammar, support);
  const formalSubject = dependent(grammar, top, "FSUBJ");
  if (formalSubject !== undefined && grammar.sentence.tokens[formalSubject]!.lower === "det") {
    const noun =
      dependent(grammar, support, "DOBJ") ??
      dependent(grammar, support, "PSUBJ") ??
      dependent(grammar, top, "PSUBJ");
    if (noun === undefined || noun < support) return undefined;
    const hidden = withNoun(grammar, "impersonal", support, noun);
    return hidden === undefined ? undefined : { ...hidden, formalSubject };
  }
  const subject = dependent(grammar, top, "SUBJ");
  return subject === undefined || subject > support
    ? undefined
    : withNoun(grammar, "passive", support, subject);
}

function happeningAt(grammar: SentenceGrammar, support: number): HiddenVerb | undefined {
  const top = finiteOf(grammar, support);
  const subject = dependent(grammar, top, "SUBJ");
  // «siden utbetalingen skjedde» tells of one that is known; «utbetaling skal skje» of what somebody is to do.
  if (subject !== undefined && top === support && grammar.tags[subject]!.feats.Definite === "Def")
    return undefined;
  if (subject === undefined || subject > support || !needsActor(grammar.lemma(subject))) return undefined;
  return withNoun(grammar, "happening", support, subject);
}

/** «ved beregning av beløpet»: the noun stands bare and goes on with «av». */
function phraseAt(grammar: SentenceGrammar, support: number): HiddenVerb | undefined {
  const noun = support + 1;
  if (!PREPOSITIONS.has(grammar.sentence.tokens[support]!.lower) || grammar.tags[noun]?.upos !== "NOUN")
    return undefined;
  const { feats } = grammar.tags[noun]!;
  if (feats.Definite !== "Ind" || feats.Number === "Plur" || grammar.relations[noun] !== "PUTFYLL")
    return undefined;
  const hidden = withNoun(grammar, "phrase", support, noun);
  return hidden?.of === undefined ? undefined : hidden;
}

function withNoun(
  grammar: SentenceGrammar,
  kind: HiddenVerb["kind"],
  support: number,
  noun: number,
): HiddenVerb | undefined {
  const { upos, feats } = grammar.tags[noun]!;
  if (upos !== "NOUN" || feats.Case === "Gen" || !grammar.isSure(support)) return undefined;
  const hidden = verbOfNoun(grammar.lemma(noun), grammar.standard);
  if (hidden === undefined) return undefined;
  const of = grammar.sentence.tokens[noun + 1]?.lower === "av" ? noun + 1 : undefined;
  return { kind, support, noun, of, hidden };
}

/** The finite verb over an infinitive or participle, or the verb itself. */
export function finiteOf({ heads, relations }: SentenceGrammar, verb: number): number {
  let top = verb;
  for (let steps = 0; steps < MOST_VERBS && relations[top] === "INFV" && heads[top]! >= 0; steps++)
    top = heads[top]!;
  return top;
}

function isPassive({ sentence, tags, heads, relations }: SentenceGrammar, verb: number): boolean {
  const { feats } = tags[verb]!;
  if (feats.Voice === "Pass" || /(?:[aeiyåø]s|ast)$/.test(sentence.tokens[verb]!.lower)) return true;
  if (feats.VerbForm !== "Part" || relations[verb] !== "INFV") return false;
  return PASSIVE_AUXILIARIES.has(sentence.tokens[heads[verb]!]!.lower);
}

function isHappening({ sentence }: SentenceGrammar, i: number, lemma: string): boolean {
  if (lemma === "skje") return true;
  const next = sentence.tokens[i + 1]?.lower;
  return lemma === "finne" && (next === "sted" || next === "stad");
}

/** The nearest word that hangs under another in a relation. */
function dependent(
  { heads, relations }: SentenceGrammar,
  head: number,
  relation: Relation,
): number | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const i of [head - distance, head + distance]) {
      if (heads[i] === head && relations[i] === relation) return i;
    }
  }
  return undefined;
}
