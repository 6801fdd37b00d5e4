/** How the words of a letter look, and the marks at them, wherever the letter is shown. */
export const sheetStyles = `
.letter-page:focus { outline: none; }
.letter-page :is(p, h2, h3, h4, h5, h6, li, td, th) { white-space: pre-line; }
.letter-page p { margin: 0 0 .85em; }
.letter-page :is(h2, h3, h4, h5, h6) { margin: 1.35em 0 .4em; font-weight: 600; line-height: 1.3; }
.letter-page h2 { font-size: 1.4em; }
.letter-page h3 { font-size: 1.18em; }
.letter-page :is(h4, h5, h6) { font-size: 1em; }
.letter-page > :first-child { margin-top: 0; }
.letter-page :is(ul, ol) { margin: 0 0 .85em; padding-left: 1.6em; }
.letter-page ul { list-style: disc; }
.letter-page li ul { list-style: circle; }
.letter-page li > :is(ul, ol) { margin-bottom: 0; }
.letter-page table { width: 100%; margin: 0 0 1.1em; border-collapse: collapse; font-size: .96em; }
.letter-page :is(td, th) { padding: .35em .6em; border: 1px solid var(--edge); text-align: left; vertical-align: top; }
.letter-page :is(td, th) > :last-child { margin-bottom: 0; }
.letter-page .right { text-align: right; }
.letter-page .centre { text-align: center; }
.letter-page pre { margin: 0 0 1em; white-space: pre-wrap; font-family: var(--vscode-editor-font-family, monospace); font-size: .9em; }
.letter-picture { color: var(--quiet); padding: .4em .7em; border: 1px dashed var(--edge); border-radius: 2px; }
.letter-part { margin: 0 0 1.4em; font-size: .9em; color: var(--quiet); }
.letter-part > :last-child { margin-bottom: 0; }
.letter-part.header { padding-bottom: .7em; border-bottom: 1px solid var(--edge); }
.letter-part.header:has(+ .letter-part.header) { margin-bottom: .7em; padding-bottom: 0; border-bottom: 0; }
.letter-part:is(.footer, .footnote, .endnote) { margin: 1.6em 0 0; padding-top: .7em; border-top: 1px solid var(--edge); }
.letter-part.footnote + .letter-part.footnote, .letter-part.endnote + .letter-part.endnote { margin-top: .6em; border-top: 0; padding-top: 0; }
.letter-part.text-box { padding: .6em .9em; border: 1px solid var(--edge); border-radius: 2px; color: inherit; font-size: 1em; }
.letter-page .letter-part-name { margin: 0 0 .2em; font-size: .85em; letter-spacing: .02em; color: var(--quiet); }
.letter-cut { margin-top: 2em; font-style: italic; color: var(--quiet); }

.letter-page mark { background: none; color: inherit; }
/* The editor colours links on its own when they are pointed at. */
.letter-page mark a:is(:link, :hover, :active, :focus), .letter-card a:is(:link, :hover, :active, :focus) { color: inherit; }
.letter-page mark a { color: inherit; cursor: pointer; text-decoration-line: underline; text-decoration-skip-ink: none; text-underline-offset: .2em; border-radius: 2px; }
mark.error a { text-decoration-color: var(--error); text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
mark.warning a { text-decoration-color: var(--warning); text-decoration-style: solid; text-decoration-thickness: 2px; }
mark.info a { text-decoration-color: var(--info); text-decoration-style: dotted; text-decoration-thickness: 2.5px; }
mark a:hover { background: var(--vscode-editor-hoverHighlightBackground, rgb(9 105 218 / .12)); }
mark a.chosen { background: var(--vscode-editor-findMatchHighlightBackground, #ffe38a); box-shadow: 0 0 0 1px var(--vscode-editor-findMatchHighlightBorder, transparent); }
mark.between a::before { content: "‸"; font-weight: 700; text-decoration: none; }
mark.between.error a::before { color: var(--error); }
mark.between.warning a::before { color: var(--warning); }
mark.between.info a::before { color: var(--info); }
`.trim();
