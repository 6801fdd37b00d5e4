/**
 * What a template tag does. `partial` brings in another template, `statement` leaves nothing in the text,
 * `escape` is the character that makes a tag literal.
 */
export type TemplateTagKind =
  | "field"
  | "partial"
  | "open"
  | "else"
  | "close"
  | "comment"
  | "statement"
  | "escape";

/** A tag of the template language. Offsets are in the source. */
export interface TemplateTag {
  readonly kind: TemplateTagKind;
  readonly start: number;
  readonly end: number;
  /** The tag and the white space that its `~` or `-` takes with it. */
  readonly cutStart: number;
  readonly cutEnd: number;
  /** Name of the block (`if`, `case`), in lower case; empty for fields. */
  readonly name: string;
  /** What follows the name, white space collapsed. */
  readonly expression: string;
}

/** A tag that opens but does not close, as the reader met it. */
export interface UnclosedTag {
  readonly start: number;
  readonly end: number;
}
