import { type LawKey, type LawKeys, lawLists, lawRowKeys, sectionWords } from "./law-definition.js";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a file of the law table, made from the definition that the check uses. */
export function lawSchema(): Schema {
  const { part: _, ...head } = lawRowKeys;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Law list of klarsprak",
    type: "object",
    additionalProperties: false,
    anyOf: [{ required: ["rows"] }, { required: ["replaced"] }],
    properties: {
      ...propertiesOf(head),
      // A key that stands at the head of the file need not stand in each row.
      rows: { type: "array", items: mapping(lawLists.rows, ["part"]) },
      replaced: { type: "array", items: mapping(lawLists.replaced) },
    },
  };
}

function mapping(keys: LawKeys, required = requiredOf(keys)): Schema {
  return { type: "object", additionalProperties: false, required, properties: propertiesOf(keys) };
}

function requiredOf(keys: LawKeys): readonly string[] {
  return Object.keys(keys).filter((key) => keys[key]?.required === true);
}

function propertiesOf(keys: LawKeys): Schema {
  return Object.fromEntries(
    Object.entries(keys).map(([key, definition]) => [
      key,
      { ...schemaOf(definition), description: definition.description },
    ]),
  );
}

function schemaOf(definition: LawKey): Schema {
  const text = { type: "string", minLength: 1 };
  switch (definition.kind) {
    case "text":
      return text;
    case "date":
      return { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
    case "true":
      return { const: true };
    case "boolean":
      return { type: "boolean" };
    case "count":
      return { type: "integer", minimum: 1 };
    case "choice":
      return { enum: definition.choices };
    case "sections":
      return { anyOf: [{ enum: sectionWords }, { type: "array", minItems: 1, items: text }] };
    case "mapping":
      return mapping(definition.keys);
    case "mappings":
      return { type: "array", items: mapping(definition.keys) };
  }
}
