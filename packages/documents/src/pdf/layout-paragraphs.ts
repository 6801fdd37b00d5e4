import { withFootnotes } from "./find-footnotes.js";
import { withHeadings } from "./find-headings.js";
import { paragraphsOf } from "./find-paragraphs.js";
import type { PdfPage } from "./pdf-content.js";
import type { PdfLine } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import { type PdfRegion, regionsOf } from "./reading-order.js";
import { measure } from "./text-measure.js";

/** Finds, in steps, the paragraphs of pages that say nothing about their structure, by where the lines stand and how they look. */
export function* findingByLooks(
  pages: readonly (readonly PdfLine[])[],
  sheets: readonly PdfPage[],
): Generator<void, readonly PdfParagraph[]> {
  const regions: PdfRegion[] = [];
  for (const lines of pages) {
    for (const region of regionsOf(lines)) regions.push(region);
    yield;
  }
  const text = measure(regions);
  yield;
  const paragraphs: PdfParagraph[] = [];
  for (const region of regions) {
    for (const paragraph of paragraphsOf(region, text)) paragraphs.push(paragraph);
    yield;
  }
  const noted = withFootnotes(paragraphs, sheets, text);
  yield;
  return withHeadings(noted, text);
}
