/** What a value of an organisation file may be. Validation and the JSON Schema are both made from these. */
export type OrganisationKind =
  | { readonly kind: "text"; readonly shape?: TextShape }
  /** A text for both written standards, or a mapping with one for each. */
  | { readonly kind: "localized" }
  | { readonly kind: "texts"; readonly shape?: TextShape }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "numbers"; readonly min: number; readonly max: number }
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
    description: "How the documents of the house look. What is left out is not checked.",
    keys: {
      fonts: {
        kind: "texts",
        description:
          "Names of the fonts that may be used. Light, bold and italic are part of the font; narrow is a font of its own.",
      },
      colours: {
        kind: "texts",
        shape: { pattern: /^#[0-9a-fA-F]{6}$/, say: 'must be a colour such as "#1a4d80", in quotes' },
        description: "The colours that may be used beside black and white.",
      },
      bodySize: {
        kind: "number",
        min: 6,
        max: 30,
        description: "Size of running text in letters and other documents of pages, in points.",
      },
      webBodySize: {
        kind: "number",
        min: 8,
        max: 40,
        description: "Smallest size of running text on web pages, in pixels.",
      },
      headingSizes: {
        kind: "numbers",
        min: 6,
        max: 72,
        description: "Sizes of headings in documents of pages, in points, from level 1 down.",
      },
      lineSpacing: {
        kind: "number",
        min: 0.8,
        max: 3,
        description: "Line spacing of documents of pages as a factor, such as 1.15.",
      },
      alignment: {
        kind: "choice",
        choices: ["left", "justified"],
        description: "Alignment of running text: justified where the house wants even right edges.",
      },
      margins: {
        kind: "mapping",
        description: "Margins of a page. Five millimetres more or less are no matter.",
        keys: {
          top: millimetres("top"),
          right: millimetres("right"),
          bottom: millimetres("bottom"),
          left: millimetres("left"),
        },
      },
      logo: {
        kind: "text",
        description: "Path of the picture that stands at the top of the first page, relative to this file.",
      },
      template: {
        kind: "text",
        description: "File name of the template that documents are made from, such as brev.dotx.",
      },
      styles: {
        kind: "texts",
        description: "Names of the paragraph styles of the template, as the writer sees them.",
      },
    },
  },
};
