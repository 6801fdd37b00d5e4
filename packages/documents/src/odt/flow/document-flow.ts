import type { DocumentBuilder } from "../../document-builder.js";
import type { PixelSize } from "../../picture/picture-size.js";
import { childOf, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import { groundOf, shapeGround } from "../styles/colour.js";
import type { Formats } from "../styles/formats.js";
import type { MasterPages, PageRegion } from "../styles/master-pages.js";
import { blockShape, headingLevelOf, placeOf } from "./block-shape.js";
import { imageOf } from "./images.js";
import { Lists } from "./lists.js";
import { readParagraph } from "./read-paragraph.js";
import { Signs, signOf } from "./signs.js";
import type { Surroundings } from "./surroundings.js";
import { cellsOf, Repetitions, rowsOf } from "./tables.js";
import { hasText, isHiddenSection } from "./visibility.js";

/** What reading needs beside the text. */
export interface FlowSetup {
  readonly builder: DocumentBuilder;
  readonly pages: MasterPages;
  readonly sizeOf: (src: string) => PixelSize | undefined;
  readonly isTemplate: boolean;
}

interface Step {
  readonly element: XmlElement;
  readonly around: Surroundings;
}

/** Elements that hold no text of the document. Changes are told of by their signs, and what was deleted is gone. */
const UNREAD = /^(?:office:(?!text$)|dc:|meta:|form:|style:|number:|script:|text:.*-(?:decls|source)$)/;

/** Reads the text of a document into blocks: the body, then notes, then what stands at the top and bottom of its pages. */
export class DocumentFlow {
  /** Whether the number of the page stands at the top or bottom of any page. */
  showsPageNumbers = false;
  /** Of each heading in order, whether it is a title of the document. */
  readonly titles: boolean[] = [];
  readonly #setup: FlowSetup;
  readonly #signs: Signs;
  readonly #lists = new Lists();
  readonly #repetitions = new Repetitions();
  readonly #notes: { readonly footnote: Step[]; readonly endnote: Step[] } = { footnote: [], endnote: [] };
  readonly #noteCounts = { footnote: 0, endnote: 0 };
  #tables = 0;
  #boxes = 0;

  constructor(setup: FlowSetup) {
    this.#setup = setup;
    this.#signs = new Signs(setup.builder);
  }

  /** Reads the whole document, in steps of an element. `formats` are those of its text, `pageFormats` those of headers and footers. */
  *reading(body: XmlElement, formats: Formats, pageFormats: Formats): Generator<void, void> {
    const { pages } = this.#setup;
    const around: Surroundings = { place: { part: "body", number: 0 }, kind: "paragraph", formats };
    yield* this.#reading({ element: body, around });
    // Also where the document is empty, it has a page.
    pages.use(undefined);
    yield* this.#readingNotes();
    yield* this.#readingRegions("header", pages.headers, pageFormats);
    yield* this.#readingRegions("footer", pages.footers, pageFormats);
    yield* this.#readingNotes();
    this.#signs.finish();
  }

  /** A note may stand in a box in a note, so that there may be more when all are read. */
  *#readingNotes(): Generator<void, void> {
    const { footnote, endnote } = this.#notes;
    while (footnote.length + endnote.length > 0)
      for (const part of [footnote, endnote]) for (const note of part.splice(0)) yield* this.#reading(note);
  }

  *#readingRegions(
    part: "header" | "footer",
    regions: readonly PageRegion[],
    formats: Formats,
  ): Generator<void, void> {
    const filled = regions.filter(({ element }) => hasText(element));
    for (const [number, { element, ground }] of filled.entries())
      yield* this.#reading({
        element,
        around: { place: { part, number }, kind: "paragraph", formats, ground },
      });
  }

  /** Reads what stands in an element. */
  *#reading({ element, around }: Step): Generator<void, void> {
    const stack: Step[] = [];
    const push = (steps: readonly Step[]): void => {
      for (let i = steps.length - 1; i >= 0; i--) stack.push(steps[i]!);
    };
    push(inside(element, around));
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      push(this.#enter(step));
      yield;
    }
  }

  /** Reads an element, and says what to read after it, before all else. */
  #enter({ element, around }: Step): readonly Step[] {
    const { name } = element;
    const sign = signOf(element);
    if (sign !== undefined) this.#signs.add(sign, this.#setup.builder.length);
    if (name === "text:tracked-changes") this.#signs.register(element);
    if (sign !== undefined || name === "text:tracked-changes" || UNREAD.test(name)) return [];
    if (name.startsWith("draw:")) return this.#drawing(element, around);
    switch (name) {
      case "text:p":
      case "text:h":
        return this.#paragraph(element, around);
      case "text:list":
        return inside(element, { ...around, list: this.#lists.open(element, around.list), item: undefined });
      case "text:list-item":
        return around.list === undefined
          ? inside(element, around)
          : inside(element, { ...around, item: this.#lists.item(around.list, element) });
      case "text:list-header":
        return inside(element, { ...around, item: undefined });
      case "text:numbered-paragraph":
        return inside(element, { ...around, item: this.#lists.numbered(element, around.list?.style) });
      case "table:table":
        return this.#table(element, around);
      case "text:section":
        return this.#section(element, around);
      case "text:index-body":
        return inside(element, { ...around, isIndex: true });
      default:
        return inside(element, around);
    }
  }

  #section(element: XmlElement, around: Surroundings): readonly Step[] {
    if (isHiddenSection(element)) {
      if (hasText(element)) this.#signs.add({ kind: "hidden" }, this.#setup.builder.length);
      return [];
    }
    const ground = groundOf(around.formats.scope, "section", element.attributes["text:style-name"]);
    return inside(element, ground === undefined ? around : { ...around, ground });
  }

  #paragraph(element: XmlElement, around: Surroundings): readonly Step[] {
    const { builder, pages, isTemplate } = this.#setup;
    const { formats, place } = around;
    const format = formats.paragraph(element.attributes["text:style-name"], around.shape);
    if (place.part === "body") pages.use(format.masterPage);
    const headingLevel = headingLevelOf(element, format, around);
    const reading = readParagraph(element, {
      format,
      formats,
      ground: around.ground ?? pages.ground,
      isHeading: headingLevel !== undefined,
      isTemplate,
    });
    const isBlank = reading.pieces.every(({ text }) => text.trim() === "");
    if (reading.isHidden) {
      if (!isBlank) this.#signs.add({ kind: "hidden" }, builder.length);
      // A comment in it is left there all the same.
      for (const { sign } of reading.signs) if (sign.kind !== "hidden") this.#signs.add(sign, builder.length);
      return [];
    }
    // An empty line in the style of a title is no heading; an empty heading stands in the list of headings.
    const level = isBlank && element.name === "text:p" ? undefined : headingLevel;
    if (reading.showsPageNumber && (place.part === "header" || place.part === "footer"))
      this.showsPageNumbers = true;
    const list =
      around.item === undefined || level !== undefined
        ? undefined
        : this.#lists.place(around.item, format.listStyle, formats.scope);
    if (level !== undefined) this.titles.push(format.isTitle && element.name === "text:p");
    const shape = blockShape({ around, format, level, list, language: reading.language });
    const starts = builder.addBlock(shape, reading.pieces);
    const start = starts?.[0] ?? builder.length;
    for (const { sign, at } of reading.signs)
      this.#signs.add(sign, starts === undefined ? start : start + at);
    for (const note of reading.notes) this.#note(note, around);
    return reading.drawings.map((drawing) => ({ element: drawing, around }));
  }

  #note(note: XmlElement, around: Surroundings): void {
    const part = note.attributes["text:note-class"] === "endnote" ? "endnote" : "footnote";
    const body = childOf(note, "text:note-body");
    if (body === undefined) return;
    const { formats } = around;
    const place = { part, number: this.#noteCounts[part]++ } as const;
    this.#notes[part].push({ element: body, around: { place, kind: "footnote", formats } });
  }

  #table(element: XmlElement, around: Surroundings): readonly Step[] {
    const { formats, place, table: outer } = around;
    const { scope } = formats;
    const style = element.attributes["table:style-name"];
    if (place.part === "body" && outer === undefined)
      this.#setup.pages.use(
        scope.chain("table", style).at(-1)?.element.attributes["style:master-page-name"] || undefined,
      );
    const ground = groundOf(scope, "table", style) ?? around.ground;
    // A sub table is how older programs split a cell: to the reader it is part of the table around.
    const split = element.attributes["table:is-sub-table"] === "true" ? outer : undefined;
    const table = split?.table ?? this.#tables++;
    return rowsOf(element, this.#repetitions).flatMap(({ element: row, row: number, isHeader }) => {
      const rowGround = groundOf(scope, "table-row", row.attributes["table:style-name"]) ?? ground;
      return cellsOf(row, this.#repetitions).flatMap(({ element: cell, column }) =>
        inside(cell, {
          place,
          kind: "table-cell",
          formats,
          ground: groundOf(scope, "table-cell", cell.attributes["table:style-name"]) ?? rowGround,
          table: split ?? { table, row: number, column, header: isHeader },
        }),
      );
    });
  }

  #drawing(element: XmlElement, around: Surroundings): readonly Step[] {
    if (element.name === "draw:g" || element.name === "draw:a") return inside(element, around);
    const style = element.attributes["draw:style-name"];
    const { formats } = around;
    if (element.name !== "draw:frame")
      return this.#box(element, {
        formats,
        ground: shapeGround(formats.scope, style),
        shape: formats.shape(style),
      });
    const box = childOf(element, "draw:text-box");
    if (box !== undefined) {
      // A frame of the drawing tools gives its text a style, as shapes do; one of the word processor does not.
      const isDrawn = "draw:text-style-name" in element.attributes;
      const ground = groundOf(formats.scope, "graphic", style);
      return this.#box(box, { formats, ground, ...(isDrawn ? { shape: formats.shape(style) } : {}) });
    }
    if (childOf(element, "draw:image") !== undefined || childOf(element, "draw:object") !== undefined)
      this.#image(element, around);
    return [];
  }

  /** What stands in a box has a place of its own, whatever is around the paragraph that the box hangs on. */
  #box(element: XmlElement, look: Pick<Surroundings, "formats" | "ground" | "shape">): readonly Step[] {
    if (elementsOf(element).every(({ name }) => !/^(?:text|table):/.test(name))) return [];
    return inside(element, {
      ...look,
      place: { part: "text-box", number: this.#boxes++ },
      kind: "paragraph",
    });
  }

  #image(frame: XmlElement, around: Surroundings): void {
    const { image, pieces } = imageOf(frame, around.formats.scope, this.#setup.sizeOf);
    this.#setup.builder.addBlock({ kind: "image", image, ...placeOf(around) }, pieces);
  }
}

function inside(element: XmlElement, around: Surroundings): readonly Step[] {
  return elementsOf(element).map((child) => ({ element: child, around }));
}
