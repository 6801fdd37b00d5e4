import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { isFiniteVerb } from "./main-clause.js";
import { hasSubjectRightBehind } from "./unclosed-clauses.js";

/** What happens once in a case: «når vi mottok søknaden». */
const ONCE = wordSet(
  "mottok fikk fekk kom sendte sende søkte flyttet flytta ringte klaget klaga behandlet behandla vedtok avslo innvilget innvilga leverte begynte byrja startet starta sluttet slutta opphørte fødte døde døydde skrev skreiv ba bad overtok kjøpte solgte selde",
);
const SUBJECTS = wordSet("jeg eg du vi me dere de han hun ho kommunen kommuna");
/** Words that tell that it happened again and again. */
const AGAIN = wordSet(
  "alltid ofte stadig vanligvis vanlegvis pleide brukte gang gong ganger gonger noen nokon nokre hver kvar bare berre av mange flere fleire",
);

/** Whether a sentence may hold what {@link pastWhen} finds, before it is tagged. */
export function mayHoldPastWhen({ tokens }: Sentence): boolean {
  return (
    tokens.some(({ lower }) => lower === "når") &&
    tokens.some(({ lower }) => ONCE.has(lower)) &&
    !tokens.some(({ lower }) => AGAIN.has(lower))
  );
}

/**
 * The place of a «når» that tells of one event in the past, where Norwegian has «da»: a subject, a verb in the past of what
 * happens once in a case, and no word that tells of more times.
 */
export function pastWhen(grammar: SentenceGrammar): number | undefined {
  const { sentence, tags } = grammar;
  if (!mayHoldPastWhen(sentence)) return undefined;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ lower }) => lower === "når");
  // «Vi vet ikke når du flyttet» asks for a time.
  if (at > 0 && tokens[at - 1]!.kind !== "punctuation" && !isAfterStatement(grammar, at)) return undefined;
  const subject = at + 1;
  if (!SUBJECTS.has(tokens[subject]?.lower ?? "")) return undefined;
  const verb = subject + 1;
  if (!ONCE.has(tokens[verb]?.lower ?? "")) return undefined;
  if (!isFiniteVerb(grammar, verb) || tags[verb]!.feats.Tense !== "Past") return undefined;
  return isPartOfSentence(grammar, verb) ? undefined : at;
}

/**
 * Whether a clause in front is what the sentence is about: «Når du flyttet, har betydning», «Når du flyttet, vet vi ikke».
 * Then it tells a time, and the main verb has no other subject, or one that asks.
 */
function isPartOfSentence(grammar: SentenceGrammar, verb: number): boolean {
  const { tokens } = grammar.sentence;
  const comma = tokens.findIndex(({ text }, i) => i > verb && text === ",");
  if (comma === -1 || !isFiniteVerb(grammar, comma + 1)) return false;
  return ASKING.has(tokens[comma + 1]!.lower) || !hasSubjectRightBehind(grammar, comma + 1);
}

/** Verbs that ask for a time or tell one. */
const ASKING = wordSet(
  "vet veit visste spør spurte spurde sjekk sjekke sjekket sjekka undersøkte undersøkt finne fant fann husket huska hugsa " +
    "skriv skrive skrev skreiv skrevet oppgi oppga oppgav oppgitt oppgjeve opplys opplyse opplyste opplyst fortalte fortalde fortalt " +
    "dokumenter dokumentere dokumenterte dokumentert registrerte registrert noterte notert bekreftet bekrefta stadfesta " +
    "vise viser viste vist",
);
/** «opplysninger om når», «på når»: what stands right before a time that is asked for. */
const BEFORE_TIME = wordSet("og om på for av fra frå til");

/** A main verb stands before it, and none that asks for a time. */
function isAfterStatement({ sentence, tags }: SentenceGrammar, at: number): boolean {
  const before = sentence.tokens.slice(0, at);
  if (BEFORE_TIME.has(before.at(-1)!.lower) || before.some(({ lower }) => ASKING.has(lower))) return false;
  return before.some((_, i) => tags[i]!.feats.VerbForm === "Fin" && tags[i]!.feats.Tense === "Past");
}
