import { edgeParagraphs } from "./edge-paragraphs.js";
import { withEndedLines } from "./ended-lines.js";
import { joinPages } from "./join-pages.js";
import { layoutParagraphs } from "./layout-paragraphs.js";
import { edgesOf } from "./page-edges.js";
import type { PdfContent } from "./pdf-content.js";
import { COLUMN_GAP, linesOf, withoutStart } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import { listPlaces } from "./place-lists.js";
import { isTagged, taggedParagraphs } from "./tagged-paragraphs.js";
import type { TaggedCounters } from "./tagged-steps.js";

/** The paragraphs of a PDF in the order they are read, and what was seen beside them. */
export interface PdfParagraphs {
  readonly paragraphs: readonly PdfParagraph[];
  readonly pageNumbers: boolean;
}

/** Finds the paragraphs of a PDF: by its tags where a page has them and they name its text, by the looks of the page else. */
export function paragraphsOfPdf(content: PdfContent): PdfParagraphs {
  const { pages, fonts } = content;
  const tagged = pages.map(isTagged);
  const lines = pages.map(({ texts }, page) => {
    // Of a tagged page, what is left is what the file itself calls no part of the text.
    const own = texts.filter(({ artifact, turned }) => !turned && (artifact || !tagged[page]));
    return linesOf(own, COLUMN_GAP, { page, fonts });
  });
  const edges = edgesOf(pages, lines, tagged);
  const counters: TaggedCounters = { lists: 0, tables: 0, lastList: undefined, lastTable: undefined };
  const byTags = pages.flatMap((page, number) =>
    tagged[number] ? taggedParagraphs(page, { page: number, fonts }, counters) : [],
  );
  const byLooks = layoutParagraphs(
    edges.body.map((body, page) => (tagged[page] ? [] : body)),
    pages,
  );
  const all = [...withEndedLines(byTags), ...byLooks];
  const text = all.filter(({ part }) => part === "body").sort((a, b) => a.page - b.page);
  return {
    paragraphs: [
      ...inLists(joinPages(text), counters.lists),
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
