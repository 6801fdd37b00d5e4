import { childOf, type XmlElement } from "../xml/xml-tree.js";
import { isOpenControl } from "./content-control.js";
import { isOn } from "./look/properties.js";
import { type Shading, shadingOf } from "./look/shading.js";
import type { Styles } from "./look/styles.js";
import { type CellStyle, tableLook } from "./look/table-style.js";

/** A cell of a table as it is read. */
export interface TableCell {
  readonly element: XmlElement;
  /** Both count from 0; the column is that of the grid. */
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
  /** What the style of the table says of its text; undefined where there is none. */
  readonly style: CellStyle | undefined;
  readonly shading: Shading;
  /** Whether it is a content control that still shows what to write in it. */
  readonly isPlaceholder: boolean;
}

/** A row or cell that somebody took out with changes tracked. */
export interface RemovedCells {
  readonly removedBy: string | undefined;
}

/** The cells of a table in order. One that only goes on from the cell above or beside it is none. */
export function* tableCells(table: XmlElement, styles: Styles): Generator<TableCell | RemovedCells> {
  const properties = childOf(table, "w:tblPr");
  const style = styles.ofTable(childOf(properties, "w:tblStyle")?.attributes["w:val"]);
  const look = tableLook(childOf(properties, "w:tblLook"));
  const rows = insideControls(table, "w:tr");
  for (const [row, { element: rowElement, isPlaceholder: isOpenRow }] of rows.entries()) {
    const rowProperties = childOf(rowElement, "w:trPr");
    const removed = childOf(rowProperties, "w:del");
    if (removed !== undefined) {
      yield { removedBy: removed.attributes["w:author"] };
      continue;
    }
    const mark = childOf(rowProperties, "w:tblHeader");
    const header = mark !== undefined && isOn(mark.attributes["w:val"]);
    const cells = insideControls(rowElement, "w:tc");
    let column = numberIn(rowProperties, "w:gridBefore", 0);
    for (const [cell, { element, isPlaceholder }] of cells.entries()) {
      const cellProperties = childOf(element, "w:tcPr");
      const removedCell = childOf(cellProperties, "w:cellDel");
      if (removedCell !== undefined) yield { removedBy: removedCell.attributes["w:author"] };
      else if (!goesOn(cellProperties, "w:vMerge") && !goesOn(cellProperties, "w:hMerge")) {
        const own = style?.at({ row, rows: rows.length, cell, cells: cells.length }, look);
        const shading = childOf(cellProperties, "w:shd");
        yield {
          element,
          row,
          column,
          header,
          style: own,
          shading: (shading === undefined ? own?.shading : shadingOf(shading, styles.theme)) ?? "none",
          isPlaceholder: isOpenRow || isPlaceholder,
        };
      }
      column += numberIn(cellProperties, "w:gridSpan", 1);
    }
  }
}

function goesOn(properties: XmlElement | undefined, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && merge.attributes["w:val"] !== "restart";
}

/** A number of columns; what is no number is `usual`. */
function numberIn(properties: XmlElement | undefined, name: string, usual: number): number {
  const written = Number(childOf(properties, name)?.attributes["w:val"] ?? usual);
  return Number.isInteger(written) && written >= usual ? written : usual;
}

interface Inside {
  readonly element: XmlElement;
  readonly isPlaceholder: boolean;
}

/** The children of a name; those in content controls and the like count as well. */
function insideControls(element: XmlElement, name: string): readonly Inside[] {
  const found: Inside[] = [];
  const stack: Inside[] = [];
  const push = (parent: XmlElement, isPlaceholder: boolean): void => {
    for (let i = parent.children.length - 1; i >= 0; i--) {
      const child = parent.children[i]!;
      if (child.kind === "element") stack.push({ element: child, isPlaceholder });
    }
  };
  push(element, false);
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.element.name === name) found.push(at);
    else if (at.element.name === "w:sdt") push(at.element, at.isPlaceholder || isOpenControl(at.element));
    else if (WRAPPERS.has(at.element.name)) push(at.element, at.isPlaceholder);
  }
  return found;
}

const WRAPPERS: ReadonlySet<string> = new Set(["w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);
