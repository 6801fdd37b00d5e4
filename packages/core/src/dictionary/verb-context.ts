import type { Token } from "../document/token.js";
import {
  articles,
  certainSubjects,
  conjunctions,
  infinitiveGovernors,
  inversionStarters,
  participleGovernors,
  passiveAuxiliaries,
  prepositions,
  sentenceAdverbs,
  subjectPronouns,
  subjunctions,
} from "./function-words.js";
import type { Slot } from "./inflection.js";

/** How far back a word that governs a verb is looked for. */
const REACH = 6;

/** How far back a clause is followed. A longer one is no clause, and one endless sentence must not cost its square. */
const LONGEST_CLAUSE = 200;

const determiners = new Set("den de dei denne dette disse desse det".split(" "));

/** The places of the paradigm a form stands in here. More than one where the words around it do not tell. */
export function verbSlotsHere(
  slots: readonly Slot[],
  tokens: readonly Token[],
  head: number,
): readonly Slot[] {
  if (slots.length < 2) return slots;
  const wanted = wantedSlots(tokens, head);
  const here = wanted === undefined ? [] : slots.filter((slot) => wanted.includes(slot));
  return here.length === 0 ? slots : here;
}

const participles: readonly Slot[] = ["participle", "participleCommon", "participlePlural"];

function wantedSlots(tokens: readonly Token[], head: number): readonly Slot[] | undefined {
  let crossedConjunction = false;
  for (let at = head - 1; at >= Math.max(0, head - REACH); at--) {
    const token = tokens[at]!;
    if (token.kind === "punctuation") break;
    if (infinitiveGovernors.has(token.lower))
      return crossedConjunction ? undefined : ["infinitive", "passive"];
    if (participleGovernors.has(token.lower)) {
      if (crossedConjunction) return undefined;
      // Behind «har» the participle never changes; behind «er» and «blir» nynorsk lets it agree.
      return passiveAuxiliaries.has(token.lower) ? participles : ["participle"];
    }
    if (subjunctions.has(token.lower)) break;
    if (conjunctions.has(token.lower)) crossedConjunction = true;
  }
  if (crossedConjunction) return undefined;
  const before = tokens[head - 1];
  if (before === undefined || before.kind === "punctuation")
    return head === firstWord(tokens) ? ["imperative"] : undefined;
  if (articles.has(before.lower) || determiners.has(before.lower)) return undefined;
  return ["past", "present"];
}

function firstWord(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.kind === "word");
}

/** Whether the verb is the participle of a passive: «ble foretatt», «er blitt foretatt». */
export function isPassiveParticiple(tokens: readonly Token[], head: number): boolean {
  return tokens.slice(Math.max(0, head - REACH), head).some((token) => passiveAuxiliaries.has(token.lower));
}

/**
 * Whether the verb may describe the noun behind it: «de iverksatte tiltakene». The same words can be a subject and its
 * verb; where that cannot be told, it may.
 */
export function mayBeAttribute(tokens: readonly Token[], head: number, end: number): boolean {
  const next = tokens[end];
  return (
    determiners.has(tokens[head - 1]?.lower ?? "") &&
    next?.kind === "word" &&
    !prepositions.has(next.lower) &&
    !isMiddleWord(next)
  );
}

/** Whether the formal subject «det» belongs to the verb, before it or right behind it. */
export function hasFormalSubject(tokens: readonly Token[], head: number, end: number): boolean {
  return tokens.slice(clauseStart(tokens, head), end).some((token) => token.lower === "det");
}

/**
 * How many tokens right behind a finite verb come before its particle and object: «iverksetter [vi ikke]». Undefined
 * where a subject that cannot be told apart may stand there, so that the order of a longer verb is not known.
 */
export function middleField(tokens: readonly Token[], head: number, from: number): number | undefined {
  let count = 0;
  while (isMiddleWord(tokens[from + count])) count++;
  if (count > 0 && certainSubjects.has(tokens[from]!.lower)) return count;
  return subjectStandsBefore(tokens, head) ? count : undefined;
}

function isMiddleWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (sentenceAdverbs.has(token.lower) || certainSubjects.has(token.lower)) &&
    token.lower !== "den"
  );
}

function subjectStandsBefore(tokens: readonly Token[], head: number): boolean {
  const start = clauseStart(tokens, head);
  const clause = tokens.slice(start, head).filter((token) => token.kind !== "punctuation");
  const last = clause.findLast((token) => !sentenceAdverbs.has(token.lower));
  if (last === undefined) return tokens[start - 1]?.lower === "som";
  if (subjectPronouns.has(last.lower)) return true;
  const first = clause[0]!;
  // Behind «at», «som» or «hvis» the subject always comes first.
  if (start > 0 && subjunctions.has(tokens[start - 1]!.lower)) return true;
  return !inversionStarters.has(first.lower) && !/^\p{Lu}?\p{Ll}*(vis|leg|lig)$/u.test(first.text);
}

function clauseStart(tokens: readonly Token[], head: number): number {
  const earliest = Math.max(0, head - LONGEST_CLAUSE);
  for (let at = head - 1; at >= earliest; at--) {
    const token = tokens[at]!;
    if (token.kind === "punctuation" && !/^[-–/]$/.test(token.text)) return at + 1;
    if (at > 0 && subjunctions.has(token.lower) && !inversionOnly.has(token.lower)) return at + 1;
  }
  return earliest;
}

/** Subjunctions that are prepositions or adverbs just as often. */
const inversionOnly = new Set("etter før for siden sidan så da då om".split(" "));
