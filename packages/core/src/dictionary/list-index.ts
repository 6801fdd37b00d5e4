import type { CompiledEntry, CompiledList } from "./compiled-list.js";
import type { PhraseEntry } from "./entry.js";
import type { Slot } from "./inflection.js";
import { wordsOf } from "./validate-list.js";

/** A term as the search looks for it. */
export interface IndexedTerm {
  readonly compiled: CompiledEntry;
  readonly entry: PhraseEntry;
  /** Lower case, or as written where the letter case counts. */
  readonly words: readonly string[];
  readonly head: number;
  /** Places of each form of the head word; undefined where nothing is inflected. */
  readonly forms: ReadonlyMap<string, readonly Slot[]> | undefined;
}

/** The terms of lists, ready to be looked up. */
export interface ListIndex {
  /** Terms by their first word in lower case, without those in `pairs`. */
  readonly terms: ReadonlyMap<string, readonly IndexedTerm[]>;
  /** Terms whose second word always follows the first, by both: a hundred terms begin with «i». */
  readonly pairs: ReadonlyMap<string, readonly IndexedTerm[]>;
  /** First words of the terms in `pairs`. */
  readonly pairStarts: ReadonlySet<string>;
  /** First tokens of first words that the tokeniser may cut in two: «osv» of «osv.», «og» of «og/eller». */
  readonly gluedStarts: ReadonlySet<string>;
}

/** So many terms are put into the index in one step. */
const TERMS_A_STEP = 250;

/** Puts lists together, in steps. Where two lists of a rule have the same term, the later one counts. */
export function* indexingLists(lists: readonly CompiledList[]): Generator<void, ListIndex> {
  const terms = new Map<string, IndexedTerm[]>();
  const pairs = new Map<string, IndexedTerm[]>();
  const seen = new Set<string>();
  for (const list of lists.toReversed()) {
    const own: string[] = [];
    for (const [i, compiled] of list.entries.entries()) {
      if (i % TERMS_A_STEP === TERMS_A_STEP - 1) yield;
      const name = `${list.ruleId} ${compiled.term.toLowerCase()}`;
      if (seen.has(name)) continue;
      own.push(name);
      const term = indexedTerm(compiled, list);
      const second = fixedSecond(term);
      for (const first of firstsOf(term)) {
        if (second === undefined) add(terms, first, term);
        else add(pairs, `${first} ${second}`, term);
      }
    }
    for (const name of own) seen.add(name);
    yield;
  }
  const gluedStarts = [...terms.keys()].flatMap(
    (first) => /^[\p{L}\p{N}]+(?=[^\p{L}\p{N}])/u.exec(first)?.[0] ?? [],
  );
  const pairStarts = [...pairs.keys()].map((pair) => pair.slice(0, pair.indexOf(" ")));
  return { terms, pairs, pairStarts: new Set(pairStarts), gluedStarts: new Set(gluedStarts) };
}

/** Every form of the first word, in lower case, each once. */
function firstsOf(term: IndexedTerm): ReadonlySet<string> {
  const firsts = term.head === 0 && term.forms !== undefined ? [...term.forms.keys()] : [term.words[0]!];
  return new Set(firsts.map((first) => first.toLowerCase()));
}

/** The second word, where it is always the next token: not inflected, no gap before it, both words one token each. */
function fixedSecond(term: IndexedTerm): string | undefined {
  const second = term.words[1];
  const isHead = term.head === 1 && term.forms !== undefined;
  if (second === undefined || isHead || (term.compiled.gap ?? 0) > 0) return undefined;
  const isPlain = (word: string): boolean => /^\p{L}+$/u.test(word);
  return isPlain(second) && [...firstsOf(term)].every(isPlain) ? second.toLowerCase() : undefined;
}

function add(index: Map<string, IndexedTerm[]>, key: string, term: IndexedTerm): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [term]);
  else known.push(term);
}

function indexedTerm(compiled: CompiledEntry, list: CompiledList): IndexedTerm {
  const text = compiled.case === "exact" ? compiled.term : compiled.term.toLowerCase();
  return {
    compiled,
    entry: {
      ruleId: list.ruleId,
      language: list.language,
      term: compiled.term,
      alternatives: compiled.alternatives.map((alternative) => alternative.text),
      ...(compiled.severity === undefined || compiled.severity === "off"
        ? {}
        : { severity: compiled.severity }),
      ...(compiled.advice === undefined ? {} : { advice: compiled.advice }),
      source: compiled.source,
    },
    words: wordsOf(text),
    head: compiled.head ?? 0,
    forms: compiled.forms === undefined ? undefined : slotsByForm(compiled),
  };
}

function slotsByForm(compiled: CompiledEntry): ReadonlyMap<string, readonly Slot[]> {
  const slots = new Map<string, Slot[]>();
  for (const [slot, forms] of Object.entries(compiled.forms ?? {}) as [Slot, readonly string[]][]) {
    for (const form of forms) {
      const key = compiled.case === "exact" ? form : form.toLowerCase();
      const known = slots.get(key);
      if (known === undefined) slots.set(key, [slot]);
      else known.push(slot);
    }
  }
  return slots;
}
