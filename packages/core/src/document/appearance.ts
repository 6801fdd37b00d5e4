/** A colour as `#rrggbb` in lower case. */
export type Colour = string;

/** How a stretch of text looks to the reader, after every style and default has had its say. */
export interface TextLook {
  /** Offsets in the text of the block's first reading, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Name of the typeface; the first wanted where several are named. */
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  /** Undefined where it is the reader's own («automatic»). */
  readonly colour?: Colour;
  /** What is behind the letters; undefined where nothing says so, which is white paper. */
  readonly background?: Colour;
  readonly bold?: boolean;
}

export type Alignment = "left" | "right" | "centre" | "justified";

/** How a block looks to the reader. */
export interface BlockLook {
  /** In order; together they cover the text of the first reading as far as it is known. */
  readonly texts: readonly TextLook[];
  /** Distance of lines as a factor of single line spacing. */
  readonly lineSpacing?: number;
  readonly alignment?: Alignment;
  /** Name of the paragraph style, as the writer sees it. */
  readonly style?: string;
}

/** Where in a document of pages a block stands. `number` counts the headers, notes, boxes of the document from 0. */
export interface PagePlace {
  readonly part: "body" | "header" | "footer" | "footnote" | "endnote" | "text-box";
  readonly number: number;
}

/** Size of a picture as it is shown, and of the picture itself; the units are the same within each. */
export interface PictureSize {
  /** In points. */
  readonly shown?: { readonly width: number; readonly height: number };
  /** In pixels. */
  readonly own?: { readonly width: number; readonly height: number };
}

/** Margins of a page in millimetres. */
export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Who the comments and tracked changes are from that klarsprak writes into a copy. */
export const COPY_AUTHOR = "klarsprak";

/** What should be out of a letter before it is sent. */
export interface Leftover {
  readonly kind: "comment" | "insertion" | "deletion" | "hidden";
  /** Where in the source; empty for what the source does not hold, such as a deletion. */
  readonly start: number;
  readonly end: number;
  readonly author?: string;
}

/** How a document as a whole looks; what a format cannot tell is left out. */
export interface Appearance {
  /** Whether it is read on paper or on a screen: a web page. */
  readonly medium: "page" | "screen";
  /** Margins of each section. */
  readonly margins?: readonly PageMargins[];
  /** How many pages it has, where the format says. */
  readonly pages?: number;
  /** Whether any header or footer shows the number of the page. */
  readonly pageNumbers?: boolean;
  /** File name of the template it was made from. */
  readonly template?: string;
  /** What a reader should not get to see. */
  readonly leftovers?: readonly Leftover[];
}
