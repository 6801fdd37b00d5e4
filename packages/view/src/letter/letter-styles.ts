import { viewStyles } from "../styles/view-styles.js";
import { sheetStyles } from "./sheet-styles.js";

const own = `
.letter-view, .letter-problem {
  --ink: var(--text); --paper: var(--page); --edge: var(--line); --ring: var(--focus);
  --desk: color-mix(in srgb, var(--text) 6%, var(--page));
  --top: 3.4rem;
  color: var(--ink);
  font: var(--vscode-font-size, 14px)/1.5 var(--vscode-font-family, system-ui, sans-serif);
}
html { scroll-padding-top: 5rem; }
body:has(.letter-view, .letter-problem) { padding: 0; background: color-mix(in srgb, var(--text) 6%, var(--page)); }
body:is(.vscode-high-contrast, .vscode-high-contrast-light):has(.letter-view, .letter-problem) { background: var(--page); }
body:is(.vscode-high-contrast, .vscode-high-contrast-light) :is(.letter-view, .letter-problem) { --desk: var(--page); }
.letter-columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(17rem, 24rem); align-items: start; }

.letter-bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; min-height: var(--top); box-sizing: border-box; padding: .45rem 1.25rem; background: var(--desk); border-bottom: 1px solid var(--edge); }
.letter-bar > div:first-child { flex: 1 1 14rem; min-width: 0; }
.letter-bar h1 { margin: 0; font-size: 1.05rem; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; }
.letter-bar p { margin: 0; color: var(--quiet); font-size: .92em; }
.letter-bar p::first-letter { text-transform: uppercase; }
.letter-actions { display: flex; flex-wrap: wrap; gap: .4rem; }
.letter-view button, .letter-problem button { font: inherit; color: var(--vscode-button-secondaryForeground, inherit); background: var(--vscode-button-secondaryBackground, transparent); border: 1px solid var(--vscode-button-border, var(--edge)); border-radius: 3px; padding: .25rem .7rem; cursor: pointer; }
.letter-view button:hover, .letter-problem button:hover { background: var(--vscode-button-secondaryHoverBackground, color-mix(in srgb, var(--text) 12%, transparent)); }
.letter-actions button[data-action="comments"] { color: var(--vscode-button-foreground, inherit); background: var(--vscode-button-background, transparent); }
.letter-actions button[data-action="comments"]:hover { background: var(--vscode-button-hoverBackground, color-mix(in srgb, var(--text) 12%, transparent)); }
.letter-warnings { flex: 1 0 100%; margin: 0; padding: .35rem .75rem .35rem 1.75rem; border: 1px solid var(--vscode-inputValidation-warningBorder, #bf8700); border-radius: 3px; background: var(--vscode-inputValidation-warningBackground, #fff8c5); color: var(--vscode-inputValidation-warningForeground, var(--ink)); }
.letter-view :focus-visible, .letter-problem :focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; border-radius: 2px; }

.letter-desk { max-width: none; margin: 0; padding: 1.75rem 1.5rem 3rem; }
.letter-page { max-width: 42rem; min-height: 50rem; margin: 0 auto; padding: 4rem 4.5rem; box-sizing: border-box; background: var(--paper); border: 1px solid var(--edge); border-radius: 2px; box-shadow: 0 1px 6px var(--vscode-widget-shadow, rgb(0 0 0 / .16)); font: 1.08rem/1.62 Calibri, Carlito, "Segoe UI", "Liberation Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
${sheetStyles}
.letter-findings { position: sticky; top: var(--top); max-height: calc(100vh - var(--top)); overflow-y: auto; box-sizing: border-box; padding: 1.4rem 1.25rem 2rem .25rem; scroll-padding: 4rem 0 2rem; }
.letter-findings h2 { margin: 0; font-size: 1.05rem; font-weight: 600; line-height: 1.9rem; }
.letter-steps { float: right; display: flex; gap: .4rem; margin-top: -1.9rem; }
.letter-findings h3 { clear: both; display: flex; align-items: baseline; justify-content: space-between; margin: 1.2rem 0 .5rem; font-size: .95rem; font-weight: 600; }
.letter-findings h3 > span:first-child { text-decoration: underline; text-underline-offset: .3em; text-decoration-skip-ink: none; }
.letter-findings h3.error > span:first-child { text-decoration: underline wavy 1.5px var(--error); }
.letter-findings h3.warning > span:first-child { text-decoration: underline solid 2px var(--warning); }
.letter-findings h3.info > span:first-child { text-decoration: underline dotted 2.5px var(--info); }
.letter-count { font-weight: 400; color: var(--quiet); }
.letter-cards { list-style: none; margin: 0; padding: 0; }
.letter-card { margin: 0 0 .5rem; padding: .5rem .7rem; background: var(--paper); border: 1px solid var(--edge); border-left: 3px solid; border-radius: 3px; }
.letter-card.error { border-left-color: var(--error); }
.letter-card.warning { border-left-color: var(--warning); }
.letter-card.info { border-left-color: var(--info); }
.letter-card a { display: block; color: inherit; text-decoration: none; cursor: pointer; }
.letter-card a:hover .letter-message { text-decoration: underline; }
.letter-where { display: block; font-size: .86em; color: var(--quiet); }
.letter-message { display: block; overflow-wrap: anywhere; }
.letter-better { margin: .25rem 0 0; white-space: pre-line; overflow-wrap: anywhere; }
.letter-better q { quotes: "«" "»"; }
.letter-card details { margin: .3rem 0 0; padding: 0; border: 0; color: var(--quiet); font-size: .95em; }
.letter-card details p { margin: .2rem 0 0; }
.letter-card summary { display: list-item; min-height: 0; padding: 0; cursor: pointer; }
.letter-script .letter-card:not(.chosen) details { display: none; }
.letter-card.chosen { border-color: var(--ring); box-shadow: 0 0 0 1px var(--ring); }
.letter-note { margin: 1rem 0 0; font-size: .88em; color: var(--quiet); }
.letter-nothing { margin: 1rem 0; padding: .8rem 1rem; background: var(--paper); border: 1px solid var(--edge); border-left: 3px solid var(--vscode-testing-iconPassed, #2e8b57); border-radius: 3px; }

.letter-problem { max-width: 36rem; margin: 4rem auto; padding: 2rem 2.25rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; }
.letter-problem h1 { margin: 0 0 .6rem; font-size: 1.2rem; font-weight: 600; overflow-wrap: anywhere; }
.letter-problem p { margin: 0 0 1.2rem; font-size: 1.05rem; }

.vscode-high-contrast mark a.chosen, .vscode-high-contrast-light mark a.chosen { background: none; outline: 2px solid var(--ring); outline-offset: 1px; }
@media (forced-colors: active) { mark a.chosen { outline: 2px solid Highlight; } }

@media (max-width: 52rem) {
  .letter-columns { grid-template-columns: minmax(0, 1fr); }
  .letter-bar { position: static; }
  .letter-desk { padding: 1rem 1rem 1.5rem; }
  .letter-page { padding: 1.75rem 1.5rem; min-height: 0; }
  .letter-findings { position: static; max-height: none; padding: 0 1rem 2rem; }
}
@media print {
  .letter-actions, .letter-steps { display: none; }
  .letter-findings { max-height: none; position: static; }
}
`;

/** How a letter and its findings look: a sheet with a margin beside it. */
export const letterStyles: string = `${viewStyles}${own}`;
