import type { PageMargins } from "@klarsprak/core";
import { childOf, descend, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import { type Ground, groundIn } from "./colour.js";
import { millimetresOf } from "./measure.js";

/** A style of pages, with what stands at the top and bottom of them. */
interface MasterPage {
  readonly element: XmlElement;
  readonly layout: XmlElement | undefined;
}

/** What stands at the top or bottom of pages, and what is behind it. */
export interface PageRegion {
  readonly element: XmlElement;
  readonly ground: Ground | undefined;
}

/** The first page, then those that follow, then left ones; older programs give the first page a name of their own. */
const HEADERS = ["style:header-first", "loext:header-first", "style:header", "style:header-left"];
const FOOTERS = ["style:footer-first", "loext:footer-first", "style:footer", "style:footer-left"];

/** The page styles of a document, and which of them its pages use. */
export class MasterPages {
  readonly #pages = new Map<string, MasterPage>();
  readonly #used = new Set<MasterPage>();
  #current: MasterPage | undefined;

  /** `root` is the root of the part that holds the styles. */
  constructor(root: XmlElement | undefined) {
    const layouts = new Map<string | undefined, XmlElement>();
    const automatic = childOf(root, "office:automatic-styles");
    for (const layout of automatic === undefined ? [] : elementsOf(automatic, "style:page-layout"))
      layouts.set(layout.attributes["style:name"], layout);
    const masters = childOf(root, "office:master-styles");
    for (const element of masters === undefined ? [] : elementsOf(masters, "style:master-page")) {
      const layout = layouts.get(element.attributes["style:page-layout-name"]);
      this.#pages.set(element.attributes["style:name"] ?? "", { element, layout });
    }
  }

  /** Says that something stands on a page: of this style, or else of that which goes on. */
  use(name: string | undefined): void {
    if (name === undefined && this.#current !== undefined) return;
    const named = name === undefined ? undefined : this.#pages.get(name);
    this.#current = named ?? this.#current ?? this.#pages.get("Standard") ?? [...this.#pages.values()][0];
    let page = this.#current;
    while (page !== undefined && !this.#used.has(page)) {
      this.#used.add(page);
      page = this.#pages.get(page.element.attributes["style:next-style-name"] ?? "");
    }
  }

  /** The ground of the page on which the text stands that is being read. */
  get ground(): Ground | undefined {
    return groundOfPage(this.#current);
  }

  /** Margins of the pages in use whose layout gives all four. */
  get margins(): readonly PageMargins[] {
    return [...this.#used].flatMap(({ layout }) => marginsOf(layout) ?? []);
  }

  get headers(): readonly PageRegion[] {
    return this.#regions(HEADERS, "style:header-style");
  }

  get footers(): readonly PageRegion[] {
    return this.#regions(FOOTERS, "style:footer-style");
  }

  #regions(names: readonly string[], styleName: string): readonly PageRegion[] {
    return [...this.#used].flatMap((page) => {
      const properties = descend(page.layout, styleName, "style:header-footer-properties");
      const ground = groundIn(properties) ?? groundOfPage(page);
      return names
        .flatMap((name) => elementsOf(page.element, name))
        .filter((element) => element.attributes["style:display"] !== "false")
        .map((element) => ({ element, ground }));
    });
  }
}

function groundOfPage(page: MasterPage | undefined): Ground | undefined {
  return groundIn(childOf(page?.layout, "style:page-layout-properties"));
}

function marginsOf(layout: XmlElement | undefined): PageMargins | undefined {
  const attributes = childOf(layout, "style:page-layout-properties")?.attributes ?? {};
  const [top, right, bottom, left] = ["top", "right", "bottom", "left"].map((side) =>
    millimetresOf(attributes[`fo:margin-${side}`] ?? attributes["fo:margin"]),
  );
  if (top === undefined || right === undefined || bottom === undefined || left === undefined)
    return undefined;
  return { top, right, bottom, left };
}
