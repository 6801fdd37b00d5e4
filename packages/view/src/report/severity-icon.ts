import type { Severity } from "@klarsprak/core";
import { type Html, html } from "../html.js";

/** Told apart by shape as well as by colour: a full disc, a triangle, a ring. */
const SHAPES: Readonly<Record<Severity, Html>> = {
  error: html`<circle cx="8" cy="8" r="7.5"/><path class="sign" d="M7 3.5h2v6H7zM7 11h2v2H7z"/>`,
  warning: html`<path d="M8 .8 15.6 15H.4z"/><path class="sign" d="M7.1 5.5h1.8v4.6H7.1zM7.1 11.4h1.8v1.8H7.1z"/>`,
  info: html`<circle class="ring" cx="8" cy="8" r="6.7"/><path d="M7.1 7h1.8v5H7.1zM7.1 4h1.8v1.8H7.1z"/>`,
};

/** The mark of a severity, beside words that say the same. */
export function severityIcon(severity: Severity): Html {
  return html`<svg class="icon ${severity}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${SHAPES[severity]}</svg>`;
}
