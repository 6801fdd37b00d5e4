/** A stretch of a reading's text that is marked up. Offsets are in that text, end exclusive. */
export interface Mark {
  readonly kind: "link" | "strong" | "emphasis" | "code" | "quote" | "underline";
  readonly start: number;
  readonly end: number;
  /** Where a link leads, as written; template fields in it are kept as they stand. */
  readonly href?: string;
  readonly title?: string;
}
