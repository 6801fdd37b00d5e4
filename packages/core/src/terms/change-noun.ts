import { determinerFor } from "../dictionary/agreement.js";
import type { CompiledAlternative } from "../dictionary/compiled-list.js";
import type { FoundTerm } from "../dictionary/find-terms.js";
import { numeralsAndQuantifiers } from "../dictionary/function-words.js";
import type { Gender, Slot } from "../dictionary/inflection.js";
import { nounText } from "../dictionary/rewrite-noun.js";
import { inCaseOf } from "../document/letter-case.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import type { RangeEdit } from "../rule/rule-context.js";
import { adjectiveForms, formFor, goesOnlyWith } from "./gendered-forms.js";
import { type NounPhrase, nounPhrase } from "./noun-phrase.js";
import { pronounBehind } from "./pronouns-behind.js";
import { byHand, type TermOutcome } from "./term-outcome.js";

/** Words that go with feminine nouns alone, in bokmål where most write «en». */
const feminineOnly = wordSet("ei mi di si inga noka anna lita eiga");
const ODD = wordSet("liten lita lite eigen eiga eige open opa ope");
const possessivesBehind = wordSet("min mi mitt din di ditt sin si sitt vår vårt");
const copulas = wordSet(
  "er var være vere vera vært vore blir ble blei bli blitt vert vart verta verte vorte vorten synes synest virker verkar står",
);

/** A noun with another in its form, and the words that agree with it; by hand where anything of it is not certain. */
export function changeNoun(
  found: FoundTerm,
  alternative: CompiledAlternative,
  grammar: SentenceGrammar,
  next: SentenceGrammar | undefined,
): TermOutcome {
  const { tokens } = grammar.sentence;
  const phrase = nounPhrase(grammar, found.first);
  const slots = slotsIn(found.slots, phrase);
  const text = nounText(alternative, slots, tokens[found.head]!.lower);
  if (text === undefined) return byHand("form");
  const [from, to] = [tokens[found.first]!.start, tokens[found.end - 1]!.end];
  const noun = edit(grammar, from, to, text);
  const before = found.term.compiled.gender;
  const after = alternative.gender;
  if (slots.every((slot) => slot.startsWith("plural") || slot.startsWith("definitePlural")))
    return { kind: "change", edits: [noun] };
  if (before !== undefined && before === after) return { kind: "change", edits: [noun] };
  if (before === undefined || after === undefined) return byHand("agreement");
  if (grammar.standard === "nb" && before !== "neuter" && after !== "neuter")
    return isMarkedFeminine(found, phrase, grammar) ? byHand("agreement") : { kind: "change", edits: [noun] };
  const agreeing = agreeingEdits(found, phrase, { before, after, slots }, grammar);
  const isNeuterOrNot = before === "neuter" || after === "neuter";
  if (agreeing === undefined || (isNeuterOrNot && hasPredicative(grammar, found.end, before)))
    return byHand("agreement");
  const pronoun = pronounBehind(grammar, next, found.end, before, after);
  if (pronoun !== undefined) return { kind: "by-hand", reason: "reference", pronoun };
  return { kind: "change", edits: [...agreeing, noun].sort((a, b) => a.start - b.start) };
}

function edit({ sentence }: SentenceGrammar, start: number, end: number, text: string): RangeEdit {
  const model = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { start, end, text: inCaseOf(text, model) };
}

/** The places that are left when the words before the noun have told its number. */
function slotsIn(slots: readonly Slot[], { number }: NounPhrase): readonly Slot[] {
  if (slots.length < 2 || number === undefined) return slots;
  const isPlural = (slot: Slot): boolean => /plural/i.test(slot);
  const left = slots.filter((slot) => isPlural(slot) === (number === "many"));
  return left.length === 0 ? slots : left;
}

function isMarkedFeminine({ end }: FoundTerm, phrase: NounPhrase, { sentence }: SentenceGrammar): boolean {
  const around = [...phrase.determiners, ...phrase.adjectives, end];
  return around.some((i) => feminineOnly.has(sentence.tokens[i]?.lower ?? ""));
}

interface GenderChange {
  readonly before: Gender;
  readonly after: Gender;
  readonly slots: readonly Slot[];
}

/** The changes of the words that agree with a noun of another gender now; undefined where one of them is not certain. */
function agreeingEdits(
  { end }: FoundTerm,
  phrase: NounPhrase,
  { before, after, slots }: GenderChange,
  grammar: SentenceGrammar,
): readonly RangeEdit[] | undefined {
  if (phrase.hasStrayArticle) return undefined;
  const { tokens } = grammar.sentence;
  const isDefinite = slots.every((slot) => slot.startsWith("definite"));
  const edits: RangeEdit[] = [];
  const put = (at: number, text: string): void => {
    const { start, end: to, lower } = tokens[at]!;
    if (text !== lower) edits.push(edit(grammar, start, to, text));
  };
  const determiners = [
    ...phrase.determiners,
    ...(isDefinite && possessivesBehind.has(tokens[end]?.lower ?? "") ? [end] : []),
  ];
  for (const at of determiners) {
    const { lower } = tokens[at]!;
    const text =
      determinerFor(lower, after, grammar.standard) ??
      (numeralsAndQuantifiers.has(lower) ? lower : undefined);
    if (text === undefined) return undefined;
    put(at, text);
  }
  for (const at of phrase.adjectives) {
    const { lower } = tokens[at]!;
    if ((isDefinite || phrase.isOwned) && lower.endsWith("e")) continue;
    if (isDefinite || phrase.isOwned) return undefined;
    if (isAdverbial(grammar, phrase, at)) continue;
    // «hver enkelt» and «kvar enkelt» stay, and nynorsk has forms for «ei» of a few.
    const isFeminine = grammar.standard === "nn" && (before === "feminine" || after === "feminine");
    const isOdd = lower === "enkelt" || (isFeminine && ODD.has(lower));
    const forms = isOdd ? undefined : adjectiveForms(grammar, at);
    if (forms === undefined || lower !== formFor(forms, before)) return undefined;
    put(at, formFor(forms, after));
  }
  return edits;
}

/** «et helt nytt vedtak»: the first tells how new it is, and agrees with nothing. */
function isAdverbial(grammar: SentenceGrammar, { adjectives }: NounPhrase, at: number): boolean {
  return adjectives.includes(at + 1) && grammar.relations[at] === "ADV";
}

/** Whether something is said of the noun that agrees with it: «vedtaket er nytt». */
function hasPredicative(grammar: SentenceGrammar, end: number, gender: Gender): boolean {
  const { tokens } = grammar.sentence;
  const copula = tokens.findIndex(({ lower }) => copulas.has(lower));
  if (copula === -1) return false;
  return tokens.some(
    ({ kind, lower }, i) =>
      kind === "word" &&
      i > copula &&
      i >= end &&
      grammar.tags[i - 1]?.upos !== "DET" &&
      goesOnlyWith(grammar, lower, gender),
  );
}
