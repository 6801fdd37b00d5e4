import type { WrittenStandard } from "../document/block.js";
import { handWrittenSlots } from "./inflection.js";
import { alternativeKeys, entryKeys, formNames, type KeyDefinition } from "./list-definition.js";
import type { ListAlternative, ListEntry, ListProblem, PhraseList } from "./list-entry.js";

export type ListPath = readonly (string | number)[];

export interface ListPlacement {
  /** Name of the file as problems show it. */
  readonly file: string;
  /** Line from 1 of the value at a path, such as `["entries", 3, "source"]`. */
  readonly lineOf: (path: ListPath) => number;
  /** Ids that `rule:` may hold; any when left out. */
  readonly ruleIds?: ReadonlySet<string>;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Checks a parsed phrase list. Entries with a problem are left out; the rest can be used. */
export function validateList(
  parsed: unknown,
  placement: ListPlacement,
): {
  readonly list: PhraseList | undefined;
  readonly entries: readonly ListEntry[];
  readonly problems: readonly ListProblem[];
} {
  const problems: ListProblem[] = [];
  const say = (path: ListPath, message: string): void => {
    problems.push({ file: placement.file, line: placement.lineOf(path), message });
  };
  const nothing = { list: undefined, entries: [], problems };
  if (!isMapping(parsed)) {
    say([], "is no phrase list. Write the keys `rule`, `language` and `entries`.");
    return nothing;
  }
  for (const key of Object.keys(parsed)) {
    if (!["rule", "language", "entries"].includes(key)) {
      say([key], `unknown key "${key}". Use rule, language and entries.`);
    }
  }
  const head = headOf(parsed, placement, say);
  if (!Array.isArray(parsed.entries))
    say(["entries"], "`entries` must be a list. Begin each entry with `- term:`.");
  if (head === undefined || !Array.isArray(parsed.entries)) return nothing;
  const entries = parsed.entries.flatMap((raw: unknown, index) => {
    const entry = entryOf(raw, index, head, say, placement);
    return entry === undefined ? [] : [entry];
  });
  return { list: { ...head, file: placement.file, entries }, entries, problems };
}

type Say = (path: ListPath, message: string) => void;

interface Head {
  readonly ruleId: string;
  readonly language: WrittenStandard;
}

function headOf(parsed: Mapping, placement: ListPlacement, say: Say): Head | undefined {
  const { rule, language } = parsed;
  const ruleIds = placement.ruleIds;
  const ruleIsKnown = typeof rule === "string" && (ruleIds === undefined || ruleIds.has(rule));
  if (!ruleIsKnown) {
    const known = ruleIds === undefined ? "the id of a phrase rule" : [...ruleIds].toSorted().join(", ");
    say(["rule"], `unknown rule ${JSON.stringify(rule)}. Use ${known}.`);
  }
  if (language !== "nb" && language !== "nn") {
    say(["language"], `unknown language ${JSON.stringify(language)}. Use nb or nn.`);
    return undefined;
  }
  return ruleIsKnown ? { ruleId: rule, language } : undefined;
}

function entryOf(
  raw: unknown,
  index: number,
  head: Head,
  say: Say,
  placement: ListPlacement,
): ListEntry | undefined {
  const path = ["entries", index];
  if (!isMapping(raw)) {
    say(path, "an entry must be a mapping. Begin it with `- term:`.");
    return undefined;
  }
  const name = typeof raw.term === "string" ? `"${raw.term}"` : "entry";
  let sound = true;
  const refuse: Say = (at, message) => {
    sound = false;
    say(at, `${name} ${message}`);
  };
  checkKeys(raw, entryKeys, path, refuse);
  checkAlternatives(raw, path, refuse);
  if (!sound) return undefined;
  checkConsistency(raw, path, refuse);
  return sound ? toEntry(raw, head, placement.lineOf(path)) : undefined;
}

function checkKeys(
  raw: Mapping,
  definitions: Readonly<Record<string, KeyDefinition>>,
  path: ListPath,
  refuse: Say,
): void {
  for (const key of Object.keys(raw)) {
    if (definitions[key] === undefined) {
      refuse([...path, key], `has the unknown key "${key}". Use ${Object.keys(definitions).join(", ")}.`);
    }
  }
  for (const [key, definition] of Object.entries(definitions)) {
    const value = raw[key];
    if (value === undefined || value === null || (value === "" && definition.required)) {
      if (definition.required) refuse(path, missing(key));
      continue;
    }
    const wrong = mistakeOf(value, definition);
    if (wrong !== undefined) refuse([...path, key], `${key} ${wrong}, but is ${JSON.stringify(value)}.`);
  }
}

function missing(key: string): string {
  if (key === "source") return "has no source. Add source: ..., or `own` where nobody else has said it.";
  if (key === "alternatives")
    return "has no alternatives. Add alternatives: [...], or [] together with advice.";
  return `has no ${key}. Add ${key}: ...`;
}

function mistakeOf(value: unknown, definition: KeyDefinition): string | undefined {
  switch (definition.kind) {
    case "text":
      return typeof value === "string" && value.trim() !== "" ? undefined : "must be text in quotes";
    case "choice":
      return definition.choices.includes(value as string)
        ? undefined
        : `must be one of ${definition.choices.join(", ")}`;
    case "integer":
      return Number.isInteger(value) &&
        (value as number) >= definition.min &&
        (value as number) <= definition.max
        ? undefined
        : `must be a whole number from ${definition.min} to ${definition.max}`;
    case "texts":
      return Array.isArray(value) && value.every((text) => typeof text === "string" && text.trim() !== "")
        ? undefined
        : "must be a list of words";
    case "forms":
      return formsMistake(value);
    case "alternatives":
      return Array.isArray(value) ? undefined : "must be a list";
  }
}

function formsMistake(value: unknown): string | undefined {
  if (!isMapping(value)) return "must be a mapping such as {past: ..., part: ...}";
  const unknown = Object.keys(value).find((name) => !formNames.includes(name));
  if (unknown !== undefined) return `may hold ${formNames.join(", ")}`;
  const isForm = (form: unknown): boolean =>
    typeof form === "string" || (Array.isArray(form) && form.every((f) => typeof f === "string"));
  if (!Object.values(value).every(isForm)) return "must hold words or lists of words";
  return value.gender === undefined || ["common", "feminine", "neuter"].includes(value.gender as string)
    ? undefined
    : "may have gender common, feminine or neuter";
}

function checkAlternatives(raw: Mapping, path: ListPath, refuse: Say): void {
  if (!Array.isArray(raw.alternatives)) return;
  const at = [...path, "alternatives"];
  if (raw.alternatives.length === 0 && raw.advice === undefined) {
    refuse(
      at,
      "has neither alternatives nor advice. Say what the writer should do, for example advice: Stryk uttrykket.",
    );
  }
  raw.alternatives.forEach((alternative: unknown, i) => {
    if (typeof alternative === "string" && alternative.trim() !== "") return;
    if (isMapping(alternative)) checkKeys(alternative, alternativeKeys, [...at, i], refuse);
    else
      refuse(
        [...at, i],
        `has an alternative that is no text: ${JSON.stringify(alternative)}. Put it in quotes.`,
      );
  });
}

function checkConsistency(raw: Mapping, path: ListPath, refuse: Say): void {
  const words = wordsOf(raw.term as string);
  const inflect = (raw.inflect as string | undefined) ?? "none";
  if (raw.head !== undefined && (raw.head as number) > words.length) {
    refuse([...path, "head"], `has head ${raw.head}, but ${words.length} words. Count the words from 1.`);
  }
  if ((raw.gap as number | undefined) !== undefined && (raw.gap as number) > 0 && words.length < 2) {
    refuse([...path, "gap"], "is one word, where nothing can stand between. Remove gap.");
  }
  const forms = raw.forms as Mapping | undefined;
  if (forms === undefined) return;
  if (inflect === "none") {
    refuse([...path, "forms"], "has forms but no inflect. Add inflect: verb, noun or adjective.");
    return;
  }
  const allowed = handWrittenSlots[inflect as keyof typeof handWrittenSlots];
  const stray = Object.keys(forms).find((name) => allowed[name] === undefined && name !== "gender");
  if (stray !== undefined) {
    refuse(
      [...path, "forms"],
      `has the form "${stray}", which no ${inflect} has. Use ${Object.keys(allowed).join(", ")}.`,
    );
  }
}

function toEntry(raw: Mapping, head: Head, line: number): ListEntry {
  const inflect = (raw.inflect ?? "none") as ListEntry["inflect"];
  const alternatives = (raw.alternatives as readonly (string | ListAlternative)[]).map((alternative) =>
    typeof alternative === "string"
      ? { text: squeezed(alternative) }
      : { ...alternative, text: squeezed(alternative.text) },
  );
  return {
    term: squeezed(raw.term as string),
    inflect,
    ...(raw.head === undefined ? {} : { head: raw.head as number }),
    ...(raw.forms === undefined ? {} : { forms: raw.forms as NonNullable<ListEntry["forms"]> }),
    alternatives,
    ...(raw.severity === undefined ? {} : { severity: raw.severity as NonNullable<ListEntry["severity"]> }),
    gap: (raw.gap as number | undefined) ?? 0,
    notBefore: texts(raw.notBefore),
    notAfter: texts(raw.notAfter),
    notIn: texts(raw.notIn),
    onlyIn: texts(raw.onlyIn),
    position: (raw.position ?? "any") as ListEntry["position"],
    case: (raw.case ?? "any") as ListEntry["case"],
    ...(raw.advice === undefined ? {} : { advice: squeezed(raw.advice as string) }),
    source: raw.source as string,
    ...head,
    line,
  };
}

/** The words of a term or alternative. */
export function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function texts(value: unknown): readonly string[] {
  return ((value ?? []) as readonly string[]).map((text) => squeezed(text).toLowerCase());
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
