import { childOf, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import {
  isOn,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from "./properties.js";
import { type Shading, shadingOf } from "./shading.js";
import type { Theme } from "./theme.js";

/** What the style of a table says of the text in a cell. */
export interface CellStyle {
  /** Tells it apart from those of other cells. */
  readonly key: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  readonly shading?: Shading;
}

/** Where a cell stands in its table. All count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly rows: number;
  /** Which cell of its row it is. */
  readonly cell: number;
  readonly cells: number;
}

type Condition = Omit<CellStyle, "key">;

/** Which parts of a table its style may set off: an element `w:tblLook`. */
export interface TableLook {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
}

/** The style of a table, with what holds in some of its cells alone (ISO 29500-1, 17.7.6). */
export class TableStyle {
  readonly #whole: Condition;
  readonly #conditions: ReadonlyMap<string, Condition>;
  readonly #rowsInBand: number;
  readonly #columnsInBand: number;

  /** `chain`: the elements `w:style` of the style and those it is based on, nearest first. */
  constructor(
    readonly id: string,
    chain: readonly XmlElement[],
    theme: Theme,
  ) {
    let whole: Condition = { run: {}, paragraph: {} };
    const conditions = new Map<string, Condition>();
    let [rows, columns] = [1, 1];
    for (const style of [...chain].reverse()) {
      whole = combined(whole, conditionOf(style, theme));
      const properties = childOf(style, "w:tblPr");
      rows = bandSize(properties, "w:tblStyleRowBandSize") ?? rows;
      columns = bandSize(properties, "w:tblStyleColBandSize") ?? columns;
      for (const element of elementsOf(style, "w:tblStylePr")) {
        const type = element.attributes["w:type"] ?? "";
        const before = type === "wholeTable" ? whole : conditions.get(type);
        const now = combined(before ?? { run: {}, paragraph: {} }, conditionOf(element, theme));
        if (type === "wholeTable") whole = now;
        else conditions.set(type, now);
      }
    }
    this.#whole = whole;
    this.#conditions = conditions;
    this.#rowsInBand = rows;
    this.#columnsInBand = columns;
  }

  /** What holds in a cell. */
  at(position: CellPosition, look: TableLook): CellStyle {
    let all = this.#whole;
    let key = this.id;
    for (const type of this.#conditionsAt(position, look)) {
      const condition = this.#conditions.get(type);
      if (condition === undefined) continue;
      all = combined(all, condition);
      key += ` ${type}`;
    }
    return { ...all, key };
  }

  /** The conditions that a cell meets; what comes later goes before. */
  #conditionsAt({ row, rows, cell, cells }: CellPosition, look: TableLook): readonly string[] {
    const top = look.firstRow && row === 0;
    const bottom = look.lastRow && row === rows - 1;
    const left = look.firstColumn && cell === 0;
    const right = look.lastColumn && cell === cells - 1;
    const met: string[] = [];
    if (look.columnBands && !left && !right)
      met.push(band(cell - (look.firstColumn ? 1 : 0), this.#columnsInBand, "Vert"));
    if (look.rowBands && !top && !bottom)
      met.push(band(row - (look.firstRow ? 1 : 0), this.#rowsInBand, "Horz"));
    if (top) met.push("firstRow");
    if (bottom) met.push("lastRow");
    if (left) met.push("firstCol");
    if (right) met.push("lastCol");
    if (top && left) met.push("nwCell");
    if (top && right) met.push("neCell");
    if (bottom && left) met.push("swCell");
    if (bottom && right) met.push("seCell");
    return met;
  }
}

/** What a table shows of its style. Without an element `w:tblLook` nothing is set off. */
export function tableLook(element: XmlElement | undefined): TableLook {
  const attributes = element?.attributes ?? {};
  const bits = Number.parseInt(attributes["w:val"] ?? "0", 16) || 0;
  const has = (name: string, bit: number): boolean => {
    const written = attributes[`w:${name}`];
    return written === undefined ? (bits & bit) !== 0 : isOn(written);
  };
  return {
    firstRow: has("firstRow", 0x20),
    lastRow: has("lastRow", 0x40),
    firstColumn: has("firstColumn", 0x80),
    lastColumn: has("lastColumn", 0x100),
    rowBands: element !== undefined && !has("noHBand", 0x200),
    columnBands: element !== undefined && !has("noVBand", 0x400),
  };
}

function conditionOf(element: XmlElement, theme: Theme): Condition {
  const shading = childOf(childOf(element, "w:tcPr"), "w:shd");
  return {
    run: runProperties(childOf(element, "w:rPr"), theme),
    paragraph: paragraphProperties(childOf(element, "w:pPr"), theme),
    ...(shading === undefined ? {} : { shading: shadingOf(shading, theme) }),
  };
}

function combined(below: Condition, above: Condition): Condition {
  return {
    ...below,
    ...above,
    run: { ...below.run, ...above.run },
    paragraph: { ...below.paragraph, ...above.paragraph },
  };
}

function bandSize(properties: XmlElement | undefined, name: string): number | undefined {
  const size = Number(childOf(properties, name)?.attributes["w:val"] ?? Number.NaN);
  return size >= 1 ? size : undefined;
}

function band(at: number, size: number, direction: "Vert" | "Horz"): string {
  return `band${(Math.floor(at / size) % 2) + 1}${direction}`;
}
