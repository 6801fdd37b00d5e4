const MARGIN = 8;

/** Scrolls the page to an element, unless it can be seen below what stays at the top. Frames around the page stay where they are. */
export function reveal(element: HTMLElement, bar: Element | null): void {
  const box = element.getBoundingClientRect();
  const isFixed = bar !== null && getComputedStyle(bar).position === "sticky";
  const top = isFixed ? bar.getBoundingClientRect().bottom : 0;
  if (box.top < top + MARGIN || box.bottom > innerHeight - MARGIN)
    scrollBy(0, box.top - top - Math.max(MARGIN, (innerHeight - top - box.height) / 2));
}

/** Scrolls a list that has a scroll bar of its own to an element in it. */
export function revealIn(list: HTMLElement, element: HTMLElement): void {
  if (!scrolls(list)) return;
  const box = element.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom)
    list.scrollTop += box.top - frame.top - Math.max(0, (frame.height - box.height) / 2);
}

/** Whether a list stands beside the letter, with a scroll bar of its own; else it is below it. */
export function scrolls(list: HTMLElement): boolean {
  return getComputedStyle(list).position === "sticky";
}
