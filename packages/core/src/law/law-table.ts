/** A provision that asks for a part of a decision, gives a deadline, or was replaced: one row of `dictionaries/law`. */
export interface LawRow {
  /** Short name of the act as it is written in both standards: «forvaltningsloven», «forvaltningslova». */
  readonly act: { readonly nb: string; readonly nn: string };
  /** Number in Norsk Lovtidend, where it is needed to tell two acts of one name apart: `LOV-1967-02-10`. */
  readonly number?: string;
  /** `§ 27`; never shown while the row is not verified. */
  readonly provision?: string;
  /** What the row is about: an id of a required part (`klageadgang`), or `klagefrist` for a deadline. */
  readonly part: string;
  /** A deadline, where the row gives one. */
  readonly deadline?: {
    readonly count: number;
    readonly unit: "day" | "week" | "month";
    readonly from: string;
  };
  /** First day in force, YYYY-MM-DD; undefined where it is not known. */
  readonly validFrom?: string;
  /** Last day in force; undefined while it is in force. */
  readonly validTo?: string;
  readonly source: string;
  /** Who read the provision in the act itself and when; undefined where nobody did. */
  readonly verified?: { readonly by: string; readonly on: string };
}

/** The provisions klarsprak goes by. */
export interface LawTable {
  readonly rows: readonly LawRow[];
}

/** What is known of the law where no table is loaded. */
export const emptyLaw: LawTable = { rows: [] };
