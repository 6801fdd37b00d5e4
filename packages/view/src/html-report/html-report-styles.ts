import { sheetStyles } from "../letter/sheet-styles.js";
import { viewStyles } from "../styles/view-styles.js";

const own = `
.html-report {
  --paper: var(--page); --edge: var(--line); --ring: var(--focus);
  --tint: color-mix(in srgb, var(--info) 13%, var(--page));
  max-width: 76rem; padding-top: .75rem;
}
.html-report header, .html-report section:not(.commented, .work, .rules, .map, .texts), .text > section:not(.commented) { max-width: 62rem; }
.html-report h1 { font-size: 1.9rem; margin-top: 1.25rem; }
.html-report h2 { font-size: 1.35rem; }
.html-report p { max-width: 46rem; }
.note-box { max-width: 46rem; margin: .9rem 0; padding: .6rem .9rem; border-left: 3px solid var(--info); background: var(--card); }
.html-report :target { scroll-margin-top: 1rem; }
.html-report strong { font-weight: 600; }

.questions.questions { display: block; columns: 2; column-gap: .75rem; }
.questions .card { display: block; height: auto; margin: 0 0 .75rem; break-inside: avoid; }
.questions .card h2 { margin: 0; padding: 0; border: 0; font-size: 1.05rem; }
.rule-numbers { margin: .6rem 0 0; }
.rule-numbers li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .75rem; padding: .2rem 0; border-top: 1px solid var(--line); }
.numbers { display: flex; flex-wrap: wrap; gap: 0 .15rem; }
.numbers a { display: inline-flex; align-items: center; justify-content: center; min-width: 1.75rem; min-height: 1.75rem; font-variant-numeric: tabular-nums; }
.numbers .quiet { align-self: center; }
.sum-cards { grid-template-columns: repeat(4, 1fr) !important; }
.sum-cards .card { display: block; }
.sum-cards strong { display: flex; align-items: center; gap: .5rem; font-size: 1.7rem; line-height: 1.2; }
.sum-cards .icon { width: 1.15rem; height: 1.15rem; margin: 0; }
.sum-cards .quiet { display: block; }
.sums p { margin-top: .75rem; }

.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.25rem 0 0; }
.contents a { display: inline-block; padding: .2rem 0; }
.table-frame { overflow: auto; max-height: 42rem; margin: .75rem 0 0; position: relative; }
.table-frame thead :is(th, td) { position: sticky; top: 0; background: var(--page); z-index: 1; }
.map .table-frame { max-height: none; }
.html-report .work table, .html-report .rules table { width: 100%; border-collapse: collapse; font-size: .95rem; }
.work :is(th, td), .rules :is(th, td) { padding: .5rem .75rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.work :is(th, td):last-child, .rules :is(th, td):last-child { padding-right: 0; }
:is(.work, .rules) thead :is(th, td) { vertical-align: bottom; border-bottom: 2px solid var(--line); font-size: .88rem; font-weight: 600; }
:is(.work, .rules) tbody th { font-weight: 400; min-width: 13rem; overflow-wrap: anywhere; }
:is(.work, .rules) tbody th a { font-weight: 600; }
:is(.work, .rules) tbody tr:hover { background: var(--card); }
.facts { display: block; }
.facts::first-letter { text-transform: uppercase; }
.html-report .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.html-report td.zero { color: var(--quiet); }
.severity { white-space: nowrap; }
.severity .icon { vertical-align: -.15em; margin: 0 .25rem 0 0; }
.change { white-space: nowrap; }
.bar-cell { width: 22%; min-width: 7rem; }
.stack { display: block; margin-top: .4rem; }
.stack .error { fill: var(--error); }
.stack .warning { fill: var(--warning); }
.stack .info, .stack .plain { fill: var(--info); }
.stack .info { opacity: .55; }
thead button {
  font: inherit; color: inherit; background: none; border: 0; padding: .15rem 0; margin: 0; min-height: 1.5rem; cursor: pointer; text-align: inherit;
}
thead button:hover { text-decoration: underline; text-underline-offset: .2em; }
thead button::after { content: " ↕"; color: var(--quiet); font-weight: 400; }
th[aria-sort="ascending"] button::after { content: " ↑"; color: inherit; }
th[aria-sort="descending"] button::after { content: " ↓"; color: inherit; }

.map table { border-collapse: separate; border-spacing: 2px; font-size: .88rem; }
.map thead th { height: 12.5rem; padding: 0; vertical-align: bottom; font-weight: 400; }
.map thead span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 12rem; text-align: left; line-height: 1.15; overflow-wrap: break-word; }
.map tbody th { padding: 0 .75rem 0 0; text-align: left; font-weight: 400; white-space: nowrap; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; }
.map tbody th a { display: inline-block; padding: .2rem 0; }
.map tbody td { width: 2.5rem; min-width: 2.1rem; height: 1.9rem; text-align: center; font-variant-numeric: tabular-nums; border-radius: 3px; background: var(--card); }
.map .shade-1 { background: color-mix(in srgb, var(--info) 14%, var(--page)); }
.map .shade-2 { background: color-mix(in srgb, var(--info) 28%, var(--page)); }
.map .shade-3 { background: color-mix(in srgb, var(--info) 42%, var(--page)); font-weight: 600; }
.map .shade-4 { background: var(--info); color: var(--page); font-weight: 600; }

.letter-page { font: 1.06rem/1.6 Calibri, Carlito, "Segoe UI", "Liberation Sans", system-ui, sans-serif; overflow-wrap: anywhere; margin-top: 1rem; }
.row { display: grid; grid-template-columns: minmax(0, 36rem) minmax(0, 1fr); column-gap: 1.25rem; align-items: stretch; }
.row > .words { padding: .1rem 2.5rem; background: var(--paper); border: solid var(--edge); border-width: 0 1px; }
.row:first-child > .words { padding-top: 2.5rem; border-top-width: 1px; border-radius: 3px 3px 0 0; }
.row:last-child > .words { padding-bottom: 2.5rem; border-bottom-width: 1px; border-radius: 0 0 3px 3px; }
.row > .words > :first-child:is(h2, h3, h4, h5, h6) { margin-top: 1em; }
.row:first-child > .words > :first-child { margin-top: 0; }
.letter-page .notes, .html-report .notes.whole { list-style: none; margin: 0 0 1rem; padding: 0; }
.row > .notes { font: .9rem/1.4 system-ui, sans-serif; max-width: 26rem; }
.row > .notes:has(> :nth-child(2)) { max-width: none; columns: 17rem; column-gap: .75rem; }
.letter-page .note p, .note p { margin: 0; white-space: normal; max-width: none; }
.note, .letter-page .note { white-space: normal; }
.note { padding: .3rem .6rem .35rem; margin: 0 0 .4rem; break-inside: avoid; border-left: 3px solid var(--info); background: var(--card); border-radius: 0 4px 4px 0; }
.note.error { border-left-color: var(--error); }
.note.warning { border-left-color: var(--warning); }
.note .what { font-weight: 600; }
.note .what a { color: inherit; text-decoration-color: var(--quiet); }
.note .icon { margin: 0 .35rem 0 0; vertical-align: -.15em; }
.note-number { display: inline-block; min-width: 1.1rem; font-variant-numeric: tabular-nums; }
.note-number::after { content: "."; }
.note .proposal { margin: .3rem 0 !important; padding: .2rem .6rem; border-left: 2px solid var(--line); white-space: pre-line; }
.note .why { color: var(--quiet); white-space: nowrap; }
.notes.whole { columns: 24rem; column-gap: 1rem; margin-top: .6rem !important; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; font-size: .9rem; }
.legend .icon { vertical-align: -.15em; margin: 0 .2rem 0 0; }
.added { display: inline-block; padding: 0 .4rem; border: 1px solid currentColor; border-radius: 3px; font-size: .8rem; font-weight: 600; color: var(--info); }
.note-numbers { margin-left: .1em; font-size: .72em; line-height: 0; font-variant-numeric: tabular-nums; }
.note-numbers a { color: var(--quiet); text-decoration: none; font-weight: 600; }
.note-numbers a:hover { text-decoration: underline; }
.note:target, .note:focus-visible, .explanations div:target { outline: 2px solid var(--ring); outline-offset: 1px; background: var(--tint); }
mark a:target, .sentence:target { background: var(--tint); outline: 2px solid var(--ring); outline-offset: 1px; border-radius: 2px; }
.sentence:target { outline-style: dotted; }

.html-report section.explanations { max-width: none; }
.explanations dl { margin: .5rem 0 0; columns: 22rem; column-gap: 2rem; }
.explanations dl > div { padding: .4rem .25rem; break-inside: avoid; }
.explanations dt { font-weight: 600; }
.explanations dd { margin: .1rem 0 0; font-size: .95rem; }

.troubles li { padding: .3rem 0; overflow-wrap: anywhere; }
details.text { border-top: 1px solid var(--line); }
details.text:last-child { border-bottom: 1px solid var(--line); }
details.text > summary { padding: .7rem .25rem; color: inherit; }
details.text > summary h3 { display: inline; font-size: 1.05rem; overflow-wrap: anywhere; }
details.text > summary .quiet { white-space: nowrap; margin-left: .5rem; }
details.text[open] { padding-bottom: 2rem; }
.text h3 { font-size: 1.15rem; }

@media (max-width: 62rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .row > .words { padding-inline: 2rem; }
  .row > .notes { max-width: none; margin: 0; padding: 0 1rem .4rem; border: solid var(--edge); border-width: 0 1px; }
  .row:last-child:has(.notes) > .words { border-bottom-width: 0; padding-bottom: .1rem; border-radius: 0; }
  .row:last-child > .notes { border-bottom-width: 1px; padding-bottom: 1rem; }
}
@media (max-width: 44rem) {
  .sum-cards { grid-template-columns: repeat(2, 1fr) !important; }
  .questions.questions { columns: 1; }
  .row > .words { padding-inline: 1.1rem; }
  .row > .notes { padding-inline: .6rem; }
  .html-report h1 { font-size: 1.5rem; }
  .bar-cell { display: none; }
}
@media (forced-colors: active) {
  .stack .error, .stack .warning, .stack .info, .stack .plain { fill: CanvasText; opacity: 1; stroke: Canvas; stroke-width: 1; }
  .note, .note.error, .note.warning { border: 1px solid CanvasText; border-left-width: 3px; }
  .map tbody td { border: 1px solid GrayText; }
  .map tbody [class*="shade"] { background: Canvas; color: CanvasText; }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 9.5pt; }
  .html-report { max-width: none; }
  thead button::after { content: ""; }
  .contents { display: none; }
  .table-frame { overflow: visible; max-height: none; }
  .table-frame thead :is(th, td) { position: static; }
  .bar-cell { min-width: 3rem; }
  .row { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); column-gap: 5mm; }
  .row > .words { padding-inline: 5mm; }
  .row > .notes { padding: 0; border: 0; font-size: 8.5pt; }
  .row:last-child > .words { border-bottom-width: 1px !important; }
  .letter-page { font-size: 10pt; }
  .note, .card, .finding, tr, .unjudged, .figures > h3 { break-inside: avoid; }
  .row:not(:has(.note:nth-child(4))) { break-inside: avoid; }
  thead { display: table-header-group; }
  details.text { break-before: page; border: 0; }
  details.text > summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .text-top a, .note .why { display: none; }
  .map thead th { height: 10rem; }
  .map tbody td { width: 1.7rem; min-width: 1.5rem; height: 1.4rem; print-color-adjust: exact; }
  .map tbody th { max-width: 12rem; }
  .stack, .sentences, .scale, .note, .card { print-color-adjust: exact; }
}
`;

/** The style sheet of a report that is a file of its own. */
export const htmlReportStyles: string = `${viewStyles}\n${sheetStyles}\n${own}`.trim();
