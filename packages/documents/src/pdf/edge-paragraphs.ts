import { paragraphsOf } from "./find-paragraphs.js";
import { type PageEdges, withoutPageNumber } from "./page-edges.js";
import type { PdfContent } from "./pdf-content.js";
import type { PdfLine } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import { regionsOf } from "./reading-order.js";
import { measure } from "./text-measure.js";

/** Margins take at least this share of the width of a page. */
const MARGIN = 0.1;

/** What the headers and footers of the pages say. One that is the same on several pages but for their number is read once. */
export function edgeParagraphs(
  { headers, footers }: PageEdges,
  content: PdfContent,
): readonly PdfParagraph[] {
  return [...paragraphsOfPart("header", headers, content), ...paragraphsOfPart("footer", footers, content)];
}

function paragraphsOfPart(
  part: "header" | "footer",
  pages: readonly (readonly PdfLine[])[],
  { pages: sheets }: PdfContent,
): readonly PdfParagraph[] {
  const met = new Set<string>();
  return pages.flatMap((lines, page) => {
    const says = lines.map(({ text }) => withoutPageNumber(text)).join("\n");
    if (lines.length === 0 || met.has(says)) return [];
    const number = met.size;
    met.add(says);
    const edge = sheets[page]!.width * (1 - MARGIN);
    const regions = regionsOf(lines).map((region) => ({ edge, ...region }));
    const text = measure(regions);
    return regions
      .flatMap((region) => paragraphsOf(region, text))
      .map(({ mark: _, ...paragraph }) => ({ ...paragraph, part, number, runsOn: false }));
  });
}
