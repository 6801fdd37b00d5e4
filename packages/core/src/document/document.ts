import type { Span } from "../text/span.js";
import type { Appearance } from "./appearance.js";
import type { AnnotatedBlock, Block, Language } from "./block.js";

/** Formats whose source is text. */
export type TextFormat = "text" | "markdown" | "html";

/** Formats of word processors and of print: their source is the text that was taken out of them. */
export type FileFormat = "docx" | "odt" | "pdf";

export type DocumentFormat = TextFormat | FileFormat;

/** Whether a format is text, in which a person can write what klarsprak is to know. */
export function isTextFormat(format: DocumentFormat): format is TextFormat {
  return format === "text" || format === "markdown" || format === "html";
}

/** A comment of the markup or template language, which may hold a directive. */
export interface Comment {
  readonly span: Span;
  /** What stands between the comment marks. */
  readonly text: string;
}

/** A template field as it stands in the source. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
}

/** What a reader found that the writer should know: an unclosed branch, nesting too deep to follow, a partial that is not there. */
export interface ReadingNote {
  readonly code:
    | "unclosed-template"
    | "too-deep"
    | "front-matter"
    | "partial-missing"
    | "partial-outside"
    | "partial-circle"
    | "too-many-partials";
  readonly span: Span;
}

/** What a reader makes of a source: blocks in reading order, and what stands beside them. */
export interface SourceDocument {
  readonly source: string;
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly placeholders: readonly Placeholder[];
  /** Front matter or `<meta>` keys; values that are no string, number or boolean are left out. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Whether it is a template, where an open field is no mistake. */
  readonly template: boolean;
  /** Whole-document language that the markup declares (`<html lang>`), as written. */
  readonly declaredLanguage?: string;
  /** Title that the markup declares (`<title>`, front matter). */
  readonly title?: string;
  readonly notes: readonly ReadingNote[];
  /** How it looks; undefined where the format does not say. */
  readonly appearance?: Appearance;
  /** Of a text that was put together from several: which of them an offset stands in. Directives hold in their own alone. */
  readonly pieceAt?: (offset: number) => unknown;
}

/** A document whose blocks know their language and sentences. */
export interface Document extends Omit<SourceDocument, "blocks"> {
  readonly blocks: readonly AnnotatedBlock[];
  readonly language: Language;
}
