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
  /** Terms by their first word in lower case. */
  readonly terms: ReadonlyMap<string, readonly IndexedTerm[]>;
  /** First tokens of first words that the tokeniser may cut in two: «osv» of «osv.», «og» of «og/eller». */
  readonly gluedStarts: ReadonlySet<string>;
}

/** Puts lists together. Where two lists of a rule have the same term, the later one counts. */
export function indexLists(lists: readonly CompiledList[]): ListIndex {
  const index = new Map<string, IndexedTerm[]>();
  const seen = new Set<string>();
  for (const list of lists.toReversed()) {
    const own: string[] = [];
    for (const compiled of list.entries) {
      const name = `${list.ruleId} ${compiled.term.toLowerCase()}`;
      if (seen.has(name)) continue;
      own.push(name);
      add(index, indexedTerm(compiled, list));
    }
    for (const name of own) seen.add(name);
  }
  const gluedStarts = [...index.keys()].flatMap((first) => /^[\p{L}\p{N}]+(?=[^\p{L}\p{N}])/u.exec(first)?.[0] ?? []);
  return { terms: index, gluedStarts: new Set(gluedStarts) };
}

function add(index: Map<string, IndexedTerm[]>, term: IndexedTerm): void {
  const firsts = term.head === 0 && term.forms !== undefined ? term.forms.keys() : [term.words[0]!];
  for (const first of firsts) {
    const key = first.toLowerCase();
    const known = index.get(key);
    if (known === undefined) index.set(key, [term]);
    else if (!known.includes(term)) known.push(term);
  }
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
