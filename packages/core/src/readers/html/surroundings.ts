import type { DefaultTreeAdapterTypes } from "parse5";
import type { BlockKind, ListPlace, TablePlace } from "../../document/block.js";
import type { BlockShape } from "../block-list.js";
import { attributeOf } from "./attributes.js";

type Element = DefaultTreeAdapterTypes.Element;

/** What stands around a piece of text. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly list?: ListPlace;
  readonly table?: TablePlace;
  readonly quoted?: boolean;
  readonly language?: string;
  /** Branch that attributes such as `th:if` put it in. */
  readonly arm?: number;
  readonly isPreformatted: boolean;
  readonly openList?: {
    readonly id: number;
    readonly depth: number;
    readonly ordered: boolean;
    items: number;
  };
  readonly openTable?: { readonly id: number; row: number; column: number; isHead: boolean };
}

/** What stands around the text inside an element. Numbers lists and tables on from the counters. */
export function surroundingsIn(
  element: Element,
  around: Surroundings,
  counters: { lists: number; tables: number },
): Surroundings {
  const name = element.tagName;
  const language = name === "html" ? undefined : attributeOf(element, "lang");
  const inside: Surroundings = language ? { ...around, language } : around;
  switch (name) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return { ...inside, kind: "heading", level: Number(name[1]) };
    case "ul":
    case "ol":
    case "menu": {
      const depth = (around.openList?.depth ?? 0) + 1;
      const openList = { id: counters.lists++, depth, ordered: name === "ol", items: 0 };
      return { ...inside, openList };
    }
    case "li": {
      const open = around.openList ?? { id: counters.lists++, depth: 1, ordered: false, items: 0 };
      const list = { list: open.id, depth: open.depth, ordered: open.ordered, index: open.items++ };
      return { ...inside, kind: "list-item", list };
    }
    case "table":
      return { ...inside, openTable: { id: counters.tables++, row: -1, column: -1, isHead: false } };
    case "thead":
    case "tbody":
    case "tfoot":
      if (around.openTable !== undefined) around.openTable.isHead = name === "thead";
      return inside;
    case "tr":
      if (around.openTable === undefined) {
        return { ...inside, openTable: { id: counters.tables++, row: 0, column: -1, isHead: false } };
      }
      around.openTable.row++;
      around.openTable.column = -1;
      return inside;
    case "td":
    case "th": {
      const open = around.openTable ?? { id: counters.tables, row: 0, column: -1, isHead: false };
      open.column++;
      const { id, row, column } = open;
      const header = open.isHead || name === "th";
      return { ...inside, kind: "table-cell", table: { table: id, row: Math.max(0, row), column, header } };
    }
    case "blockquote":
      return { ...inside, quoted: true };
    case "pre":
      return { ...inside, kind: "code", isPreformatted: true };
    case "caption":
    case "figcaption":
    case "label":
    case "button":
    case "option":
    case "summary":
    case "legend":
      return { ...inside, kind: inside.kind === "list-item" ? "list-item" : "paragraph" };
    default:
      return inside;
  }
}

/** The shape of a block that stands there. */
export function shapeIn(around: Surroundings): BlockShape {
  return {
    kind: around.kind,
    ...(around.level === undefined ? {} : { level: around.level }),
    ...(around.list === undefined ? {} : { list: around.list }),
    ...(around.table === undefined ? {} : { table: around.table }),
    ...(around.quoted === undefined ? {} : { quoted: around.quoted }),
    ...(around.language === undefined ? {} : { declaredLanguage: around.language }),
  };
}
