/**
 * What is needed of the library pdfjs-dist, which is handed in: it is large, and loaded only where a PDF is read. Its legacy
 * build runs both in browsers and on Node.
 */
export type PdfLibrary = Pick<typeof import("pdfjs-dist"), "getDocument">;

/** A PDF that the library has opened. */
export type PdfFile = Awaited<ReturnType<PdfLibrary["getDocument"]>["promise"]>;

/** A page of a PDF as the library gives it. */
export type PdfFilePage = Awaited<ReturnType<PdfFile["getPage"]>>;
