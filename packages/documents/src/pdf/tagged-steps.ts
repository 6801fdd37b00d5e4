import type { BlockKind, ListPlace, PagePlace, TablePlace } from "@klarsprak/core";
import type { PdfElement } from "./pdf-content.js";

const HEADING = /^H([1-6])?$/;
const NOTES: ReadonlySet<string> = new Set(["Note", "FENote"]);

/** How many lists and tables have been met, and those that may go on on the next page. */
export interface TaggedCounters {
  lists: number;
  tables: number;
  lastList: { readonly items: number; readonly list: number; readonly index: number } | undefined;
  lastTable: { readonly rows: number; readonly table: number; readonly row: number } | undefined;
}

/** Where an element stands. */
export interface Around {
  readonly tag: string;
  readonly kind: BlockKind;
  readonly part: PagePlace["part"];
  readonly level?: number;
  readonly list?: ListPlace;
  readonly table?: TablePlace;
  readonly declaredLanguage?: string;
}

/** What is still to be read. */
export type Step =
  | { readonly kind: "element"; readonly element: PdfElement; readonly around: Around }
  | { readonly kind: "text"; readonly id: string }
  | { readonly kind: "end" };

/** Whether an element is a note at the foot of a page. */
export function isNote({ role }: PdfElement): boolean {
  return NOTES.has(role);
}

/** What is to be read in an element, in order. Lists and tables are counted. */
export function stepsOf(element: PdfElement, inside: Around, counters: TaggedCounters): Step[] {
  switch (element.role) {
    case "L":
      return itemsOf(element, inside, counters);
    case "Table":
      return cellsOf(element, inside, counters);
    default:
      return element.children.map((child) => toStep(child, inside));
  }
}

function itemsOf(list: PdfElement, around: Around, counters: TaggedCounters): Step[] {
  const items = list.children.filter((child) => typeof child !== "string" && child.role === "LI");
  const first = items.findIndex((item) => holdsText(item));
  const last = counters.lastList;
  const goesOn =
    first > 0 &&
    last !== undefined &&
    last.items === items.length &&
    first >= last.index &&
    first <= last.index + 1;
  const number = goesOn ? last.list : counters.lists++;
  let index = -1;
  return list.children.map((child): Step => {
    if (typeof child === "string" || child.role !== "LI") return toStep(child, around);
    index++;
    if (holdsText(child)) counters.lastList = { items: items.length, list: number, index };
    const depth = (around.list?.depth ?? 0) + 1;
    return toStep(child, {
      ...around,
      kind: "list-item",
      list: { list: number, depth, ordered: false, index },
    });
  });
}

function cellsOf(table: PdfElement, around: Around, counters: TaggedCounters): Step[] {
  const rows = rowsOf(table);
  const first = rows.findIndex(({ row }) => holdsText(row));
  const last = counters.lastTable;
  const goesOn = first > 0 && last !== undefined && last.rows === rows.length && first >= last.row;
  const number = goesOn ? last.table : counters.tables++;
  const steps: Step[] = [];
  for (const child of table.children)
    if (typeof child !== "string" && child.role === "Caption") steps.push(toStep(child, around));
  rows.forEach(({ row, isHead }, at) => {
    if (holdsText(row)) counters.lastTable = { rows: rows.length, table: number, row: at };
    let column = -1;
    for (const cell of row.children) {
      if (typeof cell === "string") steps.push(toStep(cell, around));
      else {
        column++;
        const place = { table: number, row: at, column, header: isHead || cell.role === "TH" };
        steps.push(toStep(cell, { ...around, kind: "table-cell", table: place }));
      }
    }
  });
  return steps;
}

function holdsText(child: PdfElement | string): boolean {
  return typeof child === "string" || contentsOf(child).length > 0;
}

/** Where the content of an element stands, by its role. */
export function enter({ role, language }: PdfElement, around: Around): Around {
  const inside = { ...around, tag: role, ...(language === undefined ? {} : { declaredLanguage: language }) };
  const level = HEADING.exec(role);
  // A heading in a list is one that has a number, and a note is no part of what refers to it.
  const { list: _, table: __, ...apart } = inside;
  if (level !== null && around.table === undefined)
    return { ...apart, kind: "heading", level: Number(level[1] ?? 1) };
  return NOTES.has(role) ? { ...apart, kind: "footnote", part: "footnote" } : inside;
}

function toStep(child: PdfElement | string, around: Around): Step {
  return typeof child === "string"
    ? { kind: "text", id: child }
    : { kind: "element", element: child, around };
}

/** The rows of a table, whether or not they stand in its head or body. */
function rowsOf(table: PdfElement): readonly { readonly row: PdfElement; readonly isHead: boolean }[] {
  return table.children.flatMap((part) => {
    if (typeof part === "string") return [];
    const rows = part.role === "TR" ? [part] : part.children.filter((child) => typeof child !== "string");
    return rows.filter(({ role }) => role === "TR").map((row) => ({ row, isHead: part.role === "THead" }));
  });
}

/** The names of all content in an element, in order. */
export function contentsOf(element: PdfElement): readonly string[] {
  const found: string[] = [];
  const open: (PdfElement | string)[] = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") found.push(next);
    else for (const child of [...next.children].reverse()) open.push(child);
  }
  return found;
}
