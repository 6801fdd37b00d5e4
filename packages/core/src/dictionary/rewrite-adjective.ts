import type { Sentence } from "../document/sentence.js";
import type { CompiledAlternative } from "./compiled-list.js";
import type { FoundTerm } from "./find-terms.js";
import { numeralsAndQuantifiers } from "./function-words.js";
import type { Slot } from "./inflection.js";
import { formIn, type Rewriting } from "./rewriting.js";
import { wordsOf } from "./validate-list.js";

/** An adjective with another in the same form, or undefined where its form does not tell which that is. */
export function rewriteAdjective(
  found: FoundTerm,
  alternative: CompiledAlternative,
  { tokens }: Sentence,
): Rewriting | undefined {
  if (alternative.forms === undefined) return { text: alternative.text, first: found.first, end: found.end };
  const slots = slotsHere(found.slots, tokens[found.first - 1]?.lower);
  const form = formIn(alternative, slots, tokens[found.head]!.lower);
  if (form === undefined) return undefined;
  const words = wordsOf(alternative.text);
  const text = words.map((word, i) => (i === (alternative.head ?? 0) ? form : word)).join(" ");
  return { text, first: found.first, end: found.end };
}

function slotsHere(slots: readonly Slot[], before: string | undefined): readonly Slot[] {
  if (slots.length < 2 || before === undefined) return slots;
  const wanted: Slot | undefined = /^(en|ei|ein)$/.test(before)
    ? "common"
    : /^(et|eit)$/.test(before)
      ? "neuter"
      : /^(den|denne|dette|det)$/.test(before) || numeralsAndQuantifiers.has(before)
        ? "plural-definite"
        : undefined;
  return wanted !== undefined && slots.includes(wanted) ? [wanted] : slots;
}
