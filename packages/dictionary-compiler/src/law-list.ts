import {
  type LawRow,
  type LawTable,
  type ListPath,
  type ListProblem,
  parseYaml,
  type ReplacedName,
} from "@klarsprak/core";
import { checkMapping, isMapping, type Mapping, type Say } from "./check-mapping.js";
import { lawLists, lawRowKeys } from "./law-definition.js";

/** A file of the law table as it was read. */
export interface LawFile {
  /** Name as problems show it. */
  readonly file: string;
  readonly source: string;
}

/** A row or name with the place it was written at. */
interface Placed<T> {
  readonly value: T;
  readonly file: string;
  readonly line: number;
}

/**
 * Reads and checks the files of the law table. What stands at the head of a file holds for each of its rows that does
 * not say otherwise.
 */
export function compileLaw(files: readonly LawFile[]): {
  readonly law: LawTable;
  readonly problems: readonly ListProblem[];
} {
  const problems: ListProblem[] = [];
  const rows: Placed<LawRow>[] = [];
  const replaced: Placed<ReplacedName>[] = [];
  for (const { file, source } of files) {
    const parsed = parseYaml(source, file);
    if ("problems" in parsed) {
      problems.push(...parsed.problems);
      continue;
    }
    const say: Say = (path, message) => problems.push({ file, line: parsed.lineOf(path), message });
    const before = problems.length;
    const read = readFile(parsed.value, say);
    if (problems.length > before) continue;
    const placed = <T>(list: string, values: readonly T[]): readonly Placed<T>[] =>
      values.map((value, index) => ({ value, file, line: parsed.lineOf([list, index]) }));
    rows.push(...placed("rows", read.rows as unknown as readonly LawRow[]));
    replaced.push(...placed("replaced", read.replaced as unknown as readonly ReplacedName[]));
  }
  problems.push(...doubledRows(rows), ...doubledNames(replaced));
  return { law: { rows: rows.map(unplaced), replaced: replaced.map(unplaced) }, problems };
}

function unplaced<T>({ value }: Placed<T>): T {
  return value;
}

function readFile(
  value: unknown,
  say: Say,
): { readonly rows: readonly Mapping[]; readonly replaced: readonly Mapping[] } {
  const nothing = { rows: [], replaced: [] };
  if (!isMapping(value) || (value.rows === undefined && value.replaced === undefined)) {
    say([], "is no list of law. Write `rows:` or `replaced:` and a list under it.");
    return nothing;
  }
  const { rows, replaced, ...head } = value;
  for (const key of Object.keys(head)) {
    const isShared = rows !== undefined && key !== "part" && lawRowKeys[key] !== undefined;
    if (!isShared)
      say([key], `unknown key "${key}" at the head. Put it in the entries, or use ${HEAD_KEYS}.`);
  }
  return {
    rows: entriesOf("rows", rows, head, say),
    replaced: entriesOf("replaced", replaced, {}, say),
  };
}

const HEAD_KEYS = Object.keys(lawRowKeys)
  .filter((key) => key !== "part")
  .join(", ");

function entriesOf(list: "rows" | "replaced", entries: unknown, head: Mapping, say: Say): readonly Mapping[] {
  if (entries === undefined) return [];
  if (!Array.isArray(entries)) {
    say([list], `\`${list}\` must be a list. Begin each entry with a dash.`);
    return [];
  }
  return entries.map((entry: unknown, index) => {
    const path: ListPath = [list, index];
    const whole = isMapping(entry) ? { ...head, ...entry } : entry;
    checkMapping(whole, lawLists[list], path, labelOf(whole, index), say);
    if (!isMapping(whole)) return {};
    checkMeaning(list, whole, path, labelOf(whole, index), say);
    return whole;
  });
}

/** «forvaltningsloven, klagefrist», or the number of an entry that does not say what it is. */
function labelOf(entry: unknown, index: number): string {
  if (isMapping(entry)) {
    const named = isMapping(entry.act) ? entry.act.nb : isMapping(entry.name) ? entry.name.nb : undefined;
    if (typeof named === "string")
      return typeof entry.part === "string" ? `"${named}, ${entry.part}"` : `"${named}"`;
  }
  return `entry ${index + 1}`;
}

/** What no key alone can tell. */
function checkMeaning(
  list: "rows" | "replaced",
  entry: Mapping,
  path: ListPath,
  label: string,
  say: Say,
): void {
  const { validFrom, validTo, number, provision, pending, deadline, part, sections, sameName, verified } =
    entry;
  if (typeof validFrom === "string" && typeof validTo === "string" && validTo < validFrom)
    say(
      [...path, "validTo"],
      `${label} ends (${validTo}) before it begins (${validFrom}). Mend one of the days.`,
    );
  if (typeof number === "string" && !/^(?:LOV|FOR)-\d{4}-\d{2}-\d{2}(?:-\d+)?$/.test(number))
    say(
      [...path, "number"],
      `${label}: number is "${number}". Write it as LOV-1967-02-10 or LOV-1992-07-17-100.`,
    );
  if (list === "replaced") {
    if (sections !== undefined && sameName === undefined)
      say(
        [...path, "sections"],
        `${label} has sections but no sameName. Add sameName: { nb: ..., nn: ... }.`,
      );
    if (sameName !== undefined && sections === undefined && number === undefined)
      say(
        path,
        `${label} has the name of its successor. Add sections or number, so that it can be told apart.`,
      );
    return;
  }
  if (pending === true && (validFrom !== undefined || validTo !== undefined))
    say([...path, "pending"], `${label} has days in force but is pending. Drop pending, or the days.`);
  if (deadline !== undefined && part !== "klagefrist")
    say([...path, "deadline"], `${label} has a deadline, which belongs to part: klagefrist. Move it there.`);
  if (verified !== undefined && provision === undefined)
    say([...path, "verified"], `${label} is verified but names no provision. Add provision: § ...`);
}

/** Two rows of one act about one part, whose days in force overlap. */
function doubledRows(rows: readonly Placed<LawRow>[]): readonly ListProblem[] {
  return rows.flatMap((row, index) => {
    const { act, number, part } = row.value;
    const first = rows
      .slice(0, index)
      .find(
        ({ value }) =>
          value.act.nb === act.nb &&
          value.number === number &&
          value.part === part &&
          overlaps(value, row.value),
      );
    if (first === undefined) return [];
    return [
      doubled(row, `"${act.nb}, ${part}"`, first, "Keep one, or give days in force that do not overlap"),
    ];
  });
}

function overlaps(a: LawRow, b: LawRow): boolean {
  const begins = (row: LawRow): string => row.validFrom ?? "0000";
  const ends = (row: LawRow): string => row.validTo ?? "9999";
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

function doubledNames(names: readonly Placed<ReplacedName>[]): readonly ListProblem[] {
  const seen = new Map<string, Placed<ReplacedName>>();
  return names.flatMap((entry) => {
    const { name, also = [] } = entry.value;
    const own = new Set([name.nb, name.nn, ...also.map((one) => one.name)].map((one) => one.toLowerCase()));
    return [...own].flatMap((one) => {
      const first = seen.get(one);
      if (first === undefined) seen.set(one, entry);
      return first === undefined ? [] : [doubled(entry, `"${one}"`, first, "Keep one")];
    });
  });
}

function doubled<T>({ file, line }: Placed<T>, what: string, first: Placed<T>, then: string): ListProblem {
  return { file, line, message: `${what} stands in ${first.file}:${first.line} already. ${then}.` };
}
