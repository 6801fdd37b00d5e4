import { opensSentence } from "../dictionary/find-terms.js";
import type { WrittenStandard } from "../document/block.js";
import { startsWithCapital } from "../document/letter-case.js";
import type { Sentence } from "../document/sentence.js";
import type { Token } from "../document/token.js";
import type { Organisation } from "../organisation/organisation.js";
import type { ByHandReason } from "./term-outcome.js";

/** A word that holds one the house does not want, and is no form of it that is known. */
export interface LeftOverWord {
  readonly token: Token;
  readonly use: string;
  readonly reason: ByHandReason;
}

/** Shorter words stand in others by chance. */
const SHORTEST = 4;
/** «-erne», «-ane», «-enes» and all that is shorter is an ending. */
const LONGEST_ENDING = 4;

/**
 * The words of a sentence that hold a word to avoid, and that no list finds: parts of compounds, names, addresses. Those at
 * the places of `found` are known, and so are the words that the house accepts.
 */
export function leftOverWords(
  sentence: Sentence,
  standard: WrittenStandard,
  { terms }: Organisation,
  accepted: ReadonlySet<string>,
  isFound: (token: number) => boolean,
): readonly LeftOverWord[] {
  const avoided = terms.flatMap(({ use, avoid }) =>
    avoid.flatMap((given) => {
      const { word, standard: only } =
        typeof given === "string" ? { word: given, standard: undefined } : given;
      const lower = word.toLowerCase();
      const isOne = lower.length >= SHORTEST && !/\s/.test(lower);
      return isOne && (only === undefined || only === standard) ? [{ word: lower, use: use[standard] }] : [];
    }),
  );
  if (avoided.length === 0) return [];
  const wanted = terms.map(({ use }) => use[standard].toLowerCase());
  return sentence.tokens.flatMap((token, i): LeftOverWord[] => {
    if (token.kind === "punctuation" || token.kind === "placeholder" || isFound(i)) return [];
    const lower = token.lower.replaceAll("\u00ad", "");
    const held = avoided.find(({ word }) => lower.includes(word));
    if (held === undefined || accepted.has(lower)) return [];
    // «kommunedirektør» holds «direktør».
    if (wanted.some((word) => word.includes(held.word) && lower.includes(word))) return [];
    return [{ token, use: held.use, reason: reasonOf(token, lower, held.word, opensSentence(sentence, i)) }];
  });
}

function reasonOf(token: Token, lower: string, word: string, isFirst: boolean): ByHandReason {
  if (token.kind === "source") return "address";
  const isForm =
    lower.startsWith(word) && lower.length - word.length <= LONGEST_ENDING && !lower.includes("-");
  if (startsWithCapital(token.text) && (isForm || !isFirst)) return "name";
  return isForm ? "other-word" : "compound";
}
