import { edgeParagraphs } from "./edge-paragraphs.js";
import { withEndedLines } from "./ended-lines.js";
import { joinPages } from "./join-pages.js";
import { findingByLooks } from "./layout-paragraphs.js";
import { edgesOf } from "./page-edges.js";
import type { PdfContent } from "./pdf-content.js";
import { COLUMN_GAP, linesOf, type PdfLine, withoutStart } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import { listPlaces } from "./place-lists.js";
import { isTagged, taggedParagraphs } from "./tagged-paragraphs.js";
import type { TaggedCounters } from "./tagged-steps.js";

/** The paragraphs of a PDF in the order they are read, and what was seen beside them. */
export interface PdfParagraphs {
  readonly paragraphs: readonly PdfParagraph[];
  readonly pageNumbers: boolean;
}

/** Finds the paragraphs of a PDF, in steps: by its tags where a page has them and they name its text, by the looks of the page else. */
export function* findingParagraphs(content: PdfContent): Generator<void, PdfParagraphs> {
  const { pages, fonts } = content;
  const tagged = pages.map(isTagged);
  const lines: (readonly PdfLine[])[] = [];
  for (const [page, { texts }] of pages.entries()) {
    // Of a tagged page, what is left is what the file itself calls no part of the text.
    const own = texts.filter(({ artifact, turned }) => !turned && (artifact || !tagged[page]));
    lines.push(linesOf(own, COLUMN_GAP, { page, fonts }));
    yield;
  }
  const edges = edgesOf(pages, lines, tagged);
  yield;
  const counters: TaggedCounters = { lists: 0, tables: 0, lastList: undefined, lastTable: undefined };
  const byTags: PdfParagraph[] = [];
  for (const [number, page] of pages.entries()) {
    if (!tagged[number]) continue;
    for (const paragraph of taggedParagraphs(page, { page: number, fonts }, counters)) byTags.push(paragraph);
    yield;
  }
  const byLooks = yield* findingByLooks(
    edges.body.map((body, page) => (tagged[page] ? [] : body)),
    pages,
  );
  yield;
  const all = [...withEndedLines(byTags), ...byLooks];
  const text = all.filter(({ part }) => part === "body").sort((a, b) => a.page - b.page);
  const joined = joinPages(text);
  yield;
  return {
    paragraphs: [
      ...inLists(joined, counters.lists),
      ...all.filter(({ part }) => part !== "body"),
      ...turnedParagraphs(content, tagged),
      ...edgeParagraphs(edges, content),
    ],
    pageNumbers: edges.pageNumbers,
  };
}

/** The paragraphs with those that begin with a mark as items of lists, without the mark. */
function inLists(paragraphs: readonly PdfParagraph[], first: number): readonly PdfParagraph[] {
  const places = listPlaces(paragraphs, first);
  return paragraphs.map((paragraph, i): PdfParagraph => {
    const list = places[i];
    const { mark, ...rest } = paragraph;
    const [line, ...others] = paragraph.lines;
    if (list === undefined || mark === undefined || line === undefined) return paragraph;
    return { ...rest, kind: "list-item", list, lines: [withoutStart(line, mark.length), ...others] };
  });
}

/** What is not set from left to right: a stamp, a note up the margin. Each stands for itself. */
function turnedParagraphs(
  { pages, fonts }: PdfContent,
  isTaggedPage: readonly boolean[],
): readonly PdfParagraph[] {
  return pages.flatMap(({ texts }, page): readonly PdfParagraph[] => {
    if (isTaggedPage[page]) return [];
    const turned = texts.filter((text) => text.turned);
    const lines = turned.flatMap((text) => linesOf([text], COLUMN_GAP, { page, fonts }));
    return lines.length === 0
      ? []
      : [{ page, lines, kind: "paragraph", part: "text-box", isFirst: false, runsOn: false }];
  });
}
