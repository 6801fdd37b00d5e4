import { formNames } from "../dictionary/list-definition.js";
import type { ListProblem, WordClass } from "../dictionary/list-entry.js";
import { parseYaml } from "../dictionary/read-phrase-list.js";
import type { ListPath } from "../dictionary/validate-list.js";
import {
  emptyGraphicProfile,
  emptyOrganisation,
  type GraphicProfile,
  type Organisation,
  type OrganisationText,
} from "./organisation.js";
import { type OrganisationKey, type OrganisationKeys, organisationKeys } from "./organisation-definition.js";

type Mapping = Readonly<Record<string, unknown>>;

/** Reads an organisation from YAML. `file` is the name that problems show. With problems there is no organisation. */
export function readOrganisation(
  source: string,
  file: string,
): { readonly organisation: Organisation | undefined; readonly problems: readonly ListProblem[] } {
  const parsed = parseYaml(source, file);
  if ("problems" in parsed) return { organisation: undefined, problems: parsed.problems };
  const problems: ListProblem[] = [];
  const check = new Check((path, message) =>
    problems.push({ file, line: parsed.lineOf(path), message: `${dotted(path)}${message}` }),
  );
  const root = check.mapping(parsed.value, [], organisationKeys);
  if (root === undefined || problems.length > 0) return { organisation: undefined, problems };
  const organisation = toOrganisation(root);
  for (const { path, message } of contradictionsIn(organisation))
    problems.push({ file, line: parsed.lineOf(path), message: `${dotted(path)}${message}` });
  return { organisation: problems.length === 0 ? organisation : undefined, problems };
}

/** Words that are to be avoided twice, or to be written and avoided at once. */
function* contradictionsIn({ terms }: Organisation): Generator<{ path: ListPath; message: string }> {
  const known = new Map<string, string>();
  for (const standard of ["nb", "nn"] as const) {
    for (const { use } of terms) known.set(`${standard} ${use[standard].toLowerCase()}`, "a word to use");
  }
  for (const [t, { avoid }] of terms.entries()) {
    for (const [a, given] of avoid.entries()) {
      const { word, standard } = typeof given === "string" ? { word: given, standard: undefined } : given;
      const keys = (standard === undefined ? ["nb", "nn"] : [standard]).map(
        (one) => `${one} ${word.toLowerCase()}`,
      );
      const before = keys.map((key) => known.get(key)).find((said) => said !== undefined);
      if (before !== undefined) {
        const message = `"${word}" is already ${before} in this file. Keep one of them.`;
        yield { path: ["terms", t, "avoid", a], message };
      }
      for (const key of keys) known.set(key, "a word to avoid");
    }
  }
}

/** The keys of a path, with the entries of lists counted from 1: `terms 2 avoid `. */
function dotted(path: ListPath): string {
  return path.length === 0
    ? ""
    : `${path.map((step) => (typeof step === "number" ? step + 1 : step)).join(" ")} `;
}

/** Checks values against their definitions, and gives them back with what is short written out. */
class Check {
  readonly #say: (path: ListPath, message: string) => void;

  constructor(say: (path: ListPath, message: string) => void) {
    this.#say = say;
  }

  mapping(value: unknown, path: ListPath, keys: OrganisationKeys): Mapping | undefined {
    if (!isMapping(value)) {
      const shown = path.length === 0 ? "" : `, but is ${JSON.stringify(value)}`;
      this.#say(path, `must hold keys${shown}. Use ${namesOf(keys)}.`);
      return undefined;
    }
    for (const key of Object.keys(value)) {
      if (keys[key] === undefined) this.#say([...path, key], `is not known here. Use ${namesOf(keys)}.`);
    }
    const checked: Record<string, unknown> = {};
    for (const [key, definition] of Object.entries(keys)) {
      const given = value[key];
      // A key without a value is one that is not known yet.
      if (given === undefined || given === null) {
        if (definition.required) this.#say(path, `has no ${key}. Add ${key}: ...`);
      } else checked[key] = this.#value(given, [...path, key], definition);
    }
    return checked;
  }

  #value(value: unknown, path: ListPath, definition: OrganisationKey): unknown {
    switch (definition.kind) {
      case "text":
        return this.#text(value, path, definition);
      case "localized":
        return this.#localized(value, path);
      case "texts":
        return this.#list(value, path).map((item, i) => this.#text(item, [...path, i], definition));
      case "choice":
        if (definition.choices.includes(value as string)) return value;
        return this.#wrong(value, path, `must be one of ${definition.choices.join(", ")}`);
      case "number":
        return this.#number(value, path, definition);
      case "numbers":
        return this.#list(value, path).map((item, i) => this.#number(item, [...path, i], definition));
      case "forms":
        if (areForms(value) || areFormsByStandard(value)) return value;
        return this.#wrong(
          value,
          path,
          `must be words by the names ${formNames.join(", ")}, such as {def: rådmannen}`,
        );
      case "mapping":
        return this.mapping(value, path, definition.keys);
      case "entries":
        return this.#list(value, path).map((item, i) => {
          const isShort = definition.short !== undefined && typeof item === "string";
          const whole = isShort ? { [definition.short as string]: item } : item;
          return this.mapping(whole, [...path, i], definition.keys);
        });
    }
  }

  #text(value: unknown, path: ListPath, { shape }: Extract<OrganisationKey, { kind: "text" | "texts" }>) {
    if (typeof value !== "string" || value.trim() === "")
      return this.#wrong(value, path, "must be text in quotes");
    const text = value.trim().replace(/\s+/g, " ");
    return shape === undefined || shape.pattern.test(text) ? text : this.#wrong(value, path, shape.say);
  }

  #number(
    value: unknown,
    path: ListPath,
    { min, max }: Extract<OrganisationKey, { kind: "number" | "numbers" }>,
  ) {
    if (typeof value === "number" && value >= min && value <= max) return value;
    return this.#wrong(value, path, `must be a number from ${min} to ${max}`);
  }

  #localized(value: unknown, path: ListPath): OrganisationText | undefined {
    const text: OrganisationKey = { kind: "text", required: true, description: "" };
    if (isMapping(value))
      return this.mapping(value, path, { nb: text, nn: text }) as OrganisationText | undefined;
    const both = this.#text(value, path, text);
    return both === undefined ? undefined : { nb: both, nn: both };
  }

  #list(value: unknown, path: ListPath): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.#wrong(value, path, "must be a list, with - before each line");
    return [];
  }

  #wrong(value: unknown, path: ListPath, must: string): undefined {
    this.#say(path, `${must}, but is ${JSON.stringify(value)}.`);
    return undefined;
  }
}

function namesOf(keys: OrganisationKeys): string {
  return Object.keys(keys)
    .filter((key) => key !== "$schema")
    .join(", ");
}

function areForms(value: unknown): value is Readonly<Record<string, string | readonly string[]>> {
  if (!isMapping(value)) return false;
  const isForm = (form: unknown): boolean =>
    typeof form === "string" || (Array.isArray(form) && form.every((one) => typeof one === "string"));
  return Object.entries(value).every(([name, form]) => formNames.includes(name) && isForm(form));
}

function areFormsByStandard(value: unknown): boolean {
  return (
    isMapping(value) &&
    Object.entries(value).every(([standard, forms]) => /^n[bn]$/.test(standard) && areForms(forms))
  );
}

/** The organisation of a checked mapping: its values are what the definition says. */
function toOrganisation(root: Mapping): Organisation {
  const { $schema: _, accept, norm, units, terms, graphicProfile, ...rest } = root;
  const entries = (value: unknown): readonly Mapping[] => (value ?? []) as readonly Mapping[];
  return {
    ...emptyOrganisation,
    ...(rest as Pick<Organisation, "name"> & Partial<Organisation>),
    accept: entries(accept).map(({ word }) => word as string),
    norm: { choices: [], ...(norm as Partial<Organisation["norm"]> | undefined) },
    units: entries(units).map((unit) => ({ forms: [], ...(unit as { readonly name: string }) })),
    terms: entries(terms).map((term) => ({
      avoid: [],
      ...(term as { readonly use: OrganisationText; readonly inflect?: WordClass | "none" }),
    })),
    ...(graphicProfile === undefined
      ? {}
      : { graphicProfile: { ...emptyGraphicProfile, ...(graphicProfile as Partial<GraphicProfile>) } }),
  };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
