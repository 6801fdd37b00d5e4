/** Arrows, Home and End go from place to place in a list of findings; Enter follows, as in any link. */
export function moveFocus(view: HTMLElement, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest("a.jump") : null;
  if (link === null) return;
  const links = [...view.querySelectorAll<HTMLElement | SVGElement>("a.jump")].filter(isShown);
  const at = links.indexOf(link as HTMLElement | SVGElement);
  const to = destination(event.key, at, links.length);
  if (to === undefined) return;
  event.preventDefault();
  links[to]?.focus();
}

function destination(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown" || key === "ArrowRight") return Math.min(count - 1, at + 1);
  if (key === "ArrowUp" || key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

function isShown(link: Element): boolean {
  return link.getClientRects().length > 0;
}
