import { withFootnotes } from "./find-footnotes.js";
import { withHeadings } from "./find-headings.js";
import { paragraphsOf } from "./find-paragraphs.js";
import type { PdfPage } from "./pdf-content.js";
import type { PdfLine } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import { regionsOf } from "./reading-order.js";
import { measure } from "./text-measure.js";

/** The paragraphs of pages that say nothing about their structure, by where the lines stand and how they look. */
export function layoutParagraphs(
  pages: readonly (readonly PdfLine[])[],
  sheets: readonly PdfPage[],
): readonly PdfParagraph[] {
  const regions = pages.flatMap((lines) => regionsOf(lines));
  const text = measure(regions);
  const paragraphs = regions.flatMap((region) => paragraphsOf(region, text));
  return withHeadings(withFootnotes(paragraphs, sheets, text), text);
}
