/** How the report looks. */
export const reportStyles = `
h1 .name { font-weight: 400; color: var(--quiet); overflow-wrap: anywhere; }
.praise { font-size: 1.1rem; margin: 1.5rem 0; }
.cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin: 1.25rem 0 0; }
.cards:not(:has(:nth-child(4))) { grid-template-columns: repeat(3, 1fr); }
.card {
  display: flex; flex-direction: column; justify-content: space-between; gap: .75rem; height: 100%; padding: .75rem .9rem;
  border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; text-decoration: none;
}
.cards a.card:hover { border-color: var(--focus); }
.cards .question { font-size: .95rem; }
.cards strong { font-weight: 600; }
.group > h2, .missing > h2, .figures > h2, .left > h2, .unjudged > h2 { border-top: 1px solid var(--line); padding-top: 1.5rem; }
.count { display: inline-block; color: var(--quiet); font-size: .9rem; font-weight: 400; white-space: nowrap; }
.icon { flex: none; margin-top: .22rem; fill: var(--info); }
.icon.error { fill: var(--error); }
.icon.warning { fill: var(--warning); }
.icon .sign { fill: var(--page); }
.icon .ring { fill: none; stroke: var(--info); stroke-width: 1.4; }
.finding { position: relative; display: flex; gap: .75rem; padding: .7rem .5rem; border-bottom: 1px solid var(--line); }
.finding:last-child { border-bottom: 0; }
.finding > div { min-width: 0; }
.finding p { margin: 0 0 .15rem; }
.finding .what { font-weight: 600; }
/* The whole row is the link. */
.finding .jump::after, .parts .jump::after, .long-sentences .jump::after { content: ""; position: absolute; inset: 0; border-radius: 4px; }
.finding .jump { color: inherit; text-decoration: none; }
.finding:hover .jump, .finding .jump:focus-visible { text-decoration: underline; }
.finding:hover, .parts li:hover, .long-sentences li:hover { background: var(--card); }
.finding .jump:focus-visible, .parts .jump:focus-visible, .long-sentences .jump:focus-visible { outline: none; }
.finding .jump:focus-visible::after, .parts .jump:focus-visible::after, .long-sentences .jump:focus-visible::after {
  outline: 2px solid var(--focus); outline-offset: -2px;
}
.better { font-weight: 400; }
.proposal { padding: .4rem .75rem; margin: .35rem 0 !important; border-left: 3px solid var(--line); }
.proposal ins { font-weight: 400; }
.parts li, .long-sentences li { position: relative; padding: .6rem .5rem; border-bottom: 1px solid var(--line); }
.parts li:last-child, .long-sentences li:last-child { border-bottom: 0; }
.parts .jump, .long-sentences .jump { font-weight: 600; color: inherit; text-decoration: none; }
.parts li:hover .jump, .long-sentences li:hover .jump, .parts .jump:focus-visible, .long-sentences .jump:focus-visible { text-decoration: underline; }
.note { padding: .6rem .9rem; border-left: 3px solid var(--info); background: var(--card); margin: .5rem 0 1rem; }
.counts li { display: flex; gap: .6rem; align-items: start; padding: .2rem 0; }
.unjudged ul { list-style: disc; padding-left: 1.4rem; }
.unjudged li { padding: .2rem 0; }
.filter { margin: 2.5rem 0 0; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.choice { display: grid; grid-template-columns: 7.5rem 1fr; margin: .5rem 0; }
.choice > .quiet { padding-top: .3rem; }
.choice > div { display: flex; flex-wrap: wrap; gap: .4rem; }
.choice button {
  font: inherit; font-size: .9rem; min-height: 1.9rem; padding: .15rem .7rem; cursor: pointer; border-radius: 1rem;
  color: var(--text); background: transparent; border: 1px solid var(--line);
}
.choice button:hover { border-color: var(--focus); }
.choice button[aria-pressed="true"] { background: var(--text); color: var(--page); border-color: var(--text); font-weight: 600; }
.choice .number { font-weight: 400; }
.lead { margin-bottom: .5rem; }
.scale { display: block; margin-top: .5rem; overflow: visible; }
.scale .band { fill: var(--card); stroke: var(--line); }
.scale .band.current { fill: var(--info); stroke: var(--info); }
.scale text { fill: var(--text); font-weight: 600; font-size: .95rem; }
.scale .marker { fill: var(--text); }
.bands { display: grid; grid-template-columns: repeat(5, 1fr); gap: .25rem; margin: .25rem 0 .75rem; font-size: .9rem; text-align: center; line-height: 1.3; }
.bands .quiet { display: block; font-size: .85rem; }
.bands .current { font-weight: 600; }
.sentences { display: block; margin: .75rem 0; overflow: visible; border-bottom: 1px solid var(--line); }
.sentences .bar { fill: var(--bar); }
.sentences .stripe-ground { fill: color-mix(in srgb, var(--long) 45%, var(--page)); }
.sentences .stripe { fill: var(--long); }
.sentences .bar.long { fill: url(#stripes); stroke: var(--long); stroke-width: 1.5; }
.sentences text { fill: var(--text); font-size: .8rem; font-weight: 600; pointer-events: none; }
.sentences .limit { stroke: var(--quiet); stroke-dasharray: 3 4; pointer-events: none; }
.sentences .limit-name { fill: var(--quiet); font-weight: 400; }
.sentences a:hover .bar { stroke-width: 3; }
.sentences a:focus-visible { outline: none; }
.sentences a:focus-visible .bar { stroke: var(--focus); stroke-width: 4; }
details > summary { cursor: pointer; padding: .4rem .5rem; color: var(--link); }
@media (max-width: 44rem) { .cards:has(:nth-child(4)) { grid-template-columns: repeat(2, 1fr); } }
@media (max-width: 30rem) {
  body { padding: 0 .9rem 2rem; }
  .choice { grid-template-columns: 1fr; gap: .3rem; }
  .cards.cards { grid-template-columns: 1fr; }
  .card { gap: .25rem; }
  .bands { grid-template-columns: 1fr; text-align: left; }
  .bands .quiet { display: inline; }
}
@media (forced-colors: active) {
  .icon, .icon.error, .icon.warning, .icon .ring { forced-color-adjust: none; fill: CanvasText; }
  .icon .ring { fill: none; stroke: CanvasText; }
  .icon .sign { fill: Canvas; }
  .scale .band { fill: Canvas; stroke: CanvasText; }
  .scale .band.current { fill: Highlight; }
  .scale .marker, .scale text, .sentences text, .sentences .limit-name, .sentences .bar { fill: CanvasText; }
  .sentences .bar.long { fill: url(#stripes); stroke: LinkText; }
  .sentences .stripe-ground { fill: Canvas; }
  .sentences .stripe { fill: LinkText; }
  .sentences .limit { stroke: CanvasText; }
  .sentences a:focus-visible .bar { stroke: Highlight; }
  .choice button[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
@media (prefers-reduced-motion: no-preference) { .card, .choice button { transition: border-color .12s; } }
`;
