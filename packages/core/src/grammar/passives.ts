import type { Sentence } from "../document/sentence.js";
import type { PassiveVerb, SentenceGrammar } from "../document/sentence-grammar.js";
import { hasSenderBehind } from "./agents.js";
import { isImpersonal } from "./impersonal.js";
import { modals } from "./modal-verbs.js";
import { nynorskOf } from "./nynorsk-of-passives.js";

/**
 * How a passive is built.
 * `impersonal`: «det» without meaning of its own and a passive (det vises til, det vert vist til, kan det søkes om);
 * `decided`: what somebody has decided, with nobody named (det er besluttet å);
 * `request`: «bes»; `modal`: modal verb and s-form (kan påklages, må sendast); `finite`: an s-form as present tense;
 * `bli`: bli or verte, present or after a modal verb, and a participle; `bli-past`: the same in the past;
 * `infinitive`: any other, mostly after «å», and a second one that a modal verb governs.
 */
export type PassiveKind =
  | "impersonal"
  | "decided"
  | "request"
  | "modal"
  | "finite"
  | "bli"
  | "bli-past"
  | "infinitive";

/** A passive in a sentence. `start` and `end` are offsets in the text of the reading, the rest places among the tokens. */
export interface Passive {
  readonly kind: PassiveKind;
  readonly start: number;
  readonly end: number;
  /** The word that carries the meaning: s-form or participle. */
  readonly verb: number;
  /** Its form: `es` bokmål s-form, `ast` nynorsk st-form, `participle`. */
  readonly form: "es" | "ast" | "participle";
  /** The form of bli or verte before a participle. */
  readonly auxiliary?: number;
  /** The modal verb or «å» that governs it. */
  readonly governor?: number;
  /** «det» as its formal subject. */
  readonly formalSubject?: number;
  /** Whether it stands in the past: «ble sendt», «hadde blitt sendt». */
  readonly past: boolean;
  /** The sender is named as the one who acts: «av kommunen», «av oss». */
  readonly agent: boolean;
}

/** How far before a verb its modal verb is looked for. */
const REACH = 12;

/** A mark over more words than this would hide the marks under them. */
const LONGEST = 6;

const PRESENT: ReadonlySet<string> = new Set(["blir", "vert"]);
const PAST: ReadonlySet<string> = new Set(["ble", "blei", "vart"]);

/** What somebody has decided: with «det er» before and «å» or «at» behind nobody has. */
const DECISIONS: ReadonlySet<string> = new Set(
  "besluttet bestemt vedtatt vedteke avgjort foreslått foreslege anbefalt tilrådd".split(" "),
);

const BE_OR_HAVE: ReadonlySet<string> = new Set("er har ble blei vart blir vert blitt vorte".split(" "));

/** Every passive of a sentence, in order, and how it is built. */
export function findPassives(grammar: SentenceGrammar): readonly Passive[] {
  const passives = passiveVerbs(grammar).map((verb) => classify(grammar, verb));
  const decided = decisions(grammar.sentence).filter(({ verb }) =>
    passives.every((passive) => passive.verb !== verb || passive.kind === "bli-past"),
  );
  const taken = new Set(decided.map(({ verb }) => verb));
  return [...passives.filter(({ verb }) => !taken.has(verb)), ...decided].toSorted((a, b) => a.verb - b.verb);
}

/** The passive verbs of a sentence, and the bokmål ones in a nynorsk sentence that its tagger has never met. */
function passiveVerbs({ sentence, standard, tags, passives }: SentenceGrammar): readonly PassiveVerb[] {
  if (standard === "nb") return passives;
  const known = new Set(passives.map(({ verb }) => verb));
  const foreign = sentence.tokens.flatMap(({ lower }, verb) =>
    known.has(verb) || !nynorskOf.has(lower) || tags[verb]!.upos === "PROPN" ? [] : [{ verb }],
  );
  return [...passives, ...foreign].toSorted((a, b) => a.verb - b.verb);
}

/** Whether a sentence can hold «det er besluttet å», which is no passive by its letters. */
export function mayHoldDecision({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => DECISIONS.has(lower));
}

function classify(grammar: SentenceGrammar, { verb, auxiliary }: PassiveVerb): Passive {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  const top = auxiliary ?? verb;
  const governor = governorOf(grammar, top);
  const modal = governor !== undefined && modals.has(tokens[governor]!.lower) ? governor : undefined;
  const form = auxiliary !== undefined ? "participle" : tokens[verb]!.lower.endsWith("st") ? "ast" : "es";
  const past =
    auxiliary === undefined
      ? tags[verb]!.feats.Tense === "Past"
      : !PRESENT.has(tokens[auxiliary]!.lower) && modal === undefined;
  const det = formalSubjectOf(grammar, modal ?? top, verb);
  const shared = {
    verb,
    form,
    past,
    agent: hasSenderBehind(grammar, verb),
    ...(auxiliary === undefined ? {} : { auxiliary }),
    ...(governor === undefined ? {} : { governor }),
    ...(det === undefined ? {} : { formalSubject: det }),
  } as const;
  const make = (kind: PassiveKind, from: number): Passive => ({
    kind,
    ...markOf(sentence, from, verb),
    ...shared,
  });
  if (det !== undefined && !past && isImpersonal(grammar, verb, det)) {
    const from = Math.min(det, modal ?? top);
    const to = Math.max(det, verb);
    return { kind: "impersonal", ...markOf(sentence, from, to), ...shared };
  }
  if (auxiliary !== undefined) {
    if (PRESENT.has(tokens[auxiliary]!.lower) || modal !== undefined)
      return make("bli", modal !== undefined && isNear(grammar, modal, auxiliary) ? modal : auxiliary);
    return make(PAST.has(tokens[auxiliary]!.lower) ? "bli-past" : "infinitive", auxiliary);
  }
  if (modal !== undefined) {
    // «kan endres eller oppheves»: the modal verb holds for the second one too, which is no finding of its own.
    if (hasVerbBetween(grammar, modal, verb)) return make("infinitive", verb);
    return make("modal", isNear(grammar, modal, verb) ? modal : verb);
  }
  if (governor !== undefined) return make("infinitive", governor);
  if (isRequest(sentence, verb)) return make("request", verb);
  return make(tags[verb]!.feats.VerbForm === "Inf" ? "infinitive" : "finite", verb);
}

/** «Søker bes sende inn», «du anmodes om å». */
function isRequest({ tokens }: Sentence, verb: number): boolean {
  const { lower } = tokens[verb]!;
  return (
    lower === "bes" ||
    (lower === "anmodes" && tokens[verb + 1]?.lower === "om" && tokens[verb + 2]?.lower === "å")
  );
}

/** From one token to another, or the last one alone where that would be long. */
function markOf(
  { tokens }: Sentence,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const first = to - from < LONGEST ? from : to;
  return { start: tokens[first]!.start, end: tokens[to]!.end };
}

/** The modal verb or «å» that governs an infinitive, over its subject and adverbs and over infinitives it is joined to. */
function governorOf(grammar: SentenceGrammar, at: number): number | undefined {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  const before = beforeAdverbs(grammar, at);
  const direct = tokens[before]?.lower;
  if (direct !== undefined && (direct === "å" || modals.has(direct))) return before;
  if (direct === "det" && modals.has(tokens[before - 1]?.lower ?? "")) return before - 1;
  // «må begrunnes og sendes»: a form that is joined to another may be tagged as finite, since both are spelt alike.
  if (tags[at]!.feats.VerbForm === "Fin" && tags[at - 1]?.upos !== "CCONJ") return undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower, kind, text } = tokens[i]!;
    const { upos, feats } = tags[i]!;
    if (lower === "å" || modals.has(lower)) return i;
    if (upos === "SCONJ" || lower === "som" || (kind === "punctuation" && text !== ",")) return undefined;
    if (feats.VerbForm === "Fin" || (upos === "AUX" && feats.VerbForm !== "Inf")) return undefined;
    // Only an infinitive that this one is joined to may stand between: «må fylles ut og sendes».
    if (feats.VerbForm === "Inf" && !isJoined(grammar, i, at)) return undefined;
  }
  return undefined;
}

/** Whether one of «og», «eller», a comma stands between two verbs, and no subject. */
function isJoined({ sentence, tags }: SentenceGrammar, first: number, second: number): boolean {
  for (let i = second - 1; i > first; i--) {
    const { text, lower } = sentence.tokens[i]!;
    if (tags[i]!.upos === "CCONJ" || text === "," || lower === "samt") return true;
    if (tags[i]!.upos === "AUX") continue;
    if (tags[i]!.upos !== "ADV" && tags[i]!.upos !== "PART") return false;
  }
  // «skal kunne sendes»
  return true;
}

function hasVerbBetween({ tags }: SentenceGrammar, modal: number, verb: number): boolean {
  for (let i = modal + 1; i < verb; i++) if (tags[i]!.upos === "VERB") return true;
  return false;
}

/** Whether nothing but adverbs and auxiliaries stands between two verbs. */
function isNear({ sentence, tags }: SentenceGrammar, first: number, second: number): boolean {
  for (let i = first + 1; i < second; i++) {
    const { upos } = tags[i]!;
    if (sentence.tokens[i]!.lower === "lenger") continue;
    if (upos !== "ADV" && upos !== "PART" && upos !== "AUX") return false;
  }
  return true;
}

/** «det» right before the finite verb of a passive or right behind it. */
function formalSubjectOf(grammar: SentenceGrammar, finite: number, verb: number): number | undefined {
  const { tokens } = grammar.sentence;
  const before = beforeAdverbs(grammar, finite);
  if (tokens[before]?.lower === "det") return before;
  const behind = finite + 1;
  if (tokens[behind]?.lower === "det" && (behind < verb || finite === verb)) return behind;
  return undefined;
}

/** The place of the nearest token before `i` that is no adverb; at most three are passed over. */
function beforeAdverbs({ sentence, tags }: SentenceGrammar, i: number): number {
  let at = i - 1;
  for (let passed = 0; passed < 3 && at > 0; passed++, at--) {
    const { upos } = tags[at]!;
    if (sentence.tokens[at]!.lower === "å" || (upos !== "ADV" && upos !== "PART")) break;
  }
  return at;
}

/** «Det er besluttet å», «det ble bestemt at»: a decision without anyone who made it. */
function decisions(sentence: Sentence): readonly Passive[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower, end }, verb): readonly Passive[] => {
    if (!DECISIONS.has(lower) || !["å", "at"].includes(tokens[verb + 1]?.lower ?? "")) return [];
    let at = verb - 1;
    while (at > 0 && at > verb - 3 && !BE_OR_HAVE.has(tokens[at]!.lower)) at--;
    const auxiliary = at;
    if (!BE_OR_HAVE.has(tokens[at]?.lower ?? "")) return [];
    while (at > 0 && at > auxiliary - 2 && BE_OR_HAVE.has(tokens[at]!.lower)) at--;
    const det =
      tokens[at]?.lower === "det" ? at : tokens[auxiliary + 1]?.lower === "det" ? auxiliary + 1 : undefined;
    if (det === undefined) return [];
    const { start } = tokens[Math.min(det, auxiliary)]!;
    return [
      {
        kind: "decided",
        start,
        end,
        verb,
        form: "participle",
        auxiliary,
        formalSubject: det,
        past: true,
        agent: false,
      },
    ];
  });
}
