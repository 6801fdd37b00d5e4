import { alternativeKeys, entryKeys, formNames, type KeyDefinition, phraseRuleIds } from "@klarsprak/core";

/** The JSON Schema of a phrase list, made from the definition that the validation uses. */
export function listSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Phrase list of klarsprak",
    type: "object",
    additionalProperties: false,
    required: ["rule", "language", "entries"],
    properties: {
      rule: { enum: [...phraseRuleIds].toSorted(), description: "Id of the rule that reports the terms." },
      language: { enum: ["nb", "nn"], description: "Written standard of the terms." },
      entries: { type: "array", items: mapping(entryKeys) },
    },
  };
}

function mapping(keys: Readonly<Record<string, KeyDefinition>>): Readonly<Record<string, unknown>> {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(keys).filter((key) => keys[key]?.required),
    properties: Object.fromEntries(
      Object.entries(keys).map(([key, definition]) => [
        key,
        { ...schemaOf(definition), description: definition.description },
      ]),
    ),
  };
}

function schemaOf(definition: KeyDefinition): Readonly<Record<string, unknown>> {
  const text = { type: "string", minLength: 1 };
  switch (definition.kind) {
    case "text":
      return text;
    case "choice":
      return { enum: definition.choices };
    case "integer":
      return { type: "integer", minimum: definition.min, maximum: definition.max };
    case "texts":
      return { type: "array", items: text };
    case "forms":
      return {
        type: "object",
        propertyNames: { enum: formNames },
        additionalProperties: { anyOf: [text, { type: "array", items: text }] },
      };
    case "alternatives":
      return { type: "array", items: { anyOf: [text, mapping(alternativeKeys)] } };
  }
}
