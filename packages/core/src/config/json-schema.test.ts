import { expect, test } from "vitest";
import { organisationSchema } from "../organisation/organisation-schema.js";
import { rules } from "../rules/index.js";
import { textTypes } from "../text-types/all.js";
import { configurationSchema } from "./json-schema.js";

/** The keys of a schema, each with what is told of it. */
function* keysOf(schema: unknown, path: string): Generator<readonly [string, string | undefined]> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [name, part] of Object.entries(schema)) {
    if (name === "properties")
      for (const [key, value] of Object.entries(part as Record<string, { description?: string }>))
        yield [`${path}/${key}`, value.description];
    yield* keysOf(part, `${path}/${name}`);
  }
}

/** Words that stand in no Norwegian sentence. */
const ENGLISH = /\b(?:the|of|is|are|and|with|this|than|words|not|which)\b/i;

test.each([
  ["klarsprak.config.json", configurationSchema(rules, textTypes)],
  ["an organisation file", organisationSchema()],
])("every key of %s is explained in Norwegian", (_, schema) => {
  const all = [...keysOf(schema, "")];
  // A localized text has the names of the standards for keys, and the same rules stand under each override.
  const keys = all.filter(([path]) => !/\/n[bn]$|\/overrides\/items\/properties\/rules\//.test(path));
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter(([path, about]) => about === undefined && !path.endsWith("/rules"))).toEqual([]);
  expect(keys.filter(([, about]) => about !== undefined && ENGLISH.test(about))).toEqual([]);
});

test("what a value means stands beside each of them", () => {
  const counts: number[][] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { enum: values, enumDescriptions: told } = part as {
      enum?: unknown[];
      enumDescriptions?: unknown[];
    };
    if (told !== undefined) counts.push([values!.length, told.length]);
    for (const one of Object.values(part)) walk(one);
  };
  walk(configurationSchema(rules, textTypes));
  expect(counts.length).toBeGreaterThan(3);
  for (const [values, told] of counts) expect(told).toBe(values);
});
