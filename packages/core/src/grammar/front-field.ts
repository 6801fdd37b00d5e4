import { lawReferences } from "../document/law-reference.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { countUnits } from "../document/unit-count.js";
import { isFiniteVerb, mainClause, mainVerbByTags } from "./main-clause.js";

/** What stands before the finite verb of the main clause. Numbers are indexes of tokens. */
export interface FrontField {
  readonly first: number;
  readonly last: number;
  /** The finite verb behind it. */
  readonly verb: number;
  /** How many words a reader meets in it: a date, a span of dates and a reference to a section are one each. */
  readonly words: number;
  /** A subordinate clause it begins with, or a condition without «hvis»: «Hvis du vil klage», «Har du spørsmål». */
  readonly startsWithClause: boolean;
  /** It is a subject of three things or more in a row: «navn, adresse og telefonnummer». */
  readonly isRow: boolean;
}

const MONTH = "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";
const DATE = String.raw`(?:\d{1,2}\.\s?(?:${MONTH}|\d{1,2}\.)(?:\s?\d{4})?|${MONTH}\s\d{4}|\d{4})`;
const FROM = String.raw`(?:fra|frå|f\.o\.m\.|fom\.?)(?:\s+og\s+med)?(?:\s+den)?`;
const TO = String.raw`(?:(?:og\s+)?(?:fram\s+|frem\s+)?til|t\.o\.m\.|tom\.?|[-–])(?:\s+og\s+med)?(?:\s+den)?`;
const DATES = new RegExp(
  String.raw`(?<![a-zà-ž\d])(?:(?:i\s+)?perioden\s+)?(?:${FROM}\s+)?${DATE}(?:\s*${TO}\s*${DATE})?(?![a-zà-ž\d])`,
  "giu",
);
const PART = String.raw`(?:(?:\d+\.|første|andre|annet|anna|tredje|fjerde|femte|sjette|siste)\s(?:og\s(?:andre|annet|tredje|fjerde|femte)\s)?(?:ledd|punktum)|(?:bokstav|nr\.?|nummer)\s[\p{L}\d]+(?:\sog\s[a-z\d])?)`;
const PARTS = new RegExp(String.raw`^(?:,?\s(?:jf\.\s)?${PART})+`, "iu");

/**
 * The front field of a sentence, if it has at least `fewest` tokens; undefined where it has none (a question with its verb
 * first, a request, a fragment) and where the main clause is not certain.
 */
export function frontField(grammar: SentenceGrammar, fewest = 1): FrontField | undefined {
  const verbByTags = mainVerbByTags(grammar);
  // The tree is worked out only where enough stands before the verb.
  if (verbByTags === undefined || verbByTags < fewest) return undefined;
  const clause = mainClause(grammar);
  if (clause === undefined || grammar.tags[clause.verb]!.feats.Mood === "Imp") return undefined;
  const { verb } = clause;
  const first = beginningBefore(grammar, verb);
  const last = verb - 1;
  if (first > last || last - first > LONGEST) return undefined;
  return {
    first,
    last,
    verb,
    words: wordsIn(grammar, first, last),
    startsWithClause: startsWithClause(grammar, first, verb),
    isRow: isRow(grammar, clause.subject, verb),
  };
}

function isRow({ heads, relations }: SentenceGrammar, subject: number | undefined, verb: number): boolean {
  let joined = 0;
  for (let i = 0; i < verb; i++) if (relations[i] === "KOORD" && heads[i] === subject) joined++;
  return joined >= 2;
}

/** Words that a conjunction can follow: «Selv om», «Etter hvert som», «I og med at», «Til tross for at». */
const BEFORE_CONJUNCTION: ReadonlySet<string> = new Set(
  "selv sjølv etter hvert kvart før føre i og med til tross trass for uten utan så ved på grunn av".split(
    " ",
  ),
);

/** Whether it begins with a clause: «Hvis du …», «Selv om du …», «Har du …». «De som» begins with a word of its own. */
function startsWithClause(grammar: SentenceGrammar, first: number, verb: number): boolean {
  if (isFiniteVerb(grammar, first)) return true;
  const { sentence, tags } = grammar;
  for (let i = first; i < verb; i++) {
    if (tags[i]!.upos === "SCONJ") return true;
    if (!BEFORE_CONJUNCTION.has(sentence.tokens[i]!.lower)) return false;
  }
  return false;
}

/** The first word of the clause: behind a colon, a semicolon, a mark, and a word that only joins («Men», «Og»). */
function beginningBefore({ sentence, tags }: SentenceGrammar, verb: number): number {
  const { tokens } = sentence;
  let first = 0;
  for (let i = 0; i < verb; i++) if (/^[:;–—]$/.test(tokens[i]!.text)) first = i + 1;
  while (first < verb) {
    const { kind } = tokens[first]!;
    if (kind !== "punctuation" && kind !== "symbol" && tags[first]!.upos !== "CCONJ") break;
    first++;
  }
  return first;
}

/** How many words a reader meets from one token to another. */
export function wordsIn({ sentence }: SentenceGrammar, first: number, last: number): number {
  const tokens = sentence.tokens.slice(first, last + 1);
  if (tokens.length === 0) return 0;
  const from = tokens[0]!.start - sentence.start;
  const text = sentence.text.slice(from, tokens.at(-1)!.end - sentence.start);
  const units = unitsOf(text);
  // Of each unit its first word stands for all of it.
  const kept = tokens.filter(({ start }) => {
    const at = start - sentence.start - from;
    return !units.some((unit) => unit.start < at && at < unit.end);
  });
  return countUnits(kept);
}

function unitsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(DATES)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const { start, end } of lawReferences(text)) {
    const parts = PARTS.exec(text.slice(end, end + LONGEST_PARTS))?.[0].length ?? 0;
    found.push({ start, end: end + parts });
  }
  return found;
}

/** A front field of more tokens is no sentence that somebody wrote. */
const LONGEST = 150;

/** How many letters «første ledd bokstav a» and the like may take. */
const LONGEST_PARTS = 80;
