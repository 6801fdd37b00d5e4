import { childOf, descend, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import {
  isOn,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from "./properties.js";
import { TableStyle } from "./table-style.js";
import type { Theme } from "./theme.js";

/** A style by itself, without those it is based on. */
export interface StyleLink {
  readonly name: string;
  readonly outlineLevel: number | undefined;
}

/** A style with all that it takes over from those it is based on. */
export interface Style {
  readonly id: string;
  /** As the writer sees it. */
  readonly name: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** Itself and those it is based on, nearest first. */
  readonly chain: readonly StyleLink[];
}

/** More styles than this based on each other no document has; it ends loops. */
const LONGEST_CHAIN = 50;

const NO_STYLE: Style = { id: "", name: "", run: {}, paragraph: {}, chain: [] };

/** The styles of a document, and what holds where no style says anything. */
export class Styles {
  readonly defaultRun: RunProperties;
  readonly defaultParagraph: ParagraphProperties;
  readonly #elements = new Map<string, XmlElement>();
  readonly #defaults = new Map<string, string>();
  readonly #styles = new Map<string, Style>();
  readonly #tables = new Map<string, TableStyle>();

  constructor(
    root: XmlElement | undefined,
    readonly theme: Theme,
  ) {
    const defaults = childOf(root, "w:docDefaults");
    this.defaultRun = runProperties(descend(defaults, "w:rPrDefault", "w:rPr"), theme);
    this.defaultParagraph = paragraphProperties(descend(defaults, "w:pPrDefault", "w:pPr"), theme);
    for (const style of root === undefined ? [] : elementsOf(root, "w:style")) {
      const { "w:styleId": id, "w:type": type = "paragraph", "w:default": isDefault } = style.attributes;
      if (id === undefined) continue;
      this.#elements.set(id, style);
      if (isDefault !== undefined && isOn(isDefault)) this.#defaults.set(type, id);
    }
  }

  /** A style by its id; without one, the default of its kind. */
  of(id: string | undefined, kind: "paragraph" | "character"): Style {
    const wanted = this.#wanted(id, kind);
    if (wanted === undefined) return NO_STYLE;
    const known = this.#styles.get(wanted);
    if (known !== undefined) return known;
    const style = this.#resolve(wanted);
    this.#styles.set(wanted, style);
    return style;
  }

  /** The style of a table by its id; without one, that of tables that name none. */
  ofTable(id: string | undefined): TableStyle | undefined {
    const wanted = this.#wanted(id, "table");
    if (wanted === undefined) return undefined;
    const known = this.#tables.get(wanted);
    if (known !== undefined) return known;
    const style = new TableStyle(wanted, this.#chain(wanted), this.theme);
    this.#tables.set(wanted, style);
    return style;
  }

  #wanted(id: string | undefined, kind: "paragraph" | "character" | "table"): string | undefined {
    return id !== undefined && this.#elements.has(id) ? id : this.#defaults.get(kind);
  }

  /** A style and those it is based on, nearest first. */
  #chain(id: string): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at: string | undefined = id; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      const element = this.#elements.get(at);
      if (element === undefined || chain.includes(element)) break;
      chain.push(element);
      at = childOf(element, "w:basedOn")?.attributes["w:val"];
    }
    return chain;
  }

  #resolve(id: string): Style {
    let run: RunProperties = {};
    let paragraph: ParagraphProperties = {};
    const chain: StyleLink[] = [];
    for (const element of [...this.#chain(id)].reverse()) {
      run = { ...run, ...runProperties(childOf(element, "w:rPr"), this.theme) };
      const own = paragraphProperties(childOf(element, "w:pPr"), this.theme);
      const numbering =
        own.numbering === undefined ? {} : { numbering: { ...paragraph.numbering, ...own.numbering } };
      paragraph = { ...paragraph, ...own, ...numbering };
      const name = childOf(element, "w:name")?.attributes["w:val"] ?? "";
      chain.unshift({ name, outlineLevel: own.outlineLevel });
    }
    return { id, name: chain[0]?.name ?? "", run, paragraph, chain };
  }
}
