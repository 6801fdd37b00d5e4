import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { Token } from "../document/token.js";
import { agrees, determinerFor } from "./agreement.js";
import type { CompiledAlternative } from "./compiled-list.js";
import type { FoundTerm } from "./find-terms.js";
import {
  conjunctions,
  numeralsAndQuantifiers,
  participleGovernors,
  prepositions,
  subjunctions,
} from "./function-words.js";
import type { Gender, Slot } from "./inflection.js";
import { formIn, type Rewriting } from "./rewriting.js";
import { wordsOf } from "./validate-list.js";

/** A noun with another noun, its determiner along with it, or undefined where an adjective would have to change. */
export function rewriteNoun(
  found: FoundTerm,
  alternative: CompiledAlternative,
  sentence: Sentence,
  standard: WrittenStandard,
): Rewriting | undefined {
  const { tokens } = sentence;
  const slots = nounSlotsHere(found.slots, tokens, found.first);
  const text = nounText(alternative, slots, tokens[found.head]!.lower);
  if (text === undefined) return undefined;
  const isPlural = slots.every((slot) => slot.startsWith("plural") || slot.startsWith("definitePlural"));
  const plain = { text, first: found.first, end: found.end };
  if (isPlural && alternative.forms !== undefined) return plain;
  if (agrees(found.term.compiled.gender, alternative.gender, standard)) return plain;
  const isDefinite = slots.every((slot) => slot.startsWith("definite"));
  return isDefinite
    ? withDefiniteDeterminers(plain, alternative.gender, sentence, standard)
    : withIndefiniteDeterminer(plain, alternative.gender, tokens, standard);
}

/** Another noun in the form that fits every one of the places, or undefined where there is none or they differ. */
export function nounText(
  alternative: CompiledAlternative,
  slots: readonly Slot[],
  surface: string,
): string | undefined {
  if (alternative.forms === undefined) return alternative.text;
  const words = wordsOf(alternative.text);
  const head = alternative.head ?? 0;
  // An adjective before the noun would have to agree: «ny frist» is not «ny fristen».
  if (head > 0 && !slots.every((slot) => slot === "indefinite")) return undefined;
  const form = formIn(alternative, slots, surface);
  return form === undefined ? undefined : words.map((word, i) => (i === head ? form : word)).join(" ");
}

function nounSlotsHere(slots: readonly Slot[], tokens: readonly Token[], first: number): readonly Slot[] {
  if (slots.length < 2) return slots;
  const before = tokens[first - 1];
  if (before === undefined) return slots;
  const many = before.kind === "number" ? before.lower !== "1" : numeralsAndQuantifiers.has(before.lower);
  const one = /^(en|ei|et|ein|eit|ett|min|mi|mitt|din|di|ditt|sitt|vårt|hvert|kvart|noe|noko|intet)$/.test(
    before.lower,
  );
  const wanted = slots.filter((slot) => (many ? slot === "plural" : one ? slot === "indefinite" : true));
  return wanted.length === 0 ? slots : wanted;
}

function withIndefiniteDeterminer(
  plain: Rewriting,
  gender: Gender | undefined,
  tokens: readonly Token[],
  standard: WrittenStandard,
): Rewriting | undefined {
  const before = tokens[plain.first - 1];
  if (before === undefined || before.kind === "punctuation" || nothingAgrees(before)) return plain;
  const determiner = gender === undefined ? undefined : determinerFor(before.lower, gender, standard);
  return determiner === undefined
    ? undefined
    : { ...plain, text: `${determiner} ${plain.text}`, first: plain.first - 1 };
}

/** Whether a word right before a noun is none that takes its gender. */
function nothingAgrees({ lower, kind }: Token): boolean {
  if (kind === "number") return true;
  return (
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    subjunctions.has(lower) ||
    participleGovernors.has(lower) ||
    /(er|ar)$/.test(lower)
  );
}

function withDefiniteDeterminers(
  plain: Rewriting,
  gender: Gender | undefined,
  { tokens, text: source, start }: Sentence,
  standard: WrittenStandard,
): Rewriting | undefined {
  let { text, first, end } = plain;
  const possessive = tokens[end]?.lower;
  if (possessive !== undefined && /^(min|mi|mitt|din|di|ditt|sin|si|sitt|vår|vårt)$/.test(possessive)) {
    if (gender === undefined) return undefined;
    text += ` ${determinerFor(possessive, gender, standard)}`;
    end += 1;
  }
  // Adjectives in the definite end in -e for every gender, so only the determiner before them changes.
  let at = first - 1;
  while (
    at > first - 3 &&
    tokens[at]?.kind === "word" &&
    /.{2}e$/.test(tokens[at]!.lower) &&
    !isDemonstrative(tokens[at]!)
  )
    at--;
  const before = tokens[at];
  if (before === undefined || !isDemonstrative(before)) return { text, first, end };
  if (gender === undefined) return undefined;
  const adjectives = tokens
    .slice(at + 1, first)
    .map((token) => source.slice(token.start - start, token.end - start));
  text = [determinerFor(before.lower, gender, standard)!, ...adjectives, text].join(" ");
  return { text, first: at, end };
}

function isDemonstrative({ lower }: Token): boolean {
  return /^(den|det|denne|dette)$/.test(lower);
}
