import type {
  Appearance,
  BlockLook,
  Leftover,
  PagePlace,
  PictureSize,
  TextLook,
} from "../document/appearance.js";
import type { FileFormat } from "../document/document.js";

/** How a stretch of text of an example looks. */
export type ExampleTextLook = Omit<TextLook, "start" | "end">;

/** How one block of an example looks, over what holds for all of them. */
export interface ExampleBlockLook extends Omit<BlockLook, "texts"> {
  /** Which block of the text, from 0. */
  readonly block: number;
  /** All of its text. */
  readonly text?: ExampleTextLook;
  /** Some words of it; each stands in the block once. */
  readonly words?: Readonly<Record<string, ExampleTextLook>>;
  /** Where it stands; left out, in the body. */
  readonly part?: PagePlace["part"];
  /** Of a picture. */
  readonly size?: PictureSize;
}

/** Something that was left in the example: at these words, or before them where it is nothing that is read. */
export interface ExampleLeftover {
  readonly kind: Leftover["kind"];
  readonly words: string;
}

/**
 * The looks of an example. The text of the example is read by its `format`, so that Markdown gives headings, tables and
 * pictures (`![logo](logo.png)`); the looks are laid over the blocks that come of it, and the rule is run over that
 * document. A mark still stands in the text of the example.
 */
export interface ExampleLooks {
  /** What one would see, in the language of the example: the text alone does not show it. Shown beside the text. */
  readonly description: string;
  /** What the document is. Default: docx. */
  readonly format?: FileFormat | "html";
  /** Default: a page, or a screen for html, and nothing else is known. */
  readonly appearance?: Partial<Omit<Appearance, "leftovers">>;
  readonly leftovers?: readonly ExampleLeftover[];
  /** Title of the document in its properties. */
  readonly title?: string;
  readonly declaredLanguage?: string;
  /** How every block looks where nothing else is said of it. */
  readonly all?: Omit<BlockLook, "texts"> & { readonly text?: ExampleTextLook };
  readonly blocks?: readonly ExampleBlockLook[];
}
