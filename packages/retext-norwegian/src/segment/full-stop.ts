import type { AbbreviationEnding } from "./abbreviations.js";
import { CharacterClass, classAt } from "./character-class.js";
import type { SegmentedToken } from "./segmented-sentence.js";
import { SENTENCE_STARTERS } from "./sentence-starters.js";

/**
 * What a full stop after a word does: `end` ends the sentence, `mark` is only a mark, `part` belongs to the
 * word before it (an abbreviation, an ordinal, an initial).
 */
export type FullStop = "end" | "mark" | "part";

/** What stands around a full stop. */
export interface FullStopContext {
  readonly text: string;
  /** The token that the full stop stands right after. */
  readonly word: SegmentedToken;
  /** The text of the token before `word` in the same sentence, if any. */
  readonly before: string | undefined;
  /** Whether nothing but brackets, dashes and section signs stands before `word` in its sentence. */
  readonly isFirst: boolean;
  /** The first token after the full stop that is no bracket, quotation mark or dash; undefined at the end. */
  readonly next: SegmentedToken | undefined;
  /** Whether white space, or a closing mark and white space, follows the full stop. */
  readonly hasSpaceAfter: boolean;
  /** Whether a closing bracket or quotation mark follows the full stop. */
  readonly hasCloserAfter: boolean;
  readonly abbreviations: ReadonlyMap<string, AbbreviationEnding>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const MONTHS =
  words(`januar februar mars april mai juni juli august september oktober november desember jan feb
  febr apr jun jul aug sept okt nov des`);

// What an ordinal counts in acts, and what stands after one with a capital letter.
const COUNTED = words(
  "ledd punktum setning strekpunkt alternativ klasse etasje etg divisjon div trinn verdenskrig",
);

// What a letter or a Roman numeral is the name of: «bokstav B. Vedtaket», «vitamin C. Det».
const NAMED_BY_LETTER =
  words(`alternativ artikkel avdeling avsnitt bilag blokk bokstav del delfelt felt figur gruppe
  kapittel kategori klasse litra modell nivå plan post punkt sone tabell trinn type vedlegg versjon vitamin
  hepatitt oppgang oppgong inngang inngong rom hus bygg fase`);

const ROMAN = /^[IVXLCDM]+$/;
const VOWEL = /[aeiouyæøåéêòôü]/i;
// «Storgt. 3», «Elvevn. 12»
const STREET = /\p{L}{2}(?:gt|gd|vn|vg|pl)$/u;
const CHAIN = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;
const LONGEST = 16;

function classOfNext(context: FullStopContext): CharacterClass | undefined {
  const { next, text } = context;
  return next === undefined ? undefined : classAt(text, next.start);
}

function isLowerNext(context: FullStopContext): boolean {
  return classOfNext(context) === CharacterClass.lower;
}

function canStartSentence(kind: CharacterClass | undefined): boolean {
  return kind !== CharacterClass.lower && kind !== CharacterClass.joiner;
}

function isStarterNext({ text, next }: FullStopContext): boolean {
  return (
    next !== undefined &&
    SENTENCE_STARTERS.has(text.slice(next.start, Math.min(next.end, next.start + LONGEST)).toLowerCase())
  );
}

// A mark such as , or ) right after the full stop means that the sentence goes on.
function goesOn(context: FullStopContext): boolean {
  return !context.hasSpaceAfter;
}

function afterNumber(context: FullStopContext, form: string): FullStop {
  const { next, text, isFirst } = context;
  const isOrdinal = /^\d{1,3}$/.test(form);
  if (isFirst && (isOrdinal || /^\d{1,3}(?:\.\d{1,3})+$/.test(form))) return "part";
  if (goesOn(context)) return isOrdinal && !context.hasCloserAfter ? "part" : "mark";
  if (isLowerNext(context)) return isOrdinal ? "part" : "mark";
  if (!isOrdinal || next === undefined) return "end";
  const nextWord = text.slice(next.start, Math.min(next.end, next.start + LONGEST)).toLowerCase();
  if (MONTHS.has(nextWord) || COUNTED.has(nextWord)) return "part";
  // «02. 03. 2026», «1. 2. og 3. ledd»
  const isNumberChain =
    next.kind === "number" && (text[next.end] === "." || /\d\.$/.test(context.before ?? ""));
  return isNumberChain ? "part" : "end";
}

function afterLetter(context: FullStopContext, form: string): FullStop {
  if (context.isFirst) return "part";
  if (goesOn(context)) return "part";
  const isUpper = classAt(form, 0) === CharacterClass.upper;
  if (isLowerNext(context)) return "part";
  if (!isUpper) return "end";
  const isNamed = NAMED_BY_LETTER.has((context.before ?? "").toLowerCase());
  return isNamed || isStarterNext(context) || classOfNext(context) !== CharacterClass.upper ? "end" : "part";
}

function afterAbbreviation(context: FullStopContext, ending: AbbreviationEnding): FullStop {
  if (goesOn(context)) return "part";
  const kind = classOfNext(context);
  if (kind === undefined) return "end";
  if (kind === CharacterClass.lower) return "part";
  if (ending === "never") return "part";
  if (ending === "word") {
    return kind === CharacterClass.digit && !context.hasCloserAfter ? "part" : "end";
  }
  if (context.hasCloserAfter || kind === CharacterClass.placeholder) return "part";
  return kind === CharacterClass.digit && !isUnit(context) ? "part" : "end";
}

// «Det kostar 500 kr. 20 personar»: after its number a unit is done; in «kr. 500» and «1 nov. 2026» it is not.
function isUnit({ text, word, before }: FullStopContext): boolean {
  return /\d$/.test(before ?? "") && !MONTHS.has(text.slice(word.start, word.end).toLowerCase());
}

/** Decides what one full stop right after a word or a number does. */
export function readFullStop(context: FullStopContext): FullStop {
  const { text, word, isFirst, abbreviations } = context;
  if (word.end - word.start > LONGEST || word.kind === "source" || word.kind === "placeholder")
    return plain(context);
  const form = text.slice(word.start, word.end);
  if (word.kind === "number" && !/\p{L}/u.test(form)) return afterNumber(context, form);
  const ending = abbreviations.get(form.toLowerCase());
  const isLetter = /^\p{L}$/u.test(form);
  if (isLetter && (isFirst || ending === undefined || form !== form.toLowerCase()))
    return afterLetter(context, form);
  if (ending !== undefined) {
    return afterAbbreviation(context, ending);
  }
  if (ROMAN.test(form)) return afterRoman(context);
  if (CHAIN.test(form)) return afterChain(context, form);
  if (STREET.test(form) && classOfNext(context) === CharacterClass.digit) return "part";
  // «grl.», «Pb.»: what has no vowel is an abbreviation, unless all of it is in capitals.
  const isTail = form.slice(1) === form.slice(1).toLowerCase();
  if (word.kind === "word" && isTail && !VOWEL.test(form)) return afterAbbreviation(context, "maybe");
  return plain(context);
}

function afterRoman(context: FullStopContext): FullStop {
  if (context.isFirst) return "part";
  if (goesOn(context)) return "mark";
  return isLowerNext(context) ? "part" : "end";
}

// «D.C.», «W.E. Johns»: more initials than one, or an abbreviation that no list has.
function afterChain(context: FullStopContext, form: string): FullStop {
  if (goesOn(context) || isLowerNext(context)) return "part";
  const kind = classOfNext(context);
  if (kind === undefined) return "end";
  const isInitials = form === form.toUpperCase();
  return isInitials && !isStarterNext(context) ? "part" : "end";
}

function plain(context: FullStopContext): FullStop {
  if (goesOn(context)) return "mark";
  return canStartSentence(classOfNext(context)) ? "end" : "mark";
}
