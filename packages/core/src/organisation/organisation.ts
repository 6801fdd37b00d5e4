import type { WrittenStandard } from "../document/block.js";

/** A text in both written standards; where a house gives one, it stands for both. */
export interface OrganisationText {
  readonly nb: string;
  readonly nn: string;
}

/** A word of the house: what to write, what not to, and how to explain it to a reader who does not know it. */
export interface OrganisationTerm {
  readonly use: OrganisationText;
  /** What is written for it and should not be. */
  readonly avoid: readonly string[];
  /** A short explanation for the reader. */
  readonly explain?: OrganisationText;
  /** Where this is laid down. */
  readonly source: string;
}

/** A title or role, and for whom it speaks. */
export interface OrganisationRole {
  readonly title: OrganisationText;
  /** `political` roles may assess politics, `administrative` leaders may state facts, `employee` gives facts alone. */
  readonly speaksFor: "political" | "administrative" | "employee";
  readonly source: string;
}

/** A unit, and the kind of thing it is called. */
export interface OrganisationUnit {
  readonly name: string;
  readonly forms: readonly string[];
  readonly source: string;
}

/** Forms the house has chosen between where both are right. */
export interface HouseNorm {
  /** Nynorsk: auxiliary of the passive. */
  readonly auxiliary?: "bli" | "verte";
  /** Nynorsk: ending of the infinitive. */
  readonly infinitive?: "a" | "e";
  /** Any other pair of right forms: what the house writes for what it does not. */
  readonly choices: readonly {
    readonly use: string;
    readonly not: readonly string[];
    readonly standard: WrittenStandard;
  }[];
}

/** A way to reach the house. */
export interface ContactPoint {
  readonly kind: "phone" | "e-mail" | "address" | "web";
  readonly value: string;
  readonly label?: string;
  readonly source: string;
}

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
  readonly norm: HouseNorm;
  /** Names, systems and abbreviations that readers know: never flagged. */
  readonly accept: readonly string[];
  /** Domains that links may lead to, without www: `ototen.no`. */
  readonly domains: readonly string[];
  readonly contacts: readonly ContactPoint[];
}

/** A house of which nothing is known. */
export const emptyOrganisation: Organisation = {
  name: { nb: "", nn: "" },
  forms: [],
  terms: [],
  roles: [],
  units: [],
  norm: { choices: [] },
  accept: [],
  domains: [],
  contacts: [],
};
