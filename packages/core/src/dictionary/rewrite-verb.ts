import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { CompiledAlternative } from "./compiled-list.js";
import type { FoundTerm } from "./find-terms.js";
import {
  articles,
  certainSubjects,
  prepositions,
  sentenceAdverbs,
  verbsWithoutPassive,
} from "./function-words.js";
import type { Slot } from "./inflection.js";
import { formIn, type Rewriting } from "./rewriting.js";
import { wordsOf } from "./validate-list.js";
import {
  hasFormalSubject,
  isPassiveParticiple,
  mayBeAttribute,
  middleField,
  verbSlotsHere,
} from "./verb-context.js";

const finite: readonly Slot[] = ["present", "past", "imperative"];

/** A verb phrase with another verb, or undefined where the sentence would have to change in more than that. */
export function rewriteVerb(
  found: FoundTerm,
  alternative: CompiledAlternative,
  { tokens, text, start }: Sentence,
  standard: WrittenStandard,
): Rewriting | undefined {
  const { forms } = alternative;
  if (forms === undefined)
    return found.gaps.length > 0 ? undefined : { text: alternative.text, first: found.first, end: found.end };
  const slots = verbSlotsHere(found.slots, tokens, found.head);
  const form = formIn(alternative, slots, variantOf(found, slots, tokens, standard));
  if (form === undefined) return undefined;
  const isPassive =
    slots.includes("passive") || (isParticiple(slots) && isPassiveParticiple(tokens, found.head));
  if (isPassive && !hasPassive(alternative, found, tokens)) return undefined;

  const staying = gapThatStays(found, tokens);
  if (staying === undefined) return undefined;
  const words = wordsOf(alternative.text);
  if (!fitsAsAttribute(form, words, found, tokens)) return undefined;
  const headIndex = alternative.head ?? 0;
  const lead = [...words.slice(0, headIndex), form];
  const tail = words.slice(headIndex + 1);
  const end = objectStart(found, alternative, tokens);
  if (end === undefined) return undefined;

  const isFiniteForm = slots.some((slot) => finite.includes(slot) || slot === "passive");
  const bothOneWord = tail.length === 0 && headIndex === 0;
  const moved = bothOneWord || !isFiniteForm || staying.length > 0 ? 0 : movedWords(found, tokens, slots);
  if (moved === undefined) return undefined;
  const between = [...staying, ...range(end, end + moved)].map((i) => {
    const token = tokens[i]!;
    return text.slice(token.start - start, token.end - start);
  });
  return { text: [...lead, ...between, ...tail].join(" "), first: found.first, end: end + moved };
}

/**
 * The form as an example of radical or moderate. Every nynorsk infinitive has both endings, but its past tense is no
 * choice; and «føreta» ends in -a always and is an example of none.
 */
function variantOf(
  found: FoundTerm,
  slots: readonly Slot[],
  tokens: Sentence["tokens"],
  standard: WrittenStandard,
): string {
  const infinitives = found.term.compiled.forms?.infinitive ?? [];
  const isChoice = slots.includes("infinitive") ? infinitives.length > 1 : standard === "nb";
  return isChoice ? tokens[found.head]!.lower : "";
}

/** Before a noun only one word can stand, and one that agrees: «de brukte midlene», not «de startet tiltakene». */
function fitsAsAttribute(
  form: string,
  words: readonly string[],
  found: FoundTerm,
  tokens: Sentence["tokens"],
): boolean {
  if (!found.slots.some((slot) => slot === "past" || slot.startsWith("participle"))) return true;
  if (found.end !== found.head + 1 || !mayBeAttribute(tokens, found.head, found.end)) return true;
  return words.length === 1 && !/(?:et|a)$/u.test(form);
}

function isParticiple(slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.startsWith("participle"));
}

/** Whether an alternative can stand in the passive here. */
function hasPassive(alternative: CompiledAlternative, found: FoundTerm, tokens: Sentence["tokens"]): boolean {
  const words = wordsOf(alternative.text);
  if (verbsWithoutPassive.has(words[alternative.head ?? 0]!) || words.includes("seg")) return false;
  // «Det foretas en vurdering av saken» has «vurdering» for its subject; «det vurderes saken» has none.
  const takesNoun = found.term.words.some((word, i) => i > 0 && !prepositions.has(word));
  return !takesNoun || !hasFormalSubject(tokens, found.head, found.end);
}

/** The words in a gap that can stay where they are, or undefined where one of them belongs to the noun. */
function gapThatStays(found: FoundTerm, tokens: Sentence["tokens"]): readonly number[] | undefined {
  const staying: number[] = [];
  for (const gap of found.gaps) {
    const word = tokens[gap]!.lower;
    if (articles.has(word)) continue;
    if (!sentenceAdverbs.has(word) && !certainSubjects.has(word)) return undefined;
    staying.push(gap);
  }
  return staying;
}

/**
 * The token where the object begins. «Foreta en vurdering av saken» is «vurdere saken»: the preposition goes with
 * the noun. Another preposition might be part of what the alternative says otherwise, so nothing is offered then.
 */
function objectStart(
  found: FoundTerm,
  alternative: CompiledAlternative,
  tokens: Sentence["tokens"],
): number | undefined {
  const { words } = found.term;
  const next = tokens[found.end]?.lower;
  const hasNoun = words.length > 1 && !prepositions.has(words.at(-1)!) && alternative.text !== "";
  if (!hasNoun || next === undefined) return found.end;
  const lastOfAlternative = wordsOf(alternative.text).at(-1)!;
  if (next === "av" && found.end > found.headEnd) {
    return prepositions.has(lastOfAlternative) && lastOfAlternative !== "ut" ? undefined : found.end + 1;
  }
  return ["om", "til", "for", "mot", "over", "på", "i"].includes(next) ? undefined : found.end;
}

function movedWords(
  found: FoundTerm,
  tokens: Sentence["tokens"],
  slots: readonly Slot[],
): number | undefined {
  if (slots.length === 1 && slots[0] === "imperative") return 0;
  // A phrase of several words has its own object behind it, and nothing of the sentence moves into that.
  if (found.end > found.headEnd) return 0;
  return middleField(tokens, found.head, found.end);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
