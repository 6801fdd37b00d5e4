/** A stretch of text as it is set on a page: in one font, on one line. Lengths are in points, from the top left corner. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  /** Of the line the letters stand on. */
  readonly baseline: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  /** Key of its font in `PdfContent.fonts`. */
  readonly font: string;
  /** Whether white space was set before it. */
  readonly spaced: boolean;
  /** Whether it runs in another direction than from left to right. */
  readonly turned: boolean;
  /** Where a link leads that lies over the whole of it. */
  readonly href?: string;
  /** The marked content it belongs to, which a structure may name. */
  readonly content?: string;
  /** Whether the file says that it is no part of the text: a header, a footer, decoration. */
  readonly artifact: boolean;
}

/** An element of the structure a tagged PDF brings with it. */
export interface PdfElement {
  /** As the standard calls it: `P`, `H1`, `LI`. */
  readonly role: string;
  readonly alt?: string;
  readonly language?: string;
  /** Elements, and names of marked content of the page. */
  readonly children: readonly (PdfElement | string)[];
}

export interface PdfFont {
  /** As a reader knows the typeface: «Times New Roman». */
  readonly family: string;
  readonly bold: boolean;
}

export interface PdfPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** In the order they are painted. */
  readonly texts: readonly PdfText[];
  /** Of a tagged PDF; undefined where the page has none. */
  readonly structure?: PdfElement;
  /** Who wrote the comments on it. */
  readonly comments: readonly { readonly author?: string }[];
}

/** What a PDF holds, as plain data that can be sent from a thread. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly fonts: Readonly<Record<string, PdfFont>>;
  readonly title?: string;
  /** As the file declares it: «nb-NO». */
  readonly language?: string;
  /** Whether it holds scripts. They are never run. */
  readonly scripts: boolean;
}
