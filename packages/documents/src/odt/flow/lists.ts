import type { ListPlace } from "@klarsprak/core";
import type { XmlElement } from "../../xml/xml-tree.js";
import type { StyleScope } from "../styles/style-scope.js";

/** One level of a list: its number in the document once it has an item, and how many it has. */
interface Level {
  list: number | undefined;
  items: number;
}

/** A list that is being read. */
export interface OpenList {
  /** From 1. */
  readonly depth: number;
  readonly style: string | undefined;
  /** The levels of the list it is in, or goes on with, by depth. */
  readonly levels: Map<number, Level>;
  readonly level: Level;
}

/** An item that is being read. Its place counts from the first paragraph in it, for an item may only hold a list. */
export interface OpenItem {
  readonly list: OpenList;
  readonly style: string | undefined;
  index: number | undefined;
}

/** Numbers the lists of a document and their items. */
export class Lists {
  #count = 0;
  readonly #byId = new Map<string, OpenList>();
  readonly #byStyle = new Map<string | undefined, OpenList>();

  /** Begins a list, or goes on with an earlier one where the file says so. */
  open(element: XmlElement, around: OpenList | undefined): OpenList {
    const { attributes } = element;
    const depth = (around?.depth ?? 0) + 1;
    const style = attributes["text:style-name"] ?? around?.style;
    const before = around ?? this.#continued(attributes, style);
    const levels = before?.levels ?? new Map<number, Level>();
    const goesOn = depth === 1 || attributes["text:continue-numbering"] === "true";
    const level = (goesOn ? levels.get(depth) : undefined) ?? { list: undefined, items: 0 };
    levels.set(depth, level);
    const open = { depth, style, levels, level };
    if (depth === 1) {
      const id = attributes["xml:id"] ?? attributes["text:id"];
      if (id !== undefined) this.#byId.set(id, open);
      this.#byStyle.set(style, open);
    }
    return open;
  }

  item(list: OpenList, element: XmlElement): OpenItem {
    return { list, style: element.attributes["text:style-override"] ?? list.style, index: undefined };
  }

  /** An item that stands by itself and names its list and level. */
  numbered(element: XmlElement, style: string | undefined): OpenItem {
    const { attributes } = element;
    const id = attributes["text:list-id"] ?? "";
    const levels = this.#byId.get(id)?.levels ?? new Map<number, Level>();
    const depth = Math.max(1, Math.min(10, Number(attributes["text:level"] ?? 1) || 1));
    const level = levels.get(depth) ?? { list: undefined, items: 0 };
    levels.set(depth, level);
    // What stands deeper begins anew below the next item.
    for (const deeper of [...levels.keys()]) if (deeper > depth) levels.delete(deeper);
    const list = { depth, style: attributes["text:style-name"] ?? style, levels, level };
    this.#byId.set(id, list);
    return { list, style: list.style, index: undefined };
  }

  /** The place of a paragraph of an item; `ownStyle` is the list style its paragraph style names. */
  place(item: OpenItem, ownStyle: string | undefined, scope: StyleScope): ListPlace {
    const { level, depth } = item.list;
    level.list ??= this.#count++;
    item.index ??= level.items++;
    const ordered = scope.isOrdered(item.style ?? ownStyle, depth) ?? false;
    return { list: level.list, depth, ordered, index: item.index };
  }

  #continued(attributes: Readonly<Record<string, string>>, style: string | undefined): OpenList | undefined {
    const named = attributes["text:continue-list"];
    if (named !== undefined) return this.#byId.get(named);
    return attributes["text:continue-numbering"] === "true" ? this.#byStyle.get(style) : undefined;
  }
}
