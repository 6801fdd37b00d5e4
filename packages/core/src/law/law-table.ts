/** The parts of a decision, or of another answer, that a row of the law table can ask for. */
export const lawParts = [
  "vedtak-skriftlig",
  "vedtak-begrunnelse",
  "vedtak-hjemmel",
  "vedtak-fakta",
  "vedtak-vurdering",
  "klageadgang",
  "klagefrist",
  "klageinstans",
  "klage-fremgangsmaate",
  "innsyn",
  "utsettelse",
  "soksmaal",
  "veiledning",
  "forhaandsvarsel",
  "innsynsavslag",
  "personvern-rett",
  "unntatt-offentlighet",
] as const;

/** Id of a part. */
export type LawPart = (typeof lawParts)[number];

/** What a deadline can be counted from. */
export const deadlineStarts = ["receipt", "knowledge", "publication"] as const;

/** The units of a deadline. */
export const deadlineUnits = ["day", "week", "month"] as const;

/** How long a reader has, and from when. */
export interface LawDeadline {
  readonly count: number;
  readonly unit: (typeof deadlineUnits)[number];
  /** `receipt`: the letter came; `knowledge`: the reader knew enough to complain; `publication`: it was made public. */
  readonly from: (typeof deadlineStarts)[number];
}

/** A name as it is written in running text in both standards. */
export interface LawName {
  readonly nb: string;
  readonly nn: string;
}

/** Who read something in the act itself, and on what day. */
export interface Verification {
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** A provision that asks for a part of a decision or gives a deadline: one row of `dictionaries/law`. */
export interface LawRow {
  /** Short name of the act: «forvaltningsloven», «forvaltningslova». */
  readonly act: LawName;
  /** Number in Norsk Lovtidend, which tells two acts of one name apart: `LOV-1967-02-10`. */
  readonly number?: string;
  /** `§ 27`; shown to a writer only where the row is verified. */
  readonly provision?: string;
  /** What the row is about. */
  readonly part: LawPart;
  /** Holds for decisions after any act that has no row of its own for the part. */
  readonly general?: true;
  /** A deadline, where the row gives one. */
  readonly deadline?: LawDeadline;
  /** First day in force, YYYY-MM-DD; undefined where it is not known. */
  readonly validFrom?: string;
  /** Last day in force; undefined while it is in force. */
  readonly validTo?: string;
  /** Adopted, but not known to be in force: listed for a jurist, never gone by. */
  readonly pending?: true;
  readonly source: string;
  /** Who read the provision in the act itself and when; undefined where nobody did. */
  readonly verified?: Verification;
}

/** How an act numbers its provisions: «§ 4» or «§ 4-2». */
export const sectionForms = ["plain", "chaptered"] as const;

/** An act, a body or a term that something else has come in place of: one entry of `dictionaries/law`. */
export interface ReplacedName {
  readonly kind: "act" | "body" | "term";
  readonly name: LawName;
  /** Other forms and names people write, in either standard, with a successor of their own where it differs. */
  readonly also?: readonly { readonly name: string; readonly successor?: LawName }[];
  /** Number in Norsk Lovtidend of a replaced act: `LOV-1992-07-17-100`. */
  readonly number?: string;
  /** What both the act and its successor are called: then the name alone tells nothing. */
  readonly sameName?: LawName;
  /**
   * With `sameName`: references to sections that the old act alone can have. A form («§ 4», «§ 4-2»), or how the number
   * begins («9 A»).
   */
  readonly sections?: (typeof sectionForms)[number] | readonly string[];
  /** What came in its place. */
  readonly successor: LawName;
  /** Whether the successor can be put where the old name stands, when no provision or place follows it. */
  readonly sameUse: boolean;
  readonly validFrom?: string;
  /** Last day it held. */
  readonly validTo: string;
  readonly source: string;
  readonly verified?: Verification;
}

/** The law klarsprak goes by. */
export interface LawTable {
  readonly rows: readonly LawRow[];
  readonly replaced: readonly ReplacedName[];
}

/** What is known of the law where no table is loaded. */
export const emptyLaw: LawTable = { rows: [], replaced: [] };
