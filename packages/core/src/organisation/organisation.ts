import type { WordClass } from "../dictionary/list-entry.js";
import type { WrittenStandard } from "../document/block.js";

/** A text in both written standards; where a house gives one, it stands for both. */
export interface OrganisationText {
  readonly nb: string;
  readonly nn: string;
}

/** Forms of a word that cannot be worked out, as in a phrase list: `def`, `pl`, `past`. */
export type WrittenForms = Readonly<Record<string, string | readonly string[]>>;

/** Forms by hand: for both standards, or for each its own. */
export type GivenForms = WrittenForms | { readonly nb?: WrittenForms; readonly nn?: WrittenForms };

/** A word a house does not want, with what is needed to know it in all its forms. */
export interface AvoidedWord {
  readonly word: string;
  /** The one standard it is avoided in; left out, both. */
  readonly standard?: WrittenStandard;
  /** Left out, it is inflected as a noun where its forms are known, else not at all. */
  readonly inflect?: WordClass | "none";
  readonly forms?: GivenForms;
}

/** A word of the house: what to write, what not to, and how to explain it to a reader who does not know it. */
export interface OrganisationTerm {
  readonly use: OrganisationText;
  /** Left out, it is inflected as a noun where its forms are known, else not at all. */
  readonly inflect?: WordClass | "none";
  readonly forms?: GivenForms;
  /** What is written for it and should not be. */
  readonly avoid: readonly (string | AvoidedWord)[];
  /** A short explanation for the reader. */
  readonly explain?: OrganisationText;
  /** Where this is laid down. */
  readonly source?: string;
}

/** A title or role, and for whom it speaks. */
export interface OrganisationRole {
  readonly title: OrganisationText;
  /** `political` roles may assess politics, `administrative` leaders may state facts, `employee` gives facts alone. */
  readonly speaksFor: "political" | "administrative" | "employee";
  readonly source?: string;
}

/** A unit, and other right forms of its name. */
export interface OrganisationUnit {
  readonly name: string;
  readonly forms: readonly string[];
  readonly source?: string;
}

/** A way in which the house speaks, and to whom. */
export interface OrganisationChannel {
  readonly name: OrganisationText;
  readonly reach: "internal" | "external" | "both";
  readonly source?: string;
}

/** What the house writes where two forms are right. */
export interface HouseChoice {
  readonly use: string;
  readonly not: readonly string[];
  readonly standard: WrittenStandard;
}

/** Forms the house has chosen between where both are right. */
export interface HouseNorm {
  /** Nynorsk: auxiliary of the passive. */
  readonly auxiliary?: "bli" | "verte";
  /** Nynorsk: ending of the infinitive. */
  readonly infinitive?: "a" | "e";
  /** Any other pair of right forms: what the house writes for what it does not. */
  readonly choices: readonly HouseChoice[];
}

/** A way to reach the house. */
export interface ContactPoint {
  readonly kind: "phone" | "e-mail" | "address" | "web";
  readonly value: string;
  readonly label?: string;
  readonly source?: string;
}

/** How the documents of the house look. Sizes are in points, margins in millimetres. */
export interface GraphicProfile {
  /** None: any font will do. */
  readonly fonts: readonly string[];
  /** As `#rrggbb`; none: any colour will do. Black and white are always allowed. */
  readonly colours: readonly string[];
  /** Of running text in documents of pages. */
  readonly bodySize?: number;
  /** Smallest size of running text on web pages, in pixels. */
  readonly webBodySize?: number;
  /** Of headings in documents of pages, from level 1 down; none: any size will do. */
  readonly headingSizes: readonly number[];
  /** As a factor of single line spacing, in documents of pages. */
  readonly lineSpacing?: number;
  /** Of running text. */
  readonly alignment?: "left" | "justified";
  readonly margins?: {
    readonly top?: number;
    readonly right?: number;
    readonly bottom?: number;
    readonly left?: number;
  };
  /** Path of the picture, relative to the file. */
  readonly logo?: string;
  /** File name of the template that documents are made from. */
  readonly template?: string;
  /** Names of the paragraph styles that documents are written in; none: any style will do. */
  readonly styles: readonly string[];
}

/** A profile that lays nothing down. */
export const emptyGraphicProfile: GraphicProfile = { fonts: [], colours: [], headingSizes: [], styles: [] };

/** Whose texts these are, and what that house has laid down. Read from the file that `organisation` names. */
export interface Organisation {
  readonly name: OrganisationText;
  /** Other right forms of the name: «Østre Toten», «kommunen vår». */
  readonly forms: readonly string[];
  /** Written standard the house has decided on for its own texts. */
  readonly standard?: WrittenStandard;
  readonly terms: readonly OrganisationTerm[];
  readonly roles: readonly OrganisationRole[];
  readonly units: readonly OrganisationUnit[];
  readonly channels: readonly OrganisationChannel[];
  readonly norm: HouseNorm;
  /** Names, systems and abbreviations that readers know: never flagged. */
  readonly accept: readonly string[];
  /** Domains that links may lead to, without www: `ototen.no`. */
  readonly domains: readonly string[];
  readonly contacts: readonly ContactPoint[];
  readonly graphicProfile?: GraphicProfile;
}

/** A house of which nothing is known. */
export const emptyOrganisation: Organisation = {
  name: { nb: "", nn: "" },
  forms: [],
  terms: [],
  roles: [],
  units: [],
  channels: [],
  norm: { choices: [] },
  accept: [],
  domains: [],
  contacts: [],
};
