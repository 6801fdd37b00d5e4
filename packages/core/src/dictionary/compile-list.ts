import type { CompiledAlternative, CompiledEntry, CompiledList } from "./compiled-list.js";
import { type InflectedWord, inflectWord, type ParadigmOf } from "./inflection.js";
import type { ListAlternative, ListEntry, ListProblem, PhraseList, WordClass } from "./list-entry.js";
import { wordsOf } from "./validate-list.js";

/**
 * Inflects a list. Entries whose forms are not known for certain, or that say again what another entry says, are
 * left out and reported.
 */
export function compileList(
  list: PhraseList,
  paradigmOf: ParadigmOf,
): { readonly compiled: CompiledList; readonly problems: readonly ListProblem[] } {
  const problems: ListProblem[] = [];
  const entries: { readonly entry: ListEntry; readonly compiled: CompiledEntry }[] = [];
  for (const entry of list.entries) {
    const compiled = compileEntry(entry, paradigmOf);
    if (typeof compiled === "string") problems.push({ file: list.file, line: entry.line, message: compiled });
    else entries.push({ entry, compiled });
  }
  const doubles = doublesIn(entries, list.file);
  return {
    compiled: {
      ruleId: list.ruleId,
      language: list.language,
      entries: entries.filter(({ entry }) => !doubles.has(entry)).map(({ compiled }) => compiled),
    },
    problems: [...problems, ...doubles.values()],
  };
}

/** An inflected entry, or what is wrong with it. */
function compileEntry(entry: ListEntry, paradigmOf: ParadigmOf): CompiledEntry | string {
  const inflected = inflectPhrase(entry.term, entry.inflect, entry, entry, paradigmOf);
  if (typeof inflected === "string") return inflected;
  const alternatives: CompiledAlternative[] = [];
  for (const alternative of entry.alternatives) {
    const phrase = inflectPhrase(
      alternative.text,
      alternative.inflect ?? entry.inflect,
      alternative,
      entry,
      paradigmOf,
    );
    if (typeof phrase === "string") return phrase;
    alternatives.push({ text: alternative.text, ...phrase });
  }
  return {
    term: entry.term,
    ...(entry.inflect === "none" ? {} : { inflect: entry.inflect }),
    ...inflected,
    alternatives,
    ...(entry.severity === undefined ? {} : { severity: entry.severity }),
    ...(entry.gap === 0 ? {} : { gap: entry.gap }),
    ...(entry.notBefore.length === 0 ? {} : { notBefore: entry.notBefore }),
    ...(entry.notAfter.length === 0 ? {} : { notAfter: entry.notAfter }),
    ...(entry.notIn.length === 0 ? {} : { notIn: entry.notIn }),
    ...(entry.onlyIn.length === 0 ? {} : { onlyIn: entry.onlyIn }),
    ...(entry.position === "start" ? { position: entry.position } : {}),
    ...(entry.case === "exact" ? { case: entry.case } : {}),
    ...(entry.advice === undefined ? {} : { advice: entry.advice }),
    source: entry.source,
  };
}

type InflectedPhrase = Pick<CompiledAlternative, "head" | "forms" | "gender">;

function inflectPhrase(
  text: string,
  inflect: "none" | WordClass,
  given: Pick<ListAlternative, "head" | "forms">,
  entry: ListEntry,
  paradigmOf: ParadigmOf,
): InflectedPhrase | string {
  if (inflect === "none") return {};
  const words = wordsOf(text);
  const head = (given.head ?? (inflect === "verb" ? 1 : words.length)) - 1;
  const word = words[head];
  if (word === undefined) return `"${text}" has no word number ${head + 1}. Count the words from 1.`;
  const inflected = inflectWord(word, inflect, given.forms, entry.language, paradigmOf);
  if (inflected === undefined) return uncertain(entry, text, word, inflect);
  return phraseOf(head, inflected);
}

function phraseOf(head: number, { forms, gender }: InflectedWord): InflectedPhrase {
  return { ...(head === 0 ? {} : { head }), forms, ...(gender === undefined ? {} : { gender }) };
}

const formsToAdd: Readonly<Record<WordClass, string>> = {
  verb: "forms: {pres: ..., past: ..., part: ...}",
  noun: "forms: {def: ..., pl: ..., defpl: ..., gender: common}",
  adjective: "forms: {neuter: ..., pl: ...}",
};

function uncertain(entry: ListEntry, text: string, word: string, inflect: WordClass): string {
  const where = text === entry.term ? `"${entry.term}"` : `"${entry.term}": the alternative "${text}"`;
  const add = text === entry.term ? "Add" : `Write it as {text: "${text}", ...} and add`;
  return `${where} has forms that are not known for certain: "${word}" as ${inflect}. ${add} ${formsToAdd[inflect]}, or inflect: none.`;
}

/** Every way the term of an entry is written, in lower case. */
export function surfacesOf(entry: CompiledEntry): readonly string[] {
  return phraseForms(entry.term, entry).map((surface) => surface.toLowerCase());
}

/**
 * All forms of a phrase but the imperative, which is spelled like a noun too often to tell anything; the phrase
 * itself where it is not inflected.
 */
export function phraseForms(text: string, { head = 0, forms }: InflectedPhrase): readonly string[] {
  if (forms === undefined) return [text];
  const words = wordsOf(text);
  const all = new Set(Object.entries(forms).flatMap(([slot, known]) => (slot === "imperative" ? [] : known)));
  return [...all].map((form) => words.map((word, i) => (i === head ? form : word)).join(" "));
}

function doublesIn(
  entries: readonly { readonly entry: ListEntry; readonly compiled: CompiledEntry }[],
  file: string,
): ReadonlyMap<ListEntry, ListProblem> {
  const owners = new Map<string, { readonly entry: ListEntry; readonly compiled: CompiledEntry }>();
  const doubles = new Map<ListEntry, ListProblem>();
  for (const one of entries) {
    for (const surface of surfacesOf(one.compiled)) {
      const other = owners.get(surface);
      if (other === undefined) owners.set(surface, one);
      else if (!doubles.has(one.entry) && other.entry !== one.entry && saysOtherwise(other, one)) {
        doubles.set(one.entry, {
          file,
          line: one.entry.line,
          message: doubled(one.entry, other.entry, surface),
        });
      }
    }
  }
  return doubles;
}

/** Whether two entries that share a form are a doublet. One that looks at letter case or another place is none. */
function saysOtherwise(
  a: { readonly entry: ListEntry; readonly compiled: CompiledEntry },
  b: { readonly entry: ListEntry; readonly compiled: CompiledEntry },
): boolean {
  if (a.entry.case !== b.entry.case || a.entry.position !== b.entry.position) return false;
  if (a.entry.onlyIn.length > 0 && !a.entry.onlyIn.some((type) => b.entry.onlyIn.includes(type)))
    return false;
  const said = (entry: ListEntry): string => JSON.stringify(entry.alternatives.map(({ text }) => text));
  return a.entry.term === b.entry.term || said(a.entry) !== said(b.entry);
}

function doubled(entry: ListEntry, other: ListEntry, surface: string): string {
  const form = surface === entry.term.toLowerCase() ? "" : ` (both are read as "${surface}")`;
  return `"${entry.term}" is already there as "${other.term}" in line ${other.line}${form}. Keep one of them.`;
}
