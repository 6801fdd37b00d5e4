import { escapeXml, type Splice, spliced, writtenPrefix } from "../../xml/write-xml.js";
import { childOf, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import type { DocxPart } from "../docx-package.js";
import { edgeOf, lengthOf, plainText, type RunPoint } from "./run-point.js";

interface Cut {
  readonly offset: number;
  readonly text: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes into a part of a Word file by changing its text at the places that are written to; all else stays as it is. Runs are
 * split where something stands inside them, and only there: a run that ends at the place already is left alone.
 */
export class PartWriter {
  readonly #splices: Splice[] = [];
  /** What stands between two elements of a run, by offset. */
  readonly #parted = new Map<number, { readonly run: XmlElement; markup: string }>();
  /** What stands inside the text of a run, and what is struck from it, by element `w:t`. */
  readonly #cuts = new Map<XmlElement, Cut[]>();
  readonly #struck = new Map<XmlElement, Stretch[]>();

  constructor(readonly part: DocxPart) {}

  /** Puts markup between runs at a place. What is put at one place comes out in the order it is put. */
  putAt(point: RunPoint, markup: string): void {
    const { run, child, offset } = point;
    const edge = edgeOf(point);
    if (edge !== undefined) this.insert(edge === "start" ? run.start : run.end, markup);
    else if (offset <= 0) this.#cutAt(child.start, run, markup);
    else if (offset >= lengthOf(child)) this.#cutAt(behind(run, child), run, markup);
    else {
      const cuts = this.#cuts.get(child) ?? [];
      cuts.push({ offset, text: markup });
      this.#cuts.set(child, cuts);
    }
  }

  /** Writes a stretch of the text of an element `w:t` as deleted; what stands around the run says by whom. */
  strike(element: XmlElement, start: number, end: number): void {
    const struck = this.#struck.get(element) ?? [];
    struck.push({ start, end });
    this.#struck.set(element, struck);
  }

  /** Puts markup at an offset in the text of the part. */
  insert(at: number, markup: string): void {
    this.#splices.push({ start: at, end: at, text: markup });
  }

  splice(splice: Splice): void {
    this.#splices.push(splice);
  }

  /** The text of the part with all changes made. */
  build(): string {
    const splices = [...this.#splices];
    for (const [at, { run, markup }] of this.#parted)
      splices.push({ start: at, end: at, text: this.#around(run, markup) });
    for (const text of new Set([...this.#cuts.keys(), ...this.#struck.keys()]))
      splices.push(this.#rewritten(text));
    return spliced(this.part.text, splices);
  }

  /** Markup between the two halves of a run. */
  #around(run: XmlElement, markup: string): string {
    const { text } = this.part;
    const properties = childOf(run, "w:rPr");
    const says = properties === undefined ? "" : text.slice(properties.start, properties.end);
    return `${text.slice(run.innerEnd, run.end)}${markup}${text.slice(run.start, run.innerStart)}${says}`;
  }

  #cutAt(at: number, run: XmlElement, markup: string): void {
    const parted = this.#parted.get(at);
    if (parted === undefined) this.#parted.set(at, { run, markup });
    else parted.markup += markup;
  }

  /** An element `w:t` in pieces, its run closed and opened again at each cut. */
  #rewritten(element: XmlElement): Splice {
    const text = plainText(element);
    const prefix = writtenPrefix(this.part.text, element);
    const put = new Map<number, string>();
    for (const cut of this.#cuts.get(element) ?? [])
      put.set(cut.offset, (put.get(cut.offset) ?? "") + cut.text);
    const struck = this.#struck.get(element) ?? [];
    const offsets = [0, ...[...put.keys()].sort((a, b) => a - b), text.length];
    let markup = "";
    offsets.slice(0, -1).forEach((start, i) => {
      if (i > 0) markup += this.#around(element.parent!, put.get(start)!);
      const isStruck = struck.some((stretch) => stretch.start <= start && start < stretch.end);
      const name = `${prefix}${isStruck ? "delText" : "t"}`;
      markup += `<${name} xml:space="preserve">${escapeXml(text.slice(start, offsets[i + 1]))}</${name}>`;
    });
    return { start: element.start, end: element.end, text: markup };
  }
}

/** Where the element behind a child of a run begins. */
function behind(run: XmlElement, child: XmlElement): number {
  const next = elementsOf(run).find(({ start }) => start >= child.end);
  return next?.start ?? run.innerEnd;
}
