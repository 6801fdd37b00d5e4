import type {
  CompiledSharedLists,
  ListPath,
  ListProblem,
  ParadigmOf,
  WrittenStandard,
} from "@klarsprak/core";

type Row = Readonly<Record<string, unknown>>;

/** What the entries of each list under `shared/` must hold, besides a source. */
const required: Readonly<Record<string, readonly string[]>> = {
  "known-abbreviations": ["form"],
  "law-names": ["nb", "nn"],
  "common-nouns-capitalised": ["nb", "nn"],
  institutions: ["nb", "nn"],
};

/**
 * Checks a list under `shared/`: a mapping with a `source` for the whole, or entries that each have one, and the
 * keys its name asks for.
 */
export function checkSharedList(
  parsed: unknown,
  file: string,
  name: string,
  lineOf: (path: ListPath) => number,
): { readonly rows: readonly Row[]; readonly problems: readonly ListProblem[] } {
  const fail = (line: number, message: string) => ({ rows: [], problems: [{ file, line, message }] });
  if (!isRow(parsed)) return fail(1, "is no shared list. Write the keys `source` and `entries`.");
  if (required[name] === undefined) {
    return fail(1, `is a list nobody reads. Name it ${Object.keys(required).join(".yaml, ")}.yaml.`);
  }
  const { entries, source } = parsed;
  if (!Array.isArray(entries)) return fail(lineOf(["entries"]), "has no entries. Add entries: and a list.");
  const hasSource = typeof source === "string" && source !== "";
  const problems: ListProblem[] = [];
  entries.forEach((entry: unknown, index) => {
    const keys = [...required[name]!, ...(hasSource ? [] : ["source"])];
    const lacking = keys.find((key) => !isRow(entry) || typeof entry[key] !== "string");
    if (lacking === undefined) return;
    const message = `entry ${index + 1} has no ${lacking}. Add ${lacking}: ... in quotes.`;
    problems.push({ file, line: lineOf(["entries", index]), message });
  });
  return { rows: problems.length === 0 ? (entries as readonly Row[]) : [], problems };
}

/** The shared lists in the shape that rules use. */
export function compileSharedLists(
  lists: Readonly<Record<string, readonly Row[]>>,
  paradigmOf: ParadigmOf,
): CompiledSharedLists {
  const abbreviations = (lists["known-abbreviations"] ?? []).map(({ form }) => form as string);
  const laws = (lists["law-names"] ?? []).map(({ nb, nn, also }) => ({
    nb: nb as string,
    nn: nn as string,
    also: (also ?? []) as readonly string[],
  }));
  const nouns = (lists["common-nouns-capitalised"] ?? []).flatMap(({ nb, nn }) => [
    ...nounForms(nb as string, "nb", paradigmOf),
    ...nounForms(nn as string, "nn", paradigmOf),
  ]);
  const institutions = (lists.institutions ?? []).map(({ nb, nn, wrong, safe, severity }) => ({
    nb: nb as string,
    nn: nn as string,
    wrong: (wrong ?? []) as readonly string[],
    ...(safe === true ? { safe } : {}),
    ...(severity === "info" ? { severity: "info" as const } : {}),
  }));
  return {
    knownAbbreviations: sorted(abbreviations),
    lawNames: laws,
    commonNouns: sorted(nouns),
    institutions,
  };
}

/** A noun in all forms that are known for certain, and as it is written; a language or a phrase stays as it is. */
function nounForms(word: string, standard: WrittenStandard, paradigmOf: ParadigmOf): readonly string[] {
  const base = word.toLowerCase();
  if (base.includes(" ") || /sk$/.test(base)) return [base];
  const forms = paradigmOf(base, "NOUN", standard).filter(({ certain }) => certain);
  return [base, ...forms.map(({ form }) => form)];
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
