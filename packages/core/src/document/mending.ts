import type { Document } from "./document.js";

/** What the messages about looks end in: nothing for a document that can be changed, see {@link mendingOf}. */
export type Mending = "" | "Pdf" | "Web";

/**
 * Where the looks of a document are mended: in it, in the document that a PDF was made of, or in the style sheets of a page.
 * It is what the id of a message ends in, since each needs other advice.
 */
export function mendingOf({ format }: Pick<Document, "format">): Mending {
  if (format === "pdf") return "Pdf";
  return format === "docx" || format === "odt" ? "" : "Web";
}
