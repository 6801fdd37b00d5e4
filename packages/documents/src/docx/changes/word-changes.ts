import type { Span } from "@klarsprak/core";
import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import type { DocxPiece } from "../docx-reading.js";
import { AUTHOR } from "../writing/author.js";
import type { FreeIds } from "../writing/free-ids.js";
import type { PartWriter } from "../writing/part-writer.js";
import { pointBefore, pointBehind } from "../writing/run-point.js";
import { WordMarkup } from "../writing/word-markup.js";
import { isChangeable, type SourceParagraph } from "./source-paragraphs.js";

/** Words of one paragraph that are struck, and words that are put behind them; spans are offsets in the source. */
export interface WordChange {
  readonly kind: "words";
  readonly part: string;
  readonly at: number;
  readonly struck: readonly { readonly piece: DocxPiece; readonly span: Span }[];
  readonly text: string;
  /** Where the new words go, and whose looks they have. */
  readonly beside: { readonly piece: DocxPiece; readonly side: "before" | "behind" };
}

/** The change that an edit makes in a paragraph; undefined where it cannot be made there. */
export function wordChange(
  { start, end }: Span,
  text: string,
  paragraph: SourceParagraph,
): WordChange | undefined {
  const { pieces, part } = paragraph;
  if (start === end) {
    const beside = placeBeside(start, pieces);
    return beside === undefined ? undefined : { kind: "words", part, at: start, struck: [], text, beside };
  }
  const touched = pieces.filter((piece) => piece.start < end && start < piece.end);
  const last = touched.at(-1);
  if (last === undefined || !touched.every(isChangeable)) return undefined;
  return {
    kind: "words",
    part,
    at: start,
    struck: touched.map((piece) => ({
      piece,
      span: { start: Math.max(start, piece.start), end: Math.min(end, piece.end) },
    })),
    text,
    beside: { piece: last, side: "behind" },
  };
}

/** The piece that words are put behind or before: rather one that stands in nothing, such as a link. */
function placeBeside(at: number, pieces: readonly DocxPiece[]): WordChange["beside"] | undefined {
  const sides = [
    { side: "behind", piece: pieces.find(({ start, end }) => start < at && at <= end) },
    { side: "before", piece: pieces.find(({ start, end }) => start <= at && at < end) },
  ] as const;
  const possible = sides.flatMap(({ side, piece }) =>
    piece !== undefined && isChangeable(piece) ? [{ side, piece }] : [],
  );
  return possible.find(({ piece }) => piece.run.parent === piece.paragraph) ?? possible[0];
}

/** Writes a change of words as a tracked one. */
export function writeWordChange(change: WordChange, writer: PartWriter, ids: FreeIds): void {
  const markup = WordMarkup.of(writer.part);
  const { struck, text, beside } = change;
  for (const { start, end } of stretches(struck)) {
    writer.putAt(start, markup.open("del", { id: ids.next(), author: AUTHOR }));
    writer.strike(start.child, start.offset, end.offset);
    writer.putAt(end, markup.close("del"));
  }
  if (text === "") return;
  const model = struck[0]?.piece.run ?? beside.piece.run;
  const run = markup.element("r", propertiesOf(model, writer.part.text) + markup.text(text));
  const inserted = markup.element("ins", run, { id: ids.next(), author: AUTHOR });
  const end = struck.at(-1)?.span.end ?? change.at;
  const point = beside.side === "behind" ? pointBehind : pointBefore;
  writer.putAt(point(beside.piece, end), inserted);
}

/** What is struck, element by element: a soft hyphen that is not read goes with the words around it. */
function stretches(struck: WordChange["struck"]): readonly {
  readonly start: ReturnType<typeof pointBefore>;
  readonly end: ReturnType<typeof pointBehind>;
}[] {
  const found: { start: ReturnType<typeof pointBefore>; end: ReturnType<typeof pointBehind> }[] = [];
  for (const { piece, span } of struck) {
    const last = found.at(-1);
    const end = pointBehind(piece, span.end);
    if (last?.start.child === piece.element) last.end = end;
    else found.push({ start: pointBefore(piece, span.start), end });
  }
  return found;
}

/** The properties of a run as they are written; empty where it has none. */
export function propertiesOf(run: XmlElement, text: string): string {
  const properties = childOf(run, "w:rPr");
  return properties === undefined ? "" : text.slice(properties.start, properties.end);
}
