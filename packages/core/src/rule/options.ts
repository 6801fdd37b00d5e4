import type { Localized } from "../finding/finding.js";

/** An option of a rule, with its bounds. Its value in the configuration is checked against them. */
export type OptionSchema =
  | {
      readonly kind: "integer";
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly description: Localized;
    }
  | {
      readonly kind: "number";
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly description: Localized;
    }
  | { readonly kind: "boolean"; readonly default: boolean; readonly description: Localized }
  | {
      readonly kind: "choice";
      readonly default: string;
      readonly choices: readonly string[];
      readonly description: Localized;
    }
  | { readonly kind: "words"; readonly default: readonly string[]; readonly description: Localized };

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

export type OptionValue = number | boolean | string | readonly string[];

/** The values a rule reads, by the types of its schemas. */
export type OptionValues<S extends OptionSchemas> = {
  readonly [K in keyof S]: S[K] extends { kind: "integer" | "number" }
    ? number
    : S[K] extends { kind: "boolean" }
      ? boolean
      : S[K] extends { kind: "words" }
        ? readonly string[]
        : string;
};

/** The defaults of all options. */
export function defaultOptions(schemas: OptionSchemas): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schema.default]));
}

/** What is wrong with a value, to stand after the name of the option; undefined when it is fine. */
export function checkOption(schema: OptionSchema, value: unknown): string | undefined {
  const shown = JSON.stringify(value);
  switch (schema.kind) {
    case "integer":
    case "number":
      if (typeof value !== "number" || (schema.kind === "integer" && !Number.isInteger(value))) {
        return `must be ${schema.kind === "integer" ? "a whole number" : "a number"} from ${schema.min} to ${schema.max}, but is ${shown}`;
      }
      if (value < schema.min) return `must be ${schema.min} or more, but is ${shown}`;
      if (value > schema.max) return `must be ${schema.max} or less, but is ${shown}`;
      return undefined;
    case "boolean":
      return typeof value === "boolean" ? undefined : `must be true or false, but is ${shown}`;
    case "choice":
      return typeof value === "string" && schema.choices.includes(value)
        ? undefined
        : `must be one of ${schema.choices.map((c) => JSON.stringify(c)).join(", ")}, but is ${shown}`;
    case "words":
      return Array.isArray(value) && value.every((word) => typeof word === "string")
        ? undefined
        : `must be a list of words in quotes, but is ${shown}`;
  }
}
