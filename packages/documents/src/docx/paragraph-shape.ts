import type { PagePlace, TablePlace } from "@klarsprak/core";
import type { ListPlaces } from "../block/list-places.js";
import type { BlockShape } from "../document-builder.js";
import type { GatheredText } from "./gathered-text.js";
import type { Behind } from "./look/run-look.js";
import type { CellStyle } from "./look/table-style.js";
import type { ParagraphKind } from "./paragraph-kind.js";

/** What holds around a paragraph. */
export interface Around {
  readonly place: PagePlace;
  readonly cell?: TablePlace;
  /** What the style of the table says of the text in the cell. */
  readonly cellStyle?: CellStyle;
  readonly behind: Behind;
  readonly isPlaceholder: boolean;
}

/** What a paragraph is to its reader, and what counts on from the paragraphs before it. */
export interface ParagraphRole {
  readonly kind: ParagraphKind;
  readonly lists: ListPlaces;
  /** What is added to the level of a heading. */
  readonly headingShift: number;
  /** Whether it is a line of a table of contents, which says a heading again. */
  readonly isContents: boolean;
}

/** The block that a paragraph is. Lists count on by it. */
export function paragraphShape(text: GatheredText, { place, cell }: Around, role: ParagraphRole): BlockShape {
  const { kind, lists } = role;
  const language = mostUsed(text.languages);
  const rest = {
    place,
    ...(cell === undefined ? {} : { table: cell }),
    ...(language === undefined ? {} : { declaredLanguage: language }),
  };
  // An empty paragraph is only room between two items.
  const isText = text.pieces.length > 0;
  if (kind.kind === "item" && isText)
    return { kind: "list-item", list: lists.next(kind.key, kind.depth, kind.ordered), ...rest };
  const isHeading = kind.kind === "title" || kind.kind === "heading";
  // A style of headings in the top of a page is about its looks; nobody finds the way by it.
  if (isHeading && !role.isContents && (place.part === "body" || place.part === "text-box")) {
    if (isText) lists.end();
    return { kind: "heading", level: kind.kind === "title" ? 1 : kind.level + role.headingShift, ...rest };
  }
  if (isText) lists.interrupt();
  const isNote = place.part === "footnote" || place.part === "endnote";
  return { kind: isNote ? "footnote" : cell === undefined ? "paragraph" : "table-cell", ...rest };
}

/** The language that most characters are in. */
function mostUsed(languages: ReadonlyMap<string, number>): string | undefined {
  const [most] = [...languages].sort(([, a], [, b]) => b - a);
  return most?.[0];
}
