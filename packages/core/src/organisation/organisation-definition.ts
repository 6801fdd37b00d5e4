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
  description: "Målform: nb er bokmål, nn er nynorsk.",
};
const source: OrganisationKey = { kind: "text", description: "Hvor dette er bestemt." };
const inflect: OrganisationKey = {
  kind: "choice",
  choices: ["noun", "verb", "adjective", "none"],
  description:
    "Ordklassen ordet bøyes som: substantiv (noun), verb, adjektiv (adjective) eller ikke i det hele tatt (none). Uten den bøyes det som substantiv når bøyningen er kjent.",
};
const forms: OrganisationKey = {
  kind: "forms",
  description: "Former som ikke følger av ordet, som {def: torget}, eller {nb: {...}, nn: {...}}.",
};
const millimetres = (side: string): OrganisationKey => ({
  kind: "number",
  min: 0,
  max: 100,
  description: `Margen ${side}, i millimeter.`,
});

/** The keys of an organisation file. */
export const organisationKeys: OrganisationKeys = {
  $schema: { kind: "text", description: "JSON-skjemaet for denne filen." },
  name: {
    kind: "localized",
    required: true,
    description: "Navnet på virksomheten, slik det skal stå i en tekst.",
  },
  forms: { kind: "texts", description: "Andre riktige former av navnet." },
  standard: { ...standard, description: "Målformen dere har vedtatt for egne tekster: nb eller nn." },
  terms: {
    kind: "entries",
    description: "Ord dere har bestemt.",
    keys: {
      use: { kind: "localized", required: true, description: "Ordet dere skriver, i grunnform." },
      avoid: {
        kind: "entries",
        short: "word",
        description: "Det dere ikke skriver i stedet.",
        keys: {
          word: { kind: "text", required: true, description: "Ordet, i grunnform." },
          standard: { ...standard, description: "Målformen dere unngår det i, når det bare er den ene." },
          inflect,
          forms,
        },
      },
      explain: {
        kind: "localized",
        description: "En kort forklaring til leseren, slik den kan stå i parentes.",
      },
      inflect,
      forms,
      source,
    },
  },
  roles: {
    kind: "entries",
    description: "Titler, og hvem de uttaler seg for.",
    keys: {
      title: { kind: "localized", required: true, description: "Tittelen, i grunnform." },
      speaksFor: {
        kind: "choice",
        choices: ["political", "administrative", "employee"],
        required: true,
        description:
          "Politisk ledelse (political) kan vurdere politikk, administrativ ledelse (administrative) kan gjøre rede for fakta, og en ansatt (employee) gir bare fakta.",
      },
      source,
    },
  },
  units: {
    kind: "entries",
    short: "name",
    description: "Enhetene deres, med store og små bokstaver slik de skal stå inne i en setning.",
    keys: {
      name: { kind: "text", required: true, description: "Navnet på enheten." },
      forms: { kind: "texts", description: "Andre riktige former av navnet på enheten." },
      source,
    },
  },
  channels: {
    kind: "entries",
    description: "Kanalene dere bruker.",
    keys: {
      name: { kind: "localized", required: true, description: "Hva kanalen heter." },
      reach: {
        kind: "choice",
        choices: ["internal", "external", "both"],
        required: true,
        description: "Hvem den når: de ansatte (internal), alle andre (external) eller begge (both).",
      },
      source,
    },
  },
  norm: {
    kind: "mapping",
    description: "Formene dere har valgt der flere er riktige.",
    keys: {
      auxiliary: {
        kind: "choice",
        choices: ["bli", "verte"],
        description: "Nynorsk: bli eller verte, også som hovedverb.",
      },
      infinitive: { kind: "choice", choices: ["a", "e"], description: "Nynorsk: endelsen i infinitiv." },
      choices: {
        kind: "entries",
        description: "Andre par av riktige former.",
        keys: {
          use: { kind: "text", required: true, description: "Formen dere skriver." },
          not: { kind: "texts", required: true, description: "Formene dere ikke skriver." },
          standard: { ...standard, required: true },
        },
      },
    },
  },
  accept: {
    kind: "entries",
    short: "word",
    description: "Navn, systemer og forkortelser leserne kjenner. De får aldri merknad.",
    keys: { word: { kind: "text", required: true, description: "Ordet, slik det skrives." }, source },
  },
  domains: {
    kind: "texts",
    shape: {
      pattern: /^(?!www\.)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+$/u,
      say: "must be a domain alone, such as kommune.no, without https:// and www",
    },
    description: "Domener lenker kan gå til, uten www. Sider under dem regnes med.",
  },
  contacts: {
    kind: "entries",
    description: "Hvordan leseren når dere.",
    keys: {
      kind: {
        kind: "choice",
        choices: ["phone", "e-mail", "address", "web"],
        required: true,
        description: "Telefon (phone), e-post (e-mail), adresse (address) eller nettsted (web).",
      },
      value: { kind: "text", required: true, description: "Nummeret eller adressen, slik det skrives." },
      label: { kind: "text", description: "Hvem det gjelder." },
      source,
    },
  },
  graphicProfile: {
    kind: "mapping",
    description: "Hvordan dokumentene deres skal se ut. Det som ikke står her, blir ikke kontrollert.",
    keys: {
      fonts: {
        kind: "texts",
        description:
          "Navn på skrifttypene dere kan bruke. Tynn, halvfet og kursiv hører med til skrifttypen, men smal er en egen skrifttype.",
      },
      colours: {
        kind: "texts",
        shape: { pattern: /^#[0-9a-fA-F]{6}$/, say: 'must be a colour such as "#1a4d80", in quotes' },
        description: "Fargene dere kan bruke i tillegg til svart og hvitt.",
      },
      bodySize: {
        kind: "number",
        min: 6,
        max: 30,
        description: "Størrelsen på brødtekst i brev og andre dokumenter med sider, i punkt.",
      },
      webBodySize: {
        kind: "number",
        min: 8,
        max: 40,
        description: "Minste størrelse på brødtekst på nettsider, i piksler.",
      },
      headingSizes: {
        kind: "numbers",
        min: 6,
        max: 72,
        description: "Størrelsene på overskrifter i dokumenter med sider, i punkt, fra nivå 1 og ned.",
      },
      lineSpacing: {
        kind: "number",
        min: 0.8,
        max: 3,
        description: "Linjeavstanden i dokumenter med sider, for eksempel 1.15.",
      },
      alignment: {
        kind: "choice",
        choices: ["left", "justified"],
        description: "Venstrejustert brødtekst (left), eller jevn høyremarg (justified).",
      },
      margins: {
        kind: "mapping",
        description: "Margene på en side. Fem millimeter mer eller mindre er uten betydning.",
        keys: {
          top: millimetres("øverst"),
          right: millimetres("til høyre"),
          bottom: millimetres("nederst"),
          left: millimetres("til venstre"),
        },
      },
      logo: {
        kind: "text",
        description: "Hvor bildet øverst på første side ligger, regnet fra denne filen.",
      },
      template: {
        kind: "text",
        description: "Filnavnet på malen dokumentene lages av, for eksempel brev.dotx.",
      },
      styles: {
        kind: "texts",
        description: "Navn på avsnittsstilene i malen, slik den som skriver, ser dem.",
      },
    },
  },
};
