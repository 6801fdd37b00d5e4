/** An element as parse5 gives it, with its attributes by name. */
export interface Element {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly childNodes: readonly Element[];
  readonly parentNode?: Element;
}

function withAttributes(element: Element): Element {
  return Object.assign(element, {
    attributes: Object.fromEntries((element.attrs ?? []).map(({ name, value }) => [name, value])),
    childNodes: element.childNodes ?? [],
  });
}

/** All elements under one, in order; with a name only those called so. */
export function elements(root: Element, name?: string): readonly Element[] {
  return (root.childNodes ?? []).flatMap((child) => {
    const one = withAttributes(child);
    const own = name === undefined || one.nodeName === name ? [one] : [];
    return [...own, ...elements(one, name)];
  });
}

/** The element of an id. */
export function byId(root: Element, id: string): Element | undefined {
  return elements(root).find(({ attributes }) => attributes.id === id);
}

/** The words in an element. */
export function textOf(element: Element): string {
  return element.value ?? (element.childNodes ?? []).map(textOf).join("");
}
