import type { Span } from "@klarsprak/core";
import { type Html, html } from "../html.js";

/** Where a row leads: an anchor on the page and a place in the source. */
export interface Target {
  /** The id of the element that a page with the text itself has there: `finding-3`, `sentence-4`. */
  readonly anchor: string;
  readonly span: Span;
  /** Same for the same row from one version of the text to the next, so that focus can stay on it. */
  readonly key: string;
}

/** The attributes of a link that the script follows to its place. */
export function jumpTo({ anchor, span, key }: Target): Html {
  return html`href="#${anchor}" data-start="${span.start}" data-end="${span.end}" data-key="${key}"`;
}
