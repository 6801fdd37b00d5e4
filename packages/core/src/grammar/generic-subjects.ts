import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { modals } from "./modal-verbs.js";

/** How far back a number of things is looked for of which «en» is one. */
const REACH = 30;

const AMOUNTS: ReadonlySet<string> = new Set(
  "to tre fire fem seks sju åtte ni ti flere noen begge alle hver den".split(" "),
);

/** Whether a word can be «man» or «en» about anybody: a cheap look before tagging. */
export function canBeGeneric(lower: string): boolean {
  return lower === "man" || lower === "en";
}

/**
 * The places of «man», and in bokmål «en», that are the subject of a verb and stand for anybody. «ein» is the neutral word
 * of nynorsk and is left alone. «en» is nearly always an article or a number: it counts only where tags and tree agree.
 */
export function genericSubjects(grammar: SentenceGrammar): readonly number[] {
  const { sentence, standard } = grammar;
  return sentence.tokens.flatMap(({ lower, text }, i) => {
    if (!canBeGeneric(lower) || (lower === "en" && standard === "nn")) return [];
    // A capital inside a sentence makes a name.
    if (i > 0 && text !== lower) return [];
    return isSubject(grammar, i) ? [i] : [];
  });
}

function isSubject(grammar: SentenceGrammar, i: number): boolean {
  const { sentence, tags, heads, relations } = grammar;
  if (tags[i]!.upos !== "PRON" || relations[i] !== "SUBJ") return false;
  const verb = heads[i]!;
  if (tags[verb]?.feats.VerbForm !== "Fin") return false;
  if (sentence.tokens[i]!.lower === "man") return true;
  // «to biler, og en må på verksted»: one out of many.
  if (!grammar.isSure(i) || Math.abs(verb - i) !== 1 || !modals.has(sentence.tokens[verb]!.lower))
    return false;
  const before = sentence.tokens.slice(Math.max(0, i - REACH), i);
  return !before.some(({ kind, lower }) => kind === "number" || AMOUNTS.has(lower));
}
