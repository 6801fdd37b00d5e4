/**
 * Puts a new body in the place of the old one; what has focus keeps it, or what stands there now gets it, and what was
 * unfolded stays so. `settle` runs before the place on the page is found again.
 */
export function replaceBody(view: HTMLElement, body: string, settle: () => void): void {
  const scroll = scrollY;
  const focused = view.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.getAttribute("data-key");
  const row = focused === null ? -1 : jumps(view).indexOf(focused);
  const open = [...view.querySelectorAll("details[open]")].map((one) => one.getAttribute("data-key"));

  const parsed = new DOMParser().parseFromString(body, "text/html");
  view.replaceChildren(...parsed.body.childNodes);

  for (const details of view.querySelectorAll("details"))
    details.open = open.includes(details.getAttribute("data-key"));
  settle();
  if (focused !== null) {
    const all = [...view.querySelectorAll<HTMLElement | SVGElement>("[data-key]")];
    const same = all.find((one) => one.getAttribute("data-key") === key && one.tagName !== "DETAILS");
    const links = jumps(view);
    const next = same ?? links[Math.min(row, links.length - 1)] ?? view.querySelector<HTMLElement>("h1");
    (next as HTMLElement | null)?.focus({ preventScroll: true });
  }
  scrollTo(0, scroll);
}

function jumps(view: HTMLElement): readonly Element[] {
  return [...view.querySelectorAll("a.jump")];
}
