import {
  type CompiledEntry,
  type CompiledList,
  type CompiledSharedLists,
  compileList,
  createPhraseMatcher,
  type LawTable,
  type ListProblem,
  type Organisation,
  organisationLists,
  type PhraseEntry,
  type PhraseMatcher,
  phraseForms,
  readPhraseList,
  type SharedLists,
  toSharedLists,
} from "@klarsprak/core";
import { paradigm } from "retext-norwegian";
import { codeOf, type FileSource } from "./file-source.js";
import { ConfigurationError, type ConfigurationIssue } from "./load-configuration.js";
import type { ShippedFiles } from "./shipped-files.js";
import { aliasesIn } from "./yaml-aliases.js";

/** Phrase lists, shared lists and the law table, ready for an analyzer. */
export interface Dictionaries {
  readonly phrases: PhraseMatcher;
  readonly lists: SharedLists;
  readonly law: LawTable;
}

/** Reads the compiled dictionaries that are shipped, and phrase lists of a user's own over them. Each is read once. */
export class DictionaryShelf {
  #builtIn: readonly CompiledList[] | undefined;
  #shared: SharedLists | undefined;
  #law: LawTable | undefined;
  readonly #loaded = new Map<string, Dictionaries>();

  constructor(
    readonly shipped: ShippedFiles,
    /** Where lists of a user's own are read. */
    readonly files: FileSource,
  ) {}

  /** The dictionaries with further lists (absolute paths of YAML files) and the words of a house. Throws a ConfigurationError for a wrong list. */
  load(lists: readonly string[], organisation?: Organisation): Dictionaries {
    const key = JSON.stringify([lists, organisation?.terms ?? []]);
    const known = this.#loaded.get(key);
    if (known !== undefined) return known;
    const own = readOwnLists(lists, this.files);
    const shared = this.#shared ?? toSharedLists(this.#json("shared") as CompiledSharedLists);
    this.#shared = shared;
    const house = organisation === undefined ? [] : organisationLists(organisation, paradigm);
    const dictionaries = {
      phrases: createPhraseMatcher([...this.#lists(), ...own, ...house]),
      lists: shared,
      law: this.law(),
    };
    this.#loaded.set(key, dictionaries);
    return dictionaries;
  }

  /** The law table. */
  law(): LawTable {
    this.#law ??= this.#json("law") as LawTable;
    return this.#law;
  }

  /** The built-in entries whose term is this, in lower case; where there is none, those that are written so inflected. */
  entriesOf(words: string): readonly PhraseEntry[] {
    const terms = this.#entriesWhere((entry) => entry.term.toLowerCase() === words);
    return terms.length > 0 ? terms : this.#entriesWhere((entry) => isFormOf(words, entry));
  }

  #entriesWhere(holds: (entry: CompiledEntry) => boolean): readonly PhraseEntry[] {
    return this.#lists().flatMap(({ ruleId, language, entries }) =>
      entries.filter(holds).map(({ term, alternatives, advice, source }) => ({
        ruleId,
        language,
        term,
        alternatives: alternatives.map((alternative) => alternative.text),
        ...(advice === undefined ? {} : { advice }),
        source,
      })),
    );
  }

  #lists(): readonly CompiledList[] {
    this.#builtIn ??= [...(this.#json("nb") as CompiledList[]), ...(this.#json("nn") as CompiledList[])];
    return this.#builtIn;
  }

  #json(name: Parameters<ShippedFiles["dictionary"]>[0]): unknown {
    return JSON.parse(this.shipped.dictionary(name));
  }
}

/** The imperative counts here, for a person asks; in a text it is spelled like other words too often. */
function isFormOf(words: string, entry: CompiledEntry): boolean {
  const imperative = { ...entry, forms: { infinitive: entry.forms?.imperative ?? [] } };
  return [...phraseForms(entry.term, entry), ...phraseForms(entry.term, imperative)].some(
    (form) => form.toLowerCase() === words,
  );
}

function readOwnLists(lists: readonly string[], files: FileSource): readonly CompiledList[] {
  const problems: (ListProblem & Pick<ConfigurationIssue, "fault">)[] = [];
  const compiled = lists.flatMap((path): readonly CompiledList[] => {
    const shown = files.paths.relative(files.cwd, path);
    let source: string;
    try {
      source = files.readText(path);
    } catch (error) {
      const code = codeOf(error) ?? String(error);
      problems.push({
        file: shown,
        line: 1,
        message: `cannot be read (${code}). Mend the path in words.lists.`,
        fault: { kind: "unreadable-list" },
      });
      return [];
    }
    const aliases = aliasesIn(source, shown);
    problems.push(...aliases);
    if (aliases.length > 0) return [];
    const read = readPhraseList(source, shown);
    problems.push(...read.problems);
    if (read.list === undefined) return [];
    const list = compileList(read.list, paradigm);
    problems.push(...list.problems);
    return [list.compiled];
  });
  if (problems.length > 0)
    throw new ConfigurationError(problems.map((problem) => ({ ...problem, column: 1 })));
  return compiled;
}
