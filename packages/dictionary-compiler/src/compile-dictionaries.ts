import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type CompiledList,
  type CompiledSharedLists,
  compileList,
  type LawTable,
  type ListProblem,
  type ParadigmOf,
  type PhraseList,
  parseYaml,
  phraseRuleIds,
  readOrganisation,
  readPhraseList,
  type WrittenStandard,
} from "@klarsprak/core";
import { paradigm } from "retext-norwegian";
import { flaggedAlternatives } from "./flagged-alternatives.js";
import { compileLaw } from "./law-list.js";
import { checkSharedList, compileSharedLists } from "./shared-list.js";

export interface CompileOptions {
  /** Folder that holds `nb/`, `nn/`, `shared/`, `law/` and `organisations/`. */
  readonly root: string;
  /** Folder for `nb.json`, `nn.json`, `shared.json`, `law.json` and `organisations/`; left out, nothing is written. */
  readonly out?: string;
  /** How files are named in problems: put before `nb/kansellistil.yaml`. Default: `dictionaries/`. */
  readonly label?: string;
  /** Ids that a list may name. */
  readonly ruleIds?: ReadonlySet<string>;
  readonly paradigmOf?: ParadigmOf;
}

export interface CompileResult {
  readonly lists: Readonly<Record<WrittenStandard, readonly CompiledList[]>>;
  readonly shared: CompiledSharedLists;
  readonly law: LawTable;
  /** The files of the houses that are built in, by name, as they are written. */
  readonly organisations: Readonly<Record<string, string>>;
  readonly problems: readonly ListProblem[];
}

/**
 * Reads, checks and inflects all lists under `root` and writes them to `out`: the same input gives the same bytes.
 * With problems nothing is written. Throws where a folder cannot be read or written.
 */
export function compileDictionaries(options: CompileOptions): CompileResult {
  const label = options.label ?? "dictionaries/";
  const nb = compileLanguage("nb", options, label);
  const nn = compileLanguage("nn", options, label);
  const shared = readShared(options, label);
  const law = readLaw(options, label);
  const houses = readOrganisations(options, label);
  const problems = [nb, nn, shared, law, houses]
    .flatMap((read) => read.problems)
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message));
  const result = {
    lists: { nb: nb.lists, nn: nn.lists },
    shared: shared.lists,
    law: law.law,
    organisations: houses.files,
    problems,
  };
  if (problems.length === 0 && options.out !== undefined) write(options.out, result);
  return result;
}

/** `dictionaries/nb/kansellistil.yaml:12: "foreta" has no source. ...` */
export function formatProblem({ file, line, message }: ListProblem): string {
  return `${file}:${line}: ${message}`;
}

function compileLanguage(
  language: WrittenStandard,
  { root, ruleIds = phraseRuleIds, paradigmOf = paradigm }: CompileOptions,
  label: string,
): { readonly lists: readonly CompiledList[]; readonly problems: readonly ListProblem[] } {
  const problems: ListProblem[] = [];
  const lists: PhraseList[] = [];
  for (const path of yamlFiles(join(root, language))) {
    const file = `${label}${language}/${basename(path)}`;
    const read = readPhraseList(readFileSync(path, "utf8"), file, ruleIds);
    problems.push(...read.problems);
    if (read.list === undefined) continue;
    problems.push(...misplaced(read.list, language, basename(path, ".yaml")));
    lists.push(read.list);
  }
  const compiled = lists.map((list) => compileList(list, paradigmOf));
  const all = compiled.map((one) => one.compiled);
  return {
    lists: all,
    problems: [...problems, ...compiled.flatMap((one) => one.problems), ...flaggedAlternatives(lists, all)],
  };
}

function misplaced(list: PhraseList, language: WrittenStandard, name: string): readonly ListProblem[] {
  const say = (message: string): ListProblem => ({ file: list.file, line: 1, message });
  return [
    ...(list.language === language
      ? []
      : [say(`is a list in ${list.language}. Move it to ${list.language}/.`)]),
    ...(list.ruleId === name ? [] : [say(`is a list of ${list.ruleId}. Rename it to ${list.ruleId}.yaml.`)]),
  ];
}

function readShared(
  { root, paradigmOf = paradigm }: CompileOptions,
  label: string,
): { readonly lists: CompiledSharedLists; readonly problems: readonly ListProblem[] } {
  const lists: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  const problems: ListProblem[] = [];
  for (const path of yamlFiles(join(root, "shared"))) {
    const name = basename(path, ".yaml");
    const file = `${label}shared/${basename(path)}`;
    const parsed = parseYaml(readFileSync(path, "utf8"), file);
    if ("problems" in parsed) {
      problems.push(...parsed.problems);
      continue;
    }
    const checked = checkSharedList(parsed.value, file, name, parsed.lineOf);
    problems.push(...checked.problems);
    lists[name] = checked.rows;
  }
  return { lists: compileSharedLists(lists, paradigmOf), problems };
}

function readLaw({ root }: CompileOptions, label: string): ReturnType<typeof compileLaw> {
  return compileLaw(
    yamlFiles(join(root, "law")).map((path) => ({
      file: `${label}law/${basename(path)}`,
      source: readFileSync(path, "utf8"),
    })),
  );
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted(compareText)
    .map((name) => join(folder, name));
}

/** Houses stay in YAML, since a person copies one to begin with; here they are only checked. */
function readOrganisations(
  { root }: CompileOptions,
  label: string,
): { readonly files: Readonly<Record<string, string>>; readonly problems: readonly ListProblem[] } {
  const folder = join(root, "organisations");
  const files: Record<string, string> = {};
  const problems: ListProblem[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).toSorted(compareText) : []) {
    const source = readFileSync(join(folder, name, "organisation.yaml"), "utf8");
    problems.push(...readOrganisation(source, `${label}organisations/${name}/organisation.yaml`).problems);
    files[name] = source;
  }
  return { files, problems };
}

function write(out: string, { lists, shared, law, organisations }: CompileResult): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "nb.json"), `${JSON.stringify(lists.nb)}\n`);
  writeFileSync(join(out, "nn.json"), `${JSON.stringify(lists.nn)}\n`);
  writeFileSync(join(out, "shared.json"), `${JSON.stringify(shared)}\n`);
  writeFileSync(join(out, "law.json"), `${JSON.stringify(law)}\n`);
  for (const [name, source] of Object.entries(organisations)) {
    mkdirSync(join(out, "organisations", name), { recursive: true });
    writeFileSync(join(out, "organisations", name, "organisation.yaml"), source);
  }
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
