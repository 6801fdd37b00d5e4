import { formNames } from "../dictionary/list-definition.js";
import {
  type OrganisationKey,
  type OrganisationKeys,
  organisationKeys,
  type TextShape,
} from "./organisation-definition.js";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 07) of an organisation file. */
export function organisationSchema(): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "organisation.yaml",
    ...mappingSchema(organisationKeys),
  };
}

function mappingSchema(keys: OrganisationKeys): Schema {
  const required = Object.keys(keys).filter((key) => keys[key]?.required);
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      Object.entries(keys).map(([key, definition]) => [
        key,
        { ...schemaOf(definition), description: definition.description },
      ]),
    ),
  };
}

const text = { type: "string", minLength: 1 };

function schemaOf(definition: OrganisationKey): Schema {
  switch (definition.kind) {
    case "text":
      return shaped(definition.shape);
    case "localized": {
      const both = { type: "object", additionalProperties: false, required: ["nb", "nn"] };
      return { anyOf: [text, { ...both, properties: { nb: text, nn: text } }] };
    }
    case "texts":
      return { type: "array", items: shaped(definition.shape) };
    case "choice":
      return { enum: definition.choices };
    case "number":
      return { type: "number", minimum: definition.min, maximum: definition.max };
    case "numbers":
      return {
        type: "array",
        items: { type: "number", minimum: definition.min, maximum: definition.max },
      };
    case "forms": {
      const byName = {
        type: "object",
        propertyNames: { enum: formNames },
        additionalProperties: { anyOf: [text, { type: "array", items: text }] },
      };
      const each = { type: "object", additionalProperties: false, minProperties: 1 };
      return { anyOf: [byName, { ...each, properties: { nb: byName, nn: byName } }] };
    }
    case "mapping":
      return mappingSchema(definition.keys);
    case "entries": {
      const whole = mappingSchema(definition.keys);
      return { type: "array", items: definition.short === undefined ? whole : { anyOf: [text, whole] } };
    }
  }
}

function shaped(shape: TextShape | undefined): Schema {
  return shape === undefined ? text : { ...text, pattern: shape.pattern.source };
}
