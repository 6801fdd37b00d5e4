import type { OptionSchema } from "../rule/options.js";
import type { Rule } from "../rule/rule.js";
import type { TextType } from "../text-types/text-type.js";

type Schema = Readonly<Record<string, unknown>>;

const FILES = "Navn på filene, for eksempel vedtak/**/*.md.";

/** The JSON Schema (draft 07) of `klarsprak.config.json`, made from the same definitions that check it. Its words are for those who set it up. */
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
      $schema: { type: "string", description: "JSON-skjemaet for denne filen." },
      extends: {
        ...strings,
        description:
          "Oppsett dette bygger på: «recommended», andre oppsettsfiler, eller navnet på en virksomhet som er innebygd.",
      },
      language: {
        enum: ["auto", "nb", "nn"],
        enumDescriptions: ["Avgjør det ut fra teksten", "Bokmål", "Nynorsk"],
        description: "Målformen tekstene er skrevet på.",
      },
      organisation: {
        type: "string",
        minLength: 1,
        description:
          "Hvem tekstene kommer fra: en fil (YAML) med navnet og ordene deres, eller navnet på en virksomhet som er innebygd.",
      },
      rules: { ...ruleSettings, description: 'Hvor alvorlig hver regel er. Med valg: ["warning", { ... }].' },
      textTypes: {
        type: "array",
        description: "Hva slags tekst det er i filer med et bestemt navn.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files", "type"],
          properties: {
            files: { ...strings, description: FILES },
            type: {
              enum: textTypes.map(({ id }) => id),
              enumDescriptions: textTypes.map(({ title }) => title.nb),
              description: "Hva slags tekst det er.",
            },
          },
        },
      },
      words: {
        type: "object",
        description: "Ord som gjelder hos dere.",
        additionalProperties: false,
        properties: {
          accept: { ...strings, description: "Ord og navn som aldri får merknad." },
          lists: { ...strings, description: "Egne ordlister (YAML), regnet fra denne filen." },
        },
      },
      placeholders: {
        ...strings,
        description: "Mønstre for felt i maler, i tillegg til de vanlige. Skrives som regulære uttrykk.",
      },
      templates: { ...strings, description: "Navn på filer som er maler, for eksempel maler/**." },
      partials: {
        ...strings,
        description:
          "Mappen med delmaler, for eksempel maler/deler. Malene blir sjekket med delmalene satt inn, og det som er galt i en delmal, blir vist der.",
      },
      readers: {
        type: "object",
        description: "Hvordan tekstene leses.",
        additionalProperties: false,
        properties: {
          headingPrefix: {
            type: "string",
            minLength: 1,
            description: "Tegnet dere setter foran overskrifter i ren tekst.",
          },
        },
      },
      overrides: {
        type: "array",
        description: "Andre regler for filer med et bestemt navn. Passer flere, gjelder den siste.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files", "rules"],
          properties: { files: { ...strings, description: FILES }, rules: ruleSettings },
        },
      },
      helpBase: {
        type: "string",
        description: "Adressen til sider om reglene. Navnet på regelen settes til slutt.",
      },
    },
  };
}

function ruleSchema(rule: Rule): Schema {
  const severity = {
    enum: ["off", "info", "warning", "error"],
    enumDescriptions: ["Av", "Råd", "Advarsel", "Feil"],
  };
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
  const description = option.description.nb;
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
