import type { PagePlace } from "@klarsprak/core";
import { ListPlaces } from "../block/list-places.js";
import type { BlockShape, DocumentBuilder } from "../document-builder.js";
import { childOf, type XmlElement, type XmlNode } from "../xml/xml-tree.js";
import { understoodChoice } from "./alternate-content.js";
import { isOpenControl } from "./content-control.js";
import type { DocxPart, Relationship } from "./docx-package.js";
import type { DocxPiece } from "./docx-reading.js";
import type { TextBox } from "./drawing-content.js";
import { Fields } from "./fields.js";
import { blockLook } from "./look/block-look.js";
import { paragraphProperties } from "./look/properties.js";
import type { RunLook } from "./look/run-look.js";
import { RunLooks } from "./look/run-looks.js";
import type { Styles } from "./look/styles.js";
import type { Numbering } from "./numbering.js";
import { paragraphKind } from "./paragraph-kind.js";
import type { ParagraphText, PlacedPicture } from "./paragraph-reading.js";
import { type Around, paragraphShape } from "./paragraph-shape.js";
import { paragraphText } from "./paragraph-text.js";
import type { Pictures } from "./pictures.js";
import { tableCells } from "./table-cells.js";

/** What the parts of one document have in common. */
export interface FlowSetup {
  readonly builder: DocumentBuilder;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly pictures: Pictures;
  readonly authorOf: (comment: string) => string | undefined;
  /** What is added to the level of a heading, since a title stands above it. */
  readonly headingShift: number;
}

/** A note that the text refers to. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

interface Frame {
  readonly nodes: readonly XmlNode[];
  next: number;
  readonly around: Around;
  /** Whether a list does not go on behind it. */
  readonly endsLists?: boolean;
}

/** Reads the parts of a document one after the other, paragraph by paragraph. */
export class DocumentFlow {
  readonly pieces: DocxPiece[] = [];
  readonly notes: NoteReference[] = [];
  readonly fields = new Fields();
  #tables = 0;
  #boxCount = 0;
  readonly #lists = new ListPlaces();
  readonly #looks: RunLooks;

  constructor(readonly setup: FlowSetup) {
    this.#looks = new RunLooks(setup.styles);
  }

  /** Reads all that stands below an element of a part, in steps of a paragraph. */
  *reading(
    element: XmlElement,
    part: DocxPart,
    relationships: ReadonlyMap<string, Relationship>,
    place: PagePlace,
  ): Generator<void, void> {
    this.fields.beginText(element);
    const stack: Frame[] = [];
    const enter = (nodes: readonly XmlNode[], around: Around): void => {
      stack.push({ nodes, next: 0, around });
    };
    enter(element.children, { place, behind: "paper", isPlaceholder: false });
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const node = frame.nodes[frame.next++];
      const { around } = frame;
      if (node === undefined) {
        stack.pop();
        if (frame.endsLists === true) this.#lists.end();
      } else if (node.kind === "element") {
        switch (node.name) {
          case "w:p":
            this.#boxes(this.#paragraph(node, part, relationships, around), around, stack);
            yield;
            break;
          case "w:tbl":
            this.#lists.end();
            this.#table(node, around, stack);
            break;
          case "w:sdt":
            enter(
              childOf(node, "w:sdtContent")?.children ?? [],
              isOpenControl(node) ? { ...around, isPlaceholder: true } : around,
            );
            break;
          case "w:customXml":
          case "w:ins":
          case "w:moveTo":
            enter(node.children, around);
            break;
          case "w:del":
          case "w:moveFrom":
            this.#removed(node.attributes["w:author"]);
            break;
          case "mc:AlternateContent":
            enter(understoodChoice(node)?.children ?? [], around);
            break;
        }
      }
    }
    this.#lists.end();
  }

  /** Puts the text boxes that are anchored in a paragraph on the stack. */
  #boxes(boxes: readonly TextBox[], { place, isPlaceholder }: Around, stack: Frame[]): void {
    const inBody = place.part === "body" || place.part === "text-box";
    const frames = boxes.map(({ content, behind }): Frame => {
      const inside: PagePlace = inBody ? { part: "text-box", number: this.#boxCount++ } : place;
      return {
        nodes: content.children,
        next: 0,
        around: { place: inside, behind, isPlaceholder },
        endsLists: true,
      };
    });
    for (let i = frames.length - 1; i >= 0; i--) stack.push(frames[i]!);
  }

  /** Puts the cells of a table on the stack. */
  #table(table: XmlElement, around: Around, stack: Frame[]): void {
    const number = this.#tables++;
    const frames: Frame[] = [];
    for (const cell of tableCells(table, this.setup.styles)) {
      if ("removedBy" in cell) {
        this.#removed(cell.removedBy);
        continue;
      }
      const { element, row, column, header, style, shading, isPlaceholder } = cell;
      const inside: Around = {
        place: around.place,
        cell: { table: number, row, column, header },
        ...(style === undefined ? {} : { cellStyle: style }),
        behind: shading === "none" ? around.behind : shading,
        isPlaceholder: around.isPlaceholder || isPlaceholder,
      };
      frames.push({ nodes: element.children, next: 0, around: inside, endsLists: true });
    }
    for (let i = frames.length - 1; i >= 0; i--) stack.push(frames[i]!);
  }

  #removed(author: string | undefined): void {
    const { length } = this.setup.builder;
    this.setup.builder.addLeftover({
      kind: "deletion",
      start: length,
      end: length,
      ...(author === undefined ? {} : { author }),
    });
  }

  /** Adds a paragraph. Gives back the text boxes that are anchored in it. */
  #paragraph(
    paragraph: XmlElement,
    part: DocxPart,
    relationships: ReadonlyMap<string, Relationship>,
    around: Around,
  ): readonly TextBox[] {
    const { styles, numbering, pictures, authorOf } = this.setup;
    const { theme } = styles;
    const own = paragraphProperties(childOf(paragraph, "w:pPr"), theme);
    const style = styles.of(own.style, "paragraph");
    const shading = own.shading ?? style.paragraph.shading ?? around.cellStyle?.paragraph.shading ?? "none";
    const behind = shading === "none" ? around.behind : shading;
    const wasInContents = this.fields.inContents;
    const lookOf = (run: XmlElement): RunLook => this.#looks.of(run, part, style, around.cellStyle, behind);
    const read = paragraphText(
      paragraph,
      this.fields,
      { part, relationships, pictures, theme, authorOf, lookOf },
      around.isPlaceholder,
    );
    const shape = paragraphShape(read.text, around, {
      kind: paragraphKind(style, own, numbering),
      lists: this.#lists,
      headingShift: this.setup.headingShift,
      isContents: wasInContents || this.fields.inContents,
    });
    const size = read.text.pieces[0]?.look?.size;
    const look = blockLook(styles, around.cellStyle, style, own, size);
    const base = this.#addText({ ...shape, look }, read, paragraph, part);
    for (const { kind, start, end, author } of read.text.leftovers)
      this.setup.builder.addLeftover({
        kind,
        start: base + start,
        end: base + end,
        ...(author === undefined ? {} : { author }),
      });
    for (const picture of read.pictures) this.#addPicture(picture, paragraph, part, around);
    for (const note of read.notes) this.notes.push(note);
    return read.boxes;
  }

  /** Adds the text of a paragraph. Gives back where it begins in the source. */
  #addText(shape: BlockShape, { text }: ParagraphText, paragraph: XmlElement, part: DocxPart): number {
    const { builder } = this.setup;
    const starts = text.pieces.length === 0 ? undefined : builder.addBlock(shape, text.pieces);
    const base = starts?.[0];
    if (base === undefined) return builder.length;
    for (const { start, end, ...rest } of text.placed)
      this.pieces.push({ ...rest, start: base + start, end: base + end, part: part.name, paragraph });
    return base;
  }

  #addPicture(
    { text, image, run, element }: PlacedPicture,
    paragraph: XmlElement,
    part: DocxPart,
    { place }: Around,
  ): void {
    const [start] = this.setup.builder.addBlock({ kind: "image", image, place }, [{ text }]) ?? [];
    if (start === undefined) return;
    const end = start + text.length;
    this.pieces.push({ start, end, part: part.name, paragraph, run, element, offset: 0, editable: false });
  }
}
