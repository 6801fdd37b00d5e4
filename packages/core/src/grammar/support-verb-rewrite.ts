import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { finiteOf, type HiddenVerb } from "./support-verbs.js";

/** A stretch of a sentence and what stands there instead; offsets are those of the tokens. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same said with the verb. */
export interface VerbRewrite {
  readonly replacements: readonly Replacement[];
}

/** What an adjective of the noun says of the verb. */
const ADVERBS: Readonly<Record<string, string>> = {
  grundig: "grundig",
  nøye: "nøye",
  ny: "på nytt",
  fornyet: "på nytt",
  konkret: "konkret",
  individuell: "individuelt",
  samlet: "samlet",
  samla: "samla",
  helhetlig: "helhetlig",
  heilskapleg: "heilskapleg",
  særskilt: "særskilt",
  skjønnsmessig: "skjønnsmessig",
  skjønsmessig: "skjønsmessig",
  jevnlig: "jevnlig",
  jamleg: "jamleg",
  nærmere: "nærmere",
  nærare: "nærare",
  foreløpig: "foreløpig",
  førebels: "førebels",
};

const ARTICLES: ReadonlySet<string> = wordSet("en ei et ein eit");

/** After «av» these are who does it more often than what it is done to. */
const ACTORS: ReadonlySet<string> = wordSet(`
  oss meg deg ham henne dem kommunen fylket fylkeskommunen staten nav kontoret etaten avdelingen avdelinga enheten eininga
  legen skolen skulen rådgiver rådgivar saksbehandler saksbehandleren saksbehandlar saksbehandlaren politiet kommunestyret
`);

/** How far behind the support an «av» that names who acts is looked for. */
const REACH = 20;

/** Pronouns change places with «ikke» when they are the object of a short verb. */
const PRONOUNS: ReadonlySet<string> = wordSet(
  "det den dette denne disse desse dem dei seg det hverandre kvarandre meg deg oss ham henne han ho at",
);

const PRESENT = { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" };
const PAST = { VerbForm: "Fin", Mood: "Ind", Tense: "Past" };
const INFINITIVE = { VerbForm: "Inf" };
const PARTICIPLE = { VerbForm: "Part" };
const IMPERATIVE = { VerbForm: "Fin", Mood: "Imp" };

const BLI: Readonly<Record<string, "present" | "past" | "infinitive" | "participle">> = {
  blir: "present",
  vert: "present",
  ble: "past",
  blei: "past",
  vart: "past",
  bli: "infinitive",
  verte: "infinitive",
  verta: "infinitive",
  blitt: "participle",
  vorte: "participle",
};

/**
 * How the sentence goes with the verb itself: «foretok en vurdering av saken» is «vurderte saken». `sender` is who acts
 * where the sentence names nobody: «vi». Undefined where a form is not certain, or more would have to change.
 */
export function rewriteHidden(
  grammar: SentenceGrammar,
  found: HiddenVerb,
  sender: string | undefined,
): VerbRewrite | undefined {
  const { of, noun } = found;
  if (of === undefined || !hasObject(grammar, of)) return undefined;
  const changes = found.kind === "active" ? active(grammar, found) : impersonal(grammar, found, sender);
  if (changes === undefined) return undefined;
  const before = beforeNoun(grammar, noun);
  if (before === undefined || before.first <= found.support) return undefined;
  // «foretok i mai en vurdering av saken»: with a verb the words between would stand in the way of its object.
  const from = Math.min(
    found.support,
    found.formalSubject ?? found.support,
    finiteOf(grammar, found.support),
  );
  for (let i = from; i < before.first; i++) if (grammar.tags[i]!.upos === "ADP") return undefined;
  const { adjective } = before;
  const adverb =
    adjective !== undefined && Object.hasOwn(ADVERBS, adjective) ? ADVERBS[adjective] : undefined;
  if (adjective !== undefined && adverb === undefined) return undefined;
  changes.set(before.first, found.hidden.particle ?? "");
  for (let i = before.first + 1; i <= of; i++) changes.set(i, "");
  if (adverb !== undefined) {
    const end = endOfObject(grammar, of);
    if (end === undefined) return undefined;
    changes.set(end, `${grammar.sentence.tokens[end]!.text} ${adverb}`);
  }
  return { replacements: replacementsOf(grammar, changes) };
}

type Changes = Map<number, string>;

function active(grammar: SentenceGrammar, { support, hidden }: HiddenVerb): Changes | undefined {
  const feats = featsLike(grammar.tags[support]!);
  const form = feats === undefined ? undefined : grammar.inflect(hidden.verb, "VERB", feats);
  return form === undefined ? undefined : new Map([[support, caseOf(grammar, support, form)]]);
}

function featsLike({ feats }: Tag): Tag["feats"] | undefined {
  if (feats.Voice === "Pass") return undefined;
  if (feats.VerbForm === "Part") return PARTICIPLE;
  if (feats.VerbForm === "Inf") return INFINITIVE;
  if (feats.Mood === "Imp") return IMPERATIVE;
  return feats.Tense === "Past" ? PAST : feats.Tense === "Pres" ? PRESENT : undefined;
}

/** «det foretas» is «vi vurderer», «ble det foretatt» is «vurderte vi», «skal det foretas» is «skal vi vurdere». */
function impersonal(
  grammar: SentenceGrammar,
  { kind, support, formalSubject, hidden, of }: HiddenVerb,
  sender: string | undefined,
): Changes | undefined {
  if (kind !== "impersonal" || formalSubject === undefined || sender === undefined) return undefined;
  const { tokens } = grammar.sentence;
  if (hasActor(grammar, support, of!)) return undefined;
  const changes: Changes = new Map([[formalSubject, caseOf(grammar, formalSubject, sender)]]);
  const put = (at: number, feats: Tag["feats"]): boolean => {
    const form = grammar.inflect(hidden.verb, "VERB", feats);
    if (form === undefined) return false;
    changes.set(at, caseOf(grammar, at, form));
    return true;
  };
  const top = finiteOf(grammar, support);
  if (top === support) return put(support, PRESENT) ? changes : undefined;
  const isParticiple = grammar.tags[support]!.feats.VerbForm === "Part";
  if (!isParticiple) return grammar.heads[support] === top && put(support, INFINITIVE) ? changes : undefined;
  const auxiliary = grammar.heads[support]!;
  const { lower } = tokens[auxiliary]!;
  const form = Object.hasOwn(BLI, lower) ? BLI[lower] : undefined;
  if (form === "present" || form === "past") {
    changes.set(support, "");
    return auxiliary === top && put(top, form === "past" ? PAST : PRESENT) ? changes : undefined;
  }
  if (form === "infinitive") {
    changes.set(auxiliary, "");
    return grammar.heads[auxiliary] === top && put(support, INFINITIVE) ? changes : undefined;
  }
  if (form === "participle") {
    changes.set(auxiliary, "");
    if (grammar.heads[auxiliary] !== top) return undefined;
    if (tokens[top]!.lower === "er") changes.set(top, caseOf(grammar, top, "har"));
    else if (tokens[top]!.lower !== "har") return undefined;
    return put(support, PARTICIPLE) ? changes : undefined;
  }
  if (lower !== "er" || auxiliary !== top) return undefined;
  changes.set(top, caseOf(grammar, top, "har"));
  return put(support, PARTICIPLE) ? changes : undefined;
}

/** Whether a second «av» names who acts, or the first one may. */
function hasActor({ sentence }: SentenceGrammar, support: number, of: number): boolean {
  const { tokens } = sentence;
  if (ACTORS.has(tokens[of + 1]!.lower)) return true;
  for (let i = support + 1; i < Math.min(tokens.length, of + REACH); i++) {
    if (i !== of && tokens[i]!.lower === "av") return true;
  }
  return false;
}

/** Whether what is acted on stands behind «av» as a plain group of words. */
function hasObject({ sentence, tags }: SentenceGrammar, of: number): boolean {
  const next = sentence.tokens[of + 1];
  if (next === undefined || next.kind === "punctuation" || next.lower === "å") return false;
  const { upos } = tags[of + 1]!;
  if (upos !== "DET" && PRONOUNS.has(next.lower)) return false;
  return upos !== "VERB" && upos !== "AUX" && upos !== "ADP" && upos !== "PART" && next.lower !== "som";
}

/** Where the group of a noun begins, and its one adjective; undefined where more than an article and that stands there. */
function beforeNoun(
  { sentence, tags }: SentenceGrammar,
  noun: number,
): { readonly first: number; readonly adjective?: string } | undefined {
  const { tokens } = sentence;
  const { feats } = tags[noun]!;
  if (feats.Definite !== "Ind") return undefined;
  let first = noun;
  let adjective: string | undefined;
  if (tags[noun - 1]?.upos === "ADJ" || Object.hasOwn(ADVERBS, tokens[noun - 1]?.lower ?? "")) {
    first = noun - 1;
    adjective = adverbKey(tokens[first]!.lower);
  }
  const before = tokens[first - 1];
  if (before !== undefined && ARTICLES.has(before.lower)) first--;
  else if (
    tags[first - 1]?.upos === "DET" ||
    tags[first - 1]?.upos === "ADJ" ||
    tags[first - 1]?.upos === "NUM"
  )
    return undefined;
  return { first, ...(adjective === undefined ? {} : { adjective }) };
}

/** The adjective as {@link ADVERBS} has it: «nye», «nytt» and «ny» are one. */
function adverbKey(lower: string): string {
  if (lower === "nytt" || lower === "nye") return "ny";
  const stem = lower.replace(/(?:e|t)$/, "");
  return Object.hasOwn(ADVERBS, lower) ? lower : stem;
}

/** The last word of a short object that ends its clause: there an adverb can follow. */
function endOfObject({ sentence, tags }: SentenceGrammar, of: number): number | undefined {
  const { tokens } = sentence;
  for (let at = of + 1; at < Math.min(tokens.length, of + 5); at++) {
    const next = tokens[at + 1];
    if (tags[at]!.upos === "NOUN" || tags[at]!.upos === "PROPN" || tokens[at]!.kind === "placeholder") {
      if (next === undefined || next.kind === "punctuation") return at;
      const after = tags[at + 1]!.upos;
      if (after === "SCONJ" && next.lower !== "som") return at;
      if (after !== "PRON" && after !== "NOUN" && after !== "ADJ") return undefined;
    }
  }
  return undefined;
}

function caseOf({ sentence }: SentenceGrammar, i: number, text: string): string {
  return /^\p{Lu}/u.test(sentence.tokens[i]!.text) ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/** Changes of tokens as stretches: what goes takes the space behind it along. */
function replacementsOf({ sentence }: SentenceGrammar, changes: Changes): readonly Replacement[] {
  const { tokens } = sentence;
  return [...changes]
    .toSorted(([a], [b]) => a - b)
    .map(([i, text]) => {
      const { start, end } = tokens[i]!;
      return text === "" ? { start, end: tokens[i + 1]?.start ?? end, text } : { start, end, text };
    });
}
