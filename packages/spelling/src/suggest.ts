const ALPHABET = "abcdefghijklmnopqrstuvwxyzæøåéó";
const KEYBOARD: readonly string[] = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"];
/** Letters that stand for each other where a keyboard has no Norwegian letters, or a sound has two spellings. */
const ALIKE: readonly (readonly [string, string, number])[] = [
  ["aa", "å", 0.3],
  ["oe", "ø", 0.5],
  ["ae", "æ", 0.5],
  ["a", "å", 0.5],
  ["o", "ø", 0.5],
  ["o", "å", 0.6],
  ["e", "æ", 0.5],
  ["kj", "skj", 0.6],
  ["sj", "skj", 0.6],
  ["gj", "j", 0.6],
  ["hj", "j", 0.6],
  ["hv", "v", 0.6],
  ["c", "k", 0.6],
  ["w", "v", 0.6],
];
const DOUBLED = 0.5;
const SWAPPED = 0.6;
const LEFT_OUT = 0.8;
const NEIGHBOUR = 0.7;
const OTHER = 1;
/** The first letter is seldom the wrong one. */
const FIRST_LETTER = 0.5;
/** So cheap are the slips of which a word may hold two. */
const CHEAP = 0.6;
const MOST = 5;
/** Longer words have thousands of neighbours. */
const LONGEST = 30;

/** Words that one slip, or two common ones, turn into this one, the likeliest first. Compounds only where nothing else is. */
export function suggestions(
  word: string,
  isListed: (word: string) => boolean,
  isWord: (word: string) => boolean,
): readonly string[] {
  if (word.length > LONGEST) return [];
  const once = changes(word);
  const listed = ranked(once, isListed);
  if (listed.length > 0) return listed.slice(0, MOST);
  const compounds = ranked(once, isWord);
  return (compounds.length > 0 ? compounds : ranked(twice(once), isListed)).slice(0, MOST);
}

function ranked(
  candidates: ReadonlyMap<string, number>,
  isWord: (word: string) => boolean,
): readonly string[] {
  return [...candidates]
    .filter(([word]) => isWord(word))
    .sort(([a, costOfA], [b, costOfB]) => costOfA - costOfB || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** A second cheap slip on top of a cheap one. */
function twice(once: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [word, cost] of once) {
    if (cost > CHEAP) continue;
    for (const [other, more] of changes(word)) if (more <= CHEAP) keepCheapest(all, other, cost + more);
  }
  return all;
}

/** Every word that is one slip away, with what the slip costs. */
function changes(word: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (at: number, text: string, cost: number): void =>
    keepCheapest(found, text, at === 0 ? cost + FIRST_LETTER : cost);
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    const [here, next] = [after[0], after[1]];
    if (here !== undefined) {
      const isDouble = here === before.at(-1) || here === next;
      add(i, before + after.slice(1), isDouble ? DOUBLED : LEFT_OUT);
      if (next !== undefined && next !== here) add(i, before + next + here + after.slice(2), SWAPPED);
    }
    for (const letter of ALPHABET) {
      const isDouble = letter === before.at(-1) || letter === here;
      add(i, before + letter + after, isDouble ? DOUBLED : LEFT_OUT);
      if (here !== undefined && letter !== here)
        add(i, before + letter + after.slice(1), areNeighbours(here, letter) ? NEIGHBOUR : OTHER);
    }
    for (const [one, other, cost] of ALIKE) {
      if (after.startsWith(one)) add(i, before + other + after.slice(one.length), cost);
      if (after.startsWith(other)) add(i, before + one + after.slice(other.length), cost);
    }
  }
  found.delete(word);
  return found;
}

function keepCheapest(costs: Map<string, number>, word: string, cost: number): void {
  if (cost < (costs.get(word) ?? Number.POSITIVE_INFINITY)) costs.set(word, cost);
}

function areNeighbours(one: string, other: string): boolean {
  return KEYBOARD.some((row) => row.includes(one) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1);
}
