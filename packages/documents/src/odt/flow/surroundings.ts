import type { PagePlace, TablePlace } from "@klarsprak/core";
import type { Ground } from "../styles/colour.js";
import type { Formats } from "../styles/formats.js";
import type { TextFormat } from "../styles/text-format.js";
import type { OpenItem, OpenList } from "./lists.js";

/** What stands around a part of a document. */
export interface Surroundings {
  readonly place: PagePlace;
  /** What a paragraph is here that is no item of a list. */
  readonly kind: "paragraph" | "footnote" | "table-cell";
  readonly formats: Formats;
  /** Ground of the nearest area; undefined where the page shows. */
  readonly ground?: Ground | undefined;
  readonly table?: TablePlace;
  readonly list?: OpenList;
  readonly item?: OpenItem | undefined;
  /** What the shape it stands in gives its text. */
  readonly shape?: TextFormat;
  /** Whether it is a list of what stands elsewhere, such as a table of contents. */
  readonly isIndex?: boolean;
}
