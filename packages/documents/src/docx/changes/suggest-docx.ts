import { type Change, compareSpans, type TextEdit, withoutConflicts } from "@klarsprak/core";
import { rewriteZip } from "../../archive/write-zip.js";
import type { ReadFileOptions } from "../../read-document.js";
import { encodeXml } from "../../xml/write-xml.js";
import { elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import type { DocxPart } from "../docx-package.js";
import type { DocxReading } from "../docx-reading.js";
import { readDocxWhole } from "../read-docx.js";
import { FreeIds } from "../writing/free-ids.js";
import { PartWriter } from "../writing/part-writer.js";
import { type NewParagraphs, newParagraphs, writeNewParagraphs } from "./new-paragraphs.js";
import { type SourceParagraph, sourceParagraphs } from "./source-paragraphs.js";
import { wholeWords } from "./whole-words.js";
import { type WordChange, wordChange, writeWordChange } from "./word-changes.js";

/** A copy of a Word file with tracked changes in it. */
export interface SuggestedDocx {
  readonly bytes: Uint8Array;
  /** How many of the changes are in it. */
  readonly applied: number;
  /** How many are not: they change nothing, cannot be made in the file, or touch one that comes before them. */
  readonly skipped: number;
}

type Tracked = WordChange | NewParagraphs;

/** A change whose edits are as small as whole words allow, and what is tracked of each. */
interface PlannedChange extends Change {
  readonly tracked: readonly Tracked[];
}

/**
 * A copy of a Word file with changes as tracked ones, so that rejecting all gives the text as it is. Spans are offsets in what
 * `readDocx` reads. A change is made as a whole or not at all. Throws a DocumentError.
 */
export function suggestDocx(
  bytes: Uint8Array,
  changes: readonly Change[],
  options: ReadFileOptions = {},
): SuggestedDocx {
  const reading = readDocxWhole(bytes, options);
  const planner = new ChangePlanner(reading);
  const made = withoutConflicts(changes.flatMap((change) => planner.plan(change) ?? []));
  const skipped = changes.length - made.length;
  if (made.length === 0) return { bytes, applied: 0, skipped };
  const ids = new FreeIds(takenIds(reading.package.parts.values()));
  const writers = new Map<string, PartWriter>();
  const tracked = made.flatMap((change) => change.tracked);
  for (const change of tracked.sort((a, b) => a.at - b.at || lengthOf(a) - lengthOf(b))) {
    const writer = writers.get(change.part) ?? new PartWriter(reading.package.part(change.part)!);
    writers.set(change.part, writer);
    if (change.kind === "words") writeWordChange(change, writer, ids);
    else writeNewParagraphs(change, writer, ids);
  }
  const parts = new Map([...writers].map(([name, writer]) => [name, encodeXml(writer.build())]));
  return { bytes: rewriteZip(reading.package.archive, parts), applied: made.length, skipped };
}

/** An insertion comes before what is struck at its place. */
function lengthOf(change: Tracked): number {
  return change.kind === "words" ? change.struck.length : 0;
}

class ChangePlanner {
  readonly #paragraphs: readonly SourceParagraph[];

  constructor(readonly reading: DocxReading) {
    this.#paragraphs = sourceParagraphs(reading);
  }

  /** What is tracked of a change; undefined where there is nothing, or one of its edits cannot be made. */
  plan({ text, edits }: Change): PlannedChange | undefined {
    const { source, placeholders } = this.reading.document;
    const inOrder = [...edits].sort((a, b) => compareSpans(a.span, b.span));
    const least = inOrder.flatMap((edit) => wholeWords(edit, source) ?? []);
    if (least.length === 0 || overlapping(inOrder) || overlapping(least)) return undefined;
    const tracked: Tracked[] = [];
    for (const edit of least) {
      const { start, end } = edit.span;
      if (placeholders.some((field) => start < field.span.end && field.span.start < end)) return undefined;
      const made = this.#tracked(edit, text);
      if (made === undefined) return undefined;
      tracked.push(made);
    }
    // Two that lie side by side may come down to the same place.
    return { text, edits: [...edits, ...least], tracked };
  }

  #tracked({ span, text }: TextEdit, label: string): Tracked | undefined {
    const { start, end } = span;
    const index = this.#paragraphs.findIndex((paragraph) => start <= paragraph.end);
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined || start < paragraph.start || end > paragraph.end) return undefined;
    if (!text.includes("\n\n")) return wordChange(span, text, paragraph);
    return start === end ? newParagraphs({ at: start, text, label }, this.#paragraphs, index) : undefined;
  }
}

/** Whether one of the edits begins where or before the last one ends, so that their order would say what comes out. */
function overlapping(edits: readonly TextEdit[]): boolean {
  return edits.some(({ span }, i) => {
    const before = edits[i - 1]?.span;
    return before !== undefined && (span.start < before.end || span.start === before.start);
  });
}

/** The ids that elements of parts have. Never recurses. */
function takenIds(parts: Iterable<DocxPart>): ReadonlySet<string> {
  const taken = new Set<string>();
  const stack: XmlElement[] = [...parts].map(({ root }) => root);
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const id = at.attributes["w:id"];
    if (id !== undefined) taken.add(id);
    stack.push(...elementsOf(at));
  }
  return taken;
}
