/** Opens what the element of an address is folded into; not every browser does so by itself. */
export function openFor(hash: string): void {
  const target = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null;
  let isOpened = false;
  for (let fold = target?.closest("details"); fold != null; fold = fold.parentElement?.closest("details")) {
    isOpened ||= !fold.open;
    fold.open = true;
  }
  if (isOpened) target?.scrollIntoView();
}

/** On paper nothing can be opened, so that all is; afterwards it is as it was. */
export function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
