import type { WordList } from "./word-list.js";

/** A last part shorter than this is too easily what is left of a slip. */
const SHORTEST_LAST = 4;
const SHORTEST_FIRST = 3;
/** A compound of three parts has at least so many letters. */
const THREE_PARTS = 12;
/** No compound that is written has more letters, and each letter is one more place to look. */
const LONGEST = 45;

/** Whether a word in lower case, without a hyphen, is in the list or put together of words that are. */
export function isKnown(word: string, list: WordList): boolean {
  if (list.has(word) || (word.endsWith("s") && list.has(word.slice(0, -1)))) return true;
  return word.length <= LONGEST && isCompound(word, list, word.length >= THREE_PARTS ? 2 : 1);
}

/** `joints`: how many more joints there may be. */
function isCompound(word: string, list: WordList, joints: number): boolean {
  // No word has a letter three times in a row: «trafikkork» has two of the three that meet.
  if (/(\p{L})\1\1/u.test(word)) return false;
  for (let i = SHORTEST_FIRST; i <= word.length - SHORTEST_LAST; i++) {
    if (!beginsCompound(word.slice(0, i), list)) continue;
    const rest = word.slice(i);
    if (isLastPart(rest, list)) return true;
    const doubled = word[i - 1] === word[i - 2] ? word[i - 1]! + rest : undefined;
    if (doubled !== undefined && isLastPart(doubled, list)) return true;
    if (joints > 1 && isCompound(rest, list, joints - 1)) return true;
  }
  return false;
}

function isLastPart(word: string, list: WordList): boolean {
  return list.has(word) || (word.endsWith("s") && word.length > SHORTEST_LAST && list.has(word.slice(0, -1)));
}

/** A part as it stands, or with -s- or -e- to link it. */
function beginsCompound(part: string, list: WordList): boolean {
  return list.canBegin(part) || (/[se]$/.test(part) && list.canBegin(part.slice(0, -1)));
}
