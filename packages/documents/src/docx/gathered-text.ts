import type { Mark } from "@klarsprak/core";
import type { TextPiece } from "../document-builder.js";
import type { XmlElement } from "../xml/xml-tree.js";
import type { DocxPiece } from "./docx-reading.js";
import type { RunLook } from "./look/run-look.js";

/** What stands where in the text of a paragraph; offsets are in that text. */
export type PlacedPiece = Omit<DocxPiece, "part" | "paragraph">;

/** What is left over from the work on a text; offsets are in the text of the paragraph. */
export interface PlacedLeftover {
  readonly kind: "comment" | "insertion" | "deletion" | "hidden";
  readonly start: number;
  readonly end: number;
  readonly author?: string;
}

/** A stretch of text with where it comes from and all that holds for it. */
export interface SaidText {
  readonly text: string;
  readonly run: XmlElement;
  readonly element: XmlElement;
  readonly offset: number;
  readonly look: RunLook;
  readonly href: string | undefined;
  /** The placeholder that it is, or is a part of. */
  readonly placeholder: object | undefined;
  readonly editable: boolean;
}

/** The text of a paragraph while it is read. */
export class GatheredText {
  readonly pieces: TextPiece[] = [];
  readonly placed: PlacedPiece[] = [];
  readonly leftovers: PlacedLeftover[] = [];
  readonly languages = new Map<string, number>();
  length = 0;
  #lastPlaceholder: object | undefined;

  add({ text, run, element, offset, look, href, placeholder, editable }: SaidText): void {
    const marks: Omit<Mark, "start" | "end">[] = [];
    if (href !== undefined) marks.push({ kind: "link", href });
    for (const kind of href === undefined ? look.emphasis : []) marks.push({ kind });
    this.#push(
      {
        text,
        look: look.look,
        ...(marks.length === 0 ? {} : { marks }),
        ...(placeholder === undefined ? {} : { isPlaceholder: true }),
      },
      placeholder,
    );
    const { language } = look;
    if (language !== undefined)
      this.languages.set(language, (this.languages.get(language) ?? 0) + text.length);
    const start = this.length;
    this.length += text.length;
    this.placed.push({ start, end: this.length, run, element, offset, editable });
  }

  /** Notes what is left over; without `start` it is nothing that the text holds. */
  addLeftover(kind: PlacedLeftover["kind"], author: string | undefined, start = this.length): void {
    const last = this.leftovers.at(-1);
    // Hidden words are often in several runs.
    if (kind === "hidden" && last?.kind === kind && last.start === start) return;
    this.leftovers.push({ kind, start, end: this.length, ...(author === undefined ? {} : { author }) });
  }

  /** Adds a piece; one of the same placeholder as the last goes on with it. */
  #push(piece: TextPiece, placeholder: object | undefined): void {
    const last = this.pieces.at(-1);
    if (placeholder !== undefined && placeholder === this.#lastPlaceholder && last !== undefined)
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + piece.text };
    else this.pieces.push(piece);
    this.#lastPlaceholder = placeholder;
  }
}
