import type { Mark, TextLook } from "@klarsprak/core";
import type { TextPiece } from "../../document-builder.js";
import type { XmlElement } from "../../xml/xml-tree.js";
import type { Ground } from "../styles/colour.js";
import type { ParagraphFormat } from "../styles/paragraph-format.js";
import { lookOf, type TextFormat } from "../styles/text-format.js";
import type { Sign } from "./signs.js";

/** A link as it stands in the text. */
export type Link = Omit<Mark, "start" | "end">;

/** What a paragraph holds, and what hangs on it. */
export interface ParagraphReading {
  readonly pieces: readonly TextPiece[];
  /** Offsets are in the text of the pieces. */
  readonly signs: readonly { readonly sign: Sign; readonly at: number }[];
  readonly drawings: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
  /** Whether the whole paragraph is hidden by a field in it. */
  readonly isHidden: boolean;
  readonly showsPageNumber: boolean;
  /** The language most of the text is in. */
  readonly language: string | undefined;
}

/** Puts the text of a paragraph together, in pieces that are formatted alike. */
export class ParagraphText {
  readonly pieces: TextPiece[] = [];
  readonly signs: { readonly sign: Sign; readonly at: number }[] = [];
  readonly #looks = new Map<TextFormat, Omit<TextLook, "start" | "end">>();
  readonly #languages = new Map<string, number>();
  #text = "";
  #format: TextFormat | undefined;
  #link: Link | undefined;
  #length = 0;
  /** White space at the beginning and behind other white space is no part of the text. */
  #isAfterSpace = true;
  #isHiding = false;

  constructor(
    readonly paragraph: ParagraphFormat,
    readonly ground: Ground | undefined,
    readonly isHeading: boolean,
  ) {}

  /** Adds text of the file, in which white space of all kinds and any length is one space. */
  addContent(content: string, format: TextFormat, link: Link | undefined): void {
    let text = content.replace(/[ \t\r\n]+/g, " ");
    if (this.#isAfterSpace && text.startsWith(" ")) text = text.slice(1);
    if (text === "") return;
    this.add(text, format, link);
    this.#isAfterSpace = text.endsWith(" ");
  }

  /** Adds text as it is, but for soft hyphens, which nobody sees. */
  add(text: string, format: TextFormat, link: Link | undefined): void {
    this.#isAfterSpace = false;
    if (format.hidden) {
      this.hide(text);
      return;
    }
    if (this.#format !== format || this.#link !== link) {
      this.#endPiece();
      this.#format = format;
      this.#link = link;
    }
    this.#isHiding = false;
    this.#text += text.replaceAll("\u00ad", "");
  }

  /** Adds what stands in the place of something to be filled in. */
  addPlaceholder(text: string, format: TextFormat, link: Link | undefined): void {
    this.#isAfterSpace = false;
    if (format.hidden) {
      this.hide(text);
      return;
    }
    this.#endPiece();
    this.#isHiding = false;
    this.#length += text.length;
    this.pieces.push({ ...this.#piece(text, format, link), isPlaceholder: true });
  }

  /** Says that text stands here which nobody sees; what follows directly belongs to it. */
  hide(text: string): void {
    if (this.#isHiding || text.trim() === "") return;
    this.addSign({ kind: "hidden" });
    this.#isHiding = true;
  }

  addSign(sign: Sign): void {
    this.signs.push({ sign, at: this.#length + this.#text.length });
  }

  /** Ends the text, and tells which language most of it is in. */
  end(): string | undefined {
    this.#endPiece();
    let most: [string, number] | undefined;
    for (const entry of this.#languages) if (most === undefined || entry[1] > most[1]) most = entry;
    return most?.[0];
  }

  #endPiece(): void {
    if (this.#text === "" || this.#format === undefined) return;
    const { language } = this.#format;
    const length = this.#text.trim().length;
    if (language !== undefined && length > 0)
      this.#languages.set(language, (this.#languages.get(language) ?? 0) + length);
    this.pieces.push(this.#piece(this.#text, this.#format, this.#link));
    this.#length += this.#text.length;
    this.#text = "";
  }

  #piece(text: string, format: TextFormat, link: Link | undefined): TextPiece {
    let look = this.#looks.get(format);
    if (look === undefined) {
      look = lookOf(format, this.paragraph.ground ?? this.ground);
      this.#looks.set(format, look);
    }
    const marks = this.#marks(format, link);
    return { text, look, ...(marks.length === 0 ? {} : { marks }) };
  }

  /** What is marked in the paragraph. What its style does to all of it marks nothing, and a heading is marked enough. */
  #marks(format: TextFormat, link: Link | undefined): readonly Link[] {
    const { named } = this.paragraph;
    const marks: Link[] = link === undefined ? [] : [link];
    if (this.isHeading) return marks;
    if (format.bold && !named.bold) marks.push({ kind: "strong" });
    if (format.italic && !named.italic) marks.push({ kind: "emphasis" });
    if (format.underlined && !named.underlined && link === undefined) marks.push({ kind: "underline" });
    return marks;
  }
}
