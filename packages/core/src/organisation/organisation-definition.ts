import { formNames } from "../dictionary/list-definition.js";

/** What a value of an organisation file may be. Validation and the JSON Schema are both made from these. */
export type OrganisationKind =
  | { readonly kind: "text"; readonly shape?: TextShape }
  /** A text for both written standards, or a mapping with one for each. */
  | { readonly kind: "localized" }
  | { readonly kind: "texts"; readonly shape?: TextShape }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  /** Forms by name, or a mapping with such for each standard. */
  | { readonly kind: "forms" }
  | { readonly kind: "mapping"; readonly keys: OrganisationKeys }
  /** A list of mappings; where `short` is given, a text alone stands for a mapping with that key. */
  | { readonly kind: "entries"; readonly keys: OrganisationKeys; readonly short?: string };

/** What a text must look like, and how that is said. */
export interface TextShape {
  readonly pattern: RegExp;
  readonly say: string;
}

export type OrganisationKey = OrganisationKind & { readonly required?: true; readonly description: string };

export type OrganisationKeys = Readonly<Record<string, OrganisationKey>>;

const standard: OrganisationKey = {
  kind: "choice",
  choices: ["nb", "nn"],
  description: "Written standard: nb or nn.",
};
const source: OrganisationKey = { kind: "text", description: "Where this is laid down." };
const inflect: OrganisationKey = {
  kind: "choice",
  choices: ["noun", "verb", "adjective", "none"],
  description:
    "Word class it is inflected as. Left out: as a noun where its forms are known, else not at all.",
};
const forms: OrganisationKey = {
  kind: "forms",
  description: "Forms that cannot be worked out, such as {def: torget}; or {nb: {...}, nn: {...}}.",
};
const millimetres = (side: string): OrganisationKey => ({
  kind: "number",
  min: 0,
  max: 100,
  description: `Margin at the ${side}, in millimetres.`,
});

/** The keys of an organisation file. */
export const organisationKeys: OrganisationKeys = {
  $schema: { kind: "text", description: "The JSON Schema of this file." },
  name: { kind: "localized", required: true, description: "Name of the house, as it stands in a text." },
  forms: { kind: "texts", description: "Other right forms of the name." },
  standard: { ...standard, description: "Written standard the house has decided on for its own texts." },
  terms: {
    kind: "entries",
    description: "Words of the house.",
    keys: {
      use: { kind: "localized", required: true, description: "The word to write, in base form." },
      avoid: {
        kind: "entries",
        short: "word",
        description: "What is written for it and should not be.",
        keys: {
          word: { kind: "text", required: true, description: "The word, in base form." },
          standard: { ...standard, description: "The one written standard it is avoided in." },
          inflect,
          forms,
        },
      },
      explain: {
        kind: "localized",
        description: "A short explanation for readers, as it would stand in parentheses.",
      },
      inflect,
      forms,
      source,
    },
  },
  roles: {
    kind: "entries",
    description: "Titles, and for whom they speak.",
    keys: {
      title: { kind: "localized", required: true, description: "The title, in base form." },
      speaksFor: {
        kind: "choice",
        choices: ["political", "administrative", "employee"],
        required: true,
        description:
          "political roles may assess politics, administrative leaders may state facts, an employee gives facts alone.",
      },
      source,
    },
  },
  units: {
    kind: "entries",
    short: "name",
    description: "Units of the house, in the letter case they have inside a sentence.",
    keys: {
      name: { kind: "text", required: true, description: "Name of the unit." },
      forms: { kind: "texts", description: "Other right forms of its name." },
      source,
    },
  },
  channels: {
    kind: "entries",
    description: "The ways in which the house speaks.",
    keys: {
      name: { kind: "localized", required: true, description: "What the channel is called." },
      reach: {
        kind: "choice",
        choices: ["internal", "external", "both"],
        required: true,
        description: "Whom it reaches.",
      },
      source,
    },
  },
  norm: {
    kind: "mapping",
    description: "What the house writes where two forms are right.",
    keys: {
      auxiliary: {
        kind: "choice",
        choices: ["bli", "verte"],
        description: "Nynorsk: bli or verte, also as a full verb.",
      },
      infinitive: { kind: "choice", choices: ["a", "e"], description: "Nynorsk: ending of the infinitive." },
      choices: {
        kind: "entries",
        description: "Other pairs of right forms.",
        keys: {
          use: { kind: "text", required: true, description: "The form the house writes." },
          not: { kind: "texts", required: true, description: "The forms it does not write." },
          standard: { ...standard, required: true },
        },
      },
    },
  },
  accept: {
    kind: "entries",
    short: "word",
    description: "Names, systems and abbreviations that readers know. They are never flagged.",
    keys: { word: { kind: "text", required: true, description: "The word, as it is written." }, source },
  },
  domains: {
    kind: "texts",
    shape: {
      pattern: /^(?!www\.)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+$/u,
      say: "must be a domain alone, such as kommune.no, without https:// and www",
    },
    description: "Domains that links may lead to, without www. Pages under them count too.",
  },
  contacts: {
    kind: "entries",
    description: "Ways to reach the house.",
    keys: {
      kind: {
        kind: "choice",
        choices: ["phone", "e-mail", "address", "web"],
        required: true,
        description: "What kind of way it is.",
      },
      value: { kind: "text", required: true, description: "The number or address, as it is written." },
      label: { kind: "text", description: "Whose it is." },
      source,
    },
  },
  graphicProfile: {
    kind: "mapping",
    description: "How the documents of the house look.",
    keys: {
      fonts: { kind: "texts", description: "Names of the fonts that may be used." },
      colours: {
        kind: "texts",
        shape: { pattern: /^#[0-9a-fA-F]{6}$/, say: 'must be a colour such as "#1a4d80", in quotes' },
        description: "The colours that may be used.",
      },
      bodySize: { kind: "number", min: 6, max: 30, description: "Size of running text, in points." },
      lineSpacing: {
        kind: "number",
        min: 0.8,
        max: 3,
        description: "Line spacing as a factor, such as 1.15.",
      },
      margins: {
        kind: "mapping",
        description: "Margins of a page.",
        keys: {
          top: millimetres("top"),
          right: millimetres("right"),
          bottom: millimetres("bottom"),
          left: millimetres("left"),
        },
      },
      logo: { kind: "text", description: "Path of the picture, relative to this file." },
    },
  },
};

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 07) of an organisation file. */
export function organisationSchema(): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "organisation.yaml of klarsprak",
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
