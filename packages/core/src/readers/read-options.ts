import type { TextFormat } from "../document/document.js";

/** What a reader needs to know beside the source. */
export interface ReadOptions {
  readonly format: TextFormat;
  /** Path of the file; its extension tells whether it is a template. */
  readonly path?: string;
  /** Whether it is a template; without it the extension or `template: true` in the front matter decides. */
  readonly template?: boolean;
  /** More patterns for template fields, as sources of regular expressions. One that does not compile is left out. */
  readonly placeholders?: readonly string[];
  /** House markup for headings in plain text, such as `_`: once is level 1, twice level 2. */
  readonly headingPrefix?: string;
}
