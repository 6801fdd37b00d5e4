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

/** What is wrong with the value of an option, told apart by `kind`. */
export type OptionFault =
  | {
      readonly kind: "no-number";
      readonly isWhole: boolean;
      readonly min: number;
      readonly max: number;
      readonly value: unknown;
    }
  | { readonly kind: "too-small"; readonly min: number; readonly value: number }
  | { readonly kind: "too-large"; readonly max: number; readonly value: number }
  | { readonly kind: "no-boolean"; readonly value: unknown }
  | { readonly kind: "not-a-choice"; readonly choices: readonly string[]; readonly value: unknown }
  | { readonly kind: "no-words"; readonly value: unknown };

/** What is wrong with a value; undefined when it is fine. */
export function checkOption(schema: OptionSchema, value: unknown): OptionFault | undefined {
  switch (schema.kind) {
    case "integer":
    case "number": {
      const { min, max } = schema;
      const isWhole = schema.kind === "integer";
      if (typeof value !== "number" || (isWhole && !Number.isInteger(value)))
        return { kind: "no-number", isWhole, min, max, value };
      if (value < min) return { kind: "too-small", min, value };
      if (value > max) return { kind: "too-large", max, value };
      return undefined;
    }
    case "boolean":
      return typeof value === "boolean" ? undefined : { kind: "no-boolean", value };
    case "choice": {
      const { choices } = schema;
      return typeof value === "string" && choices.includes(value)
        ? undefined
        : { kind: "not-a-choice", choices, value };
    }
    case "words":
      return Array.isArray(value) && value.every((word) => typeof word === "string")
        ? undefined
        : { kind: "no-words", value };
  }
}

/** What is wrong, in English, to stand after the name of the option. */
export function optionFaultText(fault: OptionFault): string {
  const shown = JSON.stringify(fault.value);
  switch (fault.kind) {
    case "no-number":
      return `must be ${fault.isWhole ? "a whole number" : "a number"} from ${fault.min} to ${fault.max}, but is ${shown}`;
    case "too-small":
      return `must be ${fault.min} or more, but is ${shown}`;
    case "too-large":
      return `must be ${fault.max} or less, but is ${shown}`;
    case "no-boolean":
      return `must be true or false, but is ${shown}`;
    case "not-a-choice":
      return `must be one of ${fault.choices.map((choice) => JSON.stringify(choice)).join(", ")}, but is ${shown}`;
    case "no-words":
      return `must be a list of words in quotes, but is ${shown}`;
  }
}
