import type { OptionSchema } from "../rule/options.js";
import type { Rule } from "../rule/rule.js";
import type { TextType } from "../text-types/text-type.js";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 07) of `klarsprak.config.json`, made from the same definitions that check it. */
export function configurationSchema(rules: readonly Rule[], textTypes: readonly TextType[]): Schema {
  const strings = { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
  const ruleSettings: Schema = {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "klarsprak.config.json",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      extends: {
        ...strings,
        description:
          'Built-in preset "recommended", paths of other configuration files, or the name of a house that is built in',
      },
      language: { enum: ["auto", "nb", "nn"], description: "Written standard of the texts; auto finds out" },
      organisation: {
        type: "string",
        minLength: 1,
        description:
          "Whose texts these are: path of an organisation file (YAML), or the name of one built in",
      },
      rules: { ...ruleSettings, description: "Severity of each rule, or [severity, options]" },
      textTypes: {
        type: "array",
        description: "Text type of files by glob",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files", "type"],
          properties: { files: strings, type: { enum: textTypes.map((type) => type.id) } },
        },
      },
      words: {
        type: "object",
        additionalProperties: false,
        properties: {
          accept: { ...strings, description: "Words and names that are never flagged" },
          lists: { ...strings, description: "Phrase lists of your own (YAML), relative to this file" },
        },
      },
      placeholders: {
        ...strings,
        description: "Regular expressions of template fields beside the usual ones",
      },
      templates: { ...strings, description: "Globs of files that are templates" },
      readers: {
        type: "object",
        additionalProperties: false,
        properties: {
          headingPrefix: {
            type: "string",
            minLength: 1,
            description: "House mark of a heading in plain text",
          },
        },
      },
      overrides: {
        type: "array",
        description: "Other settings for files by glob; the last that fits wins",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files", "rules"],
          properties: { files: strings, rules: ruleSettings },
        },
      },
      helpBase: {
        type: "string",
        description: "Base address of pages about rules; the id of the rule is appended",
      },
    },
  };
}

function ruleSchema(rule: Rule): Schema {
  const severity = { enum: ["off", "info", "warning", "error"] };
  return {
    description: `${rule.docs.title.nb}. ${rule.docs.rationale.nb}`,
    oneOf: [
      severity,
      {
        type: "array",
        minItems: 1,
        maxItems: 2,
        items: [
          severity,
          {
            type: "object",
            additionalProperties: false,
            properties: Object.fromEntries(
              Object.entries(rule.options).map(([name, option]) => [name, optionSchema(option)]),
            ),
          },
        ],
      },
    ],
  };
}

function optionSchema(option: OptionSchema): Schema {
  const { description } = option;
  switch (option.kind) {
    case "integer":
    case "number":
      return {
        type: option.kind,
        minimum: option.min,
        maximum: option.max,
        default: option.default,
        description,
      };
    case "boolean":
      return { type: "boolean", default: option.default, description };
    case "choice":
      return { enum: option.choices, default: option.default, description };
    case "words":
      return { type: "array", items: { type: "string" }, default: option.default, description };
  }
}
