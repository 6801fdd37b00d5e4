import type { ListPath } from "@klarsprak/core";
import { type LawKey, type LawKeys, sectionWords } from "./law-definition.js";

export type Mapping = Readonly<Record<string, unknown>>;

/** Takes note of what is wrong with the value at a path. */
export type Say = (path: ListPath, message: string) => void;

/** Says what is wrong with a mapping: unknown keys, keys that are missing, values of the wrong kind. */
export function checkMapping(value: unknown, keys: LawKeys, path: ListPath, label: string, say: Say): void {
  if (!isMapping(value)) {
    say(path, `${label} must be a mapping. Write the keys ${Object.keys(keys).join(", ")}.`);
    return;
  }
  for (const key of Object.keys(value))
    if (keys[key] === undefined)
      say([...path, key], `${label} has the unknown key "${key}". Use ${Object.keys(keys).join(", ")}.`);
  for (const [key, definition] of Object.entries(keys)) {
    const own = value[key];
    if (own !== undefined) checkValue(own, definition, [...path, key], `${label}: ${key}`, say);
    else if (definition.required === true)
      say(path, `${label} has no ${key}. Add ${key}: ${sampleOf(definition)}.`);
  }
}

/** Whether a value is a mapping with keys. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkValue(value: unknown, definition: LawKey, path: ListPath, label: string, say: Say): void {
  if (definition.kind === "mapping") {
    checkMapping(value, definition.keys, path, label, say);
    return;
  }
  if (definition.kind === "mappings" && Array.isArray(value)) {
    for (const [index, one] of value.entries())
      checkMapping(one, definition.keys, [...path, index], `${label} ${index + 1}`, say);
    return;
  }
  const [isRight, what] = demandOf(value, definition);
  if (!isRight) say(path, `${label} is ${JSON.stringify(value)}. Write ${what}.`);
}

/** Whether a value is of its kind, and what that kind is. */
function demandOf(value: unknown, definition: LawKey): readonly [isRight: boolean, what: string] {
  switch (definition.kind) {
    case "text":
      return [typeof value === "string" && value.trim() !== "", "text, in quotes"];
    case "date":
      return [isDay(value), "a day of the calendar as YYYY-MM-DD"];
    case "true":
      return [value === true, "true, or leave the key out"];
    case "boolean":
      return [typeof value === "boolean", "true or false"];
    case "count":
      return [typeof value === "number" && Number.isInteger(value) && value > 0, "a whole number above 0"];
    case "choice":
      return [
        typeof value === "string" && definition.choices.includes(value),
        `one of ${definition.choices.join(", ")}`,
      ];
    case "sections":
      return [isSections(value), `${sectionWords.join(" or ")}, or a list of how section numbers begin`];
    case "mapping":
      return [false, "a mapping"];
    case "mappings":
      return [false, "a list"];
  }
}

function isSections(value: unknown): boolean {
  if (typeof value === "string") return sectionWords.includes(value);
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === "string" && /^\d/.test(one))
  );
}

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

function sampleOf(definition: LawKey): string {
  switch (definition.kind) {
    case "date":
      return "YYYY-MM-DD";
    case "choice":
      return definition.choices.join(" or ");
    case "boolean":
      return "true or false";
    case "mapping":
      return `{ ${Object.keys(definition.keys).join(": ..., ")}: ... }`;
    default:
      return "...";
  }
}
