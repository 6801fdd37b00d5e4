/** An element of an XML file. Offsets are UTF-16 units in its text. */
export interface XmlElement {
  readonly kind: "element";
  /** With the prefix that the standards use for its namespace, whatever the file uses: `w:p`. */
  readonly name: string;
  /** By name, with the prefix as for elements. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** From `<` of its start tag to behind `>` of its end tag. */
  readonly start: number;
  readonly end: number;
  /** What stands between its tags; both are `end` where it is `<a/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface XmlText {
  readonly kind: "text";
  /** With entities and character references replaced. */
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText;

/** The element children, of one name or all. */
export function elementsOf(element: XmlElement, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element.children)
    if (node.kind === "element" && (name === undefined || node.name === name)) found.push(node);
  return found;
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (node.kind === "element" && node.name === name) return node;
  return undefined;
}

/** The element that is reached by going down from child to child by these names. */
export function descend(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  let at = element;
  for (const name of names) at = childOf(at, name);
  return at;
}

/** All elements of a name below this one, in order. Never recurses. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  const stack: XmlElement[] = [element];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at !== element && at.name === name) yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i]!;
      if (child.kind === "element") stack.push(child);
    }
  }
}

/** The text in an element, with that of all elements in it. Never recurses. */
export function textOf(element: XmlElement): string {
  let text = "";
  const stack: XmlNode[] = [element];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.kind === "text") text += at.text;
    else for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!);
  }
  return text;
}
