import type { Sentence } from "../document/sentence.js";
import type { GrammarOf, PassiveMark, SentenceGrammar } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import { canBePassive } from "./can-be-passive.js";
import { nnPassiveForms, participles, verbsByNbForm } from "./passive-verbs.js";
import {
  adverbials,
  adverbs,
  agents,
  clauseBreaks,
  clauseStarts,
  conjunctions,
  decisions,
  modals,
  notSubjects,
  otherAuxiliaries,
  pastAuxiliaries,
  prepositions,
  presentAuxiliaries,
  withoutObject,
} from "./passive-words.js";

/**
 * How a passive is built.
 * `impersonal`: «det» without meaning of its own and a passive (det vises til, det vert vist til, kan det søkes om);
 * `request`: «bes»; `modal`: modal verb and s-form (kan påklages, må sendast); `finite`: an s-form as present tense;
 * `bli`: bli or verte, present or after a modal verb, and a participle; `bli-past`: the same in the past;
 * `infinitive`: any other s-form, mostly after «å».
 */
export type PassiveKind = "impersonal" | "request" | "modal" | "finite" | "bli" | "bli-past" | "infinitive";

/** A passive in a sentence. Offsets are in the text of the reading. */
export interface Passive {
  readonly kind: PassiveKind;
  readonly start: number;
  readonly end: number;
  /** Place in the tokens of the sentence of the word that carries the meaning: s-form or participle. */
  readonly verb: number;
  /** Its form: `es` bokmål s-form, `ast` nynorsk st-form, `participle`. */
  readonly form: "es" | "ast" | "participle";
  /** The sender is named as the one who acts: «av kommunen», «av oss». */
  readonly agent: boolean;
}

/** How far back the auxiliary of a participle is looked for, and how much between them is still shown with them. */
const REACH = 12;
const SHOWN = 6;

/** What tells a passive word: the grammar of the sentence, and closed lists of the verbs of official texts. */
interface PassiveWords {
  readonly tokens: readonly Token[];
  formAt(i: number): "es" | "ast" | undefined;
  isParticiple(i: number): boolean;
  /** Whether a participle belongs to bli or verte, however far off these stand. */
  isMarked(i: number): boolean;
}

/**
 * Every passive of a sentence, in order, in both written standards. What a sure tag tells counts, and what stands on the
 * lists; what neither knows is left out. A sentence in which no word can be passive is not tagged.
 */
export function findPassives(sentence: Sentence, grammarOf: GrammarOf): readonly Passive[] {
  const { tokens } = sentence;
  if (!tokens.some(isTrigger)) return [];
  const words = passiveWords(sentence, grammarOf(sentence));
  const found: Passive[] = [];
  let governed = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "punctuation" && token.text !== ",") governed = false;
    if (token.kind !== "word") continue;
    const passive = sFormAt(words, i, governed) ?? participleAt(words, i);
    if (passive === undefined) continue;
    // «kan endres eller oppheves»: the modal verb holds for the second one too, which is no finding of its own.
    if (passive.kind === "modal") governed = true;
    found.push(passive);
  }
  return found;
}

function isTrigger({ kind, lower }: Token): boolean {
  return kind === "word" && (canBePassive(lower) || decisions.has(lower));
}

function passiveWords({ tokens }: Sentence, grammar: SentenceGrammar | undefined): PassiveWords {
  const isMarked = (i: number, mark: PassiveMark): boolean =>
    grammar !== undefined && grammar.passives[i] === mark && grammar.isSure(i);
  return {
    tokens,
    formAt: (i) => {
      const { lower } = tokens[i]!;
      if (lower === "bes" || verbsByNbForm.has(lower)) return "es";
      if (nnPassiveForms.has(lower)) return "ast";
      if (!canBePassive(lower) || !isMarked(i, "s")) return undefined;
      return lower.endsWith("st") ? "ast" : "es";
    },
    isParticiple: (i) => {
      const { lower } = tokens[i]!;
      return participles.has(lower) || lower === "bedt" || lower === "bede" || isMarked(i, "bli");
    },
    isMarked: (i) => isMarked(i, "bli"),
  };
}

function sFormAt(words: PassiveWords, i: number, governed: boolean): Passive | undefined {
  const { tokens } = words;
  const isRequest = tokens[i]!.lower === "bes";
  const form = words.formAt(i);
  if (form === undefined) return undefined;
  const before = beforeAdverbs(tokens, i);
  const previous = tokens[before];
  const next = tokens[i + 1];
  const make = (kind: PassiveKind, from: number, to = i): Passive => ({
    kind,
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    verb: i,
    form,
    ...withAgent(tokens, i),
  });
  if (previous?.lower === "det" && isImpersonal(tokens, i)) {
    const modal = beforeAdverbs(tokens, before);
    return make("impersonal", modals.has(tokens[modal]?.lower ?? "") ? modal : before);
  }
  if (previous !== undefined && modals.has(previous.lower)) {
    const subject = beforeAdverbs(tokens, before);
    if (tokens[subject]?.lower === "det" && isImpersonal(tokens, i)) return make("impersonal", subject);
    return make("modal", before);
  }
  if (next?.lower === "det" && !isRequest && isImpersonal(tokens, i, i + 2))
    return make("impersonal", i, i + 1);
  if (previous?.lower === "å") return make("infinitive", before);
  if (governed && joins(tokens[i - 1])) return undefined;
  if (isAfterInvertedModal(tokens, i)) return make("modal", i);
  if (isRequest) return make("request", i);
  return make(isSubject(previous) ? "finite" : "infinitive", i);
}

function participleAt(words: PassiveWords, i: number): Passive | undefined {
  const { tokens } = words;
  if (!words.isParticiple(i)) return undefined;
  const decided = decisionAt(tokens, i);
  if (decided !== undefined) return decided;
  let at = beforeAdverbs(tokens, i);
  let isInverted = false;
  if (tokens[at]?.lower === "det") {
    isInverted = true;
    at = beforeAdverbs(tokens, at);
  }
  const auxiliary = tokens[at]?.lower ?? "";
  const isPresent = presentAuxiliaries.has(auxiliary);
  const isPast = pastAuxiliaries.has(auxiliary);
  if (!isPresent && !isPast && !otherAuxiliaries.has(auxiliary))
    return words.isMarked(i) ? distantParticiple(tokens, i) : undefined;
  const before = beforeAdverbs(tokens, at);
  const modal = modals.has(tokens[before]?.lower ?? "") ? before : undefined;
  const isInvertedModal = modal === undefined && !isPresent && !isPast && isAfterInvertedModal(tokens, at);
  const subject = modal === undefined ? before : beforeAdverbs(tokens, modal);
  const agent = withAgent(tokens, i);
  const make = (kind: PassiveKind, from: number): Passive => ({
    kind,
    start: tokens[from]!.start,
    end: tokens[i]!.end,
    verb: i,
    form: "participle",
    ...agent,
  });
  const isTensed = isPresent || modal !== undefined || isInvertedModal;
  if (isTensed && (isInverted || tokens[subject]?.lower === "det") && isImpersonal(tokens, i)) {
    return make("impersonal", isInverted ? (modal ?? at) : subject);
  }
  return make(isTensed ? "bli" : "bli-past", modal ?? at);
}

/** «blir etter en ny vurdering behandlet»: a participle with more than adverbs between it and its auxiliary. */
function distantParticiple(tokens: readonly Token[], i: number): Passive | undefined {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const { lower } = tokens[at]!;
    const isPast = pastAuxiliaries.has(lower);
    if (!isPast && !presentAuxiliaries.has(lower) && !otherAuxiliaries.has(lower)) continue;
    const { start, end } = tokens[i]!;
    const from = i - at <= SHOWN ? tokens[at]!.start : start;
    return {
      kind: isPast ? "bli-past" : "bli",
      start: from,
      end,
      verb: i,
      form: "participle",
      ...withAgent(tokens, i),
    };
  }
  return undefined;
}

/** «Det er besluttet å», «det ble bestemt at»: a decision without anyone who made it. */
function decisionAt(tokens: readonly Token[], i: number): Passive | undefined {
  if (!decisions.has(tokens[i]!.lower) || !["å", "at"].includes(tokens[i + 1]?.lower ?? "")) return undefined;
  const at = beforeAdverbs(tokens, i);
  const subject = tokens[at - 1];
  if (subject?.lower !== "det" || !["er", "ble", "blei", "vart", "blir", "vert"].includes(tokens[at]!.lower))
    return undefined;
  const { start } = subject;
  return {
    kind: "impersonal",
    start,
    end: tokens[i]!.end,
    verb: i,
    form: "participle",
    ...withAgent(tokens, i),
  };
}

/** Whether a modal verb stands a short subject before: «kan vedtaket påklages», «vil saken bli sendt». */
function isAfterInvertedModal(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 5); at--) {
    const token = tokens[at]!;
    if (modals.has(token.lower)) return at < i - 1;
    if (token.kind === "punctuation" || clauseBreaks.has(token.lower)) return false;
  }
  return false;
}

/** The place of the nearest token before `i` that is no adverb of a verb phrase; at most three are passed over. */
function beforeAdverbs(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  for (let passed = 0; passed < 3 && at > 0 && adverbs.has(tokens[at]!.lower); passed++) at--;
  return at;
}

/** Whether «det» before this verb stands for nothing: what follows is a clause, or an object, or a preposition of its own. */
function isImpersonal(tokens: readonly Token[], verb: number, from = verb + 1): boolean {
  let at = from;
  while (at < from + 3 && adverbs.has(tokens[at]?.lower ?? "")) at++;
  const next = tokens[at];
  if (next === undefined || next.kind === "punctuation") return false;
  const { lower } = next;
  const own = withoutObject[tokens[verb]!.lower];
  if (own?.includes(lower) === true) return true;
  if (clauseStarts.has(lower)) return true;
  if (prepositions.has(lower) || conjunctions.has(lower)) return false;
  return next.kind === "word" && !adverbials.has(lower);
}

/** Whether a word can be the last of a subject: no function word, no number. */
function isSubject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "placeholder") return true;
  if (token.kind !== "word") return false;
  return !prepositions.has(token.lower) && !conjunctions.has(token.lower) && !notSubjects.has(token.lower);
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "," || ["og", "eller", "samt"].includes(token.lower));
}

function withAgent(tokens: readonly Token[], verb: number): { readonly agent: boolean } {
  for (let at = verb + 1; at < Math.min(tokens.length - 1, verb + 7); at++) {
    const token = tokens[at]!;
    if (token.kind === "punctuation") break;
    if (token.lower === "av") return { agent: agents.has(tokens[at + 1]!.lower) };
  }
  return { agent: false };
}
