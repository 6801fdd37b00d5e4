import { reportStyles } from "./report-styles.js";

/**
 * What every page has: the colours of the theme in VS Code, those of the reader's system elsewhere. Without variables of
 * a theme the second value counts.
 */
const base = `
:root {
  color-scheme: light dark;
  --own-text: #1f2428; --own-quiet: #57606a; --own-page: #ffffff; --own-link: #0b5cad; --own-focus: #0b5cad;
  --own-error: #b3261e; --own-warning: #8a5a00; --own-info: #0b5cad; --own-long: #a04a00;
  --text: var(--vscode-editor-foreground, var(--own-text));
  --page: var(--vscode-editor-background, var(--own-page));
  --quiet: var(--own-quiet);
  --link: var(--vscode-textLink-foreground, var(--own-link));
  --focus: var(--vscode-focusBorder, var(--own-focus));
  --line: var(--vscode-contrastBorder, color-mix(in srgb, var(--text) 22%, var(--page)));
  --card: color-mix(in srgb, var(--text) 5%, var(--page));
  --error: var(--own-error); --warning: var(--own-warning); --info: var(--own-info); --long: var(--own-long);
  --bar: color-mix(in srgb, var(--text) 45%, var(--page));
}
@media (prefers-color-scheme: dark) {
  :root {
    --own-text: #e3e6e9; --own-quiet: #a4adb6; --own-page: #1b1f24; --own-link: #79b8ff; --own-focus: #79b8ff;
    --own-error: #ff8a80; --own-warning: #e5b45a; --own-info: #79b8ff; --own-long: #f0a35e;
  }
}
/* In VS Code the theme counts, whatever the system says. */
body.vscode-light, body.vscode-high-contrast-light {
  color-scheme: light;
  --own-error: #b3261e; --own-warning: #8a5a00; --own-info: #0b5cad; --own-long: #a04a00;
}
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) {
  color-scheme: dark;
  --own-error: #ff8a80; --own-warning: #e5b45a; --own-info: #79b8ff; --own-long: #f0a35e;
}
body[class*="vscode-"] {
  --quiet: color-mix(in srgb, var(--text) 78%, var(--page));
  --error: var(--own-error); --warning: var(--own-warning); --info: var(--own-info); --long: var(--own-long);
}
body.vscode-high-contrast, body.vscode-high-contrast-light { --quiet: var(--text); --card: var(--page); --bar: var(--text); }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font-size: 100%; }
/* Beside a text in the editor, which is small. */
html:has(> body[class*="vscode-"]) { font-size: 90%; }
body {
  margin: 0; padding: 0 1.25rem 3rem; background: var(--page); color: var(--text);
  font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: 1rem; line-height: 1.5;
  overflow-wrap: break-word;
}
main { max-width: 46rem; margin: 0 auto; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.6rem; font-weight: 600; margin: 1.5rem 0 .25rem; }
h2 { font-size: 1.2rem; font-weight: 600; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; }
ul { margin: .5rem 0; padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: .15em; }
ins { text-decoration: none; font-weight: 600; }
.quiet { color: var(--quiet); font-size: .9rem; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
[tabindex="-1"]:focus { outline: none; }
@media print {
  :root { color-scheme: light; --text: #000; --page: #fff; --own-quiet: #333; --own-link: #000; }
  body { padding: 0; }
  .filter { display: none; }
  a { color: inherit; text-decoration: none; }
  li, svg, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;

/** The style sheet of all pages. */
export const viewStyles: string = `${base}${reportStyles}`.trim();
