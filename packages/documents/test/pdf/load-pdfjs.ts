import type { ReadDocument } from "../../src/index.js";
import { type PdfLibrary, readPdf } from "../../src/index.js";

/** The library as a test uses it: in its own thread. */
export async function loadPdfjs(): Promise<PdfLibrary> {
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Reads a PDF. */
export async function read(bytes: Uint8Array): Promise<ReadDocument> {
  return readPdf(bytes, await loadPdfjs());
}

/** A document as lines a person can compare: part, kind and place of each block, and its text. */
export function outline({ document }: ReadDocument): readonly string[] {
  return document.blocks.map((block) => {
    const { kind, level, list, table, place, readings } = block;
    const part = place === undefined || place.part === "body" ? "" : `${place.part} ${place.number} `;
    const where =
      list !== undefined
        ? ` ${list.list}.${list.index}${list.depth > 1 ? ` depth ${list.depth}` : ""}${list.ordered ? " ordered" : ""}`
        : table !== undefined
          ? ` ${table.table}.${table.row}.${table.column}${table.header ? " header" : ""}`
          : "";
    return `${part}${kind}${level ?? ""}${where}: ${readings[0].text}`;
  });
}
