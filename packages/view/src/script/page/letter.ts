import { host, keptState } from "./letter-host.js";
import { letterPlaces } from "./letter-places.js";
import { reveal, revealIn, scrolls } from "./letter-reveal.js";

/** So long after the last move it is remembered. In milliseconds. */
const QUIET = 100;

document.addEventListener("click", (event) => {
  const button = at(event, "button[data-action]");
  if (button !== undefined) host?.postMessage({ type: "action", id: button.dataset.action });
});
const page = document.querySelector<HTMLElement>(".letter-view");
if (page === null) document.querySelector<HTMLElement>("button[data-action]")?.focus();
else start(page);

/** Leads from the words of a letter to the finding and back, with the mouse and the keyboard. */
function start(view: HTMLElement): void {
  const places = letterPlaces(view);
  const bar = view.querySelector(".letter-bar");
  const list = view.querySelector<HTMLElement>(".letter-findings")!;
  const news = document.getElementById("klarsprak-news");
  let chosen: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  view.classList.add("letter-script");

  const saidBy = (finding: number): string => places.cardOf(finding)?.textContent ?? "";
  const keep = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const finding = chosen === undefined ? {} : { chosen, said: saidBy(chosen) };
      host?.setState({ ...finding, scroll: scrollY, list: list.scrollTop });
    }, QUIET);
  };

  function choose(finding: number | undefined, focus?: "words" | "card"): void {
    for (const element of view.querySelectorAll(".chosen")) element.classList.remove("chosen");
    for (const card of places.cards) card.removeAttribute("aria-current");
    chosen = finding;
    keep();
    if (finding === undefined) return;
    const card = places.cardOf(finding);
    const words = places.wordsOf(finding);
    for (const link of words) link.classList.add("chosen");
    card?.setAttribute("aria-current", "true");
    card?.parentElement?.classList.add("chosen");
    if (card?.parentElement != null) revealIn(list, card.parentElement);
    const [first] = words;
    const target = focus === "words" ? (first ?? card) : focus === "card" ? (card ?? first) : undefined;
    target?.focus({ preventScroll: true });
    // Where the list is below the letter, only one of the two can be seen.
    const seen = scrolls(list) ? first : (target ?? first);
    if (seen !== undefined) reveal(seen, bar);
  }

  function step(by: number, focus?: "words"): void {
    const { order } = places;
    if (order.length === 0) return;
    const from = chosen === undefined ? (by > 0 ? -1 : order.length) : order.indexOf(chosen);
    const next = order[(from + by + order.length) % order.length]!;
    choose(next, focus);
    if (focus === undefined && news !== null) news.textContent = saidBy(next);
  }

  view.addEventListener("click", (event) => {
    const button = at(event, "button[data-step]");
    if (button !== undefined) step(Number(button.dataset.step));
    const card = at(event, ".letter-card > a");
    const words = at(event, "mark a");
    if (card === undefined && words === undefined) return;
    // The editor would follow the link on its own.
    event.preventDefault();
    event.stopPropagation();
    if (card !== undefined) choose(Number(card.dataset.finding), "words");
    else if (words !== undefined) choose(nextAt(places.findingsAt(words), chosen), "card");
  });

  // Before the editor, which has keys of its own that would lead to another file.
  addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const card = document.activeElement?.closest<HTMLElement>(".letter-card > a") ?? undefined;
      const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
      if (event.key === "F8") step(event.shiftKey ? -1 : 1, "words");
      else if (event.key === "Escape" && chosen !== undefined) choose(undefined);
      else if (card !== undefined && isArrow && !event.shiftKey) {
        const next = places.cards[places.cards.indexOf(card) + (event.key === "ArrowDown" ? 1 : -1)];
        if (next !== undefined) choose(Number(next.dataset.finding), "card");
      } else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );

  const state = keptState();
  if (state?.chosen !== undefined && saidBy(state.chosen) === state.said) choose(state.chosen);
  if (typeof state?.scroll === "number") scrollTo(0, state.scroll);
  if (typeof state?.list === "number") list.scrollTop = state.list;
  addEventListener("scroll", keep, { passive: true });
  list.addEventListener("scroll", keep, { passive: true });
}

/** At words with several findings each click tells of the next one. */
function nextAt(findings: readonly number[], chosen: number | undefined): number | undefined {
  const before = chosen === undefined ? -1 : findings.indexOf(chosen);
  return findings[(before + 1) % findings.length];
}

/** The element of a kind that an event happened in. */
function at(event: Event, selector: string): HTMLElement | undefined {
  return event.target instanceof Element
    ? (event.target.closest<HTMLElement>(selector) ?? undefined)
    : undefined;
}
