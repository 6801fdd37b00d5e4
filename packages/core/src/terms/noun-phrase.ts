import { determinerFor } from "../dictionary/agreement.js";
import { numeralsAndQuantifiers } from "../dictionary/function-words.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** The words before a noun that have to agree with it. Numbers are indexes of tokens, from right to left. */
export interface NounPhrase {
  readonly determiners: readonly number[];
  readonly adjectives: readonly number[];
  /** Whether somebody's name or a possessive stands there, so that adjectives are in the definite: «ditt nye vedtak». */
  readonly isOwned: boolean;
  readonly number: "one" | "many" | undefined;
  /** Whether an article stands further left, and it is not certain what it belongs to. */
  readonly hasStrayArticle: boolean;
}

/** How many words before a noun are looked at. */
const REACH = 8;
/** How far left of the phrase an article may stand that is of the noun after all. */
const STRAY = 4;

const articles = wordSet("en ei et ein eit");
const singular = wordSet(
  "en ei et ein eit ett min mi mitt din di ditt sin si sitt vår vårt hver hvert kvar kvart noe noko intet inkje enhver ethvert",
);
const possessives = wordSet(
  "min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre hans hennes hennar deres dykkar deira dens dets",
);
const pronounsToo = wordSet("den det denne dette noe noko en ein alle begge");

/** The phrase of a noun whose first word is the token `first`. */
export function nounPhrase(grammar: SentenceGrammar, first: number): NounPhrase {
  const { tokens } = grammar.sentence;
  const determiners: number[] = [];
  const adjectives: number[] = [];
  let isOwned = false;
  let many = false;
  let at = first - 1;
  for (; at >= Math.max(0, first - REACH); at--) {
    const { lower, kind } = tokens[at]!;
    const tag = grammar.tags[at]!;
    const behindIsAdjective = adjectives.at(-1) === at + 1;
    if (kind === "number") {
      many ||= lower !== "1";
    } else if (isDeterminer(lower, grammar)) {
      // «Da fatter den vedtak»: a subject, and no word of the noun.
      if (pronounsToo.has(lower) && tag.upos === "PRON") break;
      determiners.push(at);
      isOwned ||= possessives.has(lower);
      many ||= numeralsAndQuantifiers.has(lower);
    } else if (tag.upos === "ADJ" || (tag.upos === "DET" && kind === "word")) {
      adjectives.push(at);
    } else if (!behindIsAdjective || !mayStandBetween(grammar, at)) {
      isOwned ||= isGenitive(grammar, at);
      break;
    }
  }
  return {
    determiners,
    adjectives,
    isOwned,
    number: many ? "many" : numberOf(grammar, determiners, adjectives, isOwned),
    hasStrayArticle: determiners.length === 0 && articleBefore(grammar, at),
  };
}

function isDeterminer(lower: string, { standard }: SentenceGrammar): boolean {
  return determinerFor(lower, "common", standard) !== undefined || numeralsAndQuantifiers.has(lower);
}

/** «et helt nytt vedtak», «et nytt og endelig vedtak». */
function mayStandBetween({ sentence, tags }: SentenceGrammar, at: number): boolean {
  if (tags[at]!.upos === "ADV") return true;
  const isJoint = /^(?:og|,)$/.test(sentence.tokens[at]!.lower);
  return isJoint && tags[at - 1]?.upos === "ADJ";
}

function isGenitive({ sentence, tags }: SentenceGrammar, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind === "placeholder") return true;
  const { upos, feats } = tags[at]!;
  return feats.Case === "Gen" || (/^(?:NOUN|PROPN)$/.test(upos) && /s[’']?$/.test(token?.lower ?? ""));
}

function numberOf(
  { sentence }: SentenceGrammar,
  determiners: readonly number[],
  adjectives: readonly number[],
  isOwned: boolean,
): NounPhrase["number"] {
  const { tokens } = sentence;
  if (determiners.some((i) => singular.has(tokens[i]!.lower))) return "one";
  // Behind an owner, «samme» and the like, adjectives end in -e in the singular too.
  if (determiners.length > 0 || isOwned || adjectives.length === 0) return undefined;
  const words = adjectives.map((i) => tokens[i]!.lower);
  if (words.every((lower) => !lower.endsWith("e"))) return "one";
  const tellsNothing = words.some((lower) =>
    /^(?:samme|same|første|fyrste|siste|neste|eneste|einaste|hele|heile)$/.test(lower),
  );
  return words.every((lower) => lower.endsWith("e")) && !tellsNothing ? "many" : undefined;
}

function articleBefore({ sentence, tags }: SentenceGrammar, from: number): boolean {
  for (let at = from; at > from - STRAY && at >= 0; at--) {
    if (tags[at]!.upos === "NOUN" || sentence.tokens[at]!.kind === "punctuation") return false;
    if (articles.has(sentence.tokens[at]!.lower)) return true;
  }
  return false;
}
