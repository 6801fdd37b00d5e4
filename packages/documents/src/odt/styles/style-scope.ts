import { childOf, elementsOf, type XmlElement } from "../../xml/xml-tree.js";

/** A style as it stands in the file. */
export interface Style {
  readonly element: XmlElement;
  /** Whether the program made it for direct formatting, so that no writer knows its name. */
  readonly isAutomatic: boolean;
}

/** Nobody bases styles on each other this often; what goes on is cut off. */
const LONGEST_CHAIN = 100;

/**
 * The styles that hold in one part of a document: its own automatic styles, and the named styles of the whole document.
 * Headers and footers stand in the part of the styles, everything else in that of the content.
 */
export class StyleScope {
  readonly #automatic = new Map<string, XmlElement>();
  readonly #named = new Map<string, XmlElement>();
  readonly #defaults = new Map<string, XmlElement>();
  readonly #lists = new Map<string, XmlElement>();
  readonly #fonts = new Map<string, string>();

  /** `own` is the root of the part, `others` those of the other parts. */
  constructor(own: XmlElement, others: readonly XmlElement[]) {
    for (const root of [...others, own]) {
      this.#addFonts(childOf(root, "office:font-face-decls"));
      this.#addNamed(childOf(root, "office:styles"));
    }
    for (const element of elementsIn(childOf(own, "office:automatic-styles"))) {
      if (element.name === "style:style") this.#automatic.set(keyOf(element), element);
      if (element.name === "text:list-style") this.#lists.set(nameOf(element), element);
    }
  }

  /** The style and all it is based on, from the outermost to itself. A loop ends where it begins. */
  chain(family: string, name: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    const seen = new Set<XmlElement>();
    let style = this.#find(family, name);
    while (style !== undefined && !seen.has(style.element) && chain.length < LONGEST_CHAIN) {
      seen.add(style.element);
      chain.push(style);
      style = this.#findNamed(family, style.element.attributes["style:parent-style-name"]);
    }
    return chain.reverse();
  }

  /** What holds for a family where no style says anything. */
  defaults(family: string): XmlElement | undefined {
    return this.#defaults.get(family);
  }

  /** The name of the typeface that a font of the file stands for. */
  fontFamily(name: string): string {
    return this.#fonts.get(name) ?? name;
  }

  /** Whether a level of a list style, counted from 1, has numbers or letters; undefined where there is no such style. */
  isOrdered(listStyle: string | undefined, level: number): boolean | undefined {
    const element = this.#lists.get(listStyle ?? "");
    if (element === undefined) return undefined;
    const at = elementsOf(element).find((child) => child.attributes["text:level"] === String(level));
    return at?.name === "text:list-level-style-number" && (at.attributes["style:num-format"] ?? "") !== "";
  }

  #find(family: string, name: string | undefined): Style | undefined {
    const element = this.#automatic.get(`${family} ${name}`);
    return element === undefined ? this.#findNamed(family, name) : { element, isAutomatic: true };
  }

  #findNamed(family: string, name: string | undefined): Style | undefined {
    const element = this.#named.get(`${family} ${name}`);
    return element === undefined ? undefined : { element, isAutomatic: false };
  }

  #addNamed(styles: XmlElement | undefined): void {
    for (const element of elementsIn(styles)) {
      if (element.name === "style:style") this.#named.set(keyOf(element), element);
      else if (element.name === "text:list-style") this.#lists.set(nameOf(element), element);
      else if (element.name === "style:default-style")
        this.#defaults.set(element.attributes["style:family"] ?? "", element);
    }
  }

  #addFonts(declarations: XmlElement | undefined): void {
    for (const { attributes } of elementsIn(declarations)) {
      const family = firstFamily(attributes["svg:font-family"]);
      if (family !== undefined) this.#fonts.set(attributes["style:name"] ?? "", family);
    }
  }
}

/** The first of a list of typefaces, without quotation marks. */
export function firstFamily(families: string | undefined): string | undefined {
  const match = /^\s*(?:"([^"]*)"|'([^']*)'|([^,]*))/.exec(families ?? "");
  const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
  return name === "" ? undefined : name;
}

function elementsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return element === undefined ? [] : elementsOf(element);
}

function nameOf(element: XmlElement): string {
  return element.attributes["style:name"] ?? "";
}

function keyOf(element: XmlElement): string {
  return `${element.attributes["style:family"]} ${nameOf(element)}`;
}
